"""Receipts by e-mail as a till's settings and secrets want them."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app.devices import TriedReport
from pos_terminal.app.mailing import MailReport
from pos_terminal.app.ports import Clock, Secrets
from pos_terminal.config.email_settings import EmailSettings
from pos_terminal.config.paths import Places
from pos_terminal.config.settings import Settings
from pos_terminal.devices.mail.outbox import Outbox
from pos_terminal.devices.mail.postman import Postman
from pos_terminal.devices.mail.server import Server
from pos_terminal.domain.paper_words import PaperWords
from pos_terminal.domain.receipt import PrinterTest, Receipt
from pos_terminal.wire.origins import BadOrigin, check_base

SECRET = "email.password"


def address_of(email: EmailSettings) -> str:
    """Return what the server's password is stored for: a secret's origin is written so, whatever is spoken there."""
    return f"https://{email.host}:{email.port}"


class Post:
    """Implements app.mailing.Mail; settings and secrets are asked anew for each letter."""

    def __init__(
        self,
        places: Places,
        settings: Callable[[], Settings],
        secrets: Callable[[], Secrets],
        live: bool,
        clock: Clock,
        new_id: Callable[[], str],
        report: Callable[[MailReport | TriedReport], None],
        words: PaperWords,
    ) -> None:
        self._settings = settings
        self._secrets = secrets
        self._live = live
        self._man = Postman(Outbox(places.data / "outbox"), self._server, clock, new_id, report, words)

    def start(self) -> None:
        self._man.start()

    def stop(self) -> None:
        self._man.stop()

    def send(self, receipt: Receipt, address: str) -> None:
        self._man.send(receipt, address)

    def try_out(self, document: PrinterTest) -> None:
        self._man.try_out(document)

    def ready(self) -> bool:
        return bool(self._settings().email.host)

    def _server(self) -> Server | None:
        """Return the shop's server; None where none is set, its secret is missing, or a test till may not go there."""
        email = self._settings().email
        if not email.host:
            return None
        address = address_of(email)
        try:
            if not self._live:
                check_base(address, live=False)
        except BadOrigin:
            return None
        password = self._secrets().get(SECRET, address) if email.user else ""
        if password is None:
            return None
        return Server(email.host, email.port, email.security, email.sender, email.user, password)
