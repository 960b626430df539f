"""The caller's boto3 clients, with their errors turned into ours.

boto3 is imported only where a client has to be made without a session.
"""

from __future__ import annotations

import sys

from partner_events._base.lazy import load_extra
from partner_events._wire.json import is_array, is_object
from partner_events.aws._errors import (
    AccessDeniedError,
    AWSError,
    ConflictError,
    CredentialsError,
    MissingRegionError,
    NotFoundError,
    QuotaExceededError,
    ThrottledError,
    UnavailableError,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Protocol, TypeAlias

    Answer: TypeAlias = Mapping[str, object]
    Method: TypeAlias = Callable[..., Answer]

    class EventsClient(Protocol):
        """The part of ``boto3.client("events")`` that this package calls."""

        @property
        def describe_event_source(self) -> Method: ...
        @property
        def list_event_sources(self) -> Method: ...
        @property
        def activate_event_source(self) -> Method: ...
        @property
        def deactivate_event_source(self) -> Method: ...
        @property
        def create_event_bus(self) -> Method: ...
        @property
        def describe_event_bus(self) -> Method: ...
        @property
        def list_event_buses(self) -> Method: ...
        @property
        def describe_rule(self) -> Method: ...
        @property
        def enable_rule(self) -> Method: ...
        @property
        def disable_rule(self) -> Method: ...
        @property
        def list_rules(self) -> Method: ...
        @property
        def list_targets_by_rule(self) -> Method: ...
        @property
        def test_event_pattern(self) -> Method: ...

    class Session(Protocol):
        """The part of ``boto3.Session()`` that this package calls: it makes clients by service name."""

        @property
        def client(self) -> Callable[..., object]: ...


DENIED = frozenset(
    ("AccessDenied", "AccessDeniedException", "AuthorizationError", "AuthorizationErrorException")
)
REFUSED_CREDENTIALS = frozenset(
    {
        "AuthFailure",
        "ExpiredToken",
        "ExpiredTokenException",
        "IncompleteSignature",
        "InvalidAccessKeyId",
        "InvalidClientTokenId",
        "InvalidSignatureException",
        "InvalidToken",
        "MissingAuthenticationToken",
        "MissingAuthenticationTokenException",
        "NotSignedIn",
        "OptInRequired",
        "RequestExpired",
        "SignatureDoesNotMatch",
        "UnrecognizedClientException",
    }
)
THROTTLED = frozenset(
    {
        "RequestLimitExceeded",
        "RequestThrottled",
        "SlowDown",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
    }
)
QUOTAS = frozenset(
    {"LimitExceededException", "PolicyLengthExceededException", "ServiceQuotaExceededException"}
)
NOT_FOUND = frozenset(
    {
        "AWS.SimpleQueueService.NonExistentQueue",
        "NoSuchEntity",
        "NoSuchEntityException",
        "NotFound",
        "NotFoundException",
        "QueueDoesNotExist",
        "ResourceNotFoundException",
    }
)
FAILED = frozenset({"InternalError", "InternalException", "InternalFailure", "ServiceUnavailable"})

CONFLICTS = frozenset({"ConcurrentModificationException"})

NAMES = {"eventbridgev2": "events"}
"""IAM's names of services that boto3 calls otherwise."""

SECRETIVE = frozenset({"events:TestEventPattern"})
"""Operations whose errors may quote an event."""

GIVEN_SECRETS = frozenset({"events:CreateEventSource", "events:UpdateEventSource"})
"""Operations whose arguments may hold a secret, which boto3 would quote where it does not take it."""

CUSTOM_BUSES = "eventbridgev2"
TOO_OLD = (
    "boto3 is too old for the new event bus: pip install 'boto3>=1.43.102', or 'boto3>=1.44.8' for webhooks"
)


class Service:
    """One AWS service: its client, made when first needed, whose errors are raised as ours.

    ``make`` makes another client than the usual one.
    """

    def __init__(
        self,
        name: str,
        *,
        session: Session | None = None,
        client: object = None,
        make: Callable[[], object] | None = None,
    ) -> None:
        if session is not None and client is not None:
            raise TypeError("pass a session or a client, not both")
        self.name = name
        self._session = session
        self._client = client
        self._make = make

    def ask(self, operation: str, resource: str | None = None, /, **parameters: object) -> Answer:
        """AWS's answer to an operation, which is named like boto3's method.

        Raises:
            AWSError: AWS refused, or cannot be reached.
        """
        try:
            if self._client is None:
                self._client = self._made()
            answer: Answer = getattr(self._client, operation)(**parameters)
            return answer
        except Exception as error:
            service = NAMES.get(self.name, self.name)
            failure = _failure(error, f"{service}:{_camel(operation)}", resource)
            if failure is None:
                raise
            quotes = (
                isinstance(failure, CredentialsError)
                or failure.operation in SECRETIVE
                or (failure.operation in GIVEN_SECRETS and failure.code is None)
            )
            cause = None if quotes else error
        # Raised outside the block, so that there is no context either: AWS's text about a wrong signature
        # quotes the request's headers, and the session token is one of them.
        raise failure from cause

    def all(
        self, operation: str, key: str, resource: str | None = None, /, **parameters: object
    ) -> Iterator[dict[str, object]]:
        """The items under a key on every page of an operation that pages with ``NextToken``."""
        return self._pages(operation, key, resource, parameters, "NextToken", "NextToken")

    def pages(
        self, operation: str, key: str, resource: str | None = None, /, **parameters: object
    ) -> Iterator[dict[str, object]]:
        """The same for an operation that pages with ``Marker``, as Lambda's do."""
        return self._pages(operation, key, resource, parameters, "Marker", "NextMarker")

    def _pages(
        self,
        operation: str,
        key: str,
        resource: str | None,
        parameters: Mapping[str, object],
        asks: str,
        answers: str,
    ) -> Iterator[dict[str, object]]:
        token: object = None
        while True:
            more = {asks: token} if token else {}
            page = self.ask(operation, resource, **parameters, **more)
            items = page.get(key)
            yield from (item for item in (items if is_array(items) else ()) if is_object(item))
            token = page.get(answers)
            if not token:
                return

    def _made(self) -> object:
        if self._make is not None:
            return self._make()
        if self._session is not None:
            return self._session.client(self.name)
        needed = "partner_events.aws needs boto3: pip install partner-events[aws]"
        make: Callable[[str], object] = load_extra("boto3", "client", needed)
        return make(self.name)


def _camel(operation: str) -> str:
    return "".join(word.capitalize() for word in operation.split("_"))


def _failure(error: Exception, operation: str, resource: str | None) -> AWSError | None:
    """The error to raise for one of botocore's errors; None if it is not botocore's."""
    botocore = sys.modules.get("botocore.exceptions")
    if botocore is None:
        return None
    if isinstance(error, botocore.ClientError):
        return _refusal(vars(error)["response"], operation, resource)
    if isinstance(error, (botocore.ConnectionError, botocore.HTTPClientError, botocore.IncompleteReadError)):
        text = f"{operation}: AWS cannot be reached ({type(error).__name__}); try again later"
        return UnavailableError(text, operation=operation, resource=resource)
    if isinstance(error, botocore.NoRegionError):
        text = f"{operation}: no region is set; give the session a region_name, or set AWS_REGION"
        return MissingRegionError(text, operation=operation, resource=resource)
    if isinstance(error, botocore.BotoCoreError):
        return _misconfigured(error, operation, resource)
    return None


def _misconfigured(error: Exception, operation: str, resource: str | None) -> AWSError:
    name = type(error).__name__
    if name == "UnknownServiceError":
        return AWSError(f"{operation}: {TOO_OLD}", operation=operation, resource=resource)
    if any(word in name for word in ("Credential", "Login", "Profile", "SSO", "Token")):
        text = f"{operation}: there are no valid credentials ({name}); sign in, or choose a profile"
        return CredentialsError(text, operation=operation, resource=resource)
    if operation in GIVEN_SECRETS:
        text = f"boto3 does not take the configuration ({name}); that of a webhook needs boto3>=1.44.8"
    else:
        text = name if operation in SECRETIVE else str(error)
    return AWSError(f"{operation}: {text}", operation=operation, resource=resource)


def _refusal(response: Mapping[str, object], operation: str, resource: str | None) -> AWSError:
    details, metadata = response.get("Error"), response.get("ResponseMetadata")
    details = details if is_object(details) else {}
    metadata = metadata if is_object(metadata) else {}
    code, status = str(details.get("Code")), metadata.get("HTTPStatusCode")
    kind, text = _explained(code, status, str(details.get("Message") or ""), operation, resource)
    request = metadata.get("RequestId")
    return kind(
        f"{operation}{_of(resource)}: {text}",
        operation=operation,
        resource=resource,
        code=code,
        request_id=request if isinstance(request, str) else None,
    )


def _explained(
    code: str, status: object, message: str, operation: str, resource: str | None
) -> tuple[type[AWSError], str]:
    if code in DENIED:
        return AccessDeniedError, f"access denied; an IAM policy must allow {operation}"
    if code in REFUSED_CREDENTIALS:
        return CredentialsError, f"AWS refused the credentials ({code}); sign in again, or choose a profile"
    if code in CONFLICTS:
        return ConflictError, f"something else is being changed there ({code}); try again later"
    if code in THROTTLED or status == 429:
        return ThrottledError, f"too many requests ({code}); try again later"
    if code in QUOTAS:
        return QuotaExceededError, f"the account has reached a quota ({code}); have AWS raise it"
    if code in NOT_FOUND or code.endswith("NonExistentQueue"):
        return (
            NotFoundError,
            "not found; check the name, the region and the account",
        )
    if code in FAILED or (isinstance(status, int) and status >= 500):
        return UnavailableError, f"AWS failed ({code}); try again later"
    return AWSError, code if operation in SECRETIVE else f"{code}: {message}"


def _of(resource: str | None) -> str:
    return f" of {resource}" if resource else ""
