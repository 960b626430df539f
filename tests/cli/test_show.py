"""``show``: what there is to know of a kind."""

import json
from pathlib import Path

import pytest

from cli.running import run, run_on_terminal, without_colours

pytestmark = pytest.mark.tools
pytest.importorskip("click")


def test_a_kind_is_shown_with_all_there_is() -> None:
    """Its facts, fields with types and values, a sample, its pattern and a handler."""
    page = run("show", "payment_intent.succeeded").out

    facts = [" ".join(line.split()) for line in page.splitlines()]
    assert "class name PaymentIntentSucceeded" in facts
    assert any(fact.startswith("docs url https://docs.stripe.com/") for fact in facts)
    assert "├── amount  int" in page
    assert "capture_method  str  automatic, automatic_async, manual" in page
    assert "object  PaymentIntent  the payload" in page
    assert '"detail-type": "payment_intent.succeeded"' in page
    assert '"prefix": "aws.partner/stripe.com/"' in page
    assert "parse_event(delivery, PaymentIntentSucceeded)" in page


def test_a_name_a_class_and_a_partner_name_the_same_kind() -> None:
    """Whichever is at hand."""
    pages = {run("show", name, "--depth", "0").out for name in ("s", "SuccessLogin", "auth0/s")}

    assert len(pages) == 1


def test_depth_says_how_much_is_shown() -> None:
    """What is deeper is three dots."""
    shallow = run("show", "invoice.paid", "payload.lines", "--depth", "1").out
    deep = run("show", "invoice.paid", "payload.lines", "--depth", "2").out

    assert "data  list[InvoiceLineItem] …" in shallow
    assert "quantity_decimal?  str | None" in deep


def test_a_path_shows_one_field_with_all_its_values() -> None:
    """Also where the tree of the kind cuts them."""
    page = run("show", "payment_intent.succeeded", "payload.status").out

    assert page.strip().endswith("requires_payment_method, succeeded")


def test_a_field_that_is_not_there_is_an_error_with_the_nearest() -> None:
    """Where, what, and what would be right."""
    ran = run("show", "invoice.paid", "payload.totl")

    assert ran.code == 2
    assert ran.err == "Error: detail.data.object has no field 'totl'; did you mean 'total'?\n"


def test_a_field_that_the_envelope_lacks_is_one_of_the_payload() -> None:
    """As in conditions and overrides; what the envelope has is the envelope's."""
    short, long = (run("show", "invoice.paid", path).out for path in ("lines", "payload.lines"))
    misspelt = run("show", "invoice.paid", "totl").err

    assert short == long != ""
    assert run("show", "invoice.paid", "account").out == "account  str\n"
    assert misspelt == "Error: InvoicePaid has no field 'totl'; did you mean 'total'?\n"


def test_json_has_the_parts() -> None:
    """Fields are a flat list by path."""
    data = run("show", "payment_intent.succeeded", "--json").json

    assert data["class_name"] == "PaymentIntentSucceeded"
    assert set(data) > {"fields", "sample", "pattern", "handler"}
    fields = {field["path"]: field for field in data["fields"]}
    assert fields["detail.data.object.amount"]["type"] == "int"
    assert "succeeded" in fields["detail.data.object.status"]["values"]
    assert data["sample"]["detail-type"] == "payment_intent.succeeded"


def test_the_handler_runs_on_the_sample(tmp_path: Path) -> None:
    """What one would paste and try."""
    data = run("show", "payment_intent.succeeded", "--only", "handler", "--only", "sample", "--json").json
    module: dict[str, object] = {}

    exec(data["handler"], module)
    handler = module["handler"]

    assert callable(handler)
    assert handler(data["sample"], None) is None


def test_only_shows_a_part_as_it_is() -> None:
    """Fit for a file."""
    pattern = run("show", "invoice.paid", "--only", "pattern").out

    assert json.loads(pattern)["detail-type"] == ["invoice.paid"]


def test_a_terminal_gets_the_same_words_in_colours() -> None:
    """JSON and Python included, which can be copied as they are."""
    terminal = run_on_terminal("show", "invoice.paid", columns=300)
    pipe = run("show", "invoice.paid")

    assert "\x1b[" in terminal.out
    shown = [line.rstrip() for line in without_colours(terminal.out).splitlines()]
    assert shown == [line.rstrip() for line in pipe.out.splitlines()]


def test_where_values_are_kinds_the_one_that_is_shown_is_all() -> None:
    """Of the frame that all of Stripe's kinds share, `type` is this one's."""
    shown = run("show", "charge.refunded", "--only", "fields", "--json").json
    values = {field["path"]: field["values"] for field in shown["fields"]}

    assert values["detail.type"] == ["charge.refunded"]
    assert values["detail.data.object.status"] == ["failed", "pending", "succeeded"]
    assert "── type  str  charge.refunded\n" in run("show", "charge.refunded", "--only", "fields").out
