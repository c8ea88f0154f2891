"""Secrets of a test; the program's own memory store is what demo and replay use, so tests do too."""

from pos_terminal.config.secrets import MemorySecrets

__all__ = ["MemorySecrets"]
