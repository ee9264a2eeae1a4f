"""Which language the commands speak: Chinese or English, as asked, or as the system does.

A command speaks one language from its first word to its last. A sentence stands in both where it
is said: ``tell("there is no screen here", "这里没有屏幕")``. What is said of an exhibit's files
stands in :mod:`kiosk.exhibit.messages`, of a spreadsheet in :mod:`kiosk.sheets.messages`.
"""

from __future__ import annotations

import locale
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, get_args

from kiosk.exhibit.problems import Language

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)

LOCALE_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where POSIX tells the language of messages; the first that is set decides."""

_SPOKEN: Final[ContextVar[Language]] = ContextVar("spoken", default="en")


def tongue() -> Language:
    """The language that the present command speaks."""
    return _SPOKEN.get()


def tell(en: str, zh: str) -> str:
    """A sentence in the language that is spoken."""
    return zh if tongue() == "zh" else en


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speaks a language until the end of the block."""
    before = _SPOKEN.set(language)
    try:
        yield
    finally:
        _SPOKEN.reset(before)


def system_tongue(environment: Mapping[str, str] = os.environ) -> Language:
    """The system's language: Chinese where it is any Chinese, otherwise English.

    The locale of the environment tells it; on Windows, which seldom has one, the language of
    the user's interface.
    """
    told = next((code for name in LOCALE_VARIABLES if (code := environment.get(name))), "")
    code = told or _windows_language()
    return "zh" if code.lower().startswith("zh") else "en"


def _windows_language() -> str:
    if sys.platform == "win32":
        import ctypes

        number = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return locale.windows_locale.get(number, "")
    return ""
