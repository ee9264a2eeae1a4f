"""What an exhibit consists of, as frozen dataclasses.

One class stands for one kind of file under the exhibit's folder (``assets/`` is the shipped one):

=====================================  ==================================================
file                                   class
=====================================  ==================================================
``exhibit.toml``                       :class:`Exhibit` (its own keys), :class:`Industry`
``ledger.toml``                        :class:`Source`, :class:`Fact`, :class:`Gap`
``story/CHAPTER/chapter.toml``         :class:`Chapter`
``story/CHAPTER/PANEL.md``             :class:`Panel`
``parks/PARK.md``                      :class:`Park`
``firms/FIRM.md``                      :class:`Firm`
``figures/FIGURE.toml``                :class:`Figure`
``photos/PHOTO.toml``                  :class:`Photo`
``maps/MAP.toml``                      :class:`Map`
``maps/MAP-places.geojson``            :class:`Hotspot`
=====================================  ==================================================

A ``.md`` file opens with its keys in TOML between two lines of ``+++``; the running text follows.
The name of a file without its ending is the ``id`` of what is in it; files never repeat it.
Fields whose names the files do not hold (``id``, ``body``, collections) are filled in by the
reader and marked :data:`FROM_READER`. Texts are Chinese, the source language; ``\\n`` in a title
is a line break that the editor wants. Texts are shown as plain text, always.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Literal

FROM_READER: Final[dict[str, Any]] = {"from_reader": True}
"""Metadata of a field that comes from the file's name or place, not from a key in it."""

BODY_LIMIT: Final = 80
"""Chinese characters in a panel's text: what is read standing in under 30 s (DESIGN.md 3)."""

Sign = Literal["all", "minus", "plus", "times", "equals"]
"""The chapter's operator: all three for the prologue, the equals sign for the epilogue."""

Pigment = Literal["azurite", "malachite", "ochre"]
"""An industry's or park's mineral colour, by its token's name in the theme."""

PictureKind = Literal[
    "folding-screen",
    "operators",
    "hundreds",
    "quote",
    "slips",
    "marks",
    "parcels",
    "mist",
    "two-mountains",
    "pluses",
    "three-mountains",
    "one-window",
    "crossing",
    "chair",
    "strand",
    "chain",
    "half",
    "bars",
    "stalks",
    "lines",
    "seeds",
    "moment",
    "name-slip",
    "photo",
]
"""The drawings that the application knows; what each shows stands in docs/editing.md."""

TieKind = Literal["supplies", "chain", "together"]
"""How a firm is tied: ``supplies`` its ends; ``chain``, the industrial chain is built around it;
``together``, it and its ends were brought in as one batch, which holds from each to each."""

Status = Literal["report", "claim"]
"""``report``: the newspaper says so; ``claim``: a person or firm says so of themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The printed page that the whole exhibit is drawn from."""

    title: str
    heading: str
    reporters: tuple[str, ...]
    published: str
    photo_credit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One entry of the ledger: what the exhibit may state, and on whose word.

    ``note`` is what the visitor reads in the sources sheet; ``about`` is a heading of a few
    characters for its row. ``numbers`` are the figures, as digits without separators, that texts
    citing this fact may show. ``lines`` are lines of the newspaper page as transcribed.
    """

    id: str
    about: str
    note: str
    lines: tuple[int, ...]
    when: str = ""
    who: str = ""
    status: Status = "report"
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that the source has lost; it is shown as lost and never filled in."""

    id: str
    about: str
    note: str
    lines: tuple[int, ...]
    facts: tuple[str, ...] = ()
    """The facts beside the gap: sheets that show one of them show the gap too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that the exhibit shows large, with its qualifier, unit, label and source.

    ``value`` is shown as it stands (``"4,500"``, ``"18–20"``, ``"过半"``). ``qualifier`` (近, 约,
    过, 逾) is set before it, ``unit`` after it. ``working`` is the arithmetic of a number that the
    exhibit derives from others (``"49 − 15 = 34"``); without it the figure is as printed.
    ``speaker`` names who says so when the facts are claims (``"企业称"``). ``label_lines`` is the
    label as it breaks where it takes more than one line.
    """

    id: str = field(metadata=FROM_READER)
    value: str
    label: str
    facts: tuple[str, ...]
    unit: str = ""
    qualifier: str = ""
    period: str = ""
    speaker: str = ""
    working: str = ""
    label_lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A word or two set beside a part of a picture: ``mark`` large, ``text``, ``note`` small."""

    text: str
    mark: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A key that leads elsewhere. ``to`` is ``page`` or ``page/item`` (see :data:`PAGES`)."""

    to: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A tie of a firm that the source states. ``to`` names its ends, see :data:`TIE_ENDS`.

    ``text`` is one sentence that follows the firm's name; of a tie that is ``together`` it is true
    of every firm in it. Who shares a park or an industry follows from the firms' own keys and is
    not stated again.
    """

    to: tuple[str, ...]
    kind: TieKind
    text: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One step of the story: a title, at most 80 characters, one hero figure or picture.

    ``body`` has one entry a paragraph. ``figure`` names the hero figure. ``parks`` are the parks
    that a ``parcels`` picture draws to scale, ``photo`` the slot of a ``photo`` picture.
    ``caption`` explains the picture. ``door`` is an extra key on the panel, to a firm's profile
    for instance.
    """

    id: str = field(metadata=FROM_READER)
    chapter: str = field(metadata=FROM_READER)
    body: tuple[str, ...] = field(metadata=FROM_READER)
    title: str
    picture: PictureKind
    facts: tuple[str, ...]
    figure: str = ""
    caption: str = ""
    labels: tuple[Label, ...] = ()
    parks: tuple[str, ...] = ()
    photo: str = ""
    door: Door | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A chapter of the story. ``panels`` gives the order of its panels by their ids.

    ``tag`` stands above its panels (减法), ``name`` on its tile on the home page (要素做减法) with
    ``line`` under it, or ``short_line`` where there is less room.
    """

    id: str = field(metadata=FROM_READER)
    sign: Sign
    tag: str
    name: str
    line: str
    short_line: str
    facts: tuple[str, ...]
    panels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Industry:
    """One of the zone's industries, told by name and pigment together, never by colour alone."""

    id: str
    name: str
    pigment: Pigment


ParkState = Literal["built", "renewed", "withdrawn"]
"""``renewed``: renewed as a whole; ``withdrawn``: no longer industrial, drawn as blank paper."""

CHANGED: Final[frozenset[ParkState]] = frozenset({"renewed", "withdrawn"})
"""What the map shows otherwise *then* than *now*."""

THEN: Final = "then"
"""After a park in a place on the map (``map/PARK/then``): the map as it was before that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Park:
    """A park or area on the zone's diagram, which is to scale in area and schematic in place.

    ``area_mu`` in mu (亩, 1/15 hectare); 0 where the source gives none, and the park is then a
    point. ``place`` is the centre on the diagram and ``outline`` its corners about that centre,
    both in design px at 1920x1080, as flat lists x, y, x, y; the outline is rounded and brought to
    its exact area when drawn. ``label_lines`` is the name as broken on the diagram. ``on_map`` is
    false for names that the source uses without saying where or what exactly.
    """

    id: str = field(metadata=FROM_READER)
    body: tuple[str, ...] = field(metadata=FROM_READER)
    name: str
    short_name: str
    facts: tuple[str, ...]
    state: ParkState = "built"
    pigment: Pigment = "malachite"
    area_mu: int = 0
    area_qualifier: str = ""
    place: tuple[float, ...] = ()
    place_portrait: tuple[float, ...] = ()
    outline: tuple[float, ...] = ()
    label_lines: tuple[str, ...] = ()
    on_map: bool = True
    photo: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody whom the source quotes about a firm: ``words`` tell in ours what they said.

    ``role`` is their office at the firm, empty where the source does not tell it.
    """

    name: str
    words: str
    facts: tuple[str, ...]
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    """A firm's profile. ``known`` is false where the source holds nothing but the name.

    ``reading`` is the pinyin of ``short_name``, syllables separated by blanks (it orders the
    directory and finds the firm by letter). ``aliases`` are other names that people use; the
    search finds the firm by them, no page shows them. ``makes`` is what it makes, in a few words.
    ``lead`` stands before the hero ``figure`` (一块线路板，不到). ``figures`` are the smaller
    figures below, in order. ``park`` and ``ties`` only where the ledger says so.
    """

    id: str = field(metadata=FROM_READER)
    body: tuple[str, ...] = field(metadata=FROM_READER)
    name: str
    short_name: str
    reading: str
    industry: str
    facts: tuple[str, ...]
    picture: PictureKind
    aliases: tuple[str, ...] = ()
    known: bool = True
    makes: str = ""
    tagline: str = ""
    park: str = ""
    lead: str = ""
    figure: str = ""
    figures: tuple[str, ...] = ()
    labels: tuple[Label, ...] = ()
    caption: str = ""
    photo: str = ""
    people: tuple[Person, ...] = ()
    doors: tuple[Door, ...] = ()
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A photograph's slot. Until ``file`` is there, generated ``artwork`` stands in and says so.

    ``file`` is the real photograph's name inside ``photos/``; the slot takes it as soon as a file
    of that name is put in place. ``artwork`` is a picture's name under ``artwork/``.
    """

    id: str = field(metadata=FROM_READER)
    caption: str
    credit: str
    file: str
    artwork: str
    facts: tuple[str, ...]
    present: bool = field(default=False, metadata=FROM_READER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hotspot:
    """A place on a map: a point ``at``, a ``line`` or an ``area``, one of them.

    All are in pixels of the whole picture, or of a vector map's drawing, y downwards. ``at`` is x
    and y; ``line`` and ``area`` are flat lists x, y, x, y of corners, an area's first not repeated
    at its end. Of a line or an area the linker says ``at``: where its name stands.

    ``park`` lends it the park's name, text and firms; ``name``, ``text`` and ``firms`` of its own
    go first. ``number`` is its place in its file, from 0.
    """

    id: str
    at: tuple[float, ...] = ()
    line: tuple[float, ...] = ()
    area: tuple[float, ...] = ()
    park: str = ""
    name: str = ""
    text: str = ""
    firms: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    door: Door | None = None
    number: int = field(default=0, metadata=FROM_READER)


MAP_METRES: Final = (1.0, 10_000.0)
"""The finest and the coarsest that a vector map may be drawn, in metres to a pixel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapLayer:
    """What a vector map draws from a GeoJSON file in degrees, over the layers before it.

    ``only`` is a property and the values that it may have: ``["adcode", "330500"]``; without it
    all features are drawn. ``until_m`` is how many metres a pixel may be for the layer to be
    drawn; 0 is always.
    """

    file: str
    style: Literal["land", "province", "city", "home", "border", "water", "river"]
    only: tuple[str, ...] = ()
    until_m: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MapName:
    """A name on a vector map, where its area has most room.

    ``of`` is a value of any property by which one of the layers knows the area: a code or a name.
    The first names go before the later where two have no room. ``from_m`` and ``until_m`` are how
    many metres a design px may be for it to be shown; 0 is without a limit. ``at`` is where an
    editor has put it, in pixels of the drawing; empty where it stands by itself.
    """

    id: str
    of: str
    name: str
    kind: Literal["province", "city", "county", "home", "water"] = "city"
    from_m: float = 0.0
    until_m: float = 0.0
    at: tuple[float, ...] = field(default=(), metadata=FROM_READER)


@dataclass(frozen=True, slots=True, kw_only=True)
class MapStep:
    """A step closer on a vector map: the area ``of`` fills the frame, the whole map without it.

    ``place`` is the name, by its id, that is told of then.
    """

    name: str
    of: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Map:
    """A picture of any size with places on it: ``file`` is a Deep Zoom pyramid in the exhibit, or
    a picture of at most 24 megapixels as it is (:mod:`kiosk.exhibit.plain_picture`). It has a
    scale where ``metres_per_pixel`` says what a pixel of the whole picture is; 0: not known.

    A ``vector`` map's pyramid is drawn from its ``layers`` by ``kiosk tiles``, in a conformal
    projection that fits its ``frame``, degrees of west, south, east and north, at ``metres`` to a
    pixel. It has ``names``, and ``steps`` that lead closer; distances run from
    the name ``home``. ``sources`` are told below it, and the number of its review (审图号), which
    a map with administrative boundaries needs before the public sees it.

    ``note`` says below the title what the picture is and is not. ``begin`` is where it opens:
    ``all`` of it, or filling the frame at its ``left`` or ``right`` end, as a hand scroll does.
    ``places`` stand in the file as tables, or in a GeoJSON beside it that the key names
    (:mod:`kiosk.exhibit.hotspots`), as a vector map's always do: ``places_file`` is then its name
    from the exhibit's folder.
    """

    id: str = field(metadata=FROM_READER)
    title: str
    note: str
    file: str
    kind: Literal["picture", "vector"] = "picture"
    metres_per_pixel: float = 0.0
    begin: Literal["all", "left", "right"] = "all"
    places: tuple[Hotspot, ...] = ()
    places_file: str = field(default="", metadata=FROM_READER)
    frame: tuple[float, ...] = ()
    metres: float = 100.0
    layers: tuple[MapLayer, ...] = ()
    names: tuple[MapName, ...] = ()
    steps: tuple[MapStep, ...] = ()
    home: str = ""
    facts: tuple[str, ...] = ()
    sources: str = ""
    review_number: str = ""

    @property
    def drawable(self) -> bool:
        """Whether it is a vector map with a frame that can be projected, and not too large."""
        if self.kind != "vector" or len(self.frame) != 4 or not self.layers:
            return False
        west, south, east, north = self.frame
        sound = -180 <= west < east <= 180 and 0 < south < north < 89 and east - west <= 120
        return sound and MAP_METRES[0] <= self.metres <= MAP_METRES[1]

    @property
    def has_borders(self) -> bool:
        """Whether it shows administrative boundaries."""
        return any(layer.style not in ("water", "river") for layer in self.layers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """The attract page's call in one language, shown whatever language is chosen.

    That of a variant (``zh_TW``) is shown in its language's place while the variant is chosen.
    """

    language: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttractItem:
    """What the attract page shows over its landscape for a while: a text, a figure or a photograph,
    one of them. The formula comes before the first and after the last.

    ``seconds`` is how long, ``languages`` the codes of those on screen that it is shown in, all if
    there are none. A photograph is passed over until its file is there.
    """

    seconds: float
    languages: tuple[str, ...] = ()
    text: str = ""
    figure: str = ""
    photo: str = ""
    facts: tuple[str, ...] = ()
    at: int = field(default=0, metadata=FROM_READER)


ATTRACT_SECONDS: Final = (5.0, 120.0)
"""The least and the most that an item of the attract page may be shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresPage:
    """The figures page: the rank picture and which figures stand below it, in order.

    ``before`` and ``after`` are the figures at the two ends of the picture's path.
    """

    title: str
    lead: str
    facts: tuple[str, ...]
    before: str
    after: str
    caption: str
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutPage:
    """About and sources: what the exhibit is, who made what, and what it leaves open."""

    title: str
    paragraphs: tuple[str, ...]
    photo: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """A whole exhibit, read and cross-checked. Collections are in the order they are shown in.

    ``zone_latin`` is the name under the title on the attract page; ``inscription`` the formula as
    three vertical lines, read right to left.
    """

    zone: str
    zone_latin: str
    headline: str
    lead: str
    inscription: tuple[str, ...]
    invitations: tuple[Invitation, ...]
    attract: tuple[AttractItem, ...] = ()
    industries: tuple[Industry, ...]
    figures_page: FiguresPage
    about: AboutPage
    facts: tuple[str, ...]
    source: Source = field(metadata=FROM_READER)
    ledger: tuple[Fact, ...] = field(metadata=FROM_READER)
    gaps: tuple[Gap, ...] = field(metadata=FROM_READER)
    chapters: tuple[Chapter, ...] = field(metadata=FROM_READER)
    panels: tuple[Panel, ...] = field(metadata=FROM_READER)
    parks: tuple[Park, ...] = field(metadata=FROM_READER)
    firms: tuple[Firm, ...] = field(metadata=FROM_READER)
    figures: tuple[Figure, ...] = field(metadata=FROM_READER)
    photos: tuple[Photo, ...] = field(metadata=FROM_READER)
    maps: tuple[Map, ...] = field(metadata=FROM_READER)


PAGES: Final = (
    *("attract", "home", "story", "map", "maps", "firms", "firm"),
    *("ties", "compare", "figures", "about"),
)
"""The pages by the names that ``--page``, doors and the navigation use.

``story`` takes ``CHAPTER`` or ``CHAPTER/PANEL`` as its item, ``map`` ``PARK`` or ``PARK/then``,
``maps`` a picture map as ``MAP`` or ``MAP/PLACE``, ``firm`` and ``ties`` a firm, ``firms`` an
industry or ``park/PARK``, and ``compare`` two firms, as ``A+B``.
"""

TIE_ENDS: Final = ("firm", "industry", "park")
"""What a tie may lead to, written ``firm/ID``, ``industry/ID`` or ``park/ID``."""

MUTUAL: Final[frozenset[TieKind]] = frozenset({"together"})
"""Kinds of ties between firms that hold from each of them to each."""
