"""`prove network`: every call under every fault and pairs of them, on a line that cuts, waits and lies dead."""
