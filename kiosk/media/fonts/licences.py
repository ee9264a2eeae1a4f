"""The licence texts that go with the fonts, from the Debian packages' copyright files."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from pathlib import Path

DEBIAN_DOCUMENTS = Path("/usr/share/doc")

NOTICES = {
    "fonts-noto-cjk": (
        "Copyright 2014-2021 Adobe (http://www.adobe.com/). Noto is a trademark of Google Inc.",
        "Copyright 2017-2022 Adobe (http://www.adobe.com/). Noto is a trademark of Google Inc.",
    ),
    "fonts-noto-core": (
        "Copyright 2015-2020 Google LLC. All Rights Reserved. Noto is a trademark of Google LLC.",
    ),
    "fonts-ebgaramond": (
        "Copyright 2010-2013 Georg Duffner (http://www.georgduffner.at/ebgaramond)",
    ),
}
"""The copyright notices as the fonts themselves carry them."""

WORDS_FROM = {"fonts-noto-core": "fonts-noto-cjk"}
"""Packages that give the licence without its heading, and the one with the same words that we take
it from."""


def licence_text(package: str, families: Sequence[str]) -> str:
    """The SIL Open Font License of ``package``, headed by the copyright notices of its fonts.

    ``families`` are those that are cut from it.

    Raises:
        ValueError: the package's copyright file has no such licence.
    """
    words = WORDS_FROM.get(package, package)
    names = ", ".join(family.replace(" ", "\N{NO-BREAK SPACE}") for family in families)
    modified = (
        f"The fonts {names} in this folder are modified versions: subsets under other names. "
        "fonts.toml says which comes from where."
    )
    return "\n".join(
        [
            *NOTICES[package],
            "",
            textwrap.fill(modified, 88).replace("\N{NO-BREAK SPACE}", " "),
            "This Font Software is licensed under the SIL Open Font License, Version 1.1:",
            "",
            open_font_license(copyright_file(words).read_text(encoding="utf-8")),
        ]
    )


def copyright_file(package: str) -> Path:
    """Where Debian keeps the copyright of ``package``."""
    return DEBIAN_DOCUMENTS / package / "copyright"


def open_font_license(copyright_text: str) -> str:
    """The text of the Open Font License out of a Debian copyright file (format 1.0).

    There a licence's text is indented, and a lone full stop stands for an empty line.
    """
    for paragraph in copyright_text.split("\n\n"):
        if "SIL OPEN FONT LICENSE Version 1.1" not in paragraph:
            continue
        lines = paragraph.splitlines()
        first = next(index for index, line in enumerate(lines) if line.startswith("License:")) + 1
        body = ["" if line.strip() == "." else line for line in lines[first:]]
        return textwrap.dedent("\n".join(body)).strip() + "\n"
    raise ValueError("no SIL Open Font License in this copyright file")
