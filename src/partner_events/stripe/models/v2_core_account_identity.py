# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_v2_core_account.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    V2CoreAccountIdentityBusinessDetails,
    V2CoreAccountIdentityIndividual,
)


class V2CoreAccountIdentityAttestation(Model):
    date: str | None = None
    ip: str | None = None
    user_agent: str | None = None


class V2CoreAccountIdentityAttestationsPersonsProvided(Model):
    directors: bool | None = None
    executives: bool | None = None
    owners: bool | None = None
    ownership_exemption_reason: str | None = None


class V2CoreAccountIdentityAttestationsTermsOfServiceAccount(Model):
    date: str | None = None
    ip: str | None = None
    user_agent: str | None = None


class V2CoreAccountIdentityAttestationsTermsOfService(Model):
    account: V2CoreAccountIdentityAttestationsTermsOfServiceAccount | None = None


class V2CoreAccountIdentityAttestations(Model):
    directorship_declaration: V2CoreAccountIdentityAttestation | None = None
    ownership_declaration: V2CoreAccountIdentityAttestation | None = None
    persons_provided: V2CoreAccountIdentityAttestationsPersonsProvided | None = None
    representative_declaration: V2CoreAccountIdentityAttestation | None = None
    terms_of_service: V2CoreAccountIdentityAttestationsTermsOfService | None = None


class V2CoreAccountIdentity(Model):
    attestations: V2CoreAccountIdentityAttestations | None = None
    business_details: V2CoreAccountIdentityBusinessDetails | None = None
    country: str | None = None
    entity_type: str | None = None
    individual: V2CoreAccountIdentityIndividual | None = None
