"""The settings are a manager's: who sees them, who changes them, whose name stands with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.domain import events as ev
from pos_terminal.domain.operator import Role
from pos_terminal.sandbox.process import SandboxProcess
from tests.settings.shop import SettingsTill, owners_file

Open = Callable[[], SettingsTill]
CASHIER, MANAGER = "7294", "830264"


@pytest.fixture
def staffed(open_till: Open, sandbox: SandboxProcess, tmp_path: Path) -> SettingsTill:
    """A till with a cashier and a manager; the manager is signed in."""
    folder = tmp_path / "till"
    folder.mkdir()
    (folder / "settings.toml").write_text(owners_file(sandbox) + "\n[people]\ntest_sign_in = true\n")
    till = open_till()
    till.send(cmd.AddOperator("Mia", Role.MANAGER, MANAGER))
    till.until(lambda view: view.people.signed_in is not None)
    till.send(cmd.AddOperator("Kim", Role.CASHIER, CASHIER))
    till.until(lambda view: view.people.changed == 2)
    return till


def sign_in(till: SettingsTill, name: str, pin: str) -> None:
    who = next(operator.id for operator in till.view.people.operators if operator.name == name)
    till.send(cmd.SignIn(who, pin))
    till.until(lambda view: view.people.signed_in is not None and view.people.signed_in.name == name)


def test_a_managers_change_bears_the_managers_name(staffed: SettingsTill) -> None:
    staffed.show()
    staffed.ask(cmd.ChangeSettings((("shop.footer", "Bye"),)), lambda view: view.saved == 1)
    rows = [entry.envelope for entry in staffed.house.journal.entries() if isinstance(entry.event, ev.SettingsChanged)]
    assert [(row.operator, row.approver) for row in rows] == [("Mia", "Mia")]


def test_the_settings_go_from_the_screen_with_the_manager(staffed: SettingsTill) -> None:
    staffed.show()
    sign_in(staffed, "Kim", CASHIER)
    staffed.until(lambda view: view.settings is None)


def test_a_cashier_opens_them_only_with_a_managers_pin(staffed: SettingsTill) -> None:
    sign_in(staffed, "Kim", CASHIER)
    staffed.send(cmd.ShowSettings())
    staffed.until(lambda view: view.people.approval is not None and view.people.approval.what == "settings")
    assert staffed.view.settings is None
    staffed.send(cmd.Approve(MANAGER))
    staffed.settings(lambda view: bool(view.values))


def test_a_cashiers_secret_goes_nowhere(staffed: SettingsTill) -> None:
    sign_in(staffed, "Kim", CASHIER)
    before = staffed.secrets.get("swip.token", staffed.sandbox.origin)
    staffed.send(cmd.ReplaceSecret("swip.token", staffed.sandbox.swip, "mine"))
    staffed.until(lambda view: any(notice.code == "manager_only" for notice in view.notices))
    assert staffed.secrets.get("swip.token", staffed.sandbox.origin) == before


def test_settings_made_outside_are_told_to_a_manager_and_not_to_a_cashier(
    staffed: SettingsTill, open_till: Open
) -> None:
    staffed.close()
    staffed.file.write_text(staffed.file.read_text().replace("Corner shop", "Their shop"))
    till = open_till()
    sign_in(till, "Kim", CASHIER)
    assert "settings_outside" not in till.heard()
    till = open_till()  # nobody was told: it is still to be said
    sign_in(till, "Mia", MANAGER)
    till.until(lambda view: any(notice.code == "settings_outside" for notice in view.notices))
    rows = [entry.envelope for entry in till.house.journal.entries() if isinstance(entry.event, ev.SettingsSeen)]
    assert rows[-1].operator == "Mia"
