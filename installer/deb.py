"""The Debian package of the frozen program: where everything lies, what it needs, and who may replace it."""

from __future__ import annotations

import gzip
import json
import platform
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from installer import icons
from pos_terminal import __version__

HERE = Path(__file__).resolve().parent
ROOM = "usr/lib/pos-terminal"
UNITS = "usr/lib/systemd/system"
PARTS = HERE / "deb"
SCRIPTS = ("preinst", "prerm", "postinst", "postrm")
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
DEPENDS = (
    *("libc6 (>= 2.36)", "libgcc-s1", "libstdc++6", "zlib1g", "libzstd1"),
    *("libssl3", "libffi8", "libbz2-1.0", "liblzma5", "libuuid1", "libexpat1"),  # Python's own modules
    *("libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libfreetype6", "libx11-6"),  # Qt
    *("libxkbcommon0", "libxkbcommon-x11-0", "libx11-xcb1", "libxcb1", "libxcb-cursor0", "libxcb-icccm4"),
    *("libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render0", "libxcb-render-util0", "libxcb-shape0"),
    *("libbrotli1", "libgssapi-krb5-2", "libxcb-util1"),
    *("libxcb-shm0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1"),
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
    *("ca-certificates", "fonts-dejavu-core", "tzdata"),  # read while it runs
)
PLACES = {
    "kiosk/session.sh": (f"{ROOM}/kiosk/session.sh", 0o755),
    "kiosk/machine.conf": (f"{UNITS}/pos-terminal-.service.d/machine.conf", 0o644),  # of all whose name begins so
    "kiosk/pos-terminal-kiosk.service": (f"{UNITS}/pos-terminal-kiosk.service", 0o644),
    "kiosk/pos-terminal-setup.service": (f"{UNITS}/pos-terminal-setup.service", 0o644),
    "deb/pos-terminal.desktop": ("usr/share/applications/pos-terminal.desktop", 0o644),
}
"""What of this folder lies where in the system."""


class NotNamed(Exception):
    """The program needs a package of the system that the package does not name; one sentence."""


def package(folder: Path, told: Path, into: Path) -> Path:
    """Build the package of a frozen program and return its file; `told` is what the build wrote about it.

    NotNamed, CalledProcessError.
    """
    missing = needed_packages(folder, json.loads(told.read_text())["system"]) - names_of(DEPENDS)
    if missing:
        raise NotNamed(f"The package must depend on {', '.join(sorted(missing))} as well.")
    root = told.parent / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(folder, root)
    file = into / f"pos-terminal_{__version__}_{architecture()}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zzstd", "-z19", "--build", str(root), str(file)], check=True)
    return file


def lay_out(folder: Path, root: Path) -> None:
    """Put everything where it belongs in the system, below `root`."""
    shutil.copytree(folder, root / ROOM, symlinks=True)
    for name, (place, mode) in PLACES.items():
        _put(HERE / name, root / place, mode)
    link = root / "usr/bin/pos-terminal"
    link.parent.mkdir(parents=True)
    link.symlink_to("../lib/pos-terminal/pos-terminal")
    pictures = root / "usr/share/icons/hicolor"
    _put(icons.SVG, pictures / "scalable/apps/pos-terminal.svg", 0o644)
    for size in icons.SIZES:
        icons.draw(size, pictures / f"{size}x{size}" / "apps" / "pos-terminal.png")
    papers = root / "usr/share/doc/pos-terminal"
    papers.mkdir(parents=True)
    _write(papers / "copyright", _copyright(folder), 0o644)
    history = f"pos-terminal ({__version__}) unstable; urgency=medium\n"
    (papers / "changelog.gz").write_bytes(gzip.compress(history.encode(), mtime=0))
    control = root / "DEBIAN"
    control.mkdir()
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir()) // 1024
    _write(control / "control", _filled((PARTS / "control").read_text(encoding="utf-8"), size), 0o644)
    for script in SCRIPTS:
        _write(control / script, _filled((PARTS / script).read_text(encoding="utf-8"), size), 0o755)


def architecture() -> str:
    """Return Debian's name of this machine's kind."""
    return MACHINES.get(platform.machine(), platform.machine())


def names_of(depends: Iterable[str]) -> set[str]:
    return {one.split()[0] for one in depends}


def needed_packages(folder: Path, system: dict[str, str]) -> set[str]:
    """Return the packages of the libraries that shipped files name; `system` tells which file each is here."""
    shipped = {path.name for path in folder.rglob("*")}
    wanted = set()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF":
            wanted |= _named_by(path)
    return {_owner(name, system) for name in wanted - shipped}


# --- within


def _named_by(path: Path) -> set[str]:
    """Return the libraries that a program or library names."""
    told = subprocess.run(["readelf", "-d", str(path)], capture_output=True, text=True, check=True)
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", told.stdout))


def _owner(name: str, system: dict[str, str]) -> str:
    path = system.get(name, "")
    for place in (path, str(Path(path).resolve()), f"/usr{path}", path.removeprefix("/usr")):
        asked = subprocess.run(["dpkg", "-S", place or name], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.split(":")[0]
    return f"(nobody's) {name}"


def _copyright(folder: Path) -> str:
    licence = (HERE.parent / "LICENSE").read_text(encoding="utf-8")
    listed = (folder / "licences" / "LIST.txt").read_text(encoding="utf-8")
    return f"{licence}\n{listed}\nThat folder is /{ROOM}/licences.\n"


def _filled(text: str, size: int) -> str:
    words = {
        "VERSION": __version__,
        "ARCHITECTURE": architecture(),
        "SIZE": str(size),
        "DEPENDS": ", ".join(DEPENDS),
    }
    return re.sub(r"@([A-Z]+)@", lambda found: words[found[1]], text)


def _put(source: Path, place: Path, mode: int) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)
    place.chmod(mode)


def _write(path: Path, text: str, mode: int) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
