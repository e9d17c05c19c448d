"""A file of one text and its bytes: read so that each can be given back, and written in place."""

from __future__ import annotations

import os
from io import BytesIO

from .compression import is_compressed
from .decoding import MAX_CHARS, Unusable, decode_exactly, is_html, mend, too_long
from .files import rewritten
from .inputs import STDIN
from .readers import Form, begins_jsonl, head_of, is_json, kind_of, opened
from .records import dataclass

_MARK = "\ufeff"
_MAX_BYTES = 4 * MAX_CHARS + 4
_KINDS = {"jsonl": "JSON Lines", "markdown": "Markdown", "wet": "web archive records", "parquet": "Parquet"}
_NOT_PLAIN = "; --check, --diff and --write are for files of one plain text each"


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file of one text. text: without its byte order mark, which is `mark` ("" if there is none)."""

    path: str
    text: str
    mark: str
    codec: str

    @classmethod
    def read(cls, path: str, form: Form = "auto", encoding: str | None = None) -> TextFile:
        """Read a file (`-`: standard input) as it stands.

        Raises Unusable where it cannot be read or is no plain text, and where a reader would have to mend it: a
        change of the mended text could not be told from the mending.
        """
        with opened(path) as stream:
            data = stream.read(_MAX_BYTES + 1)
        if len(data) > _MAX_BYTES:
            raise too_long()
        if is_compressed(data):
            raise Unusable(f"is compressed{_NOT_PLAIN}")
        kind = kind_of(path, data[:5]) if form == "auto" else form
        if kind not in ("auto", "text"):
            hint = " (--from text reads it as one)" if kind == "markdown" else ""
            raise Unusable(f"holds {_KINDS.get(kind, kind)}{_NOT_PLAIN}{hint}")
        text, codec = decode_exactly(data, encoding)
        bare = text.removeprefix(_MARK)
        if is_html(bare) and kind != "text":
            raise Unusable(f"this is HTML{_NOT_PLAIN}")
        if is_json(bare) or (kind == "auto" and begins_jsonl(head_of(BytesIO(data)), encoding)):
            raise Unusable(f"holds JSON{_NOT_PLAIN}")
        if mend(bare)[1]:
            raise Unusable(
                "holds mojibake (UTF-8 that was decoded wrongly); mend it first, with ftfy for example"
            )
        return cls(path, bare, _MARK[: len(text) - len(bare)], codec)

    def encoded(self, text: str) -> bytes:
        """A text as the bytes of this file."""
        return (self.mark + text).encode(self.codec)

    def replace(self, text: str) -> None:
        """Write another text in place of this one, all or nothing; Unusable says why that cannot be done."""
        if self.path == STDIN:
            raise Unusable("cannot be written in place; name a file")
        try:
            if not os.access(self.path, os.W_OK):
                raise Unusable("may not be written; check its permissions")
            with rewritten(self.path) as stream:
                stream.write(self.encoded(text))
                with open(self.path, "rb") as now:
                    if now.read() != self.encoded(self.text):
                        raise Unusable("was changed by another program meanwhile; it is left as it is")
        except OSError as error:
            raise Unusable(f"cannot be written ({error.strerror or error})") from error
