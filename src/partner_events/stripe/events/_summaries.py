# Generated from schemas/stripe by codegen; do not edit.
"""What Stripe's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "account.application.authorized": (
        "A user let an application, such as your platform, connect to their account."
    ),
    "account.application.deauthorized": (
        "A user withdrew an application's access to their account; only that application "
        "is told."
    ),
    "account.approaching_unactivated_threshold": (
        "An account came close to a limit for those that are not activated; no longer "
        "sent."
    ),
    "account.exceeded_unactivated_threshold": (
        "An account went over a limit for those that are not activated; no longer sent."
    ),
    "account.external_account.created": "A bank account or debit card for payouts was added to an account.",
    "account.external_account.deleted": (
        "A bank account or debit card for payouts was removed from an account."
    ),
    "account.external_account.updated": (
        "A bank account or debit card for payouts changed, such as in its status."
    ),
    "account.need_info": "An account had to give more information; no longer sent.",
    "account.need_info.resolved": "An account gave the information that was asked of it; no longer sent.",
    "account.note_for_review": "A note about an account was left for a review; no longer sent.",
    "account.note_for_review.resolved": "A note about an account was dealt with; no longer sent.",
    "account.reject": "An account was rejected; no longer sent.",
    "account.reject.resolved": "The rejection of an account was settled; no longer sent.",
    "account.risk_transfers_disabled": (
        "Transfers of an account were stopped because of risk; no longer sent."
    ),
    "account.updated": "An account changed: its status, what it still has to provide, or a setting.",
    "application_fee.created": "A platform's fee was taken from a charge on a connected account.",
    "application_fee.refund.updated": "A refund of a platform's fee changed.",
    "application_fee.refunded": (
        "A platform's fee was given back, whole or in part, also by refunding its charge."
    ),
    "apps.install.created": "A Stripe App was installed in an account.",
    "apps.install.deleted": "A Stripe App was uninstalled from an account.",
    "apps.install.updated": "The installation of a Stripe App changed.",
    "balance.available": "Money in your balance became available, such as for a payout.",
    "balance.stripe_reserve_canceled": "A reserve that Stripe had set up was cancelled; no longer sent.",
    "balance.stripe_reserve_created": "Stripe set up a reserve on the balance; no longer sent.",
    "balance.stripe_reserve_expired": "A reserve that Stripe had set up ran out; no longer sent.",
    "balance_settings.updated": "The settings for the balance and its payouts changed.",
    "batch.created": "A batch was created; no longer sent.",
    "batch.updated": "A batch changed; no longer sent.",
    "billing.alert.triggered": "A customer's metered usage reached the threshold of a billing alert.",
    "billing.credit_balance_transaction.created": (
        "Billing credits were granted to a customer, or used for an invoice."
    ),
    "billing.credit_grant.created": "A customer was granted billing credits.",
    "billing.credit_grant.updated": "A grant of billing credits changed, such as in when it expires.",
    "billing.meter.created": "A meter, which counts usage to bill, was created.",
    "billing.meter.deactivated": "A meter was switched off; it counts no more usage.",
    "billing.meter.reactivated": "A meter was switched on again.",
    "billing.meter.updated": "A meter changed, such as in its name.",
    "billing_portal.configuration.created": "A configuration of the customer portal was created.",
    "billing_portal.configuration.updated": "A configuration of the customer portal changed.",
    "billing_portal.session.created": "A customer was given a way into the customer portal.",
    "bitcoin.receiver.created": "An address to be paid in Bitcoin was made; no longer sent.",
    "bitcoin.receiver.filled": "An address got all the Bitcoin that it asked for; no longer sent.",
    "bitcoin.receiver.transaction.created": "Bitcoin was sent to an address; no longer sent.",
    "bitcoin.receiver.updated": "An address to be paid in Bitcoin changed; no longer sent.",
    "capability.created": "An account asked for a capability; no longer sent.",
    "capability.updated": (
        "What an account may do with a capability changed: its status, or what it "
        "requires."
    ),
    "cash_balance.funds_available": "A customer's cash balance has money that no payment has used yet.",
    "charge.captured": "A charge that had been authorized only was captured: the money is taken.",
    "charge.dispute.closed": "A dispute ended: won, lost, or closed as a warning.",
    "charge.dispute.created": (
        "A customer disputed a charge with their bank; evidence usually has a due date."
    ),
    "charge.dispute.funds_reinstated": (
        "The disputed amount came back to your balance, such as when a dispute was won."
    ),
    "charge.dispute.funds_withdrawn": "The disputed amount was taken from your balance.",
    "charge.dispute.updated": "A dispute changed, most often as evidence was added.",
    "charge.expired": "A charge that was never captured ran out; nothing is taken.",
    "charge.failed": "An attempt to charge failed; the charge says why.",
    "charge.pending": "A charge was begun whose outcome is not known yet, as with bank debits.",
    "charge.refund.updated": "A refund of a charge changed; `refund.updated` comes for all refunds.",
    "charge.refunded": (
        "A charge was refunded, whole or in part; `amount_refunded` is the sum of its "
        "refunds."
    ),
    "charge.succeeded": "A charge went through; it may be authorized only, and not captured yet.",
    "charge.updated": "A charge's description, metadata or other details changed.",
    "checkout.session.async_payment_failed": "A delayed payment of a completed checkout failed after all.",
    "checkout.session.async_payment_succeeded": (
        "A delayed payment of a completed checkout went through: fulfil it now."
    ),
    "checkout.session.completed": (
        "A customer finished a checkout; `payment_status` says whether it is paid "
        "already."
    ),
    "checkout.session.expired": "A checkout was left unfinished until its session ran out.",
    "checkout_beta.session_succeeded": "A checkout of the beta succeeded; no longer sent.",
    "climate.order.canceled": "An order of carbon removal was cancelled.",
    "climate.order.created": "An order of carbon removal was placed.",
    "climate.order.delayed": "An order of carbon removal will be delivered later than expected.",
    "climate.order.delivered": "An order of carbon removal was delivered.",
    "climate.order.product_substituted": (
        "Another product took the place of the one that an order of carbon removal was "
        "for."
    ),
    "climate.product.created": "A new carbon removal product is on offer.",
    "climate.product.pricing_updated": "The price of a carbon removal product changed.",
    "coupon.created": "A coupon was created.",
    "coupon.deleted": "A coupon was deleted; discounts that it gave stay.",
    "coupon.updated": "A coupon's name or metadata changed.",
    "credit_note.created": "A credit note was issued, which takes back part of an invoice, or all of it.",
    "credit_note.updated": "A credit note's memo or metadata changed.",
    "credit_note.voided": "A credit note was voided.",
    "customer.bank_account.created": "A bank account was added to a customer; now `customer.source.created`.",
    "customer.bank_account.deleted": (
        "A bank account was removed from a customer; now `customer.source.deleted`."
    ),
    "customer.bank_account.updated": "A customer's bank account changed; now `customer.source.updated`.",
    "customer.card.contact_cardholder": "A customer has to be asked about a card; no longer sent.",
    "customer.card.created": "A card was added to a customer; now `customer.source.created`.",
    "customer.card.deleted": "A card was removed from a customer; now `customer.source.deleted`.",
    "customer.card.updated": "A customer's card changed; now `customer.source.updated`.",
    "customer.created": "A customer was created.",
    "customer.deleted": "A customer was deleted, and their subscriptions ended with them.",
    "customer.discount.created": "A customer got a discount, from a coupon or a promotion code.",
    "customer.discount.deleted": "A customer's discount ended or was taken away.",
    "customer.discount.updated": "A customer's discount was changed for that of another coupon.",
    "customer.payment_method.created": (
        "A payment method was added to a customer; now `payment_method.attached`."
    ),
    "customer.payment_method.deleted": (
        "A payment method was removed from a customer; now `payment_method.detached`."
    ),
    "customer.payment_method.updated": "A customer's payment method changed; now `payment_method.updated`.",
    "customer.source.contact_cardholder": (
        "A customer has to be asked about a payment source; no longer sent."
    ),
    "customer.source.created": "A payment source, such as a card, was added to a customer.",
    "customer.source.deleted": "A payment source, such as a card, was removed from a customer.",
    "customer.source.expiring": "A customer's card or other source is about to expire.",
    "customer.source.updated": "A customer's payment source changed, such as in a card's expiry.",
    "customer.subscription.created": (
        "A customer signed up for a plan; look at `status`, it may wait for a payment."
    ),
    "customer.subscription.deleted": "A subscription ended, whoever cancelled it: take access away.",
    "customer.subscription.paused": (
        "A subscription was paused, as when a trial ended without a payment method."
    ),
    "customer.subscription.pending_update_applied": (
        "A change of a subscription that waited for a payment took effect."
    ),
    "customer.subscription.pending_update_expired": (
        "A change of a subscription was dropped, since its invoice was not paid in time."
    ),
    "customer.subscription.resumed": "A paused subscription runs again.",
    "customer.subscription.trial_will_end": "A subscription's trial ends in three days, or was cut short.",
    "customer.subscription.updated": (
        "A subscription changed: its plan, quantity, status, period, or another setting."
    ),
    "customer.tax_id.created": "A tax number was added to a customer.",
    "customer.tax_id.deleted": "A tax number was removed from a customer.",
    "customer.tax_id.updated": "A customer's tax number changed, most often as it was verified.",
    "customer.updated": (
        "A customer changed: their address, email, default payment method, or another "
        "detail."
    ),
    "customer_cash_balance_transaction.created": "Money entered or left a customer's cash balance.",
    "entitlements.active_entitlement_summary.updated": "The features that a customer is entitled to changed.",
    "file.created": "A file was uploaded, or Stripe made one, such as a report.",
    "financial_connections.account.account_numbers_updated": "The numbers of a linked bank account changed.",
    "financial_connections.account.created": (
        "A customer linked a bank account through Financial Connections."
    ),
    "financial_connections.account.deactivated": (
        "A linked bank account became inactive: no new data can be fetched."
    ),
    "financial_connections.account.disconnected": (
        "A linked bank account was disconnected, by you or by the customer."
    ),
    "financial_connections.account.expected_deactivation_date_updated": (
        "The day on which a linked bank account becomes inactive changed."
    ),
    "financial_connections.account.reactivated": "A linked bank account that was inactive works again.",
    "financial_connections.account.refreshed_balance": (
        "Fetching the balance of a linked bank account ended; it may have failed."
    ),
    "financial_connections.account.refreshed_ownership": (
        "Fetching who owns a linked bank account ended; it may have failed."
    ),
    "financial_connections.account.refreshed_transactions": (
        "Fetching the transactions of a linked bank account ended; it may have failed."
    ),
    "financial_connections.account.supported_payment_method_types_updated": (
        "The ways to pay from a linked bank account changed."
    ),
    "financial_connections.account.upcoming_account_number_expiry": (
        "A number of a linked bank account is soon not valid any more."
    ),
    "financial_connections.account.upcoming_deactivation": (
        "A linked bank account becomes inactive soon, unless the customer links it anew."
    ),
    "financial_connections.authorization.expected_deactivation_date_updated": (
        "The day on which an authorization at a bank ends changed."
    ),
    "financial_connections.authorization.upcoming_deactivation": (
        "A customer's authorization at a bank ends soon."
    ),
    "identity.verification_session.canceled": "An identity verification was cancelled.",
    "identity.verification_session.created": "An identity verification was begun.",
    "identity.verification_session.processing": (
        "The user handed in their documents, which are being checked."
    ),
    "identity.verification_session.redacted": "The personal data of an identity verification was removed.",
    "identity.verification_session.requires_input": (
        "A check of a user's identity failed; `last_error` says why, and they can try "
        "again."
    ),
    "identity.verification_session.verified": "A user's identity was verified: all checks passed.",
    "invoice.created": "A draft of an invoice was created; it can still be changed until it is finalized.",
    "invoice.deleted": "A draft of an invoice was deleted.",
    "invoice.finalization_failed": "A draft could not be finalized; `last_finalization_error` says why.",
    "invoice.finalized": "A draft was finalized: the invoice has its number, and its lines stay as they are.",
    "invoice.marked_uncollectible": "An invoice was written off as one that nobody will pay.",
    "invoice.overdue": "An invoice was not paid some days after it was due, as your settings say.",
    "invoice.overpaid": "More was paid for an invoice than it asked for.",
    "invoice.paid": "An invoice was paid, or marked as paid outside of Stripe: give access for the period.",
    "invoice.payment_action_required": "A customer has to confirm a payment of an invoice, as by 3D Secure.",
    "invoice.payment_attempt_required": (
        "An invoice is to be paid in a way that Stripe cannot process: its payment is up "
        "to you."
    ),
    "invoice.payment_failed": (
        "An attempt to pay an invoice failed; `next_payment_attempt` says when the next "
        "one is."
    ),
    "invoice.payment_succeeded": (
        "An attempt to pay an invoice went through; `invoice.paid` also covers other "
        "ways."
    ),
    "invoice.sent": "An invoice was sent to the customer by email.",
    "invoice.upcoming": (
        "A subscription renews in some days, as your settings say; the invoice has no id "
        "yet."
    ),
    "invoice.updated": "An invoice changed, such as in its amounts or its status.",
    "invoice.voided": "An invoice was voided: it counts no more, and stays on record.",
    "invoice.will_be_due": "An invoice is due in some days, as your settings say.",
    "invoice_payment.paid": "A payment of an invoice went through; an invoice may have several.",
    "invoiceitem.created": "An item to bill was added for a customer's next invoice.",
    "invoiceitem.deleted": "An item to bill was removed before it was invoiced.",
    "invoiceitem.updated": "An item to bill changed; no longer sent.",
    "issuer_fraud_record.created": (
        "A bank reported a charge as fraud; now `radar.early_fraud_warning.created`."
    ),
    "issuing_authorization.created": "A card that you issued was used, and the payment approved or declined.",
    "issuing_authorization.request": (
        "A card that you issued is being used, and Stripe asks whether to approve the "
        "payment."
    ),
    "issuing_authorization.updated": (
        "An authorization of a card that you issued changed, such as when it was "
        "captured."
    ),
    "issuing_card.created": "A card was issued.",
    "issuing_card.updated": "An issued card changed, such as in its status, limits or shipping.",
    "issuing_cardholder.created": "A cardholder was created.",
    "issuing_cardholder.updated": (
        "A cardholder changed, such as in their status or what they still have to "
        "provide."
    ),
    "issuing_dispute.closed": "A dispute of yours about an issued card was won, lost or ran out.",
    "issuing_dispute.created": "You drafted a dispute about a transaction of an issued card.",
    "issuing_dispute.funds_reinstated": (
        "Money of a dispute about an issued card came to your Issuing balance."
    ),
    "issuing_dispute.funds_rescinded": (
        "Money of a dispute about an issued card was taken back from your Issuing "
        "balance."
    ),
    "issuing_dispute.submitted": "You handed in a dispute about an issued card.",
    "issuing_dispute.updated": "A dispute of yours about an issued card changed.",
    "issuing_personalization_design.activated": "A card design was approved and can be used.",
    "issuing_personalization_design.deactivated": "A card design can no longer be used.",
    "issuing_personalization_design.rejected": "A card design was refused on review; it says why.",
    "issuing_personalization_design.updated": "A card design changed.",
    "issuing_settlement.created": "A settlement of issued cards was made; no longer sent.",
    "issuing_settlement.updated": "A settlement of issued cards changed; no longer sent.",
    "issuing_token.created": "An issued card was added to a wallet, such as Apple Pay.",
    "issuing_token.updated": "A wallet's token of an issued card changed, such as in its status.",
    "issuing_transaction.created": "A purchase or refund with an issued card was settled: money moved.",
    "issuing_transaction.purchase_details_receipt_updated": (
        "The receipt of a purchase with an issued card came or changed."
    ),
    "issuing_transaction.updated": "A transaction of an issued card changed, such as in its metadata.",
    "mandate.updated": "A mandate to debit a customer changed, such as when their bank revoked it.",
    "order.created": "An order was created; no longer sent.",
    "order.payment_failed": "An attempt to pay an order failed; no longer sent.",
    "order.payment_succeeded": "An order was paid; no longer sent.",
    "order.updated": "An order changed; no longer sent.",
    "order_return.created": "Items of an order were returned; no longer sent.",
    "payment.created": "A payment was created; no longer sent.",
    "payment.failed": "A payment failed; no longer sent.",
    "payment.paid": "A payment was paid; no longer sent.",
    "payment_intent.amount_capturable_updated": (
        "An authorized payment has money to capture; `amount_capturable` says how much."
    ),
    "payment_intent.canceled": "A payment was cancelled; it cannot be tried again.",
    "payment_intent.created": "A payment was begun; nothing is paid yet.",
    "payment_intent.partially_funded": (
        "A customer's transfer covered a part of a payment, and not yet all of it."
    ),
    "payment_intent.payment_failed": (
        "An attempt to pay failed; `last_payment_error` says why, and another may follow."
    ),
    "payment_intent.processing": (
        "A payment was sent off and its outcome is not known yet, as with bank debits."
    ),
    "payment_intent.requires_action": "A customer has to do something for a payment, such as 3D Secure.",
    "payment_intent.requires_authorization": "A payment waited for its authorization; no longer sent.",
    "payment_intent.requires_capture": (
        "A payment waited to be captured; now `payment_intent.amount_capturable_updated`."
    ),
    "payment_intent.succeeded": "A payment went through: the money is taken, fulfil the order.",
    "payment_link.created": "A payment link was created.",
    "payment_link.updated": "A payment link changed, such as when it was switched off.",
    "payment_method.attached": "A payment method was saved for a customer.",
    "payment_method.automatically_updated": (
        "The network told Stripe a card's new number or expiry, and it was updated."
    ),
    "payment_method.card_automatically_updated": (
        "A card was updated by its network; now `payment_method.automatically_updated`."
    ),
    "payment_method.detached": (
        "A payment method was removed from a customer; look for whom in "
        "`previous_attributes`."
    ),
    "payment_method.updated": "You or the customer changed a payment method, such as in its billing address.",
    "payment_provider_balance_transaction.created": (
        "A balance of another payment provider changed; no longer sent."
    ),
    "payment_provider_transfer.updated": "A transfer at another payment provider changed; no longer sent.",
    "payout.canceled": "A payout was cancelled before it was sent; the money is in your balance again.",
    "payout.created": "A payout to your bank account or debit card was created.",
    "payout.failed": "A payout did not arrive; `failure_code` says why, and the money comes back.",
    "payout.paid": "A payout should have arrived by now; it may still fail later.",
    "payout.reconciliation_completed": (
        "It is settled which balance transactions an automatic payout consists of."
    ),
    "payout.updated": "A payout changed, such as in its metadata or its trace id.",
    "person.created": "A person, such as an owner, was added to an account.",
    "person.deleted": "A person was removed from an account.",
    "person.updated": "A person of an account changed, such as when they were verified.",
    "ping": "A test of an endpoint; no longer sent.",
    "plan.created": "A plan was created; plans are the older form of prices.",
    "plan.deleted": "A plan was deleted; plans are the older form of prices.",
    "plan.updated": "A plan changed; plans are the older form of prices.",
    "price.created": "A price of a product was created.",
    "price.deleted": "A price was deleted, which only one that was never used can be.",
    "price.updated": "A price changed, such as when it was archived or got another lookup key.",
    "product.created": "A product was created.",
    "product.deleted": "A product was deleted.",
    "product.updated": "A product changed, such as in its name, default price, or whether it is sold.",
    "promotion_code.created": "A promotion code, with which customers redeem a coupon, was created.",
    "promotion_code.updated": "A promotion code changed, such as when it was switched off.",
    "quote.accepted": "A customer accepted a quote; its invoice or subscription follows.",
    "quote.canceled": "A quote was cancelled.",
    "quote.created": "A draft of a quote was created.",
    "quote.finalized": "A draft of a quote became open: the customer can accept it.",
    "radar.early_fraud_warning.created": (
        "A card's bank says that a charge looks like fraud; a dispute may follow."
    ),
    "radar.early_fraud_warning.updated": (
        "A bank's warning of fraud changed, such as in whether acting on it still helps."
    ),
    "recipient.card.created": "A card was added to a recipient; no longer sent.",
    "recipient.card.deleted": "A card was removed from a recipient; no longer sent.",
    "recipient.card.updated": "A recipient's card changed; no longer sent.",
    "recipient.created": "A recipient of transfers was created; no longer sent.",
    "recipient.deleted": "A recipient of transfers was deleted; no longer sent.",
    "recipient.updated": "A recipient of transfers changed; no longer sent.",
    "recipient_transfer.canceled": "A transfer to a recipient was cancelled; no longer sent.",
    "recipient_transfer.created": "A transfer to a recipient was created; no longer sent.",
    "recipient_transfer.failed": "A transfer to a recipient failed; no longer sent.",
    "recipient_transfer.paid": "A transfer to a recipient arrived; no longer sent.",
    "recipient_transfer.updated": "A transfer to a recipient changed; no longer sent.",
    "refund.created": "A refund was begun; look at `status` for whether it went through.",
    "refund.failed": "A refund did not reach the customer; `failure_reason` says why.",
    "refund.updated": "A refund changed, such as in its status or its reference at the bank.",
    "reporting.report_run.failed": "A report that was asked for could not be made.",
    "reporting.report_run.succeeded": "A report that was asked for is ready; `result` has its file.",
    "reporting.report_run.updated": "A run of a report changed; no longer sent.",
    "reporting.report_type.updated": "A type of report has new data, most often that of another day.",
    "reserve.hold.created": "A part of the balance was held back as a reserve.",
    "reserve.hold.updated": "A reserve's hold on a part of the balance changed.",
    "reserve.plan.created": "A plan that holds a reserve back from the balance was set up.",
    "reserve.plan.disabled": "A plan for reserves was switched off.",
    "reserve.plan.expired": "A plan for reserves ran out.",
    "reserve.plan.updated": "A plan for reserves changed.",
    "reserve.release.created": "Money of a reserve was released to the balance.",
    "review.closed": "A review of a payment ended; `reason` says how, such as approved or refunded.",
    "review.opened": "A payment was put up for review, by a rule or by hand.",
    "setup_intent.canceled": "Saving a payment method for later was cancelled.",
    "setup_intent.created": "Saving a payment method for later was begun.",
    "setup_intent.requires_action": (
        "A customer has to do something before their payment method can be saved."
    ),
    "setup_intent.setup_failed": "An attempt to save a payment method failed; `last_setup_error` says why.",
    "setup_intent.succeeded": "A payment method was set up for later payments.",
    "sigma.scheduled_query_run.created": "A scheduled query of Sigma finished; `file` has its result.",
    "sku.created": "A variant of a product was created; no longer sent.",
    "sku.deleted": "A variant of a product was deleted; no longer sent.",
    "sku.updated": "A variant of a product changed; no longer sent.",
    "source.canceled": "A payment source was cancelled: it can no longer be charged.",
    "source.chargeable": "A payment source is ready to be charged: charge it now.",
    "source.failed": "A payment source failed, as when the customer did not agree to the payment.",
    "source.mandate_notification": "A customer has to be told of a debit before it is made.",
    "source.refund_attributes_required": "A refund of a source waits for the customer's bank details.",
    "source.transaction.created": "A transfer came in for a payment source.",
    "source.transaction.updated": "A transfer of a payment source changed.",
    "subscription_schedule.aborted": (
        "A schedule ended because its subscription was cancelled for want of payment."
    ),
    "subscription_schedule.canceled": "A schedule was cancelled, and its subscription with it.",
    "subscription_schedule.completed": "All phases of a schedule are over, and so is the schedule.",
    "subscription_schedule.created": "A schedule of a subscription's phases was created.",
    "subscription_schedule.expiring": "A schedule ends in seven days.",
    "subscription_schedule.released": "A schedule let go of its subscription, which goes on without it.",
    "subscription_schedule.updated": "A schedule of a subscription changed, such as in its phases.",
    "tax.settings.updated": "The account's settings for Stripe Tax changed.",
    "tax_rate.created": "A tax rate was created.",
    "tax_rate.updated": "A tax rate changed, such as when it was archived.",
    "terminal.reader.action_failed": "What a card reader was told to do failed; `action` says why.",
    "terminal.reader.action_succeeded": "A card reader did what it was told, such as take a payment.",
    "terminal.reader.action_updated": "What a card reader was told to do moved on; `action` says how far.",
    "test_helpers.test_clock.advancing": "A test clock began to move forward; its objects follow.",
    "test_helpers.test_clock.created": "A test clock, which simulates time, was created.",
    "test_helpers.test_clock.deleted": "A test clock was deleted, and its customers with it.",
    "test_helpers.test_clock.internal_failure": "A test clock broke as it moved; make a new one.",
    "test_helpers.test_clock.ready": "A test clock arrived at its new time, and all objects with it.",
    "three_d_secure.authentication.canceled": "A 3D Secure authentication was cancelled.",
    "three_d_secure.authentication.challenge_started": "A cardholder began a 3D Secure challenge.",
    "three_d_secure.authentication.errored": "A 3D Secure authentication could not be carried out.",
    "three_d_secure.authentication.failed": "A cardholder did not pass a 3D Secure authentication.",
    "three_d_secure.authentication.requires_challenge": (
        "A 3D Secure authentication asks for a challenge of the cardholder."
    ),
    "three_d_secure.authentication.requires_submission": "A 3D Secure authentication waits to be submitted.",
    "three_d_secure.authentication.succeeded": "A cardholder passed a 3D Secure authentication.",
    "topup.canceled": "A top-up of your balance was cancelled.",
    "topup.created": "A top-up of your balance from a bank account was begun.",
    "topup.failed": "A top-up of your balance failed.",
    "topup.reversed": "A top-up was taken back from your balance.",
    "topup.succeeded": "A top-up arrived in your balance.",
    "transfer.canceled": "A transfer was cancelled; no longer sent.",
    "transfer.created": "Money was moved from your balance to a connected account.",
    "transfer.failed": "A transfer failed; now `payout.failed` for those to a bank.",
    "transfer.paid": "A transfer arrived; now `payout.paid` for those to a bank.",
    "transfer.reversed": "A transfer to a connected account was taken back, whole or in part.",
    "transfer.updated": "A transfer's description or metadata changed.",
    "treasury.credit_reversal.created": "Giving back money that a financial account had received was begun.",
    "treasury.credit_reversal.posted": "Money that a financial account had received was given back.",
    "treasury.debit_reversal.completed": (
        "Getting back money that was debited from a financial account is done."
    ),
    "treasury.debit_reversal.created": (
        "Getting back money that was debited from a financial account was begun."
    ),
    "treasury.debit_reversal.initial_credit_granted": (
        "Money that was debited is back for now, until the claim is decided."
    ),
    "treasury.financial_account.closed": "A financial account was closed.",
    "treasury.financial_account.created": "A financial account, which holds money, was opened.",
    "treasury.financial_account.features_status_updated": (
        "What a financial account can do changed: a feature's status."
    ),
    "treasury.inbound_transfer.canceled": "Pulling money from a bank into a financial account was cancelled.",
    "treasury.inbound_transfer.created": "Pulling money from a bank into a financial account was begun.",
    "treasury.inbound_transfer.failed": "Pulling money from a bank into a financial account failed.",
    "treasury.inbound_transfer.succeeded": "Money was pulled from a bank into a financial account.",
    "treasury.outbound_payment.canceled": (
        "A payment from a financial account to somebody else was cancelled."
    ),
    "treasury.outbound_payment.created": "A payment from a financial account to somebody else was begun.",
    "treasury.outbound_payment.expected_arrival_date_updated": (
        "The day on which a payment from a financial account should arrive changed."
    ),
    "treasury.outbound_payment.failed": "A payment from a financial account to somebody else failed.",
    "treasury.outbound_payment.posted": "A payment from a financial account to somebody else was sent.",
    "treasury.outbound_payment.returned": (
        "A payment from a financial account came back from its recipient's bank."
    ),
    "treasury.outbound_payment.tracking_details_updated": (
        "The tracking details of a payment from a financial account changed."
    ),
    "treasury.outbound_transfer.canceled": (
        "A transfer from a financial account to your own bank was cancelled."
    ),
    "treasury.outbound_transfer.created": "A transfer from a financial account to your own bank was begun.",
    "treasury.outbound_transfer.expected_arrival_date_updated": (
        "The day on which a transfer to your own bank should arrive changed."
    ),
    "treasury.outbound_transfer.failed": "A transfer from a financial account to your own bank failed.",
    "treasury.outbound_transfer.posted": "A transfer from a financial account to your own bank was sent.",
    "treasury.outbound_transfer.returned": (
        "A transfer from a financial account came back from your own bank."
    ),
    "treasury.outbound_transfer.tracking_details_updated": (
        "The tracking details of a transfer to your own bank changed."
    ),
    "treasury.received_credit.created": "Money from outside came in for a financial account.",
    "treasury.received_credit.failed": "Money from outside could not be put into a financial account.",
    "treasury.received_credit.reversed": (
        "Money that a financial account had got was taken back; no longer sent."
    ),
    "treasury.received_credit.succeeded": "Money from outside is in a financial account.",
    "treasury.received_debit.created": "Somebody outside took money from a financial account.",
    "v1.account.application.authorized": (
        "A user let an application, such as your platform, connect to their account (thin "
        "event: the id alone)."
    ),
    "v1.account.application.deauthorized": (
        "A user withdrew an application's access to their account; only that application "
        "is told (thin event: the id alone)."
    ),
    "v1.account.external_account.created": (
        "A bank account or debit card for payouts was added to an account (thin event: "
        "the id alone)."
    ),
    "v1.account.external_account.deleted": (
        "A bank account or debit card for payouts was removed from an account (thin "
        "event: the id alone)."
    ),
    "v1.account.external_account.updated": (
        "A bank account or debit card for payouts changed, such as in its status (thin "
        "event: the id alone)."
    ),
    "v1.account.updated": (
        "An account changed: its status, what it still has to provide, or a setting (thin "
        "event: the id alone)."
    ),
    "v1.application_fee.created": (
        "A platform's fee was taken from a charge on a connected account (thin event: the "
        "id alone)."
    ),
    "v1.application_fee.refund.updated": "A refund of a platform's fee changed (thin event: the id alone).",
    "v1.application_fee.refunded": (
        "A platform's fee was given back, whole or in part, also by refunding its charge "
        "(thin event: the id alone)."
    ),
    "v1.balance.available": (
        "Money in your balance became available, such as for a payout (thin event: the id "
        "alone)."
    ),
    "v1.balance_settings.updated": (
        "The settings for the balance and its payouts changed (thin event: the id alone)."
    ),
    "v1.billing.alert.triggered": (
        "A customer's metered usage reached the threshold of a billing alert (thin event: "
        "the id alone)."
    ),
    "v1.billing.credit_balance_transaction.created": (
        "Billing credits were granted to a customer, or used for an invoice (thin event: "
        "the id alone)."
    ),
    "v1.billing.credit_grant.created": "A customer was granted billing credits (thin event: the id alone).",
    "v1.billing.credit_grant.updated": (
        "A grant of billing credits changed, such as in when it expires (thin event: the "
        "id alone)."
    ),
    "v1.billing.meter.created": (
        "A meter, which counts usage to bill, was created (thin event: the id alone)."
    ),
    "v1.billing.meter.deactivated": (
        "A meter was switched off; it counts no more usage (thin event: the id alone)."
    ),
    "v1.billing.meter.error_report_triggered": (
        "A meter refused reported usage; `data` says why and how often (thin event)."
    ),
    "v1.billing.meter.no_meter_found": (
        "Usage was reported for which there is no meter; `data` says why and how often "
        "(thin event)."
    ),
    "v1.billing.meter.reactivated": "A meter was switched on again (thin event: the id alone).",
    "v1.billing.meter.updated": "A meter changed, such as in its name (thin event: the id alone).",
    "v1.billing_portal.configuration.created": (
        "A configuration of the customer portal was created (thin event: the id alone)."
    ),
    "v1.billing_portal.configuration.updated": (
        "A configuration of the customer portal changed (thin event: the id alone)."
    ),
    "v1.billing_portal.session.created": (
        "A customer was given a way into the customer portal (thin event: the id alone)."
    ),
    "v1.capability.updated": (
        "What an account may do with a capability changed: its status, or what it "
        "requires (thin event: the id alone)."
    ),
    "v1.cash_balance.funds_available": (
        "A customer's cash balance has money that no payment has used yet (thin event: "
        "the id alone)."
    ),
    "v1.charge.captured": (
        "A charge that had been authorized only was captured: the money is taken (thin "
        "event: the id alone)."
    ),
    "v1.charge.dispute.closed": (
        "A dispute ended: won, lost, or closed as a warning (thin event: the id alone)."
    ),
    "v1.charge.dispute.created": (
        "A customer disputed a charge with their bank; evidence usually has a due date "
        "(thin event: the id alone)."
    ),
    "v1.charge.dispute.funds_reinstated": (
        "The disputed amount came back to your balance, such as when a dispute was won "
        "(thin event: the id alone)."
    ),
    "v1.charge.dispute.funds_withdrawn": (
        "The disputed amount was taken from your balance (thin event: the id alone)."
    ),
    "v1.charge.dispute.updated": (
        "A dispute changed, most often as evidence was added (thin event: the id alone)."
    ),
    "v1.charge.expired": (
        "A charge that was never captured ran out; nothing is taken (thin event: the id "
        "alone)."
    ),
    "v1.charge.failed": "An attempt to charge failed; the charge says why (thin event: the id alone).",
    "v1.charge.pending": (
        "A charge was begun whose outcome is not known yet, as with bank debits (thin "
        "event: the id alone)."
    ),
    "v1.charge.refund.updated": (
        "A refund of a charge changed; `refund.updated` comes for all refunds (thin "
        "event: the id alone)."
    ),
    "v1.charge.refunded": (
        "A charge was refunded, whole or in part; `amount_refunded` is the sum of its "
        "refunds (thin event: the id alone)."
    ),
    "v1.charge.succeeded": (
        "A charge went through; it may be authorized only, and not captured yet (thin "
        "event: the id alone)."
    ),
    "v1.charge.updated": (
        "A charge's description, metadata or other details changed (thin event: the id "
        "alone)."
    ),
    "v1.checkout.session.async_payment_failed": (
        "A delayed payment of a completed checkout failed after all (thin event: the id "
        "alone)."
    ),
    "v1.checkout.session.async_payment_succeeded": (
        "A delayed payment of a completed checkout went through: fulfil it now (thin "
        "event: the id alone)."
    ),
    "v1.checkout.session.completed": (
        "A customer finished a checkout; `payment_status` says whether it is paid already "
        "(thin event: the id alone)."
    ),
    "v1.checkout.session.expired": (
        "A checkout was left unfinished until its session ran out (thin event: the id "
        "alone)."
    ),
    "v1.climate.order.canceled": "An order of carbon removal was cancelled (thin event: the id alone).",
    "v1.climate.order.created": "An order of carbon removal was placed (thin event: the id alone).",
    "v1.climate.order.delayed": (
        "An order of carbon removal will be delivered later than expected (thin event: "
        "the id alone)."
    ),
    "v1.climate.order.delivered": "An order of carbon removal was delivered (thin event: the id alone).",
    "v1.climate.order.product_substituted": (
        "Another product took the place of the one that an order of carbon removal was "
        "for (thin event: the id alone)."
    ),
    "v1.climate.product.created": "A new carbon removal product is on offer (thin event: the id alone).",
    "v1.climate.product.pricing_updated": (
        "The price of a carbon removal product changed (thin event: the id alone)."
    ),
    "v1.coupon.created": "A coupon was created (thin event: the id alone).",
    "v1.coupon.deleted": "A coupon was deleted; discounts that it gave stay (thin event: the id alone).",
    "v1.coupon.updated": "A coupon's name or metadata changed (thin event: the id alone).",
    "v1.credit_note.created": (
        "A credit note was issued, which takes back part of an invoice, or all of it "
        "(thin event: the id alone)."
    ),
    "v1.credit_note.updated": "A credit note's memo or metadata changed (thin event: the id alone).",
    "v1.credit_note.voided": "A credit note was voided (thin event: the id alone).",
    "v1.customer.created": "A customer was created (thin event: the id alone).",
    "v1.customer.deleted": (
        "A customer was deleted, and their subscriptions ended with them (thin event: the "
        "id alone)."
    ),
    "v1.customer.discount.created": (
        "A customer got a discount, from a coupon or a promotion code (thin event: the id "
        "alone)."
    ),
    "v1.customer.discount.deleted": (
        "A customer's discount ended or was taken away (thin event: the id alone)."
    ),
    "v1.customer.discount.source_changed": (
        "A customer's discount comes from another coupon now (thin event: the id alone)."
    ),
    "v1.customer.discount.updated": (
        "A customer's discount was changed for that of another coupon (thin event: the id "
        "alone)."
    ),
    "v1.customer.subscription.active": "A subscription became active (thin event: the id alone).",
    "v1.customer.subscription.cancel_at_changed": (
        "The day on which a subscription is to end was set, changed or cleared (thin "
        "event: the id alone)."
    ),
    "v1.customer.subscription.created": (
        "A customer signed up for a plan; look at `status`, it may wait for a payment "
        "(thin event: the id alone)."
    ),
    "v1.customer.subscription.default_payment_method_changed": (
        "A subscription is paid by another default payment method now (thin event: the id "
        "alone)."
    ),
    "v1.customer.subscription.deleted": (
        "A subscription ended, whoever cancelled it: take access away (thin event: the id "
        "alone)."
    ),
    "v1.customer.subscription.incomplete": (
        "A subscription became incomplete: its first payment did not go through yet (thin "
        "event: the id alone)."
    ),
    "v1.customer.subscription.incomplete_expired": (
        "A subscription never started, since its first payment was not made in time (thin "
        "event: the id alone)."
    ),
    "v1.customer.subscription.item_added": "A subscription got another item (thin event: the id alone).",
    "v1.customer.subscription.item_price_changed": (
        "An item of a subscription has another price now (thin event: the id alone)."
    ),
    "v1.customer.subscription.item_quantity_changed": (
        "An item of a subscription has another quantity now (thin event: the id alone)."
    ),
    "v1.customer.subscription.item_removed": "A subscription lost an item (thin event: the id alone).",
    "v1.customer.subscription.item_tax_rates_changed": (
        "An item of a subscription has other tax rates now (thin event: the id alone)."
    ),
    "v1.customer.subscription.past_due": (
        "A subscription fell behind: its latest invoice is not paid (thin event: the id "
        "alone)."
    ),
    "v1.customer.subscription.paused": (
        "A subscription was paused, as when a trial ended without a payment method (thin "
        "event: the id alone)."
    ),
    "v1.customer.subscription.pending_update_applied": (
        "A change of a subscription that waited for a payment took effect (thin event: "
        "the id alone)."
    ),
    "v1.customer.subscription.pending_update_expired": (
        "A change of a subscription was dropped, since its invoice was not paid in time "
        "(thin event: the id alone)."
    ),
    "v1.customer.subscription.resumed": "A paused subscription runs again (thin event: the id alone).",
    "v1.customer.subscription.trial_will_end": (
        "A subscription's trial ends in three days, or was cut short (thin event: the id "
        "alone)."
    ),
    "v1.customer.subscription.trialing": "A subscription's trial began (thin event: the id alone).",
    "v1.customer.subscription.unpaid": (
        "A subscription became unpaid: Stripe stopped trying to collect its invoice (thin "
        "event: the id alone)."
    ),
    "v1.customer.subscription.updated": (
        "A subscription changed: its plan, quantity, status, period, or another setting "
        "(thin event: the id alone)."
    ),
    "v1.customer.tax_id.created": "A tax number was added to a customer (thin event: the id alone).",
    "v1.customer.tax_id.deleted": "A tax number was removed from a customer (thin event: the id alone).",
    "v1.customer.tax_id.updated": (
        "A customer's tax number changed, most often as it was verified (thin event: the "
        "id alone)."
    ),
    "v1.customer.updated": (
        "A customer changed: their address, email, default payment method, or another "
        "detail (thin event: the id alone)."
    ),
    "v1.customer_cash_balance_transaction.created": (
        "Money entered or left a customer's cash balance (thin event: the id alone)."
    ),
    "v1.entitlements.active_entitlement_summary.entitlement_added": (
        "A customer is entitled to another feature (thin event: the id alone)."
    ),
    "v1.entitlements.active_entitlement_summary.entitlement_removed": (
        "A customer is no longer entitled to a feature (thin event: the id alone)."
    ),
    "v1.entitlements.active_entitlement_summary.updated": (
        "The features that a customer is entitled to changed (thin event: the id alone)."
    ),
    "v1.file.created": (
        "A file was uploaded, or Stripe made one, such as a report (thin event: the id "
        "alone)."
    ),
    "v1.financial_connections.account.account_numbers_updated": (
        "The numbers of a linked bank account changed (thin event: the id alone)."
    ),
    "v1.financial_connections.account.balance_refresh_failed": (
        "The balance of a linked bank account could not be fetched (thin event: the id "
        "alone)."
    ),
    "v1.financial_connections.account.balance_refresh_succeeded": (
        "The balance of a linked bank account was fetched (thin event: the id alone)."
    ),
    "v1.financial_connections.account.created": (
        "A customer linked a bank account through Financial Connections (thin event: the "
        "id alone)."
    ),
    "v1.financial_connections.account.deactivated": (
        "A linked bank account became inactive: no new data can be fetched (thin event: "
        "the id alone)."
    ),
    "v1.financial_connections.account.disconnected": (
        "A linked bank account was disconnected, by you or by the customer (thin event: "
        "the id alone)."
    ),
    "v1.financial_connections.account.expected_deactivation_date_updated": (
        "The day on which a linked bank account becomes inactive changed (thin event: the "
        "id alone)."
    ),
    "v1.financial_connections.account.inferred_balances_refresh_failed": (
        "The inferred balances of a linked bank account could not be fetched (thin event: "
        "the id alone)."
    ),
    "v1.financial_connections.account.inferred_balances_refresh_succeeded": (
        "The inferred balances of a linked bank account were fetched (thin event: the id "
        "alone)."
    ),
    "v1.financial_connections.account.ownership_refresh_failed": (
        "Who owns a linked bank account could not be fetched (thin event: the id alone)."
    ),
    "v1.financial_connections.account.ownership_refresh_succeeded": (
        "Who owns a linked bank account was fetched (thin event: the id alone)."
    ),
    "v1.financial_connections.account.reactivated": (
        "A linked bank account that was inactive works again (thin event: the id alone)."
    ),
    "v1.financial_connections.account.refreshed_balance": (
        "Fetching the balance of a linked bank account ended; it may have failed (thin "
        "event: the id alone)."
    ),
    "v1.financial_connections.account.refreshed_ownership": (
        "Fetching who owns a linked bank account ended; it may have failed (thin event: "
        "the id alone)."
    ),
    "v1.financial_connections.account.refreshed_transactions": (
        "Fetching the transactions of a linked bank account ended; it may have failed "
        "(thin event: the id alone)."
    ),
    "v1.financial_connections.account.risk_intelligence_refresh_failed": (
        "What is known of a linked bank account's risk could not be fetched (thin event: "
        "the id alone)."
    ),
    "v1.financial_connections.account.risk_intelligence_refresh_succeeded": (
        "What is known of a linked bank account's risk was fetched (thin event: the id "
        "alone)."
    ),
    "v1.financial_connections.account.supported_payment_method_types_updated": (
        "The ways to pay from a linked bank account changed (thin event: the id alone)."
    ),
    "v1.financial_connections.account.transactions_refresh_failed": (
        "The transactions of a linked bank account could not be fetched (thin event: the "
        "id alone)."
    ),
    "v1.financial_connections.account.transactions_refresh_succeeded": (
        "The transactions of a linked bank account were fetched (thin event: the id "
        "alone)."
    ),
    "v1.financial_connections.account.upcoming_account_number_expiry": (
        "A number of a linked bank account is soon not valid any more (thin event: the id "
        "alone)."
    ),
    "v1.financial_connections.account.upcoming_deactivation": (
        "A linked bank account becomes inactive soon, unless the customer links it anew "
        "(thin event: the id alone)."
    ),
    "v1.identity.verification_session.canceled": (
        "An identity verification was cancelled (thin event: the id alone)."
    ),
    "v1.identity.verification_session.created": (
        "An identity verification was begun (thin event: the id alone)."
    ),
    "v1.identity.verification_session.processing": (
        "The user handed in their documents, which are being checked (thin event: the id "
        "alone)."
    ),
    "v1.identity.verification_session.redacted": (
        "The personal data of an identity verification was removed (thin event: the id "
        "alone)."
    ),
    "v1.identity.verification_session.requires_input": (
        "A check of a user's identity failed; `last_error` says why, and they can try "
        "again (thin event: the id alone)."
    ),
    "v1.identity.verification_session.verified": (
        "A user's identity was verified: all checks passed (thin event: the id alone)."
    ),
    "v1.invoice.created": (
        "A draft of an invoice was created; it can still be changed until it is finalized "
        "(thin event: the id alone)."
    ),
    "v1.invoice.deleted": "A draft of an invoice was deleted (thin event: the id alone).",
    "v1.invoice.discount_added": "An invoice got a discount (thin event: the id alone).",
    "v1.invoice.discount_removed": "An invoice lost a discount (thin event: the id alone).",
    "v1.invoice.finalization_failed": (
        "A draft could not be finalized; `last_finalization_error` says why (thin event: "
        "the id alone)."
    ),
    "v1.invoice.finalized": (
        "A draft was finalized: the invoice has its number, and its lines stay as they "
        "are (thin event: the id alone)."
    ),
    "v1.invoice.line_item_added": "An invoice got another line (thin event: the id alone).",
    "v1.invoice.line_item_pricing_changed": (
        "A line of an invoice has another price now (thin event: the id alone)."
    ),
    "v1.invoice.line_item_quantity_changed": (
        "A line of an invoice has another quantity now (thin event: the id alone)."
    ),
    "v1.invoice.line_item_removed": "An invoice lost a line (thin event: the id alone).",
    "v1.invoice.marked_uncollectible": (
        "An invoice was written off as one that nobody will pay (thin event: the id "
        "alone)."
    ),
    "v1.invoice.overdue": (
        "An invoice was not paid some days after it was due, as your settings say (thin "
        "event: the id alone)."
    ),
    "v1.invoice.overpaid": "More was paid for an invoice than it asked for (thin event: the id alone).",
    "v1.invoice.paid": (
        "An invoice was paid, or marked as paid outside of Stripe: give access for the "
        "period (thin event: the id alone)."
    ),
    "v1.invoice.payment_action_required": (
        "A customer has to confirm a payment of an invoice, as by 3D Secure (thin event: "
        "the id alone)."
    ),
    "v1.invoice.payment_attempt_required": (
        "An invoice is to be paid in a way that Stripe cannot process: its payment is up "
        "to you (thin event: the id alone)."
    ),
    "v1.invoice.payment_failed": (
        "An attempt to pay an invoice failed; `next_payment_attempt` says when the next "
        "one is (thin event: the id alone)."
    ),
    "v1.invoice.payment_succeeded": (
        "An attempt to pay an invoice went through; `invoice.paid` also covers other ways "
        "(thin event: the id alone)."
    ),
    "v1.invoice.sent": "An invoice was sent to the customer by email (thin event: the id alone).",
    "v1.invoice.upcoming": (
        "A subscription renews in some days, as your settings say; the invoice has no id "
        "yet (thin event: the id alone)."
    ),
    "v1.invoice.updated": (
        "An invoice changed, such as in its amounts or its status (thin event: the id "
        "alone)."
    ),
    "v1.invoice.voided": (
        "An invoice was voided: it counts no more, and stays on record (thin event: the "
        "id alone)."
    ),
    "v1.invoice.will_be_due": (
        "An invoice is due in some days, as your settings say (thin event: the id alone)."
    ),
    "v1.invoice_payment.canceled": "A payment of an invoice was cancelled (thin event: the id alone).",
    "v1.invoice_payment.open": (
        "A payment of an invoice was opened and is to be made (thin event: the id alone)."
    ),
    "v1.invoice_payment.paid": (
        "A payment of an invoice went through; an invoice may have several (thin event: "
        "the id alone)."
    ),
    "v1.invoiceitem.amount_changed": "The amount of an item to bill changed (thin event: the id alone).",
    "v1.invoiceitem.created": (
        "An item to bill was added for a customer's next invoice (thin event: the id "
        "alone)."
    ),
    "v1.invoiceitem.deleted": (
        "An item to bill was removed before it was invoiced (thin event: the id alone)."
    ),
    "v1.invoiceitem.discount_added": "An item to bill got a discount (thin event: the id alone).",
    "v1.invoiceitem.discount_removed": "An item to bill lost a discount (thin event: the id alone).",
    "v1.issuing_authorization.created": (
        "A card that you issued was used, and the payment approved or declined (thin "
        "event: the id alone)."
    ),
    "v1.issuing_authorization.request": (
        "A card that you issued is being used, and Stripe asks whether to approve the "
        "payment (thin event: the id alone)."
    ),
    "v1.issuing_authorization.updated": (
        "An authorization of a card that you issued changed, such as when it was captured "
        "(thin event: the id alone)."
    ),
    "v1.issuing_card.created": "A card was issued (thin event: the id alone).",
    "v1.issuing_card.updated": (
        "An issued card changed, such as in its status, limits or shipping (thin event: "
        "the id alone)."
    ),
    "v1.issuing_cardholder.created": "A cardholder was created (thin event: the id alone).",
    "v1.issuing_cardholder.updated": (
        "A cardholder changed, such as in their status or what they still have to provide "
        "(thin event: the id alone)."
    ),
    "v1.issuing_dispute.closed": (
        "A dispute of yours about an issued card was won, lost or ran out (thin event: "
        "the id alone)."
    ),
    "v1.issuing_dispute.created": (
        "You drafted a dispute about a transaction of an issued card (thin event: the id "
        "alone)."
    ),
    "v1.issuing_dispute.funds_reinstated": (
        "Money of a dispute about an issued card came to your Issuing balance (thin "
        "event: the id alone)."
    ),
    "v1.issuing_dispute.funds_rescinded": (
        "Money of a dispute about an issued card was taken back from your Issuing balance "
        "(thin event: the id alone)."
    ),
    "v1.issuing_dispute.submitted": (
        "You handed in a dispute about an issued card (thin event: the id alone)."
    ),
    "v1.issuing_dispute.updated": (
        "A dispute of yours about an issued card changed (thin event: the id alone)."
    ),
    "v1.issuing_personalization_design.activated": (
        "A card design was approved and can be used (thin event: the id alone)."
    ),
    "v1.issuing_personalization_design.deactivated": (
        "A card design can no longer be used (thin event: the id alone)."
    ),
    "v1.issuing_personalization_design.rejected": (
        "A card design was refused on review; it says why (thin event: the id alone)."
    ),
    "v1.issuing_personalization_design.updated": "A card design changed (thin event: the id alone).",
    "v1.issuing_token.created": (
        "An issued card was added to a wallet, such as Apple Pay (thin event: the id "
        "alone)."
    ),
    "v1.issuing_token.updated": (
        "A wallet's token of an issued card changed, such as in its status (thin event: "
        "the id alone)."
    ),
    "v1.issuing_transaction.created": (
        "A purchase or refund with an issued card was settled: money moved (thin event: "
        "the id alone)."
    ),
    "v1.issuing_transaction.purchase_details_receipt_updated": (
        "The receipt of a purchase with an issued card came or changed (thin event: the "
        "id alone)."
    ),
    "v1.issuing_transaction.updated": (
        "A transaction of an issued card changed, such as in its metadata (thin event: "
        "the id alone)."
    ),
    "v1.mandate.updated": (
        "A mandate to debit a customer changed, such as when their bank revoked it (thin "
        "event: the id alone)."
    ),
    "v1.payment_intent.amount_capturable_updated": (
        "An authorized payment has money to capture; `amount_capturable` says how much "
        "(thin event: the id alone)."
    ),
    "v1.payment_intent.canceled": (
        "A payment was cancelled; it cannot be tried again (thin event: the id alone)."
    ),
    "v1.payment_intent.created": "A payment was begun; nothing is paid yet (thin event: the id alone).",
    "v1.payment_intent.partially_funded": (
        "A customer's transfer covered a part of a payment, and not yet all of it (thin "
        "event: the id alone)."
    ),
    "v1.payment_intent.payment_failed": (
        "An attempt to pay failed; `last_payment_error` says why, and another may follow "
        "(thin event: the id alone)."
    ),
    "v1.payment_intent.processing": (
        "A payment was sent off and its outcome is not known yet, as with bank debits "
        "(thin event: the id alone)."
    ),
    "v1.payment_intent.requires_action": (
        "A customer has to do something for a payment, such as 3D Secure (thin event: the "
        "id alone)."
    ),
    "v1.payment_intent.succeeded": (
        "A payment went through: the money is taken, fulfil the order (thin event: the id "
        "alone)."
    ),
    "v1.payment_link.created": "A payment link was created (thin event: the id alone).",
    "v1.payment_link.updated": (
        "A payment link changed, such as when it was switched off (thin event: the id "
        "alone)."
    ),
    "v1.payment_method.attached": "A payment method was saved for a customer (thin event: the id alone).",
    "v1.payment_method.automatically_updated": (
        "The network told Stripe a card's new number or expiry, and it was updated (thin "
        "event: the id alone)."
    ),
    "v1.payment_method.detached": (
        "A payment method was removed from a customer; look for whom in "
        "`previous_attributes` (thin event: the id alone)."
    ),
    "v1.payment_method.updated": (
        "You or the customer changed a payment method, such as in its billing address "
        "(thin event: the id alone)."
    ),
    "v1.payout.canceled": (
        "A payout was cancelled before it was sent; the money is in your balance again "
        "(thin event: the id alone)."
    ),
    "v1.payout.created": (
        "A payout to your bank account or debit card was created (thin event: the id "
        "alone)."
    ),
    "v1.payout.failed": (
        "A payout did not arrive; `failure_code` says why, and the money comes back (thin "
        "event: the id alone)."
    ),
    "v1.payout.paid": (
        "A payout should have arrived by now; it may still fail later (thin event: the id "
        "alone)."
    ),
    "v1.payout.reconciliation_completed": (
        "It is settled which balance transactions an automatic payout consists of (thin "
        "event: the id alone)."
    ),
    "v1.payout.updated": (
        "A payout changed, such as in its metadata or its trace id (thin event: the id "
        "alone)."
    ),
    "v1.person.created": "A person, such as an owner, was added to an account (thin event: the id alone).",
    "v1.person.deleted": "A person was removed from an account (thin event: the id alone).",
    "v1.person.updated": (
        "A person of an account changed, such as when they were verified (thin event: the "
        "id alone)."
    ),
    "v1.plan.created": "A plan was created; plans are the older form of prices (thin event: the id alone).",
    "v1.plan.deleted": "A plan was deleted; plans are the older form of prices (thin event: the id alone).",
    "v1.plan.updated": "A plan changed; plans are the older form of prices (thin event: the id alone).",
    "v1.price.activated": (
        "A price was activated: it can be used for new purchases (thin event: the id "
        "alone)."
    ),
    "v1.price.created": "A price of a product was created (thin event: the id alone).",
    "v1.price.deactivated": (
        "A price was deactivated: it cannot be used for new purchases (thin event: the id "
        "alone)."
    ),
    "v1.price.deleted": (
        "A price was deleted, which only one that was never used can be (thin event: the "
        "id alone)."
    ),
    "v1.price.lookup_key_changed": "A price has another lookup key now (thin event: the id alone).",
    "v1.price.tax_behavior_changed": (
        "Whether a price includes tax was set or changed (thin event: the id alone)."
    ),
    "v1.price.updated": (
        "A price changed, such as when it was archived or got another lookup key (thin "
        "event: the id alone)."
    ),
    "v1.product.activated": "A product was activated: it is for sale (thin event: the id alone).",
    "v1.product.created": "A product was created (thin event: the id alone).",
    "v1.product.deactivated": "A product was deactivated: it is not for sale (thin event: the id alone).",
    "v1.product.default_price_changed": "A product has another default price now (thin event: the id alone).",
    "v1.product.deleted": "A product was deleted (thin event: the id alone).",
    "v1.product.tax_code_changed": "A product has another tax code now (thin event: the id alone).",
    "v1.product.updated": (
        "A product changed, such as in its name, default price, or whether it is sold "
        "(thin event: the id alone)."
    ),
    "v1.promotion_code.created": (
        "A promotion code, with which customers redeem a coupon, was created (thin event: "
        "the id alone)."
    ),
    "v1.promotion_code.fully_redeemed": (
        "A promotion code was redeemed as often as it may be (thin event: the id alone)."
    ),
    "v1.promotion_code.updated": (
        "A promotion code changed, such as when it was switched off (thin event: the id "
        "alone)."
    ),
    "v1.quote.accepted": (
        "A customer accepted a quote; its invoice or subscription follows (thin event: "
        "the id alone)."
    ),
    "v1.quote.canceled": "A quote was cancelled (thin event: the id alone).",
    "v1.quote.created": "A draft of a quote was created (thin event: the id alone).",
    "v1.quote.finalized": (
        "A draft of a quote became open: the customer can accept it (thin event: the id "
        "alone)."
    ),
    "v1.radar.early_fraud_warning.created": (
        "A card's bank says that a charge looks like fraud; a dispute may follow (thin "
        "event: the id alone)."
    ),
    "v1.radar.early_fraud_warning.updated": (
        "A bank's warning of fraud changed, such as in whether acting on it still helps "
        "(thin event: the id alone)."
    ),
    "v1.refund.created": (
        "A refund was begun; look at `status` for whether it went through (thin event: "
        "the id alone)."
    ),
    "v1.refund.failed": (
        "A refund did not reach the customer; `failure_reason` says why (thin event: the "
        "id alone)."
    ),
    "v1.refund.updated": (
        "A refund changed, such as in its status or its reference at the bank (thin "
        "event: the id alone)."
    ),
    "v1.review.closed": (
        "A review of a payment ended; `reason` says how, such as approved or refunded "
        "(thin event: the id alone)."
    ),
    "v1.review.opened": "A payment was put up for review, by a rule or by hand (thin event: the id alone).",
    "v1.setup_intent.canceled": "Saving a payment method for later was cancelled (thin event: the id alone).",
    "v1.setup_intent.created": "Saving a payment method for later was begun (thin event: the id alone).",
    "v1.setup_intent.requires_action": (
        "A customer has to do something before their payment method can be saved (thin "
        "event: the id alone)."
    ),
    "v1.setup_intent.setup_failed": (
        "An attempt to save a payment method failed; `last_setup_error` says why (thin "
        "event: the id alone)."
    ),
    "v1.setup_intent.succeeded": "A payment method was set up for later payments (thin event: the id alone).",
    "v1.sigma.scheduled_query_run.created": (
        "A scheduled query of Sigma finished; `file` has its result (thin event: the id "
        "alone)."
    ),
    "v1.source.canceled": (
        "A payment source was cancelled: it can no longer be charged (thin event: the id "
        "alone)."
    ),
    "v1.source.chargeable": (
        "A payment source is ready to be charged: charge it now (thin event: the id "
        "alone)."
    ),
    "v1.source.failed": (
        "A payment source failed, as when the customer did not agree to the payment (thin "
        "event: the id alone)."
    ),
    "v1.source.refund_attributes_required": (
        "A refund of a source waits for the customer's bank details (thin event: the id "
        "alone)."
    ),
    "v1.subscription_schedule.aborted": (
        "A schedule ended because its subscription was cancelled for want of payment "
        "(thin event: the id alone)."
    ),
    "v1.subscription_schedule.canceled": (
        "A schedule was cancelled, and its subscription with it (thin event: the id "
        "alone)."
    ),
    "v1.subscription_schedule.completed": (
        "All phases of a schedule are over, and so is the schedule (thin event: the id "
        "alone)."
    ),
    "v1.subscription_schedule.created": (
        "A schedule of a subscription's phases was created (thin event: the id alone)."
    ),
    "v1.subscription_schedule.expiring": "A schedule ends in seven days (thin event: the id alone).",
    "v1.subscription_schedule.phase_added": (
        "A schedule of a subscription got another phase (thin event: the id alone)."
    ),
    "v1.subscription_schedule.phase_default_tax_rates_changed": (
        "A phase of a schedule has other default tax rates now (thin event: the id "
        "alone)."
    ),
    "v1.subscription_schedule.phase_end_date_changed": (
        "A phase of a schedule ends at another time now (thin event: the id alone)."
    ),
    "v1.subscription_schedule.phase_removed": (
        "A schedule of a subscription lost a phase (thin event: the id alone)."
    ),
    "v1.subscription_schedule.phase_trial_end_changed": (
        "The trial in a phase of a schedule ends at another time now (thin event: the id "
        "alone)."
    ),
    "v1.subscription_schedule.released": (
        "A schedule let go of its subscription, which goes on without it (thin event: the "
        "id alone)."
    ),
    "v1.subscription_schedule.updated": (
        "A schedule of a subscription changed, such as in its phases (thin event: the id "
        "alone)."
    ),
    "v1.tax.settings.updated": "The account's settings for Stripe Tax changed (thin event: the id alone).",
    "v1.tax_rate.created": "A tax rate was created (thin event: the id alone).",
    "v1.tax_rate.updated": "A tax rate changed, such as when it was archived (thin event: the id alone).",
    "v1.terminal.reader.action_failed": (
        "What a card reader was told to do failed; `action` says why (thin event: the id "
        "alone)."
    ),
    "v1.terminal.reader.action_succeeded": (
        "A card reader did what it was told, such as take a payment (thin event: the id "
        "alone)."
    ),
    "v1.terminal.reader.action_updated": (
        "What a card reader was told to do moved on; `action` says how far (thin event: "
        "the id alone)."
    ),
    "v1.test_helpers.test_clock.advancing": (
        "A test clock began to move forward; its objects follow (thin event: the id "
        "alone)."
    ),
    "v1.test_helpers.test_clock.created": (
        "A test clock, which simulates time, was created (thin event: the id alone)."
    ),
    "v1.test_helpers.test_clock.deleted": (
        "A test clock was deleted, and its customers with it (thin event: the id alone)."
    ),
    "v1.test_helpers.test_clock.internal_failure": (
        "A test clock broke as it moved; make a new one (thin event: the id alone)."
    ),
    "v1.test_helpers.test_clock.ready": (
        "A test clock arrived at its new time, and all objects with it (thin event: the "
        "id alone)."
    ),
    "v1.topup.canceled": "A top-up of your balance was cancelled (thin event: the id alone).",
    "v1.topup.created": "A top-up of your balance from a bank account was begun (thin event: the id alone).",
    "v1.topup.failed": "A top-up of your balance failed (thin event: the id alone).",
    "v1.topup.reversed": "A top-up was taken back from your balance (thin event: the id alone).",
    "v1.topup.succeeded": "A top-up arrived in your balance (thin event: the id alone).",
    "v1.transfer.created": (
        "Money was moved from your balance to a connected account (thin event: the id "
        "alone)."
    ),
    "v1.transfer.reversed": (
        "A transfer to a connected account was taken back, whole or in part (thin event: "
        "the id alone)."
    ),
    "v1.transfer.updated": "A transfer's description or metadata changed (thin event: the id alone).",
    "v2.commerce.product_catalog.imports.failed": "An import of a product catalog failed.",
    "v2.commerce.product_catalog.imports.processing": "An import of a product catalog is being processed.",
    "v2.commerce.product_catalog.imports.succeeded": "An import of a product catalog succeeded.",
    "v2.commerce.product_catalog.imports.succeeded_with_errors": (
        "An import of a product catalog succeeded for some of its products, and not for "
        "all."
    ),
    "v2.core.account[configuration.customer].capability_status_updated": (
        "The status of a capability of an account as a customer changed."
    ),
    "v2.core.account[configuration.customer].updated": (
        "What an account is configured for as a customer changed."
    ),
    "v2.core.account[configuration.merchant].capability_status_updated": (
        "The status of a capability of an account as a merchant changed."
    ),
    "v2.core.account[configuration.merchant].updated": (
        "What an account is configured for as a merchant changed."
    ),
    "v2.core.account[configuration.recipient].capability_status_updated": (
        "The status of a capability of an account as a recipient changed."
    ),
    "v2.core.account[configuration.recipient].updated": (
        "What an account is configured for as a recipient changed."
    ),
    "v2.core.account[defaults].updated": "The defaults of an account changed.",
    "v2.core.account[future_requirements].updated": "What an account will have to provide later changed.",
    "v2.core.account[identity].updated": "Who is behind an account changed: the details of its identity.",
    "v2.core.account[requirements].updated": "What an account has to provide changed.",
    "v2.core.account.closed": "An account was closed.",
    "v2.core.account.created": "An account was created through the API's version 2.",
    "v2.core.account.updated": "An account of the API's version 2 changed.",
    "v2.core.account_link.returned": (
        "A user came back from an account link, which does not mean that they did all of "
        "it."
    ),
    "v2.core.account_person.created": "A person was added to an account of the API's version 2.",
    "v2.core.account_person.deleted": "A person was removed from an account of the API's version 2.",
    "v2.core.account_person.updated": "A person of an account of the API's version 2 changed.",
    "v2.core.event_destination.ping": "Somebody sent a test event to this destination.",
    "v2.money_management.adjustment.created": "A balance of a financial account was adjusted.",
    "v2.money_management.financial_account.created": "A financial account of Money Management was opened.",
    "v2.money_management.financial_account.updated": "A financial account of Money Management changed.",
    "v2.money_management.financial_address.activated": (
        "A financial address, to which money can be sent, became active."
    ),
    "v2.money_management.financial_address.failed": "A financial address could not be made.",
    "v2.money_management.inbound_transfer.available": "Money of an inbound transfer can be used.",
    "v2.money_management.inbound_transfer.bank_debit_failed": "The bank debit of an inbound transfer failed.",
    "v2.money_management.inbound_transfer.bank_debit_processing": (
        "The bank debit of an inbound transfer is on its way."
    ),
    "v2.money_management.inbound_transfer.bank_debit_queued": (
        "The bank debit of an inbound transfer waits to be made."
    ),
    "v2.money_management.inbound_transfer.bank_debit_returned": (
        "The bank returned the debit of an inbound transfer."
    ),
    "v2.money_management.inbound_transfer.bank_debit_succeeded": (
        "The bank debit of an inbound transfer went through."
    ),
    "v2.money_management.outbound_payment.canceled": "An outbound payment was cancelled.",
    "v2.money_management.outbound_payment.created": "An outbound payment was begun.",
    "v2.money_management.outbound_payment.failed": "An outbound payment failed.",
    "v2.money_management.outbound_payment.posted": "An outbound payment was sent.",
    "v2.money_management.outbound_payment.returned": (
        "An outbound payment came back from its recipient's bank."
    ),
    "v2.money_management.outbound_payment.under_review": "An outbound payment is held for a review.",
    "v2.money_management.outbound_payment.updated": "An outbound payment changed.",
    "v2.money_management.payout_intent.canceled": "A payout intent was cancelled.",
    "v2.money_management.payout_intent.created": "A payout intent was created.",
    "v2.money_management.payout_intent.pending": "A payout intent is pending.",
    "v2.money_management.payout_intent.posted": "A payout intent was sent.",
    "v2.money_management.payout_intent.processing": "A payout intent is being processed.",
    "v2.money_management.payout_intent.requires_action": "A payout intent waits until somebody acts.",
    "v2.money_management.payout_intent.updated": "A payout intent changed.",
    "v2.money_management.payout_method.created": "A way to pay a recipient out was added.",
    "v2.money_management.payout_method.updated": "A way to pay a recipient out changed.",
    "v2.money_management.received_credit.available": (
        "Money that a financial account got from outside can be used."
    ),
    "v2.money_management.received_credit.failed": (
        "Money from outside could not be put into a financial account of Money "
        "Management."
    ),
    "v2.money_management.received_credit.returned": (
        "Money that a financial account got from outside was sent back."
    ),
    "v2.money_management.received_credit.succeeded": (
        "Money from outside is in a financial account of Money Management."
    ),
    "v2.money_management.recipient_verification.created": "A check of a recipient's account was begun.",
    "v2.money_management.recipient_verification.updated": (
        "A check of a recipient's account changed, such as in its outcome."
    ),
    "v2.money_management.transaction.created": "Money entered or left a financial account, or is about to.",
    "v2.money_management.transaction.updated": (
        "A transaction of a financial account changed, such as when it was posted."
    ),
}
