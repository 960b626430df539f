"""How well recorded deliveries of all API versions are read: ``python -m bench.versions FILE [FILE ...]``.

A file has a delivery on each line, as JSON, alone or as ``event`` of an object. For each version there is a
row: how many of the fields that arrived are untyped, how many that today's types have raise when they are
read, how many deviate, and of how many of these the version's own definitions do not say that they do.

A deviation is explained if ``schemas/stripe/history.toml``, which has what each version's definitions say,
has a row by which the delivery is not as it should be: the field is always sent and not there, or its value
is null or of another type than it may be. With ``--why`` each deviation is listed with its row. What is not
explained is a mistake in the library's own tables. The exit code is 1 if there is any since 2020-03-02, or if
more is untyped than `MOST` says.

It asks only what every version of the library answers, so that an older one can be measured, too:
``PYTHONPATH=../other/src:. python -m bench.versions FILE``, with another checkout of this repository.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from codegen.importers.stripe_history import History, Span, read
from partner_events import PartnerEvent, UnknownEvent, parse_event
from partner_events.errors import Deviation, FieldUnavailableError

HISTORY = Path(__file__).parent.parent / "schemas" / "stripe" / "history.toml"

PRESENT = "2020-03-02"
"""The first of the versions whose definitions say all of what is sent: npm has them since 2019-12-03."""

MOST = {"before": 1.0, "since": 0.5}
"""How much may be untyped before `PRESENT` and since, in percent."""

NAMES = {"before": f"before {PRESENT}", "since": f"since {PRESENT}", "none": "no version"}

DATE = len(PRESENT)

WHY = "--why"


@dataclass
class Row:
    """What was counted in the deliveries of one version."""

    events: int = 0
    unknown: int = 0
    fields: int = 0
    untyped: int = 0
    unavailable: int = 0
    deviations: int = 0
    explained: list[str] = field(default_factory=list[str])
    unexplained: list[str] = field(default_factory=list[str])

    @property
    def share(self) -> float:
        """How many of the fields that arrived are untyped, in percent."""
        return 100 * self.untyped / self.fields if self.fields else 0.0

    def add(self, other: "Row") -> None:
        """Adds what was counted elsewhere."""
        for name in ("events", "unknown", "fields", "untyped", "unavailable", "deviations"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.explained += other.explained
        self.unexplained += other.unexplained


def counted(deliveries: Iterable[dict[str, object]], history: History) -> dict[str, Row]:
    """The rows of some deliveries, by their versions, oldest first; ``""`` if they say none."""
    rows: dict[str, Row] = defaultdict(Row)
    for raw in deliveries:
        event = parse_event(raw)
        found = _at(raw, "detail", "api_version")
        version = found if isinstance(found, str) else ""
        row = rows[version]
        row.events += 1
        if isinstance(event, UnknownEvent):
            row.unknown += 1
            continue
        for deviation in event.deviations():
            row.deviations += 1
            path = ".".join(map(str, deviation.path))
            said = f"{version or 'none'} {event.kind}: {path} {deviation.kind}"
            if why := explanation(raw, event.kind, deviation, version, history):
                row.explained.append(f"{said} ({why})")
            else:
                row.unexplained.append(said)
        _count(event, row)
    return dict(sorted(rows.items()))


def _count(event: PartnerEvent, row: Row) -> None:
    """Counts the fields of a payload's models; what was read beside others counts as theirs."""
    todo: list[object] = [event.payload]
    while todo:
        value = todo.pop()
        if isinstance(value, (list, tuple)):
            todo += cast("list[object]", value)
        elif isinstance(value, dict):
            todo += cast("dict[str, object]", value).values()
        elif hasattr(type(value), "model_fields"):
            model = cast(PartnerEvent, value)
            names = type(model).model_fields
            extra = model.model_extra or {}
            retired = {wire: beside for wire in extra if (beside := _retired(model, wire)) is not None}
            row.fields += len(model.model_fields_set)
            row.untyped += len(extra) - len(retired)
            row.unavailable += sum(not _is_there(model, name) for name in names)
            todo += [getattr(model, name, None) for name in names]
            todo += [each[0] for each in retired.values()]


def _retired(model: object, wire: str) -> tuple[object] | None:
    """The value of a field that only other versions have, if the library knows that there is one."""
    try:
        from partner_events._models.beside import read_beside
        from partner_events._models.model import Model, wire_names
    except ImportError:
        return None
    assert isinstance(model, Model)
    known = read_beside(model)
    name = wire_names(type(known)).get(wire) if known else None
    return None if name is None else (getattr(model, name, None),)


def _is_there(model: object, name: str) -> bool:
    try:
        getattr(model, name)
    except FieldUnavailableError:
        return False
    return True


# Definitions

PAYLOAD = ("detail", "data", "object")

PAGE = {
    wire: [Span("", None, kind, "")]
    for wire, kind in {
        "object": "string",
        "data": "array<any>",
        "has_more": "boolean",
        "url": "string",
    }.items()
}
"""A page of objects: https://docs.stripe.com/api/pagination"""

EVENT = {
    "id": [Span("", None, "string", "")],
    "object": [Span("", None, "string", "")],
    "created": [Span("", None, "integer", "")],
    "livemode": [Span("", None, "boolean", "")],
    "pending_webhooks": [Span("", None, "integer", "")],
    "type": [Span("", None, "string", "")],
    "request": [Span("", "2017-04-06", "id", "n"), Span("2017-05-25", None, "object", "n")],
}
"""The frame: https://docs.stripe.com/api/events/object, and https://docs.stripe.com/changelog/2017-05-25"""


def explanation(
    raw: Mapping[str, object], kind: str, deviation: Deviation, version: str, history: History
) -> str | None:
    """The row by which a delivery deviates; of one without a version, a row of any version."""
    for tag, path in _places(raw, kind, deviation.path, history):
        for span in _spans(tag, path, history):
            if (not version or _is_of(span, version, deviation.kind)) and _says(span, deviation):
                return f"{tag}.{path}: {span}"
    return None


def _places(
    raw: Mapping[str, object], kind: str, steps: Iterable[str | int], history: History
) -> Iterator[tuple[str, str]]:
    """What a path may lead to: the tag of the object that it ends in, and the path below that.

    The kind's object is what the kind says, whatever the delivery calls it.
    """
    event = history.events.get(kind)
    tags = event.kind.split("/") if event else []
    value: object = raw
    tag, path, below = "event", "", ""
    for depth, step in enumerate(steps):
        said = _at(value, "object")
        if isinstance(said, str) and (said in history.objects or said == "list"):
            tag, path = said, ""
        value = _at(value, step)
        if isinstance(step, str) and depth:
            path = f"{path}.{step}" if path else step
            below = f"{below}.{step}" if below and depth > len(PAYLOAD) else step
    yield tag, path
    yield from ((each, below) for each in tags)


def _spans(tag: str, path: str, history: History) -> list[Span]:
    rows = PAGE if tag == "list" else EVENT if tag == "event" else history.objects.get(tag, {})
    outer, _, wire = path.rpartition(".")
    if path not in rows and wire in PAGE and any("list<" in each.kind for each in rows.get(outer, ())):
        return PAGE[wire]
    return rows.get(path, [])


def _is_of(span: Span, version: str, kind: str) -> bool:
    """Whether a row says something of all deliveries of a version."""
    first, last, date = span.first[:DATE], span.last and span.last[:DATE], version[:DATE]
    is_in = first <= date and not (last and last < date)
    return is_in and not (kind == "absent" and "+" in span.flags and first == date)


def _says(span: Span, deviation: Deviation) -> bool:
    """Whether a row says that what deviates should be otherwise."""
    if deviation.kind == "absent":
        # Of what may be left out it is not known before 2019-12; null is what it would be then.
        return span.is_always_sent or (span.is_always_sent is None and not span.is_nullable)
    if deviation.kind == "null":
        return not span.is_nullable
    return not _fits(deviation.value, span.kind)


def _fits(value: object, kind: str) -> bool:
    outer = kind.partition("<")[0].partition(":")[0]
    kinds: dict[type, tuple[str, ...]] = {
        str: ("string", "id"),
        bool: ("boolean",),
        int: ("integer", "number"),
        float: ("number",),
        list: ("array",),
        dict: ("object", "ref", "map", "list"),
    }
    return outer == "any" or outer in kinds.get(type(value), ())


def _at(value: object, *steps: str | int) -> object:
    for step in steps:
        try:
            value = cast("dict[str | int, object]", value)[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


# What it says


def deliveries_in(path: Path) -> Iterator[dict[str, object]]:
    """The deliveries of a file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            found: dict[str, object] = json.loads(line)
            inner = found.get("event")
            yield cast("dict[str, object]", inner) if isinstance(inner, dict) else found


def totals(rows: Mapping[str, Row]) -> dict[str, Row]:
    """The rows of all versions before `PRESENT`, of those since, and of deliveries that say none."""
    found = {"before": Row(), "since": Row(), "none": Row()}
    for version, row in rows.items():
        found["none" if not version else "before" if version < PRESENT else "since"].add(row)
    return found


def table(rows: Mapping[str, Row], *, with_reasons: bool = False) -> str:
    """The rows as text, with their sums below, and what is not explained, or all that deviates."""
    head = (
        f"{'version':22}{'events':>8}{'unknown':>9}{'fields':>8}{'untyped':>9}{'%':>7}"
        f"{'unavailable':>13}{'deviations':>12}{'unexplained':>13}"
    )
    named = {version: row for version, row in rows.items() if version}
    sums = {NAMES[span]: row for span, row in totals(rows).items()}
    lines = [
        f"{name:22}{row.events:8}{row.unknown:9}{row.fields:8}{row.untyped:9}{row.share:7.2f}"
        f"{row.unavailable:13}{row.deviations:12}{len(row.unexplained):13}"
        for name, row in [*named.items(), *sums.items()]
    ]
    found = [each for row in rows.values() for each in row.unexplained]
    listed = ["", "Not explained by definitions:", *found] if found else []
    if with_reasons:
        listed += ["", "Explained:", *(each for row in rows.values() for each in row.explained)]
    return "\n".join([head, *lines[: len(named)], "", *lines[len(named) :], *listed])


def is_as_promised(rows: Mapping[str, Row]) -> bool:
    """Whether no more is untyped than `MOST` says, and all deviations since `PRESENT` are explained."""
    sums = totals(rows)
    return all(sums[span].share <= most for span, most in MOST.items()) and not sums["since"].unexplained


def main(names: list[str]) -> int:
    """Prints the table of files; 1 if it is not as promised."""
    with_reasons = WHY in names
    names = [name for name in names if name != WHY]
    rows = counted((raw for name in names for raw in deliveries_in(Path(name))), read(HISTORY))
    print(table(rows, with_reasons=with_reasons))
    return 0 if is_as_promised(rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
