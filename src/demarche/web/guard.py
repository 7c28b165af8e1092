"""What stands before every page: who may come in, how much he may send, and what a browser may do with the answer.

Article text, names and addresses are hostile: the policy below lets a page run nothing but the desk's own files, load
nothing from elsewhere, and be framed by nobody.
"""

import asyncio
import hmac
import time
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from http.cookies import CookieError, SimpleCookie
from secrets import token_bytes, token_hex
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # Not `no-referrer`: with it a browser hides where its own forms come from, and the check of their origin fails.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_EVERYWHERE = frozenset({"0.0.0.0", "::", ""})
# A body must come at this pace at least; who is slower is let go, so that he holds nothing up.
_PAUSE, _WHOLE_BODY = 20.0, 120.0  # seconds
_VISITOR, _PASS = "demarche_visitor", "demarche_pass"
_OPEN = ("/static/", "/enter", "/favicon.ico")


class TooLarge(Exception):
    """A body beyond the limit; `limit` is in bytes."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.limit = limit


class Keys:
    """The desk's secrets: one made at every start for forms, one that follows from the token for visitors."""

    def __init__(self, token: str | None) -> None:
        self.token = token
        self._forms = token_bytes(32)

    def form_key(self, visitor: str) -> str:
        """Return what a form of this visitor must bring along."""
        return hmac.new(self._forms, visitor.encode(), sha256).hexdigest()

    def is_form_key(self, visitor: str, given: str) -> bool:
        """Tell whether a form came from a page that this visitor was shown."""
        return bool(visitor) and hmac.compare_digest(self.form_key(visitor).encode(), given.encode())

    @property
    def entry(self) -> str:
        """What a visitor's cookie holds once he has shown the token."""
        return hmac.new((self.token or "").encode(), b"demarche desk", sha256).hexdigest()

    def opens(self, given: str) -> bool:
        """Tell whether somebody knows the token."""
        return self.token is not None and hmac.compare_digest(self.token.encode(), given.encode())

    def may_enter(self, headers: Headers) -> bool:
        """Tell whether a request shows the token: in its cookie, or as `Authorization: Bearer TOKEN`."""
        if self.token is None or self.opens(headers.get("authorization", "").removeprefix("Bearer ")):
            return True
        return hmac.compare_digest(cookie(headers, _PASS).encode(), self.entry.encode())


def cookie(headers: Headers, name: str) -> str:
    """Return a cookie of a request, empty where there is none."""
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return ""
    return "" if found is None else found.value


def visitor_of(request: Request) -> str:
    """Return the number that this visitor's forms are tied to."""
    return str(request.scope["visitor"])


def pass_cookie(keys: Keys) -> str:
    """Return the header that lets a visitor in from now on."""
    return f"{_PASS}={keys.entry}; Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000"


def is_local(target: str) -> bool:
    """Tell whether an address leads to a page of the desk, and nowhere else."""
    try:
        parts = urlsplit(target)
    except ValueError:
        return False
    plain = target.startswith("/") and not target.startswith(("//", "/\\")) and "\\" not in target
    return plain and not parts.scheme and not parts.netloc and target.isprintable()


class Guard:
    """Checks host, token and origin; limits bodies in size and time; adds the headers that bind the browser."""

    def __init__(self, app: ASGIApp, *, keys: Keys, hosts: Iterable[str], limit: int) -> None:
        self.app, self.keys, self.limit = app, keys, limit
        named = frozenset(host.strip("[]") for host in hosts)
        # Listening everywhere, the desk cannot know its names; there the token alone decides.
        self.hosts = None if named & _EVERYWHERE else named | LOOPBACK

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or refuse it."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        visitor = cookie(headers, _VISITOR)
        fresh = not (len(visitor) == 32 and visitor.isalnum())
        scope["visitor"] = visitor = token_hex(16) if fresh else visitor
        kept = f"{_VISITOR}={visitor}; Path=/; HttpOnly; SameSite=Strict" if fresh else None

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._bind(MutableHeaders(scope=message), scope["path"], kept)
            await send(message)

        refusal = self._refusal(scope, headers)
        if refusal is not None:
            await refusal(scope, receive, answer)
            return
        try:
            told = headers.get("content-length", "0")
            if told.isdigit() and int(told[:20]) > self.limit:
                raise TooLarge(self.limit)
            await self.app(scope, _limited(receive, headers, self.limit), answer)
        except TooLarge as error:
            await (await refuse_large(Request(scope, receive), error))(scope, receive, answer)

    def _refusal(self, scope: Scope, headers: Headers) -> ASGIApp | None:
        if self.hosts is not None and _hostname(headers.get("host", "")) not in self.hosts:
            return PlainTextResponse("This desk does not answer to that name. Use the address it printed.", 421)
        if scope["method"] not in ("GET", "HEAD") and not _from_here(headers):
            return PlainTextResponse("This form was sent from another site, so it was not carried out.", 403)
        open_to_all = scope["path"].startswith(_OPEN)
        if open_to_all or self.keys.may_enter(headers):
            return None
        if scope["path"].endswith((".json", ".csv")) or scope["method"] not in ("GET", "HEAD"):
            return PlainTextResponse("Show the token: Authorization: Bearer TOKEN", 401)
        return RedirectResponse("/enter", 303)

    @staticmethod
    def _bind(headers: MutableHeaders, path: str, kept: str | None) -> None:
        for name, value in HEADERS.items():
            headers[name] = value
        if not path.startswith("/static/"):
            headers["cache-control"] = "no-store"
            if kept is not None:
                headers.append("set-cookie", kept)


def _hostname(netloc: str) -> str:
    try:
        return (urlsplit(f"//{netloc}").hostname or "").lower()
    except ValueError:
        return ""


def _from_here(headers: Headers) -> bool:
    """Tell whether what changes something comes from a page of ours, as far as the browser says."""
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    try:
        origin = headers.get("origin")
        return origin is None or urlsplit(origin).netloc == headers.get("host", "")
    except ValueError:
        return False


async def refuse_large(request: Request, error: Exception) -> Response:
    """Say that a body is too long, once it has been taken in: a browser shows an answer only when it was heard out."""
    limit = error.limit if isinstance(error, TooLarge) else 0
    left = 4 * limit
    with suppress(TimeoutError):
        async with asyncio.timeout(_PAUSE):
            message = await request.receive()
            while left > 0 and message["type"] == "http.request" and message.get("more_body"):
                left -= len(message.get("body", b""))
                message = await request.receive()
    return PlainTextResponse(
        f"That is more than {limit // 2**20} MiB, the most this desk takes at once. Send it in parts, or read it on the "
        "command line: stop the desk, then demarche read FILE --ledger LEDGER.",
        413,
    )


def refuse_slow(request: Request, error: Exception) -> Response:
    """Say that a body did not arrive in time."""
    return PlainTextResponse("The request took too long to arrive.", 408)


def _limited(receive: Receive, headers: Headers, limit: int) -> Receive:
    """Return a `receive` that stops a body that is too long or too slow."""
    size, ends = 0, time.monotonic() + _WHOLE_BODY
    has_body = headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
    if not has_body:
        return receive
    done = False

    async def take() -> Message:
        nonlocal size, done
        if done:
            return await receive()
        message = await asyncio.wait_for(receive(), min(_PAUSE, max(0.01, ends - time.monotonic())))
        if message["type"] == "http.request":
            size += len(message.get("body", b""))
            done = not message.get("more_body", False)
            if size > limit:
                done = True
                raise TooLarge(limit)
        return message

    return take
