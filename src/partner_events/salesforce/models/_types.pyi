# Generated from schemas/salesforce by codegen; do not edit.
from partner_events.salesforce.models._fields import (
    ChangeDetailFields as ChangeDetailFields,
    ChangePayloadFields as ChangePayloadFields,
    PlatformDetailFields as PlatformDetailFields,
    PlatformPayloadFields as PlatformPayloadFields,
    RelayDetailFields as RelayDetailFields,
)
