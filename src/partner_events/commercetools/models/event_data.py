# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model


class EventData(Model):
    """https://docs.commercetools.com/api/projects/events"""
