"""`pos-terminal evidence SALE`: one folder that proves what the till's records say of a sale."""

from __future__ import annotations

import argparse
import json
import re
import sqlite3
import sys
from contextlib import closing
from importlib import resources
from pathlib import Path
from typing import Any

from pos_terminal.commands import evidence_check as checks

_ROW = ", ".join((*checks.FIELDS, "prev", "hash"))


class NoSuchSale(LookupError):
    """There is nothing to prove; one sentence."""


def add_parser(commands: Any) -> None:
    parser: argparse.ArgumentParser = commands.add_parser(
        "evidence",
        help="write a folder that proves what the records say of one sale",
        description="Writes a folder with a sale's events, the services' answers, its receipt, the rows of the "
        "records from its first to its last, and check.py, a verifier that needs nothing but Python: "
        "`python3 check.py 1a2b3c4d` with the 8 characters printed on the receipt. May run beside the till. "
        "The rows between those of the sale belong to other sales; give the folder to nobody who must not see them.",
    )
    parser.add_argument("sale", metavar="SALE", help="the sale's or the receipt's number")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where to write (default: evidence-SALE here)")
    parser.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="the till's data folder")
    parser.add_argument(
        "--config", type=Path, metavar="FILE", default=argparse.SUPPRESS, help="the settings file; nothing is used"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from pos_terminal.config.paths import places

    where = places(getattr(args, "data", None))
    if not where.journal.exists():
        print(f"There is no till in {where.data}. Name its folder with --data.", file=sys.stderr)
        return 2
    folder = args.out or Path(f"evidence-{re.sub(r'[^A-Za-z0-9-]', '_', args.sale)}")
    try:
        proofs = write_evidence(where.journal, args.sale, folder)
    except (NoSuchSale, checks.Broken, FileExistsError, OSError, sqlite3.Error) as error:
        print(error, file=sys.stderr)
        return 2
    print(f"The evidence is in {folder}.")
    for number, proof in proofs.items():
        print(f"{number} bears the characters {proof}: python3 {folder / 'check.py'} {proof}")
    return 0


def write_evidence(journal: Path, sale: str, folder: Path) -> dict[str, str]:
    """Write the folder and return the 8 characters of each paper. NoSuchSale, Broken, FileExistsError, OSError."""
    rows = _rows(journal, sale)
    checks.check_chain(rows)
    sale_id = rows[0].sale
    proofs = checks.proofs(rows, sale_id)
    if not proofs:
        raise NoSuchSale(f"Sale {sale} has no receipt yet: there are no printed characters to check it against.")
    folder.mkdir(mode=0o700, parents=True)  # never over another one
    chain = "".join(_line(row) for row in rows)
    source = resources.files("pos_terminal.commands").joinpath("evidence_check.py").read_text(encoding="utf-8")
    written = {**checks.files(rows, sale_id), checks.CHAIN: chain, "check.py": source}
    for name, text in written.items():
        with (folder / name).open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    return proofs


def _rows(journal: Path, sale: str) -> list[checks.Row]:
    from pos_terminal.store.connect import connect_readonly

    unknown = NoSuchSale(f"There is no sale or receipt {sale!r} in these records. Numbers look like 2-1043.")
    if not sale:
        raise unknown
    with closing(connect_readonly(journal)) as db:
        found = db.execute(
            "SELECT id FROM sales WHERE id = ?1 OR number = ?1 OR receipt = ?1"
            " UNION SELECT sale FROM journal WHERE kind = 'return.closed' AND json_extract(body, '$.receipt') = ?1",
            (sale,),
        ).fetchone()
        if found is None:
            raise unknown
        first, last = db.execute("SELECT min(seq), max(seq) FROM journal WHERE sale = ?", found).fetchone()
        rows = db.execute(f"SELECT {_ROW} FROM journal WHERE seq BETWEEN ? AND ? ORDER BY seq", (first, last))
        return [checks.Row(dict(zip(checks.FIELDS, row, strict=False)), row[-2], row[-1]) for row in rows]


def _line(row: checks.Row) -> str:
    return json.dumps({**row.values, "prev": row.prev.hex(), "hash": row.hash.hex()}, ensure_ascii=False) + "\n"
