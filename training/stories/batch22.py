"""Invented stories, twenty-second batch: deeds told as nouns, neighbouring acts, and words that look like acts."""

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
