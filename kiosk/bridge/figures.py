"""Figures of the exhibit, for QML."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.hall import current_hall
from kiosk.bridge.language import Voice, switch
from kiosk.bridge.lookup import Lookup, by_id
from kiosk.bridge.records import Row
from kiosk.exhibit.line_breaks import NO_BREAK, plain, unbroken
from kiosk.exhibit.model import Figure
from kiosk.translations.quantities import shown

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_LETTER: Final = re.compile(r"[A-Za-zµμ]")

FIGURE_ROLES = ("ident", "value", "unit", "qualifier", "label", "period", "speaker")


def _broken(label: str, lines: tuple[str, ...], code: str) -> str:
    """A label in Chinese, breaking where its lines do; other languages break at their blanks."""
    if not code.startswith("zh") or len(label) != sum(map(len, lines)):
        return ""
    rest = iter(label)
    return unbroken("".join(islice(rest, len(line))) for line in lines)


def figure_row(figure: Figure, voice: Voice = switch.first) -> Row:
    """A figure's row: roles as the fields of :class:`kiosk.exhibit.model.Figure`, translated."""
    context = f"figures/{figure.id}"
    texts = {name: voice.say(context, getattr(figure, name)) for name in FIGURE_ROLES[1:]}
    texts["value"], texts["unit"] = shown(texts["value"], figure.unit, texts["unit"])
    texts["label"] = (
        _broken(plain(texts["label"]), figure.label_lines, voice.code) or texts["label"]
    )
    return {"ident": figure.id, **texts}


def amount(figure: Row, code: str) -> str:
    """A figure's number with what stands before and behind it, as a sentence of a language has it.

    Digits stand apart from Chinese characters, from letters, and from a word of Hangul before them.
    """

    def apart(before: str, behind: str) -> bool:
        if code.startswith("zh") and (before.isdigit() or behind.isdigit()):
            return before.isalnum() and behind.isalnum()
        return bool(_LETTER.match(behind) or _LETTER.match(before) or "가" <= before <= "힣")

    said = ""
    for words in (figure["qualifier"], figure["value"], figure["unit"]):
        told = re.sub(r"\s", NO_BREAK, str(words))
        said += NO_BREAK + told if said and told and apart(said[-1], told[0]) else told
    return said


def figure_rows(idents: Iterable[str], voice: Voice = switch.first) -> list[Row]:
    """Rows of the figures of these ids, in this order."""
    exhibit = current_hall().exhibit
    figures = by_id(exhibit.figures) if exhibit else {}
    return [figure_row(figures[ident], voice) for ident in idents if ident in figures]


@QmlElement
class FigureInfo(Lookup):
    """One figure: its value with qualifier, unit, label, period and speaker."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look nothing up yet."""
        super().__init__(parent)
        self._row: Row = dict.fromkeys(FIGURE_ROLES, "")

    def look_up(self) -> None:
        """Take the figure of ``ident``."""
        rows = figure_rows([self._ident], self.voice)
        self._row = rows[0] if rows else dict.fromkeys(FIGURE_ROLES, "")

    @Property(str, notify=changed)
    def value(self) -> str:
        """The number as shown."""
        return str(self._row["value"])

    @Property(int, notify=changed)
    def rank(self) -> int:
        """The number of a rank, whatever stands with it on screen; 0 for anything else."""
        digits = re.match(r"\d+", str(self._row["value"]), re.ASCII)
        return int(digits[0]) if digits else 0

    @Property(str, notify=changed)
    def unit(self) -> str:
        """What is counted or measured."""
        return str(self._row["unit"])

    @Property(str, notify=changed)
    def qualifier(self) -> str:
        """How exact the source is: nearly, about, over."""
        return str(self._row["qualifier"])

    @Property(str, notify=changed)
    def amount(self) -> str:
        """Number, unit and qualifier in one, as a sentence has them."""
        return amount(self._row, self.voice.code)

    @Property(str, notify=changed)
    def label(self) -> str:
        """What the number says."""
        return str(self._row["label"])

    @Property(str, notify=changed)
    def period(self) -> str:
        """The year or span it holds for."""
        return str(self._row["period"])

    @Property(str, notify=changed)
    def speaker(self) -> str:
        """Who says so, for a claim."""
        return str(self._row["speaker"])
