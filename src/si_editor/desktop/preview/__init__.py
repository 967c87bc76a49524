"""The page as visitors will see it, beside the form."""
