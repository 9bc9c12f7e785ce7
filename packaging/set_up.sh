#!/usr/bin/env bash
# Make a virtual environment with Lipwright and its extras in it: set_up.sh VENV EXTRAS
# Installs system libraries that are missing when it may (apt, as root or with sudo), else says which ones to install.
set -euo pipefail

venv=$1
extras=$2
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
cd "$root"

find_python() {
  for candidate in "${PYTHON:-python3}" python3.13 python3.12 python3.11 python3; do
    if command -v "$candidate" >/dev/null 2>&1 &&
      "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
}

# Debian package and the shared library (or "-" for a module of Python's) that shows that it is there.
libraries="libgl1:libGL.so.1 libegl1:libEGL.so.1 libglib2.0-0:libglib-2.0.so.0 libportaudio2:libportaudio.so.2
libfontconfig1:libfontconfig.so.1 libdbus-1-3:libdbus-1.so.3 libxkbcommon0:libxkbcommon.so.0
libxkbcommon-x11-0:libxkbcommon-x11.so.0 libxcb-cursor0:libxcb-cursor.so.0 libxcb-icccm4:libxcb-icccm.so.4
libxcb-keysyms1:libxcb-keysyms.so.1 libxcb-image0:libxcb-image.so.0 libxcb-render-util0:libxcb-render-util.so.0
libxcb-shape0:libxcb-shape.so.0 libxcb-xkb1:libxcb-xkb.so.1 libx11-xcb1:libX11-xcb.so.1"

missing_packages() {
  local known
  known=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p)
  for entry in $libraries; do
    grep -qF "${entry#*:}" <<<"$known" || echo "${entry%%:*}"
  done
  case ",$extras," in *,dev,*) command -v Xvfb >/dev/null 2>&1 || echo xvfb ;; esac
  if [ -z "$(find_python)" ]; then
    echo python3
    echo python3-venv
  elif ! "$(find_python)" -c 'import ensurepip, venv' 2>/dev/null; then
    echo python3-venv
  fi
}

install_packages() {
  local packages
  packages=$(missing_packages | tr '\n' ' ')
  [ -n "${packages// /}" ] || return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi
  if command -v apt-get >/dev/null 2>&1 && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }; then
    echo "Installing system packages: $packages"
    # shellcheck disable=SC2086
    "${as_root[@]}" apt-get update -qq &&
      DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends $packages >/dev/null && return 0
  fi
  echo "These system packages are missing. Please run:"
  echo "    sudo apt-get install -y $packages"
  [ -n "$(find_python)" ] || exit 1
}

install_packages
python=$(find_python)
[ -n "$python" ] || { echo "Lipwright needs Python 3.11, 3.12 or 3.13."; exit 1; }

[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
pip() { "$venv/bin/python" -m pip --disable-pip-version-check -q "$@"; }

if ! "$venv/bin/python" -c 'import torch' 2>/dev/null; then
  echo "Installing PyTorch (CPU build) ..."
  torch=$(grep '^torch==' "$here/constraints.txt")
  pip install "$torch+cpu" 2>/dev/null ||
    pip install --index-url https://download.pytorch.org/whl/cpu "$torch" 2>/dev/null ||
    pip install "$torch"
fi
echo "Installing Lipwright and its packages ..."
pip install -c "$here/constraints.txt" -e ".[$extras]"
