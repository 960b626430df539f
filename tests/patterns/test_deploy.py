"""Rules as CloudFormation, SAM, Terraform and boto3 take them, checked by those tools."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Any, cast

import pytest

from partner_events import PartnerEventsError
from partner_events.patterns import (
    InputTransformer,
    InvalidRuleError,
    RetryPolicy,
    Target,
    placeholder,
    queue_policy,
    to_cloudformation,
    to_put_rule,
    to_put_targets,
    to_sam,
    to_terraform,
)

Json = dict[str, Any]

BUS = "aws.partner/stripe.com/ed_123"
ACCOUNT = "eu-west-1:123456789012"
FUNCTION = f"arn:aws:lambda:{ACCOUNT}:function:orders"
MACHINE = f"arn:aws:states:{ACCOUNT}:stateMachine:fulfil"
QUEUE = f"arn:aws:sqs:{ACCOUNT}:orders"
DEAD = f"arn:aws:sqs:{ACCOUNT}:dead"
ROLE = "arn:aws:iam::123456789012:role/events"
RULE = f"arn:aws:events:{ACCOUNT}:rule/{BUS}/paid"
TRANSFORMER = InputTransformer({"amount": "$.detail.amount"}, {"paid": placeholder("amount")})


class Pattern:
    """An event pattern, as far as rules know one."""

    def __init__(self, content: Json) -> None:
        self.content = content

    def to_dict(self) -> Json:
        return json.loads(json.dumps(self.content))  # type: ignore[no-any-return]

    def to_json(self) -> str:
        return json.dumps(self.content, separators=(",", ":"))


PAID = Pattern(
    {
        "source": [{"prefix": "aws.partner/stripe.com/"}],
        "detail-type": ["payment_intent.succeeded"],
        "detail": {"amount": [{"numeric": [">=", 10000]}], "livemode": [True], "note": [{"exists": False}]},
    }
)
FULL = Target(
    FUNCTION,
    "orders",
    dead_letter_queue=DEAD,
    retry=RetryPolicy(attempts=3, max_age=timedelta(hours=1)),
    input_transformer=TRANSFORMER,
)
EVERY_SORT = [
    FULL,
    Target(MACHINE, "fulfil.v2", role_arn=ROLE, input_path="$.detail"),
    Target(QUEUE, "keep", input='{"fixed": true}'),
    Target(f"arn:aws:sns:{ACCOUNT}:topic", "tell", retry=RetryPolicy(0)),
    Target(f"arn:aws:logs:{ACCOUNT}:log-group:/aws/events/paid", "log"),
]


def test_cloudformation_has_the_pattern_as_an_object() -> None:
    """Numbers and booleans in it stay what they are; names that are not given are left out."""
    resources = to_cloudformation(PAID, logical_id="Paid", bus=BUS, targets=[FULL])

    assert resources["Paid"] == {
        "Type": "AWS::Events::Rule",
        "Properties": {
            "EventBusName": BUS,
            "EventPattern": PAID.content,
            "State": "ENABLED",
            "Targets": [
                {
                    "Id": "orders",
                    "Arn": FUNCTION,
                    "DeadLetterConfig": {"Arn": DEAD},
                    "RetryPolicy": {"MaximumRetryAttempts": 3, "MaximumEventAgeInSeconds": 3600},
                    "InputTransformer": TRANSFORMER.to_dict(),
                }
            ],
        },
    }


def test_cloudformation_permits_the_rule_to_invoke_a_function() -> None:
    """Each function once, and only functions."""
    targets = [*EVERY_SORT[:4], Target(FUNCTION, "again")]

    resources = to_cloudformation(PAID, logical_id="Paid", bus=BUS, targets=targets)

    assert list(resources) == ["Paid", "PaidordersPermission"]
    assert resources["PaidordersPermission"] == {
        "Type": "AWS::Lambda::Permission",
        "Properties": {
            "Action": "lambda:InvokeFunction",
            "FunctionName": FUNCTION,
            "Principal": "events.amazonaws.com",
            "SourceArn": {"Fn::GetAtt": ["Paid", "Arn"]},
        },
    }


def template(resources: Mapping[str, object]) -> Json:
    """A template in which the references of the tests lead somewhere."""
    others: Json = {
        "Function": {
            "Type": "AWS::Lambda::Function",
            "Properties": {
                "Handler": "app.handler",
                "Runtime": "python3.13",
                "Role": ROLE,
                "Code": {"ZipFile": "def handler(event, context): ..."},
            },
        },
        "Dead": {
            "Type": "AWS::SQS::Queue",
            "DeletionPolicy": "Retain",
            "UpdateReplacePolicy": "Retain",
        },
        "Bus": {"Type": "AWS::Events::EventBus", "Properties": {"Name": BUS, "EventSourceName": BUS}},
    }
    used = {name: others[name] for name in others if f'"{name}"' in json.dumps(resources)}
    return {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {**used, **resources}}


def complaints(made: Json) -> list[str]:
    """What cfn-lint says of a template: errors and warnings, each with its place."""
    lint: Callable[..., list[Any]] = pytest.importorskip("cfnlint.api").lint_all
    return [
        f"{match.rule.id} {match.message} {match.path}"
        for match in lint(json.dumps(made))
        if match.rule.severity in ("error", "warning")
    ]


@pytest.mark.tools
def test_cfn_lint_accepts_every_sort_of_target() -> None:
    """With ARNs, and all that a rule and a target may have."""
    resources = to_cloudformation(
        PAID,
        logical_id="Paid",
        bus=BUS,
        targets=EVERY_SORT,
        name="paid",
        description="High-value payments",
        state="DISABLED",
    )

    assert complaints(template(resources)) == []


@pytest.mark.tools
def test_cfn_lint_accepts_references() -> None:
    """In the place of every ARN, of the bus, and in a queue's policy."""
    target = Target(
        {"Fn::GetAtt": ["Function", "Arn"]},
        "orders",
        service="lambda",
        dead_letter_queue={"Fn::GetAtt": ["Dead", "Arn"]},
        input_transformer=TRANSFORMER,
    )
    policy = queue_policy({"Fn::GetAtt": ["Dead", "Arn"]}, {"Fn::GetAtt": ["Paid", "Arn"]})
    resources = {
        **to_cloudformation(PAID, logical_id="Paid", bus={"Ref": "Bus"}, targets=[target]),
        "DeadPolicy": {
            "Type": "AWS::SQS::QueuePolicy",
            "Properties": {"Queues": [{"Ref": "Dead"}], "PolicyDocument": policy},
        },
    }

    assert complaints(template(resources)) == []


@pytest.mark.tools
def test_cfn_lint_would_have_complained() -> None:
    """It does look into rules: a target without its id is an error to it."""
    resources: Json = to_cloudformation(PAID, logical_id="Paid", bus=BUS, targets=[FULL])
    del resources["Paid"]["Properties"]["Targets"][0]["Id"]

    assert any("'Id' is a required property" in complaint for complaint in complaints(template(resources)))


SAM_EVENTS = {
    "Everything": to_sam(
        PAID,
        bus=BUS,
        name="paid",
        state="DISABLED",
        target_id="orders",
        dead_letter_queue={"Fn::GetAtt": ["Dead", "Arn"]},
        retry=RetryPolicy(attempts=3, max_age=timedelta(hours=1)),
        input_transformer=TRANSFORMER,
    ),
    "Least": to_sam(PAID, bus={"Ref": "Bus"}),
    "Path": to_sam(PAID, bus=BUS, input_path="$.detail"),
    "Constant": to_sam(PAID, bus=BUS, input="{}"),
}


def test_sam_has_an_event_of_a_function() -> None:
    """The function is the target; what is not given is left out."""
    assert SAM_EVENTS["Least"] == {
        "Type": "EventBridgeRule",
        "Properties": {"EventBusName": {"Ref": "Bus"}, "State": "ENABLED", "Pattern": PAID.content},
    }


@pytest.mark.tools
@pytest.mark.parametrize("name", SAM_EVENTS)
def test_sam_makes_the_rule_that_cloudformation_has(name: str) -> None:
    """SAM's own translator makes a rule, a permission and a target of the event; cfn-lint accepts them."""
    session = pytest.importorskip("boto3").Session(region_name="eu-west-1")
    translator = pytest.importorskip("samtranslator.translator.translator")
    parser = pytest.importorskip("samtranslator.parser.parser")
    event: Json = SAM_EVENTS[name]
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

    made: Json = translator.Translator({}, parser.Parser(), boto_session=session).translate(
        template({"Orders": function}), {}
    )

    rule = made["Resources"]["OrdersPaid"]["Properties"]
    target = rule["Targets"][0]
    properties = event["Properties"]
    assert rule["EventPattern"] == PAID.content
    assert (rule["EventBusName"], rule["State"]) == (properties["EventBusName"], properties["State"])
    for option in ("DeadLetterConfig", "RetryPolicy", "InputTransformer", "InputPath", "Input"):
        assert target.get(option) == properties.get(option)
    assert made["Resources"]["OrdersPaidPermission"]["Type"] == "AWS::Lambda::Permission"
    assert complaints(made) == []


def test_terraform_has_the_pattern_as_text() -> None:
    """And the targets as resources of their own, which refer to the rule."""
    made = to_terraform(PAID, label="paid", bus=BUS, targets=EVERY_SORT[:2], name="paid")

    assert made == {
        "resource": {
            "aws_cloudwatch_event_rule": {
                "paid": {
                    "name": "paid",
                    "event_bus_name": BUS,
                    "event_pattern": PAID.to_json(),
                }
            },
            "aws_cloudwatch_event_target": {
                "paid_orders": {
                    "rule": "${aws_cloudwatch_event_rule.paid.name}",
                    "event_bus_name": BUS,
                    "target_id": "orders",
                    "arn": FUNCTION,
                    "dead_letter_config": {"arn": DEAD},
                    "retry_policy": {"maximum_retry_attempts": 3, "maximum_event_age_in_seconds": 3600},
                    "input_transformer": {
                        "input_paths": {"amount": "$.detail.amount"},
                        "input_template": '{"paid": <amount>}',
                    },
                },
                "paid_fulfil-v2": {
                    "rule": "${aws_cloudwatch_event_rule.paid.name}",
                    "event_bus_name": BUS,
                    "target_id": "fulfil.v2",
                    "arn": MACHINE,
                    "role_arn": ROLE,
                    "input_path": "$.detail",
                },
            },
            "aws_lambda_permission": {
                "paid_orders": {
                    "action": "lambda:InvokeFunction",
                    "function_name": FUNCTION,
                    "principal": "events.amazonaws.com",
                    "source_arn": "${aws_cloudwatch_event_rule.paid.arn}",
                }
            },
        }
    }


def test_terraform_sees_references_only_where_they_are_meant() -> None:
    """In ARNs and the bus; a `${` in a pattern, a template or a description is text."""
    pattern = Pattern({"detail": {"note": ["${a}", "%{b}"]}})
    target = Target("${aws_lambda_function.f.arn}", "f", input='"${a}"')

    made: Json = to_terraform(
        pattern, label="r", bus="${aws_cloudwatch_event_bus.b.name}", targets=[target], description="%{x}"
    )

    rule = made["resource"]["aws_cloudwatch_event_rule"]["r"]
    placed = made["resource"]["aws_cloudwatch_event_target"]["r_f"]
    assert rule["event_pattern"] == '{"detail":{"note":["$${a}","%%{b}"]}}'
    assert rule["description"] == "%%{x}"
    assert rule["event_bus_name"] == placed["event_bus_name"] == "${aws_cloudwatch_event_bus.b.name}"
    assert placed["arn"] == "${aws_lambda_function.f.arn}"
    assert placed["input"] == '"$${a}"'
    assert list(made["resource"]["aws_lambda_permission"]) == ["r_f"]


RESOLVE = "{{resolve:secretsmanager:db:SecretString:password}}"


@pytest.mark.parametrize(
    "content",
    [
        {"detail": {"Ref": ["a"]}},
        {"detail": {"a": {"Fn::GetAtt": ["Queue", "Arn"]}}},
        {"detail": {"a": [{"prefix": RESOLVE}]}},
        {"detail": {RESOLVE: ["a"]}},
        {"$or": [{"source": ["a"]}, {"detail": {"Fn::Sub": ["${AWS::AccountId}"]}}]},
        {"detail": {"a": ["{{ Resolve:ssm:/a}}", "{{{resolve:ssm:/a}}}"]}},
    ],
)
def test_cloudformation_gets_no_language_of_its_own_from_a_pattern(content: Json) -> None:
    """Such a pattern is JSON text, without what would be taken for it; SAM, which takes none, refuses it."""
    pattern = Pattern(content)

    rule: Any = to_cloudformation(pattern, logical_id="R", bus=BUS)["R"]
    written = rule["Properties"]["EventPattern"]

    assert json.loads(written) == content
    assert "{{" not in written
    with pytest.raises(InvalidRuleError, match="SAM would take for its own; use to_cloudformation") as error:
        to_sam(pattern, bus=BUS)
    assert error.value.field == "pattern"


def test_cloudformation_gets_no_language_of_its_own_from_an_input() -> None:
    """In JSON, what begins a dynamic reference is escaped: the target receives the same value."""
    target = Target(QUEUE, "q", input=json.dumps({"a": RESOLVE, "Ref": "b"}))

    rule: Any = to_cloudformation(PAID, logical_id="R", bus=BUS, targets=[target])["R"]
    sam: Any = to_sam(PAID, bus=BUS, input=target.input)

    for written in (rule["Properties"]["Targets"][0]["Input"], sam["Properties"]["Input"]):
        assert json.loads(written) == {"a": RESOLVE, "Ref": "b"}
        assert "{{" not in written


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({"input_transformer": InputTransformer({"Ref": "$.id"}, '"<Ref>"')}, "target.input_transformer"),
        (
            {"input_transformer": InputTransformer({"a": "$.id"}, f'"<a> {RESOLVE}"')},
            "target.input_transformer",
        ),
        (
            {"input_transformer": InputTransformer({"a": "$.id"}, {RESOLVE: placeholder("a")})},
            "target.input_transformer",
        ),
    ],
)
def test_what_cannot_be_escaped_for_cloudformation_is_refused(options: Any, field: str) -> None:
    """With the text at fault, and what would be right."""
    target = Target(QUEUE, "q", **options)

    with pytest.raises(InvalidRuleError, match="CloudFormation would take for its own; write it") as error:
        to_cloudformation(PAID, logical_id="R", bus=BUS, targets=[target])
    with pytest.raises(InvalidRuleError):
        to_sam(PAID, bus=BUS, **options)
    assert error.value.field == field


def test_a_description_that_cloudformation_would_resolve_is_refused() -> None:
    """It would put a secret there."""
    with pytest.raises(InvalidRuleError, match="in whose place CloudFormation would put a value") as error:
        to_cloudformation(PAID, logical_id="R", bus=BUS, description=f"of {RESOLVE}")

    assert error.value.field == "description"


def test_text_that_only_looks_alike_is_left_as_it_is() -> None:
    """Two braces alone are text, and fields may have nearly such names."""
    content = {"detail": {"Reference": ["{{name}}"], "Fn": ["a"], "ref": ["Ref"]}}

    rule: Any = to_cloudformation(Pattern(content), logical_id="R", bus=BUS, description="{{name}}")["R"]

    assert rule["Properties"]["EventPattern"] == content
    assert rule["Properties"]["Description"] == "{{name}}"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("${a}", "$${a}"),
        ("%{if a}", "%%{if a}"),
        ("$${a}", '${"$$"}{a}'),
        ("%%%{a}", '${"%%%"}{a}'),
        ("$a {b} 100%", "$a {b} 100%"),
    ],
)
def test_terraform_reads_marks_as_text(text: str, written: str) -> None:
    """Also those that look escaped already; in paths, too."""
    target = Target("${aws_sqs_queue.q.arn}", "f", service="sqs", input=json.dumps(text))

    made: Json = to_terraform(PAID, label="r", bus=BUS, targets=[target], description=text)

    assert made["resource"]["aws_cloudwatch_event_rule"]["r"]["description"] == written
    assert made["resource"]["aws_cloudwatch_event_target"]["r_f"]["input"] == f'"{written}"'


def test_terraform_has_both_limits_of_a_retry_policy() -> None:
    """Its provider sends zero for one that is left out, which would mean no retry at all."""
    target = Target(QUEUE, "q", retry=RetryPolicy(max_age=timedelta(minutes=5)))

    made: Json = to_terraform(PAID, label="r", bus=BUS, targets=[target])

    policy = made["resource"]["aws_cloudwatch_event_target"]["r_q"]["retry_policy"]
    assert policy == {"maximum_retry_attempts": 185, "maximum_event_age_in_seconds": 300}


def test_boto3_has_the_pattern_as_text() -> None:
    """put_rule takes the rule, put_targets its targets."""
    rule = to_put_rule(PAID, name="paid", bus=BUS)
    targets: Json = to_put_targets(name="paid", bus=BUS, targets=[FULL])

    assert rule == {
        "Name": "paid",
        "EventBusName": BUS,
        "EventPattern": PAID.to_json(),
        "State": "ENABLED",
    }
    assert (targets["Rule"], targets["EventBusName"]) == ("paid", BUS)
    assert targets["Targets"][0]["InputTransformer"] == TRANSFORMER.to_dict()


def faults(value: object, shape: Any, place: str = "") -> Iterator[str]:
    """Where a value breaks what botocore's model of the API says of lengths, ranges and letters."""
    size = value if isinstance(value, int) else len(value)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    rules = shape.metadata
    if shape.type_name != "structure" and not rules.get("min", 0) <= size <= rules.get("max", size):
        yield f"{place}: {size} is not {rules}"
    if "pattern" in rules and not re.fullmatch(rules["pattern"], str(value)):
        yield f"{place}: {value} is not {rules['pattern']}"
    if shape.enum if shape.type_name == "string" else ():
        yield from () if value in shape.enum else [f"{place}: {value} is none of {shape.enum}"]
    if isinstance(value, dict):
        for name, member in cast(Json, value).items():
            inner = shape.value if shape.type_name == "map" else shape.members[name]
            yield from faults(member, inner, f"{place}.{name}")
    if isinstance(value, list):
        for item in cast(list[object], value):
            yield from faults(item, shape.member, f"{place}[]")


@pytest.mark.tools
@pytest.mark.parametrize(
    ("operation", "arguments"),
    [
        ("PutRule", to_put_rule(PAID, name="n" * 64, bus=BUS, description="d" * 512, state="DISABLED")),
        ("PutRule", to_put_rule(Pattern({"source": ["x" * 4080]}), name="r", bus=BUS)),
        ("PutTargets", to_put_targets(name="r", bus=BUS, targets=EVERY_SORT)),
        (
            "PutTargets",
            to_put_targets(
                name="r",
                bus=BUS,
                targets=[
                    Target(QUEUE, "least", retry=RetryPolicy(0, timedelta(seconds=60))),
                    Target(QUEUE, "most", retry=RetryPolicy(185, timedelta(hours=24)), input='"' * 2),
                ],
            ),
        ),
    ],
)
def test_botocore_accepts_the_arguments(operation: str, arguments: Json) -> None:
    """By its own validation, and by the lengths, ranges and letters of its model of the API."""
    loaders = pytest.importorskip("botocore.loaders")
    model = pytest.importorskip("botocore.model")
    validate = pytest.importorskip("botocore.validate").validate_parameters
    service = model.ServiceModel(loaders.Loader().load_service_model("events", "service-2"), "events")
    shape = service.operation_model(operation).input_shape

    validate(arguments, shape)

    assert list(faults(arguments, shape)) == []


def test_a_queue_policy_lets_its_rules_send() -> None:
    """One policy for all of them, since a queue has one."""
    policy = queue_policy(DEAD, RULE, f"{RULE}-2")

    assert policy == {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "events.amazonaws.com"},
                "Action": "sqs:SendMessage",
                "Resource": DEAD,
                "Condition": {"ArnEquals": {"aws:SourceArn": [RULE, f"{RULE}-2"]}},
            }
        ],
    }


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: RetryPolicy(186), "retry.attempts"),
        (lambda: RetryPolicy(-1), "retry.attempts"),
        (lambda: RetryPolicy(max_age=timedelta(seconds=59)), "retry.max_age"),
        (lambda: RetryPolicy(max_age=timedelta(days=1, seconds=1)), "retry.max_age"),
        (lambda: RetryPolicy(max_age=timedelta(seconds=90.5)), "retry.max_age"),
        (lambda: Target("orders", "a"), "target.arn"),
        (lambda: Target("", "a"), "target.arn"),
        (lambda: Target({"Arn": "x"}, "a"), "target.arn"),
        (lambda: Target({}, "a"), "target.arn"),
        (lambda: Target(QUEUE, ""), "target.id"),
        (lambda: Target(QUEUE, "a b"), "target.id"),
        (lambda: Target(QUEUE, "a" * 65), "target.id"),
        (lambda: Target(QUEUE, "a", service="lambda"), "target.service"),
        (lambda: Target(MACHINE, "a"), "target.role_arn"),
        (lambda: Target("${aws_sfn_state_machine.m.arn}", "a"), "target.role_arn"),
        (lambda: Target(MACHINE, "a", role_arn=FUNCTION), "target.role_arn"),
        (lambda: Target(QUEUE, "a", dead_letter_queue=FUNCTION), "target.dead_letter_queue"),
        (lambda: Target(QUEUE, "a", dead_letter_queue=f"{DEAD}.fifo"), "target.dead_letter_queue"),
        (
            lambda: Target(QUEUE, "a", dead_letter_queue="https://sqs.amazonaws.com/1/dead"),
            "target.dead_letter_queue",
        ),
        (lambda: Target(QUEUE, "a", input_path="detail"), "target.input_path"),
        (lambda: Target(QUEUE, "a", input="{"), "target.input"),
        (lambda: Target(QUEUE, "a", input=f'"{"x" * 8191}"'), "target.input"),
        (lambda: Target(QUEUE, "a", input="{}", input_path="$"), "target.input"),
        (lambda: Target(QUEUE, "a", input_path="$", input_transformer=TRANSFORMER), "target.input_path"),
        (lambda: queue_policy(FUNCTION, RULE), "queue"),
        (lambda: queue_policy(DEAD, "paid"), "rule"),
        (lambda: to_put_rule(PAID, name="", bus=BUS), "name"),
        (lambda: to_put_rule(PAID, name="a/b", bus=BUS), "name"),
        (lambda: to_put_rule(PAID, name="n" * 65, bus=BUS), "name"),
        (lambda: to_put_rule(PAID, name="n", bus=""), "bus"),
        (lambda: to_put_rule(PAID, name="n", bus="a bus"), "bus"),
        (lambda: to_put_rule(PAID, name="n", bus="${aws_cloudwatch_event_bus.b.name}"), "bus"),
        (lambda: to_put_rule(PAID, name="n", bus=BUS, description="d" * 513), "description"),
        (lambda: to_put_rule(PAID, name="n", bus=BUS, state=True), "state"),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        (lambda: to_put_rule(Pattern({"source": ["x" * 4100]}), name="n", bus=BUS), "pattern"),
        (lambda: to_put_targets(name="n", bus=BUS, targets=[]), "targets"),
        (lambda: to_put_targets(name="n", bus=BUS, targets=[*EVERY_SORT, Target(QUEUE, "6")]), "targets"),
        (lambda: to_put_targets(name="n", bus=BUS, targets=[FULL, FULL]), "targets"),
        (lambda: to_put_targets(name="n", bus=BUS, targets=[Target({"Ref": "T"}, "a")]), "target.arn"),
        (lambda: to_cloudformation(PAID, logical_id="a-b", bus=BUS), "logical_id"),
        (lambda: to_cloudformation(PAID, logical_id="A", bus={"Name": BUS}), "bus"),
        (lambda: to_cloudformation(PAID, logical_id="A", bus="${aws_cloudwatch_event_bus.b.name}"), "bus"),
        (lambda: to_sam(PAID, bus="${aws_cloudwatch_event_bus.b.name}"), "bus"),
        (lambda: to_terraform(PAID, label="a", bus={"Ref": "Bus"}), "bus"),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        (
            lambda: to_cloudformation(PAID, logical_id="A", bus=BUS, targets=[Target({"Ref": "T"}, "a")]),
            "target.service",
        ),
        (
            lambda: to_cloudformation(
                PAID, logical_id="A", bus=BUS, targets=[Target("${aws_lambda_function.f.arn}", "a")]
            ),
            "target.arn",
        ),
        (
            lambda: to_cloudformation(
                PAID,
                logical_id="A",
                bus=BUS,
                targets=[Target(FUNCTION, "a.b"), Target(f"{FUNCTION}2", "a-b")],
            ),
            "target.id",
        ),
        (lambda: to_terraform(PAID, label="a.b", bus=BUS), "label"),
        (
            lambda: to_terraform(
                PAID, label="a", bus=BUS, targets=[Target(QUEUE, "a", dead_letter_queue={"Ref": "D"})]
            ),
            "target.dead_letter_queue",
        ),
        (
            lambda: to_terraform(
                PAID, label="a", bus=BUS, targets=[Target(QUEUE, "a.b"), Target(QUEUE, "a-b")]
            ),
            "target.id",
        ),
        (
            lambda: to_terraform(PAID, label="a", bus=BUS, targets=[Target("${module.m.arn}", "a")]),
            "target.service",
        ),
        (lambda: to_sam(PAID, bus=BUS, target_id="a b"), "target.id"),
        (lambda: to_sam(PAID, bus=BUS, input="{}", input_path="$"), "target.input"),
        (
            lambda: to_sam(PAID, bus=BUS, dead_letter_queue="${aws_sqs_queue.d.arn}"),
            "target.dead_letter_queue",
        ),
    ],
)
def test_what_eventbridge_would_refuse_is_refused(make: Callable[[], object], field: str) -> None:
    """With the field that is wrong as an attribute of the error."""
    with pytest.raises(InvalidRuleError) as caught:
        make()

    assert caught.value.field == field
    assert isinstance(caught.value, PartnerEventsError)
    assert isinstance(caught.value, ValueError)


def test_an_arn_tells_the_service_of_its_target() -> None:
    """So does the resource that Terraform refers to; of other references it has to be said."""
    targets = [
        Target(FUNCTION, "a"),
        Target("arn:aws-cn:sqs:cn-north-1:123456789012:q", "b"),
        Target("${aws_lambda_alias.live.arn}", "c"),
        Target("${data.aws_sqs_queue.q.arn}", "d"),
        Target({"Fn::GetAtt": ["Function", "Arn"]}, "e", service="lambda"),
        Target({"Fn::GetAtt": ["Something", "Arn"]}, "f"),
    ]

    assert [target.service for target in targets] == ["lambda", "sqs", "lambda", "sqs", "lambda", None]


def test_a_reference_with_a_role_needs_no_service() -> None:
    """The role is what lets the rule reach it."""
    target = Target({"Ref": "Machine"}, "fulfil", role_arn={"Fn::GetAtt": ["Role", "Arn"]})

    resources = to_cloudformation(PAID, logical_id="Paid", bus=BUS, targets=[target])

    assert list(resources) == ["Paid"]


def test_targets_are_values() -> None:
    """They are compared by what they say, and do not change."""
    assert Target(QUEUE, "a", retry=RetryPolicy(3)) == Target(QUEUE, "a", retry=RetryPolicy(3))
    assert len({Target(QUEUE, "a"), Target(QUEUE, "a")}) == 1
    with pytest.raises(AttributeError):
        RetryPolicy().attempts = 5  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
