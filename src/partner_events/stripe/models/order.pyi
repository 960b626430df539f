# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, JsonObject, Model
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.discount import Discount
from partner_events.stripe.models.line_item import LineItemList
from partner_events.stripe.models.order_item import OrderItem
from partner_events.stripe.models.order_return import OrderReturnList
from partner_events.stripe.models.tax_rate import TaxRate
from typing_extensions import deprecated


class OrderAutomaticTax(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderAutomaticTax.enabled: until 2022-08-01.")
        def enabled(self) -> bool:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderAutomaticTax.status: until 2022-08-01.")
        def status(self) -> Literal[
            "complete",
            "failed",
            "requires_location_inputs",
        ] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def enabled(self) -> bool:
            """Until 2022-08-01."""

        @property
        def status(self) -> Literal[
            "complete",
            "failed",
            "requires_location_inputs",
        ] | str | None:
            """Until 2022-08-01."""


class OrderBillingDetails(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderBillingDetails.address: until 2022-08-01.")
        def address(self) -> Address | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderBillingDetails.email: until 2022-08-01.")
        def email(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderBillingDetails.name: until 2022-08-01.")
        def name(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderBillingDetails.phone: until 2022-08-01.")
        def phone(self) -> str | None:
            """Until 2022-08-01."""

    else:

        @property
        def address(self) -> Address | None:
            """Until 2022-08-01."""

        @property
        def email(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def name(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def phone(self) -> str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsAutomaticPaymentMethods(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderPaymentSettingsAutomaticPaymentMethods.enabled: until 2022-08-01.")
        def enabled(self) -> bool:
            """Until 2022-08-01."""

    else:

        @property
        def enabled(self) -> bool:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions.custom_mandate_url: "
            "until 2022-08-01."
        )
        def custom_mandate_url(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions.interval_description: "
            "until 2022-08-01."
        )
        def interval_description(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions.payment_schedule: "
            "until 2022-08-01."
        )
        def payment_schedule(self) -> Literal[
            "combined",
            "interval",
            "sporadic",
        ] | str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions.transaction_type: "
            "until 2022-08-01."
        )
        def transaction_type(self) -> Literal[
            "business",
            "personal",
        ] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def custom_mandate_url(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def interval_description(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def payment_schedule(self) -> Literal[
            "combined",
            "interval",
            "sporadic",
        ] | str | None:
            """Until 2022-08-01."""

        @property
        def transaction_type(self) -> Literal[
            "business",
            "personal",
        ] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsAcssDebit(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebit.mandate_options: until "
            "2022-08-01."
        )
        def mandate_options(self) -> OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebit.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
            "on_session",
        ] | str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAcssDebit.verification_method: until "
            "2022-08-01."
        )
        def verification_method(self) -> Literal[
            "automatic",
            "instant",
            "microdeposits",
        ] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def mandate_options(self) -> OrderPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions | None:
            """Until 2022-08-01."""

        @property
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
            "on_session",
        ] | str | None:
            """Until 2022-08-01."""

        @property
        def verification_method(self) -> Literal[
            "automatic",
            "instant",
            "microdeposits",
        ] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay.capture_method: until "
            "2022-08-01."
        )
        def capture_method(self) -> Literal[
            "automatic",
            "manual",
        ] | str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay.reference: until "
            "2022-08-01."
        )
        def reference(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay.setup_future_usage: "
            "until 2022-08-01."
        )
        def setup_future_usage(self) -> Literal["none"] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def capture_method(self) -> Literal[
            "automatic",
            "manual",
        ] | str | None:
            """Until 2022-08-01."""

        @property
        def reference(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def setup_future_usage(self) -> Literal["none"] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsAlipay(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsAlipay.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
        ] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
        ] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsBancontact(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsBancontact.preferred_language: until "
            "2022-08-01."
        )
        def preferred_language(self) -> Literal[
            "de",
            "en",
            "fr",
            "nl",
        ] | str:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsBancontact.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
        ] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def preferred_language(self) -> Literal[
            "de",
            "en",
            "fr",
            "nl",
        ] | str:
            """Until 2022-08-01."""

        @property
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
        ] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsCard(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptionsCard.capture_method: until 2022-08-01.")
        def capture_method(self) -> Literal[
            "automatic",
            "manual",
        ] | str:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCard.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
            "on_session",
        ] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def capture_method(self) -> Literal[
            "automatic",
            "manual",
        ] | str:
            """Until 2022-08-01."""

        @property
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
            "on_session",
        ] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer.country: "
            "until 2022-08-01."
        )
        def country(self) -> Literal[
            "DE",
            "ES",
            "FR",
            "IE",
            "NL",
        ] | str:
            """Until 2022-08-01."""

    else:

        @property
        def country(self) -> Literal[
            "DE",
            "ES",
            "FR",
            "IE",
            "NL",
        ] | str:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer.eu_bank_transfer: "
            "until 2022-08-01."
        )
        def eu_bank_transfer(
            self,
        ) -> OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer.requested_address_types: "
            "until 2022-08-01."
        )
        def requested_address_types(self) -> list[Literal[
            "iban",
            "sepa",
            "sort_code",
            "spei",
            "zengin",
        ] | str] | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer.type: until "
            "2022-08-01."
        )
        def type(self) -> Literal[
            "eu_bank_transfer",
            "gb_bank_transfer",
            "jp_bank_transfer",
            "mx_bank_transfer",
        ] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def eu_bank_transfer(
            self,
        ) -> OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer | None:
            """Until 2022-08-01."""

        @property
        def requested_address_types(self) -> list[Literal[
            "iban",
            "sepa",
            "sort_code",
            "spei",
            "zengin",
        ] | str] | None:
            """Until 2022-08-01."""

        @property
        def type(self) -> Literal[
            "eu_bank_transfer",
            "gb_bank_transfer",
            "jp_bank_transfer",
            "mx_bank_transfer",
        ] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsCustomerBalance(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalance.bank_transfer: until "
            "2022-08-01."
        )
        def bank_transfer(self) -> OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalance.funding_type: until "
            "2022-08-01."
        )
        def funding_type(self) -> Literal["bank_transfer"] | str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsCustomerBalance.setup_future_usage: "
            "until 2022-08-01."
        )
        def setup_future_usage(self) -> Literal["none"] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def bank_transfer(self) -> OrderPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer | None:
            """Until 2022-08-01."""

        @property
        def funding_type(self) -> Literal["bank_transfer"] | str | None:
            """Until 2022-08-01."""

        @property
        def setup_future_usage(self) -> Literal["none"] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsIdeal(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsIdeal.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
        ] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
        ] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsKlarna(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptionsKlarna.capture_method: until 2022-08-01.")
        def capture_method(self) -> Literal["manual"] | str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsKlarna.preferred_locale: until "
            "2022-08-01."
        )
        def preferred_locale(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsKlarna.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> Literal["none"] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def capture_method(self) -> Literal["manual"] | str | None:
            """Until 2022-08-01."""

        @property
        def preferred_locale(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def setup_future_usage(self) -> Literal["none"] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsLink(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptionsLink.capture_method: until 2022-08-01.")
        def capture_method(self) -> Literal["manual"] | str | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptionsLink.persistent_token: until 2022-08-01.")
        def persistent_token(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsLink.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
        ] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def capture_method(self) -> Literal["manual"] | str | None:
            """Until 2022-08-01."""

        @property
        def persistent_token(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
        ] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsOxxo(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsOxxo.expires_after_days: until "
            "2022-08-01."
        )
        def expires_after_days(self) -> int:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsOxxo.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> Literal["none"] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def expires_after_days(self) -> int:
            """Until 2022-08-01."""

        @property
        def setup_future_usage(self) -> Literal["none"] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsP24(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsP24.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> Literal["none"] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def setup_future_usage(self) -> Literal["none"] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsPaypal(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptionsPaypal.capture_method: until 2022-08-01.")
        def capture_method(self) -> Literal["manual"] | str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsPaypal.preferred_locale: until "
            "2022-08-01."
        )
        def preferred_locale(self) -> str | None:
            """Until 2022-08-01."""

    else:

        @property
        def capture_method(self) -> Literal["manual"] | str | None:
            """Until 2022-08-01."""

        @property
        def preferred_locale(self) -> str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsSepaDebit(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsSepaDebit.mandate_options: until "
            "2022-08-01."
        )
        def mandate_options(self) -> JsonObject | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsSepaDebit.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
            "on_session",
        ] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def mandate_options(self) -> JsonObject | None:
            """Until 2022-08-01."""

        @property
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
            "on_session",
        ] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsSofort(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsSofort.preferred_language: until "
            "2022-08-01."
        )
        def preferred_language(self) -> Literal[
            "de",
            "en",
            "es",
            "fr",
            "it",
            "nl",
            "pl",
        ] | str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsSofort.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
        ] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def preferred_language(self) -> Literal[
            "de",
            "en",
            "es",
            "fr",
            "it",
            "nl",
            "pl",
        ] | str | None:
            """Until 2022-08-01."""

        @property
        def setup_future_usage(self) -> Literal[
            "none",
            "off_session",
        ] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptionsWechatPay(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptionsWechatPay.app_id: until 2022-08-01.")
        def app_id(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptionsWechatPay.client: until 2022-08-01.")
        def client(self) -> Literal[
            "android",
            "ios",
            "web",
        ] | str | None:
            """Until 2022-08-01."""

        @property
        @deprecated(
            "OrderPaymentSettingsPaymentMethodOptionsWechatPay.setup_future_usage: until "
            "2022-08-01."
        )
        def setup_future_usage(self) -> Literal["none"] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def app_id(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def client(self) -> Literal[
            "android",
            "ios",
            "web",
        ] | str | None:
            """Until 2022-08-01."""

        @property
        def setup_future_usage(self) -> Literal["none"] | str | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsPaymentMethodOptions(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.acss_debit: until 2022-08-01.")
        def acss_debit(self) -> OrderPaymentSettingsPaymentMethodOptionsAcssDebit | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.afterpay_clearpay: until 2022-08-01.")
        def afterpay_clearpay(self) -> OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.alipay: until 2022-08-01.")
        def alipay(self) -> OrderPaymentSettingsPaymentMethodOptionsAlipay | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.bancontact: until 2022-08-01.")
        def bancontact(self) -> OrderPaymentSettingsPaymentMethodOptionsBancontact | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.card: until 2022-08-01.")
        def card(self) -> OrderPaymentSettingsPaymentMethodOptionsCard | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.customer_balance: until 2022-08-01.")
        def customer_balance(self) -> OrderPaymentSettingsPaymentMethodOptionsCustomerBalance | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.ideal: until 2022-08-01.")
        def ideal(self) -> OrderPaymentSettingsPaymentMethodOptionsIdeal | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.klarna: until 2022-08-01.")
        def klarna(self) -> OrderPaymentSettingsPaymentMethodOptionsKlarna | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.link: until 2022-08-01.")
        def link(self) -> OrderPaymentSettingsPaymentMethodOptionsLink | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.oxxo: until 2022-08-01.")
        def oxxo(self) -> OrderPaymentSettingsPaymentMethodOptionsOxxo | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.p24: until 2022-08-01.")
        def p24(self) -> OrderPaymentSettingsPaymentMethodOptionsP24 | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.paypal: until 2022-08-01.")
        def paypal(self) -> OrderPaymentSettingsPaymentMethodOptionsPaypal | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.sepa_debit: until 2022-08-01.")
        def sepa_debit(self) -> OrderPaymentSettingsPaymentMethodOptionsSepaDebit | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.sofort: until 2022-08-01.")
        def sofort(self) -> OrderPaymentSettingsPaymentMethodOptionsSofort | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettingsPaymentMethodOptions.wechat_pay: until 2022-08-01.")
        def wechat_pay(self) -> OrderPaymentSettingsPaymentMethodOptionsWechatPay | None:
            """Until 2022-08-01."""

    else:

        @property
        def acss_debit(self) -> OrderPaymentSettingsPaymentMethodOptionsAcssDebit | None:
            """Until 2022-08-01."""

        @property
        def afterpay_clearpay(self) -> OrderPaymentSettingsPaymentMethodOptionsAfterpayClearpay | None:
            """Until 2022-08-01."""

        @property
        def alipay(self) -> OrderPaymentSettingsPaymentMethodOptionsAlipay | None:
            """Until 2022-08-01."""

        @property
        def bancontact(self) -> OrderPaymentSettingsPaymentMethodOptionsBancontact | None:
            """Until 2022-08-01."""

        @property
        def card(self) -> OrderPaymentSettingsPaymentMethodOptionsCard | None:
            """Until 2022-08-01."""

        @property
        def customer_balance(self) -> OrderPaymentSettingsPaymentMethodOptionsCustomerBalance | None:
            """Until 2022-08-01."""

        @property
        def ideal(self) -> OrderPaymentSettingsPaymentMethodOptionsIdeal | None:
            """Until 2022-08-01."""

        @property
        def klarna(self) -> OrderPaymentSettingsPaymentMethodOptionsKlarna | None:
            """Until 2022-08-01."""

        @property
        def link(self) -> OrderPaymentSettingsPaymentMethodOptionsLink | None:
            """Until 2022-08-01."""

        @property
        def oxxo(self) -> OrderPaymentSettingsPaymentMethodOptionsOxxo | None:
            """Until 2022-08-01."""

        @property
        def p24(self) -> OrderPaymentSettingsPaymentMethodOptionsP24 | None:
            """Until 2022-08-01."""

        @property
        def paypal(self) -> OrderPaymentSettingsPaymentMethodOptionsPaypal | None:
            """Until 2022-08-01."""

        @property
        def sepa_debit(self) -> OrderPaymentSettingsPaymentMethodOptionsSepaDebit | None:
            """Until 2022-08-01."""

        @property
        def sofort(self) -> OrderPaymentSettingsPaymentMethodOptionsSofort | None:
            """Until 2022-08-01."""

        @property
        def wechat_pay(self) -> OrderPaymentSettingsPaymentMethodOptionsWechatPay | None:
            """Until 2022-08-01."""


class OrderPaymentSettingsTransferData(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderPaymentSettingsTransferData.amount: until 2022-08-01.")
        def amount(self) -> int | None:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("OrderPaymentSettingsTransferData.destination: until 2022-08-01.")
        def destination(self) -> str:
            """Until 2022-08-01. The id of the Account; deliveries do not carry the object itself."""

    else:

        @property
        def amount(self) -> int | None:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def destination(self) -> str:
            """Until 2022-08-01. The id of the Account; deliveries do not carry the object itself."""


class OrderPaymentSettings(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderPaymentSettings.application_fee_amount: until 2022-08-01.")
        def application_fee_amount(self) -> int | None:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("OrderPaymentSettings.automatic_payment_methods: until 2022-08-01.")
        def automatic_payment_methods(self) -> OrderPaymentSettingsAutomaticPaymentMethods | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettings.payment_method_options: until 2022-08-01.")
        def payment_method_options(self) -> OrderPaymentSettingsPaymentMethodOptions | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettings.payment_method_types: until 2022-08-01.")
        def payment_method_types(self) -> list[Literal[
            "acss_debit",
            "afterpay_clearpay",
            "alipay",
            "au_becs_debit",
            "bacs_debit",
            "bancontact",
            "card",
            "customer_balance",
            "eps",
            "fpx",
            "giropay",
            "grabpay",
            "ideal",
            "klarna",
            "link",
            "oxxo",
            "p24",
            "paypal",
            "sepa_debit",
            "sofort",
            "wechat_pay",
        ] | str] | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettings.return_url: until 2022-08-01.")
        def return_url(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettings.statement_descriptor: until 2022-08-01.")
        def statement_descriptor(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettings.statement_descriptor_suffix: until 2022-08-01.")
        def statement_descriptor_suffix(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPaymentSettings.transfer_data: until 2022-08-01.")
        def transfer_data(self) -> OrderPaymentSettingsTransferData | None:
            """Until 2022-08-01."""

    else:

        @property
        def application_fee_amount(self) -> int | None:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def automatic_payment_methods(self) -> OrderPaymentSettingsAutomaticPaymentMethods | None:
            """Until 2022-08-01."""

        @property
        def payment_method_options(self) -> OrderPaymentSettingsPaymentMethodOptions | None:
            """Until 2022-08-01."""

        @property
        def payment_method_types(self) -> list[Literal[
            "acss_debit",
            "afterpay_clearpay",
            "alipay",
            "au_becs_debit",
            "bacs_debit",
            "bancontact",
            "card",
            "customer_balance",
            "eps",
            "fpx",
            "giropay",
            "grabpay",
            "ideal",
            "klarna",
            "link",
            "oxxo",
            "p24",
            "paypal",
            "sepa_debit",
            "sofort",
            "wechat_pay",
        ] | str] | None:
            """Until 2022-08-01."""

        @property
        def return_url(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def statement_descriptor(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def statement_descriptor_suffix(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def transfer_data(self) -> OrderPaymentSettingsTransferData | None:
            """Until 2022-08-01."""


class OrderPayment(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderPayment.payment_intent: until 2022-08-01.")
        def payment_intent(self) -> str | None:
            """Until 2022-08-01. The id of the PaymentIntent; deliveries do not carry the object itself."""

        @property
        @deprecated("OrderPayment.settings: until 2022-08-01.")
        def settings(self) -> OrderPaymentSettings | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderPayment.status: until 2022-08-01.")
        def status(self) -> Literal[
            "canceled",
            "complete",
            "not_required",
            "processing",
            "requires_action",
            "requires_capture",
            "requires_confirmation",
            "requires_payment_method",
        ] | str | None:
            """Until 2022-08-01."""

    else:

        @property
        def payment_intent(self) -> str | None:
            """Until 2022-08-01. The id of the PaymentIntent; deliveries do not carry the object itself."""

        @property
        def settings(self) -> OrderPaymentSettings | None:
            """Until 2022-08-01."""

        @property
        def status(self) -> Literal[
            "canceled",
            "complete",
            "not_required",
            "processing",
            "requires_action",
            "requires_capture",
            "requires_confirmation",
            "requires_payment_method",
        ] | str | None:
            """Until 2022-08-01."""


class OrderShippingAddress(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderShippingAddress.city: until 2020-08-27.")
        def city(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShippingAddress.country: until 2020-08-27.")
        def country(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShippingAddress.line1: until 2020-08-27.")
        def line1(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShippingAddress.line2: until 2020-08-27.")
        def line2(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShippingAddress.postal_code: until 2020-08-27.")
        def postal_code(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShippingAddress.state: until 2020-08-27.")
        def state(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShippingAddress.town: until 2016-07-06.")
        def town(self) -> str | None:
            """Until 2016-07-06."""

    else:

        @property
        def city(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def country(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def line1(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def line2(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def postal_code(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def state(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def town(self) -> str | None:
            """Until 2016-07-06."""


class OrderShipping(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderShipping.address: until 2020-08-27.")
        def address(self) -> OrderShippingAddress | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShipping.carrier: until 2020-08-27.")
        def carrier(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShipping.name: until 2020-08-27.")
        def name(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShipping.phone: until 2020-08-27.")
        def phone(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShipping.tracking_number: until 2020-08-27.")
        def tracking_number(self) -> str | None:
            """Until 2020-08-27."""

    else:

        @property
        def address(self) -> OrderShippingAddress | None:
            """Until 2020-08-27."""

        @property
        def carrier(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def name(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def phone(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def tracking_number(self) -> str | None:
            """Until 2020-08-27."""


class OrderShippingCostTaxe(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderShippingCostTaxe.amount: until 2022-08-01.")
        def amount(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("OrderShippingCostTaxe.rate: until 2022-08-01.")
        def rate(self) -> TaxRate:
            """Until 2022-08-01."""

    else:

        @property
        def amount(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def rate(self) -> TaxRate:
            """Until 2022-08-01."""


class OrderShippingCost(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderShippingCost.amount_subtotal: until 2022-08-01.")
        def amount_subtotal(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("OrderShippingCost.amount_tax: until 2022-08-01.")
        def amount_tax(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("OrderShippingCost.amount_total: until 2022-08-01.")
        def amount_total(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("OrderShippingCost.shipping_rate: until 2022-08-01.")
        def shipping_rate(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderShippingCost.taxes: until 2022-08-01.")
        def taxes(self) -> list[OrderShippingCostTaxe] | None:
            """Until 2022-08-01."""

    else:

        @property
        def amount_subtotal(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def amount_tax(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def amount_total(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def shipping_rate(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def taxes(self) -> list[OrderShippingCostTaxe] | None:
            """Until 2022-08-01."""


class OrderShippingDetails(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderShippingDetails.address: until 2022-08-01.")
        def address(self) -> Address | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderShippingDetails.name: until 2022-08-01.")
        def name(self) -> str | None:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderShippingDetails.phone: until 2022-08-01.")
        def phone(self) -> str | None:
            """Until 2022-08-01."""

    else:

        @property
        def address(self) -> Address | None:
            """Until 2022-08-01."""

        @property
        def name(self) -> str | None:
            """Until 2022-08-01."""

        @property
        def phone(self) -> str | None:
            """Until 2022-08-01."""


class OrderShippingMethodDeliveryEstimate(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderShippingMethodDeliveryEstimate.date: until 2020-08-27.")
        def date(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShippingMethodDeliveryEstimate.earliest: until 2020-08-27.")
        def earliest(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShippingMethodDeliveryEstimate.latest: until 2020-08-27.")
        def latest(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShippingMethodDeliveryEstimate.type: until 2020-08-27.")
        def type(self) -> str | None:
            """Until 2020-08-27."""

    else:

        @property
        def date(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def earliest(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def latest(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def type(self) -> str | None:
            """Until 2020-08-27."""


class OrderShippingMethod(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderShippingMethod.amount: until 2020-08-27.")
        def amount(self) -> int | None:
            """Until 2020-08-27. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("OrderShippingMethod.currency: until 2020-08-27.")
        def currency(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShippingMethod.delivery_estimate: until 2020-08-27.")
        def delivery_estimate(self) -> OrderShippingMethodDeliveryEstimate | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShippingMethod.description: until 2020-08-27.")
        def description(self) -> str | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderShippingMethod.id: until 2020-08-27.")
        def id(self) -> str | None:
            """Until 2020-08-27."""

    else:

        @property
        def amount(self) -> int | None:
            """Until 2020-08-27. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def currency(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def delivery_estimate(self) -> OrderShippingMethodDeliveryEstimate | None:
            """Until 2020-08-27."""

        @property
        def description(self) -> str | None:
            """Until 2020-08-27."""

        @property
        def id(self) -> str | None:
            """Until 2020-08-27."""


class OrderStatusTransitions(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderStatusTransitions.canceled: until 2020-08-27.")
        def canceled(self) -> int | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderStatusTransitions.fulfiled: until 2020-08-27.")
        def fulfiled(self) -> int | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderStatusTransitions.paid: until 2020-08-27.")
        def paid(self) -> int | None:
            """Until 2020-08-27."""

        @property
        @deprecated("OrderStatusTransitions.returned: until 2020-08-27.")
        def returned(self) -> int | None:
            """Until 2020-08-27."""

    else:

        @property
        def canceled(self) -> int | None:
            """Until 2020-08-27."""

        @property
        def fulfiled(self) -> int | None:
            """Until 2020-08-27."""

        @property
        def paid(self) -> int | None:
            """Until 2020-08-27."""

        @property
        def returned(self) -> int | None:
            """Until 2020-08-27."""


class OrderTaxDetailsTaxId(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderTaxDetailsTaxId.type: until 2022-08-01.")
        def type(self) -> Literal[
            "ae_trn",
            "au_abn",
            "au_arn",
            "bg_uic",
            "br_cnpj",
            "br_cpf",
            "ca_bn",
            "ca_gst_hst",
            "ca_pst_bc",
            "ca_pst_mb",
            "ca_pst_sk",
            "ca_qst",
            "ch_vat",
            "cl_tin",
            "eg_tin",
            "es_cif",
            "eu_oss_vat",
            "eu_vat",
            "gb_vat",
            "ge_vat",
            "hk_br",
            "hu_tin",
            "id_npwp",
            "il_vat",
            "in_gst",
            "is_vat",
            "jp_cn",
            "jp_rn",
            "jp_trn",
            "ke_pin",
            "kr_brn",
            "li_uid",
            "mx_rfc",
            "my_frp",
            "my_itn",
            "my_sst",
            "no_vat",
            "nz_gst",
            "ph_tin",
            "ru_inn",
            "ru_kpp",
            "sa_vat",
            "sg_gst",
            "sg_uen",
            "si_tin",
            "th_vat",
            "tr_tin",
            "tw_vat",
            "ua_vat",
            "unknown",
            "us_ein",
            "za_vat",
        ] | str:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderTaxDetailsTaxId.value: until 2022-08-01.")
        def value(self) -> str | None:
            """Until 2022-08-01."""

    else:

        @property
        def type(self) -> Literal[
            "ae_trn",
            "au_abn",
            "au_arn",
            "bg_uic",
            "br_cnpj",
            "br_cpf",
            "ca_bn",
            "ca_gst_hst",
            "ca_pst_bc",
            "ca_pst_mb",
            "ca_pst_sk",
            "ca_qst",
            "ch_vat",
            "cl_tin",
            "eg_tin",
            "es_cif",
            "eu_oss_vat",
            "eu_vat",
            "gb_vat",
            "ge_vat",
            "hk_br",
            "hu_tin",
            "id_npwp",
            "il_vat",
            "in_gst",
            "is_vat",
            "jp_cn",
            "jp_rn",
            "jp_trn",
            "ke_pin",
            "kr_brn",
            "li_uid",
            "mx_rfc",
            "my_frp",
            "my_itn",
            "my_sst",
            "no_vat",
            "nz_gst",
            "ph_tin",
            "ru_inn",
            "ru_kpp",
            "sa_vat",
            "sg_gst",
            "sg_uen",
            "si_tin",
            "th_vat",
            "tr_tin",
            "tw_vat",
            "ua_vat",
            "unknown",
            "us_ein",
            "za_vat",
        ] | str:
            """Until 2022-08-01."""

        @property
        def value(self) -> str | None:
            """Until 2022-08-01."""


class OrderTaxDetails(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderTaxDetails.tax_exempt: until 2022-08-01.")
        def tax_exempt(self) -> Literal[
            "exempt",
            "none",
            "reverse",
        ] | str:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderTaxDetails.tax_ids: until 2022-08-01.")
        def tax_ids(self) -> list[OrderTaxDetailsTaxId]:
            """Until 2022-08-01."""

    else:

        @property
        def tax_exempt(self) -> Literal[
            "exempt",
            "none",
            "reverse",
        ] | str:
            """Until 2022-08-01."""

        @property
        def tax_ids(self) -> list[OrderTaxDetailsTaxId]:
            """Until 2022-08-01."""


class OrderTotalDetailsBreakdownDiscount(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderTotalDetailsBreakdownDiscount.amount: until 2022-08-01.")
        def amount(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("OrderTotalDetailsBreakdownDiscount.discount: until 2022-08-01.")
        def discount(self) -> Discount:
            """Until 2022-08-01."""

    else:

        @property
        def amount(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def discount(self) -> Discount:
            """Until 2022-08-01."""


class OrderTotalDetailsBreakdownTaxe(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderTotalDetailsBreakdownTaxe.amount: until 2022-08-01.")
        def amount(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("OrderTotalDetailsBreakdownTaxe.rate: until 2022-08-01.")
        def rate(self) -> TaxRate:
            """Until 2022-08-01."""

    else:

        @property
        def amount(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def rate(self) -> TaxRate:
            """Until 2022-08-01."""


class OrderTotalDetailsBreakdown(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderTotalDetailsBreakdown.discounts: until 2022-08-01.")
        def discounts(self) -> list[OrderTotalDetailsBreakdownDiscount]:
            """Until 2022-08-01."""

        @property
        @deprecated("OrderTotalDetailsBreakdown.taxes: until 2022-08-01.")
        def taxes(self) -> list[OrderTotalDetailsBreakdownTaxe]:
            """Until 2022-08-01."""

    else:

        @property
        def discounts(self) -> list[OrderTotalDetailsBreakdownDiscount]:
            """Until 2022-08-01."""

        @property
        def taxes(self) -> list[OrderTotalDetailsBreakdownTaxe]:
            """Until 2022-08-01."""


class OrderTotalDetails(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("OrderTotalDetails.amount_discount: until 2022-08-01.")
        def amount_discount(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("OrderTotalDetails.amount_shipping: until 2022-08-01.")
        def amount_shipping(self) -> int | None:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("OrderTotalDetails.amount_tax: until 2022-08-01.")
        def amount_tax(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("OrderTotalDetails.breakdown: until 2022-08-01.")
        def breakdown(self) -> OrderTotalDetailsBreakdown | None:
            """Until 2022-08-01."""

    else:

        @property
        def amount_discount(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def amount_shipping(self) -> int | None:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def amount_tax(self) -> int:
            """Until 2022-08-01. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def breakdown(self) -> OrderTotalDetailsBreakdown | None:
            """Until 2022-08-01."""


class Order(Model):
    """An order of products; no longer in use.

    https://docs.stripe.com/changelog
    """

    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_returned: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    application_fee: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    automatic_tax: OrderAutomaticTax | None = None
    billing_details: OrderBillingDetails | None = None
    charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    client_secret: str | None = None
    """A secret: never log it."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    description: str | None = None
    discounts: list[str] | None = None
    email: str | None = None
    external_coupon_code: str | None = None
    id: str
    ip_address: str | None = None
    items: list[OrderItem] | None = None
    line_items: LineItemList | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["order"]
    payment: OrderPayment
    returns: OrderReturnList | None = None
    selected_shipping_method: str | None = None
    shipping: OrderShipping | None = None
    shipping_cost: OrderShippingCost | None = None
    shipping_details: OrderShippingDetails | None = None
    shipping_methods: list[OrderShippingMethod] | None = None
    status: Literal[
        "canceled",
        "complete",
        "open",
        "processing",
        "submitted",
    ] | str
    status_transitions: OrderStatusTransitions | None = None
    tax_details: OrderTaxDetails | None = None
    total_details: OrderTotalDetails
    updated: int | None = None
    upstream_id: str | None = None
