"""Test languages: longer than any, accented, and written from right to left."""

from __future__ import annotations

import pytest

from kiosk.exhibit.texts import is_translated
from kiosk.translations import pseudo
from kiosk.translations.extraction import extract
from tests.exhibit.small import Small

RLO, PDF = "\u200f\u202e", "\u202c\u200f"


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("en_XA", "第 %1 幅，共 %2 幅", "[dì %1 fú, gòng %2 fú]"),
        ("en_XA", "先减，\n再加 3,000 万。", "[xiān jiǎn,\nzài jiā 3,000 wàn.]"),
        ("ar_XB", "先减 %n", f"{RLO}[xiān jiǎn {PDF}%n{RLO}]{PDF}"),
        ("ar_XB", "减 154", f"{RLO}[jiǎn {PDF}154{RLO}]{PDF}"),
        ("ar_XB", "减\n%n", f"{RLO}[jiǎn{PDF}\n%n{RLO}]{PDF}"),
    ],
)
def test_texts_are_told(code: str, text: str, told: str) -> None:
    assert pseudo.told_in(code, text) == told


@pytest.mark.parametrize("code", pseudo.CODES)
def test_every_text_is_told_without_a_chinese_character(code: str, small: Small) -> None:
    wanted = extract(small.shown())
    told = pseudo.catalogue(code, wanted)
    assert [message.key for message in told.messages] == [message.key for message in wanted]
    left = [form for m in told.messages for form in m.forms if is_translated(form)]
    assert left == []
