# Generated from schemas/stripe/events/v2.money_management.payout_method.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementPayoutMethodCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementPayoutMethodCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementPayoutMethodCreated(ThinEvent):
    """Stripe's `v2.money_management.payout_method.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_method.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_method.created"
    )
    detail_type: Annotated[Literal["v2.money_management.payout_method.created"], Field(alias="detail-type")]
    detail: V2MoneyManagementPayoutMethodCreatedDetail

    @property
    def kind(self) -> Literal["v2.money_management.payout_method.created"]:
        return "v2.money_management.payout_method.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementPayoutMethodCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementPayoutMethodCreatedDetailFields, V2MoneyManagementPayoutMethodCreatedDetailFields]: ...
