"""The card gateway as card_gateway.md tells it: invoices, a hosted payment page, and what may be done afterwards."""
