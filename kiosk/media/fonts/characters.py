"""Which characters the exhibit's typefaces carry.

The decision, recorded here because the numbers decide it. All faces of a language carry the same
set, so that a text may change its weight or style without losing a character. Each has kana or
hangul where its language does, Latin, punctuation, units and signs, and whatever the language's
own texts contain at build time; and of Chinese characters:

Chinese
    all of GB2312 (6,763, and its symbols); the Table of General Standard Chinese Characters
    (通用规范汉字表, 8,105): what the personal, place and firm names of today are written with, 镕
    喆 堃 昇 玥 珺 祎 垚 among them. Python has no codec for it, so the 1,467 beyond GB2312 lie
    beside this module in ``general_standard.txt``; level 1 of Big5 (5,401): traditional forms, as
    on signboards and in firms from Taiwan; those of JIS X 0208 (6,355), without which fontconfig
    takes a face for not Japanese; further characters seen in names; kana and the 2,350 hangul of
    KS X 1001. All other faces fall back to these: a name kept in Chinese within a Japanese
    sentence is never without a glyph.
Traditional Chinese
    level 1 of Big5, and of level 2 whatever the Chinese faces have: nothing that is written in
    Chinese forms there has to leave the face here.
Japanese
    JIS X 0208, both levels, and the 360 that NEC and IBM added to it and every Japanese office
    writes: 髙 﨑 for names.
Korean
    KS X 1001: 4,620 hanja, as old names of places, people and firms are written with. Its 2,350
    hangul are not enough: 좐, as zhuan is written by the official transcription of Chinese, is not
    among them. All 11,172 cost 0.9 MB a Sans weight and 2 MB in Serif, for they share their parts.
Latin
    the letters of Latin Extended-A and pinyin, and the punctuation and signs of running text.

A face can only have what its source has. Noto CJK lacks the Polish, Czech, Hungarian, Baltic and
Turkish letters of Latin Extended-A (it has the pinyin ones), raised and lowered figures but ¹²³⁴,
the per-ten-thousand sign, ≒ and most dingbats; EB Garamond, so Anji Digits, has the letters but not
‰ and ≈. A test names the text that uses one of them.

Measured: about 210 bytes a Chinese character in Sans and 310 in Serif. The Chinese faces take
20 MB, the others 30 together; with GBK (20,902), all of Big5 (13,061) or a second weight of the
three regional serifs ``assets/fonts/`` would come to its limit of 60 MB. The start does not pay for
it: a family's files are loaded when it is first used.

Everything is computed from codecs and code ranges; functions return sets of one-character strings.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from importlib import resources

CODEC_LEAD_BYTES = range(0x81, 0xFF)
CODEC_TRAIL_BYTES = range(0x40, 0xFF)
BIG5_LEVEL_1_LEAD_BYTES = range(0xA4, 0xC7)
"""Big5 orders its characters by use: rows A4 to C6 are the common ones."""
CP932_ADDED_LEAD_BYTES = (0x87, 0xED, 0xEE, 0xFA, 0xFB, 0xFC)
"""Where NEC and IBM added signs and names to JIS X 0208."""

SYMBOL_RANGES: tuple[tuple[int, int], ...] = (
    (0x2000, 0x206F),  # general punctuation: dashes, quotes, … ‰ ′ ″ ※, the spaces
    (0x2070, 0x209F),  # superscripts and subscripts: m², H₂O
    (0x20A0, 0x20BF),  # currency: € ₩
    (0x2100, 0x214F),  # letterlike: ℃ № ™ Ω
    (0x2150, 0x218F),  # fractions, Roman numerals
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematics: − ≈ ≠ ≤ ≥
    (0x2460, 0x24FF),  # circled digits and letters
    (0x2500, 0x25FF),  # box drawing, ■ □ ◆ ◇ ● ○ ▲ ▶
    (0x2600, 0x26FF),  # ★ ☆ ☎
    (0x2700, 0x27BF),  # ✓ ✕ ❶
    (0x3000, 0x303F),  # CJK symbols and punctuation
    (0x3200, 0x32FF),  # enclosed: ㈱ ㊙
    (0x3300, 0x33FF),  # units: ㎡ ㎜ ㎏ ㎞
    (0xFE10, 0xFE1F),  # vertical forms
    (0xFE30, 0xFE4F),  # CJK compatibility forms
    (0xFF00, 0xFFEF),  # full-width and half-width forms
)
"""Blocks of signs, inclusive; a face keeps what its source has of them."""

NAME_CHARACTERS = (
    "镕喆堃昇玥珺祎垚炜烨晟瑄煊钰琪瑜璟曦熠翀昀昕晖赟頔骉罡頫"  # signs, shareholder lists
    "犇淼焱鑫森晶磊矗赑羴麤龘灥孖叕燚垚歮"  # characters written three or four times over
    "芃菡萱蔺蘅薏瑀珩珂玘玮珅珑珞珲珣珵珽琇琎琛琨琬琮琰瑗瑛瑢瑭瑶璇璐璞璠璨璩瓒"  # grass and jade
    "旻旸昉昊昱昶晗晙晞晫暄暐暕曈曜曌炅炘炤烁烜焓焜煜煦熙熹燊燏燚爔"  # sun and fire
    "沄沅沇沛泓泽洵浠浩淏淳渊湉湜溦滢漪潇潞澍澔澜澧瀚瀛灏"  # water
    "彧彣彤翊翎翙翚翯翾骁骅骎骐骢骥鹍鹏麒麟麾钊钧钰钲铎铠铤铭锴镔镛镠鑙"  # feather, horse, metal
    "嘉喆囍哿唸婳婧媛媞嫄嫣嬿孜宥宸寔峣峥崟崧嵘嵚巍弢弼彀怿恺悫愔憬戬挚敉旉昺"
    "栩栻桢桤桦梓梣棂棣棽楠楷榕樾橦檀檑欤歆毓濬烝琊畯皓皞睿砚礽祐祚祜祺禛禤秾稷穆竑竣笙筠筱箐"
    "綝緁纮绂绡绮缜羿耀聿聪肇胤胥舸芊芮苒茗荀莘葳蓁藜虓虔袆裎諴詠諟讷诩谌谞豫贇赆赈跞轶辂辰逄逯逸邈邴郃"
    "鄢鄞酆釗錕鎏鎧阚陟隽雩雯霁霆霖霨靓靖韡韬頠顗颀颢飏飨馥駿鬯鴻鵬黻黼龑龢峯堦埗邨淯"
)
"""Characters of personal, place and firm names; some are outside GB2312 and the table above."""


def _decodable(codec: str, leads: Iterable[int] = CODEC_LEAD_BYTES) -> set[str]:
    """Every character that a two-byte Python ``codec`` gives for the lead bytes ``leads``."""
    found: set[str] = set()
    for lead in leads:
        for trail in CODEC_TRAIL_BYTES:
            try:
                found.update(bytes((lead, trail)).decode(codec))
            except UnicodeDecodeError:
                continue
    return found


def _block(first: int, last: int) -> set[str]:
    """The assigned characters from code point ``first`` to ``last``, controls left out."""
    points = (chr(code) for code in range(first, last + 1))
    return {char for char in points if unicodedata.category(char) not in {"Cc", "Cn", "Cs", "Co"}}


def is_han(char: str) -> bool:
    """Whether ``char`` is a Chinese character (a unified ideograph or 〇)."""
    return char == "〇" or unicodedata.name(char, "").startswith("CJK UNIFIED IDEOGRAPH")


def gb2312() -> set[str]:
    """All of GB2312: 6,763 Chinese characters with Greek, Cyrillic, kana, bopomofo and signs."""
    return _decodable("gb2312")


def general_standard_beyond_gb2312() -> set[str]:
    """The 1,467 characters of the General Standard that GB2312 lacks."""
    table = resources.files(__package__).joinpath("general_standard.txt")
    text = table.read_text(encoding="utf-8")
    return {char for line in text.splitlines() if not line.startswith("#") for char in line}


def big5_level_1() -> set[str]:
    """The 5,401 common traditional characters: level 1 of Big5."""
    return {char for char in _decodable("big5", BIG5_LEVEL_1_LEAD_BYTES) if is_han(char)}


def jis_x_0208_han() -> set[str]:
    """The 6,355 Chinese characters of JIS X 0208."""
    return {char for char in _decodable("euc_jp") if is_han(char)}


def ks_x_1001_hangul() -> set[str]:
    """The 2,350 hangul syllables of KS X 1001, and the compatibility jamo."""
    syllables = {char for char in _decodable("euc_kr") if "가" <= char <= "힣"}
    return syllables | _block(0x3131, 0x318E)


def hangul() -> set[str]:
    """All 11,172 modern syllables, and the compatibility jamo."""
    return _block(0xAC00, 0xD7A3) | _block(0x3131, 0x318E)


def ks_x_1001_hanja() -> set[str]:
    """The 4,620 Chinese characters of KS X 1001."""
    return {char for char in _decodable("euc_kr") if is_han(char)}


def kana() -> set[str]:
    """Hiragana and katakana with their phonetic extensions."""
    return _block(0x3040, 0x30FF) | _block(0x31F0, 0x31FF)


def pinyin() -> set[str]:
    """The letters with tone marks that pinyin is written with."""
    vowels = {"a": "āáǎà", "e": "ēéěè", "i": "īíǐì", "o": "ōóǒò", "u": "ūúǔù", "ü": "ǖǘǚǜ"}
    small = set("".join(vowels)) | set("".join(vowels.values())) | set("ńňǹḿ")
    return small | {letter.upper() for letter in small}


def latin() -> set[str]:
    """ASCII, Latin-1, Latin Extended-A, pinyin, spacing accents, and the Greek mu."""
    return _block(0x20, 0x7E) | _block(0xA0, 0x17F) | pinyin() | set("ƒˆˇˉˊˋ˙˚˜μ")


def symbols() -> set[str]:
    """Punctuation, arrows, mathematics, units, numerals and shapes."""
    found: set[str] = set()
    for first, last in SYMBOL_RANGES:
        found |= _block(first, last)
    return found


def _everywhere() -> set[str]:
    """What every face that is not only Latin carries."""
    return latin() | symbols()


def chinese() -> set[str]:
    """The set of the faces for Chinese."""
    return (
        _everywhere()
        | gb2312()
        | general_standard_beyond_gb2312()
        | big5_level_1()
        | jis_x_0208_han()
        | ks_x_1001_hangul()
        | kana()
        | set(NAME_CHARACTERS)
    )


def traditional_chinese() -> set[str]:
    """The set of the faces for Traditional Chinese, with bopomofo."""
    both_levels = {char for char in _decodable("big5") if is_han(char)}
    return _everywhere() | big5_level_1() | (both_levels & chinese()) | _block(0x3100, 0x312F)


def japanese() -> set[str]:
    """The set of the faces for Japanese."""
    added = _decodable("cp932", CP932_ADDED_LEAD_BYTES)
    return _everywhere() | kana() | _decodable("euc_jp") | added


def korean() -> set[str]:
    """The set of the faces for Korean."""
    # As a whole: hanja with two readings have a second code point each.
    return _everywhere() | hangul() | _decodable("euc_kr")


def latin_text() -> set[str]:
    """What the faces for figures, Latin titles and Latin text carry."""
    return latin() | set("–—‘’‚“”„†‡•…′″‹›€™−×÷±≈≠≤≥←↑→↓№Ω\u2002\u2003\u2005\u2009")


def arabic() -> set[str]:
    """Arabic letters with those of Persian, Urdu and other languages, and the forms of old texts.

    What they share with Latin, such as digits and quotes, stays with the Latin faces; but for the
    blank, so that a line's words hang together.
    """
    return _block(0x600, 0x6FF) | _block(0x750, 0x77F) | _block(0xFB50, 0xFDFF) | {" ", "\u200c"}
