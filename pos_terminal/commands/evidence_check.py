"""Checks the evidence of one sale; a single file that needs nothing but Python 3.

    python3 check.py 1a2b3c4d

The 8 characters are the ones printed on the receipt. Every row of `chain.jsonl` seals itself and the row before; the
row that closed the sale must bear those 8 characters. The other files are made again from these rows and compared.
"""

from __future__ import annotations

import hashlib
import json
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

FIELDS = ("till", "seq", "id", "at", "boot", "kind", "v", "sale", "payment", "operator", "approver", "body")
CLOSING = ("sale.closed", "return.closed")
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)  # noqa: UP017 - Pythons older than the till's run this file too
CHAIN, EVENTS, ANSWERS, RECEIPT = "chain.jsonl", "events.json", "answers.json", "receipt.txt"


class Broken(Exception):
    """The evidence is not as it was written; the text says where."""


@dataclass(frozen=True)
class Row:
    """One row of the till's records as it stands in `chain.jsonl`."""

    values: dict[str, Any]
    prev: bytes
    hash: bytes

    @property
    def seq(self) -> int:
        return int(self.values["seq"])

    @property
    def kind(self) -> str:
        return str(self.values["kind"])

    @property
    def sale(self) -> str:
        return str(self.values["sale"])

    @property
    def body(self) -> dict[str, Any]:
        read = json.loads(self.values["body"])
        if not isinstance(read, dict):
            raise Broken(f"Row {self.seq} has no body that can be read.")
        return read

    @property
    def at(self) -> str:
        moment = EPOCH + timedelta(milliseconds=int(self.values["at"]))
        return moment.isoformat(timespec="milliseconds")

    def seal(self) -> bytes:
        """Return SHA-256 over the fields from till to prev, each with its length before it."""
        parts = bytearray()
        for value in (*(self.values[name] for name in FIELDS), self.prev):
            stored = struct.pack(">q", value) if isinstance(value, int) else value
            stored = stored.encode() if isinstance(stored, str) else stored
            parts += struct.pack(">I", len(stored)) + stored
        return hashlib.sha256(bytes(parts)).digest()


def read_chain(text: str) -> list[Row]:
    """Read `chain.jsonl`; Broken where a line cannot be read."""
    rows = []
    for number, line in enumerate(text.splitlines(), 1):
        try:
            told = json.loads(line)
            row = Row({name: told[name] for name in FIELDS}, bytes.fromhex(told["prev"]), bytes.fromhex(told["hash"]))
        except (ValueError, KeyError, TypeError) as error:
            raise Broken(f"{CHAIN}, line {number} cannot be read.") from error
        if any(isinstance(row.values[name], int) != (name in ("seq", "at", "v")) for name in FIELDS):
            raise Broken(f"{CHAIN}, line {number} cannot be read.")
        rows.append(row)
    if not rows:
        raise Broken(f"{CHAIN} is empty.")
    return rows


def check_chain(rows: list[Row]) -> None:
    """Check every seal and every link; Broken names the first row that does not hold."""
    before: Row | None = None
    for row in rows:
        if row.seal() != row.hash:
            raise Broken(f"Row {row.seq} was changed.")
        if before is not None and (row.prev != before.hash or row.seq != before.seq + 1):
            raise Broken(f"Row {row.seq} does not follow row {before.seq}.")
        before = row


def proofs(rows: list[Row], sale: str) -> dict[str, str]:
    """Return the 8 characters of each paper of the sale: receipt number -> characters."""
    return {
        str(row.body["receipt"]): row.hash.hex()[:8]
        for row in rows
        if row.sale == sale and row.kind in CLOSING and row.body.get("receipt")
    }


def events_text(rows: list[Row], sale: str) -> str:
    """Return the sale's events as JSON, in order."""
    told = [
        {
            "row": row.seq,
            "at": row.at,
            "what": row.kind,
            "payment": row.values["payment"],
            "operator": row.values["operator"],
            "approver": row.values["approver"],
            "body": row.body,
        }
        for row in rows
        if row.sale == sale
    ]
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def answers_text(rows: list[Row], sale: str) -> str:
    """Return what was sent to the services and what they answered, as the till kept it."""
    kinds = ("payment.created", "payment.call", "payment.answer", "payment.read")
    told = []
    for row in rows:
        if row.sale != sale or row.kind not in kinds:
            continue
        body = row.body
        if row.kind == "payment.created":
            body = {"minor": body["minor"], "currency": body["currency"], "rail": body["terms"]["rail"]}
        told.append({"row": row.seq, "at": row.at, "what": row.kind, "payment": row.values["payment"], **body})
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def receipt_text(rows: list[Row], sale: str) -> str:
    """Return the receipt's facts, from the rows alone: lines after every discount, tax, tenders. Minor units."""
    out: list[str] = []
    names: dict[str, str] = {}
    for row in rows:
        if row.sale != sale:
            continue
        body = row.body
        if row.kind == "line.added":
            names[body["line"]] = body["name"]
        elif row.kind == "sale.closed":
            out += [f"Receipt {body['receipt']}, {row.at}, {row.values['operator']}"]
            out += [f"  {names.get(line, line)}: {minor}" for line, minor in body["spread"]]
            out += [f"  Total: {body['total']}, cash rounding {body.get('rounding', 0)}"]
            out += [f"  Tax {rate / 100:g} %: {tax} of {gross}" for rate, gross, tax in body["tax"]]
            out += [f"  Proof: {row.hash.hex()[:8]}"]
        elif row.kind == "return.closed" and body.get("receipt"):
            out += [f"Refund {body['receipt']}, {row.at}, {row.values['operator']}, {row.values['approver']}"]
            out += [f"  {line['name']}: {line['minor']}" for line in body.get("lines", ())]
            out += [f"  Given back: {body['returned']}", f"  Proof: {row.hash.hex()[:8]}"]
        else:
            out += _tender(row, body)
    return "\n".join([*out, ""])


def _tender(row: Row, body: dict[str, Any]) -> Iterator[str]:
    match row.kind:
        case "tender.cash":
            yield f"  Cash: {body['minor']}, received {body['received']}, change {body['change']}"
        case "tender.external":
            yield f"  Card: {body['minor']}, slip {body['reference']}"
        case "payment.created":
            yield f"  {body['terms']['title']}: asked for {body['minor']} {body['currency']}"
        case "payment.answer" | "payment.read" if (body.get("reading") or {}).get("phase") == "closed_paid":
            yield f"  Paid: {body['reading'].get('paid')}"
        case "return.paid":
            yield f"  Given back ({body['way']}): {body['minor']}"


def files(rows: list[Row], sale: str) -> dict[str, str]:
    """Return every file that is made from the rows."""
    return {EVENTS: events_text(rows, sale), ANSWERS: answers_text(rows, sale), RECEIPT: receipt_text(rows, sale)}


def check(folder: Path, printed: str) -> str:
    """Return one sentence when all holds; Broken says what does not. `printed`: the 8 characters on the paper."""
    rows = read_chain((folder / CHAIN).read_text(encoding="utf-8"))
    check_chain(rows)
    sale = rows[0].sale
    known = proofs(rows, sale)
    if printed.lower() not in known.values():
        raise Broken(f"No row of this sale bears the characters {printed}; it bears {', '.join(known.values())}.")
    for name, text in files(rows, sale).items():
        if (folder / name).read_text(encoding="utf-8") != text:
            raise Broken(f"{name} is not what the rows say.")
    number = next(number for number, proof in known.items() if proof == printed.lower())
    return f"{number} is as it was written: {len(rows)} rows, each sealed and in its place."


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("Name the 8 characters printed on the receipt: python3 check.py 1a2b3c4d", file=sys.stderr)
        return 2
    try:
        print(check(Path(__file__).resolve().parent, arguments[0].strip()))
    except Broken as broken:
        print(broken)
        return 1
    except (OSError, UnicodeDecodeError, KeyError, TypeError, ValueError) as error:
        print(f"The evidence cannot be read: {type(error).__name__}.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
