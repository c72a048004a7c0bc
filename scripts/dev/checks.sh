# Checks that need no program of ours to run. Each prints its findings and
# returns non-zero when there are any.

cpp_files() {
  git ls-files -co --exclude-standard -- 'src/*.cc' 'src/*.h' 'test/*.cc' \
    'test/*.h' 'bench/*.cc' 'bench/*.h' | grep -v '/generated/' || true
}

check_format() {
  cpp_files | xargs -r clang-format-14 --dry-run --Werror
}

check_includes() { bash test/checks/include_check.sh; }

# Every header compiles alone: whoever includes it needs nothing before it. One
# that is the first include of its own .cc has been proven by the build.
headers_to_prove() {
  local header source first
  git ls-files -co --exclude-standard -- 'src/*.h' | grep -v '/generated/' |
    while read -r header; do
      source=${header%.h}.cc
      first=$(grep -m1 '^#include' "$source" 2>/dev/null || true)
      [ "$first" = "#include \"${header#src/}\"" ] || echo "$header"
    done
}

check_headers() {
  headers_to_prove |
    xargs -r -P "$(jobs_count)" -I{} sh -c \
      'printf "#include \"%s\"\n" "${1#src/}" | g++ -std=c++20 -fsyntax-only -DLINLI_SOURCE_DIR=\"\" -Isrc -Itest -I/usr/include/gdal -x c++ - || { echo "$1 does not compile alone"; exit 1; }' _ {}
}

check_generated() { bash scripts/check_generated.sh; }

# A path of the machine it was written on, or one a user does not have.
check_paths() {
  ! git grep -nE '\.\./shared|/work/(main|shared)' -- . ':!.ci' \
    ':!scripts/dev/checks.sh'
}

dev_lint() {
  say "Linting"
  need "${packages_build[@]}" "${packages_lint[@]}" "${packages_test[@]}"
  local failed=0 check
  for check in format includes headers generated paths; do
    quietly "$check" "check_$check" || failed=1
  done
  build_web
  quietly "web lint" npm --prefix web run lint || failed=1
  quietly "web types" npm --prefix web run typecheck || failed=1
  note "clang-tidy over everything (minutes)"
  quietly "configuring (tidy)" cmake --preset tidy || failed=1
  quietly "clang-tidy" cmake --build build/tidy -j "$(jobs_count)" || failed=1
  [ $failed -eq 0 ] || fail "Lint found something; see above."
}
