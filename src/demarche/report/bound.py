"""Commitments: what was undertaken, threatened and demanded, what has become of it, and who says so."""

from collections.abc import Mapping, Sequence
from typing import Any

from demarche import track
from demarche.records import principal
from demarche.report.document import (
    Aside,
    Block,
    Bullets,
    Line,
    Part,
    Quote,
    Section,
    Strong,
    paragraph,
    section,
    sentence,
)
from demarche.report.hygiene import clean, shorten
from demarche.report.lexicon import WORDS, acted, noun
from demarche.report.material import Material
from demarche.report.phrases import listed, many, number, times
from demarche.report.saying import Sayings, condition_of, quoted
from demarche.report.scope import is_under

# Statuses in the order in which a reader needs them, under the words of a heading.
GROUPS = {
    "Overdue, broken or disputed": ("overdue", "broken", "disputed", "withdrawn"),
    "Carried out or complied with": ("kept", "partly_kept", "complied"),
    "Open": ("open",),
    "Fallen away": ("moot", "unverifiable"),
}
_FORM = {"threaten": 1, "demand": 2}
_OPEN = 12  # open commitments told in a brief; a dossier tells all

Row = Mapping[str, Any]


def find_commitments(material: Material) -> list[dict[str, Any]]:
    """Return the commitments of the scope that were made up to the last day, oldest first, as they stand on that day."""
    scope, on = material.scope, material.last
    if scope.pair:
        frames = [track.commitments(material.ledger, from_=a, to=b, on=on) for a, b in (scope.pair, scope.pair[::-1])]
    elif scope.actor:
        side = principal(scope.actor)
        frames = [
            track.commitments(material.ledger, from_=side, on=on),
            track.commitments(material.ledger, to=side, on=on),
        ]
    else:
        frames = [track.commitments(material.ledger, on=on)]
    found = {row["commitment"]: row for frame in frames for row in frame.to_dicts()}
    kept = [row for row in found.values() if row["date"] is not None and _holds(material, row)]
    return sorted(kept, key=lambda row: (row["date"], row["commitment"]))


def _holds(material: Material, row: Row) -> bool:
    scope = material.scope
    if scope.issue and scope.issue not in row["issues"]:
        return False
    both = (*row["actors"], *row["targets"])
    return all(any(is_under(one, path) for one in both) for path in scope.paths)


def summed(rows: Sequence[Row], *, most: int = 6) -> str:
    """Return how many commitments have which status, in words."""
    count: dict[str, int] = {}
    for row in rows:
        count[status_of(row)] = count.get(status_of(row), 0) + 1
    order = sorted(count, key=lambda name: (-count[name], name))
    return listed(f"{number(count[name])} {'is' if count[name] == 1 else 'are'} {name}" for name in order[:most])


def status_of(row: Row) -> str:
    """Return the status in words, as it is said of that kind of commitment, without its explanation."""
    return str(WORDS["statuses"][row["status"]][_FORM.get(row["act"], 0)]).split(":")[0].split(",")[0]


def commitments(sayings: Sayings, found: Sequence[dict[str, Any]], *, all_open: bool = False) -> list[Section]:
    """Return the sections on commitments: those made in the period, and those made before that ended in it."""
    material = sayings.material
    ours = [row for row in found if row["date"] >= material.first or (row["since"] and row["since"] >= material.first)]
    if not ours:
        return []
    material.expect(one for row in ours for one in (*row["signal_ids"], *row["cites"]))
    made = [section(f"Commitments as of {sayings.on(material.last)}", _opening(sayings, ours, len(found) - len(ours)))]
    for title, statuses in GROUPS.items():
        rows = [row for row in ours if row["status"] in statuses]
        if title == "Open":
            rows = sorted(rows, key=lambda row: (row["deadline"] is None, row["deadline"] or row["date"], row["date"]))
        shown = rows if all_open or title != "Open" else rows[:_OPEN]
        blocks: list[Block] = [Bullets(tuple(_told(sayings, row) for row in shown))] if shown else []
        if rest := rows[len(shown) :]:
            cites = sayings.notes.cite(*(row["signal_ids"][0] for row in rest))
            blocks.append(
                paragraph(
                    sentence(
                        f"{number(len(rest))} more {'stays' if len(rest) == 1 else 'stay'} open{_undated(rest)}", cites
                    )
                )
            )
        if blocks:
            made.append(section(title, *blocks, level=3))
    return made


def _undated(rows: Sequence[Row]) -> str:
    return "" if any(row["deadline"] for row in rows) else ", none with a deadline"


def _opening(sayings: Sayings, rows: Sequence[Row], before: int) -> Block:
    acts: dict[str, int] = {}
    for row in rows:
        acts[row["act"]] = acts.get(row["act"], 0) + 1
    kinds = listed(f"{number(n)} {noun(act, n)}" for act, n in sorted(acts.items(), key=lambda i: (-i[1], i[0])))
    people = sum(row["decided_by"] != "rule" for row in rows)
    decided = (
        f"people have decided {number(people)} of them; the other statuses are"
        if people
        else "nobody has reviewed them yet; every status is"
    )
    older = (
        f"; {many(before, 'older one')} did not change in the period and {'is' if before == 1 else 'are'} left out"
        if before
        else ""
    )
    return paragraph(
        sentence(f"The period made or ended {many(len(rows), 'commitment')} ({kinds}){older}"),
        sentence(f"Of these {summed(rows)}"),
        sentence(
            f"{decided} what the rules propose from later reports, and silence decides nothing: an open commitment may have been kept unreported"
        ),
    )


def _told(sayings: Sayings, row: Row) -> Line:
    """Return a commitment, what became of it, and on what evidence."""
    sayings.material.need([*row["signal_ids"], *row["cites"]])
    first = sayings.material.signals[row["signal_ids"][0]]
    who = sayings.names.speakers(row["actors"])
    to = listed(dict.fromkeys(sayings.names.side(path) for path in row["targets"]))
    again = f", said {times(len(row['signal_ids']))}" if len(row["signal_ids"]) > 1 else ""
    made = sentence(
        f"on {sayings.on(row['date'])} {who} {acted(row['act'], to=to)}{again}: ",
        _what(sayings, row, first),
        _terms(sayings, row),
        sayings.doubts(first),
        sayings.notes.cite(*row["signal_ids"]),
    )
    end = _end(sayings, row)
    return (*made, " ", *end) if end else made


def _what(sayings: Sayings, row: Row, first: Row) -> Quote:
    """Return the words of a commitment: a person's where he corrected them, else those of the first report."""
    return sayings.quote(first) if row["what"] == first["evidence"] else quoted(row["what"])


def _terms(sayings: Sayings, row: Row) -> list[Part]:
    made: list[Part] = []
    made += condition_of(row, quoted(row["what"], 1000).text)
    if row["deadline"]:
        made.append(f", by {sayings.on(row['deadline'])}")
    return made


def _end(sayings: Sayings, row: Row) -> Line:
    status = str(WORDS["statuses"][row["status"]][_FORM.get(row["act"], 0)])
    judged = row["decided_by"] != "rule"
    by = " (proposed by rule)"
    if judged:
        by = f" (judged by {clean(row['decided_by'])}{', ' + shorten(row['note'], 200) if row['note'] else ''})"
    contested: list[Part] = [Aside(" People differ on this one.")] if row["contested"] else []
    if row["status"] == "open":
        left = row["deadline"] is not None and row["deadline"] > sayings.material.last
        days = (row["deadline"] - sayings.material.last).days if left else 0
        return (
            *(
                [f"{many(days, 'day')[0].upper()}{many(days, 'day')[1:]} {'remains' if days == 1 else 'remain'}."]
                if left
                else []
            ),
            *contested,
        )
    if row["status"] == "overdue" and row["deadline"]:
        status = f"overdue: its deadline passed on {sayings.on(row['deadline'])} and nothing was told"
    words: list[Part] = [Strong(status[0].upper() + status[1:]), by]
    cited = [one for one in row["cites"] if one in sayings.material.signals]
    if cited:
        answer = sayings.material.signals[cited[0]]
        day = f"on {sayings.on(answer['published'])}, " if answer["published"] else ""
        words += [f"; {day}", sayings.quote(answer), *sayings.doubts(answer)]
    return (*sentence(words, sayings.notes.cite(*cited) if cited else ""), *contested)
