"""Invented stories, fourteenth batch: words that look like acts and are none."""

from training.stories.notation import G, N, S, story

story(
    "history-siege-column",
    "Lisbon Reader",
    "2018-05-06",
    """
Books: The siege that sold well

Every generation gets the Lisbon siege it deserves. Ours has received eight hundred pages by Duarte Vilhena in which the crusaders bargain like estate agents and the governor of the town surrenders on page six hundred, exhausted, as is the reader.
Vilhena threatens a sequel. In interviews he attacks historians who, he says, have "disarmed" the Middle Ages. They have not replied; one of them reviewed the book last week and praised the maps.
The best chapter is the quietest. Two scribes, one from each camp, agree on the spelling of a river. Nothing they sign survives.
Portugal's publishers have offered the author a truce: no book before 2022. He is said to be considering it.
""",
    S("PRT//duarte-vilhena", "he", "says", 'have "disarmed" the Middle Ages', form="mixed"),
    S("?/ngo", "one of them", "praised", "the maps"),
    S("?", None, "is said", "to be considering it"),
)

story(
    "ceasefire-cat-dog",
    "Wellington Weekend",
    "2021-02-13",
    """
Letters

Sir - Your correspondent (6 February) claims that the harbour board has declared war on gulls. It has done no such thing. It has put up a net.
I was on the board from 1988 to 2003, when a real dispute, over the crane, ended with a strike and two resignations, mine among them. Nobody in New Zealand called it a war.
The gulls retreat at dusk. They always have.
R. Tamihana, Petone

Sir - May I thank the driver who stopped his bus for my mother on Tuesday? He refused a reward. She demands that he be found.
J. Lim, Karori

Sir - Peace at last: the leaf blower next door has died.
Name supplied
""",
    S("?", "Your correspondent (6 February)", "claims", "the harbour board has declared war on gulls"),
    S(
        "NZL//r-tamihana",
        "R. Tamihana",
        None,
        "Sir - Your correspondent (6 February) claims that the harbour board has declared war on gulls. It has done no such thing. It has put up a net",
        "I was on the board ... Nobody in New Zealand called it a war",
        "The gulls retreat at dusk. They always have",
        form="direct",
    ),
    S(
        "NZL//j-lim",
        "J. Lim",
        None,
        "Sir - May I thank the driver who stopped his bus for my mother on Tuesday? He refused a reward. She demands that he be found",
        form="direct",
    ),
    S("NZL//j-lim-mother", "She", "demands", "he be found", up=1),
    S("NZL?", "Name supplied", None, "Sir - Peace at last: the leaf blower next door has died", form="direct"),
)

story(
    "crime-common",
    "Marseille Midi",
    "2019-11-08",
    """
Three held after jewel raid

MARSEILLE, France - Police arrested three men on Thursday on suspicion of having taken part in the raid on a jeweller's in rue Paradis, in which the owner was threatened with a toy.
The prosecutor said that the men, aged 19 to 24, admitted the facts but accused one another of having planned it. Their lawyer rejected that account and asked for them to be released until the trial. The judge agreed in one case.
A fourth man, who had offered the stones for sale by telephone, is on the run. "He will surrender, his mother has promised me," an inspector said.
The jeweller has withdrawn his complaint about the shop window. The insurers have not.
""",
    S(
        "FRA/court",
        "The prosecutor",
        "said",
        "the men, aged 19 to 24, admitted the facts but accused one another of having planned it",
    ),
    S("FRA?", "the men, aged 19 to 24", "accused", "one another of having planned it", up=1),
    S("FRA?", "Their lawyer", "asked", "for them to be released until the trial"),
    S("FRA/gov", "an inspector", "said", '"He will surrender, his mother has promised me,"', form="direct"),
    S("FRA?", "his mother", "promised", "He will surrender", to="me|FRA/gov", up=1),
)

story(
    "startup-truce",
    "Nairobi Tech Week",
    "2022-09-01",
    """
Ride apps call off price war

Kenya's two biggest ride-hailing firms have stopped undercutting each other, drivers say, after a summer in which a trip across Nairobi cost less than the fuel.
"There was no agreement, that would be illegal," said Faith Mumbua, who runs the smaller of the two. "We ran out of ammunition on the same day."
The larger firm, which threatened in June to bury its rival, declined to comment. It is looking for an alliance with a scooter maker. Investors had demanded an exit from the war by September.
Riders' groups protested, mildly, with hashtags. Fares rose by a third.
A third app, launched by a church, promises never to fight anybody.
""",
    S(
        "KEN/business",
        "drivers",
        "say",
        "Kenya's two biggest ride-hailing firms have stopped undercutting each other",
        "after a summer in which a trip across Nairobi cost less than the fuel",
    ),
    S(
        "KEN/business/faith-mumbua",
        "Faith Mumbua, who runs the smaller of the two",
        "said",
        '"There was no agreement, that would be illegal,"',
        '"We ran out of ammunition on the same day."',
        form="direct",
    ),
    S("KEN/business", "The larger firm, which", "threatened", "to bury its rival"),
    S("?/business", "Investors", "had demanded", "an exit from the war by September"),
    S("KEN/ngo", "A third app, launched by a church", "promises", "never to fight anybody"),
)

story(
    "weather-front",
    "Meteo Bulletin Iberia",
    "2023-10-18",
    """
A front advances, an anticyclone holds out

Spain's weather service expects the first Atlantic front of the autumn to invade Galicia on Thursday morning and to occupy the north-west by noon. Resistance from the anticyclone over Algeria will collapse on Friday.
Warnings are in force for Pontevedra and A Coruña. Gusts may reach 110 kilometres an hour; the sea authority has asked small craft to stay in port, and the railway has promised buses if the line at Redondela floods again.
In 1987 a similar storm was said to have been predicted by goats.
From Saturday the pressure rises, and an armistice of four or five days can be hoped for. Farmers have no objection.
""",
    S(
        "ESP/gov",
        "Spain's weather service",
        "expects",
        "the first Atlantic front of the autumn to invade Galicia on Thursday morning and to occupy the north-west by noon",
        "Resistance from the anticyclone over Algeria will collapse on Friday",
    ),
    S("ESP/gov", "the sea authority", "has asked", "to stay in port", to="small craft|ESP/public"),
    S("ESP/business", "the railway", "has promised", "buses if the line at Redondela floods again"),
    S("?", None, "was said", "to have been predicted by goats"),
)

story(
    "analyst-forecast",
    "Strait Times of Johor",
    "2024-07-22",
    """
Ten questions on the chip curbs

Will there be new curbs? Probably. Analysts interviewed for this page think that October is likelier than August, and that memory will be hit harder than logic.
Who would suffer? Korea first, says Tan Wei Ling of the consultancy Fourth Node in Malaysia; she points to a share of exports. Others see the Netherlands in front.
Could anyone stop it? Lobbyists believe so. Lawyers do not.
Would China retaliate? It has many ways to: graphite, gallium, drones. "The question is not whether it would hurt, it is whom," Ms Tan says. Nobody expects an all-out response in an election year.
What should a small supplier in Penang do? Wait, our experts say, and read the small print. What they do themselves they would not tell.
""",
    S(
        "?",
        "Analysts interviewed for this page",
        "think",
        "October is likelier than August, and that memory will be hit harder than logic",
        to="this page|MYS/media",
    ),
    S("MYS/business/tan-wei-ling", "Tan Wei Ling of the consultancy Fourth Node in Malaysia", "says", "Korea first"),
    S("MYS/business/tan-wei-ling", "she", "points to", "a share of exports"),
    S("?", "Others", "see", "the Netherlands in front"),
    S("?", "Lobbyists", "believe", "so"),
    S(
        "MYS/business/tan-wei-ling",
        "Ms Tan",
        "says",
        '"The question is not whether it would hurt, it is whom,"',
        form="direct",
    ),
    S("?", "Nobody", "expects", "an all-out response in an election year"),
    S("?", "our experts", "say", "Wait", "and read the small print"),
)

story(
    "obituary-envoy",
    "Edinburgh Record",
    "2017-09-29",
    """
Obituary: Sir Angus Kinloch, who knew when to leave the room

Angus Kinloch, who has died aged 91, was expelled from three countries and decorated by two of them. He joined Britain's diplomatic service in 1949 because, he said, the army would not have him twice.
In Baghdad in 1958 he talked a crowd out of burning the archive. In Warsaw he was accused of espionage and, characteristically, apologised for not having been able to oblige. He negotiated fisheries with the Icelanders, whom he admired, and grain with the Soviets, whom he did not.
He distrusted ultimatums. "Never threaten on a Friday," he told young colleagues. "They will have the whole weekend to believe you."
A widower since 2004, he is survived by two daughters and a parrot that swears in Polish.
""",
    S(
        "GBR/mfa/angus-kinloch",
        "he",
        "said",
        "He joined Britain's diplomatic service in 1949 because",
        "the army would not have him twice",
    ),
    S("?", None, "was accused", "of espionage"),
    S(
        "GBR/mfa/angus-kinloch",
        "he",
        "told",
        '"Never threaten on a Friday,"',
        '"They will have the whole weekend to believe you."',
        form="direct",
        to="young colleagues|GBR/mfa",
    ),
)

story(
    "tv-listing-debate",
    "Screen Guide Manila",
    "2016-02-21",
    """
Tonight: the debate, and what not to expect

GMA, 5 p.m. Five candidates for the presidency of the Philippines meet in Cagayan de Oro for the first debate since 1992. Each gets two minutes to attack and ninety seconds to defend.
Expect promises. The mayor has sworn to end crime in six months, the senator to end hunger in six years, the vice-president to answer all questions, which he has not done so far.
Do not expect blood. The rules forbid interruptions, props and relatives. Last week two camps protested against the podiums, which were too tall for one and too short for the other; organisers offered a box.
Afterwards: Empire of Hearts, episode 44. Amparo refuses Diego's peace offering, and the armed men at the gate turn out to be cousins.
""",
    S("PHL/gov", "The mayor", "has sworn", "to end crime in six months"),
    G(
        "promise",
        "The mayor|PHL/gov",
        "PHL/public",
        "leadership other",
        "has sworn to end crime",
        by="?: in six months",
    ),
    S("PHL/parliament", "the senator", "has sworn", "to end hunger in six years"),
    G(
        "promise",
        "the senator|PHL/parliament",
        "PHL/public",
        "leadership other",
        "the senator to end hunger",
        by="?: in six years",
    ),
    S("PHL/gov", "the vice-president", "has sworn", "to answer all questions"),
    G(
        "promise",
        "the vice-president|PHL/gov",
        "PHL/public",
        "leadership",
        "the vice-president to answer all questions",
    ),
)

story(
    "health-measles",
    "Sarajevo Health Letter",
    "2025-03-12",
    """
Measles returns to the Balkans; ministry urges jabs

SARAJEVO - Doctors in Bosnia and Herzegovina are fighting on two fronts, says epidemiologist Amra Hodzic: against a virus and against a video.
The number of cases has tripled since January. The health ministry of the Federation called on parents to have their children vaccinated before Easter and has sent mobile teams into schools. Some parents refused to sign the form.
"I do not accuse them. They were frightened by people who make money from it," Hodzic says.
Serbia has delivered eight thousand doses on loan. The antibodies mobilise within two weeks, and protection holds, as a rule, for life.
""",
    S(
        "BIH/ngo/amra-hodzic",
        "epidemiologist Amra Hodzic",
        "says",
        "Doctors in Bosnia and Herzegovina are fighting on two fronts",
        "against a virus and against a video",
    ),
    S(
        "BIH/gov",
        "The health ministry of the Federation",
        "called on",
        "to have their children vaccinated before Easter",
        to="parents|BIH/public",
    ),
    G(
        "appeal",
        "The health ministry of the Federation|BIH/gov",
        "parents|BIH/public",
        "other",
        "called on parents to have their children vaccinated",
        "ministry urges jabs",
        by="2025-04-20: before Easter",
    ),
    S(
        "BIH/ngo/amra-hodzic",
        "Hodzic",
        "says",
        '"I do not accuse them. They were frightened by people who make money from it,"',
        form="direct",
    ),
    N("aid", "Serbia|SRB", "BIH", "aid", "Serbia has delivered eight thousand doses on loan"),
)
