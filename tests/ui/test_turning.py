"""A panel that is turned while it shows a page lays it out anew; Qt has nothing to warn of."""

from __future__ import annotations

import pytest

from tests.conftest import MakeVisitor

LANDSCAPE, PORTRAIT = (960, 540), (540, 960)


@pytest.mark.parametrize(
    "place",
    [
        *("home", "story/add/three-versions", "map/e-info", "firms", "firm/yongyi"),
        *("firm/martin-kerui", "firm/hutong", "ties", "figures", "about"),
    ],
)
def test_a_page_stands_whole_on_a_panel_that_turns(make_visitor: MakeVisitor, place: str) -> None:
    visitor = make_visitor(LANDSCAPE)
    visitor.access.setProperty("still", True)
    visitor.go(place)
    for size in (PORTRAIT, LANDSCAPE):
        visitor.window.resize(*size)
        visitor.settle()
        assert not visitor.faults()
