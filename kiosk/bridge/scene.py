"""What is seen of a window now: its texts and what can be pressed, as rectangles to be judged."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.settling import asked
from kiosk.running.layout import Box, Page, Target, Text

_TEXT: Final = """
    function text(item, stage) {
        const at = item.mapToItem(stage, 0, 0);
        const across = item.mapToItem(stage, 1, 0), down = item.mapToItem(stage, 0, 1);
        const font = item.font;
        return [item.text, item.contentWidth, item.contentHeight, item.fontInfo.pixelSize,
            item.lineCount, item.truncated, item.wrapMode !== Text.NoWrap, item.width, item.height,
            item.baselineOffset, item.effectiveHorizontalAlignment, item.verticalAlignment,
            font.family, font.weight,
            at.x, at.y, across.x - at.x, across.y - at.y, down.x - at.x, down.y - at.y];
    }"""
"""What QML knows of a text. Python cannot read all of it: some are of Qt Quick's own types."""

_LOOK: Final = (
    """(function(stage, then) {"""
    + _TEXT
    + r"""
    const texts = [], targets = [], turns = [], waiting = [[stage, [], []]];
    while (waiting.length) {
        const [item, above, components] = waiting.pop();
        if (!item.visible || item.opacity <= 0)
            continue;
        let inside = above;
        if (item.enabled && item.truncated !== undefined) {
            if (item.text.trim())
                texts.push([...text(item, stage), components, above]);
        } else if (item.enabled && item.accessibleName !== undefined && item.possible) {
            const box = item.mapToItem(stage, 0, 0, item.width, item.height);
            if (item.passing && (box.x < 0 || box.x + box.width > stage.width))
                continue;
            inside = [...above, targets.length];
            targets.push([item.accessibleName, box.x, box.y, box.width, box.height,
                item.wholeScreen, item.doubled, components, above]);
        }
        if (item.enabled && item.turns && item.possible !== false)
            turns.push(item);
        const children = item.children;
        if (!children.length)
            continue;
        const type = /^(\w+)_QMLTYPE/.exec(String(item));
        const around = type ? [type[1], ...components] : components;
        for (let at = children.length - 1; at >= 0; --at)
            waiting.push([children[at], inside, around]);
    }
    return then(turns, [stage.width, stage.height, texts, targets]);
})"""
)
"""One walk in QML's own engine takes a tenth of the time of one from Python, item by item.

Seen is what is visible and not wholly transparent. What is disabled fades away or lies under a
sheet.
"""

_PAGE: Final = (
    _LOOK + "(this, (turns, seen) => JSON.stringify([...seen, turns.map(item => item.turns)]))"
)

_INK: Final = (
    "(function(item) {"
    + _TEXT
    + """
    let stage = item;
    while (stage.parent.parent)
        stage = stage.parent;
    return JSON.stringify(text(item, stage));
})(this)"""
)

HORIZONTAL_RIGHT: Final = 2
HORIZONTAL_MIDDLE: Final = 4
VERTICAL_BOTTOM: Final = 64
VERTICAL_MIDDLE: Final = 128
"""Qt's alignments as QML tells them."""


def glance(stage: QQuickItem) -> str:
    """All that is seen below an item now, for :func:`page`; the same while nothing changes.

    Args:
        stage: the item that the pages stand on; its coordinates are design px.
    """
    expression = asked(stage, _PAGE)
    assert expression is not None
    seen: str = expression.evaluate()[0]
    return seen


def page(seen: str, reach_top: float = 0.0) -> Page:
    """What a glance has seen, to be judged; no target may lie above ``reach_top``."""
    width, height, texts, targets, _ = json.loads(seen)
    return Page(
        Box(0, 0, width, height),
        tuple(_text(*told) for told in texts),
        tuple(_target(*told) for told in targets),
        reach_top,
    )


def turns(seen: str) -> list[int]:
    """What a glance has seen that turns to another part of what the page tells, in order: 1 to the
    next, -1 to the one before."""
    told: list[int] = json.loads(seen)[-1]
    return told


def words(seen: str) -> str:
    """All that can be read in a glance."""
    return "\n".join(text for text, *_ in json.loads(seen)[2])


def turn(stage: QQuickItem, number: int) -> None:
    """Press what turns, by its number in :func:`turns`."""
    expression = asked(stage, f"{_LOOK}(this, turns => turns[{number}].activate())")
    assert expression is not None
    expression.evaluate()


def ink(text: QQuickItem) -> Box:
    """The rectangle on the stage that a text's lines take, without the leading around them."""
    expression = asked(text, _INK)
    assert expression is not None
    return _ink(json.loads(expression.evaluate()[0]))


def _text(*told: Any) -> Text:
    words, width, _, size, _, cut, wraps, column, *_ = told
    return Text(
        words, _ink(told), width, column, size, cut, wraps, tuple(told[-2]), tuple(told[-1])
    )


def _target(
    name: str,
    x: float,
    y: float,
    width: float,
    height: float,
    whole: bool,
    doubled: bool,
    components: Sequence[str],
    above: Sequence[int],
) -> Target:
    box = Box(x, y, x + width, y + height)
    return Target(name, box, whole, doubled, tuple(components), tuple(above))


def _ink(told: Sequence[Any]) -> Box:
    """The rectangle that a text's lines take, from what :data:`_TEXT` gives.

    Of a single line it is the characters' own: display digits fill two thirds of their height, and
    words may stand close behind the room that a digit keeps free on its right.
    """
    words, wide, high, size, lines, _, _, width, height, baseline, *rest = told
    horizontal, vertical, family, weight, *place = rest
    aside = {HORIZONTAL_RIGHT: width - wide, HORIZONTAL_MIDDLE: (width - wide) / 2}
    before = behind = 0.0
    if lines == 1:
        top, tall, before, behind = _of_line(words, family, weight, round(size))
        top += baseline
    else:
        leading = max(0.0, high / max(1, lines) - size) / 2
        below = {VERTICAL_BOTTOM: height - high, VERTICAL_MIDDLE: (height - high) / 2}
        top = below.get(vertical, 0.0) + leading
        tall = high - 2 * leading
    left = aside.get(horizontal, 0.0)
    return _mapped(left + before, top, left + wide - behind, top + tall, place)


def _mapped(left: float, top: float, right: float, bottom: float, place: Sequence[float]) -> Box:
    """A rectangle of an item on the stage, where the item may be scaled, turned or mirrored."""
    x, y, across_x, across_y, down_x, down_y, *_ = place
    corners = [(left, top), (right, top), (left, bottom), (right, bottom)]
    xs = [x + at * across_x + under * down_x for at, under in corners]
    ys = [y + at * across_y + under * down_y for at, under in corners]
    return Box(min(xs), min(ys), max(xs), max(ys))


@lru_cache(maxsize=4096)
def _of_line(words: str, family: str, weight: int, size: int) -> tuple[float, float, float, float]:
    """The characters' upper edge below their baseline, their height, and what they leave free of
    their width on the left and on the right."""
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    font.setPixelSize(size)
    metrics = QFontMetricsF(font)
    drawn = metrics.tightBoundingRect(words)
    behind = metrics.horizontalAdvance(words) - drawn.right()
    return drawn.top(), drawn.height(), max(0.0, drawn.left()), max(0.0, behind)
