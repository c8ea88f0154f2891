"""`prove kiosk`: a day at a machine that nobody serves at, as a campaign of the proof."""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.prove.kiosk.audit import Found, audit
from tests.prove.kiosk.plan import RAILS
from tests.prove.kiosk.run import DAY_S, Day, Street
from tests.prove.lasting.gauge import drift
from tests.prove.outcome import Campaign, Figure, Mended, Outcome, Story

CLAIM = (
    "Thousands serve themselves at the real kiosk over real HTTP, with fingers that do anything, machines and services "
    "that fail and power that goes: nobody is charged for goods that did not come out, nothing comes out unpaid but "
    "where the service had let the money go while the till was dark or could not reach it, and no page is without a "
    "way home."
)
LONG, SHORT = 5000, 10
WINDOW = 400  # customers: the medians of the first and of the last so many of one process
WARM = 200  # customers until a process has everything it needs
MORE_MIB, SLOPE_MIB = 16.0, 2.0
MORE_OBJECTS = 2500.0  # payments that wait for a person stay in memory, some hundred objects each
LISTED = 40
MENDED = (
    Mended(
        "a code that ran out, or was given up, at a machine was told as the machine's fault",
        "tests/unit/test_vending.py::test_a_code_that_nobody_paid_is_no_fault_of_the_machine",
    ),
    Mended(
        "the page of a payment that went back while its sale was still held could not be left",
        "tests/ui/kiosk/test_way_home.py::test_what_the_till_still_holds_is_let_go",
    ),
    Mended(
        "a sale that went back over a restart left its basket locked on the screen: nothing was sold any more",
        "tests/e2e/test_kill_vending.py::test_a_sale_that_was_given_back_over_a_restart_makes_room_for_the_next_customer",
    ),
    Mended(
        "goods whose payment had been set aside before the service was known to have let go were told to nobody",
        "tests/unit/test_vending_late.py::test_what_a_person_finds_uncharged_long_after_the_goods_is_told_and_the_sale_ends",
    ),
    Mended(
        'a machine that had handed everything out said "Approved…" for ever when the service let the money go',
        "tests/ui/kiosk/test_way_home.py::test_goods_that_came_out_while_the_service_let_go_are_told_as_what_they_are",
    ),
    Mended(
        "a charge that was proved late was given back whole, although its goods had come out",
        "tests/unit/test_vending_late.py::test_a_charge_that_is_proved_after_it_was_given_up_pays_for_what_came_out",
    ),
    Mended(
        "a cancel while the motor ran, and the power gone behind it, let the hold go for goods that came out",
        "tests/unit/test_vending_late.py"
        "::test_a_cancel_while_the_motor_ran_and_the_power_went_waits_for_the_machines_word",
    ),
    Mended(
        "each PIN left 19 MiB behind in the worker that looked at it",
        "tests/ui/test_memory.py::test_a_pins_memory_stays_in_no_worker",
    ),
    Mended(
        "words shrank to every size in px, until Qt threw drawn alphabets away and read font files again beside those "
        "in use: 12 MiB from one customer on",
        "tests/ui/test_text_sizes.py::test_words_that_shrink_keep_to_them",
    ),
)
LIMITS = (
    "Fingers are Qt's mouse events before an offscreen screen: no touch panel's driver is in it.",
    "The machine is the simulated one behind a pseudo-terminal; what its sensor says is taken for what came out.",
    "Time between customers, at codes and in the dark is the watch's; motors and calls take real milliseconds.",
    "A power cut is SIGKILL of the process; what one does to files is the disk campaign's.",
)


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--customers", type=int, default=0, help=f"so many; {LONG:,} in the long form")
    parser.add_argument("--monkeys", action="store_true", help="minutes of 1,000 random touches instead of customers")
    parser.add_argument("--minutes", type=float, default=0.0, help="nobody comes any more after so long")


def run(asked: argparse.Namespace) -> Outcome:
    """Let a day pass, and compare everything afterwards."""
    began = time.monotonic()
    whole = asked.customers or (LONG if asked.long else SHORT)
    with tempfile.TemporaryDirectory(prefix="kiosk-") as folder:
        day, found, violations = play(Path(folder), asked.seed, whole, asked.minutes, asked.monkeys)
    seconds = time.monotonic() - began
    replay = f"python3 run.py prove kiosk{' --monkeys' * asked.monkeys} --customers {whole} --seed {asked.seed}"
    return Outcome(
        campaign="kiosk",
        claim=CLAIM,
        command=f"python3 run.py prove kiosk{' --long' if asked.long else ''} --seed {asked.seed}",
        long=asked.long,
        seconds=seconds,
        figures=tuple(figures_of(day, found, asked.long)),
        stories=stories_of(day, found, violations, replay),
        mended=MENDED,
        limits=LIMITS,
        details=_details(day, found),
    )


def play(
    folder: Path, seed: int, whole: int, minutes: float = 0.0, monkeys: bool = False
) -> tuple[Day, Found, list[str]]:
    """Let a day pass in a folder."""
    street = Street(folder, seed, whole, minutes, monkeys)
    try:
        day = street.pass_day()
        found = audit(folder / "till", street.control, street.shelf, day)
        found.wrong += bugs(folder)
        return day, found, street.control.violations()
    finally:
        street.close()


def bugs(folder: Path) -> list[str]:
    """Return what the program itself found wrong."""
    from tests.e2e.conftest import BUGS

    told = []
    for name in ("said.txt", "till/till.log", "till/crash.log"):
        path = folder / name
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        told += [f"{name}: {line}" for line in lines if any(bug in line for bug in BUGS)]
    return told


def stories_of(day: Day, found: Found, violations: Sequence[str], replay: str) -> tuple[Story, ...]:
    """Return what must not be."""
    told = [Story("the screen did not find home, or the till ended", tuple(day.stops), replay)] if day.stops else []
    wrong = {
        "charged without goods": found.overcharged,
        "goods without a charge, and nothing that explains it": [
            f"{one.rail} {one.payment}: {one.minor}" for one in found.lost if not one.why
        ],
        "goods without a charge that no record tells": [
            f"{one.rail} {one.payment}: {one.minor}" for one in found.lost if not one.told
        ],
        "the screen said something untrue of the money": found.lies,
        "records, ledger or program": found.wrong,
        "a rule of a paper was broken": list(violations),
    }
    told += [Story(title, tuple(lines[:LISTED]), replay) for title, lines in wrong.items() if lines]
    return tuple(told)


def figures_of(day: Day, found: Found, whole: bool) -> list[Figure]:
    """Return the rows of the table."""
    lost = sum(one.minor for one in found.lost)
    listed = sum(one.minor for one in found.lost if one.why and one.told)
    pays = sum(count for what, count in day.seen.items() if what.endswith("approve"))
    home = max(day.homes, default=0.0)
    a_day = day.day_s >= DAY_S
    figures = [
        Figure("customers", f"{len(day.rows):,}, {day.touches:,} touches"),
        Figure("the day by its watch", f"{day.day_s / 3600:.1f} h", "24 h" if whole else "", not whole or a_day),
        Figure("payments, approvals on the phone", f"{found.payments:,}, {pays:,}"),
        Figure("items asked for, seen to fall, not known", f"{found.items:,}, {found.fell:,}, {found.unseen}"),
        Figure("sum of what came out, sum that is charged", f"{_sum(found.sold)}, {_sum(found.charged)}"),
        Figure("charged without goods", str(len(found.overcharged)), "0", not found.overcharged),
        Figure("charged, did not come out, listed as owed to the customer", str(len(found.owed))),
        Figure(
            "goods without a charge, each explained and told to staff",
            f"{len(found.lost)}, {_sum(listed)}",
            f"all of {_sum(lost)}",
            listed == lost,
        ),
        Figure("words about the money on the screen, untrue ones", f"{found.claims:,}, {len(found.lies)}", "0 untrue",
               not found.lies),
        Figure("power cuts, of the machine too", f"{len(day.darks)}, {sum(dark.machine for dark in day.darks)}"),
        Figure("restarts by staff behind the mark", str(day.restarts)),
        Figure("payments that a person had to ask about in the evening", str(day.decided)),
        Figure("longest way home without a touch", f"{home / 60:.1f} min", "an hour", not day.stops),
    ]  # fmt: skip
    return figures + _growth(day, whole)


def _growth(day: Day, whole: bool) -> list[Figure]:
    """Compare the beginning and the end of the last process."""
    rows = day.rows[day.since + WARM :] if whole else day.rows[day.since :]
    if not rows:
        return []
    window = min(WINDOW, max(1, len(rows) // 3))
    told = []
    for name, key, most, slope in (
        ("memory, VmRSS in MiB", "rss", MORE_MIB, SLOPE_MIB),
        ("open files", "handles", 2.0, float("inf")),
        ("threads", "threads", 1.0, float("inf")),
        ("Python objects", "objects", MORE_OBJECTS, float("inf")),
        ("a customer from first to last page, real ms", "code_ms", float("inf"), float("inf")),
    ):
        found = drift([(at, row[key]) for at, row in enumerate(rows) if row[key]], window)
        met = found.last <= found.first + most and found.slope <= slope
        goal = "flat" if whole and most < float("inf") else ""
        told.append(Figure(f"{name}, {len(rows):,} customers of one process", str(found), goal, met or not goal))
    return told


def _details(day: Day, found: Found) -> tuple[str, ...]:
    seen = ", ".join(f"{what}: {count}" for what, count in sorted(day.seen.items()))
    told = [f"What happened: {seen}.", "", f"Ways to pay: {', '.join(RAILS)}."]
    if found.lost:
        told += [
            "",
            "Goods without a charge:",
            "",
            "| payment | sum | told to staff | evidence |",
            "| --- | --- | --- | --- |",
        ]
        rows = sorted(found.lost, key=lambda one: one.payment)
        told += [f"| {one.rail} {one.payment} | {_sum(one.minor)} | {one.told} | {one.why} |" for one in rows]
    if found.owed:
        told += ["", "Owed to a customer, listed for staff:", "", *(f"- {one}" for one in found.owed[:LISTED])]
    return tuple(told)


def _sum(minor: int) -> str:
    return f"{minor / 100:,.2f} €"


CAMPAIGN = Campaign("kiosk", "a day at a kiosk that nobody serves at: only what came out is charged", options, run)
