"""What became of each viewer is kept: whole, small, and in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.running.record import MOST_BYTES, MOST_STACK, Entry, Record, now, take_stack
from kiosk.tongue import speaking

HUNG = Entry(
    time="2026-11-25T19:35:56+08:00",
    stage="exhibit",
    code="K2",
    seconds=180.0,
    status=-9,
    stack="Timeout (0:00:08)!\nThread 0x01:",
)


def test_entries_come_back_in_order(tmp_path: Path) -> None:
    record = Record(tmp_path / "state" / "restarts.jsonl")
    assert record.entries() == []
    entries = [replace(HUNG, time=now(), seconds=float(n), stack="“停”\n" * n) for n in range(5)]
    for entry in entries:
        record.add(entry)
    assert record.entries() == entries
    assert [file.name for file in (tmp_path / "state").iterdir()] == ["restarts.jsonl"]


def test_the_oldest_go_when_it_grows(tmp_path: Path) -> None:
    file = tmp_path / "restarts.jsonl"
    record = Record(file)
    for number in range(50):
        record.add(replace(HUNG, seconds=float(number), stack="x" * MOST_STACK))
    assert MOST_BYTES - 2 * MOST_STACK < file.stat().st_size <= MOST_BYTES
    kept = [entry.seconds for entry in record.entries()]
    assert kept == [float(n) for n in range(50 - len(kept), 50)]


@pytest.mark.parametrize(
    "damage",
    [b"\xff\xfe\x00", b"{", b"[1]\n", b'{"time": 1}\n', b'"', b"null\n", b""],
)
def test_lines_that_cannot_be_read_are_passed_over(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "restarts.jsonl"
    record = Record(file)
    record.add(HUNG)
    sound = file.read_bytes()
    file.write_bytes(
        sound + damage + b"\n" + sound.replace(b"-9", b'{"a": 1}').replace(b"180", b'""')
    )
    assert record.entries() == [HUNG]
    record.add(HUNG)
    assert record.entries() == [HUNG, HUNG]


def test_a_record_that_cannot_be_written_is_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "restarts.jsonl"
    record = Record(file)
    record.add(HUNG)
    (tmp_path / "restarts.jsonl.new").mkdir()
    with pytest.raises(OSError, match="restarts"):
        record.add(HUNG)
    assert record.entries() == [HUNG]


def test_it_is_told_in_plain_words() -> None:
    assert HUNG.told().splitlines() == [
        "2026-11-25T19:35:56+08:00  the exhibit: hung and was ended (K2), after 3 min "
        "(signal SIGKILL)",
        "    Timeout (0:00:08)!",
        "    Thread 0x01:",
    ]
    with speaking("zh"):
        told = replace(HUNG, code="K1", status=3, seconds=9.4, stack="").told()
        assert told == f"{HUNG.time}  展览：自行中断（K1），运行 9 秒（退出状态 3）"
        ended = replace(HUNG, code="", seconds=5 * 3600.0, stack="")
        assert ended.told().endswith("展览：按要求结束，运行 5 小时")
        assert replace(ended, wish="restart").told().endswith("展览：员工重新启动，运行 5 小时")


def test_a_line_from_before_there_were_wishes_is_read(tmp_path: Path) -> None:
    file = tmp_path / "restarts.jsonl"
    Record(file).add(HUNG)
    file.write_text(file.read_text(encoding="utf-8").replace(', "wish": ""', ""), encoding="utf-8")
    assert "wish" not in file.read_text(encoding="utf-8")
    assert Record(file).entries() == [HUNG]


def test_a_stack_is_taken_once(tmp_path: Path) -> None:
    file = tmp_path / "stack.txt"
    assert take_stack(file) == ""
    file.write_text("Fatal Python error\n" + "x" * (2 * MOST_STACK), encoding="utf-8")
    assert take_stack(file).startswith("Fatal Python error\nxxx")
    assert (take_stack(file), file.exists()) == ("", False)
