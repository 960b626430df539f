# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._notification import EventNotification
from partner_events.commercetools.models._types import ImportUnresolvedEventData
from partner_events.commercetools.models.event import Event


class ImportUnresolvedDetail(Event):
    type: str
    data: ImportUnresolvedEventData


class ImportUnresolved(EventNotification):
    """commercetools's `ImportUnresolved` (Import Unresolved):
    https://docs.commercetools.com/api/projects/events
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/events"
    detail: ImportUnresolvedDetail

    @property
    def kind(self) -> Literal["ImportUnresolved"]:
        return "ImportUnresolved"
