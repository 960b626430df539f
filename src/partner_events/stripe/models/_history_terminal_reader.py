# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "TerminalReader": """
action since:2020-08-27+ before:2020-08-27|seldom
deleted since:2019-12-03
device_sw_version since:2018-09-24
last_seen_at since:2025-10-29.clover
livemode since:2019-12-03
location before:2020-03-02|type=string
metadata since:2019-12-03
""",
    "TerminalReaderAction": """
api_error since:2026-05-27.dahlia
collect_inputs since:2025-05-28.basil
collect_payment_method since:2025-06-30.basil
confirm_payment_intent since:2025-06-30.basil
failure_code since:2020-08-27+
failure_message since:2020-08-27+
print_content since:2026-05-27.dahlia
process_payment_intent since:2020-08-27+
process_setup_intent since:2020-08-27+
refund_payment since:2022-11-15+
set_reader_display since:2020-08-27+
status since:2020-08-27+
type since:2020-08-27+
""",
    "TerminalReaderActionApiError": """
advice_code since:2026-05-27.dahlia
charge since:2026-05-27.dahlia
code since:2026-05-27.dahlia
decline_code since:2026-05-27.dahlia
doc_url since:2026-05-27.dahlia
message since:2026-05-27.dahlia
network_advice_code since:2026-05-27.dahlia
network_decline_code since:2026-05-27.dahlia
param since:2026-05-27.dahlia
payment_intent since:2026-05-27.dahlia
payment_method since:2026-05-27.dahlia
payment_method_type since:2026-05-27.dahlia
request_log_url since:2026-05-27.dahlia
setup_intent since:2026-05-27.dahlia
source since:2026-05-27.dahlia
type since:2026-05-27.dahlia
""",
    "TerminalReaderActionCollectPaymentMethod": """
collect_config since:2025-06-30.basil
payment_intent since:2025-06-30.basil
payment_method since:2025-06-30.basil
""",
    "TerminalReaderActionCollectPaymentMethodCollectConfig": """
enable_customer_cancellation since:2025-06-30.basil
skip_tipping since:2025-06-30.basil
tipping since:2025-06-30.basil
""",
    "TerminalReaderActionCollectPaymentMethodCollectConfigTipping": """
amount_eligible since:2025-06-30.basil
""",
    "TerminalReaderActionConfirmPaymentIntent": """
confirm_config since:2025-06-30.basil
payment_intent since:2025-06-30.basil
""",
    "TerminalReaderActionConfirmPaymentIntentConfirmConfig": """
return_url since:2025-06-30.basil
""",
    "TerminalReaderActionPrintContent": """
image since:2026-05-27.dahlia
type since:2026-05-27.dahlia
""",
    "TerminalReaderActionPrintContentImage": """
created_at since:2026-05-27.dahlia
filename since:2026-05-27.dahlia
size since:2026-05-27.dahlia
type since:2026-05-27.dahlia
""",
    "TerminalReaderActionProcessPaymentIntent": """
payment_intent since:2020-08-27+
process_config since:2022-08-01+
""",
    "TerminalReaderActionProcessPaymentIntentProcessConfig": """
enable_customer_cancellation since:2023-10-16+
return_url since:2025-05-28.basil
skip_tipping since:2022-08-01+
tipping since:2022-08-01+
""",
    "TerminalReaderActionProcessPaymentIntentProcessConfigTipping": """
amount_eligible since:2022-08-01+
""",
    "TerminalReaderActionProcessSetupIntent": """
generated_card since:2020-08-27+
process_config since:2023-08-16
setup_intent since:2020-08-27+
""",
    "TerminalReaderActionProcessSetupIntentProcessConfig": """
enable_customer_cancellation since:2023-10-16+
""",
    "TerminalReaderActionRefundPayment": """
amount since:2022-11-15+
charge since:2022-11-15+
metadata since:2022-11-15+
payment_intent since:2022-11-15+
reason since:2022-11-15+
refund since:2022-11-15+
refund_application_fee since:2022-11-15+
refund_payment_config since:2023-10-16+
reverse_transfer since:2022-11-15+
""",
    "TerminalReaderActionRefundPaymentRefundPaymentConfig": """
enable_customer_cancellation since:2023-10-16+
""",
    "TerminalReaderActionSetReaderDisplay": """
cart since:2020-08-27+
type since:2020-08-27+
""",
    "TerminalReaderActionSetReaderDisplayCart": """
currency since:2020-08-27+
line_items since:2020-08-27+
tax since:2020-08-27+
total since:2020-08-27+
""",
    "TerminalReaderActionSetReaderDisplayCartLineItem": """
amount since:2020-08-27+
description since:2020-08-27+
quantity since:2020-08-27+
""",
    "TerminalReaderActionCollectInputs": """
inputs since:2025-05-28.basil
metadata since:2025-05-28.basil
""",
    "TerminalReaderActionCollectInputsInput": """
custom_text since:2025-05-28.basil
email since:2025-05-28.basil
numeric since:2025-05-28.basil
phone since:2025-05-28.basil
required since:2025-05-28.basil
selection since:2025-05-28.basil
signature since:2025-05-28.basil
skipped since:2025-05-28.basil
text since:2025-05-28.basil
toggles since:2025-05-28.basil
type since:2025-05-28.basil
""",
    "TerminalReaderActionCollectInputsInputCustomText": """
description since:2025-05-28.basil
skip_button since:2025-05-28.basil
submit_button since:2025-05-28.basil
title since:2025-05-28.basil
""",
    "TerminalReaderActionCollectInputsInputEmail": """
value since:2025-05-28.basil
""",
    "TerminalReaderActionCollectInputsInputNumeric": """
value since:2025-05-28.basil
""",
    "TerminalReaderActionCollectInputsInputPhone": """
value since:2025-05-28.basil
""",
    "TerminalReaderActionCollectInputsInputSelection": """
choices since:2025-05-28.basil
id since:2025-05-28.basil
text since:2025-05-28.basil
""",
    "TerminalReaderActionCollectInputsInputSelectionChoice": """
id since:2025-05-28.basil
style since:2025-05-28.basil
text since:2025-05-28.basil
""",
    "TerminalReaderActionCollectInputsInputSignature": """
value since:2025-05-28.basil
""",
    "TerminalReaderActionCollectInputsInputText": """
value since:2025-05-28.basil
""",
    "TerminalReaderActionCollectInputsInputToggle": """
default_value since:2025-05-28.basil
description since:2025-05-28.basil
title since:2025-05-28.basil
value since:2025-05-28.basil
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
