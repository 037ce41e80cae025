package org.rimanakuy.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.chart.Illustration;
import org.rimanakuy.concern.IncidentReading;
import org.rimanakuy.concern.IncidentRow;
import org.rimanakuy.license.LicenseReading;
import org.rimanakuy.license.Pressure;
import org.rimanakuy.perception.PerceptionTable;
import org.rimanakuy.perception.RoundRow;

/**
 * The readings for one circle and day.
 *
 * @param about whom they are about; empty for everything on record
 * @param drawn the trend of the pressure
 * @param incidents empty where nobody recorded where the circle is
 * @param said empty where no published round touches the circle
 * @param typedWrongly what was typed where a day should stand, so that the day of today is shown instead
 * @param choices others whose readings can be looked at
 */
record LicensePage(
        Optional<About> about,
        LicenseReading reading,
        Optional<Illustration> drawn,
        Optional<Illustration> answering,
        Optional<Incidents> incidents,
        Optional<Said> said,
        LocalDate today,
        Optional<String> typedWrongly,
        List<About> choices) {

    /**
     * What people said.
     *
     * @param own what the community itself answered; empty for a circle that is none
     * @param drawn the trend, where two rounds can be compared
     */
    record Said(
            RoundRow round,
            List<PerceptionTable.Line> lines,
            List<PerceptionTable.Cell> own,
            Optional<Illustration> drawn) {}

    /** What happened where the circle is, and how it is drawn. */
    record Incidents(IncidentReading reading, Optional<Illustration> drawn) {

        private static final int SHOWN = 3;

        public List<IncidentRow> latest() {
            return reading.incidents().stream().limit(SHOWN).toList();
        }
    }

    /**
     * Somebody or something that readings are about.
     *
     * @param kind a word of the address: {@code actor} or {@code mesa}
     * @param owes whether it is about what a party answers for, not about what was promised to it
     */
    record About(String kind, String code, String name, boolean owes, boolean example) {

        /** Its readings, in no language. */
        public String address() {
            return "/licencia/" + kind + "/" + code;
        }

        /** Its own page, in no language. */
        public String page() {
            return (kind.equals("mesa") ? "/mesas/" : "/actores/") + code;
        }
    }

    private static final int SHOWN = 5;

    /** Those that add most; all of them are in the table to download. */
    public List<Pressure.Share> heaviest() {
        return reading.pressure().heaviest().stream().limit(SHOWN).toList();
    }

    public boolean isCut() {
        return reading.pressure().count() > SHOWN;
    }

    /** The table to download, in no language. */
    public String table() {
        return address() + ".csv?dia=" + reading.day();
    }

    public String address() {
        return about.map(About::address).orElse("/licencia");
    }

    /** Which sentence tells whose commitments these are. */
    public String whose() {
        return about.map(one -> one.kind().equals("mesa") ? "table" : one.owes() ? "promisor" : "community")
                .orElse("whole");
    }

    public boolean isPast() {
        return reading.day().isBefore(today);
    }
}
