#!/usr/bin/env bash
# Everything that must hold: locked restore, formatting, build, tests, golden runs, kills. Ends with one line of counts.
set -euo pipefail
cd "$(dirname "$0")/.."

# A shell's background job has Ctrl-C switched off, and so would the program that a test interrupts.
if [ -z "${WITH_DEFAULT_SIGNALS:-}" ] && env --default-signal=INT true 2>/dev/null; then
    WITH_DEFAULT_SIGNALS=1 exec env --default-signal=INT bash tests/run.sh "$@"
fi

.ci/setup
dotnet restore Steunpakket.sln --locked-mode --nologo -v quiet
dotnet format Steunpakket.sln --verify-no-changes --no-restore
dotnet build Steunpakket.sln -c Release --no-restore --nologo -v quiet

results=artifacts/test-results
rm -rf "$results"
code=0
test_with() {
    dotnet test Steunpakket.sln -c Release --no-build --nologo -v quiet --results-directory "$results" --logger "trx;LogFilePrefix=$1" --filter "$2" || code=1
}
test_with unit "Category!=Kill"
# Kills the real program at random moments; by itself, because it needs the machine for itself.
test_with kill "Category=Kill"

sum() {
    { grep -ho "<Counters [^>]*" "$results"/*.trx || true; } | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ n += $1 } END { print n + 0 }'
}
passed=$(sum passed) failed=$(sum failed) total=$(sum total)
[ "$passed" -gt 0 ] && [ "$failed" -eq 0 ] || code=1
echo "$passed passed, $failed failed, $((total - passed - failed)) skipped"
exit "$code"
