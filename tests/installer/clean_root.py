"""A fresh Debian 12 in a folder, and commands that run in it with or without a network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

INSIDE = Path(__file__).with_name("inside.py")
MIRROR = os.environ.get("POS_TERMINAL_MIRROR", "http://deb.debian.org/debian")


@dataclass(frozen=True, slots=True)
class Told:
    """How a command ended, with all that it said and after how many seconds."""

    status: int
    text: str
    seconds: float


@dataclass(frozen=True, slots=True)
class CleanRoot:
    """A root of its own; every command has process, mount and, mostly, network namespaces of its own too."""

    folder: Path

    def started(self, *command: str, user: str = "root", network: bool = False) -> subprocess.Popen[str]:
        """Start a command; it is killed with its children when its first process ends."""
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child", *([] if network else ["--net"])]
        line = [*apart, sys.executable, str(INSIDE), str(self.folder), user, *command]
        return subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def told(self, *command: str, user: str = "root", network: bool = False) -> Told:
        began = time.monotonic()
        process = self.started(*command, user=user, network=network)
        text, _ = process.communicate()
        return Told(process.returncode, text, time.monotonic() - began)

    def run(self, *command: str, user: str = "root", network: bool = False) -> Told:
        """Run what must go well."""
        told = self.told(*command, user=user, network=network)
        assert told.status == 0, f"{' '.join(command)} ended with {told.status}:\n{told.text[-3000:]}"
        return told

    def has(self, place: str) -> bool:
        return os.path.lexists(self.folder / place.lstrip("/"))

    def size(self, place: str) -> int:
        """Bytes of all files below a place."""
        below = (self.folder / place.lstrip("/")).rglob("*")
        return sum(path.lstat().st_size for path in below if not path.is_dir())


def why_not() -> str:
    """Return why there can be no clean root here; empty where there can."""
    if os.geteuid() != 0:
        return "a root of its own needs root"
    missing = [name for name in ("debootstrap", "unshare", "dpkg-deb", "readelf") if not shutil.which(name)]
    return f"not installed: {', '.join(missing)}" if missing else ""


@contextmanager
def clean_root(folder: Path) -> Iterator[CleanRoot]:
    """Make a Debian 12 of its own with nothing in it but what every Debian has, and a user `shop`; delete it."""
    folder.mkdir(parents=True)
    try:
        done = subprocess.run(
            ["debootstrap", "--variant=minbase", "bookworm", str(folder), MIRROR],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
        shutil.copyfile("/etc/resolv.conf", folder / "etc/resolv.conf")
        root = CleanRoot(folder)
        root.run("useradd", "--create-home", "--uid", "1000", "shop")
        yield root
    finally:
        mounted = [line.split()[1] for line in Path("/proc/mounts").read_text().splitlines()]
        assert not [place for place in mounted if place.startswith(f"{folder}/")], "something is still mounted there"
        subprocess.run(["rm", "-rf", "--one-file-system", str(folder)], check=True)
