"""Every text that the project may show, by language: what the typefaces must have glyphs for."""

from __future__ import annotations

import re
import tomllib
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SOURCE_LANGUAGE = "zh"

SHIPPED_TEXT_PATTERNS = (
    "assets/**/*.toml",
    "assets/**/*.md",
    "translations/*.ts",
    "kiosk/ui/**/*.qml",
    "kiosk/ui/**/*.js",
)
"""Where text that a visitor may read stands, relative to the project's folder."""


@dataclass(frozen=True, slots=True)
class ShippedText:
    """A piece of text which the exhibit may show, and where it stands."""

    path: Path
    text: str
    language: str
    """Its code: ``zh``, or that of the translations it is from."""


def shipped_texts(project: Path) -> Iterator[ShippedText]:
    """Every text of the project that may reach the screen, file by file in a stable order.

    Raises:
        tomllib.TOMLDecodeError, ElementTree.ParseError, UnicodeDecodeError: a file is broken.
    """
    for pattern in SHIPPED_TEXT_PATTERNS:
        for path in sorted(project.glob(pattern)):
            for language, text in _strings_of(path):
                yield ShippedText(path.relative_to(project), text, language)


def shipped_characters(project: Path) -> dict[str, set[str]]:
    """The characters of all shipped texts that need a glyph, by the texts' language."""
    used: dict[str, set[str]] = {}
    for shipped in shipped_texts(project):
        used.setdefault(shipped.language, set()).update(filter(needs_glyph, shipped.text))
    return used


def needs_glyph(char: str) -> bool:
    """Whether a face must have a glyph for ``char``; controls, joiners and selectors need none."""
    if 0xFE00 <= ord(char) <= 0xFE0F:
        return False
    return unicodedata.category(char) not in {"Cc", "Cf", "Cs"}


_QML_COMMENT_OR_STRING = re.compile(
    r"""//[^\n]*|/\*.*?\*/|"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`""",
    re.DOTALL,
)
_UNICODE_ESCAPE = re.compile(r"\\u\{([0-9A-Fa-f]+)\}|\\u([0-9A-Fa-f]{4})")
_OTHER_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def qml_strings(source: str) -> Iterator[str]:
    """The string literals of QML or JavaScript ``source``, escapes resolved, comments left out."""
    for match in _QML_COMMENT_OR_STRING.finditer(source):
        literal = next((group for group in match.groups() if group is not None), None)
        if literal is None:
            continue
        literal = _UNICODE_ESCAPE.sub(lambda m: chr(int(m.group(1) or m.group(2), 16)), literal)
        yield _OTHER_ESCAPE.sub(lambda m: "" if m.group(1) in "nrtbfv0" else m.group(1), literal)


def _toml_strings(value: object) -> Iterator[str]:
    """Every string in a parsed TOML ``value``, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _toml_strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _toml_strings(inner)


def _translated_strings(source: str) -> Iterator[tuple[str, str]]:
    """The sources and the translations of a Qt Linguist file, each with its language."""
    root = ElementTree.fromstring(source)
    language = root.get("language", SOURCE_LANGUAGE)
    for element in root.iter():
        if element.text and element.tag == "source":
            yield SOURCE_LANGUAGE, element.text
        elif element.text and element.tag in {"translation", "numerusform"}:
            yield language, element.text


def _strings_of(path: Path) -> Iterator[tuple[str, str]]:
    """The texts of one file, by its suffix, each with its language."""
    source = path.read_text(encoding="utf-8")
    match path.suffix:
        case ".toml":
            found = _toml_strings(tomllib.loads(source))
        case ".ts":
            yield from _translated_strings(source)
            return
        case ".qml" | ".js":
            found = qml_strings(source)
        case _:
            found = iter((source,))
    for text in found:
        yield SOURCE_LANGUAGE, text
