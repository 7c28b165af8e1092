"""Files as they are met: archives, pages, feeds, in bytes made here."""

from datetime import date
from pathlib import Path

import pytest

TODAY = date(2026, 1, 31)
SHARED = Path(__file__).parents[3] / "shared" / "corpora"

PAGE = (
    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Northland turns down the offer</title>"
    "<meta name='author' content='Jane Doe'><meta property='og:site_name' content='The Courier'>"
    "<meta property='article:published_time' content='2025-05-21T10:00:00Z'></head>"
    "<body><nav><a href='/'>Home</a> <a href='/w'>World</a></nav><article><h1>Northland turns down the offer</h1>"
    + "".join(
        f"<p>The foreign minister of Northland said that his country would not take it, in answer {n} of ten.</p>"
        for n in range(1, 11)
    )
    + "</article><footer>All rights reserved</footer></body></html>"
)


def warc_record(address: str, body: bytes, *, kind: str = "text/html; charset=utf-8", status: str = "200 OK") -> bytes:
    """Return a response record of a web archive."""
    reply = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:7a5e6e0e-0000-4000-8000-000000000001>\r\n"
        f"WARC-Date: 2025-05-21T12:00:00Z\r\nWARC-Target-URI: {address}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(reply)}\r\n\r\n"
    )
    return head.encode() + reply + b"\r\n\r\n"


FEED = """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>The Courier</title>
<item><title>Talks &amp; terms</title><link>https://courier.example/1</link><guid>c-1</guid>
<pubDate>Wed, 21 May 2025 10:00:00 GMT</pubDate>
<description>&lt;p&gt;The envoys met.&lt;/p&gt;&lt;p&gt;They will meet again.&lt;/p&gt;</description></item>
<item><title>Nothing but a title</title></item></channel></rss>"""


@pytest.fixture
def shared() -> Path:
    """The corpora that lie beside the repository."""
    if not SHARED.is_dir():
        pytest.skip(f"the corpora are not at {SHARED}")
    return SHARED
