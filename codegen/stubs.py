"""What type checkers see of event classes: a stub for each family of kinds.

At run time every kind has a module of its own, so that a delivery imports only what it is. A type
checker reads all modules that the package's stub names, and pays for each.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from codegen import fields
from codegen.documents import Schema
from codegen.load import Kind, Partner, target
from codegen.naming import module_name
from codegen.render import HEADER, Renderer, event_docs

_FIELD_TYPES = ("EventFields", "classfield")


def module_of(kind: Kind) -> str:
    """The stub that a kind is in: with the others whose name differs in the last word alone."""
    family = kind.name.rpartition(".")[0] or kind.frame.event.partition(".")[0]
    return f"of_{module_name(family)}"


def texts(partner: Partner, renderer: Renderer) -> Iterator[tuple[str, str]]:
    """The stubs with all event classes, by module."""
    families: dict[str, list[Kind]] = defaultdict(list)
    for kind in partner.kinds:
        families[module_of(kind)].append(kind)
    for module, kinds in sorted(families.items()):
        yield module, _Stub(partner, renderer, kinds).text()


class _Stub:
    """The stub of one family."""

    def __init__(self, partner: Partner, renderer: Renderer, kinds: list[Kind]) -> None:
        self.partner, self.renderer, self.kinds = partner, renderer, kinds
        self.names = {kind.class_name for kind in kinds}
        self.imports: dict[str, dict[str, str]] = defaultdict(dict)

    def text(self) -> str:
        classes = [line for kind in self.kinds for line in self._event(kind)]
        lines = [HEADER.format(self.partner.name), "", "from typing import Literal", ""]
        for module, names in sorted(self.imports.items()):
            aliases = [n if n == alias else f"{n} as {alias}" for n, alias in sorted(names.items())]
            lines.append(f"from {module} import {', '.join(aliases)}")
        return "\n".join([*lines, *classes]) + "\n"

    def _event(self, kind: Kind) -> Iterator[str]:
        base = self._imported(f"{self.partner.package}.{kind.frame.event}")
        yield from (
            "",
            f"class {kind.class_name}({base}):",
            f'    """{event_docs(self.partner, kind)}"""',
            "",
        )
        if kind.name == kind.detail_type:
            yield f'    detail_type: Literal["{kind.name}"]'
        if not kind.is_thin:
            yield f"    detail: {self._detail(kind)}"
        yield from ("    @property", f'    def kind(self) -> Literal["{kind.name}"]: ...')
        if not kind.is_thin:
            yield from ("    @property", f"    def payload(self) -> {self._payload(kind)}: ...")
            yield from ("    @classfield", f"    def fields(cls) -> EventFields[{self._fields(kind)}]: ...")

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
        return self._imported(self.renderer.python_path(component))

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
