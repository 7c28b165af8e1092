"""Invented stories, twenty-ninth batch: trade, sanctions, energy, migration, talks and summits; sides named far from the act."""

from training.stories.notation import C, G, N, S, story

story(
    "quito-bogota-power-levy",
    "The Meridian Post",
    "2027-02-11",
    """
Ecuador keeps levy on neighbour's goods as power cuts return

QUITO - Ecuador will keep a 20 per cent levy on Colombian imports until electricity flows across the border again, its trade minister said on Wednesday.

"We did not start this," Ramiro Cevallos told a breakfast with bankers in Guayaquil, at which the ambassadors of Peru, Chile and the United States sat in the front row. "Whoever switches off the lamps of a hospital should not expect an open market."

The cables were switched off by Bogotá on 19 January, ten days after the levy came into force.

Colombia's energy minister, Marta Ospina, said a drought had left the country with nothing to sell. She denied that the cut was a reprisal and, speaking in Lima after a meeting with Peruvian colleagues, called the levy "a breach of all we have signed".

Manufacturers in Cali, where two Brazilian carmakers have plants, have lost orders worth $90m since New Year, according to their association, which urged the government to answer in kind. The president, Hernán Quiroga, has so far refused.

Peru, which has sold some of its own power northwards since December, offered to host delegations of both in Piura. Brazil's foreign ministry welcomed the proposal. Chile's energy minister warned that no power line on the continent was safe from politics.

In Quito the lights went out again on Tuesday for up to six hours. Opposition deputies, waving candles, accused President Lucas Andrade of having "picked a quarrel with the one who holds the plug". The presidency asked citizens to be patient.

The European Union, with which both countries have trade agreements, said it was following the matter. The Inter-American Development Bank, whose annual meeting opens in Asunción on Sunday, has paid for a second cable that is not yet finished. Colombia's army announced that its patrols along the Carchi would be doubled.

Mr Cevallos promised flower growers in Cayambe, most of whom sell to buyers in Russia and the Netherlands, diesel generators by the end of the month.

The two countries broke off relations in 2008, when soldiers from the north bombed a camp of Farc rebels on Ecuadorean soil. They were restored two years later.
""",
    S(
        "ECU/gov/ramiro-cevallos",
        "its trade minister",
        "said@0",
        "Ecuador will keep a 20 per cent levy on Colombian imports until electricity flows across the border again",
        date="2027-02-10",
    ),
    G(
        "announce",
        "Ecuador|ECU",
        "Colombian|COL",
        "trade energy",
        "Ecuador will keep a 20 per cent levy on Colombian imports",
        "Ecuador keeps levy on neighbour's goods",
        cond="until: until electricity flows across the border again",
    ),
    G("demand", "Ecuador|ECU", "COL", "energy", "electricity flows across the border again"),
    S(
        "ECU/gov/ramiro-cevallos",
        "Ramiro Cevallos",
        "told",
        '"We did not start this,"',
        '"Whoever switches off the lamps of a hospital should not expect an open market."',
        form="direct",
        to="a breakfast with bankers in Guayaquil|ECU/business",
    ),
    G(
        "accuse",
        "Ramiro Cevallos|ECU/gov/ramiro-cevallos",
        "COL",
        "energy trade",
        "Whoever switches off the lamps of a hospital should not expect an open market",
        "We did not start this",
    ),
    N("sanction", "Bogotá|COL", "ECU", "energy", "The cables were switched off by Bogotá on 19 January"),
    N("sanction", "ECU", "COL", "trade", "the levy came into force"),
    S(
        "COL/gov/marta-ospina",
        "Colombia's energy minister, Marta Ospina,",
        "said",
        "a drought had left the country with nothing to sell",
    ),
    S("COL/gov/marta-ospina", "She", "denied", "the cut was a reprisal"),
    G("deny", "She|COL/gov/marta-ospina", "ECU/gov/ramiro-cevallos", "energy", "denied that the cut was a reprisal"),
    S("COL/gov/marta-ospina", "She", "called", 'the levy "a breach of all we have signed"', form="mixed"),
    G("accuse", "She|COL/gov/marta-ospina", "ECU", "trade", 'called the levy "a breach of all we have signed"'),
    N(
        "meet",
        "COL/gov/marta-ospina; Peruvian colleagues|PER/gov",
        "",
        "relations",
        "speaking in Lima after a meeting with Peruvian colleagues",
    ),
    S(
        "COL/business",
        "their association",
        "according to",
        "Manufacturers in Cali, where two Brazilian carmakers have plants, have lost orders worth $90m since New Year",
    ),
    S("COL/business", "their association", "urged", "to answer in kind", to="the government|COL/gov"),
    G(
        "appeal",
        "their association|COL/business",
        "the government|COL/gov",
        "trade",
        "urged the government to answer in kind",
    ),
    N(
        "reject",
        "The president, Hernán Quiroga|COL/president/hernan-quiroga",
        "COL/business",
        "trade",
        "The president, Hernán Quiroga, has so far refused",
    ),
    N(
        "cooperate",
        "Peru|PER; northwards|ECU",
        "",
        "energy",
        "which has sold some of its own power northwards since December",
    ),
    S(
        "PER",
        "Peru, which has sold some of its own power northwards since December,",
        "offered",
        "to host delegations of both in Piura",
    ),
    G("offer", "Peru|PER", "both|ECU; both|COL", "negotiations", "offered to host delegations of both in Piura"),
    S("BRA/mfa", "Brazil's foreign ministry", "welcomed", "the proposal"),
    G(
        "praise",
        "Brazil's foreign ministry|BRA/mfa",
        "PER",
        "negotiations",
        "Brazil's foreign ministry welcomed the proposal",
    ),
    S("CHL/gov", "Chile's energy minister", "warned", "no power line on the continent was safe from politics"),
    G("warn", "Chile's energy minister|CHL/gov", "", "energy", "no power line on the continent was safe from politics"),
    S(
        "ECU/parliament",
        "Opposition deputies, waving candles,",
        "accused",
        'President Lucas Andrade of having "picked a quarrel with the one who holds the plug"',
        form="mixed",
    ),
    G(
        "accuse",
        "Opposition deputies|ECU/parliament",
        "President Lucas Andrade|ECU/president/lucas-andrade",
        "energy",
        'accused President Lucas Andrade of having "picked a quarrel with the one who holds the plug"',
    ),
    S("ECU/president", "The presidency", "asked", "to be patient", to="citizens|ECU/public"),
    G("appeal", "The presidency|ECU/president", "citizens|ECU/public", "energy", "asked citizens to be patient"),
    S(
        "EU",
        "The European Union, with which both countries have trade agreements,",
        "said",
        "it was following the matter",
    ),
    S("COL/mil", "Colombia's army", "announced", "its patrols along the Carchi would be doubled"),
    G("announce", "Colombia's army|COL/mil", "", "troops", "its patrols along the Carchi would be doubled"),
    S(
        "ECU/gov/ramiro-cevallos",
        "Mr Cevallos",
        "promised",
        "diesel generators by the end of the month",
        to="flower growers in Cayambe|ECU/business",
    ),
    G(
        "promise",
        "Mr Cevallos|ECU/gov/ramiro-cevallos",
        "flower growers in Cayambe|ECU/business",
        "energy",
        "diesel generators by the end of the month",
        by="2027-02-28: by the end of the month",
    ),
    N(
        "attack",
        "soldiers from the north|COL/mil",
        "Farc rebels|FARC",
        "force territory",
        "soldiers from the north bombed a camp of Farc rebels on Ecuadorean soil",
    ),
    N(
        "sanction",
        "The two countries|ECU; The two countries|COL",
        "The two countries|ECU; The two countries|COL",
        "relations",
        "The two countries broke off relations in 2008",
    ),
    N("retreat", "They|ECU; They|COL", "They|ECU; They|COL", "relations", "They were restored two years later"),
)

story(
    "vienna-enrichment-round-four",
    "Nordlys Radio World Service",
    "2029-03-22",
    """
Fourth round of Vienna talks ends without date for a fifth

Negotiators from six powers left Vienna on Thursday with no agreement on how much uranium Iran may enrich, and without a date for the next round.

The talks, in a hotel opposite the opera, were the fourth since the country's new government returned to the table last autumn. Austria, the host, had put up delegations from China, Russia, the United States, Britain, France and Germany.

A European diplomat said the delegation from Tehran had gone back on a promise made in January to export its stock. "We came for a signature and got a seminar," the diplomat said.

Iran's chief negotiator, Sohrab Kamali, said that was untrue. He blamed the deadlock on "one capital across the ocean", which he accused of adding demands about missiles at the last hour, and said his side would not discuss them with anyone.

Washington's envoy, Paula Hendricks, insisted that the missiles had been on the list since Muscat, where Oman brought the parties together in 2028. She warned that time was short.

Russia's deputy foreign minister told Interfax that the Europeans were spoiling a text which he called balanced. Moscow is ready to take the uranium if the other five agree, he said. China's delegate appealed for patience.

In Jerusalem, Israel's prime minister said that no paper from Vienna would bind his country. "We shall act alone if we have to," he said. Saudi Arabia, which has begun to build its first reactor with South Korean help, called for inspections without notice.

The International Atomic Energy Agency, which has its seat in the city, has been barred from two sites near Qom since December. Its director general, Inés Valcárcel, demanded access by 1 May. Berlin announced that its experts would stay on in Vienna.

In Tehran, a group of 40 deputies criticised Mr Kamali, saying he had no mandate to speak about exports at all. The government, through its spokeswoman, promised that parliament would see any text before it was signed.

The 2015 agreement limited enrichment to 3.67 per cent. The United States left it in 2018 and imposed sanctions again. Britain, France and Germany followed seven years later.
""",
    N(
        "meet",
        "six powers|CHN; six powers|RUS; six powers|USA; six powers|GBR; six powers|FRA; six powers|DEU; Iran@0|IRN",
        "",
        "nuclear negotiations",
        "Negotiators from six powers left Vienna on Thursday",
        "Fourth round of Vienna talks ends",
    ),
    N(
        "agree",
        "six powers|CHN; six powers|RUS; six powers|USA; six powers|GBR; six powers|FRA; six powers|DEU; Iran@0|IRN",
        "",
        "nuclear",
        "no agreement on how much uranium Iran may enrich",
        mod="negated",
    ),
    S(
        "EUROPE?",
        "A European diplomat",
        "said",
        "the delegation from Tehran had gone back on a promise made in January to export its stock",
    ),
    G(
        "accuse",
        "A European diplomat|EUROPE?",
        "the delegation from Tehran|IRN/delegation",
        "nuclear negotiations",
        "gone back on a promise made in January to export its stock",
    ),
    S("EUROPE?", "the diplomat", "said@1", '"We came for a signature and got a seminar,"', form="direct"),
    S("IRN/delegation/sohrab-kamali", "Iran's chief negotiator, Sohrab Kamali,", "said", "that was untrue"),
    G(
        "deny",
        "Iran's chief negotiator, Sohrab Kamali|IRN/delegation/sohrab-kamali",
        "EUROPE?",
        "nuclear negotiations",
        "that was untrue",
    ),
    S("IRN/delegation/sohrab-kamali", "He", "blamed", 'the deadlock on "one capital across the ocean"', form="mixed"),
    G(
        "accuse",
        "He|IRN/delegation/sohrab-kamali",
        "one capital across the ocean|USA",
        "negotiations",
        'blamed the deadlock on "one capital across the ocean"',
    ),
    S("IRN/delegation/sohrab-kamali", "he", "accused", "of adding demands about missiles at the last hour"),
    G(
        "accuse",
        "he|IRN/delegation/sohrab-kamali",
        "one capital across the ocean|USA",
        "weapons negotiations",
        "adding demands about missiles at the last hour",
    ),
    S("IRN/delegation/sohrab-kamali", "He", "said", "his side would not discuss them with anyone"),
    G(
        "reject",
        "his side|IRN",
        "one capital across the ocean|USA",
        "weapons",
        "his side would not discuss them with anyone",
    ),
    S(
        "USA/gov/paula-hendricks",
        "Washington's envoy, Paula Hendricks,",
        "insisted",
        "the missiles had been on the list since Muscat, where Oman brought the parties together in 2028",
    ),
    G(
        "deny",
        "Washington's envoy, Paula Hendricks|USA/gov/paula-hendricks",
        "IRN/delegation/sohrab-kamali",
        "weapons negotiations",
        "the missiles had been on the list since Muscat",
    ),
    S("USA/gov/paula-hendricks", "She", "warned", "time was short"),
    G("warn", "She|USA/gov/paula-hendricks", "", "nuclear negotiations", "She warned that time was short"),
    S(
        "RUS/mfa",
        "Russia's deputy foreign minister",
        "told",
        "the Europeans were spoiling a text which he called balanced",
        to="Interfax|RUS/media/interfax",
        relays="Interfax|RUS/media/interfax",
    ),
    G(
        "accuse",
        "Russia's deputy foreign minister|RUS/mfa",
        "the Europeans|EUROPE",
        "negotiations",
        "the Europeans were spoiling a text",
    ),
    S("RUS/mfa", "he", "called", "balanced", to="Interfax|RUS/media/interfax", relays="Interfax|RUS/media/interfax"),
    S(
        "RUS/mfa",
        "he@2",
        "said@4",
        "Moscow is ready to take the uranium if the other five agree",
        to="Interfax|RUS/media/interfax",
        relays="Interfax|RUS/media/interfax",
    ),
    G(
        "offer",
        "Moscow|RUS",
        "IRN; the other five|CHN; the other five|USA; the other five|GBR; the other five|FRA; the other five|DEU",
        "nuclear",
        "Moscow is ready to take the uranium",
        cond="if: if the other five agree",
    ),
    S("CHN/delegation", "China's delegate", "appealed", "for patience"),
    G(
        "appeal",
        "China's delegate|CHN/delegation",
        "",
        "nuclear negotiations",
        "China's delegate appealed for patience",
    ),
    S("ISR/pm", "Israel's prime minister", "said", "no paper from Vienna would bind his country"),
    G("reject", "Israel's prime minister|ISR/pm", "", "nuclear", "no paper from Vienna would bind his country"),
    S("ISR/pm", "he@3", "said@6", '"We shall act alone if we have to,"', form="direct"),
    G("threaten", "he@3|ISR/pm", "IRN", "nuclear force", "We shall act alone if we have to", cond="if: if we have to"),
    S(
        "SAU",
        "Saudi Arabia, which has begun to build its first reactor with South Korean help,",
        "called for",
        "inspections without notice",
    ),
    G("appeal", "Saudi Arabia|SAU", "IRN", "nuclear", "called for inspections without notice"),
    N(
        "coerce",
        "IRN",
        "The International Atomic Energy Agency|IAEA",
        "nuclear",
        "has been barred from two sites near Qom since December",
    ),
    S("IAEA/director-general/ines-valcarcel", "Its director general, Inés Valcárcel,", "demanded", "access by 1 May"),
    G(
        "demand",
        "Its director general, Inés Valcárcel|IAEA/director-general/ines-valcarcel",
        "IRN",
        "nuclear",
        "demanded access by 1 May",
        by="2029-05-01: by 1 May",
    ),
    S("DEU", "Berlin", "announced", "its experts would stay on in Vienna"),
    G("announce", "Berlin|DEU", "", "nuclear negotiations", "its experts would stay on in Vienna"),
    S(
        "IRN/parliament",
        "a group of 40 deputies",
        ["criticised", "saying"],
        "Mr Kamali",
        "he had no mandate to speak about exports at all",
    ),
    G(
        "accuse",
        "a group of 40 deputies|IRN/parliament",
        "Mr Kamali|IRN/delegation/sohrab-kamali",
        "nuclear negotiations",
        "he had no mandate to speak about exports at all",
        "criticised Mr Kamali",
    ),
    S(
        "IRN/gov",
        "The government",
        "promised",
        "parliament would see any text before it was signed",
        relays="its spokeswoman|IRN/gov",
    ),
    G(
        "promise",
        "The government|IRN/gov",
        "parliament|IRN/parliament",
        "nuclear",
        "parliament would see any text before it was signed",
        by="?: before it was signed",
    ),
    N(
        "sanction",
        "The United States|USA",
        "IRN",
        "nuclear sanctions",
        "The United States left it in 2018 and imposed sanctions again",
    ),
    N(
        "sanction",
        "Britain|GBR; France|FRA; Germany|DEU",
        "IRN",
        "nuclear sanctions",
        "Britain, France and Germany followed seven years later",
    ),
)

story(
    "ceuta-swimmers-return-flights",
    "Gazette of the Maas",
    "2026-08-19",
    """
Spain and Morocco trade blame after 900 swim to Ceuta

From our correspondent in Madrid

About 900 people, a third of them children, swam or climbed into the Spanish enclave of Ceuta over the holiday weekend, and two capitals spent Tuesday blaming each other.

Interior minister Beatriz Lozano said the beach at Fnideq had been left without a single guard for nine hours. "That is not an accident," she told RNE radio. She stopped short of naming a culprit but had Morocco's ambassador called in for the second time this year.

Rabat's answer came within the hour. The kingdom "is nobody's gendarme", a government spokesman said, adding that most of the swimmers were Algerians and Malians who had come through a third country. Algeria, which severed ties with its western neighbour in 2021, called this a slander. Portugal's government ruled out any change to its visa rules.

Brussels urged calm. The European Commission reminded both governments of a partnership under which €500m has been paid since 2023, and said the next instalment would depend on results. Frontex offered to send 60 officers; Madrid has never accepted them in the enclaves.

The Dutch and German interior ministers, in a joint letter, called for faster returns. Their Spanish colleague replied that flights to Bamako had been stopped by Mali's military rulers, not by her.

In Ceuta, where 700 minors sleep in two port warehouses built for 130, the city's premier, Joaquín Morente of the conservative People's Party, demanded that the mainland regions take in 400 of them by September. Catalonia's government has agreed to receive 30. The far-right Vox party called on its voters to march to the border fence on Saturday. The civil guard promised that the night would be quiet.

Unicef asked that no child be sent back without a hearing. Save the Children said 14 had been put into a van on Sunday and driven to the other side; the delegate of the government in the city denies this.

Morocco closed its customs post with the enclave in 2018. Three years later some 8,000 people crossed in two days, after Madrid had given hospital treatment to the leader of the Polisario Front, who is fighting for Western Sahara's independence.
""",
    N(
        "accuse",
        "two capitals|ESP; two capitals|MAR",
        "each other|ESP; each other|MAR",
        "migration",
        "two capitals spent Tuesday blaming each other",
        "Spain and Morocco trade blame",
    ),
    S(
        "ESP/gov/beatriz-lozano",
        "Interior minister Beatriz Lozano",
        "said",
        "the beach at Fnideq had been left without a single guard for nine hours",
    ),
    G(
        "accuse",
        "Interior minister Beatriz Lozano|ESP/gov/beatriz-lozano",
        "MAR",
        "migration",
        "the beach at Fnideq had been left without a single guard for nine hours",
    ),
    S(
        "ESP/gov/beatriz-lozano",
        "she",
        "told",
        '"That is not an accident,"',
        form="direct",
        to="RNE radio|ESP/media/rne",
        relays="RNE radio|ESP/media/rne",
    ),
    N(
        "accuse",
        "She|ESP/gov/beatriz-lozano",
        "Morocco's ambassador|MAR/embassy",
        "migration relations",
        "had Morocco's ambassador called in for the second time this year",
    ),
    S("MAR/gov", "a government spokesman", "said@1", 'The kingdom "is nobody\'s gendarme"', form="mixed"),
    G("reject", "The kingdom|MAR", "ESP", "migration", 'The kingdom "is nobody\'s gendarme"'),
    S(
        "MAR/gov",
        "a government spokesman",
        "adding",
        "most of the swimmers were Algerians and Malians who had come through a third country",
    ),
    G(
        "accuse",
        "a government spokesman|MAR/gov",
        "a third country|DZA",
        "migration",
        "who had come through a third country",
    ),
    S("DZA", "Algeria, which severed ties with its western neighbour in 2021,", "called", "this a slander"),
    G("deny", "Algeria|DZA", "MAR/gov", "migration", "called this a slander"),
    G("accuse", "Algeria|DZA", "MAR/gov", "migration relations", "called this a slander"),
    N(
        "sanction",
        "Algeria|DZA",
        "its western neighbour|MAR",
        "relations",
        "which severed ties with its western neighbour in 2021",
    ),
    S("PRT/gov", "Portugal's government", "ruled out", "any change to its visa rules"),
    G("reject", "Portugal's government|PRT/gov", "", "migration", "ruled out any change to its visa rules"),
    S("EU", "Brussels", "urged", "calm"),
    G("appeal", "Brussels|EU", "ESP; MAR", "migration relations", "Brussels urged calm"),
    S(
        "EU/commission",
        "The European Commission",
        "reminded",
        "of a partnership under which €500m has been paid since 2023",
        to="both governments|ESP/gov; both governments|MAR/gov",
    ),
    G("aid", "The European Commission|EU/commission", "MAR", "migration aid", "€500m has been paid since 2023"),
    S("EU/commission", "The European Commission", "said", "the next instalment would depend on results"),
    G(
        "demand",
        "The European Commission|EU/commission",
        "MAR",
        "migration aid",
        "the next instalment would depend on results",
    ),
    S("EU/frontex", "Frontex", "offered", "to send 60 officers"),
    G("offer", "Frontex|EU/frontex", "ESP", "migration", "Frontex offered to send 60 officers"),
    N("reject", "Madrid|ESP", "EU/frontex", "migration", "Madrid has never accepted them in the enclaves"),
    S("NLD/gov; DEU/gov", "The Dutch and German interior ministers", "called for", "faster returns"),
    G("appeal", "The Dutch|NLD/gov; German|DEU/gov", "ESP", "migration", "called for faster returns"),
    S(
        "ESP/gov/beatriz-lozano",
        "Their Spanish colleague",
        "replied",
        "flights to Bamako had been stopped by Mali's military rulers, not by her",
        to="NLD/gov; DEU/gov",
    ),
    G(
        "deny",
        "Their Spanish colleague|ESP/gov/beatriz-lozano",
        "NLD/gov; DEU/gov",
        "migration",
        "flights to Bamako had been stopped by Mali's military rulers, not by her",
    ),
    G(
        "coerce",
        "Mali's military rulers|MLI/gov",
        "ESP",
        "migration",
        "flights to Bamako had been stopped by Mali's military rulers",
    ),
    S(
        "ESP/gov/joaquin-morente",
        "the city's premier, Joaquín Morente of the conservative People's Party,",
        "demanded",
        "the mainland regions take in 400 of them by September",
    ),
    G(
        "demand",
        "the city's premier, Joaquín Morente|ESP/gov/joaquin-morente",
        "the mainland regions|ESP/gov",
        "migration",
        "the mainland regions take in 400 of them by September",
        by="2026-09-30: by September",
    ),
    N(
        "agree",
        "Catalonia's government|ESP/gov",
        "the city's premier|ESP/gov/joaquin-morente",
        "migration",
        "Catalonia's government has agreed to receive 30",
    ),
    S(
        "ESP/party/vox",
        "The far-right Vox party",
        "called on",
        "to march to the border fence on Saturday",
        to="its voters|ESP/public",
    ),
    G(
        "appeal",
        "The far-right Vox party|ESP/party/vox",
        "its voters|ESP/public",
        "migration",
        "called on its voters to march to the border fence on Saturday",
    ),
    S("ESP/gov", "The civil guard", "promised", "the night would be quiet"),
    G("promise", "The civil guard|ESP/gov", "", "migration", "promised that the night would be quiet"),
    S("UNO/unicef", "Unicef", "asked", "no child be sent back without a hearing"),
    G(
        "appeal",
        "Unicef|UNO/unicef",
        "ESP",
        "migration human_rights",
        "asked that no child be sent back without a hearing",
    ),
    S(
        "SAVE-THE-CHILDREN",
        "Save the Children",
        "said",
        "14 had been put into a van on Sunday and driven to the other side",
    ),
    G(
        "coerce",
        "ESP",
        "",
        "migration human_rights",
        "14 had been put into a van on Sunday and driven to the other side",
    ),
    G(
        "accuse",
        "Save the Children|SAVE-THE-CHILDREN",
        "ESP",
        "migration human_rights",
        "14 had been put into a van on Sunday and driven to the other side",
    ),
    N(
        "deny",
        "the delegate of the government in the city|ESP/gov",
        "Save the Children|SAVE-THE-CHILDREN",
        "migration human_rights",
        "the delegate of the government in the city denies this",
        time="present",
    ),
    N(
        "sanction",
        "Morocco|MAR",
        "the enclave|ESP",
        "trade",
        "Morocco closed its customs post with the enclave in 2018",
    ),
    N(
        "aid",
        "Madrid|ESP",
        "the Polisario Front|POLISARIO",
        "relations",
        "Madrid had given hospital treatment to the leader of the Polisario Front",
    ),
)

story(
    "helms-trinity-brussels-1996",
    "The Leith Courier",
    "1996-07-18",
    """
Allies close ranks against American law on Cuba trade

By our Diplomatic Staff

BRUSSELS, Wednesday - Europe, Canada and Mexico yesterday joined in condemning an American law that punishes foreign companies for doing business in Cuba, and the European Union threatened to answer with visas and tariffs of its own.

The fifteen foreign ministers, meeting under Irish chairmanship, said the law was "contrary to everything a friend may ask of friends". They instructed the Commission to draw up a list of American firms that might be barred from Union contracts if a single European director was turned away at an airport in Florida. Bonn's economics minister ruled out a trade war.

A letter from the State Department, delivered last week to a Canadian mining concern and to a hotel chain from Majorca, gave their directors 45 days to leave the island or lose the right to enter the United States. The chain said it would stay.

In Ottawa the trade minister, Philip Garneau, told the Commons that Canada would let its companies sue in its own courts. Mexico's foreign ministry spoke of an affront to the hemisphere, and thanked the European governments for their firmness.

Washington was unmoved. "The law is the law," said Daniel Rourke, an under-secretary of commerce, who is to visit London, Paris and Bonn next week. He accused the allies of "trading in stolen goods", a reference to plants and beaches that were taken from Americans by the Castro government in 1960.

Havana thanked no one by name. Its Foreign Ministry said the embargo had cost the country $60 billion, and urged the community of nations to vote against it again in the General Assembly in November. The Vatican's nuncio appealed for medicines to be exempted from all embargoes.

In the Commons, the Labour spokesman on trade, Mr Alan Petrie, criticised the Prime Minister for having left it to Dublin to speak. Downing Street replied that the Prime Minister had raised the matter with the President in Lyons.

The Republican majority in Congress passed the Act in March, two weeks after Cuban fighters had shot down two light aircraft flown by exiles from Miami. Russia, once the island's protector, has cut its sugar purchases by half since 1991.
""",
    S(
        "EUROPE; CAN; MEX",
        "Europe, Canada and Mexico",
        "condemning",
        "an American law that punishes foreign companies for doing business in Cuba",
    ),
    G(
        "accuse",
        "Europe|EUROPE; Canada|CAN; Mexico|MEX",
        "American@1|USA",
        "sanctions trade",
        "joined in condemning an American law",
        "Allies close ranks against American law",
    ),
    S("EU", "the European Union", "threatened", "to answer with visas and tariffs of its own"),
    G(
        "threaten",
        "the European Union|EU",
        "USA",
        "trade sanctions",
        "threatened to answer with visas and tariffs of its own",
    ),
    S(
        "EU/council",
        "The fifteen foreign ministers, meeting under Irish chairmanship,",
        "said",
        'the law was "contrary to everything a friend may ask of friends"',
        form="mixed",
    ),
    G(
        "accuse",
        "The fifteen foreign ministers|EU/council",
        "USA",
        "sanctions trade",
        'the law was "contrary to everything a friend may ask of friends"',
    ),
    S(
        "EU/council",
        "They",
        "instructed",
        "to draw up a list of American firms that might be barred from Union contracts if a single European director was turned away at an airport in Florida",
        to="the Commission|EU/commission",
    ),
    G(
        "demand",
        "They|EU/council",
        "the Commission|EU/commission",
        "sanctions trade",
        "instructed the Commission to draw up a list of American firms",
    ),
    G(
        "threaten",
        "They|EU/council",
        "American|USA",
        "sanctions trade",
        "might be barred from Union contracts",
        mod="hedged",
        cond="if: if a single European director was turned away at an airport in Florida",
    ),
    S("DEU/gov", "Bonn's economics minister", "ruled out", "a trade war"),
    G("announce", "Bonn's economics minister|DEU/gov", "", "trade", "ruled out a trade war"),
    S(
        "USA/state",
        "A letter from the State Department",
        "gave",
        "their directors 45 days to leave the island or lose the right to enter the United States",
        to="a Canadian mining concern|CAN/business; a hotel chain from Majorca|ESP/business",
    ),
    G(
        "threaten",
        "the State Department|USA/state",
        "a Canadian mining concern|CAN/business; a hotel chain from Majorca|ESP/business",
        "sanctions trade",
        "lose the right to enter the United States",
    ),
    G(
        "demand",
        "the State Department|USA/state",
        "a Canadian mining concern|CAN/business; a hotel chain from Majorca|ESP/business",
        "sanctions trade",
        "45 days to leave the island",
        by="?: 45 days",
    ),
    S("ESP/business", "The chain", "said", "it would stay"),
    G("reject", "The chain|ESP/business", "USA/state", "trade", "it would stay"),
    S(
        "CAN/gov/philip-garneau",
        "the trade minister, Philip Garneau,",
        "told",
        "Canada would let its companies sue in its own courts",
        to="the Commons|CAN/parliament",
    ),
    G(
        "promise",
        "Canada@1|CAN",
        "its companies|CAN/business",
        "justice trade",
        "Canada would let its companies sue in its own courts",
    ),
    S("MEX/mfa", "Mexico's foreign ministry", "spoke of", "an affront to the hemisphere"),
    G("accuse", "Mexico's foreign ministry|MEX/mfa", "USA", "sanctions trade", "spoke of an affront to the hemisphere"),
    S("MEX/mfa", "Mexico's foreign ministry", "thanked", "the European governments for their firmness"),
    G(
        "praise",
        "Mexico's foreign ministry|MEX/mfa",
        "the European governments|EUROPE",
        "sanctions",
        "thanked the European governments for their firmness",
    ),
    S(
        "USA/gov/daniel-rourke",
        "Daniel Rourke, an under-secretary of commerce, who is to visit London, Paris and Bonn next week",
        "said@2",
        '"The law is the law,"',
        form="direct",
    ),
    G(
        "reject",
        "Daniel Rourke|USA/gov/daniel-rourke",
        "EUROPE; CAN; MEX",
        "sanctions trade",
        "The law is the law",
        "Washington was unmoved",
    ),
    N(
        "meet",
        "Daniel Rourke|USA/gov/daniel-rourke; London|GBR; Paris|FRA; Bonn@1|DEU",
        "",
        "trade sanctions",
        "who is to visit London, Paris and Bonn next week",
        time="future",
    ),
    S("USA/gov/daniel-rourke", "He", "accused", 'the allies of "trading in stolen goods"', form="mixed"),
    G(
        "accuse",
        "He|USA/gov/daniel-rourke",
        "the allies|EUROPE; the allies|CAN; the allies|MEX",
        "trade assets",
        'accused the allies of "trading in stolen goods"',
    ),
    N(
        "coerce",
        "the Castro government|CUB/gov",
        "Americans|USA/business",
        "assets",
        "were taken from Americans by the Castro government in 1960",
    ),
    N("praise", "Havana|CUB", "", "sanctions", "Havana thanked no one by name", mod="negated"),
    S("CUB/mfa", "Its Foreign Ministry", "said", "the embargo had cost the country $60 billion"),
    G("sanction", "USA", "the country|CUB", "sanctions", "the embargo had cost the country $60 billion"),
    S(
        "CUB/mfa",
        "Its Foreign Ministry",
        "urged",
        "to vote against it again in the General Assembly in November",
        to="the community of nations|WORLD",
    ),
    G(
        "appeal",
        "Its Foreign Ministry|CUB/mfa",
        "the community of nations|WORLD",
        "sanctions",
        "urged the community of nations to vote against it again",
        by="1996-11-30: in November",
    ),
    S("VAT/embassy", "The Vatican's nuncio", "appealed", "for medicines to be exempted from all embargoes"),
    G(
        "appeal",
        "The Vatican's nuncio|VAT/embassy",
        "",
        "sanctions humanitarian",
        "appealed for medicines to be exempted from all embargoes",
    ),
    S(
        "GBR/party/alan-petrie",
        "the Labour spokesman on trade, Mr Alan Petrie,",
        "criticised",
        "the Prime Minister for having left it to Dublin to speak",
    ),
    G(
        "accuse",
        "the Labour spokesman on trade, Mr Alan Petrie|GBR/party/alan-petrie",
        "the Prime Minister@0|GBR/pm",
        "sanctions relations",
        "criticised the Prime Minister for having left it to Dublin to speak",
    ),
    S(
        "GBR/pm",
        "Downing Street",
        "replied",
        "the Prime Minister had raised the matter with the President in Lyons",
        to="GBR/party/alan-petrie",
    ),
    G(
        "meet",
        "the Prime Minister@1|GBR/pm; the President|USA/president",
        "",
        "sanctions",
        "the Prime Minister had raised the matter with the President in Lyons",
    ),
    N(
        "sanction",
        "The Republican majority in Congress|USA/congress",
        "CUB",
        "sanctions",
        "The Republican majority in Congress passed the Act in March",
    ),
    N(
        "attack",
        "Cuban fighters|CUB/mil",
        "exiles from Miami|USA/public",
        "force",
        "Cuban fighters had shot down two light aircraft flown by exiles from Miami",
    ),
    N("sanction", "Russia|RUS", "the island's|CUB", "trade", "has cut its sugar purchases by half since 1991"),
)

story(
    "swap-malta-five-states",
    "Baltic Evening News",
    "2028-11-06",
    """
Seven walk free in Malta as five states complete exchange

VALLETTA (BEN) - Seven people, among them a Lithuanian cyclist and two Belarusian trade unionists, were freed on Sunday in an exchange between Minsk, Moscow, Vilnius, Oslo and Washington that was carried out on the apron of Malta's airport.

The cyclist, Rokas Jonaitis, 29, had been seized at the Medininkai border post in May 2026 and sentenced to eleven years for spying, a charge that his country always called absurd.

Lithuania's president thanked Malta and the Vatican, whose envoy, Archbishop Carlo Benedetti, had carried papers between the sides for a year. She did not thank the neighbour. "One does not thank a man for opening a door that he locked himself," she told reporters at Vilnius airport.

In return Norway handed over a Russian couple convicted of photographing a radar at Vardø, and the United States pardoned a software dealer from Grodno. A fourth prisoner, held in a jail in Kaunas, refused to board, his lawyer said.

Belarus's foreign ministry described the exchange as "a gesture of goodwill" and called for potash to be let through the port of Klaipeda again. It said it expected an answer by the end of the year. Vilnius ruled this out within hours.

The Kremlin said the talks had been businesslike. Its spokesman declined to comment on reports that Germany had taken part. Poland's foreign minister promised that efforts for all who were still held, of whatever passport, would go on.

An American official, speaking on condition of anonymity, said Washington had offered Minsk spare parts for its airline if ten more were let go. Human rights groups say about 900 people are held there for political reasons. Switzerland said it was ready to serve as a venue.

Norway's justice minister, Sigrid Aune, was criticised at home by the Progress Party, which said she had "paid ransom in persons". She defended the decision, saying an ally had asked for help.

Sviatlana Karpovich, one of the two freed unionists, appealed from the steps of the aircraft for those left behind. She was put on a bus to Poland's embassy and is expected in Warsaw on Tuesday.

Vilnius and Minsk have had no ambassadors in each other's capitals since 2020. Lithuania closed the last two crossings in 2025 because of smugglers' balloons.
""",
    N(
        "cooperate",
        "Minsk@0|BLR; Moscow|RUS; Vilnius@0|LTU; Oslo|NOR; Washington@0|USA",
        "",
        "prisoners",
        "were freed on Sunday in an exchange between Minsk, Moscow, Vilnius, Oslo and Washington",
        "five states complete exchange",
        "In return Norway handed over a Russian couple",
    ),
    N(
        "coerce",
        "BLR",
        "The cyclist, Rokas Jonaitis|LTU//rokas-jonaitis",
        "prisoners",
        "had been seized at the Medininkai border post in May 2026 and sentenced to eleven years for spying",
    ),
    S("LTU", "his country", "called", "absurd"),
    G("deny", "his country|LTU", "BLR", "prisoners justice", "a charge that his country always called absurd"),
    S(
        "LTU/president",
        "Lithuania's president",
        "thanked",
        "Malta and the Vatican, whose envoy, Archbishop Carlo Benedetti, had carried papers between the sides for a year",
    ),
    G(
        "praise",
        "Lithuania's president|LTU/president",
        "Malta@2|MLT; the Vatican|VAT",
        "prisoners",
        "thanked Malta and the Vatican",
    ),
    C(
        "",
        "Archbishop Carlo Benedetti|VAT/gov/carlo-benedetti",
        "",
        "Archbishop Carlo Benedetti, had carried papers between the sides for a year",
    ),
    N(
        "praise",
        "She|LTU/president",
        "the neighbour|BLR",
        "prisoners",
        "She did not thank the neighbour",
        mod="negated",
    ),
    S(
        "LTU/president",
        "she@0",
        "told",
        '"One does not thank a man for opening a door that he locked himself,"',
        form="direct",
        to="reporters|?/media",
    ),
    G(
        "accuse",
        "she@0|LTU/president",
        "the neighbour|BLR",
        "prisoners",
        "One does not thank a man for opening a door that he locked himself",
    ),
    N(
        "retreat",
        "the United States|USA",
        "a software dealer from Grodno|BLR/public",
        "prisoners",
        "the United States pardoned a software dealer from Grodno",
    ),
    S("?", "his lawyer", "said@0", "A fourth prisoner, held in a jail in Kaunas, refused to board"),
    S("BLR/mfa", "Belarus's foreign ministry", "described", 'the exchange as "a gesture of goodwill"', form="mixed"),
    S("BLR/mfa", "Belarus's foreign ministry", "called for", "potash to be let through the port of Klaipeda again"),
    G(
        "appeal",
        "Belarus's foreign ministry|BLR/mfa",
        "LTU",
        "trade shipping",
        "called for potash to be let through the port of Klaipeda again",
    ),
    S("BLR/mfa", "It", ["said", "expected"], "an answer by the end of the year"),
    G(
        "appeal",
        "It|BLR/mfa",
        "LTU",
        "trade",
        "it expected an answer by the end of the year",
        by="2028-12-31: by the end of the year",
    ),
    N("reject", "Vilnius|LTU", "BLR/mfa", "trade shipping", "Vilnius ruled this out within hours"),
    S("RUS/president", "The Kremlin", "said", "the talks had been businesslike"),
    S(
        "POL/mfa",
        "Poland's foreign minister",
        "promised",
        "efforts for all who were still held, of whatever passport, would go on",
    ),
    G(
        "promise",
        "Poland's foreign minister|POL/mfa",
        "",
        "prisoners",
        "efforts for all who were still held, of whatever passport, would go on",
    ),
    S(
        "USA?",
        "An American official, speaking on condition of anonymity,",
        "said",
        "Washington had offered Minsk spare parts for its airline if ten more were let go",
    ),
    S(
        "USA",
        "Washington",
        "offered",
        "Minsk spare parts for its airline if ten more were let go",
        to="Minsk|BLR",
        up=1,
    ),
    G(
        "offer",
        "Washington|USA",
        "Minsk@1|BLR",
        "trade prisoners",
        "had offered Minsk spare parts for its airline",
        cond="if: if ten more were let go",
    ),
    G("demand", "Washington|USA", "Minsk|BLR", "prisoners", "ten more were let go"),
    S("?/ngo", "Human rights groups", "say", "about 900 people are held there for political reasons"),
    G(
        "coerce",
        "there|BLR",
        "BLR/public",
        "prisoners human_rights",
        "about 900 people are held there for political reasons",
        time="present",
    ),
    S("CHE", "Switzerland", "said", "it was ready to serve as a venue"),
    G("announce", "Switzerland|CHE", "", "prisoners negotiations", "it was ready to serve as a venue"),
    S(
        "NOR/party/progress-party",
        "the Progress Party",
        ["criticised", "said"],
        'she had "paid ransom in persons"',
        form="mixed",
    ),
    G(
        "accuse",
        "the Progress Party|NOR/party/progress-party",
        "Norway's justice minister, Sigrid Aune|NOR/gov/sigrid-aune",
        "prisoners",
        'she had "paid ransom in persons"',
        "was criticised at home by the Progress Party",
    ),
    S("NOR/gov/sigrid-aune", "She", ["defended", "saying"], "the decision", "an ally had asked for help"),
    S("?", "an ally", "asked", "for help", up=1),
    G("appeal", "an ally|?", "NOR", "prisoners", "an ally had asked for help"),
    S(
        "BLR//sviatlana-karpovich",
        "Sviatlana Karpovich, one of the two freed unionists,",
        "appealed",
        "for those left behind",
    ),
    G(
        "appeal",
        "Sviatlana Karpovich|BLR//sviatlana-karpovich",
        "",
        "prisoners",
        "appealed from the steps of the aircraft for those left behind",
    ),
    N(
        "sanction",
        "Lithuania|LTU",
        "BLR",
        "migration other",
        "Lithuania closed the last two crossings in 2025 because of smugglers' balloons",
    ),
)

story(
    "kariba-cahora-bassa-summit",
    "Lusaka Daily Standard",
    "2028-08-18",
    """
SADC leaders split over power debts as Maputo cuts supply

By Mutinta Hamoonga in Windhoek

SOUTHERN African leaders yesterday failed to agree on a rescue plan for the region's power pool after Mozambique halved the electricity it sends to South Africa and Zimbabwe.

Mozambique's energy minister Celeste Nhantumbo said the two customers owed her country US$310 million and had ignored four letters. "Nobody fills a bucket for free," she told delegates.

South African president Themba Radebe rejected the figure. He said Pretoria had paid every invoice that was not under dispute and demanded that the turbines be turned on again before the summit closes today.

Harare did not contest the debt. Finance minister Gift Mudzingwa apologised to "our sister republic" and promised a first payment of US$40 million in September, but he blamed the arrears on Western sanctions. The British High Commission in Lusaka said this was false.

President Mulenga Chisanga of Zambia, whose own Kariba turbines stand still for lack of rain, called on both sides to go to arbitration. Botswana and Namibia, the host, supported him. Angola, which has power to spare but no line on which to send it, offered to pay a third of the arrears as a loan if the others accepted a common tariff.

The proposal was turned down by Tanzania. Its delegation said Dar es Salaam would not carry other people's meters. Namibia's president, in the chair, appealed for restraint.

SADC executive secretary Ruth Maphorisa warned that mines on the Copperbelt and in Katanga might close by Christmas. The Democratic Republic of Congo sent only its ambassador; Kinshasa is angry with the bloc for withdrawing its troops from Goma in 2025.

On the fringes, Malawi and Mozambique signed an agreement on a line from Matambo to Phombeya, paid for by the World Bank and Norway. China's State Grid, which holds a quarter of the shares in a Mozambican dam, watched from the gallery. Eskom, the South African utility, denied that nightly cuts would return.

Back home, Patriotic Alliance leader Josias Tembo accused Mr Chisanga of "flying to other people's funerals while Lusaka sits in the dark" and urged mineworkers to stay away from work on Monday.

South Africa and Mozambique built the line together with Portugal in the 1970s. Renamo fighters blew up 1,800 of its pylons in the civil war.
""",
    N(
        "agree",
        "SOUTHERN African leaders|SADC",
        "",
        "energy",
        "SOUTHERN African leaders yesterday failed to agree on a rescue plan for the region's power pool",
        "SADC leaders split over power debts",
        mod="negated",
    ),
    N(
        "sanction",
        "Mozambique|MOZ",
        "South Africa@0|ZAF; Zimbabwe|ZWE",
        "energy",
        "Mozambique halved the electricity it sends to South Africa and Zimbabwe",
        "Maputo cuts supply",
    ),
    S(
        "MOZ/gov/celeste-nhantumbo",
        "Mozambique's energy minister Celeste Nhantumbo",
        "said",
        "the two customers owed her country US$310 million and had ignored four letters",
    ),
    G(
        "accuse",
        "Mozambique's energy minister Celeste Nhantumbo|MOZ/gov/celeste-nhantumbo",
        "the two customers|ZAF; the two customers|ZWE",
        "energy",
        "the two customers owed her country US$310 million and had ignored four letters",
    ),
    S(
        "MOZ/gov/celeste-nhantumbo",
        "she",
        "told",
        '"Nobody fills a bucket for free,"',
        form="direct",
        to="delegates|SADC",
    ),
    S("ZAF/president/themba-radebe", "South African president Themba Radebe", "rejected", "the figure"),
    G(
        "deny",
        "South African president Themba Radebe|ZAF/president/themba-radebe",
        "MOZ/gov/celeste-nhantumbo",
        "energy",
        "South African president Themba Radebe rejected the figure",
    ),
    S("ZAF/president/themba-radebe", "He", "said", "Pretoria had paid every invoice that was not under dispute"),
    S(
        "ZAF/president/themba-radebe",
        "He",
        "demanded",
        "the turbines be turned on again before the summit closes today",
    ),
    G(
        "demand",
        "He|ZAF/president/themba-radebe",
        "MOZ",
        "energy",
        "demanded that the turbines be turned on again",
        by="2028-08-18: before the summit closes today",
    ),
    S(
        "ZWE/gov/gift-mudzingwa",
        "Finance minister Gift Mudzingwa",
        "apologised",
        'to "our sister republic"',
        form="mixed",
    ),
    G(
        "concede",
        "Finance minister Gift Mudzingwa|ZWE/gov/gift-mudzingwa",
        "our sister republic|MOZ",
        "energy",
        'apologised to "our sister republic"',
    ),
    S(
        "ZWE/gov/gift-mudzingwa",
        "Finance minister Gift Mudzingwa",
        "promised",
        "a first payment of US$40 million in September",
    ),
    G(
        "promise",
        "Finance minister Gift Mudzingwa|ZWE/gov/gift-mudzingwa",
        "our sister republic|MOZ",
        "energy",
        "promised a first payment of US$40 million in September",
        by="2028-09-30: in September",
    ),
    S("ZWE/gov/gift-mudzingwa", "he", "blamed", "the arrears on Western sanctions"),
    G(
        "accuse",
        "he|ZWE/gov/gift-mudzingwa",
        "Western|WEST",
        "sanctions energy",
        "he blamed the arrears on Western sanctions",
    ),
    S("GBR/embassy", "The British High Commission in Lusaka", "said", "this was false"),
    G("deny", "The British High Commission|GBR/embassy", "ZWE/gov/gift-mudzingwa", "sanctions", "this was false"),
    S(
        "ZMB/president/mulenga-chisanga",
        "President Mulenga Chisanga of Zambia, whose own Kariba turbines stand still for lack of rain,",
        "called on",
        "to go to arbitration",
        to="both sides|MOZ; both sides|ZAF",
    ),
    G(
        "appeal",
        "President Mulenga Chisanga of Zambia|ZMB/president/mulenga-chisanga",
        "both sides|MOZ; both sides|ZAF",
        "energy negotiations",
        "called on both sides to go to arbitration",
    ),
    N(
        "praise",
        "Botswana|BWA; Namibia|NAM",
        "him|ZMB/president/mulenga-chisanga",
        "energy negotiations",
        "Botswana and Namibia, the host, supported him",
    ),
    S(
        "AGO",
        "Angola, which has power to spare but no line on which to send it,",
        "offered",
        "to pay a third of the arrears as a loan if the others accepted a common tariff",
    ),
    G(
        "offer",
        "Angola|AGO",
        "ZAF; ZWE",
        "energy",
        "offered to pay a third of the arrears as a loan",
        cond="if: if the others accepted a common tariff",
    ),
    G("demand", "Angola|AGO", "the others|SADC", "energy", "the others accepted a common tariff"),
    N(
        "reject",
        "Tanzania|TZA",
        "AGO",
        "energy",
        "The proposal was turned down by Tanzania",
        "Dar es Salaam would not carry other people's meters",
    ),
    S("TZA/delegation", "Its delegation", "said", "Dar es Salaam would not carry other people's meters"),
    S("NAM/president", "Namibia's president, in the chair,", "appealed", "for restraint"),
    G(
        "appeal",
        "Namibia's president|NAM/president",
        "",
        "energy negotiations",
        "Namibia's president, in the chair, appealed for restraint",
    ),
    S(
        "SADC/secretariat/ruth-maphorisa",
        "SADC executive secretary Ruth Maphorisa",
        "warned",
        "mines on the Copperbelt and in Katanga might close by Christmas",
    ),
    G(
        "warn",
        "SADC executive secretary Ruth Maphorisa|SADC/secretariat/ruth-maphorisa",
        "",
        "energy",
        "mines on the Copperbelt and in Katanga might close by Christmas",
        by="2028-12-25: by Christmas",
    ),
    N(
        "accuse",
        "Kinshasa|COD",
        "the bloc|SADC",
        "troops",
        "Kinshasa is angry with the bloc for withdrawing its troops from Goma",
        time="present",
    ),
    N("retreat", "the bloc|SADC", "", "troops", "withdrawing its troops from Goma in 2025"),
    N(
        "sign",
        "Malawi|MWI; Mozambique|MOZ",
        "",
        "energy",
        "Malawi and Mozambique signed an agreement on a line from Matambo to Phombeya",
    ),
    N(
        "aid",
        "the World Bank|WORLD-BANK; Norway|NOR",
        "Malawi|MWI; Mozambique|MOZ",
        "energy aid",
        "paid for by the World Bank and Norway",
    ),
    S("ZAF/business/eskom", "Eskom, the South African utility,", "denied", "nightly cuts would return"),
    G("deny", "Eskom|ZAF/business/eskom", "", "energy", "denied that nightly cuts would return"),
    S(
        "ZMB/party/josias-tembo",
        "Patriotic Alliance leader Josias Tembo",
        "accused",
        'Mr Chisanga of "flying to other people\'s funerals while Lusaka sits in the dark"',
        form="mixed",
    ),
    G(
        "accuse",
        "Patriotic Alliance leader Josias Tembo|ZMB/party/josias-tembo",
        "Mr Chisanga|ZMB/president/mulenga-chisanga",
        "energy",
        "accused Mr Chisanga of",
    ),
    S(
        "ZMB/party/josias-tembo",
        "Patriotic Alliance leader Josias Tembo",
        "urged",
        "to stay away from work on Monday",
        to="mineworkers|ZMB/public",
    ),
    G(
        "appeal",
        "Patriotic Alliance leader Josias Tembo|ZMB/party/josias-tembo",
        "mineworkers|ZMB/public",
        "energy",
        "urged mineworkers to stay away from work on Monday",
        by="2028-08-21: on Monday",
    ),
    N(
        "attack",
        "Renamo fighters|RENAMO",
        "South Africa|ZAF; Mozambique|MOZ; Portugal|PRT",
        "force energy",
        "Renamo fighters blew up 1,800 of its pylons in the civil war",
    ),
)

story(
    "tsushima-squid-pact-1998",
    "Pacific Rim Broadcasting",
    "1998-02-24",
    """
Seoul recalls negotiators after Tokyo scraps fishing pact

South Korea has called home its fisheries negotiators in protest at Japan's decision to end a fishing agreement that has been in force for 33 years.

Foreign Minister Park Jae-hwan told a committee of the National Assembly that the step was "an unfriendly act at the worst of times", a reference to the financial crisis that has driven the country to the International Monetary Fund. He called for it to be taken back.

Japan gave notice of the termination on 23 January. Its chief cabinet secretary, Shunsuke Oda, said again on Monday that talks could resume at any time. But he insisted that boats from the other shore stay out of the waters off Shimane and Hokkaido while they went on.

Fourteen South Korean squid boats have been seized there since last summer, and one captain was fined by a court in Matsue. Another says he was beaten by coast guards from the Maizuru base. They deny it. The navy in Yokosuka ruled out sending warships.

The United States, which keeps some 80,000 soldiers in both countries, asked its two allies not to let the matter spill over into the talks with North Korea in Geneva. China, which signed a fisheries accord of its own with Tokyo in November, has kept silent. Russia's border guards announced stricter checks on all foreign vessels off Sakhalin.

In Pusan, some 3,000 fishermen burned a model ship outside the Japanese consulate and demanded that the president-elect refuse an invitation to the emperor's garden party. His spokesman said that he had received none.

An opposition lawmaker, Choi Dong-min, accused the outgoing cabinet of having slept through the warnings. Seoul's largest daily said in an editorial that an apology was owed not by the government but by "those who drew the lines in 1965".

The head of the fishing cooperative at Hamada, Kenji Murata, said that his members had nothing against Koreans. "What we cannot bear are trawlers at night," he told Russia's Itar-Tass, whose correspondent had come for the crab season.

Both governments claim a pair of islets in the same sea. Moscow and Tokyo, who have never signed a peace treaty, agreed in December on fishing around the southern Kurils.
""",
    N(
        "sanction",
        "South Korea|KOR",
        "Japan's|JPN",
        "trade negotiations",
        "South Korea has called home its fisheries negotiators in protest",
        "Seoul recalls negotiators",
    ),
    N(
        "sanction",
        "Japan's|JPN",
        "KOR",
        "trade",
        "Japan's decision to end a fishing agreement that has been in force for 33 years",
        "Tokyo scraps fishing pact",
        "Japan gave notice of the termination on 23 January",
    ),
    S(
        "KOR/mfa/park-jae-hwan",
        "Foreign Minister Park Jae-hwan",
        "told",
        'the step was "an unfriendly act at the worst of times"',
        form="mixed",
        to="a committee of the National Assembly|KOR/parliament",
    ),
    G(
        "accuse",
        "Foreign Minister Park Jae-hwan|KOR/mfa/park-jae-hwan",
        "JPN",
        "trade relations",
        'the step was "an unfriendly act at the worst of times"',
    ),
    S("KOR/mfa/park-jae-hwan", "He", "called for", "it to be taken back"),
    G("appeal", "He|KOR/mfa/park-jae-hwan", "JPN", "trade", "He called for it to be taken back"),
    S("JPN/gov/shunsuke-oda", "Its chief cabinet secretary, Shunsuke Oda,", "said", "talks could resume at any time"),
    G(
        "announce",
        "Its chief cabinet secretary, Shunsuke Oda|JPN/gov/shunsuke-oda",
        "KOR",
        "negotiations",
        "talks could resume at any time",
    ),
    S(
        "JPN/gov/shunsuke-oda",
        "he",
        "insisted",
        "boats from the other shore stay out of the waters off Shimane and Hokkaido while they went on",
    ),
    G(
        "demand",
        "he|JPN/gov/shunsuke-oda",
        "boats from the other shore|KOR/business",
        "trade shipping",
        "boats from the other shore stay out of the waters off Shimane and Hokkaido",
        cond="until: while they went on",
    ),
    N(
        "coerce",
        "JPN",
        "South Korean squid boats|KOR/business",
        "trade shipping",
        "Fourteen South Korean squid boats have been seized there since last summer",
        "one captain was fined by a court in Matsue",
    ),
    S("KOR/business", "Another", "says", "he was beaten by coast guards from the Maizuru base"),
    G(
        "accuse",
        "Another|KOR/business",
        "coast guards from the Maizuru base|JPN/gov",
        "human_rights",
        "he was beaten by coast guards from the Maizuru base",
    ),
    N("deny", "They|JPN/gov", "Another|KOR/business", "human_rights", "They deny it", time="present"),
    S("JPN/mil", "The navy in Yokosuka", "ruled out", "sending warships"),
    G("announce", "The navy in Yokosuka|JPN/mil", "", "troops", "ruled out sending warships"),
    N(
        "mobilize",
        "The United States|USA",
        "both countries|JPN; both countries|KOR",
        "troops alliances",
        "which keeps some 80,000 soldiers in both countries",
        time="present",
    ),
    S(
        "USA",
        "The United States, which keeps some 80,000 soldiers in both countries,",
        "asked",
        "not to let the matter spill over into the talks with North Korea in Geneva",
        to="its two allies|JPN; its two allies|KOR",
    ),
    G(
        "appeal",
        "The United States|USA",
        "its two allies|JPN; its two allies|KOR",
        "negotiations",
        "asked its two allies not to let the matter spill over into the talks with North Korea",
    ),
    N(
        "sign",
        "China|CHN; Tokyo@1|JPN",
        "",
        "trade",
        "which signed a fisheries accord of its own with Tokyo in November",
    ),
    S("RUS/gov", "Russia's border guards", "announced", "stricter checks on all foreign vessels off Sakhalin"),
    G(
        "announce",
        "Russia's border guards|RUS/gov",
        "",
        "shipping",
        "announced stricter checks on all foreign vessels off Sakhalin",
    ),
    N(
        "protest",
        "some 3,000 fishermen|KOR/public",
        "the Japanese consulate|JPN/embassy",
        "trade",
        "some 3,000 fishermen burned a model ship outside the Japanese consulate",
    ),
    S(
        "KOR/public",
        "some 3,000 fishermen",
        "demanded",
        "the president-elect refuse an invitation to the emperor's garden party",
    ),
    G(
        "demand",
        "some 3,000 fishermen|KOR/public",
        "the president-elect|KOR/president",
        "relations",
        "the president-elect refuse an invitation to the emperor's garden party",
    ),
    S("KOR/president", "His spokesman", "said", "he had received none"),
    S(
        "KOR/parliament/choi-dong-min",
        "An opposition lawmaker, Choi Dong-min,",
        "accused",
        "the outgoing cabinet of having slept through the warnings",
    ),
    G(
        "accuse",
        "An opposition lawmaker, Choi Dong-min|KOR/parliament/choi-dong-min",
        "the outgoing cabinet|KOR/gov",
        "trade",
        "accused the outgoing cabinet of having slept through the warnings",
    ),
    S(
        "KOR/media",
        "Seoul's largest daily",
        "said",
        'an apology was owed not by the government but by "those who drew the lines in 1965"',
        form="mixed",
    ),
    S(
        "JPN/business/kenji-murata",
        "The head of the fishing cooperative at Hamada, Kenji Murata,",
        "said",
        "his members had nothing against Koreans",
    ),
    S(
        "JPN/business/kenji-murata",
        "he@3",
        "told@1",
        '"What we cannot bear are trawlers at night,"',
        form="direct",
        to="Russia's Itar-Tass|RUS/media/tass",
        relays="Russia's Itar-Tass|RUS/media/tass",
    ),
    N(
        "agree",
        "Moscow|RUS; Tokyo|JPN",
        "",
        "trade territory",
        "agreed in December on fishing around the southern Kurils",
    ),
)

story(
    "nickel-glut-warehouse-week",
    "Thames Markets Bulletin",
    "2024-04-19",
    """
Nickel under fire again as funds retreat from battery metals

LONDON - Nickel came under renewed attack on Friday, losing 3.1 percent on the London Metal Exchange to its lowest level in seven weeks, as hedge funds abandoned positions built on hopes of a rebound in demand for batteries.

Three-month nickel closed at $17,420 a tonne. Copper held its ground near $9,800 and zinc defended last week's gains.

"The bulls have laid down their arms," said Ingrid Solheim, an analyst at the Oslo brokerage Fjellmark. She warned clients that a push towards $16,000 could not be ruled out.

Indonesia's smelters, most of them built with Chinese money, produced 9 percent more in the first quarter than a year before, data from the consultancy Orevision showed. Stocks in Rotterdam, Busan and Kaohsiung rose for the eleventh week in a row.

Tang Weiming of the Shanghai trading house Hailong told Thames Markets Bulletin that buyers in Japan and South Korea were on strike until prices settled. He promised nothing for May.

Others refused to surrender. Canadian producer Borealis Nickel said it would defend its dividend "to the last share", and denied a report that it was in talks with a rival from Finland. A mine in New Caledonia, which employs 1,300 people, missed a payment to a bank in Paris on Monday, according to two people familiar with the matter.

Aluminium was caught in crossfire between slower car sales in Germany and higher power prices in India. Lead gained 0.4 percent. Traders in Singapore spoke of a truce in the price war between two recyclers.

"We see a ceiling, and a fragile one, at eighteen thousand," Fjellmark said in a note. It expects a surplus of 210,000 tonnes this year.

The exchange, which suspended nickel trading for a week in March 2022, said on Thursday that volumes had recovered to nine-tenths of their former level. It appealed to members to report large positions on time.

Gold, on which investors lean in hard times, set a record of $2,431 last week and has hardly retreated since. Markets in Brazil were closed.
""",
    S(
        "NOR/business/ingrid-solheim",
        "Ingrid Solheim, an analyst at the Oslo brokerage Fjellmark",
        "said@0",
        '"The bulls have laid down their arms,"',
        form="direct",
    ),
    S(
        "NOR/business/ingrid-solheim",
        "She",
        "warned",
        "a push towards $16,000 could not be ruled out",
        to="clients|?/business",
    ),
    S(
        "?/business/orevision",
        "data from the consultancy Orevision",
        "showed",
        "Indonesia's smelters, most of them built with Chinese money, produced 9 percent more in the first quarter than a year before",
    ),
    S(
        "CHN/business/tang-weiming",
        "Tang Weiming of the Shanghai trading house Hailong",
        "told",
        "buyers in Japan and South Korea were on strike until prices settled",
        to="Thames Markets Bulletin|GBR/media/thames-markets-bulletin",
    ),
    S(
        "CAN/business/borealis-nickel",
        "Canadian producer Borealis Nickel",
        "said",
        'it would defend its dividend "to the last share"',
        form="mixed",
    ),
    S(
        "CAN/business/borealis-nickel",
        "Canadian producer Borealis Nickel",
        "denied",
        "a report that it was in talks with a rival from Finland",
    ),
    S("?", "a report", [], "it was in talks with a rival from Finland", up=1),
    S(
        "?",
        "two people familiar with the matter",
        "according to",
        "A mine in New Caledonia, which employs 1,300 people, missed a payment to a bank in Paris on Monday",
    ),
    S("?/business", "Traders in Singapore", "spoke of", "a truce in the price war between two recyclers"),
    S(
        "NOR/business/fjellmark",
        "Fjellmark@1",
        "said@2",
        '"We see a ceiling, and a fragile one, at eighteen thousand,"',
        form="direct",
    ),
    S("NOR/business/fjellmark", "It", "expects", "a surplus of 210,000 tonnes this year"),
    S(
        "GBR/business/london-metal-exchange",
        "The exchange, which suspended nickel trading for a week in March 2022,",
        "said",
        "volumes had recovered to nine-tenths of their former level",
        date="2024-04-18",
    ),
    S(
        "GBR/business/london-metal-exchange",
        "It",
        "appealed",
        "to report large positions on time",
        to="members|?/business",
    ),
)

story(
    "bolivia-refinery-soldiers-2006",
    "Cono Sur Press Agency",
    "2006-05-09",
    """
Brazil's gas company halts Bolivia investment; decree splits neighbours

LA PAZ, May 9 (CSPA) - Bolivia on Tuesday ordered foreign oil firms to hand over their production within 180 days or leave, while troops kept guard at 56 gas fields and refineries that they had occupied since the May Day holiday.

Hydrocarbons minister Andrés Solórzano said the companies, from Brazil, Spain, France, Britain and Argentina, had "earned back their money ten times". He assured consumers in Sao Paulo and Buenos Aires that no valve would be closed. The army promised that nothing would be damaged.

Petrobras, which owns both of the country's large refineries, said it would freeze $5 billion of investment and rejected any rise in the price that its largest neighbour receives for gas. Bolivia had asked for $2 more per unit.

Brasilia's reaction was milder. "A poor people is using its rights," said foreign policy adviser Marcos Aurelio Tavares, who nonetheless called the presence of soldiers "unnecessary". The opposition in the Brazilian Senate accused the government of kneeling before a former client of its own development bank.

Spain was blunter. The foreign ministry in Madrid summoned the Bolivian charge d'affaires, and the European Commission, meeting an Andean delegation in Brussels, voiced concern at the decree. The deputy foreign minister is due in La Paz on Thursday with a message from the prime minister.

Venezuela and Cuba, which signed a trade pact with the highland republic in Havana ten days ago, praised the measure. Caracas has sent 40 engineers to help run the fields. Washington, whose ambassador was on leave, said it was watching.

Argentina's president invited the three others to a summit at Puerto Iguazu. All accepted. Chile, to which La Paz has refused to sell a molecule of gas as long as it has no access to the sea, was not asked. Uruguay's president warned that the whole of the south could be short of gas by August.

In Santa Cruz, where most of the gas lies, business leaders demanded a vote on autonomy and announced a 24-hour strike for Friday.

Bolivia lost its coast to its southwestern neighbour in the war of 1879-83. Two presidents have been driven from office since 2003 by protests over gas exports.
""",
    S(
        "BOL",
        "Bolivia",
        "ordered",
        "to hand over their production within 180 days or leave",
        to="foreign oil firms|?/business",
    ),
    G(
        "demand",
        "Bolivia@2|BOL",
        "foreign oil firms|?/business",
        "energy assets",
        "ordered foreign oil firms to hand over their production within 180 days or leave",
        by="2006-11-05: within 180 days",
    ),
    N(
        "coerce",
        "troops|BOL/mil",
        "foreign oil firms|?/business",
        "energy assets",
        "56 gas fields and refineries that they had occupied since the May Day holiday",
    ),
    S(
        "BOL/gov/andres-solorzano",
        "Hydrocarbons minister Andrés Solórzano",
        "said",
        'the companies, from Brazil, Spain, France, Britain and Argentina, had "earned back their money ten times"',
        form="mixed",
    ),
    S(
        "BOL/gov/andres-solorzano",
        "He",
        "assured",
        "no valve would be closed",
        to="consumers in Sao Paulo and Buenos Aires|BRA/public; consumers in Sao Paulo and Buenos Aires|ARG/public",
    ),
    G(
        "promise",
        "He|BOL/gov/andres-solorzano",
        "consumers in Sao Paulo and Buenos Aires|BRA/public; consumers in Sao Paulo and Buenos Aires|ARG/public",
        "energy",
        "no valve would be closed",
    ),
    S("BOL/mil", "The army", "promised", "nothing would be damaged"),
    G("promise", "The army|BOL/mil", "", "energy assets", "nothing would be damaged"),
    S(
        "BRA/business/petrobras",
        "Petrobras, which owns both of the country's large refineries,",
        "said",
        "it would freeze $5 billion of investment",
    ),
    G(
        "threaten",
        "Petrobras|BRA/business/petrobras",
        "BOL",
        "energy trade",
        "it would freeze $5 billion of investment",
        "Brazil's gas company halts Bolivia investment",
    ),
    N(
        "reject",
        "Petrobras|BRA/business/petrobras",
        "BOL",
        "energy trade",
        "rejected any rise in the price that its largest neighbour receives for gas",
    ),
    S("BOL", "Bolivia@3", "asked for", "$2 more per unit"),
    G("demand", "Bolivia|BOL", "BRA/business/petrobras", "energy trade", "Bolivia had asked for $2 more per unit"),
    S(
        "BRA/gov/marcos-aurelio-tavares",
        'foreign policy adviser Marcos Aurelio Tavares, who nonetheless called the presence of soldiers "unnecessary"',
        "said@2",
        '"A poor people is using its rights,"',
        form="direct",
    ),
    G(
        "praise",
        "foreign policy adviser Marcos Aurelio Tavares|BRA/gov/marcos-aurelio-tavares",
        "BOL",
        "energy",
        "A poor people is using its rights",
    ),
    S("BRA/gov/marcos-aurelio-tavares", "who", "called", 'the presence of soldiers "unnecessary"', form="mixed"),
    G(
        "accuse",
        "foreign policy adviser Marcos Aurelio Tavares|BRA/gov/marcos-aurelio-tavares",
        "BOL",
        "energy troops",
        'called the presence of soldiers "unnecessary"',
    ),
    S(
        "BRA/parliament",
        "The opposition in the Brazilian Senate",
        "accused",
        "the government of kneeling before a former client of its own development bank",
    ),
    G(
        "accuse",
        "The opposition in the Brazilian Senate|BRA/parliament",
        "the government|BRA/gov",
        "energy",
        "accused the government of kneeling before a former client",
    ),
    N(
        "accuse",
        "The foreign ministry in Madrid|ESP/mfa",
        "the Bolivian charge d'affaires|BOL/embassy",
        "energy relations",
        "The foreign ministry in Madrid summoned the Bolivian charge d'affaires",
    ),
    N(
        "meet",
        "the European Commission|EU/commission; an Andean delegation|LATIN-AMERICA",
        "",
        "relations",
        "meeting an Andean delegation in Brussels",
    ),
    S(
        "EU/commission",
        "the European Commission, meeting an Andean delegation in Brussels,",
        "voiced concern",
        "at the decree",
    ),
    G("accuse", "the European Commission|EU/commission", "BOL", "energy", "voiced concern at the decree"),
    N(
        "meet",
        "The deputy foreign minister|ESP/mfa; La Paz@0|BOL",
        "",
        "energy",
        "The deputy foreign minister is due in La Paz on Thursday",
        time="future",
    ),
    C(
        "the prime minister|ESP/pm",
        "The deputy foreign minister|ESP/mfa",
        "La Paz|BOL",
        "due in La Paz on Thursday with a message from the prime minister",
    ),
    N(
        "sign",
        "Venezuela|VEN; Cuba|CUB; the highland republic|BOL",
        "",
        "trade",
        "which signed a trade pact with the highland republic in Havana",
    ),
    S(
        "VEN; CUB",
        "Venezuela and Cuba, which signed a trade pact with the highland republic in Havana ten days ago,",
        "praised",
        "the measure",
    ),
    G("praise", "Venezuela|VEN; Cuba|CUB", "BOL", "energy", "praised the measure"),
    N("aid", "Caracas|VEN", "BOL", "energy", "Caracas has sent 40 engineers to help run the fields"),
    S("USA", "Washington, whose ambassador was on leave,", "said", "it was watching"),
    S(
        "ARG/president",
        "Argentina's president",
        "invited",
        "to a summit at Puerto Iguazu",
        to="the three others|BRA; the three others|BOL; the three others|VEN",
    ),
    G(
        "appeal",
        "Argentina's president|ARG/president",
        "the three others|BRA; the three others|BOL; the three others|VEN",
        "energy negotiations",
        "invited the three others to a summit at Puerto Iguazu",
    ),
    N("agree", "All|BRA; All|BOL; All|VEN", "ARG/president", "energy negotiations", "All accepted"),
    N(
        "reject",
        "La Paz|BOL",
        "Chile|CHL",
        "energy territory",
        "La Paz has refused to sell a molecule of gas",
        cond="until: as long as it has no access to the sea",
    ),
    S("URY/president", "Uruguay's president", "warned", "the whole of the south could be short of gas by August"),
    G(
        "warn",
        "Uruguay's president|URY/president",
        "",
        "energy",
        "the whole of the south could be short of gas by August",
        by="2006-08-31: by August",
    ),
    S("BOL/business", "business leaders", "demanded", "a vote on autonomy"),
    G(
        "demand",
        "business leaders|BOL/business",
        "BOL/gov",
        "sovereignty",
        "business leaders demanded a vote on autonomy",
    ),
    S("BOL/business", "business leaders", "announced", "a 24-hour strike for Friday"),
    G(
        "protest",
        "business leaders|BOL/business",
        "BOL/gov",
        "energy sovereignty",
        "a 24-hour strike for Friday",
        time="future",
    ),
    N(
        "coerce",
        "its southwestern neighbour|CHL",
        "Bolivia|BOL",
        "territory",
        "Bolivia lost its coast to its southwestern neighbour in the war of 1879-83",
    ),
)

story(
    "abkhaz-mandarins-wine-ban-2006",
    "Danube Public Radio",
    "2006-11-29",
    """
Georgia blocks Russia's path to trade body over wine and checkpoints

Georgia has withdrawn its consent to Russia's entry into the World Trade Organization, in answer to an embargo on wine, mineral water and fruit that has cost the small republic its largest market.

The decision was announced in Geneva on Tuesday by the chief negotiator, Irakli Tsereteli. "We signed in 2004 with a partner. Today we find a policeman at the cellar door," he told a meeting of the working party, at which the United States and the European Communities were present.

He set two conditions for a return to the table. The ban must be lifted, and customs officers from Tbilisi must be posted at two crossings on the border with Abkhazia and South Ossetia, through which, he said, cigarettes and petrol were being smuggled under the eyes of peacekeepers.

Moscow dismissed this as blackmail. The head of its consumer watchdog, Gennady Orlovsky, said once more that the wine had contained pesticides and that the health of citizens was not for sale. An official of the economy ministry told RIA Novosti that accession would go ahead "with or without them". The trade body's director general appealed for cool heads.

In Sukhumi the breakaway leadership said it would admit no one in a foreign uniform. It thanked its northern protector for paying the pensions. Moldova, whose winemakers were hit by the same measure in March, agreed last week to drop its own objections; its president was promised that deliveries would resume.

Ukraine offered to buy three million bottles. Poland, which has been vetoing a partnership treaty between the European Union and the Kremlin on account of meat, declared its support. The German foreign minister, in Tbilisi on a visit planned long before, urged his hosts to "leave a door open". Armenia, whose lorries use the same roads, warned of shortages before New Year.

Georgia's opposition Labour Party accused the government of making war on its own peasants.

Relations collapsed in September, when four Russian officers were arrested as spies. They were released within a week, but flights, post and money transfers have been cut and some 2,300 Georgians deported. The European Court of Human Rights has been asked to rule on these expulsions.
""",
    N(
        "sanction",
        "RUS",
        "the small republic|GEO",
        "trade",
        "an embargo on wine, mineral water and fruit that has cost the small republic its largest market",
    ),
    S(
        "GEO/delegation/irakli-tsereteli",
        "the chief negotiator, Irakli Tsereteli",
        "announced",
        "Georgia has withdrawn its consent to Russia's entry into the World Trade Organization, in answer to an embargo on wine, mineral water and fruit that has cost the small republic its largest market",
        date="2006-11-28",
    ),
    G(
        "reject",
        "Georgia@1|GEO",
        "Russia's@1|RUS",
        "trade",
        "Georgia has withdrawn its consent to Russia's entry into the World Trade Organization",
        "Georgia blocks Russia's path to trade body",
    ),
    S(
        "GEO/delegation/irakli-tsereteli",
        "he@0",
        "told@0",
        '"We signed in 2004 with a partner. Today we find a policeman at the cellar door,"',
        form="direct",
        to="a meeting of the working party|WTO",
    ),
    G("accuse", "he@0|GEO/delegation/irakli-tsereteli", "RUS", "trade", "Today we find a policeman at the cellar door"),
    G("sign", "We|GEO; a partner|RUS", "", "trade", "We signed in 2004 with a partner"),
    S(
        "GEO/delegation/irakli-tsereteli",
        "He",
        "set two conditions",
        "The ban must be lifted, and customs officers from Tbilisi must be posted at two crossings on the border with Abkhazia and South Ossetia",
    ),
    G(
        "offer",
        "He|GEO/delegation/irakli-tsereteli",
        "RUS",
        "trade negotiations",
        "a return to the table",
        cond="prerequisite: The ban must be lifted, and customs officers from Tbilisi must be posted at two crossings on the border with Abkhazia and South Ossetia",
    ),
    G(
        "demand",
        "He|GEO/delegation/irakli-tsereteli",
        "RUS",
        "trade territory",
        "The ban must be lifted, and customs officers from Tbilisi must be posted at two crossings",
    ),
    S(
        "GEO/delegation/irakli-tsereteli",
        "he",
        "said",
        "cigarettes and petrol were being smuggled under the eyes of peacekeepers",
    ),
    G(
        "accuse",
        "he|GEO/delegation/irakli-tsereteli",
        "peacekeepers|RUS/mil",
        "trade",
        "cigarettes and petrol were being smuggled under the eyes of peacekeepers",
    ),
    S("RUS", "Moscow", "dismissed", "this as blackmail"),
    G("reject", "Moscow|RUS", "GEO/delegation/irakli-tsereteli", "trade", "Moscow dismissed this as blackmail"),
    G("accuse", "Moscow|RUS", "GEO/delegation/irakli-tsereteli", "trade", "Moscow dismissed this as blackmail"),
    S(
        "RUS/gov/gennady-orlovsky",
        "The head of its consumer watchdog, Gennady Orlovsky,",
        "said",
        "the wine had contained pesticides and that the health of citizens was not for sale",
    ),
    G(
        "accuse",
        "The head of its consumer watchdog, Gennady Orlovsky|RUS/gov/gennady-orlovsky",
        "GEO/business",
        "trade",
        "the wine had contained pesticides",
    ),
    S(
        "RUS/gov",
        "An official of the economy ministry",
        "told",
        'accession would go ahead "with or without them"',
        form="mixed",
        to="RIA Novosti|RUS/media/ria-novosti",
        relays="RIA Novosti|RUS/media/ria-novosti",
    ),
    G(
        "reject",
        "An official of the economy ministry|RUS/gov",
        "them|GEO",
        "trade",
        'accession would go ahead "with or without them"',
    ),
    S("WTO", "The trade body's director general", "appealed", "for cool heads"),
    G(
        "appeal",
        "The trade body's director general|WTO",
        "",
        "trade negotiations",
        "The trade body's director general appealed for cool heads",
    ),
    S("ABKHAZIA", "the breakaway leadership", "said", "it would admit no one in a foreign uniform"),
    G(
        "reject",
        "the breakaway leadership|ABKHAZIA",
        "GEO",
        "territory trade",
        "it would admit no one in a foreign uniform",
    ),
    S("ABKHAZIA", "It", "thanked", "its northern protector for paying the pensions"),
    G(
        "praise",
        "It|ABKHAZIA",
        "its northern protector|RUS",
        "aid",
        "It thanked its northern protector for paying the pensions",
    ),
    G("aid", "its northern protector|RUS", "ABKHAZIA", "aid", "paying the pensions"),
    N(
        "sanction",
        "RUS",
        "Moldova|MDA; winemakers|MDA/business",
        "trade",
        "whose winemakers were hit by the same measure in March",
    ),
    N("agree", "Moldova|MDA", "RUS", "trade", "agreed last week to drop its own objections"),
    S("RUS", [], "promised", "deliveries would resume", to="its president|MDA/president"),
    G(
        "promise",
        "RUS",
        "its president|MDA/president",
        "trade",
        "its president was promised that deliveries would resume",
    ),
    S("UKR", "Ukraine", "offered", "to buy three million bottles"),
    G("offer", "Ukraine|UKR", "GEO", "trade", "Ukraine offered to buy three million bottles"),
    N(
        "reject",
        "Poland|POL",
        "the European Union|EU; the Kremlin|RUS",
        "trade relations",
        "which has been vetoing a partnership treaty between the European Union and the Kremlin on account of meat",
    ),
    N("praise", "Poland|POL", "GEO", "trade", "declared its support"),
    N(
        "meet",
        "The German foreign minister|DEU/mfa; Tbilisi@1|GEO",
        "",
        "relations",
        "The German foreign minister, in Tbilisi on a visit planned long before",
    ),
    S(
        "DEU/mfa",
        "The German foreign minister, in Tbilisi on a visit planned long before,",
        "urged",
        'to "leave a door open"',
        form="mixed",
        to="his hosts|GEO",
    ),
    G(
        "appeal",
        "The German foreign minister|DEU/mfa",
        "his hosts|GEO",
        "trade negotiations",
        'urged his hosts to "leave a door open"',
    ),
    S("ARM", "Armenia, whose lorries use the same roads,", "warned", "of shortages before New Year"),
    G("warn", "Armenia|ARM", "", "trade", "warned of shortages before New Year", by="2006-12-31: before New Year"),
    S(
        "GEO/party/labour-party",
        "Georgia's opposition Labour Party",
        "accused",
        "the government of making war on its own peasants",
    ),
    G(
        "accuse",
        "Georgia's opposition Labour Party|GEO/party/labour-party",
        "the government|GEO/gov",
        "trade",
        "accused the government of making war on its own peasants",
    ),
    N("coerce", "GEO", "four Russian officers|RUS/mil", "prisoners", "four Russian officers were arrested as spies"),
    N("retreat", "GEO", "They|RUS/mil", "prisoners", "They were released within a week"),
    N(
        "sanction",
        "RUS",
        "Georgians|GEO/public",
        "relations migration",
        "flights, post and money transfers have been cut and some 2,300 Georgians deported",
    ),
    N(
        "appeal",
        "?",
        "The European Court of Human Rights|COE/court",
        "justice migration",
        "The European Court of Human Rights has been asked to rule on these expulsions",
    ),
)

story(
    "andaman-boats-langkawi-2015",
    "Straits Morning Post",
    "2015-05-15",
    """
Navies push back boats as three capitals pass blame over Rohingya

By Farah Iskandar in Langkawi and Wassana Thongdee in Ranong

A wooden boat with about 350 Rohingya on board was turned away from the Thai coast on Thursday, two days after the Malaysian navy had towed the same vessel out to sea, aid workers said.

Food and water were dropped from a Thai helicopter before the engine was repaired and the boat sent on towards Indonesia, whose own navy had refused entry to another one on Monday.

Kuala Lumpur's deputy home minister, Datuk Rosli Hamzah, defended the policy. "We cannot be a harbour to those who break in," he said. He told Myanmar, where the passengers come from, to stop driving its own people into the sea.

Naypyidaw, which calls the minority Bengalis, denied that it was the source of the problem and said it might stay away from a conference set for May 29 if the word Rohingya stood on the invitation. Bangkok, which sent them out, said it could not control what guests wrote.

The United Nations refugee agency appealed to the three governments for search and rescue. Its regional head, Karin Lindqvist, said up to 6,000 people were adrift. Human Rights Watch accused the navies of playing "ping-pong with human lives".

Washington, which lifted some sanctions on the generals' former government in 2012, would like to see them let ashore, a State Department spokesman said. The Philippines said it was ready to take some in. Singapore said it could admit no one, whatever his origin. Australia's immigration ministry, asked by a radio station in Perth, said: "No. There is a queue and they are not in it." Jakarta called that answer a failure by a signatory of the Refugee Convention, which Indonesia itself has never joined.

Gambia, on the other side of the world, offered to receive them all.

In Dhaka, the foreign ministry said 200,000 were already living in camps near Cox's Bazar, and demanded that the international community share the load. Opposition members of Malaysia's parliament, led by Ms Wong Siew Ling, urged the cabinet to open the shelters on Langkawi at once.

Some 120,000 Rohingya have lived in camps around Sittwe since riots with Buddhists in 2012. Thai police found 33 graves in a smugglers' camp near the Malaysian border this month, and arrested a mayor. The army chief in Bangkok promised that trafficking would be rooted out by the end of the month.
""",
    S(
        "?/ngo",
        "aid workers",
        "said@0",
        "A wooden boat with about 350 Rohingya on board was turned away from the Thai coast on Thursday, two days after the Malaysian navy had towed the same vessel out to sea",
    ),
    G(
        "coerce",
        "THA",
        "Rohingya@1|ROHINGYA",
        "migration shipping",
        "A wooden boat with about 350 Rohingya on board was turned away from the Thai coast",
        "Navies push back boats",
        "the boat sent on towards Indonesia",
    ),
    G(
        "coerce",
        "the Malaysian navy|MYS/mil",
        "Rohingya|ROHINGYA",
        "migration shipping",
        "the Malaysian navy had towed the same vessel out to sea",
    ),
    N(
        "aid",
        "a Thai helicopter|THA/mil",
        "Rohingya|ROHINGYA",
        "humanitarian",
        "Food and water were dropped from a Thai helicopter",
    ),
    N(
        "reject",
        "whose own navy|IDN/mil",
        "another one|ROHINGYA",
        "migration shipping",
        "whose own navy had refused entry to another one on Monday",
    ),
    S("MYS/gov/rosli-hamzah", "Kuala Lumpur's deputy home minister, Datuk Rosli Hamzah,", "defended", "the policy"),
    S("MYS/gov/rosli-hamzah", "he", "said@1", '"We cannot be a harbour to those who break in,"', form="direct"),
    G(
        "accuse",
        "he|MYS/gov/rosli-hamzah",
        "those who break in|ROHINGYA",
        "migration",
        "We cannot be a harbour to those who break in",
    ),
    S(
        "MYS/gov/rosli-hamzah",
        "He",
        "told",
        "to stop driving its own people into the sea",
        to="Myanmar, where the passengers come from|MMR",
    ),
    G(
        "demand",
        "He|MYS/gov/rosli-hamzah",
        "Myanmar|MMR",
        "human_rights migration",
        "He told Myanmar, where the passengers come from, to stop driving its own people into the sea",
    ),
    G(
        "accuse",
        "He|MYS/gov/rosli-hamzah",
        "Myanmar|MMR",
        "human_rights migration",
        "driving its own people into the sea",
    ),
    S("MMR", "Naypyidaw, which calls the minority Bengalis,", "denied", "it was the source of the problem"),
    G("deny", "Naypyidaw|MMR", "MYS/gov/rosli-hamzah", "migration", "denied that it was the source of the problem"),
    S(
        "MMR",
        "Naypyidaw, which calls the minority Bengalis,",
        "said",
        "it might stay away from a conference set for May 29 if the word Rohingya stood on the invitation",
    ),
    G(
        "threaten",
        "it@1|MMR",
        "THA",
        "negotiations",
        "it might stay away from a conference set for May 29",
        cond="if: if the word Rohingya stood on the invitation",
        mod="hedged",
    ),
    G("demand", "Naypyidaw|MMR", "THA", "negotiations", "if the word Rohingya stood on the invitation"),
    S("THA", "Bangkok, which sent them out,", "said", "it could not control what guests wrote"),
    S(
        "UNHCR",
        "The United Nations refugee agency",
        "appealed",
        "for search and rescue",
        to="the three governments|THA/gov; the three governments|MYS/gov; the three governments|IDN/gov",
    ),
    G(
        "appeal",
        "The United Nations refugee agency|UNHCR",
        "the three governments|THA/gov; the three governments|MYS/gov; the three governments|IDN/gov",
        "migration humanitarian",
        "appealed to the three governments for search and rescue",
    ),
    S("UNHCR//karin-lindqvist", "Its regional head, Karin Lindqvist,", "said", "up to 6,000 people were adrift"),
    S("HRW", "Human Rights Watch", "accused", 'the navies of playing "ping-pong with human lives"', form="mixed"),
    G(
        "accuse",
        "Human Rights Watch|HRW",
        "the navies|THA/mil; the navies|MYS/mil; the navies|IDN/mil",
        "migration human_rights",
        'accused the navies of playing "ping-pong with human lives"',
    ),
    N(
        "retreat",
        "Washington|USA",
        "the generals' former government|MMR/gov",
        "sanctions",
        "which lifted some sanctions on the generals' former government in 2012",
    ),
    S("USA/state", "a State Department spokesman", "said@5", "Washington", "would like to see them let ashore"),
    G("appeal", "Washington|USA", "THA; MYS; IDN", "migration", "would like to see them let ashore"),
    S("PHL", "The Philippines", "said", "it was ready to take some in"),
    G("announce", "The Philippines|PHL", "", "migration", "it was ready to take some in"),
    S("SGP", "Singapore", "said", "it could admit no one, whatever his origin"),
    G("reject", "Singapore|SGP", "", "migration", "it could admit no one, whatever his origin"),
    S(
        "AUS/gov",
        "Australia's immigration ministry, asked by a radio station in Perth,",
        "said",
        '"No. There is a queue and they are not in it."',
        form="direct",
    ),
    G(
        "reject",
        "Australia's immigration ministry|AUS/gov",
        "",
        "migration",
        "No. There is a queue and they are not in it",
    ),
    S(
        "IDN",
        "Jakarta",
        "called",
        "that answer a failure by a signatory of the Refugee Convention, which Indonesia itself has never joined",
    ),
    G(
        "accuse",
        "Jakarta|IDN",
        "a signatory of the Refugee Convention|AUS",
        "migration",
        "called that answer a failure by a signatory of the Refugee Convention",
    ),
    S("GMB", "Gambia, on the other side of the world,", "offered", "to receive them all"),
    G("offer", "Gambia|GMB", "them@2|ROHINGYA", "migration", "offered to receive them all"),
    S("BGD/mfa", "the foreign ministry", "said", "200,000 were already living in camps near Cox's Bazar"),
    S("BGD/mfa", "the foreign ministry", "demanded", "the international community share the load"),
    G(
        "demand",
        "the foreign ministry|BGD/mfa",
        "the international community|WORLD",
        "migration",
        "demanded that the international community share the load",
    ),
    S(
        "MYS/parliament",
        "Opposition members of Malaysia's parliament, led by Ms Wong Siew Ling,",
        "urged",
        "to open the shelters on Langkawi at once",
        to="the cabinet|MYS/gov",
    ),
    G(
        "appeal",
        "Opposition members of Malaysia's parliament|MYS/parliament",
        "the cabinet|MYS/gov",
        "migration",
        "urged the cabinet to open the shelters on Langkawi at once",
        by="?: at once",
    ),
    N("coerce", "Thai police|THA/gov", "a mayor|THA/gov", "justice migration", "arrested a mayor"),
    S("THA/mil", "The army chief in Bangkok", "promised", "trafficking would be rooted out by the end of the month"),
    G(
        "promise",
        "The army chief in Bangkok|THA/mil",
        "",
        "migration justice",
        "trafficking would be rooted out",
        by="2015-05-31: by the end of the month",
    ),
)

story(
    "hambantota-survey-ship-visit",
    "Ceylon Morning Ledger",
    "2023-10-27",
    """
Port call by Chinese survey ship goes ahead despite protest from Delhi

A CHINESE research vessel berthed at Hambantota yesterday after a delay of nine days, during which Colombo was lobbied by two of its largest creditors and by the Embassy of the United States.

Foreign Secretary Priyantha Weerakoon told Parliament's oversight committee that the ship would take on water and food and would do no work in Sri Lankan waters. "We are a friend of all and a base of none," he said. The Navy commander denied that any foreign pier was planned.

India, whose navy followed the vessel from the Nicobar Islands, had asked its southern neighbour in August to refuse the request. The island's decision was "deeply disappointing", a spokesman for the Ministry of External Affairs in New Delhi said, and warned that security in the whole ocean would suffer. He pointed out that a credit line of US$ 4 billion had kept fuel stations open in the crisis of 2022.

The ship belongs to an institute in Guangzhou. It is mapping the sea floor for the good of all mankind, China's ambassador Ms Xu Lanying told this newspaper, and accused "a certain third party" of bullying a small state. Beijing's own help was not mentioned by its critics, she complained.

She held talks with the Prime Minister in the evening. A rescheduling of US$ 4.2 billion owed to the Export-Import Bank of China was agreed in principle this month; the International Monetary Fund has made it a condition for the next payment.

The opposition Samagi Jana Balawegaya said the Government was playing with fire. Its foreign affairs spokesman Nalin Senadhira demanded that the log of the ship be laid before the House by Monday. The JVP, once close to Beijing, said that it would picket the harbour.

In Male, where a president elected last month has promised to send Indian soldiers home, officials said the same vessel was expected in November. The Maldives' outgoing foreign minister called on his successor not to let it in. Japan and France, which lent money for the terminal next door, made no comment. Australia's high commissioner called for openness in all research at sea.

Hambantota was leased to a Hong Kong company for 99 years in 2017. A submarine from the same navy had docked in Colombo twice in 2014.
""",
    N(
        "agree",
        "LKA",
        "CHINESE|CHN",
        "shipping",
        "A CHINESE research vessel berthed at Hambantota yesterday",
        "Port call by Chinese survey ship goes ahead despite protest",
    ),
    N(
        "appeal",
        "two of its largest creditors|CHN; two of its largest creditors|IND; the Embassy of the United States|USA/embassy",
        "Colombo@0|LKA",
        "shipping",
        "Colombo was lobbied by two of its largest creditors and by the Embassy of the United States",
    ),
    S(
        "LKA/mfa/priyantha-weerakoon",
        "Foreign Secretary Priyantha Weerakoon",
        "told",
        "the ship would take on water and food and would do no work in Sri Lankan waters",
        to="Parliament's oversight committee|LKA/parliament",
    ),
    S("LKA/mfa/priyantha-weerakoon", "he", "said@0", '"We are a friend of all and a base of none,"', form="direct"),
    S("LKA/mil", "The Navy commander", "denied", "any foreign pier was planned"),
    G("deny", "The Navy commander|LKA/mil", "", "troops", "denied that any foreign pier was planned"),
    S(
        "IND",
        "India, whose navy followed the vessel from the Nicobar Islands,",
        "asked",
        "to refuse the request",
        to="its southern neighbour|LKA",
    ),
    G(
        "appeal",
        "India|IND",
        "its southern neighbour|LKA",
        "shipping",
        "had asked its southern neighbour in August to refuse the request",
        "protest from Delhi",
    ),
    N("mobilize", "India|IND/mil", "CHN", "shipping", "whose navy followed the vessel from the Nicobar Islands"),
    S(
        "IND/mfa",
        "a spokesman for the Ministry of External Affairs in New Delhi",
        "said@1",
        'The island\'s decision was "deeply disappointing"',
        form="mixed",
    ),
    G(
        "accuse",
        "a spokesman for the Ministry of External Affairs in New Delhi|IND/mfa",
        "The island's|LKA",
        "shipping",
        'The island\'s decision was "deeply disappointing"',
    ),
    S(
        "IND/mfa",
        "a spokesman for the Ministry of External Affairs in New Delhi",
        "warned",
        "security in the whole ocean would suffer",
    ),
    G(
        "warn",
        "a spokesman for the Ministry of External Affairs in New Delhi|IND/mfa",
        "",
        "shipping",
        "security in the whole ocean would suffer",
    ),
    S(
        "IND/mfa",
        "He",
        "pointed out",
        "a credit line of US$ 4 billion had kept fuel stations open in the crisis of 2022",
    ),
    G(
        "aid",
        "IND",
        "LKA",
        "aid energy",
        "a credit line of US$ 4 billion had kept fuel stations open in the crisis of 2022",
    ),
    S(
        "CHN/embassy/xu-lanying",
        "China's ambassador Ms Xu Lanying",
        "told@1",
        "It is mapping the sea floor for the good of all mankind",
        to="this newspaper|LKA/media/ceylon-morning-ledger",
    ),
    S(
        "CHN/embassy/xu-lanying",
        "China's ambassador Ms Xu Lanying",
        "accused",
        '"a certain third party" of bullying a small state',
        form="mixed",
    ),
    G(
        "accuse",
        "China's ambassador Ms Xu Lanying|CHN/embassy/xu-lanying",
        "a certain third party|IND",
        "shipping sovereignty",
        'accused "a certain third party" of bullying a small state',
    ),
    S("CHN/embassy/xu-lanying", "she", "complained", "Beijing's own help was not mentioned by its critics"),
    G(
        "accuse",
        "she|CHN/embassy/xu-lanying",
        "its critics|?",
        "aid",
        "Beijing's own help was not mentioned by its critics",
    ),
    N(
        "meet",
        "She|CHN/embassy/xu-lanying; the Prime Minister|LKA/pm",
        "",
        "relations",
        "She held talks with the Prime Minister in the evening",
    ),
    N(
        "agree",
        "LKA; the Export-Import Bank of China|CHN/business",
        "",
        "trade",
        "A rescheduling of US$ 4.2 billion owed to the Export-Import Bank of China was agreed in principle this month",
    ),
    N(
        "demand",
        "the International Monetary Fund|IMF",
        "LKA",
        "trade aid",
        "the International Monetary Fund has made it a condition for the next payment",
    ),
    S(
        "LKA/party/samagi-jana-balawegaya",
        "The opposition Samagi Jana Balawegaya",
        "said",
        "the Government was playing with fire",
    ),
    G(
        "accuse",
        "The opposition Samagi Jana Balawegaya|LKA/party/samagi-jana-balawegaya",
        "the Government|LKA/gov",
        "shipping",
        "the Government was playing with fire",
    ),
    S(
        "LKA/party/nalin-senadhira",
        "Its foreign affairs spokesman Nalin Senadhira",
        "demanded",
        "the log of the ship be laid before the House by Monday",
    ),
    G(
        "demand",
        "Its foreign affairs spokesman Nalin Senadhira|LKA/party/nalin-senadhira",
        "the Government|LKA/gov",
        "shipping",
        "the log of the ship be laid before the House",
        by="2023-10-30: by Monday",
    ),
    S("LKA/party/jvp", "The JVP, once close to Beijing,", "said", "it would picket the harbour"),
    G("threaten", "The JVP|LKA/party/jvp", "", "shipping", "it would picket the harbour"),
    S("MDV/president", "a president elected last month", "promised", "to send Indian soldiers home"),
    G(
        "threaten",
        "a president elected last month|MDV/president",
        "Indian|IND/mil",
        "troops",
        "has promised to send Indian soldiers home",
    ),
    S("MDV/gov", "officials", "said", "the same vessel was expected in November"),
    S(
        "MDV/mfa",
        "The Maldives' outgoing foreign minister",
        "called on",
        "not to let it in",
        to="his successor|MDV/mfa",
    ),
    G(
        "appeal",
        "The Maldives' outgoing foreign minister|MDV/mfa",
        "his successor|MDV/mfa",
        "shipping",
        "called on his successor not to let it in",
    ),
    N("aid", "Japan|JPN; France|FRA", "LKA", "shipping aid", "which lent money for the terminal next door"),
    S("AUS/embassy", "Australia's high commissioner", "called for", "openness in all research at sea"),
    G(
        "appeal",
        "Australia's high commissioner|AUS/embassy",
        "",
        "shipping",
        "called for openness in all research at sea",
    ),
    N(
        "mobilize",
        "CHN/mil",
        "",
        "shipping troops",
        "A submarine from the same navy had docked in Colombo twice in 2014",
    ),
)

story(
    "osh-gas-cut-2014",
    "Central Asia Dispatch",
    "2014-04-29",
    """
Osh without gas for third week as Tashkent refuses Russian owner

BISHKEK - Some 60,000 households in the south of Kyrgyzstan have now been without gas for fifteen days because Uzbekistan will not sell to a network that passed into Russian hands this month.

Gazprom bought the Kyrgyz distributor for one dollar and its debts. Four days later the taps were closed at the border. The supplier says that it has no contract with the new owner, and a spokeswoman for Uztransgaz ruled out talks before autumn.

The Kyrgyz prime minister, Almaz Isakov, on Monday wrote to his Uzbek colleague for the second time. The letter, read out on state television, appealed to "the feelings of one people for another whose bread is baked on the same fire". No reply has come.

At home he has less patience. He told the heads of the southern provinces to hand out coal and electric cookers by Friday, and threatened those who sold them on with dismissal.

Kazakhstan, through which most of the north is supplied, offered 40 million cubic metres, but no pipe leads over the mountains. Its president is to bring the matter up in Moscow, where the three members of the Customs Union sign a treaty in May that the mountain republic also hopes to join.

Some in Bishkek see a punishment for that. "They are telling us that the road to Moscow leads past their meter," said Gulnara Abdyldaeva, a deputy of the Ata-Meken party, who has called on the government to stop the flow of water to the cotton fields of the Fergana valley.

The cabinet rejected the idea. Using water as a weapon would hurt Tajikistan as well, it said. Russia's ambassador denied that politics was involved. The World Bank, which is helping to pay for a power line from the two upstream states to Afghanistan and Pakistan, has urged all sides to keep such matters apart.

Gazprom promised a pipeline from the north within three years. In Osh, where the United Nations refugee agency still runs an office, women blocked the road to the airport on Sunday. Turkmenistan announced that its exports would not change.

More than 400 people, most of them ethnic Uzbeks, died in riots in the city in 2010. Tashkent then took in 100,000 refugees.
""",
    N(
        "sanction",
        "Uzbekistan|UZB",
        "Kyrgyzstan|KGZ",
        "energy",
        "Uzbekistan will not sell to a network that passed into Russian hands",
        "Tashkent refuses Russian owner",
        "the taps were closed at the border",
    ),
    N(
        "agree",
        "Gazprom|RUS/business/gazprom",
        "KGZ",
        "energy",
        "Gazprom bought the Kyrgyz distributor for one dollar and its debts",
    ),
    S("UZB/business/uztransgaz", "The supplier", "says", "it has no contract with the new owner"),
    S("UZB/business/uztransgaz", "a spokeswoman for Uztransgaz", "ruled out", "talks before autumn"),
    G(
        "reject",
        "a spokeswoman for Uztransgaz|UZB/business/uztransgaz",
        "the new owner|RUS/business/gazprom",
        "energy negotiations",
        "ruled out talks before autumn",
        cond="until: before autumn",
    ),
    S(
        "KGZ/pm/almaz-isakov",
        "The letter, read out on state television,",
        "appealed",
        'to "the feelings of one people for another whose bread is baked on the same fire"',
        form="mixed",
        to="his Uzbek colleague|UZB/pm",
    ),
    G(
        "appeal",
        "The Kyrgyz prime minister, Almaz Isakov|KGZ/pm/almaz-isakov",
        "his Uzbek colleague|UZB/pm",
        "energy",
        'appealed to "the feelings of one people for another',
    ),
    N("agree", "UZB/pm", "KGZ/pm/almaz-isakov", "energy", "No reply has come", mod="negated"),
    S(
        "KGZ/pm/almaz-isakov",
        "He",
        "told",
        "to hand out coal and electric cookers by Friday",
        to="the heads of the southern provinces|KGZ/gov",
    ),
    G(
        "demand",
        "He|KGZ/pm/almaz-isakov",
        "the heads of the southern provinces|KGZ/gov",
        "energy",
        "told the heads of the southern provinces to hand out coal and electric cookers",
        by="2014-05-02: by Friday",
    ),
    S("KGZ/pm/almaz-isakov", "He", "threatened", "with dismissal", to="those who sold them on|KGZ/gov"),
    G(
        "threaten",
        "He|KGZ/pm/almaz-isakov",
        "those who sold them on|KGZ/gov",
        "energy",
        "threatened those who sold them on with dismissal",
    ),
    S("KAZ", "Kazakhstan, through which most of the north is supplied,", "offered", "40 million cubic metres"),
    G("offer", "Kazakhstan|KAZ", "KGZ", "energy", "offered 40 million cubic metres"),
    N(
        "meet",
        "Its president|KAZ/president; Moscow@0|RUS",
        "",
        "energy",
        "Its president is to bring the matter up in Moscow",
        time="future",
    ),
    N(
        "sign",
        "the three members of the Customs Union|RUS; the three members of the Customs Union|KAZ; the three members of the Customs Union|BLR",
        "",
        "trade",
        "the three members of the Customs Union sign a treaty in May",
        time="future",
    ),
    S("KGZ", "the mountain republic", "hopes", "to join"),
    S("KGZ?", "Some in Bishkek", "see", "a punishment for that"),
    G("accuse", "Some in Bishkek|KGZ?", "UZB", "energy trade", "Some in Bishkek see a punishment for that"),
    S(
        "KGZ/parliament/gulnara-abdyldaeva",
        "Gulnara Abdyldaeva, a deputy of the Ata-Meken party, who has called on the government to stop the flow of water to the cotton fields of the Fergana valley",
        "said@0",
        '"They are telling us that the road to Moscow leads past their meter,"',
        form="direct",
    ),
    C("They|UZB", "", "us|KGZ", "They are telling us that the road to Moscow leads past their meter"),
    S("UZB", "They", "telling", "the road to Moscow leads past their meter", up=1),
    S(
        "KGZ/parliament/gulnara-abdyldaeva",
        "who",
        "called on",
        "to stop the flow of water to the cotton fields of the Fergana valley",
        to="the government|KGZ/gov",
    ),
    G(
        "appeal",
        "Gulnara Abdyldaeva|KGZ/parliament/gulnara-abdyldaeva",
        "the government|KGZ/gov",
        "energy",
        "called on the government to stop the flow of water",
    ),
    N("reject", "The cabinet|KGZ/gov", "KGZ/parliament/gulnara-abdyldaeva", "energy", "The cabinet rejected the idea"),
    S("KGZ/gov", "it@1", "said@1", "Using water as a weapon would hurt Tajikistan as well"),
    S("RUS/embassy", "Russia's ambassador", "denied", "politics was involved"),
    G("deny", "Russia's ambassador|RUS/embassy", "", "energy", "denied that politics was involved"),
    S(
        "WORLD-BANK",
        "The World Bank, which is helping to pay for a power line from the two upstream states to Afghanistan and Pakistan,",
        "urged",
        "to keep such matters apart",
        to="all sides|KGZ; all sides|UZB",
    ),
    G(
        "appeal",
        "The World Bank|WORLD-BANK",
        "all sides|KGZ; all sides|UZB",
        "energy",
        "has urged all sides to keep such matters apart",
    ),
    N(
        "aid",
        "The World Bank|WORLD-BANK",
        "the two upstream states|KGZ; the two upstream states|TJK; Afghanistan|AFG; Pakistan|PAK",
        "energy aid",
        "helping to pay for a power line",
        time="present",
    ),
    S("RUS/business/gazprom", "Gazprom", "promised", "a pipeline from the north within three years"),
    G(
        "promise",
        "Gazprom|RUS/business/gazprom",
        "KGZ",
        "energy",
        "promised a pipeline from the north",
        by="?: within three years",
    ),
    N("protest", "women|KGZ/public", "", "energy", "women blocked the road to the airport on Sunday"),
    S("TKM", "Turkmenistan", "announced", "its exports would not change"),
    G("announce", "Turkmenistan|TKM", "", "energy", "its exports would not change"),
    N("aid", "Tashkent|UZB", "refugees|KGZ/public", "migration", "Tashkent then took in 100,000 refugees"),
)

story(
    "ottawa-washington-dairy-panel",
    "Prairie Public Broadcaster",
    "2029-05-16",
    """
Canada opens dairy market 'a crack' to head off auto tariff

By Noémie Tessier, parliamentary bureau

Canada will let in a further 35,000 tonnes of American cheese a year, Trade Minister Gordon Lysenko announced Wednesday, four days before a U.S. tariff of 15 per cent on cars was due to take effect.

"I won't call it a victory," Lysenko told a news conference in Ottawa. "It's a crack in the door so that they don't take off the roof."

The White House said the tariff would be put off until Labour Day. President Dana Whitlock thanked "our friends up north" in a post, but said she expected lumber to be next.

Lysenko refused. Nor will Ottawa change its levy on streaming companies, which Brussels and London have copied, he said.

Dairy Farmers of Quebec accused the government of trading away their barns for assembly lines in Ontario. The group called on members to bring their tractors to Parliament Hill on Friday. Premier Solange Archambault of Quebec said the deal broke a written promise that the Prime Minister had given her before the election, and demanded compensation for every quota holder. The Prime Minister's office denied that there had been any such letter.

In Mexico City, Economy Secretary Rodrigo Elizondo said his country had not been consulted although it is a party to the same agreement. Mexico reserves the right to ask for a panel, he said. He stopped short of accusing either partner of bad faith.

New Zealand, whose butter has been kept out in breach of a ruling under the Pacific trade pact, asked to be given the same access. Its high commissioner was told to wait, an official in Wellington said. Australia and Japan have supported the complaint. Britain's trade secretary called for an end to tariffs by ambush.

Conservative critic Faith Okonjo said the Liberals had "paid ransom for a car that will be stolen again in September."

The union Unifor praised the deal. It had warned that 12,000 jobs in Windsor and Oshawa would be lost by Christmas. The Bank of Canada warned that another round would push up prices.

The two economies exchange goods worth $2.6 billion a day. Washington imposed duties on Canadian steel in 2018 and again in 2025; both times Ottawa retaliated. The trade agreement between the three is up for renewal in 2032.
""",
    S(
        "CAN/gov/gordon-lysenko",
        "Trade Minister Gordon Lysenko",
        "announced",
        "Canada will let in a further 35,000 tonnes of American cheese a year",
        date="2029-05-16",
    ),
    G(
        "concede",
        "Canada|CAN",
        "American|USA",
        "trade",
        "Canada will let in a further 35,000 tonnes of American cheese a year",
        "Canada opens dairy market",
    ),
    N(
        "threaten",
        "U.S.|USA",
        "CAN",
        "trade",
        "a U.S. tariff of 15 per cent on cars was due to take effect",
        by="2029-05-20: four days before",
    ),
    S(
        "CAN/gov/gordon-lysenko",
        "Lysenko@1",
        "told@0",
        '"I won\'t call it a victory,"',
        "\"It's a crack in the door so that they don't take off the roof.\"",
        form="direct",
        to="a news conference in Ottawa|?/media",
    ),
    S("USA/president", "The White House", "said", "the tariff would be put off until Labour Day"),
    G(
        "retreat",
        "The White House|USA/president",
        "CAN",
        "trade",
        "the tariff would be put off",
        cond="until: until Labour Day",
    ),
    S("USA/president/dana-whitlock", "President Dana Whitlock", "thanked", '"our friends up north"', form="direct"),
    G(
        "praise",
        "President Dana Whitlock|USA/president/dana-whitlock",
        "our friends up north|CAN",
        "trade",
        'thanked "our friends up north"',
    ),
    S("USA/president/dana-whitlock", "she", ["said", "expected"], "lumber to be next"),
    G("appeal", "she|USA/president/dana-whitlock", "CAN", "trade", "she expected lumber to be next"),
    N("reject", "Lysenko|CAN/gov/gordon-lysenko", "USA/president/dana-whitlock", "trade", "Lysenko refused"),
    S(
        "CAN/gov/gordon-lysenko",
        "he@0",
        "said@2",
        "Nor will Ottawa change its levy on streaming companies, which Brussels and London have copied",
    ),
    G("reject", "Ottawa@1|CAN", "USA", "trade", "Nor will Ottawa change its levy on streaming companies"),
    S(
        "CAN/business",
        "Dairy Farmers of Quebec",
        "accused",
        "the government of trading away their barns for assembly lines in Ontario",
    ),
    G(
        "accuse",
        "Dairy Farmers of Quebec|CAN/business",
        "the government|CAN/gov",
        "trade",
        "accused the government of trading away their barns",
    ),
    S(
        "CAN/business",
        "The group",
        "called on",
        "to bring their tractors to Parliament Hill on Friday",
        to="members|CAN/business",
    ),
    G(
        "appeal",
        "The group|CAN/business",
        "members|CAN/business",
        "trade",
        "called on members to bring their tractors to Parliament Hill on Friday",
        by="2029-05-18: on Friday",
    ),
    S(
        "CAN/gov/solange-archambault",
        "Premier Solange Archambault of Quebec",
        "said",
        "the deal broke a written promise that the Prime Minister had given her before the election",
    ),
    G(
        "accuse",
        "Premier Solange Archambault of Quebec|CAN/gov/solange-archambault",
        "the Prime Minister|CAN/pm",
        "trade negotiations",
        "the deal broke a written promise",
    ),
    S(
        "CAN/gov/solange-archambault",
        "Premier Solange Archambault of Quebec",
        "demanded",
        "compensation for every quota holder",
    ),
    G(
        "demand",
        "Premier Solange Archambault of Quebec|CAN/gov/solange-archambault",
        "CAN/gov",
        "trade",
        "demanded compensation for every quota holder",
    ),
    S("CAN/pm", "The Prime Minister's office", "denied", "there had been any such letter"),
    G(
        "deny",
        "The Prime Minister's office|CAN/pm",
        "CAN/gov/solange-archambault",
        "trade",
        "denied that there had been any such letter",
    ),
    S(
        "MEX/gov/rodrigo-elizondo",
        "Economy Secretary Rodrigo Elizondo",
        "said",
        "his country had not been consulted although it is a party to the same agreement",
    ),
    G(
        "accuse",
        "Economy Secretary Rodrigo Elizondo|MEX/gov/rodrigo-elizondo",
        "CAN; USA",
        "trade negotiations",
        "his country had not been consulted although it is a party to the same agreement",
    ),
    N(
        "accuse",
        "He|MEX/gov/rodrigo-elizondo",
        "either partner|CAN; either partner|USA",
        "trade negotiations",
        "He stopped short of accusing either partner of bad faith",
        mod="negated",
    ),
    S("MEX/gov/rodrigo-elizondo", "he@1", "said@5", "Mexico reserves the right to ask for a panel"),
    G("threaten", "Mexico@1|MEX", "CAN; USA", "trade justice", "Mexico reserves the right to ask for a panel"),
    S(
        "NZL",
        "New Zealand, whose butter has been kept out in breach of a ruling under the Pacific trade pact,",
        "asked",
        "to be given the same access",
    ),
    G("appeal", "New Zealand|NZL", "CAN", "trade", "asked to be given the same access"),
    N("sanction", "CAN", "New Zealand|NZL", "trade", "whose butter has been kept out in breach of a ruling"),
    S("NZL?", "an official in Wellington", "said@6", "Its high commissioner was told to wait"),
    S("CAN", [], "told", "to wait", to="Its high commissioner|NZL/embassy", up=1),
    G("reject", "CAN", "Its high commissioner|NZL/embassy", "trade", "Its high commissioner was told to wait"),
    N("praise", "Australia|AUS; Japan|JPN", "NZL", "trade", "Australia and Japan have supported the complaint"),
    S("GBR/gov", "Britain's trade secretary", "called for", "an end to tariffs by ambush"),
    G("appeal", "Britain's trade secretary|GBR/gov", "", "trade", "called for an end to tariffs by ambush"),
    S(
        "CAN/party/faith-okonjo",
        "Conservative critic Faith Okonjo",
        "said",
        'the Liberals had "paid ransom for a car that will be stolen again in September."',
        form="mixed",
    ),
    G(
        "accuse",
        "Conservative critic Faith Okonjo|CAN/party/faith-okonjo",
        "the Liberals|CAN/gov",
        "trade",
        'the Liberals had "paid ransom for a car',
    ),
    S("CAN/ngo/unifor", "The union Unifor", "praised", "the deal@1"),
    G("praise", "The union Unifor|CAN/ngo/unifor", "CAN/gov", "trade", "The union Unifor praised the deal"),
    S("CAN/ngo/unifor", "It", "warned", "12,000 jobs in Windsor and Oshawa would be lost by Christmas"),
    G(
        "warn",
        "It|CAN/ngo/unifor",
        "",
        "trade",
        "12,000 jobs in Windsor and Oshawa would be lost by Christmas",
        by="2029-12-25: by Christmas",
    ),
    S("CAN/gov", "The Bank of Canada", "warned", "another round would push up prices"),
    G("warn", "The Bank of Canada|CAN/gov", "", "trade", "another round would push up prices"),
    N(
        "sanction",
        "Washington|USA",
        "Canadian|CAN",
        "trade",
        "Washington imposed duties on Canadian steel in 2018 and again in 2025",
    ),
    N("sanction", "Ottawa@2|CAN", "Washington|USA", "trade", "both times Ottawa retaliated"),
)

story(
    "bergen-summit-sarajevo-invitation",
    "The Thames Tribune",
    "2030-06-27",
    """
Nato summit puts off Bosnian invitation after Hungarian veto

Bergen - Nato leaders failed last night to invite Bosnia-Herzegovina into the alliance, after Hungary blocked the only paragraph of a six-page declaration on which the other members had agreed.

"We were ready. One of us was not," the secretary general, Henrik Damgaard, said at the end of a dinner that lasted until two in the morning. He promised the country's delegation, who had waited in a hotel across the fjord, that the door would stay open.

Budapest's foreign minister, Zsolt Berényi, said it could not agree while the Serbs of Bosnia were against. The veto was not directed at anyone, he added, and appealed for patience.

Croatia, which had lobbied for its neighbour since January, did not hide its anger. Its prime minister accused him of "carrying another man's briefcase" and threatened to hold up a loan that the European Union is to decide on next week. Slovenia and Turkey expressed their regret. The American president left without speaking to the press. Poland's president warned that hesitation had never bought peace.

In Banja Luka the Serb entity's president, Dragan Ilić, thanked "a true friend in a cold city". His parliament had declared in March that it would secede on the day of an invitation. The high representative, a Dutchman, annulled the declaration within the hour.

Sarajevo's defence minister, Amra Hodžić, said she had come for an answer and had been given a dinner. She called on the alliance to raise the number of its soldiers in the country from 600 to 2,000. Several capitals would like to see more of them, too, diplomats say, but the mandate must be renewed by the United Nations Security Council in November, and Russia has let it be known that it may refuse.

The Kremlin's spokesman said that Moscow had threatened nobody. Serbia, which is militarily neutral, denied having had a hand in the matter.

Downing Street, where the prime minister faces questions on the cost of a brigade in Estonia, announced a training mission in Tuzla from the autumn. The Conservatives called it "a plaster on a broken leg".

Some 100,000 people died in the war of 1992-95, which ended after Nato aircraft had bombed Serb positions. Montenegro joined in 2017 and North Macedonia three years later, once Greece had dropped a veto of its own.
""",
    N(
        "reject",
        "Hungary|HUN",
        "Bosnia-Herzegovina|BIH",
        "alliances",
        "Hungary blocked the only paragraph of a six-page declaration",
        "Hungarian veto",
    ),
    N(
        "offer",
        "Nato leaders|NATO",
        "Bosnia-Herzegovina|BIH",
        "alliances",
        "Nato leaders failed last night to invite Bosnia-Herzegovina into the alliance",
        "Nato summit puts off Bosnian invitation",
        mod="negated",
    ),
    S(
        "NATO/secretary-general/henrik-damgaard",
        "the secretary general, Henrik Damgaard",
        "said@0",
        '"We were ready. One of us was not,"',
        form="direct",
    ),
    G(
        "accuse",
        "the secretary general, Henrik Damgaard|NATO/secretary-general/henrik-damgaard",
        "One of us|HUN",
        "alliances",
        "One of us was not",
    ),
    S(
        "NATO/secretary-general/henrik-damgaard",
        "He",
        "promised",
        "the door would stay open",
        to="the country's delegation, who had waited in a hotel across the fjord|BIH/delegation",
    ),
    G(
        "promise",
        "He|NATO/secretary-general/henrik-damgaard",
        "the country's delegation|BIH/delegation",
        "alliances",
        "the door would stay open",
    ),
    S(
        "HUN/mfa/zsolt-berenyi",
        "Budapest's foreign minister, Zsolt Berényi,",
        "said",
        "it could not agree while the Serbs of Bosnia were against",
    ),
    G(
        "reject",
        "Budapest's|HUN",
        "BIH",
        "alliances",
        "it could not agree",
        cond="until: while the Serbs of Bosnia were against",
    ),
    S("HUN/mfa/zsolt-berenyi", "he", "added", "The veto was not directed at anyone"),
    G("deny", "he|HUN/mfa/zsolt-berenyi", "", "alliances", "The veto was not directed at anyone"),
    S("HUN/mfa/zsolt-berenyi", "he", "appealed", "for patience"),
    G("appeal", "he|HUN/mfa/zsolt-berenyi", "", "alliances", "appealed for patience"),
    N("accuse", "Croatia|HRV", "HUN", "alliances", "did not hide its anger"),
    N("praise", "Croatia|HRV", "its neighbour|BIH", "alliances", "which had lobbied for its neighbour since January"),
    S("HRV/pm", "Its prime minister", "accused", 'him of "carrying another man\'s briefcase"', form="mixed"),
    G(
        "accuse",
        "Its prime minister|HRV/pm",
        "him|HUN/mfa/zsolt-berenyi",
        "alliances",
        'accused him of "carrying another man\'s briefcase"',
    ),
    S(
        "HRV/pm",
        "Its prime minister",
        "threatened",
        "to hold up a loan that the European Union is to decide on next week",
    ),
    G("threaten", "Its prime minister|HRV/pm", "HUN", "aid alliances", "threatened to hold up a loan"),
    S("POL/president", "Poland's president", "warned", "hesitation had never bought peace"),
    G("warn", "Poland's president|POL/president", "", "alliances", "hesitation had never bought peace"),
    S(
        "BIH/gov/dragan-ilic",
        "the Serb entity's president, Dragan Ilić,",
        "thanked",
        '"a true friend in a cold city"',
        form="direct",
    ),
    G(
        "praise",
        "the Serb entity's president, Dragan Ilić|BIH/gov/dragan-ilic",
        "a true friend in a cold city|HUN",
        "alliances",
        'thanked "a true friend in a cold city"',
    ),
    S("BIH/parliament", "His parliament", "declared", "it would secede on the day of an invitation"),
    G(
        "threaten",
        "His parliament|BIH/parliament",
        "",
        "sovereignty alliances",
        "it would secede",
        cond="if: on the day of an invitation",
    ),
    N(
        "coerce",
        "The high representative|?/gov",
        "His parliament|BIH/parliament",
        "sovereignty",
        "annulled the declaration within the hour",
    ),
    S(
        "BIH/mod/amra-hodzic",
        "Sarajevo's defence minister, Amra Hodžić,",
        "said",
        "she had come for an answer and had been given a dinner",
    ),
    G(
        "accuse",
        "Sarajevo's defence minister, Amra Hodžić|BIH/mod/amra-hodzic",
        "NATO",
        "alliances",
        "she had come for an answer and had been given a dinner",
    ),
    S(
        "BIH/mod/amra-hodzic",
        "She",
        "called on",
        "to raise the number of its soldiers in the country from 600 to 2,000",
        to="the alliance|NATO",
    ),
    G(
        "appeal",
        "She|BIH/mod/amra-hodzic",
        "the alliance@1|NATO",
        "troops",
        "called on the alliance to raise the number of its soldiers",
    ),
    S("?/gov", "diplomats", "say", "Several capitals would like to see more of them, too"),
    S("?", "Several capitals", "would like to see", "more of them", up=1),
    G("appeal", "Several capitals|?", "NATO", "troops", "Several capitals would like to see more of them"),
    S("RUS", "Russia", "has let it be known", "it may refuse"),
    G("threaten", "Russia|RUS", "", "troops", "it may refuse", mod="hedged"),
    S("RUS/president", "The Kremlin's spokesman", "said", "Moscow had threatened nobody"),
    G("deny", "The Kremlin's spokesman|RUS/president", "", "troops", "Moscow had threatened nobody"),
    S("SRB", "Serbia, which is militarily neutral,", "denied", "having had a hand in the matter"),
    G("deny", "Serbia|SRB", "", "alliances", "denied having had a hand in the matter"),
    S(
        "GBR/pm",
        "Downing Street, where the prime minister faces questions on the cost of a brigade in Estonia,",
        "announced",
        "a training mission in Tuzla from the autumn",
    ),
    G("promise", "Downing Street|GBR/pm", "BIH", "troops aid", "announced a training mission in Tuzla from the autumn"),
    S("GBR/party/conservatives", "The Conservatives", "called", 'it "a plaster on a broken leg"', form="mixed"),
    G(
        "accuse",
        "The Conservatives|GBR/party/conservatives",
        "GBR/pm",
        "troops",
        'called it "a plaster on a broken leg"',
    ),
    N("attack", "Nato aircraft|NATO", "Serb positions|BIH/rebels", "force", "Nato aircraft had bombed Serb positions"),
    N("concede", "Greece|GRC", "North Macedonia|MKD", "alliances", "Greece had dropped a veto of its own"),
)

story(
    "karakoram-rope-summit-push",
    "Indus Evening Mail",
    "2024-07-30",
    """
Rival teams agree truce on ropes, storm K2 summit in record numbers

SKARDU - Forty-six climbers from eleven countries reached the summit of K2 on Sunday and Monday, the largest number ever in two days, after quarrelling expeditions buried their differences over who should fix the ropes.

A Nepali team led by Pemba Chhiring Lama attacked the Bottleneck at one in the morning, with Pakistani high-altitude porters in support. "We had declared war on the weather and the weather surrendered," he said by satellite telephone from Camp Two.

Two weeks ago an Italian party had accused a Swiss operator of occupying the best tents at Camp Three. The Swiss denied it. A Chinese climber, Luo Jing'an, 41, brokered an agreement over tea under which every team paid $300 a head for rope from South Korea.

Relations at base camp have been excellent since then, according to liaison officer Captain Usman Ghani. He said one Russian and two Iranians had retreated with frostbite and were evacuated by army helicopter to Skardu.

The Alpine Club of Pakistan congratulated all of them. Its secretary, Zafar Minhas, warned that rocks fall more often in warm summers, and urged novices to stay away after 5 August. The met office in Gilgit expects an invasion of moist air from the Arabian Sea by the weekend.

Not everyone was pleased. "There is no alliance up there, only a queue," said the Spanish veteran Aitor Zubeldia, who gave up at 8,200 metres. He called for a limit on permits, and threatened never to come back.

French alpinist Solène Marchetti, whose oxygen was sabotaged by a frozen valve, told the Indus Evening Mail that she had been rescued by two Sherpas she had never met. She promised them a dinner in Chamonix.

Of the four Indians who had hoped for visas, none was on the mountain. The body of a Japanese guide who fell in 2022 was seen near the shoulder but could not be recovered.

K2, at 8,611 metres the second-highest mountain on earth, was first conquered by an Italian expedition in 1954. It resisted all attempts in winter until 2021. Ninety-six people have died on it.
""",
    S(
        "NPL//pemba-chhiring-lama",
        "he",
        "said@0",
        '"We had declared war on the weather and the weather surrendered,"',
        form="direct",
    ),
    S("ITA/public", "an Italian party", "accused", "a Swiss operator of occupying the best tents at Camp Three"),
    S(
        "PAK/mil/usman-ghani",
        "liaison officer Captain Usman Ghani",
        "according to",
        "Relations at base camp have been excellent since then",
    ),
    S(
        "PAK/mil/usman-ghani",
        "He",
        "said",
        "one Russian and two Iranians had retreated with frostbite and were evacuated by army helicopter to Skardu",
    ),
    S("PAK/ngo", "The Alpine Club of Pakistan", "congratulated", "all of them", to="all of them|?"),
    S("PAK/ngo/zafar-minhas", "Its secretary, Zafar Minhas,", "warned", "rocks fall more often in warm summers"),
    S("PAK/ngo/zafar-minhas", "Its secretary, Zafar Minhas,", "urged", "to stay away after 5 August", to="novices|?"),
    S("PAK/gov", "The met office in Gilgit", "expects", "an invasion of moist air from the Arabian Sea by the weekend"),
    S(
        "ESP//aitor-zubeldia",
        "the Spanish veteran Aitor Zubeldia, who gave up at 8,200 metres",
        "said@2",
        '"There is no alliance up there, only a queue,"',
        form="direct",
    ),
    S("ESP//aitor-zubeldia", "He", "called for", "a limit on permits"),
    S("ESP//aitor-zubeldia", "He", "threatened", "never to come back"),
    S(
        "FRA//solene-marchetti",
        "French alpinist Solène Marchetti, whose oxygen was sabotaged by a frozen valve,",
        "told",
        "she had been rescued by two Sherpas she had never met",
        to="the Indus Evening Mail|PAK/media/indus-evening-mail",
    ),
    S("FRA//solene-marchetti", "She", "promised", "a dinner in Chamonix", to="them|NPL/public"),
)

story(
    "namanga-maize-lorries-2021",
    "The Rift Sentinel",
    "2021-03-11",
    """
Traders stranded as maize ban opens new rift among EAC partners

By Wanjiru Kamotho and Baraka Lyimo

More than 200 lorries were stuck at Namanga and Busia on Wednesday, five days after Nairobi barred maize from its two southern and western neighbours because of a poison produced by mould.

Kenya's Agriculture and Food Authority said tests had found levels of aflatoxin "beyond the safe limit" in grain from both. It demanded that each future load carry a certificate from the country of origin.

Tanzania's agriculture minister, Prof Eliya Massawe, who flew to Arusha on Tuesday, called the measure "a barrier in a white coat" and gave the authority until Saturday to show its results. "We have other doors and we know who needs ours," he told reporters at the headquarters of the East African Community, where South Sudan's delegates were attending a workshop on honey.

Asked what that meant, an official in Dodoma said Kenyan milk, sugar and flights had been discussed in Cabinet. The port of Dar es Salaam denied that any cargo had been held back.

Kampala was more guarded. Trade minister Annet Kobusinge said there had been no warning and no consultation, and appealed for the lorries to be let through "while the scientists argue". Uganda had itself stopped Kenyan poultry in January over bird flu. It lifted the ban last week.

EAC secretary-general Dr Pascal Nkurikiye invited the three ministers to a meeting by video on Friday. Two have accepted. Rwanda and Burundi, which have quarrelled over their own border since 2015, took no part. Ethiopia announced tests on all its own grain.

The United States Agency for International Development, which paid for the laboratory in Nairobi, said it stood by the findings. The World Food Programme, the largest buyer in the region, warned that prices in refugee camps from Dadaab to Kakuma would rise within weeks.

At home, the Cereal Millers Association accused the government of acting overnight. "Nobody told us, nobody asked us," said chair Kennedy Barasa, who urged the Cabinet to suspend the order. Farmers in Trans Nzoia welcomed it. Senator Naomi Chebet praised the ministry for protecting children, and said those who imported poison must be named.

In 2004, some 125 Kenyans died after eating contaminated maize. In 2017 Tanzanian officers burned 6,400 chicks that had been brought in from across the same border.
""",
    N(
        "sanction",
        "Nairobi|KEN",
        "its two southern and western neighbours|TZA; its two southern and western neighbours|UGA",
        "trade",
        "Nairobi barred maize from its two southern and western neighbours",
    ),
    S(
        "KEN/gov",
        "Kenya's Agriculture and Food Authority",
        "said",
        'tests had found levels of aflatoxin "beyond the safe limit" in grain from both',
        form="mixed",
    ),
    S(
        "KEN/gov",
        "tests",
        "found",
        'levels of aflatoxin "beyond the safe limit" in grain from both',
        form="mixed",
        up=1,
    ),
    S("KEN/gov", "It", "demanded", "each future load carry a certificate from the country of origin"),
    G(
        "demand",
        "It|KEN/gov",
        "TZA; UGA",
        "trade",
        "demanded that each future load carry a certificate from the country of origin",
    ),
    S(
        "TZA/gov/eliya-massawe",
        "Tanzania's agriculture minister, Prof Eliya Massawe, who flew to Arusha on Tuesday,",
        "called",
        'the measure "a barrier in a white coat"',
        form="mixed",
    ),
    G(
        "accuse",
        "Tanzania's agriculture minister, Prof Eliya Massawe|TZA/gov/eliya-massawe",
        "KEN/gov",
        "trade",
        'called the measure "a barrier in a white coat"',
    ),
    S(
        "TZA/gov/eliya-massawe",
        "Tanzania's agriculture minister, Prof Eliya Massawe, who flew to Arusha on Tuesday,",
        "gave",
        "until Saturday to show its results",
        to="the authority|KEN/gov",
    ),
    G(
        "demand",
        "Tanzania's agriculture minister, Prof Eliya Massawe|TZA/gov/eliya-massawe",
        "the authority|KEN/gov",
        "trade",
        "gave the authority until Saturday to show its results",
        by="2021-03-13: until Saturday",
    ),
    S(
        "TZA/gov/eliya-massawe",
        "he",
        "told@0",
        '"We have other doors and we know who needs ours,"',
        form="direct",
        to="reporters|?/media",
    ),
    G("threaten", "he|TZA/gov/eliya-massawe", "KEN", "trade", "We have other doors and we know who needs ours"),
    S("TZA/gov", "an official in Dodoma", "said", "Kenyan milk, sugar and flights had been discussed in Cabinet"),
    G(
        "threaten",
        "an official in Dodoma|TZA/gov",
        "Kenyan@0|KEN",
        "trade shipping",
        "Kenyan milk, sugar and flights had been discussed in Cabinet",
        mod="hedged",
    ),
    S("TZA/gov", "The port of Dar es Salaam", "denied", "any cargo had been held back"),
    G("deny", "The port of Dar es Salaam|TZA/gov", "", "trade shipping", "denied that any cargo had been held back"),
    S(
        "UGA/gov/annet-kobusinge",
        "Trade minister Annet Kobusinge",
        "said",
        "there had been no warning and no consultation",
    ),
    G(
        "accuse",
        "Trade minister Annet Kobusinge|UGA/gov/annet-kobusinge",
        "KEN",
        "trade",
        "there had been no warning and no consultation",
    ),
    S(
        "UGA/gov/annet-kobusinge",
        "Trade minister Annet Kobusinge",
        "appealed",
        'for the lorries to be let through "while the scientists argue"',
        form="mixed",
    ),
    G(
        "appeal",
        "Trade minister Annet Kobusinge|UGA/gov/annet-kobusinge",
        "KEN",
        "trade",
        "appealed for the lorries to be let through",
    ),
    N(
        "sanction",
        "Uganda|UGA",
        "Kenyan@1|KEN",
        "trade",
        "Uganda had itself stopped Kenyan poultry in January over bird flu",
    ),
    N("retreat", "It|UGA", "KEN", "trade", "It lifted the ban last week"),
    S(
        "EAC/secretariat/pascal-nkurikiye",
        "EAC secretary-general Dr Pascal Nkurikiye",
        "invited",
        "to a meeting by video on Friday",
        to="the three ministers|KEN/gov; the three ministers|TZA/gov; the three ministers|UGA/gov",
    ),
    G(
        "appeal",
        "EAC secretary-general Dr Pascal Nkurikiye|EAC/secretariat/pascal-nkurikiye",
        "the three ministers|KEN/gov; the three ministers|TZA/gov; the three ministers|UGA/gov",
        "trade negotiations",
        "invited the three ministers to a meeting by video on Friday",
    ),
    N("agree", "Two|?", "EAC/secretariat/pascal-nkurikiye", "trade negotiations", "Two have accepted"),
    S("ETH", "Ethiopia", "announced", "tests on all its own grain"),
    G("announce", "Ethiopia|ETH", "", "trade", "announced tests on all its own grain"),
    N(
        "aid",
        "The United States Agency for International Development|USA/gov",
        "KEN",
        "aid trade",
        "which paid for the laboratory in Nairobi",
    ),
    S(
        "USA/gov",
        "The United States Agency for International Development, which paid for the laboratory in Nairobi,",
        "said",
        "it stood by the findings",
    ),
    G(
        "praise",
        "The United States Agency for International Development|USA/gov",
        "KEN/gov",
        "trade",
        "it stood by the findings",
    ),
    S(
        "WFP",
        "The World Food Programme, the largest buyer in the region,",
        "warned",
        "prices in refugee camps from Dadaab to Kakuma would rise within weeks",
    ),
    G(
        "warn",
        "The World Food Programme|WFP",
        "",
        "trade humanitarian",
        "prices in refugee camps from Dadaab to Kakuma would rise",
        by="?: within weeks",
    ),
    S("KEN/business", "the Cereal Millers Association", "accused", "the government of acting overnight"),
    G(
        "accuse",
        "the Cereal Millers Association|KEN/business",
        "the government|KEN/gov",
        "trade",
        "accused the government of acting overnight",
    ),
    S(
        "KEN/business/kennedy-barasa",
        "chair Kennedy Barasa, who urged the Cabinet to suspend the order",
        "said@4",
        '"Nobody told us, nobody asked us,"',
        form="direct",
    ),
    S("KEN/business/kennedy-barasa", "who", "urged", "to suspend the order", to="the Cabinet|KEN/gov"),
    G(
        "appeal",
        "chair Kennedy Barasa|KEN/business/kennedy-barasa",
        "the Cabinet|KEN/gov",
        "trade",
        "urged the Cabinet to suspend the order",
    ),
    S("KEN/public", "Farmers in Trans Nzoia", "welcomed", "it@1"),
    G("praise", "Farmers in Trans Nzoia|KEN/public", "KEN/gov", "trade", "Farmers in Trans Nzoia welcomed it"),
    S("KEN/parliament/naomi-chebet", "Senator Naomi Chebet", "praised", "the ministry for protecting children"),
    G(
        "praise",
        "Senator Naomi Chebet|KEN/parliament/naomi-chebet",
        "the ministry|KEN/gov",
        "trade",
        "praised the ministry for protecting children",
    ),
    S("KEN/parliament/naomi-chebet", "Senator Naomi Chebet", "said", "those who imported poison must be named"),
    G(
        "demand",
        "Senator Naomi Chebet|KEN/parliament/naomi-chebet",
        "",
        "trade justice",
        "those who imported poison must be named",
    ),
    N(
        "coerce",
        "Tanzanian officers|TZA/gov",
        "KEN/business",
        "trade",
        "Tanzanian officers burned 6,400 chicks that had been brought in from across the same border",
    ),
)

story(
    "kuwait-manila-domestic-workers",
    "Visayas Daily Star",
    "2018-03-02",
    """
Palace: no lifting of deployment ban until Kuwait employer is tried

MANILA, Philippines - The ban on sending workers to Kuwait stays, Malacañang said Friday, even as the two governments finished a draft agreement meant to end the worst row between them since diplomatic ties began in 1979.

"We will not trade dignity for remittances," labor secretary Crisanto Villareal said in a radio interview. He said the ban would be lifted only after the killer of Marites Dumalag, 31, a domestic helper from Capiz whose body was found in an abandoned flat, had been brought before a judge.

The suspects, a Lebanese and his Syrian wife, were arrested in Beirut and Damascus last week. Lebanon has refused to hand over its citizen but offered to try him at home. The emirate, where the crime took place, asked Interpol for help.

Kuwait's deputy foreign minister, Yousef al-Rumaihi, said his country was being punished for the deed of two foreigners. He expressed sorrow to the family. He criticized a "campaign" against the host of 260,000 Filipinos, and warned that their places could be taken by Ethiopians, Nepalis and Sri Lankans.

Under the draft, employers would no longer keep passports, and helpers would get one day off a week. Manila had also demanded that they be allowed to cook their own food; this was conceded in the last round, in a hotel in Makati.

The International Labour Organization praised both delegations. Saudi Arabia and the United Arab Emirates, which employ far more Filipinos, have been asked by Manila for the same terms. Neither has replied. Indonesia, which imposed a ban of its own on 21 Arab states in 2015, congratulated its neighbor, and Bangladesh was said to be studying the text. Qatar announced a cap on recruitment fees for all nationalities.

Some 2,200 undocumented workers have flown home under an amnesty that the Gulf state granted in January. Cebu Pacific and Philippine Airlines carried them free of charge at the President's request.

Migrante, an alliance of overseas workers, accused the administration of leaving thousands more in the embassy's shelter. Senator Loida Bermejo called for the ambassador to be recalled. He answered that his staff of nine had rescued 40 women since Christmas, and appealed to employers to come forward. Manila's cardinal called for an end to the trade in people.

In 2014, a Filipina was scalded by the mother of her employer in Riyadh.
""",
    S("PHL/president", "Malacañang", "said@0", "The ban on sending workers to Kuwait stays", date="2018-03-02"),
    G(
        "announce",
        "Malacañang|PHL/president",
        "Kuwait@1|KWT",
        "migration",
        "The ban on sending workers to Kuwait stays",
        "no lifting of deployment ban until Kuwait employer is tried",
    ),
    N(
        "agree",
        "the two governments|PHL/gov; the two governments|KWT/gov",
        "",
        "migration",
        "the two governments finished a draft agreement",
    ),
    S(
        "PHL/gov/crisanto-villareal",
        "labor secretary Crisanto Villareal",
        "said@1",
        '"We will not trade dignity for remittances,"',
        form="direct",
    ),
    G(
        "reject",
        "labor secretary Crisanto Villareal|PHL/gov/crisanto-villareal",
        "",
        "migration human_rights",
        "We will not trade dignity for remittances",
    ),
    S(
        "PHL/gov/crisanto-villareal",
        "He",
        "said",
        "the ban would be lifted only after the killer of Marites Dumalag, 31, a domestic helper from Capiz whose body was found in an abandoned flat, had been brought before a judge",
    ),
    G(
        "offer",
        "He|PHL/gov/crisanto-villareal",
        "KWT",
        "migration",
        "the ban would be lifted",
        cond="after: only after the killer of Marites Dumalag, 31, a domestic helper from Capiz whose body was found in an abandoned flat, had been brought before a judge",
    ),
    G(
        "demand",
        "He|PHL/gov/crisanto-villareal",
        "",
        "justice",
        "the killer of Marites Dumalag",
        "had been brought before a judge",
    ),
    N("reject", "Lebanon|LBN", "KWT", "justice", "Lebanon has refused to hand over its citizen"),
    S("LBN", "Lebanon", "offered", "to try him at home"),
    G("offer", "Lebanon|LBN", "KWT", "justice", "offered to try him at home"),
    S("KWT", "The emirate, where the crime took place,", "asked", "for help", to="Interpol|INTERPOL"),
    G("appeal", "The emirate|KWT", "Interpol|INTERPOL", "justice", "asked Interpol for help"),
    S(
        "KWT/mfa/yousef-al-rumaihi",
        "Kuwait's deputy foreign minister, Yousef al-Rumaihi,",
        "said",
        "his country was being punished for the deed of two foreigners",
    ),
    G(
        "accuse",
        "Kuwait's deputy foreign minister, Yousef al-Rumaihi|KWT/mfa/yousef-al-rumaihi",
        "PHL",
        "migration",
        "his country was being punished for the deed of two foreigners",
    ),
    N(
        "praise",
        "He|KWT/mfa/yousef-al-rumaihi",
        "the family|PHL/public",
        "relations",
        "He expressed sorrow to the family",
    ),
    S(
        "KWT/mfa/yousef-al-rumaihi",
        "He",
        "criticized",
        'a "campaign" against the host of 260,000 Filipinos',
        form="mixed",
    ),
    G(
        "accuse",
        "He|KWT/mfa/yousef-al-rumaihi",
        "PHL",
        "migration information",
        'criticized a "campaign" against the host of 260,000 Filipinos',
    ),
    S(
        "KWT/mfa/yousef-al-rumaihi",
        "He",
        "warned",
        "their places could be taken by Ethiopians, Nepalis and Sri Lankans",
    ),
    G(
        "threaten",
        "He|KWT/mfa/yousef-al-rumaihi",
        "their@0|PHL/public",
        "migration",
        "their places could be taken by Ethiopians, Nepalis and Sri Lankans",
        mod="hedged",
    ),
    S("PHL", "Manila", "demanded", "they be allowed to cook their own food"),
    G(
        "demand",
        "Manila|PHL",
        "KWT",
        "migration human_rights",
        "Manila had also demanded that they be allowed to cook their own food",
    ),
    N("concede", "KWT", "Manila|PHL", "migration human_rights", "this was conceded in the last round"),
    S("ILO", "The International Labour Organization", "praised", "both delegations"),
    G(
        "praise",
        "The International Labour Organization|ILO",
        "both delegations|PHL/delegation; both delegations|KWT/delegation",
        "migration",
        "praised both delegations",
    ),
    S("PHL", "Manila@1", "asked", "for the same terms", to="Saudi Arabia|SAU; the United Arab Emirates|ARE"),
    G(
        "appeal",
        "Manila@1|PHL",
        "Saudi Arabia|SAU; the United Arab Emirates|ARE",
        "migration",
        "Saudi Arabia and the United Arab Emirates, which employ far more Filipinos, have been asked by Manila for the same terms",
    ),
    N("agree", "Neither|SAU; Neither|ARE", "PHL", "migration", "Neither has replied", mod="negated"),
    N(
        "sanction",
        "Indonesia|IDN",
        "21 Arab states|ARAB-STATES",
        "migration",
        "which imposed a ban of its own on 21 Arab states in 2015",
    ),
    S(
        "IDN",
        "Indonesia, which imposed a ban of its own on 21 Arab states in 2015,",
        "congratulated",
        "its neighbor",
        to="its neighbor|PHL",
    ),
    G("praise", "Indonesia|IDN", "its neighbor|PHL", "migration", "congratulated its neighbor"),
    S("?", [], "said", "Bangladesh", "to be studying the text"),
    S("QAT", "Qatar", "announced", "a cap on recruitment fees for all nationalities"),
    G("announce", "Qatar|QAT", "", "migration", "announced a cap on recruitment fees for all nationalities"),
    N(
        "concede",
        "the Gulf state|KWT",
        "Some 2,200 undocumented workers|PHL/public",
        "migration",
        "an amnesty that the Gulf state granted in January",
    ),
    N(
        "aid",
        "Cebu Pacific|PHL/business/cebu-pacific; Philippine Airlines|PHL/business/philippine-airlines",
        "them@1|PHL/public",
        "migration humanitarian",
        "Cebu Pacific and Philippine Airlines carried them free of charge",
    ),
    N(
        "appeal",
        "the President's|PHL/president",
        "Cebu Pacific|PHL/business/cebu-pacific; Philippine Airlines|PHL/business/philippine-airlines",
        "migration",
        "at the President's request",
    ),
    S(
        "PHL/ngo/migrante",
        "Migrante, an alliance of overseas workers,",
        "accused",
        "the administration of leaving thousands more in the embassy's shelter",
    ),
    G(
        "accuse",
        "Migrante|PHL/ngo/migrante",
        "the administration|PHL/gov",
        "migration",
        "accused the administration of leaving thousands more in the embassy's shelter",
    ),
    S("PHL/parliament/loida-bermejo", "Senator Loida Bermejo", "called for", "the ambassador to be recalled"),
    G(
        "appeal",
        "Senator Loida Bermejo|PHL/parliament/loida-bermejo",
        "PHL/gov",
        "migration",
        "called for the ambassador to be recalled",
    ),
    S(
        "PHL/embassy",
        "He",
        "answered",
        "his staff of nine had rescued 40 women since Christmas",
        to="PHL/parliament/loida-bermejo",
    ),
    G(
        "deny",
        "He|PHL/embassy",
        "PHL/parliament/loida-bermejo",
        "migration",
        "his staff of nine had rescued 40 women since Christmas",
    ),
    S("PHL/embassy", "He", "appealed", "to come forward", to="employers|KWT/public"),
    G("appeal", "He|PHL/embassy", "employers@1|KWT/public", "migration", "appealed to employers to come forward"),
    S("PHL/ngo", "Manila's cardinal", "called for", "an end to the trade in people"),
    G("appeal", "Manila's cardinal|PHL/ngo", "", "migration human_rights", "called for an end to the trade in people"),
)

story(
    "beijing-plutonium-oil-round-2004",
    "Harbour City Times",
    "2004-06-26",
    """
Pyongyang sets price for reactor freeze as six-nation talks end

Agencies in Beijing, Tokyo and Seoul

North Korea offered to freeze its plutonium programme in exchange for two million kilowatts of electricity a year, but threatened to test a bomb if hardliners on the other side had their way, delegates said on Friday at the end of four days of talks in the Chinese capital.

The threat was made in a private session with the American delegation on Thursday, according to a Japanese official. A spokesman for the North denied it. "We spoke of oil, only of oil," he told South Korea's Yonsan news agency.

Washington's chief delegate, Douglas Kerrigan, presented a plan of his own, the first in three years. Under it the North would receive fuel from its neighbours and a provisional guarantee against attack once it had declared all its facilities. He demanded an answer before the next round in September. The White House ruled out deadlines of any other kind.

The envoy got none. The isolated state's official news agency said afterwards that the plan "smelt of Libya", which gave up its programme last December and shipped the parts to Tennessee.

Seoul welcomed both proposals and promised to pay a third of the oil. Tokyo, which wants the fate of its abducted citizens settled first, would pay only if the inspectors came back. They were thrown out in December 2002.

Moscow said through its envoy that it would take part in whatever was agreed. The hosts, who had held up delivery of crude through a pipeline at Dandong for three days last year, urged all parties to "walk slowly and not turn round". Their patience was praised by everybody, including a spokesman for the UN Secretary-General in New York.

The International Atomic Energy Agency was not invited. Its director called for access to Yongbyon. Mongolia offered its capital as a venue for later rounds.

In Seoul, the opposition Grand National Party accused the president of buying a horse that had been sold twice. Relatives of Japanese abductees, demonstrating before the Diet, told the prime minister not to spend a single yen. The Iranian embassy in Beijing protested against a reporter's question about missiles.

Under the 1994 Agreed Framework, the United States supplied half a million tonnes of fuel a year until it stopped the shipments in November 2002, saying that the other party had admitted to a secret programme.
""",
    S(
        "?/delegation",
        "delegates",
        "said@0",
        "North Korea offered to freeze its plutonium programme in exchange for two million kilowatts of electricity a year, but threatened to test a bomb if hardliners on the other side had their way",
        date="2004-06-25",
    ),
    S(
        "PRK",
        "North Korea",
        "offered",
        "to freeze its plutonium programme in exchange for two million kilowatts of electricity a year",
        up=1,
    ),
    G(
        "offer",
        "North Korea|PRK",
        "USA; CHN; JPN; KOR; RUS",
        "nuclear energy",
        "offered to freeze its plutonium programme",
        "Pyongyang sets price for reactor freeze",
        cond="in_exchange: in exchange for two million kilowatts of electricity a year",
    ),
    G("demand", "North Korea|PRK", "USA; CHN; JPN; KOR; RUS", "energy", "two million kilowatts of electricity a year"),
    S("PRK", "North Korea", "threatened", "to test a bomb if hardliners on the other side had their way", up=2),
    G(
        "threaten",
        "North Korea|PRK",
        "the other side|USA",
        "nuclear weapons",
        "threatened to test a bomb",
        cond="if: if hardliners on the other side had their way",
    ),
    N(
        "meet",
        "North Korea|PRK; CHN; USA; JPN; KOR; RUS",
        "",
        "nuclear negotiations",
        "four days of talks in the Chinese capital",
        "six-nation talks end",
    ),
    S(
        "JPN?",
        "a Japanese official",
        "according to",
        "The threat was made in a private session with the American delegation on Thursday",
    ),
    S("PRK", "A spokesman for the North", "denied", "it@0"),
    G(
        "deny",
        "A spokesman for the North|PRK",
        "JPN?",
        "nuclear",
        "A spokesman for the North denied it",
        "We spoke of oil, only of oil",
    ),
    S(
        "PRK",
        "he",
        "told@0",
        '"We spoke of oil, only of oil,"',
        form="direct",
        to="South Korea's Yonsan news agency|KOR/media/yonsan",
        relays="South Korea's Yonsan news agency|KOR/media/yonsan",
    ),
    S(
        "USA/delegation/douglas-kerrigan",
        "Washington's chief delegate, Douglas Kerrigan,",
        "presented",
        "Under it the North would receive fuel from its neighbours and a provisional guarantee against attack once it had declared all its facilities",
    ),
    G(
        "offer",
        "Washington's chief delegate, Douglas Kerrigan|USA/delegation/douglas-kerrigan",
        "the North@1|PRK",
        "nuclear security_guarantees energy",
        "Under it the North would receive fuel from its neighbours and a provisional guarantee against attack",
        cond="after: once it had declared all its facilities",
    ),
    G(
        "demand",
        "Washington's chief delegate, Douglas Kerrigan|USA/delegation/douglas-kerrigan",
        "it@2|PRK",
        "nuclear",
        "it had declared all its facilities",
    ),
    S("USA/delegation/douglas-kerrigan", "He", "demanded", "an answer before the next round in September"),
    G(
        "demand",
        "He|USA/delegation/douglas-kerrigan",
        "PRK",
        "nuclear negotiations",
        "demanded an answer before the next round in September",
        by="2004-09-30: before the next round in September",
    ),
    S("USA/president", "The White House", "ruled out", "deadlines of any other kind"),
    G("announce", "The White House|USA/president", "", "nuclear negotiations", "ruled out deadlines of any other kind"),
    N(
        "agree",
        "PRK",
        "The envoy|USA/delegation/douglas-kerrigan",
        "nuclear negotiations",
        "The envoy got none",
        mod="negated",
    ),
    S(
        "PRK/media",
        "The isolated state's official news agency",
        "said",
        'the plan "smelt of Libya", which gave up its programme last December and shipped the parts to Tennessee',
        form="mixed",
    ),
    G("accuse", "The isolated state's official news agency|PRK/media", "USA", "nuclear", 'the plan "smelt of Libya"'),
    N("retreat", "Libya|LBY", "", "nuclear", "which gave up its programme last December"),
    S("KOR", "Seoul", "welcomed", "both proposals"),
    G("praise", "Seoul|KOR", "PRK; USA", "nuclear", "Seoul welcomed both proposals"),
    S("KOR", "Seoul", "promised", "to pay a third of the oil"),
    G("promise", "Seoul|KOR", "PRK", "energy aid", "promised to pay a third of the oil"),
    S("JPN", "Tokyo", "wants", "the fate of its abducted citizens settled first"),
    G(
        "demand",
        "Tokyo|JPN",
        "PRK",
        "prisoners",
        "which wants the fate of its abducted citizens settled first",
        time="present",
    ),
    N(
        "offer",
        "Tokyo|JPN",
        "PRK",
        "energy aid",
        "would pay only if the inspectors came back",
        cond="if: only if the inspectors came back",
    ),
    N("demand", "Tokyo|JPN", "PRK", "nuclear", "the inspectors came back"),
    N("coerce", "PRK", "They|IAEA", "nuclear", "They were thrown out in December 2002"),
    S("RUS", "Moscow", "said", "it would take part in whatever was agreed", relays="its envoy|RUS/delegation"),
    G("promise", "Moscow|RUS", "", "nuclear", "it would take part in whatever was agreed"),
    N(
        "sanction",
        "The hosts|CHN",
        "PRK",
        "energy",
        "who had held up delivery of crude through a pipeline at Dandong for three days last year",
    ),
    S(
        "CHN",
        "The hosts, who had held up delivery of crude through a pipeline at Dandong for three days last year,",
        "urged",
        'to "walk slowly and not turn round"',
        form="mixed",
        to="all parties|PRK; all parties|USA; all parties|JPN; all parties|KOR; all parties|RUS",
    ),
    G(
        "appeal",
        "The hosts|CHN",
        "all parties|PRK; all parties|USA; all parties|JPN; all parties|KOR; all parties|RUS",
        "nuclear negotiations",
        'urged all parties to "walk slowly and not turn round"',
    ),
    N(
        "praise",
        "everybody|PRK; everybody|USA; everybody|JPN; everybody|KOR; everybody|RUS; a spokesman for the UN Secretary-General|UNO/secretary-general",
        "Their|CHN",
        "nuclear negotiations",
        "Their patience was praised by everybody, including a spokesman for the UN Secretary-General",
    ),
    S("IAEA", "Its director", "called for", "access to Yongbyon"),
    G("appeal", "Its director|IAEA", "PRK", "nuclear", "called for access to Yongbyon"),
    S("MNG", "Mongolia", "offered", "its capital as a venue for later rounds"),
    G("offer", "Mongolia|MNG", "", "negotiations", "offered its capital as a venue for later rounds"),
    S(
        "KOR/party/grand-national-party",
        "the opposition Grand National Party",
        "accused",
        "the president of buying a horse that had been sold twice",
    ),
    G(
        "accuse",
        "the opposition Grand National Party|KOR/party/grand-national-party",
        "the president|KOR/president",
        "nuclear",
        "accused the president of buying a horse that had been sold twice",
    ),
    N(
        "protest",
        "Relatives of Japanese abductees|JPN/public",
        "JPN/gov",
        "prisoners",
        "Relatives of Japanese abductees, demonstrating before the Diet",
    ),
    S(
        "JPN/public",
        "Relatives of Japanese abductees, demonstrating before the Diet,",
        "told",
        "not to spend a single yen",
        to="the prime minister|JPN/pm",
    ),
    G(
        "demand",
        "Relatives of Japanese abductees|JPN/public",
        "the prime minister|JPN/pm",
        "aid prisoners",
        "told the prime minister not to spend a single yen",
    ),
    N(
        "accuse",
        "The Iranian embassy in Beijing|IRN/embassy",
        "a reporter's|?/media",
        "information",
        "The Iranian embassy in Beijing protested against a reporter's question about missiles",
    ),
    N(
        "aid",
        "the United States|USA",
        "PRK",
        "energy",
        "the United States supplied half a million tonnes of fuel a year",
    ),
    N("sanction", "the United States|USA", "PRK", "energy nuclear", "it stopped the shipments in November 2002"),
    S("USA", "it", "saying", "the other party had admitted to a secret programme"),
    G(
        "accuse",
        "the United States|USA",
        "the other party|PRK",
        "nuclear",
        "the other party had admitted to a secret programme",
    ),
)

story(
    "skopje-sofia-gas-veto-2027",
    "Balkan Public Radio",
    "2027-12-16",
    """
North Macedonia turns to Athens for gas after Sofia raises transit fee

North Macedonia will draw half of its gas from Greece from 1 January and will no longer pay what it calls a "veto surcharge" to its eastern neighbour, its government said on Thursday, on the eve of an EU summit at which the two are expected to clash once more.

Energy Minister Bujar Rexhepi announced the contract after a cabinet meeting. Azerbaijan is to supply the gas, and a terminal off Alexandroupolis, part-owned by firms from Romania and Cyprus, will take cargoes from the United States.

In November the operator of the Bulgarian network had doubled its fee. "This is not economics, it is history by other means," Rexhepi said. He urged the European Commission to look into the matter.

The operator said its costs had risen and that nobody had been singled out. Bulgaria's prime minister, Desislava Koleva, dismissed talk of blackmail. She will tell her colleagues in Brussels on Friday that the former Yugoslav republic must write its Bulgarian minority into its constitution before a single chapter is opened, as it undertook to do in 2022.

Skopje has not done so. The ruling VMRO-DPMNE party lacks the votes and says that it will not hold another referendum under duress.

The Social Democrats, in opposition since 2024, accused Prime Minister Goran Stefanovski of freezing the country into isolation. They demanded that he publish the price. He told MPs that he would do so after the signing.

Germany and Austria called on both governments to settle the quarrel with the help of Portugal, which has offered a retired judge. France is reported to have spoken in favour of a delay. Croatia's president appealed for an end to vetoes over history. The Commission said the fee would be examined. Turkey warned that prices would rise all over the peninsula in February.

Russia, which supplied all of the country's gas until 2023, has proposed a discount through TurkStream. It was told in a letter that there was no interest. Serbia sent 20 million cubic metres free of charge during last winter's cold spell; Albania and Kosovo, for their part, asked for nothing when they lent electricity.

In Blagoevgrad, some 300 nationalists marched to the border with torches and called for it to be closed. The police stopped them two kilometres short of it.

The country changed its name in 2019 at the insistence of the state from which it is now to receive its gas.
""",
    S(
        "MKD/gov",
        "its government",
        "said@0",
        'North Macedonia will draw half of its gas from Greece from 1 January and will no longer pay what it calls a "veto surcharge" to its eastern neighbour',
        form="mixed",
        date="2027-12-16",
    ),
    G(
        "cooperate",
        "North Macedonia@1|MKD; Greece|GRC",
        "",
        "energy",
        "North Macedonia will draw half of its gas from Greece from 1 January",
        "North Macedonia turns to Athens for gas",
        time="future",
    ),
    G(
        "reject",
        "North Macedonia|MKD",
        "its eastern neighbour|BGR",
        "energy",
        'will no longer pay what it calls a "veto surcharge" to its eastern neighbour',
    ),
    S("MKD/gov/bujar-rexhepi", "Energy Minister Bujar Rexhepi", "announced", "the contract"),
    S(
        "MKD/gov/bujar-rexhepi",
        "Rexhepi@1",
        "said@1",
        '"This is not economics, it is history by other means,"',
        form="direct",
    ),
    G(
        "accuse",
        "Rexhepi@1|MKD/gov/bujar-rexhepi",
        "BGR",
        "energy relations",
        "This is not economics, it is history by other means",
    ),
    N(
        "coerce",
        "the operator of the Bulgarian network|BGR/business",
        "MKD",
        "energy",
        "the operator of the Bulgarian network had doubled its fee",
        "Sofia raises transit fee",
    ),
    S("MKD/gov/bujar-rexhepi", "He", "urged", "to look into the matter", to="the European Commission|EU/commission"),
    G(
        "appeal",
        "He|MKD/gov/bujar-rexhepi",
        "the European Commission|EU/commission",
        "energy",
        "urged the European Commission to look into the matter",
    ),
    S("BGR/business", "The operator", "said", "its costs had risen and that nobody had been singled out"),
    G("deny", "The operator|BGR/business", "MKD/gov/bujar-rexhepi", "energy", "nobody had been singled out"),
    S("BGR/pm/desislava-koleva", "Bulgaria's prime minister, Desislava Koleva,", "dismissed", "talk of blackmail"),
    G(
        "deny",
        "Bulgaria's prime minister, Desislava Koleva|BGR/pm/desislava-koleva",
        "MKD",
        "energy",
        "dismissed talk of blackmail",
    ),
    S(
        "BGR/pm/desislava-koleva",
        "She",
        "will tell",
        "the former Yugoslav republic must write its Bulgarian minority into its constitution before a single chapter is opened, as it undertook to do in 2022",
        to="her colleagues|EU/council",
    ),
    G(
        "demand",
        "She|BGR/pm/desislava-koleva",
        "the former Yugoslav republic|MKD",
        "alliances human_rights",
        "the former Yugoslav republic must write its Bulgarian minority into its constitution",
        time="future",
        by="?: before a single chapter is opened",
    ),
    S("MKD", "it@2", "undertook", "write its Bulgarian minority into its constitution", up=1),
    G("promise", "it@2|MKD", "BGR", "alliances human_rights", "as it undertook to do in 2022"),
    N("agree", "Skopje|MKD", "BGR", "alliances human_rights", "Skopje has not done so", mod="negated"),
    S(
        "MKD/party/vmro-dpmne",
        "The ruling VMRO-DPMNE party",
        "says",
        "it will not hold another referendum under duress",
    ),
    G(
        "reject",
        "The ruling VMRO-DPMNE party|MKD/party/vmro-dpmne",
        "BGR",
        "alliances sovereignty",
        "it will not hold another referendum under duress",
        time="present",
    ),
    S(
        "MKD/party/social-democrats",
        "The Social Democrats, in opposition since 2024,",
        "accused",
        "Prime Minister Goran Stefanovski of freezing the country into isolation",
    ),
    G(
        "accuse",
        "The Social Democrats|MKD/party/social-democrats",
        "Prime Minister Goran Stefanovski|MKD/pm/goran-stefanovski",
        "energy alliances",
        "accused Prime Minister Goran Stefanovski of freezing the country into isolation",
    ),
    S("MKD/party/social-democrats", "They", "demanded", "he publish the price"),
    G(
        "demand",
        "They|MKD/party/social-democrats",
        "he@0|MKD/pm/goran-stefanovski",
        "energy",
        "demanded that he publish the price",
    ),
    S("MKD/pm/goran-stefanovski", "He", "told", "he would do so after the signing", to="MPs|MKD/parliament"),
    G(
        "promise",
        "he@1|MKD/pm/goran-stefanovski",
        "MKD/party/social-democrats",
        "energy",
        "he would do so after the signing",
        cond="after: after the signing",
    ),
    S(
        "DEU; AUT",
        "Germany and Austria",
        "called on",
        "to settle the quarrel with the help of Portugal, which has offered a retired judge",
        to="both governments|MKD/gov; both governments|BGR/gov",
    ),
    G(
        "appeal",
        "Germany|DEU; Austria|AUT",
        "both governments|MKD/gov; both governments|BGR/gov",
        "negotiations energy",
        "called on both governments to settle the quarrel",
    ),
    N("offer", "Portugal|PRT", "MKD; BGR", "negotiations", "which has offered a retired judge"),
    S("?", [], "is reported", "France", "to have spoken in favour of a delay"),
    S("FRA", "France", "spoken", "in favour of a delay", up=1),
    G("appeal", "France|FRA", "", "alliances", "to have spoken in favour of a delay", mod="hedged"),
    S("HRV/president", "Croatia's president", "appealed", "for an end to vetoes over history"),
    G("appeal", "Croatia's president|HRV/president", "", "alliances", "appealed for an end to vetoes over history"),
    S("EU/commission", "The Commission", "said", "the fee would be examined"),
    G("promise", "The Commission|EU/commission", "MKD/gov", "energy", "the fee would be examined"),
    S("TUR", "Turkey", "warned", "prices would rise all over the peninsula in February"),
    G(
        "warn",
        "Turkey|TUR",
        "",
        "energy",
        "prices would rise all over the peninsula in February",
        by="2028-02-29: in February",
    ),
    N("cooperate", "Russia|RUS; the country's|MKD", "", "energy", "which supplied all of the country's gas until 2023"),
    S(
        "RUS",
        "Russia, which supplied all of the country's gas until 2023,",
        "proposed",
        "a discount through TurkStream",
    ),
    G("offer", "Russia|RUS", "MKD", "energy", "has proposed a discount through TurkStream"),
    S("MKD", "a letter", "told", "there was no interest", to="It|RUS"),
    G("reject", "MKD", "It|RUS", "energy", "It was told in a letter that there was no interest"),
    N("aid", "Serbia|SRB", "MKD", "energy aid", "Serbia sent 20 million cubic metres free of charge"),
    N("aid", "Albania|ALB; Kosovo|XKX", "MKD", "energy aid", "they lent electricity"),
    N(
        "protest",
        "some 300 nationalists|BGR/public",
        "MKD",
        "relations",
        "some 300 nationalists marched to the border with torches",
    ),
    S("BGR/public", "some 300 nationalists", "called for", "it to be closed"),
    G("demand", "some 300 nationalists|BGR/public", "BGR/gov", "relations migration", "called for it to be closed"),
    N("coerce", "The police|BGR/gov", "them|BGR/public", "other", "The police stopped them two kilometres short of it"),
    N(
        "demand",
        "the state from which it is now to receive its gas|GRC",
        "The country|MKD",
        "sovereignty",
        "at the insistence of the state from which it is now to receive its gas",
    ),
    N(
        "concede",
        "The country|MKD",
        "the state from which it is now to receive its gas|GRC",
        "sovereignty",
        "The country changed its name in 2019",
    ),
)
