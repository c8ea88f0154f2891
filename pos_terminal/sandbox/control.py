"""A client of the sandbox's control API (standard library only, one kept connection)."""

import http.client
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import quote, urlsplit

TIMEOUT_SECONDS = 5.0
KNOCK_SECONDS = 0.02


class ControlRefused(RuntimeError):
    """The sandbox would not do it; the text says why."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One movement of money in the sandbox's ledger; `amount` in minor units."""

    rail: str
    kind: str  # capture, refund, cancel (inside the hold window), release (never was ours)
    id: str
    reference: str
    amount: int
    at_ns: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """What really moved, in minor units; `net` = captured - refunded - cancelled."""

    movements: tuple[Moved, ...]
    captured: int
    refunded: int
    cancelled: int
    released: int
    net: int
    count: int
    captures: int
    refunds: int


class SandboxControl:
    """Asks and steers one sandbox; not for several threads at once."""

    def __init__(self, origin: str) -> None:
        self._host = urlsplit(origin).netloc
        self._connection = self._connect()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def health(self) -> bool:
        return bool(self._ask("GET", "/health")["ok"])

    def reset(self) -> None:
        """Forgets payments, ledger, violations, faults, settings, access tokens, and the moved clock."""
        self._ask("POST", "/reset")

    def ledger(self, rail: str | None = None) -> Ledger:
        answer = self._ask("GET", "/ledger" + _of(rail))
        return Ledger(tuple(Moved(**move) for move in answer["movements"]), **answer["totals"])

    def violations(self) -> list[str]:
        """What callers asked that the papers do not allow, in words; empty is well."""
        return [f"{found['rail']} {found['text']}" for found in self._ask("GET", "/violations")["violations"]]

    def payments(self, rail: str | None = None) -> list[dict[str, Any]]:
        found = self._ask("GET", "/payments" + _of(rail))["payments"]
        assert isinstance(found, list)
        return found

    def payment(self, rail: str, payment_id: str = "latest") -> dict[str, Any]:
        return self._ask("GET", f"/payments/{rail}/{quote(payment_id, safe='')}")

    def requests(self, rail: str | None = None) -> list[dict[str, Any]]:
        """Every call received: rail, call, method, path, at_ns, authorised, status or None, fault."""
        found = self._ask("GET", "/requests" + _of(rail))["requests"]
        assert isinstance(found, list)
        return found

    def customer(
        self,
        rail: str,
        action: str,
        payment_id: str = "latest",
        *,
        amount: int | None = None,
        delay_s: float | None = None,
    ) -> dict[str, Any]:
        """A customer acts, now or later; the payment's state after it. Raises ControlRefused."""
        order = {"rail": rail, "id": payment_id, "action": action, "amount": amount, "delay_s": delay_s}
        return self._ask("POST", "/customer", order)

    def auto(
        self,
        rail: str,
        action: str | None,
        delay_s: float | tuple[float, float] = 0.0,
        *,
        seed: int | None = None,
        amount: int | None = None,
    ) -> None:
        """A customer for every new payment from now on; None = nobody comes by himself."""
        self._ask(
            "POST",
            "/auto",
            {"rail": rail, "action": action, "delay_s": delay_s, "seed": seed, "amount": amount},
        )

    def fault(
        self,
        kind: str,
        rail: str | None = None,
        call: str | None = None,
        *,
        times: int | None = 1,
        seconds: float | None = None,
        after: int = 0,
        retry_after: int | None = None,
        processed: bool = False,
        knocked: bool = False,
    ) -> None:
        """Orders a fault; kinds in faults.FaultKind, calls in settings.*_ROUTES."""
        order: dict[str, object] = {"kind": kind, "rail": rail, "call": call, "times": times}
        order |= {"seconds": seconds, "after": after, "retry_after": retry_after, "processed": processed}
        order |= {"knocked": knocked}
        self._ask("POST", "/faults", order)

    def clear_faults(self) -> None:
        self._ask("DELETE", "/faults")

    def settings(self, **rails: Mapping[str, object]) -> dict[str, Any]:
        """Changes some settings by rail; all of them as they are then."""
        return self._ask("POST", "/settings", {rail: dict(changes) for rail, changes in rails.items()})

    def advance(self, seconds: float) -> int:
        """Moves the sandbox's clock forwards; the new time in UTC nanoseconds."""
        return int(self._ask("POST", "/clock", {"advance_s": seconds})["now_ns"])

    def expire_tokens(self) -> None:
        """All access tokens run out at once."""
        self._ask("POST", "/expire_tokens")

    def _ask(self, method: str, path: str, order: object = None) -> dict[str, Any]:
        body = None if order is None else json.dumps(order).encode()
        if self._connection.sock is not None and _went_away(self._connection):
            self._connection.close()
        self._reach()
        self._connection.request(method, f"/control{path}", body, {"Content-Type": "application/json"})
        response = self._connection.getresponse()
        answer = json.loads(response.read())
        if response.status != http.client.OK:
            raise ControlRefused(answer["error"])
        assert isinstance(answer, dict)
        return answer

    def _reach(self) -> None:
        """Waits for a door that a fault has shut."""
        until = time.monotonic() + TIMEOUT_SECONDS
        while self._connection.sock is None:
            try:
                self._connection.connect()
            except ConnectionRefusedError:
                if time.monotonic() > until:
                    raise
                time.sleep(KNOCK_SECONDS)

    def _connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self._host, timeout=TIMEOUT_SECONDS)


def _went_away(connection: http.client.HTTPConnection) -> bool:
    """An idle connection that can be read has been closed by the other side."""
    connection.sock.setblocking(False)
    try:
        return connection.sock.recv(1) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True
    finally:
        connection.sock.settimeout(TIMEOUT_SECONDS)


def _of(rail: str | None) -> str:
    return "" if rail is None else f"?rail={rail}"
