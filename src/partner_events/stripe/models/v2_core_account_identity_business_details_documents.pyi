# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccountIdentityBusinessDetailsDocument as V2CoreAccountIdentityBusinessDetailsDocument,
    V2CoreAccountIdentityBusinessDetailsDocuments as V2CoreAccountIdentityBusinessDetailsDocuments,
    V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerification
        as V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerification,
    V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack
        as V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack,
    V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration
        as V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration,
    V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistrationSigner
        as V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistrationSigner,
    V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership
        as V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership,
    V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSigner
        as V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSigner,
)
