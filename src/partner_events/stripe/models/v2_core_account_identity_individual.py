# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_v2_core_account.pyi.

from partner_events._models.model import Model


class V2CoreAccountIdentityIndividualAdditionalAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    purpose: str
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityIndividualAdditionalName(Model):
    full_name: str | None = None
    given_name: str | None = None
    purpose: str
    surname: str | None = None


class V2CoreAccountIdentityIndividualAdditionalTermsOfServiceAccount(Model):
    date: str | None = None
    ip: str | None = None
    user_agent: str | None = None


class V2CoreAccountIdentityIndividualAdditionalTermsOfService(Model):
    account: V2CoreAccountIdentityIndividualAdditionalTermsOfServiceAccount | None = None


class V2CoreAccountIdentityIndividualAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityIndividualDateOfBirth(Model):
    day: int
    month: int
    year: int


class V2CoreAccountIdentityIndividualDocument(Model):
    files: list[str]
    type: str


class V2CoreAccountIdentityIndividualDocumentsPrimaryVerificationFrontBack(Model):
    back: str | None = None
    front: str


class V2CoreAccountIdentityIndividualDocumentsPrimaryVerification(Model):
    front_back: V2CoreAccountIdentityIndividualDocumentsPrimaryVerificationFrontBack
    type: str


class V2CoreAccountIdentityIndividualDocumentsSecondaryVerificationFrontBack(Model):
    back: str | None = None
    front: str


class V2CoreAccountIdentityIndividualDocumentsSecondaryVerification(Model):
    front_back: V2CoreAccountIdentityIndividualDocumentsSecondaryVerificationFrontBack
    type: str


class V2CoreAccountIdentityIndividualDocuments(Model):
    company_authorization: V2CoreAccountIdentityIndividualDocument | None = None
    passport: V2CoreAccountIdentityIndividualDocument | None = None
    primary_verification: V2CoreAccountIdentityIndividualDocumentsPrimaryVerification | None = None
    secondary_verification: V2CoreAccountIdentityIndividualDocumentsSecondaryVerification | None = None
    visa: V2CoreAccountIdentityIndividualDocument | None = None


class V2CoreAccountIdentityIndividualIdNumber(Model):
    type: str


class V2CoreAccountIdentityIndividualRelationship(Model):
    authorizer: bool | None = None
    director: bool | None = None
    executive: bool | None = None
    legal_guardian: bool | None = None
    owner: bool | None = None
    percent_ownership: str | None = None
    representative: bool | None = None
    title: str | None = None


class V2CoreAccountIdentityIndividualScriptAddressesKana(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityIndividualScriptAddressesKanji(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityIndividualScriptAddresses(Model):
    kana: V2CoreAccountIdentityIndividualScriptAddressesKana | None = None
    kanji: V2CoreAccountIdentityIndividualScriptAddressesKanji | None = None


class V2CoreAccountIdentityIndividualScriptNamesKana(Model):
    given_name: str | None = None
    surname: str | None = None


class V2CoreAccountIdentityIndividualScriptNamesKanji(Model):
    given_name: str | None = None
    surname: str | None = None


class V2CoreAccountIdentityIndividualScriptNames(Model):
    kana: V2CoreAccountIdentityIndividualScriptNamesKana | None = None
    kanji: V2CoreAccountIdentityIndividualScriptNamesKanji | None = None


class V2CoreAccountIdentityIndividual(Model):
    account: str
    additional_addresses: list[V2CoreAccountIdentityIndividualAdditionalAddress] | None = None
    additional_names: list[V2CoreAccountIdentityIndividualAdditionalName] | None = None
    additional_terms_of_service: V2CoreAccountIdentityIndividualAdditionalTermsOfService | None = None
    address: V2CoreAccountIdentityIndividualAddress | None = None
    created: str
    date_of_birth: V2CoreAccountIdentityIndividualDateOfBirth | None = None
    documents: V2CoreAccountIdentityIndividualDocuments | None = None
    email: str | None = None
    given_name: str | None = None
    id: str
    id_numbers: list[V2CoreAccountIdentityIndividualIdNumber] | None = None
    legal_gender: str | None = None
    metadata: dict[str, str] | None = None
    nationalities: list[str] | None = None
    object: str
    phone: str | None = None
    political_exposure: str | None = None
    relationship: V2CoreAccountIdentityIndividualRelationship | None = None
    script_addresses: V2CoreAccountIdentityIndividualScriptAddresses | None = None
    script_names: V2CoreAccountIdentityIndividualScriptNames | None = None
    surname: str | None = None
    updated: str
