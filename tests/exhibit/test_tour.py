"""Every place of an exhibit, and the facts that it rests on."""

from __future__ import annotations

import pytest

from kiosk.exhibit.tour import facts_at, sourced, tour
from tests.exhibit.small import Small


def test_a_tour_visits_everything_in_order(small: Small) -> None:
    assert tour(small.shown()) == (
        "attract", "home", "story/less/closed", "story/less/land", "story/more/first",
        "map/mill", "map/creek", "firms", "firms/seats", "firms/chips", "firm/oak", "firm/chip",
        "ties", "ties/oak", "compare/oak+chip", "compare/chip+oak", "figures", "about",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("page", "item", "facts"),
    [
        ("story", "more/first", ("Z1", "Z3")),
        ("story", "less", ("Z2",)),
        ("map", "mill", ("Z1", "Z2")),
        ("firm", "chip", ("Z1", "Z2")),  # the tie that another firm's file states
        ("firms", "chips", ("Z1",)),
        ("firms", "park/mill", ("Z1", "Z2")),
        ("firms", "", ("Z1", "Z2")),
        ("ties", "oak", ("Z1", "Z2")),
        ("ties", "chip", ("Z1", "Z2")),
        ("ties", "", ("Z1", "Z2")),
        ("figures", "", ("Z1", "Z2")),
        ("home", "", ("Z1",)),
    ],
)
def test_the_facts_of_a_place(page: str, item: str, facts: tuple[str, ...], small: Small) -> None:
    assert facts_at(small.shown(), page, item) == facts


def test_the_sources_of_few_places_tell_the_whole_ledger(small: Small) -> None:
    shown = small.shown()
    places = sourced(shown)
    told = [set(facts_at(shown, *place.partition("/")[::2])) for place in places]
    assert set().union(*told) == {fact.id for fact in shown.ledger if fact.id in ("Z1", "Z2", "Z3")}
    assert [len(facts) for facts in told] == sorted(map(len, told), reverse=True)
    assert "attract" not in places
