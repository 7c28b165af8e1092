"""Handing on: a brief of a pair or an issue, or a dossier of an actor, as a file to save."""

import asyncio
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from demarche.web.asked import Asked
from demarche.web.desk import Desk, StillWorking
from demarche.web.papers import FORMS, Paper, Papers
from demarche.web.shapes import Page, page_routes

# A person who would wait longer is shown how far it is; a program waits for the file.
_GLANCE, _PATIENCE = 0.2, 600.0  # seconds
_NUMBER = "paper"  # what an address calls the paper that was written for it


async def brief(request: Request) -> Response:
    """Return a brief (`from` and `to`, `issue`, `since`, `until`) or the dossier of an actor (`of`) as a file.

    Where it is not written in a moment, a browser is led to a page that tells how far it is and then fetches it.
    """
    form = request.path_params["form"]
    if form not in FORMS:
        raise HTTPException(404)
    desk: Desk = request.app.state.desk
    papers: Papers = request.app.state.papers
    desk.worked_out()
    pairs = request.query_params.multi_items()
    asked = Asked.of(request.url.path, [pair for pair in pairs if pair[0] != _NUMBER])
    paper = _paper(papers, Asked.of("", pairs).get(_NUMBER))
    if paper is None or not paper.fits(asked, form):
        paper = await run_in_threadpool(papers.ask, asked, form)
    is_person = "text/html" in request.headers.get("accept", "")
    await asyncio.wait([asyncio.wrap_future(paper.done)], timeout=_GLANCE if is_person else _PATIENCE)
    if paper.error is not None:
        raise paper.error
    if paper.done.done():
        return _file(paper)
    if is_person:
        return RedirectResponse(f"/papers/{paper.number}", 303)
    raise StillWorking("The document is still being written; ask for it again.")


def _file(paper: Paper) -> Response:
    head = {"content-disposition": f'attachment; filename="{paper.name}.{paper.form}"'}
    if paper.mixed:
        head["x-demarche-up-to-date"] = "no"
    return Response(paper.body, media_type=FORMS[paper.form][0], headers=head)


def _paper(papers: Papers, number: str) -> Paper | None:
    return papers.get(int(number)) if number.isdecimal() and len(number) < 10 else None


def progress(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show how far a document is; the page asks again until it is there, and then fetches it."""
    papers: Papers = request.app.state.papers
    number = request.path_params["number"]
    found = _paper(papers, number)
    if found is None:
        message = f"There is no document {number} any more. Ask for it again where you came from."
        return Page("error.html", {"message": message, "status": 404}, status=404)
    data: dict[str, Any] = {
        "number": found.number,
        "name": found.name,
        "form": found.form,
        "state": found.state,
        "problem": str(found.error or ""),
        "ahead": papers.ahead_of(found),
        "seconds": found.seconds,
        "address": found.address,
        "others": {form: found.asked.url(f"/brief.{form}") for form in FORMS if form != found.form},
        "mixed": found.mixed,
    }
    return Page("paper.html", data, status=400 if found.error else 200)


def handing_routes() -> list[Route]:
    """Return the routes that hand on."""
    return [Route("/brief.{form}", brief, methods=["GET"]), *page_routes("/papers/{number}", progress, table=False)]
