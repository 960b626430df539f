# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotEvent
from pydantic import Field


class CheckoutBetaSessionSucceeded(SnapshotEvent):
    """Stripe's `checkout_beta.session_succeeded`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["checkout_beta.session_succeeded"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["checkout_beta.session_succeeded"]:
        return "checkout_beta.session_succeeded"
