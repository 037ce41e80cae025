package org.rimanakuy.exchange.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.exchange.file.Problem;

class MinistryFileTest {

    private static final String YEARLY =
            "ANO_EJE,NIVEL_GOBIERNO,SEC_EJEC,EJECUTORA_NOMBRE,TIPO_ACT_PROY,PRODUCTO_PROYECTO,"
                    + "PRODUCTO_PROYECTO_NOMBRE,FUNCION,FUNCION_NOMBRE,DEPARTAMENTO_META,DEPARTAMENTO_META_NOMBRE,MONTO_PIA,"
                    + "MONTO_PIM,MONTO_CERTIFICADO_ANUAL,MONTO_COMPROMETIDO_ANUAL,MONTO_DEVENGADO_ANUAL,MONTO_GIRADO_ANUAL\n";
    private static final String MONTHLY =
            "ANO_EJE;MES_EJE;TIPO_ACT_PROY_NOMBRE;PRODUCTO_PROYECTO;PRODUCTO_PROYECTO_NOMBRE;"
                    + "MONTO_PIA;MONTO_PIM;MONTO_CERTIFICADO;MONTO_DEVENGADO;MONTO_GIRADO\n";

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @Test
    void rows_of_one_project_and_year_are_added_up_and_others_columns_are_passed_over() {
        var contents = read(YEARLY
                + "2024,M,301,MUNICIPALIDAD,2,2345678,RIEGO,10,AGROPECUARIA,08,CUSCO,100.50,200,150,150,90,80\n"
                + "2024,M,301,MUNICIPALIDAD,2,2345678,RIEGO,10,AGROPECUARIA,08,CUSCO,0,50.25,20,20,10,10\n");
        assertThat(faults.list()).isEmpty();
        var year = contents.years().getFirst();
        assertThat(contents.years()).hasSize(1);
        assertThat(year.rows()).isEqualTo(2);
        assertThat(year.amounts().pia()).isEqualByComparingTo("100.50");
        assertThat(year.amounts().pim()).isEqualByComparingTo("250.25");
        assertThat(year.amounts().accrued()).isEqualByComparingTo("100");
        assertThat(year.function()).isEqualTo("10");
        assertThat(year.where()).isEqualTo("CUSCO");
    }

    @Test
    void the_layout_with_a_row_a_month_gives_the_same_sums() {
        var year = read(MONTHLY
                        + "2024;0;PROYECTO;2345678;RIEGO;100;200;0;0;0\n"
                        + "2024;3;PROYECTO;2345678;RIEGO;0;0;120;40;30\n"
                        + "2024;4;PROYECTO;2345678;RIEGO;0;0;-20;35,5;30\n")
                .years()
                .getFirst();
        assertThat(year.amounts().pim()).isEqualByComparingTo("200");
        assertThat(year.amounts().certified()).isEqualByComparingTo("100");
        assertThat(year.amounts().accrued()).isEqualByComparingTo(new BigDecimal("75.5"));
    }

    @Test
    void products_and_activities_are_counted_and_left_out() {
        var contents = read(YEARLY + "2024,M,301,M,3,3999999,SIN PRODUCTO,10,A,08,CUSCO,1,1,1,1,1,1\n");
        assertThat(contents.years()).isEmpty();
        assertThat(contents.leftOut()).isEqualTo(1);
    }

    @Test
    void a_sum_below_nothing_is_told_with_its_project_and_year() {
        read(MONTHLY + "2024;1;PROYECTO;2345678;RIEGO;0;10;0;-5;0\n");
        assertThat(faults.list()).extracting(Fault::problem).containsExactly(Problem.REFUSED_YEAR);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        read(MONTHLY + "24;1;PROYECTO;2345678;RIEGO;0;10;0;5;0\n2024;1;PROYECTO;;RIEGO;x;10;0;5;0\n");
        assertThat(faults.list())
                .extracting(Fault::line, Fault::column)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2, "ANO_EJE"),
                        org.assertj.core.groups.Tuple.tuple(3, "PRODUCTO_PROYECTO"),
                        org.assertj.core.groups.Tuple.tuple(3, "MONTO_PIA"));
    }

    @Test
    void a_file_that_is_not_the_ministrys_says_which_columns_it_lacks() {
        read("a,b\n1,2\n");
        assertThat(faults.list()).extracting(Fault::problem).containsOnly(Problem.MISSING_COLUMN);
    }

    @Test
    void a_long_file_comes_in_turns_each_with_all_that_it_says_of_a_project() throws IOException {
        var text = new StringBuilder(MONTHLY);
        for (var month = 1; month <= 12; month++) {
            for (var project = 0; project < 9_000; project++) {
                text.append("2024;").append(month).append(";PROYECTO;").append(2_000_000 + project);
                text.append(";MEJORAMIENTO DEL SERVICIO DE AGUA POTABLE Y SANEAMIENTO RURAL;0;1;1;1;1\n");
            }
        }
        text.append("2024;1;PROYECTO;2000001;RIEGO;x;0;0;0;0\n2024;1;PROYECTO;2000002;RIEGO\n");
        var file = Files.writeString(folder.resolve("gasto.csv"), text);
        var turns = new ArrayList<List<MinistryYear>>();
        MinistryFile.read("gasto.csv", file, faults, turns::add);

        assertThat(turns)
                .hasSizeGreaterThan(1)
                .allSatisfy(turn -> assertThat(turn)
                        .hasSizeLessThan(9_000 * 3 / 4)
                        .allSatisfy(year -> assertThat(year.rows()).isEqualTo(12)));
        assertThat(turns.stream().flatMap(List::stream).map(MinistryYear::code))
                .hasSize(9_000)
                .doesNotHaveDuplicates();
        assertThat(faults.list()).extracting(Fault::problem).containsExactly(Problem.NUMBER, Problem.ROW_LENGTH);
    }

    private record Contents(List<MinistryYear> years, long leftOut) {}

    private Contents read(String text) {
        try {
            var file = Files.writeString(folder.resolve("gasto.csv"), text);
            var years = new ArrayList<MinistryYear>();
            var read = MinistryFile.read("gasto.csv", file, faults, years::addAll);
            return new Contents(years, read.leftOut());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
