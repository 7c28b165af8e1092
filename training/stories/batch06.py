"""Invented stories, sixth batch: short wires, courts, parliaments, conditions of every kind."""

from training.stories.notation import G, N, S, story

story(
    "peru-congress-recall",
    "Andina Libre",
    "2022-08-18",
    """
LIMA, 18 Aug (AL) - Peru's Congress on Thursday refused the president permission to travel to Bogotá for the inauguration anniversary, 67 votes to 42, the second such refusal this year.
The head of the foreign relations committee, Gladys Uriarte, said that the president "has more urgent appointments, with the prosecutor". The government's spokesman called the vote a kidnapping and appealed to the Constitutional Court to lift the travel ban before the regional summit on 9 September.
The justice minister went further. Unless Congress changed the law, he told Radio Cordillera, the cabinet would ask for a vote of confidence, which, if denied twice, allows a president to dissolve the chamber.
Uriarte shrugged. "They have been about to ask for it since Easter."
Outside, a few dozen supporters of the president burned a cardboard bus.
""",
    N(
        "reject",
        "Peru's Congress|PER/parliament",
        "the president|PER/president",
        "leadership relations",
        "Peru's Congress on Thursday refused the president permission to travel to Bogotá",
    ),
    S(
        "PER/parliament/gladys-uriarte",
        "The head of the foreign relations committee, Gladys Uriarte",
        "said",
        'the president "has more urgent appointments, with the prosecutor"',
        form="mixed",
    ),
    G(
        "accuse",
        "The head of the foreign relations committee, Gladys Uriarte|PER/parliament/gladys-uriarte",
        "the president|PER/president",
        "leadership justice",
        'the president "has more urgent appointments, with the prosecutor"',
    ),
    S("PER/gov", "The government's spokesman", "called", "the vote a kidnapping"),
    G("accuse", "The government's spokesman|PER/gov", "PER/parliament", "leadership", "called the vote a kidnapping"),
    S(
        "PER/gov",
        "The government's spokesman",
        "appealed to",
        "to lift the travel ban before the regional summit on 9 September",
        to="the Constitutional Court|PER/court",
    ),
    G(
        "appeal",
        "The government's spokesman|PER/gov",
        "the Constitutional Court|PER/court",
        "leadership",
        "appealed to the Constitutional Court to lift the travel ban",
        by="2022-09-09: before the regional summit on 9 September",
    ),
    S(
        "PER/gov",
        "he",
        "told",
        "Unless Congress changed the law",
        "the cabinet would ask for a vote of confidence, which, if denied twice, allows a president to dissolve the chamber",
        to="Radio Cordillera|PER/media/radio-cordillera",
        relays="Radio Cordillera|PER/media/radio-cordillera",
    ),
    G(
        "threaten",
        "the cabinet|PER/gov",
        "Congress|PER/parliament",
        "leadership",
        "the cabinet would ask for a vote of confidence",
        cond="unless: Unless Congress changed the law",
    ),
    G("demand", "The justice minister|PER/gov", "Congress|PER/parliament", "leadership", "Congress changed the law"),
    S(
        "PER/parliament/gladys-uriarte",
        "Uriarte",
        "shrugged",
        '"They have been about to ask for it since Easter."',
        form="direct",
    ),
    N(
        "protest",
        "a few dozen supporters of the president|PER/public",
        "PER/parliament",
        "leadership",
        "a few dozen supporters of the president burned a cardboard bus",
    ),
)

story(
    "bangladesh-myanmar-border",
    "Padma Star",
    "2024-02-06",
    """
Dhaka takes in 113 Myanmar border guards who fled fighting

COX'S BAZAR: One hundred and thirteen members of Myanmar's border police crossed into Bangladesh with their weapons on Monday night after losing a post to the Arakan Army, officials said.
They were disarmed, fed and lodged in a school at Ghumdhum. "They are in our custody, they are safe, and they will go home by sea as soon as Naypyitaw sends a ship," Lieutenant Colonel Rezaul Hoque of the Border Guard said. Myanmar's embassy conveyed its thanks.
Two Bangladeshis were killed the same evening when a mortar shell hit a kitchen. The foreign ministry summoned Ambassador U Kyaw Nyunt on Tuesday and handed him what it described as the strongest protest yet.
Opposition leaders asked why the army had not been deployed. The home minister told parliament that patience was not weakness. Bangladesh, he said, would not let in a single further Rohingya, "whatever happens over there". About a million of them have lived in the camps since 2017.
Teachers at Ghumdhum would like their classrooms back by the exams.
""",
    N(
        "aid",
        "Dhaka|BGD",
        "113 Myanmar border guards|MMR/gov",
        "humanitarian migration",
        "Dhaka takes in 113 Myanmar border guards who fled fighting",
        "They were disarmed, fed and lodged in a school at Ghumdhum",
    ),
    S(
        "BGD?",
        "officials",
        "said",
        "One hundred and thirteen members of Myanmar's border police crossed into Bangladesh with their weapons on Monday night after losing a post to the Arakan Army",
        date="2024-02-06",
    ),
    S(
        "BGD/mil/rezaul-hoque",
        "Lieutenant Colonel Rezaul Hoque of the Border Guard",
        "said",
        '"They are in our custody, they are safe, and they will go home by sea as soon as Naypyitaw sends a ship,"',
        form="direct",
    ),
    G(
        "promise",
        "Lieutenant Colonel Rezaul Hoque of the Border Guard|BGD/mil/rezaul-hoque",
        "Naypyitaw|MMR",
        "migration humanitarian",
        "they will go home by sea",
        cond="after: as soon as Naypyitaw sends a ship",
    ),
    N("praise", "Myanmar's embassy|MMR/embassy", "BGD", "humanitarian", "Myanmar's embassy conveyed its thanks"),
    N(
        "accuse",
        "The foreign ministry|BGD/mfa",
        "Ambassador U Kyaw Nyunt|MMR/embassy/u-kyaw-nyunt",
        "force",
        "The foreign ministry summoned Ambassador U Kyaw Nyunt on Tuesday",
        "handed him what it described as the strongest protest yet",
    ),
    S("BGD/mfa", "it", "described", "as the strongest protest yet"),
    S("BGD/party", "Opposition leaders", "asked", "why the army had not been deployed"),
    G(
        "accuse",
        "Opposition leaders|BGD/party",
        "BGD/gov",
        "troops",
        "Opposition leaders asked why the army had not been deployed",
    ),
    S("BGD/gov", "The home minister", "told", "patience was not weakness", to="parliament|BGD/parliament"),
    S(
        "BGD/gov",
        "he",
        "said",
        "Bangladesh@1",
        'would not let in a single further Rohingya, "whatever happens over there"',
        form="mixed",
    ),
    G("reject", "Bangladesh|BGD", "Rohingya|?", "migration", "would not let in a single further Rohingya"),
    S("BGD?", "Teachers at Ghumdhum", "would like", "their classrooms back by the exams"),
)

story(
    "germany-leak-commons",
    "Berliner Depesche",
    "2024-04-12",
    """
Government denies deal on rockets, coalition partner wants to read it

Has the German government promised a Baltic state a second battery of air-defence rockets behind parliament's back? No, says the chancellery. Yes, says the weekly Lupe, which quotes from a letter of 3 April. Perhaps, says the budget committee, which has asked to see the letter by Monday noon.
"There is no commitment. There is a conversation," deputy government spokeswoman Anke Rautenberg said on Friday. She accused Lupe of having printed a draft.
The letter, signed by an undersecretary, assures the recipient that Germany "will deliver, as soon as the industry delivers to Germany". Lupe does not say which state it went to. According to people in Vilnius it was not Lithuania; Riga and Tallinn are silent.
The Free Democrats' budget expert Jochen Hagedorn would agree to such a delivery, he says, provided that the money is cut elsewhere. The Left demands the defence minister's resignation. It does so about once a quarter.
The manufacturer's shares rose by three percent.
""",
    S("DEU/pm", "the chancellery", "says", "No"),
    G(
        "deny",
        "the chancellery|DEU/pm",
        "DEU/media/lupe",
        "weapons",
        "No, says the chancellery",
        "Government denies deal on rockets",
        "There is no commitment",
        time="present",
    ),
    S("DEU/media/lupe", "the weekly Lupe, which quotes from a letter of 3 April", "says", "Yes"),
    G(
        "promise",
        "the German government|DEU/gov",
        "a Baltic state|EUROPE",
        "weapons",
        "promised a Baltic state a second battery of air-defence rockets",
        mod="hedged",
    ),
    S("DEU/parliament", "the budget committee, which has asked to see the letter by Monday noon", "says", "Perhaps"),
    N(
        "appeal",
        "the budget committee|DEU/parliament",
        "DEU/gov",
        "weapons",
        "which has asked to see the letter",
        "coalition partner wants to read it",
        by="2024-04-15: by Monday noon",
    ),
    S(
        "DEU/gov/anke-rautenberg",
        "deputy government spokeswoman Anke Rautenberg",
        "said",
        '"There is no commitment. There is a conversation,"',
        form="direct",
        date="2024-04-12",
    ),
    S("DEU/gov/anke-rautenberg", "She", "accused", "Lupe of having printed a draft"),
    G(
        "accuse",
        "She|DEU/gov/anke-rautenberg",
        "Lupe|DEU/media/lupe",
        "information",
        "accused Lupe of having printed a draft",
    ),
    S(
        "DEU/gov",
        "The letter, signed by an undersecretary",
        "assures",
        'Germany "will deliver, as soon as the industry delivers to Germany"',
        form="mixed",
        to="the recipient|EUROPE",
        date="2024-04-03",
    ),
    G(
        "promise",
        "Germany|DEU",
        "the recipient|EUROPE",
        "weapons",
        'Germany "will deliver',
        cond="after: as soon as the industry delivers to Germany",
    ),
    S("LTU?", "people in Vilnius", "According to", "it was not Lithuania"),
    S(
        "DEU/parliament/jochen-hagedorn",
        "he",
        "says",
        "The Free Democrats' budget expert Jochen Hagedorn would agree to such a delivery",
        "provided that the money is cut elsewhere",
    ),
    G(
        "agree",
        "The Free Democrats' budget expert Jochen Hagedorn|DEU/parliament/jochen-hagedorn",
        "DEU/gov",
        "weapons",
        "would agree to such a delivery",
        time="present",
        mod="hypothetical",
        cond="prerequisite: provided that the money is cut elsewhere",
    ),
    G(
        "demand",
        "he|DEU/parliament/jochen-hagedorn",
        "DEU/gov",
        "weapons",
        "the money is cut elsewhere",
        time="present",
    ),
    S("DEU/party", "The Left", "demands", "the defence minister's resignation"),
    G(
        "demand",
        "The Left|DEU/party",
        "the defence minister|DEU/mod",
        "weapons leadership",
        "demands the defence minister's resignation",
        time="present",
    ),
)

story(
    "kazakh-explainer",
    "Steppe Monitor",
    "2022-01-24",
    """
Explainer: What became of the peacekeepers?

Who sent for them? Kazakhstan's president did, on the night of 5 January, citing an attack by trained terrorists; his critics say that it was an attack by unpaid oil workers, at least at first.
Who came? Some 2,500 soldiers, most of them Russian, with Belarusians, Tajiks, Armenians and a contingent of Kyrgyz whose dispatch was held up for a day because parliament in Bishkek lacked a quorum. It was the first deployment in the history of the CSTO. Uzbekistan is not a member.
What did they do? They guarded the airport, a power station and a broadcasting tower. There is no reliable report that they fired on anybody.
Have they left? The last planes took off on 19 January, six days after the withdrawal had begun and eleven days earlier than some experts foretold. An American official's remark that Russians are hard to get rid of once they are in the house has not aged well, or not yet.
What remains? A debt of gratitude, officials in Nur-Sultan say. They do not say in which currency it falls due.
""",
    N(
        "appeal",
        "Kazakhstan's president|KAZ/president",
        "CSTO",
        "troops alliances",
        "Kazakhstan's president did, on the night of 5 January",
    ),
    S("KAZ/president", "Kazakhstan's president", "citing", "an attack by trained terrorists"),
    S("KAZ?", "his critics", "say", "it was an attack by unpaid oil workers, at least at first"),
    N(
        "mobilize",
        "Russian|RUS/mil; Belarusians|BLR/mil; Tajiks|TJK/mil; Armenians|ARM/mil; Kyrgyz|KGZ/mil",
        "KAZ",
        "troops alliances",
        "Some 2,500 soldiers, most of them Russian, with Belarusians, Tajiks, Armenians and a contingent of Kyrgyz",
    ),
    N("attack", "they|CSTO", "", "force", "There is no reliable report that they fired on anybody", mod="negated"),
    N("retreat", "CSTO", "KAZ", "troops", "The last planes took off on 19 January"),
    S("?", "some experts", "foretold", "eleven days earlier"),
    S("USA?", "An American official", "remark", "Russians are hard to get rid of once they are in the house"),
    S("KAZ?", "officials in Nur-Sultan", "say", "A debt of gratitude"),
    G("praise", "officials in Nur-Sultan|KAZ?", "CSTO", "troops alliances", "A debt of gratitude", time="present"),
)

story(
    "vatican-nicaragua",
    "Il Colle",
    "2023-10-19",
    """
Twelve priests leave Managua for Rome "after fruitful conversations"

Nicaragua has released twelve priests from prison and sent them to Rome under an agreement with the Holy See, the government in Managua announced in a communiqué late on Wednesday.
"The accord shows the permanent will to find solutions," it said. It thanked the highest authorities of the Church in Nicaragua and in Rome. The Vatican's press director, Monsignor Ettore Valsecchi, confirmed that the Holy See had been asked to receive them, and had accepted.
Bishop Rolando Sandino, sentenced to 26 years in February for "undermining national integrity", was not on the aircraft. He has twice refused to board one, a fellow bishop in exile told this newspaper, because he will not leave unless the sentence is annulled.
What Managua received is not known. A year ago the nuncio was expelled; in March the two sides closed their embassies. A diplomat accredited at the Holy See suspects that the visit of a cardinal, much wanted by the presidential couple, has been held out to them.
On such matters nobody in the Apostolic Palace will say a word.
""",
    S(
        "NIC/gov",
        "the government in Managua",
        "announced",
        "Nicaragua has released twelve priests from prison and sent them to Rome under an agreement with the Holy See",
        date="2023-10-18",
    ),
    G(
        "retreat",
        "Nicaragua|NIC",
        "twelve priests|NIC/ngo",
        "prisoners human_rights",
        "Nicaragua has released twelve priests from prison",
        "Twelve priests leave Managua for Rome",
    ),
    G("agree", "Nicaragua|NIC; the Holy See|VAT", "", "prisoners", "under an agreement with the Holy See"),
    S("NIC/gov", "it", "said", '"The accord shows the permanent will to find solutions,"', form="direct"),
    S("NIC/gov", "It", "thanked", "the highest authorities of the Church in Nicaragua and in Rome"),
    G(
        "praise",
        "It|NIC/gov",
        "the highest authorities of the Church in Nicaragua and in Rome|VAT",
        "relations prisoners",
        "thanked the highest authorities of the Church in Nicaragua and in Rome",
    ),
    S(
        "VAT/gov/ettore-valsecchi",
        "The Vatican's press director, Monsignor Ettore Valsecchi",
        "confirmed",
        "the Holy See had been asked to receive them, and had accepted",
    ),
    G("appeal", "NIC", "the Holy See|VAT", "prisoners", "the Holy See had been asked to receive them"),
    G("agree", "the Holy See|VAT", "NIC", "prisoners", "had accepted"),
    N(
        "coerce",
        "NIC/court",
        "Bishop Rolando Sandino|NIC/ngo/rolando-sandino",
        "human_rights prisoners",
        "sentenced to 26 years in February",
    ),
    S(
        "NIC/ngo",
        "a fellow bishop in exile",
        "told",
        "He has twice refused to board one",
        "because he will not leave unless the sentence is annulled",
        to="this newspaper|ITA/media/il-colle",
    ),
    G(
        "reject",
        "He|NIC/ngo/rolando-sandino",
        "NIC/gov",
        "prisoners human_rights",
        "He has twice refused to board one",
        "he will not leave",
        cond="unless: unless the sentence is annulled",
    ),
    G("demand", "he|NIC/ngo/rolando-sandino", "NIC", "justice prisoners", "the sentence is annulled"),
    N("sanction", "NIC", "the nuncio|VAT/embassy", "relations", "A year ago the nuncio was expelled"),
    N("sanction", "NIC; VAT", "NIC; VAT", "relations", "in March the two sides closed their embassies"),
    S(
        "?/embassy",
        "A diplomat accredited at the Holy See",
        "suspects",
        "the visit of a cardinal, much wanted by the presidential couple, has been held out to them",
    ),
    G(
        "offer",
        "VAT",
        "them|NIC/president",
        "relations",
        "the visit of a cardinal, much wanted by the presidential couple, has been held out to them",
        mod="hedged",
    ),
)

story(
    "uk-minister-statement",
    "Hansard-style digest",
    "2018-03-21",
    """
UK Commons: Statement on the harbour at Lerwick

The Minister for Ports (Mr Alastair Penhale): With permission, Mr Speaker, I will make a statement. On Sunday evening a vessel under the Faroese flag was detained at Lerwick for landing fish without papers. I regret to tell the House that the officers acted on a list that was two years old. I have this morning apologised to the skipper and to the Faroese representative in London.
Mrs Una Carlyle (Shetland North): I thank the Minister for that. Will he now compensate the harbour trust for the three landings that it lost?
Mr Penhale: I cannot promise what the Treasury has not granted. If the trust sends me its figures by Easter, I will put them to my right hon. Friend the Chancellor.
Sir Hugh Mallory (West Barset): Is the Minister not being craven? Their boats have been in our waters since Christmas.
Mr Penhale: They have not. There is no evidence of any such incursion, and I urge my hon. Friend to withdraw the word.
""",
    S(
        "GBR/gov/alastair-penhale",
        "The Minister for Ports (Mr Alastair Penhale)",
        None,
        "With permission, Mr Speaker, I will make a statement ... to the Faroese representative in London",
        form="direct",
        to="Mr Speaker|GBR/parliament",
    ),
    G(
        "coerce",
        "the officers|GBR/gov",
        "a vessel under the Faroese flag|FRO",
        "shipping",
        "a vessel under the Faroese flag was detained at Lerwick for landing fish without papers",
    ),
    G(
        "concede",
        "I|GBR/gov/alastair-penhale",
        "the skipper|FRO; the Faroese representative in London|FRO",
        "shipping",
        "I have this morning apologised to the skipper and to the Faroese representative in London",
        "I regret to tell the House that the officers acted on a list that was two years old",
    ),
    S(
        "GBR/parliament/una-carlyle",
        "Mrs Una Carlyle (Shetland North)",
        None,
        "I thank the Minister for that. Will he now compensate the harbour trust for the three landings that it lost?",
        form="direct",
        to="the Minister|GBR/gov/alastair-penhale",
    ),
    G(
        "praise",
        "I|GBR/parliament/una-carlyle",
        "the Minister|GBR/gov/alastair-penhale",
        "shipping",
        "I thank the Minister for that",
        time="present",
    ),
    G(
        "appeal",
        "Mrs Una Carlyle|GBR/parliament/una-carlyle",
        "he|GBR/gov/alastair-penhale",
        "shipping justice",
        "Will he now compensate the harbour trust",
        time="present",
    ),
    S(
        "GBR/gov/alastair-penhale",
        "Mr Penhale",
        None,
        "I cannot promise what the Treasury has not granted. If the trust sends me its figures by Easter, I will put them to my right hon. Friend the Chancellor",
        form="direct",
        to="GBR/parliament/una-carlyle",
    ),
    G(
        "promise",
        "I|GBR/gov/alastair-penhale",
        "GBR/parliament/una-carlyle",
        "justice",
        "I cannot promise what the Treasury has not granted",
        time="present",
        mod="negated",
    ),
    G(
        "promise",
        "I|GBR/gov/alastair-penhale",
        "the trust|GBR/business",
        "justice",
        "I will put them to my right hon. Friend the Chancellor",
        time="present",
        cond="if: If the trust sends me its figures by Easter",
    ),
    G(
        "demand",
        "I|GBR/gov/alastair-penhale",
        "the trust|GBR/business",
        "justice",
        "the trust sends me its figures",
        time="present",
        by="2018-04-01: by Easter",
    ),
    S(
        "GBR/parliament/hugh-mallory",
        "Sir Hugh Mallory (West Barset)",
        None,
        "Is the Minister not being craven? Their boats have been in our waters since Christmas",
        form="direct",
        to="GBR/gov/alastair-penhale",
    ),
    G(
        "accuse",
        "Sir Hugh Mallory|GBR/parliament/hugh-mallory",
        "the Minister|GBR/gov/alastair-penhale",
        "shipping",
        "Is the Minister not being craven",
        time="present",
    ),
    G("mobilize", "Their boats|FRO", "GBR", "shipping", "Their boats have been in our waters since Christmas"),
    S(
        "GBR/gov/alastair-penhale",
        "Mr Penhale",
        None,
        "They have not. There is no evidence of any such incursion, and I urge my hon. Friend to withdraw the word",
        form="direct",
        to="GBR/parliament/hugh-mallory",
    ),
    G(
        "deny",
        "Mr Penhale|GBR/gov/alastair-penhale",
        "GBR/parliament/hugh-mallory",
        "shipping",
        "They have not. There is no evidence of any such incursion",
        time="present",
    ),
    G(
        "appeal",
        "I|GBR/gov/alastair-penhale",
        "my hon. Friend|GBR/parliament/hugh-mallory",
        "other",
        "I urge my hon. Friend to withdraw the word",
        time="present",
    ),
)

story(
    "gulf-quake-short",
    "Levant Briefs",
    "2023-02-12",
    """
* Armenia: five lorries with medicines crossed the Margara bridge into Turkey on Saturday, the first traffic there in thirty years. Ankara's envoy for the normalisation talks tweeted his thanks.
* Cyprus: Nicosia's offer to send twenty-one rescuers has been withdrawn after Turkey, which at first accepted it, let two days pass without naming an airport.
* Syria: Damascus said it would let aid through the front lines to the north-west, "in cooperation with the Red Crescent". The rebels who hold Idlib refuse convoys from government areas. "We won't let the regime take advantage," a source among them told Levant Briefs.
* Greece: the foreign minister arrives in Adana today, the first visit since relations soured over islands.
* Israel: denied by Damascus, confirmed by nobody. A request for help did reach Israel from Syria, says the prime minister's office; no such request was made, says a Syrian official quoted by the paper Al-Bayadir.
* Qatar: ten thousand cabins from the World Cup are on their way.
""",
    N(
        "aid",
        "Armenia|ARM",
        "Turkey|TUR",
        "aid humanitarian",
        "five lorries with medicines crossed the Margara bridge into Turkey on Saturday",
    ),
    N(
        "praise",
        "Ankara's envoy for the normalisation talks|TUR/gov",
        "Armenia|ARM",
        "aid",
        "Ankara's envoy for the normalisation talks tweeted his thanks",
    ),
    N("offer", "Nicosia|CYP", "Turkey|TUR", "aid humanitarian", "Nicosia's offer to send twenty-one rescuers"),
    N("announce", "Nicosia|CYP", "Turkey|TUR", "aid", "has been withdrawn"),
    N("agree", "Turkey|TUR", "CYP", "aid", "Turkey, which at first accepted it"),
    S(
        "SYR",
        "Damascus",
        "said",
        'it would let aid through the front lines to the north-west, "in cooperation with the Red Crescent"',
        form="mixed",
    ),
    G("promise", "Damascus|SYR", "", "aid humanitarian", "it would let aid through the front lines to the north-west"),
    N(
        "reject",
        "The rebels who hold Idlib|SYR/rebels",
        "SYR",
        "aid",
        "The rebels who hold Idlib refuse convoys from government areas",
        "We won't let the regime take advantage",
        time="present",
    ),
    S(
        "SYR/rebels",
        "a source among them",
        "told",
        '"We won\'t let the regime take advantage,"',
        form="direct",
        to="Levant Briefs|?/media",
    ),
    N(
        "meet",
        "Greece|GRC/mfa; TUR",
        "",
        "relations humanitarian",
        "the foreign minister arrives in Adana today",
        time="future",
    ),
    S("ISR/pm", "the prime minister's office", "says", "A request for help did reach Israel from Syria"),
    G("appeal", "Syria|SYR", "Israel|ISR", "humanitarian", "A request for help did reach Israel from Syria"),
    S(
        "SYR?",
        "a Syrian official",
        "says",
        "no such request was made",
        relays="the paper Al-Bayadir|SYR/media/al-bayadir",
    ),
    G(
        "deny",
        "a Syrian official|SYR?",
        "ISR/pm",
        "humanitarian",
        "no such request was made",
        "denied by Damascus",
        time="present",
    ),
    N(
        "aid",
        "Qatar|QAT",
        "TUR",
        "aid humanitarian",
        "ten thousand cabins from the World Cup are on their way",
        time="present",
    ),
)

story(
    "drc-m23-relay",
    "Grands Lacs Info",
    "2025-04-24",
    """
M23 and Kinshasa "agree on the word truce", say mediators

GOMA/DOHA - The Congolese government and the rebels of M23 have agreed to work towards a truce, both sides said in a joint statement read out late on Wednesday on the national television of the Democratic Republic of Congo and, at the same minute, by the rebels' spokesman.
The statement, the fruit of three weeks in Doha, commits both to "an immediate cessation of hostilities" for the duration of the talks. It rejects hate speech. It says nothing about Goma, which the rebels took in January, or about the prisoners whose release they had named as a condition.
A Congolese delegate who spoke to the Kampala daily Kampala Dispatch, which did not name him, said that the rebels had wanted two hundred men freed before signing and "got a promise of sixty afterwards". The rebels' delegate Désiré Bahati told the same newspaper there was no such promise.
Fighting was reported on Thursday morning near Walikale. The army said M23 had attacked; M23 said that it was chasing bandits.
Rwanda, which denies backing the rebels, praised Qatar's patience.
""",
    S(
        "COD/gov; M23",
        "both sides",
        "said",
        "The Congolese government and the rebels of M23 have agreed to work towards a truce",
        date="2025-04-23",
    ),
    G(
        "agree",
        "The Congolese government|COD/gov; the rebels of M23|M23",
        "",
        "ceasefire",
        "The Congolese government and the rebels of M23 have agreed to work towards a truce",
        'M23 and Kinshasa "agree on the word truce"',
    ),
    S(
        "COD/gov; M23",
        "The statement, the fruit of three weeks in Doha",
        "commits",
        'both to "an immediate cessation of hostilities" for the duration of the talks',
        form="mixed",
    ),
    G(
        "promise",
        "COD/gov; M23",
        "",
        "ceasefire",
        'commits both to "an immediate cessation of hostilities" for the duration of the talks',
        by="?: immediate",
    ),
    S("COD/gov; M23", "It", "rejects", "hate speech"),
    N("attack", "the rebels|M23", "Goma|COD", "force territory", "Goma, which the rebels took in January"),
    N("demand", "they|M23", "COD/gov", "prisoners", "the prisoners whose release they had named as a condition"),
    S(
        "COD/delegation",
        "A Congolese delegate who spoke to the Kampala daily Kampala Dispatch, which did not name him",
        "said",
        'the rebels had wanted two hundred men freed before signing and "got a promise of sixty afterwards"',
        form="mixed",
        to="the Kampala daily Kampala Dispatch|UGA/media/kampala-dispatch",
        relays="the Kampala daily Kampala Dispatch|UGA/media/kampala-dispatch",
    ),
    G("promise", "COD/gov", "the rebels|M23", "prisoners", "got a promise of sixty afterwards"),
    S("M23", "the rebels", "had wanted", "two hundred men freed before signing", up=1),
    G("demand", "the rebels|M23", "COD/gov", "prisoners", "two hundred men freed", cond="prerequisite: before signing"),
    S(
        "M23/delegation/desire-bahati",
        "The rebels' delegate Désiré Bahati",
        "told",
        "there was no such promise",
        to="the same newspaper|UGA/media/kampala-dispatch",
        relays="the same newspaper|UGA/media/kampala-dispatch",
    ),
    G(
        "deny",
        "The rebels' delegate Désiré Bahati|M23/delegation/desire-bahati",
        "COD/delegation",
        "prisoners",
        "there was no such promise",
    ),
    S("COD/mil", "The army", "said", "M23 had attacked"),
    G("attack", "M23|M23", "The army|COD/mil", "force ceasefire", "M23 had attacked"),
    S("M23", "M23", "said", "it was chasing bandits"),
    G("deny", "M23|M23", "COD/mil", "force", "it was chasing bandits"),
    N("deny", "Rwanda|RWA", "", "weapons", "Rwanda, which denies backing the rebels", time="present"),
    S("RWA", "Rwanda", "praised", "Qatar's patience"),
    G("praise", "Rwanda|RWA", "Qatar|QAT", "negotiations", "praised Qatar's patience"),
)

story(
    "canada-rail-wire",
    "Northern Wire",
    "2024-08-23",
    """
Canada orders railways and workers to arbitration; union vows court fight

OTTAWA - Less than a day after both freight railways locked out nine thousand workers, Labour Minister Denis Couillard directed the industrial board to end the stoppage and impose binding arbitration.
"Canadians should not have to choose between bread and bargaining," he said. Only on Wednesday he had ruled out such an order.
The Teamsters called the step a betrayal and said they would challenge it before the Federal Court. At one of the two companies they took down their picket lines nonetheless; at the other they served notice of a strike from Monday at 10 a.m.
Canadian wheat growers, who had begged for intervention, welcomed it. The New Democrats, whose votes keep the government in office, did not say whether they would go on lending them. Their leader "is looking at all options", a person close to him said.
Grain futures slipped in Chicago.
""",
    N(
        "demand",
        "Labour Minister Denis Couillard|CAN/gov/denis-couillard",
        "the industrial board|CAN/gov",
        "trade other",
        "Labour Minister Denis Couillard directed the industrial board to end the stoppage and impose binding arbitration",
        "Canada orders railways and workers to arbitration",
    ),
    S(
        "CAN/gov/denis-couillard",
        "Labour Minister Denis Couillard",
        "directed",
        "to end the stoppage and impose binding arbitration",
        to="the industrial board|CAN/gov",
    ),
    N(
        "coerce",
        "both freight railways|CAN/business",
        "nine thousand workers|CAN/ngo",
        "other trade",
        "both freight railways locked out nine thousand workers",
    ),
    S(
        "CAN/gov/denis-couillard",
        "he",
        "said",
        '"Canadians should not have to choose between bread and bargaining,"',
        form="direct",
    ),
    S("CAN/gov/denis-couillard", "he", "had ruled out", "such an order", date="2024-08-21"),
    G("reject", "he|CAN/gov/denis-couillard", "", "other", "he had ruled out such an order"),
    S("CAN/ngo", "The Teamsters", "called", "the step a betrayal"),
    G("accuse", "The Teamsters|CAN/ngo", "CAN/gov/denis-couillard", "other", "called the step a betrayal"),
    S("CAN/ngo", "The Teamsters", "said", "they would challenge it before the Federal Court"),
    G(
        "threaten",
        "they|CAN/ngo",
        "CAN/gov",
        "justice",
        "they would challenge it before the Federal Court",
        "union vows court fight",
    ),
    N("retreat", "they|CAN/ngo", "CAN/business", "other", "they took down their picket lines nonetheless"),
    N(
        "threaten",
        "they|CAN/ngo",
        "CAN/business",
        "other trade",
        "they served notice of a strike",
        by="2024-08-26: from Monday at 10 a.m",
    ),
    S("CAN/business", "Canadian wheat growers, who", "begged", "for intervention"),
    G("appeal", "Canadian wheat growers|CAN/business", "CAN/gov", "trade", "had begged for intervention"),
    S("CAN/business", "Canadian wheat growers, who had begged for intervention", "welcomed", "it@1"),
    G("praise", "Canadian wheat growers|CAN/business", "CAN/gov", "trade", "welcomed it"),
    S("CAN/party", "a person close to him", "said", 'Their leader "is looking at all options"', form="mixed"),
)

story(
    "dubai-airshow-feature",
    "Emirate Business Week",
    "2021-11-17",
    """
Handshakes at the air show

There were more signing tables than chairs. By Wednesday evening the organisers counted orders for 408 aircraft, and nobody could remember who had announced the first.
A leasing company from Dublin took sixty; a low-cost carrier from Hungary, which is always described as aggressive, took more. The rivals from Toulouse and Seattle fired off press releases within minutes of each other. "It is trench warfare with canapés," said a banker from Frankfurt, who has attended every show since 1989.
The most photographed guest was a freighter that does not exist yet. Its builder promised it for 2027, warned that supply chains remain under siege, and conceded that its last freighter had been promised for 2014.
In the military hall a Russian light fighter drew crowds under a black cloth. Israel exhibited for the first time in the Emirates, next to a Turkish stand, and both sides declared themselves delighted with the coffee.
""",
    S("?", None, "is always described", "as aggressive"),
    S(
        "DEU/business",
        "a banker from Frankfurt, who has attended every show since 1989",
        "said",
        '"It is trench warfare with canapés,"',
        form="direct",
    ),
    S("?/business", "Its builder", "promised", "it for 2027"),
    S("?/business", "Its builder", "warned", "supply chains remain under siege"),
    S("?/business", "Its builder", "conceded", "its last freighter had been promised for 2014"),
    S("ISR/business; TUR/business", "both sides", "declared", "themselves delighted with the coffee"),
)
