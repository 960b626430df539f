# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "Capability": """
future_requirements since:2020-08-27+
status were:disabled
""",
    "CapabilityFutureRequirements": """
alternatives since:2020-08-27+
current_deadline since:2020-08-27+
currently_due since:2020-08-27+
disabled_reason since:2020-08-27+
errors since:2020-08-27+
eventually_due since:2020-08-27+
past_due since:2020-08-27+
pending_verification since:2020-08-27+
""",
    "CapabilityFutureRequirementsAlternative": """
alternative_fields_due since:2020-08-27+
original_fields_due since:2020-08-27+
""",
    "CapabilityFutureRequirementsError": """
code since:2020-08-27+
reason since:2020-08-27+
requirement since:2020-08-27+
""",
    "CapabilityRequirements": """
alternatives since:2020-08-27+
errors since:2020-03-02+
pending_verification since:2019-08-14
""",
    "CapabilityRequirementsAlternative": """
alternative_fields_due since:2020-08-27+
original_fields_due since:2020-08-27+
""",
    "CapabilityRequirementsError": """
code since:2020-03-02+
reason since:2020-03-02+
requirement since:2020-03-02+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
