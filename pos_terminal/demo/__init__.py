"""The demo: a shop that anyone can try in a minute, with its sandbox, its customer and what stands on its counter."""
