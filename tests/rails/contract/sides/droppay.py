"""DropPay's other side."""

from tests.rails.contract.side import Side, Way
from tests.rails.contract.usual import shop_secrets, shop_table

SIDE = Side(
    shop_table("droppay"),
    shop_secrets("droppay"),
    ways=(Way(), Way("hold", till={"charge": "hold"})),
    decline="decline",
)
