# Generated from schemas/stripe by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.stripe._thin import ThinDetail


class V1InvoiceUpcomingData(Model):
    customer: str
    subscription: str | None = None


class V1InvoiceUpcomingDetail(ThinDetail):
    data: V1InvoiceUpcomingData | None = None
