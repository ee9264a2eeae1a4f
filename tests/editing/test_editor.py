"""Drawing places: what fingers and keys make of them, and that every step can be taken back."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.editing.drawing import Board, Place, Places
from kiosk.editing.editor import Editor, with_ids
from kiosk.editing.faults import Fault, Judge
from kiosk.editing.history import History
from kiosk.editing.naming import with_room
from kiosk.exhibit.geo import geojson
from kiosk.exhibit.hotspots import corners_of, geojson_of
from kiosk.exhibit.problems import Language, Problems

BOARD = Board(1000, 400)
REACH = 20.0
SQUARE = ((100.0, 100.0), (300.0, 100.0), (300.0, 300.0), (100.0, 300.0))
START: Places = (
    Place("at", ((50.0, 60.0),), {"id": "gate", "name": "大门", "facts": ["Z1"]}),
    Place("line", ((0.0, 350.0), (500.0, 350.0), (900.0, 390.0)), {"id": "road", "park": "mill"}),
    Place("area", SQUARE, {"id": "yard", "park": "mill", "remark": {"of": ["a GIS"]}}),
)


def faults(places: Places, language: Language) -> tuple[Fault, ...]:
    return Judge(BOARD, language).faults(places)


def editor(places: Places = START) -> Editor:
    return Editor(BOARD, History(places))


def area(*taps: tuple[float, float]) -> Editor:
    """An area that has been drawn with these taps."""
    drawn = editor(())
    drawn.use("area")
    for point in taps:
        drawn.tap(point, REACH)
    return drawn


def counted(drawn: Editor) -> list[int]:
    """How many corners each place has."""
    return [len(place.corners) for place in drawn.places]


def test_taps_draw_an_area_and_a_tap_on_its_first_corner_ends_it() -> None:
    drawn = area(*SQUARE)
    assert drawn.press((102, 98), REACH)
    drawn.release()
    assert (drawn.growing, drawn.tool) == (False, "select")
    assert drawn.places == (Place("area", SQUARE, {"id": "place-1"}),)


def test_a_line_ends_with_a_second_tap_on_its_last_corner() -> None:
    drawn = editor(())
    drawn.use("line")
    drawn.tap((10, 10), REACH)
    drawn.tap((400, 10), REACH)
    assert drawn.press((400, 10), REACH)
    drawn.release()
    assert (drawn.growing, len(drawn.places[0].corners)) == (False, 2)


def test_a_drawing_with_too_few_corners_goes_away_with_its_tool() -> None:
    drawn = area((10, 10), (90, 10))
    drawn.use("select")
    assert counted(drawn) == []
    drawn.undo()
    assert counted(drawn) == [2]


def test_a_point_is_one_tap_and_the_hand_is_free_again() -> None:
    drawn = editor()
    drawn.use("at")
    drawn.tap((700, 200), REACH)
    assert (drawn.tool, drawn.chosen) == ("select", 3)
    assert drawn.places[3] == Place("at", ((700, 200),), {"id": "place-1"})


def test_a_tap_takes_the_nearest_point_or_line_and_the_smallest_area() -> None:
    inner = Place("area", ((150.0, 150.0), (200.0, 150.0), (200.0, 200.0)), {"id": "inner"})
    drawn = editor((*START, inner))
    for point, found in (((60, 60), 0), ((250, 340), 1), ((180, 160), 3), ((290, 290), 2)):
        drawn.tap(point, REACH)
        assert drawn.chosen == found
    drawn.tap((700, 200), REACH)
    assert drawn.place is None


def test_a_corner_is_drawn_along_and_a_side_gives_a_new_one() -> None:
    drawn = editor()
    drawn.choose(2)
    assert drawn.press((308, 95), REACH)
    drawn.drag((358, 45))
    assert [*drawn.places[2].corners[1]] == [350, 50]
    assert [*drawn.history.now] == [*START]  # not before the finger leaves
    drawn.release()
    assert [*drawn.history.now[2].corners[1]] == [350, 50]
    assert drawn.press((100, 205), REACH)
    drawn.drag((60, 200))
    drawn.release()
    assert [*drawn.places[2].corners] == [SQUARE[0], (350, 50), *SQUARE[2:], (60, 200)]
    assert drawn.corner == 4
    drawn.undo()
    drawn.undo()
    assert drawn.places == START


def test_a_place_moves_as_a_whole_and_stays_on_the_picture() -> None:
    drawn = editor()
    drawn.choose(2)
    assert drawn.press((200, 200), REACH)
    drawn.drag((-500, 230))
    drawn.release()
    assert drawn.places[2].corners == ((0, 130), (200, 130), (200, 330), (0, 330))


def test_nothing_is_taken_of_a_place_that_is_not_chosen() -> None:
    assert not editor().press((100, 100), REACH)


def test_a_second_finger_leaves_everything_where_it_was() -> None:
    drawn = editor()
    drawn.choose(2)
    drawn.press((200, 200), REACH)
    drawn.drag((260, 200))
    drawn.cancel()
    assert drawn.places == START


def test_a_corner_is_held_or_deleted_away_and_then_the_place() -> None:
    drawn = editor()
    drawn.choose(2)
    drawn.press((100, 100), REACH)
    drawn.hold()
    assert drawn.places[2].corners == SQUARE[1:]
    drawn.press((300, 100), REACH)
    drawn.release()
    drawn.delete()  # two corners are no area: all of it goes
    assert [place.id for place in drawn.places] == ["gate", "road"]
    drawn.undo()
    assert drawn.places[2].corners == SQUARE[1:]


def test_corners_are_stepped_through_and_moved_without_a_hand() -> None:
    drawn = editor()
    drawn.step(1)
    drawn.choose(2)
    seen = []
    for by in (1, 1, -1, -1, -1):
        drawn.step(by)
        seen.append(drawn.corner)
    assert seen == [0, 1, 0, -1, 3]
    drawn.nudge((-10, 5))
    drawn.nudge((-10, 5))
    assert [*drawn.places[2].corners[3]] == [80, 310]
    drawn.undo()  # both at once
    assert drawn.places == START


def test_letters_of_a_name_are_one_step_and_an_empty_one_goes_away() -> None:
    drawn = editor()
    drawn.choose(0)
    for name in ("北", "北大", "北大门"):
        drawn.tell("name", name)
    drawn.tell("firms", ["oak"])
    drawn.undo()
    assert drawn.place is not None
    assert (drawn.place.told("name"), drawn.place.listed("firms")) == ("北大门", ())
    drawn.undo()
    assert drawn.places == START
    drawn.tell("name", "")
    assert "name" not in drawn.places[0].properties


def test_a_step_back_while_drawing_takes_a_corner_back() -> None:
    drawn = area(*SQUARE[:2])
    drawn.undo()
    assert (drawn.growing, *drawn.places[0].corners) == (True, *SQUARE[:1])
    drawn.undo()
    assert (drawn.growing, len(drawn.places)) == (False, 0)
    drawn.redo()
    drawn.redo()
    assert [*drawn.places[0].corners] == [*SQUARE[:2]]


# ---- whatever is done


NUMBER = st.floats(-50, 1050, allow_nan=False)
POINT = st.tuples(NUMBER, NUMBER)
ACTION: st.SearchStrategy[Callable[[Editor], Any]] = st.one_of(
    st.sampled_from(["select", "at", "line", "area"]).map(lambda tool: lambda e: e.use(tool)),
    POINT.map(lambda at: lambda e: e.tap(at, REACH)),
    POINT.map(lambda at: lambda e: e.press(at, REACH)),
    POINT.map(lambda at: lambda e: e.drag(at)),
    st.tuples(st.sampled_from(["name", "text", "id"]), st.text(max_size=3)).map(
        lambda told: lambda e: e.tell(*told)
    ),
    st.lists(st.sampled_from(["oak", "elm"])).map(lambda ties: lambda e: e.tell("firms", ties)),
    st.integers(-1, 9).map(lambda n: lambda e: e.choose(min(n, len(e.places) - 1))),
    POINT.map(lambda by: lambda e: e.nudge(by)),
    *(
        st.just(lambda e, name=name: getattr(e, name)())
        for name in ("release", "cancel", "hold", "delete", "undo", "redo", "finish")
    ),
)


@pytest.mark.no_cover
@given(st.lists(ACTION, max_size=60))
def test_whatever_is_done_can_be_taken_back_and_is_read_again(
    actions: list[Callable[[Editor], Any]],
) -> None:
    drawn, judge = editor(), Judge(BOARD, "en")
    for action in actions:
        action(drawn)
        for place in drawn.places[3:]:
            assert all(0 <= x <= 1000 and 0 <= y <= 400 for x, y in place.corners)
        assert judge.faults(drawn.places) == faults(drawn.places, "en")
        drawn.handles(REACH)
    drawn.cancel()
    whole = tuple(
        place
        for number, place in enumerate(drawn.history.now)
        if place.whole
        and not {f.code for f in faults((place,), "en")} & {"place-crossed", "place-area"}
    )
    assert read(geojson_of((p.kind, p.corners, p.properties) for p in whole)) == whole
    while drawn.history.can_redo:
        drawn.redo()
    end = drawn.history.now
    for _ in range(len(actions) * 2):
        drawn.undo()
    start = drawn.history.now
    for _ in range(len(actions) * 2):
        drawn.redo()
    assert (start, drawn.history.now) == (START, end)


def read(text: str) -> Places:
    """Places as a program that knows GeoJSON only would take them from a file."""
    json.loads(text)
    problems = Problems("en")
    places = []
    for feature in geojson.parse(text, "it.geojson", problems, local=True):
        ((kind, corners),) = corners_of(feature).items()
        places.append(Place(kind, corners, feature.properties))
    assert problems.found == []
    return tuple(places)


# ---- faults


@pytest.mark.parametrize(
    ("place", "says"),
    [
        (Place("area", (SQUARE[0], SQUARE[2], (300.0, 50.0), SQUARE[3])), "crosses itself"),
        (Place("area", SQUARE[:2]), "three corners or more"),
        (Place("line", SQUARE[:1]), "two corners or more"),
        (Place("at", SQUARE[:1], {"id": "a b", "name": "门"}), "'a b'"),
        (Place("at", SQUARE[:1], {"id": "gate", "name": "门"}), "gate"),
        (Place("at", SQUARE[:1], {"id": "new"}), "the place has no name"),
        (Place("at", SQUARE[:1], {"id": "new", "name": 7}), "name"),
        (Place("at", SQUARE[:1], {"id": "new", "park": "mill", "door_to": "home"}), "door"),
    ],
)
def test_what_is_wrong_is_said_at_once_and_stops_saving(place: Place, says: str) -> None:
    given = {"id": "new", "park": "mill", **place.properties}
    found = faults((*START, Place(place.kind, place.corners, given)), "en")
    if says == "the place has no name":
        found = faults((*START, place), "en")
    stopping = [fault for fault in found if fault.stops and fault.place == 3]
    assert any(says in f"{fault.key}: {fault.words}" for fault in stopping), stopping


def test_what_visitors_are_shown_all_the_same_may_be_saved() -> None:
    place = Place("at", ((1001.0, 0.0),), {"id": "new", "name": "很长" * 9, "remark": "x"})
    found = faults((place,), "zh")
    assert {fault.key for fault in found} == {"name", "facts", "remark", "at"}
    assert not [fault for fault in found if fault.stops]


def test_features_that_a_gis_drew_get_an_id() -> None:
    drawn = Place("at", SQUARE[:1], {"id": None, "name": "门"})
    named = with_ids((drawn, Place("at", SQUARE[:1], {"id": "place-1"}), drawn))
    assert [place.id for place in named] == ["place-2", "place-1", "place-3"]


def test_names_that_would_lie_on_each_other_are_left_out_the_first_one_stays() -> None:
    names = [
        (4, (100.0, 100.0), 120.0),
        (0, (180.0, 130.0), 80.0),  # on the first
        (1, (300.0, 100.0), 80.0),
        (2, (180.0, 149.0), 80.0),  # a line below
        (3, (-40.0, -47.0), 80.0),
    ]
    assert with_room(names) == {4, 1, 2, 3}
    assert with_room(reversed(names)) == {3, 2, 1, 4}
