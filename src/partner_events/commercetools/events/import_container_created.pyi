# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ImportContainerCreatedEventData
from partner_events.commercetools.models.event import Event


class ImportContainerCreatedDetail(Event):
    type: Literal["ImportContainerCreated"]
    data: ImportContainerCreatedEventData
