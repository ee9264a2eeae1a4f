"""The shape of a peak: profile, silhouette, and the coordinates its colouring follows.

Steps 1, 2 and 4 of section 8 of the design; the numbers are those of its generator.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.media.artwork.canvas import Window
from kiosk.media.artwork.colours import Pigment
from kiosk.media.artwork.noise import Floats, fbm1, fbm2, smoothstep


@dataclass(frozen=True)
class Style:
    """How a hill is drawn; the same for all folds of a massif."""

    pigment: Pigment
    flare: float = 1.35
    """Exponent of the profile: above 1 the foot runs out flat."""
    roundness: float = 0.10
    """0.06 is a pinnacle, 0.34 a dome."""
    rough: float = 1.0
    """Strength of shoulders and rock."""
    strokes: int = 9
    """Hemp-fibre strokes across the hill."""
    line: float = 0.55
    """Opacity of outline and strokes."""
    gold: float = 0.0
    """Opacity of the gold line inside the crest."""
    trees: float = 0.0
    """Trees along the crest, per 3.2 design px of width."""
    mist: tuple[float, float] = (0.60, 0.98)
    """Where, in the pigment's gradient, mist begins and has swallowed all."""
    terraces: float = 0.0
    """Distance of tea rows in design px; 0 draws strokes instead."""
    tail: float = 70
    """Design px below the base in which the hill fades out."""


@dataclass(frozen=True)
class Peak:
    """Where a peak stands: its apex, its base line and its width to either side, in design px."""

    x: float
    top: float
    base: float
    left: float
    right: float
    seed: int

    @property
    def height(self) -> float:
        """From base to nominal top."""
        return self.base - self.top


class Form:
    """The geometry of a peak inside a window: all that colouring needs to know of the shape."""

    def __init__(self, peak: Peak, style: Style, window: Window) -> None:
        self.peak, self.style, self.window = peak, style, window
        xs, height, seed = window.xs, peak.height, peak.seed
        self.x, self.y = window.axes
        self.reach = np.where(xs < peak.x, (peak.x - xs) / peak.left, (xs - peak.x) / peak.right)
        self.crest = self._crest()
        self.depth: Floats = self.y - self.crest[None, :]
        """Design px below the crest."""
        self.fall: Floats = (self.y - peak.top) / height
        """0 at the top, 1 at the base."""
        self.below: Floats = self.depth / height
        self.across = self._across()
        self.drift = fbm2(self.x / (60 + 0.12 * height), self.y / (110 + 0.2 * height), seed + 3)
        self.phase: Floats = self.across * style.strokes * 0.5 + self.drift * 1.5 + seed * 0.37
        self.tone = self._tone()

    def _profile(self, reach: Floats) -> Floats:
        r = self.style.roundness
        bend = (np.sqrt(reach * reach + r * r) - r) / (np.sqrt(1 + r * r) - r)
        return np.asarray(np.clip(1 - bend, 0, 1) ** self.style.flare)

    def _crest(self) -> Floats:
        """The silhouette: y for each column."""
        xs, seed, height, rough = self.window.xs, self.peak.seed, self.peak.height, self.style.rough
        reach = self.reach
        warp = 0.085 * fbm1(xs / (0.30 * height + 30), seed, 4) * np.minimum(1, reach * 4 + 0.15)
        crest = self.peak.base - height * self._profile(np.clip(reach + rough * warp, 0, 1))
        shoulder = np.maximum(fbm1(xs / (0.20 * height + 22), seed + 61, 2), -0.15)
        slope = smoothstep(0.06, 0.30, reach) * smoothstep(1.0, 0.62, reach)
        crest = crest - rough * height * 0.115 * shoulder * slope
        coarse = height * 0.030 * fbm1(xs / 26, seed + 5, 4, 0.55)
        rock = coarse + 2.2 * fbm1(xs / 7, seed + 9, 2)
        return np.asarray(crest + rough * rock * np.clip(1.2 - reach, 0, 1))

    def _across(self) -> Floats:
        """Position in the hill's row, -1 at its left slope to 1 at its right one."""
        peak = self.peak
        steps = np.linspace(0, 1, 200)
        rise = np.clip((peak.base - self.window.ys) / peak.height, 0, 1)
        half = np.maximum(np.interp(rise, self._profile(steps)[::-1], steps[::-1]), 0.02)
        signed = np.where(self.window.xs < peak.x, -self.reach, self.reach)
        across: Floats = signed[None, :] / half[:, None]
        self.half: Floats = np.where(across < 0, peak.left, peak.right) * half[:, None]
        """Half width of the row on this side, in design px."""
        return across

    def _tone(self) -> Floats:
        """Position in the pigment's gradient: 0 the crest, 1 the foot; folds shift it by 0.06."""
        tone = 0.60 * (self.y - self.peak.top) / self.peak.height
        tone = tone + 0.40 * self.depth / (0.72 * self.peak.height) + 0.055 * self.drift
        fold = np.sin(self.phase * 2 * np.pi)
        middle = np.clip(1.1 - np.abs(self.across), 0, 1)
        return np.asarray(tone - 0.060 * fold * middle * smoothstep(0.02, 0.14, self.below))
