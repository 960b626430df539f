"""How long a worker has an event for itself, and how the store knows that it is the same worker."""

from __future__ import annotations

import sys
from os import urandom

from partner_events._base.attempt import durable_execution, remaining_milliseconds

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.dedupe._terms import Terms


class Lease:
    """The length of a lease: what remains of Lambda's attempt or, outside of one, what is configured.

    When Lambda ends an attempt, whatever the reason, nobody works on its events any more. Its retries
    come a minute later, so a lease that ends with the attempt lets the first of them handle the event.
    https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html

    A durable execution has many attempts: at each wait it is suspended, and later replayed from its
    beginning. All of them are one worker, whose lease lasts as long as an execution may.
    https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html
    """

    __slots__ = ("_configured", "_context", "_execution")

    def __init__(self, configured: int, context: object, execution: str | None) -> None:
        self._configured = configured
        self._context = context
        self._execution = execution

    @classmethod
    def of(cls, terms: Terms, context: object) -> Lease:
        """The lease of deduplication's terms, in the attempt whose context this is, if it is one."""
        if context is None:
            return cls(terms.lease, None, None)
        if (execution := durable_execution(context)) is not None:
            return cls(terms.execution_timeout, None, execution)
        return cls(terms.lease, context if remaining_milliseconds(context) is not None else None, None)

    @property
    def is_an_attempts(self) -> bool:
        """Whether it ends with an attempt of Lambda's."""
        return self._context is not None

    def length(self) -> int:
        """How long a lease that begins now lasts, in milliseconds."""
        remaining = None if self._context is None else remaining_milliseconds(self._context)
        return self._configured if remaining is None else remaining

    def token(self) -> str:
        """The token of a claim: another one each time, but for a durable execution, which replays."""
        if self._execution is None:
            return urandom(12).hex()
        from hashlib import sha256

        return f"durable-{sha256(self._execution.encode()).hexdigest()[:32]}"

    def outlives(self, error: BaseException) -> bool:
        """Whether the work goes on after this error, in the next attempt of a durable execution."""
        if self._execution is None:
            return False
        # A suspension is a BaseException, as are the ends of processes, which Lambda replays.
        return not isinstance(error, Exception) or _is_retried(error)


def _is_retried(error: Exception) -> bool:
    """Whether it is an error of the SDK's own, after which Lambda runs the execution's attempt again."""
    sdk = sys.modules.get("aws_durable_execution_sdk_python.exceptions")
    retried = getattr(sdk, "InvocationError", None)
    return isinstance(retried, type) and isinstance(error, retried)
