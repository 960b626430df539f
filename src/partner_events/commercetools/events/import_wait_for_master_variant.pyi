# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ImportWaitForMasterVariantEventData
from partner_events.commercetools.models.event import Event


class ImportWaitForMasterVariantDetail(Event):
    type: Literal["ImportWaitForMasterVariant"]
    data: ImportWaitForMasterVariantEventData
