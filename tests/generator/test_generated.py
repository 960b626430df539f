"""Every generated class, every sample, and every delivery of reference."""

import ast
import importlib
import json
import os
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from conftest import ROOT, read_sample, sample_names
from support.json_values import assert_lossless, in_todays_version

import partner_events.stripe as stripe
from partner_events import Model, PartnerEvent, catalog, parse_event
from partner_events._events.event import deviations_at
from partner_events._kinds.hooks import hooks_of
from partner_events._models.beside import read_beside
from partner_events._models.history import RETIRED
from partner_events._wire.json import is_array, is_object
from partner_events.stripe.events import KINDS

Json = dict[str, Any]

SCHEMAS = ROOT / "schemas" / "stripe"
PARTNERS = sorted({path.parent.parent.name for path in (ROOT / "schemas").glob("*/events/*.json")})
"""The partners that have a known kind."""
DEVIATING = ("bent.", "broken.", "old_", "seed.", "unknown.")
LIFTED = ("flat.", "seed.")
"""Samples whose detail is not what EventBridge delivers: their dumps have it in its real place."""


def minimal(schema: Json, components: dict[str, Json]) -> object:
    """The least value that fits a schema of our registry documents."""
    if "$ref" in schema:
        return minimal(components[schema["$ref"].rpartition("/")[2]], components)
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            return minimal(schema[choice][0], components)
    if "allOf" in schema:
        merged: Json = {}
        for part in schema["allOf"]:
            value = minimal(part, components)
            assert isinstance(value, dict)
            merged |= value
        return merged
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("type") == "object":
        required = schema.get("required", [])
        return {name: minimal(schema["properties"][name], components) for name in required}
    values: Json = {"array": [], "boolean": True, "integer": 1, "number": 1.5, "string": "text"}
    return values[schema.get("type", "string")]


def components(partner: str) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for path in sorted((ROOT / "schemas" / partner).glob("*/*.json")):
        found |= {
            name: schema
            for name, schema in json.loads(path.read_text(encoding="utf-8"))["components"]["schemas"].items()
            if name != "AWSEvent"
        }
    return found


COMPONENTS = {partner: components(partner) for partner in PARTNERS}


def objects(partner: str) -> set[str]:
    """The components of a partner that a generated model stands for, those of kinds' own documents aside."""
    folder = ROOT / "schemas" / partner
    written = tomllib.loads((folder / "partner.toml").read_text(encoding="utf-8")).get("written", {})
    files = [json.loads(path.read_text(encoding="utf-8")) for path in (folder / "objects").glob("*.json")]
    return {name for file in files for name in file["components"]["schemas"]} - set(written)


def models(partner: str, modules: str) -> Iterator[type[Model]]:
    """The generated models in a partner's modules of these names."""
    package = importlib.import_module(f"partner_events.{partner}.models")
    for path in sorted(Path(str(package.__file__)).parent.glob(modules)):
        module = importlib.import_module(f"{package.__name__}.{path.stem}")
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Model) and value.__module__ == module.__name__:
                yield value


def documents(partner: str) -> Iterator[tuple[str, Json]]:
    """The kinds of a partner, and the documents that describe them."""
    for path in sorted((ROOT / "schemas" / partner / "events").glob("*.json")):
        event = json.loads(path.read_text(encoding="utf-8"))["components"]["schemas"]["AWSEvent"]
        yield event.get("x-kind", event["x-amazon-events-detail-type"]), event


def delivery(partner: str, event: Json) -> Json:
    """The least delivery that a kind's document describes."""
    built = minimal(event, COMPONENTS[partner])
    assert isinstance(built, dict)
    kind = str(event.get("x-kind", event["x-amazon-events-detail-type"]))
    for pattern in (event.get("x-kind-pattern", {}), hooks_of(partner).marker(kind)):
        fit(cast(Json, built["detail"]), cast(Json, pattern))
    if "enum" not in event["properties"]["detail-type"]:
        built["detail-type"] = event["x-amazon-events-detail-type"]
    source = f"{event['x-amazon-events-source']}/ed_1"
    return {**built, "source": source, "time": "2026-11-03T14:21:11Z"}


def fit(detail: Json, pattern: Json) -> None:
    """Makes a detail match the part of an event pattern that tells its kind."""
    for name, wanted in pattern.items():
        if is_object(wanted):
            fit(detail.setdefault(name, {}), wanted)
        elif is_array(wanted) and isinstance(wanted[0], (str, int)) and detail.get(name) not in wanted:
            detail[name] = wanted[0]


@pytest.mark.parametrize("partner", PARTNERS)
def test_every_generated_class_is_imported_built_and_given_a_sample(partner: str) -> None:
    """All kinds parse their least delivery to their own class, without a deviation."""
    known = {kind.kind: kind for kind in catalog.kinds(partner)}
    seen: set[str] = set()
    for kind, event in documents(partner):
        raw = delivery(partner, event)

        parsed = parse_event(raw, strict=True)

        assert type(parsed).__name__ == known[kind].class_name
        assert parsed.kind == kind
        assert parsed.docs_url == event["externalDocs"]["url"]
        assert parsed.payload is not None
        assert_lossless(parsed, raw)
        seen.add(kind)
    assert seen == set(known)


@pytest.mark.parametrize("partner", PARTNERS)
def test_every_model_module_can_be_imported_and_its_models_built(partner: str) -> None:
    """Each of them by itself: schemas, annotations and edges resolve."""
    names: set[str] = set()
    for model in models(partner, "*.py"):
        model.model_rebuild()
        assert model.__pydantic_complete__
        names.add(model.__name__)
    assert {name for name in names if not name.startswith(RETIRED)} == objects(partner)


@pytest.mark.once
@pytest.mark.parametrize("partner", PARTNERS)
def test_type_checkers_see_the_fields_that_models_have(partner: str) -> None:
    """A stub may be of several modules, and its classes have the same fields under the same names.

    Those that are retired are properties there, and in a class beside the model here.
    """
    folder = ROOT / "src" / "partner_events" / partner / "models"
    stubs = fields_in(path for path in folder.glob("*.pyi") if path.stem != "_fields")

    assert stubs == fields_in(path for path in folder.glob("*.py"))


def fields_in(paths: Iterable[Path]) -> dict[str, list[str]]:
    """The names of the fields of each class in some files, and of what is beside it."""
    found: dict[str, set[str]] = {}
    for path in paths:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                fields = {ast.unparse(each.target) for each in annotated(node)} | set(properties(node))
                found.setdefault(node.name.removeprefix(RETIRED), set()).update(fields)
    return {name: sorted(fields) for name, fields in found.items()}


def properties(node: ast.ClassDef) -> Iterator[str]:
    """The names of a class's properties."""
    for each in ast.walk(node):
        if isinstance(each, ast.FunctionDef) and ast.unparse(each.decorator_list[0]) == "property":
            yield each.name


def annotated(node: ast.ClassDef) -> list[ast.AnnAssign]:
    """The annotated names of a class."""
    return [each for each in node.body if isinstance(each, ast.AnnAssign)]


@pytest.mark.parametrize("partner", PARTNERS)
def test_every_kind_of_the_catalog_is_importable_by_name(partner: str) -> None:
    """`from partner_events.<partner> import …` works for each, and dir() lists it."""
    package = importlib.import_module(f"partner_events.{partner}")
    names = {kind.class_name for kind in catalog.kinds(partner)}

    assert len(names) == len(dict(documents(partner)))
    assert names <= set(dir(package))
    assert all(getattr(package, name).__name__ == name for name in names)


@pytest.mark.parametrize("partner", catalog.partners(), ids=lambda partner: partner.name)
def test_every_class_has_the_typical_delay_of_its_partner(partner: catalog.Partner) -> None:
    """What the catalog says in seconds is a timedelta on each class, the unknown event's among them."""
    package = importlib.import_module(f"partner_events.{partner.name}")
    events = importlib.import_module(f"partner_events.{partner.name}.events")
    names = [events.UNKNOWN, *[name for _, (_, name) in events.KINDS.items()][:20]]

    delays = {getattr(package, name).typical_delay for name in names}

    seconds = partner.typical_delay
    assert delays == {None if seconds is None else timedelta(seconds=seconds)}


def test_a_name_that_no_kind_has_is_no_attribute() -> None:
    """Also not one that begins like a private name."""
    for name in ("PaymentIntentTeleported", "__wrapped__", "_nothing"):
        assert not hasattr(stripe, name)


GONE = {
    *("AlipayAccount", "BitcoinReceiver", "BitcoinTransaction", "IssuerFraudRecord", "IssuingSettlement"),
    *("Order", "OrderItem", "OrderReturn", "Recipient", "RecipientTransfer", "Sku", "ThreeDSecure"),
}
"""The objects that only old versions of Stripe's API have."""


def test_the_samples_hold_every_object() -> None:
    """At least one delivery for each of the 96 objects that Stripe still sends; those of v2 are fetched."""
    found: set[str] = set()
    for name in sample_names():
        if not name.startswith("broken."):
            found |= set(classes_in(parse_event(read_sample(name))))

    names = {model.__name__ for model in models("stripe", "[!_]*.py")} - GONE
    current = {name for name in names if not name.startswith("V2")}
    roots = {name for name, schema in COMPONENTS["stripe"].items() if "externalDocs" in schema} & current
    assert len(roots) == 96
    assert roots - found == set()


def classes_in(value: object) -> Iterator[str]:
    """The names of all model classes in an event."""
    if isinstance(value, Model):
        yield type(value).__name__
        yield from classes_in(read_beside(value))
        for inner in value.__dict__.values():
            yield from classes_in(inner)
    elif is_array(value):
        for inner in value:
            yield from classes_in(inner)


WIRE = Path(os.environ.get("PARTNER_EVENTS_WIRE", "no folder")) / "stripe.jsonl"


@pytest.mark.skipif(not WIRE.exists(), reason="the reference deliveries are not here")
def test_no_delivery_of_reference_is_lost(record_property: Callable[[str, object], None]) -> None:
    """Whatever its age, each parses, to its own class if its type still exists, and loses nothing."""
    counts: Counter[str] = Counter()
    for line in WIRE.read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)["event"]

        event = parse_event(raw)

        known = raw["detail-type"] in KINDS
        assert type(event).__name__ == (KINDS[raw["detail-type"]][1] if known else "UnknownStripeEvent")
        assert event.to_dict() == raw
        # Models hold what today's types hold, whatever the delivery's version allowed.
        of_today = in_todays_version(raw)
        assert_lossless(parse_event(of_today), of_today)
        counts["deviating" if list(deviations_at(event)) else "fitting"] += 1
    assert counts.total() > 400
    record_property("deliveries", dict(counts))


def test_a_hand_written_frame_has_the_fields_of_its_component() -> None:
    """What is written by hand agrees with what is imported."""
    from partner_events.stripe import _snapshot, _thin

    pairs: dict[str, type[Model]] = {
        "Event": _snapshot.SnapshotDetail,
        "EventRequest": _snapshot.Request,
        "ThinEvent": _thin.ThinDetail,
        "ThinEventReason": _thin.Reason,
        "ThinEventReasonRequest": _thin.ReasonRequest,
        "RelatedObject": _thin.RelatedObject,
        "RelatedSingletonObject": _thin.RelatedSingletonObject,
    }
    for name, model in pairs.items():
        schema = COMPONENTS["stripe"][name]
        required = {field for field, info in model.model_fields.items() if info.is_required()}
        # Kinds that have data narrow it; the frame leaves it open.
        assert set(model.model_fields) | {"data"} == set(schema["properties"]) | {"data"}
        assert required - {"data"} == set(schema.get("required", [])) - {"data"}


def test_events_of_one_kind_know_their_class_before_any_delivery() -> None:
    """Documentation is on the class."""
    event: type[PartnerEvent] = stripe.PaymentIntentSucceeded

    assert event.docs_url.endswith("payment_intent.succeeded")
    assert event.__doc__ is not None
    assert "payment_intent.succeeded" in event.__doc__
