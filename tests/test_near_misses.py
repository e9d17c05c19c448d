"""Sentences of journalism that sound like noise, in the middle of an article: all must come back."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.stages.examples import OPENING, SECOND, THIRD

FOURTH = (
    "The work had cost four times what the council had planned, an audit that was published in May found."
)
SENTENCES = [
    "The bakery uses cookies to draw visitors to the web site of the old mill, and it sells thousands of them.",
    "“We and our partners will not be silenced,” the archbishop told the crowd on the steps of the old cathedral.",
    "Something went wrong with the second engine at 2,000 feet, the investigators wrote in their report.",
    "Sponsored by the United Nations, the talks were to end on Friday but went on until late on Sunday night.",
    "Presented by a group of 12 senators, the bill would give the towns along the river a bridge of their own.",
    "Brought to you by ship and by mule, as the old song has it, salt was dear in the valley for 300 years.",
    "Become a member of the club, he was told, or leave the harbour with your boat before the first of May.",
    "To keep reading, children need books at home, the study of 4,000 families in the north of the country found.",
    "Readers like you, the editor wrote to the prisoner, are the reason that this paper was founded in 1871.",
    "More about the crash is expected to be known on Monday, when the second of the two recorders is opened.",
    "A decline in tourism contributed to this report of losses, the ferry company said in a note to its owners.",
    "All rights reserved for men under the old law were given to women in 1971, and not a day too soon, she said.",
    "She asked readers to sign up for the newsletter of history, and nobody in the hall knew what she meant.",
    "The advertisement showed a man on a horse, and the party has regretted it ever since the day it was printed.",
    "Subscribe to this view, and you will find that few of the facts in the report fit what you believe.",
    "Follow us, the children called to the firemen, and led them through the smoke to where the dog was lying.",
    "In district 1 the party won 45 percent of the vote, the office for statistics said on Monday morning.",
    "In district 2 the party won 31 percent of the vote, the office for statistics said on Monday morning.",
    "He had worked for AP, Reuters and EPA before he opened the bakery that made him famous in the region.",
    "The engineers trained at Boeing, NASA and two small firms in the valley before they came to the harbour.",
    "“Read the letter,” she said, “and then tell me whether you would have paid for the bridge or not.”",
    "Wir verwenden Cookies nur im Kaffee, scherzte der Bürgermeister, als er nach dem Datenschutz gefragt wurde.",
    "Die Anzeige ging bei der Polizei in Brandow ein, und zwei Tage später standen die Beamten vor der Tür.",
    "Por su parte, el alcalde pidió a los vecinos que compartieran el agua mientras durase la avería del depósito.",
    "La publicité montrait un homme à cheval, et le parti ne s'en est toujours pas remis, dit son président.",
]
HEADINGS = [
    "Share of the vote",
    "Follow the money",
    "Who pays for it",
    "What happens next?",
    "A long way home",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_that_sounds_like_noise_stays(sentence: str) -> None:
    text = "\n\n".join([OPENING, SECOND, sentence, THIRD, FOURTH])
    assert clean(text).text == text


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_sub_heading_that_sounds_like_noise_stays(heading: str) -> None:
    text = "\n\n".join([OPENING, SECOND, heading, THIRD, FOURTH])
    assert clean(text).text == text


def test_rows_that_differ_in_a_number_are_no_repetitions() -> None:
    rows = [
        f"In district {n} the party won {40 + n} percent of the vote, the office said on Monday."
        for n in range(1, 9)
    ]
    text = "\n\n".join([OPENING, *rows, SECOND])
    assert clean(text).text == text


def test_a_list_that_the_article_announces_stays() -> None:
    items = "\n".join(["- a coat", "- a lamp", "- 2 sandwiches, no more", "- Print the emergency plan."])
    text = f"{OPENING}\n\n{SECOND}\n\nWhat walkers on the bridge should bring:\n\n{items}\n\n{THIRD}"
    page = text + "\n\nRead more: Bridge repairs cost four times the plan\n\nSign up for our newsletter"
    assert clean(page).text == text
