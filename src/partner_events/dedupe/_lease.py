"""How long a worker has an event for itself."""

from __future__ import annotations

from partner_events._base.attempt import remaining_milliseconds

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.dedupe._terms import Terms


class Lease:
    """The length of a lease: what remains of Lambda's attempt or, outside of one, what is configured.

    When Lambda ends an attempt, whatever the reason, nobody works on its events any more. Its retries
    come a minute later, so a lease that ends with the attempt lets the first of them handle the event.
    https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
    """

    __slots__ = ("_configured", "_context")

    def __init__(self, configured: int, context: object) -> None:
        self._configured = configured
        self._context = context

    @classmethod
    def of(cls, terms: Terms, context: object) -> Lease:
        """The lease of deduplication's terms, in the attempt whose context this is, if it is one."""
        return cls(terms.lease, context if remaining_milliseconds(context) is not None else None)

    @property
    def is_an_attempts(self) -> bool:
        """Whether it ends with an attempt of Lambda's."""
        return self._context is not None

    def length(self) -> int:
        """How long a lease that begins now lasts, in milliseconds."""
        remaining = remaining_milliseconds(self._context)
        return self._configured if remaining is None else remaining
