"""Every path of the product's own payment table against hostile services, and seeded faults that must be found."""
