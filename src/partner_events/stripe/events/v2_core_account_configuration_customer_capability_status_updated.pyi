# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail


class V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedData(Model):
    updated_capability: Literal["automatic_indirect_tax"] | str


class V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail(ObjectDetail):
    data: V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedData | None = None
