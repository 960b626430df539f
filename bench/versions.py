"""How well recorded deliveries of all API versions are read: ``python -m bench.versions FILE [FILE ...]``.

A file has a delivery on each line, as JSON, alone or as ``event`` of an object. For each version there is a
row: how many of the fields that arrived are untyped, how many that today's types have are unavailable, and
how many deviate.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from partner_events import PartnerEvent, UnknownEvent, parse_event
from partner_events._models.beside import read_beside
from partner_events._models.model import Model, unavailable, wire_names
from partner_events._models.tolerant import models_in
from partner_events._wire.json import is_object


@dataclass
class Row:
    """What was counted in the deliveries of one version."""

    events: int = 0
    unknown: int = 0
    fields: int = 0
    untyped: int = 0
    unavailable: int = 0
    deviations: int = 0

    @property
    def share(self) -> float:
        """How many of the fields that arrived are untyped, in percent."""
        return 100 * self.untyped / self.fields if self.fields else 0.0


def counted(deliveries: Iterable[dict[str, object]]) -> dict[str, Row]:
    """The rows of some deliveries, by their versions, oldest first; ``""`` if they say none."""
    rows: dict[str, Row] = defaultdict(Row)
    for raw in deliveries:
        event = parse_event(raw)
        detail = raw["detail"]
        version = detail.get("api_version") if is_object(detail) else None
        row = rows[version if isinstance(version, str) else ""]
        row.events += 1
        if isinstance(event, UnknownEvent):
            row.unknown += 1
            continue
        row.deviations += len(event.deviations())
        for model in _models(event):
            known = read_beside(model)
            extra = model.__pydantic_extra__ or {}
            names = wire_names(type(known)) if known else {}
            row.fields += len(model.__pydantic_fields_set__)
            row.untyped += sum(wire not in names for wire in extra)
            record = unavailable(model)
            row.unavailable += len(record.deviations) if record else 0
    return dict(sorted(rows.items()))


def _models(event: PartnerEvent) -> Iterator[Model]:
    """The models of a payload; what was read beside others counts as theirs."""
    payload = event.payload
    todo = [payload] if isinstance(payload, Model) else []
    while todo:
        model = todo.pop()
        yield model
        todo += models_in(model)
        if known := read_beside(model):
            todo += models_in(known)


def deliveries_in(path: Path) -> Iterator[dict[str, object]]:
    """The deliveries of a file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            found: dict[str, object] = json.loads(line)
            inner = found.get("event")
            yield inner if is_object(inner) else found


def table(rows: dict[str, Row]) -> str:
    """The rows as text."""
    head = (
        f"{'version':22}{'events':>8}{'unknown':>9}{'fields':>8}{'untyped':>9}{'%':>7}"
        f"{'unavailable':>13}{'deviations':>12}"
    )
    lines = [
        f"{version or 'none':22}{row.events:8}{row.unknown:9}{row.fields:8}{row.untyped:9}{row.share:7.2f}"
        f"{row.unavailable:13}{row.deviations:12}"
        for version, row in rows.items()
    ]
    return "\n".join([head, *lines])


if __name__ == "__main__":
    print(table(counted(raw for name in sys.argv[1:] for raw in deliveries_in(Path(name)))))
