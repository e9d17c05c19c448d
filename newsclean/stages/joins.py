"""joins: words that the layout of the page tore apart."""

from __future__ import annotations

import re

from ..language import language_of
from ..rules import Rule
from ..sheet import Sheet

DROP_CAP = Rule(
    name="joins/drop-cap",
    why="The first letter of a paragraph was set large and came out on a line of its own; it is put back.",
    removes=(),
    keeps=(
        "A\nman walked into the harbour office on Monday and asked for the key to the lighthouse.",
        "Plan\nB was never discussed.",
    ),
)
RULES = (DROP_CAP,)

_LETTER = re.compile(r"[\"'“‘«„]?[^\W\d_]")
_WORDS_OF_ONE_LETTER = {
    "en": "ai", "de": "", "es": "aeouy", "fr": "aàyô", "pt": "aeoàé", "it": "aeioè", "nl": "u", "sv": "iåö", "no": "iå", "da": "iå",
    "pl": "aiouwz", "cs": "aikosuvz", "sk": "aikosuvz", "hr": "aikosu", "ru": "аиковсуя", "uk": "аівзійоуя", "bg": "авиксуя", "ro": "aeo",
    "hu": "aeős", "ca": "aeioyà", "el": "ηοω",
}  # fmt: skip
"""Letters that are words of a language, and so are no torn capital by themselves."""


def run(sheet: Sheet) -> None:
    lines = sheet.lines
    sheet.join(
        DROP_CAP,
        [
            number
            for number in range(len(lines) - 1)
            if _torn(sheet, lines[number].text, lines[number + 1].text)
        ],
    )


def _torn(sheet: Sheet, letter: str, following: str) -> bool:
    """Whether a line is one capital letter and the next goes on inside its word."""
    if len(letter) > 2 or len(following) < 40 or not following[0].islower():
        return False
    return (
        bool(_LETTER.fullmatch(letter))
        and letter[-1].isupper()
        and _belongs(sheet, letter[-1].lower(), following)
    )


def _belongs(sheet: Sheet, letter: str, following: str) -> bool:
    """Whether letter and line are one word: the letter is no word itself, or the page has the joined word elsewhere."""
    language = language_of(" ".join(line.text for line in sheet.lines[:200] if len(line.text) > 60))
    if language in _WORDS_OF_ONE_LETTER and letter not in _WORDS_OF_ONE_LETTER[language]:
        return True
    word = re.match(r"[^\W\d_]+", following)
    joined = letter + (word[0] if word else "")
    return any(re.search(rf"\b{joined}\b", line.fold) for line in sheet.lines)
