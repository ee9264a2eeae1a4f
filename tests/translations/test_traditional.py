"""Traditional Chinese follows the source by itself until somebody words it otherwise."""

from __future__ import annotations

from dataclasses import replace

from kiosk.translations.linguist import Catalogue, Message
from kiosk.translations.merging import merge
from kiosk.translations.traditional import DERIVED, derive


def source(text: str, key: str = "tagline") -> Message:
    return Message(context="firms/oak", source=text, note=key)


def test_what_is_new_is_derived_by_phrases() -> None:
    (message,) = derive(merge(Catalogue("zh_TW"), [source("“软件”在里面")])).messages
    assert message.forms == ("「軟體」在裡面",)
    assert (message.state, message.remark) == ("finished", DERIVED)


def test_what_is_derived_follows_its_source() -> None:
    first = derive(merge(Catalogue("zh_TW"), [source("做椅子")]))
    (message,) = derive(merge(first, [source("做木头椅子")])).messages
    assert (message.forms, message.state) == (("做木頭椅子",), "finished")


def test_what_is_worded_by_hand_stays_and_waits_when_its_source_changes() -> None:
    first = derive(merge(Catalogue("zh_TW"), [source("做椅子")]))
    by_hand = replace(first.messages[0], forms=("製作椅子",))
    second = derive(replace(first, messages=(by_hand,)))
    assert (second.messages[0].forms, second.messages[0].remark) == (("製作椅子",), "")
    (message,) = derive(merge(second, [source("做木头椅子")])).messages
    assert (message.forms, message.state) == (("製作椅子",), "unfinished")
    assert message.old_source == "做椅子"
