package org.rimanakuy.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shell.SpokenMessages;

/** Charts of every kind, with invented values that come near what the register draws. */
final class SampleCharts {

    static final Locale SPANISH = Locale.forLanguageTag("es-PE");
    static final Caption CAPTION = new Caption("Presupuesto por año", "El gasto subió hasta 2010 y cayó en 2011.");
    static final Measure SOLES = Measure.money("PEN");
    static final List<Period> TERMS =
            List.of(new Period("Lindley Salinas", 2007, 2010), new Period("Oscar Mollohuanca", 2011, 2014));

    private static final Illustrator ILLUSTRATOR = new Illustrator(SpokenMessages.read());

    private SampleCharts() {}

    static Illustration drawn(Chart chart) {
        return ILLUSTRATOR.of(chart, SPANISH);
    }

    /** Places that lie close together around Yauri, as many as asked for. */
    static PlaceMap map(int count) {
        return new PlaceMap(
                CAPTION,
                "Proyectos",
                IntStream.range(0, count)
                        .mapToObj(each -> new PlaceMap.Point(
                                "Lugar número " + each,
                                BigDecimal.valueOf(-14.8 + .01 * (each % 7)),
                                BigDecimal.valueOf(-71.4 + .013 * (each % 5)),
                                each + 1,
                                "Ejemplo"))
                        .toList());
    }

    static BarsByYear execution() {
        return new BarsByYear(
                CAPTION,
                Measure.share(),
                List.of(series("Ejecución", Map.of(2007, "0.15", 2010, "0.56", 2011, "0.3", 2012, "0.6"))),
                TERMS);
    }

    static BarsByYear budget() {
        return new BarsByYear(
                CAPTION,
                SOLES,
                List.of(
                        series("PIA", Map.of(2007, "42000000", 2008, "51000000", 2009, "38000000", 2010, "61000000")),
                        series(
                                "PIM",
                                Map.of(2007, "115000000", 2008, "143000000", 2009, "129000000", 2010, "98000000")),
                        series("Devengado", Map.of(2007, "17000000", 2008, "47000000", 2010, "55000000"))),
                List.of(TERMS.getFirst()));
    }

    static BarsByYear years(int count, int series) {
        return new BarsByYear(
                CAPTION,
                SOLES,
                IntStream.range(0, series)
                        .mapToObj(each -> Series.of(
                                "Serie " + each,
                                IntStream.range(0, count)
                                        .boxed()
                                        .collect(java.util.stream.Collectors.toMap(
                                                index -> 1950 + index,
                                                index -> new BigDecimal((index * 37 + each * 11) % 50 - 12)))))
                        .toList(),
                List.of(new Period("Un periodo de nombre largo", 1950, 1952), new Period("Otro", 1953, null)));
    }

    static StackedShares shares() {
        return new StackedShares(
                CAPTION,
                SOLES,
                List.of("Cambio estructural", "Igualdad de derechos", "Ingreso y productividad", "Sin clasificar"),
                List.of(
                        whole("2007–2008", "50", "40", "10", "0"),
                        whole("2011–2012", "41", "35", "23.4", "0.6"),
                        whole("2013–2014", null, null, null, null)));
    }

    static StackedShares sixParts() {
        return new StackedShares(
                CAPTION,
                SOLES,
                List.of("Uno", "Dos", "Tres", "Cuatro", "Cinco", "Seis"),
                List.of(whole("2011", "30", "25", "15", "12", "10", "8")));
    }

    static RankedBars functions() {
        return new RankedBars(
                CAPTION,
                SOLES,
                List.of("Presupuesto público", "Aporte de la empresa"),
                List.of(
                        bar("Transporte", "54000000", "1200000"),
                        bar("Planeamiento, gestión y reserva de contingencia", "73000000", null),
                        bar("Agropecuaria", "21000000", "84600000"),
                        bar("Salud", "0", "-400000")));
    }

    static RankedBars ranked(int count) {
        return new RankedBars(
                CAPTION,
                Measure.count("proyectos"),
                List.of("Proyectos"),
                IntStream.range(0, count)
                        .mapToObj(index -> RankedBars.Bar.of("Distrito " + index, new BigDecimal(index)))
                        .toList());
    }

    static Timeline timeline() {
        return new Timeline(
                CAPTION,
                List.of(
                        new Timeline.Stage(
                                "Perfil", span("2007-02-01", "2007-06-30"), null, span("2007-03-01", "2007-12-15")),
                        new Timeline.Stage(
                                "Expediente técnico",
                                span("2007-07-01", "2008-01-31"),
                                span("2008-01-01", "2008-06-30"),
                                span("2008-02-01", "2009-02-01")),
                        new Timeline.Stage(
                                "Ejecución", span("2008-02-01", "2009-12-31"), null, span("2009-06-01", null)),
                        new Timeline.Stage("Entrega", span(null, "2010-01-31"), null, null),
                        new Timeline.Stage("Operación", null, null, null)),
                LocalDate.of(2011, 7, 1));
    }

    static Series series(String name, Map<Integer, String> values) {
        var numbers = new TreeMap<Integer, BigDecimal>();
        values.forEach((year, value) -> numbers.put(year, new BigDecimal(value)));
        return new Series(name, numbers);
    }

    static StackedShares.Whole whole(String name, @Nullable String... values) {
        return new StackedShares.Whole(name, numbers(values));
    }

    static RankedBars.Bar bar(String name, @Nullable String... values) {
        return new RankedBars.Bar(name, numbers(values));
    }

    static Timeline.Span span(@Nullable String from, @Nullable String to) {
        return new Timeline.Span(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static List<@Nullable BigDecimal> numbers(@Nullable String... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? null : new BigDecimal(value))
                .toList();
    }
}
