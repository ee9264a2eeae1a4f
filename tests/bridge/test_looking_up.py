"""Panels, firms, figures, photographs by id; sources by place; where one is; the visit."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtTest import QTest

from kiosk.bridge.access import Access
from kiosk.bridge.exhibit_texts import ExhibitTexts
from kiosk.bridge.figures import FigureInfo
from kiosk.bridge.firms import FirmInfo
from kiosk.bridge.hall import Hall, current_hall, open_hall
from kiosk.bridge.lookup import Lookup
from kiosk.bridge.photos import Artwork, PhotoInfo
from kiosk.bridge.sources import Sources
from kiosk.bridge.story import PanelInfo
from kiosk.bridge.visit import Visit
from kiosk.bridge.way import Way
from kiosk.exhibit.line_breaks import plain
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.sources import rows_for
from kiosk.exhibit.tour import facts_at, tour
from kiosk.places import exhibit_folder
from kiosk.running.settings import IdleSettings, Settings
from tests.bridge.qml import as_qml


def properties(info: QObject) -> dict[str, object]:
    """What QML reads of an object, models as their number of rows."""
    meta = info.metaObject()
    names = [str(meta.property(n).name()) for n in range(1, meta.propertyCount())]
    values = {name: getattr(info, name) for name in names}
    return {
        name: value.rowCount() if hasattr(value, "rowCount") else value
        for name, value in values.items()
    }


# ---- unknown ids


@pytest.mark.parametrize("kind", [PanelInfo, FirmInfo, FigureInfo, PhotoInfo])
def test_an_unknown_id_leaves_everything_as_without_one(
    kind: type[Lookup], exhibit: Exhibit
) -> None:
    known = {
        PanelInfo: exhibit.panels[1].chapter,
        FirmInfo: exhibit.firms[0].id,
        FigureInfo: exhibit.figures[0].id,
        PhotoInfo: exhibit.photos[0].id,
    }[kind]
    info, fresh = as_qml(kind), properties(as_qml(kind))
    info.ident = known
    assert properties(info) != {**fresh, "ident": known}
    for unknown in ("nobody", "nobody/nothing", "../..", ""):
        info.ident = unknown
        assert properties(info) == {**fresh, "ident": unknown}


def test_a_look_up_says_so_once_and_only_when_it_changes(exhibit: Exhibit) -> None:
    firm, told = as_qml(FirmInfo), []
    firm.changed.connect(lambda: told.append(firm.name))
    firm.ident = exhibit.firms[0].id
    firm.ident = exhibit.firms[0].id
    assert told == [exhibit.firms[0].name]


def test_a_hall_without_an_exhibit_shows_nothing_and_fails_nowhere(
    hall: Hall, exhibit: Exhibit
) -> None:
    open_hall(replace(hall, exhibit=None, notice=("通知",)))
    panel, firm, figure, photo = (
        as_qml(PanelInfo),
        as_qml(FirmInfo),
        as_qml(FigureInfo),
        as_qml(PhotoInfo),
    )
    panel.ident, firm.ident = exhibit.panels[0].chapter, exhibit.firms[0].id
    figure.ident, photo.ident = exhibit.figures[0].id, exhibit.photos[0].id
    texts, sources = as_qml(ExhibitTexts), as_qml(Sources)
    sources.look("home", "", 6)
    for info in (panel, firm, figure, photo, texts, sources):
        properties(info)
    assert (texts.readable, texts.notice, texts.zone) == (False, ["通知"], "")
    assert (firm.name, panel.title, sources.rows.count) == ("", "", 0)


def test_the_bridge_wants_a_hall_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.bridge.hall._Current.hall", None)
    with pytest.raises(RuntimeError, match=r"open_hall\(\) comes before the engine"):
        current_hall()


# ---- the story


def test_panels_follow_each_other_across_chapters(exhibit: Exhibit) -> None:
    items = [f"{p.chapter}/{p.id}" for p in exhibit.panels]
    info = as_qml(PanelInfo)
    for before, item, after in zip(["", *items], items, [*items[1:], ""], strict=False):
        info.ident = item
        assert (info.previous, info.item, info.next) == (before, item, after)


def test_a_chapter_begins_with_its_first_panel_and_knows_its_neighbours(exhibit: Exhibit) -> None:
    firsts = [f"{c.id}/{c.panels[0]}" for c in exhibit.chapters]
    info = as_qml(PanelInfo)
    for number, chapter in enumerate(exhibit.chapters):
        info.ident = chapter.id
        assert (info.item, info.step, info.steps) == (firsts[number], 0, len(chapter.panels))
        assert info.previousChapter == (firsts[number - 1] if number else "")
        assert info.nextChapter == (firsts[number + 1] if number + 1 < len(firsts) else "")


def test_a_panel_knows_its_step(exhibit: Exhibit) -> None:
    info = as_qml(PanelInfo)
    for chapter in exhibit.chapters:
        for step, panel in enumerate(chapter.panels):
            info.ident = f"{chapter.id}/{panel}"
            assert (info.step, info.steps, info.sign) == (step, len(chapter.panels), chapter.sign)


# ---- sources


@pytest.mark.parametrize("per_page", [1, 4, 6, 100])
def test_turning_over_shows_every_row_of_every_place_once(exhibit: Exhibit, per_page: int) -> None:
    sources = as_qml(Sources)
    for place in tour(exhibit):
        page, _, item = place.partition("/")
        sources.look(page, item, per_page)
        read = []
        for number in range(sources.pages):
            assert sources.page == number
            assert 0 < sources.rows.count <= per_page
            rows = range(sources.rows.count)
            read += [
                tuple(plain(sources.rows.text(row, role)) for role in ("about", "note"))
                for row in rows
            ]
            sources.turn(1)
        expected = [
            (row.heading, row.explanation)
            for row in rows_for(exhibit, facts_at(exhibit, page, item))
        ]
        # Behind them, how the map comes to its football pitches.
        assert read[: len(expected)] == expected
        known = page == "map" and any(p.area_mu for p in exhibit.parks if p.id == item)
        assert [about for about, _ in read[len(expected) :]] == ["足球场"] * known


def test_turning_stops_at_both_ends_and_a_new_place_begins_anew() -> None:
    sources = as_qml(Sources)
    sources.look("figures", "", 2)
    last = sources.pages - 1
    assert last > 0
    sources.turn(-1)
    assert sources.page == 0
    sources.turn(1000)
    assert sources.page == last
    sources.look("home", "", 2)
    assert sources.page == 0
    sources.look("firm", "nobody", 0)
    assert (sources.page, sources.pages, sources.rows.count) == (0, 1, 0)


# ---- the way


def test_the_way_tells_every_change_and_only_changes(hall: Hall) -> None:
    way, told = as_qml(Way), []
    way.changed.connect(lambda: told.append((way.page, way.item)))
    way.go("home")
    way.go("home")
    way.go("firm/yongyi")
    way.turn("firm/keyi")
    way.turn("map/opto")
    way.back()
    way.reset()
    firms = [("firm", "yongyi"), ("firm", "keyi")]
    assert told == [("home", ""), *firms, ("home", ""), ("attract", "")]


def test_the_way_begins_where_the_hall_says(hall: Hall) -> None:
    open_hall(replace(hall, start="firm/yongyi"))
    way = as_qml(Way)
    assert (way.page, way.item) == ("firm", "yongyi")
    way.back()
    assert way.page == "home"


def test_a_sheet_is_closed_by_back_and_by_going_on() -> None:
    way = as_qml(Way)
    way.go("figures")
    way.openSheet("sources")
    way.back()
    assert (way.page, way.sheet) == ("figures", "")
    way.openSheet("access")
    way.home()
    assert (way.page, way.sheet) == ("home", "")


# ---- the visit


def move_pointer(watched: QWindow, x: int) -> None:
    at = QPointF(x, 7)
    none = Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(watched, moved)


def key_press(*, repeated: bool) -> QKeyEvent:
    return QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", repeated
    )


def visit_of(hall: Hall, clock: list[float]) -> tuple[Any, QWindow]:
    settings = Settings(idle=IdleSettings(ask_after=30, countdown=25))
    open_hall(replace(hall, settings=settings))
    visit, watched = as_qml(Visit), QWindow()
    visit.useClock(lambda: clock[0])
    visit.watch(watched)
    return visit, watched


def test_the_visit_takes_its_times_from_the_settings(hall: Hall) -> None:
    clock = [0.0]
    visit, _ = visit_of(hall, clock)
    ends: list[bool] = []
    visit.ended.connect(lambda: ends.append(True))
    visit.touched()
    clock[0] = 29.9
    visit.tick()
    assert not visit.asking
    clock[0] = 30
    visit.tick()
    assert (visit.asking, visit.secondsLeft, visit.countdown) == (True, 25, 25)
    clock[0] = 54.9
    visit.tick()
    assert (visit.secondsLeft, ends) == (1, [])
    clock[0] = 55
    visit.tick()
    assert (visit.asking, visit.secondsLeft, ends) == (False, 0, [True])


def test_an_event_keeps_a_visit_alive_but_begins_none(hall: Hall) -> None:
    clock = [0.0]
    visit, watched = visit_of(hall, clock)
    move_pointer(watched, 1)
    clock[0] = 1000
    visit.tick()
    assert not visit.asking, "a pointer that moves before the attract page begins no visit"
    visit.touched()
    clock[0] += 20
    move_pointer(watched, 2)
    clock[0] += 20
    visit.tick()
    assert not visit.asking


def test_a_key_that_something_lies_on_is_no_visitor(hall: Hall) -> None:
    clock = [0.0]
    visit, watched = visit_of(hall, clock)
    visit.touched()
    clock[0] = 29
    QCoreApplication.sendEvent(watched, key_press(repeated=False))
    for clock[0] in (40, 50, 59):
        QCoreApplication.sendEvent(watched, key_press(repeated=True))
        visit.tick()
        assert visit.asking is (clock[0] >= 59)
    QCoreApplication.sendEvent(watched, key_press(repeated=True))
    QCoreApplication.processEvents()
    assert visit.asking, "nor does it answer"


def test_what_is_read_prolongs_a_visit(hall: Hall) -> None:
    clock = [0.0]
    visit, _ = visit_of(hall, clock)
    texts = ["山" * 240, "mountain " * 42]  # in two languages at once: 80 s and 20 s
    visit.looking.connect(lambda: visit.seen(texts, ["zh", "en"], False))
    visit.touched()
    clock[0] = 99
    visit.tick()
    assert not visit.asking
    clock[0] = 101
    visit.tick()
    assert visit.asking


def test_the_visit_knows_a_keyboard_from_a_finger(hall: Hall) -> None:
    visit, watched = visit_of(hall, [0.0])
    assert not visit.keyboard
    QCoreApplication.sendEvent(watched, key_press(repeated=False))
    assert visit.keyboard
    move_pointer(watched, 3)
    assert visit.keyboard, "a pointer that moves does not put the keyboard away"
    QTest.touchEvent(watched, QTest.createTouchDevice()).press(0, QPoint(5, 5), watched).commit()
    assert not visit.keyboard


def test_ending_a_visit_says_so(hall: Hall) -> None:
    visit, _ = visit_of(hall, [0.0])
    ends: list[bool] = []
    visit.ended.connect(lambda: ends.append(True))
    visit.touched()
    visit.end()
    assert ends == [True]


# ---- access


def test_access_takes_the_nearest_text_size_and_resets_to_the_design() -> None:
    access, told = as_qml(Access), []
    access.changed.connect(lambda: told.append(access.textScale))
    for given, taken in ((1.5, 1.5), (1.3, 1.25), (9.0, 1.5), (0.1, 1.0)):
        access.textScale = given
        assert access.textScale == taken
    access.textScale = 1.0
    access.contrast = access.reach = access.still = True
    access.reset()
    assert (access.textScale, access.contrast, access.reach, access.still) == (
        1.0,
        False,
        False,
        False,
    )
    assert told[-1] == 1.0


# ---- pictures


def test_artwork_is_chosen_by_pixels_and_borrowed_where_an_exhibit_has_none(
    hall: Hall, tmp_path: Path
) -> None:
    shipped = exhibit_folder() / "artwork"
    artwork = as_qml(Artwork)
    assert artwork.url("wide", 1.0) == QUrl.fromLocalFile(str(shipped / "wide.webp"))
    double = shipped / "wide@2x.webp"
    expected = double if double.is_file() else shipped / "wide.webp"
    assert artwork.url("wide", 2.0) == QUrl.fromLocalFile(str(expected))
    open_hall(replace(hall, folder=tmp_path))
    assert artwork.url("wide", 1.0) == QUrl.fromLocalFile(str(shipped / "wide.webp"))
    own = tmp_path / "artwork" / "wide.webp"
    own.parent.mkdir()
    own.write_bytes(b"")
    assert artwork.url("wide", 2.0) == QUrl.fromLocalFile(str(own))


@pytest.mark.parametrize("name", ["../wide", "//host/share/x", "/etc/x", "C:x", "http://host/x"])
def test_an_artworks_name_leads_nowhere_else(name: str) -> None:
    assert as_qml(Artwork).url(name, 1.0).isEmpty()


def test_a_slot_without_its_photograph_says_that_it_stands_in(exhibit: Exhibit) -> None:
    info = as_qml(PhotoInfo)
    for photo in exhibit.photos:
        info.ident = photo.id
        assert info.photograph.isEmpty() is not photo.present
        assert (info.caption, info.credit) == (photo.caption, photo.credit)


# ---- months of pages


def test_a_look_up_that_qml_has_destroyed_holds_nothing(hall: Hall) -> None:
    open_hall(hall)
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    kinds = " ".join(
        f'property {kind} a{kind}: {kind} {{ ident: "martin-kerui" }}'
        for kind in (
            "FirmInfo",
            "PanelInfo",
            "ParkInfo",
            "FigureInfo",
            "PhotoInfo",
            "CardInfo",
            "TiesInfo",
        )
    )
    source = f"import QtQml\nimport Kiosk.Bridge\nQtObject {{ {kinds} }}"
    component.setData(source.encode(), QUrl())
    before = {id(each) for each in gc.get_objects() if isinstance(each, Lookup)}
    page = component.create()
    assert page is not None, component.errorString()
    made = [o for o in gc.get_objects() if isinstance(o, Lookup) and id(o) not in before]
    assert len(made) == 7
    assert all(vars(one) for one in made)
    page.deleteLater()
    del page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(vars(one) for one in made)
