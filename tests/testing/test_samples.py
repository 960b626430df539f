"""Samples: of every kind, valid, always the same, and consistent among themselves."""

import json
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from importlib import import_module
from typing import Any, cast

import pytest
from conftest import Json, walk

from partner_events import Model, PartnerEvent, UnknownEvent, parse_event
from partner_events._kinds.lookup import kind_class
from partner_events._models.history import all_fields_of
from partner_events._wire.json import is_object
from partner_events.auth0 import SuccessLogin, UserUpdated
from partner_events.catalog import kinds
from partner_events.datadog import MonitorAlert, QueryAlertMonitor
from partner_events.okta import OktaEvent
from partner_events.patterns import EventPattern
from partner_events.salesforce import PlatformEvent
from partner_events.stripe import (
    AccountExternalAccountUpdated,
    ChargeRefunded,
    ChargeSucceeded,
    CustomerCreated,
    CustomerSubscriptionUpdated,
    CustomerUpdated,
    InvoicePaid,
    PaymentIntentPaymentFailed,
    PaymentIntentSucceeded,
    StripeEvent,
    UnknownStripeEvent,
    V1ChargeSucceeded,
)
from partner_events.testing import SampleError, _sample, sample
from partner_events.testing._annotations import (
    current_words,
    inside,
    is_list,
    is_map,
    members,
    models_of,
)
from partner_events.testing._knowledge import NOTHING, Knowledge, knowledge_of
from partner_events.testing._overrides import members_at
from partner_events.testing._sample import payload_of
from partner_events.testing._templates import PLACEHOLDER, UnknownPlaceholderError

PARTNERS = sorted({kind.partner for kind in kinds()})
KINDS = [pytest.param(kind.partner, kind.kind, id=f"{kind.partner} {kind.kind}") for kind in kinds()]


def class_of(partner: str, kind: str) -> type[PartnerEvent]:
    return cast(type[PartnerEvent], kind_class(partner, kind))


@cache
def sample_of(partner: str, kind: str) -> PartnerEvent:
    """The sample of a kind, which is made once for all tests: there are a thousand kinds."""
    return sample(class_of(partner, kind))


@pytest.mark.once
@pytest.mark.parametrize(("partner", "kind"), KINDS)
def test_a_sample_of_each_kind_is_valid_and_matches_its_pattern(partner: str, kind: str) -> None:
    """It parses strictly to its class, its kind's pattern lets it through, and it dumps back whole."""
    event_class = class_of(partner, kind)

    delivery = json.loads(json.dumps(sample_of(partner, kind).to_dict()))

    event = parse_event(delivery, strict=True)
    assert type(event) is event_class
    assert event.kind == kind
    assert not event.deviations()
    assert EventPattern.of(event_class).matches(delivery)
    assert event.model_dump(by_alias=True, mode="json", exclude_unset=True)["detail"] == delivery["detail"]


@pytest.mark.once
@pytest.mark.parametrize("partner", PARTNERS)
def test_samples_of_other_seeds_are_valid_too(partner: str) -> None:
    """Other people, other amounts, other words, and no deviation."""
    for kind in kinds(partner)[::7]:
        event_class = class_of(partner, kind.kind)
        for seed in (1, 2, 5, 1234567):
            event = sample(event_class, seed=seed)

            assert type(event) is event_class
            assert EventPattern.of(event_class).matches(event)


def test_a_sample_is_always_the_same() -> None:
    """Nothing depends on the time, on the process, or on what was made before."""
    first = sample(PaymentIntentSucceeded).to_dict()
    sample(InvoicePaid, seed=3)

    assert sample(PaymentIntentSucceeded).to_dict() == first
    assert first["id"] == "606edd7c-7ab7-4357-bbc6-791f73c738e2"
    assert sample(PaymentIntentSucceeded).payload.id == "pi_3m8qeZiRed5lMW2Kw1DxWIcz"


def test_seeds_tell_other_stories() -> None:
    """Ids, amounts, people and times vary."""
    intents = [sample(PaymentIntentSucceeded, seed=seed) for seed in range(20)]

    assert len({intent.payload.id for intent in intents}) == 20
    assert len({intent.idempotency_key.value for intent in intents}) == 20
    assert len({intent.occurred_at for intent in intents}) == 20
    assert len({intent.payload.amount for intent in intents}) > 5
    assert len({intent.payload.currency for intent in intents}) > 2


def test_samples_of_one_seed_tell_one_story() -> None:
    """The customer of the payment intent is the customer of the charge, and so on."""
    intent, charge = sample(PaymentIntentSucceeded), sample(ChargeSucceeded)
    customer, invoice = sample(CustomerCreated), sample(InvoicePaid)

    assert intent.payload.latest_charge == charge.payload.id
    assert charge.payload.payment_intent == intent.payload.id
    assert intent.payload.customer == charge.payload.customer == customer.payload.id
    assert invoice.payload.customer == customer.payload.id
    assert intent.payload.amount == intent.payload.amount_received == charge.payload.amount
    assert intent.payload.currency == charge.payload.currency == invoice.payload.currency
    assert sample(V1ChargeSucceeded).payload.related_object.id == charge.payload.id


@pytest.mark.once
def test_each_event_has_an_id_of_its_own() -> None:
    """Two kinds of one story are two events: a deduplicator takes neither for the other."""
    keys = [sample_of(kind.partner, kind.kind).idempotency_key.value for kind in kinds()]

    assert len(set(keys)) == len(keys)


def test_ids_of_stripe_look_like_stripes() -> None:
    """They have the prefix of their object, and its length."""
    event = sample(PaymentIntentSucceeded)

    assert event.payload.id.startswith("pi_")
    assert len(event.payload.id) == len("pi_3ROX4MLq2HbPn7KsRBy3lXFz")
    assert event.payload.customer
    assert event.payload.customer.startswith("cus_")
    assert event.idempotency_key.value.startswith("evt_")
    assert event.idempotency_key.strength == "documented"
    assert event.source.startswith("aws.partner/stripe.com/ed_test_")
    assert event.resources == [f"arn:aws:events:us-east-1::event-source/{event.source}"]


def snapshots() -> Iterator[tuple[str, Any]]:
    """The detail of a sample of each kind of Stripe's that carries its object."""
    for kind in kinds("stripe"):
        detail: Any = sample_of("stripe", kind.kind).to_dict()["detail"]
        if detail["object"] == "event":
            yield kind.kind, detail


def unchanged(previous: Any, now: Any) -> Iterator[str]:
    """Fields that are said to have been another value, and have it still."""
    for name, value in previous.items():
        if is_object(value) and is_object(now[name]):
            if not list(value) or len(list(unchanged(value, now[name]))) == len(value):
                yield name
        elif value == now[name]:
            yield name


@pytest.mark.once
def test_what_an_update_changed_is_another_value_now() -> None:
    """Each `*.updated` names at least one field of the object, with what it was before.

    Of some retired kinds no version says what their object is.
    """
    for kind, detail in snapshots():
        previous = detail["data"].get("previous_attributes")

        if kind.endswith("updated") and detail["data"]["object"]:
            assert previous, kind
        assert not list(unchanged(previous or {}, detail["data"]["object"])), kind
        assert "livemode" not in (previous or {}), kind


@pytest.mark.once
def test_periods_begin_before_they_end_and_after_their_object_was_made() -> None:
    """Whatever they are called."""
    pairs = [
        ("created", "current_period_start"),
        ("created", "start_date"),
        ("current_period_start", "current_period_end"),
        ("finalized_at", "paid_at"),
        ("period_start", "period_end"),
        ("start", "end"),
        ("start_date", "end_date"),
        ("trial_start", "trial_end"),
    ]
    for kind, detail in snapshots():
        for found in (value for _, value in walk(detail) if is_object(value)):
            for first, then in pairs:
                begin, end = found.get(first), found.get(then)
                if isinstance(begin, int) and isinstance(end, int):
                    assert begin <= end, (kind, first, then)


@pytest.mark.once
def test_what_a_kind_says_of_its_object_is_so() -> None:
    """Beyond its status: flags, amounts, and who has it."""
    said: dict[str, Json] = {
        "application_fee.refunded": {"refunded": True, "amount_refunded": 4999},
        "charge.expired": {"captured": False, "refunded": True},
        "charge.refunded": {"refunded": True, "amount_refunded": 4999},
        "customer.source.created": {"object": "card"},
        "payment_link.created": {"active": True},
        "payment_method.detached": {"customer": None},
        "price.deleted": {"active": False},
        "review.closed": {"open": False},
        "review.opened": {"open": True},
        "transfer.reversed": {"reversed": True, "amount_reversed": 4999},
    }
    found = {kind: detail["data"]["object"] for kind, detail in snapshots() if kind in said}

    assert {kind: {name: found[kind][name] for name in said[kind]} for kind in said} == said


def test_a_plan_is_its_price_under_an_older_name() -> None:
    """With the same id and the same amount."""
    item = sample(CustomerSubscriptionUpdated).payload.items.data[0]

    assert item.plan.id == item.price.id
    assert item.plan.amount == item.price.unit_amount
    assert item.plan.amount_decimal == item.price.unit_amount_decimal == "4999"


def test_an_account_of_the_second_version_is_named_as_such() -> None:
    """Even where the kind says which part of it changed."""
    detail: Any = sample_of("stripe", "v2.core.account[identity].updated").to_dict()["detail"]

    related = detail["related_object"]

    assert related["type"] == "v2.core.account"
    assert related["url"] == f"/v2/core/accounts/{related['id']}"
    assert related["id"].startswith("acct_")


@pytest.mark.once
@pytest.mark.parametrize("partner", PARTNERS)
def test_no_text_of_a_partners_is_a_stopgap(partner: str) -> None:
    """Of each field that a sample has, something is known."""
    for kind in kinds(partner):
        detail = sample_of(partner, kind.kind).to_dict()["detail"]

        stopgaps = [path for path, value in walk(detail) if str(value).startswith("example ")]

        assert not stopgaps, kind.kind


def test_a_monitors_threshold_is_that_of_its_query() -> None:
    """And both are of the monitor's type."""
    for kind in kinds("datadog"):
        detail: Any = sample_of("datadog", kind.kind).to_dict()["detail"]
        monitor = detail["meta"].get("monitor")
        if monitor is None or "critical" not in monitor["options"]["thresholds"]:
            continue

        limit = re.search(r"[<>] ([\d.]+)$", monitor["query"])

        assert monitor["name"] in detail["msg_title"]
        if limit:
            assert float(limit[1]) == monitor["options"]["thresholds"]["critical"], kind.kind


def test_times_are_in_order() -> None:
    """The object was made before the event, and the event before its delivery."""
    for event in (sample(PaymentIntentSucceeded), sample(PaymentIntentSucceeded, seed=9)):
        assert event.payload.created <= event.detail.created
        assert 0 <= event.delay.total_seconds() <= 10


@pytest.mark.once
@pytest.mark.parametrize("partner", PARTNERS)
def test_no_sample_is_late(partner: str) -> None:
    """A sample is delivered as soon after it happened as the partner usually does it."""
    for kind in kinds(partner):
        event = sample_of(partner, kind.kind)

        assert 0 <= event.delay.total_seconds() <= (event.typical_delay or event.delay).total_seconds()


def test_statuses_fit_the_event() -> None:
    """What is succeeded has succeeded, what failed says why."""
    failed = sample(PaymentIntentPaymentFailed).payload
    refunded = sample(ChargeRefunded).payload

    assert sample(PaymentIntentSucceeded).payload.status == "succeeded"
    assert sample(InvoicePaid).payload.status == "paid"
    assert failed.status == "requires_payment_method"
    assert failed.last_payment_error
    assert refunded.refunded
    assert refunded.amount_refunded == refunded.amount


@pytest.mark.once
@pytest.mark.parametrize(
    "kind", [kind.kind for kind in kinds("stripe") if kind.kind[:3] not in ("v1.", "v2.")]
)
def test_statuses_of_stripe_are_those_of_the_kind(kind: str) -> None:
    """Where the kind's last word is a status of the object, it is the object's status."""
    payload = sample_of("stripe", kind).payload
    assert isinstance(payload, Model)
    last = kind.rpartition(".")[2]
    words = current_words(type(payload), "status") if "status" in type(payload).model_fields else ()

    if last in words:
        assert getattr(payload, "status") == last  # noqa: B009


UPDATES = [
    kind.kind
    for kind in kinds("stripe")
    if kind.kind.endswith(".updated") and kind.kind[:3] not in ("v1.", "v2.") and kind.status != "retired"
]


@pytest.mark.parametrize("kind", UPDATES)
def test_updates_of_stripe_say_what_was_before(kind: str) -> None:
    """`previous_attributes` has fields of the object, with other values than they have now."""
    detail = cast(Json, sample_of("stripe", kind).to_dict()["detail"])
    data = cast(dict[str, Json], detail["data"])

    previous = data["previous_attributes"]

    assert previous
    for name, value in previous.items():
        assert name in data["object"]
        assert data["object"][name] != value


def test_other_kinds_of_stripe_have_no_previous_attributes() -> None:
    """What was just made has no past."""
    assert sample(PaymentIntentSucceeded).detail.data.previous_attributes is None


def test_an_update_of_auth0_has_the_object_as_it_was() -> None:
    """The same user, with one field that is another."""
    data = sample(UserUpdated).payload

    assert data.previous_object
    assert data.previous_object.user_id == data.object.user_id
    assert data.previous_object != data.object


def test_the_id_of_a_log_is_in_all_its_places() -> None:
    """Auth0 repeats it."""
    detail = sample(SuccessLogin).detail

    assert detail.log_id == detail.data.log_id == detail.data.id_


def test_a_monitors_type_is_that_of_its_event_type() -> None:
    """As the catalog has them."""
    assert sample(QueryAlertMonitor).payload.type == "query alert"


def test_a_family_of_kinds_has_a_sample_if_its_frame_says_enough() -> None:
    """Any alert of a monitor is one."""
    assert isinstance(sample(MonitorAlert), MonitorAlert)


class Order(Model):
    number: str
    lines: list[int]


class Payment(PaymentIntentSucceeded):
    """A subclass of a user's."""

    order: Order | None = None


def test_a_subclass_has_a_sample_of_its_own() -> None:
    """With the fields that it adds, made by their types where they are needed."""
    event = sample(Payment, {"order.number": "A-1"})

    assert type(event) is Payment
    assert event.order
    assert event.order.number == "A-1"
    assert len(event.order.lines) == 1


@pytest.mark.parametrize("event_class", [PartnerEvent, UnknownEvent, UnknownStripeEvent, StripeEvent])
def test_what_is_no_kind_has_no_sample(event_class: type[PartnerEvent]) -> None:
    """The error says so, and names the class."""
    with pytest.raises(SampleError, match=event_class.__name__):
        sample(event_class)


@pytest.mark.parametrize(
    ("event_class", "version", "hint"),
    [
        (PaymentIntentSucceeded, "2024-06-21", "did you mean '2024-06-20'"),
        (PaymentIntentSucceeded, "next", f"the newest is '{StripeEvent.types_version}'"),
        (SuccessLogin, "2024-06-20", "its partner's payloads have no versions"),
    ],
)
def test_a_version_that_there_is_not_is_refused(
    event_class: type[PartnerEvent], version: str, hint: str
) -> None:
    """With one that there is, if the partner has any."""
    with pytest.raises(SampleError, match=re.escape(hint)):
        sample(event_class, api_version=version)


@pytest.mark.parametrize("event_class", [StripeEvent, OktaEvent, PlatformEvent])
def test_a_class_of_several_kinds_says_what_to_pass(event_class: type[PartnerEvent]) -> None:
    """One of them, or, of those that are users' own, a registered one: what is named there has a sample."""
    with pytest.raises(SampleError, match="the class of several kinds: pass") as error:
        sample(event_class)

    if named := re.search(r"`partner_events\.(\w+)\.([A-Z]\w+)`", str(error.value)):
        kind = getattr(import_module(f"partner_events.{named[1]}"), named[2])
        assert isinstance(sample(kind), event_class)


@pytest.mark.parametrize("wrong", ["payment_intent.succeeded", 3, int, None])
def test_what_is_no_class_of_events_is_refused(wrong: Any) -> None:
    """With what would be right."""
    with pytest.raises(TypeError, match="expected the class of a kind, such as partner_events"):
        sample(wrong)


def test_polymorphic_payloads_vary_with_the_seed() -> None:
    """An external account is a bank account or a card."""
    objects = {type(sample(AccountExternalAccountUpdated, seed=seed).payload).__name__ for seed in range(4)}

    assert objects == {"BankAccount", "Card"}


@pytest.mark.parametrize("event_class", [CustomerUpdated, CustomerSubscriptionUpdated])
def test_events_have_no_made_up_words(event_class: type[PartnerEvent]) -> None:
    """Of Stripe's most used objects the table knows every text."""
    texts = [value for _, value in walk(sample(event_class).to_dict()) if isinstance(value, str)]

    assert not [text for text in texts if text.startswith("example ")]


# The tables


TABLES = [partner for partner in PARTNERS if knowledge_of(partner).values or knowledge_of(partner).globs]


@pytest.mark.once
@pytest.mark.parametrize("partner", TABLES)
def test_a_table_names_kinds_and_paths_that_there_are(partner: str) -> None:
    """Each glob fits a kind, and each path leads somewhere in one of them."""
    for globs, values in knowledge_of(partner).kinds.items():
        fitting = [
            kind.kind
            for kind in kinds(partner)
            if any(fnmatchcase(kind.kind, glob.strip()) for glob in globs.split(","))
        ]
        for glob in globs.split(","):
            assert any(fnmatchcase(kind.kind, glob.strip()) for kind in kinds(partner)), glob
        for path in values:
            assert any(leads_somewhere(class_of(partner, kind), path) for kind in fitting), (globs, path)


def leads_somewhere(event_class: type[PartnerEvent], text: str) -> bool:
    steps: tuple[str | int, ...] = tuple(text.split("."))
    if steps[0] == "payload":
        steps = (*(payload_of(event_class) or ()), *steps[1:])
    return bool(members_at(event_class, steps))


@pytest.mark.parametrize("partner", TABLES)
def test_a_table_names_fields_that_there_are(partner: str) -> None:
    """Of each model, each name and each glob in `values`."""
    table = knowledge_of(partner)
    known = set(fields_of(partner))
    names = {name for _, name in known} | set(table.never)

    for key in (*table.values, *table.globs):
        model, dot, name = key.rpartition(".")
        if "*" in key:
            assert any(fnmatchcase(text, key) for m, n in known for text in (f"{m}.{n}", n)), key
        elif dot:
            assert (model, name) in known, key
        else:
            assert name in names, key
    assert table.never <= {name for _, name in known}


def fields_of(partner: str) -> Iterator[tuple[str, str]]:
    """Model and wire name of every field of a partner's, with the bases that declare it."""
    todo: list[Any] = [class_of(partner, kind.kind) for kind in kinds(partner)]
    seen: set[type] = set()
    while todo:
        model = todo.pop()
        if model in seen:
            continue
        seen.add(model)
        for name, (_, info) in all_fields_of(model).items():
            wire = info.alias or name
            for base in model.__mro__:
                yield base.__name__, wire
            inner = list(members(info.annotation))
            while inner:
                member = inner.pop()
                if is_list(member) or is_map(member):
                    inner += members(inside(member))
                else:
                    todo += models_of(member)


@pytest.mark.parametrize("partner", TABLES)
def test_a_table_refers_to_ids_that_it_has(partner: str) -> None:
    """`{id:customer}` has a form."""
    table = knowledge_of(partner)

    asked = {
        name
        for name in ids_in(
            [*table.values.values(), *table.globs.values(), *table.kinds.values(), *table.ids.values()]
        )
    }

    assert not {name for name in asked if name not in table.ids and not name.startswith(".")}


def ids_in(value: object) -> Iterator[str]:
    for _, each in walk(value if is_object(value) else {"": value}):
        for placeholder in PLACEHOLDER.findall(each) if isinstance(each, str) else ():
            name, _, argument = placeholder.partition(":")
            if name == "id":
                yield argument


def use_table(monkeypatch: pytest.MonkeyPatch, table: Knowledge) -> None:
    """Has all partners have one table."""

    def knowledge_of_any(partner: str | None) -> Knowledge:
        return table

    monkeypatch.setattr(_sample, "knowledge_of", knowledge_of_any)


@pytest.mark.once
@pytest.mark.parametrize("partner", PARTNERS)
def test_without_a_table_samples_are_valid_too(partner: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Types, names and formats alone make them: of a partner that nobody wrote a table for."""
    use_table(monkeypatch, NOTHING)

    for kind in kinds(partner)[::3]:
        event_class = class_of(partner, kind.kind)
        event = sample(event_class)

        assert type(event) is event_class
        assert EventPattern.of(event_class).matches(event)


def test_a_slip_in_a_table_is_an_error_that_says_what_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not text with braces in it."""
    table = Knowledge("made", frozenset(), {}, {}, {"PaymentIntent.amount": "{amuont}"}, {}, {}, ())
    use_table(monkeypatch, table)

    with pytest.raises(UnknownPlaceholderError, match=r"no placeholder 'amuont'.*amount"):
        sample(PaymentIntentSucceeded)


def test_braces_are_doubled_where_they_are_meant() -> None:
    """Datadog's titles have some."""
    assert "[Triggered on {host:checkout-web-03}]" in (sample(QueryAlertMonitor).title or "")
