"""Handing on: a brief of a pair or an issue, or a dossier of an actor, as a file to save."""

from collections.abc import Callable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from demarche import report
from demarche.errors import InputError
from demarche.web.asked import Asked
from demarche.web.desk import Desk

_KINDS: dict[str, tuple[str, Callable[[report.Document], str | bytes]]] = {
    "html": ("text/html; charset=utf-8", report.as_html),
    "md": ("text/markdown; charset=utf-8", report.as_markdown),
    "pdf": ("application/pdf", report.as_pdf),
}


def brief(request: Request) -> Response:
    """Return a brief (`from` and `to`, `issue`, `since`, `until`) or the dossier of an actor (`of`) as a file."""
    form = request.path_params["form"]
    if form not in _KINDS:
        raise HTTPException(404)
    desk: Desk = request.app.state.desk
    desk.worked_out()
    asked = Asked.of(request.url.path, request.query_params.multi_items())
    made = desk.kept(("brief", repr(sorted(asked.values.items()))), lambda: _written(desk, asked))
    kind, write = _KINDS[form]
    head = {"content-disposition": f'attachment; filename="{"dossier" if asked.get("of") else "brief"}.{form}"'}
    return Response(write(made), media_type=kind, headers=head)


def _written(desk: Desk, asked: Asked) -> report.Document:
    since, until = asked.get("since") or None, asked.get("until") or None
    if actor := asked.get("of"):
        return report.dossier(desk.ledger, actor, since=since, until=until, actors=desk.actors)
    pair = (asked.get("from"), asked.get("to")) if asked.get("from") and asked.get("to") else None
    if pair is None and not asked.get("issue"):
        raise InputError("a brief is of two sides (from, to) or an issue; name them")
    scope = report.Scope(pair=pair, issue=asked.get("issue") or None, since=since, until=until)
    return report.brief(desk.ledger, scope, actors=desk.actors)


def handing_routes() -> list[Route]:
    """Return the route that hands on."""
    return [Route("/brief.{form}", brief, methods=["GET"])]
