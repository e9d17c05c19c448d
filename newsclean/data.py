"""The data files of the package."""

from __future__ import annotations

import json
from os.path import dirname, join
from typing import Any


def read_json(name: str) -> Any:
    """What a JSON file of the package holds.

    The package's own loader reads it, out of a zip as well; importlib.resources takes longer to import than all of this.
    """
    data: bytes = __loader__.get_data(join(dirname(__file__), name))  # type: ignore[name-defined]
    return json.loads(data)
