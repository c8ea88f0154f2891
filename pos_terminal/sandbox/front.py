"""The counter of a service: finds the call, logs it, applies the fault ordered for it, answers."""

import asyncio
import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Protocol

import msgspec
from starlette.types import Receive, Scope, Send

from pos_terminal.sandbox.ask import Ask, Refusal, Reply
from pos_terminal.sandbox.book import Book, Received
from pos_terminal.sandbox.clock import Agenda
from pos_terminal.sandbox.connections import hang_up, reset, until_gone
from pos_terminal.sandbox.dialect import spoken
from pos_terminal.sandbox.digits import write_json
from pos_terminal.sandbox.faults import Fault, FaultBoard, FaultKind, spoil

MOST_BODY = 1_000_000
SPOILED = "sandbox-answer-spoiled"  # a proxy of the tests will not hand the answer on as it is
HUGE_CHUNK, HUGE_CHUNKS = b" " * 1_000_000, 100
PROXY_PAGE = b"<html><body><h1>Please sign in to the shop's Wi-Fi</h1></body></html>"


class Service(Protocol):
    """What the counter needs from a service."""

    def answer(self, call: str, ask: Ask) -> Reply:
        """Raises Refusal."""

    def refuse(self, refusal: Refusal) -> Reply:
        """The refusal in the service's own words."""


class Front:
    """An ASGI application in front of one service."""

    def __init__(
        self,
        rail: str,
        service: Service,
        routes: Callable[[], dict[str, str]],
        book: Book,
        faults: FaultBoard,
        agenda: Agenda,
        named: Callable[[str, bytes], str] = lambda call, body: call,
        settings: Callable[[], msgspec.Struct] | None = None,
    ) -> None:
        self._settings = settings
        self._named = named
        self._rail = rail
        self._service = service
        self._routes = routes
        self._usual_routes = dict(routes())
        self._book = book
        self._faults = faults
        self._agenda = agenda

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._agenda.run_due()
        method, path = scope["method"], scope["path"].removeprefix(f"/{self._rail}")
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        call, subject, allowed = find_route(self._routes(), method, path)
        body = await _read_body(receive)
        if body is None:
            return  # the caller went away before its request was whole: nothing was asked
        call = call and self._named(call, body)
        authorised = bool({"authorization", "authtoken"} & set(headers))
        entry = self._book.receive(self._rail, call or "", method, path, authorised)
        if call is None:
            await self._send(send, entry, self._unknown(method, path, allowed))
            return
        fault = self._faults.take(self._rail, call)
        excused = self._faults.was_spoiled(self._rail, call, subject or body.decode("latin-1"))
        if headers.get(SPOILED):
            self._faults.note_spoiled(self._rail, call, subject or body.decode("latin-1"))
        misled = self._faults.was_told_wrongly(self._rail, subject)
        ask = Ask(method, path, subject, headers, body, excused, misled, _target(scope))
        if fault is None:
            await self._send(send, entry, self._answer(call, ask))
            return
        entry.fault = str(fault.kind)
        self._faults.note_spoiled(self._rail, call, subject or body.decode("latin-1"), fault.kind)
        await self._answer_with(fault, call, ask, entry, scope, receive, send)

    def knock(self, method: str, path: str, body: bytes) -> tuple[Fault | None, bool]:
        """A caller says what it asks next: return the fault that keeps it from connecting, and if it will be late."""
        call, subject, _ = find_route(self._routes(), method, path)
        if call is None:
            return None, False
        call = self._named(call, body)
        fault = self._faults.take(self._rail, call, knocked=True)
        if fault is not None:
            self._book.receive(self._rail, call, method, path, authorised=False).fault = str(fault.kind)
            self._faults.note_spoiled(self._rail, call, subject or body.decode("latin-1"))
        return fault, self._faults.waits(self._rail, call) is FaultKind.DELAY

    def _answer(self, call: str, ask: Ask) -> Reply:
        reply = self._plainly(call, ask)
        return reply if self._settings is None else spoken(reply, call, self._settings())

    def _plainly(self, call: str, ask: Ask) -> Reply:
        self._agenda.run_due()
        if len(ask.body) > MOST_BODY:
            return self._service.refuse(Refusal(400, 101, "body is too large"))
        try:
            return self._service.answer(call, ask)
        except Refusal as refusal:
            if refusal.violation:
                self._book.blame(self._rail, f"{ask.method} {ask.path}: {refusal.text}")
            return self._service.refuse(refusal)

    def _unknown(self, method: str, path: str, allowed: bool) -> Reply:
        """What the paper does not know is not answered; a route switched off is no fault of the caller."""
        status, words = (405, "method not allowed") if allowed else (404, "no such path")
        if find_route(self._usual_routes, method, path)[0] is None:
            self._book.blame(self._rail, f"{method} {path}: {words}")
        return self._service.refuse(Refusal(status, 9003, words))

    async def _answer_with(
        self, fault: Fault, call: str, ask: Ask, entry: Received, scope: Scope, receive: Receive, send: Send
    ) -> None:
        if fault.kind is FaultKind.DELAY:
            await self._send(send, entry, await self._late(fault, call, ask))
            return
        if not fault.leaves_undone:
            reply = self._answer(call, ask)
        match fault.kind:
            case FaultKind.DROP_BEFORE | FaultKind.DROP_AFTER | FaultKind.LOST | FaultKind.REFUSE_CONNECTION:
                reset(scope)
                await until_gone(receive)
            case FaultKind.TRUNCATED:
                await _send_half(send, reply)
                hang_up(scope)
                await until_gone(receive)
            case FaultKind.NOT_JSON:
                await _send_page(send, entry)
            case FaultKind.HUGE_BODY:
                await _send_huge(send, entry)
            case FaultKind.STATUS_500:
                await self._send(send, entry, Reply(500, {"error": "sandbox fault"}))
            case FaultKind.STATUS_429:
                wait = {} if fault.retry_after is None else {"retry-after": str(fault.retry_after)}
                await self._send(send, entry, Reply(429, {"error": "too many requests"}, wait))
            case FaultKind.REDIRECT:
                await self._send(send, entry, Reply(302, None, {"location": f"/elsewhere{ask.path}"}))
            case _:
                doc = None if reply.doc is None else spoil(reply.doc, fault.kind)
                await self._send(send, entry, Reply(reply.status, doc, reply.headers))

    async def _late(self, fault: Fault, call: str, ask: Ask) -> Reply:
        """A late arrival is processed when it arrives, even if the caller has given up."""
        if fault.processed:
            reply = self._answer(call, ask)
            await asyncio.sleep(fault.seconds or 1.0)
            return reply
        await asyncio.sleep(fault.seconds or 1.0)
        return self._answer(call, replace(ask, excused=True))  # the caller may have repeated it meanwhile

    async def _send(self, send: Send, entry: Received, reply: Reply) -> None:
        body = b"" if reply.doc is None else write_json(reply.doc)
        extra = [(name.encode(), value.encode()) for name, value in reply.headers.items()]
        if reply.doc is not None:
            extra.append((b"content-type", b"application/json"))
        entry.status = reply.status
        await _send_bytes(send, reply.status, extra, body)


def _target(scope: Scope) -> str:
    path: bytes = scope["raw_path"]
    query: bytes = scope["query_string"]
    return (path + b"?" + query if query else path).decode("latin-1")


def find_route(routes: dict[str, str], method: str, path: str) -> tuple[str | None, str, bool]:
    """The call, the id in its path, and whether the path is known under another method."""
    known = False
    for call, route in routes.items():
        wanted_method, _, template = route.partition(" ")
        found = _pattern(template).fullmatch(path) if template else None
        if found is None:
            continue
        if wanted_method == method:
            return call, found.groupdict().get("id", ""), True
        known = True
    return None, "", known


@lru_cache(maxsize=256)
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.escape(template).replace(r"\{id\}", "(?P<id>[^/]+)"))


async def _read_body(receive: Receive) -> bytes | None:
    """The whole body; None when the connection ended inside it."""
    body = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        if len(body) <= MOST_BODY:
            body += message.get("body", b"")
        if not message.get("more_body", False):
            return body


async def _send_bytes(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [*headers, length]})
    await send({"type": "http.response.body", "body": body})


async def _send_half(send: Send, reply: Reply) -> None:
    body = write_json(reply.doc or {})
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})


async def _send_page(send: Send, entry: Received) -> None:
    entry.status = 200
    await _send_bytes(send, 200, [(b"content-type", b"text/html")], PROXY_PAGE)


async def _send_huge(send: Send, entry: Received) -> None:
    """100 MB of JSON blanks, stopping when the caller has had enough."""
    entry.status = 200
    length = str(len(HUGE_CHUNK) * HUGE_CHUNKS).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", length)]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    for left in range(HUGE_CHUNKS - 1, -1, -1):
        await send({"type": "http.response.body", "body": HUGE_CHUNK, "more_body": left > 0})
