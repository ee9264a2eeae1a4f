"""All of the ledger is told, and nothing beside it."""

from __future__ import annotations

import re

import pytest

from tests.exhibit_content.shipped import ASSETS, everything, facts_of, files, read, texts

LEDGER = read(ASSETS / "ledger.toml").keys
EXHIBIT = read(ASSETS / "exhibit.toml").keys
FACTS = {fact["id"]: fact for fact in LEDGER["fact"]}

CORE = [f"{kind}{n:02}" for kind, last in {"Z": 6, "S": 9, "A": 12, "M": 4}.items()
        for n in range(1, last + 1)]  # fmt: skip
FIRMS = ("yongyi", "shenjiang", "martin-kerui", "sidansai", "weiyuan", "shenghe", "keyi", "hutong")
PLACES = ("life-health", "opto", "e-info", "fantan", "liangshan-korean", "yangguang-tangpu",
          "shuanghe-xiaoyuan")  # fmt: skip
PHOTOS = ("P1", "P2", "P3", "P4", "P5")
GAPS = ([31, 33], [37, 39], [77, 79])
"""Lines of what the source has lost; where a sentence only continues elsewhere nothing is."""

PANELS = files("story/*/*.md")


def test_the_ledger_is_whole() -> None:
    others = [f"firm-{x}" for x in FIRMS] + [f"place-{x}" for x in PLACES]
    assert sorted(FACTS) == sorted(CORE + others + [f"photo-{x}" for x in PHOTOS])
    assert len(CORE) == 31
    assert [gap["lines"] for gap in LEDGER["gap"]] == list(GAPS)


@pytest.mark.parametrize("fact", CORE)
def test_every_fact_is_told_by_a_panel(fact: str) -> None:
    assert any(fact in panel.keys["facts"] for panel in PANELS)


@pytest.mark.parametrize("firm", FIRMS)
def test_every_firm_has_a_profile_that_cites_its_fact(firm: str) -> None:
    assert f"firm-{firm}" in read(ASSETS / "firms" / f"{firm}.md").keys["facts"]


@pytest.mark.parametrize("place", PLACES)
def test_every_place_has_a_park_that_cites_its_fact(place: str) -> None:
    assert f"place-{place}" in read(ASSETS / "parks" / f"{place}.md").keys["facts"]
    assert place in EXHIBIT["parks"]


@pytest.mark.parametrize("photo", PHOTOS)
def test_every_photograph_has_a_slot_that_is_shown(photo: str) -> None:
    slot = read(ASSETS / "photos" / f"{photo}.toml").keys
    assert slot["facts"] == [f"photo-{photo}"]
    assert slot["credit"] == LEDGER["source"]["photo_credit"]
    shown = [file.keys.get("photo") for file in PANELS + files("parks/*.md") + files("firms/*.md")]
    assert photo in shown


def test_every_figure_is_shown_or_derived_on_a_page_that_cites_its_facts() -> None:
    page = EXHIBIT["figures_page"]
    shown = {*page["figures"], page["before"], page["after"]}
    for file in PANELS + files("firms/*.md"):
        shown |= {file.keys.get("figure"), *file.keys.get("figures", [])}
    for file in files("figures/*.toml"):
        ident = file.name.removeprefix("figures/").removesuffix(".toml")
        derived = "working" in file.keys and set(file.keys["facts"]) <= set(page["facts"])
        assert ident in shown or derived, ident


def test_whoever_shows_a_figure_cites_its_facts() -> None:
    for file in PANELS + files("firms/*.md"):
        for ident in filter(None, [file.keys.get("figure"), *file.keys.get("figures", [])]):
            figure = read(ASSETS / "figures" / f"{ident}.toml").keys
            assert set(figure["facts"]) <= set(file.keys["facts"]), (file.name, ident)


def test_whatever_is_cited_is_in_the_ledger() -> None:
    for file in everything():
        assert facts_of(file.keys) <= FACTS.keys(), file.name


def test_the_doubtful_amount_is_shown_nowhere() -> None:
    """The source prints a factory's investment that may be a misprint (S03)."""
    for file in everything():
        for text in texts((file.keys, file.body)):
            assert not re.search(r"十[多几余]万|\b1\d万", text), file.name


def test_a_figure_whose_qualifier_stands_in_the_lead_has_none_of_its_own() -> None:
    for file in files("firms/*.md"):
        if "lead" in file.keys:
            assert re.search(r"(逾|不到)$", file.keys["lead"]), file.name
            figure = read(ASSETS / "figures" / f"{file.keys['figure']}.toml").keys
            assert "qualifier" not in figure, file.name


def test_rows_of_the_sources_sheet_are_short() -> None:
    for row in LEDGER["fact"] + LEDGER["gap"]:
        assert len(re.sub(r"\s", "", row["about"])) <= 10, row["id"]
        assert len(re.sub(r"\s", "", row["note"])) <= 26, row["id"]
