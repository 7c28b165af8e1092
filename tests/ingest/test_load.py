"""What a batch of files becomes, and what each kind of bad input is answered with."""

import gzip
import io
import json
import os
import re
import sys
import threading
import time
import zlib
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from demarche import Article
from demarche.errors import DemarcheError, InputError, NoArticle, NotText
from demarche.ingest import Failure, count, from_html, from_text, load, passed_over

from .conftest import FEED, PAGE, TODAY, warc_record

STORY = (
    "Northland Turns Down The Offer\n\nThe foreign minister said that his country would not take the offer of its "
    "neighbour, and that the talks could go on only after the troops had left the border.\n"
)
GOOD = {"title": "One", "text": "The minister said no."}


def write(path, content):
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def one(path, **options):
    [item] = load(path, today=TODAY, **options)
    return item


def failure(path, **options):
    item = one(path, **options)
    assert isinstance(item, Failure), item
    assert str(item).startswith(str(path)) and "\n" not in str(item)
    assert isinstance(item.error, InputError)
    return item


# --- formats


def test_a_batch_goes_on_after_bad_lines(tmp_path):
    path = write(
        tmp_path / "day.jsonl", '{"title": "One", "text": "Body one."}\n{"title": \n\n{"body": "Body three."}\n'
    )
    first, second, third = load(path)
    assert isinstance(first, Article) and first.text == "One\n\nBody one."
    assert isinstance(second, Failure) and second.where == "line 2"
    assert str(second).startswith(f"{path}, line 2: ") and "repair" in str(second)
    assert isinstance(third, Article) and (third.text, third.title) == ("Body three.", None)


@pytest.mark.parametrize(
    "bad",
    [
        '"published": ' + "1" * 400,
        '"published": ' + "[" * 900 + "1" + "]" * 900,
        '"author": ' + "[" * 450 + '"x"' + "]" * 450,
        '"author": ' + '{"name": ' * 450 + '"x"' + "}" * 450,
    ],
)
def test_a_field_without_end_is_unknown_and_the_batch_goes_on(tmp_path, bad):
    path = write(tmp_path / "day.jsonl", f'{{"text": "One.", {bad}}}\n{{"text": "Two."}}\n')
    first, second = load(path, today=TODAY)
    assert isinstance(first, Article) and (first.text, first.published, first.author) == ("One.", None, None)
    assert isinstance(second, Article) and second.text == "Two."


def test_nulls_in_a_field_of_html_are_replaced_when_told(tmp_path):
    page = json.dumps({"html": PAGE.replace("Northland said", "Northland\0 said")})
    path = write(tmp_path / "day.jsonl", page + "\n")
    assert "a null character" in str(failure(path))
    assert "Northland\ufffd said" in one(path, encoding_errors="replace").text


def test_jsonl_has_all_fields_under_their_names_and_under_others(tmp_path):
    own = {"id": "a1", "outlet": "The Courier", "title": "T", "author": "J. Doe", "published": "2025-05-21"}
    own |= {"url": "u", "text": "Body"}
    wild = {
        "_id": "a1",
        "source": {"id": None, "name": "The Courier"},
        "headline": "T",
        "authors": ["J. Doe"],
        "publishedAt": "2025-05-21T08:00:00Z",
        "link": "u",
        "maintext": "Body",
    }
    path = write(tmp_path / "x.jsonl", json.dumps(own) + "\n" + json.dumps(wild))
    first, second = load(path, today=TODAY)
    assert first == second
    assert (first.external_id, first.outlet, first.author, first.url) == ("a1", "The Courier", "J. Doe", "u")
    assert (first.published, first.text) == (date(2025, 5, 21), "T\n\nBody")


def test_a_field_of_html_is_cleaned_and_debris_is_kept(tmp_path):
    lines = [{"text": "<p>One &amp; all.</p><script>x</script><p>Two.</p>"}, {"text": "Profit & loss: a &lt; b <i>."}]
    path = write(tmp_path / "x.jsonl", "\n".join(map(json.dumps, lines)))
    assert [article.text for article in load(path)] == ["One & all.\n\nTwo.", "Profit & loss: a &lt; b <i>."]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    marks=st.lists(
        st.sampled_from(["<", ">", "<!--", "-->", "<p", "</p>", "<br>", "<script>", "</script", "&", "&lt;", "x"])
    )
)
def test_any_mix_of_marks_in_a_field_is_survived(tmp_path, marks):
    path = write(tmp_path / "x.jsonl", json.dumps({"text": "".join(marks) + "</p>word"}))
    assert isinstance(one(path), (Article, Failure))


@pytest.mark.parametrize("mark", ["<", "<!", "<a ", "</a", "<!--", "<script>", "<![CDATA[", "&a", "<p "])
def test_a_megabyte_of_open_marks_takes_no_time(tmp_path, mark):
    path = write(tmp_path / "x.jsonl", json.dumps({"text": "word</p>" + mark * (2**20 // len(mark))}))
    begun = time.process_time()
    assert isinstance(one(path), Article)
    assert time.process_time() - begun < 10


def test_a_body_that_repeats_its_title_has_it_once(tmp_path):
    path = write(tmp_path / "x.jsonl", json.dumps({"title": "T", "text": "T\nBody"}))
    assert one(path).text == "T\n\nBody"


def test_dates_of_collections_are_believed_only_when_whole_and_past(tmp_path):
    days = [
        "2025-05-21",
        "24 July 20",
        "2099-01-01",
        1747819200,
        1747819200000,
        "20250521",
        {"$date": "2025-05-21"},
        None,
    ]
    path = write(tmp_path / "x.jsonl", "\n".join(json.dumps({**GOOD, "date": day}) for day in days))
    day = date(2025, 5, 21)
    assert [article.published for article in load(path, today=TODAY)] == [day, None, None, day, day, day, day, None]


@pytest.mark.parametrize(
    ("name", "content", "title"),
    [
        ("a.txt", STORY, "Northland Turns Down The Offer"),
        ("a", STORY, "Northland Turns Down The Offer"),
        ("a.md", "# Northland\n\n" + STORY, "Northland"),
        ("a.html", PAGE, "Northland turns down the offer"),
        ("a.txt", PAGE, "Northland turns down the offer"),
        ("a.json", json.dumps(GOOD, indent=1), "One"),
        ("a.dat", json.dumps(GOOD) + "\n", "One"),
        ("a.json", json.dumps([GOOD]), "One"),
        ("a.warc", warc_record("https://courier.example/1", PAGE.encode()), "Northland turns down the offer"),
        ("a.xml", FEED.replace("<item><title>Nothing but a title</title></item>", ""), "Talks & terms"),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_the_content_tells_the_format(tmp_path, name, content, title, packed):
    data = content if isinstance(content, bytes) else content.encode()
    path = write(tmp_path / (name + ".gz" * packed), gzip.compress(data) if packed else data)
    article = one(path)
    assert isinstance(article, Article), article
    assert (article.title, article.file) == (title, str(path))
    assert count(path) in (None, 1)


def test_html_gives_title_empty_line_and_body_with_its_data():
    article = from_html(PAGE, url="https://courier.example/1", today=TODAY)
    assert article.text.startswith("Northland turns down the offer\n\nThe foreign minister")
    assert "Home" not in article.text and "All rights" not in article.text
    assert (article.author, article.outlet, article.language) == ("Jane Doe", "The Courier", "en")
    assert (article.published, article.url) == (date(2025, 5, 21), "https://courier.example/1")
    assert from_html(PAGE, today=date(2025, 1, 1)).published is None


def test_a_feed_gives_its_entries(tmp_path):
    path = write(tmp_path / "feed.rss", FEED)
    article, empty = load(path, today=TODAY)
    assert article.text == "Talks & terms\n\nThe envoys met.\n\nThey will meet again."
    assert (article.outlet, article.external_id, article.published) == ("The Courier", "c-1", date(2025, 5, 21))
    assert isinstance(empty, Failure) and empty.where == "entry 2"
    assert count(path) == 2


@pytest.mark.parametrize("cut", ["<item><title>Nothing", "</item></channel>"])
def test_a_torn_feed_gives_what_came_before_and_says_so(tmp_path, cut):
    article, *empty, torn = load(write(tmp_path / "feed.rss", FEED[: FEED.rindex(cut)]), today=TODAY)
    assert article.title == "Talks & terms" and all(isinstance(item, Failure) for item in empty)
    assert isinstance(torn, Failure) and "breaks off before its end" in str(torn)


def test_addresses_in_a_feed_are_kept_as_they_are(tmp_path):
    address = "https://courier.example/?a=1&amp;copy=2&amp;section=3&amp;lt=4"
    feed = FEED.replace("https://courier.example/1", address).replace(">c-1<", f">{address}<")
    article = next(load(write(tmp_path / "x.rss", feed)))
    assert article.url == article.external_id == "https://courier.example/?a=1&copy=2&section=3&lt=4"


def test_atom_is_a_feed_too(tmp_path):
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Courier</title><entry><title>T</title><id>i</id>'
        '<updated>2025-05-21T10:00:00Z</updated><content type="html">&lt;p&gt;The long body.&lt;/p&gt;</content>'
        "<summary>Short.</summary></entry></feed>"
    )
    article = one(write(tmp_path / "f.atom", atom))
    assert (article.text, article.published) == ("T\n\nThe long body.", date(2025, 5, 21))


def with_length(record, length):
    """Return a record that says another length than it has."""
    return re.sub(rb"(msgtype=response\r\nContent-Length: )\d+", rb"\g<1>%d" % length, record)


@pytest.mark.parametrize(
    "broken",
    [
        with_length(warc_record("https://courier.example/1", PAGE.encode()), 9),
        with_length(warc_record("https://courier.example/1", PAGE.encode()), 99_999),
        with_length(warc_record("https://courier.example/1", PAGE.encode()), 10**14),
        b"stray line\r\n\r\n",
        b"WARC/1.0\r\nWARC-Type: response\r\n\r\n",
    ],
)
def test_a_web_archive_goes_on_behind_a_broken_record(tmp_path, broken):
    first, last = (warc_record(f"https://courier.example/{n}", PAGE.encode()) for n in (0, 2))
    picture = warc_record("https://courier.example/p.png", b"\x89PNG", kind="image/png")
    moved = warc_record("https://courier.example/m", b"<p>moved</p>", status="301 Moved")
    items = list(load(write(tmp_path / "a.warc", first + picture + moved + broken + last), today=TODAY))
    assert [type(item) for item in items] == [Article, Failure, Article]
    assert (items[0].url, items[2].url) == ("https://courier.example/0", "https://courier.example/2")
    assert items[1].where.startswith("record 4") and "broken" in str(items[1])
    assert items[0].published == date(2025, 5, 21) and items[0].external_id.startswith("urn:uuid:")


def test_a_torn_web_archive_gives_what_came_before(tmp_path):
    record = warc_record("https://courier.example/0", PAGE.encode())
    for data, words in ((record * 2, "broken"), (gzip.compress(record) * 2, "breaks off")):
        article, torn = load(write(tmp_path / "a.warc", data[:-40]), today=TODAY)
        assert article.title == "Northland turns down the offer" and words in str(torn)
    picture = warc_record("https://courier.example/p.png", b"\x89PNG", kind="image/png")
    assert "without a page" in str(failure(write(tmp_path / "p.warc", picture)))


def test_chunked_and_compressed_pages_of_an_archive_are_unpacked(tmp_path):
    page = PAGE.encode()
    chunked = b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (100, page[:100], len(page) - 100, page[100:])
    records = [
        warc_record("https://c.example/1", chunked, kind="text/html\r\nTransfer-Encoding: chunked"),
        warc_record("https://c.example/2", gzip.compress(page), kind="text/html\r\nContent-Encoding: gzip"),
    ]
    plain = b"".join(records)
    each_packed = b"".join(map(gzip.compress, records))
    for data in (plain, each_packed):
        first, second = load(write(tmp_path / "a.warc.gz", data), today=TODAY)
        assert first.text == second.text == from_html(PAGE).text


@pytest.mark.parametrize(
    ("body", "fields", "words"),
    [
        (PAGE.encode()[:900], "", "cut it short: length"),
        (b"%x\r\n" % len(PAGE.encode()) + PAGE.encode()[:900], "\r\nTransfer-Encoding: chunked", "chunk breaks off"),
        (gzip.compress(PAGE.encode())[:-200], "\r\nContent-Encoding: gzip", "compression breaks off"),
        (zlib.compress(PAGE.encode())[:-200], "\r\nContent-Encoding: deflate", "compression breaks off"),
    ],
)
def test_a_page_of_an_archive_that_was_not_fetched_whole_is_named(tmp_path, body, fields, words):
    record = warc_record("https://c.example/1", body, kind=f"text/html{fields}")
    if not fields:
        record = record.replace(b"WARC-Type:", b"WARC-Truncated: length\r\nWARC-Type:")
    whole = warc_record("https://c.example/2", PAGE.encode())
    torn, article = load(write(tmp_path / "a.warc", record + whole), today=TODAY)
    assert isinstance(torn, Failure) and torn.where == "record 1 (https://c.example/1)"
    assert "not fetched whole" in str(torn) and words in str(torn)
    assert article.url == "https://c.example/2"


def test_joined_text_that_begins_like_a_chunk_is_left_as_it_is(tmp_path):
    record = warc_record(
        "https://c.example/1",
        b"Added on Monday\r\n\r\nThe envoys met and will meet again.",
        kind="text/plain\r\nTransfer-Encoding: chunked",
    )
    assert one(write(tmp_path / "a.warc", record)).text.startswith("Added on Monday")


# --- files, folders, standard input


def test_folders_are_read_in_order_and_loops_of_links_end(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "a.txt", "b/z.md", "b/y.jsonl"):
        write(tmp_path / name, json.dumps(GOOD) if name.endswith("l") else STORY + name)
    for name in ("README.md", "tool.py", ".hidden.txt", "x.gold.json"):
        write(tmp_path / name, STORY)
    (tmp_path / "b" / "loop").symlink_to(tmp_path, target_is_directory=True)
    found = [article.file for article in load(tmp_path)]
    assert found == [str(tmp_path / name) for name in ("a.txt", "b/y.jsonl", "b/z.md", "c.txt")]
    assert passed_over(tmp_path) == [str(tmp_path / name) for name in ("README.md", "tool.py", "x.gold.json")]
    assert count(tmp_path) == 4
    assert [a.file for a in load([tmp_path / "c.txt", str(tmp_path / "?.txt")])] == [
        str(tmp_path / name) for name in ("c.txt", "a.txt", "c.txt")
    ]


def test_a_file_named_by_itself_is_read_whatever_its_name(tmp_path):
    assert isinstance(one(write(tmp_path / "README.md", STORY)), Article)


def test_standard_input_is_read_like_a_file(monkeypatch):
    for data in (STORY.encode(), gzip.compress(json.dumps(GOOD).encode())):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        article = one("-")
        assert article.file == "-" and article.title in ("Northland Turns Down The Offer", "One")
    assert count("-") is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_not_counted_and_read_once(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(STORY,), daemon=True)
    writer.start()
    assert count(pipe) is None
    assert one(pipe).text == STORY
    writer.join(5)


def test_a_long_article_comes_through_whole(tmp_path):
    text = STORY * (200_000 // len(STORY.split()) + 1)
    assert one(write(tmp_path / "long.txt", text)).text == text


# --- bad input


@pytest.mark.parametrize(
    ("content", "kind", "words"),
    [
        (b"", InputError, "is empty"),
        (b" \n\t\r\n", InputError, "is empty"),
        (b"%PDF-1.7 ...", NotText, "pdftotext"),
        (b"PK\x03\x04docx", NotText, "ZIP"),
        (bytes(range(256)) * 4, NotText, "binary"),
        ("Überfälle im Süden, sagte der Außenminister".encode("latin-1"), NotText, "ISO-8859-1"),
        ("The envoy said “no” – twice.".encode("cp1252"), NotText, "Windows-1252"),
        ("Министр иностранных дел заявил, что это не так, и что переговоры будут".encode("cp1251"), NotText, "1251"),
        ("Министр иностранных дел заявил, что это не так, и что переговоры будут".encode("koi8-r"), NotText, "KOI8-R"),
        ("Minister powiedział, że się nie zgodzi, bo był też przeciw".encode("cp1250"), NotText, "1250"),
        ("外務大臣は火曜日に、その提案を受け入れないと述べた。".encode("shift_jis"), NotText, "SHIFT_JIS"),
        ("外交部长星期二说，他的国家不会接受这一提议，会谈是在边境。".encode("gb18030"), NotText, "GB18030"),
        ("The envoy said no.".encode("utf-16-le"), NotText, "UTF-16"),
        ("The envoy said no.".encode("utf-16-be"), NotText, "UTF-16"),
        ("Der Außenminister fährt öfter über die Brücke".encode() + b" \xe4.", NotText, "UTF-8 with a broken byte"),
        (b"The envoy\x00 said no to the offer.", NotText, "null character"),
        (b"<html><body><nav>Home</nav></body></html>", NoArticle, "no article"),
        (b"<?xml version='1.0'?><urlset><url/></urlset>", NoArticle, "no RSS"),
        (b"<rss><channel><title>T</title></channel></rss>", NoArticle, "without entries"),
        (b'{"title": "T"}', InputError, "no text"),
        (b'{"statements": [], "article": {"title": "T"}}', InputError, "is a reading"),
        (b'{"text": "half \\ud83d of a pair"}', NotText, "surrogate"),
        (b'{"text": "nul \\u0000"}', NotText, "null character"),
        (gzip.compress(STORY.encode())[:-20], InputError, "breaks off"),
        (gzip.compress(STORY.encode())[:40] + b"xxxxxxxxx", InputError, "gzip"),
    ],
)
def test_bad_content_is_answered_with_one_line(tmp_path, content, kind, words):
    item = failure(write(tmp_path / "x", content))
    assert isinstance(item.error, kind)
    assert words in str(item)


def test_replacement_only_when_told(tmp_path):
    path = write(tmp_path / "x.txt", "Министр заявил, что это не так и что он не".encode("cp1251"))
    assert one(path, encoding_errors="replace").text.startswith("Министр заявил")
    assert one(path, encoding="cp1251").text.startswith("Министр заявил")
    assert "no encoding" in str(failure(path, encoding="klingon"))
    path = write(tmp_path / "y.txt", b"The envoy\x00 said \xff no.")
    assert one(path, encoding_errors="replace").text == "The envoy\ufffd said ÿ no."
    path = write(tmp_path / "z.jsonl", b'{"text": "a \\ud83d b"}')
    assert one(path, encoding_errors="replace").text == "a \ufffd b"


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_declares_an_encoding(tmp_path, codec):
    assert one(write(tmp_path / "x.txt", STORY.encode(codec))).text == STORY
    lines = json.dumps(GOOD) + "\n" + json.dumps(GOOD)
    assert [a.title for a in load(write(tmp_path / "x.jsonl", lines.encode(codec)))] == ["One", "One"]


def test_a_page_declares_its_encoding(tmp_path):
    page = PAGE.replace("utf-8", "windows-1251").replace("Northland", "Северия").encode("cp1251")
    assert one(write(tmp_path / "x.html", page)).text.startswith("Северия turns down")


@pytest.mark.parametrize(
    ("label", "codec", "letter"),
    [
        ("x-sjis", "cp932", "①"),
        ("windows-874", "cp874", "“"),
        ("shift_jis", "cp932", "①"),
        ("euc-kr", "cp949", "똠"),
        ("big5", "big5hkscs", "嘅"),
        ("tis-620", "cp874", "“"),
    ],
)
def test_labels_of_pages_mean_what_browsers_take_them_for(tmp_path, label, codec, letter):
    page = PAGE.replace("utf-8", label).replace("Northland turns", f"{letter} Northland turns").encode(codec)
    assert one(write(tmp_path / "x.html", page)).text.startswith(f"{letter} Northland turns down")


@pytest.mark.parametrize("end", ["", "\n"])  # of an even and of an odd number of bytes
def test_a_wide_encoding_that_cannot_be_true_is_not_believed(tmp_path, end):
    page = PAGE.replace("utf-8", "utf-16").replace("Northland", "Nörðland") + end
    assert one(write(tmp_path / "x.html", page)).text.startswith("Nörðland turns down")
    feed = FEED.replace("UTF-8", "utf-16").replace("envoys", "envoyés") + end
    assert next(load(write(tmp_path / "x.rss", feed))).text.startswith("Talks & terms\n\nThe envoyés met.")


def test_a_torn_collection_gives_what_came_before(tmp_path):
    lines = b"".join(json.dumps({**GOOD, "id": n, "pad": os.urandom(99).hex()}).encode() + b"\n" for n in range(2000))
    *articles, last = load(write(tmp_path / "x.jsonl.gz", gzip.compress(lines)[:-5000]))
    assert len(articles) > 1000 and all(isinstance(item, Article) for item in articles)
    assert isinstance(last, Failure) and "breaks off" in str(last)


def test_paths_that_lead_nowhere(tmp_path):
    assert "no such file" in str(failure(tmp_path / "missing.txt"))
    assert "no file fits" in str(failure(tmp_path / "*.txt"))
    (tmp_path / "empty").mkdir()
    assert "holds no file" in str(failure(tmp_path / "empty"))
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone")
    assert "points nowhere" in str(failure(tmp_path / "link.txt"))
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    assert "back to itself" in str(failure(tmp_path / "self.txt"))
    assert "is no file name" in str(one("a\0b"))
    write(tmp_path / "ok.txt", STORY)
    assert [type(item) for item in load(["nowhere", tmp_path / "ok.txt"])] == [Failure, Article]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no users on this system")
def test_a_file_without_permission_is_named(tmp_path):
    path = write(tmp_path / "secret.txt", STORY)
    path.chmod(0)
    was = os.geteuid()
    if was == 0:
        os.seteuid(65534)  # root may read everything
    try:
        item = failure(path)
    finally:
        os.seteuid(was)
    assert "may not be read" in str(item)


def test_a_missing_extra_is_named_with_the_line_that_installs_it(tmp_path, monkeypatch):
    for module, extra, content in (("trafilatura", "html", PAGE), ("feedparser", "feeds", FEED)):
        monkeypatch.setitem(sys.modules, module, None)
        item = one(write(tmp_path / "x", content))
        assert f"pip install 'demarche[{extra}]'" in str(item) and str(tmp_path / "x") in str(item)


# --- properties

STARTS = [b"", b"{", b"[", b"<html>", b"<rss>", b"<?xml", b"WARC/1.0\r\n", b"\x1f\x8b", b"\xff\xfe", b"---\n", b"# "]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=st.sampled_from(STARTS), rest=st.binary(max_size=400), errors=st.sampled_from(["strict", "replace"]))
def test_no_bytes_raise_anything(tmp_path, start, rest, errors):
    path = write(tmp_path / "x", start + rest)
    for item in load(path, today=TODAY, encoding_errors=errors):
        assert isinstance(item, (Article, Failure))
        if isinstance(item, Article):
            assert "\0" not in item.text and item.text.encode("utf-8")
    count(path)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), min_size=1))
def test_offsets_are_those_of_the_file(tmp_path, text):
    path = write(tmp_path / "x.txt", text)
    for item in load(path, today=TODAY):
        if isinstance(item, Article) and text[:1] not in ("{", "[", "<", "\ufeff"):
            assert item.text == text


@settings(max_examples=100, deadline=None)
@given(html=st.text(max_size=300))
def test_no_page_raises_anything_but_our_errors(html):
    for make in (from_html, from_text):
        try:
            make(html, today=TODAY)
        except DemarcheError as error:
            assert str(error)
