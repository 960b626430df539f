"""Samples: typed as the class that was asked for, with paths that are checked."""
# pyright: reportUnknownMemberType=false

from typing import Any, assert_type

from hypothesis.strategies import SearchStrategy

from partner_events import PartnerEvent, Router
from partner_events.patterns import EventPattern
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded
from partner_events.testing import (
    Function,
    LambdaContext,
    PartnerBus,
    Queue,
    Record,
    Report,
    Sampler,
    Subscriber,
    as_dict,
    as_json,
    as_sqs,
    as_subscriber,
    assert_matches,
    sample,
    strategy,
)


class Payment(PaymentIntentSucceeded):
    """A subclass of a user's."""


# Right


assert_type(sample(PaymentIntentSucceeded), PaymentIntentSucceeded)
assert_type(sample(Payment, seed=3), Payment)
assert_type(sample(PaymentIntentSucceeded, amount=9999).payload.amount, int)
assert_type(sample(PaymentIntentSucceeded, {"detail.data.object.amount": 9999}), PaymentIntentSucceeded)

given: dict[str, int] = {"payload.amount": 1}
fields = PaymentIntentSucceeded.fields
assert_type(sample(PaymentIntentSucceeded, given), PaymentIntentSucceeded)
assert_type(sample(PaymentIntentSucceeded, {fields.payload.amount: 1}), PaymentIntentSucceeded)
assert_type(sample(PaymentIntentSucceeded, {fields.payload.amount: 1, "time": "x"}), PaymentIntentSucceeded)
assert_type(sample(PaymentIntentSucceeded, {("payload", "metadata", "a.b"): "c"}), PaymentIntentSucceeded)

assert_type(strategy(ChargeRefunded), SearchStrategy[ChargeRefunded])
assert_type(as_dict(sample(ChargeRefunded)), dict[str, object])
assert_type(as_json(sample(ChargeRefunded)), str)
assert_type(as_sqs(sample(ChargeRefunded), "{}"), dict[str, object])
assert_matches(EventPattern.of(ChargeRefunded), sample(ChargeRefunded))


def test_fixture(partner_event: Sampler, lambda_context: LambdaContext) -> None:
    assert_type(partner_event(ChargeRefunded, amount_refunded=1), ChargeRefunded)
    assert_type(lambda_context.aws_request_id, str)


bus = PartnerBus(duplicates=0.5)


@bus.rule(ChargeRefunded)
def handler(event: dict[str, Any], context: LambdaContext) -> int:
    return len(event)


@bus.rule(EventPattern.of(ChargeRefunded), carrier=as_sqs)
def queue_handler(event: dict[str, object], context: object) -> None:
    print(event)


@bus.rule(ChargeRefunded, carrier=Queue(max_receive_count=3), function=Function(retry_attempts=0))
def slow_handler(event: dict[str, object], context: LambdaContext) -> None:
    bus.sleep(context.get_remaining_time_in_millis() / 1000)


assert_type(as_sqs(Record(sample(ChargeRefunded), receive_count=2), Record("{", id="m-1")), dict[str, object])
assert_type(handler({}, LambdaContext()), int)
assert_type(as_subscriber(sample(ChargeRefunded), delivery="replay"), list[dict[str, object]])
assert_type(as_subscriber(sample(ChargeRefunded), metadata=False, single=True), dict[str, object])


@bus.subscriber(ChargeRefunded)
def gets_a_batch(events: list[dict[str, object]], context: LambdaContext) -> None: ...


@bus.subscriber(ChargeRefunded, Subscriber(max_batch_size=1), queue=Queue())
def gets_records(event: dict[str, object], context: LambdaContext) -> None: ...


assert_type(gets_a_batch([], LambdaContext()), None)
bus.subscriber(ChargeRefunded, Subscriber(transformer="RAW"))(Router())
bus.put_raw({"Data": {}})
assert_type(bus.replay(event_ids=["ee44"]), Report)

assert_type(bus.deliver(), Report)


# Wrong


Record(3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] # nothing that a carrier brings
sample(dict)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType] # no class of events
sample(PaymentIntentSucceeded, 3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] # no paths
sample(PaymentIntentSucceeded, {fields.payload.amuont: 1})  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType] # a slip in a typed path
as_subscriber(sample(ChargeRefunded), delivery="again")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
Subscriber(invocation_type="ASYNC")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@bus.rule(ChargeRefunded)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType, reportUntypedFunctionDecorator] # a handler takes a delivery
def no_handler(event: PartnerEvent, context: LambdaContext) -> None: ...
