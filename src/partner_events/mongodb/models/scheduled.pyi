# Generated from schemas/mongodb/objects/scheduled.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class ScheduledDetail(Model):
    pass
