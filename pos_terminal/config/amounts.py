"""Sums as they stand in settings."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

Minor = Annotated[int, Meta(ge=0, le=10**9)]
