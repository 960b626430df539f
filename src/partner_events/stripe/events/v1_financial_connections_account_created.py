# Generated from schemas/stripe/events/v1.financial_connections.account.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1FinancialConnectionsAccountCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V1FinancialConnectionsAccountCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1FinancialConnectionsAccountCreated(ThinEvent):
    """Stripe's `v1.financial_connections.account.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.created"
    )
    detail_type: Annotated[Literal["v1.financial_connections.account.created"], Field(alias="detail-type")]
    detail: V1FinancialConnectionsAccountCreatedDetail

    @property
    def kind(self) -> Literal["v1.financial_connections.account.created"]:
        return "v1.financial_connections.account.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1FinancialConnectionsAccountCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1FinancialConnectionsAccountCreatedDetailFields, V1FinancialConnectionsAccountCreatedDetailFields]: ...
