"""Reads a partner's registry documents into one table of components and a list of kinds."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from partner_events.generator._documents.form import Document, Schema, read
from partner_events.generator._documents.naming import class_name, module_name
from partner_events.registry._views import parts as parts
from partner_events.registry._views import target as target

HEADER = "# Generated from schemas/{} by `python -m codegen`; do not edit."


@dataclass(frozen=True)
class Component:
    """A named schema. Names are unique within a partner, since they become class names."""

    name: str
    schema: Schema
    path: Path


@dataclass(frozen=True)
class Frame:
    """Classes around a payload: the event's, which is written, the detail's, and the way to the payload.

    A kind's detail is the frame's component, or extends it. ``detail_type`` and ``pattern`` tell all
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


@dataclass(frozen=True)
class Kind:
    """One kind of event, as its document describes it.

    ``name`` is what tells it from the partner's other kinds, ``title`` what people call it. If the
    detail-type is another than the name, ``detail_pattern`` is the part of an event pattern that tells
    the kind; ``detail_type`` is None where no delivery has shown it, or where it varies.
    """

    name: str
    title: str
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

    @property
    def is_its_detail_type(self) -> bool:
        """Whether every delivery of the kind has its name as detail-type, and nothing else tells it."""
        return self.name == self.detail_type and self.detail_pattern is None

    @property
    def is_thin(self) -> bool:
        """Whether the frame's event class says all there is to say of the detail."""
        return self.detail.name == self.frame.detail


class Partner:
    """The documents of ``schemas/<partner>`` with the partner's overlay applied."""

    def __init__(self, folder: Path, documents: Mapping[Path, Document] | None = None) -> None:
        """Reads a partner; ``documents`` stand in for those of the folder."""
        self.folder = folder
        self._documents = documents
        self.config = _toml(folder / "partner.toml")
        self.overlay = _toml(folder / "overlay.toml")
        self.source = _toml(folder / "SOURCE.toml")
        self.name: str = self.config["name"]
        self.package = f"partner_events.{self.name}"
        self.title: str = self.config["title"]
        self.status: str = self.config["status"]
        self.typical_delay: int | None = self.config.get("typical_delay")
        event = f"{class_name(self.title)}Event"
        self.unknown_event: str = self.config.get("unknown_event", f"Unknown{event}")
        self.events: list[str] = self.config.get(
            "events", [f"_event.{event}", f"_event.{self.unknown_event}"]
        )
        self.written: dict[str, str] = self.config.get("written", {})
        base: str | None = self.config.get("base")
        self.model_base = f"{self.package}.{base}" if base else "partner_events._model.Model"
        self.frames = {
            frame["detail"]: Frame(
                frame["detail"],
                frame["event"],
                tuple(frame["payload"]),
                frame.get("detail_type"),
                frame.get("pattern", {}),
                frame.get("flat", False),
                frame.get("generic", False),
            )
            for frame in self.config.get("frames", [])
        }

    @property
    def is_open(self) -> bool:
        """Whether nothing is known of its details: then no class is written, and all are generated."""
        return "events" not in self.config

    @cached_property
    def documents(self) -> Mapping[Path, Document]:
        return documents_in(self.folder) if self._documents is None else self._documents

    @cached_property
    def components(self) -> dict[str, Component]:
        found: dict[str, Component] = {}
        for path, content in self.documents.items():
            for name, schema in content["components"]["schemas"].items():
                if name == "AWSEvent":
                    continue
                if name in found:
                    raise SystemExit(f"{path}: {name} is also in {found[name].path}")
                found[name] = Component(name, schema, path)
        return found

    @cached_property
    def kinds(self) -> list[Kind]:
        kinds = [
            self._kind(path, content["components"]["schemas"]["AWSEvent"])
            for path, content in self.documents.items()
            if "AWSEvent" in content["components"]["schemas"]
        ]
        written = {event.rpartition(".")[2]: "a written class" for event in self.events}
        _unique(((kind.class_name, kind.name) for kind in kinds), written)
        _unique(((kind.module, kind.name) for kind in kinds), {})
        return kinds

    def _kind(self, path: Path, event: Schema) -> Kind:
        # The x- keys alone say which kind a document describes; its name and title do not.
        detail_type: str = event["x-amazon-events-detail-type"]
        name: str = event.get("x-kind", detail_type)
        title: str = event.get("title", name)
        detail = self.components[target(event["properties"]["detail"])]
        return Kind(
            name=name,
            title=title,
            detail_type=detail_type if "enum" in event["properties"]["detail-type"] else None,
            detail_pattern=event.get("x-kind-pattern"),
            facts=event.get("x-kind-facts", {}),
            class_name=self.overlay.get("names", {}).get(name, class_name(title)),
            module=module_name(title),
            status=self.overlay.get("status", {}).get(name, event.get("x-status", self.status)),
            docs_url=event["externalDocs"]["url"],
            path=path,
            detail=detail,
            frame=next(self.frames[name] for name in self.lineage(detail.name) if name in self.frames),
        )

    def header(self, path: str = "") -> str:
        """The first line of a generated file; ``path`` is that of the document that it comes from."""
        return HEADER.format(f"{self.name}/{path}" if path else self.name)

    def title_of(self, kind: Kind) -> str:
        """What people call who sends a kind."""
        return self.title

    def keywords(self, kind: Kind) -> str:
        """What the class statement of a kind says beside its base."""
        return ""

    def lineage(self, component: str) -> Iterator[str]:
        """A component and all that it extends."""
        yield component
        for base in parts(self.components[component].schema)[0]:
            yield from self.lineage(base)

    def of_path(self, folder: str) -> Iterator[tuple[str, dict[str, Component]]]:
        """The components of every document in one folder, by the document's name."""
        for path, content in self.documents.items():
            if path.parent.name == folder:
                names = content["components"]["schemas"]
                yield path.stem, {n: self.components[n] for n in names if n != "AWSEvent"}


def documents_in(folder: Path) -> dict[Path, Document]:
    """The registry documents of a partner's folder."""
    return {path: read(path) for path in sorted(folder.glob("*/*.json"))}


def references(schema: object) -> Iterator[str]:
    """The names of all components that a schema refers to."""
    if isinstance(schema, dict):
        mapping = cast(Schema, schema)
        if isinstance(mapping.get("$ref"), str):
            yield target(mapping)
        for key, value in mapping.items():
            if key != "discriminator":
                yield from references(value)
    elif isinstance(schema, list):
        for item in cast(list[object], schema):
            yield from references(item)


def _unique(names: Iterable[tuple[str, str]], taken: dict[str, str]) -> None:
    """Makes sure that no two kinds, nor a kind and what is written, get the same name."""
    for name, kind in names:
        if name in taken:
            raise SystemExit(f"{kind} and {taken[name]} both want the name {name}: title one of them anew")
        taken[name] = kind


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
