"""The base of objects that QML makes to look something of the exhibit up by its id."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Protocol, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.hall import current_hall
from kiosk.bridge.language import Voice, switch
from kiosk.bridge.letting_go import let_go_when_destroyed
from kiosk.bridge.records import Row
from kiosk.exhibit.line_breaks import NO_BREAK, in_one
from kiosk.translations.languages import FULL_WIDTH, base

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_HasId)


def by_id(things: Iterable[_T]) -> dict[str, _T]:
    """Things of the exhibit by their ids."""
    return {thing.id: thing for thing in things}


def one(things: Iterable[_T], ident: str) -> _T | None:
    """The thing of this id, or None: of thousands, cheaper than to keep them :func:`by_id`."""
    return next((thing for thing in things if thing.id == ident), None)


UNITS: Final = ("µm", "%")
"""Signs that pictures set small beside a number: they are units in every language."""


def legend(labels: Iterable[Row], caption: str, code: str) -> str:
    """A picture's words in one text, as they follow each other there: for a second language.

    A sign that is a unit stands behind its mark, wherever the picture has it; a dash parts other
    notes from what they are noted of, a colon a mark that is a word from what it marks.
    """

    colon = "：" if base(code) in FULL_WIDTH else ": "

    def order(label: Row) -> Iterable[object]:
        mark, text, note = str(label["mark"]), label["text"], label["note"]
        if note in UNITS:
            return mark, note, text
        if mark and text and not any(map(str.isdigit, mark)):
            mark, text = f"{mark}{colon}{text}", ""
        return mark, text, "–" if note else "", note

    said = (" ".join(str(word) for word in order(label) if word) for label in labels)
    return f"{NO_BREAK}· ".join(in_one(words) for words in (*said, caption) if words)


@QmlElement
@QmlUncreatable("a base for look-ups")
class Lookup(QObject):  # type: ignore[operator]  # QmlUncreatable is a class
    """Set ``ident`` and read the rest; an id that the exhibit lacks leaves everything empty.

    Changes of ``ident`` and of the language say ``changed``, once, after the look-up. Each look-up
    has that signal itself: Qt crashes on a property whose notifying signal is a base class's.

    With ``second`` it speaks the language that stands below Chinese, and is silent without one.
    """

    identChanged = Signal()
    secondChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look nothing up yet."""
        super().__init__(parent)
        self._ident = ""
        self._second = False
        self._exhibit = current_hall().exhibit
        switch.happened.connect(self.refresh)
        let_go_when_destroyed(self)

    @Property(str, notify=identChanged)
    def ident(self) -> str:
        """The id that is looked up."""
        return self._ident

    @ident.setter
    def ident(self, value: str) -> None:
        if value != self._ident:
            self._ident = value
            self.refresh()
            self.identChanged.emit()

    @Property(bool, notify=secondChanged)
    def second(self) -> bool:
        """Whether it speaks the second language instead of the first."""
        return self._second

    @second.setter
    def second(self, value: bool) -> None:
        if value != self._second:
            self._second = value
            self.refresh()
            self.secondChanged.emit()

    @property
    def voice(self) -> Voice:
        """Who says its texts."""
        return switch.second if self._second else switch.first

    def say(self, context: str, text: str) -> str:
        """A text of the exhibit in the language that this look-up speaks."""
        return self.voice.say(context, text)

    def told(self, context: str, paragraphs: Iterable[str]) -> str:
        """Running text, a line break between its paragraphs."""
        return "\n".join(self.say(context, paragraph) for paragraph in paragraphs)

    def row(self, context: str, item: object, *names: str) -> Row:
        """A row of a list: fields of this item, said."""
        return {name: self.say(context, getattr(item, name)) for name in names}

    def look_up(self) -> None:
        """Take what is shown from the exhibit; look-ups override it."""

    @Slot()
    def refresh(self) -> None:
        """Look up again and say so."""
        self.look_up()
        self.changed.emit()  # type: ignore[attr-defined]
