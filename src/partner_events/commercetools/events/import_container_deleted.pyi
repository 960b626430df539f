# Generated from schemas/commercetools/events/import_container_deleted.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ImportContainerDeletedEventData
from partner_events.commercetools.models.event import Event


class ImportContainerDeletedDetail(Event):
    type: Literal["ImportContainerDeleted"]
    data: ImportContainerDeletedEventData
