# Read by bin/start, bin/build, bin/test and bin/birdsong. They set `here` (the checkout) first.

# prepare start|test|build: sets up what is missing, and is quick where nothing is.
prepare() {
  if ! command -v node >/dev/null 2>&1; then
    echo 'Birdsong needs Node.js 20 or newer to set itself up, and there is none here. Install the packages nodejs and npm, and start again.' >&2
    exit 1
  fi
  if node "$here/bin/prepare.mjs" check "$1"; then return; fi
  # One at a time in a checkout: the kernel keeps this lock, and lets go of it whatever happens to us.
  if ! command -v flock >/dev/null 2>&1; then with_us node "$here/bin/prepare.mjs" "$1" || exit 1; return; fi
  with_us flock --nonblock --conflict-exit-code 75 "$here/bin" node "$here/bin/prepare.mjs" "$1" && return
  [ $? -eq 75 ] || exit 1
  echo 'Another start is setting up Birdsong in this folder. Waiting for it…'
  with_us flock "$here/bin" node "$here/bin/prepare.mjs" "$1" || exit 1
}

# Runs a command that ends when this script does, however that ends.
with_us() {
  if command -v setpriv >/dev/null 2>&1; then setpriv --pdeathsig TERM "$@"; else "$@"; fi
}

# The Node that came with the packages, else the one that is here (prepare made sure that it will do).
our_node() {
  for found in "$here"/node_modules/node-linux-*/bin/node; do
    if [ -x "$found" ]; then
      echo "$found"
      return
    fi
  done
  command -v node
}
