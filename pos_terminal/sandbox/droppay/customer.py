"""What a customer can do in the DropPay app: confirm with a PIN, refuse, revoke (droppay.md 3.2 and 4)."""

from pos_terminal.sandbox.ask import CustomerCannot
from pos_terminal.sandbox.droppay.authorization import Authorization, AuthState
from pos_terminal.sandbox.droppay.service import DropPayService

ACTIONS = ("scan", "approve", "decline", "close_app", "revoke")


class DropPayCustomer:
    """The phone of whoever stands at the desk."""

    def __init__(self, service: DropPayService) -> None:
        self._service = service

    def act(self, auth: Authorization, action: str, amount: int | None) -> None:
        """Raises CustomerCannot."""
        match action:
            case "scan":
                auth.app = "open"
            case "close_app":
                auth.app = "closed"
            case "approve":
                self._must_be(auth, AuthState.WAITING)
                auth.app = "open"
                self._service.grant(auth, amount)
            case "decline":
                self._must_be(auth, AuthState.WAITING)
                self._service.end(auth, AuthState.REFUSED)
            case "revoke":
                self._must_be(auth, AuthState.GRANTED)
                self._service.end(auth, AuthState.REVOKED)
            case _:
                raise CustomerCannot(f"the DropPay app has no {action}")

    def _must_be(self, auth: Authorization, state: AuthState) -> None:
        if auth.state is not state:
            raise CustomerCannot(f"the authorization is {auth.state}")
