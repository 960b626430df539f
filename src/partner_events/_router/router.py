"""The router: from what a Lambda function is given to the handler of each event."""

from __future__ import annotations

from typing import cast

from partner_events._base.attempt import context_among, in_attempt
from partner_events._events.event import PartnerEvent
from partner_events._kinds.lookup import registered_partners
from partner_events._partners import PARTNERS
from partner_events._router.handlers import Handlers
from partner_events._router.invocation import Blocking, NonBlocking, run_without_loop, serve
from partner_events._router.routes import Route, registering

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager
    from typing import Concatenate, Literal, Never, ParamSpec, Protocol, TypeAlias, TypeVar

    from partner_events._router.coverage import Coverage
    from partner_events._router.invocation import Mode
    from partner_events._router.reports import DuplicateEvent, FailedEvent
    from partner_events._wire.carriers import LambdaEvent
    from partner_events.dedupe import Deduplicator, Store
    from partner_events.patterns import EventPattern, Reference, SubscriberFilters

    E = TypeVar("E", bound=PartnerEvent)
    P = ParamSpec("P")
    R = TypeVar("R")

    # A parameter of type Never takes a context of any class.
    BeforeHook = TypeVar("BeforeHook", bound=Callable[[PartnerEvent, Never], object])
    AroundHook = TypeVar("AroundHook", bound=Callable[[PartnerEvent, Never], AbstractContextManager[object]])
    ErrorHook = TypeVar("ErrorHook", bound=Callable[[FailedEvent, Never], object])
    DuplicateHook = TypeVar("DuplicateHook", bound=Callable[[DuplicateEvent, Never], object])

    Unknown: TypeAlias = Literal["error", "ignore"]
    """What becomes of events that have no handler."""

    class OnPartner(Protocol):
        """Registers a handler of a partner's events, and gives it back as it is."""

        def __call__(self, handler: Callable[Concatenate[E, P], R], /) -> Callable[Concatenate[E, P], R]: ...


class Router(Handlers):
    """A Lambda function that hands each event to the handler of its kind.

    It takes what EventBridge's rules and subscribers, SQS, SNS, Kinesis, Firehose, CloudWatch Logs and
    Pipes hand over; see `parse_events`. Each event goes to one handler: that of its class; failing that, of
    the nearest base class that has one; then of its partner; then to `otherwise`.

    A handler is a sync or async function of the event and, if it takes a second argument, of Lambda's
    context. An exception propagates if the event came alone; in a batch it marks the record as failed.

    Args:
        dedupe: Lets each event be handled once; duplicates are dropped before their models are imported.
        unknown: What to do with an event that has no handler: ``"error"``, so that it is not lost, or
            ``"ignore"`` it.
        require_source: Fail events of which EventBridge does not say that a partner sent them, as for
            `parse_events`: set it only for a function behind subscribers with the transformer
            ``WITH_METADATA``.

    Raises:
        ValueError: ``unknown`` is neither of these.
    """

    __name__: str = "router"  # Decorators of Lambda handlers ask for it.

    def __init__(
        self,
        *,
        dedupe: Deduplicator | None = None,
        unknown: Unknown = "error",
        require_source: bool = False,
    ) -> None:
        if unknown not in ("error", "ignore"):
            raise ValueError(f'unknown is {unknown!r}; use "error" or "ignore"')
        super().__init__()
        self._dedupe = dedupe
        self._unknown: Unknown = unknown
        self._require_source = require_source

    def on_partner(self, partner: str, /) -> OnPartner:
        """A decorator for the handler of a partner's events that have none for their class.

        ``on(StripeEvent)`` does the same for Stripe, and lets type checkers check the handler.

        Raises:
            ValueError: There is no such partner, or it has a handler already.
        """
        if partner not in PARTNERS.values() and partner not in registered_partners():
            there_are = ", ".join([*PARTNERS.values(), *registered_partners()])
            raise ValueError(
                f"there is no partner {partner!r}, only {there_are}; register your own kinds first"
            )
        return registering(self._table, (), partner)

    def otherwise(
        self, handler: Callable[Concatenate[PartnerEvent, P], R], /
    ) -> Callable[Concatenate[PartnerEvent, P], R]:
        """Registers the handler of events that no other handler takes, among them every unknown event.

        Raises:
            ValueError: There is one already.
        """
        return registering(self._table, (), None)(handler)

    def include(self, other: Router, /) -> None:
        """Adds the handlers of another router, including those that are registered there later.

        Raises:
            ValueError: Both have a handler for the same events; or the other router has a `dedupe` or
                `require_source`, which belong to the router that Lambda calls; or it includes this one.
        """
        if other._dedupe is not None:
            raise ValueError(
                "the included router has a dedupe; only the router that Lambda calls may have one"
            )
        if other._require_source and not self._require_source:
            raise ValueError(
                "the included router requires a source; the router that Lambda calls must, too: "
                "Router(require_source=True)"
            )
        self._table.include(other._table)

    def before(self, hook: BeforeHook, /) -> BeforeHook:
        """Has a function called with each parsed event and Lambda's context, before its handler is.

        A decorator, as are the other hooks. What it raises fails the event. It may be a coroutine function.

        An included router's hooks count for its handlers alone; those of the router that includes it are
        called first.
        """
        self._table.hooks.before.append(cast("Callable[[PartnerEvent, object], object]", hook))
        return hook

    def around(self, hook: AroundHook, /) -> AroundHook:
        """Has a context manager made of each event and Lambda's context, and its handler run within.

        It may see what the handler raises, and cannot keep it from failing the event. `before` is called
        within, too.
        """
        made = cast("Callable[[PartnerEvent, object], AbstractContextManager[object]]", hook)
        self._table.hooks.around.append(made)
        return hook

    def on_error(self, hook: ErrorHook, /) -> ErrorHook:
        """Has a function called with each `FailedEvent` and Lambda's context, once it is sure that it failed.

        What the hook raises is logged, and changes nothing. It may be a coroutine function.
        """
        self._table.hooks.on_error.append(cast("Callable[[FailedEvent, object], object]", hook))
        return hook

    def on_duplicate(self, hook: DuplicateHook, /) -> DuplicateHook:
        """Has a function called with each `DuplicateEvent` that was dropped, and Lambda's context.

        What the hook raises is logged, and changes nothing. It may be a coroutine function.
        """
        self._table.hooks.on_duplicate.append(cast("Callable[[DuplicateEvent, object], object]", hook))
        return hook

    def with_store(self, store: Store, *, clock: Callable[[], float] | None = None) -> Router:
        """This router with its deduplication on another store: to try one that is deployed, in tests.

        It has the same handlers and hooks, also those that are registered later, and the deduplicator's
        settings; this router is not changed.

        Args:
            store: The store, such as ``MemoryStore()``.
            clock: Returns seconds since 1970; by default the deduplicator's own clock.

        Raises:
            ValueError: It has no `dedupe`, so there is no store to be replaced.
        """
        if self._dedupe is None:
            raise ValueError("the router has no dedupe, and so no store: call it as it is")
        other = Router(dedupe=self._dedupe.with_store(store, clock=clock))
        other._unknown = self._unknown
        other._require_source = self._require_source
        other._table = self._table
        return other

    @property
    def routes(self) -> tuple[Route, ...]:
        """Every registered handler, in order, those of included routers among them."""
        return tuple(self._table.routes)

    def pattern(self, *, partner: str | None = None, source: str | Reference | None = None) -> EventPattern:
        """The event pattern of the rule that feeds exactly these handlers; `otherwise` adds nothing.

        A rule is on one event bus, and a partner event source has an event bus of its own: see `patterns`.

        Args:
            partner: The only partner, such as ``"stripe"``, of whose handlers it is the pattern.
            source: The only event source to match, instead of all event sources of the partner.

        Raises:
            TypeError: No handler is for something that a pattern can match, or none for the partner.
            InvalidPatternError: One pattern of EventBridge cannot express it.
        """
        from partner_events._router.wanted import pattern_of

        return pattern_of(self.routes, source, partner)

    def patterns(self) -> dict[str, EventPattern]:
        """The event pattern for each event source that these handlers need, and so for each event bus.

        The names are those of partners or, where a partner's families have event sources of their own, of
        both: ``"stripe"``, ``"auth0/logs"``, ``"auth0/events"``.

        Raises:
            TypeError: No handler is for something that a pattern can match, or one is for all partners.
            InvalidPatternError: A pattern of EventBridge cannot express it.
        """
        from partner_events._router.wanted import patterns_of

        return patterns_of(self.routes)

    def check(
        self,
        pattern: EventPattern | SubscriberFilters | Mapping[str, object] | str | bytes | None,
        *,
        partner: str | None = None,
    ) -> Coverage:
        """What a rule with this event pattern would miss, and what it would send in vain.

        Args:
            pattern: The pattern of a rule; or a subscriber's filters, also as a ``FilterConfiguration``; or,
                with ``partner``, the pattern of an event source. None sends every event.
            partner: The partner whose events come there at all, such as ``"stripe"``, or the partner and the
                family of an event source, as `patterns` names them: ``"auth0/logs"``.

        Raises:
            InvalidPatternError: EventBridge refuses the pattern, or the filters.
            TypeError: There is no such partner.
        """
        from partner_events._router.coverage import coverage

        return coverage(self._table, pattern, partner)

    def __call__(self, event: LambdaEvent, context: object = None) -> object:
        """Handles what Lambda hands over; async handlers run in an event loop that ends with the call.

        Returns:
            For one delivery of EventBridge, what its handler returns; for SQS and Kinesis, the partial
            batch response; for Firehose, its records, each with its result; for a list of a subscriber,
            None, since a new event bus takes no partial response.

        Raises:
            UnknownCarrierError: It is neither a delivery nor a known carrier.
            PartnerEventsError: The only delivery cannot be handled.
            Exception: What the handler of the only delivery raises. For several records of a carrier that
                takes no partial response: what was raised, as an `EventsFailedError` if that is several.
        """
        mode = Blocking()
        try:
            return run_without_loop(self._serve(event, context, mode))
        finally:
            mode.close()

    async def call_async(self, event: LambdaEvent, context: object = None) -> object:
        """The same in the running event loop, which only sync handlers block."""
        return await self._serve(event, context, NonBlocking())

    async def _serve(self, event: LambdaEvent, context: object, mode: Mode) -> object:
        with in_attempt(context_among((context,))):
            return await serve(
                self._table, self._dedupe, self._unknown, self._require_source, event, context, mode
            )

    def __repr__(self) -> str:
        return f"Router({len(self._table.routes)} routes)"
