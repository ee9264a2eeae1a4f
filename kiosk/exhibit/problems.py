"""What is wrong with an exhibit's files, said so that an editor with a text editor can mend it.

A :class:`Problem` is one finding. Its text form is

    ``firms/yongyi.md:4: industry: no industry is called 'chair': write one of seats, chips``

that is file, line, key, what is wrong, what to write instead. The wording of each stands in
:mod:`kiosk.exhibit.messages`, in English and in Chinese, under a code that never changes.

:class:`Problems` collects them: nothing in this package stops at the first one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

Severity = Literal["error", "warning"]
Language = Literal["en", "zh"]

WHOLE_FILE: Final = "file"
"""The key of a problem that concerns a file as a whole."""

BODY: Final = "text"
"""The key of a problem in the running text below the ``+++`` lines."""

SHOWN_LENGTH: Final = 40
"""Characters of an author's value that a message repeats."""


class Word(str):
    """A word of ours inside a message (``"fact"``, ``"whole number"``): said in its language."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend.

    ``file`` is relative to the exhibit's folder, with ``/`` on every system; ``line`` counts from
    1. ``key`` is the key as in the file, with places in lists counted from 1 (``labels[2].mark``),
    or :data:`WHOLE_FILE` or :data:`BODY`. ``code`` names the kind of problem in every language.
    """

    file: str
    line: int
    key: str
    wrong: str
    instead: str
    severity: Severity
    code: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.key}: {self.wrong}: {self.instead}"

    def to_json(self) -> dict[str, str | int]:
        """The problem as a table for ``check --json``."""
        return {
            "file": self.file,
            "line": self.line,
            "key": self.key,
            "wrong": self.wrong,
            "instead": self.instead,
            "severity": self.severity,
            "code": self.code,
        }


class Problems:
    """Collects problems in one language, in the order in which they are met."""

    def __init__(self, language: str = "en") -> None:
        self.language: Final[Language] = "zh" if language.lower().startswith("zh") else "en"
        self.found: list[Problem] = []

    def add(
        self, code: str, file: str, line: int = 1, key: str = WHOLE_FILE, /, **values: object
    ) -> None:
        """Record a problem.

        Args:
            code: which message of the catalogue.
            values: what the message's blanks are filled with. Authors' values are shortened and
                quoted, lists joined. ``guess`` is the likely meant word, or empty.
        """
        from kiosk.exhibit.messages import wording

        severity, wrong, instead = wording(code, self.language, values)
        self.found.append(Problem(file, line, key, wrong, instead, severity, code))

    @property
    def errors(self) -> int:
        """How many of the problems are errors."""
        return sum(problem.severity == "error" for problem in self.found)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Problems by file and line, each said once."""
    return sorted(
        dict.fromkeys(problems), key=lambda p: (p.file, p.line, p.severity, p.key, p.code)
    )


def listed(problem: Problem, language: Language) -> str:
    """A problem in a line of a list: a warning is said to be one."""
    mark = {"en": "warning: ", "zh": "警告: "}[language]
    return str(problem) if problem.severity == "error" else f"{mark}{problem}"


def likely(word: str, choices: Iterable[str]) -> str:
    """The choice that ``word`` was probably meant to be, or ``""``.

    Case, full-width letters and ``_`` for ``-`` are looked through first.
    """
    import difflib
    import unicodedata

    def plain(text: str) -> str:
        return unicodedata.normalize("NFKC", text).casefold().replace("_", "-").strip()

    word = plain(word[:200])
    by_plain = {plain(choice): choice for choice in choices}
    if word in by_plain:
        return by_plain[word]
    near = difflib.get_close_matches(word, by_plain, n=1, cutoff=0.6)
    return by_plain[near[0]] if near else ""


def code_point(character: str) -> str:
    """A character by its number, as ``U+202E``; a line break as ``\\n``, a tab by its name, too."""
    if character == "\n":
        return "\\n"
    return f"U+{ord(character):04X}" + (" (Tab)" if character == "\t" else "")
