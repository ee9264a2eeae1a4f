"""Files that are no spreadsheets, and spreadsheets built to do harm: named, bounded, not written.

What could take memory or time is read by a process of its own, whose memory is limited.
"""

from __future__ import annotations

import io
import resource
import shutil
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from openpyxl import load_workbook

from tests.exhibit.small import Small
from tests.sheets.office import Office

ROOT: Final = Path(__file__).resolve().parents[2]
MEMORY: Final = 700 << 20
"""Bytes of address space that an import may take."""

SHEET: Final = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
STYLES: Final = b'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
FIRMS_PART: Final = "xl/worksheets/sheet2.xml"


def refused(office: Office) -> str:
    """The one problem that an import names, after which nothing is written."""
    before = office.files()
    said = office.take_in()
    assert office.files() == before
    assert (said.status, len(said.out)) == (1, 1), said
    return said.out[0]


# ---------------------------------------------------------------------- what is no workbook


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "this is no Excel workbook (it is no zip file): save it as .xlsx, or as .csv"),
        (b"<html><table>", "this is no Excel workbook (it is no zip file): "),
        (b"PK\x03\x04" + b"x" * 100, "the workbook is damaged (the end of the zip file is mis"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "Workbook".encode("utf-16-le"),
            "this is an old Excel or WPS file (.xls, .et), whatever its name: save it as .xlsx",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0" + "EncryptedPackage".encode("utf-16-le"),
            "the file is protected by a password: take the password off: ",
        ),
    ],
    ids=["empty", "html", "cut", "xls", "password"],
)
def test_what_is_no_workbook_is_called_by_its_name(office: Office, data: bytes, said: str) -> None:
    office.file.write_bytes(data)
    assert refused(office).startswith(f"firms.xlsx:1: file: {said}")


def test_another_program_s_archive_is_refused(office: Office) -> None:
    with zipfile.ZipFile(office.file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<office/>")
    assert "no Excel workbook (OpenDocument)" in refused(office)


@pytest.mark.parametrize("ending", [".txt", "", ".ods"])
def test_other_endings_are_refused(office: Office, ending: str) -> None:
    said = office.run("import", office.file.with_suffix(ending))
    assert said.status == 2
    assert said.error[0].endswith("the name must end in .xlsx or .csv")


def test_a_workbook_cut_short_is_refused_wherever_it_is_cut(office: Office) -> None:
    whole = office.file.read_bytes()
    for length in range(200, len(whole), len(whole) // 12):
        office.file.write_bytes(whole[:length])
        assert "workbook" in refused(office)


def test_a_byte_that_is_wrong_is_noticed(office: Office) -> None:
    whole = bytearray(office.file.read_bytes())
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        place = archive.getinfo(FIRMS_PART).header_offset + 200
    whole[place] ^= 0xFF
    office.file.write_bytes(whole)
    assert "the workbook is damaged" in refused(office)


# ---------------------------------------------------------------------- what is built to do harm


def exchanged(file: Path, parts: dict[str, bytes]) -> None:
    """Put other parts into a workbook."""
    with zipfile.ZipFile(file) as old:
        kept = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in (kept | parts).items():
            new.writestr(name, data)


def blanks(mib: int) -> bytes:
    """A deflated part: a sheet's beginning and so many MiB of blanks."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    start = squeeze.compress(SHEET) + squeeze.flush(zlib.Z_FULL_FLUSH)
    mebibyte = squeeze.compress(b" " * (1 << 20)) + squeeze.flush(zlib.Z_FULL_FLUSH)
    return start + mebibyte * mib + squeeze.flush()


def packed(file: Path, name: str, data: bytes, crc: int, size: int) -> None:
    """Put a deflated part into a workbook, with a checksum and a size that it claims."""
    exchanged(file, {name: b"?"})
    with zipfile.ZipFile(file) as old:
        order = {each: old.read(each) for each in old.namelist() if each != name}
    parts = {
        each: (zlib.compress(whole, wbits=-15), zlib.crc32(whole), len(whole))
        for each, whole in order.items()
    }
    parts[name] = (data, crc, size)
    made = directory = b""
    for each, (deflated, checksum, length) in parts.items():
        fields = (20, 0, 8, 0, 33, checksum, len(deflated), length, len(each), 0)
        common = struct.pack("<HHHHHLLLHH", *fields)
        directory += b"PK\1\2\x14\0" + common
        directory += struct.pack("<HHHLL", 0, 0, 0, 0, len(made)) + each.encode()
        made += b"PK\3\4" + common + each.encode() + deflated
    end = struct.pack("<HHHHLLH", 0, 0, len(parts), len(parts), len(directory), len(made), 0)
    file.write_bytes(made + directory + b"PK\5\6" + end)


def bomb(file: Path) -> None:
    """2 GiB of blanks in 2 MiB."""
    packed(file, FIRMS_PART, blanks(2048), 0, 2048 << 20)


def lying_bomb(file: Path) -> None:
    """The same, claiming to be small."""
    packed(file, FIRMS_PART, blanks(2048), zlib.crc32(SHEET), len(SHEET))


def overlapping(file: Path) -> None:
    """Many names for one run of bytes."""
    exchanged(file, {"xl/big.xml": b"<x>" + b" " * (1 << 20)})
    data = file.read_bytes()
    end = data.rindex(b"PK\5\6")
    entry = data[data.rindex(b"PK\1\2", 0, end) : end]
    copies = b"".join(entry.replace(b"xl/big.xml", b"xl/%03d.xml" % n) for n in range(200))
    count, size, start = struct.unpack("<HLL", data[end + 10 : end + 20])
    count, size = count + 200, size + len(copies)
    tail = struct.pack("<HHHHLLH", 0, 0, count, count, size, start, 0)
    file.write_bytes(data[:end] + copies + b"PK\5\6" + tail)


def entities(file: Path) -> None:
    """A billion laughs."""
    levels = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    text = b'<!DOCTYPE x [<!ENTITY l0 "ha">' + levels + b"]>" + SHEET + b"&l9;</worksheet>"
    exchanged(file, {FIRMS_PART: text})


def outside(file: Path) -> None:
    """A reference to a file of the machine, in UTF-16 lest it be seen."""
    text = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x SYSTEM "file:///etc/passwd">'
    exchanged(file, {FIRMS_PART: (text + SHEET.decode() + "</worksheet>").encode("utf-16")})


def many_cells(file: Path) -> None:
    """One row with a million cells."""
    cells = b"<sheetData><row>" + b"<c/>" * 1_000_000
    exchanged(file, {FIRMS_PART: SHEET + cells + b"</row></sheetData></worksheet>"})


def many_styles(file: Path) -> None:
    """A million formats."""
    cells = b"<cellXfs>" + b"<xf/>" * 1_000_000 + b"</cellXfs></styleSheet>"
    exchanged(file, {"xl/styles.xml": STYLES + cells})


def deep(file: Path) -> None:
    """A hundred thousand elements, each in the one before."""
    exchanged(file, {"xl/styles.xml": STYLES + b"<a>" * 99_000})


def long_text(file: Path) -> None:
    """One text of 16 MiB."""
    text = b"<sheetData><row><c t='inlineStr'><is><t>" + b"x" * (16 << 20)
    exchanged(file, {FIRMS_PART: SHEET + text})


def far(cell: str) -> Callable[[Path], None]:
    """A text where Excel ends."""

    def spoil(file: Path) -> None:
        book = load_workbook(file)
        book["企业 firms"][cell] = "far"
        book.save(file)

    return spoil


def big(file: Path) -> None:
    """48 MiB, with a picture."""
    with zipfile.ZipFile(file, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("xl/media/photo.jpg", bytes(48 << 20))


HARM: Final[dict[str, tuple[Callable[[Path], None], str]]] = {
    "bomb": (bomb, "the workbook is built to do harm (unpacked it has 2049 MiB)"),
    "lying": (lying_bomb, "the workbook is damaged"),
    "overlapping": (overlapping, "the workbook is built to do harm (its parts lie over each other"),
    "entities": (entities, "the workbook is built to do harm (DTDForbidden)"),
    "outside": (outside, "the workbook is built to do harm (DTDForbidden)"),
    "many-cells": (many_cells, "the sheets are too large (more than 100000 elements)"),
    "many-styles": (many_styles, "the sheets are too large (more than 100000 elements)"),
    "deep": (deep, "the workbook is built to do harm (elements in 65 others)"),
    "long-text": (long_text, "the sheets are too large (a text of more than 4194304 characters)"),
    "far-row": (far("A1048576"), "the sheets are too large (row 1048576)"),
    "far-column": (far("XFD2"), "the sheets are too large (column 16384)"),
    "big": (big, "the file has 49 MiB, the limit is 32: keep the firms only, without pictures"),
}

IMPORT_ALL: Final = """
import sys
from kiosk.cli import main
exhibit, *files = sys.argv[1:]
for file in files:
    print("==", file, main(["firms", "import", file, "--exhibit", exhibit, "--yes"]))
"""


def limited() -> None:
    """Run in the child, before the program."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What one process with limited memory says of each harmful file."""
    folder = tmp_path_factory.mktemp("harm")
    small = Small(folder / "exhibit")
    good = folder / "good.xlsx"
    export = ["main.py", "firms", "export", str(good), "--exhibit", str(small.folder)]
    subprocess.run([sys.executable, *export], cwd=ROOT, check=True, capture_output=True)
    files = []
    for name, (spoil, _) in HARM.items():
        files.append(folder / f"{name}.xlsx")
        shutil.copyfile(good, files[-1])
        spoil(files[-1])
    before = sorted(small.folder.rglob("*"))
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, small.folder, *files, good],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        preexec_fn=limited,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert sorted(small.folder.rglob("*")) == before
    *blocks, rest = done.stdout.split("== ")
    told: dict[str, str] = {}
    text = blocks.pop(0)
    for block in [*blocks, rest]:
        ending, _, following = block.partition("\n")
        told[Path(ending.split()[0]).stem] = f"{ending.split()[1]} {text.strip()}"
        text = following
    return told


@pytest.mark.parametrize("name", HARM)
def test_harm_is_refused_within_bounds(name: str, said: dict[str, str]) -> None:
    assert said[name].startswith(f"1 {name}.xlsx:1: file: {HARM[name][1]}"), said[name]
    assert "\n" not in said[name]


def test_within_the_same_bounds_a_sound_workbook_is_read(said: dict[str, str]) -> None:
    assert said["good"] == "0 The sheet and the exhibit agree: nothing to write."
