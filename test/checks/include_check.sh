#!/usr/bin/env bash
# Holds every #include of a module against what it declares in CMake (DEPENDS)
# and every DEPENDS against the directions of docs/architecture.md. Third-party
# headers that belong in one file only are checked too. Prints each finding.
set -euo pipefail
cd "$(dirname "$0")/../.."

# module: what it may depend on. Tests may include anything.
declare -A allowed=(
  [base]=""
  [secrets]="base"
  [tables]="base"
  [delivery]="base secrets"
  [geo]="base"
  [walk]="base geo"
  [store]="base"
  [http]="base"
  [api]="base geo http"
  [print]="base"
  [people]="base geo print secrets delivery store http api tables"
  [places]="base geo store http api tables"
  [venues]="base geo print secrets store http api people places"
  [activities]="base print secrets store http api tables people places venues"
  [volunteers]="base print secrets store http api people places venues activities"
  [contributions]="base print store http api tables people places venues activities"
  [favours]="base secrets store http api people places venues"
  [osm]="base geo walk places"
  [circle]="base geo walk places http api store tables"
  [app]="base geo walk store http api places osm circle people secrets delivery tables venues activities volunteers contributions favours"
  [cli]="base geo walk store http api places osm circle people secrets delivery app tables venues activities volunteers contributions favours"
)

findings=0
finding() { echo "$1"; findings=$((findings + 1)); }

depends_of() {
  tr '\n' ' ' <"src/$1/CMakeLists.txt" |
    sed -nE 's/.*linli_module\([^)]*DEPENDS ([a-z ]+)[A-Z)].*/\1/p'
}

for folder in src/*/; do
  module=$(basename "$folder")
  if [ -z "${allowed[$module]+known}" ]; then
    finding "src/$module: not in the table of test/checks/include_check.sh"
    continue
  fi
  declared=" $(depends_of "$module") "
  for d in $declared; do
    [[ " ${allowed[$module]} " == *" $d "* ]] ||
      finding "src/$module/CMakeLists.txt: $module may not depend on $d"
  done
  while IFS=: read -r file line include; do
    other=$(sed -E 's/.*"([a-z]+)\/.*/\1/' <<<"$include")
    [ "$other" = "$module" ] && continue
    [ -d "src/$other" ] || continue
    [[ "$declared" == *" $other "* ]] ||
      finding "$file:$line: $module does not declare a dependency on $other"
  done < <(grep -HnE '^#include "[a-z]+/' "$folder"*.h "$folder"*.cc 2>/dev/null |
    grep -vE '_(test|bench|fuzz)\.cc:|^[^:]*_test_[a-z_]*\.(h|cc):' || true)
done

# Headers too heavy, or too strange, for more than a file or two.
heavy='osmium/|restinio/|soci/|valijson/|gdal|ogrsf|KOpeningHours|xlsxwriter|libical/|spdlog/|toml\+\+|nlohmann/json\.hpp|sodium|openssl/|curl/|cairo|pango/|qrencode'
while IFS=: read -r file line include; do
  # config_section.h is for the two or three files that read linli.toml.
  case "$file" in *generated* | */test_* | */config_section.h) continue ;; esac
  finding "$file:$line: a heavy third-party header in a header: $include"
done < <(grep -HnE "^#include <($heavy)" src/*/*.h 2>/dev/null || true)

[ "$findings" -eq 0 ] && echo "every #include is declared"
exit $((findings > 0))
