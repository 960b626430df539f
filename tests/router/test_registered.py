"""Kinds that users register, as the router sees them: in its handlers, its pattern and its check."""

from collections.abc import Iterator

import pytest
from conftest import Json, read_sample

from partner_events import Model, PartnerEvent, Router, register
from partner_events.catalog import temporary_registrations
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.patterns import EventPattern
from partner_events.stripe import PaymentIntentSucceeded


class Order(Model):
    order_id: str
    total: int


class AcmeEvent(PartnerEvent, source="com.acme.orders", partner="acme", idempotency_key="detail.order_id"):
    detail: Order


class OrderPlaced(AcmeEvent, detail_type="OrderPlaced"):
    pass


class OrderCancelled(AcmeEvent, detail_type="OrderCancelled"):
    pass


@pytest.fixture(autouse=True)
def undone() -> Iterator[None]:
    """Nothing that a test registers outlasts it."""
    with temporary_registrations():
        register(OrderPlaced)
        register(OrderCancelled)
        yield


def order(detail_type: str = "OrderPlaced", order_id: str = "o-1") -> Json:
    delivery = read_sample("payment_intent.succeeded")
    detail = {"order_id": order_id, "total": 3}
    return delivery | {"source": "com.acme.orders", "detail-type": detail_type, "detail": detail}


def test_an_event_goes_to_the_handler_of_its_registered_class() -> None:
    """A class of a user's is one like any other; deduplication has the key that the class declares."""
    router = Router(dedupe=Deduplicator(MemoryStore(), consumer="shipping"))
    handled: list[int] = []

    @router.on(OrderPlaced)
    def placed(event: OrderPlaced) -> None:
        handled.append(event.detail.total)

    router(order())
    router(order() | {"id": "another envelope"})
    router(order(order_id="o-2"))

    assert handled == [3, 3]


def test_a_registered_sender_has_a_handler_for_all_its_events() -> None:
    """Like a partner of the library."""
    router = Router()

    @router.on_partner("acme")
    def any_order(event: PartnerEvent) -> str:
        return event.detail_type

    assert router(order("OrderCancelled")) == "OrderCancelled"
    assert router.pattern().matches(order("OrderCancelled"))
    assert not router.pattern().matches(read_sample("payment_intent.succeeded"))


def test_an_unknown_sender_is_refused_with_the_registered_ones() -> None:
    """So that a misspelt name is found at once."""
    with pytest.raises(ValueError, match=r"no partner 'acne'.*acme"):
        Router().on_partner("acne")


def test_a_check_names_what_a_pattern_misses_of_registered_kinds() -> None:
    """And what it sends needlessly."""
    router = Router()

    @router.on(OrderPlaced)
    def placed(event: OrderPlaced) -> None: ...

    @router.on(PaymentIntentSucceeded)
    def paid(event: PaymentIntentSucceeded) -> None: ...

    whole = router.check(router.pattern())
    other = router.check(EventPattern.of(OrderCancelled, PaymentIntentSucceeded))

    assert whole, str(whole)
    assert [kind.kind for kind in other.missed] == ["OrderPlaced"]
    assert [kind.kind for kind in other.needless] == ["OrderCancelled"]
