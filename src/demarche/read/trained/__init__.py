"""The trained engine: one small encoder pass, several heads, decoding that respects the records."""
