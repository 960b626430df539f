"""The deliveries that are parsed: our samples, and minimal ones for kinds without a sample."""

import json
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import cast

from bench.stage import ROOT

Delivery = dict[str, object]
Schema = Mapping[str, object]

SAMPLES = ROOT / "samples"
PARTNER = "stripe"
"""The partner of samples that are named without one, and the one of which every kind is measured."""

SCHEMAS = ROOT / "schemas" / "stripe"

_SOURCE = "aws.partner/stripe.com/ed_test_61RSuJ79K9QFw89x71ogOyyelQvafr8f4UjMXfUBQktW"
_ATOMS: dict[str, object] = {"string": "text", "integer": 1, "number": 1, "boolean": False}
"""A value of each JSON type."""


def sample(name: str) -> Delivery:
    """One of our samples, by its file's name; another partner's, such as ``auth0/s``, with it."""
    partner, _, file = name.rpartition("/")
    path = SAMPLES / (partner or PARTNER) / f"{file}.json"
    return _object(json.loads(path.read_text(encoding="utf-8")))


def typical() -> list[str]:
    """The samples that the partners call typical, Stripe's first."""
    named: list[str] = []
    for path in sorted(
        ROOT.glob("schemas/*/partner.toml"), key=lambda path: (path.parent.name != PARTNER, path)
    ):
        config = tomllib.loads(path.read_text(encoding="utf-8"))
        before = "" if config["name"] == PARTNER else f"{config['name']}/"
        named += [f"{before}{name}" for name in config.get("typical", ())]
    return named


def samples() -> dict[str, Delivery]:
    """All samples of known kinds, by their files' names; ``broken`` ones are no deliveries."""
    paths = sorted((SAMPLES / PARTNER).glob("*.json"))
    names = [path.stem for path in paths if not path.stem.startswith("broken.")]
    found = {name: sample(name) for name in names}
    return {name: delivery for name, delivery in found.items() if delivery["detail-type"] in kinds()}


@cache
def kinds() -> dict[object, Schema]:
    """The detail's schema of every kind."""
    return dict(_kinds())


def minimal(kind: str) -> Delivery:
    """A delivery with nothing but what its kind's schema requires, as little of it as allowed."""
    detail = _object(_minimum(kinds()[kind]))
    return {
        "version": "0",
        "id": "2c6a8685-77b8-522f-a066-d63e2a6fc33c",
        "detail-type": kind,
        "source": _SOURCE,
        "account": "123456789012",
        "time": "2026-11-03T14:21:11Z",
        "region": "us-east-1",
        "resources": [],
        "detail": {**detail, "type": kind},
    }


def _kinds() -> Iterator[tuple[object, Schema]]:
    for path in sorted((SCHEMAS / "events").glob("*.json")):
        event = _schemas(path)["AWSEvent"]
        yield event["x-amazon-events-detail-type"], _object(_object(event["properties"])["detail"])


@cache
def _components() -> dict[str, Schema]:
    """All components of all documents: their names are unique, except the events' own."""
    documents = map(_schemas, sorted(SCHEMAS.glob("*/*.json")))
    return {name: schema for document in documents for name, schema in document.items()}


def _schemas(path: Path) -> dict[str, Schema]:
    components = json.loads(path.read_text(encoding="utf-8"))["components"]
    return {name: _object(schema) for name, schema in components["schemas"].items()}


def _minimum(schema: Schema) -> object:
    """The smallest value of a schema."""
    if schema.get("nullable"):
        return None
    if "$ref" in schema:
        return _minimum(_components()[str(schema["$ref"]).rpartition("/")[2]])
    if members := schema.get("allOf"):
        return _merged(_array(members))
    if choices := schema.get("oneOf"):
        return _minimum(_object(_array(choices)[0]))
    if values := schema.get("enum"):
        return _array(values)[0]
    if schema.get("type") == "array":
        return []
    if schema.get("type") in _ATOMS:
        return _ATOMS[str(schema["type"])]
    return _required(schema)


def _merged(members: list[object]) -> object:
    values = [_minimum(_object(member)) for member in members]
    if len(values) == 1:
        return values[0]
    return {key: value for part in values for key, value in _object(part).items()}


def _required(schema: Schema) -> dict[str, object]:
    properties = _object(schema.get("properties", {}))
    names = map(str, _array(schema.get("required", [])))
    return {name: _minimum(_object(properties[name])) for name in names}


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError(f"{type(value).__name__}, where JSON should have an object")
    return cast(dict[str, object], value)


def _array(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(f"{type(value).__name__}, where JSON should have an array")
    return cast(list[object], value)
