"""Invented stories, fifth batch: op-eds, nesting, messages, and news with little in it."""

from training.stories.notation import C, G, N, S, story

story(
    "oped-belarus-transit",
    "Kurier Wschodni",
    "2021-09-14",
    """
The transit king overplays his hand

In Minsk they like to say that geography is a pension. For twenty years the Belarusian leader has drawn it in two currencies, and now, with the Polish border lined by tents, he believes that he has found a third.
What does he want? Recognition, say the diplomats. The end of sanctions, say the businessmen. I think he wants a telephone call. When the German chancellor rang in 2014 he was somebody; no Western leader has rung since the summer of 2020, and the men and women from Erbil whom his guards push through the wire at night are, if you like, his way of dialling.
Brussels must not pick up. It should talk to Baghdad, which can stop the flights, and it should tell Warsaw, gently but plainly, that people who freeze in a forest are not a message. Poland has refused to let the Union's own border agency near the wire. That is a mistake.
There is a risk in silence. If nobody answers, the dialling may become louder: gas, say, or a forced landing, of which there has been one already. But a pension that is paid on demand will be demanded every month.
""",
    S("BLR?", None, "In Minsk they like to say", "geography is a pension"),
    S("BLR/president", "he", "believes", "he has found a third"),
    S("?", "the diplomats", "say", "Recognition"),
    S("?/business", "the businessmen", "say", "The end of sanctions"),
    S("AUTHOR", None, "I think", "he wants a telephone call"),
    S("BLR/president", "he", "wants", "a telephone call", up=1),
    N(
        "coerce",
        "his guards|BLR/gov",
        "the men and women from Erbil|IRQ/public",
        "migration",
        "whom his guards push through the wire at night",
        time="present",
    ),
    C(
        "his|BLR/president",
        "the men and women from Erbil|IRQ/public",
        "WEST",
        "the men and women from Erbil whom his guards push through the wire at night are, if you like, his way of dialling",
    ),
    N("demand", "AUTHOR", "Brussels|EU", "negotiations migration", "Brussels must not pick up", time="present"),
    N("appeal", "AUTHOR", "It|EU", "migration", "It should talk to Baghdad", "it should tell Warsaw", time="present"),
    N(
        "reject",
        "Poland|POL",
        "the Union|EU",
        "migration",
        "Poland has refused to let the Union's own border agency near the wire",
    ),
    N("accuse", "AUTHOR", "Poland|POL", "migration", "That is a mistake", time="present"),
    N(
        "warn",
        "AUTHOR",
        "",
        "energy shipping",
        "the dialling may become louder: gas, say, or a forced landing",
        time="present",
        mod="hedged",
        cond="if: If nobody answers",
    ),
)

story(
    "taiwan-strait-call",
    "Formosa Morning News",
    "2023-04-20",
    """
Honduran envoy's remark no sign of thaw, ministry says

Taipei, April 20 (FMN) Taiwan on Thursday dismissed speculation that Honduras might reconsider its switch of recognition to Beijing after a Honduran deputy minister was quoted as praising Taiwanese shrimp buyers.
The newspaper El Heraldo Hondureño had cited the deputy minister, Wilmer Zúniga, as saying that his country "left a friend for a promise". The ministry in Tegucigalpa later said that he had spoken as a private person.
"We wish the Honduran people well. We are not waiting at the door," foreign ministry spokesman Tseng Po-wei told a regular news briefing. Taiwan closed its embassy in March and has recalled its technical missions. It would not take part in any auction, he added.
According to Tseng, Honduras had asked for US$2.45 billion before the break, a figure that Honduras disputes.
China's Taiwan Affairs Office said the same day that the island's "handful of remaining friends" would "come home one after another". Beijing and Tegucigalpa will sign seventeen agreements in June, a Chinese trade official told a forum in Xiamen, without saying which.
""",
    S("?", None, "speculation", "Honduras might reconsider its switch of recognition to Beijing"),
    N(
        "deny",
        "Taiwan|TWN",
        "",
        "sovereignty relations",
        "Taiwan on Thursday dismissed speculation that Honduras might reconsider its switch of recognition to Beijing",
        "Honduran envoy's remark no sign of thaw",
    ),
    S("HND/gov/wilmer-zuniga", "a Honduran deputy minister", ["was quoted as", "praising"], "Taiwanese shrimp buyers"),
    G(
        "praise",
        "a Honduran deputy minister|HND/gov/wilmer-zuniga",
        "Taiwanese shrimp buyers|TWN/business",
        "relations trade",
        "praising Taiwanese shrimp buyers",
    ),
    S(
        "HND/gov/wilmer-zuniga",
        "the deputy minister, Wilmer Zúniga",
        "saying",
        'his country "left a friend for a promise"',
        form="mixed",
        relays="The newspaper El Heraldo Hondureño|HND/media/el-heraldo-hondureno",
    ),
    G(
        "accuse",
        "the deputy minister, Wilmer Zúniga|HND/gov/wilmer-zuniga",
        "his country|HND",
        "relations sovereignty",
        'his country "left a friend for a promise"',
    ),
    S("HND/mfa", "The ministry in Tegucigalpa", "said", "he had spoken as a private person"),
    S(
        "TWN/mfa/tseng-po-wei",
        "foreign ministry spokesman Tseng Po-wei",
        "told",
        '"We wish the Honduran people well. We are not waiting at the door,"',
        form="direct",
        to="a regular news briefing|?/media",
        date="2023-04-20",
    ),
    N(
        "sanction",
        "Taiwan|TWN",
        "HND",
        "relations",
        "Taiwan closed its embassy in March and has recalled its technical missions",
    ),
    S("TWN/mfa/tseng-po-wei", "he", "added", "It would not take part in any auction"),
    G("reject", "It|TWN", "HND", "relations", "It would not take part in any auction"),
    S("TWN/mfa/tseng-po-wei", "Tseng", "According to", "Honduras had asked for US$2.45 billion before the break"),
    S("HND", "Honduras", "had asked for", "US$2.45 billion before the break", up=1),
    G("appeal", "Honduras|HND", "TWN", "aid", "Honduras had asked for US$2.45 billion"),
    N("deny", "Honduras|HND", "TWN", "aid", "a figure that Honduras disputes", time="present"),
    S(
        "CHN/gov",
        "China's Taiwan Affairs Office",
        "said",
        'the island\'s "handful of remaining friends" would "come home one after another"',
        form="mixed",
        date="2023-04-20",
    ),
    S(
        "CHN/gov",
        "a Chinese trade official",
        "told",
        "Beijing and Tegucigalpa will sign seventeen agreements in June",
        to="a forum in Xiamen|?",
    ),
    G(
        "sign",
        "Beijing|CHN; Tegucigalpa|HND",
        "",
        "trade relations",
        "Beijing and Tegucigalpa will sign seventeen agreements in June",
        time="future",
    ),
)

story(
    "norway-fund-divest",
    "Oslo Finans",
    "2022-03-01",
    """
Norway's oil fund frozen out of Moscow bourse

The fund's rouble shares are worth, in the words of its deputy chief Ragnhild Sæther, "whatever somebody will give us, which today is nothing". They were booked at 27 billion kroner in December.
The Norwegian government decided on Sunday that the fund is to sell all its Russian assets, and the fund has until 15 March to present a plan. It cannot carry it out: the exchange in Moscow is closed, and foreigners are forbidden to sell.
Analysts at Vika Securities expect a full write-off. They compare it with Venezuela.
Ms Sæther said that no other market would be left on political grounds unless parliament ordered it. She did not want to speculate on China.
The fund returned 14.5 per cent last year. Its largest gain came from technology shares, its largest loss, oddly, from a Brazilian chain of pet shops that declared war on its own franchisees.
""",
    S(
        "NOR/gov/ragnhild-saether",
        "its deputy chief Ragnhild Sæther",
        "in the words of",
        '"whatever somebody will give us, which today is nothing"',
        form="direct",
    ),
    N(
        "sanction",
        "The Norwegian government|NOR/gov",
        "Russian|RUS",
        "assets sanctions",
        "The Norwegian government decided on Sunday that the fund is to sell all its Russian assets",
    ),
    N(
        "demand",
        "The Norwegian government|NOR/gov",
        "the fund|NOR/gov",
        "assets",
        "the fund has until 15 March to present a plan",
        by="2022-03-15: until 15 March",
    ),
    N("coerce", "Moscow|RUS", "foreigners|?/business", "assets", "foreigners are forbidden to sell", time="present"),
    S("NOR/business", "Analysts at Vika Securities", "expect", "a full write-off"),
    S("NOR/business", "They", "compare", "it with Venezuela"),
    S(
        "NOR/gov/ragnhild-saether",
        "Ms Sæther",
        "said",
        "no other market would be left on political grounds unless parliament ordered it",
    ),
    G(
        "announce",
        "Ms Sæther|NOR/gov/ragnhild-saether",
        "",
        "assets",
        "no other market would be left on political grounds",
        cond="unless: unless parliament ordered it",
    ),
)

story(
    "mali-convoy-short",
    "Bamako Presse",
    "2024-11-06",
    """
Seven drivers freed near Léré

The army of Mali said on Wednesday that seven lorry drivers held by gunmen since October had been found alive near Léré after the kidnappers fled. A local elder gave another account: the men were let go, he said, against two motorcycles and a promise that the fuel convoys would avoid the Friday market.
The army denied that anything had been paid or promised.
JNIM, the group believed to have taken them, has not spoken. It imposed a blockade on fuel for the town in September, and lifted it in part last month, shopkeepers say.
The union of drivers suspended its strike for three days.
""",
    S(
        "MLI/mil",
        "The army of Mali",
        "said",
        "seven lorry drivers held by gunmen since October had been found alive near Léré after the kidnappers fled",
        date="2024-11-06",
    ),
    S(
        "MLI?",
        "A local elder",
        ["gave another account", "said"],
        "the men were let go",
        "against two motorcycles and a promise that the fuel convoys would avoid the Friday market",
    ),
    G(
        "retreat",
        "JNIM|JNIM",
        "the men|MLI/business",
        "prisoners",
        "the men were let go",
        "Seven drivers freed near Léré",
        cond="in_exchange: against two motorcycles and a promise that the fuel convoys would avoid the Friday market",
    ),
    S("MLI", None, "a promise", "the fuel convoys would avoid the Friday market", up=1),
    G("promise", "MLI", "JNIM", "energy shipping", "a promise that the fuel convoys would avoid the Friday market"),
    N("deny", "The army|MLI/mil", "", "prisoners", "The army denied that anything had been paid or promised"),
    S("MLI/mil", "The army", "denied", "anything had been paid or promised"),
    N(
        "coerce",
        "JNIM|JNIM",
        "drivers|MLI/business",
        "prisoners",
        "the group believed to have taken them",
        mod="hedged",
    ),
    S(
        "MLI/business",
        "shopkeepers",
        "say",
        "It imposed a blockade on fuel for the town in September, and lifted it in part last month",
    ),
    G("coerce", "It|JNIM", "the town|MLI", "energy", "It imposed a blockade on fuel for the town in September"),
    G("retreat", "It|JNIM", "the town|MLI", "energy", "lifted it in part last month"),
    N(
        "retreat",
        "The union of drivers|MLI/ngo",
        "MLI/gov",
        "other",
        "The union of drivers suspended its strike for three days",
    ),
)

story(
    "opera-strike",
    "Milano Sera",
    "2019-12-05",
    """
The tenor surrenders

He had sworn not to sing under that chandelier again. On Wednesday night, Renzo Albertini, 61, walked on as if he had never slammed a door, and Milan forgave him by the second aria.
The quarrel began in 2014, when he accused the theatre of having sold the old curtain. The superintendent called him a liar; he called the superintendent something else. Lawyers exchanged letters. An agent who tried to mediate was thrown out by both.
"I capitulated to my wife," Albertini told friends after the performance. The superintendent, who has retired, sent white roses.
In Italy's other great house, in Naples, the chorus has threatened to strike on opening night over parking. The management hopes for an agreement. It always does.
Critics were divided. One praised the "artillery of the high register", another missed the old insolence.
""",
    S("ITA//renzo-albertini", "He", "had sworn", "not to sing under that chandelier again"),
    S("ITA//renzo-albertini", "he", "accused", "the theatre of having sold the old curtain"),
    S("ITA/business", "The superintendent", "called", "him a liar"),
    S("ITA//renzo-albertini", "he", "called", "the superintendent something else"),
    S("ITA//renzo-albertini", "Albertini", "told", '"I capitulated to my wife,"', form="direct", to="friends|?"),
    S("ITA/business", "the chorus", "has threatened", "to strike on opening night over parking"),
    S("ITA/business", "The management", "hopes for", "an agreement"),
    S("?/media", "One", "praised", 'the "artillery of the high register"', form="mixed"),
)

story(
    "us-senate-tariff",
    "Capitol Ledger",
    "2025-08-14",
    """
Senators ask White House to spare Lesotho's jeans

WASHINGTON - Eleven senators of both parties urged the administration on Thursday to delay by a year the 15% tariff on garments from Lesotho, saying that it had already cost a quarter of the kingdom's factory jobs.
"This isn't leverage. There is nothing to leverage," Senator Marian Tolliver, one of the signers, said in an interview with the Ledger. "They gave us everything we asked for in May."
Lesotho in May lifted its own duties on American maize and granted a satellite company the license it had been seeking. The tariff took effect all the same on Aug. 7.
A White House official said the president was "always willing to listen" and would consider the request if Lesotho bought more American wheat. The trade representative's office referred questions to the Commerce Department, which referred them back.
In Maseru, Trade Minister Thabiso Lekhanya called the letter "rain". He has asked for a meeting with U.S. officials at the margins of the General Assembly; it has not been granted. His government is not planning to retaliate, he said: "With what?"
""",
    S(
        "USA/congress",
        "Eleven senators of both parties",
        "urged",
        "to delay by a year the 15% tariff on garments from Lesotho",
        to="the administration|USA/gov",
        date="2025-08-14",
    ),
    G(
        "appeal",
        "Eleven senators of both parties|USA/congress",
        "the administration|USA/gov",
        "trade",
        "urged the administration on Thursday to delay by a year the 15% tariff on garments from Lesotho",
        "Senators ask White House to spare Lesotho's jeans",
    ),
    S(
        "USA/congress",
        "Eleven senators of both parties",
        "saying",
        "it had already cost a quarter of the kingdom's factory jobs",
        date="2025-08-14",
    ),
    S(
        "USA/congress/marian-tolliver",
        "Senator Marian Tolliver, one of the signers",
        "said",
        '"This isn\'t leverage. There is nothing to leverage,"',
        '"They gave us everything we asked for in May."',
        form="direct",
        to="the Ledger|USA/media/capitol-ledger",
    ),
    G(
        "accuse",
        "Senator Marian Tolliver, one of the signers|USA/congress/marian-tolliver",
        "USA/gov",
        "trade",
        "This isn't leverage",
    ),
    N("retreat", "Lesotho|LSO", "American|USA", "trade", "Lesotho in May lifted its own duties on American maize"),
    N(
        "agree",
        "Lesotho|LSO",
        "a satellite company|USA/business",
        "trade",
        "granted a satellite company the license it had been seeking",
    ),
    N(
        "sanction",
        "USA",
        "Lesotho|LSO",
        "trade",
        "The tariff took effect all the same on Aug. 7",
        "the 15% tariff on garments from Lesotho",
    ),
    S(
        "USA/president",
        "A White House official",
        "said",
        'the president was "always willing to listen" and would consider the request if Lesotho bought more American wheat',
        form="mixed",
    ),
    G(
        "offer",
        "the president|USA/president",
        "LSO",
        "trade",
        "would consider the request",
        cond="if: if Lesotho bought more American wheat",
    ),
    G("demand", "the president|USA/president", "Lesotho|LSO", "trade", "Lesotho bought more American wheat"),
    S("LSO/gov/thabiso-lekhanya", "Trade Minister Thabiso Lekhanya", "called", 'the letter "rain"', form="mixed"),
    G(
        "praise",
        "Trade Minister Thabiso Lekhanya|LSO/gov/thabiso-lekhanya",
        "USA/congress",
        "trade",
        'called the letter "rain"',
    ),
    S(
        "LSO/gov/thabiso-lekhanya",
        "He",
        "has asked for",
        "a meeting with U.S. officials at the margins of the General Assembly",
    ),
    G(
        "appeal",
        "He|LSO/gov/thabiso-lekhanya",
        "U.S. officials|USA",
        "trade negotiations",
        "He has asked for a meeting with U.S. officials",
    ),
    N("agree", "USA", "LSO", "negotiations", "it has not been granted", mod="negated"),
    S(
        "LSO/gov/thabiso-lekhanya",
        "he",
        "said",
        "His government is not planning to retaliate",
        '"With what?"',
        form="mixed",
    ),
    G(
        "threaten",
        "His government|LSO/gov",
        "USA",
        "trade",
        "His government is not planning to retaliate",
        mod="negated",
    ),
)

story(
    "kosovo-serbia-plates",
    "Balkan Observer",
    "2022-11-22",
    """
Pristina puts off fines by 48 hours at Washington's request

PRISTINA/BELGRADE - Kosovo will not begin to fine drivers with Serbian-issued number plates until Thursday morning, its government said shortly before midnight, granting the United States two more days to look for a way out.
The postponement came after eight hours of talks in Brussels had ended with nothing. The European Union's foreign policy chief blamed the Kosovo side for turning down a proposal that Serbia had accepted. Prime ministerial adviser Blerta Krasniqi denied this; Pristina, she said, had only asked that the final agreement be discussed as well.
Serbia's president has told the army to raise its readiness, according to the Belgrade tabloid Svitanje, which named no source. The defence ministry would say only that the order of 1 November "has not been revoked".
In the north, some six hundred Serb policemen who resigned this month were still staying at home. They would return, their former commander Vlastimir Bojović said, if the municipalities got the association that they were promised in 2013.
NATO's KFOR has stepped up patrols on both bridges. "We are not in anybody's pocket," a spokesman said.
""",
    S(
        "XKX/gov",
        "its government",
        "said",
        "Kosovo will not begin to fine drivers with Serbian-issued number plates until Thursday morning",
        date="2022-11-21",
    ),
    G(
        "agree",
        "Kosovo|XKX",
        "the United States|USA",
        "sovereignty negotiations",
        "Kosovo will not begin to fine drivers with Serbian-issued number plates",
        "granting the United States two more days to look for a way out",
        "Pristina puts off fines by 48 hours at Washington's request",
        cond="until: until Thursday morning",
    ),
    G("appeal", "Washington|USA", "Pristina|XKX", "sovereignty negotiations", "at Washington's request"),
    N("meet", "XKX; SRB", "", "negotiations sovereignty", "eight hours of talks in Brussels had ended with nothing"),
    S(
        "EU/high-representative",
        "The European Union's foreign policy chief",
        "blamed",
        "the Kosovo side for turning down a proposal that Serbia had accepted",
    ),
    G(
        "accuse",
        "The European Union's foreign policy chief|EU/high-representative",
        "the Kosovo side|XKX",
        "negotiations",
        "blamed the Kosovo side for turning down a proposal",
    ),
    G("reject", "the Kosovo side|XKX", "EU", "negotiations", "turning down a proposal"),
    G("agree", "Serbia|SRB", "EU", "negotiations", "a proposal that Serbia had accepted"),
    N(
        "deny",
        "Prime ministerial adviser Blerta Krasniqi|XKX/pm/blerta-krasniqi",
        "EU/high-representative",
        "negotiations",
        "Prime ministerial adviser Blerta Krasniqi denied this",
    ),
    S(
        "XKX/pm/blerta-krasniqi",
        "she",
        "said",
        "Pristina@1",
        "had only asked that the final agreement be discussed as well",
    ),
    G("appeal", "Pristina|XKX", "EU", "negotiations", "had only asked that the final agreement be discussed as well"),
    S(
        "SRB/president",
        "Serbia's president",
        "has told",
        "to raise its readiness",
        to="the army|SRB/mil",
        relays="the Belgrade tabloid Svitanje|SRB/media/svitanje",
    ),
    G(
        "mobilize",
        "Serbia's president|SRB/president",
        "XKX",
        "troops",
        "Serbia's president has told the army to raise its readiness",
    ),
    S("SRB/mod", "The defence ministry", "say", 'the order of 1 November "has not been revoked"', form="mixed"),
    N(
        "protest",
        "some six hundred Serb policemen|XKX/gov",
        "XKX/gov",
        "sovereignty",
        "some six hundred Serb policemen who resigned this month were still staying at home",
    ),
    S(
        "XKX//vlastimir-bojovic",
        "their former commander Vlastimir Bojović",
        "said",
        "They would return",
        "if the municipalities got the association that they were promised in 2013",
    ),
    G(
        "offer",
        "They|XKX",
        "XKX/gov",
        "sovereignty",
        "They would return",
        cond="if: if the municipalities got the association that they were promised in 2013",
    ),
    G("demand", "They|XKX", "XKX/gov", "sovereignty", "the municipalities got the association"),
    N("mobilize", "NATO's KFOR|KFOR", "", "troops", "NATO's KFOR has stepped up patrols on both bridges"),
    S("KFOR", "a spokesman", "said", '"We are not in anybody\'s pocket,"', form="direct"),
)

story(
    "egypt-dam-cairo-say",
    "Nile Gazette",
    "2020-06-21",
    """
CAIRO: Egypt has asked the UN Security Council to intervene in the dispute over the Ethiopian dam, the Foreign Ministry announced on Friday, two days after talks by video conference broke up.
In the letter, Foreign Ministry sources said, Cairo called on the Council to stress the need for the three countries to go on negotiating in good faith and to refrain from any unilateral measure. The filling of the reservoir, which Addis Ababa intends to begin in July with or without an agreement, would be such a measure.
"Egypt does not object to development in Ethiopia," Ambassador Shahira Wahdan, a member of the delegation, told Nile Gazette. "It objects to being told the time after the clock has struck." She regretted that Ethiopia had gone back on technical points that were settled in February under American auspices.
Ethiopia's water minister, in remarks carried by state television in Addis Ababa, countered that his country had settled nothing because it had signed nothing.
Sudan, which lies between the two, has not joined the complaint. Its irrigation minister is reported to have offered to host a last round in Khartoum, provided that heads of government attend.
""",
    S(
        "EGY/mfa",
        "the Foreign Ministry",
        "announced",
        "Egypt has asked the UN Security Council to intervene in the dispute over the Ethiopian dam",
        date="2020-06-19",
    ),
    G(
        "appeal",
        "Egypt|EGY",
        "the UN Security Council|UNO/security-council",
        "other negotiations",
        "Egypt has asked the UN Security Council to intervene in the dispute over the Ethiopian dam",
    ),
    N("meet", "EGY; ETH; SDN", "", "negotiations", "talks by video conference broke up"),
    S(
        "EGY/mfa",
        "Foreign Ministry sources",
        "said",
        "Cairo called on the Council to stress the need for the three countries to go on negotiating in good faith and to refrain from any unilateral measure",
    ),
    G(
        "appeal",
        "Cairo|EGY",
        "the three countries|EGY; ETH; SDN",
        "negotiations",
        "the need for the three countries to go on negotiating in good faith and to refrain from any unilateral measure",
    ),
    S("ETH", "Addis Ababa", "intends", "to begin in July with or without an agreement"),
    G(
        "reject",
        "Addis Ababa|ETH",
        "EGY",
        "other negotiations",
        "Addis Ababa intends to begin in July with or without an agreement",
    ),
    S(
        "EGY/delegation/shahira-wahdan",
        "Ambassador Shahira Wahdan, a member of the delegation",
        "told",
        '"Egypt does not object to development in Ethiopia,"',
        '"It objects to being told the time after the clock has struck."',
        form="direct",
        to="Nile Gazette|EGY/media/nile-gazette",
    ),
    G(
        "accuse",
        "Egypt|EGY",
        "Ethiopia|ETH",
        "negotiations other",
        "It objects to being told the time after the clock has struck",
    ),
    S(
        "EGY/delegation/shahira-wahdan",
        "She",
        "regretted",
        "Ethiopia had gone back on technical points that were settled in February under American auspices",
    ),
    G(
        "accuse",
        "She|EGY/delegation/shahira-wahdan",
        "Ethiopia|ETH",
        "negotiations",
        "Ethiopia had gone back on technical points",
    ),
    G(
        "agree",
        "EGY; Ethiopia|ETH",
        "",
        "negotiations",
        "technical points that were settled in February under American auspices",
    ),
    S(
        "ETH/gov",
        "Ethiopia's water minister",
        "countered",
        "his country had settled nothing because it had signed nothing",
        relays="state television in Addis Ababa|ETH/media",
    ),
    G("deny", "Ethiopia's water minister|ETH/gov", "EGY", "negotiations", "his country had settled nothing"),
    G("sign", "it|ETH", "", "negotiations", "it had signed nothing", mod="negated"),
    N(
        "accuse",
        "Sudan|SDN",
        "ETH",
        "negotiations",
        "Sudan, which lies between the two, has not joined the complaint",
        mod="negated",
    ),
    S(
        "?",
        None,
        "is reported",
        "to have offered to host a last round in Khartoum, provided that heads of government attend",
    ),
    G(
        "offer",
        "Its irrigation minister|SDN/gov",
        "EGY; ETH",
        "negotiations",
        "to have offered to host a last round in Khartoum",
        mod="hedged",
        cond="prerequisite: provided that heads of government attend",
    ),
    G(
        "demand",
        "Its irrigation minister|SDN/gov",
        "EGY; ETH",
        "negotiations",
        "heads of government attend",
        mod="hedged",
    ),
)

story(
    "science-bees",
    "Clydeside Herald",
    "2016-05-03",
    """
Bees wage chemical war on invading hornets, study finds

Honeybees in southern Japan coat the entrance of their hives with animal dung to keep off giant hornets, biologists report in a journal this week.
Hornets that landed on treated hives retreated within seconds in three of four trials. "It is a fortress with a moat that smells," said lead author Kirsty Galbraith of Glasgow's School of Life Sciences.
The colonies mobilised as many as two hundred workers within an hour of the first attack. Whether the scouts give the order or merely spread alarm is not known; Galbraith suspects the latter, while a rival group in Kyoto argues that there is no order at all.
Beekeepers in Scotland have no reason to panic, the authors stress. The invader has not been seen north of the Tyne. Even so, an official at the environment agency has asked the public to report sightings.
The study was paid for by two charities. A third withdrew after a disagreement over the dung.
""",
    S(
        "?/ngo",
        "biologists",
        "report",
        "Honeybees in southern Japan coat the entrance of their hives with animal dung to keep off giant hornets",
    ),
    S(
        "GBR/ngo/kirsty-galbraith",
        "lead author Kirsty Galbraith of Glasgow's School of Life Sciences",
        "said",
        '"It is a fortress with a moat that smells,"',
        form="direct",
    ),
    S("GBR/ngo/kirsty-galbraith", "Galbraith", "suspects", "the latter"),
    S("JPN/ngo", "a rival group in Kyoto", "argues", "there is no order at all"),
    S(
        "?/ngo",
        "the authors",
        "stress",
        "Beekeepers in Scotland have no reason to panic",
        "The invader has not been seen north of the Tyne",
    ),
    S(
        "GBR/gov",
        "an official at the environment agency",
        "has asked",
        "to report sightings",
        to="the public|GBR/public",
    ),
    G(
        "appeal",
        "an official at the environment agency|GBR/gov",
        "the public|GBR/public",
        "other",
        "has asked the public to report sightings",
    ),
)

story(
    "turkmen-rail",
    "Silk Road Bulletin",
    "2016-11-28",
    """
First freight train crosses from Turkmenistan into Afghanistan

AKINA - To the sound of drums forty-six wagons of grain and cement rolled over the frontier on Monday, and two presidents pulled a lever that was connected to nothing.
The eighty-eight kilometres from Atamyrat to Akina are the first stretch of a line that Turkmenistan, Afghanistan and Tajikistan agreed to build in 2013. Turkmenistan paid for the first stretch on both sides of the border; the flour in four of the wagons is its gift to the Afghan province of Faryab.
The Taliban said in a text message to journalists that they would not attack the railway so long as it carried no soldiers. A police commander in Andkhoy, Esmatullah Paiman, replied that he needed nobody's permission to travel by train.
Who builds on is open. Dushanbe, which has quarrelled with Ashgabat over gas, has lost interest, one engineer says. The Asian Development Bank may help, but it has not said when.
""",
    N(
        "cooperate",
        "Turkmenistan|TKM; Afghanistan|AFG",
        "",
        "trade shipping",
        "forty-six wagons of grain and cement rolled over the frontier on Monday",
        "First freight train crosses from Turkmenistan into Afghanistan",
    ),
    N(
        "meet",
        "TKM/president; AFG/president",
        "",
        "trade",
        "two presidents pulled a lever that was connected to nothing",
    ),
    N(
        "agree",
        "Turkmenistan|TKM; Afghanistan|AFG; Tajikistan|TJK",
        "",
        "trade",
        "a line that Turkmenistan, Afghanistan and Tajikistan agreed to build in 2013",
    ),
    N(
        "aid",
        "Turkmenistan|TKM",
        "AFG",
        "aid trade",
        "Turkmenistan paid for the first stretch on both sides of the border",
    ),
    N(
        "aid",
        "its|TKM",
        "the Afghan province of Faryab|AFG",
        "aid",
        "the flour in four of the wagons is its gift to the Afghan province of Faryab",
    ),
    S(
        "TALIBAN",
        "The Taliban",
        "said",
        "they would not attack the railway so long as it carried no soldiers",
        to="journalists|?/media",
    ),
    G(
        "promise",
        "they|TALIBAN",
        "AFG",
        "force shipping",
        "they would not attack the railway",
        cond="if: so long as it carried no soldiers",
    ),
    G("demand", "they|TALIBAN", "AFG", "troops shipping", "it carried no soldiers"),
    S(
        "AFG/gov/esmatullah-paiman",
        "A police commander in Andkhoy, Esmatullah Paiman",
        "replied",
        "he needed nobody's permission to travel by train",
        to="TALIBAN",
    ),
    G(
        "reject",
        "A police commander in Andkhoy, Esmatullah Paiman|AFG/gov/esmatullah-paiman",
        "TALIBAN",
        "shipping troops",
        "he needed nobody's permission to travel by train",
    ),
    S("?", "one engineer", "says", "Dushanbe, which has quarrelled with Ashgabat over gas, has lost interest"),
    N(
        "aid",
        "The Asian Development Bank|ADB",
        "AFG; TKM",
        "aid trade",
        "The Asian Development Bank may help",
        time="future",
        mod="hedged",
    ),
)
