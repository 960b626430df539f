"""parse_event: from a delivery to the typed event of its kind."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from partner_events import (
    IdempotencyKey,
    PartnerEvent,
    UnexpectedEventError,
    UnknownEvent,
    parse_event,
)
from partner_events.stripe import (
    AccountUpdated,
    ChargeSucceeded,
    CustomerSourceUpdated,
    InvoicePaid,
    PaymentIntentSucceeded,
    SnapshotEvent,
    StripeEvent,
    UnknownStripeEvent,
    V1AccountUpdated,
)
from partner_events.stripe.models import BankAccount, Card, Charge, PaymentIntent

Json = dict[str, object]
Sample = Callable[[str], Json]


def test_the_kind_of_a_delivery_decides_its_class(paid: Json) -> None:
    """Without expectations the class is that of the delivery's kind."""
    event = parse_event(paid)

    assert type(event) is PaymentIntentSucceeded


def test_fields_of_the_payload_are_typed_objects(paid: Json) -> None:
    """Objects inside the detail are models, down to nested ones of other modules."""
    event = parse_event(paid, PaymentIntentSucceeded)

    assert type(event.detail.data.object) is PaymentIntent
    assert event.detail.data.object.amount == 9999
    assert event.payload is event.detail.data.object
    shipping = event.payload.shipping
    assert shipping is not None
    assert shipping.address is not None
    assert shipping.address.city == "Portland"


def test_a_field_that_is_read_at_the_event_is_said_to_be_elsewhere(paid: Json) -> None:
    """In the payload or the detail; what is nowhere is only said not to be there."""
    detail = {"id": "evt_1", "data": {"object": {"a": 1}}}
    kept, unknown = (
        parse_event({**paid, "detail-type": kind, "detail": {**detail, "type": kind}})
        for kind in ("payment_intent.succeeded", "a.b")
    )

    for event, name, said in (
        (parse_event(paid), "amount", "; read event.payload.amount"),
        (parse_event(paid), "livemode_", ""),
        (parse_event(paid), "api_version_", ""),
        (parse_event(paid), "data", "; read event.detail.data"),
        (kept, "a", "; read event.payload.a"),
        (unknown, "a", '; read event.payload["a"]'),
    ):
        with pytest.raises(AttributeError) as caught:
            getattr(event, name)
        assert str(caught.value) == f"{type(event).__name__!r} object has no attribute {name!r}{said}"
        assert (caught.value.name, caught.value.obj) == (name, event)


def test_a_traceback_asks_whether_another_field_was_meant(paid: Json) -> None:
    """Which Python does of an error that says whose attribute was looked for."""
    payload = parse_event(paid, PaymentIntentSucceeded).payload

    with pytest.raises(AttributeError) as caught:
        getattr(payload, "amont")  # noqa: B009 # type checkers know that it is not there

    assert (caught.value.name, caught.value.obj) == ("amont", payload)


@pytest.mark.parametrize("form", ["mapping", "text", "bytes"])
def test_a_delivery_may_be_a_mapping_text_or_bytes(paid: Json, form: str) -> None:
    """All three forms give equal events."""
    text = json.dumps(paid)
    forms: dict[str, Json | str | bytes] = {"mapping": paid, "text": text, "bytes": text.encode()}
    raw = forms[form]

    event = parse_event(raw)

    assert event == parse_event(paid)


def test_a_base_class_may_be_expected(paid: Json) -> None:
    """An expected base accepts every kind below it."""
    assert type(parse_event(paid, StripeEvent)) is PaymentIntentSucceeded
    assert type(parse_event(paid, SnapshotEvent)) is PaymentIntentSucceeded
    assert type(parse_event(paid, PartnerEvent)) is PaymentIntentSucceeded


def test_another_kind_than_expected_is_an_error_that_names_both(paid: Json) -> None:
    """The error says what was expected and what came, with the facts as attributes."""
    with pytest.raises(UnexpectedEventError, match="expected ChargeSucceeded or InvoicePaid") as caught:
        parse_event(paid, ChargeSucceeded, InvoicePaid)

    error = caught.value
    assert error.expected == (ChargeSucceeded, InvoicePaid)
    assert error.actual is PaymentIntentSucceeded
    assert (error.partner, error.kind) == ("stripe", "payment_intent.succeeded")
    assert error.raw is paid


def test_a_subclass_of_the_users_is_used_where_its_parent_is_the_kind(paid: Json) -> None:
    """An unregistered subclass given as expected is what the delivery becomes."""

    class Paid(PaymentIntentSucceeded):
        @property
        def order_id(self) -> str:
            return self.payload.metadata["order_id"]

    event = parse_event(paid, ChargeSucceeded, Paid)

    assert type(event) is Paid
    assert event.order_id == "order-123"


def test_something_that_is_no_event_class_is_no_expectation(paid: Json) -> None:
    """Expecting an object's class instead of an event's is said to be the mistake it is."""
    with pytest.raises(TypeError, match="event class"):
        parse_event(paid, Charge)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]


def test_an_unknown_kind_of_a_known_partner_keeps_its_frame(sample: Sample) -> None:
    """A new event type is typed as far as Stripe's frame goes, and has its natural key."""
    event = parse_event(sample("unknown.future"))

    assert type(event) is UnknownStripeEvent
    assert isinstance(event, StripeEvent)
    assert isinstance(event, UnknownEvent)
    assert event.kind == "payment_intent.teleported"
    assert event.idempotency_key == IdempotencyKey(event.detail.id, "documented")
    assert event.payload["destination_planet"] == "mars"
    assert event.api_version == "2031-01-15.lotus"


def test_a_delivery_of_no_known_partner_is_an_unknown_event(sample: Sample) -> None:
    """Its envelope is typed, its detail as it came, its key the envelope's id."""
    raw = sample("unknown.other_partner")

    event = parse_event(raw)

    assert type(event) is UnknownEvent
    assert event.partner is None
    assert event.payload == raw["detail"]
    assert event.idempotency_key == IdempotencyKey(event.id, "envelope")


@pytest.mark.parametrize(
    "source",
    ["aws.partner/stripe.com.evil/x", "aws.partner/stripe.community/x", "aws.partner/stripe", "stripe.com"],
)
def test_a_source_that_only_looks_like_a_partners_is_none_of_its(paid: Json, source: str) -> None:
    """The source is compared up to the slash, not by how it begins."""
    event = parse_event({**paid, "source": source})

    assert type(event) is UnknownEvent


@pytest.mark.parametrize(("name", "member"), [("card", Card), ("bank_account", BankAccount)])
def test_a_polymorphic_payload_is_told_by_its_object(sample: Sample, name: str, member: type) -> None:
    """The field `object` says which of the documented classes the payload is."""
    event = parse_event(sample(f"customer.source.updated.{name}"), CustomerSourceUpdated)

    assert type(event.payload) is member


def test_a_thin_event_refers_to_its_object(sample: Sample) -> None:
    """Thin events are typed with their related object; the notification is the payload."""
    event = parse_event(sample("v1.account.updated"), V1AccountUpdated)

    assert event.detail.related_object.type == "account"
    assert event.payload is event.detail
    assert event.occurred_at == datetime.fromisoformat(event.detail.created)
    assert event.api_version is None


def test_times_are_aware_datetimes(paid: Json) -> None:
    """Envelope and occurrence are aware; the delay is what lies between."""
    event = parse_event(paid, PaymentIntentSucceeded)

    assert event.time == datetime(2026, 11, 3, 14, 21, 11, tzinfo=UTC)
    assert event.occurred_at == datetime.fromtimestamp(event.detail.created, UTC)
    assert event.delay == timedelta(seconds=1)


def test_a_connected_accounts_event_says_so(sample: Sample) -> None:
    """The connected account is Stripe's; `account` is the AWS account of the envelope."""
    event = parse_event(sample("account.updated"), AccountUpdated)

    assert event.account == "123456789012"
    assert event.connected_account is not None
    assert event.connected_account.startswith("acct_")
    assert event.context == event.detail.context


def test_your_own_accounts_event_has_no_connected_account(paid: Json) -> None:
    """Without `detail.account` there is none."""
    event = parse_event(paid, StripeEvent)

    assert event.connected_account is None
    assert event.livemode is False
    assert event.api_version == event.types_version == "2026-10-28.endive"


def test_a_replay_is_recognised_and_keeps_its_key(sample: Sample) -> None:
    """A replay has another envelope id and the same idempotency key."""
    original, replay = parse_event(sample("invoice.paid")), parse_event(sample("replay.invoice.paid"))

    assert (original.is_replay, replay.is_replay) == (False, True)
    assert original.id != replay.id
    assert original.idempotency_key == replay.idempotency_key


def test_the_simplified_form_is_lifted_to_the_same_class(sample: Sample) -> None:
    """A bare source with the object as detail reads like a real delivery; raw stays flat."""
    raw = sample("seed.payment_intent.succeeded")

    event = parse_event(raw, PaymentIntentSucceeded)

    assert event.payload.amount == 9999
    assert event.payload.metadata == {"order_id": "order-123"}
    assert event.raw is raw
    assert event.to_dict() == raw
    assert event.idempotency_key == IdempotencyKey("abc123-def456", "envelope")
    assert not hasattr(event.detail, "id")
    assert event.occurred_at == event.time


def test_a_whole_event_under_a_bare_source_is_not_lifted(paid: Json) -> None:
    """Only a detail that is the object itself is the simplified form."""
    event = parse_event({**paid, "source": "aws.partner/stripe.com"}, PaymentIntentSucceeded)

    assert event.payload.amount == 9999
    assert event.idempotency_key.strength == "documented"


def test_raw_is_what_arrived_and_to_dict_a_copy_of_it(paid: Json) -> None:
    """Changing the copy does not change the delivery."""
    event = parse_event(paid)
    copy = event.to_dict()

    copy["detail"] = None

    assert event.raw is paid
    assert event.to_dict() == paid


def test_log_fields_hold_ids_kind_key_and_times_only(paid: Json) -> None:
    """Everything in them can be written as JSON, and nothing is of the payload."""
    fields = parse_event(paid).log_fields()

    assert fields["kind"] == "payment_intent.succeeded"
    assert fields["idempotency_key"] == "evt_3RiahILq2HbPn7KsAXfiggCW"
    assert fields["occurred_at"] == "2026-11-03T14:21:10+00:00"
    assert fields["delay_seconds"] == 1.0
    assert "maya" not in json.dumps(fields)


def test_log_fields_leave_out_what_a_delivery_lacks(paid: Json) -> None:
    """An absent time is no reason for a log line to fail."""
    paid.pop("time")

    fields = parse_event(paid).log_fields()

    assert "time" not in fields
    assert fields["event_id"] == paid["id"]
