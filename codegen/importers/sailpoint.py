"""SailPoint: from its definitions of triggers' inputs to registry documents.

The definitions are a folder of YAML files, ``idn/apis/triggers`` of
https://github.com/sailpoint-oss/api-specs. ``triggers.toml`` says which of them are inputs of which
trigger, and what they leave open.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]  # its stubs are a package of their own

from codegen.documents import Document, Schema, document, event_schema, local, shared
from codegen.facts import VERSION, captured_fields, check_captured, objects
from codegen.importers import replace_documents
from partner_events.generator._documents.naming import class_name, file_name

SOURCE = "aws.partner/sailpoint.com"
REFERENCES = {"IDENTITY": "IdentityReference", "SOURCE": "SourceReference"}
BASE = "TriggerInput"


def run(folder: Path, definitions: Path | None = None) -> str:
    if definitions is None:
        raise SystemExit("name the folder idn/apis/triggers of a clone of sailpoint-oss/api-specs")
    facts: dict[str, Any] = {}
    for name in ("triggers.toml", "overlay.toml"):
        facts |= tomllib.loads((folder / name).read_text(encoding="utf-8"))
    check_captured(facts["captured"])
    events = dict(_events(facts, definitions / "schemas"))
    if left := ", ".join(facts["captured"]):
        raise SystemExit(f"overlay.toml has captured fields of {left}: there are no such objects")
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", objects(facts))
    return f"sailpoint: {len(events)} kinds"


def _events(facts: dict[str, Any], schemas: Path) -> Iterator[tuple[str, Document]]:
    for trigger, own in facts["triggers"].items():
        words = trigger.partition(":")[2]
        title = words.replace("-", " ").title()
        docs_url: str = own["docs"] if "docs" in own else f"{facts['docs']}{own['page']}/"
        components: dict[str, Schema] = {}
        if "schema" in own:
            components = _Components(facts, schemas).of_input(
                own["schema"], class_name(title), own.get("base", BASE)
            )
        for name in components.keys() & facts["captured"].keys():
            _add_captured(components[name], facts["captured"].pop(name)["fields"], facts["objects"])
        event = event_schema(SOURCE, trigger, f"{class_name(title)}Input", docs_url)
        if "input" in own:
            event["properties"]["detail"] = shared(*own["input"].split("."))
        event["title"] = title
        event["x-kind-facts"] = {"type": own["type"]} | {k: own[k] for k in ("occurred",) if k in own}
        yield file_name(words), document(trigger, VERSION, {"AWSEvent": event, **components})


def _add_captured(component: Schema, texts: dict[str, str], known: dict[str, Any]) -> None:
    places: dict[str, str] = {name: own["document"] for name, own in known.items()}
    component["properties"].update(captured_fields(texts, places, "", "../objects/"))


class _Components:
    """The components of one trigger's input: the input itself, and a named one for each object in it."""

    def __init__(self, facts: dict[str, Any], schemas: Path) -> None:
        self.facts, self.schemas = facts, schemas
        self.found: dict[str, Schema] = {}

    def of_input(self, file: str, name: str, base: str) -> dict[str, Schema]:
        inherited: dict[str, str] = self.facts["objects"][base]["fields"]
        whole = self._merged(self._read(file))
        own = {key: value for key, value in whole["properties"].items() if key not in inherited}
        input_name = f"{name}Input"
        self.found[input_name] = {}
        schema = self._object(own, whole.get("required", []), name, input_name)
        where = self.facts["objects"][base]["document"]
        self.found[input_name] = {"allOf": [shared(where, base), schema]}
        return self.found

    def _object(self, properties: dict[str, Any], required: list[str], name: str, place: str) -> Schema:
        converted = {
            wire: self._property(each, f"{name}{class_name(wire)}", f"{place}.{wire}")
            for wire, each in properties.items()
        }
        schema: Schema = {"type": "object", "properties": converted}
        # What may be null reads as None, and so does what is not there.
        known = [wire for wire in properties if wire in required and not converted[wire].get("nullable")]
        return {**schema, "required": known} if known else schema

    def _property(self, schema: Schema, name: str, place: str) -> Schema:
        """The schema of a field, which is nullable if any part of its definition says so."""
        if place in self.facts["corrections"]:
            return dict(self.facts["corrections"][place])
        merged = self._merged(schema)
        converted = self._converted(merged, name, place)
        if not merged.get("nullable"):
            return converted
        return {**({"allOf": [converted]} if "$ref" in converted else converted), "nullable": True}

    def _converted(self, schema: Schema, name: str, place: str) -> Schema:
        if "oneOf" in schema:
            members = [self._converted(member, name, place) for member in schema["oneOf"]]
            return {"anyOf": members}
        if "enum" in schema:
            return {"type": "string", "x-extensible-enum": schema["enum"]}
        if "elsewhere" in schema:
            return dict(schema["elsewhere"])
        if "properties" in schema:
            return self._reference(schema, name, place)
        match schema["type"]:
            case "array":
                items = self._property(schema["items"], self._item(name), place)
                # A list of what may be null is a list of anything to datamodel-code-generator.
                return {"type": "array", "items": {} if items.get("nullable") else items}
            case "object":
                return {"type": "object", "additionalProperties": True}
            case scalar:
                return {"type": scalar} | {k: schema[k] for k in ("format",) if k in schema}

    def _reference(self, schema: Schema, name: str, place: str) -> Schema:
        """A reference to the component of an object: the shared one of what has but type, id and name."""
        properties: dict[str, Any] = schema["properties"]
        required: list[str] = schema.get("required", list(properties))
        types = properties.get("type", {}).get("enum", [])
        is_whole = set(properties) == set(required) == {"type", "id", "name"}
        if is_whole and types and types[0] in REFERENCES:
            return shared("reference", REFERENCES[types[0]])
        self.found[name] = {}
        self.found[name] = self._object(properties, schema.get("required", []), name, place)
        return local(name)

    def _item(self, name: str) -> str:
        """What one of several is called."""
        items: dict[str, str] = self.facts["items"]
        for wire, own in items.items():
            if name.endswith(class_name(wire)):
                return name.removesuffix(class_name(wire)) + own
        return name.removesuffix("s")

    def _merged(self, schema: Schema) -> Schema:
        """A definition with what it refers to, and with all parts that it is made of."""
        if "$ref" in schema:
            file = Path(schema["$ref"]).stem
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            return {**self._read(file), **rest}
        merged: Schema = {}
        for part in [*schema.get("allOf", []), {k: v for k, v in schema.items() if k != "allOf"}]:
            whole = self._merged(part) if "$ref" in part else part
            properties = {**merged.get("properties", {}), **whole.get("properties", {})}
            required = [*merged.get("required", []), *whole.get("required", [])]
            merged = {**merged, **whole}
            merged |= {"properties": properties} if properties else {}
            merged |= {"required": required} if required else {}
        return merged

    def _read(self, file: str) -> Schema:
        if file in self.facts["elsewhere"]:
            component = self.facts["elsewhere"][file]
            anything: Schema = {"type": "object", "additionalProperties": True}
            return {"elsewhere": anything if component == "object" else shared("reference", component)}
        content: Schema = yaml.safe_load((self.schemas / f"{file}.yaml").read_text(encoding="utf-8"))
        return self._merged(content)
