"""The readiness board: how complete the catalogue is, counted in a table that leads to the entries."""
