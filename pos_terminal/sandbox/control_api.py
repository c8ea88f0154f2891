"""The control API: what tests, the demo's phone window, replay and bench ask of the sandbox."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict
from typing import TypeVar

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pos_terminal.sandbox.ask import CustomerCannot
from pos_terminal.sandbox.digits import write_json
from pos_terminal.sandbox.faults import Fault
from pos_terminal.sandbox.front import Front
from pos_terminal.sandbox.world import REFUSE_SECONDS, AutoCustomer, UnknownPayment, World

Wanted = TypeVar("Wanted", bound=msgspec.Struct)


class CustomerOrder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Body of POST /control/customer; `amount` in minor units, `delay_s` in seconds."""

    rail: str
    action: str
    id: str = "latest"
    amount: int | None = None
    delay_s: float | None = None


class ClockOrder(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Body of POST /control/clock."""

    advance_s: float


class Knock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Body of POST /control/knock: the call that a caller makes next. Its path is the service's own."""

    rail: str
    method: str
    path: str
    body: str = ""


class ControlApi:
    """The endpoints under /control."""

    def __init__(self, world: World, fronts: Mapping[str, Front]) -> None:
        self._world = world
        self._fronts = fronts

    def routes(self) -> list[Route]:
        get: dict[str, Callable[[Request], object]] = {
            "/health": lambda request: {"ok": True},
            "/ledger": self._ledger,
            "/violations": self._violations,
            "/payments": self._payments,
            "/payments/{rail}/{id}": self._payment,
            "/requests": self._requests,
            "/settings": self._settings,
        }
        routes = [_route("GET", path, self._timely(answer)) for path, answer in get.items()]
        routes += [
            _route("POST", "/reset", self._reset),
            _route("POST", "/customer", self._customer),
            _route("POST", "/auto", self._auto),
            _route("POST", "/faults", self._fault),
            _route("DELETE", "/faults", self._clear_faults),
            _route("POST", "/knock", self._knock),
            _route("POST", "/settings", self._change_settings),
            _route("POST", "/clock", self._advance),
            _route("POST", "/expire_tokens", self._expire_tokens),
        ]
        return routes

    def _timely(self, answer: Callable[[Request], object]) -> Callable[[Request, bytes], object]:
        def timely(request: Request, body: bytes) -> object:
            self._world.agenda.run_due()
            return answer(request)

        return timely

    def _ledger(self, request: Request) -> object:
        return self._world.book.ledger(self._rail(request))

    def _violations(self, request: Request) -> object:
        found = [asdict(violation) for violation in self._world.book.violations]
        return {"count": len(found), "violations": found}

    def _payments(self, request: Request) -> object:
        rail = self._rail(request)
        stands = [stand for name, stand in self._world.stands.items() if rail in (None, name)]
        return {"payments": [stand.doc(payment) for stand in stands for payment in stand.made.values()]}

    def _payment(self, request: Request) -> object:
        rail = request.path_params["rail"]
        if rail not in self._world.stands:
            raise HTTPException(404, f"no rail {rail}")
        return self._world.stands[rail].doc(self._world.payment(rail, request.path_params["id"]))

    def _requests(self, request: Request) -> object:
        rail = self._rail(request)
        return {"requests": [asdict(call) for call in self._world.book.calls if rail in (None, call.rail)]}

    def _settings(self, request: Request) -> object:
        return {name: stand.settings() for name, stand in self._world.stands.items()}

    def _reset(self, request: Request, body: bytes) -> object:
        self._world.reset()
        return {}

    def _customer(self, request: Request, body: bytes) -> object:
        self._world.agenda.run_due()
        order = _read(body, CustomerOrder)
        payment = self._world.act(order.rail, order.id, order.action, order.amount, order.delay_s)
        return self._world.stands[order.rail].doc(payment)

    def _auto(self, request: Request, body: bytes) -> object:
        auto = _read(body, AutoCustomer)
        if auto.rail not in self._world.stands:
            raise HTTPException(400, f"no rail {auto.rail}")
        self._world.set_auto(auto)
        return {}

    async def _fault(self, request: Request, body: bytes) -> object:
        await self._world.order_fault(_read(body, Fault))
        return {}

    async def _knock(self, request: Request, body: bytes) -> object:
        knock = _read(body, Knock)
        if knock.rail not in self._fronts:
            raise HTTPException(400, f"no rail {knock.rail}")
        fault, late = self._fronts[knock.rail].knock(knock.method, knock.path, knock.body.encode())
        if fault is not None:
            await self._world.shut_door(fault.seconds or REFUSE_SECONDS)
        return {"shut": fault is not None, "late": late}

    def _clear_faults(self, request: Request, body: bytes) -> object:
        self._world.faults.clear()
        return {}

    def _change_settings(self, request: Request, body: bytes) -> object:
        self._world.change_settings(msgspec.json.decode(body, type=dict[str, dict[str, object]]))
        return self._settings(request)

    def _advance(self, request: Request, body: bytes) -> object:
        self._world.agenda.advance(_read(body, ClockOrder).advance_s)
        return {"now_ns": self._world.clock.now_ns()}

    def _expire_tokens(self, request: Request, body: bytes) -> object:
        for stand in self._world.stands.values():
            stand.expire_tokens()
        return {}

    def _rail(self, request: Request) -> str | None:
        rail = request.query_params.get("rail")
        if rail is not None and rail not in self._world.stands:
            raise HTTPException(400, f"no rail {rail}")
        return rail


def _route(method: str, path: str, answer: Callable[[Request, bytes], object]) -> Route:
    async def endpoint(request: Request) -> Response:
        try:
            answered = answer(request, await request.body())
            return _json(200, await answered if isinstance(answered, Awaitable) else answered)
        except UnknownPayment as error:
            return _json(404, {"error": str(error)})
        except CustomerCannot as error:
            return _json(409, {"error": str(error)})
        except msgspec.MsgspecError as error:
            return _json(400, {"error": str(error)})
        except HTTPException as error:
            return _json(error.status_code, {"error": error.detail})

    return Route(f"/control{path}", endpoint, methods=[method])


def _read(body: bytes, wanted: type[Wanted]) -> Wanted:
    return msgspec.json.decode(body, type=wanted)


def _json(status: int, doc: object) -> Response:
    return Response(write_json(doc), status, media_type="application/json")
