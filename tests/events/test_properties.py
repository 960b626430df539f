"""Rules that hold for any JSON."""

import contextlib
import copy
import json
from collections.abc import Iterable
from itertools import product
from typing import Any, cast

import pytest
from conftest import SAMPLES as SAMPLE_FILES
from conftest import Json, Place, read_sample, sample_names, walk
from hypothesis import given
from hypothesis import strategies as st
from support.json_values import JSON, RELAXED, assert_lossless

from partner_events import InvalidEventError, PartnerEvent, PartnerEventsError, identify, parse_event
from partner_events._wire.json import is_object

ODD: tuple[object, ...] = (None, [], "x", 10**20)
NAMES = ["payment_intent.succeeded", "invoice.paid", "customer.source.updated.card", "v1.account.updated"]

SAMPLES = {name: read_sample(name) for name in NAMES} | {
    f"auth0 {name}": read_sample(name, "auth0") for name in ("s", "f", "sapi", "user.updated")
}
PLACES = [(name, place) for name, raw in SAMPLES.items() for place, _ in walk(raw) if place]


def replaced(name: str, changes: Iterable[tuple[Place, object]]) -> dict[str, Any]:
    """A sample with other values at some places (those that an earlier change removed are skipped)."""
    raw = copy.deepcopy(SAMPLES[name])
    for place, value in changes:
        target: Any = raw
        try:
            for step in place[:-1]:
                target = target[step]
            # What stood here may be an object by now, where an array was: its keys are strings.
            if is_object(target) == isinstance(place[-1], str):
                target[place[-1]] = value
        except (KeyError, IndexError, TypeError):
            continue
    return raw


@st.composite
def bent_deliveries(draw: st.DrawFn) -> dict[str, Any]:
    """Samples with one to four values replaced by any JSON."""
    name = draw(st.sampled_from(sorted(SAMPLES)))
    own = [place for other, place in PLACES if other == name]
    changes = draw(st.lists(st.tuples(st.sampled_from(own), JSON), min_size=1, max_size=4))
    return replaced(name, changes)


@RELAXED
@given(JSON)
def test_no_json_makes_parse_event_raise_anything_but_its_own_errors(value: object) -> None:
    """Neither as a value nor as text, and identify agrees on what is a delivery."""
    for raw in (value, json.dumps(value)):
        with contextlib.suppress(InvalidEventError):
            parse_event(raw)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]


@RELAXED
@given(
    st.dictionaries(
        st.sampled_from(["id", "source", "detail-type", "detail", "time", "account"]),
        JSON | st.sampled_from(["aws.partner/stripe.com/ed_1", "aws.partner/auth0.com/a/auth0.logs"]),
    )
)
def test_no_envelope_makes_parse_event_raise_anything_but_its_own_errors(raw: dict[str, Any]) -> None:
    """Envelopes in all states of completeness."""
    try:
        event = parse_event(raw)
    except PartnerEventsError:
        return
    assert event.to_dict() == raw
    assert identify(raw).idempotency_key == event.idempotency_key


@RELAXED
@given(bent_deliveries())
def test_a_bent_delivery_is_read_or_refused_and_never_loses_anything(raw: dict[str, Any]) -> None:
    """What is readable equals what arrived, what is not is a deviation, raw is raw."""
    before = copy.deepcopy(raw)
    try:
        event = parse_event(raw)
    except InvalidEventError:
        return

    assert raw == before
    assert event.to_dict() == before
    assert_lossless(event, before)


@pytest.mark.parametrize("partner", sorted(path.name for path in SAMPLE_FILES.iterdir() if path.is_dir()))
def test_no_field_of_a_detail_makes_a_property_raise_anything_but_our_own_errors(partner: str) -> None:
    """Whatever it is; and what is logged needs none of them."""
    for name in sample_names(partner):
        raw = read_sample(name, partner)
        detail = cast(Json, raw["detail"]) if is_object(raw.get("detail")) else {}
        for field, value in product(detail, ODD):
            try:
                event = parse_event({**raw, "detail": {**detail, field: value}})
            except InvalidEventError:
                continue
            assert event.log_fields()["event_id"] == raw["id"]
            for member in properties(type(event)):
                with contextlib.suppress(PartnerEventsError):
                    getattr(event, member)


def properties(event_class: type[PartnerEvent]) -> list[str]:
    names = [name for name in dir(event_class) if not name.startswith("_")]
    return [name for name in names if isinstance(getattr(event_class, name, None), property)]


@RELAXED
@given(bent_deliveries())
def test_text_and_mapping_read_alike(raw: dict[str, Any]) -> None:
    """The two forms of a delivery give equal events or the same refusal."""
    outcomes: list[object] = []
    for form in (raw, json.dumps(raw)):
        try:
            outcomes.append(parse_event(form))
        except InvalidEventError as error:
            outcomes.append(str(error))

    assert outcomes[0] == outcomes[1]


@RELAXED
@given(bent_deliveries())
def test_strict_refuses_whatever_deviates(raw: dict[str, Any]) -> None:
    """Whatever deviates is refused; without deviations only `[]` for an object is."""
    try:
        deviations = parse_event(raw).deviations()
    except InvalidEventError:
        return
    try:
        parse_event(raw, strict=True)
        refused = False
    except InvalidEventError:
        refused = True
    assert refused >= bool(deviations)
