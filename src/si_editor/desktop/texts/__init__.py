"""Words for what the model calls by codes."""
