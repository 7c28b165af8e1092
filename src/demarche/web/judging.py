"""Judgements: what a person says of a record goes into the ledger before the page answers."""

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from demarche import track
from demarche.codebook import COMMITMENT_STATUSES
from demarche.errors import LedgerError
from demarche.web.desk import Desk
from demarche.web.entry import back, last, read_form
from demarche.web.review import asked_changes
from demarche.web.shapes import author_of

_DONE = {"accept": "accepted", "reject": "rejected"}
KINDS = ("signal", "statement", "channel", "commitment")


async def judge(request: Request) -> Response:
    """Accept or reject one record or several (undone together), or set a commitment's status."""
    fields = await read_form(request)
    desk, author = _desk(request), author_of(request)
    kind, records = last(fields, "kind"), [record for record in fields.get("record", []) if record][:1000]
    if not author:
        return back(fields, "unnamed")
    if kind not in KINDS or not records:
        return back(fields, "none-chosen")
    field, value = "verdict", last(fields, "verdict")
    if kind == "commitment" and last(fields, "status"):
        field, value = "status", last(fields, "status")
    if value not in (*_DONE, *COMMITMENT_STATUSES):
        raise HTTPException(400, "A judgement accepts or rejects, or says what became of a commitment.")
    if kind == "commitment":
        await run_in_threadpool(_check_made, desk, records)
    await run_in_threadpool(
        desk.ledger.judge,
        kind,
        records,
        field,
        value,
        author=author,
        made=desk.clock(),
        note=last(fields, "note"),
        cites=[cite for cite in fields.get("cites", []) if cite],
    )
    await _follow(request)
    response = back(fields, _DONE.get(value, "status"))
    anchor = last(fields, "anchor")
    if anchor.isascii() and anchor.replace("-", "").isalnum():
        response.headers["location"] = f"{response.headers['location'].partition('#')[0]}#{anchor}"
    return response


def _check_made(desk: Desk, records: list[str]) -> None:
    """Refuse commitments that there are none of; the ledger itself knows signals only, of which commitments are made."""
    desk.worked_out()
    track.refresh(desk.ledger)
    there = track.now_called(desk.ledger, records)
    if missing := [record for record in records if record not in there]:
        raise LedgerError(
            f"there is no commitment {missing[0]!r} in {desk.ledger.path}; `demarche commitments --json` shows ids"
        )


async def undo(request: Request) -> Response:
    """Undo what this visitor judged last."""
    return await _turn(request, again=False)


async def redo(request: Request) -> Response:
    """Do again what this visitor undid last."""
    return await _turn(request, again=True)


async def _turn(request: Request, *, again: bool) -> Response:
    fields = await read_form(request)
    desk, author = _desk(request), author_of(request)
    if not author:
        return back(fields, "unnamed")
    turn = desk.ledger.redo if again else desk.ledger.undo
    turned = await run_in_threadpool(turn, author=author, made=desk.clock())
    await _follow(request)
    words = ("redone", "nothing-again") if again else ("undone", "nothing")
    return back(fields, words[0] if turned else words[1])


async def correct(request: Request) -> Response:
    """Put the fields of a form in the place of what a signal says, and accept it with them."""
    fields = await read_form(request)
    desk, author, record = _desk(request), author_of(request), last(fields, "record")
    if not author:
        return back(fields, "unnamed")
    changes = await run_in_threadpool(asked_changes, desk, record, fields)
    if not changes:
        return back(fields, "same")
    changes["verdict"] = "accept"
    await run_in_threadpool(
        desk.ledger.correct, "signal", record, changes, author=author, made=desk.clock(), note=last(fields, "note")
    )
    await _follow(request)
    return back(fields, "corrected")


async def _follow(request: Request) -> None:
    """Bring up what pages show of signals, of which the next one needs it, and the rest while nobody waits."""
    request.app.state.intake.settle()
    desk = _desk(request)
    if desk.ledger.may_lag:
        await run_in_threadpool(desk.is_up)


def _desk(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


def signal(request: Request) -> Response:
    """Lead from a signal's id to its place in its article."""
    desk, record = _desk(request), request.path_params["id"]
    sql = "SELECT article_id FROM signals WHERE signal_id = ? LIMIT 1"
    found = desk.ledger.ask(sql, [record], of="articles")["article_id"].to_list()
    if not found:
        raise HTTPException(404)
    return RedirectResponse(f"/article/{found[0]}#g-{record}", 303)


def judging_routes() -> list[Route]:
    """Return the routes that judge."""
    return [
        Route("/judge", judge, methods=["POST"]),
        Route("/correct", correct, methods=["POST"]),
        Route("/undo", undo, methods=["POST"]),
        Route("/redo", redo, methods=["POST"]),
        Route("/signal/{id}", signal, methods=["GET"]),
    ]
