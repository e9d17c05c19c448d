"""JSON Lines to Parquet: the columns are the fields that article.schema.json describes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING, Any

from .decoding import Unusable

if TYPE_CHECKING:
    import pyarrow as pa

_ROWS = 1000
"""So many rows of the table are held at once."""


def check() -> None:
    """Raise Unusable, with a hint, if Parquet files cannot be written here."""
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise Unusable("Parquet needs an extra: pip install 'newsclean[parquet]'") from None


def write_parquet(lines: Iterable[str], path: str) -> None:
    """Make a Parquet file of JSON Lines. Objects without fixed fields are written as JSON in a string."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = _schema()
    rows = (_row(json.loads(line), schema) for line in lines)
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for group in _groups(rows):
            writer.write_table(pa.Table.from_pylist(group, schema))


def _groups(rows: Iterator[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    while group := list(islice(rows, _ROWS)):
        yield group


def _row(record: dict[str, Any], schema: pa.Schema) -> dict[str, Any]:
    """A record with its open objects as JSON."""
    import pyarrow as pa

    return {
        name: json.dumps(value, ensure_ascii=False)
        if isinstance(value, dict) and pa.types.is_string(schema.field(name).type)
        else value
        for name, value in record.items()
    }


def _schema() -> pa.Schema:
    """The columns, and `error` for the records that could not be read."""
    import pyarrow as pa

    shapes = json.loads(files(__package__).joinpath("article.schema.json").read_text("utf-8"))["$defs"]
    columns = [(name, _type(one, shapes)) for name, one in shapes["article"]["properties"].items()]
    return pa.schema([*columns, ("error", pa.string())])


def _type(described: Mapping[str, Any], shared: Mapping[str, Any]) -> pa.DataType:
    """The type of a column, from what the JSON Schema says."""
    import pyarrow as pa

    if "$ref" in described:
        described = {**shared[described["$ref"].rpartition("/")[2]], **described}
    kinds = described.get("type", "string")
    kind = kinds if isinstance(kinds, str) else next(one for one in kinds if one != "null")
    if kind == "array":
        return pa.list_(_type(described["items"], shared))
    if kind == "object" and "properties" in described:
        return pa.struct([(name, _type(one, shared)) for name, one in described["properties"].items()])
    return {"boolean": pa.bool_(), "integer": pa.int64(), "number": pa.float64()}.get(kind, pa.string())
