"""Finding entries: their texts folded for search, queries with fields, facets with counts."""
