"""The demo runs and shows what it is for."""

import os
import re
import subprocess
import sys

import pytest
from conftest import ROOT

pytestmark = pytest.mark.tools


def run(**environment: str) -> str:
    """What the demo prints when its output is piped."""
    completed = subprocess.run(
        [sys.executable, "-m", "demo"],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        timeout=600,
    )
    return completed.stdout.decode(environment.get("PYTHONIOENCODING", "utf-8"))


@pytest.fixture(scope="module")
def page() -> str:
    return run()


def test_the_page_fits_a_hundred_columns(page: str) -> None:
    """No line is wider, none ends in spaces, and there are no colours in a file."""
    lines = page.splitlines()

    assert max(map(len, lines)) <= 100
    assert all(line == line.rstrip() for line in lines)
    assert "\x1b" not in page


def test_a_terminal_without_unicode_is_no_obstacle() -> None:
    """What it cannot show is a question mark."""
    page = run(PYTHONIOENCODING="ascii")

    assert "PaymentIntentSucceeded" in page


@pytest.mark.parametrize(
    "text",
    [
        "type(event)       PaymentIntentSucceeded",
        "event.payload  PaymentIntent",
        "evt_3RiahILq2HbPn7KsAXfiggCW  (documented)",
        "2026-11-03 14:21:10 UTC",
        "1 s later",
    ],
)
def test_an_event_is_shown_with_its_facts(page: str, text: str) -> None:
    """Class, payload, key with its strength, occurrence and delay."""
    assert text in page


def test_fields_are_shown_as_people_read_them(page: str) -> None:
    """Money in major units beside minor ones, seconds as times, objects as branches, no nulls."""
    assert "amount  99.99 USD  (9999)" in page
    assert "created  2026-11-03 14:20:52 UTC" in page
    assert "└── shipping  PaymentIntentShipping" in page
    assert "lines  2 x InvoiceLineItem" in page
    assert "── cancellation_reason" not in page


def test_secrets_are_not_shown(page: str) -> None:
    """Not even those of samples, since people copy demos."""
    assert "client_secret  (a secret, not shown)" in page
    assert "_secret_" not in page


def test_a_connected_account_and_a_thin_event_are_shown(page: str) -> None:
    """Both are easy to misread from the JSON alone."""
    assert "connected_account   acct_1tyindt2FhIVSqqz" in page
    assert "ObjectDetail" in page
    assert "url  /v1/accounts/acct_1tyindt2FhIVSqqz" in page


def test_a_bent_delivery_is_explained(page: str) -> None:
    """What cannot be read and why, the error of touching it, and what is read all the same."""
    assert 'detail.data.object.amount             contradiction   the text "12050"' in page
    assert "FieldUnavailableError" in page
    assert "`amount` of PaymentIntent is not available" in page
    assert "settlement_hint (not documented)" in page


def test_unknown_and_broken_deliveries_are_shown(page: str) -> None:
    """What is typed of the unknown, and the texts of what is refused."""
    for text in (
        "UnknownStripeEvent",
        "UnknownDatadogEvent",
        "UnknownEvent",
        "broken.no_object.json",
        "broken.detail_text.json",
    ):
        assert text in page
    assert page.count("InvalidEventError") == len(list((ROOT / "samples").glob("*/broken.*.json")))


def test_alerts_are_shown_with_what_they_say(page: str) -> None:
    """The real one and the simplified one alike, and a signal without its personal data."""
    facts = [" ".join(line.split()) for line in page.splitlines()]
    assert facts.count("type(event) QueryAlertMonitor") == 2
    assert facts.count("alert_id, status 48210771, Triggered") == 2
    assert facts.count("alert_priority P1") == 2
    assert "created_at  2025-07-01 08:51:42 UTC" in page
    assert "logs_sample  (sensitive, not shown)" in page
    assert "ines.moreau@example.com" not in page


def test_logs_and_event_streams_are_shown(page: str) -> None:
    """Auth0's two sorts of events, the three simplified logs, and what is not known yet."""
    facts = [" ".join(line.split()) for line in page.splitlines()]
    assert facts.count("type(event) SuccessLogin") == 2
    for name in (
        "UserCreated",
        "SuccessSignup",
        "FailedLogin",
        "UnknownAuth0Event",
        "UnknownAuth0StreamEvent",
    ):
        assert f"type(event) {name}" in facts
    assert "tenant, stream tailspin-prod, logs" in facts
    assert "code Success Login, auth.login.success" in facts
    assert "limit_sul, limit_wc" in page
    assert "├── object  User" in page


def test_a_payment_that_comes_three_times_is_shipped_once(page: str) -> None:
    """Of two at once one worker has it, and a later delivery is dropped."""
    scene = page.partition("comes three times")[2]

    outcomes = re.findall(r"^  00000000-\S+ +(\w+)", scene, re.MULTILINE)
    assert sorted(outcomes[:2]) == ["Claimed", "InProgress"]
    assert outcomes[2:] == ["Duplicate"]
    assert "Shipped: 1 parcel for evt_3RiahILq2HbPn7KsAXfiggCW" in scene


def test_a_queue_is_told_what_failed(page: str) -> None:
    """Each event has had its handler, and what failed comes again."""
    for text in (
        "message-0, sqs          PaymentIntentSucceeded: ship order-123",
        "message-1, sns in sqs   SuccessLogin: greet who logged in",
        "message-2, sqs          InvoicePaid: raise TimeoutError",
        'Lambda is told: {"batchItemFailures": [{"itemIdentifier": "message-2"}',
        "misses: s\n",
    ):
        assert text in page


def test_the_first_parse_is_timed(page: str) -> None:
    """In a fresh process, apart from pydantic's own start."""
    assert "the first payment_intent.succeeded" in page
    assert "pydantic's own start" in page
