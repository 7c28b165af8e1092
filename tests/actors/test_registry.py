"""The registry's data: whole, dated, sourced, and without contradictions; loading and the user's own files."""

import datetime
import re
import tomllib
from pathlib import Path

import pytest

from demarche.actors import KINDS, Registry, load_registry
from demarche.actors.check import problems
from demarche.actors.compile import compile_tables, read_table
from demarche.actors.load import COMPILED, DATA, dump_compiled, package_tables, parse_compiled
from demarche.errors import RegistryError

FOLDER = Path(str(DATA))
DATED = re.compile(r"undated|\d{4}(-\d\d(-\d\d)?)?")


@pytest.fixture(scope="module")
def compiled():
    return compile_tables(package_tables(FOLDER))


def test_the_compiled_file_is_that_of_the_tables(compiled):
    text = (FOLDER / COMPILED).read_text(encoding="utf-8")
    assert dump_compiled(compiled) == text, "run python training/actors/compile_registry.py"


def test_the_compiled_file_reads_back(compiled):
    again = parse_compiled(dump_compiled(compiled))
    assert again["aliases"].keys() == compiled["aliases"].keys()
    assert again["persons"].keys() == compiled["persons"].keys()


def test_nothing_contradicts_itself(compiled):
    assert problems(compiled) == []


def test_two_presidents_at_once_are_refused(compiled):
    office = {"organ": "president", "title": "president", "from": "2020-01-01", "until": "2021-01-01", "source": "test"}
    person = {"id": "a-b", "name": "A B", "surname": "B", "state": "FRA", "office": [office]}
    fresh = parse_compiled(dump_compiled(compiled))
    found = problems(compile_tables([{"file": "x.toml", "person": [person]}], into=fresh))
    assert any("emmanuel-macron" in line and "overlap" in line for line in found)


def test_an_alias_with_two_owners_is_refused(compiled):
    row = {"names": ["Moscow Chancery", "Tallinn"], "actor": "RUS/president", "source": "test"}
    fresh = parse_compiled(dump_compiled(compiled))
    found = problems(compile_tables([{"file": "x.toml", "metonym": [row]}], into=fresh))
    assert any("Tallinn" in line and "claimed" in line for line in found)


def test_every_row_has_dates_and_a_source():
    for path in sorted(FOLDER.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        rows = [
            row for section in table.values() if isinstance(section, list) for row in section if isinstance(row, dict)
        ]
        for row in rows:
            if "office" in row:
                assert all(DATED.fullmatch(o["from"]) and o["source"] for o in row["office"]), (path.name, row["id"])
            else:
                assert row.get("dates", table.get("dates")), (path.name, row)
                assert row.get("source", table.get("source")), (path.name, row)


def test_the_registry_is_as_large_as_it_says(compiled):
    kinds = dict.fromkeys(("state", "organisation", "group", "nonstate"), 0)
    for row in compiled["principals"].values():
        kinds[row["kind"]] += 1
    targets = {claim[1] for claims in compiled["aliases"].values() for claim in claims if claim[0] == "outlet"}
    metonyms = tomllib.loads((FOLDER / "metonyms.toml").read_text(encoding="utf-8"))["metonym"]
    assert kinds["state"] >= 250
    assert kinds["organisation"] + kinds["group"] >= 80
    assert kinds["nonstate"] >= 80
    assert len(targets) >= 200
    assert len(metonyms) >= 80
    assert sum(len(person[4]) for person in compiled["persons"].values()) >= 1500


def test_every_mention_is_of_a_known_kind_and_slices_the_text():
    text = "Sergei Lavrov and the Houthis, CNN said, met in Moscow; the EU's foreign ministers, Russians and Bankova did not."
    mentions = load_registry().mentions(text)
    assert {mention.kind for mention in mentions} <= set(KINDS)
    assert all(text[mention.start : mention.end] == mention.text for mention in mentions)
    assert [m.end for m in mentions] == sorted(m.end for m in mentions)
    assert {"person", "nonstate", "outlet", "capital", "organisation", "title", "demonym", "metonym"} <= {
        m.kind for m in mentions
    }


@pytest.mark.parametrize("text", ["Russianness", "pro-Russian", "an Iran-backed militia", "usage", "Kremlinologist"])
def test_parts_of_words_and_epithets_are_no_mentions(text):
    assert [m for m in load_registry().mentions(text) if m.kind in {"state", "adjective", "metonym"}] == []


def user_file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_user_adds_a_person_a_metonym_and_an_organisation(tmp_path):
    path = user_file(
        tmp_path,
        """
        source = "our own list"
        [[organisation]]
        id = "HARBOUR-LEAGUE"
        names = ["Harbour League"]
        [[metonym]]
        names = ["Lighthouse Lane"]
        actor = "NOR/mfa"
        [[person]]
        state = "NOR"
        id = "kari-solvang"
        name = "Kari Solvang"
        variants = []
        surname = "Solvang"
        [[person.office]]
        organ = "gov"
        title = "special envoy"
        from = "2030-01-01"
        until = "2031-01-01"
        source = "our own list"
        """,
    )
    registry = load_registry(path)
    day = datetime.date(2030, 6, 1)
    assert registry.resolve("the Harbour League", date=day).actor == "HARBOUR-LEAGUE"
    assert registry.resolve("Lighthouse Lane", date=day).actor == "NOR/mfa"
    assert registry.resolve("Solvang", date=day).actor == "NOR/gov/kari-solvang"
    assert registry.resolve("Kari Solvang", date=datetime.date(2033, 1, 1)).actor == "NOR//kari-solvang"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("names = [", "not valid TOML"),
        ('[[metonym]]\nnames = ["Somewhere"]\nactor = "RUS"', "source"),
        ('[[metonym]]\nnames = ["Somewhere"]\nactor = "ATLANTIS"\nsource = "x"', "ATLANTIS"),
        ('[[person]]\nid = "a-b"\nname = "A B"\nsource = "x"', "state"),
        (
            '[[person]]\nstate = "ATLANTIS"\nid = "a-b"\nname = "A B"\n[[person.office]]\norgan = "gov"\nfrom = "2020"\nuntil = "2021"\nsource = "x"',
            "ATLANTIS",
        ),
        (
            '[[person]]\nstate = "FRA"\nid = "a-b"\nname = "A B"\n[[person.office]]\norgan = "president"\ntitle = "president"\n'
            'from = "2020-01-01"\nuntil = "2021-01-01"\nsource = "x"',
            "overlap",
        ),
        ('[[metonym]]\nnames = ["Tallinn"]\nactor = "RUS"\nsource = "x"', "claimed"),
        (
            '[[person]]\nstate = "RUS"\nid = "a-b"\nname = "A B"\n[[person.office]]\norgan = "gov"\nsource = "x"',
            "undated",
        ),
    ],
)
def test_a_faulty_file_is_refused_with_the_remedy(tmp_path, text, told):
    with pytest.raises(RegistryError, match=told):
        load_registry(user_file(tmp_path, text))


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(RegistryError, match="TOML file"):
        read_table(tmp_path / "none.toml")


def test_loading_is_cached():
    assert load_registry() is load_registry()
    assert isinstance(load_registry(), Registry)


@pytest.mark.parametrize(
    ("word", "state"),
    [("French", "FRA"), ("British", "GBR"), ("Dutch", "NLD"), ("Irish", "IRL"), ("Spanish", "ESP"), ("Russian", "RUS")],
)
def test_an_adjective_needs_no_article_and_the_people_do(word, state):
    day = datetime.date(2025, 1, 1)
    assert load_registry().resolve(f"{word} troops", date=day).actor == f"{state}/mil"
    assert load_registry().resolve(f"a {word} official", date=day).actor == f"{state}?"
