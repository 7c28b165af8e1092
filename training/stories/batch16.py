"""Invented stories, sixteenth batch: whom an act is meant for, told in many ways."""

from training.stories.notation import C, G, N, S, story

story(
    "guatemala-mexico-asylum",
    "Tapachula Hoy (English service)",
    "2021-09-30",
    """
Guatemala says neighbour dumps migrants at night

Mexican agents put four hundred Hondurans and Haitians off buses at El Ceibo this week without telling anybody, Guatemala's migration institute complained on Thursday. Its director, Stella Barrios, demanded that flights be used instead, and that lists be sent the day before.
"We are not their back yard," she told Emisoras Unidas.
Her counterpart denied it all. The buses stopped where they had always stopped, Efraín Ledezma said at a press conference, and the Guatemalan consul had signed for every passenger. He added that his institute would be glad to fly people home if Washington paid for the planes, as it had offered to in August.
The Biden administration has not said whether the offer stands. It has praised both governments for "shared responsibility".
Honduras, whose citizens most of them are, was asked by nobody. Its foreign ministry has now summoned the ambassadors of the two countries and called the practice degrading.
The bishop of Petén appealed to his parishioners to leave water by the road.
""",
    S(
        "GTM/gov",
        "Guatemala's migration institute",
        "complained",
        "Mexican agents put four hundred Hondurans and Haitians off buses at El Ceibo this week without telling anybody",
        date="2021-09-30",
    ),
    G(
        "accuse",
        "Guatemala's migration institute|GTM/gov",
        "Mexican agents|MEX/gov",
        "migration",
        "Mexican agents put four hundred Hondurans and Haitians off buses at El Ceibo this week without telling anybody",
        "Guatemala says neighbour dumps migrants at night",
    ),
    S(
        "GTM/gov/stella-barrios",
        "Its director, Stella Barrios",
        "demanded",
        "flights be used instead",
        "lists be sent the day before",
    ),
    G(
        "demand",
        "Its director, Stella Barrios|GTM/gov/stella-barrios",
        "MEX",
        "migration",
        "demanded that flights be used instead, and that lists be sent the day before",
    ),
    S(
        "GTM/gov/stella-barrios",
        "she",
        "told",
        '"We are not their back yard,"',
        form="direct",
        to="Emisoras Unidas|GTM/media/emisoras-unidas",
        relays="Emisoras Unidas|GTM/media/emisoras-unidas",
    ),
    G("accuse", "she|GTM/gov/stella-barrios", "their|MEX", "migration relations", "We are not their back yard"),
    N(
        "deny",
        "Her counterpart|MEX/gov/efrain-ledezma",
        "GTM/gov",
        "migration",
        "Her counterpart denied it all",
        "The buses stopped where they had always stopped",
    ),
    S(
        "MEX/gov/efrain-ledezma",
        "Efraín Ledezma",
        "said",
        "The buses stopped where they had always stopped",
        "the Guatemalan consul had signed for every passenger",
    ),
    G(
        "agree",
        "the Guatemalan consul|GTM/embassy",
        "MEX/gov",
        "migration",
        "the Guatemalan consul had signed for every passenger",
    ),
    S(
        "MEX/gov/efrain-ledezma",
        "He",
        "added",
        "his institute would be glad to fly people home if Washington paid for the planes, as it had offered to in August",
    ),
    G(
        "offer",
        "his institute|MEX/gov",
        "GTM",
        "migration",
        "his institute would be glad to fly people home",
        cond="if: if Washington paid for the planes",
    ),
    G("demand", "his institute|MEX/gov", "Washington|USA", "migration aid", "Washington paid for the planes"),
    G("offer", "it|USA", "MEX", "migration aid", "as it had offered to in August"),
    N(
        "praise",
        "It|USA/gov",
        "both governments|MEX/gov; GTM/gov",
        "migration",
        'It has praised both governments for "shared responsibility"',
    ),
    S("USA/gov", "It", "praised", 'both governments for "shared responsibility"', form="mixed"),
    N(
        "accuse",
        "Its foreign ministry|HND/mfa",
        "the two countries|MEX; GTM",
        "migration human_rights",
        "Its foreign ministry has now summoned the ambassadors of the two countries",
        "called the practice degrading",
    ),
    S("HND/mfa", "Its foreign ministry", "called", "the practice degrading"),
    S("GTM/ngo", "The bishop of Petén", "appealed", "to leave water by the road", to="his parishioners|GTM/public"),
    G(
        "appeal",
        "The bishop of Petén|GTM/ngo",
        "his parishioners|GTM/public",
        "humanitarian migration",
        "appealed to his parishioners to leave water by the road",
    ),
)

story(
    "kazakh-caspian-tanker",
    "Caspian Business Daily",
    "2024-12-11",
    """
Aktau fire: whose tanker, whose fault?

Kazakhstan has asked Azerbaijan for the logbook of a tanker that burned off Aktau last week, the energy ministry in Astana said on Wednesday. It put the same request to Turkmenistan, where the ship had loaded.
Baku sent the book within hours. Ashgabat, according to two people familiar with the exchange, answered that it knew of no such vessel.
The owner, a company registered in Limassol, accuses the port of having refused it a tug. Port director Yerlan Abishev rejects that. "They radioed us in Russian, then in Turkish, then not at all," he said. "We sent two tugs. Nobody took the line."
Russia's Caspian Flotilla, which reached the ship first, was thanked by all.
Environmental groups hold the ministry itself responsible and want its head to resign by New Year. The minister, Daulet Ospanov, told members of the Mazhilis that he would go if the inquiry found that he should, but not because of a petition. He asked them for patience. One deputy walked out.
Iran has proposed a meeting of all five littoral states in Rasht. Kazakhstan and Azerbaijan welcomed the idea.
""",
    S(
        "KAZ/gov",
        "the energy ministry in Astana",
        "said",
        "Kazakhstan has asked Azerbaijan for the logbook of a tanker that burned off Aktau last week",
        "It put the same request to Turkmenistan, where the ship had loaded",
        date="2024-12-11",
    ),
    G(
        "appeal",
        "Kazakhstan|KAZ",
        "Azerbaijan|AZE",
        "shipping",
        "Kazakhstan has asked Azerbaijan for the logbook of a tanker",
    ),
    G("appeal", "It|KAZ", "Turkmenistan|TKM", "shipping", "It put the same request to Turkmenistan"),
    N("cooperate", "Baku|AZE; KAZ", "", "shipping", "Baku sent the book within hours"),
    S(
        "?",
        "two people familiar with the exchange",
        "according to",
        "Ashgabat",
        "answered that it knew of no such vessel",
    ),
    S("TKM", "Ashgabat", "answered", "it knew of no such vessel", up=1),
    G("deny", "Ashgabat|TKM", "KAZ", "shipping", "it knew of no such vessel"),
    S("CYP/business", "The owner, a company registered in Limassol", "accuses", "the port of having refused it a tug"),
    G(
        "accuse",
        "The owner|CYP/business",
        "the port|KAZ/gov",
        "shipping",
        "accuses the port of having refused it a tug",
        time="present",
    ),
    N(
        "deny",
        "Port director Yerlan Abishev|KAZ/gov/yerlan-abishev",
        "The owner|CYP/business",
        "shipping",
        "Port director Yerlan Abishev rejects that",
        "We sent two tugs",
        time="present",
    ),
    S(
        "KAZ/gov/yerlan-abishev",
        "he",
        "said",
        '"They radioed us in Russian, then in Turkish, then not at all,"',
        '"We sent two tugs. Nobody took the line."',
        form="direct",
    ),
    G("accuse", "he|KAZ/gov/yerlan-abishev", "They|CYP/business", "shipping", "Nobody took the line"),
    N(
        "praise",
        "KAZ; AZE; CYP/business",
        "Russia's Caspian Flotilla|RUS/mil",
        "shipping",
        "Russia's Caspian Flotilla, which reached the ship first, was thanked by all",
    ),
    S("KAZ/ngo", "Environmental groups", "hold", "the ministry itself responsible"),
    G(
        "accuse",
        "Environmental groups|KAZ/ngo",
        "the ministry itself|KAZ/gov",
        "other energy",
        "Environmental groups hold the ministry itself responsible",
    ),
    S("KAZ/ngo", "Environmental groups", "want", "its head to resign by New Year"),
    G(
        "demand",
        "Environmental groups|KAZ/ngo",
        "its head|KAZ/gov/daulet-ospanov",
        "other",
        "want its head to resign by New Year",
        time="present",
        by="2024-12-31: by New Year",
    ),
    S(
        "KAZ/gov/daulet-ospanov",
        "The minister, Daulet Ospanov",
        "told",
        "he would go if the inquiry found that he should, but not because of a petition",
        to="members of the Mazhilis|KAZ/parliament",
    ),
    G(
        "promise",
        "he|KAZ/gov/daulet-ospanov",
        "KAZ/ngo",
        "other",
        "he would go",
        cond="if: if the inquiry found that he should",
    ),
    G("reject", "he|KAZ/gov/daulet-ospanov", "KAZ/ngo", "other", "but not because of a petition"),
    S("KAZ/gov/daulet-ospanov", "He", "asked", "for patience", to="them|KAZ/parliament"),
    G("appeal", "He|KAZ/gov/daulet-ospanov", "them|KAZ/parliament", "other", "He asked them for patience"),
    N(
        "protest",
        "One deputy|KAZ/parliament",
        "The minister, Daulet Ospanov|KAZ/gov/daulet-ospanov",
        "other",
        "One deputy walked out",
    ),
    S("IRN", "Iran", "proposed", "a meeting of all five littoral states in Rasht"),
    G(
        "offer",
        "Iran|IRN",
        "KAZ; AZE; TKM; RUS",
        "shipping negotiations",
        "Iran has proposed a meeting of all five littoral states in Rasht",
    ),
    S("KAZ; AZE", "Kazakhstan and Azerbaijan", "welcomed", "the idea"),
    G(
        "praise",
        "Kazakhstan|KAZ; Azerbaijan|AZE",
        "IRN",
        "negotiations shipping",
        "Kazakhstan and Azerbaijan welcomed the idea",
    ),
)

story(
    "un-council-transcript-haiti",
    "UN News Digest",
    "2023-08-14",
    """
Excerpts: the Council hears Haiti

Mr. Desrosiers (Haiti): We asked you ten months ago for a force. You gave us a debate. I thank Kenya, which has raised its hand, and I thank the Bahamas, which has raised a smaller one. To the others I say: come, or tell my people that you are not coming.
Ms. Wanjiru (Kenya): My Government is ready to lead, on two conditions. The Council must give the mission a mandate, and those who have means must pay for it. We shall not send our sons on credit.
Mr. Zhukov (Russian Federation): My colleague from Port-au-Prince will forgive me, but the guns that kill in his streets are not made there. They come from Florida. Let the penholder look to its own harbours before it writes us another text.
Ms. Pratt (United States): I regret that tone. We have seized eleven shipments since January, and we are grateful to the Dominican authorities for their help with three of them. The United States will provide one hundred million dollars. I urge every member to vote for the draft.
Mr. Liang (China): We could vote for it if the embargo were widened. We have said so to the penholders in private; we now say it to them in public.
""",
    S(
        "HTI/delegation/desrosiers",
        "Mr. Desrosiers (Haiti)",
        None,
        "We asked you ten months ago for a force ... tell my people that you are not coming",
        form="direct",
        to="you@0|UNO/security-council",
    ),
    G("appeal", "We|HTI", "you@0|UNO/security-council", "force aid", "We asked you ten months ago for a force"),
    G(
        "accuse",
        "HTI/delegation/desrosiers",
        "You|UNO/security-council",
        "force",
        "You gave us a debate",
        time="present",
    ),
    G(
        "praise",
        "I|HTI/delegation/desrosiers",
        "Kenya|KEN; the Bahamas|BHS",
        "force",
        "I thank Kenya, which has raised its hand, and I thank the Bahamas",
        time="present",
    ),
    G(
        "demand",
        "I|HTI/delegation/desrosiers",
        "the others|UNO/security-council",
        "force",
        "come, or tell my people that you are not coming",
        time="present",
    ),
    S(
        "KEN/delegation/wanjiru",
        "Ms. Wanjiru (Kenya)",
        None,
        "My Government is ready to lead ... We shall not send our sons on credit",
        form="direct",
        to="UNO/security-council",
    ),
    G(
        "offer",
        "My Government|KEN/gov",
        "HTI",
        "force troops",
        "My Government is ready to lead, on two conditions",
        time="present",
        cond="prerequisite: The Council must give the mission a mandate, and those who have means must pay for it",
    ),
    G(
        "demand",
        "KEN/delegation/wanjiru",
        "The Council|UNO/security-council",
        "force",
        "The Council must give the mission a mandate",
        time="present",
    ),
    G(
        "demand",
        "KEN/delegation/wanjiru",
        "those who have means|WORLD",
        "aid",
        "those who have means must pay for it",
        time="present",
    ),
    G("reject", "We|KEN", "", "troops aid", "We shall not send our sons on credit", time="present"),
    S(
        "RUS/delegation/zhukov",
        "Mr. Zhukov (Russian Federation)",
        None,
        "My colleague from Port-au-Prince will forgive me ... before it writes us another text",
        form="direct",
        to="UNO/security-council",
    ),
    G(
        "accuse",
        "RUS/delegation/zhukov",
        "USA",
        "weapons",
        "the guns that kill in his streets are not made there",
        "They come from Florida",
        time="present",
    ),
    G(
        "demand",
        "RUS/delegation/zhukov",
        "the penholder|USA",
        "weapons",
        "Let the penholder look to its own harbours",
        time="present",
        by="?: before it writes us another text",
    ),
    S(
        "USA/delegation/pratt",
        "Ms. Pratt (United States)",
        None,
        "I regret that tone ... I urge every member to vote for the draft",
        form="direct",
        to="UNO/security-council",
    ),
    G("accuse", "I|USA/delegation/pratt", "RUS/delegation/zhukov", "relations", "I regret that tone", time="present"),
    G("coerce", "We|USA", "?", "weapons", "We have seized eleven shipments since January"),
    G(
        "praise",
        "we|USA",
        "the Dominican authorities|DOM/gov",
        "weapons",
        "we are grateful to the Dominican authorities for their help with three of them",
        time="present",
    ),
    G(
        "promise",
        "The United States|USA",
        "HTI; KEN",
        "aid",
        "The United States will provide one hundred million dollars",
        time="present",
    ),
    G(
        "appeal",
        "I|USA/delegation/pratt",
        "every member|UNO/security-council",
        "force",
        "I urge every member to vote for the draft",
        time="present",
    ),
    S(
        "CHN/delegation/liang",
        "Mr. Liang (China)",
        None,
        "We could vote for it if the embargo were widened. We have said so to the penholders in private; we now say it to them in public",
        form="direct",
        to="UNO/security-council",
    ),
    G(
        "offer",
        "We|CHN",
        "the penholders|USA",
        "weapons sanctions",
        "We could vote for it",
        time="present",
        cond="if: if the embargo were widened",
    ),
    G("demand", "We|CHN", "the penholders|USA", "weapons sanctions", "the embargo were widened", time="present"),
    C("We|CHN", "", "the penholders|USA", "we now say it to them in public"),
)

story(
    "lebanon-gov-hezbollah",
    "Beirut Monitor",
    "2025-09-04",
    """
Cabinet asks the army for a plan; the party asks the cabinet to think again

The Lebanese government instructed its army on Thursday to submit, by the end of the month, a timetable for collecting all arms outside the state. Four ministers left the room.
Hezbollah called the decision "a gift wrapped for Tel Aviv". Its deputy, Ali Haydar, said that the group would treat it as if it did not exist. But he let a door stand open: it was prepared to discuss a defence strategy once the Israelis were out of the five hills.
The prime minister answered him within the hour. "I ask nobody's leave to apply the constitution," he told visitors. Nor would he make the weapons a bargaining chip with a neighbour that bombs the south every day.
The American envoy, Thomas Gardiner, congratulated the cabinet. Asked what Israel would do, he said he had told its leaders that they too had a step to take, and that they had not liked it. Iran's foreign ministry voiced its full backing for "the resistance" and reproached Washington with dictating to a sovereign state.
Paris and Riyadh, in a joint note, promised the army money. On the airport road young men on motorcycles burned the picture of a minister.
""",
    S(
        "LBN/gov",
        "The Lebanese government",
        "instructed",
        "to submit, by the end of the month, a timetable for collecting all arms outside the state",
        to="its army|LBN/mil",
        date="2025-09-04",
    ),
    G(
        "demand",
        "The Lebanese government|LBN/gov",
        "its army|LBN/mil",
        "weapons",
        "instructed its army on Thursday to submit",
        "Cabinet asks the army for a plan",
        by="2025-09-30: by the end of the month",
    ),
    N("protest", "Four ministers|LBN/gov", "LBN/gov", "weapons", "Four ministers left the room"),
    S("HEZBOLLAH", "Hezbollah", "called", 'the decision "a gift wrapped for Tel Aviv"', form="mixed"),
    G(
        "accuse",
        "Hezbollah|HEZBOLLAH",
        "LBN/gov",
        "weapons sovereignty",
        'called the decision "a gift wrapped for Tel Aviv"',
        "the party asks the cabinet to think again",
    ),
    S("HEZBOLLAH/ali-haydar", "Its deputy, Ali Haydar", "said", "the group would treat it as if it did not exist"),
    G("reject", "the group|HEZBOLLAH", "LBN/gov", "weapons", "the group would treat it as if it did not exist"),
    S(
        "HEZBOLLAH/ali-haydar",
        "he",
        "let a door stand open",
        "it was prepared to discuss a defence strategy once the Israelis were out of the five hills",
    ),
    G(
        "offer",
        "it|HEZBOLLAH",
        "LBN/gov",
        "weapons negotiations",
        "it was prepared to discuss a defence strategy",
        cond="after: once the Israelis were out of the five hills",
    ),
    G(
        "demand",
        "HEZBOLLAH/ali-haydar",
        "the Israelis|ISR",
        "troops territory",
        "the Israelis were out of the five hills",
    ),
    S(
        "LBN/pm",
        "he",
        "told",
        '"I ask nobody\'s leave to apply the constitution,"',
        "Nor would he make the weapons a bargaining chip with a neighbour that bombs the south every day",
        form="mixed",
        to="visitors|?",
    ),
    G(
        "reject",
        "The prime minister|LBN/pm",
        "him|HEZBOLLAH/ali-haydar",
        "weapons sovereignty",
        "I ask nobody's leave to apply the constitution",
        "Nor would he make the weapons a bargaining chip",
    ),
    G("attack", "a neighbour|ISR", "LBN", "force", "a neighbour that bombs the south every day", time="present"),
    S("USA/gov/thomas-gardiner", "The American envoy, Thomas Gardiner", "congratulated", "the cabinet@1"),
    G(
        "praise",
        "The American envoy, Thomas Gardiner|USA/gov/thomas-gardiner",
        "the cabinet|LBN/gov",
        "weapons",
        "The American envoy, Thomas Gardiner, congratulated the cabinet",
    ),
    S(
        "USA/gov/thomas-gardiner",
        "he",
        "said",
        "he had told its leaders that they too had a step to take, and that they had not liked it",
    ),
    G(
        "appeal",
        "he|USA/gov/thomas-gardiner",
        "its leaders|ISR/gov",
        "troops negotiations",
        "he had told its leaders that they too had a step to take",
    ),
    S("IRN/mfa", "Iran's foreign ministry", "voiced", 'its full backing for "the resistance"', form="mixed"),
    G(
        "praise",
        "Iran's foreign ministry|IRN/mfa",
        "the resistance|HEZBOLLAH",
        "weapons alliances",
        'voiced its full backing for "the resistance"',
    ),
    S("IRN/mfa", "Iran's foreign ministry", "reproached", "Washington with dictating to a sovereign state"),
    G(
        "accuse",
        "Iran's foreign ministry|IRN/mfa",
        "Washington|USA",
        "sovereignty",
        "reproached Washington with dictating to a sovereign state",
    ),
    S("FRA; SAU", "Paris and Riyadh", "promised", "the army money"),
    G("promise", "Paris|FRA; Riyadh|SAU", "the army@1|LBN/mil", "aid", "promised the army money"),
    N(
        "protest",
        "young men on motorcycles|LBN/public",
        "a minister|LBN/gov",
        "weapons",
        "young men on motorcycles burned the picture of a minister",
    ),
)

story(
    "solomon-australia-police",
    "Coral Sea Weekly",
    "2022-03-25",
    """
"Insulting": Honiara rounds on its friends

The Solomon Islands parliament heard something unusual on Friday: a prime minister who was angry at three allies at once.
Rising after question time, he told the House that the treaty with Beijing, of which a draft had leaked, was nobody's business but the two signatories'. He found it insulting, he said, to be branded as unfit to manage his country's affairs. He did not name Canberra. He did not need to.
Earlier New Zealand's foreign minister had voiced grave concern and asked for a call. The call was declined. The Federated States of Micronesia sent a letter, begging him not to turn the islands into a chessboard.
"We have been kept in the dark as much as they have," said the leader of the opposition, Matthew Taro, who called on the government to table the text at once.
China's embassy said the treaty was aimed at no third party. It thanked its hosts for their "principled stand" and reminded the reporters present that Australian police had been welcome in November, when they came with rifles.
A ship of the Royal Australian Navy brought rice and tents to Malaita the same day.
""",
    S(
        "SLB/pm",
        "he",
        "told",
        "the treaty with Beijing, of which a draft had leaked, was nobody's business but the two signatories'",
        to="the House|SLB/parliament",
        date="2022-03-25",
    ),
    G(
        "reject",
        "he|SLB/pm",
        "AUS; NZL; FSM",
        "alliances sovereignty",
        "was nobody's business but the two signatories'",
    ),
    S("SLB/pm", "he", "said", "He found it insulting", "to be branded as unfit to manage his country's affairs"),
    G(
        "accuse",
        "He|SLB/pm",
        "Canberra|AUS",
        "sovereignty relations",
        "He found it insulting",
        "to be branded as unfit to manage his country's affairs",
        '"Insulting": Honiara rounds on its friends',
    ),
    S("NZL/mfa", "New Zealand's foreign minister", "voiced", "grave concern"),
    G("accuse", "New Zealand's foreign minister|NZL/mfa", "SLB", "alliances", "voiced grave concern"),
    S("NZL/mfa", "New Zealand's foreign minister", "asked", "for a call"),
    G("appeal", "New Zealand's foreign minister|NZL/mfa", "SLB/pm", "negotiations", "asked for a call"),
    N("reject", "SLB/pm", "NZL/mfa", "negotiations", "The call was declined"),
    S("FSM", "a letter", "begging", "not to turn the islands into a chessboard", to="him|SLB/pm"),
    G(
        "appeal",
        "The Federated States of Micronesia|FSM",
        "him|SLB/pm",
        "alliances",
        "begging him not to turn the islands into a chessboard",
    ),
    S(
        "SLB/parliament/matthew-taro",
        "the leader of the opposition, Matthew Taro, who",
        "said",
        '"We have been kept in the dark as much as they have,"',
        form="direct",
    ),
    G(
        "accuse",
        "We|SLB/parliament",
        "SLB/gov",
        "alliances information",
        "We have been kept in the dark as much as they have",
    ),
    S(
        "SLB/parliament/matthew-taro",
        "the leader of the opposition, Matthew Taro, who",
        "called on",
        "to table the text at once",
        to="the government|SLB/gov",
    ),
    G(
        "appeal",
        "the leader of the opposition, Matthew Taro, who|SLB/parliament/matthew-taro",
        "the government|SLB/gov",
        "alliances information",
        "called on the government to table the text at once",
        by="?: at once",
    ),
    S("CHN/embassy", "China's embassy", "said", "the treaty was aimed at no third party"),
    G("deny", "China's embassy|CHN/embassy", "", "alliances", "the treaty was aimed at no third party"),
    S("CHN/embassy", "It", "thanked", 'its hosts for their "principled stand"', form="mixed"),
    G("praise", "It|CHN/embassy", "its hosts|SLB", "alliances", 'It thanked its hosts for their "principled stand"'),
    S(
        "CHN/embassy",
        "It",
        "reminded",
        "Australian police had been welcome in November, when they came with rifles",
        to="the reporters present|?/media",
    ),
    N(
        "aid",
        "A ship of the Royal Australian Navy|AUS/mil",
        "Malaita|SLB",
        "humanitarian",
        "A ship of the Royal Australian Navy brought rice and tents to Malaita",
    ),
)

story(
    "sudan-chad-rsf-gold",
    "Khartoum Exile Press",
    "2025-06-12",
    """
Port Sudan, N'Djamena and the road between

Sudan's army-led government accused Chad of letting arms through to the Rapid Support Forces at Adré, and the United Arab Emirates of paying for them. It asked the Arab League to suspend the latter.
Neither accepts the charge. Chad's spokesman, Mahamat Brahim, said that his country had taken in a million of its accuser's citizens and had expected thanks. Abu Dhabi dismissed the statement as "theatre for an audience that has stopped coming".
The paramilitaries, for their part, shelled a column of relief lorries near El Fasher on Wednesday, the World Food Programme said. It did not blame them by name. They did: "Our men took it for a military convoy," a commander told this newspaper by telephone. "We have said sorry to the agency."
The agency demanded guarantees, from both. The army gave one the same evening; the others have yet to.
The League took note. Egypt and Algeria spoke for the request, eight members against, and the secretary-general proposed, to nobody's surprise, a committee.
""",
    S(
        "SDN/gov",
        "Sudan's army-led government",
        "accused",
        "Chad@0",
        "of letting arms through to the Rapid Support Forces at Adré",
        "the United Arab Emirates of paying for them",
    ),
    G(
        "accuse",
        "Sudan's army-led government|SDN/gov",
        "Chad@0|TCD",
        "weapons",
        "accused Chad of letting arms through to the Rapid Support Forces at Adré",
    ),
    G(
        "accuse",
        "Sudan's army-led government|SDN/gov",
        "the United Arab Emirates|ARE",
        "weapons",
        "the United Arab Emirates of paying for them",
    ),
    S("SDN/gov", "It", "asked", "to suspend the latter", to="the Arab League|ARAB-LEAGUE"),
    G(
        "appeal",
        "It|SDN/gov",
        "the Arab League|ARAB-LEAGUE",
        "alliances weapons",
        "It asked the Arab League to suspend the latter",
    ),
    N("deny", "Neither|TCD; ARE", "SDN/gov", "weapons", "Neither accepts the charge", time="present"),
    S(
        "TCD/gov/mahamat-brahim",
        "Chad's spokesman, Mahamat Brahim",
        "said",
        "his country had taken in a million of its accuser's citizens and had expected thanks",
    ),
    G(
        "aid",
        "his country|TCD",
        "its accuser's citizens|SDN/public",
        "humanitarian",
        "his country had taken in a million of its accuser's citizens",
    ),
    G("accuse", "Chad's spokesman, Mahamat Brahim|TCD/gov/mahamat-brahim", "SDN", "relations", "had expected thanks"),
    S(
        "ARE",
        "Abu Dhabi",
        "dismissed",
        'the statement as "theatre for an audience that has stopped coming"',
        form="mixed",
    ),
    G("accuse", "Abu Dhabi|ARE", "SDN/gov", "information", "theatre for an audience that has stopped coming"),
    S(
        "WFP",
        "the World Food Programme",
        "said",
        "The paramilitaries",
        "shelled a column of relief lorries near El Fasher on Wednesday",
    ),
    G(
        "attack",
        "The paramilitaries|RSF",
        "WFP",
        "force humanitarian",
        "shelled a column of relief lorries near El Fasher",
    ),
    N("accuse", "It@1|WFP", "them|RSF", "humanitarian", "It did not blame them by name", mod="negated"),
    S(
        "RSF",
        "a commander",
        "told",
        '"Our men took it for a military convoy,"',
        '"We have said sorry to the agency."',
        form="direct",
        to="this newspaper|SDN/media",
    ),
    G(
        "concede",
        "We|RSF",
        "the agency|WFP",
        "humanitarian",
        "We have said sorry to the agency",
        "Our men took it for a military convoy",
    ),
    S("WFP", "The agency", "demanded", "guarantees, from both"),
    G("demand", "The agency|WFP", "both|SDN/mil; RSF", "humanitarian", "The agency demanded guarantees, from both"),
    N("promise", "The army|SDN/mil", "WFP", "humanitarian", "The army gave one the same evening"),
    N("promise", "the others|RSF", "WFP", "humanitarian", "the others have yet to", mod="negated"),
    N("praise", "Egypt|EGY; Algeria|DZA", "SDN/gov", "alliances", "Egypt and Algeria spoke for the request"),
    N("reject", "eight members|ARAB-LEAGUE", "SDN/gov", "alliances", "eight members against"),
    S("ARAB-LEAGUE", "the secretary-general", "proposed", "a committee"),
    G(
        "offer",
        "the secretary-general|ARAB-LEAGUE",
        "",
        "negotiations",
        "the secretary-general proposed, to nobody's surprise, a committee",
    ),
)

story(
    "polish-german-border-checks",
    "Oder Echo",
    "2025-07-07",
    """
Warsaw answers Berlin in kind

From midnight Polish guards have stopped cars at fifty-two crossings from Germany, a measure that the interior minister, Joanna Kurek, calls reciprocal. The Germans have checked in the other direction since 2023.
"We told them that it would come to this. They smiled," she said on the bridge at Słubice. She offered to take the barriers down the moment the other side did.
A spokesman for the German interior ministry declined the deal: the controls were directed at smugglers, not at Poland. It was regrettable, he added, that neighbours should copy each other's faults. Asked whether that meant the German checks were one, he thanked the journalist for the question.
Self-styled patrols had been turning back asylum seekers on the Polish side. The border guard ordered them to go home, Kurek told the Sejm, and would charge anyone who impersonated an officer. Confederation deputies booed her and called the volunteers heroes.
The Commission reminded both capitals that such checks must be the last resort. It threatened neither.
Lithuania, which found itself on the list as well, was apologised to: a printing error, Warsaw said.
""",
    N(
        "coerce",
        "Polish guards|POL/gov",
        "Germany|DEU",
        "migration",
        "Polish guards have stopped cars at fifty-two crossings from Germany",
        "Warsaw answers Berlin in kind",
        mod="asserted",
    ),
    S("POL/gov/joanna-kurek", "the interior minister, Joanna Kurek", "calls", "a measure", "reciprocal"),
    N("coerce", "The Germans|DEU", "POL", "migration", "The Germans have checked in the other direction since 2023"),
    S("POL/gov/joanna-kurek", "she", "said", '"We told them that it would come to this. They smiled,"', form="direct"),
    G("threaten", "We|POL/gov", "them|DEU", "migration", "We told them that it would come to this"),
    S("POL/gov/joanna-kurek", "She", "offered", "to take the barriers down the moment the other side did"),
    G(
        "offer",
        "She|POL/gov/joanna-kurek",
        "the other side|DEU",
        "migration",
        "to take the barriers down",
        cond="after: the moment the other side did",
    ),
    G("demand", "She|POL/gov/joanna-kurek", "the other side|DEU", "migration", "the moment the other side did"),
    S(
        "DEU/gov",
        "A spokesman for the German interior ministry",
        "declined the deal",
        "the controls were directed at smugglers, not at Poland",
    ),
    G("reject", "A spokesman for the German interior ministry|DEU/gov", "POL", "migration", "declined the deal"),
    S("DEU/gov", "he", "added", "It was regrettable", "that neighbours should copy each other's faults"),
    G(
        "accuse",
        "he|DEU/gov",
        "neighbours|POL",
        "migration relations",
        "It was regrettable",
        "that neighbours should copy each other's faults",
    ),
    S(
        "POL/gov/joanna-kurek",
        "Kurek",
        "told",
        "The border guard ordered them to go home",
        "would charge anyone who impersonated an officer",
        to="the Sejm|POL/parliament",
    ),
    G("demand", "The border guard|POL/gov", "them|POL/public", "migration", "The border guard ordered them to go home"),
    G(
        "threaten",
        "The border guard|POL/gov",
        "anyone who impersonated an officer|POL/public",
        "justice migration",
        "would charge anyone who impersonated an officer",
    ),
    N(
        "accuse",
        "Confederation deputies|POL/parliament",
        "her|POL/gov/joanna-kurek",
        "migration",
        "Confederation deputies booed her",
    ),
    S("POL/parliament", "Confederation deputies", "called", "the volunteers heroes"),
    G(
        "praise",
        "Confederation deputies|POL/parliament",
        "the volunteers|POL/public",
        "migration",
        "called the volunteers heroes",
    ),
    S(
        "EU/commission",
        "The Commission",
        "reminded",
        "such checks must be the last resort",
        to="both capitals|POL; DEU",
    ),
    G(
        "demand",
        "The Commission|EU/commission",
        "both capitals|POL; DEU",
        "migration",
        "such checks must be the last resort",
    ),
    N("threaten", "It@1|EU/commission", "neither|POL; DEU", "migration", "It threatened neither", mod="negated"),
    S("POL", "Warsaw", "said", "a printing error"),
    G(
        "concede",
        "Warsaw|POL",
        "Lithuania|LTU",
        "migration relations",
        "Lithuania, which found itself on the list as well, was apologised to",
        back=None,
    ),
)

story(
    "opec-vienna-quota",
    "Energy Wire International",
    "2020-03-07",
    """
Oil ministers leave Vienna without a word to each other

VIENNA (EWI) - A three-year pact between OPEC and Russia came apart on Friday after Moscow refused to join the cartel in a deeper cut.
Delegates said Saudi Arabia had put an ultimatum to its partners on Thursday night: all would cut by 1.5 million barrels a day until the end of the year, or none would be bound by anything. Iran and Venezuela, which are exempt, spoke in favour. Iraq asked for a day to think. It was not given one.
"They wanted an answer from us by ten in the morning. They had it at nine," a Russian official said.
The kingdom reacted on Saturday by offering refiners in Europe the largest discounts in two decades. Traders took this as a message to Moscow. Kuwait and the Emirates let it be known that they would follow if prices fell below forty dollars.
Nigeria's minister, Timothy Adekunle, pleaded with "the two elephants" to go on talking, because of the grass. He blamed neither.
The White House welcomed cheap petrol. Harold Gunn, a driller in Midland, Texas, did not: "Someone ought to tell the president who votes for him."
""",
    N("reject", "Moscow@0|RUS", "the cartel|OPEC", "energy", "Moscow refused to join the cartel in a deeper cut"),
    S(
        "?/delegation",
        "Delegates",
        "said",
        "Saudi Arabia had put an ultimatum to its partners on Thursday night: all would cut by 1.5 million barrels a day until the end of the year, or none would be bound by anything",
    ),
    S(
        "SAU",
        "Saudi Arabia",
        "ultimatum",
        "all would cut by 1.5 million barrels a day until the end of the year, or none would be bound by anything",
        to="its partners|OPEC; RUS",
        up=1,
    ),
    G("threaten", "Saudi Arabia|SAU", "its partners|OPEC; RUS", "energy", "none would be bound by anything"),
    G("demand", "Saudi Arabia|SAU", "its partners|OPEC; RUS", "energy", "all would cut by 1.5 million barrels a day"),
    N("praise", "Iran|IRN; Venezuela|VEN", "SAU", "energy", "Iran and Venezuela, which are exempt, spoke in favour"),
    S("IRQ", "Iraq", "asked", "for a day to think"),
    G("appeal", "Iraq|IRQ", "SAU", "energy negotiations", "Iraq asked for a day to think"),
    N("reject", "SAU", "Iraq|IRQ", "energy negotiations", "It was not given one"),
    S(
        "RUS?",
        "a Russian official",
        "said",
        '"They wanted an answer from us by ten in the morning. They had it at nine,"',
        form="direct",
    ),
    G(
        "demand",
        "They|SAU",
        "us|RUS",
        "energy negotiations",
        "They wanted an answer from us by ten in the morning",
        by="2020-03-06: by ten in the morning",
    ),
    N(
        "offer",
        "The kingdom|SAU",
        "refiners in Europe|EUROPE",
        "energy trade",
        "offering refiners in Europe the largest discounts in two decades",
    ),
    S("?/business", "Traders", "took", "this as a message to Moscow"),
    C("SAU", "", "Moscow|RUS", "Traders took this as a message to Moscow"),
    S("KWT; ARE", "Kuwait and the Emirates", "let it be known", "they would follow if prices fell below forty dollars"),
    G(
        "announce",
        "Kuwait|KWT; the Emirates|ARE",
        "",
        "energy trade",
        "they would follow",
        cond="if: if prices fell below forty dollars",
    ),
    S(
        "NGA/gov/timothy-adekunle",
        "Nigeria's minister, Timothy Adekunle",
        "pleaded",
        "to go on talking, because of the grass",
        to="the two elephants|SAU; RUS",
    ),
    G(
        "appeal",
        "Nigeria's minister, Timothy Adekunle|NGA/gov/timothy-adekunle",
        "the two elephants|SAU; RUS",
        "energy negotiations",
        'pleaded with "the two elephants" to go on talking',
    ),
    N("accuse", "He|NGA/gov/timothy-adekunle", "neither|SAU; RUS", "energy", "He blamed neither", mod="negated"),
    S("USA/president", "The White House", "welcomed", "cheap petrol"),
    S(
        "USA/business/harold-gunn",
        "Harold Gunn, a driller in Midland, Texas",
        None,
        '"Someone ought to tell the president who votes for him."',
        form="direct",
    ),
    G(
        "accuse",
        "Harold Gunn|USA/business/harold-gunn",
        "the president|USA/president",
        "energy",
        "Someone ought to tell the president who votes for him",
        time="present",
    ),
)

story(
    "cyprus-talks-geneva",
    "Nicosia Weekly Review",
    "2017-07-08",
    """
Crans-Montana: who said no to whom

The Swiss paid for the rooms, the United Nations for the interpreters, and nobody will pay for the failure. Eleven days of talks between the two Cypriot communities and the three guarantors ended on Friday at half past two in the morning.
The Greek Cypriots say they offered a rotating presidency and got silence. The Turkish Cypriots say they offered it first. Ankara, they say, was willing to bring its garrison down to the treaty figure after fifteen years; Athens insisted on none from the first day.
Britain had told the others that it would give up half the land of its bases in case of agreement. It repeated that on Friday.
Turkey's minister accused his Greek colleague of playing to the gallery. "He came with a speech, not with a proposal," he said, to which the latter replied that one does not bring proposals to an occupation.
The secretary-general thanked all five and wished them luck. The Security Council's three European members urged them not to close the door, and the leader of the island's north has closed it: "This was our last conference."
""",
    N(
        "meet",
        "the two Cypriot communities|CYP; NORTHERN-CYPRUS; the three guarantors|GRC; TUR; GBR",
        "",
        "negotiations territory",
        "Eleven days of talks between the two Cypriot communities and the three guarantors",
    ),
    S("CYP", "The Greek Cypriots", "say", "they offered a rotating presidency and got silence"),
    G("offer", "they|CYP", "NORTHERN-CYPRUS", "leadership", "they offered a rotating presidency"),
    G("accuse", "The Greek Cypriots|CYP", "NORTHERN-CYPRUS", "negotiations", "got silence", time="present"),
    S("NORTHERN-CYPRUS", "The Turkish Cypriots", "say", "they offered it first"),
    G("offer", "they|NORTHERN-CYPRUS", "CYP", "leadership", "they offered it first"),
    S(
        "NORTHERN-CYPRUS",
        "they",
        "say",
        "Ankara",
        "was willing to bring its garrison down to the treaty figure after fifteen years",
        "Athens insisted on none from the first day",
    ),
    G("offer", "Ankara|TUR", "CYP; GRC", "troops", "was willing to bring its garrison down to the treaty figure"),
    S("GRC", "Athens", "insisted", "on none from the first day", up=1),
    G("demand", "Athens|GRC", "TUR", "troops", "Athens insisted on none from the first day"),
    S(
        "GBR",
        "Britain",
        "told",
        "it would give up half the land of its bases in case of agreement",
        to="the others|CYP; NORTHERN-CYPRUS; GRC; TUR",
    ),
    G(
        "offer",
        "it|GBR",
        "CYP; NORTHERN-CYPRUS",
        "territory",
        "it would give up half the land of its bases",
        "It repeated that on Friday",
        cond="if: in case of agreement",
    ),
    S("TUR/mfa", "Turkey's minister", "accused", "his Greek colleague of playing to the gallery"),
    G(
        "accuse",
        "Turkey's minister|TUR/mfa",
        "his Greek colleague|GRC/mfa",
        "negotiations",
        "Turkey's minister accused his Greek colleague of playing to the gallery",
        "He came with a speech, not with a proposal",
    ),
    S("TUR/mfa", "he", "said", '"He came with a speech, not with a proposal,"', form="direct"),
    S("GRC/mfa", "the latter", "replied", "one does not bring proposals to an occupation"),
    G("accuse", "the latter|GRC/mfa", "TUR", "territory", "one does not bring proposals to an occupation"),
    S("UNO/secretary-general", "The secretary-general", "thanked", "all five"),
    G(
        "praise",
        "The secretary-general|UNO/secretary-general",
        "all five|CYP; NORTHERN-CYPRUS; GRC; TUR; GBR",
        "negotiations",
        "The secretary-general thanked all five",
    ),
    S(
        "EUROPE",
        "The Security Council's three European members",
        "urged",
        "not to close the door",
        to="them|CYP; NORTHERN-CYPRUS; GRC; TUR; GBR",
    ),
    G(
        "appeal",
        "The Security Council's three European members|EUROPE",
        "them|CYP; NORTHERN-CYPRUS; GRC; TUR; GBR",
        "negotiations",
        "urged them not to close the door",
    ),
    S(
        "NORTHERN-CYPRUS",
        "the leader of the island's north",
        "has closed it",
        '"This was our last conference."',
        form="direct",
    ),
    G(
        "reject",
        "the leader of the island's north|NORTHERN-CYPRUS",
        "EUROPE",
        "negotiations",
        "This was our last conference",
        "the leader of the island's north has closed it",
        time="present",
    ),
)

story(
    "brazil-argentina-summit",
    "Rio Matutino",
    "2024-07-08",
    """
Mercosur meets in Asunción; one chair stays empty

The presidents of Brazil, Paraguay, Uruguay and Bolivia met in Asunción on Monday. Argentina's stayed at home and sent his foreign minister, who read out a demand that the bloc let its members sign trade deals alone.
Uruguay supported her, as it has for years. Brazil would not hear of it. "Whoever wants to leave knows where the door is. We shall not hold it open, and we shall not lock it," its chief negotiator, Sérgio Falcão, said.
The host tried to soften things. He proposed a working group, and the Argentines agreed to that on condition that it report by December.
Bolivia was admitted as a full member. Its president, still shaken by the soldiers who had rammed his palace gates twelve days before, thanked his three colleagues for having stood by him. From Buenos Aires had come, he noted, a communiqué that called the coup a fraud. La Paz has withdrawn its ambassador over it.
There is also the matter of Venezuela. It remains suspended. The bloc exhorted Caracas to let observers in, and Caracas, through its embassy in Montevideo, invited the bloc to mind its own elections.
""",
    N(
        "meet",
        "The presidents of Brazil, Paraguay, Uruguay and Bolivia|BRA/president; PRY/president; URY/president; BOL/president; his foreign minister|ARG/mfa",
        "",
        "trade relations",
        "The presidents of Brazil, Paraguay, Uruguay and Bolivia met in Asunción on Monday",
        "sent his foreign minister",
    ),
    S(
        "ARG/mfa",
        "his foreign minister, who",
        "demand",
        "the bloc let its members sign trade deals alone",
        date="2024-07-08",
    ),
    G(
        "demand",
        "his foreign minister|ARG/mfa",
        "the bloc@0|MERCOSUR",
        "trade",
        "the bloc let its members sign trade deals alone",
    ),
    N("praise", "Uruguay@1|URY", "her|ARG/mfa", "trade", "Uruguay supported her"),
    N("reject", "Brazil@1|BRA", "ARG", "trade", "Brazil would not hear of it"),
    S(
        "BRA/gov/sergio-falcao",
        "its chief negotiator, Sérgio Falcão",
        "said",
        '"Whoever wants to leave knows where the door is. We shall not hold it open, and we shall not lock it,"',
        form="direct",
    ),
    G(
        "warn",
        "its chief negotiator, Sérgio Falcão|BRA/gov/sergio-falcao",
        "Whoever wants to leave|ARG",
        "trade alliances",
        "Whoever wants to leave knows where the door is",
        time="past",
    ),
    S("PRY/president", "He", "proposed", "a working group"),
    G("offer", "He|PRY/president", "ARG; BRA", "trade negotiations", "He proposed a working group"),
    N(
        "agree",
        "the Argentines|ARG",
        "The host|PRY/president",
        "trade negotiations",
        "the Argentines agreed to that",
        cond="prerequisite: on condition that it report by December",
    ),
    N("demand", "the Argentines|ARG", "MERCOSUR", "trade", "it report by December", by="2024-12-31: by December"),
    N("agree", "MERCOSUR", "Bolivia@1|BOL", "alliances", "Bolivia was admitted as a full member"),
    S(
        "BOL/president",
        "Its president, still shaken by the soldiers who had rammed his palace gates twelve days before",
        "thanked",
        "his three colleagues for having stood by him",
    ),
    G(
        "praise",
        "Its president|BOL/president",
        "his three colleagues|BRA/president; PRY/president; URY/president",
        "leadership",
        "thanked his three colleagues for having stood by him",
    ),
    N(
        "attack",
        "the soldiers|BOL/mil",
        "BOL/president",
        "force leadership",
        "the soldiers who had rammed his palace gates",
    ),
    S("BOL/president", "he", "noted", "From Buenos Aires had come", "a communiqué that called the coup a fraud"),
    S("ARG", "a communiqué", "called", "the coup a fraud", up=1),
    G("accuse", "Buenos Aires|ARG", "BOL/president", "leadership", "a communiqué that called the coup a fraud"),
    N("sanction", "La Paz|BOL", "ARG", "relations", "La Paz has withdrawn its ambassador over it"),
    N("sanction", "MERCOSUR", "Venezuela|VEN", "alliances leadership", "It remains suspended", time="present"),
    S("MERCOSUR", "The bloc", "exhorted", "to let observers in", to="Caracas@0|VEN"),
    G("appeal", "The bloc|MERCOSUR", "Caracas@0|VEN", "leadership", "The bloc exhorted Caracas to let observers in"),
    S(
        "VEN",
        "Caracas@1",
        "invited",
        "to mind its own elections",
        to="the bloc@1|MERCOSUR",
        relays="its embassy in Montevideo|VEN/embassy",
    ),
    G(
        "reject",
        "Caracas@1|VEN",
        "the bloc@1|MERCOSUR",
        "leadership sovereignty",
        "invited the bloc to mind its own elections",
    ),
)

story(
    "afghan-pakistan-returns",
    "Khyber Herald",
    "2023-11-02",
    """
At Torkham, everyone is told to go somewhere

Pakistan's deadline ran out on Wednesday, and on Thursday the police began. More than nine hundred Afghans without papers were arrested in Karachi alone, officials of the Sindh government said.
The Taliban authorities protested. "We ask them to reconsider; this is not how Muslims treat a guest," their deputy minister for refugees, Mawlawi Rahimi, told the BBC's Pashto service. He assured those returning that they had nothing to fear, and he accused the neighbours of emptying their pockets at the gate.
Interior minister Asad Durrani rejected the criticism. The undocumented had been given a month. Fourteen of this year's twenty-four suicide bombers were Afghan nationals, he said, and Kabul knew the names of those who sent them. He wanted them handed over. Should it go on hosting the TTP, Islamabad would "look at other roads".
The UN refugee agency and the IOM appealed to Pakistan, jointly, to spare those at risk. Germany and the United States want their own former helpers exempted; a list of 25,000 names went from Washington, but the ministry returned it as unreadable.
A tea seller at the gate, Zarmina Gul, gives cups away. "Who should I be angry with?" she says.
""",
    N(
        "coerce",
        "PAK/gov",
        "Afghans without papers|AFG/public",
        "migration",
        "More than nine hundred Afghans without papers were arrested in Karachi alone",
    ),
    S(
        "PAK/gov",
        "officials of the Sindh government",
        "said",
        "More than nine hundred Afghans without papers were arrested in Karachi alone",
        date="2023-11-02",
    ),
    S(
        "TALIBAN/mawlawi-rahimi",
        "their deputy minister for refugees, Mawlawi Rahimi",
        "told",
        '"We ask them to reconsider; this is not how Muslims treat a guest,"',
        form="direct",
        to="the BBC's Pashto service|GBR/media/bbc",
        relays="the BBC's Pashto service|GBR/media/bbc",
    ),
    G("appeal", "We|TALIBAN", "them@0|PAK", "migration", "We ask them to reconsider"),
    G(
        "accuse",
        "The Taliban authorities|TALIBAN",
        "PAK",
        "migration human_rights",
        "this is not how Muslims treat a guest",
        "The Taliban authorities protested",
    ),
    S("TALIBAN/mawlawi-rahimi", "He", "assured", "they had nothing to fear", to="those returning|AFG/public"),
    G(
        "promise",
        "He|TALIBAN/mawlawi-rahimi",
        "those returning|AFG/public",
        "migration human_rights",
        "He assured those returning that they had nothing to fear",
    ),
    S("TALIBAN/mawlawi-rahimi", "he", "accused", "the neighbours of emptying their pockets at the gate"),
    G(
        "accuse",
        "he|TALIBAN/mawlawi-rahimi",
        "the neighbours|PAK",
        "migration assets",
        "he accused the neighbours of emptying their pockets at the gate",
    ),
    N(
        "reject",
        "Interior minister Asad Durrani|PAK/gov/asad-durrani",
        "TALIBAN",
        "migration",
        "Interior minister Asad Durrani rejected the criticism",
    ),
    S(
        "PAK/gov/asad-durrani",
        "he",
        "said",
        "Fourteen of this year's twenty-four suicide bombers were Afghan nationals",
        "Kabul knew the names of those who sent them",
    ),
    G("accuse", "he|PAK/gov/asad-durrani", "Kabul|TALIBAN", "terrorism", "Kabul knew the names of those who sent them"),
    S(
        "PAK/gov/asad-durrani",
        "He",
        "wanted",
        "them handed over",
        'Should it go on hosting the TTP, Islamabad would "look at other roads"',
        form="mixed",
    ),
    G("demand", "He|PAK/gov/asad-durrani", "Kabul|TALIBAN", "terrorism justice", "He wanted them handed over"),
    G(
        "threaten",
        "Islamabad|PAK",
        "it|TALIBAN",
        "terrorism",
        'Islamabad would "look at other roads"',
        cond="if: Should it go on hosting the TTP",
    ),
    G("demand", "Islamabad|PAK", "it|TALIBAN", "terrorism", "Should it go on hosting the TTP"),
    S("UNHCR; IOM", "The UN refugee agency and the IOM", "appealed", "to spare those at risk", to="Pakistan|PAK"),
    G(
        "appeal",
        "The UN refugee agency|UNHCR; the IOM|IOM",
        "Pakistan|PAK",
        "migration humanitarian",
        "appealed to Pakistan, jointly, to spare those at risk",
    ),
    S("DEU; USA", "Germany and the United States", "want", "their own former helpers exempted"),
    G(
        "appeal",
        "Germany|DEU; the United States|USA",
        "PAK",
        "migration",
        "Germany and the United States want their own former helpers exempted",
        time="present",
    ),
    N("reject", "the ministry|PAK/gov", "Washington|USA", "migration", "the ministry returned it as unreadable"),
    S("PAK//zarmina-gul", "she", "says", '"Who should I be angry with?"', form="direct"),
)
