"""The language on screen: what is translated, what stays Chinese, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.exhibit_texts import ExhibitTexts
from kiosk.bridge.firms import FirmInfo
from kiosk.bridge.hall import Hall, open_hall
from kiosk.bridge.language import Language, offered, say
from kiosk.exhibit.line_breaks import UNTOLD, plain
from kiosk.exhibit.model import Exhibit
from kiosk.opening import open_exhibit
from kiosk.running.settings import HallSettings, Settings
from tests.bridge.qml import as_qml
from tests.conftest import MakeVisitor


@pytest.fixture
def language(translated: Hall) -> Iterator[Any]:
    """The language of a hall that has English too."""
    language = as_qml(Language)
    yield language
    language.use("zh")


def test_every_language_is_called_by_its_own_name(language: Any) -> None:
    choices = language.choices
    assert [choices.text(row, "name") for row in range(choices.rowCount())] == ["中文", "English"]


def test_a_switch_translates_what_is_translated_and_keeps_the_rest(
    language: Any, exhibit: Exhibit
) -> None:
    assert say("exhibit", exhibit.headline) == exhibit.headline
    language.use("en")
    assert language.code == "en"
    assert say("exhibit", exhibit.headline) == "Subtract, add, multiply"
    assert say("exhibit", exhibit.lead) == UNTOLD + exhibit.lead
    assert say("exhibit", "") == ""


def test_a_switch_renews_what_is_on_screen(language: Any, exhibit: Exhibit) -> None:
    texts, firm = as_qml(ExhibitTexts), as_qml(FirmInfo)
    firm.ident = exhibit.firms[0].id
    told: list[QObject] = []
    texts.changed.connect(lambda: told.append(texts))
    firm.changed.connect(lambda: told.append(firm))
    language.use("en")
    assert {*map(type, told)} == {ExhibitTexts, FirmInfo}
    assert texts.headline == "Subtract, add, multiply"
    assert firm.shortName == "A firm"
    language.use("zh")
    assert (texts.headline, firm.shortName) == (exhibit.headline, exhibit.firms[0].short_name)


def test_the_call_to_touch_stands_in_the_signs_on_screen(hall: Hall) -> None:
    open_hall(hall)
    language, exhibit = as_qml(Language), as_qml(ExhibitTexts)
    calls = exhibit.invitations
    others = [calls.text(row, "text") for row in range(1, calls.rowCount())]
    for code, call in (("zh_TW", "輕觸開始"), ("en", "轻触开始"), ("zh", "轻触开始")):
        language.use(code)
        assert calls.text(0, "text") == call
        assert [calls.text(row, "text") for row in range(1, calls.rowCount())] == others


def test_what_is_not_translated_is_noted_once(
    language: Any, exhibit: Exhibit, caplog: pytest.LogCaptureFixture
) -> None:
    assert say("exhibit", exhibit.lead) == exhibit.lead
    assert caplog.text == ""
    language.use("en")
    for _ in range(2):
        assert say("exhibit", exhibit.lead) == UNTOLD + exhibit.lead
        assert say("figures/rank-2024", "15") == "15"
    noted = [record.getMessage() for record in caplog.records]
    assert noted.count(f"not translated to en: exhibit: {exhibit.lead}") == 1
    assert plain(say("exhibit", exhibit.lead)) == exhibit.lead, "nothing of it is read aloud"
    assert not any("figures/rank-2024: 15" in line for line in noted), "digits need none"


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [((), ("zh", "en_XA", "ar_XB")), (("ar_XB", "zh"), ("ar_XB", "zh")), (("fr", "zh"), ("zh",))],
)
def test_a_hall_offers_complete_languages_in_its_own_order(
    wanted: tuple[str, ...],
    shown: tuple[str, ...],
    exhibit: Exhibit,
    pseudo: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert set(offered(exhibit, pseudo, wanted)) == set(shown)
    assert not wanted or offered(exhibit, pseudo, wanted) == shown
    assert ("no translation to fr" in caplog.text) == ("fr" in wanted)


def test_a_hall_that_names_no_languages_offers_all_there_are(pseudo: Path) -> None:
    assert open_exhibit(None, Settings())[0].languages == ("zh", "en", "ja", "ko", "zh_TW")
    asked = Settings(hall=HallSettings(languages=("en_XA", "zh")))
    assert open_exhibit(None, asked, pseudo)[0].languages == ("en_XA", "zh")


def test_a_language_in_work_or_broken_is_not_offered(
    translated: Hall, exhibit: Exhibit, caplog: pytest.LogCaptureFixture
) -> None:
    assert translated.translations is not None
    (translated.translations / "kiosk_ko.qm").write_bytes(b"none")
    assert offered(exhibit, translated.translations) == ("zh",)
    assert "kiosk_ko.qm cannot be read; the language is not offered" in caplog.text


def test_a_language_turns_the_writing_round(exhibit: Exhibit, hall: Hall, pseudo: Path) -> None:
    open_hall(replace(hall, languages=offered(exhibit, pseudo), translations=pseudo))
    language = as_qml(Language)
    try:
        language.use("ar_XB")
        assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert language.mirrored
    finally:
        language.use("zh")
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert not language.mirrored


def test_a_language_that_is_not_at_hand_changes_nothing(language: Any) -> None:
    told: list[bool] = []
    language.changed.connect(lambda: told.append(True))
    for code in ("xx", "", "../en", "zh"):
        language.use(code)
    assert (language.code, told) == ("zh", [])


def test_two_languages_are_told_at_once(language: Any, exhibit: Exhibit) -> None:
    first, second = as_qml(FirmInfo), as_qml(FirmInfo)
    second.second = True
    first.ident = second.ident = exhibit.firms[0].id
    assert second.shortName == "", "there is no second language yet"
    language.paired = True
    assert (language.code, language.second) == ("zh", "en")
    assert (first.shortName, second.shortName) == (exhibit.firms[0].short_name, "A firm")
    assert second.name == "", "what is not translated is not said twice in Chinese"
    language.touch("en")
    assert (language.code, language.second, first.shortName) == ("en", "", "A firm")
    language.paired = True
    language.reset()
    assert (language.code, language.paired, second.shortName) == ("zh", False, "")


def test_a_hall_may_start_with_two_languages(translated: Hall) -> None:
    open_hall(replace(translated, settings=Settings(hall=HallSettings(second="en"))))
    language = as_qml(Language)
    assert (language.code, language.second) == ("zh", "en")
    language.touch("zh")
    language.reset()
    assert (language.code, language.second) == ("zh", "en")
    language.use("zh")


def test_chinese_alone_cannot_be_paired(hall: Hall) -> None:
    open_hall(replace(hall, languages=("zh",)))
    language = as_qml(Language)
    language.paired = True
    assert (language.pairable, language.paired) == (False, False)


def test_the_end_of_a_visit_restores_the_halls_language(translated: Hall) -> None:
    open_hall(replace(translated, settings=Settings(hall=HallSettings(language="en"))))
    language = as_qml(Language)
    assert language.code == "en"
    language.use("zh")
    language.reset()
    assert language.code == "en"
    language.use("zh")


def test_a_hall_set_to_a_language_it_lacks_shows_chinese(hall: Hall) -> None:
    open_hall(replace(hall, settings=Settings(hall=HallSettings(language="fr"))))
    assert as_qml(Language).code == "zh"


def test_a_visit_in_another_language_ends_in_chinese_where_the_halls_is_not_at_hand(
    translated: Hall,
) -> None:
    open_hall(replace(translated, settings=Settings(hall=HallSettings(language="fr"))))
    language = as_qml(Language)
    language.use("en")
    language.reset()
    assert language.code == "zh"


def test_a_broken_translation_leaves_the_language_as_it_is(
    translated: Hall, exhibit: Exhibit, caplog: pytest.LogCaptureFixture
) -> None:
    assert translated.translations is not None
    (translated.translations / "kiosk_ko.qm").write_bytes(b"none")
    open_hall(replace(translated, languages=("zh", "en", "ko")))
    language: Any = as_qml(Language)
    try:
        language.use("en")
        language.use("ko")
        assert language.code == "en"
        assert "kiosk_ko.qm cannot be read" in caplog.text
        assert say("exhibit", exhibit.headline) == "Subtract, add, multiply"
    finally:
        language.use("zh")


def test_what_is_read_before_the_language_is_asked_for_is_translated_too(
    translated: Hall, make_visitor: MakeVisitor
) -> None:
    """The window's first words are read long before the rail asks which languages there are."""
    there = replace(translated, settings=Settings(hall=HallSettings(language="en")))
    visitor = make_visitor((640, 360), there)
    said: list[str] = []
    texts: Any = visitor.viewer.singleton("ExhibitTexts")
    texts.changed.connect(lambda: said.append(texts.headline))
    assert texts.headline == "Subtract, add, multiply"
    assert said == []
    visitor.settle()
    language: Any = visitor.viewer.singleton("Language")
    language.use("zh")
