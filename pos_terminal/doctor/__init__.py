"""What is healthy of a till and what is not, looked at from outside, in plain words."""
