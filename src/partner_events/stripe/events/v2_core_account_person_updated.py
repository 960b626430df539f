# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail, ThinObjectEvent
from pydantic import Field


class V2CoreAccountPersonUpdatedData(Model):
    account_id: str


class V2CoreAccountPersonUpdatedDetail(ObjectDetail):
    data: V2CoreAccountPersonUpdatedData | None = None


class V2CoreAccountPersonUpdated(ThinObjectEvent):
    """Stripe's `v2.core.account_person.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.updated"
    )
    __event_related__ = "V2CoreAccountPerson"
    detail_type: Annotated[Literal["v2.core.account_person.updated"], Field(alias="detail-type")]
    detail: V2CoreAccountPersonUpdatedDetail

    @property
    def kind(self) -> Literal["v2.core.account_person.updated"]:
        return "v2.core.account_person.updated"
