"""What the staff change: by touches, in the file, on the screen, and taken back again."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from kiosk.bridge.hall import Hall, current_hall
from kiosk.bridge.health import Health
from kiosk.bridge.wishes import Wishes
from kiosk.running.health import Shown
from kiosk.running.line import Line
from kiosk.running.logs import log_file
from kiosk.running.pin import pin_file
from kiosk.running.settings import Settings, read_settings
from kiosk.running.supervision import Stage
from kiosk.running.usage.events import Event, day_and_hour
from kiosk.running.usage.store import Store, usage_file
from tests.conftest import MakeVisitor
from tests.running.faulty import Disk
from tests.ui.staffed import PARTS, PIN, WRONG, Staffed, have_pin
from tests.ui.test_night import Clocks
from tests.visitor import Visitor

BY_HAND = "# measured in May\n[panel]\nlower_edge_mm = 800\n"
CAME = "2026-11-26 09:00"
LANGUAGES = ("zh", "en", "ja", "ko", "zh_TW")
HOLIDAYS = """\
[hours]
monday = "closed"   # as every museum
timezone = "Asia/Shanghai"

# Labour Day, told by the county
[[hours.holidays]]
first = "2026-05-01"
last = "2026-05-05"

# the fair
[[hours.holidays]]
first = "2026-06-29"
last = "2026-07-02"
hours = "10:00-12:00, 13:00-16:00"
"""


@pytest.fixture
def own(hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hall:
    """The shipped exhibit in a hall with a settings file of its own, and a PIN."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    have_pin()
    file = tmp_path / "hall.toml"
    file.write_text(BY_HAND, encoding="utf-8")
    return replace(hall, settings=read_settings(file)[0], settings_file=file)


@pytest.fixture
def staffed(own: Hall, make_visitor: MakeVisitor, tmp_path: Path) -> Iterator[Staffed]:
    """The staff before the open sheet."""
    staffed = at_the_sheet(make_visitor(of=own), tmp_path)
    yield staffed
    leave(staffed)


def at_the_sheet(visitor: Visitor, state: Path) -> Staffed:
    health = visitor.viewer.singleton("Health")
    assert isinstance(health, Health)
    file = visitor.hall.settings_file
    assert file is not None
    since, folder = datetime.fromisoformat(CAME).astimezone(), visitor.hall.folder
    health.serve(
        lambda: Shown(
            state=state,
            settings=file,
            exhibit=folder,
            stage=Stage.EXHIBIT,
            renderer="software",
            since=since,
        )
    )
    staffed = Staffed(visitor, state)
    staffed.come_in()
    return staffed


def leave(staffed: Staffed) -> None:
    staffed.entrance.stop()
    health = staffed.visitor.viewer.singleton("Health")
    assert isinstance(health, Health)
    health.stop()


def file_of(staffed: Staffed) -> Path:
    file = staffed.visitor.hall.settings_file
    assert file is not None
    return file


def kept(staffed: Staffed) -> Settings:
    """What the file holds, which is what the hall has."""
    settings, problems = read_settings(file_of(staffed))
    assert not problems
    assert current_hall().settings == settings
    return settings


def undo_all(staffed: Staffed, start: str = BY_HAND) -> None:
    while staffed.visitor.offers("撤销上一处改动"):
        staffed.visitor.tap("撤销上一处改动")
    assert file_of(staffed).read_text(encoding="utf-8") == start
    kept(staffed)


def brightness(visitor: Visitor) -> int:
    """Of the paper, in a corner where nothing stands."""
    return QColor(visitor.window.grabWindow().pixelColor(5, 500)).lightness()


def test_a_day_s_hours_are_moved_by_half_hours_and_kept_by_the_screen(staffed: Staffed) -> None:
    visitor = staffed.visitor
    clocks = Clocks(visitor)
    visitor.hours.useClocks(lambda: clocks.monotonic, lambda: clocks.monotonic + clocks.ahead)
    visitor.hours.watch(visitor.visit)
    visitor.tap("开放时间")
    visitor.tap("周一闭馆")
    visitor.tap("周一闭馆")
    assert kept(staffed).hours.monday == "all-day", "as it was"
    for name in ("晚开", "晚开", "早开", "早关", "早关", "晚关"):
        visitor.tap(f"周一{name}半小时")
    assert kept(staffed).hours.monday == "00:30-23:30"
    assert visitor.shows("00:30")
    visitor.tap("周日闭馆")
    assert kept(staffed).hours.sunday == "closed"
    assert not visitor.offers("周日早开半小时")
    visitor.tap("周一闭馆")
    clocks.at("12:00")
    staffed.later(0)
    assert not visitor.hours.property("asleep"), "while the staff are there"
    visitor.tap("回到展示")
    clocks.at("12:30")
    assert visitor.hours.property("asleep")
    clocks.go(0)
    staffed.come_in()
    undo_all(staffed)
    visitor.tap("回到展示")
    clocks.at("12:30")
    assert not visitor.hours.property("asleep")
    visitor.hours.rest()


def test_a_weekday_s_pause_is_made_moved_and_taken_out(staffed: Staffed) -> None:
    visitor = staffed.visitor
    visitor.tap("开放时间")
    visitor.tap("周三的午间休息")
    assert visitor.shows("全天开放")
    visitor.tap("加午间休息")
    for name in ("周三早休息半小时", "周三晚休息完半小时", "周三晚开半小时"):
        visitor.tap(name)
    assert kept(staffed).hours.wednesday == "00:30-11:30, 13:30-24:00"
    assert visitor.shows("00:30–11:30、13:30–24:00")
    while visitor.offers("周三晚休息半小时"):
        visitor.tap("周三晚休息半小时")
    assert kept(staffed).hours.wednesday == "00:30-13:00, 13:30-24:00"
    visitor.tap("回到一周")
    visitor.tap("周三早开半小时")
    visitor.tap("周三的午间休息")
    visitor.tap("去掉午间休息")
    assert kept(staffed).hours.wednesday == "all-day"
    undo_all(staffed)
    visitor.tap("回到一周")
    visitor.tap("周三闭馆")
    assert not visitor.offers("周三的午间休息")


@pytest.fixture
def in_june(
    own: Hall, make_visitor: MakeVisitor, tmp_path: Path
) -> Iterator[tuple[Staffed, Clocks]]:
    """The staff before the open sheet at noon of 1 June 2026, a Monday; the hall has holidays."""
    assert own.settings_file is not None
    own.settings_file.write_text(HOLIDAYS, encoding="utf-8")
    visitor = make_visitor(of=replace(own, settings=read_settings(own.settings_file)[0]))
    clocks = Clocks(visitor)
    visitor.hours.useClocks(lambda: clocks.monotonic, lambda: clocks.monotonic + clocks.ahead)
    visitor.hours.watch(visitor.visit)
    clocks.at("12:00")
    staffed = at_the_sheet(visitor, tmp_path)
    yield staffed, clocks
    leave(staffed)
    visitor.hours.rest()


def holidays(staffed: Staffed) -> list[tuple[str, str, str]]:
    return [(each.first, each.last, each.hours) for each in kept(staffed).hours.holidays]


LABOUR_DAY = ("2026-05-01", "2026-05-05", "closed")
FAIR = "10:00-12:00, 13:00-16:00"


def test_coming_days_are_closed_opened_at_other_hours_and_as_usual_again(
    in_june: tuple[Staffed, Clocks],
) -> None:
    staffed, _ = in_june
    visitor = staffed.visitor
    visitor.tap("休馆日")
    assert visitor.shows("2026年6月")
    assert visitor.shows("照常：闭馆"), "a Monday, today"
    assert not visitor.offers("上一个月"), "what is past is not in the way"
    assert visitor.offers("6月1日，周一，今天，每周闭馆")
    visitor.tap("6月1日另定时间")
    assert holidays(staffed) == [
        LABOUR_DAY,
        ("2026-06-01", "2026-06-01", "all-day"),
        ("2026-06-29", "2026-07-02", FAIR),
    ], "as the week's other days"
    visitor.tap("撤销上一处改动")

    visitor.tap("6月28日，周日")
    visitor.tap("6月28日闭馆")
    visitor.tap("后一天也这样")
    assert visitor.shows("6月28日到6月29日：闭馆")
    assert holidays(staffed)[1:] == [
        ("2026-06-28", "2026-06-29", "closed"),
        ("2026-06-30", "2026-07-02", FAIR),
    ], "the fair goes on without its first day"
    visitor.tap("6月28日，周日，闭馆")
    visitor.tap("6月28日照常")
    assert holidays(staffed)[1][:2] == ("2026-06-29", "2026-06-29")

    visitor.tap("下一个月")
    assert visitor.shows("2026年7月")
    visitor.tap("7月2日，周四，另定时间")
    for name in (
        "7月2日早开半小时",
        "7月2日早休息半小时",
        "7月2日晚休息完半小时",
        "7月2日早关半小时",
    ):
        visitor.tap(name)
    assert holidays(staffed)[-1] == ("2026-07-02", "2026-07-02", "09:30-11:30, 13:30-15:30")
    visitor.tap("去掉午间休息")
    assert visitor.shows("09:30–15:30")
    text = file_of(staffed).read_text(encoding="utf-8")
    assert text.startswith(HOLIDAYS[: HOLIDAYS.index("# the fair")])
    assert "# the fair\n" in text
    undo_all(staffed, HOLIDAYS)
    assert visitor.shows("7月2日"), "the day that is looked at stays"
    while visitor.offers("下一个月"):
        visitor.tap("下一个月")
    assert visitor.shows("2028年5月")


def test_a_hall_that_is_closed_today_goes_dark_when_the_staff_have_left(
    in_june: tuple[Staffed, Clocks],
) -> None:
    staffed, clocks = in_june
    visitor = staffed.visitor
    visitor.tap("休馆日")
    visitor.tap("6月1日闭馆")
    for _ in range(8):
        clocks.go(50)
        visitor.tap_at(QPoint(960, 60))
        staffed.later(50)
        assert not visitor.hours.property("asleep"), "while the staff are there"
    visitor.tap("6月1日另定时间")
    visitor.tap("回到展示")
    clocks.at("12:30")
    assert not visitor.hours.property("asleep")
    staffed.come_in()
    visitor.tap("撤销上一处改动")
    visitor.tap("回到展示")
    clocks.at("12:30")
    assert visitor.hours.property("asleep")


def test_a_calendar_without_a_clock_says_so_and_has_no_today(
    in_june: tuple[Staffed, Clocks],
) -> None:
    staffed, clocks = in_june
    visitor = staffed.visitor
    clocks.ahead = 0.0
    visitor.tap("休馆日")
    assert visitor.shows("2026年1月")
    assert visitor.shows("时钟不可信")
    assert not any("今天" in seen.name for seen in visitor.targets())
    visitor.tap("1月2日，周五")
    visitor.tap("1月2日闭馆")
    assert holidays(staffed)[0] == ("2026-01-02", "2026-01-02", "closed")


def test_the_rail_has_the_languages_in_the_staff_s_order_and_a_visit_begins_in_theirs(
    staffed: Staffed,
) -> None:
    visitor = staffed.visitor

    def rail() -> list[str]:
        visitor.visit.touched()
        visitor.way.go("home")
        visitor.settle()
        names = ("中文", "English", "日本語", "한국어", "繁體中文")
        there = {seen.name: seen.box.x() for seen in visitor.targets() if seen.name in names}
        return sorted(there, key=lambda name: there[name])

    visitor.tap("语言")
    assert not visitor.offers("上移中文")
    assert not visitor.offers("提供中文"), "visits begin in it"
    visitor.tap("上移한국어")
    visitor.tap("提供日本語")
    visitor.tap("开头用English")
    visitor.tap("提供中文")
    settings = kept(staffed).hall
    assert (settings.language, settings.languages) == ("en", ("en", "ko", "zh_TW"))
    assert visitor.language.property("code") == "zh", "what the staff read stays"
    visitor.tap("回到展示")
    visitor.until(lambda: visitor.language.property("code") == "en", "a visit begins in English")
    assert rail() == ["English", "한국어", "繁體中文"]
    visitor.visit.end()
    staffed.knock()
    staffed.enter(PIN, "Enter")
    visitor.until(lambda: visitor.offers("Undo the last change"), "the sheet is open")
    while visitor.offers("Undo the last change"):
        visitor.tap("Undo the last change")
    assert file_of(staffed).read_text(encoding="utf-8") == BY_HAND
    visitor.tap("Back to the exhibit")
    visitor.until(lambda: visitor.language.property("code") == "zh", "as at first")
    assert rail() == ["中文", "English", "日本語", "한국어", "繁體中文"]


def test_the_picture_s_light_and_the_waiting_times_hold_at_once(staffed: Staffed) -> None:
    visitor = staffed.visitor
    visitor.tap("亮度与等待")
    assert not visitor.offers("增加：亮度")
    bright = brightness(visitor)
    for _ in range(5):
        visitor.tap("减少：亮度")
    assert kept(staffed).panel.brightness == 50
    assert kept(staffed).panel.lower_edge_mm == 800
    visitor.until(lambda: brightness(visitor) < 0.6 * bright, "the picture is darker")
    visitor.tap("减少：多久没人碰，就问一声")
    visitor.tap("增加：问了以后等多久")
    visitor.tap("减少：手放着不动，算多久")
    idle = kept(staffed).idle
    assert (idle.ask_after, idle.countdown, idle.hold) == (45, 30, 120)
    assert visitor.shows("45 秒")
    visitor.tap("回到展示")
    visitor.tap("轻触开始")
    visitor.arrive("home")
    staffed.later(46)
    visitor.until(lambda: bool(asking(staffed)), "the visitor is asked sooner")
    assert visitor.visit.property("countdown") == 30
    visitor.visit.end()
    staffed.come_in()
    undo_all(staffed)
    visitor.until(lambda: brightness(visitor) == bright, "the picture is as bright as before")


def asking(staffed: Staffed) -> bool:
    staffed.later(1)
    return bool(staffed.visitor.visit.property("asking"))


def test_what_the_command_line_says_neither_reaches_the_file_nor_is_lost(
    own: Hall, make_visitor: MakeVisitor, tmp_path: Path
) -> None:
    def overrule(settings: Settings) -> Settings:
        return replace(settings, panel=replace(settings.panel, display="2"))

    of = replace(own, settings=overrule(own.settings), overrule=overrule)
    staffed = at_the_sheet(make_visitor(of=of), tmp_path)
    staffed.visitor.tap("亮度与等待")
    staffed.visitor.tap("减少：亮度")
    assert (current_hall().settings.panel.display, current_hall().settings.panel.brightness) == (
        "2",
        90,
    )
    assert "display" not in file_of(staffed).read_text(encoding="utf-8")
    leave(staffed)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_a_change_that_cannot_be_kept_is_told_and_nothing_changes(staffed: Staffed) -> None:
    visitor = staffed.visitor
    file = file_of(staffed)
    file.with_name("hall.previous.toml.new").symlink_to("/dev/full")
    visitor.tap("亮度与等待")
    visitor.tap("减少：亮度")
    assert visitor.shows("改动没有存下：磁盘满了")
    assert visitor.shows("100%")
    assert file.read_text(encoding="utf-8") == BY_HAND
    visitor.tap("减少：亮度")  # there is room again: the link is gone
    assert not visitor.shows("改动没有存下")
    assert kept(staffed).panel.brightness == 90


def test_restart_leave_and_switching_off_want_the_pin_once_more(
    staffed: Staffed, capfd: pytest.CaptureFixture[str]
) -> None:
    visitor = staffed.visitor
    wishes = visitor.viewer.singleton("Wishes")
    assert isinstance(wishes, Wishes)
    assert wishes.held, "the supervisor leaves the viewer alone"
    wishes.serve(Line())
    visitor.tap("重启与关机")
    for key, wish in (("重新启动展示", "restart"), ("退到桌面", "leave"), ("关机", "power-off")):
        wish_with_pin(staffed, key, wish, capfd)
        wishes.hear(f"refused {wish} denied")
        assert visitor.shows("系统不许这里关机")
    visitor.tap("回到展示")
    assert not wishes.held


NEW: Final = "602214"


def test_the_pin_is_changed_by_the_present_one_and_the_new_one_twice(
    staffed: Staffed, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = staffed.visitor
    old = pin_file().read_text()
    visitor.tap("改密码")
    visitor.tap("现在改密码")
    assert visitor.shows("现在的密码")
    staffed.enter(WRONG, "确定")
    assert visitor.shows("密码不对，请再试")
    assert json.loads((staffed.state / "tries.json").read_text()) == {"wrong": 1}
    staffed.enter(PIN, "确定")
    for digits, told in (
        ("123456", "太好猜"),
        (NEW, "同样的数字，再输一遍"),
        (WRONG, "两遍不一样，请从头输"),
        (NEW, "同样的数字，再输一遍"),
    ):
        staffed.enter(digits, "确定")
        assert visitor.shows(told)
        assert pin_file().read_text() == old
    staffed.enter(NEW, "确定")
    visitor.until(lambda: visitor.shows("密码改好了，下次用新的"), "it is kept")
    assert not visitor.offers("1")
    visitor.tap("回到展示")
    staffed.knock()
    staffed.enter(PIN)
    assert visitor.shows("密码不对"), "the old one"
    staffed.enter(NEW)
    visitor.until(lambda: visitor.shows("概况"), "the sheet is open")
    assert not any(digits in caplog.text for digits in (PIN, NEW, WRONG))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_a_new_pin_that_cannot_be_kept_leaves_the_old_one(staffed: Staffed) -> None:
    visitor = staffed.visitor
    old = pin_file().read_text()
    blocks = pin_file().with_name("pin.json.new")
    blocks.symlink_to("/dev/full")
    visitor.tap("改密码")
    for told in ("密码没有改，还是原来的：磁盘满了", "密码没有改，还是原来的；原因在"):
        visitor.tap("现在改密码")
        for digits in (PIN, NEW, NEW):
            staffed.enter(digits, "确定")
        assert visitor.shows(told)
        assert pin_file().read_text() == old
        assert not blocks.is_symlink(), "it is cleared away"
        blocks.mkdir(exist_ok=True)  # is in the way next time
    visitor.tap("现在改密码")
    visitor.tap("算了")
    assert visitor.offers("现在改密码")
    blocks.rmdir()


def test_on_a_disk_that_fails_nothing_changes_and_the_staff_are_told(
    staffed: Staffed, tmp_path: Path
) -> None:
    """However late it begins to fail. The log fails, too, so that the panel itself has to say."""
    visitor, old_pin = staffed.visitor, pin_file().read_text()
    visitor.tap("亮度与等待")
    disk = Disk(tmp_path)
    value = 100.0
    for after in count():
        with disk.failing(after, math.inf):
            visitor.tap("减少：亮度")
        if not disk.failed:
            break
        now = current_hall().settings.panel.brightness
        if now == value:
            assert visitor.shows("改动没有存下：磁盘写不进去")
        value = now
        assert kept(staffed).panel.brightness == value
        assert visitor.shows(f"{value:.0f}%")
    assert after > 3
    assert not visitor.shows("改动没有存下")
    with disk.failing(0, math.inf):
        visitor.tap("概况")
        visitor.until(lambda: visitor.shows("磁盘写不进去"), "it stands in the overview")
        visitor.tap("改密码")
        visitor.tap("现在改密码")
        for digits in (PIN, NEW, NEW):
            staffed.enter(digits, "确定")
        assert visitor.shows("密码没有改，还是原来的：磁盘写不进去")
        visitor.tap("回到展示")
        visitor.tap("轻触开始")
        visitor.arrive("home")
    assert pin_file().read_text() == old_pin
    assert kept(staffed).panel.brightness == value - 10
    visitor.visit.end()


def test_the_version_before_is_put_back_with_the_pin_and_the_newest_shown_again(
    staffed: Staffed, capfd: pytest.CaptureFixture[str]
) -> None:
    visitor = staffed.visitor
    wishes = visitor.viewer.singleton("Wishes")
    assert isinstance(wishes, Wishes)
    assert not visitor.offers("上一版"), "the shipped exhibit has none"
    wishes.serve(Line())
    wishes.hear("versions 2026-11-20T09:12:00 none")
    visitor.settle()
    visitor.tap("上一版")
    assert visitor.shows("从 2026-11-20 09:12 起")
    assert visitor.shows("还没有")
    assert not visitor.offers("换回上一版")
    wishes.hear("versions 2026-11-20T09:12:00 2026-11-03T10:00:00")
    visitor.settle()
    assert visitor.shows("从 2026-11-03 10:00 起")
    wish_with_pin(staffed, "换回上一版", "before", capfd)
    wishes.hear("refused before denied")
    assert visitor.shows("没有换：磁盘写不进去")
    wish_with_pin(staffed, "换回上一版", "before", capfd)
    wishes.hear("refused before missing")
    wishes.hear("versions 2026-11-03T10:00:00 put-back")
    visitor.settle()
    assert visitor.shows("在展的是上一版")
    wish_with_pin(staffed, "换上最新版", "newest", capfd)
    wishes.hear("refused newest denied")
    visitor.tap("概况")
    visitor.until(lambda: visitor.offers("换上最新版"), "the overview leads there, too")


def wish_with_pin(staffed: Staffed, key: str, wish: str, capfd: pytest.CaptureFixture[str]) -> None:
    visitor = staffed.visitor
    capfd.readouterr()
    visitor.tap(key)
    visitor.tap("算了")
    visitor.tap(key)
    staffed.enter(WRONG, "确定")
    assert visitor.shows("密码不对")
    staffed.enter(PIN, "确定")
    visitor.until(lambda: visitor.shows("正在照办"), "the supervisor has been told")
    assert capfd.readouterr().out.split() == [wish]
    assert not visitor.offers(key)


def test_the_overview_tells_of_machine_visits_and_exhibit(staffed: Staffed) -> None:
    visitor, state = staffed.visitor, staffed.state
    today = day_and_hour(time.time())[0]
    store = Store(usage_file(state), keep_days=10)
    for place, seconds in (("firm/yongyi", 300), ("firm/yongyi", 60), ("home", 120)):
        store.add(Event("begun", today, 9))
        store.add(Event("seen", today, 9, place, "zh"))
        store.add(Event("ended", today, 9, place, "zh", seconds))
    store.close()
    line = {"time": f"{CAME}:00+08:00", "level": "ERROR", "who": "viewer", "text": "it fell over"}
    log_file(state, "viewer").write_text(json.dumps(line) + "\n", encoding="utf-8")
    visitor.tap("语言")
    visitor.tap("概况")
    for words in ("一切正常", CAME, "半数停留 2 分钟以上", "最常看：永艺股份", "待补 5 张"):
        visitor.until(lambda sought=words: visitor.shows(sought), words)  # type: ignore[misc]
    visitor.settle()
    visitor.tap("把记录存到 U 盘")
    visitor.until(lambda: visitor.shows("没有找到 U 盘"), "there is no stick")
    visitor.tap("最近的问题")
    visitor.until(lambda: visitor.shows("it fell over"), "the log is told")
    file_of(staffed).write_text("[idle]\nask_after = 2\n", encoding="utf-8")
    visitor.tap("概况")
    visitor.until(lambda: visitor.shows("设置有误，没有采用"), "the slip is told")
    assert not visitor.shows("没有找到 U 盘"), "that was before"


@pytest.mark.no_cover
@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)], ids=["landscape", "portrait"])
def test_every_part_is_laid_out_whole_in_every_language(
    own: Hall, make_visitor: MakeVisitor, tmp_path: Path, size: tuple[int, int]
) -> None:
    assert own.settings_file is not None
    today = datetime.now().astimezone().date()
    own.settings_file.write_text(
        f'[[hours.holidays]]\nfirst = "{today}"\nhours = "09:10-12:10, 13:30-24:00"\n',
        encoding="utf-8",
    )
    of = replace(own, settings=read_settings(own.settings_file)[0])
    staffed = at_the_sheet(make_visitor(size, of=of), tmp_path)
    visitor = staffed.visitor
    (sheet,) = visitor.items_with("part", "parts")
    wishes = visitor.viewer.singleton("Wishes")
    assert isinstance(wishes, Wishes)
    wishes.hear("versions 2026-11-20T09:12:00 2026-11-03T10:00:00")
    faults = {}
    for language in LANGUAGES:
        visitor.language.use(language)
        for part in PARTS:
            sheet.setProperty("part", part)
            visitor.settle()
            faults[language, part] = visitor.faults()
            if part == "hours":
                (week,) = (each for each in visitor.items_with("day") if each.property("day") == -1)
                week.setProperty("day", 2)
                visitor.settle()
                faults[language, "weekday"] = visitor.faults()
        assert staffed.entrance.door is not None
        staffed.entrance.door.want("leave")
        visitor.settle()
        faults[language, "pad"] = visitor.faults()
        staffed.entrance.door.want("pin")
        sheet.setProperty("part", "pin")
        visitor.settle()
        faults[language, "new pin"] = visitor.faults()
        staffed.entrance.door.want("")
    visitor.language.use("zh")
    leave(staffed)
    assert not {where: told for where, told in faults.items() if told}
