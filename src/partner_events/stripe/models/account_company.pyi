# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_account import (
    AccountCompany as AccountCompany,
    AccountCompanyAddressKana as AccountCompanyAddressKana,
    AccountCompanyAddressKanji as AccountCompanyAddressKanji,
    AccountCompanyDirectorshipDeclaration as AccountCompanyDirectorshipDeclaration,
    AccountCompanyOwnershipDeclaration as AccountCompanyOwnershipDeclaration,
    AccountCompanyRegistrationDate as AccountCompanyRegistrationDate,
    AccountCompanyRepresentativeDeclaration as AccountCompanyRepresentativeDeclaration,
    AccountCompanyVerification as AccountCompanyVerification,
    AccountCompanyVerificationDocument as AccountCompanyVerificationDocument,
)
