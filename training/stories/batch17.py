"""Invented stories, seventeenth batch: whom an act is meant for, told in many ways."""

from training.stories.notation import C, G, N, S, story

story(
    "georgia-eu-law-protests",
    "Tiflis Chronicle",
    "2024-05-14",
    """
Parliament passes the bill; the street answers

Georgia's parliament adopted the "transparency" law on Tuesday by 84 votes to 30, while tens of thousands stood in Rustaveli Avenue and shouted "slaves" at those inside. Police used water and seized sixty-three people.
"You had our trust for twelve years and you have spent it," the opposition deputy Nino Lomidze told the benches opposite before she tore up her copy. She promised voters that the law would be repealed on the first day after an election.
The speaker retorted that she had been paid to say so.
Brussels said in March that accession talks could not begin while such a law was in force. It repeated this on Tuesday, in the mildest of words. Four foreign ministers, from the Baltic states and Iceland, went further: they marched with the crowd. The prime minister called that a disgrace, and told the four to spend their evenings at home.
Washington has put visa restrictions "on the table". Its assistant secretary, who was in the city that day, let the government know through the chief of protocol that he would see the president, or nobody. He saw the president.
Moscow denied that it had anything to do with the text.
""",
    N(
        "protest",
        "tens of thousands|GEO/public",
        "those inside|GEO/parliament",
        "leadership information",
        "tens of thousands stood in Rustaveli Avenue",
        "the street answers",
    ),
    S("GEO/public", "tens of thousands", "shouted", '"slaves"', form="direct", to="those inside|GEO/parliament"),
    N(
        "coerce",
        "Police|GEO/gov",
        "sixty-three people|GEO/public",
        "human_rights",
        "Police used water and seized sixty-three people",
    ),
    S(
        "GEO/parliament/nino-lomidze",
        "the opposition deputy Nino Lomidze",
        "told",
        '"You had our trust for twelve years and you have spent it,"',
        form="direct",
        to="the benches opposite|GEO/party",
        date="2024-05-14",
    ),
    G(
        "accuse",
        "the opposition deputy Nino Lomidze|GEO/parliament/nino-lomidze",
        "the benches opposite|GEO/party",
        "leadership",
        "You had our trust for twelve years and you have spent it",
    ),
    S(
        "GEO/parliament/nino-lomidze",
        "She",
        "promised",
        "the law would be repealed on the first day after an election",
        to="voters|GEO/public",
    ),
    G(
        "promise",
        "She|GEO/parliament/nino-lomidze",
        "voters|GEO/public",
        "leadership human_rights",
        "the law would be repealed",
        by="?: on the first day after an election",
    ),
    S("GEO/parliament", "The speaker", "retorted", "she had been paid to say so"),
    G(
        "accuse",
        "The speaker|GEO/parliament",
        "she|GEO/parliament/nino-lomidze",
        "leadership",
        "she had been paid to say so",
    ),
    S(
        "EU",
        "Brussels",
        "said",
        "accession talks could not begin while such a law was in force",
        "It repeated this on Tuesday",
    ),
    G(
        "reject",
        "Brussels|EU",
        "GEO",
        "alliances",
        "accession talks could not begin",
        cond="until: while such a law was in force",
    ),
    N(
        "protest",
        "Four foreign ministers, from the Baltic states and Iceland|EST/mfa; LVA/mfa; LTU/mfa; ISL/mfa",
        "GEO/gov",
        "human_rights alliances",
        "they marched with the crowd",
    ),
    S("GEO/pm", "The prime minister", "called", "that a disgrace"),
    G(
        "accuse",
        "The prime minister|GEO/pm",
        "EST/mfa; LVA/mfa; LTU/mfa; ISL/mfa",
        "sovereignty",
        "The prime minister called that a disgrace",
    ),
    S(
        "GEO/pm",
        "The prime minister",
        "told",
        "to spend their evenings at home",
        to="the four|EST/mfa; LVA/mfa; LTU/mfa; ISL/mfa",
    ),
    G(
        "demand",
        "The prime minister|GEO/pm",
        "the four|EST/mfa; LVA/mfa; LTU/mfa; ISL/mfa",
        "sovereignty",
        "told the four to spend their evenings at home",
    ),
    N("threaten", "Washington|USA", "GEO", "sanctions", 'Washington has put visa restrictions "on the table"'),
    S(
        "USA/state",
        "Its assistant secretary, who was in the city that day",
        "let the government know",
        "he would see the president, or nobody",
        to="the government|GEO/gov",
    ),
    C(
        "Its assistant secretary|USA/state",
        "the chief of protocol|GEO/gov",
        "the government|GEO/gov",
        "let the government know through the chief of protocol that he would see the president, or nobody",
    ),
    N("meet", "He|USA/state; the president@1|GEO/president", "", "relations", "He saw the president"),
    S("RUS", "Moscow", "denied", "it had anything to do with the text"),
    G("deny", "Moscow|RUS", "", "sovereignty", "Moscow denied that it had anything to do with the text"),
)

story(
    "ethiopia-eritrea-somalia-port",
    "Red Sea Observer",
    "2024-10-11",
    """
Three presidents in Asmara, and one who is not

ASMARA - The leaders of Eritrea, Egypt and Somalia met here on Thursday and agreed to strengthen Somalia's army "against enemies at home and from abroad". The statement names no one. In Addis Ababa nobody asked who was meant.
"If three men talk about you in a room, you had better learn their language," said Tewodros Bekele, an adviser to Ethiopia's prime minister. He warned Cairo that arms put ashore in Mogadishu would end up with al-Shabaab. He also reminded the Somalis that it was not Egyptians who had died for Baidoa.
Somalia wants the memorandum with Somaliland annulled before it will talk. Ethiopia has rejected that twice, in Ankara, where Turkey had got the two under one roof. A third round is set for November.
Hargeisa, which signed the memorandum and was invited nowhere, thanked its partner for standing firm. It has recalled its representative from Nairobi, too: Kenya's president had said in an interview that there was only one Somalia.
Egypt denied that its two ships had carried heavy weapons. They brought rifles for policemen, its foreign ministry said, and it offered to open the manifests to the African Union.
""",
    N(
        "meet",
        "The leaders of Eritrea, Egypt and Somalia|ERI/president; EGY/president; SOM/president",
        "",
        "alliances",
        "The leaders of Eritrea, Egypt and Somalia met here on Thursday",
    ),
    N(
        "agree",
        "The leaders of Eritrea, Egypt and Somalia|ERI/president; EGY/president; SOM/president",
        "",
        "alliances troops",
        "agreed to strengthen Somalia's army",
    ),
    S(
        "ETH/pm/tewodros-bekele",
        "Tewodros Bekele, an adviser to Ethiopia's prime minister",
        "said",
        '"If three men talk about you in a room, you had better learn their language,"',
        form="direct",
    ),
    S(
        "ETH/pm/tewodros-bekele",
        "He",
        "warned",
        "arms put ashore in Mogadishu would end up with al-Shabaab",
        to="Cairo|EGY",
    ),
    G(
        "warn",
        "He|ETH/pm/tewodros-bekele",
        "Cairo|EGY",
        "weapons terrorism",
        "arms put ashore in Mogadishu would end up with al-Shabaab",
    ),
    S("ETH/pm/tewodros-bekele", "He", "reminded", "it was not Egyptians who had died for Baidoa", to="the Somalis|SOM"),
    G(
        "accuse",
        "He|ETH/pm/tewodros-bekele",
        "the Somalis|SOM",
        "alliances",
        "it was not Egyptians who had died for Baidoa",
    ),
    S("SOM", "Somalia", "wants", "the memorandum with Somaliland annulled before it will talk"),
    G(
        "reject",
        "it|SOM",
        "ETH",
        "negotiations",
        "before it will talk",
        time="present",
        cond="until: the memorandum with Somaliland annulled",
    ),
    G(
        "demand",
        "Somalia|SOM",
        "ETH",
        "sovereignty shipping",
        "Somalia wants the memorandum with Somaliland annulled",
        time="present",
    ),
    N("reject", "Ethiopia|ETH", "SOM", "sovereignty shipping", "Ethiopia has rejected that twice"),
    N("meet", "the two|ETH; SOM", "", "negotiations", "Turkey had got the two under one roof"),
    N("meet", "ETH; SOM", "", "negotiations", "A third round is set for November", time="future"),
    N("sign", "Hargeisa|SOMALILAND; ETH", "", "sovereignty shipping", "which signed the memorandum"),
    S(
        "SOMALILAND",
        "Hargeisa, which signed the memorandum and was invited nowhere",
        "thanked",
        "its partner for standing firm",
    ),
    G("praise", "Hargeisa|SOMALILAND", "its partner|ETH", "sovereignty", "thanked its partner for standing firm"),
    N("sanction", "It@0|SOMALILAND", "Kenya|KEN", "relations", "It has recalled its representative from Nairobi"),
    S("KEN/president", "Kenya's president", "said in an interview", "there was only one Somalia"),
    G("reject", "Kenya's president|KEN/president", "SOMALILAND", "sovereignty", "there was only one Somalia"),
    N(
        "deny",
        "Egypt|EGY",
        "ETH",
        "weapons",
        "Egypt denied that its two ships had carried heavy weapons",
        "They brought rifles for policemen",
    ),
    S("EGY", "Egypt", "denied", "its two ships had carried heavy weapons"),
    S("EGY/mfa", "its foreign ministry", "said", "They brought rifles for policemen"),
    S("EGY/mfa", "it", "offered", "to open the manifests to the African Union"),
    G(
        "offer",
        "it|EGY/mfa",
        "the African Union|AU",
        "weapons",
        "it offered to open the manifests to the African Union",
    ),
)

story(
    "nato-ankara-norse-veto",
    "Alliance Insider",
    "2022-06-01",
    """
What Ankara wants, and from whom

Turkey handed the Nordic applicants a list of thirty-three names on Tuesday and told them that neither would enter NATO before those people sat in a Turkish court, according to two diplomats who have seen the paper.
Sweden got twenty-one of the names, Finland twelve.
"It is not we who have to explain ourselves," said the Turkish president's adviser Cemil Aksoy. Stockholm, in his words, finances the PKK "with one hand and wipes the other on our flag". Of the Finns he spoke more warmly; they at least had answered his letters.
Finland's foreign minister said that Finnish judges took no lists from anybody. Her Swedish colleague, who sat beside her, agreed. He was ready to lift the arms embargo of 2019, he said. That, and no more, had been asked of him when they last spoke.
The alliance's secretary-general urged the three governments to meet in Brussels under his roof. All accepted. Croatia's president, whom nobody had asked, said he would do the same as Turkey until Bosnia changed its election law; his own prime minister told him to stop.
In Washington senators of both parties linked Ankara's F-16s to its vote.
""",
    S(
        "?/delegation",
        "two diplomats who have seen the paper",
        "according to",
        "Turkey handed the Nordic applicants a list of thirty-three names on Tuesday and told them that neither would enter NATO before those people sat in a Turkish court",
    ),
    S(
        "TUR",
        "Turkey",
        "told",
        "neither would enter NATO before those people sat in a Turkish court",
        to="them|SWE; FIN",
        up=1,
        date="2022-05-31",
    ),
    G(
        "reject",
        "Turkey|TUR",
        "neither|SWE; FIN",
        "alliances",
        "neither would enter NATO",
        cond="until: before those people sat in a Turkish court",
    ),
    G(
        "demand",
        "Turkey|TUR",
        "the Nordic applicants|SWE; FIN",
        "justice terrorism",
        "those people sat in a Turkish court",
        "Turkey handed the Nordic applicants a list of thirty-three names",
    ),
    S(
        "TUR/president/cemil-aksoy",
        "the Turkish president's adviser Cemil Aksoy",
        "said",
        '"It is not we who have to explain ourselves,"',
        form="direct",
    ),
    S(
        "TUR/president/cemil-aksoy",
        "his",
        "in his words",
        "Stockholm",
        'finances the PKK "with one hand and wipes the other on our flag"',
        form="mixed",
    ),
    G(
        "accuse",
        "the Turkish president's adviser Cemil Aksoy|TUR/president/cemil-aksoy",
        "Stockholm|SWE",
        "terrorism",
        "finances the PKK",
    ),
    S("TUR/president/cemil-aksoy", "he", "spoke", "they at least had answered his letters"),
    G(
        "praise",
        "he|TUR/president/cemil-aksoy",
        "the Finns|FIN",
        "relations",
        "Of the Finns he spoke more warmly",
        "they at least had answered his letters",
    ),
    S("FIN/mfa", "Finland's foreign minister", "said", "Finnish judges took no lists from anybody"),
    G("reject", "Finland's foreign minister|FIN/mfa", "TUR", "justice", "Finnish judges took no lists from anybody"),
    G(
        "reject",
        "Her Swedish colleague, who sat beside her|SWE/mfa",
        "TUR",
        "justice",
        "Her Swedish colleague, who sat beside her, agreed",
        back=None,
    ),
    S(
        "SWE/mfa",
        "he",
        "said",
        "He was ready to lift the arms embargo of 2019",
        "That, and no more, had been asked of him when they last spoke",
    ),
    G("agree", "He|SWE/mfa", "TUR", "weapons sanctions", "He was ready to lift the arms embargo of 2019"),
    G(
        "appeal",
        "TUR",
        "him|SWE/mfa",
        "weapons sanctions",
        "That, and no more, had been asked of him when they last spoke",
    ),
    S(
        "NATO/secretary-general",
        "The alliance's secretary-general",
        "urged",
        "to meet in Brussels under his roof",
        to="the three governments|TUR; SWE; FIN",
    ),
    G(
        "appeal",
        "The alliance's secretary-general|NATO/secretary-general",
        "the three governments|TUR; SWE; FIN",
        "negotiations alliances",
        "urged the three governments to meet in Brussels",
    ),
    N("agree", "All|TUR; SWE; FIN", "NATO/secretary-general", "negotiations alliances", "All accepted"),
    S(
        "HRV/president",
        "Croatia's president, whom nobody had asked",
        "said",
        "he would do the same as Turkey until Bosnia changed its election law",
    ),
    G(
        "threaten",
        "he|HRV/president",
        "SWE; FIN",
        "alliances",
        "he would do the same as Turkey",
        cond="until: until Bosnia changed its election law",
    ),
    G("demand", "Croatia's president|HRV/president", "Bosnia|BIH", "leadership", "Bosnia changed its election law"),
    S("HRV/pm", "his own prime minister", "told", "to stop", to="him|HRV/president"),
    G(
        "demand",
        "his own prime minister|HRV/pm",
        "him|HRV/president",
        "alliances",
        "his own prime minister told him to stop",
    ),
    N(
        "threaten",
        "senators of both parties|USA/congress",
        "Ankara|TUR",
        "weapons alliances",
        "senators of both parties linked Ankara's F-16s to its vote",
    ),
)

story(
    "sri-lanka-india-fishers",
    "Jaffna Morning",
    "2023-02-19",
    """
Fishermen hold a funeral for their nets

Eleven Tamil Nadu fishermen were arrested off Neduntheevu on Saturday night and two trawlers taken, the Sri Lanka Navy announced. It is the sixth seizure this year.
In Rameswaram, across the water, the men's union went on strike and asked New Delhi to "break its silence". The state's chief minister wrote to the prime minister, not for the first time, and requested that he take it up with Colombo. India's high commissioner did so on Sunday. He was told that the law would take its course.
But the anger on this shore is as great, and it points the other way. At Gurunagar fishers of the North carried shredded nets to the Indian consulate in a coffin. "They plough our sea," their spokeswoman, Selvi Arulanandam, said of the trawlers. "And ours sit in Colombo and let them." She demanded that the minister come and look.
He will not. Minister Ranjith Wickrama promised them diesel instead.
A priest who has carried letters between the two coasts since the war ended says neither side wants the other to drown.
""",
    N(
        "coerce",
        "the Sri Lanka Navy|LKA/mil",
        "Eleven Tamil Nadu fishermen|IND/public",
        "shipping trade",
        "Eleven Tamil Nadu fishermen were arrested off Neduntheevu on Saturday night and two trawlers taken",
    ),
    S(
        "LKA/mil",
        "the Sri Lanka Navy",
        "announced",
        "Eleven Tamil Nadu fishermen were arrested off Neduntheevu on Saturday night and two trawlers taken",
        date="2023-02-19",
    ),
    N("protest", "the men's union|IND/ngo", "New Delhi|IND/gov", "shipping", "the men's union went on strike"),
    S("IND/ngo", "the men's union", "asked", 'to "break its silence"', form="mixed", to="New Delhi|IND/gov"),
    G(
        "appeal",
        "the men's union|IND/ngo",
        "New Delhi|IND/gov",
        "shipping prisoners",
        'asked New Delhi to "break its silence"',
    ),
    S(
        "IND/gov",
        "The state's chief minister",
        "requested",
        "he take it up with Colombo",
        to="the prime minister|IND/pm",
    ),
    G(
        "appeal",
        "The state's chief minister|IND/gov",
        "the prime minister|IND/pm",
        "shipping prisoners",
        "requested that he take it up with Colombo",
    ),
    N(
        "appeal",
        "India's high commissioner|IND/embassy",
        "Colombo@0|LKA",
        "shipping prisoners",
        "India's high commissioner did so on Sunday",
    ),
    S("LKA", None, "was told", "the law would take its course", to="He@0|IND/embassy"),
    G("reject", "LKA", "He@0|IND/embassy", "prisoners justice", "the law would take its course"),
    N(
        "protest",
        "fishers of the North|LKA/public",
        "the Indian consulate|IND/embassy",
        "shipping trade",
        "fishers of the North carried shredded nets to the Indian consulate in a coffin",
    ),
    S(
        "LKA/public/selvi-arulanandam",
        "their spokeswoman, Selvi Arulanandam",
        "said",
        '"They plough our sea,"',
        '"And ours sit in Colombo and let them."',
        form="direct",
    ),
    G(
        "accuse",
        "their spokeswoman, Selvi Arulanandam|LKA/public/selvi-arulanandam",
        "They|IND/public",
        "shipping",
        "They plough our sea",
    ),
    G(
        "accuse",
        "their spokeswoman, Selvi Arulanandam|LKA/public/selvi-arulanandam",
        "ours|LKA/gov",
        "shipping",
        "ours sit in Colombo and let them",
    ),
    S("LKA/public/selvi-arulanandam", "She", "demanded", "the minister come and look"),
    G(
        "demand",
        "She|LKA/public/selvi-arulanandam",
        "the minister|LKA/gov/ranjith-wickrama",
        "shipping",
        "She demanded that the minister come and look",
    ),
    N("reject", "He@1|LKA/gov/ranjith-wickrama", "LKA/public", "shipping", "He will not"),
    N(
        "promise",
        "Minister Ranjith Wickrama|LKA/gov/ranjith-wickrama",
        "them|LKA/public",
        "aid",
        "Minister Ranjith Wickrama promised them diesel instead",
    ),
    S("LKA/gov/ranjith-wickrama", "Minister Ranjith Wickrama", "promised", "diesel instead", to="them|LKA/public"),
    S(
        "LKA/ngo",
        "A priest who has carried letters between the two coasts since the war ended",
        "says",
        "neither side wants the other to drown",
    ),
)

story(
    "us-canada-column-tariff",
    "Great Plains Tribune",
    "2025-03-09",
    """
Don't laugh at Canada. It means us

When the premier of a province stands up and says that he will turn off the lights in three American states, he is not talking to Washington. He is talking to you, in Duluth and in Buffalo, and he wants you to call your congressman.
I did. Mine told me that it was a bluff. His aide, less sure, asked me not to print the name.
The President, for his part, says our neighbors have cheated us on milk for forty years. Maybe. He put a tariff on their steel on Tuesday, took it off their cars on Thursday, and has promised us more of it by April. They have slapped theirs on our orange juice. Mexico, told to do as much for the border as Canada, sent ten thousand guardsmen and got a month.
Governor Lyle Hansen has begged both leaders to talk. The one in St. Paul, I should say, not the hockey player. He is right. He should start by apologizing for February, when he called the Canadians "tenants".
They have asked for that. They are a polite people, and when they ask twice they mean it.
""",
    S("CAN/gov", "the premier of a province", "says", "he will turn off the lights in three American states"),
    G(
        "threaten",
        "he|CAN/gov",
        "three American states|USA",
        "energy trade",
        "he will turn off the lights in three American states",
        time="present",
    ),
    C("the premier of a province|CAN/gov", "", "you|USA/public", "He is talking to you, in Duluth and in Buffalo"),
    S("CAN/gov", "he", "wants", "you to call your congressman"),
    G("appeal", "he|CAN/gov", "you|USA/public", "trade", "he wants you to call your congressman", time="present"),
    S("USA/congress", "Mine", "told", "it was a bluff", to="me|USA/media"),
    S("USA/congress", "His aide, less sure", "asked", "not to print the name", to="me|USA/media"),
    G("appeal", "His aide, less sure|USA/congress", "me|USA/media", "information", "asked me not to print the name"),
    S("USA/president", "The President", "says", "our neighbors have cheated us on milk for forty years"),
    G(
        "accuse",
        "The President|USA/president",
        "our neighbors|CAN",
        "trade",
        "our neighbors have cheated us on milk for forty years",
        time="present",
    ),
    N("sanction", "He@1|USA/president", "their|CAN", "trade", "He put a tariff on their steel on Tuesday"),
    N("retreat", "USA/president", "their|CAN", "trade", "took it off their cars on Thursday"),
    N("threaten", "USA/president", "CAN", "trade", "has promised us more of it by April", by="2025-04-30: by April"),
    N("sanction", "They@0|CAN", "our|USA", "trade", "They have slapped theirs on our orange juice"),
    N("demand", "USA", "Mexico|MEX", "migration", "Mexico, told to do as much for the border as Canada"),
    N("mobilize", "Mexico|MEX", "", "troops migration", "sent ten thousand guardsmen"),
    N("retreat", "USA", "Mexico|MEX", "trade", "got a month"),
    S("USA/gov/lyle-hansen", "Governor Lyle Hansen", "begged", "to talk", to="both leaders|USA/president; CAN/pm"),
    G(
        "appeal",
        "Governor Lyle Hansen|USA/gov/lyle-hansen",
        "both leaders|USA/president; CAN/pm",
        "trade negotiations",
        "Governor Lyle Hansen has begged both leaders to talk",
    ),
    S("AUTHOR", None, "I should say", "The one in St. Paul", "not the hockey player"),
    N(
        "appeal",
        "AUTHOR",
        "He@3|USA/gov/lyle-hansen",
        "relations",
        "He should start by apologizing for February",
        time="present",
    ),
    S("USA/gov/lyle-hansen", "he", "called", 'the Canadians "tenants"', form="mixed"),
    G("accuse", "he|USA/gov/lyle-hansen", "the Canadians|CAN/public", "relations", 'he called the Canadians "tenants"'),
    N("appeal", "They@1|CAN", "USA/gov/lyle-hansen", "relations", "They have asked for that"),
)

story(
    "mofa-iran-spokesman-weekly",
    "Ministry of Foreign Affairs of the Islamic Republic of Iran (website)",
    "2024-04-29",
    """
Spokesman answers journalists at weekly press conference

Q: The three European countries say you have until the summer to satisfy the Agency. What is your reply to them?
A: They have the wrong address. We are members of the Safeguards Agreement and they are not our guardians. If they go to the Council, we shall reconsider our cooperation with the Agency. We told its Director General so when he was here.
Q: Has Oman brought you a new letter from the Americans?
A: Our friends in Muscat are trustworthy carriers and I thank them. There was a letter. I shall not discuss what is in it, but our answer has gone back by the same road. It is the same as before: first they lift what they have imposed, then we sit.
Q: Pakistan says the gas pipeline cannot be finished because of US pressure.
A: We understand the difficulties of our neighbour. At the same time it has obligations, and we expect it to honour them by September.
Q: And the students arrested at American universities?
A: We condemn it. We call on the authorities there to respect the freedom that they recommend to others. Our universities will give scholarships to those who have been expelled.
""",
    S(
        "?/media",
        "Q@0",
        None,
        "The three European countries say you have until the summer to satisfy the Agency. What is your reply to them?",
        form="direct",
        to="IRN/mfa",
    ),
    S("DEU; FRA; GBR", "The three European countries", "say", "you have until the summer to satisfy the Agency", up=1),
    G(
        "demand",
        "The three European countries|DEU; FRA; GBR",
        "you|IRN",
        "nuclear",
        "you have until the summer to satisfy the Agency",
        time="present",
        by="?: until the summer",
    ),
    S(
        "IRN/mfa",
        "A@0",
        None,
        "They have the wrong address ... We told its Director General so when he was here",
        form="direct",
        to="?/media",
    ),
    G(
        "reject",
        "IRN/mfa",
        "They|DEU; FRA; GBR",
        "nuclear sovereignty",
        "They have the wrong address",
        "they are not our guardians",
        time="present",
    ),
    G(
        "threaten",
        "we|IRN",
        "they|DEU; FRA; GBR",
        "nuclear",
        "we shall reconsider our cooperation with the Agency",
        time="present",
        cond="if: If they go to the Council",
    ),
    G("threaten", "We|IRN", "its Director General|IAEA", "nuclear", "We told its Director General so when he was here"),
    S("?/media", "Q@1", None, "Has Oman brought you a new letter from the Americans?", form="direct", to="IRN/mfa"),
    S(
        "IRN/mfa",
        "A@1",
        None,
        "Our friends in Muscat are trustworthy carriers ... then we sit",
        form="direct",
        to="?/media",
    ),
    G(
        "praise",
        "I|IRN/mfa",
        "Our friends in Muscat|OMN",
        "negotiations",
        "Our friends in Muscat are trustworthy carriers and I thank them",
        time="present",
    ),
    C(
        "the Americans|USA",
        "Our friends in Muscat|OMN",
        "IRN",
        "There was a letter",
        "Has Oman brought you a new letter from the Americans",
    ),
    C("IRN", "Our friends in Muscat|OMN", "USA", "our answer has gone back by the same road"),
    G("demand", "IRN", "they|USA", "sanctions negotiations", "first they lift what they have imposed", time="present"),
    G(
        "offer",
        "we|IRN",
        "USA",
        "negotiations",
        "then we sit",
        time="present",
        cond="prerequisite: first they lift what they have imposed",
    ),
    G("sanction", "they|USA", "IRN", "sanctions", "what they have imposed"),
    S(
        "?/media",
        "Q@2",
        None,
        "Pakistan says the gas pipeline cannot be finished because of US pressure",
        form="direct",
        to="IRN/mfa",
    ),
    S("PAK", "Pakistan", "says", "the gas pipeline cannot be finished because of US pressure", up=1),
    G("reject", "Pakistan|PAK", "IRN", "energy", "the gas pipeline cannot be finished", time="present"),
    S(
        "IRN/mfa",
        "A@2",
        None,
        "We understand the difficulties of our neighbour. At the same time it has obligations, and we expect it to honour them by September",
        form="direct",
        to="?/media",
    ),
    G(
        "appeal",
        "we|IRN",
        "it|PAK",
        "energy",
        "we expect it to honour them by September",
        time="present",
        by="2024-09-30: by September",
    ),
    S("?/media", "Q@3", None, "And the students arrested at American universities?", form="direct", to="IRN/mfa"),
    S("IRN/mfa", "A@3", None, "We condemn it ... to those who have been expelled", form="direct", to="?/media"),
    G("accuse", "We|IRN", "USA", "human_rights", "We condemn it", time="present"),
    G(
        "appeal",
        "We|IRN",
        "the authorities there|USA/gov",
        "human_rights",
        "We call on the authorities there to respect the freedom",
        time="present",
    ),
    G(
        "promise",
        "Our universities|IRN/ngo",
        "those who have been expelled|USA/public",
        "human_rights",
        "Our universities will give scholarships to those who have been expelled",
        time="present",
    ),
)

story(
    "nigeria-niger-ecowas",
    "Lagos Sentinel",
    "2023-08-21",
    """
Bloc rejects junta's three years

ECOWAS yesterday turned down the timetable offered by the soldiers who hold Niger. "Nobody asked them for a timetable. We asked them for a president," the bloc's commissioner for political affairs, Kwame Abekah, said in Abuja.
The general who leads them had promised elections "within thirty-six months", in an address to his nation on Saturday night. He had in the same breath warned that an attack on his country would be no walk in the park.
Senator Halima Danjuma, of Kebbi, pleaded with President Tinubu's government to reopen the frontier. Her constituents trade with nobody else. "You are starving Sokoto in order to frighten Niamey," she said. The upper house had refused him leave to send troops a fortnight before.
Benin and Côte d'Ivoire stand ready to march; Cape Verde would not, it said, send so much as a drummer. Burkina Faso and Mali have told all of them that they would treat it as a war on themselves.
France? It recognises no demand from people it does not recognise. The junta had given its ambassador until Friday to leave.
Women at Katsina's border market prayed for rain and for the lorries.
""",
    N(
        "reject",
        "ECOWAS|ECOWAS",
        "the soldiers who hold Niger|NER/mil",
        "leadership",
        "ECOWAS yesterday turned down the timetable offered by the soldiers who hold Niger",
        "Bloc rejects junta's three years",
    ),
    S(
        "ECOWAS/commission/kwame-abekah",
        "the bloc's commissioner for political affairs, Kwame Abekah",
        "said",
        '"Nobody asked them for a timetable. We asked them for a president,"',
        form="direct",
        date="2023-08-20",
    ),
    G("demand", "We|ECOWAS", "them|NER/mil", "leadership", "We asked them for a president"),
    S(
        "NER/mil",
        "The general who leads them",
        "promised",
        'elections "within thirty-six months"',
        form="mixed",
        to="his nation|NER/public",
        date="2023-08-19",
    ),
    G(
        "promise",
        "The general who leads them|NER/mil",
        "ECOWAS",
        "leadership",
        'The general who leads them had promised elections "within thirty-six months"',
        by="2026-08-19: within thirty-six months",
    ),
    S("NER/mil", "He", "warned", "an attack on his country would be no walk in the park", date="2023-08-19"),
    G("threaten", "He|NER/mil", "ECOWAS", "force", "an attack on his country would be no walk in the park"),
    S(
        "NGA/parliament/halima-danjuma",
        "Senator Halima Danjuma, of Kebbi",
        "pleaded",
        "to reopen the frontier",
        to="President Tinubu's government|NGA/gov",
    ),
    G(
        "appeal",
        "Senator Halima Danjuma, of Kebbi|NGA/parliament/halima-danjuma",
        "President Tinubu's government|NGA/gov",
        "trade",
        "pleaded with President Tinubu's government to reopen the frontier",
    ),
    S(
        "NGA/parliament/halima-danjuma",
        "she",
        "said",
        '"You are starving Sokoto in order to frighten Niamey,"',
        form="direct",
    ),
    G(
        "accuse",
        "she|NGA/parliament/halima-danjuma",
        "You|NGA/gov",
        "trade humanitarian",
        "You are starving Sokoto in order to frighten Niamey",
    ),
    N(
        "reject",
        "The upper house|NGA/parliament",
        "him|NGA/president",
        "troops",
        "The upper house had refused him leave to send troops",
    ),
    N(
        "threaten",
        "Benin|BEN; Côte d'Ivoire|CIV",
        "NER/mil",
        "force troops",
        "Benin and Côte d'Ivoire stand ready to march",
    ),
    S("CPV", "it", "said", "Cape Verde would not", "send so much as a drummer"),
    G("reject", "Cape Verde|CPV", "ECOWAS", "troops", "Cape Verde would not"),
    S(
        "BFA; MLI",
        "Burkina Faso and Mali",
        "told",
        "they would treat it as a war on themselves",
        to="all of them|ECOWAS",
    ),
    G(
        "threaten",
        "Burkina Faso|BFA; Mali|MLI",
        "all of them|ECOWAS",
        "force alliances",
        "they would treat it as a war on themselves",
    ),
    N(
        "reject",
        "It|FRA",
        "people it does not recognise|NER/mil",
        "relations sovereignty",
        "It recognises no demand from people it does not recognise",
        time="present",
    ),
    N(
        "demand",
        "The junta|NER/mil",
        "its ambassador|FRA/embassy",
        "relations",
        "The junta had given its ambassador until Friday to leave",
        by="2023-08-25: until Friday",
    ),
)

story(
    "vatican-swiss-mediation",
    "Corriere del Colle",
    "2023-06-07",
    """
The cardinal's second suitcase

ROME. Cardinal Ruggero Bellandi flew back from Kyiv on Tuesday with one letter and without an answer. He thanked his hosts, embraced nobody, and asked journalists not to call it a mission.
To the Ukrainians it was one, and not the one they needed. Mediation is not wanted, the president's office said. What it did ask of the Holy See was help in getting back the children taken to Russia; and to this the cardinal, according to people around him, agreed on the spot.
He goes to Moscow at the end of the month. Whether anybody of rank will see him there, the foreign ministry on Smolenskaya Square would not say. Its spokeswoman expressed respect for the Vatican's "balanced" position, a compliment for which some in the Curia would rather not have been singled out. The Patriarchate had no comment.
The Swiss had offered Bern; the Brazilians, themselves. Both have been told no by one of the two, and "not now" by the other.
Bellandi is seventy. His mother, in Bologna, told a local station that he had always brought things back.
""",
    N("praise", "He|VAT/gov/ruggero-bellandi", "his hosts|UKR", "negotiations", "He thanked his hosts"),
    S("VAT/gov/ruggero-bellandi", "He", "thanked", "his hosts"),
    S("VAT/gov/ruggero-bellandi", "He", "asked", "not to call it a mission", to="journalists|?/media"),
    G(
        "appeal",
        "He|VAT/gov/ruggero-bellandi",
        "journalists|?/media",
        "negotiations information",
        "asked journalists not to call it a mission",
    ),
    S("UKR/president", "the president's office", "said", "Mediation is not wanted"),
    G("reject", "the president's office|UKR/president", "VAT", "negotiations", "Mediation is not wanted"),
    S("UKR/president", "it", "ask", "help in getting back the children taken to Russia", to="the Holy See|VAT"),
    G(
        "appeal",
        "it@2|UKR/president",
        "the Holy See|VAT",
        "humanitarian prisoners",
        "What it did ask of the Holy See was help in getting back the children taken to Russia",
    ),
    G("coerce", "RUS", "the children|UKR/public", "humanitarian human_rights", "the children taken to Russia"),
    S("?", "people around him", "according to", "to this the cardinal", "agreed on the spot"),
    G("agree", "the cardinal|VAT/gov/ruggero-bellandi", "UKR/president", "humanitarian", "agreed on the spot"),
    N(
        "meet",
        "He|VAT/gov/ruggero-bellandi; Moscow|RUS",
        "",
        "negotiations",
        "He goes to Moscow at the end of the month",
        time="future",
    ),
    S("RUS/mfa", "Its spokeswoman", "expressed respect", 'for the Vatican\'s "balanced" position', form="mixed"),
    G(
        "praise",
        "Its spokeswoman|RUS/mfa",
        "the Vatican|VAT",
        "negotiations",
        "Its spokeswoman expressed respect for the Vatican's",
    ),
    N("offer", "The Swiss|CHE", "UKR; RUS", "negotiations", "The Swiss had offered Bern"),
    N("offer", "the Brazilians|BRA", "UKR; RUS", "negotiations", "the Brazilians, themselves"),
    S(
        "ITA//mother-of-ruggero-bellandi",
        "His mother, in Bologna",
        "told",
        "he had always brought things back",
        to="a local station|ITA/media",
        relays="a local station|ITA/media",
    ),
)

story(
    "mongolia-river-story",
    "Ulaanbaatar Mirror",
    "2020-08-29",
    """
The neighbours and the well

In Zamyn-Üüd the wind comes from the south and so, people say, does everything else: lorries, noodles, dust, advice. Old Dashdorj fought with his neighbour over a well for thirty years. Last winter the neighbour died and Dashdorj dug the grave himself.
"Peace at last," he said, and then, after a while: "I miss the shouting."
The town is full of such truces. Two hotels that sued each other over a sign now share a boiler. The football club was relegated, appealed, and lost. A Chinese driver who was fined for parking under the statue paid with a smile and parked there again.
At the customs yard, shifts change at noon. Nobody is turned back; it is merely that the queue does not move. The officer at the window says the system is thinking. It thinks until four.
In the evening the young people go to the station to see the Beijing train not stop. They wave. Somebody, always, waves back.
""",
    S("MNG//dashdorj", "he", "said", '"Peace at last,"', '"I miss the shouting."', form="direct"),
    S("MNG/gov", "The officer at the window", "says", "the system is thinking"),
)

story(
    "venezuela-guyana-argyle",
    "Kingstown Searchlight-Herald",
    "2023-12-15",
    """
Handshake at Argyle, fists behind the back

The presidents of Guyana and Venezuela talked for two hours in St Vincent on Thursday and agreed not to threaten one another. CARICOM's chairman, in whose airport lounge they sat, beamed at both.
Within a day each had accused the other of breaking it. Caracas pointed to a British patrol ship on its way to Georgetown: "a provocation by the colonial power that drew the line," the defence minister called it, and he ordered five thousand troops to exercises off the coast. Guyana's foreign secretary, Robeson Chanderpaul, said the ship had been announced in October and threatened nobody; troops did.
He asked Brasília for a word in the right ear. Brazil, which has armour at Boa Vista, let both know that it would allow no column through Roraima, in either direction.
London is sorry about nothing. "We were invited by a friend and we came," said the junior minister for the Americas. She added that Mr. Chanderpaul had nothing to fear from the Navy; others should behave.
In Essequibo itself Toshao Leroy Benn, head of a village of four hundred, put it thus to the BBC: "Both love us. Neither has built the bridge."
""",
    N(
        "meet",
        "The presidents of Guyana and Venezuela|GUY/president; VEN/president",
        "",
        "territory negotiations",
        "The presidents of Guyana and Venezuela talked for two hours in St Vincent",
    ),
    N(
        "agree",
        "The presidents of Guyana and Venezuela|GUY/president; VEN/president",
        "",
        "territory force",
        "agreed not to threaten one another",
    ),
    N(
        "accuse",
        "each|GUY; VEN",
        "the other|VEN; GUY",
        "territory negotiations",
        "each had accused the other of breaking it",
    ),
    S(
        "VEN/mod",
        "the defence minister",
        "called it",
        '"a provocation by the colonial power that drew the line,"',
        form="direct",
        date="2023-12-15",
    ),
    G(
        "accuse",
        "the defence minister|VEN/mod",
        "the colonial power|GBR",
        "troops territory",
        "a provocation by the colonial power that drew the line",
    ),
    N(
        "mobilize",
        "a British patrol ship|GBR/mil",
        "VEN",
        "troops shipping",
        "a British patrol ship on its way to Georgetown",
    ),
    N(
        "mobilize",
        "he|VEN/mod",
        "GUY; GBR",
        "troops shipping",
        "he ordered five thousand troops to exercises off the coast",
    ),
    S(
        "GUY/mfa/robeson-chanderpaul",
        "Guyana's foreign secretary, Robeson Chanderpaul",
        "said",
        "the ship had been announced in October and threatened nobody; troops did",
    ),
    G(
        "deny",
        "Guyana's foreign secretary, Robeson Chanderpaul|GUY/mfa/robeson-chanderpaul",
        "VEN",
        "troops",
        "the ship had been announced in October and threatened nobody",
    ),
    G(
        "accuse",
        "Guyana's foreign secretary, Robeson Chanderpaul|GUY/mfa/robeson-chanderpaul",
        "VEN",
        "troops",
        "troops did",
    ),
    S("GUY/mfa/robeson-chanderpaul", "He", "asked", "for a word in the right ear", to="Brasília|BRA"),
    G(
        "appeal",
        "He|GUY/mfa/robeson-chanderpaul",
        "Brasília|BRA",
        "negotiations",
        "He asked Brasília for a word in the right ear",
    ),
    S(
        "BRA",
        "Brazil, which has armour at Boa Vista",
        "let both know",
        "it would allow no column through Roraima, in either direction",
        to="both|GUY; VEN",
    ),
    G("reject", "Brazil|BRA", "both|GUY; VEN", "troops territory", "it would allow no column through Roraima"),
    S(
        "GBR/gov",
        "the junior minister for the Americas",
        "said",
        '"We were invited by a friend and we came,"',
        form="direct",
    ),
    G("appeal", "a friend|GUY", "We|GBR", "troops", "We were invited by a friend"),
    S("GBR/gov", "She", "added", "Mr. Chanderpaul had nothing to fear from the Navy; others should behave"),
    G("appeal", "She|GBR/gov", "others|VEN", "territory force", "others should behave"),
    S(
        "GUY/public/leroy-benn",
        "Toshao Leroy Benn, head of a village of four hundred",
        "put it",
        '"Both love us. Neither has built the bridge."',
        form="direct",
        to="the BBC|GBR/media/bbc",
        relays="the BBC|GBR/media/bbc",
    ),
    G(
        "accuse",
        "Toshao Leroy Benn, head of a village of four hundred|GUY/public/leroy-benn",
        "Neither|GUY; VEN",
        "other",
        "Neither has built the bridge",
    ),
)

story(
    "libya-turkey-greece-maritime",
    "Aegean Shipping News",
    "2020-01-03",
    """
Three against a map

Greece, Cyprus and Israel signed their pipeline agreement in Athens on Thursday, and Italy, expected as the fourth, sent its regrets.
The three want it understood that EastMed is aimed at nobody. Ankara takes it as aimed at Ankara. Its map, agreed with the government in Tripoli in November, runs straight through the route; the energy minister, Orhan Kaya, advised the investors to ask him before they asked the fishes.
The Greek prime minister urged the European Union to say clearly what the map is worth. Nothing, the commissioner obliged.
Tripoli begs to differ. Its envoy in Athens, whom the Greeks had expelled over the deal, told Maltese radio that a small state had the right to draw a line with whoever came to its aid. Benghazi, by contrast, thanked the three. Field marshal's men there have promised to sink any Turkish drillship, and on Friday they boarded one, or something like it: a tug from Grenada. Grenada has complained to no one.
Egypt's parliament convened to condemn Turkey's plan to send troops. So did the Arab League, minus two.
The State Department called on all involved to refrain from provocative steps; the Greek press asked whom it had in mind.
""",
    N(
        "sign",
        "Greece|GRC; Cyprus|CYP; Israel|ISR",
        "",
        "energy",
        "Greece, Cyprus and Israel signed their pipeline agreement in Athens",
    ),
    N("reject", "Italy|ITA", "GRC; CYP; ISR", "energy", "Italy, expected as the fourth, sent its regrets"),
    S("GRC; CYP; ISR", "The three", "want it understood", "EastMed is aimed at nobody"),
    G("deny", "The three|GRC; CYP; ISR", "", "energy", "EastMed is aimed at nobody", time="present"),
    S("TUR", "Ankara@0", "takes", "it as aimed at Ankara"),
    N(
        "agree",
        "Its|TUR; the government in Tripoli|LBY/gov",
        "",
        "territory shipping",
        "Its map, agreed with the government in Tripoli in November",
    ),
    S(
        "TUR/gov/orhan-kaya",
        "the energy minister, Orhan Kaya",
        "advised",
        "to ask him before they asked the fishes",
        to="the investors|?/business",
    ),
    G(
        "appeal",
        "the energy minister, Orhan Kaya|TUR/gov/orhan-kaya",
        "the investors|?/business",
        "energy",
        "advised the investors to ask him before they asked the fishes",
    ),
    S(
        "GRC/pm",
        "The Greek prime minister",
        "urged",
        "to say clearly what the map is worth",
        to="the European Union|EU",
    ),
    G(
        "appeal",
        "The Greek prime minister|GRC/pm",
        "the European Union|EU",
        "territory shipping",
        "urged the European Union to say clearly what the map is worth",
    ),
    S("EU/commission", "the commissioner", "obliged", "Nothing"),
    G("reject", "the commissioner|EU/commission", "TUR; LBY/gov", "territory shipping", "Nothing"),
    S("LBY/gov", "Tripoli", "begs to differ", "Nothing"),
    G("deny", "Tripoli@1|LBY/gov", "EU/commission", "territory", "Tripoli begs to differ", back=None, time="present"),
    S(
        "LBY/embassy",
        "Its envoy in Athens, whom the Greeks had expelled over the deal",
        "told",
        "a small state had the right to draw a line with whoever came to its aid",
        to="Maltese radio|MLT/media",
        relays="Maltese radio|MLT/media",
    ),
    N(
        "sanction",
        "the Greeks|GRC",
        "Its envoy in Athens|LBY/embassy",
        "relations",
        "whom the Greeks had expelled over the deal",
    ),
    N("praise", "Benghazi|LNA", "the three|GRC; CYP; ISR", "energy", "Benghazi, by contrast, thanked the three"),
    N(
        "threaten",
        "Field marshal's men there|LNA",
        "TUR",
        "force shipping",
        "Field marshal's men there have promised to sink any Turkish drillship",
    ),
    N(
        "coerce",
        "they|LNA",
        "a tug from Grenada|GRD",
        "shipping",
        "on Friday they boarded one, or something like it: a tug from Grenada",
    ),
    N("accuse", "Grenada@1|GRD", "", "shipping", "Grenada has complained to no one", mod="negated"),
    S("EGY/parliament", "Egypt's parliament", "condemn", "Turkey's plan to send troops"),
    G(
        "accuse",
        "Egypt's parliament|EGY/parliament; the Arab League|ARAB-LEAGUE",
        "Turkey|TUR",
        "troops",
        "condemn Turkey's plan to send troops",
        "So did the Arab League",
    ),
    S(
        "USA/state",
        "The State Department",
        "called on",
        "to refrain from provocative steps",
        to="all involved|TUR; GRC; CYP; LBY",
    ),
    G(
        "appeal",
        "The State Department|USA/state",
        "all involved|TUR; GRC; CYP; LBY",
        "shipping territory",
        "called on all involved to refrain from provocative steps",
    ),
    S("GRC/media", "the Greek press", "asked", "whom it had in mind"),
)

story(
    "who-tedros-style-briefing",
    "Geneva Dispatch",
    "2021-02-12",
    """
Health agency asks two capitals for the same data, gets two answers

GENEVA - The World Health Organization has written to China and to the United States for early samples of the virus, its emergencies chief, Dr Anneke Vos, said on Friday.
"We asked Beijing for the blood bank's records. We asked Washington for what its laboratories hold. From one we heard that the request would be studied," she told journalists. "From the other we heard nothing."
She would not say which was which.
A Chinese delegate, reached by telephone, complained that the agency was letting itself be used. It had had everything, he said: "They sat in our rooms for four weeks and we hid nothing from them." The Americans for their part blame the mission's report for leaning on data that its authors had not seen. A health department spokesman reaffirmed that the new administration would pay the dues its predecessor had held back.
Australia backed the agency. India, which wants vaccines and not virology, reminded it of COVAX; so did South Africa, more sharply, and both called upon the makers to share their patents. The makers' federation refused: "Nobody ever made a dose out of a waiver."
Vos thanked everybody. She has aged, people say.
""",
    S(
        "WHO/anneke-vos",
        "its emergencies chief, Dr Anneke Vos",
        "said",
        "The World Health Organization has written to China and to the United States for early samples of the virus",
        date="2021-02-12",
    ),
    G(
        "appeal",
        "The World Health Organization|WHO",
        "China|CHN; the United States|USA",
        "other information",
        "The World Health Organization has written to China and to the United States for early samples of the virus",
        "Health agency asks two capitals for the same data",
        "We asked Beijing for the blood bank's records",
        "We asked Washington for what its laboratories hold",
    ),
    S(
        "WHO/anneke-vos",
        "she",
        "told",
        '"We asked Beijing for the blood bank\'s records ... From one we heard that the request would be studied,"',
        '"From the other we heard nothing."',
        form="direct",
        to="journalists|?/media",
        date="2021-02-12",
    ),
    S("?", "one@0", "we heard", "the request would be studied", up=1),
    S(
        "CHN/delegation",
        "A Chinese delegate, reached by telephone",
        "complained",
        "the agency was letting itself be used",
    ),
    G(
        "accuse",
        "A Chinese delegate, reached by telephone|CHN/delegation",
        "the agency@0|WHO",
        "information",
        "the agency was letting itself be used",
    ),
    S(
        "CHN/delegation",
        "he",
        "said",
        "It had had everything",
        '"They sat in our rooms for four weeks and we hid nothing from them."',
        form="mixed",
    ),
    G("deny", "he|CHN/delegation", "WHO", "information", "we hid nothing from them", "It had had everything"),
    S("USA", "The Americans", "blame", "the mission's report for leaning on data that its authors had not seen"),
    G(
        "accuse",
        "The Americans|USA",
        "the mission|WHO",
        "information",
        "The Americans for their part blame the mission's report",
        time="present",
    ),
    S(
        "USA/gov",
        "A health department spokesman",
        "reaffirmed",
        "the new administration would pay the dues its predecessor had held back",
    ),
    G("promise", "the new administration|USA/gov", "WHO", "aid", "the new administration would pay the dues"),
    N("praise", "Australia|AUS", "the agency@1|WHO", "other", "Australia backed the agency"),
    S("IND", "India, which wants vaccines and not virology", "reminded", "of COVAX", to="it|WHO"),
    G(
        "appeal",
        "India|IND; South Africa|ZAF",
        "it|WHO",
        "aid humanitarian",
        "reminded it of COVAX",
        "so did South Africa",
    ),
    S("IND; ZAF", "both", "called upon", "to share their patents", to="the makers|?/business"),
    G(
        "appeal",
        "both|IND; ZAF",
        "the makers|?/business",
        "trade aid",
        "both called upon the makers to share their patents",
    ),
    N("reject", "The makers' federation|?/business", "IND; ZAF", "trade", "The makers' federation refused"),
    S("?/business", "The makers' federation", "refused", '"Nobody ever made a dose out of a waiver."', form="direct"),
    N("praise", "Vos|WHO/anneke-vos", "everybody|WORLD", "other", "Vos thanked everybody"),
)

story(
    "serb-kosovo-bosnia-dodik-style",
    "Sarajevo Evening Paper",
    "2022-01-10",
    """
Parade in Banja Luka: guests, absentees and a reprimand

Eight hundred policemen marched through Banja Luka on Sunday to mark a holiday that Bosnia's constitutional court has banned twice. The entity's leadership had been told by the United Nations not to hold it; by the Americans, not to attend it; and by its own veterans, who are owed four months of pensions, to be ashamed of it.
Guests came from Belgrade, Podgorica and Moscow. Serbia's delegate, interior secretary Dragan Mitić, assured "our people west of the Drina" that they would never be left alone. The Russian ambassador brought greetings from his capital. The Hungarian stayed away at the last minute.
"It is a slap in the face for every victim," the Bosniak member of the presidency said. He implored the EU's force to show itself, and its commander obliged by sending two jeeps past the stadium.
Germany demanded sanctions, without saying by whom. "Those who play with the peace must pay," its minister for Europe wrote. The Croat member of the same presidency held that Berlin was overheating; one should talk to the Serbs, not fine them.
The entity's own answer was brief. It will march again next year.
""",
    N(
        "coerce",
        "Bosnia's constitutional court|BIH/court",
        "BIH/gov",
        "sovereignty",
        "a holiday that Bosnia's constitutional court has banned twice",
    ),
    N(
        "demand",
        "the United Nations|UNO",
        "The entity's leadership|BIH/gov",
        "sovereignty",
        "The entity's leadership had been told by the United Nations not to hold it",
    ),
    N(
        "demand",
        "the Americans|USA",
        "The entity's leadership|BIH/gov",
        "sovereignty",
        "by the Americans, not to attend it",
    ),
    N(
        "accuse",
        "its own veterans|BIH/public",
        "The entity's leadership|BIH/gov",
        "sovereignty other",
        "by its own veterans, who are owed four months of pensions, to be ashamed of it",
    ),
    S(
        "SRB/gov/dragan-mitic",
        "Serbia's delegate, interior secretary Dragan Mitić",
        "assured",
        "they would never be left alone",
        to="our people west of the Drina|BIH/public",
    ),
    G(
        "promise",
        "Serbia's delegate, interior secretary Dragan Mitić|SRB/gov/dragan-mitic",
        "our people west of the Drina|BIH/public",
        "relations alliances",
        'assured "our people west of the Drina" that they would never be left alone',
    ),
    N(
        "praise",
        "The Russian ambassador|RUS/embassy",
        "BIH/gov",
        "relations",
        "The Russian ambassador brought greetings from his capital",
    ),
    C(
        "his capital|RUS",
        "The Russian ambassador|RUS/embassy",
        "BIH/gov",
        "The Russian ambassador brought greetings from his capital",
    ),
    N("reject", "The Hungarian|HUN/embassy", "BIH/gov", "relations", "The Hungarian stayed away at the last minute"),
    S(
        "BIH/president",
        "the Bosniak member of the presidency",
        "said",
        '"It is a slap in the face for every victim,"',
        form="direct",
    ),
    G(
        "accuse",
        "the Bosniak member of the presidency|BIH/president",
        "The entity's leadership|BIH/gov",
        "sovereignty",
        "It is a slap in the face for every victim",
    ),
    S("BIH/president", "He", "implored", "to show itself", to="the EU's force|EU/mil"),
    G("appeal", "He|BIH/president", "the EU's force|EU/mil", "troops", "He implored the EU's force to show itself"),
    N("mobilize", "its commander|EU/mil", "BIH", "troops", "sending two jeeps past the stadium"),
    S("DEU", "Germany", "demanded", "sanctions"),
    G("demand", "Germany|DEU", "", "sanctions", "Germany demanded sanctions, without saying by whom"),
    S("DEU/gov", "its minister for Europe", "wrote", '"Those who play with the peace must pay,"', form="direct"),
    G(
        "threaten",
        "its minister for Europe|DEU/gov",
        "Those who play with the peace|BIH/gov",
        "sanctions",
        "Those who play with the peace must pay",
    ),
    S(
        "BIH/president",
        "The Croat member of the same presidency",
        "held",
        "Berlin was overheating; one should talk to the Serbs, not fine them",
    ),
    G(
        "accuse",
        "The Croat member of the same presidency|BIH/president",
        "Berlin|DEU",
        "sanctions",
        "Berlin was overheating",
    ),
    G(
        "appeal",
        "The Croat member of the same presidency|BIH/president",
        "Berlin|DEU",
        "negotiations sanctions",
        "one should talk to the Serbs, not fine them",
    ),
    S("BIH/gov", "The entity's", "answer", "It will march again next year"),
    G("reject", "It@1|BIH/gov", "UNO; USA", "sovereignty", "It will march again next year"),
)

story(
    "mozambique-rwanda-sadc-total",
    "Maputo Business Letter",
    "2024-04-18",
    """
Palma wants to know who stays

The regional force is going home, and Cabo Delgado's traders ask who will be left to guard the road. South Africa begins to pull out its 1,500 men this month; Botswana's went on the 5th. SADC has told Maputo that there is no money.
The European Union pays for the Rwandans, and will not pay for the others. That, said Pretoria's deputy minister Lindiwe Maseko, is "how you buy a coalition and lose a region". She thanked the Mozambicans for five years' tea. They had never thanked hers, she added, and laughed.
Kigali has offered two thousand soldiers more. Maputo accepted at once, over the protests of Renamo's deputies, who wish to see the agreement first and have written to the Speaker. "We do not know what we owe them," their leader, Ossufo Nampula, says of the Rwandans.
The French gas company will resume work "when those concerned tell us that it is safe". It declined to say who they are.
The insurgents killed eleven in Macomia on Tuesday. In a message on Telegram they ordered Christians to leave the district or pay.
""",
    N("retreat", "The regional force|SADC", "", "troops", "The regional force is going home", time="present"),
    N(
        "retreat",
        "South Africa|ZAF",
        "",
        "troops",
        "South Africa begins to pull out its 1,500 men this month",
        time="present",
    ),
    N("retreat", "Botswana|BWA", "", "troops", "Botswana's went on the 5th"),
    S("MOZ/business", "Cabo Delgado's traders", "ask", "who will be left to guard the road"),
    S("SADC", "SADC", "told", "there is no money", to="Maputo@0|MOZ"),
    N(
        "aid",
        "The European Union|EU",
        "the Rwandans@0|RWA",
        "aid troops",
        "The European Union pays for the Rwandans",
        time="present",
    ),
    N("reject", "The European Union|EU", "the others|SADC", "aid troops", "will not pay for the others"),
    S(
        "ZAF/gov/lindiwe-maseko",
        "Pretoria's deputy minister Lindiwe Maseko",
        "said",
        "That",
        '"how you buy a coalition and lose a region"',
        form="mixed",
    ),
    G(
        "accuse",
        "Pretoria's deputy minister Lindiwe Maseko|ZAF/gov/lindiwe-maseko",
        "you|EU",
        "aid alliances",
        "how you buy a coalition and lose a region",
    ),
    S("ZAF/gov/lindiwe-maseko", "She", "thanked", "the Mozambicans for five years' tea"),
    G(
        "praise",
        "She|ZAF/gov/lindiwe-maseko",
        "the Mozambicans|MOZ",
        "relations",
        "She thanked the Mozambicans for five years' tea",
    ),
    S("ZAF/gov/lindiwe-maseko", "she", "added", "They had never thanked hers"),
    G("accuse", "she|ZAF/gov/lindiwe-maseko", "They|MOZ", "relations", "They had never thanked hers"),
    N("offer", "Kigali|RWA", "Maputo@1|MOZ", "troops", "Kigali has offered two thousand soldiers more"),
    N("agree", "Maputo@1|MOZ", "Kigali|RWA", "troops", "Maputo accepted at once"),
    N("accuse", "Renamo's deputies|RENAMO", "Maputo@1|MOZ", "troops", "over the protests of Renamo's deputies"),
    S("RENAMO", "Renamo's deputies, who", "wish", "to see the agreement first"),
    G(
        "appeal",
        "Renamo's deputies|RENAMO",
        "the Speaker|MOZ/parliament",
        "troops information",
        "who wish to see the agreement first and have written to the Speaker",
        time="present",
    ),
    S(
        "RENAMO/ossufo-nampula",
        "their leader, Ossufo Nampula",
        "says",
        '"We do not know what we owe them,"',
        form="direct",
    ),
    S(
        "FRA/business",
        "The French gas company",
        None,
        'will resume work "when those concerned tell us that it is safe"',
        form="mixed",
    ),
    G(
        "announce",
        "The French gas company|FRA/business",
        "MOZ",
        "energy",
        "The French gas company will resume work",
        time="present",
        cond="after: when those concerned tell us that it is safe",
    ),
    N(
        "attack",
        "The insurgents|AL-SHABAB-MOZ",
        "MOZ/public",
        "force terrorism",
        "The insurgents killed eleven in Macomia on Tuesday",
    ),
    S("AL-SHABAB-MOZ", "they", "ordered", "to leave the district or pay", to="Christians|MOZ/public"),
    G(
        "demand",
        "they|AL-SHABAB-MOZ",
        "Christians|MOZ/public",
        "human_rights terrorism",
        "they ordered Christians to leave the district or pay",
    ),
)
