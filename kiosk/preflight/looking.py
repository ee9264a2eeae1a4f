"""Every page of an exhibit, in every language, alone and below Chinese, and size: what is wrong."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problems import Problem, Problems, in_order
from kiosk.exhibit.reading import read
from kiosk.exhibit.tour import sourced, views
from kiosk.preflight.processes import drawing, look, without_glyph
from kiosk.preflight.sights import Sight, Size, distinct
from kiosk.preflight.telling import tell_faults, tell_signs
from kiosk.running.speaking import Spoken
from kiosk.tongue import tell
from kiosk.translations import languages, linguist
from kiosk.translations.compiling import compile_catalogue
from kiosk.translations.extraction import extract
from kiosk.translations.judging import is_offered, read_catalogue
from kiosk.translations.linguist import Catalogue
from kiosk.translations.merging import merge
from kiosk.translations.whence import Whence


class PreflightError(LookupError):
    """The pages could not be drawn, or there is no such language; the message has the reason."""


def preflight(
    exhibit: Path,
    translations: Path,
    language: str,
    sizes: Sequence[Size],
    *,
    only: Sequence[str] = (),
    pages: Sequence[str] = (),
) -> list[Problem]:
    """Everything that is wrong with an exhibit's pages as they are laid out.

    Args:
        exhibit: the exhibit's folder; one that cannot be read has no pages.
        translations: the folder of its translations.
        language: of the messages, ``en`` or ``zh``.
        sizes: panels in px; those whose pages are laid out alike are looked at once.
        only: languages to look at; otherwise Chinese and those offered to visitors. Each is looked
            at alone and below Chinese.
        pages: places to look at; otherwise every place.

    Raises:
        PreflightError: the pages cannot be drawn here, or not in these languages.
    """
    shown = read(exhibit).exhibit
    if shown is None:
        return []
    catalogues = _catalogues(shown, translations)
    known = _known(catalogues, only)
    sights = [
        Sight(size, spoken, place, sheet)
        for size in distinct(sizes)
        for spoken in _spoken(known, only)
        for place, sheet in ([(page, "") for page in pages] or _views(shown))
    ]
    origins = {code: Whence.translated(each, translations) for code, each in catalogues.items()}
    origins[languages.SOURCE] = Whence.chinese(shown, exhibit)
    problems = Problems(language)
    with tempfile.TemporaryDirectory() as scratch:
        try:
            for catalogue in catalogues.values():
                compile_catalogue(catalogue, Path(scratch) / f"kiosk_{catalogue.language}.qm")
            with drawing(exhibit, Path(scratch), known, len(sights)) as pool:
                tell_faults(look(pool, sights), origins, problems)
                for code in dict.fromkeys(code for each in sights for code in each.spoken.codes):
                    characters = origins[code].characters()
                    lacking = pool.submit(without_glyph, characters, code, exhibit).result()
                    tell_signs(lacking, origins[code], problems)
        except (OSError, BrokenProcessPool) as error:
            reason = tell("the pages cannot be drawn here", "这里画不出版面")
            raise PreflightError(f"{reason} ({error})") from error
    return in_order(problems.found)


def _spoken(known: Sequence[str], only: Sequence[str]) -> list[Spoken]:
    """What visitors can have on screen: each language alone, and each below Chinese."""
    shown, source = [code for code in known if not only or code in only], languages.SOURCE
    pairs = (Spoken(source, source, code) for code in shown if code != source)
    return [*(Spoken(source, code) for code in shown), *pairs]


def _views(exhibit: Exhibit) -> list[tuple[str, str]]:
    """All that there is to see, the sources of everything with it."""
    return [*dict.fromkeys((*views(exhibit), *((place, "sources") for place in sourced(exhibit))))]


def _catalogues(exhibit: Exhibit, folder: Path) -> dict[str, Catalogue]:
    """The translations of an exhibit as they are now, by language; what is wrong is told before."""
    wanted, found = extract(exhibit), {}
    for path in sorted(folder.glob("kiosk_*.ts")):
        catalogue = read_catalogue(folder, linguist.code_of(path.name), Problems())
        if catalogue is not None:
            found[catalogue.language] = merge(catalogue, wanted)
    return found


def _known(catalogues: Mapping[str, Catalogue], wanted: Sequence[str]) -> tuple[str, ...]:
    """The languages that the rail offers: those ready for visitors, and those that are wanted.

    Raises:
        PreflightError: one of the latter is not there.
    """
    there = {*catalogues, languages.SOURCE}
    ready = {code for code, catalogue in catalogues.items() if is_offered(catalogue)}
    known = languages.in_order({languages.SOURCE, *ready, *wanted} & there)
    if missing := [code for code in wanted if code not in there]:
        raise PreflightError(languages.not_at_hand(missing, known))
    return known
