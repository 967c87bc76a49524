"""The history panel: what this session changed, step by step, and what is not saved yet."""
