# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    AccountOrBankAccountOrCardOrSource,
    AlipayAccountList,
    BankAccountList,
    CardList,
    CashBalance,
    Subscription,
    SubscriptionList,
    TaxIdList,
)


class CustomerSources(Model):
    object: str
    data: list[AccountOrBankAccountOrCardOrSource]
    has_more: bool
    total_count: int | None = None
    url: str


class CustomerTaxInfo(Model):
    tax_id: str | None = None
    type: str | None = None


class CustomerTaxInfoVerification(Model):
    status: str | None = None
    verified_name: str | None = None


class RetiredCustomer(Beside):
    cash_balance: CashBalance | None = None
    invoice_credit_balance: dict[str, int] | None = None
    sources: CustomerSources | None = None
    subscriptions: SubscriptionList | None = None
    tax_ids: TaxIdList | None = None
    account_balance: int | None = None
    alipay_accounts: AlipayAccountList | None = None
    bank_accounts: BankAccountList | None = None
    business_vat_id: str | None = None
    cards: CardList | None = None
    default_bank_account: str | None = None
    default_card: str | None = None
    default_currency: str | None = None
    tax_info: CustomerTaxInfo | None = None
    tax_info_verification: CustomerTaxInfoVerification | None = None
    subscription: Subscription | None = None


HISTORY = {
    "Customer": """
address since:2019-03-14 before:2020-08-27|always
balance since:2019-05-16
business_name since:2025-09-30.clover
cash_balance since:2020-08-27+ expanded: is:seldom is:null
currency before:2020-08-27|always
customer_account since:2025-12-15.clover
default_source since:2015-01-11 before:2016-07-06|unknown|value before:2017-02-14|unknown|value|\
type=string
deleted since:2015-02-18
delinquent before:2020-08-27|always
discount before:2020-08-27|always
individual_name since:2025-09-30.clover
invoice_credit_balance since:2020-08-27+ expanded: is:seldom
invoice_prefix since:2018-02-06 before:2020-08-27|always
invoice_settings since:2018-11-08
metadata before:2016-07-06|unknown before:2018-10-31|unknown|type=map<any>
name since:2019-03-14 before:2020-08-27|always
next_invoice_sequence since:2020-03-02
object since:2017-02-14
phone since:2019-03-14 before:2020-08-27|always
preferred_locales since:2019-03-14 before:2020-08-27|always
shipping since:2015-07-13
sources since:2015-02-18 expanded:2020-08-27 is:seldom before:2016-07-06|unknown|type=list<object> \
before:2017-02-14|unknown|type=list<map<any>> before:2017-06-05|unknown|type=list<ref:account> \
before:2018-09-06|unknown|type=list<ref:account/alipay_account/bank_account/bitcoin_receiver/card/source> \
before:2019-11-05|unknown|type=list<ref:alipay_account/bank_account/bitcoin_receiver/card/source> \
before:2019-12-03|always|type=list<object> before:2020-03-02|always|null|type=list<object> \
before:2022-11-15|type=list<object>
subscriptions expanded:2020-08-27 is:seldom before:2016-07-06|unknown|type=list<id> before:2019-12-03 \
before:2020-03-02|always|null
tax since:2020-08-27+
tax_exempt since:2019-03-14
tax_ids since:2019-03-14 expanded:2020-08-27 is:seldom before:2019-12-03|always before:2020-03-02|always|\
null
test_clock since:2020-08-27+
account_balance until:2019-10-08 now:balance is:seldom is:null
alipay_accounts since:2017-02-14 until:2017-04-06 now:sources is:seldom is:null
bank_accounts since:2017-02-14 until:2017-04-06 now:sources is:seldom is:null
business_vat_id since:2016-03-07 until:2018-07-27 now:tax_ids is:seldom is:null
cards since:2017-02-14 until:2017-04-06 now:sources is:seldom is:null before:2015-01-11|unknown|value|\
type=list<id>
default_bank_account since:2017-02-14 until:2017-04-06 now:default_source is:seldom is:null
default_card since:2017-02-14 until:2017-04-06 now:default_source is:seldom is:null before:2015-01-11|\
unknown|value|type=id
default_currency since:2020-08-27+ until:2020-08-27 now:currency is:seldom is:null
tax_info since:2018-07-27 until:2019-11-05 now:tax_ids is:seldom is:null
tax_info_verification since:2018-07-27 until:2019-11-05 now:tax_ids.data[].verification is:seldom is:null
subscription is:seldom is:null is:undocumented
""",
    "CustomerInvoiceSettings": """
custom_fields since:2018-11-08
default_payment_method since:2019-03-14
footer since:2018-11-08
rendering_options since:2020-08-27+
""",
    "CustomerInvoiceSettingsCustomField": """
name since:2018-11-08
value since:2018-11-08
""",
    "CustomerInvoiceSettingsRenderingOptions": """
amount_tax_display since:2020-08-27+
template since:2024-06-20+
""",
    "CustomerShipping": """
address since:2015-07-13
carrier since:2018-11-08
name since:2015-07-13 before:2020-03-02|null
phone since:2015-07-13
tracking_number since:2018-11-08
""",
    "CustomerTax": """
automatic_tax since:2020-08-27+
ip_address since:2020-08-27+
location since:2020-08-27+
provider since:2025-10-29.clover
""",
    "CustomerTaxLocation": """
country since:2020-08-27+
source since:2020-08-27+
state since:2020-08-27+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
