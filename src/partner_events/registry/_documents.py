"""The form of registry documents: OpenAPI 3.0 with nothing but schemas, one of them ``AWSEvent``.

Discovery, people and tools name components in different ways. `normalised` gives every document one form:
component names are identifiers, and every reference leads to a component of the document.
"""

from __future__ import annotations

import json
import keyword
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias
from urllib.parse import unquote

from partner_events._base.text import quoted, shown, whole
from partner_events._wire.json import dotted, is_array, is_object
from partner_events.registry._errors import InvalidDocumentError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path

Schema: TypeAlias = dict[str, object]
Document: TypeAlias = dict[str, object]
Redirect: TypeAlias = "Callable[[str, Path], str]"

EVENT = "AWSEvent"
COMPONENTS = "#/components/schemas/"
SHARED = "x-shared-schema"
"""On a component whose definition is in another schema of the registry: that schema's name."""

IS_SHARED = "x-shared"
"""At the root of a document that only defines components for other schemas."""

PROVENANCE = "x-registry"
"""At the root of a downloaded document: its registry, schema and version."""

LARGEST = 10_000_000
"""How many characters a document may have; a registry takes a hundredth of that (`LONGEST`)."""

DEEPEST = 100
"""How many JSON values may lie within each other; discovery nests a dozen."""

MOST_VALUES = 1_000_000
"""How many JSON values a document may have, which bounds the time that it takes."""

TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")
"""What OpenAPI 3.0 and 3.1 have for the type of a schema."""

UNSAFE = frozenset("\"'\\`")
"""Characters that never go into generated Python text, besides those that are not printable."""


def is_safe(text: str) -> bool:
    """Whether text may go into generated Python text: into strings, docstrings and comments."""
    return UNSAFE.isdisjoint(text) and all(map(_is_shown, text))


def without_unsafe(text: str) -> str:
    """The text without what may not; what separates lines or words is a blank."""
    return "".join(
        " " if each.isspace() else each for each in text if _is_shown(each) or each.isspace()
    ).translate(dict.fromkeys(map(ord, UNSAFE)))


def _is_shown(character: str) -> bool:
    # Blanks of other widths are printable to people, though not to Python.
    return character.isprintable() or unicodedata.category(character) == "Zs"


def event_keys(document: Mapping[str, object]) -> tuple[str, str] | None:
    """The source and the detail-type that a document describes; None if it does not describe an event."""
    event = components(document).get(EVENT)
    if event is None:
        return None
    source, detail_type = event.get("x-amazon-events-source"), event.get("x-amazon-events-detail-type")
    return (source, detail_type) if isinstance(source, str) and isinstance(detail_type, str) else None


def components(document: Mapping[str, object]) -> dict[str, Schema]:
    """The schemas of a document, by name."""
    inner = document.get("components")
    schemas = inner.get("schemas") if is_object(inner) else None
    if not is_object(schemas):
        return {}
    return {name: schema for name, schema in schemas.items() if is_object(schema)}


def with_components(document: Mapping[str, object], schemas: Mapping[str, Schema]) -> Document:
    """A copy of a document whose schemas are these."""
    return {**document, "components": {"schemas": dict(schemas)}}


def to_text(document: Mapping[str, object]) -> str:
    """A document as the text of its file."""
    text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    return whole(text)


def normalised(content: str | Mapping[str, object], name: str | None = None) -> Document:
    """A document whose component names are identifiers and whose references all lead to a component.

    Args:
        content: The document, as JSON text or decoded.
        name: The document's name, for errors.

    Raises:
        InvalidDocumentError: It is not an OpenAPI document, or a reference leads nowhere.
    """
    try:
        return _normalised(content, name)
    except RecursionError:
        raise InvalidDocumentError(
            "the document is nested deeper than Python follows", document=name
        ) from None


def _normalised(content: str | Mapping[str, object], name: str | None) -> Document:
    document = loaded(content, name) if isinstance(content, str) else dict(content)
    check_size(document, name)
    schemas = {key: well_formed(schema) for key, schema in components(document).items()}
    inner = document.get("components")
    if not str(document.get("openapi", "")).startswith("3.") or not schemas or not is_object(inner):
        wanted = "an OpenAPI 3 document with `components.schemas`"
        raise InvalidDocumentError(f"the document is not {wanted}", document=name)
    names = plain_names(schemas)

    def renamed_reference(reference: str, path: Path) -> str:
        component = _component(reference, schemas)
        if component is None:
            raise _dangling(reference, path, schemas, name)
        return COMPONENTS + names[component]

    renamed = {
        names[key]: with_references(schema, renamed_reference, ("components", "schemas", key))
        for key, schema in schemas.items()
    }
    return {**document, "components": {**inner, "schemas": renamed}}


def check_size(document: Document, name: str | None) -> None:
    """Raises InvalidDocumentError if it is too large or too deep, or in itself."""
    level: list[object] = [document]
    count = 0
    for _ in range(DEEPEST):
        count += len(level)
        if not level:
            return
        if count > MOST_VALUES:
            break
        level = [inner for each in level for inner in _members(each)]
    limit = (
        f"it has more than {MOST_VALUES:,} values"
        if count > MOST_VALUES
        else (f"its values lie within each other more than {DEEPEST} deep")
    )
    raise InvalidDocumentError(f"the document is too large: {limit}", document=name)


def _members(value: object) -> Iterator[object]:
    if is_object(value):
        yield from value.values()
    elif is_array(value):
        yield from value


def loaded(content: str, name: str | None) -> Document:
    """The decoded text of a document.

    Raises:
        InvalidDocumentError: It is too large, or not a JSON object.
    """
    if len(content) > LARGEST:
        message = f"the document is too large: it has more than {LARGEST:,} characters"
        raise InvalidDocumentError(message, document=name)
    try:
        document = json.loads(content)
    except ValueError as error:
        raise InvalidDocumentError(f"the document is not JSON: {error}", document=name) from None
    except RecursionError:
        raise InvalidDocumentError(
            "the document is nested deeper than Python follows", document=name
        ) from None
    if not is_object(document):
        raise InvalidDocumentError("the document is not a JSON object", document=name)
    return document


def _dangling(
    reference: str, path: Path, schemas: Mapping[str, object], name: str | None
) -> InvalidDocumentError:
    there = ", ".join(map(shown, list(schemas)[:5])) + (", …" if len(schemas) > 5 else "")
    what = "names a missing component" if reference.startswith(COMPONENTS) else "leads out of the document"
    message = f"`{dotted(path)}`: the reference {quoted(reference)} {what}; the components are {there}"
    return InvalidDocumentError(message, path=path, document=name)


def _component(reference: str, schemas: Mapping[str, object]) -> str | None:
    """The component that a reference means, even if its name is not escaped as it should be."""
    if not reference.startswith(COMPONENTS):
        return None
    written = reference.removeprefix(COMPONENTS)
    decoded = unquote(written)
    candidates = (_unescaped(decoded), _unescaped(written), decoded, written)
    return next((name for name in candidates if name in schemas), None)


def _unescaped(pointer: str) -> str:
    return pointer.replace("~1", "/").replace("~0", "~")


def plain_names(names: Mapping[str, object]) -> dict[str, str]:
    """A unique name for each component that is valid in Python and on every file system."""
    # Names that are plain already stay, whatever the other components are called.
    plain = [name for name in names if _is_plain(name)]
    found = {name: name for name in plain}
    taken = {name.lower() for name in plain}
    for name in names:
        if name not in found:
            found[name] = _unique(_words(name), taken)
    return {name: found[name] for name in names}


def _is_plain(name: str) -> bool:
    return name.isascii() and name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("_")


def _words(name: str) -> str:
    """``order.created@2`` gives ``OrderCreated2``."""
    words = re.findall(r"[A-Za-z0-9]+", name)
    joined = "".join(word[:1].upper() + word[1:] for word in words)
    return joined if joined[:1].isalpha() else f"Schema{joined}"


def _unique(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 1
    while name.lower() in taken or keyword.iskeyword(name):
        number += 1
        name = f"{wanted}{number}"
    taken.add(name.lower())
    return name


def well_formed(schema: Schema) -> Schema:
    """A copy of a schema without what OpenAPI does not allow there, so that nothing else looks for it."""
    return {key: value for key, said in schema.items() for value in _allowed(key, said)}


def _allowed(key: str, value: object) -> Iterator[object]:
    """The value of a keyword, if it has the right form; what is inside it, too."""
    match key:
        case "$ref" | "description" | "title" if not isinstance(value, str):
            return
        case "type":
            named = [each for each in value if each in TYPES] if is_array(value) else []
            if named or (isinstance(value, str) and value in TYPES):
                yield named or value
        case "properties":
            if is_object(value):
                yield {name: _schema(each) for name, each in value.items()}
        case "items":
            yield _schema(value)
        case "not" | "additionalProperties":
            if is_object(value) or (isinstance(value, bool) and key != "not"):
                yield _schema(value) if is_object(value) else value
        case "allOf" | "anyOf" | "oneOf":
            if members := [each for each in value if is_object(each)] if is_array(value) else []:
                yield [well_formed(each) for each in members]
        case "required":
            if is_array(value):
                yield [each for each in value if isinstance(each, str)]
        case "enum" | "x-extensible-enum":
            if is_array(value):
                yield value
        case "discriminator":
            if is_object(value) and isinstance(value.get("propertyName"), str):
                yield {**value, "mapping": _texts(value.get("mapping"))}
        case _:
            yield value


def _schema(value: object) -> Schema:
    """A schema; one that allows anything where there is none, or one of a form that OpenAPI lacks."""
    return well_formed(value) if is_object(value) else {}


def _texts(mapping: object) -> dict[str, object]:
    if not is_object(mapping):
        return {}
    return {tag: each for tag, each in mapping.items() if isinstance(each, str)}


def with_references(schema: Schema, redirect: Redirect, path: Path = ()) -> Schema:
    """A copy of a schema with its references replaced; ``redirect`` gets each one and the path to it."""
    copy: Schema = {}
    for key, value in schema.items():
        here = (*path, key)
        if key == "$ref" and isinstance(value, str):
            copy[key] = redirect(value, here)
        elif key == "properties" and is_object(value):
            copy[key] = {name: _inner(item, redirect, (*here, name)) for name, item in value.items()}
        elif key == "discriminator" and is_object(value):
            copy[key] = _discriminator(value, redirect, here)
        elif key in ("items", "additionalProperties", "not"):
            copy[key] = _inner(value, redirect, here)
        elif key in ("allOf", "anyOf", "oneOf") and is_array(value):
            copy[key] = [_inner(item, redirect, (*here, i)) for i, item in enumerate(value)]
        else:
            # Examples, vocabularies and the like may hold anything, but no schema.
            copy[key] = value
    return copy


def _inner(value: object, redirect: Redirect, path: Path) -> object:
    return with_references(value, redirect, path) if is_object(value) else value


def _discriminator(value: Schema, redirect: Redirect, path: Path) -> Schema:
    mapping = value.get("mapping")
    if not is_object(mapping):
        return value
    redirected = {tag: redirect(str(ref), (*path, "mapping", tag)) for tag, ref in mapping.items()}
    return {**value, "mapping": redirected}


def references(schema: Schema) -> Iterator[str]:
    """The components that a schema of a normalised document refers to."""
    found: list[str] = []

    def note(reference: str, path: Path) -> str:
        found.append(reference.removeprefix(COMPONENTS))
        return reference

    with_references(schema, note)
    yield from found


# Shared schemas


def joined(document: Mapping[str, object], shared: Mapping[str, Document]) -> Document:
    """The document together with the components that it shares with other schemas of its registry.

    Args:
        document: A normalised document.
        shared: The registry's other schemas, by name.

    Returns:
        A document with `EVENT` first and then, by name, only the components that it refers to.

    Raises:
        InvalidDocumentError: Another schema, or the component there, is missing.
    """
    own = components(document)
    if not any(SHARED in schema for schema in own.values()):
        return dict(document)
    found: dict[str, Schema] = {}
    todo = [(EVENT, own)] if EVENT in own else [(name, own) for name in own]
    while todo:
        name, around = todo.pop()
        if name in found:
            continue
        schema, around = _shared_component(name, around, shared)
        found[name] = schema
        todo += [(reference, around) for reference in references(schema)]
    order = sorted(found, key=lambda name: (name != EVENT, name))
    return with_components(document, {name: found[name] for name in order})


def _shared_component(
    name: str, around: dict[str, Schema], shared: Mapping[str, Document]
) -> tuple[Schema, dict[str, Schema]]:
    """The definition of a component, and the components of the schema that defines it."""
    schema = around[name]
    followed: set[object] = set()
    while SHARED in schema:
        other = schema[SHARED]
        if not isinstance(other, str) or other in followed:
            message = f"{name} refers to the schema {quoted(other)}, which does not define it"
            raise InvalidDocumentError(message)
        followed.add(other)
        if other not in shared:
            message = (
                f"{name} is in the schema {quoted(other)}, which the registry lacks: upload that schema again"
            )
            raise InvalidDocumentError(message, document=other)
        around = components(shared[other])
        if name not in around:
            message = f"the schema {quoted(other)} has no component {name}"
            raise InvalidDocumentError(message, document=other)
        schema = around[name]
    return schema, around
