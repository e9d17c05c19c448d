"""When the article was published and last changed: chosen among the dates of the page.

Asked last, when it is known what is the article and what is not, since a news page is full of dates: the day of the visit
in the masthead, those of other stories, comments, captions and the copyright. The article's own stands between the
headline and the text, close above the headline, or below the text behind a word that says so.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from datetime import date
from itertools import pairwise

from . import dates
from .cldr import WEEKDAYS
from .page import Line, Page
from .patterns import Pattern
from .prose import ends_sentence, is_prose
from .records import dataclass, replace
from .rules import Step

PUBLISHED = Pattern(
    r"""(?<![^\W\d_])(?:
    (?:first|originally|article|story|date)?\s?(?:published|posted|publish(?:ed)?\sdate|publication\sdate|issued)|date\s(?:published|posted)|^\W*(?:date|datum|data|fecha)(?=\s?:|\s*$)
    |erschienen\sin\sder\sausgabe|(?:erst)?veröffentlicht|veröffentlichung|erstveröffentlichung|erstellt|erschienen|publiziert|geschrieben|online\sseit
    |publicad[oa]|fecha\sde\spublicaci[oó]n|creado|publiée?|parue?|date\sde\spublication|mise?\sen\sligne|rédigée?|publicat
    |pubblicat[oa]|data\s(?:de\spublicação|publikacji|dodania|di\spubblicazione)|gepubliceerd|geplaatst
    |(?:først\s)?publi(?:sert|seret|cerad|cerat)|udgivet|offentliggjort|oprettet|opprettet|lagt\sut|julkaistu
    |opublikowan[oay]|publikacja|dodano|utworzono|publikováno|zveřejněno|vydáno|vloženo|publikované|zverejnené|közzétéve|megjelent
    |publicată|postat|objavljen[oa]|objavljen|објављено|публикувана|публикувано|опубліковано|опубликован[оа]?|размещено|δημοσι(?:εύθηκε|εύτηκε|ευση|ίευση)
    |yayınlan(?:ma|dı)|yayın\starihi|giriş(?:\starihi)?|eklenme(?:\starihi)?|oluşturulma(?:\starihi)?
    |diterbitkan|dipublikasikan|terbit|xuất\sbản|đăng|प्रकाशित|نشر|نُشر|تاريخ\sالنشر|تاریخ\sانتشار|انتشار|פורסם
    )(?![^\W\d_])|公開日?|掲載|配信|投稿|发布(?:时间|日期|于)?|發[布佈](?:時間|日期|於)?|发表|發表|기사입력|입력|등록|게재|승인""",
    ignore_case=True,
    verbose=True,
)  # fmt: skip
"""Words that announce when an article was published, as newspapers print them."""
UPDATED = Pattern(
    r"""(?<![^\W\d_])(?:
    (?:last\s)?(?:updated?|modified|edited|revised|changed)|stand|(?:zuletzt\s|letzte\s)?(?:aktualisiert|aktualisierung|geändert|änderung|bearbeitet|überarbeitet)
    |(?:última\s)?(?:actualizad[oa]|actualización|modificad[oa]|modificación|atualizad[oa]|atualização)|mise?\sà\sjour|modifiée?|actualisée?|màj|maj|actualitzat
    |(?:ultimo\s)?(?:aggiornat[oa]|aggiornamento|modificat[oa])|bijgewerkt|gewijzigd|(?:laatste|siste?|senast)\s(?:update|wijziging|endret|ändrad|oppdatert|uppdaterad|opdateret)
    |oppdatert|endret|opdateret|ændret|uppdaterad|uppdaterat|ändrad|päivitetty|muokattu|(?:ostatnia\s)?aktualizacja|zaktualizowano|aktualizováno|upraveno|aktualizované
    |frissítve|módosítva|actualizată?|ažurirano|izmjena|posodobljeno|ажурирано|обновен[ао]|актуализиран[ао]|оновлено|обновлен[оа]?|изменено|ενημερώθηκε|(?:τελευταία\s)?ενημέρωση
    |(?:son\s)?güncellen?me(?:\starihi)?|güncellendi|diperbarui|cập\snhật|अपडेटेड|अपडेट|(?:آخر\s)?تحديث|به‌روزرسانی|עודכן
    )(?![^\W\d_])|(?:最終)?更新日?(?:時間|时间)?|최종수정|수정|업데이트""",
    ignore_case=True,
    verbose=True,
)  # fmt: skip
"""Words that announce when it was last changed."""
_FILLER = Pattern(
    r"(?<![^\W\d_])(?:on|at|the|this|story|article|was|dieser|artikel|wurde|uhr|am|um|vom|den|der|el|la|las|los|a|à|le|il|alle|ore|op|om|i|o|w|dnia|ob|ve|kl|klo|h|hrs?|hs|pm|[pcmeaib][sd]?t|sgt|myt|pht|local|time|"
    r"min(?:ute)?s?|read|comments?|shares?|views?|kommentare?|comentarios?|commentaires?|lesezeit|lesedauer|minuten|lectura|lecture|de|del|d|du|as|of|since|seit|by|zuletzt|also|and|und|y|e|г|года|р|年|月|日|오전|오후|午前|午後|上午|下午|公|來源|来源)"
    r"(?![^\W\d_])",
    ignore_case=True,
)
_WORD = Pattern(r"[^\W\d_]+")
_PARTS = Pattern(r"\s*[|•·—–/]\s*|\s-\s|\s{2,}")
_MAX = 160
"""Characters of a line up to which its dates may be the article's."""
_CLOSE, _ABOVE, _BELOW, _AFTER, _UNDER = 10, 20, 60, 25, 4
"""Lines around the headline and the text in which the date is looked for; see `_place`."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date on the page that could be the article's: its line, what announces it, and how clean the line is.

    rank: 0 announced, 1 alone on its line, 2 beside names or sections, 3 at the end of a line that begins as a byline,
    4 among a few words with capitals, 5 with which the last paragraph is signed.
    """

    number: int
    found: dates.Found
    label: str
    rank: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line of the page says about the dates of the article: the line's number, the field and its value."""

    number: int
    field: str
    value: str


def read(
    page: Page, kept: Collection[int], steps: list[Step], language: str | None, base: date | None = None
) -> tuple[list[Reading], list[str]]:
    """The dates of the article on a page whose lines `kept` (by number) are its text, and warnings.

    base: the day from which relative dates ("3 hours ago") count; without it they are not read.
    """
    lines = page.lines
    claims = _claims(page, steps)
    order = dates.order_of((line.text for line in lines), language)
    where = _Places(lines, claims, kept)
    near = lines[: where.end]
    stamps = _unlisted(list(_stamps(near, claims, order, language)), where.told_below())
    published = where.best([stamp for stamp in stamps if stamp.label != "updated"])
    modified = where.best([stamp for stamp in stamps if stamp.label == "updated"])
    if published and modified and where.is_doubtful(published) and not where.is_doubtful(modified):
        published = None
    readings, warnings = [], []
    if modified and modified.found.iso:
        readings.append(Reading(modified.number, "date_modified", modified.found.iso))
    relative = published is None and modified is None
    if relative:
        published = where.best(list(_relative_stamps(near, claims, base)))
        if published and base is None:
            warnings.append(
                f"the page dates itself relatively ({lines[published.number].text!r}); "
                "--date-base DAY says from which day that counts"
            )
    if published and published.found.iso:
        readings.append(Reading(published.number, "date", published.found.iso))
    elif published and not warnings:
        printed = lines[published.number].text[published.found.start : published.found.end]
        warnings.append(
            f"{printed!r} names no day"
            if relative
            else f"{printed!r} may be two days: the page does not tell which number is the month"
        )
    elif published is None and modified and modified.found.day:
        readings.append(Reading(modified.number, "date", modified.found.day.isoformat()))
        warnings.append("the page states only when it was last changed; date is that day")
    return readings, warnings


def _unlisted(stamps: list[Stamp], told: list[int]) -> list[Stamp]:
    """The stamps without those of a list of stories: three or more dates, alone on their lines, the same number of lines apart.

    told: the lines below the text that are the headline, which may stand in such a list.
    """
    alone = [stamp for stamp in stamps if stamp.rank == 1]
    steps = [after.number - before.number for before, after in pairwise(alone)]
    listed = {
        number
        for at in range(len(steps) - 1)
        if 2 <= steps[at] == steps[at + 1] <= _OF_A_STORY
        for number in (alone[at].number, alone[at + 1].number, alone[at + 2].number)
    }
    own = {number for headline in told for number in range(headline - _NEAR, headline + _NEAR + 1)}
    return [stamp for stamp in stamps if stamp.number not in listed or stamp.number in own]


_OF_A_STORY = 6
"""Lines that one story of a list may have."""


class _Places:
    """Where on the page the article's date may stand: around its headline and its text."""

    def __init__(self, lines: list[Line], claims: dict[int, str], kept: Collection[int]) -> None:
        self.lines = lines
        self.claims = claims
        self.kept = kept
        self.first, self.last = _text(lines, kept, -1)
        self.title = _title(lines, claims, self.first)
        self.told = _told(lines, self.title)
        """The lines that are the headline, above the text and elsewhere."""
        self.first, self.last = _text(lines, kept, self.title)
        if self.first - self.title > _BELOW and self.title < _TOP:
            self.title = -1  # the name of the page, far above its headline
        self.end = max(self.first, self.last + _AFTER + 1)
        """The line from which on no date can be the article's."""

    def told_below(self) -> list[int]:
        """The lines below the text that are the headline."""
        return [number for number in self.told if number > self.last]

    def best(self, stamps: list[Stamp]) -> Stamp | None:
        """The stamp in the likeliest place; None if none stands in a place of the article's."""
        found = [
            (place, stamp.rank, self._distance(stamp), number)
            for number, stamp in enumerate(stamps)
            if (place := self._place(stamp)) is not None
        ]
        if found:
            return stamps[min(found)[-1]]
        return (
            self._inside(stamps)
            or self._in_name(stamps)
            or self._signed(stamps)
            or self._signed_below(stamps)
        )

    def is_doubtful(self, stamp: Stamp) -> bool:
        """Whether a date stands in no place of the article's, and is taken for want of a better one."""
        return self._place(stamp) is None

    def _signed(self, stamps: list[Stamp]) -> Stamp | None:
        """The date with which the text itself ends: "(Jane Doe, 3.5.2024)"."""
        return next(
            (s for s in stamps if s.rank == _SIGNING and self.last - _NEAR <= s.number <= self.last), None
        )

    def _signed_below(self, stamps: list[Stamp]) -> Stamp | None:
        """The one date below the text, alone on its line with its time or beside a name."""
        below = [
            stamp for stamp in stamps
            if self.last < stamp.number <= self.last + _AFTER and stamp.rank < _TITLED
        ]  # fmt: skip
        if len({stamp.found.day for stamp in below}) != 1:
            return None
        stamp = below[0]
        near = range(max(0, stamp.number - _NEAR), min(len(self.lines), stamp.number + _NEAR + 1))
        if stamp.rank > 1 or any(
            self.claims.get(n, "").startswith("comments/") or _CORRECTION.search(self.lines[n].text)
            for n in near
        ):
            return None
        if stamp.number == self.last + 1 == len(self.lines) - 1:
            return stamp
        if stamp.number + 1 < len(self.lines) and _CLOCK.match(self.lines[stamp.number + 1].text):
            return stamp
        above = (self.claims.get(n, "") for n in range(self.last + 1, stamp.number))
        named = self._beside_name(stamp) and not any(rule.startswith("related/") for rule in above)
        return stamp if stamp.found.timed or named else None

    def _in_name(self, stamps: list[Stamp]) -> Stamp | None:
        """The date at the end of the page's name, which begins with the headline: "Headline | The Example Post | 28.04.2023"."""
        title = self.lines[self.title].fold if self.title >= 0 else ""
        named = (
            stamp for stamp in stamps
            if stamp.number < _TOP and len(title) >= _NAMED and self.lines[stamp.number].fold.startswith(title)
        )  # fmt: skip
        return next(named, None)

    def _inside(self, stamps: list[Stamp]) -> Stamp | None:
        """The one date in the text, where that was taken to begin too early: near its beginning, or below a name."""
        near = [
            stamp
            for stamp in stamps
            if self.first <= stamp.number <= self.last
            and stamp.rank < _TITLED
            and (
                stamp.number <= self.first + _CLOSE
                or self._is_early(stamp)
                or stamp.label
                or self._beside_name(stamp)
            )
        ]
        return near[0] if len({stamp.found.day for stamp in near}) == 1 else None

    def _is_early(self, stamp: Stamp) -> bool:
        """Whether no more than a few lines of the text stand above the date."""
        return stamp.number <= self.first + _BELOW and sum(n < stamp.number for n in self.kept) <= _FEW

    def _beside_name(self, stamp: Stamp) -> bool:
        """Whether a line of the byline stands beside the date."""
        return any(self.claims.get(stamp.number + step) in _NAMES for step in (-2, -1, 1, 2))

    def _distance(self, stamp: Stamp) -> int:
        return abs(stamp.number - (self.title if self.title >= 0 else self.first))

    def _place(self, stamp: Stamp) -> int | None:
        """How likely a date at this place is the article's, 0 the best; None: it is not."""
        number, title, first = stamp.number, self.title, self.first
        if stamp.rank == _SIGNING:
            return None
        if stamp.rank == _TITLED:
            near = title < number <= min(title + _CLOSE, first - 1)
            near = near or (0 < title - number <= _NEAR and self._is_own(stamp, 0))
            return 2 if title >= 0 and near else None
        if stamp.label and max(title, first - _BELOW) < number <= first + _CLOSE:
            return 0
        if title >= 0:
            if title < number < first:
                return 1
            above = title - number
            if 0 <= above <= _ABOVE and self._is_own(stamp, above):
                return 2
        elif number < first and first - number <= (
            2 * _BELOW if self.claims.get(number) == "byline/byline" else _BELOW
        ):
            return 2
        if any(0 < number - told <= _UNDER or 0 < told - number <= 2 for told in self.told) and self._is_own(
            stamp, 0
        ):
            return 3 if number < self.last else 5
        if stamp.label and number < first:
            return 3
        if stamp.label and self.last < number < self.end:
            return 4
        return None

    def _is_own(self, stamp: Stamp, above: int) -> bool:
        """Whether a date above the headline is the article's and not the day of the visit."""
        text = self.lines[stamp.number].text
        signed = self.claims.get(stamp.number) == "byline/byline"
        if stamp.found.timed or stamp.label or signed or self._beside_name(stamp):
            return True
        words = _WORD.findall(text.lower())
        weekday = any(word in WEEKDAYS and len(word) >= _FULL_WEEKDAY for word in words)
        return above <= 3 and not weekday


_NAMES = ("byline/byline", "byline/name", "byline/role", "byline/reading-time", "credits/author-bio")
_CORRECTION = Pattern(
    r"\b(?:correct(?:ion|ed)s?|clarification|previous version|earlier version|korrektur|berichtig\w*|correcci[oó]n|rectific\w*|correction)\b",
    ignore_case=True,
)
"""Words of a note on a mistake, which has a date of its own."""
_CLOCK = Pattern(r"\W{0,3}(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)")
"""A time of day at the beginning of a line."""
_NEAR = 2
"""Lines around a date that say what it is."""
_FEW = 3
"""Lines at the beginning of the text that may have been taken for it by mistake."""
_FULL_WEEKDAY = 5


def _text(lines: list[Line], kept: Collection[int], title: int) -> tuple[int, int]:
    """The first and the last line of the text below the title; behind the end and before the start if there is none."""
    prose = [number for number in kept if is_prose(lines[number].text)] or list(kept)
    prose = [number for number in prose if number > title] or prose
    last = max(prose, default=-1)
    while last + 1 in kept:  # short lines that belong to the text
        last += 1
    return (min(prose), last) if prose else (len(lines), -1)


def _title(lines: list[Line], claims: dict[int, str], first: int) -> int:
    """The headline's line: of several with the same words, the last above the text; -1 if none is known.

    Where the page begins with its name ("Headline - The Example Post"), the line with the same headline is it.
    """
    above = list(enumerate(lines[:first]))
    named = [
        n for n, line in above[1:] if len(line.fold) >= _NAMED and above[0][1].fold.startswith(line.fold)
    ]
    if named:
        return named[-1]
    claimed = [number for number, rule in claims.items() if rule == "headline/title"]
    words = lines[claimed[0]].fold if claimed else ""
    same = [number for number, line in above if claimed and line.fold == words]
    return same[-1] if same else max(claimed, default=-1)


def _told(lines: list[Line], title: int) -> list[int]:
    """The lines that are the headline, or the headline in the name with which the page begins."""
    words = lines[title].fold if title >= 0 else ""
    name = lines[0].fold if lines else ""
    return [
        number
        for number, line in enumerate(lines)
        if len(line.fold) >= _NAMED and (line.fold == words or (number and name.startswith(line.fold)))
    ]


_TOP = 3
"""Lines in which a page prints its name."""
_NAMED = 20
"""Characters of a headline that is known by the page's name."""


def _claims(page: Page, steps: list[Step]) -> dict[int, str]:
    """The rule that claimed each line, or its beginning."""
    starts = [line.start for line in page.lines]
    claims: dict[int, str] = {}
    for step in steps:
        if step.cuts:
            number = max(0, bisect_right(starts, step.start) - 1)
            while number < len(starts) and starts[number] < step.end:
                claims.setdefault(number, f"{step.stage}/{step.rule}")
                number += 1
    return claims


_FOREIGN = ("comments/", "related/", "duplicates/", "legal/copyright")
"""Stages and rules whose lines speak of other things than this article."""
_LENGTH = Pattern(r"\d:\d\d\s?min\b", ignore_case=True, needs=("min", "Min", "MIN"))
"""How long a recording is: the date beside it is the recording's."""

_POLICY = Pattern(
    r"(?<![^\W\d_])(?:terms|privacy|policy|policies|cookies?|agreement|nutzungsbedingungen|agb|datenschutz\w*|condiciones|privacidad|"
    r"conditions|confidentialité)(?![^\W\d_])",
    ignore_case=True,
)
"""Words of what a site says of itself: its terms have a date of their own."""

# Runs on every line, and is linear: plain `re` is quicker.
_OTHER_YEAR = re.compile(r"19\d\d|\d\s?[./-]\s?\d\d(?!\d)")
"""A year without a zero (1998), or in two digits (7.12.21)."""


def _stamps(
    lines: list[Line], claims: dict[int, str], order: str | None, language: str | None
) -> Iterator[Stamp]:
    """The dates of the lines that hold little else."""
    for number, line in enumerate(lines):
        if "0" not in line.fold and not _OTHER_YEAR.search(line.fold):
            continue
        rule = claims.get(number, "")
        yield from _signature(number, line.text, order, language)
        if len(line.text) > _MAX:
            yield from _announced(number, line.text, order, language)
            continue
        if rule.startswith(_FOREIGN):
            continue
        found = dates.find(line.text, order, language)
        if found and not _LENGTH.search(line.text) and not _POLICY.search(line.text):
            yield from _of_line(lines, number, found, rule)


def _announced(number: int, text: str, order: str | None, language: str | None) -> Iterator[Stamp]:
    """The date with which a long line begins, behind a word that announces it, or as of which it gives prices."""
    if head := PUBLISHED.match(text):
        for found in dates.find(text[: head.end() + _ANNOUNCED], order, language)[:1]:
            if not _letters(text[head.end() : found.start]):
                yield Stamp(number, found, "published", 0)
    elif said := _OF_PUBLICATION.search(text):
        for found in dates.find(text, order, language):
            if found.start == said.end():
                yield Stamp(number, found, "published", 0)


def _signature(number: int, text: str, order: str | None, language: str | None) -> Iterator[Stamp]:
    """The date that signs a paragraph, behind names, in brackets at its end."""
    if text[-1] == ")":
        start = max(0, len(text) - _SIGNATURE)
        tail = text[start:]
        for found in dates.find(tail, order, language)[-1:]:
            opening = tail.rfind("(", 0, found.start)
            names = (
                _WORD.findall(_without_date_words(tail[opening + 1 : found.start])) if opening >= 0 else ()
            )
            if (
                names
                and not tail[found.end :].strip(" .)")
                and all(word[0].isupper() or len(word) <= _PARTICLE for word in names)
            ):
                found = replace(found, start=start + found.start, end=start + found.end)
                yield Stamp(number, found, "", _SIGNING)


_OF_PUBLICATION = Pattern(r"\bdate of publication,? (?:on )?", ignore_case=True, needs=("publication",))
"""What shops' prices in an article are as of."""
_ANNOUNCED, _SIGNATURE, _PARTICLE = 40, 120, 4
"""Characters between the announcement and the end of its date, of a signature, and of a small word between names."""


def _relative_stamps(lines: list[Line], claims: dict[int, str], base: date | None) -> Iterator[Stamp]:
    """The lines that say nothing but how long ago something was."""
    for number, line in enumerate(lines):
        if len(line.text) <= _SHORT and not claims.get(number, "").startswith(_FOREIGN):
            found = dates.ago(line.text, base)
            if found and _letters(line.text[: found.start] + " " + line.text[found.end :]) <= 3:
                label = _label(line.text[: found.start]) or _label_above(lines, number)
                yield Stamp(number, found, "" if label == "updated" else label, 1)


_SHORT = 60


def _of_line(lines: list[Line], number: int, found: tuple[dates.Found, ...], rule: str) -> Iterator[Stamp]:
    text = lines[number].text
    at = 0
    for each in found:
        before = text[at : each.start]
        label = _label(before)
        if not label and at == 0 and not _letters(before):
            label = _label_above(lines, number)
        at = each.end
        rank = 0 if label else None if rule.startswith("legal/") else _rank(text, found, each, rule)
        if rank is not None:
            yield Stamp(number, each, label, rank)


def _rank(text: str, found: tuple[dates.Found, ...], each: dates.Found, rule: str) -> int | None:
    """How clean the line of an unannounced date is; None if the line is about something else."""
    rest = text
    for other in reversed(found):
        rest = rest[: other.start] + " | " + rest[other.end :]
    if _letters(rest) <= 3:
        return 1
    if rule == "byline/byline":
        return 2
    start = max((match.end() for match in _PARTS.matches(text) if match.end() <= each.start), default=0)
    end = min(
        (match.start() for match in _PARTS.matches(text) if match.start() >= each.end), default=len(text)
    )
    own = text[start : each.start] + " " + text[each.end : end]
    if _letters(own) <= 3 and len(text) <= 100:
        return 2
    at_edge = not _letters(text[each.end :]) or not _letters(text[: each.start])
    named = not _letters(text[each.end :]) and _NAMED_BEFORE.fullmatch(text[: each.start])
    told = each.timed and at_edge and not ends_sentence(text)
    if len(text) <= 100 and (told or named or _signed(text, each)):
        return 3
    return _TITLED if len(text) <= 100 and not rule.startswith("images/") and _is_titled(rest) else None


def _is_titled(text: str) -> bool:
    """Whether the words beside the dates are few and have capitals, as names and sections have, and are no sentence."""
    words = [
        word
        for word in _WORD.findall(_without_date_words(text))
        if word.lower() not in WEEKDAYS and not dates.month_of(word)
    ]
    return (
        not ends_sentence(text)
        and not _EDITION.search(text)
        and (
            sum(map(len, words)) <= _A_WORD
            or (len(words) <= _MOST_WORDS and not any(word[0].islower() for word in words))
        )
    )


_EDITION = Pattern(r"\b(?:ausgabe|edition|issue|nr|no|vol|heft|edición|édition)\b", ignore_case=True)
"""A date beside these is that of a paper, which may be the day after."""
_TITLED, _SIGNING = 4, 5
_A_WORD, _MOST_WORDS = 9, 8
"""Letters of a word, and words, that may stand beside a date near the headline."""


_NAMED_BEFORE = Pattern(r"(?:(?:[^\W\d_a-zà-ÿ][^\W\d_]*(?:[-'’.][^\W\d_]*)*|@\w*|&)\s+){2,7}")
"""Words with capitals and nothing else: a name, perhaps with a role."""


_SIGNED = Pattern(r"\W*(?i:by|written by|von|por|par|di|af|av|od|autor|author)\s*:?\s+(?=[^\W\d_a-z])")


def _signed(text: str, each: dates.Found) -> bool:
    """Whether a line begins as a byline does, or goes on as one after the date."""
    return bool(_SIGNED.match(text) or _SIGNED.match(text, each.end))


def _label(text: str) -> str:
    """What the words before a date say of it: "published", "updated", or nothing; the last word counts."""
    text = _GLUED.sub(" ", _PARTS.split(text)[-1][-60:])
    places = [
        (match.end(), name)
        for name, words in _LABELS
        for match in words.matches(text)
        if _letters(text[match.end() :]) <= 3 or _letters(text[: match.start()]) <= 3
    ]
    return max(places)[1] if places else ""


_GLUED = Pattern(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
"""Where the rendering lost a space: Jane DoePublished."""
_LABELS = (("published", PUBLISHED), ("updated", UPDATED))


def _label_above(lines: list[Line], number: int) -> str:
    """The announcement on a line of its own above the date."""
    text = lines[number - 1].text if number else ""
    return _label(text) if len(text) <= 40 and not dates.find(text) and _letters(text) <= 3 else ""


def _letters(text: str) -> int:
    """The letters of a text without the words that go with dates."""
    if _WORD.search(text) is None:
        return 0
    left = _WORD.findall(_without_date_words(text))
    return sum(len(word) for word in left if word.lower() not in WEEKDAYS and not dates.month_of(word))


def _without_date_words(text: str) -> str:
    for words in (PUBLISHED, UPDATED, _FILLER):
        text = words.sub(" ", text)
    return text
