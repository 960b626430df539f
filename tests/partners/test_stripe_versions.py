"""Stripe's API versions: what old deliveries have, what they lack, and how they are judged."""

import pickle
from typing import Any, cast

import pytest
from conftest import ROOT

import partner_events.stripe as stripe
from bench.versions import HISTORY, counted, deliveries_in, explanation, is_as_promised, table
from codegen.importers.stripe_history import read
from partner_events import FieldUnavailableError, InvalidEventError, catalog, parse_event
from partner_events.drift import drift_of_deliveries
from partner_events.errors import Deviation
from partner_events.patterns import EventPattern
from partner_events.stripe import (
    API_VERSIONS,
    ChargeSucceeded,
    CustomerCreated,
    InvoicePaid,
    OrderCreated,
    PaymentIntentSucceeded,
)
from partner_events.stripe.models import Invoice
from partner_events.testing import SampleError, sample

Json = dict[str, Any]
OLD = "2024-11-20.acacia"
WIRE = ROOT.parent / "shared" / "wire" / "stripe.jsonl"


def delivery(version: str | None = OLD, /, *without: str, **fields: object) -> Json:
    """A delivery of a paid invoice, as a version writes it, without some fields and with others."""
    raw: Json = sample(InvoicePaid, api_version=version).to_dict()
    payload: Json = raw["detail"]["data"]["object"]
    payload.update(fields)
    for name in without:
        payload.pop(name, None)
    return raw


def invoice(raw: Json) -> Invoice:
    return parse_event(raw, InvoicePaid).payload


# What is there


def test_a_retired_field_is_read_as_it_was_documented() -> None:
    """Text as text, and objects as models."""
    tax = {
        "amount": 7,
        "inclusive": True,
        "tax_rate": "txr_1",
        "taxability_reason": None,
        "taxable_amount": 9,
    }

    found = invoice(delivery(subscription="sub_1", total_tax_amounts=[tax]))

    assert found.subscription == "sub_1"
    assert [each.taxable_amount for each in found.total_tax_amounts] == [9]


def test_what_was_delivered_wins() -> None:
    """A retired field is read on a delivery of today, and one of today on an old delivery."""
    new = invoice(delivery(None, subscription="sub_1"))
    old = invoice(
        delivery(parent={"type": "quote_details", "quote_details": None, "subscription_details": None})
    )

    assert new.subscription == "sub_1"
    assert old.parent is not None
    assert old.parent.type == "quote_details"


def test_a_retired_field_of_another_type_is_unavailable_alone() -> None:
    """It says what was delivered, and the others are read."""
    event = parse_event(delivery(subscription=5, charge="ch_1"), InvoicePaid)

    with pytest.raises(FieldUnavailableError, match="has an integer there, where a string or null") as caught:
        _ = event.payload.subscription
    assert (caught.value.deviation, caught.value.value) == ("contradiction", 5)
    assert event.payload.charge == "ch_1"
    assert [(found.path[3:], found.kind) for found in event.deviations()] == [
        (("subscription",), "contradiction")
    ]


def test_a_misspelled_name_is_an_ordinary_error() -> None:
    """It is no field of any version."""
    with pytest.raises(AttributeError) as caught:
        _ = invoice(delivery()).subscripton  # type: ignore[attr-defined] # pyright: ignore

    assert not isinstance(caught.value, FieldUnavailableError)


def test_reading_changes_nothing() -> None:
    """Neither equality, nor a dump, nor what a copy and a pickle hold."""
    raw = delivery(subscription="sub_1")
    read, unread = parse_event(raw, InvoicePaid), parse_event(raw, InvoicePaid)
    assert read.payload.subscription == "sub_1"

    assert read == unread
    assert read.model_dump(by_alias=True, mode="json", exclude_unset=True)["detail"] == raw["detail"]
    assert pickle.loads(pickle.dumps(read)).payload.subscription == "sub_1"
    copy = read.payload.model_copy(update={"subscription": "sub_2"})
    assert (copy.subscription, read.payload.subscription) == ("sub_2", "sub_1")


def test_lists_have_a_total_count() -> None:
    """Versions up to 2020 send it; None where it is left out."""
    assert invoice(delivery()).lines.total_count is None
    raw = delivery()
    raw["detail"]["data"]["object"]["lines"]["total_count"] = 3

    assert invoice(raw).lines.total_count == 3


# What is not there


def test_a_field_that_is_newer_than_the_delivery_is_unavailable() -> None:
    """None would say that the invoice is for no subscription; the error says what to read instead."""
    found = invoice(delivery(subscription="sub_1"))

    with pytest.raises(FieldUnavailableError, match=r"documented since 2025-03-31\.basil") as caught:
        _ = found.parent
    assert (caught.value.since, caught.value.until, caught.value.replaced_by) == (
        "2025-03-31.basil",
        None,
        None,
    )
    assert caught.value.api_version == OLD
    assert "`subscription`" in str(caught.value)
    assert not hasattr(found, "parent")
    assert getattr(found, "parent", "none") == "none"


@pytest.mark.parametrize("version", [None, OLD])
def test_what_is_always_sent_is_unavailable_where_it_is_not_in_a_delivery_of_any_version(
    version: str | None,
) -> None:
    """Also of the version of the types, and that is a deviation."""
    event = parse_event(delivery(version, "number"), InvoicePaid)

    with pytest.raises(FieldUnavailableError):
        _ = event.payload.number
    assert [(found.path[3:], found.kind) for found in event.deviations()] == [(("number",), "absent")]


@pytest.mark.parametrize("lacked", ["amount", "failure_code"])
def test_what_is_always_sent_is_unavailable_in_a_retired_field_too(lacked: str) -> None:
    """Whether it may be null or not; what may be left out is None, as in any other field."""
    raw = sample(PaymentIntentSucceeded, api_version="2020-08-27").to_dict()
    cast(Any, raw)["detail"]["data"]["object"]["charges"]["data"][0].pop(lacked)
    event = parse_event(raw, PaymentIntentSucceeded)

    assert event.payload.charges is not None
    charge = event.payload.charges.data[0]

    with pytest.raises(FieldUnavailableError) as caught:
        getattr(charge, lacked)
    assert caught.value.api_version == "2020-08-27"
    assert charge.radar_options is None
    assert [found.path[3:] for found in event.deviations()] == [("charges", "data", 0, lacked)]


def test_what_may_be_left_out_is_none() -> None:
    """A field of today, and a retired one on a delivery of a version that has it."""
    assert invoice(delivery(None)).deleted is None
    assert invoice(delivery()).subscription_proration_date is None


def test_a_retired_field_says_what_took_its_place() -> None:
    """On a delivery of a version that does not have it."""
    found = invoice(delivery(None))

    with pytest.raises(
        FieldUnavailableError, match=r"documented until 2025-02-24\.acacia, now `total_taxes"
    ) as caught:
        _ = found.tax
    assert (caught.value.until, caught.value.replaced_by) == ("2025-02-24.acacia", "total_taxes[].amount")
    with pytest.raises(FieldUnavailableError, match="of payment_intent"):
        _ = found.transfer_data
    # What it may have been left out of says nothing of today.
    with pytest.raises(FieldUnavailableError):
        _ = found.subscription_proration_date


def test_a_field_that_events_do_not_have_says_so() -> None:
    """A loop over it would find nothing, and be wrong."""
    with pytest.raises(FieldUnavailableError, match="never in events"):
        _ = invoice(delivery(None)).payments
    charge = sample(ChargeSucceeded).payload
    with pytest.raises(FieldUnavailableError, match="the request expands it"):
        _ = charge.refunds
    assert sample(CustomerCreated).deviations() == []


def test_constructors_need_no_more_than_before() -> None:
    """What is always sent and may be null is optional to whoever makes a model."""
    kept: Json = delivery(None)["detail"]["data"]["object"]
    needed = {name: kept[name] for name, info in Invoice.model_fields.items() if info.is_required()}

    made = Invoice.model_validate({**needed, "subscription": "sub_1"})

    assert made.parent is None
    assert made.subscription == "sub_1"


# How it is judged


def test_a_delivery_is_judged_by_its_own_version() -> None:
    """Fields that are newer do not count, what the version always sends does; strictly, too."""
    assert parse_event(delivery(), InvoicePaid, strict=True).deviations() == []

    with pytest.raises(InvalidEventError, match=r"`detail\.data\.object\.subscription` is missing"):
        parse_event(delivery(OLD, "subscription"), strict=True)


def test_a_field_that_was_added_during_a_version_may_be_missing_in_it() -> None:
    """The version was the newest for months, and its first deliveries do not have the field."""
    raw = sample(InvoicePaid, api_version="2020-08-27").to_dict()
    payload: Json = raw["detail"]["data"]["object"]  # type: ignore[index] # pyright: ignore
    del payload["on_behalf_of"]

    assert parse_event(raw, strict=True).deviations() == []


def test_a_field_that_an_object_got_during_its_first_version_may_be_missing_in_it() -> None:
    """Quotes are as old as 2020-08-27, and their applications are younger, but of that version, too."""
    raw = sample(stripe.QuoteAccepted, api_version="2020-08-27").to_dict()
    payload: Json = raw["detail"]["data"]["object"]  # type: ignore[index] # pyright: ignore
    del payload["application"]

    assert parse_event(raw, strict=True).deviations() == []
    del payload["customer"]
    assert [found.path[-1] for found in parse_event(raw).deviations()] == ["customer"]


def test_what_deliveries_show_is_no_deviation() -> None:
    """Definitions of 2020-08-27 say that a product always has a caption, and services had none."""
    raw = sample(stripe.ProductUpdated, api_version="2020-08-27").to_dict()
    payload: Json = raw["detail"]["data"]["object"]  # type: ignore[index] # pyright: ignore
    assert "caption" not in payload

    assert parse_event(raw, strict=True).deviations() == []
    assert parse_event(raw, stripe.ProductUpdated).payload.caption is None


@pytest.mark.parametrize(("version", "deviates"), [("2016-07-06", False), (OLD, True)])
def test_the_request_of_old_versions_is_its_id(version: str, deviates: bool) -> None:
    """Since 2017-05-25 it is an object."""
    raw = delivery(version)
    raw["detail"]["request"] = "req_1"

    event = parse_event(raw, InvoicePaid)

    assert bool(event.deviations()) == deviates
    assert event.raw["detail"]["request"] == "req_1"  # type: ignore[index] # pyright: ignore
    if not deviates:
        assert event.detail.request is not None
        assert (event.detail.request.id, event.detail.request.idempotency_key) == ("req_1", None)


def test_a_word_of_versions_before_is_known() -> None:
    """To patterns and drift; samples of today do not have it."""
    raw = delivery("2018-09-24", status="deleted")
    pattern = EventPattern.of(InvoicePaid, InvoicePaid.fields.payload.status.equals("deleted"))

    assert pattern.matches(raw)
    assert pattern.warnings == ()
    assert "deleted" not in str(drift_of_deliveries([raw]))
    assert "gone" in str(drift_of_deliveries([delivery(status="gone")]))
    statuses = {sample(stripe.InvoiceCreated, seed=seed).payload.status for seed in range(30)}
    assert "draft" in statuses
    assert "deleted" not in statuses


def test_a_delivery_without_a_version_is_judged_by_what_it_has() -> None:
    """A retired field says that today's version did not write it."""
    old, new = delivery(), delivery(None)
    del old["detail"]["api_version"], new["detail"]["api_version"]

    assert parse_event(old).deviations() == []
    assert parse_event(new).deviations() == []


def test_a_version_without_a_date_says_nothing() -> None:
    """Such a delivery is judged like one that does not say its version."""
    raw = sample(InvoicePaid).to_dict()
    detail = cast(Json, raw["detail"])
    detail["api_version"] = "1.0"

    assert not parse_event(raw, strict=True).deviations()


def test_drift_of_old_deliveries_is_none() -> None:
    """Retired fields are known, and newer ones are not missed."""
    assert str(drift_of_deliveries([delivery(subscription="sub_1")])) == str(
        drift_of_deliveries([delivery(None)])
    )


def test_retired_fields_are_in_patterns() -> None:
    """A destination that is pinned filters on them, with the known words."""
    fields = InvoicePaid.fields.payload
    pattern = EventPattern.of(InvoicePaid, fields.subscription.prefix("sub_") & fields.paid.equals(True))

    assert pattern.matches(delivery(subscription="sub_1", paid=True))
    assert not pattern.matches(delivery(None))


# Kinds and versions


def test_event_types_that_are_gone_have_classes() -> None:
    """Their status says so, and their objects are typed."""
    retired = [kind for kind in catalog.kinds("stripe") if kind.status == "retired"]
    assert len(retired) == 68
    assert {kind.kind for kind in retired} >= {"order.created", "bitcoin.receiver.created", "ping"}

    event = sample(OrderCreated, api_version="2020-08-27")

    assert event.payload.object == "order"
    assert isinstance(event.payload.currency, str)


@pytest.mark.parametrize(
    "version", ["2015-02-18", "2018-02-28", "2020-08-27", "2024-06-20", API_VERSIONS[-2]]
)
@pytest.mark.parametrize("kind", ["InvoicePaid", "PaymentIntentSucceeded", "CustomerSubscriptionUpdated"])
def test_samples_of_a_version_fit_it(kind: str, version: str) -> None:
    """They are parsed strictly, and say the version."""
    event = sample(getattr(stripe, kind), api_version=version)

    assert event.api_version == version


@pytest.mark.parametrize("version", ["2018-05-21", "2020-08-27", "2024-06-20"])
@pytest.mark.parametrize(
    ("kind", "is_paid", "has_charge"),
    [
        ("InvoicePaid", True, True),
        ("InvoicePaymentFailed", False, True),
        ("InvoiceCreated", False, False),
        ("InvoiceVoided", False, False),
    ],
)
def test_retired_fields_of_samples_are_as_the_event_says(
    kind: str, is_paid: bool, has_charge: bool, version: str
) -> None:
    """An invoice is paid, and has a charge, where the event is about that."""
    invoice: Invoice = sample(getattr(stripe, kind), api_version=version).payload

    assert (invoice.paid, invoice.charge is not None) == (is_paid, has_charge)
    assert invoice.subscription is not None
    assert invoice.lines.data[0].type == "subscription"


def test_samples_of_old_payments_have_their_charges_and_refunds() -> None:
    """The lists of versions before 2022-11-15."""
    intent = sample(PaymentIntentSucceeded, api_version="2020-08-27").payload
    refunded = sample(stripe.ChargeRefunded, api_version="2020-08-27").payload

    assert intent.charges is not None
    assert refunded.refunds is not None
    assert [each.id for each in intent.charges.data] == [refunded.id]
    assert [each.charge for each in refunded.refunds.data] == [refunded.id]


def test_a_version_that_is_not_known_is_refused() -> None:
    """By name, or by the date alone."""
    assert sample(InvoicePaid, api_version="2025-03-31").api_version == "2025-03-31.basil"
    with pytest.raises(SampleError, match="did you mean '2024-06-20'"):
        sample(InvoicePaid, api_version="2024-06-21")
    with pytest.raises(SampleError, match="does not say one"):
        sample(stripe.V1InvoicePaid, api_version="2024-06-20")


def test_versions_are_in_order() -> None:
    """Their dates order them; the last is that of the types."""
    assert [version[:10] for version in API_VERSIONS] == sorted(version[:10] for version in API_VERSIONS)
    assert API_VERSIONS[-1] == PaymentIntentSucceeded.types_version


@pytest.mark.skipif(not WIRE.exists(), reason="the recorded deliveries are not beside the checkout")
def test_recorded_deliveries_are_read_as_promised() -> None:
    """Hardly a field is untyped, and what deviates is what a version's own definitions say otherwise."""
    rows = counted(deliveries_in(WIRE), read(HISTORY))

    assert is_as_promised(rows), table(rows)


def test_a_deviation_that_no_definition_explains_is_a_mistake() -> None:
    """Of two deviations the version's definitions say one."""
    raw = delivery(OLD, "subscription")
    missing = Deviation(("detail", "data", "object", "subscription"), "absent", None)
    newer = Deviation(("detail", "data", "object", "parent"), "absent", None)

    why = [explanation(raw, "invoice.paid", each, OLD, read(HISTORY)) for each in (missing, newer)]

    assert why == ["invoice.subscription: 2017-04-06..2025-02-24.acacia id n", None]


def test_modules_name_the_models_that_have_others_beside_them() -> None:
    """Exactly those of which the history has a class: who reads an event need not import it to know."""
    from partner_events._models.history import beside
    from partner_events._models.model import Model, has_beside
    from partner_events.stripe import models

    values = [getattr(models, name) for name in dir(models)]
    found = [each for each in values if isinstance(each, type) and issubclass(each, Model)]

    assert [each for each in found if has_beside(each)] == [each for each in found if beside(each)]
    assert has_beside(Invoice)
