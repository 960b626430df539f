# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model, Number
from partner_events.stripe.models.address import Address
from typing_extensions import deprecated


class PersonAdditionalTosAcceptancesAccount(Model):
    date: int | None = None
    """Seconds since the Unix epoch."""

    ip: str | None = None
    user_agent: str | None = None


class PersonAdditionalTosAcceptances(Model):
    account: PersonAdditionalTosAcceptancesAccount | None = None


class PersonAddressKana(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class PersonAddressKanji(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class PersonDob(Model):
    day: int | None = None
    month: int | None = None
    year: int | None = None


class PersonFutureRequirementsAlternative(Model):
    alternative_fields_due: list[str]
    original_fields_due: list[str]


class PersonFutureRequirementsError(Model):
    code: Literal[
        "external_request",
        "information_missing",
        "invalid_address_city_state_postal_code",
        "invalid_address_cmra_address",
        "invalid_address_highway_contract_box",
        "invalid_address_private_mailbox",
        "invalid_address_registered_agent_address",
        "invalid_business_profile_name",
        "invalid_business_profile_name_denylisted",
        "invalid_company_name_denylisted",
        "invalid_dob_age_over_maximum",
        "invalid_dob_age_under_18",
        "invalid_dob_age_under_minimum",
        "invalid_product_description_length",
        "invalid_product_description_url_match",
        "invalid_representative_country",
        "invalid_signator",
        "invalid_statement_descriptor_business_mismatch",
        "invalid_statement_descriptor_denylisted",
        "invalid_statement_descriptor_length",
        "invalid_statement_descriptor_prefix_denylisted",
        "invalid_statement_descriptor_prefix_mismatch",
        "invalid_street_address",
        "invalid_tax_id",
        "invalid_tax_id_format",
        "invalid_tos_acceptance",
        "invalid_url_denylisted",
        "invalid_url_format",
        "invalid_url_length",
        "invalid_url_web_presence_detected",
        "invalid_url_website_business_information_mismatch",
        "invalid_url_website_empty",
        "invalid_url_website_inaccessible",
        "invalid_url_website_inaccessible_geoblocked",
        "invalid_url_website_inaccessible_password_protected",
        "invalid_url_website_incomplete",
        "invalid_url_website_incomplete_cancellation_policy",
        "invalid_url_website_incomplete_customer_service_details",
        "invalid_url_website_incomplete_legal_restrictions",
        "invalid_url_website_incomplete_refund_policy",
        "invalid_url_website_incomplete_return_policy",
        "invalid_url_website_incomplete_terms_and_conditions",
        "invalid_url_website_incomplete_under_construction",
        "invalid_url_website_other",
        "invalid_value_other",
        "unsupported_business_type",
        "verification_directors_mismatch",
        "verification_document_address_mismatch",
        "verification_document_address_missing",
        "verification_document_corrupt",
        "verification_document_country_not_supported",
        "verification_document_directors_mismatch",
        "verification_document_dob_mismatch",
        "verification_document_duplicate_type",
        "verification_document_expired",
        "verification_document_failed_copy",
        "verification_document_failed_greyscale",
        "verification_document_failed_other",
        "verification_document_failed_test_mode",
        "verification_document_fraudulent",
        "verification_document_id_number_mismatch",
        "verification_document_id_number_missing",
        "verification_document_incomplete",
        "verification_document_invalid",
        "verification_document_issue_or_expiry_date_missing",
        "verification_document_manipulated",
        "verification_document_missing_back",
        "verification_document_missing_front",
        "verification_document_name_mismatch",
        "verification_document_name_missing",
        "verification_document_nationality_mismatch",
        "verification_document_not_readable",
        "verification_document_not_signed",
        "verification_document_not_uploaded",
        "verification_document_photo_mismatch",
        "verification_document_too_large",
        "verification_document_type_not_supported",
        "verification_extraneous_directors",
        "verification_failed_address_match",
        "verification_failed_authorizer_authority",
        "verification_failed_business_iec_number",
        "verification_failed_document_match",
        "verification_failed_id_number_match",
        "verification_failed_keyed_identity",
        "verification_failed_keyed_match",
        "verification_failed_name_match",
        "verification_failed_other",
        "verification_failed_representative_authority",
        "verification_failed_residential_address",
        "verification_failed_tax_id_match",
        "verification_failed_tax_id_not_issued",
        "verification_legal_entity_structure_mismatch",
        "verification_missing_directors",
        "verification_missing_executives",
        "verification_missing_owners",
        "verification_rejected_ownership_exemption_reason",
        "verification_requires_additional_memorandum_of_associations",
        "verification_requires_additional_proof_of_registration",
        "verification_supportability",
    ] | str
    reason: str
    requirement: str


class PersonFutureRequirements(Model):
    alternatives: list[PersonFutureRequirementsAlternative] | None = None
    currently_due: list[str]
    errors: list[PersonFutureRequirementsError]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]


class PersonRelationship(Model):
    authorizer: bool | None = None
    director: bool | None = None
    executive: bool | None = None
    legal_guardian: bool | None = None
    owner: bool | None = None
    percent_ownership: Number | None = None
    representative: bool | None = None
    title: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("PersonRelationship.account_opener: until 2019-09-09.")
        def account_opener(self) -> bool | None:
            """Until 2019-09-09."""

    else:

        @property
        def account_opener(self) -> bool | None:
            """Until 2019-09-09."""


class PersonRequirementsAlternative(Model):
    alternative_fields_due: list[str]
    original_fields_due: list[str]


class PersonRequirementsError(Model):
    code: Literal[
        "external_request",
        "information_missing",
        "invalid_address_city_state_postal_code",
        "invalid_address_cmra_address",
        "invalid_address_highway_contract_box",
        "invalid_address_private_mailbox",
        "invalid_address_registered_agent_address",
        "invalid_business_profile_name",
        "invalid_business_profile_name_denylisted",
        "invalid_company_name_denylisted",
        "invalid_dob_age_over_maximum",
        "invalid_dob_age_under_18",
        "invalid_dob_age_under_minimum",
        "invalid_product_description_length",
        "invalid_product_description_url_match",
        "invalid_representative_country",
        "invalid_signator",
        "invalid_statement_descriptor_business_mismatch",
        "invalid_statement_descriptor_denylisted",
        "invalid_statement_descriptor_length",
        "invalid_statement_descriptor_prefix_denylisted",
        "invalid_statement_descriptor_prefix_mismatch",
        "invalid_street_address",
        "invalid_tax_id",
        "invalid_tax_id_format",
        "invalid_tos_acceptance",
        "invalid_url_denylisted",
        "invalid_url_format",
        "invalid_url_length",
        "invalid_url_web_presence_detected",
        "invalid_url_website_business_information_mismatch",
        "invalid_url_website_empty",
        "invalid_url_website_inaccessible",
        "invalid_url_website_inaccessible_geoblocked",
        "invalid_url_website_inaccessible_password_protected",
        "invalid_url_website_incomplete",
        "invalid_url_website_incomplete_cancellation_policy",
        "invalid_url_website_incomplete_customer_service_details",
        "invalid_url_website_incomplete_legal_restrictions",
        "invalid_url_website_incomplete_refund_policy",
        "invalid_url_website_incomplete_return_policy",
        "invalid_url_website_incomplete_terms_and_conditions",
        "invalid_url_website_incomplete_under_construction",
        "invalid_url_website_other",
        "invalid_value_other",
        "unsupported_business_type",
        "verification_directors_mismatch",
        "verification_document_address_mismatch",
        "verification_document_address_missing",
        "verification_document_corrupt",
        "verification_document_country_not_supported",
        "verification_document_directors_mismatch",
        "verification_document_dob_mismatch",
        "verification_document_duplicate_type",
        "verification_document_expired",
        "verification_document_failed_copy",
        "verification_document_failed_greyscale",
        "verification_document_failed_other",
        "verification_document_failed_test_mode",
        "verification_document_fraudulent",
        "verification_document_id_number_mismatch",
        "verification_document_id_number_missing",
        "verification_document_incomplete",
        "verification_document_invalid",
        "verification_document_issue_or_expiry_date_missing",
        "verification_document_manipulated",
        "verification_document_missing_back",
        "verification_document_missing_front",
        "verification_document_name_mismatch",
        "verification_document_name_missing",
        "verification_document_nationality_mismatch",
        "verification_document_not_readable",
        "verification_document_not_signed",
        "verification_document_not_uploaded",
        "verification_document_photo_mismatch",
        "verification_document_too_large",
        "verification_document_type_not_supported",
        "verification_extraneous_directors",
        "verification_failed_address_match",
        "verification_failed_authorizer_authority",
        "verification_failed_business_iec_number",
        "verification_failed_document_match",
        "verification_failed_id_number_match",
        "verification_failed_keyed_identity",
        "verification_failed_keyed_match",
        "verification_failed_name_match",
        "verification_failed_other",
        "verification_failed_representative_authority",
        "verification_failed_residential_address",
        "verification_failed_tax_id_match",
        "verification_failed_tax_id_not_issued",
        "verification_legal_entity_structure_mismatch",
        "verification_missing_directors",
        "verification_missing_executives",
        "verification_missing_owners",
        "verification_rejected_ownership_exemption_reason",
        "verification_requires_additional_memorandum_of_associations",
        "verification_requires_additional_proof_of_registration",
        "verification_supportability",
    ] | str
    reason: str
    requirement: str


class PersonRequirements(Model):
    alternatives: list[PersonRequirementsAlternative] | None = None
    currently_due: list[str]
    errors: list[PersonRequirementsError]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]


class PersonUsCfpbDataEthnicityDetails(Model):
    ethnicity: list[Literal[
        "cuban",
        "hispanic_or_latino",
        "mexican",
        "not_hispanic_or_latino",
        "other_hispanic_or_latino",
        "prefer_not_to_answer",
        "puerto_rican",
    ] | str] | None = None
    ethnicity_other: str | None = None


class PersonUsCfpbDataRaceDetails(Model):
    race: list[Literal[
        "african_american",
        "american_indian_or_alaska_native",
        "asian",
        "asian_indian",
        "black_or_african_american",
        "chinese",
        "ethiopian",
        "filipino",
        "guamanian_or_chamorro",
        "haitian",
        "jamaican",
        "japanese",
        "korean",
        "native_hawaiian",
        "native_hawaiian_or_other_pacific_islander",
        "nigerian",
        "other_asian",
        "other_black_or_african_american",
        "other_pacific_islander",
        "prefer_not_to_answer",
        "samoan",
        "somali",
        "vietnamese",
        "white",
    ] | str] | None = None
    race_other: str | None = None


class PersonUsCfpbData(Model):
    ethnicity_details: PersonUsCfpbDataEthnicityDetails | None = None
    race_details: PersonUsCfpbDataRaceDetails | None = None
    self_identified_gender: str | None = None


class PersonVerificationAdditionalDocument(Model):
    back: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    details: str | None = None
    details_code: str | None = None
    front: str | None = None
    """The id of the File; deliveries do not carry the object itself."""


class PersonVerificationDocument(Model):
    back: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    details: str | None = None
    details_code: str | None = None
    front: str | None = None
    """The id of the File; deliveries do not carry the object itself."""


class PersonVerification(Model):
    additional_document: PersonVerificationAdditionalDocument | None = None
    details: str | None = None
    details_code: str | None = None
    document: PersonVerificationDocument | None = None
    status: str

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("PersonVerification.document_back: until 2019-02-11.")
        def document_back(self) -> str | None:
            """Until 2019-02-11."""

    else:

        @property
        def document_back(self) -> str | None:
            """Until 2019-02-11."""


class Person(Model):
    """A person of an account, such as an owner or a director.

    https://docs.stripe.com/api/persons/object
    """

    account: str | None = None
    additional_tos_acceptances: PersonAdditionalTosAcceptances | None = None
    address: Address | None = None
    address_kana: PersonAddressKana | None = None
    address_kanji: PersonAddressKanji | None = None
    created: int
    """Seconds since the Unix epoch."""

    deleted: bool | None = None
    dob: PersonDob | None = None
    email: str | None = None
    first_name: str | None = None
    first_name_kana: str | None = None
    first_name_kanji: str | None = None
    full_name_aliases: list[str] | None = None
    future_requirements: PersonFutureRequirements | None = None
    gender: str | None = None
    id: str
    id_number_provided: bool | None = None
    id_number_secondary_provided: bool | None = None
    last_name: str | None = None
    last_name_kana: str | None = None
    last_name_kanji: str | None = None
    maiden_name: str | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    nationality: str | None = None
    object: Literal["person"]
    phone: str | None = None
    political_exposure: Literal[
        "existing",
        "none",
    ] | str | None = None
    registered_address: Address | None = None
    relationship: PersonRelationship | None = None
    requirements: PersonRequirements | None = None
    ssn_last_4_provided: bool | None = None
    us_cfpb_data: PersonUsCfpbData | None = None
    verification: PersonVerification | None = None
