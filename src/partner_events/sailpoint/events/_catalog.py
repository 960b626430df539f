# Generated from schemas/sailpoint by `python -m codegen`; do not edit.
"""The page in the vendor's documentation and the status of each kind, and what tells it."""

PARTNER: tuple[str, str, int | None] = ('SailPoint', 'verified', None)
FACTS: dict[str, tuple[str, str]] = {
    "idn:access-request-dynamic-approver": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-dynamic-approval/",
        "verified",
    ),
    "idn:access-request-post-approval": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-decision/",
        "unverified",
    ),
    "idn:access-request-pre-approval": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-submitted/",
        "unverified",
    ),
    "idn:account-aggregation-completed": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-aggregation-completed/",
        "unverified",
    ),
    "idn:account-attributes-changed": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-attributes-changed/",
        "unverified",
    ),
    "idn:account-correlated": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-correlated/",
        "unverified",
    ),
    "idn:aggregation-accounts-collected": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/accounts-collected-for-aggregation/",
        "unverified",
    ),
    "idn:campaign-activated": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-activated/",
        "unverified",
    ),
    "idn:campaign-ended": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-ended/",
        "unverified",
    ),
    "idn:campaign-generated": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-generated/",
        "unverified",
    ),
    "idn:certification-signed-off": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/certification-signed-off/",
        "unverified",
    ),
    "idn:identity-attributes-changed": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-attributes-changed/",
        "unverified",
    ),
    "idn:identity-created": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-created/",
        "unverified",
    ),
    "idn:post-provisioning": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/provisioning-completed/",
        "unverified",
    ),
    "idn:saved-search-complete": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/scheduled-search/",
        "unverified",
    ),
    "idn:source-created": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-created/",
        "unverified",
    ),
    "idn:source-deleted": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-deleted/",
        "unverified",
    ),
    "idn:source-updated": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-updated/",
        "unverified",
    ),
    "idn:va-cluster-status-change": (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/va-cluster-status-change-event/",
        "unverified",
    ),
}
INNER: dict[str, tuple[str | None, dict[str, object]]] = {}
FLAT: dict[str, str] = {}
FRAMES: dict[str, tuple[tuple[str, ...], str | None, dict[str, object], bool]] = {
    "SailPointEvent": ((), None, {}, False),
    "AccessRequestEvent": ((), None, {'accessRequestId': [{'exists': True}]}, False),
}
MORE: dict[str, dict[str, str]] = {
    "idn:access-request-dynamic-approver": {'type': 'REQUEST_RESPONSE'},
    "idn:access-request-post-approval": {'type': 'FIRE_AND_FORGET'},
    "idn:access-request-pre-approval": {'type': 'REQUEST_RESPONSE'},
    "idn:account-aggregation-completed": {'type': 'FIRE_AND_FORGET', 'occurred': 'completed'},
    "idn:account-attributes-changed": {'type': 'FIRE_AND_FORGET'},
    "idn:account-correlated": {'type': 'FIRE_AND_FORGET'},
    "idn:aggregation-accounts-collected": {'type': 'FIRE_AND_FORGET', 'occurred': 'completed'},
    "idn:campaign-activated": {'type': 'FIRE_AND_FORGET'},
    "idn:campaign-ended": {'type': 'FIRE_AND_FORGET'},
    "idn:campaign-generated": {'type': 'FIRE_AND_FORGET', 'occurred': 'campaign.created'},
    "idn:certification-signed-off": {'type': 'FIRE_AND_FORGET', 'occurred': 'certification.signed'},
    "idn:identity-attributes-changed": {'type': 'FIRE_AND_FORGET'},
    "idn:identity-created": {'type': 'FIRE_AND_FORGET'},
    "idn:post-provisioning": {'type': 'FIRE_AND_FORGET'},
    "idn:saved-search-complete": {'type': 'FIRE_AND_FORGET'},
    "idn:source-created": {'type': 'FIRE_AND_FORGET', 'occurred': 'created'},
    "idn:source-deleted": {'type': 'FIRE_AND_FORGET', 'occurred': 'deleted'},
    "idn:source-updated": {'type': 'FIRE_AND_FORGET', 'occurred': 'modified'},
    "idn:va-cluster-status-change": {'type': 'FIRE_AND_FORGET', 'occurred': 'created'},
}
