"""The three shapes of a page: HTML for people, JSON and CSV for programs. A page is written once, as data."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, is_dataclass
from datetime import date, datetime
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

import jinja2
import polars as pl
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from demarche.codebook import ACTS, CONDITION_TYPES, ISSUES, KINDS, MODALITIES, TIMES
from demarche.web.asked import PAGE, Asked, link
from demarche.web.desk import Desk
from demarche.web.guard import cookie, visitor_of

AUTHOR = "demarche_author"
# Marks that turn the direction of text could make a page show other words than it holds; C0 controls show nothing.
_CONTROLS = (*range(0x9), 0xB, 0xC, *range(0xE, 0x20), *range(0x7F, 0xA0), 0x61C, 0x200E, 0x200F)
_HIDDEN = dict.fromkeys((*_CONTROLS, *range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xD800, 0xE000)), "\ufffd")
# What a spreadsheet would take for a formula gets an apostrophe in front.
_FORMULA = r"^([=+\-@\t\r])"


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says: a template and its data. `table` is what its CSV holds, where it has one."""

    template: str
    data: dict[str, Any]
    table: pl.DataFrame | Callable[[], pl.DataFrame] | None = None
    status: int = 200
    beside: dict[str, Any] = field(default_factory=dict)


Handler = Callable[[Desk, Asked, Request], Page]


def shown(value: object) -> object:
    """Return what a page shows of a value: nothing for None, and no character that would change how others look."""
    if value is None:
        return ""
    if isinstance(value, str) and not isinstance(value, Markup):
        return value.translate(_HIDDEN)
    return value


def _web_address(value: str | None) -> str | None:
    """Return an address that can be followed without running anything, or None."""
    try:
        parts = urlsplit(value or "")
    except ValueError:
        return None
    return value if parts.scheme in ("http", "https") and parts.netloc else None


def _percent(value: float | None) -> str:
    return "" if value is None else f"{value:.0%}"


def _many(number: int, word: str, plural: str = "") -> str:
    return f"{number:,} {word if number == 1 else plural or word + 's'}"


def _person(path: str) -> str:
    """Return a path as words: `USA/state/dean-rusk` is Dean Rusk, `USA/mil` is USA mil."""
    principal, organ, person = (*path.split("/"), "", "")[:3]
    if person:
        return " ".join(word.capitalize() for word in person.split("-"))
    return f"{principal} {organ}".strip()


def _environment() -> jinja2.Environment:
    made = jinja2.Environment(
        loader=jinja2.PackageLoader("demarche.web"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=shown,
    )
    made.filters |= {"web_address": _web_address, "percent": _percent, "person": _person, "words": _spaced}
    made.globals |= {
        "link": link,
        "many": _many,
        "ACTS": ACTS,
        "ISSUES": ISSUES,
        "KINDS": KINDS,
        "MODALITIES": MODALITIES,
        "TIMES": TIMES,
        "CONDITION_TYPES": CONDITION_TYPES,
        "PAGE": PAGE,
    }
    return made


def _spaced(name: str) -> str:
    return name.replace("_", " ")


TEMPLATES = _environment()
STATIC = files("demarche.web") / "static"


def jsonable(value: Any) -> Any:
    """Return data as JSON can hold it: frames as rows, dates as ISO, sets sorted."""
    if isinstance(value, pl.DataFrame):
        plain = value.with_columns(pl.col(pl.Date).cast(pl.String))
        rows = plain.to_dicts()
        return rows if all(map(_is_plain, plain.dtypes)) else [jsonable(row) for row in rows]
    if isinstance(value, pl.Series):
        return value.to_list() if _is_plain(value.dtype) else [jsonable(item) for item in value]
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return jsonable(asdict(value))
    if isinstance(value, dict):
        return {str(key): jsonable(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    if isinstance(value, (list, tuple)):
        return [jsonable(item) for item in value]
    return value


def _is_plain(kind: pl.DataType) -> bool:
    """Tell whether the values of a column stand in JSON as they are."""
    inner = kind.inner if isinstance(kind, pl.List) else kind
    return inner in (pl.String, pl.Boolean) or inner.is_numeric()


def as_json(data: Any, status: int = 200) -> Response:
    """Return JSON; a lone surrogate is written as its escape."""
    text = json.dumps(jsonable(data), ensure_ascii=True, allow_nan=False, default=str)
    return Response(text, status, media_type="application/json")


def as_csv(frame: pl.DataFrame, name: str, *, is_behind: bool = False) -> Response:
    """Return CSV with lists joined by `;`, to be saved and not shown; the name of the file tells where it `is_behind`."""
    lists = [column for column, kind in frame.schema.items() if isinstance(kind, pl.List)]
    flat = frame.with_columns(pl.col(column).cast(pl.List(pl.String)).list.join(";") for column in lists)
    text = flat.with_columns(pl.col(pl.String).str.replace(_FORMULA, "'${1}")).write_csv()
    of = "-before-the-last-judgement" if is_behind else ""
    head = {"content-disposition": f'attachment; filename="{name}{of}.csv"'}
    return Response(text, media_type="text/csv; charset=utf-8", headers=head)


def as_html(desk: Desk, request: Request, page: Page, asked: Asked, *, is_behind: bool = False) -> Response:
    """Return a page for people; one that `is_behind` the last judgement says so."""
    text = TEMPLATES.get_template(page.template).render(
        **page.data,
        **page.beside,
        desk=desk,
        asked=asked,
        is_behind=is_behind,
        author=author_of(request),
        has_table=page.table is not None,
        form_key=desk.keys.form_key(visitor_of(request)),
        here=asked.url(page=asked.get("page")),
        done=request.query_params.get("done", ""),
    )
    return HTMLResponse(text.encode("utf-8", "replace"), page.status)


def author_of(request: Request) -> str:
    """Return the name that a visitor judges by."""
    from urllib.parse import unquote

    return unquote(cookie(request.headers, AUTHOR))[:80].strip()


def behind(request: Request) -> Response:
    """Tell whether tracks, commitments and meetings are still being brought up; pages that show them ask it."""
    desk: Desk = request.app.state.desk
    return as_json({"behind": desk.is_behind()})


def page_routes(path: str, handler: Handler, *, table: bool = True, follows: bool = False) -> list[Route]:
    """Return the routes of a page: as HTML, `.json`, and where it is a table `.csv`.

    One that `follows` judgements a moment later tells in every shape whether it has the last: a line on the page,
    `up_to_date` in JSON, and for CSV the name of the file and a header.
    """

    def route(form: str) -> Route:
        def serve(request: Request) -> Response:
            desk: Desk = request.app.state.desk
            asked = Asked.of(request.url.path, request.query_params.multi_items(), form)
            with desk.serving():
                # Asked before the page is made: what comes in or is brought up meanwhile does no harm.
                late = follows and desk.is_behind()
                response = _shape(desk, request, handler(desk, asked, request), asked, late if follows else None)
            if late:
                response.headers["x-demarche-up-to-date"] = "no"
            return response

        suffix = "" if form == "html" else f".{form}"
        at = path if path != "/" or form == "html" else "/index"
        return Route(at + suffix, serve, methods=["GET"])

    forms = ["json", "csv", "html"] if table else ["json", "html"]
    return [route(form) for form in forms]


def _shape(desk: Desk, request: Request, page: Page, asked: Asked, late: bool | None) -> Response:
    if asked.form == "json":
        return as_json(page.data if late is None else page.data | {"up_to_date": not late}, page.status)
    if asked.form == "csv":
        frame = page.table() if callable(page.table) else page.table
        name = asked.path.removesuffix(".csv").strip("/").split("/")[0] or "desk"
        return as_csv(pl.DataFrame() if frame is None else frame, name, is_behind=bool(late))
    return as_html(desk, request, page, asked, is_behind=bool(late))
