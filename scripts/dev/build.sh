# Building: the front end first, because the binary carries it.

# npm_ci FOLDER  Installs a lock file's packages once per lock file.
npm_ci() {
  local folder=$1 stamp
  stamp="$folder/node_modules/.linli-lock"
  [ -f "$folder/package-lock.json" ] || fail "$folder/package-lock.json is missing."
  if ! cmp -s "$folder/package-lock.json" "$stamp" 2>/dev/null; then
    quietly "npm packages of $folder" env PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 \
      npm --prefix "$folder" ci --no-audit --no-fund --loglevel=error ||
      fail "npm could not install $folder. Is the npm registry reachable?"
    cp "$folder/package-lock.json" "$stamp"
  fi
}

# sources_hash FOLDER…  One word for the content of what git would track there.
sources_hash() {
  { git ls-files -co --exclude-standard -z -- "$@" | sort -z |
    xargs -0 -r sha1sum; } | sha1sum | cut -d' ' -f1
}

build_web() {
  need "${packages_web[@]}"
  npm_ci web
  local hash stamp=web/dist/.linli-sources
  hash=$(sources_hash web)
  if [ "$(cat "$stamp" 2>/dev/null)" = "$hash" ]; then return 0; fi
  quietly "front end" npm --prefix web run build ||
    fail "The front end does not build."
  echo "$hash" >"$stamp"
}

# What was precompiled is known to ccache by what is in it.
export CCACHE_SLOPPINESS=pch_defines,time_macros

# build_cpp PRESET TARGET…  Configures when needed and builds with a progress line.
build_cpp() {
  local preset=$1
  shift
  local launcher=()
  command -v ccache >/dev/null &&
    launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  [ -f "build/$preset/build.ninja" ] && [ CMakePresets.json -ot "build/$preset/build.ninja" ] ||
    quietly "configuring ($preset)" cmake --preset "$preset" "${launcher[@]}" ||
    fail "CMake could not configure."
  note "compiling ($preset)"
  if [ -t 1 ]; then
    NINJA_STATUS='  [%f/%t] ' cmake --build "build/$preset" -j "$(jobs_count)" --target "$@" ||
      fail "The C++ build failed."
  else
    quietly "compiling ($preset)" cmake --build "build/$preset" \
      -j "$(jobs_count)" --target "$@" || fail "The C++ build failed."
  fi
}

dev_build() {
  say "Building Linli"
  need "${packages_build[@]}"
  build_web
  build_cpp release linli
  note "build/release/linli"
}

dev_generate() {
  need "${packages_web[@]}"
  npm_ci api/tools
  quietly "code and client from api/" bash scripts/generate.sh
}

dev_fmt() {
  need clang-format-14
  git ls-files -co --exclude-standard -- 'src/*.cc' 'src/*.h' 'test/*.cc' 'test/*.h' 'bench/*.cc' 'bench/*.h' |
    grep -v '/generated/' | xargs -r clang-format-14 -i
  note "formatted"
}
