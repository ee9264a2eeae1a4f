"""GCJ-02 as published, and a file of such degrees recognised."""

from __future__ import annotations

import pytest

from kiosk.exhibit.geo.gcj02 import recognised, shifted
from kiosk.exhibit.geometry import Points, moved

ANJI_LIKE: Points = ((119.4, 30.5), (119.8, 30.5), (119.8, 30.94), (119.4, 30.94))


@pytest.mark.parametrize(
    ("latitude", "longitude", "moved_latitude", "moved_longitude"),
    [
        # The test values of googollee/eviltransform.
        (31.1774276, 121.5272106, 31.17530398364597, 121.531541859215),
        (22.543847, 113.912316, 22.540796131694766, 113.9171764808363),
        (39.911954, 116.377817, 39.91334545536069, 116.38404722455657),
    ],
)
def test_the_formula_as_published(
    latitude: float, longitude: float, moved_latitude: float, moved_longitude: float
) -> None:
    # Theirs takes another radius of the earth: a metre or so.
    assert shifted((longitude, latitude)) == pytest.approx(
        (moved_longitude, moved_latitude), abs=2e-5
    )


def test_an_area_that_is_known_gives_the_shift_away() -> None:
    centre = (119.5739, 30.6229)  # of Anji county
    there = moved(ANJI_LIKE, centre[0] - 119.6, centre[1] - 30.72)
    assert recognised([there]) == ""
    assert recognised([tuple(map(shifted, there))]) == "安吉县"
    assert recognised([there, tuple(map(shifted, there))]) == "", "one is where it should be"
    assert recognised([moved(there, -0.005, 0.002)]) == "", "shifted, but otherwise"
    assert recognised([]) == ""
