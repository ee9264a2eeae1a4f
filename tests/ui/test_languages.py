"""In another language: every word of every page is told in it, and the visitor stays in place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bridge.hall import Hall
from kiosk.bridge.language import Language, offered
from kiosk.exhibit.texts import is_translated
from kiosk.exhibit.tour import tour
from kiosk.translations.languages import own_name
from kiosk.translations.pseudo import ACCENTED
from tests.conftest import MakeVisitor
from tests.visitor import Visitor

SMALL = (640, 360)


@pytest.fixture
def visitor(pseudo: Path, hall: Hall, make_visitor: MakeVisitor) -> Iterator[Visitor]:
    """A visitor who may choose a test language."""
    languages = offered(hall.exhibit, pseudo)
    visitor = make_visitor(SMALL, replace(hall, languages=languages, translations=pseudo))
    visitor.access.setProperty("still", True)
    yield visitor
    use(visitor, "zh")


def use(visitor: Visitor, code: str) -> None:
    language = visitor.viewer.singleton("Language")
    assert isinstance(language, Language)
    language.use(code)
    assert language.property("code") == code


def chinese(visitor: Visitor) -> set[str]:
    """What is on screen, or read out, and not in the language chosen."""
    own = {own_name(code) for code in visitor.hall.languages}
    said = {seen.name for seen in (*visitor.texts(), *visitor.targets())}
    return {words for words in said if is_translated(words)} - own


def test_every_word_of_every_page_is_translated(
    visitor: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever the bridge says or QML holds was extracted: the test language has all of it."""
    use(visitor, ACCENTED)
    exhibit = visitor.exhibit
    given_in_both = {exhibit.zone, *(call.text for call in exhibit.invitations)}
    given_in_both |= {firm.short_name for firm in exhibit.firms}
    given_in_both.add(exhibit.zone)
    left: dict[str, set[str]] = {}
    for place in tour(exhibit):
        visitor.way.go(place)
        visitor.pause()
        assert visitor.place == place
        if found := chinese(visitor) - given_in_both:
            left[place] = found
    for sheet in ("sources", "access"):
        visitor.way.openSheet(sheet)
        visitor.pause()
        if found := chinese(visitor):
            left[sheet] = found
    assert left == {}
    assert "not translated" not in caplog.text
