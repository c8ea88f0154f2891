"""A receipt printer that is not there: it understands ESC/POS, answers as one, and shows its paper."""
