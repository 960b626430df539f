# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class PaymentMethodFpx(Model):
    account_holder_type: Literal["company", "individual"] | str | None = None
    bank: Literal["affin_bank", "agrobank", "alliance_bank", "ambank", "bank_islam", "bank_muamalat", "bank_of_china", "bank_rakyat", "bnp_paribas", "bsn", "cimb", "citibank", "deutsche_bank", "hong_leong_bank", "hsbc", "kfh", "maybank2e", "maybank2u", "mbsb_bank", "ocbc", "pb_enterprise", "public_bank", "rhb", "standard_chartered", "uob"] | str
