"""Pigments of the landscape (section 8 of the design; ``[color.landscape]`` of its tokens).

The landscape's malachite is lighter than the interface's: it never carries text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

import numpy as np

from kiosk.media.artwork.noise import Floats

Colour: TypeAlias = Floats
"""Red, green and blue in 0..1 (sRGB); shape (3,)."""

Stops: TypeAlias = tuple[tuple[float, Colour], ...]
"""A gradient: positions in ascending order, each with its colour."""


def rgb(code: str) -> Colour:
    """The colour of a six-digit hexadecimal ``code``."""
    return np.array([int(code[i : i + 2], 16) for i in (0, 2, 4)], np.float64) / 255


PAPER = rgb("F3EDDF")
MIST = rgb("F4EEE1")
SKY_WARM = rgb("F6E8CB")
AZURITE_DEEP = rgb("123B58")
AZURITE = rgb("1F5C86")
AZURITE_LIGHT = rgb("5E99B2")
MALACHITE_DEEP = rgb("1C5848")
MALACHITE = rgb("2F8A6C")
MALACHITE_LIGHT = rgb("8FBF9E")
OCHRE = rgb("C79A5B")
OCHRE_LIGHT = rgb("E3CDA0")
GOLD = rgb("C9A04A")
INK = rgb("17303A")
INK_TEXT = rgb("1B2624")
VERMILION = rgb("B93A22")
TEA_LIGHT = rgb("C9DDB4")
WATER_FAR = rgb("DDE5DB")
WATER_NEAR = rgb("C3D8D8")
WATER_LINE = rgb("3F7F97")
PINE = rgb("163F3A")
TRUNK = rgb("3A3A2C")
STROKE = MALACHITE_DEEP * 0.8
HULL = rgb("22302F")
STRAW = rgb("5A4A2E")


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """``first`` with ``share`` (0..1) of ``second`` in it."""
    return first * (1 - share) + second * share


def ramp(g: Floats, stops: Stops) -> Floats:
    """The gradient's colours at ``g``; the shape of ``g`` and one axis of 3 more."""
    at = [position for position, _ in stops]
    channels = [np.interp(g, at, [float(colour[c]) for _, colour in stops]) for c in range(3)]
    return np.stack(channels, -1)


Kind = Literal["azurite", "malachite", "near", "far", "ochre", "bank"]

_STOPS: dict[Kind, Stops] = {
    "azurite": (
        (-0.1, AZURITE_DEEP),
        (0.05, AZURITE_DEEP * 0.55 + AZURITE * 0.45),
        (0.17, AZURITE),
        (0.33, AZURITE * 0.35 + MALACHITE * 0.65),
        (0.47, MALACHITE),
        (0.62, MALACHITE_LIGHT),
        (0.78, OCHRE_LIGHT),
        (0.95, MIST),
    ),
    "malachite": (
        (-0.1, MALACHITE_DEEP * 0.8 + AZURITE_DEEP * 0.2),
        (0.08, MALACHITE_DEEP),
        (0.24, MALACHITE),
        (0.48, MALACHITE_LIGHT),
        (0.70, OCHRE_LIGHT),
        (0.92, MIST),
    ),
    "near": (
        (-0.1, rgb("0F3B3C")),
        (0.10, rgb("17564A")),
        (0.32, rgb("2C7D62")),
        (0.58, rgb("6BA884")),
        (0.80, rgb("B9C99A")),
        (1.0, OCHRE_LIGHT),
    ),
    "far": (
        (0, AZURITE * 0.75 + AZURITE_LIGHT * 0.25),
        (0.3, AZURITE_LIGHT),
        (0.7, rgb("B9D2CE")),
        (1, MIST),
    ),
    "ochre": (
        (-0.1, rgb("7A5A30")),
        (0.1, rgb("A67C43")),
        (0.34, OCHRE),
        (0.6, OCHRE_LIGHT),
        (0.92, MIST),
    ),
    "bank": (
        (0, MALACHITE_DEEP),
        (0.22, MALACHITE),
        (0.5, rgb("9DBE8E")),
        (0.78, OCHRE_LIGHT),
        (1, OCHRE * 0.5 + OCHRE_LIGHT * 0.5),
    ),
}


@dataclass(frozen=True)
class Pigment:
    """What a hill is painted with: a gradient from crest to foot, and how deep it lies in haze."""

    stops: Stops
    haze: float = 0.0
    """Share of mist in every colour, 0 (near) to 1 (gone)."""
    stroke: Colour = field(default_factory=lambda: STROKE)
    """Colour of the hemp-fibre strokes."""

    def hazed(self, colour: Floats) -> Floats:
        """``colour`` (shape (..., 3)) as seen through this pigment's haze."""
        return colour * (1 - self.haze) + MIST * self.haze


def pigment(kind: Kind = "azurite", haze: float = 0.0) -> Pigment:
    """The pigment of one ``kind`` of hill, ``haze`` deep in the distance."""
    stroke = AZURITE_DEEP if kind == "azurite" else STROKE
    return Pigment(_STOPS[kind], haze, stroke)
