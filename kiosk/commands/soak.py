"""``kiosk soak``: a monkey tries the exhibit on the hall's own machine, for its acceptance."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress
from pathlib import Path

from kiosk.arguments import language_option
from kiosk.commands.hall import hall_options, has_screen, open_hall
from kiosk.commands.options import Commands, add_command, size
from kiosk.tongue import tell


def add(commands: Commands) -> None:
    """The command and its options."""
    soak = add_command(
        commands,
        "soak",
        tell(
            "Let a monkey touch every screen at random, for as many events as wanted, and report "
            "errors, second windows, other processes, strange files, memory and frame times. "
            "Without a screen it draws offscreen.",
            "让“猴子”随意触摸每个画面，次数自定，并报告错误、多出的窗口、别的进程、不该打开的文件、"
            "内存和帧时间。没有屏幕时在内存里画。",
        ),
        "kiosk soak --events 200000 --seed 1 --report soak.html",
    )
    hall_options(soak)
    soak.add_argument(
        "--events",
        type=int,
        default=200_000,
        metavar="N",
        help=tell("input events to do (default: 200000)", "输入事件的次数（默认：200000）"),
    )
    soak.add_argument(
        "--seed",
        type=int,
        default=1,
        metavar="S",
        help=tell("of what is drawn by lot (default: 1)", "随机数的种子（默认：1）"),
    )
    soak.add_argument(
        "--report",
        type=Path,
        required=True,
        metavar="OUT.html",
        help=tell(
            "the page; it can be looked at while the soak runs", "报告页；试验进行中就可以看"
        ),
    )
    soak.add_argument(
        "--size",
        type=size,
        metavar="WxH",
        help=tell(
            "in a window of this size (default: full screen; 1920x1080 without a screen)",
            "在这么大的窗口里（默认：全屏；没有屏幕时 1920x1080）",
        ),
    )
    language_option(soak)
    soak.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Let it try, and tell what came of it: 0 if all is good, 1 if not."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        options.size = options.size or (1920, 1080)
    from tqdm import tqdm

    from kiosk.running.supervisor import cache_in, state_folder

    cache_in(state_folder())
    from kiosk.bridge.soaking import Soak, own_files
    from kiosk.running.renderer import choose
    from kiosk.running.settings import settings_file
    from kiosk.running.soak.report import report
    from kiosk.running.soak.tally import Tally
    from kiosk.running.soak.watch import Watch
    from kiosk.running.whole import write_whole

    hall = open_hall(options, public=True)
    if hall.exhibit is None:
        print("\n".join(hall.notice), file=sys.stderr)
        return 2
    out: Path = options.report.absolute()
    try:
        write_whole(out, "")
    except OSError as error:
        print(f"kiosk: {out}: {error}", file=sys.stderr)
        return 2
    new = out.with_name(out.name + ".new")
    settings = (options.settings or settings_file()).absolute()
    watch = Watch([*own_files(hall), settings, state_folder(), out, new])
    soak = Soak(hall, choose(options.renderer or hall.settings.renderer), options.size)
    tally = Tally(options.events, options.seed, soak.screens)
    watch.begin()
    with tqdm(total=options.events, unit=tell("event", "次"), file=watch.screen) as bar:

        def told() -> None:
            bar.update(min(tally.events, options.events) - bar.n)
            with suppress(OSError):  # there may be room again at the end
                write_whole(out, report(tally, running=True))

        try:
            soak.run(tally, watch, told)
            told()
        finally:
            watch.end()
            soak.close()
    verdicts = [*tally.verdicts()]
    for each in verdicts:
        good = tell("ok   ", "正常 ") if each.good else tell("fault", "故障")
        print(f"{good}  {each.what}: {each.found}")
    half, most = tally.frame(0.5), tally.frame(1)
    print(
        tell(
            f"frames: {len(tally.frames):,}, half within {half:.1f} ms, {most:.0f} ms at most",
            f"帧：{len(tally.frames):,}，一半不超过 {half:.1f} 毫秒，最慢 {most:.0f} 毫秒",
        )
    )
    try:
        write_whole(out, report(tally, running=False))
    except OSError as error:
        print(f"kiosk: {out}: {error}", file=sys.stderr)
        return 2
    print(out)
    return 0 if all(each.good for each in verdicts) else 1
