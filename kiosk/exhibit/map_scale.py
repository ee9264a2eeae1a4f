"""What a map's scale says: round lengths and areas, and areas told by familiar things.

A mu is 2000/3 square metres: fifteen of them are a hectare.
"""

from __future__ import annotations

import math
from typing import Final

METRES2_PER_MU: Final = 2000 / 3

PITCH_METRES2: Final = 7140
"""A football pitch for international matches: 105 by 68 metres."""

STEPS: Final = (1, 2, 5, 10)


def round_below(most: float) -> float:
    """The greatest of 1, 2 and 5 times a power of ten that is not more than ``most``.

    0 for anything that is not above 0.
    """
    if not 0 < most < math.inf:
        return 0.0
    unit = 10.0 ** math.floor(math.log10(most))
    # Arithmetic may leave 1000 a hair below itself.
    step = max(step for step in STEPS if step * unit <= most * (1 + 1e-9) or step == 1)
    return float(f"{step * unit:.6g}")


def length(metres_per_px: float, most_px: float) -> float:
    """Metres that a scale bar shows: round, and on the map not longer than ``most_px``."""
    return round_below(metres_per_px * most_px)


def square(metres_per_px: float, most_px: float) -> float:
    """Mu that a scale's square shows: round, its side on the map not longer than ``most_px``."""
    return round_below((metres_per_px * most_px) ** 2 / METRES2_PER_MU)


def side(mu: float) -> float:
    """Metres along a square of so many mu."""
    return math.sqrt(mu * METRES2_PER_MU)


def pitches(mu: float) -> int:
    """Football pitches in an area, as many as can honestly be told: to two digits."""
    exact = mu * METRES2_PER_MU / PITCH_METRES2
    if exact < 10:
        return round(exact)
    unit = 10.0 ** (math.floor(math.log10(exact)) - 1)
    return round(round(exact / unit) * unit)
