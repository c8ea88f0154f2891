"""A gateway that puts a card's number wherever it can: what a till must never keep, show or tell."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs

PAN = "4242424242424242"
SPACED = "4242 4242 4242 4242"
WAYS = ("words", "codes", "ids", "link", "refusal", "broken", "status")


class Leaker:
    """Answers as the gateway does, in one of WAYS; remembers the bodies that came in."""

    def __init__(self, way: str) -> None:
        self.way = way
        self.came: list[str] = []
        self.paid = False
        leaker = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                leaker.came.append(body)
                status, doc = leaker.answer(self.path, {name: value[0] for name, value in parse_qs(body).items()})
                raw = doc.encode() if isinstance(doc, str) else json.dumps(doc).encode()
                self.send_response(status)
                self.send_header("X-Request-Id", PAN)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            def log_message(self, *args: Any) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.origin = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, path: str, fields: dict[str, str]) -> tuple[int, Any]:
        if path.endswith("authToken"):
            return 200, {"AuthToken": "t" * 32, "result": {"code": "200", "description": SPACED}, "card": self._card()}
        if self.way == "broken":
            return 500, f"<html>{PAN} {SPACED}</html>"
        code = PAN if self.way == "codes" else "00026"
        everywhere = {"remark": PAN, "descriptor": SPACED, "card": self._card(), "customer": {"email": PAN}, PAN: PAN}
        result = {"code": code, "description": f"card {SPACED} or {PAN}"}
        if self.way == "refusal":
            return 200, {"result": {"code": "10011", "description": f"not with {PAN}"}, **everywhere}
        own = fields.get("merchantInvoiceId", fields.get("merchantTransactionId", ""))
        details: dict[str, Any] = {"merchantInvoiceId": own, "invoiceStatus": f"for {PAN}", **everywhere}
        if path.endswith("generate"):
            tail = PAN if self.way == "link" else "abc"
            details["transactionUrl"] = f"{self.origin}/pay/{tail}"
            return 200, {"result": result, "invoiceDetails": details}
        payment = PAN if self.way == "ids" else "54289"
        word = f"took {PAN}" if self.way == "status" else "capturesuccess"
        seen = {"paymentId": payment, "status": word, "transactionStatus": "Y", **everywhere}
        if path.endswith("/inquiry") and "invoice" in path:
            return 200, {"result": result, "invoiceDetails": {**details, **(seen if self.paid else {})}}
        if path.endswith("cancel"):
            return 200, {"result": {"code": "10012", "description": f"no, {PAN}"}}
        return 200, {"result": result, **seen, "amount": "19.99", "currency": "EUR"}

    def _card(self) -> dict[str, str]:
        return {"number": PAN, "cvv": "123", "bin": PAN[:6], "holder": SPACED}


def leaked(text: str) -> bool:
    """Say whether a text holds the number, however it is grouped."""
    return PAN in text.replace(" ", "").replace("-", "")
