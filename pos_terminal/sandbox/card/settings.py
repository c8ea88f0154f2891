"""What card_gateway.md leaves open, or the account decides, as switches with the likelier answer first."""

from typing import Literal

import msgspec

PAYMENTS = "/transactionServices/REST/v1"
INVOICES = "/invoiceServices/REST/v1"

CARD_ROUTES = {
    "token": f"POST {PAYMENTS}/authToken",
    "invoice_token": f"POST {INVOICES}/authToken",
    "generate": f"POST {INVOICES}/generate",
    "invoice": f"POST {INVOICES}/inquiry",
    "cancel": f"POST {INVOICES}/cancel",
    "payment": f"POST {PAYMENTS}/payments/{{id}}",  # by its type: inquiry, refund, reverse or capture
    "find": f"POST {PAYMENTS}/inquiry",
    "list": f"POST {PAYMENTS}/getTransactionList",
}


class CardSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Seconds and the [inferred] facts of card_gateway.md."""

    currency: str = "EUR"  # shown on the payment page where an invoice has none
    mode: Literal["DB", "PA"] = "DB"  # the account takes the money at once, or only reserves it (6.1)
    db_word: Literal["capturesuccess", "settled", "authsuccessful"] = "capturesuccess"  # section 7
    vocabulary: Literal["both", "long", "short"] = "both"  # which status words an answer holds
    token_s: int = 3600  # 4.1
    token_kind: Literal["jwt", "opaque"] = "jwt"
    token_error: Literal["401", "result"] = "401"  # how a bad token is told
    invoice_auth: Literal["shared", "own"] = "shared"  # whether invoices take the payments' token
    email_needed: bool = False  # 5.2
    expiry_s: float = 86_400.0  # how an invoice ends by itself: unknown, section 12
    link_in_inquiry: bool = False
    tries: Literal["all", "last"] = "all"  # what an invoice inquiry tells of several payments
    find_by_own_id: bool = True  # IN with idType=MID and the invoice's id
    cancel: Literal["ok", "refused"] = "ok"
    cancel_checksum: Literal["inquiry", "regenerate"] = "inquiry"  # 4.2
    word_open: str = "generated"
    word_paid: str = "processed"
    word_cancelled: str = "cancelled"
    word_expired: str = "expired"
    three_d_s: float = 600.0  # how long the bank waits for its customer
    three_d_after_cancel: Literal["takes", "fails"] = "takes"  # a try that was begun before the cancel
    refund_word: Literal["reversed", "markedforreversal", "same"] = "reversed"  # what IN says of a whole refund
    routes: dict[str, str] = msgspec.field(default_factory=lambda: dict(CARD_ROUTES))
