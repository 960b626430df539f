# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_account.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class AccountCompanyAddressKana(Model):
    __event_always__ = "city country line1 line2 postal_code state town"

    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountCompanyAddressKanji(Model):
    __event_always__ = "city country line1 line2 postal_code state town"

    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountCompanyDirectorshipDeclaration(Model):
    __event_always__ = "date ip user_agent"

    date: int | None = None
    ip: str | None = None
    user_agent: str | None = None


class AccountCompanyOwnershipDeclaration(Model):
    __event_always__ = "date ip user_agent"

    date: int | None = None
    ip: str | None = None
    user_agent: str | None = None


class AccountCompanyRegistrationDate(Model):
    __event_always__ = "day month year"

    day: int | None = None
    month: int | None = None
    year: int | None = None


class AccountCompanyRepresentativeDeclaration(Model):
    __event_always__ = "date ip user_agent"

    date: int | None = None
    ip: str | None = None
    user_agent: str | None = None


class AccountCompanyVerificationDocument(Model):
    __event_always__ = "back details details_code front"

    back: str | None = None
    details: str | None = None
    details_code: str | None = None
    front: str | None = None


class AccountCompanyVerification(Model):
    document: AccountCompanyVerificationDocument


class AccountCompany(Model):
    address: Address | None = None
    address_kana: AccountCompanyAddressKana | None = None
    address_kanji: AccountCompanyAddressKanji | None = None
    administrative_address: Address | None = None
    directors_provided: bool | None = None
    directorship_declaration: AccountCompanyDirectorshipDeclaration | None = None
    executives_provided: bool | None = None
    export_license_id: str | None = None
    export_purpose_code: str | None = None
    name: str | None = None
    name_kana: str | None = None
    name_kanji: str | None = None
    owners_provided: bool | None = None
    ownership_declaration: AccountCompanyOwnershipDeclaration | None = None
    ownership_exemption_reason: str | None = None
    phone: str | None = None
    physical_address: Address | None = None
    principal_place_of_business: Address | None = None
    registration_date: AccountCompanyRegistrationDate | None = None
    representative_declaration: AccountCompanyRepresentativeDeclaration | None = None
    structure: str | None = None
    tax_id_provided: bool | None = None
    tax_id_registrar: str | None = None
    vat_id_provided: bool | None = None
    verification: AccountCompanyVerification | None = None


HISTORY = "_history_account"
