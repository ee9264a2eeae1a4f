"""Finds firms by what is typed; see the package."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Final

from kiosk.exhibit.search.found import Firms, Found
from kiosk.exhibit.search.keys import alphabet, fold
from kiosk.exhibit.search.onyomi import sounds
from kiosk.exhibit.search.parts import Part, ranked
from kiosk.exhibit.search.readings import readings
from kiosk.exhibit.search.text import Text
from kiosk.exhibit.search.tiles import tiles
from kiosk.exhibit.search.units import (
    Unit,
    is_chinese,
    own_readings,
    plain,
    units,
    without_ignored,
)
from kiosk.exhibit.search.walk import Ways

FORGIVING: Final = 4
"""Keys from which on one mistake is forgiven: fewer leave too little to go by."""

FORGIVEN: Final = 60
"""Firms found at most in spite of a mistake, and none where so many fit as typed: it is a help to
who finds nothing, not a listing."""

NEAR: Final = 8
"""Firms offered at most where none is found: as many as stand on a page."""

ALIKE: Final = 0.66
"""From which similarity on a name is near: of three keys typed two are in their places. What is
farther off has nothing to do with what was sought."""

PART: Final = 256
"""Firms whose names make one text: few enough for it to stay near the processor while a key is
followed, and enough that Python's own time does not count."""

FIRST: Final = 32
"""Firms whose names make the first text: a key that comes before any other work waits for it."""

_SLICE: Final = 32
"""Firms taken in at a step of the building."""

_AHEAD: Final = 8
"""Texts in which a step reckons ahead."""

_SAMPLE: Final = 32
"""Firms looked at for tiles."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A firm, by everything that it may be called.

    ``names`` begins with its short name in the language on screen; then follow, in any order, its
    short and registered names in other languages and its aliases. ``reading`` is the editor's
    pinyin of the short name in Chinese, a blank between syllables.
    """

    ident: str
    names: tuple[str, ...]
    reading: str = ""


class Index:
    """The names of firms, to be searched key by key.

    The first letter is the rail of initials: it finds the firms of which a name begins with it;
    from the second on what stands inside of names is found, too. Firms that fit equally well stand
    in the order of the entries.

    Building takes about a second for 10,000 firms: at once with :meth:`build`, or in steps of a few
    milliseconds with :meth:`step`. Until it is :attr:`complete`, firms are found among those that
    are :attr:`known`, and every key is said to lead on.
    """

    def __init__(
        self,
        entries: Iterable[Entry],
        language: str = "zh",
        keys: tuple[str, ...] | None = None,
    ) -> None:
        """Build nothing yet.

        Args:
            entries: taken while building, if ``keys`` are given.
            language: on screen.
            keys: of the pad for these names; None to look for what they need at once.
        """
        if keys is None:
            entries = tuple(entries)
            keys = alphabet(language, chain.from_iterable(entry.names for entry in entries))
        self._language = language
        self.alphabet = keys
        """The keys of the pad, see :func:`kiosk.exhibit.search.alphabet`."""
        self._keys = {key: fold(key) for key in self.alphabet}
        self._entries: dict[str, Entry] = {}
        self._readings: dict[str, tuple[str, ...]] = {}
        self._sounds: dict[str, tuple[str, ...]] = {}
        self._parts: list[Part] = []
        self._short: dict[str, list[Unit]] = {}
        self._spelled: list[tuple[str, ...]] = []
        self._among: Container[str] | None = None
        self._among_masks: list[int] = []
        self._building = self._build(entries)
        self.complete = False
        """Whether all firms are known."""
        self._ahead: Iterator[Part] = iter(())

    @classmethod
    def build(cls, entries: Iterable[Entry], language: str = "zh") -> Index:
        """An index that is complete."""
        index = cls(entries, language)
        while not index.complete:
            index.step()
        return index

    @property
    def known(self) -> int:
        """How many firms are found so far."""
        return len(self._entries)

    def step(self) -> bool:
        """Build for a few milliseconds, or else reckon ahead what the key after the last query may
        ask for. False when there is nothing left to do."""
        if not self.complete:
            self.complete = next(self._building, True) is True
            return True
        ahead = tuple(islice(self._ahead, _AHEAD))
        for part in ahead:
            part.walk.ahead()
        return bool(ahead)

    def find(self, query: str, among: Container[str] | None = None) -> Found:
        """The firms that fit what is typed.

        Args:
            query: letters, digits, characters, hangul, kana, mixed.
            among: only these firms. What is prepared for a frozenset is kept for the next call.
        """
        while not self.complete and self.known < FIRST:
            self.step()
        masks = self._masks(among)
        keys = fold(query)
        found = self._find(keys, masks)
        if not found.exact and (bare := fold(without_ignored(query))) != keys:
            other = self._find(bare, masks)
            found = other if other.exact else found
        if not self.complete:
            return replace(found, next_keys=frozenset(self.alphabet))
        if found.hits or not keys:
            return found
        elsewhere = self._find(keys, None).hits if among is not None else ()
        return replace(found, near=elsewhere[:NEAR] or self._near(keys, among))

    # ------------------------------------------------------------------ building

    def _build(self, entries: Iterable[Entry]) -> Iterator[None]:
        coming = iter(entries)
        part: list[Entry] = []
        size = FIRST
        while some := tuple(islice(coming, _SLICE)):
            yield
            part += some
            if len(part) >= size:
                yield from self._build_part(part)
                part = []
                size = PART
        if part:
            yield from self._build_part(part)

    def _build_part(self, entries: Sequence[Entry]) -> Iterator[None]:
        characters = {*"".join(plain(name) for entry in entries for name in entry.names)}
        chinese = [*filter(is_chinese, characters)]
        self._readings |= readings(chinese)
        if self._language == "ja":
            self._sounds |= sounds(chinese)
        text = Text()
        first: list[list[Unit]] = []
        spelled: list[tuple[str, ...]] = []
        for number, entry in enumerate(entries):
            if number % _SLICE == 0:
                yield
            short, *others = self._units(entry)
            text.add(short, others)
            first.append(short)
            said = [(*unit.spellings, unit.slot)[0] for unit in short]
            sight = "".join(unit.slot or unit.spellings[0] for unit in short)
            kana = [(*self._sounds.get(unit.text, ()), unit.slot)[0] for unit in short]
            spelled.append(
                ("".join(said), "".join(s[0] for s in said), *dict.fromkeys((sight, "".join(kana))))
            )
        yield
        text.close(self._keys.values())
        idents = [entry.ident for entry in entries]
        self._parts.append(Part(text, idents))
        self._spelled += spelled
        self._short |= zip(idents, first, strict=True)
        self._entries |= zip(idents, entries, strict=True)

    def _units(self, entry: Entry) -> Iterator[list[Unit]]:
        """Each name of a firm. In its Chinese short name the editor's reading is the only one; in
        longer names it stands beside the usual ones."""
        names = [plain(name) for name in dict.fromkeys(entry.names)]
        short = next((name for name in names if any(map(is_chinese, name))), "")
        own = own_readings(short, entry.reading)
        open_to_all = not own
        for name in names:
            at = name.find(short) if own else -1
            here: dict[int, tuple[str, ...]] = {}
            for place, syllable in own.items() if at >= 0 else ():
                usual = () if name == short else self._readings[short[place]]
                here[at + place] = (*dict.fromkeys((syllable, *usual)),)
            open_to_all |= at >= 0 and name != short
            yield units(name, self._readings, here, self._sounds)
        if not open_to_all:
            yield units(short, self._readings)

    # ------------------------------------------------------------------ finding

    def _find(self, keys: str, masks: Sequence[int] | None) -> Found:
        parts = tuple(self._parts)
        self._ahead = iter(parts)
        ways = [part.walk.ways(keys) for part in parts]
        following = self._following(keys, ways, masks)
        if not keys:
            among = None if masks is None else self._among
            everyone = tuple(i for i in self._entries if among is None or i in among)
            return Found(everyone, len(everyone), (), following, ())
        outer = _within([way.outer.exact for way in ways], masks)
        inner = _within([way.inner.exact for way in ways], masks)
        if len(keys) == 1 and not is_chinese(keys) and any(outer):
            inner = outer
        exact = _blocks(parts, inner)
        count = _many(exact)
        ranks = ranked(parts, outer, inner, [0] * len(parts))
        best = (*next(ranks), *next(ranks)) or next(filter(None, map(tuple, ranks)), ())
        forgiven: Iterable[str] = ()
        many = 0
        if len(keys) >= FORGIVING and count < FORGIVEN:
            outer = _within([way.outer.erred for way in ways], masks)
            inner = _within([way.inner.erred for way in ways], masks)
            erred = zip(_blocks(parts, inner), exact, strict=True)
            many = min(FORGIVEN, _many(some & ~others for some, others in erred))
            forgiven = chain.from_iterable(ranked(parts, outer, inner, exact))
        hits = chain(best, chain.from_iterable(ranks), forgiven)
        return Found(Firms(hits, count + many), count, (), following, self._tiles(keys, best))

    def _following(
        self, keys: str, ways: Sequence[Ways], masks: Sequence[int] | None
    ) -> frozenset[str]:
        """The keys that lead on: they themselves fit, whatever mistake there was before.

        Where all keys so far fit, the last one is not taken for the mistake: nearly every key could
        follow then.
        """
        fronts = _within([(way.inner if keys else way.outer).exact for way in ways], masks)
        if len(keys) + 1 >= FORGIVING:
            exact = any(fronts)
            others = [way.inner.settled if exact else way.inner.erred for way in ways]
            fronts = [a | b for a, b in zip(fronts, _within(others, masks), strict=True)]
        wanted = dict(self._keys)
        for part, front in zip(self._parts, fronts, strict=True):
            if front:
                having = part.text.having
                for key in [key for key, folded in wanted.items() if front & having(folded)]:
                    del wanted[key]
        return frozenset(self._keys.keys() - wanted.keys())

    def _masks(self, among: Container[str] | None) -> list[int] | None:
        """The places of these firms' names in each part; None for all firms."""
        if among is None:
            return None
        if among is not self._among or not isinstance(among, frozenset):
            self._among, self._among_masks = among, []
        new = self._parts[len(self._among_masks) :]
        self._among_masks += [part.places_of(among) for part in new]
        return self._among_masks

    def _tiles(self, keys: str, firms: Sequence[str]) -> tuple[str, ...]:
        """Tiles for some of the firms that fit best, taken evenly from all of them."""
        if not self._language.startswith("zh"):
            return ()
        sample = firms[:: max(1, len(firms) // _SAMPLE)][:_SAMPLE]
        return tiles(keys, map(self._names, sample))

    def _names(self, ident: str) -> Iterator[list[Unit]]:
        """Each name of a firm, the short one first, which is at hand."""
        yield self._short[ident]
        yield from islice(self._units(self._entries[ident]), 1, None)

    def _near(self, keys: str, among: Container[str] | None) -> tuple[str, ...]:
        """The firms whose short names begin most like what is typed, by sound or by sight."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        choices = {
            (ident, way): name[: len(keys)]
            for ident, names in zip(self._entries, self._spelled, strict=True)
            if among is None or ident in among
            for way, name in enumerate(names)
        }
        scorer = OSA.normalized_similarity
        found = extract(keys, choices, scorer=scorer, score_cutoff=ALIKE, limit=3 * NEAR)
        return tuple(dict.fromkeys(ident for _, _, (ident, _) in found))[:NEAR]


def _blocks(parts: Sequence[Part], fronts: Sequence[int]) -> list[int]:
    """The firms at fronts of the parts, as blocks."""
    pairs = zip(parts, fronts, strict=True)
    return [part.text.blocks(front) if front else 0 for part, front in pairs]


def _many(blocks: Iterable[int]) -> int:
    """How many firms these are."""
    return sum(map(int.bit_count, blocks))


def _within(fronts: list[int], masks: Sequence[int] | None) -> list[int]:
    """Fronts of the parts as far as they are within these places."""
    if masks is None:
        return fronts
    return [front & mask for front, mask in zip(fronts, masks, strict=True)]
