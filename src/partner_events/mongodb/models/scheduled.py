# Generated from schemas/mongodb by codegen; do not edit.

from partner_events._models.model import Model


class ScheduledDetail(Model):
    pass
