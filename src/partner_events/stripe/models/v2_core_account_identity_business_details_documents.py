# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_v2_core_account.pyi.

from partner_events._models.model import Model


class V2CoreAccountIdentityBusinessDetailsDocument(Model):
    files: list[str]
    type: str


class V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack(Model):
    back: str | None = None
    front: str


class V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerification(Model):
    front_back: V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerificationFrontBack
    type: str


class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistrationSigner(Model):
    person: str


class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration(Model):
    files: list[str]
    signer: V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistrationSigner | None = None
    type: str


class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSigner(Model):
    person: str


class V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership(Model):
    files: list[str]
    signer: (
        V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnershipSigner
        | None
    ) = None
    type: str


class V2CoreAccountIdentityBusinessDetailsDocuments(Model):
    bank_account_ownership_verification: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    company_license: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    company_memorandum_of_association: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    company_ministerial_decree: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    company_registration_verification: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    company_tax_id_verification: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    primary_verification: V2CoreAccountIdentityBusinessDetailsDocumentsPrimaryVerification | None = None
    proof_of_address: V2CoreAccountIdentityBusinessDetailsDocument | None = None
    proof_of_registration: V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration | None = None
    proof_of_ultimate_beneficial_ownership: (
        V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership
        | None
    ) = None
