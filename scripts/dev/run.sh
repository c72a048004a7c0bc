dev_run() {
  local data=${LINLI_DATA:-data} listen=${LINLI_LISTEN:-127.0.0.1:8080}
  dev_build
  say "Loading the demonstration districts into $data"
  demo/load build/release/linli "$data"
  say "Serving Linli"
  note "open  http://$listen/   (stop with Ctrl-C)"
  exec build/release/linli serve --data "$data" --listen "$listen"
}
