"""newsclean: text of a scraped news page in, the article out, with a reason for every line that is not in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Article", "PackError", "Rule", "Step", "__version__", "clean", "load_pack", "replay"]

if TYPE_CHECKING:
    from .article import Article, replay
    from .cleaner import clean
    from .packs import PackError, load_pack
    from .rules import Rule, Step

_HOMES = {
    "Article": "article",
    "replay": "article",
    "clean": "cleaner",
    "Rule": "rules",
    "Step": "rules",
    "load_pack": "packs",
    "PackError": "packs",
}


def __getattr__(name: str) -> Any:
    """The public names are loaded when they are first asked for: `newsclean --version` needs none of them."""
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
