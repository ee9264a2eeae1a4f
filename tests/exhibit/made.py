"""Exhibits with as many firms as a test asks for, tied at random from a fixed seed.

The firms' names are those of the benchmarks' exhibit.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from benchmarks.made_exhibit import FIRST, SECOND, Name, names, reading
from kiosk.exhibit.model import Exhibit, Firm, Industry, Park, Pigment, Tie, TieKind
from kiosk.exhibit.reading import read
from kiosk.places import exhibit_folder

PIGMENTS: Final[tuple[Pigment, ...]] = ("malachite", "azurite", "ochre")
KINDS: Final[tuple[TieKind, ...]] = ("supplies", "chain", "together")


def made(
    firms: int,
    industries: int = 3,
    parks: int = 5,
    ties: int = 0,
    parked: float = 0.6,
    seed: int = 7,
) -> Exhibit:
    """The shipped exhibit with other firms, industries and parks in place of its own.

    ``parked`` is the share of firms whose park is known.
    """
    shipped = _shipped()
    chance = random.Random(seed)
    point = next(park for park in shipped.parks if park.on_map and not park.area_mu)
    brands = [first + second for first, second in zip(FIRST, reversed(SECOND), strict=False)]
    those = tuple(
        Industry(id=f"i{n}", name=f"{brands[n]}产业", pigment=PIGMENTS[n % 3])
        for n in range(industries)
    )
    there = tuple(
        replace(
            point,
            id=f"p{n}",
            name=f"{brands[n]}工业园",
            short_name=f"{brands[n]}园",
            label_lines=(brands[n], "工业园"),
        )
        for n in range(parks)
    )
    named = [
        _firm(f"f{number}", name, chance, shipped.firms[0], those, there, parked)
        for number, name in enumerate(names(firms, seed))
    ]
    for _ in range(ties if firms > 2 else 0):
        at = chance.randrange(firms)
        tie = _tie(chance, at, named, those, there)
        named[at] = replace(named[at], ties=(*named[at].ties, tie))
    named.sort(key=lambda firm: (firm.reading.split(), firm.id))
    return replace(shipped, industries=those, parks=there, firms=tuple(named))


@cache
def _shipped() -> Exhibit:
    exhibit = read(exhibit_folder()).exhibit
    assert exhibit is not None
    return exhibit


def _firm(
    ident: str,
    name: Name,
    chance: random.Random,
    like: Firm,
    industries: Sequence[Industry],
    parks: Sequence[Park],
    parked: float,
) -> Firm:
    return replace(
        like,
        id=ident,
        name=name.registered,
        short_name=name.short,
        reading=reading(name.short),
        industry=chance.choice(industries).id,
        park=chance.choice(parks).id if parks and chance.random() < parked else "",
        ties=(),
    )


def _tie(
    chance: random.Random,
    at: int,
    firms: Sequence[Firm],
    industries: Sequence[Industry],
    parks: Sequence[Park],
) -> Tie:
    kind = chance.choice(KINDS)
    others = [f"firm/{firm.id}" for number, firm in enumerate(firms) if number != at]
    ends = [others]
    if kind != "together":
        ends += [[f"industry/{each.id}" for each in industries], [f"park/{p.id}" for p in parks]]
    to = chance.sample(chance.choice([each for each in ends if each]), 1)
    return Tie(to=tuple(to), kind=kind, text="往来已有多年。", facts=("M02",))
