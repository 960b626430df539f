"""Fetching the object that a thin event refers to, with Stripe's own client or any function.

https://docs.stripe.com/event-destinations#fetch-data
"""

from __future__ import annotations

from typing import Protocol, TypeVar

from typing_extensions import TypeIs

from partner_events._wire.json import is_object
from partner_events.errors import InvalidObjectError
from partner_events.stripe._objects import read_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import TypeAlias

    from partner_events._models.model import Model
    from partner_events.stripe._event import StripeEvent
    from partner_events.stripe._objects import Fetched

    Get: TypeAlias = "Callable[[str, Mapping[str, str]], Fetched]"
    """``get(path, headers)``: asks Stripe's API, and returns the JSON of the answer."""

    GetAsync: TypeAlias = "Callable[[str, Mapping[str, str]], Awaitable[Fetched]]"

    class Answer(Protocol):
        """What Stripe's client returns: a ``stripe.StripeResponse``."""

        @property
        def body(self) -> str: ...
        @property
        def headers(self) -> Mapping[str, str]: ...

    class Client(Protocol):
        """Stripe's own client, ``stripe.StripeClient``."""

        def raw_request(self, method_: str, url_: str, **params: object) -> Answer: ...

    class AsyncClient(Protocol):
        """Stripe's own client, ``stripe.StripeClient``, with an asynchronous HTTP client."""

        async def raw_request_async(self, method_: str, url_: str, **params: object) -> Answer: ...


ObjectT_co = TypeVar("ObjectT_co", bound="Model", covariant=True)


class RefersTo(Protocol[ObjectT_co]):
    """A thin event that refers to an object. Type checkers alone see the property."""

    @property
    def __event_object__(self) -> ObjectT_co: ...


class Request:
    """What to ask Stripe's API for, and how to read the answer.

    Raises:
        FieldUnavailableError: The event's reference has no path.
        InvalidObjectError: The event refers to no object of Stripe's API, or has an id or a context that a
            header does not take.
    """

    def __init__(
        self,
        event: StripeEvent,
        expected: tuple[type[Model], ...],
        expand: Sequence[str],
        version: str | None,
    ) -> None:
        self._expected = expected
        self._version = version or event.types_version
        self._context = event.context
        self._trigger = f"event={event.detail.id}"
        self.path = _with_expand(_path_of(event, expected), expand)
        for name, value in (("context", self._context), ("id", self._trigger)):
            if value and not (value.isascii() and value.isprintable()):
                # In a header it could begin another one.
                reason = f"has a {name} that no header takes"
                raise _nothing_to_fetch(event, expected, reason, value)

    @property
    def headers(self) -> dict[str, str]:
        """The headers for a function; its own are to be added, ``Authorization`` among them."""
        context = {"Stripe-Context": self._context} if self._context else {}
        return {"Stripe-Version": self._version, **context, "Stripe-Request-Trigger": self._trigger}

    @property
    def params(self) -> dict[str, object]:
        """The same for Stripe's client."""
        context = {"stripe_context": self._context} if self._context else {}
        headers = {"Stripe-Request-Trigger": self._trigger}
        return {"stripe_version": self._version, **context, "headers": headers}

    def read(self, fetched: Fetched) -> Model:
        """The object in an answer."""
        return read_object(fetched, *self._expected, api_version=self._version)

    def read_answer(self, answer: Answer) -> Model:
        """The same of Stripe's client, whose answer says its version."""
        said = {name.lower(): value for name, value in answer.headers.items()}.get("stripe-version")
        return read_object(answer.body, *self._expected, api_version=said or self._version)


def fetch(client: Client | Get, request: Request) -> Model:
    """The object that a request is for."""
    if _is_client(client):
        return request.read_answer(client.raw_request("get", request.path, **request.params))
    return request.read(client(request.path, request.headers))


async def fetch_async(client: AsyncClient | GetAsync, request: Request) -> Model:
    """The same, without blocking."""
    if _is_async_client(client):
        answer = await client.raw_request_async("get", request.path, **request.params)
        return request.read_answer(answer)
    return request.read(await client(request.path, request.headers))


def _is_client(client: Client | Get) -> TypeIs[Client]:
    return hasattr(client, "raw_request")


def _is_async_client(client: AsyncClient | GetAsync) -> TypeIs[AsyncClient]:
    return hasattr(client, "raw_request_async")


def _path_of(event: StripeEvent, expected: tuple[type[Model], ...]) -> str:
    """The path of Stripe's API at which the object is.

    Raises:
        FieldUnavailableError: The event's reference has no path.
        InvalidObjectError: The event refers to no object, or not to one of Stripe's API: a client would
            send its secret key to wherever the path leads.
    """
    related = getattr(event.detail, "related_object", None)
    url = related.url if related is not None and not is_object(related) else None
    if isinstance(url, str) and url.startswith(("/v1/", "/v2/")) and url.isprintable() and url.isascii():
        parts = url.partition("?")[0].split("/")
        if not {"..", "."} & {*parts} and "\\" not in url and " " not in url and "#" not in url:
            return url
    reason = "refers to no object" if url is None else "does not refer to a path of Stripe's API"
    raise _nothing_to_fetch(event, expected, reason, related)


def _nothing_to_fetch(
    event: StripeEvent, expected: tuple[type[Model], ...], reason: str, raw: object
) -> InvalidObjectError:
    message = f"there is nothing to fetch: this {event.kind} {reason}"
    return InvalidObjectError(message, object_type=None, expected=expected, raw=raw)


def _with_expand(path: str, expand: Sequence[str]) -> str:
    if not expand:
        return path
    from urllib.parse import urlencode

    query = urlencode([("expand[]", name) for name in expand])
    return f"{path}{'&' if '?' in path else '?'}{query}"
