"""How the steps of the guide stand: done, left out, or still to come."""

from pos_terminal.app.views import FOUNDING, Left, Step, TillView
from pos_terminal.ui.windows.cashier.settings.specs import NAMELESS


def is_set_up(step: Step, view: TillView) -> bool:
    """Say whether what a step is about is there, whoever has put it there."""
    settings = view.settings
    told = dict(settings.values) if settings is not None else {}
    match step:
        case Step.SHOP:
            return bool(told) and told.get("shop.name") != NAMELESS
        case Step.RAILS:
            rails = settings.rails if settings is not None else ()
            return any(rail.enabled and (rail.network or rail.id == "external") for rail in rails)
        case Step.PRINTER:
            return bool(told) and told.get("printer.kind") != "folder"
        case Step.PRODUCTS:
            return bool(view.stocked)
        case Step.READY:
            return False
        case _:
            return True


def how(step: Step, view: TillView) -> Left | None:
    """Return how a step stands: done, skipped, or None where nobody was there yet."""
    guide = view.guide
    left = dict(guide.left) if guide is not None else {}
    founding = guide is not None and guide.founding
    if founding or step is Step.MANAGER:
        found = left.get(step)
        return Left.DONE if step is Step.MANAGER and view.people.needed and not view.people.first else found
    if step in FOUNDING and step is not Step.SHOP:
        return Left.DONE
    return Left.DONE if is_set_up(step, view) else left.get(step)
