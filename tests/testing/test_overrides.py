"""Overrides of samples: what can be given, and what is refused with which words."""

from datetime import UTC, datetime

import pytest

from partner_events import PartnerEventsError
from partner_events.auth0 import SuccessLogin
from partner_events.datadog import QueryAlertMonitor
from partner_events.pagerduty import IncidentTrigger
from partner_events.patterns import other
from partner_events.stripe import (
    AccountUpdated,
    CustomerSourceUpdated,
    CustomerSubscriptionUpdated,
    InvoicePaid,
    PaymentIntentCreated,
    PaymentIntentSucceeded,
    V1ChargeSucceeded,
)
from partner_events.testing import InvalidOverrideError, UnknownPathError, sample
from partner_events.zendesk import CommentCreated

fields = PaymentIntentSucceeded.fields


def test_a_keyword_is_a_field_of_the_payload() -> None:
    """And what follows from it in the sample follows."""
    event = sample(PaymentIntentSucceeded, amount=9999, currency="eur")

    assert event.payload.amount == 9999
    assert event.payload.amount_received == 9999
    assert event.payload.currency == "eur"


def test_a_keyword_that_the_payload_does_not_have_is_a_field_of_the_envelope() -> None:
    """By its name in Python."""
    event = sample(PaymentIntentSucceeded, region="eu-west-1", replay_name="again")

    assert event.region == "eu-west-1"
    assert event.is_replay


@pytest.mark.parametrize(
    "path",
    [
        "detail.data.object.amount",
        "payload.amount",
        ("detail", "data", "object", "amount"),
        fields.detail.data.object.amount,
        fields.payload.amount,
    ],
)
def test_a_path_is_text_or_a_tuple_or_typed(path: str) -> None:
    """All of them name the same field."""
    assert sample(PaymentIntentSucceeded, {path: 9999}).payload.amount == 9999


def test_a_path_may_have_names_of_python() -> None:
    """`id_` is `_id`, `detail_type` is `detail-type`."""
    event = sample(SuccessLogin, {"detail.data.id_": "log"}, detail_type="Auth0 log")

    assert event.payload.id_ == "log"


def test_what_is_around_a_value_is_made() -> None:
    """An optional object that a sample leaves out is there, as its types have it."""
    event = sample(PaymentIntentSucceeded, {"payload.processing.card.customer_notification.completes_at": 1})

    assert event.payload.processing
    assert event.payload.processing.card
    assert event.payload.processing.type == "card"


def test_an_index_is_of_one_item_and_no_index_of_all() -> None:
    """Lists get as many items as they need."""
    path = "payload.items.data{}.quantity"

    one = sample(CustomerSubscriptionUpdated, {path.format("[2]"): 5}).payload.items.data
    dotted = sample(CustomerSubscriptionUpdated, {path.format(".1"): 5}).payload.items.data
    all_items = sample(
        CustomerSubscriptionUpdated, {path.format(""): 7, path.format("[1]"): 5}
    ).payload.items.data

    assert [item.quantity for item in one] == [1, 1, 5]
    assert [item.quantity for item in dotted] == [1, 5]
    assert [item.quantity for item in all_items] == [7, 5]


def test_a_typed_path_through_a_list_is_of_all_items() -> None:
    """As it is in a pattern."""
    lines = InvoicePaid.fields.payload.lines.data.amount

    assert [line.amount for line in sample(InvoicePaid, {lines: 3}).payload.lines.data] == [3]


def test_keys_of_maps_are_given_one_by_one_or_all() -> None:
    """A tuple has keys with dots."""
    one = sample(PaymentIntentSucceeded, {"payload.metadata.channel": "web"})
    dots = sample(PaymentIntentSucceeded, {("payload", "metadata", "a.b"): "c"})
    whole = sample(PaymentIntentSucceeded, metadata={"x": "y"})

    assert one.payload.metadata == {"channel": "web"}
    assert dots.payload.metadata == {"a.b": "c"}
    assert whole.payload.metadata == {"x": "y"}


def test_values_may_be_models_times_and_null() -> None:
    """They become what JSON has for them."""
    shipping = sample(PaymentIntentSucceeded).payload.shipping
    time = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

    event = sample(PaymentIntentSucceeded, time=time, shipping=shipping, customer=None)

    assert event.time == time
    assert event.payload.shipping == shipping
    assert event.payload.customer is None


def test_a_word_that_is_not_documented_must_be_meant() -> None:
    """`other` says so; a slip is refused with the nearest words."""
    assert sample(PaymentIntentSucceeded, status=other("new")).payload.status == "new"

    with pytest.raises(InvalidOverrideError, match="'succeeded'") as caught:
        sample(PaymentIntentSucceeded, status="succeded")

    assert caught.value.path == ("detail", "data", "object", "status")
    assert caught.value.expected
    assert "requires_capture" in caught.value.expected


def test_words_in_lists_are_checked_too() -> None:
    """The item is named."""
    with pytest.raises(InvalidOverrideError) as caught:
        sample(PaymentIntentSucceeded, {"payload.excluded_payment_method_types": ["alipay", "alipays"]})

    assert caught.value.path[-1] == 1


def test_a_type_that_is_contradicted_says_what_would_be_right() -> None:
    """What was wrong, where, and what is documented."""
    with pytest.raises(InvalidOverrideError) as caught:
        sample(PaymentIntentSucceeded, {"detail.data.object.amount": "9999"})

    assert str(caught.value) == (
        "override of `detail.data.object.amount`: a string, where an integer is documented"
    )
    assert caught.value.path == ("detail", "data", "object", "amount")
    assert caught.value.json_type == "a string"
    assert caught.value.expected == "an integer"
    assert isinstance(caught.value, PartnerEventsError)


@pytest.mark.parametrize(
    ("path", "value", "wrong", "right"),
    [
        ("payload.amount", None, "null", "an integer"),
        ("payload.amount", 1.5, "a number", "an integer"),
        ("payload.livemode", "yes", "a string", "a boolean"),
        ("payload.shipping", "Portland", "a string", "an object or null"),
        ("payload.shipping.address.city", 1, "an integer", "a string or null"),
        ("payload.payment_method_types", "card", "a string", "an array"),
        ("payload.metadata.order_id", 1, "an integer", "a string"),
        ("time", "yesterday", "a string", "ISO 8601 text with an offset, such as 2026-11-03T14:21:11Z,"),
        ("account", 123456789012, "an integer", "a string"),
    ],
)
def test_contradictions_are_found_at_any_depth(path: str, value: object, wrong: str, right: str) -> None:
    """In the envelope, in maps, in optional objects."""
    with pytest.raises(InvalidOverrideError) as caught:
        sample(PaymentIntentSucceeded, {path: value})

    assert caught.value.json_type == wrong
    assert caught.value.expected == right


def test_a_contradiction_inside_a_given_object_is_named_where_it_is() -> None:
    """Not only the object."""
    with pytest.raises(InvalidOverrideError) as caught:
        sample(PaymentIntentSucceeded, shipping={"address": {"city": 5}})

    assert caught.value.path == ("detail", "data", "object", "shipping", "address", "city")
    assert "5" not in str(caught.value)


def test_what_json_does_not_have_is_refused() -> None:
    """Before anything else is made of it."""
    with pytest.raises(InvalidOverrideError, match="a Python set, which JSON does not have"):
        sample(PaymentIntentSucceeded, metadata={"tags": {1, 2}})


@pytest.mark.parametrize(
    ("path", "nearest"),
    [
        ("payload.amuont", "amount"),
        ("detail.data.object.shipping.adress.city", "address"),
        ("detial.data", "detail"),
        ("payload.amount.value", None),
    ],
)
def test_an_unknown_path_is_refused_with_the_nearest_names(path: str, nearest: str | None) -> None:
    """The error has them, too."""
    with pytest.raises(UnknownPathError) as caught:
        sample(PaymentIntentSucceeded, {path: 1})

    assert caught.value.nearest[:1] == ((nearest,) if nearest else ())
    assert nearest is None or f"did you mean {nearest!r}" in str(caught.value)


def test_an_unknown_keyword_is_refused_with_the_nearest_names() -> None:
    """Of payload and envelope."""
    with pytest.raises(UnknownPathError, match="did you mean 'currency'"):
        sample(PaymentIntentSucceeded, curency="usd")


@pytest.mark.parametrize("path", ["", "detail..id", "detail.", "[0]", ()])
def test_a_path_that_is_none_is_refused(path: str) -> None:
    """It names no field."""
    with pytest.raises(UnknownPathError):
        sample(PaymentIntentSucceeded, {path: 1})


@pytest.mark.parametrize(
    ("event_class", "path", "value"),
    [
        (PaymentIntentSucceeded, "detail-type", "payment_intent.created"),
        (PaymentIntentSucceeded, "source", "aws.partner/auth0.com/x"),
        (SuccessLogin, "detail.data.type", "f"),
        (QueryAlertMonitor, "detail.event_type", "rum_alert"),
        (PaymentIntentSucceeded, "detail.type", "charge.failed"),
        (V1ChargeSucceeded, "detail.type", "v1.charge.failed"),
        (CommentCreated, "detail.ticket_event.type", "Problem Link Changed"),
    ],
)
def test_an_override_does_not_make_another_kind(event_class: type, path: str, value: str) -> None:
    """Not even in a field that patterns do not ask for; the error names the path."""
    with pytest.raises(InvalidOverrideError) as caught:
        sample(event_class, {path: value})

    assert caught.value.path == tuple(path.split("."))


def test_objects_that_a_type_selects_follow_it() -> None:
    """Of a charge's `payment_method_details` there is the one that `type` names."""
    from partner_events.stripe import ChargeSucceeded

    details = sample(ChargeSucceeded, {"payload.payment_method_details.type": "sepa_debit"})

    found = details.payload.payment_method_details
    assert found
    assert found.sepa_debit
    assert found.card is None


def test_the_word_of_an_object_chooses_its_type() -> None:
    """A customer's source may be one of four objects."""
    card = sample(CustomerSourceUpdated, {"payload.object": "card"})
    bank_account = sample(CustomerSourceUpdated, {"payload.object": "bank_account"})

    assert type(card.payload).__name__ == "Card"
    assert type(bank_account.payload).__name__ == "BankAccount"


def test_overrides_do_not_change_what_they_are_not_about() -> None:
    """The rest of the sample is as it was."""
    before, after = sample(PaymentIntentCreated), sample(PaymentIntentCreated, receipt_email="a@example.com")

    changed = {
        name
        for name, value in before.payload.model_dump().items()
        if after.payload.model_dump()[name] != value
    }
    assert changed == {"receipt_email"}
    assert sample(AccountUpdated).to_dict() == sample(AccountUpdated, {}).to_dict()


def test_what_a_table_says_of_an_object_stays_around_an_override() -> None:
    """The reference is the same, but for its summary; in a list, too."""
    before = sample(IncidentTrigger).payload
    after = sample(
        IncidentTrigger,
        {"payload.escalation_policy.summary": "Nights", "payload.teams[1].summary": "Web"},
    ).payload

    assert after.escalation_policy.summary == "Nights"
    assert after.escalation_policy.id == before.escalation_policy.id
    assert after.escalation_policy.type == "escalation_policy_reference"
    assert after.teams[0] == before.teams[0]
    assert [team.summary for team in after.teams] == ["Payments", "Web"]
    assert after.service == before.service


def test_an_override_may_be_inside_of_what_a_table_has_nothing_for() -> None:
    """What is null or empty otherwise is made by the types."""
    reassigned = sample(
        IncidentTrigger, {"payload.acknowledgements[0].at": "2026-11-03T14:30:00Z"}
    ).payload.acknowledgements

    assert [each.at for each in reassigned] == ["2026-11-03T14:30:00Z"]
    assert reassigned[0].acknowledger.type == "user_reference"
