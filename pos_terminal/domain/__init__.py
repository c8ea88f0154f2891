"""What a sale, a payment and a receipt are: pure values and pure functions, no clock, disk, network or Qt."""
