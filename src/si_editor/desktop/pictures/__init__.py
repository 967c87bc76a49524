"""Pictures and other media files on their way into the catalogue: by dialog, drop or paste, with words and rights."""
