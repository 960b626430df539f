# Generated from schemas/stripe/objects/refund.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import RefundDestinationDetailsCardType


class RefundDestinationDetailsCard(Model):
    reference: str | None = None
    reference_status: str | None = None
    reference_type: str | None = None
    type: RefundDestinationDetailsCardType
