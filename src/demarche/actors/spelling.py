"""Spellings of one name: transliterations that newspapers mix, and given names that are the same."""

import re
import unicodedata
from collections.abc import Iterator

# Endings that stand for one ending in Cyrillic; the first that fits is exchanged for all of its row.
SLAVIC_ENDINGS = (
    ("skyy", "sky", "skiy", "skyi", "skii", "ski"),
    ("tskyy", "tsky", "tskiy", "tskyi"),
    ("yev", "ev", "iev"),
    ("ov", "off"),
    ("enko", "yenko"),
    ("yeva", "eva", "ieva"),
    ("ii", "iy", "yi", "yy", "y", "i"),
    ("ei", "ey"),
    ("ai", "ay"),
    ("ia", "iya", "ya"),
)
SLAVIC = {"RUS", "UKR", "BLR", "KAZ", "KGZ", "UZB", "TJK", "TKM"}
SLAVIC_GIVEN = (
    ("Sergei", "Sergey", "Serguei"),
    ("Andrei", "Andrey"),
    ("Andrii", "Andriy", "Andrij"),
    ("Alexei", "Alexey", "Aleksei", "Aleksey"),
    ("Dmitry", "Dmitri", "Dmitriy", "Dmitrii"),
    ("Dmytro", "Dmitro"),
    ("Yury", "Yuri", "Yuriy", "Yurii", "Iurii"),
    ("Alexander", "Aleksandr", "Alexandr", "Oleksandr"),
    ("Oleksandr", "Olexander", "Alexander"),
    ("Nikolai", "Nikolay"),
    ("Mikhail", "Mihail"),
    ("Mykhailo", "Mykhaylo", "Mikhailo"),
    ("Vasily", "Vassily", "Vasili", "Vasiliy"),
    ("Anatoly", "Anatoliy", "Anatolii"),
    ("Valery", "Valeriy", "Valerii", "Valeri"),
    ("Grigory", "Grigoriy", "Grigori"),
    ("Volodymyr", "Vladimir"),
    ("Serhii", "Serhiy", "Sergiy"),
    ("Yevgeny", "Evgeny", "Yevgeniy", "Evgeniy"),
    ("Oleksii", "Oleksiy", "Olexiy"),
    ("Mykola", "Nikola"),
    ("Igor", "Ihor"),
    ("Ihor", "Igor"),
    ("Kyrylo", "Kirill"),
    ("Denys", "Denis"),
    ("Yuliia", "Yulia", "Iuliia"),
    ("Yulia", "Yuliya", "Julia"),
    ("Natalia", "Natalya", "Nataliya"),
    ("Maria", "Mariya"),
    ("Andriy", "Andrii"),
    ("Serhiy", "Serhii"),
    ("Oleksiy", "Oleksii"),
)
ARABIC_PARTICLE = re.compile(r"\b(?:al|el|Al|El)[- ](?=[A-Z])")


def spellings(name: str, state: str) -> Iterator[str]:
    """The name as given, and as other newspapers write it."""
    yield name
    if state in SLAVIC:
        yield from _slavic(name)
    if ARABIC_PARTICLE.search(name):
        for particle in ("al-", "Al-", "el-", "El-", "Al ", "al ", "El "):
            yield ARABIC_PARTICLE.sub(particle, name)


def _slavic(name: str) -> Iterator[str]:
    *given, last = name.split(" ")
    lasts = {last}
    for row in SLAVIC_ENDINGS:
        ending = next((e for e in row if last.endswith(e) and len(last) > len(e) + 2), None)
        if ending:
            lasts |= {last[: -len(ending)] + other for other in row if not (ending in {"y", "i"} and other == "yy")}
            break
    firsts = {given[0]} if given else {""}
    for names in SLAVIC_GIVEN:
        if given and given[0] == names[0]:
            firsts |= set(names)
    for first in sorted(firsts):
        for spelt in sorted(lasts):
            form = " ".join(part for part in (first, *given[1:], spelt) if part)
            if form != name:
                yield form


def skeleton(name: str) -> str:
    """Consonants of a name in one spelling, for comparing given names: Sergei and Sergey, Mohammed and Muhammad."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    plain = plain.replace("ks", "x").replace("kh", "h").replace("ph", "f").replace("ck", "k").replace("c", "k")
    plain = re.sub(r"[^a-z]", "", plain)
    return plain[:1] + re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouyhjw]", "", plain[1:]))


SPELT = 2  # letters by which two spellings of one given name differ at most: Mohammed, Mohamad, but not Soyoung, Sung
NICKNAMES = {
    "joe": "joseph", "bill": "william", "jim": "james", "bob": "robert", "mike": "michael", "tony": "anthony", "tom": "thomas",
    "dan": "daniel", "ben": "benjamin", "bibi": "benjamin", "matt": "matthew", "pete": "peter", "ron": "ronald", "steve": "steven",
    "stephen": "steven", "marty": "martin", "chuck": "charles", "nick": "nicholas", "tim": "timothy", "jake": "jacob", "jd": "james",
    "liz": "elizabeth", "ed": "edward", "ted": "edward", "kathy": "katherine", "dick": "richard", "vlad": "vladimir",
}  # fmt: skip


def same_given(one: str, other: str) -> bool:
    """Whether two given names can be one person's: equal, an initial, a nickname, or another transliteration."""
    a, b = one.strip(".").lower(), other.strip(".").lower()
    if a == b or (min(len(a), len(b)) == 1 and a[:1] == b[:1]):
        return True
    a, b = NICKNAMES.get(a, a), NICKNAMES.get(b, b)
    return a == b or (abs(len(a) - len(b)) <= SPELT and skeleton(a) == skeleton(b) and len(skeleton(a)) > 1)
