"""The router: which handler gets an event, and what Lambda is told."""

import asyncio
import logging
import weakref
from collections.abc import Callable
from typing import Any

import pytest
from conftest import Json, read_sample
from support import carriers
from support.carriers import failed, fifo, firehose, kinesis, logs, notification, pipe, sns, sqs

from partner_events import (
    InvalidEventError,
    PartnerEvent,
    Router,
    UnexpectedEventError,
    UnknownCarrierError,
    UnknownEvent,
    parse_event,
)
from partner_events.auth0 import LogEvent
from partner_events.stripe import (
    AccountUpdated,
    InvoicePaid,
    PaymentIntentSucceeded,
    SnapshotEvent,
    StripeEvent,
    UnknownStripeEvent,
)

ACCOUNT = read_sample("account.updated")
INVOICE = read_sample("invoice.paid")
LOGIN = read_sample("s", "auth0")


@pytest.fixture
def unknown_kind(paid: Json) -> Json:
    """A delivery of Stripe's of a kind that no version knows."""
    return {**paid, "detail-type": "payment_intent.teleported"}


@pytest.fixture
def unknown_partner(paid: Json) -> Json:
    return {**paid, "source": "aws.partner/example.com/x"}


class Broken(Exception):
    """What a user's handler raises."""


def names_of(router: Router, *deliveries: Json) -> list[object]:
    """What the handlers of deliveries return."""
    return [router(delivery) for delivery in deliveries]


def returning(name: str) -> Callable[[PartnerEvent], str]:
    def handler(event: PartnerEvent) -> str:
        return name

    return handler


# Which handler


def test_each_event_goes_to_the_handler_of_its_kind(paid: Json) -> None:
    """And what the handler returns is what Lambda gets."""
    router = Router()

    @router.on(PaymentIntentSucceeded)
    def pay(event: PaymentIntentSucceeded) -> int:
        return event.payload.amount

    @router.on(AccountUpdated, InvoicePaid)
    def other(event: AccountUpdated | InvoicePaid) -> str:
        return event.kind

    assert names_of(router, paid, ACCOUNT, INVOICE) == [9999, "account.updated", "invoice.paid"]


def test_the_most_specific_class_decides(paid: Json, unknown_kind: Json, unknown_partner: Json) -> None:
    """Not the order of registration: kind, its bases, every event."""
    router = Router()
    router.on(PartnerEvent)(returning("every event"))
    router.on(StripeEvent)(returning("base"))
    router.on(SnapshotEvent)(returning("snapshot"))
    router.on(UnknownStripeEvent)(returning("unknown"))
    router.on(UnknownEvent)(returning("stranger"))
    router.on(PaymentIntentSucceeded)(returning("kind"))
    router.on(LogEvent)(returning("log"))

    names = names_of(router, paid, ACCOUNT, unknown_kind, LOGIN, unknown_partner)

    assert names == ["kind", "snapshot", "unknown", "log", "stranger"]


def test_a_partner_decides_where_no_class_of_its_does(
    paid: Json, unknown_kind: Json, unknown_partner: Json
) -> None:
    """Its handler comes before that of every event."""
    router = Router()
    router.on(PartnerEvent)(returning("every event"))
    router.on_partner("stripe")(returning("partner"))
    router.on_partner("auth0")(returning("auth0"))

    names = names_of(router, paid, ACCOUNT, unknown_kind, LOGIN, unknown_partner)

    assert names == ["partner", "partner", "partner", "auth0", "every event"]


def test_the_base_of_a_partners_events_decides_before_the_partner(paid: Json, unknown_kind: Json) -> None:
    """It is a class, although it takes the same events."""
    router = Router()
    router.on_partner("stripe")(returning("partner"))
    router.on(StripeEvent)(returning("base"))

    assert names_of(router, paid, ACCOUNT, unknown_kind) == ["base", "base", "base"]


def test_what_is_left_goes_to_otherwise(paid: Json, unknown_kind: Json, unknown_partner: Json) -> None:
    """Unknown partners, unknown kinds, and known kinds without a handler."""
    router = Router()
    got: list[PartnerEvent] = []
    router.on(PaymentIntentSucceeded)(returning("kind"))

    @router.otherwise
    def rest(event: PartnerEvent) -> None:
        got.append(event)

    names_of(router, paid, unknown_kind, unknown_partner, ACCOUNT)

    assert [type(event) for event in got] == [UnknownStripeEvent, UnknownEvent, AccountUpdated]


def test_an_event_without_a_handler_is_an_error(paid: Json, unknown_partner: Json) -> None:
    """It is not lost in silence; the error says what to do."""
    router = Router()
    router.on(AccountUpdated, InvoicePaid)(returning("kind"))

    with pytest.raises(
        UnexpectedEventError, match=r"there is no handler for PaymentIntentSucceeded \(kind .*\): .*pattern"
    ) as caught:
        router(paid)

    assert caught.value.expected == (AccountUpdated, InvoicePaid)
    assert (caught.value.actual, caught.value.partner) == (PaymentIntentSucceeded, "stripe")
    with pytest.raises(UnexpectedEventError):
        router(unknown_partner)
    assert router(sqs(ACCOUNT, paid)) == failed("message-1")


def test_events_without_a_handler_can_be_ignored(paid: Json, unknown_partner: Json) -> None:
    """On purpose."""
    router = Router(unknown="ignore")
    router.on(AccountUpdated)(returning("kind"))

    assert names_of(router, paid, unknown_partner, ACCOUNT) == [None, None, "kind"]
    assert router(sqs(paid, ACCOUNT)) == failed()


def test_what_becomes_of_unknown_events_is_one_of_two_words() -> None:
    """Another one is refused where the router is made."""
    with pytest.raises(ValueError, match='use "error" or "ignore"'):
        Router(unknown="drop")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class Order(PaymentIntentSucceeded):
    """A user's subclass of a kind."""

    @property
    def order_id(self) -> str:
        return self.payload.metadata["order_id"]


class Rush(Order):
    """A subclass of that."""


class Gift(Order):
    """Another one."""


class Stranger(UnknownStripeEvent):
    """A user's subclass of what is unknown."""


def test_a_subclass_of_the_users_is_what_its_handler_gets(paid: Json) -> None:
    """As with `parse_event`; the most derived class that has a handler."""
    router = Router()
    router.on(PaymentIntentSucceeded)(returning("kind"))

    @router.on(Order)
    def ship(event: Order) -> str:
        return event.order_id

    assert router(paid) == "order-123"
    router.on(Rush)(returning("rush"))
    assert router(paid) == "rush"
    router.on(Gift)(returning("gift"))
    with pytest.raises(TypeError, match="cannot be both Rush and Gift"):
        router(paid)


def test_a_subclass_of_unknown_events_is_of_its_partner(unknown_kind: Json, unknown_partner: Json) -> None:
    """An unknown partner's event is not read as another partner's."""
    router = Router()
    router.on(Stranger)(returning("stripe"))
    router.otherwise(returning("otherwise"))

    assert names_of(router, unknown_kind, unknown_partner) == ["stripe", "otherwise"]
    with pytest.raises(UnexpectedEventError):
        parse_event(unknown_partner, UnknownStripeEvent)


# Handlers


def test_a_decorated_handler_is_the_function_itself(paid: Json) -> None:
    """So it can be called in a test as before."""
    router = Router()

    def handler(event: PaymentIntentSucceeded) -> int:
        return event.payload.amount

    assert router.on(PaymentIntentSucceeded)(handler) is handler
    assert router.on_partner("auth0")(handler) is handler


class Service:
    """A user's object with handlers."""

    def method(self, event: PartnerEvent, context: object) -> object:
        return context

    def __call__(self, event: PartnerEvent) -> str:
        return event.kind


def test_the_context_is_for_handlers_that_take_it(paid: Json) -> None:
    """Functions, methods, objects, and functions with a default or with any arguments."""

    def optional(event: PartnerEvent, context: object = None) -> object:
        return context

    def variadic(*arguments: object) -> object:
        return arguments[1]

    def alone(event: PartnerEvent) -> str:
        return event.kind

    def both(event: PartnerEvent, context: object, /) -> object:
        return context

    handlers: list[tuple[Callable[..., object], object]] = [
        (alone, "payment_intent.succeeded"),
        (both, "context"),
        (optional, "context"),
        (variadic, "context"),
        (Service().method, "context"),
        (Service(), "payment_intent.succeeded"),
    ]
    for handler, returned in handlers:
        router = Router()
        router.on(PaymentIntentSucceeded)(handler)
        assert router(paid, "context") == returned


def of_nothing() -> None: ...


def of_three(event: PartnerEvent, context: object, third: object) -> None: ...


def by_name(*, event: PartnerEvent) -> None: ...


def with_option(event: PartnerEvent, *, retries: int) -> None: ...


@pytest.mark.parametrize("handler", [of_nothing, of_three, by_name, with_option, 5])
def test_what_cannot_be_called_with_an_event_is_no_handler(handler: Any) -> None:
    """It is refused when it is registered."""
    with pytest.raises(TypeError):
        Router().on(PaymentIntentSucceeded)(handler)


def test_async_handlers_are_awaited(paid: Json) -> None:
    """Beside sync ones, in one event loop for a call."""
    router = Router()
    loops: list[asyncio.AbstractEventLoop] = []

    @router.on(PaymentIntentSucceeded)
    async def pay(event: PaymentIntentSucceeded, context: str) -> str:
        await asyncio.sleep(0)
        loops.append(asyncio.get_running_loop())
        return context

    router.on(AccountUpdated)(returning("sync"))

    assert names_of(router, ACCOUNT) == ["sync"]
    assert router(paid, "context") == "context"
    assert router(sqs(paid, ACCOUNT, paid)) == failed()
    assert loops[1] is loops[2]
    assert all(loop.is_closed() for loop in loops)


def test_a_router_can_be_awaited(paid: Json) -> None:
    """In an event loop that runs, where a call would block it."""
    router = Router()

    @router.on(PaymentIntentSucceeded)
    async def pay(event: PaymentIntentSucceeded) -> asyncio.AbstractEventLoop:
        return asyncio.get_running_loop()

    router.on(AccountUpdated)(returning("sync"))

    async def main() -> None:
        assert await router.call_async(paid) is asyncio.get_running_loop()
        assert await router.call_async(ACCOUNT) == "sync"
        assert await router.call_async(sqs(paid, "{")) == failed("message-1")
        with pytest.raises(RuntimeError, match=r"await router\.call_async"):
            router(paid)

    asyncio.run(main())


# Registration


def test_every_registration_is_visible() -> None:
    """In order, with its handler and what it is for."""
    router = Router()
    pay, rest = returning("pay"), returning("rest")
    router.on(PaymentIntentSucceeded, InvoicePaid)(pay)
    router.on_partner("auth0")(rest)
    router.otherwise(rest)

    kinds, partner, otherwise = router.routes

    assert (kinds.handler, kinds.kinds, kinds.partner) == (pay, (PaymentIntentSucceeded, InvoicePaid), None)
    assert (partner.kinds, partner.partner, partner.is_otherwise) == ((), "auth0", False)
    assert otherwise.is_otherwise
    assert not kinds.takes_context
    assert repr(kinds) == (
        f"Route(PaymentIntentSucceeded, InvoicePaid: {__name__}.returning.<locals>.handler)"
    )


def test_one_thing_has_one_handler() -> None:
    """A second one would be called never or twice; the error says which is there, and nothing is added."""
    router = Router()
    router.on(PaymentIntentSucceeded)(returning("first"))
    router.on_partner("stripe")(returning("partner"))
    router.otherwise(returning("rest"))

    for register, problem in (
        (
            router.on(InvoicePaid, PaymentIntentSucceeded),
            f"PaymentIntentSucceeded has a handler already: {__name__}",
        ),
        (router.on_partner("stripe"), "partner stripe has"),
        (router.otherwise, "`otherwise` has"),
    ):
        with pytest.raises(ValueError, match=problem):
            register(returning("second"))
    assert len(router.routes) == 3


@pytest.mark.parametrize("kinds", [(), (int,), (5,), ("PaymentIntentSucceeded",)])
def test_handlers_are_for_classes_of_events(kinds: Any) -> None:
    """Nothing else tells what an event is."""
    with pytest.raises(TypeError, match="PaymentIntentSucceeded"):
        Router().on(*kinds)


def test_partners_are_known() -> None:
    """A misspelt one would never have an event."""
    with pytest.raises(ValueError, match=r"there is no partner 'strip', only .*stripe"):
        Router().on_partner("strip")


def test_routers_are_made_of_routers(paid: Json) -> None:
    """Also of what they get later, and of what those include."""
    main, money, logins = Router(), Router(), Router()
    main.include(money)
    money.on(PaymentIntentSucceeded)(returning("money"))
    logins.on(LogEvent)(returning("login"))
    money.include(logins)
    logins.otherwise(returning("rest"))

    assert names_of(main, paid, LOGIN, ACCOUNT) == ["money", "login", "rest"]
    assert names_of(logins, LOGIN, paid) == ["login", "rest"]
    assert len(main.routes) == 3


def test_included_routers_must_not_contradict() -> None:
    """Whenever the second handler comes; then nothing is added anywhere."""
    main, other = Router(), Router()
    main.on(PaymentIntentSucceeded)(returning("main"))
    other.on(PaymentIntentSucceeded)(returning("other"))
    late = Router()
    main.include(late)

    with pytest.raises(ValueError, match="PaymentIntentSucceeded has a handler"):
        main.include(other)
    with pytest.raises(ValueError, match="PaymentIntentSucceeded has a handler"):
        late.on(PaymentIntentSucceeded)(returning("late"))
    for inner in (main, late):
        with pytest.raises(ValueError, match="cannot include itself"):
            late.include(main if inner is main else late)
    assert [len(router.routes) for router in (main, other, late)] == [1, 1, 0]


# Carriers


@pytest.fixture
def router() -> Router:
    """Fails for accounts, and remembers what it has handled."""
    router = Router()

    @router.on(AccountUpdated)
    def fail(event: AccountUpdated) -> None:
        raise Broken("on purpose")

    @router.on(PaymentIntentSucceeded)
    def pay(event: PaymentIntentSucceeded) -> str:
        assert event.carrier_record is not None
        handled.append(event.carrier_record.path)
        return "paid"

    return router


handled: list[tuple[str | int, ...]] = []


@pytest.fixture(autouse=True)
def nothing_handled() -> None:
    handled.clear()


def test_the_exception_of_an_only_event_passes(router: Router) -> None:
    """It is the handler's, and nothing is around it."""
    with pytest.raises(Broken, match="on purpose") as caught:
        router(ACCOUNT)

    assert caught.value.__cause__ is caught.value.__context__ is None
    with pytest.raises(InvalidEventError):
        router({**ACCOUNT, "detail": 5})
    with pytest.raises(UnknownCarrierError):
        router({"some": "thing"})


def test_a_queue_is_told_which_messages_failed(router: Router, paid: Json) -> None:
    """All others were handled, whatever was wrong with some."""
    response = router(sqs(ACCOUNT, paid, "{", notification(paid), notification(ACCOUNT)))

    assert response == failed("message-0", "message-2", "message-4")
    assert handled == [("Records", 1), ("Records", 3)]


def test_failures_are_logged(router: Router, paid: Json, caplog: pytest.LogCaptureFixture) -> None:
    """The response does not say why; the log has the record and the exception."""
    with caplog.at_level(logging.ERROR):
        router(sqs(paid, ACCOUNT))

    (entry,) = caplog.records
    assert entry.name == "partner_events"
    assert entry.getMessage() == (
        "Records[1] (message-1) of sqs failed: account.updated, key evt_1RSOo9Lq2HbPn7Ksrw39AQSr, "
        "event id 191969b5-137a-5fb7-80b5-addfac0d7df9"
    )
    assert entry.exc_info is not None
    assert isinstance(entry.exc_info[1], Broken)


def test_a_fifo_group_stops_at_its_first_failure(router: Router, paid: Json) -> None:
    """What is behind it in the group comes again with it; other groups go on."""
    messages = fifo(
        ("a", paid), ("b", ACCOUNT), ("a", paid), ("b", paid), ("c", "{"), ("a", paid), ("c", paid)
    )

    response = router(messages)

    assert response == failed("message-1", "message-3", "message-4", "message-6")
    assert handled == [("Records", 0), ("Records", 2), ("Records", 5)]


def test_a_stream_stops_at_its_first_failure(router: Router, paid: Json) -> None:
    """Lambda goes on from the lowest sequence number that is named."""
    response = router(kinesis(paid, ACCOUNT, paid))

    numbers = [f"4959033827149025660855969253836157109592157598913658{n}" for n in (1, 2)]
    assert response == failed(*numbers)
    assert handled == [("Records", 0)]


def test_pipes_are_told_by_the_ids_of_their_source(router: Router, paid: Json) -> None:
    """Message ids of queues, and event ids of streams."""
    assert router(carriers.pipe_of_queue(paid, ACCOUNT)) == failed("message-1")
    assert router(carriers.pipe_of_stream(paid, ACCOUNT)) == failed("shardId-000000000006:1")


def test_a_record_without_an_id_fails_with_its_batch(router: Router, paid: Json) -> None:
    """Lambda takes an empty identifier for all of the batch, so that nothing is lost."""
    assert router({"Records": [carriers.sqs_record(paid), 7]}) == failed("")


def test_firehose_gets_every_record_back(router: Router, paid: Json) -> None:
    """With its data as they came, and what became of it."""
    lambda_event = firehose(paid, ACCOUNT, carriers.log_message(control=True))

    response: Any = router(lambda_event)

    records: Any = lambda_event["records"]
    assert [each["recordId"] for each in response["records"]] == ["record-0", "record-1", "record-2"]
    assert [each["result"] for each in response["records"]] == ["Ok", "ProcessingFailed", "Ok"]
    assert [each["data"] for each in response["records"]] == [each["data"] for each in records]


@pytest.mark.parametrize("wrap", [sns, logs, pipe])
def test_other_carriers_get_the_exception(router: Router, wrap: Callable[..., Any], paid: Json) -> None:
    """All is handled first; one exception passes as it is, several come as a group."""
    assert router(wrap(paid)) is None
    with pytest.raises(Broken):
        router(wrap(ACCOUNT, paid))
    with pytest.raises(ExceptionGroup) as caught:
        router(wrap(ACCOUNT, paid, ACCOUNT))

    assert len(handled) == 3
    assert [type(error) for error in caught.value.exceptions] == [Broken, Broken]


def test_a_record_with_several_events_fails_if_one_does(router: Router, paid: Json) -> None:
    """The others in it are handled."""
    assert router(sqs(carriers.log_message(ACCOUNT, paid), paid)) == failed("message-0")
    assert handled == [("Records", 0), ("Records", 1)]


def test_nothing_to_do_is_no_failure(router: Router) -> None:
    """An empty list of failures is what Lambda takes for success."""
    assert router({"Records": []}) == failed()


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_what_ends_the_process_is_not_held(error: type[BaseException], paid: Json) -> None:
    """It is no failure of a record."""
    router = Router()

    @router.on(PaymentIntentSucceeded)
    def pay(event: PaymentIntentSucceeded) -> None:
        raise error

    with pytest.raises(error):
        router(sqs(paid, paid))


def test_what_a_handler_raises_comes_out_as_it_is(paid: Json, caplog: pytest.LogCaptureFixture) -> None:
    """Also a StopIteration, as of `next` without a default, which Python lets out of no coroutine."""
    router = Router()

    @router.otherwise
    def fail(event: PartnerEvent) -> None:
        next(iter(()))

    with pytest.raises(StopIteration):
        router(paid)
    assert router(sqs(paid)) == failed("message-0")
    assert "StopIteration" in caplog.text
    assert "RuntimeError" not in caplog.text


def test_an_event_of_a_batch_is_let_go_when_it_was_handled(paid: Json) -> None:
    """Of a batch of large events not all are in memory at once."""
    alive: set[int] = set()
    most = 0
    router = Router()

    @router.otherwise
    def handle(event: PartnerEvent) -> None:
        nonlocal most
        alive.add(id(event))
        most = max(most, len(alive))
        weakref.finalize(event, alive.discard, id(event))

    assert router(sqs(*[paid] * 10)) == failed()

    assert most <= 2
