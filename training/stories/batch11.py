"""Invented stories, eleventh batch: more deeds, more denials and warnings, actors known only from the context."""

from training.stories.notation import C, G, N, S, story

story(
    "baltic-fleet-drill",
    "Visby Posten",
    "2016-09-22",
    """
Sweden puts soldiers on Gotland for good, half a year early

STOCKHOLM - A hundred and fifty soldiers who were on exercise on Gotland were told on Wednesday not to go home. Sweden had planned to station a permanent force on the island from mid-2017; it is there now.
"It is a signal, and it is meant to be read," Supreme Commander's aide Colonel Stellan Ek told Visby Posten, without saying by whom. The minister of defence had been informed, he added, not asked.
Russia's ambassador said in the same week that his country had no plans to invade anybody, least of all sheep farmers. If Sweden joined NATO, however, there would be "measures of a military-technical kind".
Gotland's mayor, who for years had warned that the island could not defend its own harbour, said she slept well. The harbour at Slite meanwhile is to be let to a firm that unloads pipes for a Russian gas project. The government advised against it; the council needs the money.
A peace group from Hemse handed the soldiers buns and leaflets.
""",
    N(
        "mobilize",
        "Sweden|SWE",
        "",
        "troops",
        "A hundred and fifty soldiers who were on exercise on Gotland were told on Wednesday not to go home",
        "Sweden puts soldiers on Gotland for good",
    ),
    S(
        "SWE/mil",
        None,
        "were told",
        "not to go home",
        to="A hundred and fifty soldiers who were on exercise on Gotland|SWE/mil",
        date="2016-09-21",
    ),
    S(
        "SWE/mil/stellan-ek",
        "Supreme Commander's aide Colonel Stellan Ek",
        "told",
        '"It is a signal, and it is meant to be read,"',
        form="direct",
        to="Visby Posten|SWE/media/visby-posten",
    ),
    C("SWE/mil", "", "", "It is a signal, and it is meant to be read"),
    S("SWE/mil/stellan-ek", "he", "added", "The minister of defence had been informed", "not asked"),
    S(
        "RUS/embassy",
        "Russia's ambassador",
        "said",
        "his country had no plans to invade anybody, least of all sheep farmers",
        'If Sweden joined NATO, however, there would be "measures of a military-technical kind"',
        form="mixed",
    ),
    G("deny", "Russia's ambassador|RUS/embassy", "", "force", "his country had no plans to invade anybody"),
    G(
        "threaten",
        "RUS",
        "Sweden|SWE",
        "alliances troops",
        'there would be "measures of a military-technical kind"',
        cond="if: If Sweden joined NATO",
    ),
    G("demand", "RUS", "Sweden|SWE", "alliances", "Sweden joined NATO"),
    S("SWE/gov", "Gotland's mayor, who", "warned", "the island could not defend its own harbour"),
    G("warn", "Gotland's mayor|SWE/gov", "SWE", "troops", "the island could not defend its own harbour"),
    S(
        "SWE/gov",
        "Gotland's mayor, who for years had warned that the island could not defend its own harbour",
        "said",
        "she slept well",
    ),
    S("SWE/gov", "The government", "advised", "against it"),
    G("warn", "The government|SWE/gov", "the council|SWE/gov", "energy shipping", "The government advised against it"),
    N(
        "reject",
        "the council|SWE/gov",
        "The government|SWE/gov",
        "energy",
        "the council needs the money",
        time="present",
    ),
    N(
        "protest",
        "A peace group from Hemse|SWE/ngo",
        "SWE/mil",
        "troops",
        "A peace group from Hemse handed the soldiers buns and leaflets",
    ),
)

story(
    "burkina-gold-firm",
    "West African Mining Letter",
    "2024-08-27",
    """
Ouagadougou takes over two mines "by mutual wish"

Burkina Faso has nationalised the Boungou and Wahgnion gold mines and will pay 80 million dollars for them, a fifth of what they changed hands for last year.
The firm that sold them, Lilium, had sued the previous owner in London; by the settlement signed on Monday all sides drop all suits. In effect the state pays so that two firms stop quarrelling in its courtyard.
"It's neither a seizure nor a gift," mines ministry adviser Adama Sanfo said on state television. He assured the employees that nobody would be dismissed, and invited Russian, Turkish and local firms to come forward as operators.
Investors read it differently. "First the permits, then the mines, then us," the head of a Canadian explorer said, and warned shareholders not to expect dividends from the country for now.
The military leader promised in 2022 that he would not touch foreign property. In a speech last month he said that he would withdraw permits from those "who take and do not plant". He named none.
Gold fell to 2,512 dollars.
""",
    N(
        "coerce",
        "Burkina Faso|BFA",
        "Lilium|?/business",
        "assets trade",
        "Burkina Faso has nationalised the Boungou and Wahgnion gold mines",
        "Ouagadougou takes over two mines",
    ),
    N("agree", "BFA; ?/business", "", "assets justice", "by the settlement signed on Monday all sides drop all suits"),
    S(
        "BFA/gov/adama-sanfo",
        "mines ministry adviser Adama Sanfo",
        "said",
        '"It\'s neither a seizure nor a gift,"',
        form="direct",
    ),
    G(
        "deny",
        "mines ministry adviser Adama Sanfo|BFA/gov/adama-sanfo",
        "",
        "assets",
        "It's neither a seizure nor a gift",
    ),
    S("BFA/gov/adama-sanfo", "He", "assured", "nobody would be dismissed", to="the employees|BFA/public"),
    G("promise", "He|BFA/gov/adama-sanfo", "the employees|BFA/public", "trade", "nobody would be dismissed"),
    S(
        "BFA/gov/adama-sanfo",
        "He",
        "invited",
        "to come forward as operators",
        to="Russian, Turkish and local firms|RUS/business; TUR/business; BFA/business",
    ),
    G(
        "appeal",
        "He|BFA/gov/adama-sanfo",
        "Russian|RUS/business; Turkish|TUR/business; local firms|BFA/business",
        "trade",
        "invited Russian, Turkish and local firms to come forward as operators",
    ),
    S(
        "CAN/business",
        "the head of a Canadian explorer",
        "said",
        '"First the permits, then the mines, then us,"',
        form="direct",
    ),
    G(
        "accuse",
        "the head of a Canadian explorer|CAN/business",
        "BFA",
        "assets trade",
        "First the permits, then the mines, then us",
    ),
    S(
        "CAN/business",
        "the head of a Canadian explorer",
        "warned",
        "not to expect dividends from the country for now",
        to="shareholders|CAN/business",
    ),
    S(
        "BFA/president",
        "The military leader",
        "promised",
        "he would not touch foreign property",
        date="2022-01-01/2022-12-31",
    ),
    G("promise", "The military leader|BFA/president", "?/business", "assets", "he would not touch foreign property"),
    S(
        "BFA/president",
        "he",
        "said",
        'he would withdraw permits from those "who take and do not plant"',
        form="mixed",
        date="2024-07-01/2024-07-31",
    ),
    G(
        "threaten",
        "he|BFA/president",
        "those|?/business",
        "assets trade",
        'he would withdraw permits from those "who take and do not plant"',
    ),
)

story(
    "sk-japan-forced-labour",
    "Busan Daily Review",
    "2019-08-02",
    """
Tokyo strikes Seoul off list; Seoul: "We will not be defeated again"

Japan's cabinet on Friday removed South Korea from its list of countries with simplified export procedures, the first ever to be struck from it. The decision takes effect on August 28.
Within three hours South Korea said that it would do the same to Japan. "We will not be defeated again," its leader told an emergency cabinet meeting that was televised live.
Japan's trade ministry insists that the step has nothing to do with the Supreme Court's rulings on wartime labourers. Almost nobody in Seoul believes it. Vice minister Cho Byung-mo called it an open retaliation, and asked Washington to mediate; an American proposal for a "standstill agreement", made on Tuesday and confirmed by two officials there, had gone unanswered in Tokyo.
Whether Seoul will let the pact on military intelligence lapse, which either side may cancel until August 24, has not been decided. The defence ministry says it will weigh the matter "depending on Japan's attitude".
Petrol stations in Busan have stopped serving Japanese cars. Retailers report that sales of one Japanese beer are down by 45 percent.
""",
    N(
        "threaten",
        "Japan's cabinet|JPN/gov",
        "South Korea|KOR",
        "trade",
        "Japan's cabinet on Friday removed South Korea from its list of countries with simplified export procedures",
        "Tokyo strikes Seoul off list",
        by="2019-08-28: on August 28",
    ),
    S("KOR", "South Korea", "said", "it would do the same to Japan", date="2019-08-02"),
    G("threaten", "it|KOR", "Japan|JPN", "trade", "it would do the same to Japan"),
    S(
        "KOR/president",
        "its leader",
        "told",
        '"We will not be defeated again,"',
        form="direct",
        to="an emergency cabinet meeting|KOR/gov",
        date="2019-08-02",
    ),
    S(
        "JPN/gov",
        "Japan's trade ministry",
        "insists",
        "the step has nothing to do with the Supreme Court's rulings on wartime labourers",
    ),
    G(
        "deny",
        "Japan's trade ministry|JPN/gov",
        "KOR",
        "trade justice",
        "the step has nothing to do with the Supreme Court's rulings on wartime labourers",
        time="present",
    ),
    S("KOR?", "Almost nobody in Seoul", "believes", "it@2"),
    S("KOR/gov/cho-byung-mo", "Vice minister Cho Byung-mo", "called", "it an open retaliation"),
    G("accuse", "Vice minister Cho Byung-mo|KOR/gov/cho-byung-mo", "JPN", "trade", "called it an open retaliation"),
    S("KOR/gov/cho-byung-mo", "Vice minister Cho Byung-mo", "asked", "to mediate", to="Washington|USA"),
    G(
        "appeal",
        "Vice minister Cho Byung-mo|KOR/gov/cho-byung-mo",
        "Washington|USA",
        "negotiations trade",
        "asked Washington to mediate",
    ),
    S(
        "USA?",
        "two officials there",
        "confirmed",
        'an American proposal for a "standstill agreement", made on Tuesday',
        form="mixed",
    ),
    G(
        "offer",
        "American|USA",
        "Tokyo|JPN; KOR",
        "trade negotiations",
        'an American proposal for a "standstill agreement"',
    ),
    N("agree", "Tokyo|JPN", "American|USA", "trade", "had gone unanswered in Tokyo", mod="negated"),
    S(
        "KOR/mod",
        "The defence ministry",
        "says",
        'it will weigh the matter "depending on Japan\'s attitude"',
        form="mixed",
    ),
    G(
        "threaten",
        "The defence ministry|KOR/mod",
        "Japan|JPN",
        "alliances",
        "it will weigh the matter",
        time="present",
        mod="hedged",
        cond='if: "depending on Japan\'s attitude"',
    ),
    N(
        "protest",
        "Petrol stations in Busan|KOR/business",
        "Japanese|JPN",
        "trade",
        "Petrol stations in Busan have stopped serving Japanese cars",
    ),
    S("KOR/business", "Retailers", "report", "sales of one Japanese beer are down by 45 percent"),
)

story(
    "jordan-syria-drugs",
    "Amman Mirror",
    "2023-01-08",
    """
Army thwarts smugglers, Amman sends word to Damascus through Moscow's men

The Jordanian army said it foiled on Saturday an attempt to smuggle four hundred thousand pills of captagon across the Syrian border and killed one of those who carried them.
According to two security officials in Amman, the kingdom has asked Russian officers at Hmeimim to tell the Syrian Fourth Division that the next convoy will be met "on its own side of the line". It was not the first such message, one of them said; it was the first without a please.
Syria's government denies that its army has a hand in the trade. It points to armed gangs in Suwayda.
Jordan has rebuilt ties with Damascus since 2021, reopened the crossing at Jaber and invited ministers. Critics in the lower house now ask what for. "We gave him legitimacy, he gave us pills," said MP Dima Qudah, who wants the crossing closed again until the labs are.
The interior minister, who was present, did not answer her.
""",
    S(
        "JOR/mil",
        "The Jordanian army",
        "said",
        "it foiled on Saturday an attempt to smuggle four hundred thousand pills of captagon across the Syrian border and killed one of those who carried them",
    ),
    G(
        "attack",
        "The Jordanian army|JOR/mil",
        "those who carried them|?",
        "force other",
        "killed one of those who carried them",
        "Army thwarts smugglers",
    ),
    S(
        "JOR/gov",
        "two security officials in Amman",
        "According to",
        'the kingdom has asked Russian officers at Hmeimim to tell the Syrian Fourth Division that the next convoy will be met "on its own side of the line"',
        form="mixed",
    ),
    S(
        "JOR",
        "the kingdom",
        "asked",
        'to tell the Syrian Fourth Division that the next convoy will be met "on its own side of the line"',
        form="mixed",
        to="Russian officers at Hmeimim|RUS/mil",
        up=1,
    ),
    G(
        "appeal",
        "the kingdom|JOR",
        "Russian officers at Hmeimim|RUS/mil",
        "negotiations",
        "has asked Russian officers at Hmeimim to tell the Syrian Fourth Division",
    ),
    G(
        "threaten",
        "the kingdom|JOR",
        "the Syrian Fourth Division|SYR/mil",
        "force",
        'the next convoy will be met "on its own side of the line"',
    ),
    C(
        "the kingdom|JOR",
        "Russian officers at Hmeimim|RUS/mil",
        "the Syrian Fourth Division|SYR/mil",
        "the kingdom has asked Russian officers at Hmeimim to tell the Syrian Fourth Division",
        "Amman sends word to Damascus through Moscow's men",
    ),
    S("JOR/gov", "one of them", "said", "It was not the first such message", "it was the first without a please"),
    S("SYR/gov", "Syria's government", "denies", "its army has a hand in the trade"),
    G(
        "deny",
        "Syria's government|SYR/gov",
        "JOR",
        "other",
        "denies that its army has a hand in the trade",
        time="present",
    ),
    S("SYR/gov", "It", "points to", "armed gangs in Suwayda"),
    G(
        "accuse",
        "It|SYR/gov",
        "armed gangs in Suwayda|SYR/rebels",
        "other",
        "points to armed gangs in Suwayda",
        time="present",
    ),
    N("retreat", "Jordan|JOR", "Damascus|SYR", "relations trade", "reopened the crossing at Jaber"),
    S("JOR/parliament", "Critics in the lower house", "ask", "what for"),
    S(
        "JOR/parliament/dima-qudah",
        "MP Dima Qudah, who wants the crossing closed again until the labs are",
        "said",
        '"We gave him legitimacy, he gave us pills,"',
        form="direct",
    ),
    G(
        "accuse",
        "MP Dima Qudah|JOR/parliament/dima-qudah",
        "him|SYR/president",
        "relations",
        "We gave him legitimacy, he gave us pills",
    ),
    S("JOR/parliament/dima-qudah", "MP Dima Qudah, who", "wants", "the crossing closed again until the labs are"),
    G(
        "appeal",
        "MP Dima Qudah|JOR/parliament/dima-qudah",
        "JOR/gov",
        "trade",
        "wants the crossing closed again",
        time="present",
        cond="until: until the labs are",
    ),
)

story(
    "antarctica-ship",
    "Hobart Ledger",
    "2019-01-24",
    """
Icebreaker frees itself, thanks nobody

HOBART, Australia - The supply ship Boreal Pioneer, held in pack ice for six days, broke out on Wednesday under her own power, hours before a Chinese icebreaker that had turned round to help her would have arrived.
"We said thank you all the same," Captain Maree Oldfield radioed. The operator had earlier denied that the ship was in danger, and then that she was stuck.
Scientists on board lost two weeks of work. They blame a decision to take the inner lead. The operator blames the wind, which had not been consulted.
The Chinese vessel, Xueying, resumed her course to Zhongshan station. Ships in these waters are bound by custom, more than by treaty, to come to each other's aid; in 2013 she had done so once and been trapped herself.
The tourists on a nearby cruise ship voted on whether to wait. They didn't.
""",
    N("offer", "Chinese|CHN", "AUS", "humanitarian shipping", "a Chinese icebreaker that had turned round to help her"),
    S(
        "AUS/business/maree-oldfield",
        "Captain Maree Oldfield",
        "radioed",
        '"We said thank you all the same,"',
        form="direct",
    ),
    G("praise", "We|AUS/business/maree-oldfield", "CHN", "shipping", "We said thank you all the same"),
    S("AUS/business", "The operator", "denied", "the ship was in danger", "she was stuck"),
    S("?/ngo", "They", "blame", "a decision to take the inner lead"),
    S("AUS/business", "The operator", "blames", "the wind"),
)

story(
    "ukraine-eu-visa-press",
    "Continental Briefing",
    "2017-04-06",
    """
Parliament waves through visa-free travel; diplomats dampen

STRASBOURG - With 521 votes to 75 the European Parliament approved visa-free travel for Ukrainians on Thursday, and blue and yellow flags went up where none are allowed.
The Council still has to agree. "It will, unless something breaks," rapporteur Milda Kazlauskaite said. A suspension clause, on which France and Germany had insisted, lets any member state ask for visas to be brought back if asylum claims rise sharply.
Ukraine's ambassador presented the rapporteur with a loaf. He promised that his country would keep the anti-corruption court on the calendar, one of the conditions that had been named for the vote; it was to be set up by the end of last year, and has not been.
The Dutch delegation of a right-wing group voted against, as in the referendum a year ago. Its leader called the flags a provocation.
The Kremlin's envoy to the Union, Leonid Strakhov, congratulated the Ukrainians "on the right to wash dishes without a stamp", according to the site Eurokurier.
""",
    N(
        "agree",
        "the European Parliament|EU/parliament",
        "Ukrainians|UKR",
        "migration",
        "the European Parliament approved visa-free travel for Ukrainians on Thursday",
        "Parliament waves through visa-free travel",
    ),
    S(
        "EU/parliament/milda-kazlauskaite",
        "rapporteur Milda Kazlauskaite",
        "said",
        '"It will, unless something breaks,"',
        form="direct",
    ),
    G(
        "agree",
        "The Council|EU/council",
        "UKR",
        "migration",
        "It will",
        "The Council still has to agree",
        mod="hedged",
        time="future",
        cond="unless: unless something breaks",
    ),
    S("FRA; DEU", "France and Germany", "insisted", "A suspension clause"),
    G(
        "demand",
        "France|FRA; Germany|DEU",
        "EU",
        "migration",
        "A suspension clause, on which France and Germany had insisted",
    ),
    S("UKR/embassy", "He", "promised", "his country would keep the anti-corruption court on the calendar"),
    G(
        "promise",
        "his country|UKR",
        "EU",
        "justice",
        "his country would keep the anti-corruption court on the calendar",
    ),
    N(
        "demand",
        "EU",
        "UKR",
        "justice",
        "it was to be set up by the end of last year",
        by="2016-12-31: by the end of last year",
    ),
    N(
        "reject",
        "The Dutch delegation of a right-wing group|EU/parliament",
        "UKR",
        "migration",
        "The Dutch delegation of a right-wing group voted against",
    ),
    S("EU/parliament", "Its leader", "called", "the flags a provocation"),
    G("accuse", "Its leader|EU/parliament", "EU/parliament", "migration", "called the flags a provocation"),
    S(
        "RUS/delegation/leonid-strakhov",
        "The Kremlin's envoy to the Union, Leonid Strakhov",
        "congratulated",
        'the Ukrainians "on the right to wash dishes without a stamp"',
        form="mixed",
        to="the Ukrainians|UKR/public",
        relays="the site Eurokurier|?/media",
    ),
    G(
        "accuse",
        "The Kremlin's envoy to the Union, Leonid Strakhov|RUS/delegation/leonid-strakhov",
        "the Ukrainians|UKR/public",
        "migration",
        'congratulated the Ukrainians "on the right to wash dishes without a stamp"',
    ),
)

story(
    "nepal-india-map",
    "Himal Standard",
    "2020-06-19",
    """
KATHMANDU: Nepal's upper house on Thursday passed, without a single vote against, the amendment that puts Limpiyadhura, Lipulekh and Kalapani on the national emblem's map. The President authenticated it the same evening.
India said that this "artificial enlargement" was not tenable and violated the understanding to resolve boundary issues by talks. Its external affairs ministry had earlier let it be known that foreign secretaries could meet once the pandemic is over; Kathmandu replied that a pandemic had not prevented India from opening a road.
Foreign Ministry joint secretary Ganga Thapaliya said Nepal had twice, in writing, proposed dates. "We are still looking at the door," she said. Asked if China had encouraged the map, as an Indian general had hinted without naming it, she laughed and then denied it.
In Dharchula, Indian villagers who cross the hanging bridge for salt reported that Nepali police asked them for papers for the first time. A hundred youths burned an effigy in Birgunj and were driven off with water.
""",
    N(
        "threaten",
        "Nepal's upper house|NPL/parliament",
        "IND",
        "territory",
        "Nepal's upper house on Thursday passed, without a single vote against, the amendment that puts Limpiyadhura, Lipulekh and Kalapani on the national emblem's map",
    ),
    N("sign", "The President|NPL/president", "", "territory", "The President authenticated it the same evening"),
    S(
        "IND",
        "India",
        "said",
        'this "artificial enlargement" was not tenable and violated the understanding to resolve boundary issues by talks',
        form="mixed",
    ),
    G(
        "accuse",
        "India|IND",
        "NPL",
        "territory negotiations",
        'this "artificial enlargement" was not tenable and violated the understanding to resolve boundary issues by talks',
    ),
    S(
        "IND/mfa",
        "Its external affairs ministry",
        "let it be known",
        "foreign secretaries could meet once the pandemic is over",
    ),
    G(
        "offer",
        "Its external affairs ministry|IND/mfa",
        "NPL",
        "negotiations territory",
        "foreign secretaries could meet",
        cond="after: once the pandemic is over",
    ),
    S("NPL", "Kathmandu", "replied", "a pandemic had not prevented India from opening a road", to="IND"),
    G(
        "accuse",
        "Kathmandu|NPL",
        "India|IND",
        "negotiations territory",
        "a pandemic had not prevented India from opening a road",
    ),
    S(
        "NPL/mfa/ganga-thapaliya",
        "Foreign Ministry joint secretary Ganga Thapaliya",
        "said",
        "Nepal had twice, in writing, proposed dates",
    ),
    G("offer", "Nepal|NPL", "IND", "negotiations", "Nepal had twice, in writing, proposed dates"),
    S("NPL/mfa/ganga-thapaliya", "she", "said", '"We are still looking at the door,"', form="direct"),
    S("IND/mil", "an Indian general", "hinted", "China had encouraged the map"),
    G(
        "accuse",
        "an Indian general|IND/mil",
        "China|CHN",
        "territory",
        "as an Indian general had hinted without naming it",
        mod="hedged",
    ),
    N("deny", "she@1|NPL/mfa/ganga-thapaliya", "an Indian general|IND/mil", "territory", "denied it"),
    S(
        "IND/public",
        "Indian villagers who cross the hanging bridge for salt",
        "reported",
        "Nepali police asked them for papers for the first time",
    ),
    G(
        "demand",
        "Nepali police|NPL/gov",
        "them|IND/public",
        "shipping migration",
        "Nepali police asked them for papers for the first time",
    ),
    N("protest", "A hundred youths|NPL/public", "IND", "territory", "A hundred youths burned an effigy in Birgunj"),
    N("attack", "NPL/gov", "A hundred youths|NPL/public", "force", "were driven off with water"),
)

story(
    "cinema-review",
    "Gdansk Culture Weekly",
    "2023-05-12",
    """
Review: The General's Laundry

A tyrant is dying, his ministers negotiate over the bedsheets, and nobody dares to tell the laundress that the war was lost in March. Agata Brzoska's second film, shot in Poland and Georgia, is the funniest about surrender since the Czechs stopped making them.
"I demand silence!" shouts the marshal, and gets it. "I offer you half my kingdom," he whispers to the doctor, who asks for the car keys instead. A foreign ambassador warns, promises, condemns, and eats. When in the third act a bomb falls it is a relief.
Brzoska has said that she wrote it before February 2022 and was asked by a distributor to withdraw it after. She refused. He has since apologised, she says, with wine.
The music threatens to smother some scenes. The laundress, played by Lali Gogua, retreats from every shot and so conquers the film.
The Georgian culture ministry declined to support the premiere in Batumi.
""",
    S("?", "the marshal", "shouts", '"I demand silence!"', form="direct"),
    S("?", "he", "whispers", '"I offer you half my kingdom,"', form="direct", to="the doctor|?"),
    S(
        "POL//agata-brzoska",
        "Brzoska",
        "said",
        "she wrote it before February 2022 and was asked by a distributor to withdraw it after",
    ),
    S("POL/business", "a distributor", "asked by", "to withdraw it after", to="she|POL//agata-brzoska", up=1),
    S("POL//agata-brzoska", "she", "says", "He has since apologised", "with wine"),
    N(
        "reject",
        "The Georgian culture ministry|GEO/gov",
        "POL//agata-brzoska",
        "other",
        "The Georgian culture ministry declined to support the premiere in Batumi",
    ),
)

story(
    "us-iraq-withdraw-letter",
    "Potomac Record",
    "2020-01-07",
    """
A letter that was not sent announces a withdrawal that is not happening

For about ninety minutes on Monday the United States appeared to be leaving Iraq.
A letter on the stationery of the task force in Baghdad, addressed to the Iraqi joint command, told it that American troops would be "repositioning over the course of the coming days and weeks to prepare for onward movement". "We respect your sovereign decision to order our departure," it went on.
The order in question was none: parliament had voted on Sunday, in a resolution that does not bind, to ask the government to expel foreign troops.
At the Pentagon the chairman's spokesman, Col. Dale Hutchens, first said the letter was a forgery, then that it was a draft, then that it was a mistake. "There has been no decision to leave Iraq, period," he said. He could not explain how it had reached the Iraqis, who had translated it and noticed that the two versions differ.
An adviser to the Iraqi prime minister told The Potomac Record that his office took the letter at its word. "How should we behave if a country that size sends you a paper? Frame it?"
""",
    N(
        "retreat",
        "the United States|USA",
        "Iraq|IRQ",
        "troops",
        "the United States appeared to be leaving Iraq",
        mod="hedged",
    ),
    S(
        "USA/mil",
        "A letter on the stationery of the task force in Baghdad",
        "told",
        'American troops would be "repositioning over the course of the coming days and weeks to prepare for onward movement"',
        '"We respect your sovereign decision to order our departure,"',
        form="mixed",
        to="it|IRQ/mil",
        date="2020-01-06",
    ),
    G(
        "promise",
        "American troops|USA/mil",
        "the Iraqi joint command|IRQ/mil",
        "troops",
        'American troops would be "repositioning over the course of the coming days and weeks',
        "A letter that was not sent announces a withdrawal",
    ),
    G(
        "agree",
        "We|USA/mil",
        "your|IRQ",
        "troops sovereignty",
        "We respect your sovereign decision to order our departure",
    ),
    N(
        "demand",
        "parliament|IRQ/parliament",
        "the government|IRQ/gov",
        "troops",
        "parliament had voted on Sunday, in a resolution that does not bind, to ask the government to expel foreign troops",
    ),
    S("IRQ/parliament", "parliament", "ask", "to expel foreign troops", to="the government|IRQ/gov", date="2020-01-05"),
    S(
        "USA/defense/dale-hutchens",
        "the chairman's spokesman, Col. Dale Hutchens",
        "said",
        "the letter was a forgery",
        "it was a draft",
        "it was a mistake",
    ),
    G(
        "deny",
        "the chairman's spokesman, Col. Dale Hutchens|USA/defense/dale-hutchens",
        "",
        "troops",
        "the letter was a forgery",
        "There has been no decision to leave Iraq",
    ),
    S("USA/defense/dale-hutchens", "he", "said", '"There has been no decision to leave Iraq, period,"', form="direct"),
    S(
        "IRQ/pm",
        "An adviser to the Iraqi prime minister",
        "told",
        "his office took the letter at its word",
        '"How should we behave if a country that size sends you a paper? Frame it?"',
        form="mixed",
        to="The Potomac Record|USA/media/potomac-record",
    ),
)

story(
    "qatar-lng-briefs",
    "Doha Energy Note",
    "2022-11-21",
    """
QatarEnergy signs 27-year sale to Chinese buyer

Qatar's state firm will ship four million tonnes a year of liquefied gas to a Chinese refiner until the 2050s under a contract signed on Monday, the longest in the history of the trade.
"Europeans asked for five years, perhaps ten. We don't sell by the winter," an executive who was in the room told DEN. Germany's economy ministry, which has sought gas in Doha since spring, said that talks were going on and it was confident. It did not say whose.
An understanding on volumes for Brunsbüttel, which the emir was understood to have offered in May provided that Berlin did not insist on a clause against resale, has never been put on paper, according to two people familiar with it.
The refiner's shares closed flat. The federation of German industry, which had called on its government to show more flexibility, called on it again.
""",
    N(
        "sign",
        "Qatar's state firm|QAT/business; a Chinese refiner|CHN/business",
        "",
        "energy trade",
        "a contract signed on Monday",
        "QatarEnergy signs 27-year sale to Chinese buyer",
    ),
    N(
        "cooperate",
        "Qatar's state firm|QAT/business; a Chinese refiner|CHN/business",
        "",
        "energy trade",
        "Qatar's state firm will ship four million tonnes a year of liquefied gas to a Chinese refiner",
        time="future",
    ),
    S(
        "QAT/business",
        "an executive who was in the room",
        "told",
        '"Europeans asked for five years, perhaps ten. We don\'t sell by the winter,"',
        form="direct",
        to="DEN|QAT/media",
    ),
    G("appeal", "Europeans|EUROPE", "QAT", "energy trade", "Europeans asked for five years, perhaps ten"),
    G("reject", "We|QAT/business", "Europeans|EUROPE", "energy trade", "We don't sell by the winter"),
    S(
        "DEU/gov",
        "Germany's economy ministry, which has sought gas in Doha since spring",
        "said",
        "talks were going on and it was confident",
    ),
    S(
        "?",
        "two people familiar with it",
        "according to",
        "An understanding on volumes for Brunsbüttel",
        "has never been put on paper",
    ),
    G(
        "offer",
        "the emir|QAT/leader",
        "Berlin|DEU",
        "energy",
        "which the emir was understood to have offered in May",
        mod="hedged",
        cond="prerequisite: provided that Berlin did not insist on a clause against resale",
    ),
    G("sign", "QAT; DEU", "", "energy", "has never been put on paper", mod="negated"),
    N(
        "appeal",
        "The federation of German industry|DEU/business",
        "its government|DEU/gov",
        "energy",
        "called on its government to show more flexibility",
        "called on it again",
    ),
    S(
        "DEU/business",
        "The federation of German industry, which",
        "called on",
        "to show more flexibility",
        to="its government|DEU/gov",
    ),
)
