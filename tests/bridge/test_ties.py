"""What a firm is tied to, as QML reads it."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.bridge.ties import TiesInfo
from tests.bridge.qml import as_qml


def rows(info: Any) -> list[tuple[str, ...]]:
    roles = ("kind", "direction", "name", "place", "ownerName", "text")
    return [
        tuple(info.ties.text(row, role) for role in roles) for row in range(info.ties.rowCount())
    ]


TOGETHER = "三家并列，都是新引进的生物医药企业。"


@pytest.mark.parametrize(
    ("firm", "peers", "told"),
    [
        (
            "shenjiang",
            1,
            [("supplies", "to", "绿色家居", "firms/green", "深江智能",
              "为家居企业供适配器，已有多家合作。")],
        ),
        (
            "martin-kerui",
            1,
            [("chain", "to", "光电半导体", "firms/opto", "马丁科瑞",
              "褚希说，围着它，前端招材料，后端引服务。")],
        ),
        (
            "keyi",
            3,
            [("together", "with", "斯丹赛生物", "firm/sidansai", "斯丹赛生物", TOGETHER),
             ("together", "with", "盛禾生物", "firm/shenghe", "斯丹赛生物", TOGETHER)],
        ),
        ("yongyi", 1, []),
        ("nobody", 0, []),
    ],
)  # fmt: skip
def test_a_firms_ties_are_those_of_the_ledger(
    firm: str, peers: int, told: list[tuple[str, ...]]
) -> None:
    info = as_qml(TiesInfo)
    info.ident = firm
    assert (rows(info), info.peers) == (told, peers)
