"""Every place that a visitor can be at in an exhibit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kiosk.exhibit.comparing import examples, pair_of
from kiosk.exhibit.model import THEN, AboutPage, Exhibit, FiguresPage, Firm, Panel, Park
from kiosk.exhibit.sources import facts_of
from kiosk.exhibit.ties import facts_of_ties

SHEETS: Final = (("home", "access"), ("figures", "sources"))
"""The sheets, each over a page where it says much."""


def tour(exhibit: Exhibit) -> tuple[str, ...]:
    """All places as ``page`` or ``page/item``, in the order of a thorough visit.

    Any two firms can be compared; a pair or two stand for all.
    """
    panels = (f"story/{panel.chapter}/{panel.id}" for panel in exhibit.panels)
    parks = (f"map/{park.id}" for park in exhibit.parks if park.on_map)
    maps = (
        place
        for chart in exhibit.maps
        for place in (
            f"maps/{chart.id}",
            *(f"maps/{chart.id}/{step.place}" for step in chart.steps if step.of and step.place),
        )
    )
    industries = (f"firms/{industry.id}" for industry in exhibit.industries)
    firms = (f"firm/{firm.id}" for firm in exhibit.firms)
    # Of the choices on the ties' page, one with all kinds of lines stands for the others.
    ties = [f"ties/{firm.id}" for firm in exhibit.firms if firm.ties and firm.park][:1]
    pairs = (f"compare/{pair}" for pair in examples(exhibit))
    return (
        *("attract", "home", *panels, *parks, *maps, "firms", *industries, *firms),
        *("ties", *ties, *pairs, "figures", "about"),
    )


def before(exhibit: Exhibit) -> tuple[str, ...]:
    """The places where the map shows what was, not what is."""
    return tuple(f"map/{park.id}/{THEN}" for park in exhibit.parks if park.on_map)


def charted(exhibit: Exhibit) -> tuple[str, ...]:
    """The places on maps, but for each picture map's first: the map itself begins there."""
    return tuple(
        f"maps/{chart.id}/{each.id}"
        for chart in exhibit.maps
        for each in chart.places[chart.kind == "picture" :]
    )


def views(exhibit: Exhibit) -> tuple[tuple[str, str], ...]:
    """All that there is to see: each place without a sheet, those on a map one by one, and
    each sheet over one of them."""
    return (*((place, "") for place in (*tour(exhibit), *charted(exhibit))), *SHEETS)


def sourced(exhibit: Exhibit) -> tuple[str, ...]:
    """As few places as tell the sources of everything, the one that rests on most of it first."""
    places = [place for place in tour(exhibit) if place != "attract"]  # no sheet opens there
    resting = {place: {*facts_at(exhibit, *place.partition("/")[::2])} for place in places}
    found: list[str] = []
    while any(resting.values()):
        fullest = max(resting, key=lambda place: len(resting[place]))
        told = resting[fullest]
        found.append(fullest)
        resting = {place: facts - told for place, facts in resting.items()}
    return tuple(found)


def facts_at(exhibit: Exhibit, page: str, item: str) -> tuple[str, ...]:
    """Ids of the facts that a place rests on, in the ledger's order.

    Args:
        exhibit: the exhibit.
        page: the page's name.
        item: what the page shows, as the navigation names it; ``""`` for the page as such.
    """
    shown: Iterable[Panel | Park | Firm | FiguresPage | AboutPage]
    cited: set[str] = set()
    if page == "story":
        chapter, _, name = item.partition("/")
        shown = [p for p in exhibit.panels if p.chapter == chapter and name in ("", p.id)][:1]
    elif page == "map":
        name = item.partition("/")[0]
        shown = [park for park in exhibit.parks if name in ("", park.id)]
    elif page == "maps":
        name, _, chosen = item.partition("/")
        charts = [chart for chart in exhibit.maps if name in ("", chart.id)][:1]
        places = [each for chart in charts for each in chart.places if chosen in ("", each.id)]
        cited |= {fact for chart in charts for fact in chart.facts}
        cited |= {fact for place in places for fact in place.facts}
        shown = [park for park in exhibit.parks if park.id in {place.park for place in places}]
    elif page == "compare":
        shown = pair_of(exhibit, item) or ()
    elif page == "firm":
        shown = firms = [firm for firm in exhibit.firms if firm.id == item]
        cited |= {fact for firm in firms for fact in facts_of_ties(exhibit, firm)}
    elif page == "ties":
        firms = [firm for firm in exhibit.firms if item in ("", firm.id)]
        near = {firm.park for firm in firms}
        shown = [*firms, *(park for park in exhibit.parks if not item or park.id in near)]
        cited |= {fact for firm in firms for fact in facts_of_ties(exhibit, firm)}
    elif page == "firms":
        shown = [f for f in exhibit.firms if item in ("", f.industry, f"park/{f.park}")]
    elif page == "figures":
        shown = [exhibit.figures_page]
    else:
        return exhibit.facts
    cited |= {fact for each in shown for fact in facts_of(exhibit, each)}
    return tuple(fact.id for fact in exhibit.ledger if fact.id in cited)
