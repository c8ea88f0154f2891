#!/usr/bin/env python3
"""Starts everything on a bare machine, with the standard library only: `python3 run.py demo` or `test`.

Makes its own environment from the lock file, and Qt's system libraries are installed where that is possible.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
UV_HOME = HERE / ".uv"
BIN = "Scripts" if os.name == "nt" else "bin"
PYTHON = HERE / ".venv" / BIN / ("python.exe" if os.name == "nt" else "python")
QT_PACKAGES = (
    "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 fonts-dejavu-core "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
)
USAGE = """usage: python3 run.py COMMAND

  demo     sell something in a minute: test mode, no account, no real money
  test     style, types, import contracts and all tests
  bench    measure start, scan, search, payments and replay, and print a table
  prove    show that no payment is doubled or lost: every path, kills, networks, lies, disks; a report
  package  freeze the program and make what a shop installs, in dist/
  shell …  run pos-terminal itself with the given arguments
"""


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036  # whoever has an older one deserves a sentence
        print(f"pos_terminal needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    if not arguments or arguments[0] not in COMMANDS:
        print(USAGE, end="")
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    if arguments[0] == "package":
        return package(arguments[1:])
    if not make_environment() or not qt_is_there():
        return 1
    return COMMANDS[arguments[0]](arguments[1:])


# --- the environment


def make_environment(*wanted: str, place: Path = HERE / ".venv") -> bool:
    """Install exactly what uv.lock says into .venv, or what of it is `wanted` elsewhere; True when it stands."""
    uv = find_uv()
    if uv is None:
        return False
    command = [uv, "sync", "--locked", "--compile-bytecode", "--quiet", *wanted]
    environment = {**os.environ, "UV_PROJECT_ENVIRONMENT": str(place)}
    told = subprocess.run(command, cwd=HERE, env=environment, check=False)
    if told.returncode != 0:
        print("The environment could not be made from uv.lock; the lines above say why.")
    return told.returncode == 0


def find_uv() -> str | None:
    """Return uv: the one on the path, or our own, fetched with pip into .uv."""
    if found := shutil.which("uv"):
        return found
    own = UV_HOME / BIN / ("uv.exe" if os.name == "nt" else "uv")
    if own.exists():
        return str(own)
    print("Fetching uv, which installs the rest …", flush=True)
    try:
        venv.create(UV_HOME, with_pip=True)
    except (subprocess.CalledProcessError, OSError):
        shutil.rmtree(UV_HOME, ignore_errors=True)
        if not apt("python3-venv", "Python's venv module is missing"):
            return None
        venv.create(UV_HOME, with_pip=True)
    pip = [str(UV_HOME / BIN / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "uv"]
    if subprocess.run(pip, check=False).returncode != 0:
        print("uv could not be fetched. Is there a network? Then run this command again.")
        return None
    return str(own)


def qt_is_there() -> bool:
    """Say whether Qt loads; its system libraries are installed where we may."""
    if qt_loads():
        return True
    return apt(QT_PACKAGES, "Qt's system libraries are missing") and qt_loads(loud=True)


def qt_loads(loud: bool = False) -> bool:
    code = "from PySide6.QtWidgets import QApplication; QApplication([])"
    environment = dict(os.environ)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")  # with a screen its own plugin must load
    done = subprocess.run([str(PYTHON), "-c", code], env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0 and loud:
        print(f"Qt still does not start: {done.stderr.strip().splitlines()[-1:]}")
    return done.returncode == 0


def apt(packages: str, why: str) -> bool:
    """Install Debian packages after saying so, or name the one line that does."""
    line = f"apt-get install -y --no-install-recommends {packages}"
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not root or shutil.which("apt-get") is None:
        print(f"{why}. Please run this line, then this command again:\n\n  sudo {line}\n")
        return False
    print(f"{why}. Installing them with apt-get:\n  {line}", flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False)
    return subprocess.run(line.split(), env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0


# --- the commands


def run(*command: str) -> int:
    return subprocess.run([str(PYTHON), "-m", *command], cwd=HERE, check=False).returncode


def demo(arguments: list[str]) -> int:
    return run("pos_terminal", "--demo", *arguments)


def test(arguments: list[str]) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    checks = (
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "--quiet", "."),
        ("mypy",),
        ("importlinter.cli",),
    )
    results = []
    for check in checks:
        print(f"== {' '.join(check)}", flush=True)
        if check[0] == "importlinter.cli":
            results.append(run_import_contracts())
        else:
            results.append(run(*check))
    print("== pytest", flush=True)
    results.append(run("pytest", *(arguments or ["-n", "3", "-q"])))
    return max(results)


def run_import_contracts() -> int:
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run([str(PYTHON), "-c", code], cwd=HERE, check=False).returncode


def bench(arguments: list[str]) -> int:
    return run("tests.benchmarks", *arguments)


def prove(arguments: list[str]) -> int:
    return run("tests.prove", *arguments)


def package(arguments: list[str]) -> int:
    """Freeze in an environment of its own: nothing that only serves development may be taken along."""
    place = HERE / "build" / "env"
    if not make_environment("--no-default-groups", "--group", "installer", "--all-extras", place=place):
        return 1
    python = place / BIN / PYTHON.name
    return subprocess.run([str(python), "-m", "installer.build", *arguments], cwd=HERE, check=False).returncode


def shell(arguments: list[str]) -> int:
    return run("pos_terminal", *arguments)


COMMANDS = {"demo": demo, "test": test, "bench": bench, "prove": prove, "package": package, "shell": shell}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
