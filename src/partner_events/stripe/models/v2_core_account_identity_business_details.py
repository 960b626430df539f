# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_v2_core_account.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import V2Amount, V2CoreAccountIdentityBusinessDetailsDocuments


class V2CoreAccountIdentityBusinessDetailsAdditionalAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    purpose: str
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityBusinessDetailsAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityBusinessDetailsAnnualRevenue(Model):
    amount: V2Amount | None = None
    fiscal_year_end: str | None = None


class V2CoreAccountIdentityBusinessDetailsIdNumber(Model):
    registrar: str | None = None
    type: str


class V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue(Model):
    amount: V2Amount | None = None


class V2CoreAccountIdentityBusinessDetailsRegistrationDate(Model):
    day: int
    month: int
    year: int


class V2CoreAccountIdentityBusinessDetailsScriptAddressesKana(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityBusinessDetailsScriptAddressesKanji(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class V2CoreAccountIdentityBusinessDetailsScriptAddresses(Model):
    kana: V2CoreAccountIdentityBusinessDetailsScriptAddressesKana | None = None
    kanji: V2CoreAccountIdentityBusinessDetailsScriptAddressesKanji | None = None


class V2CoreAccountIdentityBusinessDetailsScriptNamesKana(Model):
    registered_name: str | None = None


class V2CoreAccountIdentityBusinessDetailsScriptNamesKanji(Model):
    registered_name: str | None = None


class V2CoreAccountIdentityBusinessDetailsScriptNames(Model):
    kana: V2CoreAccountIdentityBusinessDetailsScriptNamesKana | None = None
    kanji: V2CoreAccountIdentityBusinessDetailsScriptNamesKanji | None = None


class V2CoreAccountIdentityBusinessDetails(Model):
    additional_addresses: list[V2CoreAccountIdentityBusinessDetailsAdditionalAddress] | None = None
    address: V2CoreAccountIdentityBusinessDetailsAddress | None = None
    annual_revenue: V2CoreAccountIdentityBusinessDetailsAnnualRevenue | None = None
    documents: V2CoreAccountIdentityBusinessDetailsDocuments | None = None
    estimated_worker_count: int | None = None
    id_numbers: list[V2CoreAccountIdentityBusinessDetailsIdNumber] | None = None
    monthly_estimated_revenue: V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue | None = None
    phone: str | None = None
    registered_name: str | None = None
    registration_date: V2CoreAccountIdentityBusinessDetailsRegistrationDate | None = None
    script_addresses: V2CoreAccountIdentityBusinessDetailsScriptAddresses | None = None
    script_names: V2CoreAccountIdentityBusinessDetailsScriptNames | None = None
    structure: str | None = None
