"""Which sound goes with a change of the view (DESIGN.md section 9 and 10); errors sound with their notices."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from pos_terminal.app.views import PaymentPhase, Stage, TillView

P = PaymentPhase
OF_PHASE = {
    P.LOYALTY: "loyalty",
    P.TOO_LATE: "approved",
    P.HELD: "approved",
    P.DECLINED: "declined",
    P.EXPIRED: "declined",
    P.REFUSED: "declined",
    P.NOT_PAID: "declined",
    P.NO_LOYALTY: "declined",
    P.UNKNOWN: "unknown",
    P.ATTENTION: "unknown",
}
OF_REFUND = {"refunded": "approved", "cash": "approved", "refused": "declined", "doubt": "unknown"}


def cue(before: TillView, after: TillView) -> str:
    """Return the sound of the step from one view to the next; empty where it is silent."""
    if after.stage is Stage.DONE and before.stage is not Stage.DONE:
        return "approved"
    phase = after.payment.phase if after.payment is not None else None
    if phase is not None and (before.payment is None or before.payment.phase is not phase):
        return OF_PHASE.get(phase, "")
    if after.refund is not None and before.refund is not None and before.refund.state != after.refund.state:
        return OF_REFUND.get(after.refund.state, "")
    if after.stage is Stage.SELL and _pieces(after) > _pieces(before, after.basket.sale):
        return "scan"
    return ""


def _pieces(view: TillView, sale: str = "") -> int:
    """Count what lies in the basket; of another sale nothing counts."""
    return view.basket.items if not sale or view.basket.sale == sale else 0


class Cues(QObject):
    """Listens to the bridge and plays."""

    def __init__(self, play: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._play = play
        self._before: TillView | None = None

    def show_view(self, view: TillView) -> None:
        sound = cue(self._before, view) if self._before is not None else ""
        self._before = view
        if sound:
            self._play(sound)
