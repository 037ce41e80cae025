package org.rimanakuy.commitment.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.agreement.ui.AgreementSection;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.RegisterSort;
import org.springframework.stereotype.Component;

/** On an agreement's page: the commitments that flow from each of its clauses, then those of no clause in particular. */
@Component
class FlowingCommitments implements AgreementSection {

    private static final int SHOWN = 200;

    private final RegisterService register;
    private final CommitmentService commitments;
    private final ClauseService clauses;
    private final RegisterAddress address;

    FlowingCommitments(
            RegisterService register, CommitmentService commitments, ClauseService clauses, RegisterAddress address) {
        this.register = register;
        this.commitments = commitments;
        this.clauses = clauses;
        this.address = address;
    }

    @Override
    public Section of(AgreementId agreement) {
        var filter = RegisterFilter.ALL.withAgreement(agreement);
        var rows = register.page(filter, RegisterSort.OLDEST, 0, SHOWN);
        var byClause = byClause(rows);
        var section = new Section();
        section.addClassName("flowing-commitments");
        section.add(new H2(section.getTranslation("commitment.section.flowing")));
        if (rows.isEmpty()) {
            section.add(new Paragraph(section.getTranslation("commitment.section.flowing-none")));
            return section;
        }
        for (var clause : clauses.of(agreement)) {
            add(section, heading(section, clause), byClause.get(Optional.of(clause.id())));
        }
        add(section, section.getTranslation("commitment.section.no-clause"), byClause.get(Optional.<ClauseId>empty()));
        section.add(CommitmentNavigation.filtered(
                address.write(RegisterState.INITIAL.with(filter)),
                section.getTranslation("commitment.section.in-register")));
        return section;
    }

    private Map<Optional<ClauseId>, List<CommitmentRow>> byClause(List<CommitmentRow> rows) {
        var clauseOf = new HashMap<String, Optional<ClauseId>>();
        commitments
                .byNumbers(rows.stream()
                        .map(row -> CommitmentNumber.parse(row.number()))
                        .toList())
                .forEach(record -> clauseOf.put(
                        record.number().toString(),
                        Optional.ofNullable(record.data().origin().clause())));
        var byClause = new HashMap<Optional<ClauseId>, List<CommitmentRow>>();
        for (var row : rows) {
            byClause.computeIfAbsent(clauseOf.getOrDefault(row.number(), Optional.empty()), clause -> new ArrayList<>())
                    .add(row);
        }
        return byClause;
    }

    private static String heading(Section section, ClauseRow clause) {
        return clause.heading() == null
                ? section.getTranslation("commitment.section.clause", clause.number())
                : section.getTranslation("commitment.section.clause-named", clause.number(), clause.heading());
    }

    private static void add(Section section, String heading, @Nullable List<CommitmentRow> rows) {
        if (rows != null) {
            section.add(new H3(heading), new CommitmentLines(rows));
        }
    }
}
