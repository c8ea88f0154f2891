"""SWiP's other side: an app with loyalty and without a no."""

from tests.rails.contract.side import Side, Way
from tests.rails.contract.usual import shop_secrets, shop_table

SIDE = Side(
    shop_table("swip"),
    shop_secrets("swip"),
    ways=(
        Way(),
        Way("static code", till={"qr_mode": "static", "static_code": "DESK-1"}),
        Way(
            "without a close",
            service={"routes": {"close": ""}},
            only=("nothing yet, open", "open, look", "open, void", "cancelled", "nobody pays"),
        ),
    ),
    with_loyalty="approve_with_loyalty",
    at_the_till="pay_at_till_with_loyalty",
    still_held={"hold_s": 600.0},
)
