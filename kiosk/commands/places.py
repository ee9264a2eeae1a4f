"""Places as they are typed after ``--page``."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.exhibit.comparing import pair_of
from kiosk.exhibit.model import PAGES, Exhibit
from kiosk.exhibit.problems import likely
from kiosk.exhibit.tour import before, charted, tour
from kiosk.tongue import tell


def places(exhibit: Exhibit | None, wanted: Sequence[str]) -> list[str]:
    """These places of an exhibit; a page that shows nothing by itself shows its first item.

    Raises:
        LookupError: the exhibit lacks one of them; the message guesses which was meant.
    """
    if exhibit is None:
        return list(wanted)
    there = (*tour(exhibit), *before(exhibit), *charted(exhibit))
    known = {*PAGES, *there, *(f"story/{chapter.id}" for chapter in exhibit.chapters)}
    for place in wanted:
        page, _, item = place.partition("/")
        if place not in known and not (page == "compare" and pair_of(exhibit, item)):
            guess = likely(place, known)
            missing = tell(
                f"there is no place {place!r} in this exhibit", f"这个展览里没有 {place!r}"
            )
            meant = tell(f"; did you mean {guess}?", f"；是否想写 {guess}？") if guess else ""
            raise LookupError(missing + meant)
    firsts = {page: next((p for p in there if p.startswith(f"{page}/")), page) for page in PAGES}
    return [place if place in there else firsts.get(place, place) for place in wanted]
