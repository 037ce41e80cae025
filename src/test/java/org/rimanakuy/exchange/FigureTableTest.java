package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.figure.CheckRow;
import org.rimanakuy.figure.FigureRow;
import org.rimanakuy.figure.FigureService;
import org.rimanakuy.figure.Finding;
import org.rimanakuy.figure.Verdict;
import org.rimanakuy.portal.Reader;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The case's own numbers, from the imported record: what is stated, what it comes to, and where the two disagree. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureTableTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    FigureService figures;

    @LocalServerPort
    int port;

    private Map<String, CheckRow> checks = Map.of();

    @BeforeAll
    void importEspinar() {
        CleanDatabase.clean(context);
        context.getBean(SystemActs.class).as("Prueba", Role.SECRETARIAT, () -> {
            try (var upload = SuppliedRecord.espinar()) {
                var imports = context.getBean(ImportService.class);
                return imports.apply(upload, imports.plan(upload, kind -> {}), kind -> {});
            }
        });
        checks = figures.checks().stream().collect(Collectors.toMap(CheckRow::code, Function.identity()));
    }

    /** The row of the table worked by hand, the check that prints it, and what it must print; "-" for nothing. */
    @ParameterizedTest(name = "row {0}: {1}")
    @CsvSource({
        "1, K01, 617969496, 617969493, 3, INCONSISTENT, 2004–2010",
        "2, K02, 2.6, 2.6513, -0.0513, INCONSISTENT, 2004–2010",
        "4, K03, 67931, 67931.1307, -0.1307, INCONSISTENT, 2004–2010",
        "6, K04, 741042600, 741042600, 0, CONSISTENT, 2004–2012 2007–2012",
        "7, K14, 374505400, 374505400, 0, CONSISTENT, 2004–2012",
        "7, K15, 199205000, 199205000, 0, CONSISTENT, 2004–2012",
        "7, K16, 223109600, 223109600, 0, CONSISTENT, 2004–2012",
        "8, K05, 470123800, 470123800, 0, CONSISTENT, 2004–2012",
        "9, K06, 350000000, 326696200, 23303800, INCONSISTENT, 2007–2008 2011–2012 2004–2012",
        "12, K07, -, -, -, PERIODS_DIFFER, 2004–2010 2004–2012",
        "13, K17, 2, 2, 0, CONSISTENT, 2004–2012",
        "14, K18, 41, 41, 0, CONSISTENT, 2010 2007",
        "14, K19, 30, 30, 0, CONSISTENT, 2012 2011",
        "15, K08, 1.3902, 1.3902, 0, CONSISTENT, 2011–2012 2007–2008",
        "15, K09, 1.8609, 1.8609, 0, CONSISTENT, 2011–2012 2007–2008",
        "15, K20, 701219.5122, 701219.5122, 0, CONSISTENT, 2007–2008",
        "15, K21, 938596.4912, 938596.4912, 0, CONSISTENT, 2011–2012",
        "17, K22, 10, 10, 0, CONSISTENT, 2007",
        "18, K11, 100, 100, 0, CONSISTENT, 2007–2008",
        "19, K10, 100, 100, 0, CONSISTENT, 2011–2012",
        "20, K12, -, -, -, INCONSISTENT, 2004–2012 2007–2008",
        "21, K23, 1, 1, 0, CONSISTENT, 2007–2008",
        "22, K24, 1, 1, 0, CONSISTENT, 2011–2012",
        "23, K28, -, -, -, INCONSISTENT, 2004–2012 2011–2012",
        "26, K25, 84623526.5, 84623526.5, 0, CONSISTENT, 2004–2010",
        "26, K26, 33849410.6, 33849410.6, 0, CONSISTENT, 2004–2010",
        "26, K27, 50774115.9, 50774115.9, 0, CONSISTENT, 2004–2010",
        "outside, K13, 0.5536, 0.5536, 0, CONSISTENT, 2003–2011"
    })
    void the_table_prints_what_was_worked_by_hand(
            String row,
            String code,
            String stated,
            String recomputed,
            String difference,
            Verdict verdict,
            String years) {
        var finding = finding(code);
        assertThat(told(finding.stated())).isEqualTo(stated);
        assertThat(told(finding.recomputed())).isEqualTo(recomputed);
        assertThat(told(finding.difference())).isEqualTo(difference);
        assertThat(finding.verdict()).contains(verdict);
        assertThat(String.join(" ", finding.periods())).isEqualTo(years);
        assertThat(finding.used())
                .allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
    }

    @Test
    void the_seed_contradicts_itself_in_these_rows_and_in_no_others() {
        var wrong = checks.values().stream()
                .filter(check -> check.finding()
                        .verdict()
                        .filter(Verdict.INCONSISTENT::equals)
                        .isPresent())
                .map(CheckRow::code)
                .sorted()
                .toList();
        assertThat(wrong).containsExactly("K01", "K02", "K03", "K06", "K12", "K28");
        assertThat(finding("K03").judged()).isTrue();
        assertThat(checks.values())
                .filteredOn(check -> check.finding().judged())
                .hasSize(1);
    }

    @Test
    void years_and_bases_are_mixed_only_where_the_check_says_so_and_then_it_is_told() {
        var mixed = checks.values().stream()
                .filter(check -> kinds(check.finding()).contains(Finding.Kind.ACROSS))
                .map(CheckRow::code)
                .sorted()
                .toList();
        assertThat(mixed).containsExactly("K17", "K23", "K24");
    }

    @Test
    void what_the_seed_lacks_is_named_and_not_filled() {
        var lacking = figures.all().stream()
                .map(FigureRow::data)
                .filter(figure -> figure.value() == null)
                .toList();
        assertThat(lacking).hasSize(11);
        assertThat(finding("K29").verdict()).contains(Verdict.NOT_ENOUGH_DATA);
        assertThat(finding("K29").remarks().getFirst().arguments()).containsExactly("M11", "Habitantes");
    }

    @Test
    void what_whoever_compiled_the_checks_found_is_what_is_computed() {
        assertThat(checks.values())
                .allSatisfy(check -> assertThat(kinds(check.finding())).doesNotContain(Finding.Kind.FOUND));
    }

    @Test
    void the_whole_table_stands_on_one_small_public_page() {
        var page = Reader.at(port).get("/es/cifras");
        assertThat(page.statusCode()).isEqualTo(200);
        checks.values().forEach(check -> assertThat(page.body()).contains("id=\"" + check.code() + "\""));
        assertThat(page.body())
                .contains("21 coinciden, 6 no coinciden, 1 mezclarían años o bases, en 1 faltan datos")
                .contains("Medición de la licencia social");
        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(15_000);
        assertThat(Reader.at(port).get("/es/cifras/comprobaciones.csv").body().lines())
                .hasSize(1 + checks.size());
        assertThat(Reader.at(port).get("/es/cifras.csv").body().lines()).hasSize(60);
    }

    private static List<Finding.Kind> kinds(Finding finding) {
        return finding.remarks().stream().map(Finding.Remark::kind).collect(Collectors.toCollection(ArrayList::new));
    }

    private Finding finding(String code) {
        return Objects.requireNonNull(checks.get(code)).finding();
    }

    private static String told(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }
}
