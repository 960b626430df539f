"""Amazon Selling Partner API: from its JSON schemas of notifications to registry documents.

The schemas are a folder of JSON files, ``schemas/notifications`` of
https://github.com/amzn/selling-partner-api-models. ``overlay.toml`` says which of them are of types that
EventBridge gets.
"""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.documents import Document, Inner, Schema, document, event_schema, local, shared
from codegen.facts import VERSION
from codegen.importers import replace_documents
from partner_events.generator._documents.naming import class_name, module_name

SOURCE = "aws.partner/sellingpartnerapi.amazon.com"
DOCS = "https://developer-docs.amazon.com/sp-api/docs/notification-type-values"
FRAME, PAYLOAD, METADATA = "Notification", "NotificationPayload", "Metadata"


def run(folder: Path, definitions: Path | None = None) -> str:
    if definitions is None:
        raise SystemExit(
            "name the folder schemas/notifications of a clone of amzn/selling-partner-api-models"
        )
    overlay: dict[str, Any] = tomllib.loads((folder / "overlay.toml").read_text(encoding="utf-8"))
    schemas = {
        name: json.loads((definitions / f"{name}.json").read_text(encoding="utf-8"))
        for files in overlay["types"].values()
        for name in files
    }
    events = dict(_events(overlay, schemas))
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", {"notification": _frame(list(schemas.values()))})
    return f"sellingpartner: {len(events)} kinds"


def _events(overlay: dict[str, Any], schemas: dict[str, Schema]) -> Iterator[tuple[str, Document]]:
    for kind, files in overlay["types"].items():
        title = kind.replace("_", " ").title()
        name = class_name(title)
        payload = _payload(kind, schemas[files[-1]]["properties"]["Payload"], overlay["corrections"])
        frame: Schema = {
            "type": "object",
            "properties": {"Payload": local(f"{name}Payload")},
            "required": ["Payload"],
        }
        # Of a type with two spellings, the detail-type may be the other one.
        inner = Inner(kind, title, {}) if kind in overlay["spellings"] else None
        event = event_schema(SOURCE, kind, f"{name}Detail", f"{DOCS}#{kind.lower()}", inner)
        components = {
            "AWSEvent": {**event, "title": title},
            f"{name}Detail": {"allOf": [shared("notification", FRAME), frame]},
            f"{name}Payload": {"allOf": [shared("notification", PAYLOAD), payload]},
        }
        yield module_name(kind), document(kind, VERSION, components)


def _payload(kind: str, schema: Schema, corrections: dict[str, Schema]) -> Schema:
    fields: dict[str, Schema] = schema["properties"]
    return _object(
        {wire: corrections.get(f"{kind}.{wire}") or _field(each) for wire, each in fields.items()},
        schema["required"],
    )


def _frame(schemas: list[Schema]) -> Document:
    """What all notifications have around their payload; the schemas agree on it."""
    (fields,) = {tuple(sorted(schema["required"])) for schema in schemas}
    metadata: Schema = schemas[0]["properties"]["NotificationMetadata"]
    if any(
        each["properties"]["NotificationMetadata"]["required"] != metadata["required"] for each in schemas
    ):
        raise SystemExit("the schemas differ in NotificationMetadata")
    nested = {"Payload": local(PAYLOAD), "NotificationMetadata": local(METADATA)}
    order = list(schemas[0]["properties"])
    frame = {wire: nested.get(wire, {"type": "string"}) for wire in sorted(fields, key=order.index)}
    components: dict[str, Schema] = {
        FRAME: {**_object(frame, list(frame)), "externalDocs": {"url": DOCS}},
        PAYLOAD: {"type": "object", "properties": {}, "externalDocs": {"url": DOCS}},
        METADATA: {
            **_object(
                {wire: _field(each) for wire, each in metadata["properties"].items()}, metadata["required"]
            ),
            "externalDocs": {"url": DOCS},
        },
    }
    return document("notification", VERSION, components)


def _object(properties: dict[str, Schema], required: list[str]) -> Schema:
    """An object whose optional fields may be null, too: whoever reads them gets None either way."""
    fields = {
        wire: each if wire in required else {**each, "nullable": True} for wire, each in properties.items()
    }
    return {"type": "object", "properties": fields, "required": [wire for wire in fields if wire in required]}


def _field(schema: Schema) -> Schema:
    """The schema of a field, without what Amazon writes about it; its vocabularies are open."""
    match schema["type"]:
        case "array":
            return {"type": "array", "items": _field(schema["items"]) if "items" in schema else {}}
        case "integer":
            return {"type": "integer", "format": "int64"}
        case scalar:
            words = {"x-extensible-enum": schema["enum"]} if "enum" in schema else {}
            return {"type": scalar, **words}
