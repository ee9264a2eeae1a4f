"""The translator's rules: what is wrong with a language's file, by line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.exhibit.problems import Problem, Problems, in_order
from kiosk.exhibit.reading import read
from kiosk.exhibit.shaping import check_text
from kiosk.exhibit.signs import strange
from kiosk.exhibit.signs import told as signs_told
from kiosk.translations import languages, linguist
from kiosk.translations.extraction import extract, is_of_exhibit
from kiosk.translations.glossary import Glossary, read_glossary
from kiosk.translations.linguist import Catalogue, Message
from kiosk.translations.merging import merge
from kiosk.translations.numbers import differing

NO_TERMS: Final = Glossary()
_WIDE: Final = "，。、；：？！"
_PLACE: Final = re.compile(r"%L?(?:\d{1,2}|n)")


def check(
    exhibit: Path,
    folder: Path,
    language: str = "en",
    *,
    only: Sequence[str] = (),
    its_own: bool = True,
) -> list[Problem]:
    """All problems of an exhibit's translations, by file and line.

    Args:
        exhibit: the exhibit's folder; while it cannot be read there is nothing to compare with.
        folder: the translations (``kiosk_en.ts``).
        language: of the messages, ``en`` or ``zh``.
        only: languages to judge, each text of them; otherwise one in work is only summed up.
        its_own: whether the translations are meant for this exhibit; if not, a language that does
            not cover it is no matter.
    """
    problems = Problems(language)
    shown = read(exhibit).exhibit
    if shown is None:
        return []
    wanted = extract(shown)
    glossary = read_glossary(folder, problems)
    for path in sorted(folder.glob("*.ts")) if folder.is_dir() else ():
        file, code = f"{folder.name}/{path.name}", linguist.code_of(path.name)
        if path.name != linguist.file_for(code):
            problems.add("ts-name", file)
        elif not only or code in only:
            catalogue = read_catalogue(folder, code, problems)
            if catalogue is None:
                continue
            catalogue = merge(catalogue, wanted)
            if only or is_offered(catalogue):
                for message in catalogue.messages:
                    judge(message, code, file, problems, glossary)
                    judge_state(message, file, problems)
            elif its_own:
                for message in catalogue.messages:
                    judge(message, code, file, problems, glossary)
                _sum_up(catalogue, file, problems)
    return in_order(problems.found)


def read_catalogue(folder: Path, code: str, problems: Problems) -> Catalogue | None:
    """A language's file, or None where it cannot be used as a whole."""
    file = f"{folder.name}/{linguist.file_for(code)}"
    if not languages.known(code):
        problems.add("ts-language-unknown", file, code=code, choices=languages.codes())
        return None
    catalogue = linguist.read(folder, linguist.file_for(code), problems)
    if catalogue is None:
        return None
    if catalogue.language != code:
        problems.add("ts-language", file, catalogue.line, name=code, code=catalogue.language)
        return None
    if languages.base(catalogue.source_language) != languages.SOURCE:
        source = catalogue.source_language
        problems.add("ts-source-language", file, catalogue.line, code=source)
        return None
    _doubles(catalogue, file, problems)
    return catalogue


def _doubles(catalogue: Catalogue, file: str, problems: Problems) -> None:
    """Report sources that stand twice in a context: Qt would take either."""
    first: dict[tuple[str, str, str], Message] = {}
    for message in catalogue.messages:
        if not message.wanted:
            continue
        there = first.setdefault(message.key, message)
        if there is not message:
            _add(problems, "translation-twice", message, file, first=there.line)


def is_offered(catalogue: Catalogue) -> bool:
    """Whether enough of the exhibit is translated for visitors to be offered the language."""
    done, all_ = _counts(catalogue)
    return done >= all_ * languages.OFFERED


def _counts(catalogue: Catalogue) -> tuple[int, int]:
    """The exhibit's texts that are finished, and all of them."""
    texts = [m for m in catalogue.messages if m.wanted and is_of_exhibit(m)]
    return sum(message.state == "finished" for message in texts), len(texts)


def _sum_up(catalogue: Catalogue, file: str, problems: Problems) -> None:
    done, all_ = _counts(catalogue)
    needed = int(all_ * languages.OFFERED + 0.999)
    values = {"done": done, "all": all_, "missing": needed - done}
    problems.add("translation-in-work", file, catalogue.line, **values)


def is_sound(message: Message, code: str) -> bool:
    """Whether a finished translation may be shown."""
    problems = Problems()
    judge(message, code, "", problems)
    return message.state == "finished" and not problems.errors


def judge_state(message: Message, file: str, problems: Problems) -> None:
    """Report a text for which the visitor would read Chinese."""
    if message.state != "unfinished":
        return
    if message.old_source:
        _add(problems, "translation-stale", message, file)
    elif message.written:
        _add(problems, "translation-unfinished", message, file)
    else:
        _add(problems, "translation-missing", message, file)


def judge(
    message: Message, code: str, file: str, problems: Problems, glossary: Glossary = NO_TERMS
) -> None:
    """Report what is wrong with a finished translation."""
    if message.state != "finished":
        return
    wanted = languages.plural_forms(code) if message.numerus else 1
    if len(message.forms) != wanted:
        count = len(message.forms)
        _add(problems, "translation-plurals", message, file, count=count, wanted=wanted)
    if not all(message.forms):
        _add(problems, "translation-empty", message, file)
    for form in dict.fromkeys(filter(None, message.forms)):
        _places(message, form, file, problems)
        _outline(message, form, file, problems)
        _numbers(message, form, file, problems)
        for term, choices in glossary.missing(message.source, form, code):
            _add(problems, "translation-term", message, file, term=term, choices=choices)

        def report(problem: str, _: object = (), /, **values: object) -> None:
            # What turns the direction of writing belongs to languages that need it.
            if problem != "direction-character" or not languages.right_to_left(code):
                problems.add(problem, file, message.line, message.context, **values)

        check_text(form, report, ())
        if not languages.right_to_left(code) and (sign := strange(form)):
            report("no-sign", **signs_told(sign))


def _places(message: Message, form: str, file: str, problems: Problems) -> None:
    """Report values that the translation would not show, or that it has no value for."""
    source, places = set(_PLACE.findall(message.source)), set(_PLACE.findall(form))
    if lost := sorted(source - places):
        _add(problems, "translation-lost", message, file, places=lost)
    if added := sorted(places - source):
        _add(problems, "translation-added", message, file, places=added)


def _outline(message: Message, form: str, file: str, problems: Problems) -> None:
    """Report blanks at the ends and line breaks that differ."""
    before, after = _ends(message.source), _ends(form)
    # A full-width sign has its blank in itself, which other scripts write out.
    if before[0] != after[0] or (before[1] != after[1] and message.source[-1] not in _WIDE):
        _add(problems, "translation-blanks", message, file)
    wanted, count = message.source.count("\n"), form.count("\n")
    if wanted != count:
        _add(problems, "translation-breaks", message, file, wanted=wanted, count=count)


def _ends(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def _numbers(message: Message, form: str, file: str, problems: Problems) -> None:
    """Report numbers that are told by the source alone, or by the translation alone."""
    lost, added = differing(_PLACE.sub("", message.source), _PLACE.sub("", form))
    if lost:
        _add(problems, "translation-number-lost", message, file, numbers=lost)
    if added:
        _add(problems, "translation-number-added", message, file, numbers=added)


def _add(problems: Problems, code: str, message: Message, file: str, /, **values: object) -> None:
    problems.add(code, file, message.line, message.context, source=message.source, **values)
