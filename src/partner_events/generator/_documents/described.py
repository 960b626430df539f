"""What documents describe: the components, frames and kinds that a package is generated from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, cast

from partner_events.generator._documents.form import EVENT, local
from partner_events.generator._documents.naming import class_name, module_name
from partner_events.registry._views import parts as parts
from partner_events.registry._views import target as target

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from partner_events.generator._documents.form import Document, Schema

    # pyright takes no cached property for a property of a protocol.
    cached = property
else:
    from functools import cached_property

    cached = cached_property


@dataclass(frozen=True)
class Component:
    """A named schema. Names are unique within a partner, since they become class names."""

    name: str
    schema: Schema
    path: Path

    @property
    def bases(self) -> list[str]:
        """The components that it extends."""
        return parts(self.schema)[0]

    @property
    def properties(self) -> Mapping[str, Schema]:
        """Its own properties, without those of its bases."""
        properties: Mapping[str, Schema] = parts(self.schema)[1].get("properties", {})
        return properties


@dataclass(frozen=True)
class Frame:
    """Classes around a payload: the event's, which is written, the detail's, and the way to the payload.

    A kind's detail is the frame's component, or extends it. ``detail_type`` and ``pattern`` distinguish all
    events of the frame from the partner's others. If the frame ``is_flat``, examples on the web have a
    simplified form of it, with the kind as detail-type. If it ``is_generic``, the written classes of
    the detail and of what is on the way take the type of the payload as a parameter.
    """

    detail: str
    event: str
    payload: tuple[str, ...]
    detail_type: str | None
    pattern: dict[str, object]
    is_flat: bool
    is_generic: bool

    @property
    def event_class(self) -> str:
        """The name of the written event class, without its module."""
        return self.event.rpartition(".")[2]


@dataclass(frozen=True)
class Texts:
    """What things are, in sentences that were written for who uses them: what editors show beside a link.

    Attributes:
        kinds: What happened, and when it comes, by the kind.
        objects: What an object is, by its component.
        fields: What a field says, by ``Component.field``; of its unit, the documents' own words follow.
    """

    kinds: Mapping[str, str]
    objects: Mapping[str, str]
    fields: Mapping[str, str]


NO_TEXTS = Texts({}, {}, {})


@dataclass(frozen=True)
class Kind:
    """One kind of event, as its document describes it.

    ``name`` distinguishes it from the partner's other kinds, ``title`` is what people call it, and
    ``sender`` is what they call whoever sends it. If the detail-type is another than the name,
    ``detail_pattern`` is the part of an event pattern that finds the kind; ``detail_type`` is None where no
    delivery has shown it, or where it varies. ``keywords`` is what its class statement says beside the base.
    ``related`` are the components of the objects that it may refer to.
    ``summary`` is a sentence that says what happened; empty where nobody wrote one.
    """

    name: str
    title: str
    sender: str
    detail_type: str | None
    detail_pattern: dict[str, object] | None
    facts: dict[str, str]
    class_name: str
    module: str
    status: str
    docs_url: str
    path: Path
    detail: Component
    frame: Frame
    keywords: str = ""
    related: tuple[str, ...] = ()
    summary: str = ""

    @property
    def is_its_detail_type(self) -> bool:
        """Whether every delivery has its name as detail-type, and needs nothing else to be recognised."""
        return self.name == self.detail_type and self.detail_pattern is None

    @property
    def is_thin(self) -> bool:
        """Whether the frame's event class says all there is to say of the detail."""
        return self.detail.name == self.frame.detail


class Described(Protocol):
    """What a package is generated from, whoever wrote the documents: a partner of ours, or a user."""

    @property
    def package(self) -> str:
        """How the package is imported."""
        ...

    @property
    def title(self) -> str:
        """What people call the partner."""
        ...

    @property
    def events(self) -> Sequence[str]:
        """The event classes that are not of one kind, as ``module.Class``."""
        ...

    @property
    def written(self) -> Mapping[str, str]:
        """The components that a written class stands for, each with the class, as ``module.Class``."""
        ...

    @property
    def named(self) -> Mapping[str, str]:
        """The vocabularies that written code refers to by a name, each with its ``Component.field``."""
        ...

    @property
    def model_base(self) -> str | None:
        """The written base of the models, as ``module.Class``; None if that is this library's."""
        ...

    @property
    def versions(self) -> Sequence[str]:
        """The versions of the partner's API, oldest first; none if its payloads have no versions."""
        ...

    @property
    def documents(self) -> Mapping[Path, Document]:
        """The documents, each in a folder ``events`` or ``objects``."""
        ...

    @property
    def components(self) -> Mapping[str, Component]:
        """All components of all documents, by their names."""
        ...

    @property
    def frames(self) -> Mapping[str, Frame]:
        """The frames, by the components of their details."""
        ...

    @property
    def kinds(self) -> Sequence[Kind]:
        """The kinds that the documents describe."""
        ...

    @property
    def texts(self) -> Texts:
        """What its kinds, objects and fields are, in words."""
        ...

    def header(self, path: str = "") -> str:
        """What a generated file begins with; ``path`` is that of the document that it comes from."""
        ...


# Reading documents


def components_of(documents: Mapping[Path, Document]) -> dict[str, Component]:
    """All components, but those that describe events."""
    found: dict[str, Component] = {}
    for path, content in documents.items():
        for name, schema in content["components"]["schemas"].items():
            if name == EVENT:
                continue
            if name in found:
                raise SystemExit(f"{path}: {name} is also in {found[name].path}")
            found[name] = Component(name, schema, path)
    return found


def events_of(documents: Mapping[Path, Document]) -> Iterator[tuple[Path, Schema]]:
    """The components that describe events, each with its document's path."""
    for path, content in documents.items():
        if EVENT in content["components"]["schemas"]:
            yield path, content["components"]["schemas"][EVENT]


def kind_of(
    path: Path,
    event: Schema,
    components: Mapping[str, Component],
    frames: Mapping[str, Frame],
    *,
    sender: str,
    status: str,
) -> Kind:
    """The kind that a document describes."""
    # The x- keys alone say which kind it is; a document's name and title do not.
    detail_type: str = event["x-amazon-events-detail-type"]
    name: str = event.get("x-kind", detail_type)
    title: str = event.get("title", name)
    detail = components[target(event["properties"]["detail"])]
    return Kind(
        name=name,
        title=title,
        sender=sender,
        detail_type=detail_type if "enum" in event["properties"]["detail-type"] else None,
        detail_pattern=event.get("x-kind-pattern"),
        facts=event.get("x-kind-facts", {}),
        class_name=class_name(title),
        module=module_name(title),
        status=event.get("x-status", status),
        docs_url=event["externalDocs"]["url"],
        path=path,
        detail=detail,
        related=tuple(event.get(RELATED_OBJECTS, ())),
        frame=next(frames[each] for each in lineage(components, detail.name) if each in frames),
    )


def lineage(components: Mapping[str, Component], name: str) -> Iterator[str]:
    """A component and all that it extends."""
    yield name
    for base in components[name].bases:
        yield from lineage(components, base)


def refuse_namesakes(kinds: Iterable[Kind], written: Iterable[str] = ()) -> None:
    """Makes sure that no two kinds, nor a kind and a written class, get the same name."""
    kinds = list(kinds)
    _unique(((kind.class_name, kind.name) for kind in kinds), dict.fromkeys(written, "a written class"))
    _unique(((kind.module, kind.name) for kind in kinds), {})


def _unique(names: Iterable[tuple[str, str]], taken: dict[str, str]) -> None:
    for name, kind in names:
        if name in taken:
            raise SystemExit(f"{kind} and {taken[name]} both want the name {name}: title one of them anew")
        taken[name] = kind


# Looking at schemas


def references(schema: object) -> Iterator[str]:
    """The names of all components that a schema refers to."""
    if isinstance(schema, dict):
        mapping = cast("Schema", schema)
        if isinstance(mapping.get("$ref"), str):
            yield target(mapping)
        for key, value in mapping.items():
            if key != "discriminator":
                yield from references(value)
    elif isinstance(schema, list):
        for item in cast("list[object]", schema):
            yield from references(item)


def properties(components: Mapping[str, Component], name: str) -> dict[str, Schema]:
    """The properties of a component, with those of what it extends."""
    component = components[name]
    inherited = {
        wire: schema for base in component.bases for wire, schema in properties(components, base).items()
    }
    return {**inherited, **component.properties}


BESIDE = ("x-until", "x-only-expanded", "x-undocumented")
"""What a field has that today's deliveries do not have: the last version that has it, that it comes only in
expanded objects, or that no definition has it although deliveries do."""


RELATED_OBJECTS = "x-related-objects"
"""In a kind's document: the components of the objects that its events may refer to, and do not hold."""

FORMER_VALUES = "x-former-values"
"""Beside a vocabulary: its words that versions before document, and today's does not."""


def former_values(schema: Schema) -> list[str]:
    """The values of a text, or of the items of a list or map, that are former."""
    found: list[str] = schema.get(FORMER_VALUES, [])
    inner: object = schema.get("items") or schema.get("additionalProperties")
    return found or (former_values(cast("Schema", inner)) if isinstance(inner, dict) else [])


def vocabulary_of(schema: Schema) -> list[str]:
    """The documented values of a text: those of today, and then those of versions before."""
    today: list[str] = schema.get("x-extensible-enum") or schema.get("enum") or []
    former: list[str] = schema.get(FORMER_VALUES, [])
    return [*today, *former]


MILLISECONDS = "Milliseconds since the Unix epoch."
"""The description of a number of milliseconds, for which documents have no format."""


def form_of(schema: Schema) -> str:
    """How a field writes a time or a decimal number: ``seconds``, ``milliseconds``, ``text``, ``decimal``.

    Empty for all other fields.
    """
    match schema.get("type"), schema.get("format"):
        case "integer", "unix-time":
            return "seconds"
        case "integer", _ if schema.get("description") == MILLISECONDS:
            return "milliseconds"
        case "string", "date-time":
            return "text"
        case "string", "decimal":
            return "decimal"
        case _:
            return ""


def is_beside(schema: Schema) -> bool:
    """Whether today's deliveries do not have a field: it is not one of its model's, but of one beside it."""
    return any(key in schema for key in BESIDE)


def without_beside(schema: Schema) -> Schema:
    """A component's schema without the fields that today's deliveries do not have."""
    own = parts(schema)[1].get("properties", {})
    if not any(map(is_beside, own.values())):
        return schema
    return {**schema, "properties": {wire: each for wire, each in own.items() if not is_beside(each)}}


def gone(components: Mapping[str, Component], kinds: Iterable[Kind]) -> set[str]:
    """The components that nothing but fields leads to which today's deliveries do not have."""
    live = _reached(components, {kind.detail.name for kind in kinds}, without_beside)
    beside = [each for c in components.values() for each in c.properties.values() if is_beside(each)]
    found = _reached(components, {name for each in beside for name in references(each)}, lambda each: each)
    with_live = {components[name].path for name in live}
    return {name for name in found - live if components[name].path in with_live}


def _reached(
    components: Mapping[str, Component], names: set[str], edit: Callable[[Schema], Schema]
) -> set[str]:
    """Some components, and all that their edited schemas refer to."""
    found: set[str] = set()
    while names:
        found |= names
        names = {each for name in names for each in references(edit(components[name].schema))} - found
    return found


def payload_of(components: Mapping[str, Component], detail: str, frame: Frame) -> Schema:
    """The schema of what stands at the end of a frame's way from a detail to the payload."""
    schema = local(detail)
    for step in frame.payload:
        schema = properties(components, target(schema))[step]
    return schema


def payload_alone(components: Mapping[str, Component], kind: Kind) -> Schema | None:
    """The payload's schema, if the frame takes it as a parameter and the kind says nothing else."""
    if not kind.frame.is_generic or kind.is_thin:
        return None
    schema = local(kind.detail.name)
    for step in kind.frame.payload:
        own = components[target(schema)].properties
        if set(own) != {step}:
            return None
        schema = own[step]
    return schema
