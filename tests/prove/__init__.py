"""The proof: the product's own table against hostile services, every path of it (`python -m tests.prove`)."""
