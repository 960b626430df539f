# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ImportContainerDeletedEventData
from partner_events.commercetools.models.event import Event


class ImportContainerDeletedDetail(Event):
    type: Literal["ImportContainerDeleted"]
    data: ImportContainerDeletedEventData
