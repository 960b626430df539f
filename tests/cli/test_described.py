"""Rules and targets as AWS's command line prints them, in ``match``, ``transform`` and ``check``."""

import json
from pathlib import Path
from typing import Any

import pytest

from cli.running import run

pytestmark = pytest.mark.tools
pytest.importorskip("click")

Json = dict[str, Any]

PAID = "samples/stripe/payment_intent.succeeded.json"
BUS = "aws.partner/stripe.com/ed_1"
ARN = "arn:aws:lambda:us-east-1:123456789012:function:f"


def rule(name: str, pattern: Json | None, **more: object) -> Json:
    """A rule as ``aws events describe-rule`` prints it."""
    own: Json = {"Name": name, "Arn": f"arn:aws:events:us-east-1:123456789012:rule/{BUS}/{name}"}
    own |= {"State": "ENABLED", "EventBusName": BUS, "CreatedBy": "123456789012", **more}
    return (
        {**own, "EventPattern": json.dumps(pattern)}
        if pattern
        else {**own, "ScheduleExpression": "rate(1 day)"}
    )


ALL = rule("all", {"source": [{"prefix": "aws.partner/stripe.com/"}]})
REFUNDS = rule("refunds", {"detail-type": ["refund.created"]})
TARGETS: Json = {
    "Targets": [
        {
            "Id": "shaped",
            "Arn": ARN,
            "InputTransformer": {
                "InputPathsMap": {"amount": "$.detail.data.object.amount"},
                "InputTemplate": '{"amount": <amount>}',
            },
        },
        {"Id": "part", "Arn": ARN, "InputPath": "$.detail.data.object.currency"},
        {"Id": "fixed", "Arn": ARN, "Input": '{"go": true}'},
        {"Id": "whole", "Arn": ARN, "DeadLetterConfig": {"Arn": "arn:aws:sqs:us-east-1:123456789012:dead"}},
    ]
}


def test_a_described_rule_is_matched_by_its_pattern() -> None:
    """Which is text inside the JSON; an archive has one, too."""
    archive = {"ArchiveName": "kept", "EventPattern": ALL["EventPattern"], "EventCount": 0}

    assert run("match", json.dumps(ALL), PAID).out.startswith("matches\n")
    assert run("match", json.dumps(REFUNDS), PAID).code == 1
    assert run("match", json.dumps(archive), PAID).out.startswith("matches\n")


def test_each_of_several_rules_is_tried() -> None:
    """As `list-rules` prints them, or in the form that `put-rule` takes; with the name of each."""
    several = {"Rules": [ALL, rule("daily", None), REFUNDS]}

    ran = run("match", json.dumps(several), PAID)
    lines = run("match", json.dumps([ALL, REFUNDS]), PAID, "--json")

    assert [line.split("  ")[0] for line in ran.out.splitlines()] == ["all", "refunds"]
    assert "1 match, 1 do not" in ran.err
    assert [(each["rule"], each["matched"]) for each in map(json.loads, _objects(lines.out))] == [
        ("all", True),
        ("refunds", False),
    ]


def _objects(text: str) -> list[str]:
    """The JSON texts of an output, one after the other."""
    decoder, at, found = json.JSONDecoder(), 0, list[str]()
    while text[at:].strip():
        start = at + len(text[at:]) - len(text[at:].lstrip())
        _, at = decoder.raw_decode(text, start)
        found.append(text[start:at])
    return found


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (TARGETS, "its event pattern is what `aws events describe-rule"),
        (rule("daily", None), "the rule daily has no event pattern: it runs by a schedule"),
    ],
)
def test_what_has_no_pattern_is_said(content: Json, said: str) -> None:
    """With the command that prints one."""
    ran = run("match", json.dumps(content), PAID)

    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_each_target_receives_its_own() -> None:
    """A transformer's text, a part of the event, a constant, or the whole event."""
    ran = run("transform", json.dumps(TARGETS), PAID)
    shaped, part, fixed, whole = ran.out.splitlines()

    assert (shaped, part, fixed) == ('shaped: {"amount": 9999}', 'part: "usd"', 'fixed: {"go": true}')
    assert json.loads(whole.removeprefix("whole: "))["detail-type"] == "payment_intent.succeeded"
    assert run("transform", json.dumps(TARGETS), PAID, "--target", "part").out == '"usd"\n'
    missing = run("transform", json.dumps(TARGETS), PAID, "--target", "zzz")
    assert missing.code == 2
    assert "there are: shaped, part, fixed, whole" in missing.err


def test_a_rule_without_its_targets_cannot_be_transformed() -> None:
    """The error has the command that prints them."""
    ran = run("transform", json.dumps(ALL), PAID)

    assert ran.code == 2
    assert "aws events list-targets-by-rule" in ran.err


def test_described_rules_are_checked_without_aws(tmp_path: Path) -> None:
    """Their patterns on their bus, and their targets, one command's output after the other."""
    bare = rule("bare", {"source": ["aws.partner/stripe.com"]}, State="DISABLED")
    file = tmp_path / "rules.json"
    file.write_text(f"{json.dumps(bare)}\n{json.dumps(TARGETS)}\n")

    ran = run("check", str(file))
    fine = run("check", json.dumps(ALL))

    assert ran.code == 1
    assert "error: rule bare: it asks for the source" in ran.out
    assert "note: rule bare: it is disabled" in ran.out
    assert ran.out.count("give it a dead-letter queue") == 3
    assert (fine.code, fine.out) == (0, f"{BUS}: 1 rule, nothing found\n")


def test_what_describes_no_rule_cannot_be_checked() -> None:
    """The error says what would."""
    ran = run("check", '{"detail-type": ["x"]}')

    assert ran.code == 2
    assert "aws events list-rules" in ran.err


MAPPING: Json = {
    "UUID": "paid-mapping",
    "EventSourceArn": "arn:aws:sqs:us-east-1:123456789012:paid",
    "FunctionArn": ARN,
    "FilterCriteria": {
        "Filters": [{"Pattern": '{"body":{"detail-type":["payment_intent.succeeded"]}}'}],
    },
}


def test_filter_criteria_are_tried_with_records(tmp_path: Path) -> None:
    """Each message of a batch by itself, with its body decoded; a delivery counts as such a body."""
    batch = tmp_path / "batch.json"
    bodies = [Path(PAID).read_text(encoding="utf-8"), "hello"]
    records = [{"messageId": str(number), "body": body} for number, body in enumerate(bodies)]
    batch.write_text(json.dumps({"Records": records}), encoding="utf-8")

    one = run("match", json.dumps(MAPPING), PAID)
    several = run("match", json.dumps(MAPPING), str(batch))
    lines = run("match", json.dumps(MAPPING), str(batch), "--json")

    assert (one.code, one.out.splitlines()[0]) == (0, "matches")
    assert several.code == 1
    assert several.out.splitlines() == [
        "record 1  matches",
        "record 2  does not match: the body is plain text, and the filter asks for fields of JSON: such a "
        "record is dropped",
    ]
    assert [json.loads(line)["matched"] for line in lines.out.splitlines()] == [True, False]


def test_filter_criteria_are_checked_without_asking_aws() -> None:
    """Of all mappings and pipes in a text, with their names."""
    wrong = json.dumps({"body": {"source": ["aws.partner/stripe.com"]}})
    pipe: Json = {"Name": "pipe", "SourceParameters": {"FilterCriteria": {"Filters": [{"Pattern": wrong}]}}}

    good = run("check", json.dumps(MAPPING))
    bad = run("check", json.dumps([MAPPING, pipe]))

    assert good.code == 0
    assert bad.code == 1
    assert "pipe: it asks for the source" in bad.out


def test_values_of_records_are_covered() -> None:
    """As those of deliveries are."""
    criteria = {"Filters": [{"Pattern": json.dumps({"body": {"detail": {"password": ["x"]}}})}]}
    delivery = {"source": "a", "detail-type": "b", "id": "1", "detail": {"password": "geheim"}}

    ran = run("match", json.dumps(criteria), "-", stdin=json.dumps(delivery))

    assert ran.code == 1
    assert "geheim" not in ran.out + ran.err


TRANSFORMER: Json = {"InputPathsMap": {"id": "$.id", "more": "$.time"}, "InputTemplate": '{"id": <id>}'}
WRITTEN = {"input_paths": {"id": "$.id"}, "input_template": '{"id": <id>, "x": "$${x}"}'}
PATTERN = {"source": [{"prefix": "aws.partner/stripe.com/"}]}
TEMPLATES: dict[str, Json] = {
    "CloudFormation": {
        "Resources": {
            "Paid": {
                "Type": "AWS::Events::Rule",
                "Properties": {
                    "EventPattern": PATTERN,
                    "Targets": [
                        {"Id": "t", "Arn": {"Fn::GetAtt": ["F", "Arn"]}, "InputTransformer": TRANSFORMER}
                    ],
                },
            },
            "Queue": {"Type": "AWS::SQS::Queue"},
        }
    },
    "SAM": {
        "Resources": {
            "F": {
                "Type": "AWS::Serverless::Function",
                "Properties": {
                    "Events": {
                        "Paid": {
                            "Type": "EventBridgeRule",
                            "Properties": {"Pattern": PATTERN, "InputTransformer": TRANSFORMER},
                        }
                    }
                },
            }
        }
    },
    "Terraform": {
        "resource": {
            "aws_cloudwatch_event_rule": {"paid": {"event_pattern": json.dumps(PATTERN)}},
            "aws_cloudwatch_event_target": {"t": {"arn": "${x.arn}", "input_transformer": WRITTEN}},
        }
    },
    "a plan of Terraform": {
        "planned_values": {
            "root_module": {
                "resources": [{"type": "aws_sqs_queue", "name": "q", "values": {}}],
                "child_modules": [
                    {
                        "resources": [
                            {
                                "type": "aws_cloudwatch_event_rule",
                                "name": "paid",
                                "values": {"event_pattern": json.dumps(PATTERN)},
                            },
                            {
                                "type": "aws_cloudwatch_event_target",
                                "name": "t",
                                "values": {"input_transformer": [WRITTEN], "input_path": None},
                            },
                        ]
                    }
                ],
            }
        }
    },
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_rules_and_targets_of_templates_are_tried(name: str) -> None:
    """Of each tool, in JSON; what Terraform writes with doubled marks is read as it is meant."""
    template = json.dumps(TEMPLATES[name])

    matched = run("match", template, PAID)
    received = run("transform", template, PAID)

    marks = {"Terraform": "${x}", "a plan of Terraform": "$${x}"}.get(name)
    expected = {"id": json.loads(Path(PAID).read_text(encoding="utf-8"))["id"]}
    assert matched.out.startswith("matches\n")
    assert json.loads(received.out) == {**expected, **({"x": marks} if marks else {})}
    assert ("does not use its path" in received.err) is (marks is None)
