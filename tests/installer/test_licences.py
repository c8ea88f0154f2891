"""Everything that is shipped has its licence beside it, and what has none is not shipped."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, PathDistribution, distribution, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from installer import licences
from installer.shipped import QT_PLUGINS

EXTRAS = ("", "printer", "serial")


def needed(name: str, extras: tuple[str, ...]) -> dict[str, Distribution]:
    """Return what a package needs on this machine, with what that needs."""
    found: dict[str, Distribution] = {}
    for line in requires(name) or ():
        wish = Requirement(line)
        if wish.marker is None or any(wish.marker.evaluate({"extra": extra}) for extra in extras):
            found[wish.name] = distribution(wish.name)
            found |= needed(wish.name, ("", *wish.extras))
    return found


def test_every_package_of_the_program_has_its_licence() -> None:
    packages = needed("pos-terminal", EXTRAS)
    assert {"pyside6-essentials", "keyring", "python-escpos", "pyserial"} <= {name.lower() for name in packages}
    for package in packages.values():
        part = licences.of_package(package)
        assert sum(text.stat().st_size for text in part.texts) > 100, part
        assert part.licence != "see its text", part


def test_python_and_what_is_ours_have_theirs() -> None:
    assert "PYTHON SOFTWARE FOUNDATION" in licences.of_python().texts[0].read_text()
    ours = licences.resources_parts()
    assert ours[0].name == "pos-terminal"
    assert all(text.stat().st_size > 500 for part in ours for text in part.texts)


def test_the_list_of_what_is_inside_qt_is_of_the_qt_that_is_shipped() -> None:
    """Whoever moves to another Qt looks at its own list again, and names the file anew."""
    part = licences.of_package(distribution("PySide6-Essentials"))
    release = ".".join(part.version.split(".")[:2])
    texts = {text.name: text for text in part.texts}
    assert f"qt-{release}.txt" in texts
    told = texts[f"qt-{release}.txt"].read_text(encoding="utf-8")
    assert f"Qt {release}" in told
    named = set(re.findall(r"[\w.-]+\.txt", told))
    assert named <= {*texts}


def test_every_plugin_with_code_of_others_in_it_is_told_of() -> None:
    told = "".join(text.read_text(encoding="utf-8") for text in licences.OWN.glob("qt-*.txt"))
    inside = {"qwebp": "libwebp", "qjpeg": "libjpeg-turbo", "qsvg": "src/svg", "qgif": "", "qico": ""}
    assert set(QT_PLUGINS["imageformats"]) == set(inside)
    assert all(name in told for name in inside.values())


def _package(folder: Path, *files: str) -> Distribution:
    place = folder / "thing-1.0.dist-info"
    place.mkdir(parents=True)
    (place / "METADATA").write_text("Metadata-Version: 2.1\nName: thing\nVersion: 1.0\nLicense: MIT\n\n")
    for name in files:
        (place / name).write_text("Permission is hereby granted")
    (place / "RECORD").write_text("".join(f"thing-1.0.dist-info/{name},,\n" for name in ("METADATA", *files)))
    return PathDistribution(place)


def test_a_package_without_a_text_is_not_shipped(tmp_path: Path) -> None:
    with pytest.raises(licences.NoLicence, match=r"thing 1\.0 is shipped without the text of its licence"):
        licences.of_package(_package(tmp_path))


def test_a_file_of_nobody_is_not_shipped(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so"
    stray.touch()
    with pytest.raises(licences.NoLicence, match=r"libstray\.so is shipped without"):
        licences.parts_of([str(stray)])


def test_the_list_names_each_part_with_its_folder(tmp_path: Path) -> None:
    part = licences.of_package(_package(tmp_path, "LICENSE", "NOTICE"))
    licences.write([part], tmp_path / "out")
    assert "thing 1.0: MIT: thing/" in (tmp_path / "out" / "LIST.txt").read_text()
    assert {path.name for path in (tmp_path / "out" / "thing").iterdir()} == {"LICENSE", "NOTICE"}
