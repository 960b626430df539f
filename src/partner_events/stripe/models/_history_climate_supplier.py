# Generated from schemas/stripe/objects/climate_supplier.json by `python -m codegen`; do not edit.

HISTORY = {
    "ClimateSupplier": """
removal_pathway were:various
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
