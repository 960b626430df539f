"""Registry documents as they are generated from: OpenAPI 3.0 with nothing but schemas."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

# JSON of documents is handled as plain dicts; its shape is the OpenAPI specification's.
Schema = dict[str, Any]
Document = dict[str, Any]

EVENT = "AWSEvent"
"""The component that describes an event."""

SMALL_DOCUMENT = 20
"""So many components may a document have that becomes one module."""


def document(title: str, version: str, components: Mapping[str, Schema]) -> Document:
    """An OpenAPI 3.0 document that holds nothing but schemas, as the schema registry wants it."""
    return {
        "openapi": "3.0.0",
        "info": {"title": title, "version": version},
        "paths": {},
        "components": {"schemas": dict(components)},
    }


def local(component: str) -> Schema:
    """A reference to a component of the same document."""
    return {"$ref": f"#/components/schemas/{component}"}


def to_text(content: Document) -> str:
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def read(path: Path) -> Document:
    content: Document = json.loads(path.read_text(encoding="utf-8"))
    return content
