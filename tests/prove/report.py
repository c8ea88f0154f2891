"""The report: every campaign's outcome as one page that a sceptical reader can run again."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.prove.outcome import FOLDER

HEAD = """# Nobody is charged twice, nothing is lost

Every line below was written by a program that can be run again; the command stands beside it. A campaign *holds* when
it met every goal and found no story of a double charge, a lost line, a lost payment or a payment without an end.
"""


def write_report(order: Iterable[str], folder: Path = FOLDER) -> bool:
    """Write `report.md` and `report.json` from the outcomes that lie in the folder; True when each of them holds."""
    found = [json.loads(path.read_text("utf-8")) for name in order if (path := folder / f"{name}.json").exists()]
    missing = [name for name in order if not (folder / f"{name}.json").exists()]
    made = {
        "written_utc": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "system": platform.platform(),
        "cores": os.cpu_count(),
        "not_run": missing,
        "campaigns": found,
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.json").write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / "report.md").write_text(_page(made), encoding="utf-8")
    return all(one["holds"] for one in found)


def _page(made: Mapping[str, Any]) -> str:
    lines = [
        HEAD,
        f"Written {made['written_utc']} by Python {made['python']} on {made['cores']} cores, {sys.platform}.",
    ]
    if made["not_run"]:
        lines.append(f"Not run: {', '.join(made['not_run'])}.")
    lines += ["", "| campaign | holds | form | seconds | command |", "| --- | --- | --- | --- | --- |"]
    for one in made["campaigns"]:
        form = "long" if one["long"] else "short"
        holds = "yes" if one["holds"] else "**NO**"
        lines.append(f"| {one['campaign']} | {holds} | {form} | {one['seconds']:.0f} | `{one['command']}` |")
    for one in made["campaigns"]:
        lines += _section(one)
    return "\n".join(lines) + "\n"


def _section(one: Mapping[str, Any]) -> list[str]:
    lines = [
        "",
        f"## {one['campaign']}",
        "",
        one["claim"],
        "",
        "| figure | measured | goal | |",
        "| --- | --- | --- | --- |",
    ]
    for figure in one["figures"]:
        verdict = ("met" if figure["met"] else "**missed**") if figure["goal"] else ""
        lines.append(f"| {figure['name']} | {figure['value']} | {figure['goal']} | {verdict} |")
    if one["details"]:
        lines += ["", *one["details"]]
    for story in one["stories"]:
        lines += ["", f"### {story['title']}", "", *(f"    {line}" for line in story["lines"]), ""]
        lines.append(f"Again: `{story['replay']}`")
    if one["mended"]:
        lines += ["", "Found by this campaign and mended:", ""]
        lines += [f"- {each['what']} (`{each['test']}`)" for each in one["mended"]]
    if one["limits"]:
        lines += ["", "What this cannot show:", "", *(f"- {limit}" for limit in one["limits"])]
    return lines
