"""Invented stories, ninth batch: posts, captions, furniture, one-block agency pieces, reprinted statements."""

from training.stories.notation import C, G, N, S, story

story(
    "mfa-post-serbia-style",
    "Ministry of Foreign Affairs of Belarus, channel",
    "2024-07-03",
    """
🎙 Comment by the Spokesperson of the Ministry of Foreign Affairs of Belarus Anzhela Sauchuk on the statement of the Lithuanian Seimas

💬 Another portion of hostile rhetoric from Vilnius is not worth a long answer. We reject this document as null and void.

▪️ The Lithuanian side closed four of the six checkpoints and now complains of queues. We have proposed five times, most recently on June 12, to sit down at the table of the border commission. There has been no reply.

▪️ From July 19 citizens of 35 European countries, Lithuanians included, may enter Belarus without a visa. This is our message to ordinary people in the West, whom their governments frighten with Belarus.

❗️ We call on our neighbours to stop building fences. Should the last two checkpoints be closed as well, the Belarusian side will take mirror measures within 24 hours.

We thank the customs officers of both countries, who work in difficult conditions.

#Belarus #Lithuania #OpenBorders
""",
    S(
        "BLR/mfa/anzhela-sauchuk",
        "the Spokesperson of the Ministry of Foreign Affairs of Belarus Anzhela Sauchuk",
        None,
        "Another portion of hostile rhetoric from Vilnius is not worth a long answer. We reject this document as null and void",
        "The Lithuanian side closed four of the six checkpoints ... There has been no reply",
        "From July 19 citizens of 35 European countries ... whom their governments frighten with Belarus",
        "We call on our neighbours to stop building fences ... will take mirror measures within 24 hours",
        "We thank the customs officers of both countries, who work in difficult conditions",
        form="direct",
    ),
    G(
        "reject",
        "We|BLR/mfa",
        "the Lithuanian Seimas|LTU/parliament",
        "relations",
        "We reject this document as null and void",
        time="present",
    ),
    G(
        "accuse",
        "BLR/mfa/anzhela-sauchuk",
        "Vilnius|LTU",
        "relations",
        "Another portion of hostile rhetoric from Vilnius is not worth a long answer",
        time="present",
    ),
    G(
        "coerce",
        "The Lithuanian side|LTU",
        "BLR",
        "shipping trade",
        "The Lithuanian side closed four of the six checkpoints",
    ),
    G(
        "offer",
        "We|BLR",
        "The Lithuanian side|LTU",
        "negotiations shipping",
        "We have proposed five times, most recently on June 12, to sit down at the table of the border commission",
    ),
    G("agree", "The Lithuanian side|LTU", "BLR", "negotiations", "There has been no reply", mod="negated"),
    G(
        "announce",
        "BLR",
        "citizens of 35 European countries|EUROPE",
        "migration",
        "From July 19 citizens of 35 European countries, Lithuanians included, may enter Belarus without a visa",
        time="present",
    ),
    C("BLR", "", "ordinary people in the West|WEST/public", "This is our message to ordinary people in the West"),
    G(
        "accuse",
        "BLR/mfa/anzhela-sauchuk",
        "their governments|WEST",
        "information",
        "whom their governments frighten with Belarus",
        time="present",
    ),
    G(
        "appeal",
        "We|BLR/mfa",
        "our neighbours|LTU",
        "shipping",
        "We call on our neighbours to stop building fences",
        time="present",
    ),
    G(
        "threaten",
        "the Belarusian side|BLR",
        "LTU",
        "shipping",
        "the Belarusian side will take mirror measures",
        time="present",
        cond="if: Should the last two checkpoints be closed as well",
        by="?: within 24 hours",
    ),
    G(
        "praise",
        "We|BLR/mfa",
        "the customs officers of both countries|BLR/gov; LTU/gov",
        "shipping",
        "We thank the customs officers of both countries",
        time="present",
    ),
)

story(
    "uae-block-piece",
    "WNA",
    "2019-05-14",
    """
ABU DHABI, 14th May 2019 (WNA) -- H.E. Salem Al Rumaithi, Minister of State, received today in Abu Dhabi Ksenia Dobreva, Deputy Minister of Foreign Affairs of Bulgaria. The two sides discussed ways of enhancing bilateral ties, particularly in energy and tourism, and a number of issues of mutual interest. Al Rumaithi briefed his guest on the acts of sabotage to which four commercial ships were subjected off Fujairah on Sunday, and stressed that freedom of navigation is a responsibility of all. Dobreva expressed her country's condemnation of the attacks and solidarity with the UAE. She extended an invitation to the minister to visit Sofia, which he accepted. The meeting was attended by the Bulgarian ambassador. Bulgaria and the UAE last year signed an agreement on the avoidance of double taxation, which has entered into force. Dobreva, who is also to visit the Sheikh Zayed Grand Mosque, praised the tolerance that prevails among the two hundred nationalities living in the country. WNA/Hana Salloum/Esraa Naim
""",
    N(
        "meet",
        "H.E. Salem Al Rumaithi, Minister of State|ARE/gov/salem-al-rumaithi; Ksenia Dobreva, Deputy Minister of Foreign Affairs of Bulgaria|BGR/mfa/ksenia-dobreva",
        "",
        "relations energy",
        "H.E. Salem Al Rumaithi, Minister of State, received today in Abu Dhabi Ksenia Dobreva",
    ),
    S(
        "ARE/gov/salem-al-rumaithi",
        "Al Rumaithi",
        "briefed",
        "on the acts of sabotage to which four commercial ships were subjected off Fujairah on Sunday",
        to="his guest|BGR/mfa/ksenia-dobreva",
        date="2019-05-14",
    ),
    G(
        "attack",
        "?",
        "four commercial ships|?/business",
        "shipping force",
        "the acts of sabotage to which four commercial ships were subjected off Fujairah on Sunday",
    ),
    S(
        "ARE/gov/salem-al-rumaithi",
        "Al Rumaithi",
        "stressed",
        "freedom of navigation is a responsibility of all",
        date="2019-05-14",
    ),
    S(
        "BGR/mfa/ksenia-dobreva",
        "Dobreva",
        "expressed",
        "her country's condemnation of the attacks and solidarity with the UAE",
    ),
    G("praise", "Dobreva|BGR/mfa/ksenia-dobreva", "the UAE|ARE", "shipping relations", "solidarity with the UAE"),
    S(
        "BGR/mfa/ksenia-dobreva",
        "She",
        "extended an invitation",
        "to visit Sofia",
        to="the minister|ARE/gov/salem-al-rumaithi",
    ),
    G(
        "appeal",
        "She|BGR/mfa/ksenia-dobreva",
        "the minister|ARE/gov/salem-al-rumaithi",
        "relations",
        "extended an invitation to the minister to visit Sofia",
    ),
    N("agree", "he|ARE/gov/salem-al-rumaithi", "BGR/mfa/ksenia-dobreva", "relations", "which he accepted"),
    N(
        "sign",
        "Bulgaria|BGR; the UAE|ARE",
        "",
        "trade",
        "Bulgaria and the UAE last year signed an agreement on the avoidance of double taxation",
    ),
    S(
        "BGR/mfa/ksenia-dobreva",
        "Dobreva, who is also to visit the Sheikh Zayed Grand Mosque",
        "praised",
        "the tolerance that prevails among the two hundred nationalities living in the country",
    ),
    G(
        "praise",
        "Dobreva|BGR/mfa/ksenia-dobreva",
        "ARE",
        "relations",
        "praised the tolerance that prevails among the two hundred nationalities living in the country",
    ),
)

story(
    "iran-block-iaea",
    "Payam News Agency",
    "2022-06-09",
    """
Iran removes cameras in response to 'political' resolution

TEHRAN, June 09 (PNA) – Iran switched off two surveillance cameras of the International Atomic Energy Agency (IAEA) on Wednesday, hours before the Board of Governors was to vote on a resolution drafted by the US and three European states. Spokesman for the Atomic Energy Organization of Iran Behnam Kashani said the cameras had been operating beyond the safeguards as a gesture of goodwill. "Goodwill is not a one-way street," he was quoted by the Student News Line as saying. "If the Westerners return to their commitments, the cameras can return to their hooks." The official warned that further steps are on the table should the resolution be adopted. The draft urges Iran to cooperate without delay with inspectors over traces of uranium at three undeclared sites. Tehran says it has handed over everything in its possession. Russia and China had said in advance they would vote against. A member of the parliament's national security commission, Ebrahim Zarrini, called for the expulsion of the inspectors altogether. “We are done talking with those who answer politeness with resolutions,” he told PNA. Reportedly, the agency's chief may travel to Tehran if invited. END/ © 2022 PNA. All rights reserved
""",
    N(
        "coerce",
        "Iran|IRN",
        "the International Atomic Energy Agency|IAEA",
        "nuclear",
        "Iran switched off two surveillance cameras of the International Atomic Energy Agency (IAEA) on Wednesday",
        "Iran removes cameras in response to 'political' resolution",
    ),
    S(
        "IRN/gov/behnam-kashani",
        "Spokesman for the Atomic Energy Organization of Iran Behnam Kashani",
        "said",
        "the cameras had been operating beyond the safeguards as a gesture of goodwill",
    ),
    S(
        "IRN/gov/behnam-kashani",
        "he",
        "was quoted by the Student News Line as saying",
        '"Goodwill is not a one-way street,"',
        '"If the Westerners return to their commitments, the cameras can return to their hooks."',
        form="direct",
        relays="the Student News Line|IRN/media/student-news-line",
    ),
    G(
        "offer",
        "he|IRN/gov/behnam-kashani",
        "the Westerners|WEST",
        "nuclear",
        "the cameras can return to their hooks",
        cond="if: If the Westerners return to their commitments",
    ),
    G(
        "demand",
        "he|IRN/gov/behnam-kashani",
        "the Westerners|WEST",
        "nuclear",
        "the Westerners return to their commitments",
    ),
    S(
        "IRN/gov/behnam-kashani",
        "The official",
        "warned",
        "further steps are on the table should the resolution be adopted",
    ),
    G(
        "threaten",
        "The official|IRN/gov/behnam-kashani",
        "IAEA; WEST",
        "nuclear",
        "further steps are on the table",
        cond="if: should the resolution be adopted",
    ),
    S(
        "USA; EUROPE",
        "The draft",
        "urges",
        "to cooperate without delay with inspectors over traces of uranium at three undeclared sites",
        to="Iran|IRN",
    ),
    G(
        "appeal",
        "the US|USA; three European states|EUROPE",
        "Iran|IRN",
        "nuclear",
        "urges Iran to cooperate without delay with inspectors over traces of uranium",
        time="present",
        by="?: without delay",
    ),
    S("IRN", "Tehran", "says", "it has handed over everything in its possession"),
    G("deny", "Tehran|IRN", "", "nuclear", "it has handed over everything in its possession", time="present"),
    S("RUS; CHN", "Russia and China", "had said", "they would vote against"),
    G("reject", "Russia|RUS; China|CHN", "USA; EUROPE", "nuclear", "they would vote against"),
    S(
        "IRN/parliament/ebrahim-zarrini",
        "A member of the parliament's national security commission, Ebrahim Zarrini",
        "called for",
        "the expulsion of the inspectors altogether",
    ),
    G(
        "appeal",
        "Ebrahim Zarrini|IRN/parliament/ebrahim-zarrini",
        "IRN/gov",
        "nuclear",
        "called for the expulsion of the inspectors altogether",
    ),
    S(
        "IRN/parliament/ebrahim-zarrini",
        "he",
        "told",
        "“We are done talking with those who answer politeness with resolutions,”",
        form="direct",
        to="PNA|IRN/media/pna",
    ),
    G(
        "reject",
        "We|IRN/parliament/ebrahim-zarrini",
        "those who answer politeness with resolutions|WEST",
        "negotiations nuclear",
        "We are done talking with those who answer politeness with resolutions",
    ),
    N(
        "meet",
        "the agency's chief|IAEA; IRN",
        "",
        "nuclear",
        "the agency's chief may travel to Tehran",
        time="future",
        mod="hedged",
        cond="if: if invited",
    ),
)

story(
    "caption-gallery",
    "Metro Wire Pictures",
    "2018-12-08",
    """
The week in pictures

Firefighters rest on a kerb in Athens after a blaze at a mattress factory. No one was hurt.
A woman in Khartoum carries bread past a burnt-out bus, Dec. 6. Bakers in Sudan have closed for lack of flour, and the government has promised shipments. (Photo: Amna Dirar)
Hungarian students pitch tents before parliament in Budapest to protest against a law that has driven their university to Vienna.
French President's guards salute at the Arc de Triomphe, cleaned overnight of slogans.
A goalkeeper in Lagos surrenders to gravity.
Ukrainian and Polish veterinary inspectors check a lorry together near Rava-Ruska as part of a joint drill against swine fever.
Kim Sung-ho, 88, who was taken to the North as a fisherman in 1967 and came back in 1972, holds the hand of his sister in Sokcho. He has never said what he promised in order to be let go.
Clouds lay siege to the Golden Gate.
""",
    N("promise", "the government|SDN/gov", "SDN/public", "humanitarian", "the government has promised shipments"),
    N(
        "protest",
        "Hungarian students|HUN/public",
        "HUN/gov",
        "human_rights",
        "Hungarian students pitch tents before parliament in Budapest to protest against a law",
        time="present",
    ),
    N(
        "coerce",
        "HUN/gov",
        "their university|HUN/ngo",
        "human_rights",
        "a law that has driven their university to Vienna",
    ),
    N(
        "cooperate",
        "Ukrainian|UKR/gov; Polish|POL/gov",
        "",
        "other trade",
        "Ukrainian and Polish veterinary inspectors check a lorry together near Rava-Ruska as part of a joint drill against swine fever",
        time="present",
    ),
    S("KOR//kim-sung-ho", "He", "said", "what he promised in order to be let go"),
)

story(
    "newsletter-africa-morning",
    "Morning Baobab",
    "2023-08-10",
    """
Good morning. Three things before coffee.

1. ECOWAS leaders meet in Abuja today on Niger, whose soldiers let Sunday's ultimatum pass. Expect stern words. Nigeria's senate has told the president that it does not favour force, and Ghana's opposition has told Accra the same. A spokesman for the junta, quoted by the Togolese site Lomé Actu, says that any aircraft entering the country's sky "will be received". Nobody has said that one will.

2. Uganda's finance minister insists that the World Bank's freeze on new loans will not be felt. The Bank announced it on Tuesday over the law against homosexuality. "We shall develop with or without loans," a presidential post on X says.

3. Gabon's vote is two weeks away. The opposition's six candidates promise to unite behind one of them; they promised that in 2016, too.

Weather: harmattan it is not. Football: Asante Kotoko have sacked their coach after a truce that lasted nine days.

Did somebody forward you this? Subscribe here. Was it too long? Tell us.
""",
    N("meet", "ECOWAS leaders|ECOWAS", "", "leadership", "ECOWAS leaders meet in Abuja today on Niger", time="future"),
    N("threaten", "ECOWAS", "Niger|NER", "leadership force", "Sunday's ultimatum"),
    N("reject", "whose soldiers|NER/mil", "ECOWAS", "leadership", "whose soldiers let Sunday's ultimatum pass"),
    S("NGA/parliament", "Nigeria's senate", "has told", "it does not favour force", to="the president|NGA/president"),
    G(
        "reject",
        "Nigeria's senate|NGA/parliament",
        "the president|NGA/president",
        "force leadership",
        "it does not favour force",
    ),
    S("GHA/party", "Ghana's opposition", "has told", "the same", to="Accra|GHA/gov"),
    G("reject", "Ghana's opposition|GHA/party", "Accra|GHA/gov", "force", "Ghana's opposition has told Accra the same"),
    S(
        "NER/gov",
        "A spokesman for the junta",
        "says",
        'any aircraft entering the country\'s sky "will be received"',
        form="mixed",
        relays="the Togolese site Lomé Actu|TGO/media/lome-actu",
    ),
    G(
        "threaten",
        "A spokesman for the junta|NER/gov",
        "ECOWAS",
        "force shipping",
        'any aircraft entering the country\'s sky "will be received"',
        time="present",
    ),
    S("UGA/gov", "Uganda's finance minister", "insists", "the World Bank's freeze on new loans will not be felt"),
    G(
        "sanction",
        "the World Bank|WORLD-BANK",
        "Uganda|UGA",
        "aid human_rights",
        "the World Bank's freeze on new loans",
        "The Bank announced it on Tuesday over the law against homosexuality",
    ),
    S("UGA/president", "a presidential post on X", "says", '"We shall develop with or without loans,"', form="direct"),
    G("reject", "We|UGA", "WORLD-BANK", "aid", "We shall develop with or without loans", time="present"),
    S("GAB/party", "The opposition's six candidates", "promise", "to unite behind one of them"),
)

story(
    "joint-communique",
    "Documents desk",
    "2017-05-26",
    """
Joint press statement

Helsinki, 26 May 2017. The prime ministers of Finland, Sweden, Norway, Denmark and Iceland, meeting in Helsinki, adopted the following.

1. We condemn the attack in Manchester and extend our condolences to the families of the victims and to the Government of the United Kingdom.

2. We reaffirm our support for the Paris Agreement and call upon all parties, in particular those that are reconsidering their participation, to stand by it.

3. We agree to abolish roaming charges between our countries by 15 June and to recognise each other's electronic identities once the technical work has been completed.

4. We take note of Norway's request for closer cooperation on airspace surveillance. Denmark and Sweden are prepared to open their radar data, subject to the consent of their parliaments.

5. We will not participate in any arrangement that would limit the freedom of movement among the Nordic countries, which has existed since 1954.

6. We thank Finland for its hospitality and accept the invitation of Sweden for 2018.
""",
    N(
        "meet",
        "Finland|FIN/pm; Sweden|SWE/pm; Norway|NOR/pm; Denmark|DNK/pm; Iceland|ISL/pm",
        "",
        "relations",
        "The prime ministers of Finland, Sweden, Norway, Denmark and Iceland, meeting in Helsinki",
    ),
    S(
        "FIN/pm; SWE/pm; NOR/pm; DNK/pm; ISL/pm",
        "The prime ministers of Finland, Sweden, Norway, Denmark and Iceland",
        None,
        "We condemn the attack in Manchester and extend our condolences to the families of the victims and to the Government of the United Kingdom",
        form="direct",
        date="2017-05-26",
    ),
    G(
        "praise",
        "We|FIN/pm; SWE/pm; NOR/pm; DNK/pm; ISL/pm",
        "the Government of the United Kingdom|GBR/gov",
        "terrorism",
        "extend our condolences to the families of the victims and to the Government of the United Kingdom",
        time="present",
    ),
    S(
        "FIN/pm; SWE/pm; NOR/pm; DNK/pm; ISL/pm",
        "The prime ministers of Finland, Sweden, Norway, Denmark and Iceland",
        None,
        "We reaffirm our support for the Paris Agreement ... to stand by it",
        form="direct",
        date="2017-05-26",
    ),
    G(
        "appeal",
        "We|FIN/pm; SWE/pm; NOR/pm; DNK/pm; ISL/pm",
        "all parties|WORLD",
        "other",
        "call upon all parties, in particular those that are reconsidering their participation, to stand by it",
        time="present",
    ),
    S(
        "FIN/pm; SWE/pm; NOR/pm; DNK/pm; ISL/pm",
        "The prime ministers of Finland, Sweden, Norway, Denmark and Iceland",
        None,
        "We agree to abolish roaming charges between our countries by 15 June and to recognise each other's electronic identities once the technical work has been completed",
        form="direct",
        date="2017-05-26",
    ),
    G(
        "agree",
        "We|FIN/pm; SWE/pm; NOR/pm; DNK/pm; ISL/pm",
        "",
        "trade",
        "We agree to abolish roaming charges between our countries",
        time="present",
        by="2017-06-15: by 15 June",
    ),
    G(
        "agree",
        "We|FIN/pm; SWE/pm; NOR/pm; DNK/pm; ISL/pm",
        "",
        "trade cyber",
        "to recognise each other's electronic identities",
        time="present",
        cond="after: once the technical work has been completed",
    ),
    S(
        "FIN/pm; SWE/pm; NOR/pm; DNK/pm; ISL/pm",
        "The prime ministers of Finland, Sweden, Norway, Denmark and Iceland",
        None,
        "We take note of Norway's request for closer cooperation on airspace surveillance. Denmark and Sweden are prepared to open their radar data, subject to the consent of their parliaments",
        form="direct",
        date="2017-05-26",
    ),
    G(
        "appeal",
        "Norway|NOR",
        "DNK; SWE",
        "alliances shipping",
        "Norway's request for closer cooperation on airspace surveillance",
    ),
    G(
        "offer",
        "Denmark|DNK; Sweden|SWE",
        "Norway|NOR",
        "alliances shipping",
        "Denmark and Sweden are prepared to open their radar data",
        time="present",
        cond="prerequisite: subject to the consent of their parliaments",
    ),
    S(
        "FIN/pm; SWE/pm; NOR/pm; DNK/pm; ISL/pm",
        "The prime ministers of Finland, Sweden, Norway, Denmark and Iceland",
        None,
        "We will not participate in any arrangement that would limit the freedom of movement among the Nordic countries, which has existed since 1954",
        form="direct",
        date="2017-05-26",
    ),
    G(
        "reject",
        "We|FIN/pm; SWE/pm; NOR/pm; DNK/pm; ISL/pm",
        "",
        "migration",
        "We will not participate in any arrangement that would limit the freedom of movement among the Nordic countries",
        time="present",
    ),
    S(
        "FIN/pm; SWE/pm; NOR/pm; DNK/pm; ISL/pm",
        "The prime ministers of Finland, Sweden, Norway, Denmark and Iceland",
        None,
        "We thank Finland for its hospitality and accept the invitation of Sweden for 2018",
        form="direct",
        date="2017-05-26",
    ),
    G(
        "praise",
        "We|SWE/pm; NOR/pm; DNK/pm; ISL/pm",
        "Finland|FIN",
        "relations",
        "We thank Finland for its hospitality",
        time="present",
    ),
    G(
        "agree",
        "We|FIN/pm; NOR/pm; DNK/pm; ISL/pm",
        "Sweden|SWE",
        "relations",
        "accept the invitation of Sweden for 2018",
        time="present",
    ),
)

story(
    "turkey-sweden-sources",
    "Boğaz Gündem",
    "2023-07-05",
    """
Ankara said to be ready to send protocol to parliament "in autumn"

ANKARA - Turkey could submit Sweden's NATO accession protocol to parliament in October, three people with knowledge of the matter told Boğaz Gündem, provided that Stockholm prevents further burnings of holy books and that Washington "does its part" on fighter jets.
The presidency denied that any date existed. "Dates are given by those who want something," communications official Erdem Sarper wrote on X.
One of the three said the president had told his party's executive that the Swedes "are learning". Sweden changed its terror law in June; last month a court there jailed a man, for the first time, for collecting money for the PKK.
Stockholm's chief negotiator, Karl Lindqvist, welcomed what he called encouraging signs, but he ruled out a ban on demonstrations. "We can extradite criminals. We cannot extradite the constitution," he told Swedish radio.
An American official travelling in the region, asked whether the jets depend on the vote, said: "No. But ask the Senate."
Hungary's parliament, which has put off its own vote twice, has gone on holiday.
""",
    S(
        "?",
        "three people with knowledge of the matter",
        "told",
        "Turkey could submit Sweden's NATO accession protocol to parliament in October",
        'provided that Stockholm prevents further burnings of holy books and that Washington "does its part" on fighter jets',
        form="mixed",
        to="Boğaz Gündem|TUR/media/bogaz-gundem",
    ),
    G(
        "offer",
        "Turkey|TUR",
        "Sweden|SWE; Washington|USA",
        "alliances",
        "Turkey could submit Sweden's NATO accession protocol to parliament in October",
        'Ankara said to be ready to send protocol to parliament "in autumn"',
        mod="hedged",
        cond="prerequisite: provided that Stockholm prevents further burnings of holy books",
    ),
    G(
        "demand",
        "Turkey|TUR",
        "Stockholm|SWE",
        "alliances other",
        "Stockholm prevents further burnings of holy books",
        mod="hedged",
    ),
    G(
        "demand",
        "Turkey|TUR",
        "Washington|USA",
        "weapons alliances",
        'Washington "does its part" on fighter jets',
        mod="hedged",
    ),
    N("deny", "The presidency|TUR/president", "?", "alliances", "The presidency denied that any date existed"),
    S("TUR/president", "The presidency", "denied", "any date existed"),
    S(
        "TUR/president/erdem-sarper",
        "communications official Erdem Sarper",
        "wrote",
        '"Dates are given by those who want something,"',
        form="direct",
    ),
    S(
        "?",
        "One of the three",
        "said",
        'the president had told his party\'s executive that the Swedes "are learning"',
        form="mixed",
    ),
    S(
        "TUR/president",
        "the president",
        "had told",
        'the Swedes "are learning"',
        form="mixed",
        to="his party's executive|TUR/party",
        up=1,
    ),
    G("praise", "the president|TUR/president", "the Swedes|SWE", "alliances terrorism", 'the Swedes "are learning"'),
    N(
        "coerce",
        "a court there|SWE/court",
        "PKK",
        "terrorism justice",
        "a court there jailed a man, for the first time, for collecting money for the PKK",
    ),
    S(
        "SWE/gov/karl-lindqvist",
        "Stockholm's chief negotiator, Karl Lindqvist",
        "welcomed",
        "what he called encouraging signs",
    ),
    S("SWE/gov/karl-lindqvist", "he", "ruled out", "a ban on demonstrations"),
    G(
        "reject",
        "he|SWE/gov/karl-lindqvist",
        "TUR",
        "human_rights",
        "he ruled out a ban on demonstrations",
        "We cannot extradite the constitution",
    ),
    S(
        "SWE/gov/karl-lindqvist",
        "he",
        "told",
        '"We can extradite criminals. We cannot extradite the constitution,"',
        form="direct",
        to="Swedish radio|SWE/media",
        relays="Swedish radio|SWE/media",
    ),
    S("USA?", "An American official travelling in the region", "said", '"No. But ask the Senate."', form="direct"),
    N(
        "agree",
        "Hungary's parliament|HUN/parliament",
        "SWE",
        "alliances",
        "Hungary's parliament, which has put off its own vote twice",
        mod="negated",
    ),
)

story(
    "business-brief-nosignal",
    "Harbour Financial",
    "2021-03-31",
    """
Canal reopens, queue does not

EGYPT - With the container ship afloat again, 422 vessels are waiting to pass the Suez Canal, and the pilots are working double shifts.
Rates for tankers had surged on fears of a long blockade. They gave back half of the gain on Tuesday. "The panic was an aggressor without an army," said Theo Vandermeulen, who charters ships from Antwerp.
Insurers braced for claims. Lawyers for the owners rejected liability for the delay and are expected to invoke a treaty of 1924. The salvage company's chief, who had promised to have her off by Monday and was right by two hours, said he had made a deal with the moon.
In Rotterdam, terminals called up extra crews. A shortage of garden furniture is threatening, retailers warn.
""",
    S(
        "BEL/business/theo-vandermeulen",
        "Theo Vandermeulen, who charters ships from Antwerp",
        "said",
        '"The panic was an aggressor without an army,"',
        form="direct",
    ),
    S("?/business", "Lawyers for the owners", "rejected", "liability for the delay"),
    S(
        "?/business",
        "The salvage company's chief, who had promised to have her off by Monday and was right by two hours",
        "said",
        "he had made a deal with the moon",
    ),
    S("?/business", "The salvage company's chief, who", "promised", "to have her off by Monday"),
    S("NLD/business", "retailers", "warn", "A shortage of garden furniture is threatening"),
)

story(
    "gambia-ocean-tribunal",
    "Banjul Sentinel",
    "2020-01-23",
    """
World court orders Myanmar to protect Rohingya

THE HAGUE - The International Court of Justice ordered Myanmar on Thursday to take all measures within its power to prevent acts of genocide against the Rohingya and to report within four months on what it has done.
The decision was unanimous. It grants most of what The Gambia, acting for fifty-seven Muslim states, had asked for in November.
"Small countries can also ring the bell," said Justice Minister's counsel Ousainou Bah outside the Peace Palace. He called on Myanmar's neighbours to help enforce the order, and on the Security Council to receive it.
In Naypyitaw the foreign ministry took note, and repeated that there had been no genocide. It had earlier blamed "unsubstantiated narratives of human rights groups" for the case. A commission appointed by the government found on Monday that soldiers had probably committed war crimes.
Refugees in Kutupalong prayed. Some had climbed the hills for a telephone signal. Myanmar has not been told to let them return; the court was not asked.
""",
    S(
        "ICJ",
        "The International Court of Justice",
        "ordered",
        "to take all measures within its power to prevent acts of genocide against the Rohingya and to report within four months on what it has done",
        to="Myanmar|MMR",
        date="2020-01-23",
    ),
    G(
        "demand",
        "The International Court of Justice|ICJ",
        "Myanmar|MMR",
        "human_rights justice",
        "ordered Myanmar on Thursday to take all measures within its power to prevent acts of genocide against the Rohingya",
        "World court orders Myanmar to protect Rohingya",
    ),
    G(
        "demand",
        "The International Court of Justice|ICJ",
        "Myanmar|MMR",
        "justice",
        "to report within four months on what it has done",
        by="2020-05-23: within four months",
    ),
    N("agree", "ICJ", "The Gambia|GMB", "justice human_rights", "It grants most of what The Gambia"),
    N("appeal", "The Gambia|GMB", "ICJ", "justice human_rights", "had asked for in November"),
    S(
        "GMB/gov/ousainou-bah",
        "Justice Minister's counsel Ousainou Bah",
        "said",
        '"Small countries can also ring the bell,"',
        form="direct",
    ),
    S("GMB/gov/ousainou-bah", "He", "called on", "to help enforce the order", to="Myanmar's neighbours|?"),
    G(
        "appeal",
        "He|GMB/gov/ousainou-bah",
        "Myanmar's neighbours|?; the Security Council|UNO/security-council",
        "justice human_rights",
        "called on Myanmar's neighbours to help enforce the order, and on the Security Council to receive it",
    ),
    S("MMR/mfa", "the foreign ministry", "repeated", "there had been no genocide"),
    G("deny", "the foreign ministry|MMR/mfa", "GMB", "human_rights justice", "there had been no genocide"),
    S("MMR/mfa", "It", "blamed", '"unsubstantiated narratives of human rights groups" for the case', form="mixed"),
    G(
        "accuse",
        "It|MMR/mfa",
        "human rights groups|?/ngo",
        "information justice",
        'blamed "unsubstantiated narratives of human rights groups" for the case',
    ),
    S(
        "MMR/gov",
        "A commission appointed by the government",
        "found",
        "soldiers had probably committed war crimes",
        date="2020-01-20",
    ),
    G(
        "accuse",
        "A commission appointed by the government|MMR/gov",
        "soldiers|MMR/mil",
        "human_rights force",
        "soldiers had probably committed war crimes",
        mod="hedged",
    ),
    N(
        "demand",
        "ICJ",
        "Myanmar|MMR",
        "migration human_rights",
        "Myanmar has not been told to let them return",
        mod="negated",
    ),
)

story(
    "mongolia-coal-protest",
    "Ulaanbaatar Ledger",
    "2022-12-05",
    """
Protesters try to enter palace, minister promises names

ULAANBAATAR - Several hundred people tried on Monday to force the doors of the State Palace in Mongolia's capital, demanding the names of those who are said to have stolen six million tonnes of coal.
The temperature was minus 21. Tea was handed out by both sides.
Economy Minister Bat-Orshikh Luvsan climbed on a fire engine. "You will have the names, all of them, by Wednesday noon," he called. Somebody threw a boot. He said that nobody would be arrested for what had happened today, and nobody was; but two men who had broken a window were fined, their relatives told a local station.
Coal that vanished between the mine and the Chinese border can hardly have vanished on the Mongolian side alone. Beijing's ambassador, in a rare interview with the same station, offered to open the customs books of Ganqimaodu if Mongolia's prosecutors ask in writing.
A state of emergency had been proposed in the night by the interior ministry. The cabinet did not approve it.
""",
    N(
        "protest",
        "Several hundred people|MNG/public",
        "MNG/gov",
        "other",
        "Several hundred people tried on Monday to force the doors of the State Palace",
        "Protesters try to enter palace",
    ),
    S(
        "MNG/public",
        "Several hundred people",
        "demanding",
        "the names of those who are said to have stolen six million tonnes of coal",
        date="2022-12-05",
    ),
    G(
        "demand",
        "Several hundred people|MNG/public",
        "MNG/gov",
        "other",
        "demanding the names of those who are said to have stolen six million tonnes of coal",
    ),
    S(
        "MNG/gov/bat-orshikh-luvsan",
        "he",
        "called",
        '"You will have the names, all of them, by Wednesday noon,"',
        form="direct",
        to="MNG/public",
        date="2022-12-05",
    ),
    G(
        "promise",
        "he|MNG/gov/bat-orshikh-luvsan",
        "You|MNG/public",
        "other",
        "You will have the names, all of them",
        "minister promises names",
        by="2022-12-07: by Wednesday noon",
    ),
    S("MNG/gov/bat-orshikh-luvsan", "He", "said", "nobody would be arrested for what had happened today"),
    G(
        "promise",
        "He|MNG/gov/bat-orshikh-luvsan",
        "MNG/public",
        "justice",
        "nobody would be arrested for what had happened today",
    ),
    N("coerce", "MNG/gov", "MNG/public", "justice", "nobody was", mod="negated"),
    S(
        "MNG/public",
        "their relatives",
        "told",
        "two men who had broken a window were fined",
        to="a local station|MNG/media",
        relays="a local station|MNG/media",
    ),
    S(
        "CHN/embassy",
        "Beijing's ambassador",
        "offered",
        "to open the customs books of Ganqimaodu if Mongolia's prosecutors ask in writing",
        to="the same station|MNG/media",
        relays="the same station|MNG/media",
    ),
    G(
        "offer",
        "Beijing's ambassador|CHN/embassy",
        "Mongolia|MNG",
        "trade justice",
        "offered to open the customs books of Ganqimaodu",
        cond="if: if Mongolia's prosecutors ask in writing",
    ),
    G(
        "demand",
        "Beijing's ambassador|CHN/embassy",
        "Mongolia's prosecutors|MNG/court",
        "justice",
        "Mongolia's prosecutors ask in writing",
    ),
    N(
        "appeal",
        "the interior ministry|MNG/gov",
        "The cabinet|MNG/gov",
        "other",
        "A state of emergency had been proposed in the night by the interior ministry",
    ),
    N("reject", "The cabinet|MNG/gov", "the interior ministry|MNG/gov", "other", "The cabinet did not approve it"),
)
