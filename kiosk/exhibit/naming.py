"""What is wrong with the names of firms: names that two of them share, signs that no name has.

Names are alike that differ in width or case only, for visitors can neither see nor type the
difference.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from kiosk.exhibit.linking import file_of
from kiosk.exhibit.model import Firm
from kiosk.exhibit.problems import Word, code_point
from kiosk.exhibit.signs import pictograph, right_to_left, strange, told
from kiosk.exhibit.toml_places import Path

Finding = tuple[Firm, str, Path, dict[str, object]]
"""The firm whose file is to be mended, the message's code, the key and the message's values."""


def misnamed(firms: Sequence[Firm]) -> Iterator[Finding]:
    """What is wrong with the names of these firms, one finding after another."""
    owners: dict[str, Firm] = {}
    for firm in firms:
        for key in ("name", "short_name"):
            name = getattr(firm, key)
            yield from _signs(firm, (key,), name)
            other = owners.setdefault(_alike(name), firm)
            if other is not firm:
                yield firm, "same-name-firm", (key,), _of(other, name)
    for firm in firms:
        own = {_alike(firm.name), _alike(firm.short_name)}
        for at, alias in enumerate(firm.aliases):
            yield from _signs(firm, ("aliases", at), alias)
            alike = _alike(alias)
            other = owners.get(alike, firm)
            if other is not firm and alike not in own:
                yield firm, "alias-of-another", ("aliases", at), _of(other, alias)
            elif alike in own:
                yield firm, "alias-needless", ("aliases", at), {"name": alias}
            own.add(alike)


def _of(firm: Firm, name: str) -> dict[str, object]:
    return {"name": name, "file": Word(file_of(firm))}


def _alike(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _signs(firm: Firm, at: Path, name: str) -> Iterator[Finding]:
    if found := pictograph(name):
        yield firm, "emoji", at, {"character": code_point(found)}
    elif found := right_to_left(name):
        yield firm, "right-to-left", at, {"character": code_point(found)}
    elif found := strange(name):
        yield firm, "no-sign", at, told(found)
