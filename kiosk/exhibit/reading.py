"""Reads an exhibit's folder into the model, leaving out what is broken and saying why.

The folder::

    exhibit.toml                   the exhibit as a whole, see below
    ledger.toml                    [source], [[fact]] and [[gap]]
    story/CHAPTER/chapter.toml     a chapter; ``panels`` lists its panels in order
    story/CHAPTER/PANEL.md         a panel of it
    parks/PARK.md                  a park; ``exhibit.toml`` lists them in order
    firms/FIRM.md                  a firm; ordered by ``reading``
    figures/FIGURE.toml            a figure; ordered by name
    photos/PHOTO.toml              a photograph's slot, and beside it the photograph itself
    maps/MAP.toml                  a picture map, and beside it the picture's pyramid
    maps/MAP-places.geojson        its places, where they do not stand in MAP.toml
    artwork/NAME.webp              generated pictures

``exhibit.toml`` has the keys of :class:`kiosk.exhibit.model.Exhibit` that do not come from the
reader (``zone``, ``zone_latin``, ``headline``, ``lead``, ``inscription``, ``facts``, the tables
``[[invitations]]``, ``[[attract]]``, ``[[industries]]``, ``[figures_page]``, ``[about]``) and two
lists of order: ``story``, the chapters, and ``parks``.

An item's id is its file's name without the ending. A file that is broken leaves its item out, an
entry of ``[[fact]]``, ``[[gap]]``, ``[[industries]]``, ``[[invitations]]`` or ``[[attract]]``
likewise, and what refers to it loses the reference (:mod:`kiosk.exhibit.linking`). Only without a
sound ``exhibit.toml`` and a ledger there is no exhibit.

Nothing here imports Qt, Pillow or, as long as nothing is wrong, anything else beyond the standard
library.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar, cast

from kiosk.exhibit import files, markdown
from kiosk.exhibit.linking import EXHIBIT_FILE, LEDGER_FILE, Linker, Orders, Shelf, Shelves
from kiosk.exhibit.model import (
    AttractItem,
    Chapter,
    Exhibit,
    Fact,
    Figure,
    Firm,
    Gap,
    Industry,
    Invitation,
    Map,
    Panel,
    Park,
    Photo,
    Source,
)
from kiosk.exhibit.placing import PLACES_ENDING
from kiosk.exhibit.problems import Problem, Problems, Word
from kiosk.exhibit.shaping import Dataclass, check_text, kind, shape, short
from kiosk.exhibit.toml_places import Document
from kiosk.exhibit.toml_places import Path as Key

NAME: Final = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*")
"""What an id looks like: it is also a file's name on every system, and part of a place's name."""

PICTURE_ENDINGS: Final = (".jpg", ".jpeg", ".png", ".webp")

_IGNORED: Final = re.compile(r"\..*|~\$.*|.*~|Thumbs\.db|desktop\.ini", re.I)
"""What editors and systems leave lying about."""

T = TypeVar("T", bound=Dataclass)


class Reading(NamedTuple):
    """What came of reading a folder: an exhibit consistent in itself, or None, and why."""

    exhibit: Exhibit | None
    problems: tuple[Problem, ...]


def read(folder: Path, language: str = "en") -> Reading:
    """Read the exhibit in ``folder``; problems are worded in ``language``, ``en`` or ``zh``."""
    problems = Problems(language)
    exhibit, _ = read_into(folder, problems)
    return Reading(exhibit, tuple(problems.found))


def read_into(folder: Path, problems: Problems) -> tuple[Exhibit | None, Mapping[str, Document]]:
    """Read the exhibit in ``folder``, adding to ``problems``.

    Returns the exhibit and the files that were read, by name, for locating what is found later.
    """
    if not folder.is_dir():
        problems.add("no-folder", folder.name or ".")
        return None, {}
    reader = _Reader(folder, problems)
    return reader.read(), reader.documents


class _Reader:
    """One pass over a folder."""

    def __init__(self, folder: Path, problems: Problems) -> None:
        self._root = files.real(folder)
        self._problems = problems
        self._shelves = Shelves()
        self.documents: dict[str, Document] = {}

    def read(self) -> Exhibit | None:
        """The exhibit, if its two main files hold one; every file is read in any case."""
        shelves = self._shelves
        ledger = self._ledger()
        top = self._top()
        self._story()
        self._items(shelves.parks, "parks", Park)
        self._items(shelves.firms, "firms", Firm)
        self._items(shelves.figures, "figures", Figure, ".toml")
        self._items(shelves.photos, "photos", Photo, ".toml", PICTURE_ENDINGS)
        self._photographs()
        self._items(shelves.maps, "maps", Map, ".toml", (".dzi", "_files", ".geojson", ".json"))
        if ledger is None or top is None:
            return None
        source, gaps = ledger
        exhibit, orders = top
        exhibit = replace(exhibit, source=source, ledger=tuple(shelves.facts.items.values()))
        return Linker(shelves, self.documents).link(exhibit, orders, gaps)

    # ------------------------------------------------------------------ files

    def _toml(self, name: str) -> tuple[Document, dict[str, Any]] | None:
        text = files.read_text(self._root, name, self._problems)
        return None if text is None else self._parsed(Document(name, text, self._problems))

    def _markdown(self, name: str) -> tuple[Document, dict[str, Any]] | None:
        text = files.read_text(self._root, name, self._problems)
        if text is None:
            return None
        parts = markdown.split(text)
        if isinstance(parts, str):
            self._problems.add(parts, name)
            return None
        return self._parsed(
            Document(
                name,
                parts.toml,
                self._problems,
                first=parts.toml_first,
                body=parts.body,
                body_first=parts.body_first,
            )
        )

    def _parsed(self, document: Document) -> tuple[Document, dict[str, Any]] | None:
        self.documents[document.file] = document
        table = document.table()
        return None if table is None else (document, table)

    def _names(
        self, folder: str, ending: str, others: tuple[str, ...] = (), kept: str = ""
    ) -> list[str]:
        """The items' names in a folder, in order; what else lies there is remarked upon.

        Args:
            folder: relative to the exhibit's folder.
            ending: of the files wanted; empty for folders.
            others: endings of files that belong here but are no items.
            kept: a file that belongs here by its name.
        """
        try:
            with os.scandir(self._root + folder) as entries:
                found = sorted((entry.name, entry.is_dir()) for entry in entries)
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            self._problems.add("unreadable", folder, reason=error.strerror or str(error))
            return []
        names: dict[str, str] = {}
        for full, is_folder in found:
            path = f"{folder}/{full.encode('utf-8', 'backslashreplace').decode()}"
            if full == kept or _IGNORED.fullmatch(full):
                continue
            if is_folder != (not ending) or not full.endswith(ending):
                if not (others and full.lower().endswith(others)):
                    self._stray(path, ending)
                continue
            name = full.removesuffix(ending)
            if not NAME.fullmatch(name):
                self._problems.add("bad-file-name", path, name=name)
            elif (other := names.setdefault(name.lower(), name)) != name:
                self._problems.add("same-name", path, other=other + ending)
        return list(names.values())

    def _stray(self, path: str, ending: str) -> None:
        """Remark on a file that is not read, as for a ``.txt`` that Windows adds and hides."""
        likely = re.match(rf".*/([^/]+){re.escape(ending)}(\.(txt|bak|md|toml))?$", path, re.I)
        self._problems.add(
            "stray-file",
            path,
            ending=Word(ending or "no ending, as folders do"),
            guess=likely[1] + ending if likely and ending else "",
        )

    # ------------------------------------------------------------------ the two main files

    def _ledger(self) -> tuple[Source, dict[int, Gap]] | None:
        parsed = self._toml(LEDGER_FILE)
        if parsed is None:
            return None
        document, table = parsed
        seen: set[str] = set()
        facts = self._entries(Fact, document, table, "fact", seen)
        gaps = self._entries(Gap, document, table, "gap", seen)
        self._shelve(self._shelves.facts, facts, document, table, "fact")
        for key in table.keys() - {"source", "fact", "gap"}:
            from kiosk.exhibit.problems import likely

            choices = ("source", "fact", "gap")
            document.add("unknown-key", (key,), guess=likely(key, choices), choices=choices)
        if "source" not in table:
            document.add("missing-key", ("source",), example="[source]")
            return None
        if not isinstance(table["source"], dict):
            self._not_tables(document, "source", table["source"], "table")
            return None
        source = shape(Source, table["source"], document.add, at=("source",))
        return None if source is None else (source, gaps)

    def _top(self) -> tuple[Exhibit, Orders] | None:
        parsed = self._toml(EXHIBIT_FILE)
        if parsed is None:
            return None
        document, table = parsed
        industries = self._entries(Industry, document, table, "industries", set())
        invitations = self._entries(Invitation, document, table, "invitations")
        attract = self._entries(AttractItem, document, table, "attract")
        self._shelve(self._shelves.industries, industries, document, table, "industries")
        given: dict[str, object] = {
            "source": None,
            **dict.fromkeys(
                (
                    *("ledger", "gaps", "chapters", "panels", "parks", "firms", "figures"),
                    *("photos", "maps"),
                ),
                (),
            ),
        }
        apart: dict[str, tuple[Any, ...]] = {
            "industries": tuple(industries.values()),
            "invitations": tuple(invitations.values()),
        }
        given |= {key: apart[key] for key in apart if key in table}
        apart["attract"] = given["attract"] = tuple(
            replace(item, at=at) for at, item in attract.items()
        )  # may be left out
        orders = shape(
            Orders,
            {key: table[key] for key in ("story", "parks") if key in table},
            document.add,
        )
        exhibit = shape(
            Exhibit,
            {key: value for key, value in table.items() if key not in apart},
            document.add,
            given=given,
            also=("story", "parks", *apart),
        )
        return None if exhibit is None or orders is None else (exhibit, orders)

    def _entries(
        self,
        cls: type[T],
        document: Document,
        table: Mapping[str, Any],
        key: str,
        ids: set[str] | None = None,
    ) -> dict[int, T]:
        """The sound ones of a list of tables, by their place in it.

        Args:
            cls: what a table holds.
            document: the file.
            table: the file's values.
            key: the list's.
            ids: the ids that are taken, without capitals; None for entries that have no id.
        """
        entries = table.get(key, [])
        if not isinstance(entries, list):
            self._not_tables(document, key, entries, "list")
            return {}
        made: dict[int, T] = {}
        for at, entry in enumerate(entries):
            if not isinstance(entry, dict):
                self._not_tables(document, key, entry, "table", at)
                continue
            item = shape(cls, entry, document.add, at=(key, at))
            if item is not None and (
                ids is None or _is_free(entry["id"], ids, document, (key, at, "id"))
            ):
                made[at] = item
        return made

    @staticmethod
    def _shelve(
        shelf: Shelf,
        items: Mapping[int, Any],
        document: Document,
        table: Mapping[str, Any],
        key: str,
    ) -> None:
        """Put entries on their shelf, and remember which ones were left out."""
        shelf.items = {item.id: item for item in items.values()}
        entries = table.get(key)
        for at, entry in enumerate(entries if isinstance(entries, list) else ()):
            if at not in items and isinstance(entry, dict) and isinstance(entry.get("id"), str):
                shelf.left_out.setdefault(entry["id"], document.file)

    @staticmethod
    def _not_tables(
        document: Document, key: str, value: object, wanted: str, at: int | None = None
    ) -> None:
        document.add(
            "wrong-type",
            (key,) if at is None else (key, at),
            value=short(value),
            given=kind(value),
            wanted=Word(wanted),
            example=f"[{key}]" if key == "source" else f"[[{key}]]",
        )

    # ------------------------------------------------------------------ items

    def _items(
        self,
        shelf: Shelf,
        folder: str,
        cls: type[T],
        ending: str = ".md",
        others: tuple[str, ...] = (),
    ) -> None:
        for name in self._names(folder, ending, others):
            self._item(shelf, cls, f"{folder}/{name}{ending}", name, {"id": name})

    def _item(
        self, shelf: Shelf, cls: type[T], file: str, name: str, given: dict[str, object]
    ) -> None:
        """Put the item of a file on its shelf, or among what is left out."""
        is_markdown = file.endswith(".md")
        parsed = self._markdown(file) if is_markdown else self._toml(file)
        item = None
        if parsed is not None:
            document, table = parsed
            body = self._body(document) if is_markdown else None
            if is_markdown:
                given["body"] = body or ()
            named = cls is Map and isinstance(table.get("places"), str)
            places = table.pop("places") if named else ""
            item = shape(cls, table, document.add, given=given)
            if isinstance(item, Map):
                item = cast("T", self._with_places(item, document, places))
            if is_markdown and body is None:
                item = None
        if item is None:
            shelf.left_out[name] = file
        else:
            shelf.items[name] = item

    def _with_places(self, chart: Map, document: Document, file: str) -> Map:
        """A map with what stands in the GeoJSON that it names: places, and where names are put."""
        wanted = chart.id + PLACES_ENDING
        if chart.kind == "vector" and chart.places:
            document.add("places-of-vector", ("places",), example=wanted)
            chart = replace(chart, places=())
        if file and file != wanted:
            document.add("places-file", ("places",), name=file, example=wanted)
        if file != wanted or (chart.kind == "vector" and not chart.drawable):
            return chart
        from kiosk.exhibit.geo.sheet import Sheet
        from kiosk.exhibit.hotspots import read_places

        file = f"maps/{file}"
        names = [name.id for name in chart.names]
        found = read_places(self._root, file, self._problems, Sheet.of_map(chart), names)
        if found is None:
            return chart
        self.documents[file] = found.document
        return replace(
            chart,
            places=found.places,
            places_file=file,
            names=tuple(replace(name, at=found.pins.get(name.id, ())) for name in chart.names),
        )

    @staticmethod
    def _body(document: Document) -> tuple[str, ...] | None:
        """The paragraphs, or None if one of them holds what no text may hold."""
        paragraphs = markdown.paragraphs(document.body)
        sound = True
        for paragraph in paragraphs:
            at = paragraph.line

            def report(code: str, key: Key = (), /, **values: object) -> None:
                document.add_body(code, at, **values)  # noqa: B023 - called within the loop's turn

            sound &= check_text(paragraph.text, report, ())
        return tuple(paragraph.text for paragraph in paragraphs) if sound else None

    def _story(self) -> None:
        shelves = self._shelves
        for chapter in self._names("story", ""):
            folder = f"story/{chapter}"
            self._item(
                shelves.chapters, Chapter, f"{folder}/chapter.toml", chapter, {"id": chapter}
            )
            for panel in self._names(folder, ".md", kept="chapter.toml"):
                given: dict[str, object] = {"id": panel, "chapter": chapter}
                name = f"{chapter}/{panel}"
                self._item(shelves.panels, Panel, f"{folder}/{panel}.md", name, given)

    def _photographs(self) -> None:
        """See which photographs are there, and which pictures no slot asks for."""
        shelf = self._shelves.photos
        folder = self._root + "photos/"
        try:
            there = {path.name for path in Path(folder).iterdir()}
        except OSError:
            return
        wanted: set[str] = set()
        for name, photo in list(shelf.items.items()):
            document = self.documents[f"photos/{name}.toml"]
            if "/" in photo.file or not files.is_plain_name(photo.file):
                document.add(
                    "bad-picture-name", ("file",), name=photo.file, example=f"{name.lower()}.jpg"
                )
                continue
            wanted.add(photo.file)
            if photo.file not in there:
                continue
            if not files.inside(self._root, folder + photo.file):
                self._problems.add("outside", f"photos/{photo.file}")
            elif not files.is_picture(folder + photo.file):
                document.add("not-a-picture", ("file",), name=photo.file)
            else:
                shelf.items[name] = replace(photo, present=True)
        for name in sorted(there - wanted):
            if name.lower().endswith(PICTURE_ENDINGS) and not _IGNORED.fullmatch(name):
                from kiosk.exhibit.problems import likely

                guess = likely(name, sorted(wanted - there))
                self._problems.add("unnamed-picture", f"photos/{name}", guess=guess)


def _is_free(name: str, taken: set[str], document: Document, at: Key) -> bool:
    """Whether an entry's id is one, and nobody's yet."""
    if not NAME.fullmatch(name):
        document.add("bad-id", at, name=name)
    elif name.lower() in taken:
        document.add("same-id", at, name=name)
    else:
        taken.add(name.lower())
        return True
    return False
