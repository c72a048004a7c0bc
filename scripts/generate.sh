#!/bin/sh
# From the contract (api/*.yaml): C++ structs and request checks, the TypeScript
# client, the bundled document, the readable page. Their results are checked in,
# so that building Linli needs no Node.
#   scripts/generate.sh           write them
#   scripts/generate.sh --lint    only look whether the contract is in order
#   scripts/generate.sh --check   fail when a checked-in file is stale
set -eu
cd "$(dirname "$0")/../api/tools"

command -v node >/dev/null || {
  echo "Node 18 or newer is needed (apt install nodejs npm)." >&2
  exit 1
}
if [ ! -e node_modules/.package-lock.json ] ||
  [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error
fi
exec node generate.mjs "$@"
