"""Ties the items of an exhibit together by their ids, and leaves out what leads nowhere.

What comes out is consistent in itself: every fact, figure, park, firm, photo, industry and place
that an item names is there. An item that names something missing loses that reference and keeps
the rest; only a firm without its industry, a chapter without panels and a park that cannot be drawn
are left out altogether. All of it is reported at the line that names it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar

from kiosk.exhibit import geometry
from kiosk.exhibit.comparing import SIGN
from kiosk.exhibit.geo.crossings import crosses_itself
from kiosk.exhibit.model import (
    ATTRACT_SECONDS,
    MUTUAL,
    PAGES,
    THEN,
    TIE_ENDS,
    AboutPage,
    AttractItem,
    Chapter,
    Door,
    Exhibit,
    Figure,
    FiguresPage,
    Firm,
    Gap,
    Hotspot,
    Map,
    MapName,
    Panel,
    Park,
    Person,
    Photo,
    Tie,
)
from kiosk.exhibit.placing import drawn
from kiosk.exhibit.problems import Word
from kiosk.exhibit.shaping import Dataclass
from kiosk.exhibit.toml_places import Document, Path

EXHIBIT_FILE: Final = "exhibit.toml"
LEDGER_FILE: Final = "ledger.toml"


def file_of(item: Chapter | Panel | Park | Firm | Figure | Photo | Map) -> str:
    """The file, relative to the exhibit's folder, that holds an item."""
    match item:
        case Chapter():
            return f"story/{item.id}/chapter.toml"
        case Panel():
            return f"story/{item.chapter}/{item.id}.md"
        case Park():
            return f"parks/{item.id}.md"
        case Firm():
            return f"firms/{item.id}.md"
        case Figure():
            return f"figures/{item.id}.toml"
        case Photo():
            return f"photos/{item.id}.toml"
        case Map():
            return f"maps/{item.id}.toml"


def places_key(chart: Map) -> str:
    """The key of a map's places in their file."""
    return "features" if chart.places_file else "places"


class Shelf:
    """The items of one kind by id, and the files of those that cannot be shown."""

    __slots__ = ("items", "kind", "left_out", "unlisted")

    def __init__(self, kind: str, items: Mapping[str, Any] | None = None) -> None:
        self.kind: Final = kind
        self.items: dict[str, Any] = dict(items or {})
        self.left_out: dict[str, str] = {}
        """Ids of items with problems of their own, with their files."""
        self.unlisted: dict[str, str] = {}
        """Ids of sound items that no list names, with the file that should."""

    def complain(self, document: Document, path: Path, name: str) -> None:
        """Say why an id is not on the shelf."""
        from kiosk.exhibit.problems import likely

        kind = Word(self.kind)
        if (file := self.left_out.get(name)) and name not in self.items:
            document.add("left-out-reference", path, kind=kind, name=name, file=Word(file))
        elif file := self.unlisted.get(name):
            document.add("unlisted-reference", path, kind=kind, name=name, file=Word(file))
        else:
            choices = list(self.items)
            guess = likely(name, choices)
            document.add(
                "unknown-reference", path, kind=kind, name=name, guess=guess, choices=choices
            )


class Shelves:
    """Everything that was read, by kind; panels by ``chapter/panel``."""

    def __init__(self) -> None:
        self.facts: Final = Shelf("fact")
        self.figures: Final = Shelf("figure")
        self.photos: Final = Shelf("photo")
        self.parks: Final = Shelf("park")
        self.firms: Final = Shelf("firm")
        self.industries: Final = Shelf("industry")
        self.chapters: Final = Shelf("chapter")
        self.panels: Final = Shelf("panel")
        self.maps: Final = Shelf("map")


@dataclass(frozen=True, slots=True)
class Orders:
    """What ``exhibit.toml`` says of order: chapters of the story, and parks."""

    story: tuple[str, ...]
    parks: tuple[str, ...]


_REFERENCES: Final[Mapping[type, Mapping[str, str]]] = {
    Chapter: {"facts": "facts"},
    Panel: {"facts": "facts", "figure": "figures", "parks": "parks", "photo": "photos"},
    Park: {"facts": "facts", "photo": "photos"},
    Firm: {
        "facts": "facts",
        "figure": "figures",
        "figures": "figures",
        "park": "parks",
        "photo": "photos",
    },
    Tie: {"facts": "facts"},
    Person: {"facts": "facts"},
    Figure: {"facts": "facts"},
    Photo: {"facts": "facts"},
    Gap: {"facts": "facts"},
    AttractItem: {"facts": "facts", "figure": "figures", "photo": "photos"},
    FiguresPage: {"facts": "facts", "figures": "figures", "before": "figures", "after": "figures"},
    AboutPage: {"photo": "photos"},
    Map: {"facts": "facts"},
    Hotspot: {"facts": "facts", "park": "parks", "firms": "firms"},
    Exhibit: {"facts": "facts"},
}
"""Which fields of a class name items, and on which shelf these stand."""


def references(cls: type) -> Mapping[str, str]:
    """The fields of a class that name items, and the name of their shelf: ``park``, ``parks``."""
    named = _REFERENCES.get(cls, {})
    return {**named, "industry": "industries"} if cls is Firm else named


Item = TypeVar("Item", bound=Dataclass)


class Linker:
    """Ties what stands on the shelves together; see the module."""

    def __init__(self, shelves: Shelves, documents: Mapping[str, Document]) -> None:
        self._shelves = shelves
        self._documents = documents

    def link(self, exhibit: Exhibit, orders: Orders, gaps: Mapping[int, Gap]) -> Exhibit:
        """The whole exhibit, its collections in their order.

        Args:
            exhibit: what ``exhibit.toml`` and ``ledger.toml`` hold, its other collections empty.
            orders: the lists of chapters and parks there.
            gaps: the ledger's gaps by their place in it.
        """
        shelves = self._shelves
        top = self._documents[EXHIBIT_FILE]
        self._leave_out(shelves.parks, lambda park: _can_be_drawn(park, self._document(park)))
        self._leave_out(shelves.firms, self._has_industry)
        self._order(shelves.parks, top, "parks", orders.parks)
        panels = self._story(top, orders.story)

        ledger = self._documents[LEDGER_FILE]
        return replace(
            self._linked(exhibit, top),
            figures_page=self._linked(exhibit.figures_page, top, ("figures_page",)),
            about=self._linked(exhibit.about, top, ("about",)),
            attract=tuple(
                linked
                for item in exhibit.attract
                if self._can_attract(item, top)
                for linked in (self._linked(item, top, ("attract", item.at)),)
                if any((linked.text, linked.figure, linked.photo))
            ),
            gaps=tuple(self._linked(gap, ledger, ("gap", at)) for at, gap in gaps.items()),
            chapters=self._all(shelves.chapters),
            panels=tuple(
                self._linked_panel(panel)
                for chapter in shelves.chapters.items
                for panel in panels[chapter]
            ),
            parks=self._all(shelves.parks),
            firms=tuple(
                sorted(
                    (self._linked_firm(firm) for firm in shelves.firms.items.values()),
                    key=lambda firm: (firm.reading.lower().split(), firm.id),
                )
            ),
            figures=self._all(shelves.figures),
            photos=self._all(shelves.photos),
            maps=tuple(map(self._linked_map, shelves.maps.items.values())),
        )

    def _document(self, item: Any) -> Document:
        return self._documents[file_of(item)]

    def _all(self, shelf: Shelf) -> tuple[Any, ...]:
        return tuple(self._linked(item, self._document(item)) for item in shelf.items.values())

    @staticmethod
    def _leave_out(shelf: Shelf, sound: Callable[[Any], bool]) -> None:
        for name, item in list(shelf.items.items()):
            if not sound(item):
                shelf.left_out[name] = file_of(item)
                del shelf.items[name]

    def _has_industry(self, firm: Firm) -> bool:
        industries = self._shelves.industries
        if firm.industry in industries.items:
            return True
        industries.complain(self._document(firm), ("industry",), firm.industry)
        return False

    def _order(self, shelf: Shelf, listing: Document, key: str, order: Collection[str]) -> None:
        """Bring a shelf into the order of a list; what it does not name goes aside."""
        named = self._kept(order, shelf, listing, (key,))
        for name, item in shelf.items.items():
            if name not in order:
                shelf.unlisted[name] = listing.file
                listing.problems.add(
                    "unlisted",
                    file_of(item),
                    kind=Word(shelf.kind),
                    name=name.rpartition("/")[2],
                    key=Word(key),
                    file=Word(listing.file),
                )
        shelf.items = {name: shelf.items[name] for name in named}

    def _story(self, top: Document, order: Collection[str]) -> dict[str, list[Panel]]:
        """Chapters and their panels in order; chapters with nothing to show are left out."""
        chapters, panels = self._shelves.chapters, self._shelves.panels
        self._order(chapters, top, "story", order)
        shown: dict[str, list[Panel]] = {}
        kept: dict[str, Chapter] = {}
        for name, chapter in chapters.items.items():
            document = self._document(chapter)
            shelf = Shelf("panel")
            for aside, of_chapter in (
                (shelf.items, panels.items),
                (shelf.left_out, panels.left_out),
            ):
                aside.update(
                    (path.partition("/")[2], value)
                    for path, value in of_chapter.items()
                    if path.startswith(f"{name}/")
                )
            self._order(shelf, document, "panels", chapter.panels)
            for panel, file in shelf.unlisted.items():
                panels.unlisted[f"{name}/{panel}"] = file
            if shelf.items:
                shown[name] = list(shelf.items.values())
                kept[name] = replace(chapter, panels=tuple(shelf.items))
            else:
                document.add("no-panels", ("panels",))
                chapters.left_out[name] = document.file
        for path in list(panels.items):
            name = path.partition("/")[0]
            if name in chapters.left_out:
                panels.left_out[path] = chapters.left_out[name]
            elif name in chapters.unlisted:
                panels.unlisted[path] = chapters.unlisted[name]
        chapters.items = kept
        panels.items = {
            f"{name}/{panel.id}": panel for name, each in shown.items() for panel in each
        }
        return shown

    def _linked(self, item: Item, document: Document, at: Path = ()) -> Item:
        """The item without the references that lead nowhere."""
        changes: dict[str, object] = {}
        for name, shelf_name in _REFERENCES[type(item)].items():
            value = getattr(item, name)
            if not value:
                continue
            shelf: Shelf = getattr(self._shelves, shelf_name)
            if isinstance(value, str):
                if value not in shelf.items:
                    shelf.complain(document, (*at, name), value)
                    changes[name] = ""
            elif (kept := self._kept(value, shelf, document, (*at, name))) != value:
                changes[name] = kept
        return replace(item, **changes) if changes else item

    @staticmethod
    def _kept(names: Iterable[str], shelf: Shelf, document: Document, at: Path) -> tuple[str, ...]:
        """The names that are on the shelf, each once."""
        kept: dict[str, None] = {}
        for index, name in enumerate(names):
            if name not in shelf.items:
                shelf.complain(document, (*at, index), name)
            elif name in kept:
                document.add("listed-twice", (*at, index), name=name)
            else:
                kept[name] = None
        return tuple(kept)

    def _linked_panel(self, panel: Panel) -> Panel:
        document = self._document(panel)
        panel = self._linked(panel, document)
        if panel.door is None or self._leads(panel.door, document, ("door",)):
            return panel
        return replace(panel, door=None)

    @staticmethod
    def _can_attract(item: AttractItem, document: Document) -> bool:
        """Whether an item shows one thing, and for a time that it can be read in."""
        at = ("attract", item.at)
        least, most = ATTRACT_SECONDS
        if sum(map(bool, (item.text, item.figure, item.photo))) != 1:
            document.add("attract-one", at)
            return False
        if not least <= item.seconds <= most:
            document.add("attract-seconds", (*at, "seconds"), least=f"{least:g}", most=f"{most:g}")
            return False
        return True

    def _linked_map(self, chart: Map) -> Map:
        """A map with the places that can be shown: somewhere, under a name."""
        document = self._documents[chart.places_file or file_of(chart)]
        places: dict[str, Hotspot] = {}
        for index, place in enumerate(chart.places):
            number = place.number if chart.places_file else index
            at: Path = (places_key(chart), number)
            linked = self._linked(place, document, at)
            if linked.door and not self._leads(linked.door, document, (*at, "door")):
                linked = replace(linked, door=None)
            stands = drawn(place, document.add, at)
            if stands is None:
                continue
            if place.id in places:
                document.add("same-id", (*at, "id"), name=place.id)
            elif not linked.park and not linked.name:
                if not place.park:  # else it is said that the park is not there
                    document.add("place-without-name", at)
            else:
                places[place.id] = replace(linked, at=stands, number=number)
        own = self._document(chart)
        chart = self._linked(chart, own, ())
        names = self._once(chart.names, own)
        if chart.home and chart.home not in names:
            self._no_name(own, ("home",), chart.home, names)
            chart = replace(chart, home="")
        steps = []
        for number, step in enumerate(chart.steps):
            if step.place and step.place not in names:
                self._no_name(own, ("steps", number, "place"), step.place, names)
                step = replace(step, place="")
            steps.append(step)
        return replace(
            chart,
            places=tuple(places.values()),
            names=tuple(names.values()),
            steps=tuple(steps),
        )

    @staticmethod
    def _once(names: Iterable[MapName], document: Document) -> dict[str, MapName]:
        """Names by their id, each once."""
        found: dict[str, MapName] = {}
        for number, name in enumerate(names):
            if name.id in found:
                document.add("same-id", ("names", number, "id"), name=name.id)
            else:
                found[name.id] = name
        return found

    @staticmethod
    def _no_name(document: Document, at: Path, name: str, names: Collection[str]) -> None:
        from kiosk.exhibit.problems import likely

        document.add(
            "unknown-reference",
            at,
            kind=Word("name on the map"),
            name=name,
            choices=[*names],
            guess=likely(name, names),
        )

    def _linked_firm(self, firm: Firm) -> Firm:
        document = self._document(firm)
        firm = self._linked(firm, document)
        people = tuple(
            self._linked(person, document, ("people", at)) for at, person in enumerate(firm.people)
        )
        doors = tuple(
            door for at, door in enumerate(firm.doors) if self._leads(door, document, ("doors", at))
        )
        ties = tuple(
            replace(
                self._linked(tie, document, ("ties", at)),
                to=self._ends(firm, tie, document, ("ties", at, "to")),
            )
            for at, tie in enumerate(firm.ties)
        )
        return replace(firm, people=people, doors=doors, ties=ties)

    def _ends(self, firm: Firm, tie: Tie, document: Document, at: Path) -> tuple[str, ...]:
        """The ends of a tie that are there, each once, the firm itself not among them."""
        shelves = self._shelves
        by_kind = dict(
            zip(TIE_ENDS, (shelves.firms, shelves.industries, shelves.parks), strict=True)
        )
        if not tie.to:
            document.add("tie-to-nothing", at)
        kept: dict[str, None] = {}
        for number, end in enumerate(tie.to):
            kind, _, name = end.partition("/")
            shelf = by_kind.get(kind)
            if shelf is None or not name:
                document.add("tie-end", (*at, number), end=end)
            elif tie.kind in MUTUAL and kind != "firm":
                document.add("tie-together", (*at, number), end=end)
            elif name not in shelf.items:
                shelf.complain(document, (*at, number), name)
            elif end == f"firm/{firm.id}":
                document.add("tie-to-itself", (*at, number))
            elif end in kept:
                document.add("listed-twice", (*at, number), name=end)
            else:
                kept[end] = None
        return tuple(kept)

    def _leads(self, door: Door, document: Document, at: Path) -> bool:
        """Whether a door leads to a page or item that is there."""
        page, _, item = door.to.partition("/")
        path = (*at, "to")
        shelves = self._shelves
        if page not in PAGES:
            Shelf("page", dict.fromkeys(PAGES)).complain(document, path, page)
            return False
        if page == "compare":
            return self._is_pair(item, document, path)
        if page == "maps":
            return self._is_on_map(item, document, path)
        if page == "map":
            item = item.removesuffix(f"/{THEN}")
        in_park = page == "firms" and item.startswith("park/")
        item = item.removeprefix("park/") if in_park else item
        shelf = {
            "story": shelves.panels if "/" in item else shelves.chapters,
            "map": shelves.parks,
            "firm": shelves.firms,
            "firms": shelves.parks if in_park else shelves.industries,
            "ties": shelves.firms,
        }.get(page)
        if shelf is None or not item:
            if item or door.to.endswith("/"):
                document.add("door-no-item", path, page=page)
                return False
            if page == "firm":
                document.add("door-item", path, page=page)
            return page != "firm"
        if item not in shelf.items:
            shelf.complain(document, path, item)
            return False
        if page == "map" and not shelf.items[item].on_map:
            document.add("door-off-map", path, name=item)
            return False
        return True

    def _is_on_map(self, item: str, document: Document, path: Path) -> bool:
        """Whether an item is a map that is there, or a place on one."""
        name, _, place = item.partition("/")
        maps = self._shelves.maps
        if name not in maps.items:
            maps.complain(document, path, name)
            return False
        chart = maps.items[name]
        places = {each.id: each for each in (*chart.places, *chart.names)}
        if place and place not in places:
            Shelf("place", places).complain(document, path, place)
            return False
        return True

    def _is_pair(self, item: str, document: Document, path: Path) -> bool:
        """Whether an item is two firms that are there."""
        names = item.split(SIGN)
        if len(names) != 2 or len({*names}) != 2:
            document.add("door-pair", path, item=item)
            return False
        lacking = [name for name in names if name not in self._shelves.firms.items]
        for name in lacking:
            self._shelves.firms.complain(document, path, name)
        return not lacking


def _can_be_drawn(park: Park, document: Document) -> bool:
    """Whether the map can draw a park from the numbers of its file."""
    sound = True

    def wrong(code: str, key: str) -> None:
        nonlocal sound
        sound = False
        document.add(code, (key,))

    for key in ("place", "place_portrait"):
        place = getattr(park, key)
        if place and len(place) != 2:
            wrong("bad-place", key)
        elif park.on_map and not place:
            wrong("no-place", key)
    if park.area_mu < 0:
        wrong("bad-area", "area_mu")
    count = len(park.outline)
    if count and (count % 2 or count < 6):
        wrong("bad-outline", "outline")
    elif count:
        corners = geometry.points(park.outline)
        if geometry.area(corners) < 1:
            wrong("flat-outline", "outline")
        elif crosses_itself(corners):
            wrong("crossed-outline", "outline")
    elif park.on_map and park.area_mu > 0:
        wrong("no-outline", "outline")
    return sound
