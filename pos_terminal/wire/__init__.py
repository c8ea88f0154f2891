"""The one door to the network: who may be spoken to, how an answer is read, what is never told."""
