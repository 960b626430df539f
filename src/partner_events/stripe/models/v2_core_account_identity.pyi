# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccountIdentity as V2CoreAccountIdentity,
    V2CoreAccountIdentityAttestation as V2CoreAccountIdentityAttestation,
    V2CoreAccountIdentityAttestations as V2CoreAccountIdentityAttestations,
    V2CoreAccountIdentityAttestationsPersonsProvided as V2CoreAccountIdentityAttestationsPersonsProvided,
    V2CoreAccountIdentityAttestationsTermsOfService as V2CoreAccountIdentityAttestationsTermsOfService,
    V2CoreAccountIdentityAttestationsTermsOfServiceAccount
        as V2CoreAccountIdentityAttestationsTermsOfServiceAccount,
)
