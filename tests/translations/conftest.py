"""Fixtures of the translations' tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exhibit.small import Small
from tests.translations.small_files import Translated


@pytest.fixture
def small(tmp_path: Path) -> Small:
    """A small, sound exhibit."""
    return Small(tmp_path / "exhibit")


@pytest.fixture
def translated(small: Small) -> Translated:
    """The small exhibit with a complete English translation of its own."""
    return Translated(small)
