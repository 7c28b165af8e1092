"""Invented stories, twenty-second batch: deeds told as nouns, words that look like acts; then long, crowded reports."""

from training.stories.notation import C, G, N, S, story

story(
    "georgia-abkhaz-dam-water",
    "Caucasus Despatch",
    "2021-01-22",
    """
The dam that both sides need

ZUGDIDI - The resumption of power deliveries from Russia to Abkhazia on Thursday ended three weeks in which the breakaway region had been dark for up to eight hours a day. The dam on the Inguri, which normally supplies it, is being drained for repairs until April.
Few works of engineering have survived a war as this one did. The arch, 271 metres high, stands on the Georgian side; the turbines stand on the Abkhaz side, fifteen kilometres down a tunnel. By an unwritten understanding of 1997 Tbilisi receives sixty per cent of the current and Sukhumi forty, for which it has never been billed. Engineers from both banks lunch together on Fridays.
The repair of the tunnel is paid for by a loan of 45 million euros from the European Bank for Reconstruction and Development. Divers have found cracks that nobody had mapped.
Georgia's energy ministry had offered in November to sell electricity to the region at cost if the de facto authorities shut down their cryptocurrency farms. They said no. "We do not take homework from Tbilisi," their economy chief, Astamur Lakoba, said at the time. In December they banned the farms all the same, and police cut the cables of fourteen.
The American embassy welcomed the progress of the works. Russia's foreign ministry described the deliveries as humanitarian. What they cost, and who will pay, was not disclosed.
""",
    N(
        "aid",
        "Russia|RUS",
        "Abkhazia|ABKHAZIA",
        "energy aid",
        "The resumption of power deliveries from Russia to Abkhazia on Thursday",
    ),
    N(
        "aid",
        "the European Bank for Reconstruction and Development|EBRD",
        "GEO",
        "energy aid",
        "a loan of 45 million euros from the European Bank for Reconstruction and Development",
    ),
    S(
        "GEO/gov",
        "Georgia's energy ministry",
        "had offered",
        "to sell electricity to the region at cost if the de facto authorities shut down their cryptocurrency farms",
    ),
    G(
        "offer",
        "Georgia's energy ministry|GEO/gov",
        "the region|ABKHAZIA",
        "energy",
        "to sell electricity to the region at cost",
        cond="if: if the de facto authorities shut down their cryptocurrency farms",
    ),
    G(
        "demand",
        "Georgia's energy ministry|GEO/gov",
        "the de facto authorities|ABKHAZIA/gov",
        "energy",
        "the de facto authorities shut down their cryptocurrency farms",
    ),
    N("reject", "They|ABKHAZIA/gov", "GEO/gov", "energy", "They said no", "We do not take homework from Tbilisi"),
    S(
        "ABKHAZIA/gov/astamur-lakoba",
        "their economy chief, Astamur Lakoba",
        "said",
        '"We do not take homework from Tbilisi,"',
        form="direct",
    ),
    S("USA/embassy", "The American embassy", "welcomed", "the progress of the works"),
    S("RUS/mfa", "Russia's foreign ministry", "described", "the deliveries as humanitarian"),
)

story(
    "philippines-canada-garbage",
    "Pacific Daily Record",
    "2019-05-24",
    """
MANILA - The Philippines has recalled its ambassador and consuls from Canada over sixty-nine containers of rotting household rubbish, and a presidential spokesman threatened on Thursday to have the containers "dumped within sight of Vancouver" if they were not taken back.
The waste, labelled as plastic for recycling, arrived between 2013 and 2014. Some of it, nappies above all, was buried in Tarlac before the provincial board found out. The rest has been standing in Subic and in the port of Manila, where dockers call the stack the Canadian embassy.
A Manila court ordered the importer to ship it back in 2016; the importer no longer exists. Canada said then that it had no law under which it could compel a private company. It has since changed the law.
Ottawa let a deadline of 15 May pass. On Wednesday its environment ministry announced that a contract had been awarded to a French shipping group and that removal would be complete by the end of June. "A promise with a date on it," the spokesman, Celso Arribas, called this. He said the ambassador would return to his post once the last box had sailed, not before.
Asked about the delay, a Canadian official apologised to "everyone in Manila who has had to smell it".
The trade in waste has shifted since China shut its ports to foreign plastic at the beginning of last year. Malaysia has found 450 tonnes that it did not order. Indonesia sent five containers back to Seattle. Environmental groups in the region are calling for a ban.
""",
    N(
        "sanction",
        "The Philippines|PHL",
        "Canada|CAN",
        "relations",
        "The Philippines has recalled its ambassador and consuls from Canada",
    ),
    S(
        "PHL/president/celso-arribas",
        "a presidential spokesman",
        "threatened",
        'to have the containers "dumped within sight of Vancouver" if they were not taken back',
        form="mixed",
        date="2019-05-23",
    ),
    G(
        "threaten",
        "a presidential spokesman|PHL/president/celso-arribas",
        "CAN",
        "shipping relations",
        'to have the containers "dumped within sight of Vancouver"',
        cond="if: if they were not taken back",
    ),
    G(
        "demand",
        "a presidential spokesman|PHL/president/celso-arribas",
        "CAN",
        "shipping",
        "if they were not taken back",
    ),
    S("PHL/public", "dockers", "call", "the stack the Canadian embassy"),
    S("PHL/court", "A Manila court", "ordered", "to ship it back", to="the importer|CAN/business"),
    S("CAN", "Canada", "said", "it had no law under which it could compel a private company"),
    S(
        "CAN/gov",
        "its environment ministry",
        "announced",
        "a contract had been awarded to a French shipping group",
        "removal would be complete by the end of June",
        date="2019-05-22",
    ),
    G(
        "promise",
        "its environment ministry|CAN/gov",
        "PHL",
        "shipping",
        "removal would be complete by the end of June",
        by="2019-06-30: by the end of June",
    ),
    S(
        "PHL/president/celso-arribas",
        "the spokesman, Celso Arribas",
        "called",
        '"A promise with a date on it,"',
        form="direct",
    ),
    S(
        "PHL/president/celso-arribas",
        "He",
        "said",
        "the ambassador would return to his post once the last box had sailed, not before",
    ),
    G(
        "promise",
        "He|PHL/president/celso-arribas",
        "CAN",
        "relations",
        "the ambassador would return to his post",
        cond="after: once the last box had sailed",
    ),
    S("CAN?", "a Canadian official", "apologised", 'to "everyone in Manila who has had to smell it"', form="mixed"),
    G("concede", "a Canadian official|CAN?", "PHL/public", "shipping", "a Canadian official apologised"),
    S("?/ngo", "Environmental groups in the region", "are calling", "for a ban"),
)

story(
    "opera-house-war",
    "Teatro e Musica (English edition)",
    "2023-10-11",
    """
Review: A siege without an army

There is a moment in the second act of Arrigo Sandri's new "Attila" in Parma when the Huns, forty of them, attack the front rows with confetti. The soprano has just rejected the barbarian's hand; the tenor has vowed revenge; the Pope is on his way to negotiate. One man in the stalls surrendered and left.
Sandri, who once threatened to burn every libretto by Solera, has signed a truce with Verdi. He cuts nothing. He promised in the programme "a strike against good taste", but it is the lighting that is violent, and the conductor, Mirjam Aebi, who takes no prisoners. Her pact with the brass is the event of the evening.
The bass, Oleksandr Drozd, demands attention by standing still. Few singers alive can menace an audience in so soft a voice.
At the end there were boos from the gallery, which had come armed, and a counter-attack of bravos. The management denied that anyone was ejected. Sandri told the television that he accepted the verdict of the people, "both of them".
I suspect that the production will be defended one day by those who condemn it now. The alliance of Aebi and Drozd will return in "Macbeth" in March. Performances until the 29th. A dispute over the stagehands' overtime has been settled.
""",
    S("ITA//arrigo-sandri", "He", "promised", '"a strike against good taste"', form="direct"),
    S("ITA/business", "The management", "denied", "anyone was ejected"),
    S(
        "ITA//arrigo-sandri",
        "Sandri@2",
        "told",
        'he accepted the verdict of the people, "both of them"',
        form="mixed",
        to="the television|ITA/media",
    ),
    S("AUTHOR", None, "I suspect", "the production will be defended one day by those who condemn it now"),
)

story(
    "drc-rwanda-luanda-text",
    "Great Lakes Monitor",
    "2024-08-02",
    """
Kinshasa and Kigali agree to ceasefire from Sunday, Angola says

The Democratic Republic of Congo and Rwanda have agreed on a ceasefire that is to take effect at midnight on 4 August, the Angolan presidency said after a third round of talks between their foreign ministers in Luanda. The M23, which holds most of Rutshuru, was not at the table.
The truce is the sixth since the rebels took up arms again in November 2021. The longest held for seven weeks; that of last March was broken, by count of United Nations observers, within four hours. UN experts reported in July that three to four thousand Rwandan soldiers fought beside the rebels. Rwanda, which has never acknowledged their presence, speaks of "defensive measures" against a militia, the FDLR, founded by perpetrators of the genocide of 1994.
Under the text read out on Tuesday, the parties' intelligence chiefs will present a plan for neutralising the FDLR by 20 August. Whether Rwandan troops would leave then, or before, it does not say.
"Sequence is everything and there is no sequence," said Prudence Kahindo of the research group Pole Kivu.
In Sake, where shells fell on Monday, people had not heard of the agreement. Some 1.7 million have been displaced in North Kivu. A bowl of beans costs twice what it did in May because the lorries from Minova no longer come; the road was cut by the rebels in February.
Washington praised Angola's mediation. A humanitarian truce that the Americans had announced in July runs out on Saturday.
""",
    S(
        "AGO/president",
        "the Angolan presidency",
        "said",
        "The Democratic Republic of Congo and Rwanda have agreed on a ceasefire that is to take effect at midnight on 4 August",
    ),
    G(
        "agree",
        "The Democratic Republic of Congo|COD; Rwanda|RWA",
        "",
        "ceasefire",
        "The Democratic Republic of Congo and Rwanda have agreed on a ceasefire",
        "Kinshasa and Kigali agree to ceasefire from Sunday",
        by="2024-08-04: at midnight on 4 August",
    ),
    N(
        "meet",
        "their foreign ministers|COD/mfa; their foreign ministers|RWA/mfa",
        "",
        "ceasefire negotiations",
        "a third round of talks between their foreign ministers in Luanda",
    ),
    S("UNO", "United Nations observers", "by count", "that of last March was broken", "within four hours"),
    S(
        "UNO",
        "UN experts",
        "reported",
        "three to four thousand Rwandan soldiers fought beside the rebels",
    ),
    G(
        "attack",
        "three to four thousand Rwandan soldiers|RWA/mil",
        "COD",
        "force troops",
        "three to four thousand Rwandan soldiers fought beside the rebels",
    ),
    S(
        "RWA",
        "Rwanda",
        "speaks",
        '"defensive measures" against a militia, the FDLR, founded by perpetrators of the genocide of 1994',
        form="mixed",
    ),
    S(
        "COD; RWA",
        "the text read out on Tuesday",
        "Under",
        "the parties' intelligence chiefs will present a plan for neutralising the FDLR by 20 August",
    ),
    G(
        "promise",
        "the parties' intelligence chiefs|COD/intel; the parties' intelligence chiefs|RWA/intel",
        "",
        "force ceasefire",
        "the parties' intelligence chiefs will present a plan for neutralising the FDLR",
        by="2024-08-20: by 20 August",
    ),
    S(
        "?/ngo/prudence-kahindo",
        "Prudence Kahindo of the research group Pole Kivu",
        "said",
        '"Sequence is everything and there is no sequence,"',
        form="direct",
    ),
    N("coerce", "the rebels|M23", "COD", "humanitarian", "the road was cut by the rebels in February"),
    S("USA", "Washington", "praised", "Angola's mediation"),
    G("praise", "Washington|USA", "Angola|AGO", "negotiations ceasefire", "Washington praised Angola's mediation"),
)

story(
    "bulgaria-bus-tolls-local",
    "Plovdiv Gazette",
    "2018-02-28",
    """
Kapitan Andreevo: the queue as a way of life

Shortly before six, lorry number 412 moves eleven metres. Its driver, Hristo Manchev, has slept nine hours in three days. He is carrying yoghurt machines from Ruse to Bursa, and he is somewhere near the end of the longest queue in Europe.
Turkey's customs service began to search every vehicle on 12 February, after two tonnes of an acid used for making heroin had been found under a load of felt. Bulgarian hauliers suspect another reason: a quota of transit permits that the two transport ministries failed to agree on at their meeting in Edirne in January. "It is pressure with gloves on," says Yordanka Peneva of the hauliers' chamber. Turkish officials deny any link.
The chamber has asked the government in Sofia to answer in kind. Deputy Transport Minister Plamen Gochev said he would not, as "two queues are not shorter than one". Another session is fixed for 7 March.
The crossing, opened in 1972, was meant for 800 lorries a day. It handles 1,900. Beside the road there are six restaurants, a chapel, a mosque, a notary and a man who cuts hair from the boot of a Lada. He used to be a driver.
Manchev's yoghurt machines are a week late. His client called at noon to say that there was no hurry any more.
""",
    N(
        "coerce",
        "Turkey's customs service|TUR/gov",
        "BGR/business",
        "trade",
        "Turkey's customs service began to search every vehicle on 12 February",
    ),
    S(
        "BGR/business",
        "Bulgarian hauliers",
        "suspect",
        "another reason: a quota of transit permits that the two transport ministries failed to agree on at their meeting in Edirne in January",
    ),
    G(
        "meet",
        "the two transport ministries|BGR/gov; the two transport ministries|TUR/gov",
        "",
        "trade",
        "their meeting in Edirne in January",
    ),
    G(
        "agree",
        "the two transport ministries|BGR/gov; the two transport ministries|TUR/gov",
        "",
        "trade",
        "a quota of transit permits that the two transport ministries failed to agree on",
        mod="negated",
    ),
    S(
        "BGR/business/yordanka-peneva",
        "Yordanka Peneva of the hauliers' chamber",
        "says",
        '"It is pressure with gloves on,"',
        form="direct",
    ),
    G(
        "accuse",
        "Yordanka Peneva of the hauliers' chamber|BGR/business/yordanka-peneva",
        "TUR",
        "trade",
        "It is pressure with gloves on",
        time="present",
    ),
    S("TUR/gov", "Turkish officials", "deny", "any link"),
    G("deny", "Turkish officials|TUR/gov", "BGR/business", "trade", "Turkish officials deny any link", time="present"),
    S(
        "BGR/business",
        "The chamber",
        "has asked",
        "to answer in kind",
        to="the government in Sofia|BGR/gov",
    ),
    G("appeal", "The chamber|BGR/business", "the government in Sofia|BGR/gov", "trade", "to answer in kind"),
    S(
        "BGR/gov/plamen-gochev",
        "Deputy Transport Minister Plamen Gochev",
        "said",
        'he would not, as "two queues are not shorter than one"',
        form="mixed",
    ),
    G(
        "reject",
        "Deputy Transport Minister Plamen Gochev|BGR/gov/plamen-gochev",
        "The chamber|BGR/business",
        "trade",
        "he would not",
    ),
    N("meet", "BGR/gov; TUR/gov", "", "trade", "Another session is fixed for 7 March", time="future"),
    S("?", "His client", "called", "there was no hurry any more", to="BGR/business/hristo-manchev"),
)

story(
    "cameroon-separatist-school",
    "Gulf of Guinea Times",
    "2019-09-03",
    """
School year opens to empty benches in Bamenda

BAMENDA, Cameroon - Of 6,000 primary schools in Cameroon's two English-speaking regions, some 80 per cent stayed closed as term began on Monday, the UN children's agency said.
Armed separatists, who have fought since 2017 for a state they call Ambazonia, forbid lessons under a curriculum made in Yaoundé. Teachers who ignored the order have been beaten or kidnapped. In July a headmistress near Kumbo was shot in the leg in front of her class.
This year there had been a glimmer. A faction led from exile let it be known in August that it would tolerate classes run by churches and communities, provided no flag was raised and no soldier stood at the gate. The government spurned the proposal: schools are schools, the regional governor, Ambroise Tchinda, replied, and flags are flags. He promised escorts for every bus instead.
Few came for them. "A soldier beside my child is a target beside my child," said Eunice Ngwa, a seamstress, whose three boys have not seen a blackboard since the second year of the crisis.
The conflict grew out of a strike by lawyers and teachers in October 2016. It has cost close to 3,000 lives and driven half a million people from their homes. Switzerland has tried since June to bring the sides together. Ten separatist leaders were given life sentences in Yaoundé last month.
Cocoa is rotting in the south-west for want of pickers.
""",
    S(
        "UNO/unicef",
        "the UN children's agency",
        "said",
        "Of 6,000 primary schools in Cameroon's two English-speaking regions, some 80 per cent stayed closed as term began on Monday",
    ),
    N(
        "demand",
        "Armed separatists, who have fought since 2017 for a state they call Ambazonia|CMR/rebels",
        "CMR/public",
        "sovereignty",
        "forbid lessons under a curriculum made in Yaoundé",
        time="present",
    ),
    N(
        "attack",
        "CMR/rebels",
        "Teachers who ignored the order|CMR/public",
        "force human_rights",
        "Teachers who ignored the order have been beaten or kidnapped",
    ),
    S(
        "CMR/rebels",
        "A faction led from exile",
        "let it be known",
        "it would tolerate classes run by churches and communities, provided no flag was raised and no soldier stood at the gate",
    ),
    G(
        "offer",
        "A faction led from exile|CMR/rebels",
        "CMR/gov",
        "sovereignty humanitarian",
        "it would tolerate classes run by churches and communities",
        cond="if: provided no flag was raised and no soldier stood at the gate",
    ),
    G(
        "demand",
        "A faction led from exile|CMR/rebels",
        "CMR/gov",
        "troops sovereignty",
        "no flag was raised and no soldier stood at the gate",
    ),
    N(
        "reject",
        "The government|CMR/gov",
        "CMR/rebels",
        "sovereignty",
        "The government spurned the proposal",
    ),
    S(
        "CMR/gov/ambroise-tchinda",
        "the regional governor, Ambroise Tchinda",
        "replied",
        "schools are schools",
        "flags are flags",
        to="CMR/rebels",
    ),
    S("CMR/gov/ambroise-tchinda", "He", "promised", "escorts for every bus instead"),
    G(
        "promise",
        "He|CMR/gov/ambroise-tchinda",
        "CMR/public",
        "troops",
        "promised escorts for every bus",
    ),
    S(
        "CMR//eunice-ngwa",
        "Eunice Ngwa, a seamstress, whose three boys have not seen a blackboard since the second year of the crisis",
        "said",
        '"A soldier beside my child is a target beside my child,"',
        form="direct",
    ),
    N(
        "coerce",
        "CMR/court",
        "Ten separatist leaders|CMR/rebels",
        "justice",
        "Ten separatist leaders were given life sentences in Yaoundé last month",
    ),
)

story(
    "world-in-brief-column",
    "The Toronto Morning Chronicle",
    "2016-10-18",
    """
World in brief

Yemen: A 72-hour truce between the government and the Houthis will begin on Wednesday before midnight, the UN envoy said. Four earlier ones failed.
Poland: Thousands of nurses marched through Warsaw for higher pay. The health minister pledged to present a plan by Christmas; their union said it had been promised three already.
Kenya: Fifteen elephants were born in Amboseli in September, a record for the month.
Bolivia: La Paz accused Chile of detaining two of its customs officers on Bolivian soil. Santiago said that the men, whom it released on Monday, had crossed the border by four hundred metres.
Iceland: The Pirate Party named four parties with which it would be willing to govern after the election of 29 October. Two have declined.
China: Two astronauts docked with the Tiangong-2 space laboratory, where they are to spend thirty days.
Italy: A painting by Guercino, stolen from Modena in 2014, has turned up in Casablanca.
Indonesia: Jakarta's governor apologised to Muslims for a remark about a verse of the Koran. Clerics are insisting that he be prosecuted.
Switzerland: A cow called Fortuna won, for the fifth time, the fight of queens in Martigny.
Corrections: In Monday's edition we stated that Burundi had left the International Criminal Court. Its parliament has voted to do so.
""",
    S(
        "UNO",
        "the UN envoy",
        "said",
        "A 72-hour truce between the government and the Houthis will begin on Wednesday before midnight",
    ),
    G(
        "agree",
        "the government|YEM/gov; the Houthis|HOUTHIS",
        "",
        "ceasefire",
        "A 72-hour truce between the government and the Houthis will begin",
        by="2016-10-19: on Wednesday before midnight",
    ),
    N(
        "protest",
        "Thousands of nurses|POL/public",
        "POL/gov",
        "other",
        "Thousands of nurses marched through Warsaw for higher pay",
    ),
    S("POL/gov", "The health minister", "pledged", "to present a plan by Christmas"),
    G(
        "promise",
        "The health minister|POL/gov",
        "POL/public",
        "other",
        "to present a plan",
        by="2016-12-25: by Christmas",
    ),
    S("POL/ngo", "their union", "said", "it had been promised three already"),
    G("accuse", "their union|POL/ngo", "POL/gov", "other", "it had been promised three already"),
    S("BOL", "La Paz", "accused", "Chile of detaining two of its customs officers on Bolivian soil"),
    G(
        "accuse",
        "La Paz|BOL",
        "Chile|CHL",
        "territory sovereignty",
        "Chile of detaining two of its customs officers on Bolivian soil",
    ),
    G(
        "coerce",
        "Chile|CHL",
        "two of its customs officers|BOL/gov",
        "prisoners",
        "detaining two of its customs officers",
    ),
    S("CHL", "Santiago", "said", "the men", "had crossed the border by four hundred metres"),
    G("deny", "Santiago|CHL", "BOL", "territory", "had crossed the border by four hundred metres"),
    N("retreat", "it@2|CHL", "BOL", "prisoners", "whom it released on Monday"),
    S("ISL/party", "The Pirate Party", "named", "four parties with which it would be willing to govern"),
    G(
        "offer",
        "The Pirate Party|ISL/party",
        "four parties|ISL/party",
        "leadership",
        "it would be willing to govern",
        cond="after: after the election of 29 October",
    ),
    N("reject", "Two|ISL/party", "ISL/party", "leadership", "Two have declined"),
    S("IDN/gov", "Jakarta's governor", "apologised", "to Muslims for a remark about a verse of the Koran"),
    G(
        "concede",
        "Jakarta's governor|IDN/gov",
        "Muslims|IDN/public",
        "other",
        "Jakarta's governor apologised to Muslims",
    ),
    S("IDN/ngo", "Clerics", "are insisting", "he be prosecuted"),
    G("demand", "Clerics|IDN/ngo", "IDN/gov", "justice", "he be prosecuted", time="present"),
    S("CAN/media", "we", "stated", "Burundi had left the International Criminal Court", date="2016-10-17"),
    N(
        "sanction",
        "Its parliament|BDI/parliament",
        "the International Criminal Court|ICC",
        "justice",
        "Its parliament has voted to do so",
    ),
)

story(
    "tennis-doping-appeal",
    "Melbourne Sports Diary",
    "2024-01-09",
    """
Sharma to appeal as tribunal rejects "kissing defence"

Tennis player Rohan Sharma will appeal against a four-year ban after a tribunal threw out his claim that a forbidden stimulant had reached his blood through a kiss.
"We attack every line of this ruling," his lawyer, Penelope Drake, told reporters in Melbourne. She accused the laboratory in Cologne of sloppiness and demanded a second analysis, which the federation had refused in November.
The tribunal's chairman wrote that the player's story was "offered late and with conviction, but not with evidence". It accepted that he had cooperated. His partner, who testified by video, had agreed that she used a cold remedy; a bottle was never produced.
Sharma, 24, threatened last year to quit the sport if he was not cleared. He has promised sponsors an answer by Friday. One, a maker of rackets, has already cut its ties with him.
The integrity agency warned other players against supplements. Its head denied that the sanction was harsh: a ban of four years is what the code demands, he said, and eleven others have accepted it.
The first-round match for which Sharma had been drawn will be played by a lucky loser, the Czech Vít Hrubeš, who struck eight aces in his defeat on Saturday and had already surrendered his hotel room.
""",
    S(
        "?//penelope-drake",
        "his lawyer, Penelope Drake",
        "told",
        '"We attack every line of this ruling,"',
        form="direct",
        to="reporters in Melbourne|?/media",
    ),
    S("?//penelope-drake", "She", "accused", "the laboratory in Cologne of sloppiness"),
    S("?//penelope-drake", "She", "demanded", "a second analysis, which the federation had refused in November"),
    S(
        "?",
        "The tribunal's chairman",
        "wrote",
        'the player\'s story was "offered late and with conviction, but not with evidence"',
        form="mixed",
    ),
    S("?", "It", "accepted", "he had cooperated"),
    S("?", "His partner, who testified by video", "had agreed", "she used a cold remedy"),
    S("?//rohan-sharma", "Sharma, 24", "threatened", "to quit the sport if he was not cleared"),
    S("?//rohan-sharma", "He", "has promised", "an answer by Friday", to="sponsors|?"),
    S("?", "The integrity agency", "warned", "against supplements", to="other players|?"),
    S("?", "Its head", "denied", "the sanction was harsh"),
    S("?", "he", "said", "a ban of four years is what the code demands", "eleven others have accepted it"),
    S("?", "the code", "demands", "a ban of four years", up=1),
)

story(
    "sudan-southsudan-pipeline",
    "Nile Basin Bulletin",
    "2024-06-14",
    """
Juba pays the price of a burst pipe

JUBA - Inflation in South Sudan reached 97 per cent in May, the statistics bureau said on Friday, four months after the pipeline that carries its oil through war-torn Sudan burst in the desert north of Khartoum.
The country has no other export to speak of. Civil servants have not been paid since October. In the barracks at Giyada soldiers sell firewood, and the central bank has stopped publishing its reserves.
Repairs are stuck because the rupture lies on the front between Sudan's army and the paramilitary Rapid Support Forces. South Sudanese engineers reached it in April under a safe-conduct from both; they were turned back by RSF fighters who wanted fuel. A delegation led by the petroleum minister, Garang Deng Majak, travelled to Port Sudan last week for talks with the army's commander. "We were given tea, and a guarantee for half the road," he reported to parliament.
The RSF informed Juba in a letter dated 9 June, seen by the Bulletin, that it would give the other half if South Sudan stopped the army from using an airstrip at Renk. Juba maintains that there is no such use.
Ethiopia has reopened talks about a pipeline to Djibouti, a project that appears every ten years or so. China's state oil company, which has two fifths of the fields, sent forty of its people home in March.
On the market at Konyo Konyo, tomatoes are now sold by the slice.
""",
    S(
        "SSD/gov",
        "the statistics bureau",
        "said",
        "Inflation in South Sudan reached 97 per cent in May",
        date="2024-06-14",
    ),
    N(
        "coerce",
        "RSF fighters who wanted fuel|RSF",
        "South Sudanese engineers|SSD/gov",
        "energy",
        "they were turned back by RSF fighters who wanted fuel",
    ),
    N(
        "meet",
        "A delegation led by the petroleum minister, Garang Deng Majak|SSD/delegation; the army's commander|SDN/mil",
        "",
        "energy",
        "A delegation led by the petroleum minister, Garang Deng Majak, travelled to Port Sudan last week for talks with the army's commander",
    ),
    S(
        "SSD/gov/garang-deng-majak",
        "he",
        "reported",
        '"We were given tea, and a guarantee for half the road,"',
        form="direct",
        to="parliament|SSD/parliament",
    ),
    G("promise", "SDN/mil", "We|SSD", "energy", "We were given tea, and a guarantee for half the road"),
    S(
        "RSF",
        "The RSF",
        "informed",
        "it would give the other half if South Sudan stopped the army from using an airstrip at Renk",
        to="Juba|SSD",
        date="2024-06-09",
    ),
    G(
        "offer",
        "it|RSF",
        "South Sudan|SSD",
        "energy troops",
        "it would give the other half",
        cond="if: if South Sudan stopped the army from using an airstrip at Renk",
    ),
    G(
        "demand",
        "it|RSF",
        "South Sudan|SSD",
        "troops",
        "South Sudan stopped the army from using an airstrip at Renk",
    ),
    S("SSD", "Juba", "maintains", "there is no such use"),
    G("deny", "Juba|SSD", "RSF", "troops", "there is no such use", time="present"),
    N(
        "meet",
        "Ethiopia|ETH; SSD",
        "",
        "energy",
        "Ethiopia has reopened talks about a pipeline to Djibouti",
    ),
)

story(
    "czech-russia-statue",
    "Prague Weekly",
    "2020-04-24",
    """
A marshal goes, a street is renamed, and three mayors get bodyguards

Since 3 April the plinth in Interbrigade Square has carried nothing but a vase. The statue of a Soviet marshal that stood there for forty years was unscrewed on a Friday morning under a state of emergency, which allowed the district's mayor, Bohdan Rezek, to say that the marshal, unlike himself, had not been wearing a mask.
The removal had been voted by the district council last September. Moscow took it as a desecration. Its investigators opened a criminal case on 10 April under a new law against the defiling of symbols of military glory abroad, and its embassy sent a note of protest, the third in a year. On the night of the 5th, young men with smoke bombs had attacked the Czech embassy in Moscow with eggs and firecrackers.
The Czech foreign ministry rejected the note. Statues, it replied, are the business of those who own the pavement, and the case was an interference in the affairs of a sovereign country. It said it was ready to discuss the marshal's future home under the friendship treaty of 1993, as Russia had asked. A museum in the north has offered him a hall.
Rezek and two other mayors have been under police protection since mid-April. The weekly Proud wrote, quoting an unnamed intelligence officer, that a man with a diplomatic passport and a suitcase of poison had landed in Prague. Russia's ambassador called this a hoax and asked for protection himself.
The square, meanwhile, has been discovered by skateboarders.
""",
    S(
        "CZE/gov/bohdan-rezek",
        "the district's mayor, Bohdan Rezek",
        "say",
        "the marshal, unlike himself, had not been wearing a mask",
    ),
    S("RUS", "Moscow", "took", "it as a desecration"),
    G(
        "accuse",
        "Moscow|RUS",
        "CZE/gov",
        "relations",
        "Moscow took it as a desecration",
        "its embassy sent a note of protest, the third in a year",
    ),
    N(
        "accuse",
        "Its investigators|RUS/gov",
        "CZE/gov",
        "justice",
        "Its investigators opened a criminal case on 10 April",
    ),
    N(
        "attack",
        "young men with smoke bombs|RUS/public",
        "the Czech embassy in Moscow|CZE/embassy",
        "relations force",
        "young men with smoke bombs had attacked the Czech embassy in Moscow with eggs and firecrackers",
    ),
    N(
        "reject",
        "The Czech foreign ministry|CZE/mfa",
        "RUS",
        "relations",
        "The Czech foreign ministry rejected the note",
    ),
    S(
        "CZE/mfa",
        "it",
        "replied",
        "Statues",
        "are the business of those who own the pavement, and the case was an interference in the affairs of a sovereign country",
        to="RUS",
    ),
    G(
        "accuse",
        "it|CZE/mfa",
        "RUS",
        "sovereignty",
        "the case was an interference in the affairs of a sovereign country",
    ),
    S(
        "CZE/mfa",
        "It",
        "said",
        "it was ready to discuss the marshal's future home under the friendship treaty of 1993, as Russia had asked",
    ),
    G(
        "agree",
        "It|CZE/mfa",
        "Russia|RUS",
        "relations",
        "it was ready to discuss the marshal's future home",
    ),
    G("appeal", "Russia|RUS", "CZE", "relations", "as Russia had asked"),
    S(
        "CZE/intel",
        "an unnamed intelligence officer",
        "wrote",
        "a man with a diplomatic passport and a suitcase of poison had landed in Prague",
        relays="The weekly Proud|CZE/media/proud",
    ),
    S("RUS/embassy", "Russia's ambassador", "called", "this a hoax"),
    G("deny", "Russia's ambassador|RUS/embassy", "CZE/media/proud", "relations", "called this a hoax"),
    S("RUS/embassy", "Russia's ambassador", "asked", "for protection himself"),
    G("appeal", "Russia's ambassador|RUS/embassy", "CZE/gov", "relations", "asked for protection himself"),
)

story(
    "airline-strike-chaos",
    "Frankfurt Traveller",
    "2022-07-26",
    """
What passengers need to know about Wednesday

Lufthansa will cancel almost its entire schedule in Frankfurt and Munich on Wednesday because ground staff are on strike. Some 134,000 people are affected, the airline says.
Why the walkout? The union Verdi demands 9.5 per cent more pay. The company has offered 150 euros a month from July, another hundred from January, and a bonus. The union rejected that as "an insult after two years of promises". The airline in turn called the strike excessive and accused its partners of having planned it long before talks began on the third.
Is there a threat of more? Verdi does not rule it out. Negotiators will meet again on 3 August.
My flight is cancelled. What are my rights? Consumer lawyers advise travellers to accept no voucher that they have not demanded. The airline promises refunds within seven days; courts have forced it more than once to keep that promise.
Will other airlines help? Air Dolomiti and Discover are not part of the dispute. Rail operator Deutsche Bahn said it was sending longer trains. Airport operators warned passengers without a confirmed seat not to come.
And luggage? Last week four thousand suitcases were stranded in Terminal 1. "They attacked us with their eyes," one porter said.
""",
    S(
        "DEU/business/lufthansa",
        "the airline",
        "says",
        "Some 134,000 people are affected",
    ),
    S("DEU/ngo", "The union Verdi", "demands", "9.5 per cent more pay"),
    S(
        "DEU/business/lufthansa",
        "The company",
        "has offered",
        "150 euros a month from July, another hundred from January, and a bonus",
    ),
    S("DEU/ngo", "The union", "rejected", 'that as "an insult after two years of promises"', form="mixed"),
    S("DEU/business/lufthansa", "The airline in turn", "called", "the strike excessive"),
    S(
        "DEU/business/lufthansa",
        "The airline in turn",
        "accused",
        "its partners of having planned it long before talks began on the third",
    ),
    S("?", "Consumer lawyers", "advise", "to accept no voucher that they have not demanded", to="travellers|?"),
    S("DEU/business/lufthansa", "The airline", "promises", "refunds within seven days"),
    S("DEU/business", "Rail operator Deutsche Bahn", "said", "it was sending longer trains"),
    S(
        "DEU/business",
        "Airport operators",
        "warned",
        "not to come",
        to="passengers without a confirmed seat|?",
    ),
    S("DEU/business", "one porter", "said", '"They attacked us with their eyes,"', form="direct"),
)

story(
    "iran-eu3-letter-history",
    "Vienna Diplomatic Notes",
    "2021-05-24",
    """
VIENNA - Iran and the International Atomic Energy Agency have extended by one month an arrangement under which cameras at Iranian nuclear sites keep recording although inspectors may not see the pictures, the agency's director said on Monday.
The original understanding, reached in February, lapsed on Saturday. It had been a way round a law that Iran's parliament passed in December, a week after the killing of a nuclear scientist east of Tehran, and that obliged the government to end snap inspections unless sanctions were lifted. Hardline deputies said the pictures ought now to be erased. The parliament's speaker told the chamber so on Sunday, but the Supreme National Security Council overruled him.
Talks on reviving the accord of 2015 enter their fifth round on Tuesday in the Grand Hotel, where the delegations of Iran, Russia, China, Germany, France and Britain sit in one building and the Americans, whom Tehran refuses to see, across the road in another. European diplomats cross the street some ten times a day with drafts.
Under that accord Iran may hold 202 kilograms of enriched uranium. It has about sixteen times as much. Since April it has enriched to sixty per cent at Natanz, in answer, it said, to sabotage there which it blamed on Israel.
A French participant, speaking on condition of anonymity, warned that the cameras' memory would be full by mid-July. "After that we are negotiating blindfold," he said.
Vienna's hotels reopened last week; the delegations hardly noticed.
""",
    S(
        "IAEA",
        "the agency's director",
        "said",
        "Iran and the International Atomic Energy Agency have extended by one month an arrangement under which cameras at Iranian nuclear sites keep recording although inspectors may not see the pictures",
        date="2021-05-24",
    ),
    G(
        "agree",
        "Iran|IRN; the International Atomic Energy Agency|IAEA",
        "",
        "nuclear",
        "Iran and the International Atomic Energy Agency have extended by one month an arrangement",
    ),
    S(
        "IRN/parliament",
        "a law that Iran's parliament passed in December",
        "obliged",
        "to end snap inspections unless sanctions were lifted",
        to="the government|IRN/gov",
    ),
    G(
        "threaten",
        "Iran's parliament|IRN/parliament",
        "IAEA; WEST",
        "nuclear sanctions",
        "to end snap inspections",
        cond="unless: unless sanctions were lifted",
    ),
    G("demand", "Iran's parliament|IRN/parliament", "WEST", "sanctions", "sanctions were lifted"),
    S("IRN/parliament", "Hardline deputies", "said", "the pictures ought now to be erased"),
    G(
        "appeal",
        "Hardline deputies|IRN/parliament",
        "IRN/gov",
        "nuclear",
        "the pictures ought now to be erased",
        "The parliament's speaker told the chamber so on Sunday",
    ),
    N(
        "reject",
        "the Supreme National Security Council|IRN/gov",
        "him|IRN/parliament",
        "nuclear",
        "the Supreme National Security Council overruled him",
    ),
    N(
        "meet",
        "Iran|IRN/delegation; Russia|RUS/delegation; China|CHN/delegation; Germany|DEU/delegation; France|FRA/delegation; Britain|GBR/delegation",
        "",
        "nuclear negotiations",
        "Talks on reviving the accord of 2015 enter their fifth round on Tuesday",
        time="future",
    ),
    N(
        "reject",
        "Tehran|IRN",
        "the Americans|USA",
        "negotiations nuclear",
        "the Americans, whom Tehran refuses to see",
        time="present",
    ),
    C(
        "IRN",
        "European diplomats|EUROPE",
        "the Americans|USA",
        "European diplomats cross the street some ten times a day with drafts",
    ),
    S("IRN", "it", "said", "in answer", "to sabotage there which it blamed on Israel"),
    G("accuse", "it|IRN", "Israel|ISR", "nuclear", "sabotage there which it blamed on Israel"),
    S(
        "FRA/delegation",
        "A French participant, speaking on condition of anonymity",
        "warned",
        "the cameras' memory would be full by mid-July",
    ),
    G(
        "warn",
        "A French participant, speaking on condition of anonymity|FRA/delegation",
        "",
        "nuclear",
        "the cameras' memory would be full by mid-July",
    ),
    S("FRA/delegation", "he", "said", '"After that we are negotiating blindfold,"', form="direct"),
)

story(
    "kiwi-budget-day",
    "The Wairarapa Post",
    "2023-05-18",
    """
Farmers get a truck wash and a promise

The Government's budget, unveiled in Wellington on Thursday, holds little for Wairarapa beyond 4.2 million dollars for a truck wash at Featherston and a promise to look again at the rail link over the Remutaka hill.
Finance spokesmen of the opposition attacked it within minutes as "a blowout". The minister responsible struck back, saying that his critics had demanded the same spending in March.
Federated Farmers' provincial head, Garth Pennicuik, said he would not declare war over a truck wash. But he warned of a mutiny in the hill country if a levy on livestock emissions comes in before the science is settled. "We agreed to a deal. This is not the deal," he told a meeting at Carterton.
The district council has rejected for the second time a plan to merge with its two neighbours.
In other business, councillors heard that possums are in full retreat from the Tararua foothills thanks to an alliance of trappers, schools and the airline that lends them a drone. The next assault begins on 1 June. Volunteers are warned to bring gumboots.
""",
    S(
        "NZL/parliament",
        "Finance spokesmen of the opposition",
        "attacked",
        'it within minutes as "a blowout"',
        form="mixed",
    ),
    G(
        "accuse",
        "Finance spokesmen of the opposition|NZL/parliament",
        "The Government|NZL/gov",
        "other",
        'attacked it within minutes as "a blowout"',
    ),
    S("NZL/gov", "The minister responsible", "saying", "his critics had demanded the same spending in March"),
    S("NZL/parliament", "his critics", "had demanded", "the same spending", up=1),
    G(
        "accuse",
        "The minister responsible|NZL/gov",
        "his critics|NZL/parliament",
        "other",
        "his critics had demanded the same spending in March",
        back=1,
    ),
    S(
        "NZL/business/garth-pennicuik",
        "Federated Farmers' provincial head, Garth Pennicuik",
        "said",
        "he would not declare war over a truck wash",
    ),
    S(
        "NZL/business/garth-pennicuik",
        "he",
        "warned",
        "of a mutiny in the hill country if a levy on livestock emissions comes in before the science is settled",
    ),
    G(
        "warn",
        "he|NZL/business/garth-pennicuik",
        "NZL/gov",
        "trade",
        "of a mutiny in the hill country",
        cond="if: if a levy on livestock emissions comes in before the science is settled",
    ),
    S(
        "NZL/business/garth-pennicuik",
        "he",
        "told",
        '"We agreed to a deal. This is not the deal,"',
        form="direct",
        to="a meeting at Carterton|NZL/public",
    ),
    G(
        "accuse",
        "he|NZL/business/garth-pennicuik",
        "NZL/gov",
        "trade",
        "We agreed to a deal. This is not the deal",
    ),
    S("NZL/gov", None, "are warned", "to bring gumboots", to="Volunteers|NZL/public"),
)

# Second kind: long, plain, crowded. Eastern Europe, Russia and its neighbours, the Balkans, EU and NATO, transatlantic trade.

story(
    "moldova-gas-december-cutoff",
    "Danube Wire",
    "2021-10-20",
    """
Moldova accuses Gazprom of blackmail as gas deadline nears

CHISINAU, Oct 20 - Moldova accused Russia's Gazprom on Wednesday of using an old debt to push it away from the European Union, and appealed to Romania and Ukraine for emergency supplies before the heating season.
The exporter has threatened to cut off the former Soviet republic on December 1 unless Chisinau pays $709 million for deliveries going back to 1994.
"This is blackmail in its purest form," Infrastructure Minister Veaceslav Munteanu told reporters after a cabinet meeting in the capital. "We will not pay for gas that was burned on the other bank of the Dniester," he said.
Gazprom denied any political motive. Its spokesman, Arkady Belov, 44, said the Moldovans had not paid in full for September and demanded that an independent audit of the debt be finished by Friday.
In Brussels, the European Commission promised Chisinau 60 million euros for poor households and urged Moscow not to use energy as a weapon. It gave no date for the payment.
Poland delivered a test cargo through Ukraine on Tuesday, the first time that Moldova has received gas from any country other than Russia. Kyiv's pipeline operator has offered to lend its neighbour a further 15 million cubic metres.
Romania's energy minister, who was on a visit to Berlin, said Bucharest was ready to export gas at market prices once a pressure station near Iasi was repaired.
The breakaway region of Transnistria, where some 1,500 Russian troops are stationed, pays nothing for its gas and supplies Moldova with most of its electricity. Its leadership rejected a request from Chisinau to cut consumption by a fifth, blaming "the incompetence of ministers on the right bank" for the shortage.
Belarus and Hungary, which signed contracts with Gazprom this autumn, pay far less than the spot price.
Gazprom halted deliveries to Moldova for sixteen days in January 2006, during a dispute in which Ukraine was also cut off. Relations have cooled since a pro-European president took office in Chisinau last December.
""",
    S(
        "MDA",
        "Moldova@1",
        "accused",
        "Russia's Gazprom",
        "of using an old debt to push it away from the European Union",
        date="2021-10-20",
    ),
    G(
        "accuse",
        "Moldova@1|MDA",
        "Russia's Gazprom|RUS/business/gazprom",
        "energy",
        "Moldova accused Russia's Gazprom on Wednesday of using an old debt",
        "Moldova accuses Gazprom of blackmail",
        "This is blackmail in its purest form",
    ),
    S(
        "MDA",
        "Moldova@1",
        "appealed",
        "for emergency supplies before the heating season",
        to="Romania|ROU; Ukraine|UKR",
        date="2021-10-20",
    ),
    G(
        "appeal",
        "Moldova@1|MDA",
        "Romania|ROU; Ukraine|UKR",
        "energy aid",
        "appealed to Romania and Ukraine for emergency supplies",
    ),
    S(
        "RUS/business/gazprom",
        "The exporter",
        "has threatened",
        "to cut off the former Soviet republic on December 1 unless Chisinau pays $709 million for deliveries going back to 1994",
    ),
    G(
        "threaten",
        "The exporter|RUS/business/gazprom",
        "the former Soviet republic|MDA",
        "energy",
        "to cut off the former Soviet republic on December 1",
        cond="unless: unless Chisinau pays $709 million for deliveries going back to 1994",
        by="2021-12-01: on December 1",
    ),
    G(
        "demand",
        "The exporter|RUS/business/gazprom",
        "Chisinau|MDA",
        "energy",
        "Chisinau pays $709 million",
        by="2021-12-01: on December 1",
    ),
    S(
        "MDA/gov/veaceslav-munteanu",
        "Infrastructure Minister Veaceslav Munteanu",
        "told",
        '"This is blackmail in its purest form,"',
        form="direct",
        to="reporters|?/media",
        date="2021-10-20",
    ),
    S(
        "MDA/gov/veaceslav-munteanu",
        "he",
        "said",
        '"We will not pay for gas that was burned on the other bank of the Dniester,"',
        form="direct",
        date="2021-10-20",
    ),
    G(
        "reject",
        "he|MDA/gov/veaceslav-munteanu",
        "RUS/business/gazprom",
        "energy",
        "We will not pay for gas that was burned on the other bank of the Dniester",
    ),
    S("RUS/business/gazprom", "Gazprom", "denied", "any political motive"),
    G("deny", "Gazprom|RUS/business/gazprom", "MDA", "energy", "Gazprom denied any political motive"),
    S(
        "RUS/business/arkady-belov",
        "Its spokesman, Arkady Belov, 44,",
        "said",
        "the Moldovans had not paid in full for September",
    ),
    G(
        "accuse",
        "Its spokesman, Arkady Belov|RUS/business/arkady-belov",
        "the Moldovans|MDA",
        "energy",
        "the Moldovans had not paid in full for September",
    ),
    S(
        "RUS/business/arkady-belov",
        "Its spokesman, Arkady Belov, 44,",
        "demanded",
        "an independent audit of the debt be finished by Friday",
    ),
    G(
        "demand",
        "Its spokesman, Arkady Belov|RUS/business/arkady-belov",
        "the Moldovans|MDA",
        "energy",
        "an independent audit of the debt be finished by Friday",
        by="2021-10-22: by Friday",
    ),
    S(
        "EU/commission",
        "the European Commission",
        "promised",
        "60 million euros for poor households",
        to="Chisinau|MDA",
    ),
    G(
        "promise",
        "the European Commission|EU/commission",
        "Chisinau|MDA",
        "aid",
        "promised Chisinau 60 million euros for poor households",
    ),
    S("EU/commission", "the European Commission", "urged", "not to use energy as a weapon", to="Moscow|RUS"),
    G(
        "appeal",
        "the European Commission|EU/commission",
        "Moscow|RUS",
        "energy",
        "urged Moscow not to use energy as a weapon",
    ),
    N("cooperate", "Poland|POL; Moldova|MDA", "", "energy", "Poland delivered a test cargo through Ukraine on Tuesday"),
    S(
        "UKR/business",
        "Kyiv's pipeline operator",
        "has offered",
        "to lend its neighbour a further 15 million cubic metres",
    ),
    G(
        "offer",
        "Kyiv's pipeline operator|UKR/business",
        "its neighbour|MDA",
        "energy aid",
        "to lend its neighbour a further 15 million cubic metres",
    ),
    S(
        "ROU/gov",
        "Romania's energy minister, who was on a visit to Berlin,",
        "said",
        "Bucharest was ready to export gas at market prices once a pressure station near Iasi was repaired",
    ),
    G(
        "offer",
        "Bucharest|ROU",
        "MDA",
        "energy",
        "Bucharest was ready to export gas at market prices",
        cond="after: once a pressure station near Iasi was repaired",
    ),
    S(
        "TRANSNISTRIA",
        "Its leadership",
        "blaming",
        '"the incompetence of ministers on the right bank" for the shortage',
        form="mixed",
    ),
    G(
        "accuse",
        "Its leadership|TRANSNISTRIA",
        "ministers on the right bank|MDA/gov",
        "energy",
        'blaming "the incompetence of ministers on the right bank" for the shortage',
    ),
    N(
        "reject",
        "Its leadership|TRANSNISTRIA",
        "Chisinau|MDA",
        "energy",
        "Its leadership rejected a request from Chisinau to cut consumption by a fifth",
    ),
    S("MDA", "Chisinau", "a request", "to cut consumption by a fifth", to="TRANSNISTRIA"),
    G("appeal", "Chisinau|MDA", "TRANSNISTRIA", "energy", "to cut consumption by a fifth"),
    N(
        "sanction",
        "Gazprom@4|RUS/business/gazprom",
        "Moldova|MDA; Ukraine|UKR",
        "energy",
        "Gazprom halted deliveries to Moldova for sixteen days in January 2006",
    ),
)

story(
    "lithuania-balloon-cargo-closure",
    "Baltic Broadcasting",
    "2026-02-11",
    """
Lithuania shuts last road crossings with Belarus after airport closed again

Lithuania has closed its two remaining road crossings with Belarus for a month after balloons carrying contraband cigarettes halted flights at Vilnius airport for the ninth time this year.
Prime Minister Ruta Kazlauskiene announced the closure late on Tuesday and said her government would treat any further balloon as a hybrid attack ordered by Minsk.
"The neighbour's regime can stop this with one telephone call," she told the public radio LRD. "If it does not, our border will stay shut and our soldiers will shoot the balloons down."
Latvia and Estonia voiced support for the step. Poland, which reopened two crossings of its own with Belarus in November after appeals from hauliers in Bialystok, said it would not follow for now.
Belarus's foreign ministry summoned the Lithuanian chargé d'affaires on Wednesday and handed her a note of protest. It called the closure "an unfriendly gesture against ordinary people" and denied that any state body was involved in smuggling.
The ministry's spokesman, Pavel Hrynko, added that 1,100 Lithuanian lorries parked on the Belarusian side would not be let out until Vilnius reopened both crossings without conditions. The drivers include citizens of Moldova, Uzbekistan and Ukraine.
The hauliers' association Linava in Vilnius accused the prime minister of taking its members hostage and demanded compensation from the state budget by the end of the month.
In Brussels, a spokeswoman for NATO said the alliance stood in solidarity with its ally and was monitoring the situation with the United States, whose special envoy visited Minsk in January and won the release of 31 prisoners.
The European Commission said it was preparing new sanctions against Belarusian freight companies. Russia, whose exclave Kaliningrad is reached by rail through Lithuania, warned that trade across the whole region would suffer.
Lithuania closed the same crossings for three weeks last autumn. The European Union imposed sanctions on Belarus in 2021 after Minsk was accused of sending migrants from Iraq and Syria across the borders with Poland, Latvia and Lithuania.
""",
    N(
        "coerce",
        "Lithuania@1|LTU",
        "Belarus|BLR",
        "trade shipping",
        "Lithuania has closed its two remaining road crossings with Belarus for a month",
        "Lithuania shuts last road crossings with Belarus",
    ),
    S("LTU/pm/ruta-kazlauskiene", "Prime Minister Ruta Kazlauskiene", "announced", "the closure@0", date="2026-02-10"),
    S(
        "LTU/pm/ruta-kazlauskiene",
        "Prime Minister Ruta Kazlauskiene",
        "said@0",
        "her government would treat any further balloon as a hybrid attack ordered by Minsk",
        date="2026-02-10",
    ),
    G(
        "accuse",
        "Prime Minister Ruta Kazlauskiene|LTU/pm/ruta-kazlauskiene",
        "Minsk|BLR",
        "force",
        "any further balloon as a hybrid attack ordered by Minsk",
        "The neighbour's regime can stop this with one telephone call",
        cond="if: any further balloon",
    ),
    S(
        "LTU/pm/ruta-kazlauskiene",
        "she",
        "told",
        '"The neighbour\'s regime can stop this with one telephone call,"',
        '"If it does not, our border will stay shut and our soldiers will shoot the balloons down."',
        form="direct",
        to="the public radio LRD|LTU/media/lrd",
        relays="the public radio LRD|LTU/media/lrd",
    ),
    G(
        "threaten",
        "she|LTU/pm/ruta-kazlauskiene",
        "The neighbour's regime|BLR/gov",
        "shipping force",
        "our border will stay shut and our soldiers will shoot the balloons down",
        cond="if: If it does not",
    ),
    G("demand", "she|LTU/pm/ruta-kazlauskiene", "The neighbour's regime|BLR/gov", "shipping", "If it does not"),
    N("praise", "Latvia|LVA; Estonia|EST", "LTU", "relations", "Latvia and Estonia voiced support for the step"),
    N("retreat", "Poland|POL", "Belarus|BLR", "trade", "reopened two crossings of its own with Belarus in November"),
    N("appeal", "hauliers in Bialystok|POL/business", "Poland|POL", "trade", "appeals from hauliers in Bialystok"),
    S(
        "POL",
        "Poland, which reopened two crossings of its own with Belarus in November after appeals from hauliers in Bialystok,",
        "said",
        "it would not follow for now",
    ),
    G("announce", "Poland|POL", "LTU", "trade", "it would not follow for now"),
    N(
        "accuse",
        "Belarus's foreign ministry|BLR/mfa",
        "the Lithuanian chargé d'affaires|LTU/embassy",
        "relations trade",
        "Belarus's foreign ministry summoned the Lithuanian chargé d'affaires on Wednesday and handed her a note of protest",
    ),
    S(
        "BLR/mfa",
        "It",
        "called",
        'the closure "an unfriendly gesture against ordinary people"',
        form="mixed",
        date="2026-02-11",
    ),
    G("accuse", "It|BLR/mfa", "LTU", "trade relations", 'the closure "an unfriendly gesture against ordinary people"'),
    S("BLR/mfa", "It", "denied", "any state body was involved in smuggling", date="2026-02-11"),
    G("deny", "It|BLR/mfa", "LTU", "shipping", "denied that any state body was involved in smuggling"),
    S(
        "BLR/mfa/pavel-hrynko",
        "The ministry's spokesman, Pavel Hrynko,",
        "added",
        "1,100 Lithuanian lorries parked on the Belarusian side would not be let out until Vilnius reopened both crossings without conditions",
    ),
    G(
        "threaten",
        "The ministry's spokesman, Pavel Hrynko|BLR/mfa/pavel-hrynko",
        "Lithuanian|LTU/business",
        "trade",
        "1,100 Lithuanian lorries parked on the Belarusian side would not be let out",
        cond="until: until Vilnius reopened both crossings without conditions",
    ),
    G(
        "demand",
        "The ministry's spokesman, Pavel Hrynko|BLR/mfa/pavel-hrynko",
        "Vilnius|LTU",
        "trade",
        "Vilnius reopened both crossings without conditions",
    ),
    S(
        "LTU/business/linava",
        "The hauliers' association Linava in Vilnius",
        "accused",
        "the prime minister of taking its members hostage",
    ),
    G(
        "accuse",
        "The hauliers' association Linava|LTU/business/linava",
        "the prime minister|LTU/pm/ruta-kazlauskiene",
        "trade",
        "accused the prime minister of taking its members hostage",
    ),
    S(
        "LTU/business/linava",
        "The hauliers' association Linava in Vilnius",
        "demanded",
        "compensation from the state budget by the end of the month",
    ),
    G(
        "demand",
        "The hauliers' association Linava|LTU/business/linava",
        "LTU/gov",
        "trade",
        "demanded compensation from the state budget",
        by="2026-02-28: by the end of the month",
    ),
    S(
        "NATO",
        "a spokeswoman for NATO",
        "said",
        "the alliance stood in solidarity with its ally and was monitoring the situation with the United States",
    ),
    G("praise", "the alliance|NATO", "its ally|LTU", "alliances", "the alliance stood in solidarity with its ally"),
    N(
        "meet",
        "the United States, whose special envoy|USA/gov; Minsk|BLR",
        "",
        "prisoners",
        "whose special envoy visited Minsk in January",
    ),
    N(
        "retreat",
        "BLR",
        "the United States, whose special envoy|USA/gov",
        "prisoners",
        "won the release of 31 prisoners",
    ),
    S(
        "EU/commission",
        "The European Commission",
        "said",
        "it was preparing new sanctions against Belarusian freight companies",
    ),
    G(
        "threaten",
        "The European Commission|EU/commission",
        "Belarusian freight companies|BLR/business",
        "sanctions",
        "it was preparing new sanctions against Belarusian freight companies",
    ),
    S(
        "RUS",
        "Russia, whose exclave Kaliningrad is reached by rail through Lithuania,",
        "warned",
        "trade across the whole region would suffer",
    ),
    G("warn", "Russia|RUS", "LTU", "trade", "trade across the whole region would suffer"),
    N(
        "coerce",
        "Lithuania|LTU",
        "BLR",
        "trade shipping",
        "Lithuania closed the same crossings for three weeks last autumn",
    ),
    N(
        "sanction",
        "The European Union|EU",
        "Belarus|BLR",
        "sanctions migration",
        "The European Union imposed sanctions on Belarus in 2021",
    ),
    S(
        "?",
        None,
        "was accused",
        "of sending migrants from Iraq and Syria across the borders with Poland, Latvia and Lithuania",
    ),
    G("accuse", "?", "Minsk|BLR", "migration", "Minsk was accused of sending migrants from Iraq and Syria"),
)

story(
    "kosovo-north-mayors-protest",
    "Adriatic News Agency",
    "2022-11-16",
    """
Serb judges quit in Kosovo's north as EU urges both sides to step back

PRISTINA - Serb judges, prosecutors and some 300 police officers walked out of Kosovo's institutions on Tuesday in protest at the suspension of a police commander who had refused to fine drivers with Serbian number plates.
Pristina suspended the commander, Dejan Vasovic, last Thursday. Kosovo's interior minister, Besnik Gashi, said the 51-year-old had broken his oath and warned that any officer who laid down his uniform would not get it back.
Serbia's president praised the walkout as "a dignified answer". Speaking to soldiers at a barracks in Raska, he accused Pristina of trying to drive Serbs from their homes and demanded that an association of Serb municipalities, agreed in Brussels in 2013, be formed without delay.
The European Union's foreign policy chief urged both capitals to refrain from unilateral steps. The United States, Kosovo's closest ally, asked Prime Minister Ilir Berisha to postpone the fines by ten months; he turned the request down.
"A law that is postponed each time somebody blocks a road is no law," Berisha told members of parliament.
KFOR, the NATO-led peacekeeping force, sent Italian and Slovenian troops to two bridges over the Ibar on Wednesday. Its commander, a Hungarian general, met the heads of the police and of the Serb List party but no understanding was reached.
Albania's prime minister, in Prague for a summit, criticised his colleague in Pristina for not coordinating with Washington. Russia, which has never recognised Kosovo, accused the EU of having "buried" the Brussels agreement and promised Belgrade its full support in the Security Council.
Croatia and Montenegro called for calm. Five of the EU's 27 members, among them Spain and Slovakia, do not recognise Kosovo either.
Kosovo declared independence from Serbia in 2008, nine years after NATO bombed Yugoslavia to end a crackdown on ethnic Albanians. About 50,000 Serbs live in the four northern municipalities.
""",
    N(
        "protest",
        "Serb judges, prosecutors and some 300 police officers|XKX",
        "XKX/gov",
        "human_rights other",
        "walked out of Kosovo's institutions on Tuesday in protest at the suspension of a police commander",
        "Serb judges quit in Kosovo's north",
    ),
    N(
        "reject",
        "a police commander|XKX/gov/dejan-vasovic",
        "XKX/gov",
        "other",
        "had refused to fine drivers with Serbian number plates",
    ),
    N(
        "sanction",
        "Pristina|XKX/gov",
        "the commander, Dejan Vasovic|XKX/gov/dejan-vasovic",
        "other",
        "Pristina suspended the commander, Dejan Vasovic, last Thursday",
    ),
    S(
        "XKX/gov/besnik-gashi",
        "Kosovo's interior minister, Besnik Gashi,",
        "said",
        "the 51-year-old had broken his oath",
    ),
    G(
        "accuse",
        "Kosovo's interior minister, Besnik Gashi|XKX/gov/besnik-gashi",
        "the 51-year-old|XKX/gov/dejan-vasovic",
        "other",
        "the 51-year-old had broken his oath",
    ),
    S(
        "XKX/gov/besnik-gashi",
        "Kosovo's interior minister, Besnik Gashi,",
        "warned",
        "any officer who laid down his uniform would not get it back",
    ),
    G(
        "threaten",
        "Kosovo's interior minister, Besnik Gashi|XKX/gov/besnik-gashi",
        "any officer|XKX/gov",
        "other",
        "any officer who laid down his uniform would not get it back",
        cond="if: who laid down his uniform",
    ),
    S("SRB/president", "Serbia's president", "praised", 'the walkout as "a dignified answer"', form="mixed"),
    G(
        "praise",
        "Serbia's president|SRB/president",
        "XKX",
        "human_rights",
        'praised the walkout as "a dignified answer"',
    ),
    S("SRB/president", "he", "accused", "Pristina of trying to drive Serbs from their homes", to="soldiers|SRB/mil"),
    G(
        "accuse",
        "he|SRB/president",
        "Pristina|XKX",
        "human_rights",
        "accused Pristina of trying to drive Serbs from their homes",
    ),
    S(
        "SRB/president",
        "he",
        "demanded",
        "an association of Serb municipalities, agreed in Brussels in 2013, be formed without delay",
        to="soldiers|SRB/mil",
    ),
    G(
        "demand",
        "he|SRB/president",
        "Pristina|XKX",
        "sovereignty",
        "an association of Serb municipalities, agreed in Brussels in 2013, be formed without delay",
        by="?: without delay",
    ),
    S(
        "EU/high-representative",
        "The European Union's foreign policy chief",
        "urged",
        "to refrain from unilateral steps",
        to="both capitals|XKX; both capitals|SRB",
    ),
    G(
        "appeal",
        "The European Union's foreign policy chief|EU/high-representative",
        "both capitals|XKX; both capitals|SRB",
        "negotiations",
        "urged both capitals to refrain from unilateral steps",
        "EU urges both sides to step back",
    ),
    S(
        "USA",
        "The United States, Kosovo's closest ally,",
        "asked",
        "to postpone the fines by ten months",
        to="Prime Minister Ilir Berisha|XKX/pm/ilir-berisha",
    ),
    G(
        "appeal",
        "The United States|USA",
        "Prime Minister Ilir Berisha|XKX/pm/ilir-berisha",
        "sovereignty",
        "asked Prime Minister Ilir Berisha to postpone the fines by ten months",
    ),
    N(
        "reject",
        "he|XKX/pm/ilir-berisha",
        "The United States|USA",
        "sovereignty",
        "he turned the request down",
        "A law that is postponed each time somebody blocks a road is no law",
    ),
    S(
        "XKX/pm/ilir-berisha",
        "Berisha",
        "told",
        '"A law that is postponed each time somebody blocks a road is no law,"',
        form="direct",
        to="members of parliament|XKX/parliament",
    ),
    N(
        "mobilize",
        "KFOR|KFOR; Italian|ITA/mil; Slovenian troops|SVN/mil",
        "XKX",
        "troops",
        "sent Italian and Slovenian troops to two bridges over the Ibar on Wednesday",
    ),
    N(
        "meet",
        "Its commander, a Hungarian general|KFOR; the heads of the police|XKX/gov; the Serb List party|XKX/party/serb-list",
        "",
        "negotiations",
        "met the heads of the police and of the Serb List party",
    ),
    N(
        "agree",
        "Its commander, a Hungarian general|KFOR; the heads of the police|XKX/gov; the Serb List party|XKX/party/serb-list",
        "",
        "negotiations",
        "no understanding was reached",
        mod="negated",
    ),
    S(
        "ALB/pm",
        "Albania's prime minister, in Prague for a summit,",
        "criticised",
        "his colleague in Pristina for not coordinating with Washington",
    ),
    G(
        "accuse",
        "Albania's prime minister|ALB/pm",
        "his colleague in Pristina|XKX/pm/ilir-berisha",
        "relations",
        "criticised his colleague in Pristina for not coordinating with Washington",
    ),
    S(
        "RUS",
        "Russia, which has never recognised Kosovo,",
        "accused",
        'the EU of having "buried" the Brussels agreement',
        form="mixed",
    ),
    G("accuse", "Russia|RUS", "the EU|EU", "negotiations", 'accused the EU of having "buried" the Brussels agreement'),
    N("sign", "Russia|RUS", "Kosovo|XKX", "sovereignty", "which has never recognised Kosovo", mod="negated"),
    S(
        "RUS",
        "Russia, which has never recognised Kosovo,",
        "promised",
        "its full support in the Security Council",
        to="Belgrade|SRB",
    ),
    G(
        "promise",
        "Russia|RUS",
        "Belgrade|SRB",
        "sovereignty",
        "promised Belgrade its full support in the Security Council",
    ),
    S("HRV; MNE", "Croatia and Montenegro", "called for", "calm"),
    G("appeal", "Croatia|HRV; Montenegro|MNE", "XKX; SRB", "negotiations", "Croatia and Montenegro called for calm"),
    N("announce", "Kosovo|XKX", "Serbia|SRB", "sovereignty", "Kosovo declared independence from Serbia in 2008"),
    N("attack", "NATO|NATO", "Yugoslavia|YUG", "force", "NATO bombed Yugoslavia"),
)

story(
    "bulgaria-skopje-history-veto",
    "Balkan Daily",
    "2020-11-18",
    """
Bulgaria blocks North Macedonia's EU talks over language and history

Bulgaria on Tuesday refused to approve the European Union's negotiating framework for North Macedonia, dashing the hopes of Skopje, which changed the country's name two years ago to end a similar quarrel with Greece.
At a video conference of the bloc's 27 Europe ministers, Sofia's representative, Deputy Foreign Minister Kalina Stoeva, demanded that the neighbour drop the term "Macedonian language" from EU documents and stop what she described as hate speech against Bulgarians in school books.
"We want to see our friends at the table, but not at the price of our own history," Stoeva told Bulgarian journalists.
Germany, which holds the rotating presidency, had proposed a declaration that would stand beside the framework. It was rejected by Bulgaria and, an EU diplomat said, disliked by France and the Netherlands.
North Macedonia's foreign minister, Goran Trajkov, 47, accused Bulgaria of breaking the friendship treaty that the two countries signed in 2017. He denied that his government made any claim on its larger neighbour's territory or minorities.
Trajkov thanked Albania, whose own talks are tied to those of North Macedonia, for its patience, and Greece for speaking in favour of Skopje at the meeting.
The Czech Republic and Slovakia said in a joint note that they rejected the "falsification of history" as a condition for membership. Serbia, which opened its talks in 2014, and Turkey, which has waited since 2005, made no comment.
In Washington, the State Department called on Sofia and Skopje to return to the commission of historians on which both sit. Russia's embassy in Sofia, which was once accused of financing protests against the name change, posted a picture of Saints Cyril and Methodius without a word of text.
Hundreds of opposition supporters marched through Skopje in the evening, demanding the resignation of the prime minister. The police detained four of them.
North Macedonia joined NATO in March. Bulgaria was in 1992 the first country to recognise its independence.
""",
    N(
        "reject",
        "Bulgaria@1|BGR",
        "North Macedonia|MKD; the European Union|EU",
        "alliances",
        "refused to approve the European Union's negotiating framework for North Macedonia",
        "Bulgaria blocks North Macedonia's EU talks",
    ),
    N(
        "concede",
        "Skopje|MKD",
        "Greece|GRC",
        "sovereignty",
        "changed the country's name two years ago to end a similar quarrel with Greece",
    ),
    S(
        "BGR/mfa/kalina-stoeva",
        "Sofia's representative, Deputy Foreign Minister Kalina Stoeva,",
        "demanded",
        'the neighbour drop the term "Macedonian language" from EU documents and stop what she described as hate speech against Bulgarians in school books',
        form="mixed",
        date="2020-11-17",
    ),
    G(
        "demand",
        "Sofia's representative, Deputy Foreign Minister Kalina Stoeva|BGR/mfa/kalina-stoeva",
        "the neighbour|MKD",
        "sovereignty information",
        'the neighbour drop the term "Macedonian language" from EU documents',
    ),
    G(
        "accuse",
        "Sofia's representative, Deputy Foreign Minister Kalina Stoeva|BGR/mfa/kalina-stoeva",
        "the neighbour|MKD",
        "information",
        "what she described as hate speech against Bulgarians in school books",
    ),
    S(
        "BGR/mfa/kalina-stoeva",
        "Stoeva",
        "told",
        '"We want to see our friends at the table, but not at the price of our own history,"',
        form="direct",
        to="Bulgarian journalists|BGR/media",
    ),
    S(
        "DEU",
        "Germany, which holds the rotating presidency,",
        "had proposed",
        "a declaration that would stand beside the framework",
    ),
    G("offer", "Germany|DEU", "BGR", "alliances negotiations", "a declaration that would stand beside the framework"),
    N("reject", "Bulgaria|BGR", "Germany|DEU", "alliances negotiations", "It was rejected by Bulgaria"),
    S("EU?", "an EU diplomat", "said", "disliked by France and the Netherlands"),
    S(
        "MKD/mfa/goran-trajkov",
        "North Macedonia's foreign minister, Goran Trajkov, 47,",
        "accused",
        "Bulgaria of breaking the friendship treaty that the two countries signed in 2017",
    ),
    G(
        "accuse",
        "North Macedonia's foreign minister, Goran Trajkov|MKD/mfa/goran-trajkov",
        "Bulgaria|BGR",
        "negotiations",
        "accused Bulgaria of breaking the friendship treaty",
    ),
    G(
        "sign",
        "the two countries|MKD; the two countries|BGR",
        "",
        "relations",
        "the friendship treaty that the two countries signed in 2017",
    ),
    S(
        "MKD/mfa/goran-trajkov",
        "He",
        "denied",
        "his government made any claim on its larger neighbour's territory or minorities",
    ),
    G(
        "deny",
        "He|MKD/mfa/goran-trajkov",
        "BGR",
        "territory",
        "denied that his government made any claim on its larger neighbour's territory or minorities",
    ),
    S(
        "MKD/mfa/goran-trajkov",
        "Trajkov",
        "thanked",
        "Albania",
        "for its patience",
        "Greece for speaking in favour of Skopje at the meeting",
    ),
    G(
        "praise",
        "Trajkov|MKD/mfa/goran-trajkov",
        "Albania|ALB; Greece|GRC",
        "alliances",
        "Trajkov thanked Albania",
        "Greece for speaking in favour of Skopje at the meeting",
    ),
    G("praise", "Greece|GRC", "Skopje|MKD", "alliances", "speaking in favour of Skopje at the meeting"),
    S(
        "CZE; SVK",
        "The Czech Republic and Slovakia",
        ["said", "in a joint note"],
        'they rejected the "falsification of history" as a condition for membership',
        form="mixed",
    ),
    G(
        "reject",
        "The Czech Republic|CZE; Slovakia|SVK",
        "BGR",
        "alliances",
        'they rejected the "falsification of history" as a condition for membership',
    ),
    S(
        "USA/state",
        "the State Department",
        "called on",
        "to return to the commission of historians on which both sit",
        to="Sofia|BGR; Skopje|MKD",
    ),
    G(
        "appeal",
        "the State Department|USA/state",
        "Sofia|BGR; Skopje|MKD",
        "negotiations",
        "called on Sofia and Skopje to return to the commission of historians",
    ),
    S("?", None, "accused@1", "of financing protests against the name change"),
    G(
        "accuse",
        "?",
        "Russia's embassy in Sofia|RUS/embassy",
        "sovereignty",
        "was once accused of financing protests against the name change",
    ),
    N(
        "protest",
        "Hundreds of opposition supporters|MKD/party",
        "the prime minister|MKD/pm",
        "leadership",
        "Hundreds of opposition supporters marched through Skopje in the evening",
    ),
    S("MKD/party", "Hundreds of opposition supporters", "demanding", "the resignation of the prime minister"),
    G(
        "demand",
        "Hundreds of opposition supporters|MKD/party",
        "the prime minister|MKD/pm",
        "leadership",
        "demanding the resignation of the prime minister",
    ),
    N("coerce", "The police|MKD/gov", "them|MKD/party", "human_rights", "The police detained four of them"),
    N(
        "sign",
        "Bulgaria|BGR",
        "its independence|MKD",
        "sovereignty",
        "Bulgaria was in 1992 the first country to recognise its independence",
    ),
)

story(
    "us-eu-steel-bourbon-retaliation",
    "Atlantic Business News",
    "2018-06-12",
    """
EU readies duties on bourbon as steel dispute widens

BRUSSELS, June 12 (ABN) - The European Union will impose duties on 2.8 billion euros' worth of American goods, including bourbon, jeans and motorcycles, from July 1 in response to U.S. tariffs on steel and aluminium, its trade commissioner said on Tuesday.
"We did not want this quarrel," Commissioner Annika Dahlberg, a Swede, told a news conference in Brussels. "The United States leaves us no choice."
Washington imposed tariffs of 25 percent on steel and 10 percent on aluminium from the EU, Canada and Mexico on June 1, citing national security. The step was condemned at the time by Germany, whose industry ships a million tonnes of steel to the United States each year.
U.S. Commerce Undersecretary Dale Whitcomb rejected the European argument that the tariffs break the rules of the World Trade Organization. He accused Brussels of hiding behind a 10 percent duty on cars while its members "sell us Mercedes and Volvos at 2.5", and said the president might order a 20 percent tariff on European vehicles.
France urged its partners not to yield. Finance Minister Luc Ferrand said Paris would agree to talks with Washington only if the steel tariffs were lifted first.
Mexico has already put duties on American pork and cheese. Canada, the largest foreign supplier of steel to its neighbour, has announced that it will retaliate on July 1, Canada Day.
Ottawa's foreign minister is due to meet her American counterpart in Washington on Thursday.
China, which is fighting a trade dispute of its own with the Trump administration, offered on Monday to coordinate its reply with the Europeans. A Commission spokesman said there were no plans to do so and blamed Chinese subsidies for the glut on the world market.
Kentucky distillers appealed to the White House to keep whiskey out of the conflict. In Milwaukee, motorcycle maker Harding & Sons warned workers that production for Europe could be moved to Thailand.
Britain, which is to leave the EU next March, has not asked for an exemption of its own. Shares in German carmakers fell by 2 percent.
""",
    S(
        "EU/commission/annika-dahlberg",
        "its trade commissioner",
        "said",
        "The European Union will impose duties on 2.8 billion euros' worth of American goods, including bourbon, jeans and motorcycles, from July 1 in response to U.S. tariffs on steel and aluminium",
        date="2018-06-12",
    ),
    G(
        "threaten",
        "The European Union|EU",
        "American goods|USA",
        "trade",
        "The European Union will impose duties on 2.8 billion euros' worth of American goods",
        "EU readies duties on bourbon",
        by="2018-07-01: from July 1",
    ),
    S(
        "EU/commission/annika-dahlberg",
        "Commissioner Annika Dahlberg, a Swede,",
        "told",
        '"We did not want this quarrel,"',
        '"The United States leaves us no choice."',
        form="direct",
        to="a news conference|?/media",
        date="2018-06-12",
    ),
    G(
        "accuse",
        "Commissioner Annika Dahlberg|EU/commission/annika-dahlberg",
        "The United States|USA",
        "trade",
        "The United States leaves us no choice",
    ),
    N(
        "sanction",
        "Washington|USA",
        "the EU|EU; Canada|CAN; Mexico|MEX",
        "trade",
        "Washington imposed tariffs of 25 percent on steel and 10 percent on aluminium from the EU, Canada and Mexico on June 1",
        "U.S. tariffs on steel and aluminium",
    ),
    S("USA", "Washington", "citing", "national security"),
    N("accuse", "Germany|DEU", "Washington|USA", "trade", "The step was condemned at the time by Germany"),
    S(
        "USA/gov/dale-whitcomb",
        "U.S. Commerce Undersecretary Dale Whitcomb",
        "rejected",
        "the European argument that the tariffs break the rules of the World Trade Organization",
    ),
    S("EU", "European@1", "argument", "the tariffs break the rules of the World Trade Organization", up=1),
    G("accuse", "European@1|EU", "USA", "trade", "the tariffs break the rules of the World Trade Organization"),
    G(
        "deny",
        "U.S. Commerce Undersecretary Dale Whitcomb|USA/gov/dale-whitcomb",
        "European@1|EU",
        "trade",
        "rejected the European argument",
        back=1,
    ),
    S(
        "USA/gov/dale-whitcomb",
        "He",
        "accused",
        'Brussels of hiding behind a 10 percent duty on cars while its members "sell us Mercedes and Volvos at 2.5"',
        form="mixed",
    ),
    G(
        "accuse",
        "He|USA/gov/dale-whitcomb",
        "Brussels|EU",
        "trade",
        "accused Brussels of hiding behind a 10 percent duty on cars",
    ),
    S("USA/gov/dale-whitcomb", "He", "said", "the president might order a 20 percent tariff on European vehicles"),
    G(
        "threaten",
        "the president|USA/president",
        "European vehicles|EU",
        "trade",
        "the president might order a 20 percent tariff on European vehicles",
        mod="hedged",
    ),
    S("FRA", "France", "urged", "not to yield", to="its partners|EUROPE"),
    G("appeal", "France|FRA", "its partners|EUROPE", "trade", "France urged its partners not to yield"),
    S(
        "FRA/gov/luc-ferrand",
        "Finance Minister Luc Ferrand",
        "said",
        "Paris would agree to talks with Washington only if the steel tariffs were lifted first",
    ),
    G(
        "offer",
        "Paris|FRA",
        "Washington|USA",
        "trade negotiations",
        "Paris would agree to talks with Washington",
        cond="prerequisite: only if the steel tariffs were lifted first",
    ),
    G("demand", "Paris|FRA", "Washington|USA", "trade", "the steel tariffs were lifted first"),
    N(
        "sanction",
        "Mexico|MEX",
        "American pork and cheese|USA",
        "trade",
        "Mexico has already put duties on American pork and cheese",
    ),
    S(
        "CAN",
        "Canada, the largest foreign supplier of steel to its neighbour,",
        "has announced",
        "it will retaliate on July 1, Canada Day",
    ),
    G(
        "threaten",
        "Canada|CAN",
        "its neighbour|USA",
        "trade",
        "it will retaliate on July 1",
        by="2018-07-01: on July 1",
    ),
    N(
        "meet",
        "Ottawa's foreign minister|CAN/mfa; her American counterpart|USA/state",
        "",
        "trade",
        "Ottawa's foreign minister is due to meet her American counterpart in Washington on Thursday",
        time="future",
    ),
    S(
        "CHN",
        "China, which is fighting a trade dispute of its own with the Trump administration,",
        "offered",
        "to coordinate its reply with the Europeans",
        date="2018-06-11",
    ),
    G(
        "offer",
        "China|CHN",
        "the Europeans|EU",
        "trade",
        "offered on Monday to coordinate its reply with the Europeans",
    ),
    S("EU/commission", "A Commission spokesman", "said", "there were no plans to do so"),
    G("reject", "A Commission spokesman|EU/commission", "China|CHN", "trade", "there were no plans to do so"),
    S("EU/commission", "A Commission spokesman", "blamed", "Chinese subsidies for the glut on the world market"),
    G(
        "accuse",
        "A Commission spokesman|EU/commission",
        "Chinese|CHN",
        "trade",
        "blamed Chinese subsidies for the glut on the world market",
    ),
    S(
        "USA/business",
        "Kentucky distillers",
        "appealed",
        "to keep whiskey out of the conflict",
        to="the White House|USA/president",
    ),
    G(
        "appeal",
        "Kentucky distillers|USA/business",
        "the White House|USA/president",
        "trade",
        "appealed to the White House to keep whiskey out of the conflict",
    ),
    S(
        "USA/business/harding-sons",
        "motorcycle maker Harding & Sons",
        "warned",
        "production for Europe could be moved to Thailand",
        to="workers|USA/public",
    ),
    N("appeal", "Britain|GBR", "USA", "trade", "has not asked for an exemption of its own", mod="negated"),
)

story(
    "czech-expulsions-moscow-briefing",
    "Novosti Volgi news agency",
    "2021-04-28",
    """
Russia will respond in kind to Prague's expulsion of embassy staff, ministry says

MOSCOW, April 28. Russia will cut the Czech embassy in Moscow to the same number of employees that remains to the Russian mission in Prague, Foreign Ministry spokeswoman Irina Zavyalova said at a weekly briefing on Wednesday.
"The Czech side has three weeks. By May 20 the numbers must be equal," the diplomat stressed.
The Czech Republic expelled 18 Russian diplomats on April 17, alleging that officers of the GRU were behind the explosion of an ammunition depot near Vrbetice in 2014, in which two people died. Moscow expelled 20 Czechs a day later.
According to Zavyalova, the accusations are absurd and were ordered from across the ocean. "Not a single document has been presented to us in seven years," she pointed out.
She noted that Slovakia, Lithuania, Latvia and Estonia had expelled seven more Russian diplomats last week "out of pseudo-solidarity" and promised that not one of these steps would remain unanswered. The ambassadors of the four countries were summoned to the ministry on Wednesday morning.
The spokeswoman thanked Hungary, which had refused to send anyone home, and voiced gratitude to the president of the Czech Republic for calling on his compatriots to wait for the end of the investigation.
Commenting on a statement by NATO in support of Prague, she described the alliance as a branch of the US State Department. Washington itself imposed sanctions on Russia on April 15 and expelled ten employees of the embassy.
Earlier, the Czech foreign minister told the newspaper Lidovy Kuryr that Prague would remove Rosatom from the tender for a new reactor at Dukovany. The Russian corporation said it regretted the decision and called it politically motivated.
Bulgaria's prosecutors reported on Wednesday that they were investigating six Russian citizens over blasts at arms factories in 2011 to 2020. The embassy in Sofia denied any link.
The Kremlin press service said earlier that the presidents of Russia and Belarus had discussed the actions of the Czech authorities by telephone. Czechoslovakia was invaded by five states of the Warsaw Pact in 1968.
""",
    S(
        "RUS/mfa/irina-zavyalova",
        "Foreign Ministry spokeswoman Irina Zavyalova",
        "said",
        "Russia will cut the Czech embassy in Moscow to the same number of employees that remains to the Russian mission in Prague",
        date="2021-04-28",
    ),
    G(
        "threaten",
        "Russia@1|RUS",
        "the Czech embassy in Moscow|CZE/embassy",
        "relations",
        "Russia will cut the Czech embassy in Moscow to the same number of employees",
        "Russia will respond in kind to Prague's expulsion of embassy staff",
        by="2021-05-20: By May 20",
    ),
    S(
        "RUS/mfa/irina-zavyalova",
        "the diplomat",
        "stressed",
        '"The Czech side has three weeks. By May 20 the numbers must be equal,"',
        form="direct",
        date="2021-04-28",
    ),
    G(
        "demand",
        "the diplomat|RUS/mfa/irina-zavyalova",
        "The Czech side|CZE",
        "relations",
        "By May 20 the numbers must be equal",
        by="2021-05-20: By May 20",
    ),
    N(
        "sanction",
        "The Czech Republic|CZE",
        "18 Russian diplomats|RUS/embassy",
        "relations",
        "The Czech Republic expelled 18 Russian diplomats on April 17",
    ),
    S(
        "CZE",
        "The Czech Republic",
        "alleging",
        "officers of the GRU were behind the explosion of an ammunition depot near Vrbetice in 2014, in which two people died",
    ),
    G(
        "accuse",
        "The Czech Republic|CZE",
        "officers of the GRU|RUS/intel",
        "force",
        "officers of the GRU were behind the explosion of an ammunition depot",
    ),
    N("sanction", "Moscow|RUS", "20 Czechs|CZE/embassy", "relations", "Moscow expelled 20 Czechs a day later"),
    S(
        "RUS/mfa/irina-zavyalova",
        "Zavyalova",
        "According to",
        "the accusations are absurd and were ordered from across the ocean",
    ),
    G(
        "deny",
        "Zavyalova|RUS/mfa/irina-zavyalova",
        "CZE",
        "force",
        "the accusations are absurd",
        "Not a single document has been presented to us in seven years",
    ),
    G(
        "accuse",
        "Zavyalova|RUS/mfa/irina-zavyalova",
        "across the ocean|USA",
        "sovereignty",
        "were ordered from across the ocean",
    ),
    S(
        "RUS/mfa/irina-zavyalova",
        "she",
        "pointed out",
        '"Not a single document has been presented to us in seven years,"',
        form="direct",
    ),
    S(
        "RUS/mfa/irina-zavyalova",
        "She",
        "noted",
        'Slovakia, Lithuania, Latvia and Estonia had expelled seven more Russian diplomats last week "out of pseudo-solidarity"',
        form="mixed",
    ),
    G(
        "sanction",
        "Slovakia|SVK; Lithuania|LTU; Latvia|LVA; Estonia|EST",
        "Russian diplomats|RUS/embassy",
        "relations",
        "Slovakia, Lithuania, Latvia and Estonia had expelled seven more Russian diplomats last week",
    ),
    G(
        "accuse",
        "She|RUS/mfa/irina-zavyalova",
        "Slovakia|SVK; Lithuania|LTU; Latvia|LVA; Estonia|EST",
        "relations",
        '"out of pseudo-solidarity"',
    ),
    S("RUS/mfa/irina-zavyalova", "She", "promised", "not one of these steps would remain unanswered"),
    G(
        "threaten",
        "She|RUS/mfa/irina-zavyalova",
        "Slovakia|SVK; Lithuania|LTU; Latvia|LVA; Estonia|EST",
        "relations",
        "not one of these steps would remain unanswered",
    ),
    N(
        "accuse",
        "the ministry|RUS/mfa",
        "The ambassadors of the four countries|SVK/embassy; The ambassadors of the four countries|LTU/embassy; The ambassadors of the four countries|LVA/embassy; The ambassadors of the four countries|EST/embassy",
        "relations",
        "The ambassadors of the four countries were summoned to the ministry on Wednesday morning",
    ),
    S("RUS/mfa/irina-zavyalova", "The spokeswoman", "thanked", "Hungary, which had refused to send anyone home"),
    G(
        "praise",
        "The spokeswoman|RUS/mfa/irina-zavyalova",
        "Hungary|HUN",
        "relations",
        "The spokeswoman thanked Hungary",
    ),
    G("reject", "Hungary|HUN", "CZE", "relations", "which had refused to send anyone home"),
    S(
        "RUS/mfa/irina-zavyalova",
        "The spokeswoman",
        "voiced gratitude to",
        "the president of the Czech Republic for calling on his compatriots to wait for the end of the investigation",
    ),
    G(
        "praise",
        "The spokeswoman|RUS/mfa/irina-zavyalova",
        "the president of the Czech Republic|CZE/president",
        "relations",
        "voiced gratitude to the president of the Czech Republic",
    ),
    S(
        "CZE/president",
        "the president of the Czech Republic",
        "calling on",
        "to wait for the end of the investigation",
        to="his compatriots|CZE/public",
        up=1,
    ),
    G(
        "appeal",
        "the president of the Czech Republic|CZE/president",
        "his compatriots|CZE/public",
        "justice",
        "calling on his compatriots to wait for the end of the investigation",
    ),
    N("praise", "NATO|NATO", "Prague|CZE", "alliances", "a statement by NATO in support of Prague"),
    S("RUS/mfa/irina-zavyalova", "she", "described", "the alliance as a branch of the US State Department"),
    G(
        "accuse",
        "she|RUS/mfa/irina-zavyalova",
        "the alliance|NATO",
        "alliances",
        "she described the alliance as a branch of the US State Department",
    ),
    N(
        "sanction",
        "Washington|USA",
        "Russia|RUS",
        "sanctions relations",
        "Washington itself imposed sanctions on Russia on April 15 and expelled ten employees of the embassy",
    ),
    S(
        "CZE/mfa",
        "the Czech foreign minister",
        "told",
        "Prague would remove Rosatom from the tender for a new reactor at Dukovany",
        to="the newspaper Lidovy Kuryr|CZE/media/lidovy-kuryr",
        relays="the newspaper Lidovy Kuryr|CZE/media/lidovy-kuryr",
    ),
    G(
        "threaten",
        "Prague|CZE",
        "Rosatom|RUS/business/rosatom",
        "nuclear trade",
        "Prague would remove Rosatom from the tender for a new reactor",
    ),
    S("RUS/business/rosatom", "The Russian corporation", "said", "it regretted the decision"),
    S("RUS/business/rosatom", "The Russian corporation", "called", "it politically motivated"),
    G(
        "accuse",
        "The Russian corporation|RUS/business/rosatom",
        "CZE",
        "nuclear trade",
        "it regretted the decision and called it politically motivated",
        back=1,
    ),
    S(
        "BGR/court",
        "Bulgaria's prosecutors",
        "reported",
        "they were investigating six Russian citizens over blasts at arms factories in 2011 to 2020",
        date="2021-04-28",
    ),
    G(
        "accuse",
        "Bulgaria's prosecutors|BGR/court",
        "six Russian citizens|RUS",
        "force justice",
        "they were investigating six Russian citizens over blasts at arms factories",
    ),
    S("RUS/embassy", "The embassy in Sofia", "denied", "any link"),
    G(
        "deny",
        "The embassy in Sofia|RUS/embassy",
        "Bulgaria's prosecutors|BGR/court",
        "force justice",
        "The embassy in Sofia denied any link",
    ),
    S(
        "RUS/president",
        "The Kremlin press service",
        "said",
        "the presidents of Russia and Belarus had discussed the actions of the Czech authorities by telephone",
    ),
    G(
        "meet",
        "the presidents of Russia and Belarus|RUS/president; the presidents of Russia and Belarus|BLR/president",
        "",
        "relations",
        "the presidents of Russia and Belarus had discussed the actions of the Czech authorities by telephone",
    ),
    N(
        "attack",
        "five states of the Warsaw Pact|WARSAW-PACT",
        "Czechoslovakia|CSK",
        "force",
        "Czechoslovakia was invaded by five states of the Warsaw Pact in 1968",
    ),
)

story(
    "armenia-syunik-border-clash",
    "Caucasus Courier",
    "2022-08-10",
    """
Armenia asks Russia for help after three soldiers killed near Azerbaijani border

YEREVAN -- Three Armenian soldiers were killed and eleven wounded on Tuesday by Azerbaijani artillery fire near the town of Sisian in the southern province of Syunik, the Defense Ministry in Yerevan said.
Azerbaijan's Defense Ministry denied that its troops had opened fire first. It accused the Armenian side of sending a group of saboteurs to mine a supply road and said two Azerbaijani conscripts, both aged 19, had died.
The clashes were the deadliest since November 2021, when Russia brokered a truce between the two neighbors.
Armenian Prime Minister Vahan Sargsian turned to the Collective Security Treaty Organization, a Russian-led alliance of six former Soviet republics, with an official request for military assistance. The secretariat of the bloc in Moscow said it would send a mission "to study the situation."
Sargsian told parliament that such an answer was shameful. "If the alliance cannot say who attacked whom, we shall have to think about whether we need it," he said.
Opposition lawmakers in Yerevan demanded that he step down, accusing him of having surrendered land to Baku for two years. Police arrested at least 40 protesters outside the Government House, among them a French citizen.
Turkey expressed full support for Azerbaijan and urged Armenia to open a land corridor to the exclave of Nakhichevan. Iran, which borders both countries, warned that it would not tolerate any change of frontiers in the region, and moved an armored brigade to the Aras River.
The foreign ministers of Armenia and Azerbaijan are to meet in Brussels on August 31 at the invitation of the European Union. Washington and Paris welcomed the meeting. Georgia, which hosted an earlier round in July, has offered Batumi for the next.
Kazakhstan and Belarus, both members of the CSTO and both on good terms with Baku, have remained silent.
Azerbaijan recaptured much of Nagorno-Karabakh in a 44-day war in 2020, using drones bought from Turkey and Israel. Some 2,000 Russian peacekeepers were deployed afterward.
""",
    S(
        "ARM/mod",
        "the Defense Ministry in Yerevan",
        "said",
        "Three Armenian soldiers were killed and eleven wounded on Tuesday by Azerbaijani artillery fire near the town of Sisian in the southern province of Syunik",
    ),
    G(
        "attack",
        "Azerbaijani@1|AZE/mil",
        "Three Armenian soldiers|ARM/mil",
        "force",
        "Three Armenian soldiers were killed and eleven wounded on Tuesday by Azerbaijani artillery fire",
        "three soldiers killed near Azerbaijani border",
    ),
    S("AZE/mod", "Azerbaijan's Defense Ministry", "denied", "its troops had opened fire first"),
    G(
        "deny",
        "Azerbaijan's Defense Ministry|AZE/mod",
        "ARM/mod",
        "force",
        "denied that its troops had opened fire first",
    ),
    S("AZE/mod", "It", "accused", "the Armenian side of sending a group of saboteurs to mine a supply road"),
    G(
        "accuse",
        "It|AZE/mod",
        "the Armenian side|ARM",
        "force",
        "accused the Armenian side of sending a group of saboteurs to mine a supply road",
    ),
    G("attack", "the Armenian side|ARM", "AZE", "force", "sending a group of saboteurs to mine a supply road"),
    S("AZE/mod", "It", "said", "two Azerbaijani conscripts, both aged 19, had died"),
    S(
        "ARM/pm/vahan-sargsian",
        "Armenian Prime Minister Vahan Sargsian",
        "request",
        "for military assistance",
        to="the Collective Security Treaty Organization, a Russian-led alliance of six former Soviet republics|CSTO",
    ),
    G(
        "appeal",
        "Armenian Prime Minister Vahan Sargsian|ARM/pm/vahan-sargsian",
        "the Collective Security Treaty Organization|CSTO",
        "alliances troops",
        "with an official request for military assistance",
        "Armenia asks Russia for help",
    ),
    S(
        "CSTO",
        "The secretariat of the bloc in Moscow",
        "said",
        'it would send a mission "to study the situation."',
        form="mixed",
    ),
    G("announce", "The secretariat of the bloc|CSTO", "ARM", "alliances", "it would send a mission"),
    S("ARM/pm/vahan-sargsian", "Sargsian", "told", "such an answer was shameful", to="parliament|ARM/parliament"),
    G("accuse", "Sargsian|ARM/pm/vahan-sargsian", "CSTO", "alliances", "such an answer was shameful"),
    S(
        "ARM/pm/vahan-sargsian",
        "he",
        "said",
        '"If the alliance cannot say who attacked whom, we shall have to think about whether we need it,"',
        form="direct",
        to="parliament|ARM/parliament",
    ),
    G(
        "threaten",
        "we|ARM",
        "the alliance|CSTO",
        "alliances",
        "we shall have to think about whether we need it",
        cond="if: If the alliance cannot say who attacked whom",
    ),
    G(
        "demand",
        "he|ARM/pm/vahan-sargsian",
        "the alliance|CSTO",
        "alliances",
        "If the alliance cannot say who attacked whom",
    ),
    S("ARM/parliament", "Opposition lawmakers in Yerevan", "demanded", "he step down"),
    G(
        "demand",
        "Opposition lawmakers in Yerevan|ARM/parliament",
        "he@1|ARM/pm/vahan-sargsian",
        "leadership",
        "Opposition lawmakers in Yerevan demanded that he step down",
    ),
    S(
        "ARM/parliament",
        "Opposition lawmakers in Yerevan",
        "accusing",
        "him of having surrendered land to Baku for two years",
    ),
    G(
        "accuse",
        "Opposition lawmakers in Yerevan|ARM/parliament",
        "him|ARM/pm/vahan-sargsian",
        "territory",
        "accusing him of having surrendered land to Baku for two years",
    ),
    N(
        "coerce",
        "Police|ARM/gov",
        "at least 40 protesters|ARM/public; a French citizen|FRA",
        "human_rights",
        "Police arrested at least 40 protesters outside the Government House, among them a French citizen",
    ),
    N("praise", "Turkey|TUR", "Azerbaijan|AZE", "alliances", "Turkey expressed full support for Azerbaijan"),
    S("TUR", "Turkey", "urged", "to open a land corridor to the exclave of Nakhichevan", to="Armenia|ARM"),
    G(
        "appeal",
        "Turkey|TUR",
        "Armenia|ARM",
        "territory shipping",
        "urged Armenia to open a land corridor to the exclave of Nakhichevan",
    ),
    S(
        "IRN",
        "Iran, which borders both countries,",
        "warned",
        "it would not tolerate any change of frontiers in the region",
    ),
    G("reject", "Iran|IRN", "AZE; TUR", "territory", "it would not tolerate any change of frontiers in the region"),
    N("mobilize", "Iran|IRN/mil", "", "troops", "moved an armored brigade to the Aras River"),
    N(
        "meet",
        "The foreign ministers of Armenia and Azerbaijan|ARM/mfa; The foreign ministers of Armenia and Azerbaijan|AZE/mfa",
        "",
        "negotiations",
        "The foreign ministers of Armenia and Azerbaijan are to meet in Brussels on August 31",
        time="future",
    ),
    N("appeal", "the European Union|EU", "ARM/mfa; AZE/mfa", "negotiations", "at the invitation of the European Union"),
    S("USA; FRA", "Washington and Paris", "welcomed", "the meeting"),
    G("praise", "Washington|USA; Paris|FRA", "ARM; AZE", "negotiations", "Washington and Paris welcomed the meeting"),
    S("GEO", "Georgia, which hosted an earlier round in July,", "has offered", "Batumi for the next"),
    G("offer", "Georgia|GEO", "ARM; AZE", "negotiations", "has offered Batumi for the next"),
    N(
        "attack",
        "Azerbaijan|AZE",
        "Nagorno-Karabakh|ARTSAKH",
        "territory force",
        "Azerbaijan recaptured much of Nagorno-Karabakh in a 44-day war in 2020",
    ),
    N(
        "cooperate",
        "Azerbaijan|AZE; Turkey|TUR; Israel|ISR",
        "",
        "weapons",
        "using drones bought from Turkey and Israel",
    ),
    N(
        "mobilize",
        "Russian peacekeepers|RUS/mil",
        "",
        "troops",
        "Some 2,000 Russian peacekeepers were deployed afterward",
    ),
)

story(
    "georgia-agents-law-airport",
    "Nordic Public Radio",
    "2024-05-08",
    """
Georgia refuses entry to two EU lawmakers as protests against 'agents' bill go on

Georgian border police turned back two members of the European Parliament at Tbilisi airport on Tuesday, hours before a further demonstration against a bill that would force groups with money from abroad to register as agents.
The two, a Lithuanian and a Finn, were put on a flight to Istanbul. They had planned to address the crowd in front of parliament.
Prime Minister Zurab Kvirikashvili said they had come to insult the Georgian people. He accused the European Union and the United States of financing "a second front" against Russia on Georgian soil, and promised that the bill would be passed by May 17.
The president, Nana Gelovani, who was elected with the votes of the ruling party but has broken with it, has vowed to veto the bill. The party has enough seats to override her.
"They call it transparency. It is a Russian law, and it was written for a Russian audience," Gelovani told Nordic Public Radio.
Moscow has denied any part in the bill. A spokesman for the Kremlin said on Monday that it was the West that was interfering in the affairs of its neighbour.
The European Parliament's president demanded an explanation from Tbilisi and said the treatment of the two members was unacceptable. The European Commission warned that Georgia's application for membership, which was accepted in December together with those of Moldova and Ukraine, would be frozen if the bill became law.
The American ambassador was asked by the government to leave a meeting on Friday. Washington has since suspended a joint exercise with the Georgian army that was due in July.
Hungary's foreign minister flew to Tbilisi on Wednesday and congratulated the government on its courage. Hungary and Slovakia blocked a joint statement by the EU's 27 members last week.
Police used tear gas and water cannon against the protesters on Saturday night. Human Rights Watch called on the authorities to investigate the beating of an opposition leader, who lost four teeth.
Russia fought a war with Georgia in 2008 and has since recognised the independence of Abkhazia and South Ossetia.
""",
    N(
        "coerce",
        "Georgian border police|GEO/gov",
        "two members of the European Parliament|EU/parliament",
        "relations",
        "Georgian border police turned back two members of the European Parliament at Tbilisi airport on Tuesday",
        "Georgia refuses entry to two EU lawmakers",
    ),
    N(
        "protest",
        "GEO/public",
        "GEO/gov",
        "human_rights",
        "a further demonstration against a bill that would force groups with money from abroad to register as agents",
        "protests against 'agents' bill go on",
    ),
    N(
        "coerce",
        "GEO/gov",
        "The two, a Lithuanian and a Finn|EU/parliament",
        "relations",
        "were put on a flight to Istanbul",
    ),
    S("EU/parliament", "They", "had planned", "to address the crowd in front of parliament"),
    S(
        "GEO/pm/zurab-kvirikashvili",
        "Prime Minister Zurab Kvirikashvili",
        "said",
        "they had come to insult the Georgian people",
    ),
    G(
        "accuse",
        "Prime Minister Zurab Kvirikashvili|GEO/pm/zurab-kvirikashvili",
        "they|EU/parliament",
        "relations",
        "they had come to insult the Georgian people",
    ),
    S(
        "GEO/pm/zurab-kvirikashvili",
        "He",
        "accused",
        'the European Union and the United States of financing "a second front" against Russia on Georgian soil',
        form="mixed",
    ),
    G(
        "accuse",
        "He|GEO/pm/zurab-kvirikashvili",
        "the European Union|EU; the United States|USA",
        "sovereignty",
        'the European Union and the United States of financing "a second front"',
    ),
    S("GEO/pm/zurab-kvirikashvili", "He", "promised", "the bill would be passed by May 17"),
    G(
        "promise",
        "He|GEO/pm/zurab-kvirikashvili",
        "",
        "human_rights",
        "the bill would be passed by May 17",
        by="2024-05-17: by May 17",
    ),
    S(
        "GEO/president/nana-gelovani",
        "The president, Nana Gelovani, who was elected with the votes of the ruling party but has broken with it,",
        "has vowed",
        "to veto the bill",
    ),
    G(
        "threaten",
        "The president, Nana Gelovani|GEO/president/nana-gelovani",
        "the ruling party|GEO/party",
        "human_rights",
        "has vowed to veto the bill",
    ),
    S(
        "GEO/president/nana-gelovani",
        "Gelovani",
        "told",
        '"They call it transparency. It is a Russian law, and it was written for a Russian audience,"',
        form="direct",
        to="Nordic Public Radio|?/media",
    ),
    G(
        "accuse",
        "Gelovani|GEO/president/nana-gelovani",
        "They|GEO/gov",
        "human_rights sovereignty",
        "It is a Russian law, and it was written for a Russian audience",
    ),
    C("They|GEO/gov", "", "a Russian audience|RUS", "it was written for a Russian audience"),
    S("GEO/gov", "They", "call", "it transparency", up=1),
    S("RUS", "Moscow", "has denied", "any part in the bill"),
    G("deny", "Moscow|RUS", "GEO/president/nana-gelovani", "sovereignty", "Moscow has denied any part in the bill"),
    S(
        "RUS/president",
        "A spokesman for the Kremlin",
        "said",
        "it was the West that was interfering in the affairs of its neighbour",
        date="2024-05-06",
    ),
    G(
        "accuse",
        "A spokesman for the Kremlin|RUS/president",
        "the West|WEST",
        "sovereignty",
        "it was the West that was interfering in the affairs of its neighbour",
    ),
    S("EU/parliament", "The European Parliament's president", "demanded", "an explanation from Tbilisi"),
    G(
        "demand",
        "The European Parliament's president|EU/parliament",
        "Tbilisi|GEO",
        "relations",
        "demanded an explanation from Tbilisi",
    ),
    S(
        "EU/parliament",
        "The European Parliament's president",
        "said",
        "the treatment of the two members was unacceptable",
    ),
    G(
        "accuse",
        "The European Parliament's president|EU/parliament",
        "Tbilisi|GEO",
        "relations",
        "the treatment of the two members was unacceptable",
    ),
    S(
        "EU/commission",
        "The European Commission",
        "warned",
        "Georgia's application for membership, which was accepted in December together with those of Moldova and Ukraine, would be frozen if the bill became law",
    ),
    G(
        "threaten",
        "The European Commission|EU/commission",
        "Georgia's application for membership|GEO",
        "alliances human_rights",
        "Georgia's application for membership",
        "would be frozen",
        cond="if: if the bill became law",
    ),
    G("demand", "The European Commission|EU/commission", "GEO", "human_rights", "if the bill became law"),
    G(
        "agree",
        "EU",
        "Georgia's application|GEO; Moldova|MDA; Ukraine|UKR",
        "alliances",
        "which was accepted in December together with those of Moldova and Ukraine",
    ),
    S(
        "GEO/gov",
        "the government",
        "was asked",
        "to leave a meeting",
        to="The American ambassador|USA/embassy",
        date="2024-05-03",
    ),
    G(
        "demand",
        "the government|GEO/gov",
        "The American ambassador|USA/embassy",
        "relations",
        "The American ambassador was asked by the government to leave a meeting on Friday",
    ),
    N(
        "sanction",
        "Washington|USA",
        "the Georgian army|GEO/mil",
        "alliances",
        "Washington has since suspended a joint exercise with the Georgian army",
    ),
    N(
        "meet",
        "Hungary's foreign minister|HUN/mfa; the government|GEO/gov",
        "",
        "relations",
        "Hungary's foreign minister flew to Tbilisi on Wednesday",
    ),
    S("HUN/mfa", "Hungary's foreign minister", "congratulated", "the government on its courage"),
    G(
        "praise",
        "Hungary's foreign minister|HUN/mfa",
        "the government|GEO/gov",
        "sovereignty",
        "congratulated the government on its courage",
    ),
    N(
        "reject",
        "Hungary|HUN; Slovakia|SVK",
        "the EU's 27 members|EU",
        "alliances",
        "Hungary and Slovakia blocked a joint statement by the EU's 27 members last week",
    ),
    N(
        "attack",
        "Police|GEO/gov",
        "the protesters|GEO/public",
        "human_rights",
        "Police used tear gas and water cannon against the protesters on Saturday night",
    ),
    S(
        "HRW",
        "Human Rights Watch",
        "called on",
        "to investigate the beating of an opposition leader, who lost four teeth",
        to="the authorities|GEO/gov",
    ),
    G(
        "appeal",
        "Human Rights Watch|HRW",
        "the authorities|GEO/gov",
        "human_rights justice",
        "called on the authorities to investigate the beating of an opposition leader",
    ),
    N("attack", "Russia|RUS", "Georgia|GEO", "force", "Russia fought a war with Georgia in 2008"),
    N(
        "sign",
        "Russia|RUS",
        "Abkhazia|ABKHAZIA; South Ossetia|SOUTH-OSSETIA",
        "sovereignty",
        "has since recognised the independence of Abkhazia and South Ossetia",
    ),
)

story(
    "sanctions-bishkek-detour-opinion",
    "The Baltic Review",
    "2023-03-24",
    """
The washing machines of Bishkek

By Marta Ozola

Last year Kyrgyzstan imported more washing machines from the European Union than in the ten years before. I do not believe that the Kyrgyz have begun to wash more. I believe that the chips in those machines fly in missiles over Kharkiv.

Officials in Brussels say privately that they have known this since the summer. In public the European Commission insists that its ten packages of sanctions on Russia are working, and points to the fall in Russian car production as proof.

The United States has been less patient. The Treasury last month warned banks in Kazakhstan, Armenia and Turkey that they would lose access to the dollar if they went on serving Russian buyers. Two Turkish banks stopped accepting Russian cards within days. The government in Ankara denies that it bowed to anybody.

Kazakhstan claims that it is a victim of geography. Its deputy trade minister, Arman Seitkali, told me in Astana that his country could not put a policeman behind each lorry on the longest land border in the world. He accused European firms of selling to anyone who pays and then blaming the customs officers of others. He has a point.

Germany is a case in itself. Its exports to the Kyrgyz republic rose by 900 per cent, and its chancellor maintains that companies are responsible for checking their own customers. The Association of Eastern Trade in Berlin rejects any duty to do so beyond the law.

Poland, Lithuania, Latvia and Estonia have demanded that the eleventh package include sanctions on third countries. Hungary has threatened to veto it unless Budapest's OTP bank is struck from a Ukrainian list of "sponsors of war". Austria, some diplomats say, is glad to hide behind the Hungarians.

China, meanwhile, has told Moscow that trade will go on as before, if one believes the Russian newspapers. The foreign ministry in Beijing says that it opposes sanctions which have no basis in international law, and it has called on Washington to stop putting pressure on Chinese firms.

My own government in Riga must stop pretending too: a third of the lorries queuing at Terehova carry goods that are said to be bound for Tashkent. Uzbekistan says it has never seen most of them.
""",
    S("AUTHOR", "I", "believe@0", "the Kyrgyz have begun to wash more"),
    S("AUTHOR", "I", "believe@1", "the chips in those machines fly in missiles over Kharkiv"),
    S("EU?", "Officials in Brussels", "say", "they have known this since the summer"),
    S(
        "EU/commission",
        "the European Commission",
        ["insists", "points to"],
        "its ten packages of sanctions on Russia are working",
        "the fall in Russian car production as proof",
    ),
    G(
        "sanction",
        "the European Commission|EU",
        "Russia|RUS",
        "sanctions",
        "its ten packages of sanctions on Russia",
        time="present",
    ),
    S(
        "USA/gov",
        "The Treasury",
        "warned",
        "they would lose access to the dollar if they went on serving Russian buyers",
        to="banks in Kazakhstan, Armenia and Turkey|KAZ/business; banks in Kazakhstan, Armenia and Turkey|ARM/business; banks in Kazakhstan, Armenia and Turkey|TUR/business",
    ),
    G(
        "threaten",
        "The Treasury|USA/gov",
        "banks in Kazakhstan, Armenia and Turkey|KAZ/business; banks in Kazakhstan, Armenia and Turkey|ARM/business; banks in Kazakhstan, Armenia and Turkey|TUR/business",
        "sanctions",
        "they would lose access to the dollar",
        cond="if: if they went on serving Russian buyers",
    ),
    G(
        "demand",
        "The Treasury|USA/gov",
        "banks in Kazakhstan, Armenia and Turkey|KAZ/business; banks in Kazakhstan, Armenia and Turkey|ARM/business; banks in Kazakhstan, Armenia and Turkey|TUR/business",
        "sanctions",
        "if they went on serving Russian buyers",
    ),
    N(
        "sanction",
        "Two Turkish banks|TUR/business",
        "Russian cards|RUS",
        "sanctions",
        "Two Turkish banks stopped accepting Russian cards within days",
    ),
    S("TUR/gov", "The government in Ankara", "denies", "it bowed to anybody"),
    G("deny", "The government in Ankara|TUR/gov", "", "sanctions", "denies that it bowed to anybody", time="present"),
    S("KAZ", "Kazakhstan", "claims", "it is a victim of geography"),
    S(
        "KAZ/gov/arman-seitkali",
        "Its deputy trade minister, Arman Seitkali,",
        "told",
        "his country could not put a policeman behind each lorry on the longest land border in the world",
        to="me|AUTHOR",
    ),
    S(
        "KAZ/gov/arman-seitkali",
        "He",
        "accused",
        "European firms of selling to anyone who pays and then blaming the customs officers of others",
    ),
    G(
        "accuse",
        "He|KAZ/gov/arman-seitkali",
        "European firms|EUROPE/business",
        "sanctions trade",
        "He accused European firms of selling to anyone who pays",
    ),
    G(
        "accuse",
        "European firms|EUROPE/business",
        "the customs officers of others|KAZ/gov",
        "sanctions",
        "blaming the customs officers of others",
    ),
    S("DEU/pm", "its chancellor", "maintains", "companies are responsible for checking their own customers"),
    N(
        "reject",
        "The Association of Eastern Trade in Berlin|DEU/business",
        "DEU/gov",
        "sanctions trade",
        "The Association of Eastern Trade in Berlin rejects any duty to do so beyond the law",
        time="present",
    ),
    S(
        "POL; LTU; LVA; EST",
        "Poland, Lithuania, Latvia and Estonia",
        "have demanded",
        "the eleventh package include sanctions on third countries",
    ),
    G(
        "demand",
        "Poland|POL; Lithuania|LTU; Latvia|LVA; Estonia|EST",
        "EU",
        "sanctions",
        "the eleventh package include sanctions on third countries",
    ),
    S(
        "HUN",
        "Hungary",
        "has threatened",
        'to veto it unless Budapest\'s OTP bank is struck from a Ukrainian list of "sponsors of war"',
    ),
    G(
        "threaten",
        "Hungary|HUN",
        "EU",
        "sanctions",
        "Hungary has threatened to veto it",
        cond="unless: unless Budapest's OTP bank is struck from a Ukrainian list",
    ),
    G("demand", "Hungary|HUN", "Ukrainian|UKR", "sanctions", "Budapest's OTP bank is struck from a Ukrainian list"),
    S("?/delegation", "some diplomats", "say@1", "Austria", "is glad to hide behind the Hungarians"),
    S(
        "CHN",
        "China",
        "has told",
        "trade will go on as before",
        to="Moscow|RUS",
        relays="the Russian newspapers|RUS/media",
    ),
    G("promise", "China|CHN", "Moscow|RUS", "trade sanctions", "trade will go on as before", mod="hedged"),
    S(
        "CHN/mfa",
        "The foreign ministry in Beijing",
        "says",
        "it opposes sanctions which have no basis in international law",
    ),
    G(
        "accuse",
        "The foreign ministry in Beijing|CHN/mfa",
        "EU; USA",
        "sanctions",
        "it opposes sanctions which have no basis in international law",
        time="present",
    ),
    S("CHN/mfa", "it", "has called on", "to stop putting pressure on Chinese firms", to="Washington|USA"),
    G(
        "appeal",
        "it|CHN/mfa",
        "Washington|USA",
        "sanctions trade",
        "called on Washington to stop putting pressure on Chinese firms",
    ),
    N(
        "demand",
        "AUTHOR",
        "My own government in Riga|LVA/gov",
        "sanctions",
        "My own government in Riga must stop pretending too",
        time="present",
    ),
    S("?", None, "are said to", "bound for Tashkent"),
    S("UZB", "Uzbekistan", "says", "it has never seen most of them"),
)

story(
    "belarus-president-grodno-governor",
    "Zviazda State Agency",
    "2020-09-09",
    """
President instructs governor of Grodno to keep western border under control

MINSK, 9 September (Zviazda) - The President of Belarus on 9 September received the governor of Grodno Oblast, Uladzimir Karalkou, for a report on the harvest and the situation near the border with Poland and Lithuania.
The head of state drew attention to the deployment of NATO forces 15 kilometres from Grodno. "They have brought up tanks and are moving aircraft. They want our Grodno, they are already drawing the maps in Warsaw," the President said.
He ordered the governor to dismiss the directors of enterprises where work had been stopped by strikers in August and demanded that the leaders of the strike at the nitrogen plant be brought to court by the end of the month.
The governor reported that the plant was working at full capacity. According to him, three citizens of Poland and one of Ukraine who had come to the region to coordinate unlawful actions have been deported.
Belarus has repeatedly stated that the protests which followed the presidential election of 9 August are directed from Poland, the Czech Republic, Lithuania and Ukraine. Poland's foreign ministry dismissed the claim on Monday as a fairy tale.
The President thanked Russia for its readiness to send a reserve of police officers should the situation get out of hand. He announced that he would travel to Sochi on 14 September for negotiations with his Russian counterpart, after which Moscow is expected to grant Belarus a loan of $1.5 billion.
He also criticised the European Union, which has refused to recognise the result of the vote. "Let them recognise their own gilets jaunes first," the head of state remarked.
Minsk introduced entry bans last week against 100 officials from Latvia, Lithuania and Estonia in response to similar lists by the Baltic neighbours. Vilnius has given refuge to a former candidate, whom the General Prosecutor's Office accuses of attempting to seize power.
Some 6,700 people were detained in the first four days of the unrest, the UN human rights office says. The Interior Ministry does not confirm the figure.
On 10 September the governor will take part in the opening of a dairy at Lida built with Chinese equipment.
""",
    N(
        "meet",
        "The President of Belarus|BLR/president; the governor of Grodno Oblast, Uladzimir Karalkou|BLR/gov/uladzimir-karalkou",
        "",
        "territory",
        "The President of Belarus on 9 September received the governor of Grodno Oblast",
    ),
    S(
        "BLR/president",
        "The head of state",
        "drew attention to",
        "the deployment of NATO forces 15 kilometres from Grodno",
    ),
    G(
        "mobilize",
        "NATO forces|NATO",
        "BLR",
        "troops",
        "the deployment of NATO forces 15 kilometres from Grodno",
        "They have brought up tanks and are moving aircraft",
    ),
    S(
        "BLR/president",
        "the President@0",
        "said",
        '"They have brought up tanks and are moving aircraft. They want our Grodno, they are already drawing the maps in Warsaw,"',
        form="direct",
        date="2020-09-09",
    ),
    G("accuse", "the President@0|BLR/president", "They@1|POL", "territory", "They want our Grodno"),
    S("POL", "They@1", "want", "our Grodno", up=1),
    G("threaten", "They@1|POL", "BLR", "territory", "our Grodno", time="present"),
    S(
        "BLR/president",
        "He",
        "ordered",
        "to dismiss the directors of enterprises where work had been stopped by strikers in August",
        to="the governor|BLR/gov/uladzimir-karalkou",
    ),
    G(
        "demand",
        "He|BLR/president",
        "the governor|BLR/gov/uladzimir-karalkou",
        "other",
        "ordered the governor to dismiss the directors of enterprises",
    ),
    G("protest", "strikers|BLR/public", "BLR/gov", "leadership", "work had been stopped by strikers in August"),
    S(
        "BLR/president",
        "He",
        "demanded",
        "the leaders of the strike at the nitrogen plant be brought to court by the end of the month",
    ),
    G(
        "demand",
        "He|BLR/president",
        "BLR/gov",
        "justice",
        "the leaders of the strike at the nitrogen plant be brought to court",
        by="2020-09-30: by the end of the month",
    ),
    S("BLR/gov/uladzimir-karalkou", "The governor", "reported", "the plant was working at full capacity"),
    S(
        "BLR/gov/uladzimir-karalkou",
        "him",
        "According to",
        "three citizens of Poland and one of Ukraine who had come to the region to coordinate unlawful actions have been deported",
    ),
    G(
        "coerce",
        "BLR/gov",
        "three citizens of Poland and one of Ukraine|POL; three citizens of Poland and one of Ukraine|UKR",
        "sovereignty",
        "have been deported",
    ),
    G(
        "accuse",
        "him|BLR/gov/uladzimir-karalkou",
        "three citizens of Poland and one of Ukraine|POL; three citizens of Poland and one of Ukraine|UKR",
        "sovereignty",
        "who had come to the region to coordinate unlawful actions",
    ),
    S(
        "BLR",
        "Belarus",
        "has repeatedly stated",
        "the protests which followed the presidential election of 9 August are directed from Poland, the Czech Republic, Lithuania and Ukraine",
    ),
    G(
        "accuse",
        "Belarus|BLR",
        "Poland@2|POL; the Czech Republic|CZE; Lithuania|LTU; Ukraine|UKR",
        "sovereignty leadership",
        "are directed from Poland, the Czech Republic, Lithuania and Ukraine",
    ),
    S("POL/mfa", "Poland's foreign ministry", "dismissed", "the claim on Monday as a fairy tale", date="2020-09-07"),
    G(
        "deny",
        "Poland's foreign ministry|POL/mfa",
        "BLR",
        "sovereignty",
        "Poland's foreign ministry dismissed the claim on Monday as a fairy tale",
    ),
    S(
        "BLR/president",
        "The President@1",
        "thanked",
        "Russia for its readiness to send a reserve of police officers should the situation get out of hand",
    ),
    G(
        "praise",
        "The President@1|BLR/president",
        "Russia|RUS",
        "security_guarantees",
        "The President thanked Russia for its readiness to send a reserve of police officers",
    ),
    G(
        "promise",
        "Russia|RUS",
        "BLR",
        "security_guarantees",
        "its readiness to send a reserve of police officers",
        cond="if: should the situation get out of hand",
    ),
    S(
        "BLR/president",
        "He",
        "announced",
        "he would travel to Sochi on 14 September for negotiations with his Russian counterpart",
    ),
    G(
        "meet",
        "he|BLR/president; his Russian counterpart|RUS/president",
        "",
        "negotiations",
        "he would travel to Sochi on 14 September for negotiations with his Russian counterpart",
        time="future",
    ),
    N(
        "aid",
        "Moscow|RUS",
        "Belarus|BLR",
        "aid",
        "Moscow is expected to grant Belarus a loan of $1.5 billion",
        time="future",
        mod="hedged",
    ),
    S("BLR/president", "He", "criticised", "the European Union, which has refused to recognise the result of the vote"),
    G(
        "accuse",
        "He|BLR/president",
        "the European Union|EU",
        "leadership",
        "He also criticised the European Union",
        "Let them recognise their own gilets jaunes first",
    ),
    G("reject", "the European Union|EU", "BLR", "leadership", "which has refused to recognise the result of the vote"),
    S(
        "BLR/president",
        "the head of state",
        "remarked",
        '"Let them recognise their own gilets jaunes first,"',
        form="direct",
    ),
    N(
        "sanction",
        "Minsk|BLR",
        "100 officials from Latvia, Lithuania and Estonia|LVA; 100 officials from Latvia, Lithuania and Estonia|LTU; 100 officials from Latvia, Lithuania and Estonia|EST",
        "sanctions",
        "Minsk introduced entry bans last week against 100 officials from Latvia, Lithuania and Estonia",
    ),
    N(
        "sanction",
        "the Baltic neighbours|LVA; the Baltic neighbours|LTU; the Baltic neighbours|EST",
        "BLR",
        "sanctions",
        "similar lists by the Baltic neighbours",
    ),
    N("aid", "Vilnius|LTU", "a former candidate|BLR", "leadership", "Vilnius has given refuge to a former candidate"),
    S("BLR/court", "the General Prosecutor's Office", "accuses", "of attempting to seize power"),
    G(
        "accuse",
        "the General Prosecutor's Office|BLR/court",
        "a former candidate|BLR",
        "leadership",
        "whom the General Prosecutor's Office accuses of attempting to seize power",
        time="present",
    ),
    S(
        "UNO/human-rights-office",
        "the UN human rights office",
        "says",
        "Some 6,700 people were detained in the first four days of the unrest",
    ),
    G(
        "coerce",
        "BLR/gov",
        "Some 6,700 people|BLR/public",
        "human_rights",
        "Some 6,700 people were detained in the first four days of the unrest",
    ),
)

story(
    "poland-ukraine-grain-ban",
    "Reporter Europa",
    "2023-09-20",
    """
Kyiv takes Poland, Hungary and Slovakia to the WTO over grain

Ukraine has filed complaints at the World Trade Organization against Poland, Hungary and Slovakia, which have kept up bans on imports of its grain after the European Commission decided on Friday to let the measure expire.
"A member cannot shut a market that belongs to all twenty-seven," Ukraine's trade envoy, Oleh Tkachuk, said in Geneva. He threatened to answer with a ban on Polish apples and onions if Warsaw did not open its market by Sunday.
The Polish government, which faces an election on October 15, called the complaint absurd. "We shall keep the embargo whatever Kyiv does and whatever Brussels says," the minister of agriculture, Wieslaw Baran, told farmers in Lublin.
He reminded the neighbour that Poland had taken in more than a million refugees and delivered 320 tanks since the Russian invasion of February 2022. Poland would send no more new weapons for the time being, he added.
Hungary's agriculture minister accused Ukraine of serving the interests of American farm companies. Slovakia, where a vote is to be held on September 30, extended its ban until the end of the year and rejected a Ukrainian system of export licences.
Bulgaria lifted its ban last week, to the anger of farmers who blocked the Danube bridge at Ruse with tractors. Romania asked Kyiv for thirty days to examine the licences; Kyiv agreed and withdrew the threat of a suit against Bucharest.
France and Germany criticised the three governments for breaking ranks. A Commission spokesman reminded all members that trade is a competence of the Union, but would not say whether Brussels would go to court.
The grain has come by land since Russia left the Black Sea agreement in July and began to bomb the ports of Odesa and Izmail. Turkey and the United Nations, which mediated that agreement, have been trying to revive it. Moscow demands that its agricultural bank be reconnected to the SWIFT system first.
Ukraine's deputy prime minister, Larysa Kovalchuk, speaking in New York, said some in Europe were fighting their elections with Ukrainian wheat. Poland's foreign ministry summoned her country's ambassador within hours.
""",
    N(
        "accuse",
        "Ukraine@0|UKR",
        "Poland@1|POL; Hungary@1|HUN; Slovakia@1|SVK",
        "trade",
        "Ukraine has filed complaints at the World Trade Organization against Poland, Hungary and Slovakia",
        "Kyiv takes Poland, Hungary and Slovakia to the WTO",
    ),
    N(
        "sanction",
        "Poland@1|POL; Hungary@1|HUN; Slovakia@1|SVK",
        "its grain|UKR",
        "trade",
        "which have kept up bans on imports of its grain",
        time="present",
    ),
    N(
        "retreat",
        "the European Commission|EU/commission",
        "UKR",
        "trade",
        "the European Commission decided on Friday to let the measure expire",
    ),
    S(
        "UKR/gov/oleh-tkachuk",
        "Ukraine's trade envoy, Oleh Tkachuk,",
        "said",
        '"A member cannot shut a market that belongs to all twenty-seven,"',
        form="direct",
    ),
    G(
        "accuse",
        "Ukraine's trade envoy, Oleh Tkachuk|UKR/gov/oleh-tkachuk",
        "A member|POL; A member|HUN; A member|SVK",
        "trade",
        "A member cannot shut a market that belongs to all twenty-seven",
    ),
    S(
        "UKR/gov/oleh-tkachuk",
        "He",
        "threatened",
        "to answer with a ban on Polish apples and onions if Warsaw did not open its market by Sunday",
    ),
    G(
        "threaten",
        "He|UKR/gov/oleh-tkachuk",
        "Polish|POL",
        "trade",
        "to answer with a ban on Polish apples and onions",
        cond="if: if Warsaw did not open its market by Sunday",
        by="2023-09-24: by Sunday",
    ),
    G(
        "demand",
        "He|UKR/gov/oleh-tkachuk",
        "Warsaw|POL",
        "trade",
        "Warsaw did not open its market by Sunday",
        by="2023-09-24: by Sunday",
    ),
    S("POL/gov", "The Polish government, which faces an election on October 15,", "called", "the complaint absurd"),
    G("deny", "The Polish government|POL/gov", "UKR", "trade", "called the complaint absurd"),
    S(
        "POL/gov/wieslaw-baran",
        "the minister of agriculture, Wieslaw Baran,",
        "told",
        '"We shall keep the embargo whatever Kyiv does and whatever Brussels says,"',
        form="direct",
        to="farmers in Lublin|POL/public",
    ),
    G(
        "reject",
        "the minister of agriculture, Wieslaw Baran|POL/gov/wieslaw-baran",
        "Kyiv|UKR; Brussels|EU",
        "trade",
        "We shall keep the embargo whatever Kyiv does and whatever Brussels says",
    ),
    S(
        "POL/gov/wieslaw-baran",
        "He",
        "reminded",
        "Poland had taken in more than a million refugees and delivered 320 tanks since the Russian invasion of February 2022",
        to="the neighbour|UKR",
    ),
    G(
        "aid",
        "Poland|POL",
        "the neighbour|UKR",
        "aid weapons",
        "Poland had taken in more than a million refugees and delivered 320 tanks",
    ),
    G("attack", "Russian|RUS", "UKR", "force", "the Russian invasion of February 2022"),
    S("POL/gov/wieslaw-baran", "he", "added", "Poland would send no more new weapons for the time being"),
    G(
        "sanction",
        "Poland|POL",
        "UKR",
        "weapons",
        "Poland would send no more new weapons for the time being",
        time="future",
    ),
    S(
        "HUN/gov",
        "Hungary's agriculture minister",
        "accused",
        "Ukraine of serving the interests of American farm companies",
    ),
    G(
        "accuse",
        "Hungary's agriculture minister|HUN/gov",
        "Ukraine|UKR",
        "trade",
        "accused Ukraine of serving the interests of American farm companies",
    ),
    N("sanction", "Slovakia|SVK", "UKR", "trade", "extended its ban until the end of the year"),
    N("reject", "Slovakia|SVK", "Ukrainian|UKR", "trade", "rejected a Ukrainian system of export licences"),
    N("retreat", "Bulgaria|BGR", "UKR", "trade", "Bulgaria lifted its ban last week"),
    N(
        "protest",
        "farmers|BGR/public",
        "BGR/gov",
        "trade",
        "farmers who blocked the Danube bridge at Ruse with tractors",
    ),
    S("ROU", "Romania", "asked", "for thirty days to examine the licences", to="Kyiv|UKR"),
    G("appeal", "Romania|ROU", "Kyiv@2|UKR", "trade", "Romania asked Kyiv for thirty days to examine the licences"),
    N("agree", "Kyiv|UKR", "Romania|ROU", "trade", "Kyiv agreed"),
    N("concede", "Kyiv|UKR", "Bucharest|ROU", "trade", "withdrew the threat of a suit against Bucharest"),
    S("FRA; DEU", "France and Germany", "criticised", "the three governments for breaking ranks"),
    G(
        "accuse",
        "France|FRA; Germany|DEU",
        "the three governments|POL/gov; the three governments|HUN/gov; the three governments|SVK/gov",
        "trade",
        "France and Germany criticised the three governments for breaking ranks",
    ),
    S(
        "EU/commission",
        "A Commission spokesman",
        "reminded",
        "trade is a competence of the Union",
        to="all members|EUROPE",
    ),
    N("sanction", "Russia|RUS", "UKR", "trade shipping", "Russia left the Black Sea agreement in July"),
    N(
        "attack",
        "Russia|RUS",
        "the ports of Odesa and Izmail|UKR",
        "force shipping",
        "began to bomb the ports of Odesa and Izmail",
    ),
    S("RUS", "Moscow", "demands", "its agricultural bank be reconnected to the SWIFT system first"),
    G(
        "demand",
        "Moscow|RUS",
        "WEST",
        "sanctions",
        "its agricultural bank be reconnected to the SWIFT system first",
        time="present",
    ),
    S(
        "UKR/gov/larysa-kovalchuk",
        "Ukraine's deputy prime minister, Larysa Kovalchuk, speaking in New York,",
        "said",
        "some in Europe were fighting their elections with Ukrainian wheat",
    ),
    G(
        "accuse",
        "Ukraine's deputy prime minister, Larysa Kovalchuk|UKR/gov/larysa-kovalchuk",
        "some in Europe|EUROPE",
        "trade",
        "some in Europe were fighting their elections with Ukrainian wheat",
    ),
    N(
        "accuse",
        "Poland's foreign ministry|POL/mfa",
        "her country's ambassador|UKR/embassy",
        "relations trade",
        "Poland's foreign ministry summoned her country's ambassador within hours",
    ),
)

story(
    "druzhba-lukoil-transit-stop",
    "Pannon Press Agency",
    "2024-07-24",
    """
Hungary blocks EU money for Kyiv until Russian oil flows again

BUDAPEST (PPA) - Hungary will not approve the payment of 6.6 billion euros from the European Peace Facility for arms deliveries to Ukraine as long as Kyiv obstructs the transit of oil from Russia's Lukoil, its foreign minister said on Tuesday.
Ukraine put Lukoil on its sanctions list in June and has since barred the company's crude from the southern branch of the Druzhba pipeline, which supplies refineries in Hungary and Slovakia.
"Kyiv has attacked the security of supply of two members of the European Union," Foreign Minister Balazs Kertesz told reporters in Brussels. He said he and his Slovak colleague had asked the Commission to open a consultation procedure against Ukraine within three days.
The Commission's trade chief said that he needed more time to gather evidence. Eleven member states spoke at Monday's meeting and none took the side of the two neighbours, a diplomat from an EU country said.
Slovakia's prime minister telephoned his Ukrainian counterpart on Saturday and told him that his country did not intend to be a hostage of relations between Moscow and Kyiv. He later threatened to halt deliveries of diesel, which cover a tenth of Ukraine's needs.
An adviser to Ukraine's president, Mykola Hnatiuk, dismissed the charge of blackmail. He said that Hungary and Slovakia had been given two years to find other sources and accused Budapest of "drinking from a pipe that pays for missiles". Oil from other Russian producers continues to pass.
Croatia offered its neighbours more capacity on the pipeline from the island of Krk. Hungary's MOL group complained last year that the Croats had raised transit fees fivefold; Zagreb denied it.
The Czech Republic and Poland condemned the Hungarian veto. Germany, which gave up Russian oil in January 2023, promised Kyiv another Patriot battery on the same day.
The United States voiced concern about Hungary's reliance on Russian energy. The Kremlin said that the situation was critical for the customers and that it had no contacts with Ukraine on the matter.
Hungary's leader angered other members by visiting Moscow and Beijing in July, days after his country took over the presidency of the EU. Ukraine's transit contract with Gazprom expires in December.
""",
    S(
        "HUN/mfa/balazs-kertesz",
        "its foreign minister",
        "said",
        "Hungary will not approve the payment of 6.6 billion euros from the European Peace Facility for arms deliveries to Ukraine as long as Kyiv obstructs the transit of oil from Russia's Lukoil",
        date="2024-07-23",
    ),
    G(
        "reject",
        "Hungary@1|HUN",
        "EU; Ukraine|UKR",
        "aid weapons",
        "Hungary will not approve the payment of 6.6 billion euros from the European Peace Facility",
        "Hungary blocks EU money for Kyiv",
        cond="until: as long as Kyiv obstructs the transit of oil from Russia's Lukoil",
    ),
    G(
        "demand",
        "Hungary@1|HUN",
        "Kyiv|UKR",
        "energy",
        "as long as Kyiv obstructs the transit of oil from Russia's Lukoil",
        "until Russian oil flows again",
    ),
    N(
        "sanction",
        "Ukraine|UKR",
        "Lukoil@1|RUS/business/lukoil",
        "sanctions energy",
        "Ukraine put Lukoil on its sanctions list in June",
    ),
    N(
        "coerce",
        "Ukraine|UKR",
        "the company's crude|RUS/business/lukoil; Hungary|HUN; Slovakia|SVK",
        "energy",
        "has since barred the company's crude from the southern branch of the Druzhba pipeline",
    ),
    S(
        "HUN/mfa/balazs-kertesz",
        "Foreign Minister Balazs Kertesz",
        "told",
        '"Kyiv has attacked the security of supply of two members of the European Union,"',
        form="direct",
        to="reporters|?/media",
    ),
    G(
        "accuse",
        "Foreign Minister Balazs Kertesz|HUN/mfa/balazs-kertesz",
        "Kyiv|UKR",
        "energy",
        "Kyiv has attacked the security of supply of two members of the European Union",
    ),
    S(
        "HUN/mfa/balazs-kertesz",
        "He",
        "said",
        "he and his Slovak colleague had asked the Commission to open a consultation procedure against Ukraine within three days",
    ),
    G(
        "appeal",
        "he|HUN/mfa/balazs-kertesz; his Slovak colleague|SVK/mfa",
        "the Commission|EU/commission",
        "energy trade",
        "had asked the Commission to open a consultation procedure against Ukraine",
        by="?: within three days",
    ),
    S("EU/commission", "The Commission's trade chief", "said", "he needed more time to gather evidence"),
    G(
        "agree",
        "The Commission's trade chief|EU/commission",
        "HUN; SVK",
        "energy",
        "he needed more time to gather evidence",
        mod="negated",
    ),
    S(
        "EUROPE?",
        "a diplomat from an EU country",
        "said",
        "Eleven member states spoke at Monday's meeting and none took the side of the two neighbours",
    ),
    S(
        "SVK/pm",
        "Slovakia's prime minister",
        "told",
        "his country did not intend to be a hostage of relations between Moscow and Kyiv",
        to="him|UKR/pm",
        date="2024-07-20",
    ),
    G(
        "meet",
        "Slovakia's prime minister|SVK/pm; his Ukrainian counterpart|UKR/pm",
        "",
        "energy",
        "Slovakia's prime minister telephoned his Ukrainian counterpart on Saturday",
        back=None,
    ),
    G(
        "accuse",
        "Slovakia's prime minister|SVK/pm",
        "him|UKR/pm",
        "energy",
        "his country did not intend to be a hostage of relations between Moscow and Kyiv",
    ),
    S("SVK/pm", "He", "threatened", "to halt deliveries of diesel, which cover a tenth of Ukraine's needs"),
    G("threaten", "He|SVK/pm", "UKR", "energy", "to halt deliveries of diesel"),
    S(
        "UKR/president/mykola-hnatiuk",
        "An adviser to Ukraine's president, Mykola Hnatiuk,",
        "dismissed",
        "the charge of blackmail",
    ),
    G(
        "deny",
        "An adviser to Ukraine's president, Mykola Hnatiuk|UKR/president/mykola-hnatiuk",
        "HUN; SVK",
        "energy",
        "dismissed the charge of blackmail",
    ),
    S(
        "UKR/president/mykola-hnatiuk",
        "He",
        "said",
        "Hungary and Slovakia had been given two years to find other sources",
    ),
    S(
        "UKR/president/mykola-hnatiuk",
        "He",
        "accused",
        'Budapest of "drinking from a pipe that pays for missiles"',
        form="mixed",
    ),
    G(
        "accuse",
        "He|UKR/president/mykola-hnatiuk",
        "Budapest|HUN",
        "energy",
        'accused Budapest of "drinking from a pipe that pays for missiles"',
    ),
    S("HRV", "Croatia", "offered", "more capacity on the pipeline from the island of Krk", to="its neighbours|HUN"),
    G(
        "offer",
        "Croatia|HRV",
        "its neighbours|HUN",
        "energy",
        "Croatia offered its neighbours more capacity on the pipeline",
    ),
    S("HUN/business/mol", "Hungary's MOL group", "complained", "the Croats had raised transit fees fivefold"),
    G(
        "accuse",
        "Hungary's MOL group|HUN/business/mol",
        "the Croats|HRV",
        "energy",
        "the Croats had raised transit fees fivefold",
    ),
    N("deny", "Zagreb|HRV", "Hungary's MOL group|HUN/business/mol", "energy", "Zagreb denied it"),
    S("CZE; POL", "The Czech Republic and Poland", "condemned", "the Hungarian veto"),
    G(
        "accuse",
        "The Czech Republic|CZE; Poland|POL",
        "Hungarian|HUN",
        "aid",
        "The Czech Republic and Poland condemned the Hungarian veto",
    ),
    S(
        "DEU",
        "Germany, which gave up Russian oil in January 2023,",
        "promised",
        "another Patriot battery",
        to="Kyiv|UKR",
        date="2024-07-23",
    ),
    G("promise", "Germany|DEU", "Kyiv|UKR", "weapons", "promised Kyiv another Patriot battery"),
    N("sanction", "Germany|DEU", "Russian oil|RUS", "energy", "which gave up Russian oil in January 2023"),
    S("USA", "The United States", "voiced concern about", "Hungary's reliance on Russian energy"),
    G(
        "accuse",
        "The United States|USA",
        "Hungary|HUN",
        "energy",
        "The United States voiced concern about Hungary's reliance on Russian energy",
    ),
    S(
        "RUS/president",
        "The Kremlin",
        "said",
        "the situation was critical for the customers",
        "it had no contacts with Ukraine on the matter",
    ),
    G(
        "meet",
        "it|RUS/president; Ukraine|UKR",
        "",
        "energy",
        "it had no contacts with Ukraine on the matter",
        time="present",
        mod="negated",
    ),
    N(
        "meet",
        "Hungary's leader|HUN/pm; Moscow|RUS; Beijing|CHN",
        "",
        "relations",
        "visiting Moscow and Beijing in July",
    ),
)

story(
    "bosnia-banja-luka-court-laws",
    "Sava Broadcasting Service",
    "2025-03-13",
    """
Bosnian state prosecutors order arrest of Serb Republic's leader

Bosnia's state prosecutors on Wednesday ordered the arrest of Nebojsa Trivic, president of the country's Serb-run entity, two weeks after the entity's parliament banned the state police and judiciary from its territory.
Trivic, 63, who was sentenced in February to a year in prison for defying the international peace envoy, rejected the order and said his police would protect him from any "kidnapping by Sarajevo".
"They can send their paper. Nobody will come through that door," he told a news conference in Banja Luka, flanked by his interior minister and two bishops.
The international community's High Representative, a German who oversees the Dayton accords of 1995, annulled the laws last week and warned that those who applied them would be prosecuted. Russia, which does not recognise his appointment, demanded in the United Nations Security Council that the office be closed.
The United States condemned Trivic's actions as a threat to the unity of Bosnia. Hungary, in contrast, sent some seventy members of a counter-terrorism unit to Banja Luka for what it called a training exercise. Sarajevo accused Budapest of planning to fly the Serb leader out and asked for an explanation from its ambassador.
The European Union's peacekeeping force, EUFOR, has asked member states for 400 additional troops. Romania and Italy agreed to send a company each; the first buses crossed from Croatia on Tuesday.
Serbia's president called an urgent session of his security council. He blamed "people in Sarajevo who want no agreement" for the crisis but urged Trivic, a long-time ally, not to declare independence.
Croatia said it would deny entry to the Serb leader, while Slovenia and Austria are considering sanctions of their own, according to an official in Ljubljana.
NATO's secretary general visited Sarajevo on Monday and promised that the alliance would not allow a security vacuum. Turkey's foreign minister offered to host the three members of Bosnia's presidency in Istanbul.
About 100,000 people died in the war of 1992 to 1995, which began after Bosnia's Muslims and Croats voted to leave Yugoslavia and Serb forces besieged Sarajevo.
""",
    N(
        "demand",
        "Bosnia's state prosecutors|BIH/court",
        "Nebojsa Trivic|BIH/president/nebojsa-trivic",
        "justice",
        "Bosnia's state prosecutors on Wednesday ordered the arrest of Nebojsa Trivic",
        "Bosnian state prosecutors order arrest of Serb Republic's leader",
    ),
    N(
        "coerce",
        "the entity's parliament|BIH/parliament",
        "the state police and judiciary|BIH/gov; the state police and judiciary|BIH/court",
        "sovereignty justice",
        "the entity's parliament banned the state police and judiciary from its territory",
    ),
    N(
        "coerce",
        "BIH/court",
        "Trivic|BIH/president/nebojsa-trivic",
        "justice",
        "was sentenced in February to a year in prison for defying the international peace envoy",
    ),
    N(
        "reject",
        "Trivic|BIH/president/nebojsa-trivic",
        "BIH/court",
        "justice",
        "rejected the order",
        "Nobody will come through that door",
    ),
    S(
        "BIH/president/nebojsa-trivic",
        "Trivic, 63, who was sentenced in February to a year in prison for defying the international peace envoy,",
        "said",
        'his police would protect him from any "kidnapping by Sarajevo"',
        form="mixed",
    ),
    G(
        "threaten",
        "his police|BIH/gov",
        "Sarajevo|BIH/court",
        "justice force",
        'his police would protect him from any "kidnapping by Sarajevo"',
    ),
    S(
        "BIH/president/nebojsa-trivic",
        "he",
        "told",
        '"They can send their paper. Nobody will come through that door,"',
        form="direct",
        to="a news conference|?/media",
    ),
    N(
        "coerce",
        "The international community's High Representative, a German|WORLD",
        "the entity's parliament|BIH/parliament",
        "sovereignty",
        "annulled the laws last week",
    ),
    S(
        "WORLD",
        "The international community's High Representative, a German who oversees the Dayton accords of 1995,",
        "warned",
        "those who applied them would be prosecuted",
    ),
    G(
        "threaten",
        "The international community's High Representative, a German|WORLD",
        "those who applied them|BIH/gov",
        "justice sovereignty",
        "those who applied them would be prosecuted",
        cond="if: who applied them",
    ),
    S("RUS", "Russia, which does not recognise his appointment,", "demanded", "the office be closed"),
    G(
        "demand",
        "Russia|RUS",
        "UNO/security-council",
        "sovereignty",
        "demanded in the United Nations Security Council that the office be closed",
    ),
    N(
        "reject",
        "Russia|RUS",
        "his appointment|WORLD",
        "sovereignty",
        "which does not recognise his appointment",
        time="present",
    ),
    S("USA", "The United States", "condemned", "Trivic's actions as a threat to the unity of Bosnia"),
    G(
        "accuse",
        "The United States|USA",
        "Trivic's actions|BIH/president/nebojsa-trivic",
        "sovereignty",
        "The United States condemned Trivic's actions as a threat to the unity of Bosnia",
    ),
    N("mobilize", "Hungary|HUN", "", "troops", "sent some seventy members of a counter-terrorism unit to Banja Luka"),
    S("HUN", "it", "called", "a training exercise"),
    S("BIH", "Sarajevo", "accused", "Budapest of planning to fly the Serb leader out"),
    G(
        "accuse",
        "Sarajevo|BIH",
        "Budapest|HUN",
        "sovereignty justice",
        "Sarajevo accused Budapest of planning to fly the Serb leader out",
    ),
    S("BIH", "Sarajevo", "asked for", "an explanation from its ambassador"),
    G(
        "demand",
        "Sarajevo|BIH",
        "its ambassador|HUN/embassy",
        "relations",
        "asked for an explanation from its ambassador",
    ),
    S(
        "EU/eufor",
        "The European Union's peacekeeping force, EUFOR,",
        "has asked",
        "for 400 additional troops",
        to="member states|EUROPE",
    ),
    G(
        "appeal",
        "The European Union's peacekeeping force, EUFOR|EU/eufor",
        "member states|EUROPE",
        "troops",
        "has asked member states for 400 additional troops",
    ),
    N("agree", "Romania|ROU; Italy|ITA", "EU/eufor", "troops", "Romania and Italy agreed to send a company each"),
    N("mobilize", "Romania|ROU; Italy|ITA", "", "troops", "the first buses crossed from Croatia on Tuesday"),
    S("SRB/president", "He", "blamed", '"people in Sarajevo who want no agreement" for the crisis', form="mixed"),
    G(
        "accuse",
        "He|SRB/president",
        "people in Sarajevo who want no agreement|BIH",
        "sovereignty",
        'He blamed "people in Sarajevo who want no agreement" for the crisis',
    ),
    S(
        "SRB/president",
        "He",
        "urged",
        "not to declare independence",
        to="Trivic, a long-time ally,|BIH/president/nebojsa-trivic",
    ),
    G(
        "appeal",
        "He|SRB/president",
        "Trivic, a long-time ally,|BIH/president/nebojsa-trivic",
        "sovereignty",
        "urged Trivic, a long-time ally, not to declare independence",
    ),
    S("HRV", "Croatia@1", "said", "it would deny entry to the Serb leader"),
    G(
        "threaten",
        "Croatia@1|HRV",
        "the Serb leader|BIH/president/nebojsa-trivic",
        "sanctions",
        "it would deny entry to the Serb leader",
    ),
    S(
        "SVN?",
        "an official in Ljubljana",
        "according to",
        "Slovenia and Austria are considering sanctions of their own",
    ),
    G(
        "threaten",
        "Slovenia|SVN; Austria|AUT",
        "the Serb leader|BIH/president/nebojsa-trivic",
        "sanctions",
        "Slovenia and Austria are considering sanctions of their own",
        time="present",
        mod="hedged",
    ),
    N(
        "meet",
        "NATO's secretary general|NATO; Sarajevo|BIH",
        "",
        "relations",
        "NATO's secretary general visited Sarajevo on Monday",
    ),
    S("NATO", "NATO's secretary general", "promised", "the alliance would not allow a security vacuum"),
    G(
        "promise",
        "the alliance|NATO",
        "BIH",
        "security_guarantees",
        "promised that the alliance would not allow a security vacuum",
    ),
    S(
        "TUR/mfa",
        "Turkey's foreign minister",
        "offered",
        "to host the three members of Bosnia's presidency in Istanbul",
    ),
    G(
        "offer",
        "Turkey's foreign minister|TUR/mfa",
        "the three members of Bosnia's presidency|BIH/president",
        "negotiations",
        "offered to host the three members of Bosnia's presidency in Istanbul",
    ),
    N("coerce", "Serb forces|BIH/rebels", "Sarajevo|BIH", "force", "Serb forces besieged Sarajevo"),
)

story(
    "romania-tulcea-drone-hole",
    "Carpathian Post",
    "2024-02-15",
    """
Russian envoy called in after drone falls on Romanian island

Bucharest, Thursday. The Romanian Foreign Ministry has called in Russia's ambassador for the fifth time in six months after the wreck of a drone was found on an island in the Danube Delta, four kilometres from the Ukrainian port of Izmail.
The Defence Ministry said that the drone had probably been hit by Ukrainian air defences during Wednesday's night attack on Izmail and had then crossed the river. No one was injured. Radar had lost it over the reeds near the village of Plauru.
State Secretary Iulia Vranceanu told the ambassador that Romania held Russia alone responsible and demanded an immediate end to the attacks on Ukrainian civilian ports. The envoy replied, according to his embassy, that the wreck had been "planted by Kyiv" and that Bucharest had offered no evidence.
Ukraine denied this. Its navy said that 21 of 30 drones had been shot down and that two grain warehouses and a Turkish-owned barge had been set on fire by Russian drones.
The NATO secretary general condemned Moscow's "reckless" conduct, but stressed that the alliance saw no sign of a deliberate attack on its member. The United States will move four F-16 fighters from Italy to the base at Fetesti, a spokesman for its European command said on Thursday.
Opposition leader Horia Pintilie accused the government of hiding two earlier incidents from the public and called on the president to ask for consultations under Article 4 of the NATO treaty. The president's office said he had no plans to do so.
Poland, which saw two farmers killed by a stray Ukrainian missile in November 2022, and Latvia both offered to share their radar data. Bulgaria, Romania and Turkey signed an agreement in January to clear mines from the western Black Sea together.
A bill that would allow the army to shoot down drones over Romanian soil in peacetime has been waiting in parliament since October. Hungary's government has urged Bucharest to drop it.
Moldova, on whose fields parts of Russian missiles have come down four times since 2022, expelled 45 Russian diplomats and technicians last July. Russia promised at the time that the step would not be left without an answer.
""",
    N(
        "accuse",
        "The Romanian Foreign Ministry|ROU/mfa",
        "Russia's ambassador|RUS/embassy",
        "force shipping",
        "The Romanian Foreign Ministry has called in Russia's ambassador for the fifth time in six months",
        "Russian envoy called in after drone falls on Romanian island",
    ),
    S(
        "ROU/mod",
        "The Defence Ministry",
        "said",
        "the drone had probably been hit by Ukrainian air defences during Wednesday's night attack on Izmail and had then crossed the river",
        "No one was injured",
        "Radar had lost it over the reeds near the village of Plauru",
    ),
    G(
        "attack",
        "Ukrainian@1|UKR/mil",
        "RUS/mil",
        "force",
        "the drone had probably been hit by Ukrainian air defences",
        mod="hedged",
    ),
    G("attack", "RUS/mil", "Izmail|UKR", "force shipping", "Wednesday's night attack on Izmail"),
    S(
        "ROU/mfa/iulia-vranceanu",
        "State Secretary Iulia Vranceanu",
        "told",
        "Romania held Russia alone responsible",
        to="the ambassador|RUS/embassy",
    ),
    G("accuse", "Romania|ROU", "Russia|RUS", "force", "Romania held Russia alone responsible"),
    S(
        "ROU/mfa/iulia-vranceanu",
        "State Secretary Iulia Vranceanu",
        "demanded",
        "an immediate end to the attacks on Ukrainian civilian ports",
        to="the ambassador|RUS/embassy",
    ),
    G(
        "demand",
        "State Secretary Iulia Vranceanu|ROU/mfa/iulia-vranceanu",
        "RUS",
        "force",
        "demanded an immediate end to the attacks on Ukrainian civilian ports",
        by="?: immediate",
    ),
    S(
        "RUS/embassy",
        "The envoy",
        ["replied", "according to"],
        'the wreck had been "planted by Kyiv" and that Bucharest had offered no evidence',
        form="mixed",
        to="ROU/mfa/iulia-vranceanu",
    ),
    G("deny", "The envoy|RUS/embassy", "ROU", "force", "Bucharest had offered no evidence"),
    G("accuse", "The envoy|RUS/embassy", "Kyiv|UKR", "force information", 'the wreck had been "planted by Kyiv"'),
    N("deny", "Ukraine|UKR", "RUS/embassy", "force", "Ukraine denied this"),
    S(
        "UKR/mil",
        "Its navy",
        "said",
        "21 of 30 drones had been shot down and that two grain warehouses and a Turkish-owned barge had been set on fire by Russian drones",
    ),
    G("attack", "UKR/mil", "RUS/mil", "force", "21 of 30 drones had been shot down"),
    G(
        "attack",
        "Russian drones|RUS/mil",
        "UKR; Turkish-owned|TUR/business",
        "force shipping",
        "two grain warehouses and a Turkish-owned barge had been set on fire by Russian drones",
    ),
    S("NATO", "The NATO secretary general", "condemned", 'Moscow\'s "reckless" conduct', form="mixed"),
    G(
        "accuse",
        "The NATO secretary general|NATO",
        "Moscow|RUS",
        "force",
        'The NATO secretary general condemned Moscow\'s "reckless" conduct',
    ),
    S(
        "NATO",
        "The NATO secretary general",
        "stressed",
        "the alliance saw no sign of a deliberate attack on its member",
    ),
    G(
        "accuse",
        "the alliance|NATO",
        "RUS",
        "force",
        "the alliance saw no sign of a deliberate attack on its member",
        mod="negated",
    ),
    S(
        "USA/mil",
        "a spokesman for its European command",
        "said",
        "The United States will move four F-16 fighters from Italy to the base at Fetesti",
        date="2024-02-15",
    ),
    G(
        "mobilize",
        "The United States|USA/mil",
        "",
        "troops alliances",
        "The United States will move four F-16 fighters from Italy to the base at Fetesti",
        time="future",
    ),
    S(
        "ROU/party/horia-pintilie",
        "Opposition leader Horia Pintilie",
        "accused",
        "the government of hiding two earlier incidents from the public",
    ),
    G(
        "accuse",
        "Opposition leader Horia Pintilie|ROU/party/horia-pintilie",
        "the government|ROU/gov",
        "information",
        "accused the government of hiding two earlier incidents from the public",
    ),
    S(
        "ROU/party/horia-pintilie",
        "Opposition leader Horia Pintilie",
        "called on",
        "to ask for consultations under Article 4 of the NATO treaty",
        to="the president|ROU/president",
    ),
    G(
        "appeal",
        "Opposition leader Horia Pintilie|ROU/party/horia-pintilie",
        "the president|ROU/president",
        "alliances",
        "called on the president to ask for consultations under Article 4",
    ),
    S("ROU/president", "The president's office", "said", "he had no plans to do so"),
    G("reject", "he|ROU/president", "ROU/party/horia-pintilie", "alliances", "he had no plans to do so"),
    N(
        "attack",
        "a stray Ukrainian missile|UKR/mil",
        "two farmers|POL",
        "force",
        "which saw two farmers killed by a stray Ukrainian missile in November 2022",
    ),
    S(
        "POL; LVA",
        "Poland, which saw two farmers killed by a stray Ukrainian missile in November 2022, and Latvia",
        "offered",
        "to share their radar data",
    ),
    G("offer", "Poland|POL; Latvia|LVA", "ROU", "alliances", "both offered to share their radar data"),
    N(
        "sign",
        "Bulgaria|BGR; Romania|ROU; Turkey|TUR",
        "",
        "shipping alliances",
        "Bulgaria, Romania and Turkey signed an agreement in January to clear mines from the western Black Sea together",
    ),
    S("HUN/gov", "Hungary's government", "has urged", "to drop it", to="Bucharest|ROU"),
    G(
        "appeal",
        "Hungary's government|HUN/gov",
        "Bucharest|ROU",
        "force",
        "Hungary's government has urged Bucharest to drop it",
    ),
    N(
        "sanction",
        "Moldova|MDA",
        "45 Russian diplomats and technicians|RUS/embassy",
        "relations",
        "expelled 45 Russian diplomats and technicians last July",
    ),
    S("RUS", "Russia", "promised", "the step would not be left without an answer"),
    G("threaten", "Russia|RUS", "Moldova|MDA", "relations", "the step would not be left without an answer"),
)

story(
    "batken-isfara-mortar-exchange",
    "Turan Monitor",
    "2022-09-19",
    """
Kyrgyzstan and Tajikistan trade blame as border death toll passes 90

BISHKEK/DUSHANBE (Turan Monitor) - Kyrgyzstan and Tajikistan accused each other on Monday of breaking a ceasefire agreed three days earlier, as the number of people killed along their disputed frontier rose to 94.
Kyrgyzstan's Health Ministry put the country's dead at 59. Tajikistan said it had lost 35 people, among them women and children in a mosque that was hit by a Kyrgyz drone in the village of Ovchi-Qalacha.
Bishkek, which bought the Bayraktar drones from Turkey last year, rejected the claim. Its border service said that Tajik forces had shelled the airport of Batken and that Tajik soldiers had entered a school and raised their flag.
More than 137,000 Kyrgyz have been moved from the region. "I ask our citizens not to give way to provocations and not to form volunteer groups," the president of Kyrgyzstan said in a televised address, promising to defend every metre of the land.
The presidents of both countries met on Friday in Samarkand, Uzbekistan, at a summit of the Shanghai Cooperation Organisation, and ordered their troops to pull back. The host had urged them to shake hands in front of the leaders of China, India and Iran.
Russia, which has military bases in both states, called on its allies to take urgent steps. The Russian president spoke to the two leaders by telephone on Sunday, the Kremlin said.
Under a protocol that the heads of the security services signed on Monday evening, four units on each side are to leave the line by Wednesday. Kazakhstan offered to send observers, an offer that Dushanbe has not yet answered.
The United Nations secretary general appealed to both sides for a lasting truce. The European Union has promised 200,000 euros for the displaced, while the Red Crescent in Turkey sent tents.
An opposition politician in Bishkek, Nurlan Asanbekov, blamed the Collective Security Treaty Organisation for looking on. He demanded that Kyrgyzstan cancel the alliance's exercises due to be held on its soil in October.
A third of the 970-kilometre border, drawn in Soviet times, has never been demarcated. Clashes over a water intake killed 55 people in April 2021, after which Bishkek closed all crossings with its neighbour.
""",
    S(
        "KGZ; TJK",
        "Kyrgyzstan and Tajikistan",
        "accused",
        "of breaking a ceasefire agreed three days earlier",
        date="2022-09-19",
    ),
    G(
        "accuse",
        "Kyrgyzstan@1|KGZ; Tajikistan@1|TJK",
        "each other|KGZ; each other|TJK",
        "ceasefire",
        "Kyrgyzstan and Tajikistan accused each other on Monday of breaking a ceasefire",
        "Kyrgyzstan and Tajikistan trade blame",
    ),
    G("agree", "KGZ; TJK", "", "ceasefire", "a ceasefire agreed three days earlier"),
    S("KGZ/gov", "Kyrgyzstan's Health Ministry", "put", "the country's dead at 59"),
    S(
        "TJK",
        "Tajikistan",
        "said",
        "it had lost 35 people, among them women and children in a mosque that was hit by a Kyrgyz drone in the village of Ovchi-Qalacha",
    ),
    G(
        "attack",
        "Kyrgyz|KGZ/mil",
        "it|TJK",
        "force",
        "a mosque that was hit by a Kyrgyz drone in the village of Ovchi-Qalacha",
    ),
    N("cooperate", "Bishkek|KGZ; Turkey|TUR", "", "weapons", "which bought the Bayraktar drones from Turkey last year"),
    N("deny", "Bishkek|KGZ", "TJK", "force", "rejected the claim"),
    S(
        "KGZ/mil",
        "Its border service",
        "said",
        "Tajik forces had shelled the airport of Batken and that Tajik soldiers had entered a school and raised their flag",
    ),
    G(
        "attack",
        "Tajik forces|TJK/mil",
        "the airport of Batken|KGZ",
        "force territory",
        "Tajik forces had shelled the airport of Batken",
        "Tajik soldiers had entered a school and raised their flag",
    ),
    S(
        "KGZ/president",
        "the president of Kyrgyzstan",
        ["said", "promising"],
        '"I ask our citizens not to give way to provocations and not to form volunteer groups,"',
        "to defend every metre of the land",
        form="mixed",
        to="our citizens|KGZ/public",
    ),
    G(
        "appeal",
        "the president of Kyrgyzstan|KGZ/president",
        "our citizens|KGZ/public",
        "force",
        "I ask our citizens not to give way to provocations and not to form volunteer groups",
    ),
    G(
        "promise",
        "the president of Kyrgyzstan|KGZ/president",
        "KGZ/public",
        "territory",
        "promising to defend every metre of the land",
    ),
    N(
        "meet",
        "The presidents of both countries|KGZ/president; The presidents of both countries|TJK/president",
        "",
        "ceasefire",
        "The presidents of both countries met on Friday in Samarkand, Uzbekistan",
    ),
    N(
        "demand",
        "The presidents of both countries|KGZ/president; The presidents of both countries|TJK/president",
        "their troops|KGZ/mil; their troops|TJK/mil",
        "troops",
        "ordered their troops to pull back",
    ),
    S(
        "UZB/president",
        "The host",
        "had urged",
        "to shake hands in front of the leaders of China, India and Iran",
        to="them|KGZ/president; them|TJK/president",
    ),
    G(
        "appeal",
        "The host|UZB/president",
        "them|KGZ/president; them|TJK/president",
        "relations",
        "had urged them to shake hands",
    ),
    S(
        "RUS",
        "Russia, which has military bases in both states,",
        "called on",
        "to take urgent steps",
        to="its allies|KGZ; its allies|TJK",
    ),
    G(
        "appeal",
        "Russia|RUS",
        "its allies|KGZ; its allies|TJK",
        "ceasefire",
        "called on its allies to take urgent steps",
    ),
    S("RUS/president", "the Kremlin", "said", "The Russian president spoke to the two leaders by telephone on Sunday"),
    G(
        "meet",
        "The Russian president|RUS/president; the two leaders|KGZ/president; the two leaders|TJK/president",
        "",
        "ceasefire",
        "The Russian president spoke to the two leaders by telephone on Sunday",
    ),
    N(
        "sign",
        "the heads of the security services|KGZ/intel; the heads of the security services|TJK/intel",
        "",
        "troops",
        "a protocol that the heads of the security services signed on Monday evening",
    ),
    S(
        "KGZ/intel; TJK/intel",
        "a protocol that the heads of the security services signed on Monday evening",
        "Under",
        "four units on each side are to leave the line by Wednesday",
    ),
    G(
        "agree",
        "KGZ; TJK",
        "",
        "troops",
        "four units on each side are to leave the line by Wednesday",
        by="2022-09-21: by Wednesday",
    ),
    S("KAZ", "Kazakhstan", "offered", "to send observers"),
    G("offer", "Kazakhstan|KAZ", "KGZ; TJK", "ceasefire", "Kazakhstan offered to send observers"),
    N(
        "agree",
        "Dushanbe|TJK",
        "Kazakhstan|KAZ",
        "ceasefire",
        "an offer that Dushanbe has not yet answered",
        mod="negated",
    ),
    S(
        "UNO/secretariat",
        "The United Nations secretary general",
        "appealed to",
        "for a lasting truce",
        to="both sides|KGZ; both sides|TJK",
    ),
    G(
        "appeal",
        "The United Nations secretary general|UNO/secretariat",
        "both sides|KGZ; both sides|TJK",
        "ceasefire",
        "appealed to both sides for a lasting truce",
    ),
    S("EU", "The European Union", "has promised", "200,000 euros for the displaced"),
    G(
        "promise",
        "The European Union|EU",
        "the displaced|KGZ/public",
        "humanitarian aid",
        "has promised 200,000 euros for the displaced",
    ),
    N(
        "aid",
        "the Red Crescent in Turkey|TUR/ngo",
        "the displaced|KGZ/public",
        "humanitarian aid",
        "the Red Crescent in Turkey sent tents",
    ),
    S(
        "KGZ/party/nurlan-asanbekov",
        "An opposition politician in Bishkek, Nurlan Asanbekov,",
        "blamed",
        "the Collective Security Treaty Organisation for looking on",
    ),
    G(
        "accuse",
        "An opposition politician in Bishkek, Nurlan Asanbekov|KGZ/party/nurlan-asanbekov",
        "the Collective Security Treaty Organisation|CSTO",
        "alliances",
        "blamed the Collective Security Treaty Organisation for looking on",
    ),
    S(
        "KGZ/party/nurlan-asanbekov",
        "He",
        "demanded",
        "Kyrgyzstan cancel the alliance's exercises due to be held on its soil in October",
    ),
    G(
        "demand",
        "He|KGZ/party/nurlan-asanbekov",
        "Kyrgyzstan|KGZ/gov",
        "alliances",
        "Kyrgyzstan cancel the alliance's exercises",
    ),
    N(
        "coerce",
        "Bishkek|KGZ",
        "its neighbour|TJK",
        "shipping relations",
        "Bishkek closed all crossings with its neighbour",
    ),
)

story(
    "belgrade-kaunas-playoff-sport",
    "Nordic Public Radio",
    "2028-06-08",
    """
Belgrade side strike late to break Kaunas resistance

Belgrade beat Kaunas 84-81 on Wednesday night to force a fifth and deciding game in the Baltic-Adriatic Cup, surviving a second-half siege in front of 18,400 spectators.
The hosts attacked from the first whistle and led by 17 points at the break, thanks to a bombardment from the three-point line by their American guard, Tyrell Maddox, 31.
But the Lithuanians, coached by a Croat and captained by a Latvian, launched a counter-offensive in the third quarter. Two fouls by the Russian-born centre Oleg Dronov sent him to the bench, and the visitors took control of the territory under the basket.
"We surrendered too much ground," Belgrade coach Miodrag Tasic said. "They had us on our knees and we refused to die."
Kaunas captain Janis Vitols was sent off with 40 seconds left. He denied that he had struck Maddox on purpose. "I went for the ball. He knows it, I know it, and the referee from Ankara knows it too," Vitols told Lithuanian television.
His coach, Ante Perkovic, accused the referees of losing their nerve and said that the club would consider an appeal, but admitted that his own defence had collapsed when it mattered.
"I warned them at half-time that Belgrade would come with everything," Perkovic said.
The league's disciplinary panel, which sits in Vienna, is to look at the incident on Friday. A ban would rule the Latvian out of the final game in Kaunas on Sunday.
Maddox, who was born in Cleveland and played in Turkey, Israel and Greece before he moved to Serbia, praised his opponents. "That is the toughest team in Europe," he said.
Police said the evening had passed without trouble, apart from eleven arrests for smoke bombs. Some 600 supporters had travelled from Lithuania through Poland, Slovakia and Hungary, a drive of 1,500 kilometres.
Belgrade last won the trophy in 2024, when they defeated a side from Ljubljana after an alliance of local firms rescued the club from bankruptcy. Kaunas have never held it. Bookmakers in London make the Lithuanians narrow favourites.
""",
    S(
        "SRB//miodrag-tasic",
        "Belgrade coach Miodrag Tasic",
        "said",
        '"We surrendered too much ground,"',
        '"They had us on our knees and we refused to die."',
        form="direct",
    ),
    S("LTU//janis-vitols", "He", "denied", "he had struck Maddox on purpose"),
    S(
        "LTU//janis-vitols",
        "Vitols",
        "told",
        '"I went for the ball. He knows it, I know it, and the referee from Ankara knows it too,"',
        form="direct",
        to="Lithuanian television|LTU/media",
        relays="Lithuanian television|LTU/media",
    ),
    S("LTU//ante-perkovic", "His coach, Ante Perkovic,", "accused", "the referees of losing their nerve"),
    S("LTU//ante-perkovic", "His coach, Ante Perkovic,", "said", "the club would consider an appeal"),
    S("LTU//ante-perkovic", "His coach, Ante Perkovic,", "admitted", "his own defence had collapsed when it mattered"),
    S(
        "LTU//ante-perkovic",
        "Perkovic",
        "said",
        '"I warned them at half-time that Belgrade would come with everything,"',
        form="direct",
    ),
    S(
        "SRB//tyrell-maddox",
        "Maddox, who was born in Cleveland and played in Turkey, Israel and Greece before he moved to Serbia,",
        "praised",
        "his opponents",
    ),
    S("SRB//tyrell-maddox", "he@2", "said", '"That is the toughest team in Europe,"', form="direct"),
    S("SRB/gov", "Police", "said", "the evening had passed without trouble, apart from eleven arrests for smoke bombs"),
    S("?/business", "Bookmakers in London", "make", "the Lithuanians narrow favourites"),
)

story(
    "gulf-of-finland-tanker-boarding",
    "Helsinki Evening Wire",
    "2025-01-16",
    """
Finland seizes tanker after cables cut; Russia speaks of piracy

HELSINKI, Jan 16 - Finnish police have seized an oil tanker registered in the Cook Islands on suspicion that its anchor cut a power cable and two data cables between Finland and Estonia, officials said on Thursday.
Border guards landed on the Sea Heron by helicopter on Wednesday night and took command of the bridge. The vessel, which was carrying Russian petrol from Ust-Luga to Egypt, was brought to Porvoo.
"We believe that the ship belongs to the Russian shadow fleet," the head of Finnish customs, Marja Lehtisalo, told a news conference. Its 24 crew members, from Georgia and India, are being questioned.
Russia's embassy in Helsinki demanded the immediate release of the ship and called its seizure an act of piracy. The Kremlin declined to comment, saying it was a matter for the Finns.
Prime Minister Antti Ruohonen rejected the accusation. He and the president of Estonia agreed by telephone to ask NATO for a stronger presence in the Gulf of Finland, and Estonia sent the patrol boat Raju to guard the remaining Estlink 1 cable.
NATO's secretary general pledged help within days. Sweden will provide up to three warships, Germany a corvette, and Poland has promised to double its air patrols, according to diplomats in Brussels.
China, whose cargo ship Yi Peng 3 was suspected of damaging two cables in November, said it supported a fair investigation. Sweden complained at the time that its prosecutors had not been let on board.
The ship's owner, a company in the United Arab Emirates, denied any wrongdoing. Its lawyer in Helsinki accused Finland of hijacking the vessel outside territorial waters and threatened to sue for damages.
The European Union's foreign policy chief condemned "any deliberate destruction of Europe's infrastructure" and said the bloc was working on sanctions against 50 more tankers. Britain and Denmark have already begun to ask passing ships for proof of insurance; some that refused were put on a British blacklist last month.
Finland, which fought two wars against the Soviet Union, joined NATO in 2023 after Russia's invasion of Ukraine, and closed its land border with its eastern neighbour the same year.
""",
    S(
        "FIN?",
        "officials",
        "said",
        "Finnish police have seized an oil tanker registered in the Cook Islands on suspicion that its anchor cut a power cable and two data cables between Finland and Estonia",
        date="2025-01-16",
    ),
    G(
        "coerce",
        "Finnish police|FIN/gov",
        "an oil tanker registered in the Cook Islands|RUS/business",
        "shipping energy",
        "Finnish police have seized an oil tanker",
        "Border guards landed on the Sea Heron by helicopter on Wednesday night and took command of the bridge",
        "Finland seizes tanker after cables cut",
    ),
    S(
        "FIN/gov/marja-lehtisalo",
        "the head of Finnish customs, Marja Lehtisalo,",
        "told",
        '"We believe that the ship belongs to the Russian shadow fleet,"',
        form="direct",
        to="a news conference|?/media",
        date="2025-01-16",
    ),
    G(
        "accuse",
        "the head of Finnish customs, Marja Lehtisalo|FIN/gov/marja-lehtisalo",
        "Russian@1|RUS",
        "shipping sanctions",
        "the ship belongs to the Russian shadow fleet",
    ),
    S("RUS/embassy", "Russia's embassy in Helsinki", "demanded", "the immediate release of the ship"),
    G(
        "demand",
        "Russia's embassy in Helsinki|RUS/embassy",
        "FIN",
        "shipping",
        "demanded the immediate release of the ship",
        by="?: immediate",
    ),
    S("RUS/embassy", "Russia's embassy in Helsinki", "called", "its seizure an act of piracy"),
    G(
        "accuse",
        "Russia's embassy in Helsinki|RUS/embassy",
        "FIN",
        "shipping",
        "called its seizure an act of piracy",
        "Russia speaks of piracy",
    ),
    S("RUS/president", "The Kremlin", "saying", "it was a matter for the Finns"),
    N(
        "deny",
        "Prime Minister Antti Ruohonen|FIN/pm/antti-ruohonen",
        "RUS/embassy",
        "shipping",
        "Prime Minister Antti Ruohonen rejected the accusation",
    ),
    N(
        "meet",
        "He|FIN/pm/antti-ruohonen; the president of Estonia|EST/president",
        "",
        "shipping alliances",
        "He and the president of Estonia agreed by telephone",
    ),
    S(
        "FIN/pm/antti-ruohonen; EST/president",
        "He and the president of Estonia",
        "agreed",
        "to ask NATO for a stronger presence in the Gulf of Finland",
    ),
    G(
        "appeal",
        "He|FIN/pm/antti-ruohonen; the president of Estonia|EST/president",
        "NATO|NATO",
        "alliances troops",
        "to ask NATO for a stronger presence in the Gulf of Finland",
    ),
    N(
        "mobilize",
        "Estonia|EST/mil",
        "",
        "shipping troops",
        "Estonia sent the patrol boat Raju to guard the remaining Estlink 1 cable",
    ),
    S("NATO", "NATO's secretary general", "pledged", "help within days"),
    G(
        "promise",
        "NATO's secretary general|NATO",
        "FIN; EST",
        "alliances troops",
        "NATO's secretary general pledged help within days",
        by="?: within days",
    ),
    S(
        "?/delegation",
        "diplomats in Brussels",
        "according to",
        "Sweden will provide up to three warships, Germany a corvette, and Poland has promised to double its air patrols",
    ),
    G(
        "mobilize",
        "Sweden|SWE; Germany|DEU",
        "",
        "troops shipping",
        "Sweden will provide up to three warships, Germany a corvette",
        time="future",
    ),
    S("POL", "Poland", "has promised", "to double its air patrols", up=1),
    G("promise", "Poland|POL", "FIN; EST", "troops", "Poland has promised to double its air patrols"),
    S("?", None, "was suspected", "of damaging two cables in November"),
    G(
        "accuse",
        "?",
        "China, whose cargo ship Yi Peng 3|CHN/business",
        "shipping",
        "whose cargo ship Yi Peng 3 was suspected of damaging two cables in November",
    ),
    S(
        "CHN",
        "China, whose cargo ship Yi Peng 3 was suspected of damaging two cables in November,",
        "said",
        "it supported a fair investigation",
    ),
    S("SWE", "Sweden", "complained", "its prosecutors had not been let on board"),
    G(
        "accuse",
        "Sweden|SWE",
        "CHN",
        "shipping justice",
        "Sweden complained at the time that its prosecutors had not been let on board",
    ),
    S("ARE/business", "The ship's owner, a company in the United Arab Emirates,", "denied", "any wrongdoing"),
    G(
        "deny",
        "The ship's owner, a company in the United Arab Emirates|ARE/business",
        "FIN",
        "shipping",
        "denied any wrongdoing",
    ),
    S(
        "ARE/business",
        "Its lawyer in Helsinki",
        "accused",
        "Finland of hijacking the vessel outside territorial waters",
    ),
    G(
        "accuse",
        "Its lawyer in Helsinki|ARE/business",
        "Finland|FIN",
        "shipping",
        "accused Finland of hijacking the vessel outside territorial waters",
    ),
    S("ARE/business", "Its lawyer in Helsinki", "threatened", "to sue for damages"),
    G("threaten", "Its lawyer in Helsinki|ARE/business", "Finland|FIN", "justice", "threatened to sue for damages"),
    S(
        "EU/high-representative",
        "The European Union's foreign policy chief",
        "condemned",
        '"any deliberate destruction of Europe\'s infrastructure"',
        form="direct",
    ),
    S(
        "EU/high-representative",
        "The European Union's foreign policy chief",
        "said",
        "the bloc was working on sanctions against 50 more tankers",
    ),
    G(
        "threaten",
        "the bloc|EU",
        "50 more tankers|RUS/business",
        "sanctions shipping",
        "the bloc was working on sanctions against 50 more tankers",
    ),
    S("GBR; DNK", "Britain and Denmark", "ask", "for proof of insurance", to="passing ships|?/business"),
    G(
        "demand",
        "Britain|GBR; Denmark|DNK",
        "passing ships|?/business",
        "shipping",
        "have already begun to ask passing ships for proof of insurance",
    ),
    N("reject", "some that refused|?/business", "GBR; DNK", "shipping", "some that refused"),
    N(
        "sanction",
        "British|GBR",
        "some that refused|?/business",
        "sanctions shipping",
        "were put on a British blacklist last month",
    ),
    N("attack", "Russia's invasion|RUS", "Ukraine|UKR", "force", "Russia's invasion of Ukraine"),
    N(
        "coerce",
        "Finland|FIN",
        "its eastern neighbour|RUS",
        "shipping relations",
        "closed its land border with its eastern neighbour the same year",
    ),
)

story(
    "ukraine-transit-gas-end-slovakia",
    "Kontinent TV",
    "2024-12-30",
    """
Slovak premier threatens to cut Ukraine's electricity over gas

Slovakia will consider halting emergency electricity supplies to Ukraine from January 1 if Kyiv stops the transit of Russian gas to its western neighbours, Prime Minister Milan Hruska said in a video posted on Facebook.
The five-year contract between Russia's Gazprom and Ukraine's Naftogaz expires on New Year's Eve. Kyiv has refused to extend it, saying that it will not let Moscow "fill its war chest for one day longer".
Hruska, 60, returned last week from Moscow, where he was received by the Russian president, as the leaders of Austria and Hungary have been since the invasion of 2022. The opposition in Bratislava called the visit a disgrace, and several thousand people demonstrated against it on Friday.
Ukraine's president accused Slovakia of opening "a cold front of its own" on Moscow's orders. Poland said on Sunday that it would raise its own exports of electricity to Ukraine should Slovakia carry out its threat.
Russian Energy Minister Roman Gudkov told state television that there was no time left for a new contract and blamed Kyiv. Gazprom was ready to send gas through Poland instead, he said, if Warsaw agreed to reopen the Yamal pipeline. A Polish government spokesman ruled that out.
The European Commission, which has been urged by Bratislava to mediate, said that the bloc was prepared for the end of the transit and that other suppliers in Norway, Azerbaijan and the United States could fill the gap.
Austria's energy regulator gave assurances that storage was three-quarters full. Moldova, which bought gas by the same route for its breakaway region of Transnistria, declared a state of emergency on December 13 and accused Gazprom of preparing a humanitarian crisis. The Russian company has announced that it will halt deliveries to Moldova on Wednesday because of unpaid bills, which Chisinau disputes.
Hungary gets most of its gas by the TurkStream pipeline under the Black Sea. Budapest thanked Turkey and Serbia this month for keeping the route open, and won an exemption from American sanctions on Gazprombank after it appealed to Washington.
Russia and Ukraine last quarrelled over transit in January 2009, when supplies to Slovakia and Bulgaria failed for 13 days in mid-winter.
""",
    S(
        "SVK/pm/milan-hruska",
        "Prime Minister Milan Hruska",
        "said",
        "Slovakia will consider halting emergency electricity supplies to Ukraine from January 1 if Kyiv stops the transit of Russian gas to its western neighbours",
    ),
    G(
        "threaten",
        "Slovakia|SVK",
        "Ukraine|UKR",
        "energy",
        "Slovakia will consider halting emergency electricity supplies to Ukraine",
        "Slovak premier threatens to cut Ukraine's electricity over gas",
        cond="if: if Kyiv stops the transit of Russian gas to its western neighbours",
        by="2025-01-01: from January 1",
    ),
    G("demand", "Slovakia|SVK", "Kyiv|UKR", "energy", "if Kyiv stops the transit of Russian gas"),
    N("reject", "Kyiv|UKR", "RUS/business/gazprom", "energy", "Kyiv has refused to extend it"),
    S("UKR", "Kyiv", "saying", 'it will not let Moscow "fill its war chest for one day longer"', form="mixed"),
    G("reject", "it|UKR", "Moscow|RUS", "energy", 'it will not let Moscow "fill its war chest for one day longer"'),
    N(
        "meet",
        "Hruska, 60|SVK/pm/milan-hruska; the Russian president|RUS/president",
        "",
        "energy relations",
        "where he was received by the Russian president",
    ),
    N("attack", "RUS", "UKR", "force", "the invasion of 2022"),
    S("SVK/party", "The opposition in Bratislava", "called", "the visit a disgrace"),
    G(
        "accuse",
        "The opposition in Bratislava|SVK/party",
        "SVK/pm/milan-hruska",
        "relations",
        "The opposition in Bratislava called the visit a disgrace",
    ),
    N(
        "protest",
        "several thousand people|SVK/public",
        "SVK/pm/milan-hruska",
        "relations",
        "several thousand people demonstrated against it on Friday",
    ),
    S(
        "UKR/president",
        "Ukraine's president",
        "accused",
        'Slovakia of opening "a cold front of its own" on Moscow\'s orders',
        form="mixed",
    ),
    G(
        "accuse",
        "Ukraine's president|UKR/president",
        "Slovakia|SVK",
        "energy",
        'accused Slovakia of opening "a cold front of its own"',
    ),
    S(
        "POL",
        "Poland",
        "said",
        "it would raise its own exports of electricity to Ukraine should Slovakia carry out its threat",
        date="2024-12-29",
    ),
    G(
        "promise",
        "Poland|POL",
        "Ukraine|UKR",
        "energy aid",
        "it would raise its own exports of electricity to Ukraine",
        cond="if: should Slovakia carry out its threat",
    ),
    S(
        "RUS/gov/roman-gudkov",
        "Russian Energy Minister Roman Gudkov",
        "told",
        "there was no time left for a new contract",
        to="state television|RUS/media",
    ),
    S(
        "RUS/gov/roman-gudkov",
        "Russian Energy Minister Roman Gudkov",
        "blamed",
        "Kyiv@2",
        to="state television|RUS/media",
    ),
    G("accuse", "Russian Energy Minister Roman Gudkov|RUS/gov/roman-gudkov", "Kyiv|UKR", "energy", "blamed Kyiv"),
    S(
        "RUS/gov/roman-gudkov",
        "he",
        "said",
        "Gazprom was ready to send gas through Poland instead",
        "if Warsaw agreed to reopen the Yamal pipeline",
    ),
    G(
        "offer",
        "Gazprom|RUS/business/gazprom",
        "POL",
        "energy",
        "Gazprom was ready to send gas through Poland instead",
        cond="if: if Warsaw agreed to reopen the Yamal pipeline",
    ),
    G("demand", "he|RUS/gov/roman-gudkov", "Warsaw|POL", "energy", "Warsaw agreed to reopen the Yamal pipeline"),
    N(
        "reject",
        "A Polish government spokesman|POL/gov",
        "RUS/gov/roman-gudkov",
        "energy",
        "A Polish government spokesman ruled that out",
    ),
    S("SVK", "Bratislava", "urged", "to mediate", to="The European Commission|EU/commission"),
    G(
        "appeal",
        "Bratislava|SVK",
        "The European Commission|EU/commission",
        "energy negotiations",
        "which has been urged by Bratislava to mediate",
    ),
    S(
        "EU/commission",
        "The European Commission, which has been urged by Bratislava to mediate,",
        "said",
        "the bloc was prepared for the end of the transit and that other suppliers in Norway, Azerbaijan and the United States could fill the gap",
    ),
    S("AUT/gov", "Austria's energy regulator", "gave assurances", "storage was three-quarters full"),
    S(
        "MDA",
        "Moldova, which bought gas by the same route for its breakaway region of Transnistria,",
        "accused",
        "Gazprom of preparing a humanitarian crisis",
    ),
    G(
        "accuse",
        "Moldova|MDA",
        "Gazprom|RUS/business/gazprom",
        "energy humanitarian",
        "accused Gazprom of preparing a humanitarian crisis",
    ),
    S(
        "RUS/business/gazprom",
        "The Russian company",
        "has announced",
        "it will halt deliveries to Moldova on Wednesday because of unpaid bills, which Chisinau disputes",
    ),
    G(
        "threaten",
        "The Russian company|RUS/business/gazprom",
        "Moldova|MDA",
        "energy",
        "it will halt deliveries to Moldova on Wednesday",
        by="2025-01-01: on Wednesday",
    ),
    N("deny", "Chisinau|MDA", "The Russian company|RUS/business/gazprom", "energy", "which Chisinau disputes"),
    S("HUN", "Budapest", "thanked", "Turkey and Serbia this month for keeping the route open"),
    G(
        "praise",
        "Budapest|HUN",
        "Turkey|TUR; Serbia|SRB",
        "energy",
        "Budapest thanked Turkey and Serbia this month for keeping the route open",
    ),
    N("appeal", "Budapest|HUN", "Washington|USA", "sanctions energy", "it appealed to Washington"),
    N("agree", "USA", "Budapest|HUN", "sanctions energy", "won an exemption from American sanctions on Gazprombank"),
    N(
        "sanction",
        "American|USA",
        "Gazprombank|RUS/business/gazprombank",
        "sanctions",
        "American sanctions on Gazprombank",
        time="present",
    ),
)

story(
    "serbia-students-canopy-rally",
    "Adria Newsroom",
    "2025-03-25",
    """
Serbia's leader blames Croatia and 'Western services' for student protests

BELGRADE - Serbia's president accused Croatia and unnamed Western intelligence services on Monday of steering the student protests that have shaken his government since the roof of a railway station in Novi Sad collapsed in November, killing 16 people.
"Their attempt at a colour revolution has failed," he told the pro-government channel Kosava TV. He presented no evidence.
Zagreb dismissed the allegation. "Our neighbour looks for enemies abroad because he cannot answer the questions of his own students," Croatian Foreign Minister Davorin Jukic said, adding that five Croatian women who had attended a workshop in Belgrade were expelled in January without a reason.
The students are demanding the publication of all documents on the reconstruction of the station, which was carried out by a consortium of Chinese companies, and the withdrawal of charges against fellow protesters. On Saturday they blocked the bridges over the Danube in Novi Sad for the third time.
Parliament accepted the resignation of the prime minister last week. The opposition, which threw smoke grenades in the chamber when the debate opened, has called for a transitional government; the ruling party rejected the idea and offered early elections in June.
The army denied that a sound weapon bought from the United States had been used against the crowd on March 15. Several hundred people who were treated for dizziness have asked the European Court of Human Rights to order an investigation.
Russia said that it supported the lawful authorities. Its security council's secretary promised Belgrade information about "the organisers of the unrest". Russian experts had earlier helped to examine the claim about the weapon.
The European Union, criticised by the students for its silence, called on all sides to refrain from violence. Germany and France, which have agreements with Belgrade on lithium and fighter jets, have said little. The presidents of Slovenia and North Macedonia voiced sympathy for the young people.
The collapse has been compared by the opposition to a fire at a nightclub in Kocani, North Macedonia, that killed 59 people this month. Prosecutors in Novi Sad charged 13 people, including a former construction minister, in December; a court released him a week later.
""",
    S(
        "SRB/president",
        "Serbia's president",
        "accused",
        "Croatia and unnamed Western intelligence services on Monday of steering the student protests that have shaken his government since the roof of a railway station in Novi Sad collapsed in November, killing 16 people",
        date="2025-03-24",
    ),
    G(
        "accuse",
        "Serbia's president|SRB/president",
        "Croatia|HRV; Western intelligence services|WEST",
        "sovereignty leadership",
        "Serbia's president accused Croatia and unnamed Western intelligence services on Monday of steering the student protests",
        "Serbia's leader blames Croatia and 'Western services' for student protests",
        "Their attempt at a colour revolution has failed",
    ),
    G(
        "protest",
        "student|SRB/public",
        "his government|SRB/gov",
        "leadership",
        "the student protests that have shaken his government",
    ),
    S(
        "SRB/president",
        "he",
        "told",
        '"Their attempt at a colour revolution has failed,"',
        form="direct",
        to="the pro-government channel Kosava TV|SRB/media/kosava-tv",
        relays="the pro-government channel Kosava TV|SRB/media/kosava-tv",
    ),
    N("deny", "Zagreb|HRV", "SRB/president", "sovereignty", "Zagreb dismissed the allegation"),
    S(
        "HRV/mfa/davorin-jukic",
        "Croatian Foreign Minister Davorin Jukic",
        "said",
        '"Our neighbour looks for enemies abroad because he cannot answer the questions of his own students,"',
        form="direct",
    ),
    G(
        "accuse",
        "Croatian Foreign Minister Davorin Jukic|HRV/mfa/davorin-jukic",
        "Our neighbour|SRB/president",
        "leadership",
        "Our neighbour looks for enemies abroad because he cannot answer the questions of his own students",
    ),
    S(
        "HRV/mfa/davorin-jukic",
        "Croatian Foreign Minister Davorin Jukic",
        "adding",
        "five Croatian women who had attended a workshop in Belgrade were expelled in January without a reason",
    ),
    G(
        "coerce",
        "SRB/gov",
        "five Croatian women|HRV",
        "human_rights relations",
        "five Croatian women who had attended a workshop in Belgrade were expelled in January",
    ),
    S(
        "SRB/public",
        "The students",
        "are demanding",
        "the publication of all documents on the reconstruction of the station, which was carried out by a consortium of Chinese companies, and the withdrawal of charges against fellow protesters",
    ),
    G(
        "demand",
        "The students|SRB/public",
        "SRB/gov",
        "justice leadership",
        "demanding the publication of all documents on the reconstruction of the station",
        "the withdrawal of charges against fellow protesters",
        time="present",
    ),
    N(
        "protest",
        "they|SRB/public",
        "SRB/gov",
        "leadership",
        "On Saturday they blocked the bridges over the Danube in Novi Sad for the third time",
    ),
    N(
        "agree",
        "Parliament|SRB/parliament",
        "the prime minister|SRB/pm",
        "leadership",
        "Parliament accepted the resignation of the prime minister last week",
    ),
    N(
        "protest",
        "The opposition|SRB/party",
        "SRB/gov",
        "leadership",
        "which threw smoke grenades in the chamber when the debate opened",
    ),
    S(
        "SRB/party",
        "The opposition, which threw smoke grenades in the chamber when the debate opened,",
        "has called for",
        "a transitional government",
    ),
    G("appeal", "The opposition|SRB/party", "SRB/gov", "leadership", "has called for a transitional government"),
    N(
        "reject",
        "the ruling party|SRB/party",
        "The opposition|SRB/party",
        "leadership",
        "the ruling party rejected the idea",
    ),
    S("SRB/party", "the ruling party", "offered", "early elections in June"),
    G(
        "offer",
        "the ruling party|SRB/party",
        "The opposition|SRB/party",
        "leadership",
        "offered early elections in June",
    ),
    S(
        "SRB/mil",
        "The army",
        "denied",
        "a sound weapon bought from the United States had been used against the crowd on March 15",
    ),
    G(
        "deny",
        "The army|SRB/mil",
        "",
        "human_rights weapons",
        "The army denied that a sound weapon bought from the United States had been used against the crowd",
    ),
    S(
        "SRB/public",
        "Several hundred people who were treated for dizziness",
        "have asked",
        "to order an investigation",
        to="the European Court of Human Rights|COE/court",
    ),
    G(
        "appeal",
        "Several hundred people|SRB/public",
        "the European Court of Human Rights|COE/court",
        "human_rights justice",
        "have asked the European Court of Human Rights to order an investigation",
    ),
    S("RUS", "Russia", "said", "it supported the lawful authorities"),
    G("praise", "Russia|RUS", "the lawful authorities|SRB/gov", "leadership", "it supported the lawful authorities"),
    S(
        "RUS/gov",
        "Its security council's secretary",
        "promised",
        'information about "the organisers of the unrest"',
        form="mixed",
        to="Belgrade|SRB",
    ),
    G(
        "promise",
        "Its security council's secretary|RUS/gov",
        "Belgrade|SRB",
        "information leadership",
        "promised Belgrade information",
    ),
    N(
        "aid",
        "Russian experts|RUS",
        "SRB",
        "other",
        "Russian experts had earlier helped to examine the claim about the weapon",
    ),
    S("SRB/public", "the students", "criticised", "for its silence"),
    G(
        "accuse",
        "the students|SRB/public",
        "The European Union|EU",
        "human_rights",
        "criticised by the students for its silence",
    ),
    S(
        "EU",
        "The European Union, criticised by the students for its silence,",
        "called on",
        "to refrain from violence",
        to="all sides|SRB",
    ),
    G(
        "appeal",
        "The European Union|EU",
        "all sides|SRB",
        "human_rights",
        "called on all sides to refrain from violence",
    ),
    N(
        "praise",
        "The presidents of Slovenia and North Macedonia|SVN/president; The presidents of Slovenia and North Macedonia|MKD/president",
        "the young people|SRB/public",
        "human_rights",
        "The presidents of Slovenia and North Macedonia voiced sympathy for the young people",
    ),
    S(
        "SRB/party",
        "the opposition",
        "has been compared",
        "The collapse",
        "to a fire at a nightclub in Kocani, North Macedonia, that killed 59 people this month",
    ),
    N(
        "accuse",
        "Prosecutors in Novi Sad|SRB/court",
        "a former construction minister|SRB",
        "justice",
        "Prosecutors in Novi Sad charged 13 people, including a former construction minister, in December",
    ),
    N("retreat", "a court|SRB/court", "him|SRB", "justice", "a court released him a week later"),
)

story(
    "vaalimaa-asylum-bicycles",
    "Lapland Morning",
    "2023-11-23",
    """
Finland leaves one crossing open as Moscow protests

ROVANIEMI. Finland will close all but its northernmost road crossing with Russia at midnight on Friday, the government announced on Wednesday, after more than 700 asylum seekers without papers had arrived at the border this month, many on bicycles.
"Russia is instrumentalising people in distress and we do not accept it," Prime Minister Juhani Saarela said. Interior Minister Kaisa Wallin accused Russian border guards of driving people to the barrier in cars, and said that those who came from Yemen, Somalia and Syria had told officers of paying up to 2,000 dollars for the ride.
Moscow's foreign ministry handed the Finnish ambassador a protest on Thursday against what it described as a hasty decision that harmed tens of thousands of people on both sides. It denied that its border service was sending migrants across and offered talks between the two services.
Saarela turned the offer down. "The telephone in Moscow has worked for twenty years. They need only stop," he told the public broadcaster.
Finland's non-discrimination ombudsman, Reetta Holm, warned the cabinet that the right to seek asylum must remain effective. Amnesty International demanded that at least two crossings be kept open. A group of Russian residents in Imatra has filed a complaint with the Supreme Administrative Court.
Estonia and Norway said that they were ready to take the same step. Estonia's interior minister blamed Russia for a "hybrid operation" at Narva, where 75 people, mostly Somalis, were turned back. Latvia and Lithuania have accused Belarus of the same since 2021.
The European border agency Frontex promised Finland 50 guards and patrol cars by the end of next week. Sweden's government, whose own application to NATO is still being blocked by Hungary and Turkey, offered dogs and thermal cameras.
The UN refugee agency called on both Helsinki and Moscow to protect those stranded in the cold. One man was found frozen to death near Salla, the Russian news site Kola Online reported, quoting a customs officer.
In 2015 and 2016 some 1,700 people entered Finland from the Murmansk region in the same way, until the two presidents agreed to restrict the northern crossings to their own citizens and those of Belarus.
""",
    S(
        "FIN/gov",
        "the government",
        "announced",
        "Finland will close all but its northernmost road crossing with Russia at midnight on Friday",
        date="2023-11-22",
    ),
    G(
        "threaten",
        "Finland@1|FIN",
        "Russia|RUS",
        "migration shipping",
        "Finland will close all but its northernmost road crossing with Russia",
        "Finland leaves one crossing open",
        by="2023-11-24: at midnight on Friday",
    ),
    S(
        "FIN/pm/juhani-saarela",
        "Prime Minister Juhani Saarela",
        "said",
        '"Russia is instrumentalising people in distress and we do not accept it,"',
        form="direct",
    ),
    G(
        "accuse",
        "Prime Minister Juhani Saarela|FIN/pm/juhani-saarela",
        "Russia|RUS",
        "migration",
        "Russia is instrumentalising people in distress and we do not accept it",
    ),
    S(
        "FIN/gov/kaisa-wallin",
        "Interior Minister Kaisa Wallin",
        "accused",
        "Russian border guards of driving people to the barrier in cars",
    ),
    G(
        "accuse",
        "Interior Minister Kaisa Wallin|FIN/gov/kaisa-wallin",
        "Russian border guards|RUS/mil",
        "migration",
        "accused Russian border guards of driving people to the barrier in cars",
    ),
    S(
        "FIN/gov/kaisa-wallin",
        "Interior Minister Kaisa Wallin",
        "said",
        "those who came from Yemen, Somalia and Syria had told officers of paying up to 2,000 dollars for the ride",
    ),
    S(
        "?/public",
        "those who came from Yemen, Somalia and Syria",
        "had told",
        "of paying up to 2,000 dollars for the ride",
        to="officers|FIN/gov",
        up=1,
    ),
    S(
        "RUS/mfa",
        "Moscow's foreign ministry",
        "described",
        "a hasty decision that harmed tens of thousands of people on both sides",
        date="2023-11-23",
    ),
    G(
        "accuse",
        "Moscow's foreign ministry|RUS/mfa",
        "the Finnish ambassador|FIN/embassy",
        "shipping relations",
        "Moscow's foreign ministry handed the Finnish ambassador a protest on Thursday",
        "Moscow protests",
    ),
    S("RUS/mfa", "It", "denied", "its border service was sending migrants across"),
    G("deny", "It|RUS/mfa", "FIN", "migration", "denied that its border service was sending migrants across"),
    S("RUS/mfa", "It", "offered", "talks between the two services"),
    G("offer", "It|RUS/mfa", "FIN", "migration negotiations", "offered talks between the two services"),
    N("reject", "Saarela|FIN/pm/juhani-saarela", "RUS/mfa", "migration negotiations", "Saarela turned the offer down"),
    S(
        "FIN/pm/juhani-saarela",
        "he",
        "told",
        '"The telephone in Moscow has worked for twenty years. They need only stop,"',
        form="direct",
        to="the public broadcaster|FIN/media",
        relays="the public broadcaster|FIN/media",
    ),
    G("demand", "he|FIN/pm/juhani-saarela", "They|RUS", "migration", "They need only stop"),
    S(
        "FIN/gov/reetta-holm",
        "Finland's non-discrimination ombudsman, Reetta Holm,",
        "warned",
        "the right to seek asylum must remain effective",
        to="the cabinet|FIN/gov",
    ),
    G(
        "demand",
        "Finland's non-discrimination ombudsman, Reetta Holm|FIN/gov/reetta-holm",
        "the cabinet|FIN/gov",
        "migration human_rights",
        "the right to seek asylum must remain effective",
    ),
    S("AMNESTY", "Amnesty International", "demanded", "at least two crossings be kept open"),
    G(
        "demand",
        "Amnesty International|AMNESTY",
        "FIN/gov",
        "migration human_rights",
        "Amnesty International demanded that at least two crossings be kept open",
    ),
    N(
        "accuse",
        "A group of Russian residents in Imatra|RUS/public",
        "FIN/gov",
        "migration justice",
        "has filed a complaint with the Supreme Administrative Court",
    ),
    S("EST; NOR", "Estonia and Norway", "said", "they were ready to take the same step"),
    G("threaten", "Estonia|EST; Norway|NOR", "RUS", "migration shipping", "they were ready to take the same step"),
    S(
        "EST/gov",
        "Estonia's interior minister",
        "blamed",
        'Russia for a "hybrid operation" at Narva, where 75 people, mostly Somalis, were turned back',
        form="mixed",
    ),
    G(
        "accuse",
        "Estonia's interior minister|EST/gov",
        "Russia|RUS",
        "migration",
        'blamed Russia for a "hybrid operation" at Narva',
    ),
    G(
        "coerce",
        "EST/gov",
        "75 people, mostly Somalis|SOM/public",
        "migration",
        "where 75 people, mostly Somalis, were turned back",
    ),
    S("LVA; LTU", "Latvia and Lithuania", "have accused", "Belarus of the same since 2021"),
    G(
        "accuse",
        "Latvia|LVA; Lithuania|LTU",
        "Belarus|BLR",
        "migration",
        "Latvia and Lithuania have accused Belarus of the same",
    ),
    S(
        "EU/frontex",
        "The European border agency Frontex",
        "promised",
        "50 guards and patrol cars by the end of next week",
        to="Finland|FIN",
    ),
    G(
        "promise",
        "The European border agency Frontex|EU/frontex",
        "Finland|FIN",
        "migration aid",
        "promised Finland 50 guards and patrol cars",
        by="2023-12-03: by the end of next week",
    ),
    N(
        "reject",
        "Hungary|HUN; Turkey|TUR",
        "Sweden's government|SWE/gov",
        "alliances",
        "whose own application to NATO is still being blocked by Hungary and Turkey",
        time="present",
    ),
    S(
        "SWE/gov",
        "Sweden's government, whose own application to NATO is still being blocked by Hungary and Turkey,",
        "offered",
        "dogs and thermal cameras",
    ),
    G("offer", "Sweden's government|SWE/gov", "FIN", "migration aid", "offered dogs and thermal cameras"),
    S(
        "UNHCR",
        "The UN refugee agency",
        "called on",
        "to protect those stranded in the cold",
        to="Helsinki|FIN; Moscow|RUS",
    ),
    G(
        "appeal",
        "The UN refugee agency|UNHCR",
        "Helsinki|FIN; Moscow|RUS",
        "migration humanitarian",
        "called on both Helsinki and Moscow to protect those stranded in the cold",
    ),
    S(
        "RUS/gov",
        "a customs officer",
        ["reported", "quoting"],
        "One man was found frozen to death near Salla",
        relays="the Russian news site Kola Online|RUS/media/kola-online",
    ),
    N(
        "agree",
        "the two presidents|FIN/president; the two presidents|RUS/president",
        "",
        "migration",
        "the two presidents agreed to restrict the northern crossings to their own citizens and those of Belarus",
    ),
)

story(
    "pankisi-gorge-bombing-georgia",
    "Transatlantic News Service",
    "2002-08-27",
    """
Georgia says Russian jets bombed Pankisi; Moscow denies it

TBILISI, Georgia (TNS) -- Georgia accused Russia on Monday of sending warplanes across its northern border to bomb villages in the Pankisi Gorge, killing a shepherd and wounding seven people.
Russia's Defense Ministry denied that its aircraft had flown any missions over its neighbor. A spokesman suggested that the Georgians might have bombed themselves by mistake.
"It is an act of open aggression," said Georgian Security Minister Levan Tsiklauri. Tbilisi called its ambassador home from Moscow for consultations and asked the Organization for Security and Cooperation in Europe, whose unarmed observers patrol part of the border, to investigate.
The White House said it deplored "the violation of Georgia's sovereignty" and urged both governments to work together against terrorists. About 70 U.S. soldiers have been training Georgian commandos at a base near the capital since May, a mission that Russian generals have criticized.
Moscow has accused Georgia for three years of giving shelter to Chechen rebels in the gorge, a strip of forest 40 miles northeast of Tbilisi where some 4,000 refugees from Chechnya live. It has demanded that Georgia hand over 13 fighters who were arrested at the border this month.
Georgia's president rejected the demand until the prosecutors in Moscow present evidence, but sent 1,000 Interior Ministry troops into Pankisi on Sunday in what officials called an anti-crime operation. A rebel field commander, Ruslan Bakayev, had been warned to leave by the end of the week, they said.
Bakayev told the Turkish newspaper Yeni Ufuk that his men had no quarrel with the Georgian people.
Azerbaijan closed its border with the Russian republic of Dagestan as a precaution. Armenia, Moscow's closest ally in the Caucasus, and Turkey, a member of NATO, made no comment.
In Abkhazia, which broke away from Georgia in 1993, the separatist leadership threatened to call up reservists should Georgian troops enter the Kodori Gorge again. Russian peacekeepers there blocked a U.N. patrol from passing on Friday, a U.N. spokeswoman said.
Britain and Germany called on Moscow to respect international borders.
Chechen fighters defeated the Russian army in a war from 1994 to 1996. Russian forces returned in 1999.
""",
    S(
        "GEO",
        "Georgia@2",
        "accused",
        "Russia on Monday of sending warplanes across its northern border to bomb villages in the Pankisi Gorge, killing a shepherd and wounding seven people",
        date="2002-08-26",
    ),
    G(
        "accuse",
        "Georgia@2|GEO",
        "Russia|RUS",
        "force sovereignty",
        "Georgia accused Russia on Monday of sending warplanes across its northern border",
        "It is an act of open aggression",
    ),
    G(
        "attack",
        "Russia@0|RUS/mil",
        "its northern border|GEO",
        "force",
        "to bomb villages in the Pankisi Gorge, killing a shepherd and wounding seven people",
        "Russian jets bombed Pankisi",
    ),
    S("RUS/mod", "Russia's Defense Ministry", "denied", "its aircraft had flown any missions over its neighbor"),
    G(
        "deny",
        "Russia's Defense Ministry|RUS/mod",
        "its neighbor|GEO",
        "force",
        "denied that its aircraft had flown any missions over its neighbor",
        "Moscow denies it",
    ),
    S("RUS/mod", "A spokesman", "suggested", "the Georgians might have bombed themselves by mistake"),
    G(
        "attack",
        "the Georgians|GEO/mil",
        "themselves|GEO",
        "force",
        "the Georgians might have bombed themselves by mistake",
        mod="hedged",
    ),
    S(
        "GEO/gov/levan-tsiklauri",
        "Georgian Security Minister Levan Tsiklauri",
        "said",
        '"It is an act of open aggression,"',
        form="direct",
    ),
    N(
        "sanction",
        "Tbilisi|GEO",
        "Moscow|RUS",
        "relations",
        "Tbilisi called its ambassador home from Moscow for consultations",
    ),
    S(
        "GEO",
        "Tbilisi",
        "asked",
        "to investigate",
        to="the Organization for Security and Cooperation in Europe, whose unarmed observers patrol part of the border,|OSCE",
    ),
    G(
        "appeal",
        "Tbilisi|GEO",
        "the Organization for Security and Cooperation in Europe|OSCE",
        "force",
        "asked the Organization for Security and Cooperation in Europe",
        "to investigate",
    ),
    S(
        "USA/president",
        "The White House",
        ["said", "deplored"],
        '"the violation of Georgia\'s sovereignty"',
        form="direct",
    ),
    G(
        "accuse",
        "The White House|USA/president",
        "RUS",
        "sovereignty",
        'it deplored "the violation of Georgia\'s sovereignty"',
    ),
    S(
        "USA/president",
        "The White House",
        "urged",
        "to work together against terrorists",
        to="both governments|GEO/gov; both governments|RUS/gov",
    ),
    G(
        "appeal",
        "The White House|USA/president",
        "both governments|GEO/gov; both governments|RUS/gov",
        "terrorism",
        "urged both governments to work together against terrorists",
    ),
    N(
        "aid",
        "U.S. soldiers|USA/mil",
        "Georgian commandos|GEO/mil",
        "weapons alliances",
        "About 70 U.S. soldiers have been training Georgian commandos at a base near the capital",
        time="present",
    ),
    N(
        "accuse",
        "Russian generals|RUS/mil",
        "USA",
        "alliances troops",
        "a mission that Russian generals have criticized",
    ),
    S(
        "RUS",
        "Moscow",
        "has accused",
        "Georgia for three years of giving shelter to Chechen rebels in the gorge, a strip of forest 40 miles northeast of Tbilisi where some 4,000 refugees from Chechnya live",
    ),
    G(
        "accuse",
        "Moscow|RUS",
        "Georgia|GEO",
        "terrorism",
        "Moscow has accused Georgia for three years of giving shelter to Chechen rebels",
    ),
    G("aid", "Georgia|GEO", "Chechen rebels|RUS/rebels", "terrorism", "giving shelter to Chechen rebels"),
    S("RUS", "It", "has demanded", "Georgia hand over 13 fighters who were arrested at the border this month"),
    G("demand", "It|RUS", "Georgia|GEO", "prisoners justice", "Georgia hand over 13 fighters"),
    G("coerce", "GEO", "13 fighters|RUS/rebels", "prisoners", "who were arrested at the border this month"),
    N(
        "reject",
        "Georgia's president|GEO/president",
        "RUS",
        "prisoners justice",
        "Georgia's president rejected the demand",
        cond="until: until the prosecutors in Moscow present evidence",
    ),
    N(
        "demand",
        "Georgia's president|GEO/president",
        "the prosecutors in Moscow|RUS/court",
        "justice",
        "until the prosecutors in Moscow present evidence",
    ),
    N(
        "mobilize",
        "Georgia's president|GEO/president",
        "",
        "troops",
        "sent 1,000 Interior Ministry troops into Pankisi on Sunday",
    ),
    S("GEO?", "officials", "called", "an anti-crime operation"),
    S(
        "GEO?",
        "they",
        "said",
        "A rebel field commander, Ruslan Bakayev, had been warned to leave by the end of the week",
    ),
    S(
        "GEO",
        None,
        "had been warned",
        "to leave by the end of the week",
        to="A rebel field commander, Ruslan Bakayev,|RUS/rebels/ruslan-bakayev",
        up=1,
    ),
    G(
        "demand",
        "GEO",
        "A rebel field commander, Ruslan Bakayev|RUS/rebels/ruslan-bakayev",
        "force",
        "had been warned to leave by the end of the week",
        by="2002-09-01: by the end of the week",
    ),
    S(
        "RUS/rebels/ruslan-bakayev",
        "Bakayev",
        "told",
        "his men had no quarrel with the Georgian people",
        to="the Turkish newspaper Yeni Ufuk|TUR/media/yeni-ufuk",
        relays="the Turkish newspaper Yeni Ufuk|TUR/media/yeni-ufuk",
    ),
    N(
        "coerce",
        "Azerbaijan|AZE",
        "the Russian republic of Dagestan|RUS",
        "shipping",
        "Azerbaijan closed its border with the Russian republic of Dagestan as a precaution",
    ),
    S(
        "ABKHAZIA",
        "the separatist leadership",
        "threatened",
        "to call up reservists should Georgian troops enter the Kodori Gorge again",
    ),
    G(
        "threaten",
        "the separatist leadership|ABKHAZIA",
        "Georgian troops|GEO",
        "troops territory",
        "threatened to call up reservists",
        cond="if: should Georgian troops enter the Kodori Gorge again",
    ),
    G(
        "demand",
        "the separatist leadership|ABKHAZIA",
        "Georgian troops|GEO/mil",
        "troops territory",
        "should Georgian troops enter the Kodori Gorge again",
    ),
    S("UNO", "a U.N. spokeswoman", "said", "Russian peacekeepers there blocked a U.N. patrol from passing on Friday"),
    G(
        "coerce",
        "Russian peacekeepers|RUS/mil",
        "a U.N. patrol|UNO",
        "troops",
        "Russian peacekeepers there blocked a U.N. patrol from passing on Friday",
    ),
    S("GBR; DEU", "Britain and Germany", "called on", "to respect international borders", to="Moscow|RUS"),
    G(
        "appeal",
        "Britain|GBR; Germany|DEU",
        "Moscow|RUS",
        "sovereignty",
        "called on Moscow to respect international borders",
    ),
    N(
        "attack",
        "Chechen fighters|RUS/rebels",
        "the Russian army|RUS/mil",
        "force",
        "Chechen fighters defeated the Russian army in a war from 1994 to 1996",
    ),
)

story(
    "cyprus-drillship-navtex-block",
    "Levant and Aegean News",
    "2020-07-22",
    """
Greece puts navy on alert as Turkish survey ship prepares to sail

ATHENS, Wednesday - Greece said it had placed its navy on alert on Tuesday after Turkey announced that the research vessel Piri Kaptan would look for gas until August 2 in waters south of Kastellorizo, a Greek island two kilometres from the Turkish coast.
The Foreign Ministry in Athens handed a protest to the Turkish ambassador and called on Ankara to cease what it described as illegal activities on the Greek continental shelf.
Turkey's Foreign Ministry rejected the protest. It said the area lay within the limits that Turkey and Libya's government in Tripoli had drawn in an agreement signed last November, an accord condemned at the time by Egypt, Cyprus and the United Arab Emirates.
"No one can lock us up in our own gulf," the ministry's spokesman, Kemal Ayduman, said. He accused Athens of maximalist claims and of arming islands that must be without troops under treaties of 1923 and 1947.
Greek Prime Minister Stavros Kalogeras spoke with the German chancellor, who called her Turkish counterpart late in the evening and asked him to hold the ship back for a month, according to two people in Berlin with knowledge of the call. A Turkish official confirmed the request but said that nothing had been promised.
France demanded sanctions. In a tweet, its president said it would be a grave mistake to leave the security of the Mediterranean in the hands of others, "especially Turkey". Paris suspended its part in a NATO patrol off Libya this month after it accused the Turkish navy of having locked radar on one of its frigates.
The European Union has put two employees of Turkey's state oil company on its sanctions list because of earlier drilling off Cyprus. Cyprus wants more names added; Hungary, Malta and Italy are opposed, diplomats say.
The United States urged Turkish authorities to halt any plans for operations and to avoid raising tension. Israel, which signed a pipeline deal with Greece and Cyprus in January, said nothing.
In Nicosia, the Turkish Cypriot leadership praised Ankara for defending the rights of "both peoples". Turkish troops have held the north of the island since 1974, when they landed in response to a coup backed by the junta that then ruled in Athens.
""",
    S("GRC", "Greece@1", "said", "it had placed its navy on alert on Tuesday"),
    G(
        "mobilize",
        "it|GRC/mil",
        "",
        "troops shipping",
        "it had placed its navy on alert on Tuesday",
        "Greece puts navy on alert",
    ),
    S(
        "TUR",
        "Turkey",
        "announced",
        "the research vessel Piri Kaptan would look for gas until August 2 in waters south of Kastellorizo, a Greek island two kilometres from the Turkish coast",
    ),
    G(
        "announce",
        "Turkey|TUR",
        "GRC",
        "energy territory",
        "the research vessel Piri Kaptan would look for gas until August 2 in waters south of Kastellorizo",
    ),
    N(
        "accuse",
        "The Foreign Ministry in Athens|GRC/mfa",
        "the Turkish ambassador|TUR/embassy",
        "territory energy",
        "The Foreign Ministry in Athens handed a protest to the Turkish ambassador",
        "what it described as illegal activities on the Greek continental shelf",
    ),
    S(
        "GRC/mfa",
        "The Foreign Ministry in Athens",
        "called on",
        "to cease what it described as illegal activities on the Greek continental shelf",
        to="Ankara|TUR",
    ),
    G(
        "appeal",
        "The Foreign Ministry in Athens|GRC/mfa",
        "Ankara|TUR",
        "territory energy",
        "called on Ankara to cease what it described as illegal activities",
    ),
    N(
        "reject",
        "Turkey's Foreign Ministry|TUR/mfa",
        "The Foreign Ministry in Athens|GRC/mfa",
        "territory energy",
        "Turkey's Foreign Ministry rejected the protest",
    ),
    S(
        "TUR/mfa",
        "It@0",
        "said",
        "the area lay within the limits that Turkey and Libya's government in Tripoli had drawn in an agreement signed last November",
    ),
    G(
        "sign",
        "Turkey|TUR; Libya's government in Tripoli|LBY/gov",
        "",
        "territory energy",
        "an agreement signed last November",
    ),
    N(
        "accuse",
        "Egypt|EGY; Cyprus|CYP; the United Arab Emirates|ARE",
        "Turkey|TUR; Libya's government in Tripoli|LBY/gov",
        "territory",
        "an accord condemned at the time by Egypt, Cyprus and the United Arab Emirates",
    ),
    S(
        "TUR/mfa/kemal-ayduman",
        "the ministry's spokesman, Kemal Ayduman,",
        "said",
        '"No one can lock us up in our own gulf,"',
        form="direct",
    ),
    G(
        "reject",
        "the ministry's spokesman, Kemal Ayduman|TUR/mfa/kemal-ayduman",
        "GRC",
        "territory",
        "No one can lock us up in our own gulf",
    ),
    S(
        "TUR/mfa/kemal-ayduman",
        "He",
        "accused",
        "Athens of maximalist claims and of arming islands that must be without troops under treaties of 1923 and 1947",
    ),
    G(
        "accuse",
        "He|TUR/mfa/kemal-ayduman",
        "Athens|GRC",
        "territory troops",
        "He accused Athens of maximalist claims and of arming islands",
    ),
    N(
        "meet",
        "Greek Prime Minister Stavros Kalogeras|GRC/pm/stavros-kalogeras; the German chancellor|DEU/pm",
        "",
        "territory",
        "Greek Prime Minister Stavros Kalogeras spoke with the German chancellor",
    ),
    S(
        "DEU?",
        "two people in Berlin with knowledge of the call",
        "according to",
        "called her Turkish counterpart late in the evening and asked him to hold the ship back for a month",
    ),
    G(
        "meet",
        "the German chancellor|DEU/pm; her Turkish counterpart|TUR/president",
        "",
        "territory energy",
        "called her Turkish counterpart late in the evening",
    ),
    S(
        "DEU/pm",
        "the German chancellor, who",
        "asked",
        "to hold the ship back for a month",
        to="him|TUR/president",
        up=1,
    ),
    G(
        "appeal",
        "the German chancellor|DEU/pm",
        "him|TUR/president",
        "energy territory",
        "asked him to hold the ship back for a month",
    ),
    S("TUR?", "A Turkish official", "confirmed", "the request"),
    S("TUR?", "A Turkish official", "said", "nothing had been promised"),
    G("promise", "TUR", "DEU/pm", "energy", "nothing had been promised", mod="negated"),
    S("FRA", "France", "demanded", "sanctions@0"),
    G("demand", "France|FRA", "EU", "sanctions", "France demanded sanctions"),
    S(
        "FRA/president",
        "its president",
        "said",
        'it would be a grave mistake to leave the security of the Mediterranean in the hands of others, "especially Turkey"',
        form="mixed",
    ),
    N(
        "sanction",
        "Paris|FRA",
        "NATO|NATO",
        "alliances",
        "Paris suspended its part in a NATO patrol off Libya this month",
    ),
    S("FRA", "it", "accused", "the Turkish navy of having locked radar on one of its frigates"),
    G(
        "accuse",
        "it|FRA",
        "the Turkish navy|TUR/mil",
        "force",
        "it accused the Turkish navy of having locked radar on one of its frigates",
    ),
    N(
        "sanction",
        "The European Union|EU",
        "Turkey's state oil company|TUR/business",
        "sanctions energy",
        "has put two employees of Turkey's state oil company on its sanctions list",
    ),
    N("coerce", "TUR", "Cyprus@1|CYP", "energy territory", "earlier drilling off Cyprus"),
    S("EUROPE?", "diplomats", "say", "Cyprus wants more names added", "Hungary, Malta and Italy are opposed"),
    S("CYP", "Cyprus", "wants", "more names added", up=1),
    G("appeal", "Cyprus|CYP", "The European Union|EU", "sanctions", "Cyprus wants more names added", time="present"),
    G(
        "reject",
        "Hungary|HUN; Malta|MLT; Italy|ITA",
        "Cyprus|CYP",
        "sanctions",
        "Hungary, Malta and Italy are opposed",
        time="present",
        back=1,
    ),
    S(
        "USA",
        "The United States",
        "urged",
        "to halt any plans for operations and to avoid raising tension",
        to="Turkish authorities|TUR/gov",
    ),
    G(
        "appeal",
        "The United States|USA",
        "Turkish authorities|TUR/gov",
        "energy territory",
        "urged Turkish authorities to halt any plans for operations",
    ),
    N(
        "sign",
        "Israel|ISR; Greece|GRC; Cyprus|CYP",
        "",
        "energy",
        "which signed a pipeline deal with Greece and Cyprus in January",
    ),
    S(
        "NORTHERN-CYPRUS",
        "the Turkish Cypriot leadership",
        "praised",
        'Ankara for defending the rights of "both peoples"',
        form="mixed",
    ),
    G(
        "praise",
        "the Turkish Cypriot leadership|NORTHERN-CYPRUS",
        "Ankara|TUR",
        "territory",
        'the Turkish Cypriot leadership praised Ankara for defending the rights of "both peoples"',
    ),
    N(
        "coerce",
        "Turkish troops|TUR/mil",
        "the island|CYP",
        "territory troops",
        "Turkish troops have held the north of the island since 1974",
    ),
)

story(
    "prisoner-exchange-205-emirates",
    "Rossiya Dnya information agency",
    "2026-03-05",
    """
Russia, Ukraine exchange 205 prisoners each with Emirati mediation — Defense Ministry

MOSCOW, March 5. /Rossiya Dnya/. Russia has brought back 205 of its servicemen from territory controlled by the Kiev regime, the Russian Defense Ministry reported.
"In return, 205 prisoners of war of the Ukrainian armed forces were handed over," the ministry said in a statement. The United Arab Emirates and the United States provided humanitarian mediation during the release, it added.
All Russian soldiers are in Belarus, where they are receiving psychological and medical assistance. They will be taken to hospitals in the Moscow Region on Friday.
Human rights commissioner Larisa Malinina thanked her Belarusian colleagues for their hospitality. She told the agency that the Ukrainian side had refused for the fourth time to take back the bodies of 1,000 fallen soldiers and had struck from the lists "ordinary infantrymen in favor of nationalists from Azov".
The Coordination Headquarters in Kiev denied this, calling it a manipulation. It demanded that Moscow give the International Committee of the Red Cross access to all places where Ukrainians are held.
The Red Cross said in Geneva that neither party had invited it to the exchange. A spokesman urged both sides to fulfill the Geneva Conventions.
The exchange is the seventh since the parties agreed in Istanbul last year to return all prisoners under 25 and the seriously wounded. Turkey has offered to host a further round of talks, and the Kremlin has said that it is grateful to Ankara but awaits a signal from Kiev.
According to Kremlin spokesman Anton Voloshin, US envoys are expected in Moscow next week. He warned that the arrival of French or British troops in Odessa, which Paris and London have promised the Ukrainians after a ceasefire, would make them legitimate targets.
Meanwhile, three civilians were killed by a Ukrainian drone strike on a bus in the Belgorod Region, its governor reported. Air defenses shot down 64 drones over seven regions during the night, according to the Defense Ministry.
The Vatican, Qatar and Saudi Arabia have also mediated between Moscow and Kiev since 2022. In the largest exchange, in May 2025, 1,000 people returned on each side.
""",
    S(
        "RUS/mod",
        "the Russian Defense Ministry",
        "reported",
        "Russia has brought back 205 of its servicemen from territory controlled by the Kiev regime",
    ),
    G(
        "cooperate",
        "Russia@1|RUS; the Kiev regime|UKR",
        "",
        "prisoners",
        "Russia has brought back 205 of its servicemen",
        "205 prisoners of war of the Ukrainian armed forces were handed over",
        "Russia, Ukraine exchange 205 prisoners each",
    ),
    S(
        "RUS/mod",
        "the ministry",
        ["said", "in a statement"],
        '"In return, 205 prisoners of war of the Ukrainian armed forces were handed over,"',
        form="direct",
    ),
    S(
        "RUS/mod",
        "it",
        "added",
        "The United Arab Emirates and the United States provided humanitarian mediation during the release",
    ),
    C(
        "",
        "The United Arab Emirates|ARE; the United States|USA",
        "",
        "The United Arab Emirates and the United States provided humanitarian mediation",
    ),
    N(
        "aid",
        "Belarus|BLR",
        "All Russian soldiers|RUS/mil",
        "humanitarian",
        "they are receiving psychological and medical assistance",
        time="present",
    ),
    S(
        "RUS/gov/larisa-malinina",
        "Human rights commissioner Larisa Malinina",
        "thanked",
        "her Belarusian colleagues for their hospitality",
    ),
    G(
        "praise",
        "Human rights commissioner Larisa Malinina|RUS/gov/larisa-malinina",
        "her Belarusian colleagues|BLR/gov",
        "prisoners",
        "thanked her Belarusian colleagues for their hospitality",
    ),
    S(
        "RUS/gov/larisa-malinina",
        "She",
        "told",
        'the Ukrainian side had refused for the fourth time to take back the bodies of 1,000 fallen soldiers and had struck from the lists "ordinary infantrymen in favor of nationalists from Azov"',
        form="mixed",
        to="the agency|RUS/media/rossiya-dnya",
    ),
    G(
        "accuse",
        "She|RUS/gov/larisa-malinina",
        "the Ukrainian side|UKR",
        "prisoners",
        'had struck from the lists "ordinary infantrymen in favor of nationalists from Azov"',
    ),
    G(
        "reject",
        "the Ukrainian side|UKR",
        "RUS",
        "prisoners humanitarian",
        "the Ukrainian side had refused for the fourth time to take back the bodies of 1,000 fallen soldiers",
    ),
    N(
        "deny",
        "The Coordination Headquarters in Kiev|UKR/gov",
        "RUS/gov/larisa-malinina",
        "prisoners",
        "The Coordination Headquarters in Kiev denied this",
    ),
    S("UKR/gov", "The Coordination Headquarters in Kiev", "calling", "it a manipulation"),
    G(
        "accuse",
        "The Coordination Headquarters in Kiev|UKR/gov",
        "RUS/gov/larisa-malinina",
        "prisoners information",
        "calling it a manipulation",
    ),
    S(
        "UKR/gov",
        "It",
        "demanded",
        "Moscow give the International Committee of the Red Cross access to all places where Ukrainians are held",
    ),
    G(
        "demand",
        "It|UKR/gov",
        "Moscow|RUS",
        "prisoners humanitarian",
        "Moscow give the International Committee of the Red Cross access",
    ),
    S("ICRC", "The Red Cross", "said", "neither party had invited it to the exchange"),
    G(
        "appeal",
        "neither party|RUS; neither party|UKR",
        "it|ICRC",
        "prisoners",
        "neither party had invited it to the exchange",
        mod="negated",
    ),
    S("ICRC", "A spokesman", "urged", "to fulfill the Geneva Conventions", to="both sides|RUS; both sides|UKR"),
    G(
        "appeal",
        "A spokesman|ICRC",
        "both sides|RUS; both sides|UKR",
        "prisoners humanitarian",
        "urged both sides to fulfill the Geneva Conventions",
    ),
    N(
        "agree",
        "the parties|RUS; the parties|UKR",
        "",
        "prisoners",
        "the parties agreed in Istanbul last year to return all prisoners under 25 and the seriously wounded",
    ),
    S("TUR", "Turkey", "has offered", "to host a further round of talks"),
    G("offer", "Turkey|TUR", "RUS; UKR", "negotiations", "Turkey has offered to host a further round of talks"),
    S("RUS/president", "the Kremlin", "has said", "it is grateful to Ankara but awaits a signal from Kiev"),
    G("praise", "it|RUS/president", "Ankara|TUR", "negotiations", "it is grateful to Ankara"),
    G("appeal", "it|RUS/president", "Kiev|UKR", "negotiations", "awaits a signal from Kiev"),
    S(
        "RUS/president/anton-voloshin",
        "Kremlin spokesman Anton Voloshin",
        "According to",
        "US envoys are expected in Moscow next week",
    ),
    G(
        "meet",
        "US envoys|USA/gov; RUS",
        "",
        "negotiations",
        "US envoys are expected in Moscow next week",
        time="future",
    ),
    S(
        "RUS/president/anton-voloshin",
        "He",
        "warned",
        "the arrival of French or British troops in Odessa, which Paris and London have promised the Ukrainians after a ceasefire, would make them legitimate targets",
    ),
    G(
        "threaten",
        "He|RUS/president/anton-voloshin",
        "French|FRA/mil; British|GBR/mil",
        "troops force",
        "would make them legitimate targets",
        cond="if: the arrival of French or British troops in Odessa",
    ),
    G(
        "promise",
        "Paris|FRA; London|GBR",
        "the Ukrainians|UKR",
        "troops security_guarantees",
        "which Paris and London have promised the Ukrainians",
        cond="after: after a ceasefire",
    ),
    S(
        "RUS/gov",
        "its governor",
        "reported",
        "three civilians were killed by a Ukrainian drone strike on a bus in the Belgorod Region",
    ),
    G(
        "attack",
        "Ukrainian|UKR/mil",
        "three civilians|RUS/public",
        "force",
        "three civilians were killed by a Ukrainian drone strike on a bus in the Belgorod Region",
    ),
    S(
        "RUS/mod",
        "the Defense Ministry",
        "according to",
        "Air defenses shot down 64 drones over seven regions during the night",
    ),
    G(
        "attack",
        "Air defenses|RUS/mil",
        "UKR/mil",
        "force",
        "Air defenses shot down 64 drones over seven regions during the night",
    ),
    C(
        "",
        "The Vatican|VAT; Qatar|QAT; Saudi Arabia|SAU",
        "",
        "The Vatican, Qatar and Saudi Arabia have also mediated between Moscow and Kiev",
    ),
    N("cooperate", "RUS; UKR", "", "prisoners", "1,000 people returned on each side"),
)

story(
    "caspian-pipeline-kropotkin-drones",
    "Steppe Business Daily",
    "2025-02-20",
    """
Kazakhstan asks Ukraine to spare pipeline after drones hit pumping station

ASTANA - Kazakhstan has appealed to Ukraine not to attack the oil pipeline that carries four fifths of its exports to the Black Sea, after seven drones struck a pumping station in Russia's Krasnodar region on Monday, the energy ministry said.
The Caspian Pipeline Consortium, whose owners include Chevron and ExxonMobil of the United States, Shell, Eni of Italy and the Russian state, said flows would be cut by 30 to 40 percent for up to two months.
"This is infrastructure in which American and European companies have invested. It is not a military target," Deputy Energy Minister Daniyar Ospanov told Steppe Business Daily. Astana had received no apology, he added.
Ukraine's general staff confirmed that it had hit the station at Kropotkinskaya, claiming that it supplied the Russian army. A Ukrainian diplomat in Astana later denied that Kyiv had acted against Kazakhstan and promised to explain the strike to the government there.
Russian Energy Minister Roman Gudkov said the attack could not have been carried out without Western satellite data and that it had probably been agreed with others, who wanted higher prices. Britain's defence ministry rejected the claim as fantasy.
Deputy Prime Minister Gennady Ryumin proposed to Washington that the matter be raised at the Russian-American talks that began in Riyadh on Tuesday. The State Department has not responded.
Germany, which buys Kazakh oil for its refinery in Schwedt through the older Druzhba line, asked Russia's Transneft to guarantee the transit. Poland and Belarus, through which the oil passes, reported no disruption.
Azerbaijan offered Kazakhstan more capacity in the pipeline to Ceyhan in Turkey. Georgia's ports could take a further two million tonnes a year, its transport agency said.
Kazakh opposition politician Aigul Serikova accused the government of having done nothing since 2022, when a Russian court ordered the pipeline closed for 30 days over oil-spill paperwork. That order, which was lifted on appeal, came two days after the Kazakh president had offered Europe help with its energy crisis. He had also refused, at a forum in St Petersburg, to recognise Russia's breakaway proxies in Donetsk and Luhansk.
Brent crude rose 1.2 percent to $76.
""",
    S(
        "KAZ/gov",
        "the energy ministry",
        "said",
        "Kazakhstan has appealed to Ukraine not to attack the oil pipeline that carries four fifths of its exports to the Black Sea, after seven drones struck a pumping station in Russia's Krasnodar region on Monday",
    ),
    G(
        "appeal",
        "Kazakhstan@1|KAZ",
        "Ukraine|UKR",
        "energy force",
        "Kazakhstan has appealed to Ukraine not to attack the oil pipeline",
        "Kazakhstan asks Ukraine to spare pipeline",
    ),
    G(
        "attack",
        "UKR/mil",
        "a pumping station|RUS; the oil pipeline|KAZ",
        "force energy",
        "seven drones struck a pumping station in Russia's Krasnodar region on Monday",
        "it had hit the station at Kropotkinskaya",
        "drones hit pumping station",
    ),
    S(
        "RUS/business",
        "The Caspian Pipeline Consortium, whose owners include Chevron and ExxonMobil of the United States, Shell, Eni of Italy and the Russian state,",
        "said",
        "flows would be cut by 30 to 40 percent for up to two months",
    ),
    S(
        "KAZ/gov/daniyar-ospanov",
        "Deputy Energy Minister Daniyar Ospanov",
        "told",
        '"This is infrastructure in which American and European companies have invested. It is not a military target,"',
        form="direct",
        to="Steppe Business Daily|KAZ/media/steppe-business-daily",
    ),
    G(
        "accuse",
        "Deputy Energy Minister Daniyar Ospanov|KAZ/gov/daniyar-ospanov",
        "UKR",
        "force energy",
        "It is not a military target",
    ),
    S("KAZ/gov/daniyar-ospanov", "he", "added", "Astana had received no apology"),
    G("concede", "UKR", "Astana|KAZ", "force", "Astana had received no apology", mod="negated"),
    S(
        "UKR/mil",
        "Ukraine's general staff",
        ["confirmed", "claiming"],
        "it had hit the station at Kropotkinskaya",
        "it supplied the Russian army",
    ),
    S("UKR/embassy", "A Ukrainian diplomat in Astana", "denied", "Kyiv had acted against Kazakhstan"),
    G(
        "deny",
        "A Ukrainian diplomat in Astana|UKR/embassy",
        "Kazakhstan|KAZ",
        "force",
        "denied that Kyiv had acted against Kazakhstan",
    ),
    S("UKR/embassy", "A Ukrainian diplomat in Astana", "promised", "to explain the strike to the government there"),
    G(
        "promise",
        "A Ukrainian diplomat in Astana|UKR/embassy",
        "the government there|KAZ/gov",
        "force relations",
        "promised to explain the strike to the government there",
    ),
    S(
        "RUS/gov/roman-gudkov",
        "Russian Energy Minister Roman Gudkov",
        "said",
        "the attack could not have been carried out without Western satellite data and that it had probably been agreed with others, who wanted higher prices",
    ),
    G(
        "accuse",
        "Russian Energy Minister Roman Gudkov|RUS/gov/roman-gudkov",
        "Western|WEST",
        "force energy",
        "the attack could not have been carried out without Western satellite data",
    ),
    S("GBR/mod", "Britain's defence ministry", "rejected", "the claim as fantasy"),
    G(
        "deny",
        "Britain's defence ministry|GBR/mod",
        "RUS/gov/roman-gudkov",
        "force",
        "Britain's defence ministry rejected the claim as fantasy",
    ),
    S(
        "RUS/gov/gennady-ryumin",
        "Deputy Prime Minister Gennady Ryumin",
        "proposed",
        "the matter be raised at the Russian-American talks that began in Riyadh on Tuesday",
        to="Washington|USA",
    ),
    G(
        "offer",
        "Deputy Prime Minister Gennady Ryumin|RUS/gov/gennady-ryumin",
        "Washington|USA",
        "energy negotiations",
        "the matter be raised at the Russian-American talks",
    ),
    G(
        "meet",
        "Russian-American|RUS; Russian-American|USA",
        "",
        "negotiations",
        "the Russian-American talks that began in Riyadh on Tuesday",
    ),
    N(
        "agree",
        "The State Department|USA/state",
        "RUS/gov/gennady-ryumin",
        "energy",
        "The State Department has not responded",
        mod="negated",
    ),
    S(
        "DEU",
        "Germany, which buys Kazakh oil for its refinery in Schwedt through the older Druzhba line,",
        "asked",
        "to guarantee the transit",
        to="Russia's Transneft|RUS/business/transneft",
    ),
    G(
        "appeal",
        "Germany|DEU",
        "Russia's Transneft|RUS/business/transneft",
        "energy",
        "asked Russia's Transneft to guarantee the transit",
    ),
    N(
        "cooperate",
        "Germany|DEU; Kazakh|KAZ",
        "",
        "energy trade",
        "which buys Kazakh oil for its refinery in Schwedt",
        time="present",
    ),
    S("POL; BLR", "Poland and Belarus, through which the oil passes,", "reported", "no disruption"),
    S("AZE", "Azerbaijan", "offered", "more capacity in the pipeline to Ceyhan in Turkey", to="Kazakhstan|KAZ"),
    G(
        "offer",
        "Azerbaijan|AZE",
        "Kazakhstan|KAZ",
        "energy",
        "Azerbaijan offered Kazakhstan more capacity in the pipeline to Ceyhan",
    ),
    S("GEO/gov", "its transport agency", "said", "Georgia's ports could take a further two million tonnes a year"),
    S(
        "KAZ/party/aigul-serikova",
        "Kazakh opposition politician Aigul Serikova",
        "accused",
        "the government of having done nothing since 2022",
    ),
    G(
        "accuse",
        "Kazakh opposition politician Aigul Serikova|KAZ/party/aigul-serikova",
        "the government|KAZ/gov",
        "energy",
        "accused the government of having done nothing since 2022",
    ),
    N(
        "coerce",
        "a Russian court|RUS/court",
        "the pipeline|KAZ",
        "energy",
        "a Russian court ordered the pipeline closed for 30 days over oil-spill paperwork",
    ),
    N("retreat", "RUS/court", "KAZ", "energy", "which was lifted on appeal"),
    S("KAZ/president", "the Kazakh president", "had offered", "help with its energy crisis", to="Europe|EUROPE"),
    G(
        "offer",
        "the Kazakh president|KAZ/president",
        "Europe|EUROPE",
        "energy",
        "the Kazakh president had offered Europe help with its energy crisis",
    ),
    N(
        "reject",
        "He|KAZ/president",
        "Russia's breakaway proxies in Donetsk and Luhansk|RUS",
        "sovereignty",
        "He had also refused, at a forum in St Petersburg, to recognise Russia's breakaway proxies",
    ),
)

story(
    "zloty-forint-session-markets",
    "Vistula Financial Wire",
    "2027-04-14",
    """
Zloty retreats as dollar advances; forint under fire before rate decision

WARSAW, April 14 (VFW) - Central European currencies lost ground on Wednesday as a surge in the dollar drove investors out of riskier assets, with the Hungarian forint leading the retreat.
The forint slid 0.9 percent to 401 against the euro, breaching the 400 line that traders had defended for three weeks. The zloty fell 0.4 percent and the Czech crown gave up 0.2 percent, while the Romanian leu was stable.
"The market attacked the weakest point first," said Agata Milewska, a currency analyst at Bankhaus Orlowski in Warsaw. "Once 400 had fallen, there was little resistance."
Hungary's central bank meets on Tuesday. Eleven of 14 economists polled by Vistula Financial Wire expect it to leave its base rate at 5.75 percent.
A trader in Budapest said that a cut would be punished at once. "Nobody wants to fight the dollar this week," he said.
In Frankfurt, European Central Bank policymaker Joost Hendriks told a conference that inflation in the euro zone was in full retreat but that it was too early to declare victory.
Polish bonds weakened after an auction at which the treasury sold 6 billion zlotys of ten-year paper. Demand came mainly from funds in Germany, Sweden and Japan, the finance ministry said.
Warsaw's blue-chip index dropped 1.1 percent. Copper miner Zaglebie Miedzi, which buys part of its electricity from Ukraine and ships much of its metal to China, was hit by a 3 percent fall. Budapest shares held their positions, and Prague ended flat.
Serbian builder Morava Put, whose bid for a rival in Croatia collapsed last month, rose 6 percent in Belgrade after it reported that quarterly profit had exploded to 41 million euros.
Analysts at Nordbank in Stockholm believe the zloty will recover to 4.20 per euro by the end of the year. They see the forint at 395.
"The region is a hostage of the dollar, not of anything that it did itself," they wrote in a note to clients.
The Turkish lira and the Russian rouble, which are not freely traded by most of the funds active in the region, were little changed. Ukraine's hryvnia was fixed at 43.9.
""",
    S(
        "POL/business/agata-milewska",
        "Agata Milewska, a currency analyst at Bankhaus Orlowski in Warsaw",
        "said",
        '"The market attacked the weakest point first,"',
        '"Once 400 had fallen, there was little resistance."',
        form="direct",
    ),
    S(
        "?",
        "Eleven of 14 economists polled by Vistula Financial Wire",
        "expect",
        "it to leave its base rate at 5.75 percent",
    ),
    S("HUN/business", "A trader in Budapest", "said", "a cut would be punished at once"),
    S("HUN/business", "he", "said", '"Nobody wants to fight the dollar this week,"', form="direct"),
    S(
        "ECB/joost-hendriks",
        "European Central Bank policymaker Joost Hendriks",
        "told",
        "inflation in the euro zone was in full retreat but that it was too early to declare victory",
        to="a conference|?",
    ),
    S("POL/gov", "the finance ministry", "said", "Demand came mainly from funds in Germany, Sweden and Japan"),
    S("SRB/business/morava-put", "it", "reported", "quarterly profit had exploded to 41 million euros"),
    S(
        "SWE/business/nordbank",
        "Analysts at Nordbank in Stockholm",
        "believe",
        "the zloty will recover to 4.20 per euro by the end of the year",
    ),
    S("SWE/business/nordbank", "They", "see", "the forint at 395"),
    S(
        "SWE/business/nordbank",
        "they",
        "wrote",
        '"The region is a hostage of the dollar, not of anything that it did itself,"',
        form="direct",
        to="clients|?/business",
    ),
)

story(
    "trieste-container-watch-gang",
    "Adriatic Crime Desk",
    "2014-10-03",
    """
Four held in Trieste as police break up ring of watch thieves

TRIESTE, Friday - Italian police have arrested four men suspected of belonging to a gang that raided jewellers in six countries, and have seized 312 watches worth some 2.4 million euros, a prosecutor said.
The men, aged 24 to 51, are citizens of Serbia, Montenegro, Italy and Albania. They were found in a container on the quay, where they had built themselves beds and a kitchen, Prosecutor Fulvia Marchesan told reporters.
"They surrendered without resistance. One of them was making coffee," she said.
The group is accused of eleven armed robberies in Austria, Slovenia, Croatia, Germany, Switzerland and Liechtenstein between March 2012 and August this year. In the worst of them a guard was shot in the leg in Graz.
Investigators believe that the watches were to be shipped to Odessa and sold in Kiev and Moscow. Two dealers in Ukraine have been questioned, according to the police in Vienna.
Neighbours in the Servola district said they had noticed nothing. "There is a war between the gulls and the rats here, that is all," said Livio Degrassi, 70, a retired docker.
A lawyer for the Montenegrin, Nives Kovacic, denied that her client had taken part in any robbery. He had been promised work on a ship and was threatened when he wanted to leave, she said.
The jeweller in Graz praised the officers. Its owner, Hannelore Pichler, said that she would not withdraw her offer of a reward.
A court in Trieste will decide on Monday whether the four remain in custody. Austria has applied for the extradition of the Serb, who escaped from a prison near Vienna in 2011 by hiding in a laundry van.
The robberies recall those of a band from the former Yugoslavia which struck at shops in London, Paris, Dubai and Tokyo from 1999 on and which was blamed for thefts of more than 300 million euros.
Insurers say that attacks on jewellers in the Alpine countries fell by a fifth last year.
Marchesan thanked a sniffer dog named Bora, who had led the officers to the quay. The dog, she pointed out, had been trained to find cigarettes.
""",
    S(
        "ITA/court/fulvia-marchesan",
        "a prosecutor",
        "said",
        "Italian police have arrested four men suspected of belonging to a gang that raided jewellers in six countries, and have seized 312 watches worth some 2.4 million euros",
    ),
    S("ITA/gov", None, "suspected", "of belonging to a gang that raided jewellers in six countries", up=1),
    S(
        "ITA/court/fulvia-marchesan",
        "Prosecutor Fulvia Marchesan",
        "told",
        "They were found in a container on the quay, where they had built themselves beds and a kitchen",
        to="reporters|?/media",
    ),
    S(
        "ITA/court/fulvia-marchesan",
        "she",
        "said",
        '"They surrendered without resistance. One of them was making coffee,"',
        form="direct",
    ),
    S(
        "ITA/court",
        None,
        "accused",
        "of eleven armed robberies in Austria, Slovenia, Croatia, Germany, Switzerland and Liechtenstein between March 2012 and August this year",
    ),
    S("ITA/gov", "Investigators", "believe", "the watches were to be shipped to Odessa and sold in Kiev and Moscow"),
    S("AUT/gov", "the police in Vienna", "according to", "Two dealers in Ukraine have been questioned"),
    S("ITA/public", "Neighbours in the Servola district", "said", "they had noticed nothing"),
    S(
        "ITA//livio-degrassi",
        "Livio Degrassi, 70, a retired docker",
        "said",
        '"There is a war between the gulls and the rats here, that is all,"',
        form="direct",
    ),
    S(
        "ITA//nives-kovacic",
        "A lawyer for the Montenegrin, Nives Kovacic,",
        "denied",
        "her client had taken part in any robbery",
    ),
    S(
        "ITA//nives-kovacic",
        "she",
        "said",
        "He had been promised work on a ship and was threatened when he wanted to leave",
    ),
    S("?", None, "promised", "work on a ship", to="He|MNE", up=1),
    S("AUT/business", "The jeweller in Graz", "praised", "the officers@0"),
    S(
        "AUT/business/hannelore-pichler",
        "Its owner, Hannelore Pichler,",
        "said",
        "she would not withdraw her offer of a reward",
    ),
    S("?", None, "was blamed", "for thefts of more than 300 million euros"),
    S("?/business", "Insurers", "say", "attacks on jewellers in the Alpine countries fell by a fifth last year"),
    S(
        "ITA/court/fulvia-marchesan",
        "Marchesan",
        "thanked",
        "a sniffer dog named Bora, who had led the officers to the quay",
    ),
    S("ITA/court/fulvia-marchesan", "she", "pointed out", "The dog", "had been trained to find cigarettes"),
)

story(
    "nato-madrid-invitations-opinion",
    "The Prague Observer",
    "1997-07-08",
    """
Who promised what to whom in the summer of enlargement

By Jindrich Vanek

This afternoon in Madrid NATO will invite Poland, Hungary and the Czech Republic to join. I am glad of it. I am less glad of the stories that are told about how it came to pass.

Russia says that it was promised in 1990, when Germany was united, that the alliance would not move one step to the east. American officials of that time deny it, and the German ones, asked by this paper, remember only that much was said at dinner. No such promise was ever written down.

In May the Kremlin signed a Founding Act with NATO in Paris all the same. Its foreign ministry claims to have received a guarantee that neither nuclear weapons nor large bodies of foreign troops will be stationed in the new member states. The alliance's spokesman insists that there is no guarantee, only a statement of "present intentions".

Romania and Slovenia will not be invited. France demanded until last night that they should be, and Italy supported the demand; Washington refused, saying three were enough for the Senate. The French president's adviser accuses the Americans of treating allies as an audience. "We were informed, not consulted," he complained to a Paris radio.

Slovakia was on everyone's list four years ago. It has itself to blame, I believe. The European Union and the United States warned Bratislava again and again that a government which has an opponent's car blown up, as its critics allege of the secret service, cannot sit at the table. The premier there replies that Slovakia is being punished for its independence, and that Moscow has offered him gas and guarantees.

The Baltic states want an assurance that the door stays open. Lithuania's president has written as much to all sixteen capitals. Moscow has threatened to reconsider its relations with the West if a former Soviet republic is ever admitted. Denmark, to its honour, rejects that veto. Germany says nothing at all.

Ukraine, wiser than most, will sign a charter of its own with the alliance tomorrow and has agreed with Russia on the division of the Black Sea Fleet.

As for us, the Czech government must tell its citizens what membership will cost. It has promised the figures since January.
""",
    N(
        "appeal",
        "NATO|NATO",
        "Poland|POL; Hungary|HUN; the Czech Republic|CZE",
        "alliances",
        "This afternoon in Madrid NATO will invite Poland, Hungary and the Czech Republic to join",
        time="future",
    ),
    S(
        "RUS",
        "Russia",
        "says",
        "it was promised in 1990, when Germany was united, that the alliance would not move one step to the east",
    ),
    S("NATO", None, "was promised", "the alliance would not move one step to the east", to="it|RUS", up=1),
    G(
        "promise",
        "the alliance|NATO",
        "it|RUS",
        "alliances security_guarantees",
        "it was promised in 1990, when Germany was united, that the alliance would not move one step to the east",
    ),
    N(
        "deny",
        "American officials of that time|USA",
        "Russia|RUS",
        "alliances security_guarantees",
        "American officials of that time deny it",
        time="present",
    ),
    S(
        "DEU?",
        "the German ones",
        "remember",
        "only that much was said at dinner",
        to="this paper|CZE/media/the-prague-observer",
    ),
    N("promise", "NATO", "RUS", "alliances", "No such promise was ever written down", mod="negated"),
    N(
        "sign",
        "the Kremlin|RUS/president; NATO@1|NATO",
        "",
        "alliances",
        "In May the Kremlin signed a Founding Act with NATO in Paris",
    ),
    S(
        "RUS/mfa",
        "Its foreign ministry",
        "claims",
        "to have received a guarantee that neither nuclear weapons nor large bodies of foreign troops will be stationed in the new member states",
    ),
    S(
        "NATO",
        None,
        "a guarantee",
        "neither nuclear weapons nor large bodies of foreign troops will be stationed in the new member states",
        up=1,
    ),
    G(
        "promise",
        "NATO",
        "Its foreign ministry|RUS/mfa",
        "security_guarantees troops nuclear",
        "a guarantee that neither nuclear weapons nor large bodies of foreign troops will be stationed in the new member states",
    ),
    S(
        "NATO",
        "The alliance's spokesman",
        "insists",
        'there is no guarantee, only a statement of "present intentions"',
        form="mixed",
    ),
    G(
        "deny",
        "The alliance's spokesman|NATO",
        "RUS/mfa",
        "security_guarantees",
        "there is no guarantee",
        time="present",
    ),
    S("FRA", "France", "demanded", "they should be"),
    G(
        "demand",
        "France|FRA",
        "Washington|USA; NATO",
        "alliances",
        "France demanded until last night that they should be",
    ),
    N("demand", "Italy|ITA", "Washington|USA; NATO", "alliances", "Italy supported the demand"),
    N("reject", "Washington|USA", "France|FRA; Italy|ITA", "alliances", "Washington refused"),
    S("USA", "Washington", "saying", "three were enough for the Senate"),
    S("FRA/president", "The French president's adviser", "accuses", "the Americans of treating allies as an audience"),
    G(
        "accuse",
        "The French president's adviser|FRA/president",
        "the Americans|USA",
        "alliances",
        "accuses the Americans of treating allies as an audience",
        "We were informed, not consulted",
        time="present",
    ),
    S(
        "FRA/president",
        "he",
        "complained",
        '"We were informed, not consulted,"',
        form="direct",
        to="a Paris radio|FRA/media",
        relays="a Paris radio|FRA/media",
    ),
    S("AUTHOR", "I", "believe", "It has itself to blame"),
    G("accuse", "I|AUTHOR", "It|SVK", "alliances leadership", "It has itself to blame", time="present"),
    S(
        "EU; USA",
        "The European Union and the United States",
        "warned",
        "a government which has an opponent's car blown up, as its critics allege of the secret service, cannot sit at the table",
        to="Bratislava|SVK",
    ),
    G(
        "warn",
        "The European Union|EU; the United States|USA",
        "Bratislava|SVK",
        "alliances leadership",
        "a government which has an opponent's car blown up",
        "cannot sit at the table",
    ),
    S("SVK?", "its critics", "allege", "has an opponent's car blown up"),
    G(
        "accuse",
        "its critics|SVK",
        "the secret service|SVK/intel",
        "force leadership",
        "as its critics allege of the secret service",
        time="present",
    ),
    S(
        "SVK/pm",
        "The premier there",
        "replies",
        "Slovakia is being punished for its independence, and that Moscow has offered him gas and guarantees",
    ),
    G(
        "accuse",
        "The premier there|SVK/pm",
        "EU; USA",
        "alliances",
        "Slovakia is being punished for its independence",
        time="present",
    ),
    S("RUS", "Moscow", "has offered", "gas and guarantees", to="him|SVK/pm", up=1),
    G("offer", "Moscow|RUS", "him|SVK/pm", "energy security_guarantees", "Moscow has offered him gas and guarantees"),
    S("EST; LVA; LTU", "The Baltic states", "want", "an assurance that the door stays open"),
    G(
        "appeal",
        "The Baltic states|EST; The Baltic states|LVA; The Baltic states|LTU",
        "NATO",
        "alliances security_guarantees",
        "The Baltic states want an assurance that the door stays open",
        time="present",
    ),
    N(
        "appeal",
        "Lithuania's president|LTU/president",
        "all sixteen capitals|NATO",
        "alliances",
        "Lithuania's president has written as much to all sixteen capitals",
    ),
    S(
        "RUS",
        "Moscow",
        "has threatened",
        "to reconsider its relations with the West if a former Soviet republic is ever admitted",
    ),
    G(
        "threaten",
        "Moscow|RUS",
        "the West|WEST",
        "alliances relations",
        "Moscow has threatened to reconsider its relations with the West",
        cond="if: if a former Soviet republic is ever admitted",
    ),
    G("demand", "Moscow|RUS", "the West|WEST", "alliances", "if a former Soviet republic is ever admitted"),
    N("praise", "AUTHOR", "Denmark|DNK", "alliances", "Denmark, to its honour", time="present"),
    N("reject", "Denmark|DNK", "RUS", "alliances", "rejects that veto", time="present"),
    N(
        "sign",
        "Ukraine|UKR; the alliance|NATO",
        "",
        "alliances",
        "will sign a charter of its own with the alliance tomorrow",
        time="future",
    ),
    N(
        "agree",
        "Ukraine|UKR; Russia|RUS",
        "",
        "assets troops",
        "has agreed with Russia on the division of the Black Sea Fleet",
    ),
    N(
        "demand",
        "AUTHOR",
        "the Czech government|CZE/gov",
        "alliances",
        "the Czech government must tell its citizens what membership will cost",
        time="present",
    ),
    S("CZE/gov", "It", "promised", "the figures"),
    G("promise", "It|CZE/gov", "its citizens|CZE/public", "alliances", "It has promised the figures since January"),
)

story(
    "nord-stream-two-pipelayer-sanctions",
    "Rhine Press Service",
    "2019-12-18",
    """
US Senate votes for sanctions on ships laying Russian gas pipeline

WASHINGTON/BERLIN (RPS) - The US Senate on Tuesday approved sanctions against companies whose vessels are laying the Nord Stream 2 pipeline on the bed of the Baltic Sea, drawing protests from Germany and a threat from the Swiss contractor to stop work.
The measure, part of a 738-billion-dollar defence bill, now goes to the president, who is expected to sign it before Christmas. It gives firms thirty days to wind down their activities or face the loss of their American visas and assets.
The pipeline, which will double the volume of gas that Russia can send to Germany directly, is 85 percent finished.
"We do not ask Washington how we should heat our homes," German Economy Minister Ulrich Bergmann told the newspaper Hannoversche Post. The chancellor's government has ruled out counter-sanctions.
The Kremlin condemned the vote as unfair competition, and Russian Foreign Ministry spokesman Yegor Maslov promised an answer that would not harm Russia itself. The project's operator in Zug, Switzerland, which belongs to Gazprom, vowed to complete the line in any case.
Poland, which fined one of the project's French backers in November, thanked the senators. Ukraine had pleaded with Washington for years to prevent the pipeline, fearing the loss of three billion dollars a year in transit fees.
Senator Dalton Reese of Oklahoma, one of the bill's authors, warned the contractor Allmeer in a letter on Wednesday that its shareholders would be ruined if it continued for even a single day. The firm's lawyers asked the Treasury for guidance and said that its two ships would halt as soon as the president had signed.
Denmark, the last country whose waters the line has to cross, gave its permission in October after a delay of two years for which Moscow had repeatedly blamed American pressure. Sweden and Finland agreed to the route in 2018.
The European Commission criticised the sanctions in principle, but Estonia, Latvia and Lithuania welcomed them. Austria's OMV and the Anglo-Dutch group Shell, which have lent money for the project, declined to comment.
Russia and Ukraine, with the European Union as mediator, are to resume talks in Vienna on Thursday over a new transit contract. The current one ends on December 31.
""",
    N(
        "threaten",
        "The US Senate|USA/congress",
        "companies whose vessels are laying the Nord Stream 2 pipeline|?/business; RUS",
        "sanctions energy",
        "The US Senate on Tuesday approved sanctions against companies whose vessels are laying the Nord Stream 2 pipeline",
        "US Senate votes for sanctions on ships laying Russian gas pipeline",
        "face the loss of their American visas and assets",
    ),
    N("accuse", "Germany|DEU", "The US Senate|USA/congress", "sanctions energy", "drawing protests from Germany"),
    S("CHE/business/allmeer", "the Swiss contractor", "a threat", "to stop work"),
    G(
        "threaten",
        "the Swiss contractor|CHE/business/allmeer",
        "RUS/business",
        "energy",
        "a threat from the Swiss contractor to stop work",
        "its two ships would halt",
        cond="after: as soon as the president had signed",
    ),
    N(
        "demand",
        "The US Senate|USA/congress",
        "firms|?/business",
        "sanctions energy",
        "It gives firms thirty days to wind down their activities",
    ),
    S(
        "DEU/gov/ulrich-bergmann",
        "German Economy Minister Ulrich Bergmann",
        "told",
        '"We do not ask Washington how we should heat our homes,"',
        form="direct",
        to="the newspaper Hannoversche Post|DEU/media/hannoversche-post",
        relays="the newspaper Hannoversche Post|DEU/media/hannoversche-post",
    ),
    G(
        "accuse",
        "German Economy Minister Ulrich Bergmann|DEU/gov/ulrich-bergmann",
        "Washington|USA",
        "energy sovereignty",
        "We do not ask Washington how we should heat our homes",
    ),
    N("reject", "The chancellor's government|DEU/gov", "", "sanctions", "has ruled out counter-sanctions"),
    S("RUS/president", "The Kremlin", "condemned", "the vote as unfair competition"),
    G(
        "accuse",
        "The Kremlin|RUS/president",
        "USA/congress",
        "sanctions energy",
        "The Kremlin condemned the vote as unfair competition",
    ),
    S(
        "RUS/mfa/yegor-maslov",
        "Russian Foreign Ministry spokesman Yegor Maslov",
        "promised",
        "an answer that would not harm Russia itself",
    ),
    G(
        "threaten",
        "Russian Foreign Ministry spokesman Yegor Maslov|RUS/mfa/yegor-maslov",
        "USA",
        "sanctions",
        "promised an answer that would not harm Russia itself",
    ),
    S(
        "RUS/business",
        "The project's operator in Zug, Switzerland, which belongs to Gazprom,",
        "vowed",
        "to complete the line in any case",
    ),
    G(
        "reject",
        "The project's operator in Zug|RUS/business",
        "USA",
        "energy",
        "vowed to complete the line in any case",
    ),
    N(
        "sanction",
        "Poland|POL",
        "one of the project's French backers|FRA/business",
        "energy",
        "which fined one of the project's French backers in November",
    ),
    S("POL", "Poland, which fined one of the project's French backers in November,", "thanked", "the senators"),
    G("praise", "Poland|POL", "the senators|USA/congress", "sanctions energy", "thanked the senators"),
    S("UKR", "Ukraine", "had pleaded", "to prevent the pipeline", to="Washington|USA"),
    G(
        "appeal",
        "Ukraine|UKR",
        "Washington|USA",
        "energy",
        "Ukraine had pleaded with Washington for years to prevent the pipeline",
    ),
    S("UKR", "Ukraine", "fearing", "the loss of three billion dollars a year in transit fees"),
    S(
        "USA/congress/dalton-reese",
        "Senator Dalton Reese of Oklahoma, one of the bill's authors,",
        ["warned", "in a letter"],
        "its shareholders would be ruined if it continued for even a single day",
        to="the contractor Allmeer|CHE/business/allmeer",
        date="2019-12-18",
    ),
    G(
        "threaten",
        "Senator Dalton Reese of Oklahoma|USA/congress/dalton-reese",
        "the contractor Allmeer|CHE/business/allmeer",
        "sanctions energy",
        "its shareholders would be ruined",
        cond="if: if it continued for even a single day",
    ),
    G(
        "demand",
        "Senator Dalton Reese of Oklahoma|USA/congress/dalton-reese",
        "the contractor Allmeer|CHE/business/allmeer",
        "energy",
        "if it continued for even a single day",
    ),
    S("CHE/business/allmeer", "The firm's lawyers", "asked", "for guidance", to="the Treasury|USA/gov"),
    G(
        "appeal",
        "The firm's lawyers|CHE/business/allmeer",
        "the Treasury|USA/gov",
        "sanctions",
        "The firm's lawyers asked the Treasury for guidance",
    ),
    S(
        "CHE/business/allmeer",
        "The firm's lawyers",
        "said",
        "its two ships would halt as soon as the president had signed",
    ),
    N("agree", "Denmark|DNK", "RUS/business", "energy", "gave its permission in October after a delay of two years"),
    S("RUS", "Moscow", "blamed", "American pressure"),
    G("accuse", "Moscow|RUS", "American|USA", "energy", "for which Moscow had repeatedly blamed American pressure"),
    N("agree", "Sweden|SWE; Finland|FIN", "RUS/business", "energy", "Sweden and Finland agreed to the route in 2018"),
    S("EU/commission", "The European Commission", "criticised", "the sanctions in principle"),
    G(
        "accuse",
        "The European Commission|EU/commission",
        "USA",
        "sanctions",
        "The European Commission criticised the sanctions in principle",
    ),
    S("EST; LVA; LTU", "Estonia, Latvia and Lithuania", "welcomed", "them"),
    G(
        "praise",
        "Estonia|EST; Latvia|LVA; Lithuania|LTU",
        "USA/congress",
        "sanctions energy",
        "Estonia, Latvia and Lithuania welcomed them",
    ),
    N(
        "meet",
        "Russia|RUS; Ukraine|UKR; the European Union|EU",
        "",
        "energy negotiations",
        "are to resume talks in Vienna on Thursday over a new transit contract",
        time="future",
    ),
)

story(
    "us-eu-digital-levy-wine-2029",
    "Capital Ledger",
    "2029-01-19",
    """
Washington sets February date for wine tariffs in row over EU digital levy

WASHINGTON - The United States said on Thursday it would put a tariff of 35 per cent on wine, cheese and handbags from France, Italy, Spain and Austria on 15 February unless the four scrapped their taxes on American technology companies or joined talks on a common rule.
Deputy Trade Representative Corinne Albright accused the four of "picking the pockets" of three American firms. "We have been patient for two years, and our patience has an end," she told a Senate committee.
The European Commission promised a firm and proportionate answer. Its trade spokesman, Lars Overgaard, said Brussels had a list of American goods worth 9 billion euros ready, among them soybeans and bourbon, and would use it on the same day.
But the bloc is divided. Ireland, where most of the American companies have their European seats, urged its partners to suspend the taxes. Germany, whose cars were spared in the last round, proposed a pause of six months on both sides. Paris rejected the German idea within hours.
"One does not negotiate with a pistol on the table," said the French finance minister, Solene Aubry. Italy's government was more cautious: it praised the American offer of talks and asked Washington to leave Prosecco off the list.
Britain, which has a levy of its own but signed a trade agreement with the United States in 2027, was not mentioned. London denied reports that it had secretly agreed to drop the tax. Canada, which withdrew a similar levy in 2025 after the neighbour broke off talks, called on both sides to settle the matter at the OECD in Paris.
China's commerce ministry condemned what it called unilateral bullying. Beijing lifted its own duties on French brandy last week in a gesture that was welcomed in Brussels. Australian winemakers said that they were ready to fill American shelves.
India and Brazil have suspended plans for digital taxes since American envoys visited New Delhi and Brasilia in the autumn.
The United States first threatened French wine in 2019. Tariffs that it imposed on European aircraft and food in that year were lifted in 2021, when both sides agreed to end a dispute over subsidies for Airbus and Boeing that had lasted 17 years.
""",
    S(
        "USA",
        "The United States",
        "said",
        "it would put a tariff of 35 per cent on wine, cheese and handbags from France, Italy, Spain and Austria on 15 February unless the four scrapped their taxes on American technology companies or joined talks on a common rule",
        date="2029-01-18",
    ),
    G(
        "threaten",
        "it|USA",
        "France|FRA; Italy|ITA; Spain|ESP; Austria|AUT",
        "trade",
        "it would put a tariff of 35 per cent on wine, cheese and handbags from France, Italy, Spain and Austria",
        "Washington sets February date for wine tariffs",
        cond="unless: unless the four scrapped their taxes on American technology companies or joined talks on a common rule",
        by="2029-02-15: on 15 February",
    ),
    G(
        "demand",
        "it|USA",
        "the four|FRA; the four|ITA; the four|ESP; the four|AUT",
        "trade",
        "the four scrapped their taxes on American technology companies or joined talks on a common rule",
        by="2029-02-15: on 15 February",
    ),
    S(
        "USA/gov/corinne-albright",
        "Deputy Trade Representative Corinne Albright",
        "accused",
        'the four of "picking the pockets" of three American firms',
        form="mixed",
    ),
    G(
        "accuse",
        "Deputy Trade Representative Corinne Albright|USA/gov/corinne-albright",
        "the four|FRA; the four|ITA; the four|ESP; the four|AUT",
        "trade",
        'accused the four of "picking the pockets" of three American firms',
    ),
    S(
        "USA/gov/corinne-albright",
        "she",
        "told",
        '"We have been patient for two years, and our patience has an end,"',
        form="direct",
        to="a Senate committee|USA/congress",
    ),
    G(
        "threaten",
        "she|USA/gov/corinne-albright",
        "the four|FRA; the four|ITA; the four|ESP; the four|AUT",
        "trade",
        "We have been patient for two years, and our patience has an end",
    ),
    S("EU/commission", "The European Commission", "promised", "a firm and proportionate answer"),
    G(
        "threaten",
        "The European Commission|EU/commission",
        "USA",
        "trade",
        "promised a firm and proportionate answer",
        "Brussels had a list of American goods worth 9 billion euros ready",
        "would use it on the same day",
        by="2029-02-15: on the same day",
    ),
    S(
        "EU/commission/lars-overgaard",
        "Its trade spokesman, Lars Overgaard,",
        "said",
        "Brussels had a list of American goods worth 9 billion euros ready, among them soybeans and bourbon, and would use it on the same day",
    ),
    S(
        "IRL",
        "Ireland, where most of the American companies have their European seats,",
        "urged",
        "to suspend the taxes",
        to="its partners|EUROPE",
    ),
    G("appeal", "Ireland|IRL", "its partners|EUROPE", "trade", "urged its partners to suspend the taxes"),
    S("DEU", "Germany, whose cars were spared in the last round,", "proposed", "a pause of six months on both sides"),
    G(
        "offer",
        "Germany|DEU",
        "both sides|EU; both sides|USA",
        "trade negotiations",
        "proposed a pause of six months on both sides",
    ),
    N("reject", "Paris|FRA", "German|DEU", "trade", "Paris rejected the German idea within hours"),
    S(
        "FRA/gov/solene-aubry",
        "the French finance minister, Solene Aubry",
        "said",
        '"One does not negotiate with a pistol on the table,"',
        form="direct",
    ),
    G(
        "reject",
        "the French finance minister, Solene Aubry|FRA/gov/solene-aubry",
        "USA",
        "trade negotiations",
        "One does not negotiate with a pistol on the table",
    ),
    S("ITA/gov", "it", "praised", "the American offer of talks"),
    G("praise", "it|ITA/gov", "American|USA", "trade", "it praised the American offer of talks"),
    S("ITA/gov", "it", "asked", "to leave Prosecco off the list", to="Washington|USA"),
    G("appeal", "it|ITA/gov", "Washington|USA", "trade", "asked Washington to leave Prosecco off the list"),
    N(
        "sign",
        "Britain|GBR; the United States|USA",
        "",
        "trade",
        "signed a trade agreement with the United States in 2027",
    ),
    S("GBR", "London", "denied", "reports that it had secretly agreed to drop the tax"),
    S("?", None, "reports", "it had secretly agreed to drop the tax", up=1),
    G("agree", "it|GBR", "USA", "trade", "it had secretly agreed to drop the tax"),
    G("deny", "London|GBR", "", "trade", "London denied reports", back=1),
    N("concede", "Canada|CAN", "the neighbour|USA", "trade", "which withdrew a similar levy in 2025"),
    N("sanction", "the neighbour|USA", "Canada|CAN", "trade negotiations", "the neighbour broke off talks"),
    S(
        "CAN",
        "Canada, which withdrew a similar levy in 2025 after the neighbour broke off talks,",
        "called on",
        "to settle the matter at the OECD in Paris",
        to="both sides|USA; both sides|EU",
    ),
    G(
        "appeal",
        "Canada|CAN",
        "both sides|USA; both sides|EU",
        "trade negotiations",
        "called on both sides to settle the matter at the OECD in Paris",
    ),
    S("CHN/gov", "China's commerce ministry", ["condemned", "called"], "unilateral bullying"),
    G(
        "accuse",
        "China's commerce ministry|CHN/gov",
        "USA",
        "trade",
        "China's commerce ministry condemned what it called unilateral bullying",
    ),
    N("retreat", "Beijing|CHN", "French|FRA", "trade", "Beijing lifted its own duties on French brandy last week"),
    N("praise", "Brussels|EU", "Beijing|CHN", "trade", "a gesture that was welcomed in Brussels"),
    S("AUS/business", "Australian winemakers", "said", "they were ready to fill American shelves"),
    N("concede", "India|IND; Brazil|BRA", "USA", "trade", "India and Brazil have suspended plans for digital taxes"),
    N(
        "meet",
        "American envoys|USA/gov; New Delhi|IND; Brasilia|BRA",
        "",
        "trade",
        "American envoys visited New Delhi and Brasilia in the autumn",
    ),
    N(
        "threaten",
        "The United States|USA",
        "French wine|FRA",
        "trade",
        "The United States first threatened French wine in 2019",
    ),
    N(
        "sanction",
        "it|USA",
        "European|EU",
        "trade",
        "Tariffs that it imposed on European aircraft and food in that year",
    ),
    N("retreat", "USA", "European|EU", "trade", "were lifted in 2021"),
    N(
        "agree",
        "both sides|USA; both sides|EU",
        "",
        "trade",
        "both sides agreed to end a dispute over subsidies for Airbus and Boeing",
    ),
)

story(
    "montenegro-coup-trial-alliance",
    "Channel Islands & World Service",
    "2017-02-15",
    """
Montenegro prosecutors seek opposition leaders over alleged Moscow-backed plot

Prosecutors in Montenegro asked parliament on Tuesday to lift the immunity of two opposition leaders whom they accuse of planning, with the help of Russian agents, to kill the prime minister on election day last October.
The two, Andro Vukmanovic and Milorad Knezic, lead the pro-Russian Democratic Bloc. Vukmanovic called the charge a farce and warned the government that "there will be war in the streets" if they were arrested.
Parliament, which is boycotted by the whole opposition, voted to grant the request on Wednesday. Several hundred supporters gathered in front of the building and spent the night in tents.
The special prosecutor, Milan Katnic, said that two officers of Russia's military intelligence service had directed the plot from Belgrade and had paid a Serbian nationalist 200,000 euros. Serbia expelled the pair quietly in October after Moscow sent a senior security official to the Serbian capital, according to a Western diplomat.
The Kremlin has repeatedly denied any involvement. Its spokesman described the allegations as bad fiction. Montenegro's former patron was the republic's biggest investor until Podgorica joined the European Union's sanctions over Crimea in 2014.
Russia has accused the authorities of "anti-Russian hysteria" and has offered to provide legal help on request, but it refused to extradite a third suspect, whom Montenegro is seeking through Interpol.
NATO invited Montenegro to become its 29th member in December 2015. Twenty-four allies have ratified the accession; in the United States two senators have been blocking a vote, and a group in the Spanish parliament has asked for more time.
Britain's foreign secretary promised the small country his support in a telephone call on Monday. Albania, Croatia and Slovenia called on the US Senate to act before the alliance's summit in May. "Delay is exactly what the plotters wanted," the Croatian defence minister said.
Serbia's prime minister, who is running for president, said his country would never join NATO but would respect its neighbour's choice. He turned over evidence to the prosecutors in Podgorica in November.
NATO bombed targets in Montenegro, then part of Yugoslavia, in 1999. Some 40 percent of Montenegrins are against membership, a survey found in December.
""",
    S(
        "MNE/court",
        "Prosecutors in Montenegro",
        "asked",
        "to lift the immunity of two opposition leaders whom they accuse of planning, with the help of Russian agents, to kill the prime minister on election day last October",
        to="parliament|MNE/parliament",
        date="2017-02-14",
    ),
    G(
        "appeal",
        "Prosecutors in Montenegro|MNE/court",
        "parliament|MNE/parliament",
        "justice leadership",
        "asked parliament on Tuesday to lift the immunity of two opposition leaders",
        "Montenegro prosecutors seek opposition leaders",
    ),
    S(
        "MNE/court",
        "they",
        "accuse",
        "of planning, with the help of Russian agents, to kill the prime minister on election day last October",
    ),
    G(
        "accuse",
        "they|MNE/court",
        "two opposition leaders|MNE/party; Russian agents|RUS/intel",
        "force leadership",
        "whom they accuse of planning, with the help of Russian agents, to kill the prime minister on election day last October",
        back=1,
        time="present",
    ),
    S("MNE/party/andro-vukmanovic", "Vukmanovic@1", "called", "the charge a farce"),
    G(
        "deny",
        "Vukmanovic@1|MNE/party/andro-vukmanovic",
        "MNE/court",
        "justice leadership",
        "Vukmanovic called the charge a farce",
    ),
    S(
        "MNE/party/andro-vukmanovic",
        "Vukmanovic@1",
        "warned",
        '"there will be war in the streets" if they were arrested',
        form="mixed",
        to="the government|MNE/gov",
    ),
    G(
        "threaten",
        "Vukmanovic@1|MNE/party/andro-vukmanovic",
        "the government|MNE/gov",
        "force justice",
        "there will be war in the streets",
        cond="if: if they were arrested",
    ),
    G(
        "demand",
        "Vukmanovic@1|MNE/party/andro-vukmanovic",
        "the government|MNE/gov",
        "justice",
        "if they were arrested",
    ),
    N(
        "protest",
        "the whole opposition|MNE/party",
        "Parliament|MNE/parliament",
        "leadership",
        "which is boycotted by the whole opposition",
        time="present",
    ),
    N(
        "agree",
        "Parliament|MNE/parliament",
        "MNE/court",
        "justice leadership",
        "voted to grant the request on Wednesday",
    ),
    N(
        "protest",
        "Several hundred supporters|MNE/public",
        "MNE/parliament",
        "justice leadership",
        "Several hundred supporters gathered in front of the building and spent the night in tents",
    ),
    S(
        "MNE/court/milan-katnic",
        "The special prosecutor, Milan Katnic,",
        "said",
        "two officers of Russia's military intelligence service had directed the plot from Belgrade and had paid a Serbian nationalist 200,000 euros",
    ),
    G(
        "accuse",
        "The special prosecutor, Milan Katnic|MNE/court/milan-katnic",
        "two officers of Russia's military intelligence service|RUS/intel",
        "force leadership",
        "two officers of Russia's military intelligence service had directed the plot from Belgrade",
    ),
    G(
        "aid",
        "two officers of Russia's military intelligence service|RUS/intel",
        "a Serbian nationalist|SRB",
        "leadership",
        "had paid a Serbian nationalist 200,000 euros",
    ),
    S(
        "WEST?",
        "a Western diplomat",
        "according to",
        "Serbia expelled the pair quietly in October after Moscow sent a senior security official to the Serbian capital",
    ),
    G(
        "sanction",
        "Serbia|SRB",
        "the pair|RUS/intel",
        "relations leadership",
        "Serbia expelled the pair quietly in October",
    ),
    G(
        "meet",
        "Moscow|RUS/gov; the Serbian capital|SRB",
        "",
        "relations",
        "Moscow sent a senior security official to the Serbian capital",
    ),
    S("RUS/president", "The Kremlin", "denied", "any involvement"),
    G(
        "deny",
        "The Kremlin|RUS/president",
        "MNE/court",
        "leadership force",
        "The Kremlin has repeatedly denied any involvement",
        "Its spokesman described the allegations as bad fiction",
    ),
    S("RUS/president", "Its spokesman", "described", "the allegations as bad fiction"),
    N(
        "sanction",
        "Podgorica|MNE",
        "Montenegro's former patron|RUS",
        "sanctions",
        "Podgorica joined the European Union's sanctions over Crimea in 2014",
    ),
    N(
        "sanction",
        "the European Union|EU",
        "Montenegro's former patron|RUS",
        "sanctions territory",
        "the European Union's sanctions over Crimea",
    ),
    S("RUS", "Russia", "accused", 'the authorities of "anti-Russian hysteria"', form="mixed"),
    G(
        "accuse",
        "Russia|RUS",
        "the authorities|MNE/gov",
        "relations",
        'Russia has accused the authorities of "anti-Russian hysteria"',
    ),
    S("RUS", "Russia", "has offered", "to provide legal help on request"),
    G("offer", "Russia|RUS", "MNE", "justice", "has offered to provide legal help on request"),
    N("reject", "it|RUS", "Montenegro|MNE", "justice", "it refused to extradite a third suspect"),
    N(
        "appeal",
        "NATO|NATO",
        "Montenegro@4|MNE",
        "alliances",
        "NATO invited Montenegro to become its 29th member in December 2015",
    ),
    N("sign", "Twenty-four allies|NATO", "MNE", "alliances", "Twenty-four allies have ratified the accession"),
    N(
        "reject",
        "two senators|USA/congress",
        "MNE",
        "alliances",
        "two senators have been blocking a vote",
        time="present",
    ),
    S("ESP/parliament", "a group in the Spanish parliament", "asked for", "more time"),
    G(
        "appeal",
        "a group in the Spanish parliament|ESP/parliament",
        "ESP/parliament",
        "alliances",
        "a group in the Spanish parliament has asked for more time",
    ),
    S(
        "GBR/mfa",
        "Britain's foreign secretary",
        "promised",
        "his support",
        to="the small country|MNE",
        date="2017-02-13",
    ),
    G(
        "promise",
        "Britain's foreign secretary|GBR/mfa",
        "the small country|MNE",
        "alliances",
        "Britain's foreign secretary promised the small country his support",
    ),
    G(
        "meet",
        "Britain's foreign secretary|GBR/mfa; the small country|MNE",
        "",
        "alliances",
        "in a telephone call on Monday",
        back=None,
    ),
    S(
        "ALB; HRV; SVN",
        "Albania, Croatia and Slovenia",
        "called on",
        "to act before the alliance's summit in May",
        to="the US Senate|USA/congress",
    ),
    G(
        "appeal",
        "Albania|ALB; Croatia|HRV; Slovenia|SVN",
        "the US Senate|USA/congress",
        "alliances",
        "called on the US Senate to act before the alliance's summit in May",
        by="2017-05-31: before the alliance's summit in May",
    ),
    S(
        "HRV/mod",
        "the Croatian defence minister",
        "said",
        '"Delay is exactly what the plotters wanted,"',
        form="direct",
    ),
    S(
        "SRB/pm",
        "Serbia's prime minister, who is running for president,",
        "said",
        "his country would never join NATO but would respect its neighbour's choice",
    ),
    G("reject", "his country|SRB", "NATO|NATO", "alliances", "his country would never join NATO"),
    G(
        "promise",
        "his country|SRB",
        "its neighbour's choice|MNE",
        "alliances sovereignty",
        "would respect its neighbour's choice",
    ),
    N(
        "cooperate",
        "He|SRB/pm; the prosecutors in Podgorica|MNE/court",
        "",
        "justice",
        "He turned over evidence to the prosecutors in Podgorica in November",
    ),
    N("attack", "NATO|NATO", "Montenegro|YUG", "force", "NATO bombed targets in Montenegro"),
    S("?", "a survey", "found", "Some 40 percent of Montenegrins are against membership"),
)
