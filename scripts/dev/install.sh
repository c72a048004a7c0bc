# What Linli needs from Debian 12 (13 has the same names). Nothing else is
# downloaded but the npm packages of web/package-lock.json and
# api/tools/package-lock.json.

packages_build=(
  g++ cmake ninja-build mold ccache
  libosmium2-dev libprotozero-dev zlib1g-dev libbz2-dev libexpat1-dev
  libsoci-dev libsqlite3-dev libpq-dev libsodium-dev libssl-dev
  libcurl4-openssl-dev libqrencode-dev libical-dev libjemalloc-dev
  libpango1.0-dev libcairo2-dev pkg-config fonts-noto-cjk
  librestinio-dev libasio-dev libhttp-parser-dev prometheus-cpp-dev
  libfmt-dev libspdlog-dev nlohmann-json3-dev libvalijson-dev
  libcli11-dev libtomlplusplus-dev libicu-dev libopencc-dev
  libgdal-dev libkopeninghours-dev libxlsxwriter-dev
)
packages_web=(nodejs npm)
packages_test=(
  libgtest-dev libgmock-dev librapidcheck-dev postgresql-15
  python3-aiosmtpd openssl
  clang-14 libclang-rt-14-dev clang-format-14
  chromium-headless-shell curl unzip
)
packages_lint=(clang-14 clang-tidy-14 clang-format-14)
packages_bench=(
  libbenchmark-dev postgresql-15 postgresql-15-pgrouting
  postgresql-15-postgis-3 python3-networkx python3-scipy osmium-tool wrk
)

# need PACKAGE…  Installs those that are missing; says so, or says what to do.
need() {
  local missing=() package
  command -v dpkg-query >/dev/null || fail \
    "This script installs Debian packages and found no dpkg. On another system install the equivalents of: $*"
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null |
      grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  # A newer Node than Debian's brings its own npm.
  if command -v npm >/dev/null && command -v node >/dev/null; then
    local kept=()
    for package in "${missing[@]}"; do
      case "$package" in nodejs | npm) ;; *) kept+=("$package") ;; esac
    done
    missing=("${kept[@]}")
    [ ${#missing[@]} -eq 0 ] && return 0
  fi
  [ "${LINLI_NO_INSTALL:-0}" = 1 ] &&
    fail "Missing packages: ${missing[*]}. Install them with apt-get install, or unset LINLI_NO_INSTALL."
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail \
      "Missing packages: ${missing[*]}. Run as root, or: apt-get install ${missing[*]}"
    sudo=(sudo)
  fi
  say "Installing ${#missing[@]} packages from Debian"
  note "${missing[*]}"
  quietly "reading the package lists" "${sudo[@]}" apt-get update -q ||
    fail "apt-get update failed. Is the network reachable? The lines above are its own words."
  quietly "installing (some minutes on a fresh machine)" "${sudo[@]}" \
    env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}" ||
    fail "apt-get install failed. The lines above are its own words; run ./dev again when mended."
}
