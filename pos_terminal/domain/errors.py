"""What can go wrong on the way to a service, told by what the caller must do next (PAYMENTS.md rule 2)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trace:
    """What is kept of an answer: never its body, never a secret (PAYMENTS.md rule 12)."""

    http: int | None = None
    words: str = ""  # the service's own status or error words, cut short
    correlation: str = ""
    body_hash: str = ""


class RailError(Exception):
    """A call to a payment service that did not end in an answer we can use."""

    def __init__(self, words: str, trace: Trace | None = None) -> None:
        super().__init__(words)
        self.trace = trace or Trace(words=words)


class Refused(RailError):
    """The service understood and said no. Ends the matter only for a create; after other writes: look."""

    def __init__(self, words: str, trace: Trace | None = None, code: str = "", not_found: bool = False) -> None:
        super().__init__(words, trace)
        self.code = code
        self.not_found = not_found


class NotSupported(Refused):
    """The service does not know this call (404 on the path, 405): another way must be taken."""


class Unreachable(RailError):
    """The request certainly did not leave: DNS, connect, TLS, pool."""


class Uncertain(RailError):
    """The request may have arrived: read time-out, reset, truncated or unreadable answer, 5xx to a write."""

    def __init__(self, words: str, trace: Trace | None = None, not_found: bool = False) -> None:
        super().__init__(words, trace)
        self.not_found = not_found


class Misconfigured(RailError):
    """Our settings or credentials are wrong; nothing was done."""


class Busy(RailError):
    """The service asked for patience (429); nothing was done. Seconds to wait, if it said so."""

    def __init__(self, words: str, trace: Trace | None = None, retry_after: float | None = None) -> None:
        super().__init__(words, trace)
        self.retry_after = retry_after
