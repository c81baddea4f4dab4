"""The titles of the columns of a table of bills: on screen, to be pasted, and in files."""

from medins_desktop.wording.language import translate


def column_title(column: str) -> str:
    """Return the title of a column of the pasted table."""
    return {
        "last_day": translate("wording", "Last day"),
        "kind": translate("wording", "Kind"),
        "hospital_level": translate("wording", "Hospital level"),
        "total": translate("wording", "Total"),
        "outside_catalogue": translate("wording", "Outside the lists"),
        "over_price_limit": translate("wording", "Over the price limit"),
        "class_b": translate("wording", "Class B, in total"),
        "class_b_rate": translate("wording", "First own share of class B"),
        "first_day": translate("wording", "First day"),
        "in_scope": translate("wording", "In scope"),
        "care": translate("wording", "Care away from home"),
        "own_share": translate("wording", "First own share, in yuan"),
    }[column]
