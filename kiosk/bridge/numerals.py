"""Numbers in words or digits, as the language on screen writes them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.translations import quantities
from kiosk.translations.languages import base

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Numerals(QObject):
    """Numbers as the language on screen writes them; QML hands the language so that it is bound."""

    @Slot(int, str, result=str)
    def ordinal(self, number: int, language: str) -> str:
        """A rank by itself: 十五, 15th, 15位, 15위."""
        return quantities.ordinal(number, language)

    @Slot(int, str, result=str)
    def count(self, number: int, language: str) -> str:
        """How many of something, set right before its measure word: 两, 五, ``12 ``; else 5."""
        return quantities.count(number, language)

    @Slot(int, str, result=str)
    def amid(self, number: int, language: str) -> str:
        """As :meth:`count`, between Chinese characters: digits stand off those before them, too."""
        told = self.count(number, language)
        return f" {told}" if base(language) == "zh" and told[0].isdigit() else told

    @Slot(int, result=str)
    def grouped(self, number: int) -> str:
        """A number in digits, thousands with a comma."""
        return f"{number:,}"

    @Slot(float, str, str, str, result=str)
    def measured(self, value: float, unit: str, told_unit: str, language: str) -> str:
        """A round number with its unit: 20 and 万亩 are 20 万亩, or 200,000 mu."""
        number, told = quantities.shown(f"{value:,.10g}", unit, told_unit)
        return f"{number}{quantities.gap(language)}{told}"
