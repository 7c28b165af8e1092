"""Languages are told by script and function words, and not told where the text is too short."""

import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demarche.ingest import detect_language

PROFILES = tomllib.loads(files("demarche.ingest").joinpath("languages.toml").read_text(encoding="utf-8"))
EXAMPLES = {code: entry["example"] for code, entry in PROFILES["languages"].items()}


@pytest.mark.parametrize("code", EXAMPLES)
def test_each_example_is_told(code):
    assert detect_language(EXAMPLES[code]) == code
    assert detect_language(EXAMPLES[code].upper()) in (code, None)


@pytest.mark.parametrize("code", EXAMPLES)
def test_twenty_words_are_never_told_as_a_wrong_language(code):
    words = EXAMPLES[code].split()
    for start in range(max(1, len(words) - 19)):
        found = detect_language(" ".join(words[start : start + 20]))
        assert found == code or (found is None and code != "en")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("外務大臣は火曜日に、その提案を受け入れないと述べた。", "ja"),
        ("外交部长星期二说，他的国家不会接受这一提议。", "zh"),
        ("외무장관은 화요일에 그 제안을 받아들이지 않겠다고 말했다.", "ko"),
        ("Ο υπουργός Εξωτερικών δήλωσε ότι η χώρα του δεν θα δεχθεί την πρόταση.", "el"),
        ("שר החוץ אמר ביום שלישי שארצו לא תקבל את ההצעה.", "he"),
        ("საგარეო საქმეთა მინისტრმა თქვა, რომ ქვეყანა წინადადებას არ მიიღებს.", "ka"),
        ("รัฐมนตรีต่างประเทศกล่าวเมื่อวันอังคารว่าประเทศของเขาจะไม่รับข้อเสนอ", "th"),
        ("", None),
        ("12 345 — 67 %", None),
        ("The minister said no", None),
        ("Jane Doe, John Roe, Richard Miles, Ann Other, Max Mustermann, Erika Beispiel, Ivan Petrov", None),
        ("Dywedodd y gweinidog tramor ddydd Mawrth na fyddai ei wlad yn derbyn y cynnig hwn gan ei chymdogion", None),
    ],
)
def test_scripts_and_doubt(text, code):
    assert detect_language(text) == code


@given(st.text())
def test_any_text_gives_a_code_or_none(text):
    found = detect_language(text)
    assert found is None or (len(found) == 2 and found.islower())
