# Generated from schemas/buildkite by codegen; do not edit.

from partner_events._models.model import Model


class AgentReference(Model):
    uuid: str
