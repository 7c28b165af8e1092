"""The application: which address leads to which page, and what is said when something goes wrong."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import anyio.to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from demarche.errors import DemarcheError, LedgerError
from demarche.ledger import Ledger
from demarche.web.actor import actor, actors
from demarche.web.article import article
from demarche.web.asked import Asked
from demarche.web.commitments import commitments
from demarche.web.credibility import credibility
from demarche.web.desk import Desk, StillWorking
from demarche.web.entry import entry_routes
from demarche.web.graph import graph
from demarche.web.guard import HEADERS, LOOPBACK, Guard, Keys, TooLarge, refuse_large, refuse_slow
from demarche.web.handing import handing_routes
from demarche.web.intake import Intake, intake_routes, job, read
from demarche.web.judging import judging_routes
from demarche.web.papers import Papers
from demarche.web.review import judgements, review
from demarche.web.search import search
from demarche.web.shapes import STATIC, Handler, Page, as_html, as_json, behind, page_routes
from demarche.web.timeline import timeline
from demarche.web.today import changes, today
from demarche.web.tracks import meetings, positions, track, tracks

LIMIT = 20 * 2**20  # bytes of a request; the longest article by any account stays under 10 MB
# Questions asked of the ledger at once; each uses all cores, so more would only wait on each other and fill memory.
_AT_ONCE = 8


def make_app(
    ledger: Ledger,
    *,
    token: str | None = None,
    hosts: Sequence[str] = tuple(sorted(LOOPBACK)),
    limit: int = LIMIT,
    reader: str = "rules",
    actors: Sequence[Path] = (),
    cautious: bool = False,
    clock: Callable[[], datetime] | None = None,
) -> Starlette:
    """Return the desk over an open ledger as an ASGI application.

    Args:
        ledger: stays the caller's to close.
        token: what a visitor must show; None lets in whoever reaches the port.
        hosts: names by which the desk may be called, beside those of this machine.
        limit: of a request's body, in bytes.
        reader, actors: what reads the articles that are pasted or dropped.
        cautious: whether the form that takes them has it ticked to leave out what is doubtful.
        clock: gives the moment of a judgement.
    """
    keys = Keys(token)
    desk = Desk(ledger, keys, reader, tuple(actors), cautious)
    desk.clock = clock or desk.clock
    app = Starlette(
        routes=_routes(),
        middleware=[Middleware(Guard, keys=keys, hosts=hosts, limit=limit)],
        exception_handlers={
            StillWorking: _wait,
            DemarcheError: _sorry,
            HTTPException: _missing,
            TooLarge: refuse_large,
            TimeoutError: refuse_slow,
            500: _fault,
        },
        lifespan=_lifespan,
    )
    app.state.desk, app.state.limit, app.state.intake, app.state.papers = desk, limit, Intake(desk), Papers(desk)
    return app


# Pages that show tracks, commitments or meetings, which follow a judgement a moment later in a large ledger.
_FOLLOWING = frozenset(
    f"/{name}"
    for name in ("changes", "actor", "track", "positions", "commitments", "meetings", "timeline", "credibility")
)
_PAGES: dict[str, Handler] = {
    "/today": today,
    "/changes": changes,
    "/search": search,
    "/actor": actor,
    "/actors": actors,
    "/tracks": tracks,
    "/track": track,
    "/positions": positions,
    "/commitments": commitments,
    "/meetings": meetings,
    "/graph": graph,
    "/timeline": timeline,
    "/credibility": credibility,
    "/review": review,
    "/judgements": judgements,
    "/read": read,
}


def _routes() -> list[Route | Mount]:
    return [
        Route("/", lambda request: RedirectResponse("/today", 303)),
        *entry_routes(),
        *judging_routes(),
        *intake_routes(),
        *handing_routes(),
        *page_routes("/jobs/{number}", job, table=False),
        *page_routes("/article/{id}", article, table=False),
        *(
            route
            for path, handler in _PAGES.items()
            for route in page_routes(path, handler, follows=path in _FOLLOWING)
        ),
        Route("/behind.json", behind, methods=["GET"]),
        Mount("/static", StaticFiles(directory=str(STATIC))),
    ]


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    anyio.to_thread.current_default_thread_limiter().total_tokens = _AT_ONCE
    await anyio.to_thread.run_sync(app.state.desk.get_ready)
    app.state.intake.open()
    yield
    await anyio.to_thread.run_sync(app.state.papers.close)
    await anyio.to_thread.run_sync(app.state.intake.close)


def _say(request: Request, status: int, message: str) -> Response:
    """Answer in the shape that was asked for."""
    if request.url.path.endswith((".json", ".csv")):
        return as_json({"error": message}, status)
    asked = Asked.of(request.url.path, ())
    return as_html(request.app.state.desk, request, Page("error.html", {"message": message, "status": status}), asked)


def _with_status(response: Response, status: int) -> Response:
    response.status_code = status
    return response


def _sorry(request: Request, error: Exception) -> Response:
    status = 404 if isinstance(error, LedgerError) and str(error).startswith("no article") else 400
    return _with_status(_say(request, status, str(error)), status)


def _wait(request: Request, error: Exception) -> Response:
    if request.url.path.endswith((".json", ".csv")):
        response = as_json({"error": str(error)}, 503)
    else:
        page = Page("working.html", {"message": str(error)}, status=503)
        response = as_html(request.app.state.desk, request, page, Asked.of(request.url.path, ()))
    response.headers["retry-after"] = "3"
    return response


def _missing(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 404
    words = {404: "There is no such page.", 405: "This page cannot be used that way."}
    message: Any = words.get(status) or getattr(error, "detail", "")
    return _with_status(_say(request, status, str(message)), status)


def _fault(request: Request, error: Exception) -> Response:
    message = f"This page failed ({type(error).__name__}). That is a fault of ours; please report it with the address."
    response = _with_status(_say(request, 500, message), 500)
    # Starlette answers faults outside of the guard, which binds all other answers.
    response.headers.update(HEADERS | {"cache-control": "no-store"})
    return response
