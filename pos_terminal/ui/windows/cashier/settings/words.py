"""Why a change of the settings was not made, as one sentence."""
# ruff: noqa: E501  (one sentence, one line)

import re

from PySide6.QtCore import QCoreApplication

from pos_terminal.app.views import SettingsView
from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.windows.cashier.settings.specs import words_of

# fmt: off
PROBLEMS = {
    "settings_key": QT_TRANSLATE_NOOP("settings", "{field}: {words} Nothing was saved."),
    "settings_moved": QT_TRANSLATE_NOOP("settings", "The settings file was changed outside the program since this page read it. Nothing was saved."),
    "settings_unreadable": QT_TRANSLATE_NOOP("settings", "The settings file cannot be used: {words} The till goes on with the settings it has."),
    "settings_unwritable": QT_TRANSLATE_NOOP("settings", "{words} Nothing was saved."),
    "settings_bound": QT_TRANSLATE_NOOP("settings", "Payments of this way to pay are still open. Finish them first; nothing was saved."),
    "settings_secret": QT_TRANSLATE_NOOP("settings", "{field}: this is a secret, which never comes into the file. Use Replace instead. Nothing was saved."),
    "bad_address": QT_TRANSLATE_NOOP("settings", "{words} Nothing was stored."),
    "secret_empty": QT_TRANSLATE_NOOP("settings", "Type the secret first. Nothing was stored."),
    "secret_not_kept": QT_TRANSLATE_NOOP("settings", "{words} The secret was not replaced."),
}
CLASH = QT_TRANSLATE_NOOP("settings", "{field}: changed outside the program since you typed yours. Nothing was saved. Reload takes what is in the file, Overwrite takes yours.")
FAILED = QT_TRANSLATE_NOOP("settings", "That did not work, and nothing was changed. Try again, or look into the log.")
# fmt: on


# What the strict reader says, and what it means to a person.
PLAIN = (
    (re.compile(r"; allowed(?:: | are )(.+?)\.?$"), QT_TRANSLATE_NOOP("settings", "allowed: {n}")),
    (re.compile(r"^Expected `(?:int|float)` <= ([\d.]+)"), QT_TRANSLATE_NOOP("settings", "at most {n}")),
    (re.compile(r"^Expected `(?:int|float)` >= ([\d.]+)"), QT_TRANSLATE_NOOP("settings", "at least {n}")),
    (re.compile(r"^Expected `str` of length <= (\d+)"), QT_TRANSLATE_NOOP("settings", "at most {n} letters")),
    (re.compile(r"^Expected `str` of length >= (1)$"), QT_TRANSLATE_NOOP("settings", "it may not be empty")),
    (re.compile(r"^Expected `int`(), got"), QT_TRANSLATE_NOOP("settings", "a whole number is needed")),
)


def problem_words(view: SettingsView) -> str:
    """One sentence that names the field; empty where there is no problem."""
    if not view.problem:
        return ""
    text = QCoreApplication.translate("settings", PROBLEMS.get(view.problem, FAILED))
    words = plain(view.problem_words.strip())
    if words and words[-1] not in ".?!":
        words += "."
    return text.replace("{field}", words_of(view.problem_key)).replace("{words}", words)


def clash_words(keys: tuple[str, ...]) -> str:
    """Name what was typed here and changed in the file, too."""
    return QCoreApplication.translate("settings", CLASH).replace("{field}", ", ".join(words_of(key) for key in keys))


def plain(words: str) -> str:
    """The reader's words without its types and signs."""
    for pattern, source in PLAIN:
        if found := pattern.search(words.rstrip(".")):
            return QCoreApplication.translate("settings", source).replace("{n}", found[1])
    return words
