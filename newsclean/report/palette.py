"""The colours of the stages: one on light ground and one on dark, for the report and for notebooks.

Related stages have related hues. They are OKLCH colours of one lightness (0.47 on light, 0.79 on dark), so that no
stage shouts, and each has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3) on its ground and on its own tint.
"""

from __future__ import annotations

COLOURS: dict[str, tuple[str, str]] = {
    "joins": ("#545b66", "#b3bbc8"),
    "site": ("#7f3e7a", "#dfa3d9"),
    "skip_links": ("#016770", "#61cdd9"),
    "consent": ("#76399c", "#d2a5f4"),
    "share": ("#085f96", "#7cc2fd"),
    "images": ("#146d34", "#7fd091"),
    "paywall": ("#8a4603", "#f6a56d"),
    "ads": ("#9a3404", "#fc9f7f"),
    "promos": ("#a80f39", "#fe9aa2"),
    "appeals": ("#9a2068", "#f59ac5"),
    "headline": ("#2a51b8", "#9abaff"),
    "byline": ("#0e647f", "#62c9f0"),
    "credits": ("#0b6b53", "#73d0b1"),
    "related": ("#4c6507", "#a9c870"),
    "comments": ("#635d0c", "#c4be70"),
    "legal": ("#5c4a9e", "#b9aefd"),
    "navigation": ("#056965", "#70cdc7"),
    "duplicates": ("#675941", "#c8b89e"),
    "body": ("#785307", "#e1b265"),
}
"""Stage to (colour on light ground, colour on dark ground)."""
OTHER = ("#545b66", "#b3bbc8")
"""For a stage that has no colour of its own."""
