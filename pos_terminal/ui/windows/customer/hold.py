"""How long a result stays: eight seconds, also when the till has gone on, unless the next basket starts."""

from pos_terminal.app.views import TillView
from pos_terminal.ui.windows.customer.scene import Place, Result, Scene, after, scene_of


class Hold:
    """Remembers the last result and since when; times are monotonic seconds."""

    def __init__(self, result_s: float) -> None:
        self._result_s = result_s
        self._result: Result | None = None
        self._since = 0.0
        self._basket: object = None

    def choose(self, view: TillView, now: float) -> tuple[Scene, float | None]:
        """What to show now, and when to ask again (None: when the till says something new)."""
        scene = scene_of(view)
        if scene.result is not None and scene.result.timed:
            if self._result is None or self._result.key != scene.result.key:
                self._since = now
            self._result = scene.result
            self._basket = basket_mark(view)
            return (scene, self._ends) if now < self._ends else (after(view), None)
        if self._result is None:
            return scene, None
        goes_on = scene.place is Place.IDLE or (scene.place is Place.BASKET and basket_mark(view) == self._basket)
        if goes_on and now < self._ends:
            return Scene(Place.RESULT, self._result), self._ends
        self._result = None
        return scene, None

    @property
    def _ends(self) -> float:
        return self._since + self._result_s


def basket_mark(view: TillView) -> object:
    """Tells whether it is still the same basket."""
    return view.basket.sale, view.basket.lines
