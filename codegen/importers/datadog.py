"""Datadog: from facts gathered by hand to registry documents.

Datadog publishes no schema of its deliveries, so there is nothing to parse: ``facts.toml`` says what
is documented and what was seen, in a short form.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.documents import Document, Inner, Schema, document, event_schema, local, shared
from codegen.importers import replace_documents

SOURCE = "aws.partner/datadog.com"
VERSION = "1"
MONITOR_DOCS = "https://docs.datadoghq.com/monitors/types/{}/"
SIGNAL_DOCS = "https://docs.datadoghq.com/security/notifications/"

TYPES: dict[str, Schema] = {
    "anything": {},
    "boolean": {"type": "boolean"},
    "integer": {"type": "integer", "format": "int64"},
    "milliseconds": {
        "type": "integer",
        "format": "int64",
        "description": "Milliseconds since the Unix epoch.",
    },
    "number": {"type": "number"},
    "object": {"type": "object", "additionalProperties": True},
    "seconds": {"type": "integer", "format": "unix-time", "description": "Seconds since the Unix epoch."},
    "text": {"type": "string"},
}


def run(folder: Path, definitions: Path | None = None) -> str:
    if definitions:
        raise SystemExit("Datadog's facts are in facts.toml: name no folder")
    facts = tomllib.loads((folder / "facts.toml").read_text(encoding="utf-8"))
    events = dict(_events(facts))
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", _objects(facts))
    return f"datadog: {len(events)} kinds"


# Events


def _events(facts: dict[str, Any]) -> Iterator[tuple[str, Document]]:
    detail_type: str = facts["detail_type"]
    for kind, own in facts["monitor_kinds"].items():
        words = {"monitor_types": ", ".join(own["monitor_types"])}
        inner = Inner(kind, kind, {"event_type": [kind]}, words)
        docs_url = MONITOR_DOCS.format(own["page"])
        yield kind, _event(inner, detail_type, shared("monitor", "MonitorDetail"), docs_url)
    # Not by its event type: that is `api`, which says nothing.
    pattern = {"source_type_name": ["Security Monitoring"]}
    inner = Inner("security_signal", "security_signal", pattern)
    yield inner.kind, _event(inner, detail_type, shared("signal", "SignalDetail"), SIGNAL_DOCS)


def _event(inner: Inner, detail_type: str, detail: Schema, docs_url: str) -> Document:
    event = event_schema(SOURCE, detail_type, "", docs_url, inner)
    event["properties"]["detail"] = detail
    return document(inner.kind, VERSION, {"AWSEvent": event})


# Objects


def _objects(facts: dict[str, Any]) -> dict[str, Document]:
    documents: dict[str, dict[str, Schema]] = defaultdict(dict)
    for name, own in facts["objects"].items():
        documents[own["document"]][name] = _object(own, facts["vocabularies"])
    return {file: document(file, VERSION, components) for file, components in documents.items()}


def _object(own: dict[str, Any], vocabularies: dict[str, list[str]]) -> Schema:
    properties = {wire: _field(text, vocabularies) for wire, text in own["fields"].items()}
    required = [wire for wire, schema in properties.items() if not schema.get("nullable")]
    schema: Schema = {"type": "object", "properties": properties}
    if required:
        schema["required"] = required
    docs = {"externalDocs": {"url": own["docs"]}} if "docs" in own else {}
    if "extends" not in own:
        return schema | docs
    file, _, base = own["extends"].partition(".")
    return {"allOf": [{"$ref": f"{file}.json#/components/schemas/{base}"}, schema], **docs}


def _field(text: str, vocabularies: dict[str, list[str]]) -> Schema:
    """The schema of ``list of text?; words of ours``."""
    name, _, words = text.partition("; ")
    schema = _type(name.removesuffix("?"), vocabularies)
    if name.endswith("?"):
        schema = {**({"allOf": [schema]} if "$ref" in schema else schema), "nullable": True}
    return {**schema, "description": words} if words else schema


def _type(name: str, vocabularies: dict[str, list[str]]) -> Schema:
    if name.startswith("list of "):
        return {"type": "array", "items": _type(name.removeprefix("list of "), vocabularies)}
    if name in vocabularies:
        return {"type": "string", "x-extensible-enum": vocabularies[name]}
    return dict(TYPES[name]) if name in TYPES else local(name)
