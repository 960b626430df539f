# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._notification import EventNotification
from partner_events.commercetools.models._types import ImportWaitForMasterVariantEventData
from partner_events.commercetools.models.event import Event


class ImportWaitForMasterVariantDetail(Event):
    type: str
    data: ImportWaitForMasterVariantEventData


class ImportWaitForMasterVariant(EventNotification):
    """commercetools's `ImportWaitForMasterVariant` (Import Wait For Master Variant):
    https://docs.commercetools.com/api/projects/events
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/events"
    detail: ImportWaitForMasterVariantDetail

    @property
    def kind(self) -> Literal["ImportWaitForMasterVariant"]:
        return "ImportWaitForMasterVariant"
