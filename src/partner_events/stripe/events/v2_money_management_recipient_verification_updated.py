# Generated from schemas/stripe/events/v2.money_management.recipient_verification.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementRecipientVerificationUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementRecipientVerificationUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementRecipientVerificationUpdated(ThinEvent):
    """Stripe's `v2.money_management.recipient_verification.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.updated"
    )
    detail_type: Annotated[
        Literal["v2.money_management.recipient_verification.updated"], Field(alias="detail-type")
    ]
    detail: V2MoneyManagementRecipientVerificationUpdatedDetail

    @property
    def kind(self) -> Literal["v2.money_management.recipient_verification.updated"]:
        return "v2.money_management.recipient_verification.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementRecipientVerificationUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementRecipientVerificationUpdatedDetailFields, V2MoneyManagementRecipientVerificationUpdatedDetailFields]: ...
