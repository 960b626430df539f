# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Json, JsonObject, Model
from partner_events.stripe.models.bank_account import BankAccount
from partner_events.stripe.models.card import Card
from partner_events.stripe.models.transfer_reversal import TransferReversalList
from typing_extensions import deprecated


class TransferTransactions(Model):
    object: Literal["list"]
    data: list[Json]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str


class Transfer(Model):
    """Money that was moved from your balance to a connected account.

    https://docs.stripe.com/api/transfers/object
    """

    amount: int
    """What was moved. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_reversed: int
    """What was taken back of it. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    description: str | None = None
    destination: str | None = None
    """The connected account that got it. The id of the Account; deliveries do not carry the object itself."""

    destination_payment: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: Literal["transfer"]
    reversals: TransferReversalList
    reversed: bool
    """Whether all of it was taken back."""

    source_transaction: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    source_type: str | None = None
    transfer_group: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("Transfer.application_fee: until 2017-04-06; nothing took its place.")
        def application_fee(self) -> str | None:
            """Until 2017-04-06; nothing took its place."""

        @property
        @deprecated("Transfer.bank_account: until 2016-07-06; then `destination` of payout.")
        def bank_account(self) -> BankAccount | None:
            """Until 2016-07-06; then `destination` of payout."""

        @property
        @deprecated("Transfer.card: until 2016-07-06; then `destination` of payout.")
        def card(self) -> Card | None:
            """Until 2016-07-06; then `destination` of payout."""

        @property
        @deprecated("Transfer.date: until 2017-04-06; then `arrival_date` of payout.")
        def date(self) -> int | None:
            """Until 2017-04-06; then `arrival_date` of payout. Seconds since the Unix epoch."""

        @property
        @deprecated("Transfer.failure_code: until 2017-04-06; then `failure_code` of payout.")
        def failure_code(self) -> str | None:
            """Until 2017-04-06; then `failure_code` of payout."""

        @property
        @deprecated("Transfer.failure_message: until 2017-04-06; then `failure_message` of payout.")
        def failure_message(self) -> str | None:
            """Until 2017-04-06; then `failure_message` of payout."""

        @property
        @deprecated("Transfer.legacy_date: until 2017-04-06.")
        def legacy_date(self) -> int | None:
            """Until 2017-04-06. Seconds since the Unix epoch."""

        @property
        @deprecated("Transfer.method: until 2017-04-06; then `method` of payout.")
        def method(self) -> str | None:
            """Until 2017-04-06; then `method` of payout."""

        @property
        @deprecated("Transfer.recipient: until 2016-07-06; nothing took its place.")
        def recipient(self) -> str | None:
            """Until 2016-07-06; nothing took its place."""

        @property
        @deprecated(
            "Transfer.statement_description: until 2014-11-20; then `statement_descriptor` of "
            "payout."
        )
        def statement_description(self) -> str | None:
            """Until 2014-11-20; then `statement_descriptor` of payout."""

        @property
        @deprecated(
            "Transfer.statement_descriptor: until 2017-04-06; then `statement_descriptor` of "
            "payout."
        )
        def statement_descriptor(self) -> str | None:
            """Until 2017-04-06; then `statement_descriptor` of payout."""

        @property
        @deprecated("Transfer.status: until 2017-04-06; then `status` of payout.")
        def status(self) -> str | None:
            """Until 2017-04-06; then `status` of payout."""

        @property
        @deprecated("Transfer.type: until 2017-04-06; then `type` of payout.")
        def type(self) -> str | None:
            """Until 2017-04-06; then `type` of payout."""

        @property
        @deprecated(
            "Transfer.summary: in no definition; deliveries of old versions have it; nothing "
            "took its place."
        )
        def summary(self) -> JsonObject | None:
            """In no definition; deliveries of old versions have it; nothing took its place."""

        @property
        @deprecated(
            "Transfer.transactions: in no definition; deliveries of old versions have it; "
            "nothing took its place."
        )
        def transactions(self) -> TransferTransactions | None:
            """In no definition; deliveries of old versions have it; nothing took its place."""

        @property
        @deprecated(
            "Transfer.other_transfers: in no definition; deliveries of old versions have it; "
            "nothing took its place."
        )
        def other_transfers(self) -> list[str] | None:
            """In no definition; deliveries of old versions have it; nothing took its place."""

        @property
        @deprecated(
            "Transfer.account: in no definition; deliveries of old versions have it; then "
            "`destination` of payout."
        )
        def account(self) -> JsonObject | None:
            """In no definition; deliveries of old versions have it; then `destination` of payout."""

    else:

        @property
        def application_fee(self) -> str | None:
            """Until 2017-04-06; nothing took its place."""

        @property
        def bank_account(self) -> BankAccount | None:
            """Until 2016-07-06; then `destination` of payout."""

        @property
        def card(self) -> Card | None:
            """Until 2016-07-06; then `destination` of payout."""

        @property
        def date(self) -> int | None:
            """Until 2017-04-06; then `arrival_date` of payout. Seconds since the Unix epoch."""

        @property
        def failure_code(self) -> str | None:
            """Until 2017-04-06; then `failure_code` of payout."""

        @property
        def failure_message(self) -> str | None:
            """Until 2017-04-06; then `failure_message` of payout."""

        @property
        def legacy_date(self) -> int | None:
            """Until 2017-04-06. Seconds since the Unix epoch."""

        @property
        def method(self) -> str | None:
            """Until 2017-04-06; then `method` of payout."""

        @property
        def recipient(self) -> str | None:
            """Until 2016-07-06; nothing took its place."""

        @property
        def statement_description(self) -> str | None:
            """Until 2014-11-20; then `statement_descriptor` of payout."""

        @property
        def statement_descriptor(self) -> str | None:
            """Until 2017-04-06; then `statement_descriptor` of payout."""

        @property
        def status(self) -> str | None:
            """Until 2017-04-06; then `status` of payout."""

        @property
        def type(self) -> str | None:
            """Until 2017-04-06; then `type` of payout."""

        @property
        def summary(self) -> JsonObject | None:
            """In no definition; deliveries of old versions have it; nothing took its place."""

        @property
        def transactions(self) -> TransferTransactions | None:
            """In no definition; deliveries of old versions have it; nothing took its place."""

        @property
        def other_transfers(self) -> list[str] | None:
            """In no definition; deliveries of old versions have it; nothing took its place."""

        @property
        def account(self) -> JsonObject | None:
            """In no definition; deliveries of old versions have it; then `destination` of payout."""
