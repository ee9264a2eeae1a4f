"""The diagram's frame: places in order, areas to scale, in frames of any size."""

from __future__ import annotations

import pytest

from kiosk.exhibit import geometry
from kiosk.exhibit.diagram import FRAMES, Frame, shape_of
from kiosk.exhibit.model import Park

SIZES = [
    (False, 1408.0, 936.0),
    (False, 1408.0, 720.0),
    (False, 1728.0, 1296.0),
    (True, 1080.0, 780.0),
    (True, 1440.0, 1536.0),
]
SQUARE = (-50.0, -50.0, 50.0, -50.0, 50.0, 50.0, -50.0, 50.0)


def park(area_mu: int, outline: tuple[float, ...] = SQUARE) -> Park:
    return Park(
        id="mill",
        body=(),
        name="磨坊",
        short_name="磨坊",
        facts=(),
        area_mu=area_mu,
        outline=outline,
    )


@pytest.mark.parametrize(("portrait", "width", "height"), SIZES)
def test_places_keep_their_order_in_every_frame(
    portrait: bool, width: float, height: float
) -> None:
    frame = Frame(portrait, width, height)
    assert frame.place(100, 300)[0] < frame.place(200, 300)[0]
    assert frame.feet < frame.place(100, 300)[1] < frame.place(100, 900)[1] < height


@pytest.mark.parametrize("portrait", [False, True])
def test_the_designed_frame_leaves_places_where_they_are(portrait: bool) -> None:
    frame = Frame(portrait, *FRAMES[portrait])
    assert frame.place(400, 500) == pytest.approx((400, 500))
    assert frame.shrink == 1


@pytest.mark.parametrize(("portrait", "width", "height"), SIZES)
def test_areas_are_to_one_scale(portrait: bool, width: float, height: float) -> None:
    scale = Frame(portrait, width, height).px2_per_mu
    for area_mu in (300, 4500):
        drawn = geometry.area(shape_of(park(area_mu), scale))
        assert drawn == pytest.approx(area_mu * scale)


def test_what_is_unknown_has_no_shape() -> None:
    assert shape_of(park(0), 20) == shape_of(park(300, ()), 20) == shape_of(park(300), 0) == ()


@pytest.mark.parametrize(
    ("point", "distance"), [((0, 0), 0.0), ((60, 0), 10.0), ((53, 54), 5.0), ((-50, -70), 20.0)]
)
def test_the_distance_to_a_shape_is_nothing_inside(
    point: tuple[float, float], distance: float
) -> None:
    assert geometry.distance(geometry.points(SQUARE), point) == pytest.approx(distance)
