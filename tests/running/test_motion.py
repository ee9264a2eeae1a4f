"""How a map moves by itself, and maps larger than their frame."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from kiosk.running.motion import FASTEST, Fling, Glide, Throw
from kiosk.running.viewport import GIVE, Fingers, Ground, Viewport

SCROLL = Viewport(1920, 700, ground=Ground(32768, 1400, 2.0)).all
PLAN = Viewport(1000, 1000, ground=Ground(4000, 2000, 2.0)).all


def test_the_whole_of_a_larger_map_stands_in_the_middle() -> None:
    assert PLAN.scale == 0.25
    assert PLAN.whole
    assert (PLAN.x, PLAN.y) == (0, 250)
    assert PLAN.middle == pytest.approx((2000, 1000))


def test_keys_lead_from_the_whole_to_the_largest_and_back() -> None:
    view, scales = SCROLL, [SCROLL.scale]
    while not view.largest:
        view = view.stepped(True, (30000, 700))
        scales.append(view.scale)
    assert scales == sorted(scales)
    assert scales[-1] == 2.0
    while not view.whole:
        view = view.stepped(False, (30000, 700))
    assert view == SCROLL


def test_a_pinch_on_a_picture_keeps_the_point_under_the_fingers() -> None:
    view = SCROLL.showing((16000, 700), 0.8)
    for factor in (1.1, 0.97, 1.21, 0.9):
        before, now = (900.0, 340.0), (913.0, 351.0)
        point = view.map_point(*before)
        free = view.zoomed(factor, before, now)
        assert math.dist(view.at(*free).view_point(*point), now) < 200  # the edge may hold it
        loose = Viewport(1920, 700, *free, ground=view.ground)
        assert math.dist(loose.view_point(*point), now) < 1e-6


def test_edges_give_a_little_and_draw_back() -> None:
    fingers = Fingers(SCROLL.showing((0, 700), 0.5), soft=True)
    fingers.press(1, 500, 300)
    fingers.move({1: (900, 300)})
    assert 0 < fingers.view.x < GIVE
    assert fingers.view.settled.x == 0
    fingers.move({1: (860, 300)})
    fingers.move({1: (500, 300)})
    assert fingers.view.x == pytest.approx(0)


def test_another_frame_looks_at_the_same_part_of_a_picture() -> None:
    view = SCROLL.showing((12000, 700), 0.5)
    other = view.resized(1080, 1050)
    assert other.middle[0] == pytest.approx(12000)
    assert SCROLL.resized(1080, 500).whole


def test_a_glide_begins_and_ends_where_it_should_and_zooms_about_one_point() -> None:
    start = SCROLL.showing((16000, 700), 0.6)
    end = start.pinched(2, (700, 350), (700, 350))
    glide = Glide(start, end)
    assert math.dist(glide.at(0).middle, start.middle) < 1e-6
    assert glide.at(glide.seconds) == end
    fixed = start.map_point(700, 350)
    for part in (0.2, 0.5, 0.8):
        assert math.dist(glide.at(part * glide.seconds).view_point(*fixed), (700, 350)) < 1


def test_a_throw_goes_on_ever_slower_and_stays_within_the_edges() -> None:
    start = SCROLL.showing((16000, 700), 0.5)
    fling = Fling(start, (1500.0, 0.0))
    way = [fling.at(step / 10).x - start.x for step in range(10)]
    steps = [b - a for a, b in pairwise(way)]
    assert steps == sorted(steps, reverse=True)
    assert fling.over(3)
    far = Fling(SCROLL.showing((200, 700), 0.5), (FASTEST, 0.0))
    time = next(t / 60 for t in range(600) if far.over(t / 60))
    assert far.at(time).x <= GIVE


def test_a_finger_that_rested_before_it_left_throws_nothing() -> None:
    throw = Throw()
    for step in range(5):
        throw.see(step * 0.016, step * 20.0, 0.0)
    assert throw.speed(0.07)[0] == pytest.approx(1250)
    assert throw.speed(0.5) == (0, 0)
    throw.begin()
    assert throw.speed(0.07) == (0, 0)
