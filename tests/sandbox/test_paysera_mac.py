"""The sandbox's MAC against the vectors of Paysera's own papers (paysera.md 2.1)."""

import json
from pathlib import Path
from typing import Any

import pytest

from pos_terminal.sandbox.paysera.mac import BadMac, Signed, check_ext, expected_mac, read_header

GIVEN = json.loads((Path(__file__).parents[1] / "vectors" / "paysera_mac.json").read_text("utf-8"))


def signed(vector: dict[str, Any]) -> Signed:
    ts, nonce = vector.get("ts", GIVEN["ts"]), GIVEN["nonce"]
    ext = f', ext="{vector["ext"]}"' if vector["ext"] else ""
    return read_header(f'MAC id="{GIVEN["id"]}", ts="{ts}", nonce="{nonce}", mac="{vector["mac"]}"{ext}')


def test_there_are_nineteen_vectors() -> None:
    assert len(GIVEN["vectors"]) == 19


@pytest.mark.parametrize("vector", GIVEN["vectors"], ids=lambda vector: f"{vector['method']} {vector['uri']}")
def test_a_published_mac_is_accepted(vector: dict[str, Any]) -> None:
    given = signed(vector)
    host = f"{vector.get('host', GIVEN['host'])}:{GIVEN['port']}"
    assert expected_mac(GIVEN["key"], given, vector["method"], vector["uri"], host) == vector["mac"]
    extra = check_ext(given.ext, vector.get("body", "").encode())
    assert set(extra) <= {"project_id", "location_id"}


def test_a_host_without_a_port_is_that_of_https() -> None:
    vector = GIVEN["vectors"][1]
    assert expected_mac(GIVEN["key"], signed(vector), "GET", vector["uri"], "wallet.paysera.com") == vector["mac"]


def test_a_mac_without_the_last_line_feed_is_another() -> None:
    wrong = "1+w7yRXZY8umBZoSEMpdUNOShmYSpIqG+z5PfHkJ71c="
    vector = GIVEN["vectors"][1]
    assert expected_mac(GIVEN["key"], signed(vector), "GET", vector["uri"], GIVEN["host"]) != wrong


def test_another_body_does_not_fit_its_hash() -> None:
    vector = GIVEN["vectors"][8]
    with pytest.raises(BadMac):
        check_ext(vector["ext"], vector["body"].encode() + b" ")


@pytest.mark.parametrize(
    "header", ["", "Bearer x", 'MAC id="a"', 'MAC id="a", ts="x", nonce="n", mac="m"', 'MAC id="a", ts="1", odd']
)
def test_what_is_no_mac_is_refused(header: str) -> None:
    with pytest.raises(BadMac):
        read_header(header)
