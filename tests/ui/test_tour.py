"""A visitor reaches everything by taps alone, reads every source, and comes home each time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF

from kiosk.exhibit import line_breaks
from kiosk.exhibit.comparing import examples
from kiosk.exhibit.model import Exhibit, Firm
from kiosk.exhibit.sources import rows_for
from kiosk.exhibit.tour import facts_at, tour
from tests.conftest import MakeVisitor
from tests.visitor import Visitor, look, plain

HOME, BACK, SOURCES, CLOSE, MORE = "首页", "返回", "出处", "关上", "后几条"
ONWARD = ("接着读", "下一幅", "下一章")
DOORS = {
    "story/prologue": "从头讲起",
    "map": "园区地图",
    "firms": "企业名录",
    "figures": "数据一览",
    "about": "关于与出处",
}
"""Keys of the home page that the legs set out by; all of its keys are pressed in test_waking.py."""

LANDSCAPE, PORTRAIT = (960, 540), (540, 960)


class Tour:
    """What a visitor has seen on the way: places, and those whose sources were read."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.exhibit = visitor.exhibit
        self.places: set[str] = set()
        self.read: set[str] = set()

    def at(self, place: str) -> None:
        """Expect to have come to a place."""
        self.visitor.arrive(place)
        self.places.add(place)

    def begin(self) -> None:
        """From the attract page to the home page, by touching anywhere."""
        self.visitor.arrive("attract")
        self.visitor.tap_at(self.visitor.point(self.visitor.box(self.visitor.stage)))
        self.at("home")

    def home(self) -> None:
        """Home, in one tap."""
        self.visitor.tap(HOME)
        self.at("home")

    def back(self, place: str) -> None:
        """Back, in one tap, to where the visitor was."""
        self.visitor.tap(BACK)
        self.at(place)

    def enter(self, place: str) -> None:
        """From the home page through the key that leads to a place."""
        self.visitor.tap(DOORS[place])
        self.visitor.arrive(place)

    def read_sources(self, place: str) -> None:
        """Open the sources sheet, turn over all its rows, close it; it tells of this place."""
        self.visitor.tap(SOURCES)
        page, _, item = place.partition("/")
        expected = rows_for(self.exhibit, facts_at(self.exhibit, page, item))
        assert expected, f"{place} rests on nothing"
        read: list[str] = []
        while True:
            self.visitor.find(CLOSE)
            shown = source_rows(self.visitor)
            assert shown, f"no rows on the sources sheet of {place}"
            read += shown
            if not self.visitor.offers(MORE):
                break
            self.visitor.tap(MORE)
        told = [f"{row.kind} {row.heading} {row.explanation}" for row in expected]
        assert read[: len(told)] == told, place
        # Behind them, how the map comes to its football pitches.
        assert len(read) <= len(told) + (page == "map"), f"rows beyond the last of {place}"
        assert all(row.startswith("derived 足球场") for row in read[len(told) :]), place
        self.visitor.tap(CLOSE)
        self.visitor.find(SOURCES)
        self.read.add(place)


def source_rows(visitor: Visitor) -> list[str]:
    """The rows that stand on the sheet, each with all its words really shown."""
    rows = visitor.items_with("kind", "about", "note", "reference")
    for row in rows:
        for role in ("about", "note"):
            assert visitor.shows(row.property(role)), f"not on screen: {row.property(role)}"
    rows.sort(key=lambda row: int(row.property("index")))
    told = [f"{r.property('kind')} {r.property('about')} {r.property('note')}" for r in rows]
    return [line_breaks.plain(words) for words in told]


def story(tour: Tour) -> None:
    """Through all panels by the key that goes on, reading the sources of each; its doors lead."""
    panels = tour.exhibit.panels
    tour.enter(f"story/{panels[0].chapter}")
    for number, panel in enumerate(panels):
        place = f"story/{panel.chapter}/{panel.id}"
        if number == 0:
            tour.places.add(place)
        else:
            tour.at(place)
        tour.read_sources(place)
        last = panel is panels[-1]
        if panel.door is not None and not last:
            tour.visitor.tap(panel.door.label)
            tour.at(panel.door.to)
            if panel.door.to.startswith("maps/"):
                tour.read_sources(panel.door.to)
                closer(tour, panel.door.to)
            tour.back(place if number else f"story/{panel.chapter}")
        if not last:
            go_on(tour.visitor, tour.visitor.place)
    assert not tour.visitor.offers("下一幅")
    final = panels[-1].door
    tour.visitor.tap(final.label if final else "回首页")
    tour.at(final.to if final else "home")
    tour.home()


def closer(tour: Tour, place: str) -> None:
    """Step by step closer on a vector map, as far as it has steps."""
    chart = next(chart for chart in tour.exhibit.maps if place == f"maps/{chart.id}")
    for step in chart.steps:
        tour.visitor.tap(f"走近{step.name}")
        tour.at(f"{place}/{step.place}")
        tour.read_sources(f"{place}/{step.place}")


def go_on(visitor: Visitor, place: str) -> None:
    """Press the key that goes on until the next panel is there."""
    for _ in range(8):
        name = next(name for name in ONWARD if visitor.offers(name))
        visitor.tap(name)
        visitor.pause()
        if visitor.place != place:
            return
    raise AssertionError(f"{place} does not end")


def parks(tour: Tour) -> None:
    """Every park by a tap on the map, its sources, and its firms."""
    tour.enter("map")
    tour.read_sources("map")
    for park in (park for park in tour.exhibit.parks if park.on_map):
        tap_park(tour.visitor, park.name)
        tour.at(f"map/{park.id}")
        tour.read_sources(f"map/{park.id}")
        for firm in (firm for firm in tour.exhibit.firms if firm.park == park.id):
            while not tour.visitor.offers(f"看{firm.short_name}"):
                tour.visitor.tap("园中另一家企业")
            tour.visitor.tap(f"看{firm.short_name}")
            tour.at(f"firm/{firm.id}")
            tour.back(f"map/{park.id}")
    tour.back("home")


def tap_park(visitor: Visitor, name: str) -> None:
    """Touch a park where it lies on the map."""
    visitor.until(lambda: any(s.name == name for s in visitor.targets()), f"{name} is on the map")
    park = next(s.item for s in visitor.targets() if s.name == name and s.item.property("doubled"))
    across, down = look(park, "-spanLeft, -spanTop")
    visitor.tap_at(
        visitor.stage.mapToScene(park.mapToItem(visitor.stage, QPointF(across, down))).toPoint()
    )


def firms(tour: Tour) -> None:
    """Every slip of the directory, and back; every firm's sources; round by its neighbours."""
    each_firm(tour, lambda firm: None)


def firms_and_doors(tour: Tour) -> None:
    """The same, and every door of a profile leads where its file says, and back to the profile."""

    def try_doors(firm: Firm) -> None:
        for door in firm.doors:
            tour.visitor.tap(door.label)
            tour.at(door.to)
            tour.visitor.find(BACK)
            tour.back(f"firm/{firm.id}")

    each_firm(tour, try_doors)


def each_firm(tour: Tour, on_profile: Callable[[Firm], None]) -> None:
    """From the directory to each firm by its slip, read its sources, do more, and come back; then
    round by the neighbours."""
    tour.enter("firms")
    tour.at("firms")
    tour.read_sources("firms")
    for firm in tour.exhibit.firms:
        tour.visitor.tap("全部")  # a door may have chosen an industry
        while not tour.visitor.offers(firm.short_name):
            tour.visitor.tap("下一页")
        tour.visitor.tap(firm.short_name)
        tour.at(f"firm/{firm.id}")
        tour.read_sources(f"firm/{firm.id}")
        on_profile(firm)
        tour.back("firms")
    tour.visitor.tap("全部")
    order = [firm.id for firm in tour.exhibit.firms]
    tour.visitor.tap(tour.exhibit.firms[-1].short_name)
    names = {firm.id: firm.short_name for firm in tour.exhibit.firms}
    for key, round_trip in (("下一家", order), ("上一家", [*reversed(order[:-1]), order[-1]])):
        for ident in round_trip:
            tour.visitor.tap(f"{key}：{names[ident]}")
            tour.at(f"firm/{ident}")
    tour.home()


def comparisons(tour: Tour) -> None:
    """From a profile to its firm beside another, to its ties, and the sources of both firms."""
    tour.enter("firms")
    tour.at("firms")
    names = {firm.id: firm.short_name for firm in tour.exhibit.firms}
    for pair in examples(tour.exhibit):
        ident = pair.partition("+")[0]
        tour.visitor.tap(names[ident])
        tour.at(f"firm/{ident}")
        tour.visitor.tap("比一比")
        tour.at(f"compare/{pair}")
        tour.read_sources(f"compare/{pair}")
        tour.back(f"firm/{ident}")
        tour.visitor.tap("关联")
        tour.visitor.arrive(f"ties/{ident}")
        tour.back(f"firm/{ident}")
        tour.back("firms")
    tour.home()


def industries(tour: Tour) -> None:
    """Each filter leaves its industry's firms to press, and all of them come back."""
    tour.enter("firms")
    tour.at("firms")
    for industry in tour.exhibit.industries:
        tour.visitor.tap(industry.name)
        inside = {f.short_name for f in tour.exhibit.firms if f.industry == industry.id}
        names = {f.short_name for f in tour.exhibit.firms}
        tour.visitor.pause()
        assert {seen.name for seen in tour.visitor.targets()} & names == inside
    tour.visitor.tap("全部")
    tour.visitor.pause()
    assert names <= {seen.name for seen in tour.visitor.targets()}
    tour.home()


def ties(tour: Tour) -> None:
    """From the story to a firm's ties, and to all of them by letting go of the firm."""
    neighbours = next(panel for panel in tour.exhibit.panels if panel.id == "neighbours")
    assert neighbours.door is not None
    chapter = next(each for each in tour.exhibit.chapters if each.id == neighbours.chapter)
    tour.visitor.tap(chapter.name)
    tour.visitor.arrive(f"story/{chapter.id}")
    while not tour.visitor.offers(neighbours.door.label):
        go_on(tour.visitor, tour.visitor.place)
    tour.visitor.tap(neighbours.door.label)
    tour.at(neighbours.door.to)
    tour.read_sources(neighbours.door.to)
    firm = next(f for f in tour.exhibit.firms if f"ties/{f.id}" == neighbours.door.to)
    tour.visitor.tap(firm.short_name)
    tour.at("ties")
    tour.read_sources("ties")
    tour.home()


def figures(tour: Tour) -> None:
    """The figures with their sources."""
    tour.enter("figures")
    tour.at("figures")
    for ident in tour.exhibit.figures_page.figures:
        figure = next(f for f in tour.exhibit.figures if f.id == ident)
        assert tour.visitor.shows(figure.value), f"not on the figures page: {figure.label}"
    tour.read_sources("figures")
    tour.home()


def about(tour: Tour) -> None:
    """What the exhibit is, to the last paragraph."""
    tour.enter("about")
    tour.at("about")
    read = ""
    for _ in range(20):
        read += "".join(seen.name for seen in tour.visitor.texts())
        if not tour.visitor.offers(ONWARD[0]):
            break
        tour.visitor.tap(ONWARD[0])
    whole = plain(read)
    for paragraph in tour.exhibit.about.paragraphs:
        assert plain(paragraph) in whole
    tour.back("home")


LEGS: dict[Callable[[Tour], None], tuple[str, ...]] = {
    story: ("story/", "maps/"),
    parks: ("map/",),
    firms_and_doors: ("firms", "firm/"),
    firms: ("firms", "firm/"),
    comparisons: ("compare/",),
    industries: (),
    ties: ("ties", "ties/"),
    figures: ("figures",),
    about: ("about",),
}
"""The legs of the tour, and the places that each has to reach, with all that begin alike."""

WALL = (story, parks, firms_and_doors, comparisons, industries, ties, figures, about)
TOTEM = (parks, firms, comparisons, figures, about)
MOVING = (story, comparisons, ties)
"""Legs before pictures that move; the others are as long and gain nothing by it."""


def walk(leg: Callable[[Tour], None], visitor: Visitor) -> None:
    """Go a leg from the attract page and home, to all of its places; read their sources."""
    gone = Tour(visitor)
    gone.begin()
    leg(gone)
    assert visitor.place == "home"
    wanted = [p for p in tour(visitor.exhibit) for part in LEGS[leg] if reaches(part, p)]
    assert not set(wanted) - gone.places
    if wanted != ["about"]:  # which tells of itself
        assert not set(wanted) - gone.read


def reaches(part: str, place: str) -> bool:
    """Whether a leg to ``part`` has to reach a place: this one, or all that begin like it."""
    return place.startswith(part) if part.endswith("/") else place == part


@pytest.mark.parametrize("leg", WALL, ids=lambda leg: leg.__name__)
def test_a_visitor_goes(leg: Callable[[Tour], None], make_visitor: MakeVisitor) -> None:
    visitor = make_visitor(LANDSCAPE)
    for way in ("still", "instant"):
        visitor.access.setProperty(way, leg not in MOVING)
    walk(leg, visitor)


@pytest.mark.parametrize("leg", TOTEM, ids=lambda leg: leg.__name__)
def test_a_totem_is_toured_as_well(leg: Callable[[Tour], None], make_visitor: MakeVisitor) -> None:
    visitor = make_visitor(PORTRAIT)
    for way in ("still", "instant"):
        visitor.access.setProperty(way, True)
    walk(leg, visitor)


def test_the_legs_lead_to_every_place_and_every_source(exhibit: Exhibit) -> None:
    parts = [part for parts in LEGS.values() for part in parts]
    wanted = {place for place in tour(exhibit) if any(reaches(part, place) for part in parts)}
    by_doors = {door.to for firm in exhibit.firms for door in firm.doors}
    assert wanted | by_doors | {"attract", "home"} >= set(tour(exhibit))
    shown = {
        row.item
        for place in wanted - {"about"} | {"map"}  # the map with no park chosen
        for row in rows_for(exhibit, facts_at(exhibit, *place.partition("/")[::2]))
    }
    assert shown >= {fact.id for fact in exhibit.ledger} | {gap.id for gap in exhibit.gaps}
