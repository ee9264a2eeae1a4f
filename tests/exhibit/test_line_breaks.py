"""Where lines are kept from breaking, by language."""

from __future__ import annotations

import pytest

from kiosk.exhibit.line_breaks import (
    JOINER,
    NOT_AT_END,
    NOT_AT_START,
    in_one,
    in_two,
    joined,
    plain,
)

KEPT = [
    # language, a text in which ⁀ stands for a joiner
    ("zh", "安吉的山，（水）和‘田’。然后——走……了"),
    ("zh", "浙江⁀—上海，18⁀–⁀20\u00a0位"),
    ("zh", "18–20"),
    ("zh", "CAR-⁀T 产品，Apache-⁀2.0\u00a0许可证"),
    ("zh", "一亩约\u00a0667⁀㎡，省⁀／市"),
    ("zh", "第\u00a049\u00a0位，由 ±25\u00a0微米收到 ±3\u00a0微米，近\u00a01,500\u00a0亩"),
    ("zh", "调控 T\u00a0细胞的 CAR-⁀T 平台"),
    ("zh_TW", "「直」與『骨』，2023⁀–⁀2025\u00a0年"),
    ("ja", "18⁀～⁀20\u00a0位、甲⁀～乙、パーティーをちょっと"),
    ("ja", "第15位（安吉）"),
    ("ko", "안지현(安⁀吉⁀縣)의 竹⁀林⁀과 제15위"),
    ("ko", "永艺家具股份有限公司⁀는 의자를 만든다"),
    ("ko", "安吉的山水，还没有译出来"),
    ("ko", "15위에 올랐다. 3⁀~⁀5년"),
    ("en", "state-⁀of-⁀the-art, high-precision"),
    ("en", "Martin-⁀Kerui, a 3-⁀year plan, e-⁀mail"),
    ("en", "mm⁀/⁀s and⁀/⁀or 50⁀/⁀50"),
    ("en", "words⁀—and “quoted” ones"),
    ("en", "Zhejiang Anji Hutong Furniture Co.,\u00a0Ltd."),
    ("en", "about 4,000\u00a0mu (267\u00a0ha), in 84 must"),
    ("ja", "4,000⁀ムー（267⁀ヘクタール）"),
    ("fr", "un porte-⁀à-⁀faux, 18⁀–⁀20"),
]


@pytest.mark.parametrize(("language", "shown"), KEPT)
def test_joiners_stand_where_no_line_may_break(language: str, shown: str) -> None:
    shown = shown.replace("⁀", JOINER)
    assert joined(plain(shown), language) == shown


def test_nothing_is_both_an_opening_and_a_closing_mark() -> None:
    assert not NOT_AT_START & NOT_AT_END


@pytest.mark.parametrize(
    ("sentence", "lines"),
    [
        ("换道超车", "换道超车"),
        ("宁可一时没项目，也不将就", "宁可一时没项目，\n也不将就"),
        ("三、五年後、産業は世界に響く", "三、五年後、\n産業は世界に響く"),
        ("Change lanes, and overtake", "Change lanes, and overtake"),
        ("到此为止，", "到此为止，"),
        ("", ""),
    ],
)
def test_somebodys_words_are_broken_at_the_comma_in_their_middle(sentence: str, lines: str) -> None:
    assert in_two(sentence) == lines


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ("招商三版，\n一版加一层", "招商三版，一版加一层"),
        ("“两山”\n理念", "“两山”理念"),
        ("全球首个\n获批的\nCAR-T 产品", "全球首个获批的 CAR-T 产品"),
        ("十年、\n一本の道", "十年、一本の道"),
        ("새로 유치한\n바이오의약 사업", "새로 유치한 바이오의약 사업"),
        ("이웃한 기업들,\n‘서로’를 곱하다", "이웃한 기업들, ‘서로’를 곱하다"),
        ("Three versions,\neach adds a layer", "Three versions, each adds a layer"),
        ("", ""),
    ],
)
def test_lines_are_joined_as_their_script_joins_words(lines: str, sentence: str) -> None:
    assert in_one(lines) == sentence
