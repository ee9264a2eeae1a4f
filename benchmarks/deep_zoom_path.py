"""The way over a large picture that both viewers go: pinches and throws as hands make them."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import Final

from kiosk.running.viewport import Ground, Viewport

SIZE: Final = (1920, 1080)
RATE: Final = 240
"""Views a second; a frame shows the one of its time."""

SMALLEST: Final = 16_384
"""Pixels of the side of the smallest picture: 268 megapixels."""

MOST: Final = 2.0
"""Physical pixels to one of the picture, at most, as in the exhibit."""

View = tuple[float, float, float]
"""The picture's point in the middle of the window, and window pixels to one of the picture."""

Legs = Generator[Viewport, None, Viewport]

REST_S: Final = 0.15
PINCH_S: Final = 0.45
THROW_S: Final = 0.9


def views(side: int) -> list[View]:
    """From the middle of a square picture into its pixels, about at several sizes, and out again.

    It is the same way at the same sizes on any picture: it begins where the smallest is seen whole.
    """
    return [(*view.middle, view.scale) for view in _path(side)]


def _path(side: int) -> Iterator[Viewport]:
    least = min(SIZE) / SMALLEST
    view = Viewport(*SIZE, ground=Ground(side, side, MOST)).showing((side / 2, side / 2), least)
    inwards = (1 / view.scale) ** (1 / 4)
    for _ in range(4):
        view = yield from _pinch(view, inwards)
    for throw in ((1800, 300), (-700, 900), (1500, -200), (-2400, -400)):
        view = yield from _throw(view, *throw)
    view = yield from _pinch(view, 0.5)
    for throw in ((1500, 600), (-1600, 500)):
        view = yield from _throw(view, *throw)
    view = yield from _pinch(view, 0.5)
    for throw in ((1200, -700), (-500, 900), (-1200, -300)):
        view = yield from _throw(view, *throw)
    view = yield from _pinch(view, 2.8)
    view = yield from _throw(view, 1600, 300)
    view = yield from _pinch(view, 2.0)
    view = yield from _throw(view, -1500, -500)
    outwards = (least / view.scale) ** (1 / 4)
    for _ in range(4):
        view = yield from _pinch(view, outwards)


def _pinch(start: Viewport, factor: float) -> Legs:
    """Fingers apart about a point beside the middle, evenly."""
    about = (start.width * 0.55, start.height * 0.45)
    view = start
    for share in _steps(PINCH_S):
        smooth = share * share * (3 - 2 * share)
        view = start.pinched(factor**smooth, about, about)
        yield view
    yield from [view] * round(REST_S * RATE)
    return view


def _throw(start: Viewport, across: float, down: float) -> Legs:
    """A drag that ends in a throw: fast first."""
    view = start
    for share in _steps(THROW_S):
        gone = 1 - (1 - share) ** 3
        view = start.moved(across * gone, down * gone)
        yield view
    yield from [view] * round(REST_S * RATE)
    return view


def _steps(seconds: float) -> list[float]:
    count = round(seconds * RATE)
    return [step / count for step in range(1, count + 1)]
