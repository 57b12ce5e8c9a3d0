#!/usr/bin/env bash
# Builds the program with PdfPig and runs that engine's tests. The first argument may name a folder or feed that has the package.
set -euo pipefail
cd "$(dirname "$0")/.."

flavour=(-p:WithPdfPig=true --nologo -v quiet)
[ $# -eq 0 ] || flavour+=("-p:RestoreAdditionalProjectSources=$1")
dotnet build src/Steunpakket.Cli -c Release "${flavour[@]}"
dotnet test tests/Steunpakket.PdfPig.Tests -c Release "${flavour[@]}"
