package org.rimanakuy.exchange;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.rimanakuy.budget.BudgetTable;
import org.rimanakuy.exchange.file.RecordFile;
import org.springframework.stereotype.Component;

/** Says what was ever told of yearly budgets in the columns of the exchange format, by work and year. */
@Component
class BudgetRows implements ExportPart {

    private final BudgetTable budgets;

    BudgetRows(BudgetTable budgets) {
        this.budgets = budgets;
    }

    @Override
    public Set<RecordFile> files() {
        return EnumSet.of(RecordFile.PROJECT_YEARS);
    }

    @Override
    public void each(RecordFile file, Codes codes, boolean example, Consumer<Cells> row) {
        budgets.eachTold(example, told -> row.accept(Cells.of(BudgetTable.HEADS, told)));
    }
}
