"""What a payer can do in the Paysera app: at a table, and with a transaction (paysera.md 5 and 7)."""

from pos_terminal.sandbox.ask import CustomerCannot
from pos_terminal.sandbox.paysera.service import PayseraService
from pos_terminal.sandbox.paysera.transaction import UNPAID, Spot, Transaction, TxState

ACTIONS = ("scan", "approve", "decline", "close_app", "start", "lack_funds")
AT_TABLE = ("check_in", "check_out", "second_check_in", "second_check_out", "close_table", "change_bill")
FIRST, SECOND = "first guest", "second guest"


class PayseraCustomer:
    """The phone of whoever stands at the desk or sits at a table."""

    def __init__(self, service: PayseraService) -> None:
        self._service = service

    def act(self, payment: Transaction | Spot, action: str, amount: int | None) -> None:
        """Raises CustomerCannot."""
        if isinstance(payment, Transaction):
            self._pay(payment, action, amount)
        elif action in AT_TABLE:
            self._sit(payment, action)
        elif action == "scan":
            self._service.tables.check_in(payment, FIRST)
        else:
            self._pay(self._service.tables.to_pay(payment), action, amount)

    def _sit(self, spot: Spot, action: str) -> None:
        tables = self._service.tables
        match action:
            case "check_in":
                tables.check_in(spot, FIRST)
            case "second_check_in":
                tables.check_in(spot, SECOND)
            case "check_out":
                tables.check_out(spot, FIRST)
            case "second_check_out":
                tables.check_out(spot, SECOND)
            case "close_table":  # a colleague at another till
                tables.close(spot)
            case "change_bill":  # the same
                tables.exchange(spot, self._service.another)

    def _pay(self, tx: Transaction, action: str, amount: int | None) -> None:
        if tx.state not in UNPAID:
            raise CustomerCannot(f"the transaction is {tx.state}")
        match action:
            case "scan":
                tx.app = "open"
            case "close_app":
                tx.app = "closed"
            case "start":
                tx.state = TxState.WAITING
            case "lack_funds":
                tx.state = TxState.WAITING_FUNDS
            case "approve":
                tx.app = "open"
                self._service.reserve(tx, amount, FIRST)
            case "decline":
                self._service.end(tx, TxState.REJECTED)
            case _:
                raise CustomerCannot(f"the Paysera app has no {action}")
