"""Two languages at once, for a mixed delegation: Chinese, and a second one below it."""

from __future__ import annotations

import pytest

from kiosk.exhibit.line_breaks import plain
from tests.conftest import MakeVisitor
from tests.visitor import Visitor


@pytest.fixture
def delegation(visitor: Visitor) -> Visitor:
    """Visitors who have chosen English below Chinese."""
    visitor.access.setProperty("still", True)
    visitor.go("home")
    visitor.tap("辅助")
    visitor.tap("中外对照")
    visitor.tap("完成")
    visitor.settle()
    return visitor


def read(visitor: Visitor) -> str:
    """Every text of a panel, in all its parts, without blanks."""
    said = ""
    while True:
        visitor.settle()
        said += "".join(plain(seen.name) for seen in visitor.texts())
        if not visitor.shows("接着读"):
            return "".join(said.split())
        visitor.tap("接着读")


def test_a_panel_is_told_in_both_languages(delegation: Visitor) -> None:
    visitor = delegation
    visitor.go("story/multiply/neighbours")
    panel = next(p for p in visitor.exhibit.panels if p.id == "neighbours")
    assert visitor.shows("Multiplication")
    assert visitor.shows("过") and visitor.shows("over 10 million yuan")  # noqa: PT018 - one figure
    said = read(visitor)
    for paragraph in panel.body:
        assert "".join(paragraph.split()) in said
    for words in ("Supplyisquick", "alreadyworktogether", "Massagechairs"):
        assert words in said
    visitor.tap("English")
    visitor.settle()
    assert not visitor.shows("左邻右舍")
    assert visitor.shows("Multiplication")


def test_the_home_page_names_the_chapters_in_both_languages(delegation: Visitor) -> None:
    for words in ("要素做减法", "Subtract inputs", "经济做加法", "Add to the economy"):
        assert delegation.shows(words)


def test_what_the_exhibit_is_is_told_in_both_languages(delegation: Visitor) -> None:
    visitor = delegation
    visitor.go("about")
    said = read(visitor)
    assert "这个展项只讲一件事" in said
    assert "Everyfactcomesfromonenewspaperpage" in said
    assert "keepsnothingaboutitsvisitors" in said
    assert visitor.shows("About and sources")


def test_a_picture_s_words_are_told_in_both_languages(delegation: Visitor) -> None:
    visitor = delegation
    visitor.go("story/subtract/land")
    visitor.settle()
    said = next(plain(seen.name) for seen in visitor.texts() if "Both drawn" in seen.name)
    for words in ("Fantan Industrial Park – about 4,000 mu", "Square: 1,000 mu (67 ha)"):
        assert words in said
    visitor.go("story/subtract/rather-none")
    visitor.settle()
    assert visitor.shows("“Rather no project for a while than second best” – Liang Renlong")
    visitor.go("story/multiply/world-chair")
    visitor.settle()
    assert visitor.shows("The zone from the clouds · Photo from Anji Economic Development Zone")


def test_a_profile_is_told_in_both_languages(delegation: Visitor) -> None:
    visitor = delegation
    visitor.go("firm/martin-kerui")
    said = ""
    for _ in range(8):
        visitor.settle()
        said += "".join(plain(seen.name) for seen in visitor.texts())
        more = [seen.name for seen in visitor.targets() if seen.name in ("正文", "数字")]
        visitor.tap(more[0])
        if more == ["数字"]:
            break
    for words in ("马丁科瑞", "Martin-Kerui", "研发人员，近半", "Nearly half", "褚希", "Chu Xi"):
        assert words in said
    # What leads to a large figure says how exact it is.
    visitor.go("firm/shenjiang")
    visitor.settle()
    assert visitor.shows("一块线路板，不到")
    assert visitor.shows("One circuit board in under 10 seconds")
    visitor.go("firm/keyi")
    assert visitor.shows("科弈药业") and visitor.shows("Keyi Pharma")  # noqa: PT018


@pytest.mark.parametrize("size", [(960, 540), (540, 960)], ids=["landscape", "portrait"])
def test_a_firm_known_by_name_alone_is_read_without_a_tap(
    make_visitor: MakeVisitor, size: tuple[int, int]
) -> None:
    visitor = make_visitor(size)
    visitor.language.use("en")
    visitor.language.setProperty("paired", True)
    visitor.go("firm/keyi")
    visitor.settle()
    said = "".join(plain(seen.name) for seen in visitor.texts())
    for words in ("科弈药业", "Keyi Pharma", "等企业自己来说", "for the firm itself to tell"):
        assert words in said
    assert not visitor.shows("正文")


def test_the_map_names_its_parks_in_both_languages(delegation: Visitor) -> None:
    visitor = delegation
    visitor.go("map/life-health")
    visitor.settle()
    for words in ("生命健康产业园", "Life and Health", "Life and Health Industry Park", "双河"):
        assert visitor.shows(words)


def test_the_locator_tells_of_its_names_in_both_languages(delegation: Visitor) -> None:
    visitor = delegation
    visitor.go("maps/locator")
    visitor.settle()
    for words in ("浙江", "Zhejiang", "安吉", "Anji", "距安吉边界直线约 102 公里"):
        assert visitor.shows(words)
    assert visitor.shows("About 102 km from the border of Anji in a straight line")
    visitor.tap("走近安吉")
    visitor.settle()
    assert visitor.shows("与长兴、吴兴、德清、余杭、临安、广德、宁国相邻")
    neighbours = "Changxing, Wuxing, Deqing, Yuhang, Lin’an, Guangde, Ningguo"
    assert visitor.shows(f"Borders {neighbours}")
    visitor.tap("日本語")
    visitor.settle()
    assert visitor.shows("广德") and visitor.shows("広徳")  # noqa: PT018 - one name
    assert not visitor.shows("Guangde")
    # What reads the same in both is not said twice.
    assert [text.name for text in visitor.texts()].count("安吉") == 2  # the seal, and what is told
    visitor.tap("中文")
    visitor.settle()
    assert not visitor.shows("広徳")
