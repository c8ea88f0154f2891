"""What paysera.md leaves open or the shop chooses, as switches with the likelier answer first."""

from typing import Literal

import msgspec

ROUTES = {
    "server": "GET /rest/v1/server",
    "create": "POST /rest/v1/transaction",
    "look": "GET /rest/v1/transaction/{id}",
    "list": "GET /rest/v1/transactions",
    "confirm": "PUT /rest/v1/transaction/{id}/confirm",
    "revoke": "DELETE /rest/v1/transaction/{id}",
    "payment": "GET /rest/v1/payment/{id}",
    "cancel_payment": "DELETE /rest/v1/payment/{id}",
    "finalize": "PUT /rest/v1/payment/{id}/finalize",
    "freeze": "PUT /rest/v1/payment/{id}/freeze",
    "locations": "GET /rest/v1/locations",
    "spots": "GET /rest/v1/spots",
    "spot_by_code": "GET /rest/v1/spot",
    "spot": "GET /rest/v1/spot/{id}",
    "attach": "POST /rest/v1/spot/{id}/order",
    "order": "GET /rest/v1/order/{id}",
    "exchange": "PUT /rest/v1/order/{id}",
    "detach": "DELETE /rest/v1/order/{id}",
    "close_spot": "PUT /rest/v1/spot/{id}/close",
    "check_in": "PUT /rest/v1/spot/{id}/check-in",
    "check_out": "PUT /rest/v1/spot/{id}/check-out",
}


class PayseraSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Numbers of requests, and the [inferred] or unknown facts of paysera.md."""

    currency: str = "EUR"  # shown on the page of a table without an order
    a_minute: int = 60  # paysera.md 3.2
    an_hour: int = 1000
    retry_after_told: bool = True  # paysera.md 13
    open_word: Literal["open", "opened"] = "open"  # paysera.md 4: the seed has both
    filter_word: Literal["open", "opened"] = "open"
    identifier_lower: bool = True  # the seed's answer has `table1` for TABLE1
    location_told: bool = True
    spot_by_code: bool = True  # paysera.md 13: may a shop's client ask for it
    spots_answered: bool = True  # `GET /spot/{id}` the same
    price: Literal["both", "decimal", "cents"] = "both"  # paysera.md 4.1
    trimmed: bool = False  # "10" for "10.00", as PHP writes it
    list_name: str = "transactions"  # paysera.md 13
    after_revoking_new: Literal["revoked", "deleted"] = "revoked"  # paysera.md 6.3
    after_expiry: Literal["revoked", "failed", "rejected", "deleted"] = "revoked"  # paysera.md 4
    delete_answer: Literal["object", "empty"] = "object"  # paysera.md 6, rows 11 and 13
    order_outlives: bool = False  # an order whose transaction ended unpaid stays pending until it is edited or deleted
    refusal_status: Literal[0, 400, 403, 422] = 0  # paysera.md 6.2: 0 = 409
    good_status: Literal[0, 201] = 0  # paysera.md 3: any 2xx
    exchange_revokes: bool = False  # paysera.md 13: the old transaction of an order that got another
    routes: dict[str, str] = msgspec.field(default_factory=lambda: dict(ROUTES))
