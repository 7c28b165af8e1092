"""Invented stories, tenth batch: warnings, mobilisation, signatures, messages by deeds; and quiet stories."""

from training.stories.notation import C, G, N, S, story

story(
    "venezuela-guyana-troops",
    "Demerara Times",
    "2024-02-10",
    """
Georgetown: build-up on Ankoko "a message we have read"

GEORGETOWN - Venezuela has moved light tanks and a field hospital to Ankoko island, satellite pictures published on Friday by a research institute in Washington show, two months after the presidents of both countries promised in Argyle not to use force.
Guyana's foreign secretary, Robert Persram-Lall, said the deployment was a message to the oil companies rather than to Guyana. "They want Houston to be afraid. Houston reads balance sheets," he told Demerara Times. He warned that any step across the line would bring Venezuela into conflict "with more than one neighbour".
Caracas has not denied the movement; it says that it is part of a yearly exercise. Its vice-president accused Guyana of having broken the Argyle accord first by inviting an American general.
Brazil, which sent armoured vehicles of its own to Boa Vista in December, would not allow anybody to pass through Roraima, a military spokesman in Brasília repeated on Saturday. He added that nobody had asked.
The joint commission meets in Brasília again, unless one side cancels, on the 25th.
""",
    S(
        "USA/ngo",
        "satellite pictures published on Friday by a research institute in Washington",
        "show",
        "Venezuela has moved light tanks and a field hospital to Ankoko island",
    ),
    G(
        "mobilize",
        "Venezuela|VEN",
        "Guyana|GUY",
        "troops territory",
        "Venezuela has moved light tanks and a field hospital to Ankoko island",
        "build-up on Ankoko",
    ),
    S("VEN/president; GUY/president", "the presidents of both countries", "promised", "not to use force"),
    G(
        "promise",
        "the presidents of both countries|VEN/president; GUY/president",
        "",
        "force territory",
        "the presidents of both countries promised in Argyle not to use force",
    ),
    S(
        "GUY/mfa/robert-persram-lall",
        "Guyana's foreign secretary, Robert Persram-Lall",
        "said",
        "the deployment was a message to the oil companies rather than to Guyana",
    ),
    C(
        "Venezuela|VEN",
        "",
        "the oil companies|?/business",
        "the deployment was a message to the oil companies rather than to Guyana",
        "a message we have read",
    ),
    S(
        "GUY/mfa/robert-persram-lall",
        "he",
        "told",
        '"They want Houston to be afraid. Houston reads balance sheets,"',
        form="direct",
        to="Demerara Times|GUY/media/demerara-times",
    ),
    S(
        "GUY/mfa/robert-persram-lall",
        "He",
        "warned",
        'any step across the line would bring Venezuela into conflict "with more than one neighbour"',
        form="mixed",
    ),
    G(
        "warn",
        "He|GUY/mfa/robert-persram-lall",
        "Venezuela|VEN",
        "force territory",
        'would bring Venezuela into conflict "with more than one neighbour"',
        cond="if: any step across the line",
    ),
    S("VEN", "it@1", "says", "it is part of a yearly exercise"),
    S(
        "VEN/gov",
        "Its vice-president",
        "accused",
        "Guyana of having broken the Argyle accord first by inviting an American general",
    ),
    G(
        "accuse",
        "Its vice-president|VEN/gov",
        "Guyana|GUY",
        "negotiations troops",
        "accused Guyana of having broken the Argyle accord first",
    ),
    G("appeal", "Guyana|GUY", "an American general|USA/mil", "alliances troops", "inviting an American general"),
    N(
        "mobilize",
        "Brazil|BRA",
        "",
        "troops",
        "Brazil, which sent armoured vehicles of its own to Boa Vista in December",
    ),
    S(
        "BRA/mil",
        "a military spokesman in Brasília",
        "repeated",
        "Brazil",
        "would not allow anybody to pass through Roraima",
        date="2024-02-10",
    ),
    G("reject", "Brazil|BRA", "", "troops territory", "would not allow anybody to pass through Roraima"),
    S("BRA/mil", "He", "added", "nobody had asked"),
    N(
        "meet",
        "VEN; GUY",
        "",
        "territory negotiations",
        "The joint commission meets in Brasília again",
        time="future",
        cond="unless: unless one side cancels",
    ),
)

story(
    "israel-jordan-water",
    "Galilee Post",
    "2021-07-08",
    """
Jerusalem signs off on doubling water to Amman

Israel and Jordan on Thursday initialled a deal under which the kingdom will buy an additional 50 million cubic meters of water this year, twice what the 1994 treaty provides, a statement by the Foreign Ministry said.
The agreement is to be signed once the joint committee has settled where the water will be handed over. In return Jordan may raise its exports to the West Bank from 160 to 700 million dollars, if the Palestinian Authority consents.
"This is what neighbors do," Regional Cooperation Ministry official Noga Peleg said after the meeting at the Allenby Bridge. Her Jordanian colleague did not speak to the press.
It was the first visible fruit of what diplomats call a reset. Relations sank under the former prime minister, whom the palace blamed for canceled visits and worse. MK Yaron Shitreet of the opposition criticized the sale as "a discount for insults".
Farmers in the Jordan Valley, on the eastern bank, demonstrated in a small way: a dozen of them emptied buckets over the road.
""",
    S(
        "ISR/mfa",
        "a statement by the Foreign Ministry",
        "said",
        "Israel and Jordan on Thursday initialled a deal under which the kingdom will buy an additional 50 million cubic meters of water this year, twice what the 1994 treaty provides",
        date="2021-07-08",
    ),
    G(
        "sign",
        "Israel|ISR; Jordan|JOR",
        "",
        "trade relations",
        "Israel and Jordan on Thursday initialled a deal",
        "Jerusalem signs off on doubling water to Amman",
    ),
    G(
        "cooperate",
        "the kingdom|JOR; Israel|ISR",
        "",
        "trade",
        "the kingdom will buy an additional 50 million cubic meters of water this year",
        time="future",
    ),
    N(
        "sign",
        "ISR; JOR",
        "",
        "trade",
        "The agreement is to be signed",
        time="future",
        cond="after: once the joint committee has settled where the water will be handed over",
    ),
    N(
        "agree",
        "ISR",
        "Jordan|JOR",
        "trade",
        "Jordan may raise its exports to the West Bank from 160 to 700 million dollars",
        cond="if: if the Palestinian Authority consents",
    ),
    S(
        "ISR/gov/noga-peleg",
        "Regional Cooperation Ministry official Noga Peleg",
        "said",
        '"This is what neighbors do,"',
        form="direct",
    ),
    N("meet", "ISR/gov/noga-peleg; JOR/gov", "", "trade", "the meeting at the Allenby Bridge"),
    S("JOR", "the palace", "blamed", "for canceled visits and worse"),
    G(
        "accuse",
        "the palace|JOR",
        "the former prime minister|ISR",
        "relations",
        "whom the palace blamed for canceled visits and worse",
    ),
    S(
        "ISR/parliament/yaron-shitreet",
        "MK Yaron Shitreet of the opposition",
        "criticized",
        'the sale as "a discount for insults"',
        form="mixed",
    ),
    G(
        "accuse",
        "MK Yaron Shitreet of the opposition|ISR/parliament/yaron-shitreet",
        "ISR/gov",
        "trade relations",
        'criticized the sale as "a discount for insults"',
    ),
    N(
        "protest",
        "Farmers in the Jordan Valley|JOR/public",
        "JOR/gov",
        "trade",
        "Farmers in the Jordan Valley, on the eastern bank, demonstrated in a small way",
    ),
)

story(
    "gaza-ngo-trucks",
    "Relief Line",
    "2024-06-20",
    """
"We were told to wait, so we wait"

AL-ARISH, Egypt - The flour in lorry 31 has been here for six weeks. Its driver, Sayed, 40, sleeps under it.
Israel says there is no limit on the aid that may enter Gaza and blames United Nations agencies for not fetching what has been let through at Kerem Shalom. The agencies say that they cannot drive where there is shooting. Egypt refuses to reopen its own side of Rafah until Palestinians run the other.
Between the three positions stands lorry 31.
A proposal by Qatar, passed on by American officers at the floating pier, would have let a private firm escort the convoys. Hamas turned it down, a person briefed on the talks said, after it learned that the firm's owner had served in the Israeli army. The firm denies this.
"If I could carry it on my back I would," Sayed says.
The World Food Programme warns that half a million people will have nothing by mid-July unless another crossing is opened. It suspended its work at the pier on 9 June, after two of its warehouses had been hit by rockets. Whose rockets they were it does not say.
""",
    S("ISR", "Israel", "says", "there is no limit on the aid that may enter Gaza"),
    S("ISR", "Israel", "blames", "United Nations agencies for not fetching what has been let through at Kerem Shalom"),
    G(
        "accuse",
        "Israel|ISR",
        "United Nations agencies|UNO",
        "aid humanitarian",
        "blames United Nations agencies for not fetching what has been let through at Kerem Shalom",
        time="present",
    ),
    S("UNO", "The agencies", "say", "they cannot drive where there is shooting"),
    G("deny", "The agencies|UNO", "Israel|ISR", "aid", "they cannot drive where there is shooting", time="present"),
    N(
        "reject",
        "Egypt|EGY",
        "ISR",
        "aid shipping",
        "Egypt refuses to reopen its own side of Rafah",
        time="present",
        cond="until: until Palestinians run the other",
    ),
    N("demand", "Egypt|EGY", "ISR", "sovereignty aid", "Palestinians run the other", time="present"),
    C(
        "Qatar|QAT",
        "American officers at the floating pier|USA/mil",
        "HAMAS",
        "A proposal by Qatar, passed on by American officers at the floating pier",
    ),
    N(
        "offer",
        "Qatar|QAT",
        "HAMAS; ISR",
        "aid",
        "A proposal by Qatar, passed on by American officers at the floating pier, would have let a private firm escort the convoys",
    ),
    S(
        "?",
        "a person briefed on the talks",
        "said",
        "Hamas turned it down",
        "after it learned that the firm's owner had served in the Israeli army",
    ),
    G("reject", "Hamas|HAMAS", "Qatar|QAT", "aid", "Hamas turned it down"),
    N("deny", "The firm|?/business", "HAMAS", "other", "The firm denies this", time="present"),
    S("EGY//sayed", "Sayed", "says", '"If I could carry it on my back I would,"', form="direct"),
    S(
        "WFP",
        "The World Food Programme",
        "warns",
        "half a million people will have nothing by mid-July unless another crossing is opened",
    ),
    G(
        "warn",
        "The World Food Programme|WFP",
        "",
        "humanitarian aid",
        "half a million people will have nothing",
        time="present",
        cond="unless: unless another crossing is opened",
        by="2024-07-15: by mid-July",
    ),
    G("demand", "The World Food Programme|WFP", "ISR; EGY", "aid", "another crossing is opened", time="present"),
    N("sanction", "It|WFP", "", "aid", "It suspended its work at the pier on 9 June"),
    N("attack", "?", "its warehouses|WFP", "force aid", "two of its warehouses had been hit by rockets"),
)

story(
    "fiji-climate-suit",
    "Suva Sun",
    "2023-03-30",
    """
UN backs island students' question to the court

By acclamation and without a vote the General Assembly asked the International Court of Justice on Wednesday what states owe each other when the sea rises. The idea came from a classroom in Fiji.
Twenty-seven law students of the University of the South Pacific wrote to Pacific governments in 2019. One answered. Vanuatu's then minister took up the cause, and by this week it had 132 sponsors. The United States was not among them; its delegate said that diplomacy, not litigation, was the way, but did not oppose the text.
"I was told it was homework," said Losalini Vakatale, one of the students.
The court's answer will bind nobody. Lawyers expect it to be quoted in every suit for a generation. A delegate of a small coal exporter called the resolution "a summons written in disappearing ink".
Tuvalu, for its part, has signed a contract with a firm in Copenhagen that will scan the islands in case they have to be remembered.
""",
    N(
        "appeal",
        "the General Assembly|UNO/general-assembly",
        "the International Court of Justice|ICJ",
        "justice other",
        "the General Assembly asked the International Court of Justice on Wednesday what states owe each other when the sea rises",
    ),
    S(
        "UNO/general-assembly",
        "the General Assembly",
        "asked",
        "what states owe each other when the sea rises",
        to="the International Court of Justice|ICJ",
        date="2023-03-29",
    ),
    N(
        "appeal",
        "Twenty-seven law students of the University of the South Pacific|FJI/ngo",
        "Pacific governments|PIF",
        "justice",
        "Twenty-seven law students of the University of the South Pacific wrote to Pacific governments in 2019",
    ),
    N(
        "agree",
        "Vanuatu's then minister|VUT/gov",
        "FJI/ngo",
        "justice",
        "One answered. Vanuatu's then minister took up the cause",
    ),
    N("praise", "The United States|USA", "", "justice", "The United States was not among them", mod="negated"),
    S("USA/delegation", "its delegate", "said", "diplomacy, not litigation, was the way"),
    S(
        "FJI//losalini-vakatale",
        "Losalini Vakatale, one of the students",
        "said",
        '"I was told it was homework,"',
        form="direct",
    ),
    S("?", "Lawyers", "expect", "it to be quoted in every suit for a generation"),
    S(
        "?/delegation",
        "A delegate of a small coal exporter",
        "called",
        'the resolution "a summons written in disappearing ink"',
        form="mixed",
    ),
    G(
        "accuse",
        "A delegate of a small coal exporter|?/delegation",
        "UNO/general-assembly",
        "justice",
        'called the resolution "a summons written in disappearing ink"',
    ),
)

story(
    "armenia-azer-release",
    "Ararat Wire",
    "2023-12-07",
    """
Joint text, first without a mediator: prisoners against a vote

YEREVAN - Armenia and Azerbaijan have agreed to exchange thirty-four soldiers and to "take tangible steps" toward a peace treaty, the offices of the Armenian prime minister and the Azerbaijani president said on Thursday in a text that nobody else had signed or even seen.
Azerbaijan will release thirty-two Armenians. Armenia releases two Azerbaijanis and, "as a sign of good gesture", drops its bid to host next year's climate conference and supports Baku's. Russia, whose veto had kept the conference from any member of the Union, has said that it can live with Baku.
"We gave up a congress for our sons," said Karine Mkhoyan, whose son Tigran was captured in 2020. An opposition deputy saw blackmail.
European Council and State Department both welcomed the statement within the hour. Moscow welcomed it in the evening; a Russian senator, in remarks to the portal Vestnik Kavkaza-Yug, regretted that "our partners thank others for what we began".
Twenty-three Armenians remain in Baku, among them former leaders of Karabakh. They are not mentioned.
""",
    S(
        "ARM/pm; AZE/president",
        "the offices of the Armenian prime minister and the Azerbaijani president",
        "said",
        'Armenia and Azerbaijan have agreed to exchange thirty-four soldiers and to "take tangible steps" toward a peace treaty',
        form="mixed",
        date="2023-12-07",
    ),
    G(
        "agree",
        "Armenia|ARM; Azerbaijan|AZE",
        "",
        "prisoners ceasefire",
        'Armenia and Azerbaijan have agreed to exchange thirty-four soldiers and to "take tangible steps" toward a peace treaty',
    ),
    G(
        "cooperate",
        "Armenia|ARM; Azerbaijan|AZE",
        "",
        "prisoners",
        "Azerbaijan will release thirty-two Armenians. Armenia releases two Azerbaijanis",
        "prisoners against a vote",
        back=0,
        time="future",
    ),
    N(
        "concede",
        "Armenia|ARM",
        "AZE",
        "negotiations other",
        "drops its bid to host next year's climate conference",
        time="present",
    ),
    N("praise", "Armenia|ARM", "Baku|AZE", "other", "supports Baku's", time="present"),
    N("reject", "Russia|RUS", "EU", "other", "Russia, whose veto had kept the conference from any member of the Union"),
    S(
        "RUS",
        "Russia, whose veto had kept the conference from any member of the Union",
        "has said",
        "it can live with Baku",
    ),
    G("agree", "it|RUS", "Baku|AZE", "other", "it can live with Baku"),
    S(
        "ARM//karine-mkhoyan",
        "Karine Mkhoyan, whose son Tigran was captured in 2020",
        "said",
        '"We gave up a congress for our sons,"',
        form="direct",
    ),
    S("ARM/parliament", "An opposition deputy", "saw", "blackmail"),
    S("EU/council; USA/state", "European Council and State Department both", "welcomed", "the statement"),
    G(
        "praise",
        "European Council|EU/council; State Department|USA/state",
        "ARM; AZE",
        "ceasefire prisoners",
        "European Council and State Department both welcomed the statement",
    ),
    S("RUS", "Moscow", "welcomed", "it@1"),
    G("praise", "Moscow|RUS", "ARM; AZE", "ceasefire prisoners", "Moscow welcomed it in the evening"),
    S(
        "RUS/parliament",
        "a Russian senator",
        "regretted",
        '"our partners thank others for what we began"',
        form="direct",
        to="the portal Vestnik Kavkaza-Yug|RUS/media/vestnik-kavkaza-yug",
        relays="the portal Vestnik Kavkaza-Yug|RUS/media/vestnik-kavkaza-yug",
    ),
    G(
        "accuse",
        "a Russian senator|RUS/parliament",
        "our partners|ARM; AZE",
        "negotiations",
        "our partners thank others for what we began",
    ),
)

story(
    "school-chess",
    "Kerala Evening",
    "2017-01-21",
    """
Twelve-year-old offers draw, gets peace

KOTTAYAM: When Anjali Thomas offered her opponent a draw on Saturday, the hall in Kottayam, in southern India, gasped; she was a rook up.
"He looked sad," she said. The opponent, a former state champion of 61, first refused, then accepted, then wept.
It was the girl's third surprise of the tournament. On Thursday she had sacrificed her queen against a bank manager who had threatened, she told her father, "to eat all my soldiers". On Friday she lost to a boy of nine and congratulated him in Tamil.
The organisers had to settle a protest: a coach accused a rival of signalling from the balcony with a newspaper. The arbiter found that he had been reading it.
The state association has promised her a trip to Sochi provided that her marks in mathematics improve.
""",
    S("IND//anjali-thomas", "she@1", "said", '"He looked sad,"', form="direct"),
    S(
        "IND//anjali-thomas",
        "she",
        "told",
        "a bank manager who had threatened",
        '"to eat all my soldiers"',
        form="mixed",
        to="her father|IND//anjali-thomas-father",
    ),
    S("IND/business", "a bank manager who", "had threatened", '"to eat all my soldiers"', up=1),
    S("IND//anjali-thomas", "she", "congratulated", "him in Tamil", to="him|IND"),
    S("IND", "a coach", "accused", "a rival of signalling from the balcony with a newspaper"),
    S("IND", "The arbiter", "found", "he had been reading it"),
    S(
        "IND/ngo",
        "The state association",
        "has promised",
        "a trip to Sochi provided that her marks in mathematics improve",
        to="her|IND//anjali-thomas",
    ),
)

story(
    "estonia-embassy-warn",
    "Tallinn Bulletin",
    "2019-06-05",
    """
Three offers, no answer: Estonia's president tells of her visit

Five weeks after her visit to the Kremlin Estonia still waits for a reply to its invitation. Asked about it on a podcast of the daily Hommik, the president's foreign policy adviser Kadri Meos said that three proposals had been left on the table in Moscow: to ratify the border treaty, to reopen the ferry on Lake Peipus, and to come to the Finno-Ugric congress in Tartu.
"We did not expect a yes. We expected a letter," Meos told the podcast.
The Russian side said at the time that it would ratify if Estonia refrained from territorial claims. Tallinn holds that it has none. The treaty was signed in 2005 and again in 2014.
Urmas Reitel, a deputy of the nationalists, who are now in government, warned that his party would leave the coalition if a word were changed in the preamble. The prime minister has promised that none will be.
An essayist in the same daily suggests that the visit was not meant for Moscow at all but for Narva, where half the voters watch Russian television. It may be so. They were certainly watching.
""",
    N(
        "agree",
        "RUS",
        "Estonia|EST",
        "relations negotiations",
        "Estonia still waits for a reply to its invitation",
        "Three offers, no answer",
        mod="negated",
    ),
    N("meet", "EST/president; the Kremlin|RUS/president", "", "relations", "her visit to the Kremlin"),
    S(
        "EST/president/kadri-meos",
        "the president's foreign policy adviser Kadri Meos",
        "said",
        "three proposals had been left on the table in Moscow: to ratify the border treaty, to reopen the ferry on Lake Peipus, and to come to the Finno-Ugric congress in Tartu",
        to="the daily Hommik|EST/media/hommik",
        relays="the daily Hommik|EST/media/hommik",
    ),
    G(
        "offer",
        "Estonia|EST",
        "Moscow|RUS",
        "territory relations shipping",
        "three proposals had been left on the table in Moscow",
    ),
    S(
        "EST/president/kadri-meos",
        "Meos",
        "told",
        '"We did not expect a yes. We expected a letter,"',
        form="direct",
        to="the podcast|EST/media/hommik",
        relays="the podcast|EST/media/hommik",
    ),
    S("RUS", "The Russian side", "said", "it would ratify if Estonia refrained from territorial claims"),
    G(
        "offer",
        "it|RUS",
        "Estonia|EST",
        "territory",
        "it would ratify",
        cond="if: if Estonia refrained from territorial claims",
    ),
    G("demand", "it|RUS", "Estonia|EST", "territory", "Estonia refrained from territorial claims"),
    S("EST", "Tallinn", "holds", "it has none"),
    G("deny", "Tallinn|EST", "RUS", "territory", "Tallinn holds that it has none", time="present"),
    N("sign", "EST; RUS", "", "territory", "The treaty was signed in 2005 and again in 2014"),
    S(
        "EST/parliament/urmas-reitel",
        "Urmas Reitel, a deputy of the nationalists, who are now in government",
        "warned",
        "his party would leave the coalition if a word were changed in the preamble",
    ),
    G(
        "threaten",
        "his party|EST/party",
        "EST/gov",
        "territory leadership",
        "his party would leave the coalition",
        cond="if: if a word were changed in the preamble",
    ),
    S("EST/pm", "The prime minister", "has promised", "none will be"),
    G(
        "promise",
        "The prime minister|EST/pm",
        "EST/parliament/urmas-reitel",
        "territory",
        "The prime minister has promised that none will be",
    ),
    S(
        "EST/media",
        "An essayist in the same daily",
        "suggests",
        "the visit was not meant for Moscow at all but for Narva, where half the voters watch Russian television",
    ),
    C("EST/president", "", "Narva|EST/public", "the visit was not meant for Moscow at all but for Narva"),
)

story(
    "madagascar-vanilla",
    "Tana Matin",
    "2020-09-15",
    """
Growers and ministry make up over vanilla price

ANTALAHA - The vanilla growers of north-eastern Madagascar will end their boycott of the official price on Monday, after the trade ministry lowered it, for the first time since it was introduced, from 350 to 250 dollars a kilo.
"We asked for 220, they said 300, we met at the pharmacist's," said the growers' chairman, Jaofeno Rasoa, alluding to the house in which the two sides had talked until two in the morning on Saturday.
The ministry has undertaken not to arrest anybody for sales made below the price since February. In exchange, the growers pledged to report exporters who pay in foreign notes.
A ministry circular of May, still in force, threatens such exporters with the loss of their licence. None has lost it yet.
The buyers are content, or say so. An importer in Grasse expects the price to fall to 150 by Christmas, with or without circulars.
""",
    N(
        "retreat",
        "The vanilla growers of north-eastern Madagascar|MDG/business",
        "MDG/gov",
        "trade",
        "The vanilla growers of north-eastern Madagascar will end their boycott of the official price on Monday",
        time="future",
    ),
    N(
        "protest",
        "The vanilla growers of north-eastern Madagascar|MDG/business",
        "MDG/gov",
        "trade",
        "their boycott of the official price",
    ),
    N(
        "concede",
        "the trade ministry|MDG/gov",
        "MDG/business",
        "trade",
        "the trade ministry lowered it, for the first time since it was introduced, from 350 to 250 dollars a kilo",
    ),
    S(
        "MDG/business/jaofeno-rasoa",
        "the growers' chairman, Jaofeno Rasoa",
        "said",
        '"We asked for 220, they said 300, we met at the pharmacist\'s,"',
        form="direct",
    ),
    G("demand", "We|MDG/business", "they|MDG/gov", "trade", "We asked for 220"),
    G(
        "meet",
        "we|MDG/business; MDG/gov",
        "",
        "trade",
        "we met at the pharmacist's",
        "the house in which the two sides had talked until two in the morning on Saturday",
    ),
    N(
        "promise",
        "The ministry|MDG/gov",
        "MDG/business",
        "justice trade",
        "The ministry has undertaken not to arrest anybody for sales made below the price since February",
    ),
    S("MDG/business", "the growers", "pledged", "to report exporters who pay in foreign notes"),
    G(
        "promise",
        "the growers|MDG/business",
        "MDG/gov",
        "trade",
        "the growers pledged to report exporters who pay in foreign notes",
        cond="in_exchange: In exchange",
    ),
    S(
        "MDG/gov",
        "A ministry circular of May, still in force",
        "threatens",
        "such exporters with the loss of their licence",
    ),
    G(
        "threaten",
        "A ministry circular of May|MDG/gov",
        "such exporters|MDG/business",
        "trade",
        "threatens such exporters with the loss of their licence",
        time="present",
    ),
    N("sanction", "MDG/gov", "such exporters|MDG/business", "trade", "None has lost it yet", mod="negated"),
    S(
        "FRA/business",
        "An importer in Grasse",
        "expects",
        "the price to fall to 150 by Christmas, with or without circulars",
    ),
)

story(
    "city-council-parking",
    "Porto Diário",
    "2022-10-04",
    """
Residents win round in parking war

PORTO, Portugal - The battle of Rua das Flores, fought with cones, stickers and once with eggs, took a turn on Monday when the municipal company that runs the meters withdrew three of them.
Neighbours had petitioned for two years. They argued that a street of grandmothers cannot be taxed like a port. The company's director met four of them in August, promised a study, and was as good as his word: the study recommended eleven more meters.
What changed his mind is disputed. He says it was arithmetic. Dona Lurdes, who is 84, says it was the soup she sent him.
The bakers on the corner oppose the retreat, for their customers come by car. They threaten nothing; they have only put up a sign.
The mayor, asked on Monday whether she would now pull back the meters in the other streets as well, quoted Camões.
""",
    N(
        "concede",
        "the municipal company that runs the meters|PRT/gov",
        "Neighbours|PRT/public",
        "other",
        "the municipal company that runs the meters withdrew three of them",
        "Residents win round in parking war",
    ),
    N("appeal", "Neighbours|PRT/public", "PRT/gov", "other", "Neighbours had petitioned for two years"),
    S("PRT/public", "They", "argued", "a street of grandmothers cannot be taxed like a port"),
    S("PRT/gov", "The company's director", "promised", "a study"),
    S("PRT/gov", "the study", "recommended", "eleven more meters"),
    S("PRT/gov", "He", "says", "it was arithmetic"),
    S("PRT//dona-lurdes", "Dona Lurdes, who is 84", "says", "it was the soup she sent him"),
)

story(
    "iraq-krg-oil",
    "Erbil Gazette",
    "2023-04-04",
    """
Baghdad, Erbil sign interim deal to restart oil flow

BAGHDAD - Iraq's federal government and the Kurdistan Region on Tuesday signed an interim agreement to resume exports through Turkey, ten days after Ankara shut the pipeline.
Under it the state marketer SOMO will sell the Region's crude, and the proceeds go into an account that both may inspect but only Erbil may draw on. "Whoever reads it twice will see that both lost a little," said Dr. Sherzad Amin, who negotiated for the Region. Baghdad for its part gives up its demand that contracts with foreign firms be annulled at once.
Turkey has not said when it will open the valves. It was ordered in March by a court of arbitration in Paris to pay Iraq 1.5 billion dollars; two Iraqi officials, who did not want to be named, say Ankara wants that sum halved first.
The firms, owed almost a billion, were not consulted. Their association declared that production would not resume unless past debts were settled, and sent its declaration, for good measure, to the US State Department.
""",
    N(
        "sign",
        "Iraq's federal government|IRQ/gov; the Kurdistan Region|IRQ/gov",
        "",
        "energy",
        "Iraq's federal government and the Kurdistan Region on Tuesday signed an interim agreement to resume exports through Turkey",
        "Baghdad, Erbil sign interim deal to restart oil flow",
    ),
    N("coerce", "Ankara|TUR", "IRQ", "energy", "Ankara shut the pipeline"),
    S(
        "IRQ/gov/sherzad-amin",
        "Dr. Sherzad Amin, who negotiated for the Region",
        "said",
        '"Whoever reads it twice will see that both lost a little,"',
        form="direct",
    ),
    N(
        "concede",
        "Baghdad|IRQ/gov",
        "IRQ/gov",
        "energy trade",
        "Baghdad for its part gives up its demand",
        time="present",
    ),
    S("IRQ/gov", "its", "demand", "that contracts with foreign firms be annulled at once"),
    G(
        "demand",
        "Baghdad|IRQ/gov",
        "IRQ/gov",
        "energy trade",
        "contracts with foreign firms be annulled",
        by="?: at once",
    ),
    N("promise", "Turkey|TUR", "IRQ", "energy", "Turkey has not said when it will open the valves", mod="negated"),
    S("?/court", "a court of arbitration in Paris", "was ordered", "to pay Iraq 1.5 billion dollars", to="It|TUR"),
    G(
        "demand",
        "a court of arbitration in Paris|?/court",
        "It|TUR",
        "justice energy",
        "It was ordered in March by a court of arbitration in Paris to pay Iraq 1.5 billion dollars",
    ),
    S("IRQ?", "two Iraqi officials, who did not want to be named", "say", "Ankara wants that sum halved first"),
    S("TUR", "Ankara", "wants", "that sum halved first", up=1),
    G("demand", "Ankara|TUR", "IRQ", "justice energy", "wants that sum halved first", time="present"),
    S("?/business", "Their association", "declared", "production would not resume unless past debts were settled"),
    G(
        "reject",
        "Their association|?/business",
        "IRQ/gov",
        "energy",
        "production would not resume",
        cond="unless: unless past debts were settled",
    ),
    G("demand", "Their association|?/business", "IRQ/gov", "energy trade", "past debts were settled"),
    C(
        "Their association|?/business",
        "",
        "the US State Department|USA/state",
        "sent its declaration, for good measure, to the US State Department",
    ),
)
