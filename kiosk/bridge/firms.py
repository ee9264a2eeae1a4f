"""A firm's profile, for QML."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.figures import FIGURE_ROLES, amount, figure_rows
from kiosk.bridge.language import say
from kiosk.bridge.lookup import Lookup, legend, one
from kiosk.bridge.photos import photo_legend
from kiosk.bridge.records import RecordModel, Row
from kiosk.exhibit.line_breaks import NO_BREAK, in_one
from kiosk.exhibit.model import Firm, Industry
from kiosk.translations.languages import SOURCE, base

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def firm_row(firm: Firm, industry: Industry | None) -> Row:
    """A firm as a row of a list: ``ident``, names, ``letter``, industry and its pigment."""
    return {
        "ident": firm.id,
        "name": say(f"firms/{firm.id}", firm.short_name),
        "letter": firm.reading[:1].upper(),
        "industry": firm.industry,
        "industryName": say("exhibit", industry.name) if industry else "",
        "pigment": industry.pigment if industry else "malachite",
    }


def _joined(words: Iterable[object], sign: str) -> str:
    """Words with a sign between them; empty ones are passed over."""
    return sign.join(str(word) for word in words if word)


def account(body: str, figures: Iterable[Row], people: Iterable[Row], code: str) -> str:
    """All that is told of a firm, a line each: its text, its figures, its people.

    Chinese has its own signs and says what is counted first; elsewhere the words follow the number,
    as they do below a large figure: "130 people · in the team".
    """
    chinese = base(code) == SOURCE
    colon, comma, opens, closes = ("：", "，", "（", "）") if chinese else (": ", ", ", " (", ")")
    if base(code) == "ja":
        colon, comma, opens, closes = "：", "、", "（", "）"
    said = [body]
    for figure in figures:
        counted = _joined((figure["speaker"], in_one(str(figure["label"]))), colon)
        number = amount(figure, code)
        period = f"{opens}{figure['period']}{closes}" if figure["period"] else ""
        parts = (counted, number) if chinese else (number, counted)
        said.append(_joined(parts, "，" if chinese else f"{NO_BREAK}· ") + period)
    for person in people:
        said.append(f"{_joined((person['name'], person['role']), comma)}{colon}{person['words']}")
    return _joined(said, "\n")


@QmlElement
class FirmInfo(Lookup):
    """A firm by its id."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look nothing up yet."""
        super().__init__(parent)
        self._firm: Firm | None = None
        self._industry: Industry | None = None
        self._figures = RecordModel(FIGURE_ROLES, self)
        self._labels = RecordModel(("mark", "text", "note"), self)
        self._people = RecordModel(("name", "role", "words"), self)
        self._doors = RecordModel(("to", "label", "note"), self)

    def look_up(self) -> None:
        """Take the firm of ``ident``."""
        exhibit = self._exhibit
        self._firm = firm = one(exhibit.firms, self._ident) if exhibit else None
        self._industry = one(exhibit.industries, firm.industry) if exhibit and firm else None
        context = self._context
        self._figures.fill(figure_rows(firm.figures, self.voice) if firm else [])
        labels, people, doors = (firm.labels, firm.people, firm.doors) if firm else ((), (), ())
        self._labels.fill([self.row(context, each, "mark", "text", "note") for each in labels])
        self._people.fill([self.row(context, each, "name", "role", "words") for each in people])
        self._doors.fill([{"to": d.to, **self.row(context, d, "label", "note")} for d in doors])

    @property
    def _context(self) -> str:
        return f"firms/{self._firm.id}" if self._firm else ""

    def _text(self, name: str) -> str:
        return self.say(self._context, getattr(self._firm, name)) if self._firm else ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """The registered name."""
        return self._text("name")

    @Property(str, notify=changed)
    def shortName(self) -> str:
        """The name in everyday use."""
        return self._text("short_name")

    @Property(str, notify=changed)
    def industry(self) -> str:
        """The industry's id."""
        return self._firm.industry if self._firm else ""

    @Property(str, notify=changed)
    def industryName(self) -> str:
        """The industry by name."""
        return self.say("exhibit", self._industry.name) if self._industry else ""

    @Property(str, notify=changed)
    def pigment(self) -> str:
        """The industry's pigment: azurite, malachite or ochre."""
        return self._industry.pigment if self._industry else "malachite"

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the source says more than the name."""
        return self._firm.known if self._firm else False

    @Property(str, notify=changed)
    def makes(self) -> str:
        """What it makes, in a few words; empty where the source does not say."""
        return self._text("makes")

    @Property(str, notify=changed)
    def tagline(self) -> str:
        """A line under the name, when it is not the registered name."""
        return self._text("tagline")

    @Property(str, notify=changed)
    def body(self) -> str:
        """The profile's text, a line break between paragraphs."""
        return self.told(self._context, self._firm.body) if self._firm else ""

    @Property(str, notify=changed)
    def account(self) -> str:
        """The text with figures and people after it, for where two languages are told in step."""
        if self._firm is None:
            return ""
        body = self.told(self._context, self._firm.body)
        return account(body, self._figures.rows, self._people.rows, self.voice.code)

    @Property(str, notify=changed)
    def lead(self) -> str:
        """What stands before the hero figure."""
        return self._text("lead")

    @Property(str, notify=changed)
    def figure(self) -> str:
        """The hero figure's id."""
        return self._firm.figure if self._firm else ""

    @Property(RecordModel, constant=True)
    def figures(self) -> RecordModel:
        """The smaller figures. Roles: those of ``FIGURE_ROLES``."""
        return self._figures

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The kind of picture."""
        return self._firm.picture if self._firm else ""

    @Property(RecordModel, constant=True)
    def labels(self) -> RecordModel:
        """The picture's words. Roles: ``mark``, ``text``, ``note``."""
        return self._labels

    @Property(str, notify=changed)
    def legend(self) -> str:
        """All of the picture's words, for where another language's stand beside them.

        A slip has nothing but its seal's word, which says nothing by itself.
        """
        if self._firm is None or not self._firm.known:
            return ""
        return legend(self._labels.rows, self._text("caption"), self.voice.code)

    @Property(str, notify=changed)
    def caption(self) -> str:
        """What explains the picture."""
        return self._text("caption")

    @Property(str, notify=changed)
    def photo(self) -> str:
        """The photograph's slot, by id."""
        return self._firm.photo if self._firm else ""

    @Property(str, notify=changed)
    def photoLegend(self) -> str:
        """The photograph's words, for where another language's stand beside them."""
        return photo_legend(self._firm.photo, self.voice) if self._firm else ""

    @Property(str, notify=changed)
    def park(self) -> str:
        """The firm's park, where the source tells."""
        return self._firm.park if self._firm else ""

    @Property(RecordModel, constant=True)
    def people(self) -> RecordModel:
        """Whom the source quotes about it. Roles: ``name``, ``role``, ``words``."""
        return self._people

    @Property(RecordModel, constant=True)
    def doors(self) -> RecordModel:
        """Keys that lead elsewhere. Roles: ``to``, ``label``, ``note``."""
        return self._doors
