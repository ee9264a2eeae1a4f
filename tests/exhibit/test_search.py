"""What a visitor finds by what they type."""

from __future__ import annotations

import string

import pytest

from kiosk.exhibit.search import Entry, Found, Index, alphabet, put, stand
from kiosk.exhibit.search.index import FIRST, PART

ENTRIES = (
    Entry("hutong", ("护童家具", "浙江安吉护童家具有限公司"), "hu tong jia ju"),
    Entry("luyuan", ("绿源重工", "绿源重工集团有限公司"), "lü yuan zhong gong"),
    Entry("martin", ("马丁科瑞", "马丁科瑞半导体（浙江）有限公司", "MK Semi"), "ma ding ke rui"),
    Entry("sanhang", ("三行医疗", "三行医疗科技股份有限公司"), "san hang yi liao"),
    Entry("shenghe", ("盛禾生物", "浙江盛禾生物有限公司"), "sheng he sheng wu"),
    Entry("sidansai", ("斯丹赛生物", "斯丹赛生物技术有限公司"), "si dan sai sheng wu"),
    Entry("weilai", ("3D未来", "安吉3D未来科技有限公司", "Future 3D Co., Ltd."), "3d wei lai"),
    Entry("yongyi", ("永艺股份", "永艺家具股份有限公司", "UE Furniture"), "yong yi gu fen"),
)


@pytest.fixture(scope="module")
def index() -> Index:
    return Index.build(ENTRIES)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("SDS", "sidansai"),
        ("MDKR", "martin"),
        ("yongyigufen", "yongyi"),
        ("yongygf", "yongyi"),
        ("hutjj", "hutong"),
        ("zhejiangansji", None),
        ("永艺", "yongyi"),
        ("永yi", "yongyi"),
        ("kerui", "martin"),
        ("科瑞", "martin"),
        ("shw", "shenghe"),
        ("Mk semi", "martin"),
        ("ue f", "yongyi"),
        ("ＵＥ", "yongyi"),
        ("3d", "weilai"),
        ("3D未来", "weilai"),
        ("lvyuan", "luyuan"),
        ("LÜYUAN", "luyuan"),
        ("shtyl", None),
        ("shyl", "sanhang"),
        ("sanxing", "sanhang"),
        ("sx", "sanhang"),
        ("lyzg", "luyuan"),
        ("luyuanchonggong", "luyuan"),
        ("永艺有限公司", "yongyi"),
        ("永艺家具有限公司", "yongyi"),
        ("马丁科瑞半导体有限公司", "martin"),
        ("马丁科瑞半导体(浙江)有限公司", "martin"),
        ("mdkrbdtzj", "martin"),
        ("future3dcoltd", "weilai"),
        ("Future 3D Ltd.", "weilai"),
    ],
)
def test_a_firm_is_found_exactly(index: Index, query: str, first: str | None) -> None:
    found = index.find(query)
    assert found.hits[: found.exact][:1] == ((first,) if first else ())


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("yonhyi", "yongyi"),
        ("ongyi", "yongyi"),
        ("yongyyi", "yongyi"),
        ("yogny", "yongyi"),
        ("sidansaishengwi", "sidansai"),
        ("mskr", "martin"),
        ("斯丹塞生物", "sidansai"),
    ],
)
def test_one_mistake_is_forgiven_from_four_keys_on(index: Index, query: str, first: str) -> None:
    found = index.find(query)
    assert found.exact == 0
    assert found.hits[0] == first
    assert index.find(query[:3]).hits == index.find(query[:3]).hits[: index.find(query[:3]).exact]


def test_two_mistakes_are_not_forgiven_but_near(index: Index) -> None:
    found = index.find("yungya")
    assert found.hits == ()
    assert found.near[0] == "yongyi"
    assert index.find("yungyi").near == ()


def test_what_fits_outside_of_a_filter_is_near(index: Index) -> None:
    found = index.find("sds", frozenset({"yongyi", "martin"}))
    assert found.hits == ()
    assert found.near == ("sidansai",)


def test_a_filter_narrows_hits_and_keys(index: Index) -> None:
    assert index.find("s").hits == ("sanhang", "shenghe", "sidansai")
    found = index.find("s", {"sidansai", "yongyi"})
    assert found.hits == ("sidansai",)
    assert "D" in found.next_keys
    assert "E" not in found.next_keys


def test_the_first_letter_is_the_rail_of_initials(index: Index) -> None:
    assert "K" not in index.find("").next_keys, "no name begins with it"
    assert index.find("k").hits[0] == index.find("科").hits[0] == "martin", "but 科 is inside"
    assert index.find("m").hits == ("martin",)
    assert "K" in index.find("m").next_keys, "from the second letter on, what stands inside"


def test_exact_before_forgiven_and_beginnings_before_insides_before_other_names() -> None:
    index = Index.build(
        [
            Entry("forgiven", ("科尔达",), "ke er da"),
            Entry("registered", ("山水", "科瑞山水有限公司"), "shan shui"),
            Entry("inside", ("马丁科瑞",), "ma ding ke rui"),
            Entry("second", ("科瑞电子",), "ke rui dian zi"),
            Entry("first", ("科瑞传感",), "ke rui chuan gan"),
            Entry("whole", ("科瑞",), "ke rui"),
        ]
    )
    found = index.find("kerui")
    assert found.hits[: found.exact] == ("whole", "second", "first", "inside", "registered")
    assert index.find("keru").hits[-1] == "forgiven"


def test_keys_that_lead_nowhere_are_not_among_the_next(index: Index) -> None:
    assert index.find("SDS").next_keys == {*"SAHW"}


def test_nothing_typed_is_everyone(index: Index) -> None:
    everyone = tuple(entry.ident for entry in ENTRIES)
    for query in ("", " ", "（）", "有限公司"):
        found = index.find(query)
        assert found.hits == everyone
        assert found.exact == len(everyone)


def test_tiles_stand_for_the_last_letters_or_follow(index: Index) -> None:
    assert index.find("yy").characters == ("永艺",)
    assert index.find("永").characters == ("艺",)
    assert index.find("永y").characters == ("艺",)
    assert index.find("sh").characters == ("三行", "盛")
    assert put("yy", "永艺") == "永艺"
    assert put("永y", "艺") == "永艺"
    assert put("永", "艺") == "永艺"


def test_korean_by_initial_consonants() -> None:
    index = Index.build(
        [
            Entry("sidansai", ("쓰단싸이 바이오", "斯丹赛生物"), "si dan sai sheng wu"),
            Entry("shenghe", ("성허 바이오", "盛禾生物"), "sheng he sheng wu"),
        ],
        "ko",
    )
    assert index.alphabet[:3] == ("ㄱ", "ㄴ", "ㄷ")
    assert index.find("ㅅㄷ").hits == ("sidansai",)
    assert index.find("ㅅㅎㅂ").hits == ("shenghe",)
    assert index.find("성ㅎ").hits == ("shenghe",)
    assert index.find("서").hits == ("shenghe",)
    assert index.find("ㅂㅇㅇ").exact == 2
    assert index.find("sds").hits == ("sidansai",)
    assert index.find("ㅅ").next_keys >= {"ㄷ", "ㅎ"}


def test_japanese_by_rows_of_kana() -> None:
    index = Index.build([Entry("a", ("スーダンサイ", "斯丹赛"), "si dan sai")], "ja")
    assert index.alphabet[:3] == ("あ", "か", "さ")
    assert index.find("さたわさあ").hits == ("a",)
    assert index.find("すーだん").hits == ("a",)
    assert index.find("さ").next_keys >= {"た"}


def test_no_key_is_kana_where_no_name_is_japanese() -> None:
    assert Index([Entry("a", ("Hutong", "UE Furniture"))], "ja").alphabet[0] == "A"


@pytest.fixture(scope="module")
def japanese() -> Index:
    return Index.build(
        [
            Entry("hutong", ("護童家具", "护童家具"), "hu tong jia ju"),
            Entry("shenghe", ("盛禾生物", "盛禾生物"), "sheng he sheng wu"),
            Entry("smart", ("深江スマート", "深江智能"), "shen jiang zhi neng"),
            Entry("later", ("护童玩具",), "hu tong wan ju"),
        ],
        "ja",
    )


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("ごどうかぐ", "hutong"),
        ("ことうかく", "hutong"),
        ("ゴドウカグ", "hutong"),
        ("かたあかか", "hutong"),
        ("ごどかぐ", "hutong"),
        ("かぐ", "hutong"),
        ("護どう", "hutong"),
        ("せいか", "shenghe"),
        ("じょうか", "shenghe"),
        ("せかせぶ", "shenghe"),
        ("しんこうすまと", "smart"),
        ("護童", "hutong"),
        ("hutongjia", "hutong"),
        ("htjj", "hutong"),
        ("sjzn", "smart"),
        ("玩具", "later"),
        ("htwj", "later"),
    ],
)
def test_japanese_by_the_kana_of_chinese_characters(
    japanese: Index, query: str, first: str
) -> None:
    """Sounds and small kana are under their plain ones, long vowels need not be typed; pinyin and
    characters find, too, also what has no translation yet."""
    found = japanese.find(query)
    assert found.hits[: found.exact][:1] == (first,)


def test_in_kana_one_wrong_key_is_forgiven_and_dead_ends_are_dimmed(japanese: Index) -> None:
    found = japanese.find("ごなうかぐ")
    assert (found.exact, found.hits[0]) == (0, "hutong")
    assert {"か", "さ"} == japanese.find("").next_keys - {*string.ascii_uppercase}
    assert japanese.find("ごど").next_keys.isdisjoint("さはまやらわ")
    assert japanese.find("たなたなたな").near == ()
    assert japanese.find("せいかままぶ").near[:1] == ("shenghe",)


def test_names_stand_in_the_order_of_each_language() -> None:
    def ordered(language: str, *names: str) -> list[tuple[str, str]]:
        stands = sorted((stand(name, "hu tong", language), name) for name in names)
        return [(name, each.initial) for each, name in stands]

    assert ordered("ja", "盛禾生物", "UE", "護童家具", "ガス", "カス", "永芸", "护童") == [
        ("永芸", "あ"),
        ("カス", "か"),
        ("ガス", "か"),
        ("護童家具", "か"),
        ("盛禾生物", "さ"),
        ("护童", "H"),
        ("UE", "U"),
    ]
    assert ordered("ko", "후퉁", "쓰단싸이", "성허", "UE", "융이", "3D") == [
        ("성허", "ㅅ"),
        ("쓰단싸이", "ㅅ"),
        ("융이", "ㅇ"),
        ("후퉁", "ㅎ"),
        ("UE", "U"),
        ("3D", "3"),
    ]
    assert ordered("en", "yongyi", "Éole", "护童", "Zed") == [
        ("Éole", "E"),
        ("护童", "H"),
        ("yongyi", "Y"),
        ("Zed", "Z"),
    ]


def test_digits_are_keys_where_a_name_has_one(index: Index) -> None:
    assert "3" in index.alphabet
    assert "3" not in Index(ENTRIES[:2]).alphabet
    assert alphabet("en", ())[0] == "A"


def test_an_index_can_be_asked_before_it_is_built() -> None:
    index = Index(ENTRIES)
    index.step()
    assert index.find("sds").hits == ("sidansai",)
    assert index.complete


def test_an_early_key_is_answered_from_what_is_known_so_far() -> None:
    """A key waits for the first text of names, not for all of them."""
    entries = [Entry(f"{n}", ("山水",), "shan shui") for n in range(4 * PART)]
    index = Index(entries)
    early = index.find("sq")
    assert (early.hits, early.near, index.known) == ((), (), FIRST)
    assert {"H", "Q"} <= early.next_keys, "it is not known yet what leads nowhere"
    counts = []
    while not index.complete:
        counts.append(index.find("ss", frozenset({"0", f"{2 * PART}"})).exact)
        index.step()
    assert sorted({*counts}) == [1, 2]
    assert counts == sorted(counts)
    assert index.find("ss").hits == Index.build(entries).find("ss").hits
    assert index.find("ss").next_keys == {"H"}


def test_what_is_found_is_looked_for_as_far_as_it_is_asked_for(index: Index) -> None:
    hits = index.find("s").hits
    assert (hits[1], len(hits)) == ("shenghe", 3)
    assert hits[-1] == "sidansai"
    assert [*hits] == ["sanhang", "shenghe", "sidansai"]
    assert hits[::2] == ("sanhang", "sidansai")
    assert hits != ("sanhang", "shenghe")
    with pytest.raises(IndexError):
        hits[3]


def test_what_has_little_in_common_is_not_near(index: Index) -> None:
    assert index.find("yongqq").near[:1] == ("yongyi",)
    assert index.find("yqqq").near == ()
    assert index.find("qqqqqq").near == ()


def test_no_firm_is_nothing_to_find() -> None:
    assert Index.build([]).find("a") == Found((), 0, (), frozenset(), ())
