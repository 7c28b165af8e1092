"""Invented stories, fourth batch: troops, treaties, relays, things that did not happen."""

from training.stories.notation import C, G, N, S, story

story(
    "finland-border-reserve",
    "Pohjola News",
    "2023-11-17",
    """
Finland moves two companies to eastern border, says it is a drill

HELSINKI, Nov 17 (Pohjola) - The Finnish Defence Forces have sent two infantry companies to North Karelia, officials confirmed on Friday, after the public broadcaster reported that reservists had been called up overnight.
Major General Pasi Kettunen described the move as routine. "This is an exercise, it was in the calendar, and it will end on 30 November," he said. He declined to say whether the units carried live ammunition.
Opposition lawmaker Riikka Salo said the government was "either hiding a threat or inventing one" and asked the defence minister to appear before the committee by Wednesday.
Russia's embassy in Helsinki said that it had not been notified. A person at the embassy told the newspaper Itäraja that Moscow "reserves the right to draw conclusions", the paper wrote.
Finland, which joined NATO in April, may also close further crossing points, two government sources told Pohjola. No decision has been taken. One of the two said it would come only if the number of asylum seekers at Vartius exceeded a hundred a day.
""",
    S(
        "FIN?",
        "officials",
        "confirmed",
        "The Finnish Defence Forces have sent two infantry companies to North Karelia",
        date="2023-11-17",
    ),
    G(
        "mobilize",
        "The Finnish Defence Forces|FIN/mil",
        "",
        "troops",
        "The Finnish Defence Forces have sent two infantry companies to North Karelia",
        "Finland moves two companies to eastern border",
        "reservists had been called up overnight",
    ),
    S("FIN/media", "the public broadcaster", "reported", "reservists had been called up overnight"),
    S("FIN/mil/pasi-kettunen", "Major General Pasi Kettunen", "described", "the move as routine"),
    S(
        "FIN/mil/pasi-kettunen",
        "he",
        "said",
        '"This is an exercise, it was in the calendar, and it will end on 30 November,"',
        form="direct",
    ),
    S(
        "FIN/parliament/riikka-salo",
        "Opposition lawmaker Riikka Salo",
        "said",
        'the government was "either hiding a threat or inventing one"',
        form="mixed",
    ),
    G(
        "accuse",
        "Opposition lawmaker Riikka Salo|FIN/parliament/riikka-salo",
        "the government|FIN/gov",
        "troops",
        'the government was "either hiding a threat or inventing one"',
    ),
    S(
        "FIN/parliament/riikka-salo",
        "Opposition lawmaker Riikka Salo",
        "asked",
        "to appear before the committee by Wednesday",
        to="the defence minister|FIN/mod",
    ),
    G(
        "appeal",
        "Opposition lawmaker Riikka Salo|FIN/parliament/riikka-salo",
        "the defence minister|FIN/mod",
        "troops",
        "asked the defence minister to appear before the committee",
        by="2023-11-22: by Wednesday",
    ),
    S("RUS/embassy", "Russia's embassy in Helsinki", "said", "it had not been notified"),
    S(
        "RUS/embassy",
        "A person at the embassy",
        "told",
        'Moscow "reserves the right to draw conclusions"',
        form="mixed",
        to="the newspaper Itäraja|FIN/media/itaraja",
        relays="the newspaper Itäraja|FIN/media/itaraja",
    ),
    G("threaten", "Moscow|RUS", "Finland|FIN", "troops relations", 'Moscow "reserves the right to draw conclusions"'),
    S(
        "FIN/gov",
        "two government sources",
        "told",
        "Finland, which joined NATO in April, may also close further crossing points",
        "No decision has been taken",
        to="Pohjola|FIN/media/pohjola",
    ),
    G(
        "coerce",
        "Finland|FIN",
        "RUS",
        "migration shipping",
        "may also close further crossing points",
        time="future",
        mod="hedged",
    ),
    S(
        "FIN/gov",
        "One of the two",
        "said",
        "it would come only if the number of asylum seekers at Vartius exceeded a hundred a day",
    ),
    G(
        "announce",
        "FIN/gov",
        "",
        "migration",
        "it would come",
        mod="hypothetical",
        cond="if: only if the number of asylum seekers at Vartius exceeded a hundred a day",
    ),
)

story(
    "ethiopia-eritrea-airlift",
    "Horn Chronicle",
    "2019-02-11",
    """
Planes with Eritrean vaccines land in Mekelle

Eritrea has delivered 300,000 doses of measles vaccine to northern Ethiopia and the two countries' health ministries on Monday signed an agreement on the joint surveillance of epidemics, the first such accord since the border war.
The Ethiopian minister, Dr. Selamawit Gebru, thanked Asmara for having answered "within a day" when the outbreak was reported. Her Eritrean colleague, Dr. Yonas Habte, said that diseases hold no passport.
The accord provides for a laboratory at Zalambessa, to be paid for by the World Bank, and for the exchange of data every week. It enters into force once both parliaments have ratified it. Ethiopia's has done so already. Eritrea's national assembly has not met since 2002.
Asked about this, Dr. Yonas smiled. The head of state, he explained, can ratify in its place.
Not everything has thawed. Telephone calls across the border are again impossible since January, traders on both sides complain, and Asmara has never explained why the crossing at Bure was shut.
""",
    N(
        "aid",
        "Eritrea|ERI",
        "northern Ethiopia|ETH",
        "aid humanitarian",
        "Eritrea has delivered 300,000 doses of measles vaccine to northern Ethiopia",
        "Planes with Eritrean vaccines land in Mekelle",
    ),
    N(
        "sign",
        "the two countries' health ministries|ETH/gov; ERI/gov",
        "",
        "humanitarian relations",
        "the two countries' health ministries on Monday signed an agreement on the joint surveillance of epidemics",
    ),
    S(
        "ETH/gov/selamawit-gebru",
        "The Ethiopian minister, Dr. Selamawit Gebru",
        "thanked",
        'Asmara for having answered "within a day" when the outbreak was reported',
        form="mixed",
        date="2019-02-11",
    ),
    G(
        "praise",
        "The Ethiopian minister, Dr. Selamawit Gebru|ETH/gov/selamawit-gebru",
        "Asmara|ERI",
        "humanitarian aid",
        'thanked Asmara for having answered "within a day"',
    ),
    S("ERI/gov/yonas-habte", "Her Eritrean colleague, Dr. Yonas Habte", "said", "diseases hold no passport"),
    N(
        "agree",
        "ETH/gov; ERI/gov",
        "",
        "humanitarian",
        "The accord provides for a laboratory ... exchange of data every week",
        cond="after: once both parliaments have ratified it",
    ),
    N("sign", "Ethiopia's|ETH/parliament", "", "humanitarian", "Ethiopia's has done so already"),
    S("ERI/gov/yonas-habte", "he", "explained", "The head of state", "can ratify in its place"),
    S(
        "?/business",
        "traders on both sides",
        "complain",
        "Telephone calls across the border are again impossible since January",
    ),
    N("coerce", "ERI", "ETH", "trade relations", "the crossing at Bure was shut"),
)

story(
    "pak-india-fishermen",
    "Karachi Mercury",
    "2017-10-30",
    """
68 Indian fishermen go home; 'send ours', says Islamabad

KARACHI: Pakistan on Sunday released 68 Indian fishermen as a goodwill gesture and asked India to let go in return the Pakistanis who have served out their terms in Gujarat.
The men were put on a train to Lahore, from where they are to be handed over at Wagah today. They had been held since the spring for straying over a line that nobody has drawn on the water.
"We have done it without a condition. We hope that the other side has a heart too," said the jail superintendent, Ghulam Rasool Chandio, handing each of them a bag of dates. A foreign ministry official, however, told this newspaper that if New Delhi did not respond by the end of the year, the next batch would not be released.
The Indian high commission neither welcomed nor criticised the step. In the past it has argued that the boats are seized to have something to give away, a charge that Pakistan rejects.
Edhi volunteers bought the train tickets. Three of the men had to stay behind for want of papers.
""",
    N(
        "retreat",
        "Pakistan|PAK",
        "68 Indian fishermen|IND/public",
        "prisoners",
        "Pakistan on Sunday released 68 Indian fishermen as a goodwill gesture",
        "68 Indian fishermen go home",
    ),
    S(
        "PAK",
        "Pakistan",
        "asked",
        "to let go in return the Pakistanis who have served out their terms in Gujarat",
        to="India|IND",
        date="2017-10-29",
    ),
    G(
        "appeal",
        "Pakistan|PAK",
        "India|IND",
        "prisoners",
        "asked India to let go in return the Pakistanis",
        "'send ours', says Islamabad",
    ),
    N(
        "coerce",
        "PAK",
        "IND/public",
        "prisoners shipping",
        "They had been held since the spring for straying over a line",
    ),
    S(
        "PAK/gov/ghulam-rasool-chandio",
        "the jail superintendent, Ghulam Rasool Chandio",
        "said",
        '"We have done it without a condition. We hope that the other side has a heart too,"',
        form="direct",
    ),
    S(
        "PAK/mfa",
        "A foreign ministry official",
        "told",
        "if New Delhi did not respond by the end of the year, the next batch would not be released",
        to="this newspaper|PAK/media/karachi-mercury",
    ),
    G(
        "threaten",
        "A foreign ministry official|PAK/mfa",
        "New Delhi|IND",
        "prisoners",
        "the next batch would not be released",
        cond="if: if New Delhi did not respond by the end of the year",
    ),
    G(
        "demand",
        "A foreign ministry official|PAK/mfa",
        "New Delhi|IND",
        "prisoners",
        "New Delhi did not respond",
        by="2017-12-31: by the end of the year",
    ),
    S("IND/embassy", "it", "argued", "the boats are seized to have something to give away"),
    G(
        "accuse",
        "The Indian high commission|IND/embassy",
        "Pakistan|PAK",
        "prisoners shipping",
        "the boats are seized to have something to give away",
    ),
    N(
        "deny",
        "Pakistan|PAK",
        "The Indian high commission|IND/embassy",
        "prisoners",
        "a charge that Pakistan rejects",
        time="present",
    ),
)

story(
    "georgia-ngo-law",
    "Tbilisi Evening Post",
    "2023-03-09",
    """
Ruling party takes back bill after second night of protests

TBILISI - Georgia's ruling party announced on Thursday that it would withdraw the bill on "agents of foreign influence" unconditionally, hours after police had used water cannon against a crowd that filled the avenue before parliament.
The party's statement spoke of "emotional background" and of the need to calm the public. It did not mention the 133 people arrested on two nights; by noon, their lawyers said, all but nine had been let go.
"They retreat one step so as to run faster," opposition deputy Nata Kobalia told the crowd, urging it not to leave the street until the bill had been voted down in a formal sitting. Organisers called a march for seven in the evening.
The European Union's delegation welcomed the announcement and encouraged "all political leaders" to resume reforms. A spokesman for the Russian foreign ministry, according to the agency Volna, saw the hand of Washington; the United States embassy did not comment on that, but condemned the use of force.
The president, who is in New York, had promised on Tuesday to veto the bill.
""",
    S(
        "GEO/party",
        "Georgia's ruling party",
        "announced",
        'it would withdraw the bill on "agents of foreign influence" unconditionally',
        form="mixed",
        date="2023-03-09",
    ),
    G(
        "concede",
        "Georgia's ruling party|GEO/party",
        "GEO/public",
        "human_rights sovereignty",
        'it would withdraw the bill on "agents of foreign influence" unconditionally',
        "Ruling party takes back bill after second night of protests",
    ),
    N(
        "attack",
        "police|GEO/gov",
        "a crowd that filled the avenue before parliament|GEO/public",
        "force human_rights",
        "police had used water cannon against a crowd that filled the avenue before parliament",
    ),
    N(
        "protest",
        "GEO/public",
        "GEO/party",
        "human_rights sovereignty",
        "a crowd that filled the avenue before parliament",
        "second night of protests",
    ),
    S(
        "GEO/party",
        "The party's statement",
        "spoke of",
        '"emotional background"',
        "the need to calm the public",
        form="mixed",
    ),
    N("coerce", "GEO/gov", "the 133 people|GEO/public", "human_rights", "the 133 people arrested on two nights"),
    S("GEO?", "their lawyers", "said", "by noon", "all but nine had been let go"),
    G("retreat", "GEO/gov", "GEO/public", "prisoners human_rights", "all but nine had been let go"),
    S(
        "GEO/parliament/nata-kobalia",
        "opposition deputy Nata Kobalia",
        "told",
        '"They retreat one step so as to run faster,"',
        form="direct",
        to="the crowd|GEO/public",
    ),
    G(
        "accuse",
        "opposition deputy Nata Kobalia|GEO/parliament/nata-kobalia",
        "They|GEO/party",
        "human_rights",
        "They retreat one step so as to run faster",
    ),
    S(
        "GEO/parliament/nata-kobalia",
        "opposition deputy Nata Kobalia",
        "urging",
        "not to leave the street until the bill had been voted down in a formal sitting",
        to="it|GEO/public",
    ),
    G(
        "appeal",
        "opposition deputy Nata Kobalia|GEO/parliament/nata-kobalia",
        "it|GEO/public",
        "human_rights",
        "urging it not to leave the street",
        cond="until: until the bill had been voted down in a formal sitting",
    ),
    N(
        "protest",
        "Organisers|GEO/public",
        "GEO/party",
        "human_rights",
        "Organisers called a march for seven in the evening",
        time="future",
    ),
    S("EU/delegation", "The European Union's delegation", "welcomed", "the announcement"),
    G(
        "praise",
        "The European Union's delegation|EU/delegation",
        "GEO/party",
        "human_rights",
        "welcomed the announcement",
    ),
    S(
        "EU/delegation",
        "The European Union's delegation",
        "encouraged",
        "to resume reforms",
        to='"all political leaders"|GEO/gov',
    ),
    G(
        "appeal",
        "The European Union's delegation|EU/delegation",
        "all political leaders|GEO/gov",
        "alliances",
        'encouraged "all political leaders" to resume reforms',
    ),
    S(
        "RUS/mfa",
        "A spokesman for the Russian foreign ministry",
        "saw",
        "the hand of Washington",
        relays="the agency Volna|RUS/media/volna",
    ),
    G(
        "accuse",
        "A spokesman for the Russian foreign ministry|RUS/mfa",
        "Washington|USA",
        "sovereignty",
        "saw the hand of Washington",
    ),
    S("USA/embassy", "the United States embassy", "condemned", "the use of force"),
    G("accuse", "the United States embassy|USA/embassy", "GEO/gov", "human_rights force", "condemned the use of force"),
    S("GEO/president", "The president, who is in New York", "promised", "to veto the bill", date="2023-03-07"),
    G(
        "promise",
        "The president, who is in New York|GEO/president",
        "GEO/public",
        "human_rights",
        "had promised on Tuesday to veto the bill",
    ),
)

story(
    "korea-dmz-hotline",
    "Hangang Times",
    "2021-10-04",
    """
North answers the telephone after 55 days

SEOUL, Oct. 4 (HT) -- North Korea restored its hotlines with South Korea on Monday, picking up the regular morning call for the first time since August.
The unification ministry said liaison officers exchanged greetings at 9 a.m. "We hope that the lines will not fall silent again," ministry spokesperson Cha Min-gyeong said.
Pyongyang had cut the lines in protest at joint exercises of South Korean and U.S. forces. Its state media said on Monday that Seoul "should make positive efforts" and resolve "the important tasks" before relations could recover, which officials here read as a call to end such exercises for good.
A government source in Seoul suggested that the call was addressed to Washington rather than to the South. "They ring us so that somebody else hears the bell," the source said.
The presidential office played down reports by two dailies that it had sent a secret envoy through Mongolia. "There was no envoy. There was no need of one," an official said on condition of anonymity.
The North has tested at least four missiles since the lines were cut. South Korea test-fired a submarine-launched missile of its own in September.
""",
    N(
        "retreat",
        "North Korea|PRK",
        "South Korea|KOR",
        "relations negotiations",
        "North Korea restored its hotlines with South Korea on Monday",
        "North answers the telephone after 55 days",
    ),
    S("KOR/gov", "The unification ministry", "said", "liaison officers exchanged greetings at 9 a.m"),
    S(
        "KOR/gov/cha-min-gyeong",
        "ministry spokesperson Cha Min-gyeong",
        "said",
        '"We hope that the lines will not fall silent again,"',
        form="direct",
    ),
    N(
        "sanction",
        "Pyongyang|PRK",
        "Seoul|KOR",
        "relations troops",
        "Pyongyang had cut the lines in protest at joint exercises",
    ),
    N(
        "cooperate",
        "South Korean|KOR/mil; U.S. forces|USA/mil",
        "",
        "troops alliances",
        "joint exercises of South Korean and U.S. forces",
    ),
    S(
        "PRK/media",
        "Its state media",
        "said",
        'Seoul "should make positive efforts" and resolve "the important tasks" before relations could recover',
        form="mixed",
        date="2021-10-04",
    ),
    G(
        "appeal",
        "Its state media|PRK/media",
        "Seoul|KOR",
        "relations troops",
        'Seoul "should make positive efforts" and resolve "the important tasks"',
        cond="prerequisite: before relations could recover",
    ),
    S("KOR?", "officials here", "read", "as a call to end such exercises for good"),
    G("demand", "PRK", "KOR", "troops", "a call to end such exercises for good", mod="hedged"),
    S(
        "KOR/gov",
        "A government source in Seoul",
        "suggested",
        "the call was addressed to Washington rather than to the South",
    ),
    C(
        "PRK",
        "the South|KOR",
        "Washington|USA",
        "the call was addressed to Washington rather than to the South",
        "They ring us so that somebody else hears the bell",
    ),
    S("KOR/gov", "the source", "said", '"They ring us so that somebody else hears the bell,"', form="direct"),
    S(
        "KOR/president",
        "The presidential office",
        "played down",
        "reports by two dailies that it had sent a secret envoy through Mongolia",
    ),
    S("KOR/media", "two dailies", "reports", "it had sent a secret envoy through Mongolia", up=1),
    G(
        "deny",
        "The presidential office|KOR/president",
        "two dailies|KOR/media",
        "negotiations",
        "There was no envoy",
        "The presidential office played down reports by two dailies",
        back=1,
    ),
    S("KOR/president", "an official", "said", '"There was no envoy. There was no need of one,"', form="direct"),
    N(
        "mobilize",
        "The North|PRK",
        "",
        "weapons",
        "The North has tested at least four missiles since the lines were cut",
    ),
    N(
        "mobilize",
        "South Korea|KOR",
        "",
        "weapons",
        "South Korea test-fired a submarine-launched missile of its own in September",
    ),
)

story(
    "spain-morocco-customs",
    "La Gaceta de Levante",
    "2025-01-10",
    """
MADRID - The lorry was a joke, and everybody at the Beni Ansar crossing laughed. It carried toasters. At 10.40 on Thursday the Moroccan officer looked at the papers, looked at the toasters and sent it back to Melilla.
So ended, for now, the attempt to reopen the customs post that Rabat closed in 2018 without a word. Spain's government says it was "a technical matter". The government delegate, Remedios Luján, insists that the Moroccan side had confirmed the passage in writing on 27 December. In Rabat nobody picks up the telephone.
The opposition People's group in Congress has asked that the foreign minister explain himself. It accuses him of having paid for the reopening with his turn on the Sahara and of having got nothing. "He sold a desert for a toaster," deputy Blas Quintero said to general hilarity.
Diplomats in both capitals believe that Rabat is waiting for a word from Brussels, where the fishing accord is being buried, and that the toasters are only the envelope. The letter, one of them says, is for the Commission.
The lorry's driver, a man of few words, is willing to try again on Monday.
""",
    N(
        "reject",
        "the Moroccan officer|MAR/gov",
        "Spain|ESP",
        "trade",
        "the Moroccan officer looked at the papers, looked at the toasters and sent it back to Melilla",
    ),
    N("coerce", "Rabat|MAR", "ESP", "trade", "the customs post that Rabat closed in 2018 without a word"),
    S("ESP/gov", "Spain's government", "says", 'it was "a technical matter"', form="mixed"),
    S(
        "ESP/gov/remedios-lujan",
        "The government delegate, Remedios Luján",
        "insists",
        "the Moroccan side had confirmed the passage in writing on 27 December",
    ),
    G(
        "agree",
        "the Moroccan side|MAR",
        "Spain|ESP",
        "trade",
        "the Moroccan side had confirmed the passage in writing on 27 December",
    ),
    S(
        "ESP/parliament",
        "The opposition People's group in Congress",
        "has asked",
        "that the foreign minister explain himself",
    ),
    G(
        "appeal",
        "The opposition People's group in Congress|ESP/parliament",
        "the foreign minister|ESP/mfa",
        "trade",
        "has asked that the foreign minister explain himself",
    ),
    S(
        "ESP/parliament",
        "It",
        "accuses",
        "him of having paid for the reopening with his turn on the Sahara and of having got nothing",
    ),
    G(
        "accuse",
        "It|ESP/parliament",
        "him|ESP/mfa",
        "trade sovereignty",
        "accuses him of having paid for the reopening with his turn on the Sahara",
        "He sold a desert for a toaster",
        time="present",
    ),
    S(
        "ESP/parliament/blas-quintero",
        "deputy Blas Quintero",
        "said",
        '"He sold a desert for a toaster,"',
        form="direct",
    ),
    S(
        "?",
        "Diplomats in both capitals",
        "believe",
        "Rabat is waiting for a word from Brussels, where the fishing accord is being buried, and that the toasters are only the envelope",
    ),
    S("?", "one of them", "says", "The letter", "is for the Commission"),
    C("Rabat|MAR", "", "the Commission|EU/commission", "is for the Commission"),
    S("ESP/business", "The lorry's driver, a man of few words", "is willing", "to try again on Monday"),
)

story(
    "aus-wine-lift",
    "Southern Cross Financial",
    "2024-03-28",
    """
China drops tariffs on Australian bottled wine

SYDNEY: China will remove from Friday the punitive duties it put on Australian wine in 2021, its commerce ministry said, ending the last large trade fight between the two.
Australia in turn is to discontinue its complaint at the World Trade Organization, Trade Minister Neville Crabtree said. "We never asked for a favour. We asked for the rules," he told reporters in the Barossa Valley.
Shares in Old Vine Estates jumped 9 per cent. Its chairman cautioned that shelves lost in Shanghai would not be won back with a press release.
The duties, of up to 218 per cent, followed Canberra's call for an inquiry into the origins of the coronavirus. Beijing has always denied a link.
The opposition's trade spokeswoman, Philippa Rowe, congratulated growers and accused the government of having waited a year too long to suspend the case, as she had advised.
Lobster exporters, still shut out, said they took heart.
""",
    S(
        "CHN/gov",
        "its commerce ministry",
        "said",
        "China will remove from Friday the punitive duties it put on Australian wine in 2021",
    ),
    G(
        "promise",
        "China|CHN",
        "Australian|AUS",
        "trade",
        "China will remove from Friday the punitive duties",
        "China drops tariffs on Australian bottled wine",
        by="2024-03-29: from Friday",
    ),
    G("sanction", "it|CHN", "Australian|AUS", "trade", "the punitive duties it put on Australian wine in 2021"),
    S(
        "AUS/gov/neville-crabtree",
        "Trade Minister Neville Crabtree",
        "said",
        "Australia in turn is to discontinue its complaint at the World Trade Organization",
    ),
    G(
        "promise",
        "Australia|AUS",
        "CHN",
        "trade",
        "Australia in turn is to discontinue its complaint at the World Trade Organization",
        cond="in_exchange: in turn",
    ),
    S(
        "AUS/gov/neville-crabtree",
        "he",
        "told",
        '"We never asked for a favour. We asked for the rules,"',
        form="direct",
        to="reporters|?/media",
    ),
    S(
        "AUS/business",
        "Its chairman",
        "cautioned",
        "shelves lost in Shanghai would not be won back with a press release",
    ),
    S("AUS", "Canberra", "call", "for an inquiry into the origins of the coronavirus"),
    G("appeal", "Canberra|AUS", "", "other", "Canberra's call for an inquiry into the origins of the coronavirus"),
    N("deny", "Beijing|CHN", "", "trade", "Beijing has always denied a link"),
    S(
        "AUS/party/philippa-rowe",
        "The opposition's trade spokeswoman, Philippa Rowe",
        "congratulated",
        "growers",
        to="growers|AUS/business",
    ),
    G(
        "praise",
        "The opposition's trade spokeswoman, Philippa Rowe|AUS/party/philippa-rowe",
        "growers|AUS/business",
        "trade",
        "congratulated growers",
    ),
    S(
        "AUS/party/philippa-rowe",
        "The opposition's trade spokeswoman, Philippa Rowe",
        "accused",
        "the government of having waited a year too long to suspend the case",
    ),
    G(
        "accuse",
        "The opposition's trade spokeswoman, Philippa Rowe|AUS/party/philippa-rowe",
        "the government|AUS/gov",
        "trade",
        "accused the government of having waited a year too long to suspend the case",
    ),
    S("AUS/business", "Lobster exporters, still shut out", "said", "they took heart"),
)

story(
    "volcano-iceland",
    "Reykjanes Post",
    "2024-02-09",
    """
Lava cuts hot water pipe, residents asked to keep ovens off

REYKJAVIK - Lava from the third eruption since December overran the main hot water pipe to the Reykjanes peninsula on Thursday, leaving some 20,000 people in Iceland without heating.
Civil protection officials asked households to use no more than one electric heater each. "If everybody plugs in an oven tonight, the grid goes too," department head Vigdís Arnadóttir warned.
Contractors worked through the night to join a replacement pipe that had been buried in January. They lost the race by about an hour, a foreman said.
The eruption itself was retreating by the evening. Scientists at the Meteorological Office expect the attack to be renewed within three to four weeks. The magma, one of them told public radio, "has broken every ceasefire so far".
Hotels promised refunds. The airport stayed open, and the Blue Lagoon, which had been evacuated at dawn, offered its stranded guests soup.
""",
    S(
        "ISL/gov",
        "Civil protection officials",
        "asked",
        "to use no more than one electric heater each",
        to="households|ISL/public",
    ),
    G(
        "appeal",
        "Civil protection officials|ISL/gov",
        "households|ISL/public",
        "energy humanitarian",
        "asked households to use no more than one electric heater each",
        "residents asked to keep ovens off",
    ),
    S(
        "ISL/gov/vigdis-arnadottir",
        "department head Vigdís Arnadóttir",
        "warned",
        '"If everybody plugs in an oven tonight, the grid goes too,"',
        form="direct",
    ),
    G(
        "warn",
        "department head Vigdís Arnadóttir|ISL/gov/vigdis-arnadottir",
        "everybody|ISL/public",
        "energy",
        "the grid goes too",
        cond="if: If everybody plugs in an oven tonight",
    ),
    S("ISL/business", "a foreman", "said", "They lost the race by about an hour"),
    S(
        "ISL/gov",
        "Scientists at the Meteorological Office",
        "expect",
        "the attack to be renewed within three to four weeks",
    ),
    S(
        "ISL/gov",
        "one of them",
        "told",
        "The magma",
        '"has broken every ceasefire so far"',
        form="mixed",
        to="public radio|ISL/media",
    ),
    S("ISL/business", "Hotels", "promised", "refunds"),
)

story(
    "nigeria-benin-kings",
    "Lagos Weekly Mirror",
    "2022-08-09",
    """
London museum hands over 72 bronzes

A museum in south London signed away the ownership of seventy-two objects looted from Benin City in 1897, and six of them will travel to Nigeria before the year is out.
It was, the chair of trustees said, "the moral and appropriate" thing. Nigeria's commission for museums thanked her and invited other institutions in Britain to follow. The British Museum, which holds some nine hundred pieces, is forbidden by an act of Parliament to give them up.
Who will receive the six is not agreed. The Oba's palace claims them. "They were taken from my great-great-grandfather's bedroom, not from a commission," a palace chief said. The governor of Edo State has offered a new building and threatens to go to court if they are taken to Lagos.
In 1897 a British force burnt the city. The admiral's diary, published last year, speaks of "a sharp bombardment". The word loot came into English from Hindi.
""",
    N(
        "retreat",
        "A museum in south London|GBR/ngo",
        "Nigeria|NGA",
        "assets",
        "A museum in south London signed away the ownership of seventy-two objects looted from Benin City in 1897",
        "London museum hands over 72 bronzes",
    ),
    S("GBR/ngo", "the chair of trustees", "said", "It was", '"the moral and appropriate" thing', form="mixed"),
    S("NGA/gov", "Nigeria's commission for museums", "thanked", "her"),
    G(
        "praise",
        "Nigeria's commission for museums|NGA/gov",
        "her|GBR/ngo",
        "assets",
        "Nigeria's commission for museums thanked her",
    ),
    S(
        "NGA/gov",
        "Nigeria's commission for museums",
        "invited",
        "to follow",
        to="other institutions in Britain|GBR/ngo",
    ),
    G(
        "appeal",
        "Nigeria's commission for museums|NGA/gov",
        "other institutions in Britain|GBR/ngo",
        "assets",
        "invited other institutions in Britain to follow",
    ),
    S("GBR/parliament", "an act of Parliament", "is forbidden", "to give them up"),
    N("demand", "The Oba's palace|NGA/ngo", "NGA/gov", "assets", "The Oba's palace claims them", time="present"),
    S(
        "NGA/ngo",
        "a palace chief",
        "said",
        '"They were taken from my great-great-grandfather\'s bedroom, not from a commission,"',
        form="direct",
    ),
    N(
        "offer",
        "The governor of Edo State|NGA/gov",
        "",
        "assets",
        "The governor of Edo State has offered a new building",
    ),
    S("NGA/gov", "The governor of Edo State", "threatens", "to go to court if they are taken to Lagos"),
    G(
        "threaten",
        "The governor of Edo State|NGA/gov",
        "NGA/gov",
        "assets justice",
        "threatens to go to court",
        time="present",
        cond="if: if they are taken to Lagos",
    ),
    N("attack", "a British force|GBR/mil", "the city|NGA", "force", "In 1897 a British force burnt the city"),
    S("GBR/mil", "The admiral's diary, published last year", "speaks of", '"a sharp bombardment"', form="direct"),
)

story(
    "argentina-uruguay-pulp",
    "Rioplatense",
    "2018-05-22",
    """
Uruguay would hear Argentina on mill "if it asks politely"

MONTEVIDEO - Uruguay could show Argentina the environmental file on the planned third pulp mill, but has not been asked, its environment minister said on Tuesday.
"If Buenos Aires were to write to us, I would put the six thousand pages on a boat myself," Ramiro Estevez told the Senate. He ruled out that the permit would be made dependent on the neighbour's consent. "We have been to The Hague once. I do not want to go again, but I know the way."
His words come four days after the governor of Entre Ríos said that blocking the bridges "cannot be excluded" should construction begin. Residents of Gualeguaychú kept the bridge shut for more than three years, until 2010. They have not marched this time, and the assembly that led them says that it has no plans to do so for the moment.
Argentina's foreign ministry, when asked, said the matter was with the river commission. The Finnish investor has not decided yet; it wants a railway first, and peace with the unions.
""",
    S(
        "URY/gov/ramiro-estevez",
        "its environment minister",
        "said",
        "Uruguay could show Argentina the environmental file on the planned third pulp mill, but has not been asked",
        date="2018-05-22",
    ),
    G(
        "offer",
        "Uruguay|URY",
        "Argentina|ARG",
        "other",
        "I would put the six thousand pages on a boat myself",
        "Uruguay could show Argentina the environmental file",
        "Uruguay would hear Argentina on mill",
        back=-1,
        cond="if: If Buenos Aires were to write to us",
    ),
    G("appeal", "Argentina|ARG", "URY", "other", "has not been asked", mod="negated"),
    S(
        "URY/gov/ramiro-estevez",
        "Ramiro Estevez",
        "told",
        '"If Buenos Aires were to write to us, I would put the six thousand pages on a boat myself,"',
        form="direct",
        to="the Senate|URY/parliament",
    ),
    S(
        "URY/gov/ramiro-estevez",
        "He",
        "ruled out",
        "the permit would be made dependent on the neighbour's consent",
        '"We have been to The Hague once. I do not want to go again, but I know the way."',
        form="mixed",
    ),
    G(
        "reject",
        "He|URY/gov/ramiro-estevez",
        "the neighbour|ARG",
        "other sovereignty",
        "He ruled out that the permit would be made dependent on the neighbour's consent",
    ),
    G("threaten", "I|URY/gov/ramiro-estevez", "ARG", "justice", "I know the way", mod="hedged"),
    S(
        "ARG/gov",
        "the governor of Entre Ríos",
        "said",
        'blocking the bridges "cannot be excluded" should construction begin',
        form="mixed",
        date="2018-05-18",
    ),
    G(
        "threaten",
        "the governor of Entre Ríos|ARG/gov",
        "URY",
        "shipping other",
        'blocking the bridges "cannot be excluded"',
        mod="hedged",
        cond="if: should construction begin",
    ),
    N(
        "protest",
        "Residents of Gualeguaychú|ARG/public",
        "URY",
        "other shipping",
        "Residents of Gualeguaychú kept the bridge shut for more than three years, until 2010",
    ),
    N("protest", "They|ARG/public", "URY", "other", "They have not marched this time", mod="negated"),
    S("ARG/ngo", "the assembly that led them", "says", "it has no plans to do so for the moment"),
    S("ARG/mfa", "Argentina's foreign ministry", "said", "the matter was with the river commission"),
    S("FIN/business", "it", "wants", "a railway first, and peace with the unions"),
)
