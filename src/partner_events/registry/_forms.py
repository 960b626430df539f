"""Other forms of documents that describe events, as OpenAPI documents: JSON Schema, AsyncAPI, CloudEvents.

Beside OpenAPI 3 a registry holds JSON Schema Draft 4, and teams keep their events as JSON Schema of any draft
or as AsyncAPI. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema.html
https://www.asyncapi.com/docs/reference/specification/v3.0.0
https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/cloudevents.json
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from partner_events._base.text import quoted
from partner_events._wire.json import is_array, is_object
from partner_events.registry._documents import (
    COMPONENTS,
    EVENT,
    Document,
    Schema,
    check_size,
    plain_names,
    with_references,
)
from partner_events.registry._errors import InvalidDocumentError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path

SOURCE, DETAIL_TYPE = "x-amazon-events-source", "x-amazon-events-detail-type"
CLOUD_EVENT = frozenset({"specversion", "type", "source"})
"""The fields by which a schema is one of a CloudEvent."""

WORDS = frozenset({"$schema", "$id", "id", "definitions", "$defs", SOURCE, DETAIL_TYPE})
"""What a JSON Schema has at its root besides the schema itself."""

DEEPEST = 50
"""How many references are followed from one to the next."""


def openapi_documents(
    document: Document, name: str | None = None
) -> Iterator[Document | InvalidDocumentError]:
    """A document of any form that is known as OpenAPI documents: one for each event that it describes.

    What is wrong with one event takes its place, so that the others are not lost.

    Args:
        document: The decoded document.
        name: Its name, for errors.
    """
    try:
        check_size(document, name)
        if "asyncapi" in document:
            yield from _of_asyncapi(document, name)
        elif _is_json_schema(document):
            yield _of_json_schema(document, name)
        else:
            yield document
    except RecursionError:
        yield InvalidDocumentError("the document is nested deeper than Python follows", document=name)
    except InvalidDocumentError as error:
        yield error


def _is_json_schema(document: Document) -> bool:
    if "openapi" in document or "swagger" in document or "components" in document:
        return False
    has_schema = isinstance(document.get("$schema"), str) and "json-schema.org" in str(document["$schema"])
    return has_schema or bool(document.keys() & {"properties", "definitions", "$defs", "$ref", "allOf"})


# JSON Schema


def _of_json_schema(document: Document, name: str | None) -> Document:
    """A JSON Schema of an event: of the whole envelope, or of a CloudEvent."""
    event = {key: value for key, value in document.items() if key not in WORDS}
    if "$ref" in event and not is_object(event.get("properties")):
        target = _at(document, str(event["$ref"]), name, ("$ref",))
        event = {**target, **{key: value for key, value in event.items() if key != "$ref"}}
    said = {**event, **{key: document[key] for key in (SOURCE, DETAIL_TYPE) if key in document}}
    return _document(document, _event(said, document, name), document.get("title") or name, name)


def _event(schema: Schema, root: Document, name: str | None) -> Schema:
    """The schema of the envelope, with source and detail-type said as a registry says them."""
    properties = _properties(schema, root, name)
    source = schema.get(SOURCE) or _only(properties.get("source"), root, name)
    if properties.keys() >= CLOUD_EVENT and "detail" not in properties:
        detail_type = schema.get(DETAIL_TYPE) or _only(properties.get("type"), root, name)
        detail = {key: value for key, value in schema.items() if key not in (SOURCE, DETAIL_TYPE)}
        what = "a CloudEvent of no `source` and `type` in particular: give each of them a `const`"
        rest: Schema = {"type": "object", "properties": {"detail": detail}}
    else:
        detail_type = schema.get(DETAIL_TYPE) or _only(properties.get("detail-type"), root, name)
        what = f"no event: write {SOURCE} and {DETAIL_TYPE}, or a `const` for `source` and `detail-type`"
        rest = schema
        if "detail" not in properties:
            detail = {key: value for key, value in schema.items() if key not in (SOURCE, DETAIL_TYPE)}
            rest = {"type": "object", "properties": {"detail": detail}}
    if not (isinstance(source, str) and isinstance(detail_type, str)):
        raise InvalidDocumentError(f"the document describes {what}", document=name)
    return {**rest, SOURCE: source, DETAIL_TYPE: detail_type}


def _properties(schema: Schema, root: Document, name: str | None) -> dict[str, object]:
    """The properties of a schema, and of those that it is made of."""
    found: dict[str, object] = {}
    members = schema.get("allOf")
    for member in members if is_array(members) else ():
        if is_object(member):
            inner = _at(root, str(member["$ref"]), name, ("allOf",)) if "$ref" in member else member
            found |= _properties(dict(inner), root, name) if inner is not schema else {}
    own = schema.get("properties")
    return found | (dict(own) if is_object(own) else {})


def _only(schema: object, root: Document, name: str | None) -> str | None:
    """The one value that a schema allows."""
    for _ in range(DEEPEST):
        if not is_object(schema) or "$ref" not in schema:
            break
        schema = _at(root, str(schema["$ref"]), name, ())
    if not is_object(schema):
        return None
    values = schema.get("enum")
    value = values[0] if is_array(values) and len(values) == 1 else schema.get("const")
    return value if isinstance(value, str) else None


def _document(root: Document, event: Schema, title: object, name: str | None) -> Document:
    """An OpenAPI document of an event, with all that it refers to in another one as components."""
    pointers: dict[str, str] = {}
    schemas: dict[str, Schema] = {}
    names = plain_names({_last(pointer): None for pointer in _pointers(root, event, name)} | {EVENT: None})
    taken = {EVENT.lower()}

    def redirected(reference: str, path: Path) -> str:
        if reference not in pointers:
            wanted = names.get(_last(reference), "Schema")
            found, number = wanted, 1
            while found.lower() in taken:
                number += 1
                found = f"{wanted}{number}"
            taken.add(found.lower())
            pointers[reference] = found
            todo.append(reference)
        return COMPONENTS + pointers[reference]

    todo: list[str] = []
    schemas[EVENT] = with_references(_modern(event), redirected)
    for reference in todo:
        schemas[pointers[reference]] = with_references(_modern(_at(root, reference, name, ())), redirected)
    about = {"title": title if isinstance(title, str) else EVENT, "version": "1"}
    return {"openapi": "3.0.0", "info": about, "paths": {}, "components": {"schemas": schemas}}


def _pointers(root: Document, event: Schema, name: str | None) -> list[str]:
    """All references that a schema leads to in its document."""
    found: dict[str, None] = {}

    def note(reference: str, path: Path) -> str:
        found.setdefault(reference)
        return reference

    with_references(_modern(event), note)
    done: set[str] = set()
    while left := [reference for reference in found if reference not in done]:
        for reference in left:
            done.add(reference)
            with_references(_modern(_at(root, reference, name, ())), note)
    return list(found)


def _last(pointer: str) -> str:
    """The name that a reference ends with; for the root of the document, that of the event."""
    return unquote(pointer.rstrip("/").rpartition("/")[2].lstrip("#")) or "Root"


def _at(root: Document, reference: str, name: str | None, path: Path) -> Schema:
    """The schema that a reference leads to within its document.

    Raises:
        InvalidDocumentError: It leads nowhere, or out of the document.
    """
    value: object = root
    if not reference.startswith("#"):
        value = _by_id(root, reference)
    else:
        for step in filter(None, reference[1:].split("/")):
            key = unquote(step).replace("~1", "/").replace("~0", "~")
            if is_array(value) and key.isdecimal() and int(key) < len(value):
                value = value[int(key)]
            else:
                value = value.get(key) if is_object(value) else None
    if not is_object(value):
        where = "leads nowhere" if reference.startswith("#") else "leads out of the document"
        raise InvalidDocumentError(f"the reference {quoted(reference)} {where}", path=path, document=name)
    return {key: each for key, each in value.items() if key not in WORDS or value is not root}


def _by_id(root: Document, reference: str) -> object:
    """The definition with an ``$id`` or an anchor."""
    todo: list[object] = [root]
    for value in todo:
        if is_object(value):
            if reference in (value.get("$id"), value.get("id"), f"#{value.get('$anchor')}"):
                return value
            todo += value.values()
        elif is_array(value):
            todo += value
    return None


def _modern(schema: Schema) -> Schema:
    """A JSON Schema with the keywords that OpenAPI lacks in the words that it has."""
    return {key: value for each, said in schema.items() for key, value in _keyword(each, said)}


def _keyword(key: str, value: object) -> Iterator[tuple[str, object]]:
    match key:
        case "const":
            yield "enum", [value]
        case "properties" if is_object(value):
            yield key, {name: _any(each) for name, each in value.items()}
        case "patternProperties" if is_object(value):
            first = next(iter(value.values()), None)
            yield "additionalProperties", _any(first) if len(value) == 1 else True
        case "additionalProperties" | "items" | "contains" if is_object(value):
            yield ("items" if key == "contains" else key), _any(value)
        case "items" if is_array(value):
            yield "items", {}
        case "prefixItems":
            yield "items", {}
        case "allOf" | "anyOf" | "oneOf" if is_array(value):
            yield key, [_any(each) for each in value]
        case "definitions" | "$defs" | "$schema" | "$id" | "$comment" | "if" | "then" | "else":
            return
        case _:
            yield key, value


def _any(value: object) -> object:
    if is_object(value):
        return _modern(value)
    return {} if isinstance(value, bool) else value


# AsyncAPI


def _of_asyncapi(document: Document, name: str | None) -> Iterator[Document | InvalidDocumentError]:
    """A document for each message; its source is what the message, its channel or the document says."""
    messages = list(_messages(document, name))
    if not messages:
        raise InvalidDocumentError("the AsyncAPI document has no message", document=name)
    for key, message, channel in messages:
        try:
            yield _of_message(document, key, message, channel, name)
        except InvalidDocumentError as error:
            what = f"the message {quoted(key)}: {error}"
            yield InvalidDocumentError(what, path=error.path, document=name)


def _of_message(document: Document, key: str, message: Schema, channel: Schema, name: str | None) -> Document:
    payload = message.get("payload")
    if is_object(payload) and "schemaFormat" in payload:
        payload = payload.get("schema")
    if is_object(payload) and "$ref" in payload:
        payload = _at(document, str(payload["$ref"]), name, ("components", "messages", key))
    if not is_object(payload):
        raise InvalidDocumentError("it has no payload", document=name)
    said: list[Mapping[str, object]] = [payload, message, channel, _object(document, "info"), document]
    source = next((each[SOURCE] for each in said if SOURCE in each), None)
    called = next((each[DETAIL_TYPE] for each in said[:2] if DETAIL_TYPE in each), None)
    own: Schema = dict(payload)
    if source is not None:
        own[SOURCE] = source
    properties = _properties(dict(payload), document, name)
    if called is not None or not properties.keys() & {"detail-type", "specversion"}:
        own[DETAIL_TYPE] = called or message.get("name") or key
    return _document(document, _event(own, document, name), message.get("title") or key, name)


def _messages(document: Document, name: str | None) -> Iterator[tuple[str, Schema, Schema]]:
    """The messages of a document, each with its name and its channel."""
    seen: list[Schema] = []
    for channel in _object(document, "channels").values():
        if not is_object(channel):
            continue
        for key, message in _of_channel(dict(channel)):
            found = _resolved(document, message, name)
            if found not in seen:
                seen.append(found)
                yield _name_of(key, message), found, dict(channel)
    for key, message in _object(_object(document, "components"), "messages").items():
        found = _resolved(document, message, name)
        if found not in seen:
            seen.append(found)
            yield key, found, {}


def _of_channel(channel: Schema) -> Iterator[tuple[str, object]]:
    yield from _object(channel, "messages").items()
    for operation in ("publish", "subscribe"):  # AsyncAPI 2
        message = _object(channel, operation).get("message")
        several = message.get("oneOf") if is_object(message) else None
        for number, each in enumerate(several if is_array(several) else [message] if message else []):
            yield f"{operation}{number or ''}", each


def _name_of(key: str, message: object) -> str:
    is_reference = is_object(message) and isinstance(message.get("$ref"), str)
    return _last(str(message["$ref"])) if is_reference and is_object(message) else key


def _resolved(document: Document, message: object, name: str | None) -> Schema:
    for _ in range(DEEPEST):
        if not is_object(message) or "$ref" not in message:
            break
        message = _at(document, str(message["$ref"]), name, ("channels",))
    return dict(message) if is_object(message) else {}


def _object(value: Mapping[str, object], key: str) -> dict[str, object]:
    found = value.get(key)
    return dict(found) if is_object(found) else {}


_YAML = re.compile(r"(?m)^[\"']?(asyncapi|openapi|\$schema)[\"']?\s*:")


def is_yaml_of_schemas(text: str) -> bool:
    """Whether a text is a document of schemas in YAML, which is not read."""
    return _YAML.search(text) is not None
