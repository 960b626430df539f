"""Input transformers and rules: what they take, and what they give."""
# pyright: reportUnknownMemberType=false

from collections.abc import Mapping
from datetime import timedelta
from typing import assert_type

from partner_events.patterns import (
    EventInvokeConfig,
    InputTransformer,
    InvalidRuleError,
    InvalidTransformerError,
    RetryPolicy,
    Target,
    UndeliverableError,
    placeholder,
    queue_policy,
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
