# Generated from schemas/buildkite by codegen; do not edit.

from partner_events.buildkite.models._types import Agent
from partner_events.buildkite.models.blocked import RegistrationBlockedDetail


class AgentBlockedDetail(RegistrationBlockedDetail):
    agent: Agent
