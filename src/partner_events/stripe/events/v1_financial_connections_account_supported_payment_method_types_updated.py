# Generated from schemas/stripe/events/v1.financial_connections.account.supported_payment_method_types_updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated(ThinEvent):
    """Stripe's `v1.financial_connections.account.supported_payment_method_types_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.supported_payment_method_types_updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.supported_payment_method_types_updated"
    )
    detail_type: Annotated[
        Literal["v1.financial_connections.account.supported_payment_method_types_updated"],
        Field(alias="detail-type"),
    ]
    detail: V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedDetail

    @property
    def kind(self) -> Literal["v1.financial_connections.account.supported_payment_method_types_updated"]:
        return "v1.financial_connections.account.supported_payment_method_types_updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedDetailFields, V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdatedDetailFields]: ...
