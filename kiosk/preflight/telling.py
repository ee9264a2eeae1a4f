"""Says what was found as problems of the files that have to be mended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from kiosk.exhibit.line_breaks import plain
from kiosk.exhibit.problems import Problems, code_point
from kiosk.preflight.sights import Finding
from kiosk.running.layout import least_target, words_of
from kiosk.translations.whence import Origin, Whence, set_in

NAMED: Final = 4
"""How many of the places with the same fault a message names."""


def tell_faults(
    findings: Iterable[Finding], origins: Mapping[str, Whence], problems: Problems
) -> None:
    """Report findings, each once, with all the places and panels that have it."""
    told: dict[tuple[str, Origin, str, str], list[Finding]] = {}
    for finding in findings:
        fault = finding.fault
        words = plain(words_of(fault.of))
        other = plain(words_of(fault.other)) if fault.other else ""
        origin = _origin(finding, [origins[code] for code in finding.sight.spoken.codes])
        told.setdefault((fault.code, origin, words, other), []).append(finding)
    for (code, origin, words, other), those in told.items():
        problems.add(
            code,
            *origin,
            words=words,
            other=other,
            places=_few(str(each.sight) for each in those),
            panels=_few(sorted(map(_panel, those))),
            least=round(max(least_target(*each.sight.size) for each in those)),
        )


def _origin(finding: Finding, written: Sequence[Whence]) -> Origin:
    """The line to be mended: of what is at fault, or of what it meets; else where it is set.

    Args:
        written: the texts of each language that is on screen.
    """
    fault, place = finding.fault, finding.sight.place
    for item in (fault.of, fault.other):
        for whence in written:
            if item and (origin := whence.find(words_of(item), place, item.components)):
                return origin
    return set_in(fault.of.components)


def tell_signs(lacking: set[str], whence: Whence, problems: Problems) -> None:
    """Report characters without a glyph, each wherever it stands."""
    for character in sorted(lacking):
        values = {"character": character, "number": code_point(character)}
        for origin in whence.holding(character):
            problems.add("no-sign", *origin, **values)


def _few(names: Iterable[str]) -> list[str]:
    """The first of some names, and how many more there are."""
    named = list(dict.fromkeys(names))
    return named if len(named) <= NAMED else [*named[: NAMED - 1], f"+{len(named) - NAMED + 1}"]


def _panel(finding: Finding) -> str:
    width, height = finding.sight.size
    return f"{finding.sight.spoken} {width}x{height} {finding.text:.0%}"
