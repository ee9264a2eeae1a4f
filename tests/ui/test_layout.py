"""Nothing overlaps, is cut off, too small or out of reach, on any page, panel or setting.

What ``kiosk check --layout`` looks at, on more panels and in more of the visitor's own settings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from kiosk.bridge.inspector import Inspector
from kiosk.bridge.viewer import Viewer
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.tour import views
from kiosk.opening import open_exhibit
from kiosk.running.settings import Settings

pytestmark = pytest.mark.no_cover

PANELS = {
    "wall": (1920, 1080),
    "totem": (1080, 1920),
    "laptop": (1366, 768),
    "4:3": (1440, 1080),
    "21:9": (2560, 1080),
    "9:21": (840, 1960),
    "3:4": (1080, 1440),
}
WAYS: dict[str, tuple[float, bool, bool]] = {
    "as designed": (1.0, False, False),
    "large": (1.25, False, False),
    "largest": (1.5, False, False),
    "reach": (1.0, True, False),
    "largest in reach": (1.5, True, False),
    "contrast": (1.0, False, True),
}
"""Size of the text, reach mode, high contrast."""

MORE_WAYS = {
    "wall": list(WAYS),
    "totem": list(WAYS),
    "4:3": ["as designed", "largest in reach"],
    "9:21": ["as designed", "largest"],
}
LANGUAGES = ("en", "ja", "ko", "zh_TW")


@pytest.fixture(scope="module")
def inspector(qapp: object) -> Iterator[Inspector]:
    """One window for all: where it is switched in place, everything must fit as well."""
    hall, _ = open_exhibit(None, Settings())
    viewer = Viewer(hall)
    inspector = Inspector(viewer)
    yield inspector
    inspector.set(language="zh")  # Qt's translators outlive the window
    viewer.close()


def look(inspector: Inspector, exhibit: Exhibit, ways: Iterable[str], below: str = "") -> list[str]:
    """The faults of every place in several ways, or of the places below one."""
    found = []
    for place, sheet in views(exhibit):
        if not place.startswith(below):
            continue
        inspector.go(place, sheet)
        for way in ways:
            text, reach, contrast = WAYS[way]
            inspector.set(text=text, reach=reach, contrast=contrast)
            found += [f"{place} {sheet}, {way}: {fault}" for fault in inspector.faults_in_parts()]
    return found


@pytest.mark.parametrize("panel", PANELS)
def test_every_page_is_laid_out_whole(inspector: Inspector, exhibit: Exhibit, panel: str) -> None:
    width, height = PANELS[panel]
    inspector.set(language="zh")
    inspector.panel(width // 2, height // 2)  # the same stage, with a quarter of the pixels
    faults = look(inspector, exhibit, MORE_WAYS.get(panel, ["as designed"]))
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("panel", "way"), [("wall", "as designed"), ("totem", "largest")])
def test_every_page_is_laid_out_whole_in_every_language(
    inspector: Inspector, exhibit: Exhibit, panel: str, way: str, language: str
) -> None:
    width, height = PANELS[panel]
    inspector.set(language=language)
    inspector.panel(width // 2, height // 2)
    faults = look(inspector, exhibit, [way])
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)


@pytest.mark.parametrize(("panel", "second"), [("wall", "en"), ("wall", "ko"), ("totem", "en")])
def test_the_locator_is_laid_out_whole_in_two_languages(
    inspector: Inspector, exhibit: Exhibit, panel: str, second: str
) -> None:
    width, height = PANELS[panel]
    inspector.set(second=second)
    inspector.panel(width // 2, height // 2)
    faults = look(inspector, exhibit, WAYS, "maps/locator")
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults)
