"""Who is tied to whom by taps: firms, industries and parks, from a handful to two hundred firms."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.bridge.hall import Hall
from kiosk.bridge.language import Language, offered
from kiosk.exhibit.model import Firm
from kiosk.translations.languages import own_name
from kiosk.translations.pseudo import ACCENTED
from tests.conftest import MakeVisitor
from tests.exhibit.made import made
from tests.ui.test_accessibility import painted
from tests.ui.test_keyboard import at_keyboard, focused, strike, tab_to, tabbed
from tests.visitor import Visitor

LANDSCAPE, PORTRAIT = (1280, 720), (720, 1280)
TARGET = 76.0
"""Least side of what can be pressed, in design px: 20 mm on a panel of 23 inches."""
GOLD = (0xB9, 0x8F, 0x36)


def at_ties(visitor: Visitor, place: str = "ties", **access: object) -> Visitor:
    """A visitor on the page, before still pictures."""
    visitor.access.setProperty("still", True)
    for name, value in access.items():
        visitor.access.setProperty(name, value)
    visitor.go(place)
    return visitor


def chosen(visitor: Visitor) -> list[str]:
    """The names of the tiles that are chosen; the rail's language is chosen, too, and no tile."""
    rail = {own_name(code) for code in visitor.hall.languages}
    all_chosen = [seen.name for seen in visitor.targets() if seen.item.property("selected")]
    return [name for name in all_chosen if name not in rail]


def golden(visitor: Visitor) -> int:
    """How many pixels are painted gold."""
    colours = painted(visitor.window.grabWindow())
    return int((colours == GOLD).all(axis=2).sum())


def of_many(hall: Hall, firms: int, industries: int = 3, parks: int = 6) -> Hall:
    """A hall with so many firms."""
    return replace(hall, exhibit=made(firms, industries, parks, ties=firms // 8))


# ---- the shipped exhibit


def test_a_tap_on_every_tile_leads_on_and_back_to_the_same_choice(
    make_visitor: MakeVisitor,
) -> None:
    visitor = at_ties(make_visitor(LANDSCAPE))
    exhibit = visitor.exhibit
    for firm in exhibit.firms:
        visitor.tap(firm.short_name)
        assert (visitor.place, chosen(visitor)) == (f"ties/{firm.id}", [firm.short_name])
        for tie in firm.ties:
            assert visitor.shows(tie.text)
        assert visitor.offers(f"看{firm.short_name}")
        if firm.ties:
            visitor.tap(f"看{firm.short_name}")
            visitor.arrive(f"firm/{firm.id}")
            visitor.tap("返回")
            visitor.arrive(f"ties/{firm.id}")
            assert chosen(visitor) == [firm.short_name]
    visitor.tap(exhibit.firms[-1].short_name)
    assert (visitor.place, chosen(visitor)) == ("ties", [])
    for industry in exhibit.industries:
        visitor.tap(industry.name)
        assert chosen(visitor) == [industry.name]
        visitor.tap(f"看{industry.name}企业")
        visitor.arrive(f"firms/{industry.id}")
        visitor.tap("返回")
        visitor.arrive("ties")
        assert chosen(visitor) == [industry.name]
    for park in exhibit.parks:
        if park.on_map and park.state != "withdrawn":
            visitor.tap(park.name)
            visitor.arrive(f"map/{park.id}")
            visitor.tap("返回")
            visitor.arrive("ties")
    assert not any(visitor.offers(park.name) for park in exhibit.parks if not park.on_map)


def test_what_is_chosen_turns_gold_and_is_told(make_visitor: MakeVisitor) -> None:
    visitor = at_ties(make_visitor(LANDSCAPE))
    visitor.settle()
    assert golden(visitor) == 0
    visitor.tap("深江智能")
    visitor.settle()
    assert golden(visitor) > 400
    assert visitor.shows("身在电子信息产业园。为家居企业供适配器，已有多家合作。")
    visitor.tap("盛禾生物")
    assert visitor.shows("三家并列，都是新引进的生物医药企业。")
    visitor.tap("永艺股份")
    assert visitor.shows("绿色家居见报两家，这是其中一家。")
    visitor.tap("绿色家居")
    assert visitor.shows("见报两家。深江智能：为家居企业供适配器，已有多家合作。")
    visitor.visit.end()
    visitor.arrive("attract")
    visitor.go("ties")
    assert chosen(visitor) == []


def test_the_lines_are_drawn_once_and_rest(make_visitor: MakeVisitor) -> None:
    visitor = make_visitor(LANDSCAPE)
    visitor.go("home")
    visitor.go("ties/shenjiang")
    visitor.until(
        lambda: any(item.property("moving") for item in visitor.items_with("drawn")), "lines move"
    )
    before = golden(visitor)
    visitor.settle()
    after = golden(visitor)
    assert before < after
    visitor.wait(300)
    assert golden(visitor) == after


def test_the_page_by_keyboard(make_visitor: MakeVisitor) -> None:
    visitor = at_keyboard(make_visitor(LANDSCAPE))
    at_ties(visitor, "ties/shenjiang")
    names = sorted(seen.name for seen in tabbed(visitor))
    assert names == sorted(seen.name for seen in visitor.targets())
    tab_to(visitor, "微远医疗")
    strike(visitor, Qt.Key.Key_Return)
    assert (visitor.place, focused(visitor)) == ("ties/weiyuan", "微远医疗")
    strike(visitor, Qt.Key.Key_Return)
    assert (visitor.place, focused(visitor)) == ("ties", "微远医疗")


# ---- without reaching up


@pytest.mark.parametrize(
    ("size", "firms"),
    [(LANDSCAPE, 8), (LANDSCAPE, 24), (PORTRAIT, 8)],
    ids=["landscape", "landscape, many", "portrait"],
)
def test_in_reach_mode_keys_lead_to_every_firm_industry_and_the_map(
    make_visitor: MakeVisitor, hall: Hall, size: tuple[int, int], firms: int
) -> None:
    visitor = at_ties(make_visitor(size, of_many(hall, firms)), reach=True)
    exhibit = visitor.exhibit
    gone = []
    for _ in exhibit.firms:
        visitor.tap("下一家")
        gone.append(visitor.place)
        assert len(chosen(visitor)) == (1 if firms == 8 else 2)  # the open industry, too
    assert sorted(gone) == sorted(f"ties/{firm.id}" for firm in exhibit.firms)
    visitor.tap("上一家")
    assert visitor.place == gone[-2]
    opened = []
    for _ in exhibit.industries:
        visitor.tap("换产业")
        opened += chosen(visitor)
    assert sorted(opened) == sorted(industry.name for industry in exhibit.industries)
    if visitor.offers("下一组"):
        visitor.tap("下一组")
        assert any(visitor.offers(firm.short_name) for firm in exhibit.firms)
    firm = next(firm for firm in exhibit.firms if firm.park)
    visitor.go(f"ties/{firm.id}")
    visitor.tap("园区地图")
    visitor.arrive(f"map/{firm.park}")


# ---- many firms


def in_three_taps(visitor: Visitor, firm: Firm) -> None:
    """Choose a firm by its industry, its span of the alphabet, if need be, and its tile."""
    industry = next(each for each in visitor.exhibit.industries if each.id == firm.industry)
    visitor.tap(industry.name)
    if not visitor.offers(firm.short_name):
        spans = sorted(visitor.items_with("label", "number"), key=lambda it: it.property("number"))
        reading = firm.reading.replace(" ", "").capitalize()
        begun = [each for each in spans if each.property("label").split("–")[0] <= reading]
        visitor.tap(begun[-1].property("accessibleName"))
    visitor.tap(firm.short_name)
    assert visitor.place == f"ties/{firm.id}"


@pytest.mark.parametrize(
    ("size", "access"),
    [
        ((1366, 768), {}),
        (PORTRAIT, {"reach": True, "textScale": 1.5}),
        (LANDSCAPE, {"reach": True, "textScale": 1.5}),
    ],
    ids=["landscape", "portrait, largest in reach", "largest in reach"],
)
def test_two_hundred_firms_are_three_taps_away_and_nothing_overlaps(
    make_visitor: MakeVisitor, hall: Hall, size: tuple[int, int], access: dict[str, object]
) -> None:
    visitor = at_ties(make_visitor(size, of_many(hall, 200, 8, 9)), "ties", **access)
    found = visitor.faults(TARGET)
    named: dict[str, int] = {}
    for firm in visitor.exhibit.firms:
        named[firm.short_name] = named.get(firm.short_name, 0) + 1
    firm = [firm for firm in visitor.exhibit.firms if named[firm.short_name] == 1][-1]
    in_three_taps(visitor, firm)
    found += visitor.faults(TARGET)
    assert not found, "\n".join(found)
    rest = [seen.name for seen in visitor.targets() if seen.name.endswith("处园区")]
    if rest:
        visitor.tap(rest[0])
        assert not visitor.faults(TARGET)
    parked = next(firm for firm in visitor.exhibit.firms if firm.park)
    visitor.go(f"firm/{parked.id}")
    assert not visitor.faults(TARGET), "its park's firms are too many for a door each"


# ---- other languages


def test_the_longer_words_of_other_languages_have_room(
    make_visitor: MakeVisitor, hall: Hall, pseudo: Path
) -> None:
    languages = offered(hall.exhibit, pseudo)
    visitor = make_visitor(PORTRAIT, replace(hall, languages=languages, translations=pseudo))
    visitor.access.setProperty("still", True)
    language = visitor.viewer.singleton("Language")
    assert isinstance(language, Language)
    language.use(ACCENTED)
    found = []
    for place in ("ties", "ties/shenjiang", "ties/sidansai"):
        visitor.way.go(place)
        visitor.settle()
        found += visitor.faults(TARGET)
    language.use("zh")
    assert not found, "\n".join(found)
