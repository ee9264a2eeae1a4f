"""How long a slow reader takes over a text, standing in a hall.

A slow reader is taken to be two standard deviations below the mean of the International Reading
Speed Texts in 17 languages: 184 ± 29 words and 370 ± 80 syllables a minute, read aloud
(Trauzettel-Klosinski and Dietz, Invest. Ophthalmol. Vis. Sci. 53, 2012). That is 2.1 words and 3.5
syllables a second, below the 175 words a minute of the slower among most adults who read English in
silence (Brysbaert 2019); many who read it here have another first language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

SIGNS: Final = {"zh": 3.0, "ja": 3.5, "ko": 3.5}
"""Characters a second where each is about a syllable. Chinese is slower by our own estimate: the
texts here are dense, and 80 characters are to be read in less than 30 s (FIELD.md)."""

WORDS: Final = {"en": 2.1}
"""Words a second, in languages that part them."""

LONGEST_WORD: Final = 12
"""Letters in a row that count as one word; what goes on is read as more (Thai parts no words)."""

_SIGN: Final = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)
_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")


def reading_time(text: str, languages: Iterable[str]) -> float:
    """Seconds that a slow reader takes over a text.

    Args:
        text: what is to be read, in one language or in several.
        languages: the codes of those that it is in, ``zh`` or ``zh_TW``. A language that is not
            known here is read as slowly as the slowest.
    """
    bases = {code.partition("_")[0] for code in languages}
    signs = len(_SIGN.findall(text))
    words = sum(1 + (len(word) - 1) // LONGEST_WORD for word in _WORD.findall(_SIGN.sub(" ", text)))
    return signs / _slowest(SIGNS, bases) + words / _slowest(WORDS, bases)


def _slowest(speeds: dict[str, float], languages: set[str]) -> float:
    known = [speeds[code] for code in languages if code in speeds]
    return min(known or speeds.values())
