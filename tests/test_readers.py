"""Bytes to documents: encodings, what is no text, mojibake, and when an input is JSON Lines."""

from __future__ import annotations

import gzip
import io
import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclean.decoding import Binary, Unusable, decode, decode_line, is_html, mend, without_surrogates
from newsclean.readers import BadRecord, Document, Form, read

ENGLISH = (
    "The ferry to the island won’t run this winter – “a shame”, said one of the fishermen on the pier.\n"
)
GERMAN = (
    "Für die Fähre zur Insel fehlt das Geld, heißt es aus dem Büro des Bürgermeisters. Größere Schäden …\n"
)
FRENCH = (
    "L’été dernier, la traversée vers l’île était gratuite ; à présent, elle coûte très cher aux élèves.\n"
)
SPANISH = "¿Por qué no habrá más barcos este año? «No hay dinero», dijo el señor alcalde el miércoles.\n"
POLISH = "Prom na wyspę nie będzie kursował zimą, ponieważ gmina nie ma już środków – mówią mieszkańcy wsi.\n"
CZECH = (
    "Přívoz na ostrov letos v zimě nepojede, řekl starosta a dodal, že obci chybějí peníze na údržbu lodě.\n"
)
TURKISH = "Adaya giden vapur bu kış çalışmayacak; belediye başkanı bütçenin yetersiz olduğunu söyledi.\n"
DANISH = "Færgen til øen sejler ikke i år, fordi kommunen mangler penge, siger borgmesteren på rådhuset.\n"
RUSSIAN = "Паром на остров этой зимой ходить не будет, сообщили в мэрии города во вторник вечером.\n"
GREEK = "Το πλοίο για το νησί δεν θα ταξιδέψει φέτος τον χειμώνα, δήλωσε ο δήμαρχος την Τρίτη.\n"
JAPANESE = "この冬、島へ向かう船は運航しないと市長が火曜日に発表した。住民は困っている。\n" * 3
CHINESE = "今年冬天，开往海岛的渡轮将停止运营，市长星期二这样宣布。居民们感到十分担忧。\n" * 3
KOREAN = "올겨울 섬으로 가는 배는 운항하지 않는다고 시장이 화요일에 발표했다. 주민들은 걱정한다.\n" * 3
LANGUAGES = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    POLISH,
    CZECH,
    TURKISH,
    DANISH,
    RUSSIAN,
    GREEK,
    JAPANESE,
    CHINESE,
    KOREAN,
)

# Encodings


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (ENGLISH, "cp1252", "windows-1252"),
        (GERMAN, "cp1252", "windows-1252"),
        (FRENCH, "cp1252", "windows-1252"),
        (SPANISH, "cp1252", "windows-1252"),
        (DANISH, "iso8859_1", "windows-1252"),
        (POLISH, "cp1250", "windows-1250"),
        (POLISH.replace("–", "-"), "iso8859_2", "iso8859-2"),
        (CZECH, "cp1250", "windows-1250"),
        (TURKISH, "cp1254", "windows-1254"),
        (RUSSIAN * 2, "cp1251", "windows-1251"),
        (RUSSIAN * 2, "koi8_r", "koi8-r"),
        (JAPANESE, "shift_jis", "cp932"),
        (KOREAN, "euc_kr", "cp949"),
        (CHINESE, "gb18030", "gb18030"),
        ("A word in German: für. The rest is English, and long enough.\n" * 3, "cp1252", "windows-1252"),
    ],
)
def test_encodings_are_guessed(text: str, encoding: str, name: str) -> None:
    assert decode(text.encode(encoding)) == (text, [f"encoding: {name} (guessed; --encoding overrides)"])


@pytest.mark.parametrize("text", LANGUAGES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_utf_8_and_marked_encodings(text: str, encoding: str) -> None:
    decoded, warnings = decode(text.encode(encoding))
    assert decoded == text
    assert warnings == ([] if encoding.startswith("utf-8") else [f"encoding: {encoding.upper()}-LE"])


@pytest.mark.parametrize("text", LANGUAGES)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_without_a_mark(text: str, encoding: str) -> None:
    text = f"2024\n\n{text}"
    assert decode(text.encode(encoding)) == (
        text,
        [f"encoding: {encoding.upper()} (guessed; --encoding overrides)"],
    )


def test_an_encoding_that_is_given_counts() -> None:
    assert decode(GERMAN.encode("cp1252"), "cp1252") == (GERMAN, ["encoding: windows-1252"])
    assert decode(b"\xef\xbb\xbfabc", "utf-8") == ("abc", [])
    assert decode(b"\xff\xfea\0", "utf-16-le") == ("a", ["encoding: UTF-16-LE"])
    assert decode(b"f\xfcr", "utf-8") == (
        "f\ufffdr",
        ["encoding: some bytes are not UTF-8; each stands as U+FFFD"],
    )
    with pytest.raises(Unusable, match="cannot be read as idna; name another --encoding"):
        decode(b"\xff", "idna")


def test_damaged_utf_8_stays_utf_8() -> None:
    data = GERMAN.encode()
    text, warnings = decode(data[:-1][:-2])
    assert text == GERMAN[:-2] + "\ufffd"
    assert warnings == ["encoding: some bytes are not UTF-8; each stands as U+FFFD"]
    assert decode(data.replace("ä".encode(), b"\xe4", 1))[0] == GERMAN.replace("ä", "\ufffd", 1)
    assert decode_line(data[:-3])[0] == GERMAN[:-2] + "\ufffd"


def test_line_ends_are_kept() -> None:
    for text in ("a\r\nb\r\n", "a\rb\r", "a\u2028b\x85c\x0bd\x0ce\x1cf"):
        assert decode(text.encode()) == (text, [])


@given(st.binary(max_size=300))
@example(b"\xff\xfe")
@example(b"\xff\xfe\0\0")
@example(b"\xff\xfea")
@example(b"\0")
@example(b"\xef\xbb")
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(Unusable):
        text, _ = decode(data)
        text.encode()
        assert "\0" not in text
    decode_line(data)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff", min_codepoint=32), max_size=200))
def test_utf_8_comes_back_as_it_is(text: str) -> None:
    try:
        assert decode(text.encode()) == (text, [])
    except Binary:
        assert text.count("\x7f") > 0.3 * len(text.encode()) or text.startswith(
            ("ID3", "%PDF-", "PAR1", "{\\rtf")
        )


# What is no text


@pytest.mark.parametrize(
    "data",
    [
        b"text\0text",
        b"Hello\0world!",
        GERMAN.encode() * 50 + b"\0\0",
        bytes(range(256)),
        b"\x7fELF\x02\x01\x01",
        b"SQLite format 3\0",
        b"\x1f\x8b\x08\0\0",
        b"\0" * 100,
        b"\0\x01" * 100,
        b"\x80\x81\x82\x83\x01\x02" * 10,
    ],
)
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(Binary, match=r"^this is "):
        decode(data)


@pytest.mark.parametrize(
    "text",
    [
        "ID3 tags name the artist.\n",
        "BM is a street.\n",
        "GIF89 was a format.\n",
        "MZ\n",
        "A bell \x07 and \x1b[0m.\n",
    ],
)
def test_text_is_not_taken_for_binary(text: str) -> None:
    assert decode(text.encode()) == (text, [])


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><html>",
        "\n\n  <!doctype HTML PUBLIC>\n<p>",
        "<html lang=en>",
        "<HEAD><title>x</title>",
        "<body class='x'>",
        "<?xml version='1.0'?><rss>",
        "saved from a site\n<!DOCTYPE html>\n<html>",
        "<p>One paragraph.</p>\n<p>And another, which is longer.</p>",
        '<div class="a"><a href="x">Home</a><a href="y">News</a></div>' * 5,
        "News\n" + '<li><a href="https://example.org/politics">Politics</a></li>\n' * 9,
    ],
)
def test_html(text: str) -> None:
    assert is_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A guide to <div> for beginners\n\nThe tag <div> holds <p> and <span>; a </div> closes it.",
        "<3 is a heart, and x < y > z is a comparison.",
        "Write to <editor@example.org>, <letters@example.org> or <news@example.org>.",
        "<Redacted> said <unclear> that <laughs> it was so.",
        "html and body are words.",
        GERMAN * 20 + "<!DOCTYPE html>",
        "How pages begin: <html>, <head>, <title>, </title>, </head>, <body> and </html>.\n" + ENGLISH * 20,
    ],
)
def test_text_that_is_not_html(text: str) -> None:
    assert not is_html(text)


# Repairs


@pytest.mark.parametrize(
    ("text", "wrong"),
    [(text, "latin-1") for text in (ENGLISH, GERMAN, FRENCH, POLISH, RUSSIAN, GREEK)]
    + [(text[:30] + "\n", "latin-1") for text in (JAPANESE, CHINESE, KOREAN)]
    + [(text, "cp1252") for text in (GERMAN, FRENCH, DANISH)],
)
def test_mojibake_is_mended(text: str, wrong: str) -> None:
    damaged = text.encode().decode(wrong)
    assert mend(damaged) == (text, ["mojibake: 1 line mended; offsets count characters of the mended text"])
    both, [warning] = mend(damaged + text + damaged)
    assert both == text * 3
    assert warning.startswith("mojibake: 2 lines mended")


@pytest.mark.parametrize(
    "text", [*LANGUAGES, "Ein „Ä“ steht im Wort; 2\xa0×\xa03 Meter. Le café\xa0», dit-il à\xa0« eux ».\n"]
)
def test_sound_text_is_not_mended(text: str) -> None:
    assert mend(text) == (text, [])


def test_lone_surrogates() -> None:
    assert without_surrogates("a\ud800b\udfff") == (
        "a\ufffdb\ufffd",
        ["characters: lone surrogates stand as U+FFFD"],
    )
    assert without_surrogates("😀é") == ("😀é", [])


# Files and JSON Lines


def given_file(
    tmp_path: Path, data: bytes, name: str = "in.txt", form: Form = "auto", **options: Any
) -> list[object]:
    path = tmp_path / name
    path.write_bytes(data)
    return [*read(str(path), form, **options)]


@pytest.mark.parametrize(
    "data",
    [
        b"{sic} is how the letter begins.\n",
        b"{\"a quote in braces\"} is how it begins.\n",
        b"{\"@context\": \"https://schema.org\",\n\"@type\": \"NewsArticle\"}\nA page with a script before it.\n",
        b"[1] is a note.\n",
        b"\"text\"\n",
        b"A text.\n{\"text\": \"a\"}\n",
        b"",
    ],
)  # fmt: skip
def test_what_is_no_json_lines(data: bytes, tmp_path: Path) -> None:
    [document] = given_file(tmp_path, data)
    assert isinstance(document, Document)
    assert document.text == data.decode()
    assert document.extra is None


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (
            b'{\n"text": "a"\n}\n',
            "this is one JSON object over several lines, not JSON Lines; .*jq -c . makes",
        ),
        (b'[{"text": "a"}]', "this is a JSON list, not JSON Lines; .*jq -c '.\\[\\]' makes"),
        (b'[\n {"text": "a"},\n {"text": "b"}\n]\n', "this is a JSON list"),
        (json.dumps([{"text": "a" * 1000}] * 1500).encode(), "this is a JSON list"),
        (b'{"text": "cut', "the first line begins a JSON record and is none"),
        (b'{"te', "the first line begins a JSON record and is none"),
        (b'{"text": "cut\n{"text": "whole"}\n', "the first line begins a JSON record and is none"),
    ],
)
def test_other_json_is_refused_unless_asked_for(data: bytes, says: str, tmp_path: Path) -> None:
    with pytest.raises(Unusable, match=says):
        given_file(tmp_path, data)
    [document] = given_file(tmp_path, data, form="text")
    assert isinstance(document, Document)
    assert document.text == data.decode()


@pytest.mark.parametrize(
    "data",
    [
        b'{"text": "a", "id": 1}\n',
        b'\n \n{"text": "a", "id": 1}',
        b'\xef\xbb\xbf{"text": "a", "id": 1}\r\n\r\n',
        '{"text": "a", "id": 1}\n'.encode("utf-16"),
        '{"text": "a", "id": 1}\n'.encode("utf-16-be"),
        '{"text": "a", "id": 1}\r\n'.encode("utf-32"),
    ],
)
def test_json_lines_are_told_by_their_first_line(data: bytes, tmp_path: Path) -> None:
    [document] = given_file(tmp_path, data)
    assert isinstance(document, Document)
    assert (document.text, document.extra) == ("a", {"id": 1})


def test_json_lines_are_told_by_their_name(tmp_path: Path) -> None:
    [record] = given_file(tmp_path, b"not json\n", "in.JSONL")
    assert isinstance(record, BadRecord)
    assert given_file(tmp_path, b"", "in.ndjson") == []


def test_a_first_record_without_the_field_is_still_json_lines(tmp_path: Path) -> None:
    bad, good = given_file(tmp_path, b'{"title": "a"}\n{"text": "b"}\n')
    assert isinstance(bad, BadRecord)
    assert bad.error == "line 1: no field 'text', it has title; name the right one with --text-field"
    assert isinstance(good, Document)


def test_records_in_other_encodings(tmp_path: Path) -> None:
    lines = [json.dumps({"text": text}, ensure_ascii=False) for text in (GERMAN, ENGLISH)]
    for encoding, said in (
        ("utf-8", []),
        ("cp1252", ["encoding: windows-1252 (guessed; --encoding overrides)"]),
        ("utf-16-le", ["encoding: UTF-16-LE"]),
        ("utf-16", ["encoding: UTF-16-LE"]),
    ):
        documents = given_file(tmp_path, "\n".join(lines).encode(encoding))
        assert documents == [
            Document(f"{tmp_path}/in.txt:{number}", text, said, {})
            for number, text in ((1, GERMAN), (2, ENGLISH))
        ]
    [document] = given_file(tmp_path, '{"text": "Für die Fähre"}\n'.encode("cp850"), encoding="cp850")
    assert isinstance(document, Document)
    assert (document.text, document.warnings) == ("Für die Fähre", ["encoding: cp850"])


def test_json_lines_compressed_twice_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Binary, match="gzip -dc"):
        given_file(tmp_path, gzip.compress(b"\x1f\x8b\x08\0"), "in.jsonl")


def test_a_first_record_that_is_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.readers._MAX_BYTES", 40)
    long, last = given_file(tmp_path, b'{"text": "' + b"x" * 100 + b'"}\n{"text": "b"}\n', "in.jsonl")
    assert isinstance(long, BadRecord)
    assert isinstance(last, Document)
    with pytest.raises(Unusable, match="longer than"):
        given_file(tmp_path, b"x" * 41)


@pytest.mark.parametrize(
    ("codec", "given"), [("utf-8", None), ("utf-8", "utf-8"), ("utf-16", None), ("utf-16-le", "utf-16-le")]
)
def test_a_record_that_is_too_long(
    codec: str, given: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsclean.readers._MAX_BYTES", 40)
    monkeypatch.setattr("newsclean.readers._CHUNK", 7)
    data = '{"text": "a"}\n{"text": "' + "x" * 99 + 'ਊ"}\n{"text": "b"}\n'
    first, long, last = given_file(tmp_path, data.encode(codec), encoding=given, form="jsonl")
    assert isinstance(first, Document)
    assert isinstance(long, BadRecord)
    assert long.error.startswith("line 2: longer than 67,108,864 characters;")
    assert isinstance(last, Document)
    assert (first.text, last.text, last.source) == ("a", "b", f"{tmp_path}/in.txt:3")


def test_files_without_permission(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(Unusable, match="may not be read; check its permissions"):
        next(read("in.txt"))


def test_records_are_read_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.BytesIO(b'\n{"text": "a"}\n{"text": "b"}\nnot json\n')
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(stream))
    documents = read("-")
    first = next(documents)
    assert isinstance(first, Document)
    assert (first.source, first.text) == ("-:2", "a")
    assert stream.tell() == 15
    assert [type(one) for one in documents] == [Document, BadRecord]
