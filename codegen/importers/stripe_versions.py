"""What the history of Stripe's API says in the documents: presence, versions, and all that is gone.

Fields get ``x-since``, ``x-until``, ``x-replaced-by`` and what `FACTS` lists; ``required`` becomes what is
always sent. Fields, objects and event types that are gone are written anew from their rows.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from codegen.documents import Schema, local
from codegen.importers import stripe_history as history_of
from codegen.importers.stripe_history import History, Span
from partner_events.generator._documents.described import FORMER_VALUES
from partner_events.generator._documents.naming import class_name

FACTS = (
    "x-since",
    "x-added-during",
    "x-until",
    "x-always-sent",
    "x-replaced-by",
    "x-still-sent",
    "x-only-expanded",
    "x-undocumented",
    "x-earlier",
)
"""The keys that a property has from its history."""

ADDRESS = {"city", "country", "line1", "line2", "postal_code", "state"}
"""The fields of the one shape of address that Stripe repeats."""

DOCS = "https://docs.stripe.com/changelog"
"""Where a reader finds out about objects that have no page of their own any more."""


class Written:
    """What is written by hand of versions: ``versions.toml``."""

    def __init__(self, path: Path) -> None:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        replaced: Mapping[str, Mapping[str, str]] = found["replaced"]
        self.replaced = {f"{tag}:{at}": text for tag, rows in replaced.items() for at, text in rows.items()}
        self.seen: dict[str, str] = found["seen"]
        self.only_expanded: dict[str, str] = found["only_expanded"]
        self.still_sent: dict[str, str] = found["still_sent"]
        self.added_later: dict[str, str] = found["added_later"]
        self.delivered: dict[str, str] = found["delivered"]

    def places(self) -> Iterator[str]:
        """All places that it says something of."""
        for each in (self.replaced, self.seen, self.only_expanded, self.still_sent, self.added_later):
            yield from each
        yield from self.delivered

    def corrected(self, history: History) -> History:
        """The history as deliveries show it, where definitions are wrong."""
        objects = {tag: dict(rows) for tag, rows in history.objects.items()}
        for place, text in self.delivered.items():
            tag, _, path = place.partition(":")
            until, flags = text.split(" ")
            objects[tag][path] = [*_corrected(objects[tag][path], until, flags, history.versions)]
        return replace(history, objects=objects)


class Annotator:
    """Writes the history into an importer's components, which it changes and adds to."""

    def __init__(
        self,
        history: History,
        written: Written,
        components: dict[str, dict[str, Schema]],
        words_of: Callable[[str, Schema], Schema],
    ) -> None:
        self.history, self.written = written.corrected(history), written
        self.components, self.words_of = components, words_of
        self.tags = tags_of(components)
        self.names = {tag: place for place, tag in self.tags.items()}

    def run(self) -> None:
        retired = self.history.retired_objects()
        for tag in retired:
            place = (tag.replace(".", "_"), class_name(tag))
            self.names[tag], self.tags[place] = place, tag
        for tag, last in retired.items():
            self._object(tag, last)
        gone = {self.names[tag] for tag in retired}
        for document, component, tag, path in [*history_of.places(self.components, self.tags)]:
            if (document, component) not in gone:
                self._component(document, component, tag, path)

    def reference(self, tag: str) -> Schema:
        """A reference to an object; JSON, if it is not known."""
        if tag not in self.names:
            return {"type": "object", "additionalProperties": True}
        document, component = self.names[tag]
        return {"$ref": f"{document}.json#/components/schemas/{component}"}

    # What is there

    def _component(self, document: str, component: str, tag: str, path: str) -> None:
        schema = self.components[document][component]
        properties: dict[str, Schema] = schema["properties"]
        rows = dict(self.history.fields(tag, path))
        start = self.history.objects.get(tag, {}).get("", [Span("", None, "", "")])[0].first
        required = set(schema.get("required", ()))
        for wire, property in properties.items():
            if spans := rows.get(wire):
                at = f"{tag}:{_below(path, wire)}"
                property |= self._facts(at, spans, start)
                self._add_former(property, at)
                if "x-only-expanded" in property and not spans[-1].is_nullable:
                    # The package says that it may be null, and means that it may be left out.
                    properties[wire] = property = without_null(property)
                if spans[-1].is_always_sent and "x-only-expanded" not in property:
                    required.add(wire)
        for wire, spans in rows.items():
            if wire not in properties and spans[-1].last:
                self._retire(document, component, tag, path, wire, spans, start)
        self._add_seen(document, component, tag, path)
        # An only-expanded field is not sent, whatever else is said of it.
        required -= {wire for wire, property in properties.items() if "x-only-expanded" in property}
        if names := [wire for wire in properties if wire in required]:
            schema["required"] = names

    def _add_former(self, property: Schema, at: str) -> None:
        """Adds the values that versions before document of a field's text, or of the texts in it."""
        while "items" in property:
            property = property["items"]
        words: list[str] = property.get("x-extensible-enum", [])
        if words and (former := [each for each in self.history.former.get(at, ()) if each not in words]):
            property[FORMER_VALUES] = former

    def _facts(self, at: str, spans: list[Span], start: str) -> Schema:
        """What the history says of a field whose object is documented since ``start``."""
        last, first = spans[-1], self._first(spans)
        facts: Schema = {}
        if first.first != start or at in self.written.added_later:
            facts["x-since"] = first.first
            if "+" in first.flags:
                facts["x-added-during"] = True
        if last.last:
            facts |= {"deprecated": True, "x-until": last.last}
        if at in self.written.replaced:
            facts["x-replaced-by"] = self.written.replaced[at]
        if at in self.written.still_sent:
            facts["x-still-sent"] = True
        if at in self.written.only_expanded:
            facts["x-only-expanded"] = self.written.only_expanded[at] or True
        earlier = [_earlier(each, last) for each in spans[:-1]]
        if any(len(each) > 1 for each in earlier):
            facts["x-earlier"] = earlier
        return facts

    def _first(self, spans: list[Span]) -> Span:
        """The first span of those that follow each other: a field may have been gone between."""
        versions = self.history.versions
        first = spans[-1]
        for before in reversed(spans[:-1]):
            if not before.last or versions.index(before.last) + 1 != versions.index(first.first):
                break
            first = before
        return first

    # What is gone

    def _retire(
        self, document: str, component: str, tag: str, path: str, wire: str, spans: list[Span], start: str
    ) -> None:
        at = _below(path, wire)
        last = spans[-1]
        schema = self._typed(document, component, tag, at, last.kind, last.last)
        schema |= self.words_of(wire, schema)
        if last.is_nullable or not last.is_always_sent:
            schema = nullable(schema)
        facts = self._facts(f"{tag}:{at}", spans, start)
        if last.is_always_sent:
            # `required` is about objects of today, which do not have the field.
            facts["x-always-sent"] = True
        self.components[document][component]["properties"][wire] = {**schema, **facts}

    def _add_seen(self, document: str, component: str, tag: str, path: str) -> None:
        for at, kind in self.written.seen.items():
            where, _, whole = at.partition(":")
            outer, _, wire = whole.rpartition(".")
            if (
                where == tag
                and outer == path
                and wire not in self.components[document][component]["properties"]
            ):
                schema = nullable(self._typed(document, component, tag, whole, kind, None))
                facts = self._facts(at, [Span("", None, kind, "?")], "")
                own = {**schema, "deprecated": True, **facts, "x-undocumented": True}
                self.components[document][component]["properties"][wire] = own

    def _object(self, tag: str, last: str) -> None:
        document, component = self.names[tag]
        self.components.setdefault(document, {})
        self._nested(document, component, tag, "", last)
        schema = self.components[document][component]
        schema["properties"]["object"] = {"type": "string", "enum": [tag]}
        schema["externalDocs"] = {"url": DOCS}
        self.components[document] = dict(sorted(self.components[document].items()))

    def _nested(self, document: str, component: str, tag: str, path: str, last: str | None) -> None:
        """Writes the component of an object that is gone, or of one in a field that is."""
        properties: dict[str, Schema] = {}
        schema: Schema = {"type": "object", "properties": properties}
        self.components[document][component] = schema
        start = self.history.objects[tag][path][0].first
        required: list[str] = []
        for wire, spans in self.history.fields(tag, path):
            at = _below(path, wire)
            own = spans[-1]
            is_always_sent = own.is_always_sent and own.last == last
            property = self._typed(document, component, tag, at, own.kind, last)
            property |= self.words_of(wire, property)
            if own.is_nullable or not is_always_sent:
                property = nullable(property)
            facts = self._facts(f"{tag}:{at}", spans, start)
            # All of the object is gone: its fields do not say so one by one.
            facts = {key: value for key, value in facts.items() if key not in ("deprecated", "x-until")}
            properties[wire] = {**property, **facts}
            if is_always_sent:
                required.append(wire)
        if required:
            schema["required"] = required
        for place, kind in self.written.seen.items():
            outer, _, wire = place.rpartition(".")
            if outer == f"{tag}:{path}" and path and wire not in properties:
                properties[wire] = nullable(
                    self._typed(document, component, tag, _below(path, wire), kind, None)
                )

    def _typed(
        self, document: str, component: str, tag: str, at: str, kind: str, last: str | None, name: str = ""
    ) -> Schema:
        """The schema of a row's type; an object in it becomes a component, called ``name``."""
        outer, _, inner = kind.removesuffix(">").partition("<")
        match outer:
            case "array":
                item = at.rpartition(".")[2] if inner == "object" else ""
                items = self._typed(document, component, tag, at, inner, last, singular(item))
                return {"type": "array", "items": items}
            case "map":
                values = self._typed(document, component, tag, at, inner, last)
                return {"type": "object", "additionalProperties": values or True}
            case "list":
                return self._page(document, component, tag, at, inner, last)
            case "object":
                return self._inner(document, component, tag, at, last, name or at.rpartition(".")[2])
            case "id":
                return self._id(f"{tag}:{at}")
            case "string":
                words = self.history.words.get(f"{tag}:{at}")
                return {"type": "string", "x-extensible-enum": words} if words else {"type": "string"}
            case "integer":
                return {"type": "integer", "format": "int64"}
            case "number" | "boolean":
                return {"type": outer}
            case "any":
                return {}
            case _:
                return self._other(outer.removeprefix("ref:").split("/"))

    def _inner(
        self, document: str, component: str, tag: str, at: str, last: str | None, called: str
    ) -> Schema:
        wires = {wire for wire, _ in self.history.fields(tag, at)}
        if wires == ADDRESS:
            return {"$ref": "address.json#/components/schemas/Address"}
        if not wires:
            return {"type": "object", "additionalProperties": True}
        name = component + class_name(called)
        self._nested(document, name, tag, at, last)
        return local(name)

    def _id(self, at: str) -> Schema:
        names = [self.names[each][1] for each in self.history.expands.get(at, ()) if each in self.names]
        return {"type": "string", "x-expandable": " or ".join(names)} if names else {"type": "string"}

    def _other(self, tags: list[str]) -> Schema:
        members = {tag: self.reference(tag) for tag in tags}
        known = all("$ref" in each for each in members.values())
        if len(members) == 1 or not known:
            return next(iter(members.values())) if known else {"type": "object", "additionalProperties": True}
        mapping = {tag: each["$ref"] for tag, each in members.items()}
        return {
            "oneOf": list(members.values()),
            "discriminator": {"propertyName": "object", "mapping": mapping},
        }

    def _page(self, document: str, component: str, tag: str, at: str, inner: str, last: str | None) -> Schema:
        """A list: that of an object stands beside the object, as those of today do."""
        item = self._typed(document, component, tag, at, inner, last)
        if "$ref" in item and not item["$ref"].startswith("#") and inner.startswith("ref:"):
            file, name = self.names[inner.removeprefix("ref:")]
            page = f"{name}List"
            self.components.setdefault(file, {}).setdefault(page, page_of(item))
            return {"$ref": f"{file}.json#/components/schemas/{page}"}
        name = component + class_name(at.rpartition(".")[2].replace("_", "."))
        # Of a definition before 2017 an item may be an id or an object.
        self.components[document][name] = page_of({} if inner == "id" else item)
        return local(name)


def tags_of(components: Mapping[str, Mapping[str, Schema]]) -> dict[tuple[str, str], str]:
    """The tag of each component with a history that an object begins with, by document and component."""
    found: dict[tuple[str, str], str] = {}
    for document, schemas in components.items():
        for name, schema in schemas.items():
            tag: list[str] = schema.get("properties", {}).get("object", {}).get("enum", [])
            # Those of the API v2 have no history: no source has their earlier definitions.
            if tag and not tag[0].startswith("v2.") and not history_of.is_list(schema):
                found[document, name] = tag[0]
    return found


def page_of(items: Schema) -> Schema:
    """A list as Stripe sends it: a page of objects, and where the next one is."""
    properties: dict[str, Schema] = {
        "object": {"type": "string", "enum": ["list"]},
        "data": {"type": "array", "items": items},
        "has_more": {"type": "boolean"},
        "total_count": {
            "type": "integer",
            "nullable": True,
            "description": "How many objects there are on all pages; versions of 2020 and before send it.",
        },
        "url": {"type": "string"},
    }
    return {"type": "object", "properties": properties, "required": ["object", "data", "has_more", "url"]}


def _corrected(spans: list[Span], until: str, flags: str, versions: list[str]) -> Iterator[Span]:
    """Spans of which those up to a version have other flags."""
    following = versions[versions.index(until) + 1]
    for span in spans:
        if span.first > until:
            yield span
        elif span.last and span.last <= until:
            yield replace(span, flags=flags)
        else:
            yield replace(span, last=until, flags=flags)
            yield replace(span, first=following)


def _earlier(span: Span, now: Span) -> Schema:
    """What a span says other than the last one does."""
    found: Schema = {"until": span.last}
    if span.is_always_sent is None:
        found["required"] = None
    elif span.is_always_sent != now.is_always_sent:
        found["required"] = span.is_always_sent
    # Of a retired field that might be left out last, the schema says that it may be null.
    is_nullable = now.is_nullable or bool(now.last and not now.is_always_sent)
    if span.is_nullable != is_nullable:
        found["nullable"] = span.is_nullable
    if span.kind != now.kind:
        found["type"] = span.kind
    return found


def nullable(schema: Schema) -> Schema:
    return {"allOf": [schema], "nullable": True} if "$ref" in schema else {**schema, "nullable": True}


def without_null(schema: Schema) -> Schema:
    rest = {key: value for key, value in schema.items() if key != "nullable"}
    inner = rest.get("allOf")
    return {**{key: value for key, value in rest.items() if key != "allOf"}, **inner[0]} if inner else rest


def _below(path: str, wire: str) -> str:
    return f"{path}.{wire}" if path else wire


def singular(word: str) -> str:
    """What one of several is called, as Stripe's own packages name nested classes."""
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
