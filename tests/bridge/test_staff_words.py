"""What the staff's panel reads of the exhibit's health, and what becomes of its wishes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bridge.health import Health
from kiosk.bridge.wishes import Wishes
from kiosk.running.health import Shown
from kiosk.running.line import Line
from kiosk.running.record import Entry
from kiosk.running.supervision import Stage
from kiosk.running.supervisor import record_in


@pytest.fixture
def health() -> Iterator[Health]:
    made = Health()
    yield made
    made.stop()


def test_health_is_read_when_the_staff_look_and_anew_each_time(
    health: Health, qtbot: QtBot, tmp_path: Path
) -> None:
    health.look()
    assert not health.property("ready"), "without a viewer there is nothing to know"
    stage = Stage.SAFE
    since = datetime(2026, 11, 26, 9, 5).astimezone()

    def shown() -> Shown:
        return Shown(
            state=tmp_path,
            settings=tmp_path / "settings.toml",
            exhibit=tmp_path,
            stage=stage,
            renderer="software",
            since=since,
        )

    health.serve(shown)
    with qtbot.waitSignal(health.changed):
        health.look()
        health.look()  # one at a time
    names = ("ready", "upSince", "live", "stage", "renderer", "visitsToday", "restartsToday")
    found = [health.property(name) for name in names]
    assert found == [True, "2026-11-26 09:05", "own", "safe", "software", 0, 0]
    assert health.property("lastRestart") == health.property("lastRestartAt") == ""
    assert {"code": "stage-safe", "value": ""} in health.property("troubles")
    stage = Stage.EXHIBIT
    record_in(tmp_path).add(
        Entry(time=since.isoformat(), stage="safe", code="", seconds=1, status=0, wish="restart")
    )
    with qtbot.waitSignal(health.changed):
        health.look()
    assert health.property("stage") == "exhibit"
    assert health.property("lastRestart") == "restart"
    assert health.property("lastRestartAt") == "2026-11-26 09:05"


def test_a_wish_is_said_and_what_is_refused_can_be_wished_again(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    wishes = Wishes()
    with qtbot.waitSignal(wishes.refused) as refused:
        wishes.leave()
    assert refused.args == ["leave", "alone"]
    assert not wishes.property("supervised")
    wishes.serve(Line())
    assert wishes.property("supervised")
    wishes.powerOff()
    assert wishes.property("wished") == "power-off"
    for noise in ("", "refused", "who knows what"):
        wishes.hear(noise)
    assert wishes.property("wished") == "power-off"
    with qtbot.waitSignal(wishes.refused) as refused:
        wishes.hear("refused power-off denied")
    assert refused.args == ["power-off", "denied"]
    assert wishes.property("wished") == ""
    wishes.restart()
    assert capsys.readouterr().out == "power-off\nrestart\n"
