"""What was said and done, side by side: a section for each direction, a paragraph for each issue."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from demarche.codebook import ACTS, MUTUAL
from demarche.records import principal
from demarche.report.document import Block, Bullets, Line, Paragraph, Section, Strong, paragraph, section, sentence
from demarche.report.material import Material, sides_of
from demarche.report.names import is_official
from demarche.report.phrases import heading, issue, listed, many
from demarche.report.saying import Sayings, counted
from demarche.report.scope import is_under

_DIRECTIONS = 8  # directions that get a section; what is beyond is counted in a sentence
_ISSUES = 7  # issues of a direction told act by act
_ACTS = 5  # acts of an issue told one by one
_DEEDS = 10
_VOICES = 6
_HEADED = 4  # utterances from which on a section begins with their sum

Row = dict[str, Any]
Direction = tuple[str, str]


def is_mutual(row: Row) -> bool:
    """Tell whether nobody is first in a deed: all sides stand together."""
    return row["act"] in MUTUAL and not row["to_actors"]


def directions(material: Material) -> dict[Direction, list[Row]]:
    """Return the utterances by who told or did them toward whom, the busiest direction first; mutual deeds are left out."""
    order = sides_of(material.told)
    found: dict[Direction, list[Row]] = {}
    for row in material.told:
        if not is_mutual(row):
            found.setdefault(_direction(material, row, order), []).append(row)
    return dict(sorted(found.items(), key=lambda item: (-len(item[1]), item[0])))


def _direction(material: Material, row: Row, order: Sequence[str]) -> Direction:
    paths = [path for path in material.scope.paths if any(is_under(actor, path) for actor in row["from_actors"])]
    sender = paths[0] if paths else _first(row["from_actors"], order)
    targets = [actor for actor in row["to_actors"] if principal(actor) != principal(sender)] or row["to_actors"]
    wanted = [
        path for path in material.scope.paths if path != sender and any(is_under(actor, path) for actor in targets)
    ]
    return sender, wanted[0] if wanted else _first(targets, order)


def _first(actors: Sequence[str], order: Sequence[str]) -> str:
    """Return the busiest principal of some actors, empty where there is none."""
    heads = {principal(actor) for actor in actors}
    return next((head for head in order if head in heads), "?" if heads else "")


def tell(sayings: Sayings) -> list[Section]:
    """Return the sections on what was said and done in the period."""
    found = directions(sayings.material)
    shown, rest = list(found.items())[:_DIRECTIONS], list(found.items())[_DIRECTIONS:]
    made = [section("What was said and done", _opening(sayings))]
    made += [_one(sayings, direction, rows) for direction, rows in shown]
    if rest:
        told = [
            f"{sayings.party(sender)} toward {sayings.party(target)} ({len(rows)})" for (sender, target), rows in rest
        ]
        rows = [row for _, some in rest for row in some]
        made.append(
            section("Others", paragraph(sentence(f"Less was told of {listed(told)}", sayings.cite(rows))), level=3)
        )
    return [*made, *_together(sayings)]


def _opening(sayings: Sayings) -> Paragraph:
    return paragraph(
        sentence(
            "Days are the days on which something was reported, which may be later than the day on which it happened"
        ),
        sentence(
            "Words in quotation marks are those of the report, and only where the footnote says so the speaker's own"
        ),
    )


def _one(sayings: Sayings, direction: Direction, rows: Sequence[Row]) -> Section:
    sender, target = direction
    side, to = sayings.party(sender), sayings.party(target) if target else ""
    title = f"{side[0].upper()}{side[1:]} toward {sayings.party(target)}"
    official = [row for row in rows if any(is_official(path) for path in row["from_actors"] if is_under(path, sender))]
    named = {row["signal_id"] for row in official}
    voices = [row for row in rows if row["signal_id"] not in named]
    words = [row for row in official if row["kind"] == "word"]
    deeds = [row for row in official if row["kind"] == "deed"]
    blocks: list[Block] = [paragraph(_head(sayings, words, deeds))]
    blocks += _issues(sayings, side, to, words)
    blocks += _deeds(sayings, side, deeds)
    if voices:
        blocks.append(_voices(sayings, side, to, voices))
    return section(title, *blocks, level=3)


def _head(sayings: Sayings, words: Sequence[Row], deeds: Sequence[Row]) -> Line:
    """Return what a direction holds in all; nothing where there is so little that it is told at once."""
    if len(words) + len(deeds) < _HEADED:
        return ()
    told = listed(part for part in (counted(words) if words else "", many(len(deeds), "deed") if deeds else "") if part)
    speakers = Counter(path for row in words for path in row["from_actors"] if path.count("/") == 2)
    busiest = sorted(speakers, key=lambda path: (-speakers[path], path))[:3] if len(speakers) > 1 else []
    heard = (
        f"; most was said by {listed(sayings.names.speaker(path, full=True) for path in busiest)}" if busiest else ""
    )
    return sentence(f"The period has {told}{heard}")


def _issues(sayings: Sayings, side: str, to: str, words: Sequence[Row]) -> list[Block]:
    grouped: dict[str, list[Row]] = {}
    for row in words:
        grouped.setdefault(_matter(sayings, row), []).append(row)
    order = sorted(grouped, key=lambda name: (-len(grouped[name]), name))
    made: list[Block] = [_issue(sayings, side, to, name, grouped[name]) for name in order[:_ISSUES]]
    if rest := [row for name in order[_ISSUES:] for row in grouped[name]]:
        told = listed(f"{issue(name)} ({len(grouped[name])})" for name in order[_ISSUES:])
        made.append(paragraph(sentence(f"It also spoke of {told}: {counted(rest)}", sayings.cite(rest))))
    return made


def _matter(sayings: Sayings, row: Row) -> str:
    """Return the issue under which an utterance is told: the brief's own, or the first that the reading gives."""
    return sayings.material.scope.issue or str(row["issues"][0])


def _issue(sayings: Sayings, side: str, to: str, name: str, rows: Sequence[Row]) -> Paragraph:
    acts: dict[str, list[Row]] = {}
    for row in rows:
        acts.setdefault(row["act"], []).append(row)
    weight = sorted(acts, key=lambda act: (-len(acts[act]), -abs(ACTS[act].leaning), act))
    shown = sorted(weight[:_ACTS], key=lambda act: (acts[act][0]["published"], acts[act][0]["article_id"], act))
    made: list[Line] = []
    for number, act in enumerate(shown):
        subject = "it" if number and not sayings.is_one_person(acts[shown[number - 1]]) else side
        line = sayings.told(subject, act, acts[act], to=to)
        made.append((Strong(f"{heading(name)}. "), *line) if not number else line)
    if rest := [row for act in weight[_ACTS:] for row in acts[act]]:
        made.append(
            sentence(f"There {'was' if len(rest) == 1 else 'were'} {counted(rest)} besides", sayings.cite(rest))
        )
    return paragraph(*made)


def _deeds(sayings: Sayings, side: str, deeds: Sequence[Row]) -> list[Block]:
    if not deeds:
        return []
    weight = sorted(deeds, key=lambda row: (-abs(ACTS[row["act"]].leaning), row["modality"] != "asserted"))
    shown = [row for row in deeds if any(row is one for one in weight[:_DEEDS])]
    rest = [row for row in deeds if not any(row is one for one in shown)]
    lines = [sentence(sayings.done(row)) for row in shown]
    if rest:
        lines.append(sentence(f"and {many(len(rest), 'deed')} more: {counted(rest)}", sayings.cite(rest)))
    return [
        Paragraph((Strong("Deeds."), f" {side[0].upper()}{side[1:]}")),
        Bullets(tuple(_lower(line) for line in lines)),
    ]


def _lower(line: Line) -> Line:
    first = line[0]
    return (first[:1].lower() + first[1:], *line[1:]) if isinstance(first, str) else line


def _voices(sayings: Sayings, side: str, to: str, rows: Sequence[Row]) -> Paragraph:
    lines = [sayings.told(side, row["act"], [row], to=to) for row in rows[:_VOICES]]
    if rest := rows[_VOICES:]:
        lines.append(
            sentence(f"There {'was' if len(rest) == 1 else 'were'} {counted(rest)} besides", sayings.cite(rest))
        )
    return paragraph((Strong("Voices outside the government. "), *lines[0]), *lines[1:])


def _together(sayings: Sayings) -> list[Section]:
    """Return the deeds that sides did together, but for meetings, which have a chapter of their own."""
    rows = [row for row in sayings.material.told if is_mutual(row) and row["act"] != "meet"]
    if not rows:
        return []
    lines = []
    for row in rows:
        who = listed(dict.fromkeys(sayings.names.side(path) for path in row["from_actors"]))
        lines.append(sentence(sayings.done(row, who)))
    return [section("Done together", Bullets(tuple(lines)), level=3)]
