"""What a customer can do on the gateway's own page, on the own phone: pay, be declined, prove it, walk away."""

from pos_terminal.sandbox.ask import CustomerCannot
from pos_terminal.sandbox.card.invoice import Invoice, InvoiceState, Word
from pos_terminal.sandbox.card.service import CardService

ACTIONS = ("scan", "approve", "decline", "three_d", "confirm", "fail", "approve_again", "close_app")


class CardCustomer:
    """A phone with the payment page open. Buttons stand where a real page has a card form (card_gateway.md 10)."""

    def __init__(self, service: CardService) -> None:
        self._service = service

    def act(self, invoice: Invoice, action: str, amount: int | None) -> None:
        """Raises CustomerCannot."""
        match action:
            case "scan":
                invoice.app = "open"
            case "close_app":
                invoice.app = "closed"
            case "approve" if invoice.waiting is not None:
                self._answer_bank(invoice, True)
            case "approve":
                self._open(invoice)
                self._service.take(self._service.new_try(invoice, amount), invoice)
            case "decline":
                self._open(invoice)
                self._service.new_try(invoice, amount).word = Word.FAILED
            case "three_d":
                self._open(invoice)
                self._service.ask_bank(invoice, amount)
            case "confirm" | "fail":
                self._answer_bank(invoice, action == "confirm")
            case "approve_again":
                if not invoice.taken:
                    raise CustomerCannot("nothing was paid yet")
                self._service.take(self._service.new_try(invoice, amount), invoice)
            case _:
                raise CustomerCannot(f"the payment page has no {action}")

    def _open(self, invoice: Invoice) -> None:
        if invoice.state is not InvoiceState.OPEN:
            raise CustomerCannot(f"the invoice is {invoice.state}")
        if invoice.waiting is not None:
            raise CustomerCannot("the bank waits for an answer")
        invoice.app = "open"

    def _answer_bank(self, invoice: Invoice, yes: bool) -> None:
        one = invoice.waiting
        if one is None:
            raise CustomerCannot("the bank asks nothing")
        late = invoice.state is not InvoiceState.OPEN and self._service.settings.three_d_after_cancel == "fails"
        if yes and not late:
            self._service.take(one, invoice)
        else:
            one.word = Word.FAILED
