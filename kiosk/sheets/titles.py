"""The Chinese words over columns and sheets. A key without one is shown by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

TITLES: Final[Mapping[str, str]] = {
    "id": "编号",
    "name": "全称",
    "short_name": "简称",
    "reading": "拼音",
    "industry": "产业",
    "facts": "依据",
    "picture": "画面",
    "known": "有资料",
    "makes": "做什么",
    "tagline": "一句话",
    "park": "园区",
    "lead": "大数字前的话",
    "figure": "大数字",
    "figures": "小数字",
    "caption": "图说",
    "photo": "照片",
    "aliases": "别名",
    "text": "正文",
    "remove": "删除",
    "firms": "企业",
    "labels": "图中文字",
    "people": "人物",
    "doors": "去处",
    "ties": "关联",
    "choices": "可选",
    "notes": "说明",
}

LISTED: Final[Mapping[str, Mapping[str, str]]] = {
    "labels": {"text": "文字", "mark": "大字", "note": "小字"},
    "people": {"name": "姓名", "words": "说的话", "facts": "依据", "role": "职务"},
    "doors": {"to": "去往", "label": "键上的字", "note": "旁注"},
    "ties": {"to": "对方", "kind": "关系", "text": "一句话", "facts": "依据"},
}
"""The words of the lists' keys, where they mean something of their own."""


def heading(key: str, listing: str = "") -> str:
    """What stands over a column or on a sheet's tab, its key last: ``拼音 reading``."""
    title = LISTED.get(listing, {}).get(key) or ("" if listing else TITLES.get(key, ""))
    return f"{title} {key}" if title else key


def key_of(shown: str, keys: Mapping[str, str]) -> str:
    """The key of a heading as an editor may have left it, or ``""``.

    Args:
        shown: the heading; its key alone and its Chinese alone will do, too.
        keys: the keys that may stand there, with their headings.
    """
    words = shown.split()
    if not words:
        return ""
    for key, full in keys.items():
        if words[-1].lower() == key or shown.strip() == full.removesuffix(f" {key}"):
            return key
    return ""
