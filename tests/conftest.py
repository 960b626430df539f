"""What the tests share: the sample deliveries, and one typical of them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"

Json = dict[str, object]


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


def sample_names(partner: str = "stripe") -> list[str]:
    return sorted(path.stem for path in (SAMPLES / partner).glob("*.json"))
