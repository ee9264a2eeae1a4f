"""What a visitor sees and has chosen, to be compared before and after a switch of language."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QObject

from kiosk.bridge import scene
from kiosk.bridge.settling import asked
from kiosk.running.layout import Box, Page
from tests.visitor import Visitor, plain

FIGURES = 3
"""Digits behind the point that a place on the map is compared in: shares of the map."""

CHOSEN = {
    "Way": ("page", "item", "sheet"),
    "Directory": ("query", "industry", "park", "page"),
    "Ties": ("firm", "industry", "stage"),
    "Access": ("textScale", "contrast", "reach", "still"),
    "Comparing": ("keeping",),
}
"""What the singletons of the bridge remember of a visit, whatever the language."""


OPEN = """
(function(stage) {
    const found = {map: null, pictures: [], people: [], filter: []}, waiting = [stage];
    while (waiting.length) {
        const item = waiting.pop();
        if (!item.visible || item.opacity <= 0)
            continue;
        if (item.enabled) {
            const {kind, caption, bleed, tallest, shown, choosing, slipsBottom} = item;
            const {centreX, seen} = item;
            if (centreX !== undefined && seen !== undefined)
                found.map = [seen.x / item.parent.width, seen.y / item.parent.height,
                    seen.width / item.parent.width];
            if (kind && caption !== undefined && bleed !== undefined)
                found.pictures.push(kind);
            if (tallest !== undefined && shown !== undefined)
                found.people.push(shown);
            if (choosing !== undefined && slipsBottom !== undefined)
                found.filter.push(choosing);
        }
        waiting.push(...item.children);
    }
    return JSON.stringify(found);
})(this)"""
"""What only the pages know: the map's view, pictures, the person shown, the filter that is open.

Asked in QML's own engine, as all here: Python keeps something of each item that it has seen, and
who looks a thousand times would weigh that.
"""


def chosen(visitor: Visitor) -> dict[str, object]:
    """What must be the same in every language: where the visitor is, and what they have open."""
    found: dict[str, object] = {}
    for name, properties in CHOSEN.items():
        singleton = visitor.viewer.singleton(name)
        assert isinstance(singleton, QObject)
        found |= {f"{name}.{each}": singleton.property(each) for each in properties}
    expression = asked(visitor.stage, OPEN)
    assert expression is not None
    opened: dict[str, Any] = json.loads(expression.evaluate()[0])
    opened["map"] = [round(share, FIGURES) for share in opened["map"] or ()]
    opened["pictures"] = sorted({*opened["pictures"]})
    return found | opened


def page_of(visitor: Visitor) -> Page:
    """The texts and targets that are seen now."""
    return scene.page(scene.glance(visitor.stage))


def seen(visitor: Visitor) -> list[tuple[str, tuple[int, ...]]]:
    """All words and targets on screen, each with its place in design px."""
    page = page_of(visitor)
    words = [(plain(text.words), _rounded(text.box)) for text in page.texts]
    return sorted(words + [(plain(target.name), _rounded(target.box)) for target in page.targets])


def _rounded(box: Box) -> tuple[int, ...]:
    return tuple(map(round, (box.left, box.top, box.right, box.bottom)))
