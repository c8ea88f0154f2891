"""What can be set of the receipt printer and the cash drawer, and of which kind of them."""

from collections.abc import Callable

from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.windows.cashier.settings.spec import Kind, Spec

Values = Callable[[str], str | int | bool]
BAUDS = tuple((baud, str(baud)) for baud in (9600, 19200, 38400, 57600, 115200))

# fmt: off
PRINTER = (
    Spec("printer.kind", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Receipts"), "", "folder",
         (("folder", QT_TRANSLATE_NOOP("settings", "PDF files")),
          ("network", QT_TRANSLATE_NOOP("settings", "Network")),
          ("usb", QT_TRANSLATE_NOOP("settings", "USB")),
          ("serial", QT_TRANSLATE_NOOP("settings", "Serial")),
          ("file", QT_TRANSLATE_NOOP("settings", "File")),
          ("none", QT_TRANSLATE_NOOP("settings", "None"))), wide=True),
    Spec("printer.folder", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Folder"),
         QT_TRANSLATE_NOOP("settings", "Empty: “receipts” beside the till's records"), wide=True),
    Spec("printer.host", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Address of the printer"),
         QT_TRANSLATE_NOOP("settings", "As its own test page prints it, such as 192.168.1.50")),
    Spec("printer.usb", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Vendor and product"),
         QT_TRANSLATE_NOOP("settings", "As the system lists it, such as 04b8:0202")),
    Spec("printer.device", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Port or device file"),
         QT_TRANSLATE_NOOP("settings", "Such as /dev/ttyUSB0, COM3 or /dev/usb/lp0")),
    Spec("printer.paper", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Paper"), "", 80,
         ((80, "80 mm"), (58, "58 mm"))),
    Spec("printer.baud", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Speed of the port"), "", 9600, BAUDS, wide=True),
    Spec("printer.logo", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Logo"),
         QT_TRANSLATE_NOOP("settings", "A picture file; empty: none")),
    Spec("printer.letters", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Letters"), "", "auto",
         (("auto", QT_TRANSLATE_NOOP("settings", "The printer's own")),
          ("drawn", QT_TRANSLATE_NOOP("settings", "Drawn")))),
    Spec("printer.answers", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "The printer answers"),
         QT_TRANSLATE_NOOP("settings", "Off: what was sent counts as printed"), True),
    Spec("printer.cut", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "Cut the paper"), "", True),
)
DRAWER = (
    Spec("drawer.kind", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Cash drawer"), "", "none",
         (("none", QT_TRANSLATE_NOOP("settings", "Opened by hand")),
          ("printer", QT_TRANSLATE_NOOP("settings", "On the printer")),
          ("serial", QT_TRANSLATE_NOOP("settings", "Serial"))), wide=True),
    Spec("drawer.device", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Port of the drawer"),
         QT_TRANSLATE_NOOP("settings", "Such as /dev/ttyUSB1 or COM4")),
    Spec("drawer.switch", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "The printer sees the drawer"),
         QT_TRANSLATE_NOOP("settings", "If an open drawer is called shut, choose the other"), "none",
         (("none", QT_TRANSLATE_NOOP("settings", "No")),
          ("open_is_high", QT_TRANSLATE_NOOP("settings", "High is open")),
          ("open_is_low", QT_TRANSLATE_NOOP("settings", "Low is open"))), wide=True),
    Spec("drawer.pin", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Pin of the connector"),
         "", 2, ((2, "2"), (5, "5"))),
    Spec("drawer.left_open_s", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Told when it stays open for"), "", 60,
         least=10, most=3600, step=10, unit=QT_TRANSLATE_NOOP("settings", "{n} s")),
)
# fmt: on
OF_RECEIPT_PRINTERS = ("printer.paper", "printer.logo", "printer.letters", "printer.answers", "printer.cut")
FOR_LATER = frozenset({"printer.folder", "printer.logo", "printer.letters", "printer.cut", "drawer.left_open_s"})
OF_PRINTERS = {
    "folder": ("printer.folder",),
    "network": ("printer.host", *OF_RECEIPT_PRINTERS),
    "usb": ("printer.usb", *OF_RECEIPT_PRINTERS),
    "serial": ("printer.device", "printer.baud", *OF_RECEIPT_PRINTERS),
    "file": ("printer.device", "printer.paper", "printer.logo", "printer.letters", "printer.cut"),
}


def shown_of(value: Values) -> frozenset[str]:
    """Return the settings that mean something for the printer and the drawer that are chosen."""
    shown = {"printer.kind", "drawer.kind", *OF_PRINTERS.get(str(value("printer.kind")), ())}
    match value("drawer.kind"):
        case "serial":
            shown.add("drawer.device")
        case "printer":
            shown |= {"drawer.pin", "drawer.switch"}
            shown |= {"drawer.left_open_s"} if value("drawer.switch") != "none" else set()
    return frozenset(shown)
