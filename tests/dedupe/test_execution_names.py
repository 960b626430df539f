"""Names of durable executions: what Lambda takes, whatever the key, and another one for every event."""

import re

import pytest
from conftest import ROOT, Json
from hypothesis import given
from hypothesis import strategies as st

from dedupe.workers import delivery
from partner_events import InvalidEventError, catalog, identify, parse_event
from partner_events.dedupe import execution_name

ALLOWED = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html"""

KINDS = sorted({kind.partner: kind for kind in catalog.kinds()}.values(), key=lambda kind: kind.partner)


def test_a_short_key_is_the_name() -> None:
    """With its partner, so that people know it."""
    assert execution_name(delivery("evt_1")) == "stripe-evt_1"
    assert execution_name(parse_event(delivery("evt_1"))) == "stripe-evt_1"


@pytest.mark.parametrize("kind", [pytest.param(kind, id=kind.partner) for kind in KINDS])
def test_every_partners_key_makes_a_name(kind: catalog.Kind) -> None:
    """Those of MongoDB, Zendesk and composed ones of Datadog among them; a re-send has the same."""
    raw = _sample(kind)

    name = execution_name(raw)

    assert ALLOWED.fullmatch(name)
    if identify(raw).idempotency_key.strength != "envelope":
        assert execution_name({**raw, "id": "another"}) == name


def _sample(kind: catalog.Kind) -> Json:
    found = sorted((ROOT / "samples" / kind.partner).glob("[!b]*.json"))
    return parse_event(found[0].read_bytes()).to_dict()


keys = st.text(min_size=1, max_size=100)


@given(keys, keys)
def test_different_keys_have_different_names(one: str, other: str) -> None:
    """Whatever they hold, and however long they are."""
    names = execution_name(delivery(one)), execution_name(delivery(other))

    assert all(map(ALLOWED.fullmatch, names))
    assert (names[0] == names[1]) == (one == other)


def test_a_key_that_looks_like_a_name_is_another_name() -> None:
    """The name of a long key, taken for a key."""
    name = execution_name(delivery("x" * 100))

    assert execution_name(delivery(name.removeprefix("stripe-"))) != name


def test_events_without_a_key_of_their_own_are_named_by_the_envelope() -> None:
    """By source and id; one without either is an error."""
    stranger = {**delivery("x"), "source": "my.app"}

    assert execution_name(stranger) == execution_name({**stranger, "detail": {}})
    assert execution_name(stranger) != execution_name({**stranger, "source": "my.shop"})
    with pytest.raises(InvalidEventError):
        execution_name({**stranger, "id": ""})
