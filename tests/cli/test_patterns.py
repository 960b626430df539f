"""``pattern``, ``match`` and ``transform``: rules tried out before they are deployed."""

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import read_sample

from cli.running import run, run_on_terminal
from partner_events.patterns import EventPattern
from partner_events.stripe import InvoicePaid, PaymentIntentSucceeded

pytestmark = pytest.mark.tools
pytest.importorskip("click")

PAID = "samples/stripe/payment_intent.succeeded.json"
f = PaymentIntentSucceeded.fields


def dear() -> str:
    """The pattern of dear payments."""
    return run(
        "pattern", "payment_intent.succeeded", "--where", "payload.amount >= 10000", "--compact"
    ).out.strip()


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("detail.data.object.amount >= 10000", f.payload.amount.numeric(">=", 10000)),
        ("payload.amount >= 10000", f.payload.amount.numeric(">=", 10000)),
        ("amount >= 10000", f.payload.amount.numeric(">=", 10000)),
        ("account == '123456789012'", f.account.equals("123456789012")),
        ("10000 <= payload.amount", f.payload.amount.numeric(">=", 10000)),
        ("100 <= payload.amount < 500", f.payload.amount.numeric(">=", 100, "<", 500)),
        ("payload.amount > -1.5", f.payload.amount.numeric(">", -1.5)),
        ("payload.status == 'succeeded'", f.payload.status.equals("succeeded")),
        ("payload.currency != 'usd'", f.payload.currency.anything_but("usd")),
        ("payload.currency in ('usd', 'eur')", f.payload.currency.equals("usd", "eur")),
        ("payload.currency not in ['usd', 'eur']", f.payload.currency.anything_but("usd", "eur")),
        ("payload.customer == null", f.payload.customer.equals(None)),
        ("detail.livemode == true", f.detail.livemode.equals(True)),
        ("detail.livemode is True", f.detail.livemode.equals(True)),
        ("payload.metadata['order_id'].prefix('o')", f.payload.metadata["order_id"].prefix("o")),
        ("payload.description.contains('50*', 'x')", f.payload.description.contains("50*", "x")),
        ("payload.customer.exists()", f.payload.customer.exists()),
        ("payload.customer.exists(False)", f.payload.customer.exists(False)),
        (
            "payload.amount > 5 and (payload.currency == 'usd' or payload.customer.exists())",
            f.payload.amount.numeric(">", 5)
            & (f.payload.currency.equals("usd") | f.payload.customer.exists()),
        ),
        (
            "(payload.amount > 5) & (payload.currency == 'usd')",
            f.payload.amount.numeric(">", 5) & f.payload.currency.equals("usd"),
        ),
    ],
)
def test_a_condition_is_what_python_makes_of_the_fields(text: str, condition: object) -> None:
    """Comparisons, operators, and, or."""
    from partner_events.patterns import Condition

    assert isinstance(condition, Condition)
    made = run("pattern", "payment_intent.succeeded", "--where", text)

    assert EventPattern.parse(made.out) == EventPattern.of(PaymentIntentSucceeded, condition)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("payload.amount = 5", "write == for ="),
        ("payload.amount => 5", "write >= for =>"),
        ("payload.amount > 5 && payload.amount < 9", "write and for &&"),
        ("payload.amont > 5", "detail.data.object has no field 'amont'; did you mean 'amount'?"),
        ("amont > 5", "PaymentIntentSucceeded has no field 'amont'; did you mean 'amount'?"),
        ("payload.status == 'succeded'", "did you mean 'succeeded'?"),
        ("payload.amount > '5'", "numeric takes an integer or a number, not a string"),
        ("payload.amount", "write conditions such as"),
        ("payload.amount == currency", "'currency' is not a value; write a number"),
        ("payload.metadata.order == 'x'", "is a Map, which has no 'order'"),
        ("payload.status['x'] == 1", "does not take a key in brackets"),
        ("payload.customer.exists(1, 2)", "is not a condition"),
        ("not payload.customer.exists()", "is not a condition"),
        ("__import__('os').system('true')", "is not a condition"),
        ("payload.__class__ == 1", "is not a condition"),
        ("payload.amount.numeric == 1", "is not a condition"),
        ("payload.amount.numeric.__func__('x')", "is not a condition"),
        ("(lambda: 1)()", "is not a condition"),
        ("", "it is empty"),
        (" ", "is not a condition"),
        ("(" * 300, "is not a condition"),
    ],
)
def test_a_wrong_condition_is_refused(text: str, said: str) -> None:
    """On one line, with what would be right; nothing of it is evaluated."""
    ran = run("pattern", "payment_intent.succeeded", "--where", text)

    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_conditions_must_all_hold_and_kinds_share_a_pattern() -> None:
    """As in `EventPattern.of`."""
    made = run(
        "pattern",
        "InvoicePaid",
        "invoice.payment_failed",
        *("--where", "payload.total > 0"),
        *("--where", "payload.currency == 'usd'"),
        "--no-replays",
        *("--source", "aws.partner/stripe.com/ed_1"),
    )

    assert made.json == {
        "source": ["aws.partner/stripe.com/ed_1"],
        "detail-type": ["invoice.paid", "invoice.payment_failed"],
        "detail": {"data": {"object": {"total": [{"numeric": [">", 0]}], "currency": ["usd"]}}},
        "replay-name": [{"exists": False}],
    }


def test_compact_is_what_a_rule_stores() -> None:
    """One line without blanks."""
    assert run("pattern", "invoice.paid", "--compact").out == f"{EventPattern.of(InvoicePaid).to_json()}\n"


def test_a_match_is_explained_and_is_exit_code_0() -> None:
    """A pattern may come from a pipe."""
    pattern = run("pattern", "payment_intent.succeeded").out

    ran = run("match", "-", PAID, stdin=pattern)

    assert ran.code == 0
    assert ran.out.splitlines()[0] == "matches"


def test_a_miss_says_why_and_is_exit_code_1() -> None:
    """On a terminal in red."""
    pattern = run(
        "pattern", "payment_intent.succeeded", "--where", "payload.amount >= 10000", "--compact"
    ).out

    ran = run("match", pattern, PAID)
    shown = run_on_terminal("match", pattern, PAID).out

    assert ran.code == 1
    assert "not met: detail.data.object.amount is 9999, wants >= 10000" in ran.out
    assert "\x1b[31mdoes not match" in shown


def test_a_match_as_json_has_every_condition() -> None:
    """With what was found."""
    pattern = run(
        "pattern", "payment_intent.succeeded", "--where", "payload.amount >= 10000", "--compact"
    ).out

    found = run("match", pattern, PAID, "--json").json

    assert found["matched"] is False
    amount = next(each for each in found["conditions"] if each["path"][-1] == "amount")
    assert (amount["met"], amount["found"]) == (False, [9999])


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_miss_does_not_show_what_grants_access(options: list[str], tmp_path: Path) -> None:
    """Neither what is called a secret, nor what the partner's class counts as sensitive, at any branch."""
    path = Path("samples/sailpoint/access_request_dynamic_approver.json")
    delivery: Any = json.loads(path.read_text())
    metadata = delivery["detail"]["_metadata"]
    wanted = [{"secret": [metadata["secret"].lower()]}, {"callbackURL": [{"exists": False}]}]
    plain = {"detail": {"_metadata": {name: value for each in wanted for name, value in each.items()}}}
    branches = {"detail": {"_metadata": {"$or": wanted}}}
    lines = tmp_path / "two.jsonl"
    lines.write_text(f"{json.dumps(delivery)}\n" * 2)

    for pattern in (plain, branches):
        for events in (path, lines):
            ran = run("match", json.dumps(pattern), str(events), *options)

            assert ran.code == 1
            assert metadata["secret"] not in ran.out
            assert metadata["callbackURL"] not in ran.out
    assert "(sensitive, not shown)" in run("match", json.dumps(plain), str(path), *options).out


def test_many_events_are_matched_line_by_line(tmp_path: Path) -> None:
    """A bad one is named and does not stop the rest."""
    lines = [json.dumps(read_sample(name)) for name in ("invoice.paid", "payment_intent.succeeded")]
    file = tmp_path / "many.jsonl"
    file.write_text("\n".join([lines[0], "{bad", lines[1], lines[0]]), encoding="utf-8")

    ran = run("match", '{"detail-type": ["invoice.paid"]}', str(file))

    first, second, third = ran.out.splitlines()
    assert (first, third) == ("line 1  matches", "line 4  matches")
    assert second.startswith("line 3  does not match: detail-type is")
    assert ran.err.splitlines()[0].startswith("line 2: ")
    assert ran.err.splitlines()[-1] == "2 match, 2 do not"
    assert ran.code == 1


def test_records_of_a_carrier_are_matched() -> None:
    """And what has no envelope, as one writes it to try a pattern out."""
    invocation = run("sample", "invoice.paid", "--carrier", "sqs", "--count", "2").out

    carried = run("match", '{"detail-type": ["invoice.paid"]}', "-", stdin=invocation)
    bare = run("match", '{"shop": ["a"]}', "-", stdin='{"shop": "a"}')

    assert carried.out.splitlines() == ["Records[0]  matches", "Records[1]  matches"]
    assert bare.out.splitlines()[0] == "matches"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["{", PAID], "invalid event pattern"),
        (['{"source": "x"}', PAID], 'write a list: ["x"]'),
        (["-", "-"], "only one of the two can be standard input"),
    ],
)
def test_what_is_no_pattern_is_refused(arguments: list[str], said: str) -> None:
    """As EventBridge refuses it."""
    ran = run("match", *arguments)

    assert ran.code == 2
    assert said in ran.err


def test_surprises_of_a_pattern_are_told() -> None:
    """EventBridge takes it, and it does something else than one would think."""
    ran = run("match", '{"source": ["shop"], "source": ["stripe"]}', PAID)

    assert "event pattern: " in ran.err


def test_a_transformer_is_applied() -> None:
    """Written on the command line, or as AWS has it in a file."""
    paths = {"id": "$.detail.id"}
    transformer = json.dumps({"InputPathsMap": paths, "InputTemplate": '{"id": <id>}'})

    spelled = run("transform", PAID, "--path", "id=$.detail.id", "--template", '{"id": <id>}')
    stored = run("transform", transformer, PAID)

    assert spelled.out == stored.out == '{"id": "evt_3RiahILq2HbPn7KsAXfiggCW"}\n'


def test_a_path_that_leads_nowhere_is_named() -> None:
    """Unless some of the deliveries have it: then a field is just not always there."""
    options = ["--path", "a=$.detail.nowhere", "--path", "b=$.detail.api_version", "--template", '"<a>-<b>"']
    paid: Any = read_sample("payment_intent.succeeded")
    without = {**paid, "detail": {**paid["detail"]}}
    del without["detail"]["api_version"]

    one = run("transform", PAID, *options)
    two = run("transform", "-", *options, stdin=f"{json.dumps(paid)}\n{json.dumps(without)}")

    assert (one.code, two.code) == (0, 0)
    assert one.err == "<a> is empty: $.detail.nowhere is not in the delivery\n"
    assert two.err == "<a> is empty: $.detail.nowhere is not in any of the 2 deliveries\n"


def test_an_event_that_would_be_dropped_is_exit_code_1() -> None:
    """Which nothing else would tell."""
    ran = run("transform", PAID, "--path", "m=$.detail.data.object.metadata", "--template", '{"m": "<m>"}')

    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("not delivered: ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([PAID, "--path", "a=$.detail.id", "--template", '{"b": <b>}'], "<b>"),
        ([PAID], "give a transformer and an event"),
        ([PAID, "--path", "a", "--template", "{}"], "'a' has no path"),
        (['{"InputTemplate": 5}', PAID], "not a JSON object with InputPathsMap and InputTemplate"),
    ],
)
def test_what_is_no_transformer_is_refused(arguments: list[str], said: str) -> None:
    """With what would be right."""
    ran = run("transform", *arguments)

    assert ran.code == 2
    assert said in ran.err


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_match_shows_no_secret(options: list[str]) -> None:
    """Even if the pattern asks for it, in a condition or in a branch."""
    delivery = run("sample", "AccessRequestDynamicApprover").json
    delivery["detail"]["_metadata"]["secret"] = "hunter2"
    asked = {"_metadata": {"secret": [{"prefix": "x"}]}}

    for detail in (asked, {"$or": [asked, {"name": ["x"]}]}):
        ran = run("match", json.dumps({"detail": detail}), "-", *options, stdin=json.dumps(delivery))

        assert ran.code == 1
        assert "hunter2" not in ran.out + ran.err
        assert "not shown)" in ran.out


def test_a_pattern_can_be_written_as_filters() -> None:
    """The ``FilterConfiguration`` of a subscriber, indented or on one line."""
    made = run("pattern", "payment_intent.succeeded", "--where", "payload.amount >= 10000", "--subscriber")
    compact = run("pattern", "payment_intent.succeeded", "--subscriber", "--no-replays", "--compact")

    pattern = EventPattern.of(PaymentIntentSucceeded, f.payload.amount.numeric(">=", 10000))
    assert made.json == pattern.to_subscriber_filters()
    assert made.err == ""
    assert compact.out.count("\n") == 1
    assert "LIVE" in compact.out


def test_a_pattern_that_filters_cannot_express_is_refused() -> None:
    """On one line, with the place and what can be done."""
    ran = run(
        "pattern", "payment_intent.succeeded", "--where", "payload.description.contains('x')", "--subscriber"
    )

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(
        "Error: invalid subscriber filters at `detail.data.object.description[0].wildcard`"
    )
    assert ran.err.count("\n") == 1
