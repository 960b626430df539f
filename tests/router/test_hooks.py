"""Hooks of a router: what is called beside handlers, with what, and what their failures change."""
# pyright: reportUnknownLambdaType=false, reportUnknownArgumentType=false

import asyncio
import logging
from collections.abc import Generator
from contextlib import contextmanager, suppress
from contextvars import ContextVar

import pytest
from dedupe.workers import delivery
from support.carriers import failed, sns, sqs

from partner_events import (
    DuplicateEvent,
    FailedEvent,
    InvalidEventError,
    PartnerEvent,
    Router,
    UnexpectedEventError,
)
from partner_events.dedupe import Deduplicator, EventInProgressError, MemoryStore, StoreUnavailableError
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded


class Broken(Exception):
    """What a user's handler raises."""


class Shop:
    """A router with all hooks, which note what they are called with."""

    def __init__(self) -> None:
        self.store = MemoryStore()
        self.dedupe = Deduplicator(self.store, consumer="shop")
        self.router = Router(dedupe=self.dedupe)
        self.notes: list[object] = []
        self.broken: set[str] = set()
        self.failures: list[FailedEvent] = []
        self.duplicates: list[DuplicateEvent] = []
        self.router.on(PaymentIntentSucceeded)(self.pay)
        self.router.before(self.before)
        self.router.around(self.around)
        self.router.on_error(self.fail)
        self.router.on_duplicate(self.drop)

    def pay(self, event: PaymentIntentSucceeded) -> str:
        key = event.idempotency_key.value
        self.notes.append(("pay", key))
        if key in self.broken:
            raise Broken(key)
        return key

    def before(self, event: PartnerEvent, context: object) -> None:
        self.notes.append(("before", event.idempotency_key.value, context))

    @contextmanager
    def around(self, event: PartnerEvent, context: object) -> Generator[None]:
        self.notes.append("enter")
        try:
            yield
        except Broken:
            self.notes.append("raised")
            raise
        self.notes.append("exit")

    def fail(self, failure: FailedEvent, context: object) -> None:
        self.failures.append(failure)

    def drop(self, duplicate: DuplicateEvent, context: object) -> None:
        self.duplicates.append(duplicate)


@pytest.fixture
def shop() -> Shop:
    return Shop()


@pytest.fixture
def router() -> Router:
    router = Router()
    router.on(PaymentIntentSucceeded)(lambda event: event.id)
    return router


def test_hooks_are_called_around_and_before_the_handler(shop: Shop) -> None:
    """With the event and Lambda's context; the handler's result is the router's."""
    assert shop.router(delivery("a"), "context") == "a"

    assert shop.notes == ["enter", ("before", "a", "context"), ("pay", "a"), "exit"]
    assert shop.failures == []


@pytest.mark.parametrize("is_async", [False, True])
def test_a_failure_is_told_with_its_event_and_error(shop: Shop, is_async: bool) -> None:
    """After all of the batch was handled, and with what a log needs."""
    shop.broken = {"a"}
    batch = sqs(delivery("a"), delivery("b"))

    response = asyncio.run(shop.router.call_async(batch)) if is_async else shop.router(batch)

    assert response == failed("message-0")
    (failure,) = shop.failures
    assert isinstance(failure.event, PaymentIntentSucceeded)
    assert isinstance(failure.error, Broken)
    assert failure.identity is not None
    assert failure.identity.idempotency_key.value == "a"
    assert failure.record.id == "message-0"
    assert failure.log_fields()["error"] == "Broken"
    assert "key a" in str(failure)
    assert "raised" in shop.notes


def test_failures_before_the_handler_are_told(shop: Shop) -> None:
    """What is not a delivery, has no handler, or is in progress elsewhere; there is no event then."""
    shop.dedupe.claim(delivery("taken"))
    refund = {**delivery("r"), "detail-type": "charge.refunded"}

    shop.router(sqs("{", refund, delivery("taken")))

    assert [type(failure.error) for failure in shop.failures] == [
        InvalidEventError,
        UnexpectedEventError,
        EventInProgressError,
    ]
    assert [failure.event for failure in shop.failures] == [None] * 3
    kinds = [failure.identity and failure.identity.kind for failure in shop.failures]
    assert kinds == [None, "charge.refunded", "payment_intent.succeeded"]


def test_a_store_that_is_down_is_told_for_each_event(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Although the batch fails as a whole."""

    def down(*_: object, **__: object) -> list[None]:
        raise StoreUnavailableError("down", store="memory", operation="claim")

    monkeypatch.setattr(shop.store, "claim", down)

    with pytest.raises(StoreUnavailableError):
        shop.router(sqs(delivery("a"), delivery("b")))

    assert [failure.log_fields()["idempotency_key"] for failure in shop.failures] == ["a", "b"]


def test_what_cannot_be_recorded_is_told(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The handler has done its work; the delivery fails."""

    def down(*_: object, **__: object) -> list[bool]:
        raise StoreUnavailableError("down", store="memory", operation="settle")

    monkeypatch.setattr(shop.store, "settle", down)

    assert shop.router(sqs(delivery("a"))) == failed("message-0")

    assert [type(failure.error) for failure in shop.failures] == [StoreUnavailableError]


def test_duplicates_are_told_without_importing_their_model(shop: Shop) -> None:
    """Who they are, when they were handled; a duplicate in the same batch, too."""
    shop.router(delivery("a"))
    shop.router(sqs(delivery("a"), delivery("b"), delivery("b")))

    assert [duplicate.identity.idempotency_key.value for duplicate in shop.duplicates] == ["a", "b"]
    assert [duplicate.record.path for duplicate in shop.duplicates] == [("Records", 0), ("Records", 2)]
    assert shop.duplicates[0].log_fields()["kind"] == "payment_intent.succeeded"
    assert shop.duplicates[0].when.tzinfo is not None
    assert shop.notes.count(("pay", "a")) == 1


def test_before_may_refuse_an_event(router: Router) -> None:
    """What it raises is the event's failure, and the handler is not called."""

    @router.before
    def check(event: PartnerEvent, context: object) -> None:
        raise Broken

    assert router(sqs(delivery("a"))) == failed("message-0")
    with pytest.raises(Broken):
        router(delivery("a"))


def test_around_cannot_keep_an_event_from_failing(router: Router) -> None:
    """A context manager that swallows exceptions would lose the event."""
    router.around(lambda event, context: suppress(Broken))
    router.before(lambda event, context: (_ for _ in ()).throw(Broken))

    with pytest.raises(Broken):
        router(delivery("a"))


def test_what_other_hooks_raise_is_logged_and_changes_nothing(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    """The event is settled already, and the next hook is called."""
    shop = Shop()
    calls: list[str] = []

    @shop.router.on_error
    @shop.router.on_duplicate
    def broken(what: DuplicateEvent | FailedEvent, context: object) -> None:
        calls.append(type(what).__name__)
        raise ZeroDivisionError

    shop.broken = {"b"}
    response = shop.router(sqs(delivery("a"), delivery("a"), delivery("b")))

    assert response == failed("message-2")
    assert calls == ["DuplicateEvent", "FailedEvent"]
    texts = [entry.getMessage() for entry in caplog.records if entry.levelno == logging.ERROR]
    assert sum("the hook" in text and "broken failed for Records[" in text for text in texts) == 2


@pytest.mark.parametrize("is_async", [False, True])
def test_hooks_may_be_coroutine_functions(router: Router, is_async: bool) -> None:
    """They are awaited."""
    seen: list[str] = []

    @router.before
    async def before(event: PartnerEvent, context: object) -> None:
        await asyncio.sleep(0)
        seen.append(event.kind)

    @router.on_error
    async def fail(failure: FailedEvent, context: object) -> None:
        await asyncio.sleep(0)
        seen.append(type(failure.error).__name__)

    batch = sqs(delivery("a"), "{")
    assert (asyncio.run(router.call_async(batch)) if is_async else router(batch)) == failed("message-1")

    assert seen == ["payment_intent.succeeded", "InvalidEventError"]


@pytest.mark.parametrize("is_async", [False, True])
def test_what_around_sets_is_set_for_async_handlers(is_async: bool) -> None:
    """For each event anew, also where the router makes the event loop."""
    current: ContextVar[str] = ContextVar("current", default="none")
    seen: list[str] = []
    router = Router()

    @router.around
    @contextmanager
    def name(event: PartnerEvent, context: object) -> Generator[None]:
        token = current.set(event.idempotency_key.value)
        yield
        current.reset(token)

    @router.on(PaymentIntentSucceeded)
    async def pay(event: PaymentIntentSucceeded) -> None:
        await asyncio.sleep(0)
        seen.append(current.get())

    batch = sqs(delivery("a"), delivery("b"))
    asyncio.run(router.call_async(batch)) if is_async else router(batch)

    assert seen == ["a", "b"]
    assert current.get() == "none"


def note_calls(name: str, router: Router, calls: list[str]) -> None:
    router.before(lambda event, context: calls.append(name))
    router.on_error(lambda failure, context: calls.append(f"{name} error"))


def test_hooks_of_included_routers_count_for_their_handlers() -> None:
    """After those of the router that includes them; also if they are added later."""
    outer, middle, inner = Router(), Router(), Router()
    outer.include(middle)
    middle.include(inner)
    calls: list[str] = []
    for name, router in (("inner", inner), ("middle", middle), ("outer", outer)):
        note_calls(name, router, calls)

    @inner.on(PaymentIntentSucceeded)
    def pay(event: PaymentIntentSucceeded) -> None:
        raise Broken

    middle.on(ChargeRefunded)(lambda event: None)

    outer({**delivery("r"), "detail-type": "charge.refunded"})
    assert calls == ["outer", "middle"]
    calls.clear()
    with pytest.raises(Broken):
        outer(delivery("a"))
    assert calls == ["outer", "middle", "inner", "outer error", "middle error", "inner error"]
    calls.clear()
    outer(sqs("{"))
    assert calls == ["outer error"]


def test_a_hook_stays_the_function_it_is(router: Router) -> None:
    """So that it can be called in tests."""

    @router.before
    def before(event: PartnerEvent, context: object) -> str:
        return event.kind

    assert before.__name__ == "before"


def test_reports_show_no_value_of_a_delivery(shop: Shop) -> None:
    """Their texts have ids, kind and key; the error's text is not in them."""
    shop.broken = {"a"}
    with pytest.raises(Broken):
        shop.router(sns(delivery("a")))

    shown = repr(shop.failures) + str(shop.failures[0]) + str(shop.failures[0].log_fields())

    assert "9999" not in shown
    assert "usd" not in shown
