# ./dev bench: the figures of docs/bench.md, beside their peers.

# dev_bench [ARGUMENT…]  Arguments go to bench/run (see there): --quick,
# --render, --only PART.
dev_bench() {
  say "Benchmarks"
  if [ "${1:-}" != --render ]; then
    need "${packages_build[@]}" "${packages_web[@]}" "${packages_bench[@]}"
    build_web
    build_cpp bench linli walk_bench circle_bench store_bench \
      export_graph make_city import_network mean_reach rush
    note "measuring; about half an hour, on a machine that does nothing else"
  fi
  exec bench/run "$@"  # so that signals reach it
}
