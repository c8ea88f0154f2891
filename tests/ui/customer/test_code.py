"""The code on the screen can be read back, in every theme, size and direction."""

from dataclasses import replace

import pytest

from pos_terminal.ui.parts.qr_code import QrCode
from tests.ui.customer import builders as shop
from tests.ui.customer.conftest import Open
from tests.ui.customer.customer import Customer

SIZES = [(800, 480), (1024, 600), (1280, 800), (1920, 1080)]
LINK = "https://dp.link/a/7KQ2-93XM-7PA98"


def code(customer: Customer) -> QrCode:
    found = customer.window.findChild(QrCode, "customer_qr_image")
    assert found is not None
    return found


@pytest.mark.parametrize("test", [True, False])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_the_code_is_read_back(open_customer: Open, size: tuple[int, int], theme: str, test: bool) -> None:
    customer = open_customer(size, theme).shown(replace(shop.paying(), test=test))

    assert customer.scans() == [LINK]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_code_is_not_mirrored(open_customer: Open, theme: str) -> None:
    customer = open_customer(theme=theme, rtl=True).shown(shop.paying())

    assert customer.scans() == [LINK]


@pytest.mark.parametrize("letters", [20, 60, 120, 200, 280])
@pytest.mark.parametrize("size", SIZES)
def test_a_long_code_takes_the_height_and_is_read_back(
    open_customer: Open, size: tuple[int, int], letters: int
) -> None:
    text = ("https://dp.link/" + "aB3-" * 100)[:letters]
    customer = open_customer(size).shown(replace(shop.paying(qr_text=text), test=True))

    assert customer.scans() == [text]
    assert customer.reads("customer_qr_amount_label") == "€23.84"
    assert customer.reads("customer_session_code_label") == "7PA98"


def test_modules_are_eight_pixels_where_they_fit(open_customer: Open) -> None:
    customer = open_customer().shown(shop.paying(qr_text="x" * 60))

    assert module_of(customer) >= 8


def test_a_code_too_fine_for_its_card_gets_the_whole_height(open_customer: Open) -> None:
    customer = open_customer().shown(shop.paying(qr_text="x" * 60))
    small = code(customer).height()

    customer.shown(shop.paying(qr_text="x" * 260))

    assert code(customer).height() > small
    assert "Scan this code" not in customer.words()
    assert module_of(customer) >= 5


def test_a_code_that_no_phone_could_read_is_refused_with_a_sentence(open_customer: Open) -> None:
    customer = open_customer((800, 480)).shown(shop.paying(qr_text="x" * 900))

    assert customer.scans() == []
    assert not code(customer).isVisible()
    assert "This code cannot be shown here. Please look at the cashier's screen." in customer.words()
    assert customer.reads("customer_qr_amount_label") == "€23.84"


def test_the_first_page_ever_shown_may_be_the_code(open_customer: Open) -> None:
    customer = open_customer((1920, 1080)).shown(shop.paying())

    assert module_of(customer) >= 15
    assert "Scan this code" in customer.words()


def module_of(customer: Customer) -> int:
    """Pixels a module: the width of the finder's ring, which is seven modules."""
    image = code(customer).image()
    row = next(y for y in range(image.height()) if any(dark(image.pixel(x, y)) for x in range(image.width())))
    start = next(x for x in range(image.width()) if dark(image.pixel(x, row)))
    end = next(x for x in range(start, image.width()) if not dark(image.pixel(x, row)))
    return (end - start) // 7


def dark(pixel: int) -> bool:
    return pixel & 0xFF < 128
