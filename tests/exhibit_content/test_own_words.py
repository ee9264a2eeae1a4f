"""The exhibit tells the article's facts in its own words: names and slogans aside."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.exhibit_content.own_words import (
    RUN,
    Stretch,
    article_digests,
    digest,
    reduced,
    shared_stretches,
)
from tests.exhibit_content.shipped import ASSETS, ROOT, Shipped, everything, files, read, texts

SAYINGS = ("绿水青山就是金山银山", "七山一水两分田")
"""Sayings that everybody knows; the exhibit's other slogans are taken from its files."""

TEXT_FILES = {".md", ".py", ".qml", ".toml", ".ts", ".txt", ".html", ".js", ".cfg", ".yml", ".yaml"}
FOLDERS = (".ci", "assets", "benchmarks", "docs", "kiosk", "tests", "translations")


@cache
def names() -> tuple[str, ...]:
    """Names and slogans as the exhibit's own files give them.

    Firms and parks by all their names, captions of photographs, titles of the source, the zone and
    its formula, and what a ``quote`` picture quotes.
    """
    exhibit = read(ASSETS / "exhibit.toml").keys
    source = read(ASSETS / "ledger.toml").keys["source"]
    found = [*SAYINGS, exhibit["zone"], *exhibit["inscription"], source["title"], source["heading"]]
    for file in files("firms/*.md") + files("parks/*.md"):
        found += [file.keys["name"], file.keys["short_name"]]
    found += [file.keys["caption"] for file in files("photos/*.toml")]
    for panel in files("story/*/*.md"):
        if panel.keys["picture"] == "quote":
            found += [label["text"] for label in panel.keys["labels"]]
    return tuple(found)


def copied(text: str) -> list[Stretch]:
    """Stretches that are the article's, counted without names."""
    found = shared_stretches(text, article_digests(), names())
    return [stretch for stretch in found if stretch.words >= RUN]


@pytest.mark.parametrize("file", everything(), ids=lambda file: file.name)
def test_no_text_repeats_the_article(file: Shipped) -> None:
    for text in texts((file.keys, file.body)):
        assert not copied(text)


def test_paragraphs_read_together_do_not_repeat_the_article() -> None:
    for file in everything():
        assert not copied("".join(file.body)), file.name


def project_files() -> Iterator[Path]:
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in TEXT_FILES and path.is_file() and "__pycache__" not in path.parts:
                yield path
    yield from sorted(path for path in ROOT.glob("*") if path.suffix in TEXT_FILES)


@pytest.mark.no_cover
def test_no_file_of_the_project_holds_a_sentence_of_the_article() -> None:
    found = {}
    for path in project_files():
        stretches = copied(path.read_text(encoding="utf-8", errors="replace"))
        if stretches:
            found[path.relative_to(ROOT).as_posix()] = stretches
    assert not found


def test_the_digests_are_the_article_s() -> None:
    """Registered names stand in the article too, so the longest's runs are among the digests."""
    registered = [reduced(file.keys["name"]) for file in files("firms/*.md")]
    long_names = [name for name in registered if len(name) >= RUN]
    assert long_names
    digests = article_digests()
    assert [name for name in long_names if digest(name[:RUN]) not in digests] == []


def test_punctuation_and_width_do_not_hide_a_copy() -> None:
    assert reduced("３，４００ 多个“园区”！") == reduced("3400多个园区")


def test_a_slogan_excuses_itself_but_not_the_words_around_it() -> None:
    own = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未"
    digests = frozenset(digest(own[at : at + RUN]) for at in range(len(own) - RUN + 1))
    text = "前文" + own + "后文"
    assert list(shared_stretches(text, digests)) == [Stretch(own, len(own))]
    assert list(shared_stretches(text, digests, ["丙丁戊己庚辛"])) == [Stretch(own, len(own) - 6)]
