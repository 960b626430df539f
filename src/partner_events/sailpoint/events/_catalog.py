# Generated from schemas/sailpoint by codegen; do not edit.
"""What the catalog and event patterns know of SailPoint's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='SailPoint', status='verified', typical_delay=None)

FACTS: dict[str, KindFacts] = {
    "idn:access-request-dynamic-approver": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-dynamic-approval/",
        status="verified",
    ),
    "idn:access-request-post-approval": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-decision/",
        status="unverified",
    ),
    "idn:access-request-pre-approval": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-submitted/",
        status="unverified",
    ),
    "idn:account-aggregation-completed": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-aggregation-completed/",
        status="unverified",
    ),
    "idn:account-attributes-changed": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-attributes-changed/",
        status="unverified",
    ),
    "idn:account-correlated": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-correlated/",
        status="unverified",
    ),
    "idn:account-created": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-created/",
        status="unverified",
    ),
    "idn:account-uncorrelated": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-uncorrelated/",
        status="legacy",
    ),
    "idn:aggregation-accounts-collected": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/accounts-collected-for-aggregation/",
        status="unverified",
    ),
    "idn:campaign-activated": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-activated/",
        status="unverified",
    ),
    "idn:campaign-ended": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-ended/",
        status="unverified",
    ),
    "idn:campaign-generated": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-generated/",
        status="unverified",
    ),
    "idn:certification-signed-off": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/certification-signed-off/",
        status="unverified",
    ),
    "sp:form-submitted": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/forms/",
        status="unverified",
    ),
    "idn:identity-attributes-changed": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-attributes-changed/",
        status="unverified",
    ),
    "idn:identity-created": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-created/",
        status="unverified",
    ),
    "idn:identity-deleted": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-deleted/",
        status="legacy",
    ),
    "idn:post-provisioning": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/provisioning-completed/",
        status="unverified",
    ),
    "idn:saved-search-complete": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/scheduled-search/",
        status="unverified",
    ),
    "idn:source-account-created": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-account-created/",
        status="legacy",
    ),
    "idn:source-account-deleted": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-account-deleted/",
        status="legacy",
    ),
    "idn:source-account-updated": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-account-updated/",
        status="legacy",
    ),
    "idn:source-created": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-created/",
        status="unverified",
    ),
    "idn:source-deleted": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-deleted/",
        status="unverified",
    ),
    "idn:source-updated": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-updated/",
        status="unverified",
    ),
    "idn:va-cluster-status-change": KindFacts(
        docs_url="https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/va-cluster-status-change-event/",
        status="unverified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "SailPointEvent": FrameFacts(payload=(), detail_type=None, detail={}, is_flat=False),
    "AccessRequestEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'accessRequestId': [{'exists': True}]},
        is_flat=False,
    ),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {
    "idn:access-request-dynamic-approver": {'type': 'REQUEST_RESPONSE'},
    "idn:access-request-post-approval": {'type': 'FIRE_AND_FORGET'},
    "idn:access-request-pre-approval": {'type': 'REQUEST_RESPONSE'},
    "idn:account-aggregation-completed": {'type': 'FIRE_AND_FORGET', 'occurred': 'completed'},
    "idn:account-attributes-changed": {'type': 'FIRE_AND_FORGET'},
    "idn:account-correlated": {'type': 'FIRE_AND_FORGET'},
    "idn:account-created": {'type': 'FIRE_AND_FORGET'},
    "idn:account-uncorrelated": {'type': 'FIRE_AND_FORGET'},
    "idn:aggregation-accounts-collected": {'type': 'FIRE_AND_FORGET', 'occurred': 'completed'},
    "idn:campaign-activated": {'type': 'FIRE_AND_FORGET'},
    "idn:campaign-ended": {'type': 'FIRE_AND_FORGET'},
    "idn:campaign-generated": {'type': 'FIRE_AND_FORGET', 'occurred': 'campaign.created'},
    "idn:certification-signed-off": {'type': 'FIRE_AND_FORGET', 'occurred': 'certification.signed'},
    "sp:form-submitted": {'type': 'FIRE_AND_FORGET'},
    "idn:identity-attributes-changed": {'type': 'FIRE_AND_FORGET'},
    "idn:identity-created": {'type': 'FIRE_AND_FORGET'},
    "idn:identity-deleted": {'type': 'FIRE_AND_FORGET'},
    "idn:post-provisioning": {'type': 'FIRE_AND_FORGET'},
    "idn:saved-search-complete": {'type': 'FIRE_AND_FORGET'},
    "idn:source-account-created": {'type': 'FIRE_AND_FORGET'},
    "idn:source-account-deleted": {'type': 'FIRE_AND_FORGET'},
    "idn:source-account-updated": {'type': 'FIRE_AND_FORGET'},
    "idn:source-created": {'type': 'FIRE_AND_FORGET', 'occurred': 'created'},
    "idn:source-deleted": {'type': 'FIRE_AND_FORGET', 'occurred': 'deleted'},
    "idn:source-updated": {'type': 'FIRE_AND_FORGET', 'occurred': 'modified'},
    "idn:va-cluster-status-change": {'type': 'FIRE_AND_FORGET', 'occurred': 'created'},
}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = (
    "aws.partner/sailpoint.com/*/idn/*",
)
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
