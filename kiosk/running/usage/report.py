"""The counts as one page of HTML that needs nothing else: to be read, printed or sent."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import date, timedelta
from string import Template
from typing import Final

from kiosk.running.usage.events import bucket_told
from kiosk.running.usage.names import Names
from kiosk.running.usage.summary import Summary
from kiosk.tongue import tell, tongue

DAYS: Final = 90
"""Days that the plot of days shows, the last ones."""

_PAGE: Final = Template(
    """<!doctype html>
<html lang="$language"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>$title</title>
<style>
body { background: #F3EDDF; color: #1B2624; font: 17px/1.6 sans-serif; margin: 40px auto;
  max-width: 960px; padding: 0 24px }
h1, h2 { font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; line-height: 1.3 }
h1 { font-size: 34px; border-bottom: 3px solid #B98F36; padding-bottom: 12px }
h2 { font-size: 24px; margin: 40px 0 8px }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: 3px 12px 3px 0; vertical-align: middle }
th { font-weight: normal; width: 40% }
td.count { text-align: right; width: 12%; font-variant-numeric: tabular-nums }
td i { display: block; height: 14px; background: #3E6B5C }
figure { margin: 8px 0 } figcaption, .note { color: #5B5E52; font-size: 15px }
svg { width: 100%; height: auto; display: block; overflow: visible }
section { break-inside: avoid }
</style>
<h1>$title</h1>
<p>$lead</p>
$sections
<p class="note">$note</p>
"""
)

_WIDE, _HIGH, _FOOT = 960, 200, 28


def report(counts: Summary, names: Names) -> str:
    """The page.

    Args:
        counts: what is reported.
        names: what people call the exhibit, its places and languages.
    """
    name = names.place
    days = sorted(counts.by_day)
    span = f"{days[0]} – {days[-1]}" if days else "–"
    lengths = [
        (tell(f"{bucket_told(least)} s", f"{bucket_told(least)} 秒"), count)
        for least, count in sorted(counts.by_length.items())
    ]
    languages = [(names.language(code), n) for code, n in counts.by_language.most_common()]
    stopped = [(name(place), count) for place, count in counts.stopped.most_common(12)]
    pages = [(name(place), count) for place, count in counts.seen.most_common() if "/" not in place]
    sections = [
        _hours(counts),
        _days(counts),
        _ranked(tell("How long visits lasted", "参观多久"), lengths),
        _ranked(tell("Languages, at the end of a visit", "语言（参观结束时）"), languages),
        _ranked(tell("Pages", "页面"), pages),
        *(
            _ranked(what, [(name(place), count) for place, count in counts.most_seen(page)])
            for page, what in (
                ("story", tell("Panels that were read most", "看得最多的图文")),
                ("firm", tell("Firms that were met most", "看得最多的企业")),
                ("map", tell("Parks that were looked at most", "看得最多的园区")),
            )
        ),
        _ranked(tell("Where visits ended", "参观在哪里结束"), stopped),
    ]
    return _PAGE.substitute(
        language="zh-CN" if tongue() == "zh" else "en",
        title=html.escape(tell(f"Visits: {names.exhibit}", f"参观统计：{names.exhibit}")),
        lead=html.escape(
            tell(f"{counts.visits:,} visits, {span}", f"{counts.visits:,} 次，{span}")
        ),
        sections="\n".join(sections),
        note=html.escape(
            tell(
                "A visit lasts from the first touch until the exhibit is as at first again. "
                "Nothing is kept of who came: only how often something was looked at, and for "
                "about how long.",
                "从第一次触摸到展项恢复原样，算一次参观。不记录是谁，只记录看了什么、看了多少次、大约多久。",
            )
        ),
    )


def _hours(counts: Summary) -> str:
    bars = [(f"{hour}", counts.by_hour[hour]) for hour in range(24)]
    return _plot(tell("Visits by hour of the day", "一天中的各个小时"), bars, every=3)


def _days(counts: Summary) -> str:
    if not counts.by_day:
        return ""
    last = date.fromisoformat(max(counts.by_day))
    first = max(date.fromisoformat(min(counts.by_day)), last - timedelta(days=DAYS - 1))
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    bars = [(day.strftime("%m-%d"), counts.by_day[day.isoformat()]) for day in days]
    return _plot(tell("Visits by day", "每天"), bars, every=max(1, len(bars) // 12))


def _plot(title: str, bars: Sequence[tuple[str, int]], every: int) -> str:
    """Upright bars, the highest with its number; a label below every so many of them."""
    most = max((count for _, count in bars), default=0)
    step = _WIDE / len(bars)
    drawn = []
    for number, (label, count) in enumerate(bars):
        high = count / most * (_HIGH - 24) if most else 0
        x, middle = number * step, (number + 0.5) * step
        drawn.append(
            f'<rect x="{x + step * 0.1:.1f}" y="{_HIGH - high:.1f}" width="{step * 0.8:.1f}" '
            f'height="{high:.1f}" fill="#3E6B5C"><title>{label}: {count}</title></rect>'
        )
        if number % every == 0:
            drawn.append(f'<text x="{middle:.1f}" y="{_HIGH + 20}">{label}</text>')
        if count == most and most and all(c < most for _, c in bars[:number]):
            drawn.append(f'<text x="{middle:.1f}" y="{_HIGH - high - 6:.1f}">{count}</text>')
    told = "; ".join(f"{label}: {count}" for label, count in bars if count)
    return (
        f"<section><h2>{html.escape(title)}</h2><figure>"
        f'<svg viewBox="0 0 {_WIDE} {_HIGH + _FOOT}" role="img" '
        f'aria-label="{html.escape(told, quote=True)}" font-size="15" text-anchor="middle" '
        f'fill="#1B2624">{"".join(drawn)}'
        f'<path d="M0 {_HIGH}H{_WIDE}" stroke="#1B2624"/></svg></figure></section>'
    )


def _ranked(title: str, rows: Sequence[tuple[str, int]]) -> str:
    """A table with a bar in each row."""
    most = max((count for _, count in rows), default=0)
    lines = [
        f"<tr><th scope=row>{html.escape(label)}</th><td class=count>{count:,}</td>"
        f'<td><i style="width:{count / most * 100:.1f}%"></i></td></tr>'
        for label, count in rows
    ]
    none = f"<p>{tell('None yet.', '还没有。')}</p>"
    table = f"<table>{''.join(lines)}</table>" if lines else none
    return f"<section><h2>{html.escape(title)}</h2>{table}</section>"
