"""The office-holder files: schema, dates, and no two people in one single seat."""

from __future__ import annotations

import calendar
import itertools
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

HOLDERS = Path(__file__).parents[2] / "src" / "demarche" / "actors" / "data" / "holders"
FILES = sorted(HOLDERS.glob("*.toml"))

ORGANS = {
    "leader", "president", "pm", "mfa", "mod", "mil", "parliament", "gov", "intel", "embassy",
    "delegation", "court", "party", "media", "public", "business", "ngo", "rebels",
}  # fmt: skip
USA_ORGANS = (ORGANS - {"mfa", "mod", "parliament"}) | {"state", "defense", "congress"}
# Organs of organisations are their own bodies: "commission", "council", "secretariat".
ORGANISATION_ORGAN = re.compile(r"[a-z]+(?:-[a-z]+)*|")

SOURCES = {
    "general knowledge",
    "holders21.csv (Wikidata)",
    "World Factbook 2026-01",
    "news 2025-05-21 collection",
    "rus-mfa posts 2025-12/2026-01",
}

DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

# Seats that several people hold at once. Everything else is one person's at a time.
SHARED_SEAT = re.compile(
    r"\b(?:deputy|vice premier|assistant|senator|member of|minister of state|co-leader|spokes\w+|aide"
    r"|advis[eo]r|counselor|co-president|envoy|ambassador-at-large|special representative|representative for"
    r"|opposition (?:politician|figure|leader in exile)|official|under secretary|commissioner for|judge"
    r"|vice[- ]chair\w*|vice-president of the commission|grand ayatollah|activist|lawyer"
    r"|businessman|state counsellor)\b"
)
# Titles caught by the words above that are one person's all the same.
SINGLE_SEAT = {"national security adviser", "deputy secretary of state", "deputy secretary of defense"}
STATES_WITH_SEVERAL_VICE_PRESIDENTS = {"SSD", "YEM", "IRN", "SYR", "CUB", "COL", "EU", "AFG", "IRQ"}


def _load(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


DATA = {path.stem: _load(path) for path in FILES}


def _people() -> Iterator[tuple[str, dict[str, Any]]]:
    for stem, data in DATA.items():
        for person in data["person"]:
            yield person.get("organisation") or person.get("state") or stem, person


def _offices() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    for principal, person in _people():
        for office in person["office"]:
            yield principal, person, office


def _first_day(text: str) -> date:
    year, month, day = (*(int(part) for part in text.split("-")), 1, 1)[:3]
    return date(year, month, day)


def _last_day(text: str) -> date:
    parts = [int(part) for part in text.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year, month, parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1])


def _ascii(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _is_single(principal: str, title: str) -> bool:
    if "vice president" in title and principal in STATES_WITH_SEVERAL_VICE_PRESIDENTS:
        return False
    return title in SINGLE_SEAT or not SHARED_SEAT.search(title)


def test_principals_are_in_the_registry() -> None:
    tables = {"states": "state", "organisations": "organisation", "nonstate": "nonstate", "groups": "group"}
    known = {row["id"] for file, key in tables.items() for row in _load(HOLDERS.parent / f"{file}.toml")[key]}
    assert {principal for principal, _ in _people()} <= known


def test_coverage() -> None:
    states = [stem for stem in DATA if not stem.startswith("_")]
    organisations = {person["organisation"] for person in DATA["_organisations"]["person"]}
    assert len(states) >= 190
    assert len(organisations) >= 110
    assert sum(1 for _ in _offices()) >= 6000


@pytest.mark.parametrize("stem", DATA)
def test_head_of_file(stem: str) -> None:
    data = DATA[stem]
    assert data["as_of"] == "2026-01"
    if stem.startswith("_"):
        assert set(data) == {"as_of", "person"}
        assert all(("organisation" in person) != ("state" in person) for person in data["person"])
    else:
        assert set(data) == {"state", "as_of", "person"}
        assert data["state"] == stem and re.fullmatch(r"[A-Z]{3}", stem)


def test_people() -> None:
    must = {"id", "name", "surname", "office"}
    for principal, person in _people():
        where = f"{principal} {person['id']}"
        assert must <= set(person) <= must | {"organisation", "state", "variants"}, where
        assert SLUG.fullmatch(person["id"]), where
        assert person["office"], where
        names = [person["name"], *person.get("variants", ())]
        assert len(set(names)) == len(names), f"{where}: a variant is told twice"
        assert all(name == name.strip() and name for name in names), where
        assert any(person["surname"] in name for name in names), f"{where}: surname is in no name"


@pytest.mark.parametrize("stem", DATA)
def test_ids_are_unique_in_a_file(stem: str) -> None:
    ids = Counter((p.get("organisation") or p.get("state") or stem, p["id"]) for p in DATA[stem]["person"])
    assert not [key for key, count in ids.items() if count > 1]


def test_no_name_is_claimed_by_two_people_of_a_principal() -> None:
    owner: dict[tuple[str, str], str] = {}
    for principal, person in _people():
        for name in {_ascii(n).lower() for n in (person["name"], *person.get("variants", ()))}:
            other = owner.setdefault((principal, name), person["id"])
            assert other == person["id"], f"{principal}: {name!r} is {other} and {person['id']}"


def test_offices() -> None:
    for principal, person, office in _offices():
        where = f"{principal} {person['id']} {office['title']}"
        assert set(office) == {"organ", "title", "from", "until", "source"}, where
        if "organisation" in person:
            assert ORGANISATION_ORGAN.fullmatch(office["organ"]), where
        else:
            assert office["organ"] in (USA_ORGANS if principal == "USA" else ORGANS), where
        assert office["title"] == office["title"].lower().strip() != "", where
        assert office["source"] in SOURCES, where


def test_dates_are_in_order() -> None:
    for principal, person, office in _offices():
        where = f"{principal} {person['id']} {office['title']}"
        start, end = office["from"], office["until"]
        assert start == "undated" or DAY.fullmatch(start), where
        assert end in ("", "undated") or DAY.fullmatch(end), where
        if start != "undated":
            _first_day(start), _last_day(start)  # raises on a day that no calendar has
            assert _first_day(start) <= date(2026, 12, 31), where
        if start != "undated" and end not in ("", "undated"):
            assert _first_day(start) <= _last_day(end), where


def test_no_overlap_in_one_seat() -> None:
    """Two holders overlap only if they must: a month or a year counts with its kindest day."""
    seats: dict[tuple[str, str, str], list[tuple[str, str, str]]] = {}
    for principal, person, office in _offices():
        if "undated" in (office["from"], office["until"]) or not _is_single(principal, office["title"]):
            continue
        seat = (principal, office["organ"], office["title"])
        seats.setdefault(seat, []).append((office["from"], office["until"], person["id"]))
    clashes = [
        f"{seat}: {one} and {two}"
        for seat, holdings in seats.items()
        for one, two in itertools.combinations(sorted(holdings), 2)
        if one[1] == "" or _last_day(two[0]) < _first_day(one[1])
        if two[1] == "" or _first_day(one[0]) < _last_day(two[1])
    ]
    assert not clashes, "\n".join(clashes)
