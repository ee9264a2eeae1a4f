"""What people call the places that are counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from kiosk.exhibit.linking import file_of
from kiosk.exhibit.model import THEN, Exhibit, Firm, Panel, Park
from kiosk.exhibit.texts import context_of
from kiosk.exhibit.tour import before
from kiosk.tongue import tell

_OF_FIRMS: Final = ("firm", "ties")
"""Pages whose items are firms."""


@dataclass(frozen=True, slots=True)
class Names:
    """Names for a report; what has none is called by its id."""

    exhibit: str = "kiosk"
    places: Mapping[str, str] = field(default_factory=dict)
    """By ``page`` or ``page/item``."""
    languages: Mapping[str, str] = field(default_factory=dict)
    """By their codes."""

    def place(self, place: str) -> str:
        """A place; two firms that were compared are told by both."""
        page, _, item = place.partition("/")
        if page == "compare" and item:
            return " + ".join(self.place(f"firm/{firm}") for firm in item.split("+"))
        return self.places.get(place, place)

    def language(self, code: str) -> str:
        """A language."""
        return self.languages.get(code, code)


def names_of(exhibit: Exhibit | None, languages: Mapping[str, str]) -> Names:
    """The names in an exhibit, if it could be read, with those of the languages."""
    if exhibit is None:
        return Names(places=_pages(), languages=languages)
    lines = {place: name.replace("\n", "") for place, (_, name) in item_texts(exhibit).items()}
    lines |= {
        place: f"{lines[place.removesuffix(f'/{THEN}')]} · {tell('then', '昔')}"
        for place in before(exhibit)
    }
    return Names(exhibit.zone, _pages() | lines, languages)


def item_texts(exhibit: Exhibit) -> dict[str, tuple[str, str]]:
    """The name of each ``page/item`` in Chinese, behind the context of its translations."""
    items: dict[str, tuple[Panel | Park | Firm, str]] = {}
    items |= {f"story/{p.chapter}/{p.id}": (p, p.title) for p in exhibit.panels}
    items |= {f"map/{park.id}": (park, park.short_name) for park in exhibit.parks}
    items |= {f"{page}/{f.id}": (f, f.short_name) for f in exhibit.firms for page in _OF_FIRMS}
    items |= {f"firms/park/{park.id}": (park, park.short_name) for park in exhibit.parks}
    texts = {place: (context_of(file_of(item)), name) for place, (item, name) in items.items()}
    industries = {f"firms/{each.id}": ("exhibit", each.name) for each in exhibit.industries}
    return texts | industries


def _pages() -> dict[str, str]:
    return {
        "attract": tell("attract page", "首屏"),
        "home": tell("home", "首页"),
        "story": tell("story", "故事"),
        "map": tell("park map", "园区地图"),
        "firms": tell("firm directory", "企业名录"),
        "firm": tell("firm profile", "企业"),
        "ties": tell("ties", "谁与谁相连"),
        "compare": tell("two firms compared", "两家对照"),
        "figures": tell("figures", "数据一览"),
        "about": tell("about", "关于"),
    }
