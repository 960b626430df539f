# Generated from schemas/stripe/events/v1.transfer.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1TransferUpdatedDetailFields, classfield
from pydantic import Field


class V1TransferUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1TransferUpdated(ThinEvent):
    """Stripe's `v1.transfer.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.updated"
    )
    detail_type: Annotated[Literal["v1.transfer.updated"], Field(alias="detail-type")]
    detail: V1TransferUpdatedDetail

    @property
    def kind(self) -> Literal["v1.transfer.updated"]:
        return "v1.transfer.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1TransferUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1TransferUpdatedDetailFields, V1TransferUpdatedDetailFields]: ...
