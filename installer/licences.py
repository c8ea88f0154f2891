"""The licences of everything that is shipped: found beside each package, listed, and written into one folder."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass, replace
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
OWN = HERE / "licences"  # texts that a package should have brought and did not
NAMES = ("licen", "copying", "notice", "authors")
LIST = "LIST.txt"
LGPL = ("pyside6.txt", "LGPL-3.0.txt", "GPL-3.0.txt")
OF_QT = ("Apache-2.0.txt", "CC0-1.0.txt", "MPL-2.0.txt")  # that qt-6.11.txt names
EXTRA: dict[str, tuple[str, ...]] = {
    "pyside6-essentials": (*LGPL, "qt-third-party.txt", "qt-6.11.txt", *OF_QT, "icu.txt"),
    "shiboken6": LGPL,
    "iso4217": ("iso4217.txt",),
    "pyserial": ("pyserial.txt",),
}


class NoLicence(Exception):
    """Something is shipped whose licence nobody found; one sentence."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something shipped that is somebody's work, with the texts of its licence."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def of_package(package: Distribution) -> Part:
    """Return a package of Python with its licence. NoLicence."""
    name = package.metadata["Name"].lower().replace("_", "-")
    texts = [Path(str(package.locate_file(file))) for file in package.files or () if _is_text(file.parts)]
    texts = [text for text in texts if text.is_file()]
    texts += [OWN / text for text in EXTRA.get(name, ())]
    if not texts:
        raise NoLicence(f"{name} {package.version} is shipped without the text of its licence.")
    return Part(name, package.version, _licence_of(package), tuple(texts))


def of_python() -> Part:
    version = sys.version.split()[0]
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix), Path(sys.base_prefix) / "Resources")
    texts = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()]
    if not texts:
        raise NoLicence(f"Python {version} is shipped without the text of its licence.")
    return Part("python", version, "PSF-2.0", (texts[0],))


def of_library(path: Path) -> Part:
    """Return a library of the system with what its Debian package says. NoLicence."""
    asked = subprocess.run(["dpkg", "-S", str(path)], capture_output=True, text=True, check=False)
    package = asked.stdout.split(":")[0]
    text = Path("/usr/share/doc") / package / "copyright"
    if not package or not text.is_file():
        raise NoLicence(f"{path} is shipped without the text of its licence.")
    version = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=True
    )
    return Part(package, version.stdout, "see its text", (text,))


def own_parts() -> list[Part]:
    """Return the program itself, what lies in its resources, and what starts it when it is frozen."""
    starter = of_package(distribution("pyinstaller"))
    return [*resources_parts(), replace(starter, licence="GPL-2.0-or-later with an exception for programs")]


def resources_parts() -> list[Part]:
    """Return the program itself and what lies in its resources."""
    from pos_terminal import __version__

    resources = ROOT / "resources"
    return [
        Part("pos-terminal", __version__, "MIT", (ROOT / "LICENSE",)),
        Part("fonts Inter, JetBrains Mono, Noto Sans", "", "OFL-1.1", (resources / "fonts" / "OFL.txt",)),
        Part("icons Lucide", "", "ISC", (resources / "icons" / "LICENSE.txt",)),
    ]


def parts_of(sources: Iterable[str]) -> list[Part]:
    """Return everything that files come from: packages, Python, libraries, ourselves. NoLicence."""
    owners: dict[str, Distribution] = {}
    for package in distributions():
        for file in package.files or ():
            owners[str(Path(str(package.locate_file(file))).resolve())] = package
    packages: dict[str, Distribution] = {}
    libraries: set[Path] = set()
    for source in {Path(one).resolve() for one in sources}:
        package_of = owners.get(str(source))
        if package_of is not None:
            packages[package_of.metadata["Name"].lower()] = package_of
        elif not _is_ours_or_pythons(source):
            libraries.add(source)
    found = [
        of_package(package) for name, package in packages.items() if name.lower() not in ("pos-terminal", "pyinstaller")
    ]
    found += [of_library(path) for path in libraries]
    return [*own_parts(), of_python(), *sorted(set(found), key=lambda part: part.name)]


def write(parts: Iterable[Part], folder: Path) -> None:
    """Write the list and every text, a folder for each part."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = ["What is shipped with pos-terminal, and where its licence stands in this folder.", ""]
    for part in parts:
        place = folder / part.name.split(",")[0].replace(" ", "-")
        place.mkdir()
        for number, text in enumerate(part.texts):
            name = text.name if not (place / text.name).exists() else f"{number}-{text.name}"
            shutil.copyfile(text, place / name)
        lines.append(f"{part.name} {part.version}".strip() + f": {part.licence}: {place.name}/")
    (folder / LIST).write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_for(told: Path, folder: Path) -> None:
    """Write the licences of a build; `told` is the list of files that the build wrote. NoLicence."""
    write(parts_of(json.loads(told.read_text())["sources"]), folder)


# --- within


def _is_text(parts: tuple[str, ...]) -> bool:
    return ".dist-info" in parts[0] and parts[-1].lower().startswith(NAMES)


def _licence_of(package: Distribution) -> str:
    fields = package.metadata.json
    told = str(fields.get("license_expression") or fields.get("license") or "")
    named = [
        line.rpartition(" :: ")[2] for line in package.metadata.get_all("Classifier") or () if "License ::" in line
    ]
    short = told.strip().splitlines()[0] if told.strip() else ""
    return short if short and len(short) < 80 else ", ".join(named) or "see its text"


def _is_ours_or_pythons(source: Path) -> bool:
    if any(source.is_relative_to(ROOT / room) for room in ("pos_terminal", "resources", "installer", "tests")):
        return True
    library = Path(sysconfig.get_path("stdlib")).resolve()
    packages = library / "site-packages"
    return source.name.startswith("libpython") or (
        source.is_relative_to(library) and not source.is_relative_to(packages)
    )
