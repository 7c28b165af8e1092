"""Invented stories, twenty-first batch: reports dense with background, and words that look like acts."""

from training.stories.notation import G, N, S, story

story(
    "tunis-trawlers-held",
    "Mediterranean Courier",
    "2017-04-11",
    """
Tunisia seizes two Sicilian trawlers in prawn quarrel

TUNIS - The Tunisian navy on Monday night seized two Italian trawlers some forty miles off Sfax and towed them into port with fifteen crew on board, the defence ministry said.
The red prawn of the Mammellone, a shallow bank between Sicily and the Gulf of Gabès, fetches up to forty euros a kilo in Mazara del Vallo, whose fleet has shrunk from four hundred boats in the nineteen-eighties to fewer than ninety. Fishermen there speak an Italian threaded with Arabic, and a third of the deckhands are Tunisian by birth. Two of those now held are from Mahdia.
A ministry spokesman, Colonel Riadh Belkadhi, said the boats had switched off their transponders. Owners in Mazara denied it. "The boxes were on, we have the track on our screens," Salvatore Inzerillo of the owners' association said.
Italy's foreign ministry asked for the immediate release of the crews. Its ambassador was received on Tuesday by the Tunisian secretary of state for fisheries for a conversation that both sides described as calm.
The bank has been disputed since the seventies. An agreement of 1971 set limits, lapsed in 1979 and was never renewed, though four governments in Rome tried. Lawyers disagree on whether a Tunisian decree of 1951 still holds.
The weather was fair and the prices at Tuesday's auction a little up.
""",
    S(
        "TUN/mod",
        "the defence ministry",
        "said",
        "The Tunisian navy on Monday night seized two Italian trawlers some forty miles off Sfax and towed them into port with fifteen crew on board",
    ),
    G(
        "coerce",
        "The Tunisian navy|TUN/mil",
        "two Italian trawlers|ITA/business",
        "shipping territory",
        "The Tunisian navy on Monday night seized two Italian trawlers",
        "Tunisia seizes two Sicilian trawlers",
    ),
    S(
        "TUN/mod/riadh-belkadhi",
        "A ministry spokesman, Colonel Riadh Belkadhi",
        "said",
        "the boats had switched off their transponders",
    ),
    G(
        "accuse",
        "A ministry spokesman, Colonel Riadh Belkadhi|TUN/mod/riadh-belkadhi",
        "the boats|ITA/business",
        "shipping",
        "the boats had switched off their transponders",
    ),
    S("ITA/business", "Owners in Mazara", "denied", "it"),
    G("deny", "Owners in Mazara|ITA/business", "TUN/mod", "shipping", "Owners in Mazara denied it"),
    S(
        "ITA/business/salvatore-inzerillo",
        "Salvatore Inzerillo of the owners' association",
        "said",
        '"The boxes were on, we have the track on our screens,"',
        form="direct",
    ),
    S("ITA/mfa", "Italy's foreign ministry", "asked", "for the immediate release of the crews"),
    G(
        "appeal",
        "Italy's foreign ministry|ITA/mfa",
        "TUN",
        "prisoners shipping",
        "asked for the immediate release of the crews",
        by="?: immediate",
    ),
    N(
        "meet",
        "Its ambassador|ITA/embassy; the Tunisian secretary of state for fisheries|TUN/gov",
        "",
        "shipping",
        "Its ambassador was received on Tuesday by the Tunisian secretary of state for fisheries",
    ),
    S("ITA; TUN", "both sides", "described", "as calm"),
)

story(
    "zambia-debt-visit",
    "The Lusaka Ledger",
    "2021-12-09",
    """
Creditors' committee to form after finance minister's Beijing call

Zambia has asked its bilateral creditors to form a single committee before the end of the year, Treasury officials said on Thursday, a day after the finance minister and his Chinese counterpart spoke by video for ninety minutes.
The country stopped paying interest on its dollar bonds in November 2020, the first in Africa to do so after the outbreak of the pandemic. Of some seventeen billion dollars owed abroad, about six are thought to be due to Chinese lenders, who built its airport, two dams and most of the road to the Copperbelt. Bondholders in London and New York hold another three. How much is owed to whom has been a matter of dispute among economists since the census of loans published in October, which raised the total by a third.
"We need a table with all the chairs taken," the permanent secretary, Mwansa Chilufya, told this newspaper. He said China had expressed willingness in principle to co-chair.
The Chinese embassy would neither confirm nor deny this. France, which chairs the Paris Club, offered last month to host the first sitting.
The International Monetary Fund's board is not expected to discuss a programme until the creditors have given assurances. The kwacha, which gained a quarter against the dollar after August's election, was little changed.
Copper closed at 9,560 dollars a tonne.
""",
    S(
        "ZMB/gov",
        "Treasury officials",
        "said",
        "Zambia has asked its bilateral creditors to form a single committee before the end of the year",
        date="2021-12-09",
    ),
    G(
        "appeal",
        "Zambia|ZMB",
        "its bilateral creditors|WORLD",
        "assets trade",
        "Zambia has asked its bilateral creditors to form a single committee",
        by="2021-12-31: before the end of the year",
    ),
    N(
        "meet",
        "the finance minister|ZMB/gov; his Chinese counterpart|CHN/gov",
        "",
        "assets trade",
        "the finance minister and his Chinese counterpart spoke by video for ninety minutes",
        "finance minister's Beijing call",
    ),
    S("?", None, "are thought", "about six", "to be due to Chinese lenders"),
    S("ZMB/gov", "the census of loans published in October", "raised", "the total by a third"),
    S(
        "ZMB/gov/mwansa-chilufya",
        "the permanent secretary, Mwansa Chilufya",
        "told",
        '"We need a table with all the chairs taken,"',
        form="direct",
        to="this newspaper|ZMB/media/the-lusaka-ledger",
    ),
    S("ZMB/gov/mwansa-chilufya", "He", "said", "China had expressed willingness in principle to co-chair"),
    S("CHN", "China", "expressed willingness", "to co-chair", up=1),
    G(
        "agree",
        "China|CHN",
        "ZMB",
        "assets negotiations",
        "China had expressed willingness in principle to co-chair",
        mod="hedged",
    ),
    S("FRA", "France, which chairs the Paris Club", "offered", "to host the first sitting"),
    G(
        "offer",
        "France, which chairs the Paris Club|FRA",
        "ZMB",
        "assets negotiations",
        "offered last month to host the first sitting",
    ),
)

story(
    "snooker-strike-deal",
    "Sheffield Evening Bell",
    "2019-04-27",
    """
Whitlam fights off Dutch challenge in late-night thriller

Two days ago Gary Whitlam was dead and buried. Late on Friday he rose, took the last three frames under fire, and left Joost van der Meulen wondering what had struck him.
The Dutchman had threatened to run away with it. A break of 131 in the opening frame was a declaration of war, and at 9-5 the Crucible crowd had all but surrendered. "I was ready to shake hands and go home," Whitlam admitted.
Then the attack faltered. Van der Meulen missed a blue that he said he would pot "in my sleep, in the dark, with the wrong hand", and Whitlam punished it without mercy. He promised his mother a final, he told the BBC, and he still means to deliver.
The tournament director dismissed talk of a row over the table cloth. Two players had complained that it was slow; it was replaced on Thursday, as it is every year.
Whitlam now meets Thailand's Anurak Chaiwan, who has warned everybody that he likes long matches. They agreed, laughing, on one thing: neither will be watching the football.
""",
    S(
        "GBR//gary-whitlam",
        "Whitlam@1",
        "admitted",
        '"I was ready to shake hands and go home,"',
        form="direct",
    ),
    S(
        "NLD//joost-van-der-meulen",
        "he",
        "said",
        'he would pot "in my sleep, in the dark, with the wrong hand"',
        form="mixed",
    ),
    S(
        "GBR//gary-whitlam",
        "he",
        "told",
        "He promised his mother a final",
        "he still means to deliver",
        to="the BBC|GBR/media/bbc",
        relays="the BBC|GBR/media/bbc",
    ),
    S("?", "The tournament director", "dismissed", "talk of a row over the table cloth"),
    S("?", "Two players", "had complained", "it was slow"),
    S("THA//anurak-chaiwan", "who", "has warned", "he likes long matches", to="everybody|?"),
)

story(
    "ecuador-embassy-expulsion",
    "Andean Report",
    "2016-09-14",
    """
Quito gives Venezuelan counsellor seventy-two hours

By Inés Larrea
QUITO, Sept 14 - Ecuador has expelled a Venezuelan diplomat whom it suspects of having paid organisers of last week's road blockades in Cuenca, the foreign ministry announced on Wednesday.
The counsellor, Wilmer Paredes, has until Saturday noon to leave. It is the first such expulsion between the two governments, which for a decade regarded each other as brothers, signed some ninety accords, from a common refinery that was never built to a common currency that was never printed, and voted alike in every forum of the region.
In Caracas the move was called "a dagger from a friendly hand" by Vice-Minister Yuleisy Tovar. She said that her government reserved the right to reply and would do so in its own time.
The blockades began on 2 September after the price of diesel rose by a fifth. Indigenous federations, lorry drivers and, according to the police, some two hundred people whom nobody in the province knew took part. A farmer died when an ambulance was turned back.
Opposition deputies in Quito demanded that the ministry publish its evidence. The interior minister said that he could not do so without endangering an informer, and that whoever doubted him "is free to visit Cuenca".
Colombia, whose own border with Venezuela has been shut for a year, had no comment.
""",
    S(
        "ECU/mfa",
        "the foreign ministry",
        "announced",
        "Ecuador has expelled a Venezuelan diplomat whom it suspects of having paid organisers of last week's road blockades in Cuenca",
        date="2016-09-14",
    ),
    G(
        "sanction",
        "Ecuador|ECU",
        "a Venezuelan diplomat|VEN/embassy",
        "relations",
        "Ecuador has expelled a Venezuelan diplomat",
        "Quito gives Venezuelan counsellor seventy-two hours",
    ),
    G(
        "accuse",
        "it|ECU",
        "a Venezuelan diplomat|VEN/embassy",
        "sovereignty",
        "it suspects of having paid organisers of last week's road blockades in Cuenca",
    ),
    N(
        "demand",
        "ECU/mfa",
        "The counsellor, Wilmer Paredes|VEN/embassy/wilmer-paredes",
        "relations",
        "The counsellor, Wilmer Paredes, has until Saturday noon to leave",
        time="present",
        by="2016-09-17: until Saturday noon",
    ),
    S(
        "VEN/mfa/yuleisy-tovar",
        "Vice-Minister Yuleisy Tovar",
        "called",
        '"a dagger from a friendly hand"',
        form="direct",
    ),
    G(
        "accuse",
        "Vice-Minister Yuleisy Tovar|VEN/mfa/yuleisy-tovar",
        "ECU",
        "relations",
        '"a dagger from a friendly hand"',
    ),
    S(
        "VEN/mfa/yuleisy-tovar",
        "She",
        "said",
        "her government reserved the right to reply and would do so in its own time",
    ),
    G(
        "threaten",
        "her government|VEN/gov",
        "ECU",
        "relations",
        "her government reserved the right to reply and would do so in its own time",
    ),
    S(
        "ECU/gov",
        "the police",
        "according to",
        "some two hundred people whom nobody in the province knew took part",
    ),
    S(
        "ECU/parliament",
        "Opposition deputies in Quito",
        "demanded",
        "that the ministry publish its evidence",
    ),
    G(
        "demand",
        "Opposition deputies in Quito|ECU/parliament",
        "the ministry|ECU/mfa",
        "other",
        "the ministry publish its evidence",
    ),
    S(
        "ECU/gov",
        "The interior minister",
        "said",
        "he could not do so without endangering an informer",
        'whoever doubted him "is free to visit Cuenca"',
        form="mixed",
    ),
    G(
        "reject",
        "The interior minister|ECU/gov",
        "Opposition deputies in Quito|ECU/parliament",
        "other",
        "he could not do so without endangering an informer",
    ),
)

story(
    "sahel-fuel-convoy",
    "Agence Sahel-Info",
    "2025-11-03",
    """
Bamako: fuel convoy reaches capital under escort

BAMAKO (ASI) - Some eighty tanker lorries from Senegal entered the Malian capital on Sunday evening under army escort, ending a week in which most of its filling stations had run dry.
Jihadists of the JNIM alliance have attacked convoys on the western and southern roads since early September. The army has said little about its losses. Drivers say that at least forty vehicles were burnt near Kayes alone, and the transport union puts the dead at eighteen.
Schools remain shut until 9 November. In Badalabougou people queued through the night; a litre was sold for three times the posted price. Bakers, who cook with diesel, shortened their hours, and the ferry at Koulikoro stopped running.
The prime minister thanked the drivers on state television. He did not mention Russia, whose fighters took part in the escort, according to two officers.
Several embassies have told their citizens to leave while commercial flights are available. Mali's junta, in power since 2020, broke with France in 2022 and with the regional bloc ECOWAS, from which it withdrew together with Burkina Faso and Niger in January. The three have since formed a confederation with a common passport.
Analyst Fatim Sangaré said the insurgents did not need to take the city. "They have learned that a pump is worth more than a barracks," she said.
""",
    N(
        "mobilize",
        "MLI/mil",
        "JNIM",
        "energy troops",
        "Some eighty tanker lorries from Senegal entered the Malian capital on Sunday evening under army escort",
        "fuel convoy reaches capital under escort",
    ),
    N(
        "attack",
        "Jihadists of the JNIM alliance|JNIM",
        "MLI",
        "force energy",
        "Jihadists of the JNIM alliance have attacked convoys on the western and southern roads since early September",
    ),
    S("MLI/public", "Drivers", "say", "at least forty vehicles were burnt near Kayes alone"),
    S("MLI/ngo", "the transport union", "puts", "the dead at eighteen"),
    S("MLI/pm", "The prime minister", "thanked", "the drivers on state television"),
    G("praise", "The prime minister|MLI/pm", "the drivers|MLI/public", "energy", "thanked the drivers"),
    S("MLI/mil", "two officers", "according to", "whose fighters took part in the escort"),
    G(
        "cooperate",
        "Russia|RUS; MLI/mil",
        "",
        "energy troops",
        "whose fighters took part in the escort",
    ),
    S(
        "?",
        "Several embassies",
        "have told",
        "to leave while commercial flights are available",
        to="their citizens|?",
    ),
    S("?//fatim-sangare", "Analyst Fatim Sangaré", "said", "the insurgents did not need to take the city"),
    S(
        "?//fatim-sangare",
        "she",
        "said",
        '"They have learned that a pump is worth more than a barracks,"',
        form="direct",
    ),
)

story(
    "rotterdam-merger-brief",
    "Maas Financial",
    "2018-10-02",
    """
Hostile bid for Delta Dredging rejected again

Delta Dredging said on Tuesday its board had unanimously rejected a second, sweetened offer from Belgium's Schelde Marine, calling it "opportunistic and an attack on forty years of patient work".
Shares rose 6.1 per cent to 48.20 euros, above the bid, a sign that traders expect a third. Analysts at Bank Keizersgracht warned that a price war could sink both.
Schelde's chief executive, Lieve Maertens, threatened to go over the board's head to shareholders. She promised that no jobs would go in Sliedrecht before 2021. Trade unions demanded the pledge in writing and protested outside the annual meeting with a brass band.
The two firms have fought over sand since the extension of the port in 2008, when Delta won the contract and Schelde sued, lost, appealed and lost again. They cooperate, without affection, in Dubai.
Competition lawyers said any deal would need approval from Brussels, which blocked a similar alliance in cranes two years ago.
Oil fell. The euro was steady at 1.155 dollars.
""",
    S(
        "NLD/business",
        "Delta Dredging",
        "said",
        "its board had unanimously rejected a second, sweetened offer from Belgium's Schelde Marine",
        date="2018-10-02",
    ),
    S(
        "NLD/business",
        "its board",
        "calling",
        'it "opportunistic and an attack on forty years of patient work"',
        form="mixed",
    ),
    S("?", "traders", "expect", "a third"),
    S("NLD/business", "Analysts at Bank Keizersgracht", "warned", "a price war could sink both"),
    S(
        "BEL/business/lieve-maertens",
        "Schelde's chief executive, Lieve Maertens",
        "threatened",
        "to go over the board's head to shareholders",
    ),
    S("BEL/business/lieve-maertens", "She", "promised", "no jobs would go in Sliedrecht before 2021"),
    S("NLD/ngo", "Trade unions", "demanded", "the pledge in writing"),
    S("?", "Competition lawyers", "said", "any deal would need approval from Brussels"),
)

story(
    "thai-cambodia-temple-shots",
    "Mekong Observer",
    "2025-06-30",
    """
Soldiers trade fire near Ta Krabei, generals talk by telephone

Thai and Cambodian soldiers exchanged fire for about twenty minutes on Sunday near the Khmer temple of Ta Krabei, each army saying that the other had shot first. Nobody was killed.
The Thai Second Army said its patrol had come under fire while removing a fence. Phnom Penh's defence ministry rejected this version and said the fence stood on Cambodian soil. By evening the two regional commanders had spoken by telephone and, a Thai officer said, agreed to keep their men in their positions.
The border, 817 kilometres long, was drawn by French surveyors between 1904 and 1907. A map that they printed in Paris gave the temple of Preah Vihear to what was then their protectorate; the International Court of Justice upheld that in 1962. Clashes between 2008 and 2011 cost some thirty lives. Since May, when a Cambodian soldier died in a skirmish farther east, checkpoints have closed one after another, markets on both sides stand empty, and some forty thousand Cambodian labourers have gone home.
Bangkok has cut the electricity that it sold to two border towns. Cambodia in turn stopped importing Thai fruit and fuel last Monday and took Thai soap operas off the air.
"If a single village is shelled, we shall go back to The Hague that same day," Cambodia's border minister, Sok Vannarith, warned.
Malaysia, which chairs ASEAN this year, has offered to send observers.
""",
    N(
        "attack",
        "Thai and Cambodian soldiers|THA/mil; Thai and Cambodian soldiers|KHM/mil",
        "THA/mil; KHM/mil",
        "force territory",
        "Thai and Cambodian soldiers exchanged fire for about twenty minutes on Sunday",
        "Soldiers trade fire near Ta Krabei",
    ),
    S("THA/mil; KHM/mil", "each army", "saying", "the other had shot first"),
    G(
        "accuse",
        "each army|THA/mil; each army|KHM/mil",
        "THA/mil; KHM/mil",
        "force",
        "the other had shot first",
    ),
    S("THA/mil", "The Thai Second Army", "said", "its patrol had come under fire while removing a fence"),
    S("KHM/mod", "Phnom Penh's defence ministry", "rejected", "this version"),
    G("deny", "Phnom Penh's defence ministry|KHM/mod", "THA/mil", "force territory", "rejected this version"),
    S("KHM/mod", "Phnom Penh's defence ministry", "said", "the fence stood on Cambodian soil"),
    N(
        "meet",
        "the two regional commanders|THA/mil; the two regional commanders|KHM/mil",
        "",
        "force negotiations",
        "the two regional commanders had spoken by telephone",
        "generals talk by telephone",
    ),
    S(
        "THA/mil",
        "a Thai officer",
        "said",
        "the two regional commanders",
        "agreed to keep their men in their positions",
    ),
    G(
        "agree",
        "the two regional commanders|THA/mil; the two regional commanders|KHM/mil",
        "",
        "troops",
        "agreed to keep their men in their positions",
    ),
    N(
        "sanction",
        "Bangkok|THA",
        "KHM",
        "energy trade",
        "Bangkok has cut the electricity that it sold to two border towns",
    ),
    N(
        "sanction",
        "Cambodia|KHM",
        "THA",
        "trade information",
        "Cambodia in turn stopped importing Thai fruit and fuel last Monday and took Thai soap operas off the air",
    ),
    S(
        "KHM/gov/sok-vannarith",
        "Cambodia's border minister, Sok Vannarith",
        "warned",
        '"If a single village is shelled, we shall go back to The Hague that same day,"',
        form="direct",
    ),
    G(
        "threaten",
        "Cambodia's border minister, Sok Vannarith|KHM/gov/sok-vannarith",
        "THA",
        "territory justice",
        "we shall go back to The Hague that same day",
        cond="if: If a single village is shelled",
    ),
    S("MYS", "Malaysia, which chairs ASEAN this year", "has offered", "to send observers"),
    G(
        "offer",
        "Malaysia, which chairs ASEAN this year|MYS",
        "THA; KHM",
        "troops negotiations",
        "has offered to send observers",
    ),
)

story(
    "norway-china-salmon-thaw",
    "Bergen Fiskeriavis (English)",
    "2017-01-05",
    """
After six years, a salmon goes to Beijing

When the first crate of Norwegian salmon declared as such left Gardermoen for Beijing on Wednesday, the man who packed it was given a glass of sparkling wine at half past five in the morning. He put it behind the scales and went on packing.
For six years the fish had travelled under other names, by way of Vietnam, as "Faroese", or not at all. After the Nobel Committee honoured the dissident Liu Xiaobo in October 2010, China froze political contacts with Norway, held shipments at its airports for tests that lasted until the ice had melted, and gave visas without fuss to citizens of every Nordic country but one. Norway's share of the Chinese market fell from over ninety per cent to under thirty.
On 19 December the foreign ministers of both countries signed a declaration in Beijing that restored relations. Oslo stated in it that it "attaches high importance to China's core interests" and will not support actions that undermine them.
Writers' union PEN Norway called that sentence shameful. "We did not buy a market, we sold an adverb at a time," its chairwoman, Ragnhild Oppegård, said.
The industry sees it otherwise. Exporters expect to sell 150,000 tonnes a year by 2025. Talks on a free trade agreement, broken off in 2010 after the eighth round, are to go on in the spring.
Salmon louse, meanwhile, remains the greater enemy.
""",
    N(
        "sanction",
        "China|CHN",
        "Norway|NOR",
        "relations trade",
        "China froze political contacts with Norway, held shipments at its airports for tests",
    ),
    N(
        "sign",
        "the foreign ministers of both countries|NOR/mfa; the foreign ministers of both countries|CHN/mfa",
        "",
        "relations",
        "the foreign ministers of both countries signed a declaration in Beijing that restored relations",
    ),
    S(
        "NOR",
        "Oslo",
        "stated",
        'it "attaches high importance to China\'s core interests" and will not support actions that undermine them',
        form="mixed",
        date="2016-12-19",
    ),
    G(
        "promise",
        "Oslo|NOR",
        "CHN",
        "relations sovereignty",
        "will not support actions that undermine them",
    ),
    S("NOR/ngo", "Writers' union PEN Norway", "called", "that sentence shameful"),
    G(
        "accuse",
        "Writers' union PEN Norway|NOR/ngo",
        "NOR/gov",
        "human_rights relations",
        "called that sentence shameful",
    ),
    S(
        "NOR/ngo/ragnhild-oppegard",
        "its chairwoman, Ragnhild Oppegård",
        "said",
        '"We did not buy a market, we sold an adverb at a time,"',
        form="direct",
    ),
    S("NOR/business", "The industry", "sees", "it otherwise"),
    S("NOR/business", "Exporters", "expect", "to sell 150,000 tonnes a year by 2025"),
    N(
        "meet",
        "NOR; CHN",
        "",
        "trade",
        "Talks on a free trade agreement, broken off in 2010 after the eighth round, are to go on in the spring",
        time="future",
    ),
)

story(
    "virus-attack-cells",
    "Science Monthly Online",
    "2022-05-19",
    """
How a bacterium calls a truce

For a billion years bacteria and the viruses that attack them have been locked in an arms race. Every weapon has met a shield, every shield a better weapon. A study published on Wednesday suggests that the two sides sometimes negotiate.
Researchers at the University of Uppsala watched a virus called phage T19 invade colonies of a soil bacterium. When hosts were plentiful, the intruder struck and killed within minutes. When they became scarce it held its fire, slipped into the genome of its victim and, in effect, signed on as a lodger.
"It demands very little rent," said Hanneke Brolund, who led the work. What decides between war and peace is a molecule of six amino acids that infected cells release as a warning. The phage eavesdrops on it.
Not everybody agrees. Biologist Teodor Marcu of Cluj, who was not involved, rejected the language of diplomacy. "No one promises anything to anyone down there," he said. He accused the authors, in a friendly way, of having read too much history.
Brolund hopes that the molecule could one day be used against cholera. She threatened, with a smile, to name it after her supervisor.
The work was supported by the Swedish Research Council.
""",
    S("SWE/ngo", "A study published on Wednesday", "suggests", "the two sides sometimes negotiate"),
    S(
        "SWE/ngo/hanneke-brolund",
        "Hanneke Brolund, who led the work",
        "said",
        '"It demands very little rent,"',
        form="direct",
    ),
    S(
        "ROU/ngo/teodor-marcu",
        "Biologist Teodor Marcu of Cluj, who was not involved",
        "rejected",
        "the language of diplomacy",
    ),
    S(
        "ROU/ngo/teodor-marcu",
        "he",
        "said",
        '"No one promises anything to anyone down there,"',
        form="direct",
    ),
    S("ROU/ngo/teodor-marcu", "He", "accused", "the authors", "of having read too much history"),
    S(
        "SWE/ngo/hanneke-brolund",
        "Brolund",
        "hopes",
        "the molecule could one day be used against cholera",
    ),
    S("SWE/ngo/hanneke-brolund", "She", "threatened", "to name it after her supervisor"),
)

story(
    "poland-belarus-crossing",
    "Eastern Border Weekly",
    "2023-02-17",
    """
Poland shuts third crossing as Minsk jails journalist's brother

WARSAW - Poland closed the road crossing at Bobrowniki "until further notice" at noon on Friday, leaving a single passage for lorries on its 418-kilometre frontier with Belarus. The interior ministry gave reasons of state security.
The step came two days after a court in Grodno sentenced Kazimir Wojtkiewicz, a teacher of the Polish minority and brother of a well-known reporter, to eight years in a penal colony for "rehabilitating Nazism". He had laid flowers on the graves of partisans of the Home Army.
"We told the Belarusian chargé last week what would happen if he was convicted. It has happened," a senior Polish official said. The chargé was called to the ministry again on Friday afternoon.
Belarus's border committee spoke of a far-fetched pretext and predicted a collapse of trade. Polish hauliers, who have lost a third of their routes east since the war in Ukraine began, are hardly more pleased; their federation appealed for compensation.
Relations have been bad since the election of 2020, after which Poland took in thousands of opponents of the Belarusian leadership. In 2021 the country found itself facing migrants from the Middle East whom, European governments said, Minsk had flown in and led to the fence. The fence is now made of steel, five and a half metres high.
About two thousand lorries a day used Bobrowniki before the pandemic. On Friday the last driver through was a Kazakh with onions.
""",
    N(
        "sanction",
        "Poland|POL",
        "BLR",
        "trade relations",
        'Poland closed the road crossing at Bobrowniki "until further notice"',
        "Poland shuts third crossing",
    ),
    S("POL/gov", "The interior ministry", "gave reasons", "of state security"),
    N(
        "coerce",
        "a court in Grodno|BLR/court",
        "Kazimir Wojtkiewicz|BLR//kazimir-wojtkiewicz",
        "human_rights",
        "a court in Grodno sentenced Kazimir Wojtkiewicz, a teacher of the Polish minority",
        "Minsk jails journalist's brother",
    ),
    S(
        "POL?",
        "a senior Polish official",
        "said",
        '"We told the Belarusian chargé last week what would happen if he was convicted. It has happened,"',
        form="direct",
    ),
    G(
        "threaten",
        "We|POL",
        "the Belarusian chargé|BLR/embassy",
        "human_rights trade",
        "We told the Belarusian chargé last week what would happen",
        cond="if: if he was convicted",
    ),
    N(
        "accuse",
        "the ministry|POL/gov",
        "The chargé|BLR/embassy",
        "relations",
        "The chargé was called to the ministry again on Friday afternoon",
    ),
    S("BLR/gov", "Belarus's border committee", "spoke", "of a far-fetched pretext"),
    G("accuse", "Belarus's border committee|BLR/gov", "POL", "trade", "spoke of a far-fetched pretext"),
    S("BLR/gov", "Belarus's border committee", "predicted", "a collapse of trade"),
    G("warn", "Belarus's border committee|BLR/gov", "POL", "trade", "predicted a collapse of trade"),
    S("POL/business", "their federation", "appealed", "for compensation"),
    G("appeal", "their federation|POL/business", "POL/gov", "trade", "appealed for compensation"),
    S(
        "EUROPE",
        "European governments",
        "said",
        "migrants from the Middle East whom",
        "Minsk had flown in and led to the fence",
    ),
    G(
        "accuse",
        "European governments|EUROPE",
        "Minsk|BLR",
        "migration",
        "Minsk had flown in and led to the fence",
    ),
)

story(
    "old-bailey-knife-trial",
    "Southwark Standard",
    "2020-02-20",
    """
Chef "threatened rival with lobster", court told

A head chef threatened to kill a former colleague and struck him with a frozen lobster in a quarrel over a stolen recipe, Inner London Crown Court heard on Thursday.
Marius Petcu, 44, denies assault and making threats. Prosecutor Aileen Brodie said the defendant had demanded an apology for a dish of his that appeared, under another name, on the menu of a restaurant in Bermondsey. When Denis Okafor refused, she said, "the negotiations ended and the shellfish began".
Mr Okafor suffered a broken finger. He told the jury that he had offered to share the credit, and that he had been afraid ever since. "He promised me I would never hold a pan again," he said.
Petcu's barrister, Julian Wray, accused the witness of inventing the threat after he had been turned down for a television series. Mr Okafor rejected that as nonsense.
A kitchen porter who separated the two agreed with the defence that both had been shouting. He could not say who attacked first. The judge, Recorder Anne Thwaite, warned the public gallery to stop laughing.
Petcu, of Peckham, is on bail on condition that he does not go near Bermondsey. The trial continues.
""",
    S(
        "?",
        None,
        "heard",
        "A head chef threatened to kill a former colleague and struck him with a frozen lobster in a quarrel over a stolen recipe",
        to="Inner London Crown Court|GBR/court",
    ),
    S("GBR//marius-petcu", "A head chef", "threatened", "to kill a former colleague", up=1),
    S("GBR//marius-petcu", "Marius Petcu, 44", "denies", "assault and making threats"),
    S(
        "GBR/court/aileen-brodie",
        "Prosecutor Aileen Brodie",
        "said",
        "the defendant had demanded an apology for a dish of his that appeared, under another name, on the menu of a restaurant in Bermondsey",
    ),
    S("GBR//marius-petcu", "the defendant", "demanded", "an apology for a dish of his", up=1),
    S(
        "GBR/court/aileen-brodie",
        "she",
        "said",
        "When Denis Okafor refused",
        '"the negotiations ended and the shellfish began"',
        form="mixed",
    ),
    S(
        "GBR//denis-okafor",
        "He",
        "told",
        "he had offered to share the credit",
        "he had been afraid ever since",
        to="the jury|GBR/court",
    ),
    S(
        "GBR//denis-okafor",
        "he",
        "said",
        '"He promised me I would never hold a pan again,"',
        form="direct",
    ),
    S(
        "GBR//marius-petcu",
        "He",
        "promised",
        "I would never hold a pan again",
        to="me|GBR//denis-okafor",
        up=1,
    ),
    S(
        "GBR//julian-wray",
        "Petcu's barrister, Julian Wray",
        "accused",
        "the witness of inventing the threat after he had been turned down for a television series",
    ),
    S("GBR//denis-okafor", "Mr Okafor@1", "rejected", "that as nonsense"),
    S(
        "GBR/public",
        "A kitchen porter who separated the two",
        "agreed",
        "both had been shouting",
    ),
    S(
        "GBR/court/anne-thwaite",
        "The judge, Recorder Anne Thwaite",
        "warned",
        "to stop laughing",
        to="the public gallery|GBR/public",
    ),
)

story(
    "nile-wheat-tender",
    "Cairo Business Wire",
    "2022-06-08",
    """
Egypt buys Indian wheat after ban is eased for friends

CAIRO - Egypt has agreed to buy 180,000 tonnes of wheat from India, the supply minister told a press conference on Wednesday, less than a month after New Delhi forbade private exports of the grain.
The ban, announced overnight on 13 May as a heatwave shrivelled the crop in Punjab, made an exception for governments that ask on grounds of food security. Indian officials said at the time they had received a dozen such requests. Egypt's is the first to have been granted in public.
Egypt is the world's largest buyer of wheat. It used to get four fifths of it from Russia and Ukraine, whose ports have been closed by war since February; its subsidised loaf, five piastres since 1988, feeds some seventy million people, and no government since the bread riots of 1977 has touched the price. Reserves suffice for 5.7 months, the minister said, more than in other years, because farmers have been obliged to deliver a share of the harvest.
Farmers are not all pleased. "They pay me less than the sack is worth at the mill," said one near Tanta.
Trader Sherine Abaza thinks that the Indian grain will disappoint: its protein is low, and earlier cargoes were turned away by Turkey because of a fungus. India disputes the finding.
Bidding in a separate tender for French wheat closes on Thursday.
""",
    S(
        "EGY/gov",
        "the supply minister",
        "told",
        "Egypt has agreed to buy 180,000 tonnes of wheat from India",
        to="a press conference|?/media",
        date="2022-06-08",
    ),
    G(
        "agree",
        "Egypt|EGY",
        "India|IND",
        "trade",
        "Egypt has agreed to buy 180,000 tonnes of wheat from India",
        "Egypt buys Indian wheat",
    ),
    N(
        "sanction",
        "New Delhi|IND",
        "WORLD",
        "trade",
        "New Delhi forbade private exports of the grain",
    ),
    S("IND/gov", "Indian officials", "said", "they had received a dozen such requests"),
    N("agree", "IND", "EGY", "trade", "Egypt's is the first to have been granted in public"),
    S(
        "EGY/gov",
        "the minister",
        "said",
        "Reserves suffice for 5.7 months",
        "more than in other years, because farmers have been obliged to deliver a share of the harvest",
    ),
    S(
        "EGY/public",
        "one near Tanta",
        "said",
        '"They pay me less than the sack is worth at the mill,"',
        form="direct",
    ),
    G(
        "accuse",
        "one near Tanta|EGY/public",
        "They|EGY/gov",
        "trade",
        "They pay me less than the sack is worth at the mill",
    ),
    S(
        "EGY/business/sherine-abaza",
        "Trader Sherine Abaza",
        "thinks",
        "the Indian grain will disappoint: its protein is low, and earlier cargoes were turned away by Turkey because of a fungus",
    ),
    G(
        "reject",
        "Turkey|TUR",
        "IND",
        "trade",
        "earlier cargoes were turned away by Turkey because of a fungus",
    ),
    S("IND", "India", "disputes", "the finding"),
    G("deny", "India|IND", "TUR", "trade", "India disputes the finding", time="present"),
)

story(
    "pacific-cyclone-weather",
    "Suva Morning Sun",
    "2020-12-18",
    """
Yasa's last blow spares the capital

Cyclone Yasa, which had threatened Suva for two days, struck the northern island of Vanua Levu instead on Thursday night, attacking the coast of Bua with gusts of 345 kilometres an hour before it retreated into the open sea.
At least two people died. The meteorological service warned that rivers would go on rising until Saturday and lifted its last red alert at 4 pm.
"She came in like an army and left like a thief," said Mere Tavaiqia, whose house in Nabouwalu lost its roof. Her neighbours promised to help with a new one. There is talk of rebuilding the school in concrete, as was agreed after Winston in 2016 and then forgotten.
Australia and New Zealand said they were sending aircraft with tents, water and generators. The first, a Hercules, is due in Labasa on Saturday morning.
Sugar farmers fear they have lost half the crop. The mill will accept damaged cane. The price of a tarpaulin in Labasa doubled overnight, which a shopkeeper there defended: the lorry, he said, doubled too.
In Suva a regatta that had been cancelled will be held after all.
""",
    S(
        "FJI/gov",
        "The meteorological service",
        "warned",
        "rivers would go on rising until Saturday",
    ),
    S(
        "FJI//mere-tavaiqia",
        "Mere Tavaiqia, whose house in Nabouwalu lost its roof",
        "said",
        '"She came in like an army and left like a thief,"',
        form="direct",
    ),
    S(
        "AUS; NZL",
        "Australia and New Zealand",
        "said",
        "they were sending aircraft with tents, water and generators",
    ),
    G(
        "aid",
        "Australia|AUS; New Zealand|NZL",
        "FJI",
        "humanitarian aid",
        "they were sending aircraft with tents, water and generators",
        time="present",
    ),
    S("FJI/business", "Sugar farmers", "fear", "they have lost half the crop"),
    S("FJI/business", "he", "said", "the lorry", "doubled too"),
)
