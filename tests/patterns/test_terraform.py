"""What is written for Terraform is what its provider for AWS takes."""

from datetime import timedelta

import pytest
from support.terraform_provider import misfits

from partner_events.patterns import (
    EventInvokeConfig,
    EventPattern,
    InputTransformer,
    RetryPolicy,
    Target,
    placeholder,
    to_terraform,
)
from partner_events.stripe import PaymentIntentSucceeded

BUS = "aws.partner/stripe.com/ed_123"
ACCOUNT = "eu-west-1:123456789012"
FUNCTION = f"arn:aws:lambda:{ACCOUNT}:function:orders"
DEAD = f"arn:aws:sqs:{ACCOUNT}:dead"
ROLE = "arn:aws:iam::123456789012:role/events"
TRANSFORMER = InputTransformer({"amount": "$.detail.amount"}, {"paid": placeholder("amount")})
TARGETS = [
    Target(FUNCTION, "orders", dead_letter_queue=DEAD, retry=RetryPolicy(3, timedelta(hours=1))),
    Target(FUNCTION, "transformed", input_transformer=TRANSFORMER),
    Target(f"arn:aws:states:{ACCOUNT}:stateMachine:fulfil", "fulfil", role_arn=ROLE, input_path="$.detail"),
    Target(f"arn:aws:sqs:{ACCOUNT}:orders", "keep", input='{"fixed": true}'),
    Target("${aws_sns_topic.told.arn}", "tell", retry=RetryPolicy(0)),
]


def test_the_provider_takes_a_rule_with_its_targets() -> None:
    """Each argument of each resource and block, and what is required."""
    pattern = EventPattern.of(PaymentIntentSucceeded)

    made = to_terraform(pattern, label="paid", bus=BUS, targets=TARGETS, name="paid", description="a payment")

    assert misfits(made) == []


def test_the_provider_takes_a_functions_side_of_failure() -> None:
    """Where what failed goes, how long an event is tried, and how often."""
    config = EventInvokeConfig(
        "${aws_lambda_function.orders.function_name}",
        on_failure=DEAD,
        max_event_age=timedelta(minutes=10),
        retry_attempts=1,
    )

    assert misfits(config.to_terraform(label="orders")) == []


@pytest.mark.parametrize(
    ("block", "misfit"),
    [
        ({"arn": "a", "rules": "r"}, ["b.rule is missing", "b.rules is not known"]),
        ({"arn": "a", "rule": "r", "retry_policy": 3}, ["b.retry_policy is no block"]),
        (
            {"arn": "a", "rule": "r", "dead_letter_config": {"queue": "q"}},
            ["b.dead_letter_config.queue is not"],
        ),
        ({"arn": 1, "rule": "r"}, ["b.arn is 1, and not"]),
        (
            {"arn": "a", "rule": "r", "input_transformer": {"input_template": "", "input_paths": {"a": 1}}},
            ["b.i"],
        ),
    ],
)
def test_a_planted_fault_is_found(block: object, misfit: list[str]) -> None:
    """So the tests above can fail."""
    found = misfits({"resource": {"aws_cloudwatch_event_target": {"b": block}}})

    assert len(found) == len(misfit)
    for each, begins in zip(found, misfit, strict=True):
        assert each.removeprefix("aws_cloudwatch_event_target.").startswith(begins)
