"""GCJ-02: the shifted degrees of Chinese web maps, recognised by their shift.

Amap, Tencent and others give positions that a published formula has moved by some hundred metres
(GB 20263-2006 asks for it; the formula as found in googollee/eviltransform, MIT). A file of such
degrees looks sound, and lies beside every other layer. Nothing in it says so; but where it holds an
area that we know, that area's centre is off by just this shift.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from kiosk.exhibit.geo.projection import distance
from kiosk.exhibit.geometry import Point, Points, area, centroid

KNOWN: Final = (
    ("吴兴区", (120.0813, 30.8062), 0.0814),
    ("南浔区", (120.3010, 30.7608), 0.0666),
    ("德清县", (120.0393, 30.5639), 0.0884),
    ("长兴县", (119.8091, 30.9794), 0.1351),
    ("安吉县", (119.5739, 30.6229), 0.1763),
    ("余杭区", (119.9099, 30.3692), 0.0883),
    ("临安区", (119.3381, 30.2042), 0.2940),
    ("宁国市", (118.9871, 30.4995), 0.2281),
    ("广德市", (119.3558, 30.8922), 0.2024),
    ("杭州市", (119.4701, 29.9006), 1.5748),
    ("宁波市", (121.4584, 29.7392), 0.8510),
    ("温州市", (120.4356, 27.9047), 1.0563),
    ("嘉兴市", (120.7592, 30.6340), 0.4035),
    ("湖州市", (119.8708, 30.7453), 0.5478),
    ("绍兴市", (120.6364, 29.7355), 0.7717),
    ("金华市", (119.9523, 29.1182), 1.0145),
    ("衢州市", (118.6747, 28.9351), 0.8181),
    ("舟山市", (122.1420, 30.0594), 0.0477),
    ("台州市", (121.1074, 28.7727), 0.8892),
    ("丽水市", (119.5123, 28.2001), 1.5853),
    ("上海市", (121.4152, 31.0847), 0.5142),
    ("江苏省", (119.4734, 32.9663), 9.9097),
    ("浙江省", (120.0710, 29.1756), 9.5139),
    ("安徽省", (117.2258, 31.8263), 13.3665),
)
"""Name, centre of the largest part in degrees, and its area in square degrees, as Tianditu's
divisions of 2025 have them; a test compares them with what is shipped."""

SAME: Final = 0.03
"""Share of its area by which an outline of another source may differ, and still be the same."""

NEAR: Final = 0.3
"""Share of the shift by which a centre may be off."""

_RADIUS: Final = 6378245.0  # Krasovsky 1940, on which the formula stands
_SQUARE: Final = 0.00669342162296594323


def shifted(place: Point) -> Point:
    """What GCJ-02 makes of a longitude and latitude in degrees (WGS 84, CGCS2000)."""
    x, y = place[0] - 105.0, place[1] - 35.0
    root = math.sqrt(abs(x))
    both = 20 * _sine(6 * x) + 20 * _sine(2 * x)
    north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root
    north += (both + 20 * _sine(y) + 40 * _sine(y / 3)) * 2 / 3
    north += (160 * _sine(y / 12) + 320 * _sine(y / 30)) * 2 / 3
    east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root
    east += (both + 20 * _sine(x) + 40 * _sine(x / 3)) * 2 / 3
    east += (150 * _sine(x / 12) + 300 * _sine(x / 30)) * 2 / 3
    latitude = math.radians(place[1])
    magic = 1 - _SQUARE * math.sin(latitude) ** 2
    meridian = _RADIUS * (1 - _SQUARE) / magic**1.5
    parallel = _RADIUS / math.sqrt(magic) * math.cos(latitude)
    return place[0] + math.degrees(east / parallel), place[1] + math.degrees(north / meridian)


def recognised(areas: Iterable[Points]) -> str:
    """The name of an area that we know and that lies where GCJ-02 puts it, among these outlines in
    degrees; empty if there is none, or if any lies where it is."""
    found = ""
    for outline in areas:
        size, centre = area(outline), centroid(outline)
        for name, known, known_size in KNOWN:
            if abs(size - known_size) > SAME * known_size:
                continue
            moved = shifted(known)
            shift = distance(known, moved)
            if distance(centre, known) < NEAR * shift:
                return ""
            if distance(centre, moved) < NEAR * shift:
                found = name
    return found


def _sine(half_turns: float) -> float:
    return math.sin(half_turns * math.pi)
