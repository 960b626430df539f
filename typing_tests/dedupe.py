"""Deduplication: claims that `match` narrows, and handlers that keep their signatures."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal, assert_never, assert_type

from partner_events.dedupe import (
    Change,
    Claimed,
    Claims,
    Deduplicator,
    Duplicate,
    DynamoDBStore,
    Entry,
    EventInProgressError,
    InProgress,
    LeaseLostError,
    MemoryStore,
    Newest,
    NewestWins,
    RedisStore,
    ResultNotJsonError,
    ResultTooLargeError,
    SQLiteStore,
    Stale,
    Store,
    StoreError,
    StoreUnavailableError,
    conformance,
    execution_name,
)
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded

dedupe = Deduplicator(MemoryStore(), consumer="fulfilment")

# Right


def every_delivery(raw: dict[str, object], mapping: Mapping[str, object], event: ChargeRefunded) -> None:
    for delivery in (raw, mapping, "{}", b"{}", event):
        assert_type(dedupe.claim(delivery), Claimed | Duplicate | InProgress)
    assert_type(dedupe.claim_many([raw, "{}", event]), Claims)
    assert_type(dedupe.claim(raw, context=object()), Claimed | Duplicate | InProgress)
    assert_type(dedupe.claim_many([raw], context=None), Claims)
    assert_type(dedupe.held_for(object()), timedelta | None)
    assert_type(execution_name(raw), str)
    assert_type(dedupe.with_store(MemoryStore(), clock=lambda: 0.0), Deduplicator)


def claims_are_told_apart(raw: dict[str, object]) -> str:
    claim = dedupe.claim(raw)
    assert_type(claim.key, str)
    assert_type(claim.strength, Literal["documented", "inferred", "envelope"])
    match claim:
        case Claimed():
            assert_type(claim.until, datetime | None)
            assert_type(claim.state, Literal["open", "completed", "released", "lost"])
            with claim as same:
                assert_type(same, Claimed)
                same.extend()
                same.extend(timedelta(minutes=5))
                same.keep_result({"shipment": 7})
            return claim.store_key
        case Duplicate():
            assert_type(claim.when, datetime)
            assert_type(claim.result, object)
            return "done"
        case InProgress():
            assert_type(claim.until, datetime)
            return "later"
        case _:
            assert_never(claim)


def claims_of_a_batch(raws: Sequence[dict[str, object]]) -> None:
    with dedupe.claim_many(raws) as claims:
        for claim in claims:
            assert_type(claim, Claimed | Duplicate | InProgress)
        assert_type(claims[0], Claimed | Duplicate | InProgress)
        assert_type(len(claims), int)


async def without_blocking(raw: dict[str, object]) -> None:
    claim = await dedupe.claim_async(raw)
    assert_type(claim, Claimed | Duplicate | InProgress)
    if isinstance(claim, Claimed):
        async with claim:
            await claim.extend_async()
    assert_type(await dedupe.claim_async(raw, context=object()), Claimed | Duplicate | InProgress)
    async with await dedupe.claim_many_async([raw], context=object()) as claims:
        assert_type(claims, Claims)


@dedupe.once
def ship(event: PaymentIntentSucceeded, address: str, *, dry: bool = False) -> int:
    return 7


@dedupe.once
async def ship_later(raw: dict[str, object], context: object) -> str:
    return "shipped"


@dedupe.once
def nothing(raw: Mapping[str, object]) -> None: ...


async def handlers_keep_their_signatures(event: PaymentIntentSucceeded, raw: dict[str, object]) -> None:
    assert_type(ship(event, "here", dry=True), int | None)
    assert_type(await ship_later(raw, None), str | None)
    later: Callable[[dict[str, object], object], Coroutine[None, None, str | None]] = ship_later
    lambda_handler: Callable[[dict[str, object]], None] = nothing
    print(later, lambda_handler)


def every_store() -> list[Store]:
    return [
        MemoryStore(),
        SQLiteStore("dedupe.db"),
        RedisStore.from_url("redis://localhost"),
        DynamoDBStore("t"),
    ]


class Mine:
    def claim(self, entries: Sequence[Entry], *, now: int) -> Sequence[Entry | None]:
        return [None for entry in entries if entry.until > now]

    def settle(self, changes: Sequence[Change]) -> Sequence[bool]:
        return [change.entry is None for change in changes]


def stores_of_others() -> None:
    Deduplicator(Mine(), consumer="c")
    conformance.check_store(Mine())
    for check in conformance.CHECKS:
        check(Mine())
        assert_type(conformance.name_of(check), str)


def every_option(store: Store) -> Deduplicator:
    return Deduplicator(
        store,
        consumer="c",
        keep_for=timedelta(days=30),
        lease=timedelta(minutes=5),
        clock_skew=timedelta(seconds=1),
        execution_timeout=timedelta(days=15),
        replays="per-replay",
        mode="leased",
        keep_result=True,
        result_limit=1000,
        on_store_failure="process",
        clock=lambda: 0.0,
    )


def facts_of_errors(error: Exception) -> None:
    match error:
        case LeaseLostError():
            assert_type(error.keys, tuple[str, ...])
            assert_type(error.consumer, str)
        case EventInProgressError():
            assert_type(error.key, str)
            assert_type(error.until, datetime)
        case ResultTooLargeError():
            assert_type((error.size, error.limit), tuple[int, int])
        case ResultNotJsonError():
            assert_type(error.path, tuple[str | int, ...])
            assert_type(error.type_name, str)
        case StoreUnavailableError() | StoreError():
            assert_type(error.store, str)
            assert_type(error.operation, str)
        case _:
            pass


def newest_wins(event: ChargeRefunded) -> str:
    claim = NewestWins(MemoryStore(), consumer="c").claim(event, of=event.payload.id, context=None)
    match claim:
        case Newest():
            assert_type(claim.is_tie, bool)
            assert_type(claim.applied_at, datetime | None)
            with claim as same:
                assert_type(same, Newest)
        case Stale():
            assert_type(claim.applied_at, datetime)
        case InProgress():
            assert_type(claim.until, datetime)
        case _:
            assert_never(claim)
    return claim.key if isinstance(claim, InProgress) else claim.of


# Wrong


def newest_of_a_raw_delivery(raw: dict[str, object]) -> None:
    NewestWins(MemoryStore(), consumer="c").claim(raw, of="x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def a_claim_that_was_not_told_apart(raw: dict[str, object]) -> None:
    claim = dedupe.claim(raw)
    claim.complete()  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue]
    claim.result  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue]
    with claim:  # type: ignore[union-attr]  # pyright: ignore[reportGeneralTypeIssues]
        pass


def no_delivery() -> None:
    dedupe.claim(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    dedupe.claim(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def options_that_are_wrong(store: Store) -> None:
    Deduplicator(store)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Deduplicator(store, "c")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Deduplicator(store, consumer="c", lease=300)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Deduplicator(store, consumer="c", replays="never")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Deduplicator(store, consumer="c", mode="once")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Deduplicator(object(), consumer="c")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def handlers_called_wrongly(event: PaymentIntentSucceeded, other: ChargeRefunded) -> None:
    ship(event)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ship(other, "here")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ship(event, "here", fast=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    number: int = ship(event, "here")  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    print(number)


class Service:
    @dedupe.once  # type: ignore[arg-type, type-var]  # pyright: ignore[reportArgumentType, reportCallIssue, reportUntypedFunctionDecorator]
    def handle(self, raw: dict[str, object]) -> None: ...


def values_are_read_only(duplicate: Duplicate, entry: Entry) -> None:
    duplicate.when = datetime.now()  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    entry.until = 5  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
