# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.stripe.models._types import Address


class PersonAdditionalTosAcceptancesAccount(Model):
    __event_always__ = "date ip user_agent"

    date: int | None = None
    ip: str | None = None
    user_agent: str | None = None


class PersonAdditionalTosAcceptances(Model):
    __event_always__ = "account"

    account: PersonAdditionalTosAcceptancesAccount | None = None


class PersonAddressKana(Model):
    __event_always__ = "city country line1 line2 postal_code state town"

    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class PersonAddressKanji(Model):
    __event_always__ = "city country line1 line2 postal_code state town"

    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class PersonDob(Model):
    __event_always__ = "day month year"

    day: int | None = None
    month: int | None = None
    year: int | None = None


class PersonFutureRequirementsAlternative(Model):
    alternative_fields_due: list[str]
    original_fields_due: list[str]


class PersonFutureRequirementsError(Model):
    code: str
    reason: str
    requirement: str


class PersonFutureRequirements(Model):
    __event_always__ = "alternatives"

    alternatives: list[PersonFutureRequirementsAlternative] | None = None
    currently_due: list[str]
    errors: list[PersonFutureRequirementsError]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]


class PersonRelationship(Model):
    __event_always__ = (
        "authorizer director executive legal_guardian owner percent_ownership "
        "representative title"
    )

    authorizer: bool | None = None
    director: bool | None = None
    executive: bool | None = None
    legal_guardian: bool | None = None
    owner: bool | None = None
    percent_ownership: Number | None = None
    representative: bool | None = None
    title: str | None = None


class PersonRequirementsAlternative(Model):
    alternative_fields_due: list[str]
    original_fields_due: list[str]


class PersonRequirementsError(Model):
    code: str
    reason: str
    requirement: str


class PersonRequirements(Model):
    __event_always__ = "alternatives"

    alternatives: list[PersonRequirementsAlternative] | None = None
    currently_due: list[str]
    errors: list[PersonRequirementsError]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]


class PersonUsCfpbDataEthnicityDetails(Model):
    __event_always__ = "ethnicity ethnicity_other"

    ethnicity: list[str] | None = None
    ethnicity_other: str | None = None


class PersonUsCfpbDataRaceDetails(Model):
    __event_always__ = "race race_other"

    race: list[str] | None = None
    race_other: str | None = None


class PersonUsCfpbData(Model):
    __event_always__ = "ethnicity_details race_details self_identified_gender"

    ethnicity_details: PersonUsCfpbDataEthnicityDetails | None = None
    race_details: PersonUsCfpbDataRaceDetails | None = None
    self_identified_gender: str | None = None


class PersonVerificationAdditionalDocument(Model):
    __event_always__ = "back details details_code front"

    back: str | None = None
    details: str | None = None
    details_code: str | None = None
    front: str | None = None


class PersonVerificationDocument(Model):
    __event_always__ = "back details details_code front"

    back: str | None = None
    details: str | None = None
    details_code: str | None = None
    front: str | None = None


class PersonVerification(Model):
    additional_document: PersonVerificationAdditionalDocument | None = None
    details: str | None = None
    details_code: str | None = None
    document: PersonVerificationDocument | None = None
    status: str


class Person(Model):
    """https://docs.stripe.com/api/persons/object"""

    __event_always__ = "account"

    account: str | None = None
    additional_tos_acceptances: PersonAdditionalTosAcceptances | None = None
    address: Address | None = None
    address_kana: PersonAddressKana | None = None
    address_kanji: PersonAddressKanji | None = None
    created: int
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
    nationality: str | None = None
    object: str
    phone: str | None = None
    political_exposure: str | None = None
    registered_address: Address | None = None
    relationship: PersonRelationship | None = None
    requirements: PersonRequirements | None = None
    ssn_last_4_provided: bool | None = None
    us_cfpb_data: PersonUsCfpbData | None = None
    verification: PersonVerification | None = None


HISTORY = "_history_person"
BESIDE = "PersonRelationship PersonVerification"
