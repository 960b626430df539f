"""The template that ``handler`` writes, read by those who check and transform templates."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_events import catalog
from partner_events.cli._project import project
from partner_events.cli._yaml import yaml
from partner_events.patterns import EventPattern
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded

NAMES = ("payment_intent.succeeded", "charge.refunded", "s", "user.created", "security_signal", "rum_alert")
KINDS = [kind for kind in catalog.kinds() if kind.kind in NAMES]


@pytest.fixture
def read() -> Any:
    """A reader of YAML."""
    return pytest.importorskip("yaml").safe_load


def complaints(template: str) -> list[str]:
    """What cfn-lint says of a template: errors and warnings."""
    lint: Any = pytest.importorskip("cfnlint.api").lint_all
    return [str(match) for match in lint(template) if match.rule.severity in ("error", "warning")]


def test_cfn_lint_has_nothing_to_say() -> None:
    """About a template for kinds of every partner."""
    assert complaints(project(KINDS)["template.yaml"]) == []


def test_cfn_lint_would_have_said_something() -> None:
    """It reads these templates."""
    text = project(KINDS)["template.yaml"]

    assert complaints(text.replace("CodeUri", "CodeUrl"))
    assert complaints(text.replace("Type: String", "Type: Strong"))


def test_sam_makes_the_rule_and_what_it_needs(read: Any) -> None:
    """A rule on the event bus, whose function lets it in, with a dead-letter queue that does so, too."""
    session = pytest.importorskip("boto3").Session(region_name="eu-west-1")
    translator = pytest.importorskip("samtranslator.translator.translator")
    parser = pytest.importorskip("samtranslator.parser.parser")
    template = read(project([kind for kind in KINDS if kind.partner == "stripe"])["template.yaml"])
    template["Resources"]["Function"]["Properties"]["CodeUri"] = "s3://bucket/key"

    made = translator.Translator({}, parser.Parser(), boto_session=session).translate(template, {})

    types = [resource["Type"] for resource in made["Resources"].values()]
    assert types.count("AWS::Events::Rule") == 1
    assert {"AWS::Lambda::Permission", "AWS::SQS::Queue", "AWS::SQS::QueuePolicy"} <= set(types)
    rule = made["Resources"]["FunctionStripe"]["Properties"]
    assert rule["EventBusName"] == {"Ref": "StripeEventBus"}
    assert rule["Targets"][0]["DeadLetterConfig"]


def test_the_rule_asks_for_the_kinds(read: Any) -> None:
    """The pattern in the template is the pattern of the classes."""
    template = read(project([kind for kind in KINDS if kind.partner == "stripe"])["template.yaml"])

    rule = template["Resources"]["Function"]["Properties"]["Events"]["Stripe"]["Properties"]
    pattern = EventPattern.parse(json.dumps(rule["Pattern"]))
    assert pattern == EventPattern.of(ChargeRefunded, PaymentIntentSucceeded)
    assert rule["EventBusName"] == {"Ref": "StripeEventBus"}


texts = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=8)
scalars = st.none() | st.booleans() | st.integers(-999, 999) | texts | st.sampled_from(["yes", "1.5", "a: b"])
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@given(value=values)
def test_yaml_reads_as_what_was_written(value: Any) -> None:
    """Whatever the value, in particular text that YAML would take for something else."""
    safe_load: Any = pytest.importorskip("yaml").safe_load

    assert safe_load(yaml(value)) == value
