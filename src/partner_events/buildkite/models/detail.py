# Generated from schemas/buildkite by codegen; do not edit.

from partner_events._models.model import Model


class Organization(Model):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge"""

    uuid: str
    graphql_id: str
    """The id in Buildkite's GraphQL API."""

    slug: str
    """Its name in addresses."""


class Detail(Model):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge"""

    version: int
    """The version of the detail's form, 1."""

    organization: Organization


class Pipeline(Model):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge"""

    uuid: str
    graphql_id: str
    slug: str
    """Its name in addresses."""

    repo: str | None = None
    """The address of the repository; deliveries of 2020 lack it."""
