"""The card gateway's other side: a page on the customer's own phone, where what is paid can be paid again."""

from tests.rails.contract.side import Side, Way
from tests.rails.contract.usual import shop_secrets, shop_table

SIDE = Side(
    shop_table("card"),
    shop_secrets("card"),
    ways=(
        Way(),
        Way("reserved", till={"capture": "PA"}, service={"mode": "PA"}),
        Way("own token", service={"invoice_auth": "own"}),
    ),
    decline="decline",
    pay_again="approve_again",
    named={"payment": ("inquiry", "refund", "capture", "reverse")},
)
