"""Judges a whole exhibit: what each file by itself cannot know, and what the start need not know.

:mod:`kiosk.exhibit.reading` finds what keeps an item from being shown; here are the editor's rules:
every number and claim has its source, texts fit their place, pictures are there, parks can be drawn
beside each other, readings are right. Run by ``check`` only, so it may take its time.
"""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Final

from kiosk.exhibit import files, geometry, markdown
from kiosk.exhibit.diagram import FRAMES
from kiosk.exhibit.geo.judging import judge_vector
from kiosk.exhibit.geo.sheet import Sheet
from kiosk.exhibit.geometry import points
from kiosk.exhibit.lengths import check_lengths
from kiosk.exhibit.linking import EXHIBIT_FILE, LEDGER_FILE, file_of, places_key
from kiosk.exhibit.model import (
    Chapter,
    Exhibit,
    Fact,
    Figure,
    Firm,
    Map,
    Panel,
    Park,
    Person,
    Photo,
    Tie,
)
from kiosk.exhibit.naming import misnamed
from kiosk.exhibit.placing import PLACES_ENDING, kind_of
from kiosk.exhibit.problems import Word
from kiosk.exhibit.signs import check_signs
from kiosk.exhibit.sources import facts_of
from kiosk.exhibit.statements import WORKING, attributed, calculated, numbers
from kiosk.exhibit.ties import bonds
from kiosk.exhibit.toml_places import Document
from kiosk.exhibit.toml_places import Path as Key

MAP_SIZE: Final = {"place": FRAMES[False], "place_portrait": FRAMES[True]}
"""The designed diagram's width and height in design px, by the key of a place on it."""

PHOTO_SIDE: Final = 800
"""Of a photograph's shorter side, in pixels: what a panel of 1920 x 1080 shows unblurred."""

_FROM_OTHER_FILES: Final = frozenset(
    field.name for field in dataclasses.fields(Exhibit) if field.metadata.get("from_reader")
)

_READING: Final = re.compile(r"[0-9a-zü]+(?: [0-9a-zü]+)*")


def judge(exhibit: Exhibit, folder: Path, documents: Mapping[str, Document]) -> None:
    """Add what is wrong with an exhibit as a whole to the problems that its documents report to."""
    _Judge(exhibit, folder, documents).judge()


class _Judge:
    def __init__(self, exhibit: Exhibit, folder: Path, documents: Mapping[str, Document]) -> None:
        self._exhibit = exhibit
        self._folder = folder
        self._documents = documents
        self._facts = {fact.id: fact for fact in exhibit.ledger}
        self._figures = {figure.id: figure for figure in exhibit.figures}
        self._complete = not any(document.problems.errors for document in documents.values())
        """Nothing was left out: only then is it known what nothing shows."""
        self._wanting = {
            document.file
            for document in documents.values()
            for problem in document.problems.found
            if problem.file == document.file
            and problem.code.endswith("-reference")
            and not problem.key.startswith("door")
        }
        """Files that name something missing: what follows from that is not said again."""
        self._bonds: dict[tuple[str, str, str], str] = {}
        """What ties firms so far, with the file that says so."""

    def judge(self) -> None:
        exhibit = self._exhibit
        self._ledger()
        self._whole()
        for chapter in exhibit.chapters:
            self._chapter(chapter, self._of(chapter))
        for panel in exhibit.panels:
            self._panel(panel, self._of(panel))
        for park in exhibit.parks:
            self._park(park, self._of(park))
        self._overlaps()
        for firm in exhibit.firms:
            self._firm(firm, self._of(firm))
        for firm, code, at, values in misnamed(exhibit.firms):
            self._of(firm).add(code, at, **values)
        for figure in exhibit.figures:
            self._figure(figure, self._of(figure))
        for photo in exhibit.photos:
            self._photo(photo, self._of(photo))
        for chart in exhibit.maps:
            self._map(chart, self._of(chart))
        items: list[Chapter | Panel | Park | Figure | Photo] = [*exhibit.chapters]
        items += [*exhibit.panels, *exhibit.parks, *exhibit.figures, *exhibit.photos]
        for item in items:
            check_signs(item, self._of(item))
        for firm in exhibit.firms:  # of names naming.py says more
            check_signs(firm, self._of(firm), skip=("name", "short_name", "aliases"))
        if self._complete:
            self._unused()

    def _of(self, item: Chapter | Panel | Park | Firm | Figure | Photo | Map) -> Document:
        return self._documents[file_of(item)]

    # ------------------------------------------------------------------ kinds of item

    def _ledger(self) -> None:
        document = self._documents[LEDGER_FILE]
        check_lengths(self._exhibit.source, document, ("source",))
        check_signs(self._exhibit.source, document, ("source",))
        for key, entries in (("fact", self._exhibit.ledger), ("gap", self._exhibit.gaps)):
            at_of = self._places(document, key)
            for entry in entries:
                at: Key = (key, at_of.get(entry.id, 0))
                check_lengths(entry, document, at)
                check_signs(entry, document, at)
                if not entry.lines or min(entry.lines) < 1:
                    document.add("no-lines", (*at, "lines"))
                if isinstance(entry, Fact):
                    if entry.status == "claim" and not entry.who:
                        document.add("claim-of-nobody", (*at, "who"))
                    for index, number in enumerate(entry.numbers):
                        if not re.fullmatch(r"\d+(\.\d+)?", number, re.A):
                            document.add("bad-number", (*at, "numbers", index), number=number)

    @staticmethod
    def _places(document: Document, key: str) -> dict[str, int]:
        """The place of each entry in a list of tables of the file, by its id."""
        entries = (document.table() or {}).get(key)
        places: dict[str, int] = {}
        for at, entry in enumerate(entries if isinstance(entries, list) else ()):
            if isinstance(entry, dict):
                places.setdefault(str(entry.get("id")), at)
        return places

    def _whole(self) -> None:
        exhibit = self._exhibit
        document = self._documents[EXHIBIT_FILE]
        check_lengths(exhibit, document, skip=_FROM_OTHER_FILES)
        check_signs(exhibit, document, skip=_FROM_OTHER_FILES)
        self._sourced(exhibit.facts, document, ())
        known = self._numbers(exhibit.facts)
        for name in ("headline", "lead"):
            self._shown(getattr(exhibit, name), known, exhibit.facts, document, (name,))
        for item in exhibit.attract:
            if item.text:  # a figure or photograph has its own
                at: Key = ("attract", item.at)
                self._sourced(item.facts, document, at)
                known = self._numbers(item.facts)
                self._shown(item.text, known, item.facts, document, (*at, "text"))
                self._attributed(item.facts, [item.text], document, at)
        page = exhibit.figures_page
        cited = facts_of(exhibit, page)
        self._sourced(page.facts, document, ("figures_page",))
        known = self._numbers(cited)
        for name in ("title", "lead", "caption"):
            at = ("figures_page", name)
            self._shown(getattr(page, name), known, page.facts, document, at)

    def _chapter(self, chapter: Chapter, document: Document) -> None:
        check_lengths(chapter, document)
        self._sourced(chapter.facts, document, ())
        known = self._numbers(chapter.facts)
        for name in ("tag", "name", "line", "short_line"):
            self._shown(getattr(chapter, name), known, chapter.facts, document, (name,))

    def _panel(self, panel: Panel, document: Document) -> None:
        self._texts(panel, document, ("title", "caption"))
        if panel.picture == "photo" and not panel.photo:
            self._missing_part(document, "photo", "photo")
        if panel.picture == "parcels" and not panel.parks:
            self._missing_part(document, "parcels", "parks")
        speakers = [self._figures[panel.figure].speaker] if panel.figure else []
        words = [panel.title, panel.caption, *speakers, *(each.note for each in panel.labels)]
        self._attributed(panel.facts, [*panel.body, *words], document)

    def _missing_part(self, document: Document, picture: str, needed: str) -> None:
        if document.file not in self._wanting:
            document.add("missing-part", ("picture",), picture=picture, needed=Word(needed))

    def _park(self, park: Park, document: Document) -> None:
        self._texts(park, document, ())
        self._attributed(park.facts, park.body, document)
        if park.area_mu and str(park.area_mu) not in self._numbers(park.facts):
            self._unknown_number(str(park.area_mu), park.facts, document, ("area_mu",))
        if park.area_qualifier and not park.area_mu:
            document.add("qualifier-alone", ("area_qualifier",))
        if park.label_lines and "".join(park.label_lines) != park.name:
            document.add("label-lines", ("label_lines",), name=park.name)
        for key, (width, height) in MAP_SIZE.items():
            place = getattr(park, key)
            if not park.on_map:
                if place:
                    document.add("not-on-map", (key,))
            elif place and not (0 <= place[0] <= width and 0 <= place[1] <= height):
                document.add("off-map", (key,), width=round(width), height=round(height))
        if park.outline and not park.on_map:
            document.add("not-on-map", ("outline",))

    def _overlaps(self) -> None:
        """Parks that would be drawn over each other, so that a tap could mean either."""
        for key, scale in (
            ("place", geometry.PX2_PER_MU),
            ("place_portrait", geometry.PX2_PER_MU_PORTRAIT),
        ):
            drawn: list[tuple[Park, geometry.Points]] = []
            for park in self._exhibit.parks:
                if not (park.on_map and park.outline and park.area_mu):
                    continue
                shape = geometry.park_shape(park.outline, park.area_mu, getattr(park, key), scale)
                for other, other_shape in drawn:
                    if geometry.overlap(shape, other_shape):
                        self._of(park).add("park-overlap", (key,), name=other.id)
                drawn.append((park, shape))

    def _firm(self, firm: Firm, document: Document) -> None:
        self._texts(firm, document, ("makes", "tagline", "lead", "caption"))
        shown = [self._figures[each] for each in (firm.figure, *firm.figures) if each]
        speakers = [figure.speaker for figure in shown]
        self._attributed(firm.facts, [*firm.body, firm.makes, firm.tagline, *speakers], document)
        for at, person in enumerate(firm.people):
            self._person(person, document, ("people", at))
        if not firm.known:
            for key in ("makes", "tagline", "lead", "figure", "figures", "park", "people"):
                if getattr(firm, key):
                    document.add("name-only", (key,))
        if firm.picture == "photo" and not firm.photo:
            self._missing_part(document, "photo", "photo")
        park = next((each for each in self._exhibit.parks if each.id == firm.park), None)
        if park is not None and park.state == "withdrawn":
            document.add("withdrawn-park", ("park",), name=park.id)
        self._reading(firm, document)
        for number, tie in enumerate(firm.ties):
            self._tie(firm, tie, document, ("ties", number))

    def _tie(self, firm: Firm, tie: Tie, document: Document, at: Key) -> None:
        """A tie is sourced, as other texts are, and stated once."""
        self._sourced(tie.facts, document, at)
        self._shown(tie.text, self._numbers(tie.facts), tie.facts, document, (*at, "text"))
        self._attributed(tie.facts, [tie.text], document, at)
        stated = set(bonds(firm, tie))
        for bond in sorted(stated & self._bonds.keys())[:1]:
            document.add("tie-twice", (*at, "to"), file=Word(self._bonds[bond]))
        self._bonds.update(dict.fromkeys(stated, document.file))

    def _person(self, person: Person, document: Document, at: Key) -> None:
        """Whether it is this person's word, by the facts that they are quoted from."""
        self._sourced(person.facts, document, at)
        known = self._numbers(person.facts)
        for name in ("role", "words"):
            self._shown(getattr(person, name), known, person.facts, document, (*at, name))
        said = [each for each in person.facts if person.name in self._facts[each].who]
        if person.facts and not said:
            facts = [*person.facts]
            document.add("another-speaker", (*at, "name"), name=person.name, facts=facts)

    @staticmethod
    def _reading(firm: Firm, document: Document) -> None:
        if not _READING.fullmatch(firm.reading):
            document.add("reading-format", ("reading",))
            return
        from pypinyin import Style, lazy_pinyin, pinyin

        def plain(syllable: str) -> str:
            return syllable.replace("ü", "v").lower()

        usual = [plain(each) for each in lazy_pinyin(firm.short_name)]
        given = [plain(each) for each in firm.reading.split()]
        options = pinyin(firm.short_name, style=Style.NORMAL, heteronym=True)
        possible = [{plain(each) for each in syllables} for syllables in options]
        if len(given) != len(possible) or any(
            syllable not in choices for syllable, choices in zip(given, possible, strict=True)
        ):
            document.add(
                "reading-differs", ("reading",), name=firm.short_name, pinyin=" ".join(usual)
            )

    def _figure(self, figure: Figure, document: Document) -> None:
        check_lengths(figure, document)
        self._sourced(figure.facts, document, ())
        known = self._numbers(figure.facts)
        for name in ("label", "period"):
            self._shown(getattr(figure, name), known, figure.facts, document, (name,))
        value = numbers(figure.value)
        if figure.working:
            self._working(figure, value, known, document)
        else:
            for number in value:
                if number not in known and figure.facts and document.file not in self._wanting:
                    document.add("no-working", ("value",), number=number)
        if figure.label_lines and "".join(figure.label_lines) != figure.label:
            document.add("label-lines", ("label_lines",), name=figure.label)
        claims = [each for each in figure.facts if self._facts[each].status == "claim"]
        if claims and not figure.speaker:
            document.add("no-speaker", ("speaker",), facts=claims)

    def _working(
        self, figure: Figure, value: list[str], known: Collection[str], document: Document
    ) -> None:
        """Whether a derived figure's arithmetic is right and starts from cited numbers."""
        matched = WORKING.fullmatch(figure.working)
        left = matched[1] if matched else figure.working.partition("=")[0]
        for number in numbers(left):
            if number not in known:
                self._unknown_number(number, figure.facts, document, ("working",))
        if matched is None:
            document.add("working-format", ("working",))
            return
        for number in {*numbers(matched[2]), *value}:
            if (result := calculated(matched[1], number)) != number:
                document.add("wrong-working", ("working",), result=result, number=number)

    def _map(self, chart: Map, document: Document) -> None:
        """A map's words, and whether its picture is whole and its places lie on it."""
        check_lengths(chart, document, skip=("places",))
        check_signs(chart, document, skip=("places",))
        held = self._documents[chart.places_file or document.file]
        for place in chart.places:
            at: Key = (places_key(chart), place.number)
            check_lengths(place, held, at)
            check_signs(place, held, at)
            if place.name or place.text:
                self._sourced(place.facts, held, at)
            known = self._numbers(place.facts)
            for name in ("name", "text"):
                text = getattr(place, name)
                self._shown(text, known, place.facts, held, (*at, name))
            self._attributed(place.facts, [place.name, place.text], held, at)
        file = f"{chart.id}{PLACES_ENDING}"
        could = chart.kind == "picture" or chart.drawable
        if could and not chart.places_file and (self._folder / "maps" / file).exists():
            document.add("places-unnamed", ("places",), name=file)
        if chart.kind == "vector":
            judge_vector(chart, self._folder, document)
            if sheet := Sheet.of_map(chart):
                self._on(chart, held, "off-frame", sheet.width, sheet.height, **sheet.told)
        else:
            for key in ("layers", "names", "steps", "frame", "home", "sources", "review_number"):
                if getattr(chart, key):
                    document.add("map-of-a-picture", (key,), key=key)
        if chart.metres_per_pixel < 0 or not math.isfinite(chart.metres_per_pixel):
            document.add("map-metres", ("metres_per_pixel",))
        if chart.kind == "picture" or (self._folder / chart.file).is_file():
            self._map_picture(chart, document, held)

    def _map_picture(self, chart: Map, document: Document, held: Document) -> None:
        """The map's picture, and whether its places, which another file may hold, lie on it."""
        from kiosk.exhibit.deep_zoom import DeepZoomError, folder_of, load
        from kiosk.exhibit.plain_picture import PictureError, is_plain, size_of
        from kiosk.exhibit.tile_files import Fault, faults

        file = self._folder / chart.file
        root = files.real(self._folder / chart.file.partition("/")[0])
        if not files.is_plain_name(chart.file) or not files.inside(root, str(file)):
            document.add("map-picture", ("file",), reason="it leads out of the exhibit's folder")
            return
        found: tuple[tuple[str, Fault], ...] = ()
        try:
            if is_plain(chart.file):
                width, height = size_of(file)
            else:
                pyramid = load(file)
                width, height = pyramid.width, pyramid.height
                found = tuple(faults(pyramid, folder_of(file)))
        except (DeepZoomError, PictureError, OSError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            document.add("map-picture", ("file",), reason=reason)
            return
        broken: dict[Fault, list[str]] = {"torn": [], "size": []}
        for name, fault in found:
            broken[fault].append(name)
        for fault, names in broken.items():
            if names:
                code = "map-tiles" if fault == "torn" else "map-tile-sizes"
                document.add(code, ("file",), count=len(names), name=names[0])
        if chart.kind == "picture":
            down = -1 if chart.places_file else 1
            given = {"width": width, "height": down * height}
            self._on(chart, held, "off-picture", width, height, **given)

    @staticmethod
    def _on(
        chart: Map, held: Document, code: str, across: int, down: int, **values: object
    ) -> None:
        """Whether a map's places lie on it, ``across`` and ``down`` in its pixels."""
        for place in chart.places:
            key = kind_of(place)
            corners = points(getattr(place, key))
            if not all(0 <= x <= across and 0 <= y <= down for x, y in corners):
                held.add(code, (places_key(chart), place.number, key), **values)

    def _photo(self, photo: Photo, document: Document) -> None:
        self._texts(photo, document, ("caption",))
        if "/" in photo.artwork or not files.is_plain_name(photo.artwork):
            example = f"photo-{photo.id.lower()}"
            document.add("bad-picture-name", ("artwork",), name=photo.artwork, example=example)
        elif not (self._folder / "artwork" / f"{photo.artwork}.webp").is_file():
            document.add("missing-picture", ("artwork",), name=photo.artwork)
        if photo.present:
            self._photograph(photo, document)

    def _photograph(self, photo: Photo, document: Document) -> None:
        """A photograph that is there: whether it is whole, and of a size to be shown in."""
        from kiosk.exhibit.plain_picture import PIXEL_LIMIT
        from kiosk.exhibit.tile_files import size_in

        size = size_in(self._folder / "photos" / photo.file)
        if size is None:
            document.add("picture-torn", ("file",), name=photo.file)
            return
        width, height = size
        values = {"name": photo.file, "width": width, "height": height}
        if width * height > PIXEL_LIMIT:
            document.add("picture-large", ("file",), **values)
        elif min(size) < PHOTO_SIDE:
            document.add("picture-small", ("file",), **values)

    # ------------------------------------------------------------------ rules

    def _texts(
        self, item: Panel | Park | Firm | Photo, document: Document, names: Iterable[str]
    ) -> None:
        """Lengths, sources and numbers of an item: of the named texts, its labels and its body."""
        check_lengths(item, document)
        self._sourced(item.facts, document, ())
        known = self._numbers(facts_of(self._exhibit, item))
        for name in names:
            self._shown(getattr(item, name), known, item.facts, document, (name,))
        for at, label in enumerate(getattr(item, "labels", ())):
            for name in ("mark", "text", "note"):
                text = getattr(label, name)
                self._shown(text, known, item.facts, document, ("labels", at, name))
        for paragraph in markdown.paragraphs(document.body):
            for number in numbers(paragraph.text):
                if number not in known:
                    self._unknown_number(number, item.facts, document, paragraph.line)

    def _sourced(self, facts: Collection[str], document: Document, at: Key) -> None:
        if not facts and document.file not in self._wanting:
            document.add("no-source", (*at, "facts"))

    def _numbers(self, facts: Iterable[str]) -> set[str]:
        """The numbers that texts citing these facts may show, derived ones included."""
        cited = set(facts)
        known: set[str] = set()
        for each in cited:
            fact = self._facts[each]
            known.update(number.replace(",", "") for number in fact.numbers)
            known.update(numbers(fact.when))
        for figure in self._exhibit.figures:
            if figure.working and figure.facts and cited.issuperset(figure.facts):
                known.update(numbers(figure.value))
        return known

    def _shown(
        self, text: str, known: Collection[str], facts: Collection[str], document: Document, at: Key
    ) -> None:
        for number in numbers(text):
            if number not in known:
                self._unknown_number(number, facts, document, at)

    def _unknown_number(
        self, number: str, facts: Collection[str], document: Document, at: Key | int
    ) -> None:
        """Say so, at a key or at a line of the running text."""
        if not facts or document.file in self._wanting:
            return
        if isinstance(at, int):
            document.add_body("unknown-number", at, number=number, facts=[*facts])
        else:
            document.add("unknown-number", at, number=number, facts=[*facts])

    def _attributed(
        self, facts: Iterable[str], texts: Iterable[str], document: Document, at: Key = ()
    ) -> None:
        """Claims are told as somebody's words: with a name or a word of saying."""
        if document.file in self._wanting:
            return
        text = "\n".join(texts)
        unsaid = [
            each
            for each in facts
            if self._facts[each].status == "claim" and not attributed(text, self._facts[each].who)
        ]
        if unsaid:
            document.add("no-claimant", (*at, "facts"), facts=unsaid)

    def _unused(self) -> None:
        """Facts, figures and photographs that no page shows."""
        exhibit = self._exhibit
        pages: tuple[Chapter | Panel | Park | Firm, ...] = (
            *exhibit.chapters,
            *exhibit.panels,
            *exhibit.parks,
            *exhibit.firms,
        )
        cited = {*exhibit.facts, *facts_of(exhibit, exhibit.figures_page)}
        for page in pages:
            cited.update(page.facts if isinstance(page, Chapter) else facts_of(exhibit, page))
        cited.update(fact for item in exhibit.attract for fact in item.facts)
        cited.update(fact for firm in exhibit.firms for tie in firm.ties for fact in tie.facts)
        ledger = self._documents[LEDGER_FILE]
        at_of = self._places(ledger, "fact")
        for fact in exhibit.ledger:
            if fact.id not in cited:
                at = ("fact", at_of.get(fact.id, 0))
                ledger.add("unused", at, kind=Word("fact"), name=fact.id)
        shown = {exhibit.figures_page.before, exhibit.figures_page.after}
        shown.update(exhibit.figures_page.figures)
        photos = {exhibit.about.photo}
        for item in (*pages, *exhibit.attract):
            shown.update((getattr(item, "figure", ""), *getattr(item, "figures", ())))
            photos.add(getattr(item, "photo", ""))
        for figure in exhibit.figures:
            derived = figure.working and cited.issuperset(figure.facts)
            if figure.id not in shown and not derived:
                self._of(figure).add("unused", kind=Word("figure"), name=figure.id)
        for photo in exhibit.photos:
            if photo.id not in photos:
                self._of(photo).add("unused", kind=Word("photo"), name=photo.id)
