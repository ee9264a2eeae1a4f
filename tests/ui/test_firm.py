"""A firm's page: from firm to firm by every way, texts in turn, and photographs."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk.bridge.hall import Hall
from kiosk.bridge.language import say
from kiosk.opening import open_exhibit
from kiosk.running.settings import Settings
from tests.conftest import MakeVisitor
from tests.visitor import Visitor, plain, title_of

At = Callable[..., Visitor]


@pytest.fixture
def firm(make_visitor: MakeVisitor, hall: Hall) -> At:
    def at(name: str, size: tuple[int, int] = (1920, 1080), of: Hall = hall) -> Visitor:
        visitor = make_visitor(size, of)
        visitor.access.setProperty("still", True)
        visitor.go(f"firm/{name}")
        return visitor

    return at


def order(hall: Hall) -> list[str]:
    assert hall.exhibit is not None
    return [f"firm/{firm.id}" for firm in hall.exhibit.firms]


def turn(visitor: Visitor, key: str, ident: str) -> None:
    """Press the key to a neighbour, which names it, and arrive there."""
    name = next(firm.short_name for firm in visitor.exhibit.firms if firm.id == ident)
    visitor.tap(f"{key}：{name}")
    visitor.arrive(f"firm/{ident}")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_keys_lead_round_all_firms_and_name_them(
    firm: At, hall: Hall, size: tuple[int, int]
) -> None:
    around = [place.removeprefix("firm/") for place in order(hall)]
    visitor = firm(around[0], size)
    for ident in [*around[1:], around[0]]:
        turn(visitor, "下一家", ident)
    turn(visitor, "上一家", around[-1])


def test_the_key_that_goes_on_shows_a_name_however_long(firm: At, hall: Hall) -> None:
    visitor = firm("martin-kerui")
    visitor.language.use("en")
    for place in order(hall):
        visitor.way.go(place)
        following = visitor.directory.neighbour(place.removeprefix("firm/"), 1)
        name = say(f"firms/{following}", title_of(visitor.exhibit, f"firm/{following}"))
        key = visitor.find(f"Next firm: {name}")
        assert plain(key.item.property("text")) == plain(name)


def test_the_keys_lead_through_what_the_directory_has_selected(firm: At) -> None:
    visitor = firm("sidansai")
    visitor.directory.filterBy("bio")
    visitor.go("home")
    visitor.go("firm/weiyuan")
    for ident in ("keyi", "shenghe", "sidansai", "weiyuan"):
        turn(visitor, "下一家", ident)
    visitor.swipe(QPoint(1100, 300), 400, 20)
    visitor.arrive("firm/sidansai")


def test_arrow_keys_and_swipes_do_what_the_keys_do(firm: At, hall: Hall) -> None:
    around = order(hall)
    here = around.index("firm/martin-kerui")
    visitor = firm("martin-kerui")
    QTest.keyClick(visitor.window, Qt.Key.Key_Right)
    visitor.arrive(around[here + 1])
    QTest.keyClick(visitor.window, Qt.Key.Key_Left)
    visitor.arrive(around[here])
    visitor.swipe(QPoint(1500, 300), -400, 20)
    visitor.arrive(around[here + 1])
    visitor.swipe(QPoint(1100, 300), 400, 20)
    visitor.arrive(around[here])


def test_a_short_or_upright_stroke_leads_nowhere(firm: At) -> None:
    visitor = firm("martin-kerui")
    visitor.swipe(QPoint(1500, 300), -80)
    visitor.swipe(QPoint(1500, 500), -10, -400)
    assert visitor.place == "firm/martin-kerui"


def test_back_leads_to_the_firm_whose_door_was_taken_and_past_those_turned_to(firm: At) -> None:
    visitor = firm("hutong")
    visitor.go("home")
    visitor.go("firm/hutong")
    for key, place in (
        ("永艺股份", "firm/yongyi"),
        ("返回", "firm/hutong"),
        ("下一家：科弈药业", "firm/keyi"),
        ("下一家：马丁科瑞", "firm/martin-kerui"),
        ("深江智能", "firm/shenjiang"),
        ("下一家：盛禾生物", "firm/shenghe"),
        ("返回", "firm/martin-kerui"),
        ("返回", "home"),
    ):
        visitor.tap(key)
        visitor.arrive(place)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("reach", [False, True])
def test_every_text_can_be_read_whole_at_the_largest_size(
    firm: At, hall: Hall, size: tuple[int, int], reach: bool
) -> None:
    assert hall.exhibit is not None
    visitor = firm("martin-kerui", size)
    visitor.access.setProperty("textScale", 1.5)
    visitor.access.setProperty("reach", reach)
    for known in hall.exhibit.firms:
        visitor.go(f"firm/{known.id}")
        seen = ""
        for turn in ("", "正文", "正文", "正文"):
            if turn and not visitor.offers(turn):
                break
            if turn:
                visitor.tap(turn)
            seen += "".join(plain(text.name) for text in visitor.texts())
        assert all(plain(paragraph) in seen for paragraph in known.body), known.id


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_people_take_turns_with_the_figures_and_are_named(
    firm: At, hall: Hall, size: tuple[int, int]
) -> None:
    assert hall.exhibit is not None
    visitor = firm("shenjiang", size)
    people = next(firm.people for firm in hall.exhibit.firms if firm.id == "shenjiang")
    assert people
    for person in people:
        assert not visitor.shows(person.words)
        visitor.tap("人物")
        assert all(visitor.shows(said) for said in (person.name, person.role, person.words))
        assert not visitor.shows("生产线满负荷")
    visitor.tap("数字")
    assert visitor.shows("生产线满负荷")


def test_the_photograph_takes_turns_with_the_picture(firm: At) -> None:
    visitor = firm("sidansai")
    assert visitor.shows("选定时间")
    visitor.tap("照片")
    assert visitor.shows("画面为示意 · 照片待补")
    assert visitor.shows("照片由安吉经济开发区提供，待补")
    visitor.tap("图示")
    assert visitor.shows("选定时间")


def test_the_lines_tick_board_by_board_unless_pictures_are_to_stand_still(firm: At) -> None:
    visitor = firm("shenjiang")
    lines = visitor.items_with("beat", "tick")[0]
    assert lines.property("beat") < 10_000, "a board takes less than ten seconds"
    lines.setProperty("beat", 100)
    visitor.access.setProperty("still", False)
    visitor.until(lambda: 0 < lines.property("tick") < 1, "a board steps on")
    visitor.access.setProperty("still", True)
    for _ in range(20):
        assert lines.property("tick") == 1
        visitor.wait(20)


def test_a_firm_of_which_only_the_name_is_known_shows_its_photographs_slot(firm: At) -> None:
    assert firm("hutong").shows("画面为示意 · 照片待补")


@pytest.fixture
def with_photograph(tmp_path: Path, hall: Hall) -> Callable[[Callable[[Path], None]], Hall]:
    """A hall whose exhibit has a file in a photograph's place."""

    def make(put: Callable[[Path], None]) -> Hall:
        folder = tmp_path / "exhibit"
        shutil.copytree(hall.folder, folder, ignore=shutil.ignore_patterns("artwork", "fonts"))
        for big in ("artwork", "fonts"):
            (folder / big).symlink_to(hall.folder / big)
        put(folder / "photos" / "p4.jpg")
        other, _problems = open_exhibit(folder, Settings())
        return other

    return make


def red(path: Path) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF0000"))
    assert image.save(str(path))


def broken(path: Path) -> None:
    path.write_bytes(b"\xff\xd8\xff\xe0 this is no photograph")


def colour_in(visitor: Visitor) -> QColor:
    """The colour at the middle of the print."""
    slot = visitor.items_with("printWidth")[0]
    middle = QPointF(slot.property("printWidth") / 2, slot.property("printHeight") / 2)
    at = slot.mapToScene(middle)
    return visitor.window.grabWindow().pixelColor(at.toPoint())


def test_a_photograph_takes_its_slot_as_soon_as_it_is_there(
    firm: At, with_photograph: Callable[[Callable[[Path], None]], Hall]
) -> None:
    visitor = firm("hutong", of=with_photograph(red))
    visitor.until(lambda: colour_in(visitor).red() > 240, "the photograph is shown")
    assert not visitor.shows("画面为示意 · 照片待补")
    assert visitor.shows("供图：安吉经济开发区")


def test_a_photograph_that_cannot_be_decoded_leaves_the_artwork(
    firm: At, with_photograph: Callable[[Callable[[Path], None]], Hall], qtlog: object
) -> None:
    with qtlog.disabled():  # type: ignore[attr-defined] # Qt says that it cannot decode it
        visitor = firm("hutong", of=with_photograph(broken))
        visitor.until(lambda: visitor.shows("画面为示意 · 照片待补"), "the artwork says what it is")
        visitor.until(lambda: colour_in(visitor).red() < 240, "the artwork is there")
