# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ImportUnresolvedEventData
from partner_events.commercetools.models.event import Event


class ImportUnresolvedDetail(Event):
    type: Literal["ImportUnresolved"]
    data: ImportUnresolvedEventData
