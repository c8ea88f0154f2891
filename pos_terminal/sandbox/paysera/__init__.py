"""The Paysera Wallet API for a shop, as paysera.md tells it."""
