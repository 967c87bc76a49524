"""Forms: a record's fields as a page to fill in, derived from the model and never written by hand."""
