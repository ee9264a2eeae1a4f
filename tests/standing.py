"""What a visitor sees and has chosen, to be compared before and after a switch of language."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF

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


def chosen(visitor: Visitor) -> dict[str, object]:
    """What must be the same in every language: where the visitor is, and what they have open."""
    found: dict[str, object] = {}
    for name, properties in CHOSEN.items():
        singleton = visitor.viewer.singleton(name)
        assert isinstance(singleton, QObject)
        found |= {f"{name}.{each}": singleton.property(each) for each in properties}
    for park in visitor.items_with("centreX", "seen"):
        view, frame = park.property("seen"), park.parentItem()
        shares = view.x() / frame.width(), view.y() / frame.height(), view.width() / frame.width()
        found["map"] = tuple(round(share, FIGURES) for share in shares)
    found["pictures"] = sorted(
        {str(each.property("kind")) for each in visitor.items_with("kind", "caption", "bleed")}
    )
    found["people"] = [each.property("shown") for each in visitor.items_with("tallest", "shown")]
    found["filter"] = [
        each.property("choosing") for each in visitor.items_with("choosing", "slipsBottom")
    ]
    return found


def seen(visitor: Visitor) -> list[tuple[str, tuple[int, ...]]]:
    """All words and targets on screen, each with its place in design px."""
    return sorted(
        (plain(each.name), _rounded(each.box)) for each in (*visitor.texts(), *visitor.targets())
    )


def _rounded(box: QRectF) -> tuple[int, ...]:
    return tuple(round(number) for number in (box.x(), box.y(), box.width(), box.height()))
