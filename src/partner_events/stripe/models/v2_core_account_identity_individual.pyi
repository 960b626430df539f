# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccountIdentityIndividual as V2CoreAccountIdentityIndividual,
    V2CoreAccountIdentityIndividualAdditionalAddress as V2CoreAccountIdentityIndividualAdditionalAddress,
    V2CoreAccountIdentityIndividualAdditionalName as V2CoreAccountIdentityIndividualAdditionalName,
    V2CoreAccountIdentityIndividualAdditionalTermsOfService
        as V2CoreAccountIdentityIndividualAdditionalTermsOfService,
    V2CoreAccountIdentityIndividualAdditionalTermsOfServiceAccount
        as V2CoreAccountIdentityIndividualAdditionalTermsOfServiceAccount,
    V2CoreAccountIdentityIndividualAddress as V2CoreAccountIdentityIndividualAddress,
    V2CoreAccountIdentityIndividualDateOfBirth as V2CoreAccountIdentityIndividualDateOfBirth,
    V2CoreAccountIdentityIndividualDocument as V2CoreAccountIdentityIndividualDocument,
    V2CoreAccountIdentityIndividualDocuments as V2CoreAccountIdentityIndividualDocuments,
    V2CoreAccountIdentityIndividualDocumentsPrimaryVerification
        as V2CoreAccountIdentityIndividualDocumentsPrimaryVerification,
    V2CoreAccountIdentityIndividualDocumentsPrimaryVerificationFrontBack
        as V2CoreAccountIdentityIndividualDocumentsPrimaryVerificationFrontBack,
    V2CoreAccountIdentityIndividualDocumentsSecondaryVerification
        as V2CoreAccountIdentityIndividualDocumentsSecondaryVerification,
    V2CoreAccountIdentityIndividualDocumentsSecondaryVerificationFrontBack
        as V2CoreAccountIdentityIndividualDocumentsSecondaryVerificationFrontBack,
    V2CoreAccountIdentityIndividualIdNumber as V2CoreAccountIdentityIndividualIdNumber,
    V2CoreAccountIdentityIndividualRelationship as V2CoreAccountIdentityIndividualRelationship,
    V2CoreAccountIdentityIndividualScriptAddresses as V2CoreAccountIdentityIndividualScriptAddresses,
    V2CoreAccountIdentityIndividualScriptAddressesKana as V2CoreAccountIdentityIndividualScriptAddressesKana,
    V2CoreAccountIdentityIndividualScriptAddressesKanji
        as V2CoreAccountIdentityIndividualScriptAddressesKanji,
    V2CoreAccountIdentityIndividualScriptNames as V2CoreAccountIdentityIndividualScriptNames,
    V2CoreAccountIdentityIndividualScriptNamesKana as V2CoreAccountIdentityIndividualScriptNamesKana,
    V2CoreAccountIdentityIndividualScriptNamesKanji as V2CoreAccountIdentityIndividualScriptNamesKanji,
)
