"""Articles in the vocabularies of others: schema.org NewsArticle as JSON-LD, and IPTC ninjs 3.1.

Both hold the same fields as newsclean's own JSON and nothing that is not in it; what the page does not state is left out.
schema.org: https://schema.org/NewsArticle. ninjs: https://iptc.org/std/ninjs/ninjs-schema_3.1.json.
"""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Mapping
from typing import Any

from .article import Article
from .prose import word_count

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:[!-~]+")
_TYPES = {"listing": "CollectionPage", "error": "WebPage", "empty": "WebPage"}
"""schema.org's types for the kinds that are no article."""


def schema_org(article: Article, extra: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The article as schema.org JSON-LD; a listing is a CollectionPage, an error or empty page a WebPage.

    `extra`: the other fields of the record it came from; its `url` is the article's.
    """
    images = [
        _stated({"@type": "ImageObject", "caption": caption["text"], "creditText": caption["credit"]})
        for caption in article.captions
    ]
    return _stated(
        {
            "@context": "https://schema.org",
            "@type": _TYPES.get(article.kind, "NewsArticle"),
            "url": _url(article, extra),
            "headline": article.title,
            "description": article.description,
            "datePublished": article.date,
            "dateModified": article.date_modified,
            "author": [{"@type": "Person", "name": name} for name in article.authors],
            "sourceOrganization": [
                {"@type": "NewsMediaOrganization", "name": name} for name in article.agencies
            ],
            "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else None,
            "dateline": article.dateline,
            "articleSection": article.section,
            "keywords": article.tags,
            "inLanguage": article.language,
            "isAccessibleForFree": article.is_accessible_for_free,
            "image": images,
            "copyrightNotice": article.copyright_notice,
            "wordCount": sum(map(word_count, article.text.splitlines())) or None,
            "articleBody": article.text or None,
        }
    )


def ninjs(article: Article, extra: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The article as an IPTC ninjs 3.1 object.

    `uri` is the record's `url` or the source if that is a URI, else one made of the page's text (a name-based UUID).
    ninjs has times with an offset alone: a day is given as a description with the role `date` or `date_modified`.
    """
    uri = _url(article, extra) or f"urn:uuid:{_name(article.page_text)}"
    days = [("date", article.date), ("date_modified", article.date_modified)]
    described = [("summary", article.description), *((role, day) for role, day in days if not _time(day))]
    sources = [("agency", name) for name in article.agencies] + [("publisher", article.publisher)]
    subjects = [("section", article.section), *(("tag", tag) for tag in article.tags)]
    pictures = [
        _stated(
            {
                "name": f"caption-{number}",
                "uri": f"{uri}#caption-{number}",
                "type": "picture",
                "by": caption["credit"],
                "descriptions": _values([("caption", caption["text"])]),
            }
        )
        for number, caption in enumerate(article.captions, 1)
    ]
    body = {
        "role": "main",
        "contentType": "text/plain",
        "charCount": len(article.text),
        "value": article.text,
    }
    return _stated(
        {
            "uri": uri,
            "standard": {
                "name": "ninjs",
                "version": "3.1",
                "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
            },
            "type": "text",
            "representationType": "partial" if article.is_accessible_for_free is False else None,
            "language": article.language,
            "firstCreated": _time(article.date),
            "versionCreated": _time(article.date_modified),
            "headlines": _values([("main", article.title)]),
            "descriptions": _values(described),
            "by": article.byline or ", ".join(article.authors) or None,
            "people": [{"name": name, "rel": "author"} for name in article.authors],
            "infoSources": [{"name": name, "role": role} for role, name in sources if name],
            "subjects": [{"name": name, "rel": rel} for rel, name in subjects if name],
            "located": (article.dateline or "").partition("(")[0].strip(" ,:–—-") or None,
            "copyrightNotice": article.copyright_notice,
            "bodies": [body] if article.text else [],
            "associations": pictures,
        }
    )


def _stated(record: dict[str, Any]) -> dict[str, Any]:
    """A record without what is not stated."""
    return {key: value for key, value in record.items() if value is not None and value != []}


def _values(items: list[tuple[str, str | None]]) -> list[dict[str, str]]:
    return [{"role": role, "value": value} for role, value in items if value]


def _time(iso: str | None) -> str | None:
    """A date, if it is a time with its offset."""
    return iso if iso and "T" in iso else None


def _url(article: Article, extra: Mapping[str, Any] | None) -> str | None:
    """Where the article stands on the web, if the record or the source says so."""
    for value in ((extra or {}).get("url"), article.source):
        if isinstance(value, str) and _URI.fullmatch(value):
            return value
    return None


def _name(text: str) -> uuid.UUID:
    """The same UUID for the same text (version 5, RFC 9562)."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return uuid.uuid5(uuid.NAMESPACE_OID, digest)
