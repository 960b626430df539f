"""The form of our registry documents, and their reading and writing."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

# JSON of documents is handled as plain dicts; its shape is the OpenAPI specification's.
Schema = dict[str, Any]
Document = dict[str, Any]

ROOT = Path(__file__).parent.parent
SCHEMAS = ROOT / "schemas"

ENVELOPE: dict[str, Schema] = {
    "version": {"type": "string"},
    "id": {"type": "string"},
    "detail-type": {"type": "string"},
    "source": {"type": "string"},
    "account": {"type": "string"},
    "time": {"type": "string", "format": "date-time"},
    "region": {"type": "string"},
    "resources": {"type": "array", "items": {"type": "string"}},
}
"""What EventBridge puts around every detail, in the order in which it sends it."""


def document(title: str, version: str, components: Mapping[str, Schema]) -> Document:
    """An OpenAPI 3.0 document that holds nothing but schemas, as the schema registry wants it."""
    return {
        "openapi": "3.0.0",
        "info": {"title": title, "version": version},
        "paths": {},
        "components": {"schemas": dict(components)},
    }


@dataclass(frozen=True)
class Inner:
    """What tells a kind from others of the same detail-type.

    ``detail`` is the part of an event pattern that lets only this kind's details through. ``facts`` are
    further facts for the partner's own use.
    """

    kind: str
    title: str
    detail: Mapping[str, object]
    facts: Mapping[str, str] = field(default_factory=dict[str, str])


def event_schema(
    source: str,
    detail_type: str,
    detail: str,
    docs_url: str,
    inner: Inner | None = None,
    *,
    is_known: bool = True,
) -> Schema:
    """The ``AWSEvent`` component of one kind; ``detail`` names the component of its detail.

    Without ``inner``, the detail-type is the kind. ``is_known=False`` says that no delivery has shown
    the detail-type yet, or that it varies.
    """
    properties = {
        **ENVELOPE,
        **({"detail-type": {"type": "string", "enum": [detail_type]}} if is_known else {}),
    }
    return {
        "type": "object",
        **({"title": inner.title} if inner else {}),
        "externalDocs": {"url": docs_url},
        "required": [*ENVELOPE, "detail"],
        "x-amazon-events-source": source,
        "x-amazon-events-detail-type": detail_type,
        **({"x-kind": inner.kind, "x-kind-pattern": dict(inner.detail)} if inner else {}),
        **({"x-kind-facts": dict(inner.facts)} if inner and inner.facts else {}),
        "properties": {**properties, "detail": local(detail)},
    }


def local(component: str) -> Schema:
    """A reference to a component of the same document."""
    return {"$ref": f"#/components/schemas/{component}"}


def shared(file: str, component: str) -> Schema:
    """A reference from an event's document to a component of an object's document."""
    return {"$ref": f"../objects/{file}.json#/components/schemas/{component}"}


def to_text(content: Document) -> str:
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def read(path: Path) -> Document:
    content: Document = json.loads(path.read_text(encoding="utf-8"))
    return content
