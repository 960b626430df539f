"""``changes``: what differs between two versions of a partner's API, and what code reads of it."""

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("click")
pytestmark = pytest.mark.tools

from cli.running import run  # noqa: E402 # after the skip
from partner_events.stripe import API_VERSIONS  # noqa: E402 # after the skip

NEWEST = API_VERSIONS[-1]


def changes(*arguments: str) -> dict[tuple[str, str], dict[str, Any]]:
    """What the command says of each field."""
    ran = run("changes", "stripe", *arguments, "--json")
    assert ran.code == 0, ran.err
    return {(each["object"], each["path"]): each for each in ran.json}


@pytest.fixture(scope="module")
def of_an_invoice() -> dict[tuple[str, str], dict[str, Any]]:
    return changes("2024-06-20", NEWEST, "invoice.paid")


def test_a_field_that_moved_says_until_when_and_where_to(of_an_invoice: dict[Any, dict[str, Any]]) -> None:
    """The path is that from the object."""
    found = of_an_invoice["Invoice", "subscription"]

    assert (found["what"], found["version"]) == ("moved", "2025-02-24.acacia")
    assert found["now"] == "parent.subscription_details.subscription"


def test_fields_of_objects_inside_are_there(of_an_invoice: dict[Any, dict[str, Any]]) -> None:
    """A part of an object is at its path, and another object begins anew."""
    assert of_an_invoice["InvoiceLineItem", "price"]["now"] == "pricing.price_details.price"
    assert of_an_invoice["Invoice", "automatic_tax.disabled_reason"]["what"] == "added"


def test_a_field_that_came_says_since_when(of_an_invoice: dict[Any, dict[str, Any]]) -> None:
    """What is inside of it came with it, and is left out."""
    assert of_an_invoice["Invoice", "parent"]["version"] == "2025-03-31.basil"
    assert not [path for name, path in of_an_invoice if name == "Invoice" and path.startswith("parent.")]


def test_a_field_that_nothing_replaced_is_gone() -> None:
    """Its successor is not a guess."""
    found = changes("2024-06-20", NEWEST, "payment_intent.succeeded")

    path = "payment_method_options.us_bank_account.preferred_settlement_speed"
    assert found["PaymentIntent", path]["what"] == "gone"
    assert found["PaymentIntent", path]["now"] is None


def test_a_field_that_is_sent_otherwise_is_retyped() -> None:
    """What it was, and what it is: its JSON type, null, or that it may be left out."""
    found = changes("2014-09-08", NEWEST, "charge.dispute.created", "payment_intent.succeeded")

    types = {(each["was"], each["now"]) for each in found.values() if each["what"] == "retyped"}
    assert found["Dispute", "evidence"]["was"].startswith("string")
    assert found["Dispute", "evidence"]["now"].startswith("object")
    assert ("always sent", "may be left out") in types


def test_the_objects_own_fields_come_first_and_losses_before_gains() -> None:
    """They are what a handler stumbles over."""
    lines = run("changes", "stripe", "2024-06-20", NEWEST, "invoice.paid").out.splitlines()
    words = [line.split()[0] for line in lines[1:]]
    invoice = [line.split()[2] for line in lines[1:] if line.split()[0] == "Invoice"]

    assert words[: len(invoice)] == ["Invoice"] * len(invoice)
    assert invoice == sorted(invoice, key=["gone", "moved", "retyped", "added"].index)


def test_without_kinds_every_object_is_compared(of_an_invoice: dict[Any, dict[str, Any]]) -> None:
    """Each once, however many kinds are about it."""
    found = changes("2024-06-20", NEWEST)

    assert of_an_invoice.keys() <= found.keys()
    assert ("Subscription", "current_period_end") in found


def test_the_other_way_round_what_was_added_is_gone() -> None:
    """A destination may go back."""
    there, back = changes("2024-06-20", NEWEST, "invoice.paid"), changes(NEWEST, "2024-06-20", "invoice.paid")

    assert back["Invoice", "parent"]["what"] == "gone"
    assert back["Invoice", "subscription"]["what"] == "added"
    assert {each for each, found in there.items() if found["what"] == "added"} >= {("Invoice", "parent")}


def test_a_version_is_the_same_as_itself() -> None:
    """Nothing differs; a date is enough of its name."""
    assert changes("2025-03-31", "2025-03-31.basil") == {}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("stripe", "2024-06-21", NEWEST), "stripe has no API version '2024-06-21'; did you mean"),
        (("stripe", "2024-06-20", "newest"), "stripe has no API version 'newest'; the newest is"),
        (("auth0", "1", "2"), "auth0 has no API version '1'; its payloads have no versions"),
        (("strip", "1", "2"), "there is no partner 'strip'; did you mean 'stripe'?"),
        (("stripe", "2024-06-20", NEWEST, "s"), "'s' is a kind of auth0, not of stripe"),
        (("stripe", "2024-06-20", NEWEST, "invoice.payd"), "there is no kind 'invoice.payd'; did you mean"),
    ],
)
def test_what_cannot_be_compared(arguments: tuple[str, ...], said: str) -> None:
    """One line says what would be right."""
    ran = run("changes", *arguments)

    assert ran.code == 2
    assert ran.err.startswith(f"Error: {said}")


# What a code base reads

CODE = """
from partner_events.stripe import CustomerSubscriptionUpdated, InvoicePaid
from partner_events.stripe.models import Invoice

def paid(event: InvoicePaid) -> str | None:
    for line in event.payload.lines.data:
        print(line.price, line.amount)
    return event.payload.subscription

def renewed(event: CustomerSubscriptionUpdated) -> None:
    event.changed(lambda subscription: subscription.current_period_end)
    print(event.payload.start)
    print(f"{event.payload.discount!r}", getattr(event.payload, "discount"))

PATTERN = InvoicePaid.fields.payload.subscription.exists()

def matched(event: InvoicePaid) -> None:
    match event.payload:
        case Invoice(paid=True):
            pass

def untyped(event):
    return event.payload.discount
"""


@pytest.fixture(scope="module", params=["mypy", "pyright"])
def used(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path, Any]:
    """The checker, the code that it looked through, and what was found."""
    pytest.importorskip(request.param)
    folder = tmp_path_factory.mktemp("code")
    file = folder / "handlers.py"
    file.write_text(CODE, encoding="utf-8")
    ran = run(
        *("changes", "stripe", "2024-06-20", NEWEST, "--json", "--checker", request.param),
        *("--used-in", str(folder)),
    )
    assert ran.code == 1, ran.err
    return request.param, file, ran.json


def test_a_code_base_is_looked_through(used: tuple[str, Path, Any]) -> None:
    """Reads of what is gone or moved since, in event patterns, too, with their lines, and no others."""
    checker, file, found = used

    places = {(each["line"], each["object"], each["path"]) for each in found}
    expected = {
        (7, "InvoiceLineItem", "price"),
        (8, "Invoice", "subscription"),
        (11, "Subscription", "current_period_end"),
        (13, "Subscription", "discount"),
        (15, "Invoice", "subscription"),
    }
    # pyright does not look into the patterns of `match`.
    assert places == expected | ({(19, "Invoice", "paid")} if checker == "mypy" else set())
    assert {Path(each["file"]).resolve() for each in found} == {file.resolve()}


def test_a_code_base_that_reads_nothing_lost_is_fine(tmp_path: Path) -> None:
    """Then the command exits with 0."""
    pytest.importorskip("mypy")
    (tmp_path / "handlers.py").write_text(CODE, encoding="utf-8")

    ran = run("changes", "stripe", "2025-03-31", NEWEST, "--used-in", str(tmp_path))

    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "0 places read a field that is gone or moved\n"


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_checker_that_finds_no_code_says_so(checker: str, tmp_path: Path) -> None:
    """Silence would look like an answer."""
    pytest.importorskip(checker)

    ran = run("changes", "stripe", "2024-06-20", NEWEST, "--used-in", str(tmp_path), "--checker", checker)

    assert ran.code == 2
    assert ran.err.startswith(f"Error: {checker} could not look at the code: ")
