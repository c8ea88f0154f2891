"""The MAC against the vectors of Paysera's own papers, and the clock that it needs (paysera.md 2)."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pos_terminal.domain.errors import Misconfigured
from pos_terminal.rails.paysera.auth import MacKey, Signer, ext_of, fresh_nonce, mac_of
from pos_terminal.wire.http import OnWire

GIVEN = json.loads((Path(__file__).parents[1] / "vectors" / "paysera_mac.json").read_text("utf-8"))


class StandingClock:
    def __init__(self, at: int) -> None:
        self.at = at

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.at, UTC)

    def monotonic(self) -> float:
        return 0.0


def on_wire(vector: dict[str, Any]) -> OnWire:
    body = vector.get("body", "").encode()
    return OnWire(vector["method"], vector["uri"], vector.get("host", GIVEN["host"]), int(GIVEN["port"]), body)


def extra_of(vector: dict[str, Any]) -> dict[str, str]:
    pairs = [part.partition("=") for part in vector["ext"].split("&")[1:]]
    return {name: value for name, _, value in pairs}


@pytest.mark.parametrize("vector", GIVEN["vectors"], ids=lambda vector: f"{vector['method']} {vector['uri']}")
def test_each_of_the_nineteen_vectors_is_signed_as_published(vector: dict[str, Any]) -> None:
    ts = vector.get("ts", GIVEN["ts"])
    signer = Signer(
        MacKey(GIVEN["id"], GIVEN["key"]), extra_of(vector), StandingClock(int(ts)), nonce=lambda: GIVEN["nonce"]
    )
    told = f', ext="{vector["ext"]}"' if vector["ext"] else ""
    assert signer(on_wire(vector)) == {
        "Authorization": f'MAC id="{GIVEN["id"]}", ts="{ts}", nonce="{GIVEN["nonce"]}", mac="{vector["mac"]}"{told}'
    }


def test_there_are_nineteen() -> None:
    assert len(GIVEN["vectors"]) == 19


def test_the_last_line_feed_is_signed_too() -> None:
    vector = GIVEN["vectors"][1]
    assert vector["uri"] == "/rest/v1/spot/1"
    made = mac_of(GIVEN["key"], GIVEN["ts"], GIVEN["nonce"], on_wire(vector), "")
    assert made != "1+w7yRXZY8umBZoSEMpdUNOShmYSpIqG+z5PfHkJ71c="
    assert made == vector["mac"]


def test_a_hash_is_written_so_that_a_query_can_carry_it() -> None:
    ext = ext_of(b'{"transaction_key":"KEY2"}', {"project_id": "1221", "location_id": ""})
    assert ext == "body_hash=KzWsYPpfyrh7tGYb%2Fnwz%2BIvtS2cW%2FagsCkqgEg3sZF8%3D&project_id=1221"
    assert ext_of(b"", {"project_id": "1221"}) == "project_id=1221"


def test_a_nonce_is_fresh_and_plain() -> None:
    nonces = {fresh_nonce() for _ in range(50)}
    assert len(nonces) == 50
    assert all(len(nonce) == 32 and nonce.isalnum() and nonce.isascii() for nonce in nonces)


def test_the_services_clock_is_gone_by_once_it_is_known() -> None:
    clock = StandingClock(1_000_000)
    signer = Signer(MacKey("id", "key"), {}, clock)
    signer.learn(1_000_600)
    clock.at += 10
    assert 'ts="1000610"' in signer(OnWire("GET", "/", "h", 443, b""))["Authorization"]


def test_an_id_that_would_break_the_header_is_refused() -> None:
    with pytest.raises(Misconfigured):
        Signer(MacKey('a"b', "key"), {}, StandingClock(0))


def test_the_key_is_never_shown() -> None:
    assert "secret" not in repr(MacKey("id", "secret"))
