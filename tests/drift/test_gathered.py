"""Deliveries that were gathered, ours and others': what stays untyped in them is known, with its reason."""

import json
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, read_sample
from partners.contract import DEVIATING, PARTNERS, WIRE, readable, word_of

from partner_events import PartnerEvent, parse_event, parse_events
from partner_events._models.model import Model
from partner_events._wire.json import is_array, is_object
from partner_events.drift import drift_of_deliveries

Json = dict[str, Any]

GATHERED = sorted(path.stem for path in WIRE.glob("*.jsonl"))
LISTS: dict[str, dict[str, dict[str, str]]] = tomllib.loads(
    Path(__file__).with_name("known_drift.toml").read_text(encoding="utf-8")
)

beside = pytest.mark.skipif(not WIRE.exists(), reason="the gathered deliveries are not beside the checkout")


def assert_known(deliveries: list[Json], known: dict[str, str], name: str) -> None:
    """Holds that all drift of deliveries is on a list, and nothing else."""
    drift = drift_of_deliveries(deliveries)
    found = {f"{each.kind}: {each.change} {'.'.join(each.path)}".strip() for each in drift.findings}

    assert (drift.foreign, drift.invalid) == (0, 0)
    new = {line for line in found if not any(fnmatchcase(line, glob) for glob in known)}
    assert not new, f"{name}: type it, or say in known_drift.toml why it stays as it is"
    stale = {glob for glob in known if not any(fnmatchcase(line, glob) for line in found)}
    assert not stale, f"{name}: known_drift.toml has what no delivery shows any more"
    assert all(reason.strip() for reason in known.values())


# Ours


@pytest.mark.parametrize("partner", PARTNERS)
def test_drift_of_our_samples_is_known(partner: str) -> None:
    """All that are not bent, old or unknown on purpose."""
    raws = [read_sample(name, partner) for name in readable(partner) if word_of(name) not in DEVIATING]

    assert_known(raws, LISTS["samples"].get(partner, {}), f"samples/{partner}")


CAPTURED: dict[str, dict[str, Any]] = {
    path.parent.name: own
    for path in sorted((ROOT / "schemas").glob("*/overlay.toml"))
    if (own := tomllib.loads(path.read_text(encoding="utf-8")).get("captured"))
}
"""Fields that are typed from deliveries alone: of each partner, by component."""


@pytest.mark.parametrize("partner", CAPTURED)
def test_what_was_captured_is_in_a_sample_and_never_required(partner: str) -> None:
    """So it is tested where the deliveries are not, and no delivery fails for the lack of it."""
    for component, own in CAPTURED[partner].items():
        held = [model for model in models_of(partner) if is_of(type(model), component)]
        assert held, component
        names = {field.alias or name: name for name, field in type(held[0]).model_fields.items()}
        for wire in own["fields"]:
            assert not type(held[0]).model_fields[names[wire]].is_required()
            assert any(names[wire] in model.model_fields_set for model in held), f"{component}.{wire}"


@cache
def models_of(partner: str) -> list[Model]:
    """All models in a partner's samples."""
    events = [parse_event(read_sample(name, partner)) for name in readable(partner)]
    return [model for event in events for model in inside(event)]


def inside(event: PartnerEvent) -> Iterator[Model]:
    todo: list[object] = [event]
    while todo:
        value = todo.pop()
        if isinstance(value, Model):
            yield value
            todo += vars(value).values()
        elif is_object(value):
            todo += value.values()
        elif is_array(value):
            todo += value


def is_of(model: type, component: str) -> bool:
    return any(base.__name__ == component for base in model.__mro__)


# Others'


@beside
@pytest.mark.parametrize("file", GATHERED)
def test_drift_of_gathered_deliveries_is_known(file: str) -> None:
    """Each is typed or on the list; a list has nothing that is typed by now."""
    assert_known([event.to_dict() for event in events_of(file)], LISTS["gathered"].get(file, {}), file)


@cache
def events_of(file: str) -> list[PartnerEvent]:
    lines = (WIRE / f"{file}.jsonl").read_text(encoding="utf-8").splitlines()
    return [event for line in lines for raw in deliveries_in(json.loads(line)["event"]) for event in raw]


def deliveries_in(value: object) -> Iterator[list[PartnerEvent]]:
    """The events in a line: of the delivery itself, or of those inside what a carrier brought."""
    if is_object(value) and ("detail-type" in value or "specversion" in value):
        yield list(parse_events(value))
    elif is_object(value):
        for item in value.values():
            yield from deliveries_in(item)
    elif is_array(value):
        for item in value:
            yield from deliveries_in(item)
