"""People at the cashier's window: signing in, a manager's PIN for one action, and the list of who works here."""
