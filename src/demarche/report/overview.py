"""The frame of a brief: what a reader in a hurry must know and the strip of the period; at its end, how it was made."""

from collections.abc import Sequence
from typing import Any

from demarche.codebook import ACTS as CODEBOOK
from demarche.report.bound import summed
from demarche.report.charts import Lane, strip
from demarche.report.document import Block, Line, Section, paragraph, section, sentence
from demarche.report.lexicon import a, noun
from demarche.report.names import is_official
from demarche.report.notes import SURE
from demarche.report.phrases import issue, listed, many, number, span
from demarche.report.saying import Sayings, counted
from demarche.report.scope import is_under
from demarche.report.told import directions
from demarche.report.turns import told_turn

_LANES = 4
_LAST = 2
_TURNS = 2
# The acts of a last word, those that bind their speaker first.
_BINDING = ("promise", "agree", "concede", "threaten", "offer", "demand", "reject")
_DIRECTIONS = 4

Row = dict[str, Any]


def in_short(sayings: Sayings, commitments: Sequence[Row], shifts: Sequence[Row]) -> Section:
    """Return the first section: how much was told, by whom to whom, the surest turns, the commitments; and the strip."""
    found = list(directions(sayings.material).items())
    last = [_last_words(sayings, sender, rows) for (sender, _), rows in found[:_LAST]]
    turned = [told_turn(sayings, row) for row in sorted(shifts[:_TURNS], key=lambda row: row["published"])]
    blocks: list[Block | None] = [
        paragraph(_covered(sayings), _doubtful(sayings), *last, lead=True),
        paragraph(*turned),
        paragraph(*(_direction(sayings, pair, rows) for pair, rows in found[:_DIRECTIONS])),
        paragraph(_bound(sayings, commitments)),
        timeline(sayings),
    ]
    return section("In short", *blocks)


def _covered(sayings: Sayings) -> Line:
    material = sayings.material
    words = sum(row["kind"] == "word" for row in material.told)
    deeds = len(material.told) - words
    articles = material.used
    outlets = {outlet for row in material.told for outlet in row["outlets"]}
    tell = (
        f"{many(len(articles), 'article')} of {many(len(outlets), 'outlet')} tell"
        if outlets
        else f"{many(len(articles), 'article')} tell"
    )
    tell = tell if len(articles) != 1 else f"{tell}s"
    told = listed(
        part
        for part in (many(words, "utterance") + " in words" if words else "", many(deeds, "deed") if deeds else "")
        if part
    )
    twice = sum(row["witnesses"] > 1 for row in material.told)
    once = (
        f"; {number(twice)} told by more than one article {'counts' if twice == 1 else 'count'} once" if twice else ""
    )
    return sentence(f"From {span(material.first, material.last)}, {tell} of {told}{once}")


def _doubtful(sayings: Sayings) -> Line:
    """Return a warning where readings are doubtful; it stands before anything that rests on them."""
    told = sayings.material.told
    count = sum(row["confidence"] is not None and row["confidence"] < SURE for row in told)
    if not count:
        return ()
    which = (
        "all of these rest on readings that are"
        if count == len(told)
        else f"{number(count)} of these rest on readings that are"
    )
    if count == 1:
        which = "one of these rests on a reading that is"
    return sentence(f"{which} less than {SURE:.0%} sure, and marked so: follow the footnote before you quote")


def _direction(sayings: Sayings, pair: tuple[str, str], rows: Sequence[Row]) -> Line:
    sender, target = pair
    words = [row for row in rows if row["kind"] == "word"]
    deeds = [row for row in rows if row["kind"] == "deed"]
    toward = f"toward {sayings.party(target)}"
    matters: dict[str, int] = {}
    for row in words:
        matters[row["issues"][0]] = matters.get(row["issues"][0], 0) + 1
    top = sorted(matters, key=lambda name: (-matters[name], name))[:3]
    on = (
        f", most of them on {listed(issue(name) for name in top)}"
        if len(words) > 3 and not sayings.material.scope.issue
        else ""
    )
    side = sayings.party(sender)
    said = (
        f"{side} is reported with {counted(words, most=3)} {toward}{on}"
        if words
        else f"{side} is reported with nothing in words {toward}"
    )
    done = f"; in deeds, with {counted(deeds, most=3)}" if deeds else ""
    return sentence(said + done)


def _last_words(sayings: Sayings, sender: str, rows: Sequence[Row]) -> Line:
    """Return an undertaking, threat, demand or refusal of a side's last day, the one that binds it most."""
    binding = [row for row in rows if row["act"] in _BINDING and any(is_official(path) for path in row["from_actors"])]
    if not binding:
        return ()
    latest = [row for row in binding if row["published"] == binding[-1]["published"]]
    row = min(latest, key=lambda one: (_BINDING.index(one["act"]), one["modality"] != "asserted"))
    head = "among the last commitments and demands of" if len(latest) > 1 else "the last commitment or demand of"
    side = sayings.party(sender)
    by = "" if "/" in sender else sayings.by(row)
    return sentence(
        f"{head} {side} is {a(noun(row['act']))} of {sayings.on(row['published'])}{by}: ",
        sayings.quote(row), sayings.terms(row), sayings.doubts(row), sayings.cite([row]),
    )  # fmt: skip


def _bound(sayings: Sayings, commitments: Sequence[Row]) -> Line:
    made = [row for row in commitments if row["date"] >= sayings.material.first]
    if not made:
        return sentence("No commitment was made in the period")
    people = sum(row["decided_by"] != "rule" for row in made)
    whose = (
        "as the rules propose"
        if not people
        else f"{number(people)} of these decided by people, the others proposed by rules"
    )
    day = sayings.on(sayings.material.last)
    return sentence(f"as of {day}, of {many(len(made), 'commitment')} made in the period, {summed(made)}, {whose}")


def timeline(sayings: Sayings) -> Block | None:
    """Return the strip of the period."""
    material = sayings.material
    sides = list(material.scope.paths)
    sides += [side for pair in directions(material) for side in pair if side not in ("", "?", "AUTHOR")]
    sides = list(dict.fromkeys(sides))[: 2 if material.scope.pair else _LANES]
    lanes = []
    for side in sides:
        rows = [
            row
            for row in material.told
            if any(is_under(path, side) for path in row["from_actors"]) and row["act"] != "meet"
        ]
        told = [(row["kind"], (row["published"], CODEBOOK[row["act"]].leaning)) for row in rows]
        name = sayings.party(side)
        lanes.append(
            Lane(
                name[0].upper() + name[1:],
                [at for kind, at in told if kind == "word"],
                [at for kind, at in told if kind == "deed"],
            )
        )
    met = sorted({row["published"] for row in material.told if row["act"] == "meet" and row["time"] != "future"})
    return strip(lanes, material.first, material.last, meetings=met) if lanes else None


def how_made(sayings: Sayings) -> tuple[str, ...]:
    """Return what a reader must know of how the brief was made and what it leaves out."""
    material = sayings.material
    runs = material.ledger.runs()
    read = listed(
        dict.fromkeys(
            f"{run.versions.reader} (code {run.versions.code}, codebook {run.versions.codebook})" for run in runs
        )
    )
    judged = sum(1 for one in material.ledger.all_judgements())
    failed = material.ledger.failures().height
    made = [
        f"Made by `demarche` from {many(material.articles, 'article')} of the period, read by: {read}. The same ledger gives the same brief, to the byte.",
        f"The ledger holds {many(judged, 'judgement')} by people; what they corrected stands here as corrected."
        if judged
        else "Nobody has yet judged the records of this ledger.",
    ]
    if material.unmeant:
        made.append(
            f"Left out: {many(material.unmeant, 'utterance')} of the period that {'was' if material.unmeant == 1 else 'were'} denied or only supposed."
        )
    if material.undated:
        made.append(f"Left out: {many(material.undated, 'utterance')} in articles without a date.")
    if failed:
        made.append(
            f"{many(failed, 'place')} could not be read when the ledger was made; `demarche doctor` names them."
        )
    return tuple(made)
