"""The sandbox with the worked example's service in it."""

import logging

from pos_terminal.sandbox import stands
from tests.rails.example.stand import TallyStand

stands.STANDS = (*stands.STANDS, TallyStand)  # type: ignore[assignment]

if __name__ == "__main__":
    from pos_terminal.sandbox.__main__ import main

    logging.getLogger("asyncio").setLevel(logging.ERROR)  # it warns of callers that have had enough of a huge body
    main()
