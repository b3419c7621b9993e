# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run, test and bench: installs the Debian packages that are missing, and nothing when none is.

HEADROOM_BUILD_PACKAGES="clang lld ninja-build cmake ccache pkg-config python3
  qt6-base-dev qt6-charts-dev libqt6opengl6-dev libqt6svg6-dev libqt6sql6-sqlite
  libsqlite3-dev libboost-math-dev libcsv-dev libuchardet-dev libicu-dev libxxhash-dev libical-dev libcli11-dev
  qt6-l10n-tools fonts-inter fonts-noto-core tzdata"
HEADROOM_TEST_PACKAGES="libgtest-dev poppler-utils"
HEADROOM_BENCH_PACKAGES="libbenchmark-dev sqlite3 xvfb xauth"

install_missing() {
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Installing from Debian: ${missing[*]}" >&2
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build PRESET TARGET...: quiet when there is nothing to do.
build() {
    local preset=$1
    shift
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >&2
    cmake --build "build/$preset" --target "$@" >&2
}
