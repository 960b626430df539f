"""Facts gathered by hand, ``facts.toml``, as registry documents: for partners that publish no schemas.

``[kinds.<kind>]`` has the kind's ``detail``, as ``document.Component``, and may have a ``title`` and a
page, ``docs``, of its own; the kind is the detail-type. ``[objects.<Component>]`` says in which
``document`` a component is, what it ``extends``, its page, and its fields. A field is a type, ``?`` if
it may be null or absent, and words of ours after a semicolon: ``list of text?; What it is about.`` A
type is one of `TYPES`, a name in ``[vocabularies]``, a component, a ``list of`` or a ``map of`` these, or
several with ``or`` between. Where ``optional = true`` stands at the top, every field may be null or
absent, except for those with ``!``.

``[captured.<Component>]`` in ``overlay.toml`` has fields of the same form that deliveries were seen to have
and that no page documents, with their ``origin``. They may be null or absent, since nobody promises them.
"""

import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

from codegen.documents import Document, Schema, document, event_schema, local, shared
from partner_events.generator._documents.naming import module_name

VERSION = "1"

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


def read_facts(folder: Path, definitions: Path | None) -> dict[str, Any]:
    """What ``facts.toml`` says; there are no definitions of the vendor's beside it."""
    if definitions:
        raise SystemExit(f"the facts of {folder.name} are in facts.toml: name no folder")
    if not (folder / "facts.toml").exists():
        raise SystemExit(f"{folder.name} has no facts.toml: nothing is known of its kinds")
    facts = tomllib.loads((folder / "facts.toml").read_text(encoding="utf-8"))
    return with_captured(facts, folder / "overlay.toml")


# What deliveries have beyond what is documented


def with_captured(facts: dict[str, Any], overlay: Path) -> dict[str, Any]:
    """The facts, with the fields that the overlay has from captured deliveries."""
    whole: dict[str, Any] = tomllib.loads(overlay.read_text(encoding="utf-8")) if overlay.exists() else {}
    captured = whole.get("captured", {})
    check_captured(captured)
    known: dict[str, Any] = facts["objects"]
    for name, own in captured.items():
        fields = known.setdefault(name, {}).setdefault("fields", {})
        if "document" in own:
            known[name]["document"] = own["document"]
        if "document" not in known[name]:
            raise SystemExit(f"overlay.toml has captured fields of {name}, which no fact describes")
        if documented := sorted(fields.keys() & own["fields"].keys()):
            raise SystemExit(f"{name} has {', '.join(documented)} by facts.toml: it is documented")
        fields |= own["fields"]
    return facts


def check_captured(captured: dict[str, Any]) -> None:
    """Raises SystemExit where a captured field could be required, or has no origin."""
    for name, own in captured.items():
        if not own.get("origin"):
            raise SystemExit(f"overlay.toml does not say where the fields of {name} were captured")
        for wire, text in own["fields"].items():
            if not text.partition("; ")[0].endswith("?"):
                raise SystemExit(f"{name}.{wire} was captured: write {text.partition('; ')[0]}?")


def captured_fields(
    texts: dict[str, str], places: dict[str, str], place: str, folder: str = ""
) -> dict[str, Schema]:
    """The schemas of captured fields, for documents that are not made of facts.

    Args:
        places: The document of each component that a field may refer to.
        place: The document that the fields are for.
        folder: Where the other documents lie, as seen from this one.
    """
    return _Object({}, places, place, folder).fields(texts)


# Kinds


def events(facts: dict[str, Any], source: str) -> dict[str, Document]:
    """The document of each kind whose detail-type tells it, by file name."""
    return {module_name(kind): _event(kind, own, facts, source) for kind, own in facts["kinds"].items()}


def _event(kind: str, own: dict[str, str], facts: dict[str, Any], source: str) -> Document:
    docs_url: str = own["docs"] if "docs" in own else facts["docs"]
    event: Schema = event_schema(source, kind, "", docs_url)
    if "title" in own:
        event = {"type": "object", "title": own["title"], **event}
    event["properties"]["detail"] = shared(*own["detail"].split("."))
    return document(kind, VERSION, {"AWSEvent": event})


# Objects


def objects(facts: dict[str, Any]) -> dict[str, Document]:
    """The documents of the objects, by file name."""
    documents: dict[str, dict[str, Schema]] = defaultdict(dict)
    places = {name: own["document"] for name, own in facts["objects"].items()}
    for name, own in facts["objects"].items():
        documents[own["document"]][name] = _Object(facts, places, own["document"]).schema(own)
    return {file: document(file, VERSION, components) for file, components in documents.items()}


class _Object:
    """Rewrites the facts of one component."""

    def __init__(self, facts: dict[str, Any], places: dict[str, str], place: str, folder: str = "") -> None:
        self.vocabularies: dict[str, list[str]] = facts.get("vocabularies", {})
        self.is_optional: bool = facts.get("optional", False)
        self.places, self.place, self.folder = places, place, folder

    def fields(self, texts: dict[str, str]) -> dict[str, Schema]:
        return {wire: self._field(text) for wire, text in texts.items()}

    def schema(self, own: dict[str, Any]) -> Schema:
        properties = self.fields(own.get("fields", {}))
        required = [wire for wire, schema in properties.items() if not schema.get("nullable")]
        schema: Schema = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        docs = {"externalDocs": {"url": own["docs"]}} if "docs" in own else {}
        if "extends" not in own:
            return schema | docs
        return {"allOf": [self._reference(own["extends"].rpartition(".")[2]), schema], **docs}

    def _field(self, text: str) -> Schema:
        name, _, words = text.partition("; ")
        schema = self._type(name.rstrip("?!"))
        if name.endswith("?") or (self.is_optional and not name.endswith("!")):
            schema = {**({"allOf": [schema]} if "$ref" in schema else schema), "nullable": True}
        return {**schema, "description": words} if words else schema

    def _type(self, name: str) -> Schema:
        if " or " in name:
            return {"anyOf": [self._type(member) for member in name.split(" or ")]}
        if name.startswith("list of "):
            return {"type": "array", "items": self._type(name.removeprefix("list of "))}
        if name.startswith("map of "):
            return {"type": "object", "additionalProperties": self._type(name.removeprefix("map of "))}
        if name in self.vocabularies:
            return {"type": "string", "x-extensible-enum": self.vocabularies[name]}
        return dict(TYPES[name]) if name in TYPES else self._reference(name)

    def _reference(self, component: str) -> Schema:
        file = self.places[component]
        if file == self.place:
            return local(component)
        return {"$ref": f"{self.folder}{file}.json#/components/schemas/{component}"}
