# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class V2CoreAccountPersonAdditionalAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    purpose: str
    state: str | None = None
    town: str | None = None


class V2CoreAccountPersonAdditionalName(Model):
    full_name: str | None = None
    given_name: str | None = None
    purpose: str
    surname: str | None = None


class V2CoreAccountPersonAdditionalTermsOfServiceAccount(Model):
    date: str | None = None
    ip: str | None = None
    user_agent: str | None = None


class V2CoreAccountPersonAdditionalTermsOfService(Model):
    account: V2CoreAccountPersonAdditionalTermsOfServiceAccount | None = None


class V2CoreAccountPersonAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountPersonDateOfBirth(Model):
    day: int
    month: int
    year: int


class V2CoreAccountPersonDocument(Model):
    files: list[str]
    type: str


class V2CoreAccountPersonDocumentsPrimaryVerificationFrontBack(Model):
    back: str | None = None
    front: str


class V2CoreAccountPersonDocumentsPrimaryVerification(Model):
    front_back: V2CoreAccountPersonDocumentsPrimaryVerificationFrontBack
    type: str


class V2CoreAccountPersonDocumentsSecondaryVerificationFrontBack(Model):
    back: str | None = None
    front: str


class V2CoreAccountPersonDocumentsSecondaryVerification(Model):
    front_back: V2CoreAccountPersonDocumentsSecondaryVerificationFrontBack
    type: str


class V2CoreAccountPersonDocuments(Model):
    company_authorization: V2CoreAccountPersonDocument | None = None
    passport: V2CoreAccountPersonDocument | None = None
    primary_verification: V2CoreAccountPersonDocumentsPrimaryVerification | None = None
    secondary_verification: V2CoreAccountPersonDocumentsSecondaryVerification | None = None
    visa: V2CoreAccountPersonDocument | None = None


class V2CoreAccountPersonIdNumber(Model):
    type: str


class V2CoreAccountPersonRelationship(Model):
    authorizer: bool | None = None
    director: bool | None = None
    executive: bool | None = None
    legal_guardian: bool | None = None
    owner: bool | None = None
    percent_ownership: str | None = None
    representative: bool | None = None
    title: str | None = None


class V2CoreAccountPersonScriptAddressesKana(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountPersonScriptAddressesKanji(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountPersonScriptAddresses(Model):
    kana: V2CoreAccountPersonScriptAddressesKana | None = None
    kanji: V2CoreAccountPersonScriptAddressesKanji | None = None


class V2CoreAccountPersonScriptNamesKana(Model):
    given_name: str | None = None
    surname: str | None = None


class V2CoreAccountPersonScriptNamesKanji(Model):
    given_name: str | None = None
    surname: str | None = None


class V2CoreAccountPersonScriptNames(Model):
    kana: V2CoreAccountPersonScriptNamesKana | None = None
    kanji: V2CoreAccountPersonScriptNamesKanji | None = None


class V2CoreAccountPerson(Model):
    """https://docs.stripe.com/api/v2/core/account_persons/object"""

    account: str
    additional_addresses: list[V2CoreAccountPersonAdditionalAddress] | None = None
    additional_names: list[V2CoreAccountPersonAdditionalName] | None = None
    additional_terms_of_service: V2CoreAccountPersonAdditionalTermsOfService | None = None
    address: V2CoreAccountPersonAddress | None = None
    created: str
    date_of_birth: V2CoreAccountPersonDateOfBirth | None = None
    documents: V2CoreAccountPersonDocuments | None = None
    email: str | None = None
    given_name: str | None = None
    id: str
    id_numbers: list[V2CoreAccountPersonIdNumber] | None = None
    legal_gender: str | None = None
    livemode: bool
    metadata: dict[str, str] | None = None
    nationalities: list[str] | None = None
    object: str
    phone: str | None = None
    political_exposure: str | None = None
    relationship: V2CoreAccountPersonRelationship | None = None
    script_addresses: V2CoreAccountPersonScriptAddresses | None = None
    script_names: V2CoreAccountPersonScriptNames | None = None
    surname: str | None = None
    updated: str
