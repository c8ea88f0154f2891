"""The line between the till and its services, which the campaigns bend, and what the till may say of it."""
