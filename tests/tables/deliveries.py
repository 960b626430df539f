"""What tables are made of in these tests."""

import json
from collections.abc import Iterator

from conftest import SAMPLES, Json
from support.budget import THOROUGH

from partner_events import PartnerEvent, PartnerEventsError, identify
from partner_events._base.lazy import load
from partner_events.catalog import Kind, kinds

EVERY = 1 if THOROUGH else 8
"""Of how many kinds one is tried."""


def class_of(kind: Kind) -> type[PartnerEvent]:
    found: type[PartnerEvent] = load(kind.module, kind.class_name)
    return found


def some_kinds() -> list[Kind]:
    """Every kind in ``make thorough``; else some of each partner."""
    partners: dict[str, list[Kind]] = {}
    for kind in kinds():
        partners.setdefault(kind.partner, []).append(kind)
    return [kind for each in partners.values() for kind in each[::EVERY]]


def recorded_samples() -> Iterator[Json]:
    """The sample deliveries of all partners, bent ones too: all that have an envelope and a frame."""
    for path in sorted(SAMPLES.glob("*/*.json")):
        delivery = json.loads(path.read_text(encoding="utf-8"))
        try:
            identify(delivery)
        except PartnerEventsError:
            continue
        yield delivery


def same(value: object) -> str:
    """What two values have in common that are the same JSON, down to ``1`` and ``1.0``."""
    return json.dumps(value, sort_keys=True)
