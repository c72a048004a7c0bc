# How ./dev speaks: what it is doing, how long it took, what went wrong.

say() { printf '\033[1m▸ %s\033[0m\n' "$*"; }
note() { printf '  %s\n' "$*"; }
fail() {
  printf '\033[31m✗ %s\033[0m\n' "$*" >&2
  exit 1
}

# quietly LABEL COMMAND…  Runs it with its output kept aside; shows the last
# lines when it fails, the time when it does not.
quietly() {
  local label=$1 log start
  shift
  log=$(mktemp)
  start=$SECONDS
  printf '  %s …' "$label"
  if "$@" >"$log" 2>&1; then
    printf ' done (%d s)\n' $((SECONDS - start))
    rm -f "$log"
  else
    local rc=$?
    printf ' failed (%d s)\n' $((SECONDS - start))
    tail -n 60 "$log" >&2
    rm -f "$log"
    return $rc
  fi
}

jobs_count() { echo "${LINLI_JOBS:-$(nproc)}"; }
