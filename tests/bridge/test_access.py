"""What a visit begins with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.bridge.access import Access
from kiosk.bridge.hall import Hall, open_hall


@pytest.fixture
def still_hall(hall: Hall) -> Iterator[None]:
    open_hall(replace(hall, still=True))
    yield
    open_hall(hall)


def test_in_safe_mode_every_visit_begins_with_still_pictures(still_hall: None) -> None:
    access = Access()
    assert access.property("still")
    access.setProperty("still", False)
    assert not access.property("still"), "a visitor may want them to move"
    access.reset()
    assert access.property("still")


def test_otherwise_they_move(hall: Hall) -> None:
    open_hall(hall)
    access = Access()
    for way in ("still", "instant"):
        access.setProperty(way, True)
    access.reset()
    assert not access.property("still")
    assert not access.property("instant"), "visitors see a page come"
