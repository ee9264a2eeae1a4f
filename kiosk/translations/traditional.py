"""Traditional Chinese, derived from the source with OpenCC's phrase tables, then corrected by hand.

What is derived carries the remark :data:`DERIVED` and follows its source by itself. As soon as
somebody words it otherwise it is theirs: the remark goes, the wording stays, and when its source
changes it waits for somebody to look, like any other translation.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from kiosk.translations.linguist import Catalogue, Message

CODE: Final = "zh_TW"
DERIVED: Final = "OpenCC s2twp"

_QUOTES: Final = str.maketrans("“”‘’", "「」『』")


@functools.cache
def converter() -> Callable[[str], str]:
    """Simplified to Traditional as written in Taiwan, in its words.

    Raises:
        ImportError: OpenCC, which only tools need, is not installed.
    """
    import opencc

    convert = opencc.OpenCC("s2twp").convert
    return lambda text: convert(text).translate(_QUOTES)


def derive(catalogue: Catalogue) -> Catalogue:
    """The catalogue with what nobody has worded yet derived, and what somebody has, kept."""
    return replace(catalogue, messages=tuple(map(_derived, catalogue.messages)))


def _derived(message: Message) -> Message:
    if not message.wanted:
        return message
    convert = converter()
    translated_from = message.old_source or message.source
    own = message.written and (
        message.remark != DERIVED or message.forms[0] != convert(translated_from)
    )
    if own:
        return replace(message, remark="" if message.remark == DERIVED else message.remark)
    forms = (convert(message.source),) * len(message.forms)
    return replace(message, forms=forms, state="finished", old_source="", remark=DERIVED)
