"""Finds everything that is wrong with an exhibit's folder, for ``kiosk check``."""

from __future__ import annotations

from pathlib import Path

from kiosk.exhibit.judging import judge
from kiosk.exhibit.markdown import markup
from kiosk.exhibit.problems import Problem, Problems, in_order
from kiosk.exhibit.reading import read_into


def check(folder: Path, language: str = "en") -> list[Problem]:
    """All problems of the exhibit in ``folder``, by file and line, in ``language``: en or zh."""
    problems = Problems(language)
    exhibit, documents = read_into(folder, problems)
    if exhibit is not None:
        judge(exhibit, folder, documents)
    for name, document in documents.items():
        if name.endswith(".md"):
            for piece in markup(document.body):
                document.add_body(piece.code, piece.line, sign=piece.sign)
    return in_order(problems.found)
