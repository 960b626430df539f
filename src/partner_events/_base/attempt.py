"""The attempt at hand: what Lambda's context says about the invocation that runs now."""

from __future__ import annotations

from contextvars import ContextVar

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable

current_context: ContextVar[object] = ContextVar("partner_events_lambda_context", default=None)
"""Lambda's context of the invocation that runs now; None outside of one, or where nobody has said it."""


def remaining_milliseconds(context: object) -> int | None:
    """How long the attempt may still run; None if the object is not a context of Lambda's.

    https://docs.aws.amazon.com/lambda/latest/dg/python-context.html
    """
    ask = getattr(context, "get_remaining_time_in_millis", None)
    found: object = ask() if callable(ask) else None
    # A mock of a context answers with a mock.
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        return None
    return max(0, int(found))


def durable_execution(context: object) -> str | None:
    """The ARN of the durable execution that the attempt is a part of; None if it is not.

    Its context is the ``DurableContext`` of AWS's SDK:
    https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html
    """
    found: object = getattr(getattr(context, "execution_context", None), "durable_execution_arn", None)
    return found if isinstance(found, str) else None


def context_among(values: Iterable[object]) -> object:
    """The first that is a context; failing that, the one of the invocation that runs now."""
    for value in values:
        if value is not None and (
            remaining_milliseconds(value) is not None or durable_execution(value) is not None
        ):
            return value
    return current_context.get()


class in_attempt:
    """Makes it the context of the invocation that runs now, for what the block calls."""

    __slots__ = ("_context", "_token")

    def __init__(self, context: object) -> None:
        self._context = context

    def __enter__(self) -> None:
        self._token = current_context.set(self._context)

    def __exit__(self, *error: object) -> None:
        current_context.reset(self._token)
