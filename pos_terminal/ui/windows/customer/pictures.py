"""Pictures of products, learned from the tiles that pass by: a line of the basket need not carry its own."""

from pos_terminal.app.views import LineView, TillView

MOST = 5000


class Pictures:
    """Remembers a picture's name by sku."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def learn(self, view: TillView) -> None:
        hits = view.search.hits if view.search is not None else ()
        for tile in (*view.tiles, *hits):
            if tile.picture and len(self._known) < MOST:
                self._known[tile.sku] = tile.picture

    def of(self, line: LineView) -> str:
        """Empty when the shop has none."""
        return line.picture or self._known.get(line.sku, "")
