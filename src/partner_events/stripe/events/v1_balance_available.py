# Generated from schemas/stripe/events/v1.balance.available.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedSingletonObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1BalanceAvailableDetailFields, classfield
from pydantic import Field


class V1BalanceAvailableDetail(ThinDetail):
    related_object: RelatedSingletonObject


class V1BalanceAvailable(ThinEvent):
    """Stripe's `v1.balance.available`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance.available"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance.available"
    )
    detail_type: Annotated[Literal["v1.balance.available"], Field(alias="detail-type")]
    detail: V1BalanceAvailableDetail

    @property
    def kind(self) -> Literal["v1.balance.available"]:
        return "v1.balance.available"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1BalanceAvailableDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1BalanceAvailableDetailFields, V1BalanceAvailableDetailFields]: ...
