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

# gtest PROGRAM  Runs one GoogleTest program; a crash counts as a failure.
gtest() {
  local program=$1 log ok bad rc=0 start=$SECONDS
  log=$(mktemp)
  "$program" --gtest_brief=0 --gtest_color=no >"$log" 2>&1 || rc=$?
  ok=$(grep -c '^\[       OK \]' "$log" || true)
  bad=$(grep -c '^\[  FAILED  \] .* ms)$' "$log" || true)
  if [ $rc -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  if [ "$ok" -eq 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  printf '  %s: %d passed, %d failed (%d s)\n' "$(basename "$program")" \
    "$ok" "$bad" $((SECONDS - start))
  if [ "$bad" -gt 0 ]; then
    grep -vE '^\[ RUN|^\[       OK|^\[---' "$log" | tail -n 80 >&2
  fi
  rm -f "$log"
  count "$(basename "$program")" "$ok" "$bad"
}

cpp_tests() {
  local program
  while read -r program; do gtest "$program"; done \
    < <(find build/dev -maxdepth 3 -name '*_test' -type f -executable | sort)
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

# endurance_tests KILLS [ARGUMENT…]  What the machine does not allow (a file
# system of its own) is said and counts as nothing.
endurance_tests() {
  local log ok bad rc=0
  log=$(mktemp)
  python3 test/endurance build/dev/linli --kills "$@" 2>&1 | tee "$log" || rc=$?
  ok=$(tail -n1 "$log" | grep -oE '^[0-9]+ passed' | grep -oE '[0-9]+' || echo 0)
  bad=$(tail -n1 "$log" | grep -oE '[0-9]+ failed' | grep -oE '[0-9]+' || echo 0)
  if [ $rc -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  rm -f "$log"
  count "endurance" "$ok" "$bad"
}

# dev_endure [KILLS] [ARGUMENT…]  Arguments go to test/endurance (see there).
dev_endure() {
  say "Endurance"
  need "${packages_build[@]}" "${packages_test[@]}"
  build_cpp dev linli
  endurance_tests "${1:-200}" "${@:2}"
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}

# fuzz_tests SECONDS [SEED]
fuzz_tests() {
  local seconds=$1 seed=${2:-0} program
  build_cpp fuzz fuzzers
  while read -r program; do
    one "$(basename "$program") for $seconds s" \
      bash scripts/fuzz.sh "$program" "$seconds" "$seed"
  done < <(find build/fuzz -maxdepth 3 -name '*_fuzz' -type f | sort)
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
  build_cpp dev all
  with_postgres cpp_tests
  say "Kills, full disks, restarts"
  endurance_tests 12 --seed 1
  say "Fuzzers, 20 s each"
  fuzz_tests 20 1
  say "The real binary in a real browser"
  e2e_tests
  if [ "$failed" -gt 0 ]; then
    printf 'Failed: %s\n' "${failures[*]}"
  fi
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
}
