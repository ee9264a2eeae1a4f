"""The faces of the exhibit: where each comes from, whose forms it has, and what it is called.

Every family has a name of our own, so that an installed font of the source's name can neither
stand in for a missing file nor hide a fault. Which languages are set in which family says
``kiosk.exhibit.typefaces``.

There are no more weights than the pages use, with one exception: the zone's name on the home page
and the vertical inscription are semi-bold in Chinese and bold in the other languages with Chinese
characters. Those two places are not worth 10 MB.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from kiosk.exhibit import typefaces
from kiosk.exhibit.typefaces import Typefaces
from kiosk.media.fonts import characters

STYLE_NAMES: Final = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}


@dataclass(frozen=True, slots=True)
class Source:
    """A Debian package that a face is cut from."""

    package: str
    """Name of the package."""
    folder: str
    """Folder of its fonts below /usr/share/fonts."""
    licence_file: str
    """What its licence is called beside our fonts."""


NOTO = Source("fonts-noto-cjk", "opentype/noto", "OFL-Noto.txt")
NOTO_EXTRA = Source("fonts-noto-cjk-extra", "opentype/noto", "OFL-Noto.txt")
EB_GARAMOND = Source("fonts-ebgaramond", "opentype/ebgaramond", "OFL-EBGaramond.txt")
NOTO_CORE = Source("fonts-noto-core", "truetype/noto", "OFL-NotoArabic.txt")


@dataclass(frozen=True, slots=True)
class Forms:
    """Whose forms of the characters a face has, and which characters."""

    typefaces: Typefaces
    """The families that are cut with them."""
    collection_index: int
    """The number of the face with these forms in a Noto CJK collection."""
    characters: Callable[[], set[str]]
    """What a face carries whatever the exhibit says today."""
    what: str
    """The forms in words."""


SIMPLIFIED = Forms(typefaces.CHINESE, 2, characters.chinese, "SC, Simplified forms")
TRADITIONAL = Forms(
    typefaces.TRADITIONAL, 3, characters.traditional_chinese, "TC, Traditional forms"
)
JAPANESE = Forms(typefaces.JAPANESE, 0, characters.japanese, "JP, Japanese forms")
KOREAN = Forms(typefaces.KOREAN, 1, characters.korean, "KR, Korean forms")
# The Korean face is the one whose quotes and middle dots are narrow.
LATIN = Forms(typefaces.LATIN, 1, characters.latin_text, "KR, its Latin letters")
ARABIC = Forms(typefaces.ARABIC, -1, characters.arabic, "Arabic")


@dataclass(frozen=True, slots=True)
class Face:
    """One font file of the exhibit."""

    family: str
    weight: int
    """OpenType weight class: 400, 500, 600 or 700."""
    source: Source
    source_file: str
    what: str
    """What it is and is for, in a phrase."""
    forms: Forms = LATIN

    @property
    def style(self) -> str:
        """The name of the weight."""
        return STYLE_NAMES[self.weight]

    @property
    def postscript_name(self) -> str:
        """``AnjiSans-Medium``."""
        return f"{self.family.replace(' ', '')}-{self.style}"

    @property
    def file(self) -> str:
        """``AnjiSans-Medium.otf``; ``.ttf`` with quadratic outlines."""
        return f"{self.postscript_name}.{'ttf' if self.forms is ARABIC else 'otf'}"

    @property
    def cjk(self) -> bool:
        """Whether it has Chinese characters."""
        return self.forms not in (LATIN, ARABIC)


def _sans(forms: Forms) -> tuple[Face, ...]:
    what = f"Noto Sans CJK {forms.what}"
    family = forms.typefaces.sans
    return (
        Face(family, 400, NOTO, "NotoSansCJK-Regular.ttc", f"{what}: body and captions", forms),
        Face(family, 500, NOTO_EXTRA, "NotoSansCJK-Medium.ttc", f"{what}: keys", forms),
        Face(family, 700, NOTO, "NotoSansCJK-Bold.ttc", f"{what}: emphasis", forms),
    )


def _serif(forms: Forms) -> Face:
    what = f"Noto Serif CJK {forms.what}: names and titles"
    return Face(forms.typefaces.serif, 700, NOTO, "NotoSerifCJK-Bold.ttc", what, forms)


FACES: Final = (
    *_sans(SIMPLIFIED),
    Face(
        SIMPLIFIED.typefaces.serif,
        600,
        NOTO_EXTRA,
        "NotoSerifCJK-SemiBold.ttc",
        f"Noto Serif CJK {SIMPLIFIED.what}: units, subtitles",
        SIMPLIFIED,
    ),
    _serif(SIMPLIFIED),
    *_sans(TRADITIONAL),
    _serif(TRADITIONAL),
    *_sans(JAPANESE),
    _serif(JAPANESE),
    *_sans(KOREAN),
    _serif(KOREAN),
    *_sans(LATIN),
    Face(
        LATIN.typefaces.serif,
        700,
        EB_GARAMOND,
        "EBGaramond12-Regular.otf",
        "EB Garamond, 12 pt master, at 1.2 times its size: Latin titles. Regular, but filed as "
        "the bold that titles ask for",
    ),
    Face(
        typefaces.DIGITS,
        400,
        EB_GARAMOND,
        "EBGaramond12-Regular.otf",
        "EB Garamond, 12 pt master: large figures and initials",
    ),
)

LETTERS: Final = (
    Face(
        ARABIC.typefaces.sans,
        400,
        NOTO_CORE,
        "NotoSansArabic-Regular.ttf",
        "Noto Sans Arabic: letters of body and captions",
        ARABIC,
    ),
    Face(
        ARABIC.typefaces.sans,
        700,
        NOTO_CORE,
        "NotoSansArabic-Bold.ttf",
        "Noto Sans Arabic: letters of keys and emphasis",
        ARABIC,
    ),
    Face(
        ARABIC.typefaces.serif,
        700,
        NOTO_CORE,
        "NotoNaskhArabic-Bold.ttf",
        "Noto Naskh Arabic: letters of names and titles",
        ARABIC,
    ),
)
"""Letters that the Latin faces fall back to, see ``kiosk.exhibit.typefaces.letters_of``."""
