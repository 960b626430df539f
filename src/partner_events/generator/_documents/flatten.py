"""Any registry document in the form that the generator knows: named objects of plain fields."""

from collections.abc import Mapping
from typing import Any

from partner_events._base.text import quoted
from partner_events._wire.json import is_array
from partner_events.generator._documents.naming import class_name, field_name
from partner_events.registry._documents import is_safe, without_unsafe
from partner_events.registry._views import Components, Schema, View, target, view

MOST_WORDS = 200
LONGEST_WORD = 100
LONGEST_TEXT = 300


class Flat:
    """The components that a schema needs, each an object with fields; see `of`."""

    def __init__(self, schemas: Mapping[str, Schema], notes: list[str]) -> None:
        self.components: dict[str, Schema] = {}
        self._component = Components(schemas)
        self._notes = notes
        self._done: dict[str, str] = {}
        self._around: list[str] = []

    def of(self, schema: Schema, name: str) -> Schema:
        """A schema in the generator's form; an object that has no name gets this one."""
        nullable = self._is_nullable(schema)
        flat = self._flat(self._view(_without_null(schema)), name)
        if not nullable or not flat:
            return flat
        return {"allOf": [flat], "nullable": True} if "$ref" in flat else {**flat, "nullable": True}

    def _flat(self, seen: View, name: str) -> Schema:
        if seen.component is None or seen.form == "object":
            return self._of(seen, name)
        if seen.component in self._around:
            self._notes.append(f"{seen.component} is a part of itself: there it is any JSON")
            return {}
        self._around.append(seen.component)
        try:
            return self._of(seen, name)
        finally:
            self._around.pop()

    def _of(self, seen: View, name: str) -> Schema:
        match seen.form:
            case "object":
                return {"$ref": f"#/components/schemas/{self._object(seen, name)}"}
            case "map":
                values = self.of(seen.items, f"{name}Value") if seen.items else {}
                return {"type": "object", "additionalProperties": values or True}
            case "array":
                # Of a list that was always empty, discovery says that it is of objects.
                items = {} if seen.items_say_nothing and "$ref" not in seen.items else seen.items
                return {"type": "array", "items": self.of(items, f"{name}Item")}
            case "choice":
                return self._choice(seen, name)
            case "anything":
                return {}
            case "string" if words := _words(seen.schema):
                return {"type": "string", "x-extensible-enum": words}
            case scalar:
                return {"type": scalar}

    def _choice(self, seen: View, name: str) -> Schema:
        members = [_without_null(each) for each in seen.members if each.get("type") != "null"]
        flat = [self.of(each, f"{name}{number}") for number, each in enumerate(members, 1)]
        discriminator: Any = seen.schema.get("discriminator")
        are_objects = all("$ref" in each for each in flat) and len(flat) > 1
        if are_objects and discriminator and (mapping := self._mapping(discriminator)):
            tag: str = discriminator["propertyName"]
            return {"oneOf": flat, "discriminator": {"propertyName": tag, "mapping": mapping}}
        unique = [each for number, each in enumerate(flat) if each not in flat[:number]]
        if not all(unique) or not unique:
            return {}
        return unique[0] if len(unique) == 1 else {"anyOf": unique}

    def _mapping(self, discriminator: Mapping[str, Any]) -> dict[str, str]:
        mapping: dict[str, str] = discriminator.get("mapping", {})
        are_safe = all(map(is_safe, (*mapping, discriminator["propertyName"])))
        views = {tag: self._view({"$ref": reference}) for tag, reference in mapping.items()}
        if not are_safe or any(seen.form != "object" for seen in views.values()):
            return {}
        return {
            tag: f"#/components/schemas/{self._object(seen, class_name(tag))}" for tag, seen in views.items()
        }

    def _object(self, seen: View, wanted: str) -> str:
        """The name of an object's component, which is made now if need be."""
        if seen.component in self._done:
            return self._done[seen.component]
        name = self._free(seen.component or wanted)
        if seen.component:
            self._done[seen.component] = name
        properties: dict[str, Schema] = {}
        own: Schema = {"type": "object", "properties": properties}
        if about := tidy(seen.schema.get("description")):
            own["description"] = about
        self.components[name] = own
        for wire, schema in self._fields(seen, name):
            flat = self.of(schema, name + class_name(wire))
            about = tidy(schema.get("description"))
            properties[wire] = {**flat, "description": about} if about and "$ref" not in flat else flat
        # What may be null may be absent, to the generator: its type has None either way.
        required = [
            wire
            for wire, each in properties.items()
            if wire in (seen.required or ()) and not each.get("nullable")
        ]
        if required:
            own["required"] = required
        return name

    def _fields(self, seen: View, name: str) -> list[tuple[str, Schema]]:
        """The fields of an object that can be attributes; what else a delivery has is kept as it is."""
        names: dict[str, str] = {}
        for wire in seen.properties:
            python = field_name(wire, seen.properties)
            if not is_safe(wire) or not python.isidentifier() or python in names.values():
                self._notes.append(
                    f"{name} has a field {quoted(wire)} that cannot be an attribute; read it from `raw`"
                )
            else:
                names[wire] = python
        return [(wire, seen.properties[wire]) for wire in names]

    def _free(self, wanted: str) -> str:
        number, name = 1, wanted
        while name in self.components:
            number += 1
            name = f"{wanted}{number}"
        return name

    def _view(self, schema: Schema) -> View:
        return view(schema, self._component)

    def _is_nullable(self, schema: Schema) -> bool:
        followed: set[str] = set()
        while "$ref" in schema and schema["$ref"] not in followed:
            followed.add(schema["$ref"])
            if schema.get("nullable"):
                return True
            schema = self._component(target(schema))
        kinds: object = schema.get("type")
        if schema.get("nullable") or (is_array(kinds) and "null" in kinds):
            return True
        members: list[Schema] = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
        return any(each.get("type") == "null" for each in members)


def _without_null(schema: Schema) -> Schema:
    """OpenAPI 3.1 says ``["string", "null"]``."""
    kinds: object = schema.get("type")
    if not is_array(kinds):
        return schema
    named = [kind for kind in kinds if kind != "null"]
    rest = {key: value for key, value in schema.items() if key != "type"}
    return {**rest, "type": named[0]} if len(named) == 1 else rest


def _words(schema: Schema) -> list[str]:
    """A vocabulary, if it is one that can be written down. What is sent may be another word, always."""
    values: list[object] = schema.get("x-extensible-enum") or schema.get("enum") or []
    words = [value for value in values if isinstance(value, str)]
    is_tame = all(0 < len(word) <= LONGEST_WORD and is_safe(word) for word in words)
    return list(dict.fromkeys(words)) if words and is_tame and len(words) <= MOST_WORDS else []


def tidy(text: object) -> str:
    """A description as a docstring takes it."""
    if not isinstance(text, str):
        return ""
    plain = " ".join(without_unsafe(text[: 4 * LONGEST_TEXT]).split())
    return plain if len(plain) <= LONGEST_TEXT else f"{plain[:LONGEST_TEXT]}…"
