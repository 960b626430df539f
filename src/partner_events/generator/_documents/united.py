"""Several documents of one kind, taken as one.

Discovery writes a document for each source, and a partner's sources differ by customer, tenant or account.
"""

from collections.abc import Sequence
from typing import Any, cast

from partner_events._wire.json import is_object
from partner_events.registry._documents import (
    EVENT,
    PROVENANCE,
    Document,
    components,
    event_keys,
    with_components,
)
from partner_events.registry._views import Schema


def united(documents: Sequence[Document], notes: list[str]) -> Document:
    """What any of them says; required is what all of them require.

    Of several versions of one schema the last counts. Components are taken to be the same where they have
    the same name, as discovery gives names. A document whose detail has another name than the last one's
    is left out, with a note.
    """
    last = documents[-1]
    alike = [each for each in _latest(documents) if _detail(each) == _detail(last)]
    if len(alike) < len(_latest(documents)):
        names = " ".join(event_keys(last) or ())
        notes.append(f"{names}: several documents describe it differently; those like the last one count")
    schemas: dict[str, Schema] = {}
    for document in alike:
        for name, schema in components(document).items():
            schemas[name] = _both(schemas[name], schema) if name in schemas else schema
    return with_components(last, schemas)


def _latest(documents: Sequence[Document]) -> list[Document]:
    """The documents, of several versions of one schema only the last."""
    return list({_schema_of(number, each): each for number, each in enumerate(documents)}.values())


def _schema_of(number: int, document: Document) -> object:
    about = document.get(PROVENANCE)
    return (about.get("registry"), about.get("schema")) if is_object(about) else number


def _detail(document: Document) -> object:
    properties = components(document).get(EVENT, {}).get("properties")
    return properties.get("detail") if is_object(properties) else None


NOTHING: Schema = {"type": "object"}
"""What discovery makes of an empty object, and of the items of an empty list."""


def _both(one: Schema, other: Schema) -> Schema:
    if one == other or other == NOTHING:
        return one
    if one == NOTHING:
        return other
    if not one or not other:
        # That is what discovery makes of null.
        return {**one, **other, "nullable": True}
    if "nullable" in one or "nullable" in other:
        return {**_both(_without_null(one), _without_null(other)), "nullable": True}
    if "properties" in one and "properties" in other:
        return _both_objects(one, other)
    if one.get("type") == other.get("type") == "array":
        return {**other, "items": _both(one.get("items", {}), other.get("items", {}))}
    members = [*_members(one), *_members(other)]
    return {"anyOf": [each for number, each in enumerate(members) if each not in members[:number]]}


def _both_objects(one: Schema, other: Schema) -> Schema:
    left, right = one["properties"], other["properties"]
    properties = {
        wire: _both(left[wire], right[wire]) if wire in left and wire in right else {**left, **right}[wire]
        for wire in {**left, **right}
    }
    required = [wire for wire in other.get("required", ()) if wire in one.get("required", ())]
    return {**one, **other, "properties": properties, "required": required}


def _members(schema: Schema) -> list[Schema]:
    return cast(list[Any], schema["anyOf"]) if "anyOf" in schema else [schema]


def _without_null(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key != "nullable"}
