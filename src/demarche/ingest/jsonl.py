"""JSON lines, one article a line, and JSON documents of one article or a list of them."""

import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from demarche.errors import InputError
from demarche.ingest.dates import parse_date
from demarche.ingest.encoding import WIDE, bom_codec, checked, decode
from demarche.ingest.fields import as_text, field_names, pick
from demarche.ingest.html import from_html
from demarche.ingest.language import detect_language
from demarche.ingest.markup import is_markup, text_of
from demarche.ingest.options import Failure, Options
from demarche.ingest.source import LONGEST_DOCUMENT, Source
from demarche.ingest.text import compose
from demarche.records import Article


def read_lines(source: Source, options: Options) -> Iterator[Article | Failure]:
    """Yield the article of each line that is not blank; a line that gives none yields a failure naming it."""
    stream: io.BufferedIOBase = io.BufferedReader(source)
    # a line of these does not end with the byte of a line end
    if WIDE.match(options.encoding or bom_codec(source.head) or ""):
        text = decode(source.whole(), source.name, encoding=options.encoding, errors=options.encoding_errors)
        stream = io.BytesIO(text.encode("utf-8"))
        options = Options(options.today, options.outlet, options.published, None, options.encoding_errors)
    for number, line in enumerate(_lines(stream), start=1):
        if source.failure is not None and not line.endswith(b"\n"):
            break  # the torn end of a stream that broke off
        if line.strip():
            yield _read_line(line, source.name, number, options)
    if source.failure is not None:
        yield Failure(source.name, None, source.failure)


def read_document(source: Source, options: Options) -> Iterator[Article | Failure]:
    """Yield the articles of one JSON document: an object, or a list of objects."""
    text = decode(source.whole(), source.name, encoding=options.encoding, errors=options.encoding_errors)
    data = _parse(text, source.name, "repair it, or make it JSONL, one article a line")
    if not isinstance(data, list):
        yield article_of(data, source.name, options, file=source.name)
        return
    if not data:
        raise InputError(f"{source.name}: is an empty list; there is nothing to read")
    for number, item in enumerate(data, start=1):
        where = f"item {number}"
        try:
            yield article_of(item, f"{source.name}, {where}", options, file=source.name)
        except InputError as error:
            yield Failure(source.name, where, error)


def article_of(record: object, name: str, options: Options, *, file: str | None) -> Article:
    """Return the article of a JSON object; InputError if it is none or has no text."""
    if not isinstance(record, dict):
        raise InputError(f"{name}: is no JSON object; write an article as an object with a text")
    inner = record.get("article")
    if isinstance(inner, dict):  # a reading carries its article inside
        record = {**record, **inner}
        record.pop("article")
    values = pick(record)
    text, title = _text_and_title(values, record, name, options)
    stated = as_text(values.get("language"), join=",") or ""
    code = re.fullmatch(r"([a-zA-Z]{2})(?:[-_].*)?", stated)
    return Article(
        text=text,
        title=title,
        author=_line(values.get("author"), name, options),
        outlet=_line(values.get("outlet"), name, options) or options.outlet,
        published=parse_date(_scalar(values.get("published")), today=options.today) or options.published,
        # what the text shows beats what its label says: labels are often those of the site
        language=detect_language(text) or (code[1].lower() if code else None),
        url=_line(values.get("url"), name, options),
        file=file,
        external_id=_line(values.get("external_id"), name, options),
    )


def _text_and_title(
    values: Mapping[str, Any], record: Mapping[str, Any], name: str, options: Options
) -> tuple[str, str | None]:
    title = _line(values.get("title"), name, options)
    body = values.get("text")
    body = as_text(body, join="\n\n") if isinstance(body, (str, list)) else None
    if body is None and isinstance(values.get("html"), str):
        page = from_html(values["html"], file=name, today=options.today, encoding_errors=options.encoding_errors)
        return page.text, title or page.title
    if body is None:
        if "statements" in record:
            raise InputError(f"{name}: is a reading without its article's text; give the article itself")
        known = ", ".join(field_names()["text"][:5])
        raise InputError(f"{name}: has no text (its keys: {_keys(record)}); put it under one of: {known}")
    body = checked(body, name, errors=options.encoding_errors)
    if is_markup(body):
        body = text_of(body)
        if not body:
            raise InputError(f"{name}: its text is markup without words; put the words under `text`")
    return compose(title, body), title


def _keys(record: Mapping[str, Any]) -> str:
    return ", ".join(repr(key)[1:-1][:40] for key in list(record)[:8]) or "none"


def _line(value: object, name: str, options: Options) -> str | None:
    found = as_text(value, join=", ")
    return checked(found.strip(), name, errors=options.encoding_errors) if found else None


def _scalar(value: object) -> object:
    """Unwrap `[x]` and `{"$date": x}`, in which databases export dates."""
    while isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, dict):
        return value.get("$date") or value.get("date")
    return value


def _lines(stream: io.BufferedIOBase) -> Iterator[bytes]:
    while line := stream.readline(LONGEST_DOCUMENT + 1):
        yield line
        while len(line) > LONGEST_DOCUMENT and not line.endswith(b"\n"):
            line = stream.readline(LONGEST_DOCUMENT + 1)  # the rest of a line too long goes with it


def _read_line(line: bytes, path: str, number: int, options: Options) -> Article | Failure:
    where = f"line {number}"
    name = f"{path}, {where}"
    try:
        if len(line) > LONGEST_DOCUMENT:
            raise InputError(
                f"{name}: is longer than {LONGEST_DOCUMENT // 2**20} MiB, too long for one article; split it"
            )
        text = decode(line, name, encoding=options.encoding, errors=options.encoding_errors)
        record = _parse(text, name, "repair or remove the line; the others are read")
        return article_of(record, name, options, file=path)
    except InputError as error:
        return Failure(path, where, error)


def _parse(text: str, name: str, remedy: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"{name}: is no JSON ({error.msg}, character {error.pos + 1}); {remedy}") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name}: is JSON that cannot be taken in ({error}); {remedy}") from error
