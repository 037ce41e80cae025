package org.rimanakuy.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.fund.FundService;
import org.rimanakuy.fund.LedgerTable;
import org.springframework.stereotype.Component;

/** Says what was written in ledgers of contributions in the columns of the exchange format, in the order of writing. */
@Component
class LedgerRows implements ExportPart {

    private final FundService funds;

    LedgerRows(FundService funds) {
        this.funds = funds;
    }

    @Override
    public Set<RecordFile> files() {
        return EnumSet.of(RecordFile.CONTRIBUTION_ENTRIES);
    }

    @Override
    public void each(RecordFile file, Codes codes, boolean example, Consumer<Cells> row) {
        var agreements = codes.agreements().stream()
                .filter(agreement -> agreement.example() == example)
                .toList();
        var entries = funds.entries(agreements.stream().map(AgreementRow::id).toList());
        for (var agreement : agreements) {
            LedgerTable.rows(
                            agreement.code(),
                            entries.getOrDefault(agreement.id(), List.of()),
                            codes::party,
                            codes::place)
                    .forEach(cells -> row.accept(Cells.of(LedgerTable.HEADS, cells)));
        }
    }
}
