"""What is in a backup, and what is not: records, catalogue and settings; no secret and no PIN."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

FORMAT = 1
LIST = "backup.json"  # the member that lists the others
JOURNAL, CATALOGUE, SETTINGS = "journal.db", "catalogue.db", "settings.toml"
MEMBERS = (JOURNAL, CATALOGUE, SETTINGS)
CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Sources:
    """What of a till is backed up, and where its anchor is.

    Its PINs stay: their hashes are worth nothing without the secret that the machine's keyring holds, and where there
    is no keyring a hash of four digits is soon guessed by whoever finds the drive.
    """

    data: Path
    settings: Path
    anchors: Path

    @property
    def journal(self) -> Path:
        return self.data / JOURNAL

    @property
    def catalogue(self) -> Path:
        return self.data / CATALOGUE


class Member(msgspec.Struct, frozen=True):
    """One file of a backup; `bytes` and `sha256` as it is unpacked."""

    bytes: int
    sha256: str


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """The list of a backup. `at` is UTC in ISO form; `seq` and `hash` are the last row of its records."""

    format: int
    program: str
    till: str
    label: str
    mode: str
    currency: str
    shop: str
    at: str
    seq: int
    hash: str
    series: int  # under which its last number was given
    files: dict[str, Member]


def sum_of(file: BinaryIO) -> Member:
    """Read a file to its end."""
    size, digest = 0, hashlib.sha256()
    while chunk := file.read(CHUNK):
        size += len(chunk)
        digest.update(chunk)
    return Member(size, digest.hexdigest())
