"""Invented stories, fifteenth batch: whom an act is meant for, told in many ways."""

from training.stories.notation import C, G, N, S, story

story(
    "kenya-somalia-jubba",
    "Mombasa Courier",
    "2022-05-17",
    """
Nairobi and Mogadishu trade blame over Jubba raid

Kenya accused Somalia on Tuesday of arming clan fighters who overran a police post at Elwak, and demanded that its neighbour hand over their commander.
"They crossed at night, with rifles that we know by their numbers," the interior secretary, Moses Kiptanui, told reporters in Nairobi. "We expect an answer by Friday."
The answer came sooner. Somalia's information minister, Abdirahman Guled, said that not one rifle had left the army's stores and advised the Kenyans to ask Jubaland, whose forces they had trained themselves. He called the demand an insult. Nobody would be handed over, he said.
Jubaland, caught between the two, said nothing.
Ethiopia, which has troops on both sides of the triangle, urged its two partners to settle the matter through the joint border commission. Kiptanui said that his government had no objection. Mogadishu has not replied.
The commission last met in 2019, in Addis Ababa.
""",
    S(
        "KEN",
        "Kenya",
        "accused",
        "Somalia@0",
        "of arming clan fighters who overran a police post at Elwak",
        date="2022-05-17",
    ),
    G(
        "accuse",
        "Kenya|KEN",
        "Somalia|SOM",
        "weapons force",
        "Kenya accused Somalia on Tuesday of arming clan fighters",
        "Nairobi and Mogadishu trade blame over Jubba raid",
    ),
    S("KEN", "Kenya", "demanded", "its neighbour hand over their commander", date="2022-05-17"),
    G("demand", "Kenya|KEN", "its neighbour|SOM", "justice", "its neighbour hand over their commander"),
    S(
        "KEN/gov/moses-kiptanui",
        "the interior secretary, Moses Kiptanui",
        "told",
        '"They crossed at night, with rifles that we know by their numbers,"',
        '"We expect an answer by Friday."',
        form="direct",
        to="reporters|?/media",
        date="2022-05-17",
    ),
    G(
        "appeal",
        "We|KEN/gov/moses-kiptanui",
        "SOM",
        "justice",
        "We expect an answer by Friday",
        by="2022-05-20: by Friday",
    ),
    S(
        "SOM/gov/abdirahman-guled",
        "Somalia's information minister, Abdirahman Guled",
        "said",
        "not one rifle had left the army's stores",
    ),
    G(
        "deny",
        "Somalia's information minister, Abdirahman Guled|SOM/gov/abdirahman-guled",
        "KEN",
        "weapons",
        "not one rifle had left the army's stores",
    ),
    S(
        "SOM/gov/abdirahman-guled",
        "Somalia's information minister, Abdirahman Guled",
        "advised",
        "to ask Jubaland, whose forces they had trained themselves",
        to="the Kenyans|KEN",
    ),
    G(
        "appeal",
        "Somalia's information minister, Abdirahman Guled|SOM/gov/abdirahman-guled",
        "the Kenyans|KEN",
        "weapons",
        "advised the Kenyans to ask Jubaland",
    ),
    S("SOM/gov/abdirahman-guled", "He", "called", "the demand an insult"),
    G("accuse", "He|SOM/gov/abdirahman-guled", "KEN", "justice relations", "called the demand an insult"),
    S("SOM/gov/abdirahman-guled", "he", "said", "Nobody would be handed over"),
    G("reject", "he|SOM/gov/abdirahman-guled", "KEN", "justice", "Nobody would be handed over"),
    S(
        "ETH",
        "Ethiopia, which has troops on both sides of the triangle",
        "urged",
        "to settle the matter through the joint border commission",
        to="its two partners|KEN; SOM",
    ),
    G(
        "appeal",
        "Ethiopia|ETH",
        "its two partners|KEN; SOM",
        "negotiations",
        "urged its two partners to settle the matter through the joint border commission",
    ),
    S("KEN/gov/moses-kiptanui", "Kiptanui", "said", "his government had no objection"),
    G("agree", "his government|KEN/gov", "ETH", "negotiations", "his government had no objection"),
    G("agree", "Mogadishu|SOM", "ETH", "negotiations", "Mogadishu has not replied", back=None, mod="negated"),
)

story(
    "peru-bolivia-lake",
    "Altiplano Diario",
    "2018-11-14",
    """
Three capitals, one lake

La Paz and Lima agreed on Wednesday to share the cost of a plant that will clean the waters of the Bay of Cohana, their environment ministers said after talks in Santiago.
Chile, which lent the room and the coffee, is no party to the arrangement.
Under it Peru pays three fifths. Bolivia has promised to close the tanneries of El Alto that have no permits by the end of next year. "We owe this to those who drink from the lake," its minister, Rosario Mamani, said. She thanked her colleague for his patience.
He was less kind. Víctor Huarcaya said that five earlier promises had been broken on the other shore and that Lima would pay nothing until the first tannery was shut. The European Union, which both sides had asked for a loan, will decide in March.
Fishermen from Copacabana burned tyres outside the ministry in La Paz. They want compensation, now, and blame the government for having talked about pipes and never about fish. The mayor of Puno, on the Peruvian side, praised them for it.
""",
    S(
        "BOL/gov; PER/gov",
        "their environment ministers",
        "said",
        "La Paz and Lima agreed on Wednesday to share the cost of a plant that will clean the waters of the Bay of Cohana",
        date="2018-11-14",
    ),
    G("agree", "La Paz|BOL; Lima|PER", "", "other", "La Paz and Lima agreed on Wednesday to share the cost of a plant"),
    N("meet", "BOL/gov; PER/gov", "", "other negotiations", "after talks in Santiago"),
    N("promise", "Peru|PER", "Bolivia|BOL", "other aid", "Peru pays three fifths"),
    N(
        "promise",
        "Bolivia|BOL",
        "PER",
        "other",
        "Bolivia has promised to close the tanneries of El Alto that have no permits",
        by="2019-12-31: by the end of next year",
    ),
    S(
        "BOL/gov/rosario-mamani",
        "its minister, Rosario Mamani",
        "said",
        '"We owe this to those who drink from the lake,"',
        form="direct",
    ),
    N(
        "praise",
        "She|BOL/gov/rosario-mamani",
        "her colleague|PER/gov/victor-huarcaya",
        "other",
        "She thanked her colleague for his patience",
    ),
    S("BOL/gov/rosario-mamani", "She", "thanked", "her colleague for his patience"),
    S(
        "PER/gov/victor-huarcaya",
        "Víctor Huarcaya",
        "said",
        "five earlier promises had been broken on the other shore",
        "Lima would pay nothing until the first tannery was shut",
    ),
    G(
        "accuse",
        "Víctor Huarcaya|PER/gov/victor-huarcaya",
        "the other shore|BOL",
        "other negotiations",
        "five earlier promises had been broken on the other shore",
    ),
    G("reject", "Lima|PER", "BOL", "other", "Lima would pay nothing", cond="until: until the first tannery was shut"),
    G("demand", "Lima|PER", "BOL", "other", "the first tannery was shut"),
    N("appeal", "both sides|BOL; PER", "The European Union|EU", "aid", "which both sides had asked for a loan"),
    N(
        "protest",
        "Fishermen from Copacabana|BOL/public",
        "BOL/gov",
        "other",
        "Fishermen from Copacabana burned tyres outside the ministry in La Paz",
    ),
    S("BOL/public", "They", "want", "compensation, now"),
    G("demand", "They|BOL/public", "the government|BOL/gov", "other", "They want compensation, now", by="?: now"),
    S("BOL/public", "They", "blame", "the government for having talked about pipes and never about fish"),
    G(
        "accuse",
        "They|BOL/public",
        "the government|BOL/gov",
        "other",
        "blame the government for having talked about pipes and never about fish",
    ),
    S("PER/gov", "The mayor of Puno, on the Peruvian side", "praised", "them for it"),
    G("praise", "The mayor of Puno|PER/gov", "them|BOL/public", "other", "praised them for it"),
)

story(
    "eu-uk-steel-quota",
    "The Thameside Gazette",
    "2025-10-21",
    """
WE WON'T BLINK, BRUSSELS

Trade chief tells bloc and White House: hands off our steel
BRITAIN will hit back within weeks if the EU slashes its steel quota, Trade Secretary Fiona Harkness vowed last night.
The furious minister blasted eurocrats for "dressing up greed as green policy" and said she would slap duties on French cheese and German cars "before the ink is dry".
She had harsh words for the Americans too. Washington promised us a carve-out in May, she fumed, and we are still waiting. "Friends keep their word. I'm asking them to keep theirs."
Sources close to the commissioner hit back. London was invited to Thursday's talks and had not bothered to reply, one said. "They complain of a shut door they never knocked on."
Not true, insisted Harkness's team: an acceptance went off on Monday.
Steelworkers in Port Talbot marched through the town with a cardboard coffin. Union boss Dai Probert said: "She's got our backing. The lot upstairs in Number 10 haven't." He urged the PM to nationalise the works.
A Downing Street spokesman refused to be drawn.
""",
    S(
        "GBR/gov/fiona-harkness",
        "Trade Secretary Fiona Harkness",
        "vowed",
        "BRITAIN will hit back within weeks if the EU slashes its steel quota",
        date="2025-10-20",
    ),
    G(
        "threaten",
        "BRITAIN|GBR",
        "the EU|EU",
        "trade",
        "BRITAIN will hit back within weeks",
        cond="if: if the EU slashes its steel quota",
        by="?: within weeks",
    ),
    G(
        "demand",
        "BRITAIN|GBR",
        "the EU|EU",
        "trade",
        "the EU slashes its steel quota",
        "Trade chief tells bloc and White House: hands off our steel",
    ),
    S(
        "GBR/gov/fiona-harkness",
        "The furious minister",
        "blasted",
        'eurocrats for "dressing up greed as green policy"',
        form="mixed",
    ),
    G(
        "accuse",
        "The furious minister|GBR/gov/fiona-harkness",
        "eurocrats|EU/commission",
        "trade",
        'blasted eurocrats for "dressing up greed as green policy"',
    ),
    S(
        "GBR/gov/fiona-harkness",
        "The furious minister",
        "said",
        'she would slap duties on French cheese and German cars "before the ink is dry"',
        form="mixed",
    ),
    G(
        "threaten",
        "she|GBR/gov/fiona-harkness",
        "EU",
        "trade",
        "she would slap duties on French cheese and German cars",
        by="?: before the ink is dry",
    ),
    S("GBR/gov/fiona-harkness", "she", "fumed", "Washington promised us a carve-out in May", "we are still waiting"),
    G(
        "accuse",
        "she|GBR/gov/fiona-harkness",
        "Washington|USA",
        "trade",
        "we are still waiting",
        "She had harsh words for the Americans too",
    ),
    G("promise", "Washington|USA", "us|GBR", "trade", "Washington promised us a carve-out in May"),
    S(
        "GBR/gov/fiona-harkness",
        "she",
        None,
        '"Friends keep their word. I\'m asking them to keep theirs."',
        form="direct",
    ),
    G("appeal", "I|GBR/gov/fiona-harkness", "them|USA", "trade", "I'm asking them to keep theirs", time="present"),
    S("EU/commission", "one", "said", "London was invited to Thursday's talks and had not bothered to reply"),
    G(
        "accuse",
        "one|EU/commission",
        "London|GBR",
        "trade negotiations",
        "had not bothered to reply",
        "They complain of a shut door they never knocked on",
    ),
    G("appeal", "EU/commission", "London|GBR", "trade negotiations", "London was invited to Thursday's talks"),
    S("EU/commission", "one", None, '"They complain of a shut door they never knocked on."', form="direct"),
    S("GBR/gov", "Harkness's team", "insisted", "Not true", "an acceptance went off on Monday"),
    G("deny", "Harkness's team|GBR/gov", "EU/commission", "trade negotiations", "Not true"),
    G("agree", "GBR", "EU/commission", "negotiations trade", "an acceptance went off on Monday"),
    N(
        "protest",
        "Steelworkers in Port Talbot|GBR/public",
        "",
        "trade",
        "Steelworkers in Port Talbot marched through the town with a cardboard coffin",
    ),
    S(
        "GBR/ngo/dai-probert",
        "Union boss Dai Probert",
        "said",
        "\"She's got our backing. The lot upstairs in Number 10 haven't.\"",
        form="direct",
    ),
    G(
        "praise",
        "Union boss Dai Probert|GBR/ngo/dai-probert",
        "She|GBR/gov/fiona-harkness",
        "trade",
        "She's got our backing",
        time="present",
    ),
    G(
        "praise",
        "Union boss Dai Probert|GBR/ngo/dai-probert",
        "The lot upstairs in Number 10|GBR/pm",
        "trade",
        "The lot upstairs in Number 10 haven't",
        time="present",
        mod="negated",
    ),
    S("GBR/ngo/dai-probert", "He", "urged", "to nationalise the works", to="the PM|GBR/pm"),
    G("appeal", "He|GBR/ngo/dai-probert", "the PM|GBR/pm", "other trade", "He urged the PM to nationalise the works"),
)

story(
    "sahel-mali-algeria",
    "Niger River Wire",
    "2025-04-09",
    """
Bamako and its allies call envoys home from Algiers

BAMAKO (NRW) - Mali, Burkina Faso and Niger recalled their ambassadors from Algeria on Wednesday after the downing of a Malian drone near Tin Zaouatine, which Mali calls an act of aggression.
Algeria says the aircraft had crossed two kilometres into its airspace. "We gave three warnings. None was answered," the defence ministry said in a statement.
That is false, the Malian transition's spokesman, Colonel Seydou Diallo, replied: the wreck lies on our soil, and anyone may come and see it. He went on to accuse the northern neighbour of "giving bed and bread to the killers of our soldiers".
The three governments also closed their airspace to Algerian planes. Algiers did the same to Malian ones, leaving out the other two.
The African Union appealed to both sides for restraint and offered to send the wise men of its panel. Algeria accepted. Diallo told state television that nobody needed to be wise on Mali's behalf.
Russia, a friend to everybody concerned, has been quiet. Its foreign ministry cancelled a briefing.
In Gao a crowd of young people marched to the Algerian consulate and pelted it with eggs.
""",
    N(
        "sanction",
        "Mali|MLI; Burkina Faso|BFA; Niger|NER",
        "Algeria|DZA",
        "relations",
        "Mali, Burkina Faso and Niger recalled their ambassadors from Algeria",
        "Bamako and its allies call envoys home from Algiers",
    ),
    N("attack", "DZA", "MLI", "force shipping", "the downing of a Malian drone near Tin Zaouatine"),
    S("MLI", "Mali@1", "calls", "the downing of a Malian drone near Tin Zaouatine", "an act of aggression"),
    G("accuse", "Mali@1|MLI", "Algeria|DZA", "force", "which Mali calls an act of aggression", time="present"),
    S("DZA", "Algeria", "says", "the aircraft had crossed two kilometres into its airspace"),
    G(
        "accuse",
        "Algeria|DZA",
        "MLI",
        "shipping sovereignty",
        "the aircraft had crossed two kilometres into its airspace",
        time="present",
    ),
    S(
        "DZA/mod",
        "the defence ministry",
        "said in a statement",
        '"We gave three warnings. None was answered,"',
        form="direct",
    ),
    S(
        "MLI/gov/seydou-diallo",
        "the Malian transition's spokesman, Colonel Seydou Diallo",
        "replied",
        "That is false",
        "the wreck lies on our soil, and anyone may come and see it",
    ),
    G(
        "deny",
        "the Malian transition's spokesman, Colonel Seydou Diallo|MLI/gov/seydou-diallo",
        "DZA",
        "shipping sovereignty",
        "That is false",
    ),
    S(
        "MLI/gov/seydou-diallo",
        "He",
        "accuse",
        'the northern neighbour of "giving bed and bread to the killers of our soldiers"',
        form="mixed",
    ),
    G(
        "accuse",
        "He|MLI/gov/seydou-diallo",
        "the northern neighbour|DZA",
        "terrorism",
        'the northern neighbour of "giving bed and bread to the killers of our soldiers"',
    ),
    N(
        "sanction",
        "The three governments|MLI; BFA; NER",
        "Algerian|DZA",
        "shipping",
        "The three governments also closed their airspace to Algerian planes",
    ),
    N(
        "sanction",
        "Algiers@1|DZA",
        "Malian@2|MLI",
        "shipping",
        "Algiers did the same to Malian ones, leaving out the other two",
    ),
    S("AU", "The African Union", "appealed", "for restraint", to="both sides|MLI; DZA"),
    G(
        "appeal",
        "The African Union|AU",
        "both sides|MLI; DZA",
        "force relations",
        "appealed to both sides for restraint",
    ),
    S("AU", "The African Union", "offered", "to send the wise men of its panel"),
    G(
        "offer",
        "The African Union|AU",
        "both sides|MLI; DZA",
        "negotiations",
        "offered to send the wise men of its panel",
    ),
    N("agree", "Algeria|DZA", "AU", "negotiations", "Algeria accepted"),
    S(
        "MLI/gov/seydou-diallo",
        "Diallo",
        "told",
        "nobody needed to be wise on Mali's behalf",
        to="state television|MLI/media",
    ),
    G("reject", "Diallo|MLI/gov/seydou-diallo", "AU", "negotiations", "nobody needed to be wise on Mali's behalf"),
    N(
        "protest",
        "a crowd of young people|MLI/public",
        "the Algerian consulate|DZA/embassy",
        "relations",
        "a crowd of young people marched to the Algerian consulate and pelted it with eggs",
    ),
)

story(
    "thai-cambodia-fence",
    "Siam Observer",
    "2025-08-13",
    """
Phnom Penh: pull down the wire first

Cambodia will not come to the border committee's session in Rayong next week as long as Thai soldiers go on stringing razor wire through the village of Chouk Chey, its foreign minister said yesterday.
"You do not discuss a house with somebody who is nailing your door shut," Chan Sophal told the Phnom Penh press corps.
The army dismissed the complaint. The wire stands on Thai ground, according to Second Army spokesman Maj Gen Prawit Suksan, who said that villagers had been told since 1991 to leave. He blamed Cambodian officials for having busied themselves with moving them in by night.
Malaysia, which brokered last month's truce, asked the two to let its observers look at the place. Bangkok has agreed; the other capital wants Indonesians and Filipinos in the party as well.
Meanwhile the United States suspended a shipment of small arms to both armies. A State Department official, who spoke on condition that his name not be used, said neither would see a crate "before we see quiet".
Trade at Poipet has come to a stop, and the casinos have let half their staff go.
""",
    S(
        "KHM/mfa/chan-sophal",
        "its foreign minister",
        "said",
        "Cambodia will not come to the border committee's session in Rayong next week as long as Thai soldiers go on stringing razor wire through the village of Chouk Chey",
        date="2025-08-12",
    ),
    G(
        "reject",
        "Cambodia|KHM",
        "THA",
        "negotiations territory",
        "Cambodia will not come to the border committee's session in Rayong next week",
        cond="until: as long as Thai soldiers go on stringing razor wire through the village of Chouk Chey",
    ),
    G(
        "demand",
        "KHM/mfa/chan-sophal",
        "Thai soldiers|THA/mil",
        "territory",
        "Thai soldiers go on stringing razor wire through the village of Chouk Chey",
        "pull down the wire first",
    ),
    S(
        "KHM/mfa/chan-sophal",
        "Chan Sophal",
        "told",
        '"You do not discuss a house with somebody who is nailing your door shut,"',
        form="direct",
        to="the Phnom Penh press corps|KHM/media",
    ),
    G(
        "accuse",
        "Chan Sophal|KHM/mfa/chan-sophal",
        "somebody who is nailing your door shut|THA",
        "territory",
        "somebody who is nailing your door shut",
    ),
    N(
        "deny",
        "The army|THA/mil",
        "KHM",
        "territory",
        "The army dismissed the complaint",
        "The wire stands on Thai ground",
    ),
    S(
        "THA/mil/prawit-suksan",
        "Second Army spokesman Maj Gen Prawit Suksan",
        "according to",
        "The wire stands on Thai ground",
    ),
    S(
        "THA/mil/prawit-suksan",
        "Second Army spokesman Maj Gen Prawit Suksan",
        "said",
        "villagers had been told since 1991 to leave",
    ),
    G("demand", "THA", "villagers|KHM/public", "territory", "villagers had been told since 1991 to leave"),
    S(
        "THA/mil/prawit-suksan",
        "He",
        "blamed",
        "Cambodian officials for having busied themselves with moving them in by night",
    ),
    G(
        "accuse",
        "He|THA/mil/prawit-suksan",
        "Cambodian officials|KHM/gov",
        "territory",
        "He blamed Cambodian officials",
    ),
    S(
        "MYS",
        "Malaysia, which brokered last month's truce",
        "asked",
        "to let its observers look at the place",
        to="the two|THA; KHM",
    ),
    G(
        "appeal",
        "Malaysia|MYS",
        "the two|THA; KHM",
        "territory negotiations",
        "asked the two to let its observers look at the place",
    ),
    N("agree", "Bangkok|THA", "MYS", "territory", "Bangkok has agreed"),
    S("KHM", "the other capital", "wants", "Indonesians and Filipinos in the party as well"),
    G(
        "demand",
        "the other capital|KHM",
        "MYS",
        "territory negotiations",
        "the other capital wants Indonesians and Filipinos in the party as well",
        time="present",
    ),
    N(
        "sanction",
        "the United States|USA",
        "both armies|THA/mil; KHM/mil",
        "weapons",
        "the United States suspended a shipment of small arms to both armies",
    ),
    S(
        "USA/state",
        "A State Department official, who spoke on condition that his name not be used",
        "said",
        'neither would see a crate "before we see quiet"',
        form="mixed",
    ),
    G(
        "threaten",
        "A State Department official|USA/state",
        "neither|THA; KHM",
        "weapons ceasefire",
        "neither would see a crate",
        cond="until: before we see quiet",
    ),
    G("demand", "we|USA/state", "neither|THA; KHM", "ceasefire", "we see quiet"),
)

story(
    "colombia-eln-column",
    "El Faro de Cartagena (English)",
    "2023-12-18",
    """
Opinion: Whom did the ELN mean?

When the ELN kidnapped the father of a footballer in October, it told the country that this had been a mistake. It apologised to the family, released the old man, and took four engineers a week later. So much for mistakes.
The government's negotiator, Ofelia Barrera, has now said that she will not return to Havana until the group gives up the practice altogether. Good. She should have said so a year ago. She offered it instead a truce without terms, and the guerrillas took it for weakness.
What do they want? The communiqué of Friday speaks of "the debts of the oligarchy" and threatens "whoever profits". I read it as meant for the oil companies, not for the cabinet: it is the third since Ecopetrol stopped paying for quiet in Arauca.
Venezuela could help. Caracas shelters the commanders; it could tell them that the bed comes at a price. But the president will not ask, for fear of hearing no.
Cuba, as ever, is only the landlord. It is unfair of Senator Lozano to blame Havana for talks that fail in its hotels. One might as well blame the waiter.
""",
    N(
        "coerce",
        "the ELN@1|ELN",
        "the father of a footballer|COL/public",
        "prisoners",
        "the ELN kidnapped the father of a footballer in October",
    ),
    S("ELN", "it", "told", "this had been a mistake", to="the country|COL/public"),
    N(
        "concede",
        "It|ELN",
        "the family|COL/public",
        "prisoners",
        "It apologised to the family",
        "it told the country that this had been a mistake",
    ),
    N("retreat", "ELN", "the old man|COL/public", "prisoners", "released the old man"),
    N("coerce", "ELN", "four engineers|COL/public", "prisoners", "took four engineers a week later"),
    S(
        "COL/gov/ofelia-barrera",
        "The government's negotiator, Ofelia Barrera",
        "said",
        "she will not return to Havana until the group gives up the practice altogether",
    ),
    G(
        "reject",
        "she|COL/gov/ofelia-barrera",
        "ELN",
        "negotiations prisoners",
        "she will not return to Havana",
        cond="until: until the group gives up the practice altogether",
    ),
    G(
        "demand",
        "The government's negotiator, Ofelia Barrera|COL/gov/ofelia-barrera",
        "the group|ELN",
        "prisoners",
        "the group gives up the practice altogether",
    ),
    N("offer", "She@1|COL/gov/ofelia-barrera", "it|ELN", "ceasefire", "She offered it instead a truce without terms"),
    S("ELN", "the guerrillas", "took it for", "weakness"),
    S("ELN", "The communiqué of Friday", "speaks", 'of "the debts of the oligarchy"', form="mixed", date="2023-12-15"),
    S("ELN", "The communiqué of Friday", "threatens", '"whoever profits"', form="direct", date="2023-12-15"),
    G(
        "threaten",
        "ELN",
        "the oil companies|COL/business",
        "energy force",
        'threatens "whoever profits"',
        time="present",
    ),
    S("AUTHOR", None, "I read it as", "meant for the oil companies, not for the cabinet"),
    C("ELN", "", "the oil companies|COL/business", "I read it as meant for the oil companies, not for the cabinet"),
    N("aid", "Caracas|VEN", "the commanders|ELN", "relations", "Caracas shelters the commanders", time="present"),
    N(
        "appeal",
        "the president|COL/president",
        "VEN",
        "negotiations",
        "the president will not ask",
        time="future",
        mod="negated",
    ),
    S("COL/parliament", "Senator Lozano", "blame", "Havana for talks that fail in its hotels"),
    G(
        "accuse",
        "Senator Lozano|COL/parliament",
        "Havana@1|CUB",
        "negotiations",
        "Senator Lozano to blame Havana for talks that fail in its hotels",
        time="present",
    ),
)

story(
    "asean-myanmar-statement",
    "Batavia Post",
    "2024-01-30",
    """
Ministers meet in Luang Prabang without the one they meant

The foreign ministers of ASEAN met here on Monday, with a clerk from Naypyitaw in the chair reserved for Myanmar's. All looked at him when they spoke, an Indonesian delegate said, and he wrote it down.
The bloc urged the parties to stop air strikes on towns, and one party is known to have aircraft. It renewed its call for the release of political prisoners. It welcomed Thailand's plan to truck food to Kayin state.
Laos, this year's chair, had wanted a softer text; Singapore and Malaysia refused. The three worked until two in the morning and settled on "deeply concerned".
The National Unity Government, which had not been invited, thanked the Malaysian minister by name and reproached the bloc with having "invited the arsonist to the fire drill". It offered to receive the food itself. Bangkok did not answer, and its vice-minister said only that the trucks would be driven by the Red Cross.
A junta broadcast later in the evening rejected interference "from whatever quarter". It mentioned no country.
""",
    N(
        "meet",
        "The foreign ministers of ASEAN|ASEAN; a clerk from Naypyitaw|MMR",
        "",
        "negotiations",
        "The foreign ministers of ASEAN met here on Monday",
    ),
    S("IDN/delegation", "an Indonesian delegate", "said", "All looked at him when they spoke", "he wrote it down"),
    S("ASEAN", "The bloc", "urged", "to stop air strikes on towns", to="the parties|MMR"),
    G("appeal", "The bloc|ASEAN", "one party|MMR", "force", "The bloc urged the parties to stop air strikes on towns"),
    S("ASEAN", "It", "call", "for the release of political prisoners"),
    G("appeal", "It|ASEAN", "MMR", "prisoners", "It renewed its call for the release of political prisoners"),
    S("ASEAN", "It", "welcomed", "Thailand's plan to truck food to Kayin state"),
    G("praise", "It|ASEAN", "Thailand|THA", "humanitarian", "It welcomed Thailand's plan to truck food to Kayin state"),
    S("LAO", "Laos, this year's chair", "wanted", "a softer text"),
    G("appeal", "Laos|LAO", "ASEAN", "negotiations", "Laos, this year's chair, had wanted a softer text"),
    N("reject", "Singapore|SGP; Malaysia|MYS", "Laos|LAO", "negotiations", "Singapore and Malaysia refused"),
    N("agree", "The three|LAO; SGP; MYS", "", "negotiations", 'settled on "deeply concerned"'),
    S("NUG", "The National Unity Government, which had not been invited", "thanked", "the Malaysian minister by name"),
    G(
        "praise",
        "The National Unity Government|NUG",
        "the Malaysian minister|MYS/mfa",
        "relations",
        "thanked the Malaysian minister by name",
    ),
    S(
        "NUG",
        "The National Unity Government, which had not been invited",
        "reproached",
        'the bloc with having "invited the arsonist to the fire drill"',
        form="mixed",
    ),
    G(
        "accuse",
        "The National Unity Government|NUG",
        "the bloc|ASEAN",
        "negotiations",
        'reproached the bloc with having "invited the arsonist to the fire drill"',
    ),
    G("accuse", "NUG", "the arsonist|MMR", "force", "the arsonist"),
    N(
        "appeal",
        "ASEAN",
        "The National Unity Government|NUG",
        "negotiations",
        "which had not been invited",
        mod="negated",
    ),
    S("NUG", "It", "offered", "to receive the food itself"),
    G("offer", "It|NUG", "THA", "humanitarian", "It offered to receive the food itself"),
    N("agree", "Bangkok|THA", "NUG", "humanitarian", "Bangkok did not answer", mod="negated"),
    S("THA/mfa", "its vice-minister", "said", "the trucks would be driven by the Red Cross"),
    S(
        "MMR",
        "A junta broadcast later in the evening",
        "rejected",
        'interference "from whatever quarter"',
        form="mixed",
    ),
    G(
        "reject",
        "A junta broadcast later in the evening|MMR",
        "",
        "sovereignty",
        'rejected interference "from whatever quarter"',
    ),
)

story(
    "ghana-imf-parliament",
    "Accra Ledger",
    "2023-03-22",
    """
Finance minister tells House: pass it or we lose the money

The Minister for Finance, Nana Osei Boadu, yesterday warned Members that the first tranche of the Fund's programme would be lost if the Excise Bill did not pass this week.
"I beg of you," he said, turning to the Minority side. "They will not wait for us."
Hon. Akosua Fiadzo, who speaks for that side, was unmoved. The Minority would vote for no tax until the cathedral contract was laid before the House. She described the minister as a man who asks for the cow and hides the milk.
He promised to lay it. He did not say when.
In Washington a spokeswoman for the IMF said that the board had set Ghana no deadline. It did expect the three revenue measures to be law before it met, she added. Germany and France, as co-chairs of the creditors' committee, have pledged to write letters of comfort once they are. China has not.
Civil servants have laid down their tools since Monday over a delayed allowance. The labour commission ordered them back to work; their union said the order was a scrap of paper, and that it was talking to the ministry, not to the commission.
""",
    S(
        "GHA/gov/nana-osei-boadu",
        "The Minister for Finance, Nana Osei Boadu",
        "warned",
        "the first tranche of the Fund's programme would be lost if the Excise Bill did not pass this week",
        to="Members|GHA/parliament",
        date="2023-03-21",
    ),
    G(
        "warn",
        "The Minister for Finance, Nana Osei Boadu|GHA/gov/nana-osei-boadu",
        "Members|GHA/parliament",
        "aid other",
        "the first tranche of the Fund's programme would be lost",
        "pass it or we lose the money",
        cond="if: if the Excise Bill did not pass this week",
    ),
    S(
        "GHA/gov/nana-osei-boadu",
        "he",
        "said",
        '"I beg of you,"',
        '"They will not wait for us."',
        form="direct",
        to="the Minority side|GHA/parliament",
    ),
    G("appeal", "I|GHA/gov/nana-osei-boadu", "the Minority side|GHA/parliament", "other", "I beg of you"),
    N(
        "reject",
        "The Minority|GHA/parliament",
        "GHA/gov/nana-osei-boadu",
        "other",
        "The Minority would vote for no tax",
        "was unmoved",
        cond="until: until the cathedral contract was laid before the House",
    ),
    N("demand", "The Minority|GHA/parliament", "GHA/gov", "other", "the cathedral contract was laid before the House"),
    S(
        "GHA/parliament/akosua-fiadzo",
        "She",
        "described",
        "the minister as a man who asks for the cow and hides the milk",
    ),
    G(
        "accuse",
        "She|GHA/parliament/akosua-fiadzo",
        "the minister|GHA/gov/nana-osei-boadu",
        "other",
        "a man who asks for the cow and hides the milk",
    ),
    S("GHA/gov/nana-osei-boadu", "He", "promised", "to lay it"),
    G("promise", "He|GHA/gov/nana-osei-boadu", "GHA/parliament", "other", "He promised to lay it"),
    S("IMF", "a spokeswoman for the IMF", "said", "the board had set Ghana no deadline"),
    G("demand", "the board|IMF", "Ghana|GHA", "aid", "the board had set Ghana no deadline", mod="negated"),
    S("IMF", "she", "added", "It did expect the three revenue measures to be law before it met"),
    G(
        "appeal",
        "It|IMF",
        "GHA",
        "aid other",
        "It did expect the three revenue measures to be law",
        by="?: before it met",
    ),
    N(
        "promise",
        "Germany|DEU; France|FRA",
        "GHA",
        "aid",
        "Germany and France, as co-chairs of the creditors' committee, have pledged to write letters of comfort",
        cond="after: once they are",
    ),
    N("promise", "China|CHN", "GHA", "aid", "China has not", mod="negated"),
    N(
        "protest",
        "Civil servants|GHA/public",
        "GHA/gov",
        "other",
        "Civil servants have laid down their tools since Monday",
    ),
    S("GHA/gov", "The labour commission", "ordered", "back to work", to="them|GHA/public"),
    G(
        "demand",
        "The labour commission|GHA/gov",
        "them|GHA/public",
        "other",
        "The labour commission ordered them back to work",
    ),
    S(
        "GHA/ngo",
        "their union",
        "said",
        "the order was a scrap of paper",
        "it was talking to the ministry, not to the commission",
    ),
    G("reject", "their union|GHA/ngo", "the commission|GHA/gov", "other", "the order was a scrap of paper"),
)

story(
    "mofa-seoul-readout",
    "Ministry of Foreign Affairs, Republic of Korea (press release)",
    "2024-09-10",
    """
Outcome of the Trilateral Vice-Ministerial Consultation

1. Vice Minister Han Ji-soo met with his counterparts from the United States and Japan, Deputy Secretary Laura Pruett and Vice-Minister Kenji Murai, in Canberra on September 10.
2. The three sides condemned the North's recent launches in the strongest terms and urged Pyongyang to return to dialogue. They agreed to hold a trilateral drill before the end of the year.
3. Vice Minister Han expressed his appreciation to the Australian Government for its hospitality and for its contribution to the monitoring of ship-to-ship transfers.
4. The two guests reaffirmed their support for the Republic of Korea's "audacious initiative". Vice Minister Han asked them to continue to raise the issue of abductees and detainees on every occasion, and Vice-Minister Murai undertook to do so.
5. On the margins, Vice Minister Han also spoke with Vice-Minister Murai alone. He voiced regret over the new textbook and requested that the passages on Dokdo be corrected. The latter explained Japan's position.
6. The sides shared the view that military cooperation between Russia and North Korea must stop, and decided to meet again in Washington.
""",
    N(
        "meet",
        "Vice Minister Han Ji-soo|KOR/mfa/han-ji-soo; Deputy Secretary Laura Pruett|USA/state/laura-pruett; Vice-Minister Kenji Murai|JPN/mfa/kenji-murai",
        "",
        "nuclear alliances",
        "Vice Minister Han Ji-soo met with his counterparts from the United States and Japan",
    ),
    S("KOR; USA; JPN", "The three sides", "condemned", "the North's recent launches in the strongest terms"),
    G(
        "accuse",
        "The three sides|KOR; USA; JPN",
        "the North|PRK",
        "weapons",
        "The three sides condemned the North's recent launches in the strongest terms",
    ),
    S("KOR; USA; JPN", "The three sides", "urged", "to return to dialogue", to="Pyongyang|PRK"),
    G(
        "appeal",
        "The three sides|KOR; USA; JPN",
        "Pyongyang|PRK",
        "negotiations",
        "urged Pyongyang to return to dialogue",
    ),
    N(
        "agree",
        "They|KOR; USA; JPN",
        "",
        "troops alliances",
        "They agreed to hold a trilateral drill",
        by="2024-12-31: before the end of the year",
    ),
    S(
        "KOR/mfa/han-ji-soo",
        "Vice Minister Han",
        "expressed his appreciation",
        "to the Australian Government for its hospitality and for its contribution to the monitoring of ship-to-ship transfers",
    ),
    G(
        "praise",
        "Vice Minister Han|KOR/mfa/han-ji-soo",
        "the Australian Government|AUS/gov",
        "relations shipping",
        "expressed his appreciation to the Australian Government",
    ),
    S(
        "USA/state/laura-pruett; JPN/mfa/kenji-murai",
        "The two guests",
        "reaffirmed",
        'their support for the Republic of Korea\'s "audacious initiative"',
        form="mixed",
    ),
    G(
        "praise",
        "The two guests|USA/state/laura-pruett; JPN/mfa/kenji-murai",
        "the Republic of Korea|KOR",
        "negotiations",
        "reaffirmed their support for the Republic of Korea's",
    ),
    S(
        "KOR/mfa/han-ji-soo",
        "Vice Minister Han",
        "asked",
        "to continue to raise the issue of abductees and detainees on every occasion",
        to="them|USA/state/laura-pruett; JPN/mfa/kenji-murai",
    ),
    G(
        "appeal",
        "Vice Minister Han|KOR/mfa/han-ji-soo",
        "them|USA/state/laura-pruett; JPN/mfa/kenji-murai",
        "prisoners human_rights",
        "Vice Minister Han asked them to continue to raise the issue of abductees and detainees",
    ),
    N(
        "promise",
        "Vice-Minister Murai|JPN/mfa/kenji-murai",
        "KOR/mfa/han-ji-soo",
        "prisoners human_rights",
        "Vice-Minister Murai undertook to do so",
    ),
    N(
        "meet",
        "Vice Minister Han|KOR/mfa/han-ji-soo; Vice-Minister Murai|JPN/mfa/kenji-murai",
        "",
        "relations",
        "Vice Minister Han also spoke with Vice-Minister Murai alone",
    ),
    S("KOR/mfa/han-ji-soo", "He", "voiced regret", "over the new textbook"),
    G("accuse", "He|KOR/mfa/han-ji-soo", "JPN", "information territory", "He voiced regret over the new textbook"),
    S("KOR/mfa/han-ji-soo", "He", "requested", "the passages on Dokdo be corrected"),
    G("appeal", "He|KOR/mfa/han-ji-soo", "JPN", "territory information", "the passages on Dokdo be corrected"),
    S("KOR; USA; JPN", "The sides", "shared the view", "military cooperation between Russia and North Korea must stop"),
    G(
        "demand",
        "The sides|KOR; USA; JPN",
        "Russia|RUS; North Korea|PRK",
        "weapons alliances",
        "military cooperation between Russia and North Korea must stop",
    ),
    N("meet", "The sides|KOR; USA; JPN", "", "negotiations", "decided to meet again in Washington", time="future"),
)

story(
    "drc-rwanda-m23-luanda",
    "Great Lakes Dispatch",
    "2024-08-05",
    """
Kinshasa signs, Goma shrugs

LUANDA - The Democratic Republic of Congo and Rwanda signed a ceasefire in the Angolan capital at the weekend. The group that is doing the fighting was not in the room.
M23 is bound by nothing that it did not sign, its political head, Innocent Mapendo, wrote on X, and called on Kinshasa to talk to those who hold the ground. The Congolese government has refused to do so since 2022. It did so again on Monday. "One does not negotiate with a hand when one can see the arm," said its spokesman, Patrick Lokwa.
The arm took offence. Kigali's delegate, Solange Uwera, denied that Rwanda had a single soldier across the border, and complained that Congo was feeding the FDLR instead of disarming it, as it had undertaken in July.
Angola's foreign minister thanked both for their "maturity". He warned them, too, that Luanda would not host a fourth round for its own sake.
The United Nations mission said that shells had fallen on Kanyaruchinya on Sunday, seven hours into the truce. It did not say whose.
""",
    N(
        "sign",
        "The Democratic Republic of Congo|COD; Rwanda|RWA",
        "",
        "ceasefire",
        "The Democratic Republic of Congo and Rwanda signed a ceasefire in the Angolan capital",
        "Kinshasa signs",
    ),
    S(
        "M23/innocent-mapendo",
        "its political head, Innocent Mapendo",
        "wrote",
        "M23 is bound by nothing that it did not sign",
    ),
    G("reject", "M23|M23", "COD; RWA", "ceasefire", "M23 is bound by nothing that it did not sign", "Goma shrugs"),
    S(
        "M23/innocent-mapendo",
        "its political head, Innocent Mapendo",
        "called on",
        "to talk to those who hold the ground",
        to="Kinshasa@1|COD",
    ),
    G(
        "appeal",
        "its political head, Innocent Mapendo|M23/innocent-mapendo",
        "Kinshasa@1|COD",
        "negotiations",
        "called on Kinshasa to talk to those who hold the ground",
    ),
    N(
        "reject",
        "The Congolese government|COD/gov",
        "M23",
        "negotiations",
        "The Congolese government has refused to do so since 2022",
        "It did so again on Monday",
    ),
    S(
        "COD/gov/patrick-lokwa",
        "its spokesman, Patrick Lokwa",
        "said",
        '"One does not negotiate with a hand when one can see the arm,"',
        form="direct",
        date="2024-08-05",
    ),
    G("accuse", "its spokesman, Patrick Lokwa|COD/gov/patrick-lokwa", "the arm|RWA", "force", "one can see the arm"),
    S(
        "RWA/delegation/solange-uwera",
        "Kigali's delegate, Solange Uwera",
        "denied",
        "Rwanda had a single soldier across the border",
    ),
    G(
        "deny",
        "Kigali's delegate, Solange Uwera|RWA/delegation/solange-uwera",
        "COD",
        "troops",
        "denied that Rwanda had a single soldier across the border",
    ),
    S(
        "RWA/delegation/solange-uwera",
        "Kigali's delegate, Solange Uwera",
        "complained",
        "Congo was feeding the FDLR instead of disarming it, as it had undertaken in July",
    ),
    G(
        "accuse",
        "Kigali's delegate, Solange Uwera|RWA/delegation/solange-uwera",
        "Congo|COD",
        "weapons negotiations",
        "Congo was feeding the FDLR instead of disarming it",
    ),
    G("promise", "it|COD", "RWA", "weapons", "as it had undertaken in July"),
    S("AGO/mfa", "Angola's foreign minister", "thanked", 'both for their "maturity"', form="mixed"),
    G("praise", "Angola's foreign minister|AGO/mfa", "both|COD; RWA", "ceasefire", 'thanked both for their "maturity"'),
    S("AGO/mfa", "He", "warned", "Luanda would not host a fourth round for its own sake", to="them|COD; RWA"),
    G(
        "threaten",
        "He|AGO/mfa",
        "them|COD; RWA",
        "negotiations",
        "Luanda would not host a fourth round for its own sake",
    ),
    S(
        "UNO",
        "The United Nations mission",
        "said",
        "shells had fallen on Kanyaruchinya on Sunday, seven hours into the truce",
    ),
    G("attack", "?", "COD", "force ceasefire", "shells had fallen on Kanyaruchinya on Sunday"),
)

story(
    "vietnam-china-buoy",
    "Da Nang Courier",
    "2019-07-26",
    """
Hanoi names the ship, then the owner

Vietnam demanded on Thursday that China withdraw a survey vessel from its continental shelf, after three weeks in which it had spoken only of "foreign ships".
Beijing rejected the demand, as it had rejected a private one from the same quarter on July 5, and called on its neighbour to respect what it terms its waters. It then blamed a third party: a Russian company drills there under licence from Hanoi. The Russians were asked, politely, to think about their long-term interests.
They told the Vietnamese, who told this newspaper, that they would finish the well.
The United States denounced "bullying" and named the bully. The Philippines and Malaysia, each with a ship of its own to watch, said nothing.
In the National Assembly deputy Phan Van Loc asked the government to sue. The deputy foreign minister promised him an answer in writing. "I have three of those already," he replied.
""",
    S("VNM", "Vietnam", "demanded", "China withdraw a survey vessel from its continental shelf", date="2019-07-25"),
    G(
        "demand",
        "Vietnam|VNM",
        "China|CHN",
        "shipping territory",
        "China withdraw a survey vessel from its continental shelf",
        "Hanoi names the ship, then the owner",
    ),
    N("reject", "Beijing|CHN", "VNM", "shipping territory", "Beijing rejected the demand"),
    S("CHN", "Beijing", "called on", "to respect what it terms its waters", to="its neighbour|VNM"),
    G(
        "appeal",
        "Beijing|CHN",
        "its neighbour|VNM",
        "territory",
        "called on its neighbour to respect what it terms its waters",
    ),
    N(
        "accuse",
        "It|CHN",
        "a Russian company|RUS/business",
        "energy territory",
        "It then blamed a third party: a Russian company drills there",
    ),
    N(
        "appeal",
        "CHN",
        "The Russians|RUS/business",
        "energy territory",
        "The Russians were asked, politely, to think about their long-term interests",
    ),
    S(
        "RUS/business",
        "They",
        "told",
        "they would finish the well",
        to="the Vietnamese|VNM",
        relays="the Vietnamese|VNM",
    ),
    G("reject", "they|RUS/business", "CHN", "energy", "they would finish the well"),
    S("USA", "The United States", "denounced", '"bullying"', form="direct"),
    G(
        "accuse",
        "The United States|USA",
        "the bully|CHN",
        "territory shipping",
        'The United States denounced "bullying" and named the bully',
    ),
    S("VNM/parliament/phan-van-loc", "deputy Phan Van Loc", "asked", "to sue", to="the government|VNM/gov"),
    G(
        "appeal",
        "deputy Phan Van Loc|VNM/parliament/phan-van-loc",
        "the government|VNM/gov",
        "justice territory",
        "deputy Phan Van Loc asked the government to sue",
    ),
    S(
        "VNM/mfa",
        "The deputy foreign minister",
        "promised",
        "an answer in writing",
        to="him|VNM/parliament/phan-van-loc",
    ),
    G(
        "promise",
        "The deputy foreign minister|VNM/mfa",
        "him|VNM/parliament/phan-van-loc",
        "information",
        "promised him an answer in writing",
    ),
    S("VNM/parliament/phan-van-loc", "he", "replied", '"I have three of those already,"', form="direct", to="VNM/mfa"),
    G("accuse", "he|VNM/parliament/phan-van-loc", "VNM/mfa", "information", "I have three of those already"),
)

story(
    "morocco-polisario-algeria-letter",
    "Canary Post",
    "2020-11-16",
    """
Rabat writes to New York about one neighbour, and means another

Morocco told the UN secretary-general on Monday that its army had reopened the road at Guerguerat and would keep the ceasefire "unless it is fired upon". The letter accuses the Polisario Front of blocking lorries for three weeks. Diplomats here read it as addressed to Algiers, which houses the front and feeds it.
The front declared the truce dead. "They crossed the wall, so there is no wall," its envoy in Madrid, Salma Embarek, told Spanish radio; her fighters had shelled four Moroccan posts since Friday. Rabat denied any loss.
Mauritania, whose tomatoes come by that road, urged both of them to hold their fire. It thanked one of them for the tomatoes.
Spain wants an envoy named, has wanted one since 2019, and asked the Council again. France said it was alarmed, by nobody in particular. The African Union's chair offered his services to the two members; only the front took them up.
""",
    S(
        "MAR",
        "Morocco",
        "told",
        'its army had reopened the road at Guerguerat and would keep the ceasefire "unless it is fired upon"',
        form="mixed",
        to="the UN secretary-general|UNO/secretary-general",
        date="2020-11-16",
    ),
    G(
        "promise",
        "its army|MAR/mil",
        "UNO/secretary-general",
        "ceasefire",
        "would keep the ceasefire",
        cond="unless: unless it is fired upon",
    ),
    S("MAR", "The letter", "accuses", "the Polisario Front of blocking lorries for three weeks"),
    G(
        "accuse",
        "MAR",
        "the Polisario Front|POLISARIO",
        "shipping trade",
        "The letter accuses the Polisario Front of blocking lorries for three weeks",
        time="present",
    ),
    G("coerce", "the Polisario Front|POLISARIO", "MAR", "trade", "blocking lorries for three weeks"),
    S("?/embassy", "Diplomats here", "read it", "as addressed to Algiers, which houses the front and feeds it"),
    C(
        "MAR",
        "",
        "Algiers|DZA",
        "Diplomats here read it as addressed to Algiers",
        "Rabat writes to New York about one neighbour, and means another",
    ),
    N("reject", "The front|POLISARIO", "MAR", "ceasefire", "The front declared the truce dead"),
    S(
        "POLISARIO/salma-embarek",
        "its envoy in Madrid, Salma Embarek",
        "told",
        '"They crossed the wall, so there is no wall,"',
        "her fighters had shelled four Moroccan posts since Friday",
        form="mixed",
        to="Spanish radio|ESP/media",
        relays="Spanish radio|ESP/media",
    ),
    G(
        "accuse",
        "its envoy in Madrid, Salma Embarek|POLISARIO/salma-embarek",
        "They|MAR",
        "ceasefire territory",
        "They crossed the wall, so there is no wall",
    ),
    G(
        "attack",
        "her fighters|POLISARIO",
        "Moroccan|MAR/mil",
        "force",
        "her fighters had shelled four Moroccan posts since Friday",
    ),
    S("MAR", "Rabat@1", "denied", "any loss"),
    G("deny", "Rabat@1|MAR", "POLISARIO", "force", "Rabat denied any loss"),
    S(
        "MRT",
        "Mauritania, whose tomatoes come by that road",
        "urged",
        "to hold their fire",
        to="both of them|MAR; POLISARIO",
    ),
    G("appeal", "Mauritania|MRT", "both of them|MAR; POLISARIO", "ceasefire", "urged both of them to hold their fire"),
    S("ESP", "Spain", "asked", "Spain wants an envoy named", to="the Council|UNO/security-council"),
    G(
        "appeal",
        "Spain|ESP",
        "the Council|UNO/security-council",
        "negotiations",
        "asked the Council again",
        "Spain wants an envoy named",
    ),
    S("FRA", "France", "said", "it was alarmed, by nobody in particular"),
    S("AU", "The African Union's chair", "offered", "his services"),
    G(
        "offer",
        "The African Union's chair|AU",
        "the two members|MAR; POLISARIO",
        "negotiations",
        "The African Union's chair offered his services to the two members",
    ),
    N("agree", "the front|POLISARIO", "AU", "negotiations", "only the front took them up"),
)
