"""Which settings stand on which page of the settings, how they are edited and what they are called."""
# ruff: noqa: E501  (one sentence, one line)

from collections.abc import Mapping

from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.windows.cashier.settings.counter_specs import POLE, SCALE, SCANNER
from pos_terminal.ui.windows.cashier.settings.device_specs import DRAWER, PRINTER
from pos_terminal.ui.windows.cashier.settings.spec import Kind, Spec, told

THEMES = (
    ("light", QT_TRANSLATE_NOOP("settings", "Light")),
    ("dark", QT_TRANSLATE_NOOP("settings", "Dark")),
    ("system", QT_TRANSLATE_NOOP("settings", "As the system")),
)
PERCENT = "{n} %"

# fmt: off
ROUNDING = Spec("shop.cash_rounding", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Cash is rounded to"), "", 0,
                ((0, QT_TRANSLATE_NOOP("settings", "Not")), (5, ""), (10, ""), (50, ""), (100, "")), wide=True)
RULES = (
    Spec("payments.loyalty_max_percent", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Loyalty may lower a payment by"),
         QT_TRANSLATE_NOOP("settings", "More than that and a manager decides"), 50, most=90, step=5, unit=PERCENT),
    Spec("payments.late_settle_s", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Take a late approval by itself for"),
         QT_TRANSLATE_NOOP("settings", "Later a person decides whether the customer is here"), 120,
         least=10, most=600, step=10, unit=QT_TRANSLATE_NOOP("settings", "{n} s")),
    Spec("sell.discount_limit_percent", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Largest discount"), "", 100,
         most=100, step=5, unit=PERCENT),
    Spec("sell.quantity_limit", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Most pieces of one item"), "", 9_999,
         least=1, most=999_999, step=100),
    Spec("sell.price_limit", Kind.SUM, QT_TRANSLATE_NOOP("settings", "Highest price of one item"), "", 1_000_000),
    Spec("sell.sale_limit", Kind.SUM, QT_TRANSLATE_NOOP("settings", "Highest total of one sale"), "", 10_000_000),
    ROUNDING,
    Spec("shift.difference_limit", Kind.SUM, QT_TRANSLATE_NOOP("settings", "Difference at the day's end without a note"),
         "", 200),
    Spec("shift.blind_count", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "Cashiers count blind"),
         QT_TRANSLATE_NOOP("settings", "The expected sum is not shown before the count"), False),
)
DISPLAYS = (
    Spec("screens.theme", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Cashier's screen"), "", "light", THEMES),
    Spec("screens.customer_theme", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Customer's screen"), "", "light", THEMES),
    Spec("screens.scale", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Size of everything"), "", 100,
         ((100, "100 %"), (125, "125 %"), (150, "150 %"))),
    Spec("screens.text_scale", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Size of the text alone"), "", 100,
         ((100, "100 %"), (120, "120 %"))),
    Spec("screens.show_shortcuts", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "Show the keys on the buttons"), "", True),
    Spec("screens.reduced_motion", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "Reduced motion"), "", False),
    Spec("screens.volume", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Volume"), "", 60, most=100, step=10, unit=PERCENT),
    Spec("screens.full_screen", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "Fill the cashier's screen"), "", False),
    Spec("screens.customer", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Customer's window"), "", "auto",
         (("auto", QT_TRANSLATE_NOOP("settings", "On a second screen")),
          ("window", QT_TRANSLATE_NOOP("settings", "As a window")),
          ("off", QT_TRANSLATE_NOOP("settings", "None"))), wide=True),
)
NAMELESS = "My shop"
SHOP = (
    Spec("shop.name", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Name of the shop"), "", NAMELESS),
    Spec("shop.tax_id", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "VAT number")),
    Spec("shop.address", Kind.LINES, QT_TRANSLATE_NOOP("settings", "Address"), wide=True),
)
ZONE = Spec("shop.timezone", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Time zone"),
            QT_TRANSLATE_NOOP("settings", "Of receipts and reports, such as Europe/Rome"), "UTC")
INCLUDED = Spec("shop.tax_included", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "Prices include VAT"), "", True)
TYPED_RATE = Spec("sell.typed_tax_rate", Kind.PERCENT, QT_TRANSLATE_NOOP("settings", "VAT of items sold by price, in percent"),
                  QT_TRANSLATE_NOOP("settings", "Products bear their own rate"), 0)
MONEY = (
    Spec("shop.currency", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Currency"),
         QT_TRANSLATE_NOOP("settings", "Three letters, such as EUR"), "EUR"),
    TYPED_RATE,
    INCLUDED,
    ROUNDING,
)
EXTERNAL = Spec("rails.external.enabled", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "Offer the bank's own terminal at Pay"), "",
                False, name="guide_external")
LABEL = Spec("shop.label", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Label of the till"), "", "1")
LANGUAGE = Spec("shop.language", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Language"),
                QT_TRANSLATE_NOOP("settings", "Of windows, receipts and reports, from the next start"), "en",
                (("en", "English"), ("it", "Italiano"), ("lt", "Lietuvių"), ("ru", "Русский")), wide=True)
LOGO = Spec("printer.logo", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Logo"),
            QT_TRANSLATE_NOOP("settings", "A picture file that a receipt printer prints; empty: none"), name="receipt_logo")
RECEIPT = (
    *SHOP,
    Spec("shop.header", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Above the lines"), wide=True),
    Spec("shop.footer", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Below the total"), wide=True),
    Spec("shop.receipt_url", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Page of receipts"),
         QT_TRANSLATE_NOOP("settings", "An address for the receipt's QR code; empty: the receipt itself as text"),
         wide=True),
    INCLUDED,
    TYPED_RATE,
    LANGUAGE,
    ZONE,
    LOGO,
)
EMAIL = (
    Spec("email.host", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Mail server"),
         QT_TRANSLATE_NOOP("settings", "Empty: no receipts by e-mail")),
    Spec("email.port", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Its port"), "", 587,
         ((587, "587"), (465, "465"), (25, "25"))),
    Spec("email.sender", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "The shop's e-mail address")),
    Spec("email.user", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "User at the mail server")),
    Spec("email.security", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Encryption"), "", "starttls",
         (("starttls", "STARTTLS"), ("tls", "TLS"), ("none", QT_TRANSLATE_NOOP("settings", "None"))), wide=True),
)
PEOPLE = (
    Spec("people.idle_s", Kind.STEP, QT_TRANSLATE_NOOP("settings", "A manager's session ends after"), "", 120,
         least=15, most=3600, step=15, unit=QT_TRANSLATE_NOOP("settings", "{n} s")),
    Spec("people.cashier.discount_percent", Kind.STEP, QT_TRANSLATE_NOOP("settings", "A cashier's largest discount"),
         "", 10, most=100, step=5, unit=PERCENT),
    Spec("people.cashier.drawer", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "Cashiers open the drawer without a sale"),
         "", False),
    Spec("people.cashier.price_up", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "Cashiers raise prices"), "", False),
    Spec("people.cashier.shift", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "Cashiers open and close the shift"),
         "", True),
    Spec("people.cashier.delete_parked", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "Cashiers delete parked baskets"),
         "", True),
)
BACKUP = (
    Spec("backup.folder", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Folder for backups"),
         QT_TRANSLATE_NOOP("settings", "On another drive than the till's; empty: nothing is backed up by itself"), wide=True),
    Spec("backup.time", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Every day at"),
         QT_TRANSLATE_NOOP("settings", "Hours and minutes, such as 03:00; a till that was off makes up for it"), "03:00"),
)
_ADDRESS = QT_TRANSLATE_NOOP("settings", "Address of the service")


def _limits(rail: str) -> tuple[Spec, ...]:
    """The smallest and the largest payment that a service takes."""
    return (
        Spec(f"rails.{rail}.least", Kind.SUM, QT_TRANSLATE_NOOP("settings", "Smallest payment"), "", 1,
             name=f"{rail}_least"),
        Spec(f"rails.{rail}.most", Kind.SUM, QT_TRANSLATE_NOOP("settings", "Largest payment"),
             QT_TRANSLATE_NOOP("settings", "0: no limit"), 0, name=f"{rail}_most"),
    )


RAILS: dict[str, tuple[Spec, ...]] = {
    "droppay": (
        Spec("rails.droppay.base_url", Kind.TEXT, _ADDRESS, name="droppay_base_url"),
        Spec("rails.droppay.pos_id", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "POS ID"), name="droppay_pos_id"),
        Spec("rails.droppay.wait_minutes", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Wait for the customer"),
             QT_TRANSLATE_NOOP("settings", "1 to 10 min"), 5, least=1, most=10,
             unit=QT_TRANSLATE_NOOP("settings", "{n} min"), name="droppay_wait"),
        Spec("rails.droppay.charge", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Charge"), "", "now",
             (("now", QT_TRANSLATE_NOOP("settings", "At approval")), ("hold", QT_TRANSLATE_NOOP("settings", "Hold first"))),
             name="droppay_charge"),
        Spec("rails.droppay.hold_hours", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Held money waits for its charge"),
             QT_TRANSLATE_NOOP("settings", "1 to 72 h, then it is let go"), 8, least=1, most=72,
             unit=QT_TRANSLATE_NOOP("settings", "{n} h"), name="droppay_hold"),
        *_limits("droppay"),
    ),
    "swip": (
        Spec("rails.swip.base_url", Kind.TEXT, _ADDRESS, name="swip_base_url"),
        Spec("rails.swip.merchant_id", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Merchant code"), name="swip_merchant_id"),
        Spec("rails.swip.store_id", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Store"), name="swip_store_id"),
        Spec("rails.swip.cash_id", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Cash desk"), name="swip_cash_id"),
        Spec("rails.swip.mode", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "The customer pays"), "", "retail",
             (("retail", QT_TRANSLATE_NOOP("settings", "At the counter")),
              ("restaurant", QT_TRANSLATE_NOOP("settings", "At the table"))), name="swip_mode"),
        *_limits("swip"),
    ),
    "paysera": (
        Spec("rails.paysera.base_url", Kind.TEXT, _ADDRESS, name="paysera_base_url"),
        Spec("rails.paysera.location_id", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Number of the shop"),
             QT_TRANSLATE_NOOP("settings", "As in the codes on the tables"), name="paysera_location"),
        Spec("rails.paysera.mode", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "The customer pays"), "", "transaction",
             (("transaction", QT_TRANSLATE_NOOP("settings", "By a QR code")),
              ("tables", QT_TRANSLATE_NOOP("settings", "At the table"))), name="paysera_mode"),
        Spec("rails.paysera.wait_minutes", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Wait for the customer"),
             QT_TRANSLATE_NOOP("settings", "1 to 10 min"), 3, least=1, most=10,
             unit=QT_TRANSLATE_NOOP("settings", "{n} min"), name="paysera_wait"),
        Spec("rails.paysera.qr_link", Kind.SWITCH, QT_TRANSLATE_NOOP("settings", "The QR opens a page without the app"),
             "", False, name="paysera_qr_link"),
        Spec("rails.paysera.freeze_seconds", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Can be given back for"),
             QT_TRANSLATE_NOOP("settings", "So long Paysera keeps the money from your account"), 0,
             ((0, QT_TRANSLATE_NOOP("settings", "Never")), (3600, QT_TRANSLATE_NOOP("settings", "1 hour")),
              (86_400, QT_TRANSLATE_NOOP("settings", "1 day")), (604_800, QT_TRANSLATE_NOOP("settings", "7 days"))),
             wide=True, name="paysera_freeze"),
        Spec("rails.paysera.requests_per_minute", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Questions a minute"),
             QT_TRANSLATE_NOOP("settings", "Paysera allows 60"), 50, least=20, most=60, step=5, name="paysera_a_minute"),
        Spec("rails.paysera.requests_per_hour", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Questions an hour"),
             QT_TRANSLATE_NOOP("settings", "1000 for all tills together"), 900, least=100, most=1000, step=50,
             name="paysera_an_hour"),
        *_limits("paysera"),
    ),
    "card": (
        Spec("rails.card.base_url", Kind.TEXT, _ADDRESS, name="card_base_url"),
        Spec("rails.card.member_id", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Member ID"), name="card_merchant_id"),
        Spec("rails.card.partner_id", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Partner ID"), name="card_partner_id"),
        Spec("rails.card.username", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "User name"), name="card_username"),
        Spec("rails.card.redirect_url", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "Page that says thank you"),
             name="card_redirect_url"),
        Spec("rails.card.wait_minutes", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Wait for the customer"),
             QT_TRANSLATE_NOOP("settings", "1 to 10 min"), 5, least=1, most=10,
             unit=QT_TRANSLATE_NOOP("settings", "{n} min"), name="card_wait"),
        Spec("rails.card.requests_per_minute", Kind.STEP, QT_TRANSLATE_NOOP("settings", "Questions a minute"),
             QT_TRANSLATE_NOOP("settings", "For all card payments together"), 30, least=20, most=120, step=5,
             name="card_a_minute"),
        Spec("rails.card.capture", Kind.CHOICE, QT_TRANSLATE_NOOP("settings", "Charge"), "", "DB",
             (("DB", QT_TRANSLATE_NOOP("settings", "At approval")), ("PA", QT_TRANSLATE_NOOP("settings", "Hold first"))),
             name="card_charge"),
        *_limits("card"),
    ),
    "external": (
        Spec("rails.external.title", Kind.TEXT, QT_TRANSLATE_NOOP("settings", "What the button says"), "",
             "Card terminal", name="external_title"),
    ),
}
SECRETS: dict[str, tuple[str, str]] = {  # in the store -> on the page, and its words
    "droppay.client_id": ("droppay_application_key", QT_TRANSLATE_NOOP("settings", "Application key")),
    "droppay.client_secret": ("droppay_application_secret", QT_TRANSLATE_NOOP("settings", "Application secret")),
    "droppay.connection_code": ("droppay_connection_code", QT_TRANSLATE_NOOP("settings", "Connection code")),
    "paysera.mac_id": ("paysera_mac_id", QT_TRANSLATE_NOOP("settings", "MAC ID")),
    "paysera.mac_key": ("paysera_mac_secret", QT_TRANSLATE_NOOP("settings", "MAC secret")),
    "card.secure_key": ("card_secret_key", QT_TRANSLATE_NOOP("settings", "Secure key")),
    "email.password": ("email_password", QT_TRANSLATE_NOOP("settings", "Password")),
    "swip.token": ("swip_token", QT_TRANSLATE_NOOP("settings", "Access token")),
}
# fmt: on


def specs_of(rail: str, values: Mapping[str, str | int | bool]) -> tuple[Spec, ...]:
    """What a way to pay can be set to; of one that is not known here, what stands in its table."""
    if rail in RAILS or rail == "cash":
        return RAILS.get(rail, ())
    own = [key for key in values if key.startswith(f"rails.{rail}.") and not key.endswith((".enabled", ".base_url"))]
    named = [Spec(key, _kind(values[key]), key.split(".")[2], name=key[6:].replace(".", "_")) for key in own]
    return (Spec(f"rails.{rail}.base_url", Kind.TEXT, _ADDRESS, name=f"{rail}_base_url"), *named)


def _kind(value: str | int | bool) -> Kind:
    return Kind.SWITCH if isinstance(value, bool) else Kind.STEP if isinstance(value, int) else Kind.TEXT


def secret_words(name: str) -> tuple[str, str]:
    """The object name and the words of a secret."""
    base, words = SECRETS.get(name, (name.replace(".", "_"), name.split(".")[-1]))
    return base, told(words)


def words_of(path: str) -> str:
    """What a setting is called on its page; its path where it is on none."""
    every = (
        ZONE,
        LABEL,
        *MONEY,
        *RULES,
        *PRINTER,
        *DRAWER,
        *DISPLAYS,
        *SCANNER,
        *SCALE,
        *POLE,
        *RECEIPT,
        *EMAIL,
        *PEOPLE,
        *BACKUP,
        *(spec for specs in RAILS.values() for spec in specs),
    )
    found = next((spec for spec in every if spec.path == path), None)
    return told(found.words) if found is not None else secret_words(path)[1] if path in SECRETS else path
