# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._notification import EventNotification
from partner_events.commercetools.models._types import ImportOperationRejectedEventData
from partner_events.commercetools.models.event import Event


class ImportOperationRejectedDetail(Event):
    type: str
    data: ImportOperationRejectedEventData


class ImportOperationRejected(EventNotification):
    """commercetools's `ImportOperationRejected` (Import Operation Rejected):
    https://docs.commercetools.com/api/projects/events
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/events"
    detail: ImportOperationRejectedDetail

    @property
    def kind(self) -> Literal["ImportOperationRejected"]:
        return "ImportOperationRejected"
