# Generated from schemas/salesforce by codegen; do not edit.
"""What the catalog and event patterns know of Salesforce's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='Salesforce', status='verified', typical_delay=None)

FACTS: dict[str, KindFacts] = {
    "AccountChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="verified",
    ),
    "AssetChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
    "CampaignChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
    "CaseChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
    "ContactChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
    "ContractChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
    "EventChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
    "LeadChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
    "OpportunityChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
    "OrderChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
    "OrderItemChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
    "Product2ChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
    "TaskChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
    "UserChangeEvent": KindFacts(
        docs_url="https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_change_event.htm",
        status="unverified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "SalesforceEvent": FrameFacts(payload=('payload',), detail_type=None, detail={}, is_flat=False),
    "ChangeEvent": FrameFacts(
        payload=('payload',),
        detail_type=None,
        detail={'payload': {'ChangeEventHeader': {'entityName': [{'exists': True}]}}},
        is_flat=False,
    ),
    "PlatformEvent": FrameFacts(
        payload=('payload',),
        detail_type=None,
        detail={'payload': {'ChangeEventHeader': {'entityName': [{'exists': False}]}}},
        is_flat=False,
    ),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = (
    "aws.partner/salesforce.com/*/*",
)
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
