"""What becomes of a payment after its confirm: frozen, finalized, cancelled (paysera.md 6, rows 15 to 18, and 6.4)."""

from collections.abc import Callable, Mapping

from pos_terminal.sandbox.ask import Ask, Refusal, Reply, body_object
from pos_terminal.sandbox.book import Book, Move
from pos_terminal.sandbox.clock import NS, Agenda, Clock
from pos_terminal.sandbox.paysera import shapes
from pos_terminal.sandbox.paysera.settings import PayseraSettings
from pos_terminal.sandbox.paysera.transaction import PayState, Transaction, TxState

HOUR_S = 3600


class Frozen:
    """The payments of all transactions; money that is frozen is not the shop's to spend, and can go back.

    The till finalizes and freezes nothing: a freeze is asked for with the create, and a lower finalize is only
    a hint of a refund in parts. They are answered here for whoever builds on them.
    """

    def __init__(
        self,
        clock: Clock,
        agenda: Agenda,
        book: Book,
        transactions: Mapping[str, Transaction],
        settings: Callable[[], PayseraSettings],
    ) -> None:
        self._clock, self._agenda, self._book = clock, agenda, book
        self._transactions = transactions
        self._settings = settings
        self.calls: dict[str, Callable[[Ask], Reply]] = {
            "payment": lambda ask: self._reply(self._payment(ask)),
            "cancel_payment": self._cancel,
            "finalize": self._finalize,
            "freeze": self._freeze,
        }

    def begin(self, tx: Transaction) -> None:
        """It was confirmed just now: frozen as it was asked for, else done at once."""
        if tx.freeze_s:
            self._until(tx, self._clock.now_ns() + round(tx.freeze_s * NS))
        else:
            tx.pay_state = PayState.DONE

    # --- within

    def _until(self, tx: Transaction, ends_ns: int) -> None:
        tx.freeze_until_ns = ends_ns
        self._agenda.at(ends_ns, lambda: self._thaw(tx, ends_ns))

    def _thaw(self, tx: Transaction, ends_ns: int) -> None:
        if tx.pay_state is PayState.AS_TRANSACTION and tx.freeze_until_ns == ends_ns:
            tx.pay_state = PayState.DONE

    def _reply(self, tx: Transaction) -> Reply:
        return Reply(200, shapes.payment_doc(tx, self._settings()))

    def _payment(self, ask: Ask) -> Transaction:
        for tx in self._transactions.values():
            if str(tx.payment_id) == ask.id:
                return tx
        raise Refusal(404, shapes.NOT_FOUND, "No such payment")

    def _frozen(self, ask: Ask) -> Transaction:
        tx = self._payment(ask)
        if tx.state is not TxState.CONFIRMED:
            raise Refusal(409, shapes.BAD_STATE, f"It is {tx.pay_word}", violation=True)
        if tx.pay_state is not PayState.AS_TRANSACTION:
            twice = tx.pay_state is PayState.CANCELED and not ask.excused
            raise Refusal(409, shapes.BAD_STATE, f"It is {tx.pay_word}", violation=twice)
        return tx

    def _cancel(self, ask: Ask) -> Reply:
        """Only while it is confirmed and not done, and then the whole of it."""
        tx = self._frozen(ask)
        tx.pay_state, tx.refunded = PayState.CANCELED, tx.captured
        self._book.move("paysera", Move.REFUND, tx.key, tx.reference, tx.captured)
        return self._reply(tx)

    def _finalize(self, ask: Ask) -> Reply:
        """The shop needs no more time; with a lower price the rest goes back."""
        tx = self._frozen(ask)
        kept = tx.captured
        if ask.body.strip():
            kept = shapes.read_price(body_object(ask, shapes.BAD_REQUEST), tx.currency)
        if not 0 < kept <= tx.captured:
            raise Refusal(400, shapes.BAD_PARAMETERS, "only a reduction is possible", violation=True)
        self._book.move("paysera", Move.REFUND, tx.key, tx.reference, tx.captured - kept)
        tx.refunded, tx.amount, tx.pay_state = tx.captured - kept, kept, PayState.DONE
        return self._reply(tx)

    def _freeze(self, ask: Ask) -> Reply:
        """`freeze_until` in Unix seconds, 0 lets go; or `freeze_for` hours from now."""
        tx, doc = self._frozen(ask), body_object(ask, shapes.BAD_REQUEST)
        until, hours = doc.get("freeze_until"), doc.get("freeze_for")
        if type(until) is int and hours is None and until >= 0:
            ends_ns = until * NS
        elif type(hours) is int and until is None and hours > 0:
            ends_ns = self._clock.now_ns() + hours * HOUR_S * NS
        else:
            raise Refusal(400, shapes.BAD_PARAMETERS, "either freeze_until or freeze_for", violation=True)
        if ends_ns <= self._clock.now_ns():
            tx.pay_state = PayState.DONE
        else:
            self._until(tx, ends_ns)
        return self._reply(tx)
