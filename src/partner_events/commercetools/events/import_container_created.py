# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._notification import EventNotification
from partner_events.commercetools.models._types import ImportContainerCreatedEventData
from partner_events.commercetools.models.event import Event


class ImportContainerCreatedDetail(Event):
    type: str
    data: ImportContainerCreatedEventData


class ImportContainerCreated(EventNotification):
    """commercetools's `ImportContainerCreated` (Import Container Created):
    https://docs.commercetools.com/api/projects/events
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/events"
    detail: ImportContainerCreatedDetail

    @property
    def kind(self) -> Literal["ImportContainerCreated"]:
        return "ImportContainerCreated"
