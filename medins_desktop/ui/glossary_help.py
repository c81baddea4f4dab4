"""The terms, each with its explanation; opened at the one that the person stands on."""

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from medins_desktop.ui.appearance import step
from medins_desktop.wording.glossary import glossary_terms, term_help, term_name
from medins_desktop.wording.language import translate

# Fields whose explanation stands under another term.
_TERM_OF_FIELD = {
    "outside_catalogue": "outside_scope",
    "over_price_limit": "outside_scope",
    "class_b_rate": "first_own_share",
    "total": "in_scope",
    "state": "hardship_firm",
    "aid_group": "assistance",
    "account_balance": "account",
    "pay_from_account": "account",
    "family_account_balance": "account",
    "last_day": "medical_year",
    "from": "medical_year",
    "to": "medical_year",
    "supplement": "own_cost",
    "medfee_sumamt": "settlement_sheet",
    "fulamt_ownpay_amt": "outside_scope",
    "overlmt_selfpay": "outside_scope",
    "preselfpay_amt": "first_own_share",
    "inscp_scp_amt": "in_scope",
    "act_pay_dedc": "deductible",
    "hifp_pay": "pool",
    "hifob_pay": "large_amount",
    "hifmi_pay": "critical_illness",
    "maf_pay": "assistance",
    "hifes_pay": "settlement_sheet",
    "oth_pay": "settlement_sheet",
    "psn_part_amt": "own_cost",
    "acct_pay": "account",
    "psn_cash_pay": "own_cost",
    "paid_in": "back_paid",
    "base": "contribution_base",
    "withheld": "arrears",
    "source": "contribution_record",
    "joined": "sick_leave",
    "fell_ill": "sick_leave",
    "sick_pay": "sick_leave",
    "local_minimum_wage": "sick_leave",
    "retirement_age": "statutory_age",
}


class GlossaryHelp(QDialog):
    """A list of terms and the explanation of the chosen one."""

    def __init__(self, parent: QWidget, term: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ui", "Terms"))
        self._list = QListWidget()
        self._list.setAccessibleName(translate("ui", "Terms"))
        self._list.setFixedWidth(step(58))
        self._name, self._help = QLabel(), QLabel()
        self._name.setProperty("role", "section")
        for label in (self._name, self._help):
            label.setWordWrap(True)
        for term_id in glossary_terms():
            item = QListWidgetItem(term_name(term_id))
            item.setData(Qt.ItemDataRole.UserRole, term_id)
            item.setSizeHint(QSize(0, step(7.5)))  # else rows overlap the one that is chosen
            self._list.addItem(item)
        self._arrange()
        self._list.currentItemChanged.connect(self._show_item)
        self.show_term(term or glossary_terms()[0])

    def show_term(self, term: str) -> None:
        """Explain a term."""
        self._list.setCurrentRow(glossary_terms().index(term))

    def _show_item(self, item: QListWidgetItem) -> None:
        term = item.data(Qt.ItemDataRole.UserRole)
        self._name.setText(term_name(term))
        self._help.setText(term_help(term))

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(step(3))
        words.addWidget(self._name)
        words.addWidget(self._help)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(step(5))
        row.addWidget(self._list)
        row.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(step(5), step(5), step(5), step(4))
        column.setSpacing(step(4))
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.resize(step(150), step(100))


def term_at(widget: QWidget | None) -> str:
    """Return the term that a widget, or what holds it, is about; "" if none is known."""
    above: QObject | None = widget
    while above is not None:
        path = getattr(above, "path", "")
        name = str(above.property("term") or path or "").rsplit(".", 1)[-1]
        if name:
            term = _TERM_OF_FIELD.get(name, name)
            return term if term in glossary_terms() else ""
        above = above.parent()
    return ""
