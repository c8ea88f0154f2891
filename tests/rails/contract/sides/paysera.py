"""Paysera's other side: an app, and guests at tables."""

from tests.rails.contract.side import Side, Way
from tests.rails.contract.usual import shop_secrets, shop_table

SIDE = Side(
    shop_table("paysera", requests_per_minute=1_000_000, requests_per_hour=1_000_000),
    shop_secrets("paysera"),
    ways=(
        Way(),
        Way("tables", till={"mode": "tables", "location_id": "3"}),
        Way(
            "tables of an untold shop",
            till={"mode": "tables", "location_id": "3"},
            service={"location_told": False, "order_outlives": True},
            only=(
                "nothing yet, open",
                "given up at a table, open",
                "left by an earlier run, void",
                "pays",
                "cancelled",
            ),
        ),
        Way("never frozen", till={"freeze_seconds": 0}),
    ),
    decline="decline",
    sit_down=("check_in", "PAYSERA*3:TABLE1"),
    clears="close_spot",
    named={"edit": ("exchange",)},
)
