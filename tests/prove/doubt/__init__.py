"""`prove doubt`: what the papers only infer has another plausible answer, and the contract holds under it too."""
