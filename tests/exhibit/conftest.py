"""Fixtures of the exhibit's tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exhibit.small import Small


@pytest.fixture
def small(tmp_path: Path) -> Small:
    """A small, sound exhibit."""
    return Small(tmp_path / "exhibit")
