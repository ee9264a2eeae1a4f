"""The application's icon: the three operators on paper, and one vermilion square."""

from __future__ import annotations

from PIL import Image, ImageDraw

from kiosk.media.artwork.colours import INK_TEXT, PAPER, VERMILION, Colour

SIZE = 256
OVERSAMPLING = 4

ARM, BAR = 32, 19
"""Half length and thickness of the operators' strokes, px."""

CELLS = ((72, 72), (184, 72), (72, 184), (184, 184))
"""Centres of minus, plus, times and the square, px."""


def app_icon() -> Image.Image:
    """The icon, 256 x 256, opaque."""
    side = SIZE * OVERSAMPLING
    image = Image.new("RGB", (side, side), _level(PAPER))
    draw = ImageDraw.Draw(image)
    minus, plus, times, square = CELLS
    _bar(draw, minus, 1, 0)
    _bar(draw, plus, 1, 0)
    _bar(draw, plus, 0, 1)
    diagonal = 0.5**0.5
    _bar(draw, times, diagonal, diagonal)
    _bar(draw, times, diagonal, -diagonal)
    x, y = square
    box = tuple(v * OVERSAMPLING for v in (x - ARM, y - ARM, x + ARM, y + ARM))
    draw.rectangle(box, fill=_level(VERMILION))
    return image.resize((SIZE, SIZE), Image.Resampling.LANCZOS)


def _bar(draw: ImageDraw.ImageDraw, centre: tuple[int, int], dx: float, dy: float) -> None:
    """A stroke through ``centre`` in direction (``dx``, ``dy``), of length 1."""
    arm = ARM * (1 if dx * dy == 0 else 1.1)
    half = BAR / 2
    corners = [
        ((centre[0] + a * dx - b * dy) * OVERSAMPLING, (centre[1] + a * dy + b * dx) * OVERSAMPLING)
        for a, b in ((-arm, -half), (arm, -half), (arm, half), (-arm, half))
    ]
    draw.polygon(corners, fill=_level(INK_TEXT))


def _level(colour: Colour) -> tuple[int, int, int]:
    red, green, blue = (round(channel * 255) for channel in colour)
    return red, green, blue
