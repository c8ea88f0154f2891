"""What stands on a counter and is not there: a scale, a scanner and a display at the end of a pseudo-terminal."""
