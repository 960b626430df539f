# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.change import Change


class ResourceDeletedDetail(Change):
    notificationType: Literal["ResourceDeleted"]
    dataErasure: bool | None = None
