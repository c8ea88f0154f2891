"""What the refund dialog says: facts beside the choice, where money goes, how it ended."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_terminal.app.views import RefundView, RefundWay
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.detail_rows import Fact
from pos_terminal.ui.windows.cashier.page import count_text
from pos_terminal.ui.windows.cashier.station import Station

NAMED_WAYS = 3  # more of them would push to where the money goes out of sight


def tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("refund", text, None, n)


def paid_facts(station: Station, view: RefundView) -> list[Fact]:
    """What was paid, by each tender where they are few, and what went back before."""
    if len(view.ways) > NAMED_WAYS:
        several = tr("Paid in {n} ways").replace("{n}", str(len(view.ways)))
        facts = [Fact(several, station.amount(view.paid))]
    else:
        facts = _paid_by(station, view)
    return [*facts, Fact(tr("Refunded before"), station.amount(view.returned))]


def _paid_by(station: Station, view: RefundView) -> list[Fact]:
    return [
        Fact(tr("Paid by {title}").replace("{title}", rail_title(w.title)), station.amount(w.paid)) for w in view.ways
    ]


def chosen_facts(station: Station, view: RefundView) -> list[Fact]:
    facts = []
    match view.mode:
        case "lines":
            words = count_text(view.chosen, tr("1 line chosen"), tr("{n} lines chosen", view.chosen))
            facts.append(Fact(words, station.amount(view.gross)))
        case "amount":
            facts.append(Fact(tr("Amount chosen"), station.amount(view.minor)))
        case _:
            whole = view.minor or view.left
            facts.append(Fact(tr("All that is left"), station.amount(whole + view.loyalty)))
    if view.loyalty and view.mode != "amount":
        facts.append(Fact(tr("Their share of loyalty"), station.saving(view.loyalty), loyalty=True))
    if view.rounding:
        facts.append(Fact(tr("Cash rounding"), station.amount(view.rounding)))
    return facts


def older_copy_words(view: RefundView) -> str:
    """What is not known of a sale from before an older copy of the records went on; empty: all is known."""
    match view.older_copy:
        case "untold":
            return tr(
                "This sale is older than the copy that the till's records were restored from. Refunds made after that"
                " copy are not known here. Make sure that it was not refunded already."
            )
        case "told" | "asking":
            return tr(
                "This sale is older than the copy that the till's records were restored from. The service knows what"
                " went back, and gives nothing back twice."
            )
    return ""


def way_title(station: Station, way: RefundWay, alone: bool) -> str:
    """To where a share goes; the sum is named where there are several."""
    match way.rail:
        case _ if way.cash:
            words = tr("Cash from the drawer, instead of {title}")
        case "cash":
            words = tr("Cash from the drawer")
        case "external":
            words = tr("On the bank's own terminal")
        case "swip":
            words = tr("Back to the same SWiP wallet")
        case _:
            words = tr("Back to the same {title} account")
    words = words.replace("{title}", rail_title(way.title))
    if alone:
        return words
    several = tr("Cash instead of {title}") if way.cash else "{title}"
    return f"{several.replace('{title}', rail_title(way.title))} · {station.amount(way.minor)}"


def way_text(way: RefundWay, alone: bool) -> str:
    """What to know of a way back; among several, that nothing can follow is no news where nothing is left."""
    match way.rail:
        case _ if way.cash:
            return tr("It is counted against this payment.")
        case "cash":
            return tr("The drawer opens when you refund.")
        case "external" if not alone:
            return tr("Refund it on the bank's terminal.")
        case "external":
            return tr("Refund the card there; here it is only written down.")
        case _ if way.refused:
            return tr("{title} refused the last try. If it refuses again, a manager may give cash instead.").replace(
                "{title}", rail_title(way.title)
            )
        case _ if way.loyalty_comes_back:
            return tr("{title} returns the matching loyalty to the customer.").replace("{title}", rail_title(way.title))
        case _ if way.only_once and (alone or way.minor < way.left):
            return tr("{title} refunds once. Nothing more can go back after this.").replace(
                "{title}", rail_title(way.title)
            )
    return ""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a refund stands, for a person: mark, title, message, and what may be done."""

    mark: str
    title: str
    message: str
    again: bool = False


def ending(station: Station, view: RefundView) -> Ending:
    amount = station.amount(view.minor)
    rails = [
        rail_title(way.title)
        for way in view.ways
        if way.minor and way.rail not in ("cash", "external") and not way.cash
    ]
    slip = next((way.minor for way in view.ways if way.minor and way.rail == "external" and not way.cash), 0)
    title = ", ".join(rails)
    match view.state:
        case "sending" if view.problem:
            waits = tr("No connection. The refund of {amount} is kept and sent as soon as the line is back.")
            return Ending("waiting", tr("Refund waits for the line"), waits.replace("{amount}", amount))
        case "sending":
            return Ending("waiting", tr("Refunding {amount}…").replace("{amount}", amount), tr("One moment."))
        case "doubt":
            words = tr("Do not refund again. We will tell you.")
            return Ending("unknown", tr("Refund being checked"), words)
        case "refused":
            return _refused(station, view, slip)
        case "cash":
            given = station.amount(view.cash)
            words = (
                _with_cash(bool(rails), bool(slip)).replace("{title}", title).replace("{slip}", station.amount(slip))
            )
            return Ending("refunded", tr("Give {amount} in cash").replace("{amount}", given), words)
    words = _without_cash(bool(rails), bool(slip)).replace("{title}", title).replace("{slip}", station.amount(slip))
    return Ending("refunded", tr("Refunded {amount}").replace("{amount}", amount), words)


def _with_cash(rails: bool, slip: bool) -> str:
    match rails, slip:
        case True, True:
            return tr(
                "Take it from the drawer, then close it. Refund {slip} on the bank's own terminal. The rest went back"
                " by {title}."
            )
        case True, False:
            return tr("Take it from the drawer, then close it. The rest went back by {title}.")
        case False, True:
            return tr("Take it from the drawer, then close it. Refund {slip} on the bank's own terminal.")
    return tr("Take it from the drawer, then close it.")


def _without_cash(rails: bool, slip: bool) -> str:
    match rails, slip:
        case True, True:
            return tr("Refund {slip} on the bank's own terminal. {title} will show the rest to the customer.")
        case True, False:
            return tr("{title} will show it to the customer.")
    return tr("Refund the card on the bank's own terminal.")


def _refused(station: Station, view: RefundView, slip: int) -> Ending:
    reason = view.words or tr("no reason was given")
    who = ", ".join(rail_title(way.title) for way in view.ways if way.refused) or tr("The service")
    if not view.minor:
        words = tr("{title} refused: {reason}. No money moved.").replace("{reason}", reason)
        return Ending("declined", tr("Not refunded"), words.replace("{title}", who), again=True)
    title = tr("Only {amount} of {whole} went back")
    title = title.replace("{amount}", station.amount(view.minor)).replace("{whole}", station.amount(view.asked))
    words = _partly(bool(view.cash), bool(slip)).replace("{cash}", station.amount(view.cash))
    words = words.replace("{slip}", station.amount(slip)).replace("{title}", who).replace("{reason}", reason)
    return Ending("declined", title, words, again=True)


def _partly(cash: bool, slip: bool) -> str:
    match cash, slip:
        case True, True:
            return tr(
                "Give {cash} in cash and refund {slip} on the bank's own terminal. {title} refused the rest: {reason}."
            )
        case True, False:
            return tr("Give {cash} in cash. {title} refused the rest: {reason}.")
        case False, True:
            return tr("Refund {slip} on the bank's own terminal. {title} refused the rest: {reason}.")
    return tr("{title} refused the rest: {reason}. Refund the rest another way.")
