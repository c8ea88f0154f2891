"""The shift: count, X and Z, cash in and out, and what the services say."""
