# Generated from schemas/salesforce by codegen; do not edit.
from partner_events.salesforce.models.change import (
    ChangeDetail as ChangeDetail,
    ChangeHeader as ChangeHeader,
    ChangePayload as ChangePayload,
)
from partner_events.salesforce.models.platform import (
    PlatformDetail as PlatformDetail,
    PlatformPayload as PlatformPayload,
)
from partner_events.salesforce.models.relay import RelayDetail as RelayDetail
