"""Two firms side by side: the ways in, changing either side, and everything read at any size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint

from kiosk.exhibit.comparing import lines, pair_of
from kiosk.exhibit.model import Figure
from tests.conftest import MakeVisitor
from tests.visitor import Visitor, plain

SIZES = [(1920, 1080), (1080, 1920)]


@pytest.fixture
def still(make_visitor: MakeVisitor) -> Visitor:
    visitor = make_visitor()
    visitor.access.setProperty("still", True)
    return visitor


def test_a_profile_leads_to_a_comparison_and_back(still: Visitor) -> None:
    still.go("firm/shenjiang")
    still.tap("比一比")
    still.arrive("compare/shenjiang+martin-kerui")
    for words in ("智能座椅的适配器", "半导体封装设备", "电子信息产业园", "报道未载", "装片精度"):
        assert still.shows(words), words
    still.tap("看马丁科瑞")
    still.arrive("firm/martin-kerui")
    still.tap("返回")
    still.arrive("compare/shenjiang+martin-kerui")
    still.tap("返回")
    still.arrive("firm/shenjiang")


def test_either_side_is_changed_by_keys_and_strokes_but_for_the_other(still: Visitor) -> None:
    still.go("compare/shenjiang+martin-kerui")
    for way, place in (
        ("马丁科瑞换成科弈药业", "compare/shenjiang+keyi"),
        # The firm before Shenjiang is Martin-Kerui, and the one after the last is the first.
        ("深江智能换成马丁科瑞", "compare/martin-kerui+keyi"),
        ("马丁科瑞换成深江智能", "compare/shenjiang+keyi"),
        ("科弈药业换成马丁科瑞", "compare/shenjiang+martin-kerui"),
        # Nobody is compared with themselves.
        ("马丁科瑞换成盛禾生物", "compare/shenjiang+shenghe"),
    ):
        still.tap(way)
        still.arrive(place)
    still.swipe(QPoint(600, 400), -300)
    still.arrive("compare/sidansai+shenghe")
    still.swipe(QPoint(1300, 400), 300)
    still.arrive("compare/sidansai+shenjiang")
    still.tap("返回")
    still.arrive("home")


def test_the_other_firm_is_chosen_from_the_directory(still: Visitor) -> None:
    still.go("compare/shenjiang+martin-kerui")
    still.tap("从名录选，换下深江智能")
    still.arrive("firms")
    still.tap("永艺股份")
    still.arrive("firm/yongyi")
    still.tap("与马丁科瑞比")
    still.arrive("compare/yongyi+martin-kerui")
    still.tap("看永艺股份")
    still.arrive("firm/yongyi")
    assert still.offers("比一比")


def told(visitor: Visitor, ident: str) -> Iterator[str]:
    """Everything that a comparison has to tell of one firm."""
    pair = pair_of(visitor.exhibit, ident)
    assert pair is not None
    figures: dict[str, Figure] = {figure.id: figure for figure in visitor.exhibit.figures}
    parks = {park.id: park.name for park in visitor.exhibit.parks}
    yield from (firm.short_name for firm in pair)
    for line in lines(*pair):
        for cell in (line.one, line.other):
            figure = figures.get(cell.figure)
            yield from (cell.text, parks.get(cell.park, ""), "报道未载" if cell.lacking else "")
            if figure:
                yield from (figure.value, figure.speaker, "" if cell.text else figure.label)


@pytest.mark.parametrize("size", SIZES)
def test_everything_is_read_at_the_largest_size_too(
    make_visitor: MakeVisitor, size: tuple[int, int]
) -> None:
    visitor = make_visitor(size)
    visitor.access.setProperty("still", True)
    for scale, reach in ((1.0, False), (1.5, False), (1.5, True)):
        visitor.access.setProperty("textScale", scale)
        visitor.access.setProperty("reach", reach)
        for pair in ("shenjiang+martin-kerui", "sidansai+weiyuan", "hutong+yongyi"):
            visitor.go(f"compare/{pair}")
            seen = ""
            for _ in range(4):
                seen += "".join(plain(text.name) for text in visitor.texts())
                if not visitor.offers("接着看"):
                    break
                visitor.tap("接着看")
            missing = [words for words in told(visitor, pair) if plain(words) not in seen]
            assert not missing, (pair, scale, reach)
