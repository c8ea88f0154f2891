"""A till's side of the wire, by hand, against one real sandbox process for all tests of a worker."""

import json
import uuid
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess


class Answer:
    """Status, digits as sent, and the body read exactly."""

    def __init__(self, response: httpx.Response) -> None:
        self.status = response.status_code
        self.headers = response.headers
        self.text = response.text
        self.doc: dict[str, Any] = json.loads(response.text, parse_float=Decimal) if response.text else {}

    @property
    def pair(self) -> tuple[int, str]:
        return self.status, str(self.doc.get("code"))

    def __getitem__(self, name: str) -> Any:
        return self.doc[name]


class Wire:
    """Sends exactly the digits it is given."""

    def __init__(self, base: str) -> None:
        self._client = httpx.Client(base_url=base, timeout=5.0, trust_env=False)
        self.headers: dict[str, str] = {}

    def close(self) -> None:
        self._client.close()

    def ask(self, method: str, path: str, body: str | None = None, **headers: str) -> Answer:
        return Answer(self.raw(method, path, body, **headers))

    def raw(self, method: str, path: str, body: str | None = None, **headers: str) -> httpx.Response:
        sent = {**self.headers, **{name.replace("_", "-"): value for name, value in headers.items()}}
        if body is not None:
            sent["Content-Type"] = "application/json"
        return self._client.request(method, path, content=body, headers=sent)


class SwipTill(Wire):
    def __init__(self, sandbox: SandboxProcess) -> None:
        super().__init__(sandbox.swip)
        given = sandbox.credentials["swip"]
        self.headers = {
            "Authorization": f"Bearer {given['token']}",
            "X-Merchant-ID": given["merchant_id"],
            "X-Store-ID": given["store_id"],
            "X-Cash-ID": given["cash_id"],
            "Api-Version": "2",
        }

    def order(self, total: str = "430.00", session: str = "", reference: str | None = None) -> str:
        """A body for E1, with the digits as given."""
        name = json.dumps(reference or str(uuid.uuid4()))
        line = f'{{"name": "Flat white", "quantity": 1, "price": {total}, "amount": {total}}}'
        return (
            f'{{"merchantOrderId": {name}, "merchantCashier": "Ann", "saleDate": 1767258000000,'
            f' "sessionCode": {json.dumps(session)}, "total": {total}, "totalOriginal": {total},'
            f' "purchases": [{line}]}}'
        )

    def open(self, total: str = "430.00", session: str = "") -> str:
        answer = self.ask("POST", "/orders", self.order(total, session))
        assert answer.status == 200, answer.text
        return str(answer["id"])

    def look(self, order: str) -> Answer:
        return self.ask("GET", f"/orders/{order}")

    def close_order(self, order: str, amount: str | None) -> Answer:
        return self.ask("POST", f"/orders/{order}/close", "{}" if amount is None else f'{{"amount": {amount}}}')

    def refund(self, order: str, amount: str) -> Answer:
        return self.ask("POST", f"/orders/{order}/refund", f'{{"amount": {amount}}}')

    def cancel_payment(self, order: str) -> Answer:
        return self.ask("POST", f"/orders/{order}/payment/cancel")

    def cancel_order(self, order: str) -> Answer:
        return self.ask("POST", f"/orders/{order}/cancel")


class DropPayTill(Wire):
    def __init__(self, sandbox: SandboxProcess) -> None:
        super().__init__(sandbox.droppay)
        self.credentials = sandbox.credentials["droppay"]

    def token_body(self, **changes: str) -> str:
        given = self.credentials
        body = {
            "grant_type": "authorization_code",
            "code": given["connection_code"],
            "client_id": given["client_id"],
            "client_secret": given["client_secret"],
            "scope": "app",
        }
        return json.dumps({**body, **changes})

    def log_in(self) -> None:
        answer = self.ask("POST", "/oa2/v1/ac/token", self.token_body())
        self.headers = {"Authorization": f"Bearer {answer['access_token']}"}

    def body(self, amount: str = "12.40", **more: object) -> str:
        rest = {"pos_id": self.credentials["pos_id"], "description": "Till 2, sale 000418", **more}
        return f'{{"charge_amount": {amount}, {json.dumps(rest)[1:]}'

    def authorize(self, amount: str = "12.40", **more: object) -> str:
        answer = self.ask("POST", "/shop/v1/pos/authorization", self.body(amount, **more))
        assert answer.status == 201, answer.text
        return str(answer["id"])

    def look(self, authorization: str) -> Answer:
        return self.ask("GET", f"/shop/v1/pos/authorization/{authorization}")

    def delete(self, authorization: str) -> Answer:
        return self.ask("DELETE", f"/shop/v1/pos/authorization/{authorization}")

    def charge(self, token: str, amount: str = "12.40") -> Answer:
        body = f'{{"pay_token_val": {json.dumps(token)}, "amount": {amount}}}'
        return self.ask("POST", "/shop/v1/pos/charge", body)

    def fresh_token(self, authorization: str) -> str:
        return str(self.look(authorization)["pay_token"]["val"])

    def refund(self, charge: str, amount: str | None = None) -> Answer:
        part = "" if amount is None else f', "amount": {amount}'
        body = f'{{"charge_id": {json.dumps(charge)}, "reason": "returned"{part}}}'
        return self.ask("POST", "/shop/v1/pos/refund", body)


@pytest.fixture(scope="session")
def sandbox() -> Iterator[SandboxProcess]:
    with SandboxProcess() as running:
        yield running


@pytest.fixture
def meant() -> None:
    """Asked for by tests that break the paper's rules on purpose."""


@pytest.fixture
def control(sandbox: SandboxProcess, request: pytest.FixtureRequest) -> Iterator[SandboxControl]:
    with SandboxControl(sandbox.origin) as client:
        client.reset()
        yield client
        broken = client.violations()
    if "meant" in request.fixturenames:
        assert broken
    else:
        assert broken == []


@pytest.fixture
def swip(sandbox: SandboxProcess, control: SandboxControl) -> Iterator[SwipTill]:
    till = SwipTill(sandbox)
    yield till
    till.close()


@pytest.fixture
def droppay(sandbox: SandboxProcess, control: SandboxControl) -> Iterator[DropPayTill]:
    till = DropPayTill(sandbox)
    till.log_in()
    yield till
    till.close()
