# Generated from schemas/stripe/events/v1.financial_connections.account.transactions_refresh_succeeded.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1FinancialConnectionsAccountTransactionsRefreshSucceededDetailFields,
    classfield,
)
from pydantic import Field


class V1FinancialConnectionsAccountTransactionsRefreshSucceededDetail(ThinDetail):
    related_object: RelatedObject


class V1FinancialConnectionsAccountTransactionsRefreshSucceeded(ThinEvent):
    """Stripe's `v1.financial_connections.account.transactions_refresh_succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.transactions_refresh_succeeded"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.transactions_refresh_succeeded"
    )
    detail_type: Annotated[
        Literal["v1.financial_connections.account.transactions_refresh_succeeded"], Field(alias="detail-type")
    ]
    detail: V1FinancialConnectionsAccountTransactionsRefreshSucceededDetail

    @property
    def kind(self) -> Literal["v1.financial_connections.account.transactions_refresh_succeeded"]:
        return "v1.financial_connections.account.transactions_refresh_succeeded"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1FinancialConnectionsAccountTransactionsRefreshSucceededDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1FinancialConnectionsAccountTransactionsRefreshSucceededDetailFields, V1FinancialConnectionsAccountTransactionsRefreshSucceededDetailFields]: ...
