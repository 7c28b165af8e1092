"""Invented stories, first batch: text and annotation side by side. See notation.py for how it is written."""

from training.stories.notation import C, G, N, S, story

story(
    "ghana-togo-ferry",
    "Volta Wire",
    "2019-06-12",
    """
Togo apologises to Ghana over fishing boats, frees eleven

ACCRA, June 12 - Togo has apologised to Ghana for the seizure of three fishing canoes off Aflao and has released the eleven men who were aboard, Ghana's foreign ministry said on Wednesday.
The canoes had been taken to Lome on May 30 by a Togolese patrol boat whose crew, according to the ministry, believed that they were carrying smuggled fuel. None was found.
"The minister received a telephone call from his Togolese counterpart, who expressed regret for the distress caused to the families," spokeswoman Efua Dansua said. "We consider the matter closed once the outboard motors are back."
Lome dropped its earlier insistence that the owners pay a fine of 2 million CFA francs. It has not yet said when the motors will be handed over.
Fishermen at Aflao beach, where some two hundred people had marched to the border post last week to denounce the patrol, cheered when the first of the men stepped off a bus. Canoe racing, which had been cancelled, resumes on Saturday.
""",
    S(
        "GHA/mfa",
        "Ghana's foreign ministry",
        "said",
        "Togo has apologised to Ghana for the seizure of three fishing canoes off Aflao and has released the eleven men who were aboard",
        date="2019-06-12",
    ),
    G(
        "concede",
        "Togo|TGO",
        "Ghana|GHA",
        "shipping relations",
        "Togo has apologised to Ghana for the seizure of three fishing canoes off Aflao",
        "Togo apologises to Ghana over fishing boats",
        "expressed regret for the distress caused to the families",
    ),
    G(
        "retreat",
        "Togo|TGO",
        "the eleven men|GHA/public",
        "prisoners",
        "has released the eleven men who were aboard",
        "frees eleven",
    ),
    S(
        "GHA/mfa",
        "the ministry",
        "according to",
        "a Togolese patrol boat whose crew ... they were carrying smuggled fuel",
    ),
    N(
        "coerce",
        "a Togolese patrol boat|TGO/gov",
        "GHA",
        "shipping",
        "The canoes had been taken to Lome on May 30 by a Togolese patrol boat",
        "the seizure of three fishing canoes off Aflao",
    ),
    S("TGO/gov", "a Togolese patrol boat whose crew", "believed", "they were carrying smuggled fuel", up=1),
    S(
        "GHA/mfa/efua-dansua",
        "spokeswoman Efua Dansua",
        "said@1",
        '"The minister received a telephone call from his Togolese counterpart, who expressed regret for the distress caused to the families,"',
        '"We consider the matter closed once the outboard motors are back."',
        form="direct",
    ),
    G(
        "meet",
        "The minister|GHA/mfa; his Togolese counterpart|TGO/mfa",
        "",
        "relations",
        "The minister received a telephone call from his Togolese counterpart",
    ),
    G("demand", "We|GHA/mfa", "TGO", "assets", "once the outboard motors are back"),
    S("TGO/mfa", "his Togolese counterpart, who", "expressed regret", "for the distress caused to the families", up=1),
    N(
        "concede",
        "Lome|TGO",
        "GHA",
        "assets shipping",
        "Lome dropped its earlier insistence that the owners pay a fine of 2 million CFA francs",
    ),
    S("TGO", "its", "insistence", "that the owners pay a fine of 2 million CFA francs"),
    G("demand", "Lome|TGO", "the owners|GHA/business", "assets", "the owners pay a fine of 2 million CFA francs"),
    N(
        "protest",
        "some two hundred people|GHA/public",
        "the patrol|TGO/gov",
        "shipping",
        "some two hundred people had marched to the border post last week to denounce the patrol",
    ),
)

story(
    "kyrgyz-hydro-rally",
    "Ala-Too Herald",
    "2021-03-04",
    """
Jalal-Abad power workers walk out over unpaid wages

More than four hundred employees of three hydropower stations in the south of Kyrgyzstan stopped work on Thursday, and about as many again gathered before the regional administration with placards reading "Pay us or send us home".
The strike committee says that the Energy Ministry owes its members wages for November and December. It wants the arrears settled by the Nooruz holiday on 21 March and threatens to shut the third turbine if they are not.
Deputy Energy Minister Talant Osmonkulov came out to the square towards noon. He did not dispute the sum. "You are right and we were wrong to let it come to this," he told the crowd through a megaphone, and pledged that November's pay would be in the accounts by Monday. About December he would only say that talks with the Finance Ministry were continuing.
The committee's chairwoman, Nargiza Toktosunova, said her people had heard such promises before and would stay where they were until the first money arrived. Police watched from the side streets and did not intervene.
Snowmelt has come early this year, and the reservoirs are a fifth fuller than a year ago, according to the grid operator.
""",
    N(
        "protest",
        "More than four hundred employees of three hydropower stations|KGZ/business",
        "KGZ/gov",
        "energy other",
        "More than four hundred employees of three hydropower stations in the south of Kyrgyzstan stopped work on Thursday",
        "about as many again gathered before the regional administration with placards",
        "Jalal-Abad power workers walk out over unpaid wages",
    ),
    S(
        "KGZ/business",
        "The strike committee",
        "says",
        "the Energy Ministry owes its members wages for November and December",
    ),
    G(
        "accuse",
        "The strike committee|KGZ/business",
        "the Energy Ministry|KGZ/gov",
        "other",
        "the Energy Ministry owes its members wages for November and December",
        time="present",
    ),
    S("KGZ/business", "It", "wants", "the arrears settled by the Nooruz holiday on 21 March"),
    G(
        "demand",
        "It|KGZ/business",
        "KGZ/gov",
        "other",
        "wants the arrears settled",
        time="present",
        by="2021-03-21: by the Nooruz holiday on 21 March",
    ),
    S("KGZ/business", "It", "threatens", "to shut the third turbine if they are not"),
    G(
        "threaten",
        "It|KGZ/business",
        "KGZ/gov",
        "energy",
        "threatens to shut the third turbine",
        time="present",
        cond="if: if they are not",
    ),
    S(
        "KGZ/gov/talant-osmonkulov",
        "he",
        "told",
        '"You are right and we were wrong to let it come to this,"',
        form="direct",
        to="the crowd|KGZ/business",
        date="2021-03-04",
    ),
    G(
        "concede",
        "we|KGZ/gov/talant-osmonkulov",
        "You|KGZ/business",
        "other",
        "You are right and we were wrong to let it come to this",
    ),
    S(
        "KGZ/gov/talant-osmonkulov",
        "he",
        "pledged",
        "November's pay would be in the accounts by Monday",
        date="2021-03-04",
    ),
    G(
        "promise",
        "he|KGZ/gov/talant-osmonkulov",
        "KGZ/business",
        "other",
        "November's pay would be in the accounts by Monday",
        by="2021-03-08: by Monday",
    ),
    S("KGZ/gov/talant-osmonkulov", "he@1", "say", "talks with the Finance Ministry were continuing"),
    S(
        "KGZ/business/nargiza-toktosunova",
        "The committee's chairwoman, Nargiza Toktosunova",
        "said",
        "her people had heard such promises before and would stay where they were until the first money arrived",
    ),
    G(
        "reject",
        "The committee's chairwoman, Nargiza Toktosunova|KGZ/business/nargiza-toktosunova",
        "KGZ/gov",
        "other",
        "would stay where they were",
        cond="until: until the first money arrived",
    ),
    S(
        "KGZ/business",
        "the grid operator",
        "according to",
        "Snowmelt has come early this year, and the reservoirs are a fifth fuller than a year ago",
    ),
)

story(
    "chile-peru-fibre",
    "Diario del Sur",
    "2023-09-18",
    """
Lima lets Santiago know through the Swiss that the cable can wait

The message reached La Moneda on Friday evening, carried neither by Peru's ambassador nor by telephone but by the Swiss chargé d'affaires, who had been asked to pass it on: Peru will not object to the second fibre cable across the disputed triangle provided that Chile withdraws the two patrol ships it sent there in August.
So at least three persons who saw the note tell it to this newspaper. The Swiss embassy declines to comment. Chile's foreign ministry neither confirmed nor denied that a note had come.
What is not in dispute is that the ships are there. The navy moved the Cabo Negro and the Riquelme north of the parallel on 21 August, officially for hydrographic work.
A senior Chilean diplomat was dismissive. "We do not trade our right to survey our own sea for a permit we do not need," he said. Yet the same diplomat conceded that the ships' work could be finished "in weeks, not months", and a former undersecretary, Rodrigo Balmes, believes that this is the answer meant for Lima.
The cable itself is a private venture. Its owners struck a financing deal with four banks in July; shares rose eight per cent.
""",
    C(
        "Peru|PER",
        "the Swiss chargé d'affaires|CHE/embassy",
        "La Moneda|CHL/president",
        "The message reached La Moneda on Friday evening, carried neither by Peru's ambassador nor by telephone but by the Swiss chargé d'affaires, who had been asked to pass it on",
        "Lima lets Santiago know through the Swiss",
    ),
    S(
        "?",
        "three persons who saw the note",
        "tell",
        "The message reached La Moneda on Friday evening ... Peru will not object to the second fibre cable across the disputed triangle provided that Chile withdraws the two patrol ships it sent there in August",
        to="this newspaper|CHL/media/diario-del-sur",
    ),
    S(
        "PER",
        "Lima",
        "The message",
        "Peru will not object ... provided that Chile withdraws the two patrol ships it sent there in August",
        up=1,
        date="2023-09-15",
    ),
    G(
        "offer",
        "Peru|PER",
        "Santiago|CHL",
        "territory troops",
        "Peru will not object to the second fibre cable across the disputed triangle",
        "the cable can wait",
        cond="in_exchange: provided that Chile withdraws the two patrol ships it sent there in August",
    ),
    G("demand", "PER", "Chile|CHL", "troops", "Chile withdraws the two patrol ships"),
    S(
        "CHL?",
        "A senior Chilean diplomat",
        "said",
        '"We do not trade our right to survey our own sea for a permit we do not need,"',
        form="direct",
    ),
    G(
        "reject",
        "A senior Chilean diplomat|CHL?",
        "Lima|PER",
        "territory",
        "We do not trade our right to survey our own sea for a permit we do not need",
    ),
    N(
        "mobilize",
        "The navy|CHL/mil",
        "PER",
        "troops territory",
        "The navy moved the Cabo Negro and the Riquelme north of the parallel on 21 August",
        "the two patrol ships it sent there in August",
    ),
    S(
        "CHL?",
        "the same diplomat",
        "conceded",
        'the ships\' work could be finished "in weeks, not months"',
        form="mixed",
    ),
    G(
        "offer",
        "the same diplomat|CHL?",
        "Lima|PER",
        "troops",
        "the ships' work could be finished",
        mod="hedged",
        by='?: "in weeks, not months"',
    ),
    S(
        "CHL//rodrigo-balmes",
        "a former undersecretary, Rodrigo Balmes",
        "believes",
        "this is the answer meant for Lima",
    ),
    C("Chilean|CHL?", "", "Lima|PER", "this is the answer meant for Lima"),
)

story(
    "belgrade-derby",
    "Continental Sport",
    "2024-10-27",
    """
Late strike sinks visitors as coach hits out at referee

Novi Sad - Partizani of Tirana fell to a brutal late strike on Sunday and go home with nothing after a 2-1 defeat in a match that both camps had billed as a war.
Their coach, Besnik Hoxhallari, accused the referee of "killing the game" with two penalties and demanded an explanation from the federation. "I warned my players in the tunnel: he will punish every touch," he said.
The hosts, who had promised their supporters an assault from the first minute, took the lead through Lazar Vukotic, who agreed terms with a Turkish club last month and will leave in January. The visitors mobilised everything they had in the second half, and the equaliser, a shot that exploded off the bar, was no more than they deserved.
Then came the 88th minute. Vukotic retreated into his own half, found nobody closing him down and bombed the ball forty metres for Petrov to finish.
"We made peace with the draw too early," captain Ardit Shala admitted. Asked whether he would apologise to the referee for what was said in the tunnel, Hoxhallari laughed. The return leg is on 7 November; tickets are sold out.
""",
    S(
        "?//besnik-hoxhallari",
        "Their coach, Besnik Hoxhallari",
        "accused",
        'the referee of "killing the game" with two penalties',
        form="mixed",
    ),
    S(
        "?//besnik-hoxhallari",
        "he",
        "said",
        '"I warned my players in the tunnel: he will punish every touch,"',
        form="direct",
    ),
    S("?//besnik-hoxhallari", "Their coach, Besnik Hoxhallari", "demanded", "an explanation from the federation"),
    S("?", "The hosts, who", "promised", "an assault from the first minute", to="their supporters|?/public"),
    S("?//ardit-shala", "captain Ardit Shala", "admitted", '"We made peace with the draw too early,"', form="direct"),
)

story(
    "seoul-hanoi-readout",
    "Ministry of Foreign Affairs, Republic of Korea",
    "2022-11-03",
    """
Vice Minister's Meeting with the Vietnamese Deputy Foreign Minister

Second Vice Minister of Foreign Affairs Ahn Deok-jin met with Vietnamese Deputy Foreign Minister Tran Quoc Bao in Seoul on November 3.
The two sides exchanged views on supply chains, development cooperation and the situation on the Korean Peninsula. They agreed to hold the ninth vice-ministerial strategic dialogue in Hanoi in the first half of next year.
Vice Minister Ahn expressed concern over the repeated missile launches by North Korea and asked for Viet Nam's continued support for the resumption of dialogue. Deputy Minister Tran stated that Viet Nam consistently supports denuclearization by peaceful means and stands ready to play a constructive role.
Vice Minister Ahn also conveyed the gratitude of the Korean government for the swift rescue of four Korean sailors off Da Nang in September.
The Ministry of Foreign Affairs reaffirms its commitment to the Comprehensive Strategic Partnership between the two countries and condemns once again the launches, which violate Security Council resolutions.
Prior to the meeting the two officials signed a memorandum on the return of cultural property.
""",
    N(
        "meet",
        "Second Vice Minister of Foreign Affairs Ahn Deok-jin|KOR/mfa/ahn-deok-jin; Vietnamese Deputy Foreign Minister Tran Quoc Bao|VNM/mfa/tran-quoc-bao",
        "",
        "relations trade",
        "Second Vice Minister of Foreign Affairs Ahn Deok-jin met with Vietnamese Deputy Foreign Minister Tran Quoc Bao in Seoul on November 3",
    ),
    N(
        "agree",
        "KOR/mfa; VNM/mfa",
        "",
        "negotiations relations",
        "They agreed to hold the ninth vice-ministerial strategic dialogue in Hanoi in the first half of next year",
        by="2023-06-30: in the first half of next year",
    ),
    S(
        "KOR/mfa/ahn-deok-jin",
        "Vice Minister Ahn",
        "expressed concern over",
        "the repeated missile launches by North Korea",
    ),
    G(
        "accuse",
        "Vice Minister Ahn|KOR/mfa/ahn-deok-jin",
        "North Korea|PRK",
        "weapons",
        "expressed concern over the repeated missile launches by North Korea",
    ),
    N(
        "mobilize",
        "North Korea|PRK",
        "",
        "weapons",
        "the repeated missile launches by North Korea",
        "the launches, which violate Security Council resolutions",
    ),
    S(
        "KOR/mfa/ahn-deok-jin",
        "Vice Minister Ahn",
        "asked for",
        "Viet Nam's continued support for the resumption of dialogue",
    ),
    G(
        "appeal",
        "Vice Minister Ahn|KOR/mfa/ahn-deok-jin",
        "Viet Nam|VNM",
        "negotiations",
        "asked for Viet Nam's continued support for the resumption of dialogue",
    ),
    S(
        "VNM/mfa/tran-quoc-bao",
        "Deputy Minister Tran",
        "stated",
        "Viet Nam consistently supports denuclearization by peaceful means and stands ready to play a constructive role",
    ),
    G("announce", "Viet Nam|VNM", "KOR", "nuclear negotiations", "stands ready to play a constructive role"),
    S(
        "KOR/gov",
        "the Korean government",
        "gratitude",
        "for the swift rescue of four Korean sailors off Da Nang in September",
        relays="Vice Minister Ahn|KOR/mfa/ahn-deok-jin",
    ),
    G(
        "praise",
        "the Korean government|KOR/gov",
        "VNM",
        "humanitarian shipping",
        "conveyed the gratitude of the Korean government for the swift rescue of four Korean sailors",
    ),
    G(
        "aid",
        "VNM",
        "four Korean sailors|KOR/public",
        "humanitarian shipping",
        "the swift rescue of four Korean sailors off Da Nang in September",
    ),
    C(
        "the Korean government|KOR/gov",
        "Vice Minister Ahn|KOR/mfa/ahn-deok-jin",
        "VNM",
        "conveyed the gratitude of the Korean government",
    ),
    S(
        "KOR/mfa",
        "The Ministry of Foreign Affairs",
        "reaffirms",
        "its commitment to the Comprehensive Strategic Partnership between the two countries",
    ),
    G(
        "praise",
        "The Ministry of Foreign Affairs|KOR/mfa",
        "VNM",
        "relations",
        "reaffirms its commitment to the Comprehensive Strategic Partnership between the two countries",
        time="present",
    ),
    S(
        "KOR/mfa",
        "The Ministry of Foreign Affairs",
        "condemns",
        "the launches, which violate Security Council resolutions",
    ),
    G(
        "accuse",
        "The Ministry of Foreign Affairs|KOR/mfa",
        "PRK",
        "weapons",
        "condemns once again the launches, which violate Security Council resolutions",
        time="present",
    ),
    N(
        "sign",
        "KOR/mfa/ahn-deok-jin; VNM/mfa/tran-quoc-bao",
        "",
        "relations assets",
        "the two officials signed a memorandum on the return of cultural property",
    ),
)

story(
    "iraq-turkey-water",
    "Mesopotamia Today",
    "2018-07-09",
    """
Baghdad: filling of dam not delayed as promised

Iraq's Water Resources Minister denied on Monday a report by the Turkish daily Yeni Gun that Baghdad had agreed to a faster filling of the reservoir upstream on the Tigris.
"There is no such agreement, written or oral," Haidar al-Samawi told parliament. "Ankara undertook in May to wait until the rice is sown. It did not wait."
Yeni Gun, quoting a Turkish energy official, had written on Sunday that the two neighbours settled the matter during a visit by an Iraqi delegation to Diyarbakir, and that in return Turkey would double its sales of electricity to Mosul.
Turkey's foreign ministry said it was aware of the remarks. It reiterated that the flow has never fallen under the amount laid down in the protocol and that any further complaint should be taken to the joint technical committee.
Several deputies walked out during the minister's speech in protest at what they called his weakness. One of them, Amal al-Jubouri, said that the government should close the border crossing at Ibrahim Khalil if the level at Mosul sinks by another metre.
The minister answered that he had no power to close anything and that trade with Turkey, worth billions, would go on.
""",
    S(
        "IRQ/gov/haidar-al-samawi",
        "Iraq's Water Resources Minister",
        "denied",
        "a report by the Turkish daily Yeni Gun that Baghdad had agreed to a faster filling of the reservoir upstream on the Tigris",
        date="2018-07-09",
    ),
    G(
        "deny",
        "Iraq's Water Resources Minister|IRQ/gov/haidar-al-samawi",
        "the Turkish daily Yeni Gun|TUR/media/yeni-gun",
        "other",
        "denied on Monday a report by the Turkish daily Yeni Gun",
        "There is no such agreement, written or oral",
    ),
    S(
        "TUR/media/yeni-gun",
        "the Turkish daily Yeni Gun",
        "a report",
        "Baghdad had agreed to a faster filling of the reservoir upstream on the Tigris",
        up=1,
    ),
    G(
        "agree",
        "Baghdad|IRQ",
        "TUR",
        "other",
        "Baghdad had agreed to a faster filling of the reservoir upstream on the Tigris",
        "the two neighbours settled the matter",
    ),
    S(
        "IRQ/gov/haidar-al-samawi",
        "Haidar al-Samawi",
        "told",
        '"There is no such agreement, written or oral,"',
        '"Ankara undertook in May to wait until the rice is sown. It did not wait."',
        form="direct",
        to="parliament|IRQ/parliament",
        date="2018-07-09",
    ),
    G(
        "accuse",
        "Haidar al-Samawi|IRQ/gov/haidar-al-samawi",
        "It|TUR",
        "negotiations",
        "It did not wait",
        "filling of dam not delayed as promised",
    ),
    S("TUR", "Ankara", "undertook", "to wait until the rice is sown", up=1),
    G("promise", "Ankara|TUR", "IRQ", "other", "Ankara undertook in May to wait", cond="until: until the rice is sown"),
    S(
        "TUR?",
        "a Turkish energy official",
        "had written",
        "the two neighbours settled the matter during a visit by an Iraqi delegation to Diyarbakir, and that in return Turkey would double its sales of electricity to Mosul",
        relays="Yeni Gun|TUR/media/yeni-gun",
        date="2018-07-08",
    ),
    G("meet", "an Iraqi delegation|IRQ/delegation; TUR", "", "other", "a visit by an Iraqi delegation to Diyarbakir"),
    G(
        "promise",
        "Turkey|TUR",
        "IRQ",
        "energy trade",
        "Turkey would double its sales of electricity to Mosul",
        cond="in_exchange: in return",
    ),
    S("TUR/mfa", "Turkey's foreign ministry", "said", "it was aware of the remarks"),
    S(
        "TUR/mfa",
        "It",
        "reiterated",
        "the flow has never fallen under the amount laid down in the protocol and that any further complaint should be taken to the joint technical committee",
    ),
    G(
        "deny",
        "It|TUR/mfa",
        "IRQ/gov/haidar-al-samawi",
        "other",
        "the flow has never fallen under the amount laid down in the protocol",
    ),
    G(
        "appeal",
        "It|TUR/mfa",
        "IRQ",
        "negotiations",
        "any further complaint should be taken to the joint technical committee",
    ),
    N(
        "protest",
        "Several deputies|IRQ/parliament",
        "the minister|IRQ/gov/haidar-al-samawi",
        "other",
        "Several deputies walked out during the minister's speech in protest at what they called his weakness",
    ),
    S(
        "IRQ/parliament/amal-al-jubouri",
        "One of them, Amal al-Jubouri",
        "said",
        "the government should close the border crossing at Ibrahim Khalil if the level at Mosul sinks by another metre",
    ),
    G(
        "appeal",
        "One of them, Amal al-Jubouri|IRQ/parliament/amal-al-jubouri",
        "the government|IRQ/gov",
        "trade other",
        "the government should close the border crossing at Ibrahim Khalil",
        cond="if: if the level at Mosul sinks by another metre",
    ),
    S(
        "IRQ/gov/haidar-al-samawi",
        "The minister",
        "answered",
        "he had no power to close anything and that trade with Turkey, worth billions, would go on",
        to="IRQ/parliament/amal-al-jubouri",
    ),
    G(
        "reject",
        "The minister|IRQ/gov/haidar-al-samawi",
        "IRQ/parliament/amal-al-jubouri",
        "trade",
        "he had no power to close anything and that trade with Turkey, worth billions, would go on",
    ),
)

story(
    "baltic-quote-live",
    "Nordic Live",
    "2025-02-25",
    """
14:20 Latvia has no plans to shut the last rail crossing with Russia "this week or next", Transport Minister Ilze Kalnozola has told public radio, correcting remarks by a fellow cabinet member at the weekend. She would, she says, do so "within the hour" if another drone came down on the track.
14:02 A reader asks what a "hybrid incident" is. There is no agreed definition. Broadly, anything hostile that stops short of armed attack.
13:47 Estonia and Finland have begun a joint patrol of the power cables in the Gulf, the Finnish navy writes on X. Two minehunters and a patrol aircraft take part.
13:31 The Kremlin's reaction is in. "We have nothing to do with fallen drones and advise our neighbours to look at their own airfields," spokesman Gleb Starostin says. He adds that Moscow has received no official note.
13:05 Riga says a note of protest was handed to the Russian chargé at 11 this morning.
12:40 Recap: a drone without markings came down beside the line near Zilupe on Sunday night. Nobody was hurt. Whose it was is being examined.
""",
    S(
        "LVA/gov/ilze-kalnozola",
        "Transport Minister Ilze Kalnozola",
        "has told",
        'Latvia has no plans to shut the last rail crossing with Russia "this week or next"',
        form="mixed",
        to="public radio|LVA/media",
        relays="public radio|LVA/media",
    ),
    G(
        "threaten",
        "Latvia|LVA",
        "Russia|RUS",
        "shipping",
        'Latvia has no plans to shut the last rail crossing with Russia "this week or next"',
        mod="negated",
    ),
    S(
        "LVA/gov/ilze-kalnozola",
        "She",
        "says",
        "She would",
        'do so "within the hour" if another drone came down on the track',
        form="mixed",
        to="public radio|LVA/media",
        relays="public radio|LVA/media",
    ),
    G(
        "threaten",
        "She|LVA/gov/ilze-kalnozola",
        "Russia|RUS",
        "shipping",
        'do so "within the hour"',
        time="present",
        cond="if: if another drone came down on the track",
        by='?: "within the hour"',
    ),
    S("?", "A reader", "asks", 'what a "hybrid incident" is'),
    S(
        "FIN/mil",
        "the Finnish navy",
        "writes",
        "Estonia and Finland have begun a joint patrol of the power cables in the Gulf",
    ),
    G(
        "cooperate",
        "Estonia|EST; Finland|FIN",
        "",
        "troops energy",
        "Estonia and Finland have begun a joint patrol of the power cables in the Gulf",
        "Two minehunters and a patrol aircraft take part",
    ),
    S(
        "RUS/president/gleb-starostin",
        "spokesman Gleb Starostin",
        "says",
        '"We have nothing to do with fallen drones and advise our neighbours to look at their own airfields,"',
        form="direct",
    ),
    G(
        "deny",
        "We|RUS/president/gleb-starostin",
        "LVA",
        "force",
        "We have nothing to do with fallen drones",
        time="present",
    ),
    G(
        "appeal",
        "We|RUS/president/gleb-starostin",
        "our neighbours|EUROPE",
        "force",
        "advise our neighbours to look at their own airfields",
        time="present",
    ),
    S("RUS/president/gleb-starostin", "He", "adds", "Moscow has received no official note"),
    S("LVA", "Riga", "says", "a note of protest was handed to the Russian chargé at 11 this morning"),
    G(
        "accuse",
        "Riga|LVA",
        "the Russian chargé|RUS/embassy",
        "force relations",
        "a note of protest was handed to the Russian chargé at 11 this morning",
    ),
)

story(
    "brazil-op-ed-soy",
    "Folha do Planalto",
    "2020-08-30",
    """
The harvest does not vote

Every August we rediscover that Brazil feeds the world and every September we forget who drives the lorries. I have spent thirty years on the BR-163 and I think the coming season will be remembered less for its record than for its queues.
It is said that China buys because it must. Perhaps. The ports of the north were built on that belief, and belief is what the banks lend against. When the river fell in 2005, belief fell with it; nobody had attacked, nobody had threatened anyone, and yet half the elevators at Santarem stood empty. History offers such strikes without strikers and such embargoes without an enemy.
There is an older lesson. My grandfather, who surrendered his land to the bank in 1961 and took it back in 1968, used to say that rain signs no treaties. He was right, and so are the young agronomists who now promise us soy that drinks half as much. I hope they succeed. I doubt it.
What would help is duller: a second lane, a weighbridge that works, a toll that a small haulier can pay. None of it wins elections. The harvest does not vote, and the road cannot speak.
""",
    S("AUTHOR", None, "I think", "the coming season will be remembered less for its record than for its queues"),
    S("?", None, "It is said", "China buys because it must"),
    S(
        "BRA//my-grandfather",
        "My grandfather, who surrendered his land to the bank in 1961 and took it back in 1968",
        "used to say",
        "rain signs no treaties",
    ),
    S("BRA?", "the young agronomists who", "promise", "soy that drinks half as much", to="us|BRA/public"),
    S("AUTHOR", None, "I hope", "they succeed"),
    S("AUTHOR", None, "I doubt", "they succeed"),
)
