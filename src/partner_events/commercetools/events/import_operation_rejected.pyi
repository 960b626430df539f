# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ImportOperationRejectedEventData
from partner_events.commercetools.models.event import Event


class ImportOperationRejectedDetail(Event):
    type: Literal["ImportOperationRejected"]
    data: ImportOperationRejectedEventData
