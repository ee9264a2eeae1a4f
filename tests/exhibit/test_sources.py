"""Rows of the sources sheet."""

from __future__ import annotations

import pytest

from kiosk.exhibit.sources import SourceRow, facts_of, line_range, rows_for
from tests.exhibit.small import Small


def test_rows_follow_the_ledger_with_gaps_and_derived_figures_beside_their_facts(
    small: Small,
) -> None:
    assert rows_for(small.shown(), ["Z3", "Z2", "Z1", "nothing"]) == (
        SourceRow("printed", "第 9 位", "由 12 位而来", "Z1", "Z1"),
        SourceRow("derived", "前进三位", "12 − 9 = 3", "Z1", "advance"),
        SourceRow("printed", "34 家", "已关停", "Z2", "Z2"),
        SourceRow("damaged", "名单", "原文断了", "5–6", "list"),
        SourceRow("claim", "世界第一", "自述", "Z3", "Z3"),
    )


def test_a_derived_figure_needs_all_its_facts(small: Small) -> None:
    small.change("figures/advance.toml", '["Z1"]', '["Z1", "Z3"]')
    exhibit = small.shown()
    assert [row.item for row in rows_for(exhibit, ["Z1"])] == ["Z1"]
    rows = rows_for(exhibit, ["Z1", "Z3"])
    assert [(row.item, row.reference) for row in rows] == [
        ("Z1", "Z1"),
        ("Z3", "Z3"),
        ("advance", "Z1、Z3"),
    ]


def test_a_gap_is_shown_with_any_of_its_facts(small: Small) -> None:
    small.change("ledger.toml", 'facts = ["Z2"]', 'facts = ["Z2", "Z3"]')
    exhibit = small.shown()
    assert [row.item for row in rows_for(exhibit, ["Z2"])] == ["Z2", "list"]
    assert [row.item for row in rows_for(exhibit, ["Z2", "Z3"])] == ["Z2", "Z3", "list"]
    assert rows_for(exhibit, []) == ()


def test_a_page_rests_on_its_own_facts_and_those_of_what_it_shows(small: Small) -> None:
    exhibit = small.shown()
    closed, _, first = exhibit.panels
    assert facts_of(exhibit, closed) == ("Z2",)
    assert facts_of(exhibit, first) == ("Z1", "Z3")
    assert facts_of(exhibit, exhibit.parks[0]) == ("Z1", "Z2")
    assert facts_of(exhibit, exhibit.firms[0]) == ("Z1", "Z2")
    assert facts_of(exhibit, exhibit.figures_page) == ("Z1", "Z2")
    assert facts_of(exhibit, exhibit.about) == ("Z1",)


def test_a_profile_rests_on_what_people_say_of_the_firm(small: Small) -> None:
    person = '[[people]]\nname = "王五"\nwords = "世界第一。"\nfacts = ["Z3"]\n'
    small.change("firms/oak.md", '[[doors]]\nto = "firms', f'{person}\n[[doors]]\nto = "firms')
    assert small.said() == []
    assert facts_of(small.shown(), small.shown().firms[0]) == ("Z1", "Z2", "Z3")


@pytest.mark.parametrize(
    ("lines", "text"), [((77, 79), "77–79"), ((63,), "63"), ((), ""), ((5, 4, 6), "4–6")]
)
def test_lines_of_the_page(lines: tuple[int, ...], text: str) -> None:
    assert line_range(lines) == text
