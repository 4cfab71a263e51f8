#!/bin/sh
# Builds snac2, a small Mastodon-compatible server, from Debian's source package into tests/peers/snac/ (not committed).
# Needs Debian's apt, gcc, make, libcurl4-openssl-dev and libssl-dev. Takes half a minute; the nightly run does it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
version=2.75-2
out="$here/snac"
[ -x "$out/snac" ] && [ "$(cat "$out/version" 2>/dev/null)" = "$version" ] && exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/src"
# The mirror that this machine uses anyway; the signature is checked with Debian's own keyring.
mirror=$(apt-get indextargets --format '$(SITE)' | grep -v security | sort -u | head -n 1)
cat >"$work/sources.list" <<EOF
deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main
EOF
options="-o Dir::Etc::sourcelist=$work/sources.list -o Dir::Etc::sourceparts=- -o Dir::State::lists=$work/lists -o Dir::Cache=$work/cache -o APT::Sandbox::User="
# shellcheck disable=SC2086
apt-get -qq $options update
cd "$work/src"
# shellcheck disable=SC2086
apt-get -qq $options source --download-only "snac2=$version"
tar -xf ./*.orig.tar.* --strip-components=1
make -s >"$work/make.log" 2>&1 || { cat "$work/make.log" >&2; exit 1; }
mkdir -p "$out"
cp snac "$out/snac"
echo "$version" >"$out/version"
