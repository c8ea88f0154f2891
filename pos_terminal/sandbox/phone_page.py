"""The phone page itself: one self-contained document, good at 360 px."""

PAGE = """<p>phone</p>"""
