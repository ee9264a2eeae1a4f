"""A small, sound exhibit for tests to spoil."""

from __future__ import annotations

import struct
from pathlib import Path

from kiosk.exhibit.check import check
from kiosk.exhibit.deep_zoom import Pyramid
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problems import Problem
from kiosk.exhibit.reading import read
from kiosk.exhibit.tile_files import size_of

FILES = {
    "exhibit.toml": """\
zone = "山口开发区"
zone_latin = "Shankou Zone"
headline = "先减后加"
lead = "一座小镇。"
inscription = ["减", "加"]
facts = ["Z1"]
story = ["less", "more"]
parks = ["mill", "creek", "fields"]

[[invitations]]
language = "zh"
text = "轻触开始"

[[industries]]
id = "seats"
name = "座椅"
pigment = "malachite"

[[industries]]
id = "chips"
name = "芯片"
pigment = "azurite"

[figures_page]
title = "前进三位"
lead = "2024 年"
facts = ["Z1"]
before = "rank"
after = "rank"
caption = "一竿一区"
figures = ["rank", "closed"]

[about]
title = "关于"
paragraphs = ["一段。"]
photo = "gate"
""",
    "ledger.toml": """\
[source]
title = "题目"
heading = "版面"
reporters = ["甲", "乙"]
published = "2025 年"
photo_credit = "山口"

[[fact]]
id = "Z1"
about = "第 9 位"
note = "由 12 位而来"
lines = [3]
when = "2024 年"
numbers = ["9", "12"]

[[fact]]
id = "Z2"
about = "34 家"
note = "已关停"
lines = [4, 5]
numbers = ["34", "1500"]

[[fact]]
id = "Z3"
about = "世界第一"
note = "自述"
lines = [7]
who = "王五，厂长"
status = "claim"
numbers = ["1"]

[[gap]]
id = "list"
about = "名单"
note = "原文断了"
lines = [5, 6]
facts = ["Z2"]
""",
    "story/less/chapter.toml": """\
sign = "minus"
tag = "减法"
name = "要素做减法"
line = "关停 34 家"
short_line = "34 家"
facts = ["Z2"]
panels = ["closed", "land"]
""",
    "story/less/closed.md": """\
+++
title = "减去"
picture = "marks"
figure = "closed"
facts = ["Z2"]

[[labels]]
text = "一横一家"

[[labels]]
text = "三年"

[door]
to = "firm/oak"
label = "看橡木"
+++

关停 34 家。

腾出一片地。
""",
    "story/less/land.md": """\
+++
title = "一片地"
picture = "parcels"
facts = ["Z2"]
parks = ["mill", "creek"]
+++

共 1,500 亩。
""",
    "story/more/chapter.toml": """\
sign = "plus"
tag = "加法"
name = "经济做加法"
line = "新产业"
short_line = "新"
facts = ["Z1"]
panels = ["first"]
""",
    "story/more/first.md": """\
+++
title = "加上"
picture = "photo"
photo = "gate"
facts = ["Z3"]

[door]
to = "map/mill"
label = "看磨坊"
+++

王五认定，这是世界第 1。
""",
    "parks/mill.md": """\
+++
name = "磨坊工业园"
short_name = "磨坊"
facts = ["Z2"]
area_mu = 1500
place = [400, 300]
place_portrait = [300, 300]
outline = [-50, -50, 50, -50, 50, 50, -50, 50]
label_lines = ["磨坊", "工业园"]
photo = "gate"
+++

橡木在此。
""",
    "parks/creek.md": """\
+++
name = "溪口"
short_name = "溪口"
facts = ["Z2"]
state = "withdrawn"
area_mu = 1500
area_qualifier = "近"
place = [800, 300]
place_portrait = [800, 300]
outline = [-50, -50, 50, -50, 50, 50, -50, 50]
+++

已清退。
""",
    "parks/fields.md": """\
+++
name = "田间"
short_name = "田间"
facts = ["Z1"]
on_map = false
+++
""",
    "firms/oak.md": """\
+++
name = "橡木有限公司"
short_name = "橡木"
reading = "xiang mu"
industry = "seats"
facts = ["Z2"]
picture = "chair"
park = "mill"
figure = "closed"
figures = ["rank"]
photo = "gate"

[[doors]]
to = "firms/seats"
label = "座椅"

[[doors]]
to = "story/less/land"
label = "一片地"

[[ties]]
to = ["firm/chip", "industry/chips"]
kind = "supplies"
text = "为芯片供木盒。"
facts = ["Z2", "Z1"]
+++

做椅子。
""",
    "firms/chip.md": """\
+++
name = "芯片有限公司"
short_name = "芯片"
reading = "xin pian"
industry = "chips"
known = false
facts = ["Z1"]
picture = "name-slip"
+++

只留其名。
""",
    "figures/rank.toml": """\
value = "9"
unit = "位"
label = "全省之中"
facts = ["Z1"]
""",
    "figures/closed.toml": """\
value = "34"
unit = "家"
label = "关停"
facts = ["Z2"]
""",
    "figures/advance.toml": """\
value = "3"
unit = "位"
label = "前进三位"
working = "12 − 9 = 3"
facts = ["Z1"]
""",
    "photos/gate.toml": """\
caption = "大门"
credit = "山口"
file = "gate.jpg"
artwork = "photo-gate"
facts = ["Z1"]
""",
}

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"


def jpeg(width: int, height: int) -> bytes:
    """A file that begins and ends as a JPEG of this size; there is no picture in it."""
    frame = b"\xff\xc0" + struct.pack(">HBHHB3B", 11, 8, height, width, 1, 1, 0x11, 0)
    return b"\xff\xd8" + frame + b"\xff\xd9"


class Small:
    """The small exhibit in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, text in FILES.items():
            self.write(name, text)
        self.write_bytes("artwork/photo-gate.webp", b"RIFF\x00\x00\x00\x00WEBP")

    def write(self, name: str, text: str) -> None:
        """Put a text in place of the file ``name``."""
        self.write_bytes(name, text.encode())

    def write_bytes(self, name: str, data: bytes) -> None:
        """Put bytes in place of the file ``name``."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def write_pyramid(self, name: str, pyramid: Pyramid) -> None:
        """Put a ``.dzi`` file and all its tiles in place."""
        self.write(f"{name}.dzi", pyramid.described())
        for tile in pyramid.tiles():
            file = f"{name}_files/{pyramid.file(*tile)}"
            self.write_bytes(file, jpeg(*size_of(pyramid, tile)))

    def change(self, name: str, old: str, new: str) -> None:
        """Replace one place in a file."""
        text = (self.folder / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def remove(self, name: str) -> None:
        """Take a file away."""
        (self.folder / name).unlink()

    def said(self, language: str = "en") -> list[str]:
        """What ``kiosk check`` says."""
        return [str(problem) for problem in self.problems(language)]

    def problems(self, language: str = "en") -> list[Problem]:
        """What ``kiosk check`` finds."""
        return check(self.folder, language)

    def shown(self) -> Exhibit:
        """The exhibit as the hall shows it."""
        exhibit = read(self.folder).exhibit
        assert exhibit is not None
        return exhibit
