# Generated from schemas/mongodb by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class ScheduledDetail(Model):
    pass
