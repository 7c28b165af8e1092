"""Invented stories, eighth batch: aid, release, giving way; a government and its own courts, parliament, citizens."""

from training.stories.notation import G, N, S, story

story(
    "tunisia-judges",
    "Le Quotidien de Tunis (English)",
    "2022-06-20",
    """
Judges end strike on dismissals, "for the litigants' sake"

TUNIS - Tunisia's judges went back to work on Monday after two weeks in which hardly a court sat. Their association said that the strike was suspended, not ended, and would be resumed if the decree that dismissed fifty-seven of them was not repealed by the end of the judicial year.
The presidency has not budged. In an interview with the weekly Al-Minbar a presidential counsellor, Skander Trabelsi, accused the dismissed judges of having protected terrorists and adulterers. He admitted, though, that there may have been "two or three errors of name", which would be corrected.
On that the association seized at once. "So they do read the files, afterwards," said its spokeswoman, Hela Bouazizi.
The administrative court is to rule in August. Lawyers expect it to annul most of the dismissals; few expect the presidency to comply.
The Venice Commission had asked the authorities in May to put off the referendum on the constitution. For that its members were told to leave the country.
""",
    N(
        "retreat",
        "Tunisia's judges|TUN/court",
        "TUN/president",
        "justice",
        "Tunisia's judges went back to work on Monday",
        "Judges end strike on dismissals",
    ),
    N("protest", "Tunisia's judges|TUN/court", "TUN/president", "justice", "two weeks in which hardly a court sat"),
    S(
        "TUN/court",
        "Their association",
        "said",
        "the strike was suspended, not ended, and would be resumed if the decree that dismissed fifty-seven of them was not repealed by the end of the judicial year",
    ),
    G(
        "threaten",
        "Their association|TUN/court",
        "TUN/president",
        "justice",
        "would be resumed",
        cond="if: if the decree that dismissed fifty-seven of them was not repealed by the end of the judicial year",
    ),
    G(
        "demand",
        "Their association|TUN/court",
        "TUN/president",
        "justice",
        "the decree that dismissed fifty-seven of them was not repealed",
        by="?: by the end of the judicial year",
    ),
    N("reject", "The presidency|TUN/president", "TUN/court", "justice", "The presidency has not budged"),
    N(
        "sanction",
        "TUN/president",
        "fifty-seven of them|TUN/court",
        "justice",
        "the decree that dismissed fifty-seven of them",
    ),
    S(
        "TUN/president/skander-trabelsi",
        "a presidential counsellor, Skander Trabelsi",
        "accused",
        "the dismissed judges of having protected terrorists and adulterers",
        to="the weekly Al-Minbar|TUN/media/al-minbar",
        relays="the weekly Al-Minbar|TUN/media/al-minbar",
    ),
    G(
        "accuse",
        "a presidential counsellor, Skander Trabelsi|TUN/president/skander-trabelsi",
        "the dismissed judges|TUN/court",
        "justice terrorism",
        "accused the dismissed judges of having protected terrorists and adulterers",
    ),
    S(
        "TUN/president/skander-trabelsi",
        "He",
        "admitted",
        'there may have been "two or three errors of name", which would be corrected',
        form="mixed",
        to="the weekly Al-Minbar|TUN/media/al-minbar",
        relays="the weekly Al-Minbar|TUN/media/al-minbar",
    ),
    G(
        "concede",
        "He|TUN/president/skander-trabelsi",
        "TUN/court",
        "justice",
        'there may have been "two or three errors of name"',
    ),
    G("promise", "He|TUN/president/skander-trabelsi", "TUN/court", "justice", "which would be corrected"),
    S(
        "TUN/court/hela-bouazizi",
        "its spokeswoman, Hela Bouazizi",
        "said",
        '"So they do read the files, afterwards,"',
        form="direct",
    ),
    G(
        "accuse",
        "its spokeswoman, Hela Bouazizi|TUN/court/hela-bouazizi",
        "they|TUN/president",
        "justice",
        "So they do read the files, afterwards",
    ),
    S("TUN?", "Lawyers", "expect", "it to annul most of the dismissals"),
    S("?", "few", "expect", "the presidency to comply"),
    S(
        "COE",
        "The Venice Commission",
        "had asked",
        "to put off the referendum on the constitution",
        to="the authorities|TUN/gov",
        date="2022-05-01/2022-05-31",
    ),
    G(
        "appeal",
        "The Venice Commission|COE",
        "the authorities|TUN/gov",
        "leadership",
        "had asked the authorities in May to put off the referendum on the constitution",
    ),
    N("sanction", "TUN/gov", "its members|COE", "relations", "its members were told to leave the country"),
)

story(
    "sudan-rsf-aid-drop",
    "Upper Nile Herald",
    "2024-03-02",
    """
JUBA - South Sudan has agreed to let the World Food Programme fly food into Sudan's Nuba Mountains from Juba, officials on both sides of the border confirmed on Saturday.
"The sky has no checkpoint," the agency's regional director, Fenella Marsh, said, thanking the government in Juba for the permits, which it had asked for in November.
The authorities in Port Sudan, who regard such flights as a violation of their airspace, have threatened to shoot at aircraft that enter "without a number given by us". The agency has one, Marsh said; it was issued by the army on Thursday and revoked on Friday. She said flights would begin on Tuesday unless she was told otherwise by New York.
The SPLM-North of the mountains promised not to tax the cargo. RSF fighters, who besiege Dilling from two sides, said on social media that they would guarantee safe passage on the roads, but no lorries are planned.
Juba itself lives on food aid. In Bor, residents stoned a warehouse in January, when rations were halved.
""",
    S(
        "SSD?; SDN?",
        "officials on both sides of the border",
        "confirmed",
        "South Sudan has agreed to let the World Food Programme fly food into Sudan's Nuba Mountains from Juba",
        date="2024-03-02",
    ),
    G(
        "agree",
        "South Sudan|SSD",
        "the World Food Programme|WFP",
        "humanitarian aid",
        "South Sudan has agreed to let the World Food Programme fly food into Sudan's Nuba Mountains from Juba",
    ),
    S(
        "WFP//fenella-marsh",
        "the agency's regional director, Fenella Marsh",
        "said",
        '"The sky has no checkpoint,"',
        form="direct",
    ),
    S(
        "WFP//fenella-marsh",
        "the agency's regional director, Fenella Marsh",
        "thanking",
        "the government in Juba for the permits, which it had asked for in November",
    ),
    G(
        "praise",
        "the agency's regional director, Fenella Marsh|WFP//fenella-marsh",
        "the government in Juba|SSD/gov",
        "aid",
        "thanking the government in Juba for the permits",
    ),
    G("appeal", "it|WFP", "the government in Juba|SSD/gov", "aid", "which it had asked for in November"),
    S("SDN/gov", "The authorities in Port Sudan, who", "regard", "such flights as a violation of their airspace"),
    S(
        "SDN/gov",
        "The authorities in Port Sudan",
        "have threatened",
        'to shoot at aircraft that enter "without a number given by us"',
        form="mixed",
    ),
    G(
        "threaten",
        "The authorities in Port Sudan|SDN/gov",
        "WFP",
        "force shipping",
        "have threatened to shoot at aircraft",
        cond='if: that enter "without a number given by us"',
    ),
    S(
        "WFP//fenella-marsh",
        "Marsh",
        "said",
        "The agency has one",
        "it was issued by the army on Thursday and revoked on Friday",
    ),
    S("WFP//fenella-marsh", "She", "said", "flights would begin on Tuesday unless she was told otherwise by New York"),
    G(
        "announce",
        "She|WFP//fenella-marsh",
        "SDN",
        "aid shipping",
        "flights would begin on Tuesday",
        cond="unless: unless she was told otherwise by New York",
    ),
    S("SPLM-N", "The SPLM-North of the mountains", "promised", "not to tax the cargo"),
    G("promise", "The SPLM-North of the mountains|SPLM-N", "WFP", "aid", "promised not to tax the cargo"),
    N("coerce", "RSF fighters|RSF", "Dilling|SDN", "force", "who besiege Dilling from two sides", time="present"),
    S(
        "RSF",
        "RSF fighters, who besiege Dilling from two sides",
        "said",
        "they would guarantee safe passage on the roads",
    ),
    G("promise", "they|RSF", "WFP", "aid humanitarian", "they would guarantee safe passage on the roads"),
    N(
        "protest",
        "residents|SSD/public",
        "WFP",
        "aid",
        "residents stoned a warehouse in January, when rations were halved",
    ),
)

story(
    "paraguay-taiwan-beef",
    "Asunción Hoy",
    "2024-06-10",
    """
Ministro: "Nobody has asked us to leave"

Q. Farmers here say that they lose a billion dollars a year because China does not buy from a friend of Taipei. Will Paraguay change sides?
A. (Foreign ministry undersecretary Eladio Ferreira) No. We have had relations with Taiwan since 1957 and they will be kept. Taiwan buys our beef without a quota, gives scholarships, and never once asked how we vote in Geneva.
Q. A Chinese delegation visited the Chaco last month.
A. A private one. They were given tereré and a map.
Q. Did they carry an offer?
A. Not to us. If they had carried one we would have listened politely, as one does, and said what I have just said to you.
Q. A senator of your own party claims that Beijing offered to take all soy if recognition changed.
A. Senator Duarte should show the paper. I have not seen it, and I do not believe that it exists.
Q. Would you resign if the president decided otherwise?
A. I would. But he will not.
""",
    S(
        "PRY/media",
        "Q@0",
        None,
        "Farmers here say that they lose a billion dollars a year because China does not buy from a friend of Taipei. Will Paraguay change sides?",
        form="direct",
        to="PRY/mfa/eladio-ferreira",
    ),
    S(
        "PRY/business",
        "Farmers here",
        "say",
        "they lose a billion dollars a year because China does not buy from a friend of Taipei",
        up=1,
    ),
    G("sanction", "China|CHN", "PRY", "trade", "China does not buy from a friend of Taipei", time="present"),
    S(
        "PRY/mfa/eladio-ferreira",
        "Foreign ministry undersecretary Eladio Ferreira",
        None,
        "No. We have had relations with Taiwan since 1957 ... never once asked how we vote in Geneva",
        form="direct",
        to="Q@0|PRY/media",
    ),
    G(
        "announce",
        "We|PRY",
        "Taiwan|TWN",
        "relations sovereignty",
        "We have had relations with Taiwan since 1957 and they will be kept",
        time="present",
    ),
    G(
        "praise",
        "PRY/mfa/eladio-ferreira",
        "Taiwan|TWN",
        "relations trade",
        "Taiwan buys our beef without a quota, gives scholarships, and never once asked how we vote in Geneva",
        time="present",
    ),
    G("aid", "Taiwan|TWN", "PRY", "aid", "gives scholarships", time="present"),
    S(
        "PRY/media",
        "Q@1",
        None,
        "A Chinese delegation visited the Chaco last month",
        form="direct",
        to="PRY/mfa/eladio-ferreira",
    ),
    S(
        "PRY/mfa/eladio-ferreira",
        "A@2",
        None,
        "A private one. They were given tereré and a map",
        form="direct",
        to="Q@1|PRY/media",
    ),
    S("PRY/media", "Q@2", None, "Did they carry an offer?", form="direct", to="PRY/mfa/eladio-ferreira"),
    S(
        "PRY/mfa/eladio-ferreira",
        "A@4",
        None,
        "Not to us. If they had carried one we would have listened politely, as one does, and said what I have just said to you",
        form="direct",
        to="Q@2|PRY/media",
    ),
    G("deny", "PRY/mfa/eladio-ferreira", "", "relations", "Not to us", time="present"),
    G(
        "reject",
        "we|PRY",
        "CHN",
        "relations",
        "we would have listened politely, as one does, and said what I have just said to you",
        mod="hypothetical",
        cond="if: If they had carried one",
    ),
    S(
        "PRY/media",
        "Q@3",
        None,
        "A senator of your own party claims that Beijing offered to take all soy if recognition changed",
        form="direct",
        to="PRY/mfa/eladio-ferreira",
    ),
    S(
        "PRY/parliament/duarte",
        "A senator of your own party",
        "claims",
        "Beijing offered to take all soy if recognition changed",
        up=1,
    ),
    G(
        "offer",
        "Beijing|CHN",
        "PRY",
        "trade relations",
        "Beijing offered to take all soy",
        cond="if: if recognition changed",
    ),
    G("demand", "Beijing|CHN", "PRY", "relations", "recognition changed"),
    S(
        "PRY/mfa/eladio-ferreira",
        "A@6",
        None,
        "Senator Duarte should show the paper. I have not seen it, and I do not believe that it exists",
        form="direct",
        to="Q@3|PRY/media",
    ),
    G(
        "appeal",
        "PRY/mfa/eladio-ferreira",
        "Senator Duarte|PRY/parliament/duarte",
        "relations",
        "Senator Duarte should show the paper",
        time="present",
    ),
    G(
        "deny",
        "I|PRY/mfa/eladio-ferreira",
        "Senator Duarte|PRY/parliament/duarte",
        "relations trade",
        "I do not believe that it exists",
        time="present",
    ),
    S(
        "PRY/media",
        "Q@4",
        None,
        "Would you resign if the president decided otherwise?",
        form="direct",
        to="PRY/mfa/eladio-ferreira",
    ),
    S("PRY/mfa/eladio-ferreira", "A@7", None, "I would. But he will not", form="direct", to="Q@4|PRY/media"),
)

story(
    "afgh-girls-school",
    "Kabul Courier",
    "2022-03-23",
    """
Schools open for girls, and close again at nine

KABUL - Afghanistan's education ministry, which had said last week that girls of all classes would return to school on Wednesday, sent them home on Wednesday.
A notice read out at Zarghuna High School at nine in the morning said that secondary classes stay closed "until a plan is drawn up in accordance with Sharia and Afghan culture". Some girls wept. Some had to be pushed.
"It was decided last night, and not here," an official of the ministry told the agency Khaama Rasa by telephone, meaning Kandahar. A Taliban spokesman denied that there was any division in the leadership.
The United Nations mission deplored the step. Washington cancelled meetings that had been set for the weekend in Doha, a State Department spokeswoman said, at which the central bank's money was to be discussed. Norway's envoy, on the other hand, will travel to Kabul as planned, "because someone must".
Twenty women demonstrated before the ministry on Saturday. They chanted, "Open the schools!" and were allowed to disperse.
""",
    S(
        "AFG/gov",
        "Afghanistan's education ministry, which",
        "had said",
        "girls of all classes would return to school on Wednesday",
    ),
    G(
        "promise",
        "Afghanistan's education ministry|AFG/gov",
        "girls|AFG/public",
        "human_rights",
        "girls of all classes would return to school on Wednesday",
        by="2022-03-23: on Wednesday",
    ),
    N(
        "coerce",
        "Afghanistan's education ministry|AFG/gov",
        "them|AFG/public",
        "human_rights",
        "sent them home on Wednesday",
        "Schools open for girls, and close again at nine",
    ),
    S(
        "AFG/gov",
        "A notice read out at Zarghuna High School at nine in the morning",
        "said",
        'secondary classes stay closed "until a plan is drawn up in accordance with Sharia and Afghan culture"',
        form="mixed",
        date="2022-03-23",
    ),
    G(
        "reject",
        "AFG/gov",
        "AFG/public",
        "human_rights",
        "secondary classes stay closed",
        cond='until: "until a plan is drawn up in accordance with Sharia and Afghan culture"',
    ),
    S(
        "AFG/gov",
        "an official of the ministry",
        "told",
        '"It was decided last night, and not here,"',
        form="direct",
        to="the agency Khaama Rasa|AFG/media/khaama-rasa",
        relays="the agency Khaama Rasa|AFG/media/khaama-rasa",
    ),
    S("TALIBAN", "A Taliban spokesman", "denied", "there was any division in the leadership"),
    G("deny", "A Taliban spokesman|TALIBAN", "", "leadership", "denied that there was any division in the leadership"),
    S("UNO", "The United Nations mission", "deplored", "the step"),
    G("accuse", "The United Nations mission|UNO", "AFG/gov", "human_rights", "deplored the step"),
    S(
        "USA/state",
        "a State Department spokeswoman",
        "said",
        "Washington cancelled meetings that had been set for the weekend in Doha",
        "at which the central bank's money was to be discussed",
    ),
    G(
        "reject",
        "Washington|USA",
        "AFG",
        "assets negotiations",
        "Washington cancelled meetings that had been set for the weekend in Doha",
    ),
    S("NOR/gov", "Norway's envoy", "will travel", '"because someone must"', form="direct"),
    N(
        "meet",
        "Norway's envoy|NOR/gov; AFG",
        "",
        "relations human_rights",
        "will travel to Kabul as planned",
        time="future",
    ),
    N(
        "protest",
        "Twenty women|AFG/public",
        "the ministry|AFG/gov",
        "human_rights",
        "Twenty women demonstrated before the ministry on Saturday",
    ),
    S("AFG/public", "They", "chanted", '"Open the schools!"', form="direct"),
    G("demand", "They|AFG/public", "the ministry|AFG/gov", "human_rights", "Open the schools"),
)

story(
    "bosnia-census-trivia",
    "Sava Review",
    "2016-06-30",
    """
The figures are out, and nobody is missing

Three years after the enumerators went from door to door, the statistics agency of Bosnia and Herzegovina has published how many people live in the country: 3,531,159. The agency's director read the number twice.
The institute of Republika Srpska does not recognise it. According to the institute, 196,000 persons were counted who do not live there. It has announced that it will publish a census of its own, and Eurostat, whose method was used, has said that there is only one.
In the square of Foča the matter moves few. "I was counted, I was not fed," says pensioner Rajko Lalić. His neighbour, who emigrated in 1994, was counted too.
Census wars are old here. The one of 1991, on which the map of Dayton is built, was held in peace; it had barely been printed when the shooting began. In 1971 the quarrel was over a capital letter.
The next count is planned for 2021. The agency is looking for enumerators and asks applicants to bring their own pen.
""",
    S("BIH/gov", "The agency's director", "read", "3,531,159"),
    N(
        "reject",
        "The institute of Republika Srpska|BIH/gov",
        "the statistics agency of Bosnia and Herzegovina|BIH/gov",
        "other sovereignty",
        "The institute of Republika Srpska does not recognise it",
        time="present",
    ),
    S("BIH/gov", "the institute", "According to", "196,000 persons were counted who do not live there"),
    S("BIH/gov", "It", "has announced", "it will publish a census of its own"),
    G("announce", "It|BIH/gov", "BIH/gov", "other", "it will publish a census of its own"),
    S("EU", "Eurostat, whose method was used", "has said", "there is only one"),
    S("BIH//rajko-lalic", "pensioner Rajko Lalić", "says", '"I was counted, I was not fed,"', form="direct"),
    S("BIH/gov", "The agency", "asks", "to bring their own pen", to="applicants|BIH/public"),
)

story(
    "thai-cambodia-temple",
    "Mekong Wire",
    "2025-06-17",
    """
Cambodia stops Thai fruit unless crossings reopen; Bangkok softens tone

PHNOM PENH/BANGKOK, June 17 - Cambodia halted imports of Thai fruit and vegetables on Tuesday, making good on an ultimatum that had run out at midnight.
Senate president's adviser Sok Virak said the ban would be lifted "within one hour" of Thailand restoring normal hours at all border crossings. He thanked Cambodian market women for their sacrifice and called on workers in Thailand to come home.
Thailand's defence minister said his country would not be the first to close a gate for good. The army, which controls the crossings, might lengthen the hours again, "if the other side withdraws from the trench at Chong Bok", a colonel of the Second Region told Mekong Wire. Cambodia says that it has no trench there.
A soldier was killed in a ten-minute exchange of fire on May 28. Both sides then agreed, at a meeting of the border committee, to go back to the lines of 2024, and each now accuses the other of not having done so.
Phnom Penh has written to the International Court of Justice. Bangkok has not recognised the court's jurisdiction since 1960 and will not do so, a government spokesman repeated.
""",
    N(
        "sanction",
        "Cambodia|KHM",
        "Thai|THA",
        "trade",
        "Cambodia halted imports of Thai fruit and vegetables on Tuesday",
        "Cambodia stops Thai fruit",
    ),
    N("threaten", "Cambodia|KHM", "THA", "trade", "making good on an ultimatum that had run out at midnight"),
    S(
        "KHM/parliament/sok-virak",
        "Senate president's adviser Sok Virak",
        "said",
        'the ban would be lifted "within one hour" of Thailand restoring normal hours at all border crossings',
        form="mixed",
        date="2025-06-17",
    ),
    G(
        "offer",
        "Senate president's adviser Sok Virak|KHM/parliament/sok-virak",
        "Thailand|THA",
        "trade",
        "the ban would be lifted",
        cond="after: of Thailand restoring normal hours at all border crossings",
        by='?: "within one hour"',
    ),
    G(
        "demand",
        "Senate president's adviser Sok Virak|KHM/parliament/sok-virak",
        "Thailand|THA",
        "trade shipping",
        "Thailand restoring normal hours at all border crossings",
        "unless crossings reopen",
    ),
    S("KHM/parliament/sok-virak", "He", "thanked", "Cambodian market women for their sacrifice"),
    G(
        "praise",
        "He|KHM/parliament/sok-virak",
        "Cambodian market women|KHM/public",
        "trade",
        "thanked Cambodian market women for their sacrifice",
    ),
    S("KHM/parliament/sok-virak", "He", "called on", "to come home", to="workers in Thailand|KHM/public"),
    G(
        "appeal",
        "He|KHM/parliament/sok-virak",
        "workers in Thailand|KHM/public",
        "migration",
        "called on workers in Thailand to come home",
    ),
    S("THA/mod", "Thailand's defence minister", "said", "his country would not be the first to close a gate for good"),
    G("promise", "his country|THA", "KHM", "shipping", "his country would not be the first to close a gate for good"),
    S(
        "THA/mil",
        "a colonel of the Second Region",
        "told",
        "The army, which controls the crossings, might lengthen the hours again",
        '"if the other side withdraws from the trench at Chong Bok"',
        form="mixed",
        to="Mekong Wire|?/media/mekong-wire",
    ),
    G(
        "offer",
        "The army|THA/mil",
        "the other side|KHM",
        "shipping troops",
        "might lengthen the hours again",
        mod="hedged",
        cond='if: "if the other side withdraws from the trench at Chong Bok"',
    ),
    G(
        "demand",
        "The army|THA/mil",
        "the other side|KHM",
        "troops territory",
        "the other side withdraws from the trench at Chong Bok",
    ),
    S("KHM", "Cambodia", "says", "it has no trench there"),
    G("deny", "Cambodia|KHM", "THA/mil", "troops", "it has no trench there", time="present"),
    N("attack", "KHM; THA", "KHM; THA", "force", "A soldier was killed in a ten-minute exchange of fire on May 28"),
    N(
        "agree",
        "Both sides|KHM; THA",
        "",
        "troops territory",
        "Both sides then agreed, at a meeting of the border committee, to go back to the lines of 2024",
    ),
    N("meet", "KHM; THA", "", "troops territory", "a meeting of the border committee"),
    S("KHM; THA", "each", "accuses", "the other of not having done so"),
    G(
        "accuse",
        "each|KHM; THA",
        "the other|KHM; THA",
        "troops negotiations",
        "each now accuses the other of not having done so",
        time="present",
    ),
    N(
        "appeal",
        "Phnom Penh|KHM",
        "the International Court of Justice|ICJ",
        "territory justice",
        "Phnom Penh has written to the International Court of Justice",
    ),
    S(
        "THA/gov",
        "a government spokesman",
        "repeated",
        "Bangkok has not recognised the court's jurisdiction since 1960 and will not do so",
    ),
    G(
        "reject",
        "Bangkok|THA",
        "ICJ",
        "justice",
        "Bangkok has not recognised the court's jurisdiction since 1960 and will not do so",
    ),
)

story(
    "latam-weather",
    "Costa Central",
    "2020-11-04",
    """
Hurricane turns, Honduras counts

SAN PEDRO SULA, Honduras - The hurricane crossed into Honduras at midnight as a storm, having spent its strength on Nicaragua, and by morning the Ulúa had occupied the airport.
Fire crews in small boats fought for every roof. Commander Julio Banegas asked people to hang white sheets from windows where there are children. "We come where we see white. We can't come where we hear shouting, it is everywhere," he told HCH radio.
Guatemala and El Salvador closed schools. The United States Southern Command flew in two helicopters with food and water, and Taiwan's ambassador handed over 200,000 dollars. Banana growers fear for two thirds of the plants.
The forecast is a truce of three days and then another front. A red alert is in force in seven departments.
""",
    S(
        "HND/gov/julio-banegas",
        "Commander Julio Banegas",
        "asked",
        "to hang white sheets from windows where there are children",
        to="people|HND/public",
    ),
    G(
        "appeal",
        "Commander Julio Banegas|HND/gov/julio-banegas",
        "people|HND/public",
        "humanitarian",
        "asked people to hang white sheets from windows where there are children",
    ),
    S(
        "HND/gov/julio-banegas",
        "he",
        "told",
        '"We come where we see white. We can\'t come where we hear shouting, it is everywhere,"',
        form="direct",
        to="HCH radio|HND/media",
        relays="HCH radio|HND/media",
    ),
    N(
        "aid",
        "The United States Southern Command|USA/mil",
        "HND",
        "aid humanitarian",
        "The United States Southern Command flew in two helicopters with food and water",
    ),
    N("aid", "Taiwan's ambassador|TWN/embassy", "HND", "aid", "Taiwan's ambassador handed over 200,000 dollars"),
    S("HND/business", "Banana growers", "fear", "for two thirds of the plants"),
)

story(
    "chad-france-bases",
    "N'Djamena Soir",
    "2024-12-01",
    """
Chad ends defence pact: "a decision, not a quarrel"

Chad has terminated the agreement on defence with France, and the foreign minister told the French ambassador so before he told the press, though only by an hour.
"This is not a break as in Niger," his chief of staff Brahim Djamous said on Sunday. "Our partner understands that after sixty-six years one moves out of one's parents' house." Chad would respect the notice periods laid down in the pact, he promised, and would not invite anybody else into the barracks.
Paris took note. It had itself planned to cut its thousand soldiers by more than half, a French officer says, and the plan was on the presidential desk in N'Djamena the very day it was overtaken.
Two Mirages left Kossei for Nancy in the morning. The rest is to be settled by a joint commission, whose French members have not been named.
The opposition alliance greeted the end of the pact and demanded that its secret annexes be published. Former rebel Mahamat Abakar had doubts. Who, he asked, would have stopped his column in 2019 if not those Mirages?
""",
    N(
        "sanction",
        "Chad|TCD",
        "France|FRA",
        "alliances troops",
        "Chad has terminated the agreement on defence with France",
        "Chad ends defence pact",
    ),
    N(
        "meet",
        "the foreign minister|TCD/mfa; the French ambassador|FRA/embassy",
        "",
        "alliances",
        "the foreign minister told the French ambassador so",
    ),
    S(
        "TCD/mfa",
        "the foreign minister",
        "told",
        "Chad has terminated the agreement on defence with France",
        to="the French ambassador|FRA/embassy",
    ),
    S(
        "TCD/mfa/brahim-djamous",
        "his chief of staff Brahim Djamous",
        "said",
        '"This is not a break as in Niger,"',
        "\"Our partner understands that after sixty-six years one moves out of one's parents' house.\"",
        form="direct",
        date="2024-12-01",
    ),
    G(
        "deny",
        "his chief of staff Brahim Djamous|TCD/mfa/brahim-djamous",
        "",
        "relations alliances",
        "This is not a break as in Niger",
    ),
    S(
        "TCD/mfa/brahim-djamous",
        "he",
        "promised",
        "Chad would respect the notice periods laid down in the pact",
        "and would not invite anybody else into the barracks",
    ),
    G(
        "promise",
        "Chad|TCD",
        "FRA",
        "alliances troops",
        "Chad would respect the notice periods laid down in the pact",
        "would not invite anybody else into the barracks",
    ),
    S(
        "FRA?",
        "a French officer",
        "says",
        "It had itself planned to cut its thousand soldiers by more than half",
        "and the plan was on the presidential desk in N'Djamena the very day it was overtaken",
    ),
    G("announce", "It|FRA", "TCD", "troops", "It had itself planned to cut its thousand soldiers by more than half"),
    N("retreat", "FRA/mil", "TCD", "troops", "Two Mirages left Kossei for Nancy in the morning"),
    S("TCD/party", "The opposition alliance", "greeted", "the end of the pact"),
    G("praise", "The opposition alliance|TCD/party", "TCD/gov", "alliances", "greeted the end of the pact"),
    S("TCD/party", "The opposition alliance", "demanded", "that its secret annexes be published"),
    G(
        "demand",
        "The opposition alliance|TCD/party",
        "TCD/gov",
        "alliances",
        "demanded that its secret annexes be published",
    ),
    S("TCD/rebels/mahamat-abakar", "he", "asked", "Who", "would have stopped his column in 2019 if not those Mirages?"),
    G("attack", "those Mirages|FRA/mil", "his column|TCD/rebels", "force", "stopped his column in 2019"),
)
