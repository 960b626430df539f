"""The form of our registry documents, and their reading and writing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from partner_events.generator._documents.form import Document as Document
from partner_events.generator._documents.form import Schema as Schema
from partner_events.generator._documents.form import document as document
from partner_events.generator._documents.form import local as local
from partner_events.generator._documents.form import read as read
from partner_events.generator._documents.form import to_text as to_text

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


def shared(file: str, component: str) -> Schema:
    """A reference from an event's document to a component of an object's document."""
    return {"$ref": f"../objects/{file}.json#/components/schemas/{component}"}
