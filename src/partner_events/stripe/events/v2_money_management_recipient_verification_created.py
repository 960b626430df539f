# Generated from schemas/stripe/events/v2.money_management.recipient_verification.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementRecipientVerificationCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementRecipientVerificationCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementRecipientVerificationCreated(ThinEvent):
    """Stripe's `v2.money_management.recipient_verification.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.created"
    )
    detail_type: Annotated[
        Literal["v2.money_management.recipient_verification.created"], Field(alias="detail-type")
    ]
    detail: V2MoneyManagementRecipientVerificationCreatedDetail

    @property
    def kind(self) -> Literal["v2.money_management.recipient_verification.created"]:
        return "v2.money_management.recipient_verification.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementRecipientVerificationCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementRecipientVerificationCreatedDetailFields, V2MoneyManagementRecipientVerificationCreatedDetailFields]: ...
