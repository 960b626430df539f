# Generated from schemas/buildkite/objects/agent_reference.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class AgentReference(Model):
    uuid: str
