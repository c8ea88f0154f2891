"""The other side of the worked example."""

from tests.rails.contract.side import Side

SIDE = Side(
    table=lambda sandbox: {"base_url": sandbox.base("tally")},
    secrets=lambda sandbox: {"tally.token": sandbox.credentials["tally"]["token"]},
)
