"""A day at a machine that nobody serves at: thousands of customers before the real kiosk, and what each was charged."""
