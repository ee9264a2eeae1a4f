"""Reading and writing Qt Linguist files: what is sound comes back, what is hostile stays out."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from kiosk.exhibit.problems import Problems
from kiosk.translations import linguist
from kiosk.translations.compiling import compiler
from kiosk.translations.linguist import SIZE_LIMIT, Catalogue, Message

CATALOGUE = Catalogue(
    "en",
    messages=(
        Message(
            context="firms/oak",
            source="“一”<二> & '三'\n四 \x07",
            comment="which",
            old_source="旧",
            note="tagline",
            remark="mine",
            forms=("A “b” <c> & 'd'\ne \x07",),
            files=("../assets/firms/oak.md", "../assets/firms/elm.md"),
        ),
        Message(
            context="HomeKeys",
            source="%n 家",
            numerus=True,
            forms=("%n firm", "%n firms"),
            state="finished",
        ),
        Message(context="HomeKeys", source="没有", forms=("Gone",), state="vanished"),
        Message(context="HomeKeys", source="旧的", forms=("Old",), state="obsolete"),
    ),
)

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
TS = '<TS version="2.1" language="en" sourcelanguage="zh_CN">\n'


def parsed(text: str) -> tuple[Catalogue | None, list[str]]:
    problems = Problems()
    catalogue = linguist.parse(text, "kiosk_en.ts", problems)
    return catalogue, [str(problem) for problem in problems.found]


def test_what_is_written_is_read_again() -> None:
    text = linguist.write(CATALOGUE, "A draft.")
    assert text.splitlines()[2] == "<!-- A draft. -->"
    assert parsed(text) == (CATALOGUE, [])


def test_messages_know_their_lines() -> None:
    catalogue, _ = parsed(linguist.write(CATALOGUE))
    assert catalogue is not None
    lines = linguist.write(CATALOGUE).split("\n")
    for message in catalogue.messages:
        assert lines[message.line - 1].strip().startswith("<message")


def test_qt_rewrites_a_file_as_it_stands(tmp_path: Path) -> None:
    """Qt's own tools read every message and lay it out as we do (places aside)."""
    messages = [Message(context="Main", source=f"词{n}", state="unfinished") for n in range(3)]
    messages[0] = Message(
        context="Main", source='“词” "0" & <b>\n二', forms=("It's\n“0”",), state="finished"
    )
    messages.append(
        Message(
            context="Main", source="%n 个", numerus=True, forms=("%n", "%n s"), state="finished"
        )
    )
    text = linguist.write(Catalogue("en", messages=tuple(messages)))
    (tmp_path / "kiosk_en.ts").write_text(text, encoding="utf-8", newline="\n")
    calls = [
        'qsTr("“词” \\"0\\" & <b>\\n二")',
        'qsTr("词1")',
        'qsTr("词2")',
        'qsTr("%n 个", "", 2)',
    ]
    words = "\n".join(f"property string p{n}: {call}" for n, call in enumerate(calls))
    (tmp_path / "Main.qml").write_text(f"import QtQml\nQtObject {{\n{words}\n}}", encoding="utf-8")
    lupdate = Path(compiler()).with_name("lupdate")
    options = ["-silent", "-locations", "none", "Main.qml", "-ts", "kiosk_en.ts"]
    subprocess.run([lupdate, *options], cwd=tmp_path, check=True)
    assert (tmp_path / "kiosk_en.ts").read_text(encoding="utf-8") == text


BOMB = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
BOMBED = f'<!DOCTYPE TS [<!ENTITY e0 "ha">{BOMB}]>\n{TS}<context><name>&e9;</name></context></TS>'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            BOMBED,
            "1: file: the file declares entities, which can harm the reader: "
            "delete the declarations",
        ),
        (
            f'<!DOCTYPE TS [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n{TS}&e;</TS>',
            "1: file: the file declares entities, which can harm the reader: "
            "delete the declarations",
        ),
        (
            f"{HEAD}{TS}<context>\n<name>a</name>\n<message>",
            "6: file: the file cannot be read as a translation (no element found): "
            "restore the last good copy",
        ),
        (
            f"{HEAD}{TS}<context>\n<name>a</nam></context></TS>",
            "5: file: the file cannot be read as a translation (mismatched tag): "
            "restore the last good copy",
        ),
        (
            "",
            "1: file: the file cannot be read as a translation (no element found): "
            "restore the last good copy",
        ),
        (
            "<svg/>",
            "1: file: this is no Qt Linguist file: it begins with <svg>: save it as .ts",
        ),
        (
            f"{TS}{'<a>' * 100_000}",
            "2: file: the file cannot be read as a translation "
            "(elements too deep inside each other): restore the last good copy",
        ),
        (
            f"{TS}<message><source>a</source></message></TS>",
            "2: file: the file cannot be read as a translation (<message> in <TS>): "
            "restore the last good copy",
        ),
        (
            f"{TS}<context><name>a</name><message>\n</message></context></TS>",
            "3: file: the file cannot be read as a translation (<message> without <source>): "
            "restore the last good copy",
        ),
        (
            f'{TS}<context><name>a</name><message><source>a<byte value="x110000"/></source>',
            "2: file: the file cannot be read as a translation "
            '(value="x110000"): restore the last good copy',
        ),
    ],
    ids=["entities", "outside", "cut", "tags", "empty", "other", "deep", "frame", "bare", "byte"],
)
def test_what_is_no_sound_file_is_refused_by_line(text: str, says: str) -> None:
    catalogue, said = parsed(text)
    assert catalogue is None
    refused = [each for each in said if "is not known here" not in each]
    assert refused == [f"kiosk_en.ts:{says}"]


def test_what_is_not_known_is_named_and_passed_over() -> None:
    text = f"{TS}<context><name>a</name><message><source>b</source>\n<extra-x>1</extra-x>"
    catalogue, said = parsed(f"{text}<translation>c</translation></message></context></TS>")
    assert catalogue is not None
    assert [message.forms for message in catalogue.messages] == [("c",)]
    assert said == [
        "kiosk_en.ts:3: file: <extra-x> is not known here and will not be kept: "
        "move it into a translator's comment"
    ]


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "kiosk_en.ts").write_bytes(b" " * (SIZE_LIMIT + 1))
    problems = Problems()
    assert linguist.read(tmp_path, "kiosk_en.ts", problems) is None
    assert [problem.code for problem in problems.found] == ["too-big"]
