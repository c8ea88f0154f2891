"""Keeps the journal's anchor in the machine's secrets, in a thread that neither the window nor a sale waits for."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from pos_terminal.app.older_copy import AnchorReport
from pos_terminal.config.secrets import SecretStore, SecretStoreError
from pos_terminal.store.anchors import Anchor, anchor_from

NAME, ORIGIN = "journal.anchor", "this till"  # kept like a secret; its origin is no address, so it is sent nowhere
STOP_S = 0.5  # the next hundredth receipt writes what was not written


class KeyringAnchor:
    """`read` and `keep` return at once. A store that is not there or does not answer is skipped: `why` says so."""

    def __init__(self, secrets: Callable[[], SecretStore], report: Callable[[AnchorReport], None]) -> None:
        """`secrets` may take its time; `report` is safe from any thread."""
        self._secrets = secrets
        self._report = report
        self._asked: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="anchor", daemon=True)  # a store may hang at the end
        self.why = ""

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._asked.put(None)
        if self._thread.is_alive():
            self._thread.join(STOP_S)

    def read(self) -> None:
        """Report the anchor that is kept, if there is one."""
        self._asked.put(self._read)

    def keep(self, anchor: Anchor) -> None:
        self._asked.put(lambda: self._secrets().set(NAME, ORIGIN, anchor.text()))

    def _run(self) -> None:
        while (asked := self._asked.get()) is not None:
            try:
                asked()
            except SecretStoreError as error:
                self.why = str(error)

    def _read(self) -> None:
        found = kept(self._secrets())
        if found is not None:
            self._report(AnchorReport(found.seq, found.hash, found.series))


def kept(secrets: SecretStore) -> Anchor | None:
    """Return the anchor that a store has; None also when it does not answer."""
    text = secrets.get(NAME, ORIGIN)
    return anchor_from(text) if text is not None else None
