"""Text files as editors' computers leave them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.exhibit import files
from kiosk.exhibit.files import is_plain_name
from kiosk.exhibit.problems import Problems
from tests.exhibit.small import JPEG, Small

FIRM = "firms/oak.md"
CHINESE = "title = “减去”\n".encode()


def read(folder: Path, data: bytes | None = None) -> tuple[str | None, list[str]]:
    if data is not None:
        (folder / "a.toml").write_bytes(data)
    problems = Problems()
    text = files.read_text(files.real(folder), "a.toml", problems)
    return text, [str(problem) for problem in problems.found]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (
            b"a = 1\nb = \xff\xfe\n",
            "a.toml:2: file: byte 0xFF at place 5 of the line is not UTF-8: save the file as UTF-8",
        ),
        (
            "a = 1\nb = “山口开发区”，减去三十四家\n".encode("gb18030"),
            "a.toml:2: file: the file looks saved as GB18030 (ANSI): save it as UTF-8",
        ),
        (
            "a = 1".encode("utf-16"),
            "a.toml:1: file: the file looks saved as UTF-16 (Unicode): save it as UTF-8",
        ),
        (
            "name = 1\n".encode("utf-16-le"),
            "a.toml:1: file: the file looks saved as UTF-16 (Unicode): save it as UTF-8",
        ),
        (
            b"a = 1\nb = 2\nc = '\0'\n" + b"#" * 40,
            "a.toml:3: file: there is a NUL byte: the file is damaged or not a text: "
            "write the text anew",
        ),
        (
            b"#" * (256 * 1024 + 1),
            "a.toml:1: file: the file has 257 KiB, the limit is 256: keep texts only",
        ),
    ],
)
def test_what_is_no_utf8_text_is_told_apart(data: bytes, said: str, tmp_path: Path) -> None:
    assert read(tmp_path, data) == (None, [said])


def test_a_file_of_just_the_limit_is_read(tmp_path: Path) -> None:
    text, said = read(tmp_path, b"#" * (256 * 1024))
    assert text is not None
    assert not said


def test_a_byte_order_mark_is_accepted_with_a_remark(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbfa = 1\n") == (
        "a = 1\n",
        ["a.toml:1: file: the file begins with a byte order mark: save it as UTF-8 without BOM"],
    )


@pytest.mark.parametrize("data", [b"# x\na = 1\r\nb = 2\r\n", b"# x\na = 1\rb = 2\r"])
def test_foreign_line_ends_are_remarked_upon_once(data: bytes, tmp_path: Path) -> None:
    assert read(tmp_path, data) == (
        "# x\na = 1\nb = 2\n",
        ["a.toml:2: file: lines end in the Windows or old Macintosh way: save with line ends LF"],
    )


def test_a_missing_file(tmp_path: Path) -> None:
    assert read(tmp_path) == (
        None,
        [
            "a.toml:1: file: the file is missing: "
            "put it in place; docs/editing.md shows one to start from"
        ],
    )


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.toml").mkdir()
    said = "a.toml:1: file: this is not a file: put a text file of this name in its place"
    assert read(tmp_path) == (None, [said])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes by name on this system")
def test_a_pipe_in_its_place_does_not_hold_up_the_start(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.toml")
    said = "a.toml:1: file: this is not a file: put a text file of this name in its place"
    assert read(tmp_path) == (None, [said])


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.toml").write_text("a = 1")
    monkeypatch.setattr(os, "open", refuse)
    assert read(tmp_path) == (
        None,
        [
            "a.toml:1: file: the file cannot be read (Permission denied): "
            "let everybody read it, or copy it anew"
        ],
    )


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "outside.toml").write_text("a = 1")
    (inside / "a.toml").symlink_to(tmp_path / "outside.toml")
    said = (
        "a.toml:1: file: the link leads out of the exhibit's folder: "
        "copy the file itself into the folder"
    )
    assert read(inside) == (None, [said])


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "b.toml").write_text("a = 1")
    (tmp_path / "a.toml").symlink_to("b.toml")
    assert read(tmp_path) == ("a = 1", [])


@pytest.mark.parametrize(
    ("data", "picture"),
    [
        (JPEG, True),
        (b"\x89PNG\r\n\x1a\n....", True),
        (b"RIFF\0\0\0\0WEBPVP8 ", True),
        (b"GIF89a......", False),
        (b"<svg>", False),
        (b"", False),
    ],
)
def test_pictures_are_known_by_how_they_begin(data: bytes, picture: bool, tmp_path: Path) -> None:
    (tmp_path / "p").write_bytes(data)
    assert files.is_picture(str(tmp_path / "p")) is picture
    assert not files.is_picture(str(tmp_path / "q"))


def test_a_firm_in_a_foreign_encoding_is_left_out_and_the_rest_is_shown(small: Small) -> None:
    text = (small.folder / FIRM).read_text(encoding="utf-8")
    small.write_bytes(FIRM, text.encode("gb18030"))
    assert small.said() == [
        "firms/oak.md:2: file: the file looks saved as GB18030 (ANSI): save it as UTF-8",
        "story/less/closed.md:14: door.to: the firm 'oak' is left out for problems of its own: "
        "mend firms/oak.md first",
    ]
    exhibit = small.shown()
    assert [firm.id for firm in exhibit.firms] == ["chip"]
    assert exhibit.panels[0].door is None


@pytest.mark.parametrize("name", ["wide", "wide/1-far-ridge", "photo-p1", "照片", "p1.a"])
def test_a_plain_name_stays_below_its_folder(name: str) -> None:
    assert is_plain_name(name)


@pytest.mark.parametrize(
    "name",
    ["", "/etc/x", "//host/share/x", "a//b", "a/", "../x", "a/../../x", ".", "a\\b", "C:x", "C:/x"],
)
def test_a_name_that_leads_elsewhere_is_none(name: str) -> None:
    assert not is_plain_name(name)
