"""From bytes to text: what the bytes declare is believed, what would have to be guessed is named and refused.

Declared are a byte-order mark, the charset of a page or a reply, and UTF-8, which proves itself by its own structure.
Everything else is a guess. A wrong guess makes letters that nobody wrote, so it is only made when told to.
"""

import codecs
import re

from demarche.errors import InputError, NotText
from demarche.ingest.language import function_words

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is its first half
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CYRILLIC = ("cp1251", "koi8-r", "iso8859-5", "cp866")
_SINGLE_BYTE = ("cp1252", "cp1250", *_CYRILLIC, "cp1253", "cp1254", "cp1255", "cp1256")
# A frequent letter or sign that must be there, by its share of all that is not ASCII, for bytes to be this encoding.
# Measured on two invented paragraphs each: real text has 3 to 6 times the share, text of another encoding under half.
_MULTI_BYTE = (
    ("shift_jis", re.compile("[ぁ-んァ-ヶー]"), 0.20),
    ("euc_jp", re.compile("[ぁ-んァ-ヶー]"), 0.20),
    ("euc_kr", re.compile("[가-힣]"), 0.60),
    ("gb18030", re.compile("[的一是在不了有和人这中国为对]"), 0.05),
    ("big5", re.compile("[的一是在不了有和人這中國為對]"), 0.05),
)
_SAMPLE = 200_000  # bytes looked at for a guess; a page of a newspaper has about 30,000
_NAMES = {
    "latin-1": "ISO-8859-1 (Latin-1)",
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251 (Cyrillic)",
    "koi8-r": "KOI8-R (Cyrillic)",
    "iso8859-5": "ISO-8859-5 (Cyrillic)",
    "cp866": "CP866 (Cyrillic)",
    "cp1253": "Windows-1253 (Greek)",
    "cp1254": "Windows-1254 (Turkish)",
    "cp1255": "Windows-1255 (Hebrew)",
    "cp1256": "Windows-1256 (Arabic)",
    "utf-16-le": "UTF-16 without a byte-order mark (little end first)",
    "utf-16-be": "UTF-16 without a byte-order mark (big end first)",
    "utf-16": "UTF-16",
    "utf-32": "UTF-32",
    "utf-8": "UTF-8",
}
# The Web's standard reads these labels as their Windows supersets, and so do all browsers.
_WEB = {
    **{"iso8859-1": "cp1252", "ascii": "utf-8", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"},
    **{"shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs", "iso8859-11": "cp874", "tis-620": "cp874"},
}
# Labels of that standard that Python has no codec for by that name.
_LABELS = {
    **{"x-sjis": "cp932", "windows-31j": "cp932", "x-euc-jp": "euc_jp", "windows-949": "cp949"},
    **{"windows-874": "cp874", "x-gbk": "gb18030", "x-mac-cyrillic": "mac_cyrillic"},
}
# Share of even or odd bytes that are zero: ASCII letters in UTF-16 give nearly 1, other scripts' spaces about 0.15.
_UTF16_ZEROS = 0.10
WIDE = re.compile(r"utf[-_]?(?:16|32)", re.IGNORECASE)  # names of encodings in which ASCII is not one byte a letter
_SURROGATE = re.compile("[\ud800-\udfff]")


def decode(
    data: bytes, name: str, *, encoding: str | None = None, errors: str = "strict", declared: str | None = None
) -> str:
    """Return the text of some bytes, without a byte-order mark.

    `encoding` is the caller's word and beats everything; `declared` is the document's own, after a byte-order mark.
    Raises NotText (with the encoding it looks like) unless `errors` is "replace"; InputError for an unknown encoding.
    """
    stated = _known_codec(encoding, name) if encoding else bom_codec(data) or web_codec(declared)
    text = _try(data, stated or "utf-8")
    if text is None or (stated is None and _utf16_half(data[:_SAMPLE])):
        guess = stated or _broken_utf8(data) or guess_encoding(data)
        if errors != "replace":
            raise NotText(_refusal(data, name, guess, stated))
        text = data.decode(guess, "replace")
    return checked(text.removeprefix("\ufeff"), name, errors=errors)


def checked(text: str, name: str, *, errors: str = "strict") -> str:
    """Return the text if no null character and no half of a surrogate pair stands in it; else NotText.

    With errors="replace" each of them becomes U+FFFD, so that offsets stay as they are.
    """
    at = text.find("\0")
    if at >= 0 and errors != "replace":
        raise NotText(
            f"{name}: a null character stands at {_place(text, at)}; remove it (tr -d '\\000' < IN > OUT) "
            "or have it replaced with encoding_errors='replace' (--replace-errors)"
        )
    half = _SURROGATE.search(text)
    if half is not None and errors != "replace":
        raise NotText(
            f"{name}: half of a surrogate pair (U+{ord(half[0]):04X}) stands at {_place(text, half.start())}, which is "
            "no character; repair the export, or use encoding_errors='replace' (--replace-errors)"
        )
    return _SURROGATE.sub("\ufffd", text.replace("\0", "\ufffd")) if at >= 0 or half else text


def bom_codec(data: bytes) -> str | None:
    """Return the codec that a byte-order mark declares."""
    return next((codec for mark, codec in _BOMS if data.startswith(mark)), None)


def web_codec(label: str | None) -> str | None:
    """Return the codec of a charset label as browsers read it; None for an unknown label."""
    if not label:
        return None
    label = label.strip().strip("\"'").lower()
    try:
        name = codecs.lookup(_LABELS.get(label, label)).name
    except (LookupError, ValueError):
        return None
    return _WEB.get(name, name) if _is_text_codec(name) else None


def guess_encoding(data: bytes) -> str:
    """Return the codec that bytes which are not UTF-8 were most likely written in."""
    sample = data[:_SAMPLE]
    wide = _utf16_half(sample)
    if wide is not None:
        return wide
    for codec, frequent, share in _MULTI_BYTE:
        if _fits_multi_byte(sample, codec, frequent, share):
            return codec
    return _best_single_byte(sample)


def _known_codec(encoding: str, name: str) -> str:
    try:
        codec = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        codec = ""
    if not codec or not _is_text_codec(codec):
        raise InputError(f"{name}: there is no encoding called {encoding!r}; try utf-8, cp1252, cp1251 or utf-16")
    return "utf-8-sig" if codec == "utf-8" else codec


def _is_text_codec(codec: str) -> bool:
    # codecs.lookup also finds base64 and its like, which turn bytes into bytes
    return bool(getattr(codecs.lookup(codec), "_is_text_encoding", True)) and codec not in ("idna", "punycode")


def _try(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, ValueError):
        return None


def _utf16_half(sample: bytes) -> str | None:
    """Return the UTF-16 codec whose high bytes are zero where plain letters and spaces would make them so."""
    for offset, codec in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = sample[offset::2]
        if half and half.count(0) > _UTF16_ZEROS * len(half) and half.count(0) > 4 * sample[1 - offset :: 2].count(0):
            return codec
    return None


def _broken_utf8(data: bytes) -> str | None:
    """Tell UTF-8 with a few broken bytes from another encoding: most of its sequences are whole."""
    text = data[:_SAMPLE].decode("utf-8", "replace")
    whole = sum(1 for char in text if char > "\x7f" and char != "\ufffd")
    return "utf-8" if whole > 4 * text.count("\ufffd") else None


def _fits_multi_byte(sample: bytes, codec: str, frequent: "re.Pattern[str]", share: float) -> bool:
    # the sample may end inside a character
    cuts = (_try(sample[: len(sample) - cut], codec) for cut in range(4))
    text = next((text for text in cuts if text is not None), None)
    foreign = [char for char in text or "" if char > "\x7f"]
    return bool(foreign) and len(frequent.findall("".join(foreign))) / len(foreign) >= share


def _best_single_byte(sample: bytes) -> str:
    """Choose the code page whose letters make the most function words that are not plain ASCII."""
    words = function_words()
    scores = {codec: _foreign_hits(sample, codec, words) for codec in _SINGLE_BYTE}
    best = max(scores, key=lambda codec: scores[codec])
    if best == "cp1252" or not scores[best][0]:
        return "cp1252" if re.search(rb"[\x80-\x9f]", sample) else "latin-1"
    return best


def _foreign_hits(sample: bytes, codec: str, words: frozenset[str]) -> tuple[int, int]:
    """Return function words and then, for ties, small letters: KOI8-R and Windows-1251 swap the cases."""
    text = sample.decode(codec, "ignore")
    tokens = re.findall(r"[^\W\d_]+", text)
    hits = sum(1 for token in tokens if len(token) > 1 and not token.isascii() and token.lower() in words)
    return hits, sum(1 for char in text if char > "\x7f" and char.islower())


def _refusal(data: bytes, name: str, guess: str, stated: str | None) -> str:
    shown = _NAMES.get(guess, guess)
    ways = "or have broken bytes replaced with encoding_errors='replace' (--replace-errors)"
    if stated is not None:
        return f"{name}: is declared as {shown} but breaks off from it; save it anew as UTF-8, {ways}"
    if guess == "utf-8":
        at = _first_broken(data)
        return f"{name}: is UTF-8 with a broken byte at {at} (line {data.count(10, 0, at) + 1}); repair it, {ways}"
    return (
        f"{name}: is not UTF-8; it looks like {shown}. Convert it (iconv -f {guess.upper()} -t UTF-8 IN > OUT), "
        f"say so with encoding={guess!r}, {ways}"
    )


def _first_broken(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return 0


def _place(text: str, at: int) -> str:
    return f"character {at} (line {text.count(chr(10), 0, at) + 1})"
