"""Takes the on readings of Chinese characters from Unicode's Unihan database for the search.

    python -m kiosk.media.onyomi Unihan_Readings.txt

The file is in ``Unihan.zip`` of the Unicode Character Database. Of its field ``kJapanese`` (since
Unicode 15.1), which has on readings in katakana and kun readings in hiragana, the usual ones first,
the on readings stay, and of the characters those of the block that names are written in.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from kiosk.exhibit.search.onyomi import DATA

MOST: Final = 2
"""Readings kept of a character: rarer ones only cost room."""

_LINE: Final = re.compile(r"^U\+([4-9][0-9A-F]{3})\tkJapanese\t(.*)$", re.MULTILINE)
_HEAD: Final = re.compile(r"^# (?:Date|Unicode Version|©).*$", re.MULTILINE)
_ON: Final = re.compile(r"[ァ-ヺー]{1,3}")
"""An on reading; what is longer is a foreign unit of measure."""

_LICENCE: Final = (
    "# Unicode License V3: see onyomi.LICENSE.txt. On readings of kJapanese in Unihan."
)


def cut(unihan: str) -> str:
    """The lines that the search reads, from the text of ``Unihan_Readings.txt``."""
    return "\n".join([*_HEAD.findall(unihan), _LICENCE, *_lines(unihan), ""])


def _lines(unihan: str) -> Iterator[str]:
    for match in _LINE.finditer(unihan):
        character = chr(int(match[1], 16))
        told = [reading for reading in match[2].split() if _ON.fullmatch(reading)]
        if told and "\u4e00" <= character <= "\u9fff":
            yield character + ",".join(told[:MOST])


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the search's file anew."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.media.onyomi", description=__doc__)
    parser.add_argument("unihan", type=Path, metavar="Unihan_Readings.txt")
    options = parser.parse_args(arguments)
    DATA.write_text(cut(options.unihan.read_text("utf-8")), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
