"""The card to take away: what it holds, and that a reader reads it off the window's pixels."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.bridge.card import card_text, code_path
from kiosk.bridge.hall import Hall
from kiosk.exhibit.model import Exhibit, Firm
from tests.conftest import MakeVisitor
from tests.visitor import Visitor


def exhibit_of(hall: Hall) -> Exhibit:
    assert hall.exhibit is not None
    return hall.exhibit


def known_firms(hall: Hall) -> list[Firm]:
    return [firm for firm in exhibit_of(hall).firms if firm.known]


def codes_before(visitor: Visitor) -> list[str]:
    """What a reader finds that is held before the code: the window's pixels there and around."""
    found = []
    for code in visitor.items_with("modules"):
        held = visitor.stage.mapRectToScene(visitor.box(code).adjusted(-24, -24, 24, 24))
        pixels = visitor.window.grabWindow().copy(held.toAlignedRect())
        grey = pixels.convertToFormat(QImage.Format.Format_Grayscale8)
        view = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
        found += [read.bytes.decode() for read in zxingcpp.read_barcodes(view)]
    return found


def read_every_card(visitor: Visitor, hall: Hall) -> None:
    """Find each known firm's own card, and no other, on its page."""
    visitor.access.setProperty("still", True)
    for firm in known_firms(hall):
        card = [card_text(firm, exhibit_of(hall))]
        visitor.go(f"firm/{firm.id}")
        visitor.until(partial(holds, visitor, card), f"the card of {firm.id} is read")


def holds(visitor: Visitor, card: list[str]) -> bool:
    return codes_before(visitor) == card


def test_a_card_holds_name_zone_and_industry_and_nothing_else(hall: Hall) -> None:
    exhibit = exhibit_of(hall)
    firm = next(firm for firm in exhibit.firms if firm.id == "martin-kerui")
    assert card_text(firm, exhibit).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{firm.name};;;;",
        f"FN:{firm.name}",
        f"ORG:{exhibit.zone}",
        "NOTE:光电半导体",
        "END:VCARD",
    ]


def test_no_card_holds_an_address(hall: Hall) -> None:
    for firm in exhibit_of(hall).firms:
        text = card_text(firm, exhibit_of(hall))
        assert not any(word in text for word in ("URL", "http", "www", "TEL", "ADR", "EMAIL"))


def test_signs_that_a_vcard_gives_a_meaning_are_escaped(hall: Hall) -> None:
    firm = replace(exhibit_of(hall).firms[0], name="A, B; C\\D")
    assert "FN:A\\, B\\; C\\\\D" in card_text(firm, exhibit_of(hall))


def test_the_path_draws_the_dark_modules_of_the_code() -> None:
    _size, path = code_path("BEGIN:VCARD")
    assert path.startswith("M0 0h7v1h-7z")  # the first finder pattern's upper edge


def test_all_firms_codes_are_of_one_size(hall: Hall) -> None:
    exhibit = exhibit_of(hall)
    assert {code_path(card_text(firm, exhibit))[0] for firm in exhibit.firms} == {49}


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768)])
def test_every_known_firms_card_reads_off_the_screen_however_it_is_shown(
    make_visitor: MakeVisitor, hall: Hall, size: tuple[int, int]
) -> None:
    visitor = make_visitor(size)
    read_every_card(visitor, hall)
    visitor.access.setProperty("contrast", True)
    visitor.access.setProperty("reach", True)
    visitor.access.setProperty("textScale", 1.5)
    read_every_card(visitor, hall)
