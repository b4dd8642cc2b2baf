#!/bin/sh
# The official Python clients against the router in front of servers that speak the providers' wire formats.
# What this needs is fetched once into a folder outside the repository (UMBEL_REAL_CACHE, else under the temp folder).
# Where it cannot be had, this says "skipped" and ends with 0: no network is no failure of the code.
set -eu
cd "$(dirname "$0")/.."

openai=3.57.0
anthropic=2.14.0

skip() {
  echo "The tests with Python clients are skipped: $1."
  exit 0
}

base=${UMBEL_REAL_CACHE:-${TMPDIR:-/tmp}/umbel-real-$(id -u)}
mkdir -p -m 700 "$base"
# Code is run from there.
[ -O "$base" ] || {
  echo "$base belongs to another user." >&2
  exit 1
}
venv=$base/python-$openai-$anthropic

# Whole once this is there: a run that was cut leaves nothing that looks ready.
if [ ! -e "$venv/ready" ]; then
  rm -rf "$venv"
  python3 -m venv "$venv" || skip 'there is no python3 that can make a virtual environment'
  "$venv/bin/python" -m pip --quiet --disable-pip-version-check --retries 1 --timeout 60 \
    install --only-binary :all: "openai==$openai" "anthropic==$anthropic" ||
    skip 'the clients could not be fetched from PyPI'
  touch "$venv/ready"
fi

UMBEL_PYTHON=$venv/bin/python node scripts/test.mjs --project python
