# Generated from schemas/stripe/events/v1.test_helpers.test_clock.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1TestHelpersTestClockCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V1TestHelpersTestClockCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1TestHelpersTestClockCreated(ThinEvent):
    """Stripe's `v1.test_helpers.test_clock.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.created"
    )
    detail_type: Annotated[Literal["v1.test_helpers.test_clock.created"], Field(alias="detail-type")]
    detail: V1TestHelpersTestClockCreatedDetail

    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.created"]:
        return "v1.test_helpers.test_clock.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1TestHelpersTestClockCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1TestHelpersTestClockCreatedDetailFields, V1TestHelpersTestClockCreatedDetailFields]: ...
