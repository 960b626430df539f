"""What is written for the AWS CDK makes the template that CloudFormation is given, in both languages."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from support.cdk import skip_without_cdk, templates

from partner_events.patterns import (
    EventPattern,
    InputTransformer,
    InvalidRuleError,
    Reference,
    RetryPolicy,
    Target,
    placeholder,
    to_cdk,
    to_cloudformation,
    to_terraform,
)
from partner_events.patterns._targets.target_types import TYPES

from .test_target_types import ACCOUNT, BUS, HOME, PATTERN, ROLE, silently, target

Json = dict[str, Any]

LANGUAGES = ("python", "typescript")
PSEUDO = Reference({"Ref": "AWS::AccountId"})
EVERY_SORT = EventPattern.parse(
    {
        "source": [{"prefix": "aws.partner/stripe.com/"}, "shop"],
        "detail-type": ["payment_intent.succeeded"],
        "account": [PSEUDO],
        "detail": {
            "amount": [{"numeric": [">", 5, "<=", 10.5]}],
            "live": [True],
            "text": ['it\'s "quoted"\n', {"prefix": {"equals-ignore-case": "é"}}, "${x}"],
            "note": [{"exists": False}],
            "$or": [{"a": [1]}, {"b": [Reference({"Fn::Sub": "${AWS::StackName}-b"})]}],
        },
    }
)
QUEUE = Target(
    f"arn:aws:sqs:{HOME}:orders.fifo",
    "keep",
    parameters={"MessageGroupId": "one"},
    dead_letter_queue=f"arn:aws:sqs:{HOME}:dead",
    retry=RetryPolicy(3, timedelta(hours=1)),
    input='{"a": [1, "b"]}',
)
FUNCTION = Target(f"arn:aws:lambda:{HOME}:function:orders", "orders", input_path="$.detail")
MACHINE = Target(f"arn:aws:states:{HOME}:stateMachine:fulfil", "fulfil", role_arn=ROLE)
TOPIC = Target(f"arn:aws:sns:{HOME}:tell", "tell", retry=RetryPolicy(0))
OTHER_BUS = Target(f"arn:aws:events:{HOME}:event-bus/shop", "shop", role_arn=ROLE)
TRANSFORMED = Target(
    {"Fn::GetAtt": ["Function", "Arn"]},
    "transformed",
    service="lambda",
    input_transformer=InputTransformer(
        {"id": "$.id"}, {"id": placeholder("id"), "account": PSEUDO, "note": "${x}"}
    ),
)

REFERRED = Target(
    {"Fn::GetAtt": ["Queue", "Arn"]}, "q", service="sqs", dead_letter_queue={"Fn::GetAtt": ["Dead", "Arn"]}
)
RETRIED = Target(OTHER_BUS.arn, "b", role_arn=ROLE, retry=RetryPolicy())
MISTAKEN = EventPattern.parse({"detail": {"a": [None, "{{resolve:ssm:/a}}"]}})
EITHER = EventPattern.parse({"$or": [{"id": ["a"]}, {"account": ["b"]}]})

RULES: dict[str, Json] = {
    "patterns": {
        "pattern": EVERY_SORT,
        "bus": Reference({"Fn::Sub": "aws.partner/${AWS::StackName}/b"}),
        "name": Reference({"Fn::ImportValue": "name"}),
        "description": 'of "this"',
        "state": "DISABLED",
        "targets": [FUNCTION, QUEUE, MACHINE],
    },
    "text": {"pattern": MISTAKEN, "bus": "default"},
    "referring": {
        "pattern": PATTERN,
        "bus": {"Fn::Select": [0, {"Fn::Split": [",", "a,b"]}]},
        "targets": [TRANSFORMED, REFERRED],
    },
    "ordinary": {"pattern": PATTERN, "bus": BUS, "targets": [FUNCTION, QUEUE, MACHINE, TOPIC, OTHER_BUS]},
}


def every_type(write: Callable[..., str], language: str) -> str:
    """One program with a rule for each type of target."""
    made = [
        silently(
            partial(
                write, PATTERN, language=language, construct_id=rule_id(name), bus=BUS, targets=[target(name)]
            )
        )
        for name in TYPES
    ]
    lines = [line for program in made for line in program.split("\n")]
    imports = [line for line in dict.fromkeys(lines) if line.startswith(("import ", "from "))]
    return "\n".join([*imports, *(line for line in lines if not line.startswith(("import ", "from ")))])


def rule_id(name: str) -> str:
    return name.title().replace("-", "")


@pytest.fixture(scope="session", params=LANGUAGES)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Json]:
    """The resources that CDK makes of every program of a language."""
    skip_without_cdk()
    language: Any = request.param
    programs = {
        name: to_cdk(language=language, construct_id="Rule", **given) for name, given in RULES.items()
    }
    programs["every"] = every_type(to_cdk, language)
    constructs: Json = {**RULES["ordinary"], "name": "paid", "description": "d", "state": "DISABLED"}
    programs["secondLevel"] = to_cdk(language=language, construct_id="Rule", constructs="L2", **constructs)
    arn = "queue_arn" if language == "python" else "queueArn"
    passed = Reference(f"orders.{arn}", tool="CDK")
    orders = Target(passed, "q", dead_letter_queue=passed)
    for level in ("L1", "L2"):
        given: Json = {**RULES["patterns"], "targets": [orders]}
        programs[f"passed{level}"] = to_cdk(language=language, construct_id="Rule", constructs=level, **given)
    found = templates(language, programs, tmp_path_factory.mktemp(language))
    return {name: template["Resources"] for name, template in found.items()}


@pytest.mark.tools
@pytest.mark.once
@pytest.mark.parametrize("name", RULES)
def test_cdk_makes_what_cloudformation_is_given(made: dict[str, Json], name: str) -> None:
    """Word for word, whatever the pattern, the references and the targets are."""
    assert made[name] == to_cloudformation(logical_id="Rule", **RULES[name])


@pytest.mark.tools
@pytest.mark.once
def test_cdk_makes_every_type_of_target(made: dict[str, Json]) -> None:
    """With the parameters of each."""
    wanted: Json = {}
    for name in TYPES:
        rule = partial(to_cloudformation, PATTERN, logical_id=rule_id(name), bus=BUS, targets=[target(name)])
        wanted |= silently(rule)

    assert made["every"] == wanted


@pytest.mark.tools
@pytest.mark.once
def test_constructs_make_the_same_rule(made: dict[str, Json]) -> None:
    """CDK names the targets itself; it adds the permission of the function."""
    given: Json = {**RULES["ordinary"], "name": "paid", "description": "d", "state": "DISABLED"}
    wanted: Any = to_cloudformation(logical_id="Rule", **given)

    found = made["secondLevel"]

    (rule,) = (each["Properties"] for each in found.values() if each["Type"] == "AWS::Events::Rule")
    targets = [{name: value for name, value in each.items() if name != "Id"} for each in rule.pop("Targets")]
    properties = wanted["Rule"]["Properties"]
    expected = [
        {name: value for name, value in each.items() if name != "Id"} for each in properties.pop("Targets")
    ]
    assert rule == properties
    assert [_compact(each) for each in targets] == [_compact(each) for each in expected]
    assert [each["Type"] for each in found.values()].count("AWS::Lambda::Permission") == 1


def _compact(target: Json) -> Json:
    """A target in whose constant input blanks do not count, nor a retry policy's defaults."""
    made = dict(target)
    if "Input" in made:
        made["Input"] = made["Input"].replace(" ", "")
    if "RetryPolicy" in made:
        made["RetryPolicy"] = {"MaximumEventAgeInSeconds": 86400, **made["RetryPolicy"]}
    return made


@pytest.mark.tools
@pytest.mark.once
@pytest.mark.parametrize("level", ["L1", "L2"])
def test_constructs_are_passed_to_the_function(made: dict[str, Json], level: str) -> None:
    """An expression's first name is a parameter; the second level adds the queue's policy by itself."""
    found = made[f"passed{level}"]

    (queue,) = (name for name, each in found.items() if each["Type"] == "AWS::SQS::Queue")
    (rule,) = (each["Properties"] for each in found.values() if each["Type"] == "AWS::Events::Rule")
    arn = {"Fn::GetAtt": [queue, "Arn"]}
    assert (rule["Targets"][0]["Arn"], rule["Targets"][0]["DeadLetterConfig"]["Arn"]) == (arn, arn)
    assert ("AWS::SQS::QueuePolicy" in [each["Type"] for each in found.values()]) is (level == "L2")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({"pattern": EventPattern.parse({"source": [Reference("${var.a}")]})}, "pattern"),
        ({"bus": "aws.partner/${var.a}"}, "bus"),
        ({"targets": [Target("${aws_sqs_queue.q.arn}", "q")]}, "target.arn"),
        ({"construct_id": "a b"}, "logical_id"),
        ({"constructs": "L3"}, "constructs"),
        ({"language": "java"}, "language"),
        ({"constructs": "L2", "targets": [target("ecs")]}, "target.service"),
        ({"constructs": "L2", "targets": [TRANSFORMED]}, "target.input_transformer"),
        ({"constructs": "L2", "targets": [Target(FUNCTION.arn, "f", role_arn=ROLE)]}, "target.role_arn"),
        ({"constructs": "L2", "targets": [RETRIED]}, "target.retry"),
        ({"constructs": "L2", "pattern": EITHER}, "pattern"),
        ({"constructs": "L2", "pattern": EventPattern.parse({"detail": {"a": [None]}})}, "pattern"),
    ],
)
def test_what_cannot_be_written_is_refused(language: Any, options: Json, field: str) -> None:
    """With what would be right; the first level has everything."""
    given: Json = {"pattern": PATTERN, "language": language, "construct_id": "Rule", "bus": BUS, **options}
    with pytest.raises(InvalidRuleError) as error:
        silently(lambda: to_cdk(**given))

    assert error.value.field == field
    if options.get("constructs") == "L2":
        assert 'constructs="L1"' in str(error.value)


def test_other_tools_refuse_an_expression_of_cdk() -> None:
    """Nothing but a program can evaluate it."""
    expression = Reference("orders.queue_arn", tool="CDK")
    made = Target(expression, "t")
    assert made.service == "sqs"
    pattern = EventPattern.parse({"source": [Reference("props.source", tool="CDK")]})
    for targets, of in (([made], PATTERN), ([], pattern)):
        with pytest.raises(InvalidRuleError, match="only to_cdk writes"):
            to_cloudformation(of, logical_id="R", bus=BUS, targets=targets)
        with pytest.raises(InvalidRuleError, match="only to_cdk writes"):
            to_terraform(of, label="r", bus=BUS, targets=targets)


def test_a_role_of_another_account_is_refused_here_too() -> None:
    """The same checks as for every other tool."""
    arn = f"arn:aws:states:eu-west-1:{ACCOUNT}:stateMachine:m"
    wrong = Target(arn, "m", role_arn="arn:aws:iam::210987654321:role/r")
    bus = f"arn:aws:events:{HOME}:event-bus/b"
    with pytest.raises(InvalidRuleError, match="its role is in account"):
        to_cdk(PATTERN, language="python", construct_id="R", bus=bus, targets=[wrong])
