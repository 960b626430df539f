# Generated from schemas/sailpoint by codegen; do not edit.
"""What SailPoint's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "idn:access-request-dynamic-approver": "Somebody asked for access, and you may name a further approver.",
    "idn:access-request-post-approval": "A request for access was decided: approved or rejected.",
    "idn:access-request-pre-approval": (
        "Somebody asked for access, and you may decide before other approvers do."
    ),
    "idn:account-aggregation-completed": (
        "Reading the accounts of a source ended: successfully, with warnings, or not."
    ),
    "idn:account-attributes-changed": "Attributes of an account in a source changed.",
    "idn:account-correlated": "An account was found to belong to an identity.",
    "idn:account-created": "An account was created in a source.",
    "idn:account-uncorrelated": "An account was found to belong to its identity no more.",
    "idn:aggregation-accounts-collected": (
        "The accounts of a source were collected, and are not processed yet."
    ),
    "idn:campaign-activated": "A certification campaign began: its reviewers can decide.",
    "idn:campaign-ended": "A certification campaign ended.",
    "idn:campaign-generated": "A certification campaign was generated, and waits to be activated.",
    "idn:certification-signed-off": "A reviewer signed off a certification.",
    "sp:form-submitted": "Somebody submitted a form.",
    "idn:identity-attributes-changed": "Attributes of an identity changed.",
    "idn:identity-created": "An identity was created.",
    "idn:identity-deleted": "An identity was deleted.",
    "idn:post-provisioning": "Provisioning ended: accounts were changed in a source, or should have been.",
    "idn:saved-search-complete": "A scheduled search ended, with its results as a preview and a file.",
    "idn:source-account-created": "An account appeared in a source, also if it was made there directly.",
    "idn:source-account-deleted": "An account vanished from a source, also if it was deleted there directly.",
    "idn:source-account-updated": "An account changed in a source, also if it was changed there directly.",
    "idn:source-created": "A source was created.",
    "idn:source-deleted": "A source was deleted.",
    "idn:source-updated": "A source changed.",
    "idn:va-cluster-status-change": (
        "A cluster of virtual appliances, or its source, became healthy or unhealthy."
    ),
}
