"""From the tables a linguist edits to one flat table of aliases and persons.

The package's own TOML files are compiled once, by training/actors/compile_registry.py, into data/registry.txt; a user's file
goes through the same functions when it is loaded.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from demarche.errors import RegistryError

from .spelling import spellings

Table = dict[str, Any]
Compiled = dict[str, Any]

SMALL_WORDS = {"of", "the", "for", "and", "to", "in", "on", "de", "at"}
OPEN_START, OPEN_END = "0000", "9999"
DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?$")


@lru_cache(maxsize=8192)
def slug(name: str) -> str:
    """`given-family` in lower-case ASCII, as the codebook writes persons."""
    special = str.maketrans(
        {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae"}
    )
    plain = unicodedata.normalize("NFKD", name.translate(special)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "").lower()).strip("-")


def read_table(path: Path) -> Table:
    """One TOML file; RegistryError names the file and the line where it is none."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RegistryError(f"{path}: cannot be read ({error.strerror}); give the path of a TOML file") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RegistryError(f"{path}: is not valid TOML: {error}") from error
    table["file"] = path.name
    return table


def new_compiled() -> Compiled:
    """An empty compilation."""
    return {
        "aliases": {},
        "sources": [],
        "persons": {},
        "titles": {},
        "principals": {},
        "members": {},
        "own_names": {},
        "moved": {},
        "hidden": {},
        "given": {},
        "institutions": {},
        "ambiguous": {},
        "places": [],
        "words": {},
        "anaphor": {},
        "articled": {},
    }


def compile_tables(tables: Iterable[Table], into: Compiled | None = None) -> Compiled:
    """Compile tables in order; later rows add to earlier ones."""
    compiled = into if into is not None else new_compiled()
    for table in tables:
        defaults = {"file": ""} | {key: value for key, value in table.items() if isinstance(value, str)}
        for section, add in SECTIONS.items():
            rows = table.get(section, ())
            for row in rows if isinstance(rows, list) else ():
                add(compiled, defaults | row)
        for section in ("words", "anaphor"):
            for kind, words in table.get(section, {}).items():
                compiled[section].setdefault(kind, []).extend(words)
    return compiled


def _source(compiled: Compiled, row: Table) -> int:
    text = str(row.get("source", ""))
    if not text:
        raise RegistryError(f"{row['file']}: {row.get('id') or row.get('names')} has no source; add `source = ...`")
    if text not in compiled["sources"]:
        compiled["sources"].append(text)
    return int(compiled["sources"].index(text))


def _claim(compiled: Compiled, alias: str, kind: str, target: str, source: int) -> None:
    claims = compiled["aliases"].setdefault(alias, [])
    if [kind, target] not in [claim[:2] for claim in claims]:
        claims.append([kind, target, source])


def _unclaim(compiled: Compiled, alias: str, target: str) -> None:
    claims = [claim for claim in compiled["aliases"].get(alias, ()) if claim[1] != target]
    compiled["aliases"][alias] = claims
    if not claims:
        del compiled["aliases"][alias]


def name_forms(name: str) -> Iterator[str]:
    """The name, in plain letters, and with the typographic apostrophe."""
    yield name
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    if plain and plain != name and len(plain) == len(name):
        yield plain
    if "'" in name:
        yield name.replace("'", "’")


def _claim_names(compiled: Compiled, names: list[str], kind: str, target: str, source: int) -> list[str]:
    """Claim names; "the X" counts only behind its article, unless X stands in the list by itself."""
    forms = []
    for name in names:
        article, _, bare = name.partition(" ")
        if article in {"the", "The"} and bare in names:
            continue
        needs = article if article in {"the", "The"} else ""
        for form in name_forms(bare if needs else name):
            known = form in compiled["aliases"] and [kind, target] in [c[:2] for c in compiled["aliases"][form]]
            _claim(compiled, form, kind, target, source)
            if needs and not known:
                compiled["articled"].setdefault(form, {})[f"{kind} {target}"] = needs
            forms.append(form)
    return forms


def word_forms(words: str) -> Iterator[str]:
    """A common noun in lower case, With Capitals, and With the first only."""
    yield words
    parts = words.split(" ")
    yield " ".join(p if p in SMALL_WORDS else p[:1].upper() + p[1:] for p in parts)
    yield words[:1].upper() + words[1:]
    if "-" in words:
        yield re.sub(r"(?<![a-z])[a-z]", lambda first: first[0].upper(), words)
    if len(words) <= 4 and words.isalpha():
        yield words.upper()
    if "'" in words:
        yield from word_forms(words.replace("'", "’"))


def plural_forms(words: str) -> Iterator[str]:
    """The noun and, where its last word has none yet, its plural."""
    yield words
    head, _, tail = words.partition(" of ")
    if not head.endswith(("s", ".", "staff")):
        plural = head[:-3] + "men" if head.endswith("man") else head[:-1] + "ies" if head.endswith("ry") else head + "s"
        yield f"{plural} of {tail}" if tail else plural


def _add_state(compiled: Compiled, row: Table) -> None:
    source, state = _source(compiled, row), row["id"]
    known = compiled["principals"].setdefault(
        state, {"kind": "state", "chief": "president", "name": row.get("name", state)}
    )
    known["chief"] = row.get("chief", known["chief"])
    known |= {key: row[key] for key in ("since", "until") if key in row}
    for word in row.get("drop", ()):
        for form in name_forms(word):
            _unclaim(compiled, form, state)
    for section, kind in (
        ("names", "state"),
        ("adjectives", "adjective"),
        ("demonyms", "demonym"),
        ("capitals", "capital"),
    ):
        _claim_names(compiled, row.get(section, []), kind, state, source)


def _add_region(compiled: Compiled, row: Table) -> None:
    source = _source(compiled, row)
    for section, kind in (("names", "metonym"), ("adjectives", "adjective"), ("demonyms", "demonym")):
        forms = _claim_names(compiled, row.get(section, []), kind, row["actor"], source)
        compiled["places"] += forms


def _add_metonym(compiled: Compiled, row: Table) -> None:
    source = _source(compiled, row)
    forms = _claim_names(compiled, row["names"], "metonym", row["actor"], source)
    compiled["places"] += forms if row.get("place") else []


def _add_body(kind: str, compiled: Compiled, row: Table) -> None:
    """An organisation, group or non-state actor, with its adjectives and its own organs."""
    source, body = _source(compiled, row), row["id"]
    compiled["principals"].setdefault(body, {"kind": kind, "chief": row.get("chief", ""), "name": row["names"][0]})
    if "land" in row:
        compiled["principals"][body]["land"] = row["land"]
    if row.get("members"):
        compiled["members"][body] = row["members"]
    _claim_names(compiled, row["names"], kind, body, source)
    for word in row.get("adjectives", ()):
        _claim(compiled, word, "adjective", body, source)
    for organ in row.get("organs", ()):
        _claim_names(compiled, organ["names"], "metonym", f"{body}/{organ['id']}", source)
    for title in row.get("titles", ()):
        _add_title(compiled, {"source": row["source"], "file": row["file"], "rank": "head", "states": [body]} | title)


def _add_outlet(compiled: Compiled, row: Table) -> None:
    source = _source(compiled, row)
    path = row.get("actor", f"{row['state']}/media/{row['id']}")
    _claim_names(compiled, row["names"], "outlet", path, source)


def _add_institution(compiled: Compiled, row: Table) -> None:
    compiled["institutions"] |= dict.fromkeys(row["names"], row["actor"])


def _add_firm(compiled: Compiled, row: Table) -> None:
    source = _source(compiled, row)
    for name in row["names"]:
        _claim(compiled, name, "metonym", f"{row['state']}/{row.get('organ', 'business')}/{row['id']}", source)


def _add_title(compiled: Compiled, row: Table) -> None:
    source = _source(compiled, row)
    known = {key: row[key] for key in ("organ", "rank", "states", "default", "like", "seat_in") if key in row}
    compiled["titles"].setdefault(row["id"], []).append(known)
    for name in row["names"]:
        for words in plural_forms(name):
            for form in word_forms(words):
                taken = any(claim[0] == "organ" for claim in compiled["aliases"].get(form, ()))
                if words == name or not taken:
                    _claim(compiled, form, "title", row["id"], source)


def _add_organ(compiled: Compiled, row: Table) -> None:
    source = _source(compiled, row)
    for name in row["names"]:
        for words in plural_forms(name):
            for form in word_forms(words):
                _claim(compiled, form, "organ", row["id"], source)


def _add_side(compiled: Compiled, row: Table) -> None:
    source = _source(compiled, row)
    for name in row["names"]:
        for form in word_forms(name):
            _claim(compiled, form, "organ", "", source)


def _add_own_name(compiled: Compiled, row: Table) -> None:
    compiled["own_names"][f"{row['state']}/{row['organ']}"] = row["is"]


def _add_moved(compiled: Compiled, row: Table) -> None:
    compiled["moved"][row["from"]] = row["to"]


def _add_ambiguous(compiled: Compiled, row: Table) -> None:
    compiled["ambiguous"][row["name"]] = {key: row[key] for key in ("claims", "default", "doubt")}
    for claim in row["claims"]:
        targets = [known[1] for known in compiled["aliases"].get(row["name"], ())]
        if claim["actor"] and claim["actor"] not in targets:
            _claim(compiled, row["name"], "metonym", claim["actor"], _source(compiled, row))


def bounds(row: Table) -> tuple[str, str, bool]:
    """ISO bounds of an office, both inclusive, and whether they are dated.

    A bound that is known to the year or the month only takes in the whole of it.
    """
    since, until = str(row.get("from", "")), str(row.get("until", ""))
    if since != "undated" and not DATE.match(since):
        raise RegistryError(f'{row["file"]}: from = {since!r} of {row["name"]}; write a date, or "undated"')
    if until not in {"", "undated"} and not DATE.match(until):
        raise RegistryError(f'{row["file"]}: until = {until!r} of {row["name"]}; write a date, "" or "undated"')
    low = OPEN_START if since == "undated" else (since + "-01-01" if len(since) == 4 else since + "-01")[:10]
    high = OPEN_END if until in {"", "undated"} else (until + "-12-31" if len(until) == 4 else until + "-31")[:10]
    return low, high, "undated" not in {since, until}


def _add_person(compiled: Compiled, row: Table) -> None:
    home = row.get("state") or row.get("organisation")
    if not home:
        raise RegistryError(f'{row["file"]}: person {row.get("id")} has no state; add `state = "..."`')
    key = f"{home}:{row['id']}"
    if " " in row["name"]:
        homes = compiled["given"].setdefault(row["name"].split(" ")[0], [])
        homes += [home] if home not in homes else []
    person = compiled["persons"].setdefault(key, [row["id"], home, row["name"], row.get("surname", ""), []])
    for office in row.get("office", ()):
        low, high, dated = bounds({"name": row["name"], "file": row["file"]} | office)
        source = _source(
            compiled, {"source": office.get("source", row.get("source", "")), "id": row["id"], "file": row["file"]}
        )
        path = compiled["moved"].get(f"{home}/{office['organ']}", f"{office.get('state', home)}/{office['organ']}")
        principal, _, organ = path.partition("/")
        holding = [principal, organ, office.get("title", ""), low, high, source, dated]
        if holding not in person[4]:
            person[4].append(holding)
    source = _source(
        compiled, {"source": row.get("source", "the person's offices"), "file": row["file"], "id": row["id"]}
    )
    for variant in (row["name"], *row.get("variants", ())):
        for form in (spelt for name in name_forms(variant) for spelt in spellings(name, home)):
            if form not in compiled["words"].get("no_surname", ()):
                _claim(compiled, form, "person" if " " in form else "surname", key, source)
    for surname in surnames(row):
        if surname in compiled["words"].get("no_surname", ()):
            compiled["hidden"].setdefault(surname, []).append(key)
            continue
        for form in (spelt for name in name_forms(surname) for spelt in spellings(name, home)):
            _claim(compiled, form, "surname", key, source)


def surnames(row: Table) -> list[str]:
    """The surname, and those of the variants where they end in another spelling of it."""
    surname = row.get("surname", "")
    if not surname:
        return []
    found = [surname, re.sub(r"^(?:al|el|Al|El)-", "", surname)]
    for variant in row.get("variants", ()):
        last = variant.split(" ")[-1]
        if " " in variant and " " not in surname and row["name"].endswith(surname) and last[:1] == surname[:1]:
            found.append(last)
    return [name for name in dict.fromkeys(found) if len(name) > 1]


SECTIONS = {
    "state": _add_state,
    "region": _add_region,
    "own_name": _add_own_name,
    "organ": _add_organ,
    "side": _add_side,
    "title": _add_title,
    "organisation": lambda compiled, row: _add_body("organisation", compiled, row),
    "group": lambda compiled, row: _add_body("group", compiled, row),
    "nonstate": lambda compiled, row: _add_body("nonstate", compiled, row),
    "metonym": _add_metonym,
    "outlet": _add_outlet,
    "firm": _add_firm,
    "institution": _add_institution,
    "ambiguous": _add_ambiguous,
    "moved": _add_moved,
    "person": _add_person,
}
