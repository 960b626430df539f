# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "ClimateSupplier": """
removal_pathway were:various
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
