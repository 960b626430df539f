"""commercetools: from its OpenAPI document to registry documents.

The definitions are the folder ``oas/api`` of https://github.com/commercetools/commercetools-api-reference.
All subtypes of its `Message` are kinds, all types of its `Event`, and the three changes of a resource.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]  # its stubs are a package of their own

from codegen.documents import Document, Inner, Schema, document, event_schema, local, shared
from codegen.facts import VERSION
from codegen.importers import replace_documents
from partner_events.generator._documents.described import references
from partner_events.generator._documents.naming import class_name, module_name, snake

SOURCE = "aws.partner/commercetools.com"
MESSAGES = "https://docs.commercetools.com/api/projects/messages"
EVENTS = "https://docs.commercetools.com/api/projects/events"
CHANGES = "https://docs.commercetools.com/api/projects/subscriptions#changesubscription"

WIDE = 20
"""An object with more forms than this is described by what all forms have."""

SMALL = 8
"""An object with no more fields than this is in a document with others like it, if those in it are, too.

What an order has comes from fewer modules so: each costs more than the few classes that are not needed.
"""

COMMON = "common"
REFERENCES = {frozenset({"typeId", "id"}): "Reference", frozenset({"typeId", "key"}): "KeyReference"}


def run(folder: Path, definitions: Path | None = None) -> str:
    if definitions is None:
        raise SystemExit("name the folder oas/api of a clone of commercetools/commercetools-api-reference")
    text = (definitions / "openapi.yaml").read_text(encoding="utf-8")
    overlay = tomllib.loads((folder / "overlay.toml").read_text(encoding="utf-8"))
    schemas: dict[str, Schema] = yaml.load(text, yaml.CSafeLoader)["components"]["schemas"]
    importer = Importer(schemas, overlay)
    events, objects = importer.events(), importer.objects()
    if importer.unused:
        raise SystemExit(f"overlay.toml corrects what is not there: {', '.join(sorted(importer.unused))}")
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", objects)
    return f"commercetools: {len(events)} kinds"


class Importer:
    """Rewrites what the kinds need of the definitions."""

    def __init__(self, schemas: dict[str, Schema], overlay: dict[str, Any]) -> None:
        self.schemas, self.overlay = schemas, overlay
        self.unused = {f"{name}.{wire}" for name, own in overlay["fields"].items() for wire in own}
        self.messages = {
            name.removesuffix("Message"): name
            for name in schemas
            if "Message" in self._ancestors(name) and not self._is_extended(name)
        }
        self.types: dict[str, str] = {
            kind: _target(reference) for kind, reference in self._discriminator("Event")["mapping"].items()
        }
        self.data = {_target(self._fields(name)["data"]["$ref"]) for name in self.types.values()}
        self.found = self._reached()
        self.places = self._places()

    # Kinds

    def events(self) -> dict[str, Document]:
        found = {module_name(snake(kind)): self._message(kind) for kind in sorted(self.messages)}
        found |= {module_name(snake(kind)): self._event(kind) for kind in sorted(self.types)}
        return found | {module_name(snake(kind)): self._change(kind) for kind in self.overlay["changes"]}

    def _message(self, kind: str) -> Document:
        name = self.messages[kind]
        inherited = self._fields("Message")
        own = {wire: each for wire, each in self._fields(name).items() if wire not in inherited}
        own |= self._added(name)
        required = [wire for wire in self._required(name) if wire in own]
        base = "TokenMessage" if kind in self.overlay["tokens"] else "Message"
        extra = self._object(f"{kind}Detail", {"type": _word(kind), **own}, ["type", *required], "")
        # What arrives says the detail-type again: it tells kinds in event patterns.
        return self._document(kind, f"{kind}Detail", base, extra, Inner(kind, _title(kind), {}), MESSAGES)

    def _event(self, kind: str) -> Document:
        name = self.types[kind]
        fields = {"type": _word(kind), "data": self._fields(name)["data"]}
        extra = self._object(f"{kind}Detail", fields, list(fields), "")
        inner = Inner(kind, _title(kind), {"notificationType": ["Event"], "type": [kind]})
        return self._document(kind, f"{kind}Detail", "Event", extra, inner, EVENTS, is_known=False)

    def _change(self, kind: str) -> Document:
        inherited = {*self._fields("DeliveryPayload"), *self.overlay["change"]}
        name = f"{kind}DeliveryPayload"
        own = {wire: each for wire, each in self._fields(name).items() if wire not in inherited}
        required = [wire for wire in self._required(name) if wire in own]
        extra = self._object(
            f"{kind}Detail", {"notificationType": _word(kind), **own}, ["notificationType", *required], ""
        )
        inner = Inner(kind, _title(kind), {"notificationType": [kind]})
        return self._document(kind, f"{kind}Detail", "Change", extra, inner, CHANGES, is_known=False)

    def _document(
        self, kind: str, name: str, base: str, own: Schema, inner: Inner, docs: str, *, is_known: bool = True
    ) -> Document:
        detail = {"allOf": [shared(snake(base), base), own]}
        # No delivery has shown the detail-type of changes and events.
        event = event_schema(SOURCE, kind, name, docs, inner, is_known=is_known)
        return document(kind, VERSION, {"AWSEvent": event, name: detail})

    # Objects

    def objects(self) -> dict[str, Document]:
        documents: dict[str, dict[str, Schema]] = defaultdict(dict)
        for name, place in sorted(self.places.items()):
            documents[place][name] = self._component(name, place)
        for name, schema in self._frames().items():
            documents[snake(name)][name] = schema
        for place, components in documents.items():
            root = next((name for name in components if snake(name) == place), next(iter(components)))
            docs = EVENTS if root in ("Event", "EventData") else MESSAGES
            components[root] = {**components[root], "externalDocs": {"url": docs}}
        return {
            place: document(place, VERSION, components) for place, components in sorted(documents.items())
        }

    def _frames(self) -> dict[str, Schema]:
        """What all messages, changes and events have, as a subscription delivers them."""
        frame = self._fields("DeliveryPayload")
        message = {**frame, **self._fields("Message"), **self._fields("MessageDeliveryPayload")}
        message |= self._added("Message")
        always = {*self._required("DeliveryPayload"), *self._required("Message")}
        always |= set(self._required("MessageDeliveryPayload"))
        change = {
            **frame,
            **{wire: self._fields("ResourceUpdatedDeliveryPayload")[wire] for wire in self.overlay["change"]},
        }
        event = {**self._fields("Event"), "data": {"x-ours": _elsewhere("event_data", "EventData")}}
        return {
            "EventData": {"type": "object", "properties": {}},
            "Message": self._object("Message", message, sorted(always), "message"),
            "TokenMessage": {
                "allOf": [_elsewhere("message", "Message"), {"type": "object", "properties": {}}]
            },
            "Change": self._object(
                "Change", change, [*self._required("DeliveryPayload"), *self.overlay["change"]], "change"
            ),
            "Event": self._object("Event", event, [*self._required("Event"), "data"], "event"),
        }

    def _component(self, name: str, place: str) -> Schema:
        fields = {**self._forms(name), **self._added(name)}
        own = self._object(name, fields, self._always(name), place)
        is_data = name in self.data
        return {"allOf": [_elsewhere("event_data", "EventData"), own]} if is_data else own

    def _object(self, name: str, fields: dict[str, Schema], required: list[str], place: str) -> Schema:
        """An object; what it may lack may be null, too, and whoever reads it gets None either way."""
        properties: dict[str, Schema] = {}
        for wire, schema in fields.items():
            converted = self._corrected(name, wire) or self._converted(schema, place)
            if wire not in required:
                converted = {
                    **({"allOf": [converted]} if "$ref" in converted else converted),
                    "nullable": True,
                }
            properties[wire] = converted
        always = [wire for wire in fields if wire in required]
        return {"type": "object", "properties": properties, **({"required": always} if always else {})}

    def _converted(self, schema: Schema, place: str) -> Schema:
        if "x-ours" in schema:
            return dict(schema["x-ours"])
        if "$ref" in schema:
            return self._reference(_target(schema["$ref"]), place)
        if "anyOf" in schema:
            return {"anyOf": [self._converted(each, place) for each in schema["anyOf"]]}
        match schema.get("type"):
            case "array":
                return {"type": "array", "items": self._converted(schema["items"], place)}
            case "string" | "boolean" | "number" as scalar:
                words = schema.get("x-extensible-enum") or schema.get("enum")
                return {"type": scalar, **({"x-extensible-enum": words} if words else {})}
            case "integer":
                return {"type": "integer", "format": "int64"}
            case "object":
                return {"type": "object", "additionalProperties": True}
            case _:
                # Anything that JSON has, such as the value of an attribute.
                return {}

    def _reference(self, name: str, place: str) -> Schema:
        """A reference to a component, or what stands for one that has no fields of its own."""
        schema = self.schemas.get(name, {})
        if name in self.overlay["maps"]:
            return dict(self.overlay["maps"][name])
        if "enum" in schema:
            return {"type": "string", "x-extensible-enum": schema["enum"]}
        if not self._forms(name):
            is_map = "additionalProperties" in schema or schema.get("type") == "object"
            return {"type": "object", "additionalProperties": True} if is_map else {"type": schema["type"]}
        name = self._shared_name(name)
        where = self.places[name]
        if not place:
            return shared(where, name)
        return local(name) if where == place else _elsewhere(where, name)

    def _shared_name(self, name: str) -> str:
        """References differ only in what they refer to: one component stands for all of them."""
        return REFERENCES.get(frozenset(self._forms(name)), name)

    # Which objects there are, and where

    def _reached(self) -> dict[str, set[str]]:
        """All components that kinds need, each with those that refer to it."""
        found: dict[str, set[str]] = defaultdict(set)
        todo = [(kind, each) for kind in (*self.messages, *self.types) for each in self._needs_of_kind(kind)]
        for frame in ("Message", "MessageDeliveryPayload"):
            todo += [("Message", each) for _, each in self._needs(frame)]
        todo += [("", "Reference")]
        while todo:
            owner, name = todo.pop()
            is_new = name not in found
            found[name].add(owner)
            if is_new:
                todo += [(name, each) for _, each in self._needs(name)]
        return found

    def _needs_of_kind(self, kind: str) -> Iterator[str]:
        inherited = self._fields("Message")
        for wire, each in self._needs(self.messages.get(kind) or self.types[kind]):
            if wire not in inherited:
                yield each

    def _needs(self, name: str) -> Iterator[tuple[str, str]]:
        """The components in the fields of one, as they are after rewriting."""
        if self._shared_name(name) != name:
            return
        for wire, schema in {**self._forms(name), **self._added(name)}.items():
            if f"{name}.{wire}" in self.overlay["corrections"]:
                continue
            for reference in references(schema):
                is_enum = "enum" in self.schemas.get(reference, {})
                if reference not in self.overlay["maps"] and not is_enum and self._forms(reference):
                    yield wire, self._shared_name(reference)

    def _places(self) -> dict[str, str]:
        """The document of each component: that of what alone refers to it, or one of its own."""
        places: dict[str, str] = {}

        def place(name: str, above: tuple[str, ...] = ()) -> str:
            if name not in places:
                owners = {owner for owner in self.found[name] if owner in self.found}
                alone = len(self.found[name]) == 1 and owners and not owners & {name, *above}
                is_small = self._is_small(name)
                if alone:
                    places[name] = place(next(iter(owners)), (*above, name))
                else:
                    places[name] = COMMON if is_small else snake(name)
            return places[name]

        for name in sorted(self.found):
            place(name)
        return places

    def _is_small(self, name: str, above: tuple[str, ...] = ()) -> bool:
        """Whether an object has few fields, and no object that has many, nor itself."""
        return (
            name not in above
            and len(self._forms(name)) <= SMALL
            and all(self._is_small(each, (*above, name)) for _, each in self._needs(name))
        )

    # Reading definitions

    def _fields(self, name: str) -> dict[str, Schema]:
        """The fields of a component, with those of what it extends."""
        fields: dict[str, Schema] = {}
        for part in _parts(self.schemas[name]):
            fields |= self._fields(_target(part["$ref"])) if "$ref" in part else part.get("properties", {})
        # An expanded object, which only answers of the API have.
        return {wire: each for wire, each in fields.items() if wire != "obj"}

    def _required(self, name: str) -> list[str]:
        required: list[str] = []
        for part in _parts(self.schemas[name]):
            required += self._required(_target(part["$ref"])) if "$ref" in part else part.get("required", [])
        return list(dict.fromkeys(required))

    def _forms(self, name: str) -> dict[str, Schema]:
        """The fields of a component in all its forms: `type`, or the like, says which it has."""
        if name not in self.schemas:
            return {}
        fields = self._fields(name)
        for form in self._members(name):
            for wire, schema in self._fields(form).items():
                known = fields.setdefault(wire, schema)
                if known != schema and self._named(known) != self._named(schema):
                    fields[wire] = _either(known, schema)
        return fields

    def _named(self, schema: Schema) -> object:
        """What a schema comes to: references of all sorts are one component."""
        if "$ref" in schema:
            name = _target(schema["$ref"])
            return self._shared_name(name) if not self._members(name) else name
        return self._named(schema["items"]) if "items" in schema else schema

    def _always(self, name: str) -> list[str]:
        """The fields that all forms of a component require."""
        required = self._required(name)
        forms = [self._required(form) for form in self._members(name)]
        return list(
            dict.fromkeys(
                [*required, *(w for w in (forms[0] if forms else []) if all(w in f for f in forms))]
            )
        )

    def _members(self, name: str) -> list[str]:
        mapping: dict[str, str] = self._discriminator(name).get("mapping", {})
        members = sorted({_target(each) for each in mapping.values()} - {name})
        return members if len(members) <= WIDE else []

    def _discriminator(self, name: str) -> dict[str, Any]:
        found = [part["discriminator"] for part in _parts(self.schemas[name]) if "discriminator" in part]
        return found[0] if found else {}

    def _ancestors(self, name: str) -> set[str]:
        bases = [_target(part["$ref"]) for part in _parts(self.schemas[name]) if "$ref" in part]
        return {*bases, *(each for base in bases for each in self._ancestors(base))}

    def _is_extended(self, name: str) -> bool:
        """Whether it is what several messages have in common, and no message."""
        return any(name in self._ancestors(each) for each in self.schemas if each.endswith("Message"))

    # Corrections

    def _added(self, name: str) -> dict[str, Schema]:
        """The fields that deliveries have beside the defined ones."""
        own: dict[str, Schema] = self.overlay["fields"].get(name, {})
        self.unused -= {f"{name}.{wire}" for wire in own}
        return {wire: {"x-ours": schema} if "$ref" not in schema else schema for wire, schema in own.items()}

    def _corrected(self, name: str, wire: str) -> Schema | None:
        found: Schema | None = self.overlay["corrections"].get(f"{name}.{wire}")
        return dict(found) if found is not None else None


def _title(kind: str) -> str:
    """A kind in words, which become the names of its class and its module."""
    title = snake(kind).replace("_", " ").title()
    return title if class_name(title) == kind else kind


def _parts(schema: Schema) -> list[Schema]:
    own = {key: value for key, value in schema.items() if key != "allOf"}
    return [*schema.get("allOf", []), own]


def _either(first: Schema, second: Schema) -> Schema:
    members = [*first.get("anyOf", [first]), second]
    return {"anyOf": members} if second not in members[:-1] else first


def _word(kind: str) -> Schema:
    return {"x-ours": {"type": "string", "enum": [kind]}}


def _elsewhere(where: str, name: str) -> Schema:
    return {"$ref": f"{where}.json#/components/schemas/{name}"}


def _target(reference: str) -> str:
    return reference.rpartition("/")[2]
