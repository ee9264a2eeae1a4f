"""The exhibit's own texts and its lists of chapters, parks and industries, for QML."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.figures import FIGURE_ROLES, figure_rows
from kiosk.bridge.hall import current_hall
from kiosk.bridge.language import say, switch
from kiosk.bridge.photos import photo_legend
from kiosk.bridge.records import RecordModel, Row
from kiosk.exhibit.model import AttractItem, Exhibit, Invitation
from kiosk.tongue import tell
from kiosk.translations.languages import base

log = logging.getLogger("kiosk")

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

CONTEXT = "exhibit"


@QmlElement
@QmlSingleton
class ExhibitTexts(QObject):
    """What the exhibit says outside its panels, parks and firms. Empty when it cannot be read."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Take the texts of the hall's exhibit."""
        super().__init__(parent)
        self._hall = current_hall()
        self._exhibit = self._hall.exhibit
        self._broken: set[str] = set()
        self._chapters = RecordModel(
            ("ident", "sign", "tag", "title", "line", "shortLine", "below"), self
        )
        self._invitations = RecordModel(("language", "text"), self)
        self._attract = RecordModel(("seconds", "text", "figure", "photo"), self)
        self._figures = RecordModel(FIGURE_ROLES, self)
        self.refresh()
        switch.happened.connect(self.refresh)

    def refresh(self) -> None:
        """Take everything again, in the language on screen."""
        exhibit = self._exhibit
        if exhibit is not None:
            names = ("tag", "name", "line", "short_line")
            rows = []
            for chapter in exhibit.chapters:
                context = f"story/{chapter.id}/chapter"
                tag, name, line, short = (say(context, getattr(chapter, n)) for n in names)
                row = {"ident": chapter.id, "sign": chapter.sign, "tag": tag, "title": name}
                below = switch.second.say(context, chapter.name)
                rows.append({**row, "line": line, "shortLine": short, "below": below})
            self._chapters.fill(rows)
            self._invitations.fill([asdict(call) for call in _calls(exhibit.invitations)])
            self._attract.fill([_attract_row(item) for item in self._attracting(exhibit)])
            self._figures.fill(figure_rows(exhibit.figures_page.figures))
        self.changed.emit()

    def _attracting(self, exhibit: Exhibit) -> Iterator[AttractItem]:
        """What the attract page shows now: of this language, its photograph at hand and sound."""
        present = {photo.id for photo in exhibit.photos if photo.present} - self._broken
        for item in exhibit.attract:
            if switch.first.code in (item.languages or (switch.first.code,)) and (
                not item.photo or item.photo in present
            ):
                yield item

    def _text(self, name: str) -> str:
        return say(CONTEXT, getattr(self._exhibit, name)) if self._exhibit else ""

    def _page_text(self, name: str) -> str:
        return say(CONTEXT, getattr(self._exhibit.figures_page, name)) if self._exhibit else ""

    @Property(bool, constant=True)
    def readable(self) -> bool:
        """Whether there is an exhibit to show at all."""
        return self._exhibit is not None

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # by name for Qt
    def notice(self) -> list[str]:
        """What to do when there is none: a title, then the same in Chinese and in English."""
        return list(self._hall.notice)

    @Property(str, notify=changed)
    def zone(self) -> str:
        """The zone's name."""
        return self._text("zone")

    @Property(str, notify=changed)
    def zoneLatin(self) -> str:
        """The zone's name in Latin letters, for the attract page."""
        return self._exhibit.zone_latin if self._exhibit else ""

    @Property(str, notify=changed)
    def zoneChinese(self) -> str:
        """The zone's name in Chinese, for the attract page in Latin letters."""
        return self._exhibit.zone if self._exhibit else ""

    @Property(str, notify=changed)
    def headline(self) -> str:
        """The home page's headline."""
        return self._text("headline")

    @Property(str, notify=changed)
    def lead(self) -> str:
        """The home page's sentence."""
        return self._text("lead")

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def inscription(self) -> list[str]:
        """The formula, a line each."""
        if self._exhibit is None:
            return []
        return [say(CONTEXT, line) for line in self._exhibit.inscription]

    @Property(RecordModel, constant=True)
    def invitations(self) -> RecordModel:
        """Calls to touch, each in its own language. Roles: ``language``, ``text``."""
        return self._invitations

    @Property(RecordModel, constant=True)
    def attract(self) -> RecordModel:
        """What the attract page shows in turn, after the formula. Roles: ``seconds``, and one of
        ``text``, and the ids ``figure`` and ``photo``."""
        return self._attract

    @Slot(str)
    def leaveOut(self, photo: str) -> None:
        """Show this photograph on the attract page no more: its file cannot be drawn."""
        if self._exhibit is None or photo in self._broken:
            return
        self._broken.add(photo)
        file = next(slot.file for slot in self._exhibit.photos if slot.id == photo)
        log.warning(
            tell(
                "photos/%s cannot be drawn: the attract page leaves it out",
                "photos/%s 画不出来：首屏略过它",
            ),
            file,
        )
        self.refresh()

    @Property(RecordModel, constant=True)
    def chapters(self) -> RecordModel:
        """The story's chapters. Roles: ``ident``, ``sign``, ``tag``, ``title``, ``line``,
        ``shortLine``, ``below``: its name in the second language."""
        return self._chapters

    @Property(int, notify=changed)
    def parkCount(self) -> int:
        """Parks in use on the map: withdrawn land is not counted."""
        parks = self._exhibit.parks if self._exhibit else ()
        return sum(1 for p in parks if p.on_map and p.state != "withdrawn")

    @Property(int, notify=changed)
    def firmCount(self) -> int:
        """Firms in the directory."""
        return len(self._exhibit.firms) if self._exhibit else 0

    @Property(str, notify=changed)
    def figuresTitle(self) -> str:
        """The figures page's headline."""
        return self._page_text("title")

    @Property(str, notify=changed)
    def figuresLead(self) -> str:
        """The figures page's sentence."""
        return self._page_text("lead")

    @Property(str, notify=changed)
    def figuresCaption(self) -> str:
        """What explains the stalks."""
        return self._page_text("caption")

    @Property(str, notify=changed)
    def rankBefore(self) -> str:
        """The figure of the earlier rank, by id."""
        return self._exhibit.figures_page.before if self._exhibit else ""

    @Property(str, notify=changed)
    def rankAfter(self) -> str:
        """The figure of the later rank, by id."""
        return self._exhibit.figures_page.after if self._exhibit else ""

    @Property(RecordModel, constant=True)
    def figures(self) -> RecordModel:
        """The figures page's row of figures. Roles: those of ``FIGURE_ROLES``."""
        return self._figures

    @Property(str, notify=changed)
    def aboutTitle(self) -> str:
        """The about page's title."""
        return say(CONTEXT, self._exhibit.about.title) if self._exhibit else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def aboutParagraphs(self) -> list[str]:
        """The about page's text, a paragraph each."""
        if self._exhibit is None:
            return []
        return [say(CONTEXT, paragraph) for paragraph in self._exhibit.about.paragraphs]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def aboutBelow(self) -> list[str]:
        """The about page in the second language: its title, its text, its photograph's words."""
        if self._exhibit is None:
            return ["", "", ""]
        about, second = self._exhibit.about, switch.second
        told = (second.say(CONTEXT, paragraph) for paragraph in about.paragraphs)
        return [
            second.say(CONTEXT, about.title),
            "\n".join(told),
            photo_legend(about.photo, second),
        ]

    @Property(str, notify=changed)
    def aboutPhoto(self) -> str:
        """The about page's photograph, by id."""
        return self._exhibit.about.photo if self._exhibit else ""

    @Property(str, notify=changed)
    def sourceTitle(self) -> str:
        """The title of the printed page that everything is drawn from."""
        return say("ledger", self._exhibit.source.title) if self._exhibit else ""

    @Property(str, notify=changed)
    def sourcePublished(self) -> str:
        """When and where it was printed."""
        return say("ledger", self._exhibit.source.published) if self._exhibit else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def sourceReporters(self) -> list[str]:
        """Who wrote it."""
        if self._exhibit is None:
            return []
        return [say("ledger", name) for name in self._exhibit.source.reporters]


def _calls(calls: Sequence[Invitation]) -> Iterator[Invitation]:
    """One of each language: that of the variant on screen (``zh_TW``), where there is one."""
    here = switch.first.code
    own = {base(call.language): call for call in calls if call.language == here}
    for call in calls:
        if call.language == base(call.language):
            yield own.get(call.language, call)


def _attract_row(item: AttractItem) -> Row:
    return asdict(item) | {"text": say(CONTEXT, item.text)}
