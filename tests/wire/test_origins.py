"""Whom a till may speak to and which links it may show (ARCHITECTURE, Test and live, secrets, hosts)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_terminal.wire.origins import BadOrigin, check_base, check_link, loopback_origin, origin_of, parse_base

TEST_HOSTS = ("capi-test.smartwallet.ru",)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8137/swip",
        "http://localhost:8137",
        "https://[::1]:9",
        "http://127.9.9.9",
        "https://capi-test.smartwallet.ru",
        "https://CAPI-test.smartwallet.ru:443/",
    ],
)
def test_a_test_folder_speaks_to_this_computer_and_to_test_hosts(url: str) -> None:
    check_base(url, live=False, test_hosts=TEST_HOSTS)


@pytest.mark.parametrize(
    "url",
    [
        "https://api.drop-pay.io",
        "http://capi-test.smartwallet.ru",
        "https://capi-test.smartwallet.ru.evil.example",
        "https://127.0.0.1.evil.example",
        "http://192.168.1.9",
        "http://localhost.evil.example",
        "http://0.0.0.0:80",
    ],
)
def test_a_test_folder_speaks_to_nobody_else(url: str) -> None:
    with pytest.raises(BadOrigin, match=r"test mode|over https") as error:
        check_base(url, live=False, test_hosts=TEST_HOSTS)
    assert str(error.value).endswith(".")


def test_a_live_folder_speaks_https_to_the_world() -> None:
    base = check_base("https://api.drop-pay.io/v1/", live=True, test_hosts=TEST_HOSTS)
    assert (base.origin, base.path) == ("https://api.drop-pay.io", "/v1")


@pytest.mark.parametrize("url", ["http://api.drop-pay.io", "https://capi-test.smartwallet.ru"])
def test_a_live_folder_refuses_plain_http_and_test_hosts_even_with_a_secret(url: str) -> None:
    with pytest.raises(BadOrigin, match="live"):
        check_base(url, live=True, test_hosts=TEST_HOSTS, entered=True)


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1",
        "https://localhost",
        "https://[::1]",
        "https://[::ffff:127.0.0.1]",
        "https://10.0.0.5",
        "https://192.168.0.1:8443",
        "https://169.254.1.1",
        "https://100.64.0.1",
        "https://[fe80::1]",
        "https://[fd00::1]",
        "https://0.0.0.0",
        "https://printer",
        "https://box.local",
        "https://x.localhost",
    ],
)
def test_a_live_folder_refuses_private_addresses_unless_entered_with_the_secret(url: str) -> None:
    with pytest.raises(BadOrigin, match="live"):
        check_base(url, live=True)
    check_base(url, live=True, entered=True)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "api.drop-pay.io",
        "ftp://api.drop-pay.io",
        "file:///etc/passwd",
        "https://",
        "https://user:pw@api.drop-pay.io",
        "https://@api.drop-pay.io",
        "https://api.drop-pay.io?x=1",
        "https://api.drop-pay.io/?",
        "https://api.drop-pay.io#x",
        "https://api.drop-pay.io/../x",
        "https://api.drop-pay.io//x",
        "https://api.drop-pay.io/a b",
        "https://api.drop-pay.io/%2e",
        "https://api.drop-pay.io\\@evil.example",
        "https://api drop-pay.io",
        "https://api.drop-pay.io:0",
        "https://api.drop-pay.io:99999",
        "https://api.drop-pay.io:x",
        "https://2130706433",
        "https://0x7f000001",
        "https://127.1",
        "https://api_x.example",
        "https://-a.example",
        "https://drop‐pay.io",
        "https://api.drop-pay.io\n",
        "https://[::1",
        "https://[1::2::3]",
    ],
)
def test_what_is_not_an_address_is_refused_with_a_sentence(url: str) -> None:
    with pytest.raises(BadOrigin) as error:
        parse_base(url)
    assert str(error.value).endswith(".")


def test_an_origin_is_written_one_way() -> None:
    assert origin_of("HTTPS://Api.Drop-Pay.io:443/x?y") == "https://api.drop-pay.io"
    assert origin_of("http://127.0.0.1:80") == "http://127.0.0.1"
    assert origin_of("http://[::1]:8080/a") == "http://[::1]:8080"
    assert loopback_origin(parse_base("http://localhost:1/a")) == "http://localhost:1"
    assert loopback_origin(parse_base("https://api.drop-pay.io")) is None


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://dp.link/u/10/CHT1", True),
        ("https://DP.link/10/CHT1?x=1#y", True),
        ("http://dp.link/u/10/CHT1", False),
        ("https://dp.link:444/u/10/CHT1", False),
        ("https://dp.link@evil.example/", False),
        ("https://dp.link.evil.example/", False),
        ("https://evil.example/dp.link", False),
        ("https://xdp.link/", False),
        ("https://dp.lınk/", False),
        ("javascript:alert(1)", False),
        ("http://127.0.0.1:8137/phone/1", True),
        ("http://127.0.0.1:8138/phone/1", False),
        ("https://dp.link/a b", False),
        ("", False),
    ],
)
def test_a_customer_is_sent_only_to_listed_hosts(url: str, shown: bool) -> None:
    assert check_link(url, ("dp.link",), ("http://127.0.0.1:8137",)) is shown


@given(st.text(max_size=60))
def test_any_text_is_either_an_address_or_a_sentence(text: str) -> None:
    for url in (text, f"https://{text}", f"https://dp.link{text}"):
        try:
            base = parse_base(url)
        except BadOrigin:
            continue
        assert base.origin.startswith((f"{base.scheme}://{base.host}", f"{base.scheme}://[{base.host}]"))
        assert check_link(url, (), ()) is False
