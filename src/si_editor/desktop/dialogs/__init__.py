"""The window's dialogs. Each is opened without stopping the program, and freed when it closes."""
