"""Staff: sees that the screen finds home by itself, mends the machine, opens the page behind the mark, restarts."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QAbstractButton

from pos_terminal.demo.shop import PEOPLE
from tests.prove.kiosk.hands import Hands, Stopped
from tests.prove.kiosk.plan import Customer, Trouble

PIN = PEOPLE[1][2]
LEAPS_S = (0.5, 2.0, 5.0, 15.0, 15.0, 30.0, 60.0, 60.0, 120.0)
STANDS_MS = 120
SOON = 3
CLOCK_S = 16.0  # where nothing but the watch changes the page
MENDED_MS = 6000
STUCK_S = 3600.0  # of the watch, without a touch
FAULTS = 2  # slots that are shut when staff comes
SLOTS = 7  # of a page
TRIES = 3


class Staff:
    """Comes when nobody else is there."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self.visits = 0

    def see_it_home(self) -> float:
        """Touch nothing until the first page is there again; returns the seconds it took by the watch. Stopped."""
        hands, began, leap = self._hands, self._hands.watch.monotonic(), 0
        hands.control.clear_faults()
        mended, leaps = False, 0
        while hands.place != "attract":
            passed = hands.watch.monotonic() - began
            if hands.place == "out" and not mended:
                hands.machine("mend")
                mended = True
                self._visit()
                hands.live(MENDED_MS, partial(self._place_is_not, "out"))
            if passed > STUCK_S:
                raise Stopped(f"nobody touched it for {passed:.0f} s: {hands.told()}")
            if self._only_time():
                hands.pass_time(CLOCK_S)
                leaps += 1
                if leaps > SOON:
                    hands.changes(STANDS_MS)  # the till's answer to what the watch asked for
            elif not hands.changes(STANDS_MS):
                hands.pass_time(LEAPS_S[min(leap, len(LEAPS_S) - 1)])
                leap += 1
        hands.machine("mend")
        kiosk = hands.view.kiosk
        if kiosk is not None and len(kiosk.faults) >= FAULTS:
            self._visit()
        return hands.watch.monotonic() - began

    def _place_is_not(self, place: str) -> bool:
        return self._hands.place != place

    def _only_time(self) -> bool:
        """Say whether the page waits for the watch and for no service."""
        hands = self._hands
        if hands.place == "result":
            said = hands.window.pages.result.said
            return bool(said.after_s) and not said.busy
        return hands.place in ("menu", "basket", "ways")

    def wants_restart(self, who: Customer) -> bool:
        return who.trouble is Trouble.RESTART

    def restart(self, codes: list[int]) -> None:
        """Behind the mark: Restart; the program ends with its code."""
        hands = self._hands
        self._enter()
        hands.tap("kiosk_staff_restart_button")
        hands.live(10_000, lambda: bool(codes))
        if not codes:
            raise Stopped(f"Restart did nothing: {hands.told()}")

    def decide(self) -> int:
        """A manager says on the staff page what services told of payments that the till cannot know of; how many."""
        hands = self._hands
        waiting = [row.payment for row in hands.view.checking]
        if not waiting:
            return 0
        self._enter()
        hands.tap("kiosk_staff_decide_button")
        decided = sum(self._decide(payment) for payment in waiting)
        hands.tap("kiosk_waiting_done_button")
        hands.tap("kiosk_staff_back_button")
        hands.until("the staff page is left", lambda view: view.kiosk is not None and not view.kiosk.staff)
        return decided

    def _decide(self, payment: str) -> bool:
        """Leaf to a payment and answer; False where nothing is asked of a person."""
        hands, sheet = self._hands, self._hands.window.overlays.waiting
        for _ in hands.view.checking:
            if sheet.payment != payment:
                hands.tap("kiosk_waiting_next_button")
        hands.live(1500, lambda: sheet.detail is not None)
        if sheet.payment != payment or sheet.detail is None or not sheet.detail.must_decide:
            return False
        moved = hands.control.ledger().movements
        known = {payment, sheet.detail.reference} - {""}
        own = [one for one in moved if known & {one.id, one.reference}]
        charged = sum(one.amount if one.kind == "capture" else -one.amount for one in own if one.kind != "release")
        hands.tap("kiosk_known_2_button")
        hands.tap(f"kiosk_answer_{2 if charged > 0 else 1}_button")
        return hands.live(
            3000, lambda: sheet.payment != payment or sheet.detail is None or not sheet.detail.must_decide
        )

    def _visit(self) -> None:
        """Look at every slot that is shut, and sell again."""
        hands = self._hands
        self._enter()
        if hands.sees("kiosk_staff_machine_fixed_button"):
            hands.tap("kiosk_staff_machine_fixed_button")
            hands.changes(500)
        while True:
            self._fix_page()
            if not hands.tap("kiosk_slots_next_button"):
                break
        hands.tap("kiosk_staff_back_button")
        hands.until("the staff page is left", lambda view: view.kiosk is not None and not view.kiosk.staff)
        self.visits += 1

    def _fix_page(self) -> None:
        hands = self._hands
        for number in range(1, SLOTS + 1):
            name = f"kiosk_slot_{number}_block_button"
            found = hands.sees(name)
            if isinstance(found, QAbstractButton) and found.property("kind") == "primary":
                hands.tap(name)
                hands.changes(500)

    def _enter(self) -> None:
        hands = self._hands
        for _ in range(TRIES):  # the page may change under the finger
            hands.hold("kiosk_mark", 5.1)
            if hands.live(1000, hands.window.overlays.pin.is_open):
                break
        else:
            raise Stopped(f"the mark was held and nobody asks for the PIN: {hands.told()}")
        for digit in PIN:
            hands.tap(f"pin_key_{digit}", after_s=0.8)
        hands.tap("pin_confirm_button")
        hands.until("the staff page", lambda view: view.kiosk is not None and view.kiosk.staff)
