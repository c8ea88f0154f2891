"""What the till's figures are: each measured in one run, printed, never asserted."""
