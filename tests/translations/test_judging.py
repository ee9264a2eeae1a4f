"""What a translator reads, word for word; and that no broken file takes the others with it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.places import exhibit_folder
from kiosk.translations.__main__ import update
from kiosk.translations.compiling import compile_all
from kiosk.translations.judging import check
from tests.translations.small_files import Translated, told

OAK = "<translation>&lt;做椅子。&gt;</translation>"
PAGES = "<translation>&lt;第 %1 幅，共 %2 幅&gt;</translation>"
FIRMS = "<numerusform>&lt;%1家企业&gt;</numerusform>"

CASES = [
    (OAK, "<translation></translation>", ["'做椅子。' counts as finished, but is empty: "
     "translate it, or mark it unfinished"]),
    (OAK, '<translation type="unfinished"></translation>',
     ["'做椅子。' is not translated: the Chinese is shown: translate it"]),
    (OAK, '<translation type="unfinished">Chairs</translation>',
     ["the translation of '做椅子。' is unfinished: the Chinese is shown: finish it"]),
    (OAK, "<translation> Chairs</translation>",
     ["blanks at the ends differ from those of '做椅子。': begin and end as the source does"]),
    ("<translation>&lt;：&gt;</translation>", "<translation>: </translation>", []),
    (OAK, "<translation>Chairs\nand more</translation>",
     ["'做椅子。' has 0 line breaks, the translation 1: break it as often"]),
    (OAK, "<translation>Chairs %1, %n</translation>",
     ["the translation of '做椅子。' has %1, %n, the source has not: delete %1, %n"]),
    (PAGES, "<translation>Panel %1</translation>",
     ["'第 %1 幅，共 %2 幅' loses %2 in the translation: put %2 where the value belongs"]),
    (OAK, "<translation>2 chairs</translation>",
     ["the translation tells 2, '做椅子。' does not: tell the same numbers"]),
    ("<translation>&lt;关停 34 家。&gt;</translation>", "<translation>Closed.</translation>",
     ["'关停 34 家。' tells 34, the translation does not: tell the same numbers"]),
    (f"{FIRMS}\n            {FIRMS}", FIRMS,
     ["'%1家企业' has 1 plural forms, the language has 2: write 2"]),
    (OAK, "<translation>Chairs 🪑</translation>",
     ["no typeface has the sign '🪑' (U+1FA91): write it in words"]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "says"), CASES)
def test_check_says(old: str, new: str, says: list[str], translated: Translated) -> None:
    translated.change(old, new)
    found = translated.problems()
    assert [f"{problem.wrong}: {problem.instead}" for problem in found] == says
    lines = translated.text().split("\n")
    for problem in found:
        assert problem.file == "translations/kiosk_en.ts"
        assert lines[problem.line - 1].strip().startswith("<message")
    for english, chinese in zip(found, translated.problems("zh"), strict=True):
        assert (english.line, english.code) == (chinese.line, chinese.code)
        assert any("一" <= character <= "鿿" for character in chinese.instead)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            'language="en"',
            'language="fr"',
            "2: file: the file is for 'en' by its name, for 'fr' by itself: language=\"en\"",
        ),
        (
            ' language="en"',
            "",
            "2: file: the file is for 'en' by its name, for '' by itself: language=\"en\"",
        ),
        (
            'sourcelanguage="zh_CN"',
            'sourcelanguage="en"',
            "2: file: the translations are from 'en', not from Chinese: sourcelanguage=\"zh_CN\"",
        ),
    ],
    ids=["other", "none", "source"],
)
def test_a_file_for_another_language_is_refused(
    old: str, new: str, says: str, translated: Translated
) -> None:
    translated.change(old, new)
    translated.change("<!DOCTYPE TS>\n", "")
    assert translated.said() == [f"translations/kiosk_en.ts:{says}"]


def test_files_whose_names_tell_no_language_are_named(translated: Translated) -> None:
    shutil.copy(translated.path(), translated.folder / "english.ts")
    shutil.copy(translated.path(), translated.folder / "kiosk_xx.ts")
    said = translated.said()
    assert said[0] == (
        "translations/english.ts:1: file: the file is not read: its name tells no language: "
        "call it such as kiosk_en.ts"
    )
    assert "'xx' is no language known here: write one of ar, bg, cs" in said[1]
    assert len(said) == 2


def test_a_source_that_stands_twice_is_named(translated: Translated) -> None:
    text = translated.text()
    message = text[text.index("    <message>") : text.index("    </message>\n") + 15]
    translated.change(message, message * 2)
    (said,) = translated.said()
    assert said == (
        "translations/kiosk_en.ts:12: exhibit: '山口开发区' is translated twice here, "
        "first in line 6: keep one of the two"
    )


def test_a_language_in_work_is_summed_up_in_one_line(translated: Translated) -> None:
    update(translated.small.folder, translated.folder, ["ja"])
    (said,) = translated.said()
    all_ = len([m for m in translated.read("ja").messages if m.note])
    needed = -(-all_ * 95 // 100)
    assert said == (
        f"translations/kiosk_ja.ts:4: file: 0 of {all_} texts are translated: "
        f"the language is not offered yet: translate {needed} more"
    )
    assert len(translated.problems("en", "ja")) == len(translated.read("ja").messages)
    assert translated.problems("en", "en") == []


def test_translations_of_another_exhibit_are_no_matter(translated: Translated) -> None:
    translated.small.change("exhibit.toml", '"Shankou Zone"', '"Shankou  Zone"')
    for name in ("firms/oak.md", "firms/chip.md"):
        text = (translated.small.folder / name).read_text(encoding="utf-8")
        body = text.replace('name = "', 'name = "新').replace("做", "造")
        translated.small.write(name, body)
    folder, others = translated.small.folder, translated.folder
    assert [p.code for p in check(folder, others)] == ["translation-in-work"]
    assert check(folder, others, its_own=False) == []


@pytest.mark.no_cover
def test_changing_one_sentence_makes_exactly_its_translations_stale(tmp_path: Path) -> None:
    """On a copy of the shipped exhibit with two complete languages."""
    from kiosk.exhibit.reading import read
    from kiosk.translations import linguist
    from kiosk.translations.extraction import extract
    from kiosk.translations.linguist import Catalogue

    names = shutil.ignore_patterns("*.webp", "*.otf")
    copy = shutil.copytree(exhibit_folder(), tmp_path / "copy", ignore=names)
    exhibit = read(copy).exhibit
    assert exhibit is not None
    folder = copy / "translations"
    folder.mkdir()
    for code in ("en", "fr"):
        messages = tuple(map(told, extract(exhibit)))
        (folder / f"kiosk_{code}.ts").write_text(
            linguist.write(Catalogue(code, messages=messages)), encoding="utf-8"
        )
    assert check(copy, folder) == []
    panel = copy / "story/subtract/land.md"
    text = panel.read_text(encoding="utf-8")
    panel.write_text(text.replace("阳光、塘浦清退", "阳光、塘浦已清退"), encoding="utf-8")
    found = check(copy, folder)
    assert [(p.file, p.key, p.code) for p in found] == [
        (f"translations/kiosk_{code}.ts", "story/subtract/land", "translation-stale")
        for code in ("en", "fr")
    ]
    assert "the Chinese has changed to '阳光、塘浦已清退产业用地近 1,500 亩。'" in found[0].wrong
    line = (folder / "kiosk_en.ts").read_text(encoding="utf-8").split("\n")[found[0].line - 1]
    assert line == "    <message>"
    update(copy, folder)
    assert [(p.file, p.key, p.code) for p in check(copy, folder)] == [
        (p.file, p.key, p.code) for p in found
    ]


def test_a_broken_file_is_refused_by_name_and_the_others_stay(translated: Translated) -> None:
    update(translated.small.folder, translated.folder, ["fr"])
    assert compile_all(translated.folder) == []
    assert {path.name for path in translated.folder.glob("*.qm")} == {
        "kiosk_en.qm",
        "kiosk_fr.qm",
    }
    translated.path("fr").write_text("<TS>", encoding="utf-8")
    (problem,) = compile_all(translated.folder)
    assert str(problem).startswith("translations/kiosk_fr.ts:1: file: the file cannot be read")
    assert [path.name for path in translated.folder.glob("*.qm")] == ["kiosk_en.qm"]


def test_a_system_without_a_locale_keeps_no_language_from_being_compiled(
    translated: Translated, monkeypatch: pytest.MonkeyPatch
) -> None:
    for locale in ("C", "xx_YY.UTF-8"):
        monkeypatch.setenv("LC_ALL", locale)
        assert compile_all(translated.folder) == []
    assert translated.path("en").with_suffix(".qm").is_file()


GLOSSARY = """
[[term]]
source = "橡木"
en = ["Oak", "Xiangmu"]
note = "by sound"
confirm = ["en"]

[[term]]
source = "橡木有限公司"
en = ["Oak Ltd"]
ja = ["オーク"]
"""


def test_the_glossary_is_enforced(translated: Translated) -> None:
    (translated.folder / "glossary.toml").write_text(GLOSSARY, encoding="utf-8")
    terms = [p for p in translated.problems() if p.code == "translation-term"]
    assert [p.key for p in terms] == ["story/less/closed", "parks/mill", "firms/oak", "firms/oak"]
    assert str(terms[2]).endswith(
        "firms/oak: '橡木有限公司' in '橡木有限公司' is not told as the glossary wants it: "
        "write Oak Ltd"
    )
    translated.change("&lt;看橡木&gt;", "See XIANGMU")
    translated.change("&lt;橡木有限公司&gt;", "Oak Ltd")
    terms = [p for p in translated.problems() if p.code == "translation-term"]
    assert [p.key for p in terms] == ["parks/mill", "firms/oak"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("note", "noet", "5: term[1].noet: this key is not known here: did you mean note?"),
        (
            'en = ["Oak Ltd"]',
            'en = "Oak Ltd"',
            '10: term[2].en: Oak Ltd is a text, not a list: write en = ["Oak Ltd"]',
        ),
        ('source = "橡木"\n', "", '2: term[1].source: the key is missing: write source = "..."'),
    ],
    ids=["key", "list", "source"],
)
def test_a_slip_in_the_glossary_is_named(
    old: str, new: str, says: str, translated: Translated
) -> None:
    text = GLOSSARY.replace(old, new)
    (translated.folder / "glossary.toml").write_text(text, encoding="utf-8")
    assert f"translations/glossary.toml:{says}" in translated.said()


def test_a_file_is_a_draft_until_somebody_has_read_it(translated: Translated) -> None:
    translated.update()
    assert "await a native reader's review" in translated.text()
    review = '[review]\nen = "N. N., March 2026"\n'
    (translated.folder / "glossary.toml").write_text(review, encoding="utf-8")
    translated.update()
    assert "review" not in translated.text()
