"""The card gateway's sandbox by hand: every rule of the paper's sections 3 to 8."""

import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest

from pos_terminal.sandbox.control import ControlRefused, SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from tests.sandbox.card_till import BACK, INVOICES, PAYMENTS, CardTill


@pytest.fixture
def card(sandbox: SandboxProcess, control: SandboxControl) -> Iterator[CardTill]:
    till = CardTill(sandbox.origin, sandbox.credentials["card"])
    till.log_in()
    yield till
    till.close()


def code(doc: dict[str, dict[str, str]]) -> str:
    return doc["result"]["code"]


def details(doc: dict[str, dict[str, str]]) -> dict[str, str]:
    return doc["invoiceDetails"]


def test_a_token_lasts_an_hour_and_tells_its_end(card: CardTill, control: SandboxControl) -> None:
    answer = card.log_in().json()
    assert (code(answer), answer["memberId"]) == ("200", card.own["member_id"])
    assert answer["AuthToken"].count(".") == 2
    own, _ = card.generate()
    control.advance(3601)
    body = card.signed(own, merchantInvoiceId=own)
    assert card.send(f"{INVOICES}/inquiry", body).status_code == 401
    control.settings(card={"token_error": "result"})
    refused = card.send(f"{INVOICES}/inquiry", body)
    assert (refused.status_code, code(refused.json())) == (200, "10002")


def test_wrong_keys_get_no_token(card: CardTill) -> None:
    assert "AuthToken" not in card.log_in(**{"authentication.sKey": "wrong"}).json()


def test_invoices_may_want_a_token_of_their_own(card: CardTill, control: SandboxControl) -> None:
    control.settings(card={"invoice_auth": "own"})
    assert "invoiceDetails" not in card.generate()[1]
    card.log_in(INVOICES)
    assert "invoiceDetails" in card.generate()[1]


def test_an_invoice_is_made_paid_and_asked_about(card: CardTill, control: SandboxControl, sandbox: object) -> None:
    own, made = card.generate()
    assert details(made)["transactionUrl"].startswith(getattr(sandbox, "origin", "?"))
    assert details(made)["amount"] == "12.50"
    assert "transactionStatus" not in details(card.invoice(own))
    control.customer("card", "approve")
    seen = details(card.invoice(own))
    assert (seen["status"], seen["transactionStatus"]) == ("capturesuccess", "Y")
    paid = card.payment(seen["paymentId"])
    assert (paid["amount"], paid["currency"], paid["merchantTransactionId"]) == ("12.50", "EUR", own)
    assert card.find(own)["paymentId"] == seen["paymentId"]
    assert control.ledger("card").captured == 1250


def test_a_failed_try_leaves_the_invoice_payable(card: CardTill, control: SandboxControl) -> None:
    own, _ = card.generate()
    control.customer("card", "decline")
    assert details(card.invoice(own))["transactionStatus"] == "N"
    control.customer("card", "approve")
    seen = details(card.invoice(own))
    assert seen["transactionStatus"] == "Y"
    assert [one["transactionStatus"] for one in seen["transactions"]] == ["N", "Y"]  # type: ignore[index]
    control.settings(card={"tries": "last"})
    assert "transactions" not in details(card.invoice(own))


def test_the_bank_may_ask_its_customer(card: CardTill, control: SandboxControl) -> None:
    own, _ = card.generate()
    control.customer("card", "three_d")
    assert details(card.invoice(own))["status"] == "3D Authstarted"
    with pytest.raises(ControlRefused):
        control.customer("card", "decline")
    control.customer("card", "confirm")
    assert details(card.invoice(own))["transactionStatus"] == "Y"
    other, _ = card.generate()
    control.customer("card", "three_d")
    control.advance(601)
    assert details(card.invoice(other))["transactionStatus"] == "N"


def test_two_payments_of_one_invoice(card: CardTill, control: SandboxControl) -> None:
    own, _ = card.generate()
    control.customer("card", "approve")
    control.customer("card", "approve_again")
    assert len(details(card.invoice(own))["transactions"]) == 2
    assert control.ledger("card").captured == 2500


@pytest.mark.parametrize("takes", ["takes", "fails"])
def test_an_invoice_paid_as_it_is_cancelled(card: CardTill, control: SandboxControl, takes: str) -> None:
    control.settings(card={"three_d_after_cancel": takes})
    own, _ = card.generate()
    control.customer("card", "three_d")
    assert code(card.cancel(own)) == "00006"
    control.customer("card", "confirm")
    with pytest.raises(ControlRefused, match="CANCELLED"):
        control.customer("card", "approve")
    word = details(card.invoice(own))
    assert word["invoiceStatus"] == "cancelled"
    assert word["transactionStatus"] == ("Y" if takes == "takes" else "N")


def test_cancel_in_each_of_its_ways(card: CardTill, control: SandboxControl) -> None:
    own, _ = card.generate()
    assert code(card.cancel("nobody")) == "10026"
    control.settings(card={"cancel": "refused"})
    assert code(card.cancel(own)) == "10012"
    control.settings(card={"cancel": "ok", "cancel_checksum": "regenerate"})
    assert code(card.cancel(own)) == "10001"
    other = "|".join((own, card.own["member_id"], card.own["secure_key"], BACK))
    assert code(card.cancel(own, hashlib.md5(other.encode()).hexdigest())) == "00006"


def test_a_paid_invoice_is_not_cancelled(card: CardTill, control: SandboxControl) -> None:
    own, _ = card.generate()
    control.customer("card", "approve")
    assert code(card.cancel(own)) == "10012"


def test_an_invoice_expires(card: CardTill, control: SandboxControl) -> None:
    control.settings(card={"expiry_s": 60})
    own, _ = card.generate()
    control.advance(61)
    card.log_in()
    assert details(card.invoice(own))["invoiceStatus"] == "expired"


def test_a_refund_once(card: CardTill, control: SandboxControl, meant: None) -> None:
    own, _ = card.generate()
    control.customer("card", "approve")
    payment = details(card.invoice(own))["paymentId"]
    assert code(card.payment(payment, "RF", "5.00")) == "00005"
    assert card.payment(payment)["status"] == "capturesuccess"
    assert code(card.payment(payment, "RF", "1.00")) == "10006"
    ledger = control.ledger("card")
    assert (ledger.refunded, ledger.refunds) == (500, 1)
    today = datetime.now(UTC).strftime("%d/%m/%Y")
    (row,) = card.listed(today)["transaction"]
    assert (row["systemPaymentId"], row["refundamount"], row["transactionStatus"]) == (
        payment,
        "5.00",
        "capturesuccess",
    )
    assert card.listed(today, page=2)["transaction"] == []
    assert card.listed("01/02/2020")["transaction"] == []


def test_a_whole_refund_reads_reversed(card: CardTill, control: SandboxControl) -> None:
    own, _ = card.generate()
    control.customer("card", "approve")
    payment = details(card.invoice(own))["paymentId"]
    card.payment(payment, "RF", "12.50")
    assert card.payment(payment)["status"] == "reversed"


def test_an_account_that_only_reserves(card: CardTill, control: SandboxControl, meant: None) -> None:
    control.settings(card={"mode": "PA"})
    own, _ = card.generate()
    control.customer("card", "approve")
    payment = details(card.invoice(own))["paymentId"]
    assert card.payment(payment)["status"] == "authsuccessful"
    assert control.ledger("card").captures == 0
    assert code(card.payment(payment, "CP", "12.50")) == "00004"
    assert code(card.payment(payment, "CP", "12.50")) == "10005"
    assert code(card.payment(payment, "RV")) == "10007"
    other, _ = card.generate()
    control.customer("card", "approve", other)
    assert code(card.payment(details(card.invoice(other))["paymentId"], "RV")) == "00006"
    assert (control.ledger("card").captures, control.ledger("card").released) == (1, 1250)


def test_the_words_may_be_only_one_vocabulary(card: CardTill, control: SandboxControl) -> None:
    own, _ = card.generate()
    control.customer("card", "approve")
    control.settings(card={"vocabulary": "short"})
    assert "status" not in details(card.invoice(own))
    control.settings(card={"vocabulary": "long"})
    assert "transactionStatus" not in details(card.invoice(own))


def test_the_same_invoice_twice_is_refused(card: CardTill, meant: None) -> None:
    own, _ = card.generate()
    assert code(card.generate(own=own)[1]) == "10011"


@pytest.mark.parametrize("amount", ["12.5", "12", "12.500", "-1.00", "0.00", "1e2"])
def test_an_amount_has_two_decimals(card: CardTill, meant: None, amount: str) -> None:
    assert "invoiceDetails" not in card.generate(amount)[1]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("card.number", "1"),
        ("Card.cvv", "123"),
        ("orderDescriptor", "card 4242 4242-4242 4242"),
        ("customer.phone", "x4242424242424242"),
    ],
)
def test_nothing_of_a_card_may_come_in(
    card: CardTill, control: SandboxControl, meant: None, name: str, value: str
) -> None:
    _, answer = card.generate(**{name: value})
    assert code(answer) == "10002"
    assert control.payments("card") == []


def test_a_wrong_checksum_and_a_wrong_body_are_refused(card: CardTill, meant: None) -> None:
    own, _ = card.generate()
    wrong = {**card.signed("something else"), "merchantInvoiceId": own}
    refused = card.send(f"{INVOICES}/inquiry", wrong)
    assert (refused.status_code, code(refused.json())) == (200, "10001")
    as_json = card.send(f"{INVOICES}/inquiry", {}, headers={"Content-Type": "application/json"})
    assert code(as_json.json()) == "10001"
    assert card.send(f"{PAYMENTS}/payments", {"a": "b"}).status_code == 404
    assert code(card.payment("1")) == "10026"


def test_the_page_of_an_invoice(card: CardTill, control: SandboxControl, sandbox: SandboxProcess) -> None:
    _, made = card.generate()
    link = details(made)["transactionUrl"]
    assert httpx.get(link).status_code == 200
    assert httpx.get(f"{link}/state").json()["amount"] == 1250
    assert httpx.post(f"{link}/act", json={"action": "approve"}).json()["paid"] is True


def test_words_links_and_sums_can_be_spoiled(card: CardTill, control: SandboxControl) -> None:
    control.fault("odd_host", "card", "generate")
    own, made = card.generate()
    assert details(made)["transactionUrl"].startswith("https://evil.example/")
    control.customer("card", "approve")
    control.fault("unknown_status", "card", "invoice")
    assert details(card.invoice(own))["transactionStatus"] == "LIMBO"
    control.fault("wrong_amount", "card", "inquiry")
    payment = details(card.invoice(own))["paymentId"]
    assert card.payment(payment)["amount"] == "13.50"
    control.fault("nan", "card", "inquiry")
    assert card.payment(payment)["amount"] == "NaN"
