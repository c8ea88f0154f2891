"""The tour sells in the real windows against the sandbox; its pictures show what it says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage

SCREENS = {
    "sell_empty",
    "sell_basket",
    "search",
    "tender",
    "swip_waiting",
    "swip_loyalty",
    "swip_approved",
    "droppay_waiting",
    "droppay_approved",
    "droppay_declined",
    "lost_answer_recovered",
    "cash_tender",
    "cash_change",
}


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tour")
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "pos_terminal", "tour", str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return folder


def test_a_picture_of_every_screen_is_kept(pictures: Path) -> None:
    assert {path.stem for path in pictures.glob("*.png")} >= SCREENS


@pytest.mark.parametrize("rail", ["swip", "droppay"])
def test_the_code_on_the_customers_screen_leads_to_the_phone_page(pictures: Path, rail: str) -> None:
    picture = QImage(str(pictures / f"{rail}_waiting_customer.png")).convertToFormat(QImage.Format.Format_Grayscale8)
    grey = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    found = zxingcpp.read_barcodes(grey)
    assert [code.text.split("/phone/")[1].split("/")[0] for code in found] == [rail]
