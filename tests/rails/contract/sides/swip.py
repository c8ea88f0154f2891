"""SWiP's other side: an app with loyalty and without a no."""

from tests.rails.contract.side import Side, Way
from tests.rails.contract.usual import shop_secrets, shop_table

SIDE = Side(
    shop_table("swip"),
    shop_secrets("swip"),
    ways=(Way(), Way("static code", till={"qr_mode": "static", "static_code": "DESK-1"})),
    with_loyalty="approve_with_loyalty",
    at_the_till="pay_at_till_with_loyalty",
    still_held={"hold_s": 600.0},
    holes={
        "*/*/cancel_order/*": "taken only where the service has no close: swip.md 2.7, tests/rails/test_swip_rail",
        "*/pays less by loyalty/look/wrong_amount": "a sum that loyalty lowered cannot be told from a lie: "
        "the close with it is refused, and counted as a rule broken",
        "*/cash with loyalty/close/lost": "the order runs out before the line is back, and EXPIRED behind "
        "a close that was lost is no word of an end (rule 6): a manager decides, tests/rules/test_rule_02",
    },
)
