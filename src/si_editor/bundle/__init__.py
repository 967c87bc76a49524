"""What goes out: the gate that decides what is published, and the export that is all or nothing."""
