"""A soak as one page of HTML that needs nothing else, written while it runs and at its end."""

from __future__ import annotations

import html
from collections.abc import Sequence
from string import Template
from typing import Final

from kiosk.running.soak.tally import Tally
from kiosk.tongue import tell, tongue

REFRESH_S: Final = 10
"""Seconds after which a browser reads the page again while the soak runs."""

_PAGE: Final = Template(
    """<!doctype html>
<html lang="$language"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
$refresh<title>$title</title>
<style>
body { background: #F3EDDF; color: #1B2624; font: 17px/1.6 sans-serif; margin: 40px auto;
  max-width: 960px; padding: 0 24px }
h1 { border-bottom: 3px solid #B98F36; padding-bottom: 12px }
table { border-collapse: collapse; width: 100% }
td { padding: 3px 12px 3px 0; vertical-align: top; border-bottom: 1px solid #D8D0BC }
td.number { text-align: right; font-variant-numeric: tabular-nums }
.good { color: #2E5E4E } .bad { color: #A3312A; font-weight: bold }
progress { width: 100% } svg { width: 100%; height: auto; display: block }
pre { white-space: pre-wrap; font-size: 14px }
</style>
<h1>$title</h1>
<p>$lead</p>
<progress max="$wanted" value="$events"></progress>
$sections
"""
)


def report(tally: Tally, *, running: bool) -> str:
    """The page; one of a soak that still runs asks the browser to come again."""
    done, wanted = f"{tally.events:,}", f"{tally.wanted:,}"
    lead = tell(
        f"{done} of {wanted} events in {tally.seconds:,.0f} s, seed {tally.seed}. {tally.machine}",
        f"{wanted} 次事件已做 {done} 次，用时 {tally.seconds:,.0f} 秒，种子 {tally.seed}。"
        f"{tally.machine}",
    )
    if running:
        lead = tell("It still runs. ", "还在进行。") + lead
    return _PAGE.substitute(
        language="zh" if tongue() == "zh" else "en",
        refresh=f'<meta http-equiv="refresh" content="{REFRESH_S}">\n' if running else "",
        title=tell("Soak of the exhibit", "展项耐久试验"),
        lead=html.escape(lead),
        wanted=tally.wanted,
        events=tally.events,
        sections="\n".join(
            [_verdicts(tally), _frames(tally), _memory(tally), _visits(tally), _log(tally)]
        ),
    )


def _table(title: str, rows: Sequence[tuple[str, ...]]) -> str:
    cells = ("".join(row) for row in rows)
    body = "".join(f"<tr>{row}</tr>" for row in cells)
    return f"<h2>{html.escape(title)}</h2><table>{body}</table>"


def _cell(text: str, kind: str = "") -> str:
    return f'<td class="{kind}">{html.escape(text)}</td>'


def _verdicts(tally: Tally) -> str:
    rows = [
        (
            _cell(tell("yes", "是") if each.good else tell("no", "否"), _kind(each.good)),
            _cell(each.what),
            _cell(each.found),
        )
        for each in tally.verdicts()
    ]
    return _table(tell("What is judged", "评判"), rows)


def _kind(good: bool) -> str:
    return "good" if good else "bad"


def _frames(tally: Tally) -> str:
    named = [
        (tell("half of the frames within", "一半的帧不超过"), 0.5),
        (tell("95 % within", "95% 不超过"), 0.95),
        (tell("99 % within", "99% 不超过"), 0.99),
        (tell("the slowest", "最慢"), 1.0),
    ]
    rows = [(_cell(what), _cell(f"{tally.frame(share):.1f} ms", "number")) for what, share in named]
    rows.insert(0, (_cell(tell("frames", "帧数")), _cell(f"{len(tally.frames):,}", "number")))
    rows += [(_cell(kind), _cell(f"{count:,}", "number")) for kind, count in tally.kinds.items()]
    ends = tell("visits ended and reset", "参观结束并复位")
    rows.append((_cell(ends), _cell(f"{tally.ended:,}", "number")))
    return _table(tell("Frames and gestures", "帧与手势"), rows)


def _memory(tally: Tally) -> str:
    if not tally.memory:
        return ""
    most = max(used for _, used in tally.memory) or 1.0
    points = " ".join(
        f"{960 * at / tally.wanted:.1f},{180 - 170 * used / most:.1f}" for at, used in tally.memory
    )
    title = tell(f"Memory, {most:.0f} MiB at most", f"内存，最多 {most:.0f} MiB")
    line = f'<polyline points="{points}" fill="none" stroke="#3E6B5C" stroke-width="2"/>'
    return f'<h2>{title}</h2><svg viewBox="0 0 960 190">{line}</svg>'


def _visits(tally: Tally) -> str:
    rows = [
        (
            _cell(name),
            _cell(f"{tally.visits[name]:,}", "number"),
            _cell(
                tell(f"sent there {tally.sent[name]:,}", f"其中送去 {tally.sent[name]:,}"), "number"
            ),
        )
        for name in sorted(tally.screens, key=lambda name: tally.visits[name])
    ]
    return _table(tell("Screens, the least visited first", "画面，到得最少的在前"), rows)


def _log(tally: Tally) -> str:
    told = [*tally.lines[:200], *map(str, tally.started), *map(str, tally.files)]
    if not told:
        return ""
    lines = html.escape("\n".join(told))
    return f"<h2>{tell('What was found', '发现的问题')}</h2><pre>{lines}</pre>"
