"""One call of a router: every record is opened, and every event claimed, parsed and handled.

An event is `Routed` first, then it has an `Outcome`; the outcomes make what is reported to Lambda.
"""

from __future__ import annotations

from collections.abc import Coroutine

from partner_events._base.event_loop import is_running, make_runner
from partner_events._base.value import Value
from partner_events._events.event import keep_record
from partner_events._events.parse import event_class, parse_identified
from partner_events._kinds.carried import identify_carried, open_deliveries
from partner_events._router.responses import response
from partner_events._router.routes import Choice, Table
from partner_events._wire.carriers import Carried, Opened
from partner_events._wire.delivery import Identified
from partner_events._wire.records import CarrierRecord
from partner_events.errors import PartnerEventsError, UnexpectedEventError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Sequence
    from types import TracebackType
    from typing import TypeAlias, TypeGuard, TypeVar

    from partner_events._base.event_loop import Runner
    from partner_events.dedupe import Claims, Deduplicator
    from partner_events.dedupe._claims import Claim

    T = TypeVar("T")
    Mode: TypeAlias = "Blocking | NonBlocking"
    """How claims are made, and how what handlers return is awaited."""

    Step: TypeAlias = "Routed | Outcome"
    """An event that is still to be handled, or what became of it already."""

    Handle: TypeAlias = Callable[["Routed"], Awaitable["Outcome"]]


class Blocking:
    """For a thread without an event loop: one is made when the first handler returns an awaitable."""

    def __init__(self) -> None:
        self._runner: Runner | None = None

    async def claim(self, dedupe: Deduplicator, events: Sequence[Identified]) -> Claims:
        return dedupe.claim_many(events)

    async def settle(
        self,
        claims: Claims,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        claims.__exit__(kind, error, traceback)

    async def result(self, returned: object) -> object:
        if not _is_awaitable(returned):
            return returned
        if self._runner is None:
            self._runner = _make_runner(returned)
        return self._runner.run(_awaited(returned))

    def close(self) -> None:
        """Ends the event loop, if there is one."""
        if self._runner is not None:
            self._runner.close()


class NonBlocking:
    """For the event loop that runs."""

    async def claim(self, dedupe: Deduplicator, events: Sequence[Identified]) -> Claims:
        return await dedupe.claim_many_async(events)

    async def settle(
        self,
        claims: Claims,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await claims.__aexit__(kind, error, traceback)

    async def result(self, returned: object) -> object:
        return await returned if _is_awaitable(returned) else returned


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
    raise RuntimeError("the coroutine waits for something")


class Routed(Value):
    """An event that has a handler; no model of it is imported yet."""

    __slots__ = ("identified", "choice", "record")

    identified: Identified
    choice: Choice
    record: CarrierRecord


class Outcome(Value):
    """What became of an event: what its handler returned, or what went wrong."""

    __slots__ = ("result", "error")

    result: object
    error: Exception | None


NOTHING = Outcome(None, None)
"""What becomes of an event that is ignored, or that has no turn."""


class Handled(Value):
    """What became of the events of each record, and which records had no turn."""

    __slots__ = ("outcomes", "skipped")

    outcomes: Sequence[Sequence[Outcome]]
    skipped: Collection[int]


async def serve(
    table: Table,
    dedupe: Deduplicator | None,
    unknown: str,
    lambda_event: object,
    context: object,
    mode: Mode,
) -> object:
    """Handles what Lambda hands over, and returns what Lambda wants back."""
    opened = open_deliveries(lambda_event)
    steps = [[_route(carried, table, unknown) for carried in each.inside] for each in opened]

    async def call(routed: Routed) -> object:
        return await _call(routed, context, mode)

    if dedupe is not None:
        steps = [[_with_key(step) for step in of_record] for of_record in steps]
        handled = await _handle_once(opened, steps, call, dedupe, mode)
    else:
        handled = await _in_order(opened, steps, lambda routed: _handle(routed, call))
    return _answer(opened, handled)


def _route(carried: Carried, table: Table, unknown: str) -> Step:
    """Identifies an event and finds its handler, without importing its models."""
    try:
        identified = identify_carried(carried)
        choice = _choose(identified, table, unknown)
    except PartnerEventsError as error:
        return Outcome(None, error)
    return NOTHING if choice is None else Routed(identified, choice, carried.record)


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


async def _in_order(opened: Sequence[Opened], steps: Sequence[Sequence[Step]], handle: Handle) -> Handled:
    """Handles all events in order; where records have an order, none after one that failed."""
    outcomes: list[list[Outcome]] = []
    skipped: set[int] = set()
    failed: set[object] = set()
    for index, (each, of_record) in enumerate(zip(opened, steps, strict=True)):
        order = each.record.order
        if order is not None and order in failed:
            skipped.add(index)
            outcomes.append([NOTHING if isinstance(step, Routed) else step for step in of_record])
            continue
        outcomes.append([await handle(step) if isinstance(step, Routed) else step for step in of_record])
        if any(outcome.error for outcome in outcomes[-1]):
            failed.add(order)
    return Handled(outcomes, skipped)


async def _handle(routed: Routed, call: Callable[[Routed], Awaitable[object]]) -> Outcome:
    try:
        return Outcome(await call(routed), None)
    except Exception as error:
        return Outcome(None, error)


async def _call(routed: Routed, context: object, mode: Mode) -> object:
    choice = routed.choice
    event = parse_identified(routed.identified, (choice.refined,) if choice.refined else (), strict=False)
    keep_record(event, routed.record)
    arguments = (event, context) if choice.route.takes_context else (event,)
    return await mode.result(choice.route.handler(*arguments))


def _answer(opened: Sequence[Opened], handled: Handled) -> object:
    """What Lambda wants back.

    Raises:
        Exception: What went wrong with the only event, or where the carrier takes no response.
    """
    all_outcomes = [outcome for of_record in handled.outcomes for outcome in of_record]
    # A record that was taken out of its batch came alone, too: whoever did it wants to know.
    if len(all_outcomes) == 1 and not opened[0].record.path:
        (outcome,) = all_outcomes
        if outcome.error is not None:
            raise outcome.error
        return outcome.result
    return response(
        [each.record for each in opened],
        [[outcome.error for outcome in each if outcome.error is not None] for each in handled.outcomes],
        handled.skipped,
    )


# With a deduplicator


def _with_key(step: Step) -> Step:
    """The step, unless the event has no key to claim it by."""
    from partner_events.dedupe._keys import check_key

    try:
        if isinstance(step, Routed):
            check_key(step.identified)
    except PartnerEventsError as error:
        return Outcome(None, error)
    return step


async def _handle_once(
    opened: Sequence[Opened],
    steps: Sequence[Sequence[Step]],
    call: Callable[[Routed], Awaitable[object]],
    dedupe: Deduplicator,
    mode: Mode,
) -> Handled:
    """Handles what can be claimed; what cannot be recorded in the end has failed."""
    wanted = [step for of_record in steps for step in of_record if isinstance(step, Routed)]
    if not wanted:
        return await _in_order(opened, steps, lambda routed: _handle(routed, call))
    claims = await mode.claim(dedupe, [routed.identified for routed in wanted])
    claim_of = dict(zip(map(id, wanted), claims, strict=True))

    async def handle(routed: Routed) -> Outcome:
        return await _handle_claimed(routed, claim_of[id(routed)], call, dedupe.keeps_results)

    claims.__enter__()
    try:
        handled = await _in_order(opened, steps, handle)
    except BaseException as error:
        await mode.settle(claims, type(error), error, error.__traceback__)
        raise
    try:
        await mode.settle(claims, None, None, None)
    except Exception as error:
        return _not_recorded(steps, handled, claim_of, error)
    return handled


async def _handle_claimed(
    routed: Routed, claim: Claim, call: Callable[[Routed], Awaitable[object]], keeps_results: bool
) -> Outcome:
    from partner_events.dedupe import Duplicate
    from partner_events.dedupe._once import claimed_or_duplicate

    try:
        held = claimed_or_duplicate(claim)
        if isinstance(held, Duplicate):
            return Outcome(held.result, None)
        with held:
            result = await call(routed)
            if keeps_results:
                held.keep_result(result)
    except Exception as error:
        return Outcome(None, error)
    return Outcome(result, None)


def _not_recorded(
    steps: Sequence[Sequence[Step]], handled: Handled, claim_of: dict[int, Claim], error: Exception
) -> Handled:
    """What was claimed has failed: it is delivered again, and is then a duplicate if it was recorded."""
    from partner_events.dedupe import Claimed

    def after(step: Step, outcome: Outcome) -> Outcome:
        is_claimed = isinstance(claim_of.get(id(step)), Claimed)
        return Outcome(outcome.result, error) if is_claimed and outcome.error is None else outcome

    outcomes = [[*map(after, *each)] for each in zip(steps, handled.outcomes, strict=True)]
    return Handled(outcomes, handled.skipped)


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
