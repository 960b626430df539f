# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class V2CoreEventDestinationAmazonEventbridge(Model):
    aws_account_id: str
    aws_event_source_arn: str
    aws_event_source_status: str


class V2CoreEventDestinationAzureEventGrid(Model):
    azure_partner_topic_name: str
    azure_partner_topic_status: str
    azure_region: str
    azure_resource_group_name: str
    azure_subscription_id: str


class V2CoreEventDestinationStatusDetailsDisabled(Model):
    reason: str


class V2CoreEventDestinationStatusDetails(Model):
    disabled: V2CoreEventDestinationStatusDetailsDisabled | None = None


class V2CoreEventDestinationWebhookEndpoint(Model):
    signing_secret: str | None = None
    url: str | None = None


class V2CoreEventDestination(Model):
    """https://docs.stripe.com/api/v2/core/event_destinations/object"""

    amazon_eventbridge: V2CoreEventDestinationAmazonEventbridge | None = None
    azure_event_grid: V2CoreEventDestinationAzureEventGrid | None = None
    created: str
    description: str
    enabled_events: list[str]
    event_payload: str
    events_from: list[str] | None = None
    id: str
    livemode: bool
    metadata: dict[str, str] | None = None
    name: str
    object: str
    snapshot_api_version: str | None = None
    status: str
    status_details: V2CoreEventDestinationStatusDetails | None = None
    type: str
    updated: str
    webhook_endpoint: V2CoreEventDestinationWebhookEndpoint | None = None
