# Generated from schemas/stripe/events/v2.money_management.received_credit.succeeded.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementReceivedCreditSucceededDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementReceivedCreditSucceededDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementReceivedCreditSucceeded(ThinEvent):
    """Stripe's `v2.money_management.received_credit.succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.succeeded"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.succeeded"
    )
    detail_type: Annotated[
        Literal["v2.money_management.received_credit.succeeded"], Field(alias="detail-type")
    ]
    detail: V2MoneyManagementReceivedCreditSucceededDetail

    @property
    def kind(self) -> Literal["v2.money_management.received_credit.succeeded"]:
        return "v2.money_management.received_credit.succeeded"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementReceivedCreditSucceededDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementReceivedCreditSucceededDetailFields, V2MoneyManagementReceivedCreditSucceededDetailFields]: ...
