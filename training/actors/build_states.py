"""Write src/demarche/actors/data/states.toml: every state and territory of ISO 3166-1, and Kosovo.

Run:  python training/actors/build_states.py ../shared/corpora/facts

Sources: names from Unicode CLDR (through babel) and the CIA World Factbook of January 2026 (CC0); adjectives and demonyms
from adjectives.tsv (MIT) and the Factbook; capitals from the Factbook. What the sources get wrong or lack is mended by hand in
src/demarche/actors/data/names.toml, never here.
"""

import gzip
import html
import json
import re
import sys
from pathlib import Path

from babel import Locale

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "src/demarche/actors/data/states.toml"

ISO = dict(pair.split("-") for pair in (HERE / "iso3166.txt").read_text(encoding="utf-8").split())
# Factbook names that CLDR spells otherwise.
FACTBOOK_NAMES = {
    "none": "", "DRC": "CD", "Congo (Brazzaville)": "CG", "Burma": "MM", "Cote d'Ivoire": "CI", "Korea, North": "KP",
    "Korea, South": "KR", "North Korea": "KP", "South Korea": "KR", "The Bahamas": "BS", "The Gambia": "GM", "Gambia, The": "GM", "Bahamas, The": "BS",
    "Czechia": "CZ", "Turkey": "TR", "Turkey (Turkiye)": "TR", "Holy See (Vatican City)": "VA", "The Dominican": "DO",
    "United Arab Emirates": "AE", "Federated States of Micronesia": "FM", "Central African Republic": "CF",
    "Saint Helena, Ascension, and Tristan da Cunha": "SH", "Cabo Verde": "CV", "Hong Kong": "HK", "Macau": "MO",
    "Falkland Islands (Islas Malvinas)": "FK", "Virgin Islands": "VI", "Sao Tome and Principe": "ST",
    "Saint Kitts and Nevis": "KN", "Saint Lucia": "LC", "Saint Vincent and the Grenadines": "VC", "Curacao": "CW",
    "Republic of North Macedonia": "MK", "Gaza Strip": "PS", "Svalbard (sometimes referred to as Spitsbergen, the largest island in the archipelago)": "SJ",
    "Saint Martin": "MF", "Saint Barthelemy": "BL", "Saint Pierre and Miquelon": "PM", "Pitcairn Islands": "PN", "Reunion": "RE",
    "South Georgia and South Sandwich Islands": "GS", "Trinidad and Tobago": "TT", "Turks and Caicos Islands": "TC",
    "Antigua and Barbuda": "AG", "Bosnia and Herzegovina": "BA", "Wallis and Futuna": "WF", "Heard Island and McDonald Islands": "HM",
}  # fmt: skip


def text_of(row: dict, *keys: str) -> str:
    for key in keys:
        row = (row or {}).get(key) or {}
    return html.unescape(row.get("text", "")) if isinstance(row, dict) else ""


def factbook_by_iso2(facts: Path) -> dict[str, dict]:
    english = Locale("en").territories
    by_name = {name.lower(): code for code, name in english.items() if len(code) == 2}
    found: dict[str, dict] = {}
    with gzip.open(facts / "world-factbook-2026-01.json.gz", "rt", encoding="utf-8") as stream:
        book = json.load(stream)
    for row in book.values():
        if not row or not row.get("country"):
            continue
        short = text_of(row, "country", "conventional short form")
        long = text_of(row, "country", "conventional long form")
        for name in (short, long):
            code = FACTBOOK_NAMES.get(name) or by_name.get(name.lower())
            if code and code in ISO:
                found.setdefault(code, row)
                break
    return found


def capitals(row: dict) -> list[str]:
    text = text_of(row, "capital")
    found = []
    for part in re.split(r";", text):
        name = re.sub(r"\(.*?\)", "", part.split(" note")[0]).split(",")[0].strip()
        if re.fullmatch(r"[A-ZÀ-Þ'][\w'’.\- ]{2,30}", name):
            found.append(name)
    return found


def split_words(text: str) -> list[str]:
    parts = re.split(r"[|,;/]", re.sub(r"\(singular[^)]*\)|\(US nationals\)", "", text))
    return [part.strip() for part in parts if part.strip() and " and " not in part]


def capitalise(word: str) -> str:
    return " ".join(part[:1].upper() + part[1:] if part not in {"and", "of"} else part for part in word.split())


def read_adjectives(facts: Path) -> dict[str, tuple[list[str], list[str]]]:
    table = {}
    for line in (facts / "adjectives.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        code, adjectives, demonyms = ([*line.split("\t"), "", ""])[:3]
        table[code] = ([capitalise(w) for w in split_words(adjectives)], [capitalise(w) for w in split_words(demonyms)])
    return table


def factbook_adjectives(row: dict) -> list[str]:
    words = split_words(text_of(row, "demonym", "adjective"))
    return [word for word in words if re.fullmatch(r"[A-Z][\w'’.\- ]{2,30}", word)]


def factbook_demonyms(row: dict) -> list[str]:
    """ "Algerian(s)" gives the plural; forms without the mark are collective."""
    words = split_words(text_of(row, "demonym", "noun"))
    return [w.replace("(s)", "s") for w in words if re.fullmatch(r"[A-Z][\w'’.\- ]{2,30}(\(s\))?", w)]


def unique(words: list[str]) -> list[str]:
    return list(dict.fromkeys(w.replace("’", "'") for w in words if w and w.lower() != "none"))


def state_row(iso2: str, book: dict, words: tuple[list[str], list[str]]) -> dict:
    name = Locale("en").territories[iso2].replace("’", "'")
    long = text_of(book, "country", "conventional long form").split(";")[0].split("(")[0].strip()
    short = text_of(book, "country", "conventional short form").split("(")[0].strip()
    return {
        "id": ISO[iso2],
        "name": name,
        "names": unique([name, name.replace(" & ", " and "), short, long]),
        "adjectives": unique(words[0] or factbook_adjectives(book)),
        "demonyms": unique(words[1] or factbook_demonyms(book)),
        "capitals": unique(capitals(book)),
    }


def as_toml(row: dict) -> str:
    parts = ", ".join(f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in row.items())
    return f"  {{ {parts} }},"


def main(facts: Path) -> None:
    book = factbook_by_iso2(facts)
    adjectives = read_adjectives(facts)
    missing = [code for code in ISO if code not in book]
    rows = [state_row(code, book.get(code, {}), adjectives.get(code, ([], []))) for code in ISO]
    rows.sort(key=lambda row: row["id"])
    head = (
        "# Written by training/actors/build_states.py; mend names.toml instead of this file.\n"
        'dates = "undated"\nsource = "Unicode CLDR; World Factbook, January 2026; list of adjectives and demonyms"\n\nstate = [\n'
    )
    TARGET.write_text(head + "\n".join(map(as_toml, rows)) + "\n]\n", encoding="utf-8")
    print(f"{len(rows)} states and territories; not in the Factbook: {' '.join(missing)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
