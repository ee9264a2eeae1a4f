"""``kiosk check --layout``: every page as visitors will see it, in processes of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from kiosk.cli import main
from kiosk.commands.options import SIZES, size
from kiosk.preflight.sights import distinct
from tests.exhibit.small import Small
from tests.translations.small_files import Translated

LONG = "Oakwood" * 12


@pytest.fixture
def translated(tmp_path: Path) -> Translated:
    """A small exhibit in English, with a photograph that can be drawn."""
    made = Translated(Small(tmp_path / "exhibit"))
    Image.new("RGB", (3, 2)).save(made.small.folder / "artwork" / "photo-gate.webp")
    return made


def test_what_leaves_the_page_or_has_no_glyph_is_named_by_file_and_line(
    translated: Translated, capfd: pytest.CaptureFixture[str]
) -> None:
    translated.change("&lt;做椅子。&gt;", "Gh\u1ebf.")
    translated.change("&lt;橡木&gt;", LONG)
    options = ["--layout", "--json", "--size", "1280x720", "--page", "firm/oak", "--page", "home"]
    status = main(["check", str(translated.small.folder), *options])
    said = capfd.readouterr()
    assert status == 1, said.err
    found = {
        (each["code"], each["file"], each["line"]): each["wrong"] for each in json.loads(said.out)
    }
    leaving, without = (
        translated.message("firms/oak", words).line for words in ("橡木", "做椅子。")
    )
    assert found.keys() == {
        ("layout-off-stage", "translations/kiosk_en.ts", leaving),
        ("no-sign", "translations/kiosk_en.ts", without),
    }
    wrong = found["layout-off-stage", "translations/kiosk_en.ts", leaving]
    assert wrong.startswith("'OakwoodOakwood")
    assert "on firm/oak (en 1280x720 100%, en 1280x720 150%)" in wrong
    assert said.err == ""


def test_what_is_told_in_parts_and_by_the_sources_is_looked_at_to_its_end(
    translated: Translated, capfd: pytest.CaptureFixture[str]
) -> None:
    years = (
        f"In year {number} firms were closed, and land was cleared." for number in range(1, 13)
    )
    translated.change("&lt;关停 34 家。&gt;", " ".join(years))
    translated.change("&lt;腾出一片地。&gt;", LONG)
    translated.change("&lt;已关停&gt;", f"Closed by {LONG}")
    options = ["--layout", "--json", "--size", "1280x720", "--translation", "en"]
    assert main(["check", str(translated.small.folder), *options]) == 1
    found = {each["line"]: each["wrong"] for each in json.loads(capfd.readouterr().out)}
    part = translated.message("story/less/closed", "腾出一片地。").line
    note = translated.message("ledger", "已关停").line
    assert {part, note} <= found.keys()
    assert "on story/less/closed" in found[part]
    assert "zh+en 1280x720 100%" in found[part]  # below Chinese, too
    assert "+sources" in found[note]


def test_every_item_of_the_attract_page_is_looked_at(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    small = Small(tmp_path / "exhibit")
    with (small.folder / "exhibit.toml").open("a", encoding="utf-8") as file:
        for text in ("先减", "再加"):
            file.write(f'\n[[attract]]\nseconds = 9\ntext = "{text}"\nfacts = ["Z1"]\n')
    translated = Translated(small)
    translated.change("&lt;再加&gt;", LONG)
    options = ["--layout", "--json", "--size", "1280x720", "--page", "attract"]
    assert main(["check", str(small.folder), *options, "--translation", "en"]) == 1
    found = {each["line"]: each["wrong"] for each in json.loads(capfd.readouterr().out)}
    assert "on attract" in found[translated.message("exhibit", "再加").line]


def test_pages_wait_for_the_files_to_be_sound(
    translated: Translated, capsys: pytest.CaptureFixture[str]
) -> None:
    translated.small.change("firms/oak.md", 'industry = "seats"', 'industry = "seat"')
    assert main(["check", str(translated.small.folder), "--layout"]) == 1
    said = capsys.readouterr()
    assert "layout" not in said.out
    assert "looked at when the exhibit's files have no errors" in said.err


def test_a_language_that_is_not_there_is_named(
    translated: Translated, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["check", str(translated.small.folder), "--layout", "--translation", "fr"])
    assert status == 2
    assert "no translation to fr" in capsys.readouterr().err


def test_panels_whose_pages_are_laid_out_alike_are_looked_at_once() -> None:
    assert distinct([size(text) for text in SIZES]) == [(1366, 768), (1080, 1920)]
