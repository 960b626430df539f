# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._change import ChangeEvent
from partner_events.commercetools.models.change import Change


class ResourceUpdatedDetail(Change):
    notificationType: str
    oldVersion: int


class ResourceUpdated(ChangeEvent):
    """commercetools's `ResourceUpdated` (Resource Updated):
    https://docs.commercetools.com/api/projects/subscriptions#changesubscription
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/subscriptions#changesubscription"
    detail: ResourceUpdatedDetail

    @property
    def kind(self) -> Literal["ResourceUpdated"]:
        return "ResourceUpdated"
