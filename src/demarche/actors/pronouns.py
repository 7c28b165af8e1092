"""Words that name nobody by themselves: pronouns, "the two sides", "the source"; what they can stand for."""

import re

SINGULAR = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
THINGS = frozenset({"it", "its", "itself"})
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
SPEAKER = frozenset({"i", "we", "us", "our", "my", "me", "ours", "mine", "ourselves", "myself"})
SECOND_PERSON = frozenset({"you", "your", "yours", "yourself", "yourselves"})
RELATIVE = frozenset({"who", "which", "whom", "that"})
POSSESSIVE = frozenset({"his", "her", "its", "their"})
QUESTION = re.compile(
    r"(?:question|q|reporter|journalist|moderator|interviewer|correspondent|host)s?\W*$", re.IGNORECASE
)
ANSWER = re.compile(r"(?:answer|a)\W*$", re.IGNORECASE)
COUNT = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}
# "the two sides", "both countries", "the warring parties", "each other"
JOINT = re.compile(
    r"(?:(?:the|these|those|all)\s+)?(?:(?P<count>two|both|three|four|five|warring|opposing|conflicting|rival)\s+)(?:of\s+)?(?:the\s+|these\s+)?"
    r"(?P<more>warring |rival |neighbou?ring |allied |nuclear-armed |sides?\b)?(?P<head>sides?|parties|countries|capitals|nations|states|"
    r"governments|neighbou?rs|allies|powers|peoples|leaders|presidents|ministers|foreign ministers|diplomats|teams|delegations|"
    r"rivals|foes|militaries|armies|heads of state|men|of them)?$",
    re.IGNORECASE,
)
EACH_OTHER = frozenset(
    {
        "each other",
        "one another",
        "the sides",
        "the parties",
        "both",
        "the parties to the conflict",
        "all parties",
        "all sides",
        "both parties",
        "the negotiating sides",
        "each side",
        "sides",
        "the leaders",
        "the presidents",
    }
)
PERSONAL = re.compile(r"leaders|presidents|ministers|men|heads of state|diplomats", re.IGNORECASE)


def joint_count(phrase: str) -> int:
    """How many sides a joint phrase means; 0 where it is none."""
    if phrase.lower() in EACH_OTHER:
        return 2
    found = JOINT.match(phrase)
    if not found or not (found["head"] or found["more"]):
        return 0
    return COUNT.get(found["count"].lower(), 2)


# "the minister" can be any minister, "the prime minister" only one.
GENERIC = frozenset(
    [
        "minister",
        "secretary",
        "chief",
        "leader",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "ambassador",
        "envoy",
        "general",
        "senator",
        "governor",
    ]
)
HIGHEST = frozenset(["leader", "president", "pm", "mfa", "state", "mod", "defense"])
SECOND = frozenset(["gov", "embassy", "intel", "mil", "secretary-general", "high-representative", "commission"])
COURTESY = frozenset(["mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "prof", "madam"])
CHIEFS = frozenset(
    [
        "president",
        "minister",
        "chancellor",
        "leader",
        "king",
        "emir",
        "sultan",
        "premier",
        "secretary",
        "general",
        "secretary-general",
    ]
)
# Organs whose officers are of the state that the article is about where it names none; firms have presidents, too.
LOCAL = frozenset(["gov", "parliament", "court"])
# "the diplomat": in which organs such a person serves.
CALLINGS = {
    "diplomat": ("mfa", "state", "embassy"),
    "politician": ("party", "parliament", "congress", "gov", "president", "pm"),
    "statesman": ("president", "pm", "leader"),
    "lawmaker": ("parliament", "congress"),
    "official": ("gov", "mfa", "state", "mod", "defense"),  # nobody calls a president so
}
# "these countries", "the three governments": the last list of states.
LISTED = re.compile(
    r"(?:the|these|those|all)(?: of)?(?: the)?(?: two| three| four| five)? (?:countries|governments|nations|states|allies|trio|capitals)",
    re.IGNORECASE,
)
LAND = frozenset(["country", "land", "territory", "state", "nation", "people", "army", "soil", "government", "side"])
