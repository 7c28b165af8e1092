"""Invented stories, twelfth batch: few acts or none in half of them; signatures, drills, cooperation, apologies in the rest."""

from training.stories.notation import C, G, N, S, story

story(
    "railway-museum",
    "Ruhr Stadtanzeiger",
    "2018-03-17",
    """
The last coupling

HAGEN, Germany - The locomotive that once carried ultimatums is now carrying schoolchildren. Built in 1913, it drew the minister's saloon to three conferences, each of which was to prevent a war.
"It always brought him home with a signature," says Gisela Pohl, 71, who restores the paint. "The signatures did not always hold."
On the wall hangs a telegram of August 1914 in which an ambassador asks for his passports, and beside it one of 1990 in which a stationmaster asks for coffee. Visitors linger over the second.
The museum would like to borrow the saloon itself, which stands in Potsdam. Potsdam has refused so far: the floor would not survive the journey. Negotiations continue, Pohl says, "at the level of cake".
Steam days are the first Sunday of each month. The city threatens to raise the rent.
""",
    S(
        "DEU/ngo/gisela-pohl",
        "Gisela Pohl, 71, who restores the paint",
        "says",
        '"It always brought him home with a signature,"',
        '"The signatures did not always hold."',
        form="direct",
    ),
    S("?/embassy", "an ambassador", "asks for", "his passports"),
    S("DEU/business", "a stationmaster", "asks for", "coffee"),
    S("DEU/ngo", "The museum", "would like", "to borrow the saloon itself, which stands in Potsdam"),
    S("DEU/ngo/gisela-pohl", "Pohl", "says", "Negotiations continue", '"at the level of cake"', form="mixed"),
    S("DEU/gov", "The city", "threatens", "to raise the rent"),
)

story(
    "markets-asia-close",
    "Harbour Financial",
    "2022-08-03",
    """
Asian shares firmer as feared visit passes

Stocks in Taipei and Tokyo recovered on Wednesday after the plane that markets had been watching left Taiwan without incident.
"Traders bombed the market on Monday and are rebuilding it today," said Ivy Low, a strategist at Merlion Trust in Singapore. Chip stocks led. A battery maker that had been sanctioned with a downgrade rose by the limit.
The yen retreated. Gold, which profits when others threaten, gave up 0.8 percent. Analysts at Merlion said drills announced for the weekend could delay ships through the strait by a day or two, but did not change their forecasts.
In Sydney a lithium miner rejected a sweetened bid, calling it opportunistic; its suitor warned that it may walk away.
Futures point to a calm opening in Frankfurt.
""",
    S(
        "SGP/business/ivy-low",
        "Ivy Low, a strategist at Merlion Trust in Singapore",
        "said",
        '"Traders bombed the market on Monday and are rebuilding it today,"',
        form="direct",
    ),
    S(
        "SGP/business",
        "Analysts at Merlion",
        "said",
        "drills announced for the weekend could delay ships through the strait by a day or two",
    ),
    S("AUS/business", "a lithium miner", "calling", "it opportunistic"),
    S("?/business", "its suitor", "warned", "it may walk away"),
)

story(
    "pacific-fisheries-sign",
    "Honiara Star",
    "2016-05-04",
    """
Thirteen sign to chase pirates of the tuna kind

HONIARA - Thirteen Pacific island states signed a treaty in Solomon Islands' capital on Wednesday that lets the patrol boats of each pursue poachers into the waters of another.
Kiribati and Palau, which helped to draft it, signed first. Papua New Guinea did not; its fisheries minister said that it might join later, once its own law had been changed.
"A thief does not stop at a dotted line," said treaty secretary Mereoni Tukai. She appealed to New Zealand and Australia to lend aircraft, as they have done for single operations. An Australian liaison officer replied that two would come in July.
Last month crews from Tonga and Samoa drilled together off Niue. They boarded eleven vessels, nine of them twice by mistake.
The European Union, whose fleet fishes under licence, welcomed the accord. Taiwan's longliners' association fears harassment. It has asked for talks.
""",
    N(
        "sign",
        "Thirteen Pacific island states|PIF",
        "",
        "shipping",
        "Thirteen Pacific island states signed a treaty in Solomon Islands' capital on Wednesday",
        "Thirteen sign to chase pirates of the tuna kind",
    ),
    N("sign", "Kiribati|KIR; Palau|PLW", "", "shipping", "Kiribati and Palau, which helped to draft it, signed first"),
    N("sign", "Papua New Guinea|PNG", "", "shipping", "Papua New Guinea did not", mod="negated"),
    S("PNG/gov", "its fisheries minister", "said", "it might join later, once its own law had been changed"),
    G(
        "agree",
        "it|PNG",
        "PIF",
        "shipping",
        "it might join later",
        mod="hedged",
        cond="after: once its own law had been changed",
    ),
    S(
        "PIF//mereoni-tukai",
        "treaty secretary Mereoni Tukai",
        "said",
        '"A thief does not stop at a dotted line,"',
        form="direct",
    ),
    S(
        "PIF//mereoni-tukai",
        "She",
        "appealed to",
        "to lend aircraft, as they have done for single operations",
        to="New Zealand and Australia|NZL; AUS",
    ),
    G(
        "appeal",
        "She|PIF//mereoni-tukai",
        "New Zealand|NZL; Australia|AUS",
        "shipping aid",
        "She appealed to New Zealand and Australia to lend aircraft",
    ),
    S("AUS/gov", "An Australian liaison officer", "replied", "two would come in July"),
    G(
        "promise",
        "An Australian liaison officer|AUS/gov",
        "PIF",
        "shipping aid",
        "two would come in July",
        by="2016-07-31: in July",
    ),
    N(
        "cooperate",
        "Tonga|TON/mil; Samoa|WSM/gov",
        "",
        "shipping troops",
        "crews from Tonga and Samoa drilled together off Niue",
    ),
    N(
        "praise",
        "The European Union|EU",
        "PIF",
        "shipping",
        "The European Union, whose fleet fishes under licence, welcomed the accord",
    ),
    S("EU", "The European Union, whose fleet fishes under licence", "welcomed", "the accord"),
    S("TWN/business", "Taiwan's longliners' association", "fears", "harassment"),
    N("appeal", "It|TWN/business", "PIF", "negotiations shipping", "It has asked for talks"),
)

story(
    "dutch-apology-indonesia",
    "Leidse Courant",
    "2022-02-17",
    """
THE HAGUE/JAKARTA - The prime minister of the Netherlands apologised on Thursday to the people of Indonesia for "systematic and extreme violence" by Dutch troops between 1945 and 1949, and for the way in which every cabinet since had looked away.
He did so an hour after historians had presented the result of four and a half years of work. They found that the violence was known, tolerated and covered up. The government in 1969 had admitted only "excesses"; that view, the prime minister said, could no longer be maintained.
Veterans' groups protested. The researchers "turn the boys into the guilty", said Wim Terpstra, 95, who served in Malang. He demanded an apology of his own.
In Jakarta the foreign ministry said it would study the report before it spoke. Historian Ratna Wulandari welcomed the words but missed one: the Netherlands, she pointed out, does not recognise to this day that Indonesia became independent on 17 August 1945, and not when the Dutch had signed.
The king had apologised for the same violence in 2020. On his visit then a deal about a port was signed.
""",
    N(
        "concede",
        "The prime minister of the Netherlands|NLD/pm",
        "the people of Indonesia|IDN/public",
        "human_rights justice",
        'The prime minister of the Netherlands apologised on Thursday to the people of Indonesia for "systematic and extreme violence" by Dutch troops',
    ),
    S(
        "NLD/pm",
        "The prime minister of the Netherlands",
        "apologised",
        'for "systematic and extreme violence" by Dutch troops between 1945 and 1949, and for the way in which every cabinet since had looked away',
        form="mixed",
        to="the people of Indonesia|IDN/public",
        date="2022-02-17",
    ),
    G(
        "attack",
        "Dutch troops|NLD/mil",
        "Indonesia|IDN",
        "force human_rights",
        '"systematic and extreme violence" by Dutch troops between 1945 and 1949',
    ),
    S("NLD/ngo", "They", "found", "the violence was known, tolerated and covered up"),
    G("accuse", "They|NLD/ngo", "NLD/gov", "human_rights", "the violence was known, tolerated and covered up"),
    S("NLD/gov", "The government in 1969", "admitted", 'only "excesses"', form="mixed", date="1969-01-01/1969-12-31"),
    S("NLD/pm", "the prime minister", "said", "that view", "could no longer be maintained"),
    N(
        "accuse",
        "Veterans' groups|NLD/ngo",
        "NLD/ngo",
        "human_rights",
        "Veterans' groups protested",
        'The researchers "turn the boys into the guilty"',
    ),
    S(
        "NLD//wim-terpstra",
        "Wim Terpstra, 95, who served in Malang",
        "said",
        'The researchers "turn the boys into the guilty"',
        form="mixed",
    ),
    S("NLD//wim-terpstra", "He@1", "demanded", "an apology of his own"),
    G("demand", "He@1|NLD//wim-terpstra", "NLD/pm", "justice", "He demanded an apology of his own"),
    S("IDN/mfa", "the foreign ministry", "said", "it would study the report before it spoke"),
    S("IDN/ngo/ratna-wulandari", "Historian Ratna Wulandari", "welcomed", "the words"),
    G(
        "praise",
        "Historian Ratna Wulandari|IDN/ngo/ratna-wulandari",
        "NLD/pm",
        "justice",
        "Historian Ratna Wulandari welcomed the words",
    ),
    S(
        "IDN/ngo/ratna-wulandari",
        "she",
        "pointed out",
        "the Netherlands@1",
        "does not recognise to this day that Indonesia became independent on 17 August 1945, and not when the Dutch had signed",
    ),
    G(
        "accuse",
        "she|IDN/ngo/ratna-wulandari",
        "the Netherlands|NLD",
        "sovereignty",
        "does not recognise to this day that Indonesia became independent on 17 August 1945",
    ),
    N(
        "concede",
        "The king|NLD",
        "IDN",
        "human_rights justice",
        "The king had apologised for the same violence in 2020",
    ),
)

story(
    "crete-drill-warning",
    "Chania Press",
    "2020-08-26",
    """
Guns south of Crete, phones in Berlin

Two drills in one sea: since Tuesday Greek frigates have been exercising south-east of Crete, and Turkish ones, with an American destroyer that says it came by chance, a little to the north of them.
Athens issued its warning to mariners after Ankara had extended the survey of the Oruç Reis until Thursday. It did so, the Turkish foreign ministry complained, in an area in which Greece is not entitled to issue anything; the ministry warned that Greece would be responsible for "any undesired incident".
"A small spark leads to catastrophe," the German minister said after calls on both capitals. A source in his delegation told Chania Press that the Turks would hold the ship back for the talks if the Greeks put off ratifying their accord with Egypt; the Greeks ratified it that night. So there will be no talks, at least none with a date.
France has joined Greece, Cyprus and Italy for manoeuvres from today. Its message, tweeted by the minister in Greek, was that the Mediterranean is not a playground.
Tavernas at Paleochora report normal bookings. From there one sees nothing.
""",
    N(
        "mobilize",
        "Greek frigates|GRC/mil",
        "TUR",
        "troops shipping",
        "Greek frigates have been exercising south-east of Crete",
    ),
    N(
        "cooperate",
        "Turkish ones|TUR/mil; an American destroyer|USA/mil",
        "",
        "troops shipping",
        "Turkish ones, with an American destroyer that says it came by chance, a little to the north of them",
    ),
    S("USA/mil", "an American destroyer that", "says", "it came by chance"),
    G("deny", "an American destroyer|USA/mil", "", "troops", "it came by chance", time="present"),
    N(
        "mobilize",
        "Ankara|TUR",
        "GRC",
        "shipping energy",
        "Ankara had extended the survey of the Oruç Reis until Thursday",
    ),
    S(
        "TUR/mfa",
        "the Turkish foreign ministry",
        "complained",
        "It did so",
        "in an area in which Greece is not entitled to issue anything",
    ),
    G(
        "accuse",
        "the Turkish foreign ministry|TUR/mfa",
        "Greece|GRC",
        "shipping sovereignty",
        "in an area in which Greece is not entitled to issue anything",
    ),
    S("TUR/mfa", "the ministry", "warned", 'Greece would be responsible for "any undesired incident"', form="mixed"),
    G(
        "warn",
        "the ministry|TUR/mfa",
        "Greece|GRC",
        "shipping force",
        'Greece would be responsible for "any undesired incident"',
    ),
    S("DEU/mfa", "the German minister", "said", '"A small spark leads to catastrophe,"', form="direct"),
    G("warn", "the German minister|DEU/mfa", "GRC; TUR", "force shipping", "A small spark leads to catastrophe"),
    N("meet", "the German minister|DEU/mfa; GRC; TUR", "", "negotiations", "calls on both capitals"),
    S(
        "DEU/delegation",
        "A source in his delegation",
        "told",
        "the Turks would hold the ship back for the talks if the Greeks put off ratifying their accord with Egypt",
        to="Chania Press|GRC/media/chania-press",
    ),
    G(
        "offer",
        "the Turks|TUR",
        "the Greeks|GRC",
        "shipping negotiations",
        "the Turks would hold the ship back for the talks",
        cond="if: if the Greeks put off ratifying their accord with Egypt",
    ),
    G("demand", "the Turks|TUR", "the Greeks|GRC", "shipping", "the Greeks put off ratifying their accord with Egypt"),
    N("sign", "the Greeks|GRC", "", "shipping", "the Greeks ratified it that night"),
    N("meet", "GRC; TUR", "", "negotiations", "So there will be no talks", time="future", mod="negated"),
    N(
        "cooperate",
        "France|FRA; Greece|GRC; Cyprus|CYP; Italy|ITA",
        "",
        "troops alliances",
        "France has joined Greece, Cyprus and Italy for manoeuvres from today",
        time="present",
    ),
    S("FRA/mod", "the minister", "tweeted", "the Mediterranean is not a playground"),
    G("warn", "the minister|FRA/mod", "TUR", "shipping", "the Mediterranean is not a playground"),
    S("GRC/business", "Tavernas at Paleochora", "report", "normal bookings"),
)

story(
    "haiti-gang-offer",
    "Port-au-Prince Matin",
    "2024-03-06",
    """
"Barbecue" successor names his price

A leader of the gangs that control most of Haiti's capital said on Tuesday night that the shooting at the airport would stop as soon as the prime minister, stranded in Puerto Rico, resigned. If he did not, and if the world went on backing him, there would be "a civil war that ends in genocide".
The man, who goes by Ti Fè and whose real name the police give as Wisly Dorcéus, spoke to a dozen reporters in an alley in Delmas. His men stood on the roofs. He had nothing against Kenya, he said. He merely would not answer for Kenyans who came with guns.
The prime minister's office has not replied. In Washington a State Department spokesman denied that the United States had asked the prime minister to step down. It had, however, urged him "to expedite a transition". CARICOM's chair, in a call from Georgetown, gave him, as one participant put it, "the whole of the night to think".
On Wednesday the gangs attacked the port. Schools, banks and the agency that counts the dead remained shut.
""",
    S(
        "HTI/rebels/wisly-dorceus",
        "A leader of the gangs that control most of Haiti's capital",
        "said",
        "the shooting at the airport would stop as soon as the prime minister, stranded in Puerto Rico, resigned",
        'If he did not, and if the world went on backing him, there would be "a civil war that ends in genocide"',
        form="mixed",
        date="2024-03-05",
    ),
    G(
        "offer",
        "A leader of the gangs|HTI/rebels/wisly-dorceus",
        "HTI/gov",
        "ceasefire leadership",
        "the shooting at the airport would stop",
        cond="after: as soon as the prime minister, stranded in Puerto Rico, resigned",
    ),
    G(
        "demand",
        "A leader of the gangs|HTI/rebels/wisly-dorceus",
        "the prime minister|HTI/pm",
        "leadership",
        "the prime minister, stranded in Puerto Rico, resigned",
    ),
    G(
        "threaten",
        "A leader of the gangs|HTI/rebels/wisly-dorceus",
        "he|HTI/pm; the world|WORLD",
        "force leadership",
        'there would be "a civil war that ends in genocide"',
        cond="if: If he did not, and if the world went on backing him",
    ),
    G("attack", "HTI/rebels", "HTI", "force", "the shooting at the airport"),
    S("HTI/gov", "the police", "give as", "Wisly Dorcéus"),
    S(
        "HTI/rebels/wisly-dorceus",
        "he",
        "said",
        "He had nothing against Kenya",
        "He merely would not answer for Kenyans who came with guns",
        to="a dozen reporters|?/media",
    ),
    G(
        "threaten",
        "He|HTI/rebels/wisly-dorceus",
        "Kenyans who came with guns|KEN",
        "force",
        "He merely would not answer for Kenyans who came with guns",
    ),
    S(
        "USA/state",
        "a State Department spokesman",
        "denied",
        "the United States had asked the prime minister to step down",
    ),
    G(
        "deny",
        "a State Department spokesman|USA/state",
        "",
        "leadership",
        "denied that the United States had asked the prime minister to step down",
    ),
    S("?", None, "denied", "asked the prime minister to step down", up=1),
    S("USA/state", "It", "urged", '"to expedite a transition"', form="direct", to="him|HTI/pm"),
    G("appeal", "It|USA", "him|HTI/pm", "leadership", 'urged him "to expedite a transition"'),
    S("?", "one participant", "put it", '"the whole of the night to think"', form="direct"),
    G("meet", "CARICOM's chair|CARICOM; him|HTI/pm", "", "leadership", "in a call from Georgetown"),
    N("attack", "the gangs|HTI/rebels", "the port|HTI", "force shipping", "On Wednesday the gangs attacked the port"),
)

story(
    "irish-bog-quiet",
    "Midlands Leader",
    "2019-07-09",
    """
Turf cutters agree to disagree

TULLAMORE, Ireland - The bog was there before the Commission, Paudie Dolan likes to say, and will be there after it. He has cut turf on it since he was nine.
Under a directive that Dublin signed up to in 1992, he should have stopped in 2011. Some did, for 1,500 euro a year. Some fought: they drove diggers past the police at night, and one man sat in a tree. Dolan did neither. He applied for a plot on another bog, was refused, applied again and was forgotten.
"Nobody ever threatened me and nobody ever thanked me," he says.
A departmental official concedes that there are files nobody has opened. The Green member for the area wants cutting to end everywhere by 2024. Her neighbour, an independent, promises that it never will.
On the bog itself there is peace. Curlews have come back; three pairs, or one pair that moves a lot.
""",
    S(
        "IRL//paudie-dolan",
        "Paudie Dolan",
        "likes to say",
        "The bog was there before the Commission",
        "and will be there after it",
    ),
    N(
        "protest",
        "Some|IRL/public",
        "IRL/gov",
        "energy",
        "they drove diggers past the police at night, and one man sat in a tree",
    ),
    N("reject", "IRL/gov", "IRL//paudie-dolan", "energy", "was refused"),
    S("IRL//paudie-dolan", "he", "says", '"Nobody ever threatened me and nobody ever thanked me,"', form="direct"),
    S("IRL/gov", "A departmental official", "concedes", "there are files nobody has opened"),
    G(
        "concede",
        "A departmental official|IRL/gov",
        "IRL/public",
        "energy",
        "A departmental official concedes that there are files nobody has opened",
        time="present",
    ),
    S("IRL/parliament", "The Green member for the area", "wants", "cutting to end everywhere by 2024"),
    G(
        "demand",
        "The Green member for the area|IRL/parliament",
        "IRL/public",
        "energy",
        "wants cutting to end everywhere",
        time="present",
        by="2024-12-31: by 2024",
    ),
    S("IRL/parliament", "Her neighbour, an independent", "promises", "it never will"),
    G(
        "promise",
        "Her neighbour, an independent|IRL/parliament",
        "IRL/public",
        "energy",
        "promises that it never will",
        time="present",
    ),
)

story(
    "malaysia-north-korea",
    "Straits Chronicle",
    "2017-03-07",
    """
Hostage for hostage: nobody leaves, say both

KUALA LUMPUR - North Korea barred Malaysians from leaving the country on Tuesday, and Malaysia, two hours later, sealed the embassy of North Korea in Damansara and barred its staff in turn.
Eleven Malaysians are in Pyongyang; three work for the United Nations. Deputy Home Minister Zulkefli Ariffin accused the North of holding them hostage in breach of every law. "We shall not be blackmailed and we shall not be rude," he told the lower house.
The North's foreign ministry told diplomats, according to its state agency, that the ban would stay until "the incident in Malaysia" was fairly settled. It wants the body back. Malaysia refuses to hand it over before the family has given a sample, and had expelled the ambassador on Monday.
China called on both to keep calm. Behind the scenes, two diplomats from the region say, it is China that carries the notes, since neither side will take the other's calls.
An exchange is thinkable. It would be an odd one: a corpse and three suspects against nine diplomats and two cooks.
""",
    N(
        "coerce",
        "North Korea|PRK",
        "Malaysians|MYS/public",
        "prisoners relations",
        "North Korea barred Malaysians from leaving the country on Tuesday",
    ),
    N(
        "coerce",
        "Malaysia|MYS",
        "the embassy of North Korea|PRK/embassy",
        "relations prisoners",
        "sealed the embassy of North Korea in Damansara and barred its staff in turn",
    ),
    S(
        "MYS/gov/zulkefli-ariffin",
        "Deputy Home Minister Zulkefli Ariffin",
        "accused",
        "the North of holding them hostage in breach of every law",
    ),
    G(
        "accuse",
        "Deputy Home Minister Zulkefli Ariffin|MYS/gov/zulkefli-ariffin",
        "the North|PRK",
        "prisoners",
        "accused the North of holding them hostage in breach of every law",
    ),
    S(
        "MYS/gov/zulkefli-ariffin",
        "he",
        "told",
        '"We shall not be blackmailed and we shall not be rude,"',
        form="direct",
        to="the lower house|MYS/parliament",
    ),
    G("reject", "We|MYS", "PRK", "negotiations prisoners", "We shall not be blackmailed"),
    S(
        "PRK/mfa",
        "The North's foreign ministry",
        "told",
        'the ban would stay until "the incident in Malaysia" was fairly settled',
        form="mixed",
        to="diplomats|?/embassy",
        relays="its state agency|PRK/media",
    ),
    G(
        "threaten",
        "The North's foreign ministry|PRK/mfa",
        "MYS",
        "prisoners",
        "the ban would stay",
        cond='until: until "the incident in Malaysia" was fairly settled',
    ),
    G(
        "demand",
        "The North's foreign ministry|PRK/mfa",
        "MYS",
        "justice",
        '"the incident in Malaysia" was fairly settled',
    ),
    S("PRK", "It", "wants", "the body back"),
    G("demand", "It|PRK", "Malaysia|MYS", "justice", "It wants the body back", time="present"),
    N(
        "reject",
        "Malaysia|MYS",
        "PRK",
        "justice",
        "Malaysia refuses to hand it over",
        time="present",
        cond="until: before the family has given a sample",
    ),
    N("sanction", "Malaysia|MYS", "the ambassador|PRK/embassy", "relations", "had expelled the ambassador on Monday"),
    S("CHN", "China", "called on", "to keep calm", to="both|PRK; MYS"),
    G("appeal", "China|CHN", "both|PRK; MYS", "relations", "China called on both to keep calm"),
    S(
        "?",
        "two diplomats from the region",
        "say",
        "Behind the scenes",
        "it is China that carries the notes, since neither side will take the other's calls",
    ),
    C("PRK", "China|CHN", "MYS", "it is China that carries the notes"),
    C("MYS", "China|CHN", "PRK", "it is China that carries the notes, since neither side will take the other's calls"),
    G(
        "meet",
        "PRK; MYS",
        "",
        "negotiations",
        "neither side will take the other's calls",
        time="present",
        mod="negated",
    ),
    N(
        "cooperate",
        "PRK; MYS",
        "",
        "prisoners",
        "An exchange is thinkable",
        "a corpse and three suspects against nine diplomats and two cooks",
        time="future",
        mod="hypothetical",
    ),
)

story(
    "moldova-transn-gas",
    "Prut Gazette",
    "2025-01-15",
    """
Tiraspol turns down European coal, asks Chisinau for the pipe

CHISINAU - The authorities of Transnistria have again refused gas and coal offered by Moldova's government, saying they wait for "Russian humanitarian fuel", the reintegration bureau in Chisinau said on Wednesday.
Schools on the left bank have been closed since the year began, when Gazprom stopped deliveries over a debt that Moldova disputes. The bureau's chief, Oleg Serbin-Rusu, said Chisinau would let Russian gas through its network to Tiraspol free of charge if Moscow sent it by the southern route. He did not expect it to. "It is not the gas that is missing. It is the wish."
In Tiraspol, Vitaly Kulmanov, who calls himself foreign minister, rejected the charge that his side let people freeze in order to make a point. The blockade, in his words, is Moldova's.
A Russian deputy foreign minister said in Moscow that Gazprom would deliver "when the debt is acknowledged, not a day sooner".
The European Commission, for its part, has set aside 30 million euros for gas, enough until 10 February. Nobody on the left bank has asked for it.
""",
    S(
        "MDA/gov",
        "the reintegration bureau in Chisinau",
        "said",
        "The authorities of Transnistria have again refused gas and coal offered by Moldova's government",
        date="2025-01-15",
    ),
    G(
        "reject",
        "The authorities of Transnistria|TRANSNISTRIA",
        "Moldova's government|MDA/gov",
        "energy aid",
        "The authorities of Transnistria have again refused gas and coal",
        "Tiraspol turns down European coal",
    ),
    G(
        "offer",
        "Moldova's government|MDA/gov",
        "The authorities of Transnistria|TRANSNISTRIA",
        "energy aid",
        "gas and coal offered by Moldova's government",
    ),
    S(
        "TRANSNISTRIA",
        "The authorities of Transnistria",
        "saying",
        'they wait for "Russian humanitarian fuel"',
        form="mixed",
        up=1,
    ),
    N(
        "coerce",
        "Gazprom|RUS/business",
        "MDA",
        "energy",
        "Gazprom stopped deliveries over a debt that Moldova disputes",
    ),
    N("deny", "Moldova|MDA", "RUS/business", "energy", "a debt that Moldova disputes", time="present"),
    S(
        "MDA/gov/oleg-serbin-rusu",
        "The bureau's chief, Oleg Serbin-Rusu",
        "said",
        "Chisinau would let Russian gas through its network to Tiraspol free of charge if Moscow sent it by the southern route",
    ),
    G(
        "offer",
        "Chisinau|MDA",
        "Moscow|RUS; Tiraspol|TRANSNISTRIA",
        "energy",
        "Chisinau would let Russian gas through its network to Tiraspol free of charge",
        cond="if: if Moscow sent it by the southern route",
    ),
    S(
        "MDA/gov/oleg-serbin-rusu",
        "He",
        "did not expect",
        "it to",
        '"It is not the gas that is missing. It is the wish."',
        form="mixed",
    ),
    G(
        "accuse",
        "He|MDA/gov/oleg-serbin-rusu",
        "Moscow|RUS",
        "energy",
        "It is not the gas that is missing. It is the wish",
    ),
    S(
        "TRANSNISTRIA/mfa/vitaly-kulmanov",
        "Vitaly Kulmanov, who calls himself foreign minister",
        "rejected",
        "the charge that his side let people freeze in order to make a point",
    ),
    G(
        "deny",
        "Vitaly Kulmanov|TRANSNISTRIA/mfa/vitaly-kulmanov",
        "MDA",
        "energy humanitarian",
        "rejected the charge that his side let people freeze in order to make a point",
    ),
    S("MDA", None, "the charge", "his side let people freeze in order to make a point", up=1),
    G(
        "accuse",
        "MDA",
        "his side|TRANSNISTRIA",
        "humanitarian energy",
        "his side let people freeze in order to make a point",
    ),
    S("TRANSNISTRIA/mfa/vitaly-kulmanov", "his", "in his words", "The blockade", "is Moldova's"),
    G("accuse", "TRANSNISTRIA/mfa/vitaly-kulmanov", "Moldova|MDA", "energy", "is Moldova's"),
    S(
        "RUS/mfa",
        "A Russian deputy foreign minister",
        "said",
        'Gazprom would deliver "when the debt is acknowledged, not a day sooner"',
        form="mixed",
    ),
    G(
        "reject",
        "Gazprom|RUS/business",
        "MDA",
        "energy",
        "Gazprom would deliver",
        cond='until: "when the debt is acknowledged, not a day sooner"',
    ),
    G("demand", "A Russian deputy foreign minister|RUS/mfa", "MDA", "energy", "the debt is acknowledged"),
    N(
        "offer",
        "The European Commission|EU/commission",
        "MDA",
        "energy aid",
        "The European Commission, for its part, has set aside 30 million euros for gas",
    ),
    N(
        "appeal",
        "Nobody on the left bank|TRANSNISTRIA",
        "EU/commission",
        "energy aid",
        "Nobody on the left bank has asked for it",
        mod="negated",
    ),
)

story(
    "tanzania-park",
    "Kilimanjaro Voice",
    "2022-06-14",
    """
Judges delay, Maasai wait

ARUSHA - The East African Court of Justice has put off until September its ruling on whether Tanzania may clear 1,500 square kilometres of Loliondo for wildlife.
No reason was given. Four days ago police who came to plant beacons fired at herders; the government says that one officer was killed by an arrow and denies that anybody was shot. Pictures from the clinic at Narok, across the border in Kenya, show otherwise.
"We asked the court in 2017. The cows have had three generations," said elder Saitoti ole Kipara by telephone. He will not leave, he says, unless the judges tell him to, and then only with the beacons in his truck.
The prime minister told parliament in Dodoma that nobody is being evicted, and thanked four hundred families who have moved to Handeni "of their own will". Each got a house and a cow shed.
UN experts wrote in a letter, not yet answered, that they were alarmed. A German conservation society has let its grant rest while it looks into the matter.
""",
    N(
        "attack",
        "police|TZA/gov",
        "herders|TZA/public",
        "force human_rights",
        "police who came to plant beacons fired at herders",
    ),
    S("TZA/gov", "the government", "says", "one officer was killed by an arrow"),
    G("attack", "TZA/public", "one officer|TZA/gov", "force", "one officer was killed by an arrow"),
    S("TZA/gov", "the government", "denies", "anybody was shot"),
    G("deny", "the government|TZA/gov", "", "force human_rights", "denies that anybody was shot", time="present"),
    S("?/media", "Pictures from the clinic at Narok, across the border in Kenya", "show", "otherwise"),
    S(
        "TZA//saitoti-ole-kipara",
        "elder Saitoti ole Kipara",
        "said",
        '"We asked the court in 2017. The cows have had three generations,"',
        form="direct",
    ),
    G("appeal", "We|TZA/public", "the court|EAC", "human_rights justice", "We asked the court in 2017"),
    S(
        "TZA//saitoti-ole-kipara",
        "he",
        "says",
        "He will not leave",
        "unless the judges tell him to, and then only with the beacons in his truck",
    ),
    G(
        "reject",
        "He|TZA//saitoti-ole-kipara",
        "TZA/gov",
        "human_rights",
        "He will not leave",
        time="present",
        cond="unless: unless the judges tell him to",
    ),
    S("TZA/pm", "The prime minister", "told", "nobody is being evicted", to="parliament|TZA/parliament"),
    G("deny", "The prime minister|TZA/pm", "", "human_rights", "nobody is being evicted"),
    S(
        "TZA/pm",
        "The prime minister",
        "thanked",
        'four hundred families who have moved to Handeni "of their own will"',
        form="mixed",
    ),
    G(
        "praise",
        "The prime minister|TZA/pm",
        "four hundred families|TZA/public",
        "human_rights",
        "thanked four hundred families who have moved to Handeni",
    ),
    N("aid", "TZA/gov", "four hundred families|TZA/public", "aid", "Each got a house and a cow shed"),
    S("UNO", "UN experts", "wrote", "they were alarmed"),
    N(
        "sanction",
        "A German conservation society|DEU/ngo",
        "TZA",
        "aid human_rights",
        "A German conservation society has let its grant rest",
    ),
)
