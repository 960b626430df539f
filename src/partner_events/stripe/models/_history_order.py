# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import JsonObject, Model
from partner_events.stripe.models._types import Address, Discount, TaxRate


class OrderPaymentSettingsAutomaticPaymentMethods(Model):
    enabled: bool


class OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions(Model):
    custom_mandate_url: str | None = None
    interval_description: str | None = None
    payment_schedule: str | None = None
    transaction_type: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsAcssDebit(Model):
    mandate_options: OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions | None = None
    setup_future_usage: str | None = None
    verification_method: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay(Model):
    capture_method: str | None = None
    reference: str | None = None
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsAlipay(Model):
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsBancontact(Model):
    preferred_language: str
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsCard(Model):
    capture_method: str
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: str


class OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    eu_bank_transfer: (
        OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer
        | None
    ) = None
    requested_address_types: list[str] | None = None
    type: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsCustomerBalance(Model):
    bank_transfer: OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: str | None = None
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsIdeal(Model):
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsKlarna(Model):
    capture_method: str | None = None
    preferred_locale: str | None = None
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsLink(Model):
    capture_method: str | None = None
    persistent_token: str | None = None
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsOxxo(Model):
    expires_after_days: int
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsP24(Model):
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsPaypal(Model):
    capture_method: str | None = None
    preferred_locale: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsSepaDebit(Model):
    mandate_options: JsonObject | None = None
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsSofort(Model):
    preferred_language: str | None = None
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptionsWechatPay(Model):
    app_id: str | None = None
    client: str | None = None
    setup_future_usage: str | None = None


class OrderPaymentSettingsPaymentMethodOptions(Model):
    acss_debit: OrderPaymentSettingsPaymentMethodOptionsAcssDebit | None = None
    afterpay_clearpay: OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay | None = None
    alipay: OrderPaymentSettingsPaymentMethodOptionsAlipay | None = None
    bancontact: OrderPaymentSettingsPaymentMethodOptionsBancontact | None = None
    card: OrderPaymentSettingsPaymentMethodOptionsCard | None = None
    customer_balance: OrderPaymentSettingsPaymentMethodOptionsCustomerBalance | None = None
    ideal: OrderPaymentSettingsPaymentMethodOptionsIdeal | None = None
    klarna: OrderPaymentSettingsPaymentMethodOptionsKlarna | None = None
    link: OrderPaymentSettingsPaymentMethodOptionsLink | None = None
    oxxo: OrderPaymentSettingsPaymentMethodOptionsOxxo | None = None
    p24: OrderPaymentSettingsPaymentMethodOptionsP24 | None = None
    paypal: OrderPaymentSettingsPaymentMethodOptionsPaypal | None = None
    sepa_debit: OrderPaymentSettingsPaymentMethodOptionsSepaDebit | None = None
    sofort: OrderPaymentSettingsPaymentMethodOptionsSofort | None = None
    wechat_pay: OrderPaymentSettingsPaymentMethodOptionsWechatPay | None = None


class OrderPaymentSettingsTransferData(Model):
    amount: int | None = None
    destination: str


class OrderPaymentSettings(Model):
    application_fee_amount: int | None = None
    automatic_payment_methods: OrderPaymentSettingsAutomaticPaymentMethods | None = None
    payment_method_options: OrderPaymentSettingsPaymentMethodOptions | None = None
    payment_method_types: list[str] | None = None
    return_url: str | None = None
    statement_descriptor: str | None = None
    statement_descriptor_suffix: str | None = None
    transfer_data: OrderPaymentSettingsTransferData | None = None


class OrderShippingAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class OrderShippingCostTaxe(Model):
    amount: int
    rate: TaxRate


class OrderShippingMethodDeliveryEstimate(Model):
    date: str | None = None
    earliest: str | None = None
    latest: str | None = None
    type: str | None = None


class OrderTaxDetailsTaxId(Model):
    type: str
    value: str | None = None


class OrderTotalDetailsBreakdownDiscount(Model):
    amount: int
    discount: Discount


class OrderTotalDetailsBreakdownTaxe(Model):
    amount: int
    rate: TaxRate


class OrderTotalDetailsBreakdown(Model):
    discounts: list[OrderTotalDetailsBreakdownDiscount]
    taxes: list[OrderTotalDetailsBreakdownTaxe]


class RetiredOrderAutomaticTax(Beside):
    enabled: bool | None = None
    status: str | None = None


class RetiredOrderBillingDetails(Beside):
    address: Address | None = None
    email: str | None = None
    name: str | None = None
    phone: str | None = None


class RetiredOrderPayment(Beside):
    payment_intent: str | None = None
    settings: OrderPaymentSettings | None = None
    status: str | None = None


class RetiredOrderShipping(Beside):
    address: OrderShippingAddress | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class RetiredOrderShippingCost(Beside):
    amount_subtotal: int | None = None
    amount_tax: int | None = None
    amount_total: int | None = None
    shipping_rate: str | None = None
    taxes: list[OrderShippingCostTaxe] | None = None


class RetiredOrderShippingDetails(Beside):
    address: Address | None = None
    name: str | None = None
    phone: str | None = None


class RetiredOrderShippingMethod(Beside):
    amount: int | None = None
    currency: str | None = None
    delivery_estimate: OrderShippingMethodDeliveryEstimate | None = None
    description: str | None = None
    id: str | None = None


class RetiredOrderStatusTransitions(Beside):
    canceled: int | None = None
    fulfiled: int | None = None
    paid: int | None = None
    returned: int | None = None


class RetiredOrderTaxDetails(Beside):
    tax_exempt: str | None = None
    tax_ids: list[OrderTaxDetailsTaxId] | None = None


class RetiredOrderTotalDetails(Beside):
    amount_discount: int | None = None
    amount_shipping: int | None = None
    amount_tax: int | None = None
    breakdown: OrderTotalDetailsBreakdown | None = None


HISTORY = {
    "Order": """
amount_returned since:2016-07-06
amount_subtotal since:2020-08-27+
amount_total since:2020-08-27+
application before:2020-03-02|type=string
automatic_tax since:2020-08-27+
billing_details since:2020-08-27+
charge before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
client_secret since:2020-08-27+
customer before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
description since:2020-08-27+
discounts since:2020-08-27+
external_coupon_code since:2017-02-14
ip_address since:2020-08-27+
items before:2016-07-06|unknown before:2017-06-05|unknown before:2019-11-05|unknown
line_items since:2020-08-27+
livemode since:2016-07-06
metadata before:2016-07-06|unknown|value before:2018-10-31|unknown|value|type=map<any> before:2020-03-02|\
value
payment since:2020-08-27+
returns since:2016-03-07 before:2016-07-06|unknown|value|type=list<id>
shipping_cost since:2020-08-27+
shipping_details since:2020-08-27+
shipping_methods before:2017-06-05|unknown|value|type=object
status_transitions since:2016-07-06
tax_details since:2020-08-27+
total_details since:2020-08-27+
upstream_id since:2017-02-14
""",
    "OrderAutomaticTax": """
enabled since:2020-08-27+ until:2022-08-01 is:seldom
status since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderBillingDetails": """
address since:2020-08-27+ until:2022-08-01 is:seldom is:null
email since:2020-08-27+ until:2022-08-01 is:seldom is:null
name since:2020-08-27+ until:2022-08-01 is:seldom is:null
phone since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPayment": """
payment_intent since:2020-08-27+ until:2022-08-01 is:seldom is:null
settings since:2020-08-27+ until:2022-08-01 is:seldom is:null
status since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderShipping": """
address until:2020-08-27 is:seldom is:null
carrier since:2017-02-14 until:2020-08-27 is:seldom is:null
name until:2020-08-27 is:seldom is:null
phone until:2020-08-27 is:seldom is:null
tracking_number since:2017-02-14 until:2020-08-27 is:seldom is:null
""",
    "OrderShippingCost": """
amount_subtotal since:2020-08-27+ until:2022-08-01 is:seldom
amount_tax since:2020-08-27+ until:2022-08-01 is:seldom
amount_total since:2020-08-27+ until:2022-08-01 is:seldom
shipping_rate since:2020-08-27+ until:2022-08-01 is:seldom is:null
taxes since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderShippingDetails": """
address since:2020-08-27+ until:2022-08-01 is:seldom is:null
name since:2020-08-27+ until:2022-08-01 is:seldom is:null
phone since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderShippingMethod": """
amount until:2020-08-27 is:seldom is:null
currency until:2020-08-27 is:seldom is:null
delivery_estimate since:2016-03-07 until:2020-08-27 is:seldom is:null
description until:2020-08-27 is:seldom is:null
id until:2020-08-27 is:seldom is:null
""",
    "OrderStatusTransitions": """
canceled since:2016-07-06 until:2020-08-27 is:seldom is:null
fulfiled since:2016-07-06 until:2020-08-27 is:seldom is:null
paid since:2016-07-06 until:2020-08-27 is:seldom is:null
returned since:2016-07-06 until:2020-08-27 is:seldom is:null
""",
    "OrderTaxDetails": """
tax_exempt since:2020-08-27+ until:2022-08-01 is:seldom
tax_ids since:2020-08-27+ until:2022-08-01 is:seldom
""",
    "OrderTotalDetails": """
amount_discount since:2020-08-27+ until:2022-08-01 is:seldom
amount_shipping since:2020-08-27+ until:2022-08-01 is:seldom is:null
amount_tax since:2020-08-27+ until:2022-08-01 is:seldom
breakdown since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettings": """
application_fee_amount since:2020-08-27+ until:2022-08-01 is:seldom is:null
automatic_payment_methods since:2020-08-27+ until:2022-08-01 is:seldom is:null
payment_method_options since:2020-08-27+ until:2022-08-01 is:seldom is:null
payment_method_types since:2020-08-27+ until:2022-08-01 is:seldom is:null
return_url since:2020-08-27+ until:2022-08-01 is:seldom is:null
statement_descriptor since:2020-08-27+ until:2022-08-01 is:seldom is:null
statement_descriptor_suffix since:2020-08-27+ until:2022-08-01 is:seldom is:null
transfer_data since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsAutomaticPaymentMethods": """
enabled since:2020-08-27+ until:2022-08-01 is:seldom
""",
    "OrderPaymentSettingsPaymentMethodOptions": """
acss_debit since:2020-08-27+ until:2022-08-01 is:seldom is:null
afterpay_clearpay since:2020-08-27+ until:2022-08-01 is:seldom is:null
alipay since:2020-08-27+ until:2022-08-01 is:seldom is:null
bancontact since:2020-08-27+ until:2022-08-01 is:seldom is:null
card since:2020-08-27+ until:2022-08-01 is:seldom is:null
customer_balance since:2020-08-27+ until:2022-08-01 is:seldom is:null
ideal since:2020-08-27+ until:2022-08-01 is:seldom is:null
klarna since:2020-08-27+ until:2022-08-01 is:seldom is:null
link since:2020-08-27+ until:2022-08-01 is:seldom is:null
oxxo since:2020-08-27+ until:2022-08-01 is:seldom is:null
p24 since:2020-08-27+ until:2022-08-01 is:seldom is:null
paypal since:2020-08-27+ until:2022-08-01 is:seldom is:null
sepa_debit since:2020-08-27+ until:2022-08-01 is:seldom is:null
sofort since:2020-08-27+ until:2022-08-01 is:seldom is:null
wechat_pay since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsAcssDebit": """
mandate_options since:2020-08-27+ until:2022-08-01 is:seldom is:null
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
verification_method since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions": """
custom_mandate_url since:2020-08-27+ until:2022-08-01 is:seldom is:null
interval_description since:2020-08-27+ until:2022-08-01 is:seldom is:null
payment_schedule since:2020-08-27+ until:2022-08-01 is:seldom is:null
transaction_type since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay": """
capture_method since:2020-08-27+ until:2022-08-01 is:seldom is:null
reference since:2020-08-27+ until:2022-08-01 is:seldom is:null
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsAlipay": """
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsBancontact": """
preferred_language since:2020-08-27+ until:2022-08-01 is:seldom
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsCard": """
capture_method since:2020-08-27+ until:2022-08-01 is:seldom
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsCustomerBalance": """
bank_transfer since:2020-08-27+ until:2022-08-01 is:seldom is:null
funding_type since:2020-08-27+ until:2022-08-01 is:seldom is:null
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer": """
eu_bank_transfer since:2020-08-27+ until:2022-08-01 is:seldom is:null
requested_address_types since:2020-08-27+ until:2022-08-01 is:seldom is:null
type since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer": """
country since:2020-08-27+ until:2022-08-01 is:seldom
""",
    "OrderPaymentSettingsPaymentMethodOptionsIdeal": """
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsKlarna": """
capture_method since:2020-08-27+ until:2022-08-01 is:seldom is:null
preferred_locale since:2020-08-27+ until:2022-08-01 is:seldom is:null
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsLink": """
capture_method since:2020-08-27+ until:2022-08-01 is:seldom is:null
persistent_token since:2020-08-27+ until:2022-08-01 is:seldom is:null
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsOxxo": """
expires_after_days since:2020-08-27+ until:2022-08-01 is:seldom
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsP24": """
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsPaypal": """
capture_method since:2020-08-27+ until:2022-08-01 is:seldom is:null
preferred_locale since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsSepaDebit": """
mandate_options since:2020-08-27+ until:2022-08-01 is:seldom is:null
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsSofort": """
preferred_language since:2020-08-27+ until:2022-08-01 is:seldom is:null
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsPaymentMethodOptionsWechatPay": """
app_id since:2020-08-27+ until:2022-08-01 is:seldom is:null
client since:2020-08-27+ until:2022-08-01 is:seldom is:null
setup_future_usage since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderPaymentSettingsTransferData": """
amount since:2020-08-27+ until:2022-08-01 is:seldom is:null
destination since:2020-08-27+ until:2022-08-01 is:seldom
""",
    "OrderShippingAddress": """
city until:2020-08-27 is:seldom is:null
country until:2020-08-27 is:seldom is:null
line1 until:2020-08-27 is:seldom is:null
line2 until:2020-08-27 is:seldom is:null
postal_code until:2020-08-27 is:seldom is:null
state until:2020-08-27 is:seldom is:null
town since:2016-07-06 until:2016-07-06 is:seldom is:null
""",
    "OrderShippingCostTaxe": """
amount since:2020-08-27+ until:2022-08-01 is:seldom
rate since:2020-08-27+ until:2022-08-01 is:seldom
""",
    "OrderShippingMethodDeliveryEstimate": """
date since:2016-03-07 until:2020-08-27 is:seldom is:null
earliest since:2016-03-07 until:2020-08-27 is:seldom is:null
latest since:2016-03-07 until:2020-08-27 is:seldom is:null
type since:2016-03-07 until:2020-08-27 is:seldom is:null
""",
    "OrderTaxDetailsTaxId": """
type since:2020-08-27+ until:2022-08-01 is:seldom
value since:2020-08-27+ until:2022-08-01 is:seldom is:null
""",
    "OrderTotalDetailsBreakdown": """
discounts since:2020-08-27+ until:2022-08-01 is:seldom
taxes since:2020-08-27+ until:2022-08-01 is:seldom
""",
    "OrderTotalDetailsBreakdownDiscount": """
amount since:2020-08-27+ until:2022-08-01 is:seldom
discount since:2020-08-27+ until:2022-08-01 is:seldom
""",
    "OrderTotalDetailsBreakdownTaxe": """
amount since:2020-08-27+ until:2022-08-01 is:seldom
rate since:2020-08-27+ until:2022-08-01 is:seldom
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
