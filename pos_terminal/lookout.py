"""Shows a till to the monitoring that an operator already runs: a file, and a page that only this machine can read."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import structlog

from pos_terminal import __version__
from pos_terminal.app.lookout import Status, status_of
from pos_terminal.app.views import TillView
from pos_terminal.config.kiosk_settings import StatusSettings

BEAT_S = 20.0  # the file is written anew so often, so that its age tells whether the till lives
SETTLE_S = 0.5  # and at most so often
REQUEST_S = 5.0
LOOPBACK = "127.0.0.1"
HOSTS = ("127.0.0.1", "localhost")  # another name in the request is a web page that reaches for us
HEADERS = (
    ("Content-Type", "application/json; charset=utf-8"),
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Content-Security-Policy", "default-src 'none'"),
)

log = structlog.get_logger()


class Lookout:
    """Takes views from the till's thread and never holds it up; a thread of its own writes and answers."""

    def __init__(self, settings: StatusSettings, path: Path, now: Callable[[], datetime]) -> None:
        """`path` is the file; `now` tells the time in UTC."""
        self._settings = settings
        self._path = path
        self._now = now
        self._newest: TillView | None = None
        self._news = threading.Event()
        self._stop = threading.Event()
        self._text = b"{}\n"
        self._threads: list[threading.Thread] = []
        self._server: ThreadingHTTPServer | None = None

    @property
    def on(self) -> bool:
        return self._settings.file or bool(self._settings.port)

    @property
    def port(self) -> int:
        """Return the port that is answered at, 0 where none is."""
        return self._server.server_port if self._server is not None else 0

    def start(self) -> None:
        if not self.on:
            return
        self._threads = [threading.Thread(target=self._write, name="status")]
        if self._settings.port:
            try:
                self._server = _server(self._settings.port, lambda: self._text)
            except OSError as error:
                log.warning("status.no_port", port=self._settings.port, why=error.strerror)
            else:
                self._threads.append(threading.Thread(target=self._server.serve_forever, name="status page"))
        for thread in self._threads:
            thread.start()

    def show(self, view: TillView) -> None:
        """Take the newest view; called by the till's thread."""
        if self.on:
            self._newest = view
            self._news.set()

    def stop(self) -> None:
        """End, and leave no file behind that looks like a living till's."""
        self._stop.set()
        self._news.set()
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
        for thread in self._threads:
            thread.join()
        if self._threads and self._settings.file:
            self._path.unlink(missing_ok=True)

    # --- in the thread

    def _write(self) -> None:
        told: Status | None = None
        while not self._stop.is_set():
            fresh = self._news.wait(BEAT_S)
            self._news.clear()
            view = self._newest
            if view is None or self._stop.is_set():
                continue
            status = status_of(view)
            if status != told or not fresh:
                told = status
                self._tell(status)
            if fresh:
                self._stop.wait(SETTLE_S)

    def _tell(self, status: Status) -> None:
        said = {**asdict(status), "version": __version__, "at": self._now().isoformat(timespec="seconds")}
        self._text = json.dumps(said, indent=2).encode() + b"\n"
        if not self._settings.file:
            return
        made = self._path.with_name(f".{self._path.name}.new")
        try:
            made.write_bytes(self._text)
            made.chmod(0o644)
            os.replace(made, self._path)  # noqa: PTH105  # one step: a reader finds the old file or the new one
        except OSError as error:
            log.warning("status.not_written", why=error.strerror)


def _server(port: int, text: Callable[[], bytes]) -> ThreadingHTTPServer:
    class Page(BaseHTTPRequestHandler):
        """Answers GET and HEAD of `/` and `/status.json`, and nothing else."""

        timeout = REQUEST_S
        server_version = "pos-terminal"
        sys_version = ""

        def do_GET(self) -> None:
            self._answer(body=True)

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def log_message(self, format: str, *args: object) -> None:
            """A monitor asks every few seconds: nothing to write down."""

        def _answer(self, *, body: bool) -> None:
            host = self.headers.get("Host", "").rpartition(":")[0] or self.headers.get("Host", "")
            if host not in HOSTS:
                self.send_error(HTTPStatus.FORBIDDEN)
                return
            if self.path not in ("/", "/status.json"):
                self.send_error(HTTPStatus.NOT_FOUND)
                return
            said = text()
            self.send_response(HTTPStatus.OK)
            for name, value in HEADERS:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            if body:
                self.wfile.write(said)

    server = ThreadingHTTPServer((LOOPBACK, port), Page)
    server.daemon_threads = True
    return server
