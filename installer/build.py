"""`python3 run.py package`: the frozen program in dist/pos-terminal, its licences, and on Debian a package of it."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

from installer import licences
from installer.deb import NotNamed, package

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT / "installer" / "pos_terminal.spec"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 run.py package", description=__doc__)
    parser.add_argument("--into", type=Path, metavar="DIR", default=ROOT / "dist", help="default: dist")
    parser.add_argument("--no-deb", action="store_true", help="the folder only")
    parser.add_argument("--watched", action="store_true", help="for the bench: beside it a program that is watched")
    args = parser.parse_args()
    work = ROOT / "build" / ("watched" if args.watched else "frozen")
    try:
        folder = freeze(args.into, work, watched=args.watched)
        licences.write_for(work / SPEC.stem / "shipped.json", folder / "licences")
        if platform.system() == "Linux" and not args.no_deb and shutil.which("dpkg-deb"):
            print(package(folder, work / SPEC.stem / "shipped.json", args.into))
    except (licences.NoLicence, NotNamed, subprocess.CalledProcessError) as failed:
        print(failed, file=sys.stderr)
        return 1
    print(folder)
    return 0


def freeze(into: Path, work: Path, watched: bool = False) -> Path:
    """Run PyInstaller and return the program's folder. CalledProcessError."""
    began = time.monotonic()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(into), "--workpath", str(work), str(SPEC)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "POS_TERMINAL_WATCHED": "1" if watched else "0"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    strip(into / "pos-terminal")
    print(f"frozen in {time.monotonic() - began:.0f} s", file=sys.stderr)
    return into / "pos-terminal"


def strip(folder: Path) -> None:
    """Take the debugging symbols out of Python's own libraries; those of the wheels come without."""
    if platform.system() != "Linux" or not shutil.which("strip"):
        return
    libraries = [*folder.glob("_internal/libpython*"), *folder.glob("_internal/python*/lib-dynload/*.so")]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)


if __name__ == "__main__":
    sys.exit(main())
