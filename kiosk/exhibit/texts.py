"""Every text of an exhibit that visitors read in their own language.

A text's *context* is the file that it is from, without the ending (``firms/martin-kerui``): under
it the bridge asks for the translation and a translator finds the text. What counts as a text is
not listed anew here: it is what has a limit of length (:data:`kiosk.exhibit.lengths.LIMITS`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Final

from kiosk.exhibit.lengths import LIMITS
from kiosk.exhibit.linking import EXHIBIT_FILE, LEDGER_FILE, file_of
from kiosk.exhibit.markdown import is_chinese
from kiosk.exhibit.model import Exhibit

LEDGER_FIELDS: Final = ("source", "ledger", "gaps")
"""The exhibit's fields that come from the ledger's file."""

SAME_IN_EVERY_LANGUAGE: Final[Mapping[str, tuple[str, ...]]] = {
    "Exhibit": ("zone_latin",),
    "Firm": ("aliases",),
    "Invitation": ("text",),
}
"""Texts that are not looked up: in a language of their own already, or for the search only."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its context, its file in the exhibit's folder, and its key there."""

    context: str
    source: str
    file: str
    key: str


def context_of(file: str) -> str:
    """The context of the texts in a file of the exhibit: its name without the ending."""
    return file.rpartition(".")[0]


def is_translated(text: str) -> bool:
    """Whether a text is other in other languages: digits, signs and Latin names stay."""
    return any(map(is_chinese, text))


def texts_of(exhibit: Exhibit) -> Iterator[Text]:
    """All texts to be translated, file by file, as they follow each other in the exhibit."""
    yield from _texts(exhibit, EXHIBIT_FILE, "")


def _texts(item: Any, file: str, at: str, context: str = "") -> Iterator[Text]:
    """The texts of a dataclass and of those inside it; of the file's context, if no other's."""
    kind = type(item).__name__
    translated = LIMITS.get(kind, {}).keys() - SAME_IN_EVERY_LANGUAGE.get(kind, ())
    for field in fields(item):
        name, value = field.name, getattr(item, field.name)
        key = f"{at}.{name}" if at else name
        many = isinstance(value, tuple)
        for number, part in enumerate(value if many else (value,), start=1):
            place = f"{key}[{number}]" if many else key
            if is_dataclass(part):
                if kind == "Exhibit" and name in LEDGER_FIELDS:
                    yield from _texts(part, LEDGER_FILE, _named(part, key) or place)
                elif kind == "Exhibit" and field.metadata.get("from_reader"):
                    yield from _texts(part, file_of(part), "")  # type: ignore[arg-type]
                elif kind == "Map" and name == "places" and item.places_file:
                    held = _named(part, "features")
                    yield from _texts(part, item.places_file, held, context_of(file))
                else:
                    yield from _texts(part, file, _named(part, key) or place, context)
            elif name in translated and is_translated(part):
                yield Text(context or context_of(file), part, file, place)


def _named(item: Any, key: str) -> str:
    """The place of an entry that has an id, which stays when entries before it come and go."""
    return f"{key}[{item.id}]" if hasattr(item, "id") else ""
