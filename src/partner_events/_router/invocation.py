"""One call of a router: every record is opened, and every event claimed, parsed and handled.

Each delivery has a `Turn`, which notes what becomes of it; all of them make what is reported to Lambda.
"""

from __future__ import annotations

from collections.abc import Coroutine

from partner_events._base.event_loop import is_running, make_runner
from partner_events._events.event import keep_record
from partner_events._events.parse import event_class, parse_identified
from partner_events._kinds.carried import identify_carried, open_deliveries
from partner_events._router.responses import log_failures, response
from partner_events._router.routes import Choice, Table
from partner_events._router.turns import RecordTurns, Turn, as_raised
from partner_events._wire.carriers import Carried
from partner_events._wire.delivery import Identified
from partner_events._wire.json import is_sequence
from partner_events.errors import PartnerEventsError, UnexpectedEventError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from types import TracebackType
    from typing import TypeAlias, TypeGuard, TypeVar

    from partner_events._base.event_loop import Runner
    from partner_events._events.event import PartnerEvent
    from partner_events._router.hooks import Hooks
    from partner_events.dedupe import Claimed, Claims, Deduplicator
    from partner_events.dedupe._claims import Claim

    T = TypeVar("T")
    Mode: TypeAlias = "Blocking | NonBlocking"
    """How claims are made, and how what handlers return is awaited."""

    Call: TypeAlias = Callable[["Turn"], Awaitable[object]]
    Handle: TypeAlias = Callable[["Turn"], Awaitable[None]]


class Blocking:
    """For a thread without an event loop: one is made when the first handler returns an awaitable."""

    def __init__(self) -> None:
        self._runner: Runner | None = None

    async def claim(self, dedupe: Deduplicator, events: Sequence[Identified]) -> Claims:
        return dedupe.claim_many(events)

    async def begin(self, claim: Claimed) -> None:
        claim.__enter__()

    async def settle(self, claims: Claimed | Claims, error: BaseException | None) -> None:
        claims.__exit__(*_raised(error))

    async def result(self, returned: object) -> object:
        if not _is_awaitable(returned):
            return returned
        if self._runner is None:
            self._runner = _make_runner(returned)
        from contextvars import copy_context

        # What was set since the loop was made, as by `around`, is set for the handler, too.
        return self._runner.run(_awaited(returned), context=copy_context())

    def close(self) -> None:
        """Ends the event loop, if there is one."""
        if self._runner is not None:
            self._runner.close()


class NonBlocking:
    """For the event loop that runs."""

    async def claim(self, dedupe: Deduplicator, events: Sequence[Identified]) -> Claims:
        return await dedupe.claim_many_async(events)

    async def begin(self, claim: Claimed) -> None:
        await claim.__aenter__()

    async def settle(self, claims: Claimed | Claims, error: BaseException | None) -> None:
        await claims.__aexit__(*_raised(error))

    async def result(self, returned: object) -> object:
        return await returned if _is_awaitable(returned) else returned


def _raised(
    error: BaseException | None,
) -> tuple[type[BaseException] | None, BaseException | None, TracebackType | None]:
    """What a context manager is told at its end."""
    return (None, None, None) if error is None else (type(error), error, error.__traceback__)


def run_without_loop(coroutine: Coroutine[object, None, T]) -> T:
    """What a coroutine returns that never waits.

    `serve` is written once, as a coroutine. In mode `Blocking` nothing in it suspends: what it awaits are
    coroutines that return at once. So one step runs it to its end, and no event loop is needed; where a
    handler returns an awaitable, `Blocking.result` runs it in a loop of its own.
    """
    try:
        coroutine.send(None)
    except StopIteration as stop:
        returned: T = stop.value
        return returned
    except RuntimeError as error:
        raised = as_raised(error)
        if raised is error:
            raise
        raise raised from None
    raise RuntimeError("the coroutine waits for something")


async def serve(
    table: Table,
    dedupe: Deduplicator | None,
    unknown: str,
    require_source: bool,
    lambda_event: object,
    context: object,
    mode: Mode,
) -> object:
    """Handles what Lambda hands over, and returns what Lambda wants back."""
    batch = [
        RecordTurns(each.record, [_turn(carried, table, unknown, require_source) for carried in each.inside])
        for each in open_deliveries(lambda_event)
    ]
    turns = [turn for of_record in batch for turn in of_record.turns]

    async def call(turn: Turn) -> object:
        return await _call(turn, table, context, mode)

    try:
        if dedupe is not None:
            from partner_events._router.timing import warn_of_times

            warn_of_times(table, dedupe, batch, context)
            await _handle_once(batch, turns, call, dedupe, mode)
        else:
            await _in_order(batch, lambda turn: _handle(turn, call))
    except Exception:
        await _report(turns, table, context, mode)
        raise
    await _report(turns, table, context, mode)
    return _answer(batch, turns, lambda_event)


def _turn(carried: Carried, table: Table, unknown: str, require_source: bool) -> Turn:
    """Identifies an event and finds its handler, without importing its models."""
    turn = Turn(carried.record, carried.delivery)
    try:
        turn.identified = identify_carried(carried, require_source=require_source)
        turn.choice = _choose(turn.identified, table, unknown)
    except PartnerEventsError as error:
        turn.fail(error)
    if turn.choice is None:
        turn.is_open = False
    return turn


def _choose(identified: Identified, table: Table, unknown: str) -> Choice | None:
    model = event_class(identified)
    choice = table.choose(model, identified.partner)
    if choice is None and unknown == "error":
        from partner_events._events.unknown import arrival

        raise UnexpectedEventError(
            f"there is no handler for {arrival(model, identified)}: add one with `on` or `otherwise`, narrow "
            "the rule's event pattern to `router.pattern()`, or use Router(unknown='ignore')",
            expected=tuple(kind for route in table.routes for kind in route.kinds),
            actual=model,
            partner=identified.partner,
            kind=identified.kind,
            raw=identified.delivery,
        )
    return choice


async def _in_order(batch: Sequence[RecordTurns], handle: Handle) -> None:
    """Handles all events in order; where records have an order, none after one that failed."""
    failed: set[object] = set()
    for each in batch:
        order = each.record.order
        each.is_skipped = order is not None and order in failed
        for turn in each.turns:
            if turn.is_open and each.is_skipped:
                turn.skip()
            elif turn.is_open:
                await handle(turn)
        if each.has_failed:
            failed.add(order)


async def _handle(turn: Turn, call: Call) -> None:
    try:
        turn.succeed(await call(turn))
    except Exception as error:
        turn.fail(error)


async def _call(turn: Turn, table: Table, context: object, mode: Mode) -> object:
    choice, identified = turn.choice, turn.identified
    assert choice is not None
    assert identified is not None
    event = parse_identified(identified, (choice.refined,) if choice.refined else (), strict=False)
    keep_record(event, turn.record)
    turn.event = event
    arguments = (event, context) if choice.route.takes_context else (event,)
    hooks = [each for each in table.hooks_of(choice.route) if each.before or each.around]
    if not hooks:
        return await mode.result(choice.route.handler(*arguments))

    async def handle() -> object:
        return await mode.result(choice.route.handler(*arguments))

    return await _with_hooks(hooks, event, context, handle, mode)


async def _with_hooks(
    hooks: Sequence[Hooks],
    event: PartnerEvent,
    context: object,
    handle: Callable[[], Awaitable[object]],
    mode: Mode,
) -> object:
    """What the handler returns, within the context managers of `around`, and after all `before`."""
    from contextlib import ExitStack

    raised: Exception | None = None
    result: object = None
    with ExitStack() as stack:
        for manager in (made(event, context) for each in hooks for made in each.around):
            stack.enter_context(manager)
        try:
            for hook in (hook for each in hooks for hook in each.before):
                await mode.result(hook(event, context))
            result = await handle()
        except Exception as error:
            raised = error
            raise
    if raised is not None:
        # A context manager has swallowed it; the event has failed nevertheless.
        raise raised
    return result


async def _report(turns: Sequence[Turn], table: Table, context: object, mode: Mode) -> None:
    """Calls the hooks for events that failed and for duplicates."""
    for turn in turns:
        if turn.error is None and turn.held is None:
            continue
        hooks = table.hooks_of(turn.choice.route) if turn.choice else [table.hooks]
        if any(each.on_error for each in hooks) and (failure := turn.failure) is not None:
            for failing in (hook for each in hooks for hook in each.on_error):
                await _tell(failing, failure, context, mode)
        if any(each.on_duplicate for each in hooks) and (duplicate := turn.duplicate) is not None:
            for dropping in (hook for each in hooks for hook in each.on_duplicate):
                await _tell(dropping, duplicate, context, mode)


async def _tell(hook: Callable[[T, object], object], report: T, context: object, mode: Mode) -> None:
    """Calls a hook; what it raises is logged, since the event has been settled."""
    try:
        await mode.result(hook(report, context))
    except Exception as error:
        from logging import getLogger

        name = getattr(hook, "__qualname__", type(hook).__qualname__)
        getLogger("partner_events").error("the hook %s failed for %s", name, report, exc_info=error)


def _answer(batch: Sequence[RecordTurns], turns: Sequence[Turn], lambda_event: object) -> object:
    """What Lambda wants back: nothing for an empty list, as a subscriber may deliver.

    Raises:
        Exception: What went wrong with the only event, or where the carrier takes no response.
    """
    # A record that was taken out of its batch came alone, too: whoever did it wants to know.
    if len(turns) == 1 and not batch[0].record.path:
        (turn,) = turns
        if turn.error is not None:
            log_failures(batch, are_raised=True)
            raise turn.error
        return turn.result
    return None if not batch and _is_list(lambda_event) else response(batch)


def _is_list(lambda_event: object) -> bool:
    if isinstance(lambda_event, (bytes, bytearray)):
        return lambda_event.lstrip().startswith(b"[")
    return (
        lambda_event.lstrip().startswith("[") if isinstance(lambda_event, str) else is_sequence(lambda_event)
    )


# With a deduplicator


def _can_be_claimed(turn: Turn, dedupe: Deduplicator) -> bool:
    """Whether the event has a key to claim it by; without one it has failed."""
    assert turn.identified is not None
    try:
        dedupe.check(turn.identified)
    except PartnerEventsError as error:
        turn.fail(error)
        return False
    return True


async def _handle_once(
    batch: Sequence[RecordTurns], turns: Sequence[Turn], call: Call, dedupe: Deduplicator, mode: Mode
) -> None:
    """Handles what can be claimed.

    All is claimed in one call of the store. What becomes of each event is recorded when it ends: an attempt
    that is killed in the middle of a batch must not have all of it handled again.
    """
    wanted = [turn for turn in turns if turn.is_open and _can_be_claimed(turn, dedupe)]
    if not wanted:
        return await _in_order(batch, lambda turn: _handle(turn, call))
    from partner_events.dedupe._claims import followed

    try:
        claims = await mode.claim(dedupe, [turn.identified for turn in wanted if turn.identified])
    except Exception as error:
        _fail(wanted, error)
        raise
    # The same event may be there several times: one is claimed, and the others follow it.
    places = {id(turn): place for place, turn in enumerate(wanted)}
    first = {id(turn): wanted[place] for turn, place in zip(wanted, followed(claims), strict=True)}
    unrecorded: list[tuple[Turn, Claimed, object]] = []

    async def handle(turn: Turn) -> None:
        claim = claims[places[id(turn)]]
        if first[id(turn)] is turn:
            await _handle_claimed(turn, claim, call, dedupe.keeps_results, mode, unrecorded)
        else:
            turn.follow(first[id(turn)], claim)

    try:
        await _in_order(batch, handle)
    except BaseException as error:
        await mode.settle(claims, error)
        raise
    for turn, claim, result in unrecorded:
        # The work is done, so it is worth another try.
        await _record(turn, claim, result, mode)
    await _give_back([turn for turn in wanted if turn.is_skipped], claims, mode)
    for turn in wanted:
        if first[id(turn)] is not turn and not turn.is_skipped:
            turn.follow(first[id(turn)], claims[places[id(turn)]])


async def _handle_claimed(
    turn: Turn,
    claim: Claim,
    call: Call,
    keeps_results: bool,
    mode: Mode,
    unrecorded: list[tuple[Turn, Claimed, object]],
) -> None:
    from partner_events.dedupe import Duplicate
    from partner_events.dedupe._once import claimed_or_duplicate

    try:
        held = claimed_or_duplicate(claim)
        if isinstance(held, Duplicate):
            turn.drop(held)
            return
        await mode.begin(held)
        try:
            result = await call(turn)
            if keeps_results:
                held.keep_result(result)
        except BaseException as error:
            await mode.settle(held, error)
            raise
    except Exception as error:
        turn.fail(error)
        return
    await _record(turn, held, result, mode)
    if turn.error is not None and held.state == "open":
        unrecorded.append((turn, held, result))


async def _record(turn: Turn, claim: Claimed, result: object, mode: Mode) -> None:
    """Records that the work is done. If that fails, the event has failed: it is delivered again."""
    try:
        await mode.settle(claim, None)
    except Exception as error:
        turn.fail(error)
    else:
        turn.succeed(result)


async def _give_back(skipped: Sequence[Turn], claims: Claims, mode: Mode) -> None:
    """Releases what had no turn. If that fails, these events have failed for another reason."""
    if not skipped:
        return
    try:
        await mode.settle(claims, None)
    except Exception as error:
        _fail(skipped, error)


def _fail(turns: Sequence[Turn], error: Exception) -> None:
    for turn in turns:
        turn.fail(error)


def _is_awaitable(value: object) -> TypeGuard[Awaitable[object]]:
    return hasattr(type(value), "__await__")


async def _awaited(value: Awaitable[object]) -> object:
    return await value


def _make_runner(returned: Awaitable[object]) -> Runner:
    if not is_running():
        return make_runner()
    if isinstance(returned, Coroutine):
        returned.close()
    raise RuntimeError("an event loop is running: `await router.call_async(event, context)` in it instead")
