# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._notification import EventNotification
from partner_events.commercetools.models._types import ImportValidationFailedEventData
from partner_events.commercetools.models.event import Event


class ImportValidationFailedDetail(Event):
    type: str
    data: ImportValidationFailedEventData


class ImportValidationFailed(EventNotification):
    """commercetools's `ImportValidationFailed` (Import Validation Failed):
    https://docs.commercetools.com/api/projects/events
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/events"
    detail: ImportValidationFailedDetail

    @property
    def kind(self) -> Literal["ImportValidationFailed"]:
        return "ImportValidationFailed"
