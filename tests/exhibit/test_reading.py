"""Reading a folder: what is broken is left out, and what is shown is consistent in itself."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.exhibit.comparing import pair_of
from kiosk.exhibit.linking import file_of
from kiosk.exhibit.model import PAGES, Exhibit
from kiosk.exhibit.reading import read
from tests.exhibit.small import FILES, JPEG, Small, jpeg

KIND_OF = {
    "figure": "figures",
    "before": "figures",
    "after": "figures",
    "photo": "photos",
    "park": "parks",
    "industry": "industries",
}
ITEMS = sorted(set(FILES) - {"exhibit.toml", "ledger.toml"})


def assert_consistent(exhibit: Exhibit) -> None:
    """Everything that is named is there."""
    ids: dict[str, set[str]] = {
        name: {each.id for each in getattr(exhibit, name)}
        for name in ("ledger", "figures", "photos", "parks", "firms", "industries", "chapters")
    }
    panels = {f"{panel.chapter}/{panel.id}" for panel in exhibit.panels}
    assert panels == {f"{each.id}/{panel}" for each in exhibit.chapters for panel in each.panels}
    pages: list[Any] = [exhibit, exhibit.figures_page, exhibit.about, *exhibit.gaps]
    for name in ("chapters", "panels", "parks", "firms", "figures", "photos"):
        pages += getattr(exhibit, name)
    targets = {
        "story": ids["chapters"] | panels,
        "map": {park.id for park in exhibit.parks if park.on_map},
        "firm": ids["firms"],
        "firms": ids["industries"],
        "ties": ids["firms"],
    }
    for item in pages:
        assert ids["ledger"].issuperset(getattr(item, "facts", ()))
        if item is not exhibit:
            assert ids["figures"].issuperset(getattr(item, "figures", ()))
            assert ids["parks"].issuperset(getattr(item, "parks", ()))
        for key, kind in KIND_OF.items():
            name = getattr(item, key, "")
            assert not name or name in ids[kind]
        ends = {
            "firm": ids["firms"],
            "industry": ids["industries"],
            "park": ids["parks"],
        }
        for tie in getattr(item, "ties", ()):
            assert ids["ledger"].issuperset(tie.facts)
            for end in tie.to:
                end_kind, _, name = end.partition("/")
                assert name in ends[end_kind]
        door = getattr(item, "door", None)
        for each in (*getattr(item, "doors", ()), *([door] if door else [])):
            page, _, target = each.to.partition("/")
            assert page in PAGES
            if page == "compare":
                assert pair_of(exhibit, target)
            else:
                assert not target or target in targets[page]


def test_the_whole_folder_is_read_in_order(small: Small) -> None:
    exhibit = small.shown()
    assert_consistent(exhibit)
    assert [chapter.id for chapter in exhibit.chapters] == ["less", "more"]
    assert [panel.id for panel in exhibit.panels] == ["closed", "land", "first"]
    assert [park.id for park in exhibit.parks] == ["mill", "creek", "fields"]
    assert [firm.id for firm in exhibit.firms] == ["oak", "chip"]
    assert exhibit.panels[0].body == ("关停 34 家。", "腾出一片地。")
    assert exhibit.panels[0].chapter == "less"
    assert exhibit.source.reporters == ("甲", "乙")
    assert exhibit.ledger[2].status == "claim"
    assert exhibit.gaps[0].facts == ("Z2",)
    assert exhibit.industries[1].pigment == "azurite"


def test_firms_are_ordered_syllable_by_syllable(small: Small) -> None:
    small.change("firms/chip.md", "xin pian", "xian an")
    small.change("firms/oak.md", "xiang mu", "xi an")
    assert [firm.id for firm in small.shown().firms] == ["oak", "chip"]


@pytest.mark.no_cover
@pytest.mark.parametrize("name", ITEMS)
@pytest.mark.parametrize("spoil", ["", "+++\n", "+++\ntitle = \n+++\n", "\0" * 9, "a = 1"])
def test_a_broken_file_is_left_out_and_the_rest_is_shown(
    name: str, spoil: str, small: Small
) -> None:
    before = small.shown()
    small.write(name, spoil)
    exhibit = small.shown()
    assert_consistent(exhibit)
    assert any(problem.file == name for problem in small.problems())
    kinds = ("chapters", "panels", "parks", "firms", "figures", "photos")

    def files(of: Exhibit) -> set[str]:
        return {file_of(item) for kind in kinds for item in getattr(of, kind)}

    chapter = name.removesuffix("chapter.toml")
    gone = {file for file in files(before) if file == name or file.startswith(chapter + "/")}
    if name.endswith("chapter.toml"):
        gone = {file for file in files(before) if file.startswith(chapter)}
    if name == "story/more/first.md":
        gone.add("story/more/chapter.toml")
    assert files(exhibit) == files(before) - gone


@pytest.mark.parametrize("name", ITEMS)
def test_a_missing_file_leaves_the_rest_consistent(name: str, small: Small) -> None:
    small.remove(name)
    assert_consistent(small.shown())


@pytest.mark.parametrize("name", ["exhibit.toml", "ledger.toml"])
@pytest.mark.parametrize("spoil", ["", "a = ", "\0", "zone = 1\nsource = 1\nfact = 1\nstory = 1"])
def test_without_its_main_files_there_is_no_exhibit(name: str, spoil: str, small: Small) -> None:
    small.write(name, spoil)
    reading = read(small.folder)
    assert reading.exhibit is None
    assert reading.problems
    assert {problem.file for problem in reading.problems} == {name}


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    reading = read(tmp_path / "none")
    assert reading.exhibit is None
    assert [str(problem) for problem in reading.problems] == [
        "none:1: file: there is no folder here: name a folder that holds an exhibit.toml"
    ]


def test_an_empty_folder_says_what_is_missing(tmp_path: Path) -> None:
    assert [problem.file for problem in read(tmp_path).problems] == ["ledger.toml", "exhibit.toml"]


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("ledger.toml", 'about = "34 家"', "about = 34", "fact[2].about"),
        ("ledger.toml", 'about = "名单"', "about = 1", "gap[1].about"),
        ("exhibit.toml", 'pigment = "azurite"', 'pigment = "blue"', "industries[2].pigment"),
        ("exhibit.toml", 'text = "轻触开始"', "text = 1", "invitations[1].text"),
    ],
)
def test_a_broken_entry_of_the_main_files_is_left_out_alone(
    file: str, old: str, new: str, key: str, small: Small
) -> None:
    small.change(file, old, new)
    assert_consistent(small.shown())
    problems = small.problems()
    assert (file, key) in {(problem.file, problem.key) for problem in problems}
    others = [problem for problem in problems if problem.key != key]
    assert all("left out for problems of its own" in problem.wrong for problem in others)


def test_entries_that_are_no_tables(small: Small) -> None:
    small.write("ledger.toml", FILES["ledger.toml"].replace("[[gap]]", "[[gaps]]")
                .replace("[source]", "gap = [3]\n[source]"))  # fmt: skip
    assert "ledger.toml:1: gap[1]: 3 is a whole number, not a table: write [[gap]]" in small.said()


# ---------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "firms/Oak.md",
            "firms/oak.md:1: file: differs from 'Oak.md' only in capital letters: "
            "rename or delete one of the two",
        ),
        (
            "firms/橡木.md",
            "firms/橡木.md:1: file: '橡木' cannot be an item's name: rename the file: "
            "Latin letters, digits and hyphens, such as life-health",
        ),
        (
            "firms/elm.md.txt",
            "firms/elm.md.txt:1: file: the file is not read here: rename it to elm.md",
        ),
        (
            "figures/elm.TOML",
            "figures/elm.TOML:1: file: the file is not read here: rename it to elm.toml",
        ),
        (
            "photos/elm.Toml",
            "photos/elm.Toml:1: file: the file is not read here: rename it to elm.toml",
        ),
        (
            "firms/elm.doc",
            "firms/elm.doc:1: file: the file is not read here: "
            "end its name in .md, or take it away",
        ),
        (
            "story/notes.md",
            "story/notes.md:1: file: the file is not read here: "
            "end its name in no ending, as folders do, or take it away",
        ),
        (
            "photos/Gate.JPG",
            "photos/Gate.JPG:1: file: no photo's file names this picture, so it is not shown: "
            "rename it to gate.jpg",
        ),
        (
            "photos/other.png",
            "photos/other.png:1: file: no photo's file names this picture, so it is not shown: "
            "name it in a photo's file",
        ),
    ],
)
def test_names_of_files(name: str, said: str, small: Small) -> None:
    small.write(name, FILES["firms/oak.md"])
    assert said in small.said()


def test_a_name_differing_in_capitals_is_read_once(small: Small) -> None:
    small.write("firms/Oak.md", FILES["firms/oak.md"])
    assert [firm.id for firm in small.shown().firms] == ["Oak", "chip"]


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes are Linux's")
def test_a_name_that_is_no_text(small: Small) -> None:
    Path(os.fsdecode(os.fsencode(small.folder / "firms") + b"/\xff.md")).touch()
    (said,) = small.said()
    assert said.encode()
    assert "cannot be an item's name" in said


def test_a_folder_that_may_not_be_listed(small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    assert [problem.file for problem in read(small.folder).problems[:2]] == ["story", "parks"]


@pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", "oak.md~", "~$oak.md", ".#oak.md"])
def test_what_systems_leave_lying_about_is_passed_over(name: str, small: Small) -> None:
    small.write(f"firms/{name}", "x")
    assert small.said() == []


# ---------------------------------------------------------------- photographs


def test_a_photograph_is_present_once_it_is_put_in_place(small: Small) -> None:
    assert not small.shown().photos[0].present
    small.write_bytes("photos/gate.jpg", JPEG)
    assert small.shown().photos[0].present


@pytest.mark.parametrize(
    ("size", "kept", "says"),
    [
        ((2400, 1600), 1.0, []),
        ((800, 1200), 1.0, []),
        ((1200, 799), 1.0, ["photos/gate.jpg has 1200 x 799 pixels and will be blurred: take one "
                            "of 1200 x 800 at least, better 2400 x 1600"]),
        ((12000, 9000), 1.0, ["photos/gate.jpg has 12000 x 9000 pixels: not every screen shows it: "
                              "save it smaller; 2400 x 1600 are enough"]),
        ((2400, 1600), 0.5, ["photos/gate.jpg has no end, or something behind it: save the "
                             "photograph as JPEG anew"]),
    ],
)  # fmt: skip
def test_a_photograph_is_whole_and_of_a_size_to_be_shown(
    small: Small, size: tuple[int, int], kept: float, says: list[str]
) -> None:
    data = jpeg(*size)
    small.write_bytes("photos/gate.jpg", data[: int(len(data) * kept)])
    assert small.said() == [f"photos/gate.toml:3: file: {said}" for said in says]


def test_a_file_that_is_no_picture_leaves_the_artwork_standing(small: Small) -> None:
    small.write("photos/gate.jpg", "not a picture")
    assert not small.shown().photos[0].present
    assert small.said() == [
        "photos/gate.toml:3: file: photos/gate.jpg is not a JPEG, PNG or WebP picture: "
        "save the photograph as JPEG anew"
    ]


def test_a_photograph_behind_a_link_out_of_the_folder_is_refused(
    small: Small, tmp_path: Path
) -> None:
    (tmp_path / "secret.jpg").write_bytes(JPEG)
    (small.folder / "photos" / "gate.jpg").symlink_to(tmp_path / "secret.jpg")
    assert not small.shown().photos[0].present
    assert [problem.code for problem in small.problems()] == ["outside"]


# ---------------------------------------------------------------- robustness and speed


@pytest.mark.no_cover
def test_whatever_is_spoilt_nothing_raises(small: Small) -> None:
    """Bytes changed, cut out and doubled at random: there is an answer, and it is consistent."""
    chance = random.Random(7)
    names = sorted(FILES)
    for _ in range(150):
        name = chance.choice(names)
        data = bytearray(FILES[name].encode())
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(data))
            piece = data[at : at + chance.randint(1, 30)]
            choice = chance.randrange(4)
            if choice == 0:
                data[at] = chance.randrange(256)
            elif choice == 1:
                del data[at : at + len(piece)]
            elif choice == 2:
                data[at:at] = piece
            else:
                data[at:at] = chance.choice([b'"', b"[", b"\n", b"+++\n", "“".encode(), b"1"])
        small.write_bytes(name, bytes(data))
        small.problems()
        exhibit = read(small.folder).exhibit
        if exhibit is not None:
            assert_consistent(exhibit)
        small.write(name, FILES[name])


def test_a_sound_exhibit_is_read_with_the_standard_library_alone(small: Small) -> None:
    code = (
        "import sys; from pathlib import Path; from kiosk.exhibit.reading import read;"
        "assert not read(Path(sys.argv[1])).problems; print(*sorted(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(small.folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
        env={key: value for key, value in os.environ.items() if not key.startswith("COV")},
    )
    loaded = set(done.stdout.split())
    assert "kiosk.exhibit.model" in loaded
    late = {"tree_sitter", "markdown_it", "pypinyin", "json", "difflib", "unicodedata"}
    assert not loaded & (late | {"kiosk.exhibit.messages", "kiosk.exhibit.judging"})
    assert not any(name.startswith(("PySide6", "PIL", "numpy")) for name in loaded)
