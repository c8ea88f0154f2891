"""Whether the guide has the window."""

from pos_terminal.app.views import Stage, TillView
from pos_terminal.domain.operator import Role


def is_guided(view: TillView) -> bool:
    """Say whether the guide is on the screen: a manager goes through it, or there is none yet; no sale waits for it."""
    if view.guide is None or view.stage is not Stage.SELL:
        return False
    people = view.people
    who = people.signed_in
    return not people.needed or people.first or (who is not None and who.role is Role.MANAGER)
