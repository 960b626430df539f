# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccount as V2CoreAccount,
    V2CoreAccountDefaults as V2CoreAccountDefaults,
    V2CoreAccountDefaultsProfile as V2CoreAccountDefaultsProfile,
    V2CoreAccountDefaultsResponsibilities as V2CoreAccountDefaultsResponsibilities,
)
