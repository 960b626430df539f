"""What type checkers see of event classes: a stub for each family of kinds.

At run time every kind has a module of its own, so that a delivery imports only what it is. A type
checker reads all modules that the package's stub names, and pays for each.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import chain, count

from partner_events.generator._documents.described import target
from partner_events.generator._text import fields
from partner_events.generator._text.plan import Plan, union_of
from partner_events.generator._text.python import docstring, exports, marked, unmarked, with_imports
from partner_events.generator._text.render import event_docs
from partner_events.generator._text.runtime import FIELDS

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from partner_events.generator._documents.described import Described, Kind
    from partner_events.generator._documents.form import Schema


def package(plan: Plan) -> str:
    """The stub of the package: every event class by name, and the written bases."""
    names = written(plan.partner)
    names |= {kind.class_name: module for module, kinds in plan.families.items() for kind in kinds}
    names |= {"API_VERSIONS": "events._versions"} if plan.partner.versions else {}
    return exports(plan.partner.package, names)


def written(partner: Described) -> dict[str, str]:
    """The event classes that are written by hand, by name, and their modules."""
    return {name: module for module, name in sorted(event.split(".") for event in partner.events)}


def family(plan: Plan, kinds: tuple[Kind, ...]) -> str:
    """The text of the stub with the event classes of some kinds."""
    said = [_said(plan, kind) for kind in kinds]
    shared = [each for each, times in Counter(said).items() if times > 1 and (each.detail or each.related)]
    bases = dict(_names(shared))
    classes = [line for each, name in bases.items() for line in ("", *each.base(name))]
    for kind, each in zip(kinds, said, strict=True):
        classes += ["", *_event(kind, each, bases.get(each))]
    names = {*bases.values(), *(kind.class_name for kind in kinds)}
    return f"{plan.partner.header()}\n\n" + with_imports("\n".join(classes[1:]) + "\n", names)


@dataclass(frozen=True)
class _Said:
    """What a class says of its detail. Where several say the same, a private base says it once."""

    frame: str
    detail: str = ""
    payload: str = ""
    about: str = ""
    fields: str = ""
    related: str = ""

    @property
    def name(self) -> str:
        """A name by what the payload is, or what it refers to."""
        about = self.payload or self.related
        return f"_{'Or'.join(map(unmarked, about.split(' | ')))}Event"

    def base(self, name: str) -> Iterator[str]:
        yield f"class {name}({self.frame}):"
        yield from self.lines()

    def lines(self) -> Iterator[str]:
        if self.detail:
            yield f"    detail: {self.detail}"
            yield "    @property"
            if self.about:
                yield f"    def payload(self) -> {self.payload}:"
                yield from docstring(" " * 8, self.about)
            else:
                yield f"    def payload(self) -> {self.payload}: ..."
            yield f"    @{marked(f'{FIELDS}.classfield')}"
            yield f"    def fields(cls) -> {marked(f'{FIELDS}.KindFields')}[{self.fields}]: ..."
        if self.related:
            yield "    @property"
            yield f"    def __event_object__(self) -> {self.related}: ..."


def _names(shared: list[_Said]) -> Iterator[tuple[_Said, str]]:
    """The names of bases: by the payload, or if that is not enough, by the frame, too."""
    taken: set[str] = set()
    for each in shared:
        longer = f"{each.name.removesuffix('Event')}{unmarked(each.frame)}"
        numbered = (f"{longer}{number}" for number in count(2))
        name = next(name for name in chain([each.name, longer], numbered) if name not in taken)
        taken.add(name)
        yield each, name


def _said(plan: Plan, kind: Kind) -> _Said:
    frame = marked(f"{plan.partner.package}.{kind.frame.event}")
    related = " | ".join(marked(plan.stub_path(name)) for name in kind.related)
    if kind.is_thin:
        return _Said(frame, related=related)
    payload = plan.payload(kind)
    about = "" if "oneOf" in payload else plan.partner.texts.objects.get(target(payload), "")
    return _Said(frame, _detail(plan, kind), _type(plan, payload), about, _fields(plan, kind), related)


def _event(kind: Kind, said: _Said, base: str | None) -> Iterator[str]:
    yield f"class {kind.class_name}({base or said.frame}):"
    yield from docstring(" " * 4, *filter(None, (kind.summary, event_docs(kind, described=False))))
    yield ""
    if kind.is_its_detail_type:
        yield f'    detail_type: Literal["{kind.name}"]'
    yield "    @property"
    yield f'    def kind(self) -> Literal["{kind.name}"]: ...'
    if base is None:
        yield from said.lines()


def _detail(plan: Plan, kind: Kind) -> str:
    payload = plan.payload_alone(kind)
    if payload is None:
        return marked(plan.stub_path(kind.detail.name))
    return f"{marked(plan.stub_path(kind.frame.detail))}[{_type(plan, payload)}]"


def _type(plan: Plan, schema: Schema) -> str:
    components = union_of(schema).components if "oneOf" in schema else (target(schema),)
    return " | ".join(marked(plan.stub_path(name)) for name in components)


def _fields(plan: Plan, kind: Kind) -> str:
    """The types of the paths to the detail and to the payload."""
    both = fields.of_kind(plan, kind)
    module = f"{plan.partner.package}.models._fields"
    return ", ".join("[".join(marked(f"{module}.{n}") for n in each) + "]" * (len(each) - 1) for each in both)
