"""Payments that wait for a person, one at a time, with what is known of each and the answers a manager may give."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pos_terminal.app.views import CheckingView, PaymentDetail, TillView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.payments.timeline_words import sentence
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.paging import Paging
from pos_terminal.ui.windows.kiosk.sheet import Sheet
from pos_terminal.ui.windows.kiosk.waiting_answers import Answer, Asked, asked_of

ROWS = 5  # of a payment's story, the newest
KNOWN_BY, ANSWERS = 3, 2


class WaitingSheet(Sheet):
    """`kiosk_waiting_sheet`: `kiosk_waiting_*`; `kiosk_known_{n}_button`, `kiosk_answer_{n}_button`.

    Signals: payment_asked(str), its story is to be shown; answered(Command).
    """

    payment_asked = Signal(str)
    answered = Signal(object)

    def __init__(self, booth: Booth, window: QWidget) -> None:
        super().__init__(booth, window, "kiosk_waiting_sheet", 1180)
        theme, taps = booth.theme, booth.taps
        self._view: TillView | None = None
        self._payment, self._known, self._armed = "", -1, False
        self._asked = Asked("", "")
        self._title = FittedLabel(theme, "kiosk_title", size=44)
        self._sum = FittedLabel(theme, "kiosk_title", size=44, align=_END)
        self._which = FittedLabel(theme, "kiosk_caption", weight=400, tone="muted")
        self._words = FittedLabel(theme, "kiosk_body", wrap=True)
        self._story = [FittedLabel(theme, "kiosk_caption", weight=400, tone="muted") for _ in range(ROWS)]
        self._question = FittedLabel(theme, "kiosk_label", wrap=True)
        self.known_by = [KioskButton(theme, taps, height=96, style="kiosk_caption") for _ in range(KNOWN_BY)]
        self.answers = [KioskButton(theme, taps, "check", height=112, style="kiosk_label") for _ in range(ANSWERS)]
        self._paging = Paging(booth, "kiosk_waiting")
        self.done = KioskButton(theme, taps, "x", height=96, style="kiosk_label")
        self._lay_out()
        self._name_parts()
        self._paging.turned.connect(self._turned)
        self.done.clicked.connect(self.close_sheet)
        self.missed.connect(self.close_sheet)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._sum)
        self._told = QVBoxLayout()
        for told in self._story:
            self._told.addWidget(told)
        self._known_row, self._answer_row = QHBoxLayout(), QHBoxLayout()
        for place, (row, buttons) in enumerate(((self._known_row, self.known_by), (self._answer_row, self.answers))):
            for number, button in enumerate(buttons):
                row.addWidget(button, 1)
                button.clicked.connect(partial(self._answer if place else self._choose, number))
        self.body.addLayout(head)
        self.body.addWidget(self._which)
        self.body.addWidget(self._words)
        self.body.addLayout(self._told)
        self.body.addWidget(self._question)
        self.body.addLayout(self._known_row)
        self.body.addLayout(self._answer_row)
        self.body.addWidget(self._paging)
        self.body.addWidget(self.done)

    def _name_parts(self) -> None:
        for number, button in enumerate(self.known_by):
            button.setObjectName(f"kiosk_known_{number + 1}_button")
        for number, button in enumerate(self.answers):
            button.setObjectName(f"kiosk_answer_{number + 1}_button")
        for name, part in {
            "title_label": self._title,
            "sum_label": self._sum,
            "which_label": self._which,
            "words_label": self._words,
            "question_label": self._question,
            "done_button": self.done,
        }.items():
            part.setObjectName(f"kiosk_waiting_{name}")

    @property
    def payment(self) -> str:
        """The one that is looked at."""
        return self._payment

    def begin(self) -> None:
        """Open with the first of them."""
        lines = self._view.checking if self._view is not None else ()
        if lines:
            self._look_at(lines[0].payment)
            self.open()
            self._set()

    def show_view(self, view: TillView) -> None:
        self._view = view
        if not self.is_open():
            return
        if not view.checking:
            self.close_sheet()
        elif self._line() is None:  # it was decided, here or by itself: nothing is asked of the next by the same touch
            self.booth.taps.shut()
            self._look_at(view.checking[min(self._paging.page, len(view.checking) - 1)].payment)
        self._set()

    def tick(self) -> None:
        """Time passed: what had to wait may be decided."""
        if self.is_open() and self._asked.wait_min:
            self._set()

    def _line(self) -> CheckingView | None:
        lines = self._view.checking if self._view is not None else ()
        return next((line for line in lines if line.payment == self._payment), None)

    @property
    def detail(self) -> PaymentDetail | None:
        """Its story, once it is read."""
        page = self._view.payments_page if self._view is not None else None
        detail = page.detail if page is not None else None
        return detail if detail is not None and detail.row.id == self._payment else None

    def _look_at(self, payment: str) -> None:
        self._payment, self._known, self._armed = payment, -1, False
        self.payment_asked.emit(payment)

    def _set(self) -> None:
        line, view = self._line(), self._view
        if line is None or view is None:
            return
        detail = self.detail
        known = self._asked.known_by[self._known] if 0 <= self._known < len(self._asked.known_by) else ""
        asked = asked_of(line, detail, known, self._armed, self.booth.options.monotonic())
        self._asked = asked
        self._title.set_words(asked.badge)
        self._sum.set_amount(self.booth.amount(line.minor))
        which = self.tr("{rail} · Sale {number} · since {time}").replace("{rail}", rail_title(line.title))
        self._which.set_words(which.replace("{number}", line.number).replace("{time}", line.since))
        self._words.set_words(asked.words)
        self._show_story(line, detail)
        later = self.tr("Can be decided in {n} min.").replace("{n}", str(asked.wait_min))
        self._question.set_words(later if asked.wait_min else asked.question)
        self._question.setVisible(bool(asked.question))
        self._show_known(asked)
        self._show_answers(asked)
        self._paging.set_pages(len(view.checking))
        self._paging.go_to([one.payment for one in view.checking].index(line.payment))
        self.done.set_words(self.tr("Close"))
        self.setAccessibleName(f"{asked.badge}. {asked.words}")
        self.place()

    def _show_story(self, line: CheckingView, detail: PaymentDetail | None) -> None:
        rows = detail.timeline[-ROWS:] if detail is not None else ()
        for number, label in enumerate(self._story):
            label.setVisible(number < len(rows))
            if number < len(rows):
                row = rows[number]
                amount = self.booth.within(row.minor, self)
                label.set_words(f"{row.at}  {sentence(row.what, rail_title(line.title), amount)}")

    def _show_known(self, asked: Asked) -> None:
        for number, button in enumerate(self.known_by):
            there = number < len(asked.known_by)
            button.setVisible(there)
            if there:
                chosen = number == self._known
                button.set_words(asked.known_by[number])
                button.set_kind("chosen" if chosen else "secondary")
                button.set_icon("check" if chosen else "")
                button.setEnabled(not asked.wait_min)

    def _show_answers(self, asked: Asked) -> None:
        for number, button in enumerate(self.answers):
            there = number < len(asked.answers)
            button.setVisible(there)
            if there:
                answer = asked.answers[number]
                button.set_words(answer.words)
                button.set_kind(answer.kind)
                button.set_icon(answer.icon)
                button.setEnabled(self._may(answer))

    def _may(self, answer: Answer) -> bool:
        return answer.free or (self._known >= 0 and not self._asked.wait_min)

    def _choose(self, number: int, _checked: bool = False) -> None:
        self._known = number
        self._set()

    def _answer(self, number: int, _checked: bool = False) -> None:
        if number >= len(self._asked.answers) or not self._may(self._asked.answers[number]):
            return
        answer = self._asked.answers[number]
        if answer.does is None:
            self._armed = not self._armed
            self.booth.taps.shut()
            self._set()
            return
        self._known, self._armed = -1, False
        self.answered.emit(answer.does)
        self._set()

    def _turned(self, page: int) -> None:
        lines = self._view.checking if self._view is not None else ()
        if page < len(lines) and lines[page].payment != self._payment:
            self._look_at(lines[page].payment)
            self._set()

    def measure(self, form: Form) -> None:
        gap = max(16, self.theme.px(20))
        self._told.setSpacing(self.theme.px(6))
        for row in (self._known_row, self._answer_row):
            row.setSpacing(gap)
        for button in (*self.known_by, *self.answers, self.done):
            button.look_again()
        super().measure(form)


_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
