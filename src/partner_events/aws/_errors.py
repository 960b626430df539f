"""Errors of AWS, by what you can do about them. No text holds credentials or an event's values."""

from __future__ import annotations

from partner_events.errors import PartnerEventsError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from partner_events.aws._change import Change

    Gone: TypeAlias = Literal["deleted", "expired"]


class AWSError(PartnerEventsError):
    """AWS did not do what it was asked to do; the subclasses say what you can do about it.

    Attributes:
        operation: The operation as IAM names it, such as ``"events:PutRule"``.
        resource: The resource that the operation was about, or None.
        code: AWS's error code, such as ``"ManagedRuleException"``; None if AWS was not reached.
        request_id: The id of the request, which AWS's support asks for, or None.
        undone: Of a plan that failed while it was applied: the changes that were made before, and taken back.
        stands: The changes that were made before, and could not be taken back.
    """

    undone: tuple[Change, ...] = ()
    stands: tuple[Change, ...] = ()

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        resource: str | None = None,
        code: str | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.resource = resource
        self.code = code
        self.request_id = request_id


class AccessDeniedError(AWSError):
    """The credentials are valid, but no IAM policy allows the ``operation``."""


class CredentialsError(AWSError):
    """There are no credentials, or they have expired or were refused: sign in again."""


class MissingRegionError(AWSError):
    """No region is set: give the session one, or set ``AWS_REGION``."""


class ThrottledError(AWSError):
    """Too many requests, even after boto3's own retries: try again later."""


class QuotaExceededError(AWSError):
    """The account has reached a quota: remove something, or have AWS raise it."""


class NotFoundError(AWSError):
    """There is no such resource in the session's account and region."""


class ConflictError(AWSError):
    """Somebody else is changing the same event bus or resource: try again later."""


class UnavailableError(AWSError):
    """AWS cannot be reached, or failed: try again later."""


class TargetsRefusedError(AWSError):
    """EventBridge refused some of the targets of a rule.

    `Plan.apply` then takes back what it made before, so that no rule stands without its targets.

    Attributes:
        failed: The id of each refused target, with AWS's error code.
    """

    def __init__(
        self, message: str, *, failed: Sequence[tuple[str, str]], operation: str, resource: str
    ) -> None:
        super().__init__(message, operation=operation, resource=resource)
        self.failed: tuple[tuple[str, str], ...] = tuple(failed)


class InvalidEventSourceError(PartnerEventsError, ValueError):
    """The name is not that of a partner event source, ``aws.partner/<partner>/<…>``, or of a partner.

    Attributes:
        name: The name that was given.
    """

    def __init__(self, message: str, *, name: str) -> None:
        super().__init__(message)
        self.name = name


class EventSourceGoneError(PartnerEventsError):
    """The partner event source no longer exists: have the partner create a new one.

    Attributes:
        name: The partner event source.
        status: ``"deleted"``: by the partner, or by AWS after a pause of two weeks. ``"expired"``: it was
            not associated with an event bus in time.
    """

    def __init__(self, message: str, *, name: str, status: Gone) -> None:
        super().__init__(message)
        self.name = name
        self.status: Gone = status


class ManagedBusError(PartnerEventsError):
    """The event bus of the partner event source belongs to an event source of a new event bus.

    EventBridge made it, and keeps it: an event bus or a rule that is changed by hand stops the events.

    Attributes:
        name: The partner event source.
        managed_by: The service that manages its bus, such as ``"events.amazonaws.com"``.
    """

    def __init__(self, message: str, *, name: str, managed_by: str) -> None:
        super().__init__(message)
        self.name = name
        self.managed_by = managed_by


class SourceInUseError(PartnerEventsError):
    """The partner event source is not pending, so no event source of a new event bus can take it.

    Attributes:
        name: The partner event source.
        managed_by: The service that manages its classic event bus if another event source has it; None if
            the classic event bus is your own.
    """

    def __init__(self, message: str, *, name: str, managed_by: str | None) -> None:
        super().__init__(message)
        self.name = name
        self.managed_by = managed_by


class FailedStateError(PartnerEventsError):
    """A resource is there, in a state in which it does not work.

    Attributes:
        resource: The ARN of the resource, which stays.
        state: Its state, such as ``"CREATE_FAILED"``; ``"REVOKED"`` if its rights were withdrawn.
        reason: What AWS says of it, or None.
    """

    def __init__(self, message: str, *, resource: str, state: str, reason: str | None = None) -> None:
        super().__init__(message)
        self.resource = resource
        self.state = state
        self.reason = reason


class NotReadyError(PartnerEventsError):
    """A resource was made or changed, and did not become ready in time.

    Attributes:
        resource: The ARN of the resource, which stays.
        state: Its state when it was last looked at, such as ``"CREATING"``.
    """

    def __init__(self, message: str, *, resource: str, state: str) -> None:
        super().__init__(message)
        self.resource = resource
        self.state = state


class NotAssociatedError(PartnerEventsError):
    """The partner event source has no event bus yet: `associate` it.

    Attributes:
        name: The partner event source.
    """

    def __init__(self, message: str, *, name: str) -> None:
        super().__init__(message)
        self.name = name
