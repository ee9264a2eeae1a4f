"""The shipped exhibit passes its own check, warnings included, and is read fast enough."""

from __future__ import annotations

import pytest

from kiosk.exhibit.check import check
from kiosk.exhibit.linking import file_of
from kiosk.exhibit.model import Exhibit, FiguresPage, Firm, Panel, Park
from kiosk.exhibit.reading import read
from kiosk.exhibit.sources import facts_of, rows_for
from kiosk.exhibit.tour import tour
from tests.exhibit_content.shipped import ASSETS

KINDS = ("chapters", "panels", "parks", "firms", "figures", "photos")


@pytest.fixture(scope="module")
def exhibit() -> Exhibit:
    made = read(ASSETS).exhibit
    assert made is not None
    return made


@pytest.mark.parametrize("language", ["en", "zh"])
def test_check_says_only_what_a_hall_has_to_settle(language: str) -> None:
    # The locator's boundaries have no review number yet: nobody but its reviewers can give one.
    found = check(ASSETS, language)
    assert [problem.code for problem in found] == ["map-review"], [str(each) for each in found]


def test_every_file_of_the_folder_is_read(exhibit: Exhibit) -> None:
    read_from = {file_of(item) for kind in KINDS for item in getattr(exhibit, kind)}
    there = {
        path.relative_to(ASSETS).as_posix()
        for folder in ("story", "parks", "firms", "figures", "photos")
        for path in (ASSETS / folder).rglob("*")
        if path.suffix in (".md", ".toml")
    }
    assert read_from == there


def test_every_page_has_sources(exhibit: Exhibit) -> None:
    pages: list[Panel | Park | Firm | FiguresPage] = [exhibit.figures_page]
    pages += [*exhibit.panels, *exhibit.parks, *exhibit.firms]
    for page in pages:
        assert rows_for(exhibit, facts_of(exhibit, page))
    assert len(tour(exhibit)) == len(set(tour(exhibit)))


def test_the_sources_of_the_figures_page_are_those_of_the_design(exhibit: Exhibit) -> None:
    rows = rows_for(exhibit, facts_of(exhibit, exhibit.figures_page))
    assert {(row.kind, row.reference) for row in rows} >= {
        ("printed", "A11"),
        ("derived", "A11"),
        ("printed", "Z04"),
        ("printed", "Z05"),
        ("printed", "A07"),
        ("damaged", "77–79"),
    }
