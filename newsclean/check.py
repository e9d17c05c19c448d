"""Noise in a text, and the text without it: what `--check` names, `--diff` shows and `--write` takes out.

All of it on the decoded text as it stands; nothing is rendered anew, so what is no noise stays as it was.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import cached_property
from itertools import accumulate

from .article import Article
from .decoding import Unusable
from .page import normalise
from .records import dataclass
from .rules import Step

Span = tuple[int, int]

_HEAD_STAGES = frozenset({"headline", "byline"})
_HEAD_FIELDS = frozenset({"title", "description", "authors", "byline", "date", "date_modified", "agencies"})
"""What says which article this is, who wrote it and when: no noise in a file that holds an article."""
_NOISE_OF_THE_HEAD = frozenset({"headline/told-again", "byline/reading-time"})
BY_STRUCTURE = (
    "navigation/above-the-headline",
    "related/trailing-headline",
    "body/outside-the-article",
    "body/between-paragraphs",
)
"""Rules that know no noise by itself: they say where on a page the article is not, and a file of one is no page."""
_NO_ARTICLE = {
    "error": "it is an error page",
    "listing": "it is a list of stories",
    "empty": "nothing in it reads like one",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Noise at [start, end) of the decoded text. rule: "stage/rule". text: what it says, in one line."""

    rule: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Checked:
    """A text that was checked: its noise, in order, and the spans of it that stay when the noise goes."""

    text: str
    findings: list[Finding]
    stays: list[Span]

    @property
    def without_noise(self) -> str:
        """The text, all else as it was."""
        return "".join(self.text[start:end] for start, end in self.stays)

    def edits(self) -> Iterator[Span]:
        """For each finding the span that goes with it, blank lines too many included; they do not overlap."""
        gone = list(_between(self.stays, len(self.text)))
        at = 0
        for number, finding in enumerate(self.findings):
            while gone[at][1] < finding.end:
                at += 1
            first, last = gone[at]
            before = self.findings[number - 1] if number else None
            after = self.findings[number + 1] if number + 1 < len(self.findings) else None
            start = finding.start if before and before.start >= first else first
            yield start, after.start if after and after.start < last else last


Cleaner = Callable[[str, Collection[str]], Article]
"""`clean` with its options, without the rules of these names."""


def check(text: str, cleaner: Cleaner) -> Checked:
    """The noise in a text, as `cleaner` sees it without the rules BY_STRUCTURE.

    What is left without the noise is looked at again until there is none, so that a text which was written
    without its noise has none. Raises Unusable where no article stands in the text: all would be noise.
    """
    left = _Left(text, [(0, len(text))])
    findings: list[Finding] = []
    while left.text.strip():
        article = cleaner(left.text, BY_STRUCTURE)
        if article.kind in _NO_ARTICLE:
            raise Unusable(f"holds no article ({_NO_ARTICLE[article.kind]}); leave it out")
        steps = noise_of(article)
        if steps:  # with all rules, the name or the date may be read elsewhere, and stays there too
            steps = noise_of(article, cleaner(left.text, ()))
        if not steps:
            break
        spans = {id(step): _spans(left.text, step, steps) for step in steps}
        findings += (finding for step in steps for finding in _findings(left, step, spans[id(step)]))
        left = left.without(cuts(left.text, (span for each in spans.values() for span in each)))
    findings.sort(key=lambda finding: finding.start)
    return Checked(text, findings, left.stays)


def noise_of(article: Article, *others: Article) -> list[Step]:
    """The steps that are noise in a file which holds the article, in the order of the page.

    That is all that was cut but the head of the article (title, standfirst, byline, dates, credited agencies), and
    words that were put together over a line of it. others: what else was read from the same text; the lines of which
    their heads were read are no noise either.
    """
    lifted = [step for one in (article, *others) for step in one.steps if step.field in _HEAD_FIELDS]

    def is_noise(step: Step) -> bool:
        if step.stage in _HEAD_STAGES and _name(step) not in _NOISE_OF_THE_HEAD:
            return False
        return not any(step.start < other.end and other.start < step.end for other in lifted)

    noise = [step for step in article.removed if is_noise(step)]
    text = article.page_text
    return [
        step
        for step in noise
        if step.stage != "joins" or all(text[slice(*span)].isspace() for span in _spans(text, step, noise))
    ]


def _spans(text: str, step: Step, steps: Iterable[Step]) -> list[Span]:
    """The spans that a step takes: a torn word is put together over the lines that others have cut between."""
    if step.stage != "joins" or text[step.start : step.end].isspace():
        return [(step.start, step.end)]
    inside = ((one.start, one.end) for one in steps if step.start < one.start and one.end < step.end)
    return list(_between([(0, step.start), *inside], step.end))


def _name(step: Step) -> str:
    return f"{step.stage}/{step.rule}"


def _findings(left: _Left, step: Step, spans: list[Span]) -> Iterator[Finding]:
    """A step on what was left, as findings in the text itself: several where something went from its midst."""
    if step.stage == "joins":  # white space; the lines that are to be one are shown
        start, end = step.start, step.end
        said = (
            f"{left.text[_line_start(left.text, start) : start]} {left.text[end : _line_end(left.text, end)]}"
        )
        yield Finding(_name(step), *left.origins(*spans[0])[0], normalise(said))
        return
    for start, end in left.origins(step.start, step.end):
        if said := normalise(left.whole[start:end]):
            yield Finding(_name(step), start, end, said)


@dataclass(frozen=True)
class _Left:
    """What is left of a text: the spans of it that stay."""

    whole: str
    stays: list[Span]

    @cached_property
    def text(self) -> str:
        return "".join(self.whole[start:end] for start, end in self.stays)

    @cached_property
    def _places(self) -> list[int]:
        """Where in `text` each span that stays begins."""
        return [0, *accumulate(end - start for start, end in self.stays)]

    def origins(self, start: int, end: int) -> list[Span]:
        """Where [start, end) of what is left stands in the whole text."""
        found = []
        at = bisect_right(self._places, start) - 1
        while start < end:
            first, last = self.stays[at]
            begin = first + start - self._places[at]
            stop = min(last, begin + end - start)
            found.append((begin, stop))
            start += stop - begin
            at += 1
        return found

    def without(self, cuts: list[Span]) -> _Left:
        """What is left without these spans of it, which are sorted and do not overlap."""
        kept = [part for span in _between(cuts, len(self.text)) for part in self.origins(*span)]
        return _Left(self.whole, kept)


def _between(spans: list[Span], size: int) -> Iterator[Span]:
    """What stands between these spans in a text of this size."""
    at = 0
    for start, end in [*spans, (size, size)]:
        if at < start:
            yield at, start
        at = end


# What goes with the noise


def cuts(text: str, spans: Iterable[Span]) -> list[Span]:
    """What goes from a text with these spans: of whole lines also the blank lines that are then too many."""
    return [_cut(text, start, end) for start, end in _clusters(text, spans)]


def _clusters(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """The spans, those made one that have only white space between them."""
    cluster: Span | None = None
    for start, end in sorted(spans):
        if cluster is not None and not text[cluster[1] : start].strip():
            cluster = (cluster[0], end)
            continue
        if cluster is not None:
            yield cluster
        cluster = (start, end)
    if cluster is not None:
        yield cluster


_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""What `str.splitlines` splits at, and so does the page."""
_LINE_END = re.compile(f"\r\n|[{_LINE_ENDS}]")


def _cut(text: str, start: int, end: int) -> Span:
    """What goes with one span."""
    if text[start:end].isspace():
        return start, end
    first, last = _line_start(text, start), _line_end(text, end)
    before, after = text[first:start], text[end:last]
    if normalise(before):
        if not normalise(after):
            return first + len(before.rstrip()), last
        return start, end + (_indent(after) if before[-1].isspace() else 0)
    if normalise(after):
        return start, end + _indent(after)
    return _block(text, first, last)


def _block(text: str, first: int, last: int) -> Span:
    """What goes with whole lines: one of the two gaps around them, and at the end of the text the gap above."""
    above, below = first, last
    while above > 0 and text[above - 1].isspace():
        above -= 1
    while below < len(text) and text[below].isspace():
        below += 1
    if below == len(text):
        return (_line_end(text, above) if above else first), last
    apart = len(_LINE_END.findall(text, above, first)) > 1
    if apart or not above:
        return first, _line_start(text, below)
    found = _LINE_END.match(text, last)
    return first, found.end() if found else last


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _line_start(text: str, at: int) -> int:
    while at > 0 and text[at - 1] not in _LINE_ENDS:
        at -= 1
    return at


def _line_end(text: str, at: int) -> int:
    found = _LINE_END.search(text, at)
    return found.start() if found else len(text)
