"""The on readings that the search takes from Unicode's Unihan."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.exhibit.search import onyomi
from kiosk.exhibit.search.text import PITCH
from kiosk.media.onyomi import MOST, cut, main

UNIHAN = """# Unihan_Readings.txt
# Date: 2025-07-24 00:00:00 GMT [KL]
# Unicode Version 17.0.0
# © 2025 Unicode®, Inc.
#
U+3400\tkJapanese\tキュウ おか
U+5177\tkJapanese\tグ ク そなえる
U+751F\tkDefinition\tlife
U+751F\tkJapanese\tセイ ショウ ソウ いきる
U+751F\tkJapaneseOn\tSEI SHOU
U+7551\tkJapanese\tはた はたけ
U+7CCE\tkJapanese\tセンチメートル
U+20000\tkJapanese\tカ

# EOF
"""


def test_on_readings_are_taken_the_usual_ones_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "Unihan_Readings.txt", tmp_path / "onyomi.txt"
    source.write_text(UNIHAN, encoding="utf-8")
    monkeypatch.setattr("kiosk.media.onyomi.DATA", target)
    assert main([str(source)]) == 0
    lines = target.read_text("utf-8").splitlines()
    assert lines[:3] == UNIHAN.splitlines()[1:4], "whose it is, and of when"
    assert lines[4:] == ["具グ,ク", "生セイ,ショウ"]
    assert cut(UNIHAN).endswith("ショウ\n")


def test_the_shipped_file_is_as_the_search_reads_it() -> None:
    lines = onyomi.DATA.read_text("utf-8").splitlines()
    told = [line for line in lines if not line.startswith("#")]
    assert "# Unicode Version 17.0.0" in lines
    assert all(re.fullmatch(rf"[一-鿿][ァ-ヺー]+(,[ァ-ヺー]+){{0,{MOST - 1}}}", t) for t in told)
    characters = [line[0] for line in told]
    assert characters == sorted({*characters})
    assert all(len(keys) <= PITCH for each in onyomi.sounds(characters).values() for keys in each)
    assert onyomi.readings("生护家") == {"生": ("セイ", "ショウ"), "护": (), "家": ("カ", "ケ")}
    licence = onyomi.DATA.with_name("onyomi.LICENSE.txt").read_text("utf-8")
    assert licence.startswith("UNICODE LICENSE V3")
