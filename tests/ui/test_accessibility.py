"""For everyone: names and roles, contrast as painted, text sizes, reach, stillness, reset."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.hall import Hall
from kiosk.exhibit import line_breaks
from kiosk.exhibit.tour import tour
from kiosk.running.panel import REACH_MM, Panel
from kiosk.running.settings import PanelSettings, Settings
from tests.conftest import MakeVisitor
from tests.visitor import Seen, Visitor, beneath, is_text, look, plain

LANDSCAPE, PORTRAIT = (1280, 720), (720, 1280)
SHEETS = {"access": "辅助", "sources": "本页出处"}
ORDINARY, LARGE, HIGH = 4.5, 3.0, 7.0
LARGE_BOLD_PX, LARGE_PX = 36, 46
"""Design px that stand for the 14 pt bold and 18 pt of WCAG, as 36 to 46."""
FEW = 12
"""Pixels that differ by chance; a text paints more."""
STILL = (
    "attract",
    "home",
    "story/subtract/minus-154",
    "story/add/three-versions",
    "story/multiply/hair",
    "map",
    "firms",
    "firm/weiyuan",
    "figures",
)
"""Every other page comes to rest in the test of contrast."""

Role = QAccessible.Role
Lightness = npt.NDArray[np.float64]


@pytest.fixture
def visitor(make_visitor: MakeVisitor) -> Visitor:
    """A visitor before still pictures."""
    return still(make_visitor(LANDSCAPE))


def still(visitor: Visitor) -> Visitor:
    """A visitor who has asked for still pictures."""
    visitor.access.setProperty("still", True)
    return visitor


def at_rest(visitor: Visitor) -> QImage:
    """The window's picture once every change has faded."""
    visitor.settle()
    return visitor.window.grabWindow()


# ---- names and roles


def accessible(item: QQuickItem) -> QAccessibleInterface:
    """An item as assistive tools meet it."""
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None, f"{item} {item.property('text')!r} is not told"
    return found


def name_of(face: QAccessibleInterface) -> str:
    return face.text(QAccessible.Text.Name)


def met(face: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that assistive tools meet below a thing and that is not hidden."""
    for number in range(face.childCount()):
        child: QAccessibleInterface | None = face.child(number)
        if child is not None and not child.state().invisible:
            yield child
            yield from met(child)


def telling_faults(visitor: Visitor) -> list[str]:
    """Keys without name or role, texts that are not told, titles that are no headings."""
    targets, faults = visitor.targets(), []
    for seen in targets:
        face = accessible(seen.item)
        if not name_of(face) or name_of(face) != line_breaks.plain(seen.name):
            faults.append(f"{seen.box} is called {name_of(face)!r}")
        if face.role() != Role.Button or not face.state().focusable:
            faults.append(f"{seen.name} is no button: {face.role()}")
    window = QAccessible.queryAccessibleInterface(visitor.window)
    faces = list(met(window))
    buttons = {name_of(face) for face in faces if face.role() == Role.Button}
    if missing := {line_breaks.plain(seen.name) for seen in targets} - buttons:
        faults.append(f"not met: {missing}")
    if not any(face.role() == Role.Heading and name_of(face) for face in faces):
        faults.append("there is no heading")
    said = plain("".join(name_of(face) for face in faces))
    keys = visitor.items_with("accessibleName")
    for seen in visitor.texts():
        on_key = any(beneath(seen.item, key) for key in keys)
        in_words = any(character.isalnum() for character in seen.name)
        if in_words and not on_key and plain(seen.name) not in said:
            faults.append(f"not told: {seen.name!r}")
    for item in visitor.items_with("tracking", "size"):
        title = is_text(item) and str(item.property("text"))
        # A slip's name is drawn letter by letter; the slip says it as a whole.
        if title and sum(map(str.isalnum, title)) > 1 and accessible(item).role() != Role.Heading:
            faults.append(f"no heading: {title!r}")
    return faults


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_says_what_it_is(visitor: Visitor, sheet: str) -> None:
    visitor.go("figures")
    visitor.way.openSheet(sheet)
    visitor.until(lambda: visitor.shows(SHEETS[sheet]), "the sheet is open")
    window = QAccessible.queryAccessibleInterface(visitor.window)
    dialogs = [name_of(face) for face in met(window) if face.role() == Role.Dialog]
    assert SHEETS[sheet] in dialogs


def test_a_key_is_pressed_by_assistive_tools(visitor: Visitor) -> None:
    visitor.go("home")
    action = accessible(visitor.find("企业名录").item).actionInterface()
    assert action is not None
    action.doAction(action.pressAction())
    visitor.arrive("firms")


# ---- contrast


def lightness(picture: QImage) -> Lightness:
    """Relative luminance of every pixel (WCAG 2.2)."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    pixels = rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3)
    return luminance(pixels / 255.0)


def luminance(colours: npt.NDArray[np.float64]) -> Lightness:
    """Relative luminance of colours, their parts 0 to 1."""
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def painted(picture: QImage) -> npt.NDArray[np.int16]:
    """The pixels as red, green and blue."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    pixels = rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3)
    return pixels.astype(np.int16)


def is_off(item: QQuickItem) -> bool:
    """Whether a text stands on something that cannot be pressed now (WCAG exempts it)."""
    above: QQuickItem | None = item
    while above is not None:
        if above.property("possible") is False:
            return True
        above = above.parentItem()
    return False


def ratios(seen: Seen, box: QRectF, bare: QImage, drawn: QImage) -> npt.NDArray[np.float64]:
    """The contrast of a text's colour to the ground at each pixel that it covers."""
    area = box.toAlignedRect().intersected(bare.rect())
    ground, inked = painted(bare.copy(area)), painted(drawn.copy(area))
    covered = np.abs(ground - inked).max(axis=2) > 48
    here = ground[covered] / 255.0
    colour: QColor = seen.item.property("color")
    alpha = colour.alphaF()
    ink = np.array([colour.redF(), colour.greenF(), colour.blueF()]) * alpha + here * (1 - alpha)
    light, dark = luminance(ink), luminance(here)
    return np.asarray((np.maximum(light, dark) + 0.05) / (np.minimum(light, dark) + 0.05))


def needed(seen: Seen, contrast: bool) -> float:
    """The least contrast of a text."""
    if contrast:
        return HIGH
    size, weight = look(seen.item, "fontInfo.pixelSize, font.weight")
    large = size >= LARGE_PX or (size >= LARGE_BOLD_PX and weight >= 600)
    return LARGE if large else ORDINARY


def contrast_faults(visitor: Visitor, place: str, contrast: bool) -> list[str]:
    """Texts that do not stand out, measured on the pixels that they cover."""
    drawn = at_rest(visitor)
    texts = [seen for seen in visitor.texts() if not is_off(seen.item)]
    shown = [seen.item.opacity() for seen in texts]
    for seen in texts:
        seen.item.setOpacity(0)
    bare = visitor.window.grabWindow()
    for seen, opacity in zip(texts, shown, strict=True):
        seen.item.setOpacity(opacity)
    unit = visitor.window.width() / visitor.stage.width()
    faults = []
    for seen in texts:
        box = QRectF(seen.box.topLeft() * unit, seen.box.size() * unit)
        found = ratios(seen, box, bare, drawn)
        least = needed(seen, contrast)
        if found.size < FEW:
            faults.append(f"{place}: {seen.name!r} cannot be seen")
        elif (worst := float(np.quantile(found, 0.02))) < least - 0.05:
            faults.append(f"{place}: {seen.name!r} has {worst:.1f}:1, needs {least}:1")
    return faults


def contrasts(visitor: Visitor, place: str) -> list[str]:
    """The same as designed and in high contrast."""
    faults = []
    for contrast in (False, True):
        visitor.access.setProperty("contrast", contrast)
        faults += contrast_faults(visitor, place, contrast)
    visitor.access.setProperty("contrast", False)
    return faults


@pytest.mark.no_cover
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_every_page_is_told_and_its_texts_stand_out_from_what_they_are_painted_on(
    make_visitor: MakeVisitor, size: tuple[int, int]
) -> None:
    """One visit to each page, for whom sees it and for whom hears it."""
    visitor = still(make_visitor(size))
    visitor.access.setProperty("instant", True)
    places = tour(visitor.exhibit)
    if size == PORTRAIT:  # the same colours on the same grounds: only what is laid on pictures
        places = tuple(p for p in places if p.count("/") == 0 or p.startswith("map/"))
    faults = []
    for place in places:
        visitor.go(place)
        faults += [f"{place}: {fault}" for fault in telling_faults(visitor)]
        faults += contrasts(visitor, place)
    for sheet, title in SHEETS.items():
        visitor.go("figures")
        visitor.way.openSheet(sheet)
        visitor.until(lambda title=title: visitor.shows(title), "the sheet is open")  # type: ignore[misc]
        faults += contrasts(visitor, sheet)
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)


# ---- choices of the panel


def test_the_chosen_text_size_is_the_size_of_the_texts(visitor: Visitor) -> None:
    panel = visitor.exhibit.panels[0]
    visitor.go(f"story/{panel.chapter}/{panel.id}")
    for choice, scale in (("大", 1.25), ("最大", 1.5), ("标准", 1.0)):
        visitor.tap("辅助")
        visitor.tap(choice)
        visitor.tap("完成")
        visitor.find("出处")
        bodies = [
            seen
            for seen in visitor.texts()
            if seen.name and panel.body[0].startswith(seen.name[:8])
        ]
        assert bodies, "the panel's text"
        (size,) = look(bodies[0].item, "fontInfo.pixelSize")
        assert size == int(34 * scale + 0.5)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_in_reach_mode_every_key_is_within_reach_as_mounted(
    make_visitor: MakeVisitor, hall: Hall, size: tuple[int, int]
) -> None:
    mounted = PanelSettings(diagonal_inches=43.0, lower_edge_mm=780.0)
    visitor = still(make_visitor(size, replace(hall, settings=Settings(panel=mounted))))
    panel = Panel(*size, mounted.diagonal_inches, mounted.lower_edge_mm)
    assert panel.reach_zone_fits
    visitor.go("home")
    visitor.tap("辅助")
    visitor.tap("触手可及")
    visitor.tap("完成")
    for place in ("home", "story/subtract", "map", "firms", "firm/yongyi", "figures", "about"):
        visitor.go(place)
        for seen in visitor.targets():
            if seen.item.property("doubled"):
                continue
            top = (visitor.stage.height() - seen.box.top()) * panel.mm_per_design_px
            height = mounted.lower_edge_mm + top
            assert height <= REACH_MM + 1, f"{place}: {seen.name} is {height:.0f} mm high"


def test_still_pictures_stand_still(visitor: Visitor) -> None:
    moved = []
    for place in STILL:
        visitor.go(place)
        before = at_rest(visitor)
        visitor.wait(500)
        if visitor.window.grabWindow() != before:
            moved.append(place)
    assert not moved


def test_pictures_move_when_they_may(make_visitor: MakeVisitor) -> None:
    visitor = make_visitor(LANDSCAPE)
    visitor.arrive("attract")
    visitor.settle()
    before = visitor.window.grabWindow()
    visitor.until(lambda: visitor.window.grabWindow() != before, "the landscape drifts")


# ---- the visit and its end


class Clock:
    """A clock that the test sets."""

    def __init__(self, visitor: Visitor) -> None:
        self.now = 1000.0
        self.visit = visitor.visit
        self.visit.useClock(lambda: self.now)

    def later(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds
        self.visit.tick()


def asked(visitor: Visitor, clock: Clock) -> None:
    """Wait until the visitor is asked whether anyone is there: not while a picture still moves."""

    def waited() -> bool:
        clock.later(10_000)
        return visitor.visit.property("asking") is True

    visitor.until(waited, "the visitor has been quiet for long enough")
    visitor.until(lambda: visitor.shows("还在看吗"), "the visitor is asked")


def test_a_visitor_who_looks_on_is_asked_and_any_touch_answers(visitor: Visitor) -> None:
    clock = Clock(visitor)
    visitor.go("home")
    visitor.visit.touched()
    clock.later(59)
    assert visitor.visit.property("asking") is False
    asked(visitor, clock)
    assert not visitor.offers("企业名录"), "nothing below can be pressed"
    visitor.tap_at(QPoint(LANDSCAPE[0] // 2, LANDSCAPE[1] // 3))
    assert visitor.visit.property("asking") is False
    visitor.arrive("home")
    visitor.tap("企业名录")
    visitor.arrive("firms")


def test_the_seconds_count_down_and_a_key_goes_on(visitor: Visitor) -> None:
    clock = Clock(visitor)
    visitor.go("figures")
    visitor.visit.touched()
    asked(visitor, clock)
    whole, begun = visitor.visit.property("countdown"), clock.now
    assert whole >= 20
    for left in (whole, whole - 1, whole - 7):
        clock.now = begun + whole - left
        visitor.visit.tick()
        visitor.until(lambda left=left: visitor.shows(f"{left}"), f"{left} s left")  # type: ignore[misc]
    visitor.tap("继续看")
    visitor.arrive("figures")


def test_a_visitor_who_has_left_leaves_nothing_behind(make_visitor: MakeVisitor) -> None:
    visitor = make_visitor(LANDSCAPE)
    clock = Clock(visitor)
    industry = visitor.exhibit.industries[0]
    visitor.tap_at(QPoint(200, 200))
    visitor.arrive("home")
    visitor.tap("企业名录")
    visitor.tap(industry.name)
    visitor.tap("辅助")
    for choice in ("最大", "高对比", "静止", "触手可及"):
        visitor.tap(choice)
    before = {name: visitor.access.property(name) for name in RESTORED}
    assert before == {"textScale": 1.5, "contrast": True, "reach": True, "still": True}
    asked(visitor, clock)
    clock.later(visitor.visit.property("countdown"))
    visitor.arrive("attract")
    assert {name: visitor.access.property(name) for name in RESTORED} == RESTORED
    assert visitor.way.property("sheet") == ""
    assert visitor.directory.property("industry") == ""
    visitor.tap_at(QPoint(200, 200))
    visitor.arrive("home")
    visitor.way.back()
    visitor.arrive("home")
    visitor.tap("企业名录")
    visitor.arrive("firms")
    for firm in visitor.exhibit.firms:
        assert visitor.offers(firm.short_name)


RESTORED = {"textScale": 1.0, "contrast": False, "reach": False, "still": False}


def test_from_the_beginning_ends_the_visit_at_once(visitor: Visitor) -> None:
    clock = Clock(visitor)
    visitor.go("figures")
    visitor.visit.touched()
    asked(visitor, clock)
    visitor.tap("回到开头")
    visitor.arrive("attract")
    assert visitor.access.property("still") is False
