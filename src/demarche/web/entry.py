"""The door: showing the token, saying one's name."""

import asyncio
from urllib.parse import quote

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from demarche.web.asked import Asked
from demarche.web.desk import Desk
from demarche.web.guard import is_local, pass_cookie, visitor_of
from demarche.web.shapes import AUTHOR, Page, as_html

_WRONG_TOKEN_PAUSE = 1.0  # seconds; a guess a second makes a token of 16 characters safe for longer than the desk lives
_MOST_FIELDS = 2000
_LONGEST_FIELD = 2**20  # bytes


async def read_form(request: Request, form: FormData | None = None) -> dict[str, list[str]]:
    """Return the text fields of a form that one of our own pages sent; 403 for any other."""
    form = form or await request.form(max_files=0, max_fields=_MOST_FIELDS, max_part_size=_LONGEST_FIELD)
    fields: dict[str, list[str]] = {}
    for name, value in form.multi_items():
        if isinstance(value, str):
            fields.setdefault(name, []).append(value)
    desk: Desk = request.app.state.desk
    if not desk.keys.is_form_key(visitor_of(request), last(fields, "form_key")):
        raise HTTPException(
            403, "This form is no longer valid: the desk was restarted. Go back, reload, send it again."
        )
    return fields


def last(fields: dict[str, list[str]], name: str) -> str:
    """Return the last value of a field, empty where there is none."""
    return fields.get(name, [""])[-1]


def back(fields: dict[str, list[str]], done: str = "", *, otherwise: str = "/") -> Response:
    """Return the visitor to where the form stood, with a word on what was done."""
    target = last(fields, "back")
    target = target if is_local(target) else otherwise
    path, _, fragment = target.partition("#")
    path = "&".join(part for part in path.split("&") if not part.startswith("done="))
    path = path.replace("?done=", "?was=")
    if done:
        path += ("&" if "?" in path else "?") + f"done={done}"
    return RedirectResponse(path + (f"#{fragment}" if fragment else ""), 303)


async def enter(request: Request) -> Response:
    """Ask for the token, and let in whoever has it."""
    desk: Desk = request.app.state.desk
    asked = Asked.of("/enter", ())
    if request.method != "POST":
        return as_html(desk, request, Page("enter.html", {"wrong": False}), asked)
    fields = await read_form(request)
    if not desk.keys.opens(last(fields, "token")):
        await asyncio.sleep(_WRONG_TOKEN_PAUSE)
        return as_html(desk, request, Page("enter.html", {"wrong": True}, status=401), asked)
    response = RedirectResponse("/", 303)
    response.headers.append("set-cookie", pass_cookie(desk.keys))
    return response


async def name(request: Request) -> Response:
    """Keep the name by which a visitor judges."""
    fields = await read_form(request)
    response = back(fields)
    given = " ".join(last(fields, "author").split())[:80]
    response.headers.append(
        "set-cookie", f"{AUTHOR}={quote(given)}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000"
    )
    return response


def entry_routes() -> list[Route]:
    """Return the routes of the door."""
    return [Route("/enter", enter, methods=["GET", "POST"]), Route("/name", name, methods=["POST"])]
