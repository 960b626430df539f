# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail, ThinObjectEvent
from pydantic import Field


class V2CoreAccountPersonCreatedData(Model):
    account_id: str


class V2CoreAccountPersonCreatedDetail(ObjectDetail):
    data: V2CoreAccountPersonCreatedData | None = None


class V2CoreAccountPersonCreated(ThinObjectEvent):
    """Stripe's `v2.core.account_person.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.created"
    )
    __event_related__ = "V2CoreAccountPerson"
    detail_type: Annotated[Literal["v2.core.account_person.created"], Field(alias="detail-type")]
    detail: V2CoreAccountPersonCreatedDetail

    @property
    def kind(self) -> Literal["v2.core.account_person.created"]:
        return "v2.core.account_person.created"
