package org.rimanakuy.chart;

import java.math.BigDecimal;
import org.rimanakuy.shared.NumberWords;

/** What the values of a chart are values of; a chart has one, so amounts of two currencies never share an axis. */
public sealed interface Measure {

    /** @param currency ISO 4217 */
    static Measure money(String currency) {
        return new Amounts(currency);
    }

    /** Values are shares: 0.59 is 59 %. */
    static Measure share() {
        return new Shares();
    }

    /** @param unit what is counted, as it stands on an axis: "projects" */
    static Measure count(String unit) {
        return new Counts(unit);
    }

    /** The value with all its digits, for tables. */
    String whole(BigDecimal value, NumberWords words);

    /** The value as short as an axis needs it. */
    String brief(BigDecimal value, NumberWords words);

    String unit(NumberWords words);

    record Amounts(String currency) implements Measure {
        @Override
        public String whole(BigDecimal value, NumberWords words) {
            return words.money(value, currency);
        }

        @Override
        public String brief(BigDecimal value, NumberWords words) {
            return words.brief(value);
        }

        @Override
        public String unit(NumberWords words) {
            return words.currency(currency);
        }
    }

    record Shares() implements Measure {
        @Override
        public String whole(BigDecimal value, NumberWords words) {
            return words.percent(value);
        }

        @Override
        public String brief(BigDecimal value, NumberWords words) {
            return words.percent(value);
        }

        @Override
        public String unit(NumberWords words) {
            return "%";
        }
    }

    record Counts(String named) implements Measure {
        @Override
        public String whole(BigDecimal value, NumberWords words) {
            return words.number(value);
        }

        @Override
        public String brief(BigDecimal value, NumberWords words) {
            return words.brief(value);
        }

        @Override
        public String unit(NumberWords words) {
            return named;
        }
    }
}
