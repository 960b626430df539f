# Generated from schemas/stripe/events/v1.financial_connections.account.transactions_refresh_failed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1FinancialConnectionsAccountTransactionsRefreshFailedDetailFields,
    classfield,
)
from pydantic import Field


class V1FinancialConnectionsAccountTransactionsRefreshFailedDetail(ThinDetail):
    related_object: RelatedObject


class V1FinancialConnectionsAccountTransactionsRefreshFailed(ThinEvent):
    """Stripe's `v1.financial_connections.account.transactions_refresh_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.transactions_refresh_failed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.transactions_refresh_failed"
    )
    detail_type: Annotated[
        Literal["v1.financial_connections.account.transactions_refresh_failed"], Field(alias="detail-type")
    ]
    detail: V1FinancialConnectionsAccountTransactionsRefreshFailedDetail

    @property
    def kind(self) -> Literal["v1.financial_connections.account.transactions_refresh_failed"]:
        return "v1.financial_connections.account.transactions_refresh_failed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1FinancialConnectionsAccountTransactionsRefreshFailedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1FinancialConnectionsAccountTransactionsRefreshFailedDetailFields, V1FinancialConnectionsAccountTransactionsRefreshFailedDetailFields]: ...
