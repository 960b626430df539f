# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import V2CoreAccountConfigurationRecipientCapabilities


class V2CoreAccountConfigurationRecipient(Model):
    applied: bool
    capabilities: V2CoreAccountConfigurationRecipientCapabilities | None = None
