# Generated from schemas/sailpoint by `python -m codegen`; do not edit.
from partner_events.sailpoint.models._fields import (
    AccessRequestInputFields as AccessRequestInputFields,
    TriggerInputFields as TriggerInputFields,
)
