"""Measuring newsclean: accuracy, laws and speed over a corpus of scraped pages with known articles.

Not part of the installed package; run it from the project root as `python -m bench`. See README.md here.
"""
