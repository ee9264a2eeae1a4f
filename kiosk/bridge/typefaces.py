"""The typefaces on screen: a family's files are loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.exhibit.typefaces import CHINESE, DIGITS, LATIN, TRACKED, letters_of, typefaces_of
from kiosk.places import exhibit_folder

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_loaded: Final[set[Path]] = set()
"""Font files that Qt knows; it keeps them as long as the process lives."""


def load_family(family: str, folder: Path, fallback: str) -> None:
    """Make a family known to Qt, from an exhibit's ``folder`` or, where it has none, as shipped.

    Characters that it lacks are set in the family ``fallback``.
    """
    for file in _files(family, folder):
        if file not in _loaded:
            _loaded.add(file)
            QFontDatabase.addApplicationFont(str(file))
    if fallback != family:
        QFont.insertSubstitution(family, fallback)


def _files(family: str, folder: Path) -> list[Path]:
    """A family's files, one a weight."""
    name = f"fonts/{family.replace(' ', '')}-*.[ot]tf"
    return sorted(folder.glob(name)) or sorted(exhibit_folder().glob(name))


def without_glyph(characters: Iterable[str], language: str, folder: Path) -> set[str]:
    """Those of some characters that a language's sans or its serif would show as a box.

    The weights of a family have the same characters.
    """
    lacking: set[str] = set()
    letters = letters_of(language) or CHINESE
    for families in zip(typefaces_of(language), letters, CHINESE, strict=True):
        files = [_files(each, folder)[:1] for each in families]
        faces = [QRawFont(str(file), 16.0) for file in chain(*files)]
        lacking |= {
            character
            for character in characters
            if not any(face.supportsCharacter(ord(character)) for face in faces)
        }
    return lacking


def load_fonts(folder: Path) -> None:
    """Make the typefaces known that every language needs."""
    load_family(CHINESE.sans, folder, CHINESE.sans)
    load_family(CHINESE.serif, folder, CHINESE.serif)
    load_family(DIGITS, folder, CHINESE.serif)


@QmlElement
@QmlSingleton
class Typefaces(QObject):
    """Families by language, ready to be used."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Take the typefaces of the hall's exhibit."""
        super().__init__(parent)
        self._folder = current_hall().folder

    def _ready(self, family: str, letters: str | None, chinese: str) -> str:
        if letters:
            load_family(letters, self._folder, chinese)
            QFont.insertSubstitution(family, letters)
        load_family(family, self._folder, chinese)
        return family

    @Slot(str, result=str)
    def sans(self, language: str) -> str:
        """The family of body, keys and captions in a language, by its code."""
        letters = letters_of(language)
        return self._ready(typefaces_of(language).sans, letters and letters.sans, CHINESE.sans)

    @Slot(str, result=str)
    def serif(self, language: str) -> str:
        """The family of titles, names and doors in a language, by its code."""
        letters = letters_of(language)
        return self._ready(typefaces_of(language).serif, letters and letters.serif, CHINESE.serif)

    @Slot(str, result=bool)
    def tracked(self, language: str) -> bool:
        """Whether titles in a language are set a little apart."""
        return typefaces_of(language) in TRACKED

    @Slot(str, result=bool)
    def latin(self, language: str) -> bool:
        """Whether a language is written in letters, whose lines stand closer."""
        return typefaces_of(language) is LATIN
