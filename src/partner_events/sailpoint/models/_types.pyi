# Generated from schemas/sailpoint by codegen; do not edit.
from partner_events.sailpoint.models._fields import (
    AccessRequestInputFields as AccessRequestInputFields,
    TriggerInputFields as TriggerInputFields,
)
from partner_events.sailpoint.models.form import FormSubmission as FormSubmission
from partner_events.sailpoint.models.reference import (
    CampaignOwner as CampaignOwner,
    CampaignReference as CampaignReference,
    IdentityReference as IdentityReference,
    SourceReference as SourceReference,
)
