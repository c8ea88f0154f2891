"""The payment services as real HTTP servers on loopback, written from the protocol papers on their own."""
