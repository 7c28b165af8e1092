"""Invented stories, twenty-fourth batch: long, plain, crowded wire reports of Asia, the Pacific and the Americas."""

from training.stories.notation import G, N, S, story

story(
    "punjab-drones-two-jets",
    "Gulf Wire Service",
    "2028-05-10",
    """
Pakistan says it downed two Indian jets; Delhi calls claim "fiction"

ISLAMABAD/NEW DELHI, May 10 (GWS) - Pakistan shot down two Indian fighter jets near the town of Narowal early on Wednesday, its military said, hours after drones struck an ammunition depot in the Indian state of Punjab.

India denied that it had lost any aircraft. "This is fiction, produced for an audience at home," said Air Vice Marshal Rohan Deshpande, a spokesman for the Indian Air Force.

At least 11 people, among them two citizens of Nepal who worked at a brick kiln, were killed when shells fired by Indian guns hit the village of Zafarwal, Pakistani officials said. New Delhi did not comment on the shelling.

India has blamed the drone attack, in which four soldiers died, on Lashkar-e-Taiba. It accused its neighbour of giving the group shelter. Islamabad rejected the accusation and demanded that evidence be shared with the United Nations.

"Any further adventure will be met with a response of our choosing," Pakistan's defence minister, Tariq Mahsud, told the National Assembly, adding that his country did not want war.

China, which supplies most of Pakistan's weapons, called on both countries to show restraint. The US State Department urged Islamabad to "act visibly" against militants and offered to host talks between the two army chiefs in Doha. Qatar said it was ready to receive them at once if they wished.

Saudi Arabia's foreign minister arrived in New Delhi on Tuesday and met his Indian counterpart. He is expected in Islamabad on Thursday.

India closed the Attari border crossing on Monday and expelled three Pakistani diplomats. Its northern rival answered on Tuesday by barring Indian airlines from its airspace.

The Asian Development Bank's annual meeting, due to open in Lahore on Sunday, was moved to Manila.

Britain and the United Arab Emirates advised their citizens to leave the border districts of both countries.

Relations between the nuclear-armed neighbours, who have fought three wars since independence from Britain in 1947, have been strained since India suspended a river-sharing treaty. They agreed to a ceasefire in Kashmir in 2021, which largely held until last year.
""",
    S(
        "PAK/mil",
        "its military",
        "said",
        "Pakistan shot down two Indian fighter jets near the town of Narowal early on Wednesday",
        date="2028-05-10",
    ),
    G(
        "attack",
        "Pakistan@1|PAK",
        "Indian@1|IND",
        "force",
        "Pakistan shot down two Indian fighter jets",
        "it downed two Indian jets",
    ),
    N(
        "attack",
        "?",
        "Indian@2|IND",
        "force",
        "drones struck an ammunition depot in the Indian state of Punjab",
        "the drone attack, in which four soldiers died",
    ),
    S("IND", "India@0", "denied", "it had lost any aircraft"),
    G(
        "deny",
        "India@0|IND",
        "PAK/mil",
        "force",
        "India denied that it had lost any aircraft",
        "This is fiction",
        'Delhi calls claim "fiction"',
    ),
    S(
        "IND/mil/rohan-deshpande",
        "Air Vice Marshal Rohan Deshpande, a spokesman for the Indian Air Force",
        "said@1",
        '"This is fiction, produced for an audience at home,"',
        form="direct",
    ),
    S(
        "PAK?",
        "Pakistani officials",
        "said@2",
        "At least 11 people, among them two citizens of Nepal who worked at a brick kiln, were killed when shells fired by Indian guns hit the village of Zafarwal",
    ),
    G("attack", "Indian|IND/mil", "PAK", "force", "shells fired by Indian guns hit the village of Zafarwal"),
    S("IND", "India@1", "has blamed", "the drone attack, in which four soldiers died, on Lashkar-e-Taiba"),
    G(
        "accuse",
        "India@1|IND",
        "Lashkar-e-Taiba|LET",
        "terrorism",
        "India has blamed the drone attack, in which four soldiers died, on Lashkar-e-Taiba",
        time="past",
    ),
    S("IND", "It@0", "accused", "its neighbour of giving the group shelter"),
    G("accuse", "It@0|IND", "its neighbour|PAK", "terrorism", "It accused its neighbour of giving the group shelter"),
    N("deny", "Islamabad|PAK", "IND", "terrorism", "Islamabad rejected the accusation"),
    S("PAK", "Islamabad@0", "demanded", "evidence be shared with the United Nations"),
    G(
        "demand",
        "Islamabad@0|PAK",
        "IND",
        "terrorism justice",
        "demanded that evidence be shared with the United Nations",
    ),
    S(
        "PAK/mod/tariq-mahsud",
        "Pakistan's defence minister, Tariq Mahsud",
        "told",
        '"Any further adventure will be met with a response of our choosing,"',
        form="direct",
        to="the National Assembly|PAK/parliament",
    ),
    G(
        "threaten",
        "Pakistan's defence minister, Tariq Mahsud|PAK/mod/tariq-mahsud",
        "IND",
        "force",
        "Any further adventure will be met with a response of our choosing",
    ),
    S("PAK/mod/tariq-mahsud", "Pakistan's defence minister, Tariq Mahsud", "adding", "his country did not want war"),
    S(
        "CHN",
        "China, which supplies most of Pakistan's weapons,",
        "called on",
        "show restraint",
        to="both countries|IND; both countries|PAK",
    ),
    G(
        "appeal",
        "China|CHN",
        "both countries|IND; both countries|PAK",
        "force",
        "called on both countries to show restraint",
    ),
    N(
        "cooperate",
        "China|CHN; Pakistan's|PAK",
        "",
        "weapons",
        "which supplies most of Pakistan's weapons",
        time="present",
    ),
    S(
        "USA/state",
        "The US State Department",
        "urged",
        '"act visibly" against militants',
        form="mixed",
        to="Islamabad|PAK",
    ),
    G(
        "appeal",
        "The US State Department|USA/state",
        "Islamabad|PAK",
        "terrorism",
        'urged Islamabad to "act visibly" against militants',
    ),
    S("USA/state", "The US State Department", "offered", "to host talks between the two army chiefs in Doha"),
    G(
        "offer",
        "The US State Department|USA/state",
        "IND; PAK",
        "negotiations",
        "offered to host talks between the two army chiefs",
    ),
    S("QAT", "Qatar", "said", "it was ready to receive them at once if they wished"),
    G(
        "offer",
        "Qatar|QAT",
        "them|IND/mil; them|PAK/mil",
        "negotiations",
        "it was ready to receive them at once",
        cond="if: if they wished",
        by="?: at once",
    ),
    N(
        "meet",
        "Saudi Arabia's foreign minister|SAU/mfa; his Indian counterpart|IND/mfa",
        "",
        "relations",
        "Saudi Arabia's foreign minister arrived in New Delhi on Tuesday and met his Indian counterpart",
    ),
    N("meet", "He|SAU/mfa; Islamabad|PAK", "", "relations", "He is expected in Islamabad on Thursday", time="future"),
    N(
        "sanction",
        "India@2|IND",
        "PAK",
        "relations",
        "India closed the Attari border crossing on Monday and expelled three Pakistani diplomats",
    ),
    N("sanction", "Its northern rival|PAK", "Indian|IND", "shipping", "barring Indian airlines from its airspace"),
    S(
        "GBR; ARE",
        "Britain and the United Arab Emirates",
        "advised",
        "to leave the border districts of both countries",
        to="their citizens|GBR/public; their citizens|ARE/public",
    ),
    N("sanction", "India|IND", "PAK", "other", "India suspended a river-sharing treaty"),
    N("agree", "They|IND; They|PAK", "", "ceasefire", "They agreed to a ceasefire in Kashmir in 2021"),
)

story(
    "natuna-coastguard-three",
    "Straits Morning Herald",
    "2024-09-18",
    """
Jakarta protests after Chinese coast guard blocks survey ship off Natuna

JAKARTA — Indonesia has summoned China's ambassador after a Chinese coast guard vessel obstructed a survey ship chartered by the state oil company Pertamina in the North Natuna Sea, the foreign ministry said on Tuesday.

The ship, the Singapore-flagged Geo Meridian, had been at work for nine days when it was ordered by radio to leave what the Chinese crew called "waters under the jurisdiction of China", according to its captain, a 52-year-old Norwegian.

"There is no overlapping claim. There is nothing to negotiate," ministry spokeswoman Ratna Wulandari told reporters in Jakarta.

In Beijing, a foreign ministry spokesman said Chinese vessels had been conducting "normal patrols" and dismissed reports that the survey ship had been blocked. He called on Indonesia to return to dialogue and warned against what he described as "stirring by countries outside the region".

It was not the first such encounter. In 2020, Indonesia deployed F-16 jets and six warships to the islands after dozens of Chinese fishing boats entered its exclusive economic zone under escort.

Vietnam, whose own trawlers are often seized by the Indonesian navy in the same waters, voiced support for Jakarta's position. So did the Philippines, where the national security council said it "stood with a fellow claimant". The phrase irritated the Indonesians, who insist they claim no reef that China claims.

Malaysia, this year's chair of a working group on a code of conduct between China and the Association of Southeast Asian Nations (ASEAN), has invited all parties to Langkawi in November. Beijing has not yet replied.

The United States, whose destroyer USS Halvorsen sailed past the islands on Sunday, accused China of "bullying its neighbours". Australia and Japan, which hold joint drills with Indonesia, made no comment.

Lawmakers in Jakarta called on the government to cancel a 400-million-dollar patrol boat order placed with a shipyard in Guangzhou. Defence Ministry officials said the contract would be honoured.

China claims most of the South China Sea. An arbitral tribunal in The Hague found in 2016, in a case brought by Manila, that the claim had no legal basis, a ruling Beijing rejects.
""",
    S(
        "IDN/mfa",
        "the foreign ministry",
        "said@0",
        "Indonesia has summoned China's ambassador after a Chinese coast guard vessel obstructed a survey ship chartered by the state oil company Pertamina in the North Natuna Sea",
        date="2024-09-17",
    ),
    G(
        "accuse",
        "Indonesia|IDN",
        "China's ambassador|CHN/embassy",
        "territory shipping",
        "Indonesia has summoned China's ambassador",
        "Jakarta protests",
    ),
    G(
        "coerce",
        "a Chinese coast guard vessel|CHN/gov",
        "Pertamina|IDN/business/pertamina",
        "shipping energy",
        "a Chinese coast guard vessel obstructed a survey ship",
        "Chinese coast guard blocks survey ship",
    ),
    S(
        "?",
        "its captain, a 52-year-old Norwegian",
        "according to",
        'it was ordered by radio to leave what the Chinese crew called "waters under the jurisdiction of China"',
        form="mixed",
    ),
    S(
        "CHN/gov",
        "",
        "ordered",
        'to leave what the Chinese crew called "waters under the jurisdiction of China"',
        form="mixed",
        to="it|IDN/business/pertamina",
        up=1,
    ),
    G(
        "demand",
        "the Chinese crew|CHN/gov",
        "The ship|IDN/business/pertamina",
        "territory shipping",
        "it was ordered by radio to leave",
    ),
    S("CHN/gov", "the Chinese crew", "called", '"waters under the jurisdiction of China"', form="direct", up=1),
    S(
        "IDN/mfa/ratna-wulandari",
        "ministry spokeswoman Ratna Wulandari",
        "told",
        '"There is no overlapping claim. There is nothing to negotiate,"',
        form="direct",
        to="reporters|?/media",
    ),
    G(
        "reject",
        "ministry spokeswoman Ratna Wulandari|IDN/mfa/ratna-wulandari",
        "CHN",
        "territory",
        "There is no overlapping claim. There is nothing to negotiate",
    ),
    S(
        "CHN/mfa",
        "a foreign ministry spokesman",
        "said@1",
        'Chinese vessels had been conducting "normal patrols"',
        form="mixed",
    ),
    S("CHN/mfa", "a foreign ministry spokesman", "dismissed", "reports that the survey ship had been blocked"),
    G(
        "deny",
        "a foreign ministry spokesman|CHN/mfa",
        "",
        "shipping",
        "dismissed reports that the survey ship had been blocked",
    ),
    S("?", "", "reports", "the survey ship had been blocked", up=1),
    S("CHN/mfa", "He", "called on", "return to dialogue", to="Indonesia|IDN"),
    G("appeal", "He|CHN/mfa", "Indonesia|IDN", "negotiations", "called on Indonesia to return to dialogue"),
    S(
        "CHN/mfa",
        "He",
        "warned",
        'against what he described as "stirring by countries outside the region"',
        form="mixed",
    ),
    G(
        "warn",
        "He|CHN/mfa",
        "IDN",
        "sovereignty",
        'warned against what he described as "stirring by countries outside the region"',
    ),
    N("mobilize", "Indonesia|IDN", "CHN", "troops", "Indonesia deployed F-16 jets and six warships to the islands"),
    N(
        "mobilize",
        "Chinese|CHN",
        "its|IDN",
        "shipping territory",
        "dozens of Chinese fishing boats entered its exclusive economic zone under escort",
    ),
    N(
        "coerce",
        "the Indonesian navy|IDN/mil",
        "Vietnam|VNM",
        "shipping",
        "whose own trawlers are often seized by the Indonesian navy",
        time="present",
    ),
    N("praise", "Vietnam|VNM", "Jakarta's|IDN", "territory", "voiced support for Jakarta's position"),
    S("PHL/gov", "the national security council", "said@2", 'it "stood with a fellow claimant"', form="mixed"),
    G(
        "praise",
        "the Philippines|PHL",
        "IDN",
        "territory",
        'it "stood with a fellow claimant"',
        "So did the Philippines",
    ),
    S("IDN", "the Indonesians", "insist", "they claim no reef that China claims"),
    G(
        "deny",
        "the Indonesians|IDN",
        "PHL/gov",
        "territory",
        "insist they claim no reef that China claims",
        time="present",
    ),
    N(
        "appeal",
        "Malaysia|MYS",
        "all parties|CHN; all parties|ASEAN",
        "negotiations",
        "has invited all parties to Langkawi in November",
    ),
    N("agree", "Beijing@1|CHN", "MYS", "negotiations", "Beijing has not yet replied", mod="negated"),
    N(
        "mobilize",
        "The United States|USA",
        "CHN",
        "troops shipping",
        "whose destroyer USS Halvorsen sailed past the islands on Sunday",
    ),
    S("USA", "The United States", "accused", 'China of "bullying its neighbours"', form="mixed"),
    G(
        "accuse",
        "The United States|USA",
        "China|CHN",
        "relations territory",
        'accused China of "bullying its neighbours"',
    ),
    N(
        "cooperate",
        "Australia|AUS; Japan|JPN; Indonesia|IDN",
        "",
        "alliances",
        "which hold joint drills with Indonesia",
        time="present",
    ),
    S(
        "IDN/parliament",
        "Lawmakers in Jakarta",
        "called on@1",
        "cancel a 400-million-dollar patrol boat order placed with a shipyard in Guangzhou",
        to="the government|IDN/gov",
    ),
    G(
        "appeal",
        "Lawmakers in Jakarta|IDN/parliament",
        "the government|IDN/gov",
        "weapons",
        "called on the government to cancel a 400-million-dollar patrol boat order",
    ),
    S("IDN/mod", "Defence Ministry officials", "said", "the contract would be honoured"),
    G(
        "promise",
        "Defence Ministry officials|IDN/mod",
        "a shipyard in Guangzhou|CHN/business",
        "weapons",
        "the contract would be honoured",
    ),
    S("?/court", "An arbitral tribunal in The Hague", "found", "the claim had no legal basis"),
    G(
        "reject",
        "An arbitral tribunal in The Hague|?/court",
        "CHN",
        "territory justice",
        "found in 2016, in a case brought by Manila, that the claim had no legal basis",
    ),
    N("accuse", "Manila|PHL", "CHN", "justice territory", "in a case brought by Manila"),
    N("reject", "Beijing|CHN", "?/court", "justice territory", "a ruling Beijing rejects", time="present"),
)

story(
    "softwood-dairy-tariffs",
    "Prairie News Network",
    "2027-03-04",
    """
Ottawa hits US dairy, whiskey with duties as lumber fight widens

OTTAWA - Canada imposed duties of 25 per cent on American cheese, whiskey and motorcycles on Thursday, retaliating for a US tariff on softwood lumber that took effect at midnight.

The measures cover goods worth $6.2 billion a year, Finance Minister Claire Desrosiers said in Ottawa. A second list, worth $11 billion, will follow on March 25 unless Washington withdraws the lumber tariff, she said.

"We did not start this, and Canadian workers will not pay for it," Desrosiers told reporters. She said her government would spend $900 million to support mills in British Columbia and Quebec.

The US Commerce Department called the Canadian step "regrettable and illegal". In a statement, it said Canada's provinces had sold timber from public land too cheaply for four decades, a charge that Ottawa has always denied.

US Trade Representative Mark Tolliver has asked Mexico, the third member of the North American trade pact, not to join the dispute. "Mexico is our friend and so is Canada," said Mexico's economy secretary, Lucía Barragán, in Monterrey. She declined to say whether her country would take part in a complaint before the World Trade Organization (WTO) in Geneva.

The European Union, Japan and South Korea, whose steel has been subject to American tariffs since 2025, followed the quarrel without taking sides. A German diplomat in Brussels, who asked not to be named, said the bloc did not want "to be next on the list".

American builders criticised their own government. The tariff would add $9,000 to the price of a new home, the National Federation of Builders said, calling on Congress to suspend it. Senators from Wisconsin, where most of the cheese is made, urged Ottawa to exempt dairy.

The governor of Montana, a Republican, telephoned the premier of Alberta on Wednesday. Neither office gave details.

The two countries were to open consultations in Detroit on March 12. Canada has pulled out of the meeting, a spokesman for its prime minister confirmed.

The lumber dispute dates to 1982. In 2006 the two neighbours signed an agreement under which the United States returned $4 billion in duties; it expired in 2015.
""",
    N(
        "sanction",
        "Canada|CAN",
        "American|USA",
        "trade",
        "Canada imposed duties of 25 per cent on American cheese, whiskey and motorcycles on Thursday",
        "Ottawa hits US dairy, whiskey with duties",
    ),
    N("sanction", "US|USA", "CAN", "trade", "a US tariff on softwood lumber that took effect at midnight"),
    S(
        "CAN/gov/claire-desrosiers",
        "Finance Minister Claire Desrosiers",
        "said@0",
        "The measures cover goods worth $6.2 billion a year",
        date="2027-03-04",
    ),
    S(
        "CAN/gov/claire-desrosiers",
        "she",
        "said@1",
        "A second list, worth $11 billion, will follow on March 25 unless Washington withdraws the lumber tariff",
    ),
    G(
        "threaten",
        "she|CAN/gov/claire-desrosiers",
        "Washington|USA",
        "trade",
        "A second list, worth $11 billion, will follow on March 25",
        cond="unless: unless Washington withdraws the lumber tariff",
        by="2027-03-25: on March 25",
    ),
    G(
        "demand",
        "she|CAN/gov/claire-desrosiers",
        "Washington|USA",
        "trade",
        "Washington withdraws the lumber tariff",
        by="2027-03-25: on March 25",
    ),
    S(
        "CAN/gov/claire-desrosiers",
        "Desrosiers@1",
        "told",
        '"We did not start this, and Canadian workers will not pay for it,"',
        form="direct",
        to="reporters|?/media",
    ),
    G("accuse", "Desrosiers@1|CAN/gov/claire-desrosiers", "USA", "trade", "We did not start this"),
    S(
        "CAN/gov/claire-desrosiers",
        "She@0",
        "said",
        "her government would spend $900 million to support mills in British Columbia and Quebec",
    ),
    G(
        "promise",
        "her government|CAN/gov",
        "mills in British Columbia and Quebec|CAN/business",
        "aid trade",
        "her government would spend $900 million to support mills in British Columbia and Quebec",
    ),
    S("USA/gov", "The US Commerce Department", "called", 'the Canadian step "regrettable and illegal"', form="mixed"),
    G(
        "accuse",
        "The US Commerce Department|USA/gov",
        "Canadian|CAN",
        "trade",
        'called the Canadian step "regrettable and illegal"',
    ),
    S("USA/gov", "it", "said", "Canada's provinces had sold timber from public land too cheaply for four decades"),
    G(
        "accuse",
        "it|USA/gov",
        "Canada's provinces|CAN/gov",
        "trade",
        "Canada's provinces had sold timber from public land too cheaply for four decades",
    ),
    N("deny", "Ottawa|CAN", "USA/gov", "trade", "a charge that Ottawa has always denied"),
    S(
        "USA/gov/mark-tolliver",
        "US Trade Representative Mark Tolliver",
        "has asked",
        "not to join the dispute",
        to="Mexico, the third member of the North American trade pact,|MEX",
    ),
    G(
        "appeal",
        "US Trade Representative Mark Tolliver|USA/gov/mark-tolliver",
        "Mexico@0|MEX",
        "trade",
        "has asked Mexico, the third member of the North American trade pact, not to join the dispute",
    ),
    S(
        "MEX/gov/lucia-barragan",
        "Mexico's economy secretary, Lucía Barragán",
        "said",
        '"Mexico is our friend and so is Canada,"',
        form="direct",
    ),
    N(
        "sanction",
        "American|USA",
        "The European Union|EU; Japan|JPN; South Korea|KOR",
        "trade",
        "whose steel has been subject to American tariffs since 2025",
        time="present",
    ),
    S(
        "DEU?",
        "A German diplomat in Brussels, who asked not to be named",
        "said",
        'the bloc did not want "to be next on the list"',
        form="mixed",
    ),
    S("EU", "the bloc", "want", '"to be next on the list"', form="direct", up=1),
    N(
        "accuse",
        "American builders|USA/business",
        "their own government|USA/gov",
        "trade",
        "American builders criticised their own government",
    ),
    S(
        "USA/business",
        "the National Federation of Builders",
        "said@6",
        "The tariff would add $9,000 to the price of a new home",
    ),
    S("USA/business", "the National Federation of Builders", "calling on", "suspend it", to="Congress|USA/congress"),
    G(
        "appeal",
        "the National Federation of Builders|USA/business",
        "Congress|USA/congress",
        "trade",
        "calling on Congress to suspend it",
    ),
    S(
        "USA/congress",
        "Senators from Wisconsin, where most of the cheese is made,",
        "urged",
        "exempt dairy",
        to="Ottawa|CAN",
    ),
    G("appeal", "Senators from Wisconsin|USA/congress", "Ottawa|CAN", "trade", "urged Ottawa to exempt dairy"),
    N(
        "meet",
        "The governor of Montana|USA/gov; the premier of Alberta|CAN/gov",
        "",
        "trade",
        "The governor of Montana, a Republican, telephoned the premier of Alberta on Wednesday",
    ),
    S("CAN/pm", "a spokesman for its prime minister", "confirmed", "Canada has pulled out of the meeting"),
    G("reject", "Canada|CAN", "USA", "trade negotiations", "Canada has pulled out of the meeting"),
    N("sign", "the two neighbours|CAN; the two neighbours|USA", "", "trade", "the two neighbours signed an agreement"),
    N("retreat", "the United States|USA", "CAN", "trade assets", "the United States returned $4 billion in duties"),
)

story(
    "rakhine-refugees-cox-moreh",
    "Bay Bengal Tribune",
    "2026-01-22",
    """
Hundreds cross into Bangladesh as junta jets bomb Rakhine port town

COX'S BAZAR, Jan 22 - At least 1,700 people fled across the Naf river into Bangladesh this week after Myanmar's air force bombed a port held by the Arakan Army, Bangladeshi border guards and the United Nations refugee agency (UNHCR) said on Thursday.

Air strikes on Kyauk Ni Maw on Tuesday killed 34 civilians, a spokesman for the ethnic armed group said by telephone. Among the dead were three employees of an Indian engineering firm, he said.

Myanmar's military, which seized power in 2021, said it had hit "terrorist fuel stores". It accused the Arakan Army of using dock workers as human shields.

India, which is building a road and a river port in the area, said it had conveyed its "deep anguish" to Naypyitaw, and asked for the bodies to be handed over. "We expect those responsible to be identified," a foreign ministry spokesperson said in Delhi.

Bangladesh, home to more than a million Rohingya refugees, said it would take in no more. "The door is closed. We have repeated this to our friends in Geneva," said Shafiqul Alam Majumder, the refugee relief commissioner. His guards nonetheless let women and children pass on Wednesday, witnesses told this newspaper.

UNHCR thanked the guards and appealed to Dhaka to keep the crossing at Teknaf open. Human Rights Watch said 60 men had been pushed back at gunpoint.

China, which has pipelines that start 80 kilometres to the south, brokered a truce between the military and two other rebel armies in 2024 and 2025. It has told the Arakan Army to keep away from the pipelines, according to two people briefed on the talks in Kunming. The group has promised to protect Chinese property.

Thailand's foreign minister, who visited Naypyitaw on Monday, proposed a meeting of Myanmar's neighbours in Chiang Rai. Laos and China have agreed to come.

The United States, Britain and Canada announced sanctions on Wednesday on a firm in Singapore that they said had sold jet fuel to the generals.

Some 740,000 Rohingya were driven out by the Myanmar army in 2017. The Gambia has accused the country of genocide at the International Court of Justice; Myanmar denies the charge.
""",
    S(
        "BGD/gov; UNHCR",
        "Bangladeshi border guards and the United Nations refugee agency (UNHCR)",
        "said@0",
        "At least 1,700 people fled across the Naf river into Bangladesh this week after Myanmar's air force bombed a port held by the Arakan Army",
        date="2026-01-22",
    ),
    G(
        "attack",
        "Myanmar's air force|MMR/mil",
        "the Arakan Army|AA",
        "force",
        "Myanmar's air force bombed a port held by the Arakan Army",
        "junta jets bomb Rakhine port town",
    ),
    S(
        "AA",
        "a spokesman for the ethnic armed group",
        "said@1",
        "Air strikes on Kyauk Ni Maw on Tuesday killed 34 civilians",
    ),
    G(
        "attack",
        "MMR/mil",
        "34 civilians|MMR/public",
        "force humanitarian",
        "Air strikes on Kyauk Ni Maw on Tuesday killed 34 civilians",
    ),
    S("AA", "he@0", "said@2", "Among the dead were three employees of an Indian engineering firm"),
    N("coerce", "Myanmar's military|MMR/mil", "MMR", "leadership", "which seized power in 2021"),
    S(
        "MMR/mil",
        "Myanmar's military, which seized power in 2021,",
        "said",
        'it had hit "terrorist fuel stores"',
        form="mixed",
    ),
    S("MMR/mil", "It@0", "accused", "the Arakan Army of using dock workers as human shields"),
    G(
        "accuse",
        "It@0|MMR/mil",
        "the Arakan Army|AA",
        "force humanitarian",
        "It accused the Arakan Army of using dock workers as human shields",
    ),
    S(
        "IND",
        "India, which is building a road and a river port in the area,",
        "said",
        'it had conveyed its "deep anguish" to Naypyitaw',
        form="mixed",
    ),
    G("accuse", "it|IND", "Naypyitaw|MMR", "force", 'it had conveyed its "deep anguish" to Naypyitaw'),
    S("IND", "India", "asked", "for the bodies to be handed over"),
    G("appeal", "India|IND", "Naypyitaw|MMR", "humanitarian", "asked for the bodies to be handed over"),
    S(
        "IND/mfa",
        "a foreign ministry spokesperson",
        "said@5",
        '"We expect those responsible to be identified,"',
        form="direct",
    ),
    G(
        "appeal",
        "a foreign ministry spokesperson|IND/mfa",
        "MMR",
        "justice",
        "We expect those responsible to be identified",
    ),
    S("BGD", "Bangladesh, home to more than a million Rohingya refugees,", "said", "it would take in no more"),
    G("reject", "Bangladesh|BGD", "UNHCR", "migration", "it would take in no more", "The door is closed"),
    S(
        "BGD/gov/shafiqul-alam-majumder",
        "Shafiqul Alam Majumder, the refugee relief commissioner",
        "said@7",
        '"The door is closed. We have repeated this to our friends in Geneva,"',
        form="direct",
    ),
    S(
        "?",
        "witnesses",
        "told",
        "His guards nonetheless let women and children pass on Wednesday",
        to="this newspaper|BGD/media/bay-bengal-tribune",
    ),
    G(
        "aid",
        "His guards|BGD/gov",
        "women and children|ROHINGYA",
        "migration humanitarian",
        "His guards nonetheless let women and children pass on Wednesday",
    ),
    N("praise", "UNHCR|UNHCR", "the guards|BGD/gov", "migration", "UNHCR thanked the guards"),
    S("UNHCR", "UNHCR@1", "appealed", "keep the crossing at Teknaf open", to="Dhaka|BGD"),
    G("appeal", "UNHCR@1|UNHCR", "Dhaka|BGD", "migration", "appealed to Dhaka to keep the crossing at Teknaf open"),
    S("HRW", "Human Rights Watch", "said", "60 men had been pushed back at gunpoint"),
    G("coerce", "BGD/gov", "60 men|ROHINGYA", "migration human_rights", "60 men had been pushed back at gunpoint"),
    S(
        "?",
        "two people briefed on the talks in Kunming",
        "according to",
        "It has told the Arakan Army to keep away from the pipelines",
    ),
    S("CHN", "It@1", "has told", "to keep away from the pipelines", to="the Arakan Army|AA", up=1),
    G("demand", "It@1|CHN", "the Arakan Army|AA", "energy", "to keep away from the pipelines"),
    N("promise", "The group|AA", "Chinese|CHN", "energy assets", "The group has promised to protect Chinese property"),
    N("meet", "Thailand's foreign minister|THA/mfa; MMR", "", "relations", "who visited Naypyitaw on Monday"),
    S(
        "THA/mfa",
        "Thailand's foreign minister, who visited Naypyitaw on Monday,",
        "proposed",
        "a meeting of Myanmar's neighbours in Chiang Rai",
    ),
    G(
        "offer",
        "Thailand's foreign minister|THA/mfa",
        "Myanmar's neighbours|ASIA",
        "negotiations",
        "proposed a meeting of Myanmar's neighbours in Chiang Rai",
    ),
    N("agree", "Laos|LAO; China|CHN", "THA/mfa", "negotiations", "Laos and China have agreed to come"),
    N(
        "sanction",
        "The United States|USA; Britain|GBR; Canada|CAN",
        "a firm in Singapore|SGP/business",
        "sanctions weapons",
        "announced sanctions on Wednesday on a firm in Singapore",
    ),
    S("USA; GBR; CAN", "they", "said", "had sold jet fuel to the generals"),
    G(
        "accuse",
        "they|USA; they|GBR; they|CAN",
        "a firm in Singapore|SGP/business",
        "weapons",
        "had sold jet fuel to the generals",
    ),
    N(
        "coerce",
        "the Myanmar army|MMR/mil",
        "Rohingya|ROHINGYA",
        "human_rights migration",
        "Some 740,000 Rohingya were driven out by the Myanmar army in 2017",
    ),
    S("GMB", "The Gambia", "has accused", "the country of genocide"),
    G("accuse", "The Gambia|GMB", "the country|MMR", "justice human_rights", "has accused the country of genocide"),
    N("deny", "Myanmar|MMR", "GMB", "justice", "Myanmar denies the charge", time="present"),
)

story(
    "arauca-detained-oil-workers",
    "Radio Exterior News",
    "2023-08-16",
    """
Venezuela frees two American oil workers; Bogotá still waits for five soldiers

CARACAS, Aug 16 - Venezuela has released two US citizens who were arrested last year in the border state of Apure, the White House said on Wednesday, in what officials described as the result of eleven months of talks held mostly in Qatar.

The men, aged 44 and 61, employees of a Texas drilling contractor, landed in San Antonio shortly before dawn.

President's office spokeswoman Dana Whitlock thanked Qatar and Mexico, which provided the aircraft. She denied reports in the Spanish press that Washington had paid for the release by easing sanctions on the state oil company PDVSA. "There was no trade," she said.

Venezuela's information minister, Wilmer Aponte, told state television VTV that the release was "a gesture which has not been answered". Caracas demands that the United States hand over a businessman held in Miami on money laundering charges. The US Department of Justice has refused.

Colombia, the neighbour to the west, asked on Wednesday for the same treatment. Five of its soldiers have been held in San Fernando since May, when they crossed the Arauca river in pursuit, Bogotá says, of guerrillas of the National Liberation Army (ELN). Venezuela's army says they took part in an attack on one of its posts.

"We appeal to our sister country to send our boys home," Colombian Defence Minister Clemencia Rueda said. She promised that the unit's commander would be disciplined.

The ELN, which holds peace talks with Colombia's government in Havana, denied having been in the area.

Cuba and Norway, the guarantors of those talks, have asked both neighbours to withdraw their troops ten kilometres from the river. Brazil supports the proposal.

Human rights group Foro Andino said at least 27 foreigners remain in Venezuelan prisons, among them citizens of Spain, Italy and Ukraine. It accuses the government of using them as bargaining chips.

Venezuela broke off relations with Washington in 2019, after the United States recognised the opposition leader as interim president. It restored ties with Colombia in August 2022.
""",
    S(
        "USA/president",
        "the White House",
        "said@0",
        "Venezuela has released two US citizens who were arrested last year in the border state of Apure",
        date="2023-08-16",
    ),
    G(
        "retreat",
        "Venezuela@1|VEN",
        "two US citizens|USA/public",
        "prisoners",
        "Venezuela has released two US citizens",
        "Venezuela frees two American oil workers",
    ),
    G(
        "coerce",
        "VEN",
        "US citizens|USA/public",
        "prisoners",
        "who were arrested last year in the border state of Apure",
    ),
    S("?", "officials", "described", "as the result of eleven months of talks held mostly in Qatar"),
    G("meet", "USA; VEN", "", "prisoners negotiations", "eleven months of talks held mostly in Qatar"),
    N(
        "praise",
        "President's office spokeswoman Dana Whitlock|USA/president/dana-whitlock",
        "Qatar|QAT; Mexico|MEX",
        "prisoners",
        "President's office spokeswoman Dana Whitlock thanked Qatar and Mexico",
    ),
    N("aid", "Qatar|QAT; Mexico|MEX", "USA", "prisoners", "which provided the aircraft"),
    S(
        "USA/president/dana-whitlock",
        "She@0",
        "denied@0",
        "reports in the Spanish press that Washington had paid for the release by easing sanctions on the state oil company PDVSA",
    ),
    G(
        "deny",
        "She@0|USA/president/dana-whitlock",
        "the Spanish press|ESP/media",
        "sanctions prisoners",
        "She denied reports in the Spanish press",
        "There was no trade",
    ),
    S(
        "ESP/media",
        "the Spanish press",
        "reports",
        "Washington had paid for the release by easing sanctions on the state oil company PDVSA",
        up=1,
    ),
    S("USA/president/dana-whitlock", "she@0", "said", '"There was no trade,"', form="direct"),
    S(
        "VEN/gov/wilmer-aponte",
        "Venezuela's information minister, Wilmer Aponte",
        "told",
        'the release was "a gesture which has not been answered"',
        form="mixed",
        to="state television VTV|VEN/media/vtv",
        relays="state television VTV|VEN/media/vtv",
    ),
    G(
        "accuse",
        "Venezuela's information minister, Wilmer Aponte|VEN/gov/wilmer-aponte",
        "USA",
        "prisoners",
        "a gesture which has not been answered",
    ),
    S(
        "VEN",
        "Caracas",
        "demands",
        "that the United States hand over a businessman held in Miami on money laundering charges",
    ),
    G(
        "demand",
        "Caracas|VEN",
        "the United States|USA",
        "justice prisoners",
        "Caracas demands that the United States hand over a businessman",
        time="present",
    ),
    N(
        "reject",
        "The US Department of Justice|USA/gov",
        "VEN",
        "justice prisoners",
        "The US Department of Justice has refused",
    ),
    S("COL", "Colombia, the neighbour to the west,", "asked", "for the same treatment", date="2023-08-16"),
    G(
        "appeal",
        "Colombia|COL",
        "VEN",
        "prisoners",
        "asked on Wednesday for the same treatment",
        "We appeal to our sister country to send our boys home",
        "Bogotá still waits for five soldiers",
    ),
    N(
        "coerce",
        "VEN",
        "Five of its soldiers|COL/mil",
        "prisoners troops",
        "Five of its soldiers have been held in San Fernando since May",
    ),
    S(
        "COL",
        "Bogotá@1",
        "says",
        "they crossed the Arauca river in pursuit",
        "of guerrillas of the National Liberation Army (ELN)",
    ),
    S("VEN/mil", "Venezuela's army", "says", "they took part in an attack on one of its posts"),
    G(
        "accuse",
        "Venezuela's army|VEN/mil",
        "they|COL/mil",
        "force",
        "they took part in an attack on one of its posts",
        time="present",
    ),
    S(
        "COL/mod/clemencia-rueda",
        "Colombian Defence Minister Clemencia Rueda",
        "said@2",
        '"We appeal to our sister country to send our boys home,"',
        form="direct",
    ),
    S("COL/mod/clemencia-rueda", "She@1", "promised", "the unit's commander would be disciplined"),
    G("promise", "She@1|COL/mod/clemencia-rueda", "VEN", "justice troops", "the unit's commander would be disciplined"),
    N(
        "meet",
        "The ELN|ELN; Colombia's government|COL/gov",
        "",
        "ceasefire negotiations",
        "which holds peace talks with Colombia's government in Havana",
        time="present",
    ),
    S(
        "ELN",
        "The ELN, which holds peace talks with Colombia's government in Havana,",
        "denied",
        "having been in the area",
    ),
    G("deny", "The ELN|ELN", "COL", "troops", "denied having been in the area"),
    S(
        "CUB; NOR",
        "Cuba and Norway, the guarantors of those talks,",
        "have asked",
        "withdraw their troops ten kilometres from the river",
        to="both neighbours|VEN; both neighbours|COL",
    ),
    G(
        "appeal",
        "Cuba|CUB; Norway|NOR",
        "both neighbours|VEN; both neighbours|COL",
        "troops",
        "have asked both neighbours to withdraw their troops ten kilometres from the river",
    ),
    N("praise", "Brazil|BRA", "CUB; NOR", "troops", "Brazil supports the proposal", time="present"),
    S(
        "?/ngo",
        "Human rights group Foro Andino",
        "said",
        "at least 27 foreigners remain in Venezuelan prisons, among them citizens of Spain, Italy and Ukraine",
    ),
    S("?/ngo", "It@0", "accuses", "the government of using them as bargaining chips"),
    G(
        "accuse",
        "It@0|?/ngo",
        "the government|VEN/gov",
        "human_rights prisoners",
        "It accuses the government of using them as bargaining chips",
        time="present",
    ),
    N(
        "sanction",
        "Venezuela|VEN",
        "Washington|USA",
        "relations",
        "Venezuela broke off relations with Washington in 2019",
    ),
    N(
        "praise",
        "the United States|USA",
        "the opposition leader|VEN/party",
        "leadership",
        "the United States recognised the opposition leader as interim president",
    ),
    N("retreat", "It@1|VEN", "Colombia|COL", "relations", "It restored ties with Colombia in August 2022"),
)

story(
    "dajabon-deportation-trucks",
    "Antilles Daily",
    "2026-10-08",
    """
Santo Domingo deports 9,400 Haitians in a week, ignoring UN plea

DAJABÓN, Dominican Republic — The Dominican Republic deported 9,412 people to Haiti in the first week of October, the migration directorate said on Wednesday, the highest weekly figure since expulsions were stepped up two years ago.

Pregnant women were taken from hospital wards in Santiago and driven to the border in caged trucks, according to the Jesuit refugee service, which works on both sides of the river. The directorate denied it.

The United Nations refugee agency on Tuesday urged the government to halt the returns. "No one should be sent into a war between gangs," said Aline Moreau, its representative in the Caribbean, speaking from Panama City.

Interior Minister Rafael Peralta rejected the request. "The crisis of Haiti has no Dominican solution," he told a breakfast of the American Chamber of Commerce. He called on the United States, Canada and France to pay for the security force that the Security Council approved for the neighbouring country, and said that all three had failed to keep their word.

Haiti's transitional council protested in a note against what it called the "humiliation" of its citizens. It threatened to close the market at Ouanaminthe, where Dominican traders sell eggs, rice and pasta worth two million dollars a week.

In Port-au-Prince, the gang coalition Viv Ansanm attacked a police post on Tuesday and killed three officers from Kenya, whose contingent forms the core of the force. Nairobi confirmed the deaths and said that it would not withdraw. Jamaica and the Bahamas, which have 60 soldiers there between them, suspended patrols.

The Caribbean Community (CARICOM) will discuss the matter in Georgetown on October 15, with Brazil's foreign minister as a guest.

Washington, which renewed an arms embargo on the gangs together with its partners last year, ended protection from deportation for some 330,000 Haitians in the United States. A judge in New York has blocked the decision.

The two countries share the island of Hispaniola. In 2023 the Dominican Republic closed the border for a month over a canal that Haitian farmers dug from the Massacre river.
""",
    S(
        "DOM/gov",
        "the migration directorate",
        "said",
        "The Dominican Republic deported 9,412 people to Haiti in the first week of October",
        date="2026-10-07",
    ),
    G(
        "coerce",
        "The Dominican Republic|DOM",
        "9,412 people|HTI/public",
        "migration",
        "The Dominican Republic deported 9,412 people to Haiti",
        "Santo Domingo deports 9,400 Haitians in a week",
    ),
    S(
        "?/ngo",
        "the Jesuit refugee service, which works on both sides of the river",
        "according to",
        "Pregnant women were taken from hospital wards in Santiago and driven to the border in caged trucks",
    ),
    G(
        "coerce",
        "DOM/gov",
        "Pregnant women|HTI/public",
        "migration human_rights",
        "Pregnant women were taken from hospital wards in Santiago and driven to the border in caged trucks",
    ),
    N("deny", "The directorate|DOM/gov", "?/ngo", "migration human_rights", "The directorate denied it"),
    S(
        "UNHCR",
        "The United Nations refugee agency",
        "urged",
        "halt the returns",
        to="the government|DOM/gov",
        date="2026-10-06",
    ),
    G(
        "appeal",
        "The United Nations refugee agency|UNHCR",
        "the government|DOM/gov",
        "migration",
        "urged the government to halt the returns",
        "UN plea",
    ),
    S(
        "UNHCR/aline-moreau",
        "Aline Moreau, its representative in the Caribbean",
        "said@1",
        '"No one should be sent into a war between gangs,"',
        form="direct",
    ),
    N(
        "reject",
        "Interior Minister Rafael Peralta|DOM/gov/rafael-peralta",
        "UNHCR",
        "migration",
        "Interior Minister Rafael Peralta rejected the request",
        "The crisis of Haiti has no Dominican solution",
        "ignoring UN plea",
    ),
    S(
        "DOM/gov/rafael-peralta",
        "he",
        "told",
        '"The crisis of Haiti has no Dominican solution,"',
        form="direct",
        to="a breakfast of the American Chamber of Commerce|?/business",
    ),
    S(
        "DOM/gov/rafael-peralta",
        "He",
        "called on",
        "pay for the security force that the Security Council approved for the neighbouring country",
        to="the United States|USA; Canada|CAN; France|FRA",
    ),
    G(
        "appeal",
        "He|DOM/gov/rafael-peralta",
        "the United States|USA; Canada|CAN; France|FRA",
        "aid troops",
        "called on the United States, Canada and France to pay for the security force",
    ),
    S("DOM/gov/rafael-peralta", "He", "said@2", "all three had failed to keep their word"),
    G(
        "accuse",
        "He|DOM/gov/rafael-peralta",
        "all three|USA; all three|CAN; all three|FRA",
        "aid",
        "all three had failed to keep their word",
    ),
    S(
        "HTI/gov",
        "Haiti's transitional council",
        "protested",
        'against what it called the "humiliation" of its citizens',
        form="mixed",
    ),
    G(
        "accuse",
        "Haiti's transitional council|HTI/gov",
        "DOM",
        "migration human_rights",
        'protested in a note against what it called the "humiliation" of its citizens',
    ),
    S(
        "HTI/gov",
        "It",
        "threatened",
        "to close the market at Ouanaminthe, where Dominican traders sell eggs, rice and pasta worth two million dollars a week",
    ),
    G("threaten", "It|HTI/gov", "Dominican|DOM", "trade", "It threatened to close the market at Ouanaminthe"),
    N(
        "attack",
        "the gang coalition Viv Ansanm|VIV-ANSANM",
        "Kenya|KEN; a police post|HTI/gov",
        "force",
        "the gang coalition Viv Ansanm attacked a police post on Tuesday and killed three officers from Kenya",
    ),
    S("KEN", "Nairobi", "said@3", "it would not withdraw"),
    G("promise", "Nairobi|KEN", "HTI", "troops", "it would not withdraw"),
    N(
        "retreat",
        "Jamaica|JAM; the Bahamas|BHS",
        "HTI",
        "troops",
        "Jamaica and the Bahamas, which have 60 soldiers there between them, suspended patrols",
    ),
    N(
        "meet",
        "The Caribbean Community (CARICOM)|CARICOM; Brazil's foreign minister|BRA/mfa",
        "",
        "migration",
        "The Caribbean Community (CARICOM) will discuss the matter in Georgetown on October 15, with Brazil's foreign minister as a guest",
        time="future",
    ),
    N(
        "sanction",
        "Washington|USA; its partners|?",
        "the gangs|VIV-ANSANM",
        "sanctions weapons",
        "which renewed an arms embargo on the gangs together with its partners last year",
    ),
    N(
        "sanction",
        "Washington|USA",
        "Haitians|HTI/public",
        "migration",
        "ended protection from deportation for some 330,000 Haitians in the United States",
    ),
    N(
        "coerce",
        "A judge in New York|USA/court",
        "Washington|USA/gov",
        "migration justice",
        "A judge in New York has blocked the decision",
    ),
    N(
        "sanction",
        "the Dominican Republic|DOM",
        "HTI",
        "trade",
        "In 2023 the Dominican Republic closed the border for a month",
    ),
)

story(
    "papua-surveyor-hostage",
    "Tasman Broadcasting",
    "2029-02-13",
    """
Papua rebels release footage of Australian surveyor, demand talks without Jakarta

By Pacific editor Helen Sowerby, Port Moresby

Separatists in the Indonesian highlands of Papua have released a video showing Australian surveyor Craig Dunmore, 38, who was seized at an airstrip in Nduga regency twelve days ago.

In the video, sent to journalists on Monday night, Mr Dunmore says he is well and asks the Australian government to stop bombing. Australia is not a party to the conflict and has no forces there.

A commander of the West Papua National Liberation Army, Yulius Kogoya, is heard saying that the hostage would be freed if Canberra, London and Washington opened talks with the group in a third country. He named Vanuatu and Fiji. Indonesia must keep out of it, he said.

Indonesia's security minister, General Bambang Suryadi, ruled out any negotiation abroad. "This is a crime on our soil and it will be ended on our soil," he said in Jakarta, adding that troops had surrounded the valley but had been ordered not to fire.

Prime Minister Alan Whitford said Australia respected Indonesia's sovereignty. He called on the kidnappers to let Mr Dunmore go "today, without conditions". He thanked his Indonesian counterpart, to whom he spoke on Sunday, for her restraint.

The leader of the Greens, Senator Tess Okafor, accused Mr Whitford of silence about abuses by Indonesian soldiers. The soldiers have killed at least 19 villagers since January, a church council in Wamena says. The army disputes the figure.

Vanuatu's prime minister, whose country has long backed Papuan independence, offered to mediate. Jakarta warned Port Vila, the host of this year's Pacific Islands Forum, against meddling. Papua New Guinea, which shares a border of 800 kilometres with the region, has moved two companies of soldiers to Vanimo.

New Zealand, one of whose pilots was held by the same group for 19 months, has sent two police negotiators to help. He was freed in September 2024.

The former Dutch colony was taken over by Indonesia in 1963 and annexed after a disputed vote in 1969. Mr Dunmore was working for a Korean company that plans a road.
""",
    N(
        "coerce",
        "Separatists in the Indonesian highlands of Papua|IDN/rebels",
        "Australian surveyor Craig Dunmore|AUS//craig-dunmore",
        "prisoners",
        "who was seized at an airstrip in Nduga regency twelve days ago",
    ),
    S("AUS//craig-dunmore", "Mr Dunmore@0", "says", "he is well"),
    S("AUS//craig-dunmore", "Mr Dunmore@0", "asks", "stop bombing", to="the Australian government|AUS/gov"),
    G(
        "appeal",
        "Mr Dunmore@0|AUS//craig-dunmore",
        "the Australian government|AUS/gov",
        "force",
        "asks the Australian government to stop bombing",
        time="present",
    ),
    S(
        "IDN/rebels/yulius-kogoya",
        "A commander of the West Papua National Liberation Army, Yulius Kogoya,",
        "saying",
        "the hostage would be freed if Canberra, London and Washington opened talks with the group in a third country",
    ),
    G(
        "offer",
        "A commander of the West Papua National Liberation Army, Yulius Kogoya|IDN/rebels/yulius-kogoya",
        "Canberra|AUS; London|GBR; Washington|USA",
        "prisoners negotiations",
        "the hostage would be freed",
        cond="if: if Canberra, London and Washington opened talks with the group in a third country",
    ),
    G(
        "demand",
        "A commander of the West Papua National Liberation Army, Yulius Kogoya|IDN/rebels/yulius-kogoya",
        "Canberra|AUS; London|GBR; Washington|USA",
        "negotiations",
        "Canberra, London and Washington opened talks with the group in a third country",
        "demand talks without Jakarta",
    ),
    S("IDN/rebels/yulius-kogoya", "he@1", "said@0", "Indonesia must keep out of it"),
    G("demand", "he@1|IDN/rebels/yulius-kogoya", "Indonesia|IDN", "negotiations", "Indonesia must keep out of it"),
    S(
        "IDN/gov/bambang-suryadi",
        "Indonesia's security minister, General Bambang Suryadi,",
        "ruled out",
        "any negotiation abroad",
    ),
    G(
        "reject",
        "Indonesia's security minister, General Bambang Suryadi|IDN/gov/bambang-suryadi",
        "IDN/rebels",
        "negotiations",
        "ruled out any negotiation abroad",
    ),
    S(
        "IDN/gov/bambang-suryadi",
        "he@2",
        "said@1",
        '"This is a crime on our soil and it will be ended on our soil,"',
        form="direct",
    ),
    G("accuse", "he@2|IDN/gov/bambang-suryadi", "IDN/rebels", "prisoners", "This is a crime on our soil"),
    S("IDN/gov/bambang-suryadi", "he@2", "adding", "troops had surrounded the valley but had been ordered not to fire"),
    G("mobilize", "troops|IDN/mil", "IDN/rebels", "troops", "troops had surrounded the valley"),
    S("AUS/pm/alan-whitford", "Prime Minister Alan Whitford", "said@2", "Australia respected Indonesia's sovereignty"),
    G("praise", "Australia|AUS", "Indonesia's|IDN", "sovereignty", "Australia respected Indonesia's sovereignty"),
    S(
        "AUS/pm/alan-whitford",
        "He@1",
        "called on",
        'let Mr Dunmore go "today, without conditions"',
        form="mixed",
        to="the kidnappers|IDN/rebels",
    ),
    G(
        "appeal",
        "He@1|AUS/pm/alan-whitford",
        "the kidnappers|IDN/rebels",
        "prisoners",
        'called on the kidnappers to let Mr Dunmore go "today, without conditions"',
        by="2029-02-13: today",
    ),
    S(
        "AUS/pm/alan-whitford",
        "He@2",
        "thanked",
        "his Indonesian counterpart, to whom he spoke on Sunday, for her restraint",
    ),
    G(
        "praise",
        "He@2|AUS/pm/alan-whitford",
        "his Indonesian counterpart|IDN/president",
        "force",
        "He thanked his Indonesian counterpart, to whom he spoke on Sunday, for her restraint",
    ),
    G(
        "meet",
        "he|AUS/pm/alan-whitford; his Indonesian counterpart|IDN/president",
        "",
        "prisoners",
        "to whom he spoke on Sunday",
    ),
    S(
        "AUS/party/tess-okafor",
        "The leader of the Greens, Senator Tess Okafor,",
        "accused",
        "Mr Whitford of silence about abuses by Indonesian soldiers",
    ),
    G(
        "accuse",
        "The leader of the Greens, Senator Tess Okafor|AUS/party/tess-okafor",
        "Mr Whitford|AUS/pm/alan-whitford",
        "human_rights",
        "accused Mr Whitford of silence about abuses by Indonesian soldiers",
    ),
    S(
        "IDN/ngo",
        "a church council in Wamena",
        "says@1",
        "The soldiers have killed at least 19 villagers since January",
    ),
    G(
        "attack",
        "The soldiers|IDN/mil",
        "19 villagers|IDN/public",
        "force human_rights",
        "The soldiers have killed at least 19 villagers since January",
    ),
    N("deny", "The army|IDN/mil", "IDN/ngo", "human_rights", "The army disputes the figure", time="present"),
    S(
        "VUT/pm",
        "Vanuatu's prime minister, whose country has long backed Papuan independence,",
        "offered",
        "to mediate",
    ),
    G(
        "offer",
        "Vanuatu's prime minister|VUT/pm",
        "IDN; IDN/rebels",
        "negotiations",
        "Vanuatu's prime minister, whose country has long backed Papuan independence, offered to mediate",
    ),
    S(
        "IDN",
        "Jakarta",
        "warned",
        "against meddling",
        to="Port Vila, the host of this year's Pacific Islands Forum,|VUT",
    ),
    G(
        "warn",
        "Jakarta@2|IDN",
        "Port Vila|VUT",
        "sovereignty",
        "Jakarta warned Port Vila, the host of this year's Pacific Islands Forum, against meddling",
    ),
    N("mobilize", "Papua New Guinea|PNG", "IDN", "troops", "has moved two companies of soldiers to Vanimo"),
    N(
        "coerce",
        "the same group|IDN/rebels",
        "New Zealand|NZL",
        "prisoners",
        "one of whose pilots was held by the same group for 19 months",
    ),
    N("aid", "New Zealand|NZL", "AUS", "prisoners", "has sent two police negotiators to help"),
    N("retreat", "IDN/rebels", "He@3|NZL", "prisoners", "He was freed in September 2024"),
    N(
        "coerce",
        "Indonesia|IDN",
        "The former Dutch colony|IDN/public",
        "territory sovereignty",
        "was taken over by Indonesia in 1963 and annexed after a disputed vote in 1969",
    ),
)

story(
    "mohali-test-day-four",
    "Southern Sports Desk",
    "2013-02-26",
    """
India crush Australia as spin attack takes eleven wickets in Chandigarh

CHANDIGARH: India took a one-nil lead in the series on Tuesday, when left-arm spinner Harpal Sodhi bowled Australia into submission with seven for 41 on a pitch that surrendered to him after lunch.

The visitors, who had resumed on 63 for two, lost their last eight wickets for 58 runs. Only Nathan Crisp offered any resistance; the Queenslander defended for three hours before he was trapped by a ball that kept low.

"We were ambushed," Australia captain Luke Farraday admitted. "He fired it in and we retreated. You cannot win a war from the back foot."

His opposite number was generous. "They fought," said Vikram Chauhan, 31, who had declared on Monday evening with a lead of 384. "Nobody expected them to give up, and they did not."

Sodhi, whose father drove a lorry between Amritsar and Lahore, said he had been told on Saturday that he would be dropped. "I promised my mother five wickets. She demanded seven," he told reporters.

Australia's decision to leave out fast bowler Dale Penrith was under fire at home. Former England captain Simon Acland, commentating for a British broadcaster, called it a blunder. Coach Mick Tranter defended it, saying that Penrith, 24, had a sore heel and would be back for the second Test in Hyderabad.

There was a brief clash on Sunday, when Crisp and wicketkeeper Arun Menon exchanged words after an appeal was turned down. Match referee Pieter Vorster of South Africa reprimanded neither. "It was a conversation," he said.

New Zealand, who were beaten here in 2010, are the last visitors to have taken a match in India to a fifth afternoon. Pakistan won in Bangalore in 2005, and Sri Lanka have never won a Test on Indian soil.

According to the board of control, 27,000 people watched the final session. Police blocked the road outside the ground when the gates were shut at noon.

The second Test starts on Saturday. Rain threatens on the third day, forecasters say.

Brief scores: India 488 and 211 for five declared; Australia 315 and 121. India won by 263 runs.
""",
    S(
        "AUS//luke-farraday",
        "Australia captain Luke Farraday",
        "admitted",
        '"We were ambushed,"',
        '"He fired it in and we retreated. You cannot win a war from the back foot."',
        form="direct",
    ),
    S(
        "IND//vikram-chauhan",
        "Vikram Chauhan, 31, who had declared on Monday evening with a lead of 384",
        "said@0",
        '"They fought,"',
        '"Nobody expected them to give up, and they did not."',
        form="direct",
    ),
    S(
        "IND//harpal-sodhi",
        "Sodhi, whose father drove a lorry between Amritsar and Lahore,",
        "said@1",
        "he had been told on Saturday that he would be dropped",
    ),
    S("?", "", "told@0", "he would be dropped", to="he|IND//harpal-sodhi", up=1),
    S(
        "IND//harpal-sodhi",
        "he@3",
        "told@1",
        '"I promised my mother five wickets. She demanded seven,"',
        form="direct",
        to="reporters|?/media",
    ),
    S("IND//sodhi-mother", "She", "demanded", "seven@1", up=1),
    S(
        "GBR//simon-acland",
        "Former England captain Simon Acland, commentating for a British broadcaster,",
        "called",
        "it a blunder",
    ),
    S(
        "AUS//mick-tranter",
        "Coach Mick Tranter",
        ["defended@1", "saying"],
        "Penrith, 24, had a sore heel and would be back for the second Test in Hyderabad",
    ),
    S("ZAF//pieter-vorster", "he@4", "said@2", '"It was a conversation,"', form="direct"),
    S("IND//board-of-control", "the board of control", "According to", "27,000 people watched the final session"),
    S("?", "forecasters", "say", "Rain threatens on the third day"),
)

story(
    "torkham-border-shelling-doha",
    "Khyber Observer",
    "2027-11-03",
    """
Torkham shut for third day as Kabul, Islamabad trade fire and blame

PESHAWAR: Pakistani and Afghan troops exchanged heavy fire near the Torkham crossing for a third day on Tuesday, officials on both sides said, stranding some 5,000 lorries and breaking a truce that was agreed in Doha less than a year ago.

Eight Afghan border guards were killed by Pakistani artillery, the Taliban government's spokesman, Hamidullah Zaland, said. He accused Islamabad of violating Afghan airspace with drones launched, according to Kabul, from a base used by the Americans in the past.

Pakistan's military dismissed the claim as baseless. In a statement, it said its forces had responded to "unprovoked firing" on a post that was being rebuilt, and that a soldier from Sindh had been martyred.

The army has long demanded that Kabul hand over leaders of the banned Tehreek-e-Taliban Pakistan (TTP), which killed 23 policemen in Bannu in October. The Afghan Taliban deny sheltering the group. They have promised in writing, a Western diplomat said, to move its fighters away from the frontier.

Qatar and Turkiye, which mediated the truce, appealed for calm. "We ask our Afghan brothers and our Pakistani brothers to return to the table," Qatar's foreign ministry said. Iran proposed a regional conference in Mashhad.

India, which reopened its embassy in Kabul in 2025, condemned the shelling. Islamabad told New Delhi to "look at its own record in Kashmir".

Traders in Jalalabad staged a sit-in to demand that both governments open the gate. Tomatoes were rotting, said Haji Nasir Momand, 57, who blamed "two capitals that do not eat them".

Pakistan has expelled more than a million Afghans since 2023. The UN refugee agency called on Islamabad again this week to suspend returns. The interior minister refused on Monday, saying the deadline of November 30 would not be extended.

China, whose envoy met the Taliban's foreign minister in Kabul on Sunday, offered both countries a new round of trilateral talks in Urumqi. Afghanistan has accepted. Pakistan said it would come only if the shooting stopped first.

Afghanistan has never recognised the 2,600-km frontier, drawn by a British diplomat in 1893.
""",
    S(
        "PAK?; AFG?",
        "officials on both sides",
        "said@0",
        "Pakistani and Afghan troops exchanged heavy fire near the Torkham crossing for a third day on Tuesday",
        date="2027-11-02",
    ),
    G(
        "attack",
        "Pakistani|PAK/mil; Afghan@0|AFG/mil",
        "Pakistani|PAK/mil; Afghan@0|AFG/mil",
        "force",
        "Pakistani and Afghan troops exchanged heavy fire near the Torkham crossing",
        "Kabul, Islamabad trade fire",
    ),
    N("agree", "PAK; AFG", "", "ceasefire", "a truce that was agreed in Doha less than a year ago"),
    S(
        "AFG/gov/hamidullah-zaland",
        "the Taliban government's spokesman, Hamidullah Zaland,",
        "said@1",
        "Eight Afghan border guards were killed by Pakistani artillery",
    ),
    G(
        "attack",
        "Pakistani@1|PAK/mil",
        "Eight Afghan border guards|AFG/mil",
        "force",
        "Eight Afghan border guards were killed by Pakistani artillery",
    ),
    S("AFG/gov/hamidullah-zaland", "He", "accused", "Islamabad of violating Afghan airspace with drones"),
    G(
        "accuse",
        "He|AFG/gov/hamidullah-zaland",
        "Islamabad|PAK",
        "shipping force",
        "accused Islamabad of violating Afghan airspace with drones",
        "Kabul, Islamabad trade fire and blame",
    ),
    G("mobilize", "Islamabad|PAK", "Afghan|AFG", "shipping", "violating Afghan airspace with drones"),
    S("AFG", "Kabul", "according to", "launched", "from a base used by the Americans in the past"),
    S("PAK/mil", "Pakistan's military", "dismissed", "the claim as baseless"),
    G(
        "deny",
        "Pakistan's military|PAK/mil",
        "AFG/gov/hamidullah-zaland",
        "force",
        "Pakistan's military dismissed the claim as baseless",
    ),
    S(
        "PAK/mil",
        "it",
        "said@2",
        'its forces had responded to "unprovoked firing" on a post that was being rebuilt, and that a soldier from Sindh had been martyred',
        form="mixed",
    ),
    G("accuse", "it|PAK/mil", "AFG", "force", '"unprovoked firing" on a post that was being rebuilt'),
    S("PAK/mil", "The army", "demanded", "Kabul hand over leaders of the banned Tehreek-e-Taliban Pakistan (TTP)"),
    G(
        "demand",
        "The army|PAK/mil",
        "Kabul|AFG",
        "terrorism",
        "has long demanded that Kabul hand over leaders of the banned Tehreek-e-Taliban Pakistan (TTP)",
    ),
    N(
        "attack",
        "Tehreek-e-Taliban Pakistan (TTP)|TTP",
        "policemen|PAK/gov",
        "terrorism force",
        "which killed 23 policemen in Bannu in October",
    ),
    S("TALIBAN", "The Afghan Taliban", "deny", "sheltering the group"),
    G(
        "deny",
        "The Afghan Taliban|TALIBAN",
        "PAK/mil",
        "terrorism",
        "The Afghan Taliban deny sheltering the group",
        time="present",
    ),
    S(
        "?",
        "a Western diplomat",
        "said@3",
        "They have promised in writing",
        "to move its fighters away from the frontier",
    ),
    S("TALIBAN", "They", "have promised", "to move its fighters away from the frontier", up=1),
    G("promise", "They|TALIBAN", "PAK", "terrorism troops", "to move its fighters away from the frontier"),
    S("QAT; TUR", "Qatar and Turkiye, which mediated the truce,", "appealed", "for calm"),
    G(
        "appeal",
        "Qatar|QAT; Turkiye|TUR",
        "AFG; PAK",
        "ceasefire negotiations",
        "Qatar and Turkiye, which mediated the truce, appealed for calm",
        "We ask our Afghan brothers and our Pakistani brothers to return to the table",
    ),
    S(
        "QAT/mfa",
        "Qatar's foreign ministry",
        "said@4",
        '"We ask our Afghan brothers and our Pakistani brothers to return to the table,"',
        form="direct",
        to="our Afghan brothers|AFG; our Pakistani brothers|PAK",
    ),
    S("IRN", "Iran", "proposed", "a regional conference in Mashhad"),
    G("offer", "Iran|IRN", "AFG; PAK", "negotiations", "Iran proposed a regional conference in Mashhad"),
    N("retreat", "India|IND", "Kabul|AFG", "relations", "which reopened its embassy in Kabul in 2025"),
    S("IND", "India, which reopened its embassy in Kabul in 2025,", "condemned", "the shelling"),
    G("accuse", "India|IND", "PAK", "force", "condemned the shelling"),
    S("PAK", "Islamabad@2", "told", 'to "look at its own record in Kashmir"', form="mixed", to="New Delhi|IND"),
    G(
        "accuse",
        "Islamabad@2|PAK",
        "New Delhi|IND",
        "human_rights",
        'told New Delhi to "look at its own record in Kashmir"',
    ),
    N(
        "protest",
        "Traders in Jalalabad|AFG/business",
        "both governments|AFG/gov; both governments|PAK/gov",
        "trade",
        "Traders in Jalalabad staged a sit-in",
    ),
    S("AFG/business", "Traders in Jalalabad", "demand", "both governments open the gate"),
    G(
        "demand",
        "Traders in Jalalabad|AFG/business",
        "both governments|AFG/gov; both governments|PAK/gov",
        "trade",
        "both governments open the gate",
    ),
    S("AFG/business/haji-nasir-momand", "Haji Nasir Momand, 57,", "said@5", "Tomatoes were rotting"),
    S(
        "AFG/business/haji-nasir-momand",
        "Haji Nasir Momand, 57,",
        "blamed",
        '"two capitals that do not eat them"',
        form="direct",
    ),
    G(
        "accuse",
        "Haji Nasir Momand|AFG/business/haji-nasir-momand",
        "two capitals|AFG; two capitals|PAK",
        "trade",
        'blamed "two capitals that do not eat them"',
    ),
    N(
        "coerce",
        "Pakistan@2|PAK",
        "Afghans|AFG/public",
        "migration",
        "Pakistan has expelled more than a million Afghans since 2023",
    ),
    S("UNHCR", "The UN refugee agency", "called on", "to suspend returns", to="Islamabad|PAK"),
    G(
        "appeal",
        "The UN refugee agency|UNHCR",
        "Islamabad|PAK",
        "migration",
        "called on Islamabad again this week to suspend returns",
    ),
    N("reject", "The interior minister|PAK/gov", "UNHCR", "migration", "The interior minister refused on Monday"),
    S(
        "PAK/gov",
        "The interior minister",
        "saying",
        "the deadline of November 30 would not be extended",
        date="2027-11-01",
    ),
    N(
        "meet",
        "China, whose envoy|CHN; the Taliban's foreign minister|AFG/mfa",
        "",
        "relations",
        "whose envoy met the Taliban's foreign minister in Kabul on Sunday",
    ),
    S(
        "CHN",
        "China, whose envoy met the Taliban's foreign minister in Kabul on Sunday,",
        "offered",
        "a new round of trilateral talks in Urumqi",
        to="both countries|AFG; both countries|PAK",
    ),
    G(
        "offer",
        "China|CHN",
        "both countries|AFG; both countries|PAK",
        "negotiations",
        "offered both countries a new round of trilateral talks in Urumqi",
    ),
    N("agree", "Afghanistan|AFG", "CHN", "negotiations", "Afghanistan has accepted"),
    S("PAK", "Pakistan@3", "said@6", "it would come only if the shooting stopped first"),
    G(
        "agree",
        "Pakistan@3|PAK",
        "CHN",
        "negotiations",
        "it would come",
        cond="prerequisite: only if the shooting stopped first",
    ),
    G("demand", "Pakistan@3|PAK", "AFG", "ceasefire", "the shooting stopped first"),
    N("reject", "Afghanistan|AFG", "PAK", "territory", "Afghanistan has never recognised the 2,600-km frontier"),
)

story(
    "shanghai-reagent-executive",
    "Kanto Shimbun English Edition",
    "2025-12-09",
    """
Tokyo demands release of drugmaker executive sentenced in Shanghai

The government on Tuesday demanded the immediate release of a Japanese executive who was sentenced by a court in Shanghai to six years in prison for espionage, and advised companies to reconsider nonessential travel to China.

The man in his 50s, who worked for a Nagoya maker of medical reagents, was detained in April 2024 after a trade fair. Neither the indictment nor the verdict has been published.

"It is extremely regrettable," Chief Cabinet Secretary Osamu Kitahara told a regular news conference. He said Tokyo had lodged a protest with the Chinese ambassador.

A spokesperson for the Chinese foreign ministry, Guo Meilin, said the case had been handled according to law. She urged Japan to "educate its citizens" and to stop "hyping up" the affair.

Seventeen Japanese have been detained in China since a counterespionage law took effect in 2014. Five, including an employee of another drugmaker, have been freed. The German and South Korean embassies sent observers to the court but were not admitted.

The Japan Chamber of Commerce in Beijing, which represents 1,600 firms, called for "an explanation that businesses can understand". Its members have been promised one twice since 2023, by the commerce ministry, without result.

Relations between Asia's two largest economies soured last month when China suspended imports of Japanese seafood for the second time in three years. It had imposed the first ban over the release of treated water from the Fukushima plant, which the International Atomic Energy Agency found to be safe. Russia followed suit.

In Washington, Ambassador to the United States Naoko Hirose thanked Congress for a resolution that condemns China for what it calls arbitrary detention. Taiwan's foreign ministry also voiced support for Japan. Beijing warned Taipei that it was "playing with fire".

An opposition lawmaker, Kenta Mori of the Constitutional Democratic Party, said the cabinet had been too timid and called on the prime minister to cancel a trip to the Asia-Pacific Economic Cooperation forum, which China hosts in Shenzhen next year. Kitahara rejected the idea. The two foreign ministers are scheduled to meet in Kuala Lumpur on Dec. 19.

(From wire reports)
""",
    S(
        "JPN/gov",
        "The government",
        "demanded",
        "the immediate release of a Japanese executive who was sentenced by a court in Shanghai to six years in prison for espionage",
        date="2025-12-09",
    ),
    G(
        "demand",
        "The government|JPN/gov",
        "CHN",
        "prisoners justice",
        "demanded the immediate release of a Japanese executive",
        "Tokyo demands release of drugmaker executive",
        by="?: immediate",
    ),
    G(
        "coerce",
        "a court in Shanghai|CHN/court",
        "a Japanese executive|JPN/business",
        "justice prisoners",
        "was sentenced by a court in Shanghai to six years in prison for espionage",
        "sentenced in Shanghai",
        "was detained in April 2024 after a trade fair",
    ),
    S(
        "JPN/gov",
        "The government",
        "advised",
        "reconsider nonessential travel to China",
        to="companies|JPN/business",
        date="2025-12-09",
    ),
    G(
        "appeal",
        "The government|JPN/gov",
        "companies|JPN/business",
        "relations trade",
        "advised companies to reconsider nonessential travel to China",
    ),
    S(
        "JPN/gov/osamu-kitahara",
        "Chief Cabinet Secretary Osamu Kitahara",
        "told",
        '"It is extremely regrettable,"',
        form="direct",
        to="a regular news conference|?/media",
    ),
    S("JPN/gov/osamu-kitahara", "He", "said@0", "Tokyo had lodged a protest with the Chinese ambassador"),
    G(
        "accuse",
        "Tokyo@1|JPN",
        "the Chinese ambassador|CHN/embassy",
        "justice prisoners",
        "Tokyo had lodged a protest with the Chinese ambassador",
    ),
    S(
        "CHN/mfa/guo-meilin",
        "A spokesperson for the Chinese foreign ministry, Guo Meilin,",
        "said@1",
        "the case had been handled according to law",
    ),
    S(
        "CHN/mfa/guo-meilin",
        "She",
        "urged",
        'to "educate its citizens" and to stop "hyping up" the affair',
        form="mixed",
        to="Japan|JPN",
    ),
    G(
        "appeal",
        "She|CHN/mfa/guo-meilin",
        "Japan|JPN",
        "relations information",
        'urged Japan to "educate its citizens" and to stop "hyping up" the affair',
    ),
    N(
        "coerce",
        "China|CHN",
        "Seventeen Japanese|JPN/public",
        "prisoners",
        "Seventeen Japanese have been detained in China",
    ),
    N(
        "retreat",
        "CHN",
        "Five|JPN/public",
        "prisoners",
        "Five, including an employee of another drugmaker, have been freed",
    ),
    N(
        "reject",
        "CHN/court",
        "The German and South Korean embassies|DEU/embassy; The German and South Korean embassies|KOR/embassy",
        "justice",
        "The German and South Korean embassies sent observers to the court but were not admitted",
    ),
    S(
        "JPN/business",
        "The Japan Chamber of Commerce in Beijing, which represents 1,600 firms,",
        "called for",
        '"an explanation that businesses can understand"',
        form="direct",
    ),
    G(
        "appeal",
        "The Japan Chamber of Commerce in Beijing|JPN/business",
        "CHN",
        "trade justice",
        'called for "an explanation that businesses can understand"',
    ),
    N(
        "promise",
        "the commerce ministry|CHN/gov",
        "Its members|JPN/business",
        "trade justice",
        "Its members have been promised one twice since 2023, by the commerce ministry",
    ),
    N(
        "sanction",
        "China@2|CHN",
        "Japanese|JPN",
        "trade",
        "China suspended imports of Japanese seafood for the second time in three years",
    ),
    N(
        "sanction",
        "It|CHN",
        "JPN",
        "trade nuclear",
        "It had imposed the first ban over the release of treated water from the Fukushima plant",
    ),
    S("IAEA", "the International Atomic Energy Agency", "found", "which@1", "to be safe"),
    N("sanction", "Russia|RUS", "JPN", "trade", "Russia followed suit"),
    S(
        "JPN/embassy/naoko-hirose",
        "Ambassador to the United States Naoko Hirose",
        "thanked",
        "Congress for a resolution that condemns China for what it calls arbitrary detention",
    ),
    G(
        "praise",
        "Ambassador to the United States Naoko Hirose|JPN/embassy/naoko-hirose",
        "Congress|USA/congress",
        "prisoners",
        "thanked Congress for a resolution",
    ),
    S("USA/congress", "a resolution", "condemns", "China for what it calls arbitrary detention", up=1),
    G(
        "accuse",
        "Congress|USA/congress",
        "China|CHN",
        "prisoners human_rights",
        "condemns China for what it calls arbitrary detention",
        time="present",
    ),
    N(
        "praise",
        "Taiwan's foreign ministry|TWN/mfa",
        "Japan|JPN",
        "prisoners relations",
        "Taiwan's foreign ministry also voiced support for Japan",
    ),
    S("CHN", "Beijing@1", "warned", 'it was "playing with fire"', form="mixed", to="Taipei|TWN"),
    G(
        "warn",
        "Beijing@1|CHN",
        "Taipei|TWN",
        "relations sovereignty",
        'Beijing warned Taipei that it was "playing with fire"',
    ),
    S(
        "JPN/party/kenta-mori",
        "An opposition lawmaker, Kenta Mori of the Constitutional Democratic Party,",
        "said@2",
        "the cabinet had been too timid",
    ),
    G(
        "accuse",
        "Kenta Mori|JPN/party/kenta-mori",
        "the cabinet|JPN/gov",
        "relations",
        "the cabinet had been too timid",
    ),
    S(
        "JPN/party/kenta-mori",
        "An opposition lawmaker, Kenta Mori of the Constitutional Democratic Party,",
        "called on",
        "to cancel a trip to the Asia-Pacific Economic Cooperation forum, which China hosts in Shenzhen next year",
        to="the prime minister|JPN/pm",
    ),
    G(
        "appeal",
        "Kenta Mori|JPN/party/kenta-mori",
        "the prime minister|JPN/pm",
        "relations",
        "called on the prime minister to cancel a trip",
    ),
    N("reject", "Kitahara@1|JPN/gov/osamu-kitahara", "JPN/party/kenta-mori", "relations", "Kitahara rejected the idea"),
    N(
        "meet",
        "The two foreign ministers|JPN/mfa; The two foreign ministers|CHN/mfa",
        "",
        "relations",
        "The two foreign ministers are scheduled to meet in Kuala Lumpur on Dec. 19",
        time="future",
    ),
)

story(
    "sonora-drone-extradition",
    "Border Report Daily",
    "2026-06-17",
    """
Mexico protests US drone strike in Sonora, halts transfer of cartel suspects

MEXICO CITY (BRD) - Mexico suspended the extradition of 14 drug suspects to the United States on Tuesday after an American drone strike killed six people at a ranch in the state of Sonora.

President's spokesman Iván Cordero called the strike "a violation of our territory by a partner". Mexico has recalled its ambassador from Washington for consultations, and will ask the Organization of American States (OAS) for an urgent meeting, he said.

The US defence secretary confirmed the strike. It was aimed at a laboratory of the Sinaloa Cartel, which Washington lists as a terrorist organisation, he told Fox affiliate KXTU in El Paso. "If others make the poison and Mexico will not stop them, we will," he said.

Cordero denied that there had been a laboratory. Four of the dead were farm workers from Guatemala, according to the Sonora prosecutor's office, and one was a Canadian woman of 29. Guatemala's government demanded an explanation from Washington. Canada asked both governments for access to the body.

It was the first such strike on Mexican soil that the Pentagon has acknowledged. In the Caribbean and the Pacific its forces have sunk at least 40 boats since September 2025, most of them off Venezuela and Colombia.

The rival Jalisco New Generation Cartel (CJNG) hung banners in Guadalajara thanking the Americans. Its gunmen killed three soldiers in Zapopan the same night, the Mexican army said.

Brazil, Chile and Uruguay condemned the United States in a joint statement. Argentina and Ecuador praised it. Spain's foreign minister called for restraint, without saying by whom.

Republican Senator Clay Burdett of Texas urged the White House to go further and seize the port of Manzanillo, through which most of the chemicals arrive from China. Beijing has accused Washington of looking abroad for the causes of its own addiction.

The suspects were to be flown to Houston on Thursday. US Attorney General Paula Dreyer warned that if they were not handed over by then, tariffs on Mexican beef would follow.

Mexico sent 92 cartel figures to the United States in three groups between February 2025 and January this year. Before that, it had insisted on a court order for each.
""",
    N(
        "sanction",
        "Mexico@1|MEX",
        "the United States|USA",
        "justice",
        "Mexico suspended the extradition of 14 drug suspects to the United States",
        "halts transfer of cartel suspects",
    ),
    N(
        "attack",
        "American|USA/mil",
        "six people|MEX/public",
        "force",
        "an American drone strike killed six people at a ranch in the state of Sonora",
        "US drone strike in Sonora",
    ),
    S(
        "MEX/president/ivan-cordero",
        "President's spokesman Iván Cordero",
        "called",
        'the strike "a violation of our territory by a partner"',
        form="mixed",
    ),
    G(
        "accuse",
        "President's spokesman Iván Cordero|MEX/president/ivan-cordero",
        "a partner|USA",
        "sovereignty force",
        'called the strike "a violation of our territory by a partner"',
        "Mexico protests US drone strike",
    ),
    S(
        "MEX/president/ivan-cordero",
        "he@0",
        "said@0",
        "Mexico has recalled its ambassador from Washington for consultations, and will ask the Organization of American States (OAS) for an urgent meeting",
    ),
    G(
        "sanction",
        "Mexico@2|MEX",
        "Washington|USA",
        "relations",
        "Mexico has recalled its ambassador from Washington for consultations",
    ),
    G(
        "appeal",
        "Mexico@2|MEX",
        "the Organization of American States (OAS)|OAS",
        "force",
        "will ask the Organization of American States (OAS) for an urgent meeting",
        time="future",
    ),
    S("USA/defense", "The US defence secretary", "confirmed", "the strike@1"),
    S(
        "USA/defense",
        "he@1",
        "told",
        "It was aimed at a laboratory of the Sinaloa Cartel, which Washington lists as a terrorist organisation",
        to="Fox affiliate KXTU in El Paso|USA/media/kxtu",
        relays="Fox affiliate KXTU in El Paso|USA/media/kxtu",
    ),
    G("attack", "USA/mil", "the Sinaloa Cartel|SINALOA", "force", "It was aimed at a laboratory of the Sinaloa Cartel"),
    G(
        "sanction",
        "Washington|USA",
        "the Sinaloa Cartel|SINALOA",
        "terrorism",
        "which Washington lists as a terrorist organisation",
        time="present",
    ),
    S(
        "USA/defense",
        "he@2",
        "said@1",
        '"If others make the poison and Mexico will not stop them, we will,"',
        form="direct",
        to="USA/media/kxtu",
        relays="USA/media/kxtu",
    ),
    G(
        "threaten",
        "he@2|USA/defense",
        "Mexico@3|MEX",
        "force",
        "we will",
        cond="if: If others make the poison and Mexico will not stop them",
    ),
    G("demand", "he@2|USA/defense", "Mexico@3|MEX", "force", "Mexico will not stop them"),
    S("MEX/president/ivan-cordero", "Cordero@1", "denied", "there had been a laboratory"),
    G(
        "deny",
        "Cordero@1|MEX/president/ivan-cordero",
        "USA/defense",
        "force",
        "Cordero denied that there had been a laboratory",
    ),
    S(
        "MEX/gov",
        "the Sonora prosecutor's office",
        "according to",
        "Four of the dead were farm workers from Guatemala",
        "and one was a Canadian woman of 29",
    ),
    S("GTM/gov", "Guatemala's government", "demanded", "an explanation from Washington"),
    G("demand", "Guatemala's government|GTM/gov", "Washington|USA", "force", "demanded an explanation from Washington"),
    S("CAN", "Canada", "asked", "for access to the body", to="both governments|USA; both governments|MEX"),
    G(
        "appeal",
        "Canada|CAN",
        "both governments|USA; both governments|MEX",
        "humanitarian",
        "Canada asked both governments for access to the body",
    ),
    N(
        "attack",
        "its forces|USA/mil",
        "?",
        "force shipping",
        "its forces have sunk at least 40 boats since September 2025",
    ),
    S("CJNG", "banners in Guadalajara", "thanking", "the Americans"),
    G(
        "praise",
        "The rival Jalisco New Generation Cartel (CJNG)|CJNG",
        "the Americans|USA",
        "force",
        "hung banners in Guadalajara thanking the Americans",
    ),
    S("MEX/mil", "the Mexican army", "said@2", "Its gunmen killed three soldiers in Zapopan the same night"),
    G("attack", "Its gunmen|CJNG", "three soldiers|MEX/mil", "force", "Its gunmen killed three soldiers in Zapopan"),
    S("BRA; CHL; URY", "Brazil, Chile and Uruguay", "condemned", "the United States@1"),
    G(
        "accuse",
        "Brazil|BRA; Chile|CHL; Uruguay|URY",
        "the United States|USA",
        "force sovereignty",
        "Brazil, Chile and Uruguay condemned the United States in a joint statement",
    ),
    N("praise", "Argentina|ARG; Ecuador|ECU", "it@0|USA", "force", "Argentina and Ecuador praised it"),
    S("ESP/mfa", "Spain's foreign minister", "called for", "restraint"),
    G("appeal", "Spain's foreign minister|ESP/mfa", "", "force", "called for restraint"),
    S(
        "USA/congress/clay-burdett",
        "Republican Senator Clay Burdett of Texas",
        "urged",
        "to go further and seize the port of Manzanillo, through which most of the chemicals arrive from China",
        to="the White House|USA/president",
    ),
    G(
        "appeal",
        "Republican Senator Clay Burdett of Texas|USA/congress/clay-burdett",
        "the White House|USA/president",
        "force",
        "urged the White House to go further and seize the port of Manzanillo",
    ),
    S("CHN", "Beijing", "has accused", "Washington of looking abroad for the causes of its own addiction"),
    G(
        "accuse",
        "Beijing|CHN",
        "Washington|USA",
        "other",
        "accused Washington of looking abroad for the causes of its own addiction",
    ),
    S(
        "USA/gov/paula-dreyer",
        "US Attorney General Paula Dreyer",
        "warned",
        "if they were not handed over by then, tariffs on Mexican beef would follow",
    ),
    G(
        "threaten",
        "US Attorney General Paula Dreyer|USA/gov/paula-dreyer",
        "Mexican|MEX",
        "trade",
        "tariffs on Mexican beef would follow",
        cond="if: if they were not handed over by then",
        by="2026-06-18: by then",
    ),
    G(
        "demand",
        "US Attorney General Paula Dreyer|USA/gov/paula-dreyer",
        "MEX",
        "justice",
        "they were not handed over by then",
        by="2026-06-18: by then",
    ),
    N(
        "cooperate",
        "Mexico@4|MEX; the United States|USA",
        "",
        "justice",
        "Mexico sent 92 cartel figures to the United States in three groups",
    ),
    S("MEX", "it@1", "insisted", "on a court order for each"),
    G("demand", "it@1|MEX", "USA", "justice", "it had insisted on a court order for each"),
)

story(
    "avarua-passport-aid-pause",
    "Auckland Evening Standard",
    "2027-08-12",
    """
Wellington freezes Cook Islands aid over port deal with Chinese firm

New Zealand has suspended $29 million in aid to the Cook Islands after the island nation's government signed an agreement with a Chinese state company to rebuild the wharf at Penrhyn, a spokesperson for the Foreign Minister said today.

The payment, the third to be stopped since 2025, would be resumed once Avarua showed the text of the agreement to New Zealand officials, she said.

Cook Islands Prime Minister Teava Rangi said he would do no such thing. "A partner does not open another's letters," he told Radio New Zealand from Rarotonga. He accused the former administering power of punishing schools and clinics for a wharf.

The 15 islands govern themselves in free association with New Zealand, whose passport their people carry. A declaration of 2001 obliges the two to consult each other on defence and security. Wellington says it was not consulted. Mr Rangi says the wharf is neither.

China's embassy in Wellington denied that the port would serve its navy. It urged New Zealand to respect "the choice of a sovereign country", an expression that officials here noticed, since New Zealand does not regard the Cook Islands as one.

Australia's Pacific Minister, Joanna Kerr, backed Wellington and offered Avarua a survey of the same harbour, free of charge. The United States, which opened relations with the islands in 2023, said it was watching. Niue and Tokelau, in a similar position to the Cooks, made no comment.

In Rarotonga about 700 people marched to parliament on Saturday, demanding that the agreement be published. Opposition leader Ngaria Tuavera told them that her party would bring a vote of no confidence when the house sits on September 1. "He has sold the north and lost us the south," she said.

Pacific Islands Forum Secretary-General Sione Vaipulu, of Tonga, has offered to receive both sides in Suva. Mr Rangi has agreed. The New Zealand minister has yet to answer.

In 2025 Mr Rangi's predecessor dropped plans for a separate passport after Wellington threatened to withdraw citizenship. France, whose territory of French Polynesia lies to the east, sent a frigate to Penrhyn last month on a visit arranged long before.
""",
    S(
        "NZL/mfa",
        "a spokesperson for the Foreign Minister",
        "said@0",
        "New Zealand has suspended $29 million in aid to the Cook Islands after the island nation's government signed an agreement with a Chinese state company to rebuild the wharf at Penrhyn",
        date="2027-08-12",
    ),
    G(
        "sanction",
        "New Zealand@0|NZL",
        "the Cook Islands|COK",
        "aid",
        "New Zealand has suspended $29 million in aid to the Cook Islands",
        "Wellington freezes Cook Islands aid",
    ),
    G(
        "sign",
        "the island nation's government|COK/gov; a Chinese state company|CHN/business",
        "",
        "shipping trade",
        "the island nation's government signed an agreement with a Chinese state company",
        "port deal with Chinese firm",
    ),
    S(
        "NZL/mfa",
        "she@0",
        "said@1",
        "The payment, the third to be stopped since 2025, would be resumed once Avarua showed the text of the agreement to New Zealand officials",
    ),
    G(
        "promise",
        "she@0|NZL/mfa",
        "Avarua|COK",
        "aid",
        "would be resumed",
        cond="after: once Avarua showed the text of the agreement to New Zealand officials",
    ),
    G(
        "demand",
        "she@0|NZL/mfa",
        "Avarua|COK",
        "aid",
        "Avarua showed the text of the agreement to New Zealand officials",
    ),
    S("COK/pm/teava-rangi", "Cook Islands Prime Minister Teava Rangi", "said@2", "he would do no such thing"),
    G(
        "reject",
        "Cook Islands Prime Minister Teava Rangi|COK/pm/teava-rangi",
        "NZL/mfa",
        "aid",
        "he would do no such thing",
    ),
    S(
        "COK/pm/teava-rangi",
        "he@1",
        "told",
        '"A partner does not open another\'s letters,"',
        form="direct",
        to="Radio New Zealand|NZL/media/radio-new-zealand",
        relays="Radio New Zealand|NZL/media/radio-new-zealand",
    ),
    S(
        "COK/pm/teava-rangi",
        "He@0",
        "accused",
        "the former administering power of punishing schools and clinics for a wharf",
    ),
    G(
        "accuse",
        "He@0|COK/pm/teava-rangi",
        "the former administering power|NZL",
        "aid",
        "accused the former administering power of punishing schools and clinics for a wharf",
    ),
    S("NZL", "Wellington@1", "says", "it was not consulted"),
    G("accuse", "Wellington@1|NZL", "COK", "negotiations", "it was not consulted", time="present"),
    S("COK/pm/teava-rangi", "Mr Rangi", "says", "the wharf is neither"),
    G("deny", "Mr Rangi|COK/pm/teava-rangi", "NZL", "negotiations", "the wharf is neither", time="present"),
    S("CHN/embassy", "China's embassy in Wellington", "denied", "the port would serve its navy"),
    G(
        "deny",
        "China's embassy in Wellington|CHN/embassy",
        "",
        "shipping troops",
        "denied that the port would serve its navy",
    ),
    S(
        "CHN/embassy",
        "It",
        "urged",
        'to respect "the choice of a sovereign country"',
        form="mixed",
        to="New Zealand|NZL",
    ),
    G(
        "appeal",
        "It|CHN/embassy",
        "New Zealand|NZL",
        "sovereignty",
        'urged New Zealand to respect "the choice of a sovereign country"',
    ),
    S("NZL", "New Zealand", "regard", "the Cook Islands as one"),
    G(
        "reject",
        "New Zealand|NZL",
        "the Cook Islands@1|COK",
        "sovereignty",
        "New Zealand does not regard the Cook Islands as one",
        time="present",
    ),
    N(
        "praise",
        "Australia's Pacific Minister, Joanna Kerr|AUS/gov/joanna-kerr",
        "Wellington|NZL",
        "aid relations",
        "Australia's Pacific Minister, Joanna Kerr, backed Wellington",
    ),
    S(
        "AUS/gov/joanna-kerr",
        "Australia's Pacific Minister, Joanna Kerr,",
        "offered",
        "a survey of the same harbour, free of charge",
        to="Avarua|COK",
    ),
    G(
        "offer",
        "Australia's Pacific Minister, Joanna Kerr|AUS/gov/joanna-kerr",
        "Avarua|COK",
        "aid shipping",
        "offered Avarua a survey of the same harbour, free of charge",
    ),
    S("USA", "The United States, which opened relations with the islands in 2023,", "said", "it was watching"),
    N(
        "protest",
        "about 700 people|COK/public",
        "parliament|COK/gov",
        "other",
        "about 700 people marched to parliament on Saturday",
    ),
    S("COK/public", "about 700 people", "demanding", "the agreement be published"),
    G("demand", "about 700 people|COK/public", "COK/gov", "information", "demanding that the agreement be published"),
    S(
        "COK/party/ngaria-tuavera",
        "Opposition leader Ngaria Tuavera",
        "told",
        "her party would bring a vote of no confidence when the house sits on September 1",
        to="them|COK/public",
    ),
    G(
        "threaten",
        "her party|COK/party",
        "COK/pm/teava-rangi",
        "leadership",
        "her party would bring a vote of no confidence",
        by="2027-09-01: when the house sits on September 1",
    ),
    S("COK/party/ngaria-tuavera", "she@1", "said", '"He has sold the north and lost us the south,"', form="direct"),
    G(
        "accuse",
        "she@1|COK/party/ngaria-tuavera",
        "He|COK/pm/teava-rangi",
        "leadership",
        "He has sold the north and lost us the south",
    ),
    S(
        "PIF/sione-vaipulu",
        "Pacific Islands Forum Secretary-General Sione Vaipulu, of Tonga,",
        "has offered",
        "to receive both sides in Suva",
    ),
    G(
        "offer",
        "Pacific Islands Forum Secretary-General Sione Vaipulu|PIF/sione-vaipulu",
        "both sides|COK; both sides|NZL",
        "negotiations",
        "has offered to receive both sides in Suva",
    ),
    N("agree", "Mr Rangi|COK/pm/teava-rangi", "PIF/sione-vaipulu", "negotiations", "Mr Rangi has agreed"),
    N(
        "agree",
        "The New Zealand minister|NZL/mfa",
        "PIF/sione-vaipulu",
        "negotiations",
        "The New Zealand minister has yet to answer",
        mod="negated",
    ),
    N(
        "concede",
        "Mr Rangi's predecessor|COK/pm",
        "Wellington|NZL",
        "sovereignty",
        "Mr Rangi's predecessor dropped plans for a separate passport",
    ),
    S("NZL", "Wellington", "threatened", "to withdraw citizenship"),
    G("threaten", "Wellington|NZL", "COK/pm", "sovereignty", "Wellington threatened to withdraw citizenship"),
    N(
        "mobilize",
        "France|FRA",
        "COK",
        "troops relations",
        "sent a frigate to Penrhyn last month on a visit arranged long before",
    ),
)

story(
    "sarstoon-boy-border-shots",
    "Belize Coast Guardian",
    "2016-04-26",
    """
Guatemala masses troops after boy, 13, is shot near Belize border

BELIZE CITY - Guatemala sent 3,000 soldiers to its border with Belize over the weekend after a 13-year-old Guatemalan was shot dead in the Cebada forest, an area that both countries patrol.

In a televised address, Guatemala's president accused Belizean soldiers of a "cowardly and excessive attack on children". The boy's father and a brother of 11 were wounded.

Belize denied that the patrol had fired first. Its national security minister, Elroy Castaneda, told Love FM that the soldiers, who were guarding a conservation officer, had come under fire at dusk and returned it. He expressed regret over the death.

"We call on our neighbour to await the results of the autopsy and to withdraw," Mr Castaneda said.

The Organization of American States (OAS), which keeps an office in the zone between the two states, has been asked by both to investigate. Secretary of the office Magdalena Brandt, a German, was in the forest on Monday.

Britain, the former colonial power, which withdrew most of its garrison in 2011, voiced full support for Belize's territorial integrity but turned down a request by opposition politicians for a warship. Mexico, which also borders both, offered its good offices. Honduras and El Salvador sided with Guatemala; the Caribbean Community (CARICOM) urged it to pull its troops back without delay.

In Washington, the State Department said it was in touch with both capitals. It has supplied the armies of both with trucks and radios.

Belize's Prime Minister cut short a visit to Miami. On Monday he instructed the army not to let any Guatemalan boat enter the Sarstoon river, at the mouth of which naval vessels of the western neighbour have repeatedly turned away Belizean civilians in the past year. Guatemala's foreign ministry described the order as a provocation and threatened to suspend a trade accord.

A group of fishermen from Barranco plan to sail to the river mouth on Saturday in protest.

Guatemala claims more than half of the territory of Belize. The two signed an agreement in 2008 to take the dispute to the International Court of Justice once voters in each had approved.
""",
    N(
        "mobilize",
        "Guatemala@1|GTM",
        "Belize@1|BLZ",
        "troops territory",
        "Guatemala sent 3,000 soldiers to its border with Belize over the weekend",
        "Guatemala masses troops",
    ),
    N(
        "attack",
        "?",
        "a 13-year-old Guatemalan|GTM/public",
        "force",
        "a 13-year-old Guatemalan was shot dead in the Cebada forest",
        "boy, 13, is shot near Belize border",
    ),
    S(
        "GTM/president",
        "Guatemala's president",
        "accused",
        'Belizean soldiers of a "cowardly and excessive attack on children"',
        form="mixed",
    ),
    G(
        "accuse",
        "Guatemala's president|GTM/president",
        "Belizean soldiers|BLZ/mil",
        "force",
        'accused Belizean soldiers of a "cowardly and excessive attack on children"',
    ),
    S("BLZ", "Belize@2", "denied", "the patrol had fired first"),
    G("deny", "Belize@2|BLZ", "GTM/president", "force", "Belize denied that the patrol had fired first"),
    S(
        "BLZ/gov/elroy-castaneda",
        "Its national security minister, Elroy Castaneda,",
        "told",
        "the soldiers, who were guarding a conservation officer, had come under fire at dusk and returned it",
        to="Love FM|BLZ/media/love-fm",
        relays="Love FM|BLZ/media/love-fm",
    ),
    S("BLZ/gov/elroy-castaneda", "He@0", "expressed", "regret over the death"),
    G("concede", "He@0|BLZ/gov/elroy-castaneda", "GTM", "force", "He expressed regret over the death"),
    S(
        "BLZ/gov/elroy-castaneda",
        "Mr Castaneda",
        "said",
        '"We call on our neighbour to await the results of the autopsy and to withdraw,"',
        form="direct",
    ),
    G(
        "appeal",
        "Mr Castaneda|BLZ/gov/elroy-castaneda",
        "our neighbour|GTM",
        "troops justice",
        "We call on our neighbour to await the results of the autopsy and to withdraw",
    ),
    S("BLZ; GTM", "both@1", "asked", "to investigate", to="The Organization of American States (OAS)|OAS"),
    G(
        "appeal",
        "both@1|BLZ; both@1|GTM",
        "The Organization of American States (OAS)|OAS",
        "justice",
        "has been asked by both to investigate",
    ),
    N("retreat", "Britain|GBR", "BLZ", "troops", "which withdrew most of its garrison in 2011"),
    N("praise", "Britain|GBR", "Belize's|BLZ", "territory", "voiced full support for Belize's territorial integrity"),
    N(
        "reject",
        "Britain|GBR",
        "opposition politicians|BLZ/party",
        "troops",
        "turned down a request by opposition politicians for a warship",
    ),
    S("BLZ/party", "opposition politicians", "request", "for a warship"),
    G(
        "appeal",
        "opposition politicians|BLZ/party",
        "Britain|GBR",
        "troops",
        "a request by opposition politicians for a warship",
    ),
    S("MEX", "Mexico, which also borders both,", "offered", "its good offices"),
    G("offer", "Mexico|MEX", "BLZ; GTM", "negotiations", "offered its good offices"),
    N(
        "praise",
        "Honduras|HND; El Salvador|SLV",
        "Guatemala|GTM",
        "territory",
        "Honduras and El Salvador sided with Guatemala",
    ),
    S("CARICOM", "the Caribbean Community (CARICOM)", "urged", "to pull its troops back without delay", to="it@1|GTM"),
    G(
        "appeal",
        "the Caribbean Community (CARICOM)|CARICOM",
        "it@1|GTM",
        "troops",
        "the Caribbean Community (CARICOM) urged it to pull its troops back",
        by="?: without delay",
    ),
    S("USA/state", "the State Department", "said", "it was in touch with both capitals"),
    N(
        "aid",
        "It@0|USA/state",
        "the armies of both|BLZ/mil; the armies of both|GTM/mil",
        "weapons",
        "It has supplied the armies of both with trucks and radios",
    ),
    S(
        "BLZ/pm",
        "he",
        "instructed",
        "not to let any Guatemalan boat enter the Sarstoon river",
        to="the army|BLZ/mil",
        date="2016-04-25",
    ),
    G(
        "threaten",
        "he|BLZ/pm",
        "Guatemalan@1|GTM",
        "shipping territory",
        "not to let any Guatemalan boat enter the Sarstoon river",
    ),
    N(
        "coerce",
        "the western neighbour|GTM/mil",
        "Belizean civilians|BLZ/public",
        "shipping territory",
        "naval vessels of the western neighbour have repeatedly turned away Belizean civilians",
    ),
    S("GTM/mfa", "Guatemala's foreign ministry", "described", "the order as a provocation"),
    G(
        "accuse",
        "Guatemala's foreign ministry|GTM/mfa",
        "BLZ/pm",
        "shipping territory",
        "described the order as a provocation",
    ),
    S("GTM/mfa", "Guatemala's foreign ministry", "threatened", "to suspend a trade accord"),
    G("threaten", "Guatemala's foreign ministry|GTM/mfa", "BLZ", "trade", "threatened to suspend a trade accord"),
    S(
        "BLZ/business",
        "A group of fishermen from Barranco",
        "plan",
        "to sail to the river mouth on Saturday in protest",
    ),
    G(
        "protest",
        "A group of fishermen from Barranco|BLZ/business",
        "GTM",
        "shipping territory",
        "plan to sail to the river mouth on Saturday in protest",
        time="future",
    ),
    N(
        "sign",
        "The two|BLZ; The two|GTM",
        "",
        "territory justice",
        "The two signed an agreement in 2008 to take the dispute to the International Court of Justice",
        cond="after: once voters in each had approved",
    ),
)

story(
    "scam-compound-students-phnom-penh",
    "Seoul Morning Dispatch",
    "2026-02-11",
    """
Cambodia returns 58 Koreans held at scam centers; Seoul lifts travel ban

Fifty-eight South Koreans who had been detained in a raid on an online fraud compound near the Cambodian town of Bavet were flown home on Wednesday, and most of them were arrested on arrival at Incheon, the National Police Agency said.

In exchange for their transfer, South Korea had agreed to pay for a joint police desk in Phnom Penh and to lift a travel ban that it placed on Sihanoukville last October, Foreign Ministry officials said.

Cambodia's interior ministry praised Seoul for its cooperation. At the same time, it complained of "a campaign in Korean media" that had cost the country 40 percent of its Korean visitors.

The family of Park Jun-seo, a 22-year-old student who was tortured to death in a compound in July, criticized the deal. "They promised us the killers. They brought us the clerks," his uncle told reporters in Daegu. Three Chinese nationals have been charged with the killing; Beijing has demanded that they be handed over to China, and Phnom Penh has not decided.

Vietnam, from whose side of the border the compound drew its electricity, cut the line in January at China's request. Thailand has blocked fuel deliveries to Cambodia's border towns since the fighting of July 2025, in which dozens died.

The United States and Britain have imposed sanctions on the Cambodian conglomerate that owns the land. The conglomerate denies wrongdoing. Singapore police seized yachts and apartments of its chairman, who was born in Fujian.

Amnesty International accused Cambodia of ignoring slavery. A government spokesman called the report "fiction written in an air-conditioned room" and invited its authors to visit.

The main opposition People Power Party urged President's office security adviser Han Dong-wook to resign, saying that he had negotiated with "hostage takers". Han said he would remain. He appealed to parents to keep their sons from answering job offers in Telegram chats.

Some 1,000 Koreans are believed to work in such centers. The United Nations estimated in 2023 that 100,000 people were being forced to do so in Cambodia and 120,000 in Myanmar.
""",
    N(
        "coerce",
        "KHM",
        "Fifty-eight South Koreans|KOR/public",
        "justice",
        "who had been detained in a raid on an online fraud compound",
    ),
    S(
        "KOR/gov",
        "the National Police Agency",
        "said@0",
        "Fifty-eight South Koreans who had been detained in a raid on an online fraud compound near the Cambodian town of Bavet were flown home on Wednesday, and most of them were arrested on arrival at Incheon",
        date="2026-02-11",
    ),
    G(
        "cooperate",
        "Cambodian|KHM; KOR",
        "",
        "justice",
        "were flown home on Wednesday",
        "Cambodia returns 58 Koreans held at scam centers",
        "their transfer",
    ),
    S(
        "KOR/mfa",
        "Foreign Ministry officials",
        "said@1",
        "In exchange for their transfer, South Korea had agreed to pay for a joint police desk in Phnom Penh and to lift a travel ban that it placed on Sihanoukville last October",
    ),
    G(
        "agree",
        "South Korea|KOR",
        "KHM",
        "justice relations",
        "South Korea had agreed to pay for a joint police desk in Phnom Penh and to lift a travel ban",
        "Seoul lifts travel ban",
        cond="in_exchange: In exchange for their transfer",
    ),
    G(
        "sanction",
        "it@0|KOR",
        "Sihanoukville|KHM",
        "relations",
        "a travel ban that it placed on Sihanoukville last October",
    ),
    N(
        "praise",
        "Cambodia's interior ministry|KHM/gov",
        "Seoul|KOR",
        "justice",
        "Cambodia's interior ministry praised Seoul for its cooperation",
    ),
    S(
        "KHM/gov",
        "it@1",
        "complained",
        'of "a campaign in Korean media" that had cost the country 40 percent of its Korean visitors',
        form="mixed",
    ),
    G("accuse", "it@1|KHM/gov", "Korean media|KOR/media", "information", 'complained of "a campaign in Korean media"'),
    N(
        "accuse",
        "The family of Park Jun-seo|KOR//park-family",
        "KOR/gov",
        "justice",
        "criticized the deal",
        "They promised us the killers. They brought us the clerks",
    ),
    S(
        "KOR//park-family",
        "his uncle",
        "told",
        '"They promised us the killers. They brought us the clerks,"',
        form="direct",
        to="reporters|?/media",
    ),
    G("promise", "They@0|KOR/gov", "us@0|KOR//park-family", "justice", "They promised us the killers"),
    S("KHM/court", "", "charged", "Three Chinese nationals", "with the killing"),
    S("CHN", "Beijing", "has demanded", "they be handed over to China"),
    G("demand", "Beijing|CHN", "Phnom Penh|KHM", "justice", "Beijing has demanded that they be handed over to China"),
    N("agree", "Phnom Penh@1|KHM", "Beijing|CHN", "justice", "Phnom Penh has not decided", mod="negated"),
    S("CHN", "China's", "request", "cut the line"),
    G("appeal", "China's|CHN", "Vietnam|VNM", "energy", "at China's request"),
    N("sanction", "Vietnam|VNM", "KHM", "energy", "cut the line in January at China's request"),
    N(
        "coerce",
        "Thailand|THA",
        "Cambodia's border towns|KHM",
        "energy trade",
        "Thailand has blocked fuel deliveries to Cambodia's border towns",
        time="present",
    ),
    N(
        "sanction",
        "The United States|USA; Britain|GBR",
        "the Cambodian conglomerate|KHM/business",
        "sanctions",
        "have imposed sanctions on the Cambodian conglomerate",
    ),
    S("KHM/business", "The conglomerate", "denies", "wrongdoing"),
    G(
        "deny",
        "The conglomerate|KHM/business",
        "USA; GBR",
        "justice",
        "The conglomerate denies wrongdoing",
        time="present",
    ),
    N(
        "coerce",
        "Singapore police|SGP/gov",
        "its chairman|KHM/business",
        "assets",
        "Singapore police seized yachts and apartments of its chairman",
    ),
    S("AMNESTY", "Amnesty International", "accused", "Cambodia of ignoring slavery"),
    G(
        "accuse",
        "Amnesty International|AMNESTY",
        "Cambodia|KHM",
        "human_rights",
        "Amnesty International accused Cambodia of ignoring slavery",
    ),
    S(
        "KHM/gov",
        "A government spokesman",
        "called",
        'the report "fiction written in an air-conditioned room"',
        form="mixed",
    ),
    G(
        "deny",
        "A government spokesman|KHM/gov",
        "AMNESTY",
        "human_rights",
        'called the report "fiction written in an air-conditioned room"',
    ),
    S("KHM/gov", "A government spokesman", "invited", "to visit", to="its authors|AMNESTY"),
    G(
        "appeal",
        "A government spokesman|KHM/gov",
        "its authors|AMNESTY",
        "human_rights",
        "invited its authors to visit",
    ),
    S(
        "KOR/party",
        "The main opposition People Power Party",
        ["urged", "saying"],
        "to resign",
        'he had negotiated with "hostage takers"',
        form="mixed",
        to="President's office security adviser Han Dong-wook|KOR/president/han-dong-wook",
    ),
    G(
        "appeal",
        "The main opposition People Power Party|KOR/party",
        "President's office security adviser Han Dong-wook|KOR/president/han-dong-wook",
        "leadership",
        "urged President's office security adviser Han Dong-wook to resign",
    ),
    G(
        "accuse",
        "KOR/party",
        "he|KOR/president/han-dong-wook",
        "negotiations",
        'he had negotiated with "hostage takers"',
    ),
    S("KOR/president/han-dong-wook", "Han@1", "said@2", "he would remain"),
    G("reject", "Han@1|KOR/president/han-dong-wook", "KOR/party", "leadership", "he would remain"),
    S(
        "KOR/president/han-dong-wook",
        "He",
        "appealed",
        "to keep their sons from answering job offers in Telegram chats",
        to="parents|KOR/public",
    ),
    G(
        "appeal",
        "He|KOR/president/han-dong-wook",
        "parents|KOR/public",
        "justice",
        "appealed to parents to keep their sons from answering job offers in Telegram chats",
    ),
    S("?", "", "believed", "Some 1,000 Koreans", "to work in such centers"),
    S(
        "UNO",
        "The United Nations",
        "estimated",
        "100,000 people were being forced to do so in Cambodia and 120,000 in Myanmar",
    ),
)

story(
    "jaffna-truce-offer-oslo",
    "Indian Ocean Press Agency",
    "2000-11-28",
    """
Tamil rebels offer talks if army leaves Jaffna causeway; Colombo wary

COLOMBO, Nov 28 (IOPA) - Sri Lanka's government said on Tuesday it would study an offer of talks by the Tamil Tigers but ruled out a ceasefire, a day after the rebel leader said he was ready to meet its representatives without preconditions.

In his annual Heroes' Day speech, broadcast from the jungle on clandestine radio on Monday, the chief of the Liberation Tigers of Tamil Eelam (LTTE) called for a "climate of normality". Fighting should be scaled down and a blockade of food and medicine lifted before any meeting, he said.

"That is a precondition by another name," Information Minister Anura Wickramanayake told a news conference. He accused the group of using earlier truces, in 1990 and 1995, to rearm.

Norway's special envoy, who met the rebel leader in the north on November 1, welcomed the speech. "Both sides have now said the word talks on the same day," he said in Oslo.

Even as the speech went out, Tiger suicide boats attacked a navy convoy off Point Pedro, killing nine sailors, the defence ministry said. The navy sank four of them. Israel-built jets bombed rebel positions at Elephant Pass on Tuesday, a military spokesman said. The Tigers captured the base in April.

India, which sent troops to the island in 1987 and lost more than 1,100 men, has banned the LTTE since 1992 over the killing of a former prime minister. New Delhi has repeatedly declined to mediate but supports the Norwegian effort. Tamil parties in Madras urged it to do more.

In London, where the rebels have an office, the British government is considering a ban. The Tigers appealed to Britain not to "punish the weaker side". Sri Lanka has asked the United States, which listed the group in 1997, to press its ally.

Buddhist monks burned a Norwegian flag outside the embassy in Colombo on Monday. They demanded the expulsion of the envoy. Opposition leader Gamini Senanayake condemned the protest and offered the government his party's votes for a settlement.

More than 64,000 people have been killed since the war for a Tamil homeland in the north and east began in 1983.
""",
    S(
        "LKA/gov",
        "Sri Lanka's government",
        "said@0",
        "it would study an offer of talks by the Tamil Tigers",
        date="2000-11-28",
    ),
    S("LKA/gov", "Sri Lanka's government", "ruled out", "a ceasefire"),
    G("reject", "Sri Lanka's government|LKA/gov", "the Tamil Tigers|LTTE", "ceasefire", "ruled out a ceasefire"),
    S(
        "LTTE",
        "the rebel leader@0",
        "said@1",
        "he was ready to meet its representatives without preconditions",
        date="2000-11-27",
    ),
    G(
        "offer",
        "he@0|LTTE",
        "its representatives|LKA/gov",
        "negotiations",
        "he was ready to meet its representatives without preconditions",
        "an offer of talks by the Tamil Tigers",
        "Tamil rebels offer talks",
    ),
    S(
        "LTTE",
        "the chief of the Liberation Tigers of Tamil Eelam (LTTE)",
        "called for",
        'a "climate of normality"',
        form="mixed",
    ),
    S(
        "LTTE",
        "he@1",
        "said@2",
        "Fighting should be scaled down and a blockade of food and medicine lifted before any meeting",
    ),
    G(
        "demand",
        "he@1|LTTE",
        "LKA",
        "ceasefire humanitarian",
        "Fighting should be scaled down and a blockade of food and medicine lifted before any meeting",
        "if army leaves Jaffna causeway",
        cond="prerequisite: before any meeting",
    ),
    G("coerce", "LKA", "LTTE", "humanitarian", "a blockade of food and medicine", time="present"),
    S(
        "LKA/gov/anura-wickramanayake",
        "Information Minister Anura Wickramanayake",
        "told",
        '"That is a precondition by another name,"',
        form="direct",
        to="a news conference|?/media",
    ),
    S(
        "LKA/gov/anura-wickramanayake",
        "He@0",
        "accused",
        "the group of using earlier truces, in 1990 and 1995, to rearm",
    ),
    G(
        "accuse",
        "He@0|LKA/gov/anura-wickramanayake",
        "the group|LTTE",
        "ceasefire weapons",
        "accused the group of using earlier truces, in 1990 and 1995, to rearm",
    ),
    N(
        "meet",
        "Norway's special envoy|NOR/gov; the rebel leader@1|LTTE",
        "",
        "negotiations",
        "who met the rebel leader in the north on November 1",
    ),
    N("praise", "Norway's special envoy|NOR/gov", "LTTE", "negotiations", "welcomed the speech"),
    S("NOR/gov", "he@2", "said@4", '"Both sides have now said the word talks on the same day,"', form="direct"),
    S(
        "LKA/mod",
        "the defence ministry",
        "said@5",
        "Tiger suicide boats attacked a navy convoy off Point Pedro, killing nine sailors",
    ),
    G(
        "attack",
        "Tiger|LTTE",
        "a navy convoy|LKA/mil",
        "force",
        "Tiger suicide boats attacked a navy convoy off Point Pedro, killing nine sailors",
    ),
    N("attack", "The navy|LKA/mil", "them|LTTE", "force", "The navy sank four of them"),
    S(
        "LKA/mil",
        "a military spokesman",
        "said@6",
        "Israel-built jets bombed rebel positions at Elephant Pass on Tuesday",
    ),
    G("attack", "LKA/mil", "rebel|LTTE", "force", "Israel-built jets bombed rebel positions at Elephant Pass"),
    N("attack", "The Tigers|LTTE", "the base|LKA/mil", "force", "The Tigers captured the base in April"),
    N("mobilize", "India|IND", "LKA", "troops", "which sent troops to the island in 1987"),
    N("sanction", "India|IND", "the LTTE|LTTE", "terrorism", "has banned the LTTE since 1992"),
    N("attack", "LTTE", "a former prime minister|IND", "terrorism", "the killing of a former prime minister"),
    N("reject", "New Delhi|IND", "", "negotiations", "New Delhi has repeatedly declined to mediate"),
    N(
        "praise",
        "New Delhi|IND",
        "the Norwegian effort|NOR",
        "negotiations",
        "supports the Norwegian effort",
        time="present",
    ),
    S("IND/party", "Tamil parties in Madras", "urged", "to do more", to="it@1|IND"),
    G(
        "appeal",
        "Tamil parties in Madras|IND/party",
        "it@1|IND",
        "negotiations",
        "Tamil parties in Madras urged it to do more",
    ),
    N(
        "threaten",
        "the British government|GBR/gov",
        "the rebels|LTTE",
        "terrorism",
        "the British government is considering a ban",
        time="present",
        mod="hedged",
    ),
    S("LTTE", "The Tigers", "appealed", 'not to "punish the weaker side"', form="mixed", to="Britain|GBR"),
    G("appeal", "The Tigers|LTTE", "Britain|GBR", "terrorism", 'appealed to Britain not to "punish the weaker side"'),
    S(
        "LKA",
        "Sri Lanka@1",
        "has asked",
        "to press its ally",
        to="the United States, which listed the group in 1997,|USA",
    ),
    G(
        "appeal",
        "Sri Lanka@1|LKA",
        "the United States|USA",
        "terrorism",
        "Sri Lanka has asked the United States, which listed the group in 1997, to press its ally",
    ),
    N("sanction", "the United States|USA", "the group|LTTE", "terrorism", "which listed the group in 1997"),
    N(
        "protest",
        "Buddhist monks|LKA/ngo",
        "Norwegian|NOR",
        "negotiations",
        "Buddhist monks burned a Norwegian flag outside the embassy in Colombo",
    ),
    S("LKA/ngo", "They", "demanded", "the expulsion of the envoy"),
    G("demand", "They|LKA/ngo", "LKA/gov", "relations", "They demanded the expulsion of the envoy"),
    S("LKA/party/gamini-senanayake", "Opposition leader Gamini Senanayake", "condemned", "the protest"),
    G(
        "accuse",
        "Opposition leader Gamini Senanayake|LKA/party/gamini-senanayake",
        "LKA/ngo",
        "negotiations",
        "condemned the protest",
    ),
    S(
        "LKA/party/gamini-senanayake",
        "Opposition leader Gamini Senanayake",
        "offered",
        "his party's votes for a settlement",
        to="the government|LKA/gov",
    ),
    G(
        "offer",
        "Opposition leader Gamini Senanayake|LKA/party/gamini-senanayake",
        "the government|LKA/gov",
        "negotiations",
        "offered the government his party's votes for a settlement",
    ),
)

story(
    "palm-oil-july-futures",
    "Malacca Business Daily",
    "2019-07-04",
    """
Palm oil retreats for third day as ringgit gains, soy weighs

KUALA LUMPUR, July 4 - Malaysian palm oil futures fell for a third straight session on Thursday, under pressure from a stronger ringgit and a slide in soybean oil on the Chicago exchange, dealers said.

The benchmark contract for September delivery lost 1.4 percent to 1,938 ringgit a tonne, its lowest close in seven weeks. It had threatened to break through support at 1,930 in the morning before buyers stepped in.

"The bulls have surrendered," said a trader at a brokerage in Penang. "There is nothing to attack, nothing to defend. Everybody waits for Wednesday."

Stocks data from the Malaysian Palm Oil Board are due on July 10. Six analysts polled by this newspaper expect inventories to have declined 0.6 percent to 2.43 million tonnes. Exports in June fell 18 percent, according to cargo surveyor Lintas Marine, as demand from India and Pakistan cooled after Ramadan.

Weather is on nobody's side. Rain in Sabah has blocked estate roads, the state's meteorological office said, but it warned that a dry spell in Sumatra and Kalimantan could reduce yields from October. Indonesia is the world's largest producer, followed by Malaysia and Thailand.

Plantation group Teras Bumi, which owns land in both countries and in Papua New Guinea, announced that it would close a refinery in Johor for four weeks of repairs. Shares in the company surrendered early gains.

Chief executive Lim Chee Kong rejected talk of a merger with a Dutch rival as "coffee shop rumours". He promised shareholders a dividend no lower than last year's.

Soyoil on the Dalian Commodity Exchange was down 0.3 percent. US markets were closed for Independence Day. Brent crude, which makes palm a more attractive feedstock for biodiesel when it rises, hovered near $63 a barrel.

Palm may test 1,911 ringgit next week, said market analyst Nora Haziqah of Strait Securities. A fall below that level would invite aggressive selling, she wrote in a note, while a rebound would meet heavy resistance at 1,985.

Trading volume was thin, at 21,400 lots. The exchange will be closed on August 12 for Hari Raya Haji.
""",
    S(
        "?",
        "dealers",
        "said@0",
        "Malaysian palm oil futures fell for a third straight session on Thursday, under pressure from a stronger ringgit and a slide in soybean oil on the Chicago exchange",
    ),
    S(
        "MYS/business",
        "a trader at a brokerage in Penang",
        "said@1",
        '"The bulls have surrendered,"',
        '"There is nothing to attack, nothing to defend. Everybody waits for Wednesday."',
        form="direct",
    ),
    S(
        "?",
        "Six analysts polled by this newspaper",
        "expect",
        "inventories to have declined 0.6 percent to 2.43 million tonnes",
        to="this newspaper|MYS/media/malacca-business-daily",
    ),
    S(
        "?/business",
        "cargo surveyor Lintas Marine",
        "according to",
        "Exports in June fell 18 percent",
        "as demand from India and Pakistan cooled after Ramadan",
    ),
    S("MYS/gov", "the state's meteorological office", "said@2", "Rain in Sabah has blocked estate roads"),
    S("MYS/gov", "it", "warned", "a dry spell in Sumatra and Kalimantan could reduce yields from October"),
    S(
        "MYS/business/teras-bumi",
        "Plantation group Teras Bumi, which owns land in both countries and in Papua New Guinea,",
        "announced",
        "it would close a refinery in Johor for four weeks of repairs",
    ),
    S(
        "MYS/business/lim-chee-kong",
        "Chief executive Lim Chee Kong",
        "rejected",
        'talk of a merger with a Dutch rival as "coffee shop rumours"',
        form="mixed",
    ),
    S(
        "MYS/business/lim-chee-kong",
        "He",
        "promised",
        "a dividend no lower than last year's",
        to="shareholders|?/business",
    ),
    S(
        "MYS/business/nora-haziqah",
        "market analyst Nora Haziqah of Strait Securities",
        "said",
        "Palm may test 1,911 ringgit next week",
    ),
    S(
        "MYS/business/nora-haziqah",
        "she",
        "wrote",
        "A fall below that level would invite aggressive selling",
        "while a rebound would meet heavy resistance at 1,985",
    ),
)

story(
    "condor-ridge-shelling-1995",
    "Andean News Agency",
    "1995-02-08",
    """
Peru says it retook jungle post; Ecuador reports helicopter downed

LIMA, Feb 8 (ANA) - Peruvian troops backed by Sukhoi bombers captured an Ecuadorean outpost in the Cenepa valley on Tuesday, the Peruvian joint command said, in the heaviest fighting since the neighbours' dispute over a stretch of jungle frontier flared two weeks ago.

Ecuador denied losing the post, known as Base Sur. Its soldiers shot down a Peruvian Mi-8 helicopter with a Soviet-made missile, killing all eight aboard, Defence Minister Galo Arteaga said in Quito. Peru acknowledged the loss of the aircraft.

Each country accuses the other of having fired first on January 26.

The four guarantors of the Rio de Janeiro protocol of 1942 — Argentina, Brazil, Chile and the United States — urged both sides on Tuesday to accept a truce and a demilitarized zone watched by observers. Talks in Rio broke off on Sunday. Ecuador has accepted the plan, a Brazilian diplomat said; Peru insists that Ecuadorean soldiers leave the valley first.

"We cannot negotiate with a knife at our side," a spokesman for Peru's president said.

Chile's foreign ministry denied a report in the Lima daily El Litoral that it had sold ammunition to Ecuador. Argentina, a guarantor, ordered an inquiry into the shipment of 75 tonnes of rifles that left Buenos Aires for Venezuela and, according to the same newspaper, ended up in Guayaquil. Caracas said it had no knowledge of them.

Colombia offered to receive the wounded of both armies. Bolivia's president, in a letter to the two leaders, appealed for a ceasefire "in the name of the Liberator".

In Washington, the Organization of American States (OAS) called on the two members to stop shooting. The United States suspended military aid to both.

Some 10,000 people have been moved from villages near the border. The Red Cross asked for access to the prisoners, of whom Quito says it has four and Lima none.

Thousands marched in Quito on Monday in support of the army. Indigenous Shuar leaders, whose people live on both banks, demanded that mines be cleared.

Peru and Ecuador fought over the frontier in 1941 and again in 1981. Ecuador declared the protocol void in 1960, arguing that a river unknown to the negotiators made part of the line impossible to draw.
""",
    S(
        "PER/mil",
        "the Peruvian joint command",
        "said@0",
        "Peruvian troops backed by Sukhoi bombers captured an Ecuadorean outpost in the Cenepa valley on Tuesday",
    ),
    G(
        "attack",
        "Peruvian troops|PER/mil",
        "Ecuadorean|ECU",
        "force territory",
        "Peruvian troops backed by Sukhoi bombers captured an Ecuadorean outpost in the Cenepa valley",
        "it retook jungle post",
    ),
    S("ECU", "Ecuador@1", "denied@0", "losing the post, known as Base Sur"),
    G("deny", "Ecuador@1|ECU", "PER/mil", "force", "Ecuador denied losing the post"),
    S(
        "ECU/mod/galo-arteaga",
        "Defence Minister Galo Arteaga",
        "said@1",
        "Its soldiers shot down a Peruvian Mi-8 helicopter with a Soviet-made missile, killing all eight aboard",
    ),
    G(
        "attack",
        "Its soldiers|ECU/mil",
        "a Peruvian Mi-8 helicopter|PER/mil",
        "force",
        "Its soldiers shot down a Peruvian Mi-8 helicopter with a Soviet-made missile, killing all eight aboard",
        "helicopter downed",
    ),
    S("PER", "Peru@1", "acknowledged", "the loss of the aircraft"),
    S("PER; ECU", "Each country", "accuses", "the other of having fired first on January 26"),
    G(
        "accuse",
        "Each country|PER; Each country|ECU",
        "the other|PER; the other|ECU",
        "force",
        "Each country accuses the other of having fired first",
        time="present",
    ),
    S(
        "ARG; BRA; CHL; USA",
        "The four guarantors of the Rio de Janeiro protocol of 1942 — Argentina, Brazil, Chile and the United States —",
        "urged",
        "to accept a truce and a demilitarized zone watched by observers",
        to="both sides|PER; both sides|ECU",
        date="1995-02-07",
    ),
    G(
        "appeal",
        "Argentina|ARG; Brazil|BRA; Chile|CHL; the United States|USA",
        "both sides|PER; both sides|ECU",
        "ceasefire troops",
        "urged both sides on Tuesday to accept a truce and a demilitarized zone watched by observers",
    ),
    N("meet", "PER; ECU", "", "negotiations", "Talks in Rio broke off on Sunday"),
    S("BRA?", "a Brazilian diplomat", "said@2", "Ecuador has accepted the plan"),
    G("agree", "Ecuador@2|ECU", "ARG; BRA; CHL; USA", "ceasefire troops", "Ecuador has accepted the plan"),
    S("PER", "Peru@2", "insists", "Ecuadorean soldiers leave the valley first"),
    G(
        "demand",
        "Peru@2|PER",
        "Ecuadorean soldiers|ECU/mil",
        "troops territory",
        "Peru insists that Ecuadorean soldiers leave the valley first",
        time="present",
    ),
    S(
        "PER/president",
        "a spokesman for Peru's president",
        "said@3",
        '"We cannot negotiate with a knife at our side,"',
        form="direct",
    ),
    G("reject", "We|PER", "ECU", "negotiations", "We cannot negotiate with a knife at our side"),
    S(
        "CHL/mfa",
        "Chile's foreign ministry",
        "denied",
        "a report in the Lima daily El Litoral that it had sold ammunition to Ecuador",
    ),
    G(
        "deny",
        "Chile's foreign ministry|CHL/mfa",
        "the Lima daily El Litoral|PER/media/el-litoral",
        "weapons",
        "Chile's foreign ministry denied a report in the Lima daily El Litoral",
    ),
    S("PER/media/el-litoral", "the Lima daily El Litoral", "report", "it had sold ammunition to Ecuador", up=1),
    N(
        "announce",
        "Argentina@1|ARG",
        "",
        "weapons justice",
        "Argentina, a guarantor, ordered an inquiry into the shipment of 75 tonnes of rifles",
    ),
    S("PER/media/el-litoral", "the same newspaper", "according to", "ended up in Guayaquil"),
    S("VEN", "Caracas", "said", "it had no knowledge of them"),
    G("deny", "Caracas|VEN", "the same newspaper|PER/media/el-litoral", "weapons", "it had no knowledge of them"),
    S("COL", "Colombia", "offered", "to receive the wounded of both armies"),
    G(
        "offer",
        "Colombia|COL",
        "both armies|PER/mil; both armies|ECU/mil",
        "humanitarian aid",
        "Colombia offered to receive the wounded of both armies",
    ),
    S(
        "BOL/president",
        "Bolivia's president",
        "appealed",
        'for a ceasefire "in the name of the Liberator"',
        form="mixed",
        to="the two leaders|PER/president; the two leaders|ECU/president",
    ),
    G(
        "appeal",
        "Bolivia's president|BOL/president",
        "the two leaders|PER/president; the two leaders|ECU/president",
        "ceasefire",
        'appealed for a ceasefire "in the name of the Liberator"',
    ),
    S(
        "OAS",
        "the Organization of American States (OAS)",
        "called on",
        "to stop shooting",
        to="the two members|PER; the two members|ECU",
    ),
    G(
        "appeal",
        "the Organization of American States (OAS)|OAS",
        "the two members|PER; the two members|ECU",
        "ceasefire",
        "called on the two members to stop shooting",
    ),
    N(
        "sanction",
        "The United States|USA",
        "both@2|PER; both@2|ECU",
        "aid weapons",
        "The United States suspended military aid to both",
    ),
    S("ICRC", "The Red Cross", "asked", "for access to the prisoners"),
    G(
        "appeal",
        "The Red Cross|ICRC",
        "Quito|ECU; Lima|PER",
        "prisoners humanitarian",
        "The Red Cross asked for access to the prisoners",
    ),
    S("ECU", "Quito", "says", "it has four"),
    S("PER", "Lima@1", "says", "none"),
    N(
        "praise",
        "Thousands|ECU/public",
        "the army|ECU/mil",
        "force",
        "Thousands marched in Quito on Monday in support of the army",
    ),
    S("?", "Indigenous Shuar leaders, whose people live on both banks,", "demanded", "mines be cleared"),
    G("demand", "Indigenous Shuar leaders|?", "PER; ECU", "weapons", "demanded that mines be cleared"),
    N("reject", "Ecuador@5|ECU", "PER", "territory", "Ecuador declared the protocol void in 1960"),
    S("ECU", "Ecuador@5", "arguing", "a river unknown to the negotiators made part of the line impossible to draw"),
)

story(
    "guatemala-taiwan-switch-offer",
    "Taipei Evening Post",
    "2029-06-05",
    """
Guatemala keeps Taiwan ties "for now" as Beijing dangles coffee, rail deals

GUATEMALA CITY, June 5 - Guatemala has no plan to break off relations with Taiwan, its president told visiting lawmakers from Taipei on Monday, two weeks after China offered to buy the country's entire coffee harvest if it switched recognition.

The Central American state is the largest of 11 that still recognise Taipei. Honduras, its neighbour, changed sides in 2023, Nicaragua in 2021 and El Salvador in 2018.

"Our friendship is not for sale, and I thank Taiwan for ninety years of it," President's office minister Beatriz Alonzo said later. But she added that Guatemala "expected" a promised hospital in Chimaltenango to be opened before the rains end, and that the matter would be looked at again in December.

Taiwan's foreign minister, Lo Chih-hao, pledged that the hospital would be ready by October 31. He accused China of "buying silence by the sack".

China's foreign ministry said it was unaware of any such offer, though its special representative for Latin America, who visited the city of Antigua in May, had described it to business leaders there. The ministry urged Guatemala to "stand on the right side of history". Since 2024 Chinese customs have blocked macadamia nuts and coffee from Guatemala, citing papers.

The United States, to which more than a third of Guatemalan exports go, warned the country in April that a change would have consequences for a port it is helping to dredge on the Pacific. Costa Rica, which was the first in the region to turn to Beijing, in 2007, has since barred Huawei from its networks and was praised for it by Washington.

Opposition congressman Rudy Samayoa called on the government to follow Honduras. Shrimp farmers there say they regret the switch. They lost the Taiwanese market and have demanded compensation from Tegucigalpa; some blocked the road to the port of San Lorenzo last month.

Paraguay, Taiwan's last ally in South America, and Belize have voiced solidarity with Guatemala. Mexico does not comment on the diplomatic relations of others.

China considers Taiwan, an island of 23 million, part of its territory and has not ruled out taking it by force. Taipei rejects the claim.
""",
    S(
        "GTM/president",
        "its president",
        "told",
        "Guatemala has no plan to break off relations with Taiwan",
        to="visiting lawmakers from Taipei|TWN/parliament",
        date="2029-06-04",
    ),
    G(
        "promise",
        "Guatemala@1|GTM",
        "Taiwan@1|TWN",
        "relations sovereignty",
        "Guatemala has no plan to break off relations with Taiwan",
        'Guatemala keeps Taiwan ties "for now"',
    ),
    N(
        "offer",
        "China|CHN",
        "the country's|GTM",
        "trade sovereignty",
        "China offered to buy the country's entire coffee harvest",
        "Beijing dangles coffee, rail deals",
        cond="if: if it switched recognition",
    ),
    N("demand", "China|CHN", "it@0|GTM", "sovereignty", "it switched recognition"),
    N(
        "praise",
        "The Central American state|GTM",
        "Taipei|TWN",
        "sovereignty",
        "The Central American state is the largest of 11 that still recognise Taipei",
        time="present",
    ),
    N(
        "sanction",
        "Honduras|HND; Nicaragua|NIC; El Salvador|SLV",
        "TWN",
        "relations sovereignty",
        "Honduras, its neighbour, changed sides in 2023, Nicaragua in 2021 and El Salvador in 2018",
    ),
    S(
        "GTM/president/beatriz-alonzo",
        "President's office minister Beatriz Alonzo",
        "said@0",
        '"Our friendship is not for sale, and I thank Taiwan for ninety years of it,"',
        form="direct",
    ),
    G(
        "reject",
        "President's office minister Beatriz Alonzo|GTM/president/beatriz-alonzo",
        "CHN",
        "relations sovereignty",
        "Our friendship is not for sale",
    ),
    G(
        "praise",
        "President's office minister Beatriz Alonzo|GTM/president/beatriz-alonzo",
        "Taiwan@2|TWN",
        "relations",
        "I thank Taiwan for ninety years of it",
    ),
    S(
        "GTM/president/beatriz-alonzo",
        "she",
        "added",
        'Guatemala "expected" a promised hospital in Chimaltenango to be opened before the rains end, and that the matter would be looked at again in December',
        form="mixed",
    ),
    G(
        "appeal",
        "she|GTM/president/beatriz-alonzo",
        "TWN",
        "aid",
        'Guatemala "expected" a promised hospital in Chimaltenango to be opened',
        by="?: before the rains end",
    ),
    S(
        "TWN/mfa/lo-chih-hao",
        "Taiwan's foreign minister, Lo Chih-hao,",
        "pledged",
        "the hospital would be ready by October 31",
    ),
    G(
        "promise",
        "Taiwan's foreign minister, Lo Chih-hao|TWN/mfa/lo-chih-hao",
        "GTM",
        "aid",
        "the hospital would be ready",
        by="2029-10-31: by October 31",
    ),
    S("TWN/mfa/lo-chih-hao", "He", "accused", 'China of "buying silence by the sack"', form="mixed"),
    G(
        "accuse",
        "He|TWN/mfa/lo-chih-hao",
        "China@1|CHN",
        "trade relations",
        'accused China of "buying silence by the sack"',
    ),
    S("CHN/mfa", "China's foreign ministry", "said@1", "it was unaware of any such offer"),
    G("deny", "China's foreign ministry|CHN/mfa", "", "trade", "it was unaware of any such offer"),
    S(
        "CHN/mfa",
        "The ministry",
        "urged",
        'to "stand on the right side of history"',
        form="mixed",
        to="Guatemala@3|GTM",
    ),
    G(
        "appeal",
        "The ministry|CHN/mfa",
        "Guatemala@3|GTM",
        "sovereignty",
        'urged Guatemala to "stand on the right side of history"',
    ),
    N(
        "sanction",
        "Chinese customs|CHN/gov",
        "Guatemala@4|GTM",
        "trade",
        "Chinese customs have blocked macadamia nuts and coffee from Guatemala",
    ),
    S(
        "USA",
        "The United States, to which more than a third of Guatemalan exports go,",
        "warned",
        "a change would have consequences for a port it is helping to dredge on the Pacific",
        to="the country@1|GTM",
    ),
    G(
        "threaten",
        "The United States|USA",
        "the country@1|GTM",
        "aid sovereignty",
        "a change would have consequences for a port",
        cond="if: a change",
    ),
    G(
        "aid",
        "it@4|USA",
        "the country@1|GTM",
        "shipping aid",
        "a port it is helping to dredge on the Pacific",
        time="present",
    ),
    N(
        "sign",
        "Costa Rica|CRI; Beijing@1|CHN",
        "",
        "sovereignty relations",
        "which was the first in the region to turn to Beijing",
    ),
    N(
        "coerce",
        "Costa Rica|CRI",
        "Huawei|CHN/business/huawei",
        "cyber trade",
        "has since barred Huawei from its networks",
    ),
    N("praise", "Washington|USA", "Costa Rica|CRI", "cyber", "was praised for it by Washington"),
    S(
        "GTM/parliament/rudy-samayoa",
        "Opposition congressman Rudy Samayoa",
        "called on",
        "to follow Honduras",
        to="the government|GTM/gov",
    ),
    G(
        "appeal",
        "Opposition congressman Rudy Samayoa|GTM/parliament/rudy-samayoa",
        "the government|GTM/gov",
        "sovereignty",
        "called on the government to follow Honduras",
    ),
    S("HND/business", "Shrimp farmers there", "say", "they regret the switch"),
    S("HND/business", "They", "have demanded", "compensation from Tegucigalpa"),
    G("demand", "They|HND/business", "Tegucigalpa|HND", "trade", "have demanded compensation from Tegucigalpa"),
    N(
        "protest",
        "some|HND/business",
        "Tegucigalpa|HND",
        "trade",
        "some blocked the road to the port of San Lorenzo last month",
    ),
    N(
        "praise",
        "Paraguay|PRY; Belize|BLZ",
        "Guatemala@5|GTM",
        "sovereignty",
        "Paraguay, Taiwan's last ally in South America, and Belize have voiced solidarity with Guatemala",
    ),
    S("CHN", "China@3", "considers", "Taiwan, an island of 23 million, part of its territory"),
    N("deny", "Taipei|TWN", "China|CHN", "sovereignty", "Taipei rejects the claim", time="present"),
)

story(
    "haa-plateau-road-crew",
    "Himalayan Sentinel",
    "2017-07-19",
    """
Indian, Chinese troops stay face to face on Bhutan plateau as talks stall

THIMPHU/SILIGURI: India refused on Tuesday to pull its soldiers back from a plateau claimed by Bhutan and China, a month after they crossed a ridge to stop Chinese engineers from building a road.

China's defence ministry demanded the immediate and unconditional withdrawal of what it said were 270 Indian troops on its soil. "Do not push your luck," spokesman Senior Colonel Ding Rui told reporters in Beijing. He warned India of the fate of its army in the border war of 1962.

India's foreign secretary said both armies should step back together. New Delhi has told Beijing that the road would bring Chinese guns within sight of the narrow corridor that joins the north-eastern states to the rest of the country.

Bhutan, a kingdom of 750,000 people that has no diplomatic relations with Beijing, accused China in a brief statement of violating agreements of 1988 and 1998. It did not mention India, which trains its army and buys its electricity. "We would like both our neighbours to be quiet," said a shopkeeper in Haa, who gave her name as Pema.

Nepal's deputy prime minister said Kathmandu would not be dragged into the dispute. China has offered Nepal a railway, and India last week promised it a pipeline.

On Sunday Chinese soldiers held a live-fire drill in Tibet with howitzers and anti-aircraft guns. India moved a mountain brigade from Ranchi to Sikkim. It also closed the Nathu La pass after China turned back 47 Hindu pilgrims on their way to a lake in Tibet.

The United States called on the two nuclear powers to talk to each other directly. Japan's ambassador in New Delhi voiced support for India, drawing a rebuke from the Chinese embassy, which told him to "check his facts". Russia, a friend of both, said it trusted that they would find a way; Pakistan sided with China.

In Delhi, opposition leaders accused the government of hiding the number of troops involved. The defence minister denied it. Traders' associations called for a boycott of Chinese mobile phones and fireworks.

The leaders of the two countries are expected to meet at a BRICS summit in Xiamen in September.
""",
    N(
        "reject",
        "India|IND",
        "CHN",
        "troops territory",
        "India refused on Tuesday to pull its soldiers back from a plateau claimed by Bhutan and China",
        "Indian, Chinese troops stay face to face",
    ),
    N(
        "coerce",
        "they@0|IND/mil",
        "Chinese engineers|CHN/mil",
        "territory troops",
        "they crossed a ridge to stop Chinese engineers from building a road",
    ),
    S(
        "CHN/mod",
        "China's defence ministry",
        "demanded",
        "the immediate and unconditional withdrawal of what it said were 270 Indian troops on its soil",
    ),
    G(
        "demand",
        "China's defence ministry|CHN/mod",
        "Indian troops|IND/mil",
        "troops territory",
        "demanded the immediate and unconditional withdrawal of what it said were 270 Indian troops on its soil",
        by="?: immediate",
    ),
    S(
        "CHN/mod/ding-rui",
        "spokesman Senior Colonel Ding Rui",
        "told",
        '"Do not push your luck,"',
        form="direct",
        to="reporters|?/media",
    ),
    G(
        "threaten",
        "spokesman Senior Colonel Ding Rui|CHN/mod/ding-rui",
        "IND",
        "force troops",
        "Do not push your luck",
        "He warned India of the fate of its army in the border war of 1962",
    ),
    S("CHN/mod/ding-rui", "He", "warned", "of the fate of its army in the border war of 1962", to="India@1|IND"),
    S("IND/mfa", "India's foreign secretary", "said@1", "both armies should step back together"),
    G(
        "appeal",
        "India's foreign secretary|IND/mfa",
        "both armies|IND/mil; both armies|CHN/mil",
        "troops",
        "both armies should step back together",
    ),
    S(
        "IND",
        "New Delhi",
        "has told",
        "the road would bring Chinese guns within sight of the narrow corridor that joins the north-eastern states to the rest of the country",
        to="Beijing@1|CHN",
    ),
    G(
        "accuse",
        "New Delhi@0|IND",
        "Beijing@1|CHN",
        "territory troops",
        "the road would bring Chinese guns within sight of the narrow corridor",
    ),
    S(
        "BTN",
        "Bhutan, a kingdom of 750,000 people that has no diplomatic relations with Beijing,",
        "accused@0",
        "China in a brief statement of violating agreements of 1988 and 1998",
    ),
    G(
        "accuse",
        "Bhutan@2|BTN",
        "China|CHN",
        "territory",
        "accused China in a brief statement of violating agreements of 1988 and 1998",
    ),
    N("aid", "India|IND", "its army|BTN/mil", "alliances", "which trains its army", time="present"),
    N("cooperate", "India|IND; its|BTN", "", "energy trade", "buys its electricity", time="present"),
    S(
        "BTN//pema",
        "a shopkeeper in Haa, who gave her name as Pema",
        "said@2",
        '"We would like both our neighbours to be quiet,"',
        form="direct",
    ),
    G(
        "appeal",
        "a shopkeeper in Haa|BTN//pema",
        "both our neighbours|IND; both our neighbours|CHN",
        "troops",
        "We would like both our neighbours to be quiet",
    ),
    S("NPL/gov", "Nepal's deputy prime minister", "said@3", "Kathmandu would not be dragged into the dispute"),
    G("announce", "Kathmandu|NPL", "", "alliances", "Kathmandu would not be dragged into the dispute"),
    S("CHN", "China", "has offered", "a railway", to="Nepal|NPL"),
    G("offer", "China|CHN", "Nepal|NPL", "aid trade", "China has offered Nepal a railway"),
    S("IND", "India", "promised", "a pipeline", to="it@1|NPL"),
    G("promise", "India|IND", "it|NPL", "energy aid", "India last week promised it a pipeline"),
    N(
        "mobilize",
        "Chinese soldiers|CHN/mil",
        "IND",
        "troops",
        "Chinese soldiers held a live-fire drill in Tibet with howitzers and anti-aircraft guns",
    ),
    N("mobilize", "India|IND", "CHN", "troops", "India moved a mountain brigade from Ranchi to Sikkim"),
    N("sanction", "It@1|IND", "CHN", "relations", "It also closed the Nathu La pass"),
    N(
        "coerce",
        "China|CHN",
        "47 Hindu pilgrims|IND/public",
        "relations",
        "China turned back 47 Hindu pilgrims on their way to a lake in Tibet",
    ),
    S(
        "USA",
        "The United States",
        "called on",
        "to talk to each other directly",
        to="the two nuclear powers|IND; the two nuclear powers|CHN",
    ),
    G(
        "appeal",
        "The United States|USA",
        "the two nuclear powers|IND; the two nuclear powers|CHN",
        "negotiations",
        "called on the two nuclear powers to talk to each other directly",
    ),
    N(
        "praise",
        "Japan's ambassador in New Delhi|JPN/embassy",
        "India|IND",
        "territory",
        "Japan's ambassador in New Delhi voiced support for India",
    ),
    S(
        "CHN/embassy",
        "the Chinese embassy",
        ["rebuke", "told@2"],
        'to "check his facts"',
        form="mixed",
        to="him|JPN/embassy",
    ),
    G(
        "accuse",
        "the Chinese embassy|CHN/embassy",
        "him|JPN/embassy",
        "territory information",
        "drawing a rebuke from the Chinese embassy",
        'told him to "check his facts"',
    ),
    S("RUS", "Russia, a friend of both,", "said", "it trusted that they would find a way"),
    N("praise", "Pakistan|PAK", "China|CHN", "territory", "Pakistan sided with China"),
    S("IND/party", "opposition leaders", "accused", "the government of hiding the number of troops involved"),
    G(
        "accuse",
        "opposition leaders|IND/party",
        "the government|IND/gov",
        "troops information",
        "opposition leaders accused the government of hiding the number of troops involved",
    ),
    N("deny", "The defence minister|IND/mod", "IND/party", "troops information", "The defence minister denied it"),
    S("IND/business", "Traders' associations", "called for", "a boycott of Chinese mobile phones and fireworks"),
    G(
        "threaten",
        "Traders' associations|IND/business",
        "Chinese|CHN",
        "trade",
        "called for a boycott of Chinese mobile phones and fireworks",
    ),
    N(
        "meet",
        "The leaders of the two countries|IND/leader; The leaders of the two countries|CHN/leader",
        "",
        "relations",
        "The leaders of the two countries are expected to meet at a BRICS summit in Xiamen in September",
        time="future",
        mod="hedged",
    ),
)

story(
    "suai-convoy-dili-1999",
    "Continental Radio News",
    "1999-09-08",
    """
UN staff trapped as militias burn Dili; Australia readies troops, waits for Jakarta

DARWIN, Sept 8 - Militiamen armed by the Indonesian army surrounded the United Nations compound in Dili on Tuesday, shooting at vehicles that tried to bring food to some 2,000 refugees inside, a UN spokesman said by satellite telephone.

Four days ago the world body announced that 78.5 percent of East Timorese had voted for independence from Indonesia.

Portugal, the former colonial power, demanded that the Security Council send a peacekeeping force at once. Its prime minister telephoned the US president on Tuesday and accused Jakarta of "organised crime against a people". Australia said it had 2,000 soldiers ready in Darwin but would not go in without Indonesia's consent.

General Prasetyo Hadi, the military spokesman in Jakarta, ruled out foreign troops. "We are able to restore order in our own house," he said. He denied that his soldiers had taken part in the burning and said martial law had been imposed.

Witnesses who reached Kupang in West Timor told of bodies on the road from Suai. Three priests were killed in the town by the Laksaur militia, according to the Catholic agency Fides. A Brazilian nun and two Filipino doctors were missing. Manila asked Indonesia to find them.

The resistance leader, who was freed from house arrest in Jakarta on Tuesday and handed over to the British embassy, appealed to his fighters in the hills not to hit back. They have kept to their camps, as they promised in August.

The International Monetary Fund (IMF) put off a mission to Indonesia. New Zealand suspended military ties. The United States has not followed, but its defence secretary warned his Indonesian counterpart of "consequences" in a telephone call, the Pentagon said. China and Malaysia spoke against any intervention that Jakarta had not requested.

Asia-Pacific leaders are gathering in Auckland for a summit at which East Timor was not on the agenda. Indonesia's president will not attend.

In Sydney, dock workers refused to load ships for Indonesia, and unions called on Canberra to cancel landing rights for the airline Garuda. Protesters in Jakarta burned an Australian flag.

Indonesia invaded the territory in 1975 and annexed it the following year. Australia was the only Western country that formally recognised the annexation.
""",
    N(
        "aid",
        "the Indonesian army|IDN/mil",
        "Militiamen|IDN/rebels",
        "weapons",
        "Militiamen armed by the Indonesian army",
    ),
    S(
        "UNO",
        "a UN spokesman",
        "said@0",
        "Militiamen armed by the Indonesian army surrounded the United Nations compound in Dili on Tuesday, shooting at vehicles that tried to bring food to some 2,000 refugees inside",
        date="1999-09-07",
    ),
    G(
        "attack",
        "Militiamen|IDN/rebels",
        "the United Nations|UNO",
        "force",
        "Militiamen armed by the Indonesian army surrounded the United Nations compound in Dili",
        "shooting at vehicles that tried to bring food",
        "UN staff trapped as militias burn Dili",
    ),
    S("UNO", "the world body", "announced", "78.5 percent of East Timorese had voted for independence from Indonesia"),
    S(
        "PRT",
        "Portugal, the former colonial power,",
        "demanded",
        "the Security Council send a peacekeeping force at once",
    ),
    G(
        "demand",
        "Portugal|PRT",
        "the Security Council|UNO/security-council",
        "troops",
        "demanded that the Security Council send a peacekeeping force",
        by="?: at once",
    ),
    N(
        "meet",
        "Its prime minister|PRT/pm; the US president|USA/president",
        "",
        "force",
        "Its prime minister telephoned the US president on Tuesday",
    ),
    S(
        "PRT/pm",
        "Its prime minister",
        "accused",
        'Jakarta of "organised crime against a people"',
        form="mixed",
        to="the US president|USA/president",
    ),
    G(
        "accuse",
        "Its prime minister|PRT/pm",
        "Jakarta@1|IDN",
        "human_rights force",
        'accused Jakarta of "organised crime against a people"',
    ),
    S(
        "AUS",
        "Australia@1",
        "said@1",
        "it had 2,000 soldiers ready in Darwin but would not go in without Indonesia's consent",
    ),
    G(
        "announce",
        "it|AUS",
        "IDN",
        "troops",
        "it had 2,000 soldiers ready in Darwin but would not go in",
        "Australia readies troops, waits for Jakarta",
        cond="unless: without Indonesia's consent",
    ),
    N(
        "reject",
        "General Prasetyo Hadi|IDN/mil/prasetyo-hadi",
        "PRT",
        "troops",
        "General Prasetyo Hadi, the military spokesman in Jakarta, ruled out foreign troops",
    ),
    S("IDN/mil/prasetyo-hadi", "he@0", "said@2", '"We are able to restore order in our own house,"', form="direct"),
    S("IDN/mil/prasetyo-hadi", "He", "denied", "his soldiers had taken part in the burning"),
    G("deny", "He|IDN/mil/prasetyo-hadi", "", "force", "He denied that his soldiers had taken part in the burning"),
    S("IDN/mil/prasetyo-hadi", "He", "said@3", "martial law had been imposed"),
    S("?", "Witnesses who reached Kupang in West Timor", "told", "of bodies on the road from Suai"),
    S(
        "VAT/media/fides",
        "the Catholic agency Fides",
        "according to",
        "Three priests were killed in the town by the Laksaur militia",
    ),
    G(
        "attack",
        "the Laksaur militia|IDN/rebels",
        "Three priests|TLS/public",
        "force human_rights",
        "Three priests were killed in the town by the Laksaur militia",
    ),
    S("PHL", "Manila", "asked", "to find them", to="Indonesia|IDN"),
    G("appeal", "Manila|PHL", "Indonesia|IDN", "humanitarian", "Manila asked Indonesia to find them"),
    N(
        "retreat",
        "IDN",
        "The resistance leader|TLS/rebels",
        "prisoners",
        "who was freed from house arrest in Jakarta on Tuesday and handed over to the British embassy",
    ),
    S(
        "TLS/rebels",
        "The resistance leader, who was freed from house arrest in Jakarta on Tuesday and handed over to the British embassy,",
        "appealed",
        "not to hit back",
        to="his fighters in the hills|TLS/rebels",
    ),
    G(
        "appeal",
        "The resistance leader|TLS/rebels",
        "his fighters in the hills|TLS/rebels",
        "force",
        "appealed to his fighters in the hills not to hit back",
    ),
    N("promise", "they|TLS/rebels", "", "force troops", "They have kept to their camps, as they promised in August"),
    N(
        "sanction",
        "The International Monetary Fund (IMF)|IMF",
        "Indonesia|IDN",
        "aid",
        "The International Monetary Fund (IMF) put off a mission to Indonesia",
    ),
    N("sanction", "New Zealand|NZL", "IDN", "alliances", "New Zealand suspended military ties"),
    N("sanction", "The United States|USA", "IDN", "alliances", "The United States has not followed", mod="negated"),
    S(
        "USA/defense",
        "the Pentagon",
        "said@4",
        'its defence secretary warned his Indonesian counterpart of "consequences" in a telephone call',
        form="mixed",
    ),
    S(
        "USA/defense",
        "its defence secretary",
        "warned",
        'of "consequences"',
        form="mixed",
        to="his Indonesian counterpart|IDN/mod",
        up=1,
    ),
    G(
        "threaten",
        "its defence secretary|USA/defense",
        "his Indonesian counterpart|IDN/mod",
        "alliances",
        'its defence secretary warned his Indonesian counterpart of "consequences"',
    ),
    G(
        "meet",
        "its defence secretary|USA/defense; his Indonesian counterpart|IDN/mod",
        "",
        "relations",
        "in a telephone call",
        back=1,
    ),
    N("reject", "Indonesia's president|IDN/president", "", "negotiations", "Indonesia's president will not attend"),
    N(
        "protest",
        "dock workers|AUS/public",
        "Indonesia@5|IDN",
        "trade",
        "dock workers refused to load ships for Indonesia",
    ),
    S("AUS/ngo", "unions", "called on", "to cancel landing rights for the airline Garuda", to="Canberra|AUS"),
    G(
        "appeal",
        "unions|AUS/ngo",
        "Canberra|AUS",
        "shipping",
        "unions called on Canberra to cancel landing rights for the airline Garuda",
    ),
    N(
        "protest",
        "Protesters in Jakarta|IDN/public",
        "Australian|AUS",
        "sovereignty",
        "Protesters in Jakarta burned an Australian flag",
    ),
    N(
        "attack",
        "Indonesia@6|IDN",
        "the territory|TLS",
        "territory",
        "Indonesia invaded the territory in 1975 and annexed it the following year",
    ),
    N(
        "praise",
        "Australia|AUS",
        "IDN",
        "sovereignty",
        "Australia was the only Western country that formally recognised the annexation",
    ),
)

story(
    "brasilia-coffee-judge-visas",
    "Atlantico Agora English Service",
    "2026-08-05",
    """
Brazil answers US visa bans with 30% levy on American ethanol, soy seed

BRASÍLIA - Brazil on Tuesday imposed a 30% levy on ethanol and seed from the United States, hours after Washington cancelled the visas of four more judges of the Supreme Federal Tribunal and their families.

The levy will stay for as long as American tariffs on Brazilian coffee and beef do, Trade Minister Caio Drummond said. He called the visa bans "an assault on our courts".

The US State Department accuses the judges of censorship of American technology firms. In June the court fined the video platform Rumble and X, the social network, for failing to remove accounts of supporters of a former president who is serving a prison sentence for plotting a coup. X has paid. Rumble has refused.

"No court in Brazil will silence an American," a White House press officer, Tyler Branch, posted on Truth Social. He threatened further measures if the fines were not withdrawn by September 1.

Justice Helena Moura, who presides over the case, said in a written reply that the court would not withdraw them. Lawmakers of the Liberal Party thanked Washington for the sanctions, and were accused of treason by the leader of the governing bloc, Deputy Zeca Pinheiro.

China, the largest buyer of Brazilian soy, said it opposed "bullying by tariff". Argentina, whose president is close to Washington, declined to sign a Mercosur statement of support. Uruguay and Paraguay signed. The European Union, which hopes to export more cars under its agreement with the bloc, urged both sides to settle the matter at the World Trade Organization (WTO). Brazil filed a complaint there last year.

The American Chamber of Commerce in São Paulo appealed to both governments to spare trade. Coffee roasters in New Orleans have sued the US administration, asking a court in New York to strike down the tariff.

India and South Africa, fellow members of BRICS, have offered to discuss a common answer at a summit in New Delhi in October. Washington has warned the group against it.

The two countries had agreed in November to reduce tariffs on beef, and some were lifted. Talks have not been held since March, when Brazil recalled its negotiator.
""",
    N(
        "sanction",
        "Brazil@1|BRA",
        "the United States|USA",
        "trade",
        "Brazil on Tuesday imposed a 30% levy on ethanol and seed from the United States",
        "Brazil answers US visa bans with 30% levy on American ethanol, soy seed",
    ),
    N(
        "sanction",
        "Washington|USA",
        "four more judges of the Supreme Federal Tribunal|BRA/court",
        "justice sanctions",
        "Washington cancelled the visas of four more judges of the Supreme Federal Tribunal and their families",
    ),
    S(
        "BRA/gov/caio-drummond",
        "Trade Minister Caio Drummond",
        "said@0",
        "The levy will stay for as long as American tariffs on Brazilian coffee and beef do",
        date="2026-08-04",
    ),
    G(
        "threaten",
        "Trade Minister Caio Drummond|BRA/gov/caio-drummond",
        "American|USA",
        "trade",
        "The levy will stay",
        cond="until: for as long as American tariffs on Brazilian coffee and beef do",
    ),
    G(
        "sanction",
        "American|USA",
        "Brazilian|BRA",
        "trade",
        "American tariffs on Brazilian coffee and beef",
        time="present",
    ),
    S("BRA/gov/caio-drummond", "He@0", "called", 'the visa bans "an assault on our courts"', form="mixed"),
    G(
        "accuse",
        "He@0|BRA/gov/caio-drummond",
        "USA",
        "justice sovereignty",
        'called the visa bans "an assault on our courts"',
    ),
    S("USA/state", "The US State Department", "accuses", "the judges of censorship of American technology firms"),
    G(
        "accuse",
        "The US State Department|USA/state",
        "the judges|BRA/court",
        "information",
        "accuses the judges of censorship of American technology firms",
        time="present",
    ),
    N(
        "coerce",
        "the court|BRA/court",
        "Rumble|USA/business/rumble; X|USA/business/x",
        "information justice",
        "the court fined the video platform Rumble and X, the social network",
    ),
    N("agree", "X@1|USA/business/x", "BRA/court", "information", "X has paid"),
    N("reject", "Rumble@1|USA/business/rumble", "BRA/court", "information", "Rumble has refused"),
    S(
        "USA/president/tyler-branch",
        "a White House press officer, Tyler Branch",
        "posted",
        '"No court in Brazil will silence an American,"',
        form="direct",
    ),
    G(
        "reject",
        "a White House press officer, Tyler Branch|USA/president/tyler-branch",
        "BRA/court",
        "information sovereignty",
        "No court in Brazil will silence an American",
    ),
    S(
        "USA/president/tyler-branch",
        "He@1",
        "threatened",
        "further measures if the fines were not withdrawn by September 1",
    ),
    G(
        "threaten",
        "He@1|USA/president/tyler-branch",
        "BRA",
        "sanctions justice",
        "He threatened further measures",
        cond="if: if the fines were not withdrawn by September 1",
        by="2026-09-01: by September 1",
    ),
    G(
        "demand",
        "He@1|USA/president/tyler-branch",
        "BRA/court",
        "justice information",
        "the fines were not withdrawn by September 1",
        by="2026-09-01: by September 1",
    ),
    S(
        "BRA/court/helena-moura",
        "Justice Helena Moura, who presides over the case,",
        "said@1",
        "the court would not withdraw them",
    ),
    G(
        "reject",
        "the court@1|BRA/court",
        "USA/president/tyler-branch",
        "justice information",
        "the court would not withdraw them",
    ),
    S("BRA/party", "Lawmakers of the Liberal Party", "thanked", "Washington for the sanctions"),
    G(
        "praise",
        "Lawmakers of the Liberal Party|BRA/party",
        "Washington|USA",
        "sanctions",
        "Lawmakers of the Liberal Party thanked Washington for the sanctions",
    ),
    S(
        "BRA/parliament/zeca-pinheiro",
        "the leader of the governing bloc, Deputy Zeca Pinheiro",
        "accused",
        "of treason",
    ),
    G(
        "accuse",
        "the leader of the governing bloc, Deputy Zeca Pinheiro|BRA/parliament/zeca-pinheiro",
        "Lawmakers of the Liberal Party|BRA/party",
        "justice",
        "were accused of treason by the leader of the governing bloc",
    ),
    S("CHN", "China, the largest buyer of Brazilian soy,", "said@2", 'it opposed "bullying by tariff"', form="mixed"),
    G("accuse", "China|CHN", "USA", "trade", 'it opposed "bullying by tariff"'),
    N("reject", "Argentina|ARG", "MERCOSUR", "trade", "declined to sign a Mercosur statement of support"),
    N("praise", "Uruguay|URY; Paraguay|PRY", "BRA", "trade", "Uruguay and Paraguay signed"),
    S("EU", "The European Union, which", "hopes", "to export more cars under its agreement with the bloc"),
    S(
        "EU",
        "The European Union, which hopes to export more cars under its agreement with the bloc,",
        "urged",
        "to settle the matter at the World Trade Organization (WTO)",
        to="both sides|BRA; both sides|USA",
    ),
    G(
        "appeal",
        "The European Union|EU",
        "both sides|BRA; both sides|USA",
        "trade negotiations",
        "urged both sides to settle the matter at the World Trade Organization (WTO)",
    ),
    N("accuse", "Brazil|BRA", "USA", "trade", "Brazil filed a complaint there last year"),
    S(
        "USA/business",
        "The American Chamber of Commerce in São Paulo",
        "appealed",
        "to spare trade",
        to="both governments|BRA/gov; both governments|USA/gov",
    ),
    G(
        "appeal",
        "The American Chamber of Commerce in São Paulo|USA/business",
        "both governments|BRA/gov; both governments|USA/gov",
        "trade",
        "appealed to both governments to spare trade",
    ),
    N(
        "accuse",
        "Coffee roasters in New Orleans|USA/business",
        "the US administration|USA/gov",
        "trade justice",
        "Coffee roasters in New Orleans have sued the US administration",
    ),
    S(
        "USA/business",
        "Coffee roasters in New Orleans",
        "asking",
        "to strike down the tariff",
        to="a court in New York|USA/court",
    ),
    G(
        "appeal",
        "Coffee roasters in New Orleans|USA/business",
        "a court in New York|USA/court",
        "trade justice",
        "asking a court in New York to strike down the tariff",
    ),
    S(
        "IND; ZAF",
        "India and South Africa, fellow members of BRICS,",
        "have offered",
        "to discuss a common answer at a summit in New Delhi in October",
    ),
    G("offer", "India|IND; South Africa|ZAF", "BRA", "trade", "have offered to discuss a common answer"),
    S("USA", "Washington@3", "has warned", "against it", to="the group|BRICS"),
    G("warn", "Washington@3|USA", "the group|BRICS", "trade", "Washington has warned the group against it"),
    N(
        "agree",
        "The two countries|BRA; The two countries|USA",
        "",
        "trade",
        "The two countries had agreed in November to reduce tariffs on beef",
    ),
    N(
        "meet",
        "The two countries|BRA; The two countries|USA",
        "",
        "trade negotiations",
        "Talks have not been held since March",
        mod="negated",
    ),
    N("sanction", "Brazil|BRA", "USA", "negotiations", "Brazil recalled its negotiator"),
)

story(
    "gulf-paria-migrant-boat",
    "Port of Spain Chronicle",
    "2027-01-27",
    """
Venezuela demands inquiry after coast guard fires on migrant boat; gas talks off

The Venezuelan government yesterday demanded an international inquiry into the death of a two-year-old boy who was shot when the Trinidad and Tobago Coast Guard opened fire on a boat carrying 31 migrants off Icacos Point.

Caracas also called off talks on the Dragon gas field, which were to resume in Barbados on Monday.

In a release, the Coast Guard said its crew had aimed at the engines in self-defence after the vessel tried to ram it. It offered condolences to the family.

National Security Minister Winston Ramlogan backed the crew. "Our officers did what the law allows," he told the Senate. But he promised a report by February 15, and said the mother, a 27-year-old hairdresser from Tucupita who was wounded in the shoulder, would not be deported.

Opposition Senator Kamala Bissoon accused the minister of "hiding behind the engine". She urged him to suspend the officers. He refused.

Amnesty International called on Port of Spain to end what it described as a policy of pushing boats back. The United Nations Children's Fund (UNICEF) said it was deeply saddened. More than 40,000 Venezuelans live in the twin-island state, which has a population of 1.4 million; hundreds were expelled last year.

Guyana, which is locked in a dispute with Venezuela over the Essequibo region, and Barbados expressed support for their fellow member of the Caribbean Community (CARICOM). St Vincent and the Grenadines did not, and its prime minister asked for the meeting on Grenada's seabed claim to be used to calm tempers.

In Washington, the Treasury said a licence that allows Shell and the National Gas Company to develop Dragon remained valid. The United States has blacklisted the Venezuelan oil company since 2019 and granted the licence at Trinidad's request. A Shell spokeswoman in London declined to comment.

Venezuelan navy patrols detained two Trinidadian fishing boats in the Gulf of Paria on Monday. The crews, nine men from Cedros, were freed yesterday after the payment of a fine, said Fishermen's Association head Curtis Mohan. He blamed both navies. "The sea is seven miles wide and two governments can't share it," he said.

The two states signed a treaty on their maritime boundary in 1990. Both have accused the other of breaking it.
""",
    S(
        "VEN/gov",
        "The Venezuelan government",
        "demanded",
        "an international inquiry into the death of a two-year-old boy who was shot when the Trinidad and Tobago Coast Guard opened fire on a boat carrying 31 migrants off Icacos Point",
        date="2027-01-26",
    ),
    G(
        "demand",
        "The Venezuelan government|VEN/gov",
        "TTO",
        "justice migration",
        "demanded an international inquiry into the death of a two-year-old boy",
        "Venezuela demands inquiry",
    ),
    G(
        "attack",
        "the Trinidad and Tobago Coast Guard|TTO/mil",
        "31 migrants|VEN/public",
        "force migration",
        "the Trinidad and Tobago Coast Guard opened fire on a boat carrying 31 migrants",
        "coast guard fires on migrant boat",
    ),
    N(
        "sanction",
        "Caracas|VEN",
        "TTO",
        "energy negotiations",
        "Caracas also called off talks on the Dragon gas field",
        "gas talks off",
    ),
    S(
        "TTO/mil",
        "the Coast Guard",
        "said@0",
        "its crew had aimed at the engines in self-defence after the vessel tried to ram it",
    ),
    G("accuse", "the Coast Guard|TTO/mil", "the vessel|VEN/public", "force", "the vessel tried to ram it"),
    N("praise", "It@0|TTO/mil", "the family|VEN/public", "humanitarian", "It offered condolences to the family"),
    N(
        "praise",
        "National Security Minister Winston Ramlogan|TTO/gov/winston-ramlogan",
        "the crew|TTO/mil",
        "force",
        "National Security Minister Winston Ramlogan backed the crew",
        "Our officers did what the law allows",
    ),
    S(
        "TTO/gov/winston-ramlogan",
        "he@0",
        "told",
        '"Our officers did what the law allows,"',
        form="direct",
        to="the Senate|TTO/parliament",
    ),
    S("TTO/gov/winston-ramlogan", "he@1", "promised", "a report by February 15"),
    G(
        "promise",
        "he@1|TTO/gov/winston-ramlogan",
        "VEN",
        "justice",
        "he promised a report",
        by="2027-02-15: by February 15",
    ),
    S(
        "TTO/gov/winston-ramlogan",
        "he@1",
        "said@1",
        "the mother, a 27-year-old hairdresser from Tucupita who was wounded in the shoulder, would not be deported",
    ),
    G("promise", "he@1|TTO/gov/winston-ramlogan", "the mother|VEN/public", "migration", "would not be deported"),
    S(
        "TTO/party/kamala-bissoon",
        "Opposition Senator Kamala Bissoon",
        "accused",
        'the minister of "hiding behind the engine"',
        form="mixed",
    ),
    G(
        "accuse",
        "Opposition Senator Kamala Bissoon|TTO/party/kamala-bissoon",
        "the minister|TTO/gov/winston-ramlogan",
        "force",
        'accused the minister of "hiding behind the engine"',
    ),
    S("TTO/party/kamala-bissoon", "She", "urged", "to suspend the officers", to="him|TTO/gov/winston-ramlogan"),
    G(
        "appeal",
        "She|TTO/party/kamala-bissoon",
        "him|TTO/gov/winston-ramlogan",
        "justice",
        "She urged him to suspend the officers",
    ),
    N("reject", "He@0|TTO/gov/winston-ramlogan", "TTO/party/kamala-bissoon", "justice", "He refused"),
    S(
        "AMNESTY",
        "Amnesty International",
        "called on",
        "to end what it described as a policy of pushing boats back",
        to="Port of Spain|TTO",
    ),
    G(
        "appeal",
        "Amnesty International|AMNESTY",
        "Port of Spain|TTO",
        "migration human_rights",
        "called on Port of Spain to end what it described as a policy of pushing boats back",
    ),
    S("UNICEF", "The United Nations Children's Fund (UNICEF)", "said@2", "it was deeply saddened"),
    N("coerce", "the twin-island state|TTO", "Venezuelans|VEN/public", "migration", "hundreds were expelled last year"),
    N(
        "praise",
        "Guyana|GUY; Barbados@1|BRB",
        "their fellow member|TTO",
        "migration",
        "expressed support for their fellow member of the Caribbean Community (CARICOM)",
    ),
    N(
        "praise",
        "St Vincent and the Grenadines|VCT",
        "TTO",
        "migration",
        "St Vincent and the Grenadines did not",
        mod="negated",
    ),
    S("VCT/pm", "its prime minister", "asked", "for the meeting on Grenada's seabed claim to be used to calm tempers"),
    G(
        "appeal",
        "its prime minister|VCT/pm",
        "CARICOM",
        "negotiations",
        "asked for the meeting on Grenada's seabed claim to be used to calm tempers",
    ),
    S(
        "USA/gov",
        "the Treasury",
        "said@3",
        "a licence that allows Shell and the National Gas Company to develop Dragon remained valid",
    ),
    N(
        "sanction",
        "The United States|USA",
        "the Venezuelan oil company|VEN/business",
        "sanctions energy",
        "The United States has blacklisted the Venezuelan oil company since 2019",
    ),
    N(
        "agree",
        "The United States|USA",
        "Trinidad's|TTO",
        "energy sanctions",
        "granted the licence at Trinidad's request",
    ),
    N(
        "coerce",
        "Venezuelan navy|VEN/mil",
        "Trinidadian|TTO/business",
        "shipping",
        "Venezuelan navy patrols detained two Trinidadian fishing boats",
    ),
    S(
        "TTO/business/curtis-mohan",
        "Fishermen's Association head Curtis Mohan",
        "said@4",
        "The crews, nine men from Cedros, were freed yesterday after the payment of a fine",
    ),
    G(
        "retreat",
        "VEN/mil",
        "The crews|TTO/business",
        "prisoners shipping",
        "The crews, nine men from Cedros, were freed yesterday",
    ),
    N(
        "accuse",
        "He@1|TTO/business/curtis-mohan",
        "both navies|TTO/mil; both navies|VEN/mil",
        "shipping",
        "He blamed both navies",
    ),
    S(
        "TTO/business/curtis-mohan",
        "he@2",
        "said@5",
        '"The sea is seven miles wide and two governments can\'t share it,"',
        form="direct",
    ),
    N(
        "sign",
        "The two states|TTO; The two states|VEN",
        "",
        "territory shipping",
        "The two states signed a treaty on their maritime boundary in 1990",
    ),
    S("TTO; VEN", "Both", "have accused", "the other of breaking it"),
    G(
        "accuse",
        "Both|TTO; Both|VEN",
        "the other|TTO; the other|VEN",
        "territory negotiations",
        "Both have accused the other of breaking it",
    ),
)

story(
    "dhaka-former-minister-extradition",
    "Asia Report Broadcasting",
    "2026-04-14",
    """
Bangladesh renews call for India to hand over former ministers

Dhaka has asked India for the third time to extradite two ministers of the government that was toppled in August 2024, after a tribunal sentenced them to death in their absence over the killing of protesters.

Law adviser Mahbub Karim said a note was delivered to the Indian High Commission on Monday. If there was no reply within 30 days, Bangladesh would take the matter to the Commonwealth, he told journalists.

India has said neither yes nor no. A foreign ministry official in Delhi, speaking on condition of anonymity, said the treaty of 2013 allowed either side to refuse where the offence was political. Asked about this by Asia Report, Mr Karim said: "The murder of 1,400 people is not an opinion."

One of the two, former home minister Ziaul Haque Biplob, denied in an interview with a Kolkata channel, Ganga News, that he had ordered anybody to shoot. He accused the tribunal of taking revenge. His lawyer, a Briton, asked a London prison charity to speak out; the charity said it could not.

The United Nations human rights office, which opposes the death penalty, urged Bangladesh to commute the sentences. Human Rights Watch called the trial unfair. The European Union, the country's largest customer, warned that executions would affect trade preferences.

Separately, Bangladesh's border guards accused their Indian counterparts of shooting dead a 17-year-old cattle driver from Lalmonirhat on Sunday. India's Border Security Force said he had attacked a patrol with a machete. It handed over the body at a flag meeting on Monday, at which the two forces agreed to investigate together.

About 300 students marched towards the Indian mission in Chittagong, shouting slogans against Delhi. Police stopped them with batons.

Pakistan, from which the country split in a war in 1971, has offered Dhaka 500 scholarships. China has lent it $2.1bn since last year. Washington has asked the government not to buy Chinese fighter jets.

Delhi and Dhaka were close allies for 15 years. India stopped issuing tourist visas to Bangladeshis in 2024, and last May it barred their garments from its land ports. In return, Bangladesh banned Indian yarn.
""",
    S(
        "BGD",
        "Dhaka",
        "has asked@0",
        "to extradite two ministers of the government that was toppled in August 2024",
        to="India@1|IND",
    ),
    G(
        "appeal",
        "Dhaka@0|BGD",
        "India@1|IND",
        "justice",
        "Dhaka has asked India for the third time to extradite two ministers",
        "Bangladesh renews call for India to hand over former ministers",
    ),
    N(
        "coerce",
        "a tribunal|BGD/court",
        "them|BGD//former-ministers",
        "justice",
        "a tribunal sentenced them to death in their absence over the killing of protesters",
    ),
    S(
        "BGD/gov/mahbub-karim",
        "Law adviser Mahbub Karim",
        "said@0",
        "a note was delivered to the Indian High Commission on Monday",
    ),
    S(
        "BGD/gov/mahbub-karim",
        "he@0",
        "told",
        "If there was no reply within 30 days, Bangladesh would take the matter to the Commonwealth",
        to="journalists|?/media",
    ),
    G(
        "threaten",
        "Bangladesh@1|BGD",
        "IND",
        "justice",
        "Bangladesh would take the matter to the Commonwealth",
        cond="if: If there was no reply within 30 days",
        by="2026-05-13: within 30 days",
    ),
    G(
        "demand",
        "he@0|BGD/gov/mahbub-karim",
        "IND",
        "justice",
        "If there was no reply within 30 days",
        by="2026-05-13: within 30 days",
    ),
    N("agree", "India@2|IND", "BGD", "justice", "India has said neither yes nor no", mod="negated"),
    S(
        "IND/mfa",
        "A foreign ministry official in Delhi, speaking on condition of anonymity,",
        "said@2",
        "the treaty of 2013 allowed either side to refuse where the offence was political",
    ),
    S(
        "BGD/gov/mahbub-karim",
        "Mr Karim",
        "said@3",
        '"The murder of 1,400 people is not an opinion."',
        form="direct",
        to="Asia Report|?/media/asia-report",
    ),
    G("reject", "Mr Karim|BGD/gov/mahbub-karim", "IND/mfa", "justice", "The murder of 1,400 people is not an opinion"),
    S(
        "BGD//ziaul-haque-biplob",
        "One of the two, former home minister Ziaul Haque Biplob,",
        "denied",
        "he had ordered anybody to shoot",
        to="a Kolkata channel, Ganga News|IND/media/ganga-news",
        relays="a Kolkata channel, Ganga News|IND/media/ganga-news",
    ),
    G(
        "deny",
        "former home minister Ziaul Haque Biplob|BGD//ziaul-haque-biplob",
        "BGD/court",
        "justice",
        "denied in an interview with a Kolkata channel, Ganga News, that he had ordered anybody to shoot",
    ),
    S(
        "BGD//ziaul-haque-biplob",
        "He@0",
        "accused@0",
        "the tribunal of taking revenge",
        to="IND/media/ganga-news",
        relays="IND/media/ganga-news",
    ),
    G(
        "accuse",
        "He@0|BGD//ziaul-haque-biplob",
        "the tribunal|BGD/court",
        "justice",
        "He accused the tribunal of taking revenge",
    ),
    S("GBR//lawyer", "His lawyer, a Briton,", "asked", "to speak out", to="a London prison charity|GBR/ngo"),
    G(
        "appeal",
        "His lawyer|GBR//lawyer",
        "a London prison charity|GBR/ngo",
        "justice",
        "asked a London prison charity to speak out",
    ),
    S("GBR/ngo", "the charity", "said@4", "it could not"),
    G("reject", "the charity|GBR/ngo", "GBR//lawyer", "justice", "the charity said it could not"),
    S(
        "UNO/human-rights-office",
        "The United Nations human rights office, which opposes the death penalty,",
        "urged",
        "to commute the sentences",
        to="Bangladesh@2|BGD",
    ),
    G(
        "appeal",
        "The United Nations human rights office|UNO/human-rights-office",
        "Bangladesh@2|BGD",
        "justice human_rights",
        "urged Bangladesh to commute the sentences",
    ),
    S("HRW", "Human Rights Watch", "called", "the trial unfair"),
    G(
        "accuse",
        "Human Rights Watch|HRW",
        "BGD/court",
        "justice human_rights",
        "Human Rights Watch called the trial unfair",
    ),
    S(
        "EU",
        "The European Union, the country's largest customer,",
        "warned",
        "executions would affect trade preferences",
    ),
    G(
        "threaten",
        "The European Union|EU",
        "the country's|BGD",
        "trade human_rights",
        "executions would affect trade preferences",
        cond="if: executions",
    ),
    S(
        "BGD/mil",
        "Bangladesh's border guards",
        "accused",
        "their Indian counterparts of shooting dead a 17-year-old cattle driver from Lalmonirhat on Sunday",
    ),
    G(
        "accuse",
        "Bangladesh's border guards|BGD/mil",
        "their Indian counterparts|IND/mil",
        "force",
        "accused their Indian counterparts of shooting dead a 17-year-old cattle driver",
    ),
    G(
        "attack",
        "their Indian counterparts|IND/mil",
        "a 17-year-old cattle driver|BGD/public",
        "force",
        "shooting dead a 17-year-old cattle driver from Lalmonirhat",
    ),
    S("IND/mil", "India's Border Security Force", "said@5", "he had attacked a patrol with a machete"),
    G(
        "accuse",
        "India's Border Security Force|IND/mil",
        "he@2|BGD/public",
        "force",
        "he had attacked a patrol with a machete",
    ),
    N("retreat", "It@0|IND/mil", "BGD", "humanitarian", "It handed over the body at a flag meeting on Monday"),
    N(
        "agree",
        "the two forces|IND/mil; the two forces|BGD/mil",
        "",
        "justice force",
        "the two forces agreed to investigate together",
    ),
    N("meet", "the two forces|IND/mil; the two forces|BGD/mil", "", "force", "a flag meeting on Monday"),
    N(
        "protest",
        "About 300 students|BGD/public",
        "the Indian mission|IND/embassy",
        "justice",
        "About 300 students marched towards the Indian mission in Chittagong",
    ),
    N("coerce", "Police|BGD/gov", "them@1|BGD/public", "human_rights", "Police stopped them with batons"),
    S(
        "PAK",
        "Pakistan, from which the country split in a war in 1971,",
        "has offered",
        "500 scholarships",
        to="Dhaka@1|BGD",
    ),
    G("offer", "Pakistan|PAK", "Dhaka@1|BGD", "relations aid", "has offered Dhaka 500 scholarships"),
    N("aid", "China|CHN", "it|BGD", "aid", "China has lent it $2.1bn since last year"),
    S("USA", "Washington", "has asked@1", "not to buy Chinese fighter jets", to="the government@1|BGD/gov"),
    G(
        "appeal",
        "Washington|USA",
        "the government@1|BGD/gov",
        "weapons",
        "Washington has asked the government not to buy Chinese fighter jets",
    ),
    N(
        "sanction",
        "India@4|IND",
        "Bangladeshis|BGD/public",
        "relations",
        "India stopped issuing tourist visas to Bangladeshis in 2024",
    ),
    N("sanction", "it|IND", "their|BGD/business", "trade", "it barred their garments from its land ports"),
    N("sanction", "Bangladesh|BGD", "Indian|IND", "trade", "Bangladesh banned Indian yarn"),
)

story(
    "kanlaon-eruption-study",
    "Visayas Science Weekly",
    "2018-10-03",
    """
Seafloor sensors reveal how a Philippine volcano arms itself before it strikes

MANILA - A volcano on the island of Negros gives warning of its attacks up to nine days ahead, but in a place where nobody has listened until now: under the sea.

A team of Filipino, Japanese and New Zealand geologists lowered 14 instruments into the strait between Negros and Cebu in 2016. When Mount Kanlaon blew a column of ash two kilometres high last December, the sensors had already recorded 3,100 tiny shocks, the scientists reported on Tuesday in the Journal of Island Arc Studies.

"The mountain mobilises its forces at a depth of eight kilometres, and it does so quietly," lead author Teresita Alcoy, 46, of the University of the Philippines, said in an interview. "Then it retreats for two days. We think that pause is the signal."

Her co-author Kenji Murata, from Kyushu, was more cautious. A single eruption proves little, he told this magazine. He would not recommend that villages be cleared on the strength of it.

The state institute of volcanology, Phivolcs, welcomed the paper and said it planned to test the method at Mount Bulusan and Mount Mayon. Its chief of monitoring, Ruel Dimaano, denied that the institute had been warned of the December eruption by the team. "They had the data on the seabed. They pulled it up in March," he said.

Kanlaon has erupted 40 times since 1866. Three hikers, one of them British, were killed in 1996. Some 56,000 people live within ten kilometres of the crater.

Indonesia, whose Anak Krakatau has bombarded the Sunda Strait with lava since June, lost its own network of warning buoys in 2012, when most were damaged by fishermen. A German proposal to replace them was rejected as too costly, according to the Jakarta weekly Archipel.

Other experts were divided. The claim "goes to war with thirty years of theory", said Italian volcanologist Marta Rinaldi of the University of Catania, who took no part in the work. Hemi Paterson, of Victoria University of Wellington, praised the authors for publishing all their records.

The study was funded by the Asian Development Bank, the government of Japan and a foundation in Texas. The sensors' batteries, the authors concede, will last until May.
""",
    S(
        "?",
        "the scientists",
        "reported",
        "When Mount Kanlaon blew a column of ash two kilometres high last December, the sensors had already recorded 3,100 tiny shocks",
        date="2018-10-02",
    ),
    S(
        "PHL/ngo/teresita-alcoy",
        "lead author Teresita Alcoy, 46, of the University of the Philippines,",
        "said@0",
        '"The mountain mobilises its forces at a depth of eight kilometres, and it does so quietly,"',
        '"Then it retreats for two days. We think that pause is the signal."',
        form="direct",
    ),
    S(
        "JPN//kenji-murata",
        "he@0",
        "told",
        "A single eruption proves little",
        to="this magazine|PHL/media/visayas-science-weekly",
    ),
    S("JPN//kenji-murata", "He", "would not recommend", "villages be cleared on the strength of it"),
    S(
        "PHL/gov",
        "The state institute of volcanology, Phivolcs,",
        "said@1",
        "it planned to test the method at Mount Bulusan and Mount Mayon",
    ),
    S(
        "PHL/gov/ruel-dimaano",
        "Its chief of monitoring, Ruel Dimaano,",
        "denied",
        "the institute had been warned of the December eruption by the team",
    ),
    S(
        "PHL/gov/ruel-dimaano",
        "he@1",
        "said@2",
        '"They had the data on the seabed. They pulled it up in March,"',
        form="direct",
    ),
    S(
        "IDN/media/archipel",
        "the Jakarta weekly Archipel",
        "according to",
        "A German proposal to replace them was rejected as too costly",
    ),
    S(
        "ITA/ngo/marta-rinaldi",
        "Italian volcanologist Marta Rinaldi of the University of Catania, who took no part in the work",
        "said@3",
        'The claim "goes to war with thirty years of theory"',
        form="mixed",
    ),
    S(
        "NZL/ngo/hemi-paterson",
        "Hemi Paterson, of Victoria University of Wellington,",
        "praised",
        "the authors for publishing all their records",
    ),
    S("?", "the authors@1", "concede", "The sensors' batteries", "will last until May"),
)

story(
    "falklands-rig-squid-licences",
    "River Plate Telegraph",
    "2026-02-25",
    """
Argentina to prosecute oil firms off Falklands; London rejects "threats"

BUENOS AIRES, Feb 25 - Argentina filed criminal charges on Tuesday against two oil companies, one British and one Israeli, that plan to drill north of the Falkland Islands, and said it would bar any vessel that supplied them from its ports.

The firms, Tern Energy of London and Naveh Oil of Herzliya, have 60 days to withdraw, Foreign Minister Gonzalo Etcheverry told reporters. If they did not, their executives could be arrested on landing in any country of Mercosur, he said.

Britain's Foreign Office called the step "a threat to lawful business" and summoned the Argentine ambassador. The islanders alone would decide on their resources, it said. Israel's foreign ministry made no comment.

In Stanley, the elected assembly thanked London. "We have heard this before, and the rig still came," said assembly member Fiona McKay, 41. She blamed Chile for having closed Punta Arenas to supply ships in January at Argentina's request, and urged Uruguay, whose port of Montevideo is now the last on the mainland open to them, to hold firm.

Uruguay's president said his country would obey international law and its contracts. Brazil and Paraguay signed a declaration of support for Argentina's claim.

The United States, asked by Buenos Aires to speak to its ally, reaffirmed that it takes no position on sovereignty. It sold F-16 fighters, formerly Danish, to Argentina in 2024 after Britain dropped its objections.

Spain's foreign minister offered to host talks on fisheries. Madrid has its own quarrel with London over Gibraltar, and Spanish ships hold most of the islands' squid licences. Greenpeace called on all of them to leave both the squid and the oil alone.

In the Argentine Congress, the Peronist opposition accused the government of doing too little. About 2,000 veterans marched to the British embassy, where they burned a flag. They demanded that flights between the islands and São Paulo be stopped.

Argentina invaded the islands, which it calls the Malvinas, in April 1982. A British task force retook them in ten weeks of fighting in which 649 Argentine and 255 British servicemen died. The two countries restored relations in 1990.
""",
    N(
        "coerce",
        "Argentina@1|ARG",
        "British|GBR/business; Israeli|ISR/business",
        "energy justice",
        "Argentina filed criminal charges on Tuesday against two oil companies",
        "Argentina to prosecute oil firms off Falklands",
    ),
    S("ARG", "Argentina@1", "said@0", "it would bar any vessel that supplied them from its ports", date="2026-02-24"),
    G(
        "threaten",
        "it@0|ARG",
        "any vessel that supplied them|?/business",
        "shipping energy",
        "it would bar any vessel that supplied them from its ports",
    ),
    S(
        "ARG/mfa/gonzalo-etcheverry",
        "Foreign Minister Gonzalo Etcheverry",
        "told",
        "The firms, Tern Energy of London and Naveh Oil of Herzliya, have 60 days to withdraw",
        to="reporters|?/media",
        date="2026-02-24",
    ),
    G(
        "demand",
        "Foreign Minister Gonzalo Etcheverry|ARG/mfa/gonzalo-etcheverry",
        "Tern Energy of London|GBR/business; Naveh Oil of Herzliya|ISR/business",
        "energy",
        "have 60 days to withdraw",
        by="2026-04-25: 60 days",
    ),
    S(
        "ARG/mfa/gonzalo-etcheverry",
        "he",
        "said@1",
        "If they did not, their executives could be arrested on landing in any country of Mercosur",
    ),
    G(
        "threaten",
        "he|ARG/mfa/gonzalo-etcheverry",
        "their executives|GBR/business; their executives|ISR/business",
        "justice energy",
        "their executives could be arrested",
        cond="if: If they did not",
    ),
    S("GBR/mfa", "Britain's Foreign Office", "called", 'the step "a threat to lawful business"', form="mixed"),
    G(
        "accuse",
        "Britain's Foreign Office|GBR/mfa",
        "ARG",
        "energy",
        'called the step "a threat to lawful business"',
        "summoned the Argentine ambassador",
        'London rejects "threats"',
    ),
    S("GBR/mfa", "it@1", "said@2", "The islanders alone would decide on their resources"),
    G("reject", "it@1|GBR/mfa", "ARG", "energy sovereignty", "The islanders alone would decide on their resources"),
    N(
        "praise",
        "the elected assembly|FLK/parliament",
        "London@2|GBR",
        "energy sovereignty",
        "the elected assembly thanked London",
    ),
    S(
        "FLK/parliament/fiona-mckay",
        "assembly member Fiona McKay, 41",
        "said@3",
        '"We have heard this before, and the rig still came,"',
        form="direct",
    ),
    S(
        "FLK/parliament/fiona-mckay",
        "She",
        "blamed",
        "Chile for having closed Punta Arenas to supply ships in January at Argentina's request",
    ),
    G(
        "accuse",
        "She|FLK/parliament/fiona-mckay",
        "Chile|CHL",
        "shipping",
        "She blamed Chile for having closed Punta Arenas to supply ships",
    ),
    G("sanction", "Chile|CHL", "FLK", "shipping", "closed Punta Arenas to supply ships in January"),
    N("appeal", "Argentina's|ARG", "Chile|CHL", "shipping", "at Argentina's request"),
    S(
        "FLK/parliament/fiona-mckay",
        "She",
        "urged",
        "to hold firm",
        to="Uruguay, whose port of Montevideo is now the last on the mainland open to them,|URY",
    ),
    G(
        "appeal",
        "She|FLK/parliament/fiona-mckay",
        "Uruguay@0|URY",
        "shipping",
        "urged Uruguay, whose port of Montevideo is now the last on the mainland open to them, to hold firm",
    ),
    S("URY/president", "Uruguay's president", "said@4", "his country would obey international law and its contracts"),
    G("announce", "his country|URY", "", "shipping", "his country would obey international law and its contracts"),
    N(
        "praise",
        "Brazil|BRA; Paraguay|PRY",
        "Argentina's|ARG",
        "territory",
        "Brazil and Paraguay signed a declaration of support for Argentina's claim",
    ),
    N(
        "appeal",
        "Buenos Aires|ARG",
        "The United States|USA",
        "sovereignty",
        "The United States, asked by Buenos Aires to speak to its ally",
    ),
    S(
        "USA",
        "The United States, asked by Buenos Aires to speak to its ally,",
        "reaffirmed",
        "it takes no position on sovereignty",
    ),
    N(
        "cooperate",
        "It|USA; Argentina@4|ARG",
        "",
        "weapons",
        "It sold F-16 fighters, formerly Danish, to Argentina in 2024",
    ),
    N("concede", "Britain|GBR", "USA; ARG", "weapons", "Britain dropped its objections"),
    S("ESP/mfa", "Spain's foreign minister", "offered", "to host talks on fisheries"),
    G(
        "offer",
        "Spain's foreign minister|ESP/mfa",
        "ARG; GBR",
        "negotiations trade",
        "Spain's foreign minister offered to host talks on fisheries",
    ),
    S(
        "GREENPEACE",
        "Greenpeace",
        "called on",
        "to leave both the squid and the oil alone",
        to="all of them|?/business",
    ),
    G(
        "appeal",
        "Greenpeace|GREENPEACE",
        "all of them|?/business",
        "energy trade",
        "Greenpeace called on all of them to leave both the squid and the oil alone",
    ),
    S("ARG/party", "the Peronist opposition", "accused", "the government of doing too little"),
    G(
        "accuse",
        "the Peronist opposition|ARG/party",
        "the government|ARG/gov",
        "sovereignty",
        "the Peronist opposition accused the government of doing too little",
    ),
    N(
        "protest",
        "About 2,000 veterans|ARG/public",
        "the British embassy|GBR/embassy",
        "sovereignty",
        "About 2,000 veterans marched to the British embassy, where they burned a flag",
    ),
    S("ARG/public", "They", "demanded", "flights between the islands and São Paulo be stopped"),
    G(
        "demand",
        "They|ARG/public",
        "ARG/gov",
        "shipping",
        "demanded that flights between the islands and São Paulo be stopped",
    ),
    N(
        "attack",
        "Argentina|ARG",
        "FLK",
        "force territory",
        "Argentina invaded the islands, which it calls the Malvinas, in April 1982",
    ),
    N(
        "attack",
        "A British task force|GBR/mil",
        "ARG",
        "force territory",
        "A British task force retook them in ten weeks of fighting",
    ),
    N(
        "agree",
        "The two countries|ARG; The two countries|GBR",
        "",
        "relations",
        "The two countries restored relations in 1990",
    ),
)

story(
    "rio-san-juan-oil-blocks-2013",
    "Isthmus Wire",
    "2013-09-12",
    """
Nicaragua reservists told to be ready as Costa Rica protests sea blocks

MANAGUA, Sept 12 (IW) - Nicaragua called 800 reservists to a parade near the San Juan river on Wednesday, days after Costa Rica sent a note of protest accusing it of offering foreign companies oil blocks in Costa Rican waters.

Army chief of operations General Oswaldo Lacayo denied that the parade had to do with the southern neighbour. "We threaten nobody," he said.

Costa Rica, which abolished its army in 1948, did not believe him. Foreign Minister Rosa Villalobos said on radio that San José would ask the International Court of Justice for new measures unless the reservists went home by Sunday. "A parade beside a river that a court has ordered you to leave is not folklore," she said. She thanked Panama and Colombia for their solidarity.

The court in The Hague ordered both countries in 2011 to keep soldiers and officials out of a wetland of three square kilometres at the river's mouth. Nicaragua has been accused of breaching the order with youths it sent there to plant trees. Costa Rica built a road along the bank, over the objections of Managua, which went to the same court over the mud.

Colombia has quarrelled with Nicaragua on its own account since the judges gave the latter a wide stretch of the Caribbean last November. Bogotá rejected the ruling, and its navy has driven off boats that fished with Nicaraguan permits. Its president on Monday invited the leaders of Panama, Jamaica and Costa Rica to sign a joint letter to the United Nations against what he described as expansionism. Jamaica has declined.

Nicaragua's president said on Tuesday he wished to talk to Bogotá about a treaty. Honduras and El Salvador, with whom it shares the Gulf of Fonseca, urged all to stay calm. Russia, which is to sell patrol boats to Managua, and Venezuela praised its "patience". The United States had no comment.

A Texas company that bid for one of the blocks, Noble Harbor, said it would await the outcome. Fishermen in Bluefields complained that the Costa Rican coast guard had taken the catch of two boats in August. It has returned one.

The San Juan belongs to Nicaragua under a treaty of 1858, which gives its neighbour the right to sail on it with goods.
""",
    N(
        "mobilize",
        "Nicaragua@1|NIC",
        "CRI",
        "troops",
        "Nicaragua called 800 reservists to a parade near the San Juan river on Wednesday",
        "Nicaragua reservists told to be ready",
    ),
    S("CRI", "Costa Rica@1", "accusing", "it of offering foreign companies oil blocks in Costa Rican waters"),
    G(
        "accuse",
        "Costa Rica@1|CRI",
        "it@0|NIC",
        "energy territory",
        "sent a note of protest accusing it of offering foreign companies oil blocks in Costa Rican waters",
        "Costa Rica protests sea blocks",
    ),
    S(
        "NIC/mil/oswaldo-lacayo",
        "Army chief of operations General Oswaldo Lacayo",
        "denied",
        "the parade had to do with the southern neighbour",
    ),
    G(
        "deny",
        "Army chief of operations General Oswaldo Lacayo|NIC/mil/oswaldo-lacayo",
        "the southern neighbour|CRI",
        "troops",
        "denied that the parade had to do with the southern neighbour",
        "We threaten nobody",
    ),
    S("NIC/mil/oswaldo-lacayo", "he@0", "said@0", '"We threaten nobody,"', form="direct"),
    S("CRI", "Costa Rica, which abolished its army in 1948,", "did not believe", "him"),
    S(
        "CRI/mfa/rosa-villalobos",
        "Foreign Minister Rosa Villalobos",
        "said@1",
        "San José would ask the International Court of Justice for new measures unless the reservists went home by Sunday",
    ),
    G(
        "threaten",
        "San José|CRI",
        "NIC",
        "justice troops",
        "San José would ask the International Court of Justice for new measures",
        cond="unless: unless the reservists went home by Sunday",
        by="2013-09-15: by Sunday",
    ),
    G("demand", "San José|CRI", "NIC", "troops", "the reservists went home by Sunday", by="2013-09-15: by Sunday"),
    S(
        "CRI/mfa/rosa-villalobos",
        "she@0",
        "said@2",
        '"A parade beside a river that a court has ordered you to leave is not folklore,"',
        form="direct",
    ),
    G(
        "accuse",
        "she@0|CRI/mfa/rosa-villalobos",
        "you|NIC",
        "troops territory",
        "A parade beside a river that a court has ordered you to leave is not folklore",
    ),
    N(
        "praise",
        "She|CRI/mfa/rosa-villalobos",
        "Panama|PAN; Colombia|COL",
        "relations",
        "She thanked Panama and Colombia for their solidarity",
    ),
    S(
        "ICJ",
        "The court in The Hague",
        "ordered@1",
        "to keep soldiers and officials out of a wetland of three square kilometres at the river's mouth",
        to="both countries|CRI; both countries|NIC",
    ),
    G(
        "demand",
        "The court in The Hague|ICJ",
        "both countries|CRI; both countries|NIC",
        "territory troops",
        "ordered both countries in 2011 to keep soldiers and officials out of a wetland",
    ),
    S("?", "", "has been accused", "of breaching the order with youths it sent there to plant trees"),
    G("accuse", "?", "Nicaragua@2|NIC", "territory", "Nicaragua has been accused of breaching the order"),
    N(
        "accuse",
        "Managua|NIC",
        "CRI",
        "justice territory",
        "over the objections of Managua, which went to the same court over the mud",
    ),
    N("reject", "Bogotá|COL", "ICJ", "territory justice", "Bogotá rejected the ruling"),
    N(
        "coerce",
        "its navy|COL/mil",
        "Nicaraguan|NIC",
        "shipping territory",
        "its navy has driven off boats that fished with Nicaraguan permits",
    ),
    S(
        "COL/president",
        "Its president",
        "invited",
        "to sign a joint letter to the United Nations against what he described as expansionism",
        to="the leaders of Panama, Jamaica and Costa Rica|PAN/president; the leaders of Panama, Jamaica and Costa Rica|JAM/pm; the leaders of Panama, Jamaica and Costa Rica|CRI/president",
        date="2013-09-09",
    ),
    G(
        "appeal",
        "Its president|COL/president",
        "Panama@1|PAN; Jamaica@0|JAM; Costa Rica|CRI",
        "territory",
        "invited the leaders of Panama, Jamaica and Costa Rica to sign a joint letter",
    ),
    G("accuse", "he@1|COL/president", "NIC", "territory", "against what he described as expansionism"),
    N("reject", "Jamaica@1|JAM", "COL/president", "territory", "Jamaica has declined"),
    S(
        "NIC/president",
        "Nicaragua's president",
        "said",
        "he wished to talk to Bogotá about a treaty",
        date="2013-09-10",
    ),
    G(
        "appeal",
        "Nicaragua's president|NIC/president",
        "Bogotá|COL",
        "negotiations territory",
        "he wished to talk to Bogotá about a treaty",
    ),
    S(
        "HND; SLV",
        "Honduras and El Salvador, with whom it shares the Gulf of Fonseca,",
        "urged",
        "to stay calm",
        to="all|NIC; all|CRI; all|COL",
    ),
    G("appeal", "Honduras|HND; El Salvador|SLV", "all|NIC; all|CRI; all|COL", "territory", "urged all to stay calm"),
    N("praise", "Russia|RUS; Venezuela|VEN", "its|NIC", "territory", 'praised its "patience"'),
    N("cooperate", "Russia|RUS; Managua|NIC", "", "weapons", "which is to sell patrol boats to Managua", time="future"),
    S(
        "USA/business",
        "A Texas company that bid for one of the blocks, Noble Harbor,",
        "said",
        "it would await the outcome",
    ),
    S(
        "NIC/business",
        "Fishermen in Bluefields",
        "complained",
        "the Costa Rican coast guard had taken the catch of two boats in August",
    ),
    G(
        "accuse",
        "Fishermen in Bluefields|NIC/business",
        "the Costa Rican coast guard|CRI/gov",
        "shipping",
        "complained that the Costa Rican coast guard had taken the catch of two boats",
    ),
    G(
        "coerce",
        "the Costa Rican coast guard|CRI/gov",
        "NIC/business",
        "shipping assets",
        "the Costa Rican coast guard had taken the catch of two boats",
    ),
    N("retreat", "It@0|CRI/gov", "NIC/business", "assets", "It has returned one"),
)

story(
    "noumea-azerbaijan-vote-roll",
    "Coral Sea Radio",
    "2026-05-20",
    """
New Caledonia: Paris sends more police, blames outside hands

By Léa Marchetti in Noumea

France flew another 600 police to New Caledonia on Tuesday after two nights of riots over a voting law, and its overseas minister accused Azerbaijan of paying some of the organisers.

Two men, both Kanak and aged 19 and 26, have been shot dead. A gendarme from Réunion died of wounds. The High Commissioner has imposed a curfew and banned the social network TikTok.

The independence coalition FLNKS denied that it had called for violence. It demanded the withdrawal of the law, under which people who have lived in the territory for ten years may vote in local elections, and the release of 11 of its members who were arrested on Sunday.

"There will be no talks while the barricades stand," Overseas Minister Bertrand Caillaud told France Info. He said the law could be put off until December if calm returned. Loyalist leader Virginie Devaud criticised the offer as a reward for arson and called on Paris not to yield.

Baku called the charge absurd. "France should apologise for its colonial crimes instead of looking for enemies on the Caspian," foreign ministry spokesperson Elnur Safarov wrote on X. Relations between the two have been poor since Paris began to sell arms to Armenia; each has expelled two diplomats of the other.

Australia and New Zealand, which sent military aircraft to fetch some 300 tourists, urged all sides to return to dialogue. They were thanked by the High Commissioner.

Vanuatu's prime minister, speaking for the Melanesian Spearhead Group, condemned the dispatch of police and proposed a mission of Pacific leaders. Fiji and Papua New Guinea, both members, supported it. Solomon Islands asked that China, a partner of the group, be invited to pay; Beijing has not responded. Paris has refused such missions twice.

The mining company Prony, whose nickel plant employs 1,300, suspended work. Its Swiss trading partner said it would stop funding it on June 30 unless the French state stepped in. Indonesia has taken most of the market.

The territory was annexed by France in 1853. Its voters rejected independence three times between 2018 and 2021. The FLNKS boycotted the last vote and has never recognised it. Fourteen people were killed in unrest in 2024.
""",
    N(
        "mobilize",
        "France@0|FRA",
        "New Caledonia@1|NCL",
        "troops",
        "France flew another 600 police to New Caledonia",
        "Paris sends more police",
    ),
    S("FRA/gov/bertrand-caillaud", "its overseas minister", "accused", "Azerbaijan of paying some of the organisers"),
    G(
        "accuse",
        "its overseas minister|FRA/gov/bertrand-caillaud",
        "Azerbaijan|AZE",
        "sovereignty",
        "accused Azerbaijan of paying some of the organisers",
        "blames outside hands",
    ),
    G("aid", "Azerbaijan|AZE", "the organisers|NCL/public", "sovereignty aid", "paying some of the organisers"),
    N(
        "attack",
        "?",
        "Two men, both Kanak|NCL/public",
        "force",
        "Two men, both Kanak and aged 19 and 26, have been shot dead",
    ),
    N(
        "coerce",
        "The High Commissioner|FRA/gov",
        "NCL/public; TikTok|CHN/business/tiktok",
        "force information",
        "The High Commissioner has imposed a curfew and banned the social network TikTok",
    ),
    S("NCL/party/flnks", "The independence coalition FLNKS", "denied", "it had called for violence"),
    G(
        "deny",
        "The independence coalition FLNKS|NCL/party/flnks",
        "",
        "force",
        "denied that it had called for violence",
    ),
    S(
        "NCL/party/flnks",
        "It",
        "demanded",
        "the withdrawal of the law",
        "and the release of 11 of its members who were arrested on Sunday",
    ),
    G(
        "demand",
        "It|NCL/party/flnks",
        "FRA",
        "sovereignty prisoners",
        "It demanded the withdrawal of the law",
        "the release of 11 of its members",
    ),
    G("coerce", "FRA/gov", "its members|NCL/party/flnks", "prisoners", "11 of its members who were arrested on Sunday"),
    S(
        "FRA/gov/bertrand-caillaud",
        "Overseas Minister Bertrand Caillaud",
        "told",
        '"There will be no talks while the barricades stand,"',
        form="direct",
        to="France Info|FRA/media/france-info",
        relays="France Info|FRA/media/france-info",
    ),
    G(
        "reject",
        "Overseas Minister Bertrand Caillaud|FRA/gov/bertrand-caillaud",
        "NCL/party/flnks",
        "negotiations",
        "There will be no talks",
        cond="until: while the barricades stand",
    ),
    S("FRA/gov/bertrand-caillaud", "He", "said@0", "the law could be put off until December if calm returned"),
    G(
        "offer",
        "He|FRA/gov/bertrand-caillaud",
        "NCL",
        "sovereignty",
        "the law could be put off until December",
        cond="if: if calm returned",
    ),
    S("NCL/party/virginie-devaud", "Loyalist leader Virginie Devaud", "criticised", "the offer as a reward for arson"),
    G(
        "accuse",
        "Loyalist leader Virginie Devaud|NCL/party/virginie-devaud",
        "FRA/gov/bertrand-caillaud",
        "sovereignty",
        "criticised the offer as a reward for arson",
    ),
    S("NCL/party/virginie-devaud", "Loyalist leader Virginie Devaud", "called on", "not to yield", to="Paris@1|FRA"),
    G(
        "appeal",
        "Loyalist leader Virginie Devaud|NCL/party/virginie-devaud",
        "Paris@1|FRA",
        "sovereignty",
        "called on Paris not to yield",
    ),
    S("AZE", "Baku", "called@2", "the charge absurd"),
    G("deny", "Baku|AZE", "FRA/gov/bertrand-caillaud", "sovereignty", "Baku called the charge absurd"),
    S(
        "AZE/mfa/elnur-safarov",
        "foreign ministry spokesperson Elnur Safarov",
        "wrote",
        '"France should apologise for its colonial crimes instead of looking for enemies on the Caspian,"',
        form="direct",
    ),
    G(
        "accuse",
        "foreign ministry spokesperson Elnur Safarov|AZE/mfa/elnur-safarov",
        "France@2|FRA",
        "justice sovereignty",
        "its colonial crimes instead of looking for enemies on the Caspian",
    ),
    G(
        "appeal",
        "foreign ministry spokesperson Elnur Safarov|AZE/mfa/elnur-safarov",
        "France@2|FRA",
        "justice",
        "France should apologise for its colonial crimes",
    ),
    N("cooperate", "Paris|FRA; Armenia|ARM", "", "weapons", "Paris began to sell arms to Armenia"),
    N(
        "sanction",
        "each|FRA; each|AZE",
        "the other|FRA; the other|AZE",
        "relations",
        "each has expelled two diplomats of the other",
    ),
    N(
        "aid",
        "Australia|AUS; New Zealand|NZL",
        "some 300 tourists|?/public",
        "humanitarian",
        "which sent military aircraft to fetch some 300 tourists",
    ),
    S(
        "AUS; NZL",
        "Australia and New Zealand, which sent military aircraft to fetch some 300 tourists,",
        "urged",
        "to return to dialogue",
        to="all sides|FRA; all sides|NCL",
    ),
    G(
        "appeal",
        "Australia|AUS; New Zealand|NZL",
        "all sides|FRA; all sides|NCL",
        "negotiations",
        "urged all sides to return to dialogue",
    ),
    N(
        "praise",
        "the High Commissioner|FRA/gov",
        "They|AUS; They|NZL",
        "humanitarian",
        "They were thanked by the High Commissioner",
    ),
    S(
        "VUT/pm",
        "Vanuatu's prime minister, speaking for the Melanesian Spearhead Group,",
        "condemned",
        "the dispatch of police",
    ),
    G("accuse", "Vanuatu's prime minister|VUT/pm", "FRA", "troops", "condemned the dispatch of police"),
    S(
        "VUT/pm",
        "Vanuatu's prime minister, speaking for the Melanesian Spearhead Group,",
        "proposed",
        "a mission of Pacific leaders",
    ),
    G("offer", "Vanuatu's prime minister|VUT/pm", "FRA; NCL", "negotiations", "proposed a mission of Pacific leaders"),
    N(
        "praise",
        "Fiji|FJI; Papua New Guinea|PNG",
        "it|VUT/pm",
        "negotiations",
        "Fiji and Papua New Guinea, both members, supported it",
    ),
    S("SLB", "Solomon Islands", "asked", "China, a partner of the group, be invited to pay"),
    G("appeal", "Solomon Islands|SLB", "VUT/pm", "aid", "asked that China, a partner of the group, be invited to pay"),
    N("agree", "Beijing|CHN", "SLB", "aid", "Beijing has not responded", mod="negated"),
    N("reject", "Paris@3|FRA", "?", "negotiations", "Paris has refused such missions twice"),
    S(
        "CHE/business",
        "Its Swiss trading partner",
        "said@1",
        "it would stop funding it on June 30 unless the French state stepped in",
    ),
    G(
        "threaten",
        "Its Swiss trading partner|CHE/business",
        "the French state|FRA",
        "trade",
        "it would stop funding it",
        cond="unless: unless the French state stepped in",
        by="2026-06-30: on June 30",
    ),
    G(
        "demand",
        "Its Swiss trading partner|CHE/business",
        "the French state|FRA",
        "trade",
        "the French state stepped in",
        by="2026-06-30: on June 30",
    ),
    N("coerce", "France|FRA", "The territory|NCL", "territory", "The territory was annexed by France in 1853"),
    N(
        "reject",
        "Its voters|NCL/public",
        "",
        "sovereignty",
        "Its voters rejected independence three times between 2018 and 2021",
    ),
    N("protest", "The FLNKS|NCL/party/flnks", "FRA", "sovereignty", "The FLNKS boycotted the last vote"),
    N("reject", "The FLNKS|NCL/party/flnks", "FRA", "sovereignty", "has never recognised it"),
)

story(
    "florida-straits-planes-1996",
    "Caribbean Press Union",
    "1996-03-06",
    """
Cuba says exile planes shot down over its waters; UN aviation body to investigate

MONTREAL, March 6 - The International Civil Aviation Organization (ICAO) agreed on Tuesday to investigate the downing of two light aircraft by Cuban fighters north of Havana, a request that had been made by the United States and, a day later, by Cuba itself.

Four members of a Miami exile group were killed when the planes were hit by missiles. Three of them were American citizens.

Washington says that they were shot down over international waters and has accused Havana of murder. Cuba's foreign minister told the UN General Assembly that pilots of the group had dropped leaflets over the capital in January, and that his government had warned US officials four times to ground them.

"No state would tolerate it," Ambassador Ricardo Almendros, Cuba's delegate in Montreal, said. He denied that a warning by radio had been omitted.

The US president has ordered sanctions tightened: charter flights were suspended, and Cuban diplomats may no longer leave New York without notice. He dropped his opposition to a bill in Congress that would punish foreign firms which use property confiscated from Americans. Canada and Mexico, whose companies run a nickel mine and a telephone network on the island, threatened to challenge it under the North American trade pact. The European Union criticised the bill as an attempt to legislate for others.

Russia, once the island's main ally, regretted the loss of life and urged both to avoid force. China expressed understanding for Havana. Spain, which suspended talks on a loan, has called on Cuba to free some 100 dissidents who were arrested in February.

The exile group plans to sail a flotilla to the site on Saturday. The US Coast Guard ordered all boats to stay out of Cuban waters, on pain of seizure. Havana warned that its patience had limits.

The families asked a court in Miami on Monday for 100 million dollars from Cuba's frozen accounts. Jamaica and the Bahamas have offered to search for the wreckage.

The two countries have had no diplomatic relations since 1961, when the United States broke them off. In 1994 and 1995 they signed agreements under which Washington returns Cubans who are picked up at sea.
""",
    N(
        "agree",
        "The International Civil Aviation Organization (ICAO)|ICAO",
        "the United States|USA; Cuba@1|CUB",
        "shipping justice",
        "The International Civil Aviation Organization (ICAO) agreed on Tuesday to investigate the downing of two light aircraft",
        "UN aviation body to investigate",
    ),
    N(
        "attack",
        "Cuban fighters|CUB/mil",
        "a Miami exile group@0|USA/ngo",
        "force shipping",
        "the downing of two light aircraft by Cuban fighters north of Havana",
        "Four members of a Miami exile group were killed when the planes were hit by missiles",
    ),
    N(
        "appeal",
        "the United States|USA; Cuba@1|CUB",
        "The International Civil Aviation Organization (ICAO)|ICAO",
        "justice",
        "a request that had been made by the United States and, a day later, by Cuba itself",
    ),
    S("CUB", "Cuba@0", "says@0", "exile planes shot down over its waters"),
    S("USA", "Washington@0", "says@1", "they were shot down over international waters"),
    S("USA", "Washington@0", "has accused", "Havana of murder"),
    G("accuse", "Washington@0|USA", "Havana|CUB", "force", "has accused Havana of murder"),
    S(
        "CUB/mfa",
        "Cuba's foreign minister",
        "told",
        "pilots of the group had dropped leaflets over the capital in January, and that his government had warned US officials four times to ground them",
        to="the UN General Assembly|UNO/general-assembly",
    ),
    G(
        "accuse",
        "Cuba's foreign minister|CUB/mfa",
        "pilots of the group|USA/ngo",
        "shipping information",
        "pilots of the group had dropped leaflets over the capital in January",
    ),
    S("CUB/gov", "his government", "had warned", "to ground them", to="US officials|USA?", up=1),
    G(
        "demand",
        "his government|CUB/gov",
        "US officials|USA?",
        "shipping",
        "his government had warned US officials four times to ground them",
    ),
    S(
        "CUB/delegation/ricardo-almendros",
        "Ambassador Ricardo Almendros, Cuba's delegate in Montreal,",
        "said",
        '"No state would tolerate it,"',
        form="direct",
    ),
    S("CUB/delegation/ricardo-almendros", "He@0", "denied", "a warning by radio had been omitted"),
    G(
        "deny",
        "He@0|CUB/delegation/ricardo-almendros",
        "",
        "shipping",
        "He denied that a warning by radio had been omitted",
    ),
    N(
        "sanction",
        "The US president|USA/president",
        "CUB; Cuban diplomats|CUB/delegation",
        "sanctions relations",
        "The US president has ordered sanctions tightened",
        "charter flights were suspended",
        "Cuban diplomats may no longer leave New York without notice",
    ),
    N(
        "concede",
        "He@1|USA/president",
        "Congress|USA/congress",
        "sanctions",
        "He dropped his opposition to a bill in Congress",
    ),
    N(
        "threaten",
        "Congress|USA/congress",
        "foreign firms|?/business",
        "sanctions assets",
        "a bill in Congress that would punish foreign firms",
        mod="hypothetical",
        time="future",
    ),
    S(
        "CAN; MEX",
        "Canada and Mexico, whose companies run a nickel mine and a telephone network on the island,",
        "threatened",
        "to challenge it under the North American trade pact",
    ),
    G(
        "threaten",
        "Canada|CAN; Mexico|MEX",
        "USA",
        "trade sanctions",
        "threatened to challenge it under the North American trade pact",
    ),
    S("EU", "The European Union", "criticised", "the bill as an attempt to legislate for others"),
    G(
        "accuse",
        "The European Union|EU",
        "USA/congress",
        "sanctions",
        "The European Union criticised the bill as an attempt to legislate for others",
    ),
    S("RUS", "Russia, once the island's main ally,", "regretted", "the loss of life"),
    S("RUS", "Russia, once the island's main ally,", "urged", "to avoid force", to="both|USA; both|CUB"),
    G("appeal", "Russia|RUS", "both|USA; both|CUB", "force", "urged both to avoid force"),
    N("praise", "China|CHN", "Havana|CUB", "force", "China expressed understanding for Havana"),
    N("sanction", "Spain|ESP", "CUB", "aid", "which suspended talks on a loan"),
    S(
        "ESP",
        "Spain, which suspended talks on a loan,",
        "has called on",
        "to free some 100 dissidents who were arrested in February",
        to="Cuba@4|CUB",
    ),
    G("appeal", "Spain|ESP", "Cuba@4|CUB", "prisoners human_rights", "has called on Cuba to free some 100 dissidents"),
    G("coerce", "CUB", "dissidents|CUB/public", "prisoners human_rights", "dissidents who were arrested in February"),
    S("USA/ngo", "The exile group", "plans", "to sail a flotilla to the site on Saturday"),
    G(
        "protest",
        "The exile group|USA/ngo",
        "CUB",
        "shipping",
        "plans to sail a flotilla to the site on Saturday",
        time="future",
    ),
    S(
        "USA/gov",
        "The US Coast Guard",
        "ordered@1",
        "to stay out of Cuban waters, on pain of seizure",
        to="all boats|USA/public",
    ),
    G(
        "demand",
        "The US Coast Guard|USA/gov",
        "all boats|USA/public",
        "shipping",
        "ordered all boats to stay out of Cuban waters",
    ),
    G("threaten", "The US Coast Guard|USA/gov", "all boats|USA/public", "shipping", "on pain of seizure"),
    S("CUB", "Havana@3", "warned@1", "its patience had limits"),
    G(
        "threaten",
        "Havana@3|CUB",
        "The exile group|USA/ngo",
        "shipping force",
        "Havana warned that its patience had limits",
    ),
    S(
        "USA/public",
        "The families",
        "asked",
        "for 100 million dollars from Cuba's frozen accounts",
        to="a court in Miami|USA/court",
        date="1996-03-04",
    ),
    G(
        "appeal",
        "The families|USA/public",
        "a court in Miami|USA/court",
        "assets justice",
        "asked a court in Miami on Monday for 100 million dollars",
    ),
    G("coerce", "USA", "Cuba's|CUB", "assets", "Cuba's frozen accounts", time="present"),
    S("JAM; BHS", "Jamaica and the Bahamas", "have offered", "to search for the wreckage"),
    G(
        "offer",
        "Jamaica|JAM; the Bahamas|BHS",
        "",
        "shipping aid",
        "Jamaica and the Bahamas have offered to search for the wreckage",
    ),
    N("sanction", "the United States|USA", "CUB", "relations", "the United States broke them off"),
    N(
        "sign",
        "they|USA; they|CUB",
        "",
        "migration",
        "they signed agreements under which Washington returns Cubans who are picked up at sea",
    ),
    N(
        "coerce",
        "Washington|USA",
        "Cubans|CUB/public",
        "migration",
        "Washington returns Cubans who are picked up at sea",
        time="present",
    ),
)

story(
    "bab-el-mandeb-grain-carrier",
    "Horn and Gulf Dispatch",
    "2026-11-18",
    """
Houthis seize Indian-crewed grain ship; Delhi sends destroyer, appeals to Tehran

DJIBOUTI - Yemen's Houthi rebels boarded a Greek-owned bulk carrier in the southern Red Sea on Tuesday and took it to Hodeidah with 22 Indian sailors aboard, the British maritime agency UKMTO said.

The group said the Liberian-flagged Aegean Harvest, bound from Ukraine to Kenya with wheat, belonged to a company that had traded with Israel. The owner denied it.

India's navy sent the destroyer INS Kamet from Salalah in Oman. External Affairs spokesman Dev Raghunathan said New Delhi had asked Iran to use its influence for the crew's release, and had not ruled out any option. Iran said it did not give orders to Yemenis. It accused the United States, which bombed Hodeidah in spring 2025, of bringing war to the sea.

"The sailors are our guests. They will go home when the siege of Sanaa airport ends," Houthi spokesman Abdulmalik al-Ajri told the group's television channel, Al-Masirah.

Yemen's internationally recognised government, based in Aden, condemned the seizure and called on the Security Council to act. Saudi Arabia, its main backer, kept silent: its own talks with the Houthis, brokered by Oman, are to resume in Muscat on Sunday. Riyadh promised in July to reopen the airport in stages.

Kenya, where three million people depend on imported wheat, urged the rebels to let the cargo go. The World Food Programme said 40,000 tonnes were meant for camps at Dadaab and for Somalia. Ukraine's foreign minister blamed Russia, which he said supplies the Houthis with satellite pictures. Moscow rejected the accusation as "delirium".

Israel struck a power station near Hodeidah on Sunday in reply to a drone that wounded two people in Eilat. Egypt, whose income from the Suez Canal fell by half in 2024, warned both against a wider war.

The European Union's naval mission said it could escort no more than four ships a day. Athens has demanded more frigates from its partners since August, and Italy agreed last week to send one.

The Houthis held the Filipino and Bulgarian crew of another ship, the Galaxy Leader, for 14 months. They freed them in January 2025 after a ceasefire in Gaza, and handed them to Oman.
""",
    S(
        "GBR/gov",
        "the British maritime agency UKMTO",
        "said@0",
        "Yemen's Houthi rebels boarded a Greek-owned bulk carrier in the southern Red Sea on Tuesday and took it to Hodeidah with 22 Indian sailors aboard",
        date="2026-11-17/2026-11-18",
    ),
    G(
        "coerce",
        "Yemen's Houthi rebels|HOUTHIS",
        "Greek-owned|GRC/business; Indian sailors|IND/public",
        "shipping",
        "Yemen's Houthi rebels boarded a Greek-owned bulk carrier in the southern Red Sea on Tuesday and took it to Hodeidah",
        "Houthis seize Indian-crewed grain ship",
    ),
    S(
        "HOUTHIS",
        "The group",
        "said@1",
        "the Liberian-flagged Aegean Harvest, bound from Ukraine to Kenya with wheat, belonged to a company that had traded with Israel",
    ),
    G(
        "accuse",
        "The group|HOUTHIS",
        "a company|GRC/business",
        "trade shipping",
        "belonged to a company that had traded with Israel",
    ),
    N("deny", "The owner|GRC/business", "HOUTHIS", "trade shipping", "The owner denied it"),
    N(
        "mobilize",
        "India's navy|IND/mil",
        "HOUTHIS",
        "troops shipping",
        "India's navy sent the destroyer INS Kamet from Salalah in Oman",
        "Delhi sends destroyer",
    ),
    S(
        "IND/mfa/dev-raghunathan",
        "External Affairs spokesman Dev Raghunathan",
        "said@2",
        "New Delhi had asked Iran to use its influence for the crew's release, and had not ruled out any option",
    ),
    G(
        "appeal",
        "New Delhi|IND",
        "Iran@0|IRN",
        "prisoners shipping",
        "New Delhi had asked Iran to use its influence for the crew's release",
        "appeals to Tehran",
    ),
    S("IRN", "Iran@1", "said@3", "it did not give orders to Yemenis"),
    G("deny", "Iran@1|IRN", "IND", "shipping", "it did not give orders to Yemenis"),
    S("IRN", "It", "accused", "the United States, which bombed Hodeidah in spring 2025, of bringing war to the sea"),
    G(
        "accuse",
        "It|IRN",
        "the United States|USA",
        "force shipping",
        "It accused the United States, which bombed Hodeidah in spring 2025, of bringing war to the sea",
    ),
    G("attack", "the United States|USA", "HOUTHIS", "force", "which bombed Hodeidah in spring 2025"),
    S(
        "HOUTHIS/abdulmalik-al-ajri",
        "Houthi spokesman Abdulmalik al-Ajri",
        "told",
        '"The sailors are our guests. They will go home when the siege of Sanaa airport ends,"',
        form="direct",
        to="the group's television channel, Al-Masirah|HOUTHIS/media/al-masirah",
        relays="the group's television channel, Al-Masirah|HOUTHIS/media/al-masirah",
    ),
    G(
        "offer",
        "Houthi spokesman Abdulmalik al-Ajri|HOUTHIS/abdulmalik-al-ajri",
        "IND",
        "prisoners",
        "They will go home",
        cond="after: when the siege of Sanaa airport ends",
    ),
    G(
        "demand",
        "Houthi spokesman Abdulmalik al-Ajri|HOUTHIS/abdulmalik-al-ajri",
        "SAU",
        "shipping",
        "the siege of Sanaa airport ends",
    ),
    S("YEM/gov", "Yemen's internationally recognised government, based in Aden,", "condemned", "the seizure"),
    G(
        "accuse",
        "Yemen's internationally recognised government|YEM/gov",
        "HOUTHIS",
        "shipping",
        "condemned the seizure",
    ),
    S(
        "YEM/gov",
        "Yemen's internationally recognised government, based in Aden,",
        "called on",
        "to act",
        to="the Security Council|UNO/security-council",
    ),
    G(
        "appeal",
        "Yemen's internationally recognised government|YEM/gov",
        "the Security Council|UNO/security-council",
        "shipping",
        "called on the Security Council to act",
    ),
    N(
        "meet",
        "its own|SAU; the Houthis|HOUTHIS",
        "",
        "negotiations ceasefire",
        "its own talks with the Houthis, brokered by Oman, are to resume in Muscat on Sunday",
        time="future",
    ),
    S("SAU", "Riyadh", "promised", "to reopen the airport in stages"),
    G("promise", "Riyadh|SAU", "HOUTHIS", "shipping", "Riyadh promised in July to reopen the airport in stages"),
    S(
        "KEN",
        "Kenya, where three million people depend on imported wheat,",
        "urged",
        "to let the cargo go",
        to="the rebels|HOUTHIS",
    ),
    G("appeal", "Kenya@1|KEN", "the rebels|HOUTHIS", "shipping humanitarian", "urged the rebels to let the cargo go"),
    S("WFP", "The World Food Programme", "said@4", "40,000 tonnes were meant for camps at Dadaab and for Somalia"),
    S(
        "UKR/mfa",
        "Ukraine's foreign minister",
        "blamed",
        "Russia, which he said supplies the Houthis with satellite pictures",
    ),
    G(
        "accuse",
        "Ukraine's foreign minister|UKR/mfa",
        "Russia|RUS",
        "shipping",
        "Ukraine's foreign minister blamed Russia",
    ),
    S("UKR/mfa", "he", "said@5", "supplies the Houthis with satellite pictures"),
    G(
        "aid",
        "Russia|RUS",
        "the Houthis|HOUTHIS",
        "weapons",
        "supplies the Houthis with satellite pictures",
        time="present",
    ),
    S("RUS", "Moscow", "rejected", 'the accusation as "delirium"', form="mixed"),
    G("deny", "Moscow|RUS", "UKR/mfa", "weapons", 'Moscow rejected the accusation as "delirium"'),
    N("attack", "Israel@1|ISR", "HOUTHIS", "force", "Israel struck a power station near Hodeidah on Sunday"),
    N("attack", "HOUTHIS", "Eilat|ISR/public", "force", "a drone that wounded two people in Eilat"),
    S(
        "EGY",
        "Egypt, whose income from the Suez Canal fell by half in 2024,",
        "warned",
        "against a wider war",
        to="both|ISR; both|HOUTHIS",
    ),
    G("warn", "Egypt|EGY", "both|ISR; both|HOUTHIS", "force", "warned both against a wider war"),
    S("EU/mil", "The European Union's naval mission", "said@6", "it could escort no more than four ships a day"),
    S("GRC", "Athens", "has demanded", "more frigates from its partners"),
    G(
        "demand",
        "Athens|GRC",
        "its partners|EU",
        "troops shipping",
        "Athens has demanded more frigates from its partners",
    ),
    N("agree", "Italy|ITA", "Athens|GRC", "troops shipping", "Italy agreed last week to send one"),
    N(
        "coerce",
        "The Houthis|HOUTHIS",
        "Filipino|PHL/public; Bulgarian|BGR/public",
        "prisoners shipping",
        "The Houthis held the Filipino and Bulgarian crew of another ship, the Galaxy Leader, for 14 months",
    ),
    N(
        "retreat",
        "They@1|HOUTHIS",
        "them|PHL/public; them|BGR/public",
        "prisoners",
        "They freed them in January 2025 after a ceasefire in Gaza",
        cond="after: after a ceasefire in Gaza",
    ),
)

story(
    "halmahera-nickel-court-manila",
    "Pacific Rim Newswire",
    "2028-03-07",
    """
Philippines bans nickel ore exports; China, Japan ask for delay

MANILA, March 7 (PRN) - The Philippines on Monday banned exports of raw nickel ore from June 1, following Indonesia, which stopped its own in 2020 to force foreign buyers to build smelters on its soil.

China, which takes nine-tenths of the ore, asked for a delay of two years. So did Japan. "We regret that we were not consulted," a spokesperson for Japan's trade ministry said in Tokyo.

Environment Secretary Josefa Almonte ruled out any delay. She said the government would instead offer tax holidays to firms that began building a plant by the end of this year.

The European Union, which took Indonesia to the World Trade Organization over its ban and won in 2022, warned Manila that it would do the same again. The ruling has never been carried out: Jakarta appealed it to a body that no longer sits, because the United States has blocked the appointment of judges since 2017.

Shares in the largest miner, Surigao Ore, fell 17 per cent. The Chamber of Mines accused the government of breaking its word and asked the Supreme Court to suspend the order.

Bishops in Palawan, where villagers have blocked a road to a mine for five weeks, praised the decision. Police arrested 12 of the villagers last Thursday. They were freed on Saturday after the provincial governor apologised.

The New People's Army (NPA), a communist guerrilla force, burned three trucks of a Chinese-owned quarry in Surigao on Sunday, the army said. A statement in the group's name promised more such attacks unless all foreign mines closed. Beijing demanded protection for its citizens.

New Caledonia and Papua New Guinea, which also mine nickel, are not expected to follow. Australia offered Manila help with geological surveys and has not been answered. South Korea's Posco said it would go ahead with a plant in Leyte.

Relations between Manila and Beijing have been poor for years over reefs in the South China Sea, where Chinese ships have fired water cannon at Philippine boats. In January China lifted a ban on Philippine bananas after talks in Kunming.
""",
    N(
        "threaten",
        "The Philippines|PHL",
        "",
        "trade",
        "The Philippines on Monday banned exports of raw nickel ore from June 1",
        "Philippines bans nickel ore exports",
        by="2028-06-01: from June 1",
    ),
    N(
        "sanction",
        "Indonesia|IDN",
        "foreign buyers|?/business",
        "trade",
        "which stopped its own in 2020 to force foreign buyers to build smelters on its soil",
    ),
    S("CHN", "China, which takes nine-tenths of the ore,", "asked", "for a delay of two years"),
    G("appeal", "China@1|CHN", "PHL", "trade", "asked for a delay of two years", "China, Japan ask for delay"),
    N("appeal", "Japan@1|JPN", "PHL", "trade", "So did Japan"),
    S(
        "JPN/gov",
        "a spokesperson for Japan's trade ministry",
        "said@0",
        '"We regret that we were not consulted,"',
        form="direct",
    ),
    G(
        "accuse",
        "a spokesperson for Japan's trade ministry|JPN/gov",
        "PHL",
        "trade",
        "We regret that we were not consulted",
    ),
    S("PHL/gov/josefa-almonte", "Environment Secretary Josefa Almonte", "ruled out", "any delay"),
    G(
        "reject",
        "Environment Secretary Josefa Almonte|PHL/gov/josefa-almonte",
        "CHN; JPN",
        "trade",
        "Environment Secretary Josefa Almonte ruled out any delay",
    ),
    S(
        "PHL/gov/josefa-almonte",
        "She",
        "said@1",
        "the government would instead offer tax holidays to firms that began building a plant by the end of this year",
    ),
    G(
        "offer",
        "the government|PHL/gov",
        "firms|?/business",
        "trade",
        "the government would instead offer tax holidays",
        cond="prerequisite: that began building a plant by the end of this year",
        by="2028-12-31: by the end of this year",
    ),
    N(
        "accuse",
        "The European Union|EU",
        "Indonesia@1|IDN",
        "trade justice",
        "which took Indonesia to the World Trade Organization over its ban",
    ),
    S(
        "EU",
        "The European Union, which took Indonesia to the World Trade Organization over its ban and won in 2022,",
        "warned",
        "it would do the same again",
        to="Manila|PHL",
    ),
    G("threaten", "it|EU", "Manila|PHL", "trade justice", "it would do the same again"),
    N("reject", "Jakarta|IDN", "WTO", "trade justice", "Jakarta appealed it to a body that no longer sits"),
    N(
        "coerce",
        "the United States|USA",
        "WTO",
        "trade justice",
        "the United States has blocked the appointment of judges since 2017",
    ),
    S("PHL/business", "The Chamber of Mines", "accused", "the government of breaking its word"),
    G(
        "accuse",
        "The Chamber of Mines|PHL/business",
        "the government|PHL/gov",
        "trade",
        "accused the government of breaking its word",
    ),
    S("PHL/business", "The Chamber of Mines", "asked@1", "to suspend the order", to="the Supreme Court|PHL/court"),
    G(
        "appeal",
        "The Chamber of Mines|PHL/business",
        "the Supreme Court|PHL/court",
        "trade justice",
        "asked the Supreme Court to suspend the order",
    ),
    N(
        "praise",
        "Bishops in Palawan|PHL/ngo",
        "PHL/gov",
        "trade",
        "Bishops in Palawan, where villagers have blocked a road to a mine for five weeks, praised the decision",
    ),
    N(
        "protest",
        "villagers|PHL/public",
        "a mine|PHL/business",
        "trade",
        "villagers have blocked a road to a mine for five weeks",
    ),
    N(
        "coerce",
        "Police|PHL/gov",
        "the villagers|PHL/public",
        "human_rights",
        "Police arrested 12 of the villagers last Thursday",
    ),
    N("retreat", "PHL/gov", "They|PHL/public", "human_rights", "They were freed on Saturday"),
    N(
        "concede",
        "the provincial governor|PHL/gov",
        "They|PHL/public",
        "human_rights",
        "the provincial governor apologised",
    ),
    S(
        "PHL/mil",
        "the army",
        "said@2",
        "The New People's Army (NPA), a communist guerrilla force, burned three trucks of a Chinese-owned quarry in Surigao on Sunday",
    ),
    G(
        "attack",
        "The New People's Army (NPA)|NPA",
        "Chinese-owned|CHN/business",
        "force",
        "burned three trucks of a Chinese-owned quarry in Surigao on Sunday",
    ),
    S("NPA", "A statement in the group's name", "promised", "more such attacks unless all foreign mines closed"),
    G(
        "threaten",
        "the group's|NPA",
        "all foreign mines|?/business",
        "force trade",
        "promised more such attacks",
        cond="unless: unless all foreign mines closed",
    ),
    G("demand", "the group's|NPA", "all foreign mines|?/business", "trade", "all foreign mines closed"),
    S("CHN", "Beijing", "demanded", "protection for its citizens"),
    G("demand", "Beijing|CHN", "PHL", "force", "Beijing demanded protection for its citizens"),
    S("AUS", "Australia", "offered", "help with geological surveys", to="Manila|PHL"),
    G("offer", "Australia|AUS", "Manila|PHL", "aid trade", "Australia offered Manila help with geological surveys"),
    N("agree", "PHL", "Australia|AUS", "aid", "has not been answered", mod="negated"),
    S("KOR/business/posco", "South Korea's Posco", "said@3", "it would go ahead with a plant in Leyte"),
    N(
        "attack",
        "Chinese@1|CHN",
        "Philippine|PHL",
        "territory shipping",
        "Chinese ships have fired water cannon at Philippine boats",
    ),
    N("retreat", "China@2|CHN", "Philippine@1|PHL", "trade", "China lifted a ban on Philippine bananas"),
    N("meet", "China|CHN; Philippine|PHL", "", "trade", "after talks in Kunming"),
)
