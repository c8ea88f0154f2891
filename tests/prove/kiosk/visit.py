"""One customer before the window: looks at the page, does what they came for, answers or walks away."""

from __future__ import annotations

import random
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton

from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.app.views import PaymentView
from pos_terminal.config.paths import Places
from pos_terminal.sandbox.control import ControlRefused
from pos_terminal.ui.windows.kiosk.result_words import Do
from tests.prove.kiosk.fuse import Fuse
from tests.prove.kiosk.hands import Hands, Stopped, tell
from tests.prove.kiosk.plan import Customer, Leaves, Phone, Trouble
from tests.prove.kiosk.shelf import GOODS, SLOT, fill_catalogue

STEPS = 160
MINUTE_S = 60.0
PACES_S = (0.02, 0.06, 0.1, 0.5, 0.5)  # between two random touches
STANDS_MS = 120
ANSWER_MS = 500
LEAPS_S = (0.5, 1.0, 2.0, 4.0, 4.0, 8.0, 20.0, 30.0, 60.0)
CARDS = tuple(f"kiosk_product_{number}_card" for number in range(1, 9))
CATEGORIES = ("favourites", "drinks", "hot", "bakery", "food")
DROPS = {
    Trouble.JAM: "jammed",
    Trouble.NOT_SEEN: "not_seen",
    Trouble.EMPTY: "empty",
    Trouble.UNKNOWN: "unknown",
}
NO = {"droppay": "decline", "paysera": "decline", "card": "decline"}
SETTLES = {"swip": "close", "droppay": "charge", "paysera": "confirm"}


class Visit:
    """Plays one customer; `seen` counts what happened in the end."""

    def __init__(self, hands: Hands, who: Customer, fuse: Fuse, where: Places, seen: dict[str, int], seed: int) -> None:
        self.hands, self.who, self.fuse, self.where, self.seen = hands, who, fuse, where, seen
        self.chance = random.Random(f"visit {seed} {who.number}")
        self.left = who.wishes
        self.begun = self.gone = self.armed = self.told_language = False
        self.acted: set[str] = set()  # payments on which the phone has done its part
        self.tried: set[str] = set()
        self.claimed = ""
        self.leap = 0

    def play(self) -> None:
        """Stay until there is nothing more to do here."""
        if self.who.touches:
            self.random_touches(self.who.touches)
        for _ in range(STEPS):
            if self.gone:
                return
            self.step()
            self.honest()
        self.count("gave up")

    def step(self) -> None:
        if self.hands.window.overlays.idle.is_open():
            self.hands.tap("kiosk_continue_button")
            return
        match self.hands.place:
            case "attract":
                self._start()
            case "menu":
                self._menu()
            case "basket":
                self._basket()
            case "ways":
                self._ways()
            case "pay":
                self._pay()
            case "dispense":
                self.wait()
            case "result":
                self._result()
            case _:
                self.gone = True  # out of order, or staff is there

    def wait(self) -> None:
        """Nothing to do; where nothing happens by itself the time goes on."""
        hands = self.hands
        before = self._stand()
        if hands.live(STANDS_MS, lambda: self._stand() != before):
            self.leap = 0
            return
        hands.pass_time(LEAPS_S[min(self.leap, len(LEAPS_S) - 1)])
        self.leap += 1

    def _stand(self) -> tuple[object, ...]:
        """Return how far it is."""
        payment = self.hands.view.payment
        goods = tuple(good.state for good in payment.goods) if payment is not None else ()
        return self.hands.place, payment.phase if payment is not None else "", goods

    def honest(self) -> None:
        """No payment without a touch on Pay."""
        if self.hands.ours() > self.hands.pays:
            raise Stopped(f"{self.hands.ours()} payments after {self.hands.pays} touches on Pay")

    def count(self, what: str) -> None:
        self.seen[what] = self.seen.get(what, 0) + 1

    # --- what they want

    def _start(self) -> None:
        if self.begun:
            self.gone = True
            return
        self.begun = True
        self.hands.touch(self.hands.window.rect().center())

    def _menu(self) -> None:
        self.begun = True
        hands = self.hands
        if hands.sees("kiosk_options_add_button") is not None:
            hands.tap("kiosk_options_add_button")
            hands.changes(200)
        elif self.who.language and not self.told_language:
            self.told_language = True
            hands.tap("kiosk_language_button")
            hands.tap(f"kiosk_choose_{self.chance.choice(('it', 'lt', 'ru'))}_button")
            hands.tap("kiosk_language_done_button")
        elif self.left > 0:
            self.left -= 1
            if self.chance.random() < 0.5:
                hands.tap(f"kiosk_category_{self.chance.choice(CATEGORIES)}_button")
                hands.changes(200)
            cards = [name for name in CARDS if hands.sees(name) is not None]
            if cards:
                hands.tap(self.chance.choice(cards))
                hands.changes(200)
        elif self.who.leaves is Leaves.MENU or not hands.tap("kiosk_view_basket_button"):
            self.gone = True

    def _basket(self) -> None:
        hands = self.hands
        match self.who.trouble:
            case Trouble.SOLD_OUT if not self.armed:
                self.armed = True
                sku = hands.view.basket.lines[0].sku
                hands.machine("left", SLOT[sku], 0)
                hands.pass_time(6.0)
                hands.live(1500, partial(self._gone_from_basket, sku))
                self.count("sold out in the basket")
                return
            case Trouble.PRICE if not self.armed:
                self.armed = True
                dearer = self.chance.choice(GOODS)[0]
                fill_catalogue(self.where.catalogue, self.where.data, dearer)
                self.count("a price changed")
        if self.who.leaves is Leaves.BASKET:
            self.gone = True
        elif not hands.tap("kiosk_pay_button"):
            self.left = 0
            self.gone = not hands.tap("kiosk_add_more_button") or not hands.view.basket.lines
        else:
            hands.reach()
            self._arm()
            hands.changes(ANSWER_MS)

    def _gone_from_basket(self, sku: str) -> bool:
        return all(line.sku != sku for line in self.hands.view.basket.lines)

    def _arm(self) -> None:
        """Order what goes wrong between Pay and the end."""
        who, hands = self.who, self.hands
        if self.armed:
            return
        self.armed = True
        if who.trouble in DROPS:
            drop = DROPS[who.trouble]
            hands.machine("will", *self.chance.choice((("seen", drop), (drop,), (drop, drop), ("seen", "seen", drop))))
        elif who.trouble is Trouble.SLOW:
            hands.machine("slow")
        elif who.trouble in (Trouble.CUT, Trouble.CUT_BOTH):
            self.fuse.light(who)

    # --- paying

    def _ways(self) -> None:
        hands, wanted = self.hands, self.who.way
        if not (wanted and hands.tap(f"kiosk_way_{wanted}_button")):
            ways = [rail for rail in ("swip", "droppay", "paysera", "card") if hands.sees(f"kiosk_way_{rail}_button")]
            if not ways or self.leap > 6:
                self.gone = not hands.tap("kiosk_ways_over_button")
                self.count("no way to pay")
                return
            hands.tap(f"kiosk_way_{self.chance.choice(ways)}_button")
        self.leap += 1
        hands.reach()
        hands.changes(ANSWER_MS)

    def _pay(self) -> None:
        hands, who = self.hands, self.who
        payment = hands.view.payment
        assert payment is not None
        if who.way and payment.rail != who.way and "other" not in self.tried and payment.can_change_rail:
            self.tried.add("other")
            hands.tap("kiosk_change_rail_button")
            hands.changes(ANSWER_MS)
        elif who.cancels == "before" and "cancel" not in self.tried:
            self.tried.add("cancel")
            hands.tap("kiosk_cancel_button")
            hands.changes(ANSWER_MS)
        elif payment.id not in self.acted:
            self.acted.add(payment.id)
            self._phone(payment)
        else:
            self.wait()

    def _phone(self, payment: PaymentView) -> None:
        hands, who = self.hands, self.who
        if who.leaves is Leaves.CODE:
            self.gone = True
            return
        self._arm_service(payment)
        action = "approve"
        match who.phone:
            case Phone.NOTHING:
                return
            case Phone.DECLINES:
                action = NO.get(payment.rail, "")
            case Phone.LATE | Phone.LAST:
                over = 1.5 if who.phone is Phone.LATE else -1.0
                hands.pass_time(max(0.0, payment.ends_at - hands.watch.monotonic() + over))
                hands.reach()
        if who.trouble is Trouble.DOOR:
            hands.machine("door")
        hands.reach()
        if action:
            self._act(payment.rail, action)
        if who.cancels == "after":
            hands.tap("kiosk_cancel_button", after_s=0.3)
        hands.pass_time(1.0)
        self.gone = who.leaves is Leaves.PAID
        if who.trouble is Trouble.MACHINE_DARK:
            hands.live(3000, self._motor_runs)
            hands.machine("cut")
            hands.pass_time(3.0)
            hands.machine("back")

    def _motor_runs(self) -> bool:
        payment = self.hands.view.payment
        return payment is not None and any(good.state == "out" for good in payment.goods)

    def _act(self, rail: str, action: str) -> None:
        try:
            self.hands.control.customer(rail, action)
            self.count(f"{rail} {action}")
        except ControlRefused:
            self.count("the phone came too late")

    def _arm_service(self, payment: PaymentView) -> None:
        who, control = self.who, self.hands.control
        if who.trouble is Trouble.FAULT:
            call = self.chance.choice((SETTLES.get(payment.rail), "look", None, None))
            seconds = self.chance.choice((0.2, 1.3)) if who.fault == "delay" else None
            control.fault(who.fault, payment.rail, call, times=self.chance.choice((1, 1, 2, 4)), seconds=seconds)
        elif who.trouble is Trouble.GONE:
            control.fault("lost", payment.rail, SETTLES.get(payment.rail), seconds=who.gone_s)

    # --- how it ended

    def _result(self) -> None:
        hands = self.hands
        result, said = hands.window.customer.scene.result, hands.window.pages.result.said
        assert result is not None
        if result.key != self.claimed:
            self.claimed = result.key
            self.claim()
        offers = [offer.do for offer in said.offers]
        if Do.KEEP in offers:
            self.count("asked whether it is still wanted")
            if not self.who.answers:
                self.gone = True
            else:
                hands.tap("kiosk_keep_button" if self.who.keeps else "kiosk_give_back_button")
                hands.changes(ANSWER_MS)
        elif Do.RETRY in offers and "retry" not in self.tried and self.who.keeps:
            self.tried.add("retry")
            hands.tap("kiosk_retry_button")
            hands.reach()
            hands.changes(ANSWER_MS)
        elif Do.OTHER in offers and "another" not in self.tried and self.who.keeps:
            self.tried.add("another")
            hands.tap("kiosk_other_way_button")
        elif said.busy:
            self.wait()
        elif Do.LEAVE in offers and self.who.hurries:
            self.gone = hands.tap("kiosk_leave_button")
        elif Do.NEXT in offers and self.who.hurries:
            self.gone = hands.tap("kiosk_done_button")
        else:
            self.gone = True

    def claim(self) -> None:
        """Write down what the screen says of the money, to be held against the services' ledger."""
        result = self.hands.window.customer.scene.result
        if result is None:
            return
        payment = result.payment.id if result.payment is not None else ""
        sale = result.done.sale if result.done is not None else result.payment.sale if result.payment else ""
        back = result.done.giving_back + result.done.given_back if result.done is not None else 0
        self.count(f"says {result.outcome}")
        tell(claim=[self.who.number, str(result.outcome), sale, payment, result.minor - back])

    # --- a child, a palm

    def random_touches(self, number: int) -> None:
        hands = self.hands
        self.begun = True
        size = hands.window.size()
        for _ in range(number):
            hands.watch.ahead_s += MINUTE_S / 1000 if self.who.hastily else self.chance.choice(PACES_S)
            buttons = [one for one in hands.window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
            if buttons and self.chance.random() < 0.4:
                one = self.chance.choice(buttons)
                place = one.mapTo(hands.window, one.rect().center())
            else:
                place = QPoint(self.chance.randrange(size.width()), self.chance.randrange(size.height()))
            hands.touch(place, after_s=0.0)
            if hands.place == "staff":
                raise Stopped("random touches opened the staff page")
            self.honest()
            payment = hands.view.payment
            if payment is not None and payment.phase is P.WAITING and self.chance.random() < 0.1:
                hands.reach()
                self._act(payment.rail, "approve")
        self.count("monkeys")
