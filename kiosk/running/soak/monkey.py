"""What a monkey does before the exhibit: drawn by lot from a seed, towards what it has seen least.

Plain Python: points are shares of the window, keys are names. :mod:`kiosk.bridge.soaking` has the
hands.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Point: TypeAlias = tuple[float, float]
"""Shares of the window's width and height."""

Kind = Literal["tap", "drag", "cancelled", "two fingers", "key"]

KINDS: Final[dict[Kind, int]] = {"tap": 60, "drag": 12, "cancelled": 8, "two fingers": 8, "key": 12}
"""How often each of them is drawn, of a hundred."""

AT_TARGETS: Final = 0.8
"""Share of the taps that aim at something that can be pressed; the others hit anywhere."""

MOVES: Final = 16
"""Events that move a finger in a drag: touch panels tell of a hundred a second and more."""

WALK: Final = (2, 6)
"""Gestures from one place that the monkey is sent to until the next, drawn from between."""

KEYS: Final = (
    *("Tab", "Backtab", "Return", "Space", "Left", "Right", "Up", "Down", "Backspace", "Home"),
    *("Escape", "A", "S", "Z", "5", "F1", "F4", "F11", "Menu", "Delete", "PageDown"),
)
HELD: Final = ("", "", "", "Control", "Alt", "Meta", "Shift")
"""What is held with a key; mostly nothing."""


@dataclass(frozen=True, slots=True)
class Gesture:
    """One thing done. ``fingers`` has the way of each finger, from press to release."""

    kind: Kind
    fingers: tuple[tuple[Point, ...], ...] = ()
    key: str = ""
    held: str = ""

    @property
    def events(self) -> int:
        """Events that the window is given."""
        if self.kind == "key":
            return 2
        steps = max(map(len, self.fingers))
        return steps + (1 if self.kind in ("tap", "cancelled") else 0)


class Monkey:
    """Draws by lot; the same seed does the same, as long as the pages offer the same."""

    def __init__(self, seed: int, places: Sequence[str]) -> None:
        """``places`` are those that it is to see."""
        self._chance = random.Random(seed)
        self._places = tuple(places)

    def place(self, visits: Counter[str]) -> str:
        """Where to begin the next walk: the less a place was visited, the likelier."""
        least = min(visits[place] for place in self._places)
        weights = [1 / (1 + visits[place] - least) ** 2 for place in self._places]
        return self._chance.choices(self._places, weights)[0]

    def steps(self) -> int:
        """How many gestures the walk has."""
        return self._chance.randint(*WALK)

    def gesture(self, look: Callable[[], Sequence[Point]]) -> Gesture:
        """The next thing to do; ``look`` gives the middles of what can be pressed now."""
        chance = self._chance
        kind = chance.choices([*KINDS], [*KINDS.values()])[0]
        if kind == "key":
            return Gesture(kind, key=chance.choice(KEYS), held=chance.choice(HELD))
        if kind == "tap":
            targets = look() if chance.random() < AT_TARGETS else ()
            return Gesture(kind, ((chance.choice(targets) if targets else self._point(),),))
        if kind == "two fingers":
            return Gesture(kind, (self._way(), self._way()))
        return Gesture(kind, (self._way(),))

    def _point(self) -> Point:
        return self._chance.random(), self._chance.random()

    def _way(self) -> tuple[Point, ...]:
        (x, y), (to_x, to_y) = self._point(), self._point()
        shares = [step / MOVES for step in range(MOVES + 1)]
        return tuple((x + (to_x - x) * share, y + (to_y - y) * share) for share in shares)
