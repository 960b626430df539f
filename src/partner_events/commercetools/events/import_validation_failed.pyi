# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ImportValidationFailedEventData
from partner_events.commercetools.models.event import Event


class ImportValidationFailedDetail(Event):
    type: Literal["ImportValidationFailed"]
    data: ImportValidationFailedEventData
