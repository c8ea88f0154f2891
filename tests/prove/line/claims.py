"""What a till's screen has said, held against the ledger: each sentence is one of the project's own, and true."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.app.views import PaymentView, Stage, TillView
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.refund import RefundState
from pos_terminal.sandbox.control import Ledger
from pos_terminal.ui.text.messages import SENTENCES, SHORT, known_codes
from tests.e2e.judge import Told

LONGEST_WORDS = 200
SAYS_PAID = frozenset({P.APPROVED, P.JUST_IN_TIME, P.RECOVERED})
SAYS_NOT_CHARGED = frozenset({P.DECLINED, P.EXPIRED, P.CANCELLED, P.NOT_PAID})
NEVER_CHARGED = frozenset({P.REFUSED})
NO_MONEY_MOVED = frozenset({"refund_refused", "refund_not_all"})


@dataclass(frozen=True, slots=True)
class Screens:
    """Every view that a till has published, and the secrets that none of them may hold."""

    views: tuple[TillView, ...]
    secrets: tuple[str, ...]

    def judge(self, told: Told, ledger: Ledger) -> None:
        """AssertionError for a sentence that is not so. Asked when every payment has ended."""
        for view in self.views:
            self._sentences(view)
            if view.payment is not None and view.payment.id in told.payments:
                _payment_words(view.payment, told.payments[view.payment.id], ledger)
            if view.stage is Stage.DONE and view.done is not None:
                assert view.done.receipt_number in told.receipts, "a sale is called done that the journal has not"
            if view.refund is not None and view.refund.state in ("refunded", "refused"):
                _refund_words(view.refund.state, told)

    def _sentences(self, view: TillView) -> None:
        for notice in view.notices:
            assert notice.code in known_codes(), f"no sentence for {notice.code}"
            self._clean(value for _, value in notice.args)
        if view.payment is not None:
            started = view.payment.phase is not P.REFUSED
            assert started or view.payment.reason in ("", *known_codes()), f"no sentence for {view.payment.reason}"
            self._clean((view.payment.words, view.payment.reference, view.payment.session_code, view.payment.qr_text))
        for rail in view.tender.rails if view.tender is not None else ():
            for code in (rail.reason, rail.trouble):
                assert code in ("", *known_codes(), *SHORT, *SENTENCES), f"no sentence for {code}"
        if view.refund is not None:
            self._clean((view.refund.words,))

    def _clean(self, texts: Iterable[str]) -> None:
        for text in texts:
            assert len(text) <= 300, f"{len(text)} signs of a service on the screen"
            assert not [sign for sign in text if unicodedata.category(sign) in ("Cc", "Cs", "Cf")], f"{text!r}"
            assert not [secret for secret in self.secrets if secret in text], "a secret is on the screen"


def _payment_words(shown: PaymentView, payment: Payment, ledger: Ledger) -> None:
    own = {payment.id, payment.reference or payment.id}
    captured = sum(move.amount for move in ledger.movements if move.id in own and move.kind == "capture")
    back = sum(move.amount for move in ledger.movements if move.id in own and move.kind in ("refund", "cancel"))
    if payment.state is PayState.RECORDED:
        assert not captured, "recorded as taken at the till, and the service has charged"
    elif shown.phase in SAYS_PAID:
        assert captured, f"{shown.phase} on the screen, and nothing was charged"
        assert payment.state is PayState.SETTLED
    elif shown.phase in SAYS_NOT_CHARGED:
        made_good = captured == back or payment.owed > 0
        assert made_good or payment.pays, f"{shown.phase} on the screen, the ledger has {captured} less {back}"
    elif shown.phase in NEVER_CHARGED:
        assert captured == back, f"{shown.reason}: nothing was charged, says the screen; the ledger has {captured}"
    elif shown.phase is P.GIVEN_BACK:
        assert captured == back, f"given back, says the screen; the ledger has {captured} less {back}"


def _refund_words(state: str, told: Told) -> None:
    states = {refund.state for payment in told.payments.values() for refund in payment.every_refund}
    wanted = RefundState.REFUNDED if state == "refunded" else RefundState.REFUSED
    assert wanted in states, f"the dialog says {state}, the journal has {states}"
