"""Invented stories, twenty-fifth batch: long, plain, crowded news of Asia, the Pacific and the Americas, 1995 to 2030."""

from training.stories.notation import C, G, N, S, story

story(
    "spratly-markers-manila-1995",
    "Pacific News Agency",
    "1995-03-22",
    """
Manila blows up markers on reefs; Beijing wants crews back

MANILA, March 22 (PNA) - Philippine marines have blown up concrete markers on five reefs in the Spratly Islands and detained 62 Chinese fishermen, the armed forces said on Wednesday, a day after Vietnam and Malaysia called for calm.

Four boats flying the neighbour's flag were seized near Half Moon Shoal with giant clams and dynamite on board, said Commodore Ernesto Villamor, 54, who commands the western fleet. The crews are being held at Puerto Princesa. The navy will build lighthouses of its own on two of the shoals, he announced.

China demanded that they be freed without delay. A foreign ministry spokesman in Beijing told reporters that the markers had served "the safety of shipping" and accused the Philippine navy of robbery on the high seas.

"The next patrol will not come unarmed," he said.

The presidential palace in Manila rejected the demand. A spokeswoman said the courts would decide. She repeated an offer to share the fishing grounds with all six claimants once the buildings on Mischief Reef were taken down.

The four octagonal huts on stilts, discovered in February, are shelters for fishermen, according to Beijing. The Philippine air force has photographed satellite dishes on them.

The United States, which left its last base in the country in 1992, took no side, but the State Department warned against any use of force that would disturb traffic through the Palawan passage.

Japan, which ships most of its oil through those waters, asked the Chinese vice-premier, who is on a visit to Tokyo, to see that the quarrel is settled by talks.

Vietnam said it would not leave the 21 reefs and cays on which it has soldiers. Taiwan sent three patrol boats towards Itu Aba on Tuesday and called them back hours later. It gave no reason. Malaysia, which put soldiers on Swallow Reef in 1983, ruled out joint patrols.

Indonesia, which has no claim and has held workshops on the islands since 1990, invited the claimants to Balikpapan in October. Brunei accepted at once.

In Manila, senators called on the government to spend the proceeds from the sale of the old American bases on warships. Washington had turned down a Philippine request for second-hand jets in 1993.

China sank three Vietnamese ships off Johnson Reef in 1988, killing more than 70 sailors. Senior officials of the Association of Southeast Asian Nations (ASEAN) are to meet their Chinese counterparts in Hangzhou in April.
""",
    S(
        "PHL/mil",
        "the armed forces",
        "said@0",
        "Philippine marines have blown up concrete markers on five reefs in the Spratly Islands and detained 62 Chinese fishermen",
        date="1995-03-22",
    ),
    G(
        "coerce",
        "Philippine marines|PHL/mil",
        "CHN",
        "territory",
        "Philippine marines have blown up concrete markers on five reefs",
        "Manila blows up markers on reefs",
    ),
    G(
        "coerce",
        "Philippine marines|PHL/mil",
        "Chinese fishermen|CHN/public",
        "territory prisoners",
        "detained 62 Chinese fishermen",
    ),
    S("VNM; MYS", "Vietnam and Malaysia", "called for", "calm", date="1995-03-21"),
    G("appeal", "Vietnam|VNM; Malaysia|MYS", "", "territory", "Vietnam and Malaysia called for calm"),
    S(
        "PHL/mil/ernesto-villamor",
        "Commodore Ernesto Villamor, 54, who commands the western fleet",
        "said@1",
        "Four boats flying the neighbour's flag were seized near Half Moon Shoal with giant clams and dynamite on board",
    ),
    G(
        "coerce",
        "PHL/mil",
        "the neighbour's|CHN/public",
        "territory shipping",
        "Four boats flying the neighbour's flag were seized near Half Moon Shoal",
    ),
    S(
        "PHL/mil/ernesto-villamor",
        "he@0",
        "announced",
        "The navy will build lighthouses of its own on two of the shoals",
    ),
    G(
        "announce",
        "The navy|PHL/mil",
        "",
        "territory shipping",
        "The navy will build lighthouses of its own on two of the shoals",
    ),
    S("CHN", "China@0", "demanded", "they be freed without delay"),
    G(
        "demand",
        "China@0|CHN",
        "PHL",
        "prisoners",
        "China demanded that they be freed",
        "Beijing wants crews back",
        by="?: without delay",
    ),
    S(
        "CHN/mfa",
        "A foreign ministry spokesman in Beijing",
        "told",
        'the markers had served "the safety of shipping"',
        form="mixed",
        to="reporters|?/media",
    ),
    S(
        "CHN/mfa",
        "A foreign ministry spokesman in Beijing",
        "accused",
        "the Philippine navy of robbery on the high seas",
    ),
    G(
        "accuse",
        "A foreign ministry spokesman in Beijing|CHN/mfa",
        "the Philippine navy|PHL/mil",
        "shipping prisoners",
        "accused the Philippine navy of robbery on the high seas",
    ),
    S("CHN/mfa", "he@1", "said@2", '"The next patrol will not come unarmed,"', form="direct"),
    G("threaten", "he@1|CHN/mfa", "PHL", "force territory", "The next patrol will not come unarmed"),
    N(
        "reject",
        "The presidential palace in Manila|PHL/president",
        "CHN",
        "prisoners",
        "The presidential palace in Manila rejected the demand",
    ),
    S("PHL/president", "A spokeswoman", "said", "the courts would decide"),
    S(
        "PHL/president",
        "She",
        "repeated",
        "to share the fishing grounds with all six claimants once the buildings on Mischief Reef were taken down",
    ),
    G(
        "offer",
        "She|PHL/president",
        "all six claimants|CHN; all six claimants|VNM; all six claimants|TWN; all six claimants|MYS; all six claimants|BRN",
        "territory",
        "an offer to share the fishing grounds with all six claimants",
        cond="after: once the buildings on Mischief Reef were taken down",
    ),
    G("demand", "She|PHL/president", "CHN", "territory", "once the buildings on Mischief Reef were taken down"),
    S(
        "CHN",
        "Beijing@2",
        "according to",
        "The four octagonal huts on stilts, discovered in February, are shelters for fishermen",
    ),
    S(
        "USA/state",
        "the State Department",
        "warned",
        "any use of force that would disturb traffic through the Palawan passage",
    ),
    G("warn", "the State Department|USA/state", "", "force shipping", "warned against any use of force"),
    S(
        "JPN",
        "Japan, which ships most of its oil through those waters,",
        "asked",
        "to see that the quarrel is settled by talks",
        to="the Chinese vice-premier|CHN/gov",
    ),
    G(
        "appeal",
        "Japan|JPN",
        "the Chinese vice-premier|CHN/gov",
        "negotiations territory",
        "asked the Chinese vice-premier, who is on a visit to Tokyo, to see that the quarrel is settled by talks",
    ),
    G(
        "meet",
        "the Chinese vice-premier|CHN/gov; Tokyo|JPN",
        "",
        "relations",
        "who is on a visit to Tokyo",
        back=None,
        time="present",
    ),
    S("VNM", "Vietnam@1", "said", "it would not leave the 21 reefs and cays on which it has soldiers"),
    G("reject", "it@0|VNM", "", "territory", "it would not leave the 21 reefs and cays on which it has soldiers"),
    N("mobilize", "Taiwan|TWN", "", "troops territory", "Taiwan sent three patrol boats towards Itu Aba on Tuesday"),
    N("retreat", "Taiwan|TWN", "", "troops", "called them back hours later"),
    N("reject", "Malaysia|MYS", "", "troops", "ruled out joint patrols"),
    S(
        "IDN",
        "Indonesia, which has no claim and has held workshops on the islands since 1990,",
        "invited",
        "to Balikpapan in October",
        to="the claimants|CHN; the claimants|PHL; the claimants|VNM; the claimants|TWN; the claimants|MYS; the claimants|BRN",
    ),
    G(
        "appeal",
        "Indonesia|IDN",
        "the claimants|CHN; the claimants|PHL; the claimants|VNM; the claimants|TWN; the claimants|MYS; the claimants|BRN",
        "negotiations",
        "invited the claimants to Balikpapan in October",
    ),
    N("agree", "Brunei|BRN", "IDN", "negotiations", "Brunei accepted at once"),
    S(
        "PHL/parliament",
        "senators",
        "called on",
        "to spend the proceeds from the sale of the old American bases on warships",
        to="the government|PHL/gov",
    ),
    G(
        "appeal",
        "senators|PHL/parliament",
        "the government|PHL/gov",
        "weapons",
        "senators called on the government to spend the proceeds from the sale of the old American bases on warships",
    ),
    N(
        "reject",
        "Washington|USA",
        "Philippine@3|PHL",
        "weapons",
        "Washington had turned down a Philippine request for second-hand jets in 1993",
    ),
    N(
        "attack",
        "China@1|CHN",
        "Vietnamese|VNM/mil",
        "force territory",
        "China sank three Vietnamese ships off Johnson Reef in 1988",
    ),
    N(
        "meet",
        "the Association of Southeast Asian Nations|ASEAN; Chinese@2|CHN",
        "",
        "territory",
        "Senior officials of the Association of Southeast Asian Nations (ASEAN) are to meet their Chinese counterparts in Hangzhou in April",
        time="future",
    ),
)

story(
    "nepal-fuel-queues-2015",
    "The Himalayan Courier",
    "2015-11-12",
    """
Kathmandu goes to UN over fuel as trucks wait at Raxaul

By our correspondent in Kathmandu

Nepal has asked the United Nations to send an observer to its southern border, where more than 4,000 lorries with petrol, cooking gas and medicine have been standing since late September.

In a letter seen by this newspaper, the government accuses its bigger neighbour of an "undeclared blockade". The letter names no country. But the prime minister's press adviser, Suman Karki, left no doubt on Wednesday. "Bangladesh is not stopping our tankers, and Bhutan is not stopping our tankers," he told reporters.

New Delhi has repeatedly denied that it is holding back any goods. A spokesman for the external affairs ministry said the drivers were afraid to cross because of protests on the Nepali side, and urged Kathmandu to address the grievances of the people of the plains.

Those protests are led by the United Democratic Madhesi Front, an alliance of four parties, which says the constitution adopted in September cheats the Madhesi of seats. Its supporters have blocked the bridge at Birgunj for 48 days. They will go on until the provincial borders are redrawn, said a leader of the Front, Ram Kishor Jha.

On Sunday four of the protesters were shot dead by police at Saptari. The national human rights commission blamed the force. Amnesty International called for an inquiry. The home ministry, which had promised last month that no live rounds would be used, has been silent.

China, whose road to Kathmandu was cut by landslides after the April earthquake, gave 1,000 tonnes of petrol last week. It has agreed to sell a third of what the country needs, according to the Nepal Oil Corporation, which until now bought everything from the Indian Oil Corporation.

The Indian firm is bound by contract to deliver and is in breach of it, the Nepali company said. It threatened to go to arbitration in London unless supplies resume by the end of November. The cabinet has ruled out power cuts until its stocks are gone.

Pakistan offered to fly in medicines. Qatar and Saudi Arabia, where more than a million Nepalis work, sent nothing. Switzerland called for calm in the plains. UNICEF warned that three million children under five could die or fall ill this winter.

Sri Lanka, as chair-in-waiting of a regional forum, appealed to "both South Asian friends" to talk. The European Union's envoy made the same appeal.

India closed most crossings for 13 months in 1989 in a quarrel over a trade treaty. Then, as now, students burned Indian flags in the capital.
""",
    S("NPL", "Nepal@0", "asked", "to send an observer to its southern border", to="the United Nations|UNO"),
    G(
        "appeal",
        "Nepal@0|NPL",
        "the United Nations|UNO",
        "trade",
        "Nepal has asked the United Nations to send an observer to its southern border",
        "Kathmandu goes to UN over fuel",
    ),
    S(
        "NPL/gov",
        "the government",
        "accuses",
        'its bigger neighbour of an "undeclared blockade"',
        form="mixed",
        to="UNO",
    ),
    G(
        "accuse",
        "the government|NPL/gov",
        "its bigger neighbour|IND",
        "trade energy",
        'the government accuses its bigger neighbour of an "undeclared blockade"',
        "Bangladesh is not stopping our tankers, and Bhutan is not stopping our tankers",
        time="present",
    ),
    S(
        "NPL/pm/suman-karki",
        "he",
        "told",
        '"Bangladesh is not stopping our tankers, and Bhutan is not stopping our tankers,"',
        form="direct",
        to="reporters|?/media",
        date="2015-11-11",
    ),
    S("IND", "New Delhi", "denied", "it is holding back any goods"),
    G("deny", "New Delhi|IND", "NPL/gov", "trade", "New Delhi has repeatedly denied that it is holding back any goods"),
    S(
        "IND/mfa",
        "A spokesman for the external affairs ministry",
        "said",
        "the drivers were afraid to cross because of protests on the Nepali side",
    ),
    S(
        "IND/mfa",
        "A spokesman for the external affairs ministry",
        "urged",
        "to address the grievances of the people of the plains",
        to="Kathmandu|NPL",
    ),
    G(
        "appeal",
        "A spokesman for the external affairs ministry|IND/mfa",
        "Kathmandu@2|NPL",
        "human_rights leadership",
        "urged Kathmandu to address the grievances of the people of the plains",
    ),
    S(
        "NPL/party/united-democratic-madhesi-front",
        "the United Democratic Madhesi Front, an alliance of four parties,",
        "says",
        "the constitution adopted in September cheats the Madhesi of seats",
    ),
    G(
        "accuse",
        "the United Democratic Madhesi Front|NPL/party/united-democratic-madhesi-front",
        "NPL/gov",
        "leadership",
        "the constitution adopted in September cheats the Madhesi of seats",
        time="present",
    ),
    N(
        "protest",
        "Its supporters|NPL/party/united-democratic-madhesi-front",
        "NPL/gov",
        "leadership trade",
        "Its supporters have blocked the bridge at Birgunj for 48 days",
    ),
    S(
        "NPL/party/ram-kishor-jha",
        "a leader of the Front, Ram Kishor Jha",
        "said@1",
        "They will go on until the provincial borders are redrawn",
    ),
    G(
        "threaten",
        "They|NPL/party/united-democratic-madhesi-front",
        "NPL/gov",
        "leadership trade",
        "They will go on",
        cond="until: until the provincial borders are redrawn",
    ),
    G(
        "demand",
        "They|NPL/party/united-democratic-madhesi-front",
        "NPL/gov",
        "leadership",
        "the provincial borders are redrawn",
    ),
    N(
        "attack",
        "police|NPL/gov",
        "the protesters|NPL/party/united-democratic-madhesi-front",
        "force human_rights",
        "four of the protesters were shot dead by police at Saptari",
    ),
    S("NPL/gov", "The national human rights commission", "blamed", "the force"),
    G(
        "accuse",
        "The national human rights commission|NPL/gov",
        "the force|NPL/gov",
        "human_rights force",
        "The national human rights commission blamed the force",
    ),
    S("AMNESTY", "Amnesty International", "called for", "an inquiry"),
    G(
        "appeal",
        "Amnesty International|AMNESTY",
        "NPL",
        "human_rights justice",
        "Amnesty International called for an inquiry",
    ),
    S("NPL/gov", "The home ministry", "promised", "no live rounds would be used"),
    G(
        "promise",
        "The home ministry|NPL/gov",
        "",
        "force human_rights",
        "had promised last month that no live rounds would be used",
    ),
    N("aid", "China|CHN", "Kathmandu|NPL", "energy aid", "gave 1,000 tonnes of petrol last week"),
    S(
        "NPL/business/nepal-oil-corporation",
        "the Nepal Oil Corporation",
        "according to",
        "It has agreed to sell a third of what the country needs",
    ),
    G(
        "agree",
        "It@0|CHN",
        "the country|NPL",
        "energy trade",
        "It has agreed to sell a third of what the country needs",
    ),
    S(
        "NPL/business/nepal-oil-corporation",
        "the Nepali company",
        "said@2",
        "The Indian firm is bound by contract to deliver and is in breach of it",
    ),
    G(
        "accuse",
        "the Nepali company|NPL/business/nepal-oil-corporation",
        "The Indian firm|IND/business/indian-oil",
        "energy trade",
        "The Indian firm is bound by contract to deliver and is in breach of it",
    ),
    S(
        "NPL/business/nepal-oil-corporation",
        "It",
        "threatened",
        "to go to arbitration in London unless supplies resume by the end of November",
    ),
    G(
        "threaten",
        "It|NPL/business/nepal-oil-corporation",
        "IND/business/indian-oil",
        "energy justice",
        "It threatened to go to arbitration in London",
        cond="unless: unless supplies resume by the end of November",
        by="2015-11-30: by the end of November",
    ),
    G(
        "demand",
        "It|NPL/business/nepal-oil-corporation",
        "IND/business/indian-oil",
        "energy",
        "supplies resume by the end of November",
        by="2015-11-30: by the end of November",
    ),
    N(
        "reject",
        "The cabinet|NPL/gov",
        "",
        "energy",
        "The cabinet has ruled out power cuts",
        cond="until: until its stocks are gone",
    ),
    S("PAK", "Pakistan", "offered", "to fly in medicines"),
    G("offer", "Pakistan|PAK", "NPL", "aid humanitarian", "Pakistan offered to fly in medicines"),
    N("aid", "Qatar|QAT; Saudi Arabia|SAU", "NPL", "aid", "sent nothing", mod="negated"),
    S("CHE", "Switzerland", "called for", "calm in the plains"),
    G("appeal", "Switzerland|CHE", "", "force", "Switzerland called for calm in the plains"),
    S("UNICEF", "UNICEF", "warned", "three million children under five could die or fall ill this winter"),
    G(
        "warn",
        "UNICEF|UNICEF",
        "",
        "humanitarian",
        "UNICEF warned that three million children under five could die or fall ill this winter",
    ),
    S(
        "LKA",
        "Sri Lanka, as chair-in-waiting of a regional forum,",
        "appealed",
        "to talk",
        to='"both South Asian friends"|NPL; "both South Asian friends"|IND',
    ),
    G(
        "appeal",
        "Sri Lanka|LKA; The European Union's envoy|EU",
        '"both South Asian friends"|NPL; "both South Asian friends"|IND',
        "negotiations",
        'appealed to "both South Asian friends" to talk',
        "The European Union's envoy made the same appeal",
    ),
    N("sanction", "India|IND", "NPL", "trade", "India closed most crossings for 13 months in 1989"),
    N(
        "protest",
        "students|NPL/public",
        "Indian@2|IND",
        "relations trade",
        "students burned Indian flags in the capital",
    ),
)

story(
    "honiara-police-camp-2027",
    "South Seas Broadcasting",
    "2027-06-03",
    """
Solomon Islands orders Australian police out of training camp

Solomon Islands has told Australia to move its police trainers out of a camp east of Honiara by the end of the month, clearing the site for a Chinese team that has worked in the capital since 2022.

The order was contained in a letter from Police Minister Alick Suri that reached the Australian high commission on Monday. The camp at Hells Point, built with Canberra's money in 2013, belongs to the Solomon Islands government.

"We thank our friends for twenty years of work," Mr Suri told parliament on Wednesday. "But a house has one owner."

He dismissed as a lie an opposition claim that the decision had been bought with a loan of 90 million dollars from a bank in Guangzhou.

Opposition leader Matilda Kwaimani had made the claim on Tuesday and demanded that the cabinet publish the loan papers. She also called on New Zealand, Fiji and Papua New Guinea to speak up. None of the three has done so in public.

In Canberra, Foreign Minister Grant Hollis said he was disappointed, and that Australia would keep paying the salaries of 140 local officers. He ruled out any cut in aid. The conservative opposition had called for one. The navy will send two more patrol aircraft to Townsville.

China's ambassador said his country respected the choice of the islanders and had exerted no pressure. "Those who lost a camp should not look for it in Beijing," he wrote in the Solomon Star.

The United States, which reopened its embassy in Honiara in 2023 after 30 years, warned that a permanent foreign police base could upset the balance in the Coral Sea. Japan and France, which have patrol ships in the region, said nothing. Vanuatu's prime minister denied reports that his police would be trained in Fujian.

Police broke up a march on the prime minister's office on Tuesday with tear gas and arrested 31 people, most of them from Malaita. The province's premier, who once accepted American aid in defiance of the capital, condemned the arrests. He threatened to hold a vote on independence if any trainer in a foreign uniform set foot on his island.

The central government has outlawed such a vote. The prime minister promised traders in the city that their shops would be guarded.

The Pacific Islands Forum, whose secretary-general is a former president of Nauru, is to send a mission at the invitation of both the cabinet and its critics.

An Australian-led force with troops from New Zealand, Tonga and Samoa landed in 2003 to end five years of fighting and stayed until 2017. Rioters burned Chinatown in 2021.
""",
    S(
        "SLB",
        "Solomon Islands@0",
        "told",
        "to move its police trainers out of a camp east of Honiara by the end of the month",
        to="Australia|AUS",
    ),
    G(
        "demand",
        "Solomon Islands@1|SLB",
        "Australia@0|AUS",
        "troops alliances",
        "Solomon Islands has told Australia to move its police trainers out of a camp east of Honiara by the end of the month",
        "Solomon Islands orders Australian police out of training camp",
        by="2027-06-30: by the end of the month",
    ),
    N("aid", "Canberra's|AUS", "SLB", "aid", "built with Canberra's money in 2013"),
    S(
        "SLB/gov/alick-suri",
        "Mr Suri",
        "told@1",
        '"We thank our friends for twenty years of work,"',
        '"But a house has one owner."',
        form="direct",
        to="parliament|SLB/parliament",
        date="2027-06-02",
    ),
    G("praise", "We|SLB", "our friends|AUS", "relations", "We thank our friends for twenty years of work"),
    S(
        "SLB/gov/alick-suri",
        "He",
        "dismissed",
        "an opposition claim that the decision had been bought with a loan of 90 million dollars from a bank in Guangzhou",
    ),
    G(
        "deny",
        "He|SLB/gov/alick-suri",
        "Matilda Kwaimani|SLB/party/matilda-kwaimani",
        "assets leadership",
        "He dismissed as a lie an opposition claim",
    ),
    S(
        "SLB/party/matilda-kwaimani",
        "an opposition",
        "claim",
        "the decision had been bought with a loan of 90 million dollars from a bank in Guangzhou",
        up=1,
        date="2027-06-01",
    ),
    G(
        "accuse",
        "Opposition leader Matilda Kwaimani|SLB/party/matilda-kwaimani",
        "SLB/gov",
        "leadership assets",
        "the decision had been bought with a loan of 90 million dollars",
        "Opposition leader Matilda Kwaimani had made the claim",
    ),
    S(
        "SLB/party/matilda-kwaimani",
        "Opposition leader Matilda Kwaimani",
        "demanded",
        "the cabinet publish the loan papers",
        date="2027-06-01",
    ),
    G(
        "demand",
        "Opposition leader Matilda Kwaimani|SLB/party/matilda-kwaimani",
        "the cabinet@0|SLB/gov",
        "assets",
        "demanded that the cabinet publish the loan papers",
    ),
    S(
        "SLB/party/matilda-kwaimani",
        "She",
        "called on",
        "to speak up",
        to="New Zealand|NZL; Fiji|FJI; Papua New Guinea|PNG",
    ),
    G(
        "appeal",
        "She|SLB/party/matilda-kwaimani",
        "New Zealand@0|NZL; Fiji|FJI; Papua New Guinea|PNG",
        "alliances",
        "called on New Zealand, Fiji and Papua New Guinea to speak up",
    ),
    S(
        "AUS/mfa/grant-hollis",
        "Foreign Minister Grant Hollis",
        "said",
        "he was disappointed, and that Australia would keep paying the salaries of 140 local officers",
    ),
    G(
        "accuse",
        "he|AUS/mfa/grant-hollis",
        "SLB",
        "relations",
        "Foreign Minister Grant Hollis said he was disappointed",
    ),
    G(
        "promise",
        "Australia@1|AUS",
        "local|SLB/gov",
        "aid",
        "Australia would keep paying the salaries of 140 local officers",
    ),
    N(
        "reject",
        "He@1|AUS/mfa/grant-hollis",
        "The conservative opposition|AUS/party",
        "aid",
        "He ruled out any cut in aid",
    ),
    N(
        "appeal",
        "The conservative opposition|AUS/party",
        "AUS/gov",
        "aid",
        "The conservative opposition had called for one",
    ),
    N(
        "mobilize",
        "The navy|AUS/mil",
        "",
        "troops",
        "The navy will send two more patrol aircraft to Townsville",
        time="future",
    ),
    S(
        "CHN/embassy",
        "China's ambassador",
        "said",
        "his country respected the choice of the islanders and had exerted no pressure",
    ),
    G("deny", "his country|CHN", "", "sovereignty", "had exerted no pressure"),
    G(
        "praise",
        "his country|CHN",
        "the islanders|SLB",
        "sovereignty",
        "his country respected the choice of the islanders",
        back=0,
    ),
    S(
        "CHN/embassy",
        "he@1",
        "wrote",
        '"Those who lost a camp should not look for it in Beijing,"',
        form="direct",
        to="the Solomon Star|SLB/media/solomon-star",
        relays="the Solomon Star|SLB/media/solomon-star",
    ),
    G(
        "appeal",
        "he@1|CHN/embassy",
        "Those who lost a camp|AUS",
        "relations",
        "Those who lost a camp should not look for it in Beijing",
    ),
    N(
        "retreat",
        "The United States|USA",
        "Honiara@1|SLB",
        "relations",
        "which reopened its embassy in Honiara in 2023 after 30 years",
    ),
    S(
        "USA",
        "The United States, which reopened its embassy in Honiara in 2023 after 30 years,",
        "warned",
        "a permanent foreign police base could upset the balance in the Coral Sea",
    ),
    G(
        "warn",
        "The United States|USA",
        "",
        "troops",
        "warned that a permanent foreign police base could upset the balance in the Coral Sea",
    ),
    S("VUT/pm", "Vanuatu's prime minister", "denied", "reports that his police would be trained in Fujian"),
    G(
        "deny",
        "Vanuatu's prime minister|VUT/pm",
        "",
        "alliances",
        "denied reports that his police would be trained in Fujian",
    ),
    S("?", "", "reports", "his police would be trained in Fujian", up=1),
    N(
        "protest",
        "SLB/public",
        "the prime minister's office|SLB/pm",
        "leadership",
        "a march on the prime minister's office",
    ),
    N(
        "coerce",
        "Police@1|SLB/gov",
        "31 people|SLB/public",
        "human_rights",
        "Police broke up a march on the prime minister's office on Tuesday with tear gas and arrested 31 people",
    ),
    S(
        "SLB/gov",
        "The province's premier, who once accepted American aid in defiance of the capital,",
        "condemned",
        "the arrests",
    ),
    G("accuse", "The province's premier|SLB/gov", "SLB/gov", "human_rights", "condemned the arrests"),
    N("aid", "American|USA", "The province's premier|SLB/gov", "aid", "who once accepted American aid"),
    S(
        "SLB/gov",
        "He",
        "threatened",
        "to hold a vote on independence if any trainer in a foreign uniform set foot on his island",
    ),
    G(
        "threaten",
        "He|SLB/gov",
        "SLB/gov",
        "sovereignty",
        "He threatened to hold a vote on independence",
        cond="if: if any trainer in a foreign uniform set foot on his island",
    ),
    N(
        "reject",
        "The central government|SLB/gov",
        "SLB/gov",
        "sovereignty",
        "The central government has outlawed such a vote",
    ),
    S(
        "SLB/pm",
        "The prime minister",
        "promised",
        "their shops would be guarded",
        to="traders in the city|SLB/business",
    ),
    G(
        "promise",
        "The prime minister|SLB/pm",
        "traders in the city|SLB/business",
        "other",
        "The prime minister promised traders in the city that their shops would be guarded",
    ),
    N(
        "announce",
        "The Pacific Islands Forum|PIF",
        "the cabinet@1|SLB/gov; its critics|SLB/party",
        "negotiations",
        "is to send a mission at the invitation of both the cabinet and its critics",
    ),
    N(
        "mobilize",
        "An Australian-led force|AUS; New Zealand@1|NZL; Tonga|TON; Samoa|WSM",
        "SLB",
        "troops",
        "An Australian-led force with troops from New Zealand, Tonga and Samoa landed in 2003",
    ),
)

story(
    "lima-santiago-sailors-spy-2015",
    "Andina Noticias English Desk",
    "2015-03-11",
    """
Peru recalls envoy, wants apology over navy spy ring

LIMA - Peru called home its ambassador to Chile on Tuesday and demanded an apology after a military court ordered three of its own navy petty officers held on charges of selling secrets to the southern neighbour.

The men, aged 31 to 44, are accused of handing over plans of coastal radars to two Italian-speaking buyers between 2005 and 2012. They were paid some 3,000 dollars a month, according to the indictment. Investigators believe the buyers worked for Chilean naval intelligence.

"A friend does not read your letters," Defence Minister Hernan Olazabal told congress, where deputies of all benches rose to applaud. He accused the three of treason and promised that their superiors would be questioned too.

Santiago said it did not practise espionage. "We have replied to two notes of protest with respect," Foreign Ministry spokeswoman Carolina Irarrazaval said. A third note, delivered on Monday, had been returned because of its tone, she added. The army moved its yearly drill in the Atacama forward by a month. A spokesman denied any link.

Three lawmakers of the governing alliance in Chile called the affair a manoeuvre to distract Peruvians from a corruption case. The speaker of the lower house urged them to hold their tongues.

Bolivia, which severed full ties with Santiago in 1978 and is suing it at the International Court of Justice over access to the sea, offered Lima its sympathy. Ecuador, Colombia and Brazil said nothing. Argentina, where both navies buy spare parts, advised the two to settle the matter in silence.

The Peruvian opposition leader, Ximena Reategui, said the recall came six months too late. She threatened to summon the cabinet for a vote of confidence.

The foreign ministers had agreed in January to build a joint tunnel under the border near Tacna. Work on it has been halted by the Peruvian side until an answer arrives. Chile's transport union warned that 900 lorry drivers could lose their jobs.

Italy, whose citizenship the buyers were said to hold, denied any knowledge of them. The embassy of Spain, which represents no one in the case, was mistaken for the Italian one by a small crowd on Monday and pelted with eggs. The mayor of Lima apologised to the Spaniards.

Chile took the provinces of Arica and Tarapaca from Peru in the war of 1879 to 1883. The court in The Hague fixed their sea border in January 2014, giving Peru a part of what it had asked for. In 2009 Lima jailed an air force officer for spying for Santiago.
""",
    N(
        "sanction",
        "Peru@1|PER",
        "Chile@0|CHL",
        "relations",
        "Peru called home its ambassador to Chile on Tuesday",
        "Peru recalls envoy",
    ),
    S(
        "PER",
        "Peru",
        "demanded",
        "an apology after a military court ordered three of its own navy petty officers held on charges of selling secrets to the southern neighbour",
        date="2015-03-10",
    ),
    G(
        "demand",
        "Peru|PER",
        "the southern neighbour|CHL",
        "relations",
        "demanded an apology",
        "wants apology over navy spy ring",
    ),
    G(
        "coerce",
        "a military court|PER/court",
        "its own navy petty officers|PER/mil",
        "justice",
        "a military court ordered three of its own navy petty officers held",
        back=None,
    ),
    S(
        "PER/court",
        "",
        "are accused",
        "of handing over plans of coastal radars to two Italian-speaking buyers between 2005 and 2012",
    ),
    G(
        "accuse",
        "PER/court",
        "The men|PER/mil",
        "justice",
        "are accused of handing over plans of coastal radars",
        "ordered three of its own navy petty officers held on charges of selling secrets",
        time="present",
    ),
    S("PER/court", "the indictment", "according to", "They were paid some 3,000 dollars a month"),
    S("PER/court", "Investigators", "believe", "the buyers worked for Chilean naval intelligence"),
    G(
        "accuse",
        "Investigators|PER/court",
        "Chilean naval intelligence|CHL/intel",
        "justice",
        "Investigators believe the buyers worked for Chilean naval intelligence",
        time="present",
    ),
    S(
        "PER/mod/hernan-olazabal",
        "Defence Minister Hernan Olazabal",
        "told",
        '"A friend does not read your letters,"',
        form="direct",
        to="congress|PER/parliament",
    ),
    G(
        "accuse",
        "Defence Minister Hernan Olazabal|PER/mod/hernan-olazabal",
        "CHL",
        "relations",
        "A friend does not read your letters",
    ),
    N(
        "praise",
        "deputies of all benches|PER/parliament",
        "PER/mod/hernan-olazabal",
        "relations",
        "where deputies of all benches rose to applaud",
    ),
    S("PER/mod/hernan-olazabal", "He", "accused", "the three of treason"),
    G("accuse", "He|PER/mod/hernan-olazabal", "the three|PER/mil", "justice", "He accused the three of treason"),
    S("PER/mod/hernan-olazabal", "He", "promised", "their superiors would be questioned too"),
    G("promise", "He|PER/mod/hernan-olazabal", "", "justice", "promised that their superiors would be questioned too"),
    S("CHL", "Santiago", "said", "it did not practise espionage"),
    G("deny", "Santiago|CHL", "PER", "justice", "Santiago said it did not practise espionage"),
    S(
        "CHL/mfa/carolina-irarrazaval",
        "Foreign Ministry spokeswoman Carolina Irarrazaval",
        "said@1",
        '"We have replied to two notes of protest with respect,"',
        form="direct",
    ),
    S(
        "CHL/mfa/carolina-irarrazaval",
        "she",
        "added",
        "A third note, delivered on Monday, had been returned because of its tone",
    ),
    G(
        "reject",
        "CHL/mfa",
        "PER",
        "relations",
        "A third note, delivered on Monday, had been returned because of its tone",
    ),
    N(
        "mobilize",
        "The army|CHL/mil",
        "",
        "troops",
        "The army moved its yearly drill in the Atacama forward by a month",
    ),
    S("CHL/mil", "A spokesman", "denied", "any link"),
    G("deny", "A spokesman|CHL/mil", "", "troops", "A spokesman denied any link"),
    N("accuse", "PER", "CHL", "relations", "two notes of protest", "A third note, delivered on Monday"),
    S(
        "CHL/parliament",
        "Three lawmakers of the governing alliance in Chile",
        "called",
        "the affair a manoeuvre to distract Peruvians from a corruption case",
    ),
    G(
        "accuse",
        "Three lawmakers of the governing alliance in Chile|CHL/parliament",
        "PER/gov",
        "relations",
        "called the affair a manoeuvre to distract Peruvians from a corruption case",
    ),
    S("CHL/parliament", "The speaker of the lower house", "urged", "to hold their tongues", to="them|CHL/parliament"),
    G(
        "appeal",
        "The speaker of the lower house|CHL/parliament",
        "them@0|CHL/parliament",
        "relations",
        "urged them to hold their tongues",
    ),
    N("sanction", "Bolivia|BOL", "Santiago|CHL", "relations", "which severed full ties with Santiago in 1978"),
    N(
        "accuse",
        "Bolivia|BOL",
        "it@1|CHL",
        "territory justice",
        "is suing it at the International Court of Justice over access to the sea",
        time="present",
    ),
    N("praise", "Bolivia|BOL", "Lima@0|PER", "relations", "offered Lima its sympathy"),
    S(
        "ARG",
        "Argentina, where both navies buy spare parts,",
        "advised",
        "to settle the matter in silence",
        to="the two|PER; the two|CHL",
    ),
    G(
        "appeal",
        "Argentina|ARG",
        "the two|PER; the two|CHL",
        "relations",
        "advised the two to settle the matter in silence",
    ),
    S(
        "PER/party/ximena-reategui",
        "The Peruvian opposition leader, Ximena Reategui,",
        "said",
        "the recall came six months too late",
    ),
    G(
        "accuse",
        "The Peruvian opposition leader|PER/party/ximena-reategui",
        "PER/gov",
        "relations",
        "the recall came six months too late",
    ),
    S("PER/party/ximena-reategui", "She", "threatened", "to summon the cabinet for a vote of confidence"),
    G(
        "threaten",
        "She|PER/party/ximena-reategui",
        "the cabinet|PER/gov",
        "leadership",
        "She threatened to summon the cabinet for a vote of confidence",
    ),
    N(
        "agree",
        "The foreign ministers|PER/mfa; The foreign ministers|CHL/mfa",
        "",
        "trade",
        "The foreign ministers had agreed in January to build a joint tunnel under the border near Tacna",
    ),
    N(
        "sanction",
        "the Peruvian side|PER",
        "CHL",
        "trade relations",
        "Work on it has been halted by the Peruvian side",
        cond="until: until an answer arrives",
    ),
    S("CHL/business", "Chile's transport union", "warned", "900 lorry drivers could lose their jobs"),
    G(
        "warn",
        "Chile's transport union|CHL/business",
        "",
        "trade",
        "Chile's transport union warned that 900 lorry drivers could lose their jobs",
    ),
    S("ITA", "Italy, whose citizenship the buyers were said to hold,", "denied", "any knowledge of them"),
    G("deny", "Italy|ITA", "", "justice", "denied any knowledge of them"),
    N(
        "attack",
        "a small crowd|PER/public",
        "The embassy of Spain|ESP/embassy",
        "relations",
        "was mistaken for the Italian one by a small crowd on Monday and pelted with eggs",
    ),
    N(
        "concede",
        "The mayor of Lima|PER/gov",
        "the Spaniards|ESP",
        "relations",
        "The mayor of Lima apologised to the Spaniards",
    ),
    N(
        "coerce",
        "Chile@3|CHL",
        "Peru@2|PER",
        "territory",
        "Chile took the provinces of Arica and Tarapaca from Peru in the war of 1879 to 1883",
    ),
    N(
        "coerce",
        "Lima|PER",
        "an air force officer|PER/mil",
        "justice",
        "In 2009 Lima jailed an air force officer for spying for Santiago",
    ),
)

story(
    "kaesong-gloves-pass-2013",
    "Eastern Wire",
    "2013-05-02",
    """
North bars lorries from Kaesong; last seven managers still inside

SEOUL, May 2 (EW) - North Korea turned back food lorries at the gate of the Kaesong industrial park for the ninth day on Thursday and told the seven South Korean managers left there to pay 13 million dollars before they go.

The sum is for wages, taxes and telephone bills, the North's committee in charge of the park said, in a fax to the unification ministry.

The ministry called the bill groundless. "Our people are not collateral," a spokesman, Lim Dong-seok, told a briefing, urging the other side to let medicine through at once.

Pyongyang withdrew its 53,000 workers on April 9, citing a joint drill by Seoul and Washington in which B-52 bombers took part. It has accused the United States of rehearsing an invasion. The US military has denied that and says the drill, now over, is held every spring.

Business owners drove to the border in 40 cars on Wednesday with gloves and shoes for their former staff. They were stopped by southern police on Unification Bridge. The owners blame both governments. "One cut off the water and the other the light," said Oh Kyung-hwan, 61, who makes pans.

Their association asked the president in Seoul for 900 million dollars in loans. The finance ministry offered a third of it, provided that no plant is moved to Vietnam or Myanmar.

China, which sent a deputy foreign minister to Pyongyang last month, called on all sides to step back. Its banks have since stopped dealing with the North's Foreign Trade Bank, people with knowledge of the matter said. Russia held a missile drill off Vladivostok, planned since the autumn. Japan, whose prime minister had sent an aide in secret, was criticised by its allies for not telling them.

The United Nations tightened its sanctions on the North in March after a third nuclear test. Within a week Pyongyang declared void the armistice of 1953 and cut a military hotline. "Rivers of fire will come down on the puppets if one leaflet crosses the line," its army newspaper wrote.

The puppets are the authorities in the South. Activists there, many of them defectors, sent off balloons on Sunday despite the plea of residents of Paju. Police did not step in. The defence ministry denied reports that reservists had been called up.

The park was opened in 2004 under an accord reached at the first summit of the two Koreas, and brought the poorer one some 90 million dollars a year. The South halted all other trade in 2010, blaming its rival for the sinking of a corvette with the loss of 46 lives. An inquiry with experts from Australia, Britain and Sweden came to the same conclusion.
""",
    N(
        "coerce",
        "North Korea|PRK",
        "South Korean|KOR/business",
        "trade",
        "North Korea turned back food lorries at the gate of the Kaesong industrial park",
        "North bars lorries from Kaesong",
    ),
    S(
        "PRK",
        "North Korea",
        "told",
        "to pay 13 million dollars before they go",
        to="the seven South Korean managers left there|KOR/business",
    ),
    G(
        "demand",
        "North Korea|PRK",
        "the seven South Korean managers|KOR/business",
        "trade",
        "told the seven South Korean managers left there to pay 13 million dollars before they go",
    ),
    S(
        "PRK/gov",
        "the North's committee in charge of the park",
        "said",
        "The sum is for wages, taxes and telephone bills",
        to="the unification ministry|KOR/gov",
    ),
    S("KOR/gov", "The ministry", "called", "the bill groundless"),
    G("reject", "The ministry|KOR/gov", "PRK/gov", "trade", "The ministry called the bill groundless"),
    S(
        "KOR/gov/lim-dong-seok",
        "a spokesman, Lim Dong-seok,",
        "told@1",
        '"Our people are not collateral,"',
        form="direct",
        to="?/media",
    ),
    G(
        "accuse",
        "a spokesman, Lim Dong-seok|KOR/gov/lim-dong-seok",
        "PRK",
        "prisoners",
        "Our people are not collateral",
    ),
    S(
        "KOR/gov/lim-dong-seok",
        "a spokesman, Lim Dong-seok,",
        "urging",
        "to let medicine through at once",
        to="the other side|PRK",
    ),
    G(
        "appeal",
        "a spokesman, Lim Dong-seok|KOR/gov/lim-dong-seok",
        "the other side|PRK",
        "humanitarian",
        "urging the other side to let medicine through",
        by="?: at once",
    ),
    N("sanction", "Pyongyang|PRK", "KOR", "trade", "Pyongyang withdrew its 53,000 workers on April 9"),
    N(
        "cooperate",
        "Seoul@0|KOR; Washington|USA",
        "",
        "troops alliances",
        "a joint drill by Seoul and Washington in which B-52 bombers took part",
    ),
    S("PRK", "It", "accused", "the United States of rehearsing an invasion"),
    G(
        "accuse",
        "It|PRK",
        "the United States|USA",
        "force troops",
        "It has accused the United States of rehearsing an invasion",
    ),
    N("deny", "The US military|USA/mil", "PRK", "force troops", "The US military has denied that"),
    S("USA/mil", "The US military", "says", "the drill, now over, is held every spring"),
    N(
        "aid",
        "Business owners|KOR/business",
        "their former staff|PRK/public",
        "humanitarian",
        "Business owners drove to the border in 40 cars on Wednesday with gloves and shoes for their former staff",
    ),
    N(
        "coerce",
        "southern police|KOR/gov",
        "They|KOR/business",
        "trade",
        "They were stopped by southern police on Unification Bridge",
    ),
    S("KOR/business", "The owners", "blame", "both governments"),
    G(
        "accuse",
        "The owners|KOR/business",
        "both governments|KOR/gov; both governments|PRK/gov",
        "trade",
        "The owners blame both governments",
        "One cut off the water and the other the light",
        time="present",
    ),
    S(
        "KOR/business/oh-kyung-hwan",
        "Oh Kyung-hwan, 61, who makes pans",
        "said@1",
        '"One cut off the water and the other the light,"',
        form="direct",
    ),
    S(
        "KOR/business",
        "Their association",
        "asked",
        "for 900 million dollars in loans",
        to="the president in Seoul|KOR/president",
    ),
    G(
        "appeal",
        "Their association|KOR/business",
        "the president in Seoul|KOR/president",
        "aid trade",
        "asked the president in Seoul for 900 million dollars in loans",
    ),
    S(
        "KOR/gov",
        "The finance ministry",
        "offered",
        "a third of it, provided that no plant is moved to Vietnam or Myanmar",
    ),
    G(
        "offer",
        "The finance ministry|KOR/gov",
        "KOR/business",
        "aid trade",
        "The finance ministry offered a third of it",
        cond="if: provided that no plant is moved to Vietnam or Myanmar",
    ),
    G("demand", "The finance ministry|KOR/gov", "KOR/business", "trade", "no plant is moved to Vietnam or Myanmar"),
    N(
        "meet",
        "China|CHN/mfa; Pyongyang@1|PRK",
        "",
        "negotiations",
        "which sent a deputy foreign minister to Pyongyang last month",
    ),
    S(
        "CHN",
        "China, which sent a deputy foreign minister to Pyongyang last month,",
        "called on",
        "to step back",
        to="all sides|PRK; all sides|KOR; all sides|USA",
    ),
    G(
        "appeal",
        "China|CHN",
        "all sides|PRK; all sides|KOR; all sides|USA",
        "force",
        "called on all sides to step back",
    ),
    S(
        "?",
        "people with knowledge of the matter",
        "said@2",
        "Its banks have since stopped dealing with the North's Foreign Trade Bank",
    ),
    G(
        "sanction",
        "Its banks|CHN/business",
        "the North's Foreign Trade Bank|PRK/business",
        "sanctions",
        "Its banks have since stopped dealing with the North's Foreign Trade Bank",
    ),
    N(
        "mobilize",
        "Russia|RUS",
        "",
        "weapons troops",
        "Russia held a missile drill off Vladivostok, planned since the autumn",
    ),
    N("meet", "an aide|JPN/pm; PRK", "", "negotiations", "whose prime minister had sent an aide in secret"),
    S("USA; KOR", "its allies", "criticised", "for not telling them"),
    G(
        "accuse",
        "its allies|USA; its allies|KOR",
        "Japan|JPN",
        "negotiations alliances",
        "was criticised by its allies for not telling them",
    ),
    N(
        "sanction",
        "The United Nations|UNO",
        "the North@2|PRK",
        "sanctions nuclear",
        "The United Nations tightened its sanctions on the North in March after a third nuclear test",
    ),
    S("PRK", "Pyongyang", "declared", "void the armistice of 1953"),
    G("reject", "Pyongyang|PRK", "", "ceasefire", "declared void the armistice of 1953"),
    N("sanction", "Pyongyang|PRK", "KOR", "relations", "cut a military hotline"),
    S(
        "PRK/media",
        "its army newspaper",
        "wrote",
        '"Rivers of fire will come down on the puppets if one leaflet crosses the line,"',
        form="direct",
    ),
    G(
        "threaten",
        "its army newspaper|PRK/media",
        "the puppets|KOR",
        "force information",
        "Rivers of fire will come down on the puppets",
        cond="if: if one leaflet crosses the line",
    ),
    G("demand", "its army newspaper|PRK/media", "the puppets|KOR", "information", "if one leaflet crosses the line"),
    N(
        "protest",
        "Activists there|KOR/ngo",
        "PRK",
        "information",
        "Activists there, many of them defectors, sent off balloons on Sunday",
    ),
    N(
        "appeal",
        "residents of Paju|KOR/public",
        "Activists there|KOR/ngo",
        "information",
        "the plea of residents of Paju",
    ),
    N("coerce", "Police|KOR/gov", "KOR/ngo", "information", "Police did not step in", mod="negated"),
    S("KOR/mod", "The defence ministry", "denied", "reports that reservists had been called up"),
    G(
        "deny",
        "The defence ministry|KOR/mod",
        "",
        "troops",
        "The defence ministry denied reports that reservists had been called up",
    ),
    S("?", "", "reports", "reservists had been called up", up=1),
    N("sanction", "The South|KOR", "PRK", "trade", "The South halted all other trade in 2010"),
    S("KOR", "The South", "blaming", "its rival for the sinking of a corvette with the loss of 46 lives"),
    G(
        "accuse",
        "The South|KOR",
        "its rival|PRK",
        "force",
        "blaming its rival for the sinking of a corvette with the loss of 46 lives",
    ),
)

story(
    "nemuro-crab-boat-2006",
    "Hokkaido Evening News",
    "2006-09-06",
    """
Fisherman's family sues as Moscow fines Nemuro skipper over crab

SAPPORO - The skipper of a crab boat on which a 35-year-old crewman was shot dead last month was fined 500,000 roubles by a Russian court on Tuesday for poaching off the island Tokyo calls Kaigara.

Noboru Sakaguchi, 59, must also forfeit the boat, the court in Yuzhno-Kurilsk ruled. He had admitted catching crab but denied crossing the line on purpose.

Japan protested the verdict the same evening. The Foreign Ministry summoned the charge d'affaires and demanded that the vessel be given back with its nets and its flag, a ministry official said on condition of anonymity. "They killed one of ours, and now they send us a bill," Nemuro's mayor, Hiroshi Fujiwara-Abe, told a rally in the port.

The Russian embassy blamed the dead man's employer, who it said had been warned twice this year. It expressed condolences to the family but ruled out compensation. Naval infantry held a landing drill on Iturup the same day.

The family's lawyer said on Wednesday that they would sue at the European Court of Human Rights in Strasbourg, which has no Japanese member but to which Russia is a party. Their complaint names the border guards. They had fired a warning shot only, the guards have said.

Two other crewmen were released on August 30 and taken to Nemuro on a ferry hired by the city. They thanked the nurses on the island and the Ukrainian cook of the patrol ship, but not the authorities.

In Seoul, whose trawlers fish the same grounds under a Russian licence, officials declined to take sides. China, which has its own quarrel with Tokyo over gas fields, reported the case on state television without comment. The US ambassador called on both countries to show calm at sea.

Lawmakers of the governing Liberal Democratic Party urged the cabinet to freeze aid for the islands' clinics. The chief cabinet secretary said no. Such help, he said, "goes to sick people and not to gunmen".

The opposition Democrats accused him of softness. The Communist Party, which alone claims the whole chain up to Kamchatka, asked for a debate. Two more cutters will be stationed in the strait, the coast guard announced.

Moscow had offered in 1956 to hand over the two smaller islands after a peace treaty. Tokyo turned that down under pressure from Washington. Soviet troops had seized all four in the last days of the war and expelled 17,000 inhabitants. Since then more than 1,300 Japanese boats have been captured in the waters around them, and 31 fishermen have been killed, according to the prefecture.
""",
    N(
        "coerce",
        "a Russian court|RUS/court",
        "The skipper of a crab boat|JPN/business",
        "territory justice",
        "was fined 500,000 roubles by a Russian court on Tuesday for poaching",
        "Moscow fines Nemuro skipper over crab",
    ),
    S(
        "RUS/court",
        "the court in Yuzhno-Kurilsk",
        "ruled",
        "Noboru Sakaguchi, 59, must also forfeit the boat",
        date="2006-09-05",
    ),
    G(
        "coerce",
        "the court in Yuzhno-Kurilsk|RUS/court",
        "Noboru Sakaguchi|JPN/business",
        "assets justice",
        "Noboru Sakaguchi, 59, must also forfeit the boat",
    ),
    S("JPN/business/noboru-sakaguchi", "He", "admitted", "catching crab"),
    G("concede", "He|JPN/business/noboru-sakaguchi", "RUS/court", "justice", "He had admitted catching crab"),
    S("JPN/business/noboru-sakaguchi", "He", "denied", "crossing the line on purpose"),
    G(
        "deny",
        "He|JPN/business/noboru-sakaguchi",
        "RUS/court",
        "territory justice",
        "denied crossing the line on purpose",
    ),
    N("accuse", "Japan|JPN", "RUS/court", "justice", "Japan protested the verdict the same evening"),
    S(
        "JPN/mfa",
        "a ministry official",
        "said@0",
        "The Foreign Ministry summoned the charge d'affaires and demanded that the vessel be given back with its nets and its flag",
        date="2006-09-06",
    ),
    G(
        "accuse",
        "The Foreign Ministry|JPN/mfa",
        "the charge d'affaires|RUS/embassy",
        "justice",
        "The Foreign Ministry summoned the charge d'affaires",
    ),
    G(
        "demand",
        "The Foreign Ministry|JPN/mfa",
        "RUS",
        "assets",
        "demanded that the vessel be given back with its nets and its flag",
    ),
    S(
        "JPN/gov/hiroshi-fujiwara-abe",
        "Nemuro's mayor, Hiroshi Fujiwara-Abe,",
        "told",
        '"They killed one of ours, and now they send us a bill,"',
        form="direct",
        to="a rally in the port|JPN/public",
    ),
    G(
        "accuse",
        "Nemuro's mayor|JPN/gov/hiroshi-fujiwara-abe",
        "They|RUS",
        "force justice",
        "They killed one of ours, and now they send us a bill",
    ),
    G(
        "attack",
        "They|RUS",
        "one of ours|JPN/public",
        "force",
        "They killed one of ours",
        "a 35-year-old crewman was shot dead last month",
    ),
    S("RUS/embassy", "The Russian embassy", "blamed", "the dead man's employer"),
    G(
        "accuse",
        "The Russian embassy|RUS/embassy",
        "the dead man's employer|JPN/business",
        "justice",
        "The Russian embassy blamed the dead man's employer",
    ),
    S("RUS/embassy", "it", "said@2", "had been warned twice this year"),
    G("warn", "RUS", "the dead man's employer|JPN/business", "territory", "had been warned twice this year"),
    S("RUS/embassy", "It", "expressed", "condolences to the family"),
    G("praise", "It|RUS/embassy", "the family|JPN/public", "relations", "It expressed condolences to the family"),
    N("reject", "It|RUS/embassy", "", "justice", "ruled out compensation"),
    N("mobilize", "Naval infantry|RUS/mil", "", "troops", "Naval infantry held a landing drill on Iturup the same day"),
    S(
        "JPN?",
        "The family's lawyer",
        "said",
        "they would sue at the European Court of Human Rights in Strasbourg",
        date="2006-09-06",
    ),
    G(
        "threaten",
        "they@1|JPN/public",
        "RUS",
        "justice",
        "they would sue at the European Court of Human Rights in Strasbourg",
        "Fisherman's family sues",
    ),
    S("JPN/public", "Their complaint", "names", "the border guards"),
    G(
        "accuse",
        "Their complaint|JPN/public",
        "the border guards|RUS/mil",
        "force justice",
        "Their complaint names the border guards",
        time="present",
    ),
    S("RUS/mil", "the guards", "have said", "They had fired a warning shot only"),
    N("retreat", "RUS", "Two other crewmen|JPN/business", "prisoners", "Two other crewmen were released on August 30"),
    S(
        "JPN/business",
        "They",
        "thanked",
        "the nurses on the island and the Ukrainian cook of the patrol ship, but not the authorities",
    ),
    G(
        "praise",
        "They@2|JPN/business",
        "the nurses on the island|RUS/public; the Ukrainian cook of the patrol ship|RUS/mil",
        "prisoners",
        "They thanked the nurses on the island and the Ukrainian cook of the patrol ship",
    ),
    S("CHN/media", "China, which has its own quarrel with Tokyo over gas fields,", "reported", "the case"),
    S(
        "USA/embassy",
        "The US ambassador",
        "called on",
        "to show calm at sea",
        to="both countries|JPN; both countries|RUS",
    ),
    G(
        "appeal",
        "The US ambassador|USA/embassy",
        "both countries|JPN; both countries|RUS",
        "shipping",
        "called on both countries to show calm at sea",
    ),
    S(
        "JPN/party/ldp",
        "Lawmakers of the governing Liberal Democratic Party",
        "urged",
        "to freeze aid for the islands' clinics",
        to="the cabinet|JPN/gov",
    ),
    G(
        "appeal",
        "Lawmakers of the governing Liberal Democratic Party|JPN/party/ldp",
        "the cabinet|JPN/gov",
        "aid",
        "urged the cabinet to freeze aid for the islands' clinics",
    ),
    N("reject", "The chief cabinet secretary|JPN/gov", "JPN/party/ldp", "aid", "The chief cabinet secretary said no"),
    S("JPN/gov", "he", "said@5", "Such help", '"goes to sick people and not to gunmen"', form="mixed"),
    S("JPN/party", "The opposition Democrats", "accused", "him of softness"),
    G(
        "accuse",
        "The opposition Democrats|JPN/party",
        "him|JPN/gov",
        "relations",
        "The opposition Democrats accused him of softness",
    ),
    S("JPN/party", "The Communist Party, which alone claims the whole chain up to Kamchatka,", "asked for", "a debate"),
    G("appeal", "The Communist Party|JPN/party", "", "territory", "asked for a debate"),
    S("JPN/gov", "the coast guard", "announced", "Two more cutters will be stationed in the strait"),
    G("announce", "the coast guard|JPN/gov", "", "troops shipping", "Two more cutters will be stationed in the strait"),
    S("SUN", "Moscow", "offered", "to hand over the two smaller islands after a peace treaty"),
    G(
        "offer",
        "Moscow@1|SUN",
        "JPN",
        "territory",
        "Moscow had offered in 1956 to hand over the two smaller islands",
        cond="after: after a peace treaty",
    ),
    N("reject", "Tokyo|JPN", "SUN", "territory", "Tokyo turned that down under pressure from Washington"),
    N("coerce", "Washington|USA", "Tokyo@2|JPN", "territory", "Tokyo turned that down under pressure from Washington"),
    N(
        "coerce",
        "Soviet troops|SUN/mil",
        "JPN",
        "territory force",
        "Soviet troops had seized all four in the last days of the war",
    ),
    N("coerce", "Soviet troops|SUN/mil", "17,000 inhabitants|JPN/public", "migration", "expelled 17,000 inhabitants"),
    S(
        "JPN/gov",
        "the prefecture",
        "according to",
        "Since then more than 1,300 Japanese boats have been captured in the waters around them, and 31 fishermen have been killed",
    ),
    G(
        "coerce",
        "RUS",
        "Japanese boats|JPN/business",
        "territory prisoners",
        "more than 1,300 Japanese boats have been captured",
    ),
)

story(
    "kinmen-sand-dredgers-2026",
    "Formosa Daily Bulletin",
    "2026-04-29",
    """
Seven dredgers, one ferry: mainland halts link after crewman dies off Kinmen

TAIPEI - Passenger ferries between Xiamen and Kinmen stayed in port for a second day on Wednesday after Beijing suspended the crossing over the death of a sailor whose dredger was rammed by a Taiwanese patrol boat.

The dredger, the Hai Sheng 17, was one of seven that entered restricted waters south of the island on Saturday. The coast guard in Taipei said it had ordered them by loudspeaker to leave four times. Its cutter struck the stern of the largest while avoiding a collision, it said.

"That is a lie told over a coffin," the Taiwan Affairs Office in Beijing replied through its spokeswoman, Fang Wenjing. She demanded that the captain of the cutter be handed over and warned the "separatists" that the patience of 1.4 billion people was running out.

Taipei refused. The Mainland Affairs Council offered the man's family condolences and 40,000 dollars, "without prejudice to the facts". It asked its counterpart to let officials from both sides examine the wreck together.

The Kuomintang, the largest party in parliament, blamed the government for the loss of life and called for the coast guard minister to step down. He did so on Tuesday evening. The ruling party's whip accused the opposition of doing the work of others.

About 200 hoteliers marched to the county hall in Kinmen, where four in five visitors come from across the water. The magistrate promised them rent relief. He also sent a letter to Xiamen in which he regretted what had happened and asked for the boats to sail again. A presidential aide criticised the letter as "a white flag in an envelope".

The United States, which sells the island most of its arms, urged both sides to keep their channels open. Washington's unofficial envoy met the foreign minister on Monday. Beijing protested against that meeting to the American embassy. Japan sent a destroyer through the strait the same day; Tokyo described the passage as routine.

The Philippines, Australia and the European Union voiced concern about the waters but named no one. Honduras, which dropped Taipei in 2023, backed what it called China's right to protect its fishermen. Paraguay, which has not, said it stood with a friend.

Chinese customs on Wednesday added 14 kinds of fish from Kinmen to a list of banned goods. State television showed landing craft at a drill in Fujian province. The defence ministry in Taipei denied that reservists had been called up, and announced the purchase of 40 sea drones.

Two men from the mainland drowned in 2024 when their speedboat overturned during a chase by the same coast guard. Kinmen was shelled by the People's Liberation Army in 1958 and on odd-numbered days until 1979.
""",
    N(
        "sanction",
        "Beijing@0|CHN",
        "TWN",
        "shipping relations",
        "Beijing suspended the crossing over the death of a sailor",
        "mainland halts link after crewman dies off Kinmen",
    ),
    N(
        "attack",
        "a Taiwanese patrol boat|TWN/gov",
        "CHN/public",
        "force shipping",
        "whose dredger was rammed by a Taiwanese patrol boat",
        mod="asserted",
    ),
    N(
        "mobilize",
        "The dredger|CHN/business",
        "TWN",
        "shipping territory",
        "was one of seven that entered restricted waters south of the island on Saturday",
    ),
    S("TWN/gov", "The coast guard in Taipei", "said", "it had ordered them by loudspeaker to leave four times"),
    G(
        "demand",
        "it@0|TWN/gov",
        "them@0|CHN/business",
        "shipping territory",
        "it had ordered them by loudspeaker to leave four times",
    ),
    S("TWN/gov", "it@1", "said@1", "Its cutter struck the stern of the largest while avoiding a collision"),
    S(
        "CHN/gov/fang-wenjing",
        "the Taiwan Affairs Office in Beijing",
        "replied",
        '"That is a lie told over a coffin,"',
        form="direct",
        relays="its spokeswoman, Fang Wenjing|CHN/gov/fang-wenjing",
    ),
    G("deny", "the Taiwan Affairs Office in Beijing|CHN/gov", "TWN/gov", "force", "That is a lie told over a coffin"),
    G("accuse", "the Taiwan Affairs Office in Beijing|CHN/gov", "TWN/gov", "force", "a lie told over a coffin"),
    S("CHN/gov/fang-wenjing", "She", "demanded", "the captain of the cutter be handed over"),
    G("demand", "She|CHN/gov/fang-wenjing", "TWN", "justice", "demanded that the captain of the cutter be handed over"),
    S(
        "CHN/gov/fang-wenjing",
        "She",
        "warned",
        "the patience of 1.4 billion people was running out",
        to='the "separatists"|TWN',
    ),
    G(
        "threaten",
        "She|CHN/gov/fang-wenjing",
        'the "separatists"|TWN',
        "force sovereignty",
        "the patience of 1.4 billion people was running out",
    ),
    N("reject", "Taipei|TWN", "CHN/gov", "justice", "Taipei refused"),
    S(
        "TWN/gov",
        "The Mainland Affairs Council",
        "offered",
        'condolences and 40,000 dollars, "without prejudice to the facts"',
        form="mixed",
        to="the man's family|CHN/public",
    ),
    G(
        "praise",
        "The Mainland Affairs Council|TWN/gov",
        "the man's family|CHN/public",
        "humanitarian",
        "offered the man's family condolences",
    ),
    G("offer", "The Mainland Affairs Council|TWN/gov", "the man's family|CHN/public", "justice", "40,000 dollars"),
    S(
        "TWN/gov",
        "It",
        "asked",
        "to let officials from both sides examine the wreck together",
        to="its counterpart|CHN/gov",
    ),
    G(
        "appeal",
        "It|TWN/gov",
        "its counterpart|CHN/gov",
        "justice negotiations",
        "asked its counterpart to let officials from both sides examine the wreck together",
    ),
    S(
        "TWN/party/kuomintang",
        "The Kuomintang, the largest party in parliament,",
        "blamed",
        "the government for the loss of life",
    ),
    G(
        "accuse",
        "The Kuomintang|TWN/party/kuomintang",
        "the government|TWN/gov",
        "force",
        "blamed the government for the loss of life",
    ),
    S(
        "TWN/party/kuomintang",
        "The Kuomintang, the largest party in parliament,",
        "called for",
        "the coast guard minister to step down",
    ),
    G(
        "demand",
        "The Kuomintang|TWN/party/kuomintang",
        "the coast guard minister|TWN/gov",
        "leadership",
        "called for the coast guard minister to step down",
    ),
    N("agree", "He|TWN/gov", "TWN/party/kuomintang", "leadership", "He did so on Tuesday evening"),
    S("TWN/party", "The ruling party's whip", "accused", "the opposition of doing the work of others"),
    G(
        "accuse",
        "The ruling party's whip|TWN/party",
        "the opposition|TWN/party/kuomintang",
        "relations",
        "accused the opposition of doing the work of others",
    ),
    N(
        "protest",
        "About 200 hoteliers|TWN/business",
        "the county hall in Kinmen|TWN/gov",
        "trade",
        "About 200 hoteliers marched to the county hall in Kinmen",
    ),
    S("TWN/gov", "The magistrate", "promised", "rent relief", to="them|TWN/business"),
    G(
        "promise",
        "The magistrate|TWN/gov",
        "them@1|TWN/business",
        "trade aid",
        "The magistrate promised them rent relief",
    ),
    S("TWN/gov", "he", "regretted", "what had happened", to="Xiamen|CHN/gov"),
    G("concede", "he|TWN/gov", "Xiamen|CHN/gov", "force relations", "in which he regretted what had happened"),
    S("TWN/gov", "he", "asked", "for the boats to sail again", to="Xiamen|CHN/gov"),
    G("appeal", "he|TWN/gov", "Xiamen|CHN/gov", "shipping", "asked for the boats to sail again"),
    S(
        "TWN/president",
        "A presidential aide",
        "criticised",
        'the letter as "a white flag in an envelope"',
        form="mixed",
    ),
    G(
        "accuse",
        "A presidential aide|TWN/president",
        "TWN/gov",
        "relations",
        "A presidential aide criticised the letter",
    ),
    N(
        "cooperate",
        "The United States|USA; the island@1|TWN",
        "",
        "weapons",
        "which sells the island most of its arms",
        time="present",
    ),
    S(
        "USA",
        "The United States, which sells the island most of its arms,",
        "urged",
        "to keep their channels open",
        to="both sides|CHN; both sides|TWN",
    ),
    G(
        "appeal",
        "The United States|USA",
        "both sides@1|CHN; both sides@1|TWN",
        "negotiations",
        "urged both sides to keep their channels open",
    ),
    N(
        "meet",
        "Washington's unofficial envoy|USA/embassy; the foreign minister|TWN/mfa",
        "",
        "relations",
        "Washington's unofficial envoy met the foreign minister on Monday",
    ),
    N(
        "accuse",
        "Beijing|CHN",
        "the American embassy|USA/embassy",
        "sovereignty relations",
        "Beijing protested against that meeting to the American embassy",
    ),
    N("mobilize", "Japan|JPN", "", "troops shipping", "Japan sent a destroyer through the strait the same day"),
    S("JPN", "Tokyo", "described", "the passage as routine"),
    S("PHL; AUS; EU", "The Philippines, Australia and the European Union", "voiced", "concern about the waters"),
    S(
        "HND",
        "Honduras, which dropped Taipei in 2023,",
        "backed",
        "what it called China's right to protect its fishermen",
    ),
    G(
        "praise",
        "Honduras|HND",
        "China's|CHN",
        "force shipping",
        "backed what it called China's right to protect its fishermen",
    ),
    N("sanction", "Honduras|HND", "Taipei@2|TWN", "sovereignty", "which dropped Taipei in 2023"),
    S("PRY", "Paraguay, which has not,", "said", "it stood with a friend"),
    G("praise", "Paraguay|PRY", "a friend|TWN", "relations", "it stood with a friend"),
    N(
        "sanction",
        "Chinese customs|CHN/gov",
        "Kinmen@3|TWN",
        "trade sanctions",
        "Chinese customs on Wednesday added 14 kinds of fish from Kinmen to a list of banned goods",
    ),
    N("mobilize", "CHN/mil", "", "troops", "landing craft at a drill in Fujian province"),
    S("TWN/mod", "The defence ministry in Taipei", "denied", "reservists had been called up"),
    G("deny", "The defence ministry in Taipei|TWN/mod", "", "troops", "denied that reservists had been called up"),
    N("announce", "The defence ministry in Taipei|TWN/mod", "", "weapons", "announced the purchase of 40 sea drones"),
    N(
        "attack",
        "the People's Liberation Army|CHN/mil",
        "Kinmen|TWN",
        "force",
        "Kinmen was shelled by the People's Liberation Army in 1958",
    ),
)

story(
    "mae-sot-border-jet-2022",
    "Mekong Correspondent",
    "2022-07-06",
    """
Thai jets chase intruder as shells fall near border school

MAE SOT, Thailand (MC) - Thailand scrambled two F-16s on Wednesday after a Myanmar fighter crossed into its airspace while bombing ethnic rebels, and told the military government next door not to do so again.

The MiG-29 spent 12 minutes over Phop Phra district, sending pupils running to a trench dug by their teachers, the Thai air force said. Thai troops did not fire.

A spokesman for the air force, Group Captain Pongsak Thammarat, said an explanation had been asked for through the military attache in Yangon. The commander in Naypyitaw apologised by telephone, according to Thai officials. He promised that pilots would be briefed. Myanmar's state media carried neither the call nor the apology. They announced elections for August 2023.

The Karen National Union (KNU), whose base at Ukrithta has been under attack since June 26, put its dead at nine and said it had killed 61 soldiers. It accused the junta of dropping cluster bombs on villagers. The military has denied owning any. It ruled out a truce during the rains.

About 3,000 people waded through the Moei river into Thailand in the past week. Most were sent back within two days, aid workers said, a claim rejected by the governor of Tak. "We have never pushed anyone," he told Thai PBS.

Human Rights Watch urged Bangkok to give them shelter. So did the UN refugee agency, which has been refused access to the river bank. The agency thanked Japan and Norway for tents.

In Bangkok, the opposition Move Forward party demanded that the government close the airspace to all military flights from its neighbour. Foreign ministry officials replied that the two armies were "like brothers", a phrase used by a general in a visit to Naypyitaw last month.

The National Unity Government, formed by deputies whom the generals overthrew in 2021, called for a no-fly zone. It thanked Malaysia for receiving its envoy, and said Indonesia and Singapore ought to follow. Cambodia, this year's chair of the Association of Southeast Asian Nations (ASEAN), warned that its special envoy would not return if death sentences on four activists were carried out.

The United States and Britain, which have sanctioned the makers of aviation fuel that sell to the air force, said more measures would come. Russia built the plane, and China its radar. India, which has sold sonar and shells to the same customer, abstained when the UN Security Council discussed the fighting.

A ceasefire that the KNU signed in 2015 collapsed after the coup. The group has fought for self-rule since 1949. Thailand shot down no aircraft in all that time, but shelled Burmese positions in 2001 after a raid on a village.
""",
    N(
        "mobilize",
        "Thailand@1|THA",
        "a Myanmar fighter|MMR/mil",
        "troops shipping",
        "Thailand scrambled two F-16s on Wednesday",
        "Thai jets chase intruder",
    ),
    N("mobilize", "a Myanmar fighter|MMR/mil", "THA", "troops shipping", "a Myanmar fighter crossed into its airspace"),
    N(
        "attack",
        "a Myanmar fighter|MMR/mil",
        "ethnic rebels|KNU",
        "force",
        "while bombing ethnic rebels",
        "whose base at Ukrithta has been under attack since June 26",
    ),
    S("THA", "Thailand@1", "told", "not to do so again", to="the military government next door|MMR/gov"),
    G(
        "demand",
        "Thailand@1|THA",
        "the military government next door|MMR/gov",
        "shipping sovereignty",
        "told the military government next door not to do so again",
    ),
    S(
        "THA/mil",
        "the Thai air force",
        "said@0",
        "The MiG-29 spent 12 minutes over Phop Phra district, sending pupils running to a trench dug by their teachers",
    ),
    N("attack", "Thai troops|THA/mil", "MMR/mil", "force", "Thai troops did not fire", mod="negated"),
    S(
        "THA/mil/pongsak-thammarat",
        "A spokesman for the air force, Group Captain Pongsak Thammarat,",
        "said",
        "an explanation had been asked for through the military attache in Yangon",
    ),
    G(
        "appeal",
        "THA/mil",
        "MMR/mil",
        "shipping",
        "an explanation had been asked for through the military attache in Yangon",
    ),
    C(
        "THA/mil",
        "the military attache in Yangon|THA/embassy",
        "MMR/mil",
        "an explanation had been asked for through the military attache in Yangon",
    ),
    S("THA?", "Thai officials", "according to", "The commander in Naypyitaw apologised by telephone"),
    G(
        "concede",
        "The commander in Naypyitaw|MMR/mil",
        "THA",
        "shipping",
        "The commander in Naypyitaw apologised by telephone",
    ),
    S("MMR/mil", "He", "promised", "pilots would be briefed"),
    G("promise", "He|MMR/mil", "THA", "shipping", "He promised that pilots would be briefed"),
    N("announce", "They|MMR/gov", "", "leadership", "They announced elections for August 2023"),
    S(
        "KNU",
        "The Karen National Union (KNU), whose base at Ukrithta has been under attack since June 26,",
        "put",
        "its dead at nine",
    ),
    S(
        "KNU",
        "The Karen National Union (KNU), whose base at Ukrithta has been under attack since June 26,",
        "said@3",
        "it had killed 61 soldiers",
    ),
    G("attack", "it|KNU", "MMR/mil", "force", "it had killed 61 soldiers"),
    S("KNU", "It@1", "accused", "the junta of dropping cluster bombs on villagers"),
    G(
        "accuse",
        "It|KNU",
        "the junta|MMR/gov",
        "weapons human_rights",
        "It accused the junta of dropping cluster bombs on villagers",
    ),
    G("attack", "the junta|MMR/gov", "villagers|MMR/public", "force weapons", "dropping cluster bombs on villagers"),
    S("MMR/mil", "The military", "denied", "owning any"),
    G("deny", "The military|MMR/mil", "KNU", "weapons", "The military has denied owning any"),
    N("reject", "It@1|MMR/mil", "", "ceasefire", "It ruled out a truce during the rains"),
    S("?/ngo", "aid workers", "said@3", "Most were sent back within two days"),
    G("coerce", "THA", "Most|MMR/public", "migration humanitarian", "Most were sent back within two days"),
    N(
        "deny",
        "the governor of Tak|THA/gov",
        "aid workers|?/ngo",
        "migration",
        "a claim rejected by the governor of Tak",
    ),
    S(
        "THA/gov",
        "he",
        "told@1",
        '"We have never pushed anyone,"',
        form="direct",
        to="Thai PBS|THA/media/thai-pbs",
        relays="Thai PBS|THA/media/thai-pbs",
    ),
    S("HRW", "Human Rights Watch", "urged", "to give them shelter", to="Bangkok|THA"),
    G(
        "appeal",
        "Human Rights Watch|HRW; the UN refugee agency|UNHCR",
        "Bangkok@0|THA",
        "migration humanitarian",
        "Human Rights Watch urged Bangkok to give them shelter",
        "So did the UN refugee agency",
    ),
    N(
        "reject",
        "THA",
        "the UN refugee agency|UNHCR",
        "migration humanitarian",
        "which has been refused access to the river bank",
    ),
    S("UNHCR", "The agency", "thanked", "Japan and Norway for tents"),
    G("praise", "The agency|UNHCR", "Japan|JPN; Norway|NOR", "aid", "The agency thanked Japan and Norway for tents"),
    S(
        "THA/party/move-forward",
        "the opposition Move Forward party",
        "demanded",
        "the government close the airspace to all military flights from its neighbour",
    ),
    G(
        "demand",
        "the opposition Move Forward party|THA/party/move-forward",
        "the government|THA/gov",
        "shipping",
        "demanded that the government close the airspace to all military flights from its neighbour",
    ),
    S(
        "THA/mfa",
        "Foreign ministry officials",
        "replied",
        'the two armies were "like brothers"',
        form="mixed",
        to="THA/party/move-forward",
    ),
    N(
        "meet",
        "a general|THA/mil; Naypyitaw@1|MMR/mil",
        "",
        "relations",
        "by a general in a visit to Naypyitaw last month",
    ),
    S(
        "NUG",
        "The National Unity Government, formed by deputies whom the generals overthrew in 2021,",
        "called for",
        "a no-fly zone",
    ),
    G("appeal", "The National Unity Government|NUG", "", "force shipping", "called for a no-fly zone"),
    G(
        "coerce",
        "the generals|MMR/mil",
        "deputies|MMR/parliament",
        "leadership",
        "deputies whom the generals overthrew in 2021",
        back=None,
    ),
    S("NUG", "It", "thanked", "Malaysia for receiving its envoy"),
    G("praise", "It@2|NUG", "Malaysia|MYS", "relations", "It thanked Malaysia for receiving its envoy"),
    S("NUG", "It", "said", "Indonesia and Singapore ought to follow"),
    G("appeal", "It|NUG", "Indonesia|IDN; Singapore|SGP", "relations", "Indonesia and Singapore ought to follow"),
    S(
        "KHM",
        "Cambodia, this year's chair of the Association of Southeast Asian Nations (ASEAN),",
        "warned",
        "its special envoy would not return if death sentences on four activists were carried out",
    ),
    G(
        "threaten",
        "Cambodia|KHM",
        "MMR",
        "human_rights negotiations",
        "its special envoy would not return",
        cond="if: if death sentences on four activists were carried out",
    ),
    G("demand", "Cambodia|KHM", "MMR", "human_rights", "if death sentences on four activists were carried out"),
    N(
        "sanction",
        "The United States|USA; Britain|GBR",
        "?/business",
        "sanctions weapons",
        "which have sanctioned the makers of aviation fuel that sell to the air force",
    ),
    S(
        "USA; GBR",
        "The United States and Britain, which have sanctioned the makers of aviation fuel that sell to the air force,",
        "said",
        "more measures would come",
    ),
    G("threaten", "The United States|USA; Britain|GBR", "MMR/mil", "sanctions", "more measures would come"),
    N(
        "cooperate",
        "India|IND; the same customer|MMR/mil",
        "",
        "weapons",
        "which has sold sonar and shells to the same customer",
    ),
    N("sign", "the KNU|KNU", "", "ceasefire", "A ceasefire that the KNU signed in 2015"),
    N("attack", "Thailand|THA", "Burmese|MMR/mil", "force", "shelled Burmese positions in 2001"),
)

story(
    "male-helicopter-crews-2029",
    "Ocean Rim Review",
    "2029-02-08",
    """
Male sets March date for Indian crews to go

The Maldives and India agreed last Friday that the first Indian military personnel would leave the islands by 10 March, ending weeks in which each had told a different story.

Under the agreement, reached by a joint working group in New Delhi, about 80 soldiers who fly and repair two helicopters and a Dornier aircraft are to be replaced by civilians. The Indian foreign ministry spoke of "mutually workable solutions". Male's version, issued an hour earlier, said "all troops".

President Ibrahim Nasheed Waheed came to power in November on a promise to send them home. His office says no foreign soldier will be stationed in the country again, whatever his passport.

The aircraft were a gift, and have carried more than 500 patients from outer atolls since 2025. A boy of 14 died on Gaafu Alifu last month after, his family said, the ministry took 16 hours to clear a flight. The opposition accused the government of letting a child die out of pride. A health ministry official, Aminath Raufa, denied that any request had been held up. "Grief is being used," she said.

Two junior ministers who had mocked India's prime minister in a song were suspended in January. Indian travel firms had begun a boycott of the resorts, and one, based in Delhi, stopped selling flights. A trade body called on its members to take the matter no further. The Maldivian tourism association thanked it, and condemned the song of the two.

China signed 12 accords with the islanders when the president visited Beijing in January, among them one on fishing. It was before his trip to any of the country's traditional partners. Turkey, to which he flew first, has sold drones to the coast guard. The government denies that a defence treaty is being written, and has announced that it will buy an air ambulance.

A Chinese research vessel is due in Male this week for a change of crew. Sri Lanka, which closed its own ports to such ships for a year at New Delhi's urging, turned it away in January. The United States Navy is watching it, an American official said.

Indian officials are uneasy but will not say so in public. "We respect a small neighbour's vote," said a former envoy there, Raghav Menon. "But those who invite guests should ask what the guests are measuring."

The Maldivian parliament, where the opposition has a majority, threatened to impeach Mr Waheed over a decision not to renew a hydrographic survey agreement. His party has asked the Supreme Court to block the motion. Police used pepper spray on deputies who tried to enter the chamber.

India sent paratroopers to the islands in 1988 to put down a coup by Tamil mercenaries. It gave water when the desalination plant burned in 2014, and vaccines in 2021.
""",
    N(
        "agree",
        "The Maldives|MDV; India|IND",
        "",
        "troops",
        "The Maldives and India agreed last Friday that the first Indian military personnel would leave the islands by 10 March",
        "about 80 soldiers who fly and repair two helicopters and a Dornier aircraft are to be replaced by civilians",
        "Male sets March date for Indian crews to go",
        by="2029-03-10: by 10 March",
    ),
    S("IND/mfa", "The Indian foreign ministry", "spoke of", '"mutually workable solutions"', form="direct"),
    S("MDV", "Male's version, issued an hour earlier,", "said", '"all troops"', form="direct"),
    S("MDV/president/ibrahim-nasheed-waheed", "President Ibrahim Nasheed Waheed", "promise", "to send them home"),
    G(
        "promise",
        "President Ibrahim Nasheed Waheed|MDV/president/ibrahim-nasheed-waheed",
        "",
        "troops",
        "on a promise to send them home",
    ),
    S(
        "MDV/president",
        "His office",
        "says",
        "no foreign soldier will be stationed in the country again, whatever his passport",
    ),
    G(
        "reject",
        "His office|MDV/president",
        "",
        "troops sovereignty",
        "no foreign soldier will be stationed in the country again",
        time="present",
    ),
    N(
        "aid",
        "IND",
        "MDV",
        "aid",
        "The aircraft were a gift, and have carried more than 500 patients from outer atolls since 2025",
    ),
    S("MDV/public", "his family", "said@2", "the ministry took 16 hours to clear a flight"),
    G(
        "accuse",
        "his family|MDV/public",
        "the ministry|MDV/gov",
        "humanitarian",
        "the ministry took 16 hours to clear a flight",
    ),
    S("MDV/party", "The opposition", "accused", "the government of letting a child die out of pride"),
    G(
        "accuse",
        "The opposition|MDV/party",
        "the government|MDV/gov",
        "humanitarian",
        "The opposition accused the government of letting a child die out of pride",
    ),
    S("MDV/gov/aminath-raufa", "A health ministry official, Aminath Raufa,", "denied", "any request had been held up"),
    G(
        "deny",
        "A health ministry official|MDV/gov/aminath-raufa",
        "MDV/party; MDV/public",
        "humanitarian",
        "denied that any request had been held up",
    ),
    S("MDV/gov/aminath-raufa", "she", "said@2", '"Grief is being used,"', form="direct"),
    G("accuse", "she|MDV/gov/aminath-raufa", "MDV/party", "information", "Grief is being used"),
    N(
        "accuse",
        "Two junior ministers|MDV/gov",
        "India's prime minister|IND/pm",
        "relations",
        "who had mocked India's prime minister in a song",
    ),
    N("sanction", "MDV/gov", "Two junior ministers|MDV/gov", "relations", "were suspended in January"),
    N(
        "protest",
        "Indian travel firms|IND/business",
        "MDV",
        "trade relations",
        "Indian travel firms had begun a boycott of the resorts",
    ),
    N("sanction", "one@1|IND/business", "MDV", "trade", "stopped selling flights"),
    S("IND/business", "A trade body", "called on", "to take the matter no further", to="its members|IND/business"),
    G(
        "appeal",
        "A trade body|IND/business",
        "its members|IND/business",
        "trade",
        "called on its members to take the matter no further",
    ),
    S("MDV/business", "The Maldivian tourism association", "thanked", "it@0"),
    G(
        "praise",
        "The Maldivian tourism association|MDV/business",
        "A trade body|IND/business",
        "trade",
        "The Maldivian tourism association thanked it",
    ),
    S("MDV/business", "The Maldivian tourism association", "condemned", "the song of the two"),
    G(
        "accuse",
        "The Maldivian tourism association|MDV/business",
        "the two|MDV/gov",
        "relations",
        "condemned the song of the two",
    ),
    N("sign", "China|CHN; the islanders|MDV", "", "relations", "China signed 12 accords with the islanders"),
    N(
        "meet",
        "the president|MDV/president/ibrahim-nasheed-waheed; Beijing|CHN",
        "",
        "relations",
        "the president visited Beijing in January",
    ),
    N("meet", "Turkey|TUR; he|MDV/president/ibrahim-nasheed-waheed", "", "relations", "to which he flew first"),
    N("cooperate", "Turkey|TUR; the coast guard|MDV/gov", "", "weapons", "has sold drones to the coast guard"),
    S("MDV/gov", "The government", "denies", "a defence treaty is being written"),
    G(
        "deny",
        "The government|MDV/gov",
        "",
        "alliances",
        "The government denies that a defence treaty is being written",
        time="present",
    ),
    S("MDV/gov", "The government", "announced", "it will buy an air ambulance"),
    G("announce", "The government|MDV/gov", "", "humanitarian", "has announced that it will buy an air ambulance"),
    N(
        "mobilize",
        "A Chinese research vessel|CHN",
        "",
        "shipping",
        "A Chinese research vessel is due in Male this week for a change of crew",
        time="future",
    ),
    N("sanction", "Sri Lanka|LKA", "CHN", "shipping", "which closed its own ports to such ships for a year"),
    N("appeal", "New Delhi's|IND", "Sri Lanka|LKA", "shipping", "at New Delhi's urging"),
    N("reject", "Sri Lanka|LKA", "CHN", "shipping", "turned it away in January"),
    S("USA?", "an American official", "said@3", "The United States Navy is watching it"),
    S(
        "IND//raghav-menon",
        "a former envoy there, Raghav Menon",
        "said@4",
        '"We respect a small neighbour\'s vote,"',
        '"But those who invite guests should ask what the guests are measuring."',
        form="direct",
    ),
    S(
        "MDV/parliament",
        "The Maldivian parliament, where the opposition has a majority,",
        "threatened",
        "to impeach Mr Waheed over a decision not to renew a hydrographic survey agreement",
    ),
    G(
        "threaten",
        "The Maldivian parliament|MDV/parliament",
        "Mr Waheed|MDV/president/ibrahim-nasheed-waheed",
        "leadership",
        "threatened to impeach Mr Waheed",
    ),
    N(
        "reject",
        "Mr Waheed|MDV/president/ibrahim-nasheed-waheed",
        "IND",
        "alliances",
        "a decision not to renew a hydrographic survey agreement",
    ),
    S("MDV/party", "His party", "asked", "to block the motion", to="the Supreme Court|MDV/court"),
    G(
        "appeal",
        "His party|MDV/party",
        "the Supreme Court|MDV/court",
        "leadership justice",
        "His party has asked the Supreme Court to block the motion",
    ),
    N(
        "attack",
        "Police|MDV/gov",
        "deputies|MDV/parliament",
        "force leadership",
        "Police used pepper spray on deputies who tried to enter the chamber",
    ),
    N(
        "attack",
        "India|IND/mil",
        "Tamil mercenaries|?",
        "force",
        "India sent paratroopers to the islands in 1988 to put down a coup by Tamil mercenaries",
    ),
    N("aid", "It|IND", "MDV", "aid", "It gave water when the desalination plant burned in 2014, and vaccines in 2021"),
)

story(
    "suva-high-commissioner-2008",
    "Tasman Post",
    "2008-01-23",
    """
Fiji throws out New Zealand envoy, tells Canberra it may be next

Caroline Beddoes, SUVA

Fiji's military-led government expelled New Zealand's high commissioner on Tuesday for what it called "persistent interference", and gave him until Friday to leave.

The interim foreign minister, Ratu Josefa Vakalala, said the envoy had met with judges and with chiefs who were plotting to bring the old cabinet back. "Whoever else is doing so will be on the following aeroplane," he told Radio Fiji. Australian diplomats were seen with the same chiefs in December.

Wellington denied that its man had done anything but his job. The prime minister's office recalled its military adviser from Suva, cancelled a scholarship scheme for 60 students, and extended a travel ban to the families of all officers above the rank of major. It said ordinary Fijians would not be made to suffer.

A ban of the same kind by Australia was to expire in March. It will now run on until an election is held, the foreign minister in Canberra announced.

The regime promised the European Union in Brussels last year that it would hold one by the first quarter of 2009, after the bloc froze 60 million euros for sugar farmers. On Monday the army commander, who seized power in December 2006, said the date depended on a census. The EU's ambassador, who covers 14 states from his office in the Fijian capital, expressed deep disappointment.

"It was not a wish, it was an undertaking," he said.

The Commonwealth, which suspended the country from its councils after the coup, appealed for the expulsion to be reversed. Samoa's prime minister, often the bluntest voice in the region, condemned his neighbours in uniform as bullies. Tonga, Kiribati and Tuvalu, all of whose ships depend on the port of Suva, kept quiet. The Papua New Guinean chair of the Melanesian group offered to mediate, and was thanked by the commander but told there was nothing to mediate. In Nadi the officer ruled out any change to his cabinet, and said he would stay away from the leaders' summit in Niue.

China renewed a soft loan for rural roads the same week. India, where a Fijian trade delegation is looking for rice, said the matter was internal. The United States cut military aid in 2006 but still trains Fijian soldiers for United Nations work in Iraq.

Inside the country, the ousted premier, who has been confined to his home island, called on the Great Council of Chiefs to name a neutral cabinet. Police charged a newspaper publisher, an Australian, with sedition. The Fiji Times said it would go on printing. The navy has moved a gunboat to Lautoka, where the mills are. Trade unions threatened to close the sugar mills unless a pay cut of five percent is reversed.

The islands had coups in 1987 (two) and 2000. They became independent of Britain in 1970.
""",
    N(
        "sanction",
        "Fiji's military-led government|FJI/gov",
        "New Zealand's high commissioner|NZL/embassy",
        "relations sovereignty",
        "Fiji's military-led government expelled New Zealand's high commissioner on Tuesday",
        "Fiji throws out New Zealand envoy",
    ),
    S("FJI/gov", "it@2", "called", '"persistent interference"', form="direct"),
    G(
        "accuse",
        "it|FJI/gov",
        "NZL/embassy",
        "sovereignty",
        'for what it called "persistent interference"',
        "the envoy had met with judges and with chiefs who were plotting to bring the old cabinet back",
    ),
    N(
        "demand",
        "Fiji's military-led government|FJI/gov",
        "him|NZL/embassy",
        "relations",
        "gave him until Friday to leave",
        by="2008-01-25: until Friday",
    ),
    S(
        "FJI/mfa/josefa-vakalala",
        "The interim foreign minister, Ratu Josefa Vakalala,",
        "said",
        "the envoy had met with judges and with chiefs who were plotting to bring the old cabinet back",
    ),
    S(
        "FJI/mfa/josefa-vakalala",
        "he@0",
        "told@0",
        '"Whoever else is doing so will be on the following aeroplane,"',
        form="direct",
        to="Radio Fiji|FJI/media/radio-fiji",
        relays="Radio Fiji|FJI/media/radio-fiji",
    ),
    G(
        "threaten",
        "he@0|FJI/mfa/josefa-vakalala",
        "Australian diplomats|AUS/embassy",
        "relations",
        "Whoever else is doing so will be on the following aeroplane",
        "tells Canberra it may be next",
    ),
    N(
        "meet",
        "Australian diplomats|AUS/embassy; the same chiefs|FJI/public",
        "",
        "sovereignty",
        "Australian diplomats were seen with the same chiefs in December",
    ),
    S("NZL", "Wellington", "denied", "its man had done anything but his job"),
    G(
        "deny",
        "Wellington|NZL",
        "FJI/mfa/josefa-vakalala",
        "sovereignty",
        "Wellington denied that its man had done anything but his job",
    ),
    N(
        "sanction",
        "The prime minister's office|NZL/pm",
        "Suva|FJI",
        "relations",
        "recalled its military adviser from Suva",
    ),
    N(
        "sanction",
        "The prime minister's office|NZL/pm",
        "FJI/public",
        "aid",
        "cancelled a scholarship scheme for 60 students",
    ),
    N(
        "sanction",
        "The prime minister's office|NZL/pm",
        "all officers above the rank of major|FJI/mil",
        "sanctions",
        "extended a travel ban to the families of all officers above the rank of major",
    ),
    S("NZL/pm", "It@1", "said", "ordinary Fijians would not be made to suffer"),
    G(
        "promise",
        "It|NZL/pm",
        "ordinary Fijians|FJI/public",
        "sanctions",
        "ordinary Fijians would not be made to suffer",
    ),
    S("AUS/mfa", "the foreign minister in Canberra", "announced", "It will now run on until an election is held"),
    G("sanction", "AUS", "FJI/mil", "sanctions", "It will now run on", cond="until: until an election is held"),
    G("demand", "the foreign minister in Canberra|AUS/mfa", "FJI/gov", "leadership", "an election is held"),
    S(
        "FJI/gov",
        "The regime",
        "promised",
        "it would hold one by the first quarter of 2009",
        to="the European Union|EU",
    ),
    G(
        "promise",
        "The regime|FJI/gov",
        "the European Union|EU",
        "leadership",
        "it would hold one by the first quarter of 2009",
        by="2009-03-31: by the first quarter of 2009",
    ),
    N(
        "sanction",
        "the bloc|EU",
        "sugar farmers|FJI",
        "aid sanctions",
        "the bloc froze 60 million euros for sugar farmers",
    ),
    S(
        "FJI/mil",
        "the army commander, who seized power in December 2006,",
        "said@3",
        "the date depended on a census",
        date="2008-01-21",
    ),
    N(
        "coerce",
        "the army commander|FJI/mil",
        "the old cabinet|FJI/gov",
        "leadership",
        "who seized power in December 2006",
    ),
    N(
        "accuse",
        "The EU's ambassador|EU",
        "FJI/gov",
        "leadership",
        "expressed deep disappointment",
        "It was not a wish, it was an undertaking",
    ),
    S("EU", "he@1", "said@3", '"It was not a wish, it was an undertaking,"', form="direct"),
    S(
        "COMMONWEALTH",
        "The Commonwealth, which suspended the country from its councils after the coup,",
        "appealed",
        "for the expulsion to be reversed",
    ),
    G("appeal", "The Commonwealth|COMMONWEALTH", "FJI/gov", "relations", "appealed for the expulsion to be reversed"),
    N(
        "sanction",
        "The Commonwealth|COMMONWEALTH",
        "the country@0|FJI",
        "leadership relations",
        "which suspended the country from its councils after the coup",
    ),
    S(
        "WSM/pm",
        "Samoa's prime minister, often the bluntest voice in the region,",
        "condemned",
        "his neighbours in uniform as bullies",
    ),
    G(
        "accuse",
        "Samoa's prime minister|WSM/pm",
        "his neighbours in uniform|FJI/mil",
        "relations leadership",
        "condemned his neighbours in uniform as bullies",
    ),
    S("PNG", "The Papua New Guinean chair of the Melanesian group", "offered", "to mediate@0"),
    G(
        "offer",
        "The Papua New Guinean chair of the Melanesian group|PNG",
        "FJI; NZL",
        "negotiations",
        "The Papua New Guinean chair of the Melanesian group offered to mediate",
    ),
    N(
        "praise",
        "the commander|FJI/mil",
        "The Papua New Guinean chair of the Melanesian group|PNG",
        "negotiations",
        "was thanked by the commander",
    ),
    S(
        "FJI/mil",
        "the commander",
        "told",
        "there was nothing to mediate",
        to="The Papua New Guinean chair of the Melanesian group|PNG",
    ),
    G(
        "reject",
        "the commander|FJI/mil",
        "The Papua New Guinean chair of the Melanesian group|PNG",
        "negotiations",
        "told there was nothing to mediate",
    ),
    N("reject", "the officer|FJI/mil", "", "leadership", "the officer ruled out any change to his cabinet"),
    S("FJI/mil", "the officer", "said@5", "he would stay away from the leaders' summit in Niue"),
    G("reject", "he@2|FJI/mil", "", "relations", "he would stay away from the leaders' summit in Niue"),
    N("aid", "China|CHN", "FJI", "aid", "China renewed a soft loan for rural roads the same week"),
    S("IND", "India, where a Fijian trade delegation is looking for rice,", "said", "the matter was internal"),
    N("sanction", "The United States|USA", "FJI/mil", "aid weapons", "The United States cut military aid in 2006"),
    N(
        "aid",
        "The United States|USA",
        "Fijian soldiers|FJI/mil",
        "troops",
        "still trains Fijian soldiers for United Nations work in Iraq",
        time="present",
    ),
    S(
        "FJI?",
        "the ousted premier, who has been confined to his home island,",
        "called on",
        "to name a neutral cabinet",
        to="the Great Council of Chiefs|FJI/gov",
    ),
    G(
        "appeal",
        "the ousted premier|FJI?",
        "the Great Council of Chiefs|FJI/gov",
        "leadership",
        "called on the Great Council of Chiefs to name a neutral cabinet",
    ),
    N(
        "coerce",
        "FJI/gov",
        "the ousted premier|FJI?",
        "leadership human_rights",
        "who has been confined to his home island",
    ),
    N(
        "coerce",
        "Police|FJI/gov",
        "an Australian|FJI/media",
        "information human_rights",
        "Police charged a newspaper publisher, an Australian, with sedition",
    ),
    S("FJI/media/fiji-times", "The Fiji Times", "said", "it would go on printing"),
    G("reject", "it@4|FJI/media/fiji-times", "FJI/gov", "information", "it would go on printing"),
    N("mobilize", "The navy|FJI/mil", "", "troops", "The navy has moved a gunboat to Lautoka"),
    S("FJI/ngo", "Trade unions", "threatened", "to close the sugar mills unless a pay cut of five percent is reversed"),
    G(
        "threaten",
        "Trade unions|FJI/ngo",
        "FJI/gov",
        "other",
        "Trade unions threatened to close the sugar mills",
        cond="unless: unless a pay cut of five percent is reversed",
    ),
    G("demand", "Trade unions|FJI/ngo", "FJI/gov", "other", "a pay cut of five percent is reversed"),
)

story(
    "fonseca-gulf-patrol-2013",
    "Istmo Press Agency",
    "2013-10-16",
    """
Tegucigalpa lifts flag on islet again; San Salvador files fourth note

AMAPALA, Honduras, Oct. 16 (IPA) - Honduran soldiers hoisted a flag on a scrap of rock in the Gulf of Fonseca on Tuesday, the second time in a month, drawing a protest from El Salvador, which says the islet is its own.

The rock, known as Conejo, measures less than one hectare and lies 600 metres off Honduras. Nobody lives on it.

"It is ours, it was ours and nobody will take it from us," said the head of the Honduran armed forces, General Rodrigo Pavon Zelaya, who arrived by helicopter with reporters and a priest.

The Salvadoran foreign ministry delivered a note to its neighbour's ambassador, its fourth since August. It asked for the flag and the 18 soldiers to be removed before the month is over. In the same hour the navy put to sea two patrol boats. They returned at dusk. A ministry source said both had been at anchor the whole day.

Honduras answered with a complaint of its own: a launch from La Union had fired on crab fishermen near Tigre island, wounding a boy of 15. The mayor of La Union called that a fairy tale. He accused the Nicaraguans, who share the gulf, of having driven the crabbers north by cutting their nets.

Managua kept out of the quarrel but warned that it would not allow any vessel to block the channel to the open sea. It began patrols with a new vessel. Costa Rica, which is fighting Nicaragua at the World Court in The Hague over another river mouth, offered the services of its cartographers. The two neighbours did not reply.

The United States embassy, whose Joint Task Force Bravo flies from the Honduran base at Soto Cano, said it had no position. The US ambassador to El Salvador, in a separate interview, urged both presidents to meet. They will do so on 29 October in Managua, their host's spokeswoman announced late on Tuesday, adding that no flags would be needed.

The Organization of American States named a Chilean jurist to help, at the request of only one of the two. The other, San Salvador, accepted him on Wednesday.

Lawmakers of the right-wing Arena party had called on their president to send the case back to the International Court of Justice. The government has ruled that out on grounds of cost. Arena accused it of giving away the fatherland by neglect. Fishermen on both sides demanded diesel subsidies, more police and an end to the speeches.

Honduran congressmen voted to buy six Super Tucano planes from Brazil. Taiwan, which has embassies in all three capitals, promised a dock to each.

The World Court awarded most of the disputed land border to Honduras in 1992, and the gulf to the three states together. The two fought a war of a hundred hours in 1969, in which Salvadoran troops took Nueva Ocotepeque and some 3,000 people died.
""",
    N(
        "coerce",
        "Honduran soldiers|HND/mil",
        "El Salvador@0|SLV",
        "territory",
        "Honduran soldiers hoisted a flag on a scrap of rock in the Gulf of Fonseca on Tuesday",
        "Tegucigalpa lifts flag on islet again",
    ),
    N(
        "accuse",
        "El Salvador@0|SLV",
        "HND",
        "territory",
        "drawing a protest from El Salvador",
        "The Salvadoran foreign ministry delivered a note to its neighbour's ambassador",
        "San Salvador files fourth note",
    ),
    S("SLV", "El Salvador", "says", "the islet is its own"),
    S(
        "HND/mil/rodrigo-pavon-zelaya",
        "the head of the Honduran armed forces, General Rodrigo Pavon Zelaya, who arrived by helicopter with reporters and a priest",
        "said",
        '"It is ours, it was ours and nobody will take it from us,"',
        form="direct",
    ),
    G(
        "reject",
        "the head of the Honduran armed forces|HND/mil/rodrigo-pavon-zelaya",
        "SLV",
        "territory",
        "It is ours, it was ours and nobody will take it from us",
    ),
    S("SLV/mfa", "It@1", "asked", "for the flag and the 18 soldiers to be removed before the month is over"),
    G(
        "appeal",
        "It|SLV/mfa",
        "its neighbour's ambassador|HND/embassy",
        "territory troops",
        "It asked for the flag and the 18 soldiers to be removed",
        by="2013-10-31: before the month is over",
    ),
    N("mobilize", "the navy|SLV/mil", "", "troops", "the navy put to sea two patrol boats"),
    N("retreat", "They|SLV/mil", "", "troops", "They returned at dusk"),
    S("SLV?", "A ministry source", "said", "both had been at anchor the whole day"),
    S(
        "HND",
        "Honduras",
        "complaint",
        "a launch from La Union had fired on crab fishermen near Tigre island, wounding a boy of 15",
    ),
    G("accuse", "Honduras|HND", "SLV", "force", "Honduras answered with a complaint of its own"),
    G(
        "attack",
        "a launch from La Union|SLV",
        "crab fishermen|HND/public",
        "force",
        "a launch from La Union had fired on crab fishermen near Tigre island, wounding a boy of 15",
    ),
    S("SLV/gov", "The mayor of La Union", "called", "that a fairy tale"),
    G("deny", "The mayor of La Union|SLV/gov", "HND", "force", "The mayor of La Union called that a fairy tale"),
    S(
        "SLV/gov",
        "He",
        "accused",
        "the Nicaraguans, who share the gulf, of having driven the crabbers north by cutting their nets",
    ),
    G(
        "accuse",
        "He|SLV/gov",
        "the Nicaraguans|NIC",
        "shipping",
        "He accused the Nicaraguans, who share the gulf, of having driven the crabbers north",
    ),
    G(
        "coerce",
        "the Nicaraguans|NIC",
        "the crabbers|HND/public",
        "shipping",
        "driven the crabbers north by cutting their nets",
    ),
    S("NIC", "Managua", "warned", "it would not allow any vessel to block the channel to the open sea"),
    G("reject", "Managua|NIC", "", "shipping", "it would not allow any vessel to block the channel to the open sea"),
    N("mobilize", "It@2|NIC", "", "troops shipping", "It began patrols with a new vessel"),
    N(
        "accuse",
        "Costa Rica|CRI",
        "Nicaragua|NIC",
        "territory justice",
        "which is fighting Nicaragua at the World Court in The Hague over another river mouth",
        time="present",
    ),
    S(
        "CRI",
        "Costa Rica, which is fighting Nicaragua at the World Court in The Hague over another river mouth,",
        "offered",
        "the services of its cartographers",
    ),
    G(
        "offer",
        "Costa Rica|CRI",
        "The two neighbours|HND; The two neighbours|SLV",
        "territory",
        "offered the services of its cartographers",
    ),
    N(
        "agree",
        "The two neighbours|HND; The two neighbours|SLV",
        "CRI",
        "territory",
        "The two neighbours did not reply",
        mod="negated",
    ),
    S(
        "USA/embassy",
        "The United States embassy, whose Joint Task Force Bravo flies from the Honduran base at Soto Cano,",
        "said",
        "it had no position",
    ),
    S(
        "USA/embassy",
        "The US ambassador to El Salvador",
        "urged",
        "to meet",
        to="both presidents|HND/president; both presidents|SLV/president",
    ),
    G(
        "appeal",
        "The US ambassador to El Salvador|USA/embassy",
        "both presidents|HND/president; both presidents|SLV/president",
        "negotiations",
        "urged both presidents to meet",
    ),
    S(
        "NIC/president",
        "their host's spokeswoman",
        "announced",
        "They will do so on 29 October in Managua",
        date="2013-10-15",
    ),
    G(
        "meet",
        "They@1|HND/president; They@1|SLV/president",
        "",
        "negotiations",
        "They will do so on 29 October in Managua",
        time="future",
    ),
    S("NIC/president", "their host's spokeswoman", "adding", "no flags would be needed"),
    N(
        "announce",
        "The Organization of American States|OAS",
        "the two|HND; the two|SLV",
        "negotiations",
        "The Organization of American States named a Chilean jurist to help",
    ),
    N(
        "appeal",
        "only one of the two|HND",
        "The Organization of American States|OAS",
        "negotiations",
        "at the request of only one of the two",
    ),
    N("agree", "San Salvador|SLV", "OAS", "negotiations", "accepted him on Wednesday"),
    S(
        "SLV/party/arena",
        "Lawmakers of the right-wing Arena party",
        "called on",
        "to send the case back to the International Court of Justice",
        to="their president|SLV/president",
    ),
    G(
        "appeal",
        "Lawmakers of the right-wing Arena party|SLV/party/arena",
        "their president|SLV/president",
        "justice territory",
        "had called on their president to send the case back to the International Court of Justice",
    ),
    N(
        "reject",
        "The government|SLV/gov",
        "Lawmakers of the right-wing Arena party|SLV/party/arena",
        "justice",
        "The government has ruled that out on grounds of cost",
    ),
    S("SLV/party/arena", "Arena", "accused", "it of giving away the fatherland by neglect"),
    G(
        "accuse",
        "Arena@1|SLV/party/arena",
        "it@5|SLV/gov",
        "territory",
        "Arena accused it of giving away the fatherland by neglect",
    ),
    S(
        "HND/public; SLV/public",
        "Fishermen on both sides",
        "demanded",
        "diesel subsidies, more police and an end to the speeches",
    ),
    G(
        "demand",
        "Fishermen on both sides|HND/public; Fishermen on both sides|SLV/public",
        "HND/gov; SLV/gov",
        "aid other",
        "Fishermen on both sides demanded diesel subsidies, more police and an end to the speeches",
    ),
    N(
        "announce",
        "Honduran congressmen|HND/parliament",
        "",
        "weapons",
        "Honduran congressmen voted to buy six Super Tucano planes from Brazil",
    ),
    S("TWN", "Taiwan, which has embassies in all three capitals,", "promised", "a dock to each"),
    G("promise", "Taiwan|TWN", "each|HND; each|SLV; each|NIC", "aid", "promised a dock to each"),
    N("attack", "The two|HND; The two|SLV", "HND; SLV", "force", "The two fought a war of a hundred hours in 1969"),
    N("attack", "Salvadoran troops|SLV/mil", "HND", "force territory", "Salvadoran troops took Nueva Ocotepeque"),
)

story(
    "manas-airbase-vote-2011",
    "Steppe News Service",
    "2011-11-18",
    """
Bishkek deputies vote to shut US base; Washington has four months

BISHKEK. The parliament of Kyrgyzstan voted by 71 to one on Thursday to close the American air base at Manas, through which 15,000 soldiers pass each month on their way to and from Afghanistan.

The president signed the bill on Friday. Once a note is handed over, the tenants will have 120 days to pack.

The decision was first made known in Moscow this month, hours after Russia offered the small republic a loan of one billion dollars, a gift of 90 million and the cancellation of a debt. Both governments have denied that one thing was paid for with the other. "We asked the guests for years to raise the rent, and they did not hear us," government spokesman Aibek Sultanbekov said in an interview with this agency.

In 2006 a serviceman shot dead a Kyrgyz lorry driver at the gate. The United States flew him home and declined to hand him over. The driver's widow, who is of Russian descent, was offered 1,000 dollars in compensation. She turned it down.

The Pentagon said it would like to stay and was looking at the price. "No base is irreplaceable," its press secretary said. American officials have sounded out Uzbekistan, which threw them out in 2005 after they criticised the shooting of demonstrators at Andijan. Tashkent has not replied. Tajikistan agreed to let through trucks with goods other than arms.

Russia's deputy foreign minister promised that transit by rail for NATO cargo would be allowed as well, "without any link to Manas". The alliance thanked him. Its secretary-general regretted the vote. France and Spain, which keep tankers and a company of soldiers at the same airfield, were told that their contracts were void too. Spain said it would go without complaint.

The only member to vote against, Social Democrat Bakyt Toktosunov, accused his colleagues of selling the country twice. His party called for demonstrations, and about 70 people gathered on Ala-Too square on Friday. They were dispersed. Forty were fined. The interior ministry announced a ban on rallies until Nowruz. Human Rights Watch condemned the arrests and asked the Organization for Security and Co-operation in Europe, which has an office next door, to protest.

China, whose border is 300 kilometres from the runway, welcomed the decision of its neighbour without naming the Americans. Kazakhstan, where a similar request was made in 2001 and refused, said nothing. Iran praised "the nations of the region".

Russia has an air base of its own at Kant, half an hour away, and pays no rent. Moscow denied reports that its troops would move into the empty hangars. The Collective Security Treaty Organization announced a rapid force of 15,000 men this month. Uzbekistan refused to sign.
""",
    N(
        "sanction",
        "The parliament of Kyrgyzstan|KGZ/parliament",
        "the American air base at Manas|USA/mil",
        "troops alliances",
        "voted by 71 to one on Thursday to close the American air base at Manas",
        "Bishkek deputies vote to shut US base",
    ),
    N("sign", "The president|KGZ/president", "USA", "troops", "The president signed the bill on Friday"),
    N(
        "demand",
        "KGZ",
        "the tenants|USA/mil",
        "troops",
        "the tenants will have 120 days to pack",
        "Washington has four months",
        cond="after: Once a note is handed over",
        time="future",
    ),
    N(
        "offer",
        "Russia|RUS",
        "the small republic|KGZ",
        "aid",
        "Russia offered the small republic a loan of one billion dollars, a gift of 90 million and the cancellation of a debt",
    ),
    S("KGZ/gov; RUS/gov", "Both governments", "denied", "one thing was paid for with the other"),
    G(
        "deny",
        "Both governments|KGZ/gov; Both governments|RUS/gov",
        "",
        "troops aid",
        "Both governments have denied that one thing was paid for with the other",
    ),
    S(
        "KGZ/gov/aibek-sultanbekov",
        "government spokesman Aibek Sultanbekov",
        "said@0",
        '"We asked the guests for years to raise the rent, and they did not hear us,"',
        form="direct",
        to="this agency|KGZ/media/steppe-news-service",
    ),
    G("appeal", "We|KGZ/gov", "the guests|USA", "trade troops", "We asked the guests for years to raise the rent"),
    G(
        "accuse",
        "government spokesman Aibek Sultanbekov|KGZ/gov/aibek-sultanbekov",
        "they@0|USA",
        "trade troops",
        "they did not hear us",
    ),
    N(
        "attack",
        "a serviceman|USA/mil",
        "a Kyrgyz lorry driver|KGZ/public",
        "force",
        "a serviceman shot dead a Kyrgyz lorry driver at the gate",
    ),
    N("reject", "The United States|USA", "KGZ", "justice", "declined to hand him over"),
    N("offer", "USA", "The driver's widow|KGZ/public", "justice", "was offered 1,000 dollars in compensation"),
    N("reject", "She|KGZ/public", "USA", "justice", "She turned it down"),
    S("USA/defense", "The Pentagon", "said", "it would like to stay and was looking at the price"),
    G("announce", "The Pentagon|USA/defense", "KGZ", "troops", "it would like to stay and was looking at the price"),
    S("USA/defense", "its press secretary", "said@2", '"No base is irreplaceable,"', form="direct"),
    N(
        "appeal",
        "American officials|USA",
        "Uzbekistan@0|UZB",
        "troops alliances",
        "American officials have sounded out Uzbekistan",
    ),
    N("sanction", "Uzbekistan|UZB", "them|USA", "troops", "which threw them out in 2005"),
    N(
        "accuse",
        "they@1|USA",
        "Tashkent|UZB",
        "human_rights",
        "after they criticised the shooting of demonstrators at Andijan",
    ),
    N("attack", "UZB", "demonstrators|UZB/public", "force human_rights", "the shooting of demonstrators at Andijan"),
    N("agree", "Tashkent|UZB", "USA", "troops", "Tashkent has not replied", mod="negated"),
    N(
        "agree",
        "Tajikistan|TJK",
        "USA",
        "shipping",
        "Tajikistan agreed to let through trucks with goods other than arms",
    ),
    S(
        "RUS/mfa",
        "Russia's deputy foreign minister",
        "promised",
        'transit by rail for NATO cargo would be allowed as well, "without any link to Manas"',
        form="mixed",
    ),
    G(
        "promise",
        "Russia's deputy foreign minister|RUS/mfa",
        "NATO|NATO",
        "shipping",
        "transit by rail for NATO cargo would be allowed as well",
    ),
    N("praise", "The alliance|NATO", "him@2|RUS/mfa", "shipping", "The alliance thanked him"),
    S("NATO", "Its secretary-general", "regretted", "the vote"),
    S("KGZ", "", "told", "their contracts were void too", to="France|FRA; Spain|ESP"),
    G("sanction", "KGZ", "France|FRA; Spain|ESP", "troops", "were told that their contracts were void too"),
    S("ESP", "Spain", "said", "it would go without complaint"),
    G("agree", "Spain|ESP", "KGZ", "troops", "it would go without complaint"),
    S(
        "KGZ/parliament/bakyt-toktosunov",
        "The only member to vote against, Social Democrat Bakyt Toktosunov,",
        "accused",
        "his colleagues of selling the country twice",
    ),
    G(
        "accuse",
        "Social Democrat Bakyt Toktosunov|KGZ/parliament/bakyt-toktosunov",
        "his colleagues|KGZ/parliament",
        "troops",
        "accused his colleagues of selling the country twice",
    ),
    N("appeal", "His party|KGZ/party", "KGZ/public", "troops", "His party called for demonstrations"),
    N(
        "protest",
        "about 70 people|KGZ/public",
        "KGZ/parliament",
        "troops",
        "about 70 people gathered on Ala-Too square on Friday",
    ),
    N("coerce", "KGZ/gov", "They|KGZ/public", "human_rights", "They were dispersed. Forty were fined"),
    N(
        "coerce",
        "The interior ministry|KGZ/gov",
        "",
        "human_rights",
        "announced a ban on rallies",
        cond="until: until Nowruz",
    ),
    S("HRW", "Human Rights Watch", "condemned", "the arrests"),
    G("accuse", "Human Rights Watch|HRW", "KGZ/gov", "human_rights", "Human Rights Watch condemned the arrests"),
    S(
        "HRW",
        "Human Rights Watch",
        "asked",
        "to protest",
        to="the Organization for Security and Co-operation in Europe|OSCE",
    ),
    G(
        "appeal",
        "Human Rights Watch|HRW",
        "the Organization for Security and Co-operation in Europe|OSCE",
        "human_rights",
        "asked the Organization for Security and Co-operation in Europe, which has an office next door, to protest",
    ),
    S("CHN", "China, whose border is 300 kilometres from the runway,", "welcomed", "the decision of its neighbour"),
    G("praise", "China|CHN", "its neighbour|KGZ", "troops", "welcomed the decision of its neighbour"),
    N("reject", "Kazakhstan|KAZ", "USA", "troops", "where a similar request was made in 2001 and refused"),
    N("appeal", "USA", "Kazakhstan|KAZ", "troops", "where a similar request was made in 2001"),
    S("IRN", "Iran", "praised", '"the nations of the region"', form="direct"),
    G(
        "praise",
        "Iran|IRN",
        '"the nations of the region"|CENTRAL-ASIA',
        "sovereignty",
        'Iran praised "the nations of the region"',
    ),
    S("RUS", "Moscow", "denied", "reports that its troops would move into the empty hangars"),
    G("deny", "Moscow|RUS", "", "troops", "Moscow denied reports that its troops would move into the empty hangars"),
    S("?", "", "reports", "its troops would move into the empty hangars", up=1),
    N(
        "announce",
        "The Collective Security Treaty Organization|CSTO",
        "",
        "troops alliances",
        "The Collective Security Treaty Organization announced a rapid force of 15,000 men",
    ),
    N("reject", "Uzbekistan@1|UZB", "CSTO", "alliances", "Uzbekistan refused to sign"),
)

story(
    "quito-bogota-camp-raid-2009",
    "Radio Equinoccial, English service",
    "2009-04-15",
    """
Ecuador keeps border army in place as Bogota refuses second apology

QUITO - Ecuador will not restore relations with Colombia until it has been given the computer files seized in a raid on a rebel camp on its soil, the government said on Tuesday, rejecting a plea by the Carter Center to set a date.

"An apology was owed and half of one was paid," Interior Minister Galo Izurieta told a meeting of mayors in Lago Agrio, 20 kilometres from the frontier.

Four Ecuadoreans and 11 guerrillas of the Revolutionary Armed Forces of Colombia (FARC) died when the camp at Rio Limon was bombed in February by planes that had taken off from Tres Esquinas. The United States denied that its radar at Manta had guided them. Police in Quito have questioned the American drug attache about it. He was asked to leave the country last week, as was his deputy.

Colombia's acting defence minister, Martha Lucia Osorio, said on Wednesday that there would be no second apology. She blamed neglect. "Camps do not grow overnight," she said at a barracks in Cali. Her government has handed the files to Interpol in Lyon and regards the matter as closed. Interpol confirmed the receipt but not the contents.

Brazil and Chile, in whose capitals the two foreign ministers had been due to shake hands this month, offered new dates. Both were declined. Venezuela, which moved ten battalions to its own frontier in solidarity, pulled back the last of them on Sunday without a word. It has also resumed imports of chicken, cars and milk from the country it had called a "Trojan horse".

Peru said that it had arrested six fighters who had crossed the Putumayo. It will deliver them to whoever asks first, a joke that was taken badly in all three ministries and withdrawn by the evening.

The rebels themselves said in a message read by Telesur, the station in Caracas, that they regretted having brought mourning to a brother people. They vowed to free two policemen held since 2007 as a gesture, provided that the helicopters stay away. The Red Cross said it was ready. It asked not to be filmed.

The families of the four dead filed a suit in Quito against the pilots. They also accused their own intelligence service of having known of the flight. Its head resigned. The president thanked him, promised a purge, and forbade officers to speak to the press. The opposition daily La Jornada del Puerto, which had printed the names of three of them, was searched by soldiers.

Refugees were the first to suffer. Some 130,000 Colombians live in Ecuador, the UN refugee agency says, and since January they must show a police record at the bridge of Rumichaca. Spain and Sweden gave money for shelters. Traders in Ipiales burned tyres on Monday.

The Organization of American States criticised the bombing in a resolution that only Washington opposed.
""",
    S(
        "ECU/gov",
        "the government",
        "said@0",
        "Ecuador will not restore relations with Colombia until it has been given the computer files seized in a raid on a rebel camp on its soil",
        date="2009-04-14",
    ),
    G(
        "reject",
        "Ecuador@1|ECU",
        "Colombia@0|COL",
        "relations",
        "Ecuador will not restore relations with Colombia",
        cond="until: until it has been given the computer files seized in a raid on a rebel camp on its soil",
    ),
    G("demand", "Ecuador|ECU", "Colombia|COL", "relations justice", "until it has been given the computer files"),
    N("mobilize", "Ecuador@0|ECU", "", "troops", "Ecuador keeps border army in place", time="present"),
    N(
        "reject",
        "the government|ECU/gov",
        "the Carter Center|USA/ngo/carter-center",
        "negotiations",
        "rejecting a plea by the Carter Center to set a date",
    ),
    S("USA/ngo/carter-center", "the Carter Center", "plea", "to set a date"),
    G(
        "appeal",
        "the Carter Center|USA/ngo/carter-center",
        "ECU",
        "negotiations",
        "a plea by the Carter Center to set a date",
    ),
    S(
        "ECU/gov/galo-izurieta",
        "Interior Minister Galo Izurieta",
        "told",
        '"An apology was owed and half of one was paid,"',
        form="direct",
        to="a meeting of mayors in Lago Agrio|ECU/gov",
    ),
    G(
        "accuse",
        "Interior Minister Galo Izurieta|ECU/gov/galo-izurieta",
        "COL",
        "relations",
        "An apology was owed and half of one was paid",
    ),
    N(
        "attack",
        "COL/mil",
        "the Revolutionary Armed Forces of Colombia|FARC; Four Ecuadoreans|ECU/public",
        "force",
        "the camp at Rio Limon was bombed in February by planes that had taken off from Tres Esquinas",
        "Four Ecuadoreans and 11 guerrillas of the Revolutionary Armed Forces of Colombia (FARC) died",
    ),
    S("USA", "The United States", "denied", "its radar at Manta had guided them"),
    G("deny", "The United States|USA", "", "force", "The United States denied that its radar at Manta had guided them"),
    N(
        "coerce",
        "Police in Quito|ECU/gov",
        "the American drug attache|USA/embassy",
        "justice",
        "Police in Quito have questioned the American drug attache about it",
    ),
    N(
        "sanction",
        "ECU",
        "He|USA/embassy; his deputy|USA/embassy",
        "relations",
        "He was asked to leave the country last week, as was his deputy",
    ),
    S(
        "COL/mod/martha-lucia-osorio",
        "Colombia's acting defence minister, Martha Lucia Osorio,",
        "said",
        "there would be no second apology",
        date="2009-04-15",
    ),
    G(
        "reject",
        "Martha Lucia Osorio|COL/mod/martha-lucia-osorio",
        "ECU",
        "relations",
        "there would be no second apology",
        "Bogota refuses second apology",
    ),
    S("COL/mod/martha-lucia-osorio", "She", "blamed", "neglect"),
    G(
        "accuse",
        "She|COL/mod/martha-lucia-osorio",
        "ECU",
        "force terrorism",
        "She blamed neglect",
        "Camps do not grow overnight",
    ),
    S("COL/mod/martha-lucia-osorio", "she", "said@2", '"Camps do not grow overnight,"', form="direct"),
    N(
        "cooperate",
        "Her government|COL/gov; Interpol@0|INTERPOL",
        "",
        "justice",
        "Her government has handed the files to Interpol in Lyon",
    ),
    S("COL/gov", "Her government", "regards", "the matter as closed"),
    S("INTERPOL", "Interpol", "confirmed", "the receipt but not the contents"),
    N(
        "offer",
        "Brazil|BRA; Chile|CHL",
        "the two foreign ministers|COL/mfa; the two foreign ministers|ECU/mfa",
        "negotiations",
        "Brazil and Chile, in whose capitals the two foreign ministers had been due to shake hands this month, offered new dates",
    ),
    N("reject", "COL; ECU", "BRA; CHL", "negotiations", "Both were declined"),
    N("mobilize", "Venezuela|VEN", "COL", "troops", "which moved ten battalions to its own frontier in solidarity"),
    N("retreat", "Venezuela|VEN", "COL", "troops", "pulled back the last of them on Sunday without a word"),
    N(
        "cooperate",
        "It|VEN; the country it had called|COL",
        "",
        "trade",
        "It has also resumed imports of chicken, cars and milk from the country",
    ),
    S("VEN", "it@3", "called", '"Trojan horse"', form="direct"),
    G("accuse", "it|VEN", "the country@1|COL", "relations", 'the country it had called a "Trojan horse"'),
    S("PER", "Peru", "said", "it had arrested six fighters who had crossed the Putumayo"),
    G(
        "coerce",
        "it@3|PER",
        "six fighters|FARC",
        "justice",
        "it had arrested six fighters who had crossed the Putumayo",
    ),
    N("announce", "It|PER", "", "justice", "It will deliver them to whoever asks first"),
    S(
        "FARC",
        "The rebels themselves",
        "said",
        "they regretted having brought mourning to a brother people",
        relays="Telesur|VEN/media/telesur",
    ),
    G(
        "concede",
        "they@0|FARC",
        "a brother people|ECU/public",
        "force",
        "they regretted having brought mourning to a brother people",
    ),
    S(
        "FARC",
        "They",
        "vowed",
        "to free two policemen held since 2007 as a gesture, provided that the helicopters stay away",
    ),
    G(
        "promise",
        "They|FARC",
        "COL",
        "prisoners",
        "They vowed to free two policemen held since 2007",
        cond="if: provided that the helicopters stay away",
    ),
    G("demand", "They|FARC", "COL/mil", "force prisoners", "the helicopters stay away"),
    S("ICRC", "The Red Cross", "said", "it was ready"),
    G("announce", "it@4|ICRC", "", "prisoners", "it was ready"),
    S("ICRC", "It", "asked", "not to be filmed"),
    G("appeal", "It@2|ICRC", "", "information prisoners", "It asked not to be filmed"),
    N(
        "accuse",
        "The families of the four dead|ECU/public",
        "the pilots|COL/mil",
        "justice",
        "The families of the four dead filed a suit in Quito against the pilots",
    ),
    S("ECU/public", "They", "accused", "their own intelligence service of having known of the flight"),
    G(
        "accuse",
        "They@1|ECU/public",
        "their own intelligence service|ECU/intel",
        "force",
        "They also accused their own intelligence service of having known of the flight",
    ),
    N("praise", "The president|ECU/president", "him|ECU/intel", "other", "The president thanked him"),
    S("ECU/president", "The president", "promised", "a purge"),
    G("promise", "The president|ECU/president", "", "other", "promised a purge"),
    S("ECU/president", "The president", "forbade", "to speak to the press", to="officers|ECU/mil"),
    G(
        "demand",
        "The president|ECU/president",
        "officers|ECU/mil",
        "information",
        "forbade officers to speak to the press",
    ),
    N(
        "coerce",
        "soldiers|ECU/mil",
        "The opposition daily La Jornada del Puerto|ECU/media/la-jornada-del-puerto",
        "information human_rights",
        "was searched by soldiers",
    ),
    S(
        "UNHCR",
        "the UN refugee agency",
        "says",
        "Some 130,000 Colombians live in Ecuador",
        "since January they must show a police record at the bridge of Rumichaca",
    ),
    G(
        "demand",
        "ECU",
        "they@1|COL/public",
        "migration",
        "since January they must show a police record at the bridge of Rumichaca",
        time="present",
    ),
    N(
        "aid",
        "Spain|ESP; Sweden|SWE",
        "Refugees|COL/public",
        "aid humanitarian",
        "Spain and Sweden gave money for shelters",
    ),
    N("protest", "Traders in Ipiales|COL/business", "", "trade", "Traders in Ipiales burned tyres on Monday"),
    N(
        "accuse",
        "The Organization of American States|OAS",
        "COL",
        "force",
        "The Organization of American States criticised the bombing",
    ),
    N("reject", "Washington|USA", "OAS", "force", "a resolution that only Washington opposed"),
)

story(
    "johor-water-price-1998",
    "The Causeway Times",
    "1998-08-05",
    """
Kuala Lumpur to review pipes, planes and trains with Singapore

KUALA LUMPUR: Malaysia is to bar Singapore's air force from its skies from Sept 18 and will look again at the price of the water it sells the island, Foreign Ministry secretary-general Tan Sri Zulkifli Mansor announced yesterday.

The jets now cross Johor on their way to training areas over the South China Sea. Fourteen flights a day would be affected.

The move followed the island's decision last Saturday to shift its immigration desk from the old railway terminus at Tanjong Pagar to Woodlands, closer to the Causeway. Malaysia, which owns the station and the track under a colonial lease, has refused to move its own officers. Passengers are thus admitted to the one country before they have left the other.

"We were not asked. We were informed," Tan Sri Zulkifli said.

A spokesman for the Ministry of Foreign Affairs across the strait said the shift had been agreed in 1990 and that six reminders had been sent. The accusation of high-handedness was without basis, he said. He regretted the decision on the flights, and added that his government would honour both water agreements to the last gallon, as it expected of others.

Singapore draws half of its water from Johor at three sen for a thousand gallons, under treaties of 1961 and 1962 that end in 2011 and 2061. It sells some of it back, treated, at 50 sen. The state assembly in Johor Baru voted on Monday for a rise to 60 sen. The federal cabinet has the last word. It ruled out a decision before the budget.

Newspapers on the peninsula have been less restrained. One called for the tap to be turned "until they learn thirst". Umno Youth burned a cardboard lion outside the high commission. Its leader was told by the party president to go home. He apologised to the police, though not to the diplomats.

Indonesia, where the new government has quarrelled with the Republic over refugees from the May riots, offered to pipe water from Bintan at a price to be discussed. The offer had been made before, in 1991, and taken up by a firm from Batam that went bankrupt. Thailand asked both neighbours not to let it come between them on the eve of an ASEAN meeting in Chiang Mai. The Philippines called for calm.

Australia, New Zealand and Britain, the other members of the Five Power Defence Arrangements, were told yesterday that Malaysian troops would miss this year's exercise for want of funds. The ringgit has lost 40 per cent of its value since July 1997. The International Monetary Fund, whose help Kuala Lumpur has declined, last week praised the smaller economy for its reserves. The central bank denied that it would close the currency market.

Traders at the Johor Baru market said they hoped that no one would stop the buses.

The two were one country for 23 months, until August 1965, when parliament in Kuala Lumpur voted to expel the island.
""",
    S(
        "MYS/mfa/zulkifli-mansor",
        "Foreign Ministry secretary-general Tan Sri Zulkifli Mansor",
        "announced",
        "Malaysia is to bar Singapore's air force from its skies from Sept 18 and will look again at the price of the water it sells the island",
        date="1998-08-04",
    ),
    G(
        "threaten",
        "Malaysia@0|MYS",
        "Singapore's air force|SGP/mil",
        "shipping",
        "Malaysia is to bar Singapore's air force from its skies from Sept 18",
        by="1998-09-18: from Sept 18",
    ),
    G(
        "announce",
        "Malaysia|MYS",
        "the island@0|SGP",
        "trade",
        "will look again at the price of the water it sells the island",
        "Kuala Lumpur to review pipes, planes and trains with Singapore",
    ),
    G(
        "cooperate",
        "it@0|MYS; the island@0|SGP",
        "",
        "trade",
        "the water it sells the island",
        back=None,
        time="present",
    ),
    N(
        "announce",
        "the island's|SGP",
        "MYS",
        "migration",
        "the island's decision last Saturday to shift its immigration desk from the old railway terminus at Tanjong Pagar to Woodlands",
    ),
    N("reject", "Malaysia|MYS", "SGP", "migration", "has refused to move its own officers"),
    S(
        "MYS/mfa/zulkifli-mansor",
        "Tan Sri Zulkifli@1",
        "said@0",
        '"We were not asked. We were informed,"',
        form="direct",
    ),
    G(
        "accuse",
        "Tan Sri Zulkifli@1|MYS/mfa/zulkifli-mansor",
        "SGP",
        "relations",
        "We were not asked. We were informed",
    ),
    S(
        "SGP/mfa",
        "A spokesman for the Ministry of Foreign Affairs across the strait",
        "said",
        "the shift had been agreed in 1990 and that six reminders had been sent",
    ),
    G("agree", "SGP; MYS", "", "migration", "the shift had been agreed in 1990"),
    S("SGP/mfa", "he", "said@2", "The accusation of high-handedness was without basis"),
    G(
        "deny",
        "he|SGP/mfa",
        "Tan Sri Zulkifli|MYS/mfa/zulkifli-mansor",
        "relations",
        "The accusation of high-handedness was without basis",
    ),
    S("SGP/mfa", "He", "regretted", "the decision on the flights"),
    S(
        "SGP/mfa",
        "He",
        "added",
        "his government would honour both water agreements to the last gallon, as it expected of others",
    ),
    G(
        "promise",
        "his government|SGP/gov",
        "MYS",
        "trade",
        "his government would honour both water agreements to the last gallon",
    ),
    G("appeal", "it@1|SGP/gov", "others|MYS", "trade", "as it expected of others"),
    N(
        "cooperate",
        "Singapore|SGP; Johor@1|MYS",
        "",
        "trade",
        "Singapore draws half of its water from Johor",
        time="present",
    ),
    N(
        "threaten",
        "The state assembly in Johor Baru|MYS/parliament",
        "SGP",
        "trade",
        "The state assembly in Johor Baru voted on Monday for a rise to 60 sen",
    ),
    N("reject", "It@1|MYS/gov", "", "trade", "It ruled out a decision before the budget"),
    S("MYS/media", "One", "called for", 'the tap to be turned "until they learn thirst"', form="mixed"),
    G("appeal", "One|MYS/media", "MYS/gov", "trade", "One called for the tap to be turned"),
    N(
        "protest",
        "Umno Youth|MYS/party/umno",
        "the high commission|SGP/embassy",
        "relations",
        "Umno Youth burned a cardboard lion outside the high commission",
    ),
    S("MYS/party/umno", "the party president", "told", "to go home", to="Its leader|MYS/party/umno"),
    G(
        "demand",
        "the party president|MYS/party/umno",
        "Its leader|MYS/party/umno",
        "relations",
        "was told by the party president to go home",
    ),
    N("concede", "He@1|MYS/party/umno", "the police|MYS/gov", "relations", "He apologised to the police"),
    N(
        "concede",
        "He|MYS/party/umno",
        "the diplomats|SGP/embassy",
        "relations",
        "though not to the diplomats",
        mod="negated",
    ),
    N(
        "accuse",
        "the new government|IDN/gov",
        "the Republic|SGP",
        "migration",
        "has quarrelled with the Republic over refugees from the May riots",
    ),
    S(
        "IDN",
        "Indonesia, where the new government has quarrelled with the Republic over refugees from the May riots,",
        "offered",
        "to pipe water from Bintan at a price to be discussed",
    ),
    G("offer", "Indonesia|IDN", "SGP", "trade", "offered to pipe water from Bintan at a price to be discussed"),
    S(
        "THA",
        "Thailand",
        "asked",
        "not to let it come between them on the eve of an ASEAN meeting in Chiang Mai",
        to="both neighbours|MYS; both neighbours|SGP",
    ),
    G(
        "appeal",
        "Thailand|THA",
        "both neighbours|MYS; both neighbours|SGP",
        "relations",
        "Thailand asked both neighbours not to let it come between them",
    ),
    S("PHL", "The Philippines", "called for", "calm"),
    G("appeal", "The Philippines|PHL", "", "relations", "The Philippines called for calm"),
    S(
        "MYS",
        "",
        "told",
        "Malaysian troops would miss this year's exercise for want of funds",
        to="Australia|AUS; New Zealand|NZL; Britain|GBR",
        date="1998-08-04",
    ),
    G(
        "announce",
        "MYS",
        "Australia|AUS; New Zealand|NZL; Britain|GBR",
        "troops alliances",
        "Malaysian troops would miss this year's exercise for want of funds",
    ),
    N(
        "reject",
        "Kuala Lumpur@1|MYS",
        "The International Monetary Fund|IMF",
        "trade aid",
        "whose help Kuala Lumpur has declined",
    ),
    S(
        "IMF",
        "The International Monetary Fund, whose help Kuala Lumpur has declined,",
        "praised",
        "the smaller economy for its reserves",
    ),
    G(
        "praise",
        "The International Monetary Fund|IMF",
        "the smaller economy|SGP",
        "trade",
        "praised the smaller economy for its reserves",
    ),
    S("MYS/gov", "The central bank", "denied", "it would close the currency market"),
    G(
        "deny",
        "The central bank|MYS/gov",
        "",
        "trade",
        "The central bank denied that it would close the currency market",
    ),
    S("MYS/business", "Traders at the Johor Baru market", ["said", "hoped"], "no one would stop the buses"),
    N(
        "sanction",
        "parliament in Kuala Lumpur|MYS/parliament",
        "the island@2|SGP",
        "sovereignty",
        "parliament in Kuala Lumpur voted to expel the island",
    ),
)

story(
    "surrey-consulate-ottawa-delhi-2026",
    "Pacific Coast Dispatch",
    "2026-10-14",
    """
Ottawa names Indian consul in shooting inquiry; Delhi sends back six Canadians

VANCOUVER - India ordered six Canadian diplomats home on Tuesday, a day after police in Surrey, British Columbia, said that an official at the neighbouring consulate was wanted for questioning over the killing of a temple treasurer.

Harbinder Singh Gillon, 58, was shot in his van on August 2. He had collected money for a separate Sikh state called Khalistan and had been listed as a terrorist by New Delhi since 2021, under a law that his family says he never had the chance to contest.

The consul, who has immunity, left for Dubai on Friday. Canada had asked for the immunity to be lifted. It was told no in four lines, a senior official in Ottawa said.

"They have an allegation and no evidence, a habit that we know," Indian foreign ministry spokesman Vikram Acharya said at his weekly briefing. He accused the Liberals of courting votes. Travel by Canadians for anything but funerals would be suspended from midnight, he warned.

The public safety minister, Danielle Arsenault, insisted that the inquiry had been led by detectives, not politicians. She promised the Sikh community more patrols, and told agents of any foreign state who threatened citizens that they would be found. Asked by a Conservative member which states were meant, she named two: China and Iran.

The United States, where a similar plot came to light in 2023, backed its northern ally in one sentence and praised its Asian partner in three. Britain and Australia called for cooperation with the investigators. New Zealand was the last of the five in their intelligence pact to speak, and the only one to mention no country. Germany called for restraint. The United Arab Emirates, through whose airport the consul passed, has received no request, an Emirati official said.

Pakistan, which India has long accused of paying for the Khalistan movement, called for a United Nations inquiry. Its neighbour did not answer that. It had expelled the Pakistani air attache in May over something else.

In Punjab itself the main Sikh party distanced itself from the dead man and his cause, but condemned the murder. It asked the central government to publish what it knew. Students in Amritsar, Toronto and Birmingham held vigils. Those in Amritsar were detained for six hours.

Trade talks that had been resumed in March were halted by Ottawa. The pulse growers of Saskatchewan, who sell a third of their lentils to the other side of the quarrel, urged the prime minister to keep them apart from it. "You don't eat a consul," said the growers' chairman, Bill Hryniuk. The federal cabinet will offer them credit. It has ruled out a public inquiry before the spring.

The two countries first expelled each other's diplomats over a murder in Surrey in 2023, and again in 2024. They restored their high commissioners in 2025.
""",
    N(
        "sanction",
        "India@0|IND",
        "Canadian|CAN/embassy",
        "relations",
        "India ordered six Canadian diplomats home on Tuesday",
        "Delhi sends back six Canadians",
    ),
    S(
        "CAN/gov",
        "police in Surrey, British Columbia,",
        "said",
        "an official at the neighbouring consulate was wanted for questioning over the killing of a temple treasurer",
        date="2026-10-12",
    ),
    G(
        "accuse",
        "police in Surrey|CAN/gov",
        "an official at the neighbouring consulate|IND/embassy",
        "justice force",
        "an official at the neighbouring consulate was wanted for questioning over the killing of a temple treasurer",
        "Ottawa names Indian consul in shooting inquiry",
    ),
    N(
        "attack",
        "?",
        "Harbinder Singh Gillon|CAN//harbinder-singh-gillon",
        "force",
        "Harbinder Singh Gillon, 58, was shot in his van on August 2",
    ),
    N(
        "sanction",
        "New Delhi|IND",
        "Harbinder Singh Gillon|CAN//harbinder-singh-gillon",
        "terrorism sanctions",
        "had been listed as a terrorist by New Delhi since 2021",
    ),
    S("CAN/public", "his family", "says", "he never had the chance to contest"),
    N("appeal", "Canada|CAN", "IND", "justice", "Canada had asked for the immunity to be lifted"),
    S("CAN?", "a senior official in Ottawa", "said@1", "It was told no in four lines"),
    G("reject", "IND", "It@0|CAN", "justice", "It was told no in four lines"),
    S(
        "IND/mfa/vikram-acharya",
        "Indian foreign ministry spokesman Vikram Acharya",
        "said@2",
        '"They have an allegation and no evidence, a habit that we know,"',
        form="direct",
    ),
    G(
        "deny",
        "Indian foreign ministry spokesman Vikram Acharya|IND/mfa/vikram-acharya",
        "They@0|CAN",
        "justice force",
        "They have an allegation and no evidence",
    ),
    S("IND/mfa/vikram-acharya", "He", "accused", "the Liberals of courting votes"),
    G(
        "accuse",
        "He@1|IND/mfa/vikram-acharya",
        "the Liberals|CAN/party/liberals",
        "leadership",
        "He accused the Liberals of courting votes",
    ),
    S(
        "IND/mfa/vikram-acharya",
        "he@1",
        "warned",
        "Travel by Canadians for anything but funerals would be suspended from midnight",
    ),
    G(
        "threaten",
        "he@1|IND/mfa/vikram-acharya",
        "Canadians@1|CAN/public",
        "migration",
        "Travel by Canadians for anything but funerals would be suspended from midnight",
        by="?: from midnight",
    ),
    S(
        "CAN/gov/danielle-arsenault",
        "The public safety minister, Danielle Arsenault,",
        "insisted",
        "the inquiry had been led by detectives, not politicians",
    ),
    G(
        "deny",
        "Danielle Arsenault|CAN/gov/danielle-arsenault",
        "IND/mfa/vikram-acharya",
        "leadership justice",
        "insisted that the inquiry had been led by detectives, not politicians",
    ),
    S("CAN/gov/danielle-arsenault", "She", "promised", "more patrols", to="the Sikh community|CAN/public"),
    G(
        "promise",
        "She|CAN/gov/danielle-arsenault",
        "the Sikh community|CAN/public",
        "force",
        "She promised the Sikh community more patrols",
    ),
    S(
        "CAN/gov/danielle-arsenault",
        "She",
        "told",
        "they would be found",
        to="agents of any foreign state who threatened citizens|CHN/intel; agents of any foreign state who threatened citizens|IRN/intel",
    ),
    G(
        "threaten",
        "She|CAN/gov/danielle-arsenault",
        "agents of any foreign state who threatened citizens|CHN/intel; agents of any foreign state who threatened citizens|IRN/intel",
        "justice sovereignty",
        "told agents of any foreign state who threatened citizens that they would be found",
    ),
    S(
        "CAN/parliament",
        "a Conservative member",
        "Asked",
        "which states were meant",
        to="she|CAN/gov/danielle-arsenault",
    ),
    S("CAN/gov/danielle-arsenault", "she", "named", "China and Iran", to="a Conservative member|CAN/parliament"),
    N(
        "praise",
        "The United States|USA",
        "its northern ally|CAN",
        "justice",
        "backed its northern ally in one sentence",
    ),
    N("praise", "The United States|USA", "its Asian partner|IND", "relations", "praised its Asian partner in three"),
    S("GBR; AUS", "Britain and Australia", "called for", "cooperation with the investigators"),
    G(
        "appeal",
        "Britain|GBR; Australia|AUS",
        "IND",
        "justice",
        "Britain and Australia called for cooperation with the investigators",
    ),
    S("DEU", "Germany", "called for", "restraint"),
    G("appeal", "Germany|DEU", "", "relations", "Germany called for restraint"),
    S(
        "ARE?",
        "an Emirati official",
        "said@3",
        "The United Arab Emirates, through whose airport the consul passed, has received no request",
    ),
    S("IND", "India", "accused", "of paying for the Khalistan movement"),
    G(
        "accuse",
        "India|IND",
        "Pakistan|PAK",
        "terrorism",
        "which India has long accused of paying for the Khalistan movement",
    ),
    S(
        "PAK",
        "Pakistan, which India has long accused of paying for the Khalistan movement,",
        "called for",
        "a United Nations inquiry",
    ),
    G("appeal", "Pakistan|PAK", "UNO", "justice", "called for a United Nations inquiry"),
    N(
        "sanction",
        "It|IND",
        "the Pakistani air attache|PAK/embassy",
        "relations",
        "It had expelled the Pakistani air attache in May over something else",
    ),
    S("IND/party", "the main Sikh party", "condemned", "the murder"),
    G("accuse", "the main Sikh party|IND/party", "", "force", "condemned the murder"),
    S("IND/party", "It@3", "asked", "to publish what it knew", to="the central government|IND/gov"),
    G(
        "appeal",
        "It@2|IND/party",
        "the central government|IND/gov",
        "justice information",
        "It asked the central government to publish what it knew",
    ),
    N(
        "coerce",
        "IND/gov",
        "Those in Amritsar|IND/public",
        "human_rights",
        "Those in Amritsar were detained for six hours",
    ),
    N("sanction", "Ottawa@2|CAN", "IND", "trade", "Trade talks that had been resumed in March were halted by Ottawa"),
    S(
        "CAN/business",
        "The pulse growers of Saskatchewan, who sell a third of their lentils to the other side of the quarrel,",
        "urged",
        "to keep them apart from it",
        to="the prime minister|CAN/pm",
    ),
    G(
        "appeal",
        "The pulse growers of Saskatchewan|CAN/business",
        "the prime minister|CAN/pm",
        "trade",
        "urged the prime minister to keep them apart from it",
    ),
    S(
        "CAN/business/bill-hryniuk",
        "the growers' chairman, Bill Hryniuk",
        "said@4",
        '"You don\'t eat a consul,"',
        form="direct",
    ),
    N(
        "offer",
        "The federal cabinet|CAN/gov",
        "them|CAN/business",
        "aid trade",
        "The federal cabinet will offer them credit",
        time="future",
    ),
    N("reject", "It@3|CAN/gov", "", "justice", "It has ruled out a public inquiry before the spring"),
    N(
        "sanction",
        "The two countries|CAN; The two countries|IND",
        "each other's diplomats|CAN/embassy; each other's diplomats|IND/embassy",
        "relations",
        "The two countries first expelled each other's diplomats over a murder in Surrey in 2023",
    ),
    N("agree", "They@1|CAN; They@1|IND", "", "relations", "They restored their high commissioners in 2025"),
)

story(
    "bougainville-ballots-2029",
    "Arafura Daily",
    "2029-09-05",
    """
Buka sets own date after Port Moresby shelves independence vote again

BUKA, Bougainville - Bougainville will declare independence on 1 September 2030 whether or not the national parliament has ratified a referendum held almost ten years ago, its regional government said on Tuesday.

The announcement, read out on the radio in Tok Pisin by Vice-President Theresia Hakumin, came after lawmakers in Port Moresby put off a vote on the question for the fifth time. They want two thirds of all members to agree. The Bougainvilleans, 98 percent of whom chose to leave in 2019, insist on half.

"We have been patient in three languages," Ms Hakumin, 63, told some 4,000 people outside the old copper company's office.

The statement was described as regrettable by the national prime minister's department, which said that a date set by one side had no force in law. It withheld a grant of 200 million kina the same afternoon. The army began an exercise off New Ireland. A court in Port Moresby has been asked by the attorney-general to stop the region from printing ballot papers.

Australia, which gave the government in the capital helicopters during the war that followed, urged restraint. So did New Zealand, on whose frigates the peace was negotiated in 1997. Neither said of whom. The Solomon Islands closed the crossing at Shortland to traders for a week. Its police had been accused by Papua New Guinea of looking away when two containers of shotguns were landed.

They contained fishing rods, the police in Honiara said.

China denied in a notice on its embassy's website that it had promised to recognise the new state. The notice did not say who had claimed it. An invitation from Buka for its ambassador to attend the ceremony has been returned. Fiji's and Vanuatu's were accepted.

Reopening the mine at Panguna, shut since 1989, is what would pay for the country. The Anglo-Australian company Rio Tinto, which gave away its shares in 2016, agreed last year to clean up two rivers. It ruled out a return to mining. It has been slow, landowners say, and on Monday they blocked its survey teams at the gate for four hours. The former rebels of the Me'ekamui movement promised that the teams would not be touched. They then demanded 10 million kina from their own government for guarding them.

An Indonesian official expressed concern about "examples", which in Jakarta usually means Papua. Diplomats from France, whose territory of New Caledonia has voted three times, made a similar remark. The United Nations, which certified the referendum, will send an envoy at the end of the month. Her visit was requested by both.

Between 10,000 and 20,000 people died in the fighting of 1988 to 1998, many of them because medicines were kept out by a blockade. In 1997 the government hired mercenaries from a British firm, Sandline, who were arrested by its own army.
""",
    S(
        "PNG/gov",
        "its regional government",
        "said@0",
        "Bougainville will declare independence on 1 September 2030 whether or not the national parliament has ratified a referendum held almost ten years ago",
        date="2029-09-04",
    ),
    G(
        "reject",
        "Bougainville@1|PNG/gov",
        "the national parliament|PNG/parliament",
        "sovereignty",
        "Bougainville will declare independence on 1 September 2030",
        "Buka sets own date",
        by="2030-09-01: on 1 September 2030",
    ),
    N(
        "reject",
        "lawmakers in Port Moresby|PNG/parliament",
        "The Bougainvilleans|PNG/gov",
        "sovereignty leadership",
        "lawmakers in Port Moresby put off a vote on the question for the fifth time",
        "Port Moresby shelves independence vote again",
    ),
    S("PNG/parliament", "They", "want", "two thirds of all members to agree"),
    G(
        "demand",
        "They|PNG/parliament",
        "",
        "sovereignty",
        "They want two thirds of all members to agree",
        time="present",
    ),
    S("PNG/public", "The Bougainvilleans, 98 percent of whom chose to leave in 2019,", "insist", "half"),
    G(
        "demand",
        "The Bougainvilleans|PNG/public",
        "lawmakers in Port Moresby|PNG/parliament",
        "sovereignty",
        "insist on half",
        time="present",
    ),
    S(
        "PNG/gov/theresia-hakumin",
        "Ms Hakumin, 63,",
        "told",
        '"We have been patient in three languages,"',
        form="direct",
        to="some 4,000 people|PNG/public",
    ),
    S("PNG/pm", "the national prime minister's department", "described", "regrettable"),
    G(
        "accuse",
        "the national prime minister's department|PNG/pm",
        "PNG/gov",
        "sovereignty",
        "The statement was described as regrettable by the national prime minister's department",
    ),
    S("PNG/pm", "which", "said@2", "a date set by one side had no force in law"),
    G(
        "reject",
        "the national prime minister's department|PNG/pm",
        "PNG/gov",
        "sovereignty",
        "a date set by one side had no force in law",
    ),
    N(
        "sanction",
        "It@0|PNG/pm",
        "PNG/gov",
        "aid sanctions",
        "It withheld a grant of 200 million kina the same afternoon",
    ),
    N("mobilize", "The army|PNG/mil", "", "troops", "The army began an exercise off New Ireland"),
    S(
        "PNG/gov",
        "the attorney-general",
        "asked",
        "to stop the region from printing ballot papers",
        to="A court in Port Moresby|PNG/court",
    ),
    G(
        "appeal",
        "the attorney-general|PNG/gov",
        "A court in Port Moresby|PNG/court",
        "leadership justice",
        "A court in Port Moresby has been asked by the attorney-general to stop the region from printing ballot papers",
    ),
    N(
        "aid",
        "Australia|AUS",
        "the government in the capital|PNG/gov",
        "weapons",
        "gave the government in the capital helicopters during the war",
    ),
    N("appeal", "Australia|AUS; New Zealand|NZL", "", "force", "urged restraint", "So did New Zealand"),
    N(
        "sanction",
        "The Solomon Islands|SLB",
        "traders|PNG/business",
        "trade",
        "The Solomon Islands closed the crossing at Shortland to traders for a week",
    ),
    S("PNG", "Papua New Guinea", "accused", "of looking away when two containers of shotguns were landed"),
    G(
        "accuse",
        "Papua New Guinea|PNG",
        "Its police|SLB/gov",
        "weapons",
        "had been accused by Papua New Guinea of looking away",
    ),
    S("SLB/gov", "the police in Honiara", "said@3", "They contained fishing rods"),
    G("deny", "the police in Honiara|SLB/gov", "PNG", "weapons", "They contained fishing rods"),
    S("CHN", "China", "denied", "it had promised to recognise the new state"),
    G(
        "deny",
        "China|CHN",
        "",
        "sovereignty",
        "China denied in a notice on its embassy's website that it had promised to recognise the new state",
    ),
    S("CHN", "it", "promised", "to recognise the new state", up=1),
    G("promise", "it|CHN", "the new state|PNG/gov", "sovereignty", "it had promised to recognise the new state"),
    N(
        "appeal",
        "Buka@1|PNG/gov",
        "its ambassador|CHN/embassy",
        "relations sovereignty",
        "An invitation from Buka for its ambassador to attend the ceremony",
    ),
    N(
        "reject",
        "China|CHN",
        "Buka|PNG/gov",
        "relations sovereignty",
        "An invitation from Buka for its ambassador to attend the ceremony has been returned",
    ),
    N(
        "agree",
        "Fiji's|FJI; Vanuatu's|VUT",
        "Buka|PNG/gov",
        "relations sovereignty",
        "Fiji's and Vanuatu's were accepted",
    ),
    N(
        "agree",
        "The Anglo-Australian company Rio Tinto|GBR/business/rio-tinto",
        "",
        "other",
        "agreed last year to clean up two rivers",
    ),
    N("reject", "It@1|GBR/business/rio-tinto", "", "other", "It ruled out a return to mining"),
    S("PNG/public", "landowners", "say@1", "It has been slow"),
    G("accuse", "landowners|PNG/public", "It@2|GBR/business/rio-tinto", "other", "It has been slow", time="present"),
    N(
        "protest",
        "they|PNG/public",
        "its survey teams|GBR/business/rio-tinto",
        "other",
        "on Monday they blocked its survey teams at the gate for four hours",
    ),
    S("PNG/rebels", "The former rebels of the Me'ekamui movement", "promised", "the teams would not be touched"),
    G(
        "promise",
        "The former rebels of the Me'ekamui movement|PNG/rebels",
        "The Anglo-Australian company Rio Tinto|GBR/business/rio-tinto",
        "force",
        "the teams would not be touched",
    ),
    S("PNG/rebels", "They", "demanded", "10 million kina from their own government for guarding them"),
    G(
        "demand",
        "They|PNG/rebels",
        "their own government|PNG/gov",
        "assets",
        "They then demanded 10 million kina from their own government for guarding them",
    ),
    S("IDN?", "An Indonesian official", "expressed", 'concern about "examples"', form="mixed"),
    N(
        "meet",
        "The United Nations|UNO; both|PNG/gov",
        "",
        "sovereignty",
        "The United Nations, which certified the referendum, will send an envoy at the end of the month",
        time="future",
    ),
    N("appeal", "both|PNG/gov", "The United Nations|UNO", "sovereignty", "Her visit was requested by both"),
    N("coerce", "PNG/gov", "many of them|PNG/public", "humanitarian", "medicines were kept out by a blockade"),
    N(
        "coerce",
        "its own army|PNG/mil",
        "mercenaries from a British firm, Sandline|GBR/business/sandline",
        "force",
        "who were arrested by its own army",
    ),
)

story(
    "panama-port-lease-2030",
    "Caribbean & Isthmus News",
    "2030-02-12",
    """
Panama court voids port lease; Washington cheers, Hong Kong owner sues

PANAMA CITY, Feb 12 - Panama's Supreme Court on Monday struck down a 25-year lease under which a Hong Kong firm runs the harbours at both ends of the canal, a ruling that the United States had sought and China called theft.

The judges found by six votes to three that the extension of 2021 had never been put to the legislature. The operator, Victoria Straits Terminals, was given 90 days to hand over 29 cranes. It filed for arbitration in Paris within hours, claiming 2.4 billion dollars.

"We regard this as confiscation and will contest it everywhere," its chairman, Raymond Lau, 71, told investors on a call.

The State Department congratulated the Central American country on what it called a sovereign decision. It was an unusual word. In December its own officials had threatened higher fees for flags "that pay rent to Beijing". No such fees have been introduced.

Panama's president, whose lawyers had argued for the lease, said the verdict would be obeyed. He ruled out any foreign military presence at the docks until a new tender is held. Deputies of the left accused him of having lost on purpose. In the evening dock workers walked out at Balboa, fearing for 1,200 jobs, and riot police cleared the gate with water cannon. The labour minister apologised for that before midnight.

The reaction from Asia was swift. China suspended talks on a free-trade agreement, and customs officers in Ningbo began to hold back Panamanian bananas for "inspection". The Foreign Ministry demanded "full compensation" and warned companies of third countries against bidding. Asked if that included Cosco, a state-owned shipper, a spokesman, Lu Zhengyan, did not answer. Hong Kong's chief executive summoned the Panamanian consul. He was given tea, and a protest in two languages.

Danish, Swiss and Emirati groups are thought to be interested. Maersk denied that it had made an offer. DP World of Dubai said nothing. The comptroller in Panama City denied that a buyer had been chosen. Costa Rica announced that it would build a rail link between its own two coasts.

Japan and Chile, the third and fourth largest users of the waterway, called for guarantees that ships would be treated alike. Ecuador and Peru asked for the same in a letter to the canal's administrator. He replied that the neutrality treaty of 1977 bound everyone, "those who signed it included". Colombia, of which the isthmus was a province until 1903, praised the judges. Taiwan, dropped by Panama in 2017 in favour of its rival, let it be known that it had an office to rent.

In Beijing, state newspapers compared the ruling with the invasion of 1989, when American troops seized the capital and took General Manuel Noriega to Florida. The United States handed the canal over on the last day of 1999.
""",
    N(
        "coerce",
        "Panama's Supreme Court|PAN/court",
        "a Hong Kong firm|HKG/business/victoria-straits-terminals",
        "shipping trade",
        "Panama's Supreme Court on Monday struck down a 25-year lease under which a Hong Kong firm runs the harbours at both ends of the canal",
        "Panama court voids port lease",
    ),
    N("appeal", "the United States|USA", "PAN", "shipping", "a ruling that the United States had sought"),
    S("CHN", "China", "called", "theft"),
    G("accuse", "China|CHN", "Panama's Supreme Court|PAN/court", "shipping assets", "China called theft"),
    S(
        "PAN/court",
        "The judges",
        "found",
        "the extension of 2021 had never been put to the legislature",
        date="2030-02-11",
    ),
    N(
        "demand",
        "PAN/court",
        "The operator, Victoria Straits Terminals|HKG/business/victoria-straits-terminals",
        "assets shipping",
        "was given 90 days to hand over 29 cranes",
    ),
    N(
        "accuse",
        "It@0|HKG/business/victoria-straits-terminals",
        "PAN",
        "justice assets",
        "It filed for arbitration in Paris within hours",
        "Hong Kong owner sues",
    ),
    S("HKG/business/victoria-straits-terminals", "It@1", "claiming", "2.4 billion dollars"),
    G("demand", "It|HKG/business/victoria-straits-terminals", "PAN", "assets justice", "claiming 2.4 billion dollars"),
    S(
        "HKG/business/raymond-lau",
        "its chairman, Raymond Lau, 71,",
        "told",
        '"We regard this as confiscation and will contest it everywhere,"',
        form="direct",
        to="investors|?/business",
    ),
    G("accuse", "its chairman|HKG/business/raymond-lau", "PAN/court", "assets", "We regard this as confiscation"),
    G("reject", "its chairman|HKG/business/raymond-lau", "PAN/court", "assets justice", "will contest it everywhere"),
    S(
        "USA/state",
        "The State Department",
        "congratulated",
        "the Central American country on what it called a sovereign decision",
    ),
    G(
        "praise",
        "The State Department|USA/state",
        "the Central American country|PAN",
        "sovereignty shipping",
        "The State Department congratulated the Central American country on what it called a sovereign decision",
        "Washington cheers",
    ),
    S("USA/state", "its own officials", "threatened", 'higher fees for flags "that pay rent to Beijing"', form="mixed"),
    G(
        "threaten",
        "its own officials|USA/state",
        "PAN",
        "trade shipping",
        'its own officials had threatened higher fees for flags "that pay rent to Beijing"',
    ),
    N("sanction", "USA", "PAN", "trade shipping", "No such fees have been introduced", mod="negated"),
    S(
        "PAN/president",
        "Panama's president, whose lawyers had argued for the lease,",
        "said",
        "the verdict would be obeyed",
    ),
    G("agree", "Panama's president|PAN/president", "PAN/court", "justice", "the verdict would be obeyed"),
    N(
        "reject",
        "He|PAN/president",
        "",
        "troops",
        "He ruled out any foreign military presence at the docks",
        cond="until: until a new tender is held",
    ),
    S("PAN/parliament", "Deputies of the left", "accused", "him of having lost on purpose"),
    G(
        "accuse",
        "Deputies of the left|PAN/parliament",
        "him|PAN/president",
        "justice",
        "Deputies of the left accused him of having lost on purpose",
    ),
    N("protest", "dock workers|PAN/public", "", "other", "dock workers walked out at Balboa, fearing for 1,200 jobs"),
    S("PAN/public", "dock workers", "fearing", "for 1,200 jobs"),
    N(
        "attack",
        "riot police|PAN/gov",
        "dock workers|PAN/public",
        "force",
        "riot police cleared the gate with water cannon",
    ),
    N(
        "concede",
        "The labour minister|PAN/gov",
        "dock workers|PAN/public",
        "force",
        "The labour minister apologised for that before midnight",
    ),
    N("sanction", "China|CHN", "PAN", "trade", "China suspended talks on a free-trade agreement"),
    N(
        "coerce",
        "customs officers in Ningbo|CHN/gov",
        "Panamanian@0|PAN/business",
        "trade",
        "customs officers in Ningbo began to hold back Panamanian bananas",
    ),
    S("CHN/mfa", "The Foreign Ministry", "demanded", '"full compensation"', form="direct"),
    G("demand", "The Foreign Ministry|CHN/mfa", "PAN", "assets", 'The Foreign Ministry demanded "full compensation"'),
    S("CHN/mfa", "The Foreign Ministry", "warned", "against bidding", to="companies of third countries|?/business"),
    G(
        "warn",
        "The Foreign Ministry|CHN/mfa",
        "companies of third countries|?/business",
        "trade shipping",
        "warned companies of third countries against bidding",
    ),
    N(
        "accuse",
        "Hong Kong's chief executive|HKG/gov",
        "the Panamanian consul|PAN/embassy",
        "relations assets",
        "Hong Kong's chief executive summoned the Panamanian consul",
        "a protest in two languages",
    ),
    S("DNK/business/maersk", "Maersk", "denied", "it had made an offer"),
    S("PAN/gov", "The comptroller in Panama City", "denied", "a buyer had been chosen"),
    G("deny", "The comptroller in Panama City|PAN/gov", "", "trade", "denied that a buyer had been chosen"),
    S("CRI", "Costa Rica", "announced", "it would build a rail link between its own two coasts"),
    G(
        "announce",
        "Costa Rica|CRI",
        "",
        "trade",
        "Costa Rica announced that it would build a rail link between its own two coasts",
    ),
    S(
        "JPN; CHL",
        "Japan and Chile, the third and fourth largest users of the waterway,",
        "called for",
        "guarantees that ships would be treated alike",
    ),
    G("appeal", "Japan|JPN; Chile|CHL", "PAN", "shipping", "called for guarantees that ships would be treated alike"),
    S("ECU; PER", "Ecuador and Peru", "asked", "for the same", to="the canal's administrator|PAN/gov"),
    G(
        "appeal",
        "Ecuador|ECU; Peru|PER",
        "the canal's administrator|PAN/gov",
        "shipping",
        "Ecuador and Peru asked for the same in a letter to the canal's administrator",
    ),
    S(
        "PAN/gov",
        "He",
        "replied",
        'the neutrality treaty of 1977 bound everyone, "those who signed it included"',
        form="mixed",
        to="Ecuador|ECU; Peru|PER",
    ),
    S("COL", "Colombia, of which the isthmus was a province until 1903,", "praised", "the judges"),
    G("praise", "Colombia|COL", "the judges|PAN/court", "justice", "praised the judges"),
    N(
        "sanction",
        "Panama@4|PAN",
        "Taiwan|TWN",
        "sovereignty relations",
        "dropped by Panama in 2017 in favour of its rival",
    ),
    S(
        "TWN",
        "Taiwan, dropped by Panama in 2017 in favour of its rival,",
        "let it be known",
        "it had an office to rent",
    ),
    S("CHN/media", "state newspapers", "compared", "the ruling with the invasion of 1989"),
    N("attack", "American troops|USA/mil", "the capital|PAN", "force", "American troops seized the capital"),
    N(
        "coerce",
        "American troops|USA/mil",
        "General Manuel Noriega|PAN/mil/manuel-noriega",
        "force justice",
        "took General Manuel Noriega to Florida",
    ),
    N(
        "retreat",
        "The United States|USA",
        "PAN",
        "territory shipping",
        "The United States handed the canal over on the last day of 1999",
    ),
)

story(
    "pacific-nations-sevens-suva-2019",
    "Island Sport Weekly",
    "2019-03-18",
    """
Samoa surrender late lead as Fiji storm back in Suva

Fiji beat Samoa 26-24 with the last kick of the game on Sunday to retain the Oceania Sevens Cup, in front of 14,000 spectators at the ANZ Stadium in Suva.

Samoa had attacked from the start. Two tries by Laaloi Tuimavave in the opening five minutes stunned the champions, who had shipped only one score in the whole tournament. A third, after an intercepted pass, made it 19-0.

"They ambushed us," Fiji captain Waisea Rokotuivuna said. "We told each other at half-time that nobody was going to surrender that cup at home."

New Zealand referee Craig Dunmore sent a player of each side off for punching early in the second half. Australian coach Mel Hartigan, whose team had lost to the Fijians in the semi-final, accused nobody but warned that discipline would decide the Olympic qualifiers in November.

Tonga took third place from Papua New Guinea, 17-12. The Tongans had threatened to stay away after their kit was held up at Nadi airport; a shop in Lautoka lent them shirts. Team manager Sione Havea thanked the owner "from the bottom of a very empty suitcase".

The Cook Islands, Vanuatu and Niue shared the minor places. Tuvalu withdrew on Saturday because of injuries to four of their ten players. Organisers denied reports that the team had been stranded.

Samoa's coach, a Frenchman, refused to blame the referee. "We were promised a hard twenty minutes and we got fifteen," Philippe Lartigue said. He demanded more of his bench. "Our defence retreated. It is as simple as that."

Rokotuivuna, 29, announced after the match that he would retire next year. He was born in Labasa and plays his club rugby in Japan, where he is married to a nurse from Osaka. He has been offered a coaching post in Hong Kong.

Heavy rain had stopped play for 40 minutes on Friday. The fire service pumped out the tunnel. Officials from World Rugby, who were in the stand, praised the ground staff, according to the Fiji Rugby Union.

Fiji won the Olympic gold medal at Rio de Janeiro in 2016, when they routed Britain 43-7. The next round of the world series is in Hong Kong on April 5.
""",
    S(
        "FJI//waisea-rokotuivuna",
        "Fiji captain Waisea Rokotuivuna",
        "said@0",
        '"They ambushed us,"',
        '"We told each other at half-time that nobody was going to surrender that cup at home."',
        form="direct",
    ),
    S(
        "AUS//mel-hartigan",
        "Australian coach Mel Hartigan, whose team had lost to the Fijians in the semi-final,",
        "warned",
        "discipline would decide the Olympic qualifiers in November",
    ),
    S("TON", "The Tongans", "threatened", "to stay away after their kit was held up at Nadi airport"),
    S(
        "TON//sione-havea",
        "Team manager Sione Havea",
        "thanked",
        'the owner "from the bottom of a very empty suitcase"',
        form="mixed",
    ),
    S("?", "Organisers", "denied", "reports that the team had been stranded"),
    S("?", "", "reports", "the team had been stranded", up=1),
    S(
        "FRA//philippe-lartigue",
        "Philippe Lartigue",
        "said@1",
        '"We were promised a hard twenty minutes and we got fifteen,"',
        form="direct",
    ),
    S(
        "FRA//philippe-lartigue",
        "He@1",
        "demanded",
        "more of his bench",
        '"Our defence retreated. It is as simple as that."',
        form="mixed",
    ),
    S("FJI//waisea-rokotuivuna", "Rokotuivuna, 29,", "announced", "he would retire next year"),
    S(
        "FJI/ngo/fiji-rugby-union",
        "the Fiji Rugby Union",
        "according to",
        "Officials from World Rugby, who were in the stand, praised the ground staff",
    ),
    S("?", "Officials from World Rugby, who were in the stand,", "praised", "the ground staff", up=1),
)

story(
    "lithium-peso-santiago-close-2022",
    "Southern Cone Markets",
    "2022-09-29",
    """
Chile stocks fight back as lithium rally meets resistance

SANTIAGO, Sept 29 - Chilean shares ended a four-day retreat on Thursday as buyers returned to lithium producers, while currencies across Latin America came under renewed attack from a strong dollar.

The IPSA index rose 1.2 percent to 5,124 points. SQM, the biggest stock on the board, gained 4 percent after Chinese carmakers were reported to be paying record prices for battery-grade carbonate.

"The market was oversold and it has agreed with itself to stop," said Catalina Errazuriz, a strategist at brokerage Larrain Cordillera. She warned, however, that a ceasefire was not a peace. "A hostile number from the Federal Reserve and we are back in the trenches."

The peso had threatened to break through 970 to the dollar in early trade. It recovered to 962. Traders said pension funds had defended the currency. The central bank, which intervened in July, declined to comment.

In Brazil, the Bovespa slipped 0.7 percent before Sunday's election. Polls suggest that no candidate will win outright. Bank shares were hit hardest, while exporters of soy and iron ore found support in China, where a holiday begins on Saturday. Mexico's peso was flat. Argentina's blue-chip swap rate, a measure of what buyers pay to get dollars out of the country, jumped to 312.

Peru's sol weakened. Copper for three months' delivery fell in London to $7,510 a tonne, pressured by fears of recession in Europe and by a Goldman Sachs forecast that stocks in Shanghai warehouses would rise. Codelco, the state miner, said a strike at its Ventanas smelter had ended. Workers accepted the company's offer on Wednesday, the union's leader, Jorge Tapia Mena, said in a radio interview. He called it "not a surrender but a tie".

Colombia's Ecopetrol lost 2.1 percent. The company has rejected suggestions that it plans to sell a stake in its Permian joint venture with Occidental of the United States. Analysts at Banco del Austro believe that a sale would make sense.

Investors are also watching Japan, whose yen has been a battlefield since last Thursday, and Britain, where gilts staged a rescue rally for a second day. "Everybody is hostage to London this week," Errazuriz said.

On Friday Chile publishes unemployment figures for the quarter to August. Economists polled by this service expect 8 percent.
""",
    S("?/business", "", "reported", "Chinese carmakers", "to be paying record prices for battery-grade carbonate"),
    S(
        "CHL/business/catalina-errazuriz",
        "Catalina Errazuriz, a strategist at brokerage Larrain Cordillera",
        "said@0",
        '"The market was oversold and it has agreed with itself to stop,"',
        form="direct",
    ),
    S(
        "CHL/business/catalina-errazuriz",
        "She",
        "warned",
        "a ceasefire was not a peace",
        '"A hostile number from the Federal Reserve and we are back in the trenches."',
        form="mixed",
    ),
    S("?/business", "Traders", "said", "pension funds had defended the currency"),
    S("?", "Polls", "suggest", "no candidate will win outright"),
    S("USA/business/goldman-sachs", "Goldman Sachs", "forecast", "stocks in Shanghai warehouses would rise"),
    S("CHL/business/codelco", "Codelco, the state miner,", "said", "a strike at its Ventanas smelter had ended"),
    S(
        "CHL/business/jorge-tapia-mena",
        "the union's leader, Jorge Tapia Mena,",
        "said@3",
        "Workers accepted the company's offer on Wednesday",
    ),
    S("CHL/business/jorge-tapia-mena", "He", "called", '"not a surrender but a tie"', form="direct"),
    S(
        "COL/business/ecopetrol",
        "The company",
        "rejected",
        "suggestions that it plans to sell a stake in its Permian joint venture with Occidental of the United States",
    ),
    S(
        "?",
        "",
        "suggestions",
        "it plans to sell a stake in its Permian joint venture with Occidental of the United States",
        up=1,
    ),
    S("?/business/banco-del-austro", "Analysts at Banco del Austro", "believe", "a sale would make sense"),
    S(
        "CHL/business/catalina-errazuriz",
        "Errazuriz@1",
        "said@4",
        '"Everybody is hostage to London this week,"',
        form="direct",
    ),
    S("?/business", "Economists polled by this service", "expect", "8 percent"),
)

story(
    "burnaby-jewel-robbery-trial-2016",
    "Fraser Valley Courier",
    "2016-05-19",
    """
Crown says "military" gang raided Burnaby jewellers; accused denies being there

NEW WESTMINSTER, B.C. - Four masked men invaded a jewellery shop in a Burnaby mall like "a small army", took the staff hostage and were gone in 94 seconds, a Crown prosecutor told the Supreme Court of British Columbia on Wednesday.

Opening the trial of Kevin Dao Lindgren, 33, Alison Meeker said he had driven the car. The other three have never been found.

Lindgren, a roofer born in Manila and raised in Richmond, has pleaded not guilty. His lawyer, Amrit Johal, said his client had been in Seattle at his sister's wedding and accused police of "falling in love with a licence plate".

The court heard that the robbers attacked the display cases with sledgehammers on the afternoon of February 3, 2015, and seized 212 watches, most of them Swiss. One fired a warning shot into the ceiling. A security guard from Ghana, 58, was pushed through a window. He spent a week in hospital.

"I begged them to stop. One of them apologised," the guard, Emmanuel Tetteh, testified. He said the man had a Quebec accent.

The watches began to appear in pawn shops in Calgary, Las Vegas and Hong Kong within a month. A dealer in Kowloon, who cooperated with investigators, is to give evidence by video. Meeker urged the jury to follow the serial numbers. "They cross more borders than a diplomat," she said.

Johal rejected that. He told jurors that his client's telephone had been in Washington state all day, and promised to call six guests, a priest and a Mexican band.

Justice Helen Rasmussen warned the public gallery after a man shouted at a witness. She ordered him to leave, and threatened to clear the room if it happened again. Outside, he told reporters that the witness owed him money.

The mall, which belongs to a Toronto pension fund, strengthened its guard after the raid. Its manager declined to comment. Insurers have paid out 3.1 million Canadian dollars, according to an agreed statement of facts.

The Mounties had offered a reward of 20,000 dollars. It was withdrawn last summer. A spokesman for the force, Cpl. Daniel Ouellette, said then that the investigation had made "no concessions to time".

The trial is expected to last five weeks. Lindgren faces up to life in prison if convicted. He was sentenced to two years in 2008 for a break-in in Surrey.
""",
    S(
        "CAN/court/alison-meeker",
        "a Crown prosecutor",
        "told",
        'Four masked men invaded a jewellery shop in a Burnaby mall like "a small army", took the staff hostage and were gone in 94 seconds',
        form="mixed",
        to="the Supreme Court of British Columbia|CAN/court",
        date="2016-05-18",
    ),
    S("CAN/court/alison-meeker", "Alison Meeker", "said@1", "he had driven the car"),
    S("CAN//amrit-johal", "His lawyer, Amrit Johal,", "said", "his client had been in Seattle at his sister's wedding"),
    S(
        "CAN//amrit-johal",
        "His lawyer, Amrit Johal,",
        "accused",
        'police of "falling in love with a licence plate"',
        form="mixed",
    ),
    S(
        "?",
        "",
        "heard",
        "the robbers attacked the display cases with sledgehammers on the afternoon of February 3, 2015, and seized 212 watches, most of them Swiss",
        to="The court|CAN/court",
    ),
    S(
        "GHA//emmanuel-tetteh",
        "the guard, Emmanuel Tetteh,",
        "testified",
        '"I begged them to stop. One of them apologised,"',
        form="direct",
    ),
    S("GHA//emmanuel-tetteh", "He@2", "said@3", "the man had a Quebec accent"),
    S("CAN/court/alison-meeker", "Meeker", "urged", "to follow the serial numbers", to="the jury|CAN/court"),
    S("CAN/court/alison-meeker", "she", "said@3", '"They cross more borders than a diplomat,"', form="direct"),
    S(
        "CAN//amrit-johal",
        "He@3",
        "told",
        "his client's telephone had been in Washington state all day",
        to="jurors|CAN/court",
    ),
    S("CAN//amrit-johal", "He", "promised", "to call six guests, a priest and a Mexican band"),
    S("CAN/court/helen-rasmussen", "She", "ordered", "to leave", to="him|CAN?"),
    S("CAN/court/helen-rasmussen", "She", "threatened", "to clear the room if it happened again"),
    S("CAN?", "he", "told", "the witness owed him money", to="reporters|?/media"),
    S(
        "CAN/court",
        "an agreed statement of facts",
        "according to",
        "Insurers have paid out 3.1 million Canadian dollars",
    ),
    S(
        "CAN/gov/daniel-ouellette",
        "A spokesman for the force, Cpl. Daniel Ouellette,",
        "said",
        'the investigation had made "no concessions to time"',
        form="mixed",
    ),
)
