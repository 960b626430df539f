# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.change import Change


class ResourceUpdatedDetail(Change):
    notificationType: Literal["ResourceUpdated"]
    oldVersion: int
