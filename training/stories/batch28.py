"""Invented stories, twenty-eighth batch: columns on who speaks to whom through whom; state agencies on their own."""

from training.stories.notation import C, G, N, S, story

story(
    "minsk-note-third-address",
    "Gazeta Wschodnia (English edition)",
    "2027-03-16",
    """
Minsk's letter had three addressees, and Warsaw was the least of them

By Halina Wrobel

The Belarusian foreign ministry published a note to Poland on Saturday in which it offers to open the crossing at Bobrowniki and to pardon eleven members of the Polish minority. In return it wants the fence taken down as far as the Bug and two of its banks removed from the list drawn up in Brussels.

I do not think that anybody in Minsk expects a reply from us. The sentence that matters stands at the end: the ministry "would welcome the good offices of a great power without prejudices in the region". Lithuania and Latvia have prejudices, as does Germany. The note was written for the United States, and it was carried there by the Omani foreign minister, who flew from Minsk to Washington the same evening.

It is not the first time since the meeting in Muscat in January. In February the deputy head of the presidential administration, Viktar Shumski, told Russian television that Minsk was "ready for any conversation, with anybody". Before him the state news agency had praised the American envoy as a man of his word. Neither ever mentioned Vilnius, which had asked for the same prisoners in December and was refused.

Is it a bluff? The Polish interior minister believes so. "They took forty people in the spring and sell us eleven in the winter," Robert Kasperek told parliament on Monday. He ruled out any work on the fence before the last of them was home and promised the deputies a report by Easter.

The opposition is less sure. Its leader in the Sejm called on him to send a doctor to the prison at Hrodna, where two of the men are on hunger strike, and not to wait for the Union. The premier announced that army engineers would stay on the Bug, whatever Minsk, Vilnius or Brussels proposed.

Moscow, which keeps missiles and some 2,000 soldiers in the neighbouring country, has said nothing for four days. An adviser to the Kremlin complained to a Petersburg paper that its ally "learns to walk at other people's expense". It was a reproach but also, I suspect, a warning: gas is due to be priced again in April.

The White House has so far answered with one line. The envoy would travel, a spokeswoman said, when the eleven had crossed, "not when they have been counted". She denied reports that the Omani aircraft had stopped in Vilnius.

Relations between the two neighbours have been frozen since 2021. Warsaw closed four of six crossings and expelled the military attache. Ukraine and Estonia backed it at the time.
""",
    S(
        "BLR/mfa",
        "The Belarusian foreign ministry",
        "offers",
        "to open the crossing at Bobrowniki and to pardon eleven members of the Polish minority",
        to="Poland|POL",
        date="2027-03-13",
    ),
    G(
        "offer",
        "The Belarusian foreign ministry|BLR/mfa",
        "Poland|POL",
        "prisoners shipping",
        "to open the crossing at Bobrowniki and to pardon eleven members of the Polish minority",
        cond="in_exchange: In return",
        time="present",
    ),
    S(
        "BLR/mfa",
        "it@1",
        "wants",
        "the fence taken down as far as the Bug and two of its banks removed from the list drawn up in Brussels",
    ),
    G("demand", "it@1|BLR/mfa", "POL", "migration", "the fence taken down as far as the Bug", time="present"),
    G(
        "demand",
        "it@1|BLR/mfa",
        "Brussels@0|EU",
        "sanctions",
        "two of its banks removed from the list drawn up in Brussels",
        time="present",
    ),
    S("AUTHOR", "I@0", "do not think", "anybody in Minsk expects a reply from us"),
    S(
        "BLR/mfa",
        "the ministry",
        None,
        '"would welcome the good offices of a great power without prejudices in the region"',
        form="direct",
    ),
    G(
        "appeal",
        "the ministry|BLR/mfa",
        "a great power|USA",
        "negotiations",
        "would welcome the good offices of a great power without prejudices in the region",
    ),
    C(
        "BLR/mfa",
        "the Omani foreign minister|OMN/mfa",
        "the United States|USA",
        "The note was written for the United States, and it was carried there by the Omani foreign minister",
    ),
    S(
        "BLR/president/viktar-shumski",
        "the deputy head of the presidential administration, Viktar Shumski,",
        "told@0",
        'Minsk was "ready for any conversation, with anybody"',
        form="mixed",
        to="Russian television|RUS/media",
        relays="Russian television|RUS/media",
    ),
    G("announce", "Minsk@3|BLR", "", "negotiations", 'Minsk was "ready for any conversation, with anybody"'),
    S("BLR/media", "the state news agency", "praised", "the American envoy as a man of his word"),
    G(
        "praise",
        "the state news agency|BLR/media",
        "the American envoy|USA/gov",
        "relations",
        "praised the American envoy as a man of his word",
    ),
    N("appeal", "Vilnius@0|LTU", "BLR", "prisoners", "Vilnius, which had asked for the same prisoners in December"),
    N("reject", "BLR", "Vilnius@0|LTU", "prisoners", "was refused"),
    S("POL/gov/robert-kasperek", "The Polish interior minister", "believes", "so@0"),
    S(
        "POL/gov/robert-kasperek",
        "Robert Kasperek",
        "told@1",
        '"They took forty people in the spring and sell us eleven in the winter,"',
        form="direct",
        to="parliament|POL/parliament",
        date="2027-03-15",
    ),
    G(
        "accuse",
        "Robert Kasperek|POL/gov/robert-kasperek",
        "They|BLR",
        "prisoners",
        "They took forty people in the spring and sell us eleven in the winter",
    ),
    G("coerce", "They|BLR", "forty people|BLR/public", "prisoners", "They took forty people in the spring"),
    N(
        "reject",
        "He|POL/gov/robert-kasperek",
        "BLR",
        "migration",
        "He ruled out any work on the fence",
        cond="until: before the last of them was home",
    ),
    N("demand", "He|POL/gov/robert-kasperek", "BLR", "prisoners", "the last of them was home"),
    S("POL/gov/robert-kasperek", "He", "promised", "a report by Easter", to="the deputies|POL/parliament"),
    G(
        "promise",
        "He|POL/gov/robert-kasperek",
        "the deputies|POL/parliament",
        "prisoners",
        "promised the deputies a report",
        by="2027-03-28: by Easter",
    ),
    S(
        "POL/party",
        "Its leader in the Sejm",
        "called on",
        "to send a doctor to the prison at Hrodna, where two of the men are on hunger strike, and not to wait for the Union",
        to="him@0|POL/gov/robert-kasperek",
    ),
    G(
        "appeal",
        "Its leader in the Sejm|POL/party",
        "him@1|POL/gov/robert-kasperek",
        "prisoners humanitarian",
        "to send a doctor to the prison at Hrodna",
    ),
    S(
        "POL/pm",
        "The premier",
        "announced",
        "army engineers would stay on the Bug, whatever Minsk, Vilnius or Brussels proposed",
    ),
    G("announce", "The premier|POL/pm", "", "troops", "army engineers would stay on the Bug"),
    N(
        "mobilize",
        "Moscow|RUS",
        "the neighbouring country|BLR",
        "troops weapons",
        "keeps missiles and some 2,000 soldiers in the neighbouring country",
        time="present",
    ),
    S(
        "RUS/president",
        "An adviser to the Kremlin",
        "complained",
        'its ally "learns to walk at other people\'s expense"',
        form="mixed",
        to="a Petersburg paper|RUS/media",
        relays="a Petersburg paper|RUS/media",
    ),
    G(
        "accuse",
        "An adviser to the Kremlin|RUS/president",
        "its ally|BLR",
        "relations",
        'its ally "learns to walk at other people\'s expense"',
    ),
    S("AUTHOR", "I@1", "suspect", "It was a reproach", "also", "a warning"),
    G("warn", "RUS/president", "BLR", "energy relations", "a warning", mod="hedged"),
    S(
        "USA/president",
        "a spokeswoman",
        "said@1",
        "The envoy would travel",
        'when the eleven had crossed, "not when they have been counted"',
        form="mixed",
    ),
    G(
        "offer",
        "The White House|USA/president",
        "BLR",
        "negotiations prisoners",
        "The envoy would travel",
        cond="after: when the eleven had crossed",
    ),
    G("demand", "The White House|USA/president", "BLR", "prisoners", "the eleven had crossed"),
    S("USA/president", "She", "denied", "reports that the Omani aircraft had stopped in Vilnius"),
    S("?", None, "reports", "the Omani aircraft had stopped in Vilnius", up=1),
    G(
        "deny",
        "She|USA/president",
        "",
        "negotiations",
        "She denied reports that the Omani aircraft had stopped in Vilnius",
        back=1,
    ),
    N(
        "sanction",
        "Warsaw@1|POL",
        "BLR",
        "relations migration",
        "Warsaw closed four of six crossings and expelled the military attache",
    ),
    N("praise", "Ukraine|UKR; Estonia|EST", "it@4|POL", "relations", "Ukraine and Estonia backed it at the time"),
)

story(
    "kaliningrad-transit-news-agency",
    "Turan Telegraph Agency",
    "2028-04-20",
    """
Transit to enclave must not become instrument of pressure, deputy foreign minister says

MOSCOW, April 20. /Turan/. The limits on rail transit to the Kaliningrad Region are a hostile step that will not be left without a response, Russian Deputy Foreign Minister Anatoly Grebenkin said at a news conference on Thursday.

"We are told about technical reasons. Nobody believes this, including those who invented it," he stressed.

According to the diplomat, Vilnius informed the Russian side on April 11 that the number of freight trains would be cut from 14 to six a week. Similar notices were received by Belarus, which carries the cargo from Smolensk, and by two insurers in Kazakhstan. Germany and Finland, he noted, have assured Moscow in private that they had not been consulted.

"I would like to remind our neighbor that the arrangement was concluded in 2002 not with it but with the European Union. We therefore demand that Brussels call its member to order before May 9," Grebenkin said.

Should this not happen, he added, electricity supplies through third countries could be reviewed, "and it will not be Kaliningrad that sits in the dark". He did not name the measures, but recalled that Estonia, Latvia and Poland depend on the same cable.

The senior diplomat dismissed as fantasy allegations by the alliance's command that the Baltic Fleet was preparing to escort ferries with warships. "There is one fleet that has stopped a merchant vessel in those waters this year, and it does not fly our flag," he went on to say.

He thanked Minsk for additional capacity at Orsha, and promised residents of the exclave that air fares would be kept at the level of last year. Two more ice-class ferries will be built in St. Petersburg, the diplomat announced, though Finland and Germany have ceased to supply engines.

Turning to the United States, the deputy minister emphasized that contacts on strategic stability would continue in Geneva in June. Russia, he said, is open to an exchange of inspectors if the other side abandons preconditions. Any return of observers to naval drills in the Baltic is ruled out, he noted.

Asked about a proposal by Ankara to host a meeting of the littoral states, Grebenkin said the initiative deserved attention. Sweden turned it down on Tuesday.

The Kaliningrad Region, with a population of about one million, borders on Lithuania and Poland. In June 2022 Vilnius stopped the transit of steel, lifting the ban for trains a month later after the European Commission had issued guidance.
""",
    S(
        "RUS/mfa/anatoly-grebenkin",
        "deputy foreign minister@0",
        "says",
        "Transit to enclave must not become instrument of pressure",
    ),
    G(
        "demand",
        "deputy foreign minister@0|RUS/mfa/anatoly-grebenkin",
        "LTU",
        "shipping",
        "Transit to enclave must not become instrument of pressure",
        time="present",
    ),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "Russian Deputy Foreign Minister Anatoly Grebenkin",
        "said@0",
        "The limits on rail transit to the Kaliningrad Region are a hostile step that will not be left without a response",
        date="2028-04-20",
    ),
    G(
        "accuse",
        "Russian Deputy Foreign Minister Anatoly Grebenkin|RUS/mfa/anatoly-grebenkin",
        "LTU",
        "shipping relations",
        "The limits on rail transit to the Kaliningrad Region are a hostile step",
    ),
    G(
        "threaten",
        "Russian Deputy Foreign Minister Anatoly Grebenkin|RUS/mfa/anatoly-grebenkin",
        "LTU",
        "shipping",
        "will not be left without a response",
    ),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "he@0",
        "stressed",
        '"We are told about technical reasons. Nobody believes this, including those who invented it,"',
        form="direct",
    ),
    G(
        "accuse",
        "he@0|RUS/mfa/anatoly-grebenkin",
        "those who invented it|LTU",
        "shipping",
        "Nobody believes this, including those who invented it",
    ),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "the diplomat@0",
        "According to",
        "Vilnius informed the Russian side on April 11 that the number of freight trains would be cut from 14 to six a week",
        "Similar notices were received by Belarus, which carries the cargo from Smolensk, and by two insurers in Kazakhstan",
    ),
    S(
        "LTU",
        "Vilnius@0",
        "informed",
        "the number of freight trains would be cut from 14 to six a week",
        to="the Russian side|RUS",
        up=1,
        date="2028-04-11",
    ),
    G(
        "threaten",
        "Vilnius@0|LTU",
        "the Russian side|RUS",
        "shipping",
        "the number of freight trains would be cut from 14 to six a week",
    ),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "he@1",
        "noted@0",
        "Germany and Finland",
        "have assured Moscow in private that they had not been consulted",
    ),
    S("DEU; FIN", "Germany and Finland", "have assured", "they had not been consulted", to="Moscow|RUS", up=1),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "Grebenkin@1",
        "said@1",
        '"I would like to remind our neighbor that the arrangement ... call its member to order before May 9,"',
        form="direct",
        to="our neighbor|LTU",
    ),
    G(
        "demand",
        "We@1|RUS/mfa/anatoly-grebenkin",
        "Brussels|EU",
        "shipping",
        "We therefore demand that Brussels call its member to order",
        by="2028-05-09: before May 9",
    ),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "he@2",
        "added",
        "Should this not happen",
        'electricity supplies through third countries could be reviewed, "and it will not be Kaliningrad that sits in the dark"',
        form="mixed",
    ),
    G(
        "threaten",
        "he@2|RUS/mfa/anatoly-grebenkin",
        "LTU; Brussels|EU",
        "energy",
        "electricity supplies through third countries could be reviewed",
        cond="if: Should this not happen",
    ),
    S("RUS/mfa/anatoly-grebenkin", "He@0", "recalled", "Estonia, Latvia and Poland depend on the same cable"),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "The senior diplomat",
        "dismissed as fantasy",
        "allegations by the alliance's command that the Baltic Fleet was preparing to escort ferries with warships",
    ),
    S(
        "NATO/mil",
        "the alliance's command",
        "allegations",
        "the Baltic Fleet was preparing to escort ferries with warships",
        up=1,
    ),
    G(
        "accuse",
        "the alliance's command|NATO",
        "the Baltic Fleet|RUS/mil",
        "troops shipping",
        "allegations by the alliance's command that the Baltic Fleet was preparing to escort ferries with warships",
    ),
    G(
        "deny",
        "The senior diplomat|RUS/mfa/anatoly-grebenkin",
        "the alliance's command|NATO",
        "troops shipping",
        "dismissed as fantasy allegations by the alliance's command",
        back=1,
    ),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "he@3",
        "went on to say",
        '"There is one fleet that has stopped a merchant vessel in those waters this year, and it does not fly our flag,"',
        form="direct",
    ),
    G(
        "accuse",
        "he@3|RUS/mfa/anatoly-grebenkin",
        "one fleet|NATO",
        "shipping",
        "There is one fleet that has stopped a merchant vessel in those waters this year",
    ),
    S("RUS/mfa/anatoly-grebenkin", "He@1", "thanked", "for additional capacity at Orsha", to="Minsk|BLR"),
    G(
        "praise",
        "He@1|RUS/mfa/anatoly-grebenkin",
        "Minsk|BLR",
        "shipping",
        "He thanked Minsk for additional capacity at Orsha",
    ),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "He@1",
        "promised",
        "air fares would be kept at the level of last year",
        to="residents of the exclave|RUS/public",
    ),
    G(
        "promise",
        "He@1|RUS/mfa/anatoly-grebenkin",
        "residents of the exclave|RUS/public",
        "shipping",
        "air fares would be kept at the level of last year",
    ),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "the diplomat@1",
        "announced",
        "Two more ice-class ferries will be built in St. Petersburg",
        "Finland and Germany have ceased to supply engines",
    ),
    G(
        "announce",
        "the diplomat@1|RUS/mfa/anatoly-grebenkin",
        "",
        "shipping",
        "Two more ice-class ferries will be built in St. Petersburg",
    ),
    G(
        "sanction",
        "Finland@1|FIN; Germany@1|DEU",
        "RUS",
        "sanctions shipping",
        "Finland and Germany have ceased to supply engines",
    ),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "the deputy minister",
        "emphasized",
        "contacts on strategic stability would continue in Geneva in June",
    ),
    G(
        "meet",
        "Russia|RUS; the United States|USA",
        "",
        "nuclear negotiations",
        "contacts on strategic stability would continue in Geneva in June",
        time="future",
    ),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "he@4",
        "said@2",
        "Russia",
        "is open to an exchange of inspectors if the other side abandons preconditions",
    ),
    G(
        "offer",
        "Russia|RUS",
        "the other side|USA",
        "nuclear weapons",
        "is open to an exchange of inspectors",
        cond="if: if the other side abandons preconditions",
    ),
    G("demand", "Russia|RUS", "the other side|USA", "negotiations", "the other side abandons preconditions"),
    S(
        "RUS/mfa/anatoly-grebenkin",
        "he@5",
        "noted@1",
        "Any return of observers to naval drills in the Baltic is ruled out",
    ),
    G(
        "reject",
        "he@5|RUS/mfa/anatoly-grebenkin",
        "",
        "troops",
        "Any return of observers to naval drills in the Baltic is ruled out",
    ),
    S("TUR", "Ankara", "proposal", "to host a meeting of the littoral states"),
    G("offer", "Ankara|TUR", "", "negotiations", "a proposal by Ankara to host a meeting of the littoral states"),
    S("RUS/mfa/anatoly-grebenkin", "Grebenkin@2", "said@3", "the initiative deserved attention"),
    G("praise", "Grebenkin@2|RUS/mfa/anatoly-grebenkin", "TUR", "negotiations", "the initiative deserved attention"),
    N("reject", "Sweden|SWE", "TUR", "negotiations", "Sweden turned it down on Tuesday"),
    N("sanction", "Vilnius@1|LTU", "RUS", "sanctions shipping", "In June 2022 Vilnius stopped the transit of steel"),
    N("retreat", "Vilnius@1|LTU", "RUS", "sanctions shipping", "lifting the ban for trains a month later"),
)

story(
    "pyongyang-two-seas-column",
    "The Han River Daily",
    "2029-05-22",
    """
The North's insult was for Tokyo, its question for someone else

By Seo Min-jae, senior writer

When the North Korean state agency called the Japanese defence minister "a puppet that has lost its strings" on Friday, most newspapers here reported it as a quarrel over the drill off Niigata. They read only the first half.

The second half reads: "Whoever lends his island to others must know that islands do not move away." Guam is an island too. Analysts in Seoul agree that Japan was merely the envelope. The letter went to Washington, two weeks before its new president travels to Manila.

Note what was missing. For eleven months each statement of the North has ended with the condition that the sanctions be lifted first. That sentence has now been dropped, for the third time since the Hanoi channel was reopened in March. Instead the vice foreign minister, Ri Kum Sok, told the Mongolian ambassador that a freeze "could be talked about" provided the drills stopped before the autumn.

Is this an offensive of smiles, or a bluff? Our Unification Ministry calls it the former and has thanked Ulan Bator for passing on the offer. The Defence Ministry pointed out that Pyongyang fired two missiles into the East Sea the very same day. China, which denied last month that it had reopened the coal trade, called for calm and sees no contradiction.

The American answer is no clearer. The State Department said it would not discuss the drills with anyone but its allies. It then urged "all parties" to avoid steps that raise tension. In Tokyo, where the relatives of the abducted were received by the premier on Monday, this caused dismay. The chief cabinet secretary demanded an explanation, and reminded his ally, not his enemy, that Japan would accept no freeze that left the medium-range missiles where they are.

Russia meanwhile supplies the fuel. Vladivostok's port authority promised on Sunday that the ferry to Rason would sail twice a week, sanctions or no sanctions.

The Blue House announced that our own drill would be held in August, whatever Pyongyang and Washington agreed.

What should Seoul do? The president has told his party that he will not be a spectator again. He would be wise to say so in Washington. In 2018 South Korea carried the North's words to the White House; in 2019 it was left standing outside the door.

The ruling party's floor leader accused the conservative press yesterday of wishing for failure. I plead guilty to doubt only.
""",
    S(
        "PRK/media",
        "the North Korean state agency",
        "called@0",
        'the Japanese defence minister "a puppet that has lost its strings"',
        form="mixed",
        date="2029-05-18",
    ),
    G(
        "accuse",
        "the North Korean state agency|PRK/media",
        "the Japanese defence minister|JPN/mod",
        "relations",
        'called the Japanese defence minister "a puppet that has lost its strings"',
    ),
    S("KOR/media", "most newspapers here", "reported", "it as a quarrel over the drill off Niigata"),
    S(
        "PRK/media",
        "The second half",
        "reads",
        '"Whoever lends his island to others must know that islands do not move away."',
        form="direct",
    ),
    G(
        "threaten",
        "PRK/media",
        "Whoever lends his island to others|USA; Whoever lends his island to others|JPN",
        "force alliances",
        "Whoever lends his island to others must know that islands do not move away",
    ),
    S("KOR?", "Analysts in Seoul", "agree", "Japan was merely the envelope"),
    C("PRK", "", "Washington@0|USA", "The letter went to Washington"),
    N(
        "meet",
        "its new president|USA/president; Manila|PHL",
        "",
        "relations",
        "two weeks before its new president travels to Manila",
        time="future",
    ),
    S("PRK", "each statement of the North", "the condition", "the sanctions be lifted first"),
    G("demand", "the North@1|PRK", "Washington@0|USA", "sanctions", "the condition that the sanctions be lifted first"),
    N("concede", "PRK", "USA", "sanctions", "That sentence has now been dropped"),
    S(
        "PRK/mfa/ri-kum-sok",
        "the vice foreign minister, Ri Kum Sok,",
        "told@0",
        'a freeze "could be talked about" provided the drills stopped before the autumn',
        form="mixed",
        to="the Mongolian ambassador|MNG/embassy",
    ),
    G(
        "offer",
        "the vice foreign minister, Ri Kum Sok,|PRK/mfa/ri-kum-sok",
        "USA",
        "nuclear negotiations",
        'a freeze "could be talked about"',
        cond="if: provided the drills stopped before the autumn",
    ),
    G(
        "demand",
        "the vice foreign minister, Ri Kum Sok,|PRK/mfa/ri-kum-sok",
        "USA",
        "troops",
        "the drills stopped before the autumn",
        by="?: before the autumn",
    ),
    S("KOR/gov", "Our Unification Ministry", "calls", "it the former"),
    S("KOR/gov", "Our Unification Ministry", "has thanked", "for passing on the offer", to="Ulan Bator|MNG"),
    G(
        "praise",
        "Our Unification Ministry|KOR/gov",
        "Ulan Bator|MNG",
        "negotiations",
        "has thanked Ulan Bator for passing on the offer",
    ),
    C("PRK/mfa/ri-kum-sok", "Ulan Bator|MNG", "", "Ulan Bator for passing on the offer"),
    S(
        "KOR/mod",
        "The Defence Ministry",
        "pointed out",
        "Pyongyang fired two missiles into the East Sea the very same day",
    ),
    G("mobilize", "Pyongyang@0|PRK", "", "weapons", "Pyongyang fired two missiles into the East Sea"),
    S("CHN", "China", "denied", "it had reopened the coal trade"),
    G("deny", "China|CHN", "", "trade sanctions", "denied last month that it had reopened the coal trade"),
    S("CHN", "China", "called for", "calm"),
    G("appeal", "China|CHN", "", "relations", "called for calm"),
    S("CHN", "China", "sees", "no contradiction"),
    S("USA/state", "The State Department", "said", "it would not discuss the drills with anyone but its allies"),
    G(
        "reject",
        "The State Department|USA/state",
        "PRK",
        "troops negotiations",
        "it would not discuss the drills with anyone but its allies",
    ),
    S(
        "USA/state",
        "It",
        "urged",
        "to avoid steps that raise tension",
        to="all parties|KOR; all parties|PRK; all parties|JPN",
    ),
    G(
        "appeal",
        "It|USA/state",
        "all parties|PRK; all parties|KOR; all parties|JPN",
        "relations",
        "to avoid steps that raise tension",
    ),
    N(
        "meet",
        "the premier|JPN/pm; the relatives of the abducted|JPN/public",
        "",
        "human_rights",
        "the relatives of the abducted were received by the premier on Monday",
    ),
    N(
        "demand",
        "The chief cabinet secretary|JPN/gov",
        "USA/state",
        "troops alliances",
        "The chief cabinet secretary demanded an explanation",
    ),
    S(
        "JPN/gov",
        "The chief cabinet secretary",
        "reminded",
        "Japan would accept no freeze that left the medium-range missiles where they are",
        to="his ally|USA",
    ),
    G(
        "reject",
        "Japan@1|JPN",
        "his ally|USA",
        "nuclear weapons",
        "Japan would accept no freeze that left the medium-range missiles where they are",
    ),
    N("aid", "Russia|RUS", "PRK", "energy", "Russia meanwhile supplies the fuel", time="present"),
    S(
        "RUS/gov",
        "Vladivostok's port authority",
        "promised",
        "the ferry to Rason would sail twice a week, sanctions or no sanctions",
        date="2029-05-20",
    ),
    G(
        "promise",
        "Vladivostok's port authority|RUS/gov",
        "PRK",
        "shipping sanctions",
        "the ferry to Rason would sail twice a week",
    ),
    S(
        "KOR/president",
        "The Blue House",
        "announced",
        "our own drill would be held in August, whatever Pyongyang and Washington agreed",
    ),
    G(
        "announce",
        "The Blue House|KOR/president",
        "",
        "troops",
        "our own drill would be held in August",
        by="2029-08-31: in August",
    ),
    S("KOR/president", "The president", "has told", "he will not be a spectator again", to="his party|KOR/party"),
    G("announce", "The president|KOR/president", "", "negotiations", "he will not be a spectator again"),
    N(
        "appeal",
        "AUTHOR",
        "He|KOR/president",
        "negotiations",
        "He would be wise to say so in Washington",
        time="present",
    ),
    C(
        "the North@2|PRK",
        "South Korea|KOR",
        "the White House|USA/president",
        "In 2018 South Korea carried the North's words to the White House",
    ),
    S(
        "KOR/party",
        "The ruling party's floor leader",
        "accused",
        "the conservative press yesterday of wishing for failure",
    ),
    G(
        "accuse",
        "The ruling party's floor leader|KOR/party",
        "the conservative press|KOR/media",
        "information leadership",
        "accused the conservative press yesterday of wishing for failure",
    ),
)

story(
    "iran-agency-e3-inspectors-2029",
    "Fars Gulf News Service",
    "2029-09-04",
    """
Trust is not restored by ultimatums, spokesman tells Europeans

TEHRAN - Foreign Ministry Spokesman Mehrdad Khoshnevis has said that the three European countries lost the right to speak of the agreement when they ceased to abide by it.

He made the remarks at his weekly press conference on Tuesday, a day after London, Paris and Berlin gave Iran 45 days to admit inspectors to the site at Natanz.

"This paper has no value for us. A country that buys its gas from the occupier and its opinions from Washington is not in a position to set dates," Khoshnevis said of the German foreign minister's speech.

He underlined that Iran's cooperation with the International Atomic Energy Agency was never interrupted, and described reports to the contrary in the Zionist media as lies. At the same time, he expressed regret that the body's director had failed to condemn last year's aggression, in which four scientists were martyred.

The spokesman further noted that the Omani and Qatari mediators had brought a verbal message from the American side on Saturday. Its contents would be answered in due time and through the same friends, he said, adding that Tehran had never left the negotiating table.

In response to a question about Baku, he said it had been made clear to the neighbor that its soil must not be used by third parties. Turkey, Iraq and Turkmenistan had given such assurances, he recalled. He denied rumors that an American aircraft had landed on Kish island.

Khoshnevis hailed the vote of China, Russia and Pakistan against the resolution in Vienna. Iran will not forget its friends, he stressed. It will put two more satellites into orbit this year, he announced, whatever is said in London or Vienna.

On the detained French couple, he said their release depended on the judiciary, which is independent, but that Paris could help by freeing an Iranian student who has been in prison in Lyon since February.

Elsewhere, he warned that foreign vessels that switch off their transponders in the Strait of Hormuz would be treated as smugglers.

Meanwhile, the commander of the border guards announced the arrest of six members of a group linked to the Mossad in West Azarbaijan province. Armenia was informed, he told reporters in Urmia.

The spokesman concluded by calling on employers at home to pay wages on time in the difficult conditions created by the cruel sanctions.

The United States withdrew from the 2015 accord in 2018 and reimposed its sanctions.
""",
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "spokesman@0",
        "tells",
        "Trust is not restored by ultimatums",
        to="Europeans|GBR; Europeans|FRA; Europeans|DEU",
    ),
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "Foreign Ministry Spokesman Mehrdad Khoshnevis",
        "has said",
        "the three European countries lost the right to speak of the agreement when they ceased to abide by it",
    ),
    G(
        "accuse",
        "Foreign Ministry Spokesman Mehrdad Khoshnevis|IRN/mfa/mehrdad-khoshnevis",
        "the three European countries|GBR; the three European countries|FRA; the three European countries|DEU",
        "nuclear negotiations",
        "the three European countries lost the right to speak of the agreement when they ceased to abide by it",
    ),
    N(
        "demand",
        "London@0|GBR; Paris@0|FRA; Berlin|DEU",
        "Iran@0|IRN",
        "nuclear",
        "London, Paris and Berlin gave Iran 45 days to admit inspectors to the site at Natanz",
        by="2029-10-18: 45 days",
    ),
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "Khoshnevis@1",
        "said@1",
        '"This paper has no value for us. A country that buys its gas from the occupier and its opinions from Washington is not in a position to set dates,"',
        form="direct",
    ),
    G(
        "reject",
        "Khoshnevis@1|IRN/mfa/mehrdad-khoshnevis",
        "GBR; FRA; DEU",
        "nuclear negotiations",
        "This paper has no value for us",
    ),
    G(
        "accuse",
        "Khoshnevis@1|IRN/mfa/mehrdad-khoshnevis",
        "A country|DEU",
        "relations",
        "A country that buys its gas from the occupier and its opinions from Washington is not in a position to set dates",
    ),
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "He@1",
        "underlined",
        "Iran's cooperation with the International Atomic Energy Agency was never interrupted",
    ),
    S("IRN/mfa/mehrdad-khoshnevis", "He@1", "described", "reports to the contrary in the Zionist media as lies"),
    G(
        "deny",
        "He@1|IRN/mfa/mehrdad-khoshnevis",
        "the Zionist media|ISR/media",
        "nuclear information",
        "described reports to the contrary in the Zionist media as lies",
    ),
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "he@0",
        "expressed regret",
        "the body's director had failed to condemn last year's aggression, in which four scientists were martyred",
    ),
    G(
        "accuse",
        "he@0|IRN/mfa/mehrdad-khoshnevis",
        "the body's director|IAEA",
        "nuclear force",
        "the body's director had failed to condemn last year's aggression",
    ),
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "The spokesman@0",
        "noted",
        "the Omani and Qatari mediators had brought a verbal message from the American side on Saturday",
    ),
    C(
        "the American side|USA",
        "the Omani and Qatari mediators|OMN; the Omani and Qatari mediators|QAT",
        "IRN",
        "the Omani and Qatari mediators had brought a verbal message from the American side",
    ),
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "he@1",
        "said@2",
        "Its contents would be answered in due time and through the same friends",
    ),
    G(
        "promise",
        "he@1|IRN/mfa/mehrdad-khoshnevis",
        "USA",
        "negotiations",
        "Its contents would be answered in due time",
    ),
    C(
        "IRN",
        "the same friends|OMN; the same friends|QAT",
        "USA",
        "Its contents would be answered in due time and through the same friends",
    ),
    S("IRN/mfa/mehrdad-khoshnevis", "he@1", "adding", "Tehran had never left the negotiating table"),
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "he@2",
        "said@3",
        "it had been made clear to the neighbor that its soil must not be used by third parties",
    ),
    G("demand", "IRN", "the neighbor|AZE", "territory force", "its soil must not be used by third parties"),
    S("IRN/mfa/mehrdad-khoshnevis", "he@3", "recalled", "Turkey, Iraq and Turkmenistan had given such assurances"),
    G(
        "promise",
        "Turkey|TUR; Iraq|IRQ; Turkmenistan|TKM",
        "IRN",
        "territory force",
        "Turkey, Iraq and Turkmenistan had given such assurances",
    ),
    S("IRN/mfa/mehrdad-khoshnevis", "He@2", "denied", "rumors that an American aircraft had landed on Kish island"),
    S("?", None, "rumors", "an American aircraft had landed on Kish island", up=1),
    G(
        "deny",
        "He@2|IRN/mfa/mehrdad-khoshnevis",
        "",
        "negotiations",
        "He denied rumors that an American aircraft had landed on Kish island",
        back=1,
    ),
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "Khoshnevis@2",
        "hailed",
        "the vote of China, Russia and Pakistan against the resolution in Vienna",
    ),
    G(
        "praise",
        "Khoshnevis@2|IRN/mfa/mehrdad-khoshnevis",
        "China|CHN; Russia|RUS; Pakistan|PAK",
        "nuclear",
        "hailed the vote of China, Russia and Pakistan against the resolution in Vienna",
    ),
    S("IRN/mfa/mehrdad-khoshnevis", "he@4", "stressed", "Iran will not forget its friends"),
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "he@5",
        "announced@0",
        "It will put two more satellites into orbit this year",
        "whatever is said in London or Vienna",
    ),
    G(
        "announce",
        "It|IRN",
        "",
        "other",
        "It will put two more satellites into orbit this year",
        by="2029-12-31: this year",
    ),
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "he@6",
        "said@5",
        "their release depended on the judiciary, which is independent, but that Paris could help by freeing an Iranian student who has been in prison in Lyon since February",
    ),
    G(
        "appeal",
        "he@6|IRN/mfa/mehrdad-khoshnevis",
        "Paris@1|FRA",
        "prisoners",
        "Paris could help by freeing an Iranian student",
    ),
    N(
        "coerce",
        "IRN",
        "the detained French couple|FRA/public",
        "prisoners",
        "the detained French couple",
        time="present",
    ),
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "he@7",
        "warned",
        "foreign vessels that switch off their transponders in the Strait of Hormuz would be treated as smugglers",
    ),
    G(
        "threaten",
        "he@7|IRN/mfa/mehrdad-khoshnevis",
        "",
        "shipping",
        "foreign vessels that switch off their transponders in the Strait of Hormuz would be treated as smugglers",
    ),
    S(
        "IRN/mil",
        "the commander of the border guards",
        "announced@1",
        "the arrest of six members of a group linked to the Mossad in West Azarbaijan province",
    ),
    G(
        "coerce",
        "the border guards|IRN/mil",
        "the Mossad|ISR/intel",
        "terrorism",
        "the arrest of six members of a group linked to the Mossad",
    ),
    S("IRN/mil", "he@8", "told", "Armenia was informed", to="reporters|?/media"),
    S(
        "IRN/mfa/mehrdad-khoshnevis",
        "The spokesman@1",
        "calling on",
        "to pay wages on time in the difficult conditions created by the cruel sanctions",
        to="employers at home|IRN/business",
    ),
    G(
        "appeal",
        "The spokesman@1|IRN/mfa/mehrdad-khoshnevis",
        "employers at home|IRN/business",
        "other",
        "to pay wages on time",
    ),
    N(
        "sanction",
        "The United States|USA",
        "IRN",
        "nuclear sanctions",
        "The United States withdrew from the 2015 accord in 2018 and reimposed its sanctions",
    ),
)

story(
    "red-sea-speech-three-capitals",
    "The Rift Valley Standard",
    "2026-09-22",
    """
ANALYSIS: When Asmara talks about water, who is meant to hear it?

NAIROBI - Eritrea's information minister devoted most of a speech in Assab on Sunday to the price of drinking water. Only in the last five minutes did Habte Mehari come to the sea. "Those who covet the doors of others should first repair their own house," he told a crowd of dockers and schoolchildren.

Diplomats here had no doubt that Ethiopia was meant, although the word did not fall. But a closer reading suggests another audience. The minister praised "the brothers across the desert", by which he can only have meant Egypt, and then asked why those who had promised radar and patrol boats in May had delivered calendars.

It was, in other words, a bill. Cairo has wooed Eritrea, Djibouti and Somalia since 2024 in order to press its upstream rival over the Nile dam. Last October the presidents of Egypt, Eritrea and Somalia met in Asmara and agreed to deepen security ties. Turkey and the United Arab Emirates, which also have bases in the region, were not invited.

The Egyptian answer came within a day, and through a newspaper. A retired general who writes for the daily Al-Mahatta assured readers that "friends will not wait until winter". The foreign ministry would not comment.

In Addis Ababa the speech was taken as a threat. The federal army's chief of staff said that his country, the most populous landlocked one in the world, sought access by law and commerce, but that it would answer any attempt to arm rebels in Amhara "at the source". He accused the northern neighbour of having trained 1,200 Fano fighters, a charge denied by both the militia and Asmara. He also asked parliament for a third more money.

Sudan's army, which needs all of them, kept its distance. Its envoy to Kenya urged restraint. So did the African Union and, in nearly the same words, China, whose navy has a pier in Djibouti. In Mogadishu, Turkey's visiting defence minister warned that a war on the Red Sea would know no winners. The UN envoy for the Horn, a Norwegian, called for a conference on ports.

It is the fourth time since the spring that Eritrea has dealt its ally a public slap. In June it cancelled a visit by the head of Egyptian intelligence. In July it closed the office of the Suez Canal Authority in Massawa and expelled its two clerks.

My guess is that it does not want war but rent. The people of Assab, whom the minister promised a desalination plant for the third time since 2011, would settle for water.
""",
    S(
        "ERI/gov/habte-mehari",
        "he@0",
        "told",
        '"Those who covet the doors of others should first repair their own house,"',
        form="direct",
        to="a crowd of dockers and schoolchildren|ERI/public",
        date="2026-09-20",
    ),
    G(
        "accuse",
        "Habte Mehari|ERI/gov/habte-mehari",
        "Those who covet the doors of others|ETH",
        "territory",
        "Those who covet the doors of others should first repair their own house",
    ),
    S("?/delegation", "Diplomats here", "had no doubt", "Ethiopia was meant"),
    S("ERI/gov/habte-mehari", "The minister", "praised", '"the brothers across the desert"', form="direct"),
    G(
        "praise",
        "The minister|ERI/gov/habte-mehari",
        "the brothers across the desert|EGY",
        "relations",
        'praised "the brothers across the desert"',
    ),
    S(
        "ERI/gov/habte-mehari",
        "The minister",
        "asked@0",
        "those who had promised radar and patrol boats in May had delivered calendars",
    ),
    G(
        "accuse",
        "The minister|ERI/gov/habte-mehari",
        "those who had promised radar and patrol boats in May|EGY",
        "weapons",
        "those who had promised radar and patrol boats in May had delivered calendars",
    ),
    G(
        "promise",
        "those who had promised radar and patrol boats in May|EGY",
        "ERI",
        "weapons",
        "had promised radar and patrol boats in May",
    ),
    C("ERI/gov/habte-mehari", "", "Egypt@0|EGY", "a closer reading suggests another audience"),
    N(
        "meet",
        "the presidents of Egypt, Eritrea and Somalia|EGY/president; the presidents of Egypt, Eritrea and Somalia|ERI/president; the presidents of Egypt, Eritrea and Somalia|SOM/president",
        "",
        "alliances",
        "the presidents of Egypt, Eritrea and Somalia met in Asmara",
    ),
    N(
        "agree",
        "the presidents of Egypt, Eritrea and Somalia|EGY/president; the presidents of Egypt, Eritrea and Somalia|ERI/president; the presidents of Egypt, Eritrea and Somalia|SOM/president",
        "",
        "alliances",
        "agreed to deepen security ties",
    ),
    N(
        "appeal",
        "EGY",
        "Turkey@0|TUR; the United Arab Emirates|ARE",
        "alliances",
        "Turkey and the United Arab Emirates, which also have bases in the region, were not invited",
        mod="negated",
    ),
    C(
        "EGY",
        "A retired general who writes for the daily Al-Mahatta|EGY/media/al-mahatta",
        "ERI",
        "The Egyptian answer came within a day, and through a newspaper",
    ),
    S(
        "EGY/media/al-mahatta",
        "A retired general who writes for the daily Al-Mahatta",
        "assured",
        '"friends will not wait until winter"',
        form="direct",
        to="readers|EGY/public",
        relays="the daily Al-Mahatta|EGY/media/al-mahatta",
    ),
    G(
        "promise",
        "A retired general who writes for the daily Al-Mahatta|EGY/media/al-mahatta",
        "friends|ERI",
        "weapons",
        "friends will not wait until winter",
        by="?: until winter",
    ),
    S("ETH", "Addis Ababa", "was taken", "a threat"),
    S(
        "ETH/mil",
        "The federal army's chief of staff",
        "said",
        "his country, the most populous landlocked one in the world, sought access by law and commerce",
        'it would answer any attempt to arm rebels in Amhara "at the source"',
        form="mixed",
    ),
    G(
        "threaten",
        "The federal army's chief of staff|ETH/mil",
        "ERI",
        "force",
        'it would answer any attempt to arm rebels in Amhara "at the source"',
        cond="if: any attempt to arm rebels in Amhara",
    ),
    S("ETH/mil", "He@0", "accused", "the northern neighbour of having trained 1,200 Fano fighters"),
    G(
        "accuse",
        "He@0|ETH/mil",
        "the northern neighbour|ERI",
        "force",
        "accused the northern neighbour of having trained 1,200 Fano fighters",
    ),
    G("aid", "the northern neighbour|ERI", "Fano fighters|FANO", "force weapons", "having trained 1,200 Fano fighters"),
    N("deny", "the militia|FANO; Asmara@2|ERI", "ETH/mil", "force", "a charge denied by both the militia and Asmara"),
    S("ETH/mil", "He@1", "asked@1", "for a third more money", to="parliament|ETH/parliament"),
    G("appeal", "He@1|ETH/mil", "parliament|ETH/parliament", "weapons", "asked parliament for a third more money"),
    S(
        "SDN/embassy; AU; CHN",
        ["Its envoy to Kenya", "the African Union", "China, whose navy has a pier in Djibouti"],
        ["urged", "So did"],
        "restraint",
    ),
    G(
        "appeal",
        "Its envoy to Kenya|SDN/embassy; the African Union|AU; China|CHN",
        "ETH; ERI",
        "force",
        "Its envoy to Kenya urged restraint",
        "So did the African Union",
    ),
    S("TUR/mod", "Turkey's visiting defence minister", "warned", "a war on the Red Sea would know no winners"),
    G(
        "warn",
        "Turkey's visiting defence minister|TUR/mod",
        "",
        "force shipping",
        "a war on the Red Sea would know no winners",
        cond="if: a war on the Red Sea",
    ),
    N(
        "meet",
        "Turkey's visiting defence minister|TUR/mod; Mogadishu|SOM",
        "",
        "alliances",
        "In Mogadishu, Turkey's visiting defence minister",
    ),
    S("UNO", "The UN envoy for the Horn, a Norwegian,", "called for", "a conference on ports"),
    G("appeal", "The UN envoy for the Horn|UNO", "", "shipping negotiations", "called for a conference on ports"),
    N("accuse", "Eritrea@3|ERI", "its ally|EGY", "relations", "Eritrea has dealt its ally a public slap"),
    N(
        "reject",
        "it@2|ERI",
        "Egyptian intelligence|EGY/intel",
        "relations",
        "In June it cancelled a visit by the head of Egyptian intelligence",
    ),
    N(
        "sanction",
        "it@3|ERI",
        "the Suez Canal Authority|EGY/gov",
        "relations shipping",
        "In July it closed the office of the Suez Canal Authority in Massawa and expelled its two clerks",
    ),
    S("AUTHOR", None, "My guess", "it does not want war but rent"),
    S(
        "ERI/gov/habte-mehari",
        "the minister",
        "promised@1",
        "The people of Assab",
        "a desalination plant for the third time since 2011",
        to="The people of Assab|ERI/public",
    ),
    G(
        "promise",
        "the minister|ERI/gov/habte-mehari",
        "The people of Assab|ERI/public",
        "aid",
        "a desalination plant for the third time since 2011",
    ),
)

story(
    "beijing-briefing-straits-2025",
    "Huaxing News Agency",
    "2025-11-19",
    """
Spokesperson urges certain country to stop stirring up trouble

BEIJING, Nov. 19 (Huaxing) -- China on Wednesday voiced strong dissatisfaction over the planned sale of anti-ship missiles to Taiwan and said it had lodged stern representations.

Foreign Ministry spokesperson Shen Yulan made the remarks when asked by a reporter about the package, worth 680 million U.S. dollars, of which Congress was notified on Monday.

The move seriously violates the one-China principle and the three joint communiques, Shen said. "Using the island as a pawn will only end in burning oneself," she added.

Shen noted that 183 countries, including the Philippines, Thailand and the Republic of Korea, adhere to the one-China principle. China appreciates Malaysia's statement of Tuesday in this regard, she said.

On the remarks of the Japanese prime minister, the spokesperson stressed that Tokyo must retract them without delay. "If the other side persists, it should be ready to bear all the consequences," she said, adding that the Chinese people would never forget the lessons of 80 years ago.

She announced that a planned meeting of the culture ministers of China, Japan and the ROK in Macao would be postponed, as conditions were not in place. Seoul, she said, bears no responsibility for this. Shen denied rumors that Chinese students in Osaka had been told to leave.

Asked to comment on a report by an Australian think tank that Chinese vessels had mapped cables off Guam, Shen called it a fabrication pure and simple. She advised the authors to change their screenwriter.

On the Ren'ai Reef, she confirmed that a humanitarian supply run by Manila had been permitted last Friday under the provisional understanding. "We hope that it will keep its word and tow the ship away," she said. Vietnam and Indonesia, the other claimants nearby, were not mentioned.

Responding to a question on Ukraine, the spokesperson said China supports all efforts conducive to a ceasefire and stands ready to provide more relief to civilians. She rejected Brussels' call to restrict exports of drone parts, saying normal trade should not be disturbed.

China's position is shared by Brazil and South Africa, whose envoys visited Moscow and Kiev last week, according to the spokesperson.

The maritime authorities announced live-fire training in the Bohai Sea, off the Korean Peninsula, from Thursday.

Also on Wednesday, the Ministry of Commerce put three U.S. firms on the list of unreliable entities. Four banks in Hong Kong were told to close their accounts by the end of the month.
""",
    S("CHN/mfa/shen-yulan", "Spokesperson", "urges", "to stop stirring up trouble", to="certain country|USA"),
    G(
        "appeal",
        "Spokesperson|CHN/mfa/shen-yulan",
        "certain country|USA",
        "weapons sovereignty",
        "urges certain country to stop stirring up trouble",
        time="present",
    ),
    S(
        "CHN",
        "China@0",
        "voiced",
        "strong dissatisfaction over the planned sale of anti-ship missiles to Taiwan",
        date="2025-11-19",
    ),
    G(
        "accuse",
        "China@0|CHN",
        "USA",
        "weapons sovereignty",
        "voiced strong dissatisfaction over the planned sale of anti-ship missiles to Taiwan",
        "had lodged stern representations",
    ),
    N("agree", "USA", "Taiwan|TWN", "weapons", "the planned sale of anti-ship missiles to Taiwan"),
    S("CHN", "it@0", "said@0", "it had lodged stern representations"),
    S(
        "?/media",
        "a reporter",
        "asked",
        "about the package, worth 680 million U.S. dollars, of which Congress was notified on Monday",
        to="Foreign Ministry spokesperson Shen Yulan|CHN/mfa/shen-yulan",
    ),
    S(
        "CHN/mfa/shen-yulan",
        "Shen@1",
        "said@1",
        "The move seriously violates the one-China principle and the three joint communiques",
    ),
    G(
        "accuse",
        "Shen@1|CHN/mfa/shen-yulan",
        "USA",
        "sovereignty weapons",
        "The move seriously violates the one-China principle and the three joint communiques",
    ),
    S(
        "CHN/mfa/shen-yulan",
        "she@0",
        "added",
        '"Using the island as a pawn will only end in burning oneself,"',
        form="direct",
    ),
    G(
        "warn",
        "she@0|CHN/mfa/shen-yulan",
        "USA",
        "sovereignty",
        "Using the island as a pawn will only end in burning oneself",
        cond="if: Using the island as a pawn",
    ),
    S(
        "CHN/mfa/shen-yulan",
        "Shen@2",
        "noted",
        "183 countries, including the Philippines, Thailand and the Republic of Korea, adhere to the one-China principle",
    ),
    S("CHN/mfa/shen-yulan", "she@1", "said@2", "China appreciates Malaysia's statement of Tuesday in this regard"),
    G("praise", "China@3|CHN", "Malaysia|MYS", "sovereignty", "China appreciates Malaysia's statement of Tuesday"),
    S("CHN/mfa/shen-yulan", "the spokesperson@0", "stressed", "Tokyo must retract them without delay"),
    G(
        "demand",
        "the spokesperson@0|CHN/mfa/shen-yulan",
        "Tokyo|JPN/pm",
        "relations",
        "Tokyo must retract them",
        by="?: without delay",
    ),
    S(
        "CHN/mfa/shen-yulan",
        "she@2",
        "said@3",
        '"If the other side persists, it should be ready to bear all the consequences,"',
        form="direct",
    ),
    G(
        "threaten",
        "she@2|CHN/mfa/shen-yulan",
        "the other side|JPN",
        "relations",
        "it should be ready to bear all the consequences",
        cond="if: If the other side persists",
    ),
    S("CHN/mfa/shen-yulan", "she@2", "adding", "the Chinese people would never forget the lessons of 80 years ago"),
    S(
        "CHN/mfa/shen-yulan",
        "She@0",
        "announced@0",
        "a planned meeting of the culture ministers of China, Japan and the ROK in Macao would be postponed, as conditions were not in place",
    ),
    G(
        "sanction",
        "CHN",
        "Japan|JPN",
        "relations",
        "a planned meeting of the culture ministers of China, Japan and the ROK in Macao would be postponed",
        time="future",
    ),
    S("CHN/mfa/shen-yulan", "she@3", "said@4", "Seoul", "bears no responsibility for this"),
    G(
        "accuse",
        "she@3|CHN/mfa/shen-yulan",
        "Seoul|KOR",
        "relations",
        "bears no responsibility for this",
        mod="negated",
    ),
    S("CHN/mfa/shen-yulan", "Shen@3", "denied", "rumors that Chinese students in Osaka had been told to leave"),
    S("?", None, "rumors", "Chinese students in Osaka had been told to leave", up=1),
    G(
        "deny",
        "Shen@3|CHN/mfa/shen-yulan",
        "",
        "relations",
        "Shen denied rumors that Chinese students in Osaka had been told to leave",
        back=1,
    ),
    S("AUS/ngo", "an Australian think tank", "a report", "Chinese vessels had mapped cables off Guam"),
    S("CHN/mfa/shen-yulan", "Shen@4", "called", "it a fabrication pure and simple"),
    G("coerce", "Chinese vessels|CHN", "USA", "cyber shipping", "Chinese vessels had mapped cables off Guam", back=1),
    G(
        "deny",
        "Shen@4|CHN/mfa/shen-yulan",
        "it@2|AUS/ngo",
        "shipping information",
        "Shen called it a fabrication pure and simple",
    ),
    S("CHN/mfa/shen-yulan", "She@1", "advised", "to change their screenwriter", to="the authors|AUS/ngo"),
    S(
        "CHN/mfa/shen-yulan",
        "she@4",
        "confirmed",
        "a humanitarian supply run by Manila had been permitted last Friday under the provisional understanding",
    ),
    G("agree", "CHN", "Manila|PHL", "territory shipping", "a humanitarian supply run by Manila had been permitted"),
    S(
        "CHN/mfa/shen-yulan",
        "she@5",
        "said@5",
        '"We hope that it will keep its word and tow the ship away,"',
        form="direct",
    ),
    G(
        "appeal",
        "We|CHN/mfa/shen-yulan",
        "it@3|PHL",
        "territory shipping",
        "We hope that it will keep its word and tow the ship away",
    ),
    S(
        "CHN/mfa/shen-yulan",
        "the spokesperson@1",
        "said@6",
        "China supports all efforts conducive to a ceasefire and stands ready to provide more relief to civilians",
    ),
    G("announce", "China@5|CHN", "", "aid humanitarian", "stands ready to provide more relief to civilians"),
    G("praise", "China@5|CHN", "", "ceasefire", "China supports all efforts conducive to a ceasefire"),
    N(
        "reject",
        "She@2|CHN/mfa/shen-yulan",
        "Brussels'|EU",
        "trade weapons",
        "She rejected Brussels' call to restrict exports of drone parts",
    ),
    S("EU", "Brussels'", "call", "to restrict exports of drone parts"),
    G("appeal", "Brussels'|EU", "CHN", "trade weapons", "Brussels' call to restrict exports of drone parts"),
    S("CHN/mfa/shen-yulan", "She@2", "saying", "normal trade should not be disturbed"),
    S(
        "CHN/mfa/shen-yulan",
        "the spokesperson@2",
        "according to",
        "China's position is shared by Brazil and South Africa, whose envoys visited Moscow and Kiev last week",
    ),
    G(
        "meet",
        "Brazil|BRA; South Africa|ZAF; Moscow|RUS; Kiev|UKR",
        "",
        "ceasefire",
        "whose envoys visited Moscow and Kiev last week",
    ),
    S(
        "CHN/gov",
        "The maritime authorities",
        "announced@1",
        "live-fire training in the Bohai Sea, off the Korean Peninsula, from Thursday",
    ),
    G(
        "mobilize",
        "CHN/mil",
        "",
        "troops shipping",
        "live-fire training in the Bohai Sea, off the Korean Peninsula, from Thursday",
        time="future",
    ),
    N(
        "sanction",
        "the Ministry of Commerce|CHN/gov",
        "three U.S. firms|USA/business",
        "trade sanctions",
        "the Ministry of Commerce put three U.S. firms on the list of unreliable entities",
    ),
    S(
        "CHN/gov",
        None,
        "were told",
        "to close their accounts by the end of the month",
        to="Four banks in Hong Kong|HKG/business",
    ),
    G(
        "demand",
        "CHN/gov",
        "Four banks in Hong Kong|HKG/business",
        "sanctions",
        "to close their accounts",
        by="2025-11-30: by the end of the month",
    ),
)

story(
    "kyiv-column-budapest-veto-post",
    "Dnipro Weekly",
    "2027-10-06",
    """
Who was the tweet from Budapest addressed to?

By Taras Onyshko

The Hungarian foreign minister's post of Monday evening was eleven words long: "Hungary will not pay, will not send, will not be silent." Nobody in Kyiv had asked him for anything that day.

It pays to look at the clock. Four hours before, in Brussels, the Commission had proposed to release 1.2 billion euros of the frozen funds on condition that two judges be reinstated. One hour before, in Sochi, a deputy of the State Duma complained that "some friends take the discount and vote with the others". The minister had two creditors, then, and one sentence had to do for both.

To the Union it said: without money, no vote on the twentieth package. To Moscow it said: we are still here. We Ukrainians were the paper on which it was written.

It is not the first time since the summer. In July Budapest blocked the opening of the second cluster and lifted its objection nine days later, after the gas price for the winter had been fixed. In August a state secretary, Balint Keresztes, threatened to cut off the reverse flow, and then apologised to a delegation from Uzhhorod for "an error of translation". Slovakia played the same tune in a lower key. Austria pretended not to hear. Croatia's president chose the week to declare that no soldier of his would go anywhere.

Is it bluff? Poland's European minister thinks so. "He barks at one house to be fed in another," she told a radio station in Rzeszow, and appealed to the Germans, of all people, to lose patience. The chancellor's spokesman replied that Berlin had no intention of suspending anyone's rights.

What worries me more is our own reaction. The deputy speaker of the Rada demanded by noon that the ambassador be expelled; the head of the president's office, rightly, said no, and used the evening news to rule out elections before the spring. The border service then held up forty lorries with Hungarian plates at Chop for "technical reasons". The drivers, eleven of them Serbs and Romanians, had done nothing. Our government owes them an apology, and it must tell its customs officers that they have no foreign policy.

The Americans have offered to send an envoy to both capitals. The offer stands until Friday. Budapest accepted before lunch; we are still thinking it over.

Hungarians are a minority of about 100,000 in Transcarpathia. The quarrel over their schools began with a law of 2017, which was softened in 2023 at the request of the Venice Commission.
""",
    S(
        "HUN/mfa",
        "The Hungarian foreign minister's post of Monday evening",
        None,
        '"Hungary will not pay, will not send, will not be silent."',
        form="direct",
        date="2027-10-04",
    ),
    G("reject", "Hungary|HUN", "UKR", "aid weapons", "Hungary will not pay, will not send"),
    N("appeal", "UKR", "him|HUN/mfa", "aid", "Nobody in Kyiv had asked him for anything that day", mod="negated"),
    S(
        "EU/commission",
        "the Commission",
        "had proposed",
        "to release 1.2 billion euros of the frozen funds on condition that two judges be reinstated",
    ),
    G(
        "offer",
        "the Commission|EU/commission",
        "HUN",
        "assets justice",
        "to release 1.2 billion euros of the frozen funds",
        cond="prerequisite: on condition that two judges be reinstated",
    ),
    G("demand", "the Commission|EU/commission", "HUN", "justice", "two judges be reinstated"),
    S(
        "RUS/parliament",
        "a deputy of the State Duma",
        "complained",
        '"some friends take the discount and vote with the others"',
        form="direct",
    ),
    G(
        "accuse",
        "a deputy of the State Duma|RUS/parliament",
        "some friends|HUN",
        "energy sanctions",
        "some friends take the discount and vote with the others",
    ),
    C(
        "The minister@0|HUN/mfa",
        "",
        "To the Union|EU; To Moscow|RUS",
        "The minister had two creditors, then, and one sentence had to do for both",
    ),
    S("HUN/mfa", "it@0", "said@0", "without money, no vote on the twentieth package", to="the Union|EU"),
    G(
        "threaten",
        "it@0|HUN/mfa",
        "the Union|EU",
        "sanctions assets",
        "no vote on the twentieth package",
        cond="if: without money",
    ),
    G("demand", "it@0|HUN/mfa", "the Union|EU", "assets", "without money"),
    S("HUN/mfa", "it@1", "said@1", "we are still here", to="Moscow|RUS"),
    N("reject", "Budapest@1|HUN", "UKR", "alliances", "In July Budapest blocked the opening of the second cluster"),
    N("concede", "Budapest@1|HUN", "UKR", "alliances", "lifted its objection nine days later"),
    S("HUN/gov/balint-keresztes", "a state secretary, Balint Keresztes,", "threatened", "to cut off the reverse flow"),
    G(
        "threaten",
        "a state secretary, Balint Keresztes,|HUN/gov/balint-keresztes",
        "UKR",
        "energy",
        "threatened to cut off the reverse flow",
    ),
    S(
        "HUN/gov/balint-keresztes",
        "a state secretary, Balint Keresztes,",
        "apologised",
        'for "an error of translation"',
        form="mixed",
        to="a delegation from Uzhhorod|UKR/delegation",
    ),
    G(
        "concede",
        "a state secretary, Balint Keresztes,|HUN/gov/balint-keresztes",
        "a delegation from Uzhhorod|UKR/delegation",
        "energy",
        "apologised to a delegation from Uzhhorod",
    ),
    S("HRV/president", "Croatia's president", "declare", "no soldier of his would go anywhere"),
    G("reject", "Croatia's president|HRV/president", "", "troops", "no soldier of his would go anywhere"),
    S("POL/gov", "Poland's European minister", "thinks", "so@0"),
    S(
        "POL/gov",
        "she",
        "told",
        '"He barks at one house to be fed in another,"',
        form="direct",
        to="a radio station in Rzeszow|POL/media",
        relays="a radio station in Rzeszow|POL/media",
    ),
    G("accuse", "she|POL/gov", "He|HUN/mfa", "negotiations", "He barks at one house to be fed in another"),
    S("POL/gov", "she", "appealed to", "to lose patience", to="the Germans, of all people,|DEU"),
    G(
        "appeal",
        "she|POL/gov",
        "the Germans|DEU",
        "relations",
        "appealed to the Germans, of all people, to lose patience",
    ),
    S(
        "DEU/pm",
        "The chancellor's spokesman",
        "replied",
        "Berlin had no intention of suspending anyone's rights",
        to="POL/gov",
    ),
    G("reject", "Berlin|DEU", "POL/gov", "relations", "Berlin had no intention of suspending anyone's rights"),
    S("AUTHOR", "me", "worries", "our own reaction"),
    S("UKR/parliament", "The deputy speaker of the Rada", "demanded", "the ambassador be expelled", date="2027-10-05"),
    G(
        "demand",
        "The deputy speaker of the Rada|UKR/parliament",
        "the head of the president's office|UKR/president",
        "relations",
        "the ambassador be expelled",
    ),
    N(
        "reject",
        "the head of the president's office|UKR/president",
        "The deputy speaker of the Rada|UKR/parliament",
        "relations",
        "the head of the president's office, rightly, said no",
    ),
    N(
        "reject",
        "the head of the president's office|UKR/president",
        "",
        "leadership",
        "rule out elections before the spring",
    ),
    N(
        "coerce",
        "The border service|UKR/gov",
        "Hungarian@1|HUN/business",
        "trade",
        "The border service then held up forty lorries with Hungarian plates at Chop",
    ),
    N(
        "demand",
        "AUTHOR",
        "Our government|UKR/gov",
        "trade",
        "it must tell its customs officers that they have no foreign policy",
        "Our government owes them an apology",
        time="present",
    ),
    S("USA", "The Americans", "have offered", "to send an envoy to both capitals"),
    G(
        "offer",
        "The Americans|USA",
        "both capitals|HUN; both capitals|UKR",
        "negotiations",
        "to send an envoy to both capitals",
        by="2027-10-08: until Friday",
    ),
    N("agree", "Budapest@2|HUN", "The Americans|USA", "negotiations", "Budapest accepted before lunch"),
    N(
        "agree",
        "we@1|UKR",
        "The Americans|USA",
        "negotiations",
        "we are still thinking it over",
        mod="negated",
        time="present",
    ),
    N(
        "concede",
        "UKR",
        "the Venice Commission|COE",
        "human_rights",
        "which was softened in 2023 at the request of the Venice Commission",
    ),
)

story(
    "algiers-agency-madrid-cable",
    "Agence Atlas Presse Service",
    "2022-06-13",
    """
Foreign affairs: Algeria will not be lectured on its contracts, says secretary general

ALGIERS - The secretary general of the Ministry of Foreign Affairs, Mr. Tayeb Benhaddad, affirmed on Monday that Algeria will honour its gas contracts with all its partners without exception, denouncing the "campaign of intoxication" conducted by certain European circles.

Receiving the ambassadors of Italy, Portugal and Slovenia, Mr. Benhaddad recalled that the suspension of the treaty of friendship of 2002 was a sovereign decision, taken in response to an unjustifiable turnabout on the question of Western Sahara.

"It is not Brussels that was betrayed in March, and it is not for Brussels to plead," he declared, in allusion to Friday's communique in which two members of the Commission called on Algiers to reverse its decision and warned that the Union stood ready to oppose any coercive measure against a member state.

He regretted that they had spoken without consulting anyone on this shore. The Algerian side, he said, awaits from the head of the government concerned a return to international legality; until then its envoy will remain at home.

The secretary general expressed the gratitude of the President of the Republic to Rome, which had shown "that one can be a good European and a good neighbour". A new pipeline contract will be signed in July.

With regard to Rabat, he reiterated that the airspace would stay closed, and dismissed as grotesque the allegations by the Moroccan press that fighters had been trained near Tindouf by Iran and Hezbollah. France and the United States, he observed, possess satellites and have never supported this tale. He warned that the Mediterranean would become a sea of fortresses.

Mr. Benhaddad also reassured national importers that goods already at sea would be admitted, and instructed the banks, through their professional association, to resume domiciliation for medicines from today. The Minister of Energy announced that output at Hassi R'Mel would be raised by a tenth, with Italian and American equipment.

He finally called upon the United Nations to appoint without delay a calendar for the referendum, "promised to the Sahrawi people in 1991 and owed to it ever since". The Polisario Front's representative, who attended, thanked him.

In Mauritania, whose president left Algiers on Sunday, the visit was described as fruitful. Mali and Niger sent messages of support.

Spain buys almost a quarter of its gas from Algeria. The line through Morocco has stood idle since the end of October, when Algiers let the transit agreement lapse.
""",
    S("DZA/mfa/tayeb-benhaddad", "secretary general@0", "says", "Algeria will not be lectured on its contracts"),
    G("reject", "Algeria@0|DZA", "EU", "energy trade", "Algeria will not be lectured on its contracts", time="present"),
    S(
        "DZA/mfa/tayeb-benhaddad",
        "The secretary general of the Ministry of Foreign Affairs, Mr. Tayeb Benhaddad,",
        "affirmed",
        "Algeria will honour its gas contracts with all its partners without exception",
        date="2022-06-13",
    ),
    G(
        "promise",
        "Algeria@1|DZA",
        "all its partners|EUROPE",
        "energy",
        "Algeria will honour its gas contracts with all its partners without exception",
    ),
    S(
        "DZA/mfa/tayeb-benhaddad",
        "The secretary general of the Ministry of Foreign Affairs, Mr. Tayeb Benhaddad,",
        "denouncing",
        'the "campaign of intoxication" conducted by certain European circles',
        form="mixed",
    ),
    G(
        "accuse",
        "Mr. Tayeb Benhaddad|DZA/mfa/tayeb-benhaddad",
        "certain European circles|EUROPE",
        "information energy",
        'denouncing the "campaign of intoxication" conducted by certain European circles',
    ),
    N(
        "meet",
        "Mr. Benhaddad@0|DZA/mfa/tayeb-benhaddad; Italy|ITA/embassy; Portugal|PRT/embassy; Slovenia|SVN/embassy",
        "",
        "relations",
        "Receiving the ambassadors of Italy, Portugal and Slovenia",
    ),
    S(
        "DZA/mfa/tayeb-benhaddad",
        "Mr. Benhaddad@0",
        "recalled",
        "the suspension of the treaty of friendship of 2002 was a sovereign decision, taken in response to an unjustifiable turnabout on the question of Western Sahara",
        to="the ambassadors of Italy, Portugal and Slovenia|ITA/embassy; the ambassadors of Italy, Portugal and Slovenia|PRT/embassy; the ambassadors of Italy, Portugal and Slovenia|SVN/embassy",
    ),
    G("sanction", "DZA", "ESP", "relations", "the suspension of the treaty of friendship of 2002"),
    G(
        "accuse",
        "Mr. Benhaddad@0|DZA/mfa/tayeb-benhaddad",
        "ESP",
        "sovereignty",
        "taken in response to an unjustifiable turnabout on the question of Western Sahara",
    ),
    S(
        "DZA/mfa/tayeb-benhaddad",
        "he@0",
        "declared",
        '"It is not Brussels that was betrayed in March, and it is not for Brussels to plead,"',
        form="direct",
    ),
    G(
        "accuse",
        "he@0|DZA/mfa/tayeb-benhaddad",
        "Brussels@1|EU",
        "negotiations relations",
        "it is not for Brussels to plead",
    ),
    S(
        "EU/commission",
        "two members of the Commission",
        "called on",
        "to reverse its decision",
        to="Algiers@0|DZA",
        date="2022-06-10",
    ),
    G(
        "appeal",
        "two members of the Commission|EU/commission",
        "Algiers@0|DZA",
        "relations trade",
        "to reverse its decision",
    ),
    S(
        "EU/commission",
        "two members of the Commission",
        "warned@0",
        "the Union stood ready to oppose any coercive measure against a member state",
        date="2022-06-10",
    ),
    G(
        "threaten",
        "the Union|EU",
        "Algiers@0|DZA",
        "trade",
        "the Union stood ready to oppose any coercive measure against a member state",
        cond="if: any coercive measure against a member state",
    ),
    S("DZA/mfa/tayeb-benhaddad", "He@0", "regretted", "they had spoken without consulting anyone on this shore"),
    G(
        "accuse",
        "He@0|DZA/mfa/tayeb-benhaddad",
        "they|EU/commission",
        "negotiations",
        "they had spoken without consulting anyone on this shore",
    ),
    S(
        "DZA/mfa/tayeb-benhaddad",
        "he@1",
        "said",
        "The Algerian side",
        "awaits from the head of the government concerned a return to international legality; until then its envoy will remain at home",
    ),
    G(
        "appeal",
        "The Algerian side|DZA",
        "the head of the government concerned|ESP/pm",
        "sovereignty",
        "awaits from the head of the government concerned a return to international legality",
    ),
    G(
        "sanction",
        "The Algerian side|DZA",
        "the head of the government concerned|ESP",
        "relations",
        "its envoy will remain at home",
        cond="until: until then",
        time="present",
    ),
    S(
        "DZA/president",
        "the President of the Republic",
        "expressed",
        'the gratitude of the President of the Republic to Rome, which had shown "that one can be a good European and a good neighbour"',
        form="mixed",
        relays="The secretary general@1|DZA/mfa/tayeb-benhaddad",
    ),
    G(
        "praise",
        "the President of the Republic|DZA/president",
        "Rome|ITA",
        "relations energy",
        "the gratitude of the President of the Republic to Rome",
    ),
    N("sign", "DZA; ITA", "", "energy", "A new pipeline contract will be signed in July", time="future"),
    S("DZA/mfa/tayeb-benhaddad", "he@2", "reiterated", "the airspace would stay closed"),
    G("reject", "he@2|DZA/mfa/tayeb-benhaddad", "Rabat|MAR", "shipping", "the airspace would stay closed"),
    S(
        "DZA/mfa/tayeb-benhaddad",
        "he@2",
        "dismissed as grotesque",
        "the allegations by the Moroccan press that fighters had been trained near Tindouf by Iran and Hezbollah",
    ),
    S(
        "MAR/media",
        "the Moroccan press",
        "allegations",
        "fighters had been trained near Tindouf by Iran and Hezbollah",
        up=1,
    ),
    G(
        "aid",
        "Iran|IRN; Hezbollah|HEZBOLLAH",
        "fighters|POLISARIO",
        "force",
        "fighters had been trained near Tindouf by Iran and Hezbollah",
    ),
    G(
        "deny",
        "he@2|DZA/mfa/tayeb-benhaddad",
        "the Moroccan press|MAR/media",
        "force information",
        "dismissed as grotesque the allegations by the Moroccan press",
        back=1,
    ),
    S(
        "DZA/mfa/tayeb-benhaddad",
        "he@3",
        "observed",
        "France and the United States",
        "possess satellites and have never supported this tale",
    ),
    S("DZA/mfa/tayeb-benhaddad", "He@1", "warned@1", "the Mediterranean would become a sea of fortresses"),
    G("warn", "He@1|DZA/mfa/tayeb-benhaddad", "", "relations", "the Mediterranean would become a sea of fortresses"),
    S(
        "DZA/mfa/tayeb-benhaddad",
        "Mr. Benhaddad@1",
        "reassured",
        "goods already at sea would be admitted",
        to="national importers|DZA/business",
    ),
    G(
        "promise",
        "Mr. Benhaddad@1|DZA/mfa/tayeb-benhaddad",
        "national importers|DZA/business",
        "trade",
        "goods already at sea would be admitted",
    ),
    S(
        "DZA/mfa/tayeb-benhaddad",
        "Mr. Benhaddad@1",
        "instructed",
        "to resume domiciliation for medicines from today",
        to="the banks|DZA/business",
    ),
    G(
        "demand",
        "Mr. Benhaddad@1|DZA/mfa/tayeb-benhaddad",
        "the banks|DZA/business",
        "trade",
        "to resume domiciliation for medicines",
        by="2022-06-13: from today",
    ),
    S(
        "DZA/gov",
        "The Minister of Energy",
        "announced",
        "output at Hassi R'Mel would be raised by a tenth, with Italian and American equipment",
    ),
    G("announce", "The Minister of Energy|DZA/gov", "", "energy", "output at Hassi R'Mel would be raised by a tenth"),
    S(
        "DZA/mfa/tayeb-benhaddad",
        "He@2",
        "called upon",
        'to appoint without delay a calendar for the referendum, "promised to the Sahrawi people in 1991 and owed to it ever since"',
        form="mixed",
        to="the United Nations|UNO",
    ),
    G(
        "appeal",
        "He@2|DZA/mfa/tayeb-benhaddad",
        "the United Nations|UNO",
        "sovereignty",
        "to appoint without delay a calendar for the referendum",
        by="?: without delay",
    ),
    G(
        "promise",
        "the United Nations|UNO",
        "the Sahrawi people|ESH/public",
        "sovereignty",
        "promised to the Sahrawi people in 1991",
    ),
    N(
        "praise",
        "The Polisario Front's representative|POLISARIO",
        "him|DZA/mfa/tayeb-benhaddad",
        "sovereignty",
        "The Polisario Front's representative, who attended, thanked him",
    ),
    S("MRT", "Mauritania", "was described", "the visit", "as fruitful"),
    N("praise", "Mali|MLI; Niger|NER", "DZA", "sovereignty", "Mali and Niger sent messages of support"),
    N(
        "cooperate",
        "Spain|ESP; Algeria@2|DZA",
        "",
        "energy",
        "Spain buys almost a quarter of its gas from Algeria",
        time="present",
    ),
    N("reject", "Algiers@2|DZA", "Morocco|MAR", "energy", "Algiers let the transit agreement lapse"),
)

story(
    "male-speech-delhi-reading",
    "The Deccan Observer",
    "2024-02-06",
    """
Reading Male: A farewell that was a request

By Revathi Menon

NEW DELHI: The easy reading of the Maldivian president's address to parliament on Monday is that the islands have turned their back on India for good. He said that the last of the soldiers who fly and service two helicopters would be gone by 10 May and that no country would be allowed to draw the nation's charts.

Yet the address was given a week before the International Monetary Fund's board meets, and the paragraphs on debt were longer than those on sovereignty. Colombo has been through this. So have Islamabad and Accra. Whoever drafted them was not speaking to the 13 opposition members who stayed in their seats, nor to us.

They were meant for Beijing, which holds a third of the debt and has yet to say yes to a postponement. In January its president received his guest with twenty agreements and no cheque. "Our friend in need knows the need," the finance minister, Ahmed Shaheem, told a Chinese television channel last week. It was the second such hint since the visit.

South Block, to its credit, refused the bait. The External Affairs spokesman said that discussions on keeping the aircraft in service were continuing. He thanked no one and blamed no one. A former foreign secretary, Nirmal Dasgupta, was blunter: he advised the government to let its neighbour read the Chinese small print by itself. The ruling party's youth wing, meanwhile, urged holidaymakers to stay away from the atolls, and the tour operators of Kochi obeyed. The islands' coast guard announced that it would survey its own lagoons from June, with Turkish machines. The United Nations coordinator there, an Italian, appealed for the climate to be put before all flags.

Sri Lanka has offered berths to a research vessel from Guangzhou that India has asked it to turn away. That, too, is being watched in Washington, where an assistant secretary assured Congress that the Indian Ocean "is not for sale by the nautical mile".

Is Male bluffing? It may be noted that the agreement of 2 February leaves the helicopters where they are; civilians will replace the uniforms. The president promised voters an "India Out" and has delivered an India in plain clothes. His predecessor accuses him of deceiving the people twice, once with the slogan and once with the deed.

The Maldives owed 3.7 billion dollars at the end of 2023. In 1988 Indian paratroopers put down a coup there within a day. In 2014, when the capital's only desalination plant burned, five aircraft brought water from Delhi.
""",
    S(
        "MDV/president",
        "He@0",
        "said@0",
        "the last of the soldiers who fly and service two helicopters would be gone by 10 May",
        "no country would be allowed to draw the nation's charts",
        to="parliament|MDV/parliament",
        date="2024-02-05",
    ),
    G(
        "demand",
        "He@0|MDV/president",
        "India@0|IND",
        "troops sovereignty",
        "the last of the soldiers who fly and service two helicopters would be gone by 10 May",
        by="2024-05-10: by 10 May",
    ),
    G("reject", "He@0|MDV/president", "", "sovereignty", "no country would be allowed to draw the nation's charts"),
    C("MDV/president", "", "Beijing|CHN", "They were meant for Beijing"),
    N("agree", "which|CHN", "MDV", "assets", "has yet to say yes to a postponement", mod="negated", time="present"),
    N(
        "meet",
        "its president|CHN/president; his guest|MDV/president",
        "",
        "relations",
        "In January its president received his guest with twenty agreements and no cheque",
    ),
    N("sign", "its president|CHN; his guest|MDV", "", "relations trade", "with twenty agreements"),
    S(
        "MDV/gov/ahmed-shaheem",
        "the finance minister, Ahmed Shaheem,",
        "told",
        '"Our friend in need knows the need,"',
        form="direct",
        to="a Chinese television channel|CHN/media",
        relays="a Chinese television channel|CHN/media",
    ),
    G(
        "appeal",
        "the finance minister, Ahmed Shaheem,|MDV/gov/ahmed-shaheem",
        "Our friend in need|CHN",
        "aid assets",
        "Our friend in need knows the need",
    ),
    S(
        "IND/mfa",
        "The External Affairs spokesman",
        "said@1",
        "discussions on keeping the aircraft in service were continuing",
    ),
    G("meet", "IND; MDV", "", "troops negotiations", "discussions on keeping the aircraft in service were continuing"),
    N("praise", "He@1|IND/mfa", "", "relations", "He thanked no one", mod="negated"),
    N("accuse", "He@1|IND/mfa", "", "relations", "blamed no one", mod="negated"),
    S(
        "IND//nirmal-dasgupta",
        "he",
        "advised",
        "to let its neighbour read the Chinese small print by itself",
        to="the government|IND/gov",
    ),
    G(
        "appeal",
        "A former foreign secretary, Nirmal Dasgupta,|IND//nirmal-dasgupta",
        "the government|IND/gov",
        "relations",
        "to let its neighbour read the Chinese small print by itself",
    ),
    S(
        "IND/party",
        "The ruling party's youth wing",
        "urged",
        "to stay away from the atolls",
        to="holidaymakers|IND/public",
    ),
    G(
        "appeal",
        "The ruling party's youth wing|IND/party",
        "holidaymakers|IND/public",
        "relations",
        "to stay away from the atolls",
    ),
    N("protest", "the tour operators of Kochi|IND/business", "MDV", "relations", "the tour operators of Kochi obeyed"),
    S(
        "MDV/mil",
        "The islands' coast guard",
        "announced",
        "it would survey its own lagoons from June, with Turkish machines",
    ),
    G(
        "announce",
        "The islands' coast guard|MDV/mil",
        "",
        "shipping",
        "it would survey its own lagoons from June",
        by="2024-06-30: from June",
    ),
    S("UNO", "The United Nations coordinator there, an Italian,", "appealed", "the climate to be put before all flags"),
    G("appeal", "The United Nations coordinator there|UNO", "", "other", "for the climate to be put before all flags"),
    S(
        "LKA",
        "Sri Lanka",
        "has offered",
        "berths to a research vessel from Guangzhou that India has asked it to turn away",
    ),
    G(
        "offer",
        "Sri Lanka|LKA",
        "a research vessel from Guangzhou|CHN",
        "shipping",
        "Sri Lanka has offered berths to a research vessel from Guangzhou",
    ),
    S("IND", "India@1", "has asked", "to turn away", to="it@0|LKA", up=1),
    G("appeal", "India@1|IND", "it@1|LKA", "shipping", "India has asked it to turn away"),
    S(
        "USA/state",
        "an assistant secretary",
        "assured",
        'the Indian Ocean "is not for sale by the nautical mile"',
        form="mixed",
        to="Congress|USA/congress",
    ),
    G(
        "reject",
        "an assistant secretary|USA/state",
        "CHN",
        "shipping sovereignty",
        'the Indian Ocean "is not for sale by the nautical mile"',
    ),
    S("MDV/president", "The president", "promised", 'an "India Out"', form="mixed", to="voters|MDV/public"),
    G(
        "promise",
        "The president|MDV/president",
        "voters|MDV/public",
        "troops sovereignty",
        'The president promised voters an "India Out"',
    ),
    S(
        "MDV?",
        "His predecessor",
        "accuses",
        "him of deceiving the people twice, once with the slogan and once with the deed",
    ),
    G(
        "accuse",
        "His predecessor|MDV?",
        "him|MDV/president",
        "leadership",
        "accuses him of deceiving the people twice",
        time="present",
    ),
    N(
        "attack",
        "Indian paratroopers|IND/mil",
        "a coup|MDV/rebels",
        "force leadership",
        "In 1988 Indian paratroopers put down a coup there within a day",
    ),
    N(
        "aid",
        "Delhi|IND",
        "the capital's only desalination plant|MDV",
        "humanitarian aid",
        "five aircraft brought water from Delhi",
    ),
)

story(
    "havana-agency-helms-airspace-1999",
    "Caribe Latina News Agency",
    "1999-03-25",
    """
Cuba demands end of pirate broadcasts, Vice Foreign Minister tells diplomats

Havana, Mar 25 (CL) Cuba on Thursday demanded that the northern neighbor put an end to the pirate broadcasts that violate its frequencies for 1,400 hours a week.

Vice Foreign Minister Ramiro Estevanez told the diplomatic corps accredited on the island that the transmissions from Florida constitute an aggression, and that they are paid for by the same taxpayers who are forbidden to visit Varadero.

"We have patience, but patience is not a treaty," he pointed out.

The official denounced that four terrorists of Salvadoran and Guatemalan nationality, recruited by the Miami mafia, placed bombs in the hotels of the capital in 1997. One of them killed a young Italian. Cuba handed over the evidence to the FBI last June in the presence of officials from both governments, he recalled, and what followed was the arrest of those who had gathered it.

Estevanez rejected the proposal made in January in Washington for the sale of food to "independent organizations", a poisoned candy, he said. The blockade must be lifted without conditions, he emphasized, as demanded by 157 countries in the General Assembly, among them Canada, Spain and all of CARICOM.

He expressed gratitude to Mexico and the Vatican for their respectful position, and described as regrettable that a sister republic, Argentina, should lend itself to presenting a resolution against Cuba in Geneva together with the Czechs. Buenos Aires, he added, will have to explain to its own people in exchange for what.

With respect to Europe, the vice minister reported that a group of experts from Brussels would visit Havana in May to discuss the country's eventual observer status with the ACP group. "Nobody has put conditions to us, and nobody should," he said.

Asked about baseball, he welcomed the game to be played on Sunday by the Baltimore team at the Latinoamericano stadium and said that athletes are never adversaries. He denied rumors of a devaluation of the peso and ruled out any withdrawal of the U.S. dollar from circulation.

Meanwhile the National Assembly called on the population to take part on Saturday in a march along the Malecon. Residents of the municipality of Playa were informed that water service would be interrupted.

The blockade, in force since 1962, was tightened in 1996 by the Helms-Burton Act, against which the European Union filed a complaint at the World Trade Organization before suspending it.
""",
    S(
        "CUB",
        "Cuba@1",
        "demanded@0",
        "the northern neighbor put an end to the pirate broadcasts that violate its frequencies for 1,400 hours a week",
        date="1999-03-25",
    ),
    G(
        "demand",
        "Cuba@1|CUB",
        "the northern neighbor|USA",
        "information sovereignty",
        "the northern neighbor put an end to the pirate broadcasts that violate its frequencies for 1,400 hours a week",
        "Cuba demands end of pirate broadcasts",
    ),
    S(
        "CUB/mfa/ramiro-estevanez",
        "Vice Foreign Minister Ramiro Estevanez",
        "told",
        "the transmissions from Florida constitute an aggression",
        "they are paid for by the same taxpayers who are forbidden to visit Varadero",
        to="the diplomatic corps accredited on the island|?/embassy",
    ),
    G(
        "accuse",
        "Vice Foreign Minister Ramiro Estevanez|CUB/mfa/ramiro-estevanez",
        "USA",
        "information sovereignty",
        "the transmissions from Florida constitute an aggression",
    ),
    S(
        "CUB/mfa/ramiro-estevanez",
        "he@0",
        "pointed out",
        '"We have patience, but patience is not a treaty,"',
        form="direct",
    ),
    G("threaten", "We|CUB/mfa/ramiro-estevanez", "USA", "information", "patience is not a treaty", mod="hedged"),
    S(
        "CUB/mfa/ramiro-estevanez",
        "The official",
        "denounced",
        "four terrorists of Salvadoran and Guatemalan nationality, recruited by the Miami mafia, placed bombs in the hotels of the capital in 1997",
        "One of them killed a young Italian",
    ),
    G(
        "accuse",
        "The official|CUB/mfa/ramiro-estevanez",
        "the Miami mafia|USA/ngo",
        "terrorism",
        "four terrorists of Salvadoran and Guatemalan nationality, recruited by the Miami mafia",
    ),
    G(
        "attack",
        "the Miami mafia|USA/ngo",
        "the hotels of the capital|CUB",
        "terrorism",
        "placed bombs in the hotels of the capital in 1997",
        "One of them killed a young Italian",
    ),
    S(
        "CUB/mfa/ramiro-estevanez",
        "he@1",
        "recalled",
        "Cuba handed over the evidence to the FBI last June in the presence of officials from both governments",
        "what followed was the arrest of those who had gathered it",
    ),
    G(
        "cooperate",
        "Cuba@2|CUB; the FBI|USA/gov",
        "",
        "terrorism justice",
        "Cuba handed over the evidence to the FBI last June",
    ),
    G("coerce", "USA/gov", "those who had gathered it|CUB", "justice", "the arrest of those who had gathered it"),
    S("USA", "Washington", "the proposal", 'for the sale of food to "independent organizations"', form="mixed"),
    G(
        "offer",
        "Washington|USA",
        "CUB",
        "trade humanitarian",
        "the proposal made in January in Washington for the sale of food",
    ),
    N("reject", "Estevanez@1|CUB/mfa/ramiro-estevanez", "Washington|USA", "trade", "Estevanez rejected the proposal"),
    S("CUB/mfa/ramiro-estevanez", "he@2", "said@0", "a poisoned candy"),
    S(
        "CUB/mfa/ramiro-estevanez",
        "he@3",
        "emphasized",
        "The blockade must be lifted without conditions",
        "as demanded by 157 countries in the General Assembly, among them Canada, Spain and all of CARICOM",
    ),
    G(
        "demand",
        "he@3|CUB/mfa/ramiro-estevanez",
        "USA",
        "sanctions trade",
        "The blockade must be lifted without conditions",
    ),
    S(
        "WORLD; CAN; ESP; CARICOM",
        "157 countries in the General Assembly, among them Canada, Spain and all of CARICOM",
        "as demanded by",
        "The blockade must be lifted without conditions",
        up=1,
    ),
    G(
        "demand",
        "157 countries in the General Assembly|WORLD; Canada|CAN; Spain|ESP; CARICOM|CARICOM",
        "USA",
        "sanctions trade",
        "as demanded by 157 countries in the General Assembly",
    ),
    S(
        "CUB/mfa/ramiro-estevanez",
        "He@0",
        "expressed gratitude",
        "for their respectful position",
        to="Mexico|MEX; the Vatican|VAT",
    ),
    G(
        "praise",
        "He@0|CUB/mfa/ramiro-estevanez",
        "Mexico|MEX; the Vatican|VAT",
        "relations",
        "expressed gratitude to Mexico and the Vatican",
    ),
    S(
        "CUB/mfa/ramiro-estevanez",
        "He@0",
        "described",
        "as regrettable that a sister republic, Argentina, should lend itself to presenting a resolution against Cuba in Geneva together with the Czechs",
    ),
    G(
        "accuse",
        "He@0|CUB/mfa/ramiro-estevanez",
        "Argentina|ARG",
        "human_rights",
        "a sister republic, Argentina, should lend itself to presenting a resolution against Cuba in Geneva",
    ),
    G(
        "accuse",
        "Argentina|ARG; the Czechs|CZE",
        "Cuba@3|CUB",
        "human_rights",
        "presenting a resolution against Cuba in Geneva together with the Czechs",
    ),
    S(
        "CUB/mfa/ramiro-estevanez",
        "he@4",
        "added",
        "Buenos Aires",
        "will have to explain to its own people in exchange for what",
    ),
    G(
        "demand",
        "he@4|CUB/mfa/ramiro-estevanez",
        "Buenos Aires|ARG",
        "human_rights",
        "will have to explain to its own people in exchange for what",
    ),
    S(
        "CUB/mfa/ramiro-estevanez",
        "the vice minister",
        "reported",
        "a group of experts from Brussels would visit Havana in May to discuss the country's eventual observer status with the ACP group",
    ),
    G(
        "meet",
        "Brussels|EU; Havana@1|CUB",
        "",
        "relations alliances",
        "a group of experts from Brussels would visit Havana in May",
        time="future",
    ),
    S(
        "CUB/mfa/ramiro-estevanez",
        "he@5",
        "said@1",
        '"Nobody has put conditions to us, and nobody should,"',
        form="direct",
    ),
    G("reject", "he@5|CUB/mfa/ramiro-estevanez", "", "negotiations", "nobody should"),
    S(
        "CUB/mfa/ramiro-estevanez",
        "he@6",
        "welcomed",
        "the game to be played on Sunday by the Baltimore team at the Latinoamericano stadium",
    ),
    S("CUB/mfa/ramiro-estevanez", "he@6", "said@2", "athletes are never adversaries"),
    N("deny", "He@1|CUB/mfa/ramiro-estevanez", "", "trade", "He denied rumors of a devaluation of the peso"),
    N(
        "reject",
        "He@1|CUB/mfa/ramiro-estevanez",
        "",
        "trade",
        "ruled out any withdrawal of the U.S. dollar from circulation",
    ),
    S(
        "CUB/parliament",
        "the National Assembly",
        "called on",
        "to take part on Saturday in a march along the Malecon",
        to="the population|CUB/public",
    ),
    G(
        "appeal",
        "the National Assembly|CUB/parliament",
        "the population|CUB/public",
        "other",
        "to take part on Saturday in a march along the Malecon",
    ),
    S(
        "CUB/gov",
        None,
        "were informed",
        "water service would be interrupted",
        to="Residents of the municipality of Playa|CUB/public",
    ),
    N(
        "sanction",
        "USA",
        "CUB",
        "sanctions trade",
        "The blockade, in force since 1962, was tightened in 1996 by the Helms-Burton Act",
    ),
    N(
        "accuse",
        "the European Union|EU",
        "USA",
        "trade justice",
        "against which the European Union filed a complaint at the World Trade Organization",
    ),
    N("retreat", "the European Union|EU", "USA", "trade", "before suspending it"),
)

story(
    "beirut-editorial-patient-guest",
    "Al-Marfa (Beirut, English edition)",
    "2023-09-26",
    """
The patient guest in Riyadh

By Karim Abu Fadel

For five days last week a delegation of the Houthis sat in Riyadh, the capital that bombed them for seven years. They came on an Omani aircraft and left on it. On Tuesday the kingdom's foreign ministry welcomed "the positive results of serious discussions".

What results? The men from Sanaa asked for salaries: that the wages of the civil servants in the north be paid out of the oil of the south. The Yemeni government, whose oil it is, was not in the room. It learned of the talks from the news and called on its protectors to remember who had been elected.

I believe that the real conversation took place elsewhere. Since the agreement signed in Beijing in March, Iran has wanted one thing of the Saudis: that they stay out of the American scheme of recognition and ports. It cannot say so itself. So the movement's spokesman says it. "Peace with us and peace with the entity do not fit in the same pocket," he warned on Thursday from Muscat. It is the third time since Ramadan, and each time the sentence came a day or two after an American envoy had been in Jeddah.

The answer came by way of an interview. A royal adviser told a New York paper that the kingdom would sign nothing with Israel "until there is something for the Palestinians to sign too". Tehran must have been pleased. Israel's foreign minister dismissed the condition as a detail. The Palestinian Authority, for once, praised everybody.

Then came the other hand. On Monday a drone killed two Bahraini soldiers on the border. Manama blamed the Houthis, who kept silent; the coalition demanded that those responsible be handed over. The United Arab Emirates, which has its own friends in the south, condemned "the treacherous attack" and offered blood. Kuwait, Egypt and Jordan, on the same day, welcomed the longest calm since 2015.

What are we to make of it here in Lebanon? For eleven months we have had no president, because the two sponsors would not talk. A French envoy has come three times and has urged our deputies to agree; they ask him what Riyadh thinks. He asks Doha. Hezbollah has offered a dialogue of seven days, provided its candidate stays on the list. The Christian parties turned this down at once. The commander of the army, whom Doha is said to prefer, ruled out taking part in any contest.

The party's enemies should not rejoice too early, nor should its friends. Whoever wants to know who will sit in Baabda must read the communiques from Sanaa.
""",
    N(
        "meet",
        "a delegation of the Houthis|HOUTHIS; Riyadh@1|SAU",
        "",
        "ceasefire negotiations",
        "a delegation of the Houthis sat in Riyadh",
    ),
    N(
        "attack",
        "the capital that bombed them for seven years|SAU",
        "them|HOUTHIS",
        "force",
        "bombed them for seven years",
    ),
    S(
        "SAU/mfa",
        "the kingdom's foreign ministry",
        "welcomed@0",
        '"the positive results of serious discussions"',
        form="direct",
        date="2023-09-26",
    ),
    G(
        "praise",
        "the kingdom's foreign ministry|SAU/mfa",
        "",
        "negotiations",
        'welcomed "the positive results of serious discussions"',
    ),
    S(
        "HOUTHIS",
        "The men from Sanaa",
        "asked for",
        "salaries: that the wages of the civil servants in the north be paid out of the oil of the south",
    ),
    G(
        "demand",
        "The men from Sanaa|HOUTHIS",
        "SAU; YEM/gov",
        "assets energy",
        "that the wages of the civil servants in the north be paid out of the oil of the south",
    ),
    N("meet", "The Yemeni government|YEM/gov; HOUTHIS; SAU", "", "negotiations", "was not in the room", mod="negated"),
    S("YEM/gov", "It@0", "called on", "to remember who had been elected", to="its protectors|SAU"),
    G("appeal", "It@0|YEM/gov", "its protectors|SAU", "leadership", "to remember who had been elected"),
    S("AUTHOR", "I", "believe", "the real conversation took place elsewhere"),
    N("sign", "Iran|IRN; the Saudis|SAU", "", "relations", "the agreement signed in Beijing in March"),
    S("IRN", "Iran", "has wanted", "that they stay out of the American scheme of recognition and ports"),
    G(
        "demand",
        "Iran|IRN",
        "the Saudis|SAU",
        "alliances relations",
        "that they stay out of the American scheme of recognition and ports",
    ),
    C("IRN", "the movement's spokesman|HOUTHIS", "SAU", "So the movement's spokesman says it"),
    S(
        "HOUTHIS",
        "he",
        "warned",
        '"Peace with us and peace with the entity do not fit in the same pocket,"',
        form="direct",
        date="2023-09-21",
    ),
    G(
        "threaten",
        "us|HOUTHIS",
        "SAU",
        "ceasefire relations",
        "Peace with us and peace with the entity do not fit in the same pocket",
        cond="if: peace with the entity",
    ),
    N("meet", "an American envoy|USA/gov; SAU", "", "relations", "an American envoy had been in Jeddah"),
    C("SAU", "a New York paper|USA/media", "IRN", "The answer came by way of an interview"),
    S(
        "SAU",
        "A royal adviser",
        "told",
        'the kingdom would sign nothing with Israel "until there is something for the Palestinians to sign too"',
        form="mixed",
        to="a New York paper|USA/media",
        relays="a New York paper|USA/media",
    ),
    G(
        "reject",
        "the kingdom@1|SAU",
        "Israel@0|ISR",
        "relations sovereignty",
        "the kingdom would sign nothing with Israel",
        cond="until: until there is something for the Palestinians to sign too",
    ),
    S("AUTHOR", None, "must have been", "Tehran", "pleased"),
    S("ISR/mfa", "Israel's foreign minister", "dismissed", "the condition as a detail"),
    G(
        "reject",
        "Israel's foreign minister|ISR/mfa",
        "SAU",
        "sovereignty relations",
        "dismissed the condition as a detail",
    ),
    S("PSE", "The Palestinian Authority, for once,", "praised", "everybody"),
    G("praise", "The Palestinian Authority|PSE", "", "relations", "praised everybody"),
    N("attack", "?", "two Bahraini soldiers|BHR/mil", "force", "a drone killed two Bahraini soldiers on the border"),
    N("accuse", "Manama|BHR", "the Houthis@1|HOUTHIS", "force", "Manama blamed the Houthis"),
    S("SAU/mil", "the coalition", "demanded", "those responsible be handed over"),
    G("demand", "the coalition|SAU/mil", "HOUTHIS", "justice", "those responsible be handed over"),
    S(
        "ARE",
        "The United Arab Emirates, which has its own friends in the south,",
        "condemned",
        '"the treacherous attack"',
        form="direct",
    ),
    G("accuse", "The United Arab Emirates|ARE", "HOUTHIS", "force", 'condemned "the treacherous attack"'),
    N("offer", "The United Arab Emirates|ARE", "BHR", "humanitarian aid", "offered blood"),
    N(
        "praise",
        "Kuwait|KWT; Egypt|EGY; Jordan|JOR",
        "",
        "ceasefire",
        "Kuwait, Egypt and Jordan, on the same day, welcomed the longest calm since 2015",
    ),
    N(
        "meet",
        "the two sponsors|SAU; the two sponsors|IRN",
        "",
        "leadership",
        "the two sponsors would not talk",
        mod="negated",
    ),
    S("FRA/gov", "A French envoy", "has urged", "to agree", to="our deputies|LBN/parliament"),
    G(
        "appeal",
        "A French envoy|FRA/gov",
        "our deputies|LBN/parliament",
        "leadership",
        "has urged our deputies to agree",
    ),
    S("LBN/parliament", "they@1", "ask", "what Riyadh thinks", to="him|FRA/gov"),
    S("HEZBOLLAH", "Hezbollah", "has offered", "a dialogue of seven days, provided its candidate stays on the list"),
    G(
        "offer",
        "Hezbollah|HEZBOLLAH",
        "our deputies|LBN/parliament",
        "leadership",
        "Hezbollah has offered a dialogue of seven days",
        cond="if: provided its candidate stays on the list",
    ),
    G("demand", "Hezbollah|HEZBOLLAH", "our deputies|LBN/parliament", "leadership", "its candidate stays on the list"),
    N(
        "reject",
        "The Christian parties|LBN/party",
        "HEZBOLLAH",
        "leadership",
        "The Christian parties turned this down at once",
    ),
    S("?", None, "is said", "Doha@1", "to prefer"),
    N("reject", "The commander of the army|LBN/mil", "", "leadership", "ruled out taking part in any contest"),
)

story(
    "sham-agency-golan-tripartite-2007",
    "Barada News Agency",
    "2007-09-12",
    """
Al-Rifai: Syria will answer aggression at time of its choosing

DAMASCUS, (BNA) - Assistant Foreign Minister Nazih al-Rifai on Wednesday affirmed that the violation of Syrian airspace by Israeli warplanes on September 6 would not pass, and that Damascus would choose the time and the nature of its response.

At a meeting with the ambassadors of the permanent members of the Security Council, al-Rifai said the planes dropped munitions on an uninhabited area near Deir Ezzor and fled under the fire of the air defences. Fuel tanks found across the border, he added, prove through whose sky they had come, "although we are certain that our northern brothers were deceived like us".

Ankara asked Tel Aviv for an explanation on Monday. It has received none.

The assistant minister expressed astonishment at the silence of the Europeans, who "hear a pin drop in Beirut and no bombs in the Jazeera". He called on the Secretary-General to put things by their names.

He dismissed as ridiculous what American newspapers have published, quoting officials who did not dare give their names, about North Korean material at the site. Pyongyang on Tuesday condemned what it described as a dangerous provocation.

Al-Rifai noted that Iran, Russia and Sudan stood by Syria, and conveyed to their peoples the greetings of the President of the Republic on the occasion of the holy month.

As for the international meeting that the US President has proposed for the autumn, he stressed that Syria would not take part in any gathering from whose agenda the occupied Golan was absent. "An invitation without an address is returned to the sender," he said.

On Iraq, the official reiterated that the new visa rules for refugees, in force since Monday, were compelled by the weight of 1.4 million guests. He appealed to those who occupy the country to pay for what they have caused, and pledged to the families already here that no one would be sent back.

In Lebanon, he indicated, Syria has no candidate. He accused some in the so-called majority of waiting at the doors of embassies. From Cairo, the Arab League warned that the region could not bear another war.

The Lebanese army on September 2 completed its control of the Nahr al-Bared camp, where it fought Fatah al-Islam for 105 days.

The Oil Minister announced in Aleppo that a refinery would be built with Venezuelan, Iranian and Malaysian capital.

In the People's Assembly, speakers condemned the aggression and urged the government to lower the price of heating oil before winter.
""",
    S(
        "SYR/mfa/nazih-al-rifai",
        "Assistant Foreign Minister Nazih al-Rifai",
        "affirmed",
        "the violation of Syrian airspace by Israeli warplanes on September 6 would not pass",
        "Damascus would choose the time and the nature of its response",
        date="2007-09-12",
    ),
    G(
        "threaten",
        "Assistant Foreign Minister Nazih al-Rifai|SYR/mfa/nazih-al-rifai",
        "ISR",
        "force shipping",
        "Damascus would choose the time and the nature of its response",
        "Syria will answer aggression at time of its choosing",
    ),
    G(
        "mobilize",
        "Israeli warplanes|ISR/mil",
        "Syrian|SYR",
        "shipping force",
        "the violation of Syrian airspace by Israeli warplanes on September 6",
    ),
    N(
        "meet",
        "the ambassadors of the permanent members of the Security Council|UNO/security-council; SYR/mfa/nazih-al-rifai",
        "",
        "force",
        "At a meeting with the ambassadors of the permanent members of the Security Council",
    ),
    S(
        "SYR/mfa/nazih-al-rifai",
        "al-Rifai@1",
        "said@0",
        "the planes dropped munitions on an uninhabited area near Deir Ezzor and fled under the fire of the air defences",
        to="the ambassadors of the permanent members of the Security Council|UNO/security-council",
    ),
    G(
        "attack",
        "the planes|ISR/mil",
        "SYR",
        "force",
        "the planes dropped munitions on an uninhabited area near Deir Ezzor",
    ),
    G("attack", "the air defences|SYR/mil", "the planes|ISR/mil", "force", "under the fire of the air defences"),
    S(
        "SYR/mfa/nazih-al-rifai",
        "he@0",
        "added",
        "Fuel tanks found across the border",
        'prove through whose sky they had come, "although we are certain that our northern brothers were deceived like us"',
        form="mixed",
    ),
    G("accuse", "we|SYR/mfa/nazih-al-rifai", "ISR", "force shipping", "our northern brothers were deceived like us"),
    N("demand", "Ankara|TUR", "Tel Aviv|ISR", "shipping", "Ankara asked Tel Aviv for an explanation on Monday"),
    N("reject", "ISR", "It|TUR", "shipping", "It has received none"),
    S(
        "SYR/mfa/nazih-al-rifai",
        "The assistant minister",
        "expressed astonishment",
        'at the silence of the Europeans, who "hear a pin drop in Beirut and no bombs in the Jazeera"',
        form="mixed",
    ),
    G(
        "accuse",
        "The assistant minister|SYR/mfa/nazih-al-rifai",
        "the Europeans|EUROPE",
        "force",
        "expressed astonishment at the silence of the Europeans",
    ),
    S(
        "SYR/mfa/nazih-al-rifai",
        "He@0",
        "called on",
        "to put things by their names",
        to="the Secretary-General|UNO/secretariat",
    ),
    G(
        "appeal",
        "He@0|SYR/mfa/nazih-al-rifai",
        "the Secretary-General|UNO/secretariat",
        "force",
        "to put things by their names",
    ),
    S(
        "SYR/mfa/nazih-al-rifai",
        "He@1",
        "dismissed as ridiculous",
        "what American newspapers have published, quoting officials who did not dare give their names, about North Korean material at the site",
    ),
    S(
        "USA?",
        "officials who did not dare give their names",
        ["have published", "quoting"],
        "North Korean material at the site",
        relays="American newspapers|USA/media",
        up=1,
    ),
    G(
        "deny",
        "He@1|SYR/mfa/nazih-al-rifai",
        "American newspapers|USA/media",
        "nuclear weapons",
        "dismissed as ridiculous what American newspapers have published",
        back=1,
    ),
    N(
        "accuse",
        "Pyongyang|PRK",
        "ISR",
        "force",
        "Pyongyang on Tuesday condemned what it described as a dangerous provocation",
    ),
    S("PRK", "it@0", "described", "a dangerous provocation"),
    S("SYR/mfa/nazih-al-rifai", "Al-Rifai@1", "noted", "Iran, Russia and Sudan stood by Syria"),
    G("praise", "Iran|IRN; Russia|RUS; Sudan|SDN", "Syria@1|SYR", "relations", "Iran, Russia and Sudan stood by Syria"),
    N(
        "praise",
        "the President of the Republic|SYR/president",
        "their peoples|IRN/public; their peoples|RUS/public; their peoples|SDN/public",
        "relations",
        "the greetings of the President of the Republic",
    ),
    C(
        "the President of the Republic|SYR/president",
        "SYR/mfa/nazih-al-rifai",
        "their peoples|IRN/public; their peoples|RUS/public; their peoples|SDN/public",
        "conveyed to their peoples the greetings of the President of the Republic",
    ),
    N(
        "offer",
        "the US President|USA/president",
        "",
        "negotiations",
        "the international meeting that the US President has proposed for the autumn",
    ),
    S(
        "SYR/mfa/nazih-al-rifai",
        "he@1",
        "stressed",
        "Syria would not take part in any gathering from whose agenda the occupied Golan was absent",
    ),
    G(
        "reject",
        "Syria@2|SYR",
        "the US President|USA/president",
        "territory negotiations",
        "Syria would not take part in any gathering from whose agenda the occupied Golan was absent",
    ),
    S(
        "SYR/mfa/nazih-al-rifai",
        "he@2",
        "said@1",
        '"An invitation without an address is returned to the sender,"',
        form="direct",
    ),
    S(
        "SYR/mfa/nazih-al-rifai",
        "the official",
        "reiterated",
        "the new visa rules for refugees, in force since Monday, were compelled by the weight of 1.4 million guests",
    ),
    G("coerce", "SYR", "refugees|IRQ/public", "migration", "the new visa rules for refugees, in force since Monday"),
    S(
        "SYR/mfa/nazih-al-rifai",
        "He@2",
        "appealed to",
        "to pay for what they have caused",
        to="those who occupy the country|USA",
    ),
    G(
        "appeal",
        "He@2|SYR/mfa/nazih-al-rifai",
        "those who occupy the country|USA",
        "migration aid",
        "to pay for what they have caused",
    ),
    S(
        "SYR/mfa/nazih-al-rifai",
        "He@2",
        "pledged",
        "no one would be sent back",
        to="the families already here|IRQ/public",
    ),
    G(
        "promise",
        "He@2|SYR/mfa/nazih-al-rifai",
        "the families already here|IRQ/public",
        "migration",
        "no one would be sent back",
    ),
    S("SYR/mfa/nazih-al-rifai", "he@3", "indicated", "In Lebanon", "Syria has no candidate"),
    S(
        "SYR/mfa/nazih-al-rifai",
        "He@3",
        "accused",
        "some in the so-called majority of waiting at the doors of embassies",
    ),
    G(
        "accuse",
        "He@3|SYR/mfa/nazih-al-rifai",
        "some in the so-called majority|LBN/party",
        "leadership",
        "accused some in the so-called majority of waiting at the doors of embassies",
    ),
    S("ARAB-LEAGUE", "the Arab League", "warned", "the region could not bear another war"),
    G("warn", "the Arab League|ARAB-LEAGUE", "", "force", "the region could not bear another war"),
    N(
        "attack",
        "The Lebanese army|LBN/mil",
        "Fatah al-Islam|LBN/rebels",
        "force terrorism",
        "it fought Fatah al-Islam for 105 days",
    ),
    S(
        "SYR/gov",
        "The Oil Minister",
        "announced",
        "a refinery would be built with Venezuelan, Iranian and Malaysian capital",
    ),
    G(
        "announce",
        "The Oil Minister|SYR/gov",
        "",
        "energy trade",
        "a refinery would be built with Venezuelan, Iranian and Malaysian capital",
    ),
    S("SYR/parliament", "speakers", "condemned@1", "the aggression"),
    G("accuse", "speakers|SYR/parliament", "ISR", "force", "speakers condemned the aggression"),
    S(
        "SYR/parliament",
        "speakers",
        "urged",
        "to lower the price of heating oil before winter",
        to="the government|SYR/gov",
    ),
    G(
        "appeal",
        "speakers|SYR/parliament",
        "the government|SYR/gov",
        "energy",
        "to lower the price of heating oil",
        by="?: before winter",
    ),
)

story(
    "honiara-denial-canberra-ear",
    "The Canberra Ledger",
    "2022-05-03",
    """
When Honiara denies a base, Canberra should listen to the second sentence

By Gillian Tranter

The prime minister of Solomon Islands used a word in parliament on Friday that he had not used before: insulted. His country, he said, had been "insulted in the newspapers of a friend" over the security agreement it signed with China in April.

It was taken in Canberra, three weeks before the election, as another slap. The defence minister called it disappointing. Labor's foreign affairs spokeswoman blamed the government for "the worst failure in the Pacific since the war", which the minister in turn rejected as hysteria.

Both stopped reading too soon. The denial of a Chinese base, the fifth since the draft leaked in March, was followed by an offer. The islands would welcome police trainers "from all who come without a red pen". Fiji was thanked by name and so was Papua New Guinea. New Zealand was invited to extend its deployment until December. Only one contributor was missing from the list, the largest.

This is not hostility; it is a tender. The message is for whoever governs here after 21 May, and it was sent, as such messages are, over the heads of those who govern now.

Washington has misread it too. Its envoy, who spent 90 minutes in Honiara on 22 April, warned that the United States would "respond accordingly" if steps were taken towards a permanent presence. One does not bargain with a threat against one of the poorest states in the world. Tonga and Samoa were dismayed, and a former president of Kiribati told a radio audience that he had heard such language last from the British. Vanuatu's premier, courted by the same suitors, announced that he would sign nothing with anyone before Christmas. The Pacific Islands Forum, from Suva, called for unity.

And Beijing? The foreign ministry there accuses others of treating the islands as a backyard. It has promised a stadium, which will be ready, and rice, which arrived. The one thing it was asked for in November, when Chinatown burned, were police, and they came after the Australians had left the streets to themselves. I doubt that it wants a base before it has a wharf that does not leak.

Malaita's premier, meanwhile, has demanded a referendum; Taiwan sent him medicines last year. The central government ordered them seized at the airport.

Australia signed its own security treaty with Honiara in 2017. Between 2003 and 2017 a mission led by it cost 2.6 billion dollars. The first troops landed in July 2003 at the request of the islanders.
""",
    S(
        "SLB/pm",
        "he@1",
        "said",
        "His country",
        'had been "insulted in the newspapers of a friend" over the security agreement it signed with China in April',
        form="mixed",
        to="parliament|SLB/parliament",
        date="2022-04-29",
    ),
    G(
        "accuse",
        "The prime minister of Solomon Islands|SLB/pm",
        "the newspapers of a friend|AUS/media",
        "alliances information",
        'had been "insulted in the newspapers of a friend"',
    ),
    G("sign", "His country|SLB; China|CHN", "", "alliances", "the security agreement it signed with China in April"),
    S("AUS", "Canberra@1", "was taken", "another slap"),
    S("AUS/mod", "The defence minister", "called@0", "it disappointing"),
    G("accuse", "The defence minister|AUS/mod", "SLB/pm", "relations", "The defence minister called it disappointing"),
    S(
        "AUS/party",
        "Labor's foreign affairs spokeswoman",
        "blamed",
        'the government for "the worst failure in the Pacific since the war"',
        form="mixed",
    ),
    G(
        "accuse",
        "Labor's foreign affairs spokeswoman|AUS/party",
        "the government|AUS/gov",
        "alliances",
        "blamed the government",
    ),
    N("deny", "the minister|AUS/mod", "AUS/party", "alliances", "which the minister in turn rejected as hysteria"),
    N("deny", "SLB/pm", "", "troops alliances", "The denial of a Chinese base"),
    S(
        "SLB/pm",
        None,
        "an offer",
        'The islands would welcome police trainers "from all who come without a red pen"',
        form="mixed",
    ),
    G(
        "offer",
        "The islands|SLB",
        "",
        "alliances",
        'The islands would welcome police trainers "from all who come without a red pen"',
        cond="if: come without a red pen",
    ),
    N(
        "praise",
        "SLB/pm",
        "Fiji|FJI; Papua New Guinea|PNG",
        "relations",
        "Fiji was thanked by name and so was Papua New Guinea",
    ),
    S("SLB/pm", None, "was invited", "to extend its deployment until December", to="New Zealand|NZL"),
    G("appeal", "SLB/pm", "New Zealand|NZL", "troops", "to extend its deployment until December"),
    C(
        "SLB/pm",
        "",
        "whoever governs here after 21 May|AUS/gov",
        "The message is for whoever governs here after 21 May",
    ),
    N(
        "meet",
        "Its envoy|USA/gov; Honiara@1|SLB",
        "",
        "alliances",
        "Its envoy, who spent 90 minutes in Honiara on 22 April",
    ),
    S(
        "USA/gov",
        "Its envoy, who spent 90 minutes in Honiara on 22 April,",
        "warned",
        'the United States would "respond accordingly" if steps were taken towards a permanent presence',
        form="mixed",
    ),
    G(
        "threaten",
        "the United States|USA",
        "SLB",
        "troops alliances",
        'the United States would "respond accordingly"',
        cond="if: if steps were taken towards a permanent presence",
    ),
    G("demand", "the United States|USA", "SLB", "troops alliances", "if steps were taken towards a permanent presence"),
    N("accuse", "Tonga|TON; Samoa|WSM", "USA", "relations", "Tonga and Samoa were dismayed"),
    S(
        "KIR?",
        "a former president of Kiribati",
        "told",
        "he had heard such language last from the British",
        to="a radio audience|?/public",
    ),
    G(
        "accuse",
        "a former president of Kiribati|KIR?",
        "USA",
        "relations",
        "he had heard such language last from the British",
    ),
    S(
        "VUT/pm",
        "Vanuatu's premier, courted by the same suitors,",
        "announced",
        "he would sign nothing with anyone before Christmas",
    ),
    G(
        "reject",
        "Vanuatu's premier|VUT/pm",
        "",
        "alliances",
        "he would sign nothing with anyone before Christmas",
        cond="until: before Christmas",
    ),
    S("PIF", "The Pacific Islands Forum, from Suva,", "called for", "unity"),
    G("appeal", "The Pacific Islands Forum|PIF", "", "relations", "called for unity"),
    S("CHN/mfa", "The foreign ministry there", "accuses", "others of treating the islands as a backyard"),
    G(
        "accuse",
        "The foreign ministry there|CHN/mfa",
        "others|USA; others|AUS",
        "sovereignty",
        "accuses others of treating the islands as a backyard",
        time="present",
    ),
    S("CHN", "It@1", "has promised", "a stadium, which will be ready, and rice, which arrived"),
    G("promise", "It@1|CHN", "the islands|SLB", "aid", "It has promised a stadium"),
    G("aid", "It@1|CHN", "the islands|SLB", "aid", "rice, which arrived"),
    N("appeal", "SLB", "it@5|CHN", "troops", "The one thing it was asked for in November"),
    S("AUTHOR", "I", "doubt", "it wants a base before it has a wharf that does not leak"),
    S("SLB/gov", "Malaita's premier", "has demanded", "a referendum"),
    G(
        "demand",
        "Malaita's premier|SLB/gov",
        "SLB/gov",
        "sovereignty",
        "Malaita's premier, meanwhile, has demanded a referendum",
    ),
    N("aid", "Taiwan|TWN", "him|SLB/gov", "humanitarian aid", "Taiwan sent him medicines last year"),
    N(
        "coerce",
        "The central government|SLB/gov",
        "him|SLB/gov",
        "humanitarian",
        "The central government ordered them seized at the airport",
    ),
    N(
        "sign",
        "Australia|AUS; Honiara@2|SLB",
        "",
        "alliances",
        "Australia signed its own security treaty with Honiara in 2017",
    ),
    N("appeal", "the islanders|SLB/public", "Australia|AUS", "troops", "at the request of the islanders"),
)

story(
    "hanoi-agency-rig-may-2014",
    "Song Hong News Agency",
    "2014-05-21",
    """
Deputy PM: rig must leave before talks on fishing can resume

Hanoi, May 21 (SHNA) - Vietnam resolutely demands that the oil rig and its escort of more than 100 vessels be withdrawn immediately from its exclusive economic zone, Deputy Prime Minister Dang Huu Trong said on Wednesday.

Receiving the outgoing ambassadors of Russia, the Republic of Korea and Australia, he informed them of the situation in the East Sea since May 2. In that time, he said, Vietnamese law enforcement ships have been rammed 38 times and struck by water cannon on every day but one; 15 officers were injured.

"We have asked thirty times through diplomatic channels. We have been answered with slogans," he stressed.

The Deputy PM thanked the United States and Japan for having voiced concern, and highly valued the statement of the ASEAN foreign ministers in Naypyidaw, the first of its kind in two decades. Vietnam, however, will not join any military alliance against a third country, he affirmed. It is considering all defense measures, including legal action; the Philippines has shared its experience with arbitration.

Regarding the disturbances of May 13 and 14 in Binh Duong and Ha Tinh, in which factories were set on fire, Trong expressed deep regret to the investors of Taiwan, Singapore and the Republic of Korea. He promised them tax relief and protection, and urged workers not to listen to bad elements. More than 1,000 people have been detained.

Asked about the claim that Vietnamese divers had placed nets and obstacles around the platform, he called it a fabrication by the side that had placed the platform. He noted that the neighbour's own maps of 1904 ended at Hainan.

He confirmed that talks on a common fisheries zone, set for June in Guangzhou, could not take place as long as the drilling went on.

The same day, the fisheries administration called on boat owners in Quang Ngai and Da Nang to keep to the Hoang Sa grounds and said that the State would cover half of their fuel. The Fatherland Front launched a fund for the coast guard. Thirty-two patrol vessels will be bought, some from Japanese yards, the Ministry of Defence announced. It denied that reservists were being called up.

According to the Ministry of Transport, four ships sent from Beijing carried home some 3,000 of its nationals from the port of Vung Ang on Monday and Tuesday.

The archipelago was occupied by force in January 1974. In 1988, 64 Vietnamese soldiers lost their lives at Gac Ma.
""",
    S(
        "VNM/gov/dang-huu-trong",
        "Deputy Prime Minister Dang Huu Trong",
        "said@0",
        "Vietnam resolutely demands that the oil rig and its escort of more than 100 vessels be withdrawn immediately from its exclusive economic zone",
        date="2014-05-21",
    ),
    G(
        "demand",
        "Vietnam@0|VNM",
        "CHN",
        "territory energy",
        "Vietnam resolutely demands that the oil rig and its escort of more than 100 vessels be withdrawn immediately from its exclusive economic zone",
        "rig must leave",
        by="?: immediately",
    ),
    N(
        "meet",
        "he@0|VNM/gov/dang-huu-trong; Russia|RUS/embassy; the Republic of Korea@0|KOR/embassy; Australia|AUS/embassy",
        "",
        "territory",
        "Receiving the outgoing ambassadors of Russia, the Republic of Korea and Australia",
    ),
    S(
        "VNM/gov/dang-huu-trong",
        "he@1",
        "said@1",
        "Vietnamese law enforcement ships have been rammed 38 times and struck by water cannon on every day but one; 15 officers were injured",
        to="the outgoing ambassadors of Russia, the Republic of Korea and Australia|RUS/embassy; the outgoing ambassadors of Russia, the Republic of Korea and Australia|KOR/embassy; the outgoing ambassadors of Russia, the Republic of Korea and Australia|AUS/embassy",
    ),
    G(
        "attack",
        "CHN",
        "Vietnamese law enforcement ships|VNM/gov",
        "force shipping",
        "Vietnamese law enforcement ships have been rammed 38 times and struck by water cannon on every day but one",
    ),
    S(
        "VNM/gov/dang-huu-trong",
        "he@2",
        "stressed",
        '"We have asked thirty times through diplomatic channels. We have been answered with slogans,"',
        form="direct",
    ),
    G("accuse", "he@2|VNM/gov/dang-huu-trong", "CHN", "negotiations", "We have been answered with slogans"),
    S(
        "VNM/gov/dang-huu-trong",
        "The Deputy PM",
        "thanked",
        "for having voiced concern",
        to="the United States|USA; Japan|JPN",
    ),
    G(
        "praise",
        "The Deputy PM|VNM/gov/dang-huu-trong",
        "the United States|USA; Japan|JPN",
        "territory",
        "thanked the United States and Japan",
    ),
    S(
        "VNM/gov/dang-huu-trong",
        "The Deputy PM",
        "highly valued",
        "the statement of the ASEAN foreign ministers in Naypyidaw, the first of its kind in two decades",
    ),
    G(
        "praise",
        "The Deputy PM|VNM/gov/dang-huu-trong",
        "ASEAN|ASEAN",
        "territory",
        "highly valued the statement of the ASEAN foreign ministers in Naypyidaw",
    ),
    S(
        "VNM/gov/dang-huu-trong",
        "he@3",
        "affirmed",
        "Vietnam@1",
        "will not join any military alliance against a third country",
        "It is considering all defense measures, including legal action; the Philippines has shared its experience with arbitration",
    ),
    G("reject", "Vietnam@1|VNM", "", "alliances", "will not join any military alliance against a third country"),
    G(
        "threaten",
        "It@0|VNM",
        "CHN",
        "justice",
        "It is considering all defense measures, including legal action",
        mod="hedged",
    ),
    G(
        "cooperate",
        "the Philippines|PHL; VNM",
        "",
        "justice",
        "the Philippines has shared its experience with arbitration",
    ),
    S(
        "VNM/gov/dang-huu-trong",
        "Trong@1",
        "expressed",
        "deep regret to the investors of Taiwan, Singapore and the Republic of Korea",
    ),
    G(
        "concede",
        "Trong@1|VNM/gov/dang-huu-trong",
        "Taiwan|TWN/business; Singapore|SGP/business; the Republic of Korea@1|KOR/business",
        "trade force",
        "expressed deep regret to the investors of Taiwan, Singapore and the Republic of Korea",
    ),
    N(
        "attack",
        "VNM/public",
        "factories|TWN/business; factories|SGP/business; factories|KOR/business",
        "force trade",
        "factories were set on fire",
    ),
    S(
        "VNM/gov/dang-huu-trong",
        "He@0",
        "promised",
        "tax relief and protection",
        to="them@0|TWN/business; them@0|SGP/business; them@0|KOR/business",
    ),
    G(
        "promise",
        "He@0|VNM/gov/dang-huu-trong",
        "them@1|TWN/business; them@1|SGP/business; them@1|KOR/business",
        "trade",
        "He promised them tax relief and protection",
    ),
    S("VNM/gov/dang-huu-trong", "He@0", "urged", "not to listen to bad elements", to="workers|VNM/public"),
    G(
        "appeal",
        "He@0|VNM/gov/dang-huu-trong",
        "workers|VNM/public",
        "force",
        "urged workers not to listen to bad elements",
    ),
    N("coerce", "VNM/gov", "More than 1,000 people|VNM/public", "justice", "More than 1,000 people have been detained"),
    S("CHN", None, "the claim", "Vietnamese divers had placed nets and obstacles around the platform"),
    G(
        "accuse",
        "CHN",
        "Vietnamese divers|VNM",
        "shipping",
        "the claim that Vietnamese divers had placed nets and obstacles around the platform",
    ),
    S("VNM/gov/dang-huu-trong", "he@4", "called@0", "it a fabrication by the side that had placed the platform"),
    G(
        "deny",
        "he@4|VNM/gov/dang-huu-trong",
        "the side that had placed the platform|CHN",
        "shipping",
        "he called it a fabrication by the side that had placed the platform",
    ),
    S("VNM/gov/dang-huu-trong", "He@1", "noted", "the neighbour's own maps of 1904 ended at Hainan"),
    S(
        "VNM/gov/dang-huu-trong",
        "He@2",
        "confirmed",
        "talks on a common fisheries zone, set for June in Guangzhou, could not take place as long as the drilling went on",
    ),
    G(
        "reject",
        "He@2|VNM/gov/dang-huu-trong",
        "CHN",
        "negotiations",
        "talks on a common fisheries zone, set for June in Guangzhou, could not take place",
        cond="until: as long as the drilling went on",
    ),
    S(
        "VNM/gov",
        "the fisheries administration",
        "called on",
        "to keep to the Hoang Sa grounds",
        to="boat owners in Quang Ngai and Da Nang|VNM/business",
    ),
    G(
        "appeal",
        "the fisheries administration|VNM/gov",
        "boat owners in Quang Ngai and Da Nang|VNM/business",
        "shipping territory",
        "called on boat owners in Quang Ngai and Da Nang to keep to the Hoang Sa grounds",
    ),
    S("VNM/gov", "the fisheries administration", "said@2", "the State would cover half of their fuel"),
    G("promise", "the State|VNM/gov", "their@0|VNM/business", "aid", "the State would cover half of their fuel"),
    S(
        "VNM/mod",
        "the Ministry of Defence",
        "announced",
        "Thirty-two patrol vessels will be bought, some from Japanese yards",
    ),
    G("announce", "the Ministry of Defence|VNM/mod", "", "weapons troops", "Thirty-two patrol vessels will be bought"),
    S("VNM/mod", "It@1", "denied", "reservists were being called up"),
    G("deny", "It@1|VNM/mod", "", "troops", "It denied that reservists were being called up"),
    S(
        "VNM/gov",
        "the Ministry of Transport",
        "According to",
        "four ships sent from Beijing carried home some 3,000 of its nationals from the port of Vung Ang on Monday and Tuesday",
    ),
    N("coerce", "CHN", "The archipelago|VNM", "territory", "The archipelago was occupied by force in January 1974"),
)

story(
    "los-pinos-morning-line-2028",
    "Cronica del Anahuac (English desk)",
    "2028-07-18",
    """
The general speaks, the neighbor hears, the governor trembles

By Ximena Larrauri

The navy secretary does not give interviews. When Admiral Octavio Zendejas told a breakfast program on Monday that Mexican marines "need no escort on Mexican soil", the northern papers put it on their front pages as a no to the drone flights that the White House has demanded since May. It was a no. It was not for them.

The flights began in April; everybody in Culiacan has heard them. What has changed is that the governor of Sinaloa, of the ruling party like the president, signed a letter in Phoenix thanking Arizona's guard "for its eyes". The admiral was telling him, and eleven others who are up for re-election, who commands. It is the second such warning since the party congress in June, when the interior secretary reminded "those who have two passports" that they had one oath.

The American ambassador did not notice or did not want to. He demanded on Tuesday that his hosts explain themselves and said that cooperation could not be "switched off over coffee". Canada, from whose planes part of the pictures come, has kept quiet. Guatemala asked on what side of the river the pictures end. A Colombian minister, passing through, warned that no continent sleeps well under drones.

Is there an offensive in it, too? Our consuls believe there is. The avocado inspectors go home in August unless someone extends their stay; the treaty of the three comes up in autumn. A deputy economy minister, Renata Bulnes, offered last week to take back 4,000 deportees a month, up from 2,500, and asked for nothing. The price was named by somebody else the next day. It was the bankers' association that called on the United States Treasury to strike two brokerage houses from its list.

The president herself has said little. At Thursday's conference she denied having been consulted about the letter, praised the governor's wife, and scolded a reporter from Sonora for asking twice. Her own party's senators, less elegant, accused their man in Culiacan of selling the sky. He apologized "to whoever feels alluded to".

I would not call it a bluff. A bluff needs somebody who might call it, and neither Sacramento nor Austin is at the table. The electoral institute, in any case, has announced that the vote in Sinaloa will be held as planned. But I would ask the president to say openly, in the plaza, what the marines are allowed to say at breakfast.

Last year 31,000 people were murdered in Mexico. In 2025 the United States designated six of the cartels as terrorist organizations.
""",
    S(
        "MEX/mil/octavio-zendejas",
        "Admiral Octavio Zendejas",
        "told",
        'Mexican marines "need no escort on Mexican soil"',
        form="mixed",
        to="a breakfast program|MEX/media",
        relays="a breakfast program|MEX/media",
        date="2028-07-17",
    ),
    G(
        "reject",
        "Admiral Octavio Zendejas|MEX/mil/octavio-zendejas",
        "the White House|USA/president",
        "sovereignty troops",
        'Mexican marines "need no escort on Mexican soil"',
        "It was a no",
    ),
    N(
        "demand",
        "the White House|USA/president",
        "MEX",
        "troops sovereignty",
        "the drone flights that the White House has demanded since May",
    ),
    N("mobilize", "USA", "MEX", "troops shipping", "The flights began in April"),
    S("MEX/gov", "a letter in Phoenix", "thanking", 'Arizona\'s guard "for its eyes"', form="mixed"),
    G(
        "praise",
        "the governor of Sinaloa|MEX/gov",
        "Arizona's guard|USA/mil",
        "troops",
        'thanking Arizona\'s guard "for its eyes"',
    ),
    C(
        "The admiral|MEX/mil/octavio-zendejas",
        "",
        "him|MEX/gov; eleven others who are up for re-election|MEX/gov",
        "The admiral was telling him, and eleven others who are up for re-election, who commands",
    ),
    N(
        "warn",
        "The admiral|MEX/mil/octavio-zendejas",
        "him|MEX/gov",
        "sovereignty leadership",
        "It is the second such warning since the party congress in June",
    ),
    S("MEX/gov", "the interior secretary", "reminded", "they had one oath", to="those who have two passports|MEX/gov"),
    G(
        "warn",
        "the interior secretary|MEX/gov",
        "those who have two passports|MEX/gov",
        "leadership",
        "they had one oath",
    ),
    S("USA/embassy", "He@0", "demanded@1", "his hosts explain themselves", date="2028-07-18"),
    G("demand", "The American ambassador|USA/embassy", "his hosts|MEX", "relations", "his hosts explain themselves"),
    S("USA/embassy", "He@0", "said@0", 'cooperation could not be "switched off over coffee"', form="mixed"),
    N("cooperate", "Canada|CAN; USA", "", "troops", "from whose planes part of the pictures come", time="present"),
    S("GTM", "Guatemala", "asked@0", "on what side of the river the pictures end"),
    S("COL/gov", "A Colombian minister, passing through,", "warned", "no continent sleeps well under drones"),
    G("warn", "A Colombian minister|COL/gov", "", "troops sovereignty", "no continent sleeps well under drones"),
    S("MEX/embassy", "Our consuls", "believe", "there is"),
    S(
        "MEX/gov/renata-bulnes",
        "A deputy economy minister, Renata Bulnes,",
        "offered",
        "to take back 4,000 deportees a month, up from 2,500",
    ),
    G(
        "offer",
        "A deputy economy minister, Renata Bulnes,|MEX/gov/renata-bulnes",
        "USA",
        "migration",
        "to take back 4,000 deportees a month",
    ),
    N(
        "demand",
        "A deputy economy minister, Renata Bulnes,|MEX/gov/renata-bulnes",
        "USA",
        "migration trade",
        "asked for nothing",
        mod="negated",
    ),
    S(
        "MEX/business",
        "the bankers' association",
        "called on",
        "to strike two brokerage houses from its list",
        to="the United States Treasury|USA/gov",
    ),
    G(
        "appeal",
        "the bankers' association|MEX/business",
        "the United States Treasury|USA/gov",
        "sanctions",
        "to strike two brokerage houses from its list",
    ),
    N(
        "sanction",
        "the United States Treasury|USA/gov",
        "two brokerage houses|MEX/business",
        "sanctions",
        "two brokerage houses from its list",
        time="present",
    ),
    C(
        "A deputy economy minister, Renata Bulnes,|MEX/gov",
        "the bankers' association|MEX/business",
        "the United States Treasury|USA",
        "The price was named by somebody else the next day",
    ),
    S("MEX/president", "she", "denied", "having been consulted about the letter", date="2028-07-13"),
    G("deny", "she|MEX/president", "", "leadership", "she denied having been consulted about the letter"),
    N("praise", "she|MEX/president", "the governor's wife|MEX/public", "other", "praised the governor's wife"),
    N(
        "accuse",
        "she|MEX/president",
        "a reporter from Sonora|MEX/media",
        "information",
        "scolded a reporter from Sonora for asking twice",
    ),
    S(
        "MEX/parliament",
        "Her own party's senators, less elegant,",
        "accused",
        "their man in Culiacan of selling the sky",
    ),
    G(
        "accuse",
        "Her own party's senators|MEX/parliament",
        "their man in Culiacan|MEX/gov",
        "sovereignty",
        "accused their man in Culiacan of selling the sky",
    ),
    S("MEX/gov", "He@1", "apologized", '"to whoever feels alluded to"', form="direct"),
    G("concede", "He@1|MEX/gov", "", "sovereignty", 'He apologized "to whoever feels alluded to"'),
    S("AUTHOR", "I@0", "would not call", "it a bluff"),
    S("MEX/gov", "The electoral institute", "has announced", "the vote in Sinaloa will be held as planned"),
    G("announce", "The electoral institute|MEX/gov", "", "leadership", "the vote in Sinaloa will be held as planned"),
    S(
        "AUTHOR",
        "I@1",
        "would ask",
        "to say openly, in the plaza, what the marines are allowed to say at breakfast",
        to="the president@1|MEX/president",
    ),
    G(
        "appeal",
        "I@1|AUTHOR",
        "the president@1|MEX/president",
        "sovereignty information",
        "to say openly, in the plaza, what the marines are allowed to say at breakfast",
    ),
    N(
        "sanction",
        "the United States@1|USA",
        "six of the cartels|MEX",
        "terrorism",
        "In 2025 the United States designated six of the cartels as terrorist organizations",
    ),
)

story(
    "caracas-agency-esequibo-block-2026",
    "Agencia Orinoco de Noticias",
    "2026-10-14",
    """
Vice president: The homeland does not ask permission of transnationals

Caracas, October 14 (AON).- The Bolivarian Government categorically repudiates the award of three new oil blocks in waters pending delimitation, Vice President for Territorial Affairs Omaira Colmenares declared on Wednesday.

In a statement broadcast by all channels, she denounced that the neighboring administration had signed the contracts last Friday "with the pen of others and on a map that does not exist". The companies, from the United States, Qatar and India, were notified by letter that any drilling west of the line would be considered a trespass.

"We say to them with serenity: take your machines away before the first of December," Colmenares emphasized.

She recalled that both countries undertook in Argyle, in December 2023, not to threaten or use force. Venezuela has kept its word, she assured, and rejected the version spread by Brasilia's press of a movement of tanks towards Santa Elena. These were trucks of the electricity corporation, she clarified.

The vice president took the opportunity to greet Brazil, Saint Vincent and the Grenadines and the Caribbean Community, guarantors of that understanding, and invited them to send observers to the border. She lamented, on the other hand, that London had sent a warship again. "The empire that drew the line in 1899 comes to see if it is still wet," she said.

Concerning the judges in The Hague, the official reiterated that Caracas does not recognize their jurisdiction in the matter and will not comply with any provisional measures. It will attend, however, if the parties are first heard in direct negotiation.

From Georgetown, the foreign minister replied in a video that the blocks lie entirely in his country's waters and that it would not be bullied. He thanked Washington, Ottawa and Bridgetown for their solidarity and requested an urgent session of the Security Council.

In another order of ideas, Colmenares announced that residents of the new state of Guayana Esequiba will be able to collect identity cards in Tumeremo from Monday, and ordered the state bank to open a branch there. She promised the communities a hospital with 40 beds.

In the National Assembly, the opposition deputy Leandro Pacheco criticized that the Government speaks of maps when pensioners speak of bread; the presiding officer cut off his microphone. The Minister of Petroleum announced that output would reach 1.4 million barrels a day with partners from Iran, Russia and Spain. He denied that crude had washed up in Trinidad.

Cuba, Nicaragua and Dominica expressed their support for Venezuela.
""",
    S("VEN/gov/omaira-colmenares", "Vice president", None, "The homeland does not ask permission of transnationals"),
    S(
        "VEN/gov/omaira-colmenares",
        "Vice President for Territorial Affairs Omaira Colmenares",
        "declared",
        "The Bolivarian Government categorically repudiates the award of three new oil blocks in waters pending delimitation",
        date="2026-10-14",
    ),
    G(
        "accuse",
        "The Bolivarian Government|VEN/gov",
        "GUY",
        "territory energy",
        "The Bolivarian Government categorically repudiates the award of three new oil blocks in waters pending delimitation",
    ),
    S(
        "VEN/gov/omaira-colmenares",
        "she@0",
        "denounced",
        'the neighboring administration had signed the contracts last Friday "with the pen of others and on a map that does not exist"',
        form="mixed",
    ),
    G(
        "accuse",
        "she@0|VEN/gov/omaira-colmenares",
        "the neighboring administration|GUY/gov",
        "territory energy",
        'the neighboring administration had signed the contracts last Friday "with the pen of others and on a map that does not exist"',
    ),
    G(
        "sign",
        "the neighboring administration|GUY/gov; The companies|USA/business; The companies|QAT/business; The companies|IND/business",
        "",
        "energy",
        "the neighboring administration had signed the contracts last Friday",
    ),
    S(
        "VEN/gov",
        None,
        "were notified",
        "any drilling west of the line would be considered a trespass",
        to="The companies, from the United States, Qatar and India,|USA/business; The companies, from the United States, Qatar and India,|QAT/business; The companies, from the United States, Qatar and India,|IND/business",
    ),
    G(
        "threaten",
        "VEN/gov",
        "The companies|USA/business; The companies|QAT/business; The companies|IND/business",
        "territory energy",
        "any drilling west of the line would be considered a trespass",
        cond="if: any drilling west of the line",
    ),
    S(
        "VEN/gov/omaira-colmenares",
        "Colmenares@1",
        "emphasized",
        '"We say to them with serenity: take your machines away before the first of December,"',
        form="direct",
        to="them@0|USA/business; them@0|QAT/business; them@0|IND/business",
    ),
    G(
        "demand",
        "We|VEN/gov/omaira-colmenares",
        "them@0|USA/business; them@0|QAT/business; them@0|IND/business",
        "territory energy",
        "take your machines away",
        by="2026-11-30: before the first of December",
    ),
    S(
        "VEN/gov/omaira-colmenares",
        "She@0",
        "recalled",
        "both countries undertook in Argyle, in December 2023, not to threaten or use force",
    ),
    G(
        "agree",
        "both countries|VEN; both countries|GUY",
        "",
        "force territory",
        "both countries undertook in Argyle, in December 2023, not to threaten or use force",
    ),
    S("VEN/gov/omaira-colmenares", "she@1", "assured", "Venezuela has kept its word"),
    S(
        "VEN/gov/omaira-colmenares",
        "she@1",
        "rejected",
        "the version spread by Brasilia's press of a movement of tanks towards Santa Elena",
    ),
    G(
        "deny",
        "she@1|VEN/gov/omaira-colmenares",
        "Brasilia's press|BRA/media",
        "troops",
        "rejected the version spread by Brasilia's press of a movement of tanks towards Santa Elena",
        "These were trucks of the electricity corporation",
    ),
    S("BRA/media", "Brasilia's press", "the version", "a movement of tanks towards Santa Elena", up=1),
    G("mobilize", "VEN/mil", "", "troops", "a movement of tanks towards Santa Elena"),
    S("VEN/gov/omaira-colmenares", "she@2", "clarified", "These were trucks of the electricity corporation"),
    S(
        "VEN/gov/omaira-colmenares",
        "The vice president",
        "invited",
        "to send observers to the border",
        to="them@0|BRA; them@0|VCT; them@0|CARICOM",
    ),
    N(
        "praise",
        "The vice president|VEN/gov/omaira-colmenares",
        "Brazil|BRA; Saint Vincent and the Grenadines|VCT; the Caribbean Community|CARICOM",
        "relations",
        "took the opportunity to greet Brazil, Saint Vincent and the Grenadines and the Caribbean Community",
    ),
    G(
        "appeal",
        "The vice president|VEN/gov/omaira-colmenares",
        "them@1|BRA; them@1|VCT; them@1|CARICOM",
        "territory",
        "to send observers to the border",
    ),
    S("VEN/gov/omaira-colmenares", "She@1", "lamented", "London had sent a warship again"),
    G(
        "accuse",
        "She@1|VEN/gov/omaira-colmenares",
        "London|GBR",
        "troops territory",
        "lamented, on the other hand, that London had sent a warship again",
        "The empire that drew the line in 1899 comes to see if it is still wet",
    ),
    G("mobilize", "London|GBR", "", "troops", "London had sent a warship again"),
    S(
        "VEN/gov/omaira-colmenares",
        "she@3",
        "said",
        '"The empire that drew the line in 1899 comes to see if it is still wet,"',
        form="direct",
    ),
    S(
        "VEN/gov/omaira-colmenares",
        "the official",
        "reiterated",
        "Caracas does not recognize their jurisdiction in the matter and will not comply with any provisional measures",
        "It will attend, however, if the parties are first heard in direct negotiation",
    ),
    G(
        "reject",
        "Caracas@1|VEN",
        "the judges in The Hague|ICJ",
        "justice territory",
        "Caracas does not recognize their jurisdiction in the matter and will not comply with any provisional measures",
    ),
    G(
        "offer",
        "It|VEN",
        "the judges in The Hague|ICJ",
        "justice negotiations",
        "It will attend",
        cond="if: if the parties are first heard in direct negotiation",
    ),
    G("demand", "It|VEN", "GUY", "negotiations", "the parties are first heard in direct negotiation"),
    S(
        "GUY/mfa",
        "the foreign minister",
        "replied",
        "the blocks lie entirely in his country's waters",
        "it would not be bullied",
    ),
    G("reject", "it@1|GUY", "VEN/gov/omaira-colmenares", "territory energy", "it would not be bullied"),
    S("GUY/mfa", "He@0", "thanked", "for their solidarity", to="Washington|USA; Ottawa|CAN; Bridgetown|BRB"),
    G(
        "praise",
        "He@0|GUY/mfa",
        "Washington|USA; Ottawa|CAN; Bridgetown|BRB",
        "relations",
        "thanked Washington, Ottawa and Bridgetown for their solidarity",
    ),
    N(
        "appeal",
        "He@0|GUY/mfa",
        "the Security Council|UNO/security-council",
        "territory",
        "requested an urgent session of the Security Council",
    ),
    S(
        "VEN/gov/omaira-colmenares",
        "Colmenares@2",
        "announced@0",
        "residents of the new state of Guayana Esequiba will be able to collect identity cards in Tumeremo from Monday",
    ),
    G(
        "announce",
        "Colmenares@2|VEN/gov/omaira-colmenares",
        "",
        "territory sovereignty",
        "residents of the new state of Guayana Esequiba will be able to collect identity cards in Tumeremo from Monday",
        by="2026-10-19: from Monday",
    ),
    S(
        "VEN/gov/omaira-colmenares",
        "Colmenares@2",
        "ordered",
        "to open a branch there",
        to="the state bank|VEN/business",
    ),
    G(
        "demand",
        "Colmenares@2|VEN/gov/omaira-colmenares",
        "the state bank|VEN/business",
        "territory",
        "ordered the state bank to open a branch there",
    ),
    S("VEN/gov/omaira-colmenares", "She@2", "promised", "a hospital with 40 beds", to="the communities|VEN/public"),
    G(
        "promise",
        "She@2|VEN/gov/omaira-colmenares",
        "the communities|VEN/public",
        "aid",
        "She promised the communities a hospital with 40 beds",
    ),
    S(
        "VEN/parliament/leandro-pacheco",
        "the opposition deputy Leandro Pacheco",
        "criticized",
        "the Government speaks of maps when pensioners speak of bread",
    ),
    G(
        "accuse",
        "the opposition deputy Leandro Pacheco|VEN/parliament/leandro-pacheco",
        "the Government|VEN/gov",
        "other",
        "the Government speaks of maps when pensioners speak of bread",
    ),
    N(
        "coerce",
        "the presiding officer|VEN/parliament",
        "his@1|VEN/parliament/leandro-pacheco",
        "information",
        "the presiding officer cut off his microphone",
    ),
    S(
        "VEN/gov",
        "The Minister of Petroleum",
        "announced@1",
        "output would reach 1.4 million barrels a day with partners from Iran, Russia and Spain",
    ),
    G("announce", "The Minister of Petroleum|VEN/gov", "", "energy", "output would reach 1.4 million barrels a day"),
    S("VEN/gov", "He@1", "denied", "crude had washed up in Trinidad"),
    G("deny", "He@1|VEN/gov", "", "energy", "He denied that crude had washed up in Trinidad"),
    N(
        "praise",
        "Cuba|CUB; Nicaragua|NIC; Dominica|DMA",
        "Venezuela@1|VEN",
        "territory",
        "Cuba, Nicaragua and Dominica expressed their support for Venezuela",
    ),
)

story(
    "la-paz-sea-day-columnist-2013",
    "El Altiplano (English digest)",
    "2013-03-26",
    """
The anthem was for Chile, the speech for Lima and the bill for The Hague

By Ramiro Choque Villca

On the Day of the Sea everybody weeps at the same bars. This year, though, the president did something new in the plaza. He announced that Bolivia would go to the International Court of Justice, and he did it in the presence of the Peruvian ambassador, whom protocol had moved from the fourth row to the first.

Santiago answered before the band had packed up. There are no pending matters, its foreign ministry said, and no tribunal will move a border fixed by the treaty of 1904. The interior minister added that the three Bolivian conscripts arrested at Colchane in January would be tried like anyone else who crosses armed.

That is the dialogue that everyone heard. The other one was quieter. Peru has had its own case against its southern neighbor since 2008, and a judgment is due within months. Any outlet to the sea north of Arica would need its consent. When the president thanked "those who litigate with dignity", he was not thinking of Nicaragua or Colombia.

Lima did not return the smile. Its vice minister, Ignacio Bermeo, told the daily La Rada that his government wished both parties well and would "not be anybody's beach". I read it as a warning not to be taken for granted, and it is the second since the summit in January. At that meeting Argentina and Ecuador supported our claim; Brazil, which sells to all sides, proposed a railway instead. Paraguay, the other country without a coast, called for rivers to be freed of tolls. Our navy, 5,000 sailors on a lake shared with Peru, announced the purchase of two launches.

Are we bluffing? The opposition thinks so. Its senator Carmen Antelo accused the Palace of suing abroad because it cannot govern at home, and demanded to see the lawyers' contracts. The minister of the presidency refused, and called on all Bolivians to close ranks. The miners' federation, which had blockaded the road to Oruro for nine days, lifted the blockade for one.

There are those who wait for the Vatican. A Chilean bishop offered on Sunday to carry letters. The offer was welcomed by our foreign minister, and by no one else.

What should be asked of the government is simple. It must publish the memorial, and it should stop promising the sea to schoolchildren by 2015.

Bolivia lost 400 kilometers of coast in the war of 1879 to 1883. Diplomatic relations have been broken since 1978. In 2011 the two countries suspended a working group of thirteen points.
""",
    S(
        "BOL/president",
        "He",
        "announced@0",
        "Bolivia would go to the International Court of Justice",
        date="2013-03-23",
    ),
    G(
        "threaten",
        "He|BOL/president",
        "Chile|CHL",
        "territory justice",
        "Bolivia would go to the International Court of Justice",
    ),
    C("the president@0|BOL/president", "", "Lima@0|PER", "the speech for Lima"),
    S(
        "CHL/mfa",
        "its foreign ministry",
        "said",
        "There are no pending matters",
        "no tribunal will move a border fixed by the treaty of 1904",
    ),
    G(
        "reject",
        "its foreign ministry|CHL/mfa",
        "BOL",
        "territory justice",
        "no tribunal will move a border fixed by the treaty of 1904",
    ),
    S(
        "CHL/gov",
        "The interior minister",
        "added",
        "the three Bolivian conscripts arrested at Colchane in January would be tried like anyone else who crosses armed",
    ),
    G(
        "coerce",
        "CHL",
        "the three Bolivian conscripts|BOL/mil",
        "prisoners",
        "the three Bolivian conscripts arrested at Colchane in January",
    ),
    G(
        "announce",
        "The interior minister|CHL/gov",
        "BOL/mil",
        "prisoners justice",
        "would be tried like anyone else who crosses armed",
    ),
    N(
        "accuse",
        "Peru@0|PER",
        "its southern neighbor|CHL",
        "territory justice",
        "Peru has had its own case against its southern neighbor since 2008",
    ),
    S("BOL/president", "the president@1", "thanked", '"those who litigate with dignity"', form="direct"),
    G(
        "praise",
        "the president@1|BOL/president",
        "those who litigate with dignity|PER",
        "justice territory",
        'thanked "those who litigate with dignity"',
    ),
    S(
        "PER/mfa/ignacio-bermeo",
        "Its vice minister, Ignacio Bermeo,",
        "told",
        'his government wished both parties well and would "not be anybody\'s beach"',
        form="mixed",
        to="the daily La Rada|PER/media/la-rada",
        relays="the daily La Rada|PER/media/la-rada",
    ),
    G("reject", "his government|PER/gov", "BOL", "territory", 'would "not be anybody\'s beach"'),
    S("AUTHOR", "I", "read", "it as a warning not to be taken for granted"),
    N("praise", "Argentina|ARG; Ecuador|ECU", "our@0|BOL", "territory", "Argentina and Ecuador supported our claim"),
    S("BRA", "Brazil, which sells to all sides,", "proposed", "a railway instead"),
    G("offer", "Brazil|BRA", "BOL; CHL; PER", "trade", "proposed a railway instead"),
    S("PRY", "Paraguay, the other country without a coast,", "called for", "rivers to be freed of tolls"),
    G("appeal", "Paraguay|PRY", "", "shipping trade", "called for rivers to be freed of tolls"),
    S("BOL/mil", "Our navy, 5,000 sailors on a lake shared with Peru,", "announced@1", "the purchase of two launches"),
    G("announce", "Our navy|BOL/mil", "", "troops", "announced the purchase of two launches"),
    S("BOL/party", "The opposition", "thinks", "so"),
    S(
        "BOL/parliament/carmen-antelo",
        "Its senator Carmen Antelo",
        "accused",
        "the Palace of suing abroad because it cannot govern at home",
    ),
    G(
        "accuse",
        "Its senator Carmen Antelo|BOL/parliament/carmen-antelo",
        "the Palace|BOL/president",
        "leadership justice",
        "accused the Palace of suing abroad because it cannot govern at home",
    ),
    S("BOL/parliament/carmen-antelo", "Its senator Carmen Antelo", "demanded", "to see the lawyers' contracts"),
    G(
        "demand",
        "Its senator Carmen Antelo|BOL/parliament/carmen-antelo",
        "the Palace|BOL/gov",
        "justice",
        "demanded to see the lawyers' contracts",
    ),
    N(
        "reject",
        "The minister of the presidency|BOL/gov",
        "BOL/parliament/carmen-antelo",
        "justice",
        "The minister of the presidency refused",
    ),
    S("BOL/gov", "The minister of the presidency", "called on", "to close ranks", to="all Bolivians|BOL/public"),
    G(
        "appeal",
        "The minister of the presidency|BOL/gov",
        "all Bolivians|BOL/public",
        "territory",
        "called on all Bolivians to close ranks",
    ),
    N("protest", "The miners' federation|BOL/ngo", "BOL/gov", "other", "had blockaded the road to Oruro for nine days"),
    N("retreat", "The miners' federation|BOL/ngo", "BOL/gov", "other", "lifted the blockade for one"),
    S("CHL/ngo", "A Chilean bishop", "offered", "to carry letters", date="2013-03-24"),
    G("offer", "A Chilean bishop|CHL/ngo", "", "negotiations", "A Chilean bishop offered on Sunday to carry letters"),
    N(
        "praise",
        "our foreign minister|BOL/mfa",
        "A Chilean bishop|CHL/ngo",
        "negotiations",
        "The offer was welcomed by our foreign minister",
    ),
    N("demand", "AUTHOR", "It|BOL/gov", "justice information", "It must publish the memorial", time="present"),
    N(
        "appeal",
        "AUTHOR",
        "it@4|BOL/gov",
        "territory",
        "it should stop promising the sea to schoolchildren by 2015",
        time="present",
    ),
    N(
        "promise",
        "it@4|BOL/gov",
        "schoolchildren|BOL/public",
        "territory",
        "promising the sea to schoolchildren by 2015",
        by="2015-12-31: by 2015",
        time="present",
    ),
    N("sanction", "BOL; CHL", "BOL; CHL", "relations", "Diplomatic relations have been broken since 1978"),
    N(
        "sanction",
        "the two countries|BOL; the two countries|CHL",
        "the two countries|BOL; the two countries|CHL",
        "negotiations",
        "In 2011 the two countries suspended a working group of thirteen points",
    ),
)

story(
    "harare-agency-abuja-chogm-2003",
    "Chimurenga Information Service",
    "2003-12-01",
    """
Country will not be crawled over by former masters, says information minister

HARARE - Zimbabwe will quit any club in which its sovereignty is not respected, the acting Minister of State for Information, Cde Tobias Mapfumo, said yesterday.

He was addressing the central committee of the youth league ahead of the Abuja summit, to which Nigeria has not invited the country's leader.

"We were not invited because one man in Canberra and one man in London hold the pen. We do not blame our brother President Obasanjo, who was given the pen to hold for a minute," Cde Mapfumo said.

He noted that South Africa, Namibia, Zambia and Mozambique had protested against the exclusion, and thanked them on behalf of the people. Kenya and Ghana, he said, should remember who had housed their exiles.

Turning to the economy, the minister reiterated that the shortages of fuel were the work of sanctions imposed by the European Union, the United States, Australia and New Zealand. He dismissed as lies the claim that 19 ministers alone were affected.

He warned banks and bakers who speculate that Government would withdraw their licences by the end of the month. The ordinary worker, he promised, would have bread on his table at Christmas.

On the closure of a private daily in September, he said the law had taken its course and journalists who register would be accredited. Foreign correspondents who "sneak in with golf bags" would be deported. One from Britain and one from Norway had been.

The minister praised China and Malaysia, which he said had shown that friendship does not come with a schoolmaster. A delegation from Kuala Lumpur would arrive today. Zimbabwe was ready, he added, to talk to anyone who came without a whip. Flights to Beijing and Singapore would begin in 2004, he announced. The ruling party's chairman ruled out elections before 2005.

Meanwhile the opposition MDC, which gets its orders from Number 10, has again called for a stayaway. Police spokesman Assistant Commissioner Luke Hove urged members of the public to report for work as usual. He said 23 people were picked up in Chitungwiza for barricading roads.

In Pretoria, a spokesman for the foreign ministry told Sapa that dialogue between the ruling party and the opposition was under way. The MDC denied this.

The Commonwealth suspended Zimbabwe from its councils in March last year after elections which SADC observers found legitimate. Farms were acquired from about 4,000 white owners from 2000 on.
""",
    S("ZWE/gov/tobias-mapfumo", "information minister", "says", "Country will not be crawled over by former masters"),
    G(
        "reject",
        "Country|ZWE",
        "former masters|GBR",
        "sovereignty",
        "Country will not be crawled over by former masters",
        time="present",
    ),
    S(
        "ZWE/gov/tobias-mapfumo",
        "the acting Minister of State for Information, Cde Tobias Mapfumo,",
        "said@0",
        "Zimbabwe will quit any club in which its sovereignty is not respected",
        to="the central committee of the youth league|ZWE/party",
        date="2003-11-30",
    ),
    G(
        "threaten",
        "Zimbabwe@0|ZWE",
        "COMMONWEALTH",
        "alliances sovereignty",
        "Zimbabwe will quit any club in which its sovereignty is not respected",
        cond="if: any club in which its sovereignty is not respected",
    ),
    N(
        "appeal",
        "Nigeria|NGA",
        "the country's leader|ZWE/president",
        "alliances",
        "Nigeria has not invited the country's leader",
        mod="negated",
    ),
    S(
        "ZWE/gov/tobias-mapfumo",
        "Cde Mapfumo",
        "said@1",
        '"We were not invited because one man in Canberra and one man in London hold the pen. We do not blame our brother President Obasanjo, who was given the pen to hold for a minute,"',
        form="direct",
    ),
    G(
        "accuse",
        "Cde Mapfumo|ZWE/gov/tobias-mapfumo",
        "one man in Canberra|AUS/pm; one man in London|GBR/pm",
        "alliances",
        "We were not invited because one man in Canberra and one man in London hold the pen",
    ),
    G(
        "accuse",
        "We@1|ZWE/gov/tobias-mapfumo",
        "our brother President Obasanjo|NGA/president/olusegun-obasanjo",
        "alliances",
        "We do not blame our brother President Obasanjo",
        mod="negated",
    ),
    S(
        "ZWE/gov/tobias-mapfumo",
        "He@1",
        "noted",
        "South Africa, Namibia, Zambia and Mozambique had protested against the exclusion",
    ),
    G(
        "accuse",
        "South Africa|ZAF; Namibia|NAM; Zambia|ZMB; Mozambique|MOZ",
        "COMMONWEALTH",
        "alliances",
        "South Africa, Namibia, Zambia and Mozambique had protested against the exclusion",
    ),
    N(
        "praise",
        "He@1|ZWE/gov/tobias-mapfumo",
        "them|ZAF; them|NAM; them|ZMB; them|MOZ",
        "alliances",
        "thanked them on behalf of the people",
    ),
    S("ZWE/gov/tobias-mapfumo", "he@0", "said@2", "Kenya and Ghana", "should remember who had housed their exiles"),
    G(
        "appeal",
        "he@0|ZWE/gov/tobias-mapfumo",
        "Kenya|KEN; Ghana|GHA",
        "alliances",
        "should remember who had housed their exiles",
    ),
    S(
        "ZWE/gov/tobias-mapfumo",
        "the minister",
        "reiterated",
        "the shortages of fuel were the work of sanctions imposed by the European Union, the United States, Australia and New Zealand",
    ),
    G(
        "accuse",
        "the minister|ZWE/gov/tobias-mapfumo",
        "the European Union|EU; the United States|USA; Australia|AUS; New Zealand|NZL",
        "sanctions energy",
        "the shortages of fuel were the work of sanctions",
    ),
    G(
        "sanction",
        "the European Union|EU; the United States|USA; Australia|AUS; New Zealand|NZL",
        "ZWE",
        "sanctions",
        "sanctions imposed by the European Union, the United States, Australia and New Zealand",
    ),
    S("ZWE/gov/tobias-mapfumo", "He@2", "dismissed as lies", "the claim that 19 ministers alone were affected"),
    G(
        "deny",
        "He@2|ZWE/gov/tobias-mapfumo",
        "",
        "sanctions",
        "dismissed as lies the claim that 19 ministers alone were affected",
    ),
    S("?", None, "the claim", "19 ministers alone were affected", up=1),
    S(
        "ZWE/gov/tobias-mapfumo",
        "He@3",
        "warned",
        "Government would withdraw their licences by the end of the month",
        to="banks and bakers who speculate|ZWE/business",
    ),
    G(
        "threaten",
        "Government|ZWE/gov",
        "banks and bakers who speculate|ZWE/business",
        "trade",
        "Government would withdraw their licences",
        cond="if: who speculate",
        by="2003-12-31: by the end of the month",
    ),
    S(
        "ZWE/gov/tobias-mapfumo",
        "he@1",
        "promised",
        "The ordinary worker",
        "would have bread on his table at Christmas",
    ),
    G(
        "promise",
        "he@1|ZWE/gov/tobias-mapfumo",
        "The ordinary worker|ZWE/public",
        "trade",
        "would have bread on his table",
        by="2003-12-25: at Christmas",
    ),
    N("coerce", "ZWE/gov", "a private daily|ZWE/media", "information", "the closure of a private daily in September"),
    S(
        "ZWE/gov/tobias-mapfumo",
        "he@2",
        "said@3",
        "the law had taken its course and journalists who register would be accredited",
        'Foreign correspondents who "sneak in with golf bags" would be deported. One from Britain and one from Norway had been',
        form="mixed",
    ),
    G(
        "promise",
        "he@2|ZWE/gov/tobias-mapfumo",
        "journalists who register|?/media",
        "information",
        "journalists who register would be accredited",
        cond="if: who register",
    ),
    G(
        "threaten",
        "he@2|ZWE/gov/tobias-mapfumo",
        'Foreign correspondents who "sneak in with golf bags"|?/media',
        "information",
        'Foreign correspondents who "sneak in with golf bags" would be deported',
        cond='if: who "sneak in with golf bags"',
    ),
    G(
        "coerce",
        "ZWE/gov",
        "One from Britain|GBR/media; one from Norway|NOR/media",
        "information",
        "One from Britain and one from Norway had been",
    ),
    S(
        "ZWE/gov/tobias-mapfumo",
        "The minister",
        ["praised", "said@4"],
        "China and Malaysia",
        "had shown that friendship does not come with a schoolmaster",
    ),
    G(
        "praise",
        "The minister|ZWE/gov/tobias-mapfumo",
        "China|CHN; Malaysia|MYS",
        "relations",
        "The minister praised China and Malaysia",
    ),
    N(
        "meet",
        "Kuala Lumpur|MYS/delegation; ZWE",
        "",
        "relations",
        "A delegation from Kuala Lumpur would arrive today",
        time="future",
    ),
    S("ZWE/gov/tobias-mapfumo", "he@4", "added", "Zimbabwe was ready", "to talk to anyone who came without a whip"),
    G(
        "offer",
        "Zimbabwe@1|ZWE",
        "",
        "negotiations relations",
        "to talk to anyone who came without a whip",
        cond="if: who came without a whip",
    ),
    S("ZWE/gov/tobias-mapfumo", "he@5", "announced", "Flights to Beijing and Singapore would begin in 2004"),
    G(
        "announce",
        "he@5|ZWE/gov/tobias-mapfumo",
        "",
        "trade relations",
        "Flights to Beijing and Singapore would begin in 2004",
        by="2004-12-31: in 2004",
    ),
    N("reject", "The ruling party's chairman|ZWE/party", "", "leadership", "ruled out elections before 2005"),
    S("ZWE/party", "the opposition MDC, which gets its orders from Number 10,", "called for", "a stayaway"),
    N(
        "demand",
        "Number 10|GBR/pm",
        "the opposition MDC|ZWE/party",
        "leadership",
        "which gets its orders from Number 10",
    ),
    G("appeal", "the opposition MDC|ZWE/party", "ZWE/public", "leadership", "has again called for a stayaway"),
    S(
        "ZWE/gov/luke-hove",
        "Police spokesman Assistant Commissioner Luke Hove",
        "urged",
        "to report for work as usual",
        to="members of the public|ZWE/public",
    ),
    G(
        "appeal",
        "Police spokesman Assistant Commissioner Luke Hove|ZWE/gov/luke-hove",
        "members of the public|ZWE/public",
        "other",
        "urged members of the public to report for work as usual",
    ),
    S("ZWE/gov/luke-hove", "He@4", "said@5", "23 people were picked up in Chitungwiza for barricading roads"),
    G("coerce", "ZWE/gov", "23 people|ZWE/public", "leadership", "23 people were picked up in Chitungwiza"),
    G("protest", "23 people|ZWE/public", "ZWE/gov", "leadership", "barricading roads"),
    S(
        "ZAF/mfa",
        "a spokesman for the foreign ministry",
        "told",
        "dialogue between the ruling party and the opposition was under way",
        to="Sapa|ZAF/media/sapa",
        relays="Sapa|ZAF/media/sapa",
    ),
    G(
        "meet",
        "the ruling party|ZWE/party; the opposition@1|ZWE/party",
        "",
        "negotiations leadership",
        "dialogue between the ruling party and the opposition was under way",
    ),
    N("deny", "The MDC|ZWE/party", "ZAF/mfa", "negotiations leadership", "The MDC denied this"),
    N(
        "sanction",
        "The Commonwealth|COMMONWEALTH",
        "Zimbabwe@2|ZWE",
        "alliances leadership",
        "The Commonwealth suspended Zimbabwe from its councils in March last year",
    ),
    S("SADC", "SADC observers", "found", "elections@1", "legitimate"),
    N(
        "coerce",
        "ZWE/gov",
        "about 4,000 white owners|ZWE/public",
        "human_rights",
        "Farms were acquired from about 4,000 white owners from 2000 on",
    ),
)

story(
    "transfer-market-column-standoff",
    "Il Corriere del Tifoso (English page)",
    "2011-08-30",
    """
Nobody blinks in Turin, and the clock is Spanish

By Ettore Balzani

Read the statement by the president of the club from Seville once more, slowly. "We are not a supermarket," he said on Sunday. In this trade that is an offer. It was addressed to Turin, but the man who was meant to hear it lives in Manchester.

So it goes in the last 48 hours of August. London threatens, Paris buys, Istanbul waits for what falls from the table. The Portuguese midfielder at the centre of the conflict has retreated to a hotel near the airport, where he is under siege by eleven photographers. His agent denied at breakfast that there was an ultimatum. At lunch he said that it would expire at midnight.

It is not the first time since the spring. In May the same agent told a radio station in Lisbon that his client "would walk to Milan", and the next day the Germans raised their bid. A bluff? I asked an old sporting director, who has fought six such campaigns and surrendered in four. "The bluff is the one thing in this market that has a fixed price," Gino Parodi replied.

The coach, for his part, demands a left back. He has been promised one by three presidents, two of them former. After the draw with Udine he accused the referee of being on holiday and apologised to him on Monday. The federation is expected to fine both him and the physiotherapist, who had attacked a cushion.

The fans of the curva sud warned in a banner that they would boycott the derby unless ticket prices came down. The club rejected this and called it blackmail. According to the local paper, the two sides will meet on Thursday in a pizzeria.

What of the other front? Russia's richest team has signed a Cameroonian and a Brazilian in one week and has been sanctioned by nobody. Ukraine's champions sold a Croat to Germany. A striker from Ivory Coast, released by a Greek club that could not pay him, has found asylum in Bergamo.

My prediction is that the midfielder will stay where he is, that everyone will declare victory, and that the supermarket will be open again in January.

The window closes on Wednesday at 19:00. Last year 31 deals were done in the final hour, one of them, it later emerged, with the wrong brother.
""",
    S("ESP/business", "he@0", "said@0", '"We are not a supermarket,"', form="direct", date="2011-08-28"),
    S("PRT/business", "His agent", "denied", "there was an ultimatum"),
    S("PRT/business", "he@2", "said@1", "it would expire at midnight"),
    S(
        "PRT/business",
        "the same agent",
        "told",
        'his client "would walk to Milan"',
        form="mixed",
        to="a radio station in Lisbon|PRT/media",
        relays="a radio station in Lisbon|PRT/media",
    ),
    S(
        "AUTHOR",
        "I",
        "asked",
        "A bluff",
        to="an old sporting director, who has fought six such campaigns and surrendered in four|ITA//gino-parodi",
    ),
    S(
        "ITA//gino-parodi",
        "Gino Parodi",
        "replied",
        '"The bluff is the one thing in this market that has a fixed price,"',
        form="direct",
    ),
    S("ITA/business", "The coach, for his part,", "demands", "a left back"),
    S("ITA/business", "three presidents, two of them former", "has been promised", "one@1", to="He|ITA/business"),
    S("ITA/business", "he@3", "accused", "the referee of being on holiday"),
    S(
        "ITA/public",
        "The fans of the curva sud",
        "warned",
        "they would boycott the derby unless ticket prices came down",
    ),
    S("ITA/business", "The club", "called", "it blackmail"),
    S("ITA/media", "the local paper", "According to", "the two sides will meet on Thursday in a pizzeria"),
    S(
        "AUTHOR",
        None,
        "My prediction",
        "the midfielder will stay where he is",
        "everyone will declare victory",
        "the supermarket will be open again in January",
    ),
)

story(
    "steppe-agency-harvest-satellite-2019",
    "Saryarqa State Information Agency",
    "2019-09-17",
    """
Harvest campaign enters decisive phase, ministry reports

NUR-SULTAN. SEPTEMBER 17. SARYARQA - Combine operators in the northern regions have attacked the last 3.1 million hectares of wheat and will not retreat before the rains, the Ministry of Agriculture said in its daily bulletin.

As of this morning, 79 percent of the area had been threshed. The yield is 10.9 centners per hectare, the head of the crop department, Daulet Sarsenbin, noted. "The weather threatened us in August and has since signed a truce," he joked at a briefing.

According to him, the greatest resistance was met in Kostanay Region, where drought and an invasion of locusts from the south had occupied the fields as early as June. Aviation was deployed. Losses are put at 4 percent.

The specialist stressed that there would be enough seed. He recalled that 1.5 million tonnes had been exported since January, chiefly to Uzbekistan, Tajikistan and Afghanistan; a further 300,000 tonnes had gone to Iran by way of Aktau. Buyers from Italy value the durum of Akmola, he added, as those from Turkey value its flour.

The national space company reported for its part that its two observation satellites, built with French partners and launched in 2014, now deliver a picture of every field twice a week. The pictures showed 61,000 hectares that had not been declared by anyone. "These are not partisans, they are forgetful farmers," an engineer of the company, Aigerim Tulegenova, explained.

In the same bulletin it is said that 14 operators aged between 19 and 63 exceeded the norm by half. Among them is Viktor Hermann of the village of Peterfeld, whose grandfather came from the Volga. He believes that the secret is not to argue with the machine.

The elevators, it is stated, are ready to accept 13 million tonnes. The strike of hail that hit two of them on September 3 damaged roofs only. A wagon shortage, of which traders had complained last year, is not expected, the railways assured the agency.

Meteorologists predict that a front from Siberia will reach Petropavl on Friday and capture the whole of the north by Sunday. They advise motorists to be careful.

Kazakhstan sowed 15.4 million hectares of grain this year, as against 15.1 million in 2018. The average price of third-class wheat stood at 71,000 tenge a tonne.
""",
    S(
        "KAZ/gov",
        "the Ministry of Agriculture",
        "said@0",
        "Combine operators in the northern regions have attacked the last 3.1 million hectares of wheat and will not retreat before the rains",
        "As of this morning, 79 percent of the area had been threshed",
    ),
    S(
        "KAZ/gov/daulet-sarsenbin",
        "the head of the crop department, Daulet Sarsenbin,",
        "noted",
        "The yield is 10.9 centners per hectare",
    ),
    S(
        "KAZ/gov/daulet-sarsenbin",
        "he@0",
        "joked",
        '"The weather threatened us in August and has since signed a truce,"',
        form="direct",
    ),
    S(
        "KAZ/gov/daulet-sarsenbin",
        "him",
        "According to",
        "the greatest resistance was met in Kostanay Region, where drought and an invasion of locusts from the south had occupied the fields as early as June",
        "Aviation was deployed. Losses are put at 4 percent",
    ),
    S("KAZ/gov/daulet-sarsenbin", "The specialist", "stressed", "there would be enough seed"),
    S(
        "KAZ/gov/daulet-sarsenbin",
        "He@0",
        "recalled",
        "1.5 million tonnes had been exported since January, chiefly to Uzbekistan, Tajikistan and Afghanistan; a further 300,000 tonnes had gone to Iran by way of Aktau",
    ),
    S(
        "KAZ/gov/daulet-sarsenbin",
        "he@1",
        "added",
        "Buyers from Italy value the durum of Akmola",
        "as those from Turkey value its flour",
    ),
    S(
        "KAZ/business",
        "The national space company",
        "reported",
        "its two observation satellites, built with French partners and launched in 2014, now deliver a picture of every field twice a week",
        "The pictures showed 61,000 hectares that had not been declared by anyone",
    ),
    S(
        "KAZ/business/aigerim-tulegenova",
        "an engineer of the company, Aigerim Tulegenova,",
        "explained",
        '"These are not partisans, they are forgetful farmers,"',
        form="direct",
    ),
    S("KAZ/gov", "the same bulletin", "it is said", "14 operators aged between 19 and 63 exceeded the norm by half"),
    S("KAZ//viktor-hermann", "He@1", "believes", "the secret is not to argue with the machine"),
    S("KAZ/gov", None, "it is stated", "The elevators", "are ready to accept 13 million tonnes"),
    S("KAZ/business", "traders", "had complained", "A wagon shortage"),
    S(
        "KAZ/business",
        "the railways",
        "assured",
        "A wagon shortage, of which traders had complained last year, is not expected",
        to="the agency|KAZ/media/saryarqa",
    ),
    S(
        "KAZ/gov",
        "Meteorologists",
        "predict",
        "a front from Siberia will reach Petropavl on Friday and capture the whole of the north by Sunday",
    ),
    S("KAZ/gov", "They", "advise", "to be careful", to="motorists|KAZ/public"),
)
