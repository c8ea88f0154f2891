"""Receipts by e-mail: a letter, an outbox that survives a restart, and who takes it to the shop's server."""
