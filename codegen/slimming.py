"""What of a registry's document may be committed: names and types, no value, nobody's account or tenant."""

from fnmatch import fnmatchcase
from typing import Any

from codegen.documents import Document, Schema, document
from partner_events.generator._documents.partner import Partner

STRUCTURE = (
    *("type", "format", "properties", "items", "required", "additionalProperties", "nullable"),
    *("$ref", "allOf", "oneOf", "anyOf", "discriminator"),
)


def slim(discovered: Document, partner: Partner) -> Document:
    """What of a document may be kept: names and types, no value, nobody's account or tenant."""
    schemas: dict[str, Schema] = discovered["components"]["schemas"]
    event = schemas["AWSEvent"]
    detail_type = _as_ours(event["x-amazon-events-detail-type"], partner)
    about = {"x-kind": event["x-kind"]} if "x-kind" in event else {}
    kept: Schema = {
        "type": "object",
        "x-amazon-events-source": partner.config["source"],
        "x-amazon-events-detail-type": detail_type,
        **about,
        "properties": {"detail": _slim(event.get("properties", {}).get("detail", {}))},
    }
    others = {name: _slim(schema) for name, schema in sorted(schemas.items()) if name != "AWSEvent"}
    return document(detail_type, "discovered", {"AWSEvent": kept, **others})


def _as_ours(detail_type: str, partner: Partner) -> str:
    """A detail-type, or what the overlay calls it where part of it is a customer's."""
    rules: dict[str, str] = partner.overlay.get("detail_types", {})
    return next((ours for rule, ours in rules.items() if fnmatchcase(detail_type, rule)), detail_type)


def _slim(schema: Schema) -> Schema:
    return {key: _slim_value(key, value) for key, value in schema.items() if key in STRUCTURE}


def _slim_value(key: str, value: Any) -> object:
    if key == "properties":
        return {wire: _slim(inner) for wire, inner in value.items()}
    if key in ("allOf", "oneOf", "anyOf"):
        return [_slim(inner) for inner in value]
    return _slim(value) if key in ("items", "additionalProperties") and value not in (True, False) else value
