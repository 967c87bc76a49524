"""What can be said in a catalogue: records, fields, problems. Pure values, no files, no windows."""
