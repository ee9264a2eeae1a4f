"""One peak in its pigment: hemp-fibre strokes (披麻皴), mist, outline, gold and trees.

Steps 3 to 7 of section 8 of the design; the numbers are those of its generator.
"""

from __future__ import annotations

import numpy as np

from kiosk.media.artwork.canvas import Layer
from kiosk.media.artwork.colours import GOLD, INK, MALACHITE_DEEP, MIST, TEA_LIGHT, Colour, ramp
from kiosk.media.artwork.forms import Form, Peak, Style
from kiosk.media.artwork.noise import Floats, fbm1, fbm2, noise1, noise2, smoothstep
from kiosk.media.artwork.trees import tree

HEADROOM = 30
"""Design px above the nominal top that shoulders and rock may reach."""


def _blend(colour: Floats, other: Colour, share: Floats) -> Floats:
    return np.asarray(colour * (1 - share[..., None]) + other * share[..., None])


def _tea_rows(form: Form, colour: Floats) -> Floats:
    """Iso-lines of depth below the crest, dark and light in turn."""
    peak, gap, depth = form.peak, form.style.terraces, form.depth
    spread = gap * (1 + 0.55 * np.clip(form.fall, 0, 1))
    rows = (depth * 0.62 + (form.y - peak.top) * 0.38) / spread
    rows = rows + 0.55 * fbm1(form.window.xs / 150, peak.seed + 70, 2)[None, :]
    part = rows - np.floor(rows)
    begin = smoothstep(0.5, 2.2, rows)
    dark = smoothstep(0.50, 0.62, part) * smoothstep(1.0, 0.90, part)
    dark = dark * begin * smoothstep(0.92, 0.5, form.tone)
    light = smoothstep(0.02, 0.16, part) * smoothstep(0.34, 0.2, part)
    light = light * begin * smoothstep(0.85, 0.4, form.tone)
    return _blend(_blend(colour, MALACHITE_DEEP, 0.20 * dark), TEA_LIGHT, 0.22 * light)


def _fibres(form: Form, colour: Floats) -> Floats:
    """Hemp-fibre strokes: lines of constant position across the hill, bent and broken by noise."""
    style = form.style
    off = np.abs(form.phase * 2 - np.round(form.phase * 2))
    distance = off / style.strokes * form.half
    ink = np.clip(1.05 - distance * 1.25, 0, 1) * smoothstep(0.03, 0.10, form.below)
    ink = ink * smoothstep(0.62, 0.22, form.tone)
    broken = smoothstep(-0.28, 0.28, noise2(form.x / 15, form.y / 46, form.peak.seed + 8))
    return _blend(colour, style.pigment.stroke, 0.34 * style.line * (ink * broken))


def _colour(form: Form) -> Floats:
    """The hill's surface, shape (rows, columns, 3)."""
    style, seed, x, y = form.style, form.peak.seed, form.x, form.y
    colour = ramp(form.tone, style.pigment.stops)
    fine = noise2(x / 2.3, y / 3.1, seed + 40) * 0.012 + noise2(x / 9, y / 14, seed + 41) * 0.012
    colour = colour + (fine * smoothstep(1.0, 0.4, form.tone))[..., None]
    mist = smoothstep(*style.mist, form.tone + 0.10 * fbm2(x / 190, y / 46, seed + 77))
    if style.terraces:
        colour = _tea_rows(form, colour)
    else:
        colour = _fibres(form, colour)
        foot = form.fall + 0.07 * fbm2(x / 120, y / 40, seed + 78, 2)
        mist = np.maximum(mist, smoothstep(0.84, 1.0, foot))
    return style.pigment.hazed(_blend(colour, MIST, mist))


def _crest_lines(layer: Layer, form: Form) -> None:
    """The ink outline, and the gold line 3 to 6 design px inside it."""
    style, seed, xs = form.style, form.peak.seed, form.window.xs
    slope = np.gradient(form.crest, xs) if len(xs) > 2 else np.zeros_like(xs)
    normal = np.sqrt(1 + slope**2)[None, :]
    pressure = 0.62 + 0.38 * smoothstep(-0.5, 0.3, noise1(xs / 34, seed + 21))[None, :]
    fade = smoothstep(style.mist[1] * 0.86, style.mist[0] * 0.55, form.fall)
    s = layer.scale
    outline = np.clip(1.0 - np.abs(form.depth) / normal * s / (0.85 * s) + 0.25, 0, 1)
    outline = outline * style.line * pressure * fade
    layer.paint(form.window, style.pigment.hazed(INK), outline)
    if style.gold:
        off = np.abs(form.depth / normal - 3.4 - 2.2 * noise1(xs / 60, seed + 23)[None, :])
        broken = smoothstep(-0.35, 0.15, noise1(xs / 70, seed + 24))[None, :]
        gold = np.clip(1.15 - off / 0.75, 0, 1) * style.gold * broken
        layer.paint(form.window, GOLD, gold * smoothstep(0.62, 0.34, form.fall))


def _trees(layer: Layer, form: Form) -> None:
    """Trees along the crest: in runs, never on the apex, none in the lower 40 %."""
    peak, xs = form.peak, form.window.xs
    rng = np.random.default_rng(peak.seed + 99)
    for _ in range(int(form.style.trees * (peak.left + peak.right) / 3.2)):
        x = rng.uniform(peak.x - peak.left * 0.8, peak.x + peak.right * 0.8)
        gap = noise1(x / 38, peak.seed + 31)[0] < 0.12
        if gap or x < xs[0] or x > xs[-1]:
            continue
        y = float(np.interp(x, xs, form.crest))
        if 0.015 <= (y - peak.top) / peak.height <= 0.60:
            tree(layer, x, y, peak.height, form.style.pigment, rng)


def draw_peak(layer: Layer, peak: Peak, style: Style) -> None:
    """Draw one peak onto a layer; what lies outside the layer is cut off."""
    bottom = peak.base + style.tail
    window = layer.window(peak.x - peak.left, peak.top - HEADROOM, peak.x + peak.right, bottom)
    if window is None:
        return
    form = Form(peak, style, window)
    ragged = form.y + 18 * fbm1(window.xs / 80, peak.seed + 50, 3)[None, :]
    end = smoothstep(peak.base - 0.04 * peak.height, peak.base + style.tail * 0.95, ragged)
    layer.paint(window, _colour(form), layer.coverage(form.depth) * (1 - end))
    _crest_lines(layer, form)
    if style.trees:
        _trees(layer, form)
