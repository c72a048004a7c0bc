dev_run() {
  local data=${LINLI_DATA:-data} listen=${LINLI_LISTEN:-127.0.0.1:8080}
  dev_build
  say "Loading the demonstration districts into $data"
  demo/load build/release/linli "$data"
  # Codes to sign in with are shown on the page: there is nobody to send them.
  [ -e "$data/linli.toml" ] || printf 'data = "."\ndemo = true\n' >"$data/linli.toml"
  say "Serving Linli"
  note "desk  sign in to 虹口 with 199 0000 0001, the district officer of the demonstration"
  note "open  http://$listen/   (stop with Ctrl-C)"
  exec build/release/linli --data "$data" serve --config "$data/linli.toml" \
    --listen "$listen"
}
