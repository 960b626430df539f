# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class V2CoreAccountPersonAdditionalAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    purpose: Literal["registered"] | str
    state: str | None = None
    town: str | None = None


class V2CoreAccountPersonAdditionalName(Model):
    full_name: str | None = None
    given_name: str | None = None
    purpose: Literal[
        "alias",
        "maiden",
    ] | str
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
    type: Literal["files"] | str


class V2CoreAccountPersonDocumentsPrimaryVerificationFrontBack(Model):
    back: str | None = None
    front: str


class V2CoreAccountPersonDocumentsPrimaryVerification(Model):
    front_back: V2CoreAccountPersonDocumentsPrimaryVerificationFrontBack
    type: Literal["front_back"] | str


class V2CoreAccountPersonDocumentsSecondaryVerificationFrontBack(Model):
    back: str | None = None
    front: str


class V2CoreAccountPersonDocumentsSecondaryVerification(Model):
    front_back: V2CoreAccountPersonDocumentsSecondaryVerificationFrontBack
    type: Literal["front_back"] | str


class V2CoreAccountPersonDocuments(Model):
    company_authorization: V2CoreAccountPersonDocument | None = None
    passport: V2CoreAccountPersonDocument | None = None
    primary_verification: V2CoreAccountPersonDocumentsPrimaryVerification | None = None
    secondary_verification: V2CoreAccountPersonDocumentsSecondaryVerification | None = None
    visa: V2CoreAccountPersonDocument | None = None


class V2CoreAccountPersonIdNumber(Model):
    type: Literal[
        "ae_eid",
        "ao_nif",
        "ar_cuil",
        "ar_dni",
        "at_stn",
        "az_tin",
        "bd_brc",
        "bd_etin",
        "bd_nid",
        "be_nrn",
        "bg_ucn",
        "bn_nric",
        "br_cpf",
        "ca_sin",
        "ch_oasi",
        "cl_rut",
        "cn_pp",
        "co_nuip",
        "cr_ci",
        "cr_cpf",
        "cr_dimex",
        "cr_nite",
        "cy_tic",
        "cz_rc",
        "de_stn",
        "dk_cpr",
        "do_cie",
        "do_rcn",
        "ec_ci",
        "ee_ik",
        "es_nif",
        "fi_hetu",
        "fr_nir",
        "gb_nino",
        "gr_afm",
        "gt_nit",
        "hk_id",
        "hr_oib",
        "hu_ad",
        "id_nik",
        "ie_ppsn",
        "is_kt",
        "it_cf",
        "jp_inc",
        "ke_pin",
        "kz_iin",
        "li_peid",
        "lt_ak",
        "lu_nif",
        "lv_pk",
        "mx_rfc",
        "my_nric",
        "mz_nuit",
        "ng_nin",
        "nl_bsn",
        "no_nin",
        "nz_ird",
        "pe_dni",
        "pk_cnic",
        "pk_snic",
        "pl_pesel",
        "pt_nif",
        "ro_cnp",
        "sa_tin",
        "se_pin",
        "sg_fin",
        "sg_nric",
        "sk_dic",
        "th_lc",
        "th_pin",
        "tr_tin",
        "us_itin",
        "us_itin_last_4",
        "us_ssn",
        "us_ssn_last_4",
        "uy_dni",
        "za_id",
    ] | str


class V2CoreAccountPersonRelationship(Model):
    authorizer: bool | None = None
    director: bool | None = None
    executive: bool | None = None
    legal_guardian: bool | None = None
    owner: bool | None = None
    percent_ownership: str | None = None
    """A decimal number as text, so that no digit is lost."""

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
    """Somebody who stands behind an account of the API v2, such as an owner.

    https://docs.stripe.com/api/v2/core/account_persons/object
    """

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
    legal_gender: Literal[
        "female",
        "male",
    ] | str | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    nationalities: list[str] | None = None
    object: Literal["v2.core.account_person"]
    phone: str | None = None
    political_exposure: Literal[
        "existing",
        "none",
    ] | str | None = None
    relationship: V2CoreAccountPersonRelationship | None = None
    script_addresses: V2CoreAccountPersonScriptAddresses | None = None
    script_names: V2CoreAccountPersonScriptNames | None = None
    surname: str | None = None
    updated: str
