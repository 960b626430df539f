# Generated from schemas/sailpoint by codegen; do not edit.
"""How fields write times, and decimal numbers."""

FORMS: dict[str, str] = {
    "AccountAggregationCompletedInput": "started:text completed:text",
    "AggregationAccountsCollectedInput": "started:text completed:text",
    "CampaignActivatedCampaign": "created:text modified:text deadline:text",
    "CampaignEndedCampaign": "created:text modified:text deadline:text",
    "CampaignGeneratedCampaign": "created:text",
    "CertificationSignedOffCertification": "due:text signed:text created:text modified:text",
    "CertificationSignedOffCertificationReassignmentFromReviewer": "created:text modified:text",
    "CertificationSignedOffCertificationReviewer": "created:text modified:text",
    "SourceCreatedInput": "created:text",
    "SourceDeletedInput": "deleted:text",
    "SourceUpdatedInput": "modified:text",
    "VaClusterStatusChangeInput": "created:text",
}
"""The fields of a class, each with its form."""
