"""What a policy of a queue, function or topic lets EventBridge do."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_events.aws._policies import verdict
from partner_events.patterns import queue_policy

QUEUE = "arn:aws:sqs:us-east-1:123456789012:orders"
RULE = "arn:aws:events:us-east-1:123456789012:rule/aws.partner/stripe.com/ed_1/paid"
ALLOW: dict[str, object] = {
    "Effect": "Allow",
    "Principal": {"Service": "events.amazonaws.com"},
    "Action": "sqs:SendMessage",
    "Resource": QUEUE,
}


def judged(*statements: dict[str, object]) -> str:
    policy = json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
    return verdict(policy, action="sqs:SendMessage", resource=QUEUE, rule=RULE)


def test_our_own_policy_suffices() -> None:
    """That of `queue_policy`, for the rules that it names."""
    policy = json.dumps(queue_policy(QUEUE, RULE))

    assert verdict(policy, action="sqs:SendMessage", resource=QUEUE, rule=RULE) == "allowed"
    assert verdict(policy, action="sqs:SendMessage", resource=QUEUE, rule=f"{RULE}2") == "missing"


def test_no_policy_allows_nothing() -> None:
    """Nor one without statements."""
    assert verdict(None, action="sqs:SendMessage", resource=QUEUE, rule=RULE) == "missing"
    assert judged() == "missing"
    single = json.dumps({"Statement": ALLOW})
    assert verdict(single, action="sqs:SendMessage", resource=QUEUE, rule=RULE) == "allowed"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "allowed"),
        ({"Principal": "*"}, "allowed"),
        ({"Principal": {"AWS": "*"}}, "allowed"),
        ({"Principal": {"Service": ["s3.amazonaws.com", "events.amazonaws.com"]}}, "allowed"),
        ({"Principal": {"Service": "s3.amazonaws.com"}}, "missing"),
        ({"Principal": {"AWS": "123456789012"}}, "missing"),
        ({"Principal": None, "NotPrincipal": {"AWS": "1"}}, "uncertain"),
        ({"Action": "SQS:*"}, "allowed"),
        ({"Action": ["sqs:ReceiveMessage", "sqs:Send*"]}, "allowed"),
        ({"Action": "sqs:ReceiveMessage"}, "missing"),
        ({"Action": None, "NotAction": "sqs:DeleteQueue"}, "allowed"),
        ({"Action": None, "NotAction": "sqs:*"}, "missing"),
        ({"Resource": "*"}, "allowed"),
        ({"Resource": "arn:aws:sqs:*:123456789012:order?"}, "allowed"),
        ({"Resource": "arn:aws:sqs:us-east-1:123456789012:other"}, "missing"),
        ({"Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:events:*:*:rule/aws.partner/*"}}}, "allowed"),
        ({"Condition": {"ArnEquals": {"AWS:SourceArn": [f"{RULE}2", RULE]}}}, "allowed"),
        ({"Condition": {"StringEquals": {"aws:SourceArn": RULE.replace("paid", "*")}}}, "missing"),
        ({"Condition": {"StringEquals": {"aws:SourceAccount": "123456789012"}}}, "allowed"),
        ({"Condition": {"StringEquals": {"aws:SourceAccount": "999999999999"}}}, "missing"),
        ({"Condition": {"StringEquals": {"AWS:SourceOwner": "123456789012"}}}, "missing"),
        ({"Condition": {"ArnNotLike": {"aws:SourceArn": RULE}}}, "missing"),
        ({"Condition": {"StringNotEquals": {"aws:SourceAccount": "1"}}}, "allowed"),
        ({"Condition": {"StringEqualsIfExists": {"aws:SourceOwner": "1"}}}, "allowed"),
        ({"Condition": {"Bool": {"aws:SecureTransport": True}}}, "allowed"),
        ({"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}}}, "uncertain"),
        ({"Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}}, "uncertain"),
        (
            {
                "Condition": {
                    "IpAddress": {"aws:SourceIp": "10.0.0.0/8"},
                    "StringEquals": {"aws:SourceAccount": "1"},
                }
            },
            "missing",
        ),
    ],
)
def test_a_statement_is_judged_by_all_its_parts(changes: dict[str, object], expected: str) -> None:
    """Principal, action, resource and conditions; what is not known here is uncertain."""
    statement = {key: value for key, value in {**ALLOW, **changes}.items() if value is not None}

    assert judged(statement) == expected


def test_a_denial_wins() -> None:
    """Whatever else allows it; one that may apply leaves it uncertain, one that does not is nothing."""
    deny = {**ALLOW, "Effect": "Deny", "Principal": "*", "Action": "sqs:*"}
    insecure = {**deny, "Condition": {"Bool": {"aws:SecureTransport": "false"}}}
    elsewhere = {**deny, "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-1"}}}

    assert judged(ALLOW, deny) == "denied"
    assert judged(ALLOW, insecure) == "allowed"
    assert judged(ALLOW, elsewhere) == "uncertain"
    assert judged(deny) == "denied"


@given(st.lists(st.sampled_from(["Allow", "Deny"]), max_size=5), st.randoms())
def test_the_order_of_statements_does_not_matter(effects: list[str], random: object) -> None:
    """A policy is a set of statements."""
    statements = [{**ALLOW, "Effect": effect} for effect in effects]
    shuffled = list(statements)
    getattr(random, "shuffle")(shuffled)  # noqa: B009 # hypothesis types it as random.Random

    expected = "denied" if "Deny" in effects else "allowed" if effects else "missing"
    assert judged(*statements) == judged(*shuffled) == expected
