"""Finds firms by what a visitor types: initials, pinyin, characters, English, an alias.

    index = Index.build([Entry("yongyi", ("永艺股份", "永艺家具股份有限公司"), "yong yi gu fen")])
    found = index.find("yyjj")

A :class:`Found` has the firms, best first, the keys that lead on, and the characters to offer as
tiles; :func:`put` puts a tile into the query. ``Index(entries)`` builds nothing yet: call
:meth:`Index.step` whenever there is time for a few milliseconds of work, while building and behind
each query. ``find`` may be asked at any moment and answers from what is known by then.

================  ==========================================================================
module            what it knows
================  ==========================================================================
``keys``          the pad's keys in each language; how texts and queries are folded into keys
``readings``      every reading of a Chinese character, from pypinyin's dictionary
``onyomi``        what a Chinese character sounds like in Japanese, from Unicode's Unihan
``order``         in which order names stand in a language
``units``         a name as units (a character, a word), each with the ways to type it
``text``          names as one text, and how keys move on in it, at every place at once
``walk``          a query's way through a text, with one mistake or none
``parts``         which firms lie where a query has come to, by how well they fit
``found``         what is found, told as far as it is asked for
``tiles``         which characters the last letters of a query may stand for
``index``         entries in, firms in their order out
================  ==========================================================================
"""

from kiosk.exhibit.search.found import Firms, Found
from kiosk.exhibit.search.index import Entry, Index
from kiosk.exhibit.search.keys import alphabet, has_own_keys
from kiosk.exhibit.search.order import Stand, stand
from kiosk.exhibit.search.tiles import put

__all__ = ["Entry", "Firms", "Found", "Index", "Stand", "alphabet", "has_own_keys", "put", "stand"]
