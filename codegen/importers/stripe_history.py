"""The history of Stripe's API: which field was documented in which of its versions, and how.

``schemas/stripe/history.toml`` has it. A row of an object is a field's path below it, in wire names, and
its spans: ``FIRST..LAST TYPE FLAGS``, with no last version while the field is documented. Flags: ``n`` it
may be null, ``o`` it may be left out, ``?`` it is not known whether it may, ``+`` it was added while its
first version was the newest, so that deliveries of that version may be older than the field. A type is one
of JSON's, ``id``, ``any``, ``ref:TAG/TAG`` for other objects by their tags, or ``array<TYPE>``,
``list<TYPE>`` or ``map<TYPE>``.

A definition says what is documented now; the committed documents say what was before. `advance` compares
them.
"""

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

from codegen.documents import Schema

HEADER = """\
# What Stripe documented in which version of its API: names, types and presence, no more.
# `python -m codegen import stripe` adds each release; codegen/importers/stripe_history.py has the form.
"""


@dataclass(frozen=True)
class Span:
    """How a field was documented from one version to another; without a last one, it still is."""

    first: str
    last: str | None
    kind: str
    flags: str

    @property
    def is_nullable(self) -> bool:
        return "n" in self.flags

    @property
    def is_always_sent(self) -> bool | None:
        """Whether every object has the field; None if that is not known."""
        return None if "?" in self.flags else "o" not in self.flags

    def __str__(self) -> str:
        return " ".join(filter(None, (f"{self.first}..{self.last or ''}", self.kind, self.flags)))


@dataclass
class History:
    """What is known of all versions.

    Attributes:
        versions: The versions, oldest first.
        presence_since: The first version of which it is known what is always sent.
        events: Of each event type its span, whose type is the tags of the objects, with slashes between.
        objects: Of each object, by its tag, the spans of each path; of the path ``""``, those of the object.
        words: The known values of removed fields, by ``tag:path``.
        expands: The tags of the objects that ids of removed fields stand for, by ``tag:path``.
        former: The values that fields of today no longer have, though they were documented, by ``tag:path``.
    """

    versions: list[str]
    presence_since: str
    events: dict[str, Span] = field(default_factory=dict[str, Span])
    objects: dict[str, dict[str, list[Span]]] = field(default_factory=dict[str, dict[str, list[Span]]])
    words: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    expands: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    former: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def retired_events(self) -> dict[str, Span]:
        """The event types that are no longer sent."""
        return {kind: span for kind, span in self.events.items() if span.last}

    def retired_objects(self) -> dict[str, str]:
        """The tags of the objects that are gone, each with its last version."""
        lasts = {tag: rows[""][-1].last for tag, rows in self.objects.items()}
        return {tag: last for tag, last in lasts.items() if last}

    def fields(self, tag: str, path: str) -> Iterator[tuple[str, list[Span]]]:
        """The fields directly below a path of an object, by their wire names."""
        prefix = f"{path}." if path else ""
        for each, spans in self.objects.get(tag, {}).items():
            wire = each.removeprefix(prefix)
            if each.startswith(prefix) and wire and "." not in wire:
                yield wire, spans


def read(path: Path) -> History:
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    objects: Mapping[str, Mapping[str, str]] = found["objects"]
    return History(
        found["versions"],
        found["presence_since"],
        {kind: _span(text) for kind, text in found["events"].items()},
        {tag: {at: _spans(text) for at, text in rows.items()} for tag, rows in objects.items()},
        found["words"],
        found["expands"],
        found["former"],
    )


def _spans(text: str) -> list[Span]:
    return [_span(each) for each in text.split("; ")]


def _span(text: str) -> Span:
    versions, *rest = text.split(" ")
    first, _, last = versions.partition("..")
    kind, flags = (*rest, "", "")[:2]
    return Span(first, last or None, kind, flags)


def to_text(history: History) -> str:
    versions = "".join(f"    {_quoted(version)},\n" for version in history.versions)
    parts = [
        f"{HEADER}\nversions = [\n{versions}]\n",
        "# Since which version it is known what is always sent; definitions before say what may be null.\n"
        f"presence_since = {_quoted(history.presence_since)}\n",
        _table("events", {kind: str(span) for kind, span in sorted(history.events.items())}),
    ]
    for tag, rows in sorted(history.objects.items()):
        texts = {path: "; ".join(map(str, spans)) for path, spans in sorted(rows.items())}
        parts.append(_table(f"objects.{_quoted(tag)}", texts))
    about = "# The known values of removed fields, and the objects that ids of removed fields stand for.\n"
    parts.append(about + _table("words", dict(sorted(history.words.items()))))
    parts.append(_table("expands", dict(sorted(history.expands.items()))))
    about = "# The values that fields of today no longer have: old versions send them.\n"
    parts.append(about + _table("former", dict(sorted(history.former.items()))))
    return "\n".join(parts)


def _table(name: str, rows: Mapping[str, object]) -> str:
    return f"[{name}]\n" + "".join(f"{_quoted(key)} = {_quoted(value)}\n" for key, value in rows.items())


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


# A new release


@dataclass(frozen=True)
class Shape:
    """What documents say of a field: its type as a row has it, and what a row keeps of a removed one."""

    kind: str
    is_nullable: bool
    words: tuple[str, ...]
    expands: tuple[str, ...]


Place = tuple[str, str]
"""An object's tag, and a path below it."""


def advance(
    history: History, version: str, before: Mapping[Place, Shape], after: Mapping[Place, Shape]
) -> list[str]:
    """Takes in what a release changes; returns the new fields that may be null, as ``tag:path``.

    Whether those may be left out, too, the package does not say: until a row says so they may.
    """
    is_new = version not in history.versions
    last = history.versions[-1]
    if is_new:
        history.versions.append(version)
    for (tag, path), shape in before.items():
        if (tag, path) not in after:
            _close(history, tag, path, last)
            history.words |= {f"{tag}:{path}": list(shape.words)} if shape.words else {}
            history.expands |= {f"{tag}:{path}": list(shape.expands)} if shape.expands else {}
    asked: list[str] = []
    for (tag, path), shape in after.items():
        known = before.get((tag, path))
        if known:
            _note_former(history, f"{tag}:{path}", known, shape)
        if known and (known.kind, known.is_nullable) == (shape.kind, shape.is_nullable):
            continue
        rows = history.objects.setdefault(tag, {"": [Span(version, None, "", "")]})
        flags = "?n" if shape.is_nullable else ""
        if known:
            _close(history, tag, path, last)
        elif not is_new and rows[""][0].first != version:
            flags += "+"
        rows.setdefault(path, []).append(Span(version, None, shape.kind, flags))
        asked += [f"{tag}:{path}"] if shape.is_nullable else []
    for tag in {tag for tag, _ in before} - {tag for tag, _ in after}:
        _close(history, tag, "", last)
    return asked


def _note_former(history: History, place: str, before: Shape, after: Shape) -> None:
    """Keeps the values that a release no longer documents of a field that it has."""
    if after.words and (gone := [*history.former.get(place, ()), *before.words]):
        if left := [word for word in dict.fromkeys(gone) if word not in after.words]:
            history.former[place] = left
        else:
            history.former.pop(place, None)


def _close(history: History, tag: str, path: str, last: str) -> None:
    spans = history.objects.get(tag, {}).get(path)
    if spans and spans[-1].last is None:
        spans[-1] = replace(spans[-1], last=last)


def advance_events(history: History, version: str, last: str, after: Mapping[str, Iterable[str]]) -> None:
    """Takes into the history which event types there are, each with the tags of its objects."""
    for kind, tags in after.items():
        known = history.events.get(kind)
        if known is None or known.last:
            history.events[kind] = Span(version, None, "/".join(tags), "")
    for kind, span in history.events.items():
        if kind not in after and span.last is None:
            history.events[kind] = replace(span, last=last)


def shapes(
    schemas: Mapping[str, Mapping[str, Schema]], tags: Mapping[tuple[str, str], str]
) -> dict[Place, Shape]:
    """All fields of the components of documents, by their places, but for those that are retired.

    ``tags`` are those of the components that objects begin with, by document and component.
    """
    found: dict[Place, Shape] = {}
    for document, component, tag, path in places(schemas, tags):
        for wire, schema in schemas[document][component].get("properties", {}).items():
            if not is_gone(schema):
                at = f"{path}.{wire}" if path else wire
                found[tag, at] = _shape(schema, document, tags)
    return found


def places(
    schemas: Mapping[str, Mapping[str, Schema]], tags: Mapping[tuple[str, str], str]
) -> Iterator[tuple[str, str, str, str]]:
    """Document and component of all that is in objects, with the object's tag and the path below it."""
    seen: set[tuple[str, str]] = set()
    todo = [(document, component, tag, "") for (document, component), tag in tags.items()]
    while todo:
        document, component, tag, path = todo.pop()
        if (document, component) in seen or component not in schemas.get(document, {}):
            continue
        seen.add((document, component))
        yield document, component, tag, path
        for wire, schema in schemas[document][component].get("properties", {}).items():
            if not is_gone(schema):
                at = f"{path}.{wire}" if path else wire
                todo += [(*each, tag, at) for each in _inner(schema, document, schemas) if each not in tags]


def _inner(
    schema: Schema, document: str, schemas: Mapping[str, Mapping[str, Schema]]
) -> Iterator[tuple[str, str]]:
    """The components of one document that a field's value holds; of a list, those of its items."""
    for other, component in _targets(schema, document):
        inner = schemas.get(other, {}).get(component, {})
        if is_list(inner):
            yield from _targets(inner["properties"]["data"], other)
        elif other == document:
            yield other, component


def is_gone(schema: Schema) -> bool:
    """Whether the definitions of today do not have a field."""
    return "x-until" in schema or "x-undocumented" in schema


def is_list(schema: Schema) -> bool:
    """Whether a component is a page of objects, whose fields no history has."""
    tag: object = schema.get("properties", {}).get("object", {}).get("enum")
    return tag == ["list"]


def _targets(schema: Schema, document: str) -> Iterator[tuple[str, str]]:
    if "$ref" in schema:
        file, _, component = schema["$ref"].partition("#/components/schemas/")
        yield file.removesuffix(".json") or document, component
    inner: list[object] = [*schema.get("allOf", ()), *schema.get("oneOf", ())]
    for each in (*inner, schema.get("items"), schema.get("additionalProperties")):
        if isinstance(each, dict):
            yield from _targets(cast(Schema, each), document)


def _shape(schema: Schema, document: str, tags: Mapping[tuple[str, str], str]) -> Shape:
    words = schema.get("x-extensible-enum", ())
    names = {component: tag for (_, component), tag in tags.items()}
    expands = [names[each] for each in schema.get("x-expandable", "").split(" or ") if each in names]
    # What may be left out, the package says that it may be null.
    is_nullable = bool(schema.get("nullable")) or "x-only-expanded" in schema
    return Shape(_kind(schema, document, tags), is_nullable, tuple(words), tuple(expands))


def _kind(schema: Schema, document: str, tags: Mapping[tuple[str, str], str]) -> str:
    if referred := [
        *_targets({key: schema[key] for key in ("$ref", "allOf", "oneOf") if key in schema}, document)
    ]:
        pages = [
            each for document, name in referred if (each := (document, name.removesuffix("List"))) in tags
        ]
        known = f"ref:{'/'.join(sorted(tags[each] for each in pages))}"
        if set(pages) == set(referred):
            return known
        return f"list<{known}>" if pages else "object"
    if "x-expandable" in schema:
        return "id"
    match schema.get("type"):
        case "array":
            return f"array<{_kind(schema['items'], document, tags)}>"
        case "object":
            values = schema.get("additionalProperties")
            is_typed = isinstance(values, dict)
            return f"map<{_kind(cast(Schema, values), document, tags) if is_typed else 'any'}>"
        case None:
            return "any"
        case kind:
            return str(kind)
