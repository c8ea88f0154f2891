#!/bin/sh
# One kiosk session: a compositor that shows one program and nothing else, ended with that program's exit status.
# (cage 0.1.4 ends with 0 whatever its program did, and then nobody would start a crashed till anew.)
set -eu
code="${RUNTIME_DIRECTORY:?}/code"
rm -f "$code"
# shellcheck disable=SC2016  # expanded by the inner shell
cage -d -- sh -c 'code=$1; shift; ended=0; "$@" || ended=$?; echo "$ended" > "$code"' session "$code" "$@" || true
exit "$(cat "$code" 2>/dev/null || echo 1)"
