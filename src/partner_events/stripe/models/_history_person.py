# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside


class RetiredPersonRelationship(Beside):
    account_opener: bool | None = None


class RetiredPersonVerification(Beside):
    document_back: str | None = None


HISTORY = {
    "Person": """
additional_tos_acceptances since:2023-10-16
deleted since:2019-12-03
full_name_aliases since:2020-08-27+
future_requirements since:2020-08-27+
id_number_secondary_provided since:2020-08-27+
metadata before:2018-10-31|unknown|type=map<any>
nationality since:2020-08-27+
political_exposure since:2020-03-02+
registered_address since:2020-08-27+
us_cfpb_data since:2025-04-30.basil
""",
    "PersonAdditionalTosAcceptances": """
account since:2023-10-16 before:2024-04-10|value
""",
    "PersonAdditionalTosAcceptancesAccount": """
date since:2023-10-16
ip since:2023-10-16
user_agent since:2023-10-16
""",
    "PersonFutureRequirements": """
alternatives since:2020-08-27+
currently_due since:2020-08-27+
errors since:2020-08-27+
eventually_due since:2020-08-27+
past_due since:2020-08-27+
pending_verification since:2020-08-27+
""",
    "PersonFutureRequirementsAlternative": """
alternative_fields_due since:2020-08-27+
original_fields_due since:2020-08-27+
""",
    "PersonFutureRequirementsError": """
code since:2020-08-27+
reason since:2020-08-27+
requirement since:2020-08-27+
""",
    "PersonRelationship": """
authorizer since:2024-11-20.acacia
legal_guardian since:2023-10-16
representative since:2019-10-08
account_opener until:2019-09-09 is:seldom is:null
""",
    "PersonRequirements": """
alternatives since:2020-08-27+
errors since:2020-03-02+
pending_verification since:2019-08-14
""",
    "PersonRequirementsAlternative": """
alternative_fields_due since:2020-08-27+
original_fields_due since:2020-08-27+
""",
    "PersonRequirementsError": """
code since:2020-03-02+
reason since:2020-03-02+
requirement since:2020-03-02+
""",
    "PersonUsCfpbData": """
ethnicity_details since:2025-04-30.basil
race_details since:2025-04-30.basil
self_identified_gender since:2025-04-30.basil
""",
    "PersonUsCfpbDataEthnicityDetails": """
ethnicity since:2025-04-30.basil
ethnicity_other since:2025-04-30.basil
""",
    "PersonUsCfpbDataRaceDetails": """
race since:2025-04-30.basil
race_other since:2025-04-30.basil
""",
    "PersonVerification": """
additional_document since:2019-08-14
document before:2019-02-11|unknown|null|type=id
document_back until:2019-02-11 is:seldom is:null
""",
    "PersonVerificationAdditionalDocument": """
back since:2019-08-14
details since:2019-08-14
details_code since:2019-08-14
front since:2019-08-14
""",
    "PersonVerificationDocument": """
back since:2019-02-19
details since:2019-02-19
details_code since:2019-02-19
front since:2019-02-19
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
