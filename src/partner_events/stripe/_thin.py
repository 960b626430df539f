"""The payload style ``thin``: the event refers to the object. https://docs.stripe.com/event-destinations"""

from typing import ClassVar, Literal, TypeVar, overload

from partner_events._models.model import JsonObject, Model
from partner_events.stripe._event import StripeDetail, StripeEvent

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.stripe._fetch import AsyncClient, Client, Get, GetAsync, RefersTo
    from partner_events.stripe.models._fields import (  # pyright: ignore[reportMissingModuleSource] # a stub
        ThinEventOfObjectFields,
        ThinEventOfSingletonFields,
    )

M = TypeVar("M", bound=Model)
ObjectT = TypeVar("ObjectT", bound=Model)


class RelatedObject(Model):
    """The object that a thin event is about."""

    id: str
    type: str
    """The object's type, such as ``billing.meter``."""

    url: str
    """The path of Stripe's API from which to fetch the object."""


class RelatedSingletonObject(Model):
    """The object that a thin event is about, the only one of its type."""

    type: str
    """The object's type."""

    url: str
    """The path of Stripe's API from which to fetch the object."""


class ReasonRequest(Model):
    """The API request that caused an event."""

    id: str
    idempotency_key: str


class Reason(Model):
    """Why an event happened."""

    type: str
    """``request`` if an API request caused the event."""

    request: ReasonRequest | None = None


class ThinDetail(StripeDetail):
    """The detail of an event that does not contain the object that it is about."""

    object: Literal["v2.core.event"]
    created: str
    """When the event happened, as ISO 8601 text."""

    changes: JsonObject | None = None
    reason: Reason | None = None
    snapshot_event: str | None = None
    """The id of the snapshot event of the same occurrence, if there is one."""


class ObjectDetail(ThinDetail):
    """The detail of an event that only refers to the object that it is about."""

    related_object: RelatedObject


class SingletonDetail(ThinDetail):
    """The detail of an event that only refers to its object, the only one of its type."""

    related_object: RelatedSingletonObject


class ThinEvent(StripeEvent):
    """A Stripe event without the object: the payload style ``thin``. https://docs.stripe.com/event-destinations"""

    __event_family__: ClassVar[str | None] = "thin"

    __event_related__: ClassVar[str] = ""
    """The names of the models that the object may be of, with blanks between; none if that is not known."""

    detail: ThinDetail

    @property
    def payload(self) -> ThinDetail:
        """The notification itself, ``detail``; `fetch` gets the object that it is about."""
        return self.detail

    @overload
    def fetch(
        self: "RefersTo[ObjectT]",
        client: "Client | Get",
        /,
        *,
        expand: "Sequence[str]" = (),
        api_version: str | None = None,
    ) -> ObjectT: ...
    @overload
    def fetch(
        self: "RefersTo[Model]",
        client: "Client | Get",
        /,
        *expected: type[M],
        expand: "Sequence[str]" = (),
        api_version: str | None = None,
    ) -> M: ...
    def fetch(
        self,
        client: "Client | Get",
        /,
        *expected: type[Model],
        expand: "Sequence[str]" = (),
        api_version: str | None = None,
    ) -> Model:
        """The object that the event is about, as it is now, from Stripe's API.

        It is of the class that the kind's definition names. It is asked for in the version of the types and
        with the event's `context`, and read as `read_object` reads.

        Args:
            client: Stripe's own client, ``stripe.StripeClient``; or a function that is called with the path
                and with headers to send along, and returns the JSON.
            expected: The classes of which the object must be, such as ``models.Invoice``, if the event's
                class does not say which, or not what came.
            expand: Fields to expand, whose objects `expanded` returns, such as ``["customer"]``.
            api_version: Another version to ask for.

        Raises:
            InvalidObjectError: The event refers to no object, or what came is not of an expected class.
        """
        from partner_events.stripe import _fetch

        request = _fetch.Request(self, expected or _related(self), expand, api_version)
        return _fetch.fetch(client, request)

    @overload
    async def fetch_async(
        self: "RefersTo[ObjectT]",
        client: "AsyncClient | GetAsync",
        /,
        *,
        expand: "Sequence[str]" = (),
        api_version: str | None = None,
    ) -> ObjectT: ...
    @overload
    async def fetch_async(
        self: "RefersTo[Model]",
        client: "AsyncClient | GetAsync",
        /,
        *expected: type[M],
        expand: "Sequence[str]" = (),
        api_version: str | None = None,
    ) -> M: ...
    async def fetch_async(
        self,
        client: "AsyncClient | GetAsync",
        /,
        *expected: type[Model],
        expand: "Sequence[str]" = (),
        api_version: str | None = None,
    ) -> Model:
        """The same without blocking: ``client`` is asynchronous, Stripe's own or a coroutine function."""
        from partner_events.stripe import _fetch

        return await _fetch.fetch_async(
            client, _fetch.Request(self, expected or _related(self), expand, api_version)
        )


def _related(event: ThinEvent) -> tuple[type[Model], ...]:
    """The models that the object of an event may be of."""
    from partner_events.stripe import models

    return tuple(getattr(models, name) for name in event.__event_related__.split())


class ThinObjectEvent(ThinEvent):
    """A thin event about one of many objects of a type."""

    detail: ObjectDetail

    if TYPE_CHECKING:

        @property
        def payload(self) -> ObjectDetail: ...
        @property
        def __event_object__(self) -> Model: ...
        @classfield
        def fields(cls) -> KindFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...


class ThinSingletonEvent(ThinEvent):
    """A thin event about the only object of a type."""

    detail: SingletonDetail

    if TYPE_CHECKING:

        @property
        def payload(self) -> SingletonDetail: ...
        @property
        def __event_object__(self) -> Model: ...
        @classfield
        def fields(cls) -> KindFields[ThinEventOfSingletonFields, ThinEventOfSingletonFields]: ...
