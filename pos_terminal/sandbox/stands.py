"""The services that stand in the sandbox, in the order of their lists."""

from pos_terminal.sandbox.card.stand import CardStand
from pos_terminal.sandbox.droppay.stand import DropPayStand
from pos_terminal.sandbox.paysera.stand import PayseraStand
from pos_terminal.sandbox.swip.stand import SwipStand

STANDS = (
    SwipStand,
    DropPayStand,
    PayseraStand,
    CardStand,
)
