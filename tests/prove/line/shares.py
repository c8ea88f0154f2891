"""A campaign's cells in several processes, each with its own sandbox: a cell mostly waits."""

from __future__ import annotations

import argparse
import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from tests.prove.line.tally import Tally

WORKERS = 4  # of a long form
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Share:
    """What one of several processes plays: every so manieth."""

    at: int = 0
    of: int = 1

    def mine(self, every: list[T]) -> list[T]:
        return every[self.at :: self.of]


def option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--workers", type=int, default=WORKERS, help="processes of the long form")


def in_shares(asked: argparse.Namespace, play: Callable[[argparse.Namespace, Share], Tally]) -> Tally:
    """Play everything that was asked for: a long form in its processes, all else in this one."""
    if not asked.long or asked.only or asked.workers < 2:
        return play(asked, Share())
    shares = [Share(at, asked.workers) for at in range(asked.workers)]
    with ProcessPoolExecutor(len(shares), multiprocessing.get_context("spawn")) as processes:
        first, *others = processes.map(partial(play, asked), shares)
    for tally in others:
        first.add(tally)
    return first
