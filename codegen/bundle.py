"""One kind as a self-contained registry document: everything it refers to stands in it."""

from typing import cast

from codegen.documents import Document, Schema, document, local
from partner_events.generator._documents.described import references
from partner_events.generator._documents.partner import Partner


def bundle(partner: Partner, kind: str) -> Document:
    """The registry document of a kind, without references to other documents."""
    source = next((d for d in partner.documents.values() if _describes(d, kind)), None)
    if source is None:
        raise SystemExit(f"{partner.name} has no kind {kind!r}")
    event: Schema = source["components"]["schemas"]["AWSEvent"]
    found: dict[str, Schema] = {}
    todo = list(references(event))
    while todo:
        name = todo.pop()
        if name not in found:
            found[name] = partner.components[name].schema
            todo += references(found[name])
    components = {name: localised(schema) for name, schema in sorted(found.items())}
    info = source["info"]
    return document(info["title"], info["version"], {"AWSEvent": localised(event), **components})


def _describes(content: Document, kind: str) -> bool:
    event = content["components"]["schemas"].get("AWSEvent", {})
    return bool(event.get("x-kind", event.get("x-amazon-events-detail-type")) == kind)


def localised(schema: Schema) -> Schema:
    """A copy of a schema in which every reference is to the same document."""
    copy = {key: _localised_value(value) for key, value in schema.items()}
    if isinstance(schema.get("$ref"), str):
        copy |= local(schema["$ref"].rpartition("/")[2])
    if isinstance(schema.get("mapping"), dict):
        mapping: dict[str, str] = schema["mapping"]
        copy["mapping"] = {tag: local(ref.rpartition("/")[2])["$ref"] for tag, ref in mapping.items()}
    return copy


def _localised_value(value: object) -> object:
    if isinstance(value, list):
        return [_localised_value(item) for item in cast(list[object], value)]
    return localised(cast(Schema, value)) if isinstance(value, dict) else value
