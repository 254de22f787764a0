"""Widgets: one feature is a function in reading, a model and a view."""
