"""Puts the services, the phone pages and the control API on one loopback port."""

import os
import sys
import threading
from collections.abc import Callable

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pos_terminal.sandbox.connections import CuttableConnection, SandboxServer, listening_socket
from pos_terminal.sandbox.control_api import ControlApi
from pos_terminal.sandbox.digits import write_json
from pos_terminal.sandbox.front import Front
from pos_terminal.sandbox.phone import PhoneApi
from pos_terminal.sandbox.world import World

KEEP_ALIVE_SECONDS = 75
STOP_SECONDS = 1


def serve(
    port: int = 0,
    currency: str = "EUR",
    ready: Callable[[dict[str, object]], None] | None = None,
    die_with_parent: bool = False,
) -> None:
    """Serves until stopped; `ready` (default: one JSON line on stdout) gets origins and credentials."""
    world = World(currency)
    announce = ready or print_line
    server = SandboxServer(_config(world), lambda real_port: _open(world, real_port, announce))
    world.shut_door = server.shut_door
    if die_with_parent:
        threading.Thread(target=_watch_parent, args=(server,), daemon=True).start()
    server.run(sockets=[listening_socket(port)])


def application(world: World) -> Starlette:
    """All paths of the sandbox."""
    fronts = {
        rail: Front(
            rail, stand.service, stand.routes, world.book, world.faults, world.agenda, stand.named, stand.settings
        )
        for rail, stand in world.stands.items()
    }
    return Starlette(
        routes=[
            *(Route(f"/{rail}/{{path:path}}", front) for rail, front in fronts.items()),
            Route("/elsewhere/{path:path}", _elsewhere(world), methods=["GET", "POST", "DELETE"]),
            *ControlApi(world, fronts).routes(),
            *PhoneApi(world).routes(),
        ]
    )


def print_line(greeting: dict[str, object]) -> None:
    sys.stdout.write(write_json(greeting).decode() + "\n")
    sys.stdout.flush()


def _config(world: World) -> uvicorn.Config:
    return uvicorn.Config(
        application(world),
        http=CuttableConnection,
        loop="asyncio",
        ws="none",
        lifespan="off",
        access_log=False,
        log_config=None,
        log_level="error",
        server_header=False,
        date_header=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=STOP_SECONDS,
    )


def _open(world: World, port: int, announce: Callable[[dict[str, object]], None]) -> None:
    origin = f"http://127.0.0.1:{port}"
    world.set_origin(origin)
    credentials = {rail: dict(stand.credentials) for rail, stand in world.stands.items()}
    announce({"origin": origin, **{rail: f"{origin}/{rail}" for rail in world.stands}, "credentials": credentials})


def _elsewhere(world: World) -> Callable[[Request], Response]:
    """Where a redirect leads: whoever comes here followed one."""

    def endpoint(request: Request) -> Response:
        path = request.url.path
        entry = world.book.receive("elsewhere", "", request.method, path, "authorization" in request.headers)
        world.book.blame("elsewhere", f"{request.method} {path}: a redirect was followed")
        entry.status = 200
        return Response(b"{}", media_type="application/json")

    return endpoint


def _watch_parent(server: SandboxServer) -> None:
    """Stdin ends when the parent does; os.read, so that no lock of sys.stdin is held at exit."""
    while os.read(0, 1024):
        pass
    server.should_exit = True
