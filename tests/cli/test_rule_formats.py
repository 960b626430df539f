"""``pattern --format``: the rule for the tool that deploys it."""

import json
import shlex

import pytest

from partner_events.patterns import (
    EventPattern,
    Target,
    to_cdk,
    to_cloudformation,
    to_put_rule,
    to_put_targets,
    to_sam,
    to_terraform,
)
from partner_events.stripe import PaymentIntentSucceeded

from .running import run

pytestmark = pytest.mark.tools

BUS = "aws.partner/stripe.com/ed_123"
QUEUE = "arn:aws:sqs:us-east-1:123456789012:orders"
PATTERN = EventPattern.of(PaymentIntentSucceeded)
TARGET = Target(QUEUE, "target1")


def asked(format: str, *more: str) -> str:
    ran = run("pattern", "payment_intent.succeeded", "--format", format, "--name", "Paid", *more)
    assert ran.code == 0, ran.err
    return ran.out


def test_a_rule_is_written_for_each_tool() -> None:
    """What the library's functions write, as text."""
    options = ("--bus", BUS, "--target", QUEUE)

    assert json.loads(asked("cloudformation", *options)) == to_cloudformation(
        PATTERN, logical_id="Paid", bus=BUS, targets=[TARGET]
    )
    assert json.loads(asked("terraform", *options)) == to_terraform(
        PATTERN, label="Paid", bus=BUS, targets=[TARGET]
    )
    assert json.loads(asked("sam", "--bus", BUS)) == to_sam(PATTERN, bus=BUS)
    assert asked("cdk-python", *options) == to_cdk(
        PATTERN, language="python", construct_id="Paid", bus=BUS, targets=[TARGET]
    )
    assert asked("cdk-typescript", *options) == to_cdk(
        PATTERN, language="typescript", construct_id="Paid", bus=BUS, targets=[TARGET]
    )


def test_commands_of_aws_have_what_boto3_is_given() -> None:
    """A shell reads them, whatever is in them."""
    rule, targets = (
        shlex.split(line) for line in asked("aws-cli", "--bus", BUS, "--target", QUEUE).splitlines()
    )

    assert rule[:4] == ["aws", "events", "put-rule", "--cli-input-json"]
    assert json.loads(rule[4]) == to_put_rule(PATTERN, name="Paid", bus=BUS)
    assert targets[2] == "put-targets"
    assert json.loads(targets[4]) == to_put_targets(name="Paid", bus=BUS, targets=[TARGET])


def test_a_bus_may_be_a_reference_of_the_tool() -> None:
    """CloudFormation's as JSON, Terraform's as text; another tool's is refused."""
    made = json.loads(asked("cloudformation", "--bus", '{"Ref": "Bus"}'))
    assert made["Paid"]["Properties"]["EventBusName"] == {"Ref": "Bus"}
    assert "${var.bus}" in asked("terraform", "--bus", "${var.bus}")
    refused = run("pattern", "payment_intent.succeeded", "--format", "aws-cli", "--bus", "${var.bus}")
    assert refused.code != 0
    assert "reference" in refused.err


def test_options_that_do_not_go_together_are_refused() -> None:
    """A rule is no filter, and a rule of SAM has one target."""
    for options in (("--format", "sam", "--target", QUEUE), ("--format", "terraform", "--subscriber")):
        ran = run("pattern", "payment_intent.succeeded", *options)
        assert ran.code == 2
        assert "leave out" in ran.err
