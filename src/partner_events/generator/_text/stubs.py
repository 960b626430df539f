"""What type checkers see of event classes: a stub for each family of kinds.

At run time every kind has a module of its own, so that a delivery imports only what it is. A type
checker reads all modules that the package's stub names, and pays for each.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from partner_events.generator._documents.form import Schema
from partner_events.generator._documents.naming import module_name
from partner_events.generator._documents.partner import Kind, Partner, target
from partner_events.generator._text import fields
from partner_events.generator._text.render import Renderer, event_docs

_FIELD_TYPES = ("EventFields", "classfield")


def module_of(kind: Kind) -> str:
    """The stub that a kind is in: with the others whose names begin alike."""
    words = kind.name.split(".")[:-1][:2]
    return f"_of_{module_name('.'.join(words) or kind.frame.event.partition('.')[0])}"


def texts(partner: Partner, renderer: Renderer) -> Iterator[tuple[str, str]]:
    """The stubs with all event classes, by module."""
    families: dict[str, list[Kind]] = defaultdict(list)
    for kind in partner.kinds:
        families[module_of(kind)].append(kind)
    for module, kinds in sorted(families.items()):
        yield module, _Stub(partner, renderer, kinds).text()


@dataclass(frozen=True)
class _Said:
    """What a class says of its detail. Where several say the same, a private base says it once."""

    frame: str
    detail: str = ""
    payload: str = ""
    fields: str = ""

    def base(self, name: str) -> Iterator[str]:
        yield f"class {name}({self.frame}):"
        yield from self.lines()

    def lines(self) -> Iterator[str]:
        if self.detail:
            yield f"    detail: {self.detail}"
            yield "    @property"
            yield f"    def payload(self) -> {self.payload}: ..."
            yield "    @classfield"
            yield f"    def fields(cls) -> EventFields[{self.fields}]: ..."


class _Stub:
    """The stub of one family."""

    def __init__(self, partner: Partner, renderer: Renderer, kinds: list[Kind]) -> None:
        self.partner, self.renderer, self.kinds = partner, renderer, kinds
        self.names = {kind.class_name for kind in kinds}
        self.imports: dict[str, dict[str, str]] = defaultdict(dict)

    def text(self) -> str:
        said = [self._said(kind) for kind in self.kinds]
        shared = [each for each, count in Counter(said).items() if count > 1 and each.detail]
        bases = {each: f"_{each.frame}{number}" for number, each in enumerate(shared, 1)}
        classes = [line for each, name in bases.items() for line in ("", *each.base(name))]
        for kind, each in zip(self.kinds, said, strict=True):
            classes += ["", *self._event(kind, each, bases.get(each))]
        lines = [self.partner.header(), "", "from typing import Literal", ""]
        for module, names in sorted(self.imports.items()):
            aliases = [n if n == alias else f"{n} as {alias}" for n, alias in sorted(names.items())]
            lines.append(f"from {module} import {', '.join(aliases)}")
        return "\n".join([*lines, *classes]) + "\n"

    def _event(self, kind: Kind, said: _Said, base: str | None) -> Iterator[str]:
        yield f"class {kind.class_name}({base or said.frame}):"
        yield f'    """{event_docs(self.partner, kind)}"""'
        yield ""
        if kind.is_its_detail_type:
            yield f'    detail_type: Literal["{kind.name}"]'
        yield "    @property"
        yield f'    def kind(self) -> Literal["{kind.name}"]: ...'
        if base is None:
            yield from said.lines()

    def _said(self, kind: Kind) -> _Said:
        frame = self._imported(f"{self.partner.package}.{kind.frame.event}")
        if kind.is_thin:
            return _Said(frame)
        return _Said(frame, self._detail(kind), self._payload(kind), self._fields(kind))

    def _detail(self, kind: Kind) -> str:
        payload = self.renderer.payload_alone(kind)
        if payload is None:
            return self._class(kind.detail.name)
        return f"{self._class(kind.frame.detail)}[{self._type(payload)}]"

    def _payload(self, kind: Kind) -> str:
        return self._type(self.renderer.payload(kind.detail.name, kind.frame))

    def _type(self, schema: Schema) -> str:
        if "oneOf" in schema:
            return " | ".join(self._class(name) for _, name in self.renderer.union(schema).members)
        return self._class(target(schema))

    def _class(self, component: str) -> str:
        return self._imported(self.renderer.stub_path(component))

    def _fields(self, kind: Kind) -> str:
        for name in _FIELD_TYPES:
            self._imported(f"partner_events.patterns._fields.{name}")
        both = fields.of_kind(self.renderer, kind)
        for name in re.findall(r"\w+", " ".join(both)):
            self._imported(f"{self.partner.package}.models._fields.{name}")
        return ", ".join(both)

    def _imported(self, path: str) -> str:
        """The name of an import, which may not be that of a class in this stub."""
        module, _, name = path.rpartition(".")
        alias = f"_{name}" if name in self.names else name
        return self.imports[module].setdefault(name, alias)
