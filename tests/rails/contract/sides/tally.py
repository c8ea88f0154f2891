"""The other side of the worked example."""

from pos_terminal.sandbox.process import SandboxProcess
from tests.rails.contract.side import Side


def table(sandbox: SandboxProcess) -> dict[str, object]:
    return {"base_url": sandbox.base("tally")}


def secrets(sandbox: SandboxProcess) -> dict[str, str]:
    return {"tally.token": sandbox.credentials["tally"]["token"]}


SIDE = Side(table, secrets)
