"""How a way to pay is, and how its connection was, as words and looks."""
# ruff: noqa: E501  (one sentence, one line)

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_terminal.app.views import RailSettingsView
from pos_terminal.ui.text.messages import short_reason
from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.text.titles import rail_title

CONTEXT = "settings"


@dataclass(frozen=True, slots=True)
class StateLook:
    """A tint, an icon and words: never colour alone."""

    tone: str
    icon: str
    words: str


STATES = {
    "connected": ("success", "circle-check", QT_TRANSLATE_NOOP("settings", "Connected")),
    "ready": ("success", "circle-check", QT_TRANSLATE_NOOP("settings", "Ready")),
    "off": ("muted", "power", QT_TRANSLATE_NOOP("settings", "Off")),
    "unset": ("muted", "unplug", QT_TRANSLATE_NOOP("settings", "Not set up")),
    "missing": ("warning", "rotate-ccw-clock", QT_TRANSLATE_NOOP("settings", "From the next start")),
}
# fmt: off
TESTS = {
    "test_unreachable": QT_TRANSLATE_NOOP("settings", "{rail} could not be reached. Is the address right, and the line up?"),
    "test_misconfigured": QT_TRANSLATE_NOOP("settings", "{rail} did not accept this till. Are the secrets right?"),
    "test_uncertain": QT_TRANSLATE_NOOP("settings", "{rail} did not answer clearly. Try again in a moment."),
    "test_busy": QT_TRANSLATE_NOOP("settings", "{rail} asks for patience. Try again in a moment."),
    "test_refused": QT_TRANSLATE_NOOP("settings", "{rail} refused the question. Is the account right?"),
    "test_stranger": QT_TRANSLATE_NOOP("settings", "Somebody answers there, but it is not {rail}. Is the address right?"),
    "test_off": QT_TRANSLATE_NOOP("settings", "{rail} is off. Turn it on and save first."),
}
# fmt: on


def tr(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)


def state_look(rail: RailSettingsView) -> StateLook:
    """What stands under the title of a way to pay."""
    if rail.testing:
        return StateLook("muted", "loader", tr(QT_TRANSLATE_NOOP("settings", "Being asked…")))
    if rail.state in STATES:
        tone, icon, words = STATES[rail.state]
        if rail.state == "ready" and rail.tested.startswith("test_"):
            return StateLook("warning", "triangle-alert", tr(QT_TRANSLATE_NOOP("settings", "Test failed")))
        return StateLook(tone, icon, tr(words))
    return StateLook("warning", "triangle-alert", short_reason(rail.state))


def test_look(rail: RailSettingsView) -> StateLook:
    """How the last test went: a time, or one sentence; nothing before the first."""
    if rail.testing:
        return StateLook(
            "muted",
            "loader",
            tr(QT_TRANSLATE_NOOP("settings", "Asking {rail}…")).replace("{rail}", rail_title(rail.title)),
        )
    if not rail.tested:
        return StateLook("muted", "", "")
    if rail.tested == "ok":
        words = tr(QT_TRANSLATE_NOOP("settings", "OK in {n} ms")).replace("{n}", str(rail.tested_ms))
        return StateLook("success", "circle-check", words)
    source = TESTS.get(rail.tested)
    words = tr(source) if source is not None else short_reason(rail.tested.removeprefix("test_"))
    return StateLook("danger", "circle-alert", words.replace("{rail}", rail_title(rail.title)))
