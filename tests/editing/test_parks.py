"""Where the parks of the diagram lie: read from their files, moved, saved back and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.editing.drawing import Places
from kiosk.editing.editor import Editor
from kiosk.editing.faults import Judge
from kiosk.editing.file import MapFile
from kiosk.editing.history import History
from kiosk.editing.parks import DIAGRAM, UPRIGHT, ParksFile
from kiosk.editing.store import FOLDER, ChangedError, UnreadableError
from kiosk.editing.stores import names, store_of
from kiosk.exhibit.geometry import PX2_PER_MU_PORTRAIT, area
from tests.exhibit.small import Small
from tests.exhibit.test_hotspots import HEAD


@pytest.fixture
def small(tmp_path: Path) -> Small:
    return Small(tmp_path)


def text(small: Small, name: str) -> str:
    return (small.folder / name).read_bytes().decode("utf-8")


def shifted(file: ParksFile, places: Places, ident: str, dx: float, dy: float) -> Places:
    board = file.board()
    return tuple(board.shifted(each, (dx, dy)) if each.id == ident else each for each in places)


def test_a_park_is_written_where_it_was_moved_and_nothing_else_of_its_file(small: Small) -> None:
    small.change("parks/mill.md", "place = [400", "# 示意\r\nplace = [400")
    mill, creek = text(small, "parks/mill.md"), text(small, "parks/creek.md")
    file = ParksFile(small.folder, DIAGRAM)
    places = file.read()
    assert [(place.id, place.kind, place.holder) for place in places] == [
        ("mill", "area", "parks/mill.md"),
        ("creek", "area", "parks/creek.md"),
    ]
    places = shifted(file, places, "mill", 31, -12)
    file.save(places)
    assert text(small, "parks/mill.md") == mill.replace("[400, 300]", "[431, 288]")
    assert text(small, "parks/creek.md") == creek
    assert text(small, f"{FOLDER}/mill.md") == mill
    file.save(shifted(file, places, "mill", 0.5, 0))  # once more, by the same hand
    assert text(small, "parks/mill.md") == mill.replace("[400, 300]", "[431.5, 288]")
    assert small.shown().parks[0].place == (431.5, 288)
    assert file.draft() is None


def test_the_upright_diagram_has_a_key_and_a_scale_of_its_own(small: Small) -> None:
    file = ParksFile(small.folder, UPRIGHT)
    places = file.read()
    assert area(places[0].corners) == pytest.approx(1500 * PX2_PER_MU_PORTRAIT)
    assert (file.sight.upright, file.board().width) == (True, 1080)
    file.save(shifted(file, places, "mill", 10, 10))
    park = small.shown().parks[0]
    assert (park.place, park.place_portrait) == ((400, 300), (310, 310))


def test_a_park_of_unknown_size_is_a_point(small: Small) -> None:
    small.change("parks/mill.md", "area_mu = 1500\n", "")
    file = ParksFile(small.folder, DIAGRAM)
    places = file.read()
    assert (places[0].kind, places[0].corners) == ("at", ((400, 300),))
    file.save(shifted(file, places, "mill", -1000, 0))  # as far as the diagram goes
    assert small.shown().parks[0].place == (0, 300)


def test_a_park_is_moved_and_never_changed_otherwise(small: Small) -> None:
    file = ParksFile(small.folder, DIAGRAM)
    places = file.read()
    editor = Editor(file.board(), History(places))
    editor.tap((400, 300), 20)
    assert editor.place is not None
    assert editor.place.id == "mill"
    assert editor.handles(20) == ()
    editor.delete()
    editor.step(1)
    editor.tell("name", "别的")
    assert editor.history.now == places
    corner = editor.place.corners[0]
    assert editor.press(corner, 20)
    editor.drag((corner[0] + 30, corner[1]))
    editor.release()
    assert editor.place.corners[0] == pytest.approx((corner[0] + 30, corner[1]), abs=0.1)
    assert area(editor.place.corners) == pytest.approx(area(places[0].corners), rel=1e-3)
    editor.delete()  # back home
    assert editor.history.now == places


def test_parks_that_overlap_are_said_and_may_be_saved(small: Small) -> None:
    file = ParksFile(small.folder, DIAGRAM)
    places = file.read()
    judge = Judge(file.board(), "en")
    assert judge.faults(places) == ()
    faults = judge.faults(shifted(file, places, "mill", 300, 0))
    assert [(fault.place, fault.words, fault.stops) for fault in faults] == [
        (0, "the drawn park overlaps 'creek'", False),
        (1, "the drawn park overlaps 'mill'", False),
    ]


def test_a_draft_outlives_a_crash_also_after_a_saving(small: Small) -> None:
    file = ParksFile(small.folder, DIAGRAM)
    saved = shifted(file, file.read(), "mill", 50, 0)
    file.save(saved)
    drawn = shifted(file, saved, "mill", 50, 0)
    file.keep(drawn)
    again = ParksFile(small.folder, DIAGRAM)
    draft = again.draft(again.read())
    assert draft is not None
    again.save(draft)
    assert small.shown().parks[0].place == (500, 300)


def test_a_park_that_somebody_else_changed_is_not_written_over(small: Small) -> None:
    file = ParksFile(small.folder, DIAGRAM)
    mine = shifted(file, file.read(), "mill", 20, 0)
    small.change("parks/mill.md", "[400, 300]", "[100, 300]")
    with pytest.raises(ChangedError):
        file.save(mine)
    assert file.read()[0].corners != mine[0].corners
    file.save(mine)  # knowing what is there
    assert small.shown().parks[0].place == (420, 300)


def test_a_full_disk_leaves_every_park_where_it_was(small: Small) -> None:
    file = ParksFile(small.folder, DIAGRAM)
    places = shifted(file, shifted(file, file.read(), "mill", 9, 9), "creek", 9, 9)
    (small.folder / "parks/creek.md.new").mkdir()  # nothing can be written there
    with pytest.raises(OSError, match=r"creek\.md\.new"):
        file.save(places)
    assert [park.place for park in small.shown().parks[:2]] == [(400, 300), (800, 300)]


def test_a_park_with_a_fault_is_left_out_and_its_file_as_it_is(small: Small) -> None:
    small.change("parks/creek.md", "area_mu = 1500", 'area_mu = "viel"')
    creek = text(small, "parks/creek.md")
    file = ParksFile(small.folder, DIAGRAM)
    places = file.read()
    assert [place.id for place in places] == ["mill"]
    file.save(shifted(file, places, "mill", 9, 9))
    assert text(small, "parks/creek.md") == creek
    small.write("exhibit.toml", "zone =")
    with pytest.raises(UnreadableError, match=r"exhibit\.toml:1"):
        file.read()


def test_a_map_of_the_diagrams_name_goes_before_it(small: Small) -> None:
    exhibit = small.shown()
    assert names(exhibit) == ["diagram", "diagram-portrait"]
    assert isinstance(store_of(exhibit, small.folder, DIAGRAM, "en"), ParksFile)
    small.write("maps/diagram.toml", HEAD)
    exhibit = small.shown()
    assert names(exhibit) == ["diagram", "diagram-portrait"]
    assert isinstance(store_of(exhibit, small.folder, DIAGRAM, "en"), MapFile)
