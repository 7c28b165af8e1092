"""Whatever an address asks, the pages answer without a fault of their own."""

from urllib.parse import quote, urlencode

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from running import Served

from demarche.codebook import ACTS, ISSUES

PATHS = ("today", "changes", "search", "actor", "actors", "tracks", "track", "positions", "commitments", "meetings")
PATHS += ("graph", "timeline", "credibility", "review", "judgements", "read")
NAMES = ("from", "to", "act", "issue", "kind", "modality", "since", "until", "q", "page", "day", "days", "what", "of")
NAMES += (
    "sides",
    "on",
    "against",
    "open",
    "focus",
    "nodes",
    "view",
    "at",
    "order",
    "status",
    "party",
    "actor",
    "all",
    "layer",
)
LIKELY = ("USA", "SUN", "USA/president", "RUS?", "?", "1962-10-28", "0001-01-01", "9999-12-31", "0", "-1", "7", "1e9")
LIKELY += (
    *list(ACTS)[:3],
    *list(ISSUES)[:3],
    "signals",
    "articles",
    "'; DROP TABLE articles; --",
    "%",
    "\\",
    "(",
    "\x00",
    "'",
    '"',
)
HOSTILE = st.one_of(st.sampled_from(LIKELY), st.text(max_size=30), st.from_regex(r"\d{1,12}", fullmatch=True))
ASKED = settings(
    max_examples=250, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@ASKED
@given(
    path=st.sampled_from(PATHS),
    form=st.sampled_from([".json", ".json", "", ".csv"]),
    asked=st.lists(st.tuples(st.sampled_from(NAMES), HOSTILE), max_size=5),
)
def test_no_address_brings_a_page_down(shared_desk: Served, path: str, form: str, asked: list[tuple[str, str]]) -> None:
    address = f"/{path}{form}?{urlencode(asked, errors='surrogatepass')}"
    answer = shared_desk.get(address)
    waits = answer.status == 503 and "being worked out" in answer.text  # the desk has only just been started
    assert waits or answer.status in (200, 400, 404), f"{address}: {answer.text[:500]}"


@settings(ASKED, max_examples=60)
@given(name=HOSTILE, folder=st.sampled_from(["article", "signal", "jobs", "static"]))
def test_no_name_of_a_page_brings_it_down(shared_desk: Served, name: str, folder: str) -> None:
    address = f"/{folder}/{quote(name, safe='', errors='surrogatepass')}"
    assert shared_desk.get(address).status in (200, 303, 400, 404, 405), address
    assert shared_desk.get(f"{address}.json").status in (200, 303, 400, 404, 405), address


@settings(ASKED, max_examples=80)
@given(
    path=st.sampled_from(["judge", "correct", "undo", "redo", "name", "read"]),
    fields=st.dictionaries(
        st.sampled_from(["kind", "record", "verdict", "status", "note", "cites", "back", "anchor", "act", "evidence"])
        | st.sampled_from(["from_actors", "issues", "condition", "deadline_date", "author", "date", "outlet"]),
        st.sampled_from(["signal", "commitment", "accept", "kept", "1-4", "9-1", "x", "/search"]) | HOSTILE,
        max_size=6,
    ),
)
def test_no_form_brings_a_page_down(shared_desk: Served, path: str, fields: dict[str, str]) -> None:
    shared_desk.name("fuzz")
    clean = {name: value.encode("utf-8", "replace").decode() for name, value in fields.items()}
    answer = shared_desk.post(f"/{path}", dict(clean))
    assert answer.status in (200, 303, 400, 403, 404), f"{path} {fields}: {answer.text[:500]}"
