"""Which line names the authors? Told by what opens it, by its place, its neighbours, and where else the page names them.

Every line that could be the byline, with those that go on with it, is a mention: the persons it names, and the features
that it has (`mentions`). Each feature has a weight, and their sum is the mention's score; as for headlines (titles.py),
mentions of the same persons share one choice, and the scores become probabilities, beside that of a page that names
nobody. The weights are learned by `make train` (bench/train_authors.py) and stand in authors.json.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property

from . import dates, titles
from .agencies import agencies_in
from .data import read_json
from .patterns import Pattern
from .persons import first_names, persons
from .prose import ends_sentence, word_count
from .records import dataclass, replace
from .sheet import Sheet

LIKELY = 0.35
"""Probability from which the best choice counts."""

_LEAD_WORD = (
    r"(?:(?:story|words|written|reported|posted|published|review|reviewed|analysis|opinion|kommentar|ein kommentar|text|article|"
    r"interview|exclusive|ein interview|eine reportage|eine analyse|ein gastbeitrag|ein gespräch|una entrevista|un entretien|"
    r"medically reviewed|compiled|news|feature|guide|column|essay|as told)\s+)?"
    r"(?:by|von|par|por|di|af|av|od|to(?<=told to)|text|texte|texto|autor(?:en|in|es)?|autorin/autor|author of the article|author\(s\)|author|authors|post author|auteur|auteurs)"
)
_LEAD = Pattern(
    rf"(?:\W{{0,3}})(?:(?P<word>{_LEAD_WORD})\s*:?\s+(?=\S)|(?P<glued>(?-i:[Bb]y|[Vv]on))(?=(?-i:[A-ZÀ-Þ][a-zà-ÿ])))",
    ignore_case=True,
)
"""What opens a line that names the authors."""
_LEAD_WORDS = frozenset(
    "by von par por di af av od to text texte texto autor autoren autorin autores author authors auteur auteurs autorin/autor".split()
)
"""One of these is among the first four words of nearly every line that the pattern above describes."""
_LEAD_WITHIN = Pattern(
    r"(?:(?:[|•·/–-]|\b(?:19|20)\d\d)\s*(?P<word>written by|published by|posted by|by|author|von|par|por)\s*:?\s+|(?-i:(?<=[a-z])By)\s+)(?=(?-i:[^\W\d_a-z]))",
    ignore_case=True,
    needs=tuple("by By BY uthor UTHOR von Von VON par Par PAR por Por POR".split()),
)
"""The same behind a date or a section in the line."""
_LEAD_STARTS = tuple(
    "story words written reported post review analysis opinion kommentar ein text article interview exclusive una un medically "
    "compiled news feature guide column essay as publish by von par por di af av od to autor aut".split()
)
"""How a text begins, in lower case, that one of these patterns describes."""
_LEAD_ALONE = Pattern(rf"(?P<word>{_LEAD_WORD})\s*:?", ignore_case=True)
"""A line that announces the authors on the next."""
_JOINT = Pattern(r"[,;&|/·•+–—-]|(?:,\s*)?(?:and|und|y|et|og|och|&)", ignore_case=True)
"""A line that stands between two names of a torn byline."""
_LONGEST_JOINT = 5
"""Characters of such a line."""
_OTHERS = Pattern(r"and \d* ?(?:others|more)|und andere|et al\.?", ignore_case=True)
_OPENS_NEXT = Pattern(r"\W+|(?:and|und|y|et)\s", ignore_case=True)
_AGO = Pattern(r"\d\s?(?:hours?|days?|mins?|h|d) ago")
_GOES_ON = Pattern(r"(?:,|&|\||/|\b(?:and|und|y|et|og|och))$", ignore_case=True)
NO_PERSON = Pattern(
    r"\b(?:staff|news|desk|editors?|team|redaktion|redacción|rédaction|agency|agencies|press|newsroom|service|online|daily|times|post|"
    r"board|reporters?|correspondents?|writers?|columnist|critic|producer|intern|analyst|meteorologist|photojournalist|"
    r"corresponsal|periodista|redactora?|journaliste|correspondante?|korrespondent(?:in)?|redakteur(?:in)?|reporterin|kolumnist(?:in)?|"
    r"autor(?:in)?|volontär(?:in)?|expert)\b",
    ignore_case=True,
)
"""Words of an unsigned byline."""

_LONGEST = 250
"""Characters of a line that opens with a byline's word."""
_LONGEST_LEAD = 80
"""Characters that the words that announce the authors have at the most."""
_LONGEST_NAMES = 90
"""Characters of a line of names that nothing announces."""
_LONGEST_BYLINE = 16
"""Lines that a torn byline may have."""
_ABOVE, _UNDER, _BEFORE, _BELOW = 8, 36, 24, 12
"""Lines above and under the headline, and before and below the text, in which names are looked for that nothing announces."""
_RUN = 3
"""Lines between two mentions that may be one."""
_TOGETHER = 6
"""Mentions that may be one."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A byline, perhaps: its lines, the persons and agencies that it names, and what opens it.

    lead: the word that announces the names, in lower case; "" where nothing does. sure: whether that word and what
    follows make a byline, be it another article's. parts: how many mentions were put together.
    """

    first: int
    last: int
    names: tuple[str, ...]
    agencies: tuple[str, ...] = ()
    lead: str = ""
    sure: bool = False
    variant: str = "as read"
    parts: int = 1

    @property
    def key(self) -> str:
        """By which two mentions name the same persons."""
        return "\n".join(name.casefold() for name in self.names) or "-"


@cache
def weights() -> Mapping[str, float]:
    """The weight of each feature."""
    table: dict[str, float] = read_json("authors.json")
    return table


@dataclass(frozen=True, slots=True)
class Choice:
    """A mention with the features that it has."""

    mention: Mention
    features: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The mention that names the authors, if one does, and all that their first words make bylines.

    title: the line of the headline that the article stands under; -1 if there is none.
    """

    own: Mention | None
    bylines: list[Mention]
    title: int

    def under_title(self, mention: Mention) -> bool:
        """Whether a mention stands where the byline does: not far under the headline."""
        return 0 <= mention.first - self.title <= _UNDER


def find(sheet: Sheet) -> Found:
    """The bylines of a page, and the mention that is likely to name the authors."""
    page = _Page(sheet)
    choices = page.choices()
    table = sheet.model.authors if sheet.model and sheet.model.authors else weights()
    best = titles.choose(candidates(choices), table)
    own = choices[best.number].mention if best and best.likely >= LIKELY else None
    return Found(own, [each.mention for each in choices if each.mention.sure], page.title)


def choices(sheet: Sheet) -> list[Choice]:
    """The mentions of a page, described."""
    return _Page(sheet).choices()


def candidates(found: list[Choice]) -> list[titles.Candidate]:
    """The choices, each under the names that it gives."""
    return [titles.Candidate(at, each.mention.key, each.features) for at, each in enumerate(found)]


class _Page:
    """What the page says of names, read once for all mentions."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.first, self.last = sheet.body()
        told = [
            n
            for n, claim in enumerate(sheet.claims)
            if claim is not None and claim.name in ("headline/title", "headline/told-again")
        ]
        self.told = told
        above = [n for n in told if n < self.first + 3]
        self.title = max(above) if above else told[0] if told else -1
        self.near = self._near()
        self._small: dict[str, bool] = {}
        self._kinds: dict[int, str] = {}
        self.led: list[Mention] = []

    def _near(self) -> frozenset[int]:
        """The lines in which names are looked for that nothing announces."""
        size = len(self.sheet.lines)
        found = set(
            range(max(0, self.first - _BEFORE), min(self.first + (1 if self.told else _BEFORE), size))
        )
        if self.last >= 0:
            found |= set(range(self.last + 1, min(self.last + _BELOW, size)))
        for title in self.told[:3]:
            paragraphs = 0
            for number in range(max(0, title - _ABOVE), min(title + _UNDER, size)):
                if number > title and self.sheet.prose[number] and self.sheet.claims[number] is None:
                    paragraphs += 1
                    if paragraphs == 3:
                        break
                found.add(number)
        return frozenset(found)

    @cached_property
    def low(self) -> str:
        """What the lines say, in lower case."""
        return "\n".join([line.text for line in self.sheet.lines]).lower()

    def _written_small(self, word: str) -> bool:
        """Whether the page writes a word, given in lower case, with a small first letter."""
        known = self._small.get(word)
        if known is None:
            text = self.sheet.text
            known = f" {word} " in text or f" {word}." in text or f" {word}," in text
            self._small[word] = known
        return known

    # -- reading -------------------------------------------------------------------------------------------

    def mentions(self) -> list[Mention]:
        """Every mention on the page, and those that may be one put together."""
        sheet = self.sheet
        found: list[list[Mention]] = []
        taken = -1
        for number, line in sheet.open():
            if number in self.ends and (told := list(self._biography(number))):
                found.append(told)
                continue
            if number <= taken or len(line.text) > _LONGEST or sheet.prose[number]:
                continue
            near = number in self.near
            read = list(self._announced(number, near)) if near or self._may_announce(number) else []
            if not read and near:
                read = list(self._bare(number))
            if read:
                found.append(read)
                taken = read[0].last
        return [mention for read in found for mention in read] + list(self._joined(found))

    def _joined(self, found: list[list[Mention]]) -> Iterator[Mention]:
        """Mentions that stand close to each other as one, for each number of them."""
        for at, (run, *_) in enumerate(found):
            for after, *_ in found[at + 1 : at + _TOGETHER]:
                names = run.names + tuple(name for name in after.names if name not in run.names)
                if (
                    after.first - run.last > _RUN
                    or not run.names
                    or names == run.names
                    or BIOGRAPHY in (run.lead, after.lead)
                    or not self._between(run.last, after.first)
                ):
                    break
                agencies = run.agencies + after.agencies
                run = replace(
                    run, last=after.last, names=names, agencies=agencies, parts=run.parts + 1, sure=False
                )
                yield run

    @cached_property
    def ends(self) -> frozenset[int]:
        """The last lines of prose, and those below a phrase that announces a biography."""
        prose = [n for n, line in self.sheet.open() if self.sheet.prose[n]]
        told = [n + 1 for n, _ in self.sheet.by_concept.get("author_bio", ())]
        return frozenset(prose[-_BIOGRAPHIES:] + told)

    def _biography(self, number: int) -> Iterator[Mention]:
        """The person of whom a paragraph at the end tells."""
        text = self.sheet.lines[number].text
        match = _SUBJECT.match(text) or _REACHED.search(text)
        if match and (names := tuple(persons(match["name"], alone=True))):
            yield Mention(number, number, names[:1], lead=BIOGRAPHY)

    def _between(self, last: int, first: int) -> bool:
        """Whether nothing but short lines stand between two mentions."""
        return all(
            self.sheet.claims[n] is not None
            or (len(self.sheet.lines[n].text) <= 60 and not self.sheet.prose[n])
            for n in range(last + 1, first)
        )

    def _may_announce(self, number: int) -> bool:
        """Whether a line far from the headline has a byline's word near its beginning, and stands outside of the text."""
        words = self.sheet.lines[number].fold.split(" ", 4)[:4]
        known = not _LEAD_WORDS.isdisjoint(words) or not _LEAD_WORDS.isdisjoint(
            [word.rstrip(":") for word in words]
        )
        return known and self._outside(number)

    def _announced(self, number: int, near: bool) -> Iterator[Mention]:
        """The mention that a word on this line announces; near: not far from the headline or the text."""
        sheet = self.sheet
        line = sheet.lines[number]
        text = line.text
        opens = _opens_with_lead(text)
        if opens and len(text) <= _LONGEST_LEAD and (alone := _LEAD_ALONE.fullmatch(text)):
            yield from self._below(number, _lead(alone["word"]))
            return
        lead = _LEAD.match(text) if opens else None
        within = None if lead or not near else _LEAD_WITHIN.search(text)
        found = lead or within
        if not found:
            return
        rest = text[found.end() :]
        when = dates.find(rest)
        rest = rest[: when[0].start] if when else rest
        names = tuple(persons(rest))
        agencies = () if names else agencies_in(rest.strip(" ,|-–"))
        unsigned = len(rest) < 60 and NO_PERSON.search(rest)
        if not (names or agencies or unsigned or (near and self._paper(number, rest))):
            return
        word = _lead(found["word"] or "by") + (" within" if within else "")
        mention = Mention(number, number, names, agencies, word, True)
        if near and not when:
            mention = self._go_on(mention, waits=bool(_GOES_ON.search(rest.rstrip())))
        yield mention
        yield from _variants(mention)

    def _below(self, number: int, lead: str) -> Iterator[Mention]:
        """The mention below a line that is nothing but a byline's first word."""
        sheet = self.sheet
        if number + 1 == len(sheet.lines) or sheet.claims[number + 1] is not None:
            return
        if number not in self.near and not persons(sheet.lines[number + 1].text, alone=True):
            return
        mention = self._go_on(Mention(number, number, (), (), lead, True), waits=True)
        if mention.last > number:
            yield mention

    def _outside(self, number: int) -> bool:
        """Whether a line stands above or below the text, or beside a claim; a phrase on the next line is no evidence, for
        names stand under sub-headings too."""
        return number < self.first or number > self.last or self.sheet.beside_claim(number)

    def _paper(self, number: int, rest: str) -> bool:
        """Whether a byline names no person but, in a word or a few with capitals, a paper or a group, beside a date."""
        words = rest.split()
        if not 1 <= len(words) <= 4 or not all(word[0].isupper() for word in words) or rest[-1] in ".:?!":
            return False
        sheet = self.sheet
        beside = (near for near in (number - 1, number + 1) if 0 <= near < len(sheet.lines))
        return any(
            _stage(sheet, near) == "byline" or dates.find(sheet.lines[near].text[:80]) for near in beside
        )

    def _go_on(self, mention: Mention, waits: bool) -> Mention:
        """Read on a byline that was torn into lines: names, commas and "and" between them, roles, mail addresses.

        waits: whether a name must come next.
        """
        sheet = self.sheet
        names, agencies, last = list(mention.names), mention.agencies, mention.last
        bare = waits and not names
        for number in range(mention.first + 1, min(mention.first + _LONGEST_BYLINE, len(sheet.lines))):
            text = sheet.lines[number].text
            if sheet.claims[number] is not None or len(text) > _LONGEST_NAMES or sheet.prose[number]:
                break
            if len(text) <= _LONGEST_JOINT and _JOINT.fullmatch(text):
                waits = True
                continue
            lead = _OPENS_NEXT.match(text)
            new = persons(text[lead.end() :] if lead and waits is False else text)
            new = [name for name in new if name not in names]
            if new and (waits or (lead and "and" in text.lower()) or (bare and not lead)):
                names += new
            elif waits and not new and (known := agencies_in(text)):
                agencies += known
            elif bare and names and len(text) <= 40 and NO_PERSON.search(text):
                pass  # a role between two names
            elif not (waits and (names or NO_PERSON.search(text)) and self._no_text(number)):
                break
            last = number
            waits = bool(_GOES_ON.search(text))
            if not names:
                break
        return replace(mention, last=last, names=tuple(names), agencies=agencies)

    def _no_text(self, number: int) -> bool:
        """Whether a line behind a comma or a bar is short, and no text: a role, a paper, a mail address."""
        text = self.sheet.lines[number].text
        return len(text) <= 60 and (text[0].isupper() or "@" in text) and not text.endswith((".", ":", "?"))

    def _bare(self, number: int) -> Iterator[Mention]:
        """The mention on a line of names that nothing announces."""
        line = self.sheet.lines[number]
        text = line.text[len(line.mark) :]
        if (
            len(text) > _LONGEST_NAMES
            or (len(text) <= _LONGEST_JOINT and _JOINT.fullmatch(text))
            or self._phrased(number)
        ):
            return
        when = dates.find(text)
        if when and not when[0].start:
            text = text[when[-1].end :].lstrip(" /|•·,–-")
        elif when:
            text = text[: when[0].start]
        names = tuple(persons(text, alone=True))
        together = _run_together(text) or self._before_a_paper(text, names)
        if 1 <= len(names) <= _TOGETHER:
            mention = Mention(number, number, names)
            yield mention
            yield from _variants(mention)
        elif (told := _TOLD_TO.search(text)) and (teller := tuple(persons(text[told.end() :]))):
            yield Mention(number, number, teller, lead="as told to")
        if together and together != names:
            yield Mention(number, number, together, variant="run together")

    def _before_a_paper(self, text: str, names: tuple[str, ...]) -> tuple[str, ...]:
        """The person of a line of capitalised words that begins with a name and goes on with a paper: the page tells the name
        again."""
        words = text.split()
        if names or not 4 <= len(words) <= 7:
            return ()
        name = tuple(persons(" ".join(words[:2]), alone=True))
        return name if name and self.low.count(name[0].lower()) > 1 else ()

    def _phrased(self, number: int) -> bool:
        return any(hit.shape == "line" and hit.concept != "role" for hit in self.sheet.hits.get(number, ()))

    # -- describing ----------------------------------------------------------------------------------------

    def choices(self) -> list[Choice]:
        """The mentions, described."""
        found = self.mentions()
        self.led = [
            each
            for each in found
            if each.lead not in ("", BIOGRAPHY) and each.parts == 1 and each.variant == "as read"
        ]
        return [Choice(each, tuple(self.describe(each))) for each in found]

    def describe(self, mention: Mention) -> Iterator[str]:
        """The features of a mention."""
        opens = "announced" if mention.lead else "bare"
        yield opens
        yield f"{opens}, {mention.variant}"
        if mention.lead:
            yield f"lead {mention.lead}"
        if mention.lead == BIOGRAPHY:
            opens = "told of"
            yield opens
        for feature in (*self._place(mention), *self._shape(mention)):
            yield feature
            yield f"{opens}, {feature}"
        yield from self._said(mention, opens)
        for feature in self._names(mention):
            yield feature
            yield f"{opens}, {feature}"

    def _place(self, mention: Mention) -> Iterator[str]:
        under = mention.first - self.title if self.title >= 0 else None
        title = "no title" if under is None else f"title {_signed(under)}"
        yield title
        text = f"text {_signed(mention.first - self.first)}" if self.last >= 0 else "no text"
        if self.last >= 0 and mention.first > self.last:
            text = f"text ended {_signed(mention.first - self.last)}"
        yield text
        open_between = (
            sum(
                self.sheet.claims[n] is None
                and self.sheet.lines[n].text.count(" ") >= 4
                and not self.sheet.prose[n]
                for n in range(max(self.title, 0) + 1, mention.first)
            )
            if under is not None and 0 < under < 100
            else -1
        )
        yield f"lines between {min(open_between, 4)}"
        prose = (
            sum(
                self.sheet.claims[n] is None and self.sheet.prose[n]
                for n in range(max(self.title, 0) + 1, mention.first)
            )
            if under is not None and 0 < under < 300
            else -1
        )
        yield f"prose between {min(prose, 3)}"
        ahead = (
            sum(
                self.sheet.claims[n] is None and len(self.sheet.lines[n].text) > 30
                for n in range(mention.last + 1, self.first)
            )
            if mention.last < self.first < mention.last + 100
            else -1
        )
        yield f"lines to the text {min(ahead, 4)}"

    def _shape(self, mention: Mention) -> Iterator[str]:
        sheet = self.sheet
        yield f"{min(len(mention.names), 4)} names"
        yield f"{min(mention.parts, 4)} parts"
        yield f"{min(mention.last - mention.first + 1, 4)} lines"
        text = sheet.lines[mention.first].text
        if dates.find(text) or _AGO.search(text):
            yield "has a date"
        if "@" in text:
            yield "has a mail address"
        if sheet.lines[mention.first].mark:
            yield "marked"
        own = " ".join(sheet.lines[n].text for n in range(mention.first, mention.last + 1))
        if NO_PERSON.search(own):
            yield "has a role"
        rest = word_count(own) - sum(word_count(name) for name in mention.names)
        yield f"rest {_step(rest, (0, 1, 2, 4, 8))}, {mention.variant}"
        behind = self._behind(mention)
        if behind:
            yield f"behind the name {behind}"
            yield f"behind the name {behind}, {mention.variant}"
        above, below = self._kind(mention.first - 1), self._kind(mention.last + 1)
        yield f"above {above}"
        yield f"below {below}"
        yield f"two below {self._kind(mention.last + 2)}"
        yield f"two above {self._kind(mention.first - 2)}"
        for kind in sorted({self._kind(n) for n in range(mention.last + 1, mention.last + 5)}):
            yield f"soon {kind}"
        for kind in sorted({self._kind(n) for n in range(mention.first - 4, mention.first)}):
            yield f"before {kind}"
        if mention.last + 1 < len(sheet.lines):
            after = sheet.lines[mention.last + 1].text
            if after[0].islower():
                yield "small letter below"
            elif after[0] in ",.;" and len(after) > 2:
                yield "mark below"

    def _behind(self, mention: Mention) -> str:
        """What stands behind the last name on a line: a role, or words that the page has elsewhere."""
        if not mention.names:
            return ""
        text = self.sheet.lines[mention.last].text
        at = text.lower().find(mention.names[-1].lower())
        rest = text[at + len(mention.names[-1]) :].strip(" ,|-–—•/") if at >= 0 else ""
        if not rest or not rest[0].isalpha():
            return "mark" if rest else ""
        if dates.find(rest) and not dates.find(rest)[0].start:
            return "date"
        if NO_PERSON.search(rest[:60]):
            return "role"
        if rest[0].islower():
            return "small"
        if len(rest) >= 5 and self.low.count(rest.lower()) > sum(
            rest == line.text[-len(rest) :] for line in self.sheet.lines[mention.first : mention.last + 1]
        ):
            return "known"
        return "capital"

    def _said(self, mention: Mention, opens: str) -> Iterator[str]:
        """How many others are announced on the page, and which of them this is."""
        others = [each for each in self.led if each.names != mention.names]
        yield f"{opens}, others announced {_step(len(others), (0, 1, 2, 4, 10))}"
        if mention.lead:
            rank = sum(self.title < each.first < mention.first for each in others)
            yield f"after {min(rank, 3)} others under the title"
        else:
            yield f"bare, near announced {any(abs(each.first - mention.first) < 12 for each in others)}"

    def _names(self, mention: Mention) -> Iterator[str]:
        sheet = self.sheet
        seen: set[str] = set()
        title = sheet.lines[self.title].fold if self.title >= 0 else ""
        if not mention.names:
            yield "no names"
            if mention.agencies:
                yield "agencies"
        for name in mention.names:
            low = name.lower()
            words = low.split()
            seen.add(f"words in name {len(words)}")
            seen.add("first name known" if words[0].split("-")[0] in first_names() else "first name unknown")
            if sum(word in first_names() for word in words[1:-1]):
                seen.add("second first name known")
            if words[-1] in first_names():
                seen.add("first name last")
            if name.isupper():
                seen.add("capitals")
            if words[-1] in title:
                seen.add("surname in the title")
            small = sum(map(self._written_small, words))
            if small:
                seen.add(f"written small {min(small, 2)}")
            if any(len(word) > 1 and word.isupper() for word in name.split()) and not name.isupper():
                seen.add("a word in capitals")
            if any(len(word.strip(".")) == 1 for word in words):
                seen.add("initial")
            seen |= self._elsewhere(low, mention)
        yield from sorted(seen)

    def _elsewhere(self, low: str, mention: Mention) -> set[str]:
        """Where else the page gives a name."""
        sheet = self.sheet
        found: set[str] = set()
        count = self.low.count(low)
        own = sum(low in sheet.lines[n].text.lower() for n in range(mention.first, mention.last + 1))
        surname = low.split()[-1]
        if len(surname) >= 4 and "@" in self.low:
            for number in self._mails:
                fold = sheet.lines[number].text.lower()
                if any(surname in word and "@" in word for word in fold.split()):
                    found.add("surname in a mail address")
                    break
        if count <= own:
            found.add("named once")
            return found
        for number in [number for number, fold in enumerate(self.folds) if low in fold]:
            if mention.first <= number <= mention.last:
                continue
            line = sheet.lines[number]
            claim = sheet.claims[number]
            if claim is not None:
                found.add(
                    "named in the standfirst"
                    if claim.name == "headline/standfirst"
                    else f"named in {claim.stage}"
                )
            elif sheet.has(number, "author_bio", "contact", "follow"):
                found.add("named in a biography")
            elif sheet.prose[number]:
                where = "starting" if line.fold.startswith(low) else "in"
                place = "below" if number >= self.last else "of the text"
                found.add(f"named {where} prose {place}")
            elif line.fold == low:
                found.add("named on another line")
            else:
                found.add(
                    "named at a line's start"
                    if line.fold.startswith(low)
                    else "named at a line's end"
                    if line.fold.endswith(low)
                    else "named in a line"
                )
        return found

    @cached_property
    def folds(self) -> list[str]:
        """The folded lines."""
        return [line.fold for line in self.sheet.lines]

    @cached_property
    def _mails(self) -> list[int]:
        return [number for number, line in enumerate(self.sheet.lines) if "@" in line.text]

    def _kind(self, number: int) -> str:
        """What kind of line stands beside a mention."""
        sheet = self.sheet
        if not 0 <= number < len(sheet.lines):
            return "edge"
        known = self._kinds.get(number)
        if known is None:
            known = self._kinds[number] = self._look(number)
        return known

    def _look(self, number: int) -> str:
        sheet = self.sheet
        claim = sheet.claims[number]
        if claim is not None:
            return claim.name if claim.stage in ("headline", "byline", "images") else claim.stage
        line = sheet.lines[number]
        text = line.text
        if sheet.prose[number]:
            return "prose" if len(text) > 120 else "short prose"
        for concept in _NEAR:
            if sheet.has(number, concept):
                return concept
        if "0" in line.fold and len(text) < 120 and dates.find(text):
            return "date"
        if "@" in text or (len(text) <= 60 and NO_PERSON.search(text)):
            return "role"
        if _opens_with_lead(text) and _LEAD.match(text):
            return "announced"
        if len(text) <= 60 and persons(text, alone=True):
            return "name"
        count = word_count(text)
        return (
            "one word"
            if count == 1
            else "few words"
            if count <= 4
            else "sentence"
            if ends_sentence(text)
            else "words"
        )


_NEAR = (
    "published", "updated", "reading_time", "comment_count", "share", "follow", "print", "listen", "author_bio", "contact", "role", "byline_prefix",
    "desk", "credit_prefix", "image_marker", "section", "menu", "read_more", "related_head", "tags_head", "ad_marker", "button",
)  # fmt: skip


def _opens_with_lead(text: str) -> bool:
    """Whether a text may begin with a byline's word; quicker than to match the pattern."""
    for at, character in enumerate(text[:4]):
        if character.isalnum():
            return text[at : at + 10].lower().startswith(_LEAD_STARTS)
    return False


def _lead(word: str) -> str:
    return " ".join(word.lower().split())


def _stage(sheet: Sheet, number: int) -> str:
    claim = sheet.claims[number]
    return claim.stage if claim is not None else ""


def _variants(mention: Mention) -> Iterator[Mention]:
    """The other ways to read the names: of two words each, or the first alone."""
    short = tuple(_short(name) for name in mention.names)
    if short != mention.names:
        yield replace(mention, names=short, variant="two words each", sure=False)
    if len(mention.names) > 1:
        yield replace(mention, names=short[:1], variant="the first alone", sure=False)


def _short(name: str) -> str:
    """The first two words of a longer name, if they can be one and what follows may be a role or a paper."""
    words = name.split()
    if (
        len(words) < 3
        or not all(word[0].isupper() and len(word.strip(".")) > 1 for word in words[:3])
        or words[2].lower() in ("ii", "iii", "iv")
    ):
        return name
    return " ".join(words[:2])


def _run_together(text: str) -> tuple[str, ...]:
    """The persons of a line of capitalised words, parted by their first names: two and more, or one before other words."""
    words = text.split()
    if not 4 <= len(words) <= 9 or words[0].lower() not in first_names():
        return ()
    parts: list[list[str]] = []
    for word in words:
        if not parts or (len(parts[-1]) >= 2 and word.lower() in first_names()):
            parts.append([])
        parts[-1].append(word)
    names = [persons(" ".join(part), alone=True) for part in parts]
    if len(parts) > 1 and all(len(name) == 1 for name in names):
        return tuple(name[0] for name in names)
    return tuple(persons(" ".join(words[:2]), alone=True))


BIOGRAPHY = "biography"
"""The lead of a mention that tells of a person, and takes nothing out of the text."""
_BIOGRAPHIES = 8
"""Last paragraphs that may be a biography."""
_SUBJECT = Pattern(
    r"(?:[\w’' -]{3,40}\s)??(?P<name>[^\W\d_a-zß-ÿ][\w.'’-]*(?:\s(?:[^\W\d_a-zß-ÿ][\w.'’-]*|de|del|da|van|von|der)){1,3})"
    r"(?:,\s[^,.]{3,60},|\s\([^()]{2,40}\))?"
    r"\s(?:is|was|writes|covers|has|works|runs|joined|reports|serves|can|lives|ist|war|schreibt|arbeitet|lebt|hat|es|est|a)\s"
)
"""A person by full name at the head of a paragraph, and what he or she does."""
_REACHED = Pattern(
    r"\b(?:Contact|Reach|Email|E-mail)\s(?:[a-z]+\s){0,2}(?P<name>[^\W\d_a-zß-ÿ][\w.'’-]*(?:\s(?:[^\W\d_a-zß-ÿ][\w.'’-]*|de|van|von)){1,3})"
    r"(?:,\s[^,.]{3,60},)?\s(?:at|on|via|by)\s",
    needs=("Contact", "Reach", "Email", "E-mail"),
)
"""A person, and how to write to him or her."""
_TOLD_TO = Pattern(r"\bas told to\s", ignore_case=True, needs=("told",))


def _step(value: int, bounds: tuple[int, ...]) -> str:
    """The step of a scale that a value lies on, by its lowest value."""
    low = bounds[0]
    for bound in bounds:
        if value < bound:
            break
        low = bound
    return str(low)


def _signed(distance: int) -> str:
    """A distance in lines on a scale, above (-) or below."""
    size = _step(abs(distance), (0, 1, 2, 3, 4, 5, 7, 10, 15, 25, 40))
    return f"-{size}" if distance < 0 else size
