# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccountConfigurationRecipient as V2CoreAccountConfigurationRecipient,
)
