"""One call of a router: every record is opened, every event claimed, parsed and handled, and all is told."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING

from partner_events._base.event_loop import is_running, make_runner
from partner_events._events.event import keep_record
from partner_events._events.parse import event_class, parse_located
from partner_events._kinds.identify import locate_carried, open_deliveries
from partner_events._router.responses import response
from partner_events._router.routes import Choice, Table
from partner_events._wire.carriers import Carried, Opened
from partner_events._wire.delivery import Located
from partner_events.errors import PartnerEventsError, UnexpectedEventError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence
    from types import TracebackType
    from typing import TypeAlias, TypeGuard, TypeVar

    from partner_events._base.event_loop import Runner
    from partner_events.dedupe import Claimed, Claims, Deduplicator, Duplicate, InProgress

    T = TypeVar("T")
    Mode: TypeAlias = "Blocking | NonBlocking"
    """How claims are made, and how what handlers return is awaited."""


class Blocking:
    """In a thread without an event loop: one is made for the call when a handler returns an awaitable."""

    def __init__(self) -> None:
        self._runner: Runner | None = None

    async def claim(self, dedupe: Deduplicator, deliveries: Sequence[dict[str, object]]) -> Claims:
        return dedupe.claim_many(deliveries)

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
    """In the event loop that runs."""

    async def claim(self, dedupe: Deduplicator, deliveries: Sequence[dict[str, object]]) -> Claims:
        return await dedupe.claim_many_async(deliveries)

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


def finished(coroutine: Coroutine[object, None, T]) -> T:
    """What a coroutine returns that waits for nothing."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        returned: T = stop.value
        return returned
    raise RuntimeError("the coroutine waits")


class Task:
    """One event on its way to its handler."""

    def __init__(self, carried: Carried) -> None:
        self.carried = carried
        self.delivery: dict[str, object] = {}
        self.partner: str | None = None
        self.located: Located | None = None
        self.choice: Choice | None = None
        self.claim: Claimed | Duplicate | InProgress | None = None
        self.result: object = None
        self.error: Exception | None = None


class Batch:
    """What became of the records of a call: the tasks of each, and whether it had its turn."""

    def __init__(self, opened: Sequence[Opened]) -> None:
        self.opened = opened
        self.tasks = [[Task(carried) for carried in each.inside] for each in opened]
        self.skipped: set[int] = set()
        self.all_tasks = [task for tasks in self.tasks for task in tasks]
        # A record that was taken out of its batch is one too: whoever did it wants to know.
        self.is_alone = len(self.all_tasks) == 1 and not opened[0].record.path


async def serve(
    table: Table,
    dedupe: Deduplicator | None,
    unknown: str,
    lambda_event: object,
    context: object,
    mode: Mode,
) -> object:
    """Handles what Lambda hands over, and returns what Lambda wants back."""
    batch = Batch(open_deliveries(lambda_event))
    for task in batch.all_tasks:
        try:
            _route(task, table, unknown)
        except PartnerEventsError as error:
            task.error = error
    wanted = [task for task in batch.all_tasks if task.choice and not task.error]
    if dedupe is not None and wanted:
        await _run_once(batch, wanted, dedupe, context, mode)
    else:
        await _run(batch, context, mode, keeps_results=False)
    if batch.is_alone:
        (task,) = batch.all_tasks
        if task.error is not None:
            raise task.error
        return task.result
    return response(
        [each.record for each in batch.opened],
        [[task.error for task in tasks if task.error is not None] for tasks in batch.tasks],
        batch.skipped,
    )


def _route(task: Task, table: Table, unknown: str) -> None:
    """Finds out what an event is and whose, without importing its models."""
    task.delivery, task.partner, task.located = locate_carried(task.carried)
    model = event_class(task.partner, task.located)
    task.choice = table.choose(model, task.partner)
    if task.choice is None and unknown == "error":
        from partner_events._events.unknown import arrival

        expected = tuple(kind for route in table.routes for kind in route.kinds)
        what = arrival(model, task.located.kind, task.delivery)
        raise UnexpectedEventError(
            f"no handler is for {what}: add one with `on` or `otherwise`, narrow the rule's event "
            'pattern to `router.pattern()`, or say Router(unknown="ignore")',
            expected=expected,
            actual=model,
            partner=task.partner,
            kind=task.located.kind,
            raw=task.delivery,
        )


async def _run_once(
    batch: Batch, wanted: Sequence[Task], dedupe: Deduplicator, context: object, mode: Mode
) -> None:
    """Runs what can be claimed; what cannot be recorded in the end has failed."""
    wanted = [task for task in wanted if _has_key(task)]
    claims = await mode.claim(dedupe, [task.delivery for task in wanted])
    for task, claim in zip(wanted, claims, strict=True):
        task.claim = claim
    claims.__enter__()
    try:
        await _run(batch, context, mode, keeps_results=dedupe.keeps_results)
    except BaseException as error:
        await mode.settle(claims, type(error), error, error.__traceback__)
        raise
    try:
        await mode.settle(claims, None, None, None)
    except Exception as error:
        _fail_claimed(wanted, error)


def _has_key(task: Task) -> bool:
    """Whether an event can be claimed; if not, that is its error."""
    from partner_events.dedupe._keys import subject_of

    try:
        subject_of(task.delivery, "", per_replay=False)
    except PartnerEventsError as error:
        task.error = error
    return task.error is None


def _fail_claimed(tasks: Sequence[Task], error: Exception) -> None:
    """All that was done may not be recorded: it comes again, and is a duplicate if it was."""
    from partner_events.dedupe import Claimed

    for task in tasks:
        if isinstance(task.claim, Claimed) and task.error is None:
            task.error = error


async def _run(batch: Batch, context: object, mode: Mode, *, keeps_results: bool) -> None:
    """Handles all events in order; where records have an order, none after one that failed."""
    failed: set[object] = set()
    for index, (opened, tasks) in enumerate(zip(batch.opened, batch.tasks, strict=True)):
        order = opened.record.order
        if order is not None and order in failed:
            batch.skipped.add(index)
            continue
        for task in tasks:
            if task.choice and task.error is None:
                await _handle(task, task.choice, context, mode, keeps_results)
        if any(task.error for task in tasks):
            failed.add(order)


async def _handle(task: Task, choice: Choice, context: object, mode: Mode, keeps_results: bool) -> None:
    try:
        if task.claim is None:
            task.result = await _call(task, choice, context, mode)
            return
        from partner_events.dedupe import Duplicate
        from partner_events.dedupe._once import claimed_or_duplicate

        claim = claimed_or_duplicate(task.claim)
        if isinstance(claim, Duplicate):
            task.result = claim.result
            return
        with claim:
            task.result = await _call(task, choice, context, mode)
            if keeps_results:
                claim.keep_result(task.result)
    except Exception as error:
        task.error = error


async def _call(task: Task, choice: Choice, context: object, mode: Mode) -> object:
    assert task.located is not None
    expected = (choice.refined,) if choice.refined else ()
    event = parse_located(task.delivery, task.partner, task.located, expected, strict=False)
    keep_record(event, task.carried.record)
    arguments = (event, context) if choice.route.takes_context else (event,)
    return await mode.result(choice.route.handler(*arguments))


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
