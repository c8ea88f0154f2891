"""Problem and notice codes as sentences: what happened, whether the sale is safe, what to do."""
# ruff: noqa: E501  (one sentence, one line)

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP

CONTEXT = "messages"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence; `mono` is the part of it to set in code type; `offers` name the actions that go with it."""

    text: str
    mono: str = ""
    offers: tuple[str, ...] = ()
    stays: bool = False  # until a person puts it away


# fmt: off
SENTENCES: dict[str, str] = {
    # the basket
    "unknown_barcode": QT_TRANSLATE_NOOP("messages", "Barcode {code} is not in the catalogue."),
    "catalogue_broken": QT_TRANSLATE_NOOP("messages", "The catalogue cannot be read. The sale is safe; items can be added by price. Import the catalogue again."),
    "catalogue_currency": QT_TRANSLATE_NOOP("messages", "The catalogue's prices are in {theirs} and this till counts in {ours}, so nothing is sold at them. The sale is safe; items can be added by price. Import the catalogue again, with prices in {ours}."),
    "unknown_item": QT_TRANSLATE_NOOP("messages", "This item is no longer in the catalogue. The basket is unchanged."),
    "option_gone": QT_TRANSLATE_NOOP("messages", "{name} cannot be had with {option} any more. Choose again; the basket is unchanged."),
    "price_changed": QT_TRANSLATE_NOOP("messages", "The price of {name} is {minor} now. It is in your basket at that price."),
    "sold_out": QT_TRANSLATE_NOOP("messages", "{name} is sold out. The basket is unchanged."),
    "machine_off": QT_TRANSLATE_NOOP("messages", "The machine cannot hand anything out now. Nothing was charged."),
    "not_in_machine": QT_TRANSLATE_NOOP("messages", "{name} is not in this machine. Nothing was charged."),
    "one_item_only": QT_TRANSLATE_NOOP("messages", "{name} takes one item at a time here. Nothing was charged."),
    "needs_price": QT_TRANSLATE_NOOP("messages", "{name} has no price. Type one."),
    "needs_weight": QT_TRANSLATE_NOOP("messages", "{name} is sold by weight. Type the weight."),
    "quantity_limit": QT_TRANSLATE_NOOP("messages", "The most of one item is {limit}. The basket is unchanged."),
    "price_limit": QT_TRANSLATE_NOOP("messages", "The highest price of one item is {limit}. The basket is unchanged."),
    "sale_limit": QT_TRANSLATE_NOOP("messages", "This basket is above the limit of one sale. Sell it in two."),
    "discount_limit": QT_TRANSLATE_NOOP("messages", "The largest discount is {limit} %. The basket is unchanged."),
    "price_manager": QT_TRANSLATE_NOOP("messages", "Price needs a manager. The basket is unchanged."),
    "weight_nothing": QT_TRANSLATE_NOOP("messages", "Nothing lies on the scale yet."),
    "weight_unsteady": QT_TRANSLATE_NOOP("messages", "Weight is not steady yet. Wait a moment."),
    "removed": QT_TRANSLATE_NOOP("messages", "Removed: {name}"),
    "cleared": QT_TRANSLATE_NOOP("messages", "Basket cleared."),
    "parked": QT_TRANSLATE_NOOP("messages", "Basket parked. F8 brings it back."),
    "parked_first": QT_TRANSLATE_NOOP("messages", "The basket that was open is parked."),
    "recalled": QT_TRANSLATE_NOOP("messages", "Basket is back."),
    "parked_deleted": QT_TRANSLATE_NOOP("messages", "Parked basket deleted."),
    "nothing_to_pay": QT_TRANSLATE_NOOP("messages", "Nothing to pay yet. Scan or tap an item first."),
    "finish_payment_first": QT_TRANSLATE_NOOP("messages", "Finish this payment first."),
    "one_moment": QT_TRANSLATE_NOOP("messages", "One moment, the service is being asked. Try again then."),
    # tendering
    "part_paid": QT_TRANSLATE_NOOP("messages", "A part of this sale is paid. Take the rest, or give up the sale."),
    "share_limit": QT_TRANSLATE_NOOP("messages", "The most that can be taken now is {due}. Nothing was taken."),
    "still_to_pay": QT_TRANSLATE_NOOP("messages", "Still to pay {minor}. Nothing was taken."),
    "external_off": QT_TRANSLATE_NOOP("messages", "The bank's own terminal is not set up here. Nothing was taken."),
    "reference_needed": QT_TRANSLATE_NOOP("messages", "Type the reference from the slip. Nothing was taken."),
    "card_typed": QT_TRANSLATE_NOOP("messages", "That looks like a card number, so it was not kept. Cards are only typed by customers, on their own phone."),
    "no_card_digits": QT_TRANSLATE_NOOP("messages", "That looks like a card number. Type the slip's reference instead."),
    "only_last_share": QT_TRANSLATE_NOOP("messages", "{rail} can only take the last part of a sale."),
    "loyalty_lost": QT_TRANSLATE_NOOP("messages", "Loyalty could not be applied. The total is {total}."),
    "change_of_part": QT_TRANSLATE_NOOP("messages", "Change {minor}. The rest is still to be paid."),
    "take_cash_back": QT_TRANSLATE_NOOP("messages", "It was paid in the app. Give the {minor} in cash back."),
    "refund_on_terminal": QT_TRANSLATE_NOOP("messages", "Refund the card on the bank's own terminal."),
    # rails
    "offline": QT_TRANSLATE_NOOP("messages", "No connection. Cash still works; other ways to pay are back when the line is."),
    "rail_not_answering": QT_TRANSLATE_NOOP("messages", "{rail} is not answering. Try another way to pay."),
    "rail_unknown": QT_TRANSLATE_NOOP("messages", "This way to pay is not set up. Try another way to pay."),
    "access_expired": QT_TRANSLATE_NOOP("messages", "This till's {rail} access has expired. A manager can renew it in Settings."),
    "unauthorized": QT_TRANSLATE_NOOP("messages", "This till's {rail} access was turned down. A manager can renew it in Settings."),
    "wrong_currency": QT_TRANSLATE_NOOP("messages", "Its account is in another currency than the shop. A manager can change it."),
    "odd_decimals": QT_TRANSLATE_NOOP("messages", "It only takes currencies with two decimals, and this shop's has another number. Try another way to pay."),
    "missing_secret": QT_TRANSLATE_NOOP("messages", "Its key is missing. A manager can enter it in Settings."),
    "budget_used_up": QT_TRANSLATE_NOOP("messages", "{rail} can only be asked so often. Try again soon, or take another way to pay."),
    "no_secret_store": QT_TRANSLATE_NOOP("messages", "This computer has no safe place for keys, so it is off."),
    "bad_origin": QT_TRANSLATE_NOOP("messages", "Its address is not allowed here. A manager can correct it."),
    "bad_settings": QT_TRANSLATE_NOOP("messages", "Its settings are not complete. A manager can correct them."),
    "rail_failed": QT_TRANSLATE_NOOP("messages", "It could not be started. Try another way to pay; a manager can look at its settings."),
    "account_changed": QT_TRANSLATE_NOOP("messages", "Its account was changed while payments are open. Finish those first."),
    "desk_busy": QT_TRANSLATE_NOOP("messages", "The last payment at this desk is still open. Wait until it ends."),
    "busy": QT_TRANSLATE_NOOP("messages", "The service asks for patience. Try again in a moment."),
    "amount_too_small": QT_TRANSLATE_NOOP("messages", "The sum is too small for it. Try another way to pay."),
    "amount_too_large": QT_TRANSLATE_NOOP("messages", "The sum is too large for it. Try another way to pay."),
    "odd_host": QT_TRANSLATE_NOOP("messages", "The service sent a code with an unknown address, so it is not shown. Try another way to pay."),
    "qr_too_long": QT_TRANSLATE_NOOP("messages", "The code is too long to be shown. Try another way to pay."),
    "refused": QT_TRANSLATE_NOOP("messages", "The service refused: {words}. Nothing was charged. Try another way to pay."),
    "unreachable": QT_TRANSLATE_NOOP("messages", "The service could not be reached. Nothing was charged. Try another way to pay."),
    "table_gone": QT_TRANSLATE_NOOP("messages", "The guests of that table have left, or it was closed elsewhere. Nothing was charged. Choose the table again, or show the QR code."),
    "table_elsewhere": QT_TRANSLATE_NOOP("messages", "That table is in another shop of this account. Nothing was charged. Choose one of this shop's tables, or show the QR code."),
    "table_name": QT_TRANSLATE_NOOP("messages", "No table can be called {name}: up to 32 of A to Z, 0 to 9 and spaces. No card was written."),
    "table_name_missing": QT_TRANSLATE_NOOP("messages", "No table is named. Type names such as TABLE 1-12, BAR. No card was written."),
    "no_tables": QT_TRANSLATE_NOOP("messages", "This way to pay has no tables here. A manager can turn them on in Settings."),
    "misconfigured": QT_TRANSLATE_NOOP("messages", "The service did not accept this till. Nothing was charged. A manager can look in Settings."),
    "not_supported": QT_TRANSLATE_NOOP("messages", "The service cannot do this. Nothing was charged."),
    # what became of payments off the screen
    "recovered": QT_TRANSLATE_NOOP("messages", "Recovered: {minor} of sale {number} was paid after all."),
    "checked_not_paid": QT_TRANSLATE_NOOP("messages", "Checked: sale {number} was not paid. The customer was not charged."),
    "charged_after_end": QT_TRANSLATE_NOOP("messages", "A payment was charged after it had ended. It is being given back."),
    "given_back": QT_TRANSLATE_NOOP("messages", "{minor} went back to the customer."),
    "owed": QT_TRANSLATE_NOOP("messages", "{minor} is owed to a customer and could not be given back by itself. Call a manager."),
    "refund_limit": QT_TRANSLATE_NOOP("messages", "Most you can refund is {minor}."),
    "refund_changed": QT_TRANSLATE_NOOP("messages", "More of this sale went back meanwhile, and not from here. Nothing was refunded now: look at what is left, then choose the reason again."),
    "refund_in_doubt": QT_TRANSLATE_NOOP("messages", "A refund of this payment is still being checked. Do not refund again. We will tell you."),
    "refund_asking": QT_TRANSLATE_NOOP("messages", "The service is being asked what went back already. One moment."),
    "refund_instead": QT_TRANSLATE_NOOP("messages", "This sale is closed. Refund it instead; nothing was changed."),
    "refund_not_closed": QT_TRANSLATE_NOOP("messages", "This sale is still open. Give up the sale to give its parts back."),
    "refund_too_early": QT_TRANSLATE_NOOP("messages", "The refund may still arrive. Decide ten minutes after it was sent."),
    "refund_no_refund": QT_TRANSLATE_NOOP("messages", "This way to pay cannot give money back. A manager gives it back by hand."),
    "refund_no_charge_id": QT_TRANSLATE_NOOP("messages", "The service did not name the charge, so it cannot be refunded from here. Call a manager."),
    "refund_only_whole": QT_TRANSLATE_NOOP("messages", "This payment goes back whole or not at all. Refund all of it, or a manager gives the part back in cash."),
    "refund_refunded_once": QT_TRANSLATE_NOOP("messages", "This payment was refunded already, and that works only once. Call a manager."),
    "refund_refused": QT_TRANSLATE_NOOP("messages", "Not refunded. The service refused: {words}. No money moved."),
    # people
    "sign_in_first": QT_TRANSLATE_NOOP("messages", "Sign in first. The basket stays as it is."),
    "nobody_may": QT_TRANSLATE_NOOP("messages", "At this till nobody may do that; the settings say so. Nothing was changed."),
    "manager_only": QT_TRANSLATE_NOOP("messages", "Only a manager who is signed in can do that. Nothing was changed."),
    "approval_changed": QT_TRANSLATE_NOOP("messages", "The sale changed while a manager was asked, so nothing was done. Ask again."),
    "approval_late": QT_TRANSLATE_NOOP("messages", "No manager agreed in time, so nothing was done. Ask again."),
    "pin_digits": QT_TRANSLATE_NOOP("messages", "A PIN is digits only. Nothing was saved."),
    "pin_short_cashier": QT_TRANSLATE_NOOP("messages", "A cashier's PIN has at least 4 digits. Nothing was saved."),
    "pin_short_manager": QT_TRANSLATE_NOOP("messages", "A manager's PIN has at least 6 digits. Nothing was saved."),
    "pin_long": QT_TRANSLATE_NOOP("messages", "A PIN has at most 12 digits. Nothing was saved."),
    "pin_weak": QT_TRANSLATE_NOOP("messages", "This PIN is too easy to guess. Choose another one."),
    "pin_unusable": QT_TRANSLATE_NOOP("messages", "This PIN cannot be used here. Choose another one."),
    "pin_differs": QT_TRANSLATE_NOOP("messages", "The two PINs are not the same. Type it again."),
    "pins_unreadable": QT_TRANSLATE_NOOP("messages", "The PIN could not be checked. It counts as no try. Try again, or start the till anew."),
    "pins_missing": QT_TRANSLATE_NOOP("messages", "This till's PINs are gone from its disk. The owner sets them anew with: pos-terminal pin NAME"),
    "pins_no_store": QT_TRANSLATE_NOOP("messages", "The computer's safe place for keys did not answer, so the PIN was not checked. Try again."),
    "name_missing": QT_TRANSLATE_NOOP("messages", "Type a name. Nothing was saved."),
    "name_long": QT_TRANSLATE_NOOP("messages", "A name has at most 24 letters. Nothing was saved."),
    "name_taken": QT_TRANSLATE_NOOP("messages", "Somebody who works here has that name already. Choose another one."),
    "operator_gone": QT_TRANSLATE_NOOP("messages", "This person is no longer on the list. Nothing was saved."),
    "last_manager": QT_TRANSLATE_NOOP("messages", "This is the only manager. Make another one first. Nothing was saved."),
    "refund_amount": QT_TRANSLATE_NOOP("messages", "Type a sum of at least one cent. Nothing was refunded."),
    "refund_choose_lines": QT_TRANSLATE_NOOP("messages", "Choose what comes back. Nothing was refunded."),
    "refund_quantity": QT_TRANSLATE_NOOP("messages", "That is more than is left of this line. Nothing was refunded."),
    "refund_lines_limit": QT_TRANSLATE_NOOP("messages", "The chosen lines are worth less than that. Nothing was refunded."),
    "refund_mode": QT_TRANSLATE_NOOP("messages", "That was not possible, and nothing was refunded."),
    "refund_reason": QT_TRANSLATE_NOOP("messages", "Choose a reason."),
    "refund_nothing_left": QT_TRANSLATE_NOOP("messages", "All of this sale went back already. Nothing is left to refund."),
    "refund_other_till": QT_TRANSLATE_NOOP("messages", "This sale is not in this till's records. Refund it at the till that sold it."),
    "refund_money_gone": QT_TRANSLATE_NOOP("messages", "The service says that this money went back already. A manager checks it before anything else goes back."),
    "refund_rail_off": QT_TRANSLATE_NOOP("messages", "The account that took this payment is not set up at this till now, so it cannot give money back."),
    "refund_waits": QT_TRANSLATE_NOOP("messages", "No connection. The refund is kept and sent as soon as the line is back."),
    "refund_done": QT_TRANSLATE_NOOP("messages", "{minor} of sale {number} went back to the customer."),
    "refund_not_all": QT_TRANSLATE_NOOP("messages", "{minor} of sale {number} did not go back: the service refused. No money moved."),
    "nothing_to_return": QT_TRANSLATE_NOOP("messages", "Scan or tap first what comes back."),
    "exchange_needs_sale": QT_TRANSLATE_NOOP("messages", "Press Pay for the new goods first. Nothing was taken back."),
    "void_only_cash": QT_TRANSLATE_NOOP("messages", "Only a sale paid in cash can be undone. Refund this one instead; nothing was changed."),
    "void_returned": QT_TRANSLATE_NOOP("messages", "Something of this sale went back already. Refund the rest; nothing was changed."),
    "void_other_shift": QT_TRANSLATE_NOOP("messages", "This sale belongs to an earlier shift. Refund it instead; nothing was changed."),
    "already_charged": QT_TRANSLATE_NOOP("messages", "Already charged. Refund it instead?"),
    "hold_released": QT_TRANSLATE_NOOP("messages", "Hold released. {minor} goes back to the customer."),
    "order_cancelled": QT_TRANSLATE_NOOP("messages", "The open order of sale {number} is cancelled. Nothing was charged."),
    "nothing_to_cancel": QT_TRANSLATE_NOOP("messages", "This payment is not held any more. Nothing was changed; look at it under Payments."),
    "nothing_to_charge": QT_TRANSLATE_NOOP("messages", "This payment is not held any more. Nothing was charged; look at it under Payments."),
    "charge_limit": QT_TRANSLATE_NOOP("messages", "The most that can be charged is {minor}. Nothing was charged."),
    "charge_only_whole": QT_TRANSLATE_NOOP("messages", "{rail} can only charge all of it, {minor}. Nothing was charged."),
    "nothing_owed": QT_TRANSLATE_NOOP("messages", "Nothing is owed for this payment any more."),
    "owed_how": QT_TRANSLATE_NOOP("messages", "Write how the money went back. Nothing was changed."),
    # the shift
    "shift_open_already": QT_TRANSLATE_NOOP("messages", "A shift is open already. Nothing was changed."),
    "shift_not_open": QT_TRANSLATE_NOOP("messages", "No shift is open. Enter the cash in the drawer first."),
    "float_limit": QT_TRANSLATE_NOOP("messages", "That is more than a drawer holds. The shift was not opened."),
    "cash_moved_limit": QT_TRANSLATE_NOOP("messages", "Type a sum of at least one cent. The drawer stays as it is."),
    "reason_needed": QT_TRANSLATE_NOOP("messages", "Write a reason. Nothing was changed."),
    "count_wrong": QT_TRANSLATE_NOOP("messages", "This count names no note or coin of the shop. The shift is still open."),
    "difference_note": QT_TRANSLATE_NOOP("messages", "The drawer differs by {minor}. Write why, then close. The shift is still open."),
    "difference_note_blind": QT_TRANSLATE_NOOP("messages", "The count differs from what it should be. Count again, or write a note. The shift is still open."),
    "drawer_moved": QT_TRANSLATE_NOOP("messages", "Cash moved while the services were asked. Count again, then close. The shift is still open."),
    "shift_closed": QT_TRANSLATE_NOOP("messages", "The shift is closed. {number} is on record and printed."),
    "no_such_z": QT_TRANSLATE_NOOP("messages", "There is no Z of that number at this till."),
    "nothing_to_ask": QT_TRANSLATE_NOOP("messages", "No payment since the last Z is to be asked about."),
    "report_saved": QT_TRANSLATE_NOOP("messages", "Saved as {name} in the folder of reports."),
    "report_not_saved": QT_TRANSLATE_NOOP("messages", "The report could not be saved. The shift is on record; it can be printed and saved again."),
    # the till itself
    "journal_unwritable": QT_TRANSLATE_NOOP("messages", "The payment record could not be saved. Payments are off; call a manager."),
    "journal_locked": QT_TRANSLATE_NOOP("messages", "The payment record is locked by another program. Payments are off; call a manager."),
    "disk_full": QT_TRANSLATE_NOOP("messages", "The disk is full. Payments are off until a manager makes room. The sale is safe."),
    "clock_wrong": QT_TRANSLATE_NOOP("messages", "The clock is wrong; payments are off until it is set. Cash still works."),
    "no_people": QT_TRANSLATE_NOOP("messages", "Nobody has a PIN yet, so there is nobody to lock out. The owner holds every right."),
    "card_data": QT_TRANSLATE_NOOP("messages", "A text of this sale may hold a card number, so nothing was sent. Nobody was charged. Take it out, or try another way to pay."),
    "bad_order": QT_TRANSLATE_NOOP("messages", "The basket could not be put into the service's words. Nothing was sent. Try another way to pay."),
    "no_charge_id": QT_TRANSLATE_NOOP("messages", "The service never told the charge's number, so it cannot be refunded here. Refund it on the service's own page."),
    "uncertain": QT_TRANSLATE_NOOP("messages", "The service's answer was not clear. We keep asking; do not take payment again."),
    "sum": QT_TRANSLATE_NOOP("messages", "The service names another sum than the till. Nothing more is taken; a manager decides."),
    "currency": QT_TRANSLATE_NOOP("messages", "The service names another currency than the till. Nothing more is taken; a manager decides."),
    "print_expired": QT_TRANSLATE_NOOP("messages", "A receipt waited too long for the printer and was not printed. The sale is safe. Print it again."),
    "printer_stuck": QT_TRANSLATE_NOOP("messages", "The printer does not answer. The sale is safe. Check it, then print again."),
    "journal_rule": QT_TRANSLATE_NOOP("messages", "This would break a rule of the till's records, so nothing was done. The sale is unchanged."),
    "older_copy": QT_TRANSLATE_NOOP("messages", "This is an older copy of the till's records. Payments are off; call a manager."),
    "records_whole": QT_TRANSLATE_NOOP("messages", "The till's records are whole, so they go on as they are. Nothing was changed."),
    "new_series": QT_TRANSLATE_NOOP("messages", "The till goes on. Receipts are numbered {series} from now on."),
    "journal_broken": QT_TRANSLATE_NOOP("messages", "The till's records were changed by somebody else. Payments are off; call a manager."),
    "journal_damaged": QT_TRANSLATE_NOOP("messages", "The till's records are damaged. Payments are off; call a manager."),
    "journal_newer": QT_TRANSLATE_NOOP("messages", "The till's records were written by a newer version. Start that one; nothing was changed."),
    "not_possible": QT_TRANSLATE_NOOP("messages", "That was not possible, and nothing was changed. Try again, or tell a manager."),
    "lost": QT_TRANSLATE_NOOP("messages", "The service does not know this payment. Nobody was charged. Try again."),
    "account": QT_TRANSLATE_NOOP("messages", "Its account was changed while this payment was open. A manager decides."),
    "gone": QT_TRANSLATE_NOOP("messages", "The service no longer knows this payment. A manager decides on evidence."),
    "program_error": QT_TRANSLATE_NOOP("messages", "Something went wrong in the till. What was taken is on record. Go on, and tell a manager."),
    # the settings
    "settings_outside": QT_TRANSLATE_NOOP("messages", "The settings were changed outside the program. The till goes by them now; look at them in Settings."),
    "settings_no_file": QT_TRANSLATE_NOOP("messages", "The settings cannot be changed here. Nothing was changed."),
    "one_moment_settings": QT_TRANSLATE_NOOP("messages", "One moment, the last change is still being made. Try again then."),
    # customers serve themselves
    "staff_only": QT_TRANSLATE_NOOP("messages", "That is for staff only. Nothing was changed."),
    "kiosk_sale_limit": QT_TRANSLATE_NOOP("messages", "Up to {minor} can be bought here at once. Buy the rest after it, or use the counter."),
    "kiosk_not_here": QT_TRANSLATE_NOOP("messages", "{name} is sold at the counter only. The basket is unchanged."),
    "kiosk_hour_limit": QT_TRANSLATE_NOOP("messages", "No more can be sold here at the moment. Nothing was charged. Please use the counter."),
    "rails_off": QT_TRANSLATE_NOOP("messages", "No way to pay can be used at the moment. Please use the counter."),
    "no_rails": QT_TRANSLATE_NOOP("messages", "No way to pay is set up, so nothing is sold. Set one up in the settings, then restart."),
    "kiosk_catalogue_currency": QT_TRANSLATE_NOOP("messages", "The catalogue's prices are in {theirs} and this till counts in {ours}, so nothing is sold. Import the catalogue again, with prices in {ours}."),
    "kiosk_catalogue_broken": QT_TRANSLATE_NOOP("messages", "The catalogue cannot be read, so nothing is sold. Import the catalogue again, then restart."),
    "kiosk_catalogue_empty": QT_TRANSLATE_NOOP("messages", "The catalogue has no products, so nothing is sold. Import the price list."),
    "machine_door_open": QT_TRANSLATE_NOOP("messages", "The machine's door is open, so it sells nothing. Close it."),
    "machine_too_warm": QT_TRANSLATE_NOOP("messages", "The machine is too warm, so what lies in it is not sold."),
    "machine_fault": QT_TRANSLATE_NOOP("messages", "The machine reports a fault, so it sells nothing. Look at it, then tap Fixed."),
    "machine_silent": QT_TRANSLATE_NOOP("messages", "The machine does not answer, so it sells nothing. Check its power and its cable."),
    "machine_empty": QT_TRANSLATE_NOOP("messages", "Nothing is left in the machine. Fill it, then say how much lies in each slot."),
    # receipts by e-mail
    "email_on_its_way": QT_TRANSLATE_NOOP("messages", "The receipt is on its way by e-mail. The address is kept only until it is sent."),
    "email_sent": QT_TRANSLATE_NOOP("messages", "The receipt was sent by e-mail. The address is no longer kept."),
    "email_waits": QT_TRANSLATE_NOOP("messages", "The mail server did not take the receipt yet; it is tried again by itself. The sale is safe."),
    "email_refused": QT_TRANSLATE_NOOP("messages", "The mail server says that there is no such address. Print the receipt, or ask for the address again. The sale is safe."),
    "email_expired": QT_TRANSLATE_NOOP("messages", "A receipt could not be sent by e-mail in a day, and the address was forgotten. The sale is safe; print the receipt again."),
    "email_not_kept": QT_TRANSLATE_NOOP("messages", "The receipt could not be put into the outbox, so it is not sent. The sale is safe; print the receipt."),
    "mail_unset": QT_TRANSLATE_NOOP("messages", "No mail server can be used here: its name, its password or the way to it is missing. Nothing was sent."),
    "mail_silent": QT_TRANSLATE_NOOP("messages", "The mail server cannot be reached or does not answer. Are name and port right, and the line up? Sales go on."),
    "mail_login": QT_TRANSLATE_NOOP("messages", "The mail server does not take this user and password. Replace the password, then try again."),
    "mail_no_encryption": QT_TRANSLATE_NOOP("messages", "The mail server does not offer this encryption. Choose the other one, then try again."),
    "mail_not_trusted": QT_TRANSLATE_NOOP("messages", "The mail server's certificate is not trusted, so nothing was said to it. Is its name right?"),
    "mail_refused": QT_TRANSLATE_NOOP("messages", "The mail server refuses letters from the shop's e-mail address. Is the address right?"),
    "email_address": QT_TRANSLATE_NOOP("messages", "That is no e-mail address. Nothing was sent; type it again."),
    "email_off": QT_TRANSLATE_NOOP("messages", "Receipts by e-mail are not set up here. Nothing was sent; print the receipt."),
    # backups
    "backup_full": QT_TRANSLATE_NOOP("messages", "The backup drive {folder} is full, so no backup was made. Make room there or take another drive. The sale is safe."),
    "backup_gone": QT_TRANSLATE_NOOP("messages", "The backup folder {folder} is not there, so no backup was made. Is the drive plugged in? The sale is safe."),
    "backup_other": QT_TRANSLATE_NOOP("messages", "The backup folder {folder} is not the one of the last backup. Plug in the right drive, or tap Back up now. The sale is safe."),
    "backup_closed": QT_TRANSLATE_NOOP("messages", "The backup folder {folder} cannot be written, so no backup was made. Give the till the right to, or choose another. The sale is safe."),
    "backup_inside": QT_TRANSLATE_NOOP("messages", "The backup folder is the till's own data folder, so no backup was made. Choose another in Settings. The sale is safe."),
    "backup_no_folder": QT_TRANSLATE_NOOP("messages", "No folder for backups is chosen, so none was made. Choose one here and save."),
    "backup_no_records": QT_TRANSLATE_NOOP("messages", "There are no records to be backed up."),
    "backup_older": QT_TRANSLATE_NOOP("messages", "These records are an older copy, so they were not backed up over newer ones. A manager goes on with them first."),
    "backup_damaged": QT_TRANSLATE_NOOP("messages", "The till's records are damaged, so no backup was made. The backups before are as they were. Call a manager."),
    "backup_not_whole": QT_TRANSLATE_NOOP("messages", "The backup was not whole when it was read back from {folder}, so it was thrown away. Check that drive. The sale is safe."),
    "backup_stopped": QT_TRANSLATE_NOOP("messages", "The backup was stopped before it was whole, so it was thrown away. The sale is safe."),
    "backup_stuck": QT_TRANSLATE_NOOP("messages", "The backup drive {folder} does not answer, so no backup was made. Unplug it and plug it in again. The sale is safe."),
    "backup_busy": QT_TRANSLATE_NOOP("messages", "A backup is being made already. Wait for it to end."),
    "backup_failed": QT_TRANSLATE_NOOP("messages", "The backup did not work, and nothing was left of it. Look into the log. The sale is safe."),
    "no_such_slot": QT_TRANSLATE_NOOP("messages", "The machine has no slot {name}. Nothing was changed."),
    "slot_count": QT_TRANSLATE_NOOP("messages", "A slot holds up to {limit} items. Nothing was changed."),
    "sold_out_meanwhile": QT_TRANSLATE_NOOP("messages", "{name} is sold out now and was taken out of the basket."),
    # devices
    "printer_failed": QT_TRANSLATE_NOOP("messages", "The receipt did not print. The sale is safe."),
    "printer_paper": QT_TRANSLATE_NOOP("messages", "Printer is out of paper. The sale is safe."),
    "printer_off": QT_TRANSLATE_NOOP("messages", "No printer is set up. The sale is safe."),
    "printer_paper_low": QT_TRANSLATE_NOOP("messages", "The printer's paper is running low. Have a new roll at hand."),
    "printer_paper_middle": QT_TRANSLATE_NOOP("messages", "The paper ran out in the middle. The sale is safe. Put a new roll in, then print again."),
    "printer_cover": QT_TRANSLATE_NOOP("messages", "The printer's cover is open. The sale is safe. Close it, then print again."),
    "printer_offline": QT_TRANSLATE_NOOP("messages", "The printer is on pause. The sale is safe. Look at its lights and keys, then print again."),
    "printer_error": QT_TRANSLATE_NOOP("messages", "The printer reports a fault. The sale is safe. Switch it off and on, then print again."),
    "printer_unreachable": QT_TRANSLATE_NOOP("messages", "The printer is not there. The sale is safe. Check its cable and power, then print again."),
    "printer_broke_off": QT_TRANSLATE_NOOP("messages", "The printer hung up in the middle. The sale is safe. Check its cable, then print again."),
    "printer_silent": QT_TRANSLATE_NOOP("messages", "The printer took everything and said nothing. The sale is safe. Look whether it printed."),
    "printer_extra": QT_TRANSLATE_NOOP("messages", "What a receipt printer needs is not installed: the extra “printer”. The sale is safe."),
    "printer_logo": QT_TRANSLATE_NOOP("messages", "The logo cannot be printed, so receipts come without it. Choose another in Settings."),
    "nothing_to_reprint": QT_TRANSLATE_NOOP("messages", "No sale to print yet."),
    "drawer_failed": QT_TRANSLATE_NOOP("messages", "Drawer did not open. The sale is safe."),
    "drawer_gone": QT_TRANSLATE_NOOP("messages", "The drawer is not there. The sale is safe. Check its cable, or open it with its key."),
    "drawer_open_already": QT_TRANSLATE_NOOP("messages", "The drawer was open already. Close it after each sale."),
    "drawer_left_open": QT_TRANSLATE_NOOP("messages", "The drawer has been left open. Close it."),
    "scale_off": QT_TRANSLATE_NOOP("messages", "No scale is set up, so weights are typed."),
    "scale_negative": QT_TRANSLATE_NOOP("messages", "The scale shows less than nothing. Take everything off, set it to zero, then weigh again."),
    "scale_over": QT_TRANSLATE_NOOP("messages", "That is more than the scale can weigh. Weigh it in parts, or type the weight."),
    "scale_restless": QT_TRANSLATE_NOOP("messages", "The weight does not come to rest. Is something touching the scale? You can type the weight."),
    "scale_silent": QT_TRANSLATE_NOOP("messages", "The scale does not answer. The sale is safe. Check its power and cable, or type the weight."),
    "scale_stuck": QT_TRANSLATE_NOOP("messages", "The scale's port hangs. The sale is safe. Unplug it and plug it in again, or type the weight."),
    "scale_failed": QT_TRANSLATE_NOOP("messages", "The scale could not be asked. The sale is safe. Type the weight, and tell a manager."),
    "scale_gone": QT_TRANSLATE_NOOP("messages", "The scale is not there. The sale is safe. Check its cable, or type the weight."),
    "scale_garbled": QT_TRANSLATE_NOOP("messages", "The scale says what cannot be understood. The sale is safe. Type the weight; a manager checks its kind and speed in Settings."),
    "scale_units": QT_TRANSLATE_NOOP("messages", "The scale does not weigh in kilograms. The sale is safe. Type the weight, and have the scale set to kilograms."),
    "serial_extra": QT_TRANSLATE_NOOP("messages", "What a serial port needs is not installed: the extra “serial”. The sale is safe."),
    "scanner_off": QT_TRANSLATE_NOOP("messages", "No scanner on a serial port is set up."),
    "scanner_back": QT_TRANSLATE_NOOP("messages", "The scanner is back."),
    "scanner_failed": QT_TRANSLATE_NOOP("messages", "The scanner could not be read. The sale is safe. Type the code, and tell a manager."),
    "scanner_garbled": QT_TRANSLATE_NOOP("messages", "The scanner sent what is no code, so nothing was added. Scan again; a manager checks its speed in Settings."),
    "scanner_no_end": QT_TRANSLATE_NOOP("messages", "The scanner sends no Enter after a code, so nothing was added. Have its suffix set to Enter, or type the code."),
    "scanner_too_many": QT_TRANSLATE_NOOP("messages", "The scanner sends more codes than anybody scans, so some were not added. Look at the basket, and unplug it."),
    "pole_off": QT_TRANSLATE_NOOP("messages", "No customer's display of two lines is set up."),
    "pole_back": QT_TRANSLATE_NOOP("messages", "The customer's display is back."),
    "pole_gone": QT_TRANSLATE_NOOP("messages", "The customer's display does not answer. The sale is safe. Check its power and cable, and say the sum."),
    "pole_failed": QT_TRANSLATE_NOOP("messages", "The customer's display could not be written to. The sale is safe. Say the sum, and tell a manager."),
    "scanner_gone": QT_TRANSLATE_NOOP("messages", "Scanner unplugged. You can type the code."),
    "customer_screen_gone": QT_TRANSLATE_NOOP("messages", "Customer screen not connected. Turn your screen or print the code."),
}
UNKNOWN = QT_TRANSLATE_NOOP("messages", "Something did not work ({code}). What was taken is on record. Try again, or call a manager.")
# fmt: on

ALIASES = {"out_of_paper": "printer_paper", "printer_out_of_paper": "printer_paper", "journal_full": "disk_full"}
# fmt: off
SHORT: dict[str, str] = {
    "offline": QT_TRANSLATE_NOOP("messages", "No connection at the moment"),
    "rail_not_answering": QT_TRANSLATE_NOOP("messages", "Not answering at the moment"),
    "wrong_currency": QT_TRANSLATE_NOOP("messages", "Its account has another currency"),
    "odd_decimals": QT_TRANSLATE_NOOP("messages", "Only for currencies with two decimals"),
    "missing_secret": QT_TRANSLATE_NOOP("messages", "Its key is missing"),
    "budget_used_up": QT_TRANSLATE_NOOP("messages", "Asked too often, try again soon"),
    "no_secret_store": QT_TRANSLATE_NOOP("messages", "No safe place for its key"),
    "bad_origin": QT_TRANSLATE_NOOP("messages", "Its address is not allowed"),
    "bad_settings": QT_TRANSLATE_NOOP("messages", "Its settings are not complete"),
    "rail_failed": QT_TRANSLATE_NOOP("messages", "It could not be started"),
    "account_changed": QT_TRANSLATE_NOOP("messages", "Finish its open payments first"),
    "desk_busy": QT_TRANSLATE_NOOP("messages", "The last payment is still open"),
    "busy": QT_TRANSLATE_NOOP("messages", "Asks for patience, try again"),
    "access_expired": QT_TRANSLATE_NOOP("messages", "Its access has expired"),
    "unauthorized": QT_TRANSLATE_NOOP("messages", "Its access was turned down"),
    "clock_wrong": QT_TRANSLATE_NOOP("messages", "Off until the clock is set"),
    "disk_full": QT_TRANSLATE_NOOP("messages", "Off until the disk has room"),
    "amount_too_small": QT_TRANSLATE_NOOP("messages", "The sum is too small for it"),
    "amount_too_large": QT_TRANSLATE_NOOP("messages", "The sum is too large for it"),
    "only_last_share": QT_TRANSLATE_NOOP("messages", "Only for the last part of a sale"),
    "unclear_answer": QT_TRANSLATE_NOOP("messages", "Its answer was not clear"),
    "access_turned_down": QT_TRANSLATE_NOOP("messages", "Its access was turned down"),
    "pins_unreadable": QT_TRANSLATE_NOOP("messages", "Not checked, no try lost. Try again."),
    "pins_missing": QT_TRANSLATE_NOOP("messages", "The PINs are gone. Call the owner."),
    "pins_no_store": QT_TRANSLATE_NOOP("messages", "Key store silent. No try lost."),
}
# fmt: on
SHORT_UNKNOWN = QT_TRANSLATE_NOOP("messages", "Not available at the moment")
SUMS = frozenset({"minor", "total", "due"})
PRINT_AGAIN = (
    "printer_failed", "printer_paper", "printer_paper_middle", "printer_cover", "printer_offline", "printer_error",
    "printer_unreachable", "printer_broke_off", "printer_silent", "printer_stuck", "print_expired",
)  # fmt: skip
OFFERS: dict[str, tuple[str, ...]] = {
    "unknown_barcode": ("search", "add_by_price"),
    "catalogue_broken": ("add_by_price",),
    "catalogue_currency": ("add_by_price",),
    "removed": ("undo",),
    "cleared": ("undo",),
    **dict.fromkeys(PRINT_AGAIN, ("print_again",)),
    "drawer_failed": ("try_drawer",),
    "drawer_gone": ("try_drawer",),
    "recovered": ("see",),
    "checked_not_paid": ("see",),
    "owed": ("see",),
}
STAYS = frozenset({"change_of_part", "take_cash_back", "refund_on_terminal", "loyalty_lost", "charged_after_end"})


def message(code: str, args: Mapping[str, str], amount: Callable[[int], str]) -> Message:
    """The sentence of a code; sums among the args are minor units, written by `amount`. Never empty."""
    code = ALIASES.get(code, code)
    source = SENTENCES.get(code)
    if source is None:
        return Message(_fill(UNKNOWN, {"code": code or "?"}), code)
    filled = {name: amount(int(value)) if _is_sum(code, name, value) else value for name, value in args.items()}
    return Message(_fill(source, filled), args.get("code", ""), OFFERS.get(code, ()), code in STAYS)


def short_reason(code: str) -> str:
    """Why a way to pay is off, for a subtitle."""
    return QCoreApplication.translate(CONTEXT, SHORT.get(ALIASES.get(code, code), SHORT_UNKNOWN))


def reason(code: str, rail: str = "", words: str = "") -> str:
    """Why a payment did not start."""
    known = ALIASES.get(code, code)
    source = SENTENCES.get(known)
    if source is None:
        return QCoreApplication.translate(CONTEXT, "Not available at the moment. Try another way to pay.")
    return _fill(source, {"rail": rail, "words": words or known})


def known_codes() -> frozenset[str]:
    return frozenset(SENTENCES) | frozenset(ALIASES)


def _is_sum(code: str, name: str, value: str) -> bool:
    whole = value.lstrip("-").isdecimal()
    return whole and (name in SUMS or (code == "price_limit" and name == "limit"))


def _fill(source: str, values: Mapping[str, str]) -> str:
    text = QCoreApplication.translate(CONTEXT, source)
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text
