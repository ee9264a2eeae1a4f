"""What is painted on: layers with transparency, and sheets of paper on which layers are laid."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PIL import Image

from kiosk.media.artwork.colours import PAPER, SKY_WARM, Colour
from kiosk.media.artwork.noise import Floats

Pixels = NDArray[np.float32]
ROWS_AT_ONCE = 256
"""Pictures become 8-bit in bands of so many rows, which bounds memory."""


@dataclass(frozen=True)
class Window:
    """A part of a layer and the design px of its pixels' centres."""

    region: tuple[slice, slice]
    xs: Floats
    ys: Floats

    @property
    def axes(self) -> tuple[Floats, Floats]:
        """``xs`` as a row and ``ys`` as a column, which together broadcast to every pixel."""
        return self.xs[None, :], self.ys[:, None]


class Layer:
    """A transparent layer of ``width`` x ``height`` design px, at ``scale`` pixels each.

    ``rgb`` (rows, columns, 3) is multiplied with ``alpha`` (rows, columns); both in 0..1. A layer
    that is one part of a long picture begins at ``left`` (design px), and is drawn on as the whole
    would be.
    """

    def __init__(self, width: float, height: float, scale: float, left: float = 0) -> None:
        self.width, self.height, self.scale, self.left = width, height, scale, left
        shape = int(height * scale), int(width * scale)
        self.rgb: Pixels = np.zeros((*shape, 3), np.float32)
        self.alpha: Pixels = np.zeros(shape, np.float32)

    def window(self, left: float, top: float, right: float, bottom: float) -> Window | None:
        """The pixels inside these bounds (design px), or None if they lie outside the layer."""
        rows, columns = self.alpha.shape
        s = self.scale
        left, right = left - self.left, right - self.left
        x0, x1 = max(0, int(left * s)), min(columns, int(right * s) + 1)
        y0, y1 = max(0, int(top * s)), min(rows, int(bottom * s) + 1)
        if x1 <= x0 or y1 <= y0:
            return None
        xs, ys = (np.arange(x0, x1) + 0.5) / s + self.left, (np.arange(y0, y1) + 0.5) / s
        return Window((slice(y0, y1), slice(x0, x1)), xs, ys)

    def coverage(self, distance: Floats) -> Floats:
        """How much of a pixel lies inside an edge that is ``distance`` design px away from it."""
        return np.clip(distance * self.scale + 0.5, 0, 1)

    def across(self, top: float, bottom: float) -> Window | None:
        """The window over the layer's whole width."""
        return self.window(self.left, top, self.left + self.width, bottom)

    def paint(self, window: Window, colour: Floats, alpha: ArrayLike) -> None:
        """Lay ``colour``, of shape (3,) or (rows, columns, 3), over what is there."""
        opacity = np.clip(alpha, 0, 1).astype(np.float32)
        below = self.alpha[window.region]
        cover = opacity[..., None]
        self.rgb[window.region] = colour * cover + self.rgb[window.region] * (1 - cover)
        self.alpha[window.region] = opacity + below * (1 - opacity)

    def lay(self, upper: Layer) -> None:
        """Lay another layer of the same size over this one."""
        clear = 1 - upper.alpha
        self.rgb = upper.rgb + self.rgb * clear[..., None]
        self.alpha = upper.alpha + self.alpha * clear

    def set_in(self, part: Layer) -> None:
        """Lay a layer of this scale over this one where it stands; what lies beside is cut off.

        Both begin at a whole pixel.
        """
        start = round((part.left - self.left) * self.scale)
        rows, columns = self.alpha.shape
        first, last = max(0, start), min(columns, start + part.alpha.shape[1])
        if last <= first:
            return
        here = slice(0, rows), slice(first, last)
        there = slice(0, rows), slice(first - start, last - start)
        clear = 1 - part.alpha[there]
        self.rgb[here] = part.rgb[there] + self.rgb[here] * clear[..., None]
        self.alpha[here] = part.alpha[there] + self.alpha[here] * clear

    def fade(self, opacity: Floats) -> None:
        """Thin the layer by ``opacity``, a shape that broadcasts to (rows, columns)."""
        self.rgb = (self.rgb * opacity[..., None]).astype(np.float32)
        self.alpha = (self.alpha * opacity).astype(np.float32)

    def image(self) -> Image.Image:
        """The layer as RGBA, dithered by +-0.6 level so that its gradients do not band.

        Where nothing was painted stays perfectly clear, and what is opaque stays opaque: dither
        would speckle the clear parts, keep them from being cropped, and cost the renderer blending.
        """
        rng = np.random.default_rng(1)
        result = np.empty((*self.alpha.shape, 4), np.uint8)
        for band in _bands(len(result)):
            alpha = self.alpha[band]
            flat = np.clip(self.rgb[band] / np.maximum(alpha, 1e-5)[..., None], 0, 1)
            level = np.concatenate([flat, alpha[..., None]], -1) * 255
            dithered = level + rng.uniform(-0.6, 0.6, level.shape)
            exact = (alpha <= 0) | (alpha >= 1)
            dithered[exact, 3] = level[exact, 3]
            result[band] = np.clip(dithered + 0.5, 0, 255)
        result[result[..., 3] == 0] = 0
        return Image.fromarray(result)


class Sheet:
    """An opaque picture: paper of one colour, or with a horizon, with layers laid on it.

    ``rgb`` has shape (rows, columns, 3), in 0..1.
    """

    def __init__(self, rgb: Floats) -> None:
        self.rgb = rgb

    @classmethod
    def paper(cls, width: float, height: float, scale: float, colour: Colour = PAPER) -> Sheet:
        """A plain sheet of ``width`` x ``height`` design px."""
        return cls(np.full((int(height * scale), int(width * scale), 3), colour))

    def warm(self, scale: float, y: float, spread: float) -> Sheet:
        """Warm the paper around a horizon at ``y``, by a half there; ``spread`` in design px."""
        rows = np.arange(self.rgb.shape[0])[:, None, None] / scale
        share = np.exp(-(((rows - y) / spread) ** 2)) * 0.5
        self.rgb = self.rgb * (1 - share) + SKY_WARM * share
        return self

    def lay(self, *layers: Layer) -> Sheet:
        """Lay layers on the sheet, back to front."""
        for layer in layers:
            self.rgb *= 1 - layer.alpha[..., None]
            self.rgb += layer.rgb
        return self

    def image(self) -> Image.Image:
        """The sheet as RGB, with the grain of paper (0.9 of a level), which also dithers it."""
        rng = np.random.default_rng(3)
        result = np.empty(self.rgb.shape, np.uint8)
        for band in _bands(len(result)):
            level = self.rgb[band] * 255
            result[band] = np.clip(level + rng.normal(0, 0.9, level.shape) + 0.5, 0, 255)
        return Image.fromarray(result)


def _bands(rows: int) -> Iterator[slice]:
    return (slice(at, min(at + ROWS_AT_ONCE, rows)) for at in range(0, rows, ROWS_AT_ONCE))
