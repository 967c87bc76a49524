#!/bin/sh
# Finds a Python that si-editor runs on and hands the given words on to it. This is all that happens before there is Python.
set -eu
cd "$(dirname "$0")/../.."

fits() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1
}

for python in "${PYTHON:-}" python3 python3.13 python3.12 python3.11 python; do
    if [ -n "$python" ] && fits "$python"; then
        unset PYTHONPATH PYTHONHOME   # nobody's own modules may step in
        exec "$python" "$@"
    fi
done

echo "si-editor needs Python 3.11, 3.12 or 3.13, and none of them was found." >&2
if [ "$(uname -s)" = Darwin ]; then
    echo "Install Python 3.13 from python.org (or: brew install python@3.13), then try again." >&2
else
    echo "Install one with your system's package manager, on Debian and Ubuntu:" >&2
    echo "    sudo apt-get install python3 python3-venv" >&2
    echo "then try again. If Python lies elsewhere, name it: make PYTHON=/path/to/python3.13 run" >&2
fi
exit 1
