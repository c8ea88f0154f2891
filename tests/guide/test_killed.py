"""kill -9 in every step of the guide: the next start is where the last one was, and no answer is lost."""

from __future__ import annotations

import json
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pos_terminal.app.views import STEPS, Step
from pos_terminal.config.settings import read_settings
from pos_terminal.config.setup_notes import SetupNotes
from pos_terminal.store.first_row import first_of

ROOT = Path(__file__).parents[2]
PIN = "802604"


class Start:
    """One run of the program on a folder, until it is killed or ends."""

    def __init__(self, data: Path, credentials: Path) -> None:
        self.data = data
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "CREDENTIALS_DIRECTORY": str(credentials),
            "PYTHONPATH": str(ROOT),
        }
        self.child = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.guide.child", str(data)],
            cwd=ROOT, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def do(self, what: str, value: Any, wait: bool = True) -> None:
        """Give an order; wait until it was carried out."""
        assert self.child.stdin is not None and self.child.stdout is not None
        self.child.stdin.write(json.dumps({what: value}) + "\n")
        self.child.stdin.flush()
        while wait:
            line = self.child.stdout.readline()
            assert line, f"the program ended before {what} {value}"
            if json.loads(line) == [what, value]:
                return

    def kill(self) -> None:
        self.child.send_signal(signal.SIGKILL)
        self.close()

    def close(self) -> None:
        if self.child.poll() is None:
            self.child.kill()
        self.child.wait()
        for pipe in (self.child.stdin, self.child.stdout):
            if pipe is not None:
                pipe.close()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], Start]]:
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    (credentials / "pin.pepper").write_text(json.dumps({"origin": "this till", "value": secrets.token_hex(32)}))
    running: list[Start] = []

    def begin() -> Start:
        running.append(Start(tmp_path / "till", credentials))
        return running[-1]

    yield begin
    for one in running:
        one.close()


def answer(run: Start, step: Step) -> None:
    """Type what a step asks for; its Next is not pressed yet."""
    match step:
        case Step.COUNTRY:
            run.do("tap", "guide_country_LT_chip")
        case Step.SHOP:
            run.do("fill", ["settings_shop_name_field", "Linden"])
        case Step.MONEY:
            run.do("fill", ["settings_sell_typed_tax_rate_field", "9"])
        case Step.TILL:
            run.do("fill", ["guide_label_field", "A2"])
        case Step.MANAGER:
            run.do("fill", ["first_name_field", "Mia"])
            run.do("type", PIN)
            run.do("tap", "guide_next_button")
            run.do("type", PIN)
        case Step.RAILS:
            run.do("tap", "guide_rail_external_chip")
            run.do("tap", "guide_external_switch")
        case Step.PRINTER:
            run.do("tap", "settings_printer_kind_none_button")
        case Step.PRODUCTS:
            run.do("tap", "guide_products_typed_button")
            run.do("fill", ["guide_product_1_name_field", "Tea"])
            run.do("fill", ["guide_product_1_price_field", "2.40"])


def go_on(run: Start, step: Step, wait: bool = True) -> None:
    run.do("tap", "guide_next_button")
    if step is Step.TILL:
        run.do("tap", "guide_found_confirm_button", wait)


def arrive(run: Start, step: Step) -> None:
    """Get to a step after a start: past the PIN, once there is a manager."""
    if STEPS.index(step) > STEPS.index(Step.MANAGER):
        run.do("page", "signin_screen")
        run.do("type", PIN)
        run.do("tap", "signin_confirm_button")
    run.do("at", step.value)


def check(data: Path, done: list[Step]) -> None:
    """Every answer of the steps that were left stands where it belongs."""
    settings = read_settings(data / "settings.toml")
    expected = {
        Step.COUNTRY: (settings.shop.timezone, "Europe/Vilnius"),
        Step.SHOP: (settings.shop.name, "Linden"),
        Step.MONEY: (settings.sell.typed_tax_rate, 900),
        Step.TILL: (settings.shop.label, "A2"),
        Step.RAILS: (settings.rails.get("external"), {"enabled": True}),
        Step.PRINTER: (settings.printer.kind, "none"),
    }
    for step in done:
        if step in expected:
            found, wanted = expected[step]
            assert found == wanted, step


def test_killed_in_every_step(start: Callable[[], Start]) -> None:
    done: list[Step] = []
    run = start()
    for step in STEPS[:-1]:
        arrive(run, step)
        check(run.data, done)
        answer(run, step)
        run.kill()  # what was typed is not saved yet, and nothing else is lost
        run = start()
        arrive(run, step)
        check(run.data, done)
        answer(run, step)
        go_on(run, step)
        done.append(step)
        run.do("at", STEPS[len(done)].value)
        run.kill()  # in the next step, before anything was typed
        run = start()
    arrive(run, Step.READY)
    run.do("tap", "guide_next_button")
    run.do("page", "sell_screen")
    first = first_of(run.data / "journal.db")
    assert first is not None
    assert (first.label, first.currency, first.mode, first.shop) == ("A2", "EUR", "live", "Linden")


@pytest.mark.parametrize("step", [Step.SHOP, Step.TILL])
def test_killed_in_the_moment_of_saving(start: Callable[[], Start], step: Step) -> None:
    """Wherever the power went, the next start is at this step or at the next, and the next means that it is saved."""
    run = start()
    done: list[Step] = []
    for before in STEPS[: STEPS.index(step)]:
        arrive(run, before)
        answer(run, before)
        go_on(run, before)
        done.append(before)
    arrive(run, step)
    answer(run, step)
    go_on(run, step, wait=False)
    run.kill()
    check(run.data, done)
    notes = SetupNotes(run.data / "setup.json").read()
    assert notes is not None
    assert notes.step in (step, STEPS[STEPS.index(step) + 1])
    if notes.step is not step:
        check(run.data, [*done, step])
    run = start()
    arrive(run, notes.step)
