"""Stripe: from the vendor's Python package to registry documents.

Facts come over: names, types, vocabularies, nullability, structure. The vendor's sentences do not;
they are only read for the facts that annotations cannot say (a unit, seconds since the epoch).
"""

import ast
import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from codegen.documents import Document, Schema, document, event_schema, local, read, shared
from codegen.importers import replace_documents, stripe_history
from codegen.importers import stripe_package as package
from codegen.importers.stripe_history import History
from codegen.importers.stripe_package import Class, Field
from codegen.importers.stripe_versions import (
    ADDRESS,
    DOCS,
    Annotator,
    Written,
    nullable,
    page_of,
    singular,
    tags_of,
)
from partner_events.generator._documents.described import RELATED_OBJECTS, target
from partner_events.generator._documents.naming import class_name, file_name

SOURCE = "aws.partner/stripe.com"
SNAPSHOT_DOCS = "https://docs.stripe.com/api/events/types#event_types-{}"
THIN_DOCS = "https://docs.stripe.com/api/v2/core/events/event-types?query={}"
THIN_FRAMES = {
    None: "ThinEvent",
    "RelatedObject": "ThinEventOfObject",
    "RelatedSingletonObject": "ThinEventOfSingleton",
}
"""The details of thin events that only refer to something, by the class of that reference."""

AMOUNT = "In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."
EPOCH = "Seconds since the Unix epoch."
DECIMAL = "A decimal number as text, so that no digit is lost."
INTEGER = "An integer as text, so that JavaScript loses no digit."
REFERENCE = "The id of the {}; deliveries do not carry the object itself."
AMOUNT_NAMES = r"(\w+_)?(amount|balance|fee|net|subtotal|total|unit_cost)(_\w+)?"
EPOCH_NAMES = (
    r"(\w+_)?(at|created|date|end|start|timestamp)|available_on|billing_cycle_anchor|capture_before"
    r"|(current_)?deadline|due_by|next_payment_attempt|redeem_by"
)
TEXT_OF_INTEGER: Schema = {"type": "string", "format": "int64"}
MANY_ALIKE = 3
OWN_WORDS = {
    "livemode": "False for events of test mode and of sandboxes.",
    "metadata": "What you attached to the object; every value is text.",
    "client_secret": "A secret: never log it.",
}

PRIMITIVES: dict[str, Schema] = {
    "str": {"type": "string"},
    "int": {"type": "integer", "format": "int64"},
    "bool": {"type": "boolean"},
    "float": {"type": "number"},
    "Decimal": {"type": "string", "format": "decimal"},
    "Any": {},
}


def run(folder: Path, definitions: Path | None = None) -> str:
    if definitions:
        raise SystemExit("Stripe's definitions are the package `stripe`: install it, and name no folder")
    api_version = package.api_version()
    snapshot = tomllib.loads((folder / "snapshot_events.toml").read_text(encoding="utf-8"))
    overlay = tomllib.loads((folder / "overlay.toml").read_text(encoding="utf-8"))
    if unmapped := set(package.event_types()) ^ set(snapshot):
        raise SystemExit(f"snapshot_events.toml and the package differ in {sorted(unmapped)}")
    if not any((folder / "objects").glob("*.json")):
        raise SystemExit(
            f"{folder / 'objects'} has no documents: history.toml goes on from those of the release before"
        )
    importer = Importer(api_version, overlay.get("docs", {}))
    events = {**importer.snapshot_events(snapshot), **importer.thin_events()}
    history = stripe_history.read(folder / "history.toml")
    asked = importer.advance(history, folder / "objects", snapshot)
    events |= importer.retired_events(history, Written(folder / "versions.toml"))
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", importer.objects())
    (folder / "history.toml").write_text(stripe_history.to_text(history), encoding="utf-8")
    (folder / "SOURCE.toml").write_text(
        f'package = "stripe"\nregistry = "PyPI"\nversion = "{package.package_version()}"\n'
        f'api_version = "{api_version}"\nlicense = "MIT"\n'
        f'presence_since = "{history.presence_since}"\nversions = {json.dumps(history.versions, indent=4)}\n',
        encoding="utf-8",
    )
    said = f"stripe {package.package_version()}, API {api_version}: {len(events)} kinds"
    new = "".join(
        f"\n{place} is new and may be null: history.toml takes it for one that may be left out"
        for place in asked
    )
    return said + new


class Importer:
    """Collects the objects that events lead to, while it writes the events' documents."""

    def __init__(self, api_version: str, docs: dict[str, str]) -> None:
        self.api_version = api_version
        self.docs = docs
        self._components: dict[str, dict[str, Schema]] = {}

    # Events

    def snapshot_events(self, types: dict[str, list[str]]) -> dict[str, Document]:
        event = package.module("stripe._event")["Event"]
        self._object(event)
        documents: dict[str, Document] = {}
        for event_type, objects in types.items():
            members = [self._object(package.resources()[name]) for name in objects]
            payload = one_of(dict(zip(objects, members, strict=True)))
            content = self._snapshot(event_type, payload, SNAPSHOT_DOCS.format(event_type))
            documents[file_name(event_type)] = content
        return documents

    def _snapshot(self, event_type: str, payload: Schema | None, docs_url: str) -> Document:
        """The document of a snapshot event; without a payload it may hold any object."""
        if payload is None:
            return self._document(event_type, docs_url, shared("event", "Event"), {})
        name = class_name(event_type)
        data = extend(shared("event", "EventData"), {"object": payload})
        detail = extend(shared("event", "Event"), {"data": local(f"{name}Data")})
        components = {f"{name}Detail": detail, f"{name}Data": data}
        return self._document(event_type, docs_url, local(f"{name}Detail"), components)

    def advance(self, history: History, folder: Path, types: dict[str, list[str]]) -> list[str]:
        """Takes what this release changes into the history, by the documents of the release before."""
        before = {path.stem: read(path)["components"]["schemas"] for path in sorted(folder.glob("*.json"))}
        gone = history.retired_objects()
        tags = {place: tag for place, tag in tags_of(before).items() if tag not in gone}
        last = history.versions[-1]
        asked = stripe_history.advance(
            history,
            self.api_version,
            stripe_history.shapes(before, tags),
            stripe_history.shapes(self._components, tags_of(self._components)),
        )
        stripe_history.advance_events(history, self.api_version, last, types)
        return asked

    def retired_events(self, history: History, written: Written) -> dict[str, Document]:
        """Writes the history into the objects; returns the documents of the event types that are gone."""
        annotator = Annotator(
            history, written, self._components, lambda wire, schema: own_words(wire, schema, "")
        )
        annotator.run()
        documents: dict[str, Document] = {}
        for event_type, span in history.retired_events().items():
            tags = span.kind.split("/") if span.kind else []
            payload = one_of({tag: shared(*annotator.names[tag]) for tag in tags}) if tags else None
            content = self._snapshot(event_type, payload, DOCS)
            content["components"]["schemas"]["AWSEvent"] |= {
                "x-status": "retired",
                "x-kind-facts": {"until": span.last},
            }
            documents[file_name(event_type)] = content
        return documents

    def thin_events(self) -> dict[str, Document]:
        event_module = package.module("stripe.v2.core._event")
        self._thin_frame(event_module["Event"])
        documents: dict[str, Document] = {}
        for notification, event in package.thin_events():
            name = class_name(notification.lookup_type or "")
            components: dict[str, Schema] = {}
            related = notification.fields.get("related_object")
            frame = shared("thin_event", THIN_FRAMES[ast.unparse(related.annotation) if related else None])
            if data := event.fields.get("data"):
                scope = Scope(event, f"{name}Data", self)
                data_class = event.nested[ast.unparse(data.annotation)]
                components = dict(scope.inside(data_class, f"{name}Data").components())
                own: Schema = {"allOf": [local(f"{name}Data")], "nullable": True}
                components = {f"{name}Detail": extend(frame, {"data": own}, []), **components}
                frame = local(f"{name}Detail")
            kind = notification.lookup_type or ""
            content = self._document(kind, THIN_DOCS.format(kind), frame, components)
            if notification.related:
                names = Scope(notification, name, self).objects(notification.related)
                content["components"]["schemas"]["AWSEvent"][RELATED_OBJECTS] = names
            documents[file_name(kind)] = content
        return documents

    def _document(self, kind: str, docs_url: str, detail: Schema, components: dict[str, Schema]) -> Document:
        event = event_schema(SOURCE, kind, "", docs_url)
        event["properties"]["detail"] = detail
        return document(kind, self.api_version, {"AWSEvent": event, **components})

    # Objects

    def objects(self) -> dict[str, Document]:
        return {
            file: document(file, self.api_version, dict(sorted(components.items())))
            for file, components in sorted(self._components.items())
        }

    def reference(self, file: str, component: str) -> Schema:
        return {"$ref": f"{file}.json#/components/schemas/{component}"}

    def _object(self, cls: Class) -> Schema:
        """A reference to the object's component, which is written when it is first asked for."""
        file, name = object_names(cls)
        if file not in self._components:
            components = self._components.setdefault(file, {})
            for component, schema in Scope(cls, name, self).components():
                components[component] = schema
            components[name]["externalDocs"] = {"url": self._docs_url(cls)}
        return shared(file, name)

    def object_reference(self, cls: Class) -> Schema:
        self._object(cls)
        return self.reference(*object_names(cls))

    def list_reference(self, cls: Class) -> Schema:
        """A reference to the list component that stands beside the component of its items."""
        file, name = object_names(cls)
        self._object(cls)
        self._components[file].setdefault(f"{name}List", page_of(self.reference(file, name)))
        return self.reference(file, f"{name}List")

    def address_reference(self) -> Schema:
        properties: dict[str, Schema] = {
            name: {"type": "string", "nullable": True} for name in sorted(ADDRESS)
        }
        address: Schema = {"type": "object", "properties": properties, "required": sorted(ADDRESS)}
        self._components.setdefault("address", {"Address": address})
        return self.reference("address", "Address")

    def _docs_url(self, cls: Class) -> str:
        name = cls.object_name or ""
        page = self.docs.get(name) or f"{name.replace('.', '/')}s"
        return f"https://docs.stripe.com/api/{page}/object"

    def _thin_frame(self, event: Class) -> None:
        components = dict(Scope(event, "ThinEvent", self).components())
        text = {"type": "string"}
        related = {"id": text, "type": text, "url": text}
        singleton = {"type": text, "url": text}
        components["RelatedObject"] = plain_object(related)
        components["RelatedSingletonObject"] = plain_object(singleton)
        for related_object, name in THIN_FRAMES.items():
            if related_object:
                own = {"related_object": local(related_object)}
                components[name] = extend(local("ThinEvent"), own, ["related_object"])
        components["ThinEvent"]["properties"]["data"] = {"type": "object", "nullable": True}
        docs = "https://docs.stripe.com/api/v2/core/events/object"
        components["ThinEvent"]["externalDocs"] = {"url": docs}
        self._components["thin_event"] = components


class Scope:
    """A class of the package together with the names that its annotations can see."""

    def __init__(
        self, cls: Class, name: str, importer: Importer, outer: tuple[tuple[Class, str], ...] = ()
    ) -> None:
        self.cls, self.name, self.importer = cls, name, importer
        self.scopes = ((cls, name), *outer)

    def inside(self, nested: Class, name: str) -> "Scope":
        return Scope(nested, name, self.importer, self.scopes)

    def components(self) -> Iterator[tuple[str, Schema]]:
        """This class and all that is nested in it, as named components."""
        written: set[str] = set()
        for nested in self.cls.nested.values():
            name = nested_name(self.cls, self.name, nested)
            if not is_address(nested) and name not in written:
                written.add(name)
                yield from self.inside(nested, name).components()
        properties = {wire: self._property(wire, field) for wire, field in self._fields()}
        for wire, property in properties.items():
            if "properties" in property:
                name = f"{self.name}{class_name(wire.replace('_', '.'))}"
                properties[wire] = nullable(local(name)) if property.pop("nullable", 0) else local(name)
                yield name, property
        required = [wire for wire, schema in properties.items() if not schema.get("nullable")]
        schema: Schema = {"type": "object", "properties": properties}
        yield self.name, {**schema, "required": required} if required else schema

    def _fields(self) -> Iterable[tuple[str, Field]]:
        fields = self.cls.fields
        if self.cls.object_name and "object" not in fields:
            tag = ast.parse(f"Literal[{self.cls.object_name!r}]", mode="eval").body
            fields = {"object": Field(tag, ""), **fields}
        return fields.items()

    def _property(self, wire: str, field: Field) -> Schema:
        schema = self.schema(field.annotation)
        if wire in self.cls.texts:
            schema = {**schema, **TEXT_OF_INTEGER}
        if wire == "object" and len(schema.get("x-extensible-enum", ())) == 1:
            schema = {"type": "string", "enum": schema["x-extensible-enum"]}
        return {**schema, **own_words(wire, schema, field.doc)}

    def schema(self, annotation: ast.expr) -> Schema:
        match annotation:
            case ast.Constant(value=str(text)):
                return self.schema(ast.parse(text, mode="eval").body)
            case ast.Name(id=name):
                return self._named(name)
            case ast.Subscript(value=ast.Name(id=generic), slice=argument):
                return self._generic(generic, argument)
            case _:
                raise TypeError(f"{self.name}: annotation {ast.unparse(annotation)} is of no known form")

    def _named(self, name: str) -> Schema:
        if name in PRIMITIVES:
            return dict(PRIMITIVES[name])
        if name == "UntypedStripeObject":
            return {"type": "object", "additionalProperties": True}
        for cls, outer in self.scopes:
            if name in cls.nested:
                nested = cls.nested[name]
                if is_address(nested):
                    return self.importer.address_reference()
                return local(nested_name(cls, outer, nested))
        return self.importer.object_reference(self._resource(name))

    def _object_names(self, argument: ast.expr) -> str:
        names = [str(n.value) for n in ast.walk(argument) if isinstance(n, ast.Constant)]
        nested = [n.id for n in ast.walk(argument) if isinstance(n, ast.Name) and n.id != "Union"]
        objects = [object_names(self._resource(name))[1] for name in names]
        return " or ".join([*objects, *(self.name + name for name in nested)])

    def objects(self, annotation: ast.expr) -> list[str]:
        """The components of the resources that an annotation names, which are written if they are not yet."""
        names = [str(each.value) for each in ast.walk(annotation) if isinstance(each, ast.Constant)]
        return [target(self.importer.object_reference(self._resource(name))) for name in names]

    def _resource(self, name: str) -> Class:
        module, original = self.cls.imports.get(name, (self.cls.module, name))
        return package.module(module)[original]

    def _generic(self, generic: str, argument: ast.expr) -> Schema:
        match generic:
            case "Optional":
                return nullable(self.schema(argument))
            case "List":
                return {"type": "array", "items": self.schema(argument)}
            case "Literal":
                return literal(argument)
            case "Union":
                return self._union(argument)
            case "ExpandableField":
                return {"type": "string", "x-expandable": self._object_names(argument)}
            case "ListObject":
                return self._list(argument)
            case "UntypedStripeObject":
                return {"type": "object", "additionalProperties": self.schema(argument) or True}
            case _:
                raise TypeError(f"{self.name}: {generic}[{ast.unparse(argument)}] is of no known form")

    def _union(self, argument: ast.expr) -> Schema:
        members = argument.elts if isinstance(argument, ast.Tuple) else [argument]
        if len(members) == 2 and ast.unparse(members[1]) == "str":
            return self.schema(members[0])
        classes = [self._resource(_name(member)) for member in members]
        return one_of({cls.object_name or "": self.importer.object_reference(cls) for cls in classes})

    def _list(self, argument: ast.expr) -> Schema:
        if isinstance(argument, ast.Constant):
            return self.importer.list_reference(self._resource(str(argument.value)))
        return page_of(self.schema(argument))


def _name(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ast.unparse(node)


def is_address(cls: Class) -> bool:
    """Stripe repeats one shape of address dozens of times: it is one type here."""
    return set(cls.fields) == ADDRESS and not cls.nested


def nested_name(cls: Class, name: str, nested: Class) -> str:
    """The component of a class that another, called ``name``, has inside.

    Where an object of the API v2 has many of one shape, such as its capabilities, they are one component.
    """
    alike = sum(each.shape == nested.shape for each in cls.nested.values())
    if alike < MANY_ALIKE or not cls.module.startswith("stripe.v2."):
        return name + nested.name
    return singular(name)


def object_names(cls: Class) -> tuple[str, str]:
    """The document and the component of a resource: ``checkout_session``, ``CheckoutSession``."""
    parts = [part.lstrip("_") for part in cls.module.split(".")[1:]]
    packages = "".join(class_name(part.replace("_", ".")) for part in parts[:-1])
    return "_".join(parts), packages + cls.name


def literal(argument: ast.expr) -> Schema:
    elements = argument.elts if isinstance(argument, ast.Tuple) else [argument]
    values = [element.value for element in elements if isinstance(element, ast.Constant)]
    if all(isinstance(value, bool) for value in values):
        return {"type": "boolean"}
    # Stripe adds values without notice, to its closed vocabularies too.
    return {"type": "string", "x-extensible-enum": values}


def one_of(members: dict[str, Schema]) -> Schema:
    """One schema, or a union that the ``object`` field tells apart."""
    if len(members) == 1:
        return next(iter(members.values()))
    mapping = {tag: schema["$ref"] for tag, schema in members.items()}
    return {
        "oneOf": list(members.values()),
        "discriminator": {"propertyName": "object", "mapping": mapping},
    }


def plain_object(properties: dict[str, Schema]) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}


def extend(base: Schema, properties: dict[str, Schema], required: list[str] | None = None) -> Schema:
    needed = list(properties) if required is None else required
    own: Schema = {"type": "object", "properties": properties}
    return {"allOf": [base, {**own, "required": needed} if needed else own]}


def own_words(wire: str, schema: Schema, vendor_doc: str) -> Schema:
    """What people get wrong about a field, in a sentence of ours."""
    if schema.get("type") == "integer":
        if "since the Unix epoch" in vendor_doc or re.fullmatch(EPOCH_NAMES, wire):
            return {"format": "unix-time", "description": EPOCH}
        if re.fullmatch(AMOUNT_NAMES, wire) or "smallest currency unit" in vendor_doc:
            return {"description": AMOUNT}
    if expandable := schema.get("x-expandable"):
        return {"description": REFERENCE.format(expandable)}
    if schema.get("type") == "string" and schema.get("format") == "int64":
        return {"description": INTEGER}
    if schema.get("format") == "decimal":
        return {"description": DECIMAL}
    if wire in OWN_WORDS and "$ref" not in schema and "allOf" not in schema:
        return {"description": OWN_WORDS[wire]}
    return {}
