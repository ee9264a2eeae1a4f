import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.running.pace import SIGNS, WORDS, reading_time

CHINESE = "七山一水两分田之间，一座开发区把二十年写成一道算式。"
ENGLISH = "Between seven parts mountain, one part water and two parts field"


@pytest.mark.parametrize(
    ("text", "languages", "seconds"),
    [
        ("先减再加", ["zh"], 4 / SIGNS["zh"]),
        ("先減再加", ["zh_TW"], 4 / SIGNS["zh"]),
        ("먼저 줄이고", ["ko"], 5 / SIGNS["ko"]),
        ("ひく、たす", ["ja"], 4 / SIGNS["ja"]),
        ("First it takes away", ["en"], 4 / WORDS["en"]),
        ("the firm's own word", ["en"], 4 / WORDS["en"]),
        ("2024 年", ["zh"], 1 / SIGNS["zh"] + 1 / WORDS["en"]),
        ("", ["zh"], 0),
    ],
)
def test_characters_and_words_are_counted_as_the_language_reads_them(
    text: str, languages: list[str], seconds: float
) -> None:
    assert reading_time(text, languages) == pytest.approx(seconds)


def test_two_languages_take_the_time_of_both() -> None:
    both = reading_time(f"{CHINESE}\n{ENGLISH}", ["zh", "en"])
    apart = reading_time(CHINESE, ["zh"]) + reading_time(ENGLISH, ["en"])
    assert both == pytest.approx(apart)


@given(st.text(max_size=60), st.sampled_from(["zh", "ja", "ko", "en"]))
def test_nothing_is_read_faster_in_a_language_that_is_not_known(text: str, known: str) -> None:
    assert reading_time(text, ["qq"]) >= reading_time(text, [known]) >= 0


def test_a_script_without_blanks_is_no_single_word() -> None:
    thai = "เขตพัฒนาเศรษฐกิจอานจี๋ตั้งอยู่ระหว่างภูเขา"
    assert reading_time(thai, ["th"]) > 3 * reading_time("word", ["en"])
