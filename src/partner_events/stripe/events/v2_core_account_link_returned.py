# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ThinDetail, ThinEvent
from pydantic import Field


class V2CoreAccountLinkReturnedData(Model):
    account_id: str
    configurations: list[str]
    use_case: str


class V2CoreAccountLinkReturnedDetail(ThinDetail):
    data: V2CoreAccountLinkReturnedData | None = None


class V2CoreAccountLinkReturned(ThinEvent):
    """Stripe's `v2.core.account_link.returned`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_link.returned
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_link.returned"
    )
    detail_type: Annotated[Literal["v2.core.account_link.returned"], Field(alias="detail-type")]
    detail: V2CoreAccountLinkReturnedDetail

    @property
    def kind(self) -> Literal["v2.core.account_link.returned"]:
        return "v2.core.account_link.returned"
