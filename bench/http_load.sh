#!/usr/bin/env bash
# http_load.sh LINLI DATA  Serves DATA on a private port and asks for circles
# around 200 points of Porto Alegre with wrk; beside it /health, which is what
# this machine can answer at most. Prints median and requests/s of each.
set -euo pipefail
linli=$1 data=$2 port=${3:-18731} base="http://127.0.0.1:${3:-18731}"
script=$(mktemp --suffix .lua)
log=$(mktemp)
"$linli" serve --data "$data" --listen "127.0.0.1:$port" >"$log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -f "$script" "$log"' EXIT
for _ in $(seq 100); do
  curl -fs "$base/health" >/dev/null && break
  sleep 0.1
done
cat >"$script" <<'LUA'
local n = 0
request = function()
  n = (n + 1) % 200
  local lat = -30.0277 - 0.0007 * (n % 20)
  local lng = -51.2287 + 0.0011 * math.floor(n / 20)
  return wrk.format("GET", string.format(
    "/api/v1/d/4314902/circle?lat=%.6f&lng=%.6f&minutes=15", lat, lng))
end
LUA
report() { awk -v row="$1" '/50%/{m=$2} /Requests\/sec/{r=$2} /Non-2xx/{bad=$0}
  END{printf "%s\t%s\t%s\t%s\n", row, m, r, bad}'; }
wrk -t1 -c1 -d5 --latency -s "$script" "$base" | report "circle, one client"
wrk -t1 -c16 -d5 --latency -s "$script" "$base" | report "circle, 16 clients"
wrk -t1 -c1 -d5 --latency "$base/health" | report "/health, one client"
wrk -t1 -c16 -d5 --latency "$base/health" | report "/health, 16 clients"
