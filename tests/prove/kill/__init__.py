"""The real program killed at every write, around every byte of its network and at random, and what is left then."""
