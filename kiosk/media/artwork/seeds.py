"""Exactly 25,000 seeds on the golden angle, under an arc of 24 hours (firm-weiyuan)."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike
from PIL import Image, ImageDraw

from kiosk.media.artwork.colours import ramp, rgb
from kiosk.media.artwork.noise import Floats

COUNT = 25_000
RADIUS = 500
"""Of the half disc, in design px."""

MARGIN = 4
WIDTH, HEIGHT = 2 * RADIUS + 2 * MARGIN, RADIUS + 2 * MARGIN
OVERSAMPLING = 4
GOLDEN_ANGLE = np.pi * (3 - 5**0.5)

HOURS = (
    (0.0, rgb("C79A5B")),
    (0.22, rgb("D9BC85")),
    (0.42, rgb("8FBF9E")),
    (0.6, rgb("2F8A6C")),
    (0.8, rgb("1F5C86")),
    (1.0, rgb("123B58")),
)
"""From dawn at the left to dusk at the right. Colour is the hour and means nothing else."""


def positions() -> Floats:
    """Where the seeds lie, from the middle outwards: x and y in design px, y up is negative.

    Shape (25000, 2). A sunflower of twice as many, of which the upper half is kept.
    """
    whole = 2 * COUNT
    n = np.arange(whole * 1.02)
    radius = np.sqrt((n + 0.5) / whole) * RADIUS
    angle = n * GOLDEN_ANGLE
    points = np.stack([radius * np.cos(angle), radius * np.sin(angle)], -1)
    return np.asarray(points[points[:, 1] < -0.6][:COUNT])


def size_at(outwards: ArrayLike) -> Floats:
    """A seed's radius in design px, ``outwards`` 0 (the middle) to 1 (the rim)."""
    return 1.05 + 0.75 * np.asarray(outwards, np.float64)


def seeds(scale: float) -> Image.Image:
    """The picture, 1008 x 508 with alpha; of seeds that grow outwards."""
    factor = OVERSAMPLING * scale
    size = int(WIDTH * scale), int(HEIGHT * scale)
    image = Image.new("RGBA", (size[0] * OVERSAMPLING, size[1] * OVERSAMPLING))
    draw = ImageDraw.Draw(image)
    points = positions()
    x, y = points[:, 0], points[:, 1]
    outwards = np.hypot(x, y) / RADIUS
    hour = 1 - np.arctan2(-y, x) / np.pi
    colours = ramp(np.clip(hour + 0.03 * np.sin(outwards * 14), 0, 1), HOURS)
    colours = colours * (0.78 + 0.22 * outwards)[:, None]
    centres = (points + (RADIUS + MARGIN)) * factor
    sizes = size_at(outwards) * factor
    for (px, py), radius, colour in zip(centres, sizes, colours, strict=True):
        red, green, blue = (int(channel * 255) for channel in colour)
        box = (px - radius, py - radius, px + radius, py + radius)
        draw.ellipse(box, fill=(red, green, blue, 255))
    return image.resize(size, Image.Resampling.LANCZOS)
