"""One way to look at a schema, whoever wrote it: what form of JSON it is, and what is inside."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from codegen.documents import Schema
from codegen.load import parts, target

Form: TypeAlias = Literal[
    "anything", "object", "map", "array", "choice", "string", "integer", "number", "boolean"
]

SCALARS: dict[object, Form] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}


@dataclass(frozen=True)
class View:
    """A schema without references and nesting of schemas at its top.

    ``items`` are what a list or a map holds, ``members`` what a choice is between, ``properties`` those
    of an object, inherited ones included. ``component`` is the name of the object, if it has one.
    """

    form: Form
    schema: Schema
    component: str | None = None
    properties: Mapping[str, Schema] = field(default_factory=dict[str, Schema])
    items: Schema = field(default_factory=dict[str, object])
    members: tuple[Schema, ...] = ()

    @property
    def says_nothing(self) -> bool:
        """Whether this is what discovery makes of null and of an empty object."""
        return self.form == "anything" or (self.form == "map" and not self.items)

    @property
    def items_say_nothing(self) -> bool:
        """Whether this is what discovery makes of an empty list."""
        return self.items.get("type", "object") == "object" and not self.items.get("properties")


def view(schema: Schema, component: Callable[[str], Schema]) -> View:
    """The view of a schema; ``component`` gives the schema of a name."""
    name: str | None = None
    while True:
        if "$ref" in schema:
            name = target(schema)
            schema = component(name)
            continue
        bases, own = parts(schema)
        if bases or "allOf" not in schema:
            break
        schema = schema["allOf"][0]
    members = own.get("oneOf") or own.get("anyOf")
    if members:
        return View("choice", own, members=tuple(members))
    if own.get("type") == "object" or "properties" in own:
        return _object(own, bases, name, component)
    if own.get("type") == "array":
        return View("array", own, items=own.get("items") or {})
    return View(SCALARS.get(own.get("type"), "anything"), own)


def _object(own: Schema, bases: list[str], name: str | None, component: Callable[[str], Schema]) -> View:
    inherited = {
        wire: schema
        for base in bases
        for wire, schema in view({"$ref": f"#/components/schemas/{base}"}, component).properties.items()
    }
    properties = {**inherited, **own.get("properties", {})}
    if properties or bases:
        return View("object", own, name, properties)
    values: Any = own.get("additionalProperties", True)
    return View("map", own, name, items={} if values in (True, False) else values)


def words(seen: View) -> str:
    """A view in a few words, for people."""
    match seen.form:
        case "object":
            return f"object {seen.component}" if seen.component else "object"
        case "map":
            return "map" if seen.items else "object"
        case "array":
            return f"list of {seen.items.get('type') or 'objects'}"
        case _:
            return seen.form
