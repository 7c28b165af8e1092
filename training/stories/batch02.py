"""Invented stories, second batch."""

from training.stories.notation import C, G, N, S, story

story(
    "kenya-teachers-court",
    "Nairobi Morning",
    "2017-02-14",
    """
Court gives teachers a week, jails nobody yet

NAIROBI, Kenya - The Employment and Labour Relations Court on Tuesday ordered the teachers' union to call off its strike within seven days, failing which its officials will be held in contempt.
Judge Wanjiku Karanja rejected the union's plea that the walkout, now in its third week, was protected because the government had itself broken the 2013 agreement. "Two wrongs do not add up to a school term," she said.
The union's secretary-general, Moses Ondiek, told a crowd outside that his members would obey the court but not forgive the ministry. He called on the Cabinet Secretary to sit down with the union "this very evening" and offered to suspend the strike at once if arrears for 2016 were paid.
The ministry did not respond. Last week it stopped the salaries of some 12,000 striking teachers, a step that the union's lawyers are challenging in another courtroom.
Parents have mixed feelings. "They deserve their money and my son deserves his exam," said Grace Atieno, who sells mandazi opposite the court.
The strike of 1997, the longest in living memory, ended after a president promised a rise that three of his successors then argued about.
""",
    N(
        "demand",
        "The Employment and Labour Relations Court|KEN/court",
        "the teachers' union|KEN/ngo",
        "justice other",
        "ordered the teachers' union to call off its strike",
        by="2017-02-21: within seven days",
    ),
    S(
        "KEN/court",
        "The Employment and Labour Relations Court",
        "ordered",
        "to call off its strike within seven days, failing which its officials will be held in contempt",
        to="the teachers' union|KEN/ngo",
        date="2017-02-14",
    ),
    G(
        "threaten",
        "The Employment and Labour Relations Court|KEN/court",
        "its officials|KEN/ngo",
        "justice",
        "its officials will be held in contempt",
        cond="unless: failing which",
    ),
    S(
        "KEN/court/wanjiku-karanja",
        "Judge Wanjiku Karanja",
        "rejected",
        "the union's plea that the walkout, now in its third week, was protected because the government had itself broken the 2013 agreement",
    ),
    G(
        "reject",
        "Judge Wanjiku Karanja|KEN/court/wanjiku-karanja",
        "the union|KEN/ngo",
        "justice",
        "rejected the union's plea that the walkout, now in its third week, was protected",
    ),
    S(
        "KEN/ngo",
        "the union",
        "plea",
        "the walkout, now in its third week, was protected because the government had itself broken the 2013 agreement",
        up=1,
    ),
    G(
        "accuse",
        "the union|KEN/ngo",
        "the government|KEN/gov",
        "negotiations",
        "the government had itself broken the 2013 agreement",
    ),
    N("protest", "the teachers' union|KEN/ngo", "KEN/gov", "other", "the walkout, now in its third week", "its strike"),
    S("KEN/court/wanjiku-karanja", "she", "said", '"Two wrongs do not add up to a school term,"', form="direct"),
    S(
        "KEN/ngo/moses-ondiek",
        "The union's secretary-general, Moses Ondiek",
        "told",
        "his members would obey the court but not forgive the ministry",
        to="a crowd|KEN/public",
    ),
    G("agree", "his members|KEN/ngo", "the court|KEN/court", "justice", "his members would obey the court"),
    S(
        "KEN/ngo/moses-ondiek",
        "He",
        "called on",
        'to sit down with the union "this very evening"',
        form="mixed",
        to="the Cabinet Secretary|KEN/gov",
    ),
    G(
        "appeal",
        "He|KEN/ngo/moses-ondiek",
        "the Cabinet Secretary|KEN/gov",
        "negotiations",
        "called on the Cabinet Secretary to sit down with the union",
        by='2017-02-14: "this very evening"',
    ),
    S("KEN/ngo/moses-ondiek", "He", "offered", "to suspend the strike at once if arrears for 2016 were paid"),
    G(
        "offer",
        "He|KEN/ngo/moses-ondiek",
        "KEN/gov",
        "other",
        "offered to suspend the strike at once",
        cond="if: if arrears for 2016 were paid",
    ),
    G("demand", "He|KEN/ngo/moses-ondiek", "KEN/gov", "other", "arrears for 2016 were paid"),
    N(
        "sanction",
        "it|KEN/gov",
        "some 12,000 striking teachers|KEN/ngo",
        "other",
        "it stopped the salaries of some 12,000 striking teachers",
    ),
    N(
        "accuse",
        "the union's lawyers|KEN/ngo",
        "KEN/gov",
        "justice",
        "a step that the union's lawyers are challenging in another courtroom",
        time="present",
    ),
    S(
        "KEN//grace-atieno",
        "Grace Atieno, who sells mandazi opposite the court",
        "said",
        '"They deserve their money and my son deserves his exam,"',
        form="direct",
    ),
    S("KEN/president", "a president", "promised", "a rise that three of his successors then argued about"),
)

story(
    "tokyo-briefing-isles",
    "Japan Cabinet Office transcript",
    "2024-05-16",
    """
Press conference by Japan's Deputy Chief Cabinet Secretary (excerpt)

REPORTER: I would like to ask about the Russian survey ship near Shikotan. TV Hokkai reported last night, quoting a senior coast guard official, that it entered territorial waters twice. Has the government protested?
DEPUTY SECRETARY OTSUKA: We lodged a stern protest through diplomatic channels yesterday evening and demanded that the vessel leave immediately. It left shortly before midnight. The government regards the conduct of such surveys without our consent as unacceptable.
REPORTER: Russia says there was no incursion because the waters are its own. Will you suspend the visa-free visits talks?
DEPUTY SECRETARY OTSUKA: I am aware of that claim and cannot accept it. As for the talks, they have not taken place for two years, so the question of suspending them does not arise. We continue to call on the Russian side to resume the visits to the graves, which are a humanitarian matter.
REPORTER: On another subject, is it true that the Prime Minister will skip the sumo final?
DEPUTY SECRETARY OTSUKA: The Prime Minister's schedule has not been decided.
""",
    S(
        "JPN/media",
        "REPORTER",
        None,
        "I would like to ask about the Russian survey ship near Shikotan. TV Hokkai reported last night ... Has the government protested?",
        form="direct",
        to="JPN/gov/otsuka",
    ),
    S(
        "JPN/gov",
        "a senior coast guard official",
        "reported",
        "it entered territorial waters twice",
        up=1,
        relays="TV Hokkai|JPN/media/tv-hokkai",
        date="2024-05-15",
    ),
    G("mobilize", "the Russian survey ship|RUS", "JPN", "shipping territory", "it entered territorial waters twice"),
    S(
        "JPN/gov/otsuka",
        "DEPUTY SECRETARY OTSUKA",
        None,
        "We lodged a stern protest through diplomatic channels yesterday evening ... without our consent as unacceptable",
        form="direct",
        to="REPORTER|JPN/media",
    ),
    G(
        "accuse",
        "We|JPN/gov",
        "the vessel|RUS",
        "shipping territory",
        "We lodged a stern protest through diplomatic channels yesterday evening",
        "The government regards the conduct of such surveys without our consent as unacceptable",
    ),
    G("demand", "We|JPN/gov", "the vessel|RUS", "shipping", "demanded that the vessel leave", by="?: immediately"),
    G("retreat", "It|RUS", "JPN", "shipping", "It left shortly before midnight"),
    S(
        "JPN/media",
        "REPORTER",
        None,
        "Russia says there was no incursion because the waters are its own. Will you suspend the visa-free visits talks?",
        form="direct",
        to="JPN/gov/otsuka",
    ),
    S("RUS", "Russia", "says", "there was no incursion because the waters are its own", up=1),
    G("deny", "Russia|RUS", "JPN", "territory shipping", "there was no incursion", time="present"),
    S(
        "JPN/gov/otsuka",
        "DEPUTY SECRETARY OTSUKA",
        None,
        "I am aware of that claim and cannot accept it ... which are a humanitarian matter",
        form="direct",
        to="REPORTER|JPN/media",
    ),
    G("deny", "I|JPN/gov/otsuka", "RUS", "territory", "I am aware of that claim and cannot accept it", time="present"),
    G("meet", "JPN; RUS", "", "negotiations", "they have not taken place for two years", mod="negated"),
    G(
        "appeal",
        "We|JPN/gov",
        "the Russian side|RUS",
        "humanitarian",
        "We continue to call on the Russian side to resume the visits to the graves",
        time="present",
    ),
    S(
        "JPN/media",
        "REPORTER",
        None,
        "On another subject, is it true that the Prime Minister will skip the sumo final?",
        form="direct",
        to="JPN/gov/otsuka",
    ),
    S(
        "JPN/gov/otsuka",
        "DEPUTY SECRETARY OTSUKA",
        None,
        "The Prime Minister's schedule has not been decided",
        form="direct",
        to="REPORTER|JPN/media",
    ),
)

story(
    "sahel-grain-corridor",
    "Agence Sahélienne",
    "2026-01-19",
    """
NIAMEY, 19 January - A convoy of forty-two lorries with millet and rice from Benin reached the town of Dosso on Sunday, the first since the border was closed two and a half years ago.
Niger's prime minister thanked "our brothers in Cotonou" at a short ceremony at which the governor of Dosso, sacks piled behind him, recited the names of the villages to be served.
The grain is a gift. Benin, which long insisted that trade could resume only after its seconded officials were freed, gave way on the point in December, when a delegation of clerics from both countries met in Gaya, and it has asked for nothing in return, according to two of the clerics.
Not everyone trusts the thaw. Colonel Issoufou Labo of the governing council said last week that Niger would reopen the pipeline terminal "not one day before" Benin expels what he called foreign instructors from the camps along the river. Cotonou has always denied that there are any.
A spokesman for Benin's presidency, Rodrigue Hounkpatin, told the private station Radio Océan that the lorries "carry millet and nothing else, no message, no condition". He declined to discuss the pipeline.
Millet prices in Dosso fell by a quarter on Monday morning, traders said.
""",
    N(
        "aid",
        "Benin|BEN",
        "NER",
        "aid humanitarian",
        "A convoy of forty-two lorries with millet and rice from Benin reached the town of Dosso on Sunday",
        "The grain is a gift",
    ),
    S("NER/pm", "Niger's prime minister", "thanked", '"our brothers in Cotonou"', form="direct", date="2026-01-18"),
    G(
        "praise",
        "Niger's prime minister|NER/pm",
        "our brothers in Cotonou|BEN",
        "aid",
        'thanked "our brothers in Cotonou"',
    ),
    S("BEN", "Benin, which", "insisted", "trade could resume only after its seconded officials were freed"),
    G("demand", "Benin|BEN", "NER", "prisoners trade", "its seconded officials were freed"),
    G(
        "reject",
        "Benin|BEN",
        "NER",
        "trade",
        "trade could resume only",
        cond="after: only after its seconded officials were freed",
    ),
    S(
        "?",
        "two of the clerics",
        "according to",
        "Benin, which long insisted ... and it has asked for nothing in return",
    ),
    G("concede", "Benin|BEN", "NER", "prisoners trade", "gave way on the point in December"),
    G(
        "meet",
        "a delegation of clerics|NER/ngo; both countries|BEN/ngo",
        "",
        "negotiations",
        "a delegation of clerics from both countries met in Gaya",
    ),
    G("demand", "it|BEN", "NER", "aid", "it has asked for nothing in return", mod="negated"),
    S(
        "NER/gov/issoufou-labo",
        "Colonel Issoufou Labo of the governing council",
        "said",
        'Niger would reopen the pipeline terminal "not one day before" Benin expels what he called foreign instructors from the camps along the river',
        form="mixed",
        date="2026-01-12/2026-01-18",
    ),
    G(
        "reject",
        "Niger|NER",
        "Benin|BEN",
        "energy troops",
        "Niger would reopen the pipeline terminal",
        cond='until: "not one day before" Benin expels what he called foreign instructors',
    ),
    G(
        "demand",
        "Colonel Issoufou Labo of the governing council|NER/gov/issoufou-labo",
        "Benin|BEN",
        "troops",
        "Benin expels what he called foreign instructors from the camps along the river",
    ),
    S("BEN", "Cotonou", "denied", "there are any"),
    G("deny", "Cotonou|BEN", "NER", "troops", "Cotonou has always denied that there are any"),
    S(
        "BEN/president/rodrigue-hounkpatin",
        "A spokesman for Benin's presidency, Rodrigue Hounkpatin",
        "told",
        'the lorries "carry millet and nothing else, no message, no condition"',
        form="mixed",
        to="the private station Radio Océan|BEN/media/radio-ocean",
        relays="the private station Radio Océan|BEN/media/radio-ocean",
    ),
    S("?/business", "traders", "said", "Millet prices in Dosso fell by a quarter on Monday morning", date="2026-01-19"),
)

story(
    "austria-spy-expel",
    "Wiener Abendblatt",
    "2015-11-20",
    """
Vienna expels two Belarusian diplomats, Minsk answers in kind

Austria has declared two members of the Belarusian embassy unwanted and given them until Tuesday to leave. The Foreign Ministry in Vienna cited "activities incompatible with their status" but would not elaborate.
The newspaper Kronika, referring to an investigator, says that the two are suspected of having paid a clerk in the Interior Ministry for the addresses of exiled opposition figures. Belarus calls the suspicion absurd.
Minsk reacted within hours. The Austrian consul and a trade attaché have to leave by the same day, and the ambassador, Helga Strobl, was recalled to Vienna on Friday "for consultations", the ministry said.
Parliamentary party leaders, briefed behind closed doors, largely backed the government, though the chairman of the far-right group complained that he had learned of the matter from the radio. The Greens want more: their foreign affairs spokeswoman Tanja Riedl urged Chancellor and ministers to grant asylum to the three exiles named in the file, and without waiting for the court.
The Chancellery let it be known that it would examine the wish. Trade between the two countries is small; a planned ski weekend of the Austrian-Belarusian Society will take place as planned, its treasurer said.
""",
    N(
        "sanction",
        "Austria|AUT",
        "the Belarusian embassy|BLR/embassy",
        "relations",
        "Austria has declared two members of the Belarusian embassy unwanted",
        "Vienna expels two Belarusian diplomats",
    ),
    N(
        "demand",
        "Austria|AUT",
        "two members of the Belarusian embassy|BLR/embassy",
        "relations",
        "given them until Tuesday to leave",
        by="2015-11-24: until Tuesday",
    ),
    S(
        "AUT/mfa",
        "The Foreign Ministry in Vienna",
        "cited",
        '"activities incompatible with their status"',
        form="direct",
    ),
    G(
        "accuse",
        "The Foreign Ministry in Vienna|AUT/mfa",
        "BLR/embassy",
        "relations",
        '"activities incompatible with their status"',
    ),
    S(
        "AUT?",
        "an investigator",
        "says",
        "the two are suspected of having paid a clerk in the Interior Ministry for the addresses of exiled opposition figures",
        relays="The newspaper Kronika|AUT/media/kronika",
    ),
    G(
        "coerce",
        "the two|BLR/embassy",
        "the Interior Ministry|AUT/gov",
        "sovereignty human_rights",
        "having paid a clerk in the Interior Ministry for the addresses of exiled opposition figures",
        mod="hedged",
    ),
    S("BLR", "Belarus", "calls", "the suspicion absurd"),
    G("deny", "Belarus|BLR", "AUT", "sovereignty", "Belarus calls the suspicion absurd", time="present"),
    N(
        "sanction",
        "Minsk|BLR",
        "The Austrian consul and a trade attaché|AUT/embassy",
        "relations",
        "Minsk answers in kind",
        "Minsk reacted within hours",
    ),
    N(
        "demand",
        "Minsk|BLR",
        "The Austrian consul and a trade attaché|AUT/embassy",
        "relations",
        "The Austrian consul and a trade attaché have to leave",
        by="2015-11-24: by the same day",
    ),
    S(
        "AUT/mfa",
        "the ministry",
        "said",
        'the ambassador, Helga Strobl, was recalled to Vienna on Friday "for consultations"',
        form="mixed",
    ),
    G("sanction", "Vienna|AUT", "BLR", "relations", "the ambassador, Helga Strobl, was recalled to Vienna on Friday"),
    N(
        "praise",
        "Parliamentary party leaders|AUT/parliament",
        "the government|AUT/gov",
        "relations",
        "Parliamentary party leaders, briefed behind closed doors, largely backed the government",
    ),
    S("AUT/party", "the chairman of the far-right group", "complained", "he had learned of the matter from the radio"),
    G(
        "accuse",
        "the chairman of the far-right group|AUT/party",
        "the government|AUT/gov",
        "other",
        "complained that he had learned of the matter from the radio",
    ),
    S(
        "AUT/party/tanja-riedl",
        "their foreign affairs spokeswoman Tanja Riedl",
        "urged",
        "to grant asylum to the three exiles named in the file, and without waiting for the court",
        to="Chancellor and ministers|AUT/gov",
    ),
    G(
        "appeal",
        "their foreign affairs spokeswoman Tanja Riedl|AUT/party/tanja-riedl",
        "Chancellor and ministers|AUT/gov",
        "human_rights migration",
        "urged Chancellor and ministers to grant asylum to the three exiles named in the file",
    ),
    S("AUT/pm", "The Chancellery", "let it be known", "it would examine the wish"),
    G("announce", "The Chancellery|AUT/pm", "AUT/party", "human_rights migration", "it would examine the wish"),
    S(
        "AUT/ngo",
        "its treasurer",
        "said",
        "a planned ski weekend of the Austrian-Belarusian Society will take place as planned",
    ),
)

story(
    "iran-azer-drill",
    "Khabar-e Shomal",
    "2022-10-21",
    """
Commander: Drill not aimed at any neighbor

TEHRAN (KSh) - Units of the Islamic Revolution Guards Corps staged a large-scale exercise along the Aras River on Friday, rehearsing the laying of pontoon bridges and the capture of high ground.
Speaking on the sidelines, the commander of the participating brigade, Second Brigadier General Parviz Shadmehr, stressed that the maneuvers had been planned long ago and carry "a message of peace and friendship" to the neighboring nations.
At the same time he warned that Iran will not tolerate any change in the internationally recognized borders of the region. "Those who dream of closing our ancient road should wake up," he said.
Baku last month protested over an earlier stage of the exercise. The Azerbaijani defense ministry also held a drill of its own with Turkish commandos near Nakhchivan, something that Iranian officials have described as provocative.
General Shadmehr dismissed as Zionist propaganda claims by some media outlets that shells had landed across the river. "Not a single bullet went astray," he noted.
The exercise will run through Sunday. Local farmers were compensated in advance for any damage to their apple orchards, the governor of the border county stated.
""",
    N(
        "mobilize",
        "Units of the Islamic Revolution Guards Corps|IRN/mil",
        "AZE",
        "troops",
        "Units of the Islamic Revolution Guards Corps staged a large-scale exercise along the Aras River on Friday",
    ),
    S(
        "IRN/mil/parviz-shadmehr",
        "the commander of the participating brigade, Second Brigadier General Parviz Shadmehr",
        ["Speaking", "stressed"],
        'the maneuvers had been planned long ago and carry "a message of peace and friendship" to the neighboring nations',
        form="mixed",
        date="2022-10-21",
    ),
    G("deny", "Commander|IRN/mil/parviz-shadmehr", "", "troops", "Drill not aimed at any neighbor"),
    C(
        "IRN/mil",
        "",
        "the neighboring nations|?",
        'carry "a message of peace and friendship" to the neighboring nations',
    ),
    S(
        "IRN/mil/parviz-shadmehr",
        "he",
        "warned",
        "Iran will not tolerate any change in the internationally recognized borders of the region",
    ),
    G(
        "reject",
        "Iran|IRN",
        "AZE",
        "territory",
        "Iran will not tolerate any change in the internationally recognized borders of the region",
    ),
    S(
        "IRN/mil/parviz-shadmehr",
        "he",
        "said",
        '"Those who dream of closing our ancient road should wake up,"',
        form="direct",
    ),
    G(
        "warn",
        "he|IRN/mil/parviz-shadmehr",
        "Those who dream of closing our ancient road|AZE",
        "territory",
        "Those who dream of closing our ancient road should wake up",
    ),
    N("accuse", "Baku|AZE", "IRN", "troops", "Baku last month protested over an earlier stage of the exercise"),
    N(
        "cooperate",
        "The Azerbaijani defense ministry|AZE/mod; Turkish commandos|TUR/mil",
        "",
        "troops alliances",
        "The Azerbaijani defense ministry also held a drill of its own with Turkish commandos near Nakhchivan",
    ),
    S("IRN?", "Iranian officials", "have described", "as provocative"),
    G(
        "accuse",
        "Iranian officials|IRN?",
        "The Azerbaijani defense ministry|AZE/mod",
        "troops",
        "something that Iranian officials have described as provocative",
    ),
    S(
        "IRN/mil/parviz-shadmehr",
        "General Shadmehr",
        "dismissed",
        "as Zionist propaganda claims by some media outlets that shells had landed across the river",
    ),
    G(
        "deny",
        "General Shadmehr|IRN/mil/parviz-shadmehr",
        "some media outlets|?/media",
        "force",
        "dismissed as Zionist propaganda claims by some media outlets that shells had landed across the river",
        "Not a single bullet went astray",
    ),
    G(
        "accuse",
        "General Shadmehr|IRN/mil/parviz-shadmehr",
        "some media outlets|?/media",
        "information",
        "Zionist propaganda",
    ),
    S("?/media", "some media outlets", "claims", "shells had landed across the river", up=1),
    G("attack", "IRN/mil", "AZE", "force", "shells had landed across the river"),
    S("IRN/mil/parviz-shadmehr", "he", "noted", '"Not a single bullet went astray,"', form="direct"),
    S(
        "IRN/gov",
        "the governor of the border county",
        "stated",
        "Local farmers were compensated in advance for any damage to their apple orchards",
    ),
)

story(
    "chip-markets",
    "Harbour Financial",
    "2023-06-05",
    """
Chipmakers rally as export fears retreat

Semiconductor shares climbed on Monday after a trade group said that shipments of lithography parts had held up better in May than analysts feared, easing worries that a new round of curbs would bite before the summer.
Kirin Devices surged 6.2% in Osaka. Its chief executive told investors that the company would "defend every point of margin" and had agreed to supply a carmaker in Stuttgart for four years. In Amsterdam, Oostveen Optics gave up early gains after a broker warned of an invasion of cheaper Korean lenses.
Bond yields retreated. The dollar came under attack against the yen before recovering; traders said a truce of sorts had held since the intervention scare in May.
"The market has signed an armistice with inflation and nobody has read the small print," said Lorna Beck of Tiller & Moss. She expects volatility to return with the jobs data on Friday.
Oil was little changed. Copper extended losses on signs that smelters in Chile are ending their stoppages.
""",
    S(
        "?/business",
        "a trade group",
        "said",
        "shipments of lithography parts had held up better in May than analysts feared",
    ),
    S("?", "analysts", "feared", "shipments of lithography parts had held up better in May", up=1),
    S(
        "JPN/business",
        "Its chief executive",
        "told",
        'the company would "defend every point of margin" and had agreed to supply a carmaker in Stuttgart for four years',
        form="mixed",
        to="investors|?/business",
    ),
    S("?/business", "a broker", "warned", "of an invasion of cheaper Korean lenses"),
    S("?/business", "traders", "said", "a truce of sorts had held since the intervention scare in May"),
    S(
        "?/business/lorna-beck",
        "Lorna Beck of Tiller & Moss",
        "said",
        '"The market has signed an armistice with inflation and nobody has read the small print,"',
        form="direct",
    ),
    S("?/business/lorna-beck", "She", "expects", "volatility to return with the jobs data on Friday"),
)

story(
    "colombia-rebels-mayors",
    "El Faro Andino",
    "2018-04-09",
    """
"We will lay down the rifles when the road is paved"

In the square of Puerto Guzmancito the banner still hangs between two mango trees: NO CONTRACT, NO PEACE. Nobody here finds it funny.
The men who call themselves the Front of the Headwaters, perhaps ninety of them, came out of the forest in March and have not fired since. Their spokesman, known as Tobías, says they will hand over their weapons once the government has paved the forty kilometres to the river port that it promised in the accord of 2016, and not before. Bogotá has said that it does not bargain over roads with gunmen.
Between the two stand five mayors. They have written to the president asking him to send the engineers first and the judges afterwards. On Saturday they carried Tobías's answers, eleven handwritten pages, to the bishop, who drove them to the capital himself.
"It is the first time that somebody on that side puts on paper what he wants," Mayor Luz Dary Perea says. She reproaches the ministry for having let three years pass, "as if asphalt grew".
Will it work? In 1991 a similar gesture ended in an ambush. In 2003 it ended in elections. The people of Puerto Guzmancito, who have buried sons of both sides, no longer make forecasts.
""",
    S(
        "COL/rebels/tobias",
        "Their spokesman, known as Tobías",
        "says",
        "they will hand over their weapons once the government has paved the forty kilometres to the river port that it promised in the accord of 2016, and not before",
    ),
    G(
        "offer",
        "they|COL/rebels",
        "the government|COL/gov",
        "weapons ceasefire",
        "they will hand over their weapons",
        "We will lay down the rifles when the road is paved",
        time="present",
        cond="after: once the government has paved the forty kilometres to the river port",
    ),
    G(
        "demand",
        "they|COL/rebels",
        "the government|COL/gov",
        "other negotiations",
        "the government has paved the forty kilometres to the river port",
        time="present",
    ),
    S("COL/gov", "it", "promised", "paved the forty kilometres to the river port", up=1, date="2016-01-01/2016-12-31"),
    G("promise", "the government|COL/gov", "COL/rebels", "other", "that it promised in the accord of 2016"),
    S("COL/gov", "Bogotá", "has said", "it does not bargain over roads with gunmen"),
    G("reject", "Bogotá|COL/gov", "gunmen|COL/rebels", "negotiations", "it does not bargain over roads with gunmen"),
    S(
        "COL/gov",
        "They",
        ["have written", "asking"],
        "to send the engineers first and the judges afterwards",
        to="the president|COL/president",
    ),
    G(
        "appeal",
        "five mayors|COL/gov",
        "the president|COL/president",
        "other justice",
        "asking him to send the engineers first and the judges afterwards",
    ),
    C(
        "Tobías|COL/rebels/tobias",
        "five mayors|COL/gov; the bishop|COL/ngo",
        "COL/gov",
        "they carried Tobías's answers, eleven handwritten pages, to the bishop, who drove them to the capital himself",
    ),
    S(
        "COL/gov/luz-dary-perea",
        "Mayor Luz Dary Perea",
        "says",
        '"It is the first time that somebody on that side puts on paper what he wants,"',
        form="direct",
    ),
    S(
        "COL/gov/luz-dary-perea",
        "She",
        "reproaches",
        'the ministry for having let three years pass, "as if asphalt grew"',
        form="mixed",
    ),
    G(
        "accuse",
        "She|COL/gov/luz-dary-perea",
        "the ministry|COL/gov",
        "negotiations other",
        "reproaches the ministry for having let three years pass",
        time="present",
    ),
)

story(
    "ottawa-museum-feature",
    "Prairie Courier",
    "2016-07-23",
    """
The general who never fired

SASKATOON - He liked to say that he had lost every argument and won every campaign. The exhibition that opens here on Thursday shows General Amos Thorburn's maps, his spectacles and the telegram in which he was ordered to storm Fort Kettle and replied that the ice was too thin.
Thorburn besieged the place for nine weeks in 1885. He cut off its water, intercepted its post and offered its commander terms three times; the third letter, on view for the first time, promises safe passage and a cask of rum. The fort surrendered on a Sunday.
"He threatened beautifully," curator Meredith Oakes says. "He hardly ever carried it out."
Later he sat in parliament, quarrelled with two prime ministers and denounced the railway barons in speeches that fill eleven boxes. The city's archivists have catalogued six.
The museum had hoped to borrow the commander's sword from a private collector in Montana. The talks broke down over insurance. A replica, forged in Regina, hangs in its place.
Admission is free on Thursdays. School groups are asked to book by the end of August.
""",
    S("CAN//amos-thorburn", "He", "liked to say", "he had lost every argument and won every campaign"),
    S("CAN/mil/amos-thorburn", None, "replied", "the ice was too thin"),
    S(
        "CAN/mil/amos-thorburn",
        "the third letter, on view for the first time",
        "promises",
        "safe passage and a cask of rum",
    ),
    S(
        "CAN/ngo/meredith-oakes",
        "curator Meredith Oakes",
        "says",
        '"He threatened beautifully,"',
        '"He hardly ever carried it out."',
        form="direct",
    ),
    S("CAN/ngo", "The museum", "had hoped", "to borrow the commander's sword from a private collector in Montana"),
    S("CAN/ngo", None, "are asked", "to book by the end of August", to="School groups|CAN/public"),
)

story(
    "tass-like-arctic",
    "SEVER news agency",
    "2021-05-11",
    """
Russia to allow Norwegian inspectors at Arctic depot if access is mutual - diplomat

MURMANSK, May 11. /SEVER/. Russia is prepared to let Norwegian experts visit a spent fuel depot on the Kola Peninsula on condition of reciprocal access to the port of Tromso, where foreign nuclear-powered submarines call, the ministry's envoy in Murmansk, Oleg Vershinin, told SEVER.
"We have nothing to conceal. But a door opens in both directions or it stays shut," he said.
According to the diplomat, the Norwegian side has so far given no reply to the proposal, which was handed over in April.
He also recalled that in 2020 Norway suspended payments to the joint clean-up program, a move that Moscow considers unfriendly. Should the payments be restored, Vershinin went on, the Russian side would be ready to extend the program for five years.
Vershinin did not rule out that the subject would come up during the ministerial meeting of the Arctic Council, scheduled for May 20 in Reykjavik.
Oslo has argued that the payments were not suspended but completed.
""",
    S(
        "RUS/mfa/oleg-vershinin",
        "the ministry's envoy in Murmansk, Oleg Vershinin",
        "told",
        "Russia is prepared to let Norwegian experts visit a spent fuel depot on the Kola Peninsula on condition of reciprocal access to the port of Tromso, where foreign nuclear-powered submarines call",
        to="SEVER|RUS/media/sever",
    ),
    G(
        "offer",
        "Russia|RUS",
        "Norwegian|NOR",
        "nuclear",
        "Russia is prepared to let Norwegian experts visit a spent fuel depot on the Kola Peninsula",
        "Russia to allow Norwegian inspectors at Arctic depot",
        cond="in_exchange: on condition of reciprocal access to the port of Tromso",
    ),
    G("demand", "Russia|RUS", "NOR", "nuclear", "reciprocal access to the port of Tromso"),
    S(
        "RUS/mfa/oleg-vershinin",
        "he",
        "said",
        '"We have nothing to conceal. But a door opens in both directions or it stays shut,"',
        form="direct",
    ),
    S(
        "RUS/mfa/oleg-vershinin",
        "the diplomat",
        "According to",
        "the Norwegian side has so far given no reply to the proposal, which was handed over in April",
    ),
    G(
        "agree",
        "the Norwegian side|NOR",
        "RUS",
        "nuclear negotiations",
        "the Norwegian side has so far given no reply to the proposal",
        mod="negated",
    ),
    S(
        "RUS/mfa/oleg-vershinin",
        "He",
        "recalled",
        "in 2020 Norway suspended payments to the joint clean-up program, a move that Moscow considers unfriendly",
    ),
    G(
        "sanction",
        "Norway|NOR",
        "RUS",
        "nuclear aid",
        "in 2020 Norway suspended payments to the joint clean-up program",
    ),
    G("accuse", "Moscow|RUS", "Norway|NOR", "nuclear relations", "a move that Moscow considers unfriendly"),
    S(
        "RUS/mfa/oleg-vershinin",
        "Vershinin",
        "went on",
        "Should the payments be restored",
        "the Russian side would be ready to extend the program for five years",
    ),
    G(
        "offer",
        "the Russian side|RUS",
        "Norway|NOR",
        "nuclear",
        "the Russian side would be ready to extend the program for five years",
        cond="if: Should the payments be restored",
    ),
    G("demand", "the Russian side|RUS", "Norway|NOR", "nuclear aid", "Should the payments be restored"),
    S(
        "RUS/mfa/oleg-vershinin",
        "Vershinin",
        "did not rule out",
        "the subject would come up during the ministerial meeting of the Arctic Council, scheduled for May 20 in Reykjavik",
    ),
    S("NOR", "Oslo", "has argued", "the payments were not suspended but completed"),
    G("deny", "Oslo|NOR", "RUS", "nuclear aid", "the payments were not suspended but completed"),
)

story(
    "zambia-debt-imf",
    "Copperline",
    "2020-12-02",
    """
Lusaka yields to creditors on audit

Zambia has dropped its objection to an outside audit of the loans taken by three state firms, removing the last obstacle named by bondholders to talks on a standstill.
"We said no in September. We have listened and today we say yes," Finance Permanent Secretary Chileshe Mwila told a news conference at the ministry. In exchange, he said, the bondholders' committee would have to extend the payment holiday to the end of June.
The committee, which represents holders of about 40 percent of the bonds, welcomed the decision but made no commitment on the holiday. One of its members said by telephone from London that without the audit's findings "nobody will sign anything".
The International Monetary Fund, whose board meets on the request for a programme in January, has called since spring for all loans to be laid open, those from Chinese banks included. China's embassy in Lusaka accused "certain Western funds" in a statement of wanting to politicise an ordinary reckoning, and assured Zambia of its "full understanding".
Copper, which earns most of the country's foreign exchange, traded at a seven-year high.
""",
    N(
        "concede",
        "Zambia|ZMB",
        "bondholders|?/business",
        "trade",
        "Zambia has dropped its objection to an outside audit of the loans taken by three state firms",
        "Lusaka yields to creditors on audit",
        "We said no in September. We have listened and today we say yes",
    ),
    S(
        "ZMB/gov/chileshe-mwila",
        "Finance Permanent Secretary Chileshe Mwila",
        "told",
        '"We said no in September. We have listened and today we say yes,"',
        form="direct",
        to="a news conference|?/media",
    ),
    S(
        "ZMB/gov/chileshe-mwila",
        "he",
        "said",
        "In exchange",
        "the bondholders' committee would have to extend the payment holiday to the end of June",
    ),
    G(
        "demand",
        "he|ZMB/gov/chileshe-mwila",
        "the bondholders' committee|?/business",
        "trade",
        "the bondholders' committee would have to extend the payment holiday to the end of June",
        cond="in_exchange: In exchange",
    ),
    S(
        "?/business",
        "The committee, which represents holders of about 40 percent of the bonds",
        "welcomed",
        "the decision",
    ),
    G("praise", "The committee|?/business", "Zambia|ZMB", "trade", "welcomed the decision"),
    G("promise", "The committee|?/business", "Zambia|ZMB", "trade", "made no commitment on the holiday", mod="negated"),
    S(
        "?/business",
        "One of its members",
        "said",
        'without the audit\'s findings "nobody will sign anything"',
        form="mixed",
    ),
    G(
        "reject",
        "One of its members|?/business",
        "ZMB",
        "trade",
        '"nobody will sign anything"',
        cond="prerequisite: without the audit's findings",
    ),
    S(
        "IMF",
        "The International Monetary Fund, whose board meets on the request for a programme in January",
        "has called",
        "for all loans to be laid open, those from Chinese banks included",
    ),
    G(
        "appeal",
        "The International Monetary Fund|IMF",
        "Zambia|ZMB",
        "trade",
        "for all loans to be laid open, those from Chinese banks included",
    ),
    S(
        "CHN/embassy",
        "China's embassy in Lusaka",
        "accused",
        '"certain Western funds" in a statement of wanting to politicise an ordinary reckoning',
        form="mixed",
    ),
    G(
        "accuse",
        "China's embassy in Lusaka|CHN/embassy",
        "certain Western funds|WEST",
        "trade",
        'accused "certain Western funds" in a statement of wanting to politicise an ordinary reckoning',
    ),
    S(
        "CHN/embassy",
        "China's embassy in Lusaka",
        "assured",
        'of its "full understanding"',
        form="mixed",
        to="Zambia|ZMB",
    ),
    G(
        "praise",
        "China's embassy in Lusaka|CHN/embassy",
        "Zambia|ZMB",
        "trade relations",
        'assured Zambia of its "full understanding"',
    ),
)
