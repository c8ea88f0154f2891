"""A receipt and a slip with everything on them."""

from __future__ import annotations

from datetime import UTC, datetime

from pos_terminal.domain.receipt import ParkedSlip, Receipt, ReceiptLine, ReceiptTax, ReceiptTender, Shop, Slip

RECEIPT = Receipt(
    shop=Shop(
        "Caffè Roma",
        ("Via Roma 12", "20121 Milano"),
        "IT0123456789",
        header="Since 1987",
        footer="See you soon",
        timezone="Europe/Rome",
        till_label="2",
    ),
    number="T2-17",
    sale_number="2-18",
    at=datetime(2026, 3, 2, 9, 0, tzinfo=UTC),
    operator="Owner",
    lines=(
        ReceiptLine("Flat white", "pcs", 2000, 360, 720, note="no sugar", tax_rate=2100),
        ReceiptLine("Carrots from the garden of the neighbour, washed", "kg", 1250, 129, 161, discount=20),
    ),
    subtotal=881,
    discount=50,
    loyalty=50,
    loyalty_title="SWiP",
    rounding=-1,
    total=781,
    tax=(ReceiptTax(550, 141, 7), ReceiptTax(2100, 640, 111)),
    tenders=(
        ReceiptTender("SWiP", 281, "ref-0001", "K7Q2"),
        ReceiptTender("Cash", 500, received=1000, change=500),
    ),
    test=True,
    proof="1a2b3c4d",
)

SLIP = Slip(
    shop=RECEIPT.shop,
    what="code",
    number="2-18",
    title="SWiP",
    minor=781,
    at=RECEIPT.at,
    session_code="K7Q2",
    qr_text="https://swip.one/x",
    reference="ref-0001",
    test=True,
)

PARKED = ParkedSlip(
    shop=RECEIPT.shop,
    sale="0199",
    name="Table 4",
    at=RECEIPT.at,
    lines=RECEIPT.lines,
    subtotal=881,
    discount=50,
    total=831,
    test=True,
)

REFUND = Receipt(
    shop=RECEIPT.shop,
    number="T2-18",
    sale_number="2-18",
    at=RECEIPT.at,
    operator="Manager",
    lines=(
        ReceiptLine("Flat white", "pcs", 2000, 0, -640, tax_rate=2100),
        ReceiptLine("Carrots from the garden of the neighbour, washed", "kg", 1250, 0, -141, tax_rate=550),
    ),
    subtotal=-781,
    discount=0,
    loyalty=0,
    loyalty_title="",
    rounding=1,
    total=-780,
    tax=(ReceiptTax(550, -141, -7), ReceiptTax(2100, -640, -111)),
    tenders=(ReceiptTender("SWiP", -281, "ref-0001", "K7Q2"), ReceiptTender("Cash", -499)),
    test=True,
    proof="5e6f7a8b",
    refund="refund",
    of="T2-17",
    reason="wrong_item",
)
