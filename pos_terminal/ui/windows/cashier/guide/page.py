"""The guide: its steps beside it, one of them open, Next under it. Every answer is saved before the next question."""

from functools import partial

from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedLayout, QWidget

from pos_terminal.app.commands import ChangeSettings, CloseGuide, Command, GoToStep, ShowSettings
from pos_terminal.app.views import FOUNDING, STEPS, GuideView, Left, Step, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.guide.country_pane import CountryPane
from pos_terminal.ui.windows.cashier.guide.form_panes import MoneyPane, ShopPane, TillPane
from pos_terminal.ui.windows.cashier.guide.manager_pane import ManagerPane
from pos_terminal.ui.windows.cashier.guide.pane import StepPane
from pos_terminal.ui.windows.cashier.guide.printer_pane import PrinterPane
from pos_terminal.ui.windows.cashier.guide.products_pane import ProductsPane
from pos_terminal.ui.windows.cashier.guide.rails_pane import RailsPane
from pos_terminal.ui.windows.cashier.guide.ready_pane import ReadyPane
from pos_terminal.ui.windows.cashier.guide.standing import how
from pos_terminal.ui.windows.cashier.guide.steps_side import StepsSide
from pos_terminal.ui.windows.cashier.key_filter import no_click_focus
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.page import Form, Page, Slot, column, label, row
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.form import into_sight
from pos_terminal.ui.windows.cashier.settings.words import problem_words
from pos_terminal.ui.windows.cashier.station import Station

WIDTH, HEIGHT = 1120, 680
FOOT = 56


class GuidePage(Page):
    """`guide_screen`: `guide_next_button`, `guide_later_button`, `guide_back_button`, `guide_close_button`."""

    whole_width = True
    scan_waits = True

    def __init__(self, station: Station, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(station, Place.GUIDE, parent)
        self.setObjectName("guide_screen")
        self._dialogs = dialogs
        self._view: TillView | None = None
        self._step: Step | None = None
        self._then: Command | None = None  # what is sent once everything is saved
        self._answered = 0  # the count of answers when it was
        self._asked_settings = False
        self._form = Form(False, False, False)
        self._low = False  # letters lie below
        self.draft = Draft()
        self._panes: dict[Step, StepPane] = {}
        self.side = StepsSide(station)
        self._build()
        self.side.chosen.connect(self._look_at)
        self.side.close_button.clicked.connect(partial(self._send, CloseGuide()))
        self.next_button.clicked.connect(self.go_on)
        self.later_button.clicked.connect(self.leave_for_later)
        self.back_button.clicked.connect(self.go_back)
        self.draft.changed.connect(self._edited)

    def _build(self) -> None:
        theme = self.theme
        px = theme.px
        self._icon_box = QWidget()
        set_surface(self._icon_box, "icon-box")
        self._icon_box.setFixedSize(px(48), px(48))
        self._icon = IconLabel(theme, "settings", "text", 26)
        self._icon_box.setLayout(row(0, self._icon, 0))
        self._title = label("", "headline", wrap=True)
        self._title.setObjectName("guide_title_label")
        self._about = label("", "body", "muted", wrap=True)
        self._about.setObjectName("guide_about_label")
        self.trouble = Banner(theme, "danger", "")
        self.trouble.setObjectName("guide_problem")
        self.trouble.hide()
        self._bodies = QStackedLayout()
        self.back_button = ActionButton(theme, self.tr("Back"), "arrow-left", "Esc")
        self.later_button = ActionButton(theme, self.tr("Later"), "clock")
        self.next_button = ActionButton(theme, self.tr("Next"), hint="Enter", kind="primary")
        for button, name in (
            (self.back_button, "guide_back_button"),
            (self.later_button, "guide_later_button"),
            (self.next_button, "guide_next_button"),
        ):
            button.setObjectName(name)
            button.setFixedHeight(px(FOOT))
        self.next_button.setMinimumWidth(px(200))
        self.next_button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        rule = QFrame()
        rule.setFixedHeight(1)
        set_surface(rule, "divider")
        self._foot = QWidget()
        ends = row(self.back_button, 0, self.later_button, self.next_button, spacing=px(12))
        self._foot.setLayout(column(rule, ends, spacing=px(14)))
        head = row(self._icon_box, self._title, spacing=px(16))
        head.setStretch(1, 1)
        self._head = QWidget()
        self._head.setLayout(head)
        self._open_step = column(
            self._head,
            self._about,
            self.trouble,
            self._bodies,
            self._foot,
            spacing=px(14),
            margins=(px(28), px(24), px(28), px(20)),
        )
        self._open_step.setStretch(3, 1)
        card = QFrame()
        set_surface(card, "dialog")
        card.setMaximumSize(px(WIDTH), px(HEIGHT))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        both = row(self.side, self._open_step)
        both.setStretch(1, 1)
        card.setLayout(both)
        middle = row(0, card, 0)
        middle.setStretch(1, 100)
        self._whole = column(0, middle, 0)
        self._whole.setStretch(1, 100)
        self.setLayout(column(self._whole))  # a page's own margins keep it to a width

    # --- what comes from the till

    def show_view(self, view: TillView) -> None:
        self._view = view
        self.offer(Slot(off=True))
        guide = view.guide
        if guide is None:
            return
        settings = view.settings
        if settings is not None:
            self._asked_settings = False
            self.draft.show_saved(dict(settings.values))
        elif not self._asked_settings and (view.people.signed_in is not None or not view.people.needed):
            self._asked_settings = True
            self.station.send(ShowSettings())
        pane = self._pane(guide.step)
        changed = guide.step is not self._step
        self._step = guide.step
        pane.show_view(view)
        self._show(guide, pane)
        if changed:
            self._then = None
            self._say("")
            self._bodies.setCurrentWidget(pane)
            self.place_changed.emit()
            pane.begin()
        self._saved()

    def _saved(self) -> None:
        """What was waiting for a save goes on, or the reason why nothing was saved is said."""
        settings = self._view.settings if self._view is not None else None
        if settings is None or self._then is None or settings.answered <= self._answered or settings.busy:
            return
        then, self._then = self._then, None
        if settings.problem:
            self._say(problem_words(settings))
            self._open_pane().mark(settings.problem_key)
            if settings.conflict:
                self.station.send(ShowSettings())
        else:
            self.station.send(then)

    # --- what the person does

    def go_on(self) -> None:
        """Next: save what was typed, and go to the next step."""
        pane = self._open_pane()
        if self._then is not None or not pane.can_go():
            return
        problem = pane.problem() or self.draft.bad[1]
        self._say(problem)
        if not problem and not pane.go():
            self._save_for(GoToStep(self._next(), pane.step, Left.DONE))

    def leave_for_later(self) -> None:
        """Let go of what was typed here, and go to the next step."""
        pane = self._open_pane()
        if pane.can_skip:
            self.draft.drop()
            self._send(GoToStep(self._next(), pane.step, Left.SKIPPED))

    def go_back(self) -> None:
        before = self._before()
        if before is not None:
            self._send(GoToStep(before))

    def act(self, wish: Wish) -> bool:
        if self._open_pane().act(wish):
            return True
        match wish.do:
            case Do.ENTER:
                if wish.value != "repeat":
                    self.go_on()
            case Do.ESCAPE:
                self.go_back()
            case _:
                return False
        return True

    def enter(self) -> None:
        if self._step is not None:
            self._open_pane().begin()

    # --- layout

    def set_form(self, form: Form) -> None:
        self._form = form
        px = self.theme.px
        self.side.setFixedWidth(px(212 if form.compact else 280))
        self._whole.setContentsMargins(px(16), px(12), px(16), px(12))
        above, below, between = (16, 16, 12) if form.compact else (24, 20, 14)
        self._open_step.setContentsMargins(px(28), px(above), px(28), px(below))
        self._open_step.setSpacing(px(between))
        for pane in self._panes.values():
            pane.set_form(form)

    def leave_free(self, height: int) -> None:
        """While letters lie below, what explains and the foot give their room to the field."""
        px = self.theme.px
        low = height > 0
        self._whole.setContentsMargins(px(16), px(12), px(16), height if low else px(12))
        self._low = low
        for beside in (self.side, self._foot):
            beside.setVisible(not low)
        self._show_head()
        focused = self.window().focusWidget()
        if low and focused is not None:
            into_sight(focused, px(12))

    # --- within

    def _pane(self, step: Step) -> StepPane:
        if step not in self._panes:
            made = self._panes[step] = self._make(step)
            made.set_form(self._form)
            made.changed.connect(self._edited)
            made.saved_for.connect(self._save_for)
            self._bodies.addWidget(made)
            no_click_focus(made)
        return self._panes[step]

    def _make(self, step: Step) -> StepPane:
        match step:
            case Step.COUNTRY:
                return CountryPane(self.station, self.draft)
            case Step.SHOP:
                return ShopPane(self.station, self.draft)
            case Step.MONEY:
                return MoneyPane(self.station, self.draft)
            case Step.TILL:
                return TillPane(self.station, self.draft, self._dialogs)
            case Step.MANAGER:
                return ManagerPane(self.station, self.draft)
            case Step.RAILS:
                return RailsPane(self.station, self.draft, self._dialogs)
            case Step.PRINTER:
                return PrinterPane(self.station, self.draft)
            case Step.PRODUCTS:
                return ProductsPane(self.station, self.draft)
            case Step.READY:
                return ReadyPane(self.station, self.draft)

    def _open_pane(self) -> StepPane:
        return self._pane(self._step or Step.COUNTRY)

    def _show(self, guide: GuideView, pane: StepPane) -> None:
        assert self._view is not None
        self.side.show_steps(self._view, self._can_look)
        self._icon.set_icon(pane.icon)
        self._title.setText(pane.heading())
        self._about.setText(pane.about())
        self._show_head()
        self.back_button.setVisible(self._before() is not None)
        self.later_button.setVisible(pane.can_skip and pane.step is not Step.COUNTRY)
        self.side.close_button.setVisible(not guide.founding and pane.step not in (Step.MANAGER, Step.READY))
        self._show_next()

    def _show_head(self) -> None:
        """What the step is about, where there is room for it."""
        tight = self._form.short and self._open_pane().tall
        self._head.setVisible(not tight)
        self._about.setVisible(not tight and not self._low)

    def _show_next(self) -> None:
        pane = self._open_pane()
        settings = self._view.settings if self._view is not None else None
        ready = pane.step is Step.MANAGER or settings is not None
        self.next_button.set_words(pane.next_words() or self.tr("Next"))
        self.next_button.setEnabled(ready and pane.can_go() and self._then is None)

    def _next(self) -> Step:
        """The step after this one that is still to be done; those before the till are each shown."""
        assert self._view is not None and self._step is not None
        after = STEPS[STEPS.index(self._step) + 1 :]
        guide = self._view.guide
        if guide is not None and guide.founding:
            return after[0]
        return next(
            (step for step in after if step is Step.READY or how(step, self._view) is not Left.DONE), Step.READY
        )

    def _before(self) -> Step | None:
        """The step before this one that can be looked at again."""
        if self._step is None:
            return None
        before = STEPS[: STEPS.index(self._step)]
        return next((step for step in reversed(before) if self._can_look(step)), None)

    def _can_look(self, step: Step) -> bool:
        view = self._view
        if view is None or view.guide is None or self._step is Step.MANAGER:
            return False
        if view.guide.founding:
            return step in FOUNDING and (step in dict(view.guide.left) or step is self._step)
        return step in (Step.SHOP, Step.MONEY, Step.RAILS, Step.PRINTER, Step.PRODUCTS, Step.READY)

    def _look_at(self, step: str) -> None:
        if self._then is None and Step(step) is not self._step:
            self._send(GoToStep(step))

    def _save_for(self, then: Command) -> None:
        """Save what was typed, then send a command."""
        settings = self._view.settings if self._view is not None else None
        if settings is None or self._then is not None:
            return
        if self.draft.bad[0]:
            self._say(self.draft.bad[1])
            return
        changes = self.draft.changes()
        if not changes:
            self.station.send(then)
            return
        self._then, self._answered = then, settings.answered
        self.station.send(ChangeSettings(changes))
        self._show_next()

    def _send(self, command: Command, _checked: bool = False) -> None:
        self.station.send(command)

    def _say(self, words: str) -> None:
        self.trouble.set_message("danger", words)
        self.trouble.setVisible(bool(words))

    def _edited(self) -> None:
        if self._step is not None and self._view is not None:
            self._open_pane().show_view(self._view)
            self._show_next()
