"""The map's view: steps, drags and pinches, and what of them is a tap."""

from __future__ import annotations

import math
import random

import pytest

from kiosk.running.viewport import SLOP, STEPS, Fingers, Viewport

WHOLE = Viewport(1408, 936)


def shows_nothing_beyond(view: Viewport) -> bool:
    left, top = view.map_point(0, 0)
    right, bottom = view.map_point(view.width, view.height)
    hair = 1e-6
    return (
        left >= -hair
        and top >= -hair
        and right <= view.width + hair
        and bottom <= view.height + hair
    )


def test_whole_map_is_seen_as_it_is() -> None:
    assert WHOLE.whole
    assert WHOLE.map_point(300, 200) == (300, 200)
    assert WHOLE.view_point(300, 200) == (300, 200)


@pytest.mark.parametrize(
    ("scale", "x", "y", "seen", "on_map"),
    [
        (2.0, 0, 0, (600, 400), (300, 200)),
        (2.0, -500, -300, (600, 400), (550, 350)),
        (3.0, -2816, -1872, (1408, 936), (1408, 936)),
        (1.5, -704, -468, (0, 0), (704 / 1.5, 312)),
    ],
)
def test_points_of_view_and_map_answer_each_other(
    scale: float, x: float, y: float, seen: tuple[float, float], on_map: tuple[float, float]
) -> None:
    view = Viewport(1408, 936, scale, x, y)
    assert view.map_point(*seen) == pytest.approx(on_map)
    assert view.view_point(*on_map) == pytest.approx(seen)


def test_keys_go_up_in_three_steps_and_down_again() -> None:
    view, scales = WHOLE, []
    for _ in range(5):
        view = view.stepped(True, (989, 449))
        scales.append(view.scale)
    assert scales == [1.5, 2.0, 3.0, 3.0, 3.0]
    assert view.largest
    down = []
    for _ in range(4):
        view = view.stepped(False, (989, 449))
        down.append(view.scale)
    assert down == [2.0, 1.5, 1.0, 1.0]
    assert view == WHOLE


def test_a_step_from_between_goes_to_the_next_step() -> None:
    between = WHOLE.pinched(1.7, (700, 400), (700, 400))
    assert between.stepped(True, (700, 400)).scale == 2.0
    assert between.stepped(False, (700, 400)).scale == 1.5


@pytest.mark.parametrize("park", [(575, 461), (989, 449), (760, 809), (294, 709), (1286, 372)])
def test_steps_bring_the_park_to_the_middle_as_far_as_the_edge_allows(
    park: tuple[float, float],
) -> None:
    view = WHOLE
    for _ in STEPS[1:]:
        view = view.stepped(True, park)
        assert shows_nothing_beyond(view)
        x, y = view.view_point(*park)
        assert 0 < x < view.width
        assert 0 < y < view.height
    assert view.view_point(704, 468) != (704, 468) or park == (704, 468)


@pytest.mark.parametrize(
    ("dx", "dy"), [(9000, 9000), (-9000, 9000), (9000, -9000), (-9000, -9000), (10, -10)]
)
def test_a_drag_stops_at_the_edge(dx: float, dy: float) -> None:
    view = WHOLE.stepped(True, (704, 468)).stepped(True, (704, 468)).moved(dx, dy)
    assert shows_nothing_beyond(view)


def test_the_whole_map_does_not_move() -> None:
    assert WHOLE.moved(100, -50) == WHOLE


def test_a_pinch_keeps_the_point_under_the_fingers_within_one_pixel() -> None:
    chance = random.Random(7)
    kept = 0
    for _ in range(2000):
        start = WHOLE.pinched(chance.uniform(1, 3), *[(chance.uniform(300, 1100), 468.0)] * 2)
        before = chance.uniform(400, 1000), chance.uniform(250, 700)
        now = before[0] + chance.uniform(-40, 40), before[1] + chance.uniform(-40, 40)
        view = start.pinched(chance.uniform(0.8, 1.3), before, now)
        assert shows_nothing_beyond(view)
        assert STEPS[0] <= view.scale <= STEPS[-1]
        at_edge = any(
            math.isclose(here, edge, abs_tol=1e-6)
            for here, edge in (
                (view.x, 0),
                (view.y, 0),
                (view.x, view.width * (1 - view.scale)),
                (view.y, view.height * (1 - view.scale)),
            )
        )
        if not at_edge:
            kept += 1
            assert math.dist(view.view_point(*start.map_point(*before)), now) < 1
    assert kept > 500


def test_another_frame_looks_at_the_same_part() -> None:
    view = WHOLE.stepped(True, (989, 449)).stepped(True, (989, 449))
    middle = view.map_point(704, 468)
    other = view.resized(1080, 700)
    assert other.scale == view.scale
    assert other.map_point(540, 350) == pytest.approx(
        (middle[0] * 1080 / 1408, middle[1] * 700 / 936)
    )
    assert Viewport(0, 0).resized(100, 50) == Viewport(100, 50)


# ---- fingers


def pinch(fingers: Fingers, apart: float = 200) -> None:
    fingers.press(1, 600, 400)
    fingers.press(2, 800, 400)
    for step in range(1, 6):
        fingers.move({1: (600 - apart * step / 10, 400), 2: (800 + apart * step / 10, 400)})
    fingers.release(1, 600 - apart / 2, 400)
    fingers.release(2, 800 + apart / 2, 400)


def test_a_touch_that_rests_is_a_tap() -> None:
    fingers = Fingers(WHOLE)
    fingers.press(1, 575, 461)
    assert fingers.resting == pytest.approx((575, 461))
    fingers.move({1: (575 + SLOP / 2, 461)})
    assert fingers.release(1, 575 + SLOP / 2, 461) == ((575, 461), (575 + SLOP / 2, 461))
    assert not fingers.down


def test_a_tap_on_an_enlarged_map_is_told_in_map_coordinates() -> None:
    fingers = Fingers(WHOLE.stepped(True, (989, 449)))
    at = fingers.view.view_point(989, 449)
    fingers.press(1, *at)
    tap = fingers.release(1, *at)
    assert tap is not None
    assert tap[0] == pytest.approx((989, 449))


def test_a_drag_on_an_enlarged_map_moves_it_and_is_no_tap() -> None:
    fingers = Fingers(WHOLE.stepped(True, (704, 468)))
    before = fingers.view
    fingers.press(1, 700, 400)
    fingers.move({1: (650, 380)})
    assert fingers.resting is None
    assert fingers.view == before.moved(-50, -20)
    assert fingers.release(1, 650, 380) is None


def test_a_heavy_finger_on_the_whole_map_still_taps() -> None:
    fingers = Fingers(WHOLE)
    fingers.press(1, 500, 400)
    fingers.move({1: (540, 430)})
    assert fingers.view == WHOLE
    assert fingers.release(1, 540, 430) == ((500, 400), (540, 430))


def test_two_fingers_pinch_and_tap_nothing() -> None:
    fingers = Fingers(WHOLE)
    fingers.press(1, 600, 400)
    fingers.press(2, 800, 400)
    assert fingers.resting is None
    fingers.move({1: (500, 400), 2: (900, 400)})
    assert fingers.view.scale == pytest.approx(2.0)
    assert fingers.release(1, 500, 400) is None
    fingers.move({2: (900, 460)})
    assert fingers.release(2, 900, 460) is None
    assert not fingers.down


def test_the_finger_that_stays_after_a_pinch_drags() -> None:
    fingers = Fingers(WHOLE)
    fingers.press(1, 600, 400)
    fingers.press(2, 800, 400)
    fingers.move({1: (500, 400), 2: (900, 400)})
    fingers.release(1, 500, 400)
    before = fingers.view
    fingers.move({2: (890, 395)})
    assert fingers.view == before.moved(-10, -5)


def test_taps_live_after_a_hundred_pinches() -> None:
    fingers = Fingers(WHOLE)
    for _ in range(100):
        pinch(fingers, 200)
        pinch(fingers, -120)
        fingers.press(3, 400, 300)
        assert fingers.release(3, 400, 300) is not None


def test_ten_fingers_and_palms_leave_nothing_behind() -> None:
    chance = random.Random(3)
    fingers = Fingers(WHOLE)
    for _ in range(50):
        for finger in range(10):
            fingers.press(finger, chance.uniform(0, 1408), chance.uniform(0, 936))
        for _ in range(10):
            fingers.move({f: (chance.uniform(0, 1408), chance.uniform(0, 936)) for f in range(10)})
            assert shows_nothing_beyond(fingers.view)
        for finger in chance.sample(range(10), 10):
            assert fingers.release(finger, 700, 400) is None
        assert not fingers.down
    fingers.press(1, 400, 300)
    assert fingers.release(1, 400, 300) is not None


def test_two_fingers_on_one_spot_do_not_burst_the_scale() -> None:
    fingers = Fingers(WHOLE)
    fingers.press(1, 600, 400)
    fingers.press(2, 600, 400)
    fingers.move({1: (500, 400), 2: (700, 400)})
    assert fingers.view.scale == 1.0


def test_a_cancelled_touch_is_no_tap() -> None:
    fingers = Fingers(WHOLE)
    fingers.press(1, 575, 461)
    fingers.cancel()
    assert not fingers.down
    assert fingers.release(1, 575, 461) is None
    fingers.move({1: (0, 0)})
    assert fingers.view == WHOLE
