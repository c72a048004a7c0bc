#!/usr/bin/env bash
# Are the files made from the contract fresh, and is every error code of src/
# in the catalogue and the other way round? Needs no Node; where there is one,
# the files are made again and compared too.
set -euo pipefail
cd "$(dirname "$0")/.."

findings=0
finding() { echo "$1"; findings=$((findings + 1)); }

sums=api/generated/SHA256SUMS
sha256sum --check --quiet "$sums" ||
  finding "Run ./dev generate and commit what it changes."
for file in api/*.yaml; do
  grep -qF "  $file" "$sums" || finding "$file is not in $sums: run ./dev generate"
done
if command -v node >/dev/null && [ -d api/tools/node_modules ]; then
  scripts/generate.sh --check || finding "The generator makes other files."
fi

# Texts that look like a code and are a topic of the log or a file's ending.
no_codes='favours\.seen|volunteers\.seen|app\.audit|app\.jobs|app\.world|people\.audit|people\.postman|people\.provider|people\.session|http\.access|store\.rollback|osm\.gz|osm\.bz2'
modules=$(ls src | paste -sd'|')
in_source=$(grep -rhoE "\"($modules)\.[a-z0-9_]+\"" src --include='*.cc' --include='*.h' \
  --exclude='*_test.cc' --exclude-dir=generated | tr -d '"' |
  grep -vxE "$no_codes" | sort -u)
in_catalogue=$(grep -oE "^($modules)\.[a-z0-9_]+" api/errors.yaml | sort -u)
while read -r code; do
  [ -n "$code" ] && finding "$code is used in src/ and missing in api/errors.yaml"
done < <(comm -23 <(echo "$in_source") <(echo "$in_catalogue"))
while read -r code; do
  [ -n "$code" ] && finding "$code is in api/errors.yaml and used nowhere in src/"
done < <(comm -13 <(echo "$in_source") <(echo "$in_catalogue"))

[ "$findings" -eq 0 ] && echo "generated files and error codes are in order"
exit $((findings > 0))
