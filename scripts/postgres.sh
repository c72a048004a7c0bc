#!/usr/bin/env bash
# postgres.sh start FOLDER [SETTING=VALUE…]  A throw-away PostgreSQL in FOLDER:
#   listens on a socket there and nowhere else; prints its address.
# postgres.sh stop FOLDER, again FOLDER (after a stop), restart FOLDER
#
# PostgreSQL refuses to run as root; root hands it to the user `postgres`.
set -euo pipefail
verb=$1 folder=$2
shift 2
bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n1)
as=()
[ "$(id -u)" -ne 0 ] || as=(runuser -u postgres --)
cd /  # a folder its user may enter

case $verb in
  start)
    mkdir -p "$folder"
    [ ${#as[@]} -eq 0 ] || chown postgres "$folder"
    "${as[@]}" "$bin/initdb" -D "$folder/data" -U linli --auth=trust \
      -E UTF8 --locale=C.UTF-8 >"$folder/initdb.log" 2>&1 ||
      { cat "$folder/initdb.log" >&2; exit 1; }
    options="-k $folder -c listen_addresses="
    for setting in "$@"; do options+=" -c $setting"; done
    "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
      -o "$options" start >"$folder/start.log" 2>&1 ||
      { cat "$folder/start.log" "$folder/log" >&2; exit 1; }
    echo "postgresql://linli@/postgres?host=$folder"
    ;;
  stop)
    "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m fast stop >/dev/null
    ;;
  again)  # after a stop
    "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
      -o "-k $folder -c listen_addresses=" start >/dev/null
    ;;
  restart)  # at once, as after a crash
    "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate -w \
      -l "$folder/log" restart >/dev/null
    ;;
  *)
    echo "postgres.sh start|stop|again|restart FOLDER" >&2
    exit 2
    ;;
esac
