"""A till's folder and a drive."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.backup.folder import Folder


@pytest.fixture
def till(tmp_path: Path) -> Folder:
    folder = Folder(tmp_path / "till")
    folder.stock()
    folder.sources.settings.write_text('[shop]\nname = "Linden"\n')
    folder.sell(3)
    return folder


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder
