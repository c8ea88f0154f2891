"""What can be set of the devices on the counter, and of which kind of them: scanner, scale, display."""

from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.windows.cashier.settings.device_specs import Values
from pos_terminal.ui.windows.cashier.settings.spec import Kind, Spec

BAUDS = tuple((baud, str(baud)) for baud in (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200))

# fmt: off
SCANNER = (
    Spec("scanner.kind", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Scanner"),
         QT_TRANSLATE_NOOP("settings", "One that types as a keyboard is read beside a serial one, too"), "keyboard",
         (("keyboard", QT_TRANSLATE_NOOP("settings", "Types as a keyboard")),
          ("serial", QT_TRANSLATE_NOOP("settings", "Serial"))), wide=True),
    Spec("scanner.device", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Port of the scanner"),
         QT_TRANSLATE_NOOP("settings", "Such as /dev/ttyACM0 or COM4; the scanner ends each code with Enter"),
         wide=True),
    Spec("scanner.baud", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Speed of the scanner"), "", 9600, BAUDS,
         wide=True),
    Spec("scanner.gap_ms", Kind.STEP, QT_TRANSLATE_NOOP("settings", "A scanner's keys come within"),
         QT_TRANSLATE_NOOP("settings", "Slower ones were typed by a person"), 35, least=5, most=200, step=5,
         unit=QT_TRANSLATE_NOOP("settings", "{n} ms")),
    Spec("scanner.min_chars", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Shortest code"), "", 3, least=2, most=20),
    Spec("scanner.prefix", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Sign before every code"),
         QT_TRANSLATE_NOOP("settings", "Empty: none")),
    Spec("sell.barcode_region", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Country of weight and price codes"),
         QT_TRANSLATE_NOOP("settings", "Two letters, such as lt; empty: none")),
)
SCALE = (
    Spec("scale.kind", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Scale"),
         QT_TRANSLATE_NOOP("settings", "What it speaks; its manual or its menu tells"), "none",
         (("none", QT_TRANSLATE_NOOP("settings", "None, weights are typed")),
          ("toledo", "Toledo 8217"), ("cas", "CAS")), wide=True),
    Spec("scale.device", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Port of the scale"),
         QT_TRANSLATE_NOOP("settings", "Such as /dev/ttyUSB0 or COM3")),
    Spec("scale.bits", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Bits"), "", "",
         (("", QT_TRANSLATE_NOOP("settings", "As new")), ("7E1", "7E1"), ("7O1", "7O1"), ("8N1", "8N1"),
          ("8E1", "8E1"))),
    Spec("scale.baud", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Speed of the scale"), "", 9600, BAUDS, wide=True),
)
POLE = (
    Spec("pole.kind", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Customer's display of two lines"),
         QT_TRANSLATE_NOOP("settings", "Its commands; its manual tells"), "none",
         (("none", QT_TRANSLATE_NOOP("settings", "None")), ("epson", "Epson ESC/POS"), ("cd5220", "CD5220")),
         wide=True),
    Spec("pole.device", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Port of the display"),
         QT_TRANSLATE_NOOP("settings", "Such as /dev/ttyUSB1 or COM5")),
    Spec("pole.greeting", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Greeting"),
         QT_TRANSLATE_NOOP("settings", "Up to 20 letters while nobody is served; empty: a welcome")),
    Spec("pole.baud", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Speed of the display"), "", 9600, BAUDS, wide=True),
    Spec("pole.code_page", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Code page of the display"),
         QT_TRANSLATE_NOOP("settings", "What it does not have is written in plain letters"), "ascii",
         (("ascii", QT_TRANSLATE_NOOP("settings", "Plain")), ("437", "437"), ("850", "850"), ("852", "852"),
          ("858", "858"), ("866", "866"), ("1252", "1252")), wide=True),
)
# fmt: on
OF_SCALES = ("scale.device", "scale.baud", "scale.bits")


def shown_of(value: Values) -> frozenset[str]:
    """Return the settings that mean something for what is chosen."""
    shown = {"scale.kind", "pole.kind", *(spec.path for spec in SCANNER)}
    if value("scanner.kind") != "serial":
        shown -= {"scanner.device", "scanner.baud"}
    if value("pole.kind") != "none":
        shown.update(spec.path for spec in POLE)
    if value("pole.kind") == "cd5220":
        shown.remove("pole.code_page")
    if value("scale.kind") != "none":
        shown.update(OF_SCALES)
    return frozenset(shown)
