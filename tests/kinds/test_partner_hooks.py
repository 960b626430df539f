"""The hooks of each partner: what its module ``_delivery`` offers to the shared ones."""

from collections.abc import Callable, Mapping
from importlib import import_module
from inspect import getmodule, signature
from types import FunctionType

import pytest
from support.new_bus import webhook

from partner_events import InvalidEventError, UnknownCarrierError, identify, parse_events
from partner_events._kinds.hooks import (
    explain_nothing,
    has_no_marker,
    has_the_kind_as_detail_type,
    hooks_of,
    known_hooks,
    recognize_no_webhook,
    recognize_nothing,
)
from partner_events._kinds.tables import events_of, facts_of
from partner_events._partners import PARTNERS
from partner_events._wire.delivery import Located, locate_by_detail_type

MODELS: dict[str, Callable[..., object]] = {
    "locate": locate_by_detail_type,
    "recognize": recognize_nothing,
    "recognize_webhook": recognize_no_webhook,
    "explain": explain_nothing,
    "may_have": has_the_kind_as_detail_type,
    "marker": has_no_marker,
}
"""A function of each hook's signature."""


@pytest.mark.parametrize("partner", PARTNERS.values())
@pytest.mark.parametrize("hook", MODELS)
def test_a_hook_takes_and_returns_what_the_protocol_says(partner: str, hook: str) -> None:
    """Parameters, their names and types, whether the partner's own or the default."""
    own: Callable[..., object] = getattr(hooks_of(partner), hook)

    said = signature(own).replace(return_annotation=None).parameters.values()

    assert [str(each) for each in said] == [str(each) for each in signature(MODELS[hook]).parameters.values()]
    assert signature(own).return_annotation == signature(MODELS[hook]).return_annotation


@pytest.mark.parametrize("partner", PARTNERS.values())
def test_every_hook_has_a_name_that_the_protocol_knows(partner: str) -> None:
    """A misspelt one would never be asked: what a partner's own modules need besides is imported by name."""
    module = import_module(f"partner_events.{partner}._delivery")
    functions = {
        name
        for name, value in vars(module).items()
        if isinstance(value, FunctionType) and not name.startswith("_") and getmodule(value) is module
    }
    detail_takers = {name for name in functions if "detail" in signature(getattr(module, name)).parameters}

    assert detail_takers <= {"locate", "recognize"}


@pytest.mark.parametrize("partner", PARTNERS.values())
def test_a_detail_that_says_nothing_is_not_recognized(partner: str) -> None:
    """Somebody else's detail must not become the partner's."""
    assert hooks_of(partner).recognize({}) is None
    assert hooks_of(partner).recognize({"id": "1", "type": "order.placed", "data": {"total": 5}}) is None


@pytest.mark.parametrize("partner", PARTNERS.values())
def test_a_kind_without_a_detail_type_may_have_one(partner: str) -> None:
    """Where the catalog has None, the hook accepts the kind or the beginning of what varies.

    Of OneLogin nobody knows the detail-type, so it accepts any.
    """
    inner = facts_of(partner).INNER
    varying = [kind for kind in events_of(partner).KINDS if kind in inner and inner[kind].detail_type is None]

    for kind in varying:
        assert hooks_of(partner).may_have(kind, kind) or hooks_of(partner).may_have("", kind), kind
        assert hooks_of(partner).may_have("of somebody else", kind) == (partner == "onelogin"), kind


def test_a_partner_has_the_defaults_of_hooks_that_it_lacks() -> None:
    """New Relic's details have nothing to recognize, and its detail-type is the kind."""
    hooks = hooks_of("newrelic")

    assert hooks.recognize is recognize_nothing
    assert hooks.may_have is has_the_kind_as_detail_type


def test_the_default_hook_takes_the_detail_type_for_the_kind() -> None:
    """For partners of whose details nothing is known."""
    delivery: dict[str, object] = {
        "source": "aws.partner/newrelic.com/1",
        "detail-type": "Anything",
        "id": "1",
        "detail": {},
    }

    assert identify(delivery).kind == "Anything"


class InHeaders:
    """The hooks of a partner whose webhooks have the kind and the id in headers."""

    def locate(self, delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
        return Located(detail_type, delivery, (str(detail["id"]), "documented"))

    def recognize(self, detail: dict[str, object]) -> str | None:
        return None

    def recognize_webhook(
        self, body: dict[str, object], headers: Mapping[str, str]
    ) -> tuple[str, dict[str, object]] | None:
        kind = headers.get("x-acme-topic")
        return (kind, {"id": headers["x-acme-id"], "order": body}) if kind else None

    def explain(self, body: dict[str, object]) -> str | None:
        return None

    def may_have(self, detail_type: str, kind: str) -> bool:
        return detail_type == kind

    def marker(self, kind: str) -> dict[str, object]:
        return {}


def test_kind_and_id_may_be_in_the_headers_of_a_webhook(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new event bus brings those that its webhook source lists; without them the body is nobody's."""
    monkeypatch.setitem(known_hooks, "sumologic", InHeaders())
    request = webhook({"total": 5}, x_acme_topic="orders/paid", x_acme_id="o-1")

    (event,) = parse_events(request)

    assert (event.partner, event.kind, event.idempotency_key.value) == ("sumologic", "orders/paid", "o-1")
    assert event.detail == {"id": "o-1", "order": {"total": 5}}
    with pytest.raises(InvalidEventError, match="no body that a partner sends"):
        list(parse_events(webhook({"total": 5})))
    with pytest.raises(UnknownCarrierError):
        parse_events({"total": 5})
