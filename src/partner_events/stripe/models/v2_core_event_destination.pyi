# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class V2CoreEventDestinationAmazonEventbridge(Model):
    aws_account_id: str
    aws_event_source_arn: str
    aws_event_source_status: Literal[
        "active",
        "deleted",
        "pending",
        "unknown",
    ] | str


class V2CoreEventDestinationAzureEventGrid(Model):
    azure_partner_topic_name: str
    azure_partner_topic_status: Literal[
        "activated",
        "deleted",
        "never_activated",
        "unknown",
    ] | str
    azure_region: str
    azure_resource_group_name: str
    azure_subscription_id: str


class V2CoreEventDestinationStatusDetailsDisabled(Model):
    reason: Literal[
        "no_aws_event_source_exists",
        "no_azure_partner_topic_exists",
        "user",
    ] | str


class V2CoreEventDestinationStatusDetails(Model):
    disabled: V2CoreEventDestinationStatusDetailsDisabled | None = None


class V2CoreEventDestinationWebhookEndpoint(Model):
    signing_secret: str | None = None
    url: str | None = None


class V2CoreEventDestination(Model):
    """Where events are sent to: a webhook, or an event source of EventBridge.

    https://docs.stripe.com/api/v2/core/event_destinations/object
    """

    amazon_eventbridge: V2CoreEventDestinationAmazonEventbridge | None = None
    azure_event_grid: V2CoreEventDestinationAzureEventGrid | None = None
    created: str
    description: str
    enabled_events: list[str]
    event_payload: Literal[
        "snapshot",
        "thin",
    ] | str
    events_from: list[str] | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    name: str
    object: Literal["v2.core.event_destination"]
    snapshot_api_version: str | None = None
    status: Literal[
        "disabled",
        "enabled",
    ] | str
    status_details: V2CoreEventDestinationStatusDetails | None = None
    type: Literal[
        "amazon_eventbridge",
        "azure_event_grid",
        "webhook_endpoint",
    ] | str
    updated: str
    webhook_endpoint: V2CoreEventDestinationWebhookEndpoint | None = None
