# Generated from schemas/stripe/events/v1.test_helpers.test_clock.deleted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1TestHelpersTestClockDeletedDetailFields,
    classfield,
)
from pydantic import Field


class V1TestHelpersTestClockDeletedDetail(ThinDetail):
    related_object: RelatedObject


class V1TestHelpersTestClockDeleted(ThinEvent):
    """Stripe's `v1.test_helpers.test_clock.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.deleted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.deleted"
    )
    detail_type: Annotated[Literal["v1.test_helpers.test_clock.deleted"], Field(alias="detail-type")]
    detail: V1TestHelpersTestClockDeletedDetail

    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.deleted"]:
        return "v1.test_helpers.test_clock.deleted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1TestHelpersTestClockDeletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1TestHelpersTestClockDeletedDetailFields, V1TestHelpersTestClockDeletedDetailFields]: ...
