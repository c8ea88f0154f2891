"""Every dialog and every page of a manager, in one table: how it opens, how it is done by touch and by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QAbstractButton

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import TillView
from pos_terminal.ui.windows.cashier import (
    decide_dialog,
    dialog,
    discount_dialog,
    give_up_dialog,
    number_dialogs,
    weigh_dialog,
)
from pos_terminal.ui.windows.cashier import small_dialogs as small
from pos_terminal.ui.windows.cashier.email_dialog import EmailDialog
from pos_terminal.ui.windows.cashier.payments import charge_dialog, day_dialog, owed_dialog, payments_page, rail_dialog
from pos_terminal.ui.windows.cashier.people import manager_pin, person_dialog, signin_page
from pos_terminal.ui.windows.cashier.refund import cancel_dialog, return_dialog
from pos_terminal.ui.windows.cashier.refund import dialog as refund_dialog
from pos_terminal.ui.windows.cashier.settings import page as settings_page
from pos_terminal.ui.windows.cashier.settings import secret_row
from pos_terminal.ui.windows.cashier.shift import cash_dialog, shift_page
from tests.ui import (
    past_samples,
    people_samples,
    refund_samples,
    samples,
    settings_samples,
    share_samples,
    shift_samples,
)
from tests.ui.pages.cashier import Cashier

Do = Callable[[Cashier], None]
FIRST_LINE = samples.LINES[0]


@dataclass(frozen=True, slots=True)
class Scene:
    """`touch` are the names that are tapped in turn, `=text` goes to the letters on the screen; the last one acts.

    `keys` does the same by keyboard; `by_enter` says that Enter acts. `does` is what is sent then, empty where the
    dialog only shows something. `scan`: waits (a sentence says so), basket (it goes there and the dialog closes) or
    takes (the page adds it and stays).
    """

    kind: type
    view: Callable[[], TillView]
    open: Do
    touch: tuple[str, ...]
    keys: Do
    does: type[cmd.Command] | None = None
    scan: str = "waits"
    by_enter: bool = False


def nothing(_cashier: Cashier) -> None:
    return None


def pressing(*keys: str) -> Do:
    return lambda cashier: cashier.press(*keys)


def typing(text: str, *then: str) -> Do:
    def do(cashier: Cashier) -> None:
        cashier.type(text)
        cashier.press(*then)

    return do


def stepping(name: str, *then: str) -> Do:
    """By Tab to a control, and then keys."""

    def do(cashier: Cashier) -> None:
        cashier.tab_to(name)
        cashier.press(*then)

    return do


def refunding(cashier: Cashier) -> None:
    cashier.window.dialogs.refund("s1")
    cashier.shows(refund_samples.view(refund_samples.BY_LINE))


def cancelling(kind: str) -> Do:
    def do(cashier: Cashier) -> None:
        cashier.window.dialogs.cancel_payment(refund_samples.CANCELS[kind])
        cashier.settle()

    return do


def looking(number: int, detail: object, *tap: str) -> Do:
    """The payments page with one payment looked at."""

    def do(cashier: Cashier) -> None:
        cashier.press("Ctrl+3")
        cashier.shows(past_samples.past())
        cashier.tap_payment(number)
        chosen = past_samples.ROWS[number - 1].id
        lines = (past_samples.DOUBT, *past_samples.OWED)
        cashier.shows(past_samples.waiting(*lines, chosen=chosen, detail=detail))
        for name in tap:
            cashier.find(name, QAbstractButton).click()

    return do


def owed(*tap: str) -> Do:
    def do(cashier: Cashier) -> None:
        cashier.press("Ctrl+3")
        cashier.shows(past_samples.waiting(*past_samples.OWED))
        for name in tap:
            cashier.tap(name)

    return do


def going(key: str, *tap: str) -> Do:
    def do(cashier: Cashier) -> None:
        cashier.press(key)
        for name in tap:
            cashier.tap(name)

    return do


def moving_cash(cashier: Cashier) -> None:
    cashier.type("500")
    cashier.tab_to("cash_reason_1_chip")
    cashier.press("Space")
    cashier.tab_to("cash_move_confirm_button")
    cashier.press("Return")


def twice(pin: str) -> Do:
    def do(cashier: Cashier) -> None:
        cashier.type("Zoe")
        cashier.press("Return", *pin, "Return", *pin, "Return")

    return do


def saving(cashier: Cashier) -> None:
    cashier.tab_to("swip_merchant_id_field")
    cashier.type("x")
    cashier.press("Ctrl+S")


PAD = tuple(f"pin_key_{digit}" for digit in "246810")
NAMED = ("=zoe", "letter_keys_done_button")
OWING = lambda: past_samples.waiting(*past_samples.OWED)  # noqa: E731

DIALOGS: dict[str, Scene] = {
    "refund": Scene(
        refund_dialog.RefundDialog,
        samples.selling,
        refunding,
        ("refund_reason_faulty_chip", "refund_confirm_button"),
        stepping("refund_reason_faulty_chip", "Space", "F12"),
        cmd.Refund,
    ),
    "refund, another reason": Scene(
        refund_dialog.RefundDialog,
        samples.selling,
        refunding,
        (
            "refund_reason_other_chip",
            "refund_reason_field",
            "=lid",
            "letter_keys_done_button",
            "refund_confirm_button",
        ),
        lambda c: (stepping("refund_reason_other_chip", "Space")(c), typing("lid", "F12")(c))[0],
        cmd.Refund,
    ),
    **{
        f"cancel, {kind}": Scene(
            cancel_dialog.CancelPaymentDialog,
            samples.selling,
            cancelling(kind),
            ("cancel_reason_mistake_chip", "cancel_confirm_button"),
            stepping("cancel_reason_mistake_chip", "Space", "F12"),
            cmd.CancelHeld,
        )
        for kind in ("held", "granted", "order")
    },
    "return": Scene(
        return_dialog.ReturnDialog,
        samples.tendering,
        going("Ctrl+R"),
        ("return_reason_faulty_chip", "return_confirm_button"),
        stepping("return_reason_faulty_chip", "Space", "F12"),
        cmd.ReturnWithoutReceipt,
    ),
    "give up": Scene(
        give_up_dialog.GiveUpDialog,
        lambda: share_samples.parts(share_samples.SWIP),
        lambda c: c.tap("give_up_sale_button"),
        ("give_up_confirm_button",),
        pressing("F12"),
        cmd.GiveUpSale,
    ),
    "charge": Scene(
        charge_dialog.ChargeDialog,
        samples.empty,
        looking(4, past_samples.ON_HOLD, "payment_charge_button"),
        ("charge_dialog_key_9", "charge_dialog_key_0", "charge_dialog_key_0", "charge_confirm_button"),
        typing("900", "F12"),
        cmd.ChargeHeld,
    ),
    "decide, done": Scene(
        decide_dialog.DecideDialog,
        samples.empty,
        looking(1, past_samples.REFUND_IN_DOUBT, "payment_decide_button"),
        ("decide_evidence_field", "=list", "letter_keys_done_button", "decide_refunded_button"),
        lambda c: (c.type("list"), stepping("decide_refunded_button", "Space")(c))[1],
        cmd.DecideRefund,
    ),
    "decide, not done": Scene(
        decide_dialog.DecideDialog,
        samples.empty,
        looking(1, past_samples.REFUND_IN_DOUBT, "payment_decide_button"),
        ("decide_evidence_field", "=list", "letter_keys_done_button", "decide_not_refunded_button"),
        lambda c: (c.type("list"), stepping("decide_not_refunded_button", "Space")(c))[1],
        cmd.DecideRefund,
    ),
    "decide, charged": Scene(
        decide_dialog.DecideDialog,
        lambda: samples.paying(samples.P.ATTENTION, reason="gone"),
        lambda c: c.window.dialogs.decide(samples.payment()),
        ("decide_evidence_field", "=list", "letter_keys_done_button", "decide_charged_button"),
        lambda c: (c.type("list"), stepping("decide_charged_button", "Space")(c))[1],
        cmd.DecidePayment,
    ),
    "owed": Scene(
        owed_dialog.OwedDialog,
        OWING,
        owed("owed_view_button"),
        ("owed_dialog_cancel_button",),
        pressing("Return"),
        scan="basket",
    ),
    "owed, how": Scene(
        owed_dialog.CloseOwedDialog,
        OWING,
        owed("owed_view_button", "owed_1_close_button"),
        ("owed_how_field", "=cash", "letter_keys_done_button", "owed_confirm_button"),
        typing("cash", "F12"),
        cmd.CloseOwed,
    ),
    "day": Scene(
        day_dialog.DayDialog,
        samples.empty,
        lambda c: (owed()(c), c.tap("filter_date_button"))[0],
        ("day_yesterday_chip",),
        stepping("day_yesterday_chip", "Return"),
        cmd.ShowPayments,
        "basket",
        True,
    ),
    "way to pay": Scene(
        rail_dialog.RailDialog,
        samples.empty,
        lambda c: (owed()(c), c.tap("filter_rail_button"))[0],
        ("rail_filter_swip_chip",),
        stepping("rail_filter_swip_chip", "Return"),
        cmd.ShowPayments,
        "basket",
        True,
    ),
    "cash in": Scene(
        cash_dialog.CashDialog,
        shift_samples.asked,
        going("Ctrl+4", "report_x_button", "cash_in_button"),
        ("key_5", "key_00", "cash_reason_1_chip", "cash_move_confirm_button"),
        moving_cash,
        cmd.MoveCash,
        by_enter=True,
    ),
    "cash out, another reason": Scene(
        cash_dialog.CashDialog,
        shift_samples.asked,
        going("Ctrl+4", "report_x_button", "cash_out_button"),
        ("key_5", "key_00", "cash_reason_field", "=ice", "letter_keys_done_button", "cash_move_confirm_button"),
        moving_cash,
        cmd.MoveCash,
        by_enter=True,
    ),
    "secret": Scene(
        secret_row.SecretDialog,
        settings_samples.shown,
        lambda c: (c.press("Ctrl+5"), c.find("swip_token_replace_button", QAbstractButton).click())[0],
        ("secret_value_field", "=abc", "letter_keys_done_button", "secret_confirm_button"),
        typing("abc", "Return"),
        cmd.ReplaceSecret,
        by_enter=True,
    ),
    "person": Scene(
        person_dialog.PersonDialog,
        people_samples.listing,
        going("Ctrl+5", "settings_people_button", "people_add_button"),
        ("person_name_field", *NAMED, *PAD[:4], "person_save_button", *PAD[:4], "person_save_button"),
        twice("2468"),
        cmd.AddOperator,
        by_enter=True,
    ),
    "person, changed": Scene(
        person_dialog.PersonDialog,
        people_samples.listing,
        going("Ctrl+5", "settings_people_button", "people_3_button"),
        ("person_active_check", "person_save_button"),
        lambda c: (stepping("person_active_check", "Space")(c), stepping("person_save_button", "Return")(c))[0],
        cmd.ChangeOperator,
        by_enter=True,
    ),
    "manager's PIN": Scene(
        manager_pin.ManagerPinDialog,
        people_samples.asking,
        nothing,
        (*PAD, "pin_confirm_button"),
        typing("246810", "Return"),
        cmd.Approve,
        by_enter=True,
    ),
    "discount": Scene(
        discount_dialog.DiscountDialog,
        samples.selling,
        going("F6"),
        ("discount_quick_10_chip", "discount_confirm_button"),
        typing("10", "Return"),
        cmd.DiscountLine,
        "basket",
        True,
    ),
    "note": Scene(
        small.NoteDialog,
        samples.selling,
        going("Ctrl+N"),
        ("note_quick_1_chip", "note_confirm_button"),
        typing("no sugar", "Return"),
        cmd.NoteLine,
        "basket",
        True,
    ),
    "price": Scene(
        number_dialogs.PriceDialog,
        samples.selling,
        lambda c: c.window.dialogs.add_by_price("4770123456789"),
        ("price_dialog_key_5", "price_dialog_key_0", "price_confirm_button"),
        typing("50", "Return"),
        cmd.AddByPrice,
        "basket",
        True,
    ),
    "weight": Scene(
        weigh_dialog.WeighDialog,
        samples.selling,
        lambda c: c.window.dialogs.weigh(samples.TILES[12]),
        ("weigh_dialog_key_5", "weigh_dialog_key_0", "weigh_confirm_button"),
        typing("50", "Return"),
        cmd.AddItem,
        "basket",
        True,
    ),
    "cash with loyalty": Scene(
        number_dialogs.CashLoyaltyDialog,
        samples.loyalty,
        lambda c: c.window.dialogs.cash_with_loyalty(samples.loyalty().payment),  # type: ignore[arg-type]
        ("cash_loyalty_exact_button", "cash_loyalty_confirm_button"),
        typing("3000", "Return"),
        cmd.CashWithLoyalty,
        by_enter=True,
    ),
    "categories": Scene(
        small.CategoriesDialog,
        samples.selling,
        lambda c: c.window.dialogs.categories(samples.CATEGORIES, ""),
        ("categories_2_chip",),
        stepping("categories_2_chip", "Space"),
        cmd.ShowCategory,
        "basket",
    ),
    "question": Scene(
        dialog.Question,
        samples.selling,
        going("Ctrl+Del"),
        ("basket_clear_confirm_button",),
        stepping("basket_clear_confirm_button", "Return"),
        cmd.ClearBasket,
        "basket",
    ),
    "receipt as a code": Scene(
        small.ReceiptQrDialog,
        samples.done,
        going("F10"),
        ("receipt_qr_dialog_cancel_button",),
        pressing("Return"),
        scan="basket",
    ),
    "receipt by e-mail": Scene(
        EmailDialog,
        samples.with_email,
        lambda c: c.tap("receipt_email_button"),
        ("receipt_email_field", "=anna", "receipt_email_send_button"),
        typing("anna@example.com", "Return"),
        cmd.EmailReceipt,
        "basket",
        True,
    ),
    "help": Scene(
        small.HelpOverlay,
        samples.selling,
        going("F1"),
        ("help_overlay_cancel_button",),
        pressing("Return"),
        scan="basket",
    ),
}
PAGES: dict[str, Scene] = {
    "sign in": Scene(
        signin_page.SignInPage,
        people_samples.signing_in,
        nothing,
        (*PAD[:4], "signin_confirm_button"),
        typing("2468", "Return"),
        cmd.SignIn,
        by_enter=True,
    ),
    "first manager": Scene(
        signin_page.SignInPage,
        people_samples.first,
        nothing,
        ("first_name_field", *NAMED, *PAD, "first_confirm_button", *PAD, "first_confirm_button"),
        twice("246810"),
        cmd.AddOperator,
        by_enter=True,
    ),
    "shift, opening": Scene(
        shift_page.ShiftPage,
        shift_samples.not_open,
        going("Ctrl+4"),
        ("key_1", "key_00", "shift_open_button"),
        typing("100", "F12"),
        cmd.OpenShift,
        "takes",
        True,
    ),
    "shift, closing": Scene(
        shift_page.ShiftPage,
        shift_samples.closing,
        going("Ctrl+4"),
        ("count_2000_plus_button", "shift_close_button"),
        pressing("F12"),
        cmd.CloseShift,
        "takes",
    ),
    "shift so far": Scene(
        shift_page.ShiftPage,
        shift_samples.asked,
        going("Ctrl+4", "report_x_button"),
        ("shift_print_x_button",),
        pressing("F12"),
        cmd.PrintX,
        "takes",
    ),
    "payments": Scene(
        payments_page.PaymentsPage,
        samples.empty,
        looking(1, past_samples.APPROVED),
        ("refund_button",),
        pressing("Ctrl+R"),
        cmd.PlanRefund,
        "takes",
    ),
    "settings": Scene(
        settings_page.SettingsPage,
        settings_samples.shown,
        going("Ctrl+5"),
        ("swip_merchant_id_field", "=x", "letter_keys_done_button", "settings_save_button"),
        saving,
        cmd.ChangeSettings,
        "takes",
    ),
}
