"""Drift: what deliveries and discovered documents have that the models do not, counted."""

import json
from collections.abc import Mapping
from typing import cast

import pytest
from conftest import Json, read_sample, sample_names
from hypothesis import given
from hypothesis import strategies as st
from registry.discovery import delivery, discover

from partner_events import PartnerEvent, register
from partner_events.catalog import temporary_registrations
from partner_events.drift import Drift, drift_of_deliveries, drift_of_documents
from partner_events.drift._findings import shown_name, shown_word


def paid(**changes: object) -> Json:
    """A delivery of payment_intent.succeeded, with other fields in its payload."""
    raw = read_sample("payment_intent.succeeded")
    payload = cast(dict[str, dict[str, Json]], raw["detail"])["data"]["object"]
    payload.update(changes)
    return raw


def lines(drift: Drift) -> list[str]:
    return [str(finding) for finding in drift.findings]


PAYLOAD = "stripe payment_intent.succeeded: {} detail.data.object."


def test_deliveries_that_fit_have_no_drift() -> None:
    """A sample of every partner; a delivery of no partner is counted, and so is what is none."""
    foreign = {**paid(), "source": "my.shop"}

    drift = drift_of_deliveries([paid(), json.dumps(paid()), read_sample("s", "auth0"), foreign, {}])

    assert (drift.looked_at, drift.foreign, drift.invalid, drift.findings) == (5, 1, 1, ())


def test_unknown_fields_are_counted_by_kind() -> None:
    """With the JSON types that were seen, wherever they are."""
    inner: Json = {"crypto": {"chain": "x"}, "type": "card_error"}
    first = paid(risk=1, latest_charge="ch_1")
    second = paid(risk=None, last_payment_error=inner)

    drift = drift_of_deliveries([first, second, paid(), paid()])

    prefix = PAYLOAD.format("unknown field")
    assert lines(drift) == [
        f"{prefix}last_payment_error.crypto (an object), in 1 of 4",
        f"{prefix}risk (an integer or null), in 2 of 4",
    ]


def test_absent_null_and_other_types_are_what_they_are_called() -> None:
    """Each once a delivery, whatever is in the list."""
    raw = paid(amount=None, currency=17, payment_method_types=["card", 1, 2])
    del cast(dict[str, dict[str, Json]], raw["detail"])["data"]["object"]["livemode"]

    drift = drift_of_deliveries([raw, paid()])

    assert [(f.change, f.path[-1], f.seen, f.count, f.of) for f in drift.findings] == [
        ("absent field", "livemode", None, 1, 2),
        ("null field", "amount", None, 1, 2),
        ("other type", "currency", "an integer", 1, 2),
        ("other type", "payment_method_types", "an array", 1, 2),
    ]


def test_new_values_are_told_where_they_look_like_words() -> None:
    """An address in a field that has a vocabulary is counted, and not shown."""
    deliveries = [paid(status="on_hold"), paid(status="on_hold"), paid(status="jenny@example.com")]

    drift = drift_of_deliveries([*deliveries, paid(status="succeeded")])

    prefix = PAYLOAD.format("new value")
    assert lines(drift) == [f"{prefix}status, in 1 of 4", f"{prefix}status (on_hold), in 2 of 4"]


def test_new_kinds_are_told() -> None:
    """Of known partners: what nobody knows is foreign."""
    raw = {**paid(), "detail-type": "payment_intent.exploded"}

    drift = drift_of_deliveries([raw, raw])

    assert lines(drift) == ["stripe payment_intent.exploded: new kind, in 2 of 2"]


def test_no_value_of_a_delivery_is_shown() -> None:
    """Neither values of fields, nor keys of maps, nor keys that look like data."""
    secret = "jenny.rosen@example.com"
    raw = paid(
        metadata={secret: 17},
        **{secret: secret, "4242424242424242": 1},
        receipt_email=17,
        shipping={"name": 3, secret: {}},
    )

    drift = drift_of_deliveries([{**raw, "detail-type": "payment_intent.succeeded"}])
    unknown = drift_of_deliveries([{**raw, "detail-type": secret}])

    said = f"{drift}{drift!r}{unknown}{unknown!r}"
    assert "jenny" not in said
    assert "4242" not in said
    paths = {finding.path[3:] for finding in drift.findings}
    assert {("*",), ("metadata", "*"), ("shipping", "*"), ("receipt_email",)} <= paths


@given(st.emails() | st.ip_addresses().map(str) | st.integers(10_000).map(str) | st.uuids().map(str))
def test_personal_data_is_no_name_and_no_word(text: str) -> None:
    """Addresses, numbers and ids are hidden."""
    assert shown_name(text) == "*"
    assert shown_word(text) is None


@pytest.mark.parametrize("partner", ["stripe", "auth0", "datadog"])
def test_any_sample_can_be_looked_at(partner: str) -> None:
    """Bent and broken ones, too: nothing is raised, and everything is counted."""
    names = sample_names(partner)

    drift = drift_of_deliveries(read_sample(name, partner) for name in names)

    assert drift.looked_at == len(names)
    assert str(drift).splitlines()[-1].startswith(f"{len(names)} looked at")


# Documents


def seen(*deliveries: Mapping[str, object]) -> Drift:
    return drift_of_documents([json.loads(discover(*deliveries))])


def test_what_discovery_saw_of_known_fields_is_no_drift() -> None:
    """Nulls, empty lists and empty objects say nothing."""
    assert seen(paid()).findings == ()


def test_a_discovered_document_tells_fields_types_and_kinds() -> None:
    """Beyond the models, missing, and of another type."""
    raw = paid(risk=1, amount="10.00", next={"step": [{"a": 1}]})
    del cast(dict[str, dict[str, Json]], raw["detail"])["data"]["object"]["livemode"]
    new = delivery("aws.partner/stripe.com/ed_1", "payment_intent.exploded", {"a": 1})
    foreign = delivery("my.shop", "order", {"a": 1})

    drift = drift_of_documents([json.loads(discover(each)) for each in (raw, new, foreign)])
    broken = drift_of_documents([{}, {"openapi": "3.0.0", "components": {"schemas": {"A": {}}}}])

    assert lines(drift) == [
        "stripe payment_intent.exploded: new kind, in 1 of 1",
        f"{PAYLOAD.format('absent field')}livemode, in 1 of 1",
        f"{PAYLOAD.format('other type')}amount (string), in 1 of 1",
        f"{PAYLOAD.format('unknown field')}next (object Next), in 1 of 1",
        f"{PAYLOAD.format('unknown field')}risk (integer), in 1 of 1",
    ]
    assert (drift.foreign, broken.looked_at, broken.invalid) == (1, 2, 2)


def test_kinds_of_one_detail_type_are_looked_at_together() -> None:
    """Discovery has one document for all log codes of Auth0: what one of them has is known."""
    log = read_sample("s", "auth0")
    data = cast(dict[str, Json], log["detail"])["data"]
    data["brand_new"] = True

    drift = seen(log, read_sample("f", "auth0"))

    assert lines(drift) == ["auth0 Auth0 log: unknown field detail.data.brand_new (boolean), in 1 of 1"]


def test_a_detail_type_that_names_what_is_a_customers_is_no_new_kind() -> None:
    """MongoDB's ends with the collection, which is not shown."""
    raw = read_sample("insert", "mongodb")
    change = cast(Json, raw["detail"])
    change["ns"] = {"db": "shop", "coll": "plans", "shard": 1}
    other = {**raw, "detail-type": "MongoDB Database Trigger for shop.other"}

    drift = drift_of_documents([json.loads(discover(each)) for each in (raw, other)])

    assert lines(drift) == ["mongodb *: unknown field detail.ns.shard (integer), in 2 of 2"]


class Placed(PartnerEvent, kind="order.placed", source="com.example.orders"):
    """An event of a user's own, without a model of its detail."""


def test_documents_of_registered_senders_are_compared() -> None:
    """What a user has registered is known: its kinds, and that there are others."""
    documents = [
        json.loads(discover(delivery("com.example.orders", kind, {"id": 1})))
        for kind in ("order.placed", "order.lost")
    ]

    before = drift_of_documents(documents)
    with temporary_registrations():
        register(Placed)
        after = drift_of_documents(documents)

    assert (before.foreign, before.findings) == (2, ())
    assert (after.foreign, lines(after)) == (0, ["com.example.orders order.lost: new kind, in 1 of 1"])
