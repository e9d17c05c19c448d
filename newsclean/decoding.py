"""Bytes to text: is this text at all, in which encoding, and is it text that went through a wrong one before.

Everything that is decided here about an input stands in the article's `warnings`, unless it is plain UTF-8.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress

MAX_CHARS = 64 * 1024 * 1024
"""The longest text that is read, in characters."""
MAX_LINES = 200_000
"""The most lines of one text: a longer one is many pages in one file."""

_SAMPLE = 32 * 1024
"""So many bytes are looked at to guess an encoding."""


class Unusable(Exception):
    """An input that is not read. The message says what is wrong and what to do, in one line."""


class Binary(Unusable):
    """An input that is no text."""


def decode(data: bytes, encoding: str | None = None) -> tuple[str, list[str]]:
    """The text of an input, and the warnings about how it was read; `encoding` overrides what its bytes say.

    Raises Binary for what is no text, and Unusable for what is too long.
    """
    refuse_known_formats(data)
    codec, warnings = (encoding, said_encoding(encoding)) if encoding else _recognise(data)
    if codec is None:
        raise Binary("this is binary, or text in an unknown encoding; if it is text, name it with --encoding")
    text, lost = decode_as(data, codec)
    if "\0" in text:
        raise Binary("this is binary (it holds NUL bytes); newsclean reads text")
    if _control_share(text[:_SAMPLE].encode("utf-8", "replace")) > 0.3:
        raise Binary("this is binary (mostly control characters); newsclean reads text")
    check_length(text)
    return text, warnings + lost


def decode_exactly(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text of an input, its byte order mark included, and the codec that makes the same bytes of it again.

    Raises as `decode` does, and Unusable where no codec makes the same bytes again.
    """
    decode(data, encoding)  # refuses what is no text
    codec = encoding or _recognise(data)[0] or "utf-8"
    if codecs.lookup(codec).name in ("utf-8-sig", "utf-16", "utf-32"):
        codec = _marked(data) or codec.lower().removesuffix("-sig")  # those take the mark off
    with suppress(UnicodeError):
        text = data.decode(codec)
        if text.encode(codec) == data:
            return text, codec
    raise Unusable(
        f"some bytes in it are not {_shown(codec)} and would be lost; mend it, or name its --encoding"
    )


def decode_line(data: bytes) -> tuple[str, list[str]]:
    """The text of one line of JSON Lines; what is no text is left to the JSON parser to refuse."""
    codec, warnings = _recognise_bytes(data)
    text, lost = decode_as(data, codec or "cp1252")
    return text, warnings + lost


def said_encoding(codec: str) -> list[str]:
    """The warning that names an encoding which was given, not found out; none for UTF-8."""
    name = codecs.lookup(codec).name
    return [] if name == "utf-8" else [f"encoding: {_shown(name)}"]


def decode_as(data: bytes, codec: str) -> tuple[str, list[str]]:
    """The text in this encoding without its byte order mark, and a warning where some bytes are not in it."""
    try:
        return data.decode(codec).removeprefix("\ufeff"), []
    except UnicodeError:
        pass
    try:
        text = data.decode(codec, "replace").removeprefix("\ufeff")
    except UnicodeError as error:
        raise Unusable(f"cannot be read as {codec}; name another --encoding") from error
    return text, [f"encoding: some bytes are not {_shown(codec)}; each stands as U+FFFD"]


def check_length(text: str) -> None:
    """Refuse a text that is longer than the limit."""
    if len(text) > MAX_CHARS:
        raise too_long()
    if max(text.count("\n"), text.count("\r")) > MAX_LINES:
        raise Unusable(f"more than {MAX_LINES:,} lines; split it, or give its pages as JSON Lines")


def too_long() -> Unusable:
    """What is said of a text that is longer than the limit."""
    return Unusable(f"longer than {MAX_CHARS:,} characters; split it, or give its pages as JSON Lines")


def wide_codec(head: bytes) -> str | None:
    """UTF-16 or UTF-32, told by the byte order mark or by the pattern of NUL bytes, or None."""
    codec = _marked(head)
    return codec if codec and codec != "utf-8" else _unmarked_wide(head)


# What is no text


_FORMATS: tuple[tuple[bytes, str], ...] = (
    (rb"%PDF-", "a PDF document; extract its text first (pdftotext FILE -)"),
    (rb"\x1f\x8b", "gzip data in gzip data; unpack it first (gzip -dc FILE | newsclean)"),
    (rb"BZh[1-9]1AY&SY", "bzip2 data; unpack it first (bzip2 -dc FILE | newsclean)"),
    (rb"\xfd7zXZ\x00", "xz data; unpack it first (xz -dc FILE | newsclean)"),
    (rb"\x28\xb5\x2f\xfd", "Zstandard data in compressed data; unpack it first (zstd -dc FILE | newsclean)"),
    (rb"PK\x03\x04", "a ZIP archive or an office document; newsclean reads text: unpack or export it first"),
    (rb"7z\xbc\xaf\x27\x1c|Rar!\x1a\x07", "an archive; newsclean reads text: unpack it first"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document; newsclean reads text: export it first"),
    (rb"\{\\rtf", "an RTF document; newsclean reads plain text: export it first"),
    (rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|II\*\x00|MM\x00\*", "an image; newsclean reads text"),
    (rb"ID3[\x02-\x04]|OggS|fLaC|RIFF....WAVE|....ftyp", "audio or video; newsclean reads text"),
    (rb"PAR1|SQLite format 3\x00|\x7fELF|MZ\x90\x00", "binary; newsclean reads text"),
)


def refuse_known_formats(data: bytes) -> None:
    """Refuse what begins like a file of a format that is no text."""
    for magic, what in _FORMATS:
        if re.match(magic, data, re.DOTALL):
            raise Binary(f"this is {what}")


def _control_share(data: bytes) -> float:
    """The share of control characters; tab, line ends, page break and escape may stand in text."""
    kept = data.translate(None, bytes({*range(32), 127} - set(b"\t\n\v\f\r\x1b")))
    return (len(data) - len(kept)) / max(len(data), 1)


_HTML_START = r"(?i)\s*<(?:!doctype|\?xml|html|head|body)\b|[^<]{0,200}<!doctype html\b"
_TAG = (
    r"(?i)</?(?:a|article|aside|b|body|br|button|div|em|figure|footer|form|h[1-6]|head|header|html|i|img|input|li|link"
    r"|main|meta|nav|ol|p|path|picture|script|section|source|span|strong|style|svg|table|tbody|td|th|time|title|tr"
    r"|ul)(?:\s[^<>]{0,500})?/?>"
)


def begins_as_html(text: str) -> bool:
    """Whether a text begins as an HTML page does."""
    return re.match(_HTML_START, text) is not None


def is_html(text: str) -> bool:
    """Whether this is HTML: it begins as a page does, or with many tags (an article may name one)."""
    head = text.lstrip()[:2048] if text[:1].isspace() else text[:2048]
    if "<" not in head:
        return False
    if begins_as_html(head):
        return True
    tags = re.findall(_TAG, head)
    if len(tags) < 3:
        return False
    if head.startswith("<") and any(tag.startswith("</") for tag in tags):
        return True
    return len(tags) >= 8 and sum(map(len, tags)) > 0.1 * len(head)


# Which encoding


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def _recognise(data: bytes) -> tuple[str | None, list[str]]:
    """The encoding of an input, and the warning that names it if it is not UTF-8; None where it is none."""
    if codec := _marked(data):
        return codec, said_encoding(codec)
    if b"\0" not in data:
        return _recognise_bytes(data)
    if codec := _unmarked_wide(data):
        return codec, [f"encoding: {_shown(codec)} (guessed; --encoding overrides)"]
    raise Binary("this is binary (it holds NUL bytes); newsclean reads text")


def _recognise_bytes(data: bytes) -> tuple[str | None, list[str]]:
    """As `_recognise`, among the encodings that are supersets of ASCII."""
    if _is_utf8(data) or _is_damaged_utf8(data):
        return "utf-8", []
    lines = (line for line in data.split(b"\n") if not line.isascii())
    sample = b"\n".join(_first(lines, _SAMPLE))[:_SAMPLE]
    if _control_share(sample) > 0.03:
        return None, []
    codec = _latin_codec(sample) or _other_codec(sample)
    return codec, [f"encoding: {_shown(codec)} (guessed; --encoding overrides)"] if codec else []


def _shown(codec: str) -> str:
    """The usual name of an encoding."""
    if codec.startswith("cp125"):
        return codec.replace("cp", "windows-")
    return codec.replace("_", "-").upper() if codec.startswith("utf") else codec.replace("_", "-")


def _marked(data: bytes) -> str | None:
    """The encoding that the byte order mark tells."""
    return next((codec for mark, codec in _MARKS if data.startswith(mark)), None)


def _unmarked_wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, if the NUL bytes stand where those would have them."""
    sample = data[:4096]
    if b"\0" not in sample:
        return None
    rest = sample.replace(b"\0", b"")
    if 4 * len(rest) > 3 * len(sample) and _control_share(rest) < 0.02 and _is_utf8(rest):
        return None  # text with a few stray NULs
    best, most = None, 0
    for codec in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        try:
            text = codecs.getincrementaldecoder(codec)().decode(sample)
        except UnicodeDecodeError:
            continue
        common = len(re.findall("[\n -~、。]", text))  # in the wrong order of bytes, ASCII looks like Chinese
        if common > most and len(re.findall(_WRITTEN, text)) > 0.9 * len(text):
            best, most = codec, common
    return best


_WRITTEN = (
    r"[\t\n\r -~\xa0-\u0fff\u1e00-\u206f\u20a0-\u20bf\u2100-\u22ff\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3"
    r"\uff00-\uff9f]"
)
"""The characters that nearly all text is made of; what is decoded wrongly has many others."""


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether this is UTF-8 but for a few bytes: cut in the middle of a character, or two files in one."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd") - data.count("\ufffd".encode())
    ascii_bytes = len(data.translate(None, bytes(range(128, 256))))
    return len(text) - ascii_bytes - bad >= 2 * bad


def _first(parts: Iterable[bytes], size: int) -> list[bytes]:
    """The first of these byte strings, until they are so many bytes together."""
    taken: list[bytes] = []
    for part in parts:
        taken.append(part)
        size -= len(part)
        if size <= 0:
            break
    return taken


_ALPHABETS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "cp1252",
        (
            "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíñóúü", "àèéìíòóù", "àáâãçéêíóôõúü", "àçèéíïòóúü", "áéëèïíóöü",
            "åäöé", "æøåéòôó", "áðéíóúýþæö", "äöõüšž",
        ),
    ),
    ("cp1250", ("ąćęłńóśźż", "áäčďéěíľňóôřšťúůýž", "áéíóöőúüű", "ăâîşţ", "čćđšž")),
    ("iso8859_2", ("ąćęłńóśźż", "áäčďéěíľňóôřšťúůýž", "áéíóöőúüű", "ăâîşţ", "čćđšž")),
    ("cp1254", ("âçğıîöşüûİ",)),
    ("cp1257", ("ąčęėįšųūž", "āčēģīķļņšūž")),
)  # fmt: skip
"""The letters beyond a to z of the languages written in each code page, the likeliest code page first."""


_MISPLACED = (
    r"[\x80-\x9f]|(?<=[^\W\d_])[^\x00-\x7f’\xad·–—…](?=[^\W\d_])"
    r"|(?<=[^\W\d_])[±¶¹³¬¤¦¨¯¸]|[±¶¹³¬¤¦¨¯¸](?=[^\W\d_])"
)
"""Signs where a letter should stand: the text was decoded wrongly."""


def _latin_codec(sample: bytes) -> str | None:
    """The code page in which the letters beyond ASCII are those of one language, or None.

    Libraries guess from the statistics of the bytes, and a page in English or German has a dozen that count:
    they take Spanish for windows-1250 and German for Mac OS Roman. In Latin script letters beyond ASCII stand
    alone among others; where most such bytes stand together, it is another script.
    """
    together = sum(len(run) for run in re.findall(rb"[\x80-\xff]{3,}", sample))
    if together > 0.5 * sum(byte > 127 for byte in sample):
        return None
    best, best_score = None, 0.75
    for codec, alphabets in _ALPHABETS:
        try:
            text = sample.decode(codec)
        except UnicodeDecodeError:
            continue
        letters = Counter(char for char in text if char > "\x7f" and char.isalpha())
        odd = sum(not sign.isalpha() for sign in re.findall(_MISPLACED, text))
        for alphabet in alphabets:
            known = sum(letters[letter] for letter in {*alphabet, *alphabet.upper(), *"ªº"})
            score = (known + 1) / (letters.total() + odd + 1)
            if score > best_score:
                best, best_score = codec, score
    return best


def _other_codec(sample: bytes) -> str | None:
    """What charset-normalizer takes the encoding to be; it is good at scripts other than Latin."""
    from charset_normalizer import from_bytes

    guess = from_bytes(sample).best() or from_bytes(sample, threshold=0.6).best()
    return guess.encoding if guess else None


# Text that was decoded wrongly before


_AS_WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_MOJIBAKE = (
    rf"[ÂÃÄÅÎÏÐÑØÙ×][\x80-\xbf{_AS_WINDOWS_1252}]"
    rf"|â(?:€|\x80)|[ãäåæçèéêìëí][\x80-\x9f{_AS_WINDOWS_1252}][\x80-\xbf{_AS_WINDOWS_1252}]|ðŸ|ð\x9f|ï»¿"
    r"|вЂ|Р[°±Ѕёїўњћ]|СЃ|С‚|‚Ä[ôúùìî]|√[©®†§≠∂°¥]"
)
"""UTF-8 that was taken for windows-1252, Latin-1, windows-1251 or Mac Roman looks like this."""
_MOJIBAKE_BEGINS = "[ÂÃÄÅÎÏÐÑØÙ×âãìëðïвРС‚√]"
"""One of these stands in every page that has mojibake; most pages have none, and this is quick to see."""


def mend(text: str) -> tuple[str, list[str]]:
    """The text with its mojibake mended, and a warning if there was any; other lines stay as they are."""
    if text.isascii() or not re.search(_MOJIBAKE_BEGINS, text) or not re.search(_MOJIBAKE, text):
        return text, []
    from ftfy import fix_encoding

    lines = text.split("\n")
    mended = [fix_encoding(line) if re.search(_MOJIBAKE, line) else line for line in lines]
    changed = sum(old != new for old, new in zip(lines, mended, strict=True))
    if not changed:
        return text, []
    what = "1 line" if changed == 1 else f"{changed} lines"
    return "\n".join(mended), [f"mojibake: {what} mended; offsets count characters of the mended text"]


def without_surrogates(text: str) -> tuple[str, list[str]]:
    """The text with each lone surrogate (half a character, from broken JSON) as U+FFFD, and a warning."""
    if text.isascii():
        return text, []
    text, count = re.subn("[\ud800-\udfff]", "\ufffd", text)
    return text, ["characters: lone surrogates stand as U+FFFD"] if count else []
