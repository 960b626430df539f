"""What EventBridge's schema discovery makes of events, its habits included.

After the documented example: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer-from-json.html
"""

import json
import re
from collections.abc import Iterable, Mapping

from partner_events._wire.json import is_array, is_object

Schema = dict[str, object]

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)")


def discover(*events: Mapping[str, object]) -> str:
    """The document of events of one source and detail-type, as the registry gets it."""
    first = events[0]
    title = _pascal(str(first["detail-type"]))
    schemas: dict[str, Schema] = {}
    required = [key for key in first if all(key in event for event in events)]
    properties = {
        key: _infer(
            [event[key] for event in events if key in event], title if key == "detail" else key, schemas
        )
        for key in sorted({key for event in events for key in event})
    }
    event = {
        "type": "object",
        "required": required,
        "x-amazon-events-detail-type": first["detail-type"],
        "x-amazon-events-source": first["source"],
        "properties": properties,
    }
    return json.dumps(
        {
            "openapi": "3.0.0",
            "info": {"version": "1.0.0", "title": title},
            "paths": {},
            "components": {"schemas": {"AWSEvent": event, **schemas}},
        }
    )


def _infer(values: list[object], name: str, schemas: dict[str, Schema]) -> Schema:
    seen = [value for value in values if value is not None]
    if not seen:
        return {}
    if all(map(is_object, seen)):
        return _infer_object(list(filter(is_object, seen)), name, schemas)
    if all(map(is_array, seen)):
        items = [item for value in filter(is_array, seen) for item in value]
        inner = _infer(items, f"{name}Item", schemas) if items else {"type": "object"}
        return {"type": "array", "items": inner}
    return _infer_scalar(seen)


def _infer_object(values: list[dict[str, object]], name: str, schemas: dict[str, Schema]) -> Schema:
    component = _free(_pascal(name), schemas)
    schemas[component] = {}
    keys = dict.fromkeys(key for value in values for key in value)
    schemas[component] = {
        "type": "object",
        "required": [key for key in keys if all(key in value for value in values)],
        "properties": {
            key: _infer([value[key] for value in values if key in value], key, schemas)
            for key in sorted(keys)
        },
    }
    # Slashes in names are left as they are, although a reference should escape them.
    return {"$ref": f"#/components/schemas/{component}"}


def _infer_scalar(values: list[object]) -> Schema:
    if all(isinstance(value, bool) for value in values):
        return {"type": "boolean"}
    if all(isinstance(value, int) for value in values):
        return {"type": "integer", "format": "int64"}
    if all(isinstance(value, (int, float)) for value in values):
        return {"type": "number", "format": "double"}
    if all(isinstance(value, str) for value in values):
        is_time = all(TIME.fullmatch(str(value)) for value in values)
        return {"type": "string", "format": "date-time"} if is_time else {"type": "string"}
    return {"type": "object"}


def _free(wanted: str, taken: Iterable[str]) -> str:
    name, number = wanted, 0
    while name in taken:
        number += 1
        name = f"{wanted}_{number}"
    return name


def _pascal(text: str) -> str:
    words = re.split(r"[^A-Za-z0-9_./]+", text)
    return "".join(word[:1].upper() + word[1:] for word in words) or "Item"


def delivery(
    source: str, detail_type: str, detail: Mapping[str, object], **more: object
) -> dict[str, object]:
    """A delivery with a detail, for discovery to see."""
    return {
        "version": "0",
        "id": "11111111-2222-3333-4444-555555555555",
        "detail-type": detail_type,
        "source": source,
        "account": "123456789012",
        "time": "2026-01-02T03:04:05Z",
        "region": "us-east-1",
        "resources": [],
        "detail": dict(detail),
        **more,
    }
