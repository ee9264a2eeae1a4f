"""The glossary: how names and terms are told in each language, and who has read a language.

``translations/glossary.toml`` has a table ``[[term]]`` for each term: its Chinese ``source``, and
by language the renderings that are allowed, the usual one first. ``confirm`` lists the languages
whose rendering still awaits the word of whoever bears the name. The table ``[review]`` names, by
language, the native reader who has read it, and when.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, make_dataclass
from pathlib import Path
from typing import Any, Final

from kiosk.exhibit import files, line_breaks
from kiosk.exhibit.problems import Problems
from kiosk.exhibit.shaping import shape
from kiosk.exhibit.toml_places import Document
from kiosk.translations import languages

FILE: Final = "glossary.toml"

_Term: Final[Any] = make_dataclass(
    "_Term",
    [
        ("source", str),
        ("note", str, ""),
        ("confirm", tuple[str, ...], ()),
        *((code, tuple[str, ...], ()) for code in languages.codes()),
    ],
    kw_only=True,
)
_Review: Final[Any] = make_dataclass(
    "_Review", [(code, str, "") for code in languages.codes()], kw_only=True
)
_File: Final[Any] = make_dataclass(
    "_File",
    [("term", tuple[_Term, ...], ()), ("review", _Review, field(default_factory=_Review))],
    kw_only=True,
)


@dataclass(frozen=True, slots=True)
class Glossary:
    """Renderings by term and language, the longest term first, and by language who has read it."""

    terms: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    review: Mapping[str, str] = field(default_factory=dict)

    def missing(self, source: str, told: str, code: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Terms of a source that a translation does not tell as it should, and what it may write.

        A term inside a longer one (安吉 in 安吉县) is told with that one.
        """
        told = line_breaks.plain(told).casefold()
        for term, renderings in self.terms.items():
            if term not in source:
                continue
            source = source.replace(term, "\0")
            choices = renderings.get(code, ())
            if choices and not any(choice.casefold() in told for choice in choices):
                yield term, choices


def read_glossary(folder: Path, problems: Problems) -> Glossary:
    """The glossary of a folder of translations; empty where there is none, or a broken one."""
    if not (folder / FILE).exists():
        return Glossary()
    name = f"{folder.name}/{FILE}"
    text = files.read_text(files.real(folder.parent), name, problems)
    document = Document(name, text or "", problems)
    table = document.table() if text is not None else None
    read = shape(_File, table, document.add) if table is not None else None
    if read is None:
        return Glossary()
    renderings = {
        term.source: {code: words for code in languages.codes() if (words := getattr(term, code))}
        for term in read.term
    }
    longest_first = dict(sorted(renderings.items(), key=lambda pair: -len(pair[0])))
    review = {code: who for code in languages.codes() if (who := getattr(read.review, code))}
    return Glossary(longest_first, review)
