"""The tills of tests/e2e, for long runs."""

from __future__ import annotations

from tests.e2e.conftest import control, meant, nest, sandbox, services, till

__all__ = ["control", "meant", "nest", "sandbox", "services", "till"]
