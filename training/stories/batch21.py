"""Invented stories, twenty-first batch: reports dense with background, and words that look like acts."""

from training.stories.notation import C, G, N, S, story

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

story(
    "burundi-rwanda-last-crossing",
    "Great Lakes Wire",
    "2024-01-12",
    """
Burundi accuses Rwanda of arming rebels, shuts last crossing

BUJUMBURA, Jan 12 - Burundi closed its last open border crossing with Rwanda on Friday and accused its neighbour of arming the rebels who killed 20 people near the Congolese frontier last month.
"They are fed, trained and housed in Rwanda," Interior Minister Deo Nkurikiye told reporters in Bujumbura. He demanded that Kigali hand over the leaders of the group, known as RED-Tabara, before the end of January.
Rwanda's government rejected the accusation as baseless. Spokeswoman Alice Mukamana said Kigali had no ties to any Burundian armed group and regretted the closure, which would hurt traders on both sides.
RED-Tabara, which operates from South Kivu in eastern Democratic Republic of Congo, claimed the Dec. 22 raid on the village of Vugizo. In a post on X it said its fighters had killed nine soldiers and a policeman, and denied having fired on civilians.
Kinshasa, which has fought the M23 rebels in North Kivu since late 2021 and accuses Rwanda of backing them, hosts about 1,000 Burundian soldiers. Rwanda denies backing the M23.
The United Nations special envoy for the Great Lakes urged both governments to talk. The East African Community, to which all three countries belong, offered to send a mission of elders.
A Burundian security official, who asked not to be named, said troops had been moved to Kirundo and Ngozi provinces on Thursday night. There was no plan to attack anyone, he added.
About 50 Kenyan and Tanzanian lorries were stuck on the Burundian side on Friday evening, according to a transporters' association in Nairobi. It called on Bujumbura to let them through.
Relations soured in 2015, when Burundi accused Rwanda of having a hand in a failed coup and Rwanda took in more than 80,000 refugees from the unrest that followed. Kigali in turn accused Bujumbura of sheltering the FDLR, a Hutu militia founded by perpetrators of the 1994 genocide in Rwanda. Burundi closed the frontier then, and reopened it in 2022.
""",
    N(
        "sanction",
        "Burundi|BDI",
        "Rwanda|RWA",
        "relations trade",
        "Burundi closed its last open border crossing with Rwanda on Friday",
        "shuts last crossing",
    ),
    S(
        "BDI",
        "Burundi",
        "accused@0",
        "its neighbour of arming the rebels who killed 20 people near the Congolese frontier last month",
        date="2024-01-12",
    ),
    G(
        "accuse",
        "Burundi|BDI",
        "its neighbour|RWA",
        "weapons force",
        "accused its neighbour of arming the rebels",
        "Burundi accuses Rwanda of arming rebels",
    ),
    S(
        "BDI/gov/deo-nkurikiye",
        "Interior Minister Deo Nkurikiye",
        "told",
        '"They are fed, trained and housed in Rwanda,"',
        form="direct",
        to="reporters|?/media",
        date="2024-01-12",
    ),
    G(
        "accuse",
        "Interior Minister Deo Nkurikiye|BDI/gov/deo-nkurikiye",
        "Rwanda|RWA",
        "weapons force",
        "They are fed, trained and housed in Rwanda",
    ),
    S(
        "BDI/gov/deo-nkurikiye",
        "He",
        "demanded",
        "Kigali hand over the leaders of the group, known as RED-Tabara, before the end of January",
    ),
    G(
        "demand",
        "He|BDI/gov/deo-nkurikiye",
        "Kigali|RWA",
        "justice force",
        "Kigali hand over the leaders of the group, known as RED-Tabara",
        by="2024-01-31: before the end of January",
    ),
    S(
        "RWA/gov/alice-mukamana",
        "Spokeswoman Alice Mukamana",
        "said",
        "Kigali had no ties to any Burundian armed group and regretted the closure, which would hurt traders on both sides",
    ),
    G(
        "deny",
        "Spokeswoman Alice Mukamana|RWA/gov/alice-mukamana",
        "BDI",
        "weapons force",
        "Kigali had no ties to any Burundian armed group",
        "Rwanda's government rejected the accusation as baseless",
    ),
    G(
        "accuse",
        "Kigali|RWA",
        "BDI",
        "trade relations",
        "regretted the closure, which would hurt traders on both sides",
    ),
    N(
        "attack",
        "RED-Tabara|BDI/rebels",
        "the village of Vugizo|BDI",
        "force",
        "RED-Tabara, which operates from South Kivu in eastern Democratic Republic of Congo, claimed the Dec. 22 raid on the village of Vugizo",
        "the rebels who killed 20 people near the Congolese frontier last month",
        "its fighters had killed nine soldiers and a policeman",
    ),
    S("BDI/rebels", "it@0", "said", "its fighters had killed nine soldiers and a policeman"),
    S("BDI/rebels", "it@0", "denied", "having fired on civilians"),
    G("deny", "it@0|BDI/rebels", "", "force", "denied having fired on civilians"),
    N(
        "attack",
        "Kinshasa|COD; the M23 rebels|M23",
        "Kinshasa|COD; the M23 rebels|M23",
        "force",
        "Kinshasa, which has fought the M23 rebels in North Kivu since late 2021",
    ),
    S("COD", "Kinshasa", "accuses", "Rwanda of backing them"),
    G("accuse", "Kinshasa|COD", "Rwanda|RWA", "force", "accuses Rwanda of backing them", time="present"),
    S("RWA", "Rwanda", "denies", "backing the M23"),
    G("deny", "Rwanda|RWA", "Kinshasa|COD", "force", "Rwanda denies backing the M23", time="present"),
    S(
        "UNO",
        "The United Nations special envoy for the Great Lakes",
        "urged",
        "to talk",
        to="both governments|BDI/gov; both governments|RWA/gov",
    ),
    G(
        "appeal",
        "The United Nations special envoy for the Great Lakes|UNO",
        "both governments|BDI/gov; both governments|RWA/gov",
        "negotiations",
        "urged both governments to talk",
    ),
    S(
        "EAC",
        "The East African Community, to which all three countries belong,",
        "offered",
        "to send a mission of elders",
    ),
    G("offer", "The East African Community|EAC", "BDI; RWA", "negotiations", "offered to send a mission of elders"),
    S(
        "BDI?",
        "A Burundian security official, who asked not to be named,",
        "said",
        "troops had been moved to Kirundo and Ngozi provinces on Thursday night",
    ),
    G("mobilize", "BDI/mil", "RWA", "troops", "troops had been moved to Kirundo and Ngozi provinces on Thursday night"),
    S("BDI?", "he@0", "added", "There was no plan to attack anyone"),
    G("deny", "he@0|BDI?", "", "force", "There was no plan to attack anyone"),
    S(
        "KEN/business",
        "a transporters' association in Nairobi",
        "according to",
        "About 50 Kenyan and Tanzanian lorries were stuck on the Burundian side on Friday evening",
    ),
    S("KEN/business", "It", "called on", "to let them through", to="Bujumbura|BDI"),
    G("appeal", "It|KEN/business", "Bujumbura|BDI", "trade", "called on Bujumbura to let them through"),
    S("BDI", "Burundi@2", "accused@1", "Rwanda of having a hand in a failed coup"),
    G(
        "accuse",
        "Burundi|BDI",
        "Rwanda|RWA",
        "leadership sovereignty",
        "Burundi accused Rwanda of having a hand in a failed coup",
    ),
    N(
        "aid",
        "Rwanda|RWA",
        "more than 80,000 refugees from the unrest that followed|BDI/public",
        "migration humanitarian",
        "Rwanda took in more than 80,000 refugees from the unrest that followed",
    ),
    S(
        "RWA",
        "Kigali",
        "accused",
        "Bujumbura of sheltering the FDLR, a Hutu militia founded by perpetrators of the 1994 genocide in Rwanda",
    ),
    G(
        "accuse",
        "Kigali|RWA",
        "Bujumbura|BDI",
        "force relations",
        "Kigali in turn accused Bujumbura of sheltering the FDLR",
    ),
    N("sanction", "Burundi|BDI", "RWA", "relations trade", "Burundi closed the frontier then"),
    N("retreat", "Burundi|BDI", "RWA", "relations trade", "reopened it in 2022"),
)

story(
    "mali-algeria-drone-tinzaouaten",
    "Sahel Post",
    "2026-03-18",
    """
Sahel alliance recalls envoys from Algiers after drone is shot down

Mali, Niger and Burkina Faso recalled their ambassadors from Algiers on Tuesday in protest at the downing of a Malian drone near the frontier town of Tinzaouaten, the three governments said in a joint communiqué.
The statement, read on state television in Bamako, described the shooting as "an act of aggression against the whole confederation". It demanded that Algeria return the wreckage and "stop offering its soil to terrorists".
The drone, a Turkish-made Akinci, came down during the night from Saturday to Sunday. Algeria's defence ministry said its air defences had destroyed an armed aircraft that had entered Algerian airspace to a depth of two kilometres. Mali maintains that it was flying nine kilometres inside its own territory and was about to strike a gathering of fighters of the Azawad front.
Algiers answered within hours. It called back its own envoys in Bamako and Niamey, closed its airspace to Malian planes, and voiced "deep regret" that Niger and Burkina Faso had lined up with what it called "the failed men of Bamako".
Niger's junta has so far left open whether it will go on with the gas pipeline that Algeria's Sonatrach is to lay through its desert.
The Economic Community of West African States, which the three military-led countries left in January 2025, expressed concern and called on both sides to use the African Union's mediation. Russia, whose Africa Corps fights beside the Malian army and which sells arms to Algeria as well, urged restraint. A Kremlin-friendly newspaper had reported on Monday that Russian technicians guided the drone; Moscow has not commented.
In Kidal, a spokesman for the Azawad rebels, Mohamed ag Illili, thanked Algeria. He warned that the Malian army would lose every aircraft it sent north. "Let them come by road," he told Sahel Post by satellite phone.
Relations have been poor since January 2024, when Mali tore up a peace agreement with the northern rebels that Algeria had brokered in 2015. The two neighbours share a border of more than 1,300 kilometres. Mauritania, the only other neighbour in the north that still speaks to both, has twice offered to host talks and has twice been turned down by Bamako.
""",
    S(
        "MLI/gov; NER/gov; BFA/gov",
        "the three governments",
        "said",
        "Mali, Niger and Burkina Faso recalled their ambassadors from Algiers on Tuesday in protest at the downing of a Malian drone near the frontier town of Tinzaouaten",
    ),
    G(
        "sanction",
        "Mali|MLI; Niger|NER; Burkina Faso|BFA",
        "Algiers|DZA",
        "relations shipping",
        "Mali, Niger and Burkina Faso recalled their ambassadors from Algiers",
        "Sahel alliance recalls envoys from Algiers",
    ),
    S(
        "MLI/gov; NER/gov; BFA/gov",
        "The statement, read on state television in Bamako,",
        "described",
        'the shooting as "an act of aggression against the whole confederation"',
        form="mixed",
    ),
    G(
        "accuse",
        "The statement|MLI/gov; The statement|NER/gov; The statement|BFA/gov",
        "DZA",
        "force shipping",
        'described the shooting as "an act of aggression against the whole confederation"',
    ),
    S(
        "MLI/gov; NER/gov; BFA/gov",
        "It@0",
        "demanded",
        'Algeria return the wreckage and "stop offering its soil to terrorists"',
        form="mixed",
    ),
    G(
        "demand",
        "It@0|MLI/gov; It@0|NER/gov; It@0|BFA/gov",
        "Algeria|DZA",
        "assets terrorism",
        'Algeria return the wreckage and "stop offering its soil to terrorists"',
    ),
    G("accuse", "MLI/gov; NER/gov; BFA/gov", "Algeria|DZA", "terrorism", "offering its soil to terrorists"),
    S(
        "DZA/mod",
        "Algeria's defence ministry",
        "said",
        "its air defences had destroyed an armed aircraft that had entered Algerian airspace to a depth of two kilometres",
    ),
    G(
        "attack",
        "its air defences|DZA/mil",
        "MLI/mil",
        "force shipping",
        "its air defences had destroyed an armed aircraft",
        "the downing of a Malian drone",
        "drone is shot down",
    ),
    G(
        "mobilize",
        "an armed aircraft|MLI/mil",
        "Algerian|DZA",
        "shipping troops",
        "an armed aircraft that had entered Algerian airspace to a depth of two kilometres",
    ),
    S(
        "MLI",
        "Mali@1",
        "maintains",
        "it was flying nine kilometres inside its own territory and was about to strike a gathering of fighters of the Azawad front",
    ),
    G(
        "deny",
        "Mali@1|MLI",
        "DZA/mod",
        "shipping territory",
        "it was flying nine kilometres inside its own territory",
        time="present",
    ),
    N(
        "sanction",
        "It@1|DZA",
        "Bamako|MLI; Niamey|NER",
        "relations",
        "It called back its own envoys in Bamako and Niamey",
    ),
    N("sanction", "It@1|DZA", "Malian planes|MLI", "shipping", "closed its airspace to Malian planes"),
    S(
        "DZA",
        "It@1",
        "voiced",
        '"deep regret" that Niger and Burkina Faso had lined up with what it called "the failed men of Bamako"',
        form="mixed",
    ),
    G(
        "accuse",
        "It@1|DZA",
        "Niger|NER; Burkina Faso|BFA",
        "relations alliances",
        'voiced "deep regret" that Niger and Burkina Faso had lined up',
    ),
    G("accuse", "it|DZA", "Bamako|MLI/gov", "relations", 'what it called "the failed men of Bamako"'),
    S(
        "ECOWAS",
        "The Economic Community of West African States, which the three military-led countries left in January 2025,",
        "called on",
        "to use the African Union's mediation",
        to="both sides|MLI; both sides|DZA",
    ),
    G(
        "appeal",
        "The Economic Community of West African States|ECOWAS",
        "both sides|MLI; both sides|DZA",
        "negotiations",
        "called on both sides to use the African Union's mediation",
    ),
    N(
        "sanction",
        "the three military-led countries|MLI; the three military-led countries|NER; the three military-led countries|BFA",
        "The Economic Community of West African States|ECOWAS",
        "alliances",
        "which the three military-led countries left in January 2025",
    ),
    N(
        "attack",
        "Africa Corps|AFRICA-CORPS; the Malian army|MLI/mil",
        "",
        "force",
        "whose Africa Corps fights beside the Malian army",
        time="present",
    ),
    N("cooperate", "Russia|RUS; Algeria|DZA", "", "weapons", "which sells arms to Algeria as well", time="present"),
    S(
        "RUS",
        "Russia, whose Africa Corps fights beside the Malian army and which sells arms to Algeria as well,",
        "urged",
        "restraint",
    ),
    G("appeal", "Russia|RUS", "MLI; DZA", "force", "urged restraint"),
    S(
        "RUS/media",
        "A Kremlin-friendly newspaper",
        "reported",
        "Russian technicians guided the drone",
        date="2026-03-16",
    ),
    N(
        "praise",
        "Mohamed ag Illili|MLI/rebels/mohamed-ag-illili",
        "Algeria|DZA",
        "force",
        "a spokesman for the Azawad rebels, Mohamed ag Illili, thanked Algeria",
    ),
    S("MLI/rebels/mohamed-ag-illili", "He", "warned", "the Malian army would lose every aircraft it sent north"),
    G(
        "threaten",
        "He|MLI/rebels/mohamed-ag-illili",
        "the Malian army|MLI/mil",
        "force",
        "the Malian army would lose every aircraft it sent north",
    ),
    S(
        "MLI/rebels/mohamed-ag-illili",
        "he@0",
        "told",
        '"Let them come by road,"',
        form="direct",
        to="Sahel Post|MLI/media/sahel-post",
    ),
    N(
        "sanction",
        "Mali|MLI",
        "the northern rebels|MLI/rebels",
        "negotiations",
        "Mali tore up a peace agreement with the northern rebels that Algeria had brokered in 2015",
    ),
    N("offer", "Mauritania|MRT", "both|MLI; both|DZA", "negotiations", "has twice offered to host talks"),
    N("reject", "Bamako|MLI", "Mauritania|MRT", "negotiations", "has twice been turned down by Bamako"),
)

story(
    "kenya-somalia-oil-blocks-envoy",
    "Nairobi Sentinel",
    "2019-02-21",
    """
Kenya sends Somali envoy home over auction of disputed oil blocks

Nairobi has told Mogadishu's ambassador to leave and recalled its own, after what it calls an illegal auction of oil blocks in waters claimed by both countries.
In a statement last night, Foreign Affairs Principal Secretary Wycliffe Oduor accused Somalia of offering four Kenyan blocks to bidders at a conference in London on February 7. "This outrageous affront will be met with a firm response," he said.
He demanded that the Federal Government withdraw the maps shown there, and gave it until the end of the month. Kenya hosts some 250,000 Somali refugees and has had soldiers in Somalia since 2011, at first on its own and then under the African Union's flag.
Somalia denied that any block had been sold. Its petroleum ministry said the disputed area would not be touched before the International Court of Justice in The Hague had ruled, and called the expulsion "regrettable".
"We were surprised. We have not auctioned one bucket of Kenyan water," Somali deputy foreign minister Abdi Warsame told state radio. He asked the neighbour to reconsider and said Mogadishu would not answer in kind.
Norway was drawn into the quarrel when legislators in Nairobi charged that its experts had drawn the Somali maps. The Norwegian embassy rejected this, pointing out that its aid to Mogadishu's petroleum office ended in 2015. The London firm that ran the conference, Meridian Basin, said no blocks had been on sale and apologised to Kenya for "any confusion".
Britain, the United States and Ethiopia have separately pressed the two governments to settle the row quietly, according to two diplomats in Nairobi, because of the fight against al-Shabaab. The group killed 21 people at a Nairobi hotel and office complex on January 15.
Somalia took Kenya to the court in 2014 after talks had failed. Kenya argued that the judges had no jurisdiction and lost in 2017. The triangle, of about 100,000 square kilometres, is believed to hold oil and gas; Italy's Eni and France's Total have licences from Nairobi there.
A hearing is set for September. Attorney-General's office sources say Kenya may ask for a delay.
""",
    N(
        "sanction",
        "Nairobi|KEN",
        "Mogadishu|SOM",
        "relations energy",
        "Nairobi has told Mogadishu's ambassador to leave and recalled its own",
        "Kenya sends Somali envoy home",
    ),
    S("KEN", "it@0", "calls", "an illegal auction of oil blocks in waters claimed by both countries"),
    S(
        "KEN/mfa/wycliffe-oduor",
        "Foreign Affairs Principal Secretary Wycliffe Oduor",
        "accused",
        "Somalia of offering four Kenyan blocks to bidders at a conference in London on February 7",
        date="2019-02-20",
    ),
    G(
        "accuse",
        "Foreign Affairs Principal Secretary Wycliffe Oduor|KEN/mfa/wycliffe-oduor",
        "Somalia|SOM",
        "energy territory",
        "accused Somalia of offering four Kenyan blocks to bidders",
        "what it calls an illegal auction of oil blocks in waters claimed by both countries",
    ),
    S(
        "KEN/mfa/wycliffe-oduor",
        "he@0",
        "said",
        '"This outrageous affront will be met with a firm response,"',
        form="direct",
        date="2019-02-20",
    ),
    G(
        "threaten",
        "he@0|KEN/mfa/wycliffe-oduor",
        "SOM",
        "energy relations",
        "This outrageous affront will be met with a firm response",
    ),
    S(
        "KEN/mfa/wycliffe-oduor",
        "He@0",
        "demanded",
        "the Federal Government withdraw the maps shown there, and gave it until the end of the month",
    ),
    G(
        "demand",
        "He@0|KEN/mfa/wycliffe-oduor",
        "the Federal Government|SOM/gov",
        "energy territory",
        "the Federal Government withdraw the maps shown there",
        by="2019-02-28: until the end of the month",
    ),
    N(
        "aid",
        "Kenya|KEN",
        "some 250,000 Somali refugees|SOM/public",
        "migration",
        "Kenya hosts some 250,000 Somali refugees",
        time="present",
    ),
    S("SOM", "Somalia@1", "denied", "any block had been sold"),
    G("deny", "Somalia@1|SOM", "KEN", "energy", "Somalia denied that any block had been sold"),
    S(
        "SOM/gov",
        "Its petroleum ministry",
        "said",
        "the disputed area would not be touched before the International Court of Justice in The Hague had ruled",
    ),
    G(
        "promise",
        "Its petroleum ministry|SOM/gov",
        "KEN",
        "energy territory",
        "the disputed area would not be touched",
        cond="until: before the International Court of Justice in The Hague had ruled",
    ),
    S("SOM/gov", "Its petroleum ministry", "called", 'the expulsion "regrettable"', form="mixed"),
    G("accuse", "Its petroleum ministry|SOM/gov", "KEN", "relations", 'called the expulsion "regrettable"'),
    S(
        "SOM/mfa/abdi-warsame",
        "Somali deputy foreign minister Abdi Warsame",
        "told@1",
        '"We were surprised. We have not auctioned one bucket of Kenyan water,"',
        form="direct",
        to="state radio|SOM/media",
        relays="state radio|SOM/media",
    ),
    G("deny", "We@1|SOM", "KEN", "energy", "We have not auctioned one bucket of Kenyan water"),
    S("SOM/mfa/abdi-warsame", "He@1", "asked", "to reconsider", to="the neighbour|KEN", relays="state radio|SOM/media"),
    G("appeal", "He@1|SOM/mfa/abdi-warsame", "the neighbour|KEN", "relations", "asked the neighbour to reconsider"),
    S("SOM/mfa/abdi-warsame", "He@1", "said", "Mogadishu would not answer in kind", relays="state radio|SOM/media"),
    G("promise", "Mogadishu|SOM", "KEN", "relations", "Mogadishu would not answer in kind"),
    S("KEN/parliament", "legislators in Nairobi", "charged", "its experts had drawn the Somali maps"),
    G(
        "accuse",
        "legislators in Nairobi|KEN/parliament",
        "Norway|NOR",
        "territory energy",
        "legislators in Nairobi charged that its experts had drawn the Somali maps",
    ),
    S(
        "NOR/embassy",
        "The Norwegian embassy",
        ["rejected", "pointing out"],
        "its aid to Mogadishu's petroleum office ended in 2015",
    ),
    G(
        "deny",
        "The Norwegian embassy|NOR/embassy",
        "KEN/parliament",
        "territory energy",
        "The Norwegian embassy rejected this",
    ),
    G("aid", "NOR", "Mogadishu|SOM", "aid energy", "its aid to Mogadishu's petroleum office ended in 2015"),
    S(
        "GBR/business/meridian-basin",
        "The London firm that ran the conference, Meridian Basin,",
        "said",
        "no blocks had been on sale",
    ),
    G("deny", "Meridian Basin|GBR/business/meridian-basin", "KEN", "energy", "no blocks had been on sale"),
    S(
        "GBR/business/meridian-basin",
        "The London firm that ran the conference, Meridian Basin,",
        "apologised",
        'for "any confusion"',
        form="mixed",
        to="Kenya|KEN",
    ),
    G(
        "concede",
        "Meridian Basin|GBR/business/meridian-basin",
        "Kenya|KEN",
        "energy",
        'apologised to Kenya for "any confusion"',
    ),
    S(
        "?",
        "two diplomats in Nairobi",
        "according to",
        "Britain, the United States and Ethiopia have separately pressed the two governments to settle the row quietly",
        "because of the fight against al-Shabaab",
    ),
    S(
        "GBR; USA; ETH",
        "Britain, the United States and Ethiopia",
        "pressed",
        "to settle the row quietly",
        to="the two governments|KEN/gov; the two governments|SOM/gov",
        up=1,
    ),
    G(
        "appeal",
        "Britain|GBR; the United States|USA; Ethiopia|ETH",
        "the two governments|KEN/gov; the two governments|SOM/gov",
        "negotiations",
        "have separately pressed the two governments to settle the row quietly",
    ),
    N(
        "attack",
        "The group|AL-SHABAAB",
        "KEN/public",
        "terrorism",
        "The group killed 21 people at a Nairobi hotel and office complex on January 15",
    ),
    N("accuse", "Somalia|SOM", "Kenya|KEN", "justice territory", "Somalia took Kenya to the court in 2014"),
    S("KEN", "Kenya@4", "argued", "the judges had no jurisdiction"),
    G("reject", "Kenya|KEN", "the judges|ICJ", "justice territory", "Kenya argued that the judges had no jurisdiction"),
    S("KEN?", "Attorney-General's office sources", "say", "Kenya may ask for a delay"),
    G("appeal", "Kenya|KEN", "ICJ", "justice", "Kenya may ask for a delay", time="future", mod="hedged"),
)

story(
    "afcon-group-stage-yaounde",
    "Lagos Sports Daily",
    "2022-01-27",
    """
Eagles fall to late Tunisian strike as holders march on

Nigeria's defence surrendered a one-goal lead in the last ten minutes on Wednesday and went out of the Africa Cup of Nations to Tunisia, who will meet Burkina Faso in the quarter-finals in Garoua.
Striker Wahid Jebali fired the winner from 25 metres after captain Sunday Okoye had been sent off for a second foul in the 80th minute.
"We were attacked down the left all evening and we had no answer," Nigeria coach Emeka Uduak said. "I take the blame. The boys are not guilty of anything."
The former international, 48, warned his young squad before the tournament that knockout football punishes those who sleep. He rejected the suggestion that the bonus row of last week had divided the camp.
Tunisia, missing nine players because of the virus, had threatened only once before the break, when goalkeeper Maduka Eze denied Jebali with his knees. Their coach praised his men's discipline and promised an attacking side on Saturday.
"Burkina are a bomb that can go off any minute," he told a news conference.
Elsewhere the title holders Algeria, already out, flew home to Algiers, where some fans demanded refunds. Cameroon's hosts laid siege to the Comoros goal for an hour before they broke through a team that had an outfield player between the posts. Comoros defender Chaker Ali, who played the role of keeper, said he had asked for the gloves himself and would do it again.
Gambia, the tournament's surprise, beat Guinea 1-0 in Bafoussam. Their Belgian trainer said the victory was worth more than any medal.
Senegal play Cape Verde and Morocco take on Malawi. Egypt and Ivory Coast, the heavyweight fight of the round, meet in Douala, where showers are forecast. Ivorian midfielder Serge Kessou, who limped out of training on Tuesday, hopes to be fit.
""",
    S(
        "NGA//emeka-uduak",
        "Nigeria coach Emeka Uduak",
        "said",
        '"We were attacked down the left all evening and we had no answer,"',
        '"I take the blame. The boys are not guilty of anything."',
        form="direct",
    ),
    S(
        "NGA//emeka-uduak",
        "The former international, 48,",
        "warned",
        "knockout football punishes those who sleep",
        to="his young squad|NGA",
    ),
    S("NGA//emeka-uduak", "He@0", "rejected", "the suggestion that the bonus row of last week had divided the camp"),
    S("?", "", "suggestion", "the bonus row of last week had divided the camp", up=1),
    S("TUN", "Their coach", "praised", "his men's discipline"),
    S("TUN", "Their coach", "promised", "an attacking side on Saturday"),
    S(
        "TUN",
        "he@0",
        "told",
        '"Burkina are a bomb that can go off any minute,"',
        form="direct",
        to="a news conference|?/media",
    ),
    S("DZA/public", "some fans", "demanded", "refunds"),
    S(
        "COM//chaker-ali",
        "Comoros defender Chaker Ali, who played the role of keeper,",
        "said",
        "he had asked for the gloves himself and would do it again",
    ),
    S("GMB", "Their Belgian trainer", "said", "the victory was worth more than any medal"),
    S(
        "CIV//serge-kessou",
        "Ivorian midfielder Serge Kessou, who limped out of training on Tuesday,",
        "hopes",
        "to be fit",
    ),
)

story(
    "somaliland-memorandum-ankara-round",
    "Horn Broadcasting Corporation",
    "2024-09-03",
    """
Somalia sets terms for talks with Ethiopia as Egyptian arms land

Somalia will not sit down again with Ethiopia unless Addis Ababa withdraws from the port agreement it signed with Somaliland in January, Somalia's information minister has said.
Daud Jamac was speaking on Monday, days after two Egyptian military aircraft delivered weapons to Mogadishu, the first such shipment in more than four decades.
"They must tear up the paper. Then there is tea in Ankara," he told the BBC's Somali service.
Turkey, which has hosted two rounds of indirect talks and trains Somali soldiers, had invited both sides to a third round on 17 September. Its foreign ministry said the invitation stood.
Under the memorandum, Ethiopia would lease 20 kilometres of coast for a naval base. Somaliland says that it was promised recognition in return. Ethiopia, landlocked since Eritrea's independence in 1993, has never confirmed this.
Ethiopia's foreign ministry said it could not stand idle while "other actors" took measures to destabilise the region, an apparent reference to Egypt, with which it has quarrelled for a decade over its dam on the Nile. It warned that the planned replacement of the African Union force in Somalia might put the gains against al-Shabaab at risk.
Egypt has offered 5,000 soldiers for the new mission. Ethiopia has at least 3,000 in the present one, and Mogadishu has threatened to expel all of them by the end of the year if the port deal is not cancelled.
Somaliland, which broke away in 1991 but is not recognised by any state, condemned the Egyptian delivery. Its foreign minister ordered the closure of an Egyptian cultural library in Hargeisa and told its staff to leave within 72 hours, citing "grave security concerns".
Cairo called on its nationals not to travel there.
The United Arab Emirates, whose firm DP World runs the port of Berbera, has said nothing. The United States supports Somalia's territorial integrity and has asked all sides not to send arms that could end up in the hands of al-Shabaab, a State Department official said.
In Baidoa, in Somalia's South West state, several hundred people demonstrated on Sunday in favour of the Ethiopian soldiers, whom they credit with keeping the militants out of the town.
Ethiopia invaded Somalia in 2006 and drove an Islamist administration from Mogadishu. The two countries fought a war over the Ogaden in 1977.
""",
    S(
        "SOM/gov/daud-jamac",
        "Somalia's information minister",
        "said",
        "Somalia will not sit down again with Ethiopia unless Addis Ababa withdraws from the port agreement it signed with Somaliland in January",
        date="2024-09-02",
    ),
    G(
        "reject",
        "Somalia@1|SOM",
        "Ethiopia@1|ETH",
        "negotiations sovereignty",
        "Somalia will not sit down again with Ethiopia",
        cond="unless: unless Addis Ababa withdraws from the port agreement it signed with Somaliland in January",
    ),
    G(
        "demand",
        "Somalia@1|SOM",
        "Addis Ababa|ETH",
        "sovereignty shipping",
        "Addis Ababa withdraws from the port agreement it signed with Somaliland in January",
        "Somalia sets terms for talks with Ethiopia",
        "They must tear up the paper",
    ),
    G(
        "sign",
        "it@0|ETH; Somaliland|SOMALILAND",
        "",
        "sovereignty shipping",
        "the port agreement it signed with Somaliland in January",
    ),
    N(
        "aid",
        "two Egyptian military aircraft|EGY/mil",
        "Mogadishu|SOM",
        "weapons",
        "two Egyptian military aircraft delivered weapons to Mogadishu",
        "Egyptian arms land",
    ),
    S(
        "SOM/gov/daud-jamac",
        "he@0",
        "told",
        '"They must tear up the paper. Then there is tea in Ankara,"',
        form="direct",
        to="the BBC's Somali service|GBR/media/bbc",
        relays="the BBC's Somali service|GBR/media/bbc",
        date="2024-09-02",
    ),
    G(
        "offer",
        "he@0|SOM/gov/daud-jamac",
        "They@0|ETH",
        "negotiations",
        "Then there is tea in Ankara",
        cond="after: Then",
    ),
    N("aid", "Turkey|TUR", "Somali soldiers|SOM/mil", "troops", "trains Somali soldiers", time="present"),
    N(
        "appeal",
        "Turkey|TUR",
        "both sides|SOM; both sides|ETH",
        "negotiations",
        "had invited both sides to a third round on 17 September",
    ),
    S("TUR/mfa", "Its foreign ministry", "said", "the invitation stood"),
    S("SOMALILAND", "Somaliland@1", "says", "it was promised recognition in return"),
    G(
        "promise",
        "ETH",
        "it|SOMALILAND",
        "sovereignty",
        "it was promised recognition in return",
        cond="in_exchange: in return",
    ),
    S(
        "ETH/mfa",
        "Ethiopia's foreign ministry",
        "said",
        'it could not stand idle while "other actors" took measures to destabilise the region',
        form="mixed",
    ),
    G(
        "accuse",
        "Ethiopia's foreign ministry|ETH/mfa",
        '"other actors"|EGY',
        "force sovereignty",
        '"other actors" took measures to destabilise the region',
    ),
    G("threaten", "it|ETH", '"other actors"|EGY', "force", "it could not stand idle"),
    S(
        "ETH/mfa",
        "It@0",
        "warned",
        "the planned replacement of the African Union force in Somalia might put the gains against al-Shabaab at risk",
    ),
    G(
        "warn",
        "It@0|ETH/mfa",
        "",
        "troops terrorism",
        "the planned replacement of the African Union force in Somalia might put the gains against al-Shabaab at risk",
    ),
    N("offer", "Egypt@1|EGY", "SOM; AU", "troops", "Egypt has offered 5,000 soldiers for the new mission"),
    N("mobilize", "Ethiopia|ETH", "SOM", "troops", "Ethiopia has at least 3,000 in the present one", time="present"),
    S(
        "SOM",
        "Mogadishu",
        "threatened",
        "to expel all of them by the end of the year if the port deal is not cancelled",
    ),
    G(
        "threaten",
        "Mogadishu|SOM",
        "ETH/mil",
        "troops sovereignty",
        "threatened to expel all of them",
        cond="if: if the port deal is not cancelled",
        by="2024-12-31: by the end of the year",
    ),
    S(
        "SOMALILAND",
        "Somaliland, which broke away in 1991 but is not recognised by any state,",
        "condemned",
        "the Egyptian delivery",
    ),
    G("accuse", "Somaliland|SOMALILAND", "Egyptian|EGY", "weapons", "condemned the Egyptian delivery"),
    N(
        "coerce",
        "Its foreign minister|SOMALILAND",
        "Egyptian|EGY",
        "relations",
        "Its foreign minister ordered the closure of an Egyptian cultural library in Hargeisa",
    ),
    S(
        "SOMALILAND",
        "Its foreign minister",
        ["told", "citing"],
        "to leave within 72 hours",
        '"grave security concerns"',
        form="mixed",
        to="its staff|EGY",
    ),
    G(
        "demand",
        "Its foreign minister|SOMALILAND",
        "its staff|EGY",
        "relations",
        "told its staff to leave",
        by="?: within 72 hours",
    ),
    S("EGY", "Cairo", "called on", "not to travel there", to="its nationals|EGY/public"),
    G("appeal", "Cairo|EGY", "its nationals|EGY/public", "other", "called on its nationals not to travel there"),
    S(
        "USA/state",
        "a State Department official",
        "said@4",
        "The United States supports Somalia's territorial integrity and has asked all sides not to send arms that could end up in the hands of al-Shabaab",
    ),
    G(
        "praise",
        "The United States|USA",
        "Somalia's|SOM",
        "sovereignty territory",
        "The United States supports Somalia's territorial integrity",
        time="present",
    ),
    G(
        "appeal",
        "The United States|USA",
        "all sides|EGY; all sides|ETH; all sides|SOM",
        "weapons",
        "has asked all sides not to send arms",
    ),
    N(
        "protest",
        "several hundred people|SOM/public",
        "SOM/gov",
        "troops",
        "several hundred people demonstrated on Sunday in favour of the Ethiopian soldiers",
    ),
    S("SOM/public", "they", "credit", "with keeping the militants out of the town"),
    G(
        "praise",
        "they|SOM/public",
        "the Ethiopian soldiers|ETH/mil",
        "troops terrorism",
        "whom they credit with keeping the militants out of the town",
        time="present",
    ),
    N("attack", "Ethiopia|ETH", "Somalia|SOM", "force", "Ethiopia invaded Somalia in 2006"),
    N(
        "attack",
        "The two countries|ETH; The two countries|SOM",
        "The two countries|ETH; The two countries|SOM",
        "territory force",
        "The two countries fought a war over the Ogaden in 1977",
    ),
)

story(
    "sudan-emirates-council-session",
    "Red Sea Daily",
    "2025-05-06",
    """
Sudan cuts ties with UAE after drones hit Port Sudan

Port Sudan - Sudan on Tuesday severed diplomatic relations with the United Arab Emirates, accusing the Gulf state of supplying the drones that struck the army's wartime capital for a third day.
The army-led Security and Defence Council declared the UAE "an aggressor state". Sudan would withdraw its ambassador and close its consulate in Dubai, General Adam Hilali said in a televised address.
The strikes, which the army blames on the paramilitary Rapid Support Forces, set fuel depots ablaze and damaged a hotel where diplomats were staying. The RSF has not claimed them.
Abu Dhabi denied having armed either side. "We do not recognise this decision, as the Port Sudan authority does not represent the legitimate government of Sudan," an Emirati official said, adding that Sudanese residents of the Emirates would not be affected.
On Monday the International Court of Justice threw out a case in which Sudan had accused the Emirates of complicity in genocide against the Masalit in West Darfur. The judges in The Hague found that they manifestly lacked jurisdiction. The UAE hailed the ruling.
Saudi Arabia, across the Red Sea, condemned the attack on civilian installations without naming a culprit. Egypt did the same. Iran, which sold the army drones of its own last year, according to two Western officials, offered to help repair the power station.
In New York the United Nations secretary-general said through a spokesman that the strikes threatened to choke the main entry point for aid, and urged both parties to return to talks. Britain, which is responsible for Sudan at the Security Council, has asked for a closed meeting on Thursday. Khartoum's envoy to the UN demanded that London keep the Emirates out of the room.
Kenya, where the RSF and its allies signed a charter for a rival government in February, was accused by the army last month of hosting a conspiracy. Sudan banned Kenyan tea in March.
A UN panel of experts described reports of Emirati flights to Amdjarass in eastern Chad as "credible" in January 2024. Chad says the planes carry relief.
The war broke out in April 2023 between two generals who had jointly seized power in 2021. It has driven 13 million people from their homes, most of them within Sudan; 1.5 million have gone to Egypt and 770,000 to Chad.
""",
    N(
        "sanction",
        "Sudan@1|SDN",
        "the United Arab Emirates|ARE",
        "relations",
        "Sudan on Tuesday severed diplomatic relations with the United Arab Emirates",
        "Sudan cuts ties with UAE",
        "Sudan would withdraw its ambassador and close its consulate in Dubai",
    ),
    S(
        "SDN",
        "Sudan@1",
        "accusing",
        "the Gulf state of supplying the drones that struck the army's wartime capital for a third day",
        date="2025-05-06",
    ),
    G(
        "accuse",
        "Sudan@1|SDN",
        "the Gulf state|ARE",
        "weapons force",
        "accusing the Gulf state of supplying the drones",
    ),
    S("SDN/gov", "The army-led Security and Defence Council", "declared", 'the UAE "an aggressor state"', form="mixed"),
    G(
        "accuse",
        "The army-led Security and Defence Council|SDN/gov",
        "the UAE|ARE",
        "force",
        'declared the UAE "an aggressor state"',
    ),
    S(
        "SDN/mil/adam-hilali",
        "General Adam Hilali",
        "said",
        "Sudan would withdraw its ambassador and close its consulate in Dubai",
    ),
    S("SDN/mil", "the army@1", "blames", "on the paramilitary Rapid Support Forces"),
    G(
        "accuse",
        "the army|SDN/mil",
        "the paramilitary Rapid Support Forces|RSF",
        "force",
        "which the army blames on the paramilitary Rapid Support Forces",
        time="present",
    ),
    G(
        "attack",
        "the paramilitary Rapid Support Forces|RSF",
        "SDN",
        "force",
        "The strikes, which the army blames on the paramilitary Rapid Support Forces, set fuel depots ablaze",
        "drones hit Port Sudan",
        "the drones that struck the army's wartime capital",
    ),
    S("ARE", "Abu Dhabi", "denied", "having armed either side"),
    G("deny", "Abu Dhabi|ARE", "SDN", "weapons", "Abu Dhabi denied having armed either side"),
    S(
        "ARE?",
        "an Emirati official",
        ["said", "adding"],
        '"We do not recognise this decision, as the Port Sudan authority does not represent the legitimate government of Sudan,"',
        "Sudanese residents of the Emirates would not be affected",
        form="mixed",
    ),
    G(
        "reject",
        "We|ARE",
        "the Port Sudan authority|SDN/gov",
        "relations leadership",
        "We do not recognise this decision",
    ),
    G(
        "promise",
        "an Emirati official|ARE?",
        "Sudanese residents of the Emirates|SDN/public",
        "migration",
        "Sudanese residents of the Emirates would not be affected",
    ),
    N(
        "reject",
        "the International Court of Justice|ICJ",
        "Sudan|SDN",
        "justice",
        "the International Court of Justice threw out a case",
    ),
    S("SDN", "Sudan", "accused", "the Emirates of complicity in genocide against the Masalit in West Darfur"),
    G(
        "accuse",
        "Sudan|SDN",
        "the Emirates|ARE",
        "justice human_rights",
        "Sudan had accused the Emirates of complicity in genocide",
    ),
    S("ICJ", "The judges in The Hague", "found", "they manifestly lacked jurisdiction", date="2025-05-05"),
    S("ARE", "The UAE", "hailed", "the ruling"),
    G("praise", "The UAE|ARE", "ICJ", "justice", "The UAE hailed the ruling"),
    S("SAU", "Saudi Arabia, across the Red Sea,", "condemned", "the attack on civilian installations"),
    G(
        "accuse",
        "Saudi Arabia|SAU",
        "?",
        "force",
        "condemned the attack on civilian installations without naming a culprit",
    ),
    G("accuse", "Egypt|EGY", "?", "force", "Egypt did the same", back=None),
    S("?", "two Western officials", "according to", "Iran, which sold the army drones of its own last year"),
    G("cooperate", "Iran|IRN; the army|SDN/mil", "", "weapons", "which sold the army drones of its own last year"),
    S("IRN", "Iran", "offered", "to help repair the power station"),
    G("offer", "Iran|IRN", "SDN", "aid energy", "offered to help repair the power station"),
    S(
        "UNO/secretariat",
        "the United Nations secretary-general",
        "said",
        "the strikes threatened to choke the main entry point for aid",
        relays="a spokesman|UNO/secretariat",
    ),
    S(
        "UNO/secretariat",
        "the United Nations secretary-general",
        "urged",
        "to return to talks",
        to="both parties|SDN/mil; both parties|RSF",
        relays="a spokesman|UNO/secretariat",
    ),
    G(
        "appeal",
        "the United Nations secretary-general|UNO/secretariat",
        "both parties|SDN/mil; both parties|RSF",
        "negotiations ceasefire",
        "urged both parties to return to talks",
    ),
    S(
        "GBR",
        "Britain, which is responsible for Sudan at the Security Council,",
        "asked",
        "for a closed meeting on Thursday",
    ),
    G("appeal", "Britain|GBR", "UNO/security-council", "negotiations", "has asked for a closed meeting on Thursday"),
    S("SDN/delegation", "Khartoum's envoy to the UN", "demanded", "London keep the Emirates out of the room"),
    G(
        "demand",
        "Khartoum's envoy to the UN|SDN/delegation",
        "London|GBR",
        "negotiations",
        "London keep the Emirates out of the room",
    ),
    N(
        "sign",
        "the RSF|RSF; its allies|SDN/party",
        "",
        "leadership",
        "the RSF and its allies signed a charter for a rival government in February",
    ),
    S("SDN/mil", "the army@3", "accused", "of hosting a conspiracy"),
    G(
        "accuse",
        "the army|SDN/mil",
        "Kenya|KEN",
        "sovereignty leadership",
        "was accused by the army last month of hosting a conspiracy",
    ),
    N("sanction", "Sudan|SDN", "Kenyan|KEN", "trade", "Sudan banned Kenyan tea in March"),
    S(
        "UNO",
        "A UN panel of experts",
        "described",
        'reports of Emirati flights to Amdjarass in eastern Chad as "credible"',
        form="mixed",
        date="2024-01-01/2024-01-31",
    ),
    S("TCD", "Chad@1", "says", "the planes carry relief"),
    G("deny", "Chad@1|TCD", "UNO", "weapons humanitarian", "Chad says the planes carry relief", time="present"),
    N(
        "coerce",
        "two generals who had jointly seized power in 2021|SDN/mil",
        "SDN",
        "leadership",
        "two generals who had jointly seized power in 2021",
    ),
)

story(
    "nigeria-south-africa-shops-summit",
    "Abuja Telegraph",
    "2019-09-05",
    """
Nigeria pulls out of Cape Town forum over attacks on foreigners

ABUJA, Sept 5 - Nigeria withdrew from an economic forum in Cape Town on Thursday and ordered a special envoy to Pretoria, after mobs in Johannesburg looted shops owned by Nigerians and other Africans and at least ten people died.
Foreign Minister Chike Amobi summoned the South African high commissioner for the second time in a week. "Enough is enough. We will take definitive measures," he told lawmakers. He demanded compensation for the victims and said Nigeria would recall its own envoy if none was offered by the end of the month.
South Africa's government closed its missions in Lagos and Abuja on Wednesday following threats by protesters, who had attacked outlets of the South African companies MTN and Shoprite in several Nigerian cities. It condemned the violence in both countries and promised to protect foreign nationals.
Its police minister, however, dismissed the claim that Nigerians were being singled out. Two of those killed were from Zimbabwe and the others were South Africans, he said. "There is criminality, and there is social media," he told public broadcaster SABC.
Zambia, Madagascar and Ethiopia's airline took steps of their own. Lusaka called off a football friendly between the two national teams; students there marched on the South African mission and burnt a billboard. Zambia advised its lorry drivers to stay away from South Africa.
The African Union's chairperson, a Chadian, condemned "the despicable acts" and called for immediate steps to protect people and property. He welcomed the arrests that the police in Gauteng have made so far, 289 by Thursday morning.
A Nigerian airline, Peace Wings, offered to fly home free of charge all who wished to leave. Some 640 had registered, the consulate in Johannesburg said.
MTN, which has more customers in Nigeria than at home, said it had shut its shops there as a precaution. The firm was fined a billion dollars by Nigeria in 2015 in a dispute over unregistered SIM cards.
Ghana and Botswana cautioned their citizens. In Maputo a group of women blocked the road to the South African border for an hour.
In 2008 more than 60 people were killed in similar attacks, and some 50,000, many of them Mozambicans and Somalis, were displaced.
""",
    N(
        "protest",
        "Nigeria@1|NGA",
        "ZAF",
        "human_rights relations",
        "Nigeria withdrew from an economic forum in Cape Town on Thursday",
        "Nigeria pulls out of Cape Town forum",
    ),
    N("announce", "Nigeria@1|NGA", "Pretoria|ZAF", "relations", "ordered a special envoy to Pretoria"),
    N(
        "attack",
        "mobs in Johannesburg|ZAF/public",
        "Nigerians|NGA/public; other Africans|AFRICA",
        "human_rights migration",
        "mobs in Johannesburg looted shops owned by Nigerians and other Africans",
        "attacks on foreigners",
    ),
    N(
        "accuse",
        "Foreign Minister Chike Amobi|NGA/mfa/chike-amobi",
        "the South African high commissioner|ZAF/embassy",
        "relations human_rights",
        "Foreign Minister Chike Amobi summoned the South African high commissioner for the second time in a week",
    ),
    S(
        "NGA/mfa/chike-amobi",
        "he@0",
        "told",
        '"Enough is enough. We will take definitive measures,"',
        form="direct",
        to="lawmakers|NGA/parliament",
    ),
    G("threaten", "We@0|NGA", "ZAF", "relations", "We will take definitive measures"),
    S("NGA/mfa/chike-amobi", "He@0", "demanded", "compensation for the victims"),
    G("demand", "He@0|NGA/mfa/chike-amobi", "ZAF", "justice", "compensation for the victims"),
    S(
        "NGA/mfa/chike-amobi",
        "He@0",
        "said",
        "Nigeria would recall its own envoy if none was offered by the end of the month",
    ),
    G(
        "threaten",
        "Nigeria|NGA",
        "ZAF",
        "relations justice",
        "Nigeria would recall its own envoy",
        cond="if: if none was offered by the end of the month",
        by="2019-09-30: by the end of the month",
    ),
    N(
        "sanction",
        "South Africa's government|ZAF/gov",
        "Lagos|NGA",
        "relations",
        "South Africa's government closed its missions in Lagos and Abuja on Wednesday",
    ),
    N("threaten", "protesters|NGA/public", "South Africa's government|ZAF/gov", "relations", "threats by protesters"),
    N(
        "attack",
        "protesters, who|NGA/public",
        "the South African companies MTN and Shoprite|ZAF/business",
        "force",
        "who had attacked outlets of the South African companies MTN and Shoprite in several Nigerian cities",
    ),
    S("ZAF/gov", "It@0", "condemned", "the violence in both countries"),
    G(
        "accuse",
        "It@0|ZAF/gov",
        "ZAF/public; NGA/public",
        "human_rights",
        "It condemned the violence in both countries",
    ),
    S("ZAF/gov", "It@0", "promised", "to protect foreign nationals"),
    G("promise", "It@0|ZAF/gov", "NGA; AFRICA", "human_rights", "promised to protect foreign nationals"),
    S("ZAF/gov", "Its police minister", "dismissed", "the claim that Nigerians were being singled out"),
    G(
        "deny",
        "Its police minister|ZAF/gov",
        "NGA",
        "human_rights",
        "dismissed the claim that Nigerians were being singled out",
    ),
    S("?", "", "claim", "Nigerians were being singled out", up=1),
    S("ZAF/gov", "he@1", "said", "Two of those killed were from Zimbabwe and the others were South Africans"),
    S(
        "ZAF/gov",
        "he@2",
        "told",
        '"There is criminality, and there is social media,"',
        form="direct",
        to="public broadcaster SABC|ZAF/media/sabc",
        relays="public broadcaster SABC|ZAF/media/sabc",
    ),
    N(
        "protest",
        "Lusaka|ZMB",
        "ZAF",
        "relations human_rights",
        "Lusaka called off a football friendly between the two national teams",
    ),
    N(
        "protest",
        "students there|ZMB/public",
        "the South African mission|ZAF/embassy",
        "human_rights",
        "students there marched on the South African mission and burnt a billboard",
    ),
    S("ZMB", "Zambia@1", "advised", "to stay away from South Africa", to="its lorry drivers|ZMB/business"),
    G(
        "appeal",
        "Zambia@1|ZMB",
        "its lorry drivers|ZMB/business",
        "other",
        "Zambia advised its lorry drivers to stay away from South Africa",
    ),
    S("AU", "The African Union's chairperson, a Chadian,", "condemned", '"the despicable acts"', form="direct"),
    G("accuse", "The African Union's chairperson|AU", "ZAF/public", "human_rights", 'condemned "the despicable acts"'),
    S(
        "AU",
        "The African Union's chairperson, a Chadian,",
        "called",
        "for immediate steps to protect people and property",
    ),
    G(
        "appeal",
        "The African Union's chairperson|AU",
        "ZAF",
        "human_rights",
        "called for immediate steps to protect people and property",
        by="?: immediate",
    ),
    S("AU", "He@1", "welcomed", "the arrests that the police in Gauteng have made so far, 289 by Thursday morning"),
    G(
        "praise",
        "He@1|AU",
        "the police in Gauteng|ZAF/gov",
        "human_rights justice",
        "He welcomed the arrests that the police in Gauteng have made so far",
    ),
    S(
        "NGA/business/peace-wings",
        "A Nigerian airline, Peace Wings,",
        "offered",
        "to fly home free of charge all who wished to leave",
    ),
    G(
        "offer",
        "Peace Wings|NGA/business/peace-wings",
        "all who wished to leave|NGA/public",
        "aid migration",
        "offered to fly home free of charge all who wished to leave",
    ),
    S("NGA/embassy", "the consulate in Johannesburg", "said", "Some 640 had registered"),
    S(
        "ZAF/business/mtn",
        "MTN, which has more customers in Nigeria than at home,",
        "said",
        "it had shut its shops there as a precaution",
    ),
    N(
        "sanction",
        "Nigeria|NGA",
        "The firm|ZAF/business/mtn",
        "trade",
        "The firm was fined a billion dollars by Nigeria in 2015",
    ),
    N(
        "warn",
        "Ghana|GHA; Botswana|BWA",
        "their citizens|GHA/public; their citizens|BWA/public",
        "other",
        "Ghana and Botswana cautioned their citizens",
    ),
    N(
        "protest",
        "a group of women|MOZ/public",
        "ZAF",
        "human_rights",
        "a group of women blocked the road to the South African border for an hour",
    ),
)

story(
    "berlin-namibia-herero-tranche",
    "Rheinische Rundschau",
    "2027-11-17",
    """
Berlin rejects new Namibian demand for reparations

The German government has turned down a request by Namibia to reopen the declaration on the genocide of the Herero and Nama. "The text is negotiated. We stand by every word in it, but there will not be another one," a spokeswoman for the Foreign Office, Judith Aalders, said in Berlin on Wednesday.
Namibia's government had asked last week for the sum of 1.1 billion euros, which Germany promised in 2021 over thirty years, to be doubled and paid within ten. It wants the word "reparations" used, Vice-President Festus Shilongo told parliament in Windhoek.
Germany avoids the term because it fears claims by Greece, Poland and Italy for the crimes of the Second World War. It calls the money a "gesture of recognition".
Aalders said that Berlin regretted the tone of the debate, not its subject. She offered to bring forward the first payment to the spring of next year, provided that Namibia's parliament adopts the declaration by Christmas.
The leader of the opposition in Windhoek, Inna Tjiposa, accused her own government of having sold the victims' descendants "for a few water pumps" and called the German offer an insult. Associations of the Herero and Nama, which were not at the table, threatened to take Germany to the International Court of Justice. One of their lawyers said South Africa and Botswana, where descendants of those who fled the colony live, had signalled support.
Neither country's government would confirm this.
Between 1904 and 1908 German troops killed tens of thousands of Herero and Nama in what was then German South West Africa. Survivors were driven into the Omaheke desert or shut up in camps.
The African Union declared the current year one of justice for Africans, and the Caribbean Community has backed the Namibian cause. The United Nations special rapporteur on racism criticised Berlin in September for keeping the communities concerned out of the talks; the Foreign Office rejected the criticism as ill-founded.
The Left party in the Bundestag called on the government to apologise for Wednesday's answer. A lawmaker of the governing Christian Democrats, Jan Wessel, warned against "a bazaar with history".
Germany returned 23 skulls and a whip that had belonged to the Nama leader Hendrik Witbooi in 2018 and 2019. France and Belgium are following the quarrel closely, according to diplomats in Brussels.
""",
    S(
        "DEU/mfa/judith-aalders",
        "a spokeswoman for the Foreign Office, Judith Aalders,",
        "said",
        '"The text is negotiated. We stand by every word in it, but there will not be another one,"',
        form="direct",
        date="2027-11-17",
    ),
    G(
        "reject",
        "a spokeswoman for the Foreign Office, Judith Aalders|DEU/mfa/judith-aalders",
        "Namibian|NAM",
        "justice",
        "there will not be another one",
        "The German government has turned down a request by Namibia to reopen the declaration",
        "Berlin rejects new Namibian demand for reparations",
    ),
    S(
        "NAM/gov",
        "Namibia's government",
        "asked",
        "for the sum of 1.1 billion euros, which Germany promised in 2021 over thirty years, to be doubled and paid within ten",
    ),
    G(
        "appeal",
        "Namibia's government|NAM/gov",
        "Germany|DEU",
        "justice aid",
        "for the sum of 1.1 billion euros, which Germany promised in 2021 over thirty years, to be doubled and paid within ten",
    ),
    G(
        "promise",
        "Germany|DEU",
        "NAM",
        "justice aid",
        "the sum of 1.1 billion euros, which Germany promised in 2021 over thirty years",
    ),
    S(
        "NAM/gov/festus-shilongo",
        "Vice-President Festus Shilongo",
        "told",
        'It wants the word "reparations" used',
        to="parliament|NAM/parliament",
    ),
    G("demand", "It@0|NAM/gov", "DEU", "justice", 'It wants the word "reparations" used', time="present"),
    S("DEU", "it@1", "fears", "claims by Greece, Poland and Italy for the crimes of the Second World War"),
    S("DEU", "It@1", "calls", 'the money a "gesture of recognition"', form="mixed"),
    S("DEU/mfa/judith-aalders", "Aalders@1", "said", "Berlin regretted the tone of the debate, not its subject"),
    S(
        "DEU/mfa/judith-aalders",
        "She",
        "offered",
        "to bring forward the first payment to the spring of next year, provided that Namibia's parliament adopts the declaration by Christmas",
    ),
    G(
        "offer",
        "She|DEU/mfa/judith-aalders",
        "NAM",
        "justice aid",
        "to bring forward the first payment to the spring of next year",
        cond="prerequisite: provided that Namibia's parliament adopts the declaration by Christmas",
    ),
    G(
        "demand",
        "She|DEU/mfa/judith-aalders",
        "Namibia's parliament|NAM/parliament",
        "justice",
        "Namibia's parliament adopts the declaration by Christmas",
        by="2027-12-25: by Christmas",
    ),
    S(
        "NAM/party/inna-tjiposa",
        "The leader of the opposition in Windhoek, Inna Tjiposa,",
        "accused",
        'her own government of having sold the victims\' descendants "for a few water pumps"',
        form="mixed",
    ),
    G(
        "accuse",
        "Inna Tjiposa|NAM/party/inna-tjiposa",
        "her own government|NAM/gov",
        "justice",
        "accused her own government of having sold the victims' descendants",
    ),
    S(
        "NAM/party/inna-tjiposa",
        "The leader of the opposition in Windhoek, Inna Tjiposa,",
        "called",
        "the German offer an insult",
    ),
    G("accuse", "Inna Tjiposa|NAM/party/inna-tjiposa", "German|DEU", "justice", "called the German offer an insult"),
    S(
        "NAM/ngo",
        "Associations of the Herero and Nama, which were not at the table,",
        "threatened",
        "to take Germany to the International Court of Justice",
    ),
    G(
        "threaten",
        "Associations of the Herero and Nama|NAM/ngo",
        "Germany|DEU",
        "justice",
        "threatened to take Germany to the International Court of Justice",
    ),
    S(
        "NAM/ngo",
        "One of their lawyers",
        "said",
        "South Africa and Botswana, where descendants of those who fled the colony live, had signalled support",
    ),
    G(
        "praise",
        "South Africa|ZAF; Botswana|BWA",
        "NAM/ngo",
        "justice",
        "South Africa and Botswana, where descendants of those who fled the colony live, had signalled support",
    ),
    N(
        "attack",
        "German troops|DEU/mil",
        "Herero and Nama|NAM/public",
        "force human_rights",
        "German troops killed tens of thousands of Herero and Nama",
    ),
    N(
        "praise",
        "the Caribbean Community|CARICOM",
        "Namibian|NAM",
        "justice",
        "the Caribbean Community has backed the Namibian cause",
    ),
    S(
        "UNO",
        "The United Nations special rapporteur on racism",
        "criticised",
        "Berlin@3",
        "for keeping the communities concerned out of the talks",
    ),
    G(
        "accuse",
        "The United Nations special rapporteur on racism|UNO",
        "Berlin|DEU",
        "justice negotiations",
        "criticised Berlin in September for keeping the communities concerned out of the talks",
    ),
    N(
        "deny",
        "the Foreign Office|DEU/mfa",
        "The United Nations special rapporteur on racism|UNO",
        "justice negotiations",
        "the Foreign Office rejected the criticism as ill-founded",
    ),
    S(
        "DEU/party/the-left",
        "The Left party in the Bundestag",
        "called on",
        "to apologise for Wednesday's answer",
        to="the government|DEU/gov",
    ),
    G(
        "appeal",
        "The Left party|DEU/party/the-left",
        "the government|DEU/gov",
        "justice",
        "called on the government to apologise for Wednesday's answer",
    ),
    S(
        "DEU/parliament/jan-wessel",
        "A lawmaker of the governing Christian Democrats, Jan Wessel,",
        "warned",
        'against "a bazaar with history"',
        form="mixed",
    ),
    G("warn", "Jan Wessel|DEU/parliament/jan-wessel", "", "justice", 'warned against "a bazaar with history"'),
    N(
        "retreat",
        "Germany|DEU",
        "NAM",
        "assets justice",
        "Germany returned 23 skulls and a whip that had belonged to the Nama leader Hendrik Witbooi",
    ),
    S("?", "diplomats in Brussels", "according to", "France and Belgium are following the quarrel closely"),
)

story(
    "belgium-rwanda-kigali-closes-embassy",
    "Le Matin de Bruxelles International",
    "2025-03-19",
    """
Rwanda breaks with Belgium, tells diplomats to go within 48 hours

BRUSSELS - Rwanda severed diplomatic relations with Belgium on Monday and ordered all Belgian diplomats out of the country within two days, hours before the European Union placed nine people under sanctions over the war in eastern Congo.
Kigali's foreign ministry said Brussels had "consistently undermined" Rwanda both before and during the conflict and was clinging to "neo-colonial delusions".
Belgium called the decision disproportionate. Its foreign minister, Thibault Rochemont, told the VRT that Rwandan diplomats would be declared persona non grata in turn. "When Rwanda disagrees with you, it prefers not to talk," he said.
The EU's list includes three commanders of the Rwandan army, the head of the state mining board and a gold refinery in Kigali. The foreign ministers approved it after Luxembourg, which had blocked the step in February, lifted its veto.
The former colonial power of Congo, Rwanda and Burundi has been the loudest voice in Europe for measures against Kigali, which the United Nations and several Western governments accuse of supporting the M23. The rebels have taken Goma and Bukavu since January. Rwanda says its forces act in self-defence against the Congolese army and Hutu militias.
Germany suspended new aid to Rwanda at the beginning of the month, and Britain has stopped most of its own. The Netherlands, where Kigali's embassy will now look after Rwandans living in Belgium, has not followed.
In Kinshasa, government spokesman Aimé Bolokonda welcomed the sanctions. He regretted that they had come so late, and asked Brussels, Paris and London to stop buying minerals "washed in Kigali".
The M23 pulled out of talks with the Congolese government that were to open in Luanda on Tuesday. It blamed the EU: the sanctions on its leaders made dialogue "impracticable", a statement read. Angola's presidency, the host, maintained the invitation. A delegation from Kinshasa had already landed.
About 38,000 Rwandans live in Belgium, a third of them with both passports. Rwandan police last week questioned two local staff of the Belgian development agency Enabel, a Belgian diplomat said; Kigali denies it.
Belgium lost ten paratroopers at the start of the genocide of 1994 and withdrew its contingent from the UN force within days. A Belgian prime minister apologised in Kigali in 2000.
""",
    N(
        "sanction",
        "Rwanda@1|RWA",
        "Belgium|BEL",
        "relations",
        "Rwanda severed diplomatic relations with Belgium on Monday",
        "Rwanda breaks with Belgium",
    ),
    N(
        "demand",
        "Rwanda@1|RWA",
        "all Belgian diplomats|BEL/embassy",
        "relations",
        "ordered all Belgian diplomats out of the country within two days",
        "tells diplomats to go within 48 hours",
        by="2025-03-19: within two days",
    ),
    N(
        "sanction",
        "the European Union|EU",
        "RWA; M23",
        "sanctions",
        "the European Union placed nine people under sanctions over the war in eastern Congo",
    ),
    S(
        "RWA/mfa",
        "Kigali's foreign ministry",
        "said",
        'Brussels had "consistently undermined" Rwanda both before and during the conflict and was clinging to "neo-colonial delusions"',
        form="mixed",
    ),
    G(
        "accuse",
        "Kigali's foreign ministry|RWA/mfa",
        "Brussels|BEL",
        "relations",
        'Brussels had "consistently undermined" Rwanda both before and during the conflict',
    ),
    S("BEL", "Belgium", "called", "the decision disproportionate"),
    G("accuse", "Belgium|BEL", "RWA", "relations", "Belgium called the decision disproportionate"),
    S(
        "BEL/mfa/thibault-rochemont",
        "Its foreign minister, Thibault Rochemont,",
        "told",
        "Rwandan diplomats would be declared persona non grata in turn",
        to="the VRT|BEL/media/vrt",
        relays="the VRT|BEL/media/vrt",
    ),
    G(
        "threaten",
        "Thibault Rochemont|BEL/mfa/thibault-rochemont",
        "Rwandan diplomats|RWA/embassy",
        "relations",
        "Rwandan diplomats would be declared persona non grata in turn",
    ),
    S(
        "BEL/mfa/thibault-rochemont",
        "he",
        "said",
        '"When Rwanda disagrees with you, it prefers not to talk,"',
        form="direct",
        to="the VRT|BEL/media/vrt",
        relays="the VRT|BEL/media/vrt",
    ),
    G(
        "accuse",
        "he|BEL/mfa/thibault-rochemont",
        "Rwanda|RWA",
        "relations negotiations",
        "When Rwanda disagrees with you, it prefers not to talk",
    ),
    N(
        "retreat",
        "Luxembourg|LUX",
        "EU",
        "sanctions",
        "Luxembourg, which had blocked the step in February, lifted its veto",
    ),
    N("reject", "Luxembourg|LUX", "EU", "sanctions", "which had blocked the step in February"),
    S("UNO; WEST", "the United Nations and several Western governments", "accuse", "of supporting the M23"),
    G(
        "accuse",
        "the United Nations|UNO; several Western governments|WEST",
        "Kigali|RWA",
        "force",
        "which the United Nations and several Western governments accuse of supporting the M23",
        time="present",
    ),
    N("coerce", "The rebels|M23", "COD", "territory", "The rebels have taken Goma and Bukavu since January"),
    S("RWA", "Rwanda@5", "says", "its forces act in self-defence against the Congolese army and Hutu militias"),
    G(
        "attack",
        "its forces|RWA/mil",
        "the Congolese army|COD/mil; Hutu militias|FDLR",
        "force",
        "its forces act in self-defence against the Congolese army and Hutu militias",
        time="present",
    ),
    N(
        "sanction",
        "Germany|DEU",
        "Rwanda|RWA",
        "aid",
        "Germany suspended new aid to Rwanda at the beginning of the month",
    ),
    N("sanction", "Britain|GBR", "RWA", "aid", "Britain has stopped most of its own"),
    N(
        "sanction",
        "The Netherlands|NLD",
        "RWA",
        "aid",
        "The Netherlands, where Kigali's embassy will now look after Rwandans living in Belgium, has not followed",
        mod="negated",
    ),
    S("COD/gov/aime-bolokonda", "government spokesman Aimé Bolokonda", "welcomed", "the sanctions@0"),
    G(
        "praise",
        "Aimé Bolokonda|COD/gov/aime-bolokonda",
        "EU",
        "sanctions",
        "government spokesman Aimé Bolokonda welcomed the sanctions",
    ),
    S("COD/gov/aime-bolokonda", "He", "regretted", "they had come so late"),
    G("accuse", "He|COD/gov/aime-bolokonda", "EU", "sanctions", "He regretted that they had come so late"),
    S(
        "COD/gov/aime-bolokonda",
        "He",
        "asked",
        'to stop buying minerals "washed in Kigali"',
        form="mixed",
        to="Brussels|BEL; Paris|FRA; London|GBR",
    ),
    G(
        "appeal",
        "He|COD/gov/aime-bolokonda",
        "Brussels|BEL; Paris|FRA; London|GBR",
        "trade",
        'to stop buying minerals "washed in Kigali"',
    ),
    N(
        "reject",
        "The M23|M23",
        "the Congolese government|COD/gov",
        "negotiations",
        "The M23 pulled out of talks with the Congolese government",
    ),
    S(
        "M23",
        ["It@0", "a statement"],
        ["blamed", "read"],
        "the EU",
        'the sanctions on its leaders made dialogue "impracticable"',
        form="mixed",
    ),
    G("accuse", "It@0|M23", "the EU|EU", "negotiations sanctions", "It blamed the EU"),
    N(
        "appeal",
        "Angola's presidency|AGO/president",
        "M23; COD/gov",
        "negotiations",
        "Angola's presidency, the host, maintained the invitation",
    ),
    S(
        "BEL/embassy",
        "a Belgian diplomat",
        "said",
        "Rwandan police last week questioned two local staff of the Belgian development agency Enabel",
    ),
    G(
        "coerce",
        "Rwandan police|RWA/gov",
        "the Belgian development agency Enabel|BEL/gov",
        "relations",
        "Rwandan police last week questioned two local staff of the Belgian development agency Enabel",
    ),
    N("deny", "Kigali|RWA", "BEL/embassy", "relations", "Kigali denies it", time="present"),
    N(
        "concede",
        "A Belgian prime minister|BEL/pm",
        "RWA",
        "justice",
        "A Belgian prime minister apologised in Kigali in 2000",
    ),
)

story(
    "burkina-france-consul-expelled",
    "Ouaga Info Service",
    "2024-04-18",
    """
Three French diplomats expelled from Burkina Faso for "subversion"

Burkina Faso's military government has expelled three French diplomats whom it accuses of subversive activities, according to a note from the foreign ministry that was seen on Thursday.
The three, among them two political counsellors, were given 48 hours to leave. They are said to have met leaders of civil society, trade unionists and two retired officers.
Paris "firmly rejects the unfounded accusations" against its staff, the French foreign ministry said. "There was no legitimate basis for this decision. We can only deplore it."
It is the third time since the coup of September 2022 that French envoys have been sent home. The ambassador was asked to leave in January 2023, a month before the last French special forces withdrew from their base at Kamboinsin. A year later four French officials, described by Paris as computer technicians and by Ouagadougou as spies, were arrested; they were freed in December after mediation by Morocco's king, whom both governments thanked.
The junta has turned to Russia. About a hundred men of the Africa Corps arrived in January to guard its leader, and a shipment of 25,000 tonnes of Russian wheat followed. Moscow's embassy, closed in 1992, reopened in December.
Relations with other neighbours are cool as well. Ivory Coast, where many Burkinabe work, last month demanded the return of two gendarmes captured across the border; Ouagadougou wants six of its own soldiers back in exchange. Benin and Togo have both complained of incursions by jihadists from the Burkinabe side.
Human Rights Watch accused the army on Monday of having executed 223 villagers in the north in February. The government denied the report and suspended the BBC and Voice of America for two weeks for having broadcast it. The United States and Britain said in a joint statement that they were gravely concerned by the suspension and urged the authorities to reverse it.
A group close to the junta, the Patriotic Watch, called for a march on the French embassy on Saturday. "Not one of them should remain," its leader, Moussa Tiendré, told a crowd on the Place de la Nation. The police banned the gathering on Thursday evening.
More than 20,000 people have been killed in Burkina Faso since fighters linked to al-Qaeda and Islamic State crossed from Mali in 2015.
""",
    S(
        "BFA/mfa",
        "a note from the foreign ministry that was seen on Thursday",
        "according to",
        "Burkina Faso's military government has expelled three French diplomats whom it accuses of subversive activities",
    ),
    G(
        "sanction",
        "Burkina Faso's military government|BFA/gov",
        "French|FRA",
        "relations",
        "Burkina Faso's military government has expelled three French diplomats",
        "Three French diplomats expelled from Burkina Faso",
    ),
    S("BFA/gov", "it@0", "accuses", "of subversive activities", up=1),
    G(
        "accuse",
        "it@0|BFA/gov",
        "three French diplomats|FRA/embassy",
        "sovereignty",
        "whom it accuses of subversive activities",
        time="present",
    ),
    N(
        "meet",
        "They@0|FRA/embassy; leaders of civil society|BFA/ngo",
        "",
        "sovereignty",
        "They are said to have met leaders of civil society, trade unionists and two retired officers",
        mod="hedged",
    ),
    S(
        "FRA/mfa",
        "the French foreign ministry",
        "said@1",
        'Paris "firmly rejects the unfounded accusations" against its staff',
        '"There was no legitimate basis for this decision. We can only deplore it."',
        form="mixed",
    ),
    G(
        "deny",
        "Paris@0|FRA",
        "BFA/gov",
        "relations",
        'Paris "firmly rejects the unfounded accusations" against its staff',
        time="present",
    ),
    G(
        "accuse",
        "We|FRA",
        "BFA/gov",
        "relations",
        "There was no legitimate basis for this decision. We can only deplore it",
    ),
    N(
        "sanction",
        "BFA/gov",
        "The ambassador|FRA/embassy",
        "relations",
        "The ambassador was asked to leave in January 2023",
    ),
    N(
        "retreat",
        "the last French special forces|FRA/mil",
        "BFA",
        "troops",
        "the last French special forces withdrew from their base at Kamboinsin",
    ),
    S("FRA", "Paris@1", "described", "computer technicians"),
    S("BFA", "Ouagadougou@0", "described", "spies"),
    G("accuse", "Ouagadougou@0|BFA", "four French officials|FRA/gov", "sovereignty", "by Ouagadougou as spies"),
    N(
        "coerce",
        "BFA",
        "four French officials|FRA/gov",
        "prisoners",
        "four French officials, described by Paris as computer technicians and by Ouagadougou as spies, were arrested",
    ),
    N("retreat", "BFA", "FRA", "prisoners", "they were freed in December"),
    N(
        "praise",
        "both governments|BFA/gov; both governments|FRA/gov",
        "Morocco's king|MAR/leader",
        "prisoners",
        "whom both governments thanked",
    ),
    N(
        "mobilize",
        "the Africa Corps|AFRICA-CORPS",
        "BFA",
        "troops",
        "About a hundred men of the Africa Corps arrived in January to guard its leader",
    ),
    N("aid", "Russian|RUS", "BFA", "aid", "a shipment of 25,000 tonnes of Russian wheat followed"),
    N(
        "retreat",
        "Moscow's embassy|RUS/embassy",
        "BFA",
        "relations",
        "Moscow's embassy, closed in 1992, reopened in December",
    ),
    S(
        "CIV",
        "Ivory Coast, where many Burkinabe work,",
        "demanded",
        "the return of two gendarmes captured across the border",
    ),
    G(
        "demand",
        "Ivory Coast|CIV",
        "BFA",
        "prisoners",
        "Ivory Coast, where many Burkinabe work, last month demanded the return of two gendarmes captured across the border",
    ),
    S("BFA", "Ouagadougou@1", "wants", "six of its own soldiers back in exchange"),
    G(
        "demand",
        "Ouagadougou@1|BFA",
        "CIV",
        "prisoners",
        "six of its own soldiers back",
        cond="in_exchange: in exchange",
    ),
    S("BEN; TGO", "Benin and Togo", "complained", "of incursions by jihadists from the Burkinabe side"),
    G(
        "accuse",
        "Benin|BEN; Togo|TGO",
        "Burkinabe|BFA",
        "terrorism",
        "Benin and Togo have both complained of incursions by jihadists from the Burkinabe side",
    ),
    S(
        "HRW",
        "Human Rights Watch",
        "accused",
        "the army on Monday of having executed 223 villagers in the north in February",
        date="2024-04-15",
    ),
    G(
        "accuse",
        "Human Rights Watch|HRW",
        "the army|BFA/mil",
        "human_rights",
        "Human Rights Watch accused the army on Monday of having executed 223 villagers",
    ),
    S("BFA/gov", "The government", "denied", "the report"),
    G("deny", "The government|BFA/gov", "HRW", "human_rights", "The government denied the report"),
    N(
        "coerce",
        "The government|BFA/gov",
        "the BBC|GBR/media/bbc; Voice of America|USA/media/voice-of-america",
        "information",
        "suspended the BBC and Voice of America for two weeks",
    ),
    S("USA; GBR", "The United States and Britain", "said", "they were gravely concerned by the suspension"),
    G(
        "accuse",
        "The United States|USA; Britain|GBR",
        "BFA/gov",
        "information",
        "they were gravely concerned by the suspension",
    ),
    S("USA; GBR", "The United States and Britain", "urged", "to reverse it", to="the authorities|BFA/gov"),
    G(
        "appeal",
        "The United States|USA; Britain|GBR",
        "the authorities|BFA/gov",
        "information",
        "urged the authorities to reverse it",
    ),
    S(
        "BFA/ngo",
        "A group close to the junta, the Patriotic Watch,",
        "called",
        "for a march on the French embassy on Saturday",
    ),
    G(
        "appeal",
        "the Patriotic Watch|BFA/ngo",
        "BFA/public",
        "relations",
        "called for a march on the French embassy on Saturday",
    ),
    S(
        "BFA/ngo/moussa-tiendre",
        "its leader, Moussa Tiendré,",
        "told",
        '"Not one of them should remain,"',
        form="direct",
        to="a crowd on the Place de la Nation|BFA/public",
    ),
    G("demand", "Moussa Tiendré|BFA/ngo/moussa-tiendre", "them|FRA", "relations", "Not one of them should remain"),
    N(
        "coerce",
        "The police|BFA/gov",
        "the Patriotic Watch|BFA/ngo",
        "relations",
        "The police banned the gathering on Thursday evening",
    ),
)

story(
    "ivory-coast-mali-soldiers-held",
    "Abidjan Courier",
    "2022-08-16",
    """
Mali wants "something in return" for 46 Ivorian soldiers, mediators say

ABIDJAN - Mali is ready to free the 46 Ivorian soldiers it has held since July 10 if Ivory Coast hands over political opponents living in Abidjan, two people close to the Togolese mediation said on Tuesday. Ivory Coast has refused.
"There is no question of a deal of this kind. It is hostage-taking," a senior Ivorian official said. He asked not to be identified because the talks in Lomé were still going on.
Bamako charged the men on Sunday with "attempted harm to the external security of the state". It maintains that they came as mercenaries to topple the junta. Ivory Coast denies this and says they were to guard a base of the German contingent of the UN mission, MINUSMA, at the capital's airport.
The United Nations acknowledged "dysfunctions" in a note verbale at the end of July and said the men were not part of the mission itself. Four days earlier Mali had expelled the mission's Egyptian-born spokesman, whom it accused of spreading false information. Egypt, after a similar quarrel, suspended patrols by its troops on Monday. Germany halted the flights of its own contingent last Friday because Mali had twice withheld clearance; its defence minister accused her Malian counterpart of not keeping his word.
"The minister's actions speak another language than his promises," a ministry spokesman in Berlin said.
Among those whom Bamako wants are a son of the late President Keita and a former prime minister, according to the same sources. International warrants are out for both.
Senegal's president visited Bamako on Monday, the first head of state to do so since sanctions imposed by ECOWAS were lifted on July 3, and asked for the soldiers' release "as brothers". Three women among the 49 originally arrested may be let go first, Malian state radio reported.
In Bouaké relatives of the captives marched to the prefecture. They urged their own government to do more, not Mali.
The two countries were close until the coup of August 2020. Some two million Malians live in Ivory Coast, and landlocked Mali receives much of its fuel through the port of Abidjan. Its rulers suspect their southern neighbour of having pushed for the embargo in January on behalf of France, the former colonial power of both, whose last soldiers left Gao on Monday.
""",
    S(
        "TGO?",
        "two people close to the Togolese mediation",
        "said",
        "Mali is ready to free the 46 Ivorian soldiers it has held since July 10 if Ivory Coast hands over political opponents living in Abidjan",
        date="2022-08-16",
    ),
    G(
        "offer",
        "Mali@1|MLI",
        "Ivory Coast|CIV",
        "prisoners",
        "Mali is ready to free the 46 Ivorian soldiers",
        'Mali wants "something in return" for 46 Ivorian soldiers',
        cond="if: if Ivory Coast hands over political opponents living in Abidjan",
    ),
    G(
        "demand",
        "Mali@1|MLI",
        "Ivory Coast|CIV",
        "prisoners justice",
        "Ivory Coast hands over political opponents living in Abidjan",
    ),
    G(
        "coerce",
        "it@0|MLI",
        "the 46 Ivorian soldiers|CIV/mil",
        "prisoners",
        "the 46 Ivorian soldiers it has held since July 10",
        time="present",
    ),
    S(
        "CIV?",
        "a senior Ivorian official",
        "said@1",
        '"There is no question of a deal of this kind. It is hostage-taking,"',
        form="direct",
    ),
    G(
        "reject",
        "a senior Ivorian official|CIV?",
        "Mali|MLI",
        "prisoners",
        "There is no question of a deal of this kind",
        "Ivory Coast has refused",
    ),
    G("accuse", "a senior Ivorian official|CIV?", "Mali|MLI", "prisoners", "It is hostage-taking"),
    S("CIV?", "He", "asked", "not to be identified because the talks in Lomé were still going on"),
    S(
        "MLI",
        "Bamako",
        "charged",
        'with "attempted harm to the external security of the state"',
        form="mixed",
        date="2022-08-14",
    ),
    G(
        "accuse",
        "Bamako|MLI",
        "the men|CIV/mil",
        "justice sovereignty",
        'Bamako charged the men on Sunday with "attempted harm to the external security of the state"',
    ),
    S("MLI", "It@1", "maintains", "they came as mercenaries to topple the junta"),
    G(
        "accuse",
        "It@1|MLI",
        "they|CIV/mil",
        "sovereignty leadership",
        "they came as mercenaries to topple the junta",
        time="present",
    ),
    S(
        "CIV",
        "Ivory Coast@2",
        ["denies", "says"],
        "they were to guard a base of the German contingent of the UN mission, MINUSMA, at the capital's airport",
    ),
    G("deny", "Ivory Coast@2|CIV", "MLI", "sovereignty", "Ivory Coast denies this", time="present"),
    S("UNO", "The United Nations", "acknowledged", '"dysfunctions"', form="direct"),
    G(
        "concede",
        "The United Nations|UNO",
        "MLI",
        "troops",
        'The United Nations acknowledged "dysfunctions" in a note verbale at the end of July',
    ),
    S("UNO", "The United Nations", "said", "the men were not part of the mission itself"),
    N(
        "sanction",
        "Mali|MLI",
        "the mission's Egyptian-born spokesman|UNO/minusma",
        "relations information",
        "Mali had expelled the mission's Egyptian-born spokesman",
    ),
    S("MLI", "it@1", "accused", "of spreading false information"),
    G(
        "accuse",
        "it@1|MLI",
        "the mission's Egyptian-born spokesman|UNO/minusma",
        "information",
        "whom it accused of spreading false information",
    ),
    N(
        "sanction",
        "Egypt|EGY",
        "MLI",
        "troops",
        "Egypt, after a similar quarrel, suspended patrols by its troops on Monday",
    ),
    N("sanction", "Germany|DEU", "MLI", "troops", "Germany halted the flights of its own contingent last Friday"),
    N("coerce", "Mali|MLI", "Germany|DEU/mil", "shipping", "Mali had twice withheld clearance"),
    S("DEU/mod", "its defence minister", "accused", "her Malian counterpart of not keeping his word"),
    G(
        "accuse",
        "its defence minister|DEU/mod",
        "her Malian counterpart|MLI/mod",
        "negotiations",
        "accused her Malian counterpart of not keeping his word",
        "The minister's actions speak another language than his promises",
    ),
    S(
        "DEU/mod",
        "a ministry spokesman in Berlin",
        "said",
        '"The minister\'s actions speak another language than his promises,"',
        form="direct",
    ),
    S(
        "TGO?",
        "the same sources",
        "according to",
        "Among those whom Bamako wants are a son of the late President Keita and a former prime minister",
    ),
    N(
        "meet",
        "Senegal's president|SEN/president; Bamako|MLI",
        "",
        "prisoners",
        "Senegal's president visited Bamako on Monday",
    ),
    N("retreat", "ECOWAS|ECOWAS", "MLI", "sanctions", "sanctions imposed by ECOWAS were lifted on July 3"),
    S(
        "SEN/president",
        "Senegal's president",
        "asked",
        'for the soldiers\' release "as brothers"',
        form="mixed",
        date="2022-08-15",
    ),
    G(
        "appeal",
        "Senegal's president|SEN/president",
        "Bamako|MLI",
        "prisoners",
        'for the soldiers\' release "as brothers"',
    ),
    S(
        "MLI/media",
        "Malian state radio",
        "reported",
        "Three women among the 49 originally arrested may be let go first",
    ),
    G(
        "retreat",
        "MLI",
        "CIV",
        "prisoners",
        "Three women among the 49 originally arrested may be let go first",
        time="future",
        mod="hedged",
    ),
    N(
        "protest",
        "relatives of the captives|CIV/public",
        "CIV/gov",
        "prisoners",
        "relatives of the captives marched to the prefecture",
    ),
    S("CIV/public", "They", "urged", "to do more", to="their own government|CIV/gov"),
    G(
        "appeal",
        "They|CIV/public",
        "their own government|CIV/gov",
        "prisoners",
        "They urged their own government to do more",
    ),
    S(
        "MLI/gov",
        "Its rulers",
        "suspect",
        "their southern neighbour of having pushed for the embargo in January on behalf of France, the former colonial power of both, whose last soldiers left Gao on Monday",
    ),
    G(
        "accuse",
        "Its rulers|MLI/gov",
        "their southern neighbour|CIV",
        "sanctions",
        "suspect their southern neighbour of having pushed for the embargo in January",
        time="present",
    ),
    N("retreat", "France|FRA/mil", "MLI", "troops", "whose last soldiers left Gao on Monday"),
)

story(
    "chad-sudan-ndjamena-raid-2006",
    "World Service Bulletin",
    "2006-04-15",
    """
Chad cuts ties with Sudan after attack on capital

Chad has broken off diplomatic relations with Sudan, which it blames for Thursday's rebel assault on N'Djamena, and has threatened to expel 200,000 Darfur refugees if the world does not act.
Hundreds of people were killed when columns of the United Front for Change, coming from the east, fought their way to the parliament building before they were beaten back by troops.
Foreign Minister Ahmat Souleyman said Sudanese soldiers had been taken prisoner. More than 250 captured fighters were paraded before reporters on Friday; one of them said he had been recruited in Khartoum, where he was promised money.
Sudan denied any part in the fighting. "This is an affair of Chadians with Chadians," its ambassador to the African Union said in Addis Ababa. He accused N'Djamena in turn of arming the Darfur rebels, some of whom share the Zaghawa tribe of Chad's ruling circle.
Chad has also pulled out of peace talks in Abuja, where Nigeria and the African Union are trying to end the war in Darfur. It had served as a mediator there.
In a further step the government said it would stop pumping oil on Tuesday unless the World Bank released money that it froze in January. The bank suspended its loans after Chad's parliament changed a law that reserved oil revenue for the poor. A consortium led by the American company ExxonMobil exports 160,000 barrels a day through a pipeline to Cameroon.
The UN refugee agency appealed to Chad not to send anyone back. "These people fled from killing," a spokeswoman, Helene Grau, said in Geneva. The agency runs twelve camps along the border.
France, which has 1,200 soldiers in its former colony, condemned the attempt to seize power by force. One of its Mirage jets fired a warning shot near the rebel column on Wednesday, the defence ministry in Paris confirmed. The rebels' leader, Captain Adoum Wardougou, warned the French that they would be treated as enemies if they did it again.
The United States called on both neighbours to stop supporting each other's insurgents. Libya, whose leader brokered an agreement between them in Tripoli in February, offered to receive them once more. The Central African Republic closed its border with Sudan.
A presidential election is to be held in Chad on May 3.
""",
    N(
        "sanction",
        "Chad@1|TCD",
        "Sudan@1|SDN",
        "relations",
        "Chad has broken off diplomatic relations with Sudan",
        "Chad cuts ties with Sudan",
    ),
    S("TCD", "it@0", "blames", "for Thursday's rebel assault on N'Djamena"),
    G(
        "accuse",
        "it@0|TCD",
        "Sudan@1|SDN",
        "force",
        "which it blames for Thursday's rebel assault on N'Djamena",
        time="present",
    ),
    S("TCD", "Chad@1", "threatened", "to expel 200,000 Darfur refugees if the world does not act"),
    G(
        "threaten",
        "Chad@1|TCD",
        "200,000 Darfur refugees|SDN/public",
        "migration",
        "to expel 200,000 Darfur refugees",
        cond="if: if the world does not act",
    ),
    G("demand", "Chad@1|TCD", "the world|WORLD", "force", "the world does not act"),
    N(
        "attack",
        "the United Front for Change|TCD/rebels",
        "N'Djamena|TCD",
        "force leadership",
        "columns of the United Front for Change, coming from the east, fought their way to the parliament building",
        "attack on capital",
    ),
    N("attack", "troops|TCD/mil", "the United Front for Change|TCD/rebels", "force", "they were beaten back by troops"),
    S(
        "TCD/mfa/ahmat-souleyman",
        "Foreign Minister Ahmat Souleyman",
        "said",
        "Sudanese soldiers had been taken prisoner",
    ),
    G("coerce", "TCD/mil", "Sudanese soldiers|SDN/mil", "prisoners", "Sudanese soldiers had been taken prisoner"),
    S("TCD/rebels", "one of them", "said", "he had been recruited in Khartoum, where he was promised money"),
    G(
        "coerce",
        "TCD/mil",
        "More than 250 captured fighters|TCD/rebels",
        "prisoners",
        "More than 250 captured fighters were paraded before reporters on Friday",
        back=None,
    ),
    S("SDN", "Sudan@2", "denied", "any part in the fighting"),
    G(
        "deny",
        "Sudan@2|SDN",
        "TCD",
        "force",
        "Sudan denied any part in the fighting",
        "This is an affair of Chadians with Chadians",
    ),
    S(
        "SDN/embassy",
        "its ambassador to the African Union",
        "said@2",
        '"This is an affair of Chadians with Chadians,"',
        form="direct",
    ),
    S(
        "SDN/embassy",
        "He",
        "accused",
        "N'Djamena in turn of arming the Darfur rebels, some of whom share the Zaghawa tribe of Chad's ruling circle",
    ),
    G(
        "accuse",
        "He|SDN/embassy",
        "N'Djamena|TCD",
        "weapons",
        "He accused N'Djamena in turn of arming the Darfur rebels",
    ),
    N(
        "reject",
        "Chad@3|TCD",
        "Nigeria|NGA; the African Union|AU",
        "negotiations",
        "Chad has also pulled out of peace talks in Abuja",
    ),
    S(
        "TCD/gov",
        "the government",
        "said",
        "it would stop pumping oil on Tuesday unless the World Bank released money that it froze in January",
    ),
    G(
        "threaten",
        "the government|TCD/gov",
        "the World Bank|WORLD-BANK",
        "energy assets",
        "it would stop pumping oil on Tuesday",
        cond="unless: unless the World Bank released money that it froze in January",
        by="2006-04-18: on Tuesday",
    ),
    G(
        "demand",
        "the government|TCD/gov",
        "the World Bank|WORLD-BANK",
        "assets",
        "the World Bank released money that it froze in January",
    ),
    G("coerce", "it|WORLD-BANK", "TCD", "assets", "money that it froze in January"),
    N("sanction", "The bank|WORLD-BANK", "TCD", "aid", "The bank suspended its loans"),
    S("UNO/unhcr", "The UN refugee agency", "appealed", "not to send anyone back", to="Chad|TCD"),
    G(
        "appeal",
        "The UN refugee agency|UNO/unhcr",
        "Chad|TCD",
        "migration",
        "The UN refugee agency appealed to Chad not to send anyone back",
    ),
    S(
        "UNO/unhcr/helene-grau",
        "a spokeswoman, Helene Grau,",
        "said",
        '"These people fled from killing,"',
        form="direct",
    ),
    S(
        "FRA",
        "France, which has 1,200 soldiers in its former colony,",
        "condemned",
        "the attempt to seize power by force",
    ),
    G("accuse", "France|FRA", "TCD/rebels", "leadership force", "condemned the attempt to seize power by force"),
    S(
        "FRA/mod",
        "the defence ministry in Paris",
        "confirmed",
        "One of its Mirage jets fired a warning shot near the rebel column on Wednesday",
    ),
    G(
        "attack",
        "One of its Mirage jets|FRA/mil",
        "the rebel column|TCD/rebels",
        "force",
        "One of its Mirage jets fired a warning shot near the rebel column",
    ),
    S(
        "TCD/rebels/adoum-wardougou",
        "The rebels' leader, Captain Adoum Wardougou,",
        "warned",
        "they would be treated as enemies if they did it again",
        to="the French|FRA",
    ),
    G(
        "threaten",
        "Captain Adoum Wardougou|TCD/rebels/adoum-wardougou",
        "the French|FRA",
        "force",
        "they would be treated as enemies",
        cond="if: if they did it again",
    ),
    G("demand", "Captain Adoum Wardougou|TCD/rebels/adoum-wardougou", "the French|FRA", "force", "they did it again"),
    S(
        "USA",
        "The United States",
        "called on",
        "to stop supporting each other's insurgents",
        to="both neighbours|TCD; both neighbours|SDN",
    ),
    G(
        "appeal",
        "The United States|USA",
        "both neighbours|TCD; both neighbours|SDN",
        "force relations",
        "called on both neighbours to stop supporting each other's insurgents",
    ),
    N(
        "sign",
        "them@1|TCD; them@1|SDN",
        "",
        "negotiations relations",
        "whose leader brokered an agreement between them in Tripoli in February",
    ),
    S(
        "LBY",
        "Libya, whose leader brokered an agreement between them in Tripoli in February,",
        "offered",
        "to receive them once more",
    ),
    G("offer", "Libya|LBY", "them@2|TCD; them@2|SDN", "negotiations", "offered to receive them once more"),
    N(
        "sanction",
        "The Central African Republic|CAF",
        "Sudan|SDN",
        "relations",
        "The Central African Republic closed its border with Sudan",
    ),
)

story(
    "cocoa-futures-abidjan-premium",
    "Commodity Morning",
    "2024-06-20",
    """
Cocoa slides as rains ease supply fears; coffee under pressure

London cocoa futures came under heavy attack from sellers on Thursday and fell 6 percent to a one-month low, after showers across the main growing belt of Ivory Coast calmed nerves over the next harvest.
The September contract, which had surged past 10,000 pounds a tonne in April, retreated to 7,410. New York surrendered 5.4 percent.
"Speculators are giving ground," said Thandi Maseko, an analyst at Cape-based Rand Softs. "But the market has not disarmed. One dry August and the threat is back."
Dealers said funds had been forced to liquidate positions because exchanges demanded more margin.
Ghana's sector regulator was quoted by Joy Business as saying that arrivals had improved slightly since May. Ivory Coast's mid-crop is expected to reach 500,000 tonnes, according to two exporters in San Pedro.
Swollen shoot virus, which invaded western Ghana a decade ago, has destroyed a fifth of the country's trees. Farmer Kwabena Asare, 61, told the newsletter he had been fighting the disease with a machete. He blamed himself for replanting too late.
Raw sugar, meanwhile, defended the 18-cent line. Robusta coffee lost 1 percent as Vietnamese growers released stocks; a Ho Chi Minh City trader promised his clients "calm waters" until the end of the rains.
In Kenya, tea prices at the Mombasa auction recovered by 2 percent. Egypt and Pakistan remained the chief buyers, a broker's report showed, while offers from Russia were withdrawn for lack of quality.
Cotton was little changed. Benin and Burkina Faso, rivals for the title of Africa's largest producer, both expect larger crops, and Mali hopes for a return of the rains that deserted Sikasso last year.
Wheat sanctions the view that the rally in grains has run its course, Maseko wrote in a note to clients. Chicago's benchmark sank to 5.74 dollars a bushel.
The Commodity Morning index, which covers 19 raw materials, was down 0.8 percent.
""",
    S(
        "ZAF/business/thandi-maseko",
        "Thandi Maseko, an analyst at Cape-based Rand Softs",
        "said",
        '"Speculators are giving ground,"',
        '"But the market has not disarmed. One dry August and the threat is back."',
        form="direct",
    ),
    S(
        "?/business",
        "Dealers",
        "said",
        "funds had been forced to liquidate positions because exchanges demanded more margin",
    ),
    S(
        "GHA/gov",
        "Ghana's sector regulator",
        "quoted",
        "arrivals had improved slightly since May",
        relays="Joy Business|GHA/media/joy-business",
    ),
    S(
        "CIV/business",
        "two exporters in San Pedro",
        "according to",
        "Ivory Coast's mid-crop is expected to reach 500,000 tonnes",
    ),
    S(
        "GHA//kwabena-asare",
        "Farmer Kwabena Asare, 61,",
        "told",
        "he had been fighting the disease with a machete",
        to="the newsletter|?/media",
    ),
    S("GHA//kwabena-asare", "He", "blamed", "himself for replanting too late"),
    S(
        "VNM/business",
        "a Ho Chi Minh City trader",
        "promised",
        '"calm waters" until the end of the rains',
        form="mixed",
        to="his clients|?/business",
    ),
    S(
        "?/business",
        "a broker's report",
        "showed",
        "Egypt and Pakistan remained the chief buyers",
        "while offers from Russia were withdrawn for lack of quality",
    ),
    S(
        "BEN; BFA",
        "Benin and Burkina Faso, rivals for the title of Africa's largest producer,",
        "expect",
        "larger crops",
    ),
    S("MLI", "Mali", "hopes", "for a return of the rains that deserted Sikasso last year"),
    S(
        "ZAF/business/thandi-maseko",
        "Maseko",
        "wrote",
        "Wheat sanctions the view that the rally in grains has run its course",
        to="clients@1|?/business",
    ),
)

story(
    "mozambique-rwanda-europe-grant",
    "Lusophone Africa Report",
    "2024-05-29",
    """
Congo protests as EU prepares new grant for Rwandan troops in Mozambique

MAPUTO/BRUSSELS - The Democratic Republic of Congo has asked the European Union to drop a plan to give Rwanda another 20 million euros for its soldiers in northern Mozambique, saying the money would free Kigali's hands for its war in North Kivu.
"You cannot pay the fireman in Palma who is the arsonist in Rutshuru," Congolese ambassador to the EU Clément Mabiala wrote in a letter dated Monday and seen by this service.
The EU's foreign policy arm defended the proposal. A spokesperson said the sum would pay for boots, medical kit and air transport, not weapons, and that Rwanda's role in Cabo Delgado and its conduct in Congo were "two files".
Rwanda sent 1,000 soldiers and police to the gas-rich province in July 2021, before a regional force from SADC arrived. It now has about 2,500 there. South Africa, which provides two thirds of the SADC troops, is to pull its contingent out by the end of the year, and Botswana and Lesotho have already left.
Mozambique's president thanked Kigali on Sunday and promised that the reinforcements would stay "as long as the terrorists". He dismissed as invention a Lisbon newspaper's report that Rwandan firms had been paid with mining licences.
Opposition party Renamo accused him of hiding the terms of the arrangement from parliament and demanded that they be published before the October election. Its spokesman, Ezequiel Macuácua, stopped short of calling for the Rwandans to go. "They drove al-Shabab from Mocímboa. Nobody else did," he said.
France's TotalEnergies suspended its 20-billion-dollar liquefied gas project in 2021 after insurgents linked to Islamic State attacked the town of Palma and killed dozens of people, among them a Briton and a South African. The company says it will return once security is restored. Its chief executive has repeatedly praised the Rwandans.
Portugal, the former colonial power, which leads the EU's training mission, backs the grant; Belgium has reservations. Sweden wants it made conditional on a withdrawal from Congo, two EU diplomats said. Decisions of this kind need the consent of all 27.
Earlier this month insurgents held the town of Macomia for a day and looted the stores of Médecins Sans Frontières, which suspended its work there.
The United Nations says that more than 4,000 people have been killed since the insurgency began in 2017.
""",
    S(
        "COD",
        "The Democratic Republic of Congo",
        ["has asked", "saying"],
        "to drop a plan to give Rwanda another 20 million euros for its soldiers in northern Mozambique",
        "the money would free Kigali's hands for its war in North Kivu",
        to="the European Union|EU",
    ),
    G(
        "appeal",
        "The Democratic Republic of Congo|COD",
        "the European Union|EU",
        "aid troops",
        "to drop a plan to give Rwanda another 20 million euros",
        "Congo protests",
    ),
    G(
        "accuse",
        "The Democratic Republic of Congo|COD",
        "Kigali's|RWA",
        "force",
        "Kigali's hands for its war in North Kivu",
    ),
    S(
        "COD/embassy/clement-mabiala",
        "Congolese ambassador to the EU Clément Mabiala",
        "wrote",
        '"You cannot pay the fireman in Palma who is the arsonist in Rutshuru,"',
        form="direct",
        to="EU",
        date="2024-05-27",
    ),
    G(
        "accuse",
        "Congolese ambassador to the EU Clément Mabiala|COD/embassy/clement-mabiala",
        "the arsonist in Rutshuru|RWA",
        "force",
        "who is the arsonist in Rutshuru",
    ),
    S("EU/high-representative", "The EU's foreign policy arm", "defended", "the proposal"),
    S(
        "EU/high-representative",
        "A spokesperson",
        "said",
        "the sum would pay for boots, medical kit and air transport, not weapons",
        'Rwanda\'s role in Cabo Delgado and its conduct in Congo were "two files"',
        form="mixed",
    ),
    G(
        "deny",
        "A spokesperson|EU/high-representative",
        "COD",
        "aid weapons",
        "the sum would pay for boots, medical kit and air transport, not weapons",
    ),
    N(
        "mobilize",
        "Rwanda@2|RWA",
        "MOZ",
        "troops",
        "Rwanda sent 1,000 soldiers and police to the gas-rich province in July 2021",
    ),
    N(
        "retreat",
        "South Africa|ZAF",
        "MOZ",
        "troops",
        "South Africa, which provides two thirds of the SADC troops, is to pull its contingent out",
        time="future",
        by="2024-12-31: by the end of the year",
    ),
    N("retreat", "Botswana|BWA; Lesotho|LSO", "MOZ", "troops", "Botswana and Lesotho have already left"),
    S("MOZ/president", "Mozambique's president", "thanked", "Kigali on Sunday", date="2024-05-26"),
    G(
        "praise",
        "Mozambique's president|MOZ/president",
        "Kigali|RWA",
        "troops",
        "Mozambique's president thanked Kigali on Sunday",
    ),
    S(
        "MOZ/president",
        "Mozambique's president",
        "promised",
        'the reinforcements would stay "as long as the terrorists"',
        form="mixed",
        date="2024-05-26",
    ),
    G(
        "promise",
        "Mozambique's president|MOZ/president",
        "MOZ/public",
        "troops terrorism",
        "the reinforcements would stay",
    ),
    S(
        "MOZ/president",
        "He",
        "dismissed as invention",
        "a Lisbon newspaper's report that Rwandan firms had been paid with mining licences",
    ),
    S("PRT/media", "a Lisbon newspaper", "report", "Rwandan firms had been paid with mining licences", up=1),
    G(
        "deny",
        "He|MOZ/president",
        "a Lisbon newspaper|PRT/media",
        "trade",
        "He dismissed as invention a Lisbon newspaper's report",
        back=1,
    ),
    S(
        "MOZ/party/renamo",
        "Opposition party Renamo",
        "accused",
        "him of hiding the terms of the arrangement from parliament",
    ),
    G(
        "accuse",
        "Opposition party Renamo|MOZ/party/renamo",
        "him|MOZ/president",
        "troops information",
        "accused him of hiding the terms of the arrangement from parliament",
    ),
    S("MOZ/party/renamo", "Opposition party Renamo", "demanded", "they be published before the October election"),
    G(
        "demand",
        "Opposition party Renamo|MOZ/party/renamo",
        "him|MOZ/president",
        "information",
        "they be published",
        by="?: before the October election",
    ),
    S(
        "MOZ/party/ezequiel-macuacua",
        "he@0",
        "said",
        '"They drove al-Shabab from Mocímboa. Nobody else did,"',
        form="direct",
    ),
    G(
        "praise",
        "he@0|MOZ/party/ezequiel-macuacua",
        "They|RWA/mil",
        "terrorism",
        "They drove al-Shabab from Mocímboa. Nobody else did",
    ),
    G("attack", "They|RWA/mil", "al-Shabab|AL-SHABAB-MOZ", "terrorism force", "They drove al-Shabab from Mocímboa"),
    N(
        "attack",
        "insurgents linked to Islamic State|AL-SHABAB-MOZ",
        "the town of Palma|MOZ",
        "terrorism",
        "insurgents linked to Islamic State attacked the town of Palma and killed dozens of people",
    ),
    S("FRA/business/totalenergies", "The company", "says", "it will return once security is restored"),
    G(
        "promise",
        "it|FRA/business/totalenergies",
        "MOZ",
        "energy trade",
        "it will return",
        time="present",
        cond="after: once security is restored",
    ),
    N(
        "praise",
        "Its chief executive|FRA/business/totalenergies",
        "the Rwandans|RWA/mil",
        "troops",
        "Its chief executive has repeatedly praised the Rwandans",
    ),
    N(
        "praise",
        "Portugal|PRT",
        "EU",
        "aid troops",
        "Portugal, the former colonial power, which leads the EU's training mission, backs the grant",
        time="present",
    ),
    S("?", "two EU diplomats", "said", "Sweden wants it made conditional on a withdrawal from Congo"),
    S("SWE", "Sweden", "wants", "it made conditional on a withdrawal from Congo", up=1),
    G("demand", "Sweden|SWE", "RWA", "troops aid", "a withdrawal from Congo", time="present"),
    N(
        "coerce",
        "insurgents|AL-SHABAB-MOZ",
        "Macomia|MOZ",
        "terrorism",
        "insurgents held the town of Macomia for a day",
    ),
    N(
        "attack",
        "insurgents|AL-SHABAB-MOZ",
        "Médecins Sans Frontières|MSF",
        "humanitarian",
        "looted the stores of Médecins Sans Frontières",
    ),
    S(
        "UNO",
        "The United Nations",
        "says",
        "more than 4,000 people have been killed since the insurgency began in 2017",
    ),
)

story(
    "gabon-equatorial-guinea-mbanie-visit",
    "Gulf of Guinea Newsletter",
    "2003-03-04",
    """
Malabo protests as Gabonese minister lands on disputed islet

LIBREVILLE, March 4 - Equatorial Guinea on Tuesday denounced as "an illegal occupation" the visit of Gabon's defence minister to Mbanié, a 30-hectare islet in waters that are thought to be rich in oil, and called on the United Nations to make its neighbour leave.
The minister, Ali Rekoula, flew to the island by helicopter last week and was photographed beside the Gabonese flag with a dozen gendarmes. "I set foot here as I would in Libreville," he said. He told the garrison that it would be doubled.
In Malabo, Prime Minister Cándido Nsue Abeso expressed "deep concern and indignation". The government had learned of the visit from the radio, he said, although the two presidents had promised each other in January to do nothing on the ground while their experts were talking.
Gabon denies that there was such a promise. Its information minister dismissed the protest and said Gabonese soldiers had been on Mbanié since 1972. He accused "certain companies" of stirring up a settled matter, but did not name any.
American firms led by ExxonMobil and Amerada Hess pump most of Equatorial Guinea's 200,000 barrels a day; France's Total dominates in Gabon. Both companies' spokesmen in Houston and Paris declined to comment.
Cameroon and Nigeria, which have a border quarrel of their own over the Bakassi peninsula, offered to help the two countries find a friendly solution. Spain, which handed over its colony in 1968, said it had placed its archives at the disposal of both sides. France urged them to show restraint and ruled out taking a position.
Malabo bases its claim on a convention of 1900 between Paris and Madrid. Libreville cites an agreement of 1974 whose original Equatorial Guinea says it has never seen.
Youths threw stones at two Gabonese-owned shops in Bata on Monday, according to residents. Police arrested nine. Equatorial Guinea's ambassador in Libreville apologised to the owners and offered compensation.
The chairman of the Central African economic community, meeting in Brazzaville, asked the parties to bring the case to the International Court of Justice. Gabon rejected that, saying neighbours did not need judges from The Hague. Equatorial Guinea agreed on condition that the gendarmes were withdrawn first.
""",
    S(
        "GNQ",
        "Equatorial Guinea@0",
        "denounced",
        'as "an illegal occupation" the visit of Gabon\'s defence minister to Mbanié, a 30-hectare islet in waters that are thought to be rich in oil',
        form="mixed",
        date="2003-03-04",
    ),
    G(
        "accuse",
        "Equatorial Guinea@0|GNQ",
        "Gabon's defence minister|GAB/mod",
        "territory",
        'denounced as "an illegal occupation" the visit of Gabon\'s defence minister to Mbanié',
        "Malabo protests",
    ),
    S(
        "GNQ",
        "Equatorial Guinea@0",
        "called on",
        "to make its neighbour leave",
        to="the United Nations|UNO",
        date="2003-03-04",
    ),
    G(
        "appeal",
        "Equatorial Guinea@0|GNQ",
        "the United Nations|UNO",
        "territory",
        "called on the United Nations to make its neighbour leave",
    ),
    S("GAB/mod/ali-rekoula", "he@0", "said", '"I set foot here as I would in Libreville,"', form="direct"),
    S("GAB/mod/ali-rekoula", "He@0", "told", "it would be doubled", to="the garrison|GAB/mil"),
    G("announce", "He@0|GAB/mod/ali-rekoula", "GNQ", "troops territory", "it would be doubled"),
    S(
        "GNQ/pm/candido-nsue-abeso",
        "Prime Minister Cándido Nsue Abeso",
        "expressed",
        '"deep concern and indignation"',
        form="direct",
    ),
    G(
        "accuse",
        "Prime Minister Cándido Nsue Abeso|GNQ/pm/candido-nsue-abeso",
        "GAB",
        "territory",
        'expressed "deep concern and indignation"',
    ),
    S(
        "GNQ/pm/candido-nsue-abeso",
        "he@1",
        "said",
        "The government had learned of the visit from the radio",
        "although the two presidents had promised each other in January to do nothing on the ground while their experts were talking",
    ),
    G(
        "promise",
        "the two presidents|GNQ/president; the two presidents|GAB/president",
        "",
        "territory negotiations",
        "the two presidents had promised each other in January to do nothing on the ground",
    ),
    S("GAB", "Gabon@1", "denies", "there was such a promise"),
    G(
        "deny",
        "Gabon@1|GAB",
        "GNQ/pm",
        "territory negotiations",
        "Gabon denies that there was such a promise",
        time="present",
    ),
    S(
        "GAB/gov",
        "Its information minister",
        ["dismissed", "said"],
        "the protest",
        "Gabonese soldiers had been on Mbanié since 1972",
    ),
    G(
        "reject",
        "Its information minister|GAB/gov",
        "GNQ",
        "territory",
        "Its information minister dismissed the protest",
    ),
    S("GAB/gov", "He@1", "accused", '"certain companies" of stirring up a settled matter', form="mixed"),
    G(
        "accuse",
        "He@1|GAB/gov",
        '"certain companies"|?/business',
        "energy territory",
        'He accused "certain companies" of stirring up a settled matter',
    ),
    S(
        "CMR; NGA",
        "Cameroon and Nigeria, which have a border quarrel of their own over the Bakassi peninsula,",
        "offered",
        "to help the two countries find a friendly solution",
    ),
    G(
        "offer",
        "Cameroon|CMR; Nigeria|NGA",
        "the two countries|GNQ; the two countries|GAB",
        "territory negotiations",
        "offered to help the two countries find a friendly solution",
    ),
    S(
        "ESP",
        "Spain, which handed over its colony in 1968,",
        "said",
        "it had placed its archives at the disposal of both sides",
    ),
    G(
        "aid",
        "it|ESP",
        "both sides|GNQ; both sides|GAB",
        "territory",
        "it had placed its archives at the disposal of both sides",
    ),
    S("FRA", "France@1", "urged", "to show restraint", to="them|GNQ; them|GAB"),
    G("appeal", "France@1|FRA", "them|GNQ; them|GAB", "territory", "France urged them to show restraint"),
    N("reject", "France@1|FRA", "GNQ; GAB", "territory", "ruled out taking a position"),
    S("GNQ", "Equatorial Guinea@2", "says", "it has never seen"),
    G(
        "deny",
        "Equatorial Guinea@2|GNQ",
        "Libreville|GAB",
        "territory",
        "whose original Equatorial Guinea says it has never seen",
        time="present",
    ),
    S("GNQ/public", "residents", "according to", "Youths threw stones at two Gabonese-owned shops in Bata on Monday"),
    G(
        "attack",
        "Youths|GNQ/public",
        "two Gabonese-owned shops|GAB/business",
        "force",
        "Youths threw stones at two Gabonese-owned shops in Bata",
    ),
    N("coerce", "Police|GNQ/gov", "nine|GNQ/public", "justice", "Police arrested nine"),
    S(
        "GNQ/embassy",
        "Equatorial Guinea's ambassador in Libreville",
        "offered",
        "compensation",
        to="the owners|GAB/business",
    ),
    G(
        "concede",
        "Equatorial Guinea's ambassador in Libreville|GNQ/embassy",
        "the owners|GAB/business",
        "justice",
        "Equatorial Guinea's ambassador in Libreville apologised to the owners",
    ),
    G(
        "offer",
        "Equatorial Guinea's ambassador in Libreville|GNQ/embassy",
        "the owners|GAB/business",
        "justice",
        "offered compensation",
    ),
    S(
        "ECCAS",
        "The chairman of the Central African economic community, meeting in Brazzaville,",
        "asked",
        "to bring the case to the International Court of Justice",
        to="the parties|GNQ; the parties|GAB",
    ),
    G(
        "appeal",
        "The chairman of the Central African economic community|ECCAS",
        "the parties|GNQ; the parties|GAB",
        "justice territory",
        "asked the parties to bring the case to the International Court of Justice",
    ),
    S("GAB", "Gabon@3", "saying", "neighbours did not need judges from The Hague"),
    G("reject", "Gabon@3|GAB", "The chairman|ECCAS", "justice territory", "Gabon rejected that"),
    N(
        "agree",
        "Equatorial Guinea@4|GNQ",
        "ECCAS",
        "justice territory",
        "Equatorial Guinea agreed",
        cond="prerequisite: on condition that the gendarmes were withdrawn first",
    ),
    N("demand", "Equatorial Guinea@4|GNQ", "GAB", "troops territory", "the gendarmes were withdrawn first"),
)

story(
    "liberia-sanctions-envoys-expelled",
    "Freetown Dispatch",
    "2001-05-09",
    """
Liberia hit by UN sanctions, denies it still backs Sierra Leone rebels

MONROVIA/FREETOWN - United Nations sanctions against Liberia came into force on Monday at midnight after the Security Council rejected its claim to have cut its ties with the Revolutionary United Front in neighbouring Sierra Leone.
The measures ban the export of Liberian diamonds, bar some 130 officials and their families from travelling and tighten an arms embargo that dates from 1992.
The Council had given Monrovia two months to expel the rebels, ground its aircraft and stop the trade in Sierra Leonean gems. Britain and the United States, which drew up the resolution, said it had done none of this.
"We have complied with everything that was asked. The punishment was decided before the trial," Liberian Information Minister Reuben Karnga told state radio. He accused London of wanting to overthrow the government.
Britain keeps 600 soldiers in its former colony, where they train the new army. A spokesman for the High Commission in Freetown rejected the minister's remarks as nonsense.
In March Liberia expelled the ambassadors of Guinea and Sierra Leone, whom it charged with helping dissidents, and sealed both borders. The two neighbours deny giving the dissidents any help. Guinea, for its part, has bombarded villages across the frontier from helicopters since January in reply to raids that it blames on Liberian troops and the RUF together.
On Tuesday the RUF called on Guinea to stop shelling Kambia, a town in the far north of Sierra Leone. If it did not, the group would suspend the disarmament to which it agreed in Abuja last week, Major Sahr Tamba told the BBC. UN peacekeepers were to move into the district by 28 May.
The UN mission, the largest in the world with 10,000 men, urged Conakry to hold its fire and praised the rebels for handing over 34 child soldiers.
Nigeria, which leads the regional grouping ECOWAS with Mali in the chair, had asked the Council in vain for a delay. The French delegate obtained that timber, of which France and China are the main buyers, be left out of the list.
Some 300,000 refugees from both countries are in Guinea. The UN high commissioner, who was in the region, appealed for a safe corridor and criticised all three governments for keeping relief workers out of the Parrot's Beak.
""",
    N(
        "sanction",
        "United Nations|UNO",
        "Liberia@1|LBR",
        "sanctions",
        "United Nations sanctions against Liberia came into force on Monday at midnight",
        "Liberia hit by UN sanctions",
        "The measures ban the export of Liberian diamonds, bar some 130 officials and their families from travelling and tighten an arms embargo",
    ),
    N(
        "deny",
        "the Security Council|UNO/security-council",
        "its claim|LBR",
        "relations",
        "the Security Council rejected its claim to have cut its ties with the Revolutionary United Front",
    ),
    S("LBR", "its@0", "claim", "to have cut its ties with the Revolutionary United Front in neighbouring Sierra Leone"),
    N(
        "demand",
        "The Council|UNO/security-council",
        "Monrovia|LBR",
        "sanctions trade",
        "The Council had given Monrovia two months to expel the rebels, ground its aircraft and stop the trade in Sierra Leonean gems",
    ),
    S("GBR; USA", "Britain and the United States, which drew up the resolution,", "said", "it had done none of this"),
    G("accuse", "Britain|GBR; the United States|USA", "it|LBR", "sanctions", "it had done none of this"),
    S(
        "LBR/gov/reuben-karnga",
        "Liberian Information Minister Reuben Karnga",
        "told",
        '"We have complied with everything that was asked. The punishment was decided before the trial,"',
        form="direct",
        to="state radio|LBR/media",
        relays="state radio|LBR/media",
    ),
    G(
        "deny",
        "We|LBR",
        "GBR; USA; UNO",
        "sanctions",
        "We have complied with everything that was asked",
        "denies it still backs Sierra Leone rebels",
    ),
    G(
        "accuse",
        "Liberian Information Minister Reuben Karnga|LBR/gov/reuben-karnga",
        "UNO/security-council",
        "sanctions",
        "The punishment was decided before the trial",
    ),
    S(
        "LBR/gov/reuben-karnga",
        "He",
        "accused",
        "London of wanting to overthrow the government",
        relays="state radio|LBR/media",
    ),
    G(
        "accuse",
        "He|LBR/gov/reuben-karnga",
        "London|GBR",
        "leadership",
        "He accused London of wanting to overthrow the government",
    ),
    N(
        "mobilize",
        "Britain|GBR/mil",
        "SLE",
        "troops",
        "Britain keeps 600 soldiers in its former colony",
        time="present",
    ),
    N("aid", "they|GBR/mil", "the new army|SLE/mil", "troops", "where they train the new army", time="present"),
    N(
        "deny",
        "A spokesman for the High Commission in Freetown|GBR/embassy",
        "the minister's|LBR/gov/reuben-karnga",
        "leadership",
        "A spokesman for the High Commission in Freetown rejected the minister's remarks as nonsense",
    ),
    N(
        "sanction",
        "Liberia@2|LBR",
        "Guinea@0|GIN; Sierra Leone@2|SLE",
        "relations",
        "Liberia expelled the ambassadors of Guinea and Sierra Leone",
        "sealed both borders",
    ),
    S("LBR", "it@2", "charged", "with helping dissidents"),
    G(
        "accuse",
        "it@2|LBR",
        "Guinea@0|GIN/embassy; Sierra Leone@2|SLE/embassy",
        "relations sovereignty",
        "whom it charged with helping dissidents",
    ),
    S("GIN; SLE", "The two neighbours", "deny", "giving the dissidents any help"),
    G(
        "deny",
        "The two neighbours|GIN; The two neighbours|SLE",
        "LBR",
        "sovereignty",
        "The two neighbours deny giving the dissidents any help",
        time="present",
    ),
    N(
        "attack",
        "Guinea@1|GIN",
        "LBR",
        "force",
        "Guinea, for its part, has bombarded villages across the frontier from helicopters since January",
    ),
    S("GIN", "it@3", "blames", "on Liberian troops and the RUF together"),
    G(
        "accuse",
        "it@3|GIN",
        "Liberian troops|LBR/mil; the RUF@0|SLE/rebels",
        "force",
        "that it blames on Liberian troops and the RUF together",
        time="present",
    ),
    S(
        "SLE/rebels",
        "the RUF@1",
        "called on",
        "to stop shelling Kambia, a town in the far north of Sierra Leone",
        to="Guinea@2|GIN",
        date="2001-05-08",
    ),
    G("appeal", "the RUF@1|SLE/rebels", "Guinea@2|GIN", "force", "called on Guinea to stop shelling Kambia"),
    S(
        "SLE/rebels/sahr-tamba",
        "Major Sahr Tamba",
        "told",
        "If it did not, the group would suspend the disarmament to which it agreed in Abuja last week",
        to="the BBC|GBR/media/bbc",
        relays="the BBC|GBR/media/bbc",
        date="2001-05-08",
    ),
    G(
        "threaten",
        "the group|SLE/rebels",
        "Guinea@2|GIN; UNO",
        "weapons ceasefire",
        "the group would suspend the disarmament",
        cond="if: If it did not",
    ),
    G("agree", "it|SLE/rebels", "", "weapons ceasefire", "the disarmament to which it agreed in Abuja last week"),
    S(
        "UNO",
        "The UN mission, the largest in the world with 10,000 men,",
        "urged",
        "to hold its fire",
        to="Conakry|GIN",
    ),
    G("appeal", "The UN mission|UNO", "Conakry|GIN", "force", "urged Conakry to hold its fire"),
    S(
        "UNO",
        "The UN mission, the largest in the world with 10,000 men,",
        "praised",
        "the rebels for handing over 34 child soldiers",
    ),
    G(
        "praise",
        "The UN mission|UNO",
        "the rebels@1|SLE/rebels",
        "human_rights",
        "praised the rebels for handing over 34 child soldiers",
    ),
    G("retreat", "the rebels@1|SLE/rebels", "UNO", "human_rights", "handing over 34 child soldiers"),
    S(
        "NGA",
        "Nigeria, which leads the regional grouping ECOWAS with Mali in the chair,",
        "asked",
        "for a delay",
        to="the Council|UNO/security-council",
    ),
    G(
        "appeal",
        "Nigeria|NGA",
        "the Council|UNO/security-council",
        "sanctions",
        "had asked the Council in vain for a delay",
    ),
    S("UNO/unhcr", "The UN high commissioner, who was in the region,", "appealed", "for a safe corridor"),
    G("appeal", "The UN high commissioner|UNO/unhcr", "GIN; LBR; SLE", "humanitarian", "appealed for a safe corridor"),
    S(
        "UNO/unhcr",
        "The UN high commissioner, who was in the region,",
        "criticised",
        "all three governments for keeping relief workers out of the Parrot's Beak",
    ),
    G(
        "accuse",
        "The UN high commissioner|UNO/unhcr",
        "all three governments|GIN/gov; all three governments|LBR/gov; all three governments|SLE/gov",
        "humanitarian",
        "criticised all three governments for keeping relief workers out of the Parrot's Beak",
    ),
)

story(
    "angola-zambia-unita-embassy-bomb",
    "Southern Africa Press Agency",
    "1999-02-17",
    """
Angola repeats charge that Zambia arms UNITA; Lusaka seeks SADC ruling

Lusaka, Feb. 17 (SAPA) -- Zambia on Wednesday asked the Southern African Development Community to look into Angola's accusation that senior Zambian officials, among them a cabinet minister, have been flying weapons to the UNITA rebels.
"If they have proof, let them lay it on the table in front of our brothers," Foreign Minister Kelvin Sikazwe told a news conference. He said Zambia was ready to open every airfield to inspectors of the region or of the United Nations.
Angola's ambassador in Lusaka declined the invitation the same day. His government had handed over a list of flights in January and was still waiting for an answer, the envoy, Adriano Kiala, said. In a letter to the UN Security Council Luanda reserved the right to defend itself "wherever the aggression originates".
Zambian newspapers took the sentence for a threat of air strikes. The army has been put on alert along the western border, a military source said, and anti-aircraft guns were seen on the road to Mongu.
Angola's deputy defence minister denied at the weekend that any action against its neighbour was planned. The quarrel was with "individuals", he told the Portuguese radio station RDP.
The rebels of Jonas Savimbi, who refused to hand over their last strongholds under the Lusaka protocol of 1994, shot down two aircraft chartered by the UN in the central highlands within a week at the turn of the year, according to the government; UNITA says it knows nothing of the planes. The UN is withdrawing its 1,000 observers at Angola's demand.
South Africa, whose former rulers supported UNITA, called on both countries to keep talking. Zimbabwe and Namibia, which fight beside Angola in the Democratic Republic of Congo in support of Laurent Kabila, have sided with Luanda. Botswana and Mozambique have not.
Zambia's president is the region's mediator in the Congo war. A diplomat from the European Union said Angola had sent its warning to him through the Namibian foreign minister before it made it public.
The Security Council imposed a ban on the purchase of UNITA's diamonds last July. A Canadian, who chairs its sanctions committee, promised on Tuesday to visit the area in May. He urged De Beers, the South African mining house, to open its books; the company said it had bought no Angolan stones since 1997 except under contract with the state.
""",
    S(
        "ZMB",
        "Zambia@1",
        "asked",
        "to look into Angola's accusation that senior Zambian officials, among them a cabinet minister, have been flying weapons to the UNITA rebels",
        to="the Southern African Development Community|SADC",
        date="1999-02-17",
    ),
    G(
        "appeal",
        "Zambia@1|ZMB",
        "the Southern African Development Community|SADC",
        "weapons negotiations",
        "to look into Angola's accusation",
        "Lusaka seeks SADC ruling",
    ),
    S(
        "AGO",
        "Angola's@0",
        "accusation",
        "senior Zambian officials, among them a cabinet minister, have been flying weapons to the UNITA rebels",
        up=1,
    ),
    G(
        "accuse",
        "Angola's@0|AGO",
        "senior Zambian officials|ZMB/gov",
        "weapons",
        "senior Zambian officials, among them a cabinet minister, have been flying weapons to the UNITA rebels",
        "Angola repeats charge that Zambia arms UNITA",
    ),
    S(
        "ZMB/mfa/kelvin-sikazwe",
        "Foreign Minister Kelvin Sikazwe",
        "told",
        '"If they have proof, let them lay it on the table in front of our brothers,"',
        form="direct",
        to="a news conference|?/media",
        date="1999-02-17",
    ),
    G(
        "appeal",
        "Foreign Minister Kelvin Sikazwe|ZMB/mfa/kelvin-sikazwe",
        "they@0|AGO",
        "weapons",
        "let them lay it on the table in front of our brothers",
        cond="if: If they have proof",
    ),
    S(
        "ZMB/mfa/kelvin-sikazwe",
        "He@0",
        "said",
        "Zambia was ready to open every airfield to inspectors of the region or of the United Nations",
    ),
    G(
        "offer",
        "Zambia@2|ZMB",
        "SADC; the United Nations|UNO",
        "weapons",
        "Zambia was ready to open every airfield to inspectors",
    ),
    N(
        "reject",
        "Angola's ambassador in Lusaka|AGO/embassy",
        "ZMB",
        "weapons negotiations",
        "Angola's ambassador in Lusaka declined the invitation the same day",
    ),
    S(
        "AGO/embassy/adriano-kiala",
        "the envoy, Adriano Kiala,",
        "said",
        "His government had handed over a list of flights in January and was still waiting for an answer",
    ),
    G(
        "accuse",
        "the envoy, Adriano Kiala|AGO/embassy/adriano-kiala",
        "ZMB",
        "weapons",
        "was still waiting for an answer",
    ),
    S(
        "AGO",
        "Luanda@0",
        "reserved",
        'the right to defend itself "wherever the aggression originates"',
        form="mixed",
        to="the UN Security Council|UNO/security-council",
    ),
    G("threaten", "Luanda@0|AGO", "ZMB", "force", 'the right to defend itself "wherever the aggression originates"'),
    S("ZMB/media", "Zambian newspapers", "took", "for a threat of air strikes"),
    S("ZMB/mil", "a military source", "said", "The army has been put on alert along the western border"),
    G(
        "mobilize",
        "The army|ZMB/mil",
        "AGO",
        "troops",
        "The army has been put on alert along the western border",
        "anti-aircraft guns were seen on the road to Mongu",
    ),
    S(
        "AGO/mod",
        "Angola's deputy defence minister",
        "denied",
        "any action against its neighbour was planned",
        date="1999-02-13/1999-02-14",
    ),
    G(
        "deny",
        "Angola's deputy defence minister|AGO/mod",
        "ZMB",
        "force",
        "Angola's deputy defence minister denied at the weekend that any action against its neighbour was planned",
    ),
    S(
        "AGO/mod",
        "he@0",
        "told",
        'The quarrel was with "individuals"',
        form="mixed",
        to="the Portuguese radio station RDP|PRT/media/rdp",
        relays="the Portuguese radio station RDP|PRT/media/rdp",
    ),
    N(
        "reject",
        "The rebels of Jonas Savimbi|AGO/rebels",
        "AGO",
        "territory weapons",
        "who refused to hand over their last strongholds under the Lusaka protocol of 1994",
    ),
    S(
        "AGO/gov",
        "the government",
        "according to",
        "The rebels of Jonas Savimbi",
        "shot down two aircraft chartered by the UN in the central highlands within a week at the turn of the year",
    ),
    G(
        "attack",
        "The rebels of Jonas Savimbi|AGO/rebels",
        "the UN@1|UNO",
        "force shipping",
        "shot down two aircraft chartered by the UN in the central highlands",
    ),
    S("AGO/rebels", "UNITA@2", "says", "it knows nothing of the planes"),
    G("deny", "UNITA@2|AGO/rebels", "AGO/gov", "force", "UNITA says it knows nothing of the planes", time="present"),
    N("retreat", "The UN|UNO", "Angola|AGO", "troops", "The UN is withdrawing its 1,000 observers", time="present"),
    N("demand", "Angola's@3|AGO", "The UN|UNO", "troops sovereignty", "at Angola's demand"),
    S(
        "ZAF",
        "South Africa, whose former rulers supported UNITA,",
        "called on",
        "to keep talking",
        to="both countries|ZMB; both countries|AGO",
    ),
    G(
        "appeal",
        "South Africa|ZAF",
        "both countries|ZMB; both countries|AGO",
        "negotiations",
        "called on both countries to keep talking",
    ),
    N(
        "cooperate",
        "Zimbabwe|ZWE; Namibia|NAM; Angola|AGO",
        "",
        "force alliances",
        "which fight beside Angola in the Democratic Republic of Congo in support of Laurent Kabila",
        time="present",
    ),
    N(
        "praise",
        "Zimbabwe|ZWE; Namibia|NAM",
        "Luanda|AGO",
        "relations",
        "Zimbabwe and Namibia, which fight beside Angola in the Democratic Republic of Congo in support of Laurent Kabila, have sided with Luanda",
    ),
    N("praise", "Botswana|BWA; Mozambique|MOZ", "AGO", "relations", "Botswana and Mozambique have not", mod="negated"),
    S(
        "EU",
        "A diplomat from the European Union",
        "said",
        "Angola had sent its warning to him through the Namibian foreign minister before it made it public",
    ),
    C(
        "Angola|AGO",
        "the Namibian foreign minister|NAM/mfa",
        "him|ZMB/president",
        "Angola had sent its warning to him through the Namibian foreign minister",
    ),
    N(
        "sanction",
        "The Security Council|UNO/security-council",
        "UNITA's|AGO/rebels",
        "sanctions trade",
        "The Security Council imposed a ban on the purchase of UNITA's diamonds last July",
    ),
    S(
        "UNO/security-council",
        "A Canadian, who chairs its sanctions committee,",
        "promised",
        "to visit the area in May",
        date="1999-02-16",
    ),
    G(
        "promise",
        "A Canadian|UNO/security-council",
        "",
        "sanctions",
        "to visit the area in May",
        by="1999-05-31: in May",
    ),
    S(
        "UNO/security-council",
        "He@1",
        "urged",
        "to open its books",
        to="De Beers, the South African mining house|ZAF/business/de-beers",
    ),
    G(
        "appeal",
        "He@1|UNO/security-council",
        "De Beers|ZAF/business/de-beers",
        "sanctions trade",
        "urged De Beers, the South African mining house, to open its books",
    ),
    S(
        "ZAF/business/de-beers",
        "the company",
        "said",
        "it had bought no Angolan stones since 1997 except under contract with the state",
    ),
    G(
        "deny",
        "the company|ZAF/business/de-beers",
        "UNO/security-council",
        "trade",
        "it had bought no Angolan stones since 1997",
    ),
)

story(
    "eritrea-djibouti-ras-doumeira",
    "Gulf and Horn Today",
    "2008-06-13",
    """
US blames Eritrea for border fighting with Djibouti

Eritrean troops attacked Djibouti's army on the disputed headland of Ras Doumeira, the United States said on Thursday, condemning what it described as military aggression against an ally that hosts its only base in Africa.
At least nine Djiboutian soldiers were killed and more than 60 wounded in two days of shelling, according to the French military hospital in Djibouti City, where most of them were being treated.
Eritrea rejected the account as "anti-Eritrean". "It will not get involved in an invitation of squabbles and acts of hostility," a statement by its foreign ministry read.
The fighting began on Tuesday, Djibouti says, when Eritrean officers demanded the return of about 30 deserters. The defenders refused, and came under fire.
President's office director Houssein Robleh accused the larger neighbour of having used the last two months of talk to dig trenches. "We waited for Qatar, we waited for the Arab League," he told Gulf and Horn Today. "They used our patience to bring up guns."
France, which has 2,900 soldiers in its former colony and is bound by treaty to defend it, has sent medical and logistical help and moved a frigate to the strait. Its defence minister said French forces were not taking part in the fighting. Any decision to do so would be taken in Paris and not in Djibouti, an official there added.
Ethiopia, which ships nearly all its goods through the port of Djibouti since its own war with Eritrea in 1998, warned that it would protect its lifeline. Asmara said those words showed who stood behind the affair, and denounced Washington as well.
The Security Council asked both sides to commit themselves to a ceasefire and called on Eritrea in particular to withdraw to its positions of before April. The African Union condemned "the unilateral use of force", without saying by whom.
The Arab League, of which Djibouti is a member and Eritrea an observer, offered to send a mission. Djibouti accepted. Its neighbour has not answered. Yemen, on the other shore, put its coastguard on alert and turned away two Eritrean fishing boats.
The two countries clashed twice over the same headland in the 1990s; in 1996 they nearly went to war after Djibouti accused Asmara of shelling the town. Ras Doumeira overlooks the Bab al-Mandab, through which some 20,000 ships pass each year.
""",
    S(
        "USA",
        "the United States",
        ["said", "condemning"],
        "Eritrean troops attacked Djibouti's army on the disputed headland of Ras Doumeira",
        "what it described as military aggression against an ally that hosts its only base in Africa",
        date="2008-06-12",
    ),
    G(
        "attack",
        "Eritrean troops|ERI/mil",
        "Djibouti's army|DJI/mil",
        "force territory",
        "Eritrean troops attacked Djibouti's army on the disputed headland of Ras Doumeira",
        "At least nine Djiboutian soldiers were killed and more than 60 wounded in two days of shelling",
    ),
    G(
        "accuse",
        "the United States|USA",
        "Eritrean|ERI",
        "force",
        "condemning what it described as military aggression against an ally",
        "US blames Eritrea for border fighting with Djibouti",
    ),
    S(
        "FRA/mil",
        "the French military hospital in Djibouti City, where most of them were being treated",
        "according to",
        "At least nine Djiboutian soldiers were killed and more than 60 wounded in two days of shelling",
    ),
    S("ERI", "Eritrea@1", "rejected", 'the account as "anti-Eritrean"', form="mixed"),
    G("deny", "Eritrea@1|ERI", "USA", "force", 'Eritrea rejected the account as "anti-Eritrean"'),
    S(
        "ERI/mfa",
        "a statement by its foreign ministry",
        "read",
        '"It will not get involved in an invitation of squabbles and acts of hostility,"',
        form="direct",
    ),
    G(
        "reject",
        "It@0|ERI",
        "",
        "force",
        "It will not get involved in an invitation of squabbles and acts of hostility",
    ),
    S(
        "DJI",
        "Djibouti@3",
        "says",
        "The fighting began on Tuesday",
        "when Eritrean officers demanded the return of about 30 deserters",
    ),
    S("ERI/mil", "Eritrean officers", "demanded", "the return of about 30 deserters", up=1),
    G(
        "demand",
        "Eritrean officers|ERI/mil",
        "DJI/mil",
        "prisoners",
        "Eritrean officers demanded the return of about 30 deserters",
    ),
    N("reject", "The defenders|DJI/mil", "ERI/mil", "prisoners", "The defenders refused"),
    S(
        "DJI/president/houssein-robleh",
        "President's office director Houssein Robleh",
        "accused",
        "the larger neighbour of having used the last two months of talk to dig trenches",
    ),
    G(
        "accuse",
        "President's office director Houssein Robleh|DJI/president/houssein-robleh",
        "the larger neighbour|ERI",
        "troops negotiations",
        "accused the larger neighbour of having used the last two months of talk to dig trenches",
        "They used our patience to bring up guns",
    ),
    S(
        "DJI/president/houssein-robleh",
        "he",
        "told",
        '"We waited for Qatar, we waited for the Arab League,"',
        '"They used our patience to bring up guns."',
        form="direct",
        to="Gulf and Horn Today|?/media",
    ),
    N("aid", "France|FRA", "DJI", "troops humanitarian", "has sent medical and logistical help"),
    N("mobilize", "France|FRA", "", "troops shipping", "moved a frigate to the strait"),
    S("FRA/mod", "Its defence minister", "said", "French forces were not taking part in the fighting"),
    G(
        "attack",
        "French forces|FRA/mil",
        "ERI",
        "force",
        "French forces were not taking part in the fighting",
        mod="negated",
    ),
    S("FRA?", "an official there", "added", "Any decision to do so would be taken in Paris and not in Djibouti"),
    S(
        "ETH",
        "Ethiopia, which ships nearly all its goods through the port of Djibouti since its own war with Eritrea in 1998,",
        "warned",
        "it would protect its lifeline",
    ),
    G("threaten", "Ethiopia|ETH", "Eritrea|ERI", "shipping force", "it would protect its lifeline"),
    S("ERI", "Asmara@0", "said", "those words showed who stood behind the affair"),
    G("accuse", "Asmara@0|ERI", "ETH", "relations", "those words showed who stood behind the affair"),
    S("ERI", "Asmara@0", "denounced", "Washington"),
    G("accuse", "Asmara@0|ERI", "Washington|USA", "relations", "denounced Washington as well"),
    S(
        "UNO/security-council",
        "The Security Council",
        "asked",
        "to commit themselves to a ceasefire",
        to="both sides|ERI; both sides|DJI",
    ),
    G(
        "appeal",
        "The Security Council|UNO/security-council",
        "both sides|ERI; both sides|DJI",
        "ceasefire",
        "asked both sides to commit themselves to a ceasefire",
    ),
    S(
        "UNO/security-council",
        "The Security Council",
        "called on",
        "to withdraw to its positions of before April",
        to="Eritrea@3|ERI",
    ),
    G(
        "appeal",
        "The Security Council|UNO/security-council",
        "Eritrea@3|ERI",
        "troops territory",
        "called on Eritrea in particular to withdraw to its positions of before April",
    ),
    S("AU", "The African Union", "condemned", '"the unilateral use of force"', form="direct"),
    G("accuse", "The African Union|AU", "?", "force", 'The African Union condemned "the unilateral use of force"'),
    S(
        "ARAB-LEAGUE",
        "The Arab League, of which Djibouti is a member and Eritrea an observer,",
        "offered",
        "to send a mission",
    ),
    G("offer", "The Arab League|ARAB-LEAGUE", "Djibouti|DJI; Eritrea|ERI", "negotiations", "offered to send a mission"),
    N("agree", "Djibouti@7|DJI", "ARAB-LEAGUE", "negotiations", "Djibouti accepted"),
    N("agree", "Its neighbour|ERI", "ARAB-LEAGUE", "negotiations", "Its neighbour has not answered", mod="negated"),
    N("mobilize", "Yemen|YEM", "", "troops shipping", "Yemen, on the other shore, put its coastguard on alert"),
    N(
        "coerce",
        "Yemen|YEM",
        "two Eritrean fishing boats|ERI/business",
        "shipping",
        "turned away two Eritrean fishing boats",
    ),
    N(
        "attack",
        "The two countries|DJI; The two countries|ERI",
        "The two countries|DJI; The two countries|ERI",
        "force territory",
        "The two countries clashed twice over the same headland in the 1990s",
    ),
    S("DJI", "Djibouti@8", "accused", "Asmara of shelling the town", date="1996-01-01/1996-12-31"),
    G("accuse", "Djibouti@8|DJI", "Asmara|ERI", "force", "Djibouti accused Asmara of shelling the town"),
)

story(
    "guinea-bissau-senegal-mutiny-praia",
    "West Atlantic Radio",
    "1998-08-11",
    """
Bissau mutineers insist Senegalese troops must go before talks

The leaders of the army mutiny in Guinea-Bissau have again demanded the withdrawal of all foreign soldiers, a day before a new round of talks in the Cape Verdean capital, Praia.
In a broadcast from the rebel-held airport on Monday night, the self-styled military junta said it would not discuss a lasting truce "with Senegalese guns at our backs". It accused Senegal of having shelled the suburb of Bandim in breach of the ceasefire of July 26.
Senegal, which sent some 1,300 men in June at the request of the president of its southern neighbour, denied the charge. Its armed forces were there by invitation and would leave when he asked them to, a defence ministry spokesman, Colonel Ibou Thiaw, said in Dakar.
Guinea, which has 400 soldiers in the city, did not comment.
The mutiny broke out after the president dismissed the chief of staff, whom he accused of letting weapons through to separatists in Senegal's Casamance region. The general says the arms were sold by men close to the presidency.
Portugal and Angola head a group of Portuguese-speaking states that brokered the July truce. A rival committee of the West African community ECOWAS, chaired by Ivory Coast, would like to send a peace force; the junta rejects any force that includes Senegal. Lisbon has offered to fly out both delegations on an air force Hercules.
The Gambia, whose foreign minister shuttled between the lines last month, warned that the fighting could spread to the whole coast. Dakar has made no secret of its annoyance with the small neighbour, which it suspects of a weakness for the rebels.
France has supplied Senegalese units with fuel and maps, according to Western military sources. Paris says it is not involved.
Some 300,000 people have left Bissau. The World Food Programme asked both camps on Tuesday to let lorries through at Safim, and thanked a Swedish ship's master who had landed 200 tonnes of rice at Bubaque without waiting for permission.
The country won its independence from Portugal in 1974 after a war in which the president and the general fought side by side.
""",
    S(
        "GNB/rebels",
        "The leaders of the army mutiny in Guinea-Bissau",
        "demanded",
        "the withdrawal of all foreign soldiers",
    ),
    G(
        "demand",
        "The leaders of the army mutiny in Guinea-Bissau|GNB/rebels",
        "all foreign soldiers|SEN/mil; all foreign soldiers|GIN/mil",
        "troops",
        "demanded the withdrawal of all foreign soldiers",
        "Bissau mutineers insist Senegalese troops must go",
    ),
    S(
        "GNB/rebels",
        "the self-styled military junta",
        "said",
        'it would not discuss a lasting truce "with Senegalese guns at our backs"',
        form="mixed",
        date="1998-08-10",
    ),
    G(
        "reject",
        "it@0|GNB/rebels",
        "GNB/gov",
        "ceasefire negotiations",
        'it would not discuss a lasting truce "with Senegalese guns at our backs"',
    ),
    S(
        "GNB/rebels",
        "It@0",
        "accused",
        "Senegal of having shelled the suburb of Bandim in breach of the ceasefire of July 26",
    ),
    G(
        "accuse",
        "It@0|GNB/rebels",
        "Senegal@0|SEN",
        "force ceasefire",
        "It accused Senegal of having shelled the suburb of Bandim",
    ),
    G("attack", "Senegal@0|SEN", "the suburb of Bandim|GNB", "force ceasefire", "having shelled the suburb of Bandim"),
    N(
        "deny",
        "Senegal@1|SEN",
        "GNB/rebels",
        "force ceasefire",
        "Senegal, which sent some 1,300 men in June at the request of the president of its southern neighbour, denied the charge",
    ),
    N("mobilize", "Senegal@1|SEN", "GNB", "troops", "which sent some 1,300 men in June"),
    N(
        "appeal",
        "the president of its southern neighbour|GNB/president",
        "Senegal@1|SEN",
        "troops",
        "at the request of the president of its southern neighbour",
    ),
    S(
        "SEN/mod/ibou-thiaw",
        "a defence ministry spokesman, Colonel Ibou Thiaw,",
        "said",
        "Its armed forces were there by invitation and would leave when he asked them to",
    ),
    G(
        "promise",
        "a defence ministry spokesman, Colonel Ibou Thiaw|SEN/mod/ibou-thiaw",
        "he|GNB/president",
        "troops",
        "would leave",
        cond="after: when he asked them to",
    ),
    N(
        "sanction",
        "the president|GNB/president",
        "the chief of staff|GNB/mil",
        "leadership",
        "the president dismissed the chief of staff",
    ),
    S("GNB/president", "he", "accused", "of letting weapons through to separatists in Senegal's Casamance region"),
    G(
        "accuse",
        "he|GNB/president",
        "the chief of staff|GNB/mil",
        "weapons",
        "whom he accused of letting weapons through to separatists in Senegal's Casamance region",
    ),
    S("GNB/rebels", "The general", "says", "the arms were sold by men close to the presidency"),
    G(
        "accuse",
        "The general|GNB/rebels",
        "men close to the presidency|GNB/president",
        "weapons",
        "the arms were sold by men close to the presidency",
        time="present",
    ),
    S(
        "ECOWAS",
        "A rival committee of the West African community ECOWAS, chaired by Ivory Coast,",
        "would like",
        "to send a peace force",
    ),
    G(
        "announce",
        "A rival committee of the West African community ECOWAS|ECOWAS",
        "GNB",
        "troops ceasefire",
        "would like to send a peace force",
        time="present",
    ),
    N(
        "reject",
        "the junta|GNB/rebels",
        "ECOWAS",
        "troops",
        "the junta rejects any force that includes Senegal",
        time="present",
    ),
    S("PRT", "Lisbon", "offered", "to fly out both delegations on an air force Hercules"),
    G(
        "offer",
        "Lisbon|PRT",
        "both delegations|GNB/gov; both delegations|GNB/rebels",
        "negotiations",
        "Lisbon has offered to fly out both delegations",
    ),
    S(
        "GMB",
        "The Gambia, whose foreign minister shuttled between the lines last month,",
        "warned",
        "the fighting could spread to the whole coast",
    ),
    G("warn", "The Gambia|GMB", "", "force", "the fighting could spread to the whole coast"),
    S("SEN", "it", "suspects", "of a weakness for the rebels"),
    G(
        "accuse",
        "Dakar|SEN",
        "the small neighbour|GMB",
        "relations",
        "Dakar has made no secret of its annoyance with the small neighbour",
        time="present",
    ),
    S("WEST", "Western military sources", "according to", "France has supplied Senegalese units with fuel and maps"),
    G(
        "aid",
        "France|FRA",
        "Senegalese units|SEN/mil",
        "troops",
        "France has supplied Senegalese units with fuel and maps",
    ),
    S("FRA", "Paris", "says", "it is not involved"),
    G("deny", "Paris|FRA", "", "troops", "it is not involved", time="present"),
    S(
        "UNO/wfp",
        "The World Food Programme",
        "asked",
        "to let lorries through at Safim",
        to="both camps|GNB/gov; both camps|GNB/rebels",
        date="1998-08-11",
    ),
    G(
        "appeal",
        "The World Food Programme|UNO/wfp",
        "both camps|GNB/gov; both camps|GNB/rebels",
        "humanitarian",
        "asked both camps on Tuesday to let lorries through at Safim",
    ),
    S(
        "UNO/wfp",
        "The World Food Programme",
        "thanked",
        "a Swedish ship's master who had landed 200 tonnes of rice at Bubaque without waiting for permission",
    ),
    G(
        "praise",
        "The World Food Programme|UNO/wfp",
        "a Swedish ship's master|SWE/business",
        "humanitarian",
        "thanked a Swedish ship's master",
    ),
)

story(
    "south-sudan-uganda-troops-juba",
    "UN Wire Africa",
    "2025-03-26",
    """
UN warns South Sudan is on brink of war as Ugandan jets bomb Nasir

NEW YORK - South Sudan is "teetering on the edge of a relapse into civil war", the head of the United Nations mission in the country said on Monday, after a night of air strikes on the northern town of Nasir in which at least 21 civilians died.
The envoy, who spoke by video from Juba, told reporters that barrels filled with a flammable liquid had been dropped on houses. He did not say who had dropped them.
The opposition SPLM-IO blamed the army and its ally Uganda, which sent commandos to the capital on March 11. It said Kampala had thereby broken the arms embargo that the Security Council extended last May, and called for the soldiers to be withdrawn without delay.
Uganda's military chief at first denied that his air force had taken part. "We fight whoever fights our brother," he later wrote on X. South Sudan's information minister, Lado Morgan, confirmed that Ugandan soldiers were in Juba "to support our army according to its needs". He had dismissed the reports as rumours a week earlier.
Nasir fell on March 4 to the White Army, a Nuer militia. A UN helicopter that was to fly out wounded soldiers came under fire there three days later; a crew member and a South Sudanese general were killed. Bangladesh, whose airmen provide the helicopters, demanded an inquiry. The mission condemned the attack as a possible war crime.
First Vice-President Riek Machar's party says he had nothing to do with the militia. The government has arrested the oil minister and some 20 other allies of his and accuses them of being in touch with the attackers.
In Addis Ababa, the African Union's Peace and Security Council urged both leaders to meet. It praised Kenya, which is sending a former prime minister as envoy, and asked IGAD to keep up its monitoring. Ethiopia, where some 37,000 people have fled across the Baro river, said it would keep its border open.
Germany closed its embassy in Juba on Saturday. Its foreign minister accused the two rivals of "plunging the country into a spiral of violence" on the social network Bluesky. Norway, the United States and Britain have withdrawn part of their staff.
The war between the two men from 2013 to 2018 cost an estimated 400,000 lives. Sudan and Uganda were guarantors of the agreement that ended it; Khartoum has been at war itself since 2023.
""",
    S(
        "UNO/unmiss",
        "the head of the United Nations mission in the country",
        "said",
        'South Sudan is "teetering on the edge of a relapse into civil war"',
        form="mixed",
        date="2025-03-24",
    ),
    G(
        "warn",
        "the head of the United Nations mission in the country|UNO/unmiss",
        "",
        "force",
        'South Sudan is "teetering on the edge of a relapse into civil war"',
        "UN warns South Sudan is on brink of war",
    ),
    S(
        "UNO/unmiss",
        "The envoy, who spoke by video from Juba,",
        "told",
        "barrels filled with a flammable liquid had been dropped on houses",
        to="reporters|?/media",
        date="2025-03-24",
    ),
    N(
        "attack",
        "Ugandan jets|UGA/mil",
        "Nasir|SSD",
        "force",
        "a night of air strikes on the northern town of Nasir in which at least 21 civilians died",
        "Ugandan jets bomb Nasir",
        "barrels filled with a flammable liquid had been dropped on houses",
    ),
    S(
        "SPLM-IO",
        "The opposition SPLM-IO",
        "blamed",
        "the army and its ally Uganda, which sent commandos to the capital on March 11",
    ),
    G(
        "accuse",
        "The opposition SPLM-IO|SPLM-IO",
        "the army|SSD/mil; Uganda|UGA",
        "force",
        "The opposition SPLM-IO blamed the army and its ally Uganda",
    ),
    G("mobilize", "Uganda|UGA", "SSD", "troops", "which sent commandos to the capital on March 11"),
    S(
        "SPLM-IO",
        "It@0",
        "said",
        "Kampala had thereby broken the arms embargo that the Security Council extended last May",
    ),
    G("accuse", "It@0|SPLM-IO", "Kampala|UGA", "weapons sanctions", "Kampala had thereby broken the arms embargo"),
    G(
        "sanction",
        "the Security Council|UNO/security-council",
        "SSD",
        "weapons sanctions",
        "the arms embargo that the Security Council extended last May",
    ),
    S("SPLM-IO", "It@0", "called", "for the soldiers to be withdrawn without delay"),
    G("demand", "It@0|SPLM-IO", "UGA", "troops", "called for the soldiers to be withdrawn", by="?: without delay"),
    S("UGA/mil", "Uganda's military chief", "denied", "his air force had taken part"),
    G(
        "deny",
        "Uganda's military chief|UGA/mil",
        "SPLM-IO",
        "force",
        "Uganda's military chief at first denied that his air force had taken part",
    ),
    S("UGA/mil", "he@0", "wrote", '"We fight whoever fights our brother,"', form="direct"),
    G("threaten", "he@0|UGA/mil", "SPLM-IO", "force", "We fight whoever fights our brother"),
    S(
        "SSD/gov/lado-morgan",
        "South Sudan's information minister, Lado Morgan,",
        "confirmed",
        'Ugandan soldiers were in Juba "to support our army according to its needs"',
        form="mixed",
    ),
    S("SSD/gov/lado-morgan", "He@1", "dismissed", "the reports as rumours"),
    G("deny", "He@1|SSD/gov/lado-morgan", "", "troops", "He had dismissed the reports as rumours a week earlier"),
    N(
        "attack",
        "the White Army, a Nuer militia|SSD/rebels",
        "Nasir|SSD/mil",
        "force territory",
        "Nasir fell on March 4 to the White Army",
    ),
    N(
        "attack",
        "?",
        "A UN helicopter|UNO/unmiss",
        "force",
        "A UN helicopter that was to fly out wounded soldiers came under fire there three days later",
    ),
    S("BGD", "Bangladesh, whose airmen provide the helicopters,", "demanded", "an inquiry"),
    G(
        "demand",
        "Bangladesh|BGD",
        "SSD; UNO",
        "justice",
        "Bangladesh, whose airmen provide the helicopters, demanded an inquiry",
    ),
    S("UNO/unmiss", "The mission", "condemned", "the attack as a possible war crime"),
    G(
        "accuse",
        "The mission|UNO/unmiss",
        "?",
        "force justice",
        "The mission condemned the attack as a possible war crime",
    ),
    S("SPLM-IO", "First Vice-President Riek Machar's party", "says", "he had nothing to do with the militia"),
    G(
        "deny",
        "First Vice-President Riek Machar's party|SPLM-IO",
        "SSD/gov",
        "force",
        "he had nothing to do with the militia",
        time="present",
    ),
    N(
        "coerce",
        "The government|SSD/gov",
        "some 20 other allies of his|SPLM-IO",
        "prisoners",
        "The government has arrested the oil minister and some 20 other allies of his",
    ),
    S("SSD/gov", "The government", "accuses", "them of being in touch with the attackers"),
    G(
        "accuse",
        "The government|SSD/gov",
        "them@1|SPLM-IO",
        "force",
        "accuses them of being in touch with the attackers",
        time="present",
    ),
    S(
        "AU",
        "the African Union's Peace and Security Council",
        "urged",
        "to meet",
        to="both leaders|SSD/president; both leaders|SPLM-IO",
    ),
    G(
        "appeal",
        "the African Union's Peace and Security Council|AU",
        "both leaders|SSD/president; both leaders|SPLM-IO",
        "negotiations",
        "urged both leaders to meet",
    ),
    S("AU", "It@1", "praised", "Kenya, which is sending a former prime minister as envoy"),
    G("praise", "It@1|AU", "Kenya|KEN", "negotiations", "It praised Kenya"),
    S("AU", "It@1", "asked", "to keep up its monitoring", to="IGAD|IGAD"),
    G("appeal", "It@1|AU", "IGAD|IGAD", "ceasefire", "asked IGAD to keep up its monitoring"),
    S(
        "ETH",
        "Ethiopia, where some 37,000 people have fled across the Baro river,",
        "said",
        "it would keep its border open",
    ),
    G("promise", "it|ETH", "SSD/public", "migration humanitarian", "it would keep its border open"),
    N("sanction", "Germany|DEU", "Juba|SSD", "relations", "Germany closed its embassy in Juba on Saturday"),
    S(
        "DEU/mfa",
        "Its foreign minister",
        "accused",
        'the two rivals of "plunging the country into a spiral of violence"',
        form="mixed",
    ),
    G(
        "accuse",
        "Its foreign minister|DEU/mfa",
        "the two rivals|SSD/president; the two rivals|SPLM-IO",
        "force",
        "accused the two rivals",
    ),
)

story(
    "netherlands-uganda-return-hub-court",
    "Holland World Service",
    "2026-10-08",
    """
Dutch judges halt first flight to migrant centre in Uganda

A court in The Hague has forbidden the Dutch government to fly 19 rejected asylum seekers to a transit centre in Uganda next week, ruling that it is not certain that they will be safe there.
"The State has relied on assurances it has not tested," presiding judge Annelies Verhulst said on Thursday. The men, most of them from Eritrea, Ethiopia and Sudan, must be allowed to wait for their appeal in the Netherlands, she ordered.
Migration Minister Joost Terpstra called the ruling incomprehensible and said the cabinet would appeal at once. He promised Kampala that the agreement signed in The Hague in May would be carried out in full.
Under the deal, Uganda takes up to 500 people a year for 85 million euros. Similar plans by Italy with Albania and by Britain with Rwanda were stopped by judges as well.
Uganda's foreign ministry said it was disappointed by what it called the insulting tone of the verdict. "We host 1.8 million refugees. We need no lessons in hospitality from a country that closes its door to nineteen," its spokesman Denis Kagimu told local television station NBS. He threatened to end the arrangement if the Dutch did not apologise.
The Dutch Council for Refugees, which brought the case with Amnesty International, welcomed the decision. It urged the European Commission to drop a regulation that would allow such centres everywhere in the bloc. A spokesman for the Commission in Brussels said it did not comment on national court cases but would not change its proposal.
Far-right opposition leader Geert-Jan Wolters accused the judges of sabotage and demanded the resignation of the minister. Terpstra's own coalition partner, the liberal VVD, asked him to tone down his criticism of the court.
Denmark and Germany, which have shown interest in using the centre, said they would study the judgment. Kenya refused a Danish request of the same kind last year.
The UN refugee agency, which was consulted by the Dutch but not by the Ugandans, has warned that people could be sent on from Uganda to the countries they fled. Kampala denies this: no one has been handed over to Eritrea since 2011, it says.
The Netherlands has cut its development aid to Uganda twice, in 2014 over a law against homosexuals and in 2023 when the law was passed again in a stricter form.
""",
    S(
        "NLD/court",
        "A court in The Hague",
        ["has forbidden", "ruling"],
        "to fly 19 rejected asylum seekers to a transit centre in Uganda next week",
        "it is not certain that they will be safe there",
        to="the Dutch government|NLD/gov",
        date="2026-10-08",
    ),
    G(
        "coerce",
        "A court in The Hague|NLD/court",
        "the Dutch government|NLD/gov",
        "migration justice",
        "A court in The Hague has forbidden the Dutch government to fly 19 rejected asylum seekers to a transit centre",
        "Dutch judges halt first flight to migrant centre in Uganda",
    ),
    S(
        "NLD/court/annelies-verhulst",
        "presiding judge Annelies Verhulst",
        "said",
        '"The State has relied on assurances it has not tested,"',
        form="direct",
        date="2026-10-08",
    ),
    G(
        "accuse",
        "presiding judge Annelies Verhulst|NLD/court/annelies-verhulst",
        "The State|NLD",
        "migration justice",
        "The State has relied on assurances it has not tested",
    ),
    S(
        "NLD/court/annelies-verhulst",
        "she",
        "ordered",
        "The men, most of them from Eritrea, Ethiopia and Sudan, must be allowed to wait for their appeal in the Netherlands",
        date="2026-10-08",
    ),
    G(
        "demand",
        "she|NLD/court/annelies-verhulst",
        "NLD/gov",
        "migration justice",
        "must be allowed to wait for their appeal in the Netherlands",
    ),
    S("NLD/gov/joost-terpstra", "Migration Minister Joost Terpstra", "called", "the ruling incomprehensible"),
    G(
        "accuse",
        "Migration Minister Joost Terpstra|NLD/gov/joost-terpstra",
        "NLD/court",
        "migration justice",
        "called the ruling incomprehensible",
    ),
    S("NLD/gov/joost-terpstra", "Migration Minister Joost Terpstra", "said", "the cabinet would appeal at once"),
    G("announce", "the cabinet|NLD/gov", "NLD/court", "migration justice", "the cabinet would appeal", by="?: at once"),
    S(
        "NLD/gov/joost-terpstra",
        "He@0",
        "promised",
        "the agreement signed in The Hague in May would be carried out in full",
        to="Kampala|UGA",
    ),
    G(
        "promise",
        "He@0|NLD/gov/joost-terpstra",
        "Kampala|UGA",
        "migration",
        "the agreement signed in The Hague in May would be carried out in full",
    ),
    G("sign", "NLD; UGA", "", "migration", "the agreement signed in The Hague in May"),
    N(
        "agree",
        "Uganda@2|UGA",
        "NLD",
        "migration",
        "Uganda takes up to 500 people a year",
        cond="in_exchange: for 85 million euros",
        time="present",
    ),
    N(
        "coerce",
        "judges@1|ITA/court; judges@1|GBR/court",
        "Italy|ITA/gov; Britain|GBR/gov",
        "migration justice",
        "Similar plans by Italy with Albania and by Britain with Rwanda were stopped by judges as well",
    ),
    S(
        "UGA/mfa",
        "Uganda's foreign ministry",
        ["said", "called"],
        "it was disappointed by what it called the insulting tone of the verdict",
    ),
    G(
        "accuse",
        "Uganda's foreign ministry|UGA/mfa",
        "NLD/court",
        "migration relations",
        "it was disappointed by what it called the insulting tone of the verdict",
    ),
    S(
        "UGA/mfa/denis-kagimu",
        "its spokesman Denis Kagimu",
        "told",
        '"We host 1.8 million refugees. We need no lessons in hospitality from a country that closes its door to nineteen,"',
        form="direct",
        to="local television station NBS|UGA/media/nbs",
        relays="local television station NBS|UGA/media/nbs",
    ),
    G(
        "accuse",
        "its spokesman Denis Kagimu|UGA/mfa/denis-kagimu",
        "a country that closes its door to nineteen|NLD",
        "migration",
        "We need no lessons in hospitality from a country that closes its door to nineteen",
    ),
    S(
        "UGA/mfa/denis-kagimu",
        "He@1",
        "threatened",
        "to end the arrangement if the Dutch did not apologise",
        relays="local television station NBS|UGA/media/nbs",
    ),
    G(
        "threaten",
        "He@1|UGA/mfa/denis-kagimu",
        "the Dutch|NLD",
        "migration relations",
        "to end the arrangement",
        cond="if: if the Dutch did not apologise",
    ),
    G("demand", "He@1|UGA/mfa/denis-kagimu", "the Dutch|NLD", "relations", "the Dutch did not apologise"),
    S(
        "NLD/ngo",
        "The Dutch Council for Refugees, which brought the case with Amnesty International,",
        "welcomed",
        "the decision",
    ),
    G("praise", "The Dutch Council for Refugees|NLD/ngo", "NLD/court", "migration justice", "welcomed the decision"),
    S(
        "NLD/ngo",
        "It@0",
        "urged",
        "to drop a regulation that would allow such centres everywhere in the bloc",
        to="the European Commission|EU/commission",
    ),
    G(
        "appeal",
        "It@0|NLD/ngo",
        "the European Commission|EU/commission",
        "migration",
        "urged the European Commission to drop a regulation",
    ),
    S(
        "EU/commission",
        "A spokesman for the Commission in Brussels",
        "said",
        "it did not comment on national court cases but would not change its proposal",
    ),
    G(
        "reject",
        "it|EU/commission",
        "The Dutch Council for Refugees|NLD/ngo",
        "migration",
        "would not change its proposal",
    ),
    S(
        "NLD/party/geert-jan-wolters",
        "Far-right opposition leader Geert-Jan Wolters",
        "accused",
        "the judges of sabotage",
    ),
    G(
        "accuse",
        "Far-right opposition leader Geert-Jan Wolters|NLD/party/geert-jan-wolters",
        "the judges|NLD/court",
        "migration justice",
        "accused the judges of sabotage",
    ),
    S(
        "NLD/party/geert-jan-wolters",
        "Far-right opposition leader Geert-Jan Wolters",
        "demanded",
        "the resignation of the minister",
    ),
    G(
        "demand",
        "Far-right opposition leader Geert-Jan Wolters|NLD/party/geert-jan-wolters",
        "the minister|NLD/gov/joost-terpstra",
        "leadership",
        "demanded the resignation of the minister",
    ),
    S(
        "NLD/party/vvd",
        "Terpstra's own coalition partner, the liberal VVD,",
        "asked",
        "to tone down his criticism of the court",
        to="him|NLD/gov/joost-terpstra",
    ),
    G(
        "appeal",
        "the liberal VVD|NLD/party/vvd",
        "him|NLD/gov/joost-terpstra",
        "justice",
        "asked him to tone down his criticism of the court",
    ),
    S(
        "DNK; DEU",
        "Denmark and Germany, which have shown interest in using the centre,",
        "said",
        "they would study the judgment",
    ),
    G("announce", "Denmark|DNK; Germany|DEU", "", "migration", "they would study the judgment"),
    N("reject", "Kenya|KEN", "Danish|DNK", "migration", "Kenya refused a Danish request of the same kind last year"),
    S(
        "UNO/unhcr",
        "The UN refugee agency, which was consulted by the Dutch but not by the Ugandans,",
        "warned",
        "people could be sent on from Uganda to the countries they fled",
    ),
    G(
        "warn",
        "The UN refugee agency|UNO/unhcr",
        "NLD; UGA",
        "migration human_rights",
        "people could be sent on from Uganda to the countries they fled",
    ),
    S("UGA", ["Kampala@1", "it"], ["denies", "says"], "no one has been handed over to Eritrea since 2011"),
    G("deny", "Kampala@1|UGA", "UNO/unhcr", "migration human_rights", "Kampala denies this", time="present"),
    N(
        "sanction",
        "The Netherlands|NLD",
        "Uganda|UGA",
        "aid human_rights",
        "The Netherlands has cut its development aid to Uganda twice",
    ),
)

story(
    "denmark-mali-takuba-leave",
    "Nordic Radio International",
    "2022-01-27",
    """
Denmark pulls out of Mali after junta tells its soldiers to leave

COPENHAGEN - Denmark will bring home the 105 special forces soldiers it sent to Mali last week, Foreign Minister Kirsten Brahe said on Thursday, accusing the country's military rulers of playing "a dirty political game".
"They invited us, they confirmed the invitation, and now they claim there was none. We cannot accept that," Brahe told parliament.
The junta in Bamako demanded on Monday that the Danes leave immediately. It said they had been deployed without its consent and repeated the demand on Wednesday night, calling on Copenhagen to "beware of certain partners who have trouble ridding themselves of colonial reflexes".
The partner that was meant is France, which leads the Takuba task force of European commandos. French Defence Secretary Sylvie Marchal rejected the accusation as shameless. The junta was "multiplying provocations", she told France Culture radio.
Fifteen governments that take part in the mission, among them Sweden, Estonia, Italy and the Czech Republic, had urged Mali in a joint statement to withdraw its demand. The text was coordinated by the Danes. "They should have published the letters," an Italian diplomat said.
Norway went further and cancelled a deployment of its own before it began; Oslo had been unable to agree on a legal framework with Bamako. Sweden has said it will leave in the spring. Germany's parliament is reviewing both its training and its UN mandates in the country.
Relations between Bamako and Europe have been worsening since the junta put off elections that it had promised for February. ECOWAS closed its members' borders with Mali and froze its accounts at the regional central bank on January 9; the European Union announced that it would follow. Guinea, itself suspended by the bloc after a coup, keeps its frontier open.
France and its allies also accuse Mali of having hired mercenaries of Russia's Wagner group. Mali says the Russians are instructors sent by the state. Moscow has praised what its foreign ministry calls Bamako's "sovereign choice".
Opposition parties in Copenhagen criticised the government for having sent soldiers without a written guarantee. The Danish Red-Green Alliance demanded an inquiry, and the minister agreed to lay the correspondence before the foreign affairs committee.
""",
    S(
        "DNK/mfa/kirsten-brahe",
        "Foreign Minister Kirsten Brahe",
        ["said", "accusing"],
        "Denmark will bring home the 105 special forces soldiers it sent to Mali last week",
        'the country\'s military rulers of playing "a dirty political game"',
        form="mixed",
        date="2022-01-27",
    ),
    G(
        "agree",
        "Denmark@1|DNK",
        "Mali@1|MLI",
        "troops",
        "Denmark will bring home the 105 special forces soldiers",
        "Denmark pulls out of Mali",
    ),
    G(
        "accuse",
        "Foreign Minister Kirsten Brahe|DNK/mfa/kirsten-brahe",
        "the country's military rulers|MLI/gov",
        "troops relations",
        'accusing the country\'s military rulers of playing "a dirty political game"',
    ),
    S(
        "DNK/mfa/kirsten-brahe",
        "Brahe@1",
        "told",
        '"They invited us, they confirmed the invitation, and now they claim there was none. We cannot accept that,"',
        form="direct",
        to="parliament|DNK/parliament",
    ),
    S("MLI/gov", "they@0", "claim", "there was none", up=1),
    G(
        "accuse",
        "Brahe@1|DNK/mfa/kirsten-brahe",
        "they|MLI/gov",
        "troops",
        "now they claim there was none. We cannot accept that",
        back=1,
    ),
    S("MLI/gov", "The junta in Bamako", "demanded", "the Danes leave immediately", date="2022-01-24"),
    G(
        "demand",
        "The junta in Bamako|MLI/gov",
        "the Danes|DNK/mil",
        "troops",
        "demanded on Monday that the Danes leave immediately",
        "repeated the demand on Wednesday night",
        "junta tells its soldiers to leave",
        by="?: immediately",
    ),
    S("MLI/gov", "It", "said", "they had been deployed without its consent"),
    G("accuse", "It|MLI/gov", "they|DNK/mil", "troops sovereignty", "they had been deployed without its consent"),
    S(
        "MLI/gov",
        "It",
        "calling on",
        'to "beware of certain partners who have trouble ridding themselves of colonial reflexes"',
        form="mixed",
        to="Copenhagen|DNK",
        date="2022-01-26",
    ),
    G("appeal", "It|MLI/gov", "Copenhagen|DNK", "relations", 'calling on Copenhagen to "beware of certain partners'),
    G(
        "accuse",
        "It|MLI/gov",
        "certain partners|FRA",
        "relations sovereignty",
        "certain partners who have trouble ridding themselves of colonial reflexes",
    ),
    S("FRA/mod/sylvie-marchal", "French Defence Secretary Sylvie Marchal", "rejected", "the accusation as shameless"),
    G(
        "deny",
        "French Defence Secretary Sylvie Marchal|FRA/mod/sylvie-marchal",
        "MLI/gov",
        "relations",
        "French Defence Secretary Sylvie Marchal rejected the accusation as shameless",
    ),
    S(
        "FRA/mod/sylvie-marchal",
        "she",
        "told",
        'The junta was "multiplying provocations"',
        form="mixed",
        to="France Culture radio|FRA/media/france-culture",
        relays="France Culture radio|FRA/media/france-culture",
    ),
    G(
        "accuse",
        "she|FRA/mod/sylvie-marchal",
        "The junta@1|MLI/gov",
        "relations",
        'The junta was "multiplying provocations"',
    ),
    S(
        "EUROPE",
        "Fifteen governments that take part in the mission, among them Sweden, Estonia, Italy and the Czech Republic,",
        "urged",
        "to withdraw its demand",
        to="Mali@2|MLI",
    ),
    G(
        "appeal",
        "Fifteen governments that take part in the mission|EUROPE",
        "Mali@2|MLI",
        "troops",
        "had urged Mali in a joint statement to withdraw its demand",
    ),
    S("ITA/mfa", "an Italian diplomat", "said", '"They should have published the letters,"', form="direct"),
    G("accuse", "an Italian diplomat|ITA/mfa", "They@1|DNK", "information", "They should have published the letters"),
    N("sanction", "Norway|NOR", "MLI", "troops", "Norway went further and cancelled a deployment of its own"),
    N(
        "agree",
        "Oslo|NOR; Bamako@1|MLI",
        "",
        "troops",
        "Oslo had been unable to agree on a legal framework with Bamako",
        mod="negated",
    ),
    S("SWE", "Sweden@1", "said", "it will leave in the spring"),
    G("announce", "Sweden@1|SWE", "MLI", "troops", "it will leave in the spring", by="2022-05-31: in the spring"),
    N("promise", "it|MLI/gov", "", "leadership", "elections that it had promised for February"),
    N(
        "sanction",
        "ECOWAS|ECOWAS",
        "Mali@3|MLI",
        "sanctions trade",
        "ECOWAS closed its members' borders with Mali and froze its accounts at the regional central bank on January 9",
    ),
    S("EU", "the European Union", "announced", "it would follow"),
    G(
        "threaten",
        "the European Union|EU",
        "Mali@3|MLI",
        "sanctions",
        "the European Union announced that it would follow",
    ),
    S("FRA; EUROPE", "France and its allies", "accuse", "Mali of having hired mercenaries of Russia's Wagner group"),
    G(
        "accuse",
        "France@2|FRA; its allies|EUROPE",
        "Mali@4|MLI",
        "troops",
        "accuse Mali of having hired mercenaries of Russia's Wagner group",
        time="present",
    ),
    S("MLI", "Mali@5", "says", "the Russians are instructors sent by the state"),
    G("deny", "Mali@5|MLI", "FRA; EUROPE", "troops", "the Russians are instructors sent by the state", time="present"),
    S("RUS", ["Moscow", "its foreign ministry"], ["praised", "calls"], 'Bamako\'s "sovereign choice"', form="mixed"),
    G(
        "praise",
        "Moscow|RUS",
        "Bamako's|MLI",
        "sovereignty",
        'Moscow has praised what its foreign ministry calls Bamako\'s "sovereign choice"',
    ),
    S(
        "DNK/party",
        "Opposition parties in Copenhagen",
        "criticised",
        "the government for having sent soldiers without a written guarantee",
    ),
    G(
        "accuse",
        "Opposition parties in Copenhagen|DNK/party",
        "the government|DNK/gov",
        "troops",
        "criticised the government for having sent soldiers without a written guarantee",
    ),
    S("DNK/party", "The Danish Red-Green Alliance", "demanded", "an inquiry"),
    G("demand", "The Danish Red-Green Alliance|DNK/party", "DNK/gov", "other", "demanded an inquiry"),
    N(
        "agree",
        "the minister|DNK/mfa/kirsten-brahe",
        "DNK/party",
        "information",
        "the minister agreed to lay the correspondence before the foreign affairs committee",
    ),
)

story(
    "zimbabwe-commonwealth-suspension-abuja",
    "Harare Independent Weekly",
    "2002-03-20",
    """
Commonwealth suspends Zimbabwe for a year over disputed election

The Commonwealth suspended Zimbabwe from its councils for twelve months on Tuesday, after its observers found that this month's presidential election had been marred by violence and by the exclusion of thousands of voters.
The decision was taken in London by the leaders of Australia, Nigeria and South Africa, to whom the 54-nation group had left the matter. Australia had pressed for suspension; the two Africans, who visited Harare on Monday, are said to have hesitated until the last hour.
"It is a sad day, but the findings left us no choice," the Australian chairman told a news conference at Marlborough House. He called on both parties in Zimbabwe to begin talks on reconciliation and offered the good offices of his Nigerian and South African colleagues.
Harare reacted with scorn. Information Minister Tendai Chibanda accused Britain of having "bought the verdict" and said the country could live without a club of its former master. The Foreign Office in London denied any pressure. It welcomed the suspension and said that it would go on feeding the hungry in the former colony all the same.
The opposition Movement for Democratic Change thanked the three leaders. Its leader, Morgan Tsvangirai, was charged with treason on Wednesday and released on bail of 1.5 million Zimbabwe dollars; the party calls the charge a fabrication by a Canadian consultant in the government's pay.
The European Union and the United States imposed travel bans on the president and his closest aides in February. Switzerland froze their accounts on Tuesday. Denmark announced that it would close its embassy and stop all aid. Norway, whose observers were the first to say that the vote had failed, is considering the same.
Among the neighbours the mood is different. Namibia, Tanzania and Kenya congratulated the winner, and observers sent by the Organisation of African Unity described the poll as free and fair. Malawi's government warned that sanctions would hit the whole region, which is short of maize.
Trade unions began a three-day strike on Wednesday to protest against harassment of their members. Few workers took part. The police had declared the strike illegal and promised to deal with "those who force people from their jobs".
White farmers reported that two of their number had been killed since the election. Nearly 3,000 farms have been listed for seizure without compensation under a land law passed in 2000.
""",
    N(
        "sanction",
        "The Commonwealth|COMMONWEALTH",
        "Zimbabwe@1|ZWE",
        "relations leadership",
        "The Commonwealth suspended Zimbabwe from its councils for twelve months on Tuesday",
        "Commonwealth suspends Zimbabwe for a year",
    ),
    S(
        "COMMONWEALTH",
        "its observers",
        "found",
        "this month's presidential election had been marred by violence and by the exclusion of thousands of voters",
    ),
    G(
        "accuse",
        "its observers|COMMONWEALTH",
        "ZWE/gov",
        "leadership",
        "this month's presidential election had been marred by violence and by the exclusion of thousands of voters",
    ),
    N("demand", "Australia@1|AUS", "COMMONWEALTH", "leadership relations", "Australia had pressed for suspension"),
    S(
        "AUS/pm",
        "the Australian chairman",
        "told",
        '"It is a sad day, but the findings left us no choice,"',
        form="direct",
        to="a news conference at Marlborough House|?/media",
        date="2002-03-19",
    ),
    S(
        "AUS/pm",
        "He@0",
        "called on",
        "to begin talks on reconciliation",
        to="both parties in Zimbabwe|ZWE/gov; both parties in Zimbabwe|ZWE/party",
    ),
    G(
        "appeal",
        "He@0|AUS/pm",
        "both parties in Zimbabwe|ZWE/gov; both parties in Zimbabwe|ZWE/party",
        "negotiations leadership",
        "called on both parties in Zimbabwe to begin talks on reconciliation",
    ),
    S("AUS/pm", "He@0", "offered", "the good offices of his Nigerian and South African colleagues"),
    G(
        "offer",
        "He@0|AUS/pm",
        "ZWE/gov; ZWE/party",
        "negotiations",
        "offered the good offices of his Nigerian and South African colleagues",
    ),
    S(
        "ZWE/gov/tendai-chibanda",
        "Information Minister Tendai Chibanda",
        "accused",
        'Britain of having "bought the verdict"',
        form="mixed",
    ),
    G(
        "accuse",
        "Information Minister Tendai Chibanda|ZWE/gov/tendai-chibanda",
        "Britain|GBR",
        "relations",
        'accused Britain of having "bought the verdict"',
    ),
    S(
        "ZWE/gov/tendai-chibanda",
        "Information Minister Tendai Chibanda",
        "said",
        "the country could live without a club of its former master",
    ),
    S("GBR/mfa", "The Foreign Office in London", "denied", "any pressure"),
    G(
        "deny",
        "The Foreign Office in London|GBR/mfa",
        "ZWE/gov",
        "relations",
        "The Foreign Office in London denied any pressure",
    ),
    S("GBR/mfa", "It@1", "welcomed", "the suspension"),
    G("praise", "It@1|GBR/mfa", "COMMONWEALTH", "relations leadership", "It welcomed the suspension"),
    S("GBR/mfa", "It@1", "said", "it would go on feeding the hungry in the former colony all the same"),
    G(
        "promise",
        "it|GBR",
        "the former colony|ZWE/public",
        "aid humanitarian",
        "it would go on feeding the hungry in the former colony",
    ),
    N(
        "praise",
        "The opposition Movement for Democratic Change|ZWE/party",
        "the three leaders|AUS/pm; the three leaders|NGA/president; the three leaders|ZAF/president",
        "leadership",
        "The opposition Movement for Democratic Change thanked the three leaders",
    ),
    N(
        "accuse",
        "ZWE/court",
        "Its leader, Morgan Tsvangirai|ZWE/party",
        "justice leadership",
        "Its leader, Morgan Tsvangirai, was charged with treason on Wednesday",
    ),
    N(
        "retreat",
        "ZWE/court",
        "Morgan Tsvangirai|ZWE/party",
        "justice",
        "released on bail of 1.5 million Zimbabwe dollars",
    ),
    S("ZWE/party", "the party", "calls", "the charge a fabrication by a Canadian consultant in the government's pay"),
    G(
        "deny",
        "the party|ZWE/party",
        "ZWE/court",
        "justice",
        "the party calls the charge a fabrication",
        time="present",
    ),
    N(
        "sanction",
        "The European Union|EU; the United States|USA",
        "the president and his closest aides|ZWE/president",
        "sanctions",
        "The European Union and the United States imposed travel bans on the president and his closest aides in February",
    ),
    N(
        "sanction",
        "Switzerland|CHE",
        "their|ZWE/president",
        "assets sanctions",
        "Switzerland froze their accounts on Tuesday",
    ),
    S("DNK", "Denmark", "announced", "it would close its embassy and stop all aid"),
    G("threaten", "Denmark|DNK", "ZWE", "aid relations", "it would close its embassy and stop all aid"),
    S("NOR", "whose observers", "say", "the vote had failed"),
    N("threaten", "Norway|NOR", "ZWE", "aid relations", "is considering the same", time="present", mod="hedged"),
    N(
        "praise",
        "Namibia|NAM; Tanzania|TZA; Kenya|KEN",
        "the winner|ZWE/president",
        "leadership",
        "Namibia, Tanzania and Kenya congratulated the winner",
    ),
    S("AU", "observers sent by the Organisation of African Unity", "described", "the poll as free and fair"),
    G(
        "praise",
        "observers sent by the Organisation of African Unity|AU",
        "ZWE/gov",
        "leadership",
        "observers sent by the Organisation of African Unity described the poll as free and fair",
    ),
    S("MWI/gov", "Malawi's government", "warned", "sanctions would hit the whole region, which is short of maize"),
    G("warn", "Malawi's government|MWI/gov", "", "sanctions humanitarian", "sanctions would hit the whole region"),
    N(
        "protest",
        "Trade unions|ZWE/ngo",
        "ZWE/gov",
        "human_rights",
        "Trade unions began a three-day strike on Wednesday to protest against harassment of their members",
    ),
    S("ZWE/gov", "The police", "declared", "the strike illegal"),
    S("ZWE/gov", "The police", "promised", 'to deal with "those who force people from their jobs"', form="mixed"),
    G(
        "threaten",
        "The police|ZWE/gov",
        "Trade unions|ZWE/ngo",
        "human_rights",
        'to deal with "those who force people from their jobs"',
    ),
    S("ZWE/business", "White farmers", "reported", "two of their number had been killed since the election"),
    N(
        "threaten",
        "ZWE/gov",
        "White farmers|ZWE/business",
        "assets human_rights",
        "Nearly 3,000 farms have been listed for seizure without compensation",
    ),
)

story(
    "peru-ecuador-cenepa-garrison",
    "Andean News Agency",
    "1995-02-01",
    """
Ecuador says it shot down Peruvian helicopter; guarantors call for truce

QUITO/LIMA, Feb 1 (ANA) - Ecuador's army said it brought down a Peruvian helicopter on Tuesday and repelled a fifth assault on its outpost of Tiwintza, as the four guarantors of a 1942 border treaty met in Rio de Janeiro to stop the fighting.
Lima admitted the loss of one aircraft but blamed bad weather. It accused Ecuador of having built three bases on its soil and said there could be no ceasefire before the last invader had left.
"Peru does not negotiate over its territory. The head of the Cenepa is ours under a treaty that Ecuador signed," Deputy Foreign Minister Luis Alberto Cossío told the guarantors' ambassadors.
Ecuador proposed that both armies stop where they stand. It asked Argentina, Brazil, Chile and the United States to send observers at once, and withdrew its objection, held since 1960, to any role for them.
The Brazilian deputy foreign minister, who chairs the talks, called the Ecuadorean gesture important. He urged Peru to answer it.
The 78 kilometres of jungle ridge in the Cordillera del Cóndor were never marked because the treaty's mapmakers overlooked a river. The two neighbours fought there in 1981 for a week.
Chilean officials denied a report in a Lima newspaper that Santiago had sold Quito ammunition since the shooting started. Colombia and Venezuela, partners of both in the Andean Pact, offered to mediate and were thanked by both, but neither accepted. Bolivia suspended a flight to Quito.
In Lima, shops offered Ecuadorean bananas at half price and a crowd burned a flag outside the consulate. In Quito thousands marched in support of the army, whose chief, General Ramón Ayabaca, promised them that not one soldier would leave Tiwintza.
Israel confirmed through its embassy in Bogotá that technicians were servicing Kfir fighters of the Ecuadorean air force under an old contract. Peru asked it to call them home.
The Red Cross appealed for access to the wounded. Between 27 and 60 have died on both sides since January 26, according to figures that cannot be checked. The Pope, the secretary-general of the Organization of American States and the presidents of Central America called on both countries to lay down their arms.
""",
    S(
        "ECU/mil",
        "Ecuador's army",
        "said",
        "it brought down a Peruvian helicopter on Tuesday and repelled a fifth assault on its outpost of Tiwintza",
    ),
    G(
        "attack",
        "it@1|ECU/mil",
        "a Peruvian helicopter|PER/mil",
        "force",
        "it brought down a Peruvian helicopter on Tuesday",
        "it shot down Peruvian helicopter",
    ),
    G(
        "attack",
        "PER/mil",
        "its outpost of Tiwintza|ECU/mil",
        "force territory",
        "a fifth assault on its outpost of Tiwintza",
    ),
    N(
        "meet",
        "the four guarantors of a 1942 border treaty|ARG; the four guarantors of a 1942 border treaty|BRA; the four guarantors of a 1942 border treaty|CHL; the four guarantors of a 1942 border treaty|USA",
        "",
        "ceasefire",
        "the four guarantors of a 1942 border treaty met in Rio de Janeiro to stop the fighting",
    ),
    S("ARG; BRA; CHL; USA", "guarantors", "call", "for truce"),
    G(
        "appeal",
        "guarantors|ARG; guarantors|BRA; guarantors|CHL; guarantors|USA",
        "PER; ECU",
        "ceasefire",
        "guarantors call for truce",
    ),
    S("PER", "Lima@0", ["admitted", "blamed"], "the loss of one aircraft", "bad weather"),
    G("deny", "Lima@0|PER", "ECU/mil", "force", "blamed bad weather"),
    S("PER", "It@0", "accused", "Ecuador of having built three bases on its soil"),
    G(
        "accuse",
        "It@0|PER",
        "Ecuador@2|ECU",
        "territory troops",
        "It accused Ecuador of having built three bases on its soil",
    ),
    S("PER", "It@0", "said", "there could be no ceasefire before the last invader had left"),
    G(
        "reject",
        "It@0|PER",
        "ECU",
        "ceasefire",
        "there could be no ceasefire",
        cond="until: before the last invader had left",
    ),
    G("demand", "It@0|PER", "the last invader|ECU/mil", "troops territory", "the last invader had left"),
    S(
        "PER/mfa/luis-alberto-cossio",
        "Deputy Foreign Minister Luis Alberto Cossío",
        "told",
        '"Peru does not negotiate over its territory. The head of the Cenepa is ours under a treaty that Ecuador signed,"',
        form="direct",
        to="the guarantors' ambassadors|ARG/embassy; the guarantors' ambassadors|BRA/embassy; the guarantors' ambassadors|CHL/embassy; the guarantors' ambassadors|USA/embassy",
    ),
    G("reject", "Peru|PER", "ECU", "territory negotiations", "Peru does not negotiate over its territory"),
    S("ECU", "Ecuador@4", "proposed", "both armies stop where they stand"),
    G("offer", "Ecuador@4|ECU", "PER", "ceasefire", "Ecuador proposed that both armies stop where they stand"),
    S(
        "ECU",
        "It@1",
        "asked",
        "to send observers at once",
        to="Argentina|ARG; Brazil|BRA; Chile|CHL; the United States|USA",
    ),
    G(
        "appeal",
        "It@1|ECU",
        "Argentina|ARG; Brazil|BRA; Chile|CHL; the United States|USA",
        "ceasefire",
        "to send observers",
        by="?: at once",
    ),
    N(
        "concede",
        "It@1|ECU",
        "them@0|ARG; them@0|BRA; them@0|CHL; them@0|USA",
        "negotiations",
        "withdrew its objection, held since 1960, to any role for them",
    ),
    S(
        "BRA/mfa",
        "The Brazilian deputy foreign minister, who chairs the talks,",
        "called",
        "the Ecuadorean gesture important",
    ),
    G(
        "praise",
        "The Brazilian deputy foreign minister|BRA/mfa",
        "Ecuadorean|ECU",
        "negotiations",
        "called the Ecuadorean gesture important",
    ),
    S("BRA/mfa", "He", "urged", "to answer it", to="Peru|PER"),
    G("appeal", "He|BRA/mfa", "Peru|PER", "negotiations ceasefire", "He urged Peru to answer it"),
    N(
        "attack",
        "The two neighbours|PER; The two neighbours|ECU",
        "The two neighbours|PER; The two neighbours|ECU",
        "territory force",
        "The two neighbours fought there in 1981 for a week",
    ),
    S(
        "CHL",
        "Chilean officials",
        "denied",
        "a report in a Lima newspaper that Santiago had sold Quito ammunition since the shooting started",
    ),
    G(
        "deny",
        "Chilean officials|CHL",
        "a Lima newspaper|PER/media",
        "weapons",
        "Chilean officials denied a report in a Lima newspaper",
    ),
    S("PER/media", "a Lima newspaper", "report", "Santiago had sold Quito ammunition since the shooting started", up=1),
    S("COL; VEN", "Colombia and Venezuela, partners of both in the Andean Pact,", "offered", "to mediate"),
    G("offer", "Colombia|COL; Venezuela|VEN", "both@1|PER; both@1|ECU", "negotiations", "offered to mediate"),
    N("praise", "both@2|PER; both@2|ECU", "Colombia|COL; Venezuela|VEN", "negotiations", "were thanked by both"),
    N("reject", "neither|PER; neither|ECU", "COL; VEN", "negotiations", "neither accepted"),
    N("sanction", "Bolivia|BOL", "Quito|ECU", "shipping", "Bolivia suspended a flight to Quito"),
    N("protest", "a crowd|PER/public", "ECU", "territory", "a crowd burned a flag outside the consulate"),
    N("protest", "thousands|ECU/public", "PER", "territory", "thousands marched in support of the army"),
    S(
        "ECU/mil/ramon-ayabaca",
        "General Ramón Ayabaca",
        "promised",
        "not one soldier would leave Tiwintza",
        to="them@1|ECU/public",
    ),
    G(
        "promise",
        "General Ramón Ayabaca|ECU/mil/ramon-ayabaca",
        "them@1|ECU/public",
        "troops territory",
        "not one soldier would leave Tiwintza",
    ),
    S(
        "ISR",
        "Israel",
        "confirmed",
        "technicians were servicing Kfir fighters of the Ecuadorean air force under an old contract",
        relays="its embassy in Bogotá|ISR/embassy",
    ),
    G(
        "cooperate",
        "Israel|ISR; the Ecuadorean air force|ECU/mil",
        "",
        "weapons",
        "technicians were servicing Kfir fighters of the Ecuadorean air force",
    ),
    S("PER", "Peru", "asked", "to call them home", to="it|ISR"),
    G("appeal", "Peru|PER", "it|ISR", "weapons", "Peru asked it to call them home"),
    S("ICRC", "The Red Cross", "appealed", "for access to the wounded"),
    G("appeal", "The Red Cross|ICRC", "PER; ECU", "humanitarian", "The Red Cross appealed for access to the wounded"),
    S(
        "?",
        "figures that cannot be checked",
        "according to",
        "Between 27 and 60 have died on both sides since January 26",
    ),
    S(
        "VAT; OAS; CENTRAL-AMERICA",
        "The Pope, the secretary-general of the Organization of American States and the presidents of Central America",
        "called on",
        "to lay down their arms",
        to="both countries|PER; both countries|ECU",
    ),
    G(
        "appeal",
        "The Pope|VAT; the secretary-general of the Organization of American States|OAS; the presidents of Central America|CENTRAL-AMERICA",
        "both countries|PER; both countries|ECU",
        "ceasefire",
        "called on both countries to lay down their arms",
    ),
)

story(
    "haiti-kenya-mission-handover",
    "Caribbean Wire",
    "2024-07-11",
    """
Kenyan officers clash with gang in Port-au-Prince; Haiti asks for more troops

PORT-AU-PRINCE - Kenyan police leading an international force in Haiti fought their first gun battle with gang members on Wednesday, killing two, while the government that invited them complained that the help promised by other countries had not come.
"We were told 2,500. We see 400," a member of the transitional council, Edgard Saint-Fleur, told reporters. He urged Benin, Jamaica and Chad to send the contingents they pledged last year and said the United States should release the armoured vehicles that were standing in Miami.
The State Department denied any delay. Ten more vehicles would be flown in by July 20, its spokesman said in Washington.
The force was approved by the UN Security Council in October, with Russia and China abstaining, but is paid for by voluntary gifts. Washington has given 300 million dollars; Canada, which earlier declined to lead the mission, has given 90 million. France and Spain have offered training in French and Spanish.
A spokesman for the G9 alliance of gangs, who calls himself Commander Ti-Blan, threatened on WhatsApp to burn the Kenyans' base by the airport unless they went home "before the next moon". He offered talks to the council in the same message, on condition that it decreed an amnesty. The council rejected that on Thursday.
In Nairobi, where police shot dead at least 39 people during protests against a tax law last month, an opposition senator accused the government of "exporting what we do not want at home". A court had forbidden the deployment in January; the government sent the men all the same after signing an agreement with Haiti in March. Human rights groups in Kenya have asked the judges to hold ministers in contempt.
The Dominican Republic, which deported 250,000 Haitians last year and is building a wall along the frontier, praised the Kenyans and called on them to move north. The Bahamas promised 150 men. Guyana, holding the chair of the Caribbean Community, appealed to all donors to keep their word.
UN peacekeepers who were in Haiti from 2004 to 2017 brought cholera into the country, which killed some 10,000. The world body apologised in 2016 for its part in the outbreak but has refused to pay damages to the families.
""",
    N(
        "attack",
        "Kenyan police|KEN/gov",
        "gang members|HTI/rebels",
        "force",
        "Kenyan police leading an international force in Haiti fought their first gun battle with gang members on Wednesday, killing two",
        "Kenyan officers clash with gang in Port-au-Prince",
    ),
    S("HTI/gov", "the government that invited them", "complained", "the help promised by other countries had not come"),
    G(
        "accuse",
        "the government that invited them|HTI/gov",
        "other countries|WORLD",
        "troops aid",
        "the help promised by other countries had not come",
    ),
    S(
        "HTI/gov/edgard-saint-fleur",
        "a member of the transitional council, Edgard Saint-Fleur,",
        "told@1",
        '"We were told 2,500. We see 400,"',
        form="direct",
        to="reporters|?/media",
    ),
    S(
        "HTI/gov/edgard-saint-fleur",
        "He@0",
        "urged",
        "to send the contingents they pledged last year",
        to="Benin|BEN; Jamaica|JAM; Chad|TCD",
    ),
    G(
        "appeal",
        "He@0|HTI/gov/edgard-saint-fleur",
        "Benin|BEN; Jamaica|JAM; Chad|TCD",
        "troops",
        "urged Benin, Jamaica and Chad to send the contingents they pledged last year",
        "Haiti asks for more troops",
    ),
    G("promise", "Benin|BEN; Jamaica|JAM; Chad|TCD", "HTI", "troops", "the contingents they pledged last year"),
    S(
        "HTI/gov/edgard-saint-fleur",
        "He@0",
        "said",
        "the United States should release the armoured vehicles that were standing in Miami",
    ),
    G(
        "appeal",
        "He@0|HTI/gov/edgard-saint-fleur",
        "the United States|USA",
        "weapons",
        "the United States should release the armoured vehicles",
    ),
    S("USA/state", "The State Department", "denied", "any delay"),
    G("deny", "The State Department|USA/state", "HTI/gov", "weapons", "The State Department denied any delay"),
    S("USA/state", "its spokesman", "said", "Ten more vehicles would be flown in by July 20"),
    G(
        "promise",
        "its spokesman|USA/state",
        "HTI",
        "weapons",
        "Ten more vehicles would be flown in",
        by="2024-07-20: by July 20",
    ),
    N(
        "agree",
        "the UN Security Council|UNO/security-council",
        "HTI; KEN",
        "troops",
        "The force was approved by the UN Security Council in October",
    ),
    N("aid", "Washington|USA", "HTI", "aid troops", "Washington has given 300 million dollars"),
    N("aid", "Canada|CAN", "HTI", "aid troops", "has given 90 million"),
    N("reject", "Canada|CAN", "HTI; USA", "troops", "which earlier declined to lead the mission"),
    N(
        "offer",
        "France|FRA; Spain|ESP",
        "HTI; KEN",
        "aid",
        "France and Spain have offered training in French and Spanish",
    ),
    S(
        "HTI/rebels",
        "A spokesman for the G9 alliance of gangs, who calls himself Commander Ti-Blan,",
        "threatened",
        'to burn the Kenyans\' base by the airport unless they went home "before the next moon"',
        form="mixed",
    ),
    G(
        "threaten",
        "A spokesman for the G9 alliance of gangs|HTI/rebels",
        "the Kenyans'|KEN/gov",
        "force",
        "to burn the Kenyans' base by the airport",
        cond='unless: unless they went home "before the next moon"',
        by='?: "before the next moon"',
    ),
    G(
        "demand",
        "A spokesman for the G9 alliance of gangs|HTI/rebels",
        "they|KEN/gov",
        "troops",
        "they went home",
        by='?: "before the next moon"',
    ),
    S("HTI/rebels", "He@1", "offered", "talks", "on condition that it decreed an amnesty", to="the council@0|HTI/gov"),
    G(
        "offer",
        "He@1|HTI/rebels",
        "the council@0|HTI/gov",
        "negotiations",
        "He offered talks to the council in the same message",
        cond="prerequisite: on condition that it decreed an amnesty",
    ),
    G("demand", "He@1|HTI/rebels", "it|HTI/gov", "justice", "it decreed an amnesty"),
    N("reject", "The council@0|HTI/gov", "HTI/rebels", "negotiations justice", "The council rejected that on Thursday"),
    N(
        "attack",
        "police@1|KEN/gov",
        "at least 39 people|KEN/public",
        "human_rights force",
        "police shot dead at least 39 people",
    ),
    N("protest", "KEN/public", "KEN/gov", "trade", "protests against a tax law last month"),
    S(
        "KEN/parliament",
        "an opposition senator",
        "accused",
        'the government of "exporting what we do not want at home"',
        form="mixed",
    ),
    G(
        "accuse",
        "an opposition senator|KEN/parliament",
        "the government@1|KEN/gov",
        "human_rights troops",
        "accused the government of",
    ),
    N(
        "coerce",
        "A court|KEN/court",
        "the government@1|KEN/gov",
        "justice troops",
        "A court had forbidden the deployment in January",
    ),
    N(
        "reject",
        "the government@2|KEN/gov",
        "A court|KEN/court",
        "troops justice",
        "the government sent the men all the same",
    ),
    N("sign", "the government@2|KEN/gov; Haiti|HTI", "", "troops", "signing an agreement with Haiti in March"),
    S("KEN/ngo", "Human rights groups in Kenya", "asked", "to hold ministers in contempt", to="the judges|KEN/court"),
    G(
        "appeal",
        "Human rights groups in Kenya|KEN/ngo",
        "the judges|KEN/court",
        "justice",
        "have asked the judges to hold ministers in contempt",
    ),
    N(
        "coerce",
        "The Dominican Republic|DOM",
        "250,000 Haitians|HTI/public",
        "migration",
        "which deported 250,000 Haitians last year",
    ),
    N("praise", "The Dominican Republic|DOM", "the Kenyans@1|KEN/gov", "troops", "praised the Kenyans"),
    S(
        "DOM",
        "The Dominican Republic, which deported 250,000 Haitians last year and is building a wall along the frontier,",
        "called on",
        "to move north",
        to="them@1|KEN/gov",
    ),
    G("appeal", "The Dominican Republic|DOM", "them@1|KEN/gov", "troops", "called on them to move north"),
    S("BHS", "The Bahamas", "promised", "150 men"),
    G("promise", "The Bahamas|BHS", "HTI", "troops", "The Bahamas promised 150 men"),
    S(
        "GUY",
        "Guyana, holding the chair of the Caribbean Community,",
        "appealed",
        "to keep their word",
        to="all donors|WORLD",
    ),
    G("appeal", "Guyana|GUY", "all donors|WORLD", "aid troops", "appealed to all donors to keep their word"),
    N(
        "concede",
        "The world body|UNO",
        "HTI",
        "justice",
        "The world body apologised in 2016 for its part in the outbreak",
    ),
    N(
        "reject",
        "The world body|UNO",
        "the families|HTI/public",
        "justice",
        "has refused to pay damages to the families",
    ),
)

story(
    "chagos-mauritius-flight-overhead",
    "Indian Ocean Gazette",
    "2018-07-26",
    """
Mauritius accuses London of threats on eve of World Court filing

Port Louis - The government of Mauritius on Wednesday accused Britain of having threatened its trade preferences in order to keep the Chagos Islands out of the International Court of Justice.
"We were told in so many words that our sugar would suffer," Attorney General Vikash Ramlogun said in the National Assembly. He named no official and showed no document.
The British High Commission dismissed the claim within the hour. "No such threat was made, to anyone, at any time," it wrote on its website, adding that London remained ready to discuss fishing and conservation with Mauritius but not sovereignty.
The archipelago was split off from Mauritius in 1965, three years before independence, and its 1,500 inhabitants were removed to make way for an American base on Diego Garcia. The lease was extended in 2016 until 2036. London has promised to cede the islands when they are no longer needed for defence.
The UN General Assembly voted last year, by 94 to 15, to ask the court for its opinion. The African Union, India and most Latin American countries backed the request. Many European states abstained, which Port Louis hailed as a defeat for London inside the EU that it is about to leave. Only four members of the Union voted with the British.
The United States has submitted a paper in which it warns the judges against deciding a bilateral dispute by a back door. Australia and Israel take the same view. India, whose navy uses the base's runway from time to time, asked that the opinion be "clear and early".
Mauritius has assured Washington repeatedly that the base could stay. "We do not want the Americans to go. We want the landlord to change," Ramlogun said.
Chagossians living in Crawley in southern England are divided. One of their groups called on the Commonwealth to let them speak in The Hague for themselves and criticised both governments: the first for expelling them, the second for having taken three million pounds in 1965 "and asked no questions".
The Maldives, which disputes a strip of sea with Mauritius north of the islands, told the court that it would not take part. Seychelles declared its support for its neighbour.
Hearings open on September 3. An opinion by the court would not be binding.
""",
    S(
        "MUS/gov",
        "The government of Mauritius",
        "accused",
        "Britain of having threatened its trade preferences in order to keep the Chagos Islands out of the International Court of Justice",
        date="2018-07-25",
    ),
    G(
        "accuse",
        "The government of Mauritius|MUS/gov",
        "Britain|GBR",
        "sovereignty trade",
        "accused Britain of having threatened its trade preferences",
        "Mauritius accuses London of threats",
    ),
    G("threaten", "Britain|GBR", "its|MUS", "trade sovereignty", "having threatened its trade preferences"),
    S(
        "MUS/gov/vikash-ramlogun",
        "Attorney General Vikash Ramlogun",
        "said",
        '"We were told in so many words that our sugar would suffer,"',
        form="direct",
    ),
    S("GBR", "", "told", "our sugar would suffer", to="We@0|MUS", up=1),
    S("GBR/embassy", "The British High Commission", "dismissed", "the claim"),
    G(
        "deny",
        "The British High Commission|GBR/embassy",
        "MUS/gov",
        "sovereignty trade",
        "No such threat was made, to anyone, at any time",
        "The British High Commission dismissed the claim within the hour",
    ),
    S(
        "GBR/embassy",
        "it@0",
        ["wrote", "adding"],
        '"No such threat was made, to anyone, at any time,"',
        "London remained ready to discuss fishing and conservation with Mauritius but not sovereignty",
        form="mixed",
    ),
    G(
        "announce",
        "London@1|GBR",
        "Mauritius@2|MUS",
        "negotiations",
        "London remained ready to discuss fishing and conservation with Mauritius",
    ),
    G("reject", "London@1|GBR", "Mauritius@2|MUS", "sovereignty", "but not sovereignty"),
    N(
        "coerce",
        "GBR",
        "its 1,500 inhabitants|MUS/public",
        "human_rights territory",
        "its 1,500 inhabitants were removed to make way for an American base on Diego Garcia",
    ),
    S("GBR", "London@2", "promised", "to cede the islands when they are no longer needed for defence"),
    G(
        "promise",
        "London@2|GBR",
        "MUS",
        "sovereignty territory",
        "to cede the islands",
        cond="after: when they are no longer needed for defence",
    ),
    N(
        "appeal",
        "The UN General Assembly|UNO/general-assembly",
        "the court@0|ICJ",
        "justice sovereignty",
        "The UN General Assembly voted last year, by 94 to 15, to ask the court for its opinion",
    ),
    N(
        "praise",
        "The African Union|AU; India|IND; most Latin American countries|LATIN-AMERICA",
        "UNO/general-assembly; MUS",
        "justice sovereignty",
        "The African Union, India and most Latin American countries backed the request",
    ),
    S("MUS", "Port Louis@1", "hailed", "as a defeat for London inside the EU that it is about to leave"),
    G(
        "praise",
        "Port Louis@1|MUS",
        "Many European states|EUROPE",
        "sovereignty",
        "Many European states abstained, which Port Louis hailed",
    ),
    N(
        "reject",
        "four members of the Union|EUROPE; the British|GBR",
        "MUS",
        "justice sovereignty",
        "Only four members of the Union voted with the British",
    ),
    S("USA", ["it@2", "a paper"], "warns", "against deciding a bilateral dispute by a back door", to="the judges|ICJ"),
    G(
        "warn",
        "it@2|USA",
        "the judges|ICJ",
        "justice sovereignty",
        "it warns the judges against deciding a bilateral dispute by a back door",
        time="present",
    ),
    S("AUS; ISR", "Australia and Israel", "view", "the same"),
    G(
        "warn",
        "Australia|AUS; Israel|ISR",
        "the judges|ICJ",
        "justice sovereignty",
        "Australia and Israel take the same view",
        time="present",
    ),
    S(
        "IND",
        "India, whose navy uses the base's runway from time to time,",
        "asked",
        'the opinion be "clear and early"',
        form="mixed",
    ),
    G("appeal", "India@1|IND", "ICJ", "justice", 'asked that the opinion be "clear and early"'),
    S("MUS", "Mauritius@4", "assured", "the base could stay", to="Washington|USA"),
    G("promise", "Mauritius@4|MUS", "Washington|USA", "troops", "the base could stay"),
    S(
        "MUS/gov/vikash-ramlogun",
        "Ramlogun@1",
        "said",
        '"We do not want the Americans to go. We want the landlord to change,"',
        form="direct",
    ),
    G("demand", "We@2|MUS", "the landlord|GBR", "sovereignty", "We want the landlord to change"),
    S(
        "GBR/ngo",
        "One of their groups",
        "called on",
        "to let them speak in The Hague for themselves",
        to="the Commonwealth|COMMONWEALTH",
    ),
    G(
        "appeal",
        "One of their groups|GBR/ngo",
        "the Commonwealth|COMMONWEALTH",
        "justice human_rights",
        "called on the Commonwealth to let them speak in The Hague for themselves",
    ),
    S(
        "GBR/ngo",
        "One of their groups",
        "criticised",
        'both governments: the first for expelling them, the second for having taken three million pounds in 1965 "and asked no questions"',
        form="mixed",
    ),
    G(
        "accuse",
        "One of their groups|GBR/ngo",
        "both governments|GBR/gov; both governments|MUS/gov",
        "human_rights justice",
        "criticised both governments",
    ),
    S(
        "MDV",
        "The Maldives, which disputes a strip of sea with Mauritius north of the islands,",
        "told",
        "it would not take part",
        to="the court@1|ICJ",
    ),
    G("announce", "it|MDV", "the court@1|ICJ", "justice", "it would not take part"),
    S("SYC", "Seychelles", "declared", "its support for its neighbour"),
    G(
        "praise",
        "Seychelles|SYC",
        "its neighbour|MUS",
        "sovereignty",
        "Seychelles declared its support for its neighbour",
    ),
)

story(
    "central-african-republic-council-geneva",
    "Geneva Observer Service",
    "2023-06-20",
    """
Bangui and Paris trade blame at UN over Russian fighters

GENEVA, June 20 - The Central African Republic rejected on Tuesday a call by a UN expert to break with Russia's Wagner group, and told France at the Human Rights Council that it had "lost the right to give lessons".
The independent expert, Yvonne Kouassi of Ivory Coast, had urged the government to end its use of "bilateral instructors" after she documented 62 killings near the Sudanese border that witnesses lay to Russian-speaking men.
"We called Paris in 2013 and Paris came with conditions. We called Moscow and Moscow came with men," Justice Minister Firmin Gbago told the 47-member body. The accusations were a fabrication by "those who have lost their diamonds", he went on.
France's ambassador dismissed that as a diversion. He accused Bangui of paying a private army with its people's gold, and called for the sanctions that the European Union imposed on Wagner in February to be taken up by the United Nations.
Russia denied having any mercenaries in the country. There were 1,890 instructors, its delegate said, and they were there at the request of a legitimate government; the Western speakers should apologise to it.
The United States, which put a gold firm in Bangui on its list last week, asked the neighbours not to let its planes land. Cameroon, whose port of Douala handles most of the republic's imports, said it would look into the matter. Chad, which in May complained of the killing of nine Chinese miners' guards from its own territory, did not take the floor. China has demanded that those responsible for the death of nine of its citizens at a mine near Bambari in March be punished severely; the government blamed the rebels of the CPC coalition for that attack, and the rebels blamed Wagner.
Rwanda, which has sent 1,000 soldiers of its own under an agreement with Bangui, thanked the expert for what it called her balanced report. Norway and Brazil did as well.
The African group, speaking through Senegal, appealed to all donors to resume the budget support that France suspended in 2021. A resolution is to be put to the vote by July 14.
Kouassi told this service that she had received two death threats since Friday. "I leave it open from whom," she said. The Swiss police have given her an escort.
""",
    N(
        "reject",
        "The Central African Republic|CAF",
        "a UN expert|UNO//yvonne-kouassi",
        "troops human_rights",
        "The Central African Republic rejected on Tuesday a call by a UN expert to break with Russia's Wagner group",
    ),
    S("UNO//yvonne-kouassi", "a UN expert", "call", "to break with Russia's Wagner group"),
    S(
        "CAF",
        "The Central African Republic",
        "told",
        'it had "lost the right to give lessons"',
        form="mixed",
        to="France|FRA",
        date="2023-06-20",
    ),
    G(
        "accuse",
        "The Central African Republic|CAF",
        "France|FRA",
        "human_rights relations",
        'it had "lost the right to give lessons"',
        "Bangui and Paris trade blame at UN over Russian fighters",
    ),
    S(
        "UNO//yvonne-kouassi",
        "The independent expert, Yvonne Kouassi of Ivory Coast,",
        "urged",
        'to end its use of "bilateral instructors"',
        form="mixed",
        to="the government@0|CAF/gov",
    ),
    G(
        "appeal",
        "The independent expert, Yvonne Kouassi of Ivory Coast|UNO//yvonne-kouassi",
        "the government@0|CAF/gov",
        "troops human_rights",
        'had urged the government to end its use of "bilateral instructors"',
        "a call by a UN expert to break with Russia's Wagner group",
    ),
    S("?", "witnesses", "lay", "to Russian-speaking men"),
    G(
        "accuse",
        "witnesses|?",
        "Russian-speaking men|WAGNER",
        "human_rights force",
        "62 killings near the Sudanese border that witnesses lay to Russian-speaking men",
        time="present",
    ),
    S(
        "CAF/gov/firmin-gbago",
        "Justice Minister Firmin Gbago",
        "told",
        '"We called Paris in 2013 and Paris came with conditions. We called Moscow and Moscow came with men,"',
        form="direct",
        to="the 47-member body|UNO/human-rights-council",
        date="2023-06-20",
    ),
    G(
        "praise",
        "Justice Minister Firmin Gbago|CAF/gov/firmin-gbago",
        "Moscow@1|RUS",
        "troops",
        "We called Moscow and Moscow came with men",
    ),
    S(
        "CAF/gov/firmin-gbago",
        "he@0",
        "went on",
        'The accusations were a fabrication by "those who have lost their diamonds"',
        form="mixed",
        date="2023-06-20",
    ),
    G(
        "deny",
        "he@0|CAF/gov/firmin-gbago",
        '"those who have lost their diamonds"|FRA',
        "human_rights",
        "The accusations were a fabrication",
    ),
    N(
        "deny",
        "France's ambassador|FRA/embassy",
        "CAF/gov",
        "human_rights",
        "France's ambassador dismissed that as a diversion",
    ),
    S("FRA/embassy", "He@0", "accused", "Bangui of paying a private army with its people's gold"),
    G(
        "accuse",
        "He@0|FRA/embassy",
        "Bangui@1|CAF",
        "troops human_rights",
        "He accused Bangui of paying a private army with its people's gold",
        "Bangui and Paris trade blame at UN over Russian fighters",
    ),
    S(
        "FRA/embassy",
        "He@0",
        "called",
        "for the sanctions that the European Union imposed on Wagner in February to be taken up by the United Nations",
    ),
    G(
        "appeal",
        "He@0|FRA/embassy",
        "the United Nations|UNO",
        "sanctions",
        "for the sanctions that the European Union imposed on Wagner in February to be taken up by the United Nations",
    ),
    G(
        "sanction",
        "the European Union|EU",
        "Wagner|WAGNER",
        "sanctions",
        "the sanctions that the European Union imposed on Wagner in February",
    ),
    S("RUS", "Russia", "denied", "having any mercenaries in the country"),
    G("deny", "Russia|RUS", "FRA; UNO", "troops", "Russia denied having any mercenaries in the country"),
    S(
        "RUS/delegation",
        "its delegate",
        "said",
        "There were 1,890 instructors",
        "and they were there at the request of a legitimate government; the Western speakers should apologise to it",
    ),
    G(
        "appeal",
        "its delegate|RUS/delegation",
        "the Western speakers|WEST",
        "relations",
        "the Western speakers should apologise to it",
    ),
    G("appeal", "a legitimate government|CAF/gov", "RUS", "troops", "at the request of a legitimate government"),
    N(
        "sanction",
        "The United States|USA",
        "a gold firm in Bangui|CAF/business",
        "sanctions",
        "which put a gold firm in Bangui on its list last week",
    ),
    S(
        "USA",
        "The United States, which put a gold firm in Bangui on its list last week,",
        "asked",
        "not to let its planes land",
        to="the neighbours|CMR; the neighbours|TCD",
    ),
    G(
        "appeal",
        "The United States|USA",
        "the neighbours|CMR; the neighbours|TCD",
        "sanctions shipping",
        "asked the neighbours not to let its planes land",
    ),
    S(
        "CMR",
        "Cameroon, whose port of Douala handles most of the republic's imports,",
        "said",
        "it would look into the matter",
    ),
    G("announce", "Cameroon|CMR", "USA", "sanctions", "it would look into the matter"),
    S("TCD", "Chad", "complained", "of the killing of nine Chinese miners' guards from its own territory"),
    G(
        "accuse",
        "Chad|TCD",
        "CAF",
        "force",
        "which in May complained of the killing of nine Chinese miners' guards from its own territory",
    ),
    S(
        "CHN",
        "China",
        "demanded",
        "those responsible for the death of nine of its citizens at a mine near Bambari in March be punished severely",
    ),
    G(
        "demand",
        "China|CHN",
        "CAF",
        "justice",
        "China has demanded that those responsible for the death of nine of its citizens at a mine near Bambari in March be punished severely",
    ),
    S("CAF/gov", "the government@1", "blamed", "the rebels of the CPC coalition for that attack"),
    G(
        "accuse",
        "the government@1|CAF/gov",
        "the rebels of the CPC coalition|CAF/rebels",
        "force",
        "the government blamed the rebels of the CPC coalition for that attack",
    ),
    S("CAF/rebels", "the rebels@1", "blamed", "Wagner@2"),
    G("accuse", "the rebels@1|CAF/rebels", "Wagner@2|WAGNER", "force", "the rebels blamed Wagner"),
    N(
        "mobilize",
        "Rwanda|RWA",
        "Bangui@3|CAF",
        "troops",
        "which has sent 1,000 soldiers of its own under an agreement with Bangui",
    ),
    S(
        "RWA",
        "Rwanda, which has sent 1,000 soldiers of its own under an agreement with Bangui,",
        ["thanked", "called"],
        "the expert for what it called her balanced report",
    ),
    G(
        "praise",
        "Rwanda|RWA",
        "the expert|UNO//yvonne-kouassi",
        "human_rights",
        "thanked the expert for what it called her balanced report",
    ),
    N(
        "praise",
        "Norway|NOR; Brazil|BRA",
        "the expert|UNO//yvonne-kouassi",
        "human_rights",
        "Norway and Brazil did as well",
    ),
    S(
        "AFRICA",
        "The African group",
        "appealed",
        "to resume the budget support that France suspended in 2021",
        to="all donors|WORLD",
        relays="Senegal|SEN",
    ),
    G(
        "appeal",
        "The African group|AFRICA",
        "all donors|WORLD",
        "aid",
        "appealed to all donors to resume the budget support",
    ),
    G("sanction", "France@2|FRA", "CAF", "aid", "the budget support that France suspended in 2021"),
    S(
        "UNO//yvonne-kouassi",
        "Kouassi@1",
        "told",
        "she had received two death threats since Friday",
        to="this service|?/media",
    ),
    G("threaten", "?", "she|UNO//yvonne-kouassi", "human_rights", "two death threats since Friday"),
    S("UNO//yvonne-kouassi", "she@2", "said", '"I leave it open from whom,"', form="direct"),
    N(
        "aid",
        "The Swiss police|CHE/gov",
        "her|UNO//yvonne-kouassi",
        "human_rights",
        "The Swiss police have given her an escort",
    ),
)

story(
    "lagos-flood-rains-onslaught",
    "Metro Nigeria",
    "2014-11-05",
    """
Late rains lay siege to Lagos as forecasters defend their warning

LAGOS - Three days of rain that invaded the city from the lagoon have cut off parts of Lekki and forced hundreds of families from their homes, residents and rescue workers said on Wednesday.
The Nigerian weather office had promised a dry week. Its duty forecaster, Bimpe Oladele, rejected suggestions that her team had been caught asleep. "We told the public on Sunday that the front might strike. Nobody denies it was heavier than the models showed," she said.
A squall with gusts of 90 kilometres an hour attacked the seafront at Bar Beach on Tuesday night and seized two parked buses. Waves bombarded the wall that is meant to protect the new quarter of Eko Atlantic.
Across the border in Benin, Cotonou escaped with showers. Ghana's meteorologists expect the system to retreat toward the Gulf of Guinea by the weekend, and a French satellite bulletin said pressure over the Sahel was rising.
Trader Ngozi Ibekwe, 37, saved her freezer and lost her rice. She accused herself of trusting the radio. Her landlord, she said, had offered to cut the rent.
Children at a flooded primary school in Ajah were released early. "The water declared war on my classroom and won," their teacher, Mr. Folarin, wrote in a message to parents, asking them to bring dry socks.
In Abeokuta, 80 kilometres to the north, a rally of vintage cars from South Africa, Kenya and Britain was called off because the track had surrendered to mud. The organisers apologised to fans and hoped to return in March.
A hydrologist at the University of Ibadan, Kayode Arogundade, believes the flooding has more to do with blocked drains than with the sky. His survey found that every second channel on the peninsula was occupied by rubbish.
Lagos, a city of perhaps 15 million, gets 1,500 millimetres of rain a year, more than twice as much as London. The wettest day on record, in July 2011, brought 233 millimetres, according to the weather office.
Sunshine is forecast for Saturday, when Nigeria's under-20s meet Cameroon in a friendly.
""",
    S(
        "NGA/public; NGA/gov",
        "residents and rescue workers",
        "said",
        "Three days of rain that invaded the city from the lagoon have cut off parts of Lekki and forced hundreds of families from their homes",
        date="2014-11-05",
    ),
    S("NGA/gov", "The Nigerian weather office", "promised", "a dry week"),
    S(
        "NGA/gov/bimpe-oladele",
        "Its duty forecaster, Bimpe Oladele,",
        "rejected",
        "suggestions that her team had been caught asleep",
    ),
    S("?", "", "suggestions", "her team had been caught asleep", up=1),
    S(
        "NGA/gov/bimpe-oladele",
        "she",
        "said",
        '"We told the public on Sunday that the front might strike. Nobody denies it was heavier than the models showed,"',
        form="direct",
    ),
    S("GHA/gov", "Ghana's meteorologists", "expect", "the system to retreat toward the Gulf of Guinea by the weekend"),
    S("FRA", "a French satellite bulletin", "said", "pressure over the Sahel was rising"),
    S("NGA//ngozi-ibekwe", "She", "accused", "herself of trusting the radio"),
    S("NGA//ngozi-ibekwe", "she@1", "said", "Her landlord", "had offered to cut the rent"),
    S("NGA?", "Her landlord", "offered", "to cut the rent", up=1),
    S(
        "NGA//folarin",
        "their teacher, Mr. Folarin,",
        ["wrote", "asking"],
        '"The water declared war on my classroom and won,"',
        "to bring dry socks",
        form="mixed",
        to="parents|NGA/public",
    ),
    S("?/business", "The organisers", "apologised", "to fans"),
    S("?/business", "The organisers", "hoped", "to return in March"),
    S(
        "NGA/ngo/kayode-arogundade",
        "A hydrologist at the University of Ibadan, Kayode Arogundade,",
        "believes",
        "the flooding has more to do with blocked drains than with the sky",
    ),
    S(
        "NGA/ngo/kayode-arogundade",
        "His survey",
        "found",
        "every second channel on the peninsula was occupied by rubbish",
    ),
    S(
        "NGA/gov",
        "the weather office",
        "according to",
        "The wettest day on record, in July 2011, brought 233 millimetres",
    ),
)

story(
    "malawi-tanzania-lake-maize-ban",
    "Blantyre Morning News",
    "2028-08-23",
    """
Tanzania lifts ban on Malawi goods as lake patrols resume talks

Tanzania on Tuesday lifted a two-month ban on farm produce from Malawi and South Africa after both neighbours agreed to reopen their markets to its bananas and maize flour.
The agreement was reached in Dodoma by the farm ministers of the three countries, with Zambia as mediator. Trucks that had been stopped at the Songwe border post since June began to cross on Tuesday night, Malawi's revenue authority said.
"We have withdrawn our measure because they have withdrawn theirs. If they bring it back, so shall we," Tanzanian minister Hamisi Lwakatare told a news conference. He thanked Lusaka for its patience.
Malawi had blocked maize from its larger neighbour last year, citing a plant disease. Tanzania called the reason invented and accused Lilongwe of protecting two mills that belong to a brother of its trade minister. The minister, Thokozani Gama, denied that again on Wednesday. She would sue "whoever repeats it", she warned.
The deal does not touch a much older quarrel. Malawi claims the whole of the lake that it calls after itself and Tanzania calls Nyasa, under an Anglo-German treaty of 1890; Tanzania wants the border drawn down the middle. Each side has a patrol boat there. In July the Tanzanian one arrested eleven Malawian fishermen off Mbamba Bay, and Malawi's held a Tanzanian ferry for a day in reply. All were let go.
Mozambique, the third country on the shore, has stayed out of the dispute. Its offer to host a joint commission has been accepted by Tanzania. Malawi insists on mediation by former presidents of the region, as in 2013, and has written to the African Union's border programme asking it to pay for a survey.
British firm Surestream-Albion, which holds a Malawian licence to look for oil, said it had suspended work after a letter from Dodoma that it described as threatening. Tanzania's energy ministry said it had merely reminded the company of the law.
The Southern African Development Community congratulated the ministers on the trade agreement and urged them to tackle the lake as well. South Africa's farmers' union welcomed it but criticised its own government for having taken two months.
Malawi, landlocked, ships a third of its tobacco through Dar es Salaam. Its kwacha rose by 2 percent.
""",
    N(
        "retreat",
        "Tanzania@1|TZA",
        "Malawi@1|MWI; South Africa@0|ZAF",
        "trade",
        "Tanzania on Tuesday lifted a two-month ban on farm produce from Malawi and South Africa",
        "Tanzania lifts ban on Malawi goods",
    ),
    N(
        "agree",
        "both neighbours|MWI; both neighbours|ZAF",
        "Tanzania@1|TZA",
        "trade",
        "both neighbours agreed to reopen their markets to its bananas and maize flour",
    ),
    N(
        "meet",
        "the farm ministers of the three countries|TZA/gov; the farm ministers of the three countries|MWI/gov; the farm ministers of the three countries|ZAF/gov",
        "",
        "trade negotiations",
        "The agreement was reached in Dodoma by the farm ministers of the three countries",
    ),
    S(
        "MWI/gov",
        "Malawi's revenue authority",
        "said",
        "Trucks that had been stopped at the Songwe border post since June began to cross on Tuesday night",
    ),
    S(
        "TZA/gov/hamisi-lwakatare",
        "Tanzanian minister Hamisi Lwakatare",
        "told",
        '"We have withdrawn our measure because they have withdrawn theirs. If they bring it back, so shall we,"',
        form="direct",
        to="a news conference|?/media",
    ),
    G("threaten", "we|TZA", "they@1|MWI; they@1|ZAF", "trade", "so shall we", cond="if: If they bring it back"),
    G("demand", "we|TZA", "they@1|MWI; they@1|ZAF", "trade", "If they bring it back"),
    S("TZA/gov/hamisi-lwakatare", "He", "thanked", "Lusaka for its patience"),
    G(
        "praise",
        "He|TZA/gov/hamisi-lwakatare",
        "Lusaka|ZMB",
        "negotiations trade",
        "He thanked Lusaka for its patience",
    ),
    N(
        "sanction",
        "Malawi@3|MWI",
        "its larger neighbour|TZA",
        "trade",
        "Malawi had blocked maize from its larger neighbour last year",
    ),
    S("MWI", "Malawi@3", "citing", "a plant disease"),
    S("TZA", "Tanzania@2", "called", "the reason invented"),
    G("accuse", "Tanzania@2|TZA", "MWI", "trade", "Tanzania called the reason invented"),
    S(
        "TZA",
        "Tanzania@2",
        "accused",
        "Lilongwe of protecting two mills that belong to a brother of its trade minister",
    ),
    G("accuse", "Tanzania@2|TZA", "Lilongwe|MWI", "trade", "accused Lilongwe of protecting two mills"),
    N(
        "deny",
        "The minister, Thokozani Gama|MWI/gov/thokozani-gama",
        "TZA",
        "trade",
        "The minister, Thokozani Gama, denied that again on Wednesday",
    ),
    S(
        "MWI/gov/thokozani-gama",
        "she@0",
        "warned",
        'She would sue "whoever repeats it"',
        form="mixed",
        date="2028-08-23",
    ),
    G(
        "threaten",
        "she@0|MWI/gov/thokozani-gama",
        '"whoever repeats it"|TZA',
        "justice",
        'She would sue "whoever repeats it"',
    ),
    S("TZA", "Tanzania@4", "wants", "the border drawn down the middle"),
    G(
        "demand",
        "Tanzania@4|TZA",
        "MWI",
        "territory",
        "Tanzania wants the border drawn down the middle",
        time="present",
    ),
    N(
        "coerce",
        "the Tanzanian one|TZA/mil",
        "eleven Malawian fishermen|MWI/public",
        "territory shipping",
        "the Tanzanian one arrested eleven Malawian fishermen off Mbamba Bay",
    ),
    N(
        "coerce",
        "Malawi's@1|MWI/mil",
        "a Tanzanian ferry|TZA/business",
        "territory shipping",
        "Malawi's held a Tanzanian ferry for a day in reply",
    ),
    N("retreat", "TZA; MWI", "MWI; TZA", "prisoners", "All were let go"),
    S("MOZ", "Its", "offer", "to host a joint commission"),
    G("offer", "Its|MOZ", "MWI; TZA", "territory negotiations", "Its offer to host a joint commission"),
    N("agree", "Tanzania@5|TZA", "MOZ", "territory negotiations", "has been accepted by Tanzania"),
    S("MWI", "Malawi@6", "insists", "on mediation by former presidents of the region, as in 2013"),
    G(
        "demand",
        "Malawi@6|MWI",
        "TZA",
        "negotiations territory",
        "Malawi insists on mediation by former presidents of the region",
        time="present",
    ),
    S("MWI", "Malawi@6", "asking", "to pay for a survey", to="the African Union's border programme|AU"),
    G(
        "appeal",
        "Malawi@6|MWI",
        "the African Union's border programme|AU",
        "territory aid",
        "has written to the African Union's border programme asking it to pay for a survey",
    ),
    S(
        "GBR/business/surestream-albion",
        "British firm Surestream-Albion, which holds a Malawian licence to look for oil,",
        "said",
        "it had suspended work after a letter from Dodoma that it described as threatening",
    ),
    G(
        "threaten",
        "Dodoma@1|TZA/gov",
        "it|GBR/business/surestream-albion",
        "energy territory",
        "a letter from Dodoma that it described as threatening",
    ),
    S("TZA/gov", "Tanzania's energy ministry", "said", "it had merely reminded the company of the law"),
    G(
        "deny",
        "Tanzania's energy ministry|TZA/gov",
        "the company|GBR/business/surestream-albion",
        "energy",
        "it had merely reminded the company of the law",
    ),
    S("SADC", "The Southern African Development Community", "congratulated", "the ministers on the trade agreement"),
    G(
        "praise",
        "The Southern African Development Community|SADC",
        "the ministers|TZA/gov; the ministers|MWI/gov; the ministers|ZAF/gov",
        "trade",
        "congratulated the ministers on the trade agreement",
    ),
    S(
        "SADC",
        "The Southern African Development Community",
        "urged",
        "to tackle the lake as well",
        to="them@0|TZA/gov; them@0|MWI/gov; them@0|ZAF/gov",
    ),
    G(
        "appeal",
        "The Southern African Development Community|SADC",
        "them@0|TZA/gov; them@0|MWI/gov; them@0|ZAF/gov",
        "territory",
        "urged them to tackle the lake as well",
    ),
    S("ZAF/business", "South Africa's farmers' union", "welcomed", "it@7"),
    G(
        "praise",
        "South Africa's farmers' union|ZAF/business",
        "ZAF/gov; TZA/gov; MWI/gov",
        "trade",
        "South Africa's farmers' union welcomed it",
    ),
    S("ZAF/business", "South Africa's farmers' union", "criticised", "its own government for having taken two months"),
    G(
        "accuse",
        "South Africa's farmers' union|ZAF/business",
        "its own government|ZAF/gov",
        "trade",
        "criticised its own government for having taken two months",
    ),
)

story(
    "bangladesh-myanmar-rohingya-return-list",
    "Dhaka Standard",
    "2029-09-20",
    """
Dhaka accuses Myanmar of shelling as repatriation is put off again

COX'S BAZAR - Bangladesh on Thursday summoned Myanmar's ambassador for the third time this month after mortar shells landed in the hill district of Bandarban, killing a farmer and wounding four people.
The foreign ministry handed the envoy a note of protest in which it "strongly condemned" the fire and warned that Dhaka would not remain a spectator if it happened once more.
Myanmar's military government blamed the Arakan Army, the ethnic Rakhine force that controls nearly all of the border. "The shells did not come from us because we are not there," its spokesman, Brigadier Kyaw Thiha, told Chinese news agency Xinhua.
The Arakan Army denied it too. It said the rounds had been fired from Bangladeshi soil by Rohingya militants, whom it accuses the neighbour's intelligence service of arming. Dhaka has always dismissed that.
The incident put an end, for now, to a plan under which 1,100 Rohingya refugees were to return to Maungdaw on Monday. The plan, worked out with the help of China and Qatar, had been agreed by Bangladesh and the Arakan Army in Kunming in July. Beijing urged all sides to keep to it. The junta, which was not consulted, called the Kunming paper null and void.
"We will not send a single family into gunfire," Bangladesh's commissioner for refugees, Shahidul Haque Munshi, said at the Kutupalong camp. He demanded a written guarantee from "whoever holds the other bank".
The UN refugee agency praised the delay. Its spokeswoman had asked Dhaka last week to postpone the return until its staff could visit the villages; the Arakan Army has so far refused them entry.
More than 700,000 Rohingya fled a campaign by Myanmar's army in 2017 that the United States has called genocide. The Gambia brought a case before the International Court of Justice two years later on behalf of the Organisation of Islamic Cooperation. A judgment is expected by the end of the year.
India, which has fenced part of its own border with both countries, deported 68 Rohingya to Bangladesh in August. Bangladeshi guards pushed most of them back; three women are still stranded on an island in the Naf river, Human Rights Watch says. It called on both governments to stop playing "ping-pong with people".
Malaysia and Indonesia offered on Wednesday to send observers. Thailand, in the chair of ASEAN's contact group, has not reacted.
""",
    N(
        "accuse",
        "Bangladesh@0|BGD",
        "Myanmar's ambassador|MMR/embassy",
        "force territory",
        "Bangladesh on Thursday summoned Myanmar's ambassador for the third time this month",
        "Dhaka accuses Myanmar of shelling",
    ),
    N(
        "attack",
        "?",
        "the hill district of Bandarban|BGD",
        "force",
        "mortar shells landed in the hill district of Bandarban, killing a farmer and wounding four people",
    ),
    S("BGD/mfa", "a note of protest", "condemned", "the fire"),
    G(
        "accuse",
        "The foreign ministry|BGD/mfa",
        "the envoy|MMR/embassy",
        "force territory",
        'it "strongly condemned" the fire',
    ),
    S("BGD/mfa", "a note of protest", "warned", "Dhaka would not remain a spectator if it happened once more"),
    G(
        "threaten",
        "Dhaka@1|BGD",
        "the envoy|MMR",
        "force",
        "Dhaka would not remain a spectator",
        cond="if: if it happened once more",
    ),
    G("demand", "Dhaka@1|BGD", "the envoy|MMR", "force", "it happened once more"),
    S(
        "MMR/gov",
        "Myanmar's military government",
        "blamed",
        "the Arakan Army, the ethnic Rakhine force that controls nearly all of the border",
    ),
    G(
        "accuse",
        "Myanmar's military government|MMR/gov",
        "the Arakan Army@0|AA",
        "force",
        "Myanmar's military government blamed the Arakan Army",
    ),
    S(
        "MMR/gov/kyaw-thiha",
        "its spokesman, Brigadier Kyaw Thiha,",
        "told",
        '"The shells did not come from us because we are not there,"',
        form="direct",
        to="Chinese news agency Xinhua|CHN/media/xinhua",
        relays="Chinese news agency Xinhua|CHN/media/xinhua",
    ),
    G(
        "deny",
        "its spokesman, Brigadier Kyaw Thiha|MMR/gov/kyaw-thiha",
        "BGD",
        "force",
        "The shells did not come from us",
    ),
    N("deny", "The Arakan Army@0|AA", "MMR/gov", "force", "The Arakan Army denied it too"),
    S("AA", "It@0", "said", "the rounds had been fired from Bangladeshi soil by Rohingya militants"),
    G(
        "accuse",
        "It@0|AA",
        "Rohingya militants|ROHINGYA",
        "force",
        "the rounds had been fired from Bangladeshi soil by Rohingya militants",
    ),
    S("AA", "it@2", "accuses", "the neighbour's intelligence service of arming"),
    G(
        "accuse",
        "it@2|AA",
        "the neighbour's intelligence service|BGD/intel",
        "weapons",
        "whom it accuses the neighbour's intelligence service of arming",
        time="present",
    ),
    N("deny", "Dhaka@2|BGD", "AA", "weapons", "Dhaka has always dismissed that"),
    N(
        "agree",
        "Bangladesh@1|BGD; the Arakan Army@1|AA",
        "",
        "migration",
        "had been agreed by Bangladesh and the Arakan Army in Kunming in July",
    ),
    S("CHN", "Beijing", "urged", "to keep to it", to="all sides|BGD; all sides|AA; all sides|MMR"),
    G(
        "appeal",
        "Beijing|CHN",
        "all sides|BGD; all sides|AA; all sides|MMR",
        "migration negotiations",
        "Beijing urged all sides to keep to it",
    ),
    S("MMR/gov", "The junta, which was not consulted,", "called", "the Kunming paper null and void"),
    G(
        "reject",
        "The junta|MMR/gov",
        "BGD; AA",
        "migration sovereignty",
        "The junta, which was not consulted, called the Kunming paper null and void",
    ),
    S(
        "BGD/gov/shahidul-haque-munshi",
        "Bangladesh's commissioner for refugees, Shahidul Haque Munshi,",
        "said",
        '"We will not send a single family into gunfire,"',
        form="direct",
    ),
    G(
        "reject",
        "We|BGD",
        "MMR; AA",
        "migration humanitarian",
        "We will not send a single family into gunfire",
        "repatriation is put off again",
    ),
    S(
        "BGD/gov/shahidul-haque-munshi",
        "He",
        "demanded",
        'a written guarantee from "whoever holds the other bank"',
        form="mixed",
    ),
    G(
        "demand",
        "He|BGD/gov/shahidul-haque-munshi",
        '"whoever holds the other bank"|AA',
        "security_guarantees migration",
        "He demanded a written guarantee",
    ),
    S("UNO/unhcr", "The UN refugee agency", "praised", "the delay"),
    G("praise", "The UN refugee agency|UNO/unhcr", "BGD", "migration", "The UN refugee agency praised the delay"),
    S(
        "UNO/unhcr",
        "Its spokeswoman",
        "asked",
        "to postpone the return until its staff could visit the villages",
        to="Dhaka@3|BGD",
    ),
    G(
        "appeal",
        "Its spokeswoman|UNO/unhcr",
        "Dhaka@3|BGD",
        "migration",
        "to postpone the return",
        cond="until: until its staff could visit the villages",
    ),
    N(
        "reject",
        "the Arakan Army@2|AA",
        "them@0|UNO/unhcr",
        "humanitarian",
        "the Arakan Army has so far refused them entry",
    ),
    N(
        "attack",
        "Myanmar's army|MMR/mil",
        "Rohingya@2|ROHINGYA",
        "force human_rights",
        "a campaign by Myanmar's army in 2017",
    ),
    S("USA", "the United States", "called", "genocide"),
    G(
        "accuse",
        "the United States|USA",
        "Myanmar's army|MMR/mil",
        "human_rights",
        "that the United States has called genocide",
    ),
    N(
        "accuse",
        "The Gambia|GMB",
        "MMR",
        "justice",
        "The Gambia brought a case before the International Court of Justice",
    ),
    C(
        "the Organisation of Islamic Cooperation|OIC",
        "The Gambia|GMB",
        "the International Court of Justice|ICJ",
        "The Gambia brought a case before the International Court of Justice two years later on behalf of the Organisation of Islamic Cooperation",
    ),
    N("coerce", "India|IND", "68 Rohingya|ROHINGYA", "migration", "deported 68 Rohingya to Bangladesh in August"),
    N(
        "coerce",
        "Bangladeshi guards|BGD/mil",
        "most of them|ROHINGYA",
        "migration",
        "Bangladeshi guards pushed most of them back",
    ),
    S("HRW", "Human Rights Watch", "says", "three women are still stranded on an island in the Naf river"),
    S(
        "HRW",
        "It@1",
        "called on",
        'to stop playing "ping-pong with people"',
        form="mixed",
        to="both governments|IND/gov; both governments|BGD/gov",
    ),
    G(
        "appeal",
        "It@1|HRW",
        "both governments|IND/gov; both governments|BGD/gov",
        "migration human_rights",
        "called on both governments to stop playing",
    ),
    S("MYS; IDN", "Malaysia and Indonesia", "offered", "to send observers", date="2029-09-19"),
    G("offer", "Malaysia|MYS; Indonesia|IDN", "BGD; MMR; AA", "migration", "offered on Wednesday to send observers"),
)
