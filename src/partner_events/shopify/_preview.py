"""Events, a developer preview: the payload is the answer to a query that the subscriber wrote.

https://shopify.dev/docs/apps/build/events
"""

from typing import ClassVar, TypeVar

from partner_events.shopify._event import ShopifyEvent
from partner_events.shopify.models.preview import ChangedFields, PreviewDetail, PreviewPayload

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.shopify.models._types import PreviewDetailFields, PreviewPayloadFields

T = TypeVar("T")


class PreviewEvent(ShopifyEvent):
    """An event of Shopify's Events, of any topic and action. A preview: Shopify still changes it.

    https://shopify.dev/docs/apps/build/events
    """

    docs_url: ClassVar[str] = "https://shopify.dev/docs/apps/build/events"

    detail: PreviewDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[PreviewDetailFields, PreviewPayloadFields]: ...

    @property
    def kind(self) -> str:
        """Topic and action, such as ``"Order/update"``."""
        topic, action = self._header("topic"), self._header("action")
        return "/".join(filter(None, [topic, action])) or self.detail_type

    @property
    def payload(self) -> PreviewPayload:
        """What changed, and the answer to the query in ``data``: ``detail.payload``."""
        return self.detail.payload

    @property
    def changed_fields(self) -> list[str]:
        """The paths of the fields that were added, updated or removed, from either ``fields_changed``."""
        found = self.payload.fields_changed
        if isinstance(found, ChangedFields):
            return [*(found.added or []), *(found.updated or []), *(found.removed or [])]
        return found or []

    def data_as(self, model: type[T], /) -> T:
        """The answer to the query as your own type: a pydantic model, a dataclass, a `TypedDict`.

        Each call validates it again.

        Raises:
            FieldUnavailableError: There is no answer, or it was denied: ``payload.errors`` says why.
            InvalidEventError: It does not fit; ``errors`` says where.
        """
        # Imported here, since most events are handled without it.
        from partner_events._events.own_types import read_field

        return read_field(model, self, "data", at=("payload",))
