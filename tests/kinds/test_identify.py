"""identify and the catalog: what can be known without pydantic."""

import json
import subprocess
import sys
from collections.abc import Callable

import pytest

from partner_events import IdempotencyKey, catalog, identify

Json = dict[str, object]


def imported_by(code: str) -> set[str]:
    """The modules that a fresh process has imported after some code."""
    script = f"{code}\nimport sys, json\nprint(json.dumps(list(sys.modules)))"
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=600
    )
    return set(json.loads(run.stdout.splitlines()[-1]))


def test_identify_says_partner_kind_and_key(paid: Json) -> None:
    """The three facts are those of the parsed event."""
    identity = identify(paid)

    assert (identity.partner, identity.kind) == ("stripe", "payment_intent.succeeded")
    assert identity.idempotency_key == IdempotencyKey("evt_3RiahILq2HbPn7KsAXfiggCW", "documented")


def test_identify_knows_no_partner_of_a_foreign_source(sample: Callable[[str], Json]) -> None:
    """Then the kind is the detail-type, and the key the envelope's id."""
    raw = sample("unknown.other_partner")

    identity = identify(json.dumps(raw))

    assert identity.partner is None
    assert identity.kind == raw["detail-type"]
    assert identity.idempotency_key == IdempotencyKey(str(raw["id"]), "envelope")


def test_identities_are_small_frozen_values(paid: Json) -> None:
    """They are equal by value, hashable, and cannot be changed."""
    identity = identify(paid)

    assert identity == identify(dict(paid))
    assert len({identity, identify(dict(paid))}) == 1
    with pytest.raises(AttributeError, match="frozen"):
        identity.kind = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def test_importing_the_package_loads_neither_pydantic_nor_typing() -> None:
    """The first line of a handler costs next to nothing."""
    modules = imported_by("import sys; before = set(sys.modules)\nimport partner_events")

    assert not {"pydantic", "pydantic_core", "boto3"} & modules
    assert {name for name in modules if name.startswith("partner_events")} == {
        "partner_events",
        "partner_events._base",
        "partner_events._base.lazy",
    }


def test_identify_loads_no_model() -> None:
    """Enough to drop a duplicate, without pydantic."""
    delivery: Json = {
        "source": "aws.partner/stripe.com/ed_1",
        "detail-type": "charge.succeeded",
        "id": "1",
        "detail": {"object": "event", "id": "evt_1", "data": {"object": {}}},
    }

    modules = imported_by(f"from partner_events import identify\nidentify({delivery!r})")

    assert "pydantic_core" not in modules
    assert not any(".models" in name or ".events" in name for name in modules)


def test_the_catalog_lists_every_kind_without_importing_a_model() -> None:
    """Of all partners, as plain data."""
    modules = imported_by("from partner_events import catalog\nassert len(catalog.kinds()) > 800")

    assert "pydantic_core" not in modules


def test_a_kind_in_the_catalog_leads_to_its_class() -> None:
    """Module and class name are what to import."""
    kind = next(k for k in catalog.kinds("stripe") if k.kind == "payment_intent.succeeded")

    assert (kind.module, kind.class_name) == ("partner_events.stripe", "PaymentIntentSucceeded")
    assert kind.source == "aws.partner/stripe.com/"
    assert kind.docs_url.startswith("https://docs.stripe.com/")
    assert kind.status == "verified"


def test_what_eventbridge_cannot_deliver_is_not_called_verified() -> None:
    """Stripe refuses one type on EventBridge; all others are what it sends, or sent once."""
    statuses = {kind.kind: kind.status for kind in catalog.kinds("stripe")}

    assert statuses.pop("issuing_authorization.request") == "unverified"
    assert set(statuses.values()) == {"verified", "retired"}
    assert statuses["order.created"] == "retired"


def test_an_unknown_partner_is_an_error_that_names_the_known_ones() -> None:
    """A misspelt partner is not an empty list."""
    with pytest.raises(ValueError, match=r"use one of: .*\bstripe"):
        catalog.kinds("strip")
