# Generated from schemas/buildkite by codegen; do not edit.

from partner_events._models.model import Model


class Organization(Model):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge"""

    uuid: str
    graphql_id: str
    slug: str


class Detail(Model):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge"""

    version: int
    organization: Organization


class Pipeline(Model):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge"""

    uuid: str
    graphql_id: str
    slug: str
    repo: str | None = None
