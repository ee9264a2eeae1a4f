"""What is broken is left out or said calmly: never a traceback, a warning of Qt's, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.exhibit.reading import read
from kiosk.exhibit.tour import tour
from kiosk.opening import open_exhibit
from kiosk.places import exhibit_folder
from kiosk.running.settings import Settings
from tests.conftest import MakeVisitor
from tests.visitor import Visitor, look

LANDSCAPE, PORTRAIT = (1280, 720), (720, 1280)
BORROWED = ("artwork", "fonts")
SLOT = ("P4", "firm/hutong")
"""A photograph, and where a visitor sees it at once."""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The shipped exhibit in a folder of its own, for spoiling; heavy files are linked."""
    shipped, folder = exhibit_folder(), tmp_path / "exhibit"
    for file in shipped.rglob("*"):
        inside = file.relative_to(shipped)
        if file.is_file() and inside.parts[0] not in BORROWED:
            (folder / inside).parent.mkdir(parents=True, exist_ok=True)
            (folder / inside).write_bytes(file.read_bytes())
    for name in BORROWED:
        (folder / name).symlink_to(shipped / name, target_is_directory=True)
    return folder


def empty(folder: Path) -> None:
    for file in folder.rglob("*.toml"):
        file.unlink()


def broken(folder: Path) -> None:
    (folder / "exhibit.toml").write_text("zone = \n", encoding="utf-8")


def without_ledger(folder: Path) -> None:
    (folder / "ledger.toml").unlink()


def unreadable_bytes(folder: Path) -> None:
    (folder / "exhibit.toml").write_bytes(b"\xff\xfe\x00zone")


# ---- nothing can be shown


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("public", [False, True], ids=["show", "run"])
@pytest.mark.parametrize("spoil", [empty, broken, without_ledger, unreadable_bytes])
def test_an_unreadable_exhibit_says_calmly_what_to_do(
    copy: Path,
    make_visitor: MakeVisitor,
    spoil: Callable[[Path], None],
    size: tuple[int, int],
    public: bool,
    capfd: pytest.CaptureFixture[str],
) -> None:
    spoil(copy)
    hall, problems = open_exhibit(copy, Settings(), public=public)
    assert hall.exhibit is None
    assert problems
    visitor = make_visitor(size, hall)
    visitor.until(lambda: visitor.shows("展览暂时无法显示"), "the notice is shown")
    assert visitor.shows(f"kiosk check {copy} --language zh"), "the command to mend it with"
    assert visitor.shows("please tell the staff")
    assert visitor.shows("Esc") is not public, "kiosk run has another way out"
    assert visitor.shows("Ctrl+C") is public
    for language in ("zh", "en"):
        named = next(p for p in read(copy, language).problems if p.severity == "error")
        assert visitor.shows(str(named)), f"the first thing to mend, in {language}"
    stage = visitor.box(visitor.stage)
    for seen in visitor.texts():
        family, cut = look(seen.item, "fontInfo.family, truncated")
        assert family.startswith("Anji"), "the notice has its typefaces, wherever it is shown"
        assert stage.contains(seen.box), f"off the stage: {seen.name!r}"
        assert not cut
    picture = visitor.window.grabWindow()
    colours = {picture.pixelColor(x, y).rgb() for x in range(0, size[0], 4) for y in range(size[1])}
    assert len(colours) > 5, "words on paper"
    visitor.tap_at(visitor.point(stage))
    visitor.pause()
    assert visitor.shows("展览暂时无法显示"), "a touch changes nothing"
    assert "Traceback" not in capfd.readouterr().err


# ---- the rest is shown


def shown(visitor: Visitor) -> set[str]:
    """The places of a visitor's exhibit, after having looked at each page that leads to them."""
    for place in ("home", "firms", "map", "figures", "about"):
        visitor.go(place)
    return set(tour(visitor.exhibit))


def test_one_broken_firm_is_left_out_and_the_rest_is_shown(
    copy: Path, make_visitor: MakeVisitor
) -> None:
    (copy / "firms" / "yongyi.md").write_text("+++\nname = \n+++\n", encoding="utf-8")
    hall, problems = open_exhibit(copy, Settings())
    assert any(problem.file == "firms/yongyi.md" for problem in problems)
    visitor = make_visitor(LANDSCAPE, hall)
    whole, _ = open_exhibit(None, Settings())
    assert whole.exhibit is not None
    # Two firms are compared as an example; which ones depends on the firms that there are.
    alone = {place for place in tour(whole.exhibit) if not place.startswith("compare/")}
    assert alone - shown(visitor) == {"firm/yongyi"}
    visitor.go("firms")
    names = {seen.name for seen in visitor.targets()}
    assert {firm.short_name for firm in visitor.exhibit.firms} <= names
    assert "永艺股份" not in names


def test_one_broken_panel_is_left_out_and_the_story_goes_on(
    copy: Path, make_visitor: MakeVisitor
) -> None:
    whole, _ = open_exhibit(None, Settings())
    assert whole.exhibit is not None
    before, lost, after = whole.exhibit.panels[4:7]
    (copy / "story" / lost.chapter / f"{lost.id}.md").write_bytes(b"+++\n\xff\n+++\n")
    hall, problems = open_exhibit(copy, Settings())
    assert any(problem.file == f"story/{lost.chapter}/{lost.id}.md" for problem in problems)
    visitor = make_visitor(LANDSCAPE, hall)
    assert shown(visitor) == set(tour(whole.exhibit)) - {f"story/{lost.chapter}/{lost.id}"}
    visitor.go(f"story/{before.chapter}/{before.id}")
    visitor.tap("下一幅" if visitor.offers("下一幅") else "下一章")
    visitor.arrive(f"story/{after.chapter}/{after.id}")


# ---- photographs


def drawn(visitor: Visitor, *, label: bool) -> None:
    """Look at the slot's place; whether it is labelled as a stand-in."""
    photo, place = SLOT
    assert any(firm.photo == photo for firm in visitor.exhibit.firms)
    visitor.access.setProperty("still", True)
    visitor.go(place)
    visitor.settle()
    assert visitor.shows("画面为示意") is label


def put_photograph(folder: Path, data: bytes | None = None) -> Path:
    """A photograph of plain magenta, or other bytes, under the slot's name."""
    hall, _ = open_exhibit(folder, Settings())
    assert hall.exhibit is not None
    slot = next(photo for photo in hall.exhibit.photos if photo.id == SLOT[0])
    file = folder / "photos" / slot.file
    if data is None:
        Image.new("RGB", (600, 400), (255, 0, 255)).save(file)
    else:
        file.write_bytes(data)
    return file


def magenta(visitor: Visitor) -> int:
    """Pixels of the plain photograph, of a sample."""
    picture = visitor.window.grabWindow()
    sample = (
        picture.pixelColor(x, y)
        for x in range(0, picture.width(), 8)
        for y in range(0, picture.height(), 8)
    )
    return sum(1 for c in sample if c.red() > 240 and c.green() < 20 and c.blue() > 240)


def test_artwork_stands_in_for_a_photograph_and_says_so(visitor: Visitor) -> None:
    drawn(visitor, label=True)
    assert magenta(visitor) == 0


def test_a_photograph_put_in_place_is_shown_and_the_label_goes(
    copy: Path, make_visitor: MakeVisitor
) -> None:
    put_photograph(copy)
    hall, problems = open_exhibit(copy, Settings())
    assert not [problem for problem in problems if problem.severity == "error"]
    visitor = make_visitor(LANDSCAPE, hall)
    drawn(visitor, label=False)
    assert magenta(visitor) > 100


def test_a_corrupt_photograph_falls_back_to_the_artwork(
    copy: Path, make_visitor: MakeVisitor, qtlog: Any
) -> None:
    put_photograph(copy, b"\xff\xd8\xff\xe0 this is no photograph")
    hall, _ = open_exhibit(copy, Settings())
    visitor = make_visitor(LANDSCAPE, hall)
    with qtlog.disabled():  # Qt says that it cannot decode the file; that it says so is right
        drawn(visitor, label=True)
    assert magenta(visitor) == 0
