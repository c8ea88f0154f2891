#!/bin/sh
# One kiosk session: a compositor that shows one program and nothing else, ended with that program's exit status.
# (cage 0.1.4 ends with 0 whatever its program did, and then nobody would start a crashed till anew.)
set -eu
code="${RUNTIME_DIRECTORY:?}/code" till="$RUNTIME_DIRECTORY/till"
rm -f "$code" "$till"
# shellcheck disable=SC2016  # expanded by the inner shells
cage -d -- sh -c '
    code=$1
    shift
    ended=0
    sh -c "echo \$\$ > \"\$0\"; exec \"\$@\"" "$@" || ended=$?
    echo "$ended" > "$code"
' session "$code" "$till" "$@" &
cage=$!
# Who ends the session ends the till, in order; the compositor goes after it.
trap 'kill "$(cat "$till" 2>/dev/null || echo "$cage")" || true' TERM
while kill -0 "$cage" 2>/dev/null; do wait "$cage" || true; done
exit "$(cat "$code" 2>/dev/null || echo 1)"
