"""Measuring and splitting texts as Qt sets them: nothing scrolls, nothing is cut off."""

from __future__ import annotations

import functools
import math
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.exhibit import line_breaks, pairing

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

WIDOW: Final = 2
"""A last line of so few characters, or fewer, looks lost; a letter or digit is half a character.
Punctuation does not count. A single word of letters or Hangul is lost however long it is."""

FIRST_WIDE: Final = "\u2e80"
"""From here on characters are as wide as they are high."""

NARROWEST: Final = 0.86
"""The share of a column's width that it keeps when it is narrowed to avoid lost last lines."""


TOLERANCE: Final = 0.5
"""Design px by which a line as QML draws it may be wider than as it is measured."""

UNBROKEN: Final = 1e5
"""Design px of a column in which no line is broken."""

KEPT: Final = 1024
"""So many measures of each kind are kept: those of a page are made anew whenever it is, a third of
the time that a firm's page took. A page takes at most some 300 of a kind in five languages."""

_kept = functools.lru_cache(KEPT)

FONTS: Final = 8
"""So many of Qt's fonts are held. Each holds its engine, and with it the picture of every character
that was drawn in its size: with every font held they grew for as long as visitors came, and 32 took
some 15 MiB. Qt itself keeps an engine for a while, so that a font made anew costs little."""


class Font(NamedTuple):
    """What a Text is set in, without anything of Qt's."""

    family: str
    pixels: int
    bold: bool = False


@functools.lru_cache(FONTS)
def _qt(font: Font) -> QFont:
    made = QFont(font.family)
    made.setPixelSize(font.pixels)
    made.setBold(font.bold)
    return made


_OPTION: Final = QTextOption()
_OPTION.setWrapMode(QTextOption.WrapMode.WordWrap)
_OPTION.setUseDesignMetrics(True)


def _laid_out(paragraph: str, font: Font, width: float) -> QTextLayout:
    """A paragraph in lines of ``width`` design px."""
    layout = QTextLayout(paragraph, _qt(font))
    layout.setTextOption(_OPTION)
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        line = layout.createLine()
    layout.endLayout()
    return layout


def lines_of(paragraph: str, font: Font, width: float) -> list[str]:
    """A paragraph's lines in a column of ``width`` design px."""
    layout = _laid_out(paragraph, font, width)
    lines = map(layout.lineAt, range(layout.lineCount()))
    return [paragraph[line.textStart() : line.textStart() + line.textLength()] for line in lines]


def _line_widths(text: str, font: Font, width: float) -> list[float]:
    """What each line of a text takes in a column of ``width``: more than that for a long word."""
    layouts = [_laid_out(paragraph, font, width) for paragraph in text.split("\n")]
    return [
        layout.lineAt(number).naturalTextWidth()
        for layout in layouts
        for number in range(layout.lineCount())
    ]


def _characters(line: str) -> float:
    """How much a last line holds, in Chinese characters."""
    held = sum(1 if char >= FIRST_WIDE else 0.5 for char in line if char.isalnum())
    alone = len(line.split()) == 1 and all(
        char < FIRST_WIDE or "가" <= char <= "힣" for char in line
    )
    return min(WIDOW, held) if alone else held


def _last_lines(text: str, font: Font, width: float) -> list[tuple[int, float]]:
    """For each paragraph: how many lines it takes, and the characters of its last line."""
    paragraphs = (lines_of(paragraph, font, width) for paragraph in text.split("\n"))
    return [(len(lines), _characters(lines[-1])) for lines in paragraphs]


@_kept
def line_count(text: str, font: Font, width: float) -> int:
    """Lines that a plain text takes in a column of ``width`` design px."""
    return sum(lines for lines, _ in _last_lines(text, font, width))


@_kept
def column_for(text: str, font: Font, widest: float, lines: int = 0) -> float:
    """The width, at most ``widest``, at which no paragraph ends in lost words.

    The widest that does it in at most ``lines`` lines, or in as many as the text takes anyway;
    when no width will do, the one that leaves the shortest last line longest.
    """
    most = max(lines, line_count(text, font, widest))
    step = font.pixels / 4
    best, longest = widest, 0.0
    for narrower in range(int(widest * (1 - NARROWEST) / step) + 1):
        width = widest - narrower * step
        paragraphs = _last_lines(text, font, width)
        if sum(count for count, _ in paragraphs) > most:
            break
        shortest = min((last for count, last in paragraphs if count > 1), default=math.inf)
        if shortest > WIDOW:
            return width
        if shortest > longest:
            best, longest = width, shortest
    return best


def _narrowed(text: str, font: Font, wide: float, most: int) -> float:
    """The narrowest width up to ``wide``, to one px, at which no word of the text is too long and
    it takes at most ``most`` lines, as it does at ``wide``."""
    widths = _line_widths(text, font, wide)
    if most == text.count("\n") + 1:
        return min(wide, math.ceil(max(widths)) + TOLERANCE)
    # No narrower column holds it all; a blank where a line ends takes no room.
    too_narrow = sum(widths) / most - font.pixels / 2
    enough = wide
    while enough - too_narrow > 1:
        middle = (too_narrow + enough) / 2
        widths = _line_widths(text, font, middle)
        if len(widths) <= most and max(widths) <= middle:
            enough = middle
        else:
            too_narrow = middle
    return min(wide, enough + TOLERANCE)


@_kept
def balanced_width(text: str, font: Font, widest: float) -> float:
    """The narrowest width at which the text takes no more lines than at ``widest``.

    Its lines are then about equally long: for labels and short texts in narrow columns. It is as
    wide as the longest word, even beyond ``widest``.
    """
    widths = _line_widths(text, font, widest)
    return _narrowed(text, font, max(widest, max(widths) + TOLERANCE), len(widths))


@_kept
def narrowest_width(text: str, font: Font, lines: int) -> float:
    """The narrowest width at which each paragraph of the text stands whole and the text takes at
    most ``lines`` lines; that of its longest paragraph when it has as many as that."""
    widths = _line_widths(text, font, UNBROKEN)
    return _narrowed(text, font, math.ceil(max(widths)) + 1.0, max(lines, len(widths)))


def columns_for(texts: list[str], leasts: list[float], font: Font, total: float) -> list[float]:
    """Widths of columns that fill ``total``: equal ones if every text stands unbroken in them, else
    those with the fewest lines in the longest column; what is left is shared evenly.

    Args:
        leasts: what each column takes at least, whatever its text.
    """

    def needs(lines: int) -> list[float]:
        return [
            max(least, narrowest_width(text, font, lines))
            for text, least in zip(texts, leasts, strict=True)
        ]

    fewest = max(text.count("\n") for text in texts) + 1
    wants = needs(1)
    if max(wants) <= total / len(wants):
        return [total / len(wants)] * len(wants)
    for lines in range(fewest, fewest + 6):
        wants = needs(lines)
        if sum(wants) <= total:
            break
    return [want + (total - sum(wants)) / len(wants) for want in wants]


def parts_of(text: str, font: Font, width: float, lines: int) -> list[str]:
    """The text in as few parts as fit ``lines`` lines each, broken between sentences.

    A single sentence that is longer than a part is broken behind a comma, or where a line ends.
    """
    text = text.strip()

    def fits(part: str) -> bool:
        return line_count(part.strip(), font, width) <= lines

    def pieces(stretch: str) -> list[str]:
        if fits(stretch):
            return [stretch]
        clauses = pairing.clauses(stretch)
        if len(clauses) > 1:
            return [piece for clause in clauses for piece in pieces(clause)]
        found: list[str] = []
        for paragraph in stretch.splitlines(keepends=True):
            words = paragraph.rstrip("\n")
            *before, last = lines_of(words, font, width)
            found += [*before, last + paragraph.removeprefix(words)]
        return found

    if lines < 1 or fits(text):
        return [text]
    parts: list[str] = []
    for sentence in pairing.sentences(text):
        for piece in pieces(sentence):
            if parts and fits(parts[-1] + piece):
                parts[-1] += piece
            else:
                parts.append(piece)
    return [part.strip() for part in parts]


@_kept
def line_width(text: str, font: Font) -> float:
    """Design px that the text's longest line takes, unbroken."""
    metrics = QFontMetricsF(_qt(font))
    return max(metrics.horizontalAdvance(line) for line in text.split("\n"))


def font_of(family: str, size: float) -> Font:
    """The font that a Text with this family and ``font.pixelSize`` is set in."""
    # As QML rounds; Python rounds 42.5 down.
    return Font(family, max(1, math.floor(size + 0.5)))


def quotes(language: str) -> tuple[str, str]:
    """The marks before and after somebody's words in a language: “ and ”, 「 and 」."""
    before, _, after = QLocale(language).quoteString("|").partition("|")
    return before, after


@QmlElement
@QmlSingleton
class Typesetter(QObject):
    """Measures text as Qt sets it."""

    @Slot(str, str, float, float, int, result="QStringList")
    def parts(self, text: str, family: str, size: float, width: float, lines: int) -> list[str]:
        """The text in parts of at most ``lines`` lines at ``size`` design px in ``width``."""
        return parts_of(text, font_of(family, size), width, lines)

    @Slot(str, str, float, float, result=int)
    def lines(self, text: str, family: str, size: float, width: float) -> int:
        """Lines that the text takes at ``size`` design px in ``width``."""
        return line_count(text, font_of(family, size), width)

    @Slot(str, str, float, float, result=float)
    def column(self, text: str, family: str, size: float, widest: float) -> float:
        """The width up to ``widest`` at which no paragraph ends in lost words."""
        return column_for(text, font_of(family, size), widest)

    @Slot(str, str, float, float, int, result=float)
    def columnWithin(self, text: str, family: str, size: float, widest: float, lines: int) -> float:
        """As ``column``, where there is room for ``lines`` lines."""
        return column_for(text, font_of(family, size), widest, lines)

    @Slot(str, str, float, float, result=float)
    def balanced(self, text: str, family: str, size: float, widest: float) -> float:
        """The narrowest width at which the text takes no more lines than at ``widest``."""
        return balanced_width(text, font_of(family, size), widest)

    @Slot(str, str, float, int, result=float)
    def narrowest(self, text: str, family: str, size: float, lines: int) -> float:
        """The narrowest width at which each paragraph stands whole, in at most so many lines."""
        return narrowest_width(text, font_of(family, size), lines)

    @Slot("QStringList", "QVariantList", str, float, float, result="QVariantList")
    def columns(
        self, texts: list[str], leasts: list[float], family: str, size: float, total: float
    ) -> list[float]:
        """Widths of columns that fill ``total`` with texts of as few lines as can be."""
        return columns_for(texts, leasts, font_of(family, size), total) if texts else []

    @Slot(str, str, float, result=float)
    def width(self, text: str, family: str, size: float) -> float:
        """Design px that the text's longest line takes at ``size``, unbroken, in regular weight."""
        return line_width(text, font_of(family, size))

    @Slot(str, str, float, result=float)
    def bearing(self, text: str, family: str, size: float) -> float:
        """Design px between the ink of the text's last letter and its end at ``size``."""
        return QFontMetricsF(_qt(font_of(family, size))).rightBearing(text[-1]) if text else 0.0

    @Slot(str, result="QStringList")
    def quotes(self, language: str) -> list[str]:
        """The marks before and after somebody's words in a language: “ and ”, 「 and 」."""
        return [*quotes(language)]

    @Slot(str, result=str)
    def inTwo(self, sentence: str) -> str:
        """A sentence in two lines, where it has a full-width comma to be broken after."""
        return line_breaks.in_two(sentence)

    @Slot(str, result=str)
    def inOne(self, text: str) -> str:
        """A text of several lines in one, as its language joins words."""
        return line_breaks.in_one(text)

    @Slot(str, result=str)
    def plain(self, text: str) -> str:
        """A text as it is read aloud, without the signs that only set it."""
        return line_breaks.plain(text)

    @Slot("QStringList", str, float, float, int, result="QStringList")
    def pack(
        self, paragraphs: list[str], family: str, size: float, width: float, lines: int
    ) -> list[str]:
        """Paragraphs packed into as few parts as fit; a long one is split between sentences."""
        font = font_of(family, size)
        parts: list[str] = []
        for paragraph in paragraphs:
            longer = f"{parts[-1]}\n{paragraph}" if parts else paragraph
            if parts and line_count(longer, font, width) <= lines:
                parts[-1] = longer
            else:
                parts.extend(parts_of(paragraph, font, width, lines))
        return parts

    @Slot(str, str, "QVariantList", float, float, float, result="QStringList")
    def inStep(
        self,
        first: str,
        second: str,
        types: list[list[str | float]],
        width: float,
        room_at_first: float,
        room: float,
    ) -> list[str]:
        """A text in two languages, in as few parts as fit: first, second, first, second, ...

        Args:
            first: in Chinese.
            second: in the language below it.
            types: family, size and line height of each.
            width: of the column, design px.
            room_at_first: height beside what is told only at first, a figure.
            room: height for every other part.
        """

        def height(text: str, kind: list[str | float]) -> float:
            family, size, line = str(kind[0]), float(kind[1]), float(kind[2])
            return line_count(text, font_of(family, size), width) * line if text else 0.0

        def fits(one: str, other: str, at_first: bool) -> bool:
            needed = height(one, types[0]) + height(other, types[1])
            return needed <= (room_at_first if at_first else room)

        def pieces(text: str, kind: list[str | float]) -> list[str]:
            if height(text, kind) <= room:
                return [text]
            font = font_of(str(kind[0]), float(kind[1]))
            return parts_of(text, font, width, max(1, int(room / float(kind[2]))))

        said: list[str] = []
        for one, other in pairing.told(pairing.in_step(first, second), fits):
            if one and other:
                said += (one, other)
            elif one:
                said += (text for piece in pieces(one, types[0]) for text in (piece, ""))
            else:
                said += (text for piece in pieces(other, types[1]) for text in ("", piece))
        return said
