"""What the tests share: the sample deliveries, and one typical of them."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from partner_events._delivery import is_array, is_object

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"

Json = dict[str, object]
Place = tuple[str | int, ...]


@pytest.fixture
def sample() -> Callable[[str], Json]:
    """Reads a sample delivery of Stripe, anew at every call."""
    return read_sample


@pytest.fixture
def paid(sample: Callable[[str], Json]) -> Json:
    """A typical delivery: payment_intent.succeeded."""
    return sample("payment_intent.succeeded")


def read_sample(name: str, partner: str = "stripe") -> Json:
    content: Json = json.loads((SAMPLES / partner / f"{name}.json").read_text(encoding="utf-8"))
    return content


def import_from(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets Python import what is in a folder, for one test."""
    monkeypatch.setattr(sys, "path", [str(folder), *sys.path])
    sys.path_importer_cache.pop(str(folder), None)


def sample_names(partner: str = "stripe") -> list[str]:
    return sorted(path.stem for path in (SAMPLES / partner).glob("*.json"))


def walk(value: object, place: Place = ()) -> Iterator[tuple[Place, object]]:
    """Every place in a JSON value, with what is there."""
    yield place, value
    if is_object(value):
        for key, item in value.items():
            yield from walk(item, (*place, key))
    elif is_array(value):
        for index, item in enumerate(value):
            yield from walk(item, (*place, index))
