"""Invented stories, thirteenth batch: quiet pages, and some of what is still short (unless, after, hypothetical, hedged)."""

from training.stories.notation import C, G, N, S, story

story(
    "marathon-kigali",
    "Kigali Runner",
    "2023-06-11",
    """
Runner-up attacks early, pays late

KIGALI - Rwanda's Clementine Uwase won the city marathon on Sunday after her rival from Kenya, who had launched an assault on the first hill, capitulated on the last.
"She declared war at kilometre nine and I signed nothing," Uwase said, laughing. She threatened the course record but missed it by four seconds.
Organisers apologised to two hundred amateurs who were sent the wrong way by a volunteer and offered them free entry next year. One demanded his three kilometres back.
The men's race was a truce until the stadium. Ethiopia's Girma Tolosa, banned for a year in 2021 and always denying that he had cheated, took it in a sprint and dedicated it to his coach.
Police withdrew the road blocks at noon.
""",
    S(
        "RWA//clementine-uwase",
        "Uwase",
        "said",
        '"She declared war at kilometre nine and I signed nothing,"',
        form="direct",
    ),
    S("RWA/business", "Organisers", "offered", "free entry next year", to="them|?/public"),
    S("?", "One", "demanded", "his three kilometres back"),
    S("ETH//girma-tolosa", "Ethiopia's Girma Tolosa", "denying", "he had cheated"),
)

story(
    "recipe-column",
    "Levantine Table",
    "2020-05-02",
    """
The hummus peace

Every few years two governments go to war over chickpeas. In 2008 a Lebanese minister threatened to sue Israel for stealing the dish; in 2010 Beirut answered an Israeli record of four tonnes with one of ten. I was there, and I can report that both were too salty.
My aunt in Haifa claims that the secret is ice. My neighbour from Tyre calls that treason. Both insist on dried peas, soaked overnight, and both, I note, refuse garlic.
Do not surrender to the tin. Attack the skins with your thumbs, patiently. Lemon should warn of itself, not invade.
If guests disagree on who invented it, offer them seconds and change the subject.
""",
    S(
        "LBN/gov",
        "a Lebanese minister",
        "threatened",
        "to sue Israel for stealing the dish",
        date="2008-01-01/2008-12-31",
    ),
    G(
        "threaten",
        "a Lebanese minister|LBN/gov",
        "Israel|ISR",
        "other",
        "threatened to sue Israel for stealing the dish",
    ),
    S("AUTHOR", None, "I can report", "both were too salty"),
    S("ISR//my-aunt", "My aunt in Haifa", "claims", "the secret is ice"),
    S("?//my-neighbour", "My neighbour from Tyre", "calls", "that treason"),
    S("ISR//my-aunt; ?//my-neighbour", "Both", "insist", "dried peas, soaked overnight"),
)

story(
    "bulgaria-macedonia-hypo",
    "Struma Analysis",
    "2021-11-15",
    """
What if Sofia said yes?

Suppose the next Bulgarian government lifted the veto before Christmas. North Macedonia would then hold its first conference with the Union under the French presidency, its premier would not have had to resign, and a quarrel about a saint's birthplace would go back to the saints.
It will not happen. The parties that could form a cabinet in Sofia agree on little except that Skopje must first write the Bulgarians into its constitution; and the opposition in Skopje has vowed that it will never provide the votes.
"If they had asked for anything one can give, we would have given it in 2019," a Macedonian negotiator sighs. A Bulgarian colleague returns the sigh: had Skopje kept the treaty of 2017, nobody would have needed a veto.
Brussels could help. It might, for instance, open talks with Albania alone, a step that Tirana has been too polite to ask for and that Berlin has so far blocked.
One should not hope for much from the census either. It is said to have counted three and a half thousand Bulgarians, but it has not been published.
""",
    N("reject", "Bulgarian|BGR", "North Macedonia|MKD", "alliances", "the veto"),
    N(
        "retreat",
        "the next Bulgarian government|BGR/gov",
        "North Macedonia|MKD",
        "alliances",
        "lifted the veto before Christmas",
        time="future",
        mod="hypothetical",
    ),
    N(
        "meet",
        "North Macedonia|MKD; the Union|EU",
        "",
        "alliances negotiations",
        "North Macedonia would then hold its first conference with the Union",
        time="future",
        mod="hypothetical",
        cond="if: Suppose the next Bulgarian government lifted the veto",
    ),
    S(
        "BGR/party",
        "The parties that could form a cabinet in Sofia",
        "agree",
        "Skopje must first write the Bulgarians into its constitution",
    ),
    G(
        "demand",
        "The parties that could form a cabinet in Sofia|BGR/party",
        "Skopje|MKD",
        "human_rights alliances",
        "Skopje must first write the Bulgarians into its constitution",
        time="present",
    ),
    S("MKD/party", "the opposition in Skopje", "vowed", "it will never provide the votes"),
    G(
        "reject",
        "the opposition in Skopje|MKD/party",
        "MKD/gov",
        "alliances",
        "has vowed that it will never provide the votes",
    ),
    S(
        "MKD/delegation",
        "a Macedonian negotiator",
        "sighs",
        '"If they had asked for anything one can give, we would have given it in 2019,"',
        form="direct",
    ),
    G(
        "agree",
        "we|MKD",
        "they|BGR",
        "alliances",
        "we would have given it in 2019",
        mod="hypothetical",
        cond="if: If they had asked for anything one can give",
    ),
    S(
        "BGR/delegation",
        "A Bulgarian colleague",
        "returns the sigh",
        "had Skopje kept the treaty of 2017, nobody would have needed a veto",
    ),
    G(
        "accuse",
        "A Bulgarian colleague|BGR/delegation",
        "Skopje|MKD",
        "negotiations",
        "had Skopje kept the treaty of 2017",
        time="present",
    ),
    N(
        "agree",
        "Brussels|EU",
        "Albania|ALB",
        "alliances",
        "It might, for instance, open talks with Albania alone",
        time="future",
        mod="hypothetical",
    ),
    N("appeal", "Tirana|ALB", "EU", "alliances", "a step that Tirana has been too polite to ask for", mod="negated"),
    N("reject", "Berlin|DEU", "ALB", "alliances", "that Berlin has so far blocked"),
    S("?", None, "It is said", "to have counted three and a half thousand Bulgarians"),
)

story(
    "rus-regional-court",
    "Volga Line",
    "2018-08-01",
    """
Perm court frees pensioner fined for placard

PERM - A regional court in Russia on Wednesday overturned the fine of 10,000 roubles imposed in June on Lidia Karaseva, 67, who had stood in the square with a sheet of paper on which nothing was written.
"The absence of a slogan is not a slogan," the judge said. Karaseva had been detained for an hour; the police, she told Volga Line, gave her tea and took the paper.
Protests against the raising of the pension age were held in ninety towns on Saturday. In Perm the mayor's office had refused a permit for the centre and offered a stadium, which the trade unions accepted and the Communists did not.
The government may soften the reform for women, a newspaper close to it reported, quoting nobody. A spokesman said that he knew of no such plans and would be the first to.
Karaseva has been given back her paper. She intends to frame it.
""",
    S(
        "RUS/court",
        "A regional court in Russia",
        "overturned",
        "the fine of 10,000 roubles imposed in June on Lidia Karaseva, 67",
        date="2018-08-01",
    ),
    G(
        "retreat",
        "A regional court in Russia|RUS/court",
        "Lidia Karaseva|RUS//lidia-karaseva",
        "human_rights justice",
        "overturned the fine of 10,000 roubles imposed in June on Lidia Karaseva",
        "Perm court frees pensioner fined for placard",
    ),
    N(
        "coerce",
        "RUS/gov",
        "Karaseva|RUS//lidia-karaseva",
        "human_rights",
        "Karaseva had been detained for an hour",
        "the fine of 10,000 roubles imposed in June",
    ),
    N(
        "protest",
        "RUS//lidia-karaseva",
        "RUS/gov",
        "human_rights",
        "who had stood in the square with a sheet of paper on which nothing was written",
    ),
    S("RUS/court", "the judge", "said", '"The absence of a slogan is not a slogan,"', form="direct"),
    S(
        "RUS//lidia-karaseva",
        "she",
        "told",
        "the police",
        "gave her tea and took the paper",
        to="Volga Line|RUS/media/volga-line",
    ),
    N(
        "protest",
        "RUS/public",
        "RUS/gov",
        "other",
        "Protests against the raising of the pension age were held in ninety towns on Saturday",
    ),
    N(
        "reject",
        "the mayor's office|RUS/gov",
        "RUS/public",
        "human_rights",
        "the mayor's office had refused a permit for the centre",
    ),
    N(
        "offer",
        "the mayor's office|RUS/gov",
        "the trade unions|RUS/ngo; the Communists|RUS/party",
        "human_rights",
        "offered a stadium",
    ),
    N("agree", "the trade unions|RUS/ngo", "RUS/gov", "human_rights", "which the trade unions accepted"),
    N("reject", "the Communists|RUS/party", "RUS/gov", "human_rights", "the Communists did not"),
    S("RUS/media", "a newspaper close to it", "reported", "The government may soften the reform for women"),
    G(
        "concede",
        "The government|RUS/gov",
        "RUS/public",
        "other",
        "The government may soften the reform for women",
        time="future",
        mod="hedged",
    ),
    S("RUS/gov", "A spokesman", "said", "he knew of no such plans and would be the first to"),
    G("deny", "A spokesman|RUS/gov", "a newspaper close to it|RUS/media", "other", "he knew of no such plans"),
    S("RUS//lidia-karaseva", "She", "intends", "to frame it"),
)

story(
    "nigeria-niger-delta-warn",
    "Port Harcourt Sentinel",
    "2016-05-09",
    """
Avengers give oil firms a fortnight, army a laugh

Militants calling themselves the Creek Avengers have told all foreign oil workers to leave Nigeria's delta within two weeks, or they would "meet the fire on the water".
The statement, sent to this newspaper and to two agencies, claims the attack on the Okan platform on Wednesday night. A company spokesman confirmed that output of 35,000 barrels a day had been shut in and that nobody was hurt.
"Fire on the water is what they cook with," Brigadier Haruna Sule of the Joint Task Force said. He promised that the platform would be guarded by sunrise. By Sunday the army had moved four gunboats to the estuary and, residents of Gbaramatu complained, searched their kitchens.
Elders of the kingdom offered to talk to the young men if the soldiers left the villages. The governor passed the offer to Abuja. From Abuja nothing has been heard.
The amnesty of 2009, under which thirty thousand fighters get a monthly payment, was cut by two thirds in the budget. It would not be restored, a presidential aide has said, unless oil recovered to 60 dollars.
""",
    S(
        "NGA/rebels",
        "Militants calling themselves the Creek Avengers",
        "have told",
        'to leave Nigeria\'s delta within two weeks, or they would "meet the fire on the water"',
        form="mixed",
        to="all foreign oil workers|?/business",
    ),
    G(
        "demand",
        "Militants calling themselves the Creek Avengers|NGA/rebels",
        "all foreign oil workers|?/business",
        "energy",
        "have told all foreign oil workers to leave Nigeria's delta",
        "Avengers give oil firms a fortnight",
        by="?: within two weeks",
    ),
    G(
        "threaten",
        "Militants calling themselves the Creek Avengers|NGA/rebels",
        "they|?/business",
        "force energy",
        'they would "meet the fire on the water"',
        cond="unless: to leave Nigeria's delta within two weeks",
    ),
    S(
        "NGA/rebels",
        "The statement, sent to this newspaper and to two agencies",
        "claims",
        "the attack on the Okan platform on Wednesday night",
    ),
    G(
        "attack",
        "NGA/rebels",
        "the Okan platform|?/business",
        "force energy",
        "the attack on the Okan platform on Wednesday night",
    ),
    S(
        "?/business",
        "A company spokesman",
        "confirmed",
        "output of 35,000 barrels a day had been shut in and that nobody was hurt",
    ),
    S(
        "NGA/mil/haruna-sule",
        "Brigadier Haruna Sule of the Joint Task Force",
        "said",
        '"Fire on the water is what they cook with,"',
        form="direct",
    ),
    S("NGA/mil/haruna-sule", "He", "promised", "the platform would be guarded by sunrise"),
    G(
        "promise",
        "He|NGA/mil/haruna-sule",
        "?/business",
        "force energy",
        "the platform would be guarded",
        by="?: by sunrise",
    ),
    N("mobilize", "the army|NGA/mil", "NGA/rebels", "troops", "the army had moved four gunboats to the estuary"),
    S("NGA/public", "residents of Gbaramatu", "complained", "searched their kitchens"),
    G("coerce", "the army|NGA/mil", "residents of Gbaramatu|NGA/public", "human_rights", "searched their kitchens"),
    G(
        "accuse",
        "residents of Gbaramatu|NGA/public",
        "the army|NGA/mil",
        "human_rights",
        "residents of Gbaramatu complained, searched their kitchens",
    ),
    S("NGA/public", "Elders of the kingdom", "offered", "to talk to the young men if the soldiers left the villages"),
    G(
        "offer",
        "Elders of the kingdom|NGA/public",
        "NGA/gov",
        "negotiations troops",
        "offered to talk to the young men",
        cond="if: if the soldiers left the villages",
    ),
    G("demand", "Elders of the kingdom|NGA/public", "the soldiers|NGA/mil", "troops", "the soldiers left the villages"),
    C(
        "Elders of the kingdom|NGA/public",
        "The governor|NGA/gov",
        "Abuja|NGA/gov",
        "The governor passed the offer to Abuja",
    ),
    N("agree", "Abuja|NGA/gov", "NGA/public", "negotiations", "From Abuja nothing has been heard", mod="negated"),
    N(
        "sanction",
        "NGA/gov",
        "thirty thousand fighters|NGA/rebels",
        "aid",
        "The amnesty of 2009, under which thirty thousand fighters get a monthly payment, was cut by two thirds in the budget",
    ),
    S(
        "NGA/president",
        "a presidential aide",
        "has said",
        "It would not be restored",
        "unless oil recovered to 60 dollars",
    ),
    G(
        "reject",
        "a presidential aide|NGA/president",
        "NGA/rebels",
        "aid",
        "It would not be restored",
        cond="unless: unless oil recovered to 60 dollars",
    ),
)

story(
    "lib-local-library",
    "Bergen Byblad",
    "2017-10-12",
    """
Library lifts ban on whispering

BERGEN, Norway - The children's department of the city library has withdrawn its rule of silence after nineteen years.
"We capitulated to the facts," librarian Sunniva Moen says. Parents had petitioned; a grandfather had staged a one-man strike by reading aloud from the penal code.
The rule was imposed in 1998 following a dispute over a parrot. Its author, who has retired to Molde, warns in a letter to the editor that chaos will come. It came on Tuesday, with cake.
The head of culture at the town hall praised the decision and promised nothing else. Overdue fines remain in force.
""",
    S("NOR/gov/sunniva-moen", "librarian Sunniva Moen", "says", '"We capitulated to the facts,"', form="direct"),
    S("NOR//author", "Its author, who has retired to Molde", "warns", "chaos will come", to="the editor|NOR/media"),
    S("NOR/gov", "The head of culture at the town hall", "praised", "the decision"),
)

story(
    "un-libya-talks",
    "Maghreb Courier",
    "2020-10-23",
    """
Libyan officers sign truce in Geneva: foreigners out in ninety days

GENEVA - Five officers from each of Libya's two camps signed a permanent ceasefire on Friday under the eyes of the United Nations' acting envoy, who called it a good day.
All foreign fighters are to leave within three months of the signing, that is by 23 January. Units at the front go back to their barracks. A joint force will deal with whoever breaks the truce, and groups that the Security Council lists as terrorists are not covered by it.
The Tripoli side had insisted that its accord with Turkey, a state and no militia, stay untouched. It does. Turkey's president doubted aloud that the truce would last; he reproached the signatories with being "not of the highest level". Egypt praised them.
Whether the Russians of the firm Wagner, perhaps two thousand, will go is the question. The eastern command has always denied that there are any. A Western diplomat, speaking to the Tunis radio Diwan-Sud, said the east had privately undertaken to send them home if Turkish instructors leave on the same day.
The first flight from Tripoli to Benghazi landed an hour after the ceremony. On board, someone sang.
""",
    N(
        "sign",
        "Five officers from each of Libya's two camps|LBY/mil; LNA",
        "",
        "ceasefire",
        "Five officers from each of Libya's two camps signed a permanent ceasefire on Friday",
        "Libyan officers sign truce in Geneva",
    ),
    S("UNO", "the United Nations' acting envoy, who", "called", "it a good day"),
    N(
        "demand",
        "LBY/mil; LNA",
        "All foreign fighters|?",
        "troops ceasefire",
        "All foreign fighters are to leave",
        "foreigners out in ninety days",
        by="2021-01-23: by 23 January",
    ),
    N("agree", "LBY/mil; LNA", "", "troops ceasefire", "Units at the front go back to their barracks"),
    S("LBY/gov", "The Tripoli side", "had insisted", "its accord with Turkey, a state and no militia, stay untouched"),
    G(
        "demand",
        "The Tripoli side|LBY/gov",
        "LNA",
        "alliances",
        "its accord with Turkey, a state and no militia, stay untouched",
    ),
    S("TUR/president", "Turkey's president", "doubted", "the truce would last"),
    S("TUR/president", "he", "reproached", 'the signatories with being "not of the highest level"', form="mixed"),
    G(
        "accuse",
        "he|TUR/president",
        "the signatories|LBY/mil; LNA",
        "ceasefire",
        'reproached the signatories with being "not of the highest level"',
    ),
    N("praise", "Egypt|EGY", "them|LBY/mil; LNA", "ceasefire", "Egypt praised them"),
    N("deny", "The eastern command|LNA", "", "troops", "The eastern command has always denied that there are any"),
    S("LNA", "The eastern command", "denied", "there are any"),
    S(
        "WEST?",
        "A Western diplomat",
        "said",
        "the east had privately undertaken to send them home if Turkish instructors leave on the same day",
        to="the Tunis radio Diwan-Sud|TUN/media/diwan-sud",
        relays="the Tunis radio Diwan-Sud|TUN/media/diwan-sud",
    ),
    G(
        "promise",
        "the east|LNA",
        "LBY/gov",
        "troops",
        "the east had privately undertaken to send them home",
        cond="if: if Turkish instructors leave on the same day",
    ),
    G("demand", "the east|LNA", "Turkish instructors|TUR/mil", "troops", "Turkish instructors leave on the same day"),
)
