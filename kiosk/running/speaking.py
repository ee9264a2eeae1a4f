"""Which languages a visitor has on screen: one, or Chinese with a second one below it.

For mixed delegations two can be on at once. The first is then Chinese, the source; keys and sheets
are told in it alone. Plain Python; the bridge turns it into translations.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spoken:
    """The first language by its code, and the second, empty where one is spoken alone."""

    source: str
    first: str
    second: str = ""

    def __str__(self) -> str:
        """As it is written: ``en``, or ``zh+en`` with a second one."""
        return "+".join(self.codes)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of what is spoken, one or two."""
        return (self.first, self.second) if self.second else (self.first,)

    def tapped(self, code: str) -> Spoken:
        """After a touch on a language's key.

        Alone, a language gives way to another. With two on, another takes the second place, and one
        of the two stays alone.
        """
        if not self.second or code in (self.first, self.second):
            return Spoken(self.source, code)
        return Spoken(self.source, self.source, code)

    def paired(self, offered: Sequence[str]) -> Spoken:
        """With a second language: the one that was spoken, or after Chinese the next at hand."""
        if self.second:
            return self
        if self.first != self.source:
            return Spoken(self.source, self.source, self.first)
        others = [code for code in offered if code != self.source]
        return Spoken(self.source, self.source, others[0]) if others else self

    def alone(self) -> Spoken:
        """Without the second language."""
        return Spoken(self.source, self.first)
