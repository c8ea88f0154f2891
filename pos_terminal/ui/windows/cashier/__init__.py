"""The cashier's window: build the basket, take the money, serve the next customer."""
