"""What the refund dialog says: facts beside the choice, where money goes, how it ended."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_terminal.app.views import RefundView, RefundWay
from pos_terminal.ui.windows.cashier.detail_rows import Fact
from pos_terminal.ui.windows.cashier.page import count_text
from pos_terminal.ui.windows.cashier.station import Station

SHOWN_WAYS = 4


def tr(text: str) -> str:
    return QCoreApplication.translate("refund", text)


def paid_facts(station: Station, view: RefundView) -> list[Fact]:
    """What was paid, by each tender, and what went back before."""
    facts = [Fact(tr("Paid by {title}").replace("{title}", w.title), station.amount(w.paid)) for w in view.ways]
    return [*facts, Fact(tr("Refunded before"), station.amount(view.returned))]


def chosen_facts(station: Station, view: RefundView) -> list[Fact]:
    facts = []
    match view.mode:
        case "lines":
            words = count_text(view.chosen, tr("1 line chosen"), tr("{n} lines chosen"))
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
    words = words.replace("{title}", way.title)
    if alone:
        return words
    several = tr("Cash instead of {title}") if way.cash else "{title}"
    return f"{several.replace('{title}', way.title)} · {station.amount(way.minor)}"


def way_text(way: RefundWay) -> str:
    match way.rail:
        case _ if way.cash:
            return tr("It is counted against this payment.")
        case "cash":
            return tr("The drawer opens when you refund.")
        case "external":
            return tr("Refund the card there; here it is only written down.")
        case _ if way.loyalty_comes_back:
            return tr("{title} returns the matching loyalty to the customer.").replace("{title}", way.title)
        case _ if way.only_once:
            return tr("{title} refunds once. Nothing more can go back after this.").replace("{title}", way.title)
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
    rails = [way.title for way in view.ways if way.minor and way.rail not in ("cash", "external") and not way.cash]
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
            return _refused(station, view)
        case "cash":
            given = station.amount(view.cash)
            words = tr("Take it from the drawer, then close it.")
            if rails:
                words = tr("Take it from the drawer, then close it. The rest went back by {title}.")
            return Ending(
                "refunded", tr("Give {amount} in cash").replace("{amount}", given), words.replace("{title}", title)
            )
    words = tr("{title} will show it to the customer.") if rails else tr("Refund the card on the bank's own terminal.")
    return Ending("refunded", tr("Refunded {amount}").replace("{amount}", amount), words.replace("{title}", title))


def _refused(station: Station, view: RefundView) -> Ending:
    reason = view.words or tr("no reason was given")
    if not view.minor:
        words = tr("The service refused: {reason}. No money moved.").replace("{reason}", reason)
        return Ending("declined", tr("Not refunded"), words, again=True)
    title = tr("Only {amount} of {whole} went back")
    title = title.replace("{amount}", station.amount(view.minor)).replace("{whole}", station.amount(view.asked))
    words = tr("The service refused the rest: {reason}. Refund the rest another way.").replace("{reason}", reason)
    if view.cash:
        words = tr("Give {cash} in cash. The service refused the rest: {reason}.").replace("{reason}", reason)
        words = words.replace("{cash}", station.amount(view.cash))
    return Ending("declined", title, words, again=True)
