"""``parse``: what the types make of deliveries, one or many."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import SAMPLES, read_sample, walk

from cli.running import COMMAND, ENVIRONMENT, on_terminal, run, run_on_terminal, without_colours
from partner_events.stripe import ChargeSucceeded
from partner_events.testing import sample as sample_of

pytestmark = pytest.mark.tools
pytest.importorskip("click")

PAID = "samples/stripe/payment_intent.succeeded.json"
BENT = "samples/stripe/bent.payment_intent.succeeded.json"
SIGNAL = "samples/datadog/security_signal.json"


def json_lines(*deliveries: object) -> str:
    return "".join(f"{json.dumps(delivery)}\n" for delivery in deliveries)


def test_a_delivery_is_shown_with_its_facts_and_its_payload() -> None:
    """Class, key, accessors of the partner's own; amounts and times as people read them."""
    ran = run("parse", PAID)

    facts = [" ".join(line.split()) for line in ran.out.splitlines()]
    assert ran.code == 0
    assert "class PaymentIntentSucceeded" in facts
    assert "idempotency key evt_3RiahILq2HbPn7KsAXfiggCW (documented)" in facts
    assert "livemode False" in facts
    assert "├── amount  99.99 USD  (9999)" in ran.out
    assert all(line == line.rstrip() for line in ran.out.splitlines())


def test_deviations_are_marked_where_they_are_and_listed() -> None:
    """In red on a terminal; a delivery that deviates is a delivery."""
    ran = run_on_terminal("parse", BENT)

    assert ran.code == 0
    assert '\x1b[31mamount  the text "12050", against the documented type' in ran.out
    assert "detail.data.object.amount            contradiction" in without_colours(ran.out)


def test_a_retired_field_is_not_one_that_nobody_documents() -> None:
    """Of an old delivery, what its version documents and today's does not."""
    old = sample_of(ChargeSucceeded, api_version="2014-12-17").to_dict()
    detail: Any = old["detail"]
    detail["data"]["object"] |= {"dispute": "dp_1", "brand_new": "x"}

    ran = run("parse", "-", stdin=json.dumps(old))

    assert "dispute (no longer documented)  dp_1" in ran.out
    assert "brand_new (not documented)  x" in ran.out


def test_strict_makes_a_deviation_exit_code_1() -> None:
    """The line says what deviates, and no value."""
    ran = run("parse", BENT, "--strict")

    assert ran.code == 1
    assert "`detail.data.object.amount` is a string, against the documented type" in ran.err
    assert "12050" not in ran.err


def test_secrets_and_personal_data_are_not_shown() -> None:
    """Neither to people nor in JSON, not even where they deviate."""
    secret: Any = read_sample("payment_intent.succeeded")
    wrong: Any = read_sample("payment_intent.succeeded")
    wrong["detail"]["data"]["object"]["client_secret"] = {"a": "pi_secret_x"}
    for format in ([], ["--json"]):
        shown = run("parse", PAID, *format).out
        signal = run("parse", SIGNAL, *format).out
        deviating = run("parse", "-", *format, stdin=json.dumps(wrong)).out

        assert secret["detail"]["data"]["object"]["client_secret"] not in shown
        assert "ines.moreau@example.com" not in signal
        assert "(sensitive, not shown)" in signal
        assert "pi_secret_x" not in deviating


@pytest.mark.parametrize(
    ("sample", "fields"),
    [
        ("sailpoint/access_request_dynamic_approver", "secret callbackURL"),
        ("sailpoint/unknown.request", "secret callbackURL"),
        ("sailpoint/saved_search_complete", "signedS3Url"),
        ("zendesk/attachment_linked_to_comment", "content_url"),
    ],
)
@pytest.mark.parametrize("options", [[], ["--depth", "9"], ["--json"]])
def test_what_grants_access_is_not_shown(sample: str, fields: str, options: list[str]) -> None:
    """Whoever has an address to answer to, or a signed one, needs nothing else."""
    path = Path(f"samples/{sample}.json")
    values = [_value(json.loads(path.read_text()), field) for field in fields.split()]

    shown = run("parse", str(path), *options).out

    assert "not shown)" in shown
    assert all(isinstance(value, str) and value not in shown for value in values)


@pytest.mark.parametrize("wrong", [["https://example.com/x"], {"at": "https://example.com/x"}])
def test_what_grants_access_is_not_shown_where_it_deviates(wrong: object) -> None:
    """Nor what is inside of something that should be an object."""
    delivery: Any = json.loads(Path("samples/sailpoint/access_request_dynamic_approver.json").read_text())
    inside = json.loads(json.dumps(delivery))
    delivery["detail"]["_metadata"]["callbackURL"] = wrong
    inside["detail"]["_metadata"] = [{"callbackURL": wrong}]

    for each in (delivery, inside):
        for options in ([], ["--depth", "9"], ["--json"]):
            assert "example.com/x" not in run("parse", "-", *options, stdin=json.dumps(each)).out


def _value(content: object, field: str) -> object:
    """The value of a field, wherever it is."""
    return next(value for place, value in walk(content) if place[-1:] == (field,))


def test_a_terminal_does_not_obey_a_delivery() -> None:
    """Control characters in values are written out."""
    delivery: Any = read_sample("payment_intent.succeeded")
    delivery["detail"]["data"]["object"]["description"] = "\x1b[2Jgone\x07"
    delivery["detail"]["data"]["object"]["metadata"] = {"\x1b]0;t\x07": "\x9b2J"}

    shown = run("parse", "-", stdin=json.dumps(delivery)).out

    assert "\\x1b[2Jgone\\x07" in shown
    assert not {"\x1b", "\x07", "\x9b"} & set(shown)


def test_json_has_the_event_and_its_deviations() -> None:
    """The delivery as it came, with what the types say of it."""
    event = run("parse", BENT, "--json").json

    assert event["class"] == "PaymentIntentSucceeded"
    assert event["idempotency_key"]["strength"] == "documented"
    assert {
        "path": ["detail", "data", "object", "amount"],
        "kind": "contradiction",
        "value": "12050",
    } in event["deviations"]
    delivered = read_sample("bent.payment_intent.succeeded")
    assert event["event"]["source"] == delivered["source"]


def test_an_unknown_kind_is_said_to_be_unknown() -> None:
    """It is an event all the same."""
    ran = run("parse", "samples/stripe/unknown.future.json")

    assert ran.code == 0
    assert "(unknown to this version)" in ran.out
    assert run("parse", "samples/stripe/unknown.future.json", "--json").json["known"] is False


def test_lines_are_shown_as_lines_and_bad_ones_do_not_stop_the_rest(tmp_path: Path) -> None:
    """Each bad one is named by its number; empty ones count and say nothing."""
    good = json.dumps(read_sample("invoice.paid"))
    file = tmp_path / "many.jsonl"
    file.write_text(f"{good}\n{{bad\n\n{good}\n7\n{good}\n", encoding="utf-8")

    ran = run("parse", str(file))

    assert [line.split("  ")[:2] for line in ran.out.splitlines()] == [
        ["line 1", "InvoicePaid"],
        ["line 4", "InvoicePaid"],
        ["line 6", "InvoicePaid"],
    ]
    first, second, summary = ran.err.splitlines()
    assert first == "line 2: not JSON (Expecting property name enclosed in double quotes, line 2, column 2)"
    assert second == "line 5: an integer, where a delivery is an object"
    assert summary == "3 events, 0 of them with deviations; 2 bad"
    assert ran.code == 1


@pytest.mark.parametrize("first", ["{bad", "not json at all", "\ufeff{}"])
def test_a_bad_first_line_does_not_hide_the_lines(first: str) -> None:
    """Whatever it is."""
    good = json.dumps(read_sample("invoice.paid"))

    ran = run("parse", "-", stdin=f"{first}\n{good}\n{good}\n")

    assert ran.out.count("InvoicePaid") == 2
    assert "line 1: " in ran.err


def test_an_array_is_its_items() -> None:
    """As an SDK or a console exports them."""
    items = [read_sample("invoice.paid"), {"no": "delivery"}, 7]

    ran = run("parse", "-", stdin=json.dumps(items, indent=2))

    assert ran.out.startswith("item 1  InvoicePaid")
    assert "item 2: an object with the keys `no` is neither a delivery nor a known carrier" in ran.err
    assert "item 3: " in ran.err


def test_json_of_many_is_a_line_each_with_the_bad_ones_among_them() -> None:
    """In the order of the input, each with its place."""
    ran = run(
        "parse",
        "-",
        "--json",
        stdin=json_lines(read_sample("invoice.paid"), {"no": 1}, read_sample("invoice.paid")),
    )

    found = ran.lines
    assert [each["where"] for each in found] == ["line 1", "line 2", "line 3"]
    assert [each.get("class") for each in found] == ["InvoicePaid", None, "InvoicePaid"]
    assert found[1]["errors"] == [{"path": [], "message": found[1]["error"]}]


@pytest.mark.parametrize(
    "carrier", ["sqs", "sns", "sns-in-sqs", "kinesis", "firehose", "logs", "pipe", "subscriber"]
)
def test_what_a_function_is_handed_is_opened(carrier: str) -> None:
    """Whatever carries it; the place of a record is said."""
    invocation = run("sample", "invoice.paid", "--carrier", carrier, "--count", "2").out

    ran = run("parse", "-", stdin=invocation)

    assert ran.code == 0
    lines = ran.out.splitlines()
    assert [line.split("  ")[1] for line in lines] == ["InvoicePaid", "InvoicePaid"]
    assert lines[0].split("  ")[0] != lines[1].split("  ")[0]


def test_a_bad_record_does_not_stop_the_others() -> None:
    """It is named by its place."""
    invocation = run("sample", "invoice.paid", "--carrier", "sqs", "--count", "3").json
    invocation["Records"][1]["body"] = "{bad"

    ran = run("parse", "-", stdin=json.dumps(invocation))

    assert [line.split("  ")[0] for line in ran.out.splitlines()] == ["Records[0]", "Records[2]"]
    assert ran.err.startswith("Records[1]: ")
    assert ran.code == 1


@pytest.mark.parametrize("options", [[], ["--json"], ["--tree"]])
@pytest.mark.parametrize("depth", [300, 950, 5000, 100_000])
def test_a_deep_delivery_does_not_stop_the_rest(depth: int, options: list[str]) -> None:
    """Whether it can be shown or not."""
    good = json.dumps(read_sample("invoice.paid"))
    opening = '{"a": ' * depth
    deep = good.replace('"object": {', f'"object": {{"deep": {opening}1{"}" * depth}, ', 1)

    ran = run("parse", "-", *options, stdin=f"{deep}\n{good}\n")

    assert "line 2" in ran.out
    assert "Traceback" not in ran.err
    assert "unexpected" not in ran.err


def test_nothing_to_parse_is_exit_code_1() -> None:
    """It is said."""
    assert run("parse", "-", stdin="[]").err == "-: no deliveries\n"
    assert run("parse", "-", stdin="[]").code == 1
    assert run("parse", "-", stdin="").code == 1


def test_lines_are_answered_as_they_come() -> None:
    """Before the input ends, so that an endless one can be watched."""
    line = json_lines(read_sample("invoice.paid")).encode()
    process = subprocess.Popen(
        [*COMMAND, "parse", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**ENVIRONMENT, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(line * 2)
        process.stdin.flush()
        answer = process.stdout.readline()
        assert answer.startswith(b"line 1  InvoicePaid")
        assert process.poll() is None
    finally:
        process.stdin.close()
        process.wait(600)
        process.stdout.close()


def test_a_long_input_shows_how_far_it_is(tmp_path: Path) -> None:
    """On the terminal, while the results go to a file; and thousands of lines are no matter."""
    file, results = tmp_path / "many.jsonl", tmp_path / "results"
    file.write_text(json_lines(read_sample("invoice.paid")) * 3000, encoding="utf-8")

    parse = f"import subprocess, sys; subprocess.run({[*COMMAND, 'parse', str(file)]!r}, stdout=open("
    ran = on_terminal([sys.executable, "-c", f"{parse}{str(results)!r}, 'w'))"], 100, {})

    assert "read" in without_colours(ran.out)
    assert "3,000 events" in without_colours(ran.out)
    assert results.read_text(encoding="utf-8").count("InvoicePaid") == 3000


def test_every_sample_is_shown() -> None:
    """Of every partner, in both forms, without a failure of ours."""
    deliveries = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(SAMPLES.glob("*/*.json"))]

    for options in (["--tree"], ["--json"]):
        ran = run("parse", "-", *options, stdin=json_lines(*deliveries))

        assert ran.code == 1
        bad = [path for path in SAMPLES.glob("*/*.json") if path.name.startswith("broken.")]
        assert ran.err.splitlines()[-1].endswith(f"; {len(bad)} bad")
