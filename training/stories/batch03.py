"""Invented stories, third batch."""

from training.stories.notation import C, G, N, S, story

story(
    "malta-migrants",
    "Channel Post",
    "2019-08-21",
    """
Malta says it would take a third if others take the rest

VALLETTA - A rescue ship with 146 people on board remained outside Maltese waters on Wednesday as governments argued about who should receive them.
Malta's interior minister, Claire Debattista, said her country would land the passengers if at least four other member states undertook in writing to take two thirds of them. "I am not asking for applause, I am asking for signatures," she told Radju Nazzjonali.
By evening she had one. Luxembourg agreed to receive ten people, a spokesman for the European Commission said, adding that France and Portugal had "signalled openness" without giving figures. Italy, whose ports are closest, refused again to let the ship dock.
The charity that runs the vessel, SeaLine, said that water would run out on Friday. "If someone dies, it will not be the sea that killed him," its head of mission, Jonas Wittke, warned European leaders in an open letter.
In a separate case a Sicilian court on Wednesday ordered the release of another of the charity's boats, impounded in June.
Temperatures in Valletta reached 36 degrees. Tourists photographed the ship from the bastions.
""",
    S(
        "MLT/gov/claire-debattista",
        "Malta's interior minister, Claire Debattista",
        "said",
        "her country would land the passengers if at least four other member states undertook in writing to take two thirds of them",
        date="2019-08-21",
    ),
    G(
        "offer",
        "her country|MLT",
        "other member states|EUROPE",
        "migration humanitarian",
        "her country would land the passengers",
        "Malta says it would take a third",
        cond="if: if at least four other member states undertook in writing to take two thirds of them",
    ),
    G(
        "demand",
        "Malta's interior minister, Claire Debattista|MLT/gov/claire-debattista",
        "four other member states|EUROPE",
        "migration",
        "at least four other member states undertook in writing to take two thirds of them",
        "if others take the rest",
    ),
    S(
        "MLT/gov/claire-debattista",
        "she",
        "told",
        '"I am not asking for applause, I am asking for signatures,"',
        form="direct",
        to="Radju Nazzjonali|MLT/media/radju-nazzjonali",
        relays="Radju Nazzjonali|MLT/media/radju-nazzjonali",
    ),
    S("EU/commission", "a spokesman for the European Commission", "said", "Luxembourg agreed to receive ten people"),
    G("agree", "Luxembourg|LUX", "MLT", "migration", "Luxembourg agreed to receive ten people"),
    S(
        "EU/commission",
        "a spokesman for the European Commission",
        "adding",
        'France and Portugal had "signalled openness" without giving figures',
        form="mixed",
    ),
    G(
        "agree",
        "France|FRA; Portugal|PRT",
        "MLT",
        "migration",
        'France and Portugal had "signalled openness"',
        mod="hedged",
    ),
    N(
        "reject",
        "Italy|ITA",
        "SeaLine|?/ngo",
        "migration shipping",
        "Italy, whose ports are closest, refused again to let the ship dock",
    ),
    S("?/ngo", "The charity that runs the vessel, SeaLine", "said", "water would run out on Friday"),
    S(
        "?/ngo/jonas-wittke",
        "its head of mission, Jonas Wittke",
        "warned",
        '"If someone dies, it will not be the sea that killed him,"',
        form="direct",
        to="European leaders|EUROPE",
    ),
    G(
        "warn",
        "its head of mission, Jonas Wittke|?/ngo/jonas-wittke",
        "European leaders|EUROPE",
        "humanitarian migration",
        "it will not be the sea that killed him",
        cond="if: If someone dies",
    ),
    N(
        "demand",
        "a Sicilian court|ITA/court",
        "ITA/gov",
        "justice shipping",
        "a Sicilian court on Wednesday ordered the release of another of the charity's boats",
    ),
    S(
        "ITA/court",
        "a Sicilian court",
        "ordered",
        "the release of another of the charity's boats, impounded in June",
        date="2019-08-21",
    ),
    N(
        "coerce",
        "ITA/gov",
        "the charity|?/ngo",
        "shipping migration",
        "another of the charity's boats, impounded in June",
    ),
)

story(
    "hungary-gas-interview",
    "Pesti Szemle (English page)",
    "2026-03-02",
    """
"I would sign tomorrow, but not alone"

An interview with the minister of energy, Gergely Bartos.
Pesti Szemle: Minister, the Commission has given you until the end of the month to end the exemption for Russian gas. Will you?
Bartos: We will keep what we have signed. The contract runs to 2036. If somebody offers us the same volume at the same price through another pipe, I would sign tomorrow, but not alone: Slovakia has to be in it too.
Pesti Szemle: Brussels threatens fines.
Bartos: It has threatened fines for ten years. I take the threat seriously, I just do not take it to heart. Let me be clear about one thing: no household in Hungary will pay for a sanction that its own government did not vote for.
Pesti Szemle: Zagreb says that you have not even asked for capacity on the island terminal.
Bartos: That is untrue. We asked twice, in November and in January, and were quoted a fee that is three times the old one. I do not blame our Croatian friends for wanting to earn money, but they should not then say that we never called.
Pesti Szemle: And Kyiv?
Bartos: I thank the Ukrainian operator for its correctness. With the politicians I have no dealings.
""",
    S(
        "HUN/media/pesti-szemle",
        "Pesti Szemle",
        None,
        "Minister, the Commission has given you until the end of the month to end the exemption for Russian gas. Will you?",
        form="direct",
        to="Minister|HUN/gov/gergely-bartos",
    ),
    G(
        "demand",
        "the Commission|EU/commission",
        "you|HUN/gov",
        "energy sanctions",
        "the Commission has given you until the end of the month to end the exemption for Russian gas",
        by="2026-03-31: until the end of the month",
    ),
    S(
        "HUN/gov/gergely-bartos",
        "Bartos",
        None,
        "We will keep what we have signed ... Slovakia has to be in it too",
        form="direct",
        to="HUN/media/pesti-szemle",
    ),
    G("reject", "We|HUN", "EU/commission", "energy", "We will keep what we have signed", time="present"),
    G(
        "offer",
        "I|HUN/gov/gergely-bartos",
        "?",
        "energy",
        "I would sign tomorrow, but not alone",
        time="present",
        cond="if: If somebody offers us the same volume at the same price through another pipe",
    ),
    S(
        "HUN/media/pesti-szemle",
        "Pesti Szemle",
        None,
        "Brussels threatens fines",
        form="direct",
        to="HUN/gov/gergely-bartos",
    ),
    S("EU/commission", "Brussels", "threatens", "fines@0", up=1),
    G("threaten", "Brussels|EU/commission", "HUN", "energy sanctions", "Brussels threatens fines", time="present"),
    S(
        "HUN/gov/gergely-bartos",
        "Bartos",
        None,
        "It has threatened fines for ten years ... for a sanction that its own government did not vote for",
        form="direct",
        to="HUN/media/pesti-szemle",
    ),
    G(
        "reject",
        "Bartos|HUN/gov/gergely-bartos",
        "EU/commission",
        "sanctions energy",
        "no household in Hungary will pay for a sanction that its own government did not vote for",
        time="present",
    ),
    S(
        "HUN/media/pesti-szemle",
        "Pesti Szemle",
        None,
        "Zagreb says that you have not even asked for capacity on the island terminal",
        form="direct",
        to="HUN/gov/gergely-bartos",
    ),
    S("HRV", "Zagreb", "says", "you have not even asked for capacity on the island terminal", up=1),
    G(
        "accuse",
        "Zagreb|HRV",
        "you|HUN/gov/gergely-bartos",
        "energy",
        "you have not even asked for capacity on the island terminal",
        time="present",
    ),
    S(
        "HUN/gov/gergely-bartos",
        "Bartos",
        None,
        "That is untrue. We asked twice ... that we never called",
        form="direct",
        to="HUN/media/pesti-szemle",
    ),
    G("deny", "Bartos|HUN/gov/gergely-bartos", "HRV", "energy", "That is untrue", time="present"),
    G("appeal", "We|HUN/gov", "HRV", "energy", "We asked twice, in November and in January"),
    G(
        "appeal",
        "I|HUN/gov/gergely-bartos",
        "they|HRV",
        "energy",
        "they should not then say that we never called",
        time="present",
    ),
    G(
        "accuse",
        "I|HUN/gov/gergely-bartos",
        "our Croatian friends|HRV",
        "energy trade",
        "I do not blame our Croatian friends for wanting to earn money",
        time="present",
        mod="negated",
    ),
    S("HUN/media/pesti-szemle", "Pesti Szemle", None, "And Kyiv?", form="direct", to="HUN/gov/gergely-bartos"),
    S(
        "HUN/gov/gergely-bartos",
        "Bartos",
        None,
        "I thank the Ukrainian operator for its correctness. With the politicians I have no dealings",
        form="direct",
        to="HUN/media/pesti-szemle",
    ),
    G(
        "praise",
        "I|HUN/gov/gergely-bartos",
        "the Ukrainian operator|UKR/business",
        "energy",
        "I thank the Ukrainian operator for its correctness",
        time="present",
    ),
)

story(
    "yemen-prisoner-swap",
    "Gulf Wire",
    "2021-10-08",
    """
Red Cross plane lands in Marib as two sides free 94

ADEN (Gulf Wire) - Yemen's government and the Houthi movement exchanged 94 detainees on Friday, the International Committee of the Red Cross said, the first such handover this year.
Sixty-one fighters were flown to Sanaa and thirty-three soldiers and two journalists' relatives to Marib, under lists that Omani intermediaries had carried back and forth since July.
The head of the government's prisoners' committee, Hadi Bawazir, called it "a small door in a thick wall". He said that his side was prepared to release all those it holds if the Houthis did the same, an offer that the movement has turned down before on the grounds that the numbers are unequal.
A Houthi negotiator, who asked not to be named, told Gulf Wire there would be no further round as long as fuel ships are kept out of Hodeidah. Two tankers have been waiting off the port since September, held back, according to the Houthis, by the Saudi-led coalition. The coalition says that their papers are not in order.
The four journalists sentenced in Sanaa were not among those freed, although their names had been on the list. Reporters' unions in eleven countries had appealed for them.
""",
    S(
        "ICRC",
        "the International Committee of the Red Cross",
        "said",
        "Yemen's government and the Houthi movement exchanged 94 detainees on Friday",
        date="2021-10-08",
    ),
    G(
        "cooperate",
        "Yemen's government|YEM/gov; the Houthi movement|HOUTHIS",
        "",
        "prisoners",
        "Yemen's government and the Houthi movement exchanged 94 detainees on Friday",
        "two sides free 94",
    ),
    C(
        "YEM/gov",
        "Omani intermediaries|OMN",
        "HOUTHIS",
        "lists that Omani intermediaries had carried back and forth since July",
    ),
    S(
        "YEM/gov/hadi-bawazir",
        "The head of the government's prisoners' committee, Hadi Bawazir",
        "called",
        'it "a small door in a thick wall"',
        form="mixed",
    ),
    S(
        "YEM/gov/hadi-bawazir",
        "He",
        "said",
        "his side was prepared to release all those it holds if the Houthis did the same",
    ),
    G(
        "offer",
        "his side|YEM/gov",
        "the Houthis|HOUTHIS",
        "prisoners",
        "his side was prepared to release all those it holds",
        cond="if: if the Houthis did the same",
    ),
    G("demand", "his side|YEM/gov", "the Houthis|HOUTHIS", "prisoners", "the Houthis did the same"),
    N("reject", "the movement|HOUTHIS", "YEM/gov", "prisoners", "an offer that the movement has turned down before"),
    S("HOUTHIS", "the movement", "on the grounds", "the numbers are unequal"),
    S(
        "HOUTHIS",
        "A Houthi negotiator, who asked not to be named",
        "told",
        "there would be no further round as long as fuel ships are kept out of Hodeidah",
        to="Gulf Wire|?/media/gulf-wire",
    ),
    G(
        "reject",
        "A Houthi negotiator, who asked not to be named|HOUTHIS",
        "YEM/gov",
        "prisoners negotiations",
        "there would be no further round",
        cond="until: as long as fuel ships are kept out of Hodeidah",
    ),
    G(
        "demand",
        "A Houthi negotiator, who asked not to be named|HOUTHIS",
        "SAU",
        "shipping energy",
        "fuel ships are kept out of Hodeidah",
    ),
    S(
        "HOUTHIS",
        "the Houthis",
        "according to",
        "Two tankers have been waiting off the port since September, held back",
        "by the Saudi-led coalition",
    ),
    G("coerce", "the Saudi-led coalition|SAU", "HOUTHIS", "shipping energy", "held back"),
    S("SAU", "The coalition", "says", "their papers are not in order"),
    G("deny", "The coalition|SAU", "HOUTHIS", "shipping", "their papers are not in order", time="present"),
    N(
        "retreat",
        "HOUTHIS",
        "The four journalists sentenced in Sanaa|YEM/media",
        "prisoners",
        "The four journalists sentenced in Sanaa were not among those freed",
        mod="negated",
    ),
    N(
        "appeal",
        "Reporters' unions in eleven countries|?/ngo",
        "HOUTHIS",
        "prisoners",
        "Reporters' unions in eleven countries had appealed for them",
    ),
)

story(
    "philippines-shoal-claims",
    "Luzon Inquirer-Herald",
    "2024-08-05",
    """
Manila: no deal on supply runs, whatever Beijing says

The Philippines never agreed to give China notice of its supply missions to the grounded ship at Talim Shoal, the foreign affairs department said on Monday, contradicting the Chinese embassy.
The embassy had said in a statement on Sunday that a "gentlemen's understanding" reached in June obliged Manila to announce each mission forty-eight hours in advance and to carry no building material. It published what it described as minutes of a telephone call.
"No such understanding exists. No official with the authority to make one was on the line," department spokesperson Leonor Abrenica told reporters. She called the minutes a fabrication and said Manila would summon the ambassador.
Senator Ramil Dumaguing wants more. If the document is a forgery, he said on the floor, the attaché who released it should be on the next plane.
The coast guard reported on the same day that a Chinese vessel had used a laser against one of its cutters last Thursday, temporarily blinding two of the crew. A Chinese navy officer, quoted by the tabloid Haiyang Ribao, said the light was a range finder.
Washington would stand by its treaty obligations "if it came to that", an American diplomat in the region said, while making plain that nobody had asked.
""",
    S(
        "PHL/mfa",
        "the foreign affairs department",
        "said",
        "The Philippines never agreed to give China notice of its supply missions to the grounded ship at Talim Shoal",
        date="2024-08-05",
    ),
    G(
        "deny",
        "the foreign affairs department|PHL/mfa",
        "the Chinese embassy|CHN/embassy",
        "territory shipping",
        "The Philippines never agreed to give China notice of its supply missions",
        "no deal on supply runs, whatever Beijing says",
        "No such understanding exists",
    ),
    S(
        "CHN/embassy",
        "The embassy",
        "had said",
        'a "gentlemen\'s understanding" reached in June obliged Manila to announce each mission forty-eight hours in advance and to carry no building material',
        form="mixed",
        date="2024-08-04",
    ),
    G("agree", "PHL; CHN", "", "territory shipping", 'a "gentlemen\'s understanding" reached in June'),
    G(
        "demand",
        "The embassy|CHN/embassy",
        "Manila|PHL",
        "territory shipping",
        "obliged Manila to announce each mission forty-eight hours in advance and to carry no building material",
    ),
    S("CHN/embassy", "it", "described", "as minutes of a telephone call"),
    S(
        "PHL/mfa/leonor-abrenica",
        "department spokesperson Leonor Abrenica",
        "told",
        '"No such understanding exists. No official with the authority to make one was on the line,"',
        form="direct",
        to="reporters|?/media",
    ),
    S("PHL/mfa/leonor-abrenica", "She", "called", "the minutes a fabrication"),
    G("accuse", "She|PHL/mfa/leonor-abrenica", "CHN/embassy", "information", "called the minutes a fabrication"),
    S("PHL/mfa/leonor-abrenica", "She", "said", "Manila would summon the ambassador"),
    G(
        "accuse",
        "Manila|PHL",
        "the ambassador|CHN/embassy",
        "relations",
        "Manila would summon the ambassador",
        time="future",
    ),
    S(
        "PHL/parliament/ramil-dumaguing",
        "he",
        "said",
        "If the document is a forgery",
        "the attaché who released it should be on the next plane",
    ),
    G(
        "appeal",
        "Senator Ramil Dumaguing|PHL/parliament/ramil-dumaguing",
        "PHL/gov",
        "relations",
        "the attaché who released it should be on the next plane",
        cond="if: If the document is a forgery",
    ),
    S(
        "PHL/mil",
        "The coast guard",
        "reported",
        "a Chinese vessel had used a laser against one of its cutters last Thursday, temporarily blinding two of the crew",
        date="2024-08-05",
    ),
    G(
        "attack",
        "a Chinese vessel|CHN",
        "one of its cutters|PHL/mil",
        "force shipping",
        "a Chinese vessel had used a laser against one of its cutters last Thursday",
    ),
    S(
        "CHN/mil",
        "A Chinese navy officer",
        "said",
        "the light was a range finder",
        relays="the tabloid Haiyang Ribao|CHN/media/haiyang-ribao",
    ),
    G("deny", "A Chinese navy officer|CHN/mil", "PHL/mil", "force", "the light was a range finder"),
    S(
        "USA?",
        "an American diplomat in the region",
        "said",
        'Washington would stand by its treaty obligations "if it came to that"',
        form="mixed",
    ),
    G(
        "promise",
        "Washington|USA",
        "PHL",
        "alliances security_guarantees",
        "Washington would stand by its treaty obligations",
        cond='if: "if it came to that"',
    ),
    S("USA?", "an American diplomat in the region", "making plain", "nobody had asked"),
    G("appeal", "PHL", "USA", "security_guarantees", "nobody had asked", mod="negated"),
)

story(
    "lebanon-bank-queue",
    "Cedar Daily",
    "2022-09-23",
    """
Depositors block bank in Tripoli, manager lets them in

Some thirty depositors occupied the entrance of a bank in Tripoli's old town on Friday morning and left at noon with part of their savings and a promise.
The branch manager, who had first called the police, opened the door himself after an officer told him, depositors said, that nobody would lift a hand against old men with medical bills. Each received four hundred dollars. The rest, the manager assured them, would be discussed with head office by the end of the month.
The Association of Banks condemned the occupation as an assault and announced that branches would stay closed until Thursday. It urged the interior ministry to protect employees. The minister replied on television that his men were "paid in the same worthless pounds".
Retired sergeant Mustafa Hallaq, one of the thirty, showed the scar for which he needs the money. "I took nothing. I withdrew," he said.
Lebanon's parliament has been debating a law on capital controls since March 2020. A sitting set for Thursday lacked a quorum.
""",
    N(
        "protest",
        "Some thirty depositors|LBN/public",
        "a bank in Tripoli's old town|LBN/business",
        "assets",
        "Some thirty depositors occupied the entrance of a bank in Tripoli's old town on Friday morning",
        "Depositors block bank in Tripoli",
    ),
    S(
        "LBN/public",
        "depositors",
        "said",
        "The branch manager, who had first called the police, opened the door himself after an officer told him",
        "nobody would lift a hand against old men with medical bills",
    ),
    S(
        "LBN/gov",
        "an officer",
        "told",
        "nobody would lift a hand against old men with medical bills",
        to="him|LBN/business",
        up=1,
    ),
    G(
        "reject",
        "an officer|LBN/gov",
        "him|LBN/business",
        "assets",
        "nobody would lift a hand against old men with medical bills",
    ),
    N(
        "concede",
        "The branch manager|LBN/business",
        "LBN/public",
        "assets",
        "The branch manager, who had first called the police, opened the door himself",
        "manager lets them in",
    ),
    S(
        "LBN/business",
        "the manager",
        "assured",
        "The rest",
        "would be discussed with head office by the end of the month",
        to="them|LBN/public",
    ),
    G(
        "promise",
        "the manager|LBN/business",
        "them|LBN/public",
        "assets",
        "would be discussed with head office",
        by="2022-09-30: by the end of the month",
    ),
    S("LBN/business", "The Association of Banks", "condemned", "the occupation as an assault"),
    G(
        "accuse",
        "The Association of Banks|LBN/business",
        "LBN/public",
        "assets",
        "condemned the occupation as an assault",
    ),
    S("LBN/business", "The Association of Banks", "announced", "branches would stay closed until Thursday"),
    G("announce", "The Association of Banks|LBN/business", "", "assets", "branches would stay closed until Thursday"),
    S("LBN/business", "It", "urged", "to protect employees", to="the interior ministry|LBN/gov"),
    G(
        "appeal",
        "It|LBN/business",
        "the interior ministry|LBN/gov",
        "other",
        "urged the interior ministry to protect employees",
    ),
    S(
        "LBN/gov",
        "The minister",
        "replied",
        'his men were "paid in the same worthless pounds"',
        form="mixed",
        to="LBN/business",
    ),
    S("LBN//mustafa-hallaq", "he", "said", '"I took nothing. I withdrew,"', form="direct"),
)

story(
    "un-sc-sudan-aid",
    "Turtle Bay Dispatch",
    "2025-09-30",
    """
UNITED NATIONS, Sept 30 - Three of the UN Security Council's African members broke ranks on Tuesday and said they would support a resolution opening a third crossing into Darfur, but only after Sudan's government had been heard by the Council in open session.
The draft, written by Britain, "demands" that all parties let relief convoys pass and "decides" to review the matter in ninety days. Russia, which vetoed a similar text last November, has not said how it would vote. One diplomat described its silence as a message to Khartoum not to count on a second veto; another warned against reading tea leaves.
Sudan's ambassador, Idris Abdelmageed, told the members that his government had opened the Adre crossing of its own free will and would open others when it saw fit. "We do not need to be commanded to feed our people," he said.
The United Arab Emirates rejected, in a letter circulated on Monday, what it called "baseless and tired allegations" by Sudan that arms are moved through the crossing.
A vote is expected next week, unless the talks on the African members' condition drag on.
""",
    N(
        "agree",
        "Three of the UN Security Council's African members|AFRICA",
        "GBR",
        "humanitarian aid",
        "said they would support a resolution opening a third crossing into Darfur",
        cond="after: only after Sudan's government had been heard by the Council in open session",
    ),
    S(
        "AFRICA",
        "Three of the UN Security Council's African members",
        "said",
        "they would support a resolution opening a third crossing into Darfur, but only after Sudan's government had been heard by the Council in open session",
        date="2025-09-30",
    ),
    G(
        "demand",
        "Three of the UN Security Council's African members|AFRICA",
        "the Council|UNO/security-council",
        "negotiations",
        "Sudan's government had been heard by the Council in open session",
    ),
    S("GBR", "The draft, written by Britain", '"demands"', "all parties let relief convoys pass"),
    G(
        "demand",
        "Britain|GBR",
        "all parties|SDN",
        "humanitarian aid",
        '"demands" that all parties let relief convoys pass',
        mod="hypothetical",
    ),
    N("reject", "Russia|RUS", "GBR", "humanitarian", "Russia, which vetoed a similar text last November"),
    S("?", "One diplomat", "described", "its silence as a message to Khartoum not to count on a second veto"),
    C("its|RUS", "", "Khartoum|SDN", "its silence as a message to Khartoum not to count on a second veto"),
    S("?", "another", "warned", "against reading tea leaves"),
    S(
        "SDN/delegation/idris-abdelmageed",
        "Sudan's ambassador, Idris Abdelmageed",
        "told",
        "his government had opened the Adre crossing of its own free will and would open others when it saw fit",
        to="the members|UNO/security-council",
    ),
    G(
        "retreat",
        "his government|SDN/gov",
        "",
        "humanitarian aid",
        "his government had opened the Adre crossing of its own free will",
    ),
    G(
        "reject",
        "Sudan's ambassador, Idris Abdelmageed|SDN/delegation/idris-abdelmageed",
        "UNO/security-council",
        "humanitarian sovereignty",
        "would open others when it saw fit",
        "We do not need to be commanded to feed our people",
    ),
    S(
        "SDN/delegation/idris-abdelmageed",
        "he",
        "said",
        '"We do not need to be commanded to feed our people,"',
        form="direct",
    ),
    S(
        "ARE",
        "The United Arab Emirates",
        "rejected",
        'what it called "baseless and tired allegations" by Sudan that arms are moved through the crossing',
        form="mixed",
        date="2025-09-29",
    ),
    G(
        "deny",
        "The United Arab Emirates|ARE",
        "Sudan|SDN",
        "weapons",
        'rejected, in a letter circulated on Monday, what it called "baseless and tired allegations" by Sudan',
    ),
    S("SDN", "Sudan", "allegations", "arms are moved through the crossing", up=1),
    G("accuse", "Sudan|SDN", "The United Arab Emirates|ARE", "weapons", "arms are moved through the crossing"),
)

story(
    "india-assembly-cattle",
    "Deccan Standard",
    "2016-12-15",
    """
House in uproar, treasury benches unmoved

NEW DELHI: The winter session limped to another early end on Thursday after Opposition members tore up copies of the Livestock (Movement) Bill and the Speaker adjourned the House for the day.
The Leader of the Opposition, Madhav Chitnavis, dared the government to put the Bill to a division. "Bring it, and you will see your own allies walk," he shouted over slogans. The Minister for Animal Husbandry, who had moved the Bill, said it was open to amendments "in committee, not in the well".
Earlier the government quietly dropped clause 9, under which district officers could have seized cattle without notice. Officials said the clause had been withdrawn following representations from dairy cooperatives in two states. Chitnavis claimed it as a victory. The Minister said it was nothing of the kind.
Two parties that support the government from outside are still undecided. The Kisan Lok Party has told the whips, a senior functionary said, that it will vote for the Bill only if compensation is doubled.
The adjournment cost the Indian exchequer, by one estimate, Rs 1.4 crore. Monday's business includes the Merchant Shipping Bill, which nobody opposes.
""",
    N(
        "protest",
        "Opposition members|IND/parliament",
        "IND/gov",
        "other",
        "Opposition members tore up copies of the Livestock (Movement) Bill",
    ),
    S(
        "IND/parliament/madhav-chitnavis",
        "The Leader of the Opposition, Madhav Chitnavis",
        "dared",
        "to put the Bill to a division",
        to="the government|IND/gov",
        date="2016-12-15",
    ),
    G(
        "appeal",
        "The Leader of the Opposition, Madhav Chitnavis|IND/parliament/madhav-chitnavis",
        "the government|IND/gov",
        "other",
        "dared the government to put the Bill to a division",
    ),
    S(
        "IND/parliament/madhav-chitnavis",
        "he",
        "shouted",
        '"Bring it, and you will see your own allies walk,"',
        form="direct",
    ),
    G(
        "warn",
        "he|IND/parliament/madhav-chitnavis",
        "you|IND/gov",
        "other",
        "you will see your own allies walk",
        cond="if: Bring it",
    ),
    S(
        "IND/gov",
        "The Minister for Animal Husbandry, who had moved the Bill",
        "said",
        'it was open to amendments "in committee, not in the well"',
        form="mixed",
    ),
    G(
        "offer",
        "The Minister for Animal Husbandry, who had moved the Bill|IND/gov",
        "IND/parliament",
        "other",
        'it was open to amendments "in committee, not in the well"',
    ),
    N(
        "concede",
        "the government|IND/gov",
        "IND/parliament",
        "other",
        "the government quietly dropped clause 9",
        "the clause had been withdrawn following representations from dairy cooperatives in two states",
    ),
    S(
        "IND?",
        "Officials",
        "said",
        "the clause had been withdrawn following representations from dairy cooperatives in two states",
    ),
    S("IND/parliament/madhav-chitnavis", "Chitnavis", "claimed", "it as a victory"),
    S("IND/gov", "The Minister", "said", "it was nothing of the kind"),
    G(
        "deny",
        "The Minister|IND/gov",
        "Chitnavis|IND/parliament/madhav-chitnavis",
        "other",
        "it was nothing of the kind",
    ),
    S(
        "IND/party",
        "a senior functionary",
        "said",
        "The Kisan Lok Party has told the whips",
        "it will vote for the Bill only if compensation is doubled",
    ),
    S(
        "IND/party",
        "The Kisan Lok Party",
        "has told",
        "it will vote for the Bill only if compensation is doubled",
        to="the whips|IND/parliament",
        up=1,
    ),
    G(
        "offer",
        "The Kisan Lok Party|IND/party",
        "the whips|IND/parliament",
        "other",
        "it will vote for the Bill",
        cond="prerequisite: only if compensation is doubled",
    ),
    G("demand", "The Kisan Lok Party|IND/party", "IND/gov", "other", "compensation is doubled"),
    S("?", "one estimate", "by", "The adjournment cost the Indian exchequer", "Rs 1.4 crore"),
)

story(
    "nl-flood-story",
    "De Waterkant",
    "2021-07-19",
    """
The dike held, and so did the mayor

At four in the morning the water stood a hand's breadth below the crown. Volunteers had been called up from three villages; two hundred and eleven came. Farmer Ties Jongbloed brought his tractor and his daughters.
"We fought it for nine hours," he says, and it is the only big word he uses.
The Meuse, which had never crested in the Netherlands in July, rose faster than any model said. Officials at the water authority, who had warned of a crest on Saturday, moved it to Friday, then to Thursday night. Evacuation was ordered at eleven. Most obeyed. An old woman in the Kerkstraat refused, and the mayor sat with her until the crest had passed.
Support came from everywhere: sandbags from Zeeland, bread from a bakery in Aachen that was itself without power. Insurers promise quick settlement. The minister visited on Saturday, praised the volunteers and left through the back door to avoid the cameras, or so the mayor's driver says.
By Sunday the river had withdrawn to its bed. It has taken one footbridge, all the ducks and, to the relief of many, the statue of the merman.
""",
    S("NLD//ties-jongbloed", "he", "says", '"We fought it for nine hours,"', form="direct"),
    S("NLD/gov", "Officials at the water authority, who", "warned", "of a crest on Saturday"),
    N("demand", "NLD/gov", "NLD/public", "humanitarian", "Evacuation was ordered at eleven"),
    S("NLD/business", "Insurers", "promise", "quick settlement"),
    N("praise", "The minister|NLD/gov", "the volunteers|NLD/public", "other", "praised the volunteers"),
    S("NLD/gov", "the mayor's driver", "says", "The minister visited on Saturday ... to avoid the cameras"),
)

story(
    "ua-address-style",
    "Office of the President (address)",
    "2022-11-06",
    """
Good health to you, dear Ukrainians!
Today our defenders shot down nine more drones over the Mykolaiv region. I thank the crews of the mobile groups, every one of you, for your precision.
Repair teams went on working in seven regions. There will be light in Zhytomyr tonight, not everywhere, but there will be. I ask the heads of all communities to keep to the schedules and not to play at generosity with other people's kilowatts.
I spoke with the Prime Minister of Denmark. We agreed on transformers, and on speed. I also told her what I shall tell every leader this week: sanctions against the makers of these drones are needed now, not after the winter.
To the Russian occupier I will say this. You can make it dark here. You cannot make it yours. Every strike on a power station will be answered, and those who gave the orders will stand before a tribunal.
And to our people under occupation, in Melitopol, in Kherson, in Henichesk: hold on. Do not take their passports if you can avoid it. We are coming back.
Glory to Ukraine!
""",
    S(
        "UKR/president",
        None,
        None,
        "Today our defenders shot down nine more drones over the Mykolaiv region. I thank the crews of the mobile groups, every one of you, for your precision",
        "Repair teams went on working in seven regions ... with other people's kilowatts",
        form="direct",
        to="dear Ukrainians|UKR/public",
    ),
    G("attack", "RUS", "UKR", "force", "our defenders shot down nine more drones over the Mykolaiv region"),
    G(
        "praise",
        "I|UKR/president",
        "the crews of the mobile groups|UKR/mil",
        "force",
        "I thank the crews of the mobile groups, every one of you, for your precision",
        time="present",
    ),
    G(
        "appeal",
        "I|UKR/president",
        "the heads of all communities|UKR/gov",
        "energy",
        "I ask the heads of all communities to keep to the schedules",
        time="present",
    ),
    S(
        "UKR/president",
        None,
        None,
        "I spoke with the Prime Minister of Denmark ... not after the winter",
        form="direct",
        to="dear Ukrainians|UKR/public",
    ),
    G(
        "meet",
        "I|UKR/president; the Prime Minister of Denmark|DNK/pm",
        "",
        "energy sanctions",
        "I spoke with the Prime Minister of Denmark",
    ),
    G("agree", "We|UKR/president; DNK/pm", "", "energy aid", "We agreed on transformers, and on speed"),
    G(
        "demand",
        "I|UKR/president",
        "her|DNK/pm; every leader|WORLD",
        "sanctions",
        "sanctions against the makers of these drones are needed now",
        time="present",
        by="?: now",
    ),
    S(
        "UKR/president",
        None,
        None,
        "To the Russian occupier I will say this ... will stand before a tribunal",
        form="direct",
        to="the Russian occupier|RUS",
    ),
    C("I|UKR/president", "", "the Russian occupier|RUS", "To the Russian occupier I will say this"),
    G(
        "threaten",
        "UKR/president",
        "the Russian occupier|RUS",
        "force energy",
        "Every strike on a power station will be answered",
        time="present",
    ),
    G(
        "threaten",
        "UKR/president",
        "those who gave the orders|RUS",
        "justice",
        "those who gave the orders will stand before a tribunal",
        time="present",
    ),
    S(
        "UKR/president",
        None,
        None,
        "And to our people under occupation ... We are coming back",
        form="direct",
        to="our people under occupation|UKR/public",
    ),
    G(
        "appeal",
        "UKR/president",
        "our people under occupation|UKR/public",
        "sovereignty",
        "Do not take their passports",
        "hold on",
        time="present",
        cond="if: if you can avoid it",
    ),
    G("promise", "We|UKR", "our people under occupation|UKR/public", "territory", "We are coming back", time="present"),
)

story(
    "swiss-referendum-analysis",
    "Zürcher Rundblick",
    "2023-06-19",
    """
Analysis: Bern's quiet climb-down

For eleven months the Federal Council refused to let third states hand on Swiss ammunition, and for eleven months it was scolded in Berlin, Copenhagen and Madrid. On Friday it gave way, if only by a crack: re-export shall be allowed where the Security Council has condemned a war by a two-thirds vote.
That is a concession in name. In the present case Russia's veto makes it worthless, as the responsible councillor, asked about it, readily admitted. Why then make it? "To be able to say that we moved," a member of the foreign affairs committee suggests.
The German ambassador took note "with interest". Danish officials let it be known, according to the broadcaster DR-Nyt, that they would rather have had nothing than this. In Parliament the Right threatens a referendum should the crack be widened, the Left should it not.
Neutrality, it turns out, is a doctrine with many owners. One may doubt that any of them will be satisfied. In 1956, in 1991, and again in 2003 the country found ways to be helpful without being seen. It will hardly manage it this time; the age of the discreet favour is over.
""",
    N(
        "reject",
        "the Federal Council|CHE/gov",
        "EUROPE",
        "weapons",
        "the Federal Council refused to let third states hand on Swiss ammunition",
    ),
    N(
        "accuse",
        "Berlin|DEU; Copenhagen|DNK; Madrid|ESP",
        "the Federal Council|CHE/gov",
        "weapons",
        "for eleven months it was scolded in Berlin, Copenhagen and Madrid",
    ),
    N(
        "concede",
        "it@1|CHE/gov",
        "EUROPE",
        "weapons",
        "On Friday it gave way, if only by a crack",
        "Bern's quiet climb-down",
        cond="if: where the Security Council has condemned a war by a two-thirds vote",
    ),
    S("CHE/gov", "the responsible councillor", "admitted", "In the present case Russia's veto makes it worthless"),
    S(
        "CHE/parliament",
        "a member of the foreign affairs committee",
        "suggests",
        '"To be able to say that we moved,"',
        form="direct",
    ),
    S("DEU/embassy", "The German ambassador", "took note", '"with interest"', form="direct"),
    S(
        "DNK?",
        "Danish officials",
        "let it be known",
        "they would rather have had nothing than this",
        relays="the broadcaster DR-Nyt|DNK/media/dr-nyt",
    ),
    G("accuse", "Danish officials|DNK?", "CHE/gov", "weapons", "they would rather have had nothing than this"),
    S("CHE/party", "the Right", "threatens", "a referendum should the crack be widened"),
    G(
        "threaten",
        "the Right|CHE/party",
        "CHE/gov",
        "weapons",
        "the Right threatens a referendum",
        time="present",
        cond="if: should the crack be widened",
    ),
    S("CHE/party", "the Left", "threatens", "should it not"),
    G(
        "threaten",
        "the Left|CHE/party",
        "CHE/gov",
        "weapons",
        "the Left should it not",
        time="present",
        cond="if: should it not",
    ),
    S("AUTHOR", None, "One may doubt", "any of them will be satisfied"),
)
