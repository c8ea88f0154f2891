"""A language is spoken by the whole program, by one window alone, and on paper; it may change at any step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from pos_terminal.app.views import PaymentPhase
from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import ScreenSettings, Settings, ShopSettings
from pos_terminal.devices.receipt_text import receipt_text
from pos_terminal.domain.shift_text import shift_text
from pos_terminal.house import TEST
from pos_terminal.ui.text.languages import Speaker, language
from pos_terminal.windows import TillWindows
from tests.devices.papers import RECEIPT
from tests.ui.customer import builders as shop
from tests.ui.customer.conftest import Open, open_customer, resources
from tests.ui.shift_samples import report

__all__ = ["open_customer", "resources"]


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[Speaker]:
    made = Speaker(qapp)
    yield made
    made.fall_silent()


def test_the_customer_reads_another_language_in_the_middle_of_a_payment(open_customer: Open) -> None:
    customer = open_customer().shown(shop.paying())
    assert "Scan to pay" in customer.words()
    customer.window.speak(language("ru", "EUR"))
    assert "Сканируйте для оплаты" in customer.words()
    customer.window.speak(language("it", "EUR"))
    assert "Inquadra per pagare" in customer.words()
    customer.shown(shop.paying(PaymentPhase.DECLINED))
    assert customer.reads("customer_result_title_label") == "Pagamento rifiutato"
    customer.window.speak(language("en", "EUR"))
    assert customer.reads("customer_result_title_label") == "Payment declined"


def test_sums_are_written_as_the_language_writes_them(open_customer: Open) -> None:
    customer = open_customer().shown(shop.selling())
    customer.window.speak(language("lt", "EUR"))
    assert "€" in customer.plain("customer_total_label") and "," in customer.plain("customer_total_label")
    customer.window.speak(language("en", "EUR"))
    assert customer.plain("customer_total_label").startswith("€")


def test_a_number_takes_its_form(open_customer: Open) -> None:
    lines = shop.BASKET.lines * 6
    customer = open_customer()
    customer.window.speak(language("ru", "EUR"))
    for count, words in ((1, "1 строка"), (3, "3 строки"), (11, "11 строк"), (21, "21 строка")):
        view = shop.selling(replace(shop.BASKET, lines=lines[:count]))
        assert words in customer.shown(view).words()


def test_an_arabic_window_is_mirrored_and_back_again(open_customer: Open) -> None:
    customer = open_customer().shown(shop.paying())
    customer.window.speak(language("ar", "EUR"))
    assert customer.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "امسح الرمز للدفع" in customer.words()
    customer.window.speak(language("en", "EUR"))
    assert customer.window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_shops_language_is_spoken_from_the_first_window_on(qapp: QApplication, tmp_path: Path) -> None:
    settings = Settings(shop=ShopSettings(language="it"), screens=ScreenSettings(customer="window"))
    program = TillWindows(qapp, places(tmp_path), settings, mode=TEST, secrets=lambda till: MemorySecrets())
    try:
        assert "Pagamenti" in [button.accessibleName() for button in program.cashier.findChildren(QAbstractButton)]
        assert program.house.rules.paper.say("Subtotal") == "Subtotale"
        assert program.house.rules.paper.say("Cash") == "Contanti"
    finally:
        program.close()
    assert qapp.translate("TopBar", "Payments") == "Payments"


@pytest.mark.parametrize(("code", "total"), [("it", "TOTALE EUR"), ("lt", "IŠ VISO EUR"), ("ru", "ИТОГО EUR")])
def test_a_receipt_is_written_in_the_shops_language(code: str, total: str) -> None:
    text = receipt_text(RECEIPT, words=language(code, "EUR").paper())
    assert total in text and "TOTAL EUR" not in text.replace(total, "")
    sums = [line.split()[-1] for line in text.splitlines() if line.startswith(total)]
    assert "," in sums[0] and "." not in sums[0]


@pytest.mark.parametrize("code", ["it", "lt", "ru"])
def test_no_word_of_a_paper_is_cut(code: str) -> None:
    """What 42 columns cannot hold would be cut; on wide paper nothing is, so both hold the same words."""
    words = language(code, "EUR").paper()
    for narrow, wide in (
        (receipt_text(RECEIPT, words=words), receipt_text(RECEIPT, 120, words)),
        (shift_text(report(), words=words), shift_text(report(), 120, words)),
    ):
        assert _words(narrow) == _words(wide)


def _words(text: str) -> Counter[str]:
    return Counter(word for word in text.split() if set(word) != {"-"})
