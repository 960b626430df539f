# Generated from schemas/buildkite by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.buildkite.models.detail import Detail


class ClusterToken(Model):
    uuid: str
    description: str | None = None
    allowed_ip_addresses: str | None = None


class RegistrationBlockedDetail(Detail):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-cluster-token-registration-blocked
    """

    blocked_ip: str
    """The address that is not allowed."""

    cluster_token: ClusterToken
