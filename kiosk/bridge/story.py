"""Chapters and panels of the story, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.figures import amount
from kiosk.bridge.lookup import Lookup, by_id, legend, one
from kiosk.bridge.parks import area_text
from kiosk.bridge.photos import photo_legend
from kiosk.bridge.records import RecordModel, Row
from kiosk.bridge.typesetter import quotes
from kiosk.exhibit.line_breaks import NO_BREAK
from kiosk.exhibit.model import Chapter, Panel

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def panel_item(panel: Panel) -> str:
    """The panel as the item of the page ``story``: ``chapter/panel``."""
    return f"{panel.chapter}/{panel.id}"


@QmlElement
class PanelInfo(Lookup):
    """A panel of the story by ``chapter/panel``, or the first panel of ``chapter``.

    ``previous`` and ``next`` run through the whole story, ``previousChapter`` and ``nextChapter``
    are the first panels of the neighbouring chapters; all are items of the page ``story`` or empty.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look nothing up yet."""
        super().__init__(parent)
        self._panel: Panel | None = None
        self._chapter: Chapter | None = None
        self._labels = RecordModel(("mark", "text", "note"), self)
        self._story = self._exhibit.panels if self._exhibit else ()
        self._chapters = by_id(self._exhibit.chapters) if self._exhibit else {}

    def look_up(self) -> None:
        """Take the panel of ``ident``."""
        items = {panel_item(p): p for p in reversed(self._story)}
        firsts = {p.chapter: p for p in reversed(self._story)}
        self._panel = items.get(self._ident) or firsts.get(self._ident)
        self._chapter = self._chapters.get(self._panel.chapter) if self._panel else None
        labels = self._panel.labels if self._panel else ()
        self._labels.fill(
            [self.row(self._context, each, "mark", "text", "note") for each in labels]
        )

    @property
    def _context(self) -> str:
        return f"story/{panel_item(self._panel)}" if self._panel else ""

    def _text(self, name: str) -> str:
        return self.say(self._context, getattr(self._panel, name)) if self._panel else ""

    def _chapter_text(self, name: str) -> str:
        if self._chapter is None:
            return ""
        return self.say(f"story/{self._chapter.id}/chapter", getattr(self._chapter, name))

    def _parcel(self, ident: str) -> Row:
        """A park's words in a picture of parks, as Parcel.qml has them."""
        park = one(self._exhibit.parks, ident) if self._exhibit else None
        if park is None:
            return dict.fromkeys(("mark", "text", "note"), "")
        context = f"parks/{ident}"
        size = {
            "qualifier": self.say(context, park.area_qualifier),
            "value": area_text(park),
            "unit": self.say("Parcel", "亩") if park.area_mu else "",
        }
        return {
            "mark": "",
            "text": self.say(context, park.name),
            "note": amount(size, self.voice.code),
        }

    def _neighbour(self, step: int) -> str:
        if self._panel is None:
            return ""
        at = self._story.index(self._panel) + step
        return panel_item(self._story[at]) if 0 <= at < len(self._story) else ""

    def _neighbour_chapter(self, step: int) -> str:
        order = [*dict.fromkeys(p.chapter for p in self._story)]
        if self._chapter is None:
            return ""
        at = order.index(self._chapter.id) + step
        if not 0 <= at < len(order):
            return ""
        return panel_item(next(p for p in self._story if p.chapter == order[at]))

    @Property(str, notify=changed)
    def item(self) -> str:
        """The panel as the page's item, ``chapter/panel``."""
        return panel_item(self._panel) if self._panel else ""

    @Property(str, notify=changed)
    def sign(self) -> str:
        """The chapter's operator: all, minus, plus, times or equals."""
        return self._chapter.sign if self._chapter else ""

    @Property(str, notify=changed)
    def tag(self) -> str:
        """The chapter's short name."""
        return self._chapter_text("tag")

    @Property(str, notify=changed)
    def title(self) -> str:
        """The panel's title, in one or two lines."""
        return self._text("title")

    @Property(str, notify=changed)
    def body(self) -> str:
        """The panel's text, a line break between paragraphs."""
        return self.told(self._context, self._panel.body) if self._panel else ""

    @Property(str, notify=changed)
    def figure(self) -> str:
        """The hero figure's id."""
        return self._panel.figure if self._panel else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The kind of picture."""
        return self._panel.picture if self._panel else ""

    @Property(str, notify=changed)
    def legend(self) -> str:
        """All of the picture's words, for where another language's stand beside them."""
        if self._panel is None or not self.voice.code:
            return ""
        if self._panel.photo:
            return photo_legend(self._panel.photo, self.voice)
        before, behind = quotes(self.voice.code) if self._panel.picture == "quote" else ("", "")
        rows = [row | {"text": f"{before}{row['text']}{behind}"} for row in self._labels.rows]
        rows = [*map(self._parcel, self._panel.parks), *rows]
        # As Parcels.qml has it.
        square = self.say("Parcels", "方框：1,000 亩") if self._panel.parks else ""
        said = f"{NO_BREAK}· ".join(filter(None, (square, self._text("caption"))))
        return legend(rows, said, self.voice.code)

    @Property(str, notify=changed)
    def caption(self) -> str:
        """What explains the picture."""
        return self._text("caption")

    @Property(RecordModel, constant=True)
    def labels(self) -> RecordModel:
        """The picture's words. Roles: ``mark``, ``text``, ``note``."""
        return self._labels

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def parks(self) -> list[str]:
        """Parks that the picture draws, by id."""
        return list(self._panel.parks) if self._panel else []

    @Property(str, notify=changed)
    def photo(self) -> str:
        """The photograph's slot, by id."""
        return self._panel.photo if self._panel else ""

    @Property(str, notify=changed)
    def doorTo(self) -> str:
        """Where the extra key leads, or empty."""
        return self._panel.door.to if self._panel and self._panel.door else ""

    @Property(str, notify=changed)
    def doorLabel(self) -> str:
        """What stands on the extra key."""
        if self._panel is None or self._panel.door is None:
            return ""
        return self.say(self._context, self._panel.door.label)

    @Property(int, notify=changed)
    def step(self) -> int:
        """The panel's place in its chapter, from 0."""
        return self._chapter.panels.index(self._panel.id) if self._panel and self._chapter else 0

    @Property(int, notify=changed)
    def steps(self) -> int:
        """Panels in the chapter."""
        return len(self._chapter.panels) if self._chapter else 0

    @Property(str, notify=changed)
    def previous(self) -> str:
        """The panel before, across chapters."""
        return self._neighbour(-1)

    @Property(str, notify=changed)
    def next(self) -> str:
        """The panel after, across chapters."""
        return self._neighbour(1)

    @Property(str, notify=changed)
    def previousChapter(self) -> str:
        """The chapter before."""
        return self._neighbour_chapter(-1)

    @Property(str, notify=changed)
    def nextChapter(self) -> str:
        """The chapter after."""
        return self._neighbour_chapter(1)
