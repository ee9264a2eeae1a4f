"""Settings written for the staff: nothing torn, nothing lost, everything to be taken back."""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.running.settings import IdleSettings, Settings, read_settings
from kiosk.running.settings_writing import SettingsWriter
from kiosk.running.whole import write_whole

BY_HAND = """\
# the hall at the east gate
renderer = "software"   # the card flickers

[idle]
countdown = 30 # slow readers
ask_after = 90

# measured in May
[panel]
diagonal_inches = 55
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "settings.toml"
    file.write_text(BY_HAND, encoding="utf-8")
    return file


def test_a_change_leaves_comments_and_order_as_they_are(file: Path) -> None:
    SettingsWriter(file).change({("idle", "ask_after"): 120.0, ("hall", "languages"): ["zh", "en"]})
    changed = file.read_text(encoding="utf-8")
    assert changed.startswith(BY_HAND.replace("ask_after = 90", "ask_after = 120.0"))
    settings, problems = read_settings(file)
    assert not problems
    assert settings.idle.ask_after == 120
    assert settings.hall.languages == ("zh", "en")


def test_the_change_is_undone_and_the_undoing_too(file: Path) -> None:
    writer = SettingsWriter(file)
    assert not writer.can_undo
    changed = writer.change({("", "renderer"): "gpu"})
    assert changed.renderer == "gpu"
    assert SettingsWriter(file).can_undo, "after a restart, too"
    assert writer.undo().renderer == "software"
    assert file.read_text(encoding="utf-8") == BY_HAND
    assert not writer.can_undo
    assert SettingsWriter(file).undo() == changed


def test_changes_are_undone_one_by_one_and_none_that_was_made_by_hand(file: Path) -> None:
    writer = SettingsWriter(file)
    for seconds in (100, 110, 110, 120):
        writer.change({("idle", "ask_after"): seconds})
    assert [writer.undo().idle.ask_after for _ in range(2)] == [110, 100]
    by_hand = file.read_text(encoding="utf-8") + "\n# mended\n"
    file.write_text(by_hand, encoding="utf-8")
    assert not writer.can_undo
    writer.change({("idle", "ask_after"): 120})
    assert writer.undo().idle.ask_after == 100
    assert file.read_text(encoding="utf-8") == by_hand


def test_a_hall_without_settings_gets_a_file_and_loses_it_again(tmp_path: Path) -> None:
    file = tmp_path / "not yet" / "settings.toml"
    writer = SettingsWriter(file)
    writer.change({("hall", "park"): "opto"})
    assert read_settings(file)[0].hall.park == "opto"
    assert writer.undo() == Settings()
    assert read_settings(file) == (Settings(), ())


def test_what_is_no_setting_is_not_written(file: Path) -> None:
    for value in (1.0, "long"):
        with pytest.raises(ValueError, match="not be read"):
            SettingsWriter(file).change({("idle", "ask_after"): value})
    assert file.read_text(encoding="utf-8") == BY_HAND
    assert not SettingsWriter(file).can_undo


@pytest.mark.parametrize("broken", [b"[idle\nask_after = 90\n", b"\xff\xfe\x00broken"])
def test_a_file_that_cannot_be_read_is_set_aside_under_a_name_that_tells_so(
    file: Path, broken: bytes
) -> None:
    file.write_bytes(broken)
    writer = SettingsWriter(file)
    aside = writer.set_aside()
    assert aside is not None
    assert aside.name.startswith("settings.unreadable-20")
    assert (aside.read_bytes(), file.exists(), writer.aside()) == (broken, False, [aside])
    assert writer.set_aside() is None


def test_a_file_with_a_slip_stays_until_something_else_is_written(file: Path) -> None:
    slip = BY_HAND.replace("= 90", "= 9")
    file.write_text(slip, encoding="utf-8")
    writer = SettingsWriter(file)
    assert writer.set_aside() is None
    writer.change({("hall", "park"): "opto"})
    (aside,) = writer.aside()
    assert aside.read_text(encoding="utf-8") == slip
    assert read_settings(file)[0].hall.park == "opto"


def test_a_link_stays_one(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "linked" / "hall.toml"
    link.parent.mkdir()
    link.symlink_to(file)
    SettingsWriter(link).change({("", "renderer"): "gpu"})
    assert link.is_symlink()
    assert read_settings(file)[0].renderer == "gpu"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_on_a_full_disk_the_file_is_as_it_was(file: Path) -> None:
    file.with_name("settings.previous.toml.new").symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space left") as full:
        SettingsWriter(file).change({("", "renderer"): "gpu"})
    assert full.value.errno == errno.ENOSPC
    assert file.read_text(encoding="utf-8") == BY_HAND
    SettingsWriter(file).change({("", "renderer"): "gpu"})  # once there is room


def test_a_file_for_one_user_is_readable_by_no_other(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    write_whole(file, "x", 0o600)
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


VALUES = st.one_of(
    st.tuples(st.just(("idle", "ask_after")), st.floats(10, 3600)),
    st.tuples(st.just(("idle", "countdown")), st.floats(20, 300)),
    st.tuples(st.just(("", "renderer")), st.sampled_from(["auto", "gpu", "software"])),
    st.tuples(
        st.just(("hall", "languages")),
        st.lists(st.sampled_from(["zh", "en", "ja", "ko"]), unique=True),
    ),
    st.tuples(st.just(("hall", "language")), st.sampled_from(["zh", "en"])),
)
STARTS = (
    "",
    BY_HAND,
    "# nothing\n",
    "idle = { ask_after = 80 } # inline\n",
    "hall.language = 'en'\r\n\r\n[panel]\r\nlower_edge_mm=800\r\n",
    "[hall]\nlanguages = [ # two\n  'zh',\n  'en', ]\n[idle]\n",
)


@given(st.sampled_from(STARTS), st.lists(st.one_of(VALUES, st.none()), max_size=8))
def test_after_any_changes_and_undoings_the_file_reads_back_to_what_is_set(
    tmp_path_factory: pytest.TempPathFactory, start: str, steps: list[Any]
) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.toml"
    file.write_bytes(start.encode())
    writer = SettingsWriter(file)
    now, earlier = read_settings(file)[0], list[Settings]()
    for step in steps:
        if step is None:
            if writer.can_undo:
                assert writer.undo() == earlier[-1]
                now = earlier.pop()
        else:
            (table, key), value = step
            value = tuple(value) if isinstance(value, list) else value
            group: Any = replace(getattr(now, table), **{key: value}) if table else value
            wanted: Settings = replace(now, **{table or key: group})
            text = file.read_bytes()
            assert writer.change({(table, key): value}) == wanted
            if file.read_bytes() != text:
                earlier.append(now)
            now = wanted
        read, problems = read_settings(file)
        assert read == now
        assert {problem.severity for problem in problems} <= {"warning"}, "line ends of Windows"
    for comment in ("# the hall at the east gate", "# inline", "# nothing"):
        assert comment not in start or comment in file.read_text(encoding="utf-8")


def test_the_idle_times_have_room_in_the_file_for_whole_numbers(file: Path) -> None:
    SettingsWriter(file).change({("idle", "ask_after"): 120})
    assert read_settings(file)[0].idle == IdleSettings(ask_after=120.0, countdown=30.0)
