"""Makes the folder of an exhibit with any number of firms, for tests and benches.

    python -m benchmarks.made_exhibit FOLDER --firms 10000

The zone does not exist and neither do its firms: their names are put together by chance, from the
parts that names of Chinese firms have (a place, a brand of two or three characters, a trade, a
legal form), and the ledger says so of each. The same number and seed make the same names. Fonts
and artwork are those of the shipped exhibit.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

ASSETS: Final = Path(__file__).resolve().parent.parent / "assets"

PLACES: Final = "浙江 浙江 浙江 湖州 杭州 上海 江苏 苏州 宁波 嘉兴 安徽 深圳 山口 山口 山口"

FIRST: Final = (
    "安百邦保北博长朝晨成诚创春大德迪鼎东帆方飞丰福富高冠光广国海浩合和恒弘宏鸿华汇惠佳嘉建江金锦"
    "晶精景九聚骏凯康科乐力立利联良亮林龙隆绿美民明铭木南宁诺鹏普齐奇启千乾青清庆荣融如瑞润森山尚"
    "生升圣盛石世双顺思硕四松泰腾天田通同万旺威维伟文沃五西熙祥翔欣新鑫信兴星旭亚雅阳业一怡亿益银英"
    "永优友宇玉裕元远源悦云泽展长正志智中忠重众卓"
)
SECOND: Final = (
    "安邦宝辰成诚驰川达德鼎发帆飞丰峰福达冠光贵海浩和恒宏华辉汇佳嘉坚健杰捷金锦京晶景康科乐力利联良"
    "林龙隆茂美民明铭木楠宁诺鹏平普齐奇琪启泉然仁荣润森山善尚升生胜盛石世顺思硕泰特腾天通威维伟文沃"
    "曦贤祥翔欣新鑫信兴星行旭轩雅阳业易益毅英永优友宇裕誉元远源悦越云韵泽展正志智中州卓"
)
TRADES: Final = {
    "green": (
        "家具 家居 竹业 椅业 木业 竹木 地板 门窗 家纺 办公 沙发 转椅 竹纤维 "
        "装饰 床垫 藤艺 软装 建材"
    ),
    "opto": (
        "光电 半导体 智能 电子 芯片 微电子 传感 激光 光学 仪器 数控 自动化 精密 "
        "机电 电气 电器 照明 线缆 通信 信息 软件 网络"
    ),
    "bio": (
        "生物 医药 药业 医疗 基因 制药 器械 健康 诊断 生命 细胞 化学 食品 茶业 农业 环保 新材 材料"
    ),
}
LONG: Final = ("", "", "", "科技", "科技", "技术", "制造", "实业", "发展")
FORMS: Final = ("有限公司",) * 12 + ("股份有限公司",) * 4 + ("集团有限公司", "有限责任公司")
LATIN: Final = "ABCDEFGHJKLMNPRSTVWXYZ"

INDUSTRIES: Final = {
    "green": ("绿色家居", "malachite"),
    "opto": ("光电半导体", "azurite"),
    "bio": ("生物医药", "ochre"),
}
PARKS: Final = {"east": "东园", "west": "西园", "creek": "溪口园"}


class Name(NamedTuple):
    """A made firm's names. ``alias`` may be empty."""

    short: str
    registered: str
    alias: str
    industry: str


def names(count: int, seed: int = 1) -> list[Name]:
    """Names of so many firms, no two with a name in common."""
    chance = random.Random(seed)
    taken: set[str] = set()
    made: list[Name] = []
    while len(made) < count:
        name = _name(chance)
        called = {name.short, name.registered, name.alias} - {""}
        if len(name.registered) <= 20 and not taken & called:
            taken |= called
            made.append(name)
    return made


def _name(chance: random.Random) -> Name:
    industry = chance.choice(tuple(TRADES))
    trade = chance.choice(TRADES[industry].split())
    kind = chance.random()
    if kind < 0.03:
        brand = "".join(chance.choices(LATIN, k=2))
    else:
        brand = chance.choice(FIRST) + "".join(chance.choices(SECOND, k=1 if kind < 0.7 else 2))
    kind = chance.random()
    short = brand + (trade if kind < 0.85 else "股份" if kind < 0.95 else "集团")
    form = chance.choice(FORMS)
    if short.endswith("股份"):
        form = "股份有限公司"
    elif short.endswith("集团"):
        form = "集团有限公司"
    place, trade = chance.choice(PLACES.split()), trade + chance.choice(LONG)
    bracketed = chance.random() < 0.08
    registered = f"{brand}{trade}（{place}）{form}" if bracketed else place + brand + trade + form
    alias = brand if chance.random() < 0.08 else ""
    return Name(short, registered, alias, industry)


def reading(short_name: str) -> str:
    """The pinyin of a short name as an editor would write it."""
    from pypinyin import lazy_pinyin

    return " ".join(syllable.replace("v", "ü") for syllable in lazy_pinyin(short_name)).lower()


def make(folder: Path, firms: int, seed: int = 1) -> None:
    """Write an exhibit with so many firms into a folder that does not exist yet."""
    for part in ("artwork", "fonts"):
        shutil.copytree(ASSETS / part, folder / part, copy_function=_link)
    for file, text in _files(firms, seed):
        path = folder / file
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _link(source: str, target: str) -> None:
    """A second name for a file, where the system has that; else a copy."""
    with contextlib.suppress(OSError):
        os.link(source, target)
        return
    shutil.copyfile(source, target)


def _files(firms: int, seed: int) -> Iterator[tuple[str, str]]:
    yield (
        "exhibit.toml",
        _EXHIBIT
        + "".join(
            f'\n[[industries]]\nid = "{ident}"\nname = "{name}"\npigment = "{pigment}"\n'
            for ident, (name, pigment) in INDUSTRIES.items()
        ),
    )
    yield "ledger.toml", _LEDGER
    yield "story/more/chapter.toml", _CHAPTER
    yield "story/more/names.md", _PANEL
    yield "figures/list.toml", _FIGURE
    for at, (ident, name) in enumerate(PARKS.items()):
        yield f"parks/{ident}.md", _PARK.format(name=name, x=250 + 400 * at, y=240 + 200 * at)
    chance = random.Random(seed)
    for number, firm in enumerate(names(firms, seed), 1):
        yield f"firms/made-{number:05}.md", _firm(firm, chance)


def _firm(name: Name, chance: random.Random) -> str:
    """A firm's file: of every other one the source knows no more than its name."""
    park = chance.choice(tuple(PARKS))
    known = chance.random() < 0.5
    lines = [
        "+++",
        f'name = "{name.registered}"',
        f'short_name = "{name.short}"',
        f'reading = "{reading(name.short)}"',
        f'industry = "{name.industry}"',
        'facts = ["made"]',
        f'picture = "{"chain" if known else "name-slip"}"',
    ]
    if name.alias:
        lines.append(f'aliases = ["{name.alias}"]')
    if known:
        lines += [f'park = "{park}"', 'tagline = "名称由程序编造"', 'caption = "示意"']
    else:
        lines.append("known = false")
    for text in ("原料", name.short, "成品") if known else ("在册",):
        lines += ["", "[[labels]]", f'text = "{text}"']
    for to, label in ((f"firms/{name.industry}", "同业"), (f"map/{park}", "看园区")):
        lines += ["", "[[doors]]", f'to = "{to}"', f'label = "{label}"']
    lines += ["+++", "", "这家企业由程序编造，只供测试。", ""]
    return "\n".join(lines)


_EXHIBIT: Final = """\
zone = "山口开发区"
zone_latin = "Shankou Zone"
headline = "编造的名录"
lead = "这里的企业都由程序编造，\\n只供测试。"
inscription = ["编造名录", "只供测试"]
facts = ["made"]
story = ["more"]
parks = ["east", "west", "creek"]

[[invitations]]
language = "zh"
text = "轻触开始"

[figures_page]
title = "编造的名录"
lead = "企业都由程序编造，只供测试。"
facts = ["made"]
before = "list"
after = "list"
caption = "示意"
figures = ["list"]

[about]
title = "关于"
paragraphs = ["这个展项由程序编造，只供测试。园区与企业都不存在。"]
"""

_LEDGER: Final = """\
[source]
title = "编造的名录"
heading = "只供测试"
reporters = ["程序"]
published = "未刊出"
photo_credit = "无"

[[fact]]
id = "made"
about = "编造的名录"
note = "园区与企业都由程序编造，共 1 份名录"
lines = [1]
numbers = ["1", "900"]
"""

_CHAPTER: Final = """\
sign = "plus"
tag = "加法"
name = "编造名录"
line = "只供测试"
short_line = "只供测试"
facts = ["made"]
panels = ["names"]
"""

_PANEL: Final = """\
+++
title = "编造的名录"
picture = "mist"
facts = ["made"]
+++

这里的企业都由程序编造，只供测试。
"""

_FIGURE: Final = """\
value = "1"
unit = "份"
label = "编造的名录"
facts = ["made"]
"""

_PARK: Final = """\
+++
name = "{name}"
short_name = "{name}"
facts = ["made"]
area_mu = 900
place = [{x}, {y}]
place_portrait = [{x}, {y}]
outline = [-60, -50, 70, -40, 60, 50, -70, 40]
+++

这个园区并不存在。
"""


def main() -> None:
    """Make the folder that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--firms", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    make(chosen.folder, chosen.firms, chosen.seed)


if __name__ == "__main__":
    main()
