"""The proof that nobody is charged twice and nothing is lost: one folder a campaign (`python -m tests.prove`)."""
