"""`prove lies`: every field of every answer of every call mutated, and bodies and heads that no service sends."""
