"""The function's side of failure, as CloudFormation, SAM, Terraform and boto3 take it."""

import json
import re
from datetime import timedelta
from typing import Any

import pytest
from conftest import ROOT
from support.packing import block

from partner_events.patterns import EventInvokeConfig, InvalidRuleError
from patterns.test_deploy import ACCOUNT, DEAD, FUNCTION, ROLE, complaints, faults, template

Json = dict[str, Any]

DESTINATIONS = {
    "sqs": DEAD,
    "sns": f"arn:aws:sns:{ACCOUNT}:failed",
    "lambda": f"arn:aws:lambda:{ACCOUNT}:function:failed",
    "events": f"arn:aws:events:{ACCOUNT}:event-bus/failed",
    "s3": "arn:aws:s3:::failed",
}
ACTIONS = {
    "sqs": "sqs:SendMessage",
    "sns": "sns:publish",
    "lambda": "lambda:InvokeFunction",
    "events": "events:PutEvents",
    "s3": "s3:PutObject",
}
FULL = EventInvokeConfig(FUNCTION, on_failure=DEAD, retry_attempts=1, max_event_age=timedelta(hours=1))


def test_cloudformation_has_a_resource_for_it() -> None:
    """Of the function's unpublished version, unless its ARN names another or an alias."""
    alias = EventInvokeConfig(f"{FUNCTION}:live")

    assert FULL.to_cloudformation(logical_id="Failures") == {
        "Failures": {
            "Type": "AWS::Lambda::EventInvokeConfig",
            "Properties": {
                "FunctionName": FUNCTION,
                "Qualifier": "$LATEST",
                "MaximumRetryAttempts": 1,
                "MaximumEventAgeInSeconds": 3600,
                "DestinationConfig": {"OnFailure": {"Destination": DEAD}},
            },
        }
    }
    made: Json = alias.to_cloudformation(logical_id="Failures")
    assert made["Failures"]["Properties"] == {
        "FunctionName": FUNCTION,
        "Qualifier": "live",
        "MaximumRetryAttempts": 2,
        "MaximumEventAgeInSeconds": 21600,
    }


@pytest.mark.tools
@pytest.mark.parametrize("service", DESTINATIONS)
def test_cfn_lint_accepts_every_destination(service: str) -> None:
    """And the policy of the function's role."""
    config = EventInvokeConfig(
        {"Ref": "Function"},
        on_failure={"Fn::GetAtt": ["Dead", "Arn"]} if service == "sqs" else DESTINATIONS[service],
        service=service,
    )
    policy = {
        "Type": "AWS::IAM::RolePolicy",
        "Properties": {"RoleName": "orders", "PolicyName": "failed", "PolicyDocument": config.role_policy()},
    }

    made = {**config.to_cloudformation(logical_id="Failures"), "MaySendFailures": policy}

    assert complaints(template(made)) == []


@pytest.mark.tools
@pytest.mark.parametrize("service", DESTINATIONS)
def test_sam_makes_the_resource_and_the_permission(service: str) -> None:
    """SAM's own translator takes the properties, and allows the function to send there."""
    session = pytest.importorskip("boto3").Session(region_name="eu-west-1")
    translator = pytest.importorskip("samtranslator.translator.translator")
    parser = pytest.importorskip("samtranslator.parser.parser")
    config = EventInvokeConfig(
        {"Ref": "Orders"},
        on_failure={"Fn::GetAtt": ["Dead", "Arn"]} if service == "sqs" else DESTINATIONS[service],
        service=service,
        dead_letter_queue={"Fn::GetAtt": ["Dead", "Arn"]},
        max_event_age=timedelta(minutes=10),
    )
    function = {
        "Type": "AWS::Serverless::Function",
        "Properties": {
            "Handler": "app.handler",
            "Runtime": "python3.13",
            "InlineCode": "def handler(event, context): ...",
            **config.to_sam(),
        },
    }

    made: Json = translator.Translator({}, parser.Parser(), boto_session=session).translate(
        template({"Orders": function}), {}
    )

    resources = made["Resources"]
    (invokes,) = [each for each in resources.values() if each["Type"] == "AWS::Lambda::EventInvokeConfig"]
    assert invokes["Properties"]["DestinationConfig"]["OnFailure"]["Destination"] == config.on_failure
    assert invokes["Properties"]["MaximumEventAgeInSeconds"] == 600
    assert resources["Orders"]["Properties"]["DeadLetterConfig"]["TargetArn"] == config.dead_letter_queue
    allowed = json.dumps(resources["OrdersRole"])
    assert f'"{ACTIONS[service]}"' in allowed
    assert complaints(made) == []


def test_terraform_has_a_block_for_it() -> None:
    """References stay as they are."""
    config = EventInvokeConfig(
        "${aws_lambda_function.orders.function_name}", on_failure="${aws_sqs_queue.failed.arn}"
    )

    assert config.to_terraform(label="orders") == {
        "resource": {
            "aws_lambda_function_event_invoke_config": {
                "orders": {
                    "function_name": "${aws_lambda_function.orders.function_name}",
                    "maximum_retry_attempts": 2,
                    "maximum_event_age_in_seconds": 21600,
                    "destination_config": {"on_failure": {"destination": "${aws_sqs_queue.failed.arn}"}},
                }
            }
        }
    }
    assert config.role_policy()["Statement"] == [
        {"Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "${aws_sqs_queue.failed.arn}"}
    ]


@pytest.mark.tools
@pytest.mark.parametrize("service", DESTINATIONS)
def test_botocore_accepts_the_arguments(service: str) -> None:
    """By its own validation, and by the lengths, ranges and letters of its model of the API."""
    loaders = pytest.importorskip("botocore.loaders")
    model = pytest.importorskip("botocore.model")
    validate = pytest.importorskip("botocore.validate").validate_parameters
    api = model.ServiceModel(loaders.Loader().load_service_model("lambda", "service-2"), "lambda")
    shape = api.operation_model("PutFunctionEventInvokeConfig").input_shape

    arguments = EventInvokeConfig(f"{FUNCTION}:live", on_failure=DESTINATIONS[service]).to_put()

    validate(arguments, shape)
    assert list(faults(arguments, shape)) == []


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: EventInvokeConfig(DEAD), "function"),
        (lambda: EventInvokeConfig(FUNCTION, on_failure="orders-dead"), "on_failure"),
        (lambda: EventInvokeConfig(FUNCTION, on_failure=f"{DEAD}.fifo"), "on_failure"),
        (lambda: EventInvokeConfig(FUNCTION, dead_letter_queue=f"{DEAD}.fifo"), "dead_letter_queue"),
        (lambda: EventInvokeConfig(FUNCTION, on_failure=ROLE), "on_failure"),
        (lambda: EventInvokeConfig(FUNCTION, on_failure=DEAD, service="sns"), "service"),
        (lambda: EventInvokeConfig(FUNCTION, retry_attempts=3), "retry_attempts"),
        (lambda: EventInvokeConfig(FUNCTION, max_event_age=timedelta(seconds=59)), "max_event_age"),
        (lambda: EventInvokeConfig(FUNCTION, max_event_age=timedelta(hours=7)), "max_event_age"),
        (lambda: EventInvokeConfig(FUNCTION).role_policy(), "on_failure"),
        (lambda: EventInvokeConfig(FUNCTION, on_failure={"Ref": "Topic"}).to_sam(), "service"),
        (lambda: EventInvokeConfig({"Ref": "F"}).to_put(), "function"),
        (lambda: EventInvokeConfig({"Ref": "F"}).to_terraform(label="f"), "function"),
        (lambda: EventInvokeConfig("${aws_lambda_function.f.arn}").to_sam(), "function"),
        (lambda: FULL.to_cloudformation(logical_id="a-b"), "logical_id"),
        (lambda: FULL.to_terraform(label="1"), "label"),
    ],
)
def test_what_lambda_refuses_is_refused(make: Any, field: str) -> None:
    """With the argument that is wrong."""
    with pytest.raises(InvalidRuleError) as caught:
        make()

    assert caught.value.field == field


@pytest.mark.tools
def test_cfn_lint_accepts_the_alarms_of_the_documents() -> None:
    """They are of the metrics that the tables explain."""
    lint: Any = pytest.importorskip("cfnlint.api").lint_all
    text = block("docs/failures.md", "Alarms", "yaml")
    section = (ROOT / "docs" / "failures.md").read_text(encoding="utf-8").partition("\n## Alarms\n")[2]
    tables = section.partition("```yaml")[0]

    metrics = re.findall(r"MetricName: (\w+)", text)

    bad = [each for each in lint(text) if each.rule.severity in ("error", "warning")]
    assert [f"{each.rule.id} {each.message}" for each in bad] == []
    assert len(metrics) == text.count("AWS::CloudWatch::Alarm") == 9
    assert [metric for metric in metrics if f"`{metric}`" not in tables] == []
