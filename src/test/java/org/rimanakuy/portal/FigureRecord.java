package org.rimanakuy.portal;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.figure.Bound;
import org.rimanakuy.figure.CheckData;
import org.rimanakuy.figure.FigureData;
import org.rimanakuy.figure.FigureService;
import org.rimanakuy.figure.Unit;
import org.rimanakuy.figure.Years;
import org.springframework.context.ApplicationContext;

/** Figures of which some agree, some do not, one speaks of other years and one is missing. */
final class FigureRecord {

    private FigureRecord() {}

    static void open(ApplicationContext context) {
        var figures = context.getBean(FigureService.class);
        asSecretariat(context, () -> {
            figures.record(figure("F01", "100", new Years(2004, 2010)));
            figures.record(figure("F02", "97", new Years(2004, 2010)));
            figures.record(figure("F03", "5", new Years(2004, 2012)));
            figures.record(figure("M01", null, null));
            check(figures, "K01", "F01 = F02");
            check(figures, "K02", "F01+F02 = 197");
            check(figures, "K03", "F01 with F03");
            check(figures, "K04", "F01-M01 = 0");
            check(figures, "K05", "rank(F01,F02) = rank(F02,F01)");
        });
    }

    private static void check(FigureService figures, String code, String formula) {
        figures.recordCheck(new CheckData(code, "Comprobación " + code, formula, null, null, null, null, "Una nota"));
    }

    private static FigureData figure(String code, @Nullable String value, @Nullable Years years) {
        return new FigureData(
                code,
                "Espinar",
                "Monto " + code,
                value == null ? null : new BigDecimal(value),
                new Unit("PEN"),
                Bound.EXACT,
                years,
                "presupuestos",
                "Quien lo dijo",
                "Informe",
                null);
    }
}
