#!/usr/bin/env bash
# Makes the outputs of the last samples/run.sh the expected ones. Read `git diff samples/expected` before committing.
set -euo pipefail
cd "$(dirname "$0")/.."

out=workspace-samples/out
mkdir -p samples/expected
rm -f samples/expected/*
cp "$out"/*.csv samples/expected/
# Without what names this machine's engines, as GoldenTests compares it.
node -e '
const manifest = JSON.parse(require("fs").readFileSync(process.argv[1]));
for (const name of ["versions", "fingerprint", "files", "snapshot_id"]) delete manifest[name];
process.stdout.write(JSON.stringify(manifest, null, 2) + "\n");' "$out/manifest.json" > samples/expected/manifest.json
# Down to its last heading, and without the id that names the engines too.
sed -E -e '/^### Versies en vingerafdrukken$/,$d' -e 's/(Momentopname `)[0-9a-f]{16}/\1…/' "$out/verantwoording.md" > samples/expected/verantwoording.md
