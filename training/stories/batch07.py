"""Invented stories, seventh batch: what may happen, what did not, and what only sounds like it."""

from training.stories.notation import C, G, N, S, story

story(
    "nato-exercise-hedged",
    "Atlantic Desk",
    "2024-09-10",
    """
Romania may have shot at drone, or may not

BUCHAREST - A Romanian air-defence unit reportedly opened fire on a drone over the Danube delta on Sunday night, which would be the first time that a NATO member has done so since the war next door began.
The defence ministry neither confirms nor denies it. Two F-16s were scrambled at 2.25 a.m., it said in a statement; "no further measures were necessary".
Villagers in Plauru heard what one of them, Ionel Cozma, took for machine-gun fire. The website Stiri Delta, citing two soldiers, says that thirty rounds were fired and that the commander had not asked for permission. If that was so, opposition senator Magda Iorga said, he ought to be decorated rather than punished.
By law the army may bring down an unmanned aircraft only after it has been warned and only if lives are in danger. A bill that would loosen the rule has been in committee since spring.
Moscow has not commented. After a similar incident in 2023 it was alleged by a Russian television host, without evidence, that the debris had been planted.
""",
    N(
        "attack",
        "A Romanian air-defence unit|ROU/mil",
        "RUS",
        "force shipping",
        "A Romanian air-defence unit reportedly opened fire on a drone over the Danube delta on Sunday night",
        "Romania may have shot at drone",
        mod="hedged",
    ),
    S(
        "ROU/mod",
        "it",
        "said",
        "Two F-16s were scrambled at 2.25 a.m",
        '"no further measures were necessary"',
        form="mixed",
    ),
    G("mobilize", "ROU/mil", "", "troops shipping", "Two F-16s were scrambled at 2.25 a.m"),
    S("ROU//ionel-cozma", "one of them, Ionel Cozma", "took for", "machine-gun fire"),
    S(
        "ROU/mil",
        "two soldiers",
        "says",
        "thirty rounds were fired and that the commander had not asked for permission",
        relays="The website Stiri Delta|ROU/media/stiri-delta",
    ),
    S(
        "ROU/parliament/magda-iorga",
        "opposition senator Magda Iorga",
        "said",
        "If that was so",
        "he ought to be decorated rather than punished",
    ),
    G(
        "praise",
        "opposition senator Magda Iorga|ROU/parliament/magda-iorga",
        "he|ROU/mil",
        "force",
        "he ought to be decorated rather than punished",
        cond="if: If that was so",
    ),
    S(
        "ROU/parliament",
        "law",
        "By",
        "the army may bring down an unmanned aircraft only after it has been warned and only if lives are in danger",
    ),
    S("RUS/media", "a Russian television host", "it was alleged by", "the debris had been planted"),
    G(
        "accuse",
        "a Russian television host|RUS/media",
        "ROU",
        "information",
        "the debris had been planted",
        mod="hedged",
    ),
)

story(
    "cuba-us-migration-talks",
    "Caribbean Cable",
    "2022-04-22",
    """
HAVANA/WASHINGTON - Officials of Cuba and the United States held talks on migration on Thursday, the highest-level formal contact in four years. No agreement was reached, and none had been expected.
Cuba's deputy foreign minister Ernesto Villalón said that Washington had "recognised the validity of the accords", under which it would issue at least 20,000 visas a year. It has not done so since 2017. The American side did not promise to do it now, he added.
The State Department's read-out is four sentences long. It says that the talks were constructive and that the United States raised the return of Cubans who have no right to remain. Havana has refused most deportation flights since the pandemic.
Had the consulate in Havana not been emptied after the mysterious illnesses of its staff, there might have been no queue in Guyana, where Cubans now have to apply, and fewer rafts, says Yamila Costa, who studies migration at a university in Miami.
A second round is to be held in Havana, but only once the consulate has resumed interviews, according to a diplomat who was in the room.
""",
    N(
        "meet",
        "Cuba|CUB; the United States|USA",
        "",
        "migration",
        "Officials of Cuba and the United States held talks on migration on Thursday",
    ),
    N("agree", "CUB; USA", "", "migration", "No agreement was reached", mod="negated"),
    S(
        "CUB/mfa/ernesto-villalon",
        "Cuba's deputy foreign minister Ernesto Villalón",
        "said",
        'Washington had "recognised the validity of the accords", under which it would issue at least 20,000 visas a year',
        form="mixed",
    ),
    G("promise", "it|USA", "CUB", "migration", "it would issue at least 20,000 visas a year"),
    S("USA", "Washington", "recognised", "the validity of the accords", up=1),
    S("CUB/mfa/ernesto-villalon", "he", "added", "The American side did not promise to do it now"),
    G(
        "promise",
        "The American side|USA",
        "CUB",
        "migration",
        "The American side did not promise to do it now",
        mod="negated",
    ),
    S(
        "USA/state",
        "The State Department's read-out",
        "says",
        "the talks were constructive and that the United States raised the return of Cubans who have no right to remain",
    ),
    G(
        "appeal",
        "the United States|USA",
        "CUB",
        "migration",
        "the United States raised the return of Cubans who have no right to remain",
    ),
    N("reject", "Havana|CUB", "USA", "migration", "Havana has refused most deportation flights since the pandemic"),
    S(
        "USA/ngo/yamila-costa",
        "Yamila Costa, who studies migration at a university in Miami",
        "says",
        "Had the consulate in Havana not been emptied ... and fewer rafts",
    ),
    S(
        "?",
        "a diplomat who was in the room",
        "according to",
        "A second round is to be held in Havana, but only once the consulate has resumed interviews",
    ),
    G(
        "meet",
        "CUB; USA",
        "",
        "migration",
        "A second round is to be held in Havana",
        time="future",
        cond="after: only once the consulate has resumed interviews",
    ),
)

story(
    "greece-ferry-lowsignal",
    "Aegean Mail",
    "2019-09-24",
    """
Old ferry makes last crossing to Samos

PIRAEUS, Greece - The Panagia Skopelitou sounded her horn three times on Tuesday and nobody on the quay could say what it meant. In forty-one years she had surrendered to the weather only on eleven days.
Captain Lefteris Vamvakas, who is retiring with her, said he had once outrun a Turkish patrol boat and once been towed by one. "The second was more pleasant," he told passengers.
The company has agreed to sell the ship for scrap. Islanders had asked it to wait until the summer guests were gone; it waited a week. The mayor of Karlovasi, who had threatened to chain himself to the ramp, came in the end with flowers.
Her successor, built in Norway, is faster by two hours and has no smoking deck. The smokers, said the purser, will have to negotiate.
""",
    S(
        "GRC/business/lefteris-vamvakas",
        "Captain Lefteris Vamvakas, who is retiring with her",
        "said",
        "he had once outrun a Turkish patrol boat and once been towed by one",
    ),
    S(
        "GRC/business/lefteris-vamvakas",
        "he",
        "told",
        '"The second was more pleasant,"',
        form="direct",
        to="passengers|?/public",
    ),
    S("GRC/public", "Islanders", "had asked", "to wait until the summer guests were gone", to="it|GRC/business"),
    S("GRC/gov", "The mayor of Karlovasi, who", "threatened", "to chain himself to the ramp"),
    S("GRC/business", "the purser", "said", "The smokers", "will have to negotiate"),
)

story(
    "japan-australia-pact",
    "Pacific Strategist",
    "2022-10-22",
    """
Perth meeting: what was signed, what was only said

Australia and Japan on Saturday signed a joint declaration on security cooperation in which they undertake to "consult each other on contingencies that may affect our sovereignty and regional security interests, and consider measures in response". It is no alliance, and nobody in Perth used the word.
Lawyers will note the verb. To consult is not to act; the Philippines' treaty with Washington, by comparison, speaks of meeting common dangers. A former Australian official who helped to draft the earlier declaration of 2007 calls the new one "a promise to pick up the telephone".
It is more than that. The two will train each other's soldiers in northern Australia, share imagery, and have agreed that Japanese submarines may be repaired at Stirling if Canberra's own dock is free. Intelligence will flow through a cell in Yokosuka that exists since July.
China's foreign ministry said that cooperation should not be targeted at third parties. The declaration does not mention China. It did not have to: a reader in Beijing, an aide to the Japanese delegation said, was the one it had been written for.
""",
    N(
        "sign",
        "Australia|AUS; Japan|JPN",
        "",
        "alliances security_guarantees",
        "Australia and Japan on Saturday signed a joint declaration on security cooperation",
    ),
    S(
        "AUS; JPN",
        "they",
        "undertake",
        'to "consult each other on contingencies that may affect our sovereignty and regional security interests, and consider measures in response"',
        form="mixed",
    ),
    G(
        "promise",
        "they|AUS; JPN",
        "",
        "alliances security_guarantees",
        'they undertake to "consult each other on contingencies',
    ),
    S(
        "AUS?",
        "A former Australian official who helped to draft the earlier declaration of 2007",
        "calls",
        'the new one "a promise to pick up the telephone"',
        form="mixed",
    ),
    N(
        "cooperate",
        "The two|AUS; JPN",
        "",
        "troops alliances",
        "The two will train each other's soldiers in northern Australia, share imagery",
        time="future",
    ),
    N(
        "agree",
        "AUS; JPN",
        "",
        "alliances weapons",
        "have agreed that Japanese submarines may be repaired at Stirling",
        cond="if: if Canberra's own dock is free",
    ),
    N(
        "cooperate",
        "AUS; JPN",
        "",
        "alliances",
        "Intelligence will flow through a cell in Yokosuka that exists since July",
        time="future",
    ),
    S("CHN/mfa", "China's foreign ministry", "said", "cooperation should not be targeted at third parties"),
    G(
        "appeal",
        "China's foreign ministry|CHN/mfa",
        "AUS; JPN",
        "alliances",
        "cooperation should not be targeted at third parties",
    ),
    S(
        "JPN/delegation",
        "an aide to the Japanese delegation",
        "said",
        "a reader in Beijing",
        "was the one it had been written for",
    ),
    C(
        "JPN",
        "",
        "Beijing|CHN",
        "a reader in Beijing, an aide to the Japanese delegation said, was the one it had been written for",
    ),
)

story(
    "sri-lanka-tea-oil",
    "Colombo Ledger",
    "2021-12-22",
    """
Tea for oil: Colombo offers Tehran five million dollars a month

Sri Lanka plans to settle a debt of 251 million dollars for Iranian oil with tea, sent every month until the sum is paid, Plantations Minister Dayan Rupasinghe told reporters after talks with Iran's ambassador. It would be the first time that the island has bartered tea against foreign debt.
A memorandum is ready but not signed. Iran's side, the minister said, insists that the tea be priced at auction rates; Colombo wants an average of the year.
No sanctions would be broken, since tea counts as food and no bank on a blacklist is involved, according to the ministry. Planters are less sure. Their association criticised the scheme as "printing rupees with leaves" and warned that exporters would be left with currency that buys nothing abroad.
The United States embassy, when asked, declined to comment. In 2012 Washington pressed Colombo to stop buying Iranian crude altogether, and Colombo did.
""",
    S(
        "LKA/gov/dayan-rupasinghe",
        "Plantations Minister Dayan Rupasinghe",
        "told",
        "Sri Lanka plans to settle a debt of 251 million dollars for Iranian oil with tea, sent every month until the sum is paid",
        to="reporters|?/media",
    ),
    G(
        "offer",
        "Sri Lanka|LKA",
        "Iranian|IRN",
        "trade energy",
        "Sri Lanka plans to settle a debt of 251 million dollars for Iranian oil with tea",
        "Colombo offers Tehran five million dollars a month",
        cond="until: until the sum is paid",
    ),
    N(
        "meet",
        "Plantations Minister Dayan Rupasinghe|LKA/gov/dayan-rupasinghe; Iran's ambassador|IRN/embassy",
        "",
        "trade",
        "talks with Iran's ambassador",
    ),
    N("sign", "LKA; IRN", "", "trade", "A memorandum is ready but not signed", mod="negated"),
    S(
        "LKA/gov/dayan-rupasinghe",
        "the minister",
        "said",
        "Iran's side",
        "insists that the tea be priced at auction rates",
        "Colombo wants an average of the year",
    ),
    S("IRN", "Iran's side", "insists", "the tea be priced at auction rates", up=1),
    G("demand", "Iran's side|IRN", "LKA", "trade", "insists that the tea be priced at auction rates"),
    G("demand", "Colombo|LKA", "IRN", "trade", "Colombo wants an average of the year", back=1),
    S(
        "LKA/gov",
        "the ministry",
        "according to",
        "No sanctions would be broken, since tea counts as food and no bank on a blacklist is involved",
    ),
    S("LKA/business", "Their association", "criticised", 'the scheme as "printing rupees with leaves"', form="mixed"),
    G(
        "accuse",
        "Their association|LKA/business",
        "LKA/gov",
        "trade",
        'criticised the scheme as "printing rupees with leaves"',
    ),
    S("LKA/business", "Their association", "warned", "exporters would be left with currency that buys nothing abroad"),
    G(
        "warn",
        "Their association|LKA/business",
        "LKA/gov",
        "trade",
        "exporters would be left with currency that buys nothing abroad",
    ),
    N(
        "demand",
        "Washington|USA",
        "Colombo|LKA",
        "energy sanctions",
        "In 2012 Washington pressed Colombo to stop buying Iranian crude altogether",
    ),
    N("agree", "Colombo|LKA", "Washington|USA", "energy sanctions", "Colombo did"),
)

story(
    "poland-farmers-border",
    "Gazeta Pogranicza",
    "2024-02-21",
    """
Grain on the tracks, tractors on the road

MEDYKA, Poland - Farmers forced open two freight wagons on the Polish side of the border on Tuesday and let Ukrainian maize run on to the tracks. About nine thousand tractors were out across the country, the police counted, more than on any day since 2019.
"Not against Ukraine, against Brussels," read the largest banner. The second largest asked the Russian president to put things in order with both; a prosecutor has opened proceedings against the man who carried it.
Ukraine's deputy prime minister for integration, Bohdana Lysenko, protested that spilled grain "smells of another century". She proposed a meeting of both governments at the border itself, by Saturday. Warsaw answered that a meeting was already set for 28 March and that there was no need to play theatre.
Prime ministerial aide Wiktor Zaremba conceded that the embargo on Ukrainian wheat, which Poland has kept in force against the will of the Commission, "has not raised the price by a grosz". It would nevertheless remain until Brussels offered something better.
The farmers say they will be back on the motorway unless the Green Deal is scrapped. They have promised to let ambulances and army convoys through.
""",
    N(
        "protest",
        "Farmers|POL/public",
        "EU",
        "trade",
        "Farmers forced open two freight wagons on the Polish side of the border on Tuesday",
        "About nine thousand tractors were out across the country",
    ),
    S(
        "POL/gov",
        "the police",
        "counted",
        "About nine thousand tractors were out across the country",
        "more than on any day since 2019",
    ),
    S("POL/public", "the largest banner", "read", '"Not against Ukraine, against Brussels,"', form="direct"),
    S(
        "POL/public",
        "The second largest",
        "asked",
        "to put things in order with both",
        to="the Russian president|RUS/president",
    ),
    G(
        "appeal",
        "POL/public",
        "the Russian president|RUS/president",
        "trade",
        "asked the Russian president to put things in order with both",
    ),
    N(
        "accuse",
        "a prosecutor|POL/court",
        "the man who carried it|POL/public",
        "justice",
        "a prosecutor has opened proceedings against the man who carried it",
    ),
    S(
        "UKR/gov/bohdana-lysenko",
        "Ukraine's deputy prime minister for integration, Bohdana Lysenko",
        "protested",
        'spilled grain "smells of another century"',
        form="mixed",
    ),
    G(
        "accuse",
        "Ukraine's deputy prime minister for integration, Bohdana Lysenko|UKR/gov/bohdana-lysenko",
        "POL/public",
        "trade",
        'protested that spilled grain "smells of another century"',
    ),
    S("UKR/gov/bohdana-lysenko", "She", "proposed", "a meeting of both governments at the border itself, by Saturday"),
    G(
        "offer",
        "She|UKR/gov/bohdana-lysenko",
        "Warsaw|POL",
        "trade negotiations",
        "proposed a meeting of both governments at the border itself",
        by="2024-02-24: by Saturday",
    ),
    S("POL", "Warsaw", "answered", "a meeting was already set for 28 March and that there was no need to play theatre"),
    G("reject", "Warsaw|POL", "UKR/gov/bohdana-lysenko", "negotiations", "there was no need to play theatre"),
    G("meet", "Warsaw|POL; UKR", "", "trade", "a meeting was already set for 28 March", time="future"),
    S(
        "POL/pm/wiktor-zaremba",
        "Prime ministerial aide Wiktor Zaremba",
        "conceded",
        'the embargo on Ukrainian wheat, which Poland has kept in force against the will of the Commission, "has not raised the price by a grosz"',
        "It would nevertheless remain until Brussels offered something better",
        form="mixed",
    ),
    G(
        "sanction",
        "Poland|POL",
        "Ukrainian|UKR",
        "trade",
        "the embargo on Ukrainian wheat, which Poland has kept in force",
        time="present",
    ),
    G(
        "reject",
        "POL",
        "Brussels|EU",
        "trade",
        "It would nevertheless remain",
        cond="until: until Brussels offered something better",
    ),
    S("POL/public", "The farmers", "say", "they will be back on the motorway unless the Green Deal is scrapped"),
    G(
        "threaten",
        "they|POL/public",
        "EU",
        "trade",
        "they will be back on the motorway",
        time="present",
        cond="unless: unless the Green Deal is scrapped",
    ),
    G("demand", "they|POL/public", "EU", "trade", "the Green Deal is scrapped", time="present"),
    S("POL/public", "They", "have promised", "to let ambulances and army convoys through"),
    G("promise", "They|POL/public", "POL", "humanitarian", "have promised to let ambulances and army convoys through"),
)

story(
    "somalia-ukmission",
    "Mogadishu Dispatch",
    "2024-05-10",
    """
Somalia asks UN political mission to leave, then to stay a little

Somalia wants the United Nations political mission in the country closed by the end of October, its foreign minister has written to the Security Council, and three days later another letter has followed that calls the first "premature as regards the date".
Both letters were seen by Mogadishu Dispatch. The first, dated 5 May, speaks of a decision that is "final and taken at the highest level". The second, signed by the permanent representative in New York, asks for a transition of two years instead.
A government adviser, who requested anonymity, said the foreign minister had acted without the president's knowledge. The ministry denies it.
Diplomats see in the affair less a quarrel with the United Nations than a message to certain federal states, which receive the mission's money directly. "Mogadishu is telling Garowe who holds the keys," one of them said.
Puntland's information minister said in Garowe that his state would go on working with the mission, letter or no letter.
""",
    S(
        "SOM/mfa",
        "its foreign minister",
        "has written",
        "Somalia wants the United Nations political mission in the country closed by the end of October",
        to="the Security Council|UNO/security-council",
        date="2024-05-05",
    ),
    G(
        "demand",
        "Somalia|SOM",
        "the United Nations political mission|UNO",
        "sovereignty",
        "Somalia wants the United Nations political mission in the country closed",
        "Somalia asks UN political mission to leave",
        by="2024-10-31: by the end of October",
    ),
    S("SOM", "another letter", "calls", 'the first "premature as regards the date"', form="mixed"),
    G(
        "concede",
        "SOM",
        "UNO",
        "sovereignty",
        'calls the first "premature as regards the date"',
        "then to stay a little",
    ),
    S(
        "SOM/mfa",
        "The first, dated 5 May",
        "speaks of",
        'a decision that is "final and taken at the highest level"',
        form="mixed",
        date="2024-05-05",
    ),
    S(
        "SOM/delegation",
        "The second, signed by the permanent representative in New York",
        "asks for",
        "a transition of two years instead",
    ),
    G(
        "appeal",
        "the permanent representative in New York|SOM/delegation",
        "UNO/security-council",
        "sovereignty",
        "asks for a transition of two years instead",
    ),
    S(
        "SOM/gov",
        "A government adviser, who requested anonymity",
        "said",
        "the foreign minister had acted without the president's knowledge",
    ),
    G(
        "accuse",
        "A government adviser, who requested anonymity|SOM/gov",
        "the foreign minister|SOM/mfa",
        "other",
        "the foreign minister had acted without the president's knowledge",
    ),
    N(
        "deny",
        "The ministry|SOM/mfa",
        "A government adviser, who requested anonymity|SOM/gov",
        "other",
        "The ministry denies it",
        time="present",
    ),
    S(
        "?",
        "Diplomats",
        "see",
        "in the affair less a quarrel with the United Nations than a message to certain federal states, which receive the mission's money directly",
    ),
    C(
        "SOM",
        "",
        "certain federal states|SOM/gov",
        "a message to certain federal states, which receive the mission's money directly",
        "Mogadishu is telling Garowe who holds the keys",
    ),
    S("?", "one of them", "said", '"Mogadishu is telling Garowe who holds the keys,"', form="direct"),
    S(
        "SOM/gov",
        "Puntland's information minister",
        "said",
        "his state would go on working with the mission, letter or no letter",
    ),
    G(
        "reject",
        "his state|SOM/gov",
        "SOM",
        "sovereignty",
        "his state would go on working with the mission, letter or no letter",
    ),
)

story(
    "hk-extradite-wire",
    "Victoria Peak Post",
    "2020-07-29",
    """
New Zealand suspends extradition treaty; Beijing "deplores"

New Zealand on Tuesday suspended its extradition treaty with Hong Kong, following Canada, Australia and Britain. Exports of sensitive goods to the city will be treated like exports to China.
Foreign Minister aide Hemi Paraone said that the decision "can be reconsidered if Hong Kong shows adherence to the one country, two systems framework".
China's embassy in Wellington said it deplored a gross interference in its internal affairs. It lodged grave concern. Hong Kong's security bureau said on Wednesday that its own agreements with the three earlier countries had been suspended in turn, and that it would do the same to New Zealand "in due course".
Trade between New Zealand and China, worth NZ$33 billion, is unlikely to suffer, economists at a bank in Auckland believe. Others recall Australian barley.
The treaty has been used twice since 1998, both times for theft.
""",
    N(
        "sanction",
        "New Zealand|NZL",
        "Hong Kong|HKG",
        "justice sovereignty",
        "New Zealand on Tuesday suspended its extradition treaty with Hong Kong",
        "New Zealand suspends extradition treaty",
    ),
    N(
        "sanction",
        "Canada|CAN; Australia|AUS; Britain|GBR",
        "Hong Kong|HKG",
        "justice sovereignty",
        "following Canada, Australia and Britain",
    ),
    N(
        "threaten",
        "NZL",
        "HKG",
        "trade",
        "Exports of sensitive goods to the city will be treated like exports to China",
    ),
    S(
        "NZL/mfa/hemi-paraone",
        "Foreign Minister aide Hemi Paraone",
        "said",
        'the decision "can be reconsidered if Hong Kong shows adherence to the one country, two systems framework"',
        form="mixed",
    ),
    G(
        "offer",
        "Foreign Minister aide Hemi Paraone|NZL/mfa/hemi-paraone",
        "Hong Kong|HKG",
        "justice sovereignty",
        'the decision "can be reconsidered',
        cond="if: if Hong Kong shows adherence to the one country, two systems framework",
    ),
    G(
        "demand",
        "Foreign Minister aide Hemi Paraone|NZL/mfa/hemi-paraone",
        "Hong Kong|HKG",
        "sovereignty",
        "Hong Kong shows adherence to the one country, two systems framework",
    ),
    S(
        "CHN/embassy",
        "China's embassy in Wellington",
        "said",
        "it deplored a gross interference in its internal affairs",
    ),
    G(
        "accuse",
        "it|CHN/embassy",
        "NZL",
        "sovereignty",
        "it deplored a gross interference in its internal affairs",
        'Beijing "deplores"',
        "It lodged grave concern",
    ),
    S(
        "HKG/gov",
        "Hong Kong's security bureau",
        "said",
        'its own agreements with the three earlier countries had been suspended in turn, and that it would do the same to New Zealand "in due course"',
        form="mixed",
        date="2020-07-29",
    ),
    G(
        "sanction",
        "Hong Kong|HKG",
        "the three earlier countries|CAN; AUS; GBR",
        "justice",
        "its own agreements with the three earlier countries had been suspended in turn",
    ),
    G(
        "threaten",
        "it|HKG/gov",
        "New Zealand|NZL",
        "justice",
        "it would do the same to New Zealand",
        by='?: "in due course"',
    ),
    S(
        "NZL/business",
        "economists at a bank in Auckland",
        "believe",
        "Trade between New Zealand and China, worth NZ$33 billion, is unlikely to suffer",
    ),
    S("?", "Others", "recall", "Australian barley"),
)

story(
    "tech-layoff",
    "Bay Signal",
    "2023-01-20",
    """
Search giant cuts 12,000, apologises

MOUNTAIN VIEW, California - "I take full responsibility for the decisions that led us here," the chief executive wrote to employees at dawn. By nine, some of them had found out by badge: the turnstile refused it.
The company said it would pay at least sixteen weeks' salary and promised to help those on visas. A staff group, which calls itself a union though it bargains with nobody, condemned the "ambush by e-mail" and urged members to wear black on Monday.
Analysts welcomed the cuts. The stock rose 5%. One fund that had demanded still deeper ones said they were "a truce, not a peace".
In Zurich, where Swiss law prescribes a consultation, nobody has been dismissed yet. Two hundred and fifty people left their desks there for an hour on Wednesday. A spokeswoman denied that the office would be closed.
""",
    S(
        "USA/business",
        "the chief executive",
        "wrote",
        '"I take full responsibility for the decisions that led us here,"',
        form="direct",
        to="employees|USA/business",
    ),
    S("USA/business", "The company", "said", "it would pay at least sixteen weeks' salary"),
    S("USA/business", "The company", "promised", "to help those on visas"),
    S(
        "USA/ngo",
        "A staff group, which calls itself a union though it bargains with nobody",
        "condemned",
        'the "ambush by e-mail"',
        form="mixed",
    ),
    S(
        "USA/ngo",
        "A staff group, which calls itself a union though it bargains with nobody",
        "urged",
        "to wear black on Monday",
        to="members|USA/ngo",
    ),
    S("?/business", "Analysts", "welcomed", "the cuts"),
    S(
        "?/business",
        "One fund that had demanded still deeper ones",
        "said",
        'they were "a truce, not a peace"',
        form="mixed",
    ),
    S("CHE/parliament", "Swiss law", "prescribes", "a consultation"),
    S("USA/business", "A spokeswoman", "denied", "the office would be closed"),
)

story(
    "cyprus-crossing",
    "Levkosia Weekly",
    "2018-11-12",
    """
Two new crossings open in Cyprus, first for eight years

DERYNEIA - Greek and Turkish Cypriots embraced on the asphalt on Monday as two checkpoints were opened across the line that has divided Cyprus since 1974.
It had taken three and a half years. The leaders of the two communities agreed on both places in May 2015; then the one side would not move an army post, and the other would not pay for a road.
"When we keep our word, people notice," said Elizabeth Rask, who heads the UN force on the island. She urged both leaders to use the moment and to sit down with the Secretary-General's envoy, who has been waiting since the talks collapsed in July of last year.
Neither leader came to Deryneia. The Greek Cypriot government's spokesman Photis Achilleos said the president would meet his counterpart "any day, any hour", provided that Turkey's warships leave the drilling blocks. The Turkish Cypriot side replied that it had heard the tune before.
At Lefka, the other crossing, the first car through belonged to a baker. He brought bread and asked whether there was still a cinema.
""",
    N(
        "agree",
        "The leaders of the two communities|CYP; NORTHERN-CYPRUS",
        "",
        "sovereignty shipping",
        "The leaders of the two communities agreed on both places in May 2015",
    ),
    N(
        "retreat",
        "CYP; NORTHERN-CYPRUS",
        "",
        "sovereignty",
        "two checkpoints were opened across the line",
        "Two new crossings open in Cyprus",
    ),
    N("reject", "the one side|CYP; NORTHERN-CYPRUS", "", "troops", "the one side would not move an army post"),
    S(
        "UNO/unficyp/elizabeth-rask",
        "Elizabeth Rask, who heads the UN force on the island",
        "said",
        '"When we keep our word, people notice,"',
        form="direct",
    ),
    S(
        "UNO/unficyp/elizabeth-rask",
        "She",
        "urged",
        "to use the moment and to sit down with the Secretary-General's envoy, who has been waiting since the talks collapsed in July of last year",
        to="both leaders|CYP; NORTHERN-CYPRUS",
    ),
    G(
        "appeal",
        "She|UNO/unficyp/elizabeth-rask",
        "both leaders|CYP; NORTHERN-CYPRUS",
        "negotiations",
        "urged both leaders to use the moment and to sit down with the Secretary-General's envoy",
    ),
    S(
        "CYP/gov/photis-achilleos",
        "The Greek Cypriot government's spokesman Photis Achilleos",
        "said",
        'the president would meet his counterpart "any day, any hour", provided that Turkey\'s warships leave the drilling blocks',
        form="mixed",
    ),
    G(
        "offer",
        "the president|CYP/president",
        "his counterpart|NORTHERN-CYPRUS",
        "negotiations",
        'the president would meet his counterpart "any day, any hour"',
        cond="prerequisite: provided that Turkey's warships leave the drilling blocks",
    ),
    G(
        "demand",
        "The Greek Cypriot government's spokesman Photis Achilleos|CYP/gov/photis-achilleos",
        "Turkey|TUR",
        "shipping energy",
        "Turkey's warships leave the drilling blocks",
    ),
    S("NORTHERN-CYPRUS", "The Turkish Cypriot side", "replied", "it had heard the tune before"),
    G("reject", "The Turkish Cypriot side|NORTHERN-CYPRUS", "CYP", "negotiations", "it had heard the tune before"),
    S("CYP/public", "He", "asked", "whether there was still a cinema"),
)
