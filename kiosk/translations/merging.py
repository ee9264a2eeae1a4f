"""Brings a language's file up to date with the texts as they are now, and loses nothing.

- What is translated stays as it is.
- Where a source has changed, its translation becomes *unfinished*: it is kept as a suggestion, with
  the source that it was made for. The visitor reads the new Chinese until somebody has looked.
- What has no source any more becomes *vanished* (it was finished) or *obsolete*; when its source
  comes back, so does the translation.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Final

from kiosk.translations import languages
from kiosk.translations.linguist import Catalogue, Message

ALIKE: Final = 0.6
"""How alike two sources of the interface are (0 to 1) when one is taken for the other changed."""


def merge(catalogue: Catalogue, wanted: Sequence[Message]) -> Catalogue:
    """The catalogue with exactly the wanted messages, in their order, and what has vanished."""
    forms = languages.plural_forms(catalogue.language)
    old: dict[tuple[str, str, str], Message] = {}
    for message in catalogue.messages:
        old.setdefault(message.key, message)
    kept = {message.key for message in wanted}
    left = [message for key, message in old.items() if key not in kept]
    merged: list[Message] = []
    for message in wanted:
        there = old.get(message.key)
        if there is None:
            there = _predecessor(message, left)
            if there is None:
                merged.append(_empty(message, forms))
                continue
            left.remove(there)
            merged.append(_changed(message, there, forms))
        else:
            merged.append(_kept(message, there, forms))
    merged += [gone for message in left if (gone := _gone(message)) is not None]
    return replace(catalogue, messages=tuple(_gathered(merged)))


def _gathered(messages: Iterable[Message]) -> Iterable[Message]:
    contexts: dict[str, list[Message]] = {}
    for message in messages:
        contexts.setdefault(message.context, []).append(message)
    for each in contexts.values():
        yield from each


def _empty(message: Message, forms: int) -> Message:
    return replace(message, forms=("",) * (forms if message.numerus else 1), state="unfinished")


def _kept(message: Message, there: Message, forms: int) -> Message:
    """The translation that is there, under what is known now of its source."""
    state = {"vanished": "finished", "obsolete": "unfinished"}.get(there.state, there.state)
    if message.numerus != there.numerus:
        return _changed(message, there, forms)
    return replace(
        message,
        forms=there.forms,
        state=state,  # type: ignore[arg-type]  # one of the four
        old_source=there.old_source if state == "unfinished" else "",
        remark=there.remark,
        line=there.line,
    )


def _changed(message: Message, there: Message, forms: int) -> Message:
    """The translation of an earlier source, as a suggestion."""
    if message.numerus == there.numerus:
        kept = there.forms
    else:
        kept = (there.forms[0],) * (forms if message.numerus else 1)
    return replace(
        message,
        forms=kept,
        state="unfinished",
        # Of a text that changes twice the suggestion is still for the first.
        old_source=(there.old_source or there.source) if there.written else "",
        remark=there.remark,
        line=there.line,
    )


def _predecessor(message: Message, left: Sequence[Message]) -> Message | None:
    """What this message was before its source changed: the same key, or a like wording."""
    candidates = [
        each
        for each in left
        if each.context == message.context and each.comment == message.comment and each.wanted
    ]
    for each in candidates:
        if message.note and set(message.note.split(", ")) & set(each.note.split(", ")):
            return each
    near = [
        (SequenceMatcher(None, message.source, each.source).ratio(), each) for each in candidates
    ]
    ratio, likeliest = max(near, key=lambda pair: pair[0], default=(0.0, None))
    return likeliest if ratio >= ALIKE else None


def _gone(message: Message) -> Message | None:
    """What is kept of a message without a source; nothing where nothing was written."""
    if not message.written:
        return None
    state = {"finished": "vanished", "unfinished": "obsolete"}.get(message.state, message.state)
    return replace(message, state=state, files=())  # type: ignore[arg-type]  # one of the four
