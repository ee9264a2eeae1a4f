"""The firm directory on panels of both shapes, in reach mode, large type, and with many firms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bridge.hall import Hall
from kiosk.bridge.language import Language
from kiosk.translations.pseudo import ACCENTED
from tests.conftest import MakeVisitor
from tests.visitor import Visitor

LANDSCAPE, PORTRAIT = (1280, 720), (720, 1280)
TARGET = 76.0
"""Least side of what can be pressed, in design px: 20 mm on a panel of 23 inches."""

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
REACH = pytest.mark.parametrize("reach", [False, True], ids=["", "reach"])


def key(letter: str) -> str:
    return f"键入 {letter}"


def names(visitor: Visitor) -> set[str]:
    return {seen.name for seen in visitor.targets()}


def at_directory(visitor: Visitor, *, reach: bool) -> Visitor:
    visitor.access.setProperty("still", True)
    visitor.access.setProperty("reach", reach)
    visitor.go("firms")
    visitor.have_index()
    return visitor


def faults(visitor: Visitor) -> list[str]:
    """What is cut off, overlaps, is too small or out of reach, as the directory stands now."""
    visitor.pause()
    state = visitor.directory.property("query"), visitor.access.property("textScale")
    return [f"{state}: {fault}" for fault in visitor.faults(TARGET)]


def typed(letters: str, industry: str = "", park: str = "") -> Callable[[Visitor], None]:
    """A state of the directory, reached without touches."""

    def reach(visitor: Visitor) -> None:
        visitor.directory.reset()
        visitor.directory.filterBy(industry)
        visitor.directory.settleIn(park)
        for letter in letters:
            visitor.directory.type(letter)

    return reach


STATES = (
    typed(""),
    typed("", "bio", "life-health"),
    typed("S"),
    typed("SD", "bio"),
    typed("W", "bio", "life-health"),
    typed("SDX"),
    typed("SIDANSAISHENGWUJISHUJITUAN"),
)


@REACH
@SIZES
def test_a_firm_is_typed_and_opened_with_everything_in_its_place(
    make_visitor: MakeVisitor, size: tuple[int, int], reach: bool
) -> None:
    visitor = at_directory(make_visitor(size), reach=reach)
    for text_scale in (1.5, 1.0):
        visitor.access.setProperty("textScale", text_scale)
        wrong = []
        for state in STATES:
            state(visitor)
            wrong += faults(visitor)
        assert not wrong, "\n".join(wrong)
    visitor.tap("清空")
    visitor.tap("园区")
    assert not faults(visitor)
    visitor.tap("园区")
    visitor.tap(key("S"))
    if reach:
        assert step_through(visitor) == ["看深江智能", "看盛禾生物", "看斯丹赛生物"]
    visitor.tap(key("D"))
    assert "换一家" not in names(visitor), "there is no other"
    visitor.tap(key("S"))
    visitor.tap("看斯丹赛生物")
    visitor.arrive("firm/sidansai")


def step_through(visitor: Visitor) -> list[str]:
    """The keys that open the firm in focus, as another key brings one firm after the other."""
    shown: list[str] = []
    while True:
        opens = next(name for name in names(visitor) if name.startswith("看"))
        if opens in shown:
            return shown
        shown.append(opens)
        visitor.tap("换一家")


def made(hall: Hall, count: int) -> Hall:
    """A hall of many firms that are called 第…家, under 23 initials."""
    exhibit = hall.exhibit
    assert exhibit is not None
    initials = "abcdefghjklmnopqrstwxyz"
    firms = tuple(
        replace(
            exhibit.firms[number % len(exhibit.firms)],
            id=f"firm-{number:03}",
            name=f"第{number:03}家有限公司",
            short_name=f"第{number:03}家",
            reading=f"{initials[number * len(initials) // count]} {number:03}",
        )
        for number in range(count)
    )
    return replace(hall, exhibit=replace(exhibit, firms=firms))


@REACH
@SIZES
def test_thirty_firms_are_all_found_by_turning_pages(
    make_visitor: MakeVisitor, hall: Hall, size: tuple[int, int], reach: bool
) -> None:
    of = made(hall, 30)
    visitor = at_directory(make_visitor(size, of), reach=reach)
    found = set()
    for page in range(4):
        assert not faults(visitor)
        found |= {name for name in names(visitor) if name.startswith("第")}
        if page < 3:
            visitor.tap("下一页")
    assert of.exhibit is not None
    assert found == {firm.short_name for firm in of.exhibit.firms}
    assert "下一页" not in names(visitor)
    for _ in range(3):
        visitor.tap("上一页")
    visitor.tap("第000家")
    assert visitor.place == "firm/firm-000"


@pytest.fixture
def elsewhere(make_visitor: MakeVisitor, hall: Hall, pseudo: Path) -> Iterator[Visitor]:
    """A visitor at the directory in a test language."""
    of = replace(hall, languages=("zh", ACCENTED), translations=pseudo)
    visitor = at_directory(make_visitor(LANDSCAPE, of), reach=False)
    language = visitor.viewer.singleton("Language")
    assert isinstance(language, Language)
    language.use(ACCENTED)
    visitor.have_index()
    yield visitor
    language.use("zh")


def test_in_another_language_slips_lie_and_are_found_by_its_names(elsewhere: Visitor) -> None:
    assert not faults(elsewhere)
    typed("SDS")(elsewhere)
    slips = [s for s in elsewhere.items_with("chinese", "dimmed") if not s.property("dimmed")]
    assert [slip.property("chinese") for slip in slips] == ["斯丹赛生物"]
    assert slips[0].width() > slips[0].height()
    assert elsewhere.shows("斯丹赛生物"), "the Chinese name stands with the other"
    assert not faults(elsewhere)
    elsewhere.tap(slips[0].property("name"))
    elsewhere.until(lambda: elsewhere.place == "firm/sidansai", "the slip leads to its firm")


def test_of_three_hundred_firms_those_found_are_shown_page_by_page(
    make_visitor: MakeVisitor, hall: Hall
) -> None:
    visitor = at_directory(make_visitor(LANDSCAPE, made(hall, 300)), reach=False)
    visitor.tap("下一页")
    visitor.tap(key("D"))
    assert visitor.shows("余 300 家")
    assert not faults(visitor)
    visitor.tap(key("2"))
    visitor.tap(key("9"))
    shown = {name for name in names(visitor) if name.startswith("第")}
    assert shown == {f"第{number}家" for number in range(290, 298)}
    visitor.tap("下一页")
    visitor.tap("第299家")
    visitor.arrive("firm/firm-299")
    visitor.tap("返回")
    visitor.arrive("firms")
    assert "第299家" in names(visitor), "back leads to the same page"
