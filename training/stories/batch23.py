"""Invented stories, twenty-third batch: reports of which most is background, and words that look like acts."""

from training.stories.notation import C, G, N, S, story

story(
    "india-pakistan-water-men",
    "The Amritsar Telegraph",
    "2018-08-30",
    """
Water commissioners meet in Lahore for first time since March

By Our Special Correspondent
LAHORE, Aug 29: Engineers do not raise their voices. When the Indus commissioners of India and Pakistan sat down on Wednesday for the 115th time, under a portrait of Jinnah and an air conditioner made in Gurgaon, they began with rainfall.
The treaty under which they meet was signed in Karachi in 1960, with the World Bank as midwife, and gives the three eastern rivers to India, the three western to Pakistan. It has outlived two and a half wars. After the attack on an army camp at Uri in September 2016, New Delhi suspended the commission's sittings and ministers spoke of blood and water that could not flow together; six months later the engineers were back.
On the table this time are two dams on the Chenab, Pakal Dul and Lower Kalnai. Islamabad wants the spillways of both raised and the storage reduced. The Indian side turned this down on Wednesday, as it did in March, a member of the Pakistani delegation said. It did, however, agree to let Pakistani experts inspect the sites next month, if the weather permits.
"They gave us tea, they gave us drawings, they did not give us a metre," the member added.
India's commissioner, Dr P. K. Sehgal, would say only that the atmosphere was cordial.
Glaciers feed two fifths of the Indus. A study of theirs, ordered jointly in 2011, has not begun.
""",
    N(
        "meet",
        "the Indus commissioners of India and Pakistan|IND/delegation; the Indus commissioners of India and Pakistan|PAK/delegation",
        "",
        "other",
        "the Indus commissioners of India and Pakistan sat down on Wednesday for the 115th time",
        "Water commissioners meet in Lahore",
    ),
    N(
        "sanction",
        "New Delhi|IND",
        "PAK",
        "negotiations",
        "New Delhi suspended the commission's sittings",
    ),
    S("IND/gov", "ministers", "spoke", "of blood and water that could not flow together"),
    S("PAK", "Islamabad", "wants", "the spillways of both raised and the storage reduced"),
    G(
        "appeal",
        "Islamabad|PAK",
        "IND",
        "other",
        "Islamabad wants the spillways of both raised and the storage reduced",
        time="present",
    ),
    S(
        "PAK/delegation",
        "a member of the Pakistani delegation",
        "said",
        "The Indian side turned this down on Wednesday, as it did in March",
    ),
    G("reject", "The Indian side|IND/delegation", "PAK", "other", "The Indian side turned this down on Wednesday"),
    N(
        "agree",
        "It@1|IND/delegation",
        "Pakistani experts|PAK",
        "other",
        "agree to let Pakistani experts inspect the sites next month",
        cond="if: if the weather permits",
        by="2018-09-30: next month",
    ),
    S(
        "PAK/delegation",
        "the member",
        "added",
        '"They gave us tea, they gave us drawings, they did not give us a metre,"',
        form="direct",
    ),
    S("IND/delegation/p-k-sehgal", "India's commissioner, Dr P. K. Sehgal", "say", "the atmosphere was cordial"),
)

story(
    "greenland-copenhagen-harbour",
    "Arctic Correspondent",
    "2018-09-11",
    """
Denmark buys its way into two runways

NUUK - Denmark will put 700 million kroner into new airports at Nuuk and Ilulissat, the two governments announced on Monday, in return for a third of the shares in the company that is to build them. Behind the sum stands another: a Chinese state firm that had been on the short list withdrew in silence last month.
Greenland's fifty-six thousand inhabitants have no road between any two towns. Who flies to the capital from Europe has to change at Kangerlussuaq, a former American base at the head of a fjord, into a propeller plane for forty seats. The dream of a long runway is as old as home rule.
The agreement cost the island's premier his majority. His coalition partner, Partii Naleraq, left the government within hours in protest at what its chairman, Aqqaluk Heilmann, called "the return of the governor". "We were not asked. Our people were sold a runway with a mortgage on their independence," Heilmann said.
In Washington the Pentagon announced, a week after the Danish pledge, that it too would consider investing in airfields of "dual use". What this meant no one in Nuuk could tell.
Denmark pays Greenland 3.8 billion kroner a year. Its prime minister assured the islanders that the shares would be sold back to them on demand.
Nuuk airport closed twice on Monday because of fog.
""",
    S(
        "DNK; GRL",
        "the two governments",
        "announced",
        "Denmark will put 700 million kroner into new airports at Nuuk and Ilulissat",
        "in return for a third of the shares in the company that is to build them",
    ),
    G(
        "promise",
        "Denmark|DNK",
        "GRL",
        "aid trade",
        "Denmark will put 700 million kroner into new airports at Nuuk and Ilulissat",
        "Denmark buys its way into two runways",
        cond="in_exchange: in return for a third of the shares in the company that is to build them",
    ),
    N(
        "sanction",
        "His coalition partner, Partii Naleraq|GRL/party",
        "the government|GRL/gov",
        "leadership sovereignty",
        "His coalition partner, Partii Naleraq, left the government within hours in protest",
    ),
    S(
        "GRL/party/aqqaluk-heilmann",
        "its chairman, Aqqaluk Heilmann",
        "called",
        '"the return of the governor"',
        form="direct",
    ),
    S(
        "GRL/party/aqqaluk-heilmann",
        "Heilmann@1",
        "said",
        '"We were not asked. Our people were sold a runway with a mortgage on their independence,"',
        form="direct",
    ),
    G(
        "accuse",
        "Heilmann@1|GRL/party/aqqaluk-heilmann",
        "GRL/gov",
        "sovereignty",
        "Our people were sold a runway with a mortgage on their independence",
    ),
    S(
        "USA/defense",
        "the Pentagon",
        "announced",
        'it too would consider investing in airfields of "dual use"',
        form="mixed",
    ),
    G(
        "announce",
        "it too|USA/defense",
        "GRL",
        "troops aid",
        "it too would consider investing in airfields",
    ),
    S(
        "DNK/pm",
        "Its prime minister",
        "assured",
        "the shares would be sold back to them on demand",
        to="the islanders|GRL/public",
    ),
    G(
        "promise",
        "Its prime minister|DNK/pm",
        "the islanders|GRL/public",
        "assets",
        "the shares would be sold back to them on demand",
    ),
)

story(
    "transfer-window-siege",
    "Lisbon Sports Daily",
    "2023-08-31",
    """
Ultimatum, bluff, handshake: inside the Carvalhal deal

At four in the afternoon on Wednesday, Duarte Carvalhal was staying. At six he was sold. In between lay a threat, two rejected bids, a tearful telephone call and a plate of clams.
The midfielder had declared war on his club in July, when he refused to train and accused the president of having broken a promise. "They swore I could leave if somebody offered forty million," he told the radio station Onda then. The president, Horácio Brites, denied having sworn anything. He warned suitors off and said he would "rather retreat into a monastery" than sell to a rival.
Everton offered thirty-two and were turned down. They came back with thirty-six and a demand for an answer by dusk. Brites called it blackmail. His lawyers negotiated; his wife, people close to him say, made peace.
The contract was signed on the bonnet of a car. Everton agreed to pay 41 million euros in four instalments. In exchange Brites got what he had insisted on: a friendly, with the gate receipts his.
Fans who had attacked Carvalhal's house with eggs apologised on Thursday. He accepted. "No hostages," he said.
The window shuts on Friday at 23:59. Sporting have ruled out further sales, as they do every year.
""",
    S("PRT//duarte-carvalhal", "The midfielder", "accused", "the president of having broken a promise"),
    S(
        "PRT//duarte-carvalhal",
        "he",
        "told",
        '"They swore I could leave if somebody offered forty million,"',
        form="direct",
        to="the radio station Onda|PRT/media",
        relays="the radio station Onda|PRT/media",
    ),
    S("PRT/business", "They", "swore", "I could leave if somebody offered forty million", up=1),
    S("PRT/business/horacio-brites", "The president, Horácio Brites", "denied", "having sworn anything"),
    S(
        "PRT/business/horacio-brites",
        "He",
        "said",
        'he would "rather retreat into a monastery" than sell to a rival',
        form="mixed",
    ),
    S("PRT/business/horacio-brites", "Brites@1", "called", "it blackmail"),
    S("?", "people close to him", "say", "his wife", "made peace"),
    S("PRT//duarte-carvalhal", "he", "said", '"No hostages,"', form="direct"),
    S("PRT/business", "Sporting", "have ruled out", "further sales"),
)

story(
    "somalia-kenya-sea-hague",
    "Mombasa Star",
    "2021-03-15",
    """
Kenya stays away as World Court opens hearing on ocean triangle

NAIROBI, March 15 - Kenya will not take part in this week's hearings at the International Court of Justice on its sea border with Somalia, it told the court in a letter, an unusual step hours before the judges took their seats.
At issue is a wedge of the Indian Ocean of some 100,000 square kilometres that is believed to hold oil, though no one has drilled. Somalia wants the line to run on from the land border, to the south-east. Kenya draws it due east along the parallel, as it has since a proclamation of 1979 to which, it argues, its neighbour never objected.
The case was filed in 2014. Hearings were put off three times at Nairobi's request, twice so that it could hire new counsel, once because of the pandemic. A fourth request was refused by the court in February. In its letter Kenya complained of "unfairness" and asked that a Somali judge who sits on the bench recuse himself; it has asked before, in vain.
"An empty chair is also an argument, only not a good one," said Hibo Warsame, who teaches law in Hargeisa.
Relations had sunk before that. In December Mogadishu cut diplomatic ties, accusing its neighbour of meddling in the politics of Jubaland; Kenya denied this. In 2019 Nairobi had sent the Somali ambassador home over an auction of oil blocks in London. Some 3,600 Kenyan soldiers serve in Somalia with the African Union's force.
Somalia's lawyers plead until Thursday. Judgment is expected within the year.
Fishermen at Kiunga, whose nets lie in the disputed water, were mending them on Monday.
""",
    S(
        "KEN",
        "it",
        "told",
        "Kenya will not take part in this week's hearings at the International Court of Justice on its sea border with Somalia",
        to="the court|ICJ",
    ),
    G(
        "reject",
        "Kenya|KEN",
        "the International Court of Justice|ICJ",
        "justice territory",
        "Kenya will not take part in this week's hearings",
        "Kenya stays away as World Court opens hearing on ocean triangle",
    ),
    S("SOM", "Somalia", "wants", "the line to run on from the land border, to the south-east"),
    G(
        "appeal",
        "Somalia|SOM",
        "KEN",
        "territory",
        "Somalia wants the line to run on from the land border",
        time="present",
    ),
    S("KEN", "it", "argues", "its neighbour never objected"),
    N(
        "reject",
        "the court|ICJ",
        "KEN",
        "justice",
        "A fourth request was refused by the court in February",
    ),
    S("KEN", "Kenya", "complained", 'of "unfairness"', form="mixed"),
    G("accuse", "Kenya|KEN", "ICJ", "justice", 'complained of "unfairness"'),
    S("KEN", "Kenya", "asked", "a Somali judge who sits on the bench recuse himself"),
    G(
        "appeal",
        "Kenya|KEN",
        "a Somali judge who sits on the bench|ICJ",
        "justice",
        "a Somali judge who sits on the bench recuse himself",
    ),
    S(
        "SOM/ngo/hibo-warsame",
        "Hibo Warsame, who teaches law in Hargeisa",
        "said",
        '"An empty chair is also an argument, only not a good one,"',
        form="direct",
    ),
    N("sanction", "Mogadishu|SOM", "KEN", "relations", "Mogadishu cut diplomatic ties"),
    S("SOM", "Mogadishu", "accusing", "its neighbour of meddling in the politics of Jubaland"),
    G(
        "accuse",
        "Mogadishu|SOM",
        "its neighbour|KEN",
        "sovereignty",
        "its neighbour of meddling in the politics of Jubaland",
    ),
    N("deny", "Kenya|KEN", "SOM", "sovereignty", "Kenya denied this"),
    N(
        "sanction",
        "Nairobi|KEN",
        "the Somali ambassador|SOM/embassy",
        "relations energy",
        "Nairobi had sent the Somali ambassador home",
    ),
)

story(
    "mexico-tomato-duty",
    "Sinaloa Business Report",
    "2019-05-08",
    """
Tomatoes: growers pay at the border, and hope

CULIACÁN - From Tuesday on every Mexican tomato that enters the United States costs its owner 17.56 per cent more, to be paid as a deposit. The US Commerce Department imposed the duty after it had ended, at the wish of growers in Florida, an arrangement that kept the matter out of court for twenty-three years.
Sinaloa's packers sent lorries through the night of Monday to beat the clock. At Nogales 870 crossed before twelve.
Under the old pact of 1996, renewed four times, Mexican exporters undertook not to sell below a floor price and Florida's growers suspended their complaint of dumping. Florida says that the floor leaks. Mexico supplies more than half of the tomatoes that Americans eat; in winter nearly all the cherry sort.
"We made them a proposal with a higher floor, with inspections, with everything except the keys to my house," said Aurelio Gastélum, who leads the growers' federation. "They did not answer by the seventh." Another will be put forward next week.
Mexico's economy minister said her government "regretted" the step and would support the exporters in the talks. She ruled out retaliation for the time being.
Economists at the university of Arizona reckon that prices in shops could rise by 40 to 85 per cent next winter. Florida's growers' exchange described the figure as a scare.
It is 38 degrees in Culiacán. The harvest ends in two weeks.
""",
    N(
        "sanction",
        "The US Commerce Department|USA/gov",
        "MEX",
        "trade",
        "The US Commerce Department imposed the duty",
    ),
    N(
        "sanction",
        "it@0|USA/gov",
        "MEX",
        "trade",
        "it had ended, at the wish of growers in Florida, an arrangement that kept the matter out of court for twenty-three years",
    ),
    N("appeal", "growers in Florida|USA/business", "USA/gov", "trade", "at the wish of growers in Florida"),
    S("USA/business", "Florida@2", "says", "the floor leaks"),
    S(
        "MEX/business/aurelio-gastelum",
        "Aurelio Gastélum, who leads the growers' federation",
        "said",
        '"We made them a proposal with a higher floor, with inspections, with everything except the keys to my house,"',
        '"They did not answer by the seventh."',
        form="direct",
    ),
    G(
        "offer",
        "We|MEX/business",
        "them|USA/gov",
        "trade",
        "We made them a proposal with a higher floor, with inspections",
    ),
    G("agree", "They|USA/gov", "MEX/business", "trade", "They did not answer by the seventh", mod="negated"),
    N(
        "offer",
        "MEX/business",
        "USA/gov",
        "trade",
        "Another will be put forward next week",
        time="future",
    ),
    S(
        "MEX/gov",
        "Mexico's economy minister",
        "said",
        'her government "regretted" the step and would support the exporters in the talks',
        form="mixed",
    ),
    G("accuse", "her government|MEX/gov", "USA", "trade", 'her government "regretted" the step'),
    G(
        "promise",
        "her government|MEX/gov",
        "the exporters|MEX/business",
        "trade",
        "would support the exporters in the talks",
    ),
    S("MEX/gov", "She", "ruled out", "retaliation for the time being"),
    G("threaten", "She|MEX/gov", "USA", "trade", "ruled out retaliation for the time being", mod="negated"),
    S(
        "USA/ngo",
        "Economists at the university of Arizona",
        "reckon",
        "prices in shops could rise by 40 to 85 per cent next winter",
    ),
    S("USA/business", "Florida's growers' exchange", "described", "the figure as a scare"),
)

story(
    "chess-candidates-blog",
    "Sixty-Four Squares",
    "2022-06-27",
    """
Round eight: the bishop that cried wolf

White threatened mate in two from move nineteen to move thirty-one and never once meant it. That is the art of Raimonds Ozols. His opponent, the American Tyler Brandvold, answered every threat with a threat of his own, and when the smoke cleared both kings were still in their bunkers.
"He kept offering me a pawn and I kept declining," Brandvold said afterwards. "On move thirty he offered a draw, and I accepted before he could change his mind." Ozols disagreed with this account. By his telling it was Brandvold who proposed.
In the other big game of the day, the exchange sacrifice on e6 was met by a counter-strike in the centre. Commentators had warned of it. Black's defences collapsed, the queen was captured, and resignation followed at once.
The arbiter, Conchita Salazar, rejected a complaint about a squeaking chair. She promised to have it oiled.
Standings: Ozols leads with 5.5. Nobody believes that he can be stopped, except Ozols, who fears everyone. Tomorrow is a rest day; an armistice, as the old masters used to call it.
""",
    S(
        "USA//tyler-brandvold",
        "Brandvold@1",
        "said",
        '"He kept offering me a pawn and I kept declining,"',
        '"On move thirty he offered a draw, and I accepted before he could change his mind."',
        form="direct",
    ),
    S("?//raimonds-ozols", "Ozols@1", "disagreed", "with this account"),
    S("?//raimonds-ozols", "his telling", "By his telling", "it was Brandvold who proposed"),
    S("?//conchita-salazar", "The arbiter, Conchita Salazar", "rejected", "a complaint about a squeaking chair"),
    S("?//conchita-salazar", "She", "promised", "to have it oiled"),
    S("?", "Nobody", "believes", "he can be stopped"),
)

story(
    "turkmen-afghan-power-line",
    "Central Asia Observer",
    "2021-10-31",
    """
Neighbours keep Kabul's lights on, unpaid

MAZAR-I-SHARIF - Four fifths of the electricity that Afghanistan uses comes from abroad: from Uzbekistan, Tajikistan, Iran and Turkmenistan. Since the Taliban entered Kabul on 15 August none of the four has been paid, and none has switched off.
It is a curious sort of solidarity. Tajikistan, which has given refuge to some of the Taliban's best known enemies, exported more in September than in the same month last year. Uzbekistan's grid operator said on Saturday it was counting on "understanding of our interests" and would go on supplying through the winter. Its delegation signed a contract for 2022 in Kabul on 20 October, price included.
Safiullah Omarkhel, who ran the national utility until he fled, thinks that the situation could become dangerous. The debt is about ninety million dollars. Bills are being collected again, the Taliban's acting chief of the utility told a local broadcaster, Ariana-Shamal, though "not yet from mosques". He appealed to the United Nations to pay the neighbours.
The UN mission said that it was examining the request. Its relief flights, suspended in August, have resumed to five towns. Afghanistan's reserves of nine billion dollars are frozen, most of them in New York.
In the bazaar of Mazar a solar panel costs twice what it did before the change of government. Widows sell theirs.
""",
    N(
        "aid",
        "Tajikistan, which|TJK",
        "some of the Taliban's best known enemies|AFG",
        "migration",
        "has given refuge to some of the Taliban's best known enemies",
    ),
    S(
        "UZB/business",
        "Uzbekistan's grid operator",
        "said",
        'it was counting on "understanding of our interests"',
        "would go on supplying through the winter",
        form="mixed",
        date="2021-10-30",
    ),
    G(
        "promise",
        "Uzbekistan's grid operator|UZB/business",
        "AFG",
        "energy",
        "would go on supplying through the winter",
    ),
    N(
        "sign",
        "Its delegation|UZB/delegation; AFG",
        "",
        "energy trade",
        "Its delegation signed a contract for 2022 in Kabul on 20 October",
    ),
    S(
        "AFG//safiullah-omarkhel",
        "Safiullah Omarkhel, who ran the national utility until he fled",
        "thinks",
        "the situation could become dangerous",
    ),
    S(
        "TALIBAN",
        "the Taliban's acting chief of the utility",
        "told",
        "Bills are being collected again",
        'though "not yet from mosques"',
        form="mixed",
        to="a local broadcaster, Ariana-Shamal|AFG/media/ariana-shamal",
        relays="a local broadcaster, Ariana-Shamal|AFG/media/ariana-shamal",
    ),
    S(
        "TALIBAN",
        "He",
        "appealed",
        "to pay the neighbours",
        to="the United Nations|UNO",
    ),
    G(
        "appeal",
        "He|TALIBAN",
        "the United Nations|UNO",
        "energy aid",
        "appealed to the United Nations to pay the neighbours",
    ),
    S("UNO", "The UN mission", "said", "it was examining the request"),
)

story(
    "obit-union-leader",
    "The Glasgow Recorder",
    "2017-02-03",
    """
Obituary: Isa Drummond, who never signed

Isa Drummond, who has died at 91, liked to say that she had been threatened by three prime ministers and promised the earth by a fourth, and that the threats were better manners.
She was born in Govan, the fourth child of a riveter. At fifteen she went into a munitions factory, where she organised her first strike, over soap. It lasted a morning and was won. The next lasted eleven weeks and was lost; she thought it the better of the two.
As an official of the seamstresses' union she led the occupation of the Kirkwood mill in 1962. The owners offered a settlement, withdrew it, called the police, apologised and finally agreed to everything but the tea break. Drummond rejected the deal on account of the tea. "If you give them the ten minutes they will attack the hour," she told a rally in the rain.
She was twice arrested and once, by mistake, decorated. A peerage was offered in 1978 and refused by return of post. Critics accused her of vanity; she pleaded guilty.
In old age she campaigned for a crossing in Paisley Road, warned all who visited against margarine, and made peace with the employers' chief Sir Alec Mowat, whom she had not spoken to for thirty years. He survives her, as do two sons.
""",
    S(
        "GBR//isa-drummond",
        "Isa Drummond, who has died at 91",
        "liked to say",
        "she had been threatened by three prime ministers and promised the earth by a fourth, and that the threats were better manners",
    ),
    S("GBR//isa-drummond", "she", "thought", "it the better of the two"),
    S(
        "GBR//isa-drummond",
        "she",
        "told",
        '"If you give them the ten minutes they will attack the hour,"',
        form="direct",
        to="a rally in the rain|GBR/public",
    ),
    S("?", "Critics", "accused", "her of vanity"),
    S("GBR//isa-drummond", "she", "warned", "against margarine", to="all who visited|?"),
)

story(
    "japan-korea-girl-statue",
    "Kansai Evening News",
    "2017-01-06",
    """
Tokyo calls home envoys over statue in Busan

TOKYO (KEN) - Japan on Friday temporarily recalled its ambassador to South Korea and its consul general in Busan and broke off negotiations on a currency swap, in protest against a bronze girl on a chair.
The statue, which commemorates the women who were forced to serve in the brothels of the Japanese army, was put up before the consulate in Busan on 28 December by a civic group. Ward officials carried it off; two days later, after a storm of telephone calls, they brought it back and said sorry.
Tokyo regards it as contrary to the agreement of December 2015, under which it paid a billion yen into a foundation for the survivors and both sides declared the question settled "finally and irreversibly". A similar figure has sat opposite the embassy in Seoul since 2011. South Korea promised then to "strive" for a solution. The two governments have since read the verb in different ways.
"We have done our part. We would like the Korean side to do its own," a deputy chief cabinet secretary, Shigeo Kuramitsu, told a news conference.
Seoul's foreign ministry called the measures very regrettable. It urged both sides to build on trust "even where there are difficult issues". Korea's finance ministry said that it would not beg for the swap, though it would be glad to have one.
Of the 46 survivors at the time of the agreement, 34 have accepted money. Park Ok-bun, 89, has not. "I do not know who agreed. I did not," she said.
The won slipped, the yen rose, and in Busan someone wound a scarf about the girl's neck.
""",
    N(
        "sanction",
        "Japan|JPN",
        "South Korea|KOR",
        "relations",
        "Japan on Friday temporarily recalled its ambassador to South Korea and its consul general in Busan",
        "Tokyo calls home envoys over statue in Busan",
    ),
    N(
        "sanction",
        "Japan|JPN",
        "KOR",
        "trade negotiations",
        "broke off negotiations on a currency swap",
    ),
    N(
        "concede",
        "they|KOR/gov",
        "KOR/public",
        "relations",
        "they brought it back and said sorry",
    ),
    S("JPN", "Tokyo", "regards", "it as contrary to the agreement of December 2015"),
    G(
        "accuse",
        "Tokyo|JPN",
        "KOR",
        "relations",
        "Tokyo regards it as contrary to the agreement of December 2015",
        time="present",
    ),
    S(
        "JPN; KOR",
        "both sides",
        "declared",
        'the question settled "finally and irreversibly"',
        form="mixed",
        date="2015-12-28",
    ),
    G("agree", "both sides|JPN; both sides|KOR", "", "relations justice", "both sides declared the question settled"),
    S("KOR", "South Korea", "promised", 'to "strive" for a solution', form="mixed"),
    G("promise", "South Korea|KOR", "JPN", "relations", 'South Korea promised then to "strive" for a solution'),
    S(
        "JPN/gov/shigeo-kuramitsu",
        "a deputy chief cabinet secretary, Shigeo Kuramitsu",
        "told",
        '"We have done our part. We would like the Korean side to do its own,"',
        form="direct",
        to="a news conference|?/media",
    ),
    G(
        "appeal",
        "We|JPN",
        "the Korean side|KOR",
        "relations",
        "We would like the Korean side to do its own",
    ),
    S("KOR/mfa", "Seoul's foreign ministry", "called", "the measures very regrettable"),
    G("accuse", "Seoul's foreign ministry|KOR/mfa", "JPN", "relations", "called the measures very regrettable"),
    S(
        "KOR/mfa",
        "It",
        "urged",
        'to build on trust "even where there are difficult issues"',
        form="mixed",
        to="both sides|JPN; both sides|KOR",
    ),
    G("appeal", "It|KOR/mfa", "both sides|JPN; both sides|KOR", "relations", "urged both sides to build on trust"),
    S(
        "KOR/gov",
        "Korea's finance ministry",
        "said",
        "it would not beg for the swap, though it would be glad to have one",
    ),
    S("KOR//park-ok-bun", "she", "said", '"I do not know who agreed. I did not,"', form="direct"),
)

story(
    "ransom-hospital-cyber-it",
    "Computer & Practice",
    "2021-05-20",
    """
Your network is under attack. Are you?

Security firms like the language of war. Perimeters are defended, payloads delivered, kill chains broken; there are campaigns, beachheads and, on every second slide, an iceberg. A vendor at last week's fair in Utrecht promised me "total dominance of the inbox".
It sells. It also misleads, says Hedda Strøm, who reviews incidents for a Norwegian insurer. "Nine in ten of the attacks that I see are an invoice that someone opened on a Friday," she says. She rejects the word victim. She prefers policyholder.
The exception proves the rule. On 14 May the computers of Ireland's health service were locked by a gang that demanded twenty million dollars. Appointments were cancelled; X-rays went back to paper. The government said that it would not pay. On Thursday the gang offered the key for nothing, while threatening to publish patients' files all the same.
What would have helped? Strøm warns against easy answers. Backups, mostly. A list of telephone numbers on paper. She has agreed to share her own with readers (page 31).
A standards committee has meanwhile struck a deal on passwords: they need no longer be changed every ninety days. Resistance is expected from the people who sell the reminders.
""",
    S(
        "NLD/business",
        "A vendor at last week's fair in Utrecht",
        "promised",
        '"total dominance of the inbox"',
        form="direct",
        to="me|AUTHOR",
    ),
    S(
        "NOR/business/hedda-strom",
        "Hedda Strøm, who reviews incidents for a Norwegian insurer",
        "says",
        "It also misleads",
    ),
    S(
        "NOR/business/hedda-strom",
        "she",
        "says",
        '"Nine in ten of the attacks that I see are an invoice that someone opened on a Friday,"',
        form="direct",
    ),
    S("NOR/business/hedda-strom", "She", "rejects", "the word victim"),
    N(
        "coerce",
        "a gang|?",
        "Ireland's health service|IRL/gov",
        "cyber",
        "the computers of Ireland's health service were locked by a gang",
    ),
    S("?", "a gang", "demanded", "twenty million dollars"),
    G("demand", "a gang|?", "IRL/gov", "cyber", "demanded twenty million dollars"),
    S("IRL/gov", "The government", "said", "it would not pay"),
    G("reject", "it|IRL/gov", "a gang|?", "cyber", "it would not pay"),
    S("?", "the gang", "offered", "the key for nothing"),
    G("concede", "the gang|?", "IRL/gov", "cyber", "the gang offered the key for nothing"),
    S("?", "the gang", "threatening", "to publish patients' files all the same"),
    G("threaten", "the gang|?", "IRL/gov", "cyber", "threatening to publish patients' files"),
    S("NOR/business/hedda-strom", "Strøm@1", "warns", "against easy answers"),
)

story(
    "armenia-jermuk-monitors",
    "Yerevan Courier",
    "2022-10-20",
    """
Forty Europeans with binoculars

JERMUK, Armenia - The hotel that used to house Russians with bad livers has new guests. On Thursday the first of forty European Union observers unpacked in Jermuk, a spa five kilometres from the positions that Azerbaijani soldiers have held since the night of 13 September.
The mission was agreed on at a meeting in Prague on 6 October between the leaders of Armenia and Azerbaijan, the president of France and the head of the European Council. It will last two months. Azerbaijan accepted it on the understanding that no observer sets foot on its own side.
September's assault, the heaviest since the war of 2020, killed more than two hundred soldiers on the Armenian side and eighty on the other. Baku described it as a response to provocations. Shells fell on the park with the mineral springs and on the cable car.
"I am not a peacekeeper. I have a notebook," said one of the newcomers, a Finnish policeman.
Moscow, which has two thousand soldiers in Nagorno-Karabakh and a base at Gyumri, takes it badly. A foreign ministry spokeswoman accused the West of squeezing Russia out of the region and of haste. Armenia's appeal to the Collective Security Treaty Organization, made on the first night of the fighting, has brought a fact-finding visit by a retired general.
The delimitation commission will meet next in Brussels by the end of the month.
The ski lift is to open in December, God and Azerbaijan willing, as the manager put it.
""",
    N(
        "mobilize",
        "forty European Union observers|EU",
        "ARM; AZE",
        "troops territory",
        "the first of forty European Union observers unpacked in Jermuk",
    ),
    N(
        "meet",
        "the leaders of Armenia and Azerbaijan|ARM; the leaders of Armenia and Azerbaijan|AZE; the president of France|FRA/president; the head of the European Council|EU/council",
        "",
        "territory negotiations",
        "a meeting in Prague on 6 October between the leaders of Armenia and Azerbaijan, the president of France and the head of the European Council",
    ),
    N(
        "agree",
        "Azerbaijan|AZE",
        "EU",
        "troops territory",
        "Azerbaijan accepted it",
        "The mission was agreed on",
        cond="prerequisite: on the understanding that no observer sets foot on its own side",
    ),
    N("demand", "Azerbaijan|AZE", "EU", "troops", "no observer sets foot on its own side"),
    N(
        "attack",
        "AZE/mil",
        "ARM",
        "force",
        "September's assault, the heaviest since the war of 2020, killed more than two hundred soldiers on the Armenian side",
        "Shells fell on the park with the mineral springs",
    ),
    S("AZE", "Baku", "described", "it as a response to provocations"),
    G("accuse", "Baku|AZE", "ARM", "force", "it as a response to provocations"),
    S(
        "FIN",
        "one of the newcomers, a Finnish policeman",
        "said",
        '"I am not a peacekeeper. I have a notebook,"',
        form="direct",
    ),
    S(
        "RUS/mfa",
        "A foreign ministry spokeswoman",
        "accused",
        "the West of squeezing Russia out of the region and of haste",
    ),
    G(
        "accuse",
        "A foreign ministry spokeswoman|RUS/mfa",
        "the West|WEST",
        "alliances",
        "the West of squeezing Russia out of the region",
        "takes it badly",
    ),
    N(
        "appeal",
        "Armenia|ARM",
        "the Collective Security Treaty Organization|CSTO",
        "alliances force",
        "Armenia's appeal to the Collective Security Treaty Organization",
    ),
    N(
        "meet",
        "ARM; AZE",
        "",
        "territory",
        "The delimitation commission will meet next in Brussels by the end of the month",
        time="future",
    ),
    S("ARM/business", "the manager", "put it", "The ski lift is to open in December, God and Azerbaijan willing"),
)

story(
    "brazil-market-close",
    "São Paulo Markets Wire",
    "2020-11-10",
    """
Ibovespa retreats as miners surrender gains

SAO PAULO, Nov 10 - Brazilian shares gave up early gains on Tuesday, retreating 0.4 per cent to 103,100 points, as an attack by short sellers on retailer Casa Lima and doubts about the government's spending cap struck at the mood.
The real was defended by the central bank at 5.40 to the dollar, dealers said. It has promised not to fight the trend, only the speed.
"The market wants to hear a plan. It gets threats and tweets," said Norma Quaresma of brokerage Pinheiros. She warned of a test of 100,000 points, a level that has resisted four assaults since August.
Miner Vale slid 2.1 per cent after iron ore lost its alliance with the dollar. A rival's offer for steelmaker Ferraço was rejected as derisory; its shares jumped.
Airlines rallied for a second day on hopes of a vaccine. Banks agreed to nothing in talks with their unions over overtime. Coffee growers demand more for their beans: arabica futures gained 1.8 per cent.
On Wednesday the statistics office releases retail sales. Economists expect growth of 1.6 per cent.
""",
    S("?", "dealers", "said", "The real was defended by the central bank at 5.40 to the dollar"),
    S("BRA/gov", "It", "has promised", "not to fight the trend, only the speed"),
    S(
        "BRA/business/norma-quaresma",
        "Norma Quaresma of brokerage Pinheiros",
        "said",
        '"The market wants to hear a plan. It gets threats and tweets,"',
        form="direct",
    ),
    S(
        "BRA/business/norma-quaresma",
        "She",
        "warned",
        "of a test of 100,000 points, a level that has resisted four assaults since August",
    ),
    S("BRA/business", "Coffee growers", "demand", "more for their beans"),
    S("?", "Economists", "expect", "growth of 1.6 per cent"),
)

story(
    "mali-ivory-soldiers",
    "West Africa Wire",
    "2023-01-07",
    """
Bamako pardons the forty-nine

BAMAKO/ABIDJAN - Forty-nine Ivorian soldiers whom Mali had held as mercenaries for almost six months were pardoned on Friday by the leader of its junta and flown home on Saturday evening by way of Lomé.
The men got off two aircraft at Bamako's airport on 10 July, without papers that anybody was able to find later. Abidjan said that they had come to guard a German contractor of the United Nations mission, as others before them had. Mali saw plotters. Three women among them were let go in September "as a humanitarian gesture"; the rest stood trial behind closed doors for two days at the end of December and were sentenced to twenty years.
The regional bloc, ECOWAS, had given the junta until 1 January to free them or face new sanctions. The day passed. Nothing was imposed, because, according to a diplomat in Abuja, everyone knew by then that a pardon lay in a drawer.
Togo carried the proposals. Its foreign minister was in the Malian capital seven times. On 22 December he witnessed the signing there of a memorandum, by the Ivorian defence minister and Mali's foreign minister, of which neither side has published a line.
A statement by the Malian government thanked Togo and accused ECOWAS of "aggressiveness". It made no mention of the demand, voiced in September, that Ivory Coast hand over Malian politicians who live there.
At Abidjan's airport the men sang. One had a daughter whom he had never seen.
""",
    N(
        "retreat",
        "the leader of its junta|MLI/leader",
        "Forty-nine Ivorian soldiers|CIV/mil",
        "prisoners",
        "Forty-nine Ivorian soldiers whom Mali had held as mercenaries for almost six months were pardoned on Friday by the leader of its junta",
        "Bamako pardons the forty-nine",
    ),
    N(
        "coerce",
        "Mali|MLI",
        "Forty-nine Ivorian soldiers|CIV/mil",
        "prisoners",
        "whom Mali had held as mercenaries for almost six months",
        "were sentenced to twenty years",
    ),
    S(
        "CIV",
        "Abidjan",
        "said",
        "they had come to guard a German contractor of the United Nations mission, as others before them had",
    ),
    S("MLI", "Mali", "saw", "plotters"),
    G("accuse", "Mali|MLI", "CIV/mil", "sovereignty", "Mali saw plotters"),
    N(
        "retreat",
        "MLI",
        "Three women among them|CIV/mil",
        "prisoners",
        'Three women among them were let go in September "as a humanitarian gesture"',
    ),
    N(
        "demand",
        "The regional bloc, ECOWAS|ECOWAS",
        "the junta|MLI",
        "prisoners",
        "had given the junta until 1 January to free them",
        by="2023-01-01: until 1 January",
    ),
    N(
        "threaten",
        "The regional bloc, ECOWAS|ECOWAS",
        "the junta|MLI",
        "sanctions prisoners",
        "or face new sanctions",
        cond="unless: to free them",
        by="2023-01-01: until 1 January",
    ),
    S(
        "?",
        "a diplomat in Abuja",
        "according to",
        "everyone knew by then that a pardon lay in a drawer",
    ),
    G("sanction", "ECOWAS", "MLI", "sanctions", "Nothing was imposed", back=None, mod="negated"),
    C("", "Togo|TGO", "", "Togo carried the proposals"),
    N(
        "sign",
        "the Ivorian defence minister|CIV/mod; Mali's foreign minister|MLI/mfa",
        "",
        "prisoners relations",
        "the signing there of a memorandum, by the Ivorian defence minister and Mali's foreign minister",
    ),
    S("MLI/gov", "A statement by the Malian government", "thanked", "Togo@1"),
    G("praise", "the Malian government|MLI/gov", "Togo@1|TGO", "negotiations", "thanked Togo"),
    S("MLI/gov", "A statement by the Malian government", "accused", 'ECOWAS of "aggressiveness"', form="mixed"),
    G("accuse", "the Malian government|MLI/gov", "ECOWAS", "sanctions", 'ECOWAS of "aggressiveness"'),
    S("MLI", None, "the demand", "Ivory Coast hand over Malian politicians who live there"),
    G(
        "demand",
        "MLI",
        "Ivory Coast|CIV",
        "justice prisoners",
        "Ivory Coast hand over Malian politicians who live there",
    ),
)

story(
    "dutch-wolf-province",
    "Veluwe Courant",
    "2024-07-18",
    """
Wolf attacks, minister talks, sheep stay silent

A wolf attacked a poodle near Austerlitz on Sunday and, three days later, knocked down a boy on a school outing. Utrecht's provincial government has asked visitors with children to stay out of the woods between Leersum and Zeist until further notice.
The animal, known as GW3237m, is one of perhaps a hundred in the Netherlands. The species had been gone for a hundred and forty years when the first pair crossed over from Germany in 2018. It has kept advancing since, along the railway embankments; eleven packs hold territory now, most of them on the Veluwe, where mouflon are in retreat.
Farmers want the right to shoot. "We were promised fences. A wolf signs no contract with a fence," said Gert-Jan Spijkerman, who has lost thirty-one ewes. He does not blame the wolf, he said, he blames The Hague. A spokesman for the state secretary rejected the charge: money for fences lies ready, he said, and a third of it has not been called for.
Ecologist Fenna Hooghiem warned against panic. The boy was not bitten; dogs, she pointed out, attack 150,000 people a year.
Under European law the animal is strictly protected. Brussels proposed in December to weaken that status. Member states have yet to agree.
The poodle, Bubbles, was buried on Tuesday.
""",
    S(
        "NLD/gov",
        "Utrecht's provincial government",
        "has asked",
        "to stay out of the woods between Leersum and Zeist until further notice",
        to="visitors with children|NLD/public",
    ),
    S("NLD/business", "Farmers", "want", "the right to shoot"),
    G("appeal", "Farmers|NLD/business", "NLD/gov", "other", "Farmers want the right to shoot", time="present"),
    S(
        "NLD/business/gert-jan-spijkerman",
        "Gert-Jan Spijkerman, who has lost thirty-one ewes",
        "said",
        '"We were promised fences. A wolf signs no contract with a fence,"',
        form="direct",
    ),
    S("NLD/business/gert-jan-spijkerman", "he", "said@1", "He does not blame the wolf", "he blames The Hague"),
    G(
        "accuse",
        "he|NLD/business/gert-jan-spijkerman",
        "The Hague|NLD/gov",
        "other",
        "he blames The Hague",
        time="present",
    ),
    S("NLD/gov", "A spokesman for the state secretary", "rejected", "the charge"),
    G(
        "deny",
        "A spokesman for the state secretary|NLD/gov",
        "NLD/business/gert-jan-spijkerman",
        "other",
        "rejected the charge",
    ),
    S("NLD/gov", "he", "said", "money for fences lies ready", "a third of it has not been called for"),
    S("NLD/ngo/fenna-hooghiem", "Ecologist Fenna Hooghiem", "warned", "against panic"),
    S("NLD/ngo/fenna-hooghiem", "she", "pointed out", "dogs", "attack 150,000 people a year"),
    S("EU/commission", "Brussels", "proposed", "to weaken that status"),
    G(
        "offer",
        "Brussels|EU/commission",
        "Member states|EUROPE",
        "other",
        "Brussels proposed in December to weaken that status",
    ),
    N(
        "agree",
        "Member states|EUROPE",
        "Brussels|EU/commission",
        "other",
        "Member states have yet to agree",
        time="present",
        mod="negated",
    ),
)
