"""The phone page behind a QR code: what a customer sees and can press."""

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from pos_terminal.sandbox.ask import CustomerCannot
from pos_terminal.sandbox.digits import BadBody, read_object, write_json
from pos_terminal.sandbox.phone_page import PAGE
from pos_terminal.sandbox.views import phone_doc
from pos_terminal.sandbox.world import UnknownPayment, World

POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'"


class PhoneApi:
    """The page, its state and its buttons under /phone."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        return [
            Route("/phone/{rail}/{code}", self._page, methods=["GET"]),
            Route("/phone/{rail}/{code}/state", self._state, methods=["GET"]),
            Route("/phone/{rail}/{code}/act", self._act, methods=["POST"]),
        ]

    async def _page(self, request: Request) -> Response:
        status = 200 if request.path_params["rail"] in self._world.stands else 404
        return HTMLResponse(PAGE, status, {"content-security-policy": POLICY, "cache-control": "no-store"})

    async def _state(self, request: Request) -> Response:
        self._world.agenda.run_due()
        rail, code = request.path_params["rail"], request.path_params["code"]
        try:
            payment = self._world.payment(rail, code)
            return _json(200, phone_doc(self._world.stands[rail], payment))
        except UnknownPayment as error:
            return _json(404, {"error": str(error)})

    async def _act(self, request: Request) -> Response:
        self._world.agenda.run_due()
        rail, code = request.path_params["rail"], request.path_params["code"]
        try:
            action = str(read_object(await request.body()).get("action"))
            payment = self._world.act(rail, code, action, None, None)
        except UnknownPayment as error:
            return _json(404, {"error": str(error)})
        except CustomerCannot as error:
            return _json(409, {"error": str(error)})
        except BadBody as error:
            return _json(400, {"error": str(error)})
        return _json(200, phone_doc(self._world.stands[rail], payment))


def _json(status: int, doc: dict[str, object]) -> Response:
    return Response(write_json(doc), status, media_type="application/json")
