"""The types of targets that EventBridge has: what each needs, and what each tool is given for it."""

import gzip
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from partner_events.patterns import (
    EventPattern,
    InputTransformer,
    InvalidRuleError,
    Reference,
    RetryPolicy,
    RuleWarning,
    Target,
    placeholder,
    rule_warnings,
    to_cloudformation,
    to_put_targets,
    to_sam,
    to_terraform,
)
from partner_events.patterns._targets.target_parameters import BLOCKS, OF_API, Member
from partner_events.patterns._targets.target_types import OF_TERRAFORM, TYPES

Json = dict[str, Any]

REGION, ACCOUNT, OTHER = "eu-west-1", "123456789012", "210987654321"
HOME = f"{REGION}:{ACCOUNT}"
BUS = "aws.partner/stripe.com/ed_123"
BUS_ARN = f"arn:aws:events:{HOME}:event-bus/{BUS}"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/events"
PATTERN = EventPattern.parse({"source": [{"prefix": "aws.partner/stripe.com/"}]})

ARNS = {
    "lambda": f"arn:aws:lambda:{HOME}:function:orders",
    "sqs": f"arn:aws:sqs:{HOME}:orders.fifo",
    "sns": f"arn:aws:sns:{HOME}:orders",
    "logs": f"arn:aws:logs:{HOME}:log-group:/aws/events/orders",
    "event-bus": f"arn:aws:events:{HOME}:event-bus/orders",
    "api-destination": f"arn:aws:events:{HOME}:api-destination/orders/0a1b",
    "execute-api": f"arn:aws:execute-api:{HOME}:a1b2c3/prod/POST/orders/*",
    "appsync": f"arn:aws:appsync:{HOME}:endpoints/graphql-api/a1b2",
    "batch": f"arn:aws:batch:{HOME}:job-queue/orders",
    "codebuild": f"arn:aws:codebuild:{HOME}:project/orders",
    "codepipeline": f"arn:aws:codepipeline:{HOME}:orders",
    "ecs": f"arn:aws:ecs:{HOME}:cluster/orders",
    "firehose": f"arn:aws:firehose:{HOME}:deliverystream/orders",
    "glue": f"arn:aws:glue:{HOME}:workflow/orders",
    "imagebuilder": f"arn:aws:imagebuilder:{HOME}:image-pipeline/orders",
    "inspector": f"arn:aws:inspector:{HOME}:target/0-a/template/0-b",
    "kinesis": f"arn:aws:kinesis:{HOME}:stream/orders",
    "redshift": f"arn:aws:redshift:{HOME}:cluster:orders",
    "redshift-serverless": f"arn:aws:redshift-serverless:{HOME}:workgroup/a-b",
    "sagemaker": f"arn:aws:sagemaker:{HOME}:pipeline/orders",
    "states": f"arn:aws:states:{HOME}:stateMachine:orders",
    "ssm-automation": f"arn:aws:ssm:{HOME}:automation-definition/orders:$DEFAULT",
    "ssm-opsitem": f"arn:aws:ssm:{HOME}:opsitem",
    "ssm-run-command": f"arn:aws:ssm:{HOME}:document/orders",
    "ssm-incidents": f"arn:aws:ssm-incidents::{ACCOUNT}:response-plan/orders",
    "ec2-api-call": f"arn:aws:events:{HOME}:target/create-snapshot",
}
PARAMETERS: Mapping[str, Json] = {
    "sqs": {"MessageGroupId": "$.detail.id"},
    "api-destination": {"HeaderParameters": {"X-A": "b"}, "QueryStringParameters": {"q": "$.id"}},
    "execute-api": {"PathParameterValues": ["$.detail.id"]},
    "appsync": {"GraphQLOperation": "mutation Add($id: ID!) { add(id: $id) }"},
    "batch": {
        "JobDefinition": "orders:1",
        "JobName": "orders",
        "ArrayProperties": {"Size": 2},
        "RetryStrategy": {"Attempts": 3},
    },
    "ecs": {
        "TaskDefinitionArn": f"arn:aws:ecs:{HOME}:task-definition/orders:1",
        "TaskCount": 1,
        "LaunchType": "FARGATE",
        "PlatformVersion": "LATEST",
        "Group": "orders",
        "NetworkConfiguration": {
            "AwsVpcConfiguration": {
                "Subnets": ["subnet-1a2b3c4d"],
                "SecurityGroups": ["sg-1a2b3c4d"],
                "AssignPublicIp": "DISABLED",
            }
        },
        "EnableECSManagedTags": True,
        "EnableExecuteCommand": False,
        "PropagateTags": "TASK_DEFINITION",
        "TagList": [{"Key": "team", "Value": "orders"}],
    },
    "kinesis": {"PartitionKeyPath": "$.detail.id"},
    "redshift": {"Database": "orders", "DbUser": "loader", "Sql": "select 1", "WithEvent": True},
    "redshift-serverless": {"Database": "orders", "Sql": "select 1", "StatementName": "one"},
    "sagemaker": {"PipelineParameterList": [{"Name": "id", "Value": "$.detail.id"}]},
    "ssm-run-command": {"RunCommandTargets": [{"Key": "tag:team", "Values": ["orders"]}]},
}


def target(name: str, **options: Any) -> Target:
    """A target of a type, with all that the type needs."""
    role = None if TYPES[name].permission == "policy" else ROLE
    given: Json = {"role_arn": role, "parameters": PARAMETERS.get(name), **options}
    return Target(ARNS[name], name, **given)


def silently(write: Callable[[], Any]) -> Any:
    """What is written, where what is for AWS's console alone is warned of."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuleWarning)
        return write()


def test_the_table_has_an_example_of_each_type() -> None:
    """And every type's ARN shows the type."""
    assert ARNS.keys() == TYPES.keys()
    for name, arn in ARNS.items():
        assert Target(arn, "t", role_arn=ROLE, parameters=PARAMETERS.get(name)).service == name
        assert TYPES[name].docs_url.startswith("https://docs.aws.amazon.com/eventbridge/")


@pytest.mark.parametrize("name", [each.name for each in TYPES.values() if each.permission == "role"])
def test_a_type_that_needs_a_role_is_refused_without(name: str) -> None:
    """AWS would answer that RoleArn is required; here it is said with the page and the actions."""
    with pytest.raises(InvalidRuleError) as error:
        target(name, role_arn=None)

    assert error.value.field == "target.role_arn"
    assert TYPES[name].actions[0] in str(error.value)
    assert TYPES[name].docs_url in str(error.value)


@pytest.mark.parametrize("name", [each.name for each in TYPES.values() if each.needs_block])
def test_a_type_that_needs_parameters_is_refused_without(name: str) -> None:
    """The error names the parameter."""
    with pytest.raises(InvalidRuleError, match=r"is missing|takes Sql or Sqls") as error:
        target(name, parameters=None)

    assert error.value.field.startswith("target.parameters.")


def test_a_fifo_queue_needs_a_message_group() -> None:
    """A standard queue does not; a FIFO topic is refused."""
    with pytest.raises(InvalidRuleError, match="MessageGroupId") as error:
        target("sqs", parameters=None)
    assert error.value.field == "target.parameters.MessageGroupId"
    with pytest.raises(InvalidRuleError, match="MessageGroupId"):
        Target("arn:aws:sqs:${var.region}:${var.account}:orders.fifo", "t")
    assert Target(f"arn:aws:sqs:{HOME}:orders", "t").parameters is None
    with pytest.raises(InvalidRuleError, match="FIFO topics"):
        Target(f"arn:aws:sns:{HOME}:orders.fifo", "t")


@pytest.mark.parametrize(
    ("name", "parameters", "field"),
    [
        ("sqs", {"MessageGroup": "a"}, "parameters.MessageGroup"),
        ("sqs", {"MessageGroupId": "a" * 101}, "parameters.MessageGroupId"),
        ("sqs", {"MessageGroupId": 1}, "parameters.MessageGroupId"),
        ("lambda", {"Qualifier": "live"}, "parameters"),
        (
            "batch",
            {"JobDefinition": "a", "JobName": "b", "ArrayProperties": {"size": 1}},
            "parameters.ArrayProperties.size",
        ),
        ("ecs", {"TaskDefinitionArn": "a", "LaunchType": "LAMBDA"}, "parameters.LaunchType"),
        ("ecs", {"TaskDefinitionArn": "a", "TagList": [{"Key": "a"}]}, "parameters.TagList[0].Value"),
        ("ecs", {"TaskDefinitionArn": "a", "TaskCount": True}, "parameters.TaskCount"),
        ("redshift", {"Database": "a", "Sql": "b", "Sqls": ["c"]}, "parameters.Sql"),
        ("redshift", {"Database": "a"}, "parameters.Sql"),
        ("execute-api", {"PathParameterValues": "a"}, "parameters.PathParameterValues"),
        ("execute-api", {"HeaderParameters": {"a": 1}}, "parameters.HeaderParameters.a"),
        (
            "ssm-run-command",
            {"RunCommandTargets": [{"Key": "a", "Values": ["b"]}] * 6},
            "parameters.RunCommandTargets",
        ),
        ("ssm-run-command", {"RunCommandTargets": ["a"]}, "parameters.RunCommandTargets[0]"),
        ("kinesis", {}, None),
    ],
)
def test_parameters_are_checked(name: str, parameters: Json, field: str | None) -> None:
    """What EventBridge would refuse is refused with its place."""
    if field is None:
        assert target(name, parameters=parameters).parameters is None
        return
    with pytest.raises(InvalidRuleError) as error:
        target(name, parameters=parameters)

    assert error.value.field == f"target.{field}"


def test_parameters_may_have_the_names_of_the_api() -> None:
    """boto3 is given those, CloudFormation its own, whichever were written."""
    of_api = {
        "TaskDefinitionArn": "arn:t",
        "NetworkConfiguration": {"awsvpcConfiguration": {"Subnets": ["subnet-1"]}},
        "PlacementStrategy": [{"type": "spread", "field": "host"}],
        "Tags": [{"Key": "a", "Value": "b"}],
    }
    made = target("ecs", parameters=of_api)

    (sent,) = targets_of(to_put_targets(name="r", bus=BUS, targets=[made]))
    resources: Any = to_cloudformation(PATTERN, logical_id="R", bus=BUS, targets=[made])

    assert sent["EcsParameters"] == of_api
    assert resources["R"]["Properties"]["Targets"][0]["EcsParameters"] == {
        "TaskDefinitionArn": "arn:t",
        "NetworkConfiguration": {"AwsVpcConfiguration": {"Subnets": ["subnet-1"]}},
        "PlacementStrategies": [{"Type": "spread", "Field": "host"}],
        "TagList": [{"Key": "a", "Value": "b"}],
    }


def targets_of(arguments: Json) -> list[Json]:
    found: list[Json] = arguments["Targets"]
    return found


@pytest.mark.parametrize("given", [{"input": "{}"}, {"input_path": "$.detail"}, {"transformer": True}])
def test_an_event_bus_receives_events_as_they_are(given: Json) -> None:
    """EventBridge refuses a transformer, a path and a constant, in whichever account the bus is."""
    if "transformer" in given:
        given = {"input_transformer": InputTransformer({"id": "$.id"}, {"id": placeholder("id")})}
    with pytest.raises(InvalidRuleError, match="event bus") as error:
        target("event-bus", **given)

    assert error.value.field == f"target.{next(iter(given))}"


@pytest.mark.parametrize(
    ("given", "fits"),
    [
        ({"input": '{"timestamp": 1, "message": "a"}'}, True),
        ({"input": '{"message": "a"}'}, False),
        ({"input": '"a"'}, False),
        ({"template": {"timestamp": placeholder("t"), "message": placeholder("m")}}, True),
        ({"template": {"time": placeholder("t"), "message": placeholder("m")}}, False),
        ({"template": '"at <t>: <m>"'}, False),
        ({"template": Reference({"Ref": "Template"})}, True),
    ],
)
def test_a_log_group_takes_entries_only(given: Json, fits: bool) -> None:
    """An object with a timestamp and a message; of what is known later, nothing is refused."""
    options = given
    if "template" in given:
        paths = {"t": "$.time", "m": "$.detail.id"}
        options = {"input_transformer": InputTransformer(paths, given["template"])}
    if fits:
        assert target("logs", **options).service == "logs"
        return
    with pytest.raises(InvalidRuleError, match="timestamp"):
        target("logs", **options)


@pytest.mark.parametrize(
    ("service", "near"),
    [("lamda", "lambda"), ("SQS", "sqs"), ("stepfunctions", "states"), ("events", "event-bus"), ("s3", None)],
)
def test_a_service_that_is_none_is_refused_with_the_nearest(service: str, near: str | None) -> None:
    """A wrong one would be accepted without a permission."""
    with pytest.raises(InvalidRuleError) as error:
        Target("${module.orders.arn}", "t", service=service)

    assert error.value.field == "target.service"
    assert (f"did you mean {near!r}" if near else "there are lambda") in str(error.value)


@pytest.mark.parametrize(
    ("reference", "service"),
    [
        ("${aws_kinesis_firehose_delivery_stream.x.arn}", "firehose"),
        ("${aws_cloudwatch_log_group.x.arn}", "logs"),
        ("${aws_cloudwatch_event_bus.x.arn}", "event-bus"),
        ("${aws_cloudwatch_event_api_destination.x.arn}", "api-destination"),
        ("${aws_sfn_state_machine.x.arn}", "states"),
        ("${data.aws_sqs_queue.x.arn}", "sqs"),
        ('${aws_lambda_function.x["a"].arn}', "lambda"),
        ("${aws_lambda_alias.x.arn}", "lambda"),
        ("${aws_lambda_function.x.arn}:${var.alias}", "lambda"),
        ("arn:${data.aws_partition.current.partition}:sqs:${var.region}:${var.account}:q", "sqs"),
        ("${aws_redshiftserverless_workgroup.x.arn}", "redshift-serverless"),
        ("${aws_ssm_parameter.queue_arn.value}", None),
        ("${module.x.arn}", None),
        ("${var.arn}", None),
        ("${local.queue_arn}", None),
    ],
)
def test_a_terraform_reference_shows_its_type_by_the_providers_names(
    reference: str, service: str | None
) -> None:
    """A service that is named as well must be the same; one that does not show must be named."""
    parameters = PARAMETERS.get(service or "")
    made = Target(reference, "t", role_arn=ROLE, parameters=parameters)
    assert made.service == service
    named = Target(reference, "t", service=service or "sqs", role_arn=ROLE, parameters=parameters)
    assert named.service == (service or "sqs")
    if service is not None:
        with pytest.raises(InvalidRuleError, match="its ARN is of"):
            Target(reference, "t", service="glue", role_arn=ROLE)


def test_terraform_types_are_types_of_the_provider() -> None:
    """The table has no resource that the provider does not have."""
    found = find_spec("cdktf_cdktf_provider_aws")
    if found is None or found.origin is None:
        pytest.skip("cdktf_cdktf_provider_aws is not installed")
    known = {f"aws_{each.name}" for each in Path(found.origin).parent.iterdir()}

    for start in OF_TERRAFORM:
        if start.startswith("aws_"):
            assert any(name.startswith(start) for name in known), start


@pytest.mark.parametrize(
    ("arn", "function", "qualifier"),
    [
        (ARNS["lambda"], ARNS["lambda"], None),
        (f"{ARNS['lambda']}:live", ARNS["lambda"], "live"),
        (f"{ARNS['lambda']}:7", ARNS["lambda"], "7"),
        ("${aws_lambda_function.f.arn}", "${aws_lambda_function.f.arn}", None),
        ("${aws_lambda_alias.a.arn}", "${aws_lambda_alias.a.function_name}", "${aws_lambda_alias.a.name}"),
        (
            '${aws_lambda_alias.a["x"].arn}',
            '${aws_lambda_alias.a["x"].function_name}',
            '${aws_lambda_alias.a["x"].name}',
        ),
        (
            "${aws_lambda_function.f.qualified_arn}",
            "${aws_lambda_function.f.function_name}",
            "${aws_lambda_function.f.version}",
        ),
        ("${aws_lambda_function.f.arn}:live", "${aws_lambda_function.f.arn}", "live"),
        ("${aws_lambda_function.f.arn}:${var.alias}", "${aws_lambda_function.f.arn}", "${var.alias}"),
        (
            "arn:aws:lambda:${var.region}:${var.account}:function:f:${var.alias}",
            "arn:aws:lambda:${var.region}:${var.account}:function:f",
            "${var.alias}",
        ),
    ],
)
def test_terraform_permits_an_alias_by_its_function(arn: str, function: str, qualifier: str | None) -> None:
    """The provider would replace a permission for the ARN of an alias at every apply."""
    made: Any = to_terraform(PATTERN, label="r", bus=BUS, targets=[Target(arn, "t")])["resource"]

    permission = made["aws_lambda_permission"]["r_t"]
    assert made["aws_cloudwatch_event_target"]["r_t"]["arn"] == arn
    assert (permission["function_name"], permission.get("qualifier")) == (function, qualifier)


def test_terraform_has_a_state_only_if_the_rule_is_disabled() -> None:
    """Older providers do not know the argument, and enabled is the default."""
    rules: list[Any] = [
        to_terraform(PATTERN, label="r", bus=BUS, state=state)["resource"]
        for state in ("ENABLED", "DISABLED")
    ]

    states = [rule["aws_cloudwatch_event_rule"]["r"].get("state") for rule in rules]
    assert states == [None, "DISABLED"]


def test_parameters_may_be_known_at_deployment() -> None:
    """Marked, or a function of CloudFormation; ARNs of Terraform need no mark, other text is escaped."""
    redshift = {"Database": Reference("${var.db}"), "Sql": "select '${x}'"}
    ecs = {
        "TaskDefinitionArn": "${aws_ecs_task_definition.t.arn}",
        "TagList": [{"Key": "a", "Value": Reference("${var.team}")}],
    }
    targets = [target("redshift", parameters=redshift), target("ecs", parameters=ecs)]
    made: Any = to_terraform(PATTERN, label="r", bus=BUS, targets=targets)["resource"]
    blocks = made["aws_cloudwatch_event_target"]
    assert blocks["r_redshift"]["redshift_target"] == {"database": "${var.db}", "sql": "select '$${x}'"}
    assert blocks["r_ecs"]["ecs_target"] == {
        "task_definition_arn": "${aws_ecs_task_definition.t.arn}",
        "tags": {"a": "${var.team}"},
    }


@pytest.mark.parametrize("given", [Reference({"Ref": "Group"}), {"Ref": "Group"}])
def test_a_function_in_parameters_is_cloudformations_alone(given: Any) -> None:
    """With the marker or without it."""
    queue = target("sqs", parameters={"MessageGroupId": given})

    rule: Any = to_cloudformation(PATTERN, logical_id="R", bus=BUS, targets=[queue])["R"]

    assert rule["Properties"]["Targets"][0]["SqsParameters"] == {"MessageGroupId": {"Ref": "Group"}}
    with pytest.raises(InvalidRuleError, match="boto3"):
        to_put_targets(name="r", bus=BUS, targets=[queue])
    with pytest.raises(InvalidRuleError, match="only CloudFormation takes"):
        to_terraform(PATTERN, label="r", bus=BUS, targets=[queue])


def test_text_of_parameters_stands_for_itself() -> None:
    """CloudFormation would put a value in its place."""
    queue = target("sqs", parameters={"MessageGroupId": "{{resolve:ssm:/a}}"})

    with pytest.raises(InvalidRuleError, match="resolve") as error:
        to_cloudformation(PATTERN, logical_id="R", bus=BUS, targets=[queue])

    assert error.value.field == "target.parameters"


def test_what_the_provider_lacks_is_refused() -> None:
    """It has no list of statements."""
    several = target("redshift", parameters={"Database": "a", "Sqls": ["select 1", "select 2"]})

    with pytest.raises(InvalidRuleError, match="has no argument") as error:
        to_terraform(PATTERN, label="r", bus=BUS, targets=[several])

    assert error.value.field == "target.parameters.Sqls"


# Other accounts and regions


def test_a_function_of_another_account_needs_a_role_and_gets_no_permission() -> None:
    """A stack fails on a permission for it; the warning says what must be done there."""
    arn = f"arn:aws:lambda:{REGION}:{OTHER}:function:orders"
    with pytest.raises(InvalidRuleError, match=OTHER) as error:
        to_cloudformation(PATTERN, logical_id="R", bus=BUS_ARN, targets=[Target(arn, "t")])
    assert error.value.field == "target.role_arn"

    with pytest.warns(RuleWarning, match="its policy must allow lambda:InvokeFunction") as warned:
        made = to_cloudformation(PATTERN, logical_id="R", bus=BUS, targets=[Target(arn, "t", role_arn=ROLE)])

    assert list(made) == ["R"]
    (warning,) = [each.message for each in warned if isinstance(each.message, RuleWarning)]
    assert (warning.kind, warning.target) == ("other-account", "t")
    assert ROLE in warning.advice


@pytest.mark.parametrize(
    ("arn", "options", "field"),
    [
        (f"arn:aws:states:{REGION}:{OTHER}:stateMachine:m", {"role_arn": ROLE}, "target.arn"),
        (f"arn:aws:sqs:{REGION}:{OTHER}:q", {}, "target.role_arn"),
        (f"arn:aws:events:{REGION}:{OTHER}:event-bus/b", {}, "target.role_arn"),
        (f"arn:aws:events:us-east-1:{ACCOUNT}:event-bus/b", {}, "target.role_arn"),
        (f"arn:aws:sqs:us-east-1:{ACCOUNT}:q", {}, "target.arn"),
        (f"arn:aws:sqs:us-east-1:{ACCOUNT}:q", {"role_arn": ROLE}, "target.arn"),
        (f"arn:aws:sqs:{HOME}:q", {"role_arn": f"arn:aws:iam::{OTHER}:role/r"}, "target.role_arn"),
        (
            f"arn:aws:sqs:{HOME}:q",
            {"dead_letter_queue": f"arn:aws:sqs:us-east-1:{ACCOUNT}:dead"},
            "target.dead_letter_queue",
        ),
    ],
)
@pytest.mark.parametrize("write", ["cloudformation", "terraform", "boto3"])
def test_what_is_in_the_wrong_place_is_refused(write: str, arn: str, options: Json, field: str) -> None:
    """By every tool that is told the bus's ARN."""
    targets = [Target(arn, "t", **options)]
    writers: Mapping[str, Callable[[], Json]] = {
        "cloudformation": lambda: to_cloudformation(PATTERN, logical_id="R", bus=BUS_ARN, targets=targets),
        "terraform": lambda: to_terraform(PATTERN, label="r", bus=BUS_ARN, targets=targets),
        "boto3": lambda: to_put_targets(name="r", bus=BUS_ARN, targets=targets),
    }
    with pytest.raises(InvalidRuleError) as error:
        writers[write]()

    assert error.value.field == field


@pytest.mark.parametrize(
    ("arn", "role", "kinds"),
    [
        (f"arn:aws:events:us-east-1:{ACCOUNT}:event-bus/b", ROLE, ["other-region"]),
        (f"arn:aws:events:us-east-1:{OTHER}:event-bus/b", ROLE, ["other-account"]),
        (f"arn:aws:events:{HOME}:event-bus/b", None, []),
        (f"arn:aws:sqs:{HOME}:q", ROLE, ["role-not-needed"]),
        (f"arn:aws:sqs:{HOME}:q", None, []),
        (f"arn:aws:sqs:{REGION}:{OTHER}:q", ROLE, ["other-account"]),
        (f"arn:aws:events:{HOME}:target/stop-instances", ROLE, ["console-only"]),
        ("${aws_sqs_queue.q.arn}", None, []),
    ],
)
def test_what_must_be_done_elsewhere_is_said(arn: str, role: str | None, kinds: list[str]) -> None:
    """As far as the ARNs show it."""
    found = rule_warnings([Target(arn, "t", role_arn=role)], bus=BUS_ARN)

    assert [warning.kind for warning in found] == kinds
    assert all(warning.reason and warning.advice for warning in found)


# What the tools take


def test_boto3_is_given_what_the_api_has() -> None:
    """Every member of every block is one of the API's, and what it requires is there."""
    botocore = pytest.importorskip("botocore")
    path = Path(botocore.__file__).parent / "data/events/2015-10-07/service-2.json.gz"
    shapes: Json = json.loads(gzip.decompress(path.read_bytes()))["shapes"]

    def members(shape: str) -> Json:
        of: Json = shapes[shape]
        return of["members"] if of["type"] == "structure" else members(of["member"]["shape"])

    def compare(known: Mapping[str, Member], shape: str, place: str) -> Iterator[str]:
        there = members(shape)
        names = {OF_API.get(name, name): member for name, member in known.items()}
        if names.keys() != there.keys():
            yield f"{place}: {sorted(names.keys() ^ there.keys())}"
        for name in names.keys() & there.keys():
            if names[name].members:
                yield from compare(names[name].members, there[name]["shape"], f"{place}.{name}")

    target_members = members("Target")
    assert BLOCKS.keys() == {name for name in target_members if name.endswith("Parameters")}
    found = [each for name in BLOCKS for each in compare(BLOCKS[name], target_members[name]["shape"], name)]
    assert found == []


def test_the_provider_takes_every_type() -> None:
    """Each argument of each block, and what is required."""
    from support.terraform_provider import misfits

    found = {
        name: misfits(silently(partial(to_terraform, PATTERN, label="r", bus=BUS, targets=[target(name)])))
        for name in TYPES
    }

    assert {name: each for name, each in found.items() if each} == {}


def test_cfn_lint_takes_every_type() -> None:
    """All types in one template."""
    cfnlint = pytest.importorskip("cfnlint.api")
    resources: Json = {}
    for number, name in enumerate(TYPES):
        targets = [target(name, retry=RetryPolicy(3, timedelta(hours=1)))]
        rule = partial(to_cloudformation, PATTERN, logical_id=f"Rule{number}", bus=BUS, targets=targets)
        resources |= silently(rule)
    account, beginning = Reference({"Ref": "AWS::AccountId"}), Reference({"Fn::Sub": "a-${AWS::Region}"})
    reference = EventPattern.parse({"account": [account], "source": [{"prefix": beginning}]})
    transformer = InputTransformer(
        {"id": "$.id"}, {"id": placeholder("id"), "a": Reference({"Ref": "AWS::AccountId"})}
    )
    resources |= to_cloudformation(
        reference,
        logical_id="Referring",
        bus={"Fn::Sub": "aws.partner/${AWS::StackName}"},
        name=Reference({"Fn::Sub": "${AWS::StackName}-r"}),
        targets=[
            Target(
                {"Fn::Sub": "arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:q"},
                "q",
                input_transformer=transformer,
            )
        ],
    )
    text = json.dumps({"AWSTemplateFormatVersion": "2010-09-09", "Resources": resources})

    found = cfnlint.lint_all(text)

    wrong = [each for each in found if each.rule.severity in ("error", "warning")]
    assert [f"{each.rule.id} {each.path} {each.message}" for each in wrong] == []


def test_sam_translates_references() -> None:
    """A pattern, a bus and a template with functions of CloudFormation arrive in the rule as they are."""
    translator = pytest.importorskip("samtranslator.translator.translator")
    parser = pytest.importorskip("samtranslator.parser.parser")
    pattern = EventPattern.parse({"account": [Reference({"Ref": "AWS::AccountId"})]})
    transformer = InputTransformer(
        {"id": "$.id"}, {"id": placeholder("id"), "a": Reference({"Ref": "AWS::AccountId"})}
    )
    event = to_sam(pattern, bus={"Fn::Sub": "aws.partner/${AWS::StackName}"}, input_transformer=transformer)
    function = {
        "Type": "AWS::Serverless::Function",
        "Properties": {
            "Handler": "app.handler",
            "Runtime": "python3.13",
            "InlineCode": "def handler(event, context): ...",
            "Role": ROLE,
            "Events": {"Paid": event},
        },
    }
    template = {"Transform": "AWS::Serverless-2016-10-31", "Resources": {"Function": function}}

    session = pytest.importorskip("boto3").Session(region_name=REGION)
    made = translator.Translator({}, parser.Parser(), boto_session=session).translate(template, {})

    rule = made["Resources"]["FunctionPaid"]["Properties"]
    assert rule["EventPattern"] == {"account": [{"Ref": "AWS::AccountId"}]}
    assert rule["EventBusName"] == {"Fn::Sub": "aws.partner/${AWS::StackName}"}
    assert rule["Targets"][0]["InputTransformer"]["InputTemplate"]["Fn::Sub"][1] == {
        "Reference1": {"Ref": "AWS::AccountId"}
    }
