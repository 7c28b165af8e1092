"""Which stretch of a text is annotated: whole paragraphs or sentences, dense in what the corpus is short of."""

import re
from dataclasses import dataclass

from demarche.corpus.texts import StoredText

LEAST_WORDS, MOST_WORDS = 150, 600
# Annotators work best on one screenful; a text a little longer is taken whole, so that its context is complete.
TARGET_WORDS, WHOLE_WORDS = (230, 430), 500
FEATURE_CAP = 5
LEAD_BONUS = 1.6

_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|St|Mt|No|vs|Inc|Corp|Ltd|Jr|Sr|approx|etc"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m|e\.g|i\.e|H\.E|Adm|Rev|Hon)|\b[A-Z]|\.[A-Z])\.$"
)
_NAME = r"(?:the )?(?:[A-Z][\w.’'-]+ ){0,3}"
_MEDIA = (
    r"(?:newspaper|news agency|agency|daily|channel|TV|News|Times|Post|Journal|Reuters|TASS|AFP|AP|Axios"
    r"|CNN|BBC|IRNA|ISNA|Fars|Tasnim|Mehr|WAFA|Anadolu|Xinhua|Interfax|RIA Novosti|Al Jazeera|Al Arabiya|Bild|Spiegel|Politico"
    r"|Haaretz|Ynet|Kan|N12|Channel 1[1-4]|Bloomberg|CBS|NBC|ABC|Fox|Press TV|Kyodo|NHK)"
)

# Weight and pattern of each kind of thing that the corpus needs; the scarcer, the heavier.
FEATURES: dict[str, tuple[float, re.Pattern[str]]] = {
    "relay": (
        4.5,
        re.compile(
            rf"\b(?:citing|cited|quoted|quoting|as reported|reportedly|according to {_NAME}{_MEDIA}|{_MEDIA} (?:reported"
            rf"|reports|said|wrote|cited|quoted)|(?:reported|told|tells) {_NAME}{_MEDIA}|(?:state|local|Israeli|Russian|Iranian"
            rf"|Arab|Palestinian|US|German|Ukrainian|Hebrew|Turkish|Syrian) media|sources? (?:told|said)|in an interview)\b"
        ),
    ),
    "nested": (
        3.0,
        re.compile(
            r"\b(?:said|says|told|added|noted|stressed|reported|according)\b[^.]{0,90}?\b(?:had|has|was|were|is|are|would)?"
            r" ?(?:said|told|agreed|promised|refused|rejected|demanded|accused|believes?|hopes?|wants?|insist(?:s|ed)"
            r"|warned|asked|claim(?:s|ed)?|expects?|denied|urged|call(?:s|ed) (?:on|for))\b"
        ),
    ),
    "condition": (
        2.0,
        re.compile(
            r"\b(?:if|unless|until|provided that|on (?:the )?condition|conditional on|in exchange for|in return for"
            r"|only after|prerequisites?|preconditions?|as long as|otherwise|depends on|only when)\b",
            re.I,
        ),
    ),
    "deadline": (
        5.0,
        re.compile(
            r"\b(?:deadline|ultimatum|by (?:the end of|next|this (?:week|month|year)|Monday|Tuesday|Wednesday|Thursday"
            r"|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November"
            r"|December|20\d\d)|within (?:\d+|a|one|two|three|the next|days|weeks)\b|no later than|before the end of"
            r"|in the coming (?:days|weeks)|starting (?:from )?(?:on )?(?:\d|January|February|March|April|May|June|July))"
        ),
    ),
    "addressee": (
        1.5,
        re.compile(
            r"\b(?:told|tells|telling|urged|urges|addressed|called on|calls on|warned|asked|assured|informed|reporters"
            r"|in a letter to|speaking to|briefed|journalists|press conference|lawmakers|addressing|letter)\b"
        ),
    ),
    "channel": (
        7.0,
        re.compile(
            r"\b(?:(?:sen[dt]s?|sending|deliver(?:s|ed)?|passed|pass(?:es)? on|convey(?:s|ed|ing)?|relay(?:s|ed)?|carr(?:y|ied))"
            r" (?:\w+ ){0,4}(?:messages?|signals?|letters?|greetings|proposals?)|messages? (?:to|from|for)|signals? (?:to|that)"
            r"|through (?:\w+ ){0,2}(?:mediat\w+|intermediar\w+|channels)|via (?:\w+ ){0,2}(?:mediat\w+|intermediar\w+|channels)"
            r"|mediators?|back-?channel|on behalf of|indirect talks|intermediar\w+)\b",
            re.I,
        ),
    ),
    "refuse": (
        1.3,
        re.compile(r"\b(?:reject|refus|rule[sd]? out|will not|won't|dismiss|den(?:y|ied|ies)|untrue|false)\w*"),
    ),
    "threat": (
        1.3,
        re.compile(
            r"\b(?:threat|warn|retaliat|consequences|respond|will be forced|reserves? the right|further (?:action|measures))\w*"
        ),
    ),
    "offer": (
        1.5,
        re.compile(
            r"\b(?:offer|propos|ready to|willing to|invit|pledg|promis|commit|guarantee|will continue to support|undertak)\w*"
        ),
    ),
    "demand": (
        1.0,
        re.compile(r"\b(?:demand|must|urge|call(?:s|ed|ing)? (?:on|for)|insist|appeal|request)\w*"),
    ),
    "agree": (
        1.3,
        re.compile(r"\b(?:agree|accept|consent|understanding|reached an?|concede|apologi[sz]|compromise)\w*"),
    ),
    "accuse": (1.0, re.compile(r"\b(?:accus|blam|condemn|critici[sz]|denounc|slam|violat|unacceptable)\w*")),
    "praise": (
        1.0,
        re.compile(r"\b(?:prais|welcom|thank|grateful|congratulat|condolence|solidarity|appreciat|commend|hail)\w*"),
    ),
    "deed": (
        1.0,
        re.compile(
            r"\b(?:met with|meeting with|talks with|visit|sign(?:ed|s) |ratif|deploy|drill|exercise|sanction|expel|seiz|arrest"
            r"|detain|attack|strike|shell|fired|withdr|releas|lift(?:ed|ing)? |aid |humanitarian|protest|boycott|exchange)\w*"
        ),
    ),
}
_STATES = re.compile(
    r"\b(?:Russia|Ukrain|Israel|Iran|Chin[ae]|Ameri|U\.?S\.?\b|United States|Britain|British|UK\b|France|French|German"
    r"|EU\b|European Union|NATO|UN\b|United Nations|Hamas|Houthi|Hezbollah|Turk|Egypt|Qatar|Saudi|Syria|Leban|Jordan|Iraq"
    r"|Pakistan|India|Japan|Korea|Taiwan|Hungar|Poland|Polish|Serbia|Armenia|Azerbaijan|Belarus|Moldov|Georgia|Sudan"
    r"|South Africa|Venezuel|Cuba|Mexic|Canad|Brazil|Oman|Yemen|Emirat|UAE|Palestin|Afghan|Taliban|Myanmar|Philippin"
    r"|Ethiop|Eritrea|Congo|Rwanda|Mali|Niger|Libya|Ital|Spain|Spanish|Vatican|Pope|Ireland|Norw|Finl|Swed|Greenland"
    r"|Denmark|Danish|Kazakh|Uzbek|Vietnam|Thai|Cambodia|Malaysia|Indonesia|Australia|Slovak|Moscow|Kremlin|Washington"
    r"|White House|Kiev|Kyiv|Beijing|Tehran|Brussels|Trump|Putin|Zelensky|Netanyahu|African Union|ASEAN|Bahrain|Kuwait)"
)


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of whole units, `start` to `end` in code points, with its words and its score."""

    start: int
    end: int
    words: int
    score: float
    features: dict[str, int]


def units(text: StoredText) -> list[tuple[int, int]]:
    """The stretches that are never cut: paragraphs, or sentences where the body comes in one line."""
    found = []
    for line in re.finditer(r"[^\n]+", text.text):
        stripped = line[0].strip()
        if not stripped:
            continue
        start = line.start() + line[0].index(stripped[0])
        if text.text[:start].count("\n") <= 2 and "\n" not in text.text[start:].strip() and len(stripped) > 800:
            found += sentences(text.text, start, start + len(stripped))
        else:
            found.append((start, start + len(stripped)))
    return found


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A plain sentence splitter: good enough to cut a range at, and never inside an abbreviation it knows."""
    found, begin = [], start
    for stop in re.finditer(r"[.!?…][\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-ZÀ-Þ0-9🔹-🟿])", text[start:end]):
        cut = start + stop.end()
        head = text[begin : start + stop.start() + 1]
        if (
            _ABBREVIATION.search(head)
            or text[begin:cut].count('"') % 2
            or text[begin:cut].count("“") > text[begin:cut].count("”")
        ):
            continue
        found.append((begin, start + stop.start() + len(stop[0].rstrip())))
        begin = cut
    found.append((begin, end))
    return found


def features(passage: str) -> dict[str, int]:
    """How often each wanted kind shows in a passage."""
    return {name: len(pattern.findall(passage)) for name, (_, pattern) in FEATURES.items()}


def _worth(counts: dict[str, int], states: set[str]) -> float:
    """Worth of a passage for the corpus: capped, weighted counts, and how many sides take part in it."""
    weighed = sum(FEATURES[name][0] * min(count, FEATURE_CAP) for name, count in counts.items())
    return weighed + 0.7 * min(len(states), 8)


def best_window(text: StoredText) -> Window | None:
    """The stretch most worth annotating, or None where the text is too short to give one."""
    parts = units(text)
    sizes = [len(text.text[a:b].split()) for a, b in parts]
    if sum(sizes) < LEAST_WORDS:
        return None
    counts = [features(text.text[a:b]) for a, b in parts]
    states = [set(_STATES.findall(text.text[a:b])) for a, b in parts]

    def window(i: int, j: int) -> Window:
        summed = {name: sum(c[name] for c in counts[i : j + 1]) for name in FEATURES}
        worth = _worth(summed, set().union(*states[i : j + 1]))
        return Window(parts[i][0], parts[j][1], sum(sizes[i : j + 1]), worth, summed)

    if sum(sizes) <= WHOLE_WORDS:
        return window(0, len(parts) - 1)
    found = []
    for i in range(len(parts)):
        if text.title and i == 1:  # never the text without its headline
            continue
        for j in range(i, len(parts)):
            words = sum(sizes[i : j + 1])
            if words > TARGET_WORDS[1]:
                break
            if words >= TARGET_WORDS[0]:
                found.append(window(i, j))
    return max(found, key=lambda w: w.score / w.words**0.6 * (LEAD_BONUS if w.start == 0 else 1), default=None)
