"""A partner of this library, as its folder under ``schemas`` describes it."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from partner_events.generator._documents.described import (
    Component,
    Frame,
    Kind,
    Texts,
    cached,
    components_of,
    events_of,
    kind_of,
    refuse_namesakes,
)
from partner_events.generator._documents.form import Document, Schema, read
from partner_events.generator._documents.naming import class_name

LONG = 55
"""A document's path of so many characters has a line of a header for itself."""


class Partner:
    """The documents of ``schemas/<partner>`` with the partner's overlay applied."""

    def __init__(self, folder: Path, documents: Mapping[Path, Document] | None = None) -> None:
        """Reads a partner; ``documents`` stand in for those of the folder."""
        self.folder = folder
        self._documents = documents
        self.config = _toml(folder / "partner.toml")
        self.overlay = _toml(folder / "overlay.toml")
        self.source = _toml(folder / "SOURCE.toml")
        texts = _toml(folder / "texts.toml")
        self.texts = Texts(*(texts.get(part, {}) for part in ("kinds", "objects", "fields")))
        self.versions: list[str] = self.source.get("versions", [])
        self.presence_since: str = self.source.get("presence_since", "")
        self.name: str = self.config["name"]
        self.package = f"partner_events.{self.name}"
        self.title: str = self.config["title"]
        self.status: str = self.config["status"]
        self.typical_delay: int | None = self.config.get("typical_delay")
        self.sources: list[str] = [
            f"{self.config['source']}/{form}" for form in self.config.get("source_forms", [])
        ]
        event = f"{class_name(self.title)}Event"
        self.unknown_event: str = self.config.get("unknown_event", f"Unknown{event}")
        self.events: list[str] = self.config.get(
            "events", [f"_event.{event}", f"_event.{self.unknown_event}"]
        )
        self.written: dict[str, str] = self.config.get("written", {})
        self.named: dict[str, str] = self.config.get("vocabularies", {})
        self.model_base: str | None = self.config.get("base")
        self.frames = {each["detail"]: _frame(each) for each in self.config.get("frames", [])}

    @property
    def is_open(self) -> bool:
        """Whether nothing is known of its details: then no class is written, and all are generated."""
        return "events" not in self.config

    @cached
    def documents(self) -> Mapping[Path, Document]:
        return documents_in(self.folder) if self._documents is None else self._documents

    @cached
    def components(self) -> dict[str, Component]:
        return components_of(self.documents)

    @cached
    def kinds(self) -> list[Kind]:
        kinds = [self._kind(path, event) for path, event in events_of(self.documents)]
        refuse_namesakes(kinds, [event.rpartition(".")[2] for event in self.events])
        return kinds

    def _kind(self, path: Path, event: Schema) -> Kind:
        kind = kind_of(path, event, self.components, self.frames, sender=self.title, status=self.status)
        return replace(
            kind,
            class_name=self.overlay.get("names", {}).get(kind.name, kind.class_name),
            status=self.overlay.get("status", {}).get(kind.name, kind.status),
            summary=self.texts.kinds.get(kind.name, kind.facts.get("description", "")),
        )

    def header(self, path: str = "") -> str:
        """What a generated file begins with.

        It does not name its document, which is called as the module is, nor how codegen is run: in four
        thousand files that is a twentieth of the wheel.
        """
        return header(self.name)


def header(source: str) -> str:
    """What a generated file begins with; ``source`` is the path of its documents in ``schemas``."""
    how = "by codegen; do not edit."
    return f"# Generated from schemas/{source}" + (f"\n# {how}" if len(source) > LONG else f" {how}")


def documents_in(folder: Path) -> dict[Path, Document]:
    """The registry documents of a partner's folder."""
    return {path: read(path) for path in sorted(folder.glob("*/*.json"))}


def _frame(config: Mapping[str, Any]) -> Frame:
    return Frame(
        config["detail"],
        config["event"],
        tuple(config["payload"]),
        config.get("detail_type"),
        config.get("pattern", {}),
        config.get("flat", False),
        config.get("generic", False),
    )


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
