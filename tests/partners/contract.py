"""What is found of each partner in its folders: its kinds, its classes, its samples and the places in them.

The first word of a sample's name says what it shows. ``broken`` is refused. ``unknown`` is of a kind that the
partner's package does not know, ``unlisted`` of one that a family of its kinds covers. ``bent`` has values
that do not fit. ``old_<year>`` comes from an earlier API version; ``seed`` and ``flat`` are forms that people
write by hand, ``wrapped`` has the usual detail inside another one; a ``replay`` came once more. Every other
sample fits, and is named after its kind or after the class of its kind.
"""

import copy
import os
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from conftest import ROOT, Place, read_sample, sample_names, walk
from hypothesis import strategies as st
from support.json_values import JSON

from partner_events import PartnerEvent, catalog

Json = dict[str, Any]

PARTNERS = sorted(partner.name for partner in catalog.partners())
KINDS = {partner: catalog.kinds(partner) for partner in PARTNERS}
WITH_KINDS = [partner for partner in PARTNERS if KINDS[partner]]
OPEN = [partner for partner in PARTNERS if not KINDS[partner]]
"""Partners of which only the event source is known."""

SPECIAL = ("bent", "broken", "flat", "old", "replay", "seed", "unknown", "unlisted", "wrapped")
DEVIATING = ("bent", "old", "seed", "unknown")
"""Samples that need not fit."""
LIFTED = ("flat", "seed", "wrapped")
"""Samples whose detail is not what EventBridge delivers: their dumps have it in its real place."""

READABLE = [
    (partner, name)
    for partner in PARTNERS
    for name in sample_names(partner)
    if not name.startswith("broken.")
]
BROKEN = [(partner, name) for partner in PARTNERS for name in sample_names(partner, "broken.*")]

# Some partners read these as something else: as nothing, or as a time that no calendar has.
ODD = st.sampled_from(["None", {"$date": {"$numberLong": "9" * 30}}])
VALUES = JSON | ODD


WIRE = Path(os.environ.get("PARTNER_EVENTS_WIRE", ROOT.parent / "shared" / "wire"))
"""Deliveries of reference, ``<partner>.jsonl``, where they are beside the checkout or elsewhere."""


def readable(partner: str) -> list[str]:
    return [name for owner, name in READABLE if owner == partner]


def word_of(name: str) -> str:
    """What a sample shows; empty for what usually arrives."""
    word = name.partition(".")[0].partition("_")[0]
    return word if word in SPECIAL else ""


def folders(parent: str) -> set[str]:
    return {path.name for path in (ROOT / parent).iterdir() if path.is_dir()}


def package(partner: str) -> ModuleType:
    return import_module(f"partner_events.{partner}")


def class_of(kind: catalog.Kind) -> type[PartnerEvent]:
    found: type[PartnerEvent] = getattr(package(kind.partner), kind.class_name)
    return found


def names_of(kind: catalog.Kind) -> set[str]:
    """What the samples of a kind may be called, but for what follows after a dot."""
    return {letters(kind.kind), letters(kind.class_name)}


def letters(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def is_sample_of(name: str, kind: catalog.Kind) -> bool:
    """Whether a sample's name, or what of it precedes a dot, is that of a kind."""
    parts = name.split(".")
    return any(letters("".join(parts[:length])) in names_of(kind) for length in range(1, len(parts) + 1))


def without(raw: Json, *names: str) -> Json:
    """A copy of a delivery without some fields of its detail."""
    return {**raw, "detail": {name: each for name, each in raw["detail"].items() if name not in names}}


def with_detail(raw: Json, **fields: object) -> Json:
    """A copy of a delivery with other fields in its detail."""
    return {**raw, "detail": {**raw["detail"], **fields}}


def with_value(raw: Json, place: Place, value: object) -> Json:
    """A copy of a delivery with another value in a place."""
    changed = copy.deepcopy(raw)
    target: Any = changed
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    return changed


@cache
def places(partner: str, name: str) -> list[Place]:
    return [place for place, _ in walk(read_sample(name, partner)) if place]


@st.composite
def changed_samples(draw: st.DrawFn, partner: str) -> tuple[str, Json]:
    """A readable sample of a partner with any JSON in one of its places."""
    name = draw(st.sampled_from(readable(partner)))
    place = draw(st.sampled_from(places(partner, name)))
    return name, with_value(read_sample(name, partner), place, draw(VALUES))
