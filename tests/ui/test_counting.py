"""What a real visit leaves in the count: where it was and ended, nothing that was typed."""

from __future__ import annotations

from pathlib import Path

from kiosk.bridge.counting import Counting
from kiosk.running.usage.store import Store, read_events, usage_file
from tests.visitor import Visitor


def test_a_visit_is_counted_from_the_touch_that_begins_it_to_the_place_where_it_stops(
    visitor: Visitor, tmp_path: Path
) -> None:
    counting = Counting(visitor.viewer, Store(usage_file(tmp_path), keep_days=10))
    for _ in range(2):
        visitor.tap("轻触开始")
        visitor.arrive("home")
        visitor.go("firms")
        visitor.directory.type("Y")
        visitor.go("firm/yongyi")
        visitor.language.use("en")
        visitor.visit.end()
    visitor.tap("轻触开始")
    visitor.arrive("home")
    counting.stop()
    events = read_events(usage_file(tmp_path))
    ends = [(e.place, e.language) for e in events if e.kind == "ended"]
    assert ends == [("firm/yongyi", "en")] * 2 + [("home", "zh")]
    assert [e.kind for e in events].count("begun") == 3
    assert {e.place for e in events if e.kind == "seen"} <= {"home", "firms", "firm/yongyi"}
