"""``sample``: deliveries for tests, from the command line."""

import pytest

from cli.running import run
from partner_events import catalog

pytestmark = pytest.mark.tools
pytest.importorskip("click")


def test_a_sample_parses_to_its_kind() -> None:
    """Strictly, and through a pipe."""
    made = run("sample", "payment_intent.succeeded")

    parsed = run("parse", "-", "--strict", "--json", stdin=made.out)

    assert parsed.code == 0
    assert parsed.json["class"] == "PaymentIntentSucceeded"


def test_a_sample_is_the_same_at_every_call_and_another_with_another_seed() -> None:
    """So that it can stand in a test."""
    first = run("sample", "auth0/s").out

    assert run("sample", "auth0/s").out == first
    assert run("sample", "auth0/s", "--seed", "7").out != first


@pytest.mark.parametrize(
    ("written", "path", "value"),
    [
        ("amount=9999", ("detail", "data", "object", "amount"), 9999),
        ("payload.amount=9999", ("detail", "data", "object", "amount"), 9999),
        ("detail.data.object.amount=9999", ("detail", "data", "object", "amount"), 9999),
        ("shipping.name=5", ("detail", "data", "object", "shipping", "name"), "5"),
        ("metadata.order_id=123", ("detail", "data", "object", "metadata", "order_id"), "123"),
        ('description="quoted"', ("detail", "data", "object", "description"), "quoted"),
        ("description=null", ("detail", "data", "object", "description"), None),
        ("id=pi_1", ("detail", "data", "object", "id"), "pi_1"),
        ("region=eu-west-1", ("region",), "eu-west-1"),
        ("detail.livemode=true", ("detail", "livemode"), True),
        ('payment_method_types=["card"]', ("detail", "data", "object", "payment_method_types"), ["card"]),
    ],
)
def test_a_value_is_set_as_its_type_wants_it(written: str, path: tuple[str, ...], value: object) -> None:
    """At a path from the envelope, or from the payload."""
    made = run("sample", "payment_intent.succeeded", "--set", written)

    found = made.json
    for step in path:
        found = found[step]
    assert found == value


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("amout=5", "no field 'amout'; did you mean 'amount'?"),
        ("amount=abc", "`detail.data.object.amount`: a string, where an integer is documented"),
        ("status=succedeed", "'succeeded'"),
        ("amount", "write a path, = and a value"),
    ],
)
def test_a_wrong_value_is_refused(written: str, said: str) -> None:
    """With what would be right."""
    ran = run("sample", "payment_intent.succeeded", "--set", written)

    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_a_word_that_is_not_documented_may_be_meant() -> None:
    """As in conditions."""
    delivery = run("sample", "payment_intent.succeeded", "--set", "status=other('settled_early')").json

    assert delivery["detail"]["data"]["object"]["status"] == "settled_early"


def test_several_samples_are_lines_or_records() -> None:
    """What `parse` reads."""
    lines = run("sample", "invoice.paid", "--count", "3").lines
    records = run("sample", "invoice.paid", "--count", "3", "--carrier", "sqs").json["Records"]

    assert len({line["id"] for line in lines}) == len(lines) == len(records) == 3


def test_the_carriers_are_those_of_the_library() -> None:
    """The command has their names by heart, to answer help quickly."""
    from partner_events.cli._commands.sample import CARRIERS
    from partner_events.testing._carriers import CARRIERS as CARRIED

    assert {name.replace("-", "_") for name in CARRIERS} == set(CARRIED)


@pytest.mark.parametrize("partner", sorted({kind.partner for kind in catalog.kinds()}))
def test_a_kind_of_every_partner_is_sampled(partner: str) -> None:
    """By its class."""
    kind = catalog.kinds(partner)[0]

    assert run("sample", kind.class_name).json["source"].startswith(kind.source)
