# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._change import ChangeEvent
from partner_events.commercetools.models.change import Change


class ResourceDeletedDetail(Change):
    notificationType: str
    dataErasure: bool | None = None


class ResourceDeleted(ChangeEvent):
    """commercetools's `ResourceDeleted` (Resource Deleted):
    https://docs.commercetools.com/api/projects/subscriptions#changesubscription
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/subscriptions#changesubscription"
    detail: ResourceDeletedDetail

    @property
    def kind(self) -> Literal["ResourceDeleted"]:
        return "ResourceDeleted"
