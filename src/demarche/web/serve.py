"""Serving the desk: the ledger is opened and held, the port taken, and a note beside the file says where to look."""

import contextlib
import gc
import signal
import socket
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import uvicorn

from demarche.errors import InputError
from demarche.ledger import open_ledger, server_note
from demarche.web.app import make_app
from demarche.web.guard import LOOPBACK

_LEAST_TOKEN = 12  # characters
# New objects after which Python looks for cycles, and rounds of that after which it looks among older ones too, while every
# thread stands still. While 43,000 reports are gathered behind the pages that is 0.16 s at the longest, and 0.33 s with
# Python's own 700, 10, 10; the gathering takes a fifth less of the processor.
_COLLECT = (20_000, 20, 20)
_MANY_FILES = 8192  # sockets held open at once; a visitor who dawdles costs one and nothing else


def serve(
    path: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    token: str | None = None,
    reader: str = "rules",
    actors: Sequence[Path] = (),
    cautious: bool = False,
    ready: Callable[[str], None] = lambda address: None,
) -> None:
    """Serve a ledger until the process is told to end; `ready` is called with the address once it answers.

    Raises:
        InputError: the port is taken, the host is none of this machine's, or a host beside this machine has no token.
        LedgerError: the ledger cannot be opened.
    """
    _check(host, token)
    listening = _listen(host, port)
    address = _address(host, listening.getsockname()[1])
    with contextlib.closing(listening), open_ledger(path) as ledger, server_note(path, address):
        app = make_app(ledger, token=token, hosts=[host], reader=reader, actors=actors, cautious=cautious)
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_keep_alive=15,
            timeout_graceful_shutdown=10,
            h11_max_incomplete_event_size=64 * 1024,
            lifespan="on",
        )
        _more_files()
        _end_in_order()
        gc.set_threshold(*_COLLECT)
        ready(address)
        uvicorn.Server(config).run(sockets=[listening])


def _check(host: str, token: str | None) -> None:
    if host not in LOOPBACK and not token:
        raise InputError(
            f"--host {host} would let others in: set a token they must show, as DEMARCHE_TOKEN=… or --token "
            "(python3 -c 'import secrets; print(secrets.token_urlsafe())' makes one)"
        )
    if token is not None and len(token) < _LEAST_TOKEN:
        raise InputError(f"the token is shorter than {_LEAST_TOKEN} characters, too easy to guess; take a longer one")


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM)[0]
        found = socket.socket(family, kind, protocol)
    except OSError as error:
        raise InputError(
            f"--host {host}: {error.strerror}; give an address of this machine, such as 127.0.0.1"
        ) from error
    try:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind(place)
        found.listen(2048)
    except OSError as error:
        found.close()
        raise InputError(
            f"port {port} of {host} cannot be taken ({error.strerror}); give another with --port, or 0 for any that is free"
        ) from error
    return found


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _end_in_order() -> None:
    """Have a request to end close the ledger, as Ctrl-C does: the server passes the signal on once it has shut down."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))


def _more_files() -> None:
    """Let the process hold as many sockets as it may, so that a crowd waits instead of being turned away."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _MANY_FILES if hard == resource.RLIM_INFINITY else min(hard, _MANY_FILES)
    if soft < wanted:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
