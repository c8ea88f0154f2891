"""The DropPay Shop v1 POS API as droppay.md tells it."""
