"""Bringing a file up to date: nothing is lost, nothing is stale, nothing moves by itself."""

from __future__ import annotations

from kiosk.translations.__main__ import update
from tests.translations.small_files import Translated


def test_a_second_run_changes_nothing(translated: Translated) -> None:
    translated.update()
    first = translated.path().read_bytes()
    translated.update()
    assert translated.path().read_bytes() == first
    assert b"unfinished" not in first
    assert str(translated.small.folder).encode() not in first


def test_a_changed_sentence_makes_its_translation_a_suggestion(translated: Translated) -> None:
    translated.small.change("firms/oak.md", "做椅子。", "做椅子和桌子。")
    translated.update()
    message = translated.message("firms/oak", "做椅子和桌子。")
    assert (message.state, message.old_source) == ("unfinished", "做椅子。")
    assert message.forms == ("<做椅子。>",)
    assert [m.source for m in translated.read().messages if m.state != "finished"] == [
        "做椅子和桌子。"
    ]


def test_a_sentence_that_changes_back_is_looked_at_once_more(translated: Translated) -> None:
    translated.small.change("figures/closed.toml", 'label = "', 'label = "又')
    translated.update()
    translated.small.change("figures/closed.toml", 'label = "又', 'label = "')
    translated.update()
    (message,) = [m for m in translated.read().messages if m.state != "finished"]
    assert (message.context, message.old_source) == ("figures/closed", message.source)


def test_what_has_no_source_is_kept_as_vanished_and_comes_back(translated: Translated) -> None:
    translated.update()
    before = translated.text()
    text = (translated.small.folder / "story/less/closed.md").read_text(encoding="utf-8")
    translated.small.change("story/less/closed.md", '\n[[labels]]\ntext = "三年"\n', "")
    translated.update()
    assert translated.message("story/less/closed", "三年").state == "vanished"
    translated.small.write("story/less/closed.md", text)
    translated.update()
    assert translated.text() == before


def test_a_new_text_is_unfinished_and_empty(translated: Translated) -> None:
    translated.small.change("firms/oak.md", 'picture = "chair"', 'picture = "chair"\nlead = "一把"')
    translated.update()
    message = translated.message("firms/oak", "一把")
    assert (message.state, message.forms) == ("unfinished", ("",))


def test_what_a_translator_has_written_stays(translated: Translated) -> None:
    old = "<translation>&lt;做椅子。&gt;</translation>"
    new = "<translatorcomment>?</translatorcomment>\n        <translation>Chairs</translation>"
    translated.change(old, new)
    translated.update()
    message = translated.message("firms/oak", "做椅子。")
    assert (message.state, message.forms, message.remark) == ("finished", ("Chairs",), "?")


def test_a_language_is_begun_with_every_text(translated: Translated) -> None:
    said = update(translated.small.folder, translated.folder, ["ar", "xx"])
    arabic = translated.read("ar")
    assert [m.key for m in arabic.messages] == [m.key for m in translated.read().messages]
    assert {len(m.forms) for m in arabic.messages} == {1, 6}
    assert any("'xx' is no language known here" in line for line in said)
