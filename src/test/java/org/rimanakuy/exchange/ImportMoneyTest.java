package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.budget.BudgetService;
import org.rimanakuy.budget.BudgetYear;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.Sentence;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.fund.EntryRow;
import org.rimanakuy.fund.FundService;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ImportMoneyTest {

    private static final String YEARS = """
            project,national_code,name,year,currency,pia,pim,certified,accrued,paid,consulted_on,source
            PR-2007-001,2123456,Estadio,2011,PEN,,500.00,,120.50,,2011-07-01,Consulta Amigable
            PR-2007-001,2123456,Estadio,2011,PEN,100.00,600.00,,590.00,590.00,2012-01-31,Consulta Amigable
            PR-2007-001,2123456,Estadio,2011,PEN,100.00,600.00,,591.00,590.00,2012-01-31,Consulta Amigable
            PR-2007-002,,Puente,2011,PEN,0.00,20.00,,20.00,,2012-01-31,Consulta Amigable
            """;

    private static final String ENTRIES = """
            agreement,entry,year,kind,told_on,amount,currency,rate_to,rate,rate_source,stated_by,source,function,place,norm,reverses,reason
            AG-2003-01,1,2004,DECLARED_PROFIT,2005-03,90000000.00,USD,,,,MINA,Memoria,,,,,
            AG-2003-01,2,2004,PAID,2005,2700000.00,USD,,,,MINA,Memoria,,,,,
            AG-2003-01,3,2004,TRANSFERRED,2005,9900000.00,USD,,,,,Memoria,,,,,
            AG-2003-01,4,2004,TRANSFERRED,2005,9900000.00,USD,,,,,Memoria,,,,3,Era de otro convenio
            AG-2003-01,5,2004,EXECUTED,2006-05-02,1500000.00,PEN,USD,0.370370,Banco central,,Informe,EDUCATION,CUS,Ley 28044,,
            """;

    @TempDir
    Path folder;

    @TempDir
    Path again;

    @Autowired
    ApplicationContext context;

    private RecordFolder record;

    @BeforeEach
    void write() {
        CleanDatabase.clean(context);
        record = new RecordFolder(folder, context);
        record.put("places.csv", "code,name,level,parent\nCUS,Cusco,REGION,\n");
        record.put("parties.csv", "code,name,kind\nMINA,Minera,COMPANY\n");
        record.put(
                "agreements.csv",
                "code,title,instrument,signed_on\nAG-2003-01,Convenio Marco,FRAMEWORK_AGREEMENT,2003-09-03\n");
        record.put("contribution_rules.csv", """
                agreement,clause,percent_of_pretax_profit,minimum_amount,currency,year_from,year_to
                AG-2003-01,,3,1500000,USD,2003,2008
                """);
        record.put("projects.csv", "code,name,cui\nPR-2007-001,Estadio,2123456\nPR-2007-002,Puente,\n");
        record.put("project_years.csv", YEARS);
        record.put("contribution_entries.csv", ENTRIES);
    }

    @Test
    void budgets_and_ledgers_come_whole_and_leave_as_they_came() {
        var done = record.take();
        assertThat(done.of(Kind.BUDGET_YEAR)).isEqualTo(new ImportPlan.Counts(2, 2, 0));
        assertThat(done.of(Kind.CONTRIBUTION_ENTRY).created()).isEqualTo(5);
        var stadium = context.getBean(ProjectService.class)
                .byNumber("PR-2007-001")
                .orElseThrow()
                .id()
                .value();
        var budgets = context.getBean(BudgetService.class);
        assertThat(budgets.sheet(stadium).years())
                .extracting(year -> year.amounts().accrued())
                .containsExactly(new java.math.BigDecimal("591.00"));
        assertThat(budgets.before(stadium))
                .extracting(BudgetYear::consultedOn)
                .containsExactly(LocalDate.of(2012, 1, 31), LocalDate.of(2011, 7, 1));
        assertThat(entries())
                .extracting(EntryRow::number, EntryRow::stands)
                .containsExactly(tuple(1, true), tuple(2, true), tuple(3, false), tuple(4, false), tuple(5, true));

        assertThat(record.take().changesNothing()).isTrue();
        new RecordFolder(again, context).write(false);
        assertThat(new RecordFolder(again, context).plain("project_years.csv")).isEqualTo(YEARS);
        assertThat(new RecordFolder(again, context).plain("contribution_entries.csv"))
                .isEqualTo(ENTRIES);
    }

    @Test
    void a_file_goes_on_where_the_record_ends() {
        record.take();
        record.put("project_years.csv", YEARS.lines().findFirst().orElseThrow() + """

                PR-2007-001,,,2011,PEN,100,600,,595,595,2013-01-31,Cuenta general
                PR-2007-001,,,2011,PEN,,,,300,,2011-10-01,Diario
                PR-2007-002,,,2012,PEN,,,,1,,2013-01-31,Cuenta general
                """);
        record.put("contribution_entries.csv", ENTRIES + "AG-2003-01,6,2005,PAID,2006,1,USD,,,,,Memoria,,,,,\n");
        var done = record.take();
        assertThat(done.of(Kind.BUDGET_YEAR)).isEqualTo(new ImportPlan.Counts(1, 2, 0));
        assertThat(done.of(Kind.CONTRIBUTION_ENTRY)).isEqualTo(new ImportPlan.Counts(1, 0, 5));
        assertThat(record.take().changesNothing()).isTrue();
    }

    @Test
    void what_a_budget_cannot_say_is_told_with_its_line_and_nothing_is_imported() {
        record.put("project_years.csv", """
                project,year,currency,pim,accrued,consulted_on,source
                PR-2007-001,2011,PEN,-5,,2012-01-31,MEF
                PR-2007-001,2012,PEN,,,2013-01-31,MEF
                PR-2007-001,2013,PEN,1,,2099-01-31,MEF
                PR-2007-002,2011,PEN,1,,2012-01-31,MEF
                PR-2007-002,2011,USD,1,,2012-02-01,MEF
                PR-2007-009,2011,PEN,1,,2012-01-31,MEF
                PR-2007-002,2011,PEN,1,,2012,MEF
                """);
        var plan = record.plan();
        assertThat(plan.faults())
                .extracting(Fault::line, Fault::column, Fault::problem, ImportMoneyTest::refusal)
                .containsExactlyInAnyOrder(
                        tuple(2, "", Problem.REFUSED, "budget.refusal.negative"),
                        tuple(3, "", Problem.REFUSED, "budget.refusal.empty"),
                        tuple(4, "", Problem.REFUSED, "budget.refusal.consulted-later"),
                        tuple(6, "", Problem.REFUSED, "budget.refusal.currency-on-record"),
                        tuple(7, "project", Problem.UNKNOWN_CODE, ""),
                        tuple(8, "consulted_on", Problem.DATE, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AG-2003-01,6,2004,DECLARED_PROFIT,2006,1,USD,,,,,Memoria,,,,,            | fund.refusal.already-declared
            AG-2003-01,8,2005,PAID,2006,1,USD,,,,,Memoria,,,,,                       | fund.refusal.out-of-order
            AG-2003-01,6,2005,PAID,2006,1,PEN,,,,,Memoria,,,,,                       | shared.refusal.currencies-differ
            AG-2003-01,6,2004,TRANSFERRED,2005,9900000,USD,,,,,Memoria,,,,3,Otra vez | fund.refusal.already-reversed
            AG-2003-01,6,2004,PAID,2005,1,USD,,,,MINA,Memoria,,,,2,Otro monto        | fund.refusal.otherwise-on-record
            AG-2003-01,6,2005,PAID,2006,0,USD,,,,,Memoria,,,,,                       | fund.refusal.amount-not-positive
            AG-2003-01,2,2004,PAID,2005,1,USD,,,,MINA,Memoria,,,,,                   | fund.refusal.otherwise-on-record
            """)
    void what_a_ledger_cannot_take_is_told_once_with_its_line(String row, String key) {
        record.take();
        record.put(
                "contribution_entries.csv", ENTRIES + row + "\nAG-2003-01,7,2005,PAID,2006,1,USD,,,,,Memoria,,,,,\n");
        var faults = record.plan().faults();
        assertThat(faults.getFirst().line()).isEqualTo(7);
        assertThat(refusal(faults.getFirst())).isEqualTo(key);
        assertThat(faults.stream().map(ImportMoneyTest::refusal)).doesNotHaveDuplicates();
        assertThat(entries()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "'6,2005,EXECUTED,2006,1,USD,,,,,Memoria,,CUS,,,', place",
        "'6,2005,EXECUTED,2006,1,USD,,,,,Memoria,,,Ley 28044,,', norm",
        "'6,2005,PAID,2006,1,USD,,0.3,,,Memoria,,,,,', rate",
        "'6,2005,PAID,2006,1,USD,,,,,Memoria,,,,,Por error', reason",
    })
    void a_cell_that_says_nothing_without_another_is_not_lost_in_silence(String row, String column) {
        record.take();
        record.put("contribution_entries.csv", ENTRIES + "AG-2003-01," + row + "\n");
        assertThat(record.plan().faults())
                .extracting(Fault::line, Fault::column, Fault::problem)
                .containsExactly(tuple(7, column, Problem.ONLY_WITH));
    }

    private static String refusal(Fault fault) {
        return fault.arguments().stream()
                .filter(Sentence.class::isInstance)
                .map(one -> ((Sentence) one).key())
                .findFirst()
                .orElse("");
    }

    private java.util.List<EntryRow> entries() {
        var agreement =
                context.getBean(AgreementService.class).byCode("AG-2003-01").orElseThrow();
        return context.getBean(FundService.class).ledger(agreement.id()).orElseThrow().entries().stream()
                .sorted(Comparator.comparingInt(EntryRow::number))
                .toList();
    }
}
