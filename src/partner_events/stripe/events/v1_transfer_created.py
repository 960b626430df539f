# Generated from schemas/stripe/events/v1.transfer.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1TransferCreatedDetailFields, classfield
from pydantic import Field


class V1TransferCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1TransferCreated(ThinEvent):
    """Stripe's `v1.transfer.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.created"
    )
    detail_type: Annotated[Literal["v1.transfer.created"], Field(alias="detail-type")]
    detail: V1TransferCreatedDetail

    @property
    def kind(self) -> Literal["v1.transfer.created"]:
        return "v1.transfer.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1TransferCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1TransferCreatedDetailFields, V1TransferCreatedDetailFields]: ...
