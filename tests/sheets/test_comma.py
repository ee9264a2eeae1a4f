"""CSV: what Excel and WPS make of it, and every way in which it is no CSV."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.sheets.office import Office

AGREED = "The sheet and the exhibit agree: nothing to write."


@pytest.fixture
def comma(office: Office) -> Office:
    """The office with a CSV in UTF-8."""
    office.file = office.file.with_suffix(".csv")
    office.export()
    return office


def cells(file: Path, encoding: str = "utf-8-sig") -> list[list[str]]:
    with file.open(encoding=encoding, newline="") as opened:
        return list(csv.reader(opened))


def test_excel_knows_the_encoding_and_makes_nothing_of_the_cells(office: Office) -> None:
    office.file = office.file.with_suffix(".csv")
    office.small.change("firms/oak.md", "photo =", 'tagline = "=1+1"\nlead = "3-5"\nphoto =')
    office.export()
    assert office.file.read_bytes().startswith(b"\xef\xbb\xbf")
    head, *rows = cells(office.file)
    (row,) = (row for row in rows if row[0] == "oak")
    by_key = dict(zip((shown.split()[-1] for shown in head), row, strict=True))
    assert (by_key["tagline"], by_key["lead"], by_key["name"]) == ("'=1+1", "'3-5", "橡木有限公司")
    assert office.take_in().out[-1] == AGREED


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_each_encoding_is_found_out(comma: Office, encoding: str) -> None:
    comma.small.change("firms/oak.md", "橡木有限公司", "𠀀橡木（Ⅻ）公司")
    comma.export(None, "--encoding", encoding)
    assert "𠀀橡木（Ⅻ）公司".encode(encoding) in comma.file.read_bytes()
    assert comma.take_in().out == [AGREED]
    assert comma.take_in("--encoding", encoding).out == [AGREED]


@pytest.mark.parametrize("separator", [";", "\t"])
def test_other_separators_are_found_out(comma: Office, separator: str) -> None:
    rows = cells(comma.file)
    with comma.file.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=separator).writerows(rows)
    assert comma.take_in().out == [AGREED]


def test_a_problem_is_named_by_row_and_column_of_the_program(comma: Office) -> None:
    rows = cells(comma.file)
    at = next(at for at, shown in enumerate(rows[0]) if shown.endswith("doors[2].to"))
    number = next(number for number, row in enumerate(rows, start=1) if row[0] == "oak")
    rows[number - 1][at] = "firms/seat"
    rows[3][0] = ""
    with comma.file.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    said = comma.take_in()
    assert said.status == 1
    letter = chr(ord("A") + at - 26)
    assert any(
        line == f"firms.csv:{number}: A{letter} doors[2].to: there is no industry 'seat': "
        "did you mean 'seats'?"
        for line in said.out
    ), said.out
    assert sum(line.startswith("firms.csv:4: A id: the row has no id: ") for line in said.out) == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"no,head\n1,2\n", "firms.csv:1: A id: the first row names no column '编号 id': "),
        (b"", "firms.csv:1: A id: the first row names no column '编号 id': "),
        ("id,name\noak,橡".encode("utf-16"), "firms.csv:1: file: the file is saved as UTF-16 (Un"),
        (b"id,name\noak,\xff\xff\n", "firms.csv:2: A -: byte 0xFF is neither UTF-8 nor GB18030: "),
        (b"id,name\noak,a\0b\n", "firms.csv:2: A -: there is a NUL byte: the file is damaged or"),
        (b'id,name\noak,"a\n', 'firms.csv:2: A -: the quotes " of this row are not in pairs: '),
        (b'id,name\noak,"a"b\n', 'firms.csv:2: A -: the quotes " of this row are not in pairs: '),
        (b'id\n"' + b"x" * 200_000, "firms.csv:2: A -: a cell has more than 131072 characters: "),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "firms.csv:1: A -: there is a NUL byte: "),
    ],
    ids=["no-head", "empty", "utf16", "binary", "nul", "open", "inner", "endless", "xls"],
)
def test_what_is_no_csv_is_named(comma: Office, data: bytes, said: str) -> None:
    before = comma.files()
    comma.file.write_bytes(data)
    told = comma.take_in()
    assert told.status == 1
    assert told.out[0].startswith(said), told.out
    assert comma.files() == before


def test_an_encoding_that_is_given_is_kept_to(comma: Office) -> None:
    comma.export(None, "--encoding", "gb18030")
    said = comma.take_in("--encoding", "utf-8")
    assert said.out[0].endswith("is not UTF-8: leave --encoding out, or save it as CSV UTF-8"), (
        said.out
    )


def test_a_csv_of_50_mib_is_refused(comma: Office) -> None:
    with comma.file.open("ab") as file:
        file.truncate(50 << 20)
    assert comma.take_in().out == [
        "firms.csv:1: file: the file has 50 MiB, the limit is 32: "
        "keep the firms only, without pictures"
    ]
