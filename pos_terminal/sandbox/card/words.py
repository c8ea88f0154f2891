"""The gateway's words: invoices, payments and results written (card_gateway.md 5.2, 6.3, 6.4 and 8)."""

from pos_terminal.sandbox.ask import Refusal, Reply
from pos_terminal.sandbox.card.invoice import SHORT, Invoice, InvoiceState, Try
from pos_terminal.sandbox.card.settings import CardSettings
from pos_terminal.sandbox.clock import NS, iso
from pos_terminal.sandbox.digits import TextSum

FOUND, LISTED = "00026", "00029"
WORKED, CAPTURED, REFUNDED, CANCELLED = "00001", "00004", "00005", "00006"
CAPTURE_FAILED, REFUND_FAILED, REVERSE_FAILED = 10005, 10006, 10007
NOT_GENERATED, NOT_CANCELLED, NO_RECORD = 10011, 10012, 10026


def result(code: str, words: str) -> dict[str, object]:
    return {"code": code, "description": words}


def refused(refusal: Refusal) -> Reply:
    """The outcome is in the body; only the token and unknown paths have a status of their own (section 3)."""
    return Reply(refusal.status, {"result": result(f"{refusal.code:05d}", refusal.text), "sandbox": "ignore me"})


def generated(invoice: Invoice, now_ns: int) -> dict[str, object]:
    return {
        "result": result(WORKED, "Invoice generated"),
        "timestamp": iso(now_ns),
        "invoiceDetails": {
            "transactionUrl": invoice.link,
            "merchantInvoiceId": invoice.id,
            "invoiceNumber": invoice.number,
            "amount": TextSum(invoice.amount, 2),
            "currency": invoice.currency,
            "sandbox": None,
        },
    }


def invoice_word(invoice: Invoice, settings: CardSettings) -> str:
    match invoice.state:
        case InvoiceState.OPEN:
            return settings.word_open
        case InvoiceState.PAID:
            return settings.word_paid
        case InvoiceState.CANCELLED:
            return settings.word_cancelled
        case InvoiceState.EXPIRED:
            return settings.word_expired


def inquired(invoice: Invoice, settings: CardSettings, now_ns: int) -> dict[str, object]:
    """Return the invoice with its payments; the short words stand beside the long ones (section 7)."""
    details: dict[str, object] = {
        "merchantInvoiceId": invoice.id,
        "invoiceStatus": invoice_word(invoice, settings),
        "amount": TextSum(invoice.amount, 2),
        "currency": invoice.currency,
    }
    if settings.link_in_inquiry:
        details["transactionUrl"] = invoice.link
    if invoice.tries:
        shown = invoice.taken[0] if invoice.taken and settings.tries == "all" else invoice.tries[-1]
        details |= {"paymentId": shown.id, **status(shown, settings)}
    if settings.tries == "all" and len(invoice.tries) > 1:
        details["transactions"] = [{"paymentId": one.id, **status(one, settings)} for one in invoice.tries]
    return {"result": result(FOUND, "Record found"), "timestamp": iso(now_ns), "invoiceDetails": details}


def status(one: Try, settings: CardSettings) -> dict[str, object]:
    words: dict[str, object] = {"status": str(one.word), "transactionStatus": SHORT[one.word]}
    match settings.vocabulary:
        case "long":
            del words["transactionStatus"]
        case "short" if SHORT[one.word]:
            del words["status"]
        case _:
            pass
    return words


def payment(invoice: Invoice, one: Try, settings: CardSettings, now_ns: int) -> dict[str, object]:
    """Answer an inquiry; a fragment of the card comes along unasked (6.3)."""
    return {
        "paymentId": one.id,
        **status(one, settings),
        "amount": TextSum(one.amount, 2),
        "currency": invoice.currency,
        "merchantTransactionId": invoice.id,
        "result": result(FOUND, "Record found"),
        "timestamp": iso(now_ns),
        "card": {"bin": "424242", "lastFourDigits": "4242", "expiryMonth": "12", "expiryYear": "2031"},
        "customer": {"email": "somebody@example.com"},
        "descriptor": invoice.descriptor,
        "remark": "sandbox",
        "bankReferenceId": f"B{one.id}",
    }


def done(one: Try, code: str, words: str, now_ns: int) -> dict[str, object]:
    """Answer a capture, refund or reversal: it may hold no more than this (6.3)."""
    return {"paymentId": one.id, "result": result(code, words), "timestamp": iso(now_ns)}


def listed(invoice: Invoice, one: Try) -> dict[str, object]:
    """One row of the transaction list: the long word stands under the short one's name (6.4)."""
    return {
        "systemPaymentId": one.id,
        "transactionStatus": str(one.word),
        "amount": TextSum(one.amount, 2),
        "currency": invoice.currency,
        "captureamount": TextSum(one.captured, 2),
        "refundamount": TextSum(one.refunded, 2),
        "chargebackamount": TextSum(0, 2),
        "payoutamount": TextSum(0, 2),
        "date": iso(one.at_ns - one.at_ns % NS),
        "remark": "sandbox",
        "customer": {"email": "somebody@example.com"},
        "card": {"bin": "424242", "lastFourDigits": "4242"},
    }
