#!/usr/bin/env bash
# fuzz.sh PROGRAM SECONDS [SEED]  Runs one fuzzer on its kept corpus (test/fuzz/NAME,
# left untouched) plus what earlier runs found (build/corpus/NAME). With a SEED
# a run on a fresh checkout tries the same inputs again.
set -euo pipefail
program=$1 seconds=$2 seed=${3:-0}
name=$(basename "$program" _fuzz)
found=build/corpus/$name
mkdir -p "$found"
kept=test/fuzz/$name
[ -d "$kept" ] || { echo "The corpus $kept is missing."; exit 1; }
"$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
  -artifact_prefix="build/corpus/$name-crash-" -print_final_stats=1 \
  -seed="$seed" \
  "$found" "$kept"
