# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._notification import EventNotification
from partner_events.commercetools.models._types import ImportContainerDeletedEventData
from partner_events.commercetools.models.event import Event


class ImportContainerDeletedDetail(Event):
    type: str
    data: ImportContainerDeletedEventData


class ImportContainerDeleted(EventNotification):
    """commercetools's `ImportContainerDeleted` (Import Container Deleted):
    https://docs.commercetools.com/api/projects/events
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/events"
    detail: ImportContainerDeletedDetail

    @property
    def kind(self) -> Literal["ImportContainerDeleted"]:
        return "ImportContainerDeleted"
