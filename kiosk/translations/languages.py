"""What is known of languages: their own names, their plural forms, which way they are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from kiosk.tongue import tell

SOURCE: Final = "zh"
"""The language of the files, by the code that the settings and QML use."""

SOURCE_IN_FILES: Final = "zh_CN"
"""The same as a Qt Linguist file names it."""

OWN_NAMES: Final[Mapping[str, str]] = {
    "zh": "中文",
    "en": "English",
    "ja": "日本語",
    "ko": "한국어",
    "zh_TW": "繁體中文",
    "ar": "العربية",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pt": "Português",
    "ru": "Русский",
    "th": "ไทย",
    "vi": "Tiếng Việt",
}
"""Languages by the names they give themselves, in the order in which they are offered."""

OFFERED: Final = 0.95
"""The share of texts that has to be translated before visitors are offered a language. Below it a
language is in work; above it a new Chinese sentence does not take the language off the screen."""

_PLURAL_FORMS: Final[Mapping[int, str]] = {
    1: "id ja ko ms my th vi zh",
    2: "bg da de el en es et fi fr he hi hu it kk mn nb nl pt sv tr ur uz",
    3: "cs hr lt lv pl ro ru sk sr uk",
    4: "sl",
    6: "ar",
}
"""How many forms Qt wants of a text with a number (its numerus rules), and for which languages."""

_FORMS: Final = {code: count for count, codes in _PLURAL_FORMS.items() for code in codes.split()}
FULL_WIDTH: Final = frozenset({"zh", "ja"})
"""Languages whose full stop has its blank in itself."""

_RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur"})


def base(code: str) -> str:
    """A language without its country: ``zh`` of ``zh_TW``."""
    return code.partition("_")[0]


def known(code: str) -> bool:
    """Whether the plural forms of a language are known here: a condition for translating to it."""
    return base(code) in _FORMS


def codes() -> tuple[str, ...]:
    """Every code that a translation may be for: without a country, but for those with a name."""
    return tuple(sorted((_FORMS.keys() | OWN_NAMES.keys()) - {SOURCE}))


def plural_forms(code: str) -> int:
    """How many forms a text with a number has in a known language."""
    return _FORMS[base(code)]


def right_to_left(code: str) -> bool:
    """Whether a language is written from right to left."""
    return base(code) in _RIGHT_TO_LEFT


def in_order(codes: Iterable[str]) -> tuple[str, ...]:
    """Languages in the order in which they are offered; those without a name follow by code."""
    order = list(OWN_NAMES)
    return tuple(sorted(codes, key=lambda c: (order.index(c) if c in order else len(order), c)))


def own_name(code: str) -> str:
    """What a language calls itself; the code where that is not known."""
    return OWN_NAMES.get(code, OWN_NAMES.get(base(code), code))


def not_at_hand(missing: Iterable[str], known: Iterable[str]) -> str:
    """What to say where languages are asked for that there is no translation to."""
    codes, at_hand = ", ".join(missing), ", ".join(known)
    return tell(
        f"no translation to {codes}; at hand: {at_hand}", f"没有 {codes} 的译文；现有 {at_hand}"
    )
