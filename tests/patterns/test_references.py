"""What is known only when a rule is deployed: in patterns, in what targets receive, in names and ARNs."""

import copy
import json
import pickle
from collections.abc import Callable, Mapping
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_events import Router
from partner_events.patterns import (
    EventInvokeConfig,
    EventPattern,
    InputTransformer,
    InvalidConditionError,
    InvalidPatternError,
    InvalidRuleError,
    PatternSet,
    Reference,
    Subscriber,
    Target,
    UnknownValueError,
    placeholder,
    to_cloudformation,
    to_put_rule,
    to_put_targets,
    to_sam,
    to_terraform,
)
from partner_events.stripe import PaymentIntentSucceeded

Json = dict[str, Any]

ACCOUNT = Reference({"Ref": "AWS::AccountId"})
ASG = Reference("${var.asg}")
SOURCE = Reference({"Fn::Sub": "aws.partner/stripe.com/${Suffix}"})
FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:orders"

OPERATORS: list[Callable[[Any], Any]] = [
    lambda value: value,
    lambda value: {"prefix": value},
    lambda value: {"suffix": value},
    lambda value: {"prefix": {"equals-ignore-case": value}},
    lambda value: {"suffix": {"equals-ignore-case": value}},
    lambda value: {"equals-ignore-case": value},
    lambda value: {"wildcard": value},
    lambda value: {"anything-but": value},
    lambda value: {"anything-but": [value, "other"]},
    lambda value: {"anything-but": {"prefix": value}},
    lambda value: {"anything-but": {"wildcard": [value]}},
    lambda value: {"cidr": value},
]
"""Wherever a pattern has text."""


@pytest.mark.parametrize("operator", OPERATORS)
def test_a_reference_stands_wherever_there_is_text(operator: Any) -> None:
    """Each renderer writes it in its place, and what comes back is the same pattern."""
    of = {"detail": {"a": ["x", operator(ACCOUNT)]}}
    pattern = EventPattern.parse(of)

    made = to_cloudformation(pattern, logical_id="R", bus="b")["R"]

    assert isinstance(made, dict)
    assert made["Properties"]["EventPattern"] == {"detail": {"a": ["x", operator({"Ref": "AWS::AccountId"})]}}
    assert to_sam(pattern, bus="b")["Properties"] == {
        "EventBusName": "b",
        "State": "ENABLED",
        "Pattern": made["Properties"]["EventPattern"],
    }
    assert pattern.references == (ACCOUNT,)
    assert pattern.to_dict() == of
    assert EventPattern.parse(pattern.to_dict()) == pattern
    assert pickle.loads(pickle.dumps(pattern)) == pattern == copy.deepcopy(pattern)


@pytest.mark.parametrize("operator", OPERATORS)
def test_terraform_reads_the_text_that_is_put_in(operator: Any) -> None:
    """It is written as an expression that gives JSON, so that no text can break the pattern."""
    pattern = EventPattern.parse({"detail": {"a": [operator(ASG)], "b": ["${x}"]}})

    written = event_pattern(to_terraform(pattern, label="r", bus="b"))

    expression = '${jsonencode(tostring("${var.asg}"))}'
    assert written.count(expression) == 1
    assert json.loads(written.replace(expression, '"A"').replace("$${", "${")) == {
        "detail": {"a": [operator("A")], "b": ["${x}"]}
    }


def event_pattern(made: Mapping[str, Any]) -> str:
    ((_, rule),) = made["resource"]["aws_cloudwatch_event_rule"].items()
    return str(rule["event_pattern"])


def test_text_around_an_expression_stays_text_in_terraform() -> None:
    """Quotes and backslashes of it are escaped, as the expression's own text is one in quotes."""
    pattern = EventPattern.parse({"detail": {"a": [Reference('q"\\-${lookup(var.m, "k")}')]}})

    written = event_pattern(to_terraform(pattern, label="r", bus="b"))

    assert written == '{"detail":{"a":[${jsonencode(tostring("q\\"\\\\-${lookup(var.m, "k")}"))}]}}'


def test_another_tool_refuses_a_reference_of_cloudformation() -> None:
    """It says what to do."""
    pattern = EventPattern.parse({"account": [ACCOUNT]})
    with pytest.raises(InvalidRuleError, match="only CloudFormation takes") as error:
        to_terraform(pattern, label="r", bus="b")
    assert error.value.field == "pattern"
    with pytest.raises(InvalidRuleError, match="boto3 puts nothing in") as error:
        to_put_rule(pattern, name="r", bus="b")
    assert error.value.field == "pattern"


@pytest.mark.parametrize("write", [to_cloudformation, to_sam])
def test_cloudformation_refuses_an_expression_of_terraform(write: Any) -> None:
    """In patterns as in names and buses."""
    options = {"logical_id": "R"} if write is to_cloudformation else {}
    with pytest.raises(InvalidRuleError, match="Terraform") as error:
        write(EventPattern.parse({"account": [ASG]}), bus="b", **options)
    assert error.value.field == "pattern"
    plain = EventPattern.parse({"source": ["a"]})
    with pytest.raises(InvalidRuleError, match="Terraform") as error:
        write(plain, bus="aws.partner/a/${var.b}", **options)
    assert error.value.field == "bus"
    with pytest.raises(InvalidRuleError, match="Terraform") as error:
        write(plain, bus="b", name=Reference("a-${var.b}"), **options)
    assert error.value.field == "name"


def test_json_does_not_have_references() -> None:
    """The error has them, and says how to put texts in."""
    pattern = EventPattern.parse({"account": [ACCOUNT], "source": [SOURCE]})

    for ask in (pattern.to_json, pattern.to_subscriber_filters, pattern.to_event_source_pattern):
        with pytest.raises(UnknownValueError, match="with_values") as error:
            ask()
        assert error.value.references == (ACCOUNT, SOURCE)


def test_with_texts_it_is_an_ordinary_pattern() -> None:
    """Some of the references may stay; a text is checked as if it had been written there."""
    pattern = EventPattern.parse({"account": [ACCOUNT], "source": [SOURCE]})

    half = pattern.with_values({ACCOUNT: "123456789012"})
    whole = half.with_values({SOURCE: "aws.partner/stripe.com/ed_1"})

    assert half.references == (SOURCE,)
    assert whole.to_json() == '{"account":["123456789012"],"source":["aws.partner/stripe.com/ed_1"]}'
    assert to_put_rule(whole, name="r", bus="b")["EventPattern"] == whole.to_json()
    with pytest.raises(TypeError, match="does not have"):
        whole.with_values({SOURCE: "x"})
    with pytest.raises(InvalidPatternError):
        EventPattern.parse({"a": [{"wildcard": ASG}]}).with_values({ASG: "a**b"})


def event(**fields: object) -> Json:
    return {"account": "1", "source": "aws.partner/stripe.com/ed_1", "detail": {}, **fields}


def test_what_does_not_depend_on_it_is_decided() -> None:
    """A miss elsewhere is a miss, and another alternative that fits is a match."""
    pattern = EventPattern.parse({"source": [{"prefix": "aws.partner/"}], "account": ["1", ACCOUNT]})

    assert pattern.matches(event())
    assert not pattern.matches(event(source="shop"))
    with pytest.raises(UnknownValueError) as error:
        pattern.matches(event(account="2"))
    assert error.value.references == (ACCOUNT,)


def test_what_is_known_of_a_text_decides_misses() -> None:
    """The source begins like Stripe's, whatever the suffix is."""
    pattern = EventPattern.parse({"source": [SOURCE]})

    assert not pattern.matches(event(source="aws.partner/auth0.com/x"))
    with pytest.raises(UnknownValueError):
        pattern.matches(event())


@given(
    known=st.lists(st.sampled_from(["", "a", "b", "ab"]), min_size=2, max_size=3),
    values=st.lists(st.sampled_from(["", "a", "b", "ba"]), min_size=2, max_size=2),
    operator=st.sampled_from(OPERATORS[:9]),
    text=st.text("abc", max_size=5),
)
def test_a_verdict_holds_for_every_text(
    known: list[str], values: list[str], operator: Any, text: str
) -> None:
    """If an event matches or does not, it does so with every text that may be put in."""
    names = [f"${{var.v{number}}}" for number in range(len(known) - 1)]
    reference = Reference("".join(part for pair in zip(known, [*names, ""], strict=True) for part in pair))
    pattern = EventPattern.parse({"a": [operator(reference)]})

    try:
        verdict: bool | None = pattern.matches({"a": text})
    except UnknownValueError:
        verdict = None

    assert pattern.explain({"a": text}).matched is verdict
    for chosen in product(values, repeat=len(names)):
        put = "".join(part for pair in zip(known, [*chosen, ""], strict=True) for part in pair)
        try:
            does = pattern.with_values({reference: put}).matches({"a": text})
        except InvalidPatternError:
            continue
        assert verdict in (does, None)


def test_an_explanation_says_what_is_not_known() -> None:
    """Of the event as a whole, of each branch and of each condition."""
    pattern = EventPattern.parse({"$or": [{"account": [ACCOUNT]}, {"id": ["x"]}], "source": ["a"]})

    unknown = pattern.explain({"account": "1", "source": "a", "id": "y"})
    missed = pattern.explain({"account": "1", "source": "b", "id": "y"})

    assert (unknown.matched, [branch.matched for branch in unknown.branches]) == (None, [None, False])
    assert unknown.branches[0].conditions[0].met is None
    assert "may match" in str(unknown)
    assert "unknown: account" in str(unknown)
    assert missed.matched is False
    assert pattern.explain({"account": "1", "source": "a", "id": "x"}).matched is True


def test_a_set_says_what_is_not_known() -> None:
    """It raises where one of its patterns would, and only there."""
    patterns = PatternSet({"a": EventPattern.parse({"account": [ACCOUNT], "id": ["x"]})})

    assert patterns.matching({"account": "1", "id": "y"}) == ()
    with pytest.raises(UnknownValueError):
        patterns.matching({"account": "1", "id": "x"})


def test_a_router_knows_that_a_source_may_be_its_partners() -> None:
    """As far as the reference's text is known; the report names what is not."""
    router = Router()

    @router.on(PaymentIntentSucceeded)
    def paid(event: PaymentIntentSucceeded) -> None: ...

    fits = router.check(EventPattern.of(PaymentIntentSucceeded, source=SOURCE))
    other = router.check(
        EventPattern.parse({"source": [Reference({"Fn::Sub": "aws.partner/auth0.com/${Suffix}"})]})
    )

    assert fits
    assert fits.references == (SOURCE,)
    assert "Suffix" in str(fits)
    assert not other
    assert [kind.kind for kind in other.missed] == ["payment_intent.succeeded"]


def test_typed_fields_take_references() -> None:
    """Whatever their vocabulary is; not where a star would have to be escaped."""
    fields = PaymentIntentSucceeded.fields

    made = EventPattern.of(
        PaymentIntentSucceeded,
        fields.payload.currency.equals(ASG, "eur") & fields.payload.description.prefix(ASG),
        source=SOURCE,
    )

    assert made.references == (SOURCE, ASG)
    with pytest.raises(InvalidConditionError, match="wildcard"):
        fields.payload.description.contains(ASG)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidConditionError, match="takes an integer"):
        fields.payload.amount.equals(ASG)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidPatternError, match="is not sent under it"):
        EventPattern.of(PaymentIntentSucceeded, source=Reference("aws.partner/auth0.com/${var.x}"))


@pytest.mark.parametrize(
    ("pattern", "right"),
    [
        ({"account": ["${AWS::AccountId}"]}, 'Reference({"Fn::Sub": "${AWS::AccountId}"})'),
        ({"detail": {"asg": [{"prefix": "a-${var.asg}"}]}}, 'Reference("a-${var.asg}")'),
        ({"detail": {"queue": ["${Queue.Arn}"]}}, 'Reference({"Fn::Sub": "${Queue.Arn}"})'),
        ({"detail": {"asg": ["${aws_autoscaling_group.a.name}"]}}, "Reference("),
        ({"detail": {"asg": [{"anything-but": ["x", "${local.asg}"]}]}}, 'Reference("${local.asg}")'),
        ({"detail": {"key": ["{{resolve:ssm:/key}}"]}}, 'Reference("{{resolve:ssm:/key}}")'),
        ({"account": {"Fn::GetAtt": ["A", "Id"]}}, 'Reference({"Fn::GetAtt": ["A","Id"]})'),
    ],
)
def test_text_that_only_looks_like_a_reference_is_warned_of(pattern: Json, right: str) -> None:
    """It stands for itself, so the rule would never fire; the warning says what to write."""
    warnings = [each for each in EventPattern.parse(pattern).warnings if each.kind == "reference"]

    assert len(warnings) == 1
    assert right in warnings[0].advice
    assert warnings[0].never_matches is (pattern == {"account": ["${AWS::AccountId}"]})


@pytest.mark.parametrize("text", ["${Token[AWS.AccountId.4]}", "$${var.a}", "$(a)", "{a}", "100%"])
def test_text_that_is_no_reference_is_left_alone(text: str) -> None:
    """So is what CDK writes, which CDK replaces wherever the text goes."""
    warnings = EventPattern.parse({"detail": {"a": [text]}}).warnings

    assert [each for each in warnings if each.kind == "reference"] == []


@pytest.mark.parametrize(
    "pattern",
    [
        {"account": [ACCOUNT], "region": [ASG], "time": [{"prefix": ASG}]},
        {"detail": {"a": ["x", ASG, {"prefix": ASG}]}},
        {"detail": {"a": [{"anything-but": "x"}, ASG]}},
        {"detail": {"a": ["web", Reference("w${var.a}")]}},
        {"source": [SOURCE], "detail-type": [ASG]},
        {"source": [{"prefix": SOURCE}, "shop"]},
        {"detail-type": [ASG, "payment_intent.succeeded"]},
        {"source": [{"prefix": "aws.partner/auth0.com/"}], "detail": {"data": {"type": [ASG]}}},
    ],
)
def test_nothing_is_said_of_what_is_not_known(pattern: Json) -> None:
    """No list covers another one, no value is impossible, no detail-type unknown."""
    assert EventPattern.parse(pattern).warnings == ()


def test_of_a_reference_what_is_known_is_looked_at() -> None:
    """A source that begins like no partner's is a mistake, whatever follows."""
    router = Router()

    @router.on(PaymentIntentSucceeded)
    def paid(event: PaymentIntentSucceeded) -> None: ...

    assert router.pattern(source=SOURCE).references == (SOURCE,)
    with pytest.raises(InvalidPatternError, match="is not sent under it"):
        router.pattern(source=Reference("aws.partner/stripe.co/${var.suffix}"))


@pytest.mark.parametrize(
    "pattern", [{"account": [{"Ref": "AWS::AccountId"}]}, {"account": {"Ref": "AWS::AccountId"}}]
)
def test_a_function_of_cloudformation_is_answered_with_the_marker(pattern: Json) -> None:
    """It is no operator with a typing error."""
    with pytest.raises(InvalidPatternError, match="Reference") as error:
        EventPattern.parse(pattern)

    assert "function of CloudFormation" in str(error.value)


@pytest.mark.parametrize(
    ("written", "options"),
    [
        ("account", {}),
        ("", {}),
        ("$${var.a}", {}),
        ("${var.a", {}),
        ("${AWS::AccountId}", {}),
        ("${Token[TOKEN.1]}", {}),
        ({}, {}),
        ({"Ref": "A", "Fn::Sub": "b"}, {}),
        ({"prefix": "a"}, {}),
        ("1 + 2", {"tool": "CDK"}),
        ("a.b\nimport os", {"tool": "CDK"}),
        ({"Ref": "A"}, {"tool": "CDK"}),
        ("a", {"tool": "Pulumi"}),
    ],
)
def test_what_refers_to_nothing_is_refused(written: Any, options: Any) -> None:
    """Text without anything to put in is text, and what is of another form says which."""
    with pytest.raises(ValueError, match=r"Reference|expression|put in|token|no tool"):
        Reference(written, **options)


def test_a_reference_is_no_part_of_a_text() -> None:
    """Python would write its repr there, and the rule would never fire."""
    with pytest.raises(TypeError, match="no text yet"):
        f"{ASG}-suffix"  # it is the fault


@given(text=st.text(max_size=30))
def test_no_text_from_outside_becomes_a_reference(text: str) -> None:
    """Only a `Reference` is one, whatever JSON says."""
    try:
        pattern = EventPattern.parse(json.dumps({"a": [text]}))
    except InvalidPatternError:
        return

    assert pattern.references == ()
    made: Any = to_cloudformation(pattern, logical_id="R", bus="b")["R"]
    written: Any = made["Properties"]["EventPattern"]
    assert (json.loads(written) if isinstance(written, str) else written) == {"a": [text]}


def test_a_text_that_stands_for_a_reference_does_not_become_one() -> None:
    """Neither alone, nor beside the reference itself."""
    token = str.__str__(next(iter(EventPattern.parse({"a": [ACCOUNT]})._awaited)))  # pyright: ignore[reportPrivateUsage]

    assert EventPattern.parse({"a": [token]}).references == ()
    with pytest.raises(InvalidPatternError, match="not a character"):
        EventPattern.parse({"a": [token, ACCOUNT]})


# What targets receive


TRANSFORMER = InputTransformer(
    {"id": "$.id"}, {"id": placeholder("id"), "account": ACCOUNT, "note": "${x} <id>"}
)


def test_cloudformation_puts_texts_into_a_template() -> None:
    """Everything else of the template is escaped for ``Fn::Sub``."""
    made = to_cloudformation(
        EventPattern.parse({"source": ["a"]}),
        logical_id="R",
        bus="b",
        targets=[Target(FUNCTION, "f", input_transformer=TRANSFORMER)],
    )["R"]

    assert isinstance(made, dict)
    assert made["Properties"]["Targets"][0]["InputTransformer"] == {
        "InputPathsMap": {"id": "$.id"},
        "InputTemplate": {
            "Fn::Sub": [
                '{"id": <id>, "account": "${Reference1}", "note": "${!x} <id>"}',
                {"Reference1": {"Ref": "AWS::AccountId"}},
            ]
        },
    }


def test_terraform_puts_texts_into_a_template() -> None:
    """As JSON of what they are, quotes included; the rest is escaped."""
    transformer = InputTransformer({"id": "$.id"}, {"id": placeholder("id"), "asg": ASG, "note": "${x}"})

    made: Any = to_terraform(
        EventPattern.parse({"source": ["a"]}),
        label="r",
        bus="b",
        targets=[Target(FUNCTION, "f", input_transformer=transformer)],
    )

    target = made["resource"]["aws_cloudwatch_event_target"]["r_f"]
    assert target["input_transformer"]["input_template"] == (
        '{"id": <id>, "asg": ${jsonencode(tostring("${var.asg}"))}, "note": "$${x}"}'
    )


def test_a_whole_template_may_be_a_reference() -> None:
    """What of it is known is checked; of a parameter, nothing is."""
    whole = Reference({"Fn::Sub": '"Order <id> in ${AWS::Region}"'})
    transformer = InputTransformer({"id": "$.id"}, whole)

    made = to_cloudformation(
        EventPattern.parse({"source": ["a"]}),
        logical_id="R",
        bus="b",
        targets=[Target(FUNCTION, "f", input_transformer=transformer)],
    )["R"]

    assert isinstance(made, dict)
    assert made["Properties"]["Targets"][0]["InputTransformer"]["InputTemplate"] == whole.written
    assert InputTransformer({"id": "$.id"}, Reference({"Ref": "Template"})).references
    with pytest.raises(Exception, match="<order> has no path"):
        InputTransformer({"id": "$.id"}, Reference({"Fn::Sub": '"<order> ${AWS::Region} <id>"'}))


def test_nobody_receives_what_is_not_known() -> None:
    """Trying out, boto3 and JSONata refuse; copies are equal."""
    for ask in (lambda: TRANSFORMER.apply({"id": "1"}), TRANSFORMER.to_dict, TRANSFORMER.to_jsonata):
        with pytest.raises(UnknownValueError) as error:
            ask()
        assert error.value.references == (ACCOUNT,)
    with pytest.raises(InvalidRuleError) as refused:
        to_put_targets(name="r", bus="b", targets=[Target(FUNCTION, "f", input_transformer=TRANSFORMER)])
    assert refused.value.field == "target.input_transformer"
    assert pickle.loads(pickle.dumps(TRANSFORMER)) == TRANSFORMER
    assert InputTransformer({"id": "$.id"}, {"id": placeholder("id")}) != TRANSFORMER


# Names and ARNs


def test_terraform_takes_expressions_within_names_and_arns() -> None:
    """As people write them, with or without the marker."""
    bus = "aws.partner/genesys.com/cloud/${var.org}/${var.suffix}"
    queue = "arn:aws:sqs:us-east-1:${var.account}:orders"

    made: Any = to_terraform(
        EventPattern.parse({"source": [Reference(bus)]}),
        label="r",
        name="paid-${var.stage}",
        description=Reference("for ${var.stage}"),
        bus=bus,
        targets=[
            Target(queue, "t", dead_letter_queue=Reference("${aws_sqs_queue.dead.arn}")),
            Target(Reference(f"{queue}-2"), "u-${var.stage}"),
        ],
    )["resource"]

    rule = made["aws_cloudwatch_event_rule"]["r"]
    targets = made["aws_cloudwatch_event_target"]
    assert (rule["name"], rule["description"], rule["event_bus_name"]) == (
        "paid-${var.stage}",
        "for ${var.stage}",
        bus,
    )
    assert targets["r_t"]["arn"] == queue
    assert targets["r_t"]["dead_letter_config"] == {"arn": "${aws_sqs_queue.dead.arn}"}
    assert targets["r_u-var-stage"]["target_id"] == "u-${var.stage}"


def test_cloudformation_takes_functions_within_names_and_arns() -> None:
    """The service shows in the text of ``Fn::Sub`` and ``Fn::Join``, so that the permission is written."""
    joined = {"Fn::Join": [":", ["arn:aws:lambda:eu-west-1", {"Ref": "AWS::AccountId"}, "function:orders"]]}

    made: Any = to_cloudformation(
        EventPattern.parse({"source": ["a"]}),
        logical_id="R",
        name=Reference({"Fn::Sub": "${AWS::StackName}-paid"}),
        bus=Reference({"Fn::ImportValue": "bus"}),
        description=Reference({"Ref": "Description"}),
        targets=[
            Target({"Fn::Sub": "arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:o"}, "sub"),
            Target(joined, "join"),
        ],
    )

    assert list(made) == ["R", "RsubPermission", "RjoinPermission"]
    properties = made["R"]["Properties"]
    assert properties["Name"] == {"Fn::Sub": "${AWS::StackName}-paid"}
    assert properties["EventBusName"] == {"Fn::ImportValue": "bus"}
    assert properties["Description"] == {"Ref": "Description"}


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({"bus": "aws.partner/a b/${var.x}"}, "bus"),
        ({"bus": "b", "name": "a b-${var.x}"}, "name"),
        ({"bus": "b", "name": f"{'a' * 65}${{var.x}}"}, "name"),
        ({"bus": {"Ref": "B"}}, "bus"),
        ({"bus": Reference("{{resolve:ssm:/bus}}")}, "bus"),
    ],
)
def test_what_is_known_of_a_name_is_checked(arguments: Json, field: str) -> None:
    """The rest of a text with an expression must fit, and the form must be Terraform's."""
    with pytest.raises(InvalidRuleError) as error:
        to_terraform(EventPattern.parse({"source": ["a"]}), label="r", **arguments)

    assert error.value.field == field


def test_boto3_takes_no_reference() -> None:
    """For a name, a bus, an ARN, or an expression of CDK."""
    plain = EventPattern.parse({"source": ["a"]})
    for arguments in (
        {"name": "r", "bus": "aws.partner/${var.b}"},
        {"name": "r-${var.s}", "bus": "b"},
        {"name": "r", "bus": Reference("bus.name", tool="CDK")},
    ):
        with pytest.raises(InvalidRuleError, match=r"boto3|CDK"):
            to_put_rule(plain, **arguments)  # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidRuleError, match="boto3"):
        to_put_targets(name="r", bus="b", targets=[Target("${aws_sqs_queue.q.arn}", "t")])


def test_what_takes_functions_as_they_are_says_so() -> None:
    """A function's own settings and subscribers have no texts of their own with a dollar sign."""
    reference = Reference({"Fn::GetAtt": ["Function", "Arn"]})
    makers: list[Callable[[Any], object]] = [
        EventInvokeConfig,
        lambda arn: Subscriber("orders", arn, service="lambda"),
    ]
    for make in makers:
        with pytest.raises(InvalidRuleError, match="as it is"):
            make(reference)


def test_a_null_is_written_as_text() -> None:
    """No template may have one as a value."""
    pattern = EventPattern.parse({"detail": {"a": [None]}})

    made = to_cloudformation(pattern, logical_id="R", bus="b")["R"]

    assert isinstance(made, dict)
    assert made["Properties"]["EventPattern"] == '{"detail":{"a":[null]}}'
    with pytest.raises(InvalidRuleError, match="null"):
        to_sam(pattern, bus="b")
    with pytest.raises(InvalidRuleError, match="Reference"):
        to_cloudformation(EventPattern.parse({"detail": {"a": [None, ACCOUNT]}}), logical_id="R", bus="b")
