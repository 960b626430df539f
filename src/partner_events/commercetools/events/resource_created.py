# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._change import ChangeEvent
from partner_events.commercetools.models.change import Change


class ResourceCreatedDetail(Change):
    notificationType: str


class ResourceCreated(ChangeEvent):
    """commercetools's `ResourceCreated` (Resource Created):
    https://docs.commercetools.com/api/projects/subscriptions#changesubscription
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/subscriptions#changesubscription"
    detail: ResourceCreatedDetail

    @property
    def kind(self) -> Literal["ResourceCreated"]:
        return "ResourceCreated"
