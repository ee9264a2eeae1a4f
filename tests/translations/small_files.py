"""A small exhibit with translations, for tests to spoil."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kiosk.exhibit.problems import Problem, Problems
from kiosk.translations import linguist
from kiosk.translations.__main__ import update
from kiosk.translations.extraction import extract
from kiosk.translations.judging import check
from kiosk.translations.linguist import Catalogue, Message
from tests.exhibit.small import Small


class Translated:
    """A small exhibit with ``translations/kiosk_en.ts``: each text in angle quotes."""

    def __init__(self, small: Small) -> None:
        self.small = small
        self.folder = small.folder / "translations"
        self.folder.mkdir()
        wanted = extract(small.shown())
        self.write("en", Catalogue("en", messages=tuple(map(told, wanted))))

    def path(self, code: str = "en") -> Path:
        return self.folder / f"kiosk_{code}.ts"

    def text(self, code: str = "en") -> str:
        return self.path(code).read_text(encoding="utf-8")

    def write(self, code: str, catalogue: Catalogue) -> None:
        self.path(code).write_text(linguist.write(catalogue), encoding="utf-8", newline="\n")

    def read(self, code: str = "en") -> Catalogue:
        problems = Problems()
        catalogue = linguist.read(self.folder, f"kiosk_{code}.ts", problems)
        assert catalogue is not None, problems.found
        return catalogue

    def message(self, context: str, source: str) -> Message:
        (found,) = [m for m in self.read().messages if (m.context, m.source) == (context, source)]
        return found

    def change(self, old: str, new: str, code: str = "en") -> None:
        """Replace one place of a file as an editor's slip would."""
        text = self.text(code)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
        self.path(code).write_text(text.replace(old, new), encoding="utf-8", newline="\n")

    def update(self) -> list[str]:
        return update(self.small.folder, self.folder)

    def problems(self, language: str = "en", *only: str) -> list[Problem]:
        return check(self.small.folder, self.folder, language, only=only)

    def said(self, language: str = "en") -> list[str]:
        return [str(problem) for problem in self.problems(language)]


def told(message: Message) -> Message:
    """A finished translation to English."""
    forms = (f"<{message.source}>",) * (2 if message.numerus else 1)
    return replace(message, forms=forms, state="finished")
