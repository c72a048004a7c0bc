# ./dev test: everything, counted. The last line is `N passed, N failed`.

passed=0
failed=0
failures=()

# count LABEL PASSED FAILED
count() {
  passed=$((passed + $2))
  failed=$((failed + $3))
  if [ "$3" -gt 0 ]; then failures+=("$1"); fi
}

# one LABEL COMMAND…  A check that passes or fails as one.
one() {
  local label=$1
  shift
  if quietly "$label" "$@"; then count "$label" 1 0; else count "$label" 0 1; fi
}

# side_by_side FOLDER COMMAND…  Runs it for every path on standard input, as many
# at a time as there are processors; leaves NAME.log and NAME.rc (its exit code
# and how long it took) in FOLDER.
side_by_side() {
  local folder=$1
  shift
  xargs -P "$(jobs_count)" -I{} bash -c '
    folder=$1 program=$2 start=$SECONDS rc=0
    shift 2
    "$@" "$program" >"$folder/$(basename "$program").log" 2>&1 || rc=$?
    echo "$rc $((SECONDS - start))" >"$folder/$(basename "$program").rc"' \
    _ "$folder" {} "$@"
}

# gtest_counted LOG RC SECONDS  What a GoogleTest program said; a crash counts as
# a failure.
gtest_counted() {
  local log=$1 rc=$2 took=$3 name ok bad
  name=$(basename "$log" .log)
  ok=$(grep -c '^\[       OK \]' "$log" || true)
  bad=$(grep -c '^\[  FAILED  \] .* ms)$' "$log" || true)
  if [ "$rc" -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  if [ "$ok" -eq 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  printf '  %s: %d passed, %d failed (%d s)\n' "$name" "$ok" "$bad" "$took"
  if [ "$bad" -gt 0 ]; then
    grep -vE '^\[ RUN|^\[       OK|^\[---' "$log" | tail -n 80 >&2
  fi
  count "$name" "$ok" "$bad"
}

run_gtest() { "$1" --gtest_brief=0 --gtest_color=no; }
export -f run_gtest

# Those with most tests first, so that the last to end has not begun last.
cpp_tests() {
  local logs rc took file
  logs=$(mktemp -d)
  find build/dev -maxdepth 3 -name '*_test' -type f -executable |
    while read -r file; do
      printf '%s %s\n' "$("$file" --gtest_list_tests | grep -c '^  ')" "$file"
    done | sort -rn | cut -d' ' -f2 | side_by_side "$logs" run_gtest
  for file in "$logs"/*.rc; do
    read -r rc took <"$file"
    gtest_counted "${file%.rc}.log" "$rc" "$took"
  done
  rm -rf "$logs"
}

# with_postgres FUNCTION  Runs it beside a PostgreSQL of its own.
with_postgres() {
  local folder address
  folder=$(mktemp -d /tmp/linli-postgres-XXXXXX)
  if address=$(scripts/postgres.sh start "$folder"); then
    LINLI_TEST_POSTGRES=$address "$@"
    scripts/postgres.sh stop "$folder"
  else
    count "starting PostgreSQL" 0 1
  fi
  rm -rf "$folder"
}

# counted LABEL COMMAND…  A runner of the front end that prints its own counts
# ("Tests  12 passed | 1 failed" or "12 passed").
counted() {
  local label=$1 log ok bad rc=0 start=$SECONDS
  shift
  log=$(mktemp)
  "$@" >"$log" 2>&1 || rc=$?
  sed -i 's/\x1b\[[0-9;]*[A-Za-z]//g' "$log"
  ok=$(grep -E '^ *(Tests +.*[0-9]+ passed|[0-9]+ passed)' "$log" | tail -n1 |
    grep -oE '[0-9]+ passed' | grep -oE '[0-9]+' || echo 0)
  bad=$(grep -E '^ *(Tests +.*[0-9]+ failed|[0-9]+ failed)' "$log" | tail -n1 |
    grep -oE '[0-9]+ failed' | grep -oE '[0-9]+' || echo 0)
  if [ $rc -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  if [ "$ok" -eq 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  printf '  %s: %d passed, %d failed (%d s)\n' "$label" "$ok" "$bad" \
    $((SECONDS - start))
  if [ "$bad" -gt 0 ]; then tail -n 120 "$log" >&2; fi
  rm -f "$log"
  count "$label" "$ok" "$bad"
}

e2e_tests() {
  local data
  data=$(mktemp -d)
  if quietly "loading the demonstration districts" \
    demo/load build/dev/linli "$data"; then
    counted "browser tests" env LINLI_BINARY="$PWD/build/dev/linli" \
      LINLI_DATA="$data" npm --prefix web run e2e
  else
    count "loading the demonstration districts" 0 1
  fi
  rm -rf "$data"
}

# begin_endurance KILLS [ARGUMENT…]  In the background: it waits more than it
# works. What the machine does not allow (a file system of its own) is said and
# counts as nothing.
begin_endurance() {
  endurance_log=$(mktemp)
  python3 test/endurance build/dev/linli --kills "$@" >"$endurance_log" 2>&1 &
  endurance=$!
}

end_endurance() {
  local ok bad rc=0
  wait "$endurance" || rc=$?
  cat "$endurance_log"
  ok=$(tail -n1 "$endurance_log" | grep -oE '^[0-9]+ passed' | grep -oE '[0-9]+' || echo 0)
  bad=$(tail -n1 "$endurance_log" | grep -oE '[0-9]+ failed' | grep -oE '[0-9]+' || echo 0)
  if [ $rc -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  rm -f "$endurance_log"
  count "endurance" "$ok" "$bad"
}

# dev_endure [KILLS] [ARGUMENT…]  Arguments go to test/endurance (see there).
dev_endure() {
  say "Endurance"
  need "${packages_build[@]}" "${packages_test[@]}"
  build_cpp dev linli
  begin_endurance "${1:-200}" "${@:2}"
  tail -f --pid="$endurance" "$endurance_log" &
  end_endurance >/dev/null
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}

run_fuzzer() { bash scripts/fuzz.sh "$1" "$FUZZ_SECONDS" "$FUZZ_SEED"; }
export -f run_fuzzer

# fuzz_tests SECONDS [SEED]
fuzz_tests() {
  local logs rc took file name
  build_cpp dev fuzzers
  logs=$(mktemp -d)
  find build/dev -maxdepth 3 -name '*_fuzz' -type f | sort |
    FUZZ_SECONDS=$1 FUZZ_SEED=${2:-0} side_by_side "$logs" run_fuzzer
  for file in "$logs"/*.rc; do
    read -r rc took <"$file"
    name=$(basename "$file" .rc)
    printf '  %s for %d s … %s (%d s)\n' "$name" "$1" \
      "$([ "$rc" -eq 0 ] && echo done || echo failed)" "$took"
    if [ "$rc" -eq 0 ]; then
      count "$name" 1 0
    else
      tail -n 40 "${file%.rc}.log" >&2
      count "$name" 0 1
    fi
  done
  rm -rf "$logs"
}

dev_fuzz() {
  say "Fuzzing"
  need "${packages_build[@]}" "${packages_test[@]}"
  fuzz_tests "${1:-20}"
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}

dev_e2e() {
  say "Browser tests"
  need "${packages_build[@]}" "${packages_test[@]}"
  build_web
  build_cpp dev linli
  e2e_tests
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}

dev_test() {
  need "${packages_build[@]}" "${packages_test[@]}" "${packages_web[@]}"
  say "Checks"
  local check
  for check in format includes headers generated paths; do
    one "$check" "check_$check"
  done
  say "Front end"
  build_web
  one "web lint" npm --prefix web run lint
  one "web types" npm --prefix web run typecheck
  counted "web unit tests" npm --prefix web test
  say "C++"
  build_cpp dev linli
  begin_endurance 12 --seed 1
  build_cpp dev all
  with_postgres cpp_tests
  say "Fuzzers, 20 s each"
  fuzz_tests 20 1
  say "Kills, full disks, restarts"
  end_endurance
  say "The real binary in a real browser"
  e2e_tests
  if [ "$failed" -gt 0 ]; then
    printf 'Failed: %s\n' "${failures[*]}"
  fi
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}
