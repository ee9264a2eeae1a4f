"""Which place a finger means, and how names that it cannot tell apart are fanned out."""

from __future__ import annotations

import random
from itertools import combinations

import pytest

from kiosk.exhibit.touching import Target, fan, touched

REACH = 64.0
FIELD = ((0.0, 0.0), (1000.0, 0.0), (1000.0, 800.0), (0.0, 800.0))
PLACES = [
    Target("field", (500, 400), area=FIELD),
    Target("mill", (300, 300)),
    Target("barn", (330, 300)),
    Target("house", (700, 300)),
    Target("road", (1200, 400), line=((1200, 0), (1200, 800))),
]


@pytest.mark.parametrize(
    ("point", "scale", "meant"),
    [
        ((700, 300), 1.0, ("house",)),
        ((740, 340), 1.0, ("house",)),  # within 20 mm, though in the field
        ((700, 420), 1.0, ("field",)),  # farther
        ((310, 310), 1.0, ("mill", "barn")),
        ((322, 310), 1.0, ("barn", "mill")),
        ((310, 310), 2.0, ("mill",)),  # from 44 px apart they are told apart
        ((1190, 600), 1.0, ("road",)),
        ((1100, 400), 1.0, ()),
        ((1040, 400), 1.0, ("field",)),
        ((1000, 1000), 1.0, ()),
        # From afar all lie under the finger.
        ((310, 310), 0.03, ("mill", "barn", "field", "house", "road")),
    ],
)
def test_the_nearest_is_meant_or_those_under_the_finger(
    point: tuple[float, float], scale: float, meant: tuple[str, ...]
) -> None:
    found = touched(PLACES, point, scale, REACH)
    assert found == meant or (len(meant) > 2 and set(found) == set(meant))


def test_places_on_one_point_are_told_apart_by_nothing_but_a_fan() -> None:
    same = [Target("a", (5, 5)), Target("b", (5, 5))]
    assert touched(same, (5, 5), 1000.0, REACH) == ("a", "b")


def test_two_large_areas_that_overlap_are_both_meant_where_they_do() -> None:
    other = tuple((x + 500, y) for x, y in FIELD)
    areas = [Target("one", (250, 400), area=FIELD), Target("other", (1250, 400), area=other)]
    assert touched(areas, (750, 400), 1.0, REACH) == ("one", "other")
    assert touched(areas, (490, 400), 1.0, REACH) == ("one",)


def test_a_fan_lies_in_its_frame_and_on_nothing() -> None:
    dice = random.Random(7)
    for _ in range(500):
        frame = dice.uniform(960, 1920), dice.uniform(500, 1200)
        finger = dice.uniform(0, frame[0]), dice.uniform(0, frame[1])
        widths = [dice.uniform(120, 420) for _ in range(dice.randint(2, 9))]
        slips = fan(finger, widths, 88, 12, frame)
        boxes = []
        for slip, width in zip(slips, widths, strict=False):
            left = slip.x if slip.right else slip.x - width
            assert left >= -0.01
            assert left + width <= frame[0] + 0.01
            assert 0 <= slip.y - 44 <= slip.y + 44 <= frame[1] + 0.01
            boxes.append((left, slip.y - 44, left + width, slip.y + 44))
        for one, two in combinations(boxes, 2):
            apart = one[2] <= two[0] or two[2] <= one[0] or one[3] <= two[1] or two[3] <= one[1]
            assert apart, (finger, frame, widths)
        assert len(slips) >= min(len(widths), int((frame[1] + 12) // 100))
