# Generated from schemas/stripe/events/v2.money_management.adjustment.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementAdjustmentCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementAdjustmentCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementAdjustmentCreated(ThinEvent):
    """Stripe's `v2.money_management.adjustment.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.adjustment.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.adjustment.created"
    )
    detail_type: Annotated[Literal["v2.money_management.adjustment.created"], Field(alias="detail-type")]
    detail: V2MoneyManagementAdjustmentCreatedDetail

    @property
    def kind(self) -> Literal["v2.money_management.adjustment.created"]:
        return "v2.money_management.adjustment.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementAdjustmentCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementAdjustmentCreatedDetailFields, V2MoneyManagementAdjustmentCreatedDetailFields]: ...
