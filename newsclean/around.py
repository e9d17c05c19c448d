"""What the lines around an article say of it: its section, its tags, the stories related to it, the site's notice.

Read last, on the sheet of the first pass, when it is known what is article and what is not: such lines look like any
other of the page's frame, and most were cut for no better reason than that. Where they stand says what they are: above the
headline a path or a topic, below the text tags, under a heading that announces other stories their headlines. Nothing is
cut here; every step only reads.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection

from . import dates
from .agencies import agencies_in
from .page import Line, fold
from .patterns import Pattern
from .persons import persons
from .prose import ends_sentence, word_count
from .rules import Step
from .sheet import Sheet
from .stages.credits import AGENCY
from .stages.headline import KICKER
from .stages.legal import COPYRIGHT, read_publisher
from .stages.navigation import BREADCRUMB
from .stages.related import ITEM, TAG, torn


def read(sheet: Sheet, left: Collection[Line]) -> list[Step]:
    """What is read from the lines around the article, as steps that cut nothing.

    left: the lines that are left as the article's text. Fields that a stage has lifted already are not read again.
    """
    starts = sorted(line.start for line in left)
    kept = [n for n, line in enumerate(sheet.lines) if _any_between(starts, line.start, line.end)]
    known = {step.field for step in sheet.steps if step.field and step.value is not None}
    place = len(sheet.steps)
    frame = _Frame(sheet, kept)
    if "section" not in known:
        frame.section()
    if "tags" not in known:
        frame.tags()
    frame.related()
    if "agencies" not in known:
        frame.agencies()
    if "copyright_notice" not in known:
        frame.notice()
    if "publisher" not in known:
        read_publisher(sheet)
    steps = sheet.steps[place:]
    del sheet.steps[place:]
    return steps


def _any_between(starts: list[int], first: int, last: int) -> bool:
    at = bisect_left(starts, first)
    return at < len(starts) and starts[at] <= last


class _Frame:
    """A page parted into what stands above its headline, between headline and text, and below."""

    def __init__(self, sheet: Sheet, kept: list[int]) -> None:
        self.sheet = sheet
        self.lines = sheet.lines
        self.kept = frozenset(kept)
        self.first = kept[0] if kept else len(sheet.lines)
        self.last = self._end(kept)
        titles = [
            n
            for n, claim in enumerate(sheet.claims[: self.first])
            if claim is not None and claim.name in ("headline/title", "headline/told-again")
        ]
        near = [n for n in titles if self.first - n <= _FAR]
        self.title = near[-1] if near else (titles[-1] if titles else -1)
        self.headlines = {self.lines[n].fold for n in titles}

    def _end(self, kept: list[int]) -> int:
        """The last line of the text; -1 if there is none. What is kept far below it was kept by mistake."""
        last = kept[0] if kept else -1
        for number in kept:
            if number - last > _FAR:
                break
            last = number
        return last

    # -- the section -----------------------------------------------------------------------------------------

    def section(self) -> None:
        """Read the section from the page's path, or from the topic line right above the headline."""
        if self.title < 0:
            return
        for number in (
            *range(self.title, max(-1, self.title - _PATH_ABOVE), -1),
            *range(self.title + 1, self.first),
        ):
            if (found := self._path_in_line(number)) or (found := self._path_in_lines(number)):
                self.sheet.read(BREADCRUMB, found[0], "section", found[1])
                return
        topic = self._topic()
        if topic >= 0:
            parts = [
                part for part in _PARTS.split(_bare(self.lines[topic])) if part and not _NUMBER.search(part)
            ]
            if parts:
                self.sheet.read(KICKER, topic, "section", parts[-1])

    def _path_in_line(self, number: int) -> tuple[int, str] | None:
        """The last step of a path that is one line: "Home > News > Politics"."""
        text = _bare(self.lines[number])
        if len(text) > _LONGEST_PATH or not any(sign in text for sign in _PATH_SIGNS):
            return None
        parts = [part.strip() for part in _STEPS.split(text) if part.strip()]
        steps = [part for part in parts if not self._is_title(part)]
        if (
            len(parts) < 2
            or not steps
            or not all(_is_step(part) and not _NUMBER.search(part) for part in steps)
        ):
            return None
        if "/" in text and fold(parts[0]) not in _HOME:
            return None
        return (number, steps[-1]) if fold(steps[-1]) not in _HOME else None

    def _path_in_lines(self, number: int) -> tuple[int, str] | None:
        """The last step of a path of which each step is a line, from "Home" on, with numbers or signs or up to the headline."""
        if self.lines[number].fold not in _HOME:
            return None
        steps: list[int] = []
        signs = self.lines[number].mark[:1].isdigit()
        for below in range(number + 1, min(number + 2 * _MOST_STEPS + 2, len(self.lines))):
            text = _bare(self.lines[below])
            if text in _SIGNS:
                signs = True
            elif self._is_title(text) or below == self.title:
                signs = signs or len(steps) <= _FEW
                break
            elif not _is_step(text):
                break
            else:
                steps.append(below)
        last = steps[-1] if steps else -1
        if not signs or not steps or len(steps) > _MOST_STEPS or self.first < last < self.last:
            return None
        return last, _bare(self.lines[last])

    def _is_title(self, text: str) -> bool:
        key = fold(text).rstrip("… .")
        return len(key) >= 12 and any(told.startswith(key) or key.startswith(told) for told in self.headlines)

    def _topic(self) -> int:
        """The topic line above the headline; -1 if what stands there is the end of a menu or something else."""
        for number in range(self.title - 1, max(-1, self.title - _TOPIC_ABOVE - 1), -1):
            line = self.lines[number]
            claim = self.sheet.claims[number]
            if claim is not None and (claim.stage in _BETWEEN or line.fold in self.headlines):
                continue
            return number if self._is_topic(number) else -1
        return -1

    def _is_topic(self, number: int) -> bool:
        line = self.lines[number]
        text = _bare(line)
        if (
            not 2 <= len(text) <= _LONGEST_TOPIC
            or text.count(" ") > 3
            or ends_sentence(text)
            or text[-1] == ":"
        ):
            return False
        if not text[0].isalnum() or text[0].isdigit() or text[0].islower() or _NO_TOPIC.search(text):
            return False
        if self.sheet.has(number, *_FRAME_WORDS) or _has_date(text):
            return False
        run = self._menu_above(number)
        return line.mark[:1].isdigit() or run <= _PAIR or (self.sheet.has(number, "section") and run < _MENU)

    def _menu_above(self, number: int) -> int:
        """How many lines right above look like this one: short, with a mark or without."""
        run = 0
        while number - run > 0 and run < _MENU:
            line, above = self.lines[number - run], self.lines[number - run - 1]
            if line.gap or bool(above.mark) != bool(line.mark) or not _is_step(_bare(above)):
                break
            run += 1
        return run

    # -- tags ------------------------------------------------------------------------------------------------

    def tags(self) -> None:
        """Read the tags below a word that announces them, or right below the text."""
        for number in range(max(self.first, self.title + 1), len(self.lines)):
            named = self._is_heading(number, "tags_head")
            far = self.last >= 0 and number > self.last + _FAR
            if far and not named:
                continue
            if _CATEGORIES.fullmatch(self.lines[number].fold):
                continue
            if not named and not (
                self.last < number and self._is_heading(number, "related_head", "read_more_bare", "list_more")
            ):
                continue
            least = 1 if named else 2 if _TOPICS.search(self.lines[number].fold) else _FEW
            found = self._run(number + 1)
            if (len(found) > _MOST_UNTOLD and least == _FEW) or (far and len(found) > _MOST_FAR):
                continue  # a menu
            if len(found) >= least:
                self._read_tags(found)
                return
        for paragraph in self._ends():
            found = self._below_text(paragraph + 1)
            if found:
                self._read_tags(found)
                return

    def _ends(self) -> list[int]:
        """The paragraphs that could be the text's last: what stands far below the text is at times kept by mistake."""
        prose = [n for n in sorted(self.kept) if self.sheet.prose[n]]
        late = prose[int(len(prose) * _LATE) :]
        return [n for n in reversed(late) if n + 1 not in self.kept]

    def _below_text(self, start: int) -> list[int]:
        """The tags that begin here, or below a line of buttons or the like."""
        for number in range(start, min(start + _BELOW_TEXT, len(self.lines))):
            claim = self.sheet.claims[number]
            found = self._run(number)
            if len(found) > _MOST_UNANNOUNCED:
                return []
            if len(found) >= _FEW and (claim is None or claim.stage in ("body", "navigation")):
                return [] if any(self._is_author(n) for n in found) else found
            if claim is None or claim.stage not in _BESIDE_TEXT:
                break
        return []

    def _is_author(self, number: int) -> bool:
        """Whether a line names an author of the page: what stands there is about the author."""
        key = self.lines[number].fold
        return any(
            step.field == "authors"
            and isinstance(step.value, str)
            and any(fold(name) in key for name in step.value.split("\n"))
            for step in self.sheet.steps
        )

    def _read_tags(self, numbers: list[int]) -> None:
        for number in numbers:
            tag = _bare(self.lines[number]).strip("#, ·•|")
            if tag:
                self.sheet.read(TAG, number, "tags", tag)

    def _run(self, start: int) -> list[int]:
        """The lines from here on that are a few words each, alike in their marks, and nothing of the page's frame."""
        found: list[int] = []
        for number in range(start, min(start + _MOST_TAGS, len(self.lines))):
            line = self.lines[number]
            text = _bare(line)
            if text in _SIGNS:
                continue
            if (
                number in self.kept
                or len(text) > 40
                or word_count(text) > 5
                or ends_sentence(text)
                or text[-1] == ":"
            ):
                break
            if (not text[0].isalnum() and text[0] != "#") or _NO_TAG.search(text) or _has_date(text):
                break
            if self.sheet.has(number, *_FRAME_WORDS) or any(
                hit.concept not in ("section", "live", "role") for hit in self.sheet.hits.get(number, ())
            ):
                break
            if line.mark[:1].isdigit() or line.fold in _HOME:
                break
            if found and bool(line.mark) != bool(self.lines[found[0]].mark):
                break
            found.append(number)
        return found

    # -- the agencies -----------------------------------------------------------------------------------------

    def agencies(self) -> None:
        """Read the agencies that stand between headline and text, as parts of the byline or beside the date."""
        if self.title < 0 or self.first - self.title > _FAR:
            return
        for number in range(self.title + 1, self.first):
            claim = self.sheet.claims[number]
            if claim is not None and claim.stage not in _BYLINES:
                continue
            text = _bare(self.lines[number])
            if len(text) <= _LONGEST_BYLINE and (names := _agencies_among(text)):
                self.sheet.read(AGENCY, number, "agencies", "\n".join(names))
                return

    # -- related stories -------------------------------------------------------------------------------------

    def related(self) -> None:
        """Read the headlines below each heading that announces other stories."""
        told = {
            fold(value)
            for step in self.sheet.steps
            if step.field == "related" and isinstance(value := step.value, str)
        } | self.headlines
        for number in range(self.title + 1, len(self.lines)):
            if number not in self.kept and self._announces(number):
                for item in self._items(number + 1):
                    key = self.lines[item].fold
                    if key not in told:
                        told.add(key)
                        self.sheet.read(ITEM, item, "related", _bare(self.lines[item]))

    def _announces(self, number: int) -> bool:
        if self._is_heading(number, "related_head", "read_more", "read_more_bare") and not self.sheet.has(
            number, "most_read_head"
        ):
            return True
        text = self.lines[number].text
        return (
            len(text) <= 50
            and text.lower().startswith(_MORE)
            and _MORE_FROM.match(text) is not None
            and not ends_sentence(text)
        )

    def _is_heading(self, number: int, *concepts: str) -> bool:
        hits = self.sheet.hits.get(number)
        return (
            hits is not None
            and len(self.lines[number].text) <= 50
            and any(hit.shape != "inside" and hit.concept in concepts for hit in hits)
        )

    def _items(self, start: int) -> list[int]:
        """The headlines of a list that begins here; without the alternative texts of their pictures.

        A headline may have a few lines of its own: a section, a teaser, an author, a date. More lines than that, and the
        list is over.
        """
        found: list[int] = []
        for number in range(start, len(self.lines)):
            if (
                number in self.kept
                or self._ends_list(number)
                or number - (found[-1] if found else start) > _OWN_LINES
            ):
                break
            if self._is_item(number) and not (found and number + 1 in self.kept):
                found.append(number)
        marked = [n for n in found if self.lines[n].mark]
        plain = [n for n in found if not self.lines[n].mark]
        if marked and plain and all(any(n < other <= n + 2 for other in plain) for n in marked):
            found = plain
        return found[:_MOST_ITEMS]

    def _is_item(self, number: int) -> bool:
        claim = self.sheet.claims[number]
        if claim is not None and claim.stage not in _MAY_BE_ITEMS and claim.name != "share/player":
            return False
        if self.lines[number].text[0].islower() or torn(self.sheet, number):
            return False
        return _is_headline(self.lines[number]) and not self._framed(number)

    def _framed(self, number: int) -> bool:
        return any(hit.concept in _FRAME for hit in self.sheet.hits.get(number, ()))

    def _ends_list(self, number: int) -> bool:
        claim = self.sheet.claims[number]
        if claim is not None and claim.stage in _ENDS_LIST:
            return True
        return self._is_heading(number, *_ENDS_LIST_BY) or self._announces(number)

    # -- the site's notice -----------------------------------------------------------------------------------

    def notice(self) -> None:
        """Read the copyright notice where something else has claimed its line."""
        for number in range(len(self.lines) - 1, self.last, -1):
            text = self.lines[number].text
            if len(text) <= COPYRIGHT.max_length and (COPYRIGHT.match(text) or _RIGHTS.match(text)):
                self.sheet.read(COPYRIGHT, number, "copyright_notice", text)
                return


def _agencies_among(text: str) -> list[str]:
    """The agencies among the parts of a byline: "By Jane Doe, AP", "AFP / Updated: Dec 7, 2019", "Reuters in Harbour City"."""
    for found in reversed(dates.find(text)):
        text = f"{text[: found.start]}|{text[found.end :]}"
    parts = (_AFTER_NAME.sub("", part).strip(" ()[]") for part in _BYLINE_PARTS.split(text))
    return sorted(
        {
            name
            for part in parts
            if part and (part[0].isupper() or part in _SMALL)
            for name in agencies_in(part)
        }
    )


_SMALL = frozenset(("dpa", "epd", "sid"))
"""Agencies that write themselves in small letters."""
_BYLINE_PARTS = Pattern(
    r"\s*[|/,;·•–—]\s*|\s+(?:and|und|y|et|e)\s+|^(?:by|von|por|par|di|da|av|door)\s+", ignore_case=True
)
_AFTER_NAME = Pattern(r" in [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?$")
"""Where an agency's reporter was."""
_BYLINES = frozenset(("body", "byline", "navigation", "headline", "credits"))
"""Stages that may have claimed a line of the byline."""
_LONGEST_BYLINE = 80
"""Characters."""


def _bare(line: Line) -> str:
    """A line without its list mark."""
    return line.text[len(line.mark) :]


def _has_date(text: str) -> bool:
    return any(map(str.isdigit, text)) and bool(dates.find(text))


def _is_step(text: str) -> bool:
    """Whether a text could be a step of a path, or an entry of a menu."""
    return 2 <= len(text) <= 32 and text.count(" ") <= 3 and not ends_sentence(text) and text[-1] not in ":,"


def _is_headline(line: Line) -> bool:
    """Whether a line is like a headline: several words, no sentence but a short question or cry, no date, no name."""
    text = _bare(line)
    if not 15 <= len(text) <= 200 or word_count(text) < 4 or text[-1] in ":,;" or text.count("|") >= 2:
        return False
    if ends_sentence(text) and (text.rstrip(_QUOTES)[-1] not in "?!？！…" or len(text) > _LONGEST_QUESTION):
        return False
    if word_count(text) <= 5 and persons(text, alone=True):
        return False
    return not _BY.match(text) and not (len(text) <= 40 and _has_date(text))


_QUOTES = "\"'”’»)］」』"
_FAR, _PATH_ABOVE, _TOPIC_ABOVE, _BELOW_TEXT = 40, 12, 3, 8
"""Lines from the headline to the text, from a path or topic to the headline, and from the text to its tags; at most."""
_LONGEST_PATH, _LONGEST_TOPIC, _LONGEST_QUESTION = 160, 40, 120
"""Characters."""
_MOST_STEPS, _MOST_TAGS, _MOST_ITEMS = 5, 20, 15
_CATEGORIES = Pattern(
    r"\W*(?:kategori\w*|categor\w*|categor[ií]as|catégories|рубрики|категории|категорії|разделы|рубрика|rubriken|ressorts)\W*"
)
"""The heading of all that a site has, not of the tags of a story."""
_MOST_FAR = 12
"""Tags far below the text."""
_MOST_UNTOLD = 8
"""Tags below a word that announces stories, not tags."""
_MOST_UNANNOUNCED = 14
"""Tags that nothing announces; more are a menu."""
_FEW = 3
"""Tags that need no word that announces them."""
_TOPICS = Pattern(
    r"\b(?:topics?|about|on|themen?|über|zu|temas?|sobre|sujets?)\b",
    needs=("topic", "about", "on", "thema", "theme", "über", "zu", "tema", "sobre", "sujet"),
)
"""Words of a heading that announces tags or stories."""
_PAIR, _MENU = 2, 4
"""Short lines above one that may still be a topic, and from which they are a menu."""
_LATE = 0.6
"""The share of the paragraphs above the text's end."""
_OWN_LINES = 5
"""Lines between two headlines of a list."""
_PATH_SIGNS = (">", "›", "»", "→", " / ")
_SIGNS = frozenset((">", "›", "»", "→", "/", "|", "·", "•", "-"))
_STEPS = Pattern(r"\s*[>›»→]\s*|\s/\s")
_PARTS = Pattern(r"\s*[|·•]\s*")
_HOME = frozenset(
    "home|homepage|home page|startseite|start|inicio|portada|accueil|início|hjem|forsiden|hem|strona główna|главная|головна|"
    "ana sayfa|首页|ホーム|トップ|홈".split("|")
)
"""How the first step of a path is called."""
_BETWEEN = frozenset(("share", "images", "ads", "skip_links", "byline", "promos", "paywall", "consent"))
"""Stages whose lines may stand between topic and headline."""
_BESIDE_TEXT = frozenset(("share", "ads", "byline", "images"))
"""Stages whose lines may stand between the text and its tags."""
_FRAME_WORDS = (
    "menu", "button", "login", "search", "subscription", "share", "follow", "skip_link", "ad_marker", "image_marker",
    "comment_count", "print", "listen", "terms", "app", "newsletter", "podcast", "weather_clock", "most_read_head", "list_more",
    "consent", "donation",
)  # fmt: skip
_FRAME = frozenset(
    (*_FRAME_WORDS, "copyright", "contact", "comments_rule", "comments_head", "author_bio")
) - {"podcast"}
_NO_TOPIC = Pattern(
    r"[©@{}<>]|\d{2}|\bedition\b|^(?:image|photo|video|menu|logo|blog|newsletters?)$", ignore_case=True
)
_NUMBER = Pattern(r"^\d|\d{2}")
_NO_TAG = Pattern(
    r"[©@{}<>›»|]|\(\d+\)$|^\d+$|\.(?:com|de|org|net|es|fr)\b|\([^)]*,"
    r"|^(?:about|contact|work with|send|load|show|view|top|license|reprints?|advertise|careers|author)\b",
    ignore_case=True,
)
_MORE = ("more", "next up", "mehr", "más", "plus", "mer", "meer", "altro", "więcej")
_MORE_FROM = Pattern(
    rf"(?:{'|'.join(_MORE)})\b.{{0,24}}?\b(?:from|in|on|about|stories|aus|zu|über|von|de|en|om|over|da|sur)\s\S.{{0,24}}",
    ignore_case=True,
)
"""The heading of a list of stories from the same site or section."""
_ENDS_LIST = frozenset(("legal", "comments", "consent", "appeals"))
_ENDS_LIST_BY = (
    "most_read_head", "tags_head", "comments_head", "newsletter", "copyright", "terms", "contact", "follow",
)  # fmt: skip
_MAY_BE_ITEMS = frozenset(("body", "related", "duplicates", "navigation", "headline"))
"""Stages that know nothing better of a headline in a list."""
_BY = Pattern(
    r"(?:by|von|par|por|di|af|av)\s+(?=[A-ZÀ-Þ])|about\s|(?:photo|image|foto|illustrasjon|bild)s?\b|link to this|more videos|サムネイル|.*\(\d+ (?:of|von|de) \d+\)$",
    ignore_case=True,
)
_RIGHTS = Pattern(r"(?:©|copyright\b|.{2,40}\|\s?all rights reserved).{0,160}", ignore_case=True)
"""A notice without a year."""
