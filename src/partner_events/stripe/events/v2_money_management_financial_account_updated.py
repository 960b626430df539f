# Generated from schemas/stripe/events/v2.money_management.financial_account.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementFinancialAccountUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementFinancialAccountUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementFinancialAccountUpdated(ThinEvent):
    """Stripe's `v2.money_management.financial_account.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.updated"
    )
    detail_type: Annotated[
        Literal["v2.money_management.financial_account.updated"], Field(alias="detail-type")
    ]
    detail: V2MoneyManagementFinancialAccountUpdatedDetail

    @property
    def kind(self) -> Literal["v2.money_management.financial_account.updated"]:
        return "v2.money_management.financial_account.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementFinancialAccountUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementFinancialAccountUpdatedDetailFields, V2MoneyManagementFinancialAccountUpdatedDetailFields]: ...
