"""A switch of language changes the words, and nothing else: whatever is open stays open."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import SIGNAL, QMetaObject, QObject, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.firms import FirmInfo
from kiosk.translations.languages import own_name
from tests.standing import chosen, seen
from tests.visitor import Visitor, is_text, seen_below


@pytest.fixture(autouse=True)
def still(visitor: Visitor) -> None:
    """Pictures that stand, to be compared."""
    visitor.access.setProperty("still", True)


def there_and_back(visitor: Visitor) -> set[str]:
    """Switch by touch to the other language and back. What was seen in between."""
    visitor.settle()
    before, open_here = seen(visitor), chosen(visitor)
    code = visitor.language.property("code")
    other = "en" if code == "zh" else "zh"
    visitor.tap(own_name(other))
    visitor.settle()
    between = {words for words, _ in seen(visitor)}
    assert chosen(visitor) == open_here
    assert between != {words for words, _ in before}
    visitor.tap(own_name(code))
    visitor.settle()
    assert chosen(visitor) == open_here
    assert seen(visitor) == before
    return between


def test_everything_stays_but_the_words(visitor: Visitor) -> None:
    visitor.access.setProperty("textScale", 1.5)
    visitor.go("story/multiply/neighbours")
    visitor.settle()
    visitor.tap("接着读")
    there_and_back(visitor)
    visitor.go("figures")
    visitor.tap("下一幅")
    there_and_back(visitor)
    visitor.go("firm/martin-kerui")
    visitor.settle()
    while not visitor.shows("褚希"):
        visitor.tap("正文" if visitor.offers("正文") else "人物")
        visitor.settle()
    there_and_back(visitor)
    visitor.access.setProperty("textScale", 1.0)
    visitor.go("map/opto")
    visitor.tap("放大地图")
    visitor.tap("放大地图")
    there_and_back(visitor)
    visitor.go("ties/shenjiang")
    there_and_back(visitor)
    visitor.go("compare/shenjiang+yongyi")
    there_and_back(visitor)


def test_what_was_asked_of_the_directory_stays(visitor: Visitor) -> None:
    visitor.access.setProperty("reach", True)
    visitor.go("firms/bio")
    visitor.have_index()
    visitor.directory.type("K")
    focus = visitor.directory.property("focus")
    assert focus
    assert "K" in there_and_back(visitor)
    assert visitor.directory.property("focus") == focus


def test_the_industries_on_the_slips_are_set_as_before(visitor: Visitor) -> None:
    visitor.access.setProperty("textScale", 1.5)
    visitor.go("firms/green")
    visitor.have_index()
    for letter in "YO":
        visitor.directory.type(letter)
    there_and_back(visitor)


def test_keys_that_were_turned_to_come_back(visitor: Visitor) -> None:
    component = QQmlComponent(visitor.viewer.engine)
    component.setData(b"import Kiosk.Pages\nDirectoryShare { count: 10; cells: 4 }", QUrl())
    share = component.create()
    assert share is not None, component.errorString()
    for _ in range(2):
        QMetaObject.invokeMethod(share, "turn")
    assert share.property("from") == 6
    share.setProperty("cells", 6)  # as where a language takes less room
    assert share.property("from") == 5
    share.setProperty("count", 3)  # as where it has fewer letters
    assert (share.property("from"), share.property("shown")) == (0, 3)
    share.setProperty("count", 10)
    share.setProperty("cells", 4)
    assert share.property("from") == 6


def test_a_firm_is_told_anew_once(visitor: Visitor) -> None:
    visitor.go("firm/martin-kerui")
    visitor.settle()
    (ways,) = visitor.items_with("toTies", "toCompare")
    told = [info for info in visitor.window.findChildren(FirmInfo) if info.ident == "martin-kerui"]
    assert told
    doors: list[str] = []
    texts: list[str] = []
    QObject.connect(ways, SIGNAL("allChanged()"), lambda: doors.append("made"))
    for info in told:
        info.changed.connect(lambda: texts.append("looked up"))
    visitor.tap("English")
    visitor.settle()
    assert len(doors) == 1
    assert len(texts) == len(told)


@pytest.mark.parametrize("place", ["firms/green", "firm/sidansai", "firm/shenjiang"])
def test_what_goes_by_several_words_is_set_once_they_are_all_told(
    visitor: Visitor, place: str
) -> None:
    visitor.access.setProperty("textScale", 1.5)
    visitor.go(place)
    visitor.language.use("en")
    visitor.settle()
    sizes: dict[QQuickItem, list[int]] = {}
    for text in filter(is_text, seen_below(visitor.stage)):
        sizes[text] = [text.property("font").pixelSize()]

        def note(*_: object, text: QQuickItem = text) -> None:
            if (size := text.property("font").pixelSize()) != sizes[text][-1]:
                sizes[text].append(size)

        QObject.connect(text, SIGNAL("fontChanged(QFont)"), note)
    drawn: list[str] = []
    for drawing in visitor.items_with("labels", "bleed", "sealed"):
        QObject.connect(drawing, SIGNAL("heightChanged()"), partial(drawn.append, place))
    visitor.tap("中文")
    visitor.settle()
    assert sum(len(each) - 1 for each in sizes.values()) <= len(sizes) / 2
    assert len(drawn) <= 3


def test_a_picture_of_another_height_sets_its_cells_elsewhere(visitor: Visitor) -> None:
    visitor.go("story/multiply/time-and-place")
    visitor.settle()

    def cells() -> list[QQuickItem]:
        return [each for each in seen_below(visitor.stage) if each.property("nuclei")]

    before, redrawn = {each: each.y() for each in cells()}, set[QQuickItem]()
    for each in before:
        QObject.connect(each, SIGNAL("bodiesChanged()"), partial(redrawn.add, each))
    visitor.tap("English")
    visitor.settle()
    kept = [each for each in cells() if each in before]
    assert all(each.y() != before[each] for each in kept[1:])
    assert len(redrawn) < len(kept) / 2


def test_a_visit_ends_in_the_halls_own_language(visitor: Visitor) -> None:
    visitor.go("home")
    visitor.tap("English")
    visitor.visit.end()
    assert visitor.viewer.singleton("Language").property("code") == "zh"  # type: ignore[attr-defined]
