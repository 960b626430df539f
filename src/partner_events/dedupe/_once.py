"""Handlers that handle each event once."""

from __future__ import annotations

from functools import wraps
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction

from partner_events._base.attempt import context_among, in_attempt
from partner_events.dedupe._claims import Claimed, Duplicate
from partner_events.dedupe._errors import EventInProgressError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Protocol, TypeGuard

    from partner_events.dedupe._claims import Claim
    from partner_events.dedupe._keys import Event

    class Claiming(Protocol):
        """What claims events: a `Deduplicator`."""

        def claim(self, event: Event, *, context: object = None) -> Claim: ...
        async def claim_async(self, event: Event, *, context: object = None) -> Claim: ...


def once(deduplicator: Claiming, handler: Callable[..., object], *, keep_result: bool) -> object:
    """A function, sync or async as the handler is, that calls it only for events not handled before."""
    if isgeneratorfunction(handler) or isasyncgenfunction(handler):
        raise TypeError("a generator function does its work after it has returned, so `once` cannot guard it")
    if _is_async(handler):
        return _async(deduplicator, handler, keep_result)
    return _sync(deduplicator, handler, keep_result)


def _sync(deduplicator: Claiming, handler: Callable[..., object], keep_result: bool) -> Callable[..., object]:
    @wraps(handler)
    def handle_once(event: Event, /, *arguments: object, **named: object) -> object:
        context = context_among((*arguments, *named.values()))
        claim = claimed_or_duplicate(deduplicator.claim(event, context=context))
        if isinstance(claim, Duplicate):
            return claim.result
        with in_attempt(context), claim:
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
        context = context_among((*arguments, *named.values()))
        claim = claimed_or_duplicate(await deduplicator.claim_async(event, context=context))
        if isinstance(claim, Duplicate):
            return claim.result
        with in_attempt(context):
            async with claim:
                returned = await handler(event, *arguments, **named)
                if keep_result:
                    claim.keep_result(returned)
        return returned

    return handle_once


def claimed_or_duplicate(claim: Claim) -> Claimed | Duplicate:
    """The claim, unless another worker holds the event.

    Raises:
        EventInProgressError: Another worker holds it.
    """
    if isinstance(claim, (Claimed, Duplicate)):
        return claim
    raise EventInProgressError(
        f"{claim.key} is being handled by another worker, whose lease ends at {claim.until.isoformat()}: let "
        "the delivery be retried. If that worker is a function that calls this one with the same event, give "
        "each its own `consumer`",
        key=claim.key,
        until=claim.until,
    )


def _is_async(handler: Callable[..., object]) -> TypeGuard[Callable[..., Awaitable[object]]]:
    # An object may be called through a coroutine function of its class.
    return iscoroutinefunction(handler) or iscoroutinefunction(type(handler).__call__)
