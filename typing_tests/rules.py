"""Input transformers and rules: what they take, and what they give."""
# pyright: reportUnknownMemberType=false

from collections.abc import Mapping
from datetime import timedelta
from typing import assert_type

from partner_events.patterns import (
    CustomBus,
    EventInvokeConfig,
    EventPattern,
    InputTransformer,
    InvalidRuleError,
    InvalidTransformerError,
    PartnerSource,
    Reference,
    RetryPolicy,
    RuleWarning,
    Subscriber,
    SubscriberFilters,
    Target,
    TransformerWarning,
    UndeliverableError,
    key_expression,
    placeholder,
    queue_policy,
    rule_warnings,
    to_cdk,
    to_cloudformation,
    to_put_rule,
    to_put_targets,
    to_sam,
    to_terraform,
)
from partner_events.stripe import PaymentIntentSucceeded


class Pattern:
    def to_dict(self) -> dict[str, object]:
        return {}

    def to_json(self) -> str:
        return "{}"


# Right


config = EventInvokeConfig({"Ref": "Function"}, on_failure={"Ref": "Topic"}, service="sns")
assert_type(config.to_sam(), dict[str, object])
assert_type(config.to_cloudformation(logical_id="Failures"), dict[str, object])
assert_type(EventInvokeConfig("arn", max_event_age=timedelta(hours=1)).to_put(), dict[str, object])


def references(event: PaymentIntentSucceeded) -> None:
    account, group = Reference({"Ref": "AWS::AccountId"}), Reference("${var.group}")
    fields = PaymentIntentSucceeded.fields
    pattern = EventPattern.of(
        PaymentIntentSucceeded, fields.payload.currency.equals(group, "eur"), source=account
    )
    assert_type(pattern.references, tuple[Reference, ...])
    assert_type(pattern.with_values({account: "1"}), EventPattern)
    assert_type(pattern.explain(event).matched, bool | None)
    target = Target(Reference("queue.queue_arn", tool="CDK"), group, parameters={"MessageGroupId": "a"})
    assert_type(rule_warnings([target], bus=account), tuple[RuleWarning, ...])
    program = to_cdk(pattern, language="python", construct_id="A", bus=account, targets=[target])
    assert_type(program, str)
    InputTransformer({}, {"account": account})
    InputTransformer({}, account)


def transformers(event: PaymentIntentSucceeded) -> None:
    from_text = InputTransformer(
        {"a": "$.id", "b": PaymentIntentSucceeded.fields.payload.amount}, "[<a>, <b>]"
    )
    InputTransformer({"a": "$.id"}, {"a": placeholder("a"), "more": [1, None, {"deep": True}]})
    InputTransformer({"a": "$.id"}, [placeholder("a")])
    InputTransformer({"a": "$.id"}, placeholder("a"))
    assert_type(from_text.apply(event), str)
    assert_type(from_text.apply(event.raw, rule_name="r"), str)
    assert_type(from_text.apply(b"{}"), str)
    assert_type(from_text.paths, Mapping[str, str])
    assert_type(from_text.to_dict(), dict[str, object])


def rules(pattern: Pattern, transformer: InputTransformer) -> None:
    retry = RetryPolicy(attempts=3, max_age=timedelta(hours=1))
    target = Target({"Ref": "Function"}, "a", service="lambda", retry=retry, input_transformer=transformer)
    assert_type(
        to_cloudformation(pattern, logical_id="A", bus={"Ref": "Bus"}, targets=[target]), dict[str, object]
    )
    assert_type(to_sam(pattern, bus="b", state="DISABLED"), dict[str, object])
    assert_type(to_terraform(pattern, label="a", bus="b"), dict[str, object])
    assert_type(to_put_rule(pattern, name="a", bus="b"), dict[str, object])
    assert_type(to_put_targets(name="a", bus="b", targets=[target]), dict[str, object])
    assert_type(queue_policy("arn", {"Ref": "Rule"}), dict[str, object])


def a_bus(pattern: EventPattern, filters: SubscriberFilters, transformer: InputTransformer) -> None:
    subscribers = [
        Subscriber("a", "arn", pattern, transformer="RAW", invocation="EVENT", max_batch_size=1),
        Subscriber("b", {"Ref": "F"}, filters, service="lambda", transformer=transformer, log_level="ERROR"),
        Subscriber("c", "arn", {"Filters": []}, max_batch_window=timedelta(seconds=5), retry=RetryPolicy(3)),
        Subscriber("d", "arn", parameters={"Name": key_expression("stripe", target="states")}),
    ]
    sources = [PartnerSource("s", "arn", pattern), PartnerSource("t", {"Ref": "S"}, "{}", kms_key="arn")]
    bus = CustomBus("b", retention=timedelta(days=7), sources=sources, subscribers=subscribers)
    assert_type(bus.to_cloudformation(logical_id="B"), dict[str, object])
    assert_type(bus.to_terraform(label="b"), dict[str, object])
    assert_type(bus.to_create(), dict[str, object])
    assert_type(sources[0].to_create(bus="arn"), dict[str, object])
    assert_type(subscribers[0].to_update(arn="arn", role="arn"), dict[str, object])
    assert_type(subscribers[0].role_policy(), dict[str, object])
    assert_type(subscribers[0].trust_policy(account="1"), dict[str, object])
    assert_type(transformer.to_jsonata(), str)
    assert_type(transformer.jsonata_warnings, tuple[TransformerWarning, ...])
    assert_type(transformer.warnings, tuple[TransformerWarning, ...])
    assert_type(key_expression("stripe", target="sqs", of="object"), str)
    queue_policy("arn", account={"Ref": "AWS::AccountId"})


def errors(transformer: InvalidTransformerError, lost: UndeliverableError, rule: InvalidRuleError) -> None:
    assert_type(transformer.line, int | None)
    assert_type(transformer.placeholder, str | None)
    assert_type(lost.placeholder, str)
    assert_type(lost.path, str)
    assert_type(rule.field, str)
    assert_type(rule.value, object)


# Wrong


EventInvokeConfig("arn", max_event_age=3600)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] # no unit


def wrong(pattern: Pattern, transformer: InputTransformer, target: Target) -> None:
    InputTransformer({"a": 5}, "<a>")  # type: ignore[dict-item] # pyright: ignore[reportArgumentType]
    transformer.apply(5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    transformer.template = ""  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
    target.id = "b"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
    Target("arn", "a", "lambda")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    RetryPolicy(max_age=60)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    to_sam({"source": ["a"]}, bus="b")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    to_sam(pattern, bus="b", state="disabled")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    to_terraform(pattern, label="a", bus={"Ref": "B"})  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def wrong_bus(pattern: EventPattern, subscriber: Subscriber) -> None:
    Subscriber("a", "arn", pattern, "lambda")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    Subscriber("a", "arn", pattern, invocation="ASYNC")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    Subscriber("a", "arn", ["a"])  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    Subscriber("a", "arn", max_batch_window=5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    PartnerSource("s", "arn", {"source": ["a"]})  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    key_expression("stripe", target="kinesis")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    subscriber.name = "b"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]


def wrong_references(pattern: Pattern) -> None:
    fields = PaymentIntentSucceeded.fields
    group = Reference("${var.group}")
    fields.payload.amount.equals(group)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    fields.payload.description.contains(group)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Reference("a", tool="Pulumi")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    to_cdk(pattern, language="java", construct_id="A", bus="b")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    to_terraform(pattern, label="a", bus={"Ref": "B"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
