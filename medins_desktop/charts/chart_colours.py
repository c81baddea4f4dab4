"""The colours of a chart around its payers: light, dark, paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChartColours:
    """Colours as `#RRGGBB`. `hatched`: areas are told apart without colour too."""

    surface: str
    text: str
    secondary: str
    hairline: str
    accent: str
    hatched: bool = False


LIGHT = ChartColours("#FFFFFF", "#1D2330", "#566072", "#E2E5EA", "#1B66A8")
DARK = ChartColours("#1C2025", "#E9ECF1", "#A5AEBB", "#30363F", "#6FB4F0")
PAPER = ChartColours("#FFFFFF", "#000000", "#3C4450", "#C9CDD3", "#000000", hatched=True)
