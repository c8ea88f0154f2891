"""The settings page: what the file says, changed where it is meant to be changed."""
