"""Names on the map: each has its place, none lies on another, on a park or on a key."""

from __future__ import annotations

from itertools import combinations

import pytest

from kiosk.exhibit import geometry
from kiosk.exhibit.diagram import FRAMES, Frame
from kiosk.exhibit.map_labels import Box, Label, Map, Subject, broken

SQUARE = ((-150.0, -110.0), (150.0, -110.0), (150.0, 110.0), (-150.0, 110.0))
# Corners about the centre at full scale, centres on the designed map, names as long as English is.
PARKS = [
    ((SQUARE), (575, 461), "Life and Health Industry Park", "Life and Health", "4,500"),
    ((SQUARE), (989, 449), "Opto-Semiconductor Industry Park", "Opto-Semiconductor", "4,000"),
    ((), (1286, 372), "Electronic Information Industry Park", "Electronic Information", ""),
    ((), (1286, 560), "Two Mountains High-tech Small Business Park", "Two Mountains", ""),
    ((SQUARE), (760, 800), "Fantan Industrial Park", "Fantan", "4,000"),
]


def measure(text: str, face: str, size: float) -> float:
    return len(text) * size * (0.5 if face == "figure" else 0.52)


def subjects(frame: Frame) -> list[Subject]:
    return [
        Subject(
            tuple((x * frame.shrink, y * frame.shrink) for x, y in shape),
            frame.place(*centre),
            (name,),
            name,
            short_name,
            ("about", area, "mu") if area else ("", "", ""),
        )
        for shape, centre, name, short_name, area in PARKS
    ]


def place(frame: Frame, keys: tuple[Box, ...] = ()) -> list[Label | None]:
    box = Box(0, frame.feet, frame.width, frame.height)
    return Map(box, frame.portrait, measure, keys).place(subjects(frame))


def box_of(subject: Subject, label: Label) -> Box:
    left = subject.centre[0] + label.x - label.width / 2
    top = subject.centre[1] + label.y
    return Box(left, top, left + label.width, top + label.height)


@pytest.mark.parametrize("size", [(1408, 936), (1352, 936), (1176, 936), (1176, 720), (1900, 936)])
def test_names_keep_off_each_other_and_off_other_parks(size: tuple[float, float]) -> None:
    frame = Frame(False, *size)
    named = [
        (subject, label)
        for subject, label in zip(subjects(frame), place(frame), strict=True)
        if label
    ]
    assert len(named) >= 4
    boxes = [box_of(subject, label) for subject, label in named]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    for (subject, label), box in zip(named, boxes, strict=True):
        assert box.left >= 0
        assert box.right <= frame.width
        assert box.bottom <= frame.height
        others = [other for other in subjects(frame) if other.centre != subject.centre]
        assert not any(other.covers(box) for other in others), label.lines


def test_a_name_that_fits_its_park_stays_as_the_editor_broke_it() -> None:
    subject = Subject(
        SQUARE, (700, 600), ("范潭", "工业园"), "范潭工业园", "范潭", ("约", "4,000", "亩")
    )
    (label,) = Map(Box(0, 0, 1408, 936), False, measure).place([subject])
    assert label is not None
    assert (label.lines, label.size, label.inside) == (("范潭", "工业园"), 36, True)
    assert label.y == -label.height / 2


@pytest.mark.parametrize(
    ("second", "set_as"),
    [
        ("Fantan", "Fantan"),
        ("Opto-Semiconductor", "Opto-\nSemiconductor"),  # in one line it would touch the edge
        ("Optosemiconductors", "Optosemiconductors"),
    ],
)
def test_a_second_name_keeps_off_the_edge_where_it_can(second: str, set_as: str) -> None:
    subject = Subject(
        SQUARE, (700, 600), ("光电",), "光电", "光电", ("", "4,000", "亩"), second=second
    )
    (label,) = Map(Box(0, 0, 1400, 900), False, measure).place([subject])
    assert label is not None
    assert label.inside
    assert label.second == set_as


def test_a_long_name_takes_more_lines_before_it_stands_beside_its_park() -> None:
    labels = place(Frame(False, *FRAMES[False]))
    assert [label.lines if label else None for label in labels[:2]] == [
        ("Life and", "Health", "Industry Park"),
        ("Opto-", "Semiconductor", "Industry Park"),
    ]
    assert all(label and label.inside for label in labels[:2])
    assert labels[2] is not None
    assert labels[2].y == 30
    assert len(labels[2].lines) > 1


def test_names_keep_off_the_maps_keys() -> None:
    frame = Frame(False, *FRAMES[False])
    free = place(frame)[3]
    assert free is not None
    key = box_of(subjects(frame)[3], free)
    moved = place(frame, (key,))[3]
    assert moved is None or not box_of(subjects(frame)[3], moved).meets(key)


def test_without_room_a_park_has_no_name() -> None:
    subject = Subject((), (50, 50), ("Fantan",), "Fantan", "Fantan")
    assert Map(Box(0, 0, 90, 90), False, measure).place([subject]) == [None]


def test_an_area_is_left_out_before_the_name() -> None:
    area = ("about", "4,000,000,000", "mu")
    narrow = tuple((x * 0.5, y) for x, y in SQUARE)
    subject = Subject(narrow, (150, 120), ("Fantan",), "Fantan", "Fantan", area)
    (label,) = Map(Box(0, 0, 300, 240), False, measure).place([subject])
    assert label is not None
    assert (label.lines, label.figure_size) == (("Fantan",), 0)


def test_lines_are_about_equally_long_and_break_at_hyphens_only_if_need_be() -> None:
    name = "Two Mountains High-\u2060tech Park"
    assert list(broken(name, False, len))[1] == ("Two Mountains", "High-\u2060tech Park")
    assert list(broken("Opto-\u2060Semiconductor", True, len)) == [
        ("Opto-Semiconductor",),
        ("Opto-", "Semiconductor"),
    ]


def test_a_box_on_the_map_covers_a_diamond() -> None:
    park = Subject((), (100, 100), ("Fantan",), "Fantan", "Fantan")
    assert park.covers(Box(90, 90, 95, 95))
    assert not park.covers(Box(0, 0, 70, 70))
    assert geometry.overlap(park.box.corners, Box(-5, -5, 5, 5).corners)
