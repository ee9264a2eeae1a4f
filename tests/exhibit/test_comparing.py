"""Two firms side by side, as rules: who meets whom, and what is lacking."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.exhibit.comparing import Cell, Line, examples, lines, pair_of, partner
from kiosk.exhibit.model import Exhibit, Firm
from kiosk.exhibit.sources import facts_of
from kiosk.exhibit.tour import facts_at
from tests.exhibit.small import Small


def firm(ident: str, industry: str = "seats", **values: object) -> Firm:
    made = Firm(
        id=ident,
        body=(),
        name=ident,
        short_name=ident,
        reading=ident,
        industry=industry,
        facts=(),
        picture="mist",
    )
    return replace(made, **values)  # type: ignore[arg-type]


def exhibit_of(small: Small, *firms: Firm) -> Exhibit:
    return replace(small.shown(), firms=firms)


def test_figures_stand_in_order_and_what_is_lacking_is_said_once() -> None:
    one = firm("a", makes="椅子", lead="可回收逾", figure="hero", figures=("x", "y"))
    other = firm("b", park="mill", figures=("z",))
    assert lines(one, other) == (
        Line("makes", Cell(text="椅子"), Cell(lacking=True)),
        Line("park", Cell(lacking=True), Cell(park="mill")),
        Line("figures", Cell(text="可回收逾", figure="hero", hero=True), Cell(figure="z")),
        Line("figures", Cell(figure="x"), Cell()),
        Line("figures", Cell(figure="y"), Cell()),
    )
    assert lines(firm("c"), one)[2].one == Cell(lacking=True)


@pytest.mark.parametrize(
    ("firms", "met"),
    [
        # Of the industry first, and those of whom something is known.
        ([firm("a"), firm("b", "chips"), firm("c")], "c"),
        ([firm("a"), firm("b", known=False), firm("c", "chips")], "c"),
        ([firm("a"), firm("b", known=False), firm("c", "chips", known=False)], "b"),
        # Round the end of the list, and nobody where there is nobody.
        ([firm("b"), firm("a"), firm("c", "chips")], "b"),
        ([firm("a")], ""),
        ([], ""),
    ],
)
def test_a_firm_is_compared_first_with_its_like(small: Small, firms: list[Firm], met: str) -> None:
    assert partner(exhibit_of(small, *firms), "a") == met


@pytest.mark.parametrize("item", ["", "oak", "oak+", "+oak", "oak+oak", "oak+elm", "oak+chip+oak"])
def test_what_is_no_pair(small: Small, item: str) -> None:
    assert pair_of(small.shown(), item) is None


def test_a_pair_rests_on_the_facts_of_both(small: Small) -> None:
    exhibit = small.shown()
    assert [each.id for each in pair_of(exhibit, "chip+oak") or ()] == ["chip", "oak"]
    both = {fact for each in exhibit.firms for fact in facts_of(exhibit, each)}
    assert {*facts_at(exhibit, "compare", "chip+oak")} == both
    assert facts_at(exhibit, "compare", "nobody+oak") == ()


def test_examples_are_pairs_of_known_and_of_little_known_firms(small: Small) -> None:
    assert [*examples(small.shown())] == ["oak+chip", "chip+oak"]
    assert [*examples(exhibit_of(small, firm("a")))] == []
