"""Makes newsclean/first_names.py: first names of the countries whose news newsclean reads, from Faker's lists.

`python -m bench first-names` writes it, with the lists of the installed Faker; nothing of it is written by hand.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from textwrap import wrap

from bench import peers

LOCALES = (
    "en_US en_GB en_NZ en_IE ga_IE en_IN de_DE de_AT de_CH fr_FR fr_CH es_ES es_MX es_CO es_AR es_CL it_IT nl_NL nl_BE pt_PT "
    "pt_BR pl_PL cs_CZ sk_SK sv_SE no_NO da_DK fi_FI hu_HU ro_RO hr_HR sl_SI tr_TR uk_UA ru_RU zu_ZA sw"
).split()
TARGET = Path(__file__).parent.parent / "newsclean" / "first_names.py"
_HEAD = '''"""First names of {countries} countries, from the lists of Faker {version} (MIT licence). Made by `python -m bench first-names`.

All are lower case.
"""

# fmt: off
'''


def write() -> None:
    """Write the file anew."""
    TARGET.write_text(made(), encoding="utf-8")


def made() -> str:
    """What the file holds."""
    faker = peers.load("faker", "faker")
    lines = wrap(" ".join(sorted(names())), 118, break_on_hyphens=False, break_long_words=False)
    body = "\n".join(lines)
    return f'{_HEAD.format(countries=len(LOCALES), version=faker.VERSION)}FIRST_NAMES = frozenset("""\n{body}\n""".split())\n'


def names() -> set[str]:
    """The first names of all these lists."""
    found: set[str] = set()
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute in dir(provider):
            known = getattr(provider, attribute)
            if attribute.startswith("first_name") and isinstance(known, list | tuple | dict):
                found |= {str(name).lower() for name in known}
    return {name for name in found if " " not in name and len(name) > 1}
