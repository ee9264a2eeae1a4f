"""How long each text of an exhibit may be, and which are longer."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Final

from kiosk.exhibit import markdown
from kiosk.exhibit.model import BODY_LIMIT
from kiosk.exhibit.toml_places import Document
from kiosk.exhibit.toml_places import Path as Key

LIMITS: Final[Mapping[str, Mapping[str, int]]] = {
    "Exhibit": {"zone": 9, "zone_latin": 20, "headline": 12, "lead": 36, "inscription": 8},
    "Invitation": {"text": 14},
    "AttractItem": {"text": 16},
    "Industry": {"name": 6},
    "FiguresPage": {"title": 14, "lead": 32, "caption": 24},
    "AboutPage": {"title": 10, "paragraphs": 80},
    "Source": {"title": 28, "heading": 28, "reporters": 6, "published": 16, "photo_credit": 14},
    "Fact": {"about": 12, "note": 24},
    "Gap": {"about": 12, "note": 24},
    "Chapter": {"tag": 4, "name": 8, "line": 14, "short_line": 8},
    "Panel": {"title": 20, "caption": 24, "body": BODY_LIMIT},
    "Label": {"mark": 6, "text": 16, "note": 18},
    "Door": {"label": 14, "note": 8},
    "Tie": {"text": 22},
    "Park": {"name": 12, "short_name": 6, "area_qualifier": 2, "label_lines": 8, "body": 40},
    "Firm": {
        "name": 20,
        "short_name": 6,
        "aliases": 12,
        "makes": 12,
        "tagline": 18,
        "lead": 12,
        "caption": 24,
        "body": 60,
    },
    "Person": {"name": 6, "role": 8, "words": 32},
    "Figure": {
        "value": 8,
        "unit": 5,
        "qualifier": 3,
        "label": 18,
        "period": 10,
        "speaker": 6,
        "working": 16,
    },
    "Photo": {"caption": 24, "credit": 14},
    "Map": {"title": 8, "note": 24, "sources": 40},
    "MapName": {"name": 6},
    "MapStep": {"name": 4},
    "Hotspot": {"name": 12, "text": 40},
}
"""The longest texts, in Chinese characters as :func:`kiosk.exhibit.markdown.length` counts them.

From the columns and type sizes of DESIGN.md 3 and 4 (a text column of 644 px holds 9 characters of
a title and 18 of the running text, a source's note stands on one line of 770 px). Of a list each
entry counts by itself, of a running text all paragraphs together.
"""


def check_lengths(item: Any, document: Document, at: Key = (), skip: Collection[str] = ()) -> None:
    """Report the texts over length in an item of the model and in the tables inside it.

    Args:
        item: a dataclass of :mod:`kiosk.exhibit.model`.
        document: the file that holds it.
        at: where in the file it stands.
        skip: fields that are looked at elsewhere.
    """
    limits = LIMITS.get(type(item).__name__, {})
    for name in (field.name for field in fields(item)):
        value = getattr(item, name)
        if name in skip:
            continue
        if name == "body":
            count = sum(map(markdown.length, value))
            if count > limits[name]:
                first = markdown.paragraphs(document.body)[0].line
                document.add_body("too-long", first, **_over(count, limits[name]))
        elif limit := limits.get(name):
            for step, text in _parts(value):
                if (count := markdown.length(text)) > limit:
                    document.add("too-long", (*at, name, *step), **_over(count, limit))
        elif _holds_tables(value):
            for step, table in _parts(value):
                check_lengths(table, document, (*at, name, *step))


def _holds_tables(value: object) -> bool:
    """Whether a field holds a table of its own or a list of them."""
    return is_dataclass(value) or (
        isinstance(value, tuple) and bool(value) and is_dataclass(value[0])
    )


def _parts(value: Any) -> Iterator[tuple[Key, Any]]:
    """The parts of a field with their place in it; a single value has none."""
    if isinstance(value, tuple):
        for index, each in enumerate(value):
            yield (index,), each
    else:
        yield (), value


def _over(count: float, limit: int) -> dict[str, object]:
    count = math.ceil(count)
    return {"count": count, "limit": limit, "over": count - limit}
