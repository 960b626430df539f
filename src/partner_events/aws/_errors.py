"""What AWS refuses, told by what can be done about it. No text holds credentials or an event's values."""

from __future__ import annotations

from partner_events.errors import PartnerEventsError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    Gone: TypeAlias = Literal["deleted", "expired"]


class AWSError(PartnerEventsError):
    """AWS does not do what it was asked; its subclasses say what can be done about it.

    Attributes:
        operation: What was asked, as IAM names it, such as ``"events:PutRule"``.
        resource: Of what it was asked, or None.
        code: AWS's code of the error, such as ``"ManagedRuleException"``; None if AWS was not reached.
        request_id: What AWS's support asks for, or None.
    """

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
    """The credentials are good, and an IAM policy must allow the ``operation``."""


class CredentialsError(AWSError):
    """There are no credentials, or they have expired or are refused: sign in anew."""


class MissingRegionError(AWSError):
    """No region is chosen: give the session one, or set ``AWS_REGION``."""


class ThrottledError(AWSError):
    """Too many requests, after boto3's own retries: ask later."""


class QuotaExceededError(AWSError):
    """A quota of the account is reached: remove something, or have AWS raise it."""


class NotFoundError(AWSError):
    """There is no such resource in the session's account and region."""


class UnavailableError(AWSError):
    """AWS cannot be reached, or fails: later it may work."""


class TargetsRefusedError(AWSError):
    """EventBridge took the rule and refused targets of it.

    Attributes:
        failed: The id of each refused target, and the code of the reason.
    """

    def __init__(
        self, message: str, *, failed: Sequence[tuple[str, str]], operation: str, resource: str
    ) -> None:
        super().__init__(message, operation=operation, resource=resource)
        self.failed: tuple[tuple[str, str], ...] = tuple(failed)


class InvalidEventSourceError(PartnerEventsError, ValueError):
    """No name of a partner event source, which is ``aws.partner/<partner>/<…>``, or of a partner.

    Attributes:
        name: What was given.
    """

    def __init__(self, message: str, *, name: str) -> None:
        super().__init__(message)
        self.name = name


class EventSourceGoneError(PartnerEventsError):
    """The partner event source is there no more: have the partner create a new one.

    Attributes:
        name: The partner event source.
        status: ``"deleted"`` by the partner or after two weeks of a pause, or ``"expired"``, since it was
            associated with no event bus in time.
    """

    def __init__(self, message: str, *, name: str, status: Gone) -> None:
        super().__init__(message)
        self.name = name
        self.status: Gone = status


class NotAssociatedError(PartnerEventsError):
    """The partner event source has no event bus yet: `associate` it.

    Attributes:
        name: The partner event source.
    """

    def __init__(self, message: str, *, name: str) -> None:
        super().__init__(message)
        self.name = name
