# Generated from schemas/stripe/events/v2.core.account_person.deleted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events._model import Model
from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2CoreAccountPersonDeletedDetailFields,
    classfield,
)
from pydantic import Field


class V2CoreAccountPersonDeletedData(Model):
    account_id: str


class V2CoreAccountPersonDeletedDetail(ThinDetail):
    related_object: RelatedObject
    data: V2CoreAccountPersonDeletedData | None = None


class V2CoreAccountPersonDeleted(ThinEvent):
    """Stripe's `v2.core.account_person.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.deleted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.deleted"
    )
    detail_type: Annotated[Literal["v2.core.account_person.deleted"], Field(alias="detail-type")]
    detail: V2CoreAccountPersonDeletedDetail

    @property
    def kind(self) -> Literal["v2.core.account_person.deleted"]:
        return "v2.core.account_person.deleted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2CoreAccountPersonDeletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2CoreAccountPersonDeletedDetailFields, V2CoreAccountPersonDeletedDetailFields]: ...
