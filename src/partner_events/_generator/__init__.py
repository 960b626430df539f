"""The generator: from registry documents to typed models. Nothing at run time imports it."""
