"""The router: from what a Lambda function is given to the handler of each event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partner_events._events.event import PartnerEvent
from partner_events._kinds.lookup import registered_partners
from partner_events._partners import PARTNERS
from partner_events._router.handlers import Handlers
from partner_events._router.invocation import Blocking, NonBlocking, run_without_loop, serve
from partner_events._router.routes import Route, registering

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Concatenate, Literal, ParamSpec, Protocol, TypeAlias, TypeVar

    from partner_events._router.coverage import Coverage
    from partner_events._wire.carriers import LambdaEvent
    from partner_events.dedupe import Deduplicator
    from partner_events.patterns import EventPattern

    E = TypeVar("E", bound=PartnerEvent)
    P = ParamSpec("P")
    R = TypeVar("R")

    Unknown: TypeAlias = Literal["error", "ignore"]
    """What becomes of events that no handler is for."""

    class OnPartner(Protocol):
        """Registers a handler of a partner's events, and gives it back as it is."""

        def __call__(self, handler: Callable[Concatenate[E, P], R], /) -> Callable[Concatenate[E, P], R]: ...


class Router(Handlers):
    """A Lambda function that hands each event to the handler of its kind.

    It takes what EventBridge, SQS, SNS, Kinesis, Firehose, CloudWatch Logs and Pipes hand over; see
    `parse_events`. Each event has one handler: that of its class, or else of the next base that has one,
    or else of its partner, or else `otherwise`.

    A handler is a function, sync or async, of the event and, if it takes a second argument, of Lambda's
    context. What it raises is its own affair: an event that came alone lets it pass, a batch reports the
    record as failed.

    Args:
        dedupe: Lets each event be handled once; duplicates are dropped before their models are imported.
        unknown: What to do with an event that no handler is for: ``"error"``, so that it is not lost, or
            ``"ignore"``.

    Raises:
        ValueError: ``unknown`` is neither.
    """

    __name__: str = "router"  # Decorators of Lambda handlers ask for it.

    def __init__(self, *, dedupe: Deduplicator | None = None, unknown: Unknown = "error") -> None:
        if unknown not in ("error", "ignore"):
            raise ValueError(f"unknown is {unknown!r}, where one of error, ignore is meant")
        super().__init__()
        self._dedupe = dedupe
        self._unknown = unknown

    def on_partner(self, partner: str, /) -> OnPartner:
        """A decorator for the handler of all events of a partner that have none by their class.

        ``on(StripeEvent)`` is the same for Stripe, and lets type checkers compare the handler.

        Raises:
            ValueError: There is no such partner, or it has a handler already.
        """
        if partner not in PARTNERS.values() and partner not in registered_partners():
            there_are = ", ".join([*PARTNERS.values(), *registered_partners()])
            raise ValueError(f"no partner {partner!r}; there are: {there_are}. Register kinds of yours first")
        return registering(self._table, (), partner)

    def otherwise(
        self, handler: Callable[Concatenate[PartnerEvent, P], R], /
    ) -> Callable[Concatenate[PartnerEvent, P], R]:
        """Registers the handler of events that no other handler is for, unknown ones of every sort.

        Raises:
            ValueError: There is one already.
        """
        return registering(self._table, (), None)(handler)

    def include(self, other: Router, /) -> None:
        """Takes in the handlers of another router, also those that it will get.

        Raises:
            ValueError: Both have a handler for the same; or the other has a `dedupe`, which is up to the
                router that is called; or it includes this one.
        """
        if other._dedupe is not None:
            raise ValueError("the included router has a dedupe: give it to the router that Lambda calls")
        self._table.include(other._table)

    @property
    def routes(self) -> tuple[Route, ...]:
        """Every registration, in order, those of included routers among them."""
        return tuple(self._table.routes)

    def pattern(self, *, source: str | None = None) -> EventPattern:
        """The event pattern of the rule that feeds exactly these handlers; `otherwise` adds nothing.

        Args:
            source: The one event source to ask for, instead of all of the partner.

        Raises:
            TypeError: There is no handler of a kind that a pattern can ask for.
            InvalidPatternError: EventBridge cannot say it in one pattern.
        """
        from partner_events._router.coverage import pattern_of

        return pattern_of(self.routes, source)

    def check(self, pattern: EventPattern | Mapping[str, object] | str | bytes) -> Coverage:
        """What a rule with this event pattern would miss, and what it would send needlessly.

        Raises:
            InvalidPatternError: EventBridge refuses the pattern.
        """
        from partner_events._router.coverage import coverage

        return coverage(self._table, pattern)

    def __call__(self, event: LambdaEvent, context: object = None) -> object:
        """Handles what Lambda hands over; async handlers run in an event loop that ends with the call.

        Returns:
            For one delivery of EventBridge what its handler returns; for SQS and Kinesis the partial
            batch response; for Firehose its records, with what became of each.

        Raises:
            UnknownCarrierError: It is neither a delivery nor a carrier that is known.
            PartnerEventsError: The one delivery cannot be handled.
            Exception: What the handler of the one delivery raises. Of several records of a carrier that
                takes no partial response, an ``ExceptionGroup`` of what was raised, if more than one was.
        """
        mode = Blocking()
        try:
            return run_without_loop(serve(self._table, self._dedupe, self._unknown, event, context, mode))
        finally:
            mode.close()

    async def call_async(self, event: LambdaEvent, context: object = None) -> object:
        """The same in the event loop that runs; only sync handlers block it."""
        return await serve(self._table, self._dedupe, self._unknown, event, context, NonBlocking())

    def __repr__(self) -> str:
        return f"Router({len(self._table.routes)} routes)"
