# Generated from schemas/stripe/events/v2.money_management.financial_account.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementFinancialAccountCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementFinancialAccountCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementFinancialAccountCreated(ThinEvent):
    """Stripe's `v2.money_management.financial_account.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.created"
    )
    detail_type: Annotated[
        Literal["v2.money_management.financial_account.created"], Field(alias="detail-type")
    ]
    detail: V2MoneyManagementFinancialAccountCreatedDetail

    @property
    def kind(self) -> Literal["v2.money_management.financial_account.created"]:
        return "v2.money_management.financial_account.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementFinancialAccountCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementFinancialAccountCreatedDetailFields, V2MoneyManagementFinancialAccountCreatedDetailFields]: ...
