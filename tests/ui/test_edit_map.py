"""Edit mode under real touches, a mouse and a keyboard, on a copy of the shipped exhibit."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.editing import MODULE
from kiosk.bridge.hall import Hall
from kiosk.bridge.map_editor import MapEditor
from kiosk.editing.drawing import Place
from kiosk.editing.file import MapFile
from kiosk.editing.store import FOLDER
from kiosk.exhibit.diagram import Frame
from kiosk.exhibit.geo import gazetteer
from kiosk.exhibit.geometry import area, centroid
from kiosk.opening import open_exhibit
from kiosk.running.settings import Settings
from kiosk.running.viewport import Viewport
from tests.project.repository import ROOT
from tests.ui.map_hands import drag, evaluated
from tests.visitor import Visitor

GROUND = ((21000, 500), (22500, 450), (22800, 900), (21100, 1000))
"""Corners of an area on the scroll, in its pixels."""


class Draftsman(Visitor):
    """Somebody who draws on a map."""

    def __init__(
        self,
        hall: Hall,
        size: tuple[int, int],
        chart: str = "scroll",
        view: tuple[float, float, float] = (21800, 700, 0.5),
    ) -> None:
        self.gone = False
        super().__init__(replace(hall, start=f"maps/{chart}"), size, MODULE)
        self.window.requestActivate()
        self.until(self.window.isActive, "the window has the keyboard")
        self.asked(f"view.be({', '.join(map(str, view))})")
        self.settle()

    def leave(self) -> None:
        """Take the window down, once."""
        if not self.gone:
            self.gone = True
            super().leave()

    @property
    def editor(self) -> MapEditor:
        editor = self.viewer.singleton("MapEditor")
        assert isinstance(editor, MapEditor)
        return editor

    @property
    def map(self) -> QQuickItem:
        (found,) = self.items_with("handle", "reach")
        return found

    def asked(self, expression: str) -> Any:
        return evaluated(self.map, expression)

    def at(self, point: tuple[float, float]) -> QPoint:
        """Where a point of the map is on the stage."""
        scale, x, y = (float(self.asked(f"view.{name}")) for name in ("scale", "x", "y"))
        left, top = Viewport(1, 1, scale, x, y).view_point(*point)
        return self.map.mapToItem(self.stage, QPointF(left, top)).toPoint()

    def touch(self, *points: tuple[float, float]) -> None:
        """Tap points of the map, one after the other."""
        for point in points:
            self.tap_at(self.pixel(self.at(point)))

    def draw(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Draw a finger from a point of the map to another one."""
        drag(self, [(self.at(start), self.at(end))])

    def field(self, name: str) -> QQuickItem:
        (found,) = [
            item for item in self.items_with("key", "value") if item.property("name") == name
        ]
        return found

    def write(self, name: str, text: str) -> None:
        """Type into a field as an input method does, instead of what is there."""
        self.tap_at(self.point(self.box(self.field(name)).adjusted(0, 60, 0, 0)))
        QTest.keySequence(self.window, "Ctrl+A")
        if text:
            event = QInputMethodEvent()
            event.setCommitString(text)
            target = QGuiApplication.focusObject()
            assert target is not None
            QGuiApplication.sendEvent(target, event)
        else:
            QTest.keyClick(self.window, Qt.Key.Key_Backspace)
        self.pause()

    def has(self, name: str) -> object:
        return self.editor.property(name)

    @property
    def drawn(self) -> list[Place]:
        """The places as they are now."""
        return [*self.editor.places_now]


@pytest.fixture
def folder(hall: Hall, tmp_path: Path) -> Path:
    """The shipped exhibit with files of its own; the pictures are the shipped ones."""
    folder = tmp_path / "exhibit"
    shutil.copytree(hall.folder, folder, ignore=shutil.ignore_patterns("artwork", "fonts"))
    for name in ("artwork", "fonts"):
        (folder / name).symlink_to(hall.folder / name)
    return folder


def hall_of(folder: Path) -> Hall:
    hall, problems = open_exhibit(folder, Settings())
    assert not problems
    return hall


@pytest.fixture
def draftsman(folder: Path) -> Iterator[Draftsman]:
    made = Draftsman(hall_of(folder), (1280, 720))
    yield made
    made.leave()


def test_an_area_is_drawn_named_tied_saved_and_found_by_a_visitor(
    draftsman: Draftsman, folder: Path
) -> None:
    draftsman.tap("面")
    draftsman.touch(*GROUND, GROUND[0])
    assert draftsman.has("tool") == "select"
    draftsman.write("名称", "光电园一带")
    draftsman.write("文字", "长卷上的一块地。")
    draftsman.write("代号", "around-opto")
    draftsman.tap("企业")
    draftsman.tap("深江智能")
    draftsman.tap("依据")
    draftsman.write("查找", "A11")
    (fact,) = [seen.name for seen in draftsman.targets() if seen.name.startswith("A11 ")]
    draftsman.tap(fact)
    assert draftsman.has("faults") == []
    draftsman.tap("保存")
    assert not draftsman.has("dirty")
    draftsman.leave()

    hall = hall_of(folder)
    assert hall.exhibit is not None
    (chart,) = [each for each in hall.exhibit.maps if each.id == "scroll"]
    place = chart.places[-1]
    assert (place.id, place.name, place.firms, place.facts) == (
        *("around-opto", "光电园一带", ("shenjiang",), ("A11",)),
    )
    assert place.area == pytest.approx([n for corner in GROUND for n in corner], abs=2)
    features = json.loads((folder / "maps/scroll-places.geojson").read_text(encoding="utf-8"))
    ring = features["features"][-1]["geometry"]["coordinates"][0]
    assert ring[0] == ring[-1]
    assert all(y < 0 for _, y in ring)

    visitor = Visitor(hall, (1280, 720))
    try:
        visitor.go("maps/scroll")
        visitor.settle()
        (picture,) = visitor.items_with("opened", "near")
        evaluated(picture, "view.be(22000, 700, 0.5)")
        # Inside, far from where its name stands.
        at = evaluated(picture, "[21300 * view.scale + view.x, 560 * view.scale + view.y]")
        x, y = at.toVariant()
        visitor.tap_at(visitor.pixel(QPointF(x, y)))
        assert visitor.place == "maps/scroll/around-opto"
        visitor.settle()
        assert visitor.shows("长卷上的一块地。")
        visitor.tap("看深江智能")
        visitor.arrive("firm/shenjiang")
    finally:
        visitor.leave()


def test_a_vector_map_is_drawn_on_in_degrees_and_a_visitor_finds_it(folder: Path) -> None:
    spots = gazetteer.read(folder / "maps/locator.json").spots
    anji, lake = spots["330523"].at, spots["太湖"].at
    made = Draftsman(hall_of(folder), (1280, 720), "locator", (*anji, 0.6))
    new_lake, hills = (lake[0] + 300, lake[1] + 200), (anji[0] - 120, anji[1] + 200)
    try:
        made.asked(f"view.be({lake[0]}, {lake[1]}, 0.6)")
        made.touch(lake)
        assert made.shows("这里只改它的位置：拖动，或按方向键。名称等写在 maps/locator.toml 里。")
        assert not made.shows("代号")
        made.draw(lake, new_lake)
        made.tap("放回")
        assert made.drawn[5].corners == (lake,)
        made.tap("撤销")
        assert made.drawn[5].corners[0] == pytest.approx(new_lake, abs=10)
        new_lake = made.drawn[5].corners[0]
        made.asked(f"view.be({anji[0]}, {anji[1]}, 0.6)")
        made.tap("点")
        made.touch(hills)
        made.write("名称", "竹海一角")
        made.write("文字", "山里的一处。")
        made.write("代号", "bamboo")
        made.tap("企业")
        made.tap("深江智能")
        made.tap("依据")
        made.write("查找", "Z01")
        (fact,) = [seen.name for seen in made.targets() if seen.name.startswith("Z01 ")]
        made.tap(fact)
        assert made.has("faults") == []
        made.tap("保存")
        assert not made.has("dirty")
        hills = made.drawn[-1].corners[0]
    finally:
        made.leave()

    told = json.loads((folder / "maps/locator-places.geojson").read_text(encoding="utf-8"))
    lake_point, point = told["features"]
    assert lake_point["properties"] == {"id": "taihu"}
    assert lake_point["geometry"]["coordinates"] == pytest.approx([120.4, 31.0], abs=0.2)
    assert point["geometry"]["coordinates"] == pytest.approx([119.5, 30.5], abs=0.2)

    visitor = Visitor(hall_of(folder), (1280, 720))
    try:
        visitor.access.setProperty("still", True)
        visitor.go("maps/locator/taihu")
        visitor.settle()
        (picture,) = visitor.items_with("opened", "standing")

        def seen_at(point: tuple[float, float]) -> QPointF:
            (at,) = evaluated(picture, f"[seenAt({point[0]}, {point[1]})]").toVariant()
            return picture.mapToItem(visitor.stage, QPointF(at))

        (name,) = [
            each
            for each in visitor.items_with("boxWidth", "words")
            if each.property("ident") == "taihu"
        ]
        assert name.isVisible()
        middle = visitor.box(name).center()
        assert (middle - seen_at(new_lake)).manhattanLength() < 2
        (mark,) = [
            each
            for each in visitor.items_with("boxWidth", "told", "bare")
            if each.property("ident") == "bamboo"
        ]
        visitor.tap("走近长三角")
        visitor.settle()
        assert not mark.isVisible()  # the name of Anji lies there
        visitor.tap("走近安吉")
        visitor.settle()
        assert mark.isVisible()
        visitor.tap_at(visitor.pixel(seen_at(hills)))
        assert visitor.place == "maps/locator/bamboo"
        visitor.settle()
        assert visitor.shows("竹海一角")
        assert visitor.shows("山里的一处。")
        visitor.tap("看深江智能")
        visitor.arrive("firm/shenjiang")
    finally:
        visitor.leave()


@pytest.mark.parametrize("upright", [False, True], ids=["across", "upright"])
def test_a_park_is_moved_and_lies_there_for_visitors(folder: Path, upright: bool) -> None:
    name, key, start = "diagram", "place", (294, 709)
    if upright:
        name, key, start = "diagram-portrait", "place_portrait", (178, 725)
    file = folder / "parks/yangguang-tangpu.md"
    before = file.read_text(encoding="utf-8")
    others = {each: each.read_bytes() for each in (folder / "parks").glob("*.md") if each != file}
    made = Draftsman(hall_of(folder), (1280, 720), name, (500, 600, 0.9))
    try:
        assert not made.offers("面")
        made.touch(start)
        assert made.shows("大小由面积而定；名称、面积等写在 parks/yangguang-tangpu.md 里。")
        (park,) = [place for place in made.drawn if place.id == "yangguang-tangpu"]
        made.draw(start, (start[0] + 300, start[1] - 200))
        assert made.shows("画出的园区与“life-health”重叠")
        made.tap("撤销")
        assert not made.has("dirty")
        made.draw(start, (start[0] - 20, start[1] + 40))
        (moved,) = [place for place in made.drawn if place.id == "yangguang-tangpu"]
        assert area(moved.corners) == pytest.approx(area(park.corners), rel=1e-3)
        QTest.keySequence(made.window, "Ctrl+Z")
        QTest.keySequence(made.window, "Ctrl+Shift+Z")
        made.tap("保存")
        assert not made.has("dirty")
        x, y = centroid(moved.corners)
    finally:
        made.leave()

    after = file.read_text(encoding="utf-8")
    changed = [line for line in after.splitlines() if line not in before.splitlines()]
    assert [line.partition(" = ")[0] for line in changed] == [key]
    assert len(after.splitlines()) == len(before.splitlines())
    assert {each: each.read_bytes() for each in others} == others
    hall = hall_of(folder)
    assert hall.exhibit is not None
    park_now = next(park for park in hall.exhibit.parks if park.id == "yangguang-tangpu")
    assert getattr(park_now, key) == pytest.approx((x, y), abs=0.06)
    assert (x - start[0], y - start[1]) == pytest.approx((-20, 40), abs=4)
    visitor = Visitor(hall, (540, 960) if upright else (960, 540))
    try:
        visitor.go("map/yangguang-tangpu")
        visitor.settle()
        (drawn,) = [
            each
            for each in visitor.items_with("centreX", "parkState")
            if each.property("ident") == "yangguang-tangpu"
        ]
        wide, high = (float(drawn.parentItem().property(side)) for side in ("width", "height"))
        seen = Frame(upright, wide, high).place(x, y)
        at = (drawn.property("centreX"), drawn.property("centreY"))
        assert at == pytest.approx(seen, abs=0.5)
    finally:
        visitor.leave()


def test_corners_are_drawn_along_made_and_taken_away_and_every_step_comes_back(
    draftsman: Draftsman,
) -> None:
    draftsman.tap("面")
    draftsman.touch(*GROUND, GROUND[0])
    area = draftsman.drawn[-1]
    draftsman.draw(GROUND[1], (22300, 700))
    assert draftsman.drawn[-1].corners[1] == pytest.approx((22300, 700), abs=25)
    middle = (21050, 750)  # of the last side
    draftsman.draw(middle, (20800, 800))
    five = draftsman.drawn[-1]
    QTest.keyClick(draftsman.window, Qt.Key.Key_Delete)  # the corner that was drawn along
    four = draftsman.drawn[-1]
    assert (len(five.corners), len(four.corners)) == (5, 4)
    draftsman.draw((21800, 800), (22000, 800))  # all of it
    assert draftsman.drawn[-1].corners[0] == pytest.approx((21200, 500), abs=25)
    for _ in range(4):
        draftsman.tap("撤销")
    assert draftsman.drawn[-1] == area
    QTest.keySequence(draftsman.window, "Ctrl+Shift+Z")
    assert draftsman.drawn[-1] != area
    for _ in range(20):
        draftsman.editor.undo()
    assert len(draftsman.drawn) == 7
    assert not draftsman.has("dirty")


def test_a_finger_that_rests_on_a_corner_takes_it_away(draftsman: Draftsman) -> None:
    draftsman.tap("面")
    draftsman.touch(*GROUND, GROUND[0])
    at = draftsman.pixel(draftsman.at(GROUND[2]))
    QTest.touchEvent(draftsman.window, draftsman.device).press(0, at, draftsman.window).commit()
    draftsman.until(lambda: len(draftsman.drawn[-1].corners) == 3, "the corner is gone")
    QTest.touchEvent(draftsman.window, draftsman.device).release(0, at, draftsman.window).commit()
    draftsman.pause()
    assert len(draftsman.drawn[-1].corners) == 3


def test_a_mouse_draws_a_line_and_moves_the_map_where_nothing_is(draftsman: Draftsman) -> None:
    draftsman.tap("线")
    for point in (GROUND[0], GROUND[1], GROUND[1]):
        at = draftsman.pixel(draftsman.at(point))
        QTest.mouseClick(draftsman.window, Qt.MouseButton.LeftButton, pos=at)
        draftsman.pause()
    assert [len(place.corners) for place in draftsman.drawn if place.kind == "line"] == [2]
    before = draftsman.at((0, 0))
    draftsman.draw((22000, 1200), (21900, 1200))
    assert draftsman.at((0, 0)).x() - before.x() == pytest.approx(-50, abs=20)
    assert draftsman.drawn[-1].corners[0] == pytest.approx(GROUND[0], abs=3)


def test_two_fingers_zoom_the_map_also_while_one_of_them_holds_a_corner(
    draftsman: Draftsman,
) -> None:
    draftsman.tap("面")
    draftsman.touch(*GROUND, GROUND[0])
    before = float(draftsman.asked("view.scale"))
    drag(draftsman, [(QPoint(700, 200), QPoint(600, 200)), (QPoint(1000, 200), QPoint(1100, 200))])
    assert float(draftsman.asked("view.scale")) == pytest.approx(before * 5 / 3, rel=0.03)
    draftsman.asked(f"view.be(21800, 700, {before})")
    corner, free = draftsman.at(GROUND[3]), QPoint(1000, 200)
    drag(draftsman, [(corner, corner + QPoint(40, 40)), (free, free)])
    assert draftsman.drawn[-1].corners[3] == pytest.approx((21180, 1080), abs=25)
    assert [place.id for place in draftsman.drawn].count("place-1") == 1


def test_a_line_is_drawn_with_the_keyboard_alone(draftsman: Draftsman) -> None:
    draftsman.tap("线")
    QTest.keyClick(draftsman.window, Qt.Key.Key_Tab)
    draftsman.map.forceActiveFocus()
    QTest.keyClick(draftsman.window, Qt.Key.Key_Space)
    QTest.keyClick(draftsman.window, Qt.Key.Key_Right)
    draftsman.settle()
    QTest.keyClick(draftsman.window, Qt.Key.Key_Space)
    QTest.keyClick(draftsman.window, Qt.Key.Key_Return)
    line = draftsman.drawn[-1]
    assert (line.kind, len(line.corners), draftsman.has("growing")) == ("line", 2, False)
    assert line.corners[1][0] - line.corners[0][0] > 100
    QTest.keyClick(draftsman.window, Qt.Key.Key_Right)
    moved = draftsman.drawn[-1]
    assert moved.corners[0][0] > line.corners[0][0]


def test_an_area_that_crosses_itself_is_said_at_once_and_not_saved(draftsman: Draftsman) -> None:
    draftsman.tap("面")
    draftsman.touch(GROUND[0], GROUND[2], GROUND[1])
    assert draftsman.has("faults") == []
    draftsman.touch(GROUND[3])
    assert draftsman.shows("面的轮廓自相交叉")
    draftsman.touch(GROUND[0])
    draftsman.tap("保存")
    assert draftsman.shows("还不能保存")
    assert draftsman.has("dirty")
    QTest.keySequence(draftsman.window, "Ctrl+Z")
    assert not draftsman.shows("面的轮廓自相交叉")
    at = draftsman.pixel(draftsman.at(GROUND[2]))
    beyond = draftsman.pixel(draftsman.at((21200, 200)))
    QTest.mousePress(draftsman.window, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(draftsman.window, beyond)
    draftsman.pause()
    held = draftsman.drawn[-1].corners
    QTest.mouseRelease(draftsman.window, Qt.MouseButton.LeftButton, pos=beyond)
    draftsman.pause()
    assert draftsman.drawn[-1].corners == held


def test_what_was_not_saved_is_back_after_a_crash(draftsman: Draftsman, folder: Path) -> None:
    draftsman.tap("点")
    draftsman.touch((22000, 1200))
    draft = folder / FOLDER / "scroll.draft.json"
    draftsman.until(draft.exists, "the draft is kept")
    assert len(draftsman.drawn) == 8
    draftsman.leave()  # without a word: as whoever ends the process by force
    again = Draftsman(hall_of(folder), (1280, 720))
    try:
        assert again.shows("上次没有保存的改动已经找回")
        assert len(again.drawn) == 8
        again.tap("撤销")
        assert (len(again.drawn), again.has("dirty")) == (7, False)
        again.until(lambda: not draft.exists(), "there is no draft any more")
    finally:
        again.leave()


def test_leaving_asks_and_saves_or_does_not(draftsman: Draftsman, folder: Path) -> None:
    left: list[bool] = []
    draftsman.editor.done.connect(lambda: left.append(True))
    draftsman.tap("点")
    draftsman.touch((22000, 1200))
    draftsman.window.close()
    draftsman.settle()
    assert draftsman.window.isVisible()
    draftsman.tap("继续画")
    assert not left
    draftsman.window.close()
    draftsman.tap("保存并离开")  # it has no name: nothing is written, and the place is shown
    assert draftsman.shows("地点没有名称")
    draftsman.tap("园区")
    draftsman.tap("范潭工业园")
    draftsman.window.close()
    draftsman.tap("不保存，离开")
    assert left
    assert not (folder / FOLDER / "scroll.draft.json").exists()
    assert not (folder / "maps/scroll-places.geojson").exists()


def test_what_somebody_else_wrote_is_not_written_over(draftsman: Draftsman, folder: Path) -> None:
    draftsman.tap("点")
    draftsman.touch((22000, 1200))
    draftsman.tap("范潭工业园")
    file = folder / "maps/scroll.toml"
    text = file.read_text(encoding="utf-8").replace("at = [30500, 880]", "at = [30400, 870]")
    file.write_text(text, encoding="utf-8")
    draftsman.tap("保存")
    draftsman.settle()  # the question takes its height with the next frame
    assert draftsman.shows("文件刚才被别人改过")
    assert file.read_text(encoding="utf-8") == text
    draftsman.tap("读入文件")
    assert [place.corners[0] for place in draftsman.drawn][1] == (30400, 870)
    assert len(draftsman.drawn) == 7
    draftsman.tap("撤销")
    draftsman.tap("保存")  # knowing what is there
    assert not draftsman.has("dirty")
    assert 'places = "scroll-places.geojson"' in file.read_text(encoding="utf-8")


def test_the_command_ends_on_a_signal_and_says_what_it_cannot_edit(folder: Path) -> None:
    def command(*words: str) -> list[str]:
        main = str(ROOT / "main.py")
        return [sys.executable, main, "edit-map", *words, "--exhibit", str(folder)]

    run = partial(subprocess.run, capture_output=True, text=True, check=False, cwd=ROOT)
    wrong = run(command("scrol"))
    assert (wrong.returncode, "did you mean scroll?" in wrong.stderr) == (2, True)
    (folder / FOLDER).write_text("", encoding="utf-8")  # no folder can be made there
    wrong = run(command("scroll"))
    assert (wrong.returncode, "nothing can be saved" in wrong.stderr) == (1, True)
    (folder / FOLDER).unlink()
    file = folder / "maps/scroll.toml"
    file.write_text(
        file.read_text(encoding="utf-8").replace(
            "[[places]]", 'places = "scroll-places.geojson"\n[[parts]]'
        ),
        encoding="utf-8",
    )
    (folder / "maps/scroll-places.geojson").write_text('{"features": [{}]}', encoding="utf-8")
    wrong = run(command("scroll"))
    assert (wrong.returncode, "maps/scroll-places.geojson:1:" in wrong.stderr) == (1, True)
    (folder / "maps/scroll-places.geojson").unlink()
    drawn = MapFile(folder, "scroll")
    drawn.keep((Place("at", ((1.0, 2.0),), {"id": "new"}),))  # its window would ask
    with subprocess.Popen(command("scroll"), cwd=ROOT, stderr=subprocess.PIPE, text=True) as shown:
        assert shown.stderr is not None
        assert any("edit mode is open" in line for line in shown.stderr)
        second = run(command("scroll"))
        assert (second.returncode, "in another window" in second.stderr) == (1, True)
        shown.send_signal(signal.SIGTERM)
        shown.communicate()
    assert shown.returncode == 0
    assert drawn.draft() is not None


@pytest.mark.parametrize("size", [(1366, 768), (900, 1600)], ids=["landscape", "portrait"])
def test_everything_has_its_place(folder: Path, size: tuple[int, int]) -> None:
    made = Draftsman(hall_of(folder), size)
    try:
        made.tap("面")
        made.touch(*GROUND, GROUND[0])
        stage = made.box(made.stage)
        targets = made.targets()
        assert len(targets) > 15
        for seen in targets:
            assert stage.contains(seen.box) or seen.box.y() > 600, seen  # a list goes on below
            assert min(seen.box.width(), seen.box.height()) >= 64, seen
        for one in targets:
            for other in targets:
                apart = not one.box.adjusted(1, 1, -1, -1).intersects(other.box)
                assert one is other or apart, (one.name, other.name)
        assert float(made.map.property("handle")) * made.asked("Stage.unit") > 30
    finally:
        made.leave()
