# Generated from schemas/sailpoint by codegen; do not edit.
from partner_events.sailpoint.models.access_request import AccessRequestInput as AccessRequestInput
from partner_events.sailpoint.models.form import FormSubmission as FormSubmission
from partner_events.sailpoint.models.reference import IdentityReference as IdentityReference
from partner_events.sailpoint.models.trigger import TriggerInput as TriggerInput
