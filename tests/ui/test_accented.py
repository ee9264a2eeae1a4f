"""Words as long as a long translation's, with an accent on every syllable: nothing is cut off.

The language is ``en_XA``. A Chinese character in it was never translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bridge import scene
from kiosk.bridge.hall import Hall
from kiosk.bridge.inspector import Inspector
from kiosk.bridge.viewer import Viewer
from kiosk.exhibit.tour import views
from kiosk.translations.languages import own_name
from kiosk.translations.pseudo import ACCENTED

pytestmark = pytest.mark.no_cover


@pytest.fixture(scope="module")
def viewer(qapp: object, pseudo: Path, hall: Hall) -> Iterator[Viewer]:
    viewer = Viewer(replace(hall, languages=("zh", ACCENTED), translations=pseudo))
    yield viewer
    Inspector(viewer).set(language="zh")  # Qt's translators outlive the window
    viewer.close()


@pytest.mark.parametrize("text", [1.0, 1.5], ids=("as designed", "largest"))
@pytest.mark.parametrize("size", [(640, 360), (360, 640)], ids=("landscape", "portrait"))
def test_every_part_of_every_page_has_room(
    viewer: Viewer, hall: Hall, size: tuple[int, int], text: float
) -> None:
    assert hall.exhibit is not None
    inspector = Inspector(viewer)
    inspector.panel(*size)
    inspector.set(language=ACCENTED, text=text)
    # Firms and the zone also bear their Chinese names; everyone is invited in their own language.
    names = {own_name("zh"), hall.exhibit.zone, *(firm.short_name for firm in hall.exhibit.firms)}
    names |= {invitation.text for invitation in hall.exhibit.invitations}
    wrong: list[str] = []
    chinese: set[str] = set()
    for place, sheet in views(hall.exhibit):
        inspector.go(place, sheet)
        wrong += [f"{place} {sheet}: {fault}" for fault in inspector.faults_in_parts()]
        seen = scene.page(scene.glance(viewer.window.contentItem().childItems()[0]))
        chinese |= {text.words for text in seen.texts if re.search(r"[\u4e00-\u9fff]", text.words)}
    assert not wrong, f"{len(wrong)} faults:\n" + "\n".join(wrong)
    assert chinese <= names
