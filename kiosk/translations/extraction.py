"""Everything that is to be translated: the interface's words and the texts of an exhibit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.texts import is_translated, texts_of
from kiosk.translations.interface import words_of
from kiosk.translations.linguist import Message

PACKAGE: Final = Path(__file__).resolve().parents[1]
"""The folder of the package ``kiosk``, whose QML and Python hold the interface's words."""

FOLDER_SHOWN: Final = "../assets"
"""The exhibit's folder as a translator's program finds it from ``translations/``."""

PACKAGE_SHOWN: Final = "../kiosk"


def is_of_exhibit(message: Message) -> bool:
    """Whether a message is from the exhibit's files, not from the interface."""
    return any(file.startswith(f"{FOLDER_SHOWN}/") for file in message.files)


def extract(exhibit: Exhibit) -> tuple[Message, ...]:
    """All messages without translation: the exhibit's files in its order, then the interface.

    A text that stands twice in a context is one message, with the notes of both places.
    """
    found: dict[tuple[str, str, str], Message] = {}
    for text in texts_of(exhibit):
        _add(
            found,
            Message(
                context=text.context,
                source=text.source,
                note=text.key,
                files=(f"{FOLDER_SHOWN}/{text.file}",),
            ),
        )
    words = [word for word in words_of(PACKAGE) if is_translated(word.source)]
    for word in sorted(words, key=lambda word: word.context):
        _add(
            found,
            Message(
                context=word.context,
                source=word.source,
                comment=word.comment,
                numerus=word.numerus,
                files=(f"{PACKAGE_SHOWN}/{word.file}",),
            ),
        )
    return tuple(_gathered(found))


def _add(found: dict[tuple[str, str, str], Message], message: Message) -> None:
    there = found.get(message.key)
    if there is None:
        found[message.key] = message
        return
    notes = dict.fromkeys([*there.note.split(", "), message.note])
    found[message.key] = replace(
        there,
        note=", ".join(filter(None, notes)),
        files=tuple(dict.fromkeys([*there.files, *message.files])),
        numerus=there.numerus or message.numerus,
    )


def _gathered(found: Mapping[tuple[str, str, str], Message]) -> Iterable[Message]:
    """The messages with those of one context together, contexts in the order of their first."""
    contexts: dict[str, list[Message]] = {}
    for message in found.values():
        contexts.setdefault(message.context, []).append(message)
    for messages in contexts.values():
        yield from messages
