"""What of an exhibit is to be translated, and under which context."""

from __future__ import annotations

from kiosk.exhibit.texts import texts_of
from tests.exhibit.small import Small


def test_texts_stand_under_their_files_with_their_keys(small: Small) -> None:
    found = {(text.context, text.key): text.source for text in texts_of(small.shown())}
    assert found["exhibit", "zone"] == "山口开发区"
    assert found["exhibit", "inscription[2]"] == "加"
    assert found["exhibit", "industries[chips].name"] == "芯片"
    assert found["exhibit", "figures_page.lead"] == "2024 年"
    assert found["ledger", "source.published"] == "2025 年"
    assert found["ledger", "ledger[Z2].note"] == "已关停"
    assert found["ledger", "gaps[list].note"] == "原文断了"
    assert found["story/less/chapter", "tag"] == "减法"
    assert found["story/less/closed", "body[2]"] == "腾出一片地。"
    assert found["story/less/closed", "door.label"] == "看橡木"
    assert found["parks/mill", "label_lines[2]"] == "工业园"
    assert found["firms/oak", "doors[1].label"] == "座椅"
    assert found["figures/advance", "label"] == "前进三位"
    assert found["photos/gate", "credit"] == "山口"


def test_what_is_the_same_in_every_language_is_left_alone(small: Small) -> None:
    found = {text.key for text in texts_of(small.shown())}
    assert not found & {"zone_latin", "invitations[1].text", "value", "working", "reading", "id"}


def test_files_are_where_the_texts_are(small: Small) -> None:
    for text in texts_of(small.shown()):
        assert (small.folder / text.file).read_text(encoding="utf-8").count(text.source), text
