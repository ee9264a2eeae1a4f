"""From words on screen back to the line that they were written on."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.translations.whence import Origin, Whence, set_in
from tests.exhibit.small import FILES, Small
from tests.translations.small_files import Translated


@pytest.fixture
def small(tmp_path: Path) -> Small:
    return Small(tmp_path / "exhibit")


def line(text: str, words: str) -> int:
    return next(at for at, each in enumerate(text.splitlines(), 1) if words in each)


@pytest.mark.parametrize(
    ("words", "place", "file", "key", "written"),
    [
        ("先减后加", "home", "exhibit.toml", "headline", "先减后加"),
        ("先减\n后加", "home", "exhibit.toml", "headline", "先减后加"),
        ("腾出一\u2060片地。", "story/less/closed", "story/less/closed.md", "body[2]", "腾出一片"),
        ("做椅子", "firm/oak", "firms/oak.md", "body[1]", "做椅子"),
        ("腾出", "story/less/closed", "story/less/closed.md", "body[2]", "腾出一片"),
    ],
)
def test_a_text_leads_to_its_line_in_the_exhibits_file(
    small: Small, words: str, place: str, file: str, key: str, written: str
) -> None:
    found = Whence.chinese(small.shown(), small.folder).find(words, place)
    assert found is not None
    assert (found.file, found.key.partition("[")[0]) == (file, key.partition("[")[0])
    assert found.line == line((small.folder / file).read_text(encoding="utf-8"), written)


def test_a_translation_leads_to_its_line_in_the_languages_file(small: Small) -> None:
    translated = Translated(small)
    whence = Whence.translated(translated.read(), translated.folder)
    message = translated.message("exhibit", "先减后加")
    wanted = Origin("translations/kiosk_en.ts", message.line, "exhibit")
    assert whence.find("<先减后加>", "home") == wanted
    assert whence.find("<先减后", "home") == wanted


def test_of_two_texts_alike_that_of_the_place_is_meant(small: Small) -> None:
    small.write("firms/pine.md", FILES["firms/oak.md"].replace("橡木", "松木"))
    whence = Whence.chinese(small.shown(), small.folder)
    for firm in ("oak", "pine"):
        found = whence.find("做椅子。", f"firm/{firm}")
        assert found is not None
        assert found.file == f"firms/{firm}.md"


def test_words_of_the_interface_lead_to_their_qml_file_with_values_filled_in(small: Small) -> None:
    whence = Whence.chinese(small.shown(), small.folder)
    home = whence.find("首页", "home", ("Rail", "Main"))
    assert home is not None
    assert (home.file, home.key) == ("kiosk/ui/Kiosk/Shell/Rail.qml", "Rail")
    assert home.line > 1


def test_what_nobody_wrote_leads_to_the_page_that_sets_it(small: Small) -> None:
    assert Whence.chinese(small.shown(), small.folder).find("31,415", "home") is None
    origin = set_in(("Caption", "Touchable", "FigureCell", "FiguresGrid"))
    assert origin == Origin("kiosk/ui/Kiosk/Pages/FigureCell.qml", 1, "file")
