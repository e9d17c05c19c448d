"""joins: words that the layout of the page tore apart."""

from __future__ import annotations

from ..language import language_of
from ..patterns import Pattern
from ..prose import words
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND

DROP_CAP = Rule(
    name="joins/drop-cap",
    why="The first letter of a paragraph was set large and came out on a line of its own; it is put back.",
    removes=(
        f"{OPENING}\nS[-\n-]hifting the spotlight from the bridge to the ferry, the council met again on Sunday.\n{SECOND}",
    ),
    keeps=(
        "A\nman walked into the harbour office on Monday and asked for the key to the lighthouse.",
        "Plan\nB was never discussed.",
    ),
)
RULES = (DROP_CAP,)

_LETTER = Pattern(r"[\"'“‘«„]?[^\W\d_]")
_WORDS_OF_ONE_LETTER = {
    "en": "ai", "de": "", "es": "aeouy", "fr": "aàyô", "pt": "aeoàé", "it": "aeioè", "nl": "u", "sv": "iåö", "no": "iå", "da": "iå",
    "pl": "aiouwz", "cs": "aikosuvz", "sk": "aikosuvz", "hr": "aikosu", "ru": "аиковсуя", "uk": "аівзійоуя", "bg": "авиксуя", "ro": "aeo",
    "hu": "aeős", "ca": "aeioyà", "el": "ηοω",
}  # fmt: skip
"""Letters that are words of a language, and so are no torn capital by themselves."""


def run(sheet: Sheet) -> None:
    lines = sheet.lines
    torn = [n for n in range(len(lines) - 1) if _torn(lines[n].text, lines[n + 1].text)]
    if torn:
        letters = _WORDS_OF_ONE_LETTER.get(
            language_of(" ".join(line.text for line in lines[:200] if len(line.text) > 60)) or ""
        )
        known = {word for line in lines for word in words(line.text.lower())}
        sheet.join(DROP_CAP, [n for n in torn if _belongs(lines[n].text, lines[n + 1].text, letters, known)])


def _torn(letter: str, following: str) -> bool:
    """Whether a line is one capital letter and the next goes on in small letters."""
    if len(letter) > 2 or len(following) < 40 or not following[0].islower():
        return False
    return bool(_LETTER.fullmatch(letter)) and letter[-1].isupper()


def _belongs(letter: str, following: str, letters: str | None, known: set[str]) -> bool:
    """Whether both are one word: the letter is no word of the language itself, or the page has the joined word elsewhere.

    letters: the words of one letter in the page's language, None if that is not known. known: the page's words.
    """
    small = letter[-1].lower()
    if letters is not None and small not in letters:
        return True
    return small + words(following)[0].lower() in known
