"""Disks that are full, read-only, broken or lose power: what is said, what is kept, what comes back."""
