"""The payments page: every payment with how it stands, what was sent and answered, and what may be done."""
