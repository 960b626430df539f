"""Handlers that handle each event once."""

from __future__ import annotations

from functools import wraps
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction

from partner_events.dedupe._claims import Claimed, Duplicate
from partner_events.dedupe._errors import EventInProgressError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Protocol, TypeGuard

    from partner_events.dedupe._claims import Claim
    from partner_events.dedupe._keys import Event

    class Claiming(Protocol):
        """What claims events: a `Deduplicator`."""

        def claim(self, event: Event) -> Claim: ...
        async def claim_async(self, event: Event) -> Claim: ...


def once(deduplicator: Claiming, handler: Callable[..., object], *, keep_result: bool) -> object:
    """The handler, sync or async as it is, for events that were not handled before."""
    if isgeneratorfunction(handler) or isasyncgenfunction(handler):
        raise TypeError("a generator function has done nothing yet when it returns: `once` cannot guard it")
    if _is_async(handler):
        return _async(deduplicator, handler, keep_result)
    return _sync(deduplicator, handler, keep_result)


def _sync(deduplicator: Claiming, handler: Callable[..., object], keep_result: bool) -> Callable[..., object]:
    @wraps(handler)
    def handle_once(event: Event, /, *arguments: object, **named: object) -> object:
        claim = claimed_or_duplicate(deduplicator.claim(event))
        if isinstance(claim, Duplicate):
            return claim.result
        with claim:
            returned = handler(event, *arguments, **named)
            if keep_result:
                claim.keep_result(returned)
        return returned

    return handle_once


def _async(
    deduplicator: Claiming, handler: Callable[..., Awaitable[object]], keep_result: bool
) -> Callable[..., Awaitable[object]]:
    @wraps(handler)
    async def handle_once(event: Event, /, *arguments: object, **named: object) -> object:
        claim = claimed_or_duplicate(await deduplicator.claim_async(event))
        if isinstance(claim, Duplicate):
            return claim.result
        async with claim:
            returned = await handler(event, *arguments, **named)
            if keep_result:
                claim.keep_result(returned)
        return returned

    return handle_once


def claimed_or_duplicate(claim: Claim) -> Claimed | Duplicate:
    """The claim, unless another worker has the event.

    Raises:
        EventInProgressError: Another worker has it.
    """
    if isinstance(claim, (Claimed, Duplicate)):
        return claim
    raise EventInProgressError(
        f"another worker has {claim.key} until {claim.until.isoformat()}, or until it is done: let the "
        "delivery come again then. If it is a function that calls this one with the same event, give one of "
        "them a Deduplicator with a consumer of its own",
        key=claim.key,
        until=claim.until,
    )


def _is_async(handler: Callable[..., object]) -> TypeGuard[Callable[..., Awaitable[object]]]:
    # An object may be called through a coroutine function of its class.
    return iscoroutinefunction(handler) or iscoroutinefunction(type(handler).__call__)
