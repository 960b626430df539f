# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.change import Change


class ResourceCreatedDetail(Change):
    notificationType: Literal["ResourceCreated"]
