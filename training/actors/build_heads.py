"""Write src/demarche/actors/data/heads.toml: heads of state and government that no hand-made file has.

Run after a change of heads.txt or of the hand-made files:

    python training/actors/build_heads.py ../shared/corpora/facts

Sources: training/actors/heads.txt (general knowledge) for 2001 to about 2015, and the World Factbook of January 2026 (CC0) for
those in office then. A row of a hand-made file always wins: what overlaps with it in the same office is left out.
"""

import html
import json
import re
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / "src"), str(HERE)]

from build_states import ISO, factbook_by_iso2, text_of  # noqa: E402

from demarche.actors.compile import bounds, slug  # noqa: E402

HOLDERS = ROOT / "src/demarche/actors/data/holders"
TITLES = {
    "premier": "prime minister",
    "chancellor": "prime minister",
    "taoiseach": "prime minister",
    "emir": "king",
    "leader": "supreme leader",
}
FACTBOOK = re.compile(
    r"(President|Prime Minister|Premier|Chancellor|King|Taoiseach) (?:\(Prime Minister\) )?([^()]+?) \(since ([^)]+)\)"
)
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def offices_known() -> dict[str, list[tuple[str, str, str, str, str]]]:
    """Per state: organ, head title, bounds and id of every office in the hand-made files."""
    known: dict[str, list[tuple[str, str, str, str, str]]] = {}
    for path in HOLDERS.glob("[A-Z]*.toml"):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        for person in table.get("person", ()):
            for office in person.get("office", ()):
                low, high, _ = bounds({"name": person["name"], "file": path.name} | office)
                title = TITLES.get(office["title"], office["title"])
                known.setdefault(table["state"], []).append((office["organ"], title, low, high, person["id"]))
    return known


def same_people() -> dict[tuple[str, str], str]:
    """Per state and spelling of a name, the id under which a hand-made file has the person."""
    ids: dict[tuple[str, str], str] = {}
    for path in HOLDERS.glob("[A-Z]*.toml"):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        for person in table.get("person", ()):
            for name in (person["name"], *person.get("variants", ())):
                ids[table["state"], slug(name)] = person["id"]
    return ids


def listed() -> list[tuple[str, str, str, str, str, str, str]]:
    rows = []
    for line in (HERE / "heads.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        office, _, holders = line.partition(" | ")
        state, organ, title = office.split(" ", 2)
        organ = {"mfa": "state"}.get(organ, organ) if state == "USA" else organ
        for holder in holders.split("; "):
            name, since, until = (part.strip() for part in (holder + " ").split(" | "))
            rows.append((state, organ, title, name, since, until, "general knowledge"))
    return rows


def in_office(facts: Path) -> list[tuple[str, str, str, str, str, str, str]]:
    """Heads named in the Factbook, whose family names stand in capitals."""
    organs = {"President": "president", "King": "leader"}
    rows = []
    for iso2, row in factbook_by_iso2(facts).items():
        for field in ("chief of state", "head of government"):
            found = FACTBOOK.match(html.unescape(text_of(row, "executive", field)))
            since = iso_date(found[3]) if found else ""
            foreign = found and (
                re.match(r"of |CHARLES|XI |HARALD|Donald J|Emmanuel M|WILLEM|FREDERIK", found[2]) or ";" in found[2]
            )
            if found and since and not foreign and "represented" not in text_of(row, "executive", field):
                organ = organs.get(found[1], "pm")
                rows.append((ISO[iso2], organ, found[1].lower(), found[2].strip(), since, "", "World Factbook 2026-01"))
    return list(dict.fromkeys(rows))


def iso_date(text: str) -> str:
    found = re.fullmatch(r"(?:(\d+) )?(?:([A-Z][a-z]+) )?(\d{4})", text.strip())
    if not found or (found[2] and found[2] not in MONTHS):
        return ""
    month = f"-{MONTHS.index(found[2]) + 1:02}" if found[2] else ""
    return found[3] + month + (f"-{int(found[1]):02}" if found[1] else "")


def proper(name: str) -> tuple[str, str]:
    """ "Abdelmadjid TEBBOUNE" in ordinary letters, and its surname."""
    words = name.replace(" Jr.", "").rstrip(",").split()
    small = [
        "-".join(p.capitalize() for p in word.split("-")) if word.isupper() and len(word) > 2 else word
        for word in words
    ]
    family = [s for w, s in zip(words, small, strict=True) if w.isupper() and len(w) > 2]
    return " ".join(small), " ".join(family) or small[-1]


def overlaps(known: list[tuple[str, str, str, str, str]], organ: str, title: str, low: str, high: str) -> bool:
    title = TITLES.get(title, title)
    return any(o == organ and t == title and max(low, a) < min(high, b) for o, t, a, b, _ in known)


def main(facts: Path) -> None:
    known = offices_known()
    people: dict[tuple[str, str], dict] = {}
    same = same_people()
    for state, organ, title, raw, since, until, source in [*listed(), *in_office(facts)]:
        if source.startswith("World"):
            name, surname = proper(raw)
        else:
            name, surname = raw, family_name(raw)
        low, high, _ = bounds({"name": name, "file": "heads", "from": since, "until": until})
        if overlaps(known.get(state, []), organ, title, low, high):
            continue
        known.setdefault(state, []).append((organ, TITLES.get(title, title), low, high, slug(name)))
        ident = same.get((state, slug(name)), slug(name))
        person = people.setdefault((state, ident), {"state": state, "name": name, "surname": surname, "offices": []})
        person["offices"].append((organ, title, since, until, source))
    (HOLDERS.parent / "heads.toml").write_text(as_toml(people), encoding="utf-8")
    print(f"{len(people)} persons, {sum(len(p['offices']) for p in people.values())} offices")


MIDDLE = {"de", "da", "van", "von", "del", "Al", "bin", "di", "Ould", "wa", "arap", "Ben", "Fogh", "Løkke"}
FAMILY_FIRST = {"CHN", "KOR", "PRK", "TWN"}


def family_name(name: str) -> str:
    words = name.split(" ")
    if slug(name).split("-")[0] in {"nguyen", "truong", "goh", "lee"} or words[-1][:1].islower():
        return words[0]
    if words[-1] in {"II", "III", "V", "XVI", "VI"} or words[-2:-1] == ["of"]:
        return ""
    if ("-" in words[-1] and words[0] in {"Kim", "Roh", "Lee", "Chen", "Ma"}) or words[0] in {
        "Jiang",
        "Hu",
        "Zhu",
        "Wen",
        "Kim",
    }:
        return words[0]
    cut = next((i for i, word in enumerate(words) if i and word in MIDDLE - {"Fogh", "Løkke"}), len(words) - 1)
    return " ".join(words[cut:])


def as_toml(people: dict[tuple[str, str], dict]) -> str:
    lines = [
        "# Written by training/actors/build_heads.py; mend heads.txt or the state's own file instead.",
        'as_of = "2026-01"',
        "",
    ]
    quote = lambda text: json.dumps(text, ensure_ascii=False)  # noqa: E731
    for (state, ident), person in sorted(people.items()):
        lines += ["[[person]]", f"state = {quote(state)}", f"id = {quote(ident)}", f"name = {quote(person['name'])}"]
        lines += [f"surname = {quote(person['surname'])}"]
        for organ, title, since, until, source in person["offices"]:
            lines += ["[[person.office]]", f"organ = {quote(organ)}", f"title = {quote(title)}"]
            lines += [f"from = {quote(since)}", f"until = {quote(until)}", f"source = {quote(source)}"]
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
