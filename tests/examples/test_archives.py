"""The archives of dispatches: their gold readings, actors files and outcomes hold together."""

import json
import re
import tomllib
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from demarche.actors import load_registry

EXAMPLES = Path(__file__).parents[2] / "examples"
# The first day of each crisis, and the words that the dispatches of the archive may count.
CRISES = {"cuba-1962": ("1962-10-22", 120), "suez-1956": ("1956-07-26", 150)}
ARCHIVES = list(CRISES)
LONGEST = 400
DISPATCHES = {name: sorted((EXAMPLES / name).glob("[0-9][0-9]-*.txt")) for name in ARCHIVES}


def words(text):
    return set(text.split())


# Codebook 1.1, sections 3 to 6, restated here so that the archive is checked against the letter of it.
FORMS = words("direct indirect mixed")
WORD_ACTS = words("demand appeal offer promise agree concede reject threaten warn accuse deny praise announce")
DEED_ACTS = words("meet sign cooperate aid retreat protest mobilize sanction coerce attack")
MUTUAL = words("meet cooperate sign")
ISSUES = words(
    """territory ceasefire force troops weapons security_guarantees sanctions energy trade assets aid
    prisoners humanitarian nuclear leadership sovereignty alliances negotiations migration justice
    human_rights relations terrorism cyber information shipping other"""
)
TIMES = words("past present future")
MODALITIES = words("asserted hedged hypothetical negated")
CONDITIONS = words("if unless until after in_exchange prerequisite")
STATUSES = words("open kept partly_kept broken overdue withdrawn moot complied disputed unverifiable")
COMMITTING = words("promise agree offer threaten demand")
ORGANS = words(
    """leader president pm mfa state mod defense mil parliament congress gov intel embassy delegation court
    party media public business ngo rebels secretary-general security-council council"""
)
ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?")
ACTOR = re.compile(r"(\?|AUTHOR|[A-Z][A-Z0-9-]*\??)(/[a-z-]*(/[a-z-]+)?)?")


@cache
def gold(archive, slug):
    return json.loads((EXAMPLES / archive / "gold" / f"{slug}.gold.json").read_text("utf-8"))


@cache
def text(archive, slug):
    return (EXAMPLES / archive / f"{slug}.txt").read_text("utf-8")


def nested(record, key):
    """Every value under `key`, however deep, in the record."""
    if isinstance(record, dict):
        for name, value in record.items():
            if name == key:
                yield value
            yield from nested(value, key)
    elif isinstance(record, list):
        for item in record:
            yield from nested(item, key)


def spans(record):
    if isinstance(record, dict):
        if {"start", "end", "text"} <= record.keys():
            yield record
        else:
            for value in record.values():
                yield from spans(value)
    elif isinstance(record, list):
        for item in record:
            yield from spans(item)


every_archive = pytest.mark.parametrize("archive", ARCHIVES)
every_dispatch = pytest.mark.parametrize(
    ("archive", "slug"), [(name, path.stem) for name in ARCHIVES for path in DISPATCHES[name]]
)


@every_archive
def test_every_dispatch_has_its_gold(archive):
    assert DISPATCHES[archive]
    readings = sorted((EXAMPLES / archive / "gold").glob("*.json"))
    assert [path.name.removesuffix(".gold.json") for path in readings] == [path.stem for path in DISPATCHES[archive]]


@every_dispatch
def test_head_and_length(archive, slug):
    title, *rest = text(archive, slug).split("\n")
    article = gold(archive, slug)["article"]
    dates = [line for line in rest[:2] if re.fullmatch(r"- \d\d\.\d\d\.\d{4}, \d\d:\d\d", line)]
    assert len(dates) == 1
    day, month, year = dates[0][2:12].split(".")
    assert (article["title"], article["published"]) == (title, f"{year}-{month}-{day}")
    assert article["author"] == (None if rest[0] == dates[0] else rest[0][2:])
    assert CRISES[archive][1] <= len(text(archive, slug).split()) <= LONGEST


@every_dispatch
def test_spans_slice_to_their_text(archive, slug):
    for span in spans(gold(archive, slug)):
        assert text(archive, slug)[span["start"] : span["end"]] == span["text"]
        assert span["text"] == span["text"].strip() != ""
        assert "\n" not in span["text"]
        assert text(archive, slug)[span["start"] - 1 : span["start"]] == "" or not (
            text(archive, slug)[span["start"] - 1].isalnum() and span["text"][0].isalnum()
        )


@every_dispatch
def test_statements(archive, slug):
    statements = gold(archive, slug)["statements"]
    for index, statement in enumerate(statements):
        assert statement["form"] in FORMS
        assert statement["content"] and statement["source_actors"]
        assert statement["source"] or statement["source_actors"][0] in {"AUTHOR", "?", "USA?"}
        assert statement["date"] is None or ISO_DATE.fullmatch(statement["date"])
        if (parent := statement["parent"]) is not None:
            assert 0 <= parent < len(statements)
            inside = statements[parent]["content"]
            assert any(
                outer["start"] <= span["start"] and span["end"] <= outer["end"]
                for span in statement["content"]
                for outer in inside
            ), f"statement {index} does not stand inside its parent"


@every_dispatch
def test_parents_are_acyclic(archive, slug):
    statements = gold(archive, slug)["statements"]
    for index in range(len(statements)):
        seen, at = set(), index
        while at is not None:
            assert at not in seen
            seen.add(at)
            at = statements[at]["parent"]


@every_dispatch
def test_signals_keep_to_the_closed_lists(archive, slug):
    statements = gold(archive, slug)["statements"]
    for signal in gold(archive, slug)["signals"]:
        assert signal["act"] in (WORD_ACTS if signal["kind"] == "word" else DEED_ACTS)
        assert 1 <= len(signal["issues"]) <= 3 and set(signal["issues"]) <= ISSUES
        assert signal["time"] in TIMES and signal["modality"] in MODALITIES
        assert signal["evidence"] and signal["from"]
        assert len(set(signal["issues"])) == len(signal["issues"])
        assert signal["statement"] is None or 0 <= signal["statement"] < len(statements)
        assert not (signal["act"] in MUTUAL and signal["to"])
        if signal["condition"]:
            assert signal["condition"]["type"] in CONDITIONS
        if signal["deadline"] and signal["deadline"]["date"]:
            assert ISO_DATE.fullmatch(signal["deadline"]["date"])


@every_dispatch
def test_actor_paths(archive, slug):
    actors = [*nested(gold(archive, slug), "actor"), *chain(*nested(gold(archive, slug), "source_actors"))]
    for actor in actors:
        assert ACTOR.fullmatch(actor), actor
        organ = actor.split("/")[1] if "/" in actor else ""
        assert organ == "" or organ in ORGANS, actor


@cache
def outcomes(archive):
    return tomllib.loads((EXAMPLES / archive / "outcomes.toml").read_text("utf-8"))


every_outcome = pytest.mark.parametrize(
    ("archive", "outcome"),
    [pytest.param(name, entry, id=f"{name}-{entry['id']}") for name in ARCHIVES for entry in outcomes(name)["outcome"]],
)


def signal_of(archive, reference):
    return gold(archive, reference["dispatch"])["signals"][reference["signal"]]


def principals(parties):
    names = {party["actor"].split("/")[0] for party in parties}
    return {name if name == "?" else name.removesuffix("?") for name in names}


@every_outcome
def test_outcomes_refer_to_committing_signals(archive, outcome):
    for reference in outcome["signals"]:
        signal = signal_of(archive, reference)
        assert signal["act"] in COMMITTING
        assert outcome["actor"].split("/")[0] in principals(signal["from"])
        toward = {actor.split("/")[0] for actor in outcome["toward"]}
        assert toward & principals(signal["to"]) or signal["to"] == []
        if signal["deadline"] and signal["deadline"]["date"]:
            assert outcome["deadline"] == signal["deadline"]["date"]


@every_outcome
def test_outcomes_are_complete(archive, outcome):
    assert outcome["signals"] and outcome["test"] and outcome["source"] and outcome["what"]
    assert outcome["status"] in STATUSES
    if outcome["status"] in {"open", "unverifiable"}:
        assert outcome["on"] == ""
    else:
        assert date.fromisoformat(outcome["on"]).isoformat() == outcome["on"]
        assert outcome["on"] <= outcomes(archive)["as_of"]
        uttered = [gold(archive, reference["dispatch"])["article"]["published"] for reference in outcome["signals"]]
        # A dispatch may tell of words weeks old; no end can stand before the crisis itself.
        assert outcome["on"] >= min(CRISES[archive][0], *uttered)


@every_archive
def test_every_committing_signal_has_an_outcome_or_a_reason(archive):
    entries = outcomes(archive)["outcome"]
    judged = [(reference["dispatch"], reference["signal"]) for entry in entries for reference in entry["signals"]]
    judged += [(entry["dispatch"], entry["signal"]) for entry in outcomes(archive)["uncheckable"]]
    committing = {
        (path.stem, index)
        for path in DISPATCHES[archive]
        for index, signal in enumerate(gold(archive, path.stem)["signals"])
        if signal["act"] in COMMITTING
    }
    assert set(judged) == committing
    assert len(judged) == len(committing)
    assert len({entry["id"] for entry in entries}) == len(entries)


@cache
def registry(archive):
    return load_registry(EXAMPLES / archive / "actors.toml")


@every_dispatch
def test_persons_of_the_gold_hold_their_office_that_day(archive, slug):
    record = gold(archive, slug)
    for actor in {*nested(record, "actor"), *chain(*nested(record, "source_actors"))}:
        principal, organ, person = (actor + "//").split("/")[:3]
        if person and organ not in {"media", ""}:
            holdings = registry(archive).person(f"{principal}:{person}").holdings
            assert any(
                holding.organ == organ and holding.covers(record["article"]["published"]) for holding in holdings
            ), actor


NAMED = {
    "cuba-1962": {
        "Moscow": "SUN",
        "the Russians": "SUN",
        "the Kremlin": "SUN/pm",
        "Premier Khrushchev": "SUN/pm/nikita-khrushchev",
        "the Soviet leader": "SUN/pm",
        "TASS": "SUN/media/tass",
        "Pravda": "SUN/media/pravda",
        "President Kennedy": "USA/president/john-kennedy",
        "Attorney General Robert Kennedy": "USA/gov/robert-kennedy",
        "Ambassador Dobrynin": "SUN/embassy/anatoly-dobrynin",
        "Premier Castro": "CUB/pm/fidel-castro",
        "U Thant": "UNO/secretary-general/u-thant",
        "General de Gaulle": "FRA/president/charles-de-gaulle",
    },
    "suez-1956": {
        "Moscow": "SUN",
        "the Kremlin": "SUN/pm",
        "Marshal Bulganin": "SUN/pm/nikolai-bulganin",
        "Sir Anthony Eden": "GBR/pm/anthony-eden",
        "Premier Mollet": "FRA/pm/guy-mollet",
        "the French prime minister": "FRA/pm",
        "Colonel Nasser": "EGY/president/gamal-abdel-nasser",
        "Mr. Ben-Gurion": "ISR/pm/david-ben-gurion",
        "President Eisenhower": "USA/president/dwight-eisenhower",
        "Secretary Dulles": "USA/state/john-foster-dulles",
        "Dag Hammarskjold": "UNO/secretary-general/dag-hammarskjold",
        "General Gruenther": "NATO/mil/alfred-gruenther",
        "Lester Pearson": "CAN/mfa/lester-pearson",
        "the Suez Canal Company": "SUEZ-CANAL-COMPANY",
        "Peking": "CHN",
    },
}
HEIGHT = {"cuba-1962": date(1962, 10, 27), "suez-1956": date(1956, 11, 5)}


@pytest.mark.parametrize(
    ("archive", "mention", "actor"),
    [(name, mention, actor) for name in ARCHIVES for mention, actor in NAMED[name].items()],
)
def test_the_actors_file_names_the_sides_of_its_year(archive, mention, actor):
    assert registry(archive).resolve(mention, date=HEIGHT[archive]).actor == actor
